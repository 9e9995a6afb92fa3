"""Days, weeks or months: the bins in which a corpus' days are shown, few enough to read."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from analysis.chart.canvas import formats

MOST = 31


@dataclass(frozen=True, slots=True)
class Bin:
    """A run of days and how many sentences it would list; `key` is what a choice sends."""

    first: str
    last: str
    n: int

    @property
    def key(self) -> str:
        """The day, or the two ends of the run; empty for articles without a day."""
        return self.first if self.first == self.last else f"{self.first}/{self.last}"

    def is_span(self, date_from: str, date_to: str) -> bool:
        """Whether exactly this run of days is chosen."""
        return bool(self.first) and (self.first, self.last) == (date_from, date_to)


def of(counts: Mapping[str, int]) -> list[Bin]:
    """The counts by day, by week (Monday to Sunday) or by month, whichever is few enough.

    >>> of({"2025-10-25": 3, "": 1})
    [Bin(first='2025-10-25', last='2025-10-25', n=3), Bin(first='', last='', n=1)]
    """
    days = sorted(day for day in counts if day)
    undated = [Bin("", "", counts[""])] if counts.get("") else []
    for ends in (_day, _week, _month):
        runs: dict[tuple[str, str], int] = {}
        for day in days:
            runs[ends(day)] = runs.get(ends(day), 0) + counts[day]
        if len(runs) <= MOST:
            break
    return [Bin(first, last, n) for (first, last), n in runs.items()] + undated


def _day(day: str) -> tuple[str, str]:
    return day, day


def _week(day: str) -> tuple[str, str]:
    at = date.fromisoformat(day)
    monday = at - timedelta(days=at.weekday())
    return monday.isoformat(), (monday + timedelta(days=6)).isoformat()


def _month(day: str) -> tuple[str, str]:
    first = date.fromisoformat(day).replace(day=1)
    following = (first + timedelta(days=32)).replace(day=1)
    return first.isoformat(), (following - timedelta(days=1)).isoformat()


def label(some: Bin, lang: str) -> str:
    """How a bin is written; empty for articles without a day."""
    return formats.span(some.first, some.last, lang) if some.first else ""
