"""A table of numbers as cells: shaded where a share or a rate may be compared, plain elsewhere."""

from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

from analysis.chart.canvas import layout, theme

#: The colour of a full shade, and the luminance below which white reads better than black.
_DARKEST, _GREY, _DARK = (0.0, 0.302, 0.502), (0.35, 0.35, 0.35), 0.179


def tone(shade: float, *, grey: bool = False) -> tuple[float, ...]:
    """The colour of a shade from 0 to 1; in grey a pale one, where nothing is claimed."""
    darkest, most = (_GREY, 0.45) if grey else (_DARKEST, 0.85)
    return tuple(1 - (1 - c) * most * shade for c in darkest)


def ink(fill: tuple[float, ...] | str) -> str:
    """The colour in which words on a surface are read best."""
    return "#ffffff" if layout.luminance(fill) < _DARK else "#000000"


def draw_cell(
    sheet: Axes,
    box: tuple[float, float, float, float],
    words: str,
    *,
    shade: float | None,
    grey: bool = False,
    bold: bool = False,
) -> None:
    """One cell: `box` is left, top, width, height; `shade` from 0 to 1, None for no claim.

    grey: a shade that claims nothing. bold: what the cell says is claimed.
    """
    x, y, wide, high = box
    colour = theme.INK if words not in ("0", "–") else theme.SOFT
    if shade is not None:
        fill = tone(shade, grey=grey)
        cell = Rectangle((x + 0.2, y + 0.2), wide - 0.4, high - 0.4, facecolor=fill)
        cell.set(edgecolor=theme.GRID, linewidth=0.4)
        sheet.add_patch(cell)
        colour = ink(fill)
    step, lines = layout.line_mm(), words.split("\n")
    top = y + high / 2 - step * (len(lines) - 1) / 2
    for k, line in enumerate(lines):
        sheet.text(x + wide / 2, top + k * step, line, fontsize="small", ha="center",
                   va="center_baseline", color=colour,
                   fontweight=700 if bold and not k else 400)  # fmt: skip
