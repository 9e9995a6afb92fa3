"""Somebody an article names, and the words that tell one office from another."""

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cache, lru_cache

from analysis.extract.mentions import triggers
from analysis.extract.wording import words_of
from analysis.text import normalise, wordlist

_WORDS = re.compile(r"\w+")
_LIGHT = frozenset(words_of("no_given_name"))
Key = tuple[str, ...]
#: An office printed this near the first one introduces the person too.
_INTRODUCED = 160


@dataclass(slots=True, eq=False)
class ArticlePerson:
    """Somebody the article names: the longest name printed, offices, gender if said.

    `offices` holds the words of each office and where they stand first; `introduced` the
    offices as printed, with their places.
    """

    name: str
    words: Key
    gender: str = ""
    heads: set[str] = field(default_factory=set)
    offices: dict[frozenset[str], int] = field(default_factory=dict)
    introduced: list[tuple[int, str]] = field(default_factory=list)
    places: list[int] = field(default_factory=list)
    known_role: str | None = None

    def last_before(self, place: int) -> int:
        """Where the person is named last before a place; -1 when nowhere."""
        at = bisect_left(self.places, place)
        return self.places[at - 1] if at else -1

    @property
    def role(self) -> str:
        """The office under which the person is introduced, as printed beside the first name."""
        if self.known_role is None:
            self.known_role = self._role() if self.introduced else ""
        return self.known_role

    def _role(self) -> str:
        first = min(self.introduced)[0]
        near = [text for place, text in self.introduced if place - first < _INTRODUCED]
        known: list[str] = []
        for text in near[1:] or near:
            if not any(text in other for other in known):
                known.append(text)
        return ", ".join(known)


def may_be_one(gender: str, other: str) -> bool:
    """Whether two words may mean one person by their gender, which each may leave unsaid.

    >>> may_be_one("f", ""), may_be_one("f", "m")
    (True, False)
    """
    return not (gender and other and gender != other)


@cache
def _offices() -> dict[str, str]:
    """Each office phrase with the usual name of that office."""
    return {
        normalise.folded(phrase.strip()): normalise.folded(line.split(";")[0].strip())
        for line in wordlist.entries("same_office.txt")
        for phrase in line.split(";")
    }


def usual(head: str) -> str:
    """The usual name of an office: `phát ngôn viên` is `người phát ngôn`."""
    return _offices().get(head, head)


@lru_cache(maxsize=16384)
def office_words(office: str) -> frozenset[str]:
    """The words that tell one office from another."""
    return frozenset(_WORDS.findall(normalise.folded(office))) - _LIGHT


@cache
def heads_of(head: str) -> frozenset[str]:
    """The offices a head stands for; giám đốc khu vực is a giám đốc too."""
    if not head or head in triggers.context_words("pronoun"):
        return frozenset()
    words = head.split(" ")
    return frozenset(usual(" ".join(words[:n])) for n in range(1, len(words) + 1))
