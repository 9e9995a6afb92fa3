"""Before or after a day, rising or falling: what people ask of time, each with its own test.

Both have one degree of freedom, so they find what they ask about with fewer articles than a
test of every difference between weeks (`usage_time`), and nothing else. What is dealt out again
is draws: a story that runs for three days is one case, on the day it began.
"""

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
import pandas as pd

from analysis.measure import association, copies, distributions, intervals, permutation, policy
from analysis.measure import power as powers
from analysis.measure.policy import Least
from analysis.measure.terms import differences, frequency
from analysis.tables.checked import checked

Array = np.ndarray[Any, np.dtype[np.float64]]

#: A claim at this corrected p.
LEVEL = 0.05
#: A trend is given in points of share in so many days.
DAYS = 30
BEFORE_AFTER = [
    *("term", "day", "counted", "n_articles_with_before", "n_articles_before", "n_draws_before"),
    *("share_before", "n_articles_with_after", "n_articles_after", "n_draws_after"),
    *("share_after", "difference", "low", "high", "p", "p_corrected", "detectable"),
    *("claim", "enough", "reason"),
]
TREND = [
    *("term", "counted", "n_articles_with", "n_articles", "n_draws", "share"),
    *("trend", "low", "high", "p", "p_corrected", "claim", "enough", "reason"),
]


@checked
def before_after(
    terms: pd.DataFrame,
    articles: pd.DataFrame,
    *,
    day: str,
    names: Sequence[str] | None = None,
    days: int | None = None,
    passages: pd.DataFrame | None = None,
    mode: str = copies.ONCE,
    stories: pd.DataFrame | None = None,
    least: Least = policy.LEAST,
) -> pd.DataFrame:
    """In how many more articles each term is used from a day on than before it.

    Parameters
    ----------
    terms
        the table of that name: `article_id`, `term`, `start`, `end`
    articles
        the table of that name: `article_id`, `text`, `n_words`, `published_on`. Articles without a
        day are left out
    day
        the first day after, ISO
    names
        the terms asked for, in order; None: those found, by name
    days
        so many days on each side are asked; None: all
    passages, mode, stories
        see `copies.counted`; a story that runs over the day counts where it began, and the shares
        are means over draws
    least
        `least.difference` independent articles on each side

    Returns
    -------
    pandas.DataFrame
        a row a term with the columns `BEFORE_AFTER`: `term`, `day`, `counted` (the mode), for both
        sides (`_before`, `_after`) `n_articles_with` of `n_articles`, `n_draws` and `share`, then
        `difference` with `low` and `high`, `p`, `p_corrected`, `detectable`, `claim`, `enough`,
        `reason`. Ordered by term as given

    Notes
    -----
    `difference` is a difference of shares of articles, after less before, with `low` to `high`;
    `claim` where articles dealt out again over the two sides hardly ever differ as much
    (`p_corrected` below `LEVEL` for all terms) and the interval leaves out 0. `detectable` is
    the smallest difference from the share before that would have been found in 80 of 100 such
    corpora. It says when wording changed, not that the milestone changed it.

    References
    ----------
    The test is `permutation.along` (Pitman 1937); the interval is that of
    Newcombe 1998, see `differences.apart_by`.

    Examples
    --------
    >>> terms = pd.DataFrame({"article_id": ["b"], "term": ["chợ"]})
    >>> articles = pd.DataFrame({"article_id": ["a", "b"], "n_words": [50, 80],
    ...                          "published_on": ["2026-03-02", "2026-03-05"]})
    >>> found = before_after(terms, articles, day="2026-03-04")
    >>> found[["share_before", "share_after", "difference", "reason"]].values.tolist()
    [[0.0, 1.0, 1.0, 'only 1 article; a comparison needs 20']]
    """
    data = _dated(terms, articles, names, (passages, mode, stories))
    at = np.datetime64(day, "D").astype(np.int64)
    if days is not None:
        data = data.where((data.days >= at - days) & (data.days < at + days))
    cases, starts = _cases(data)
    after = starts >= at
    sides = [_share_of(cases[chosen]) for chosen in (~after, after)]
    sizes = [(int(chosen.sum()), int(chosen.sum())) for chosen in (~after, after)]
    reason = policy.difference_reason((sizes[0], sizes[1]), least)
    p = np.full(cases.shape[1], np.nan)
    if not reason:
        p = permutation.along(cases, after.astype(np.float64))
    sure = corrected_where_tried(p)
    later = data.days >= at
    with_ = [data.having[chosen].sum(axis=0) for chosen in (~later, later)]
    n_tests = max(int((~np.isnan(p)).sum()), 1)
    least_found = powers.smallest(
        sides[0]["estimate"].fillna(0.0), (sizes[1][1], sizes[0][1]), level=LEVEL / n_tests
    )
    rows = []
    for k, term in enumerate(data.items):
        before, then = sides[0].iloc[k], sides[1].iloc[k]
        low, high = differences.apart_by(then, before) if not reason else (np.nan, np.nan)
        claim = bool(sure[k] < LEVEL) and (low > 0 or high < 0)
        rows.append(
            {
                "term": term,
                "day": day,
                "counted": data.mode,
                "n_articles_with_before": int(with_[0][k]),
                "n_articles_before": int((~later).sum()),
                "n_draws_before": sizes[0][1],
                "share_before": before["estimate"],
                "n_articles_with_after": int(with_[1][k]),
                "n_articles_after": int(later.sum()),
                "n_draws_after": sizes[1][1],
                "share_after": then["estimate"],
                "difference": then["estimate"] - before["estimate"],
                "low": low,
                "high": high,
                "p": p[k],
                "p_corrected": sure[k],
                "detectable": np.nan if reason else least_found[k],
                "claim": claim,
                "enough": not reason,
                "reason": reason or ("" if claim else "within what chance gives"),
            }
        )
    return pd.DataFrame(rows, columns=BEFORE_AFTER)


