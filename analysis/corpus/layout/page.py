"""A page as it was saved: its printed text, its lines, and where each stands in the file."""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

import numpy as np

from analysis.text import normalise

#: Starters that join with what stands before them in NFC (Hangul vowels and finals, and a few
#: signs of Indic scripts); every other starter begins a cluster of its own.
_JOINS = re.compile(
    "[\u09be\u09d7\u0b3e\u0b56\u0b57\u0bbe\u0bd7\u0cc2\u0cd5\u0cd6\u0d3e\u0d57\u0dcf\u0ddf\u102e"
    "\u1161-\u1175\u11a8-\u11c2\u1b35\U00011127\U0001133e\U00011357\U000113b8-\U000113c9"
    "\U000114b0\U000114ba\U000114bd\U000115af\U00011930\U00016121-\U00016129\U00016d63-\U00016d6a]"
)
#: What joins two runs of letters and digits to one written word.
JOINING = "./&+'’-"
_BREAKS = "\n\r\u2028\u2029"


class PageLine(NamedTuple):
    """One line of the page without the space around it.

    `block` counts stretches of lines parted by blank lines; `n` counts lines, so that a line
    may be cut into several stretches and still be known as one. `n_words` are its written words
    (syllables), -1 where nobody counted them.
    """

    text: str
    start: int
    end: int
    block: int
    n: int
    n_words: int = -1


@dataclass(frozen=True, slots=True)
class Page:
    """The printed text of a file, its lines, and the way back to the file as decoded."""

    raw: str
    text: str
    lines: tuple[PageLine, ...]
    printed: tuple[int, ...] = (0,)
    source: tuple[int, ...] = (0,)

    def source_start(self, at: int) -> int:
        """Where in the file the character that is printed at `at` begins."""
        if len(self.source) == 1:
            return at
        k = bisect_right(self.printed, at) - 1
        return self.source[k] + at - self.printed[k]

    def source_end(self, at: int) -> int:
        """Where in the file the character printed before `at` ends."""
        if len(self.source) == 1:
            return at
        k = bisect_left(self.printed, at)
        if k < len(self.printed) and self.printed[k] == at:
            return self.source[k]
        return self.source[k - 1] + at - self.printed[k - 1]


def read_page(raw: str) -> Page:
    """The page of a decoded file.

    >>> [line.text for line in read_page("Hà\\u00a0Nội\\r\\n\\r\\nSáng nay…").lines]
    ['Hà Nội', 'Sáng nay…']
    """
    text, printed, source = _printed(raw)
    return Page(raw, text, tuple(_lines(text)), tuple(printed), tuple(source))


def printed_text(raw: str) -> str:
    """The printed text of some words of a file, as their page has it.

    >>> printed_text("Hà\u00a0Nội")
    'Hà Nội'
    """
    return _printed(raw)[0]


def _printed(raw: str) -> tuple[str, list[int], list[int]]:
    """The printed text, and where in it and in the file the stretches begin and end that differ."""
    text = normalise.printed(raw)
    printed, source = [0], [0]
    if text != raw:
        pieces = []
        at = 0
        for begin, cluster in _clusters(normalise.SPACES.sub(" ", raw)):
            piece = normalise.printed(cluster)
            pieces.append(piece)
            if len(piece) != len(cluster):
                printed += [at, at + len(piece)]
                source += [begin, begin + len(cluster)]
            at += len(piece)
        text = "".join(pieces)
    return text, printed, source


def _clusters(raw: str) -> Iterator[tuple[int, str]]:
    """Stretches of the file that can be normalised one by one: long plain ones, short odd ones."""
    begin = 0
    plain = True
    before = "\n"
    for at, character in enumerate(raw):
        if character.isascii() and character.isprintable():
            starts, odd = not plain, False
        elif _melts(before, character):
            if plain and at > begin + 1:
                yield begin, raw[begin : at - 1]
                begin = at - 1
            plain, before = False, character
            continue
        else:
            odd = normalise.printed(character) != character
            starts = odd or not plain
        if starts and at > begin:
            yield begin, raw[begin:at]
            begin = at
        plain, before = not odd, character
    if begin < len(raw):
        yield begin, raw[begin:]


def _melts(before: str, character: str) -> bool:
    """Whether a character may melt into the one before it, or leaves it as it is seen."""
    if before in _BREAKS:
        return before + character == "\r\n"
    return bool(
        unicodedata.combining(character)
        or _JOINS.match(character)
        or normalise.INVISIBLE.match(character)
    )


def _lines(text: str) -> list[PageLine]:
    rows = []
    block = at = n = 0
    last = None
    for row, line in enumerate(text.split("\n")):
        words = line.strip()
        if words:
            block += last is not None and row - last > 1
            start = at + line.index(words[0])
            rows.append((words, start, start + len(words), block, n))
            last = row
        n += bool(line)
        at += len(line) + 1
    counts = _counted(text, [row[1] for row in rows])
    return [PageLine(*row, n_words) for row, n_words in zip(rows, counts, strict=True)]


def _counted(text: str, starts: list[int]) -> list[int]:
    """How many written words each line has: letters and digits, held together by one joining
    mark between two of them (`24.12.2024`, `R&D`)."""
    codes = np.frombuffer(text.encode("utf-16-le", "surrogatepass"), dtype="<u2")
    if len(codes) != len(text) or not starts:  # beyond the basic plane places would be others
        return [-1] * len(starts)
    kinds = _kinds()[codes]
    written, joins = kinds == 1, kinds == 2
    begins = written.copy()
    begins[1:] &= ~written[:-1]
    begins[2:] &= ~(joins[1:-1] & written[:-2])
    counts: list[int] = np.add.reduceat(begins, starts, dtype=np.int64).tolist()
    return counts


@cache
def _kinds() -> np.ndarray[Any, np.dtype[np.uint8]]:
    """What each character is: 1 a letter or digit, 2 a mark that joins two, 0 anything else."""
    kinds = np.array([chr(code).isalnum() for code in range(1 << 16)], dtype=np.uint8)
    for mark in JOINING:
        kinds[ord(mark)] = 2
    return kinds
