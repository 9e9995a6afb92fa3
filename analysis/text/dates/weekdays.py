"""Named weekdays: `thứ Năm tuần trước`, `hôm thứ 4`, `sáng Chúa nhật`, `thứ Hai tới`."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from analysis.text.dates.date_spans import DateSpan
from analysis.text.wordlist import either, of_kind

_DAYS = {"hai": 0, "ba": 1, "tư": 2, "năm": 3, "sáu": 4, "bảy": 5, "bẩy": 5} | {
    str(n): n - 2 for n in range(2, 8)
}
_SUNDAY = 6
#: What the words behind a weekday make of it: a week before or after the one of publication.
_WEEKS = {
    "tuần trước nữa": -2, "tuần trước": -1, "tuần rồi": -1, "tuần này": 0,
    "tuần tới": 1, "tuần sau": 1, "tuần kế tiếp": 1, "tuần sau nữa": 2,
}  # fmt: skip
#: Shifts that name no week: the last such day up to publication, the last before it, the next
#: after it, the next from it on.
LAST, BEFORE, NEXT, COMING = 9, 8, 7, 6
_SINCE = {
    "tuần qua": BEFORE, "tuần vừa qua": BEFORE, "tuần vừa rồi": BEFORE, "vừa qua": BEFORE,
    "vừa rồi": BEFORE, "rồi": BEFORE, "qua": BEFORE, "tới": NEXT, "sắp tới": NEXT, "này": COMING,
}  # fmt: skip
_SHIFTS = {**_WEEKS, **_SINCE}
#: What follows a day of every week (`thứ Hai hằng tuần`), of another (`tuần trước đó`), a place
#: in an order (`đêm thứ hai của hội chợ`), and words that only begin like those for a week.
_NEVER = rf"""
    (?![ ]+(?:{either("date_words.txt", "weekly")})[ ]+tuần                 # hằng tuần
      |[ ]+(?:{either("date_words.txt", "order", space="[ ]+")})(?!\w)      # đầu tiên
      |[ ]+tuần[ ]+(?:trước|sau)[ ]+đó)                                     # tuần trước đó
"""
#: `tới`, `qua` and `rồi` behind a weekday are verbs as well: `hôm thứ Hai tới Huế`.
_ALONE = ("tới", "qua", "rồi", "này")
_CLOSES = rf"(?=[ ]*(?:$|[,.;:!?)\n”]|[ ](?:{either('date_words.txt', 'closes')})(?!\w)))"
_LONG = [words for words in _SHIFTS if words not in _ALONE]
_WHICH = "|".join(sorted(_LONG, key=len, reverse=True)).replace(" ", "[ ]+")
_BEHIND = rf"""
    (?:[ ]+(?P<which>
        (?:{_WHICH})(?!\w)(?![ ]+đó)      # tuần tới
      | (?:{"|".join(_ALONE)}){_CLOSES}   # qua,
    ))?
    (?!\w){_NEVER}
