"""The small words before a place in a text, and what they make of the words after it."""

import re
from functools import cache

from analysis.lexicons.kinds import ContextKind
from analysis.text import wordlist

_REACH = 26


def context_words(kind: ContextKind) -> frozenset[str]:
    """The words of `context_words.txt` that do one thing."""
    return _words(kind)


@cache
def _words(kind: ContextKind) -> frozenset[str]:
    rows = (line.split("\t") for line in wordlist.entries("context_words.txt"))
    return frozenset(word for word, does in rows if does == kind)


def alternatives(*kinds: ContextKind) -> str:
    """The words of some kinds as the inside of a pattern, longest first."""
    found = {word for kind in kinds for word in _words(kind)}
    return "|".join(sorted(found, key=lambda word: (-len(word), word)))


@cache
def bars() -> re.Pattern[str]:
    """Words that no name of a source holds: verbs, auxiliaries, conjunctions."""
    return re.compile(rf"(?<!\w)(?:{alternatives('bar')})(?!\w)", re.IGNORECASE)


def does(phrase: str, kind: ContextKind) -> bool:
    """Whether a reporting word does something, with `rằng` after it or without.

    >>> does("cho rằng", "sure"), does("nói rằng", "sure")
    (True, True)
    """
    known = _words(kind)
    return phrase in known or phrase.removesuffix(" rằng") in known


def words_before(text: str, at: int, floor: int = 0) -> list[str]:
    """The last three words, in lower case, of the line before a place, the nearest last.

    >>> words_before("Theo lời của ông", 13)
    ['theo', 'lời', 'của']
    """
    piece = text[max(floor, at - _REACH) : at]
    if not piece or piece[-1] != " ":
        return []
    line = piece[piece.rfind("\n") + 1 :].lower()
    return [word.lstrip("(“\"'‘") for word in line.split(" ")[-4:-1]]


def last(text: str, at: int) -> str:
    """The last of the words before a place; empty where none stands right before it.

    >>> last("Theo lời của ông", 13)
    'của'
    """
    if not at or text[at - 1] != " ":
        return ""
    reach = max(0, at - _REACH)
    begins = text.rfind(" ", reach, at - 1) + 1 or reach
    word = text[begins : at - 1]
    if "\n" in word:
        word = word[word.rfind("\n") + 1 :]
    return word.lower().lstrip("(“\"‘'")


@cache
def _endings(kind: ContextKind) -> frozenset[str]:
    """The last word of each of the words that do one thing."""
    return frozenset(word.rsplit(" ", 1)[-1] for word in _words(kind))


def precedes(text: str, at: int, kind: ContextKind) -> bool:
    """Whether the words before a place end in one that does something.

    >>> precedes("gặp gỡ với ông", 11, "governs")
    True
    """
    return last(text, at) in _endings(kind) and follows(words_before(text, at), kind)


def follows(found: list[str], kind: ContextKind) -> bool:
    """Whether words that stand before a place end in one that does something.

    >>> follows(words_before("gặp gỡ với ông", 11), "governs")
    True
    """
    if not found:
        return False
    known = _words(kind)
    if found[-1] in known:
        return True
    if len(found) < 2:
        return False
    two = f"{found[-2]} {found[-1]}"
    return two in known or (len(found) > 2 and f"{found[-3]} {two}" in known)
