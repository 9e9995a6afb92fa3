"""How sure a share or a rate is: `shares` for every share, resampled articles for other ratios.

Articles, not sentences, are what a corpus drew: ten quotations of one article are one piece of
evidence ten times. Articles that print the same text, or tell the same story, are one draw
(`clusters`; see `copies.counted`).
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import combinations
from math import sqrt
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from analysis.measure import distributions
from analysis.tables.checked import checked

Array = npt.NDArray[np.float64]

#: Fixed, so that the same table gives the same interval on every machine.
SEED = 20251025
RESAMPLES, LEAST_RESAMPLES = 2000, 500
#: Below so many draws with or without a thing their variance is not known, and so many more
#: draws are lent from their sizes (see `shares`).
FEW, LENT = 5, 10
#: A share this near 0 or 1 is none or all: sums of parts are not exact to the last digit.
_ROUND = 1e-9
_CHUNK = 2_000_000
_COLUMNS = 500


@dataclass(frozen=True, slots=True)
class Interval:
    """An estimate and the range that 95 of 100 resampled corpora give; NaN where unknown."""

    estimate: float
    low: float
    high: float
    n_units: int


def bootstrap(
    sums: npt.ArrayLike,
    statistic: Callable[[Array], Array],
    *,
    clusters: Iterable[object] | None = None,
    level: float = 0.95,
    n: int | None = None,
) -> Interval:
    """How far a statistic would move had other articles been collected.

    Parameters
    ----------
    sums
        one row an article and one column a quantity that adds up over articles (occurrences, words,
        ...)
    statistic
        takes an array with one row a resample and those columns summed, and answers one number a
        row
    clusters
        names the draw each article belongs to (articles with the same name are drawn together);
        None: each article is its own, in the order given
    level
        how many of the resamples the interval holds, from 0 to 1
    n
        how many resamples are drawn; None: `RESAMPLES`, fewer for large corpora, never below
        `LEAST_RESAMPLES`

    Returns
    -------
    Interval
        the statistic of all articles, its interval by percentiles, and the number of draws. With
        fewer than two draws there is no interval (NaN)

    Notes
    -----
    It speaks of chance in collecting, never of errors in extraction or of outlets nobody collected.
    The order of articles that have cluster names does not matter. Resamples whose statistic is NaN
    are left out.

    Examples
    --------
    >>> found = bootstrap([[1, 10], [3, 10], [2, 10]], lambda s: s[:, 0] / s[:, 1])
    >>> found.estimate, found.n_units
    (0.2, 3)
    """
    rows = np.asarray(sums, dtype=np.float64)
    rows = rows.reshape(len(rows), -1) if rows.size else rows.reshape(0, 1)
    totals = _by_cluster(rows, clusters)
    with np.errstate(divide="ignore", invalid="ignore"):
        estimate = float(statistic(rows.sum(axis=0, keepdims=True))[0]) if len(rows) else np.nan
        if len(totals) < 2 or np.isnan(estimate):
            return Interval(estimate, np.nan, np.nan, len(totals))
        drawn = np.concatenate([statistic(sample) for sample in _samples(totals, n)])
    drawn = drawn[~np.isnan(drawn)]
    tail = (1 - level) / 2
    if not len(drawn):
        return Interval(estimate, np.nan, np.nan, len(totals))
    low, high = np.quantile(drawn, [tail, 1 - tail])
    return Interval(estimate, float(low), float(high), len(totals))


def ratio(
    numerator: npt.ArrayLike,
    denominator: npt.ArrayLike,
    *,
    clusters: Iterable[object] | None = None,
    level: float = 0.95,
    n: int | None = None,
) -> Interval:
    """The interval of a sum over a sum: a share of articles, a rate per word, an F1.

    Parameters
    ----------
    numerator, denominator
        one value an article. The share of articles that do something is `numerator` 0 or 1 and
        `denominator` 1 each
    clusters, level, n
        as in `bootstrap`

    Returns
    -------
    Interval
        the sum of the numerators over that of the denominators, with its interval by percentiles;
        NaN where the denominators add up to nothing

    Examples
    --------
    >>> ratio([1, 0, 1, 0], [1, 1, 1, 1]).estimate
    0.5
    """
    sums = np.column_stack([np.asarray(numerator, float), np.asarray(denominator, float)])
    return bootstrap(sums, _ratio, clusters=clusters, level=level, n=n)


def ratios(
    numerators: npt.ArrayLike,
    denominators: npt.ArrayLike,
    *,
    clusters: Iterable[object] | None = None,
    level: float = 0.95,
    n: int | None = None,
) -> pd.DataFrame:
    """The intervals of many ratios over the same articles, from the same resampled corpora.

    The same as `ratio` for each, faster.

    Parameters
    ----------
    numerators, denominators
        arrays with one row an article and one column a ratio
    clusters, level, n
        as in `bootstrap`

    Returns
    -------
    pandas.DataFrame
        a row a ratio, in their order: `estimate`, `low`, `high`; no interval (NaN) with fewer than
        two draws

    Examples
    --------
    >>> ratios([[1, 0], [1, 1], [0, 0], [1, 0]], [[1, 1]] * 4)["estimate"].tolist()
    [0.75, 0.25]
    """
    above = np.asarray(numerators, dtype=np.float64)
    below = np.asarray(denominators, dtype=np.float64)
    width = above.shape[1] if above.ndim == 2 else 0
    found = []
    names = None if clusters is None else list(clusters)
    for begin in range(0, width, _COLUMNS):
        part = slice(begin, begin + _COLUMNS)
        sums = np.hstack([above[:, part], below[:, part]])
        totals = _by_cluster(sums, names)
        half = totals.shape[1] // 2
        with np.errstate(divide="ignore", invalid="ignore"):
            estimate = sums[:, :half].sum(axis=0) / sums[:, half:].sum(axis=0)
            if len(totals) < 2:
                nothing = np.full(half, np.nan)
                found.append(np.column_stack([estimate, nothing, nothing]))
                continue
            drawn = np.vstack([s[:, :half] / s[:, half:] for s in _samples(totals, n)])
        tail = (1 - level) / 2
        low, high = _quantiles(drawn, [tail, 1 - tail])
        found.append(np.column_stack([estimate, low, high]))
    table = np.vstack(found) if found else np.empty((0, 3))
    return pd.DataFrame(table, columns=["estimate", "low", "high"])


def share(
    numerator: npt.ArrayLike,
    denominator: npt.ArrayLike,
    *,
    clusters: Iterable[object],
    level: float = 0.95,
) -> Interval:
    """The interval of one share from 0 to 1, as `shares` gives it for many.

    Parameters
    ----------
    numerator, denominator
        one value an article: how many cases are found, of how many asked
    clusters
        the draw of each article, in the same order
    level
        how often such an interval holds the true share, from 0 to 1

    Returns
    -------
    Interval
        `estimate`, `low`, `high` from 0 to 1, and as `n_units` the number of draws asked

    Examples
    --------
    None of three articles is not proof that there is none:

    >>> found = share([0, 0, 0], [1, 1, 1], clusters="abc")
    >>> found.estimate, round(found.high, 2), found.n_units
    (0.0, 0.71, 3)
    """
    above, below = (
        np.asarray(v, dtype=np.float64).reshape(-1, 1) for v in (numerator, denominator)
    )
    row = shares(above, below, clusters=clusters, level=level).iloc[0]
    ends = (float(row[name]) for name in ("estimate", "low", "high"))
    estimate, low, high = ends
    return Interval(estimate, low, high, int(row["n_draws"]))


def shares(
    numerators: npt.ArrayLike,
    denominators: npt.ArrayLike,
    *,
    clusters: Iterable[object],
    level: float = 0.95,
) -> pd.DataFrame:
    """How sure shares are when articles hang together: the one interval of every share.

    Parameters
    ----------
    numerators, denominators
        arrays with a row an article and a column a share: how many cases are found, of how many
        asked (0 or 1 of 1 where the article is the case; quotations of all quotations where these
        are)
    clusters
        the draw of each article, in the order of the rows; articles of one draw are one witness
    level
        how often such an interval holds the true share, from 0 to 1

    Returns
    -------
    pandas.DataFrame
        a row a share, in their order: `estimate`, `low`, `high` (from 0 to 1), `n_draws` (draws
        asked), `n_effective` (independent cases that would vary as much); NaN where nothing was
        asked

    Notes
    -----
    The number of cases is replaced by `n_effective`, and the bounds are the exact ones of a
    binomial of that size. With that a share of none or of all has its exact bounds, no bound falls
    when the count rises, and ten copies are one witness. Where fewer than `FEW` draws have it, or
    fewer than `FEW` lack it, their variance is not known: then the sizes of the draws alone say
    how far they count (as if all cases of a draw agreed), and the bounds are Clopper and
    Pearson's. Otherwise variance and sizes are averaged, the variance with weight s / (s + `LENT`)
    for s such draws, and the bounds are the mid-p ones; where draws are of several sizes, whose
    effective number errs on the small side, Wilson's. What that covers is in `figures/benchmarks`.

    References
    ----------
    E. L. Korn and B. I. Graubard 1998, Survey Methodology 24 (effective size and t quantile);
    C. J. Clopper and E. S. Pearson 1934, Biometrika 26; H. O. Lancaster 1961, JASA 56 (mid-p);
    L. Kish 1965, Survey Sampling (the effect of unequal sizes).

    Examples
    --------
    >>> shares([[1], [1], [0], [1]], [[1]] * 4, clusters="abcd").round(3).values.tolist()
    [[0.75, 0.194, 0.994, 4.0, 4.0]]
    """
    above = np.asarray(numerators, dtype=np.float64)
    below = np.asarray(denominators, dtype=np.float64)
    names = list(clusters)
    width = above.shape[1] if above.ndim == 2 else 0
    columns = ["estimate", "low", "high", "n_draws", "n_effective"]
    if not width or not len(names):
        nothing = dict.fromkeys(columns, np.nan) | {"n_draws": 0}
        return pd.DataFrame([nothing] * width, columns=columns)
    totals = _by_cluster(np.hstack([above, below]), names)
    found, asked = totals[:, :width], totals[:, width:]
    share_, sizes, rare = _effective(found, asked, level)
    low, high = binomial(share_ * sizes, sizes, exact=rare, level=level)
    n_draws = (asked > 0).sum(axis=0)
    sized = (asked.max(axis=0) > np.where(asked > 0, asked, np.inf).min(axis=0)) & ~rare
    if sized.any():
        low[sized], high[sized] = _wilson(share_[sized], sizes[sized], level)
    return pd.DataFrame(dict(zip(columns, (share_, low, high, n_draws, sizes), strict=True)))


def _wilson(share_: Array, sizes: Array, level: float) -> tuple[Array, Array]:
    """Wilson's bounds, for shares that are neither none nor all."""
    z = distributions.normal_quantile((1 + level) / 2)
    middle = (share_ + z * z / (2 * sizes)) / (1 + z * z / sizes)
    half = np.sqrt(share_ * (1 - share_) / sizes + z * z / (4 * sizes**2)) * z
    half /= 1 + z * z / sizes
    return np.maximum(middle - half, 0), np.minimum(middle + half, 1)


