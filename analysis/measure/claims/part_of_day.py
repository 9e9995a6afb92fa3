"""The part of the day a number speaks of: `chiều 25/10` is later than `sáng nay`."""

import re
from collections.abc import Mapping
from functools import cache

from analysis.measure.claims.noun_forms import equal_forms
from analysis.text import normalise
from analysis.text.wordlist import either

_AFTER = (
    rf"\s+(?:(?P<same>{either('date_words.txt', 'day_said')})\b"  # chiều cùng ngày
    r"|(?:ngày\s+|mùng\s+)?(?P<day>\d{1,2})(?!\d))"  # chiều 25/10
)


def part_of_printing(row: Mapping[str, object], text: str = "") -> str:
    """Which part of its day a printed number speaks of; empty where nothing says it.

    Looks in the sentence of the number, then back through its paragraph in `text`, for a part of
    the day that stands before a date (`chiều 25/10`, `sáng nay`, `chiều cùng ngày`). The nearest
    one before the number counts, else the first after it. One that names another day of the month
    than `as_of` is passed over.

    >>> part_of_printing({"sentence": "Chiều 5/3, 40 đội đã đến.", "as_of": "2025-03-05"})
    'afternoon'
    >>> part_of_printing({"sentence": "Chiều 4/3, 40 đội đã đến.", "as_of": "2025-03-05"})
    ''
    """
    as_of = str(row.get("as_of") or "")
    sentence = str(row.get("sentence") or "")
    day = int(as_of[8:10]) if as_of[8:10].isdigit() else 0
    start = row.get("start")
    before, after = sentence, ""
    if text and isinstance(start, int):
        opens = text.rfind("\n", 0, start) + 1
        before, after = text[opens:start], text[start:].split("\n", 1)[0][: len(sentence)]
    found = _parts(before, day)
    if found:
        return found[-1]
    return next(iter(_parts(after, day)), "")


def part_of_today(row: Mapping[str, object]) -> str:
    """Which part of the day of printing a sentence opens on; empty where it opens on none.

    >>> part_of_today({"sentence": "Chiều cùng ngày, số người chết tăng lên 7."})
    'afternoon'
    """
    match = _pattern().match(normalise.folded(str(row.get("sentence") or "")))
    told = match is not None and match["same"] in ("nay", "cùng ngày")
    return equal_forms("parts_of_day")[match["part"]] if match and told else ""


def _parts(text: str, day: int) -> list[str]:
    found = []
    for match in _pattern().finditer(normalise.folded(text)):
        if match["day"] and day and int(match["day"]) != day:
            continue
        found.append(equal_forms("parts_of_day")[match["part"]])
    return found


@cache
def _pattern() -> re.Pattern[str]:
    words = sorted(equal_forms("parts_of_day"), key=len, reverse=True)
    return re.compile(rf"\b(?P<part>{'|'.join(map(re.escape, words))}){_AFTER}")


#: The minute of its day at which a part of it is taken to end, for ordering.
MINUTES = {"morning": 11 * 60, "noon": 12 * 60, "afternoon": 17 * 60, "evening": 22 * 60}


def clock(part: str, time: str = "") -> int:
    """The minute of the day a number speaks of: of its hour, else of its part of the day; -1
    where neither is known.

    >>> clock("", "17:30"), clock("morning"), clock("")
    (1050, 660, -1)
    """
    if time[:2].isdigit():
        return int(time[:2]) * 60 + (int(time[3:5]) if time[3:5].isdigit() else 0)
    return MINUTES.get(part, -1)


#: From which minute of its day to which a part of it lasts.
_LASTS = {
    "morning": (0, 719),
    "noon": (630, 839),
    "afternoon": (720, 1139),
    "evening": (1050, 1440),
}


def holds(part: str, minute: int) -> bool:
    """Whether a part of the day holds a minute of it.

    >>> holds("morning", 360), holds("afternoon", 360)
    (True, False)
    """
    first, last = _LASTS.get(part, (1, 0))
    return first <= minute <= last
