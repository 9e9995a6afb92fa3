"""The segmenter's word list: how it is read, and how it is made from counts of words.

The list holds words and how often each was printed, never sentences. Names stay in it (the
names of places and bodies are words a reader expects whole) but are marked: a name is only
recognised where it is printed with capitals. Names of people are left out where a surname
opens them, because `words` keeps those whole by rule.
"""

import gzip
import math
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import chain, pairwise
from pathlib import Path
from typing import Any

import numpy as np

from analysis.lexicons.kinds import ListName, PatternKind, PatternList
from analysis.text import char_arrays, normalise
from analysis.text.char_arrays import Numbering

Flags = np.ndarray[Any, np.dtype[np.bool_]]
MOST_SYLLABLES = 4
_NAME_SHARE = 0.05
_LEAST_NAME = 20
_HEADER = """\
# Words of Vietnamese news and how often each was printed: word, count, "N" for a name.
# Origin: counts over 105,418 articles from the word segmentation that a public summarisation
# data set of Vietnamese news (vietnews) came with; counts of words are facts, no sentence of it
# is here. Kept: entries of letters, at most 4 syllables, printed 5 times or more; one tone
# placement. A name is written without capitals in less than 5 % of its places. Left out: names
# printed less than 20 times, names that begin with a surname and have 3 syllables or more, and
# names glued to another name.
# Make it again: python -m analysis.text.wordlist COUNTS.tsv.gz > analysis/lexicons/words.txt
# (COUNTS: word, n, n_lowercase, parted by tabs, one header row).
# Licence: MIT (the selection and this file). Date: 2026-11.
"""


@dataclass(frozen=True, slots=True)
class Wordlist:
    """What the segmenter asks of the list; costs are minus log shares.

    `syllables` numbers the syllables of compounds, and `numbers` finds them by hash. Two
    syllables, numbered a and b, may stand side by side in some word only where
    `linked[(a * step + b) & mask]` is true: where a text shows no such pair, a word ends for
    certain. (A few pairs are marked without need.)
    """

    costs: dict[str, float]
    names: frozenset[str]
    unknown: float
    syllables: dict[str, int]
    numbers: Numbering
    linked: Flags
    step: int = 40_503
    mask: int = (1 << 21) - 1


def list_header(name: ListName) -> str:
    """What a lexicon says of itself: its comment lines."""
    return "\n".join(line for line in _text(name).split("\n") if line.startswith("#"))


def _text(name: ListName) -> str:
    return files("analysis").joinpath(f"lexicons/{name}").read_text("utf-8")


def entries(name: ListName) -> tuple[str, ...]:
    """The entries of a lexicon: its lines without comments and blank lines."""
    return _lines(name)


@cache
def _lines(name: ListName) -> tuple[str, ...]:
    text = _text(name)
    return tuple(line for line in text.split("\n") if line.strip() and not line.startswith("#"))


def of_kind(name: PatternList, kind: PatternKind) -> tuple[str, ...]:
    """The words of a list that do one thing, in the order in which the list has them.

    >>> of_kind("date_words.txt", "weekly")
    ('hàng', 'hằng', 'mỗi', 'các')
    """
    if not (found := _by_kind(name).get(kind)):
        raise KeyError(f"{name} has no word of the kind {kind!r}")
    return found


@cache
def _by_kind(name: PatternList) -> dict[str, tuple[str, ...]]:
    kinds: dict[str, list[str]] = {}
    for line in _lines(name):
        word, kind = line.split("\t")[:2]
        kinds.setdefault(kind, []).append(word)
    return {kind: tuple(words) for kind, words in kinds.items()}


def kind_of_each(name: PatternList, *kinds: PatternKind) -> dict[str, str]:
    """Every word of some kinds and its kind, in the order in which the list has them.

    >>> kind_of_each("field_labels.txt", "outlet")["báo"]
    'outlet'
    """
    rows = (line.split("\t")[:2] for line in _lines(name))
    return {word: kind for word, kind in rows if kind in kinds}


def either(name: PatternList, *kinds: PatternKind, space: str = "[ ]", end: str = "") -> str:
    """The words of some kinds as the inside of a group of a pattern, verbose or not.

    They stand in the order of the list, so a word that begins another stands behind it there.
    `space` is what a space within a word matches, `end` what follows each word.

    >>> either("date_words.txt", "part")
    'rạng[ ]sáng|sáng|trưa|chiều[ ]tối|chiều|tối|đêm|khuya'
    """
    words = [
        re.escape(word).replace(r"\ ", space) for kind in kinds for word in of_kind(name, kind)
    ]
    return "|".join(f"{word}{end}" for word in words)


