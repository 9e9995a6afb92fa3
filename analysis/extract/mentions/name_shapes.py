"""Capitalised runs, and where in them a person's name begins."""

import re
from functools import cache, lru_cache

from analysis.text import normalise, wordlist
from analysis.text.names import UPPER

_BEGUN = rf"(?:\.(?:[{UPPER}]\.){{0,3}}[{UPPER}]?(?!\w)|\w*(?:[-'’.&][\w]+)*)"
_TOKEN = rf"[{UPPER}]{_BEGUN}"
_LINK = r"(?:de|van|von|bin|ibn|al|el|da|di|du|del|der|den|ben|dos|le|la|ter|ten|zu|abu)"
# The capital comes first, so that the search leaps from one to the next.
_RUN = re.compile(rf"[{UPPER}](?<![\w.][{UPPER}]){_BEGUN}(?: (?:{_LINK}(?: -)? ){{0,2}}{_TOKEN})*")
_LINKED = re.compile(r"(?<![\w-])(?:al|el|bin|ibn) ?- ?$")
#: Words after a dash that credit a picture rather than go on with a name.
_CREDITS = frozenset(("Ảnh", "Video", "Clip", "Nguồn", "Đồ", "Photo"))
_HYPHENED = re.compile(r" - [a-z]{2,6}(?=[,.:)\n]|$)")
_SYLLABLE = re.compile(
    r"(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?[aeiouy]{1,3}"
    r"(?:c|ch|m|n|ng|nh|p|t)?$"
)
_WORD = re.compile(r"\S+")
MOST_TOKENS = 5


@cache
def surnames() -> frozenset[str]:
    """Surnames that open a Vietnamese name, as printed and in the other tone placement."""
    listed = set(wordlist.entries("surnames.txt"))
    return frozenset(listed | {normalise.one_tone(name) for name in listed})


def capital_runs(text: str) -> list[tuple[int, int]]:
    """Where capitalised words stand side by side; spaced hyphens of foreign names join them."""
    found: list[tuple[int, int]] = []
    for match in _RUN.finditer(text):
        start, end = match.span()
        if linked := _LINKED.search(text, max(0, start - 7), start):
            start = linked.start()  # el - Baghdadi, where the name's first word is left out
        if match[0].count(" ") == 1 and (hyphened := _HYPHENED.match(text, end)):
            end = hyphened.end()  # Bae Sang - hoon
        if found and start - found[-1][1] == 3 and text[found[-1][1] : start] == " - ":
            if match[0].split(" ", 1)[0] in _CREDITS:
                found.append((start, end))
                continue
            last = text[found[-1][0] : found[-1][1]].rsplit(" ", 1)[-1]
            first = match[0].split(" ", 1)[0]
            if not (is_syllable(last) or is_acronym(last)) and not is_acronym(first):
                found[-1] = (found[-1][0], end)
                continue
        found.append((start, end))
    return found


def words_of_run(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The words of a run."""
    if text.find(" ", start, end) < 0:
        return [(start, end)]
    return [match.span() for match in _WORD.finditer(text, start, end) if match[0] != "-"]


@lru_cache(maxsize=65536)
def name_key(name: str) -> str:
    """A name as it is compared: no tone marks, hyphens, dots; António is Antonio.

    >>> name_key("António Guterres") == name_key("Antonio Guterres"), name_key("Kim Jong-un")
    (True, 'kim jong un')
    """
    plain = normalise.without_marks(name)
    return " ".join(re.sub(r"[-.'’]", " ", plain).split())


@lru_cache(maxsize=65536)
def is_syllable(word: str) -> bool:
    """Whether a word could be one Vietnamese syllable: Trung could, Trump could not."""
    return bool(_SYLLABLE.match(normalise.without_marks(word)))


def is_acronym(word: str) -> bool:
    """Whether a word is letters of a body's name (GTVT, UBND) rather than a name."""
    return len(word) > 1 and word.isupper() and "." not in word


def is_full(name: str) -> bool:
    """Whether a name is more than a given name."""
    return " " in name_key(name)
