"""Who is first, and by how long: story by story, day by day, and around a milestone.

Only printed days and hours speak, and only of what was collected: an outlet that is first here
may have followed one that nobody collected. To be first is not to be the source.
"""

from itertools import combinations
from math import comb
from typing import Any

import numpy as np
import pandas as pd

from analysis.measure import association, intervals, policy
from analysis.measure.policy import Least
from analysis.tables.checked import checked

Array = np.ndarray[Any, np.dtype[np.float64]]

#: A claim at this corrected p.
LEVEL = 0.05
#: Blocks of so many days are resampled together: news of one day hangs on that of the last.
BLOCK, RESAMPLES, SEED = 7, 999, 20251025
#: So many days ahead and behind are tried, and so many days there must be of them.
FAR = 7
LEAST_DAYS = 28
FIRST = ["story_id", "outlet", "first_at", "n_articles", "hours_behind", "is_first"]
LEADS = [
    *("outlet", "other", "n_stories", "n_first", "n_later", "n_unknown", "share_first"),
    *("low", "high", "hours_ahead", "p", "p_corrected", "claim", "enough", "reason"),
]
LAGS = [
    *("outlet", "other", "n_days", "lag", "low", "high", "correlation", "p", "p_corrected"),
    *("claim", "enough", "reason"),
]
EVENT = [
    *("day", "offset", "n_articles", "usual", "ratio", "low", "high", "p", "claim"),
    *("enough", "reason"),
]


@checked
def first_prints(stories: pd.DataFrame, articles: pd.DataFrame) -> pd.DataFrame:
    """When each outlet first printed each story that two outlets or more print.

    Parameters
    ----------
    stories
        the table `stories`: `story_id`, `article_id`
    articles
        the table `articles`: `article_id`, `outlet`, `published_on` and, where there is one,
        `published_at`. Articles without an outlet or a day are left out

    Returns
    -------
    pandas.DataFrame
        a row a story and outlet: `story_id`, `outlet`, `first_at` as printed (a day, or day and
        minute), `n_articles` (of the outlet in the story), `hours_behind` the first outlet (missing
        where unknown; whole days where only days are known) and `is_first` (yes, no or unknown).
        Ordered by story, then time, then outlet

    Notes
    -----
    `is_first` is yes only where the printed days or hours decide against every other outlet; two
    outlets on one day of which one states no hour are unknown.

    Examples
    --------
    >>> told = pd.DataFrame({"story_id": "s", "article_id": ["a", "b"]})
    >>> articles = pd.DataFrame({"article_id": ["a", "b"], "outlet": ["Báo Sông", "Báo Núi"],
    ...     "published_on": ["2031-03-04", "2031-03-03"]})
    >>> first_prints(told, articles)[["outlet", "hours_behind", "is_first"]].values.tolist()
    [['Báo Núi', 0.0, 'yes'], ['Báo Sông', 24.0, 'no']]
    """
    known = articles.set_index(articles["article_id"].astype(str))
    rows = stories[["story_id", "article_id"]].copy()
    rows["outlet"] = rows["article_id"].map(known["outlet"])
    at = known["published_at"] if "published_at" in known else known["published_on"]
    rows["at"] = rows["article_id"].map(at.fillna(known["published_on"]))
    rows = rows.dropna(subset=["outlet", "at"])
    rows["at"] = rows["at"].astype(str).str.replace(" ", "T").str[:16]
    listed = []
    for story, own in rows.groupby("story_id", sort=True):
        each = {name: _earliest(times["at"]) for name, times in own.groupby("outlet", sort=True)}
        if len(each) < 2:
            continue
        sizes = own["outlet"].value_counts()
        for name in sorted(each, key=lambda one: (each[one], one)):
            behind = [_hours(each[other], each[name]) for other in each if other != name]
            is_first = "unknown" if any(np.isnan(behind)) else "yes"
            if any(hours > 0 for hours in behind):
                is_first = "no"
            most = max((hours for hours in behind if hours > 0), default=0.0)
            hours = np.nan if is_first == "unknown" else most
            listed.append((story, name, each[name], int(sizes[name]), hours, is_first))
    return pd.DataFrame(listed, columns=FIRST)


