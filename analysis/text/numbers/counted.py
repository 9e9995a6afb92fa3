"""Counted nouns: a number, how it is meant, and the people, states or bodies it counts."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from analysis.text import normalise, phrases
from analysis.text.numbers import number_kinds, number_scan, numbers
from analysis.text.numbers.numbers import Number
from analysis.text.wordlist import either, entries

_NEXT = re.compile(r"(?: [^\W\d_]+(?:-[^\W\d_]+)*){1,6}")
_LONGEST = 5
_QUOTES = ("“", '"', "‘", "'")


@dataclass(frozen=True, slots=True)
class Counted:
    """One counted noun; `text[start:end]` is number and noun, `noun_start:noun_end` the noun.

    `head` is the noun of the lexicon in folded form and `kind` what it is: person, state,
    place, body, team, household, or study for a noun the study adds.
    """

    start: int
    end: int
    number: Number
    qualifier: str
    noun_start: int
    noun_end: int
    head: str
    kind: str


@cache
def _lexicon() -> dict[str, str]:
    rows = (line.split("\t") for line in entries("people_and_bodies.txt"))
    return {normalise.folded(noun): kind for noun, kind in rows}


@cache
def _modifiers(where: str) -> frozenset[str]:
    rows = (f"{line}\tbehind".split("\t")[:2] for line in entries("noun_modifiers.txt"))
    return frozenset(normalise.folded(words) for words, side in rows if side == where)


@dataclass(frozen=True, slots=True)
class Nouns:
    """The nouns that are counted: their kinds, and what can open what is counted.

    `joined` are those of several words parted by a comma (`cán bộ, chiến sĩ`), longest first.
    """

    kinds: Mapping[str, str]
    opens: re.Pattern[str]
    joined: tuple[str, ...] = ()


@lru_cache(maxsize=32)
def counted_nouns(extra: tuple[str, ...] = (), asked: tuple[str, ...] = ()) -> Nouns:
    """The nouns that are counted and their kind, with those a study adds.

    `asked` are nouns of its measures: they are counted wherever else they stand, and keep the
    kind they have.
    """
    kinds = {**_lexicon(), **{normalise.folded(noun): "study" for noun in extra}}
    for noun in map(normalise.folded, asked):
        if kinds.get(noun, "other") == "other":
            kinds[noun] = "study"
    opening = phrases.phrases_inside(
        [*kinds, *(w for side in ("before", "turn", "classifier") for w in _modifiers(side))]
    )
    joined = sorted((noun for noun in kinds if ", " in noun), key=lambda noun: (-len(noun), noun))
    opens = re.compile(rf" [{''.join(_QUOTES)}]?{opening}(?!\w)")
    return Nouns(kinds, opens, tuple(joined))


def find_counted(text: str, extra: Iterable[str] = ()) -> list[Counted]:
    """The counted nouns of a text in order.

    >>> text = "Có gần 40 quốc gia và 12 tổ chức quốc tế, khu vực dự hội chợ."
    >>> [(text[c.start:c.end], c.qualifier, text[c.noun_start:c.noun_end])
    ... for c in find_counted(text)]
    [('gần 40 quốc gia', 'nearly', 'quốc gia'), \
('12 tổ chức quốc tế, khu vực', 'exact', 'tổ chức quốc tế, khu vực')]
    """
    folded = normalise.folded(text)
    return list(
        scan_counted(folded, counted_nouns(tuple(extra)), number_scan.number_places(folded).numbers)
    )


def scan_counted(
    folded: str, known: Nouns, openings: list[int], single: re.Pattern[str] | None = None
) -> Iterator[Counted]:
    """The same over a text that is folded already, and the places where a number may begin.

    `single` are words that must stand near a single `một người` for it to be counted at all.
    """
    some = _some(folded, known, openings)
    few = list(_nobody(folded, known))
    if single is not None:
        few += _singles(folded, known, single)
    if few:
        yield from sorted([*few, *some], key=lambda one: (one.start, one.end))
    else:
        yield from some


def _some(folded: str, known: Nouns, openings: list[int]) -> Iterator[Counted]:
    """The nouns that a printed number counts."""
    for found in numbers.bare_numbers(folded, openings):
        if folded.startswith(_ORDER, found.at - len(_ORDER)):
            yield from _in_order(folded, found, known)
            continue
        head = _head(folded, found.end, known)
        if head is None and _CLOSES.match(folded, found.end):
            yield from _before(folded, found, known)
        if head is None or found.kind != "count":
            continue
        noun_start, noun_end, noun, kind = head
        if _labelled(folded, found, kind):
            continue
        number = numbers.qualified(folded, found)
        if number is None:
            continue
        number = _as_many_as(folded, number)
        if kind in ("body", "place") and _YEARS.search(folded[found.at : found.end]):
            continue
        noun_end = _extended(folded, noun_end, kind, known)
        share = _SHARE.search(folded, max(0, number.start - 40), number.start)
        if share and (share["part"] == "1" or _part(folded, share, number)):
            if _is_rate(share, number, kind):
                continue
            yield from _share(folded, share, number, (noun_start, noun_end, noun, kind))
            if not (share["of"] or share["part"] == "1"):
                continue
        end, says = numbers.qualifier_after(folded, noun_end)
        says = says if says and number.qualifier == "exact" else number.qualifier
        number = _meant(folded, number, noun_end)
        yield Counted(number.start, end, number, says, noun_start, noun_end, noun, kind)


_SINGLE, _BESIDE = (
    re.compile(rf"(?<![\w-])một (?={either('around_numbers.txt', 'one_of')})"),
    40,
)
_ALONE = ("người", "nạn nhân", "trẻ em", "em", "cháu", "ca", "trường hợp", "học sinh", "công nhân",
          "trẻ", "bệnh nhi", "bệnh nhân", "hành khách", "phụ nữ", "bé", "chiến sĩ")  # fmt: skip


def _singles(folded: str, known: Nouns, near: re.Pattern[str]) -> Iterator[Counted]:
    """A single `một người` with one of some words beside it: `một người chết`."""
    for match in _SINGLE.finditer(folded):
        begin, end = match.start(), match.end() - 1
        head = _head(folded, end, known) if folded.startswith(_ALONE, end + 1) else None
        if head and near.search(folded, max(0, begin - _BESIDE), head[1] + _BESIDE):
            number = Number(begin, begin, end, 1, None, "exact")
            yield Counted(begin, head[1], number, "exact", *head)


def is_single(folded: str, one: Counted) -> bool:
    """Whether what is counted is a `một`, an article more often than a number."""
    return folded[one.number.at : one.number.end] == "một"


def _as_many_as(folded: str, number: Number) -> Number:
    """The number, exact where it is no upper end but what the count has come to."""
    if number.qualifier != "up_to":
        return number
    if _TOTAL.search(folded, max(0, number.at - _REACH - _REACH), number.at):
        # `số người chết lên tới 52 người` has come to 52.
        return replace(number, start=number.at, qualifier="exact")
    if folded.startswith(_AS_MANY_AS, number.start):
        # `có tới 15.000 người` says that they were so many, and that it is much.
        return replace(number, qualifier="exact")
    if _COME_TO.search(folded, max(0, number.start - _LED), number.at):
        return replace(number, start=number.at, qualifier="exact")
    return number


def _meant(folded: str, number: Number, noun_end: int) -> Number:
    """The number as a rate, an average, an increment or what else it is."""
    kind = number_kinds.number_kind(folded, number, noun_end)
    return number if kind == number.kind else replace(number, kind=kind)


def _in_order(folded: str, found: numbers.BareNumber, known: Nouns) -> Iterator[Counted]:
    """A place in an order, behind its noun: `nước thứ 20 phê chuẩn`."""
    number = numbers.qualified(folded, found) if found.value else None
    end = found.at - len(_ORDER) - 1
    said = folded[max(0, end - 40) : max(0, end)].rsplit("\n", 1)[-1].split(" ")
    if number is None or not folded.startswith(" ", end):
        return
    for k in range(min(_LONGEST, len(said)), 0, -1):
        noun = " ".join(said[-k:]).lstrip("(“\"‘'")
        kind = known.kinds.get(noun)
        if kind and kind != "other":
            start = end - len(noun)
            yield Counted(start, number.end, number, "exact", start, end, noun, kind)
            return


def _nobody(folded: str, known: Nouns) -> Iterator[Counted]:
    """Nouns that are counted as none: `chưa có ai`, `không ghi nhận người nào`."""
    for ending in (" nào", " ai"):
        at = folded.find(ending)
        while at >= 0:
            end = at + len(ending)
            if not folded[end : end + 1].isalnum() and _may_deny(folded, at, ending):
                yield from _none(folded, at, end, known)
            at = folded.find(ending, end)


def _may_deny(folded: str, at: int, ending: str) -> bool:
    """Whether a word of denial stands where `ai` or `nào` can belong to it; a quick look."""
    if ending == " ai":
        return folded.endswith(_DENIES, 0, at)
    opens = max(0, at - _REACH)
    return folded.find("không", opens, at) >= 0 or folded.find("chưa", opens, at) >= 0


def _none(folded: str, at: int, end: int, known: Nouns) -> Iterator[Counted]:
    somebody = folded.endswith(" ai", 0, end)
    opens = max(0, at - _REACH)
    said = _NOT.search(folded, opens, at if not somebody else end)
    if said is None:
        return
    if somebody:
        start, noun, kind = at + 1, _ANYBODY, known.kinds[_ANYBODY]
        if said.end("not") != at:
            return
    else:
        head = _head(folded, said.end("not"), known)
        if head is None or _modified(folded, head[1], _modifiers("behind")) != at:
            return
        start, noun, kind = head[0], head[2], head[3]
    noun_end = end if somebody else at
    number = Number(said.start(), said.start(), said.end("not"), 0, None, "exact", "zero")
    yield Counted(said.start(), end, number, "exact", start, noun_end, noun, kind)


def _before(folded: str, found: numbers.BareNumber, known: Nouns) -> Iterator[Counted]:
    """A number whose noun stands before it: `nâng tổng số đoàn tranh tài lên 16`."""
    if found.value is None or found.kind != "count":
        return
    led = _TOTAL.search(folded, max(0, found.at - _REACH), found.at)
    head = _head(folded, led.start("noun"), known) if led else None
    if led and head is None:
        head = _implied(folded, led.start("noun"))
    while led and head is None:  # `số liệu của sở cho thấy số nhà bị ngập là 340`
        led = _TOTAL.search(folded, led.start() + 1, found.at)
        head = _head(folded, led.start("noun"), known) if led else None
    number = numbers.qualified(folded, found) if head else None
    if head is None or number is None:
        return
    noun_start, noun_end, noun, kind = head
    noun_end = _extended(folded, noun_end, kind, known)
    if noun_end < number.start:
        # `số người chết lên tới 52` has come to 52; it is no upper end.
        says = "exact" if number.qualifier == "up_to" else number.qualifier
        yield Counted(noun_start, number.end, number, says, noun_start, noun_end, noun, kind)


def _implied(folded: str, at: int) -> tuple[int, int, str, str] | None:
    """People named only by what became of them: `số mất tích giảm còn 11`."""
    told = _BECAME.match(folded, at)
    return (at + 1, told.end(), _ANYBODY, "affected") if told else None


def is_implied(noun: str) -> bool:
    """Whether those counted are named only by what became of them.

    >>> is_implied("mất tích"), is_implied("người mất tích")
    (True, False)
    """
    return _BECAME.fullmatch(f" {noun}") is not None


_BECAME = re.compile(rf" (?:{either('around_numbers.txt', 'became')})(?!\w)")


def _share(
    folded: str, share: re.Match[str], whole: Number, head: tuple[int, int, str, str]
) -> Iterator[Counted]:
    """The part of a whole that shares its noun: `423 trong tổng số 466 đại biểu`.

    `63,3 trong số 69 triệu` shares the scale too. In `1 trong 20 nước` the whole is counted.
    """
    found = _part(folded, share, whole)
    if found is None:
        return
    if _lexicon().get(folded[found.end : share.end()].split(" ")[1], "other") != "other":
        return  # `45 người trong số 198 khách` is counted with its own noun
    part = numbers.qualified(folded, found)
    if part is None:
        return
    if found.kind == "decimal":
        part = numbers.scaled(part, whole, folded)
    if part.kind == "count":
        yield Counted(part.start, part.end, part, part.qualifier, *head)


def _part(folded: str, share: re.Match[str], whole: Number) -> numbers.BareNumber | None:
    """The number that a share of a whole begins with; in words it is no more than the whole."""
    if share["part"]:
        found = numbers.at(folded, share.start("part")) if share["part"] != "1" else None
        return found if found and found.end == share.end("part") else None
    words = share["spoken"].split(" ")
    for k in range(len(words)):
        found = numbers.at(folded, share.end("spoken") - len(" ".join(words[k:])))
        if found and found.end == share.end("spoken"):
            fits = 1 < (found.value or 0) <= (whole.value or 0)
            return found if fits else None
    return None


def is_share(one: Counted) -> bool:
    """Whether what is counted is named only behind the whole it is a part of: `8 trong số 13
    người`."""
    return one.noun_start > one.end + 1


def is_whole(folded: str, one: Counted) -> bool:
    """Whether a number is what another is a part of: the 13 of `8 trong số 13 người`."""
    share = _SHARE.search(folded, max(0, one.start - 40), one.start)
    return share is not None and bool(share["of"]) and _part(folded, share, one.number) is not None


#: The highest rank that is called `cấp` with its number.
_HIGHEST = 20
_AS_MANY_AS = ("có tới ", "có đến ")
#: What a count has come to: `diện tích rừng bị cháy đã lên tới 42 ha`.
_COME_TO = re.compile(
    rf"""
    (?<!\w)(?:{either("around_numbers.txt", "stays")})[ ]  # đã, vẫn
    (?:tăng[ ])?(?:{either("around_numbers.txt", "up_to")})[ ]$  # lên tới, tăng lên đến
    """,
    re.VERBOSE,
)
_LED = 16
_ORDER, _ANYBODY = "thứ ", "người"
#: What says that nobody is counted, up to the noun that `nào` or `ai` closes.
_NOT = re.compile(
    rf"""
    (?<!\w)(?P<not>(?:không|chưa)(?:[ ](?:{either("around_numbers.txt", "denied")}))*)  # chưa có
    (?=[ ](?:[^\W\d_]+[ ]?){{1,5}}$)                                                 # người nào
    """,
    re.VERBOSE,
)
_DENIES = (
    "không", "chưa", " hề", " còn", " có", " nhận", " hiện", " định", " thấy", " thêm", " một",
)  # fmt: skip
_NAMED = {"năm": re.compile(r"(?:19|20)\d\d\b"), "tháng": re.compile(r"1?\d\b")}
#: Nouns that a comma alone joins to the noun before them: `quốc gia, vùng lãnh thổ`.
_WITH_COMMA = ("vùng lãnh thổ", "lãnh thổ")
_AND = re.compile(r"(?: và|,| cùng)(?= )")
_LIST = re.compile(r"(?<!\S)(?P<earlier>(?:\d+(?:, | và ))*)(?P<last>\d+)(?P<join>, | và )$")
#: Number words that are rather years before what they were spent at: `bốn năm đại học`.
_YEARS = re.compile(r"^[^\W\d]+ năm$")
#: What leads from a noun to its number behind it, and the marks that end a clause there.
_TOTAL = re.compile(
    rf"""
    (?<!\w)(?<!một[ ])(?:{either("around_numbers.txt", "number_of")})  # số lượng
    (?P<noun>[ ][^\W\d_][^,.;:\n]*)                                  # hộ dân
    (?:[ ](?:{either("around_numbers.txt", "comes_to")})(?:[ ][^\W\d_]+){{0,2}}  # lên tới hơn
      |[ ]?:)[ ]$                                                             # :
    """,
    re.VERBOSE,
)
_CLOSES = re.compile(
    rf"[.,;)”\"](?!\d)|\n|$| \(| (?:{either('around_numbers.txt', 'closes')})(?!\w)"
)
_REACH = 120
_ROUND, _FEW, _STEP = (10, 100, 1000), 5, 3
#: What leads from a part to the whole it is of: `423 trong tổng số`, `ba trong`.
_SHARE = re.compile(
    r"""
    (?: (?<![\w.,/-]) (?P<part>\d[\d.,]*) (?:[ ][^\W\d]+)?     # 8, 63,3 triệu
      | (?<![\w-]) (?P<spoken>(?:[^\W\d_]+[ ]){0,2}[^\W\d_]+)  # ba, hai mươi mốt
    ) [ ](?:trong|trên)(?P<of>(?:[ ]tổng)?(?:[ ]số)?)[ ]$
    """,
    re.VERBOSE,
)


def _is_rate(share: re.Match[str], whole: Number, kind: str) -> bool:
    """Whether a part of a whole is a rate: `9 trong 10 người`, `2 trong 5 trẻ em`."""
    if share["of"]:
        return False
    small = kind in ("person", "affected") and (whole.value or 0) <= _FEW
    return small or whole.value in _ROUND


#: Whose unit a number names: `Đội 5 Công an huyện`.
_OF_FORCE = re.compile(rf" (?:{either('around_numbers.txt', 'force')})(?!\w)")
_FEW_OF = re.compile(r"(?<![\w])(?:hai|ba|bốn|2|3|4) trong $")


def _labelled(folded: str, found: numbers.BareNumber, kind: str) -> bool:
    """Whether the number is a name or a place in an order: `ấp 19, 20, 21 xã ...`."""
    at = found.at
    window = folded[max(0, at - 24) : at]
    window = _named_before(window.rsplit("\n", 1)[-1], found, kind)
    before = [word.lstrip("(“\"‘'") for word in window.rstrip(" ").split(" ")]
    if before[-1] == "cấp" and (found.value or 0) > _HIGHEST:
        return False  # `được cấp 21.000 liều vắc xin` is no rank
    if before[-1] == "số" and before[-2:-1] in (["trong"], ["tổng"], ["con"], ["là"]):
        return False
    if folded.startswith("năm ", at) and _FEW_OF.search(window):
        return False  # `ba trong năm tỉnh`
    if folded.startswith("năm ", at) and (
        before[-1] in numbers.label_words("year") or before[-1][-1:].isdigit()
    ):
        return True
    if " ".join(before[-2:]) in numbers.label_words("none"):
        return False
    if before[-1] in numbers.label_words("unit") and _OF_FORCE.match(folded, found.end):
        return True
    if " ".join(before[-3:]) in numbers.label_words("name"):
        return True
    if before[-1] in ("năm", "tháng"):
        return _NAMED[before[-1]].match(folded, at) is not None
    return before[-1] in numbers.label_words("name") or " ".join(
        before[-2:]
    ) in numbers.label_words("name")


def _named_before(window: str, found: numbers.BareNumber, kind: str) -> str:
    """The words before a number without the numbers of a list of names it goes on.

    A list of names goes up in small steps (`ấp 19, 20, 21`, `khóa 14 và 15`). After one name
    and a comma a new clause begins (`Quận 1, 30 đoàn`), but where places are listed.
    """
    match = _LIST.search(window)
    if match is None or found.value is None:
        return window
    last = int(match["last"])
    earlier = [int(number) for number in re.findall(r"\d+", match["earlier"])]
    step = max([_STEP, last - earlier[-1]] if earlier else [_STEP])
    goes_on = last < found.value <= last + step
    one_and_a_comma = not earlier and match["join"] == ", "
    if one_and_a_comma and kind != "place":
        return window
    return window[: match.start()] if goes_on else window


def _head(folded: str, at: int, known: Nouns) -> tuple[int, int, str, str] | None:
    if known.opens.match(folded, at) is None:
        return None
    quoted = folded[at + 1 : at + 2] in _QUOTES and folded[at : at + 1] == " "
    match = _NEXT.match(f" {folded[at + 2 : at + 60]}") if quoted else _NEXT.match(folded, at)
    if match is None:
        return None
    words = match[0][1:].split(" ")
    start = at + 1 + quoted
    for noun in known.joined:
        after = start + len(noun)
        if folded.startswith(noun, start) and not folded[after : after + 1].isalnum():
            return start, after, noun, known.kinds[noun]
    turns = words[0] in _modifiers("turn")
    things = words[0] in _modifiers("classifier")
    for skip in (0, 1):
        if skip:
            if len(words) < 2 or not (turns or things or words[0] in _modifiers("before")):
                return None
            start += len(words.pop(0)) + 1
        for k in range(min(_LONGEST, len(words)), 0, -1):
            noun = " ".join(words[:k])
            kind = known.kinds.get(noun)
            if kind == "other":
                return None
            if skip and not _fits(kind, turns=turns, things=things):
                continue
            if kind:
                kind = "affected" if turns and skip else kind
                return start, start + len(noun), noun, kind
    return None


def _fits(kind: str | None, *, turns: bool, things: bool) -> bool:
    """Whether a noun goes behind what opens it: turns are people's, a classifier a thing's."""
    if turns and kind not in ("person", "affected"):
        return False
    return not things or kind == "study"


def is_another(noun: str, known: str) -> bool:
    """Whether folded words begin with a longer noun of the lexicon than the known one.

    A noun the lexicon has goes on as itself (`tổ chức quốc tế`); one that only a study has may
    be the beginning of another word.

    >>> is_another("nhà văn trẻ", "nhà"), is_another("tổ chức quốc tế", "tổ chức")
    (True, False)
    """
    kinds = _lexicon()
    if known in kinds:
        return False
    words, first = noun.split(" "), len(known.split(" ")) + 1
    return any(" ".join(words[:k]) in kinds for k in range(first, min(_LONGEST, len(words)) + 1))


def is_added_noun(noun: str) -> bool:
    """Whether a folded noun is none of the lexicon, so that only a study can have it counted."""
    return _lexicon().get(noun, "other") == "other"


def is_nominal(words: str) -> bool:
    """Whether folded words are nothing but nouns that are counted and their modifiers.

    >>> is_nominal("nền kinh tế thành viên"), is_nominal("khởi thảo")
    (True, False)
    """
    left = words.split(" ")
    known, behind = _lexicon(), _modifiers("behind")
    while left:
        for k in range(min(_LONGEST, len(left)), 0, -1):
            phrase = " ".join(left[:k])
            if phrase in known or phrase in behind:
                del left[:k]
                break
        else:
            return False
    return True


def _extended(folded: str, end: int, kind: str, known: Nouns) -> int:
    """The end of the noun phrase: its modifiers, and nouns joined to it under one number."""
    behind = _modifiers("behind")
    first = end
    end = _modified(folded, end, behind)
    if kind == "person" and end > first and (match := _AND.match(folded, end)):
        end = max(end, _modified_to(folded, match.end(), behind, end))
    while kind in ("state", "body", "team") and (match := _AND.match(folded, end)):
        more = _modified(folded, match.end(), behind)
        if more > match.end() and (
            end > first or folded[first - 8 : first].endswith(tuple(behind))
        ):
            end = more
            continue
        head = _head(folded, match.end(), known)
        if head is None or head[3] not in ("state", "body", "team"):
            break
        if match[0] == "," and head[2] not in _WITH_COMMA:
            break
        end = _modified(folded, head[1], behind)
    return end


def _modified_to(folded: str, at: int, behind: frozenset[str], end: int) -> int:
    """The end of modifiers behind `và` (`đại biểu trong nước và quốc tế`), else `end`."""
    more = _modified(folded, at, behind)
    return more if more > at else end


def _modified(folded: str, end: int, behind: frozenset[str]) -> int:
    while match := _NEXT.match(folded, end):
        words = match[0][1:].split(" ")
        for k in range(min(3, len(words)), 0, -1):
            phrase = " ".join(words[:k])
            if phrase in behind:
                end += 1 + len(phrase)
                break
        else:
            return end
    return end
