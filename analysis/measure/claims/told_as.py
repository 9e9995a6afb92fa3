"""How the words of a number set it against an earlier one: risen, fallen, corrected, first, over,
sum.

`nâng số người chết lên 10` stands above an earlier number of its day, whatever hour either was
printed at; `19 người chứ không phải 21` puts one right; `ban đầu có 9 người` was the first;
`95.000 lượt khách sau ba ngày` counts several days together and is no day's number.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from analysis.tables import vocabulary
from analysis.text import normalise, phrases
from analysis.text.wordlist import either, entries

RISEN, FALLEN, CORRECTED, FIRST, OVER, SUM = vocabulary.TOLD_AS
#: How near, in characters, the words stand before the number or behind what it counts.
_BEFORE, _BEHIND, _FIRST_BEFORE = 30, 90, 60
#: How far from the beginning of its sentence a number still is one of `thống kê ban đầu, ...`.
_OPENING = 80
#: Several days told by their number or by their ends: `sau 3 ngày`, `từ 11 đến 13/4`.
_SOME = rf"(?:[2-9]|[1-9]\d|{either('around_numbers.txt', 'two_to_ten')})"
_ON = "(?:ngày[ ])?"
_DAYS = re.compile(
    rf"""
     (?<!\w)(?:{either("told_as.txt", "over_days")})[ ]{_SOME}[ ](?:{either("told_as.txt", "day")})
        (?![ ](?:{either("told_as.txt", "not_all")}))(?!\w)                    # sau ba ngày
    |(?<!\w){_SOME}[ ]ngày[ ](?:{either("told_as.txt", "of_days")})(?!\w)     # ba ngày qua
    |(?<!\w)từ[ ]{_ON}\d{{1,2}}(?:/\d{{1,2}})?[ ]?(?:đến|-|–|tới)[ ]?(?:hết[ ])?{_ON}
        \d{{1,2}}/\d                                                          # từ 11 đến 13/4
    """,
    re.VERBOSE,
)
_CUT = re.compile(r"[,;:.](?= )")


@cache
def _words(what: str) -> tuple[str, ...]:
    rows = (line.split("\t") for line in entries("told_as.txt"))
    return tuple(words for words, does in rows if does == what)


@cache
def _pattern(what: str) -> re.Pattern[str]:
    return phrases.pattern(_words(what))


@cache
def _just_before(what: str) -> re.Pattern[str]:
    some = "|".join(map(re.escape, sorted(_words(what), key=len, reverse=True)))
    between = either("told_as.txt", "between")
    return re.compile(rf"(?<!\w)(?:{some})(?: (?:{between}))*\D?$")  # lên tới khoảng


def told_as(row: Mapping[str, object], *, kind: str = "total") -> str:
    """How the sentence of a printed number sets it against an earlier one; empty for nothing.

    `kind` is that of its measure: only numbers of *each* occasion are told to be sums of days.

    >>> told_as({"sentence": "Vụ cháy nâng số người chết lên 10.", "as_printed": "10"})
    'risen'
    >>> told_as({"sentence": "Có 19 người chết chứ không phải 21.", "as_printed": "19 người"})
    'corrected'
    """
    printed = normalise.folded(str(row.get("as_printed") or ""))
    sentence = normalise.folded(str(row.get("sentence") or ""))
    at = sentence.find(printed)
    if at < 0 or not printed:
        return ""
    # `người chết lên 10` brings its words along: the number is its last one.
    digits = re.search(r"\d[\d.,]*\D*$", printed)
    number = at + (digits.start() if digits and not printed[0].isdigit() else 0)
    before, behind = sentence[:number], sentence[at + len(printed) :]
    if kind == "each":
        return SUM if _is_sum(before, behind) else ""
    if _just_before(FALLEN).search(before[-_BEFORE:]):
        return FALLEN
    if _pattern(CORRECTED).search(sentence):
        return FIRST if _is_the_slip(before, behind) else CORRECTED
    if _just_before(RISEN).search(before[-_BEFORE:]) or _is_more(behind):
        return RISEN
    clause = _CUT.split(before[-_FIRST_BEFORE:])[-1]
    opening = _CUT.split(before)[0] if len(before) <= _OPENING else ""
    if _pattern(FIRST).search(clause) or _pattern(FIRST).search(opening[-_FIRST_BEFORE:]):
        return FIRST
    return OVER if _pattern(OVER).search(before[-_FIRST_BEFORE:]) else ""


def _is_the_slip(before: str, behind: str) -> bool:
    """Whether it is the number that was wrong: `chúng tôi đưa 8 người chết do nhầm lẫn`."""
    return _PRINTED.search(before) is not None and _SLIP.search(behind) is not None


_PRINTED = re.compile(
    rf"(?<!\w)(?:{either('told_as.txt', 'prints')})(?: (?:{either('told_as.txt', 'number')}))* $"
)
_SLIP = re.compile(rf"(?<!\w)(?:{either('told_as.txt', 'slip')})(?!\w)")


def _is_sum(before: str, behind: str) -> bool:
    own = re.split(r"(?<!\w)(?:riêng|trong đó|trong số)(?!\w)", before[-90:])
    if len(own) > 1:
        return False
    near = f"{own[-1]} … {_CUT.split(behind)[0]}"
    return _DAYS.search(near) is not None or _pattern(SUM).search(near) is not None


def _is_more(behind: str) -> bool:
    said = _pattern("more").search(behind[:_BEHIND])
    return said is not None and re.search(r"\d", behind[said.end() : said.end() + 10]) is not None


def how_told(rows: Sequence[Mapping[str, object]], *, kind: str = "total") -> str:
    """How the printings of one claim set it against an earlier one: the first that says so."""
    found = [word for row in rows if (word := told_as(row, kind=kind))]
    ranked = (CORRECTED, FALLEN, RISEN, SUM, FIRST, OVER)
    return min(found, key=ranked.index) if found else ""
