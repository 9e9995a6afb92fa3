"""The syllables of a corpus as arrays of numbers: a fixed hash each, and where it stands.

A few array operations a chunk of text, so that millions of syllables a second go through it.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt

Hashes = npt.NDArray[np.uint64]
Places = npt.NDArray[np.int64]
Truths = npt.NDArray[np.bool_]

_TABLE_SIZE = 0x3000
_CHUNK = 1 << 16
_BASE, _STEP = 0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B9
_TONE, _TONE_STEP = np.uint64(0xFF), np.uint64(0x94D049BB133111EB)
#: A syllable takes about so many characters with what follows it; room is made for more.
_CHARACTERS = 4
_WORD, _SMALL, _SPACE, _STOP, _BREAK, _DIGIT = 1, 2, 4, 8, 16, 32
_FLAGS = 6
_TONES = {"\u0300": 1, "\u0301": 2, "\u0303": 3, "\u0309": 4, "\u0323": 5}


@dataclass(frozen=True, slots=True)
class Tokens:
    """Every syllable of the corpus in order, as a fixed hash; `first` has one entry more
    than there are articles: article i holds the tokens `first[i]` to `first[i + 1]`.

    `start` and `end` are characters of the article's text. `plain` says which begin with a
    small letter: no name, no number; `number` which begin with a digit. `article` numbers the
    articles. `breaks` are the tokens at which a sentence begins, roughly (after a full stop and
    a space, or a line break), in order.
    """

    hashes: Hashes
    start: npt.NDArray[np.int32]
    end: npt.NDArray[np.int32]
    first: Places
    plain: Truths
    number: Truths
    article: npt.NDArray[np.int32]
    breaks: Places

    def within(self, article: int, start: int, end: int) -> tuple[int, int]:
        """The tokens of an article, first and one past the last, that touch these characters."""
        first, last = int(self.first[article]), int(self.first[article + 1])
        return (
            first + int(np.searchsorted(self.end[first:last], start, side="right")),
            first + int(np.searchsorted(self.start[first:last], end, side="left")),
        )


def stretches(start: Places, length: Places) -> Places:
    """Every place of many stretches, one stretch after the other.

    >>> stretches(np.array([3, 9]), np.array([2, 3])).tolist()
    [3, 4, 9, 10, 11]
    """
    places: Places = np.arange(length.sum()) + np.repeat(start - (length.cumsum() - length), length)
    return places


def running_sums(values: npt.NDArray[Any], kind: type[np.generic]) -> npt.NDArray[Any]:
    """For each place the sum of the values before it; one more at the end."""
    sums = np.zeros(len(values) + 1, kind)
    values.cumsum(out=sums[1:])
    return sums


@cache
def _letters() -> tuple[Hashes, npt.NDArray[np.uint16]]:
    """For each character: its letter without tone, and its kind, a sum of flags and its tone.

    Letter and tone are hashed apart, so that `hoà` and `hòa` are one syllable. The last
    entry stands for every character beyond the table.
    """
    letters = np.zeros(_TABLE_SIZE + 1, dtype=np.uint64)
    kinds = np.zeros(_TABLE_SIZE + 1, dtype=np.uint16)
    for code in range(_TABLE_SIZE):
        character = chr(code)
        kinds[code] = _BREAK * (character == "\n") + _STOP * (character in ".!?…")
        kinds[code] += _SPACE * character.isspace() + _SMALL * character.islower()
        if not (character.isalnum() or unicodedata.category(character) == "Mn"):
            continue
        kinds[code] += _WORD + _DIGIT * character.isdecimal()
        parts = unicodedata.normalize("NFD", character.lower())
        plain = "".join(part for part in parts if part not in _TONES)
        kinds[code] += sum(_TONES.get(part, 0) for part in parts) << _FLAGS
        letters[code] = ord(unicodedata.normalize("NFC", plain)[:1] or "\0")
    letters[ord("Ð")] = ord("đ")
    # the lowest bits of a letter stay free for the sum of the tones beside it
    return (_mixed(letters) * (kinds & _WORD)) & ~_TONE, kinds


def _mixed(values: Hashes) -> Hashes:
    """The numbers with their bits well mixed, always the same way."""
    values = values ^ (values >> np.uint64(31))
    values *= np.uint64(_BASE)
    values ^= values >> np.uint64(29)
    values *= np.uint64(_STEP)
    values ^= values >> np.uint64(32)
    return values


def _powers(base: int, size: int) -> Hashes:
    return np.cumprod(np.full(size, base, dtype=np.uint64), dtype=np.uint64)


@cache
def _weights(size: int) -> tuple[Hashes, Hashes]:
    """The weight of each place of a stretch, and what undoes it at the start of a word."""
    return _powers(_BASE, size), _powers(pow(_BASE, -1, 1 << 64), size)


def _syllables(text: str) -> tuple[npt.NDArray[Any], ...]:
    """The syllables of a stretch of text: hash, start, end, plain, number; and the breaks."""
    codes = np.frombuffer((text + " ").encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    letters, kinds = _letters()
    known = codes.astype(np.intp)
    kind = kinds.take(known, mode="clip")
    inside = (kind & _WORD) != 0
    edges = (inside[1:] != inside[:-1]).nonzero()[0] + 1
    if inside[0]:
        edges = np.concatenate(([0], edges))
    start, end = edges[::2], edges[1::2]
    weight, undone = _weights(1 << max(len(codes) - 1, 1).bit_length())
    values = letters.take(known, mode="clip")
    values *= weight[: len(codes)]
    values += kind >> _FLAGS
    sums = running_sums(values, np.uint64)
    whole = sums[end] - sums[start]
    tone = whole & _TONE
    stops = (kind & _BREAK) != 0
    stops[:-1] |= (kind[:-1] & _STOP != 0) & (kind[1:] & _SPACE != 0)
    return (
        (whole ^ tone) * undone[start] + tone * _TONE_STEP,
        start,
        end,
        (kind[start] & _SMALL) != 0,
        (kind[start] & _DIGIT) != 0,
        np.searchsorted(start, stops.nonzero()[0]),
    )


def hashed_syllables(texts: Sequence[str]) -> Tokens:
    """The syllables of the articles, hashed: case and the place of a tone mark do not matter.

    >>> found = hashed_syllables(["Hoà bình", "hòa BÌNH!"])
    >>> (found.hashes[:2] == found.hashes[2:]).all(), found.start.tolist()
    (np.True_, [0, 4, 0, 4])
    """
    room = sum(map(len, texts)) // _CHARACTERS + 1
    kinds = (np.uint64, np.int32, np.int32, np.bool_, np.bool_)
    columns: list[npt.NDArray[Any]] = [np.empty(room, kind) for kind in kinds]
    sizes = np.zeros(len(texts), np.int64)
    breaks = [np.zeros(0, np.int64)]
    begin = filled = 0
    while begin < len(texts):
        stop, size = begin, 0
        while stop < len(texts) and (stop == begin or size + len(texts[stop]) < _CHUNK):
            size += len(texts[stop]) + 1
            stop += 1
        *found, broken = _syllables("\n".join(texts[begin:stop]))
        end = filled + len(found[0])
        for column, values in zip(columns, found, strict=True):
            if end > len(column):
                column.resize(2 * end, refcheck=False)
            column[filled:end] = values
        offsets = np.cumsum([0] + [len(text) + 1 for text in texts[begin:stop]])
        sizes[begin:stop] = np.diff(np.searchsorted(found[1], offsets))
        shift = np.repeat(offsets[:-1], sizes[begin:stop]).astype(np.int32)
        for column in columns[1:3]:
            column[filled:end] -= shift
        breaks += [broken + filled, np.array([end])]
        begin, filled = stop, end
    hashes, start, end_, plain, number = (column[:filled] for column in columns)
    first = np.concatenate(([0], np.cumsum(sizes)))
    article = np.repeat(np.arange(len(texts), dtype=np.int32), sizes)
    return Tokens(hashes, start, end_, first, plain, number, article, np.concatenate(breaks))
