"""Lines that hold nothing but when, and sometimes by whom, an article was published."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache, partial

from analysis.corpus.layout.block import folded_entries, lexicon_key
from analysis.text import normalise
from analysis.text.dates import zones
from analysis.text.wordlist import either

_either = partial(either, "page_lines.txt")
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_YMD = r"(?P<y1>(?:19|20)\d\d)[-/.](?P<m1>\d{1,2})[-/.](?P<d1>\d{1,2})"
_DMY = r"(?P<d2>\d{1,2}) ?[-/.] ?(?P<m2>\d{1,2}) ?[-/.] ?(?P<y2>(?:19|20)\d\d)"
_LONG = r"(?P<d3>\d{1,2}) ?(?:tháng|thg\.?) ?(?P<m3>\d{1,2}),? ?(?:năm )?(?P<y3>(?:19|20)\d\d)"
_ENG = r"(?P<mo4>[a-z]{3})[a-z]*\.? (?P<d4>\d{1,2}),? (?P<y4>(?:19|20)\d\d)"
_ENG2 = r"(?P<d5>\d{1,2}) (?P<mo5>[a-z]{3})[a-z]*\.?,? (?P<y5>(?:19|20)\d\d)"
_DAY = re.compile(rf"(?<![\d/.-])(?:{_YMD}|{_DMY}|{_LONG}|{_ENG}|{_ENG2})(?![\d/-])", re.IGNORECASE)
_TIME = re.compile(
    r"(?<![\d:])(?P<h>[01]?\d|2[0-3])(?::| ?h ?| ?giờ ?| ?g ?)(?P<m>[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?"
    r"(?: ?phút)?(?: ?(?P<half>[ap]\.?m\b\.?|sa\b|ch\b))?(?![\d:])|"
    r"t(?P<h2>[01]\d|2[0-3]):(?P<m2>[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?",
    re.IGNORECASE,
)
_AROUND = re.compile(
    rf"""
    \b(?: thứ[ ](?:{either("date_words.txt", "weekday", "weekday_other")}|[2-7])  # thứ tư
      | chủ[ ]nhật|cn|t[2-7]  # CN, T4
      | mon|tue|wed|thu|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day
      | {_either("stamp")}  # cập nhật
      | gmt[ ]?\+?[ ]?0?7(?::?00)?|utc[ ]?\+?[ ]?0?7(?::?00)?  # GMT+7, UTC +07:00
      | {_either("stamp_zone")}  # giờ Việt Nam
      | \+0?7(?::?00)?  # +07:00
      | \d+[ ](?:{_either("counted")}|views?)  # 12 bình luận
      | a\.?m|p\.?m|sa|ch )\b  # AM, SA
    """,
    re.IGNORECASE | re.VERBOSE,
)
_PARTED = re.compile(
    rf"""
      [|(;•·]|\s[–—-]\s                                         # Chợ cá | 11/5
    | \b(?:đã[ ])?(?:{_either("posted")}|published|updated?)\b  # đã đăng
    """,
    re.IGNORECASE | re.VERBOSE,
)
_UPDATED = re.compile(_either("updated"), re.IGNORECASE)


_TRAIL = re.compile(r"[>›»|/•·]|\s-\s")
_TWO_DIGITS = re.compile(
    r"(?<![\d/.-])\d{1,2}(?P<mark>[-/.])\d{1,2}(?P=mark)(?P<y>\d\d)(?![\d/.-]*\d)"
)
_POSTED = re.compile(_either("dated"), re.IGNORECASE)
_EDGES = " -–—|,.;:/()[]•·@*"
_LONGEST = 120
_YEAR = re.compile(r"(?:19|20)\d\d")
#: A day of a year in which nothing was in the news: `12/08/2126`, `2125-08-12`.
_OTHER_YEAR = re.compile(
    r"(?<![\d/.-])(?:\d{1,2}(?P<mark>[-/.])\d{1,2}(?P=mark)(?!19|20)\d{4}"
    r"|(?!19|20)\d{4}(?P<mark2>[-/.])\d{1,2}(?P=mark2)\d{1,2})(?![\d/-])"
)


@dataclass(frozen=True, slots=True)
class Stamp:
    """When a page says it was published; `rest` is what else the line holds."""

    on: str
    at: str
    rest: str


def full_dates(text: str) -> Iterator[tuple[int, int, str]]:
    """The full dates in a line: start, end, ISO date.

    >>> list(full_dates("06:19 25/10/2025"))
    [(6, 16, '2025-10-25')]
    """
    for match in _DAY.finditer(text):
        if found := _iso(match):
            yield match.start(), match.end(), found


def _iso(match: re.Match[str]) -> str:
    for n in "12345":
        groups = match.groupdict()
        if groups.get(f"d{n}"):
            name = groups.get(f"mo{n}")
            if name and name.lower() not in _MONTHS:
                return ""
            month = _MONTHS.index(name.lower()) + 1 if name else int(groups[f"m{n}"])
            try:
                return date(int(groups[f"y{n}"]), month, int(groups[f"d{n}"])).isoformat()
            except ValueError:
                return ""
    return ""


@lru_cache(maxsize=4_096)
def stamp(text: str) -> Stamp | None:
    """What a date line says, or nothing when the line is something else.

    >>> stamp("Thứ Bảy, 25/10/2025, 06:19 (GMT+7)")
    Stamp(on='2025-10-25', at='2025-10-25T06:19', rest='')
    >>> stamp("2025-10-24T23:30:00Z").at, stamp("Fri, 24 Oct 2025 23:30:00 GMT").rest
    ('2025-10-25T06:30', '')
    >>> stamp("Tin tức - 07:10 25/10/2025").rest
    'Tin tức'
    >>> stamp("Chiều 25/10/2025, hội chợ mở cửa.") is None
    True
    """
    if len(text) > _LONGEST:
        return None
    if ("20" not in text and "19" not in text) or not _YEAR.search(text):
        return _short(text) if any(text.count(mark) > 1 for mark in "/-.") else None
    found = list(full_dates(text))
    if not found:
        return None
    first = found[0]
    if len(found) > 1 and _UPDATED.search(text, 0, first[0]):
        later = next(
            (day for day in found[1:] if not _UPDATED.search(text, first[1], day[0])), None
        )
        first = later or first
    rest, begin = "", 0
    for a, b, _ in found:
        rest += text[begin:a] + " "
        begin = b
    rest += text[begin:]
    begin, end = _beside(text, first, found)
    times = [m for m in _TIME.finditer(text) if not _inside(m, found)]
    time = next((m for m in times if begin <= m.start() < end), next(iter(times), None))
    on, at, rest = _local(first, time, text, rest)
    rest = _AROUND.sub(" ", _TIME.sub(" ", rest))
    rest = " ".join(rest.split()).strip(_EDGES)
    if len(rest) > 45 or re.search(r"[.!?;:,]\s|\d{3}", rest) or len(rest.split()) > 6:
        return None
    return Stamp(on, at, rest)


def _short(text: str) -> Stamp | None:
    """What a line says whose year has two digits: only with a time or a word for it.

    >>> _short("Đăng ngày: 12/08/25 10:30").at, _short("Tỉ số 12-08-25"), _short("12/08/25")
    ('2025-08-12T10:30', None, None)
    """
    found = _TWO_DIGITS.search(text)
    if not found or not (_TIME.search(text) or _POSTED.search(text)):
        return None
    whole = f"{text[: found.start('y')]}20{found['y']}{text[found.end() :]}"
    read = stamp(whole)
    return read if read and not read.rest else None


def _beside(
    text: str, day: tuple[int, int, str], found: list[tuple[int, int, str]]
) -> tuple[int, int]:
    """The stretch of a line that belongs to one of its days: up to a mark between two of them."""
    begin, end = 0, len(text)
    for a, b, _ in found:
        if b <= day[0]:
            begin = max(begin, b + _parts_at(text[b : day[0]]))
        elif a >= day[1]:
            end = min(end, day[1] + _parts_at(text[day[1] : a]))
    return begin, end


def _parts_at(between: str) -> int:
    """Where the words between two days are parted: at a bar, a bracket, or a word for either."""
    match = _PARTED.search(between)
    return match.start() if match else len(between)


def _local(
    day: tuple[int, int, str], time: re.Match[str] | None, text: str, rest: str
) -> tuple[str, str, str]:
    """Day and time in Việt Nam, and the rest of the line without the zone it prints.

    A zone stands right behind the time, or behind the day that follows the time.
    """
    if time is None:
        return day[2], "", rest
    for at in (time.end(), day[1]):
        end, zone = zones.zone_end(text, at)
        if zone is not None:
            rest = rest.replace(text[at:end], " ", 1)
            break
    on, clock = zones.local(day[2], _clock(time), zone)
    return on, f"{on}T{clock}", rest


def is_impossible(text: str) -> bool:
    """Whether a line is a date line whose day is in no calendar, or in no year with news.

    >>> is_impossible("06:19 31/02/2026"), is_impossible("06:19 28/02/2026")
    (True, False)
    >>> is_impossible("Thứ Ba, 12/08/2126 10:30"), is_impossible("Số 12/08/2126 của huyện")
    (True, False)
    """
    if len(text) > _LONGEST or not (_YEAR.search(text) or is_of_other_year(text)):
        return False
    printed = list(_DAY.finditer(text)) if _YEAR.search(text) else []
    other = _OTHER_YEAR.sub(" ", text)
    if any(_iso(match) for match in printed) or (not printed and other == text):
        return False
    return not _AROUND.sub(" ", _TIME.sub(" ", _DAY.sub(" ", other))).strip(_EDGES)


def is_of_other_year(text: str) -> bool:
    """Whether a line holds a day of a year in which nothing of today's news appeared.

    >>> is_of_other_year("12/08/2126"), is_of_other_year("12/08/2026")
    (True, False)
    """
    return any(text.count(mark) > 1 for mark in "/-.") and bool(_OTHER_YEAR.search(text))


def _inside(time: re.Match[str], found: list[tuple[int, int, str]]) -> bool:
    return any(a <= time.start() < b and time[0][:1] not in "tT" for a, b, _ in found)


def _clock(time: re.Match[str]) -> str:
    hour, minute = int(time["h"] or time["h2"]), time["m"] or time["m2"]
    half = (time["half"] or "").lower()
    if half[:1] in ("p", "c") and hour < 12:
        hour += 12
    elif half[:1] in ("a", "s") and hour == 12:
        hour = 0
    return f"{hour:02}:{minute}"


@cache
def _longest_section() -> int:
    """How long a line may be that is the name of a section, with bullets and space around it."""
    return max(map(len, folded_entries("sections.txt"))) + 40


@lru_cache(maxsize=4_096)
def is_section(text: str) -> bool:
    """Whether a line is the name of a section, or a trail of them.

    >>> is_section("Trang chủ > Thời sự"), is_section("Thời sự hôm nay nóng")
    (True, False)
    """
    if len(text) > _LONGEST or text.count(" ") > 14:
        return False
    names = folded_entries("sections.txt")
    # Most lines are longer than any name, and are not folded for nothing.
    if len(text) <= _longest_section() and lexicon_key(text) in names:
        return True
    if not _TRAIL.search(text):
        return False
    trail = [lexicon_key(piece) for piece in _TRAIL.split(normalise.folded(text))]
    trail = [piece for piece in trail if piece]
    return len(trail) > 1 and trail[0] in names and all(len(p.split()) <= 5 for p in trail)