@checked
def leads(
    stories: pd.DataFrame, articles: pd.DataFrame, *, least: Least = policy.LEAST
) -> pd.DataFrame:
    """For each two outlets, how often the one is first with the stories both print.

    Parameters
    ----------
    stories
        the table `stories`: `story_id`, `article_id`
    articles
        the table `articles`, as `first_prints` takes it
    least
        what is enough: `least.share` stories of known order

    Returns
    -------
    pandas.DataFrame
        a row a pair: `outlet`, `other`, `n_stories` both print, `n_first`, `n_later`, `n_unknown`,
        `share_first` of the stories whose order is known, `low` and `high` (its exact interval),
        `hours_ahead` (the median lead in those; negative where it is behind), `p`, `p_corrected`,
        `claim`, `enough`, `reason`. Ordered by `outlet` and `other`

    Notes
    -----
    `claim`: a share of one half is unlikely (sign test, corrected for all pairs). Below
    `least.share` such stories there is no share (`enough`, `reason`).

    References
    ----------
    The sign test, Dixon and Mood 1946, JASA 41; the interval, Clopper and Pearson
    1934, Biometrika 26; correction, Benjamini and Hochberg 1995, JRSS B 57.

    Examples
    --------
    >>> told = pd.DataFrame({"story_id": "s", "article_id": ["a", "b"]})
    >>> articles = pd.DataFrame({"article_id": ["a", "b"], "outlet": ["Báo Sông", "Báo Núi"],
    ...     "published_on": ["2031-03-04", "2031-03-03"]})
    >>> leads(told, articles)[["outlet", "other", "n_first", "n_later", "enough"]].values.tolist()
    [['Báo Núi', 'Báo Sông', 1, 0, False]]
    """
    table = first_prints(stories, articles)
    times = table.pivot(index="story_id", columns="outlet", values="first_at")
    rows = []
    for one, other in combinations(sorted(times.columns), 2):
        both = times[[one, other]].dropna()
        ahead = np.array([_hours(a, b) for a, b in zip(both[one], both[other], strict=True)])
        decided = ahead[~np.isnan(ahead)] if len(ahead) else ahead
        decided = decided[decided != 0]
        n, n_first = len(decided), int((decided > 0).sum())
        stories_ = "story" if n == 1 else "stories"
        missing = f"only {n} {stories_} of known order; a share needs {least.share}"
        reason = "" if n >= least.share else missing
        low, high = intervals.binomial([n_first], [n]) if n else (np.array([np.nan]),) * 2
        rows.append(
            {
                "outlet": one,
                "other": other,
                "n_stories": len(both),
                "n_first": n_first,
                "n_later": n - n_first,
                "n_unknown": len(both) - n,
                "share_first": n_first / n if not reason else np.nan,
                "low": float(low[0]) if not reason else np.nan,
                "high": float(high[0]) if not reason else np.nan,
                "hours_ahead": float(np.median(decided)) if not reason else np.nan,
                "p": sign_test(n_first, n) if not reason else np.nan,
                "enough": not reason,
                "reason": reason,
            }
        )
    return _claimed(pd.DataFrame(rows, columns=LEADS))


def sign_test(n_first: int, n: int) -> float:
    """How likely a fair coin falls at least as unevenly.

    Parameters
    ----------
    n_first
        how often the one was first
    n
        of how many times

    Returns
    -------
    float
        the exact two-sided p, at most 1

    References
    ----------
    The exact two-sided sign test: Dixon and Mood 1946, JASA 41.

    Examples
    --------
    >>> round(sign_test(9, 10), 4), sign_test(5, 10)
    (0.0215, 1.0)
    """
    more = max(n_first, n - n_first)
    tail: int = sum(comb(n, k) for k in range(more, n + 1))
    return min(1.0, float(2 * tail / 2**n))


