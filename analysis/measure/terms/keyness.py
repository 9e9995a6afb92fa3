"""Which words an outlet uses more or less than the others, and how far to believe it.

Three questions, three columns: how surprising (`g2`, `log_odds_z`), how large (`log_ratio`
with its interval), how sure (`p_corrected`). The last one takes articles as the unit: words of
one article are not independent, and a test that thinks so finds a difference everywhere.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from analysis.measure import association
from analysis.measure.terms.frequency import LEAST_ARTICLES, UNKNOWN, too_few
from analysis.measure.terms.word_index import Counts

Array = np.ndarray[Any, np.dtype[np.float64]]
Flags = np.ndarray[Any, np.dtype[np.bool_]]

#: A word in fewer articles than this is not tested: no split of four articles is surprising.
LEAST_USING = 5
#: A claim at this corrected p: one in twenty claims is expected to be none.
LEVEL = 0.05
#: One article with this share of an outlet's uses drives the difference.
DRIVEN = 0.5
#: How many words of prior the log odds get (Monroe et al. choose the same order of size).
PRIOR_WORDS = 1000.0
WARNINGS = ("driven by one article", "driven by repeated copy", "too few articles")
COLUMNS = [
    *("item", "outlet", "n_target", "n_reference", "words_target", "words_reference"),
    *("per_1000_target", "per_1000_reference", "g2", "log_ratio", "log_ratio_low"),
    *("log_ratio_high", "log_odds", "log_odds_z", "n_articles_with_target", "n_articles_target"),
    *("n_articles_with_reference", "n_articles_reference", "g2_articles", "p", "p_corrected"),
    *(
        "dp_norm_target",
        "largest_article",
        "n_in_copies",
        "one_article",
        "repeated_copy",
        "few_articles",
    ),
    *("claim", "reason"),
]


@dataclass(frozen=True, slots=True, eq=False)
class _Side:
    """One side, by item: uses, articles with it, spread over articles, largest article."""

    n: Array
    words: float
    with_it: Array
    often: Array
    n_articles: int
    variance: Array
    largest: Array
    dp_norm: Array


def compare(
    counts: Counts,
    outlets: Mapping[str, str],
    *,
    target: str,
    everywhere: Counts | None = None,
) -> pd.DataFrame:
    """Which items the target outlet uses more or less than all others together.

    A `log_ratio` of 1 is twice the others' rate, -1 half of it. `claim` is true only where
    four things hold: both sides have at least `LEAST_ARTICLES` articles and the item stands
    in `LEAST_USING` of them; `p_corrected` is below `LEVEL`; the interval of the log ratio
    leaves out 0; and no warning is set. `reason` says what is missing otherwise.

    The test asks of each article whether it uses the item more than the corpus does on the
    whole (for a rare word: whether it uses it at all) and compares the shares of articles by
    Fisher's exact test, corrected for the number of items. It cannot tell a difference in
    subject from one in wording.

    counts: with each passage counted once, unless copies are wanted; everywhere: the same
    with copies, to say how much of a word stands in them. outlets: by article id.

    Columns: `COLUMNS`; `dp_norm_target` is the dispersion over the target's articles (see
    `dispersion`); warnings are `one_article` (one article holds half or more of the
    uses on the side that uses it more), `repeated_copy` (half or more of them stand in
    copies), `few_articles`. Ordered by claim first, then p, then the size of the log ratio.
    """
    of = _outlets(counts, outlets)
    copied = _copied(counts, everywhere)
    table = _table(counts, of == target, copied)
    table.insert(1, "outlet", target)
    return _judged(table)


def compare_all(
    counts: Counts, outlets: Mapping[str, str], *, everywhere: Counts | None = None
) -> pd.DataFrame:
    """Every outlet against the others in one table, corrected for all tests together.

    Columns as `compare`, and `g2_outlets`: how much the outlets differ in the item, all at
    once. An outlet that is not known is among the others and never a target.
    """
    of = _outlets(counts, outlets)
    copied = _copied(counts, everywhere)
    named = sorted(set(of.tolist()) - {UNKNOWN})
    if len(named) < 2:
        return pd.DataFrame(columns=[*COLUMNS, "g2_outlets"])
    tables = []
    for outlet in named:
        tables.append(_table(counts, of == outlet, copied))
        tables[-1].insert(1, "outlet", outlet)
    by_outlet = [_sums(counts, of == outlet) for outlet in named]
    words = [counts.n_words[of == outlet].sum() for outlet in named]
    g2 = association.log_likelihood_of_many(np.column_stack(by_outlet), words)
    together = pd.concat(tables, ignore_index=True)
    together["g2_outlets"] = np.tile(g2, len(named))
    return _judged(together)


def enough(outlets: Mapping[str, str] | Sequence[str]) -> str:
    """Why outlets cannot be compared at all, or an empty text where they can.

    >>> enough(["A", "A", "B"])
    'No outlet is compared: A has 2 articles, B has 1; a comparison needs 20 on each side.'
    """
    named = list(outlets.values()) if isinstance(outlets, Mapping) else list(outlets)
    sizes = {name: named.count(name) for name in sorted(set(named))}
    total = len(named)
    if any(
        name != UNKNOWN and LEAST_ARTICLES <= size <= total - LEAST_ARTICLES
        for name, size in sizes.items()
    ):
        return ""
    if not sizes:
        return "No outlet is compared: there is no article."
    first, *others = sizes.items()
    listed = [f"{first[0]} has {first[1]} article{'s' if first[1] != 1 else ''}"]
    listed += [f"{name} has {size}" for name, size in others]
    return (
        f"No outlet is compared: {', '.join(listed)}; "
        f"a comparison needs {LEAST_ARTICLES} on each side."
    )


def _outlets(counts: Counts, outlets: Mapping[str, str]) -> Any:
    return np.array([str(outlets.get(name) or UNKNOWN) for name in counts.articles], dtype=object)


def _copied(counts: Counts, everywhere: Counts | None) -> tuple[Counts, Array]:
    """The counts with copies, and for each of their items its number in `counts`."""
    other = everywhere or counts
    number = {item: k for k, item in enumerate(counts.items)}
    return other, np.array([number.get(item, -1) for item in other.items], dtype=np.int64)


def _sums(counts: Counts, here: Flags) -> Array:
    chosen = here[counts.article]
    return np.bincount(
        counts.item[chosen], weights=counts.n[chosen], minlength=len(counts.items)
    ).astype(float)


def _side(counts: Counts, here: Flags) -> _Side:
    """One side; the variance is that of the logarithm of its rate, articles as the unit."""
    size, n_articles = len(counts.items), int(here.sum())
    chosen = here[counts.article]
    item, used = counts.item[chosen], counts.n[chosen].astype(float)
    length = counts.n_words[counts.article[chosen]].astype(float)
    n, words = _sums(counts, here), float(counts.n_words[here].sum())
    rate = n / max(words, 1.0)
    overall = np.bincount(counts.item, weights=counts.n, minlength=size)
    usual = overall / max(float(counts.n_words.sum()), 1.0)
    squares = float((counts.n_words[here].astype(float) ** 2).sum())
    cross: Array = np.bincount(item, weights=used * length, minlength=size).astype(float)
    spread: Array = np.bincount(item, weights=used**2, minlength=size).astype(float)
    spread = spread - 2 * rate * cross + rate**2 * squares
    with np.errstate(divide="ignore", invalid="ignore"):
        variance = spread / n**2 * n_articles / max(n_articles - 1, 1)
    largest = np.zeros(size)
    np.maximum.at(largest, item, used)
    share = length / max(words, 1.0)
    apart = np.abs(used / np.maximum(n[item], 1.0) - share) - share
    dp = (1 + np.bincount(item, weights=apart, minlength=size)) / 2
    lengths = counts.n_words[here & (counts.n_words > 0)]
    smallest = float(lengths.min()) / words if len(lengths) else 0.0
    return _Side(
        n=n,
        words=words,
        with_it=np.bincount(item, minlength=size).astype(float),
        often=np.bincount(item[used >= usual[item] * length], minlength=size).astype(float),
        n_articles=n_articles,
        variance=np.fmax(np.where(n > 0, variance, 0), 1 / (n + 0.5)),
        largest=largest,
        dp_norm=np.where(n > 0, dp / max(1 - smallest, 1e-9), np.nan),
    )


def _table(counts: Counts, here: Flags, copied: tuple[Counts, Array]) -> pd.DataFrame:
    one, other = _side(counts, here), _side(counts, ~here)
    pooled = one.n + other.n
    prior = np.maximum(pooled, 0.5) / max(one.words + other.words, 1.0) * PRIOR_WORDS
    with np.errstate(divide="ignore", invalid="ignore"):
        delta, z = association.log_odds(one.n, other.n, prior, totals=(one.words, other.words))
        ratio = association.log_ratio(one.n, other.n, one.words, other.words)
    margin = 1.959963984540054 * np.sqrt(one.variance + other.variance) / np.log(2)
    tested = one.with_it + other.with_it >= LEAST_USING
    p = np.full(len(counts.items), np.nan)
    p[tested] = association.exact(
        one.often[tested], other.often[tested], one.n_articles, other.n_articles
    )
    if min(one.n_articles, other.n_articles) < LEAST_ARTICLES:
        p[:] = np.nan
    higher = [
        np.where(ratio >= 0, a, b) for a, b in ((one.n, other.n), (one.largest, other.largest))
    ]
    in_copies, uses = _in_copies(counts, here, ratio, copied)
    return pd.DataFrame(
        {
            "item": counts.items,
            "n_target": one.n.astype(int),
            "n_reference": other.n.astype(int),
            "words_target": int(one.words),
            "words_reference": int(other.words),
            "per_1000_target": 1000 * one.n / max(one.words, 1.0),
            "per_1000_reference": 1000 * other.n / max(other.words, 1.0),
            "g2": association.log_likelihood(one.n, other.n, one.words, other.words),
            "log_ratio": ratio,
            "log_ratio_low": ratio - margin,
            "log_ratio_high": ratio + margin,
            "log_odds": delta,
            "log_odds_z": z,
            "n_articles_with_target": one.with_it.astype(int),
            "n_articles_target": one.n_articles,
            "n_articles_with_reference": other.with_it.astype(int),
            "n_articles_reference": other.n_articles,
            "g2_articles": association.log_likelihood(
                one.with_it, other.with_it, one.n_articles, other.n_articles
            ),
            "p": p,
            "dp_norm_target": one.dp_norm,
            "largest_article": higher[1] / np.maximum(higher[0], 1),
            "n_in_copies": in_copies.astype(int),
            "one_article": (higher[0] > 0) & (higher[1] / np.maximum(higher[0], 1) >= DRIVEN),
            "repeated_copy": (uses > 0) & (in_copies / np.maximum(uses, 1) >= DRIVEN),
            "few_articles": ~tested,
        }
    )


def _in_copies(
    counts: Counts, here: Flags, ratio: Array, copied: tuple[Counts, Array]
) -> tuple[Array, Array]:
    """How many uses on the side that uses an item more stand in copies, and of how many."""
    everywhere, number = copied
    known = number >= 0
    sides = []
    for side in (here, ~here):
        uses = np.zeros(len(counts.items))
        uses[number[known]] = _sums(everywhere, side)[known]
        sides.append((uses - _sums(counts, side), uses))
    in_copies = np.where(ratio >= 0, sides[0][0], sides[1][0])
    return np.maximum(in_copies, 0), np.where(ratio >= 0, sides[0][1], sides[1][1])


def _judged(table: pd.DataFrame) -> pd.DataFrame:
    """The table with p corrected, claims and reasons, ordered."""
    tested = table["p"].notna().to_numpy()
    corrected = np.full(len(table), np.nan)
    corrected[tested] = association.corrected(table["p"].to_numpy()[tested])
    low, high = table["log_ratio_low"].to_numpy(), table["log_ratio_high"].to_numpy()
    apart = (low > 0) | (high < 0)
    sizes = table[["n_articles_target", "n_articles_reference"]].min(axis=1).to_numpy()
    reasons = []
    warned = table[["one_article", "repeated_copy", "few_articles"]].to_numpy(dtype=bool)
    for k, size in enumerate(sizes.tolist()):
        if size < LEAST_ARTICLES:
            reasons.append(too_few(int(size)))
        elif warned[k].any():
            reasons.append("; ".join(np.array(WARNINGS)[warned[k]].tolist()))
        elif not corrected[k] < LEVEL or not apart[k]:
            reasons.append("within what chance gives")
        else:
            reasons.append("")
    table = table.assign(p_corrected=corrected, claim=[not r for r in reasons], reason=reasons)
    size = -table["log_ratio"].abs()
    order = table.assign(_size=size, _not=~table["claim"]).sort_values(
        ["_not", "p", "_size", "item", "outlet"], kind="stable"
    )
    extra = [name for name in ("g2_outlets",) if name in table]
    return order[[*COLUMNS, *extra]].reset_index(drop=True)
