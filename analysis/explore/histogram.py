"""Days, weeks, months or years: the bins in which a corpus' days are shown, few enough to read."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from analysis.chart.canvas import formats

MOST = 31
Ends = Callable[[date], tuple[date, date]]


@dataclass(frozen=True, slots=True)
class Bin:
    """A run of days and how many lines it would list; `key` is what a choice sends."""

    first: str
    last: str
    n: int

    @property
    def key(self) -> str:
        """The day, or the two ends of the run."""
        return self.first if self.first == self.last else f"{self.first}/{self.last}"

    def is_span(self, date_from: str, date_to: str) -> bool:
        """Whether exactly this run of days is chosen."""
        return (self.first, self.last) == (date_from, date_to)


def bins(counts: Mapping[str, int], days: Iterable[str]) -> tuple[str, list[Bin]]:
    """The unit that is few enough, and every bin from the first of the corpus' days to its last.

    Empty bins are among them, so that the bars keep their places whatever is chosen.

    >>> unit, bins = bins({"2025-10-25": 3}, ["2025-10-23", "2025-10-25"])
    >>> unit, [one.n for one in bins]
    ('day', [0, 0, 3])
    """
    every = sorted(set(days) | set(counts))
    if not every:
        return "day", []
    first, last = date.fromisoformat(every[0]), date.fromisoformat(every[-1])
    every_way = [(unit, ends, _runs(first, last, ends)) for unit, ends in UNITS.items()]
    unit, ends, runs = next((way for way in every_way if len(way[2]) <= MOST), every_way[-1])
    numbers = dict.fromkeys(runs, 0)
    for day, n in counts.items():
        numbers[ends(date.fromisoformat(day))] += n
    return unit, [Bin(a.isoformat(), b.isoformat(), n) for (a, b), n in numbers.items()]


def _runs(first: date, last: date, ends: Ends) -> list[tuple[date, date]]:
    """Every run from that of the first day to that of the last; one more than `MOST` will do."""
    runs = [ends(first)]
    while runs[-1][1] < last and (len(runs) <= MOST or ends is _year):
        runs.append(ends(runs[-1][1] + timedelta(days=1)))
    return runs


def _day(day: date) -> tuple[date, date]:
    return day, day


def _week(day: date) -> tuple[date, date]:
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)


def _month(day: date) -> tuple[date, date]:
    first = day.replace(day=1)
    return first, (first + timedelta(days=32)).replace(day=1) - timedelta(days=1)


def _year(day: date) -> tuple[date, date]:
    return day.replace(month=1, day=1), day.replace(month=12, day=31)


#: What a bar can stand for, the shortest that is few enough is taken.
UNITS: dict[str, Ends] = {"day": _day, "week": _week, "month": _month, "year": _year}


def bin_label(some: Bin, lang: str) -> str:
    """How a bin is written."""
    return formats.span_of_days(some.first, some.last, lang)
