"""From runs of equal syllables to regions: stretches of two articles that read alike.

Runs that follow one another in both articles are joined over small edits; `passages_growth`
says how far beyond them a region goes.
"""

from bisect import bisect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate, pairwise

import numpy as np
import numpy.typing as npt

from analysis.measure.reuse import extend as growth
from analysis.measure.reuse.extend import EDIT, Block
from analysis.measure.reuse.shingles import SHINGLE, Runs
from analysis.measure.reuse.syllables import Places, Tokens, Truths, running_sums

#: Two runs are one passage when at most this many syllables of either article part them.
GAP = 12
#: The least share of a region's syllables that both articles print: (evidence, share) for a
#: region at the least length, where a formula with other words in it looks like an edited
#: copy, and for a long one. Between them the share falls evenly.
DENSITY = {12: 0.8, 24: 0.6, 36: 0.5}
#: From this many shared syllables on, at this density, formulas count too: nobody puts so many
#: of them in the same order by chance.
SURE, DENSITY_SURE = 30, 0.8


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
    def articles(self) -> tuple[int, int]:
        """Both articles."""
        return self.article_a, self.article_b

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


def promising(runs: Runs, evidence: npt.NDArray[np.int32], least: int) -> Places:
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
    evidence, unmasked = running_sums(counts & ~masked, np.int32), running_sums(~masked, np.int32)
    picked = promising(runs, evidence[runs.a + runs.length] - evidence[runs.a], least)
    columns = (runs.article_a, runs.article_b, runs.a, runs.b, runs.length)
    rows = list(zip(*(column[picked].tolist() for column in columns), strict=True))
    sums = (evidence.data, unmasked.data)  # numbers, many times as fast as an array
    edges = growth.edges(tokens, runs, picked)
    begin = 0
    for at in range(1, len(rows) + 1):
        if at < len(rows) and rows[at][:2] == rows[begin][:2]:
            continue
        pair = (rows[begin][0], rows[begin][1])
        for chain in _chains([(a, b, n) for _, _, a, b, n in rows[begin:at]]):
            if _evidence(chain, sums[0]) < least - 4 and _evidence(chain, sums[1]) < SURE // 2:
                continue
            grown = growth.grown(tokens, pair, chain, edges)
            if found := _region(tokens, (grown, chain), sums=sums, least=least):
                yield Region(*pair, *found)
        begin = at


def _region(
    tokens: Tokens,
    either: tuple[list[Block], list[Block]],
    *,
    sums: tuple[memoryview, memoryview],
    least: int,
) -> tuple[tuple[Block, ...], bool] | None:
    """The blocks of a region and whether it is sure: of a chain of runs as it is grown, or, where
    that is too loose, as it is; None if too thin."""
    grown, chain = either
    for sure, so_far in enumerate(sums):
        needed = SURE if sure else least
        for blocks in (grown, chain) if len(grown) > len(chain) else (chain,):
            if _evidence(blocks, so_far) < needed:
                continue
            blocks = _trimmed(tokens, blocks, so_far, least)
            if blocks and _dense(tokens, blocks, so_far, least=needed):
                sure = sure or _dense(tokens, blocks, sums[1], least=SURE)
                return tuple(blocks), bool(sure)
    return None


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
    if shared < (_least_share(evidence) if least < SURE else DENSITY_SURE) * longer:
        return False
    return (least < SURE and evidence >= max(DENSITY)) or not _numbers_differ(tokens, blocks)


@cache
def _least_share(evidence: int) -> float:
    return float(np.interp(evidence, list(DENSITY), list(DENSITY.values())))


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
    shared = [0, *accumulate(so_far[a + length] - so_far[a] for a, _, length in blocks)]
    for side, order in ((0, range(1, len(blocks))), (1, range(len(blocks) - 1, 0, -1))):
        for at in order:
            end = shared[at] - shared[cuts[0]] if side == 0 else shared[cuts[1]] - shared[at]
            if not cuts[0] < at < cuts[1] or end >= max(least, EDIT):  # no edit weighs more
                continue
            if end < _edit(tokens, blocks[at - 1], blocks[at], least):
                cuts[side] = at
    return blocks[cuts[0] : cuts[1]]


def _edit(tokens: Tokens, one: Block, other: Block, least: int) -> int:
    """What the edit between two blocks weighs, in syllables."""
    ends = (one[0] + one[2], one[1] + one[2])
    gap = max(other[0] - ends[0], other[1] - ends[1])
    breaks = tokens.breaks.data
    if gap and any(bisect(breaks, ends[x] - 1) != bisect(breaks, other[x]) for x in (0, 1)):
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
