"""Lines that belong to the page and not to the article: sharing, players, footers."""

import re
from functools import cache

from analysis.corpus import datelines
from analysis.corpus.stretch import key
from analysis.text import normalise
from analysis.text.wordlist import lines

_HASHTAGS = re.compile(r"(?:#[^\s#]+(?: [^\s#]+){0,5}[\s,;]*)+")
_FIRST = re.compile(r"[^\W_]+|[©®]")
_LONGEST = 200
_MARKS = re.compile(r"[\W\d_]+")
_NUMBER = re.compile(r"[\d.,:/ ]+(?: ?(?:likes?|views?|k))?", re.IGNORECASE)


#: Marks of the lexicon: nothing, "!" (only under an article), "?" (there, and no text after it).
_ANYWHERE, _UNDER, _LAST = "", "!", "?"
_MARKED = (_UNDER, _LAST)


@cache
def _listed(mark: str) -> tuple[str, ...]:
    entries = lines("furniture.txt")
    if mark:
        return tuple(normalise.folded(line[1:]) for line in entries if line[0] == mark)
    return tuple(normalise.folded(line) for line in entries if line[0] not in _MARKED)


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


def matches(text: str) -> bool:
    """Whether a whole line is page furniture.

    >>> matches("Chia sẻ"), matches("Chia sẻ với chúng tôi, ông nói.")
    (True, False)
    """
    if _HASHTAGS.fullmatch(text) or _leads_back(text):
        return True
    return _is(text, _ANYWHERE) or (not _MARKS.sub("", text) and len(text) < 40 and _is_noise(text))


def _leads_back(text: str) -> bool:
    """`Trở lại Thời sự`: a way back to a section."""
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
    if len(text) > _LONGEST:
        return False
    first = _FIRST.search(normalise.folded(text[:40]))
    if not first or not (first[0] in _first_words(mark) or first[0].isdigit()):
        return False
    bare = key(text).strip(" :")
    if bare in _exact(mark):
        return True
    folded = normalise.folded(text).strip(" *•·-–|")
    return len(folded.split()) <= 30 and bool(_patterns(mark).fullmatch(folded))


def _is_noise(text: str) -> bool:
    """Rules, lone numbers and counters: nothing anybody wrote."""
    return (bool(_NUMBER.fullmatch(text)) and len(text) <= 12) or not any(c.isalnum() for c in text)
