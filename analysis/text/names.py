"""Which capitalised syllables are one name, and which marks inside a token part words."""

import re
from functools import cache

from analysis.text import normalise, wordlist

_UPPER = "".join(c for c in map(chr, range(0x41, 0x1EFA)) if c.isupper())


def _character_class(characters: str) -> str:
    codes = sorted(map(ord, characters))
    spans: list[list[int]] = []
    for code in codes:
        if spans and code == spans[-1][1] + 1:
            spans[-1][1] = code
        else:
            spans.append([code, code])
    return "".join(chr(a) if a == b else f"{chr(a)}-{chr(b)}" for a, b in spans)


#: A character class of every capital letter of Vietnamese and its neighbours.
UPPER = _character_class(_UPPER)
_MOST_SYLLABLES = 4
_MIDDLE = frozenset(("Thị", "Văn", "Hữu", "Đức", "Xuân", "Đình", "Ngọc", "Minh", "Thanh"))
_NUMBER = re.compile(r"\d[\d.,:/–-]*\d[^\W\d_]{0,3}|\d+[^\W\d_]{0,4}")
_SITE = re.compile(r"(?:[\w-]+\.)+(?:vn|com|net|org|info|edu|gov|int|eu|us|uk|io)(?:/\S*)?", re.I)
_SIGN = re.compile(r"[A-ZĐ0-9][A-ZĐƯÔa-z0-9]*(?:[-–./&][A-ZĐƯÔ0-9]+)+")


@cache
def _surnames() -> frozenset[str]:
    return frozenset(wordlist.entries("surnames.txt"))


@cache
def _countries() -> frozenset[str]:
    return frozenset(wordlist.entries("short_country_names.txt"))


@cache
def _abbreviations() -> frozenset[str]:
    return frozenset(wordlist.entries("abbreviations.txt"))


def is_abbreviation(word: str) -> bool:
    """Whether a full stop belongs to the word before it (`TS.`, an initial such as `J.`)."""
    return word in _abbreviations() or (len(word) == 2 and word[0].isupper())


def joined_names(
    printed: list[str], cut: list[tuple[int, int]], first: bool
) -> list[tuple[int, int]]:
    """The cut with names made whole; `first` says that a sentence begins here.

    A surname takes up to three capitalised syllables after it, of known words too. Other
    capitalised syllables that are no known word together make one name.
    """
    done: list[tuple[int, int]] = []
    i = 0
    while i < len(cut):
        stop = _person(printed, cut, i) or _run(printed, cut, i, first and i == 0)
        done.append((cut[i][0], cut[stop - 1][1]))
        i = stop
    return done


def _capital(syllable: str) -> bool:
    return syllable[0].isupper() and (len(syllable) == 1 or not syllable.isupper())


def _single(cut: list[tuple[int, int]], i: int) -> bool:
    return cut[i][1] - cut[i][0] == 1


def _person(printed: list[str], cut: list[tuple[int, int]], i: int) -> int:
    """Where a name that begins with a surname ends, as a place in the cut; 0 for none."""
    start, end = cut[i]
    if end - start != 1 or printed[start] not in _surnames():
        return 0
    stop = i + 1
    while stop < len(cut):
        a, b = cut[stop]
        if b - start > _MOST_SYLLABLES or not all(map(_capital, printed[a:b])):
            break
        if b - a > 1 and stop > i + 1 and printed[a - 1] not in _MIDDLE:
            break
        stop += 1
    return stop if stop > i + 1 else 0


def _run(printed: list[str], cut: list[tuple[int, int]], i: int, first: bool) -> int:
    """Where a run of single capitalised syllables ends; `i + 1` when there is none."""
    word = printed[cut[i][0]]
    if not _single(cut, i) or not _capital(word):
        return i + 1
    if word in _countries() or (first and _common(word.lower())):
        return i + 1
    stop = i + 1
    while stop < len(cut) and _single(cut, stop) and _capital(printed[cut[stop][0]]):
        if printed[cut[stop][0]] in _surnames() and stop + 1 < len(cut):
            break
        stop += 1
    return stop


def _common(word: str) -> bool:
    words = wordlist.read_wordlist()
    return words.costs.get(word, words.unknown) < words.unknown - 4


@cache
def breaks(token: str) -> tuple[int, ...]:
    """The places of the marks inside a token that part words; none when it is one word.

    >>> breaks("2.500"), breaks("TP.HCM"), breaks("nay.Ông"), breaks("Nội-Huế")
    ((), (), (3,), (3,))
    """
    if _NUMBER.fullmatch(token) or _SITE.fullmatch(token) or _SIGN.fullmatch(token):
        return ()
    marks = [i for i, character in enumerate(token) if not character.isalnum()]
    kinds = {token[i] for i in marks}
    if kinds <= {"'", "’", "&"}:
        return ()
    if kinds == {"-"}:
        pieces = [normalise.folded(piece) for piece in token.split("-")]
        costs = wordlist.read_wordlist().costs
        foreign = any(piece not in costs for piece in pieces)
        if "-".join(pieces) in costs or foreign or len(pieces) > 2:
            return ()
    if kinds == {"/"} and len(token) <= 6 and token.islower():
        return ()
    return tuple(marks)
