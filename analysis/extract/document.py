"""One article as the rules read it: its mentions, reporting words, marks and people."""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cache, cached_property

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
from analysis.extract.mentions.candidates import Item
from analysis.extract.mentions.gazetteer import Entry
from analysis.extract.mentions.mention import Mention
from analysis.extract.mentions.people_index import Cast
from analysis.extract.quotation_marks import Marked
from analysis.extract.wording import any_of
from analysis.study import EMPTY, Study
from analysis.text import normalise
from analysis.text.dates import dates as days
from analysis.text.dates.date_spans import DateSpan
from analysis.text.numbers import number_scan
from analysis.text.numbers.number_scan import Places


@dataclass(slots=True)
class Cue:
    """A reporting word in use: where, which, and whether it is passive (`được cho là`)."""

    start: int
    end: int
    entry: Entry
    passive: bool = False
    noun: bool = False


_NO_VERB = "(?![ ]là)"
_NOUN_AFTER = re.compile(
    rf"""
    \s(?:này{_NO_VERB}|của|đó{_NO_VERB}                   # này
    |{any_of("aforesaid")}                                # nói trên
    |trên(?=[,.]|[ ](?:{any_of("behind_above")})))(?!\w)  # trên được
    """,
    re.VERBOSE,
)
# Pictures are shared without a word; "nói trên" means the aforesaid, unless a programme follows.
_SHOWS = re.compile(
    rf"chia sẻ (?:(?:{any_of('how_much_shared')}) )*(?:{any_of('shared')})(?!\w)",
    re.IGNORECASE,
)
_AFORESAID = re.compile(rf"nói trên(?! (?:{any_of('where_told')}|[A-ZĐ]))")
_BEGUN = ("đưa ra", "ra ", "phát đi", "bày tỏ", "nói", "cho ")


class Document:
    """One article as every extractor reads it; offsets are those of its text.

    Each reading (the folded text, the marks, who is named, ...) is made once, when it is first
    asked for, and nothing an extractor does changes it.
    """

    def __init__(self, article: Article, study: Study = EMPTY) -> None:
        self.article = article
        self.study = study
        self.text = article.text
        self.sentences = article.sentences
        self._printed: dict[int, str] = {}

    @cached_property
    def folded(self) -> str:
        """The text as it is matched: lower case, one tone placement, as long as the text."""
        return normalise.folded(self.text)

    @cached_property
    def openings(self) -> Places:
        """Where a number, a date or words for a day may begin."""
        return number_scan.number_places(self.folded)

    @cached_property
    def days(self) -> list[DateSpan]:
        """The printed expressions for days, those that no calendar has among them."""
        return days.scan(self.folded, self.openings)

    @cached_property
    def sentence_starts(self) -> list[int]:
        """Where each sentence begins."""
        return [sentence.start for sentence in self.sentences]

    @cached_property
    def marks(self) -> list[Marked]:
        """The words in quotation marks, in order."""
        return marks.marked_spans(self.text, self.article.parts)

    @cached_property
    def mark_starts(self) -> list[int]:
        """Where each of them opens."""
        return [mark.opens for mark in self.marks]

    @cached_property
    def _items(self) -> list[Item]:
        """Listed phrases and names, as far as they can matter to who says what."""
        text = self.text
        listed = gazetteer.read_lexicon(tuple(self.study.cues))
        lower = gazetteer.lowered(text)
        found = listed.parted(lower, text, listed.scan(lower))
        found, runs = prefilter.attended(
            text, self.sentences, found=found, runs=name_shapes.capital_runs(text), marks=self.marks
        )
        return candidates.items(text, found, runs)

    @cached_property
    def _named(self) -> tuple[list[Mention], Cast]:
        """The mentions and the people; who else is named settles how far a name reaches."""
        made = mentions.build_mentions(self.text, self._items)
        apposition.join_appositions(
            self.text, made, [i.start for i in self._items if i.entry.report]
        )
        return made, Cast(made)

    @cached_property
    def mentions(self) -> list[Mention]:
        """The phrases that name somebody or something, in order."""
        return self._named[0]

    @cached_property
    def cast(self) -> Cast:
        """The people of the article, and whom each mention of one means."""
        return self._named[1]

    @cached_property
    def mention_starts(self) -> list[int]:
        """Where each mention begins."""
        return [mention.start for mention in self.mentions]

    @cached_property
    def cues(self) -> list[Cue]:
        """The reporting words in use, in order."""
        return [
            cue
            for item in self._items
            if item.entry.report and (cue := _cue(self.text, item.start, item.end, item.entry))
        ]

    @cached_property
    def cue_starts(self) -> list[int]:
        """Where each reporting word begins."""
        return [cue.start for cue in self.cues]

    def sentence(self, place: int) -> Sentence | None:
        """The sentence that holds a place, or the one before it."""
        at = bisect_right(self.sentence_starts, place) - 1
        return self.sentences[at] if at >= 0 else None

    def sentence_at(self, place: int) -> Sentence | None:
        """The sentence that holds a place; none between two."""
        found = self.sentence(place)
        return found if found and place < found.end else None

    def words_of(self, sentence: Sentence) -> str:
        """A sentence as printed, cut out once however many rows stand in it."""
        known = self._printed.get(sentence.sentence_id)
        if known is None:
            known = self.text[sentence.start : sentence.end]
            self._printed[sentence.sentence_id] = known
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
    before = triggers.words_before(text, start)
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
    return phrase.startswith(tuple(triggers.context_words("verb")))
