"""The clause after a quotation that says whose it is: “...”, ông An nói."""

import re
from bisect import bisect_left

from analysis.extract.coreference.resolve import Discourse
from analysis.extract.coreference.sources import Source
from analysis.extract.document import Cue, Document
from analysis.extract.mentions import triggers
from analysis.extract.mentions.adverbials import is_beside, is_governed, without_adverbs
from analysis.extract.mentions.mention import LONE, MEDIA, PERSON, Mention
from analysis.extract.quotation_marks import Marked
from analysis.extract.speech import named_sources
from analysis.extract.speech.attribute_to import LEAST_WOVEN, Attributed, made, mention_after
from analysis.extract.speech.subjects import subject
from analysis.extract.wording import any_of

_TAIL = re.compile(r"[\s.,!?…]*[-–—]?\s*")


def followed(
    document: Document, discourse: Discourse, mark: Marked, alone: bool, words: int
) -> Attributed | None:
    """“...”, ông An nói."""
    text = document.text
    tail = _TAIL.match(text, mark.closes)
    begin = tail.end() if tail else mark.closes
    between = text[mark.end : begin]
    parted = any(sign in between for sign in ",.!?…-–—") or "\n" in between
    if not parted and not alone:
        return None
    limit = _limit(document, mark, begin)
    if limit is None:
        return None
    if alone and (parted or words >= LEAST_WOVEN):
        return _tail_of_alone(document, discourse, mark, (begin, limit), parted=parted)
    return _postposed(document, discourse, mark, (begin, limit), words=words)


def _limit(document: Document, mark: Marked, begin: int) -> int | None:
    """How far the clause behind the marks goes; None where none can attribute them."""
    text = document.text
    closed = text[mark.closes : begin]
    if "\n" in closed and not re.search(r"\n\s*[-–—]", closed):
        return None
    ending = document.sentence(begin)
    if ending is None or ending.start > begin + 1:
        return None
    own = ending.start >= begin - 1 and "\n" not in text[mark.end : begin]
    if own and not _ends_soon(document, begin, ending.end):
        return None
    at = bisect_left(document.mark_starts, begin)
    if at < len(document.marks):
        return min(ending.end, document.marks[at].opens)
    return ending.end


def _postposed(
    document: Document, discourse: Discourse, mark: Marked, stretch: tuple[int, int], *, words: int
) -> Attributed | None:
    """The clause in `stretch` behind the marks names who said them."""
    begin, limit = stretch
    for cue in document.cues_in(begin, min(limit, begin + 170)):
        if cue.entry.report in ("according", "relay"):
            mention = mention_after(document, cue)
            if cue.start > begin + 40 or (mention and mention.kind == MEDIA):
                break
            if mention and cue.entry.report == "according" and cue.start == begin:
                return made(discourse, mark, mention, cue, rule="postposed_according")
            continue
        mention = subject(document, cue, begin)
        if mention is None:
            continue
        early = mention.start - begin < 6 or (
            mention.start - begin < 60 and _relayed(document, begin, mention.start)
        )
        if not early or words < LEAST_WOVEN:
            break
        return made(discourse, mark, mention, cue, rule="postposed")
    return None


def _ends_soon(document: Document, begin: int, end: int) -> bool:
    """Whether a sentence after the marks is an attribution alone: Ông An nói."""
    if end - begin >= 160:
        return False
    cues = document.cues_in(begin, end, nouns=True)
    return bool(cues) and end - cues[-1].end < 45


def _tail_of_alone(
    document: Document,
    discourse: Discourse,
    mark: Marked,
    stretch: tuple[int, int],
    *,
    parted: bool,
) -> Attributed | None:
    """The clause after a quotation that is a sentence of its own attributes it."""
    begin, limit = stretch
    text = document.text
    said = named_sources.SAID_SO.match(text, begin, limit)
    whose = document.mention_at(said.end(), within=2) if said else None
    if whose:
        return made(discourse, mark, whose, None, rule="said_so")
    cues = document.cues_in(begin, min(limit, begin + 240), nouns=True)
    mention = document.mention_at(begin, within=3)
    if cues and cues[0].start == begin and cues[0].entry.report == "according":
        whose = mention_after(document, cues[0])
        if whose is None or whose.kind == MEDIA:
            return None
        return made(discourse, mark, whose, cues[0], rule="postposed_according")
    relays = [cue for cue in cues if cue.entry.report == "relay"]
    if relays and (relayed := mention_after(document, relays[0])):
        return made(discourse, mark, relayed, relays[0], rule="postposed_relay")
    verbs = [cue for cue in cues if cue.entry.report not in ("relay", "according")]
    if mention is not None:
        mention = _named_next(document, mention, verbs[0] if verbs else None)
        verbs = [cue for cue in verbs if cue.start >= mention.end] or (
            verbs if limit - begin < 80 else []
        )
        if not parted and (not verbs or verbs[0].noun or verbs[0].start - mention.end > 30):
            return None
        if verbs or limit - begin < 70:
            verb = verbs[0] if verbs else None
            return made(discourse, mark, mention, verb, rule="postposed")
        return None
    if (
        not verbs
        or not parted
        or (text[begin : begin + 1].isupper() and len(text[begin : verbs[0].start]) < 2)
    ):
        return None
    verb = verbs[0]
    inner = subject(document, verb, begin)
    if inner is not None and inner.kind == PERSON and inner.start - begin < 90:
        return made(discourse, mark, inner, verb, rule="postposed_inner")
    end = without_adverbs(text, begin, verb.start)
    printed = text[begin:end].strip(" ,-–")
    if not 1 <= len(printed.split()) <= 14 or "\n" in printed or triggers.bars().search(printed):
        return None
    kind = "generic" if _PLURAL.match(printed) else "unnamed"
    source = Source(printed, kind, "named", "", printed, head=" ".join(printed.split()[:2]))
    discourse.spoke(source)
    shown = text[verb.start : verb.end]
    return Attributed(
        mark.start, mark.end, source, shown, "postposed_unlisted", cue_start=verb.start
    )


_PLURAL = re.compile(rf"(?:{any_of('several')}|hai|ba|\d)(?!\w)", re.IGNORECASE)


def _named_next(document: Document, mention: Mention, verb: Cue | None) -> Mention:
    """The name after an office: đại sứ Việt Nam tại Lào, ông An, nói."""
    if mention.apposed_to:
        return mention.apposed_to
    if mention.kind in (PERSON, MEDIA) or mention.address:
        return mention
    near = document.mentions_in(mention.end, mention.end + 4)
    if (
        near
        and near[0].kind == PERSON
        and document.text[mention.end : near[0].start] in (", ", " ")
    ):
        return near[0]
    for later in document.mentions_in(mention.end, verb.start) if verb else []:
        parting = document.text[mention.end : later.start]
        if (
            later.kind in (PERSON, LONE)
            and not set(parting) & set(",.;:")
            and is_beside(document.text, later.end, verb.start if verb else 0)
        ):
            return mention if is_governed(document.text, later) else later
    return mention


def _relayed(document: Document, begin: int, end: int) -> bool:
    return any(cue.entry.report == "relay" for cue in document.cues_in(begin, end))
