"""Articles counted by outlet and period; all periods of a table are of one length.

A period that was collected and has no article is a zero; one that was not collected, or of
which nobody says whether it was, has no count of nothing.
"""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pandas as pd

from analysis.measure import copies
from analysis.tables.checked import checked

#: The lengths a period can have, the finest first: so many periods are drawn at most.
UNITS = ("hour", "day", "week", "month", "year")
MOST_PERIODS = 75
#: Hours are counted up to so many days, and only where every dated article states its hour.
HOUR_DAYS = 3
#: So many outlets have a row of their own; the others are counted together.
OUTLETS = 15
UNKNOWN_OUTLET = "outlet unknown"
ALL = "all outlets"
#: What the row of those without one of their own is called.
_OTHERS = re.compile(r"(\d+) other outlets")
COLUMNS = [
    "mark",
    "row",
    "outlet",
    "label",
    "label_vi",
    "date_from",
    "date_to",
    "hour",
    "unit",
    "n_articles",
    "n_without_copies",
    "n_first",
    "collected",
    "n_published",
    "per_1000",
]


@checked
def by_period(
    articles: pd.DataFrame,
    *,
    milestones: pd.DataFrame | None = None,
    collected: pd.DataFrame | None = None,
    passages: pd.DataFrame | None = None,
    firsts: Collection[str] = (),
) -> pd.DataFrame:
    """How many articles each outlet printed in each period, and what is not known of it.

    All periods are of one length (`unit`, see `unit_of`), so that equal heights are equally many.

    Parameters
    ----------
    articles
        the table of that name
    milestones
        `label`, `label_vi`, `date_from`, `date_to`
    collected
        what was collected, see `collected_status`; `n_published` where it is known how many
        articles the outlet printed in all
    passages
        the shared passages, for `n_without_copies`
    firsts
        the `article_id` of articles that were first to tell a story that another outlet tells too

    Returns
    -------
    pandas.DataFrame
        `mark` (count; total, the same of all outlets together where they are several; undated, rate
        or milestone), `row` (outlets in the order of their first article), `outlet`, `label`,
        `label_vi`, `date_from`, `date_to`, `hour` (only where the unit is one), `unit`,
        `n_articles`, `n_without_copies`, `n_first`, `collected` (yes, no or unknown),
        `n_published`, `per_1000`

    Notes
    -----
    A high count is much coverage only against what the outlet prints at all: a row `rate` says
    how many of 1,000 articles of the collected period these are, where `collected` knows that
    total (`n_published`); articles without a day are not in it. They are counted in rows of their
    own (`undated`) and in no period. `n_without_copies` leaves out articles that keep
    fewer than half of their words once each passage counts where it stood first
    (`copies.counted`; missing without `passages`); `n_first` are those of `firsts`.

    Examples
    --------
    >>> articles = pd.DataFrame({"article_id": ["a", "b"], "outlet": "Báo Sông", "n_words": 50,
    ...                          "published_on": ["2026-03-02", "2026-03-04"]})
    >>> by_period(articles)[["mark", "date_from", "n_articles"]].values.tolist()
    [['count', '2026-03-02', 1], ['count', '2026-03-03', 0], ['count', '2026-03-04', 1]]
    """
    data = _named(articles, passages)
    data["first"] = data["article_id"].isin(list(firsts))
    names = _ordered(data)
    data["outlet"] = data["outlet"].where(data["outlet"].isin(names), f"{_rest(data, names)}")
    names += [name for name in dict.fromkeys(data["outlet"]) if name not in names]
    dated = data[data["day"] != ""]
    unit = unit_of(dated["day"], dated["hour"], collected)
    starts = _starts(dated["day"], unit, collected)
    rows: list[dict[str, Any]] = []
    if len(names) > 1:
        rows += _counts(dated, (starts, unit), {"mark": "total", "outlet": ALL}, collected)
    for n, name in enumerate(names):
        own = dated[dated["outlet"] == name]
        known = {"mark": "count", "row": n, "outlet": name}
        rows += _counts(own, (starts, unit), known, collected)
        missing = data[(data["outlet"] == name) & (data["day"] == "")]
        if len(missing):
            rows.append({"mark": "undated", "row": n, "outlet": name, **_count(missing)})
        rows += _rates(own, {"row": n, "outlet": name}, collected)
    rows += [
        {"mark": "milestone", **{k: row.get(k) for k in ("label", "label_vi")}, **_ends(row)}
        for row in ([] if milestones is None else milestones.to_dict("records"))
    ]
    kinds = {"row": "Int64", "hour": "Int64", "n_articles": "Int64", "n_published": "Int64"}
    kinds |= {"n_first": "Int64", "n_without_copies": "Int64", "per_1000": "Float64"}
    table = pd.DataFrame(rows, columns=COLUMNS).assign(unit=unit).astype(kinds)
    if passages is None:
        table["n_without_copies"] = pd.array([pd.NA] * len(table), dtype="Int64")
    return table


