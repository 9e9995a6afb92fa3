"""Who speaks by a reporting verb: the subject before it."""

import re
from bisect import bisect_left
from functools import cache

from analysis.extract import context, names
from analysis.extract.kinds import (
    BODY,
    DOCUMENT,
    LONE,
    MEDIA,
    OF_A_PLACE,
    PERSON,
    TITLE,
    UNNAMED,
    Mention,
)
from analysis.extract.reading import Cue, Reading

#: A subject stands so near its verb with nothing but adverbs between, or with an aside.
NEAR, FAR = 120, 170
MOST_LOOKED_AT = 12
_DASH = "–—-"


@cache
def _tight() -> re.Pattern[str]:
    small = context.alternatives("adverb", "time")
    return re.compile(
        rf"(?:[\s,{_DASH}]|\([^()\n]*\)|[\"“][^\"”\n]{{1,40}}[\"”]|"
        rf"(?:{small}|thứ \w+|\d+ tuổi|[\d/.:hg-]+)(?!\w))*",
        re.IGNORECASE,
    )


@cache
def _loose() -> re.Pattern[str]:
    small = context.alternatives("adverb", "time")
    return re.compile(
        rf"(?:\s+(?:(?:{small})\s+)*(?:{context.alternatives('aside')}|"
        r"(?:có|gửi|ra|ban hành|ký|phát|làm) (?:\w+ ){0,2}(?:văn bản|công văn|công điện|thư|"
        r"thông báo|tờ trình|quyết định|chỉ thị|đơn|báo cáo|kết luận|thông cáo|tối hậu thư))"
        rf"|\s*[,(]|\s+[{_DASH}]\s)[^;:!?“”\"\n]{{0,150}}",
        re.IGNORECASE,
    )


@cache
def _last_adverb() -> re.Pattern[str]:
    small = context.alternatives("adverb", "time")
    return re.compile(
        rf"(?:[\s,{_DASH}]+(?:{small}|thứ \w+|[\d/.:hg-]+)|[\s,{_DASH}]+)$", re.IGNORECASE
    )


_JOINS = re.compile(rf"\s*[,({_DASH}]\s*(?:(?:TP|tỉnh|huyện|quận|thuộc|ở|tại|ngụ|trú)\.?\s+)?")
_DESCRIPTION = re.compile(
    rf"\s*[,({_DASH}](?:(?!(?<!\w)(?:đã|đang|sẽ|vừa|bị|được|khi|nhưng|thì|mà|và|cho|nói)(?!\w))"
    rf"[^.;:?!“”\"\n]){{0,140}}[,({_DASH}]\s*(?:TP\.?\s*)?"
)
_OPENS_DESCRIPTION = re.compile(
    rf"\s*[,({_DASH}]\s*(?:\d+ tuổi,? )?(?:hiện là |là |nguyên |cựu )?|"
    r" (?:thuộc|của|từ|đến từ|công tác tại|làm việc tại) "
)
_PARTS = re.compile(r"(?<!TP)(?<!\bQ)(?<!\bP)(?<!TX)[.;:?!“”\"\n](?!\w)")
#: A description of a name is at most so long.
MOST_DESCRIBED = 260
_ALSO = re.compile(
    r"(?:,|(?<!\w)(?:và|nhưng|song|rồi))\s+"
    r"(?:đồng thời |cũng |còn |lại |đã |nhiều lần |liên tục |luôn |từng |vẫn |thậm chí )*$",
    re.IGNORECASE,
)


def without_adverbs(text: str, start: int, end: int) -> int:
    """Where a phrase ends once the adverbs and times before a verb are taken away."""
    while match := _last_adverb().search(text[max(start, end - 20) : end]):
        end -= len(match[0])
    return end


def is_beside(text: str, start: int, end: int) -> bool:
    """Whether nothing but adverbs, times and asides part two places."""
    return bool(_tight().fullmatch(text, start, end))


def is_governed(text: str, mention: Mention) -> bool:
    """Whether a preposition or verb before a mention keeps it from being the subject."""
    return context.precedes(text, mention.start, "governs")


