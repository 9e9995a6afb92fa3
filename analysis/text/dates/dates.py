"""Dates as Vietnamese news prints them: strings in, spans out, no day of publication known.

A span holds what is printed, with the year left out when it is not there, or the relation to
the day of publication that words such as `hôm qua` stand for.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator

from analysis.text import normalise
from analysis.text.dates import numeric_dates, relative_dates
from analysis.text.dates.date_spans import YEAR, DateSpan, cue, is_lunar, is_real, part_of_day
from analysis.text.numbers import number_scan
from analysis.text.numbers.number_scan import Places
from analysis.text.wordlist import either

_MONTH_YEAR = re.compile(
    rf"(?P<m>\d{{1,2}}) ?(?P<s>[/.-]) ?(?P<y>{YEAR})(?! ?%)(?![/.,:-]?\d)(?![/-][^\W\d_])"
)
_SPELLED = re.compile(
    r"tháng (?P<m>\d{1,2})(?![\d/%]|[-.,]\d| ?[-–] ?\d)"
    rf"(?:,? (?:năm )?(?P<y>{YEAR}))?"
)
#: What makes the number behind `tháng` one of money: `mỗi tháng 1 triệu đồng`.
_SCALE = re.compile(rf" (?:{either('date_words.txt', 'money')})(?!\w)")
_DAY = re.compile(r"(?<![\w.,:/+-])(\d{1,2}) $")
_SOME = re.compile(r"(?:\d|[-–/.,] ?|hai|ba|mấy|nhiều|vài) ?$")
_LOW = re.compile(r"\btháng (\d{1,2}) ?[-–—] ?$")
_QUARTER = re.compile(
    r"quý (?P<q>iv|i{1,3}|[1-4]|một|hai|ba|tư)(?!\w)"
    rf"(?:[/-](?P<y>{YEAR})| ?năm (?P<y2>{YEAR}))?"
)
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "một": 1, "hai": 2, "ba": 3, "tư": 4}
_LED = re.compile(r"[ ,(-]*(?:tức )?(?:ngày )?")
_NEAR = 9


def find_dates(text: str) -> list[DateSpan]:
    """The date expressions of a text in order; none overlaps another.

    Scores, fractions, times, law numbers and `24/7` are none. A word for a day that a
    printed date follows (`sáng nay 25/10`) belongs to that date.

    >>> text = "Từ 28/12 đến 3/1/2026, tỉ số 2-1, hôm nay 6/11 và tháng 9/2025."
    >>> [(text[s.start:s.end], s.first, s.last) for s in find_dates(text)]
    [('28/12 đến 3/1/2026', (2025, 12, 28), (2026, 1, 3)), ('6/11', (0, 11, 6), (0, 11, 6)), \
('tháng 9/2025', (2025, 9, 0), (2025, 9, 0))]
    """
    folded = normalise.folded(text)
    return scan(folded, number_scan.number_places(folded))


def scan(folded: str, openings: Places) -> list[DateSpan]:
    """The same over a text that is folded already, and where something in it may begin."""
    digits = openings.digits
    printed = _apart(
        [
            *numeric_dates.scan(folded, digits),
            *_months(folded, digits),
            *_spelled(folded),
            *_quarters(folded),
        ]
    )
    starts = [span.start for span in printed]
    words = []
    for word in relative_dates.scan(folded, openings.days):
        n = bisect_left(starts, word.end)
        if n == len(starts) or not _is_dated(folded, word.end, starts[n]):
            words.append(word)
    return _apart(printed + words)


def _apart(spans: list[DateSpan]) -> list[DateSpan]:
    kept: list[DateSpan] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return kept


def _is_dated(folded: str, end: int, start: int) -> bool:
    """Whether a printed date follows the words for a day at once: `hôm qua, ngày 5/9`."""
    return start - end <= _NEAR and _LED.fullmatch(folded, end, start) is not None


def _months(folded: str, digits: list[int]) -> Iterator[DateSpan]:
    for start in digits:
        match = _MONTH_YEAR.match(folded, start)
        if match is None:
            continue
        month, year = int(match["m"]), int(match["y"])
        before = folded[max(0, start - 12) : start]
        quarter = re.search(r"\bquý $", before)
        if quarter and 1 <= month <= 4:
            yield _quarter_span(start - 4, match.end(), month, year)
        elif not 1 <= month <= 12 or cue(folded, start) == "never":
            continue
        elif low := _LOW.search(before):
            first = (year, int(low[1]), 0)
            yield DateSpan(start - len(low[0]), match.end(), "month", first, (year, month, 0))
        elif re.search(r"\btháng $", before):
            span = DateSpan(start - 6, match.end(), "month", (year, month, 0), (year, month, 0))
            yield _to_month(folded, span)
        elif match["s"] == "/":
            yield DateSpan(start, match.end(), "month", (year, month, 0), (year, month, 0))


def _spelled(folded: str) -> Iterator[DateSpan]:
    for match in _SPELLED.finditer(folded):
        start, end = match.span()
        if is_lunar(folded, end) or _SCALE.match(folded, end):
            continue
        year, month = int(match["y"] or 0), int(match["m"])
        window = folded[max(0, start - 9) : start]
        day = _DAY.search(window)
        if day is None:
            if 1 <= month <= 12 and not _SOME.search(window):
                yield _to_month(
                    folded, DateSpan(start, end, "month", (year, month, 0), (year, month, 0))
                )
            continue
        start -= len(window) - day.start(1)
        if cue(folded, start) == "never":
            continue
        last = (year, month, int(day[1]))
        if not is_real(*last):
            if re.search(r"(?:ngày|hôm) $", folded[max(0, start - 5) : start]):
                yield DateSpan(start, end, "impossible", last, last)
            continue
        before = numeric_dates.BEFORE.search(folded[max(0, start - 30) : start])
        part = part_of_day(folded, start)
        if before and before["join"].strip() != ",":
            at = max(0, start - 30) + before.start("days")
            first = int(before["days"].split(",")[0])
            if first < last[2] and re.search(r"(?:ngày|từ) $", folded[max(0, at - 5) : at]):
                yield numeric_dates.day_span(
                    at, end, (0, last[1], first), last, part_of_day(folded, at)
                )
                continue
        yield numeric_dates.day_span(start, end, last, last, part)


_TO_MONTH = re.compile(
    rf"""
    [ ](?:{either("date_words.txt", "until")})(?:[ ]hết)?                        # đến, tới hết
    [ ]tháng[ ](\d{{1,2}})(?:[/.-]|[ ]năm[ ])({YEAR})  # tháng 8/2023, tháng 8 năm 2023
    """,
    re.VERBOSE,
)


def _to_month(folded: str, span: DateSpan) -> DateSpan:
    """`tháng 1 đến tháng 8/2023` is one span of months."""
    match = _TO_MONTH.match(folded, span.end)
    if match is None or not 1 <= int(match[1]) <= 12:
        return span
    last = (int(match[2]), int(match[1]), 0)
    year = last[0] if span.first[1] <= last[1] else last[0] - 1
    return DateSpan(
        span.start, match.end(), "month", (span.first[0] or year, *span.first[1:]), last
    )


def _quarters(folded: str) -> Iterator[DateSpan]:
    for match in _QUARTER.finditer(folded):
        quarter = _QUARTERS.get(match["q"]) or int(match["q"])
        yield _quarter_span(
            match.start(), match.end(), quarter, int(match["y"] or match["y2"] or 0)
        )


def _quarter_span(start: int, end: int, quarter: int, year: int) -> DateSpan:
    return DateSpan(start, end, "quarter", (year, 3 * quarter - 2, 0), (year, 3 * quarter, 0))
