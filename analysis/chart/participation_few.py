"""Few participation numbers: a table whose last column is a plot."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, MaxNLocator

from analysis.chart import formats, layout, theme
from analysis.chart import participation_key as keys
from analysis.chart import participation_marks as marks

Row = Mapping[str, Any]
_PAD, _HEADER, _AXIS, _GAP = 1.9, 5.8, 5.2, 0.8
_TIMES = {"morning": "sáng", "noon": "trưa", "afternoon": "chiều", "evening": "tối"}
_BASES = {
    "event": ("event day", "ngày diễn ra"),
    "published": ("print day", "ngày đăng"),
}


@dataclass(frozen=True, slots=True)
class _Column:
    """A column of words: its head, where it begins and how wide it is, in millimetres."""

    head: str
    x: float
    room: float


@dataclass(slots=True)
class _Line:
    """A claim on paper: lines of words for each column, and its place from the top."""

    row: Row
    cells: list[list[tuple[str, bool]]]
    height: float
    y: float = 0.0


@dataclass(slots=True)
class _Block:
    """The measures that share an axis."""

    groups: list[tuple[str, list[_Line]]] = field(default_factory=list)

    @property
    def lines(self) -> list[_Line]:
        return [line for _, lines in self.groups for line in lines]

    @property
    def drawn(self) -> list[_Line]:
        return [line for line in self.lines if pd.notna(line.row["value"])]


@theme.styled
def draw(
    claims: pd.DataFrame,
    styles: Mapping[str, theme.Style],
    *,
    labels: theme.Labels,
    width: float,
    lang: str,
) -> Figure:
    """A row a claim in groups by measure; measures of one unit share an axis."""
    room = width - 4
    wide = room > 120
    plot = room * (0.27 if wide else 0.36)
    columns = _columns(room - plot - 4, wide, lang)
    rows = [{str(k): v for k, v in row.items()} for row in claims.to_dict("records")]
    blocks = _blocks(rows, columns, wide, lang)
    key = keys.key(rows, styles, room=room, lang=lang)
    head = layout.line_mm() + 1.6 if wide else 0.0
    height = head + _place(blocks, head) + key.height
    canvas = theme.figure(labels, height_mm=height, width=width)
    if wide:
        for column in columns:
            _write(canvas, column.head, (column.x, layout.line_mm() * 0.76), soft=True)
    for block in blocks:
        _words(canvas, block, columns)
        _plot(canvas, block, styles, plot=plot, lang=lang)
    key.draw(canvas, top=height - key.height)
    return canvas.figure


def _columns(room: float, wide: bool, lang: str) -> list[_Column]:
    if not wide:
        return [_Column("", 0, room)]
    heads = formats.pick(
        lang, "as of|as printed|status, occasion|outlet, who says", "tính đến|nguyên văn|trạng thái, dịp|báo, ai nói"
    ).split("|")
    shares = (0.21, 0.34, 0.2, 0.25)
    columns, x = [], 0.0
    for head, share in zip(heads, shares, strict=True):
        columns.append(_Column(head, x, room * share - 2.5))
        x += room * share
    return columns


def _blocks(
    rows: Sequence[Row], columns: Sequence[_Column], wide: bool, lang: str
) -> list[_Block]:
    by_id = {str(row["claim_id"]): row for row in rows}
    blocks: dict[str, _Block] = {}
    for row in rows:
        block = blocks.setdefault(str(row["unit"]), _Block())
        label = str(row["label"])
        group = next((lines for name, lines in block.groups if name == label), None)
        if group is None:
            group = []
            block.groups.append((label, group))
        cells = _cells(row, by_id, lang)
        if not wide:
            cells = [[*cells[1][:1], (_joined(cells[0]), True), *cells[1][1:]]
                     + [(text, True) for text in [_joined(cells[2] + cells[3])] if text]]  # fmt: skip
        wrapped = [
            [(line, soft) for text, soft in cell for line in layout.wrap(text, column.room)]
            for cell, column in zip(cells, columns, strict=True)
        ]
        height = max(len(cell) for cell in wrapped) * layout.line_mm() + _PAD
        group.append(_Line(row, wrapped, height))
    return list(blocks.values())


def _cells(row: Row, by_id: Mapping[str, Row], lang: str) -> list[list[tuple[str, bool]]]:
    """As of, phrase, status and occasion, outlet and speaker; each text with: is it soft."""
    pick = formats.pick
    day = formats.day(str(row["as_of"]), lang) if _text(row["as_of"]) else ""
    part = _text(row["part_of_day"])
    when = [(day or pick(lang, "day not known", "không rõ ngày"), False)]
    basis = _BASES.get(_text(row["as_of_basis"]))
    more = [pick(lang, part, _TIMES.get(part, part)), pick(lang, *basis) if basis else ""]
    when += [(", ".join(filter(None, more)), True)] if any(more) else []
    times = int(row["n_mentions"])
    phrase = [(_brief(_text(row["phrase"])) + (f"  ×{times}" if times > 1 else ""), False)]
    if (other := by_id.get(_text(row["restates"]))) is not None:
        since = formats.day(str(other["as_of"]), lang, year=False)
        note = pick(lang, f"repeats the number of {since}", f"nhắc lại số của ngày {since}")
        phrase.append((note, True))
    kind = [(text, False) for text in [_text(row["status"])] if text]
    kind += [(text, True) for text in [_text(row["occasion"])] if text]
    outlets = _text(row["outlets"]).split("; ")
    named = ", ".join(outlets) if len(outlets) < 3 else f"{len(outlets)} {pick(lang, 'outlets', 'báo')}"
    source = [(named or pick(lang, "outlet not known", "không rõ báo"), False)]
    if says := _text(row["says"]):
        source.append((pick(lang, f"says {says}", f"theo {says}"), True))
    return [when, phrase, kind, source]


def _place(blocks: Sequence[_Block], top: float) -> float:
    """Set each row's place; answers how high the blocks are together."""
    y = top
    for block in blocks:
        for _, lines in block.groups:
            y += _HEADER
            for line in lines:
                line.y = y
                y += line.height
        y += (_AXIS if len(block.drawn) > 1 else 0) + _GAP
    return y - top


