"""A column of dates, read as a column: what one value leaves open the others decide."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal

from analysis.text import normalise
from analysis.text.dates import zones
from analysis.text.wordlist import either

#: In which order day, month and year stand in a value of three numbers.
DAY_FIRST, MONTH_FIRST, YEAR_FIRST = "dmy", "mdy", "ymd"


@dataclass(frozen=True, slots=True)
class ColumnDay:
    """What one value of the column says: the day and, where it has one, the time in Việt Nam.

    `on` is ISO 8601 (`2026-04-03`) and empty where the value names no day. `at` is
    `2026-04-03T06:30`, empty where no time is given.
    """

    on: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class _Numbers:
    """A value of three numbers, as printed, with what else it says."""

    parts: tuple[str, str, str]
    shape: str
    clock: str
    zone: int | None
    weekday: int | None


_NOTHING = "it is no date that is understood"
_NO_YEAR = "it names no year"
_NO_DAY = "it names no day"
_UNREAL = "no calendar has such a day"
_RESTS = "it rests on the day the page was saved"

_CLOCK = re.compile(
    r"""
      (?<![\d:./-])(?P<h>[01]?\d|2[0-3])
        (?: :(?P<m>[0-5]\d)(?::(?P<sec>[0-5]\d)(?:[.,]\d+)?)?   # 06:30, 23:30:00.000
          | [ ]?(?:h|giờ|g)[ ]?(?P<m2>[0-5]\d)?(?:[ ]?(?:phút|p)\b)?          # 6h30, 6 giờ 30 phút
          | (?=[ ]?(?:a\.?m|p\.?m|sa\b|ch\b)) )                 # 6 PM
        (?:[ ]?(?P<half>[ap]\.?m\b\.?|sa\b|ch\b))?(?![\d:])
    | (?<=\d)t(?P<h2>[01]\d|2[0-3]):?(?P<m3>[0-5]\d)(?::?[0-5]\d(?:[.,]\d+)?)?
    """,
    re.VERBOSE,
)
_THREE = re.compile(
    r"(?<!\d)(?P<a>\d{1,4}) ?(?P<s>[-/.]) ?(?P<b>\d{1,2}) ?(?P=s) ?(?P<c>\d{4}|\d{1,2})(?!\d)"
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_VIETNAMESE = {
    "một": 1, "giêng": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7,
    "bẩy": 7, "tám": 8, "chín": 9, "mười": 10, "mười một": 11, "mười hai": 12, "chạp": 12,
}  # fmt: skip
_NAMES = "|".join(sorted(_VIETNAMESE, key=len, reverse=True)).replace(" ", "[ ]")
_MONTH = (
    rf"(?:tháng[ ]?(?P<m>1[0-2]|0?[1-9]|{_NAMES})"
    rf"|thg[ ]?(?P<m2>1[0-2]|0?[1-9])|(?P<mo>{'|'.join(_MONTHS)})[a-z]*\.?)(?!\d)"
)
_YEAR = r"(?P<y>(?:19|20)\d\d)(?!\d)"
_SPELLED = tuple(
    re.compile(pattern, re.VERBOSE)
    for pattern in (
        # 3 tháng 4 năm 2026, 3 tháng tư, 2026, 03-Apr-2026, 3rd April 2026
        rf"(?<!\d)(?P<d>\d{{1,2}})(?:st|nd|rd|th)?[ -]?(?:of[ ])?{_MONTH},?[ -]?(?:năm[ ])?"
        rf"(?:{_YEAR}|(?<=-)(?P<yy>\d\d)\b)",
        # April 3, 2026, Apr 3 2026, tháng 4 3, 2026
        rf"{_MONTH}[ ](?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?[ ](?:năm[ ])?{_YEAR}",
        # Fri Apr 03 22:30:00 +0000 2026
        rf"{_MONTH}[ ](?P<d>\d{{1,2}})[ ].*?(?<!\d){_YEAR}$",
        # 2026 April 3, 2026-Apr-03
        rf"{_YEAR}[ -]{_MONTH}[ -](?P<d>\d{{1,2}})(?!\d)",
    )
)
_WEEKDAY = re.compile(
    rf"""
    (?<!\w)
    (?: thứ[ ](?P<w>{either("date_words.txt", "weekday", "weekday_other")}|[2-7])  # thứ tư, thứ 4
      | (?P<s>{either("date_words.txt", "sunday")}|cn)             # chủ nhật
      | t(?P<w2>[2-7])                                             # T4
      | (?P<e>mon|tue|wed|thu|fri|sat|sun)(?:s|r|rs|[a-z]*day)? )  # Wed, Thursday
    (?!\w)
    """,
    re.VERBOSE,
)
_WEEKDAYS = {"hai": 0, "ba": 1, "tư": 2, "năm": 3, "sáu": 4, "bảy": 5, "bẩy": 5}
_ENGLISH = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_COMPACT = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)(?:[t ]?(\d\d)(\d\d)(?:\d\d)?)?(z|[+-]\d{4})?")
_NUMBER = re.compile(r"\d+(?:\.\d+)?(?:e\+?\d\d?)?")
_MONTH_ONLY = re.compile(
    r"(?:19|20)\d\d[-/.]\d{1,2}|\d{1,2}[-/.](?:19|20)\d\d|tháng \d{1,2}.*|(?:19|20)\d\d"
)
_DAY_ONLY = re.compile(r"\d{1,2}[-/.]\d{1,2}(?!\d)|\d{1,2} (?:tháng|thg) ?\d{1,2}$")
_SAID = re.compile(
    r"(?<!\w)(?:hôm (?:nay|qua|kia)|trước|yesterday|today|ago|vừa xong|just now)(?!\w)"
)
#: The units in which moments are counted since 1970, by their digits before the point.
_SINCE_1970 = {9: 1, 10: 1, 12: 1_000, 13: 1_000, 16: 1_000_000, 19: 1_000_000_000}
_SPREADSHEET, _SERIALS = date(1899, 12, 30), (20_000, 80_000)
_EPOCH, _OLDEST, _FIRST_YEAR, _LAST_YEAR = datetime(1970, 1, 1), 1900, 1990, 2100
_TURN = 70


def read_days(values: Sequence[str]) -> tuple[list[ColumnDay], list[str]]:
    """On which day each value of a column falls, day or month first decided by them all.

    For a reader of records: give it the whole column that holds the days of publication, as
    the file prints it, and write `Day.at` or `Day.on` in place of the printed value; say each
    doubt as a load issue of its record. It reads ISO 8601 with and without a zone, RFC 822,
    days in digits with years of four and of two digits, month names in Vietnamese and
    English, seconds, milliseconds, ... since 1970 (also `1775172600.0`), the day numbers of
    spreadsheets (`46115`), and `20260402T233000Z`.

    Parameters
    ----------
    values
        The column in the order of its records; an empty value is an empty day without doubt.

    Returns
    -------
    days
        One a value. A time that says its zone becomes one of Việt Nam, and with it the day;
        one that says none stays as printed.
    doubts
        One a value: empty where the value can be read in one way only, else a sentence that
        names the value, how it was read and what speaks for and against.

    Notes
    -----
    `03/04/2026` is the third of April or the fourth of March. A value that can be read one
    way only (`13/04/2026`), or a printed weekday, decides for every value of its form, and
    after that for the whole column. Where nothing decides the day goes first, as Vietnamese
    prints it, and every such value is in doubt. Where the values contradict each other the
    more frequent order is taken, and every value that could be the other is in doubt.

    Examples
    --------
    >>> days, doubts = read_days(["03/04/2026", "04/13/2026", "2026-04-02T23:30:00Z"])
    >>> [day.at or day.on for day in days], doubts
    (['2026-03-04', '2026-04-13', '2026-04-03T06:30'], ['', '', ''])
    >>> read_days(["03/04/2026"])[1]
    ["'03/04/2026' is read as 2026-04-03, the day first; no value of the column shows whether \
the month goes first"]
    """
    read = [_one(value) for value in values]
    orders = _Orders([one for one in read if isinstance(one, _Numbers)])
    days: list[ColumnDay] = []
    doubts: list[str] = []
    for value, one in zip(values, read, strict=True):
        if isinstance(one, _Numbers):
            day, doubt = orders.read(one)
        else:
            day, doubt = one
        days.append(day)
        doubts.append(f"{' '.join(value.split())[:40]!r} {doubt}" if doubt else "")
    return days, doubts


def _one(value: str) -> "_Numbers | tuple[ColumnDay, str]":
    """What a value says by itself: a day, what is wrong with it, or three numbers to order."""
    said = normalise.folded(" ".join(value.replace("\xa0", " ").split())).strip(" '\"")
    if not said:
        return ColumnDay(), ""
    for reader in (_counted, _compact, _numbers, _spelled):
        if (found := reader(said)) is not None:
            return found
    return ColumnDay(), _why_not(said)


def _why_not(said: str) -> str:
    if _SAID.search(said):
        return f"gives no day: {_RESTS}"
    if _MONTH_ONLY.fullmatch(said):
        return f"gives no day: {_NO_DAY}"
    if _DAY_ONLY.search(said):
        return f"gives no day: {_NO_YEAR}"
    return f"gives no day: {_NOTHING}"


def _counted(said: str) -> tuple[ColumnDay, str] | None:
    """Moments counted since 1970, and the day numbers of spreadsheets."""
    if not _NUMBER.fullmatch(said):
        return None
    number = Decimal(said)
    if _SERIALS[0] <= number < _SERIALS[1]:
        minutes = round((number % 1) * 24 * 60)
        moment = datetime.combine(_SPREADSHEET, datetime.min.time())
        moment += timedelta(days=int(number), minutes=minutes)
        at = moment.isoformat(timespec="minutes") if "." in said and minutes else ""
        return ColumnDay(moment.date().isoformat(), at), ""
    size = _SINCE_1970.get(len(str(int(number))))
    if size is None or _COMPACT.fullmatch(said):
        return None
    moment = _EPOCH + timedelta(seconds=int(number) // size)
    if not _FIRST_YEAR <= moment.year <= _LAST_YEAR:
        return None
    return _at(moment.date().isoformat(), moment.strftime("%H:%M"), 0), ""


def _compact(said: str) -> tuple[ColumnDay, str] | None:
    """`20260402`, `20260402T233000Z`, `20260402233000`."""
    match = _COMPACT.fullmatch(said)
    if match is None:
        return None
    day = _iso(int(match[1]), int(match[2]), int(match[3]))
    if not day:
        return ColumnDay(), f"gives no day: {_UNREAL}"
    if not match[4]:
        return ColumnDay(day), ""
    clock = f"{match[4]}:{match[5]}"
    if not _CLOCK.fullmatch(clock):
        return ColumnDay(day), ""
    return _at(day, clock, zones.zone_end(said, match.end(5) + 2)[1] if match[6] else None), ""


def _numbers(said: str) -> "_Numbers | None":
    match = _THREE.search(said)
    if match is None:
        return None
    clock, zone = _time(said, match.span())
    shape = f"{match['s']}{len(match['a']) == 4}{len(match['c']) == 4}"
    return _Numbers((match["a"], match["b"], match["c"]), shape, clock, zone, _weekday(said))


def _spelled(said: str) -> tuple[ColumnDay, str] | None:
    for pattern in _SPELLED:
        if (match := pattern.search(said)) is None:
            continue
        groups = match.groupdict()
        name = groups["m"] or groups["m2"]
        if name:
            month = int(name) if name.isdigit() else _VIETNAMESE[name]
        else:
            month = _MONTHS.index(groups["mo"]) + 1
        year = groups.get("y") or ""
        day = _iso(int(year) if year else _full(groups["yy"]), month, int(groups["d"]))
        if not day:
            return ColumnDay(), f"gives no day: {_UNREAL}"
        clock, zone = _time(said, match.span() if pattern is not _SPELLED[2] else (0, 0))
        return _at(day, clock, zone), ""
    return None


def _time(said: str, day: tuple[int, int]) -> tuple[str, int | None]:
    """The clock time a value gives outside of its day, and its zone."""
    for match in _CLOCK.finditer(said):
        if match.start() < day[1] and match.end() > day[0]:
            continue
        hour = int(match["h"] or match["h2"])
        minute = int(match["m"] or match["m2"] or match["m3"] or 0)
        half = (match["half"] or "")[:1]
        if half in ("p", "c") and hour < 12:
            hour += 12
        elif half in ("a", "s") and hour == 12:
            hour = 0
        zone = zones.zone_end(said, match.end())[1]
        zone = zones.zone_end(said, day[1])[1] if zone is None else zone
        return f"{hour:02}:{minute:02}", zone
    return "", None


def _weekday(said: str) -> int | None:
    match = _WEEKDAY.search(said)
    if match is None:
        return None
    if match["e"]:
        return _ENGLISH.index(match["e"])
    word = match["w"] or match["w2"]
    if word is None:
        return 6
    return int(word) - 2 if word.isdigit() else _WEEKDAYS[word]


def _at(day: str, clock: str, zone: int | None) -> ColumnDay:
    if not clock:
        return ColumnDay(day)
    on, at = zones.local(day, clock, zone)
    return ColumnDay(on, f"{on}T{at}")


def _iso(year: int, month: int, day: int) -> str:
    if not _OLDEST <= year <= _LAST_YEAR:
        return ""
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""


def _full(year: str) -> int:
    """A year of two digits: `26` is 2026, `98` is 1998."""
    if len(year) == 4:
        return int(year)
    return int(year) + (2000 if int(year) < _TURN else 1900)


_PLACES = {DAY_FIRST: (2, 1, 0), MONTH_FIRST: (2, 0, 1), YEAR_FIRST: (0, 1, 2)}
_CALLED = {DAY_FIRST: "the day first", MONTH_FIRST: "the month first", YEAR_FIRST: "the year first"}


def _ways(one: _Numbers) -> dict[str, str]:
    """The days a value can be, by the order in which it is read; a printed weekday decides."""
    a, _, c = one.parts
    if len(a) == 4:
        orders: tuple[str, ...] = (YEAR_FIRST,)
    elif len(a) == 3 or len(c) == 1:
        orders = ()
    elif len(c) == 4 or one.shape[0] != "-" or len(a) == 1:
        orders = (DAY_FIRST, MONTH_FIRST)
    else:
        orders = (DAY_FIRST, MONTH_FIRST, YEAR_FIRST)
    ways = {}
    for order in orders:
        year, month, day = (one.parts[n] for n in _PLACES[order])
        if found := _iso(_full(year), int(month), int(day)):
            ways[order] = found
    if one.weekday is not None and len(ways) > 1:
        ways = {
            order: day
            for order, day in ways.items()
            if date.fromisoformat(day).weekday() == one.weekday
        } or ways
    return ways


class _Orders:
    """What the values that can be read one way only say about the others."""

    def __init__(self, column: Sequence[_Numbers]) -> None:
        self._of_all: Counter[str] = Counter()
        self._of_shape: dict[str, Counter[str]] = {}
        self._same_year: dict[str, Counter[str]] = {}
        for one in column:
            ways = _ways(one)
            if len(ways) != 1 or len(one.parts[0]) == 4:
                self._count_years(one, ways)
                continue
            for order in ways:
                self._of_all[order] += 1
                self._of_shape.setdefault(one.shape, Counter())[order] += 1

    def _count_years(self, one: _Numbers, ways: dict[str, str]) -> None:
        if YEAR_FIRST in ways and len(one.parts[0]) == 2:
            years = self._same_year.setdefault(one.shape, Counter())
            years[f"first {one.parts[0]}"] += 1
            years[f"last {one.parts[2]}"] += 1

    def read(self, one: _Numbers) -> tuple[ColumnDay, str]:
        """The day of one value, and the doubt about it."""
        ways = _ways(one)
        if not ways:
            return ColumnDay(), f"gives no day: {_UNREAL}"
        order, doubt = self._chosen(one, ways)
        others = sorted({day for day in ways.values() if day != ways[order]})
        if doubt and others:
            doubt = f"is read as {ways[order]}, {_CALLED[order]}; {doubt}"
        return _at(ways[order], one.clock, one.zone), doubt if others else ""

    def _chosen(self, one: _Numbers, ways: dict[str, str]) -> tuple[str, str]:
        for known in (self._of_shape.get(one.shape, Counter()), self._of_all):
            counts = [(known[order], order) for order in ways if known[order]]
            if not counts:
                continue
            most, order = max(counts, key=lambda item: (item[0], item[1] == DAY_FIRST))
            against = sum(n for n, other in counts if other != order)
            if against:
                return order, f"{most} values of the column say so, {against} the contrary"
            return order, ""
        if self._years_stand_first(one, ways):
            return YEAR_FIRST, "its first number changes less over the column than its last"
        first = next(order for order in (DAY_FIRST, MONTH_FIRST, YEAR_FIRST) if order in ways)
        rival = "the year" if YEAR_FIRST in ways else "the month"
        return first, f"no value of the column shows whether {rival} goes first"

    def _years_stand_first(self, one: _Numbers, ways: dict[str, str]) -> bool:
        years = self._same_year.get(one.shape, Counter())
        first = sum(key.startswith("first") for key in years)
        last = sum(key.startswith("last") for key in years)
        return YEAR_FIRST in ways and first < last
