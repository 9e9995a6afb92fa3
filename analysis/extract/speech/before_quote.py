"""Words in marks that something before them announces: a colon, a noun, a headline's speaker."""

import re
from functools import cache

from analysis.extract.coreference.resolve import Discourse
from analysis.extract.document import Document
from analysis.extract.mentions.adverbials import is_governed
from analysis.extract.mentions.mention import BODY, DOCUMENT, LONE, MEDIA, PERSON, TITLE, Mention
from analysis.extract.quotation_marks import Marked
from analysis.extract.speech.attribute_to import Attributed, made, mention_after
from analysis.extract.speech.subjects import subject
from analysis.extract.wording import any_of
from analysis.text import phrases, wordlist

_UTTERANCE = re.compile(
    rf"(?<!\w)(?:{any_of('utterance')})(?!\w)",
    re.IGNORECASE,
)
_SLOGAN = re.compile(
    rf"(?<!\w)(?:{any_of('slogan')})(?!\w)[^,:.]{{0,40}}:\s*$",
    re.IGNORECASE,
)
_SAID_BY = re.compile(
    rf"(?<!\w)(?:{any_of('saying')})[^,.:;“”\"]{{0,30}} của (?=[^:]{{2,60}}$)",
    re.IGNORECASE,
)


@cache
def _names() -> re.Pattern[str]:
    nouns = phrases.phrases_inside(wordlist.entries("quoted_names.txt"))
    return re.compile(
        rf"(?<!\w){nouns}(?: (?:{any_of('is_named')}|\d+))*\s*(?::|là|là:)?\s*$",
        re.IGNORECASE,
    )


def makes_a_name(document: Document, begin: int, end: int) -> bool:
    """Whether the words before marks make what stands in them a name, title or slogan."""
    if any(cue.end >= end - 3 for cue in document.cues_in(begin, end)):
        return False
    return bool(_names().search(document.text[begin:end]))


def after_a_colon(document: Document, discourse: Discourse, mark: Marked) -> Attributed | None:
    """Ông An nói: and the quotation on a line of its own."""
    text = document.text
    before = text[max(0, mark.opens - 4) : mark.opens].rstrip(' \n“"')
    if not before.endswith(":"):
        return None
    end = text.rindex(":", 0, mark.opens) + 1
    announcing = document.sentence(end - 1)
    if announcing is None or announcing.start >= mark.opens:
        return None
    lead = text[announcing.start : end]
    return announced(document, discourse, mark, announcing.start, lead)


def announced(
    document: Document, discourse: Discourse, mark: Marked, floor: int, lead: str
) -> Attributed | None:
    """Ông An nói: “...”."""
    begin = max(floor, mark.opens - 40)
    if makes_a_name(document, begin, mark.opens) or _SLOGAN.search(lead):
        return None
    if whose := _whose_words(document, floor, mark.opens):
        return made(discourse, mark, whose, None, rule="noun_of_speech")
    cues = [cue for cue in document.cues_in(floor, mark.opens) if not document.is_quoted(cue.start)]
    for cue in reversed(cues):
        if cue.entry.report == "according":
            continue
        mention = subject(document, cue, floor)
        if mention and mention.kind == DOCUMENT:
            mention = (
                _owner(document, mention, mark.opens)
                or subject_mention(document, floor, mark.opens)
                or mention
            )
        if mention:
            return made(discourse, mark, mention, cue, rule="colon_subject")
    for cue in cues:
        if cue.entry.report in ("according", "relay") and (after := mention_after(document, cue)):
            return made(discourse, mark, after, cue, rule="colon_relay")
    first = subject_mention(document, floor, mark.opens)
    if first and (cues or len(lead) < 80 or _UTTERANCE.search(lead)):
        return made(discourse, mark, first, cues[-1] if cues else None, rule="colon_first_named")
    if cues or _UTTERANCE.search(lead):
        return made(discourse, mark, None, cues[-1] if cues else None, rule="colon_unnamed")
    return None


def _whose_words(document: Document, floor: int, opens: int) -> Mention | None:
    """Whose words a noun before a colon announces: câu nói nổi tiếng của ông An: “...”."""
    text = document.text
    colon = text.rfind(":", floor, opens)
    said = _SAID_BY.search(text, max(floor, colon - 90), colon)
    whose = document.mention_at(said.end()) if said else None
    return whose if whose and colon - whose.end < 3 else None


def headed(document: Document, discourse: Discourse, mark: Marked, start: int) -> Attributed | None:
    """A headline that opens with its speaker and a colon: Thủ tướng: ... “...”."""
    text = document.text
    colon = text.find(":", start, mark.opens)
    before = text[max(start, mark.opens - 40) : mark.opens]
    if colon < 0 or makes_a_name(document, mark.opens - len(before), mark.opens):
        return None
    first = document.mention_at(start)
    if not first or first.end != colon or first.kind not in (PERSON, TITLE, BODY, LONE):
        return None
    return made(discourse, mark, first, None, rule="headline_speaker", fragment=True)


def _owner(document: Document, mention: Mention, end: int) -> Mention | None:
    """Whose letter, message or statement a document is: tin nhắn của ông An."""
    text = document.text
    of = text.find(" của ", mention.start, min(end, mention.end + 40))
    return document.mention_at(of + 5) if of >= 0 else None


def subject_mention(document: Document, start: int, end: int) -> Mention | None:
    """The first mention that could be the subject of a clause."""
    for mention in document.mentions_in(start, end):
        if mention.kind == MEDIA or mention.end > end:
            continue
        if mention.kind == LONE and mention not in document.cast.of:
            continue
        if not is_governed(document.text, mention):
            return mention.apposed_to or mention
    return None