def _words(canvas: theme.Canvas, block: _Block, columns: Sequence[_Column]) -> None:
    step = layout.line_mm()
    for label, lines in block.groups:
        top = lines[0].y - _HEADER
        _write(canvas, label[:1].upper() + label[1:], (0, top + _HEADER - 1.9), weight=600)
        _rule(canvas, top + _HEADER - 0.6)
        for line in lines:
            for column, cell in zip(columns, line.cells, strict=True):
                for k, (text, soft) in enumerate(cell):
                    _write(canvas, text, (column.x, line.y + _PAD / 2 + step * (k + 0.76)), soft=soft)


def _plot(
    canvas: theme.Canvas,
    block: _Block,
    styles: Mapping[str, theme.Style],
    *,
    plot: float,
    lang: str,
) -> None:
    drawn = block.drawn
    if not drawn:
        return
    top, bottom = block.lines[0].y, block.lines[-1].y + block.lines[-1].height
    axes = canvas.axes(
        left=canvas.width_mm - plot, top=top, bottom=canvas.height_mm - bottom
    )
    axes.set_ylim(bottom, top)
    most = max(float(line.row["value_max"] if marks.ends(line.row) else line.row["value"]) for line in drawn)
    label = max(layout.width_mm(marks.short(line.row, lang)) for line in drawn)
    margin = max(label + 2.4, marks.REACH + 1)
    per_mm = max(most, 1) / (plot - 2 * margin)
    axes.set_xlim(-margin * per_mm, most + margin * per_mm)
    axes.patch.set_alpha(0)
    axes.set_yticks([])
    for side in ("left", "bottom"):
        axes.spines[side].set_visible(False)
    if len(drawn) > 1:
        axes.xaxis.set_major_locator(MaxNLocator(4 if plot > 40 else 3, integer=True, steps=[1, 2, 5, 10]))
        axes.xaxis.set_major_formatter(FuncFormatter(lambda x, _: _tick(x, most, lang)))
        axes.grid(axis="x")
        axes.tick_params(axis="x", length=0, pad=1.5)
    else:
        axes.set_xticks([])
    places = {str(line.row["claim_id"]): (float(line.row["value"]), _middle(line)) for line in drawn}
    for line in drawn:
        at = places[str(line.row["claim_id"])]
        keys.relations(axes, line.row, at, places)
        marks.draw(axes, line.row, at=at, style=keys.style(line.row, styles), per_mm=per_mm)
        _label(axes, line.row, at, per_mm=per_mm, lang=lang)


def _label(axes: Axes, row: Row, at: tuple[float, float], *, per_mm: float, lang: str) -> None:
    left = marks.reaches_right(row)
    x = (float(row["value_max"]) if marks.ends(row) else at[0]) + (-1.7 if left else 1.7) * per_mm
    axes.text(
        x, at[1], marks.short(row, lang), fontsize="small", ha="right" if left else "left",
        va="center_baseline", zorder=6,
    )  # fmt: skip


def _tick(x: float, most: float, lang: str) -> str:
    return formats.number(x, lang) if 0 <= x <= most * 1.2 else ""


def _middle(line: _Line) -> float:
    return line.y + _PAD / 2 + layout.line_mm() * 0.55


def _write(
    canvas: theme.Canvas, text: str, at: tuple[float, float], *, soft: bool = False, weight: int = 400
) -> None:
    x, y = canvas.point(*at)
    colour = theme.SOFT if soft else theme.INK
    canvas.figure.text(x, y, text, fontsize="small", color=colour, fontweight=weight, va="baseline")


def _rule(canvas: theme.Canvas, y: float) -> None:
    (x0, height), (x1, _) = canvas.point(0, y), canvas.point(canvas.width_mm, y)
    from matplotlib.lines import Line2D

    line = Line2D([x0, x1], [height, height], color=theme.FAINT, lw=0.5, transform=canvas.figure.transFigure)
    canvas.figure.add_artist(line)


def _brief(phrase: str) -> str:
    """The phrase, or its first words where it is longer than an excerpt may be."""
    found = phrase.split()
    return " ".join(found) if len(found) <= 25 else " ".join(found[:24]) + " …"


def _joined(texts: Sequence[tuple[str, bool]]) -> str:
    return " · ".join(text for text, _ in texts)


def _text(value: object) -> str:
    return str(value) if isinstance(value, str) else ""
