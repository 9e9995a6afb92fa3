"""Whether those counted may take part in something, or are only spoken of."""

import re
from functools import cache

from analysis.extract.quantities.clause import Clause, listed_pattern, listed_words
from analysis.extract.quantities.not_bodies import is_a_thing, is_proverbial
from analysis.extract.wording import any_of, words_of
from analysis.lexicons.kinds import ParticipantKind
from analysis.text import phrases
from analysis.text.numbers.counted import Counted

_PEOPLE = ("person", "household", "place", "affected")
#: Kinds that are rows only where they take part in something, or where the study asks.
_ASKED = ("place", "affected")
_ANYBODY = words_of("anybody")
#: From so many on, a number of people is rather a population than a crowd.
_NATION = 1_000_000
_BEHIND, _BEFORE, _TOLD = 70, 90, 200
#: Two of these, or `ba`, are parties an article has named before.
_PARTIES = {"nước": 3, "quốc gia": 3, "cường quốc": 2, "siêu cường": 2, "người": 2, "gia đình": 2}
_EACH = re.compile(rf"(?<!\w)mỗi (?:{any_of('period')})(?: [^\W\d_]+){{0,3}} $")
_FAMILY = re.compile(rf"(?<!\w)gia đình(?: \w+){{0,4}} (?:{any_of('has_members')})(?: cả)? $")
_MUST = re.compile(r"(?: [^\W\d_]+){0,3} phải ")
_ADVERBS = rf"(?:(?:{any_of('all_already')})[ ])*"
_ASIDE = re.compile(rf"(?: [^\W\d_]+){{0,3}}, [^,;.]{{2,60}}, {_ADVERBS}")
#: Where they are from: `3 người ở xã Bạch Mã, huyện Mây, tỉnh Gió chết do ...`.
_FROM = (
    rf"(?:,? [^\W\d_]+){{0,8}}(?:, (?:{any_of('unit', 'town_unit', 'small_town')}|thôn|tp)"
    r"(?: [^\W\d_]+){1,4})+ "
)
#: What may stand between a verb and the number of its victims: `sát hại cả ba người`.
_ALL = re.compile(rf" (?:{any_of('all_of')})$")
_YEARLY = re.compile(rf"(?<!\w)(?:{any_of('yearly')})(?: [^\W\d_]+){{0,3}} $")
#: The next in a list behind those counted: `7 binh sĩ chính phủ và 13 phiến quân thiệt mạng`.
_NEXT = re.compile(
    rf"""
    (?:[ ](?!(?:{any_of("passive")}|đã|đang)[ ])[^\W\d_]+){{0,3}}               # binh sĩ chính phủ
    (?:,|[ ](?:{any_of("and")}))(?:[ ][^\W\d_]+){{0,2}}[ ]\d[\d.]*              # và 13
    (?:[ ](?!(?:{any_of("passive")}|đã|đang)[ ])[^\W\d_]+){{1,2}}[ ]{_ADVERBS}  # phiến quân đã
    """,
    re.VERBOSE,
)
_AMONG = re.compile(rf",? trong (?:{any_of('of_those')})(?: có| gồm)? $")
_MARK, _REACH = re.compile(r"[,;:!?…()\n]|\.(?!\d)"), 120


def takes_part(one: Counted, clause: Clause) -> bool:
    """Whether those counted may be participants.

    None are victims, inhabitants, families, standing staff, vacancies and customers; rates
    (`mỗi ngày 300 khách`); parties named before (`hai nước`); and a single one outside of
    a list. Patients, children, places and the like are participants only where words say
    that they take part.
    """
    before = clause.text[max(clause.begin, one.number.start - _BEFORE) : one.number.start]
    led = f" {before}".rstrip(" ").replace("(", " ")
    yearly = _YEARLY.search(before) is not None and _goes_on_to_take_part(one, clause)
    if (_is_each(before) and not yearly) or led.endswith(_words("split")):
        return False
    if _is_alone(one, clause) or _is_party(one, led, clause):
        return False
    behind = clause.text[one.end : min(clause.behind, one.end + _BEHIND)]
    if one.kind not in _PEOPLE:
        return not is_a_thing(one, clause) or _takes(one, clause, behind)
    if one.noun_end < one.number.start:
        behind = clause.text[one.noun_end : one.number.start]
    elif one.noun_start > one.end:
        behind = _MARK.split(clause.text[one.noun_end : one.noun_end + _BEHIND])[0]
    if is_proverbial(one, clause) or _suffers(one, clause, behind):
        return False
    if _stands(one, clause, before, behind):
        return False
    befallen = led.endswith(_words("making")) and not _MUST.match(behind)
    told = not yearly and _ALL.sub("", led).endswith(_words("before"))
    if befallen or told or _is_told_of_victims(led):
        return False
    if one.head in listed_words("not_participants", "staff") and led.endswith(" hiện có"):
        return False
    if one.head in _ANYBODY and _is_of_a_whole(one, clause, led):
        return False
    if rule(one) == "counted_taking_part":
        return _takes(one, clause, behind) or _is_led(one, led)
    return True