def begins_clause(text: str, mention: Mention, floor: int) -> bool:
    """Whether a mention stands where a clause may begin."""
    if mention.start <= floor + 1:
        return True
    before = text[max(floor, mention.start - 3) : mention.start].rstrip()
    if not before or before[-1] in f',.:;!?…\n(”"{_DASH}':
        return True
    return context.precedes(text, mention.start, "clause")


def subject(reading: Reading, cue: Cue, floor: int) -> Mention | None:
    """Who speaks by a reporting verb: the nearest mention before it that is no object."""
    text = reading.text
    nearby = _before(reading, cue, floor)
    for k, mention in enumerate(nearby):
        if cue.start - mention.end > NEAR:
            break
        if not _tight().fullmatch(text, mention.end, cue.start):
            continue
        if context.last(text, mention.start) in ("được", "bị"):
            return _agent(text, mention, cue)
        if cue.entry.phrase == "thông tin" and "," in text[mention.end : cue.start]:
            continue
        if found := _whole(reading, nearby, k, floor):
            doubtful = found.kind == LONE or (found.kind == PERSON and not found.head)
            if doubtful or (found.kind != PERSON and not found.address):
                return _at_length(reading, nearby[k + 1 :], cue, floor) or found
            return found
    for k, mention in enumerate(nearby):
        if cue.start - mention.end > FAR:
            break
        if mention.kind in (DOCUMENT, MEDIA) or mention.head == OF_A_PLACE:
            continue
        if mention.kind == LONE and not _is_known(reading, mention):
            continue
        if not begins_clause(text, mention, floor) or is_governed(text, mention):
            continue
        if any(_stands_between(text, m, floor) for m in nearby[:k]):
            continue
        if _loose().fullmatch(text, mention.end, cue.start):
            return _whole(reading, nearby, k, floor)
    if found := _at_length(reading, nearby, cue, floor):
        return found
    if nearby and _ALSO.search(text[max(floor, cue.start - 30) : cue.start]):
        return _opening(reading, nearby, floor)
    return None


def _agent(text: str, mention: Mention, cue: Cue) -> Mention | None:
    """Who is named in a passive as the one who says it: được ông An giải thích là ..."""
    named = mention.kind == PERSON or text[mention.start].isupper()
    says = cue.entry.report == "say" or cue.entry.stance == "distancing"
    return (mention.apposed_to or mention) if named and says else None


def _at_length(reading: Reading, nearby: list[Mention], cue: Cue, floor: int) -> Mention | None:
    """A name far from its verb, with nothing but its description between: An, giám đốc ..., nói."""
    text = reading.text
    for named in nearby:
        if named.kind not in (PERSON, LONE) or cue.start - named.end > MOST_DESCRIBED:
            continue
        known = names.is_full(named.name) or named.address
        if not known or is_governed(text, named):
            continue
        opening = _OPENS_DESCRIPTION.match(text, named.end, cue.start)
        if opening is None or not begins_clause(text, named, floor):
            continue
        begins = next(iter(reading.mentions_in(opening.end(), opening.end() + 1)), None)
        between = text[opening.end() : without_adverbs(text, opening.end(), cue.start)]
        if _PARTS.search(between):
            return None
        closed = (
            text[cue.start - 2 : cue.start] in (", ", ") ")
            or text[cue.start - 20 : cue.start].count(",") > 0
        )
        if begins is None or begins.kind == BODY:
            first = between.split(" ", 1)[0]
            lower = first.islower() or text[named.end] == " "
            if closed and lower and not context.bars().match(between):
                return named
            continue
        if begins.kind not in (TITLE, UNNAMED) or begins.name or begins.plural:
            continue
        if closed or not context.bars().search(between):
            return named
    return None


def _before(reading: Reading, cue: Cue, floor: int) -> list[Mention]:
    """The mentions before a verb, the nearest first; what stands in brackets is no subject."""
    text = reading.text
    at = bisect_left(reading.mention_starts, cue.start) - 1
    nearby: list[Mention] = []
    while at >= 0 and len(nearby) < MOST_LOOKED_AT:
        mention = reading.mentions[at]
        if mention.start < floor:
            break
        at -= 1
        if mention.end <= cue.start:
            closing = text.find(")", mention.end, cue.start)
            if closing < 0 or text.find("(", mention.end, closing) >= 0:
                nearby.append(mention)
    return nearby