@checked
def collected_status(
    collected: pd.DataFrame | None, outlet: str | None, first: str, last: str
) -> str:
    """Whether the days from `first` to `last` were collected of an outlet: yes, no or unknown.

    Parameters
    ----------
    collected
        a row a stretch of time with `outlet` (missing: every outlet), `date_from`, `date_to` and
        `collected` (true, or false for a gap); None: nobody says what was collected
    outlet
        the outlet that is asked about; None: all together
    first, last
        the ends of the days asked about, ISO

    Returns
    -------
    str
        yes, no or unknown

    Notes
    -----
    A day is *no* in a gap or outside every stretch that speaks of the outlet; *unknown* where no
    row speaks of the outlet, or only gaps do that leave some of its days open. A stretch that is
    partly collected counts as *no*: its zero would not be one. Without an `outlet` a gap counts
    only if it is every outlet's.

    Examples
    --------
    >>> table = pd.DataFrame({"outlet": [None], "date_from": ["2025-03-01"],
    ...                       "date_to": ["2025-03-31"], "collected": [True]})
    >>> (collected_status(table, "Báo Sông", "2025-03-02", "2025-03-08"),
    ...  collected_status(None, "", "", ""))
    ('yes', 'unknown')
    >>> collected_status(table, "Báo Sông", "2025-03-30", "2025-04-05")
    'no'
    """
    if collected is None or collected.empty:
        return "unknown"
    own = [
        row
        for row in collected.to_dict("records")
        if pd.isna(row["outlet"])
        or row["outlet"] == outlet
        or (outlet is None and row["collected"])
    ]
    inside = [(r["date_from"], r["date_to"]) for r in own if r["collected"]]
    gaps = [(r["date_from"], r["date_to"]) for r in own if not r["collected"]]
    if not inside:
        return "no" if any(a <= first and last <= b for a, b in gaps) else "unknown"
    if any(a <= last and first <= b for a, b in gaps):
        return "no"
    return "yes" if any(a <= first and last <= b for a, b in inside) else "no"


@checked
def fullest(table: pd.DataFrame) -> tuple[str, int, int]:
    """The period of a `by_period` table with most articles: when it begins, how many articles it
    has, and how many other periods have as many.

    Parameters
    ----------
    table
        the table of `by_period`, with a count in at least one period

    Returns
    -------
    tuple of (str, int, int)
        the first such period (its day, with the hour where hours are counted), its articles, and
        the number of the others

    Examples
    --------
    >>> articles = pd.DataFrame({"article_id": ["a", "b"], "outlet": "Báo Sông", "n_words": 50,
    ...                          "published_on": ["2026-03-02", "2026-03-04"]})
    >>> fullest(by_period(articles))
    ('2026-03-02', 1, 1)
    """
    counts = table[table["mark"] == "count"]
    begins = counts["date_from"] + [
        "" if pd.isna(hour) else f" {int(hour)}:00" for hour in counts["hour"]
    ]
    sums = counts["n_articles"].astype(int).groupby(begins).sum()
    top = sums[sums == sums.max()]
    return str(top.index[0]), int(sums.max()), len(top) - 1


@checked
def unit_of(
    days: Iterable[str], hours: Iterable[str] = (), collected: pd.DataFrame | None = None
) -> str:
    """The finest of `UNITS` that cuts the span of these days into at most `MOST_PERIODS`.

    Hours only within `HOUR_DAYS` days and where every article states one. The span is that of
    the articles and of what was collected.

    Parameters
    ----------
    days
        the day of each article, ISO
    hours
        the hour each article states, empty where it states none; without them no hours are counted
    collected
        what was collected, see `collected_status`; None: the days of the articles alone

    Returns
    -------
    str
        hour, day, week, month or year; day where there is no day at all

    Examples
    --------
    >>> unit_of(["2031-03-03", "2031-03-20"]), unit_of(["2031-03-03", "2031-09-20"])
    ('day', 'week')
    >>> unit_of(["2031-03-03", "2031-03-04"], ["06:10", "17:45"])
    'hour'
    """
    known, stated = _known(days, collected), list(hours)
    if not known:
        return "day"
    n_days = (max(known) - min(known)).days + 1
    if n_days <= HOUR_DAYS and stated and all(stated):
        return "hour"
    lengths = {"day": 1, "week": 7, "month": 30, "year": 365}
    return next((unit for unit, n in lengths.items() if n_days <= MOST_PERIODS * n), "year")


def begins(day: date, unit: str) -> date:
    """The day the period of that unit begins in which a day lies.

    Parameters
    ----------
    day
        any day of the period
    unit
        one of `UNITS`; an hour begins on its day

    Returns
    -------
    datetime.date
        a Monday for a week, the first of the month or of January for a month or year

    Examples
    --------
    >>> begins(date(2031, 3, 6), "week"), begins(date(2031, 3, 6), "month")
    (datetime.date(2031, 3, 3), datetime.date(2031, 3, 1))
    """
    if unit == "week":
        return day - timedelta(day.weekday())
    if unit == "month":
        return day.replace(day=1)
    return day.replace(month=1, day=1) if unit == "year" else day


