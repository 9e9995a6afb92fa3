"""Where two articles print the same run of syllables: an index of hashed shingles.

Everything here is arrays of numbers, so that thousands of articles a second go through it and
memory grows with the text, not with the number of pairs. What it finds are candidates;
`passages_alignment` looks at the words.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

Hashes = npt.NDArray[np.uint64]
Places = npt.NDArray[np.int64]

#: Syllables in a shingle. Twelve words are at least twelve syllables, so a verbatim passage
#: of the least length holds several shingles, and one with an edit still holds one.
SHINGLE = 8
#: How many later printings of a shingle each printing is compared with. A shingle printed more
#: often is a hub (a formula, an office, boilerplate): its printings are chained, not all paired.
NEIGHBOURS = 16
#: A run made of hubs alone counts from this many syllables on: formulas are shorter, and an
#: agency report that twenty outlets reprint is longer.
LONG = 30

_TABLE_SIZE = 0x3000
_CHUNK = 1_000_000
_BASE, _STEP = np.uint64(0x9E3779B97F4A7C15), np.uint64(0xBF58476D1CE4E5B9)
_TONE_STEP, _SHINGLE_STEP = np.uint64(0x94D049BB133111EB), np.uint64(0xD6E8FEB86659FD93)
_TWO_STEP, _FOUR_STEP = np.uint64(0xA24BAED4963EE407), np.uint64(0x9FB21C651E98DF25)
_LONGEST = 64
_TONES = {"\u0300": 1, "\u0301": 2, "\u0303": 3, "\u0309": 4, "\u0323": 5}


@dataclass(frozen=True, slots=True)
class Tokens:
    """Every syllable of the corpus in order, as a fixed hash; `first` has one entry more
    than there are articles: article i holds the tokens `first[i]` to `first[i + 1]`.

    `start` and `end` are characters of the article's text.
    """

    hashes: Hashes
    start: npt.NDArray[np.int32]
    end: npt.NDArray[np.int32]
    first: Places

    @property
    def article(self) -> npt.NDArray[np.int32]:
        """The article of each token."""
        sizes = np.diff(self.first)
        return np.repeat(np.arange(len(sizes), dtype=np.int32), sizes)


@dataclass(frozen=True, slots=True)
class Runs:
    """Runs of equal syllables: `length` tokens from token `a` on and from token `b` on.

    Ordered by the two articles, then by `a`; `a` stands before `b` in the corpus.
    """

    a: Places
    b: Places
    length: Places
    article_a: npt.NDArray[np.int32]
    article_b: npt.NDArray[np.int32]


@cache
def _letters() -> tuple[Hashes, Hashes, npt.NDArray[np.bool_]]:
    """For each character: its letter without tone, its tone, and whether a word holds it.

    Letter and tone are hashed apart, so that `hoà` and `hòa` are one syllable.
    """
    letters = np.arange(_TABLE_SIZE, dtype=np.uint64)
    tones = np.zeros(_TABLE_SIZE, dtype=np.uint64)
    inside = np.zeros(_TABLE_SIZE, dtype=np.bool_)
    for code in range(_TABLE_SIZE):
        character = chr(code)
        if not (character.isalnum() or unicodedata.category(character) == "Mn"):
            continue
        inside[code] = True
        parts = unicodedata.normalize("NFD", character.lower())
        plain = "".join(part for part in parts if part not in _TONES)
        tones[code] = sum(_TONES.get(part, 0) for part in parts)
        letters[code] = ord(unicodedata.normalize("NFC", plain)[:1] or "\0")
    letters[ord("Ð")] = ord("đ")
    return letters, tones, inside


def _mixed(values: Hashes) -> Hashes:
    values = (values ^ (values >> np.uint64(31))) * _BASE
    values = (values ^ (values >> np.uint64(29))) * _STEP
    return values ^ (values >> np.uint64(32))


@cache
def _powers() -> Hashes:
    return np.cumprod(np.full(_LONGEST, _BASE, dtype=np.uint64), dtype=np.uint64)


def _chunk_tokens(text: str) -> tuple[Hashes, Places, Places]:
    """The hash, start and end of every syllable of a stretch of text."""
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    letters, tones, inside = _letters()
    low = np.minimum(codes, _TABLE_SIZE - 1)
    known = codes < _TABLE_SIZE
    word = np.where(known, inside[low], codes >= 0x3040)
    at = np.flatnonzero(word)
    if not len(at):
        return np.empty(0, np.uint64), np.empty(0, np.int64), np.empty(0, np.int64)
    begins = np.empty(len(at), np.bool_)
    begins[0] = True
    begins[1:] = np.diff(at) > 1
    first = np.flatnonzero(begins)
    lengths = np.diff(np.append(first, len(at)))
    place = np.arange(len(at)) - np.repeat(first, lengths)
    code = codes[at]
    letter = np.where(known[at], letters[low[at]], code).astype(np.uint64)
    weight = _powers()[np.minimum(place, _LONGEST - 1)]
    values = letter * weight + tones[low[at]] * np.where(known[at], _TONE_STEP, np.uint64(0))
    return _mixed(np.add.reduceat(values, first)), at[first], at[first] + lengths


def tokens(texts: Sequence[str]) -> Tokens:
    """The syllables of the articles, hashed: case and the place of a tone mark do not matter.

    >>> found = tokens(["Hoà bình", "hòa BÌNH!"])
    >>> (found.hashes[:2] == found.hashes[2:]).all(), found.start.tolist()
    (np.True_, [0, 4, 0, 4])
    """
    hashes, starts, ends, counts = [], [], [], [np.zeros(1, np.int64)]
    begin = 0
    while begin < len(texts):
        stop, size = begin, 0
        while stop < len(texts) and (stop == begin or size + len(texts[stop]) < _CHUNK):
            size += len(texts[stop]) + 1
            stop += 1
        some = texts[begin:stop]
        hashed, start, end = _chunk_tokens("\n".join(some))
        offsets = np.cumsum([0] + [len(text) + 1 for text in some])
        bounds = np.searchsorted(start, offsets)
        sizes = np.diff(bounds)
        shift = np.repeat(offsets[:-1], sizes)
        hashes.append(hashed)
        starts.append((start - shift).astype(np.int32))
        ends.append((end - shift).astype(np.int32))
        counts.append(sizes)
        begin = stop
    if not hashes:
        none = np.empty(0, np.int32)
        return Tokens(np.empty(0, np.uint64), none, none, np.zeros(1, np.int64))
    first = np.cumsum(np.concatenate(counts))
    return Tokens(np.concatenate(hashes), np.concatenate(starts), np.concatenate(ends), first)


def _shingles(found: Tokens) -> tuple[Hashes, int]:
    """Shingle hashes packed with their place, sorted; and how many bits the place takes."""
    two = found.hashes[:-1] + found.hashes[1:] * _SHINGLE_STEP
    four = two[:-2] + two[2:] * _TWO_STEP
    eight = four[:-4] + four[4:] * _FOUR_STEP
    article = found.article
    whole = article[: len(eight)] == article[SHINGLE - 1 :]
    at = np.flatnonzero(whole).astype(np.uint64)
    bits = max(len(article).bit_length(), 1)
    packed = (_mixed(eight[whole]) >> np.uint64(bits)) << np.uint64(bits) | at
    packed.sort()
    return packed, bits


def _groups(found: Tokens) -> tuple[Places, Hashes]:
    """The places of shingles printed more than once, and their shingle; equal ones together."""
    packed, bits = _shingles(found)
    key = packed >> np.uint64(bits)
    again = key[1:] == key[:-1]
    kept = np.zeros(len(key), np.bool_)
    kept[1:] |= again
    kept[:-1] |= again
    place = packed[kept] & np.uint64((1 << bits) - 1)
    return place.astype(np.int64), key[kept]


def _hubs(key: Hashes) -> npt.NDArray[np.bool_]:
    """Which of the places (equal shingles together) belong to a shingle printed too often."""
    first = np.flatnonzero(np.diff(key, prepend=key[:1] + np.uint64(1)))
    sizes = np.diff(np.append(first, len(key)))
    return np.repeat(sizes > NEIGHBOURS + 1, sizes)


def runs(
    found: Tokens, *, within: bool = False, days: Places | None = None, window: int = -1
) -> Runs:
    """Maximal runs of equal syllables between articles, or `within` one article.

    Articles whose `days` (numbers of days, -1 where not known) lie more than `window` days
    apart are not compared; a window of -1 compares all.
    """
    if len(found.hashes) < SHINGLE:
        none, no_article = np.empty(0, np.int64), np.empty(0, np.int32)
        return Runs(none, none, none, no_article, no_article)
    place, key = _groups(found)
    hub, article = _hubs(key), found.article
    bits = max(len(article).bit_length(), 1)
    matched = [np.empty(0, np.int64)]
    for distance in range(1, min(NEIGHBOURS, len(key) - 1) + 1):
        equal = np.flatnonzero(key[distance:] == key[:-distance])
        a, b = place[equal], place[equal + distance]
        one, other = article[a], article[b]
        good = (one == other) & (b - a >= SHINGLE) if within else one != other
        if window >= 0 and days is not None:
            dated = (days[one] >= 0) & (days[other] >= 0)
            good &= ~dated | (np.abs(days[one] - days[other]) <= window)
        # one number a match: distance, then place, then whether it is a hub
        matched.append((((b - a) << bits | a) << 1 | hub[equal])[good])
    return _merged(np.concatenate(matched), bits, article)


def _merged(matches: Places, bits: int, article: npt.NDArray[np.int32]) -> Runs:
    """Neighbouring matches on one diagonal as runs; short runs of hubs alone are dropped."""
    matches.sort()
    rare, matches = 1 - (matches & 1), matches >> 1
    begins = np.flatnonzero(np.diff(matches, prepend=-2) != 1)
    length = np.diff(np.append(begins, len(matches))) + SHINGLE - 1
    if len(begins):
        kept = (np.add.reduceat(rare, begins) > 0) | (length >= LONG)
        begins, length = begins[kept], length[kept]
    a = matches[begins] & ((1 << bits) - 1)
    b = a + (matches[begins] >> bits)
    order = np.lexsort((b, a, article[b], article[a]))
    a, b, length = a[order], b[order], length[order]
    return Runs(a, b, length, article[a], article[b])