def _effective(found: Array, asked: Array, level: float) -> tuple[Array, Array, Any]:
    """The shares, how many independent cases they are worth, and whether that is by size alone."""
    draws = (asked > 0).sum(axis=0).astype(np.float64)
    total = asked.sum(axis=0)
    with np.errstate(divide="ignore", invalid="ignore"):
        estimate = np.where(total > 0, found.sum(axis=0) / total, np.nan)
        kish = total**2 / (asked**2).sum(axis=0)
        variance = ((found - estimate * asked) ** 2).sum(axis=0) / total**2 * draws / (draws - 1)
        worth = np.where(variance > 0, estimate * (1 - estimate) / variance, draws)
        z = distributions.normal_quantile((1 + level) / 2)
        worth = np.minimum(worth, draws)
        worth *= (z / distributions.t_quantiles((1 + level) / 2, draws - 1)) ** 2
        having = np.minimum(((found > 0) & (asked > 0)).sum(axis=0), (found < asked).sum(axis=0))
        weight = having / (having + LENT)
        both = 1 / (weight / worth + (1 - weight) / kish)
    rare = having < FEW
    return estimate, np.where(rare, kish, both), rare


def binomial(
    found: npt.ArrayLike, asked: npt.ArrayLike, *, exact: npt.ArrayLike = True, level: float = 0.95
) -> tuple[Array, Array]:
    """The bounds of a share by the binomial distribution, for sizes that need not be whole.

    Parameters
    ----------
    found, asked
        how many cases have it, of how many; numbers or arrays of one shape
    exact
        true: Clopper and Pearson's bounds, which cover at least 95 of 100; false: the mid-p ones,
        which cover that many on the average; one truth value, or one a share
    level
        how often the bounds hold the true share, from 0 to 1

    Returns
    -------
    tuple of numpy.ndarray
        the lower and the upper bounds, from 0 to 1; NaN where nothing was asked

    Notes
    -----
    At none and at all both kinds of bounds are the exact ones.

    References
    ----------
    Clopper and Pearson 1934, Biometrika 26; Lancaster 1961, JASA 56 (mid-p).

    Examples
    --------
    >>> low, high = binomial([0, 5], [10, 10])
    >>> low.round(3).tolist(), high.round(3).tolist()
    ([0.0, 0.187], [0.308, 0.813])
    """
    x, n = np.broadcast_arrays(*(np.atleast_1d(np.asarray(v, float)) for v in (found, asked)))
    strict = np.broadcast_to(np.asarray(exact, dtype=bool), x.shape)
    known = np.isfinite(x) & np.isfinite(n) & (n > 0)
    low, high = np.full(x.shape, np.nan), np.full(x.shape, np.nan)
    none, every = known & (x <= n * _ROUND), known & (x >= n * (1 - _ROUND))
    tail = (1 - level) / 2
    low[none], high[every] = 0.0, 1.0
    high[none], low[every] = 1 - tail ** (1 / n[none]), tail ** (1 / n[every])
    open_ = known & ~none & ~every
    if open_.any():
        cases = np.column_stack([x[open_], n[open_] - x[open_], strict[open_]])
        (a, b, sure), again = _once_each(cases)

        def reached(p: Array) -> Array:
            """How likely at least so many are found: all of them, or half of those as many."""
            at_least = distributions.beta_cdf(p, a, b + 1)
            more = distributions.beta_cdf(p, a + 1, b)
            return np.where(sure > 0, at_least, (at_least + more) / 2)

        def beyond(p: Array) -> Array:
            more = distributions.beta_cdf(p, a + 1, b)
            at_least = distributions.beta_cdf(p, a, b + 1)
            return np.where(sure > 0, more, (at_least + more) / 2)

        low[open_] = distributions.solved(reached, tail, len(a))[again]
        high[open_] = distributions.solved(beyond, 1 - tail, len(a))[again]
    return low, high


