"""How often outlets that do not differ are said to differ: random splits of articles.

    python3 run bench false_claims [ARTICLES.jsonl[.gz]] [SPLITS]

Articles are dealt at random to outlets, so that every claim is false. With wire copy, some
articles more are printed by several outlets, by the others a day later; copies count in all
three modes (without wire copy the modes are one). Two families are tested: every word
(`keyness`) and 25 terms (`differences`). Without a file the articles are invented, and far
fewer words are tested. With a file figures/benchmarks/false_claims.csv and .svg are written,
after each number of outlets anew.

Words are counted once for all splits, and each split first asks whether anything could be
claimed at all: the p of all words from one product of matrices, those of terms in no more orders
than that takes. Only where something could, the product's own functions are called. So the
claims are those the product makes (`tests/measure/test_false_claims.py`).
"""

import gzip
import json
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import matplotlib as mpl
import numpy as np
import pandas as pd

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

import many_articles  # noqa: E402

from analysis.measure import association, copies, permutation  # noqa: E402
from analysis.measure.terms import differences, keyness, vocabulary, word_index  # noqa: E402

FOLDER = ROOT / "figures" / "benchmarks"
#: Outlets and articles of each; wire texts, and how many outlets print one.
DESIGNS = ((2, 60), (5, 40), (12, 30))
WIRE, PRINTED = 30, 4
TERMS, LEAST_USING = 25, 5
SPLITS, SEED = 200, 20261127
#: What is promised of 200 splits: in so many of a cell, and in such a share of all.
MOST, MOST_IN_ALL = 19, 0.06


def texts(path: str, n: int) -> list[str]:
    """The texts of a file, or invented ones."""
    if not path:
        return list(many_articles.pages(n=n).values())[:n]
    opened = gzip.open if path.endswith(".gz") else open
    with opened(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line)["text"] for line, _ in zip(lines, range(n), strict=False)]


@dataclass(slots=True, eq=False)
class Pool:
    """The articles that splits are made of: their counts, also as one matrix, and known p."""

    counts: word_index.Counts
    used: Any
    p: dict[tuple[int, int], Any] = field(default_factory=dict)

    def exact(self, a: Any, b: Any, c: int, d: int) -> Any:
        """As `association.exact`, each pair of sides computed once."""
        if (c, d) not in self.p:
            every = np.meshgrid(np.arange(c + 1), np.arange(d + 1), indexing="ij")
            self.p[c, d] = association.exact(every[0].ravel(), every[1].ravel(), c, d)
        return self.p[c, d][a * (d + 1) + b]


def pool(path: str, n: int) -> Pool:
    """The counts of words of all articles that splits are made of; words of few left out."""
    return pool_of(texts(path, n))


def pool_of(listed: list[str]) -> Pool:
    """As `pool`, of some texts."""
    frame = pd.DataFrame({"article_id": [f"a{k:05}" for k in range(len(listed))], "text": listed})
    counts = vocabulary.lettered(word_index.word_counts(word_index.build(frame)))
    using = np.bincount(counts.item, minlength=len(counts.items))
    known = zip(counts.items, using, strict=True)
    counts = vocabulary.only(counts, [word for word, k in known if k >= LEAST_USING])
    used = np.zeros((len(counts.articles), len(counts.items)), dtype=np.float32)
    used[counts.article, counts.item] = counts.n
    return Pool(counts, used)


@dataclass(frozen=True, slots=True, eq=False)
class Printed:
    """What counts of a corpus in one mode: which article of the pool, and in which outlet."""

    rows: Any
    of: Any

    @property
    def names(self) -> list[str]:
        """An id each, in order."""
        return [f"p{k:05}" for k in range(len(self.rows))]


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


def in_mode(rows: list[int], of: list[str], nth: list[int], mode: str) -> Printed:
    """What counts of it: every printing, the first of each text, or only what stands once."""
    row, n = np.array(rows), np.array(nth)
    repeated = np.isin(row, row[n > 1])
    out = {copies.WITH: n < 0, copies.ONCE: n > 1, copies.OWN: repeated}[mode]
    return Printed(row[~out], np.array(of, dtype=object)[~out])


