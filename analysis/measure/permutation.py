"""Whether groups of articles differ by more than dealing them out again would make them.

Every test is by permutation, so no count has to be large and no distribution is assumed; what
is dealt out is whole draws (`copies.counted`), so that ten copies, or ten articles that tell
one story, are one piece of evidence.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import numpy as np
import pandas as pd

from analysis.measure import association
from analysis.tables.checked import checked

Array = np.ndarray[Any, np.dtype[np.float64]]
Numbers = np.ndarray[Any, np.dtype[np.int64]]

#: So many other orders of the articles are tried; more where fewer than `RARE` of them set the
#: groups as far apart, so that a small p is still one after correction for many things tried.
ORDERS, MORE, RARE, SEED = 999, 9_999, 10, 20251025
_CELLS = 4_000_000


@checked
def between_groups(having: pd.DataFrame, groups: Iterable[str], *, draws: Iterable[str]) -> Array:
    """How often other orders of the same articles set the groups apart as much as this one.

    It is a permutation test of Pearson's chi square for homogeneity.

    Parameters
    ----------
    having
        a row an article, a column a thing, true where the article has it
    groups
        the group of each article, such as its week or its outlet
    draws
        what each article counts with; articles of one draw are one case, which stands in the group
        of the first of them and has it as far as they do (half, where one of two has it)

    Returns
    -------
    numpy.ndarray
        one p a column, above 0 and at most 1

    Notes
    -----
    A low p says that the share of articles that have a thing differs between the groups (weeks,
    outlets) by more than dealing the same articles out again would; a high one that chance is
    enough. No count has to be large for it, and it says nothing of which group differs.

    References
    ----------
    Permutation tests, Pitman 1937, Supplement to the JRSS 4; the order seen counts
    among those tried, Phipson and Smyth 2010, Statistical Applications in Genetics and Molecular
    Biology 9.

    Examples
    --------
    >>> having = pd.DataFrame({"dam": [True] * 9 + [False] * 9})
    >>> between_groups(having, ["May"] * 9 + ["June"] * 9, draws=map(str, range(18))).tolist()
    [0.0001]
    """
    table = having.astype(float).assign(group=list(groups), draw=list(draws))
    together = table.groupby("draw", sort=False)
    places, names = pd.factorize(together["group"].first())
    cases = together[list(having.columns)].mean().to_numpy(dtype=np.float64)
    size = np.bincount(places, minlength=len(names)).astype(np.float64)
    share = cases.mean(axis=0) if len(cases) else np.zeros(cases.shape[1])
    spread = np.outer(size, share * (1 - share))
    expected = np.outer(size, share)
    chance = np.random.default_rng(SEED)

    def tried(asked: Numbers, orders: int) -> Iterator[Numbers]:
        here = _Dealt(cases[:, asked], expected[:, asked], spread[:, asked])
        least = here.apart(places) * (1 - 1e-9)
        for _ in range(orders):
            yield (here.apart(chance.permutation(places)) >= least).astype(np.int64)

    return _rarer(cases.shape[1], tried)


def along(values: Array, scores: Array) -> Array:
    """How often other orders of the cases go along with the scores as far as this one.

    Parameters
    ----------
    values
        a row a case, a column a thing
    scores
        one a case: 0 and 1 for two groups, or days

    Returns
    -------
    numpy.ndarray
        one two-sided p a column, above 0 and at most 1

    Notes
    -----
    One degree of freedom. With scores of 0 and 1 it asks whether two groups differ in the mean
    of a thing; with days, whether it rises or falls.

    References
    ----------
    Pitman 1937 for the correlation, Phipson and Smyth 2010 for the p, as `between_groups`.

    Examples
    --------
    >>> used = np.array([[0.0]] * 6 + [[1.0]] * 6)
    >>> bool(along(used, np.arange(12.0))[0] < 0.01)
    True
    """
    chance = np.random.default_rng(SEED)
    spread = values - values.mean(axis=0) if len(values) else values
    centred = scores - scores.mean() if len(scores) else scores

    def tried(asked: Numbers, orders: int) -> Iterator[Numbers]:
        here = spread[:, asked]
        least = np.abs(centred @ here) * (1 - 1e-9) - 1e-12
        for n in _chunks(orders, len(centred)):
            dealt = chance.permuted(np.tile(centred, (n, 1)), axis=1)
            yield (np.abs(dealt @ here) >= least).sum(axis=0)

    return _rarer(values.shape[1], tried)


def groups_apart(
    values: Array,
    groups: Iterable[str],
    *,
    draws: Iterable[str],
    targets: list[str],
    level: float | None = None,
) -> Array:
    """How often other orders of the draws set each group apart from the rest as far as this one.

    Draws may lie in several groups (a wire story that all outlets print): the groups of a draw's
    articles are dealt out among them, and those of whole draws among draws of as many articles. So
    what everybody prints speaks for nobody.

    Parameters
    ----------
    values
        a row an article, a column a thing
    groups
        the group of each article
    draws
        the draw of each article
    targets
        the groups that are asked about; each is one of `groups`
    level
        for simulations. Once it is certain that no p, corrected for their number, will fall below
        it, no further orders are tried, and the p are those that are left at the least; where one
        does, all are what they are without it

    Returns
    -------
    numpy.ndarray
        a p a group of `targets` (down) and thing (across): how often other orders set the mean of
        the group's articles as far from that of all other articles

    References
    ----------
    Pitman 1937 for the difference of means, Phipson and Smyth 2010 for the p, as
    `between_groups`; that only draws of one size change places is the exchangeability of blocks in
    Winkler 2014, NeuroImage 92.

    Examples
    --------
    >>> used = np.array([[1.0]] * 6 + [[0.0]] * 6)
    >>> p = groups_apart(used, "aaaaaabbbbbb", draws=map(str, range(12)), targets=["a"])
    >>> bool(p[0, 0] < 0.01)
    True
    """
    labels, names = pd.factorize(np.array(list(groups), dtype=object))
    chance = np.random.default_rng(SEED)
    classes = _by_size(np.array(list(draws), dtype=object))
    wanted = np.array([list(names).index(name) for name in targets], dtype=np.int64)
    size = np.bincount(labels, minlength=len(names)).astype(np.float64)[wanted]
    total = values.sum(axis=0)
    width = values.shape[1]

    def distance(sums: Array, columns: Numbers) -> Array:
        rest = np.maximum(len(labels) - size, 1.0)[:, None]
        answer: Array = np.abs(sums / size[:, None] - (total[columns] - sums) / rest)
        return answer

    def summed(dealt: Numbers, columns: Numbers) -> Array:
        """The sums of each target in each order: orders, targets, columns."""
        return np.stack([(dealt == k).astype(np.float64) @ values[:, columns] for k in wanted], 1)

    def tried(asked: Numbers, orders: int) -> Iterator[Numbers]:
        target, column = np.divmod(asked, max(width, 1))
        columns, place = np.unique(column, return_inverse=True)
        seen = distance(summed(labels[None], columns)[0], columns)[target, place]
        least = seen * (1 - 1e-9) - 1e-12
        for n in _chunks(orders, len(labels) * max(len(wanted), 1)):
            dealt = summed(_dealt_labels(labels, classes, n, chance), columns)
            far = np.stack([distance(sums, columns) for sums in dealt])
            yield (far[:, target, place] >= least).sum(axis=0)

    return _rarer(len(wanted) * width, tried, level=level).reshape(len(wanted), width)


def _rarer(
    n: int,
    tried: Callable[[Numbers, int], Iterator[Numbers]],
    *,
    level: float | None = None,
) -> Array:
    """The p of n questions, those asked again in more orders that hardly any order answers.

    tried: how many of some more orders set each question as far apart, until all are tried.
    level: where no corrected p can fall below it any more, the rest is left untried; of what is
    to be asked again it is taken that no order at all would be as far.
    """
    p = np.ones(n)
    asked = np.arange(n)
    for orders in (ORDERS, MORE):
        if not len(asked):
            break
        as_far = np.zeros(len(asked), dtype=np.int64)
        for more in tried(asked, orders):
            as_far = as_far + more
            if level is not None:
                again = (as_far < RARE) & (orders < MORE)
                p[asked] = np.where(again, 1 / (1 + MORE), (1 + as_far) / (1 + orders))
                if association.corrected(p).min() >= level:
                    return p
        p[asked] = (1 + as_far) / (1 + orders)
        asked = asked[as_far < RARE]
    return p


def _chunks(orders: int, cells: int) -> Iterator[int]:
    """How many orders to try at once, so that memory stays small."""
    step = max(1, min(orders, _CELLS // max(cells, 1)))
    for begin in range(0, orders, step):
        yield min(step, orders - begin)


def _by_size(draws: Any) -> list[Numbers]:
    """The articles of draws of one size each: a row a draw; the smallest draws first."""
    places, _ = pd.factorize(draws)
    order = np.argsort(places, kind="stable")
    sizes = np.bincount(places)
    begins = np.concatenate(([0], np.cumsum(sizes)))
    return [
        np.stack([order[begins[k] : begins[k] + size] for k in np.flatnonzero(sizes == size)])
        for size in np.unique(sizes).tolist()
    ]


def _dealt_labels(
    labels: Numbers, classes: list[Numbers], n: int, chance: np.random.Generator
) -> Numbers:
    """`n` other orders of the labels: within each draw, and among draws of one size."""
    dealt = np.empty((n, len(labels)), dtype=np.int64)
    for places in classes:
        n_draws, size = places.shape
        if n_draws > 1:
            order = np.argsort(chance.random((n, n_draws)), axis=1)
            own = labels[places][order]
        else:
            own = np.tile(labels[places], (n, 1, 1))
        dealt[:, places] = chance.permuted(own, axis=2) if size > 1 else own
    return dealt


class _Dealt:
    """Cases dealt out to groups: how far their shares stand apart, a number a column."""

    def __init__(self, cases: Array, expected: Array, spread: Array) -> None:
        self.case, self.column = np.nonzero(cases)
        self.value = cases[self.case, self.column]
        self.width, self.expected, self.spread = cases.shape[1], expected, spread

    def apart(self, order: Any) -> Array:
        """Pearson's chi square of each column when the cases stand in these groups."""
        cells = order[self.case] * self.width + self.column
        seen = np.bincount(cells, weights=self.value, minlength=self.expected.size)
        seen = seen.reshape(self.expected.shape)
        with np.errstate(divide="ignore", invalid="ignore"):
            answer: Array = np.nansum((seen - self.expected) ** 2 / self.spread, axis=0)
        return answer
