"""Dates as Vietnamese news prints them: strings in, spans out, no day of publication known.

A span holds what is printed, with the year left out when it is not there, or the relation to
the day of publication that words such as `hôm qua` stand for.
"""

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from analysis.text import counted, normalise
from analysis.text.wordlist import lines

Day = tuple[int, int, int]
NO_DAY: Day = (0, 0, 0)


@dataclass(frozen=True, slots=True)
class Span:
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


_YEAR = r"(?:19|20)\d\d(?!\d)"
_AFTER = r"(?! ?%)(?![/.,:-]?\d)(?! \dh\b)(?![/-]?[^\W\d_])"
_JOIN = r" ?(?:[-–—]|đến ngày|đến hết ngày|đến|tới ngày|tới) ?(?:\w+ )?"
_PAIR = re.compile(
    r"(?<![\d.,:/+])(?P<d>\d{1,2})(?P<s>[/.-])(?P<m>\d{1,2})"
    rf"(?:(?: ?(?P=s) ?|, )(?P<y>{_YEAR})|(?P=s)(?P<yy>\d\d)(?!\d))?"
    rf"(?:(?P<join>{_JOIN})(?P<d2>\d{{1,2}})(?P=s)(?P<m2>\d{{1,2}})"
    rf"(?: ?(?P=s) ?(?P<y2>{_YEAR}))?)?{_AFTER}"
)
_MONTH_YEAR = re.compile(
    rf"(?<![\d.,:/+])(?P<m>\d{{1,2}}) ?[/.-] ?(?P<y>{_YEAR})(?! ?%)(?![/.,:-]?\d)(?![/-][^\W\d_])"
)
_SPELLED = re.compile(
    r"\b(?:(?P<d>\d{1,2}) tháng (?P<m>\d{1,2})|tháng (?P<m1>\d{1,2}))(?![\d/%]|[-.,]\d| ?[-–] ?\d)"
    rf"(?:,? (?:năm )?(?P<y>{_YEAR}))?"
)
_QUARTER = re.compile(
    rf"\bquý (?P<q>iv|i{{1,3}}|[1-4]|một|hai|ba|tư)(?!\w)(?:[/-](?P<y>{_YEAR})| ?năm (?P<y2>{_YEAR}))?"
)
_BEFORE = re.compile(
    r"(?<![\d/.,:+-])(?P<days>\d{1,2}(?:, ?\d{1,2})*)(?P<join> ?(?:[-–—]|,|đến ngày|đến|tới|và ngày|và)) ?$"
)
_WEEKDAYS = {"hai": 0, "ba": 1, "tư": 2, "năm": 3, "sáu": 4, "bảy": 5, "nhật": 6}
_WEEKDAY = re.compile(
    r"\b(?:hôm|ngày|sáng|trưa|chiều|tối|đêm) (?:thứ (?P<w>hai|ba|tư|năm|sáu|bảy)|chủ (?P<w2>nhật))"
    r"(?: (?P<which>tuần trước|tuần qua|tuần này|tuần tới|tuần sau))?(?!\w)"
)
_AGO = re.compile(
    r"\b(?:(?P<since>cách đây) )?(?P<n>\d{1,2}|hai|ba|bốn|năm|sáu|bảy|mười) "
    r"(?P<unit>ngày|tuần)(?(since)| trước(?! đó| khi| ngày))(?!\w)"
)
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "một": 1, "hai": 2, "ba": 3, "tư": 4}
_PART = re.compile(r"(rạng sáng|sáng|trưa|chiều tối|chiều|tối|đêm|khuya)(?: (?:nay|qua|mai))?,? (?:ngày |hôm )?\(?(?:ngày )?$")
_LUNAR = re.compile(r"[^.\n]{0,12}âm lịch")


@cache
def _words(does: str) -> frozenset[str]:
    rows = (line.split("\t") for line in lines("date_words.txt"))
    return frozenset(words for words, what in rows if what == does)


@cache
def _relative() -> tuple[re.Pattern[str], dict[str, tuple[str, int]]]:
    rows = [line.split("\t") for line in lines("relative_dates.txt")]
    known = {words: (kind, int(shift)) for words, kind, shift in rows}
    listed = "|".join(sorted(known, key=lambda words: (-len(words), words)))
    return re.compile(rf"\b(?:{listed})(?!\w| đó\b| khi\b)"), known


def find(text: str) -> list[Span]:
    """The date expressions of a text in order; none overlaps another.

    Scores, fractions, times, law numbers and `24/7` are none. A word for a day that a
    printed date follows (`sáng nay 25/10`) belongs to that date.

    >>> text = "Từ 28/12 đến 3/1/2026, tỉ số 2-1, hôm nay 6/11 và tháng 9/2025."
    >>> [(text[s.start:s.end], s.first, s.last) for s in find(text)]
    [('28/12 đến 3/1/2026', (2025, 12, 28), (2026, 1, 3)), ('6/11', (0, 11, 6), (0, 11, 6)), \
('tháng 9/2025', (2025, 9, 0), (2025, 9, 0))]
    """
    return scan(normalise.folded(text))


