"""Where those counted were, when the words beside a number say so: `riêng Lào Cai có 30 người`."""

import re
from functools import lru_cache

from analysis.extract.quantities.clause import Clause
from analysis.extract.wording import any_of, words_of
from analysis.study import Event
from analysis.text import normalise, words
from analysis.text.names import UPPER

_CAPITAL = rf"[{UPPER}][^\W\d_]*"
_NAME = rf"(?P<name>{_CAPITAL}(?:[ ]{_CAPITAL}){{0,3}})"
_UNIT = rf"(?:{any_of('places_of_people')})"
_BEFORE = re.compile(
    rf"""
    (?:(?<!\w)(?:{any_of("place_lead")})(?:[ ](?:{any_of("at")}))?(?:[ ]{_UNIT})?[ ]  # Riêng tại xã
    |(?:(?<=^)|(?<=[.;:,\n][ ])|(?<=[ ]và[ ]))(?:{_UNIT}[ ])?                         # và xã
    |(?:{any_of("printed_unit")})[ ])                                                 # Xã
    {_NAME}                                                                           # Mây Gió
    (?:,?[ ](?:{any_of("counted_there")}|,|{any_of("or_counted_there")})              # đã có
    (?:[ ][^\W_]+){{0,5}})?,?[ ]?$                                                    # thêm
    """,
    re.VERBOSE,
)
_BEHIND = re.compile(
    rf"^(?: [^\W\d_A-Z]+){{0,7}} (?:{any_of('at')}|trên đảo|từ)(?: {_UNIT})? {_NAME}"
)
#: Two places share a number: it is of neither.
_JOINED = re.compile(rf"[{UPPER}][^\W\d_]* (?:{any_of('and')}) (?:(?:{any_of('unit')}) )?$")
_CUT = re.compile(r"[,;:.!?]")
#: A day or an hour is no other number: `tại Sirat hôm 15/11 có 100.000 người`.
_DATE = re.compile(r"(?<=ngày |.hôm )\d{1,2}(?:[/-]\d{1,2}){1,2}")
_DIGIT = re.compile(r"\d[\d.,/]*")
_REACH = 60


@lru_cache(maxsize=16)
def _own(event: Event) -> str:
    return "\n".join(
        normalise.folded(name) for name in (*event.names, event.name_vi, *event.places) if name
    )


def place_of(text: str, clause: Clause, span: tuple[int, int], event: Event) -> str:
    """The place named beside a number, as printed; empty where none is, or the event's own.

    It stands before the number in its clause (`tại`, `riêng`, `tỉnh ...`), or just behind what
    is counted. Where somebody spoke is no place of a number.
    """
    start, end = span
    begin = max(clause.since, clause.sentence, start - _REACH)
    undated = _DATE.sub(lambda day: "x" * len(day[0]), text[begin:start])
    before = _DIGIT.split(undated)[-1]
    stop = min(clause.behind, end + _REACH)
    if cut := _CUT.search(text, end, stop):
        stop = cut.start()
    found = _BEHIND.match(text[end:stop])
    if found is None:
        found = _BEFORE.search(before)
        if found and (_JOINED.search(before[: found.start("name")]) or _spoken(before, found)):
            found = None
    if found is None:
        found = _headed(text, before) or _whole_unit(text, clause, (start, end))
    if found is None:
        return ""
    name = found["name"]
    folded = normalise.folded(name)
    if folded.split(" ")[0] in _PERSONS or (" " not in name and _opens_alone(before, found)):
        return ""
    if _is_own(folded, event) or _begins_a_word(found):
        return ""
    return "" if folded in _NO_PLACE or (" " not in name and len(name) < _SHORT) else name


def _is_own(folded: str, event: Event) -> bool:
    """Whether a place is the event's own, and not one of two that its name joins (`động đất ở
    biên giới Nastria - Ludova`)."""
    own, name = _own(event), re.escape(folded)
    joined = re.search(rf"\w ?[-–] ?{name}(?!\w)|(?<!\w){name} ?[-–] ?\w", own)
    return joined is None and re.search(rf"(?<!\w){name}(?!\w)", own) is not None


#: What makes of capitals the name of a person.
_PERSONS = words_of("person_address")


def _opens_alone(before: str, found: re.Match[str]) -> bool:
    """Whether a single capital only begins the words before a number: `Cứu 3 ngư dân`."""
    if found.re is not _BEFORE or found.start("name") != 0:
        return False
    return not before[found.end("name") :].strip(" ,")


def _begins_a_word(found: re.Match[str]) -> bool:
    """Whether a capital is only the beginning of a common word: `tại Bệnh viện`, `ở Thủ đô`."""
    more = _GOES_ON.match(found.string, found.end("name"))
    return (
        " " not in found["name"] and more is not None and words.is_listed(found["name"] + more[0])
    )


_GOES_ON = re.compile(r" [^\W\d_]+")


#: A headline that names the place first: `Quảng Nam: 22 người chết`.
_HEADED = re.compile(rf"(?:^|\n){_NAME}: ?(?:(?:{any_of('headline_about')}) )?$")
#: All of a unit whose name stands in the sentence: `UBND tỉnh Quảng Nam ... 22 người trong tỉnh`.
_OF_UNIT = re.compile(
    rf"(?:{any_of('throughout')}) (?P<unit>{any_of('unit')}|thành phố|bang)(?!\w)"
)


def _headed(text: str, before: str) -> re.Match[str] | None:
    """The place before the colon, where the article names it as a place elsewhere."""
    found = _HEADED.search(before)
    if found is None:
        return None
    known = re.search(rf"(?:{_UNIT}|[Tt]ại|[Ởở]) {re.escape(found['name'])}(?!\w)", text)
    return found if known else None


def _whole_unit(text: str, clause: Clause, span: tuple[int, int]) -> re.Match[str] | None:
    told = text[clause.sentence : min(clause.end, span[1] + _REACH)]
    unit = _OF_UNIT.search(told)
    return re.search(rf"(?<!\w){unit['unit']} {_NAME}", told) if unit else None


_SHORT = 3
#: Words that begin a sentence with a capital where a place could stand.
_NO_PLACE = frozenset(words_of("no_place_name"))


_SPEAKING = re.compile(rf"(?:{any_of('says_in_speech')})[^.;]*$")


def _spoken(text: str, found: re.Match[str]) -> bool:
    before = text[max(0, found.start() - 24) : found.start("name")]
    return _SPEAKING.search(before.lower()) is not None
