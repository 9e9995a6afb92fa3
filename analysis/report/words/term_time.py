"""What a table of term usage over time says, in sentences whose numbers are computed."""

from typing import Any

import pandas as pd

from analysis.chart.canvas import formats
from analysis.chart.timeline import timeline
from analysis.measure.terms import change, usage_time

_NOTHING = "None of the study's terms is used in these articles."
_WEEK, _QUARTER = "the week from {}", "the quarter from {}"
_PERIODS = {"day": "{}", "week": _WEEK, "month": "{}", "quarter": _QUARTER}
_PLURAL = {"day": "days", "week": "weeks", "month": "months", "quarter": "quarters"}


def subtitle(table: pd.DataFrame) -> str:
    """What a mark of a `usage_time.table` stands for: the subtitle of its chart."""
    if (table["mark"] == "term").any():
        period = table["period"].iloc[0]
        return f"The articles of each {period} that use the term, all outlets together"
    return "The terms used most, article by article"


def method(table: pd.DataFrame) -> str:
    """How its intervals came to be; empty where it has none."""
    if not table["mark"].eq("share").any() or not table["enough"].eq(True).any():
        return ""
    return (
        "Intervals: 95 %, articles as the unit; copies and stories are one draw. Change: other "
        f"orders of the draws, at {usage_time.LEVEL:.0%} false discoveries."
    )


def finding(table: pd.DataFrame) -> str:
    """What a `usage_time.table` says: article by article while these are few; when many, which
    terms' shares change beyond chance, or that none does, or that nothing can be estimated."""
    if not table["mark"].isin(["use", "term"]).any():
        return _NOTHING
    return _many(table) if (table["mark"] == "term").any() else _few(table)


def _few(table: pd.DataFrame) -> str:
    uses, placed = table[table["mark"] == "use"], table[table["mark"] != "use"]
    said = []
    for k, (row, own) in enumerate(uses.groupby("row", sort=True)):
        marks = [
            {str(name): "" if pd.isna(v) else v for name, v in mark.items()}
            for mark in placed[placed["row"] == row].to_dict("records")
        ]
        top = own.sort_values("n", ascending=False, kind="stable").iloc[0]
        most = f", most often {top['term']} ({top['n']})" if top["n"] else ""
        used = f"{own['n'].sum()} uses of {(own['n'] > 0).sum()} terms"
        words = f"{own['n_words'].iloc[0]:,} words"
        day = timeline.day_words(marks, "en")
        said.append(f"{chr(ord('A') + k)} ({day}) has {used} in {words}{most}")
    n = len(said)
    return (
        f"{n} article{'s' * (n != 1)}, each by itself: no share of a period is estimated of so "
        f"few, and nothing is known of the days between. {'; '.join(said)}."
    )


def _many(table: pd.DataFrame) -> str:
    judged, shares = table[table["mark"] == "term"], table[table["mark"] == "share"]
    period = str(table["period"].iloc[0])
    periods = shares.drop_duplicates("date_from")
    sure = int(periods["enough"].eq(True).sum())
    undated = int(table.loc[table["mark"] == "undated", "n_articles"].sum())
    left = f" {undated:,} articles have no day." if undated else ""
    if sure < 2:
        less = periods[~periods["enough"].eq(True)].sort_values("n_articles", kind="stable")
        why = f" ({less['reason'].iloc[-1]})" if len(less) else ""
        have = f"one {period} alone has enough of them" if sure else f"no {period} has enough"
        return f"Too few articles to speak of a change over time: {have}{why}.{left}"
    claims = judged[judged["claim"].eq(True)]
    over = f"over the {sure} {_PLURAL.get(period, 'years')} with enough articles"
    if claims.empty:
        none = f"For none of {len(judged)} terms does the share of articles change"
        return f"{none} {over} by more than chance gives.{_rising(judged)}{left}"
    said = [_change(shares[shares["term"] == term], str(term), period) for term in claims["term"]]
    head = f"{len(claims)} of {len(judged)} terms change {over} by more than chance gives."
    return f"{head} {'; '.join(said)}.{_rising(judged)}{left}"


def _rising(judged: pd.DataFrame) -> str:
    """Which terms rise or fall over the whole time, by their own test."""
    if "trend_claim" not in judged:
        return ""
    said = []
    for _, row in judged[judged["trend_claim"].eq(True)].iterrows():
        way = "rises" if row["trend"] > 0 else "falls"
        low, high = sorted(abs(100 * row[end]) for end in ("trend_low", "trend_high"))
        points = f"{abs(100 * row['trend']):.0f} points in {change.DAYS} days"
        said.append(f"{row['term']} {way} by {points} ({low:.0f} to {high:.0f})")
    return f" Over the whole time {'; '.join(said)}." if said else ""


def milestone(table: pd.DataFrame, label: str = "") -> str:
    """What a `change.before_after` table says: which terms are used in more or fewer articles
    from a day on, or how large a change would have been found."""
    if table.empty:
        return _NOTHING
    day = formats.day(str(table["day"].iloc[0]))
    at = f"{label} ({day})" if label else day
    tested = table[table["p"].notna()]
    if tested.empty:
        return f"Before and after {at} nothing is compared: {table['reason'].iloc[0]}."
    claims = tested[tested["claim"]]
    if claims.empty:
        known = tested["detectable"].dropna()
        could = (
            f"changes of {100 * known.min():.0f} to {100 * known.max():.0f} points and more would "
            "mostly have been found"
            if len(known)
            else "with so few articles none could have been found"
        )
        none = f"Of {len(tested)} terms none changes at {at} by more than chance gives"
        return f"{none}; {could}."
    said = [
        f"{row['term']} from {row['share_before']:.0%} to {row['share_after']:.0%} "
        f"({100 * row['low']:+.0f} to {100 * row['high']:+.0f} points)"
        for _, row in claims.iterrows()
    ]
    head = f"{len(claims)} of {len(tested)} terms change at {at} by more than chance gives"
    return f"{head}: {'; '.join(said)}."


def _change(rows: pd.DataFrame, term: str, period: str) -> str:
    """The highest and the lowest share of a term, with intervals and denominators."""
    sure = rows[rows["enough"].eq(True)].sort_values(["share", "date_from"])
    low, high = sure.iloc[0], sure.iloc[-1]
    most = f"highest in {_when(high, period)}, {_share(high)}"
    return f"{term}: {most}; lowest in {_when(low, period)}, {_share(low)}"


def _when(row: Any, period: str) -> str:
    begins = str(row["date_from"])
    if period == "year":
        return begins[:4]
    day = formats.month(begins) if period == "month" else formats.day(begins)
    return _PERIODS[period].format(day)


def _share(row: Any) -> str:
    """A share in words: what it is of, and its interval."""
    low, high = (f"{100 * row[end]:.0f}" for end in ("share_low", "share_high"))
    return f"{100 * row['share']:.0f} % of {row['n_articles']:,} articles ({low} to {high})"
