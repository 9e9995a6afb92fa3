"""Words in context: each place of the words searched for, between what stands left and right.

The places are those in the sentences a view keeps, so the count shown is the number of lines.
"""

import re
from collections.abc import Callable

import numpy as np
import pandas as pd

from analysis.explore.index import Ints, SentenceIndex
from analysis.explore.places import Nodes
from analysis.explore.view import Kept, View
from analysis.measure.terms import concordance

#: How many words beside a place decide its order, and how far they are looked for.
SORTED_BY, _NEAR = 3, 60
_WORD = re.compile(r"\w+")


def nodes(index: SentenceIndex, view: View, kept: Kept) -> Nodes:
    """Every place of a view's words that the view keeps, in the order asked for."""
    found = kept.places
    if found is None:
        return whole_sentences(index, kept)
    return found.taken(ORDERS[view.context](index, found))


def whole_sentences(index: SentenceIndex, kept: Kept) -> Nodes:
    """Every sentence a view keeps, as a place."""
    chosen = np.flatnonzero(kept.keep)
    return Nodes(index.start[chosen], index.end[chosen], chosen)


def context_lines(index: SentenceIndex, some: Nodes, *, width: int = _NEAR) -> pd.DataFrame:
    """The places as lines of a concordance: article_id, left, node, right, start, end."""
    articles = index.article[some.sentence]
    base = index.base[articles]
    named = index.articles.iloc[np.unique(articles)]
    rows = pd.DataFrame(
        {
            "article_id": [index.article_ids[a] for a in articles.tolist()],
            "start": some.start - base,
            "end": some.end - base,
        }
    )
    return concordance.rows_in_context(rows, named, width=width)


def nearest_words(beside: str, side: str) -> list[tuple[int, int]]:
    """Where the words stand that lines are ordered by, the nearest to the hit first.

    >>> nearest_words("giữ suối, trong", "left"), nearest_words("đục.", "right")
    ([(10, 15), (4, 8), (0, 3)], [(0, 3)])
    """
    words = [match.span() for match in _WORD.finditer(beside)]
    return (words[::-1] if side == "left" else words)[:SORTED_BY]


def _by_place(index: SentenceIndex, found: Nodes) -> Ints:
    return np.arange(len(found), dtype=np.int64)


def _by_words(side: str) -> Callable[[SentenceIndex, Nodes], Ints]:
    """An order by the words nearest on one side: without diacritics first, then with them."""

    def order(index: SentenceIndex, found: Nodes) -> Ints:
        bare, printed = index.folded(exact_marks=False), index.folded(exact_marks=True)
        keys = []
        for start, end in zip(found.start.tolist(), found.end.tolist(), strict=True):
            beside = _beside(bare, start, end, side)
            spans = nearest_words(beside, side)
            marked = _beside(printed, start, end, side)
            keys.append(([beside[a:b] for a, b in spans], [marked[a:b] for a, b in spans]))
        return np.array(sorted(range(len(keys)), key=keys.__getitem__), dtype=np.int64)

    return order


def _beside(text: str, start: int, end: int, side: str) -> str:
    if side == "left":
        return text[max(0, start - _NEAR) : start].rpartition("\n")[2]
    return text[end : end + _NEAR].partition("\n")[0]


#: How lines can be ordered, by the name a view gives it.
ORDERS: dict[str, Callable[[SentenceIndex, Nodes], Ints]] = {
    "place": _by_place,
    "left": _by_words("left"),
    "right": _by_words("right"),
}