@checked
def daily(articles: pd.DataFrame, *, by: str = "outlet") -> pd.DataFrame:
    """Articles a day: a row a day from the first to the last, a column an outlet.

    Parameters
    ----------
    articles
        the table `articles`: `published_on` and the column `by`; rows that lack either are left out
    by
        the column whose values become columns

    Returns
    -------
    pandas.DataFrame
        whole numbers, indexed by ISO day; days without an article are zeros

    Examples
    --------
    >>> table = pd.DataFrame({"outlet": ["A", "A", "B"],
    ...                       "published_on": ["2026-03-02", "2026-03-04", "2026-03-04"]})
    >>> daily(table).values.tolist()
    [[1, 0], [0, 0], [1, 1]]
    """
    dated = articles[articles["published_on"].notna() & articles[by].notna()]
    days = pd.to_datetime(dated["published_on"].astype(str).str[:10])
    counted = pd.crosstab(days.to_numpy(), dated[by].astype(str).to_numpy())
    if counted.empty:
        return counted
    every = pd.date_range(days.min(), days.max(), freq="D")
    table = counted.reindex(every, fill_value=0).astype("int64")
    table.index = pd.Index(every.strftime("%Y-%m-%d"))
    table.index.name, table.columns.name = "day", None
    return table


@checked
def lead_lag(series: pd.DataFrame, *, far: int = FAR) -> pd.DataFrame:
    """For each two daily series, by how many days the one runs ahead of the other.

    Parameters
    ----------
    series
        a row a day in order, a column a series, such as `daily` makes. Counts are taken as square
        roots, so that one great day does not decide
    far
        how many days each way the series are shifted at most

    Returns
    -------
    pandas.DataFrame
        a row a pair: `outlet`, `other`, `n_days`, `lag` (the shift in days at which they go along
        best; positive: the first runs ahead), `low` to `high` (where 95 of 100 resampled corpora of
        weeks put it), `correlation` at that shift, `p`, `p_corrected`, `claim`, `enough`, `reason`

    Notes
    -----
    `claim` where they go along at that shift more than series whose days have nothing to do
    with each other (one of them turned round by every other number of days; corrected for all
    pairs) and the interval of the lag leaves out 0. A lead is in time, not in cause: both may
    follow an agency at different speeds. Below `LEAST_DAYS` days, or for a series without change,
    nothing is said (`enough`, `reason`).

    References
    ----------
    Moving block bootstrap, Künsch 1989, Annals of Statistics 17; circular shifts
    as a test of dependence, Politis and Romano 1992.

    Examples
    --------
    >>> series = pd.DataFrame({"Báo Sông": [0, 1, 0], "Báo Núi": [0, 0, 1]})
    >>> lead_lag(series)[["outlet", "other", "enough", "reason"]].values.tolist()
    [['Báo Sông', 'Báo Núi', False, 'only 3 days; a lag needs 28']]
    """
    values = np.sqrt(series.to_numpy(dtype=np.float64))
    names = [str(name) for name in series.columns]
    rows = []
    for a, b in combinations(range(len(names)), 2):
        one, other = values[:, a], values[:, b]
        n = len(one)
        reason = "" if n >= LEAST_DAYS else f"only {n} days; a lag needs {LEAST_DAYS}"
        if not reason and min(np.ptp(one), np.ptp(other)) == 0:
            reason = "a series without change has no lag"
        row = {"outlet": names[a], "other": names[b], "n_days": n}
        row |= {"enough": not reason, "reason": reason}
        rows.append(row if reason else row | _lag(one, other, far))
    table = _claimed(pd.DataFrame(rows, columns=LAGS))
    apart = (table["low"].astype(float) > 0) | (table["high"].astype(float) < 0)
    table["claim"] &= apart
    return table


