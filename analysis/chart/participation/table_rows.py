"""The words of a claim on paper: which stand in which column, and where each row lies."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import pandas as pd

from analysis.chart.canvas import formats, layout
from analysis.chart.participation import links, wording

Row = Mapping[str, Any]
Words = tuple[str, bool]
#: Room above and below, in lines of small type: around a row, a header, an axis, a block.
PAD, HEADER, AXIS, GAP = 0.58, 1.78, 1.6, 0.25
#: No more words of one printed phrase are shown.
MOST_WORDS = 25


@dataclass(frozen=True, slots=True)
class WordColumn:
    """A column of words: its head, where it begins and how wide it is, in millimetres."""

    head: str
    x: float
    room: float


@dataclass(slots=True)
class ClaimRow:
    """A claim on paper: lines of words for each column, and its place from the top."""

    row: Row
    cells: list[list[Words]]
    height: float
    y: float = 0.0


@dataclass(slots=True)
class AxisGroup:
    """The measures that share an axis."""

    groups: list[tuple[str, list[ClaimRow]]] = field(default_factory=list)

    @property
    def lines(self) -> list[ClaimRow]:
        """Its claims from top to bottom."""
        return [line for _, lines in self.groups for line in lines]

    @property
    def drawn(self) -> list[ClaimRow]:
        """Those with a number that can be drawn."""
        return [line for line in self.lines if pd.notna(line.row["value"])]


def word_columns(room: float, *, wide: bool, lang: str) -> list[WordColumn]:
    """Four columns side by side, or one where the page is narrow."""
    if not wide:
        return [WordColumn("", 0, room)]
    found, x = [], 0.0
    for english, vietnamese, share in wording.HEADS:
        found.append(WordColumn(formats.pick(lang, english, vietnamese), x, room * share - 2.5))
        x += room * share
    return found


def blocks(
    rows: Sequence[Row],
    columns: Sequence[WordColumn],
    joined: links.Links,
    *,
    brief: bool,
    lang: str,
) -> list[AxisGroup]:
    """The claims by unit and measure, their words set in the columns; `brief` gives each
    column of a claim one line."""
    by_id = {str(row["claim_id"]): row for row in rows}
    found: dict[str, AxisGroup] = {}
    for row in rows:
        block = found.setdefault(str(row["unit"]), AxisGroup())
        label = str(row["label"])
        group = next((lines for name, lines in block.groups if name == label), None)
        if group is None:
            group = []
            block.groups.append((label, group))
        cells = _cells(row, by_id, joined, lang)
        if brief:
            cells = [[(_joined(cell[:1]), False)] if cell else [] for cell in cells]
        elif len(columns) == 1:
            cells = [_stacked(cells)]
        fitted = [
            _fit(cell, column.room, brief) for cell, column in zip(cells, columns, strict=True)
        ]
        height = (max(len(cell) for cell in fitted) + PAD) * layout.line_mm()
        group.append(ClaimRow(row, fitted, height))
    return list(found.values())


def place_rows(blocks: Sequence[AxisGroup], top: float) -> float:
    """Set each row's place; answers how high the blocks are together."""
    y, step = top, layout.line_mm()
    for block in blocks:
        for _, lines in block.groups:
            y += HEADER * step
            for line in lines:
                line.y = y
                y += line.height
        y += ((AXIS if len(block.drawn) > 1 else 0) + GAP) * step
    return y - top


def _fit(cell: Sequence[Words], room: float, brief: bool) -> list[Words]:
    if brief:
        return [(layout.shorten(text, room), soft) for text, soft in cell]
    return [(line, soft) for text, soft in cell for line in layout.wrap(text, room)]


def _cells(row: Row, by_id: Mapping[str, Row], joined: links.Links, lang: str) -> list[list[Words]]:
    """As of, phrase, status and occasion, outlet and speaker; each text with: is it soft."""
    phrase = _phrase(row, by_id, lang)
    for relation, other in joined.get(str(row["claim_id"]), ()):
        if relation == "part_of" and other in by_id:
            whole = formats.number(float(by_id[other]["value"]), lang)
            words = formats.pick(lang, *wording.PART).format(whole=whole)
            phrase.append((words, True))
            break
    return [_when(row, lang), phrase, _kind(row), _source(row, lang)]


def _when(row: Row, lang: str) -> list[Words]:
    pick = formats.pick
    day = formats.day(str(row["as_of"]), lang) if _text(row["as_of"]) else ""
    part = _text(row["as_of_time"]) or _text(row["part_of_day"])
    basis = wording.BASES.get(_text(row["as_of_basis"]))
    more = [pick(lang, part, wording.TIMES.get(part, part)), pick(lang, *basis) if basis else ""]
    when = [(day or pick(lang, *wording.DAY_NOT_KNOWN), False)]
    return when + ([(", ".join(filter(None, more)), True)] if any(more) else [])


def _phrase(row: Row, by_id: Mapping[str, Row], lang: str) -> list[Words]:
    found = _text(row["phrase"]).split()
    brief = " ".join(found) if len(found) <= MOST_WORDS else " ".join(found[:MOST_WORDS]) + " …"
    times = int(row["n_mentions"])
    phrase = [(brief + (f"  ×{times}" if times > 1 else ""), False)]
    if (other := by_id.get(_text(row["restates"]))) is not None:
        since = formats.day(str(other["as_of"]), lang, year=False)
        phrase.append((formats.pick(lang, *wording.REPEATS).format(since=since), True))
    if _text(row["doubt"]):
        phrase.append((formats.pick(lang, *wording.IN_DOUBT_2), True))
    return phrase


def _kind(row: Row) -> list[Words]:
    kind = [(_text(row["status"]), False), (_text(row["occasion"]), True)]
    kind.append((_text(row["place"]), True))
    return [(text, soft) for text, soft in kind if text]


def _source(row: Row, lang: str) -> list[Words]:
    named, n = _text(row["outlet"]), int(row["n_outlets"])
    if n > 1:
        named = formats.pick(lang, *wording.OUTLETS).format(n=n)
    source = [(named or formats.pick(lang, *wording.OUTLET_NOT_KNOWN), False)]
    if says := _text(row["says"]):
        source.append((formats.pick(lang, f"says {says}", f"theo {says}"), True))
    return source


def _stacked(cells: Sequence[Sequence[Words]]) -> list[Words]:
    when, phrase, kind, source = cells
    stack = [*phrase[:1], (_joined(when), True), *phrase[1:]]
    return [*stack, (_joined([*kind, *source]), True)]


def _joined(texts: Sequence[Words]) -> str:
    return " · ".join(text for text, _ in texts)


def _text(value: object) -> str:
    return str(value) if isinstance(value, str) else ""