def scan(folded: str) -> list[Span]:
    """The same over a text that is folded already."""
    spans = [*_pairs(folded), *_months(folded), *_spelled(folded), *_quarters(folded)]
    spans.sort(key=lambda span: (span.start, -span.end))
    printed = _apart(spans)
    words = [span for span in _relations(folded) if not _dated(folded, span, printed)]
    return _apart(sorted(printed + words, key=lambda span: (span.start, -span.end)))


def _apart(spans: list[Span]) -> list[Span]:
    kept: list[Span] = []
    for span in spans:
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return kept


def _dated(folded: str, word: Span, printed: list[Span]) -> bool:
    """Whether a printed date follows the words at once: `hôm qua, ngày 5/9`."""
    return any(
        0 <= span.start - word.end <= 9
        and re.fullmatch(r"[ ,(-]*(?:tức )?(?:ngày )?", folded[word.end : span.start])
        for span in printed
    )


def _real(year: int, month: int, day: int) -> bool:
    if not 1 <= month <= 12 or day < 1:
        return False
    return day <= (calendar.monthrange(year, month)[1] if year else (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1])


def _cue(folded: str, at: int) -> str:
    """What the words before a pair of numbers make of it: sure, likely, never or nothing."""
    before = folded[max(0, at - 14) : at]
    if not before:
        return ""
    if before[-1] == "(":
        return "likely"
    if before[-1] != " ":
        return ""
    words = before.rsplit("\n", 1)[-1].rstrip(" ,(").split(" ")
    for phrase in (" ".join(words[-2:]), words[-1]):
        for does in ("sure", "never", "likely"):
            if phrase.lstrip("(“\"") in _words(does):
                return does
    return ""


def _counts(folded: str, end: int) -> bool:
    """Whether a unit or a counted noun follows, so that the numbers count something."""
    following = folded[end : end + 24]
    if not following.startswith(" "):
        return False
    words = re.split(r"[^\w]", following[1:])
    known = counted.nouns(())
    return any(
        phrase in _words("unit") or known.get(phrase, "other") != "other"
        for phrase in (words[0], " ".join(words[:2]))
    )


def _accepted(folded: str, match: re.Match[str], start: int) -> bool:
    day, month = int(match["d"]), int(match["m"])
    cue = _cue(folded, start)
    if cue == "sure" or match["y"] or match["d2"]:
        return cue != "never" or bool(match["y"])
    if (day, month) == (24, 7) or cue == "never" or match["s"] == ".":
        return False
    if _counts(folded, match.end()):
        return False
    if cue == "likely":
        return True
    return match["s"] == "/" and day > month and start == match.start()


def _pairs(folded: str) -> Iterator[Span]:
    for match in _PAIR.finditer(folded):
        start, end = match.span()
        if start and folded[start - 1].isalpha():
            continue
        day, month = int(match["d"]), int(match["m"])
        year = int(match["y"] or 0) or (2000 + int(match["yy"]) if match["yy"] else 0)
        first_start, days = _days_before(folded, match)
        if not _accepted(folded, match, first_start):
            continue
        if _LUNAR.match(folded, end):
            continue
        part = _part_of_day(folded, first_start)
        if match["d2"]:
            last = (int(match["y2"] or 0), int(match["m2"]), int(match["d2"]))
            yield _range(start, end, (year, month, day), last, part)
            continue
        last = (year, month, day)
        if days and _real(year, month, days[0][1]):
            if days[0][1] < day and (days[0][2] or day - days[0][1] == len(days)):
                yield _range(days[0][0], end, (0, month, days[0][1]), last, part)
                continue
            for at, each, _ in days:
                if _real(year, month, each):
                    width = len(re.match(r"\d+", folded[at:])[0])  # type: ignore[index]
                    yield _range(at, at + width, (year, month, each), (year, month, each), part)
        elif days and days[0][1] > day and days[0][2] and _real(year, (month - 2) % 12 + 1, days[0][1]):
            pass
        yield _range(start, end, last, last, part)


def _days_before(folded: str, match: re.Match[str]) -> tuple[int, list[tuple[int, int, bool]]]:
    """The days before a date that share its month: `25 và` of `25 và 26-10`.

    Each is offset, day, and whether it opens a span of days rather than a list.
    """
    start = match.start()
    window = max(0, start - 30)
    before = _BEFORE.search(folded[window:start])
    if before is None or match["d2"]:
        return start, []
    at = window + before.start("days")
    spans = before["join"].strip() not in (",", "và", "và ngày")
    if (before["join"].strip() in (",",) and _cue(folded, at) != "sure") or _cue(folded, at) == "":
        if not (spans and match["s"] in "/." or match["y"]):
            return start, []
    found = [
        (at + piece.start(), int(piece[0]), spans)
        for piece in re.finditer(r"\d+", before["days"])
    ]
    return at, found