def _opening(reading: Reading, nearby: list[Mention], floor: int) -> Mention | None:
    """The mention that opens a sentence, for a verb joined by `và`, `đồng thời`."""
    first = nearby[-1]
    if (
        len(nearby) < 8
        and first.start <= floor + 18
        and (first.kind in (PERSON, BODY, TITLE, UNNAMED) or _is_known(reading, first))
        and first.head != OF_A_PLACE
        and not is_governed(reading.text, first)
        and begins_clause(reading.text, first, floor)
    ):
        return first.apposed_to or first
    return None


def _is_known(reading: Reading, mention: Mention) -> bool:
    person = reading.cast.of.get(id(mention))
    return person is not None and len(person.words) > 1


def _whole(reading: Reading, nearby: list[Mention], k: int, floor: int) -> Mention | None:
    """The mention a phrase beside the verb belongs to: itself, or the name it describes."""
    text = reading.text
    mention = nearby[k]
    base = mention.apposed_to
    if base is not None and base.start >= floor:
        return base
    if mention.kind == BODY and (body := _described_body(text, nearby, k, floor)):
        return body
    if mention.kind != PERSON and (named := _described(reading, nearby, k, floor)):
        return named
    if is_governed(text, mention) or mention.head == OF_A_PLACE:
        return None
    if mention.head == "tổ chức" and mention.core == mention.start + len("tổ chức"):
        return None  # the verb, unless a name follows
    person = reading.cast.of.get(id(mention))
    if person and (person.gender or person.heads):
        return mention
    if mention.kind == DOCUMENT and not mention.writes:
        return None
    if mention.kind in (BODY, DOCUMENT, LONE) and not begins_clause(text, mention, floor):
        return None
    return mention


def _described_body(text: str, nearby: list[Mention], k: int, floor: int) -> Mention | None:
    """The body a phrase in lower case describes: Tập đoàn A, doanh nghiệp lớn nhất nước, ..."""
    mention = nearby[k]
    before = nearby[k + 1] if k + 1 < len(nearby) else None
    if (
        before is None
        or before.kind != BODY
        or before.start < floor
        or before.head == OF_A_PLACE
        or text[mention.start].isupper()
        or not text[before.start].isupper()
        or text[before.end : mention.start] != ", "
        or text[mention.end : mention.end + 1] != ","
    ):
        return None
    return None if is_governed(text, before) else before


def _described(reading: Reading, nearby: list[Mention], k: int, floor: int) -> Mention | None:
    """Whom a phrase without a name describes: An, sinh viên năm cuối, Đại học X, ..."""
    text = reading.text
    mention = nearby[k]
    before = nearby[k + 1] if k + 1 < len(nearby) else None
    if before and _JOINS.fullmatch(text, before.end, mention.start):
        base = before.apposed_to or before
        if base.kind == PERSON and base.start >= floor and not is_governed(text, base):
            return base
    after = text[mention.end : mention.end + 2].strip()[:1]
    enclosed = after != "" and after in f",){_DASH}"
    for named in nearby[k + 1 : k + 6]:
        if named.start < floor or mention.plural:
            break
        if named.kind == PERSON or (enclosed and named.kind in (TITLE, UNNAMED, BODY)):
            if _is_described(text, named, mention, floor):
                return named.apposed_to or named
            if named.kind == PERSON:
                break
    return None


def _is_described(text: str, named: Mention, mention: Mention, floor: int) -> bool:
    return (
        context.last(text, named.start) != "theo"
        and not is_governed(text, named)
        and begins_clause(text, named, floor)
        and bool(_DESCRIPTION.fullmatch(text, named.end, mention.start))
    )


def _stands_between(text: str, mention: Mention, floor: int) -> bool:
    return (
        mention.kind in (PERSON, TITLE)
        and not mention.apposed_to
        and not is_governed(text, mention)
        and begins_clause(text, mention, floor)
    )