def counts_of(known: Pool, printed: Printed) -> word_index.Counts:
    """The counts as the product has them."""
    counts = known.counts
    edges = np.searchsorted(counts.article, np.arange(len(counts.articles) + 1))
    spans = [slice(edges[row], edges[row + 1]) for row in printed.rows]
    place = np.repeat(np.arange(len(spans)), [span.stop - span.start for span in spans])
    return word_index.Counts(
        articles=tuple(printed.names),
        items=counts.items,
        article=place,
        item=np.concatenate([counts.item[span] for span in spans]),
        n=np.concatenate([counts.n[span] for span in spans]),
        n_words=counts.n_words[printed.rows],
    )


def words_said(known: Pool, printed: Printed) -> tuple[int, set[tuple[str, str]]]:
    """How many words are tested, and which are claimed of which outlet (`keyness.compare_all`)."""
    p = word_tests(known, printed)
    if not len(p) or association.corrected(p).min() >= keyness.LEVEL:
        return len(p), set()
    draws = dict(zip(printed.names, map(str, printed.rows), strict=True))
    outlets = dict(zip(printed.names, printed.of, strict=True))
    table = keyness.compare_all(counts_of(known, printed), outlets, draws=draws)
    said = table[table["claim"]]
    tested = int(table["p"].notna().sum())
    return tested, set(zip(said["item"], said["outlet"], strict=True))


def word_tests(known: Pool, printed: Printed) -> Any:
    """The p of every word and outlet that `keyness` tests; here all printings of a text are alike."""
    rows, place = np.unique(printed.rows, return_inverse=True)
    outlets = sorted(set(printed.of))
    here = np.zeros((len(outlets), len(rows)), dtype=bool)
    here[[outlets.index(name) for name in printed.of], place] = True
    used, length = known.used[rows], known.counts.n_words[rows].astype(float)
    times = np.bincount(place)
    usual = (times @ used.astype(float)) / max(float(times @ length), 1.0)
    having = used > 0
    more = having & (used >= usual * length[:, None])
    alone = here & (here.sum(axis=0) == 1)
    found = []
    for own, only in list(zip(here, alone, strict=True))[: 1 if len(outlets) == 2 else None]:
        sides = []
        for what in (having, more):
            mine, rest = what[own].sum(axis=0), what[~only].sum(axis=0)
            sides.append((mine, rest))
        (with_, with_rest), (a, b) = sides
        tested = with_ + with_rest >= keyness.LEAST_USING
        c, d = int(own.sum()), int((~only).sum())
        found.append(known.exact(a[tested], b[tested], c, d))
    return np.concatenate(found)


def middling(known: Pool, printed: Printed) -> list[int]:
    """The words that stand for terms: those of most articles, but of at most four in ten."""
    using = (known.used[printed.rows] > 0).mean(axis=0)
    return [k for k in np.argsort(-using, kind="stable").tolist() if using[k] <= 0.4][:TERMS]


def terms_said(known: Pool, printed: Printed) -> tuple[int, set[tuple[str, str]]]:
    """How many tests of terms, and which are claimed (`differences.between_outlets`)."""
    chosen = middling(known, printed)
    having = known.used[printed.rows][:, chosen] > 0
    outlets = sorted(set(printed.of))
    targets = outlets[:1] if len(outlets) == 2 else outlets
    draws = [str(row) for row in printed.rows]
    level = differences.LEVEL
    p = permutation.groups_apart(
        having.astype(float), printed.of, draws=draws, targets=targets, level=level
    )
    if association.corrected(p.ravel()).min() >= level:
        return p.size, set()
    names = [known.counts.items[k] for k in chosen]
    article, item = np.nonzero(having)
    ids = np.array(printed.names, dtype=object)
    uses = pd.DataFrame({"article_id": ids[article], "term": np.array(names, dtype=object)[item]})
    articles = pd.DataFrame({"article_id": ids, "outlet": printed.of, "text": ""})
    articles["n_words"] = known.counts.n_words[printed.rows]
    told = pd.DataFrame({"story_id": draws, "article_id": ids})
    table = differences.between_outlets(
        uses.assign(start=0, end=1), articles, names=names, stories=told
    )
    said = table[table["claim"]]
    return int(table["p"].notna().sum()), set(zip(said["term"], said["outlet"], strict=True))


