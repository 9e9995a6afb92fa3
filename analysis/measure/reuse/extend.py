"""How a chain of runs grows: over what its gaps share, and beyond its first and last run.

A chain grows as long as more is shared than not. Most chains cannot grow, so that all are looked
at together first, as arrays.
"""

from dataclasses import dataclass

import numpy as np

from analysis.measure.reuse.shingles import Runs
from analysis.measure.reuse.syllables import Hashes, Places, Tokens, Truths

#: How far a region looks for more beyond its first and last run, in syllables.
REACH = 24
#: What an edit weighs at most, in syllables: a phrase left out is one edit, however long.
EDIT = 4

Block = tuple[int, int, int]

_AT_ONCE = 512


@dataclass(frozen=True, slots=True)
class Edges:
    """Where runs may grow: the places (a, b) before which, and after which, more may be shared."""

    before: frozenset[tuple[int, int]]
    after: frozenset[tuple[int, int]]


def edges(tokens: Tokens, runs: Runs, picked: Places) -> Edges:
    """Where the picked runs may grow; elsewhere `grown` need not look."""
    size, first = len(tokens.hashes), tokens.first
    found = []
    for back in (True, False):
        places, rows = [], []
        for start, of in ((runs.a, runs.article_a), (runs.b, runs.article_b)):
            at = start[picked] if back else (start + runs.length)[picked]
            end = first[of[picked]] if back else first[of[picked] + 1]
            places.append(at)
            rows.append((size - at, size - end) if back else (at, end))
        hashes = tokens.hashes[::-1] if back else tokens.hashes
        may = np.zeros(len(picked), np.bool_)
        for n in range(0, len(picked), _AT_ONCE):
            some = slice(n, n + _AT_ONCE)
            left, right = (_beyond(hashes, at[some], end[some]) for at, end in rows)
            may[some] = _may_gain(left, right)
        found.append(frozenset(zip(*(at[may].tolist() for at in places), strict=True)))
    return Edges(*found)


def _beyond(hashes: Hashes, start: Places, end: Places) -> Hashes:
    """A column of `REACH` tokens from each start on; beyond the end stand numbers of the start."""
    places = start + np.arange(REACH)[:, None]
    columns: Hashes = hashes[places.clip(max=len(hashes) - 1)]
    return np.where(places < end, columns, start.astype(np.uint64))


def _may_gain(left: Hashes, right: Hashes) -> Truths:
    """For each pair of columns, whether some run of both is longer than any edit before it.

    The edit is at most `EDIT` long; it begins with the column or behind a token both share.
    """
    run = left[:, None] == right[None, :]
    starts = run.copy()
    starts[1:, 1:] &= ~run[:-1, :-1]
    shared = np.pad(run, ((EDIT, 0), (EDIT, 0), (0, 0)))
    near = np.zeros_like(run)
    gains: Truths = starts[0, 0].copy()
    for length in range(2, EDIT + 2):
        run[:-1, :-1] &= run[1:, 1:].copy()
        run[-1] = run[:, -1] = False
        found = run & starts
        gains |= found[:length, :length].any(axis=(0, 1))
        if length <= EDIT:
            steps = [(i, j) for i in range(1, length + 1) for j in range(1, length + 1)]
            for i, j in (step for step in steps if length == 2 or max(step) == length):
                near |= shared[EDIT - i : EDIT - i + REACH, EDIT - j : EDIT - j + REACH]
            found &= near
        gains |= found.any(axis=(0, 1))
    return gains


def grown(tokens: Tokens, pair: tuple[int, int], chain: list[Block], open_: Edges) -> list[Block]:
    """The chain with what the gaps share, and grown at both ends."""
    hashes = tokens.hashes
    low_a, low_b = (int(tokens.first[i]) for i in pair)
    high_a, high_b = (int(tokens.first[i + 1]) for i in pair)
    a, b, _ = chain[0]
    blocks = []
    if (a, b) in open_.before:
        blocks = _before(hashes, (max(low_a, a - REACH), a), (max(low_b, b - REACH), b))
    for n, (a, b, length) in enumerate(chain):
        if n:
            last_a, last_b, last = chain[n - 1]
            left, right = hashes[last_a + last : a].tolist(), hashes[last_b + last : b].tolist()
            blocks += _shared(left, right, (last_a + last, last_b + last))
        blocks.append((a, b, length))
    a, b = chain[-1][0] + chain[-1][2], chain[-1][1] + chain[-1][2]
    if (a, b) in open_.after:
        blocks += _after(hashes, (a, min(high_a, a + REACH)), (b, min(high_b, b + REACH)))
    return blocks


def _shared(left: list[int], right: list[int], at: tuple[int, int]) -> list[Block]:
    """What two short stretches of tokens that begin at these places share, in order.

    The longest run they share, the first of equally long ones, and then the same before and
    after it: what `difflib` answers, several times as fast for a few tokens.
    """
    runs = _common_runs(left, right)
    if len(runs) == 1:
        return [(at[0] + runs[0][0], at[1] + runs[0][1], runs[0][2])]
    found: list[Block] = []
    open_ = [(runs, (0, len(left)), (0, len(right)))] if runs else []
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


def _after(hashes: Hashes, a: tuple[int, int], b: tuple[int, int]) -> list[Block]:
    """The blocks after a region that are worth growing over: more shared than not."""
    left, right = hashes[a[0] : a[1]].tolist(), hashes[b[0] : b[1]].tolist()
    blocks = _shared(left, right, (a[0], b[0]))
    score = best = kept = 0
    at_a, at_b = a[0], b[0]
    for n, (next_a, next_b, length) in enumerate(blocks, start=1):
        score += length - min(max(next_a - at_a, next_b - at_b), EDIT)
        at_a, at_b = next_a + length, next_b + length
        if score > best:
            best, kept = score, n
    return blocks[:kept]


def _before(hashes: Hashes, a: tuple[int, int], b: tuple[int, int]) -> list[Block]:
    """The same, looking back from the start of a region."""
    flipped = hashes[::-1]
    size = len(hashes)
    back = _after(flipped, (size - a[1], size - a[0]), (size - b[1], size - b[0]))
    return [(size - x - n, size - y - n, n) for x, y, n in reversed(back)]
