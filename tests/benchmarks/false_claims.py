"""How often outlets that do not differ are said to differ: random splits of articles.

    python3 run bench false_claims [ARTICLES.jsonl[.gz]] [SPLITS]

Articles are dealt at random to outlets, so that every claim is false. With wire copy, some
articles more are printed by several outlets, by the others a day later; copies count in all
three modes (without wire copy the modes are one). Two families are tested: every word
(`keyness`) and 25 terms (`differences`). Without a file the articles are invented, and far
fewer words are tested. With a file figures/benchmarks/false_claims.csv is written, after each
number of outlets anew.
"""

import gzip
import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

import many_articles  # noqa: E402

from analysis.measure import association, copies, permutation  # noqa: E402
from analysis.measure.terms import differences, keyness, vocabulary, word_index  # noqa: E402

TABLE = ROOT / "figures" / "benchmarks" / "false_claims.csv"
#: Outlets and articles of each; wire texts, and how many outlets print one.
DESIGNS = ((2, 60), (5, 40), (12, 30))
WIRE, PRINTED = 30, 4
TERMS, LEAST_USING = 25, 5
SPLITS, SEED = 200, 20261127


def texts(path: str, n: int) -> list[str]:
    """The texts of a file, or invented ones."""
    if not path:
        return list(many_articles.pages(n=n).values())[:n]
    opened = gzip.open if path.endswith(".gz") else open
    with opened(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line)["text"] for line, _ in zip(lines, range(n), strict=False)]


def pool(path: str, n: int) -> word_index.Counts:
    """The counts of words of all articles that splits are made of; words of few left out."""
    listed = texts(path, n)
    frame = pd.DataFrame({"article_id": [f"a{k:05}" for k in range(len(listed))], "text": listed})
    counts = vocabulary.lettered(word_index.counts(word_index.build(frame)))
    using = np.bincount(counts.item, minlength=len(counts.items))
    return vocabulary.only(counts, [w for w, k in zip(counts.items, using, strict=True) if k >= 5])


def printed(counts: word_index.Counts, rows: list[int], left_out: list[bool]) -> Any:
    """The counts of a corpus that prints these articles of the pool; copies left out are empty."""
    edges = np.searchsorted(counts.article, np.arange(len(counts.articles) + 1))
    article, item, n = [], [], []
    for place, (row, out) in enumerate(zip(rows, left_out, strict=True)):
        span = slice(edges[row], edges[row] if out else edges[row + 1])
        article.append(np.full(span.stop - span.start, place, dtype=np.int64))
        item.append(counts.item[span])
        n.append(counts.n[span])
    return word_index.Counts(
        articles=tuple(f"p{k:05}" for k in range(len(rows))),
        items=counts.items,
        article=np.concatenate(article),
        item=np.concatenate(item),
        n=np.concatenate(n),
        n_words=np.where(left_out, 0, counts.n_words[rows]),
    )


def corpus(
    chance: np.random.Generator, size: int, design: tuple[int, int], *, wire: bool
) -> tuple[list[int], list[str], list[int]]:
    """The articles of the pool that are printed, by whom, and the how manieth printing each is."""
    outlets, each = design
    names = [f"Báo {k:02}" for k in range(outlets)]
    dealt = chance.permutation(size)[: outlets * each + (WIRE if wire else 0)]
    rows, of, nth = dealt[: outlets * each].tolist(), names * each, [1] * (outlets * each)
    for row in dealt[outlets * each :].tolist():
        for k, name in enumerate(chance.permutation(names)[:PRINTED].tolist(), start=1):
            rows.append(row)
            of.append(name)
            nth.append(k)
    return rows, of, nth