@checked
def trend(
    terms: pd.DataFrame,
    articles: pd.DataFrame,
    *,
    names: Sequence[str] | None = None,
    passages: pd.DataFrame | None = None,
    mode: str = copies.ONCE,
    stories: pd.DataFrame | None = None,
    least: Least = policy.LEAST,
) -> pd.DataFrame:
    """Whether the share of articles that use each term rises or falls over the whole time.

    Parameters
    ----------
    terms, articles, names, passages, mode, stories
        as in `before_after`
    least
        twice `least.difference` independent articles are asked

    Returns
    -------
    pandas.DataFrame
        a row a term with the columns `TREND`: `term`, `counted` (the mode), `n_articles_with` of
        `n_articles`, `n_draws`, `share`, `trend` with `low` and `high`, `p`, `p_corrected`,
        `claim`, `enough`, `reason`. Ordered by term as given

    Notes
    -----
    `trend` is the slope of a straight line, in points of share in `DAYS` days (0.1: ten in a
    hundred more after thirty days), with `low` to `high`; `claim` where the same articles on each
    other's days hardly ever rise or fall as steeply (`p_corrected` below `LEVEL`) and the interval
    leaves out 0. A rise and fall within the time is no trend; `usage_time` asks for any difference.

    References
    ----------
    Least squares with the heteroscedasticity-consistent variance HC3 of MacKinnon
    and White 1985, Journal of Econometrics 29; the test is `permutation.along`.

    Examples
    --------
    >>> terms = pd.DataFrame({"article_id": ["b"], "term": ["chợ"]})
    >>> articles = pd.DataFrame({"article_id": ["a", "b"], "n_words": [50, 80],
    ...                          "published_on": ["2026-03-02", "2026-03-05"]})
    >>> trend(terms, articles)[["term", "n_articles_with", "share", "reason"]].values.tolist()
    [['chợ', 1.0, 0.5, 'only 2 articles; a trend needs 40']]
    """
    data = _dated(terms, articles, names, (passages, mode, stories))
    found = slopes(data.having, data.days, data.draws, least)
    sure = corrected_where_tried(found["p"])
    table = found.assign(
        term=list(data.items),
        counted=data.mode,
        n_articles_with=data.having.sum(axis=0),
        n_articles=len(data.having),
        share=data.having.mean(axis=0) if len(data.having) else np.nan,
        p_corrected=sure,
        claim=(sure < LEVEL) & ((found["low"] > 0) | (found["high"] < 0)),
    )
    silent = table["enough"] & ~table["claim"]
    table["reason"] = table["reason"].where(~silent, "within what chance gives")
    return table[TREND]


