"""What the files hold: a bar a file, cut into the parts of the article and what is left out."""

from math import fsum

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from analysis.chart import wording
from analysis.chart.canvas import formats, layout, legend, theme
from analysis.chart.canvas.formats import pick
from analysis.chart.timeline import marks

QUESTION = theme.Labels("What do the files hold?")
_BAR_MM = 3.4
#: How many times as thick a bar may be on a slide of few rows.
_THICK = 1.7
#: The lines of a row, each with its colour.
_Lines = list[tuple[str, str]]


@theme.styled
def draw(
    table: pd.DataFrame,
    *,
    labels: theme.Labels = QUESTION,
    width: float = theme.TWO_COLUMNS,
    lang: str = "en",
) -> Figure:
    """A table of `composition.parts` as bars on one scale, a bar an article or an outlet.

    Lengths are characters without spaces, so that bars compare; the order is that of the
    table, not of size.
    """
    room, step = theme.plot_width(width), layout.line_mm()
    above = width == theme.ONE_COLUMN
    widest = layout.column_mm((str(name) for name in table["label"].unique()), room * 0.4 - 3.0)
    left = 0.0 if above else widest + 3.0
    rows = [group for _, group in table.groupby("row", sort=True)]
    present = [part for part in wording.PARTS if (table["part"] == part).any()]
    entries = {pick(lang, *wording.PARTS[part][1:]): _glyph(part) for part in present}
    foot = legend.height_mm(list(entries), room) + step + 2.5
    space = theme.plot_height(labels, width) - foot
    for lines in (2, 1):
        words = [_words(group, (left or room) - 3, lang, 1 if above else lines) for group in rows]
        heights = [
            len(text) * step + (_BAR_MM + 3.0 if above else 1.8) if above or len(text) > 1 else 6.0
            for text in words
        ]
        if fsum(heights) <= space:
            break
    rows, words, heights, n_left = _fitting(rows, words, heights, space)
    high = fsum(heights) / max(len(heights), 1)
    spread = theme.row_height(high, len(rows), fixed=foot, labels=labels, width=width)
    more = spread / max(high, 1e-9)
    heights = [height * more for height in heights]
    canvas = theme.figure(labels, height_mm=max(8.0, fsum(heights)) + foot, width=width)
    sheet = canvas.sheet()
    squeeze = min(1.0, (canvas.height_mm - foot) / max(8.0, fsum(heights)))
    most = float(table["n_total"].max()) if len(table) else 1.0
    end = room - layout.width_mm(formats.number(most, lang)) - 1.5
    y = 0.0
    for group, text, height in zip(rows, words, heights, strict=True):
        sheet.plot([0, room], [y, y], color=theme.GRID, lw=0.5)
        begin = y + 0.8 + height * (1 - 1 / more) / 2
        for n, (line, colour) in enumerate(text):
            sheet.text(0, begin + n * step, line, fontsize="small", va="top", color=colour)
        y += height * squeeze
        bar = _BAR_MM * min(more, _THICK)
        top = y - bar - 2.0 if above else y - (height * squeeze + bar) / 2
        _bar(sheet, group, (left, top, bar), (end - left) / most)
        total = formats.number(int(group["n_total"].iloc[0]), lang)
        x = left + (end - left) * float(group["n_total"].iloc[0]) / most + 1.0
        sheet.text(x, top + bar / 2, total, fontsize="small", va="center_baseline")
    if not rows:
        sheet.text(room / 2, 4, pick(lang, *wording.NO_ARTICLE), ha="center")
    y = y if width == theme.SLIDE and rows else canvas.height_mm - foot
    legend.draw_legend(sheet, entries, (0, y + 2.5), room)
    if n_left:
        gone = formats.counted_noun(n_left, wording.ROWS, lang)
        said = pick(lang, *wording.NOT_SHOWN_ROWS_FEWER).format(rows=gone)
        sheet.text(0, canvas.height_mm, said, fontsize="small", va="bottom", color=theme.SOFT)
    return canvas.figure


def _fitting(
    rows: list[pd.DataFrame], words: list[_Lines], heights: list[float], space: float
) -> tuple[list[pd.DataFrame], list[_Lines], list[float], int]:
    """The rows the page holds, the largest where not all do, in their order; how many are left."""
    by_size = sorted(range(len(rows)), key=lambda k: (-int(rows[k]["n_total"].iloc[0]), k))
    kept: list[int] = []
    for k in by_size:
        if fsum(heights[j] for j in kept) + heights[k] <= space:
            kept.append(k)
    kept.sort()
    n_left = len(rows) - len(kept)
    return [rows[k] for k in kept], [words[k] for k in kept], [heights[k] for k in kept], n_left


def _words(group: pd.DataFrame, room: float, lang: str, n_lines: int) -> _Lines:
    label, outlet = str(group["label"].iloc[0]), str(group["outlet"].iloc[0])
    n = int(group["n_articles"].iloc[0])
    letter = str(group["letter"].iloc[0]) if "letter" in group else ""
    named = f"{letter}  {label}" if letter else label
    if label == "outlet unknown":
        named = pick(lang, label, "không rõ báo")
    lines = layout.shorten_to(named, room, lines=n_lines).split("\n")
    below = outlet if label != outlet else ""
    if label == outlet:
        below = formats.counted_noun(n, formats.ARTICLE, lang)
    elif outlet == "outlet unknown":
        below = pick(lang, *wording.OUTLET_UNKNOWN)
    return [(line, theme.INK) for line in lines] + [(layout.shorten(below, room), theme.SOFT)]


def _bar(sheet: Axes, group: pd.DataFrame, at: tuple[float, float, float], scale: float) -> None:
    x, top, thick = at
    sizes = dict(zip(group["part"], group["n_characters"], strict=True))
    for part in wording.PARTS:
        if wide := float(sizes.get(part, 0)) * scale:
            _box(sheet, part, (x, top), wide, thick)
            x += wide


def _box(sheet: Axes, part: str, at: tuple[float, float], width: float, height: float) -> None:
    colour = wording.PARTS[part][0]
    if colour:
        sheet.add_patch(Rectangle(at, width, height, fc=colour, ec="white", lw=0.3))
    else:
        marks.hatch(sheet, at, width, height)


def _glyph(part: str) -> legend.Glyph:
    return lambda axes, x, y: _box(axes, part, (x, y - 1.2), legend.GLYPH, 2.4)
