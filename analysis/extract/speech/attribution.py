"""Whose the words in quotation marks are, or that they are nobody's: names, slogans, terms."""

import re

from analysis.extract.coreference.resolve import Discourse
from analysis.extract.document import Cue, Document
from analysis.extract.mentions.mention import PERSON, Mention
from analysis.extract.quotation_marks import Marked
from analysis.extract.speech import before_quote
from analysis.extract.speech.after_quote import followed
from analysis.extract.speech.attribute_to import LEAST_WOVEN, Attributed, made, mention_after
from analysis.extract.speech.subjects import subject
from analysis.extract.wording import any_of, words_of

#: So far before the marks their announcement may begin, in a sentence without end.
MOST_BEFORE = 1200
#: So many characters may stand between a reporting verb and words woven into its sentence.
MOST_BETWEEN = 150
#: So little may follow a quotation in its sentence without a speaker: “...” at the fair.
MOST_TRAILING = 40
#: A policy's name in marks is at most so long.
MOST_NAMED = 7
_POLICY = re.compile(
    rf"(?:{any_of('policy')}) ",
    re.IGNORECASE,
)
_WHERE = re.compile(rf"\s*(?:{any_of('preposition')})\s", re.IGNORECASE)
_PARTED = re.compile(r"\s*[,–—-][^“”\"\n]{4,90}[,:–—-]\s*")
_LISTED = re.compile(rf"\s*(?:,|;|{any_of('source_link')}|, và)\s*")
_DASH = re.compile(r"[.,!?…]*\s+[-–—]\s")
_OF = re.compile(r"\s*(?:của|từ|do)\s+")
_SPOKEN_OF = re.compile(
    rf"(?<!\w)(?:{any_of('words_spoken')})\s*:?\s*$",
    re.IGNORECASE,
)
_FIRST_PERSON = re.compile(
    rf"(?<!\w)(?:{any_of('first_person', 'first_person_at_home')})(?!\w)", re.IGNORECASE
)


def attribute(
    document: Document, discourse: Discourse, mark: Marked, since: int
) -> Attributed | None:
    """Who is quoted in these marks; None when the words are nobody's speech.

    `since` is where the text before the marks begins to matter.
    """
    text = document.text
    sentence = document.sentence(mark.opens)
    if sentence is None:
        return None
    floor = max(sentence.start, mark.opens - MOST_BEFORE)
    begin = max(floor, since)
    lead = text[begin : mark.opens]
    words = len(text[mark.start : mark.end].split())
    colon = lead.rstrip().endswith(":")
    alone = begin == sentence.start and not lead.strip(' -–—,.“"')
    if alone and (found := before_quote.after_a_colon(document, discourse, mark)):
        return found
    if begin == since and since == discourse.closed and _PARTED.fullmatch(lead):
        return made(discourse, mark, None, None, rule="goes_on")
    listed = discourse.closed > sentence.start and _LISTED.fullmatch(
        text, discourse.closed, mark.opens
    )
    if listed and words >= LEAST_WOVEN:
        return made(discourse, mark, None, None, rule="listed", fragment=True)
    whole = text[floor : mark.opens]
    if colon and (found := before_quote.announced(document, discourse, mark, floor, whole)):
        return found
    if (
        not (alone or colon)
        and before_quote.makes_a_name(document, max(begin, mark.opens - 40), mark.opens)
        and not _DASH.match(text, mark.closes)
    ):
        return None
    if (alone or not colon) and (found := followed(document, discourse, mark, alone, words)):
        return found
    if (
        sentence.part == "title"
        and words >= LEAST_WOVEN
        and (found := before_quote.headed(document, discourse, mark, sentence.start))
    ):
        return found
    if alone:
        return _alone(document, discourse, mark, words)
    if colon:
        return None
    return _woven(document, discourse, mark, floor, words)


def _alone(document: Document, discourse: Discourse, mark: Marked, words: int) -> Attributed | None:
    """A quotation that is a paragraph or sentence of its own goes on with the last speaker."""
    text = document.text
    rest = text[mark.closes : mark.closes + 3].strip(" .,;…!?")
    if rest and not rest.startswith("\n") and text[mark.end - 1] not in ".!?…":
        sentence = document.sentence(mark.closes)
        after = _WHERE.match(text, mark.closes)
        if sentence is None or sentence.end - mark.closes > MOST_TRAILING or not after:
            return None
    if words < LEAST_WOVEN:
        return None
    if inner := _attributed_within(document, discourse, mark):
        return inner
    return made(discourse, mark, None, None, rule="alone")


def _attributed_within(document: Document, discourse: Discourse, mark: Marked) -> Attributed | None:
    """“... - ông An nói - ...”: the attribution stands inside the marks."""
    text = document.text
    for cue in document.cues_in(mark.start, mark.end):
        mention = subject(document, cue, mark.start)
        if mention is None:
            continue
        before = text[max(mark.start, mention.start - 3) : mention.start]
        after = text[cue.end : cue.end + 40]
        if re.search(r"[-–—]\s*$", before) and re.match(r"[^,.“”]{0,36}\s[-–—]\s", after):
            return made(discourse, mark, mention, cue, rule="inside_the_marks")
        if (
            re.search(r",\s*$", before)
            and re.match(r"(?: thêm| tiếp)?,\s", after)
            and (mention.kind == PERSON or mention.address)
            and _FIRST_PERSON.search(text, mark.start, mention.start)
        ):
            return made(discourse, mark, mention, cue, rule="inside_the_marks")
    return None


