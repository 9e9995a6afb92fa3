"""Words in context: each place of the words searched for, between what stands left and right.

The places are those in the sentences a view keeps, so the count shown is the number of lines.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pandas as pd

from analysis.explore.index import Index, Ints
from analysis.explore.view import Kept, View
from analysis.measure.terms import concordance

#: How much of what stands beside a place decides its order.
_NEAR = 40


@dataclass(frozen=True, slots=True)
class Nodes:
    """The places of a view's words in the corpus, in the order asked for."""

    start: Ints
    end: Ints
    sentence: Ints

    def __len__(self) -> int:
        return len(self.start)

    def taken(self, order: "Ints | slice") -> "Nodes":
        """Some of the places, or the same in another order."""
        return Nodes(self.start[order], self.end[order], self.sentence[order])


def has_words(view: View) -> bool:
    """Whether a view names words that can be shown in context."""
    return bool(view.query.strip() or view.term)


def nodes(index: Index, view: View, kept: Kept) -> Nodes:
    """Every place of the words searched for, or else of the terms chosen, that the view keeps."""
    if view.query.strip():
        start, length = index.hits(view.query, exact_marks=view.exact_marks)
        end = start + length
    else:
        rows = index.tables.terms
        rows = rows[rows["term"].isin(view.term)]
        base = index.base[index.articles_of(rows)]
        start = rows["start"].to_numpy(np.int64) + base
        end = rows["end"].to_numpy(np.int64) + base
        order = np.lexsort((end, start))
        start, end = start[order], end[order]
    sentence = index.sentence_of(start)
    inside = sentence < len(index)
    inside[inside] = kept.keep[sentence[inside]]
    found = Nodes(start, end, sentence).taken(np.flatnonzero(inside))
    return found.taken(ORDERS[view.context or "place"](index, found))


def whole(index: Index, kept: Kept) -> Nodes:
    """Every sentence a view keeps, as a place."""
    chosen = np.flatnonzero(kept.keep)
    return Nodes(index.start[chosen], index.end[chosen], chosen)


def lines(index: Index, some: Nodes) -> pd.DataFrame:
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
    return concordance.around(rows, named)


def _by_place(index: Index, found: Nodes) -> Ints:
    return np.arange(len(found), dtype=np.int64)


def _by_words(index: Index, beside: Callable[[str, int, int], str], found: Nodes) -> Ints:
    text = index.folded(exact_marks=False)
    places = zip(found.start.tolist(), found.end.tolist(), strict=True)
    keys = [beside(text, start, end) for start, end in places]
    return np.array(sorted(range(len(keys)), key=keys.__getitem__), dtype=np.int64)


def _left(text: str, start: int, end: int) -> str:
    words = text[max(0, start - _NEAR) : start].rpartition("\n")[2].split()
    return " ".join(reversed(words))


def _right(text: str, start: int, end: int) -> str:
    return text[end : end + _NEAR].partition("\n")[0].lstrip()


def _by_date(index: Index, found: Nodes) -> Ints:
    days = index.articles["published_on"].fillna("9999").to_numpy(str)
    return np.argsort(days[index.article[found.sentence]], kind="stable").astype(np.int64)


#: How lines can be ordered, by the name a view gives it.
ORDERS: dict[str, Callable[[Index, Nodes], Ints]] = {
    "place": _by_place,
    "left": lambda index, found: _by_words(index, _left, found),
    "right": lambda index, found: _by_words(index, _right, found),
    "date": _by_date,
}