def slopes(
    having: Array, days: Iterable[Any], draws: Iterable[Any], least: Least = policy.LEAST
) -> pd.DataFrame:
    """The slope of each column over the days: `trend`, `low`, `high`, `p`, `n_draws`, `enough`,
    `reason`; a row a column. Each draw is one case on its first day.

    Parameters
    ----------
    having
        a row an article, a column a thing: 1 where the article has it
    days
        the day of each article: ISO, or a number of days
    draws
        the draw of each article
    least
        twice `least.difference` draws are asked

    Returns
    -------
    pandas.DataFrame
        a row a column of `having`: `trend` in points of share in `DAYS` days with `low` and `high`,
        `p` (`permutation.along`), `n_draws`, `enough`, `reason`

    Examples
    --------
    >>> having = np.array([[float(day >= 20)] for day in range(40)])
    >>> found = slopes(having, range(40), range(40))
    >>> round(float(found["trend"][0]), 2), bool(found["p"][0] < 0.01)
    (1.13, True)
    """
    cases, starts = _together(having, _numbers(days), list(draws))
    needed = 2 * least.difference
    reason = policy.lacking(len(having), len(cases), needed, "a trend")
    if not reason and len(set(starts.tolist())) < 2:
        reason = "all of one day; a trend needs two"
    width = having.shape[1]
    columns = {name: np.full(width, np.nan) for name in ("trend", "low", "high", "p")}
    if not reason:
        x = (starts - starts.mean()) / DAYS
        spread = float(x @ x)
        slope = x @ cases / spread
        rest = cases - cases.mean(axis=0) - np.outer(x, slope)
        lever = 1 / len(x) + x**2 / spread
        error = np.sqrt(((x / (1 - lever)) ** 2) @ rest**2) / spread
        far = distributions.t_quantile(0.975, len(x) - 2) * error
        columns = {"trend": slope, "low": slope - far, "high": slope + far}
        columns["p"] = permutation.along(cases, x)
    return pd.DataFrame(columns).assign(n_draws=len(cases), enough=not reason, reason=reason)


def corrected_where_tried(p: Any) -> Array:
    """The p values corrected for those that were tried; missing ones stay missing.

    Parameters
    ----------
    p
        p values, NaN where nothing was tried

    Returns
    -------
    numpy.ndarray
        those of `association.corrected` for the values that are there

    Examples
    --------
    >>> corrected_where_tried([0.01, float("nan"), 0.04]).round(3).tolist()
    [0.02, nan, 0.04]
    """
    values = np.asarray(p, dtype=np.float64)
    answer = np.full(len(values), np.nan)
    tried = ~np.isnan(values)
    answer[tried] = association.corrected(values[tried])
    return answer


class _DatedArticles:
    """The articles with a day that count: which terms they have, their days and draws."""

    def __init__(self, items: tuple[str, ...], mode: str, *columns: Any) -> None:
        self.items, self.mode = items, mode
        self.having, self.days, self.draws = columns

    def where(self, chosen: Any) -> "_DatedArticles":
        """Some of them."""
        columns = (column[chosen] for column in (self.having, self.days, self.draws))
        return _DatedArticles(self.items, self.mode, *columns)


def _dated(
    terms: pd.DataFrame,
    articles: pd.DataFrame,
    names: Sequence[str] | None,
    how: tuple[pd.DataFrame | None, str, pd.DataFrame | None],
) -> _DatedArticles:
    passages, mode, stories = how
    counted = copies.counted(articles, passages, mode=mode, stories=stories)
    found = frequency.term_counts(terms, articles, names=names, passages=passages, mode=mode)
    having = np.zeros((len(found.articles), len(found.items)))
    having[found.article, found.item] = 1.0
    known = articles["published_on"].notna().to_numpy(dtype=bool)
    here = counted.articles["counts"].to_numpy(dtype=bool) & known
    days = _numbers(articles["published_on"][here])
    draws = counted.articles["draw"].to_numpy()[here]
    return _DatedArticles(found.items, counted.mode, having[here], days, draws)


def _numbers(days: Iterable[Any]) -> Array:
    """Days as numbers of days; numbers stay what they are."""
    listed = list(days)
    if not listed or isinstance(listed[0], int | float | np.number):
        return np.array(listed, dtype=np.float64)
    answer: Array = np.array([str(day)[:10] for day in listed], dtype="datetime64[D]").astype(
        np.float64
    )
    return answer


def _cases(data: _DatedArticles) -> tuple[Array, Array]:
    return _together(data.having, data.days, list(data.draws))


def _together(having: Array, days: Array, draws: list[Any]) -> tuple[Array, Array]:
    """A case a draw: how far its articles have each thing, and its first day."""
    known, place = np.unique(
        np.array([str(draw) for draw in draws], dtype=object), return_inverse=True
    )
    size = np.bincount(place, minlength=len(known)).astype(np.float64)
    cases = np.zeros((len(known), having.shape[1]))
    np.add.at(cases, place, np.asarray(having, dtype=np.float64))
    starts = np.full(len(known), np.inf)
    np.minimum.at(starts, place, days)
    return cases / np.maximum(size, 1)[:, None], starts


def _share_of(cases: Array) -> pd.DataFrame:
    """The shares of independent cases, with their bounds."""
    return intervals.shares(cases, np.ones(cases.shape), clusters=range(len(cases)))
