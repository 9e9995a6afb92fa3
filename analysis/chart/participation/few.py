"""Few participation numbers: a table whose last column is a plot."""

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patheffects import withStroke
from matplotlib.ticker import MaxNLocator

from analysis.chart.canvas import formats, layout, theme
from analysis.chart.participation import links, wording
from analysis.chart.participation import number_marks as marks
from analysis.chart.participation import relations_key as keys
from analysis.chart.participation import table_rows as words

Row = Mapping[str, Any]
_NARROW = 120.0
#: How far zero stands from the left edge of a plot, in millimetres.
_LEFT = 3.0
#: What stays free between a number and a line that passes it, in millimetres.
_AIR = 0.4


#: Measures whose numbers differ by more than this share no axis: the smaller could not be read.
_SCALES = 8.0


@theme.styled
def draw(
    data: pd.DataFrame,
    styles: Mapping[str, theme.Style],
    *,
    labels: theme.Labels,
    width: float,
    lang: str,
) -> Figure:
    """A row a claim in groups by measure; measures of one unit and one scale share an axis.

    The claims that do not fit a page, or a slide, are counted below: those that nothing came of
    go first. On a slide each claim has one line.
    """
    claims, joined = data[data["kind"] == "claim"], links.links_of(data)
    weights = links.weights(joined)
    room, slide = width - 4, width == theme.SLIDE
    wide = room > _NARROW
    plot = room * (0.25 if wide else 0.34)
    columns = words.word_columns(room - plot - 4, wide=wide, lang=lang)
    rows = [{str(k): v for k, v in row.items()} for row in claims.to_dict("records")]
    _part_scales(rows)
    head = layout.line_mm() * 1.5 if wide else 0.0
    limit = theme.plot_height(labels, width)
    shown = list(rows)
    while True:
        blocks = words.blocks(shown, columns, joined, brief=slide, lang=lang)
        rest = _rest(len(rows) - len(shown), lang)
        key = keys.key_to_rows(shown, styles, joined, room=room, lang=lang, note=rest)
        height = head + words.place_rows(blocks, head) + key.height
        if height <= limit or len(shown) == 1:
            break
        over = max(1, int((height - limit) / (layout.line_mm() * 2.6)))
        ranked = sorted(
            reversed(shown), key=lambda row: (weights.get(str(row["claim_id"]), 0), _printed(row))
        )
        for row in ranked[: min(over, len(shown) - 1)]:
            shown.remove(row)
    canvas = theme.figure(labels, height_mm=height, width=width)
    for column in columns:
        _write(canvas, column.head, (column.x, layout.line_mm() * 0.76), soft=True)
    for block in blocks:
        _words(canvas, block, columns)
        _plot(canvas, block, styles, joined, plot=plot, lang=lang)
    key.draw(canvas, top=height - key.height)
    return canvas.figure


def _printed(row: Row) -> int:
    return int(row["n_articles"])


def _part_scales(rows: Sequence[dict[str, Any]]) -> None:
    """Give each measure whose numbers are of another scale than its unit's an axis of its own."""
    greatest: dict[str, dict[str, float]] = {}
    for row in rows:
        if pd.notna(row["value"]):
            own = greatest.setdefault(str(row["unit"]), {})
            own[str(row["measure"])] = max(own.get(str(row["measure"]), 0), float(row["value"]))
    for row in rows:
        own = greatest.get(str(row["unit"]), {})
        if own and max(own.values()) > _SCALES * max(min(own.values()), 1):
            row["unit"] = f"{row['unit']} {row['measure']}"


def _rest(n: int, lang: str) -> str:
    if not n:
        return ""
    return formats.pick(lang, *wording.MORE_IN_TABLE).format(n=n)


def _words(
    canvas: theme.Canvas, block: words.AxisGroup, columns: Sequence[words.WordColumn]
) -> None:
    step = layout.line_mm()
    for label, lines in block.groups:
        top = lines[0].y
        title = label[:1].upper() + label[1:]
        _write(canvas, title, (0, top - step * 0.58), weight=600)
        _rule(canvas, top - step * 0.18)
        for line in lines:
            for column, cell in zip(columns, line.cells, strict=True):
                for k, (text, soft) in enumerate(cell):
                    y = line.y + step * (k + 0.76 + words.PAD / 2)
                    _write(canvas, text, (column.x, y), soft=soft)


