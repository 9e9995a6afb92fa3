"""Which words an outlet uses more or less than the others, and how far to believe it.

Three questions, three columns: how surprising (`g2`, `log_odds_z`), how large (`log_ratio`
with its interval), how sure (`p_corrected`). The last one takes articles as the unit: words of
one article are not independent, and a test that thinks so finds a difference everywhere.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pandas as pd

from analysis.measure import association, copies, distributions, policy, power
from analysis.measure.policy import Least
from analysis.measure.terms.frequency import UNKNOWN
from analysis.measure.terms.word_index import Counts
from analysis.tables.checked import checked

Array = np.ndarray[Any, np.dtype[np.float64]]
Flags = np.ndarray[Any, np.dtype[np.bool_]]

#: A word in fewer articles than this is not tested: no split of four articles is surprising.
LEAST_USING = 5
#: A claim at this corrected p: one in twenty claims is expected to be none.
LEVEL = 0.05
#: One article with this share of an outlet's uses drives the difference.
DRIVEN = 0.5
#: How many words of prior the log odds get: those of some two or three news articles.
PRIOR_WORDS = 1000.0
#: Who stands on the other side when it is nobody in particular.
OTHERS = "the others"
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
    *("against", "n_draws_target", "n_draws_reference", "enough"),
]


_SIZES = [f"n_{what}_{side}" for side in ("target", "reference") for what in ("articles", "draws")]


@dataclass(frozen=True, slots=True, eq=False)
class _SideCounts:
    """One side, by item: uses, articles with it, spread over articles, largest article."""

    n: Array
    words: float
    with_it: Array
    often: Array
    drawn_with: Array
    n_articles: int
    n_draws: int
    variance: Array
    largest: Array
    dp_norm: Array


def compare(
    counts: Counts,
    outlets: Mapping[str, str],
    *,
    target: str,
    against: str | None = None,
    everywhere: Counts | None = None,
    draws: Mapping[str, str] | None = None,
    least: Least = policy.LEAST,
) -> pd.DataFrame:
    """Which items the target outlet uses more or less than all others together, or than one.

    Parameters
    ----------
    counts
        with each passage counted once (`word_index.index_once`), unless copies are wanted.
        Articles without a word, or with fewer than half of the words they have in `everywhere`, are
        copies and on no side
    outlets
        the outlet of each article by its id; `unknown` for one it does not hold
    target
        the outlet that is asked about
    against
        the one outlet to compare with; None: all others
    everywhere
        the same counts with copies, to say how much of a word stands in them; None: `counts` itself
    draws
        the draw of each article by its id (`copies.draws`); None: each article is its own
    least
        what is enough (see `policy`): `least.difference` independent articles on each side

    Returns
    -------
    pandas.DataFrame
        a row an item, with the columns `COLUMNS`. Uses and words of the two sides are `n_target`,
        `n_reference`, `words_target`, `words_reference`, `per_1000_target` and
        `per_1000_reference`; their articles `n_articles_with_target`, `n_articles_target` and so
        on, their independent articles `n_draws_target` and `n_draws_reference`. `g2`, `log_ratio`
        with `log_ratio_low` and `log_ratio_high`, `log_odds` and `log_odds_z` are those of
        `association`; `g2_articles` is G2 over articles, `p` and `p_corrected` those of the test;
        `dp_norm_target` is the dispersion over the target's articles (see `dispersion`). Warnings
        are `one_article` (one article holds half or more of the uses on the side that uses it more;
        `largest_article` is its share), `repeated_copy` (half or more of them stand in copies;
        `n_in_copies`) and `few_articles`. `claim`, `reason`, `against` and `enough` say what may be
        said. Ordered by claim first, then p, then the size of the log ratio

    Notes
    -----
    A `log_ratio` of 1 is twice the others' rate, -1 half of it. `claim` is true only where
    four things hold: both sides have at least `least.difference` independent articles and the
    item stands in `LEAST_USING` of them; `p_corrected` is below `LEVEL`; the interval of the
    log ratio leaves out 0; and no warning is set. `reason` says what is missing otherwise, and
    `enough` whether the sides were large enough to be asked.

    The test asks of each article whether it uses the item more than the corpus does on the
    whole (for a rare word: whether it uses it at all) and compares the shares of articles by
    Fisher's exact test, corrected for the number of items. It cannot tell a difference in
    subject from one in wording. Of a draw that has several articles on a side the first by its
    id stands for all in the test.

    `log_ratio_low` and `_high` are by the delta method over draws with the t quantile of the draws
    that have the item less two; for a word of few articles they are approximate, and without
    articles enough on both sides there are none.

    References
    ----------
    `g2` is over the whole two by two table of words (Dunning 1993); tools that print Rayson's
    G2 take two of its four cells and differ by about one per cent.

    Examples
    --------
    >>> from analysis.measure.terms import word_index
    >>> texts = ["Chợ hoa mở sớm.", "Mưa lớn ở bến."]
    >>> counts = word_index.word_counts(
    ...     word_index.build(pd.DataFrame({"article_id": ["a", "b"], "text": texts})))
    >>> found = compare(counts, {"a": "Báo Sông", "b": "Báo Núi"}, target="Báo Sông")
    >>> found[["n_target", "n_reference", "claim", "reason"]].values.tolist()[0]
    [0, 1, False, 'only 1 article; a comparison needs 20']
    """
    asked = _asked(counts, outlets, everywhere, draws)
    table = _table(asked, target, against)
    return _judged(table, least)


def compare_all(
    counts: Counts,
    outlets: Mapping[str, str],
    *,
    everywhere: Counts | None = None,
    draws: Mapping[str, str] | None = None,
    least: Least = policy.LEAST,
) -> pd.DataFrame:
    """Every outlet against the others in one table, corrected for all tests together.

    Parameters
    ----------
    counts, outlets, everywhere, draws, least
        as in `compare`

    Returns
    -------
    pandas.DataFrame
        columns as `compare`, and `g2_outlets`: how much the outlets differ in the item, all at
        once. Without a row where fewer than two outlets are known

    Notes
    -----
    An outlet that is not known is among the others and never a target. With two outlets
    and no unknown one the two comparisons of a word are the same: it is tested once, and stands
    under the outlet that uses it more.

    Examples
    --------
    >>> from analysis.measure.terms import word_index
    >>> texts = ["Chợ hoa mở sớm.", "Mưa lớn ở bến."]
    >>> counts = word_index.word_counts(
    ...     word_index.build(pd.DataFrame({"article_id": ["a", "b"], "text": texts})))
    >>> found = compare_all(counts, {"a": "Báo Sông", "b": "Báo Núi"})
    >>> found.loc[found["item"] == "mưa", ["outlet", "against", "claim"]].values.tolist()
    [['Báo Núi', 'Báo Sông', False]]
    """
    asked = _asked(counts, outlets, everywhere, draws)
    of = asked.of[asked.counts.asked]
    named = sorted(set(of.tolist()) - {UNKNOWN})
    if len(named) < 2:
        return pd.DataFrame(columns=[*COLUMNS, "g2_outlets"])
    two = len(named) == 2 and UNKNOWN not in set(of.tolist())
    against = [named[1], named[0]] if two else [None] * len(named)
    tables = [_table(asked, outlet, other) for outlet, other in zip(named, against, strict=True)]
    here = [(asked.of == outlet) & asked.counts.asked for outlet in named]
    by_outlet = [_sums(asked.counts, one) for one in here]
    words = [asked.counts.n_words[one].sum() for one in here]
    g2 = association.log_likelihood_of_many(np.column_stack(by_outlet), words)
    tables = [table.assign(g2_outlets=g2) for table in tables]
    if two:
        more = (tables[0]["log_ratio"] >= 0).to_numpy()
        tables = [tables[0][more], tables[1][~more]]
    return _judged(pd.concat(tables, ignore_index=True), least)


@checked
def detectable(table: pd.DataFrame, *, share: float = 0.1) -> pd.DataFrame:
    """The smallest difference in a word that each outlet's comparison could have found.

    Parameters
    ----------
    table
        the table of `compare` or `compare_all`
    share
        how large a part of the other side's articles uses the word, from 0 to 1

    Returns
    -------
    pandas.DataFrame
        a row a comparison in which something was tested: `outlet`, `against`, `share` (as asked),
        `needed` (the share of the outlet's articles that would have to use the word for it to be
        claimed in 80 of 100 such corpora, after correction; missing where not even all would do)

    References
    ----------
    `power.smallest` (Casagrande, Pike and Smith 1978), with the level of one test
    after Bonferroni 1936.

    Examples
    --------
    >>> tested = pd.DataFrame({"outlet": "Báo Sông", "against": "Báo Núi", "p": [0.2, 0.9],
    ...                        "n_draws_target": 60, "n_draws_reference": 80})
    >>> detectable(tested).round(2).values.tolist()
    [['Báo Sông', 'Báo Núi', 0.1, 0.32]]
    """
    tested = int(table["p"].notna().sum())
    sides = table[table["p"].notna()].drop_duplicates(["outlet", "against"])
    sides = sides[["outlet", "against", "n_draws_target", "n_draws_reference"]].reset_index(
        drop=True
    )
    sizes = (sides["n_draws_target"].to_numpy(float), sides["n_draws_reference"].to_numpy(float))
    base = np.full(len(sides), share)
    level = LEVEL / max(tested, 1)
    needed = power.smallest(base, sizes, level=level, more=True) if len(sides) else base
    return sides.assign(share=share, needed=share + needed).drop(
        columns=["n_draws_target", "n_draws_reference"]
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Comparison:
    """What is compared: the counts, the outlet and the draw of each article, and its copies."""

    counts: Counts
    of: Any
    draw: Any
    copied: tuple[Counts, Array]


def _asked(
    counts: Counts,
    outlets: Mapping[str, str],
    everywhere: Counts | None,
    draws: Mapping[str, str] | None,
) -> _Comparison:
    kept = _own(counts, everywhere)
    draw = np.array([str((draws or {}).get(name) or name) for name in counts.articles])
    return _Comparison(kept, _outlets(counts, outlets), draw, _copied(counts, everywhere))


def _own(counts: Counts, everywhere: Counts | None) -> Counts:
    """The counts without the articles that are copies for the most part."""
    if everywhere is None:
        return counts
    whole = dict(zip(everywhere.articles, everywhere.n_words.tolist(), strict=True))
    full = np.array([whole.get(name, 0) for name in counts.articles])
    silent = counts.n_words < copies.HALF * full
    if not silent.any():
        return counts
    keep = ~silent[counts.article]
    return replace(
        counts,
        article=counts.article[keep],
        item=counts.item[keep],
        n=counts.n[keep],
        n_words=np.where(silent, 0, counts.n_words),
    )


def enough(outlets: Mapping[str, str] | Sequence[str], least: Least = policy.LEAST) -> str:
    """Why outlets cannot be compared at all, or an empty text where they can.

    Parameters
    ----------
    outlets
        the outlet of each article: by its id, or a list
    least
        what is enough: `least.difference` articles of a known outlet, and as many of all others

    Returns
    -------
    str
        a sentence, or an empty text

    Examples
    --------
    >>> enough(["A", "A", "B"])
    'No outlet is compared: A has 2 articles, B has 1; a comparison needs 20 on each side.'
    """
    named = list(outlets.values()) if isinstance(outlets, Mapping) else list(outlets)
    sizes = {name: named.count(name) for name in sorted(set(named))}
    total = len(named)
    if any(
        name != UNKNOWN and least.difference <= size <= total - least.difference
        for name, size in sizes.items()
    ):
        return ""
    if not sizes:
        return "No outlet is compared: there is no article."
    if set(sizes) == {UNKNOWN}:
        return "No outlet is compared: no article names its outlet."
    first, *others = sizes.items()
    listed = [f"{first[0]} has {first[1]} article{'s' if first[1] != 1 else ''}"]
    listed += [f"{name} has {size}" for name, size in others]
    return (
        f"No outlet is compared: {', '.join(listed)}; "
        f"a comparison needs {least.difference} on each side."
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


def _side(counts: Counts, here: Flags, draw: Any) -> _SideCounts:
    """One side; the variance is that of the logarithm of its rate, draws as the unit."""
    size, n_articles = len(counts.items), int(here.sum())
    chosen = here[counts.article]
    item, used = counts.item[chosen], counts.n[chosen].astype(float)
    length = counts.n_words[counts.article[chosen]].astype(float)
    n, words = _sums(counts, here), float(counts.n_words[here].sum())
    overall = np.bincount(counts.item, weights=counts.n, minlength=size)
    usual = overall / max(float(counts.n_words.sum()), 1.0)
    first, place, n_draws = _draws(counts, here, draw)
    largest = np.zeros(size)
    np.maximum.at(largest, item, used)
    share = length / max(words, 1.0)
    apart = np.abs(used / np.maximum(n[item], 1.0) - share) - share
    dp = (1 + np.bincount(item, weights=apart, minlength=size)) / 2
    lengths = counts.n_words[here & (counts.n_words > 0)]
    smallest = float(lengths.min()) / words if len(lengths) else 0.0
    stands = first[counts.article[chosen]]
    more = (used >= usual[item] * length) & stands
    return _SideCounts(
        n=n,
        words=words,
        with_it=np.bincount(item, minlength=size).astype(float),
        often=np.bincount(item[more], minlength=size).astype(float),
        drawn_with=np.bincount(item[stands], minlength=size).astype(float),
        n_articles=n_articles,
        n_draws=n_draws,
        variance=_variance(counts, here, place, (n, words)),
        largest=largest,
        dp_norm=np.where(n > 0, dp / max(1 - smallest, 1e-9), np.nan),
    )


def _draws(counts: Counts, here: Flags, draw: Any) -> tuple[Flags, Any, int]:
    """Which article stands for its draw on this side, the draw of each, and how many there are."""
    where = np.flatnonzero(here)
    names = np.array(counts.articles, dtype=object)[where]
    where = where[np.argsort(names.astype(str), kind="stable")]
    known, begins, place = np.unique(draw[where], return_index=True, return_inverse=True)
    first = np.zeros(len(here), dtype=bool)
    first[where[begins]] = True
    places = np.zeros(len(here), dtype=np.int64)
    places[where] = place
    return first, places, len(known)


def _variance(counts: Counts, here: Flags, place: Any, sums: tuple[Array, float]) -> Array:
    """The variance of the logarithm of each rate; at least what one chance a use would give."""
    n, words = sums
    size = len(counts.items)
    chosen = here[counts.article]
    draw, item = place[counts.article[chosen]], counts.item[chosen]
    lengths = np.bincount(place[here], weights=counts.n_words[here].astype(float))
    pairs, where = np.unique(draw * max(size, 1) + item, return_inverse=True)
    used = np.bincount(where, weights=counts.n[chosen].astype(float), minlength=len(pairs))
    draw, item = np.divmod(pairs, max(size, 1))
    rate = n / max(words, 1.0)
    cross = np.bincount(item, weights=used * lengths[draw], minlength=size).astype(float)
    spread = np.bincount(item, weights=used**2, minlength=size).astype(float)
    spread = spread - 2 * rate * cross + rate**2 * float((lengths**2).sum())
    n_draws = len(lengths)
    with np.errstate(divide="ignore", invalid="ignore"):
        variance = spread / n**2 * n_draws / max(n_draws - 1, 1)
    answer: Array = np.fmax(np.where(n > 0, variance, 0), 1 / (n + 0.5))
    return answer


def _table(asked: _Comparison, target: str, against: str | None) -> pd.DataFrame:
    counts = asked.counts
    here = (asked.of == target) & counts.asked
    there = (asked.of == against if against is not None else asked.of != target) & counts.asked
    one, other = _side(counts, here, asked.draw), _side(counts, there, asked.draw)
    pooled = one.n + other.n
    prior = np.maximum(pooled, 0.5) / max(one.words + other.words, 1.0) * PRIOR_WORDS
    with np.errstate(divide="ignore", invalid="ignore"):
        delta, z = association.log_odds(one.n, other.n, prior, totals=(one.words, other.words))
        ratio = association.log_ratio(one.n, other.n, one.words, other.words)
    tested = one.drawn_with + other.drawn_with >= LEAST_USING
    t = distributions.t_quantiles(0.975, np.maximum(one.drawn_with + other.drawn_with - 2, 1))
    margin = t * np.sqrt(one.variance + other.variance) / np.log(2)
    p = np.full(len(counts.items), np.nan)
    p[tested] = association.exact(
        one.often[tested], other.often[tested], one.n_draws, other.n_draws
    )
    higher = [
        np.where(ratio >= 0, a, b) for a, b in ((one.n, other.n), (one.largest, other.largest))
    ]
    in_copies, uses = _in_copies(counts, (here, there), ratio, asked.copied)
    return pd.DataFrame(
        {
            "item": counts.items,
            "outlet": target,
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
            "against": against or OTHERS,
            "n_draws_target": one.n_draws,
            "n_draws_reference": other.n_draws,
        }
    )


def _in_copies(
    counts: Counts, both: tuple[Flags, Flags], ratio: Array, copied: tuple[Counts, Array]
) -> tuple[Array, Array]:
    """How many uses on the side that uses an item more stand in copies, and of how many."""
    everywhere, number = copied
    known = number >= 0
    sides = []
    for side in both:
        uses = np.zeros(len(counts.items))
        uses[number[known]] = _sums(everywhere, side)[known]
        sides.append((uses - _sums(counts, side), uses))
    in_copies = np.where(ratio >= 0, sides[0][0], sides[1][0])
    return np.maximum(in_copies, 0), np.where(ratio >= 0, sides[0][1], sides[1][1])


def _judged(table: pd.DataFrame, least: Least) -> pd.DataFrame:
    """The table with p corrected, claims and reasons, ordered."""
    why = {
        row: policy.difference_reason(
            ((int(row[0]), int(row[1])), (int(row[2]), int(row[3]))), least
        )
        for row in table[_SIZES].drop_duplicates().itertuples(index=False, name=None)
    }
    small = [why[row] for row in table[_SIZES].itertuples(index=False, name=None)]
    p = (
        table["p"]
        .where(np.array([not reason for reason in small], dtype=bool))
        .to_numpy(dtype=np.float64)
    )
    tested = ~np.isnan(p)
    corrected = np.full(len(table), np.nan)
    corrected[tested] = association.corrected(p[tested])
    low, high = table["log_ratio_low"].to_numpy(), table["log_ratio_high"].to_numpy()
    apart = (low > 0) | (high < 0)
    reasons = []
    warned = table[["one_article", "repeated_copy", "few_articles"]].to_numpy(dtype=bool)
    for k, reason in enumerate(small):
        if reason:
            reasons.append(reason)
        elif warned[k].any():
            reasons.append("; ".join(np.array(WARNINGS)[warned[k]].tolist()))
        elif not corrected[k] < LEVEL or not apart[k]:
            reasons.append("within what chance gives")
        else:
            reasons.append("")
    enough = [not reason for reason in small]
    table = table.assign(p=p, p_corrected=corrected, enough=enough, reason=reasons)
    for end in ("log_ratio_low", "log_ratio_high"):
        table[end] = table[end].where(np.array(enough, dtype=bool))
    table["claim"] = [not r for r in reasons]
    size = -table["log_ratio"].abs()
    order = table.assign(_size=size, _not=~table["claim"]).sort_values(
        ["_not", "p", "_size", "item", "outlet"], kind="stable"
    )
    extra = [name for name in ("g2_outlets",) if name in table]
    return order[[*COLUMNS, *extra]].reset_index(drop=True)
