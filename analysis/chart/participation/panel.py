"""One series of participation numbers over time: claims, what suits them all, what is late."""

import functools
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

from analysis.chart.canvas import formats, layout, theme
from analysis.chart.participation import counters, links
from analysis.chart.participation import series_labels as names
from analysis.chart.participation import time_position as times

Row = Mapping[Any, Any]
#: Heights: head, ticks and gap in lines of small type; the strip in millimetres.
_HEAD, _STRIP, _TICKS, _GAP = 2.6, 3.4, 1.5, 1.1

_STEPS = (1, 2, 3, 7, 14, 28, 56, 91, 182, 364, 728, 1456, 3640, 36400)


@dataclass(frozen=True)
class Panel:
    """One series: its claims, what suits them all at each time, and who prints it late."""

    title: str
    under: str
    claims: pd.DataFrame
    bands: pd.DataFrame
    late: pd.DataFrame
    joined: links.Links

    @functools.cached_property
    def counters(self) -> list[str]:
        """The classes of counters that get a row each; none where it is drawn as one series."""
        return counters.counter_rows(self.claims)

    @property
    def total(self) -> bool:
        """Whether it is a running total, which steps from state to state."""
        return bool((self.claims["counts"] == "total").all())


@dataclass(frozen=True, slots=True)
class PanelPlace:
    """Where a panel stands: its left and top, how wide it is, how high its plot, and how far
    the plot stands in from the left for the numbers beside it; `span` is the time it shows."""

    left: float
    top: float
    width: float
    plot: float
    inset: float
    span: tuple[float, float]


def panel_frame_mm() -> float:
    """How much a panel is higher than its plot, in millimetres."""
    return layout.line_mm() * (_HEAD + _TICKS + _GAP) + _STRIP


def draw_panel(
    canvas: theme.Canvas,
    panel: Panel,
    styles: Mapping[str, theme.Style],
    *,
    at: PanelPlace,
    lang: str,
) -> None:
    """The panel at its place, on the line of time that all panels share."""
    left, top, width = at.left, at.top, at.width
    step = layout.line_mm()
    write_small(
        canvas, layout.shorten(panel.title, width * 0.95, weight=600), (left, top + step * 0.8), 600
    )
    write_small(canvas, layout.shorten(panel.under, width * 0.95), (left, top + step * 1.8))
    head, across = step * _HEAD, width - at.inset - 1
    strip = _axes(canvas, (left + at.inset, top + head + at.plot, across), _STRIP)
    strip.set_xlim(*at.span)
    if panel.counters:
        _rows(canvas, panel, (left + at.inset, top + head, across), at, lang)
    else:
        axes = _axes(canvas, (left + at.inset, top + head, across), at.plot)
        _series(axes, panel, styles, at, across, lang)
    _late(strip, panel.late)
    days = _days(at.span, across, lang)
    strip.set_xticks(list(days), list(days.values()))
    strip.tick_params(axis="x", length=2, pad=1.5)


def _rows(
    canvas: theme.Canvas, panel: Panel, at: tuple[float, float, float], place: PanelPlace, lang: str
) -> None:
    """A row a class of counter, on one scale."""
    left, top, across = at
    each = place.plot / len(panel.counters)
    most = max(float(panel.claims["value"].astype(float).max()), 1.0)
    for k, row in enumerate(panel.counters):
        axes = _axes(canvas, (left, top + k * each, across), each - counters.GAP)
        axes.set_xlim(*place.span)
        mine = counters.claims_of_row(panel.claims, row, panel.counters)
        size = (across, each - counters.GAP)
        label = counters.row_name(row, lang)
        counters.draw_counters(axes, mine, most=most, size=size, label=label, lang=lang)


def _series(
    axes: Axes,
    panel: Panel,
    styles: Mapping[str, theme.Style],
    at: PanelPlace,
    across: float,
    lang: str,
) -> None:
    """Dots over time and, of a running total, its steps and what suits all claims."""
    low, high = _heights(panel)
    axes.set_ylim(low, high)
    axes.set_xlim(*at.span)
    if panel.total:
        _bands(axes, panel.bands, at.span[1], (low, high))
        _steps(axes, panel, at.span[1])
    _dots(axes, panel.claims, styles[""])
    names.label_series(axes, panel.claims, panel.joined, (across, at.plot), lang)
    values = _values(panel)
    axes.set_yticks(values, [formats.number(value, lang) for value in values])
    theme.soften(axes, grid="y", ticks=False)
    axes.set_xticks([])
    axes.spines["bottom"].set_visible(False)


def _axes(canvas: theme.Canvas, at: tuple[float, float, float], height: float) -> Axes:
    left, top, width = at
    return canvas.axes(
        left=left,
        top=top,
        right=canvas.width_mm - left - width,
        bottom=canvas.height_mm - top - height,
    )


