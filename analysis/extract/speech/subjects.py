"""Who speaks by a reporting verb: the subject before it."""

import re
from bisect import bisect_left
from functools import cache

from analysis.extract.coreference.descriptions import at_length, described, described_body
from analysis.extract.document import Cue, Document
from analysis.extract.mentions import triggers
from analysis.extract.mentions.adverbials import DASH, begins_clause, is_beside, is_governed
from analysis.extract.mentions.mention import (
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
from analysis.extract.wording import any_of

#: A subject stands so near its verb with nothing but adverbs between, or with an aside.
NEAR, FAR = 120, 170
MOST_LOOKED_AT = 12
#: So many characters a mention may stand before the bracket that it stands in is closed.
MOST_BRACKETED = 1000


@cache
def _loose() -> re.Pattern[str]:
    small = triggers.alternatives("adverb", "time")
    return re.compile(
        rf"(?:\s+(?:(?:{small})\s+)*(?:{triggers.alternatives('aside')}|(?:{any_of('gives_out')})"
        rf" (?:\w+ ){{0,2}}(?:{any_of('paper')}))|\s*[,(]|\s+[{DASH}]\s)[^;:!?“”\"\n]{{0,150}}",
        re.IGNORECASE,
    )


_GOVERNED_PLACE = re.compile(
    rf"\W*(?:\w+ \w+, )?(?:{any_of('province_or_city')}|tp\.?|huyện) ", re.IGNORECASE
)
_ALSO = re.compile(
    rf"(?:,|(?<!\w)(?:{any_of('joins_verb')}))\s+(?:(?:{any_of('also_still')}) )*$",
    re.IGNORECASE,
)


def subject(document: Document, cue: Cue, floor: int) -> Mention | None:
    """Who speaks by a reporting verb: the nearest mention before it that is no object."""
    text = document.text
    nearby = _before(document, cue, floor)
    for k in range(len(nearby)):
        if cue.start - nearby[k].end > NEAR:
            break
        if triggers.last(text, nearby[k].start) in ("được", "bị"):
            if is_beside(text, nearby[k].end, cue.start):
                return _agent(text, nearby[k], cue)
        elif found := _beside(document, nearby, k, cue, floor):
            return found
    if found := _in_front(document, nearby, cue, floor) or at_length(document, nearby, cue, floor):
        return found
    if nearby and _ALSO.search(text[max(floor, cue.start - 30) : cue.start]):
        return _opening(document, nearby, floor)
    return None


def _beside(
    document: Document, nearby: list[Mention], k: int, cue: Cue, floor: int
) -> Mention | None:
    """The mention right before a verb as its subject, or who is described in between."""
    text, mention = document.text, nearby[k]
    if not is_beside(text, mention.end, cue.start):
        return None
    if cue.entry.phrase == "thông tin" and "," in text[mention.end : cue.start]:
        return None
    found = _whole(document, nearby, k, floor)
    if found is None:
        return None
    unknown = found.kind == LONE and found not in document.cast.of
    doubtful = unknown or (found.kind == PERSON and not found.head)
    if doubtful or (found.kind != PERSON and not found.address):
        return at_length(document, nearby[k + 1 :], cue, floor) or found
    return found


def _in_front(document: Document, nearby: list[Mention], cue: Cue, floor: int) -> Mention | None:
    """The mention that opens the clause of a verb, an adverbial or an aside between them."""
    text = document.text
    for k, mention in enumerate(nearby):
        if cue.start - mention.end > FAR:
            break
        if mention.kind in (DOCUMENT, MEDIA) or mention.head == OF_A_PLACE:
            continue
        if mention.kind == LONE and not _is_known(document, mention):
            continue
        if not begins_clause(text, mention, floor) or is_governed(text, mention):
            continue
        if any(_stands_between(text, m, floor) for m in nearby[:k]):
            continue
        if _loose().fullmatch(text, mention.end, cue.start):
            return _whole(document, nearby, k, floor)
    return None


def _agent(text: str, mention: Mention, cue: Cue) -> Mention | None:
    """Who is named in a passive as the one who says it: được ông An giải thích là ..."""
    named = mention.kind == PERSON or text[mention.start].isupper()
    if text[cue.end : cue.end + 3].strip()[:1] in ("“", '"', "‘", "'"):
        return mention.apposed_to or mention
    says = cue.entry.report == "say" or cue.entry.stance == "distancing"
    return (mention.apposed_to or mention) if named and says else None


def _before(document: Document, cue: Cue, floor: int) -> list[Mention]:
    """The mentions before a verb, the nearest first; what stands in brackets is no subject."""
    text = document.text
    at = bisect_left(document.mention_starts, cue.start) - 1
    nearby: list[Mention] = []
    while at >= 0 and len(nearby) < MOST_LOOKED_AT:
        mention = document.mentions[at]
        if mention.start < floor:
            break
        at -= 1
        if mention.end <= cue.start:
            closing = text.find(")", mention.end, min(cue.start, mention.end + MOST_BRACKETED))
            if closing < 0 or text.find("(", mention.end, closing) >= 0:
                nearby.append(mention)
    return nearby


def _opening(document: Document, nearby: list[Mention], floor: int) -> Mention | None:
    """The mention that opens a sentence, for a verb joined by `và`, `đồng thời`."""
    first = nearby[-1]
    if (
        len(nearby) < 8
        and first.start <= floor + 18
        and (first.kind in (PERSON, BODY, TITLE, UNNAMED) or _is_known(document, first))
        and first.head != OF_A_PLACE
        and not is_governed(document.text, first)
        and begins_clause(document.text, first, floor)
    ):
        return first.apposed_to or first
    return None


def _is_known(document: Document, mention: Mention) -> bool:
    person = document.cast.of.get(mention)
    return person is not None and len(person.words) > 1


def _whole(document: Document, nearby: list[Mention], k: int, floor: int) -> Mention | None:
    """The mention a phrase beside the verb belongs to: itself, or the name it describes."""
    text = document.text
    mention = nearby[k]
    base = mention.apposed_to
    if base is not None and base.start >= floor:
        return base
    if mention.kind == BODY and (body := described_body(text, nearby, k, floor)):
        return body
    if mention.kind != PERSON and (named := described(document, nearby, k, floor)):
        return named
    if mention.head == OF_A_PLACE and not _governs_itself(text, mention, floor):
        return None
    called = k + 1 < len(nearby) and nearby[k + 1].apposed_to is mention
    if mention.head != OF_A_PLACE and is_governed(text, mention) and not called:
        return None
    if mention.head == "tổ chức" and mention.core == mention.start + len("tổ chức"):
        return None  # the verb, unless a name follows
    person = document.cast.of.get(mention)
    if person and (person.gender or person.heads):
        return mention
    if mention.kind == DOCUMENT and not mention.writes:
        return None
    placed = mention.head == OF_A_PLACE or begins_clause(text, mention, floor)
    if mention.kind in (BODY, DOCUMENT, LONE) and not placed:
        return None
    return mention


def _governs_itself(text: str, mention: Mention, floor: int) -> bool:
    """Whether a place is named with what it is, at the head of a clause: Tỉnh An Hòa cho rằng."""
    return bool(_GOVERNED_PLACE.fullmatch(text, floor, mention.start))


def _stands_between(text: str, mention: Mention, floor: int) -> bool:
    return (
        mention.kind in (PERSON, TITLE)
        and not mention.apposed_to
        and not is_governed(text, mention)
        and begins_clause(text, mention, floor)
    )