def rule(one: Counted) -> str:
    """The name of the shape by which those counted are taken for participants."""
    if one.kind not in _PEOPLE:
        return "counted_body"
    plain = (one.head in _ANYBODY or one.kind == "household") and (one.number.value or 0) >= _NATION
    return "counted_taking_part" if plain or one.kind in _ASKED else "counted_people"


@cache
def _words(does: ParticipantKind) -> tuple[str, ...]:
    return tuple(f" {words}" for words in listed_words("not_participants", does))


def _is_each(before: str) -> bool:
    return "mỗi" in before and _EACH.search(before) is not None


def _is_alone(one: Counted, clause: Clause) -> bool:
    """Whether a single one is counted, and no list goes on about others."""
    single = one.number.value in (0, 1) and one.number.value_max is None
    listed = clause.opens < clause.at or clause.stop < clause.closes
    return single and one.qualifier == "exact" and not listed


def _is_party(one: Counted, led: str, clause: Clause) -> bool:
    """Whether a small bare number names again who was named: `quan hệ hai nước`."""
    bare = one.noun_end - one.noun_start == len(one.head) and one.qualifier == "exact"
    if not bare or one.head not in _PARTIES:
        return False
    spelled = not clause.text[one.number.at].isdigit()
    few = one.number.value == 2 or (spelled and one.number.value == _PARTIES[one.head])
    if not few or clause.opens < clause.at or clause.stop < clause.closes:
        return False
    return not led.endswith(_words("counting"))


def _takes(one: Counted, clause: Clause, behind: str) -> bool:
    """Whether the words behind say that they take part, an aside or two between or not."""
    if listed_pattern("not_participants", "taking").search(behind):
        return True
    return _past_asides().match(clause.text, one.end) is not None


@cache
def _past_asides() -> re.Pattern[str]:
    taking = phrases.phrases_inside(listed_words("not_participants", "taking"))
    return re.compile(
        r"(?: [^\W\d_]+){0,4}\)?(?: \([^()\n]{1,80}\))?(?:, [^,;.()\n]{2,80},)? "
        rf"{_ADVERBS}{taking}(?!\w)"
    )


def _goes_on_to_take_part(one: Counted, clause: Clause) -> bool:
    """Whether words of taking part stand before the next mark, others counted between or not."""
    mark = _MARK.search(clause.text, one.end, one.end + _REACH)
    stop = mark.start() if mark else min(len(clause.text), one.end + _REACH)
    return (
        listed_pattern("not_participants", "taking").search(clause.text, one.end, stop) is not None
    )


def _is_led(one: Counted, led: str) -> bool:
    """Whether the words before say so, of a place also with those who come from there."""
    if led.endswith(_words("led")):
        return True
    return one.kind == "place" and _led_by_people().search(led) is not None


@cache
def _led_by_people() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w){phrases.phrases_inside(listed_words('not_participants', 'led'))}"
        r"(?: [^\W\d_]+){1,4}$"
    )


def _suffers(one: Counted, clause: Clause, behind: str) -> bool:
    """Whether words tell what happened to those counted.

    They stand behind, an aside or the next in a list between or not, or before a part of
    those who suffered (`13 người mất tích, trong đó 4 người ...`). Who acts on behalf of
    victims is none.
    """
    suffering = listed_pattern("not_participants", "after")
    if found := suffering.search(behind):
        acting = listed_pattern("not_participants", "acting").search(behind, 0, found.start())
        return acting is None
    if behind.startswith("/"):
        return True
    for passed in (
        _ASIDE.match(clause.text, one.end),
        _NEXT.match(clause.text, one.end),
    ):
        if passed and suffering.match(clause.text, passed.end()):
            return True
    if _from_somewhere().match(clause.text, one.end):
        return True
    before = clause.text[max(clause.sentence, one.number.start - _BEFORE) : one.number.start]
    among = _AMONG.search(before)
    return among is not None and any(
        match.end() == among.start() for match in suffering.finditer(before)
    )


@cache
def _from_somewhere() -> re.Pattern[str]:
    suffering = phrases.phrases_inside(listed_words("not_participants", "after"))
    return re.compile(rf"{_FROM}{_ADVERBS}{suffering}(?!\w)")


def _stands(one: Counted, clause: Clause, before: str, behind: str) -> bool:
    """Whether it is a standing number: of a family, of staff, of those who live there."""
    standing = listed_pattern("not_participants", "standing")
    if _FAMILY.search(before) or standing.search(behind):
        return True
    aside = _ASIDE.match(clause.text, one.end, clause.end)
    return aside is not None and standing.match(clause.text, aside.end(), clause.end) is not None


def _is_of_a_whole(one: Counted, clause: Clause, led: str) -> bool:
    """Whether a plain number of people is told of a whole, or in a sentence on such numbers."""
    if led.endswith(_words("plain")):
        return True
    told = clause.text[max(clause.sentence, one.start - _TOLD) : one.start]
    return listed_pattern("not_participants", "about").search(told) is not None


def _is_told_of_victims(led: str) -> bool:
    """Whether the number is what a count of victims came to: `số người chết là 38 người`."""
    if " số " not in led or not led.endswith(_words("equals")):
        return False
    return listed_pattern("not_participants", "after").search(led) is not None
