"""The heads of narrow columns: wrapped at words where these fit, else turned upright."""

from collections.abc import Sequence

from matplotlib.axes import Axes

from analysis.chart.canvas import layout, theme

#: The most lines of a level head, and the most height of an upright one.
_LINES, _UPRIGHT_MM = 4, 30.0
#: Where type is larger, as on a slide, an upright head may be so many lines high.
_UPRIGHT_LINES = 9.0
#: How many times a line's height two lines take side by side, with the air around them.
_TWO_LINES = 2.25


def level(names: Sequence[str], wide_mm: float) -> bool:
    """Whether every head fits its column lying, broken only between words."""
    words = {word for name in names for word in name.split()}
    fits = max(map(layout.width_mm, words), default=0.0) <= wide_mm - 1.0
    return fits and all(len(layout.wrap(name, wide_mm - 1.0)) <= _LINES for name in names)


def fitting_width_mm(names: Sequence[str], room_mm: float, widths: Sequence[float]) -> float:
    """The first of some widths in which all heads lie and all columns fit; else the last."""
    for wide in widths:
        if wide * len(names) <= room_mm and level(names, wide):
            return wide
    return widths[-1]


def height_mm(names: Sequence[str], wide_mm: float) -> float:
    """How high the heads stand."""
    if level(names, wide_mm):
        deep = [len(layout.wrap(name, wide_mm - 1.0)) for name in names]
        return max(deep, default=1) * layout.line_mm() + 1.0
    lines = [line for text in _upright(names, wide_mm).values() for line in text.split("\n")]
    return max(map(layout.width_mm, lines), default=0.0) + 2.0


def draw_heads(
    sheet: Axes, names: Sequence[str], centres: Sequence[float], wide_mm: float, bottom: float
) -> None:
    """The heads above `bottom`, each over the middle of its column."""
    lying = level(names, wide_mm)
    turned = {} if lying else _upright(names, wide_mm)
    for name, x in zip(names, centres, strict=True):
        if lying:
            text = "\n".join(layout.wrap(name, wide_mm - 1.0))
            sheet.text(x, bottom - 1.0, text, fontsize="small", ha="center", va="bottom",
                       linespacing=1.15, color=theme.SOFT)  # fmt: skip
            continue
        sheet.text(x, bottom - 1.0, turned[name], fontsize="small", rotation=90,
                   ha="center", va="bottom", linespacing=1.1, color=theme.SOFT)  # fmt: skip


def _upright(names: Sequence[str], wide_mm: float) -> dict[str, str]:
    """The turned heads, each in as many lines as stand side by side in its column."""
    lines = 2 if wide_mm >= _TWO_LINES * layout.line_mm() else 1
    room = max(_UPRIGHT_MM, _UPRIGHT_LINES * layout.line_mm())
    return layout.distinct(names, room, lines=lines)