def _plot(
    canvas: theme.Canvas,
    block: words.AxisGroup,
    styles: Mapping[str, theme.Style],
    joined: links.Links,
    *,
    plot: float,
    lang: str,
) -> None:
    drawn = block.drawn
    if not drawn:
        return
    top, bottom = block.lines[0].y, block.lines[-1].y + block.lines[-1].height
    axes = canvas.axes(left=canvas.width_mm - plot, top=top, bottom=canvas.height_mm - bottom)
    axes.set_ylim(bottom, top)
    axes.patch.set_alpha(0)
    axes.set_yticks([])
    for side in ("left", "bottom"):
        axes.spines[side].set_visible(False)
    per_mm, most = _scale(axes, drawn, plot, lang)
    if len(drawn) > 1:
        ticks = _ticks(most, per_mm, lang)
        axes.set_xticks(list(ticks), list(ticks.values()))
        axes.grid(axis="x")
        axes.tick_params(axis="x", length=0, pad=1.5)
    else:
        axes.set_xticks([])
    places = {
        str(line.row["claim_id"]): (float(line.row["value"]), _middle(line)) for line in drawn
    }
    for line in drawn:
        at = places[str(line.row["claim_id"])]
        keys.relations(axes, joined.get(str(line.row["claim_id"]), ()), at, places)
        marks.draw_number(axes, line.row, at=at, style=keys.style(line.row, styles), per_mm=per_mm)
        lines = keys.line_ends(str(line.row["claim_id"]), joined, places)
        part = line.row["subset"] is True
        free = (not part and not any(x > at[0] for x in lines)) or any(x < at[0] for x in lines)
        crossed = keys.crossings(at[1], joined, places)
        _label(axes, line.row, at, per_mm=per_mm, right_first=free, crossed=crossed, lang=lang)


def _scale(
    axes: Axes, drawn: Sequence[words.ClaimRow], plot: float, lang: str
) -> tuple[float, float]:
    """Set the axis from zero to the greatest number, with room for labels on the right; answers
    how much of it a millimetre is, and the greatest number."""
    rows = [line.row for line in drawn]
    most = max(float(row["value_max"] if marks.is_range(row) else row["value"]) for row in rows)
    label = max(layout.width_mm(marks.short(row, lang)) for row in rows)
    right = min(max(label + 2.4, marks.REACH + 1), plot * 0.45)
    per_mm = max(most, 1) / (plot - right - _LEFT)
    axes.set_xlim(-_LEFT * per_mm, most + right * per_mm)
    return per_mm, most


def _label(
    axes: Axes,
    row: Row,
    at: tuple[float, float],
    *,
    per_mm: float,
    right_first: bool,
    crossed: Sequence[float],
    lang: str,
) -> None:
    """The number beside its mark, on the side where nothing is drawn and no line between other
    rows passes, else on the other; where neither has room the phrase in the row must do."""
    text = marks.short(row, lang)
    low, high = (limit / per_mm for limit in axes.get_xlim())
    first, last = (
        at[0] / per_mm,
        (float(row["value_max"]) if marks.is_range(row) else at[0]) / per_mm,
    )
    width = layout.width_mm(text)
    reach = {side: 1.7 + marks.REACH * (side in marks.sides(row)) for side in (-1, 1)}
    left = marks.sides(row) == (1,) or (not right_first and not marks.sides(row))
    sides = (-1, 1) if left else (1, -1)
    starts = [last + reach[1] if side > 0 else first - reach[-1] - width for side in sides]
    fits = [start for start in starts if start >= low and start + width <= high]
    clear = [
        start
        for start in fits
        if not any(start - _AIR < x / per_mm < start + width + _AIR for x in crossed)
    ]
    for start in (clear or fits)[:1]:
        axes.text(
            start * per_mm, at[1], text, fontsize="small", va="center_baseline", zorder=6,
            path_effects=[withStroke(linewidth=2.0, foreground="white")],
        )  # fmt: skip


def _ticks(most: float, per_mm: float, lang: str) -> dict[float, str]:
    """From zero on, as many round numbers as have room for their labels."""
    found: dict[float, str] = {}
    for n in (4, 3, 2, 1):
        values = MaxNLocator(n, integer=True, steps=[1, 2, 5, 10]).tick_values(0, max(most, 1))
        found = {float(x): formats.number(x, lang) for x in values if 0 <= x <= most * 1.1}
        widest = max(layout.width_mm(text) for text in found.values())
        if len(found) < 2 or list(found)[1] / per_mm > widest * 1.25:
            return found
    return {x: text for x, text in list(found.items())[:1]}


def _middle(line: words.ClaimRow) -> float:
    return line.y + layout.line_mm() * (0.52 + words.PAD / 2)


def _write(
    canvas: theme.Canvas,
    text: str,
    at: tuple[float, float],
    *,
    soft: bool = False,
    weight: int = 400,
) -> None:
    if text:
        x, y = canvas.point(*at)
        canvas.figure.text(
            x, y, text, fontsize="small", color=theme.SOFT if soft else theme.INK,
            fontweight=weight, va="baseline",
        )  # fmt: skip


def _rule(canvas: theme.Canvas, y: float) -> None:
    (x0, height), (x1, _) = canvas.point(0, y), canvas.point(canvas.width_mm, y)
    line = Line2D([x0, x1], [height, height], color=theme.FAINT, lw=0.5)
    line.set_transform(canvas.figure.transFigure)
    canvas.figure.add_artist(line)
