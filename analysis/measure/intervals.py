"""How sure a share or a rate is: intervals by resampling articles, and Wilson's for one share.

Articles, not sentences, are what a corpus drew: ten quotations of one article are one piece of
evidence ten times. So whole articles are resampled, and articles that print the same text count
as one draw (`clusters`).
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from math import sqrt

import numpy as np
import numpy.typing as npt
import pandas as pd

Array = npt.NDArray[np.float64]

#: Fixed, so that the same table gives the same interval on every machine.
SEED = 20251025
RESAMPLES, LEAST_RESAMPLES = 2000, 500
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

    `sums` has one row an article and one column a quantity that adds up over articles
    (occurrences, words, ...). `statistic` takes an array with one row a resample and those
    columns summed, and answers one number a row. `clusters` names the draw each article
    belongs to (articles with the same name are drawn together); without it each article is
    its own, in the order given. The order of articles that have cluster names does not matter.

    The interval is by percentiles. With fewer than two draws there is none (NaN). It speaks of
    chance in collecting, never of errors in extraction or of outlets nobody collected.

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

    Both hold one value an article. The share of articles that do something is `numerator`
    0 or 1 and `denominator` 1 each.

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

    One row an article and one column a ratio in both arrays. Columns of the result: `estimate`,
    `low`, `high`; a row a ratio, in their order. The same as `ratio` for each, faster.

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
    numerator: npt.ArrayLike, denominator: npt.ArrayLike, *, clusters: Iterable[object]
) -> Interval:
    """As `ratio` for a share from 0 to 1; where it is none or all, Wilson's interval.

    None of twenty articles is not proof that there is none: resampling them never finds any,
    so the interval comes from the number of independent draws instead.

    >>> found = share([0, 0, 0], [1, 1, 1], clusters="abc")
    >>> found.estimate, round(found.high, 2)
    (0.0, 0.56)
    """
    names = list(clusters)
    found = ratio(numerator, denominator, clusters=names)
    if found.estimate not in (0.0, 1.0) or found.n_units < 2:
        return found
    sure = wilson(round(found.estimate) * found.n_units, found.n_units)
    return Interval(found.estimate, sure.low, sure.high, found.n_units)


def wilson(n_found: int, n_asked: int, *, z: float = 1.959963984540054) -> Interval:
    """The interval of a share of independent draws; stays inside 0 and 1 and is never empty.

    Use it where each case was drawn on its own (a random sample somebody checked). For
    articles that copy one another, or several cases from one article, use `ratio`.
    Wilson 1927, JASA 22.

    >>> found = wilson(9, 10)
    >>> round(found.low, 3), round(found.high, 3)
    (0.596, 0.982)
    """
    if n_asked <= 0:
        return Interval(np.nan, np.nan, np.nan, 0)
    share = n_found / n_asked
    middle = (share + z * z / (2 * n_asked)) / (1 + z * z / n_asked)
    half = sqrt(share * (1 - share) / n_asked + z * z / (4 * n_asked**2)) * z
    half /= 1 + z * z / n_asked
    low, high = max(0.0, middle - half), min(1.0, middle + half)
    return Interval(share, low, high, n_asked)


def copies(
    articles: pd.DataFrame, passages: pd.DataFrame | None, *, least_share: float = 0.5
) -> pd.Series:
    """Which articles are one draw because they print the same text.

    Two articles that share passages of at least `least_share` of the shorter one's words are
    copies; copies of copies belong together. Indexed by `article_id`; the value is the least
    `article_id` of the cluster. Without `passages` each article is its own.

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
    shared: dict[tuple[str, str], int] = {}
    for _, rows in passages.groupby("passage_id", sort=True):
        longest = rows.groupby("article_id")["n_words"].max()
        names = sorted(longest.index)
        for k, one in enumerate(names):
            for other in names[k + 1 :]:
                words = int(min(longest[one], longest[other]))
                shared[one, other] = shared.get((one, other), 0) + words
    return [(one, other, n) for (one, other), n in sorted(shared.items())]


def _root(parent: dict[str, str], one: str) -> str:
    while parent[one] != one:
        one = parent[one]
    return one


def resamples(
    sums: npt.ArrayLike, *, clusters: Iterable[object] | None = None, n: int = RESAMPLES
) -> Array:
    """The column sums of `n` resampled corpora: for statistics of many columns at once.

    `sums` and `clusters` are as in `bootstrap`; the answer has one row a resample.
    """
    rows = np.asarray(sums, dtype=np.float64)
    return np.concatenate(list(_samples(_by_cluster(rows, clusters), n)))
