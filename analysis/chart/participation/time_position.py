"""Where a claim lies on the line of time, and how large its dot is."""

from collections.abc import Mapping
from datetime import date
from math import sqrt
from typing import Any

import pandas as pd

Row = Mapping[Any, Any]
_PARTS = {"morning": 0.3, "noon": 0.5, "afternoon": 0.65, "evening": 0.85}


def claim_position(row: Row) -> float:
    """The day a claim speaks of, with its part of the day, as a place on the line of time."""
    return day_position(row["as_of"]) + part_of_day_passed(row)


def drawn(row: Row) -> float:
    """Where its dot stands: a claim that only repeats has no time but that of its printing."""
    if isinstance(row["restates"], str) and isinstance(row["printed_on"], str):
        return day_position(row["printed_on"]) + 0.5
    return claim_position(row)


def part_of_day_passed(row: Row) -> float:
    """How much of its day has passed; the middle where no part is named."""
    hour = row["as_of_time"]
    if isinstance(hour, str) and hour[:2].isdigit():
        return (int(hour[:2]) + int(hour[3:5] or 0) / 60) / 24
    return _PARTS.get(str(row["part_of_day"]), 0.5)


def day_position(day: object) -> float:
    """A day as a place on the line of time."""
    return float(date.fromisoformat(str(day)[:10]).toordinal())


def size(row: Row) -> float:
    """The diameter of a claim's dot in points: its area grows with the independent articles,
    with all articles where copies were not looked for."""
    alone = row["n_independent"]
    return min(2.6 * sqrt(float(alone if pd.notna(alone) else row["n_articles"])), 9.0)