def shapes(name: PatternList, *kinds: PatternKind) -> str:
    """Like `either`, of entries that are written as pieces of patterns (`[Ảả]nh`)."""
    return "|".join(shape.replace(" ", "[ ]") for kind in kinds for shape in of_kind(name, kind))


@cache
def read_wordlist() -> Wordlist:
    """The list as it ships; read once, when the first text is segmented."""
    rows = [line.split("\t") for line in entries("words.txt")]
    counts = {word: int(count) for word, count, _ in rows}
    return prepare(counts, [word for word, _, mark in rows if mark])


def prepare(counts: dict[str, int], names: Iterable[str] = ()) -> Wordlist:
    """The list made ready for the search; both placements of a tone mark find a word."""
    log_total = math.log(sum(counts.values()) or 1)
    log = math.log
    costs = {word: log_total - log(count) for word, count in counts.items()}
    marked = set(names)
    for word in _MOVABLE.findall("\n".join(costs)):
        other = _newer_tone(word)
        costs.setdefault(other, costs[word])
        if word in marked:
            marked.add(other)
    compounds = [word.split(" ") for word in costs if " " in word]
    syllables = {s: n for n, s in enumerate(dict.fromkeys(chain.from_iterable(compounds)), 1)}
    pairs = np.array(
        [(syllables[a], syllables[b]) for word in compounds for a, b in pairwise(word)],
        dtype=np.int64,
    ).reshape(-1, 2)
    linked = np.zeros(1 << 21, dtype=np.bool_)
    numbers = char_arrays.numbering(list(syllables))
    listed = Wordlist(costs, frozenset(marked), log_total + log(2), syllables, numbers, linked)
    linked[(pairs[:, 0] * listed.step + pairs[:, 1]) & listed.mask] = True
    return listed


_NEWER = {
    "òa": "oà", "óa": "oá", "ỏa": "oả", "õa": "oã", "ọa": "oạ",
    "òe": "oè", "óe": "oé", "ỏe": "oẻ", "õe": "oẽ", "ọe": "oẹ",
    "ùy": "uỳ", "úy": "uý", "ủy": "uỷ", "ũy": "uỹ", "ụy": "uỵ",
}  # fmt: skip
_MOVABLE = re.compile(rf"^.*(?:{'|'.join(_NEWER)})(?= |$).*$", re.MULTILINE)


def _newer_tone(word: str) -> str:
    """The word as the newer spelling puts its tone marks (`hòa` as `hoà`)."""
    return " ".join(
        syllable[:-2] + _NEWER.get(syllable[-2:], syllable[-2:]) for syllable in word.split(" ")
    )


def wordlist_lines(rows: Iterable[str]) -> Iterator[str]:
    """The lines of the list from rows of counts (`word`, `n`, `n_lowercase`)."""
    counts: dict[str, int] = {}
    lower: dict[str, int] = {}
    for row in rows:
        printed, n, n_lowercase = row.rstrip("\n").split("\t")
        word = normalise.folded(printed)
        syllables = word.split(" ")
        if len(syllables) > MOST_SYLLABLES or not all(
            piece.isalpha() for syllable in syllables for piece in syllable.split("-")
        ):
            continue
        counts[word] = counts.get(word, 0) + int(n)
        lower[word] = lower.get(word, 0) + int(n_lowercase)
    names = {word for word, n in counts.items() if lower[word] < _NAME_SHARE * n}
    first = frozenset(
        normalise.folded(name)
        for lexicon in ("surnames.txt", "short_country_names.txt")
        for name in entries(lexicon)
    )
    for word in sorted(counts):
        name = word in names
        if name and " " in word and (counts[word] < _LEAST_NAME or _glued(word, names, first)):
            continue
        yield f"{word}\t{counts[word]}\t{'N' if name and ' ' in word else ''}"


def _glued(word: str, names: set[str], first: frozenset[str]) -> bool:
    """Whether a name is a person's full name or two names that were printed side by side."""
    syllables = word.split(" ")
    if len(syllables) == 2:
        return syllables[0] in first and not _native(syllables[1])
    if syllables[0] in first:
        return True
    return any(
        " ".join(syllables[:cut]) in names and " ".join(syllables[cut:]) in names
        for cut in range(1, len(syllables))
    )


def _native(syllable: str) -> bool:
    """Whether a syllable could be Vietnamese by its letters and its end."""
    plain = normalise.without_marks(syllable)
    return len(plain) <= 7 and not set("fjwz") & set(plain) and plain[-1] in "aeiouycghmnpt"


if __name__ == "__main__":
    with gzip.open(Path(sys.argv[1]), "rt", encoding="utf-8") as stream:
        next(stream)
        sys.stdout.write(_HEADER)
        for line in wordlist_lines(stream):
            sys.stdout.write(line + "\n")
