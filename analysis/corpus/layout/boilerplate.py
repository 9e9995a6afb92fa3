"""Lines that belong to the page and not to the article: sharing, players, footers."""

import re
from functools import cache, lru_cache

from analysis.corpus.layout import datelines
from analysis.corpus.layout.block import EDGES
from analysis.text import normalise
from analysis.text.wordlist import entries

_HASHTAGS = re.compile(r"(?:#[^\s#]+(?: [^\s#]+){0,5}[\s,;]*)+")
_FIRST = re.compile(r"[^\W_]+|[©®]")
#: What a browser prints over and under a page: `8/13/25, 9:14 AM Chợ cá`, an address and `1/2`.
_PRINTED = re.compile(
    r"\d{1,2}/\d{1,2}/\d\d, \d{1,2}:\d\d(?: [AP]M)? \S.*|https?://\S+ \d{1,3}/\d{1,3}"
)
_PRINTED_FROM = frozenset("123456789h")
#: No line of the page is longer.
LONGEST = 200
#: A line is asked about several times while its page is read: so many answers are kept.
_REMEMBERED = 4_096
_MARKS = re.compile(r"[\W\d_]+")
_NUMBER = re.compile(r"[\d.,:/ ]+(?: ?(?:likes?|views?|k))?", re.IGNORECASE)


#: Marks of the lexicon: nothing, "!" (only under an article), "?" (there, and no text after it).
_ANYWHERE, _UNDER, _LAST = "", "!", "?"
_MARKED = (_UNDER, _LAST)


@cache
def _listed(mark: str) -> tuple[str, ...]:
    listed = entries("furniture.txt")
    if mark:
        return tuple(normalise.folded(line[1:]) for line in listed if line[0] == mark)
    return tuple(normalise.folded(line) for line in listed if line[0] not in _MARKED)


@cache
def _patterns(mark: str) -> re.Pattern[str]:
    written = [
        re.escape(line).replace(r"\*", ".*").replace("%", r"[\d.,]+k?") for line in _listed(mark)
    ]
    return re.compile("|".join(sorted(set(written))))


@cache
def _exact(mark: str) -> frozenset[str]:
    return frozenset(line.strip(" :") for line in _listed(mark) if "*" not in line)


@cache
def _first_words(mark: str) -> frozenset[str]:
    """What the entries begin with, so that most lines are no more than glanced at."""
    first = (_FIRST.search(line) for line in _listed(mark))
    return frozenset(found[0] for found in first if found)


@cache
def _any_first_word() -> frozenset[str]:
    return _first_words(_ANYWHERE) | _first_words(_UNDER) | _first_words(_LAST)


def is_furniture(text: str) -> bool:
    """Whether a whole line is page furniture.

    >>> is_furniture("Chia sẻ"), is_furniture("Chia sẻ với chúng tôi, ông nói.")
    (True, False)
    """
    if text[:1] == "#" and _HASHTAGS.fullmatch(text):
        return True
    return len(text) <= LONGEST and _is_short_furniture(text)


@lru_cache(maxsize=_REMEMBERED)
def _is_short_furniture(text: str) -> bool:
    if text[:1] in _PRINTED_FROM and _PRINTED.fullmatch(text):
        return True
    if _leads_back(text) or _is(text, _ANYWHERE):
        return True
    return len(text) < 40 and not _MARKS.sub("", text) and _is_noise(text)


def _leads_back(text: str) -> bool:
    """`Trở lại Thời sự`: a way back to a section."""
    if not text[:5].lower().startswith(("trở ", "quay ")):
        return False
    word, _, name = normalise.folded(text).partition(" ")
    begins = word in ("trở", "quay") and name.split(" ")[0] in ("lại", "về")
    return begins and datelines.is_section(name.partition(" ")[2])


def ends_article(text: str) -> bool:
    """Whether a line stands only under an article: tags, comments, footers.

    >>> ends_article("Bình luận (4)"), ends_article("Chia sẻ")
    (True, False)
    """
    return _is(text, _UNDER)


def may_end_article(text: str) -> bool:
    """Whether a line stands under an article when no paragraph follows it: an address, a number.

    >>> may_end_article("Điện thoại: 0999 000 111")
    True
    """
    return _is(text, _LAST)


def _is(text: str, mark: str) -> bool:
    return len(text) <= LONGEST and mark in _marks(text)


@lru_cache(maxsize=_REMEMBERED)
def _marks(text: str) -> tuple[str, ...]:
    """Under which marks of the lexicon a line stands."""
    found = _FIRST.search(text, 0, 40)
    first = _folded(found[0]) if found else ""
    if not first or not (first.isdigit() or first in _any_first_word()):
        return ()
    folded = normalise.folded(text)
    bare = " ".join(folded.strip(EDGES).split()).strip(" :")
    line = folded.strip(" *•·-–|")
    line = line if len(line.split()) <= 30 else ""
    under = []
    for mark in (_ANYWHERE, *_MARKED):
        if not (first in _first_words(mark) or first.isdigit()):
            continue
        if bare in _exact(mark) or (line and _patterns(mark).fullmatch(line)):
            under.append(mark)
    return tuple(under)


@lru_cache(maxsize=_REMEMBERED)
def _folded(word: str) -> str:
    return normalise.folded(word)


def _is_noise(text: str) -> bool:
    """Rules, lone numbers and counters: nothing anybody wrote."""
    return (bool(_NUMBER.fullmatch(text)) and len(text) <= 12) or not any(c.isalnum() for c in text)
