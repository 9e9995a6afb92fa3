"""Days in digits: 25/10, 25-10-2025, 24.12.2024, `25 – 26/10/2025`, `12 đến 14-5`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from analysis.text.dates.date_spans import (
    YEAR,
    DateSpan,
    Day,
    cue,
    date_words,
    is_lunar,
    is_real,
    part_of_day,
)
from analysis.text.numbers import counted
from analysis.text.wordlist import either

_AFTER = r"(?! ?%)(?![/.,:-]?\d)(?! \dh\b)(?![/-]?[^\W\d_])"
_JOIN = rf" ?(?:[-–—]|{either('date_words.txt', 'to')}) ?(?:\w+ )?"
_PAIR = re.compile(
    r"(?P<d>\d{1,2})(?:(?P<s>[/.-])| (?P<spaced>[-–]) )(?P<m>\d{1,2})"
    rf"(?:(?: ?(?P=s) ?|, )(?P<y>{YEAR})|(?P=s)(?P<yy>\d\d)(?!\d))?"
    rf"(?:(?P<join>{_JOIN})(?P<d2>\d{{1,2}})(?P=s)(?P<m2>\d{{1,2}})"
    rf"(?: ?(?P=s) ?(?P<y2>{YEAR}))?)?{_AFTER}"
)
BEFORE = re.compile(
    rf"""
    (?<![\d/.,:+-])(?P<days>\d{{1,2}}(?:,[ ]?\d{{1,2}})*)               # 25; 24, 25
    (?P<join>[ ]?(?:[-–—]|,|{either("date_words.txt", "and_to")}))[ ]?$  # và, đến ngày, –
    """,
    re.VERBOSE,
)
_LISTED = ("", ",", "và", "và ngày")
#: Words of sport and votes; a pair joined by a hyphen behind them is a score.
_SCORE = re.compile(rf"\b(?:{either('date_words.txt', 'score')})\b")
_ENDS = re.compile(r"[,.;)\n]|$")
_CLOCK = re.compile(r"\d ?(?:giờ|h)(?: ?\d{1,2}(?: phút|p)?)? ?$")


@dataclass(frozen=True, slots=True)
class _Earlier:
    """A day before a date that shares its month: the `25` of `25 và 26-10`."""

    start: int
    end: int
    day: int
    opens: bool


def scan(folded: str, digits: list[int]) -> Iterator[DateSpan]:
    """The days printed in digits, in order; those no calendar has are marked impossible.

    `digits` are the places where one may begin, as `number_scan` finds them.
    """
    dated = stop = -1
    for start in digits:
        match = _PAIR.match(folded, start) if start >= stop else None
        if match is None:
            continue
        end = stop = match.end()
        earlier = _earlier(folded, match)
        at = earlier[0].start if earlier else start
        if not (_is_date(folded, match, at) or _goes_on(folded, match, dated)):
            continue
        if is_lunar(folded, end):
            continue
        found = list(_spans(folded, match, earlier))
        if any(span.kind == "impossible" for span in found) and not _is_meant(folded, match, at):
            continue
        dated = end
        yield from found


def _goes_on(folded: str, match: re.Match[str], dated: int) -> bool:
    """Whether the pair follows a date in a list: `30/4, 1/5`."""
    between = folded[dated : match.start()] if 0 < dated <= match.start() else ""
    return between in (", ", " và ", " hoặc ", "; ") and match["s"] not in (".", None)


def _spans(folded: str, match: re.Match[str], earlier: list[_Earlier]) -> Iterator[DateSpan]:
    start, end = match.span()
    short = 2000 + int(match["yy"]) if match["yy"] else 0
    day: Day = (int(match["y"] or short), int(match["m"]), int(match["d"]))
    part = part_of_day(folded, earlier[0].start if earlier else start)
    if match["d2"]:
        last = (int(match["y2"] or 0), int(match["m2"]), int(match["d2"]))
        yield day_span(start, end, day, last, part)
        return
    listed = [one for one in earlier if is_real(*day[:2], one.day) and one.day < day[2]]
    if listed and (listed[0].opens or day[2] - listed[0].day == len(listed)):
        yield day_span(listed[0].start, end, (0, day[1], listed[0].day), day, part)
        return
    for one in listed:
        alone = (*day[:2], one.day)
        yield day_span(one.start, one.end, alone, alone, part)
    yield day_span(start, end, day, day, part)


def _is_date(folded: str, match: re.Match[str], at: int) -> bool:
    """Whether a pair of numbers is a day of a month rather than a score or a share."""
    day, month = int(match["d"]), int(match["m"])
    led = cue(folded, at)
    if _CLOCK.search(folded, max(0, at - 16), at):
        led = "sure"
    if match["spaced"]:
        return led == "sure" and is_real(0, month, day)
    if match["d2"] and match["s"] == "." and led != "sure" and not match["y2"]:
        return False
    if led == "sure" or match["y"] or match["d2"]:
        return led != "never" or bool(match["y"])
    if (day, month) == (24, 7) or led == "never" or not is_real(0, month, day):
        return False
    return _LIKELY[match["s"]](folded, match, at, led == "likely")


def _is_meant(folded: str, match: re.Match[str], at: int) -> bool:
    """Whether a pair that no calendar has was meant as a date: `ngày 31/2`, not `4.0`."""
    named = folded[max(0, at - 5) : at].endswith(("ngày ", "hôm "))
    return named and int(match["d"]) > 0 and int(match["m"]) > 0


def _with_stroke(folded: str, match: re.Match[str], at: int, led: bool) -> bool:
    """`25/10`: a date unless it counts something; a small share needs a word or a mark."""
    day, month = int(match["d"]), int(match["m"])
    if led:
        return not _measures(folded, match.end())
    if _counts(folded, match.end()):
        return False
    ends = _ENDS.match(folded, match.end()) is not None
    return at < match.start() or month < day or (month > 5 and ends)


def _with_hyphen(folded: str, match: re.Match[str], at: int, led: bool) -> bool:
    """`25-10`: a date behind a word for it, or where the day is too high for most scores."""
    if _counts(folded, match.end()) or _SCORE.search(folded, max(0, at - 40), at):
        return False
    return led or (int(match["d"]) > 12 and folded[at - 1 : at] == " ")


def _with_stop(folded: str, match: re.Match[str], at: int, led: bool) -> bool:
    """`25.10`: a date only where nothing is measured and the clause ends."""
    return led and _ENDS.match(folded, match.end()) is not None


_LIKELY = {"/": _with_stroke, "-": _with_hyphen, ".": _with_stop}


def _measures(folded: str, end: int) -> bool:
    """Whether a unit or `số` follows: `từ 2/3 số phiếu`."""
    said = re.split(r"[^\w]", folded[end : end + 24].removeprefix(" "))
    return said[0] in date_words("unit") or " ".join(said[:2]) in date_words("unit")


def _counts(folded: str, end: int) -> bool:
    """Whether a unit or a counted noun follows, so that the numbers count something."""
    following = folded[end : end + 24]
    if not following.startswith(" "):
        return False
    said = re.split(r"[^\w]", following[1:])
    known = counted.counted_nouns().kinds
    return any(
        phrase in date_words("unit") or known.get(phrase, "other") != "other"
        for phrase in (said[0], " ".join(said[:2]))
    )


def _earlier(folded: str, match: re.Match[str]) -> list[_Earlier]:
    start = match.start()
    window = max(0, start - 30)
    before = BEFORE.search(folded[window:start])
    if before is None or match["d2"]:
        return []
    at = window + before.start("days")
    if folded.endswith("tháng ", 0, at):
        return []  # `từ đầu tháng 7 đến ngày 20/7` begins with a month
    join = before["join"].strip()
    led = cue(folded, at)
    beside = folded[at - 1 : at] == "(" and int(match["d"]) - int(before["days"][-2:]) == 1
    if led in ("", "never") or (join == "," and led != "sure" and not beside):
        plain = join not in _LISTED and match["s"] in ("/", ".")
        if not (plain or match["y"]) or led == "never":
            return []
    return [
        _Earlier(at + one.start(), at + one.end(), int(one[0]), join not in _LISTED)
        for one in re.finditer(r"\d+", before["days"])
    ]


def day_span(start: int, end: int, first: Day, last: Day, part: str) -> DateSpan:
    """The span from one day to another; a year printed once serves both ends.

    >>> day_span(0, 14, (0, 12, 28), (2026, 1, 3), "").first
    (2025, 12, 28)
    """
    if not (is_real(*first) and is_real(*last)):
        return DateSpan(start, end, "impossible", first, last, 0, part)
    if last[0] and not first[0]:
        first = (last[0] if first[1:] <= last[1:] else last[0] - 1, *first[1:])
    elif first[0] and not last[0]:
        last = (first[0] if first[1:] <= last[1:] else first[0] + 1, *last[1:])
    return DateSpan(start, end, "range", first, last, 0, part)
