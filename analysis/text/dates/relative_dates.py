"""Words for days that rest on the day of publication: `hôm qua`, `cuối tuần tới`."""

import re
from collections.abc import Iterator
from functools import cache

from analysis.text import phrases
from analysis.text.dates import date_spans, weekdays
from analysis.text.dates.date_spans import DateSpan
from analysis.text.numbers import numbers
from analysis.text.wordlist import either, entries, of_kind

_PARTS = of_kind("date_words.txt", "part")
_PART = re.compile(rf"({either('date_words.txt', 'part', space=' +')}) +(?:ngày +)?$")
_NUMBERED = re.compile(rf"(?:^|[^\w])(\d{{1,2}}|{either('date_words.txt', 'counted')}) +$")
_AGO = re.compile(
    rf"""
    (?<!\w)(?:cách[ ]+đây[ ]+)?  # cách đây
    (?P<n>\d{{1,2}}|[^\W\d]+)[ ]+  # 3, ba
    (?P<unit>{either("date_words.txt", "ago")})$  # ngày
    """,
    re.VERBOSE,
)
_TAIL = re.compile(r"(?<= )trước(?! +đó| +khi| +ngày)(?!\w)")
_SINCE = re.compile(
    rf"""
    cách[ ]+đây[ ]+(?:\d{{1,2}}|[^\W\d]+)            # cách đây 3, cách đây ba
    [ ]+(?:{either("date_words.txt", "ago")})(?!\w)  # ngày
    """,
    re.VERBOSE,
)
_SPACE = re.compile(r" *")
_SMALL = of_kind("around_numbers.txt", "two_to_ten")


@cache
def _known() -> tuple[re.Pattern[str], dict[str, tuple[str, int]]]:
    rows = [line.split("\t") for line in entries("relative_dates.txt")]
    known = {words: (kind, int(shift)) for words, kind, shift in rows}
    goes_on = either("date_words.txt", "goes_on", space=" +")
    pattern = rf"{phrases.phrases_inside(known)}(?!\w)(?! +(?:{goes_on})\b)"
    return re.compile(pattern), known


def scan(folded: str, opening: list[int]) -> Iterator[DateSpan]:
    """The words for days in folded text: known phrases, weekdays, and `3 ngày trước`.

    `opening` are the places where a known phrase may begin, as `number_scan` finds them.
    """
    pattern, known = _known()
    for start in opening:
        if match := pattern.match(folded, start):
            kind = known[_one_space(match[0])][0]
            counted = kind in ("week", "month", "seven") or _one_space(match[0]) == "hôm nay"
            if not (counted and _NUMBERED.search(folded[max(0, start - 14) : start])):
                yield _said(folded, match, known=known)
    yield from weekdays.scan(folded)
    yield from _ago(folded)


def _one_space(words: str) -> str:
    """The words as the list has them: in print two spaces may stand where one belongs."""
    return " ".join(words.split())


def _said(folded: str, found: re.Match[str], *, known: dict[str, tuple[str, int]]) -> DateSpan:
    words, (start, end) = _one_space(found[0]), found.span()
    kind, shift = known[words]
    part = words.rsplit(" ", 1)[0]
    if kind == "same" and (before := _PART.search(folded[max(0, start - 14) : start])):
        start, part = start - len(before[0]), _one_space(before[1])
    return DateSpan(start, end, kind, shift=shift, part_of_day=part if part in _PARTS else "")


@cache
def _nouns() -> re.Pattern[str]:
    return phrases.pattern(date_spans.date_words("before"))


def _leads(folded: str, tail: re.Match[str]) -> bool:
    """Whether `trước` leads to what the days came before: `hai tuần trước cuộc đua`."""
    at = _SPACE.match(folded, tail.end()).end()  # type: ignore[union-attr]
    return tail[0] == "trước" and _nouns().match(folded, at) is not None


def _ago(folded: str) -> Iterator[DateSpan]:
    for tail in (*_TAIL.finditer(folded), *_SINCE.finditer(folded)):
        end = tail.end()
        if tail[0] == "trước":
            end = tail.start() - 1
            while end and folded[end - 1] == " ":
                end -= 1
            if not folded.endswith((" ngày", " tuần"), 0, end):
                continue
        begin = max(0, end - 24)
        match = _AGO.search(folded[begin:end])
        if match and (folded.endswith("thứ ", 0, begin + match.start()) or _leads(folded, tail)):
            continue
        if match is None or not (match["n"].isdigit() or match["n"] in _SMALL):
            continue
        number = numbers.parse_number(match["n"])
        if number and number[0]:
            days = number[0] * (7 if match["unit"] == "tuần" else 1)
            yield DateSpan(begin + match.start(), tail.end(), "ago", shift=-days)