def around_milestone(
    days: pd.Series, day: str, *, before: int = 3, after: int = 7, away: int = 10
) -> pd.DataFrame:
    """An event study: how many articles a day around a milestone, against other days.

    Parameters
    ----------
    days
        articles a day, indexed by ISO day (one column of `daily`, or its sum)
    day
        the day of the milestone, ISO
    before, after
        how many days before the milestone and after it are asked about
    away
        days further than so many from the milestone are the usual ones

    Returns
    -------
    pandas.DataFrame
        a row a day from `before` days before it to `after` after: `day`, `offset` (days after the
        milestone), `n_articles`, `usual` (the mean of the usual days), `ratio` (how many times as
        many articles that day has), `low` and `high` (from resampled blocks of the usual days),
        `p`, `claim` (`p` below `LEVEL`), `enough`, `reason`

    Notes
    -----
    `p` is the share of stretches of usual days, as long as the window, whose fullest day has at
    least as many articles, so that it holds for all days of the window together. With fewer than
    `LEAST_DAYS` usual days nothing is said (`enough`, `reason`), and a day that was not collected
    is no zero: give only those that were.

    References
    ----------
    MacKinlay 1997, Journal of Economic Literature 35; the distribution of the usual
    days stands for the normal one, as in Corrado 1989.

    Examples
    --------
    >>> every = pd.date_range("2026-03-01", periods=60).strftime("%Y-%m-%d")
    >>> days = pd.Series([1, 2, 1] * 20, index=every)
    >>> days["2026-03-30"] = 12
    >>> found = around_milestone(days, "2026-03-30", before=1, after=1)
    >>> found[["offset", "n_articles", "claim"]].values.tolist()
    [[-1, 2, False], [0, 12, True], [1, 1, False]]
    """
    counted = days.astype(float)
    at = pd.Timestamp(day)
    offsets = (pd.to_datetime(pd.Series(counted.index)) - at).dt.days.to_numpy()
    values: Any = counted.to_numpy(dtype=np.float64)
    usual = values[np.abs(offsets) > away]
    window = [k for k, off in enumerate(offsets.tolist()) if -before <= off <= after]
    few = f"only {len(usual)} days away from {day}; an event study needs {LEAST_DAYS}"
    reason = "" if len(usual) >= LEAST_DAYS else few
    if not reason and not usual.sum():
        reason = "no article on the other days"
    means = _block_means(usual) if not reason else np.array([np.nan])
    middle = float(usual.mean()) if len(usual) else np.nan
    if not reason:
        wide = np.lib.stride_tricks.sliding_window_view(usual, max(1, min(len(window), len(usual))))
        fullest = wide.max(axis=1)
    rows = []
    for k in window:
        n = float(counted.iloc[k])
        row = {"day": str(counted.index[k]), "offset": int(offsets[k]), "n_articles": int(n)}
        row |= {"usual": middle, "enough": not reason, "reason": reason, "claim": False}
        if not reason:
            low, high = np.quantile(n / np.maximum(means, 1 / len(usual)), [0.025, 0.975])
            p = (1 + (fullest >= n).sum()) / (1 + len(fullest))
            row |= {"ratio": n / middle, "low": float(low), "high": float(high), "p": float(p)}
            row["claim"] = bool(p < LEVEL)
        rows.append(row)
    return pd.DataFrame(rows, columns=EVENT)


def _earliest(times: pd.Series) -> str:
    """The first of some times; a day without an hour comes before the hours of that day."""
    return min(str(one) for one in times)


def _hours(one: str, other: str) -> float:
    """How many hours the second is after the first; NaN where days without hours cannot say."""
    if one[:10] == other[:10] and (len(one) < 16 or len(other) < 16):
        return float("nan")
    if len(one) < 16 or len(other) < 16:
        one, other = one[:10], other[:10]
    return float((pd.Timestamp(other) - pd.Timestamp(one)) / pd.Timedelta(hours=1))


