"""A table of numbers as cells: shaded where a share or a rate may be compared, plain elsewhere."""

from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

from analysis.chart.canvas import theme

_DARKEST = (0.0, 0.302, 0.502)


def draw(
    sheet: Axes, box: tuple[float, float, float, float], words: str, *, shade: float | None
) -> None:
    """One cell: `box` is left, top, width, height; `shade` from 0 to 1, None for no claim."""
    x, y, wide, high = box
    tone = 0.85 * (shade or 0.0)
    if shade is not None:
        fill = tuple(1 - (1 - c) * tone for c in _DARKEST)
        cell = Rectangle((x + 0.2, y + 0.2), wide - 0.4, high - 0.4, facecolor=fill)
        cell.set(edgecolor=theme.GRID, linewidth=0.4)
        sheet.add_patch(cell)
    colour = "white" if tone > 0.6 else theme.INK if words not in ("0", "–") else theme.SOFT
    sheet.text(x + wide / 2, y + high / 2, words, fontsize="small", ha="center",
               va="center_baseline", color=colour)  # fmt: skip
