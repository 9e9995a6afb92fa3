"""From runs of equal syllables to regions: stretches of two articles that read alike.

Runs that follow one another in both articles are joined over small edits, and a region grows
at both ends as long as more is shared than not.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from analysis.measure.passages_index import SHINGLE, Runs
from analysis.measure.passages_tokens import Places, Tokens, Truths

#: Two runs are one passage when at most this many syllables of either article part them.
GAP = 12
#: How far a region looks for more beyond its first and last run, in syllables.
REACH = 24
#: What an edit weighs at most, in syllables: a phrase left out is one edit, however long.
EDIT = 4
#: The least share of a region's syllables that both articles print: (evidence, share) for a
#: region at the least length, where a formula with other words in it looks like an edited
#: copy, and for a long one. Between them the share falls evenly.
DENSITY = {12: 0.8, 24: 0.6, 36: 0.5}
#: From this many shared syllables on, at this density, formulas count too: nobody puts so many
#: of them in the same order by chance.
SURE, DENSITY_SURE = 30, 0.8

Block = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Region:
    """Tokens `a_start` to `a_end` of one article and `b_start` to `b_end` of a later one,
    with the blocks (a, b, length) of equal tokens between them. `sure`: formulas
    count as well, because so much is shared."""

    article_a: int
    article_b: int
    blocks: tuple[Block, ...]
    sure: bool = False

    @property
    def a(self) -> tuple[int, int]:
        """First token, and one past the last, of the earlier article."""
        return self.blocks[0][0], self.blocks[-1][0] + self.blocks[-1][2]

    @property
    def b(self) -> tuple[int, int]:
        """First token, and one past the last, of the later article."""
        return self.blocks[0][1], self.blocks[-1][1] + self.blocks[-1][2]

    @property
    def n_shared(self) -> int:
        """Syllables both print."""
        return sum(length for _, _, length in self.blocks)


def promising(runs: Runs, evidence: npt.NDArray[np.int64], least: int) -> Places:
    """The runs worth a look: enough evidence alone, or with another run close by in both."""
    close = np.zeros(len(runs.a), np.bool_)
    if len(runs.a) > 1:
        same = (np.diff(runs.article_a) == 0) & (np.diff(runs.article_b) == 0)
        gap_a = runs.a[1:] - (runs.a + runs.length)[:-1]
        gap_b = runs.b[1:] - (runs.b + runs.length)[:-1]
        same &= (gap_a <= GAP) & (gap_b <= GAP) & (gap_b >= -SHINGLE) & (gap_a >= -SHINGLE)
        enough = evidence[1:] + evidence[:-1] >= least - 2
        close[1:] = same & (enough | (runs.length[1:] + runs.length[:-1] >= SURE // 2))
        close[:-1] |= close[1:]
    return np.flatnonzero(close | (evidence >= least - 4) | (runs.length >= SURE // 2))


def regions(
    tokens: Tokens, runs: Runs, *, counts: Truths, masked: Truths, least: int
) -> Iterator[Region]:
    """Every region with enough shared syllables to be looked at word by word, by article.

    counts: the tokens that are evidence of reuse. masked: those that never are.
    """
    evidence, unmasked = _sums(counts & ~masked), _sums(~masked)
    picked = promising(runs, evidence[runs.a + runs.length] - evidence[runs.a], least)
    columns = (runs.article_a, runs.article_b, runs.a, runs.b, runs.length)
    rows = list(zip(*(column[picked].tolist() for column in columns), strict=True))
    sums = (memoryview(evidence), memoryview(unmasked))  # numbers, many times as fast as an array
    begin = 0
    for at in range(1, len(rows) + 1):
        if at < len(rows) and rows[at][:2] == rows[begin][:2]:
            continue
        pair = (rows[begin][0], rows[begin][1])
        for chain in _chains([(a, b, n) for _, _, a, b, n in rows[begin:at]]):
            if _evidence(chain, sums[0]) < least - 4 and _evidence(chain, sums[1]) < SURE // 2:
                continue
            if found := _region(tokens, pair, chain, sums=sums, least=least):
                yield found
        begin = at


def _region(
    tokens: Tokens,
    pair: tuple[int, int],
    chain: list[Block],
    *,
    sums: tuple[memoryview, memoryview],
    least: int,
) -> Region | None:
    """The region that a chain of runs belongs to, grown where that helps; None if too thin."""
    grown = _grown(tokens, pair, chain)
    for sure, so_far in enumerate(sums):
        needed = SURE if sure else least
        for blocks in (grown, chain) if len(grown) > len(chain) else (chain,):
            if _evidence(blocks, so_far) < needed:
                continue
            blocks = _trimmed(tokens, blocks, so_far, least)
            if blocks and _dense(tokens, blocks, so_far, least=needed):
                sure = sure or _dense(tokens, blocks, sums[1], least=SURE)
                return Region(pair[0], pair[1], tuple(blocks), bool(sure))
    return None


def _sums(which: Truths) -> npt.NDArray[np.int32]:
    """For each token how many before it are picked; one more at the end."""
    sums = np.zeros(len(which) + 1, np.int32)
    np.cumsum(which, out=sums[1:])
    return sums


def _evidence(blocks: Sequence[Block], so_far: memoryview) -> int:
    return sum([so_far[a + length] - so_far[a] for a, _, length in blocks])


def _dense(tokens: Tokens, blocks: Sequence[Block], so_far: memoryview, *, least: int) -> bool:
    """Whether enough is shared, and enough of what stands between first and last word.

    Where the evidence is thin, a number printed otherwise speaks of another day or event in
    the same formula.
    """
    evidence = _evidence(blocks, so_far)
    if evidence < least:
        return False
    shared = sum(length for _, _, length in blocks)
    longer = max(blocks[-1][side] + blocks[-1][2] - blocks[0][side] for side in (0, 1))
    share = DENSITY_SURE
    if least < SURE:
        share = float(np.interp(evidence, list(DENSITY), list(DENSITY.values())))
    if shared < share * longer:
        return False
    return (least < SURE and evidence >= max(DENSITY)) or not _numbers_differ(tokens, blocks)


def _numbers_differ(tokens: Tokens, blocks: Sequence[Block]) -> bool:
    """Whether both articles print numbers that the other does not."""
    number = tokens.number
    gaps = list(pairwise(blocks))
    return all(
        any(number[one[side] + one[2] : other[side]].any() for one, other in gaps)
        for side in (0, 1)
    )


def _trimmed(tokens: Tokens, blocks: list[Block], so_far: memoryview, least: int) -> list[Block]:
    """The blocks without loose ends.

    An end is loose when what it shares is less than the edit that parts it from the rest, or
    when the edit spans the end of a sentence and the end is too short for a passage.
    """
    cuts = [0, len(blocks)]
    for side, order in ((0, range(1, len(blocks))), (1, range(len(blocks) - 1, 0, -1))):
        for at in order:
            end = blocks[cuts[0] : at] if side == 0 else blocks[at : cuts[1]]
            needed = _edit(tokens, blocks[at - 1], blocks[at], least)
            if end and _evidence(end, so_far) < needed:
                cuts[side] = at
    return blocks[cuts[0] : cuts[1]]


def _edit(tokens: Tokens, one: Block, other: Block, least: int) -> int:
    """What the edit between two blocks weighs, in syllables."""
    ends = (one[0] + one[2], one[1] + one[2])
    gap = max(other[0] - ends[0], other[1] - ends[1])
    sentence = tokens.sentence
    if gap and any(sentence[ends[x] - 1] != sentence[other[x]] for x in (0, 1)):
        return least
    return min(gap, EDIT)


def _chains(runs: list[Block]) -> list[list[Block]]:
    """Runs of one pair of articles, joined where they follow one another in both."""
    chains: list[list[Block]] = []
    for a, b, length in runs:
        best, nearest = None, GAP + 1
        for chain in chains:
            last_a, last_b, last = chain[-1]
            gap_a, gap_b = a - last_a - last, b - last_b - last
            reach = max(abs(gap_a), abs(gap_b))
            if min(gap_a, gap_b) > -min(length, SHINGLE) and reach < nearest:
                best, nearest = chain, reach
        if best is None:
            chains.append([(a, b, length)])
            continue
        last_a, last_b, last = best[-1]
        overlap = max(last_a + last - a, last_b + last - b, 0)
        best.append((a + overlap, b + overlap, length - overlap))
    return chains


def _grown(tokens: Tokens, pair: tuple[int, int], chain: list[Block]) -> list[Block]:
    """The chain with what the gaps share, and grown at both ends."""
    hashes = tokens.hashes
    low_a, low_b = (int(tokens.first[i]) for i in pair)
    high_a, high_b = (int(tokens.first[i + 1]) for i in pair)
    a, b, _ = chain[0]
    blocks = _before(hashes, (max(low_a, a - REACH), a), (max(low_b, b - REACH), b))
    for n, (a, b, length) in enumerate(chain):
        if n:
            last_a, last_b, last = chain[n - 1]
            left, right = hashes[last_a + last : a].tolist(), hashes[last_b + last : b].tolist()
            blocks += _shared(left, right, (last_a + last, last_b + last))
        blocks.append((a, b, length))
    a, b = chain[-1][0] + chain[-1][2], chain[-1][1] + chain[-1][2]
    return blocks + _after(hashes, (a, min(high_a, a + REACH)), (b, min(high_b, b + REACH)))


def _shared(left: list[int], right: list[int], at: tuple[int, int]) -> list[Block]:
    """What two short stretches of tokens that begin at these places share, in order.

    The longest run they share, the first of equally long ones, and then the same before and
    after it: what `difflib` answers, several times as fast for a few tokens.
    """
    runs = _common_runs(left, right)
    return _in_order(runs, (len(left), len(right)), at) if runs else []


def _in_order(runs: list[list[int]], sizes: tuple[int, int], at: tuple[int, int]) -> list[Block]:
    """Of runs that may cross, those that `_shared` takes, moved to their places."""
    if len(runs) == 1:
        return [(at[0] + runs[0][0], at[1] + runs[0][1], runs[0][2])]
    found: list[Block] = []
    open_ = [(runs, (0, sizes[0]), (0, sizes[1]))]
    while open_:
        runs, (a_low, a_high), (b_low, b_high) = open_.pop()
        inside = []
        for a, b, length in runs:
            skip = max(0, a_low - a, b_low - b)
            length = min(length, a_high - a, b_high - b) - skip
            if length > 0:
                inside.append((-length, a + skip, b + skip))
        if inside:
            least, a, b = min(inside)
            found.append((at[0] + a, at[1] + b, -least))
            rest = [[x, y, -length] for length, x, y in inside]
            if len(rest) > 1:
                open_.append((rest, (a_low, a), (b_low, b)))
                open_.append((rest, (a - least, a_high), (b - least, b_high)))
    return sorted(found)


def _common_runs(left: list[int], right: list[int]) -> list[list[int]]:
    """Every run (place in the one, place in the other, length) that cannot be made longer."""
    both = {*left}.intersection(right)
    places: dict[int, list[int]] = {token: [] for token in both}
    for b, token in enumerate(right):
        if token in both:
            places[token].append(b)
    runs: list[list[int]] = []
    growing: dict[int, list[int]] = {}
    for a, token in enumerate(left):
        if token not in both:
            continue
        for b in places[token]:
            run = growing.get(b - a)
            if run and run[0] + run[2] == a:
                run[2] += 1
            else:
                growing[b - a] = run = [a, b, 1]
                runs.append(run)
    return runs


def _after(hashes: npt.NDArray[np.uint64], a: tuple[int, int], b: tuple[int, int]) -> list[Block]:
    """The blocks after a region that are worth growing over: more shared than not.

    One token after an edit of one is no gain, so that two in a row must be shared somewhere.
    """
    left, right = hashes[a[0] : a[1]].tolist(), hashes[b[0] : b[1]].tolist()
    if set(pairwise(left)).isdisjoint(pairwise(right)):
        return []
    runs = _common_runs(left, right)
    if not any(_may_gain(run, runs) for run in runs):
        return []
    blocks = _in_order(runs, (len(left), len(right)), (a[0], b[0]))
    score = best = kept = 0
    at_a, at_b = a[0], b[0]
    for n, (next_a, next_b, length) in enumerate(blocks, start=1):
        score += length - min(max(next_a - at_a, next_b - at_b), EDIT)
        at_a, at_b = next_a + length, next_b + length
        if score > best:
            best, kept = score, n
    return blocks[:kept]


def _may_gain(run: list[int], runs: list[list[int]]) -> bool:
    """Whether a run is longer than the edit before it can be, wherever the last block ended."""
    a, b, length = run
    if length > min(EDIT, max(a, b)):
        return True
    if length == 1:
        return False
    for x, y, other in runs:
        last = min(other, a - x, b - y) - 1
        if last >= 0 and max(a - x, b - y) - last <= length:
            return True
    return False


def _before(hashes: npt.NDArray[np.uint64], a: tuple[int, int], b: tuple[int, int]) -> list[Block]:
    """The same, looking back from the start of a region."""
    flipped = hashes[::-1]
    size = len(hashes)
    back = _after(flipped, (size - a[1], size - a[0]), (size - b[1], size - b[0]))
    return [(size - x - n, size - y - n, n) for x, y, n in reversed(back)]
