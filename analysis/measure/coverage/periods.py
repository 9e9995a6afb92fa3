"""Articles counted by outlet and period: days near milestones, weeks elsewhere.

A period that was collected and has no article is a zero; one that was not collected, or of
which nobody says whether it was, has no count of nothing.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pandas as pd

from analysis.measure import copies

#: So many days around a milestone are counted one by one.
NEAR_DAYS = 3
#: So many outlets have a row of their own; the others are counted together.
OUTLETS = 15
UNKNOWN_OUTLET = "outlet unknown"
COLUMNS = [
    "mark",
    "row",
    "outlet",
    "label",
    "label_vi",
    "date_from",
    "date_to",
    "n_days",
    "n_articles",
    "n_without_copies",
    "collected",
    "n_published",
    "per_1000",
]


def by_period(
    articles: pd.DataFrame,
    *,
    milestones: pd.DataFrame | None = None,
    collected: pd.DataFrame | None = None,
    passages: pd.DataFrame | None = None,
) -> pd.DataFrame:
    """How many articles each outlet printed in each period, and what is not known of it.

    A high count is much coverage only against what the outlet prints at all: a row `rate` says
    how many of 1,000 articles of the collected period these are, where `collected` knows that
    total (`n_published`); articles without a day are not in it. They are counted in rows of their
    own (`undated`) and in no period. `n_without_copies` leaves out articles that keep
    fewer than half of their words once each passage counts where it stood first
    (`copies.counted`; missing without `passages`).

    milestones: `label`, `label_vi`, `date_from`, `date_to`. collected: see `status`.

    Columns: `mark` (count, undated, rate or milestone), `row` (outlets in the order of their first
    article), `outlet`, `label`, `label_vi`, `date_from`, `date_to`, `n_days`, `n_articles`,
    `n_without_copies`, `collected` (yes, no or unknown), `n_published`, `per_1000`.
    """
    data = _named(articles, passages)
    names = _ordered(data)
    data["outlet"] = data["outlet"].where(data["outlet"].isin(names), f"{_rest(data, names)}")
    names += [name for name in dict.fromkeys(data["outlet"]) if name not in names]
    dated = data[data["day"] != ""]
    edges = _edges(dated["day"], milestones, collected)
    rows: list[dict[str, Any]] = []
    for n, name in enumerate(names):
        own = dated[dated["outlet"] == name]
        rows += _counts(own, edges, {"row": n, "outlet": name}, collected)
        missing = data[(data["outlet"] == name) & (data["day"] == "")]
        if len(missing):
            rows.append({"mark": "undated", "row": n, "outlet": name, **_count(missing)})
        rows += _rates(own, {"row": n, "outlet": name}, collected)
    rows += [
        {"mark": "milestone", **{k: row.get(k) for k in ("label", "label_vi")}, **_ends(row)}
        for row in ([] if milestones is None else milestones.to_dict("records"))
    ]
    kinds = {"row": "Int64", "n_days": "Int64", "n_articles": "Int64", "n_published": "Int64"}
    kinds |= {"n_without_copies": "Int64", "per_1000": "Float64"}
    table = pd.DataFrame(rows, columns=COLUMNS).astype(kinds)
    if passages is None:
        table["n_without_copies"] = pd.array([pd.NA] * len(table), dtype="Int64")
    return table


def status(collected: pd.DataFrame | None, outlet: str | None, first: str, last: str) -> str:
    """Whether the days from `first` to `last` were collected of an outlet: yes, no or unknown.

    collected: a row a stretch of time with `outlet` (missing: every outlet), `date_from`,
    `date_to` and `collected` (true, or false for a gap). A day is *no* in a gap or outside
    every stretch that speaks of the outlet; *unknown* where no row speaks of the outlet, or only
    gaps do that leave some of its days open. A stretch that is partly collected counts as *no*:
    its zero would not be one. Without an `outlet` a gap counts only if it is every outlet's.

    >>> table = pd.DataFrame({"outlet": [None], "date_from": ["2025-03-01"],
    ...                       "date_to": ["2025-03-31"], "collected": [True]})
    >>> status(table, "Báo Sông", "2025-03-02", "2025-03-08"), status(None, "", "", "")
    ('yes', 'unknown')
    >>> status(table, "Báo Sông", "2025-03-30", "2025-04-05")
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


