"""A stretch of a page while its layout is being read, and plain questions about its words."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

from analysis.corpus.layout.page import JOINING, PageLine
from analysis.lexicons.kinds import ListName
from analysis.text import normalise, sentences
from analysis.text.wordlist import entries

#: Reasons for which a stretch is left out of the article.
DATE_LINE = "date line"
BYLINE = "byline"
PREFIX = "outlet prefix"
DATELINE = "dateline"
CREDIT = "source credit"
PHOTO_CREDIT = "photo credit"
SECTION = "section name"
FURNITURE = "page furniture"
RELATED = "related item"
COMMENT = "reader comment"
REPEATED = "repeated caption"
REPEATED_TITLE = "repeated headline"
REPEATED_TEXT = "repeated text"
TRANSLATION = "other language"
FIELD = "field name"
UNSEEN = "invisible characters"

_WORD = re.compile(rf"[^\W_]+(?:[{JOINING}][^\W_]+)*")
_CLOSING = "”\"’'»)]"
#: No entry of a lexicon is as long as this; longer lines are not folded for nothing.
_LONGEST_KEY = 300
EDGES = " \t-–—•·*>»:|▪■►▶➤→+"


@dataclass(slots=True)
class Stretch:
    """Some words of the page: a line, or a piece of one.

    `part` is set when it belongs to the article, `reason` when it is left out; neither is
    set while nobody knows.
    """

    text: str
    start: int
    end: int
    block: int
    n: int
    part: str = ""
    reason: str = ""
    _n_words: int = -1
    _key: str | None = None
    _prose: bool | None = None

    @property
    def open(self) -> bool:
        """Whether nobody has said yet what it is."""
        return not self.part and not self.reason

    @property
    def n_words(self) -> int:
        """Written words (syllables), which is what layout goes by."""
        if self._n_words < 0:
            self._n_words = len(_WORD.findall(self.text))
        return self._n_words

    @property
    def key(self) -> str:
        """Its words as a lexicon has them."""
        if self._key is None:
            self._key = lexicon_key(self.text) if len(self.text) <= _LONGEST_KEY else ""
        return self._key


def whole_line(line: PageLine) -> Stretch:
    """The stretch that is one whole line."""
    return Stretch(line.text, line.start, line.end, line.block, line.n, _n_words=line.n_words)


def cut_stretch(stretch: Stretch, *ends: int) -> list[Stretch]:
    """The stretch cut at places inside it, without the space around the cuts."""
    pieces = []
    bounds = [0, *ends, len(stretch.text)]
    for a, b in pairwise(bounds):
        text = stretch.text[a:b]
        if text.strip():
            begin = stretch.start + a + len(text) - len(text.lstrip())
            piece = text.strip()
            pieces.append(Stretch(piece, begin, begin + len(piece), stretch.block, stretch.n))
    return pieces


def ends_sentence(text: str) -> bool:
    """Whether the words end like a sentence: a stop, perhaps with closing marks after it."""
    bare = text.rstrip(_CLOSING)
    return bare[-1:] in (".", "!", "?", "…", ";", ":", ",") or text.endswith(("./.", ".//."))


def is_prose(stretch: Stretch) -> bool:
    """Whether it reads like a paragraph: it ends like a sentence, or it is long."""
    found = stretch._prose
    if found is None:
        ends = ends_sentence(stretch.text)
        found = stretch._prose = (ends and stretch.n_words >= 4) or stretch.n_words > 45
    return found


def is_headline(stretch: Stretch) -> bool:
    """Whether it reads like a headline: some words, no stop at the end but ? or !."""
    bare = stretch.text.rstrip(_CLOSING)
    stopped = bare[-1:] in (".", ";", ":", ",") and not bare.endswith("...")
    return not stopped and 3 <= stretch.n_words <= 40


@lru_cache(maxsize=4_096)
def n_sentences(text: str) -> int:
    """How many sentences the words hold."""
    return len(sentences.split_sentences(text))


@lru_cache(maxsize=4_096)
def lexicon_key(text: str) -> str:
    """The words as a lexicon has them: folded, without bullets and marks around them."""
    return " ".join(normalise.folded(text).strip(EDGES).split())


@cache
def folded_entries(name: ListName) -> frozenset[str]:
    """The entries of a lexicon, folded."""
    return frozenset(normalise.folded(line) for line in entries(name))


def written_words(text: str) -> list[str]:
    """The written words, folded."""
    return _WORD.findall(normalise.folded(text))