def _known(days: Iterable[str], collected: pd.DataFrame | None) -> list[date]:
    spans = [] if collected is None else collected.to_dict("records")
    inside = [day for row in spans if row["collected"] for day in _pair(row)]
    return [*map(date.fromisoformat, days), *inside]


def _named(articles: pd.DataFrame, passages: pd.DataFrame | None) -> pd.DataFrame:
    data = pd.DataFrame({"article_id": articles["article_id"].astype(str)})
    data["outlet"] = articles["outlet"].fillna(UNKNOWN_OUTLET).astype(str)
    data["day"] = articles["published_on"].fillna("").astype(str)
    stated = articles.get("published_at", articles["published_on"])
    data["hour"] = stated.fillna("").astype(str).str[11:16]
    data["copy"] = False
    counted = copies.counted(articles, passages).articles
    data["copy"] = ~counted["counts"].to_numpy(dtype=bool)
    return data


def _ordered(data: pd.DataFrame) -> list[str]:
    """The outlets with a row of their own, in the order of their first article."""
    size = data.groupby("outlet").size()
    first = data[data["day"] != ""].groupby("outlet")["day"].min()
    largest = sorted(size.index, key=lambda name: (-int(size[name]), str(name)))
    kept = largest if len(largest) <= OUTLETS + 1 else largest[:OUTLETS]
    return sorted(kept, key=lambda name: (str(first.get(name, "9999")), str(name)))


@checked
def how_many_outlets(table: pd.DataFrame) -> tuple[int, bool]:
    """How many outlets a `by_period` table is of, and whether some articles are of none known.

    Parameters
    ----------
    table
        the table of `by_period`

    Returns
    -------
    tuple of (int, bool)
        the row of all together is no outlet; that of the others counts as many as it says

    Examples
    --------
    >>> table = pd.DataFrame({"outlet": ["Báo Sông", "3 other outlets", "all outlets", None]})
    >>> how_many_outlets(table)
    (4, False)
    """
    names = set(table["outlet"].dropna()) - {ALL, UNKNOWN_OUTLET}
    others = [int(found[1]) for name in names if (found := _OTHERS.fullmatch(name))]
    unknown = bool((table["outlet"] == UNKNOWN_OUTLET).any())
    return len(names) - len(others) + sum(others), unknown


def _rest(data: pd.DataFrame, names: Sequence[str]) -> str:
    return f"{data['outlet'].nunique() - len(names)} other outlets"


def _ends(row: Any) -> dict[str, str]:
    last = row.get("date_to")
    return {"date_from": row["date_from"], "date_to": last if last else row["date_from"]}


def _starts(days: Iterable[str], unit: str, collected: pd.DataFrame | None) -> list[date]:
    """The days periods begin, and the day the last one ends."""
    known = _known(days, collected)
    if not known:
        return []
    found = [begins(min(known), unit)]
    step = {"week": 7, "month": 32, "year": 367}.get(unit, 1)
    while found[-1] <= max(known):
        found.append(begins(found[-1] + timedelta(step), unit))
    return found


def _pair(row: Any) -> tuple[date, date]:
    return date.fromisoformat(row["date_from"]), date.fromisoformat(row["date_to"])


def _counts(
    own: pd.DataFrame,
    periods: tuple[Sequence[date], str],
    known: dict[str, Any],
    collected: pd.DataFrame | None,
) -> list[dict[str, Any]]:
    starts, unit = [start.isoformat() for start in periods[0]], periods[1]
    place = own["day"].map(lambda day: bisect_right(starts, day) - 1)
    hour = own["hour"].str[:2]
    rows = []
    for k, (first, end) in enumerate(pairwise(periods[0])):
        last = (end - timedelta(1)).isoformat()
        outlet = None if known["outlet"] == ALL else known["outlet"]
        common = {**known, "date_from": starts[k], "date_to": last}
        common["collected"] = collected_status(collected, outlet, first.isoformat(), last)
        here = place == k
        if unit != "hour":
            rows.append({**common, **_count(own[here])})
            continue
        for n in range(24):
            rows.append({**common, "hour": n, **_count(own[here & (hour == f"{n:02}")])})
    return rows


def _count(own: pd.DataFrame) -> dict[str, int]:
    return {
        "n_articles": len(own),
        "n_without_copies": int((~own["copy"].astype(bool)).sum()),
        "n_first": int(own["first"].sum()),
    }


def _rates(
    own: pd.DataFrame, known: dict[str, Any], collected: pd.DataFrame | None
) -> list[dict[str, Any]]:
    """The outlet's share of all it published, a row a collected stretch whose total is known."""
    if collected is None or "n_published" not in collected:
        return []
    rows = []
    for row in collected.to_dict("records"):
        total = row["n_published"]
        if row["collected"] and row["outlet"] == known["outlet"] and pd.notna(total) and total:
            inside = own[own["day"].between(row["date_from"], row["date_to"])]
            share = {"n_published": int(total), "per_1000": 1000 * len(inside) / int(total)}
            rows.append({"mark": "rate", **known, **_ends(row), **_count(inside), **share})
    return rows