def _steps(axes: Axes, panel: Panel, last: float) -> None:
    """The running total as a line that steps where a later state revises the one before."""
    states = [
        row for row in names.claims_of_states(panel.claims, panel.joined) if pd.notna(row["value"])
    ]
    if len(states) > 1:
        xs = [times.claim_position(row) for row in states]
        ys = [float(row["value"]) for row in states]
        axes.step([*xs, last], [*ys, ys[-1]], where="post", color=theme.INK, lw=0.9, zorder=2)


def _bands(axes: Axes, bands: pd.DataFrame, last: float, limits: tuple[float, float]) -> None:
    """What suits every claim of a time, until the next; nothing where nothing suits them."""
    rows = sorted(bands.to_dict("records"), key=times.claim_position)
    for k, row in enumerate(rows):
        begin = times.claim_position(row)
        end = times.claim_position(rows[k + 1]) if k + 1 < len(rows) else last
        if row["is_empty"] or end <= begin:
            continue
        low = float(row["low"]) if pd.notna(row["low"]) else limits[0]
        high = float(row["high"]) if pd.notna(row["high"]) else limits[1]
        closed = bool(pd.notna(row["low"]) and pd.notna(row["high"]))
        if high > low:
            shade = 1.0 if closed else 0.45
            axes.fill_between(
                [begin, end], low, high, color=theme.GRID, alpha=shade, lw=0, zorder=1
            )
        else:
            axes.plot([begin, end], [low, low], color=theme.FAINT, lw=3, zorder=1)


def _dots(axes: Axes, claims: pd.DataFrame, style: theme.Style) -> None:
    """A dot a claim, as large as its articles are many; hollow where it only repeats. Nearly all
    are of several outlets, so none has an outlet's colour."""
    for row in claims.to_dict("records"):
        repeats = isinstance(row["restates"], str)
        x = times.day_position(
            row["printed_on"] if repeats and pd.notna(row["printed_on"]) else row["as_of"]
        )
        x += 0.0 if repeats else times.part_of_day_passed(row)
        axes.plot(
            [times.drawn(row)], [float(row["value"])], ls="none", marker="o",
            ms=times.size(row), mec=theme.SOFT if repeats else style.colour,
            mfc="none" if repeats else style.colour, mew=0.7, alpha=0.9, zorder=2 if repeats else 3,
        )  # fmt: skip


def _late(axes: Axes, late: pd.DataFrame) -> None:
    """A tick for every article that prints a number after a later one was in print."""
    axes.set_ylim(0, 1)
    axes.set_yticks([])
    axes.spines["left"].set_visible(False)
    for day, n in late["printed_on"].value_counts().sort_index().items():
        for k in range(min(int(n), 6)):
            x = times.day_position(day) + 0.5 + (k - (min(int(n), 6) - 1) / 2) * 0.14
            axes.plot([x, x], [0.15, 0.85], color=theme.INK, lw=0.8)


def _heights(panel: Panel) -> tuple[float, float]:
    values = panel.claims["value"].astype(float)
    ends = panel.claims["value_max"].astype("Float64").dropna().astype(float)
    low, high = float(values.min()), float(max([values.max(), *ends]))
    room = max((high - low) * 0.18, high * 0.06, 1.0)
    if not panel.total:
        return 0.0, high + room
    return max(0.0, low - room), high + room


def numbers_inset_mm(panel: Panel, lang: str) -> float:
    """How far a plot must stand in for the numbers beside it, in millimetres."""
    if panel.counters:
        return counters.names_inset_mm(panel.counters, lang)
    widest = max(layout.width_mm(formats.number(value, lang)) for value in _values(panel))
    return max(layout.line_mm() * 2.5, widest + 2.6)


def _values(panel: Panel) -> list[float]:
    low, high = _heights(panel)
    found = MaxNLocator(5, integer=True, steps=[1, 2, 5, 10]).tick_values(low, high)
    return [float(value) for value in found if low <= value <= high] or [round(high)]


def _days(span: tuple[float, float], across: float, lang: str) -> dict[float, str]:
    """Ticks on the line of time with their labels, as many as have room."""
    first, last = int(span[0]) + 1, int(span[1]) - 1
    years = date.fromordinal(first).year != date.fromordinal(last).year
    label = functools.partial(formats.day, lang=lang, year=years)
    room = layout.width_mm(label(date.fromordinal(last))) * 1.45
    per_mm = (span[1] - span[0]) / across
    step = next((s for s in _STEPS if s / per_mm >= room), _STEPS[-1])
    found = {day + 0.5: label(date.fromordinal(day)) for day in range(first, last + 1, step)}
    edge = {x: (span[1] - x) / per_mm + 1 for x in found}
    return {x: text for x, text in found.items() if layout.width_mm(text) / 2 <= edge[x]}


def write_small(
    canvas: theme.Canvas, text: str, at: tuple[float, float], weight: int = 400
) -> None:
    """Small words on the canvas, soft unless they are heavy."""
    if text:
        x, y = canvas.point(*at)
        colour = theme.INK if weight > 400 else theme.SOFT
        canvas.figure.text(
            x, y, text, fontsize="small", color=colour, fontweight=weight, va="baseline"
        )