def claims(counts: word_index.Counts, of: list[str], draws: list[str], mode: str) -> dict[str, Any]:
    """How many words and terms are claimed, and of how many tests."""
    outlets = dict(zip(counts.articles, of, strict=True))
    words = keyness.compare_all(
        counts, outlets, draws=dict(zip(counts.articles, draws, strict=True))
    )
    p = term_tests(counts, of, draws)
    return {
        "mode": mode,
        "words_tested": int(words["p"].notna().sum()),
        "words_claimed": int(words["claim"].sum()),
        "terms_tested": len(p),
        "terms_claimed": int((association.corrected(p) < differences.LEVEL).sum()) if len(p) else 0,
    }


def term_tests(counts: word_index.Counts, of: list[str], draws: list[str]) -> Any:
    """The p of `differences` for the middling words of the pool, as if they were terms; without
    its condition that the interval leaves out 0, so that at least as many are claimed."""
    using = np.bincount(counts.item, minlength=len(counts.items)) / max(counts.asked.sum(), 1)
    middling = [k for k in np.argsort(-using, kind="stable").tolist() if using[k] <= 0.4][:TERMS]
    having = np.zeros((len(counts.articles), len(counts.items)), dtype=bool)
    having[counts.article, counts.item] = True
    asked = counts.asked
    names = np.array(of, dtype=object)[asked]
    known = sorted(set(of))
    targets = known[:1] if len(known) == 2 else known
    values = having[asked][:, middling].astype(float)
    return permutation.apart(values, names, draws=np.array(draws)[asked], targets=targets).ravel()


def splits(counts: word_index.Counts, n: int, designs: Any = DESIGNS) -> pd.DataFrame:
    """A row a design, wire or not, and mode: in how many of n splits anything is claimed."""
    rows = []
    for design in designs:
        for wire in (False, True):
            chance = np.random.default_rng([SEED, design[0], int(wire)])
            for _ in range(n):
                listed, of, nth = corpus(chance, len(counts.articles), design, wire=wire)
                draws = [str(row) for row in listed]
                repeated = {row for row in listed if listed.count(row) > 1} if wire else set()
                for mode in copies.MODES if wire else copies.MODES[:1]:
                    out = [
                        (mode == copies.ONCE and k > 1) or (mode == copies.OWN and row in repeated)
                        for row, k in zip(listed, nth, strict=True)
                    ]
                    found = claims(printed(counts, listed, out), of, draws, mode)
                    for name in (mode,) if wire else copies.MODES:
                        rows.append(
                            {"outlets": design[0], "articles_each": design[1], "wire": wire}
                            | {**found, "mode": name}
                        )
    each = pd.DataFrame(rows)
    each["any_word"], each["any_term"] = each["words_claimed"] > 0, each["terms_claimed"] > 0
    keys = ["outlets", "articles_each", "wire", "mode"]
    table = each.groupby(keys, sort=False).agg(
        splits=("any_word", "size"),
        words_tested=("words_tested", "mean"),
        splits_with_a_word=("any_word", "sum"),
        terms_tested=("terms_tested", "mean"),
        splits_with_a_term=("any_term", "sum"),
    )
    table = table.reset_index()
    whole = {"words_tested": "int64", "terms_tested": "int64"}
    return table.round({"words_tested": 0, "terms_tested": 0}).astype(whole)


def main() -> int:
    """Print the table; with a file of articles, write it too."""
    given = sys.argv[1:]
    path = next((one for one in given if not one.isdigit()), "")
    n = next((int(one) for one in given if one.isdigit()), SPLITS)
    counts = pool(path, 1500 if path else 800)
    tables: list[pd.DataFrame] = []
    for design in DESIGNS:
        tables.append(splits(counts, n, (design,)))
        print(tables[-1].to_string(index=False), flush=True)
        if path:
            TABLE.parent.mkdir(parents=True, exist_ok=True)
            pd.concat(tables).to_csv(TABLE, index=False, lineterminator="\n")
    table = pd.concat(tables, ignore_index=True)
    for what in ("word", "term"):
        found, of = table[f"splits_with_a_{what}"].sum(), table["splits"].sum()
        print(f"false_claims: any {what} claimed in {found} of {of} splits ({found / of:.1%})")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
