"""When terms are used: article by article while these are few, by period when many.

With few articles nothing is joined and nothing estimated: which article, which day, how many
uses in how many words. With many, the share of each period's articles that use a term, with
its interval; a period with too few independent articles (`policy`) has none.
"""

from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import Any

import numpy as np
import pandas as pd

from analysis.measure import association, copies, intervals, permutation, policy
from analysis.measure.coverage import article_timeline, periods
from analysis.measure.policy import Least
from analysis.measure.terms import change, frequency
from analysis.tables.checked import checked

Array = np.ndarray[Any, np.dtype[np.float64]]

#: Up to so many articles each is shown by itself; above, they are counted by period.
FEW = policy.EACH
#: The kinds of period, finest first, as pandas names them.
PERIODS = {"day": "D", "week": "W", "month": "M", "quarter": "Q", "year": "Y"}
#: So many periods are drawn at most.
MOST_PERIODS = 60
#: A term is said to change when chance alone changes one in so many terms as much (corrected).
LEVEL = 0.01
_FEW = [*article_timeline.COLUMNS, *("term", "n", "n_words", "per_1000")]
_MANY = [
    *("mark", "term", "period", "date_from", "date_to", "label", "label_vi", "collected"),
    *("n", "n_words", "per_1000", "low", "high"),
    *("n_articles_with", "n_articles", "share", "share_low", "share_high"),
    *("enough", "reason", "p", "p_corrected", "claim"),
    *("n_draws", "trend", "trend_low", "trend_high", "p_trend", "p_trend_corrected"),
    *("trend_claim",),
]


@checked
def table(
    terms: pd.DataFrame,
    articles: pd.DataFrame,
    *,
    names: Sequence[str],
    passages: pd.DataFrame | None = None,
    around: tuple[pd.DataFrame | None, pd.DataFrame | None] = (None, None),
    mode: str = copies.ONCE,
    stories: pd.DataFrame | None = None,
    least: Least = policy.LEAST,
) -> pd.DataFrame:
    """When each term is used; a table an article while these are few, a period when many.

    Parameters
    ----------
    terms
        the table of that name: `article_id`, `term`, `start`, `end`
    articles
        the table of that name
    names
        the terms, in the order to keep (`most_used` chooses them)
    passages, mode, stories
        how copies count and what is one draw (`copies.counted`): without `stories` a single running
        story can look like a change of wording
    around
        the milestones, and what was collected, as `article_timeline.article_lines` and
        `periods.collected_status` take them
    least
        what is enough, see `policy`

    Returns
    -------
    pandas.DataFrame
        `mark` says what a row is. Few (at most `FEW` articles): the rows of
        `article_timeline.article_lines` (where each article stands in time) and a row `use` for
        each term and article: `n` uses in `n_words` words, `per_1000`. Many: a row `share` for each
        term and period, the empty ones too (`collected` says whether silence can be read from
        them): `n`, `n_words`, `per_1000` with `low` and `high`, `n_articles_with` of `n_articles`,
        `share` with `share_low` and `share_high`; a row `term` for each term, a row `undated` that
        counts the articles without a day, and `milestone` rows with their `label`

    Notes
    -----
    The intervals are those of `frequency.rate_ends` for the rate and of `intervals.shares` for the
    share. `enough` is false, and `reason` says why, below `least.share` independent articles
    (`n_draws`): then there is no interval.

    A row `term` says whether the term's shares differ between periods by more than the same
    articles in another order would (`p`, `p_corrected` for all terms tried, `claim` below `LEVEL`);
    it asks only periods with enough articles and is missing where they are fewer than two. Articles
    of one draw are one case, in the period of the first. The same row says whether the share rises
    or falls over the whole time: `trend` in points of share in thirty days with its interval, and
    its own test with one degree of freedom (`p_trend`, `trend_claim`; see `change.trend`).

    A change says what was printed in the articles collected: other outlets, or another way of
    choosing articles, change shares as well.

    Examples
    --------
    >>> terms = pd.DataFrame({"article_id": ["a", "a"], "term": "chợ",
    ...                       "start": [0, 9], "end": [3, 12]})
    >>> articles = pd.DataFrame({"article_id": ["a"], "label": ["Chợ hoa"], "n_words": [50],
    ...                          "outlet": ["Báo Sông"], "published_on": ["2026-03-02"]})
    >>> found = table(terms, articles, names=["chợ"])
    >>> found.loc[found["mark"] == "use", ["term", "article_id", "n", "per_1000"]].values.tolist()
    [['chợ', 'a', 2, 40.0]]
    """
    milestones, collected = around
    if len(articles) <= FEW:
        return _few(terms, articles, names, (passages, mode), (milestones, collected))
    counted = copies.counted(articles, passages, mode=mode, stories=stories)
    found = frequency.term_counts(terms, articles, names=names, passages=passages, mode=mode)
    used = np.zeros((len(found.articles), len(found.items)))
    used[found.article, found.item] = found.n
    asked = articles.reset_index(drop=True)
    days = asked["published_on"]
    data = pd.DataFrame({"article_id": asked["article_id"].astype(str), "day": days})
    data["n_words"] = found.n_words
    data["own"] = counted.articles["counts"].to_numpy(dtype=bool)
    data["draw"] = counted.articles["draw"].to_numpy()
    kind = period(days.dropna(), least)
    starts = pd.to_datetime(days, errors="coerce").dt.to_period(PERIODS[kind])
    data["from"] = starts.dt.start_time.dt.strftime("%Y-%m-%d").fillna("").astype(str)
    rows = _shares(data, used, found.items, (kind, collected, least))
    rows += _judged(data, used, found.items, least)
    if undated := int((data["from"] == "").sum()):
        rows.append({"mark": "undated", "n_articles": undated})
    listed = [] if milestones is None else milestones.to_dict("records")
    rows += [{"mark": "milestone", **{str(k): v for k, v in row.items()}} for row in listed]
    whole = dict.fromkeys(("n", "n_words", "n_articles_with", "n_articles", "n_draws"), "Int64")
    return pd.DataFrame(rows, columns=_MANY).assign(period=kind).astype(whole)


