"""A text as arrays of numbers: where its tokens stand, and what any stretch of it reads.

Sums over the characters from the beginning make the hash of any stretch a difference of two
of them, so that millions of stretches are compared without one string being made. The hash is
the same on every machine and in every process.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

import numpy as np

Places = np.ndarray[Any, np.dtype[np.int64]]
Codes = np.ndarray[Any, np.dtype[np.uint32]]
Flags = np.ndarray[Any, np.dtype[np.bool_]]
Hashes = np.ndarray[Any, np.dtype[np.uint64]]

#: The marks that stay inside a token between two letters or digits (`24.12`, `TP.HCM`).
JOINERS = "-–./,:'’&"
_LETTER, _JOINER = 1, 2
_BASE = 0x9E3779B97F4A7C15
_SPREAD = 0xBF58476D1CE4E5B9
_OFTEN, _ALL = 0x3000, 0x110000


@dataclass(frozen=True, slots=True, eq=False)
class Letters:
    """The characters of a text as printed and in small letters, of the same length.

    `codes` and `lower` hold two line breaks more than the text; `lowered` is the text in small
    letters.
    """

    text: str
    lowered: str
    codes: Codes
    lower: Codes
    _sums: Hashes
    _printed_sums: Hashes
    _undone: Hashes

    def hashes(self, starts: Places, ends: Places, *, printed: bool = False) -> Hashes:
        """What stretches of the text read, each as one number; without case, or as `printed`."""
        sums = self._printed_sums if printed else self._sums
        found: Hashes = (sums[ends] - sums[starts]) * self._undone[starts]
        return found


@dataclass(frozen=True, slots=True, eq=False)
class Numbering:
    """Numbers from 1 on of some strings by their hash; anything else is 0."""

    keys: Hashes
    slots: tuple[np.ndarray[Any, np.dtype[Any]], ...]

    def find(self, hashes: Hashes) -> Places:
        """The number of each hash."""
        at = _slot(hashes, self.slots[0])
        found = np.zeros(len(hashes), dtype=np.int64)
        for slots in self.slots:
            numbers = slots[at]
            np.copyto(found, numbers, where=self.keys[numbers] == hashes)
        return found


def read_letters(text: str) -> Letters:
    """The arrays of a text."""
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(character.lower()[:1] for character in text)
    codes, lower = _codes(text), _codes(lowered)
    weights, undone = _weights(1 << max(12, len(codes).bit_length()))
    sums, printed_sums = _summed(lower, weights), _summed(codes, weights)
    return Letters(text, lowered, codes, lower, sums, printed_sums, undone)


def token_bounds(letters: Letters) -> tuple[Places, Places, Places]:
    """Where tokens start and end, and the places of the marks inside them.

    A token is letters and digits, with single marks of `JOINERS` between them.

    >>> starts, ends, marks = token_bounds(read_letters("TP.HCM, 24/12: hai"))
    >>> starts.tolist(), ends.tolist(), marks.tolist()
    ([0, 8, 15], [6, 13, 18], [2, 10])
    """
    lower = letters.lower
    kinds = _kinds(_OFTEN if int(lower.max()) < _OFTEN else _ALL)[lower]
    marks = (kinds == _JOINER).nonzero()[0]
    if len(marks):
        marks = marks[(kinds[marks - 1] & kinds[marks + 1] & _LETTER != 0) & (marks > 0)]
        kinds[marks] = _LETTER
    inside = kinds == _LETTER
    edges = (inside[1:] != inside[:-1]).nonzero()[0] + 1
    if inside[0]:
        edges = np.concatenate(([0], edges))
    return edges[::2], edges[1::2], marks


def equal_together(keys: Hashes) -> tuple[Places, Places]:
    """An order in which equal keys stand together, the first place first, and where each begins.

    A key is sorted with its place in one number, several times as fast as `argsort`. Keys that
    differ in their lowest bits alone may stand mixed; then one of them begins twice.

    >>> order, heads = equal_together(np.array([7, 1, 7], dtype=np.uint64) << np.uint64(60))
    >>> order.tolist(), heads.tolist()
    ([1, 0, 2], [0, 1])
    """
    bits = np.uint64(len(keys).bit_length())
    packed = (keys >> bits << bits) | np.arange(len(keys), dtype=np.uint64)
    packed.sort()
    order = (packed & ((np.uint64(1) << bits) - np.uint64(1))).astype(np.int64)
    keys = keys[order]
    new = np.ones(len(keys), dtype=np.bool_)
    np.not_equal(keys[1:], keys[:-1], out=new[1:])
    return order, new.nonzero()[0]


def numbering(strings: Sequence[str]) -> Numbering:
    """Numbers for strings without capitals and line breaks, in their order from 1 on.

    >>> known = numbering(["chợ", "hoa"])
    >>> found = read_letters("Hoa ở chợ")
    >>> known.find(found.hashes(*token_bounds(found)[:2])).tolist()
    [2, 0, 1]
    """
    ends = np.cumsum([len(string) + 1 for string in strings], dtype=np.int64) - 1
    starts = np.concatenate(([0], ends[:-1] + 1))[: len(ends)]
    keys = np.zeros(len(strings) + 1, dtype=np.uint64)
    keys[1:] = read_letters("\n".join(strings)).hashes(starts, ends)
    left = np.arange(1, len(keys))
    layers: list[np.ndarray[Any, np.dtype[Any]]] = []
    while len(left) or not layers:
        slots = np.zeros(1 << 20, dtype=np.min_scalar_type(len(strings)))
        at = _slot(keys[left], slots)
        slots[at] = left
        left = left[slots[at] != left]
        layers.append(slots)
    return Numbering(keys, tuple(layers))


def _slot(hashes: Hashes, slots: np.ndarray[Any, Any]) -> Places:
    bits = np.uint64(65 - len(slots).bit_length())
    found: Places = (hashes >> bits).astype(np.int64)
    return found


def _codes(text: str) -> Codes:
    return np.frombuffer((text + "\n\n").encode("utf-32-le", "surrogatepass"), dtype=np.uint32)


def _summed(codes: Codes, weights: Hashes) -> Hashes:
    sums = np.zeros(len(codes) + 1, dtype=np.uint64)
    np.multiply(codes, weights[: len(codes)], out=sums[1:])
    sums.cumsum(out=sums)
    return sums


@lru_cache(maxsize=32)
def _weights(size: int) -> tuple[Hashes, Hashes]:
    """The weight of each place of a text, and what undoes it at the start of a stretch.

    The latter also carries every letter into the highest bits.
    """
    undone = _powers(pow(_BASE, -1, 1 << 64), size)
    return _powers(_BASE, size), undone * np.uint64(_SPREAD)


def _powers(base: int, size: int) -> Hashes:
    powers = np.full(size, base, dtype=np.uint64)
    powers[0] = 1
    return np.cumprod(powers, dtype=np.uint64)


@cache
def _kinds(size: int) -> np.ndarray[Any, np.dtype[np.uint8]]:
    """Which characters are letters or digits, and which may join two of them."""
    kinds = np.fromiter((chr(code).isalnum() for code in range(size)), np.uint8, size) * _LETTER
    kinds[[ord(mark) for mark in JOINERS]] = _JOINER
    return kinds