def _claimed(table: pd.DataFrame) -> pd.DataFrame:
    """The table with p corrected for its rows, and what is claimed."""
    p = table["p"].astype(float).to_numpy()
    corrected = np.full(len(p), np.nan)
    tried = ~np.isnan(p)
    corrected[tried] = association.corrected(p[tried])
    table["p_corrected"] = corrected
    table["claim"] = tried & (corrected < LEVEL)
    return table


def _lag(one: Array, other: Array, far: int) -> dict[str, object]:
    """The best shift of two series, its interval, and how unlikely it is by chance."""
    shifts = np.arange(-far, far + 1)
    seen = _along(one, other, shifts)
    best = int(np.argmax(seen))
    n = len(one)
    turned = [
        _along(one, np.roll(other, turn), shifts).max() for turn in range(2 * far + 1, n - 2 * far)
    ]
    p = (1 + sum(peak >= seen[best] - 1e-12 for peak in turned)) / (1 + len(turned))
    chance = np.random.default_rng(SEED)
    width = BLOCK + 2 * far
    begins = np.stack([_blocks(n, chance, width)[:, 0] for _ in range(RESAMPLES)])
    sums = np.stack([_sums(one, other, min(width, n), shift) for shift in shifts.tolist()])
    lags = shifts[np.argmax(_together(sums, begins), axis=0)]
    low, high = np.quantile(lags, [0.025, 0.975], method="nearest")
    return {
        "lag": int(shifts[best]),
        "low": int(low),
        "high": int(high),
        "correlation": float(seen[best]),
        "p": float(p),
    }


def _along(one: Array, other: Array, shifts: Any) -> Array:
    """The correlation of one series with the other so many days later, a number a shift."""
    n = len(one)
    found = []
    for shift in shifts.tolist():
        a, b = (one[: n - shift], other[shift:]) if shift >= 0 else (one[-shift:], other[:shift])
        spread = a.std() * b.std()
        found.append(((a - a.mean()) * (b - b.mean())).mean() / spread if spread > 0 else -1.0)
    return np.array(found)


def _sums(one: Array, other: Array, width: int, shift: int) -> Array:
    """What a correlation is made of, for each block of `width` days of the one series and those
    days of the other that lie `shift` later in the same block, so that no day is set beside one
    it never stood beside: n, the sums, the squares and the products; a row a first day."""
    n = len(one)
    begins = np.arange(n - width + 1)[:, None]
    days = np.arange(width - abs(shift)) + max(-shift, 0)
    a, b = one[begins + days], other[begins + days + shift]
    parts = (np.ones_like(a), a, b, a * a, b * b, a * b)
    return np.stack([part.sum(axis=1) for part in parts], axis=1)


def _together(sums: Array, begins: Any) -> Array:
    """The correlation of each resample, a row a shift; -1 where a series does not change."""
    found = []
    for of_shift in sums:
        n, a, b, aa, bb, ab = of_shift[begins].sum(axis=1).T
        spread = (aa / n - (a / n) ** 2) * (bb / n - (b / n) ** 2)
        with np.errstate(divide="ignore", invalid="ignore"):
            along = (ab / n - a * b / n**2) / np.sqrt(spread)
        found.append(np.where(spread > 1e-12, along, -1.0))
    return np.stack(found)


def _blocks(n: int, chance: np.random.Generator, width: int) -> Any:
    """As many blocks of following days as fill n days, drawn with replacement."""
    width = min(width, n)
    begins = chance.integers(0, n - width + 1, size=max(1, round(n / width)))
    return begins[:, None] + np.arange(width)


def _block_means(values: Array) -> Array:
    chance = np.random.default_rng(SEED)
    answer: Array = np.array(
        [values[_blocks(len(values), chance, BLOCK)].mean() for _ in range(RESAMPLES)]
    )
    return answer
