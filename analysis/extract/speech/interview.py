"""Turns of an interview: the outlet's questions and the interviewee's answers."""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace

from analysis.corpus.article import Part
from analysis.extract.coreference.resolve import Discourse
from analysis.extract.coreference.sources import Source
from analysis.extract.document import Document
from analysis.extract.mentions.mention import BODY, LONE, PERSON, TITLE, Mention
from analysis.extract.speech.subjects import subject
from analysis.extract.wording import any_of

#: So many questions make an interview of an article whose turns no layout marks.
LEAST_QUESTIONS = 3
#: A question without a word of address is no longer than this.
MOST_ASKED = 140
_ASKS = re.compile(
    rf"\W*(?:PV|P\.V|{any_of('interviewer')})\s*[:.]\s",
    re.IGNORECASE,
)
_REPLIES = re.compile(r"\W*(?:Trả lời|Đáp)\s*:\s", re.IGNORECASE)
_NAMED = re.compile(r"[-*•–\s]*([^\W\d_][^:\n“\"]{2,70}?)\s*:\s")
_QUESTION = re.compile(
    rf"(?<!\w)(?:{any_of('interviewee')})(?!\w)[^\n]*\?\W*$",
    re.IGNORECASE,
)
_FIRST_PERSON = re.compile(rf"(?<!\w)(?:{any_of('first_person')})(?!\w)", re.IGNORECASE)
_THANKS = re.compile(rf"[-–\s]*(?:(?:{any_of('politely')}) )*(?:cảm|cám) ơn ", re.I)
_MARKS = ("“", '"')

#: A headline that names its speaker before a colon does so in so many characters.
HEADLINE = 90
_GREETS = re.compile(rf"(?:^|\n)\W*(?:PV:? )?(?:xin )?(?:{any_of('greeting')}) ", re.IGNORECASE)
_HEADS = re.compile(r"\A\W*([^:\n]{3,60}): ?[“\"‘']")


@dataclass(frozen=True, slots=True)
class Turn:
    """One question or answer; a question has no source."""

    start: int
    end: int
    source: Source | None
    asks: bool = False
    opens: int = -1


def turns(document: Document, discourse: Discourse) -> list[Turn]:
    """The turns of an article that is an interview; none in any other."""
    parts = document.article.parts
    if any(part.part in ("question", "answer") for part in parts):
        roles = _printed(document, parts)
    elif "?" not in document.text:
        return []
    else:
        roles = _roles(document, parts)
    if not any(roles):
        return []
    first = next(part.start for part, role in zip(parts, roles, strict=True) if role)
    usual = _interviewee(document, discourse, first)
    roles = _without_telling(document, parts, roles, usual)
    found: list[Turn] = []
    for part, role in zip(parts, roles, strict=True):
        if not role:
            continue
        asks = role == "question"
        named = _named(document, discourse, part)
        if found and found[-1].asks == asks and not (named and not asks):
            found[-1] = replace(found[-1], end=part.end)
            continue
        source = None if asks else named or usual
        found.append(Turn(part.start, part.end, source, asks, part.start))
    return [_trimmed(document, turn) for turn in found]


def _without_telling(
    document: Document, parts: tuple[Part, ...], roles: list[str], usual: Source | None
) -> list[str]:
    """The turns without paragraphs that tell what the interviewee said elsewhere."""
    kept, inside = [], True
    for part, role in zip(parts, roles, strict=True):
        if role == "answer" and inside and usual and usual.person:
            inside = not any(
                found is not None and document.cast.of.get(found) is usual.person
                for cue in document.cues_in(part.start, part.end)
                if (found := subject(document, cue, part.start))
            )
        inside = inside or role == "question"
        kept.append(role if inside else "")
    return kept


def _printed(document: Document, parts: tuple[Part, ...]) -> list[str]:
    """The turns the layout found, without the paragraphs that tell again after them."""
    roles, inside = [], False
    for part in parts:
        role = part.part if part.part in ("question", "answer") else ""
        if role == "question":
            inside = not _THANKS.search(document.text, part.start, part.end)
        elif role and inside and _is_narrated(document, part):
            inside = False
        roles.append(role if inside or role == "question" else "")
    return roles


def _trimmed(document: Document, turn: Turn) -> Turn:
    """An answer without the dash or name that opens it."""
    if turn.asks:
        return turn
    text = document.text
    start = turn.start
    while start < turn.end and text[start] in "-–—*•: ":
        start += 1
    named = _NAMED.match(text, start, min(turn.end, start + 80))
    if named and (_REPLIES.match(text, start) or document.mentions_in(start, start + 1)):
        first = document.mentions_in(start, start + 1)
        if _REPLIES.match(text, start) or (first and _is_label(document, first[0], named.end(1))):
            start = named.end()
    return replace(turn, start=start)