def splits(known: Pool, n: int, designs: Any = DESIGNS) -> pd.DataFrame:
    """A row a design, wire or not, and mode: in how many of n splits anything is claimed."""
    rows = []
    for design in designs:
        for wire in (False, True):
            chance = np.random.default_rng([SEED, design[0], int(wire)])
            for _ in range(n):
                dealt = corpus(chance, len(known.counts.articles), design, wire=wire)
                for mode in copies.MODES if wire else copies.MODES[:1]:
                    printed = in_mode(*dealt, mode)
                    words, said = words_said(known, printed)
                    terms, said_of_terms = terms_said(known, printed)
                    row = {"outlets": design[0], "articles_each": design[1], "wire": wire}
                    row |= {"words_tested": words, "word": bool(said), "terms_tested": terms}
                    row |= {"term": bool(said_of_terms), "any": bool(said or said_of_terms)}
                    rows += [row | {"mode": name} for name in ((mode,) if wire else copies.MODES)]
    keys = ["outlets", "articles_each", "wire", "mode"]
    table = pd.DataFrame(rows).groupby(keys, sort=False).agg(
        splits=("word", "size"),
        words_tested=("words_tested", "mean"),
        splits_with_a_word=("word", "sum"),
        terms_tested=("terms_tested", "mean"),
        splits_with_a_term=("term", "sum"),
        splits_with_any=("any", "sum"),
    )  # fmt: skip
    table = table.reset_index()
    whole = {"words_tested": "int64", "terms_tested": "int64"}
    return table.round({"words_tested": 0, "terms_tested": 0}).astype(whole)


def drawn(table: pd.DataFrame, path: Path) -> None:
    """In how many splits of a hundred something is claimed, a row a cell."""
    mpl.use("Agg")
    mpl.rcParams["svg.hashsalt"] = "false_claims"
    from matplotlib.figure import Figure

    rows = table[table["wire"] | (table["mode"] == copies.WITH)].iloc[::-1]
    figure = Figure(figsize=(6.4, 0.9 + 0.26 * len(rows)), layout="constrained")
    panel = figure.subplots()
    n = rows["splits"].to_numpy()
    panel.axvline(5, color="#999999", linewidth=0.8)
    panel.axvline(100 * MOST / SPLITS, color="#999999", linewidth=0.8, linestyle=":")
    # One above and one below the row's line: equal shares do not hide each other.
    for what, marker, name, shift in (
        ("word", "o", "any word", 0.17),
        ("term", "D", "any of 25 terms", -0.17),
    ):
        share = 100 * rows[f"splits_with_a_{what}"].to_numpy() / n
        panel.plot(share, np.arange(len(rows)) + shift, marker, markersize=4, label=name)
    panel.set_yticks(
        range(len(rows)),
        [
            f"{row.outlets} outlets of {row.articles_each}, "
            + (f"wire copy, {row.mode}" if row.wire else "no copies")
            for row in rows.itertuples()
        ],
        fontsize=7,
    )
    panel.set_xlim(-0.4, max(12, 100 * MOST / SPLITS + 1))
    panel.tick_params(labelsize=7)
    panel.set_xlabel(
        f"splits of 100 with a false claim ({n.min()} splits a row; dotted: {MOST} of {SPLITS})",
        fontsize=8,
    )
    panel.legend(fontsize=7, frameon=False, loc="lower right")
    figure.savefig(path, metadata={"Date": None, "Creator": None})


def main() -> int:
    """Print the table; with a file of articles, write it and its figure too."""
    given = sys.argv[1:]
    path = next((one for one in given if not one.isdigit()), "")
    n = next((int(one) for one in given if one.isdigit()), SPLITS)
    known = pool(path, 1500 if path else 800)
    tables: list[pd.DataFrame] = []
    for design in DESIGNS:
        tables.append(splits(known, n, (design,)))
        print(tables[-1].to_string(index=False), flush=True)
        if path:
            FOLDER.mkdir(parents=True, exist_ok=True)
            sofar = pd.concat(tables, ignore_index=True)
            sofar.to_csv(FOLDER / "false_claims.csv", index=False, lineterminator="\n")
            drawn(sofar, FOLDER / "false_claims.svg")
    table = pd.concat(tables, ignore_index=True)
    worst = 0
    for what in ("a_word", "a_term", "any"):
        found, of = table[f"splits_with_{what}"].sum(), table["splits"].sum()
        most = table[f"splits_with_{what}"].max()
        worst = max(worst, int(most)) if what != "any" else worst
        print(
            f"false_claims: {what.replace('_', ' ')}: {found} of {of} splits ({found / of:.1%}), "
            f"at most {most} of {n} in a cell"
        )
    return 0 if worst <= MOST * n / SPLITS else 1


if __name__ == "__main__":
    raise SystemExit(main())
