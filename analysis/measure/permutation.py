"""Whether shares differ between groups of articles by more than chance would make them."""

from collections.abc import Iterable
from typing import Any

import numpy as np
import pandas as pd

Array = np.ndarray[Any, np.dtype[np.float64]]

#: So many other orders of the articles are tried; more where fewer than `RARE` of them set the
#: groups as far apart, so that a small p is still one after correction for many things tried.
ORDERS, MORE, RARE, SEED = 999, 9_999, 10, 20251025


def between(having: pd.DataFrame, groups: Iterable[str], *, draws: Iterable[str]) -> Array:
    """How often other orders of the same articles set the groups apart as much as this one.

    A low p says that the share of articles that have a thing differs between the groups (weeks,
    outlets) by more than dealing the same articles out again would; a high one that chance is
    enough. It is a permutation test of Pearson's chi square for homogeneity, one p a column: no
    count has to be large for it, and it says nothing of which group differs.

    having: a row an article, a column a thing, true where the article has it. groups: the group
    of each article. draws: what each article counts with; articles of one draw (copies) are one
    case, which stands in the group of the first of them and has what any of them has.

    >>> having = pd.DataFrame({"dam": [True] * 9 + [False] * 9})
    >>> between(having, ["May"] * 9 + ["June"] * 9, draws=map(str, range(18))).tolist()
    [0.0001]
    """
    table = having.assign(group=list(groups), draw=list(draws)).groupby("draw", sort=False)
    places, names = pd.factorize(table["group"].first())
    cases = table[list(having.columns)].any().to_numpy(dtype=bool)
    size = np.bincount(places, minlength=len(names)).astype(np.float64)
    share = cases.mean(axis=0) if len(cases) else np.zeros(cases.shape[1])
    spread = np.outer(size, share * (1 - share))
    expected = np.outer(size, share)
    chance = np.random.default_rng(SEED)
    p = np.ones(cases.shape[1])
    asked = np.arange(cases.shape[1])
    for orders in (ORDERS, MORE):
        here = _Dealt(cases[:, asked], expected[:, asked], spread[:, asked])
        least = here.apart(places) * (1 - 1e-9)
        as_far = np.zeros(len(asked), dtype=np.int64)
        for _ in range(orders):
            as_far += here.apart(chance.permutation(places)) >= least
        p[asked] = (1 + as_far) / (1 + orders)
        asked = asked[as_far < RARE]
        if not len(asked):
            break
    return p


class _Dealt:
    """Cases dealt out to groups: how far their shares stand apart, a number a column."""

    def __init__(self, cases: Array, expected: Array, spread: Array) -> None:
        self.case, self.column = np.nonzero(cases)
        self.width, self.expected, self.spread = cases.shape[1], expected, spread

    def apart(self, order: Any) -> Array:
        """Pearson's chi square of each column when the cases stand in these groups."""
        cells = order[self.case] * self.width + self.column
        seen = np.bincount(cells, minlength=self.expected.size).reshape(self.expected.shape)
        with np.errstate(divide="ignore", invalid="ignore"):
            answer: Array = np.nansum((seen - self.expected) ** 2 / self.spread, axis=0)
        return answer
