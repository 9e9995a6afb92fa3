"""The marks of the timeline for few articles, and its key."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

from analysis.chart.canvas import legend, theme
from analysis.chart.canvas.formats import pick
from analysis.chart.canvas.time_axis import AxisSpan
from analysis.chart.timeline import wording

#: A stretch the article speaks of is drawn up to so many days; a whole month says little.
SPOKEN_DAYS = 7


def draw_mark(
    sheet: Axes, mark: dict[str, Any], style: theme.Style, spans: list[AxisSpan], y: float
) -> None:
    """One mark of one article on its line at `y`, in every panel it reaches."""
    kind, first, last = mark["mark"], mark["date_from"], mark["date_to"]
    if kind == "stated":
        hour = int(mark["time"][:2]) / 24 if mark["time"] else 0.5
        for span in spans:
            if span.holds(first):
                sheet.plot(
                    span.x(first, hour), y, style.marker, color=style.colour, ms=5.5, zorder=4
                )
                if mark.get("first") is True:
                    _ring(sheet, span.x(first, hour), y)
        return
    for span in spans:
        x0 = span.left if not first or first < span.first.isoformat() else span.x(first, 0.0)
        x1 = span.right if not last or last > span.last.isoformat() else span.x(last, 1.0)
        gone = (first and first > span.last.isoformat()) or (last and last < span.first.isoformat())
        if gone or kind == "unknown" or (kind == "spoken" and _long(first, last)):
            continue
        _GLYPHS[kind](sheet, (x0, x1), y, theme.FAINT if kind == "spoken" else style.colour)


def _ring(sheet: Axes, x: float, y: float) -> None:
    """Around the mark of an article that was the first to tell a story."""
    sheet.plot(x, y, "o", ms=9.0, mfc="none", mec=theme.INK, mew=0.9, zorder=5)


def _long(first: str, last: str) -> bool:
    return (date.fromisoformat(last) - date.fromisoformat(first)).days + 1 > SPOKEN_DAYS


def _whisker(sheet: Axes, ends: tuple[float, float], y: float, colour: str) -> None:
    sheet.plot(ends, [y, y], color=colour, lw=1.3, solid_capstyle="butt", zorder=3)
    for x in ends:
        _stop(sheet, x, y, colour)


def _stop(sheet: Axes, x: float, y: float, colour: str) -> None:
    sheet.plot([x, x], [y - 1.0, y + 1.0], color=colour, lw=1.3, solid_capstyle="butt", zorder=3)


def _conflict(sheet: Axes, ends: tuple[float, float], y: float, colour: str) -> None:
    sheet.plot(ends, [y, y], color=colour, lw=4.0, alpha=0.45, solid_capstyle="butt", zorder=3)


def _later(sheet: Axes, ends: tuple[float, float], y: float, colour: str) -> None:
    _stop(sheet, ends[0], y, colour)
    _arrow(sheet, ends, y, colour)


def _earlier(sheet: Axes, ends: tuple[float, float], y: float, colour: str) -> None:
    _stop(sheet, ends[1], y, colour)
    _arrow(sheet, ends[::-1], y, colour)


def _arrow(sheet: Axes, ends: tuple[float, float], y: float, colour: str) -> None:
    style = {"arrowstyle": "-|>,head_width=0.16,head_length=0.3", "color": colour, "lw": 1.3}
    style |= {"shrinkA": 0, "shrinkB": 0, "mutation_scale": 10}
    sheet.annotate("", xy=(ends[1], y), xytext=(ends[0], y), arrowprops=style, zorder=3)


def _spoken(sheet: Axes, ends: tuple[float, float], y: float, colour: str) -> None:
    x0, x1 = ends
    middle = (x0 + x1) / 2
    if x1 - x0 > 1.6:
        sheet.plot([x0, x1], [y + 1.7, y + 1.7], color=theme.SOFT, lw=1.0, zorder=2)
        return
    sheet.plot([middle, middle], [y + 0.9, y + 2.5], color=theme.SOFT, lw=0.7, zorder=2)


_GLYPHS = {
    "conflict": _conflict,
    "bounds": _whisker,
    "not_before": _later,
    "not_after": _earlier,
    "spoken": _spoken,
}


def hatch(axes: Axes, at: tuple[float, float], width: float, height: float) -> None:
    """A hatched stretch: nothing was collected here."""
    box = Rectangle(at, width, height, fc="#f7f7f7", ec=theme.FAINT, hatch="//////", zorder=0)
    box.set_linewidth(0)
    axes.add_patch(box)


def legend_entries(
    table: pd.DataFrame, lang: str, *, with_break: bool = False
) -> dict[str, legend.Glyph]:
    """The marks this table has, each as it is drawn; the break too where it has no label."""
    present = set(table["mark"])
    found = {
        pick(lang, *words): KEY[kind] for kind, words in wording.WORDS.items() if kind in present
    }
    if "first" in table and table["first"].fillna(False).astype(bool).any():
        found[pick(lang, *wording.FIRST)] = _first
    gaps = table[table["mark"] == "break"] if with_break else table.iloc[:0]
    return found | {
        pick(lang, *wording.BREAKS[str(basis)]): _break(str(basis)) for basis in gaps["basis"]
    }


def draw_break(
    axes: Axes, table: pd.DataFrame, spans: list[AxisSpan], ends: tuple[float, float]
) -> None:
    """The stretch between two panels, hatched where nothing was collected; the key names it."""
    rows = table[table["mark"] == "break"]
    if rows.empty or len(spans) < 2:
        return
    top, bottom = ends
    x0, x1 = spans[0].right + 1.2, spans[1].left - 1.2
    _gap(axes, (x0, top), x1 - x0, bottom - top, str(rows["basis"].iloc[0]))


def _gap(axes: Axes, at: tuple[float, float], width: float, height: float, basis: str) -> None:
    if basis == "no":
        hatch(axes, at, width, height)
    else:
        axes.add_patch(Rectangle(at, width, height, fc="#eeeeee", lw=0, zorder=0))


def _stated(axes: Axes, x: float, y: float) -> None:
    axes.plot(x + legend.GLYPH / 2, y, "o", color=theme.INK, ms=5)


def _first(axes: Axes, x: float, y: float) -> None:
    _stated(axes, x, y)
    _ring(axes, x + legend.GLYPH / 2, y)


def _tick(axes: Axes, x: float, y: float) -> None:
    _spoken(axes, (x + 0.6, x + 0.6), y - 1.7, theme.SOFT)
    _spoken(axes, (x + 2.4, x + legend.GLYPH), y - 1.7, theme.SOFT)


def outlet_glyph(style: theme.Style) -> legend.Glyph:
    """The colour and the shape that stand for an outlet."""

    def drawn(axes: Axes, x: float, y: float) -> None:
        axes.plot(x + legend.GLYPH / 2, y, style.marker, color=style.colour, ms=5)

    return drawn


def _break(basis: str) -> legend.Glyph:
    return lambda axes, x, y: _gap(axes, (x, y - 1.2), legend.GLYPH, 2.4, basis)


def _unknown(axes: Axes, x: float, y: float) -> None:
    axes.plot([x + 0.2, x + legend.GLYPH - 0.2], [y, y], color=theme.INK, lw=0.8, ls=":")


def _glyph(draw: Callable[[Axes, tuple[float, float], float, str], None]) -> legend.Glyph:
    return lambda axes, x, y: draw(axes, (x + 0.5, x + legend.GLYPH - 0.5), y, theme.INK)


KEY: dict[str, legend.Glyph] = {
    "stated": _stated,
    "conflict": _glyph(_conflict),
    "bounds": _glyph(_whisker),
    "not_before": _glyph(_later),
    "not_after": _glyph(_earlier),
    "unknown": _unknown,
    "spoken": _tick,
}
