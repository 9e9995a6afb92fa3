"""When terms are used: article by article while these are few, by period when many.

With few articles nothing is joined and nothing estimated: which article, which day, how many
uses in how many words. With many, the share of each period's articles that use a term, with
its interval; a period with fewer than `frequency.LEAST_ARTICLES` has none.
"""

from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import Any

import numpy as np
import pandas as pd

from analysis.measure import association, intervals, permutation
from analysis.measure.coverage import article_timeline, periods
from analysis.measure.terms import frequency
from analysis.measure.terms.frequency import LEAST_ARTICLES

Array = np.ndarray[Any, np.dtype[np.float64]]

#: Up to so many articles each is shown by itself; above, they are counted by period.
FEW = 12
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
]


def table(
    terms: pd.DataFrame,
    articles: pd.DataFrame,
    *,
    names: Sequence[str],
    passages: pd.DataFrame | None = None,
    around: tuple[pd.DataFrame | None, pd.DataFrame | None] = (None, None),
) -> pd.DataFrame:
    """When each term is used; a table an article while these are few, a period when many.

    names: the terms, in the order to keep (`most_used` chooses them). passages: with it each
    shared passage counts once, and an article at least half of which was printed before is in
    no `n_articles`. around: the milestones, and what was collected, as `lines.placed` and
    `periods.status` take them.

    Few: the rows of `lines.placed` (where each article stands in time) and a row `use` for each
    term and article: `n` uses in `n_words` words, `per_1000`.

    Many: a row `share` for each term and period, the empty ones too (`collected` says whether
    silence can be read from them): `n`, `n_words`, `per_1000` with `low` and `high`,
    `n_articles_with` of `n_articles`, `share` with `share_low` and `share_high` (95 of 100
    resampled sets of articles; Wilson's where the share is none or all). `enough` is false, and
    `reason` says why, below `LEAST_ARTICLES` articles: then there is no interval. A row `term`
    for each term says whether its shares differ between periods by more than the same articles
    in another order would (`p`, `p_corrected` for all terms tried, `claim` below `LEVEL`); it
    asks only periods with enough articles and is missing where they are fewer than two. A row
    `undated` counts the articles without a day; `milestone` rows have their `label`.

    A change says what was printed in the articles collected: other outlets, or another way of
    choosing articles, change shares as well.
    """
    milestones, collected = around
    if len(articles) <= FEW:
        return _few(terms, articles, names, passages, (milestones, collected))
    found = frequency.counts(terms, articles, names=names, passages=passages)
    used = np.zeros((len(found.articles), len(found.items)))
    used[found.article, found.item] = found.n
    asked = articles.reset_index(drop=True)
    days = asked["published_on"]
    data = pd.DataFrame({"article_id": asked["article_id"].astype(str), "day": days})
    data["n_words"] = found.n_words
    data["own"] = 2 * found.n_words >= asked["n_words"].to_numpy(dtype=np.int64)
    data["draw"] = intervals.copies(asked, passages).reindex(data["article_id"]).to_numpy()
    kind = period(days.dropna())
    starts = pd.to_datetime(days, errors="coerce").dt.to_period(PERIODS[kind])
    data["from"] = starts.dt.start_time.dt.strftime("%Y-%m-%d").fillna("").astype(str)
    rows = _shares(data, used, found.items, (kind, collected))
    rows += _judged(data, used, found.items)
    if undated := int((data["from"] == "").sum()):
        rows.append({"mark": "undated", "n_articles": undated})
    listed = [] if milestones is None else milestones.to_dict("records")
    rows += [{"mark": "milestone", **{str(k): v for k, v in row.items()}} for row in listed]
    whole = dict.fromkeys(("n", "n_words", "n_articles_with", "n_articles"), "Int64")
    return pd.DataFrame(rows, columns=_MANY).assign(period=kind).astype(whole)


def most_used(terms: pd.DataFrame, names: Sequence[str], *, most: int = 10) -> list[str]:
    """The terms used most, most used first; a tie is decided by the order of `names`.

    >>> terms = pd.DataFrame({"term": ["dam", "rain", "rain"]})
    >>> most_used(terms, ["dam", "rain", "snow"])
    ['rain', 'dam']
    """
    n = terms["term"].value_counts()
    order = sorted(range(len(names)), key=lambda k: (-int(n.get(names[k], 0)), k))
    return [names[k] for k in order[:most] if names[k] in n.index]


