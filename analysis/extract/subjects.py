"""Who speaks by a reporting verb: the subject before it."""

import re
from bisect import bisect_left
from functools import cache

from analysis.extract import context
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
_ALSO = re.compile(
    r"(?:,|(?<!\w)(?:và|nhưng|song|rồi))\s+(?:đồng thời |cũng |còn |lại |đã )*$", re.I
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
            return None
        if cue.entry.phrase == "thông tin" and "," in text[mention.end : cue.start]:
            continue
        if found := _whole(reading, nearby, k, floor):
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
    if nearby and _ALSO.search(text[max(floor, cue.start - 24) : cue.start]):
        return _opening(reading, nearby, floor)
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
    if mention.kind != PERSON and (named := _described(reading, nearby, k, floor)):
        return named
    if is_governed(text, mention) or mention.head == OF_A_PLACE:
        return None
    person = reading.cast.of.get(id(mention))
    if person and (person.gender or person.heads):
        return mention
    if mention.kind == DOCUMENT and not mention.writes:
        return None
    if mention.kind in (BODY, DOCUMENT, LONE) and not begins_clause(text, mention, floor):
        return None
    return mention


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
        if named.start < floor:
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