def _once_each(rows: Array) -> tuple[Array, Any]:
    """The columns of the distinct rows, and which of them each row is."""
    known, again = np.unique(rows, axis=0, return_inverse=True)
    return known.T, again.reshape(-1)


def wilson(n_found: int, n_asked: int, *, z: float = 1.959963984540054) -> Interval:
    """The interval of a share of independent draws; stays inside 0 and 1 and is never empty.

    Parameters
    ----------
    n_found, n_asked
        how many cases have it, of how many
    z
        the quantile of the standard normal; the default gives an interval of 95 %

    Returns
    -------
    Interval
        the share with its bounds, and `n_asked` as `n_units`; NaN where nothing was asked

    Notes
    -----
    Use it where each case was drawn on its own (a random sample somebody checked). For
    articles that copy one another, or several cases from one article, use `shares`.

    References
    ----------
    Wilson 1927, JASA 22.

    Examples
    --------
    >>> found = wilson(9, 10)
    >>> round(found.low, 3), round(found.high, 3), wilson(0, 100).low
    (0.596, 0.982, 0.0)
    """
    if n_asked <= 0:
        return Interval(np.nan, np.nan, np.nan, 0)
    share = n_found / n_asked
    middle = (share + z * z / (2 * n_asked)) / (1 + z * z / n_asked)
    half = sqrt(share * (1 - share) / n_asked + z * z / (4 * n_asked**2)) * z
    half /= 1 + z * z / n_asked
    low = max(0.0, middle - half) if n_found > 0 else 0.0
    high = min(1.0, middle + half) if n_found < n_asked else 1.0
    return Interval(share, low, high, n_asked)