@checked
def most_used(terms: pd.DataFrame, names: Sequence[str], *, most: int = 10) -> list[str]:
    """The terms used most, most used first; a tie is decided by the order of `names`.

    Parameters
    ----------
    terms
        the table of that name: `term`
    names
        the terms to choose from; one that is never used is not chosen
    most
        how many are chosen at most

    Returns
    -------
    list of str
        the chosen terms

    Examples
    --------
    >>> terms = pd.DataFrame({"term": ["dam", "rain", "rain"]})
    >>> most_used(terms, ["dam", "rain", "snow"])
    ['rain', 'dam']
    """
    n = terms["term"].value_counts()
    order = sorted(range(len(names)), key=lambda k: (-int(n.get(names[k], 0)), k))
    return [names[k] for k in order[:most] if names[k] in n.index]


def period(days: Iterable[str], least: Least = policy.LEAST) -> str:
    """The finest kind of period that these days fill: a key of `PERIODS`.

    Half of the periods that have articles must have `least.share`, and three of them, or all of
    the finest kind; from the first to the last they must be two at least and `MOST_PERIODS` at
    most. Two halves of a span are no course of time. Where no kind has so many articles a period,
    the finest that is not too many is taken: an event of two days is told by days.

    Parameters
    ----------
    days
        the day of each article, ISO
    least
        what is enough: `least.share` articles

    Returns
    -------
    str
        day, week, month, quarter or year; week where there is no day at all

    Examples
    --------
    >>> period(["2026-03-02"] * 20 + ["2026-03-03"] * 25), period(["2026-03-02", "2026-03-03"])
    ('day', 'day')
    """
    dated = pd.Series(pd.to_datetime(pd.Series(list(days), dtype="object")))
    fitting = []
    for kind, code in PERIODS.items():
        counted = dated.dt.to_period(code).value_counts()
        if not len(counted):
            return "week"
        if (counted.index.max() - counted.index.min()).n < MOST_PERIODS:
            fitting.append(kind)
            n_full = int((counted >= least.share).sum())
            needed = min(3, max(2, len(counted))) if kind == fitting[0] else 3
            if counted.median() >= least.share and n_full >= needed:
                return kind
    return next(iter(fitting), "year")


def _few(
    terms: pd.DataFrame,
    articles: pd.DataFrame,
    names: Sequence[str],
    copied: tuple[pd.DataFrame | None, str],
    around: tuple[pd.DataFrame | None, pd.DataFrame | None],
) -> pd.DataFrame:
    placed = article_timeline.article_lines(
        articles, pd.DataFrame(), milestones=around[0], collected=around[1]
    )
    passages, mode = copied
    counted = frequency.term_counts(terms, articles, names=names, passages=passages, mode=mode)
    used = np.zeros((len(counted.articles), len(counted.items)), dtype=np.int64)
    used[counted.article, counted.item] = counted.n
    where = {name: k for k, name in enumerate(counted.articles)}
    line = placed[placed["row"].notna()].drop_duplicates("row").sort_values("row")
    rows = []
    for t, term in enumerate(counted.items):
        for row, name, outlet in zip(line["row"], line["article_id"], line["outlet"], strict=True):
            n, n_words = int(used[where[name], t]), int(counted.n_words[where[name]])
            rate = 1000 * n / n_words if n_words else np.nan
            rows.append({"mark": "use", "row": row, "article_id": name, "outlet": outlet})
            rows[-1] |= {"term": term, "n": n, "n_words": n_words, "per_1000": rate}
    both = [frame for frame in (placed, pd.DataFrame(rows)) if len(frame)]
    together = pd.concat(both, ignore_index=True) if both else placed
    whole = {"row": "Int64", "n": "Int64", "n_words": "Int64"}
    return together.reindex(columns=_FEW).astype(whole)


