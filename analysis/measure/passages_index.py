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
#: Syllables in a phrase, and the share of articles from which on a phrase is a formula.
PHRASE, COMMON = 4, 0.001
#: How many later printings of a shingle each printing is compared with. A shingle printed more
#: often is a hub (a formula, an office, boilerplate): its printings are chained, not all paired.
NEIGHBOURS = 16
#: From this many syllables on a run counts whatever it is made of: formulas are shorter, and
#: an agency report that fifty outlets reprint is longer.
LONG = 30

_TABLE_SIZE = 0x3000
_CHUNK = 1 << 18
_BASE, _STEP = 0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B9
_TONE_STEP, _SHINGLE_STEPS = 0x94D049BB133111EB, (0xD6E8FEB86659FD93, 0xA24BAED4963EE407)
_LONG_STEP = 0x9FB21C651E98DF25
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
def _letters() -> tuple[Hashes, npt.NDArray[np.uint8], npt.NDArray[np.bool_]]:
    """For each character: its letter without tone, its tone, and whether a word holds it.

    Letter and tone are hashed apart, so that `hoà` and `hòa` are one syllable. The last
    entry stands for every character beyond the table.
    """
    letters = np.zeros(_TABLE_SIZE + 1, dtype=np.uint64)
    tones = np.zeros(_TABLE_SIZE + 1, dtype=np.uint8)
    inside = np.zeros(_TABLE_SIZE + 1, dtype=np.bool_)
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
    return _mixed(letters) * inside, tones, inside


def _mixed(values: Hashes) -> Hashes:
    values = (values ^ (values >> np.uint64(31))) * np.uint64(_BASE)
    values = (values ^ (values >> np.uint64(29))) * np.uint64(_STEP)
    return values ^ (values >> np.uint64(32))


def _powers(base: int, size: int) -> Hashes:
    return np.cumprod(np.full(size, base, dtype=np.uint64), dtype=np.uint64)


@cache
def _weights(size: int) -> tuple[Hashes, Hashes]:
    """The weight of each place of a stretch, and what undoes it at the start of a word."""
    return _powers(_BASE, size), _powers(pow(_BASE, -1, 1 << 64), size)


def _chunk_tokens(text: str) -> tuple[Hashes, Places, Places]:
    """The hash, start and end of every syllable of a stretch of text."""
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    letters, tones, inside = _letters()
    known = codes.clip(max=_TABLE_SIZE).astype(np.intp)
    edges = np.diff(inside[known].view(np.int8), prepend=np.int8(0), append=np.int8(0))
    start, end = np.flatnonzero(edges == 1), np.flatnonzero(edges == -1)
    if not len(start):
        return np.empty(0, np.uint64), start, end
    weight, undone = _weights(1 << max(len(codes) - 1, 1).bit_length())
    letter = np.add.reduceat(letters[known] * weight[: len(codes)], start) * undone[start]
    tone = np.add.reduceat(tones[known], start, dtype=np.uint64) * np.uint64(_TONE_STEP)
    return _mixed(letter + tone), start, end


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


def _shingles(found: Tokens, size: int) -> tuple[Hashes, int]:
    """Shingles of 4 or 8 syllables as hashes packed with their place, sorted; and how many
    bits the place takes."""
    step, step_two = (np.uint64(number) for number in _SHINGLE_STEPS)
    two = found.hashes[:-1] + found.hashes[1:] * step
    hashes = two[:-2] + two[2:] * step_two
    if size == SHINGLE:
        hashes = hashes[:-4] + hashes[4:] * np.uint64(_LONG_STEP)
    article = found.article
    at = np.flatnonzero(article[: len(hashes)] == article[size - 1 :])
    bits = np.uint64(max(len(article).bit_length(), 1))
    packed = ((_mixed(hashes[at]) >> bits) << bits) | at.astype(np.uint64)
    packed.sort()
    return packed, int(bits)


def counting(found: Tokens, runs: Runs) -> npt.NDArray[np.bool_]:
    """Which tokens are evidence of reuse: those that stand in no common phrase.

    Formulas of police, courts, weather reports and protocol are made of phrases of four
    syllables that very many articles print; two articles that share only those did not copy
    from each other. A long run counts all the same.
    """
    kept = np.ones(len(found.hashes), np.bool_)
    most = max(NEIGHBOURS, round(COMMON * (len(found.first) - 1)))
    if len(found.hashes) <= most + PHRASE:
        return kept
    packed, bits = _shingles(found, PHRASE)
    key = packed >> np.uint64(bits)
    often = np.flatnonzero(key[most:] == key[:-most])
    change = np.zeros(len(key) + 1, np.int32)
    np.add.at(change, often, 1)
    np.add.at(change, often + most + 1, -1)
    at = packed[np.cumsum(change[:-1]) > 0] & np.uint64((1 << bits) - 1)
    for step in range(PHRASE):
        kept[at.astype(np.int64) + step] = False
    for a, length in zip(
        *(x[runs.length >= LONG].tolist() for x in (runs.a, runs.length)), strict=True
    ):
        kept[a : a + length] = True
    return kept


def _groups(found: Tokens) -> tuple[Places, Hashes]:
    """The places of shingles printed more than once, and their shingle; equal ones together."""
    packed, bits = _shingles(found, SHINGLE)
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