@checked
def copies(
    articles: pd.DataFrame, passages: pd.DataFrame | None, *, least_share: float = 0.5
) -> pd.Series:
    """Which articles are one draw because they print the same text.

    Parameters
    ----------
    articles
        the table `articles`: `article_id`, `n_words`
    passages
        the table `passages`; without it each article is its own draw
    least_share
        of the shorter article's words, from 0 to 1: from how much shared text on two articles are
        copies; copies of copies belong together

    Returns
    -------
    pandas.Series
        indexed by `article_id`; the value is the least `article_id` of the draw. As many different
        values, as many independent witnesses

    Examples
    --------
    >>> articles = pd.DataFrame({"article_id": ["a", "b", "c"], "n_words": [100, 90, 80]})
    >>> passages = pd.DataFrame({"passage_id": ["p", "p"], "article_id": ["a", "b"],
    ...                          "n_words": [60, 61]})
    >>> copies(articles, passages).to_dict()
    {'a': 'a', 'b': 'a', 'c': 'c'}
    """
    ids = sorted(articles["article_id"].astype(str))
    parent = {one: one for one in ids}
    if passages is not None and len(passages):
        words = dict(zip(articles["article_id"], articles["n_words"].astype(int), strict=True))
        for one, other, shared in _shared_words(passages):
            if one in words and other in words:
                shorter = max(1, min(words[one], words[other]))
                if shared / shorter >= least_share:
                    first, second = sorted((_root(parent, one), _root(parent, other)))
                    parent[second] = first
    return pd.Series({one: _root(parent, one) for one in ids}, name="cluster", dtype="str")


