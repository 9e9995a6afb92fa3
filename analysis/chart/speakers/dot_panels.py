"""Small tables of who and how: rows by panels, counted dots while few, shares when many."""

from math import fsum

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from analysis.chart.canvas import formats, layout, theme
from analysis.chart.canvas import legend as key
from analysis.chart.canvas.formats import pick

QUESTION = theme.Labels("Where and how are speakers heard?")
_ROW, _MARK, _CLOSEST = 4.8, 2.1, 0.95
#: What the panels are called in Vietnamese; another panel keeps its own name.
NAMES = {
    "headline": "tít",
    "lead": "sa-pô",
    "first": "nói đầu tiên",
    "neutral": "trung tính",
    "asserting": "khẳng định",
    "distancing": "giữ khoảng cách",
    "articles": "số bài",
}


@theme.styled
def draw(
    table: pd.DataFrame,
    *,
    labels: theme.Labels = QUESTION,
    width: float = theme.TWO_COLUMNS,
    lang: str = "en",
) -> Figure:
    """A `prominence.table`, `stances.table` or `offices` table: a row an item, a panel each.

    Few articles: one dot each that can be counted, filled for `n`, open for the rest of
    `n_of`. Many: a dot at the share with its 95 % interval. Beside it `n/n_of` in both.
    """
    items = list(dict.fromkeys(table["item"]))
    panels = list(dict.fromkeys(table["panel"])) or [""]
    room, step = theme.plot_width(width), layout.line_mm()
    few = not len(table) or table["form"].iloc[0] == "few"
    stacked = width == theme.ONE_COLUMN and not few
    blocks = [[panel] for panel in panels] if stacked else [panels]
    widest = max((layout.width_mm(str(item)) for item in items), default=20.0) + 2.0
    left = min(widest, room * (0.3 if len(blocks[0]) > 1 else 0.55))
    wide = (room - left) / len(blocks[0])
    entries = _entries(few, lang)
    foot = key.height_mm(list(entries), room) + 2.0
    frame = step + 1.5 + (0.0 if few else 1.8 * step)
    row = max(_ROW, step * 1.2)
    height = len(blocks) * (frame + max(len(items), 1) * row) + foot
    canvas = theme.figure(labels, height_mm=height, width=width)
    sheet = canvas.sheet()
    fits = int((canvas.height_mm - foot - frame * len(blocks) + 0.01) / len(blocks) / row)
    shown = items[: max(1, fits)]
    right = max(map(layout.width_mm, _notes(table, lang)), default=6.0) + 1.5
    top = 0.0
    for block in blocks:
        head = top + step + 1.5
        for k, item in enumerate(shown):
            y = head + (k + 0.5) * row
            name = layout.shorten(_outlet(str(item), lang), left - 1.0)
            sheet.text(0, y, name, fontsize="small", va="center_baseline")
            sheet.plot([left, room], [y + row / 2] * 2, color=theme.GRID, lw=0.4, zorder=0)
        for k, panel in enumerate(block):
            own = table[(table["panel"] == panel) & table["item"].isin(shown)]
            _panel(sheet, own, (left + k * wide, top, wide - 3.0), (shown, row, right), lang)
        top += frame + max(len(items), 1) * row
    if not items:
        nobody = pick(lang, "nothing to show", "không có gì để vẽ")
        sheet.text(0, step * 2, nobody, fontsize="small", color=theme.SOFT)
    key.draw(sheet, entries, (0, canvas.height_mm - key.height_mm(list(entries), room)), room)
    return canvas.figure


def _panel(
    sheet: Axes,
    own: pd.DataFrame,
    box: tuple[float, float, float],
    rows: tuple[list[str], float, float],
    lang: str,
) -> None:
    x, top, wide = box
    items, row, right = rows
    step = layout.line_mm()
    head = top + step + 1.5
    name = str(own["panel"].iloc[0]) if len(own) else ""
    title = NAMES.get(name, name) if lang == "vi" else name
    sheet.text(x, top + step / 2, layout.shorten(title, wide, weight=600), fontsize="small",
               fontweight=600, va="center_baseline")  # fmt: skip
    few = bool(len(own)) and own["form"].iloc[0] == "few"
    notes = _notes(own, lang)
    line = max(wide - right, 4.0)
    for record, note in zip(own.to_dict("records"), notes, strict=True):
        y = head + (items.index(record["item"]) + 0.5) * row
        sheet.text(x + wide, y, note, fontsize="small", ha="right", va="center_baseline",
                   color=theme.INK if record["n"] else theme.FAINT)  # fmt: skip
        if few:
            _dots(sheet, int(record["n"]), int(record["n_of"]), (x, y, line))
        elif not pd.isna(record["share"]):
            xs = [x + float(record[key]) * line for key in ("low", "high")]
            if not pd.isna(record["low"]):
                sheet.plot(xs, [y, y], color=theme.INK, linewidth=0.9)
            _dot(sheet, x + float(record["share"]) * line, y, filled=True)
    if not few and len(own):
        y = head + len(items) * row + 0.6
        sheet.plot([x, x + line], [y, y], color=theme.SOFT, linewidth=0.6)
        ends = [(0.0, "left"), (1.0, "right")]
        both = fsum(layout.width_mm(formats.percent(value, lang)) for value, _ in ends)
        for value, side in ends if both + 2.0 < line else ends[1:]:
            sheet.text(x + value * line, y + step, formats.percent(value, lang), ha=side,
                       fontsize="small", va="baseline")  # fmt: skip


def _notes(rows: pd.DataFrame, lang: str) -> list[str]:
    return [
        f"{formats.number(n, lang)}/{formats.number(of, lang)}"
        for n, of in zip(rows["n"], rows["n_of"], strict=True)
    ]


def _dots(sheet: Axes, n: int, of: int, box: tuple[float, float, float]) -> None:
    """`of` dots of which `n` are filled, closer where they are many, while the room holds them."""
    x, y, room = box
    pitch = min(_MARK, room / max(of, 1))
    if pitch < _CLOSEST:
        return
    for k in range(of):
        _dot(sheet, x + (k + 0.5) * pitch, y, filled=k < n, size=4.0 * pitch / _MARK)


def _dot(sheet: Axes, x: float, y: float, *, filled: bool, size: float = 4.0) -> None:
    sheet.plot([x], [y], marker="o", markersize=size, linestyle="none", markeredgewidth=0.7,
               markeredgecolor=theme.INK if filled else theme.FAINT,
               markerfacecolor=theme.INK if filled else "white")  # fmt: skip


def _outlet(name: str, lang: str) -> str:
    return pick(lang, "outlet unknown", "không rõ báo") if name == "unknown" else name


def _entries(few: bool, lang: str) -> dict[str, key.Glyph]:
    def dot(filled: bool) -> key.Glyph:
        return lambda axes, x, y: _dot(axes, x + key.GLYPH / 2, y, filled=filled)

    if few:
        return {
            pick(lang, "yes", "có"): dot(True),
            pick(lang, "no", "không"): dot(False),
        }

    def line(axes: Axes, x: float, y: float) -> None:
        axes.plot([x, x + key.GLYPH], [y, y], color=theme.INK, linewidth=0.9)
        _dot(axes, x + key.GLYPH / 2, y, filled=True)

    return {pick(lang, "share, 95% interval", "tỉ lệ, khoảng tin cậy 95 %"): line}