def _shares(
    data: pd.DataFrame, used: Array, items: Sequence[str], how: tuple[str, Any, Least]
) -> list[dict[str, object]]:
    """The rows `share`: every period from the first article to the last, for each term."""
    kind, collected, least = how
    dated = data.loc[data["from"] != "", "from"]
    if dated.empty:
        return []
    first, last = (pd.Period(day, PERIODS[kind]) for day in (dated.min(), dated.max()))
    usual = used.sum(axis=0) / np.maximum((used > 0).sum(axis=0), 1)
    rows: list[dict[str, object]] = []
    for one in pd.period_range(first, last, freq=PERIODS[kind]):
        begins = one.start_time.date()
        ends = (one + 1).start_time.date() - timedelta(1)
        span = {"date_from": begins.isoformat(), "date_to": ends.isoformat()}
        here = (data["from"] == span["date_from"]).to_numpy()
        known = {"mark": "share", **span}
        known["collected"] = periods.collected_status(collected, None, *span.values())
        for term, row in zip(items, _of_period(data[here], used[here], usual, least), strict=True):
            rows.append({**known, "term": term, **row})
    order = {term: k for k, term in enumerate(items)}
    return sorted(rows, key=lambda row: order[str(row["term"])])


def _of_period(
    data: pd.DataFrame, used: Array, usual: Array, least: Least
) -> list[dict[str, object]]:
    """What each term's row says of one period."""
    size = used.shape[1]
    own = data["own"].to_numpy(dtype=bool)
    data, used = data[own], used[own]
    having, draws = used > 0, data["draw"].to_numpy()
    n_words = data["n_words"].to_numpy(dtype=np.float64)
    n_articles, total, n_draws = len(data), int(n_words.sum()), len(set(draws))
    reason = few(n_articles, n_draws, least) if n_articles else ""
    enough = bool(n_articles) and not reason
    ends = np.full((4, size), np.nan)
    if enough:
        shares = intervals.shares(having, np.ones(having.shape), clusters=draws)
        bounds = shares[["low", "high"]].to_numpy(dtype=np.float64).T
        ends[:2] = frequency.rate_ends(used, n_words, draws, (bounds, usual))
        ends[2:] = bounds
    rows: list[dict[str, object]] = []
    for k in range(size):
        n, n_with = int(used[:, k].sum()), int(having[:, k].sum())
        rows.append(
            {
                "n": n,
                "n_words": total,
                "per_1000": 1000 * n / total if total else np.nan,
                "low": ends[0, k],
                "high": ends[1, k],
                "n_articles_with": n_with,
                "n_articles": n_articles,
                "share": n_with / n_articles if n_articles else np.nan,
                "share_low": ends[2, k],
                "share_high": ends[3, k],
                "enough": enough,
                "reason": reason,
                "n_draws": n_draws,
            }
        )
    return rows


def few(n_articles: int, n_draws: int | None = None, least: Least = policy.LEAST) -> str:
    """Why no share is estimated of so few articles; empty where one is.

    Parameters
    ----------
    n_articles
        how many articles the period has
    n_draws
        how many of them are independent; None: all
    least
        what is enough: `least.share` independent articles

    Returns
    -------
    str
        the reason, or an empty text

    Examples
    --------
    >>> few(1)
    'only 1 article; a share of a period needs 20'
    """
    independent = n_articles if n_draws is None else n_draws
    return policy.share_reason(n_articles, independent, least, what="a share of a period")


def _judged(
    data: pd.DataFrame, used: Array, items: Sequence[str], least: Least
) -> list[dict[str, object]]:
    """The rows `term`: whether a term's shares differ between periods beyond chance."""
    dated = data[data["own"] & (data["from"] != "")]
    sizes = dated.groupby("from")["draw"].nunique()
    full = sizes.index[sizes >= least.share]
    asked = (data["own"] & data["from"].isin(full)).to_numpy()
    p = np.full(len(items), np.nan)
    if len(full) >= 2:
        ordered = data[asked].sort_values(["from", "day", "article_id"])
        p = permutation.between_groups(
            pd.DataFrame(used[ordered.index] > 0), ordered["from"], draws=ordered["draw"]
        )
    sure = association.corrected(p) if len(full) >= 2 else p
    having = (used > 0) & data["own"].to_numpy(dtype=bool)[:, None]
    slopes = change.slopes(having[dated.index], dated["day"], dated["draw"], least)
    slopes["p_trend_corrected"] = change.corrected_where_tried(slopes["p"])
    return [
        {
            "mark": "term",
            "term": term,
            "n": int(used[:, k].sum()),
            "n_articles_with": int(having[:, k].sum()),
            "n_articles": int(data["own"].sum()),
            "p": p[k],
            "p_corrected": sure[k],
            "claim": bool(sure[k] < LEVEL),
            "n_draws": int(dated["draw"].nunique()),
            "trend": slopes["trend"].iloc[k],
            "trend_low": slopes["low"].iloc[k],
            "trend_high": slopes["high"].iloc[k],
            "p_trend": slopes["p"].iloc[k],
            "p_trend_corrected": slopes["p_trend_corrected"].iloc[k],
            "trend_claim": bool(slopes["p_trend_corrected"].iloc[k] < LEVEL),
        }
        for k, term in enumerate(items)
    ]
