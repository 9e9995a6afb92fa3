"""Whether measures of company stay within their bounds, on corpora of real articles.

    python3 run bench collocation_bounds [ARTICLES.jsonl[.gz]]

The articles of the file are cut into corpora of 300 in their order, and what keeps company with
the words printed most, and with those printed a few times, is looked for in each. Without a file
one corpus of invented articles is. Delta P lies between -1 and 1, log Dice is at most 14, PMI at
most what a word has that stands near the node only. With a file
figures/benchmarks/collocation_bounds.csv is written: a row a span, over all corpora.
"""

import sys
from pathlib import Path

import numpy as np
import pandas as pd

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "benchmarks")]

import false_claims  # noqa: E402

from analysis.measure.terms import collocation, vocabulary, word_index  # noqa: E402

FOLDER = ROOT / "figures" / "benchmarks"
SIZE, ALL, SPANS = 300, 100_000, (1, 5, 10)
#: Nodes of a corpus: so many of the most frequent words of content, and so many rare ones.
FREQUENT, RARE, TIMES = 8, 8, 4


def nodes(index: word_index.WordIndex) -> list[str]:
    """Words to look at: the most frequent of content, and the first of those met a few times."""
    counts = vocabulary.content(word_index.word_counts(index))
    n = np.bincount(counts.item, weights=counts.n, minlength=len(counts.items))
    order = np.argsort(-n, kind="stable")
    frequent = [counts.items[k] for k in order[:FREQUENT].tolist()]
    return frequent + [counts.items[k] for k in np.flatnonzero(n == TIMES)[:RARE].tolist()]


def looked_at(listed: list[str], span: int) -> pd.DataFrame:
    """Every row of company of one corpus, with the most PMI it could have."""
    frame = pd.DataFrame({"article_id": [f"a{k:05}" for k in range(len(listed))], "text": listed})
    index = word_index.build(frame)
    rows = [collocation.collocates(index, node, span=span, least=1) for node in nodes(index)]
    table = pd.concat(rows, ignore_index=True)
    words = table["n_words"].astype(float)
    table["most_pmi"] = np.log2(words / np.maximum(table["n_places"], table["n_word"]))
    return table


def bounds(corpora: list[list[str]], span: int) -> dict[str, object]:
    """The extremes over all corpora, and how many rows lie outside their bounds."""
    tables = [looked_at(one, span) for one in corpora]
    table = pd.concat(tables, ignore_index=True)
    deltas = table[["delta_p_word", "delta_p_node"]]
    outside = (deltas.abs() > 1).any(axis=1) | (table["log_dice"] > 14 + 1e-9)
    outside |= table["pmi"] > table["most_pmi"] + 1e-9
    outside |= table["n_near"] > table[["n_word", "n_places"]].min(axis=1)
    row: dict[str, object] = {"span": span, "corpora": len(corpora), "rows": len(table)}
    for name in ("delta_p_word", "delta_p_node", "log_dice", "pmi"):
        row[f"{name}_least"], row[f"{name}_most"] = table[name].min(), table[name].max()
    few = ~table["enough"] & (table["n_articles"] >= 3)
    return row | {"outside": int(outside.sum()), "wrongly_few": int(few.sum())}


def main() -> int:
    """Print the table; with a file of articles, write it."""
    path = next((one for one in sys.argv[1:] if not one.isdigit()), "")
    listed = false_claims.texts(path, ALL if path else SIZE)
    corpora = [listed[k : k + SIZE] for k in range(0, len(listed), SIZE)]
    table = pd.DataFrame([bounds(corpora, span) for span in SPANS]).round(4)
    print(table.to_string(index=False))
    if path:
        FOLDER.mkdir(parents=True, exist_ok=True)
        table.to_csv(FOLDER / "collocation_bounds.csv", index=False, lineterminator="\n")
    outside = int(table["outside"].sum())
    print(f"collocation_bounds: {outside} of {table['rows'].sum():,} rows outside their bounds")
    return int(outside > 0)


if __name__ == "__main__":
    raise SystemExit(main())
