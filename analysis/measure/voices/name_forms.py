"""How a person's name is written: what two printings of one name share."""

import re
from functools import cache, lru_cache

from analysis.text import normalise, wordlist


@cache
def _surnames() -> frozenset[str]:
    return frozenset(normalise.folded(name) for name in wordlist.entries("surnames.txt"))


@lru_cache(maxsize=1 << 16)
def fold(name: str) -> str:
    """A name as it is matched: one tone placement, lower case, single spaces."""
    return " ".join(normalise.folded(name).split())


@lru_cache(maxsize=1 << 16)
def plain_name(name: str) -> str:
    """A name without marks, hyphens and points."""
    return " ".join(re.sub(r"[-.'’]", " ", normalise.without_marks(name)).split())


def is_vietnamese(name: str) -> bool:
    """Whether a name begins with a Vietnamese family name and bears Vietnamese marks."""
    words = fold(name).split()
    return len(words) > 1 and words[0] in _surnames() and not name.isascii()


_OWN_LETTERS = re.compile(r"[ăđĩũơưạ-ỹ]")


def printings_key(name: str) -> str:
    """What two printings of one person's name share; Vietnamese marks tell people apart."""
    folded = fold(name)
    return folded if is_vietnamese(name) or _OWN_LETTERS.search(folded) else plain_name(name)


_INITIALS = re.compile(r"(?:\w{1,2}[.\s]+)*\w{1,2}\.?$")
_SYLLABLE = re.compile(r"[bcdđghklmnpqrstvx]{0,3}[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$")


def can_travel(name: str) -> bool:
    """Whether a name can mean one person in two articles: no initials, no given name alone."""
    if _INITIALS.match(name):
        return False
    return " " in name or not _SYLLABLE.match(plain_name(name))
