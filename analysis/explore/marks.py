"""What stands where in a text: the spans of every table, found quickly by place."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
import pandas as pd

from analysis.explore.index import Index, Ints

#: The kinds of mark, in the order they are told; a sign tells them apart without colour.
SIGNS = {"direct": "“", "indirect": "‹", "answer": "—", "quantity": "#", "date": "◷", "term": "·"}


@dataclass(frozen=True, slots=True)
class Mark:
    """One span of a text and what it is; `row_id` leads to the row of `table`."""

    start: int
    end: int
    kind: str
    table: str
    row_id: str
    tells: str


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of text under the same marks; `opens` are the marks that begin with it."""

    text: str
    marks: tuple[Mark, ...]
    opens: tuple[Mark, ...]


def _said(*facts: Any) -> str:
    return " · ".join(str(fact) for fact in facts if not pd.isna(fact) and fact != "")


def _range(low: Any, high: Any) -> str:
    return _said(low) if pd.isna(high) or low == high else f"{low}–{high}"


Row = dict[str, Any]
#: For each table: the kind of mark a row makes, and what is told about it.
DESCRIBE: dict[str, Callable[[Row], tuple[str, str]]] = {
    "quotations": lambda r: (str(r["kind"]), _said(r["speaker"], r["role"], r["cue"])),
    "quantities": lambda r: (
        "quantity",
        _said(r["qualifier"], _range(r["value"], r["value_max"]), r["measure"], r["status"]),
    ),
    "dates": lambda r: ("date", _range(r["date_from"], r["date_to"])),
    "terms": lambda r: ("term", _said(r["term"])),
}


class _Spans:
    """The spans of one table in the order of the corpus."""

    def __init__(self, name: str, frame: pd.DataFrame, index: Index) -> None:
        base = index.base[index.articles_of(frame)]
        starts: Ints = frame["start"].to_numpy(np.int64) + base
        order = np.argsort(starts, kind="stable")
        self.name = name
        self.frame = frame.iloc[order]
        self.starts = starts[order]
        self.ends = (frame["end"].to_numpy(np.int64) + base)[order]
        self.longest = int((self.ends - self.starts).max())

    def reaching(self, start: int, end: int) -> list[tuple[int, int, Row]]:
        first = int(np.searchsorted(self.starts, start - self.longest, side="left"))
        last = int(np.searchsorted(self.starts, end, side="left"))
        inside = np.flatnonzero(self.ends[first:last] > start) + first
        rows = self.frame.iloc[inside].to_dict("records")
        return [
            (int(self.starts[n]), int(self.ends[n]), {str(k): v for k, v in row.items()})
            for n, row in zip(inside, rows, strict=True)
        ]


class Marks:
    """The marks of a whole corpus, sorted by place."""

    def __init__(self, index: Index) -> None:
        tables = index.tables
        frames = {
            "quotations": index.speakers,
            "quantities": tables.quantities,
            "dates": tables.dates,
            "terms": tables.terms,
        }
        self._index = index
        self._spans = [_Spans(n, f, index) for n, f in frames.items() if not f.empty]

    def within(self, article: int, start: int, end: int) -> list[Mark]:
        """The marks that reach into a stretch of an article, cut to it, by place."""
        base = int(self._index.base[article])
        found = []
        for spans in self._spans:
            for a, b, row in spans.reaching(base + start, base + end):
                kind, tells = DESCRIBE[spans.name](row)
                cut = max(a - base, start), min(b - base, end)
                found.append(Mark(*cut, kind, spans.name, str(row["row_id"]), tells))
        return sorted(found, key=lambda m: (m.start, -m.end, list(SIGNS).index(m.kind)))

    def segments(self, article: int, start: int, end: int) -> list[Segment]:
        """A stretch of an article as runs of text, each with the marks it stands under."""
        marks = self.within(article, start, end)
        edges = sorted({start, end, *(m.start for m in marks), *(m.end for m in marks)})
        text = self._index.texts[article]
        return [
            Segment(
                text[a:b],
                tuple(m for m in marks if m.start <= a and m.end >= b),
                tuple(m for m in marks if m.start == a),
            )
            for a, b in pairwise(edges)
        ]
