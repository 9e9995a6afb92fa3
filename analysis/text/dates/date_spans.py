"""What a date expression is: a span of text and what it prints, no calendar consulted."""

import calendar
import re
from dataclasses import dataclass
from functools import cache

from analysis.text.wordlist import either, entries

Day = tuple[int, int, int]
NO_DAY: Day = (0, 0, 0)
YEAR = r"(?:19|20)\d\d(?!\d)"
_PART = re.compile(
    rf"""
    ({either("date_words.txt", "part")})(?:[ ](?:nay|qua|mai))?,?[ ]  # sáng, chiều tối qua
    (?:ngày[ ]|hôm[ ])?\(?(?:ngày[ ])?$                               # ngày, hôm, (ngày
    """,
    re.VERBOSE,
)
_LUNAR = re.compile(r"[^.\n]{0,12}âm lịch")
_LEAP = 2000


@dataclass(frozen=True, slots=True)
class DateSpan:
    """One date expression, `text[start:end]`.

    `kind` is range (a day or days: `first`, `last` as year, month, day, a year not printed
    is 0), month, quarter, impossible, or a relation to the day of publication (day, week,
    weekend, seven, weekday, ago, same) with its `shift`. `part_of_day` is the word before it.
    """

    start: int
    end: int
    kind: str
    first: Day = NO_DAY
    last: Day = NO_DAY
    shift: int = 0
    part_of_day: str = ""


@cache
def date_words(does: str) -> frozenset[str]:
    """The words of the lexicon of dates that do one thing."""
    rows = (line.split("\t") for line in entries("date_words.txt"))
    return frozenset(word for word, what in rows if what == does)


def is_real(year: int, month: int, day: int) -> bool:
    """Whether a calendar has such a day; without a year, whether some year has it.

    >>> is_real(0, 2, 29), is_real(2025, 2, 29), is_real(2024, 15, 13)
    (True, False, False)
    """
    if not 1 <= month <= 12 or day < 1:
        return False
    return day <= calendar.monthrange(year or _LEAP, month)[1]


def part_of_day(folded: str, at: int) -> str:
    """The part of the day named just before a date at `at`; empty for none."""
    match = _PART.search(folded[max(0, at - 26) : at])
    return match[1] if match else ""


def is_lunar(folded: str, end: int) -> bool:
    """Whether the words behind a date say that it is one of the lunar calendar."""
    return _LUNAR.match(folded, end) is not None


def cue(folded: str, at: int) -> str:
    """What the words before a pair of numbers make of it: sure, likely, never or nothing."""
    before = folded[max(0, at - 14) : at]
    if before.endswith("("):
        return "likely"
    if not before.endswith(" "):
        return ""
    said = before.rsplit("\n", 1)[-1].rstrip(" ,(").split(" ")
    for phrase in (" ".join(said[-2:]), said[-1]):
        for does in ("sure", "never", "likely"):
            if phrase.lstrip('(“"') in date_words(does):
                return does
    return ""
