"""How a number is drawn: what its words say and no more.

A dot is the number printed; hollow, where the words leave the number itself out. "hơn 110" has an
open arrow to the right, "gần 100" a bracket and a broken stub to its left, for nobody named a
lower end; "khoảng" has a stub on either side, a range is a bar.
"""

from collections.abc import Mapping
from typing import Any

import pandas as pd
from matplotlib.axes import Axes

from analysis.chart.canvas import formats, theme

Row = Mapping[str, Any]
SIGNS = {
    "over": "> ",
    "nearly": "< ",
    "about": "≈ ",
    "under": "< ",
    "at_least": "≥ ",
    "up_to": "≤ ",
}
_HOLLOW = ("over", "nearly", "under")
_STUBS: dict[str, tuple[int, ...]] = {"nearly": (-1,), "about": (-1, 1)}
_ARROWS = {"over": 1, "at_least": 1, "under": -1, "up_to": -1}
#: How far an arrow or a stub reaches, in millimetres. It is no value.
REACH = 4.6


def draw_number(
    axes: Axes, row: Row, *, at: tuple[float, float], style: theme.Style, per_mm: float
) -> None:
    """One number at its value and height in the style of who printed it.

    `per_mm` is how much of the axis one millimetre is.
    """
    x, y = at
    qualifier = str(row["qualifier"])
    if is_range(row):
        high = float(row["value_max"])
        axes.plot([x, high], [y, y], color=style.colour, lw=3.2, solid_capstyle="butt", zorder=3)
        return
    if side := _ARROWS.get(qualifier, 0):
        _arrow(axes, at, x + side * REACH * per_mm, style.colour)
    for side in _STUBS.get(qualifier, ()):
        axes.plot(
            [x, x + side * REACH * per_mm], [y, y], color=style.colour, lw=1.0, ls=(0, (2, 1.4))
        )
    if qualifier == "nearly":
        axes.plot([x], [y], marker=_BRACKET, ms=10, mfc="none", mec=style.colour, mew=1.1, zorder=5)
    face = "white" if qualifier in _HOLLOW else style.colour
    axes.plot(
        [x], [y], marker=style.marker, ms=5, mfc=face, mec=style.colour, mew=1.1, ls="none",
        zorder=4,
    )  # fmt: skip


#: Closed on the side of the greater numbers: nothing lies there.
_BRACKET = ((0.1, 1.0), (0.55, 1.0), (0.55, -1.0), (0.1, -1.0), (0.55, -1.0), (0.55, 1.0))


def short(row: Row, lang: str) -> str:
    """The number as it stands beside its mark: "119", "> 110", "20–25"."""
    value = formats.number(int(row["value"]), lang)
    if is_range(row):
        return f"{value}–{formats.number(int(row['value_max']), lang)}"
    return SIGNS.get(str(row["qualifier"]), "") + value


def is_range(row: Row) -> bool:
    """Whether the row is a range with two ends."""
    return bool(pd.notna(row["value_max"])) and row["value_max"] > row["value"]


def sides(row: Row) -> tuple[int, ...]:
    """On which sides of the number an arrow or a stub is drawn: -1 left, 1 right."""
    if is_range(row):
        return ()
    qualifier = str(row["qualifier"])
    return (_ARROWS[qualifier],) if qualifier in _ARROWS else _STUBS.get(qualifier, ())


def _arrow(axes: Axes, at: tuple[float, float], to: float, colour: str) -> None:
    axes.annotate(
        "",
        xy=(to, at[1]),
        xytext=at,
        annotation_clip=False,
        arrowprops={
            "arrowstyle": "->,head_width=0.15,head_length=0.26",
            "color": colour,
            "lw": 1.0,
            "shrinkA": 2.4,
            "shrinkB": 0,
        },
        zorder=3,
    )
