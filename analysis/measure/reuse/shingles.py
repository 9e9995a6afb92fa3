"""Where two articles print the same run of syllables: an index of hashed shingles.

Everything here is arrays of numbers, so that thousands of articles a second go through it and
memory grows with the text, not with the number of pairs. What it finds are candidates;
`passages_alignment` looks at the words.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from analysis.measure.reuse.syllables import Hashes, Places, Tokens, Truths, stretches

#: Syllables in a shingle. Twelve words are at least twelve syllables, so a verbatim passage
#: of the least length holds several shingles, and one with an edit still holds one.
SHINGLE = 8
#: A phrase of this many syllables is a formula when it is printed more than `TIMES` as often
#: as the run it stands in, and more than `FEW` times, or once in 1 / `COMMON` articles.
PHRASE, TIMES, FEW, COMMON = 4, 3, 8, 0.0005
#: How many later printings of a shingle each printing is compared with. A shingle printed more
#: often is a hub (a formula, an office, boilerplate): its printings are chained, not all paired.
NEIGHBOURS = 16
#: A run made of hubs alone is looked at from this many syllables on: formulas are shorter,
#: and an agency report that fifty outlets reprint is longer.
LONG = 30

#: Syllables whose shingles are hashed at once: what a processor keeps close.
_AT_ONCE = 1 << 15
_SHINGLE_STEPS = (0xD6E8FEB86659FD93, 0xA24BAED4963EE407, 0x9FB21C651E98DF25)


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


@dataclass(frozen=True, slots=True)
class Shingles:
    """Every run of `size` syllables within one article that is printed again: its hash and its
    place in one number, sorted, so that equal ones stand together; `bits` of it are the place."""

    packed: Hashes
    bits: int
    size: int

    @property
    def keys(self) -> Hashes:
        """The hashes alone."""
        return self.packed >> np.uint64(self.bits)

    def equal(self, found: Tokens, at: Places) -> tuple[Places, Places]:
        """Where the shingles equal to those that begin at these tokens stand: from, to."""
        hashes = _hashed(found.hashes[at[:, None] + np.arange(self.size)], self.size)[:, 0]
        low = hashes >> np.uint64(self.bits) << np.uint64(self.bits)
        high = low | np.uint64((1 << self.bits) - 1)
        order = np.argsort(low)  # neighbours are found in neighbouring memory
        begin, end = np.empty_like(at), np.empty_like(at)
        begin[order] = np.searchsorted(self.packed, low[order])
        end[order] = np.searchsorted(self.packed, high[order], side="right")
        return begin, end

    def places(self, at: Truths | Places | slice) -> Places:
        """The tokens at which the picked shingles begin."""
        return (self.packed[at] & np.uint64((1 << self.bits) - 1)).astype(np.int64)


def _hashed(syllables: Hashes, size: int) -> Hashes:
    """The hashes of the shingles of 4 or 8 syllables in each row, by where they begin."""
    for reach, step in zip((1, 2, 4), _SHINGLE_STEPS, strict=True):
        if reach < size:
            first, syllables = syllables[..., :-reach], syllables[..., reach:] * np.uint64(step)
            syllables += first
    return syllables


def shingles(found: Tokens, size: int) -> Shingles:
    """The shingles of 4 or 8 syllables that the corpus prints more than once."""
    n = max(0, len(found.hashes) - size + 1)
    bits = len(found.hashes).bit_length()
    packed = np.empty(n, np.uint64)
    places = np.arange(_AT_ONCE, dtype=np.uint64)
    for at in range(0, n, _AT_ONCE):
        hashes = _hashed(found.hashes[at : at + _AT_ONCE + size - 1], size)
        hashes >>= np.uint64(bits)
        hashes <<= np.uint64(bits)
        hashes += places[: len(hashes)] + np.uint64(at)
        packed[at : at + len(hashes)] = hashes
    # what runs from one article into the next is sorted behind everything and cut off
    across = np.zeros(n, np.bool_)
    ends = found.first[1:-1, None] - np.arange(1, size)
    across[ends[(ends >= 0) & (ends < n)]] = True
    packed[across] = ~np.uint64(0)
    packed.sort()
    packed = packed[: n - np.count_nonzero(across)]
    return Shingles(packed[_again(packed, bits)], bits, size)


def counting(found: Tokens, whole: Shingles, phrases: Shingles) -> Truths:
    """Which tokens are evidence of reuse: no name or number, and in no common phrase.

    Formulas of police, courts, weather reports and protocol are made of phrases of four
    syllables that stand in many more articles than print the whole run. In a report that
    fifty outlets reprint, phrase and run are equally frequent, and both count.

    whole, phrases: the shingles of `SHINGLE` and of `PHRASE` syllables.
    """
    kept = found.plain.copy()
    size = len(kept)
    few = max(FEW, round(COMMON * (len(found.first) - 1)))
    if size <= few + SHINGLE:
        return kept
    runs = np.zeros(size, np.int32)
    places, times = _frequencies(whole, 1)
    runs[places] = times
    places, times = _frequencies(phrases, few)
    around = runs[places]
    for step in range(1, SHINGLE - PHRASE + 1):
        np.maximum(around, runs[np.maximum(places - step, 0)], out=around)
    common = places[times > TIMES * around]
    for step in range(PHRASE):
        kept[common + step] = False
    return kept


def _frequencies(found: Shingles, least: int) -> tuple[Places, Places]:
    """Where shingles begin that are printed more than `least` times, and how often they are."""
    first = _beginnings(found.keys)
    times = np.diff(first, append=len(found.packed))
    first, times = first[times > least], times[times > least]
    return found.places(stretches(first, times)), np.repeat(times, times)


def _beginnings(key: Hashes) -> Places:
    """Where equal keys that stand together begin."""
    new = np.ones(len(key), np.bool_)
    np.not_equal(key[1:], key[:-1], out=new[1:])
    return new.nonzero()[0]


def _again(packed: Hashes, bits: int) -> Truths:
    """Which of the sorted shingles have an equal one beside them."""
    again = np.zeros(len(packed), np.bool_)
    for at in range(1, len(packed), _AT_ONCE):
        some = packed[at - 1 : at + _AT_ONCE]
        np.less(some[1:] ^ some[:-1], np.uint64(1 << bits), out=again[at : at + _AT_ONCE])
    again[:-1] |= again[1:]
    return again


def _hubs(key: Hashes) -> Truths:
    """Which of the places (equal shingles together) belong to a shingle printed too often."""
    sizes = np.diff(_beginnings(key), append=len(key))
    return np.repeat(sizes > NEIGHBOURS + 1, sizes)


def runs(
    found: Tokens,
    whole: Shingles,
    *,
    within: bool = False,
    days: Places | None = None,
    window: int = -1,
) -> Runs:
    """Maximal runs of equal syllables between articles, or `within` one article.

    Articles whose `days` (numbers of days, -1 where not known) lie more than `window` days
    apart are not compared; a window of -1 compares all.
    """
    key, place = whole.keys, whole.places(slice(None))
    hub, article, bits = _hubs(key), found.article, whole.bits
    matched = [np.empty(0, np.int64)]
    for distance in range(1, min(NEIGHBOURS, len(key) - 1) + 1):
        equal = np.flatnonzero(key[distance:] == key[:-distance])
        a, b = place[equal], place[equal + distance]
        one, other = article[a], article[b]
        good = (one == other) & (b - a >= SHINGLE) if within else one != other
        good &= found.hashes[a] == found.hashes[b]  # a key holds only a part of a shingle's hash
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
