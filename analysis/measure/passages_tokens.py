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
_TONE_STEP = 0x94D049BB133111EB
_WORD, _SMALL, _SPACE, _STOP, _BREAK, _DIGIT = 1, 2, 4, 8, 16, 32
_TONES = {"\u0300": 1, "\u0301": 2, "\u0303": 3, "\u0309": 4, "\u0323": 5}


@dataclass(frozen=True, slots=True)
class Tokens:
    """Every syllable of the corpus in order, as a fixed hash; `first` has one entry more
    than there are articles: article i holds the tokens `first[i]` to `first[i + 1]`.

    `start` and `end` are characters of the article's text. `plain` says which begin with a
    small letter: no name, no number; `number` which begin with a digit. `sentence` numbers the
    sentences roughly (a full stop and a space, or a line break), through the whole corpus;
    `article` the articles.
    """

    hashes: Hashes
    start: npt.NDArray[np.int32]
    end: npt.NDArray[np.int32]
    first: Places
    plain: Truths
    number: Truths
    sentence: npt.NDArray[np.int32]
    article: npt.NDArray[np.int32]


@cache
def _letters() -> tuple[Hashes, npt.NDArray[np.uint8], npt.NDArray[np.uint8]]:
    """For each character: its letter without tone, its tone, and its kind (a sum of flags).

    Letter and tone are hashed apart, so that `hoà` and `hòa` are one syllable. The last
    entry stands for every character beyond the table.
    """
    letters = np.zeros(_TABLE_SIZE + 1, dtype=np.uint64)
    tones = np.zeros(_TABLE_SIZE + 1, dtype=np.uint8)
    kinds = np.zeros(_TABLE_SIZE + 1, dtype=np.uint8)
    for code in range(_TABLE_SIZE):
        character = chr(code)
        kinds[code] = _BREAK * (character == "\n") + _STOP * (character in ".!?…")
        kinds[code] += _SPACE * character.isspace() + _SMALL * character.islower()
        if not (character.isalnum() or unicodedata.category(character) == "Mn"):
            continue
        kinds[code] += _WORD + _DIGIT * character.isdecimal()
        parts = unicodedata.normalize("NFD", character.lower())
        plain = "".join(part for part in parts if part not in _TONES)
        tones[code] = sum(_TONES.get(part, 0) for part in parts)
        letters[code] = ord(unicodedata.normalize("NFC", plain)[:1] or "\0")
    letters[ord("Ð")] = ord("đ")
    return mixed(letters) * (kinds & _WORD), tones, kinds


def mixed(values: Hashes) -> Hashes:
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


def _chunk_tokens(text: str) -> Tokens:
    """The syllables of a stretch of text, as if it were one article."""
    codes = np.frombuffer((text + " ").encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    letters, tones, kinds = _letters()
    known = codes.astype(np.intp)
    kind = kinds.take(known, mode="clip")
    inside = (kind & _WORD) != 0
    edges = (inside[1:] != inside[:-1]).nonzero()[0] + 1
    if inside[0]:
        edges = np.concatenate(([0], edges))
    start, end = edges[::2], edges[1::2]
    weight, undone = _weights(1 << max(len(codes) - 1, 1).bit_length())
    letter = _sums(letters.take(known, mode="clip") * weight[: len(codes)])
    tone = _sums(tones.take(known, mode="clip"))
    stops = (kind & _BREAK) != 0
    stops[:-1] |= (kind[:-1] & _STOP != 0) & (kind[1:] & _SPACE != 0)
    behind = np.searchsorted(start, stops.nonzero()[0])
    return Tokens(
        (letter[end] - letter[start]) * undone[start]
        + (tone[end] - tone[start]) * np.uint64(_TONE_STEP),
        start.astype(np.int32),
        end.astype(np.int32),
        np.array([0, len(start)]),
        (kind[start] & _SMALL) != 0,
        (kind[start] & _DIGIT) != 0,
        np.bincount(behind, minlength=len(start) + 1)[: len(start)].cumsum().astype(np.int32),
        np.zeros(len(start), np.int32),
    )


def _sums(values: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """For each place the sum of the values before it."""
    sums = np.zeros(len(values) + 1, dtype=values.dtype)
    values.cumsum(dtype=values.dtype, out=sums[1:])
    return sums


def read(texts: Sequence[str]) -> Tokens:
    """The syllables of the articles, hashed: case and the place of a tone mark do not matter.

    >>> found = read(["Hoà bình", "hòa BÌNH!"])
    >>> (found.hashes[:2] == found.hashes[2:]).all(), found.start.tolist()
    (np.True_, [0, 4, 0, 4])
    """
    chunks, counts = [_chunk_tokens("")], [np.zeros(1, np.int64)]
    begin = sentence = 0
    while begin < len(texts):
        stop, size = begin, 0
        while stop < len(texts) and (stop == begin or size + len(texts[stop]) < _CHUNK):
            size += len(texts[stop]) + 1
            stop += 1
        chunk = _chunk_tokens("\n".join(texts[begin:stop]))
        offsets = np.cumsum([0] + [len(text) + 1 for text in texts[begin:stop]])
        sizes = np.diff(np.searchsorted(chunk.start, offsets))
        shift = np.repeat(offsets[:-1], sizes).astype(np.int32)
        chunk.start[:] -= shift
        chunk.end[:] -= shift
        chunk.sentence[:] += sentence
        sentence = int(chunk.sentence[-1]) + 1 if len(shift) else sentence
        chunks.append(chunk)
        counts.append(sizes)
        begin = stop
    sizes = np.concatenate(counts)
    return Tokens(
        np.concatenate([chunk.hashes for chunk in chunks]),
        np.concatenate([chunk.start for chunk in chunks]),
        np.concatenate([chunk.end for chunk in chunks]),
        np.cumsum(sizes),
        np.concatenate([chunk.plain for chunk in chunks]),
        np.concatenate([chunk.number for chunk in chunks]),
        np.concatenate([chunk.sentence for chunk in chunks]),
        np.repeat(np.arange(len(texts), dtype=np.int32), sizes[1:]),
    )
