"""The hour a number speaks of: `đến 9h`, `tính đến 17 giờ`, `lúc 6 giờ 30 phút sáng`."""

import re

from analysis.extract.wording import any_of

_REACH = 160
_PARTS = any_of("hour_of")
_ANY = re.compile(r"\d ?(?:h|g|:\d)")
_CLOCK = re.compile(
    rf"""
    (?<![\w,.:/-])
    (?P<lead>{any_of("hour_lead")})?
    (?:[ ](?:{any_of("hour_about")}))*
    (?:(?<=\S)[ ]|(?<!\S))
    (?P<h>[01]?\d|2[0-4])
    (?:(?:[ ]?(?:h|giờ|g)[ ]?(?P<m>[0-5]\d)?(?:[ ]?(?:phút|p)\b)?(?P<half>[ ]rưỡi)?)  # 9h, 6 giờ 30
      |:(?P<m2>[0-5]\d))(?![\w:])                                                     # 17:30
    (?:[ ](?P<part>{_PARTS})(?!\w))?
    """,
    re.VERBOSE,
)
#: What makes hours a stretch of time: `trong 3 giờ`, `từ 8h đến 17h`, `3 giờ đồng hồ`.
_STRETCH = re.compile(rf"(?<!\w)(?:{any_of('lasts')})(?: [^,.;\n]{{0,14}})? ?$")
_LASTS = re.compile(rf" (?:{any_of('hours_long')}|/)")
_OPENS = re.compile(r"(?:^|[.,;:(\n]|\bvà) ?$")
_GOES_ON = re.compile(
    rf"""
    ,?[ ]?(?:(?:{any_of("day")})[ ]|(?:{any_of("time_of_day", "noon_and_night")})[ ])?  # , hôm
    (?:\d{{1,2}}[/.-]\d|nay|qua|cùng[ ]ngày)                                            # 15/8
    """,
    re.VERBOSE,
)
_PART_BEFORE = re.compile(rf"(?<!\w)({_PARTS})(?: [^.;\n]{{0,16}})?,? ?$")
_LEADS_BEHIND = ("tính đến", "tính tới", "cho đến", "cho tới")
_NIGHT, _NOON = 6, 12
#: From which hour on a part of the day lies in the second half of it.
_LATER = {"chiều": 0, "chiều tối": 0, "tối": 0, "đêm": _NIGHT, "khuya": _NIGHT}


def hour_of(folded: str, span: tuple[int, int], reach: tuple[int, int]) -> str:
    """The hour that a number at `span` speaks of, HH:MM, or nothing.

    The last clock time before the number within `reach` (its sentence), where words or its
    place make it a moment and no stretch of time; else one that `tính đến` leads in behind it.

    >>> def told(text, number):
    ...     at = text.index(number)
    ...     return hour_of(text, (at, at + len(number)), (0, len(text)))
    >>> told("tính đến 17 giờ chiều nay, 52 người", "52"), told("sau 3 giờ, 40 đội", "40")
    ('17:00', '')
    >>> told("lúc 5 giờ 30 phút chiều, 40 đội", "40"), told("52 người, tính đến 9h", "52")
    ('17:30', '09:00')
    """
    begin, end = max(reach[0], span[0] - _REACH), min(reach[1], span[1] + _REACH)
    if not _ANY.search(folded, begin, end):
        return ""
    found = ""
    for match in _CLOCK.finditer(folded, begin, span[0]):
        if _is_moment(folded, match, begin):
            found = _written(folded, match, begin) or found
    if found:
        return found
    for match in _CLOCK.finditer(folded, span[1], end):
        if (match["lead"] or "") in _LEADS_BEHIND and _is_moment(folded, match, span[1]):
            return _written(folded, match, span[1])
    return ""


def _is_moment(folded: str, match: re.Match[str], begin: int) -> bool:
    if _LASTS.match(folded, match.end()):
        return False
    before = folded[max(begin, match.start() - 24) : match.start()]
    if match["lead"] in ("đến", "tới") and re.search(r"(?<!\w)từ (?:lúc )?\d[^,;.]*$", before):
        return False
    if match["lead"]:
        return True
    if _STRETCH.search(before):
        return False
    return bool(_OPENS.search(before) or match["part"] or _GOES_ON.match(folded, match.end()))


def _written(folded: str, match: re.Match[str], begin: int) -> str:
    hour = int(match["h"])
    minute = 30 if match["half"] else int(match["m"] or match["m2"] or 0)
    part = match["part"]
    if part is None and hour <= _NOON:
        before = _PART_BEFORE.search(folded[max(begin, match.start() - 30) : match.start()])
        part = before[1] if before else None
    later = hour < _NIGHT if part == "trưa" else _LATER.get(part or "", _NOON) <= hour < _NOON
    if later:
        hour += _NOON
    elif part in ("đêm", "khuya") and hour == _NOON:
        return ""
    return f"{hour:02}:{minute:02}" if hour < 24 else ""


#: The minute at which a line of a live report was written: `11h20: ...`, `[9:05] ...`.
_LINE = re.compile(
    r"[ \t\[(*•–-]{0,3}(?P<h>[01]?\d|2[0-3])(?: ?(?:h|g|giờ) ?(?P<m>[0-5]\d)?|:(?P<m2>[0-5]\d))"
    r"[\])]? ?[:.–-] "
)


def of_line(folded: str, at: int) -> str:
    """The hour that opens the line of a live report in which a place lies, HH:MM, or nothing.

    >>> of_line("9h05: có 4 người chết.", 10), of_line("có 9h05: 4 người", 10)
    ('09:05', '')
    """
    match = _LINE.match(folded, folded.rfind("\n", 0, at) + 1)
    if match is None or match.end() > at:
        return ""
    return f"{int(match['h']):02}:{int(match['m'] or match['m2'] or 0):02}"