def _ratio(sums: Array) -> Array:
    answer: Array = np.where(sums[:, 1] > 0, sums[:, 0] / sums[:, 1], np.nan)
    return answer


def _quantiles(drawn: Array, tails: list[float]) -> Array:
    """Quantiles down each column, leaving out resamples in which nothing could be asked."""
    if not np.isnan(drawn).any():
        answer: Array = np.quantile(drawn, tails, axis=0)
        return answer
    columns = [column[~np.isnan(column)] for column in drawn.T]
    nothing = np.full(len(tails), np.nan)
    return np.column_stack([np.quantile(c, tails) if len(c) else nothing for c in columns])


def _by_cluster(rows: Array, clusters: Iterable[object] | None) -> Array:
    if clusters is None:
        return rows
    names = np.asarray([str(name) for name in clusters])
    if len(names) != len(rows):
        raise ValueError(f"{len(rows)} rows of sums but {len(names)} cluster names; give one each.")
    known, position = np.unique(names, return_inverse=True)
    totals = np.zeros((len(known), rows.shape[1]))
    np.add.at(totals, position, rows)
    return totals


def _samples(totals: Array, n: int | None) -> Iterable[Array]:
    """Column sums of `n` resampled corpora, in chunks that stay small in memory.

    Left to itself it draws fewer of large corpora, whose sums vary little.
    """
    draws = len(totals)
    n = n or min(RESAMPLES, max(LEAST_RESAMPLES, _CHUNK // draws))
    chance = np.random.default_rng(SEED)
    step = max(1, _CHUNK // draws)
    for begin in range(0, n, step):
        times = chance.multinomial(draws, np.full(draws, 1 / draws), size=min(step, n - begin))
        yield times @ totals


def _shared_words(passages: pd.DataFrame) -> list[tuple[str, str, int]]:
    longest: dict[str, dict[str, int]] = {}
    known = passages[["passage_id", "article_id", "n_words"]].fillna({"n_words": 0})
    for passage, article, n in known.itertuples(index=False):
        stands = longest.setdefault(passage, {})
        stands[article] = max(stands.get(article, 0), int(n))
    shared: dict[tuple[str, str], int] = {}
    for stands in longest.values():
        for one, other in combinations(sorted(stands), 2):
            words = min(stands[one], stands[other])
            shared[one, other] = shared.get((one, other), 0) + words
    return [(one, other, n) for (one, other), n in sorted(shared.items())]


def _root(parent: dict[str, str], one: str) -> str:
    while parent[one] != one:
        one = parent[one]
    return one
