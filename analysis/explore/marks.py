"""What stands where in a text: the spans of every table, found quickly by place."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
import pandas as pd

from analysis.explore.index import Ints, SentenceIndex

#: The kinds of mark, in the order they are told; a sign tells them apart without colour.
SIGNS = {"direct": "“", "indirect": "‹", "answer": "—", "quantity": "#", "date": "◷", "term": "◆"}


@dataclass(frozen=True, slots=True)
class Mark:
    """One span of a text and what it is; `row_id` leads to the row of `table`.

    `tells` are the columns that say more of it, each with its value.
    """

    start: int
    end: int
    kind: str
    table: str
    row_id: str
    tells: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of text under the same marks; `opens` are the marks that begin with it."""

    text: str
    marks: tuple[Mark, ...]
    opens: tuple[Mark, ...]


Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Told:
    """How the rows of a table become marks: the columns told, and the kind."""

    columns: tuple[str, ...]
    kind: Callable[[Row], str]


#: For each table of spans, how its rows become marks.
TOLD: dict[str, Told] = {
    "quotations": Told(("kind", "speaker", "role", "cue"), lambda r: str(r["kind"])),
    "quantities": Told(
        ("qualifier", "value", "value_max", "measure", "status"), lambda r: "quantity"
    ),
    "dates": Told(("date_from", "date_to"), lambda r: "date"),
    "terms": Told(("term",), lambda r: "term"),
}
#: What the sign itself says, and the end of a span that is no span.
_BY_SIGN, _FROM = "kind", {"value_max": "value", "date_to": "date_from"}


def _tells(row: Row, columns: Iterable[str]) -> tuple[tuple[str, str], ...]:
    return tuple(
        (name, str(row[name]))
        for name in columns
        if name != _BY_SIGN
        and not (pd.isna(row[name]) or row[name] == "")
        and not (name in _FROM and row[name] == row[_FROM[name]])
    )


class _Spans:
    """The spans of one table in the order of the corpus, as plain lists: a page asks for a
    few rows at a time, where a data frame would take longer to ask than to answer."""

    def __init__(self, name: str, frame: pd.DataFrame, index: SentenceIndex) -> None:
        base = index.base[index.articles_of(frame)]
        starts: Ints = frame["start"].to_numpy(np.int64) + base
        order = np.argsort(starts, kind="stable")
        self.name = name
        self.starts = starts[order]
        self.ends = (frame["end"].to_numpy(np.int64) + base)[order]
        self.longest = int((self.ends - self.starts).max())
        sorted_rows = frame.iloc[order]
        self._columns = {c: sorted_rows[c].tolist() for c in ("row_id", *TOLD[name].columns)}

    def reaching(self, start: int, end: int) -> list[tuple[int, int, Row]]:
        first = int(np.searchsorted(self.starts, start - self.longest, side="left"))
        last = int(np.searchsorted(self.starts, end, side="left"))
        return [
            (int(self.starts[n]), int(self.ends[n]), {c: v[n] for c, v in self._columns.items()})
            for n in (np.flatnonzero(self.ends[first:last] > start) + first).tolist()
        ]


class Marks:
    """The marks of a whole corpus, sorted by place."""

    def __init__(self, index: SentenceIndex, before: "Marks | None" = None) -> None:
        tables = index.tables
        self._frames = {
            "quotations": index.speakers,
            "quantities": tables.quantities,
            "dates": tables.dates,
            "terms": tables.terms,
        }
        self._index = index
        self._of = {n: self._kept(n, before) for n, f in self._frames.items() if not f.empty}
        self._spans = list(self._of.values())

    def _kept(self, name: str, before: "Marks | None") -> _Spans:
        """The spans of a table; those of before, where its rows are the very same."""
        frame = self._frames[name]
        if before is not None and before._frames[name] is frame:
            return before._of[name]
        return _Spans(name, frame, self._index)

    def within(self, article: int, start: int, end: int) -> list[Mark]:
        """The marks that reach into a stretch of an article, cut to it, by place."""
        base = int(self._index.base[article])
        found = []
        for spans in self._spans:
            for a, b, row in spans.reaching(base + start, base + end):
                told = TOLD[spans.name]
                cut = max(a - base, start), min(b - base, end)
                row_id = str(row["row_id"])
                tells = _tells(row, told.columns)
                found.append(Mark(*cut, told.kind(row), spans.name, row_id, tells))
        return sorted(found, key=lambda m: (m.start, -m.end, list(SIGNS).index(m.kind)))

    def segments(
        self, article: int, start: int, end: int, cuts: Iterable[tuple[int, int]] = ()
    ) -> list[Segment]:
        """A stretch of an article as runs of text, each with the marks it stands under.

        A run also ends where one of `cuts` begins or ends.
        """
        marks = self.within(article, start, end)
        places = [(m.start, m.end) for m in marks] + list(cuts)
        edges = sorted({start, end, *(min(max(p, start), end) for pair in places for p in pair)})
        text = self._index.texts[article]
        return [
            Segment(
                text[a:b],
                tuple(m for m in marks if m.start <= a and m.end >= b),
                tuple(m for m in marks if m.start == a),
            )
            for a, b in pairwise(edges)
        ]