def _trailing(document: Document, discourse: Discourse, mark: Marked) -> Attributed | None:
    """A sentence that ends in its attribution: ... “...” ..., Reuters dẫn lời ông An."""
    sentence = document.sentence(mark.opens)
    if sentence is None or document.text[mark.start].isupper():
        return None
    text = document.text
    for cue in document.cues_in(mark.closes, min(sentence.end, mark.closes + MOST_BEFORE)):
        if cue.entry.report == "relay":
            mention = mention_after(document, cue)
        else:
            mention = subject(document, cue, mark.closes)
            if mention and text[mention.start - 2 : mention.start] != ", ":
                mention = None
        if mention and sentence.end - cue.end < 90:
            return made(discourse, mark, mention, cue, rule="woven_ends", fragment=True)
    return None


def _woven(
    document: Document, discourse: Discourse, mark: Marked, floor: int, words: int
) -> Attributed | None:
    """Words in marks inside the reporter's sentence: speech, or a name or scare quote."""
    text = document.text
    if words < LEAST_WOVEN or (words <= MOST_NAMED and _POLICY.match(text, mark.start)):
        return None
    if spoken := _spoken_of(document, mark, floor):
        return made(discourse, mark, spoken, None, rule="noun_of_speech", fragment=True)
    if before_quote.makes_a_name(document, max(floor, mark.opens - 40), mark.opens):
        return None
    cues = [cue for cue in document.cues_in(floor, mark.opens) if not document.is_quoted(cue.start)]
    cues = [cue for cue in cues if cue.entry.report != "according"] or cues
    if not cues:
        return _trailing(document, discourse, mark)
    shape = _shape(document, mark, floor, cues)
    if shape is None:
        return None
    mention, cue, rule = shape
    if rule == "woven_passive" and mention is None:
        return Attributed(mark.start, mark.end, None, text[cue.start : cue.end], rule, True)
    return made(discourse, mark, mention, cue, rule=rule, fragment=True)


def _spoken_of(document: Document, mark: Marked, floor: int) -> Mention | None:
    """Whose words they are said to be behind the marks: câu nói “...” của bà Lụa."""
    text = document.text
    of = _OF.match(text[mark.closes : mark.closes + 60])
    if of is None or not _SPOKEN_OF.search(text[max(floor, mark.opens - 60) : mark.opens]):
        return None
    near = document.mentions_in(mark.closes, mark.closes + of.end() + 1)
    return near[0] if near else None


def _shape(
    document: Document, mark: Marked, floor: int, cues: list[Cue]
) -> tuple[Mention | None, Cue, str] | None:
    """Who is named, by which reporting word and in which shape, before woven words.

    None where the words are nobody's speech; no mention where they are somebody's who is not
    named. `cues` are the reporting words before the marks.
    """
    text, last = document.text, cues[-1]
    gap = text[last.end : mark.opens].strip(" ,")
    close = gap in _CLOSE
    if len(gap) > MOST_BETWEEN or (gap == "" and last.entry.phrase in ("thông tin", "biết")):
        return None
    whose = mention_after(document, last) if last.entry.report == "according" else None
    if whose and text[whose.end : mark.opens].strip() in (",", ":", ""):
        return whose, last, "woven_according"
    if text[mark.start].isupper() and not close:
        return None
    if last.passive:
        return _passive(document, floor, cues)
    if close and re.search(r"(?<!\w)khi\s+$", text[max(0, last.start - 5) : last.start]):
        follows = document.mention_at(mark.closes, within=4)
        if follows:
            return follows, last, "woven_when"
    for cue in reversed(cues):
        if mention := _who(document, cue, floor):
            return mention, cue, "woven"
    if first := before_quote.subject_mention(document, floor, cues[0].start):
        return first, last, "woven_first_named"
    return (None, last, "woven_unnamed") if close else None


#: What may stand between a reporting word and the words it quotes without a comma.
_CLOSE = frozenset(("", *words_of("quote_link")))


def _passive(
    document: Document, floor: int, cues: list[Cue]
) -> tuple[Mention | None, Cue, str] | None:
    """Who says what something is called: Bà Lụa kể chợ được mô tả là “...”."""
    last = cues[-1]
    if last.entry.phrase.startswith(("gọi", "ví", "so sánh")):
        return None
    if len(cues) > 1 and (outer := subject(document, cues[-2], floor)):
        return outer, cues[-2], "woven_passive"
    return None, last, "woven_passive"


def _who(document: Document, cue: Cue, floor: int) -> Mention | None:
    """Who speaks by a reporting word: named behind `theo`, else the subject of the verb."""
    if cue.entry.report == "according":
        return mention_after(document, cue)
    return subject(document, cue, floor)
