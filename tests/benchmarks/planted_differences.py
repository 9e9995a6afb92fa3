"""Whether a difference of the size the package says it could have found is found: its power.

    python3 run bench planted_differences [CORPORA]

Two outlets use terms, or words, in the same shares of their articles, but for one, which the first
uses in as many more of its articles as `differences` or `keyness.detectable` says would be found in
80 of 100 such corpora; and in half as many more. Writes figures/benchmarks/planted_differences.csv.
"""

import sys
from pathlib import Path

import numpy as np
import pandas as pd

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT)]

from analysis.measure import power  # noqa: E402
from analysis.measure.terms import differences, keyness, word_index  # noqa: E402

FOLDER = ROOT / "figures" / "benchmarks"
SIZES, SHARE, TERMS, WORDS = (60, 150), 0.2, 25, 1000
CORPORA, SEED = 100, 20261127
OUTLETS = ("Báo Núi", "Báo Sông")


def using(chance: np.random.Generator, n: int, width: int, more: float) -> np.ndarray:
    """Which articles use which item; the first item in so many more of the first outlet's."""
    share = np.full((2 * n, width), SHARE)
    share[:n, 0] += more
    found: np.ndarray = chance.random((2 * n, width)) < share
    return found


def of_terms(chance: np.random.Generator, n: int, more: float) -> bool:
    """Whether the planted difference of a term is claimed."""
    ids = np.array([f"a{k:04}" for k in range(2 * n)], dtype=object)
    article, item = np.nonzero(using(chance, n, TERMS, more))
    names = [f"t{k:02}" for k in range(TERMS)]
    terms = pd.DataFrame({"article_id": ids[article], "term": np.array(names, dtype=object)[item]})
    articles = pd.DataFrame({"article_id": ids, "outlet": np.repeat(OUTLETS, n), "text": ""})
    table = differences.between_outlets(
        terms.assign(start=0, end=1), articles.assign(n_words=100), names=names
    )
    return bool(table["claim"].iloc[0])


def of_words(chance: np.random.Generator, n: int, more: float) -> bool:
    """Whether the planted difference of a word is claimed."""
    table = using(chance, n, WORDS, more)
    article, item = np.nonzero(table)
    names = tuple(f"a{k:04}" for k in range(2 * n))
    counts = word_index.Counts(
        names, tuple(f"w{k:04}" for k in range(WORDS)), article, item,
        np.ones(len(article), dtype=np.int64), np.full(2 * n, 500),
    )  # fmt: skip
    outlets = dict(zip(names, np.repeat(OUTLETS, n).tolist(), strict=True))
    found = keyness.compare_all(counts, outlets)
    return bool(found.loc[found["item"] == "w0000", "claim"].iloc[0])


def found(n_corpora: int, sizes: tuple[int, ...] = SIZES) -> pd.DataFrame:
    """A row a family, a size and a planted difference: in how many corpora it is claimed."""
    rows = []
    for family, width, tried in (("terms", TERMS, of_terms), ("words", WORDS, of_words)):
        for n in sizes:
            # what the tables print as detectable of shares of SHARE
            stated = float(power.smallest([SHARE], (n, n), level=0.05 / width)[0])
            for part in (1.0, 0.5):
                chance = np.random.default_rng([SEED, n, width, int(2 * part)])
                claimed = sum(tried(chance, n, part * stated) for _ in range(n_corpora))
                rows.append({"family": family, "tests": width, "articles_each": n,
                             "share": SHARE, "stated": round(stated, 3),
                             "planted": round(part * stated, 3), "corpora": n_corpora,
                             "found": claimed})  # fmt: skip
    return pd.DataFrame(rows)


def main() -> int:
    """Print the table and write it."""
    n = next((int(one) for one in sys.argv[1:] if one.isdigit()), CORPORA)
    table = found(n)
    print(table.to_string(index=False))
    FOLDER.mkdir(parents=True, exist_ok=True)
    table.to_csv(FOLDER / "planted_differences.csv", index=False, lineterminator="\n")
    whole = table[table["planted"] == table["stated"]]
    print(f"planted_differences: {(whole['found'] / whole['corpora']).min():.2f} found at least, "
          f"of those of the stated size ({power.POWER:.2f} stated)")  # fmt: skip
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