def period(days: Iterable[str]) -> str:
    """The finest kind of period that these days fill: a key of `PERIODS`.

    Half of the periods that have articles must have `LEAST_ARTICLES`, and three of them or all,
    and from the first to the last they must be two at least and `MOST_PERIODS` at most. Where no
    kind has so many articles a period, the finest that is not too many is taken: an event of two
    days is told by days.

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
            n_full = int((counted >= LEAST_ARTICLES).sum())
            if counted.median() >= LEAST_ARTICLES and n_full > 1 and n_full >= min(3, len(counted)):
                return kind
    return next(iter(fitting), "year")


def _few(
    terms: pd.DataFrame,
    articles: pd.DataFrame,
    names: Sequence[str],
    passages: pd.DataFrame | None,
    around: tuple[pd.DataFrame | None, pd.DataFrame | None],
) -> pd.DataFrame:
    placed = article_timeline.placed(
        articles, pd.DataFrame(), milestones=around[0], collected=around[1]
    )
    counted = frequency.counts(terms, articles, names=names, passages=passages)
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
    data: pd.DataFrame, used: Array, items: Sequence[str], how: tuple[str, pd.DataFrame | None]
) -> list[dict[str, object]]:
    """The rows `share`: every period from the first article to the last, for each term."""
    kind, collected = how
    dated = data.loc[data["from"] != "", "from"]
    if dated.empty:
        return []
    first, last = (pd.Period(day, PERIODS[kind]) for day in (dated.min(), dated.max()))
    rows: list[dict[str, object]] = []
    for one in pd.period_range(first, last, freq=PERIODS[kind]):
        begins = one.start_time.date()
        ends = (one + 1).start_time.date() - timedelta(1)
        span = {"date_from": begins.isoformat(), "date_to": ends.isoformat()}
        here = (data["from"] == span["date_from"]).to_numpy()
        known = {"mark": "share", **span}
        known["collected"] = periods.status(collected, None, *span.values())
        for term, row in zip(items, _of_period(data[here], used[here]), strict=True):
            rows.append({**known, "term": term, **row})
    order = {term: k for k, term in enumerate(items)}
    return sorted(rows, key=lambda row: order[str(row["term"])])


def _of_period(data: pd.DataFrame, used: Array) -> list[dict[str, object]]:
    """What each term's row says of one period."""
    size = used.shape[1]
    own, n_words = data["own"].to_numpy(), data["n_words"].to_numpy(dtype=np.float64)
    having = (used > 0) & own[:, None]
    n_articles, total = int(own.sum()), int(n_words.sum())
    enough = n_articles >= LEAST_ARTICLES
    reason = "" if enough or not n_articles else few(n_articles)
    ends = pd.DataFrame(np.nan, index=range(2 * size), columns=["low", "high"])
    if enough:
        below = np.column_stack([np.tile(n_words, (size, 1)).T, np.tile(own, (size, 1)).T])
        ends = intervals.ratios(np.column_stack([used, having]), below, clusters=data["draw"])
    rows: list[dict[str, object]] = []
    for k in range(size):
        n, n_with = int(used[:, k].sum()), int(having[:, k].sum())
        (low, high), (share_low, share_high) = (
            tuple(ends.loc[at, ["low", "high"]]) for at in (k, size + k)
        )
        if enough and n_with in (0, n_articles):
            n_draws = data.loc[own, "draw"].nunique()
            sure = intervals.wilson(n_draws if n_with else 0, n_draws)
            share_low, share_high = sure.low, sure.high
        rows.append(
            {
                "n": n,
                "n_words": total,
                "per_1000": 1000 * n / total if total else np.nan,
                "low": 1000 * low,
                "high": 1000 * high if n else np.nan,
                "n_articles_with": n_with,
                "n_articles": n_articles,
                "share": n_with / n_articles if n_articles else np.nan,
                "share_low": share_low,
                "share_high": share_high,
                "enough": enough,
                "reason": reason,
            }
        )
    return rows


def few(n_articles: int) -> str:
    """Why no share is estimated of so few articles.

    >>> few(1)
    'only 1 article; a share of a period needs 20'
    """
    noun = "article" if n_articles == 1 else "articles"
    return f"only {n_articles} {noun}; a share of a period needs {LEAST_ARTICLES}"


def _judged(data: pd.DataFrame, used: Array, items: Sequence[str]) -> list[dict[str, object]]:
    """The rows `term`: whether a term's shares differ between periods beyond chance."""
    sizes = data.loc[data["own"] & (data["from"] != "")].groupby("from").size()
    full = sizes.index[sizes >= LEAST_ARTICLES]
    asked = (data["own"] & data["from"].isin(full)).to_numpy()
    p = np.full(len(items), np.nan)
    if len(full) >= 2:
        ordered = data[asked].sort_values(["from", "day", "article_id"])
        p = permutation.between(
            pd.DataFrame(used[ordered.index] > 0), ordered["from"], draws=ordered["draw"]
        )
    sure = association.corrected(p) if len(full) >= 2 else p
    having = (used > 0) & data["own"].to_numpy()[:, None]
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
        }
        for k, term in enumerate(items)
    ]
