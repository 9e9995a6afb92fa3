"""Each article on a line of its own: the day it states, or the days it can have."""

import re
from collections.abc import Collection, Iterable, Mapping
from datetime import date, timedelta
from typing import Any

import pandas as pd

from analysis.measure.coverage import lettering, periods
from analysis.tables.checked import checked

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
#: Two panels of time are drawn when nothing lies in a stretch longer than this share of all.
BREAK_SHARE, BREAK_DAYS = 0.35, 30

#: What a row of the few-article table is, and how it is read.
MARKS = {
    "stated": "the day is stated, in the text or by the manifest",
    "conflict": "two sources disagree: from the earlier to the later",
    "bounds": "not stated; between two days",
    "not_before": "not stated; on this day or later",
    "not_after": "not stated; on this day or earlier",
    "unknown": "nothing is known of its day",
    "spoken": "a date the article speaks of",
    "milestone": "a milestone of the study",
    "panel": "a stretch of time that is drawn",
    "break": "a stretch between panels; `basis` says whether it was collected",
}
COLUMNS = [
    "mark",
    "row",
    "letter",
    "article_id",
    "label",
    "label_vi",
    "outlet",
    "outlet_basis",
    "date_from",
    "date_to",
    "time",
    "basis",
    "first",
]


@checked
def article_lines(
    articles: pd.DataFrame,
    dates: pd.DataFrame,
    *,
    milestones: pd.DataFrame | None = None,
    collected: pd.DataFrame | None = None,
    firsts: Collection[str] = (),
) -> pd.DataFrame:
    """Every article on a line of its own, ordered by the earliest day it can have.

    Columns `mark` (a key of `MARKS`), `row` (the line, from 0), `letter` (that of the article in
    every figure), `article_id`, `label`, `label_vi`, `outlet`, `outlet_basis`, `date_from`,
    `date_to`, `time`, `basis`, `first` (true for an article of `firsts`: it was the first to tell a
    story that another outlet tells too). Where sources disagree a line has two marks: `stated`,
    the day that is used, and `conflict`. Days an article speaks of are kept once a line, with both
    ends.

    >>> articles = pd.DataFrame({"article_id": ["b", "a"], "label": ["Chợ hoa", "Bến đò"],
    ...     "published_on": ["2025-03-05", None], "published_earliest": [None, "2025-03-01"]})
    >>> (article_lines(articles,
    ...  pd.DataFrame())[["mark", "row", "date_from"]].head(2).values.tolist())
    [['not_before', 0, '2025-03-01'], ['stated', 1, '2025-03-05']]
    """
    rows: list[dict[str, Any]] = []
    whole = {row["article_id"]: row for row in map(_whole, articles.to_dict("records"))}
    ordered = [whole[name] for name in lettering.order(articles)]
    lines = {row["article_id"]: n for n, row in enumerate(ordered)}
    for n, row in enumerate(ordered):
        common = {name: row[name] for name in ("article_id", "label", "outlet", "outlet_basis")}
        common["letter"] = lettering.letter(n)
        if str(row["article_id"]) in firsts:
            common["first"] = True
        rows += [{"row": n, **common, **mark} for mark in _marks(row)]
    rows += _spoken(dates, lines)
    rows += _milestones(milestones)
    rows += _panels(rows, collected)
    return pd.DataFrame(rows, columns=COLUMNS).astype({"row": "Int64", "first": "boolean"})


def _whole(row: Mapping[Any, Any]) -> dict[str, Any]:
    """The row with every column the timeline reads; missing is an empty string."""
    names = ("article_id", "label", "outlet", "outlet_basis", "published_on", "published_at")
    more = ("published_basis", "published_earliest", "published_latest")
    return {
        name: "" if row.get(name) is None or pd.isna(row[name]) else str(row[name])
        for name in (*names, *more)
    }


def _marks(row: Mapping[str, str]) -> list[dict[str, Any]]:
    on, first, last = row["published_on"], row["published_earliest"], row["published_latest"]
    basis = row["published_basis"]
    if on:
        stated = {
            "mark": "stated",
            "date_from": on,
            "date_to": on,
            "time": row["published_at"][11:16],
            "basis": basis,
        }
        ends = (first or on, last or on)
        if (min(on, *ends), max(on, *ends)) == (on, on):
            return [stated]
        disagree = {"date_from": min(on, *ends), "date_to": max(on, *ends), "basis": basis}
        return [stated, {"mark": "conflict", **disagree}]
    if first and last:
        same = "stated" if first == last else "bounds"
        return [{"mark": same, "date_from": first, "date_to": last, "basis": basis}]
    if first:
        return [{"mark": "not_before", "date_from": first, "basis": basis}]
    if last:
        return [{"mark": "not_after", "date_to": last, "basis": basis}]
    return [{"mark": "unknown", "basis": basis}]


def _spoken(dates: pd.DataFrame, lines: Mapping[str, int]) -> list[dict[str, Any]]:
    if dates.empty:
        return []
    found = {
        (lines[str(name)], first, last if _is_day(last) else first, str(name))
        for name, first, last in zip(
            dates["article_id"], dates["date_from"], dates["date_to"], strict=True
        )
        if str(name) in lines and _is_day(first)
    }
    return [
        {"mark": "spoken", "row": n, "article_id": name, "date_from": first, "date_to": last}
        for n, first, last, name in sorted(found)
    ]


def _is_day(value: object) -> bool:
    """Whether it is a whole date; a day without its year has no place on a timeline."""
    return isinstance(value, str) and _DAY.fullmatch(value) is not None


def _milestones(milestones: pd.DataFrame | None) -> list[dict[str, Any]]:
    rows = [] if milestones is None else milestones.to_dict("records")
    return [
        {
            "mark": "milestone",
            "label": row["label"],
            "label_vi": row.get("label_vi") or row["label"],
            "date_from": row["date_from"],
            "date_to": row.get("date_to") or row["date_from"],
        }
        for row in sorted(rows, key=lambda row: (row["date_from"], row["label"]))
    ]


def _panels(
    rows: Iterable[Mapping[str, Any]], collected: pd.DataFrame | None
) -> list[dict[str, Any]]:
    """One or two stretches of time that hold every article and milestone."""
    held = sorted(
        (a or b, b or a)
        for row in rows
        if row["mark"] not in ("spoken", "unknown")
        for a, b in [(row.get("date_from", ""), row.get("date_to", ""))]
    )
    if not held:
        return []
    start, end = held[0][0], max(b for _, b in held)
    widest, reach = (0, "", ""), held[0][1]
    for a, b in held[1:]:
        widest = max(widest, (_days(reach, a), reach, a))
        reach = max(reach, b)
    days, left, right = widest
    if days <= max(BREAK_DAYS, BREAK_SHARE * _days(start, end)):
        return [{"mark": "panel", "date_from": start, "date_to": end}]
    gap = {
        "date_from": _later(left, 1),
        "date_to": _later(right, -1),
        "basis": periods.collected_status(collected, None, _later(left, 1), _later(right, -1)),
    }
    return [
        {"mark": "panel", "date_from": start, "date_to": left},
        {"mark": "break", **gap},
        {"mark": "panel", "date_from": right, "date_to": end},
    ]


def _days(first: str, last: str) -> int:
    return (date.fromisoformat(last) - date.fromisoformat(first)).days


def _later(day: str, days: int) -> str:
    return (date.fromisoformat(day) + timedelta(days)).isoformat()
