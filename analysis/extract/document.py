"""One article as the rules read it: its mentions, reporting words, marks and people."""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from functools import cache

from analysis.corpus.article import Article, Sentence
from analysis.extract import prefilter
from analysis.extract import quotation_marks as marks
from analysis.extract.mentions import (
    apposition,
    candidates,
    gazetteer,
    mentions,
    name_shapes,
    triggers,
)
from analysis.extract.mentions.boundaries import opens
from analysis.extract.mentions.gazetteer import Entry
from analysis.extract.mentions.mention import Mention
from analysis.extract.mentions.people_index import Cast
from analysis.extract.mentions.person import Person
from analysis.extract.quotation_marks import Marked
from analysis.study import Study


@dataclass(slots=True)
class Cue:
    """A reporting word in use: where, which, and whether it is passive (`được cho là`)."""

    start: int
    end: int
    entry: Entry
    passive: bool = False
    noun: bool = False


_NOUN_AFTER = re.compile(
    r"\s(?:này(?! là)|của|đó(?! là)|ấy|nói trên|"
    r"trên(?=[,.]| (?:của|được|là|đã|từng|do|gây|khiến|chỉ)))"
    r"(?!\w)"
)
# Pictures are shared without a word; "nói trên" means the aforesaid, unless a programme follows.
_SHOWS = re.compile(
    r"chia sẻ (?:(?:những|các|một|nhiều|rất nhiều|loạt|lại|thêm|vài|cả) )*"
    r"(?:hình|ảnh|bức|clip|video|khoảnh|bài|status|link|đoạn|tấm|loạt)(?!\w)",
    re.IGNORECASE,
)
_AFORESAID = re.compile(
    r"nói trên(?! (?:kênh|đài|truyền hình|tờ|báo|sóng|mạng|trang|chương trình|diễn đàn|[A-ZĐ]))"
)
_BEGUN = ("đưa ra", "ra ", "phát đi", "bày tỏ", "nói", "cho ")


@dataclass(slots=True)
class Document:
    """Everything the rules look at; offsets are those of the article's text."""

    article: Article
    text: str
    mentions: list[Mention]
    mention_starts: list[int]
    cues: list[Cue]
    cue_starts: list[int]
    marks: list[Marked]
    mark_starts: list[int]
    cast: Cast
    sentence_starts: list[int]
    resolved: dict[int, tuple[Mention, Person]] = field(default_factory=dict)
    spoken: set[str] = field(default_factory=set)
    printed: dict[int, str] = field(default_factory=dict)
    settled: bool = False

    def sentence(self, place: int) -> Sentence | None:
        """The sentence that holds a place, or the one before it."""
        at = bisect_right(self.sentence_starts, place) - 1
        return self.article.sentences[at] if at >= 0 else None

    def words_of(self, sentence: Sentence) -> str:
        """A sentence as printed, cut out once however many rows stand in it."""
        known = self.printed.get(sentence.sentence_id)
        if known is None:
            known = self.text[sentence.start : sentence.end]
            self.printed[sentence.sentence_id] = known
        return known

    def is_quoted(self, place: int) -> bool:
        """Whether a place stands in quotation marks."""
        at = bisect_right(self.mark_starts, place) - 1
        return at >= 0 and place < self.marks[at].closes

    def mentions_in(self, start: int, end: int) -> list[Mention]:
        """The mentions that begin in a stretch."""
        a = bisect_left(self.mention_starts, start)
        return self.mentions[a : bisect_left(self.mention_starts, end)]

    def mention_at(self, place: int, *, within: int = 1) -> Mention | None:
        """The first mention that begins at a place, or so few characters after it."""
        at = bisect_left(self.mention_starts, place)
        if at < len(self.mentions) and self.mention_starts[at] < place + within:
            return self.mentions[at]
        return None

    def mention_ending(self, floor: int, end: int) -> Mention | None:
        """The last mention that begins after `floor` and ends exactly at a place."""
        at = bisect_left(self.mention_starts, end) - 1
        while at >= 0 and self.mention_starts[at] >= floor:
            if self.mentions[at].end <= end:
                return self.mentions[at] if self.mentions[at].end == end else None
            at -= 1
        return None

    def cues_in(self, start: int, end: int, *, nouns: bool = False) -> list[Cue]:
        """The reporting words that begin in a stretch; those that look like nouns if asked."""
        a = bisect_left(self.cue_starts, start)
        found = self.cues[a : bisect_left(self.cue_starts, end)]
        return found if nouns else [cue for cue in found if not cue.noun]


_last: tuple[Article, Study, Document] | None = None


def read(article: Article, study: Study) -> Document:
    """The document of an article; the last one is kept, so that two callers share it."""
    global _last
    if _last and _last[0] is article and _last[1] is study:
        return _last[2]
    text = article.text
    listed = gazetteer.read(tuple(study.cues))
    lower = gazetteer.lowered(text)
    found = listed.parted(lower, text, listed.scan(lower))
    marked = marks.spans(text, article.parts)
    found, runs = prefilter.attended(
        text, article.sentences, found=found, runs=name_shapes.runs(text), marks=marked
    )
    merged = candidates.items(text, found, runs)
    cues = [
        cue
        for item in merged
        if item.entry.report and (cue := _cue(text, item.start, item.end, item.entry))
    ]
    made = mentions.build(text, merged)
    apposition.join(text, made, [item.start for item in merged if item.entry.report])
    document = Document(
        article=article,
        text=text,
        mentions=made,
        mention_starts=[mention.start for mention in made],
        cues=cues,
        cue_starts=[cue.start for cue in cues],
        marks=marked,
        mark_starts=[mark.opens for mark in marked],
        cast=Cast(made),
        sentence_starts=[sentence.start for sentence in article.sentences],
    )
    _last = (article, study, document)
    return document


def _cue(text: str, start: int, end: int, entry: Entry) -> Cue | None:
    """The reporting word at a place, unless it is a noun, denied or only wished for."""
    if entry.hidden:
        return None
    report = entry.report
    if text[start].isupper() and start and text[start - 1] == " " and report != "according":
        ended = text[start - 2] in '…”"'
        if not ended and not opens(text, start):
            return None
    if _SHOWS.match(text, start) or _AFORESAID.match(text, start):
        return None
    before = triggers.before(text, start)
    if before and before[-1] in ("được", "bị"):
        return Cue(start, end, entry, passive=True)
    if (
        report not in ("according", "relay")
        and _NOUN_AFTER.match(text, end)
        and not entry.phrase.startswith(_BEGUN)
    ):
        return None
    noun = _is_noun(before, entry) and not _follows_a_name(text, start)
    return Cue(start, end, entry, noun=noun)


def _follows_a_name(text: str, start: int) -> bool:
    """Whether the word before is printed as a name: Bộ trưởng Thư thông báo."""
    begins = text.rfind(" ", 0, start - 1) + 1
    return text[begins].isupper() and not opens(text, begins)


def _is_noun(before: list[str], entry: Entry) -> bool:
    """Whether the words before a reporting word keep it from reporting."""
    if triggers.follows(before, "denies"):
        return not triggers.follows(before, "insists")
    if _is_verb(entry.phrase) or not triggers.follows(before, "nominal"):
        return False
    return not triggers.follows(before, "verbal")


@cache
def _is_verb(phrase: str) -> bool:
    """Whether a reporting word is never a noun."""
    return phrase.startswith(tuple(triggers.words("verb")))
