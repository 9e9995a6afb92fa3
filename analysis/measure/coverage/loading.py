"""How loading went, as it is drawn: what was counted, and which outlet has articles when."""

from collections.abc import Mapping
from datetime import date, timedelta

import pandas as pd

from analysis.tables.checked import checked

#: A calendar has at most so many columns; longer ones go by week, month or year.
MOST_COLUMNS = 62
UNITS = ("day", "week", "month", "year")
COUNTS, CALENDAR = "count", "calendar"
#: What a stretch of the calendar is: how many articles, none although it was collected, not
#: collected, or nothing that is known.
HAS, NONE, NOT_COLLECTED, UNKNOWN = "articles", "no article", "not collected", "not known"
COLUMNS = [
    "section", "what", "reason", "outlet", "unit", "date_from", "date_to", "n", "out_of", "state",
    "column",
]  # fmt: skip


@checked
def loading_summary(load_report: pd.DataFrame) -> pd.DataFrame:
    """What `load_report` counts, and its days put together to what a page can hold.

    A stretch of days without an article is *no article* only where every day of it was
    collected, and *not collected* where none was; what no period tells is *not known*. Files
    left out are one count, whatever their reasons: the report has each.

    Columns: `section` (count, calendar), `what`, `reason`, `outlet`, `unit` (day, week, month,
    year), `date_from`, `date_to` (both missing for articles without a day), `n`, `out_of`,
    `state` (of the calendar: articles, no article, not collected, not known), `column` (which
    of the calendar, from 0).

    >>> report = pd.DataFrame({"what": ["read", "articles"], "reason": ["", ""], "n": [1, 1],
    ...     "outlet": ["", "Báo Núi"], "published_on": ["", "2026-05-11"], "out_of": [1, None]})
    >>> loading_summary(report)[["section", "outlet", "n", "state"]].values.tolist()
    [['count', '', 1, ''], ['calendar', 'Báo Núi', 1, 'articles']]
    """
    plain = load_report.assign(
        **{c: load_report[c].fillna("").astype(str) for c in ("reason", "outlet", "published_on")}
    )
    counted = plain[plain["what"] != "articles"]
    days = plain[plain["what"] == "articles"]
    found = [*_counts(counted), *_calendar(days)]
    table = pd.DataFrame(found, columns=COLUMNS)
    return table.astype({"n": "Int64", "out_of": "Int64", "column": "Int64"})


def _counts(counted: pd.DataFrame) -> list[dict[str, object]]:
    rows: list[dict[str, object]] = []
    files = 0
    for what, reason, n, out_of in counted[["what", "reason", "n", "out_of"]].itertuples(
        index=False
    ):
        if what == "left out" and reason.startswith("files: "):
            files += int(n)
            continue
        rows.append(
            _row(COUNTS, what=what, reason=reason.removeprefix("rows: "), n=n, out_of=out_of)
        )
    if files:
        at = next((k for k, row in enumerate(rows) if row["what"] != "read"), len(rows))
        rows.insert(at, _row(COUNTS, what="left out", reason="files", n=files, out_of=pd.NA))
    return rows


def _calendar(days: pd.DataFrame) -> list[dict[str, object]]:
    """A row an outlet and stretch; first the outlet with most articles, one unknown last."""
    dated = sorted(day for day in days["published_on"] if day)
    unit = _unit(dated)
    columns = _stretches(dated[0], dated[-1], unit) if dated else []
    place = {first: k for k, first in enumerate(columns)}
    rows: list[dict[str, object]] = []
    totals = days.groupby("outlet")["n"].sum()
    order = sorted(totals.index, key=lambda name: (not name, -int(totals[name]), name))
    for outlet in order:
        own = days[days["outlet"] == outlet]
        held: dict[str, list[tuple[str, int]]] = {}
        for day, n, reason in own[["published_on", "n", "reason"]].itertuples(index=False):
            begins = _stretch(day, unit)[0] if day else ""
            held.setdefault(begins, []).append((reason, 0 if pd.isna(n) else int(n)))
        for begins in sorted(held):
            first, last = _stretch(begins, unit) if begins else ("", "")
            n = sum(k for _, k in held[begins])
            known = _row(CALENDAR, what="articles", outlet=outlet, n=n)
            known["column"] = place.get(first, pd.NA)
            known |= {"unit": unit, "date_from": first or pd.NA, "date_to": last or pd.NA}
            rows.append(known | {"state": _state(n, [reason for reason, _ in held[begins]])})
    return rows


def _state(n: int, reasons: list[str]) -> str:
    if n:
        return HAS
    if all(reason == NOT_COLLECTED for reason in reasons):
        return NOT_COLLECTED
    return NONE if all(reason == NONE for reason in reasons) else UNKNOWN


def _unit(dated: list[str]) -> str:
    """The shortest unit under which the days fit."""
    if not dated:
        return UNITS[0]
    return next(
        (u for u in UNITS if len(_stretches(dated[0], dated[-1], u)) <= MOST_COLUMNS), UNITS[-1]
    )


def _stretches(first: str, last: str, unit: str) -> list[str]:
    """The first day of each stretch from one day to another.

    >>> _stretches("2026-05-11", "2026-07-01", "month")
    ['2026-05-01', '2026-06-01', '2026-07-01']
    """
    found = [_stretch(first, unit)[0]]
    while (end := date.fromisoformat(_stretch(found[-1], unit)[1])) < date.fromisoformat(last):
        found.append((end + timedelta(1)).isoformat())
    return found


def _stretch(day: str, unit: str) -> tuple[str, str]:
    """The first and last day of the day, week, month or year that a day lies in.

    >>> _stretch("2026-05-13", "week"), _stretch("2026-02-13", "month")
    (('2026-05-11', '2026-05-17'), ('2026-02-01', '2026-02-28'))
    """
    at = date.fromisoformat(day)
    if unit == "week":
        first = at - timedelta(at.weekday())
        last = first + timedelta(6)
    elif unit == "month":
        first = at.replace(day=1)
        last = (first + timedelta(31)).replace(day=1) - timedelta(1)
    elif unit == "year":
        first, last = at.replace(month=1, day=1), at.replace(month=12, day=31)
    else:
        first = last = at
    return first.isoformat(), last.isoformat()


def _row(section: str, **said: object) -> dict[str, object]:
    empty: Mapping[str, object] = {
        "what": "", "reason": "", "outlet": "", "unit": "", "date_from": pd.NA,
        "date_to": pd.NA, "n": pd.NA, "out_of": pd.NA, "state": "", "column": pd.NA,
    }  # fmt: skip
    return {"section": section, **empty, **said}
