"""Sources in words that no list has whole: what stands before a reporting verb in its clause.

"Bạn bè của chị Ngân cho biết ..." names its source in words nobody could list. They are read
from where the clause begins to the verb, and taken only where no verb stands among them.
"""

import re
from dataclasses import replace
from functools import cache

from analysis.corpus.article import Sentence
from analysis.extract.coreference.resolve import Discourse
from analysis.extract.coreference.sources import Source
from analysis.extract.document import Cue, Document
from analysis.extract.mentions import triggers
from analysis.extract.mentions.adverbials import is_governed, without_adverbs
from analysis.extract.mentions.mention import DOCUMENT, LONE, MEDIA, PERSON, Mention
from analysis.extract.speech import named_sources
from analysis.extract.wording import any_of

#: A source of more syllables than this is a clause that was not understood.
MOST_WORDS = 16
_PARTS = re.compile(r"[,;:.!?…“”\"()\n]|\s[-–—]\s")
_FROM = re.compile(r"\s*từ(?: phía)?\s+")
_FROM_OR_OF = re.compile(r"\s*(?:từ|của)(?: phía)?\s+")
_SEVERAL = re.compile(rf"(?:{any_of('several', 'most')}|hai|ba|giới)(?!\w)", re.I)


@cache
def _openers() -> re.Pattern[str]:
    """What may stand before the subject of a clause without belonging to it."""
    return re.compile(rf"\W*(?:(?:{triggers.alternatives('opener')})(?!\w)\W*)*", re.IGNORECASE)


def unlisted_subject(
    document: Document, discourse: Discourse, cue: Cue, sentence: Sentence
) -> list[Source]:
    """The source before a reporting verb that no mention reaches, as a list of one or none."""
    text = document.text
    end = without_adverbs(text, sentence.start, cue.start)
    begin = sentence.start
    for parting in _PARTS.finditer(text, sentence.start, end):
        begin = parting.end()
    opened = _openers().match(text, begin, end)
    begin = opened.end() if opened else begin
    printed = text[begin:end].strip()
    words = printed.lower().split()
    if not 1 < len(words) <= MOST_WORDS or printed[0].isdigit() or document.is_quoted(begin):
        return []
    if triggers.bars().search(printed):
        return []
    if any(begin + 1 < other.start < end for other in document.cues_in(begin, end)):
        return []
    if words[0] in triggers.context_words("governs") or words[0] in triggers.context_words("time"):
        return []
    if words[-2:] == ["ý", "kiến"]:
        return [Source(printed, "generic", "named", "", printed, head="ý kiến")]
    first = document.mention_at(begin)
    if first is not None:
        return _of_a_mention(document, discourse, first, end)
    if not triggers.does(cue.entry.phrase, "sure"):
        return []
    if not _opens(text[sentence.start : begin]):
        return []
    kind = "generic" if _SEVERAL.match(printed) else "unnamed"
    source = Source(printed, kind, "named", "", printed, head=" ".join(words[:2]))
    return [source]


def _opens(lead: str) -> bool:
    """Whether what stands before a clause only says when, where or how it follows."""
    lead = lead.strip(" ,")
    if not lead or _openers().fullmatch(lead):
        return True
    first = lead.lower().split()[0]
    return "," not in lead and (
        first in triggers.context_words("time") or first in triggers.context_words("aside")
    )


def _of_a_mention(
    document: Document, discourse: Discourse, first: Mention, end: int
) -> list[Source]:
    """The source a mention begins and other words go on with, up to the verb."""
    if first.kind == MEDIA or is_governed(document.text, first):
        return []
    if first.kind in (PERSON, LONE):
        known = first.kind == PERSON or first in document.cast.of
        return named_sources.one(discourse, first, 0) if known else []
    if first.kind == DOCUMENT:
        whose = _who_is_told(document, first, end)
        if whose is not None:
            return named_sources.one(discourse, whose, end)
        if not first.writes:
            return []
    return named_sources.one(discourse, replace(first, end=end, core=end), end)


def _who_is_told(document: Document, news: Mention, end: int) -> Mention | None:
    """Whose news it is: thông tin từ Bộ X, tin từ Sở Y."""
    if news.head in ("thông báo", "thông cáo", "tuyên bố"):
        told = _FROM.match(document.text, news.end)
    elif news.head in triggers.context_words("news"):
        told = _FROM_OR_OF.match(document.text, news.end)
    else:
        return None
    inner = document.mention_at(told.end()) if told else None
    return inner if inner and inner.end <= end else None