"""
_NAMED = re.compile(
    rf"thứ[ ]+(?P<w>{'|'.join(_DAYS)})(?!\w)(?![.,]?\d){_BEHIND}",  # thứ tư tuần tới
    re.VERBOSE,
)
_SUNDAYS = re.compile(rf"(?:chủ|chúa)[ ]+nhật(?!\w){_BEHIND}", re.VERBOSE)  # chủ nhật này
_NOT_AT = "".join(rf"(?<!{verb}[ ])" for verb in of_kind("date_words.txt", "not_at"))
_LED = re.compile(
    rf"""
    (?<!\w)
    (?: (?P<hôm>hôm)                                                  # hôm
      | (?P<part>{either("date_words.txt", "part", space="[ ]+")})    # chiều tối
      | (?P<ngày>ngày)                                                # ngày
      | {_NOT_AT}(?P<vào>vào) )                                       # vào
    (?:[ ]+ngày)?[ ]+$
    """,
    re.VERBOSE,
)
#: Before a weekday of every week: `mỗi sáng thứ hai`, `các ngày thứ 7`.
_EVERY = re.compile(
    rf"(?<!\w)(?:{either('date_words.txt', 'every')})(?: +[^\W\d_]+){{0,2}} +$"  # các ngày
)
_OF_ORDER = re.compile(
    rf"[ ]+(?:{either('date_words.txt', 'counts_on', space='[ ]+')})(?!\w)"  # ngày thứ ba kể từ
)
_AND = "(?:,|[ ]+và)"
_LISTED = re.compile(
    rf"""
      ,[ ]*(?:{either("date_words.txt", "weekday")}|[2-7])(?!\w){_AND}  # thứ hai, tư và
    | {_AND}[ ]+(?:thứ[ ]+\w+|chủ[ ]+nhật)(?!\w)                       # thứ hai và thứ tư
    """,
    re.VERBOSE,
)
#: Before a weekday that no word leads in: `đội thứ hai này` is the second team.
_OPENS = re.compile(rf"(?:^|[,.;:(\n“]|(?<!\w)(?:{either('date_words.txt', 'opens')})) *$")
_REACH = 24


def scan(folded: str) -> Iterator[DateSpan]:
    """The weekdays of folded text that are days: led in by `hôm`, `sáng`, `vào`, or of a week.

    A weekday alone (`Thứ hai, ...`) counts more often than it dates, and is none; `ngày thứ
    hai` is the second day. The day is `last[2]`, Monday 0; `shift` says which it is.
    """
    if "thứ " in folded:
        for match in _NAMED.finditer(folded):
            yield from _span(folded, match, _DAYS[match["w"]])
    if " nhật" in folded:
        for match in _SUNDAYS.finditer(folded):
            yield from _span(folded, match, _SUNDAY)


def _span(folded: str, match: re.Match[str], day: int) -> Iterator[DateSpan]:
    start = match.start()
    before = folded[max(0, start - _REACH) : start].rsplit("\n", 1)[-1]
    if before[-1:].isalnum():
        return
    led = _LED.search(before)
    if _EVERY.search(before[: led.start() if led else len(before)]) or _EVERY.search(before):
        return
    which = " ".join((match["which"] or "").split())
    if which in _ALONE and (led["hôm"] if led else not _OPENS.search(before)):
        return
    if not which and not _is_led(folded, match, led, before=before, day=day):
        return
    part = ""
    if led and not (led["ngày"] and day != _SUNDAY and not which):
        start -= len(before) - led.start() if not led["vào"] else 0
        part = " ".join((led["part"] or "").split())
    shift = _SHIFTS[which] if which else LAST
    yield DateSpan(start, match.end(), "weekday", (0, 0, day), (0, 0, day), shift, part)


def _is_led(
    folded: str, match: re.Match[str], led: re.Match[str] | None, *, before: str, day: int
) -> bool:
    """Whether a weekday of no named week is a day and no place in an order."""
    if _LISTED.match(folded, match.end()):
        return False
    if led is None:
        opens = folded[max(0, match.start() - 2) : match.start()].strip(" ") in ("", ".", "\n")
        return day == _SUNDAY and opens and folded.startswith(",", match.end())
    if led["ngày"]:
        return day == _SUNDAY and not before[: led.start()].endswith(("“", '"'))
    return bool(led["hôm"]) or _OF_ORDER.match(folded, match.end()) is None


def resolve(published: date, day: int, shift: int) -> date:
    """The date of a weekday (Monday 0) seen from the day of publication.

    >>> friday = date(2026, 1, 2)
    >>> resolve(friday, 4, -1).isoformat(), resolve(friday, 4, LAST).isoformat()
    ('2025-12-26', '2026-01-02')
    >>> resolve(friday, 4, BEFORE).isoformat(), resolve(friday, 0, NEXT).isoformat()
    ('2025-12-26', '2026-01-05')
    """
    since = (published.weekday() - day) % 7
    until = (day - published.weekday()) % 7
    if shift == LAST:
        return published - timedelta(days=since)
    if shift == BEFORE:
        return published - timedelta(days=since or 7)
    if shift == NEXT:
        return published + timedelta(days=until or 7)
    if shift == COMING:
        return published + timedelta(days=until)
    monday = published - timedelta(days=published.weekday())
    return monday + timedelta(weeks=shift, days=day)
