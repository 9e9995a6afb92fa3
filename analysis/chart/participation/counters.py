"""Who counts what: a row a class of counter, each with its own numbers on one line of time."""

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.patheffects import withStroke

from analysis.chart.canvas import formats, layout, theme
from analysis.chart.participation import number_marks as marks
from analysis.chart.participation import time_position as times
from analysis.chart.participation import wording
from analysis.chart.speakers.wording import CLASSES

Row = Mapping[Any, Any]
#: No more rows than this; the classes that count least share the last one.
ROWS = 4
_NOBODY, _OTHERS = "", "others"
#: Room between two rows, and at most for the name of a row, in millimetres.
GAP, NAME = 1.2, 26.0


def counter_rows(claims: pd.DataFrame) -> list[str]:
    """The classes of counters that get a row, the most printed first; none where no two classes
    count the same day.

    A running total is drawn by its counters only where they differ on several days; else its
    steps say more.
    """
    named = claims[claims["says_class"].notna()]
    both = named.groupby("as_of")["says_class"].nunique()
    least = 2 if bool((claims["counts"] == "total").all()) else 1
    if int((both > 1).sum()) < least:
        return []
    weights = claims.assign(of=claims["says_class"].fillna(_NOBODY)).groupby("of")["n_articles"]
    found = sorted(weights.sum().items(), key=lambda one: (one[0] == _NOBODY, -one[1], one[0]))
    names = [str(name) for name, _ in found]
    return names if len(names) <= ROWS else [*names[: ROWS - 1], _OTHERS]


def row_name(row: str, lang: str) -> str:
    """What stands beside a row."""
    if row == _NOBODY:
        return formats.pick(lang, *wording.NOBODY_NAMED)
    if row == _OTHERS:
        return formats.pick(lang, *wording.OTHERS)
    return formats.pick(lang, *CLASSES.get(row, (row, row)))


def names_inset_mm(some: Sequence[str], lang: str) -> float:
    """How far the rows must stand in for their names, in millimetres."""
    return min(NAME, max(layout.width_mm(row_name(row, lang)) for row in some)) + 2.6


def claims_of_row(claims: pd.DataFrame, row: str, some: Sequence[str]) -> pd.DataFrame:
    """The claims of one row."""
    said = claims["says_class"].fillna(_NOBODY)
    if row != _OTHERS:
        return claims[said == row]
    return claims[~said.isin([other for other in some if other != _OTHERS])]


def draw_counters(
    axes: Axes,
    claims: pd.DataFrame,
    *,
    most: float,
    size: tuple[float, float],
    label: str,
    lang: str,
) -> None:
    """One row: a stem and a dot for each number, the day's most printed one named above it.

    `most` is the greatest number of all rows, so that they share one scale; `size` is the row's
    in millimetres.
    """
    axes.set_ylim(0, most * size[1] / max(size[1] - layout.line_mm() * 1.15, 1.0))
    axes.set_yticks([])
    axes.set_xticks([])
    axes.spines["left"].set_visible(False)
    axes.spines["bottom"].set_color(theme.FAINT)
    text = layout.shorten(label, NAME)
    axes.text(
        -1.6 / size[0], 0.0, text, transform=axes.transAxes, ha="right", va="bottom",
        fontsize="small", color=theme.SOFT,
    )  # fmt: skip
    records = claims.to_dict("records")
    for row in records:
        at = times.drawn(row), float(row["value"])
        axes.plot([at[0], at[0]], [0, at[1]], color=theme.FAINT, lw=0.8, zorder=1)
        axes.plot([at[0]], [at[1]], ls="none", marker="o", ms=times.size(row), color=theme.SOFT,
                  mew=0, zorder=3, clip_on=False)  # fmt: skip
    _labels(axes, records, size, lang)


def _labels(axes: Axes, records: Sequence[Row], size: tuple[float, float], lang: str) -> None:
    """The number of each day above its dot, where there is room beside the other days'."""
    (x0, x1), (_, y1) = axes.get_xlim(), axes.get_ylim()
    per_x, per_y = (x1 - x0) / size[0], y1 / size[1]
    days: dict[str, Row] = {}
    for row in sorted(records, key=_first):
        days.setdefault(str(row["as_of"]), row)
    taken = [_dot(row, x0, per_x, per_y) for row in days.values()]
    for row in sorted(days.values(), key=_first):
        left, right, foot, _ = _dot(row, x0, per_x, per_y)
        words = marks.short(row, lang)
        half = layout.width_mm(words) / 2
        middle = min(max((left + right) / 2, half), size[0] - half)
        foot += right - left + 0.2
        box = (middle - half - 0.5, middle + half + 0.5, foot, foot + layout.line_mm() * 0.8)
        if any(_touch(box, other) for other in taken):
            continue
        taken.append(box)
        axes.text(
            x0 + middle * per_x, foot * per_y, words, fontsize="small", ha="center", va="bottom",
            zorder=6, clip_on=False, path_effects=[withStroke(linewidth=1.6, foreground="white")],
        )  # fmt: skip


def _dot(row: Row, x0: float, per_x: float, per_y: float) -> tuple[float, float, float, float]:
    """Left, right, lower and upper edge of a dot, in millimetres."""
    reach = times.size(row) / 2 * 25.4 / 72
    x, y = (times.drawn(row) - x0) / per_x, float(row["value"]) / per_y
    return (x - reach, x + reach, y - reach, y + reach)


def _touch(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    return one[0] < other[1] and other[0] < one[1] and one[2] < other[3] and other[2] < one[3]


def _first(row: Row) -> tuple[bool, int, str]:
    return (row["qualifier"] != "exact", -int(row["n_articles"]), str(row["claim_id"]))
