"""A key in one line or a few: each mark as it is drawn, and what it means."""

from collections.abc import Callable, Mapping, Sequence

from matplotlib.axes import Axes

from analysis.chart.canvas import layout

#: Draws a mark into a box of `GLYPH` millimetres whose left middle is the point given.
Glyph = Callable[[Axes, float, float], None]
GLYPH, _BETWEEN, _AFTER = 6.0, 1.2, 4.0


def entry_places(words: Sequence[str], room_mm: float) -> list[tuple[float, int]]:
    """Where each entry begins: millimetres from the left, and the line it stands on."""
    places, x, line = [], 0.0, 0
    for word in words:
        wide = GLYPH + _BETWEEN + layout.width_mm(word)
        if x and x + wide > room_mm:
            x, line = 0.0, line + 1
        places.append((x, line))
        x += wide + _AFTER
    return places


def height_mm(words: Sequence[str], room_mm: float) -> float:
    """How high the key stands."""
    lines = [line for _, line in entry_places(words, room_mm)]
    return (max(lines) + 1) * layout.line_mm() * 1.1 if lines else 0.0


def draw_legend(
    axes: Axes, entries: Mapping[str, Glyph], at: tuple[float, float], room_mm: float
) -> None:
    """Draw the key on axes in millimetres, its top left at `at`."""
    step = layout.line_mm() * 1.1
    for (word, glyph), (x, line) in zip(
        entries.items(), entry_places(list(entries), room_mm), strict=True
    ):
        y = at[1] + (line + 0.5) * step
        glyph(axes, at[0] + x, y)
        axes.text(at[0] + x + GLYPH + _BETWEEN, y, word, fontsize="small", va="center_baseline")