def finding(table: pd.DataFrame) -> str:
    """What a table of `by_period` says, in sentences with their denominators."""
    counts, undated = table[table["mark"] == "count"], table[table["mark"] == "undated"]
    n, missing = int(counts["n_articles"].sum()), int(undated["n_articles"].sum())
    outlets = table["outlet"].nunique()
    sources = f"{outlets} outlet{'s' * (outlets != 1)}"
    lacking = f"{missing:,} state{'s' * (missing == 1)} no day"
    said = [f"{n + missing:,} articles of {sources}; {lacking}."]
    days = counts[counts["n_days"] == 1].groupby("date_from")["n_articles"].sum()
    if len(days) and days.max():
        top = days[days == days.max()]
        same = "" if len(top) == 1 else f" and {len(top) - 1} more as high"
        said.append(
            f"Of the days counted one by one the fullest is {top.index[0]}{same}, with "
            f"{int(days.max()):,} articles ({days.max() / n:.0%} of those dated)."
        )
    once = counts["n_without_copies"]
    if once.notna().any():
        said.append(f"{n - int(once.sum()):,} dated articles are mostly copies of earlier ones.")
    if (counts["collected"] == "no").any():
        said.append("Some periods were not collected; they are hatched, not zero.")
    if (counts["collected"] == "unknown").any() and not (counts["collected"] == "yes").any():
        said.append("What was collected is not recorded, so an empty period is not a zero.")
    return " ".join(said)


def _named(articles: pd.DataFrame, passages: pd.DataFrame | None) -> pd.DataFrame:
    data = pd.DataFrame({"article_id": articles["article_id"].astype(str)})
    data["outlet"] = articles["outlet"].fillna(UNKNOWN_OUTLET).astype(str)
    data["day"] = articles["published_on"].fillna("").astype(str)
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


def _rest(data: pd.DataFrame, names: Sequence[str]) -> str:
    return f"{data['outlet'].nunique() - len(names)} other outlets"


def _ends(row: Any) -> dict[str, str]:
    last = row.get("date_to")
    return {"date_from": row["date_from"], "date_to": last if last else row["date_from"]}


def _edges(
    days: Iterable[str], milestones: pd.DataFrame | None, collected: pd.DataFrame | None
) -> list[date]:
    """Where periods begin; the last edge ends the last one."""
    known = [date.fromisoformat(day) for day in days]
    spans = [] if collected is None else collected.to_dict("records")
    inside = [_pair(row) for row in spans if row["collected"]]
    known += [day for pair in inside for day in pair]
    if not known:
        return []
    first, end = min(known), max(known) + timedelta(1)
    edges = {first, end}
    edges |= {day for pair in map(_pair, spans) for day in (pair[0], pair[1] + timedelta(1))}
    near: set[date] = set()
    for row in [] if milestones is None else milestones.to_dict("records"):
        a, b = _pair(_ends(row))
        near |= {a + timedelta(k) for k in range(-NEAR_DAYS, (b - a).days + NEAR_DAYS + 1)}
    edges |= near | {day + timedelta(1) for day in near}
    edges |= {
        first + timedelta(k)
        for k in range((end - first).days)
        if (first + timedelta(k)).weekday() == 0
    }
    return sorted(edge for edge in edges if first <= edge <= end)


def _pair(row: Any) -> tuple[date, date]:
    return date.fromisoformat(row["date_from"]), date.fromisoformat(row["date_to"])


def _counts(
    own: pd.DataFrame, edges: Sequence[date], known: dict[str, Any], collected: pd.DataFrame | None
) -> list[dict[str, Any]]:
    starts = [edge.isoformat() for edge in edges]
    place = own["day"].map(lambda day: bisect_right(starts, day) - 1)
    rows = []
    for k, (a, b) in enumerate(pairwise(edges)):
        last = (b - timedelta(1)).isoformat()
        rows.append(
            {
                "mark": "count",
                **known,
                "date_from": starts[k],
                "date_to": last,
                "n_days": (b - a).days,
                "collected": status(collected, known["outlet"], starts[k], last),
                **_count(own[place == k]),
            }
        )
    return rows


def _count(own: pd.DataFrame) -> dict[str, int]:
    return {"n_articles": len(own), "n_without_copies": int((~own["copy"].astype(bool)).sum())}


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