def _is_label(document: Document, name: Mention, colon: int) -> bool:
    """Whether nothing stands between a name and a colon, or an office: `, chủ tịch hội:`."""
    rest = document.text[name.end : colon].lstrip()
    return name.end >= colon or (
        rest.startswith((",", "(", "-", "–")) and not any(document.cues_in(name.end, colon))
    )


def _roles(document: Document, parts: tuple[Part, ...]) -> list[str]:
    """Which paragraphs ask and which answer, where the layout does not say."""
    text = document.text
    roles = [""] * len(parts)
    asked = [
        n
        for n, part in enumerate(parts)
        if part.part == "body" and _ASKS.match(text, part.start, part.end)
    ]
    by_name = len(asked) >= 2
    if not by_name:
        asked = [n for n, part in enumerate(parts) if _is_question(text, part)]
        if len(asked) > 1:
            asked = [n for n, part in enumerate(parts) if _is_question(text, part, short=True)]
        replies = [n for n in asked if _is_answered(text, parts, n)]
        spoken = sum(mark.closes - mark.opens for mark in document.marks)
        if (
            len(replies) < LEAST_QUESTIONS
            or spoken * 3 > len(text)
            or _is_told(document, parts[asked[0]].start, parts[asked[-1]].end)
        ):
            return roles
    questions = set(asked)
    inside = False
    for n, part in enumerate(parts):
        if part.part not in ("body", "heading"):
            continue
        if n in questions:
            roles[n] = "question"
            inside = not _THANKS.search(text, part.start, part.end)
        elif (inside and _is_narrated(document, part)) or (
            inside and _THANKS.match(text, part.start)
        ):
            inside = False
        elif inside and part.part == "body":
            roles[n] = "answer"
    return roles


def _is_narrated(document: Document, part: Part) -> bool:
    """Whether a paragraph is the reporter's again: it opens with a name and a verb."""
    for mention in document.mentions_in(part.start, part.start + 1):
        if mention.kind in (PERSON, TITLE, BODY) and (mention.name or not mention.address):
            return any(
                subject(document, cue, part.start) is mention
                for cue in document.cues_in(mention.end, mention.end + 60)
            )
    return False


def _is_told(document: Document, start: int, end: int) -> bool:
    """Whether the reporter tells what was answered: somebody named speaks by a verb."""
    told = 0
    for cue in document.cues_in(start, end):
        if cue.entry.report == "say" and not cue.passive:
            sentence = document.sentence(cue.start)
            mention = subject(document, cue, sentence.start) if sentence else None
            told += bool(mention and mention.kind == PERSON)
    return told > 2


def _is_question(text: str, part: Part, *, short: bool = False) -> bool:
    """Whether a paragraph asks somebody by a word of address, or at all when it is short."""
    return (
        part.part == "body"
        and text[part.end - 1] in '?"”)'
        and text[part.start] not in _MARKS
        and bool(
            _QUESTION.search(text[part.start : part.end])
            or (short and text[part.end - 1] == "?" and part.end - part.start < MOST_ASKED)
        )
        and not _FIRST_PERSON.match(text, part.start)
    )


def _is_answered(text: str, parts: tuple[Part, ...], n: int) -> bool:
    """Whether the first person follows a question."""
    after = [part for part in parts[n + 1 : n + 5] if part.part == "body"]
    return any(_FIRST_PERSON.search(text, part.start, part.end) for part in after)


def _named(document: Document, discourse: Discourse, part: Part) -> Source | None:
    """The speaker whose name and a colon open a turn."""
    match = _NAMED.match(document.text, part.start, min(part.end, part.start + 90))
    if not match or _ASKS.match(document.text, part.start):
        return None
    for mention in document.mentions_in(match.start(1), match.start(1) + 2):
        if mention.end >= match.end(1) and mention.kind in (PERSON, LONE, TITLE):
            return discourse.resolve(mention)
    return None


def _interviewee(document: Document, discourse: Discourse, first: int) -> Source | None:
    """Who answers: whom a question greets, the headline quotes, or who is named most before."""
    cast = document.cast
    greeted = [match.end() for match in _GREETS.finditer(document.text, max(0, first - 1))]
    headed = [match.start(1) for match in _HEADS.finditer(document.text, 0, HEADLINE)]
    for place in [*greeted, *headed]:
        near = document.mentions_in(place, place + 2)
        if near and (known := cast.of.get(near[0])):
            return Source(known.name, "person", "implied", known.role, "", known, known.gender)
    counted = [
        (
            bool(person.heads or person.gender),
            bisect_left(person.places, first),
            max(p for p in person.places if p < first),
            person,
        )
        for person in cast.people
        if person.places and person.places[0] < first and person.name != document.article.outlet
    ]
    if not counted:
        return None
    person = max(counted, key=lambda item: item[:3])[3]
    return Source(person.name, "person", "implied", person.role, "", person, person.gender)


def covers(found: list[Turn], place: int) -> bool:
    """Whether a place stands in a turn."""
    at = bisect_right(found, place, key=lambda turn: turn.opens) - 1
    return at >= 0 and place < found[at].end