def _range(start: int, end: int, first: Day, last: Day, part: str) -> Span:
    if not (_real(*first) and _real(*last)):
        return Span(start, end, "impossible", first, last, 0, part)
    if last[0] and not first[0]:
        year = last[0] if first[1:] <= last[1:] else last[0] - 1
        first = (year, *first[1:])
    elif first[0] and not last[0]:
        last = (first[0] if first[1:] <= last[1:] else first[0] + 1, *last[1:])
    return Span(start, end, "range", first, last, 0, part)


def _part_of_day(folded: str, at: int) -> str:
    match = _PART.search(folded[max(0, at - 26) : at])
    return match[1] if match else ""


def _months(folded: str) -> Iterator[Span]:
    for match in _MONTH_YEAR.finditer(folded):
        start = match.start()
        month, year = int(match["m"]), int(match["y"])
        before = folded[max(0, start - 12) : start]
        quarter = re.search(r"\bquý $", before)
        if quarter and 1 <= month <= 4:
            yield _quarter_span(start - 4, match.end(), month, year)
        elif not 1 <= month <= 12 or _cue(folded, start) == "never":
            continue
        elif low := re.search(r"\btháng (\d{1,2}) ?[-–—] ?$", before):
            first = (year, int(low[1]), 0)
            yield Span(start - len(low[0]), match.end(), "month", first, (year, month, 0))
        elif re.search(r"\btháng $", before):
            yield Span(start - 6, match.end(), "month", (year, month, 0), (year, month, 0))
        elif "/" in match[0]:
            yield Span(start, match.end(), "month", (year, month, 0), (year, month, 0))


def _spelled(folded: str) -> Iterator[Span]:
    for match in _SPELLED.finditer(folded):
        if _LUNAR.match(folded, match.end()):
            continue
        year = int(match["y"] or 0)
        start, end = match.span()
        if match["d"] is None:
            month = int(match["m1"])
            before = folded[max(0, start - 8) : start]
            if 1 <= month <= 12 and not re.search(r"(?:\d|hai|ba|mấy|nhiều|vài) $", before):
                yield Span(start, end, "month", (year, month, 0), (year, month, 0))
            continue
        if start and folded[start - 1].isalnum():
            continue
        last = (year, int(match["m"]), int(match["d"]))
        if not _real(*last):
            if re.search(r"(?:ngày|hôm) $", folded[max(0, start - 5) : start]):
                yield Span(start, end, "impossible", last, last)
            continue
        before = _BEFORE.search(folded[max(0, start - 30) : start])
        part = _part_of_day(folded, start)
        if before and before["join"].strip() != ",":
            at = max(0, start - 30) + before.start("days")
            day = int(re.match(r"\d+", before["days"])[0])  # type: ignore[index]
            if day < last[2] and re.search(r"(?:ngày|từ) $", folded[max(0, at - 5) : at]):
                yield _range(at, end, (0, last[1], day), last, _part_of_day(folded, at))
                continue
        yield _range(start, end, last, last, part)


def _quarters(folded: str) -> Iterator[Span]:
    for match in _QUARTER.finditer(folded):
        quarter = _ROMAN.get(match["q"]) or int(match["q"])
        yield _quarter_span(match.start(), match.end(), quarter, int(match["y"] or match["y2"] or 0))


def _quarter_span(start: int, end: int, quarter: int, year: int) -> Span:
    return Span(start, end, "quarter", (year, 3 * quarter - 2, 0), (year, 3 * quarter, 0))


def _relations(folded: str) -> Iterator[Span]:
    pattern, known = _relative()
    for match in pattern.finditer(folded):
        kind, shift = known[match[0]]
        start = match.start()
        before = folded[max(0, start - 14) : start]
        number = re.search(r"(?:^|[^\w])(\d{1,2}|một|hai|ba|bốn|năm|sáu|nhiều|vài|mấy|mỗi) $", before)
        if kind in ("week", "month", "seven") and number:
            continue
        part = _PART.search(before) if kind == "same" else None
        if part:
            start -= len(part[0])
        words = part[1] if part else match[0].rsplit(" ", 1)[0]
        yield Span(start, match.end(), kind, shift=shift, part_of_day="" if words == "hôm" else words)
    for match in _WEEKDAY.finditer(folded):
        name = match["w"] or match["w2"]
        weeks = {"tuần trước": -1, "tuần qua": -1, "tuần này": 0, "tuần tới": 1, "tuần sau": 1}
        week = weeks.get(match["which"] or "", 9)
        yield Span(match.start(), match.end(), "weekday", (0, 0, _WEEKDAYS[name]), shift=week)
    for match in _AGO.finditer(folded):
        n = counted.numbers.parse(match["n"])
        days = (n[0] or 0) * (7 if match["unit"] == "tuần" else 1) if n else 0
        yield Span(match.start(), match.end(), "ago", shift=-days)
