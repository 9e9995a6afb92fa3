"""One series of participation numbers over time: claims, what suits them all, what is late."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from math import sqrt
from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.ticker import FuncFormatter, MaxNLocator

from analysis.chart import formats, layout, theme
from analysis.chart import participation_key as keys
from analysis.chart import participation_marks as marks

Row = Mapping[Any, Any]
_PARTS = {"morning": 0.3, "noon": 0.5, "afternoon": 0.65, "evening": 0.85}
#: Heights: head, ticks and gap in lines of small type; the strip in millimetres.
_HEAD, _STRIP, _TICKS, _GAP = 2.6, 3.4, 1.5, 1.1
_LABELS = 4


@dataclass(frozen=True, slots=True)
class Panel:
    """One series: its claims, what suits them all at each time, and who prints it late."""

    title: str
    under: str
    claims: pd.DataFrame
    bands: pd.DataFrame
    late: pd.DataFrame


@dataclass(frozen=True, slots=True)
class Place:
    """Where a panel stands: its left and top, how wide it is and how high its plot."""

    left: float
    top: float
    width: float
    plot: float


def around() -> float:
    """How much a panel is higher than its plot, in millimetres."""
    return layout.line_mm() * (_HEAD + _TICKS + _GAP) + _STRIP


def draw(
    canvas: theme.Canvas,
    panel: Panel,
    styles: Mapping[str, theme.Style],
    *,
    at: Place,
    span: tuple[float, float],
    lang: str,
) -> None:
    """The panel at its place, on the line of time that all panels share."""
    left, top, width = at.left, at.top, at.width
    step = layout.line_mm()
    write(canvas, layout.shorten(panel.title, width, weight=600), (left, top + step * 0.8), 600)
    write(canvas, layout.shorten(panel.under, width), (left, top + step * 1.8))
    inset, head = step * 2.5, step * _HEAD
    axes = _axes(canvas, (left + inset, top + head, width - inset - 1), at.plot)
    strip = _axes(canvas, (left + inset, top + head + at.plot, width - inset - 1), _STRIP)
    low, high = _heights(panel)
    axes.set_ylim(low, high)
    for one in (axes, strip):
        one.set_xlim(*span)
    _bands(axes, panel.bands, span[1], (low, high))
    _dots(axes, panel.claims, styles)
    _names(axes, panel.claims, (width - inset - 1, at.plot), lang)
    axes.yaxis.set_major_locator(MaxNLocator(5, integer=True, steps=[1, 2, 5, 10]))
    axes.yaxis.set_major_formatter(FuncFormatter(lambda y, _: formats.number(y, lang)))
    theme.soften(axes, grid="y", ticks=False)
    axes.set_xticks([])
    axes.spines["bottom"].set_visible(False)
    _late(strip, panel.late)
    ticks = _ticks(span, max(2, int((width - inset) // (4 * step))))
    strip.set_xticks(ticks, [_day(tick, lang) for tick in ticks])
    strip.tick_params(axis="x", length=2, pad=1.5)


def _axes(canvas: theme.Canvas, at: tuple[float, float, float], height: float) -> Axes:
    left, top, width = at
    return canvas.axes(
        left=left,
        top=top,
        right=canvas.width_mm - left - width,
        bottom=canvas.height_mm - top - height,
    )


def _bands(axes: Axes, bands: pd.DataFrame, last: float, limits: tuple[float, float]) -> None:
    """What suits every claim of a time, until the next; nothing where nothing suits them."""
    rows = sorted(bands.to_dict("records"), key=_time)
    for k, row in enumerate(rows):
        begin = _time(row)
        end = _time(rows[k + 1]) if k + 1 < len(rows) else last
        if row["is_empty"] or end <= begin:
            continue
        low = float(row["low"]) if pd.notna(row["low"]) else limits[0]
        high = float(row["high"]) if pd.notna(row["high"]) else limits[1]
        closed = bool(pd.notna(row["low"]) and pd.notna(row["high"]))
        if high > low:
            shade = theme.FAINT if closed else theme.GRID
            axes.fill_between([begin, end], low, high, color=shade, lw=0, zorder=1)
        else:
            axes.plot([begin, end], [low, low], color=theme.FAINT, lw=3, zorder=1)


def _dots(axes: Axes, claims: pd.DataFrame, styles: Mapping[str, theme.Style]) -> None:
    """A dot a claim, as large as its articles are many; hollow where it only repeats."""
    for row in claims.to_dict("records"):
        named = {str(k): v for k, v in row.items()}
        style = keys.style(named, styles)
        repeats = isinstance(row["restates"], str)
        x = number(row["printed_on"] if repeats and pd.notna(row["printed_on"]) else row["as_of"])
        x += 0.0 if repeats else _PARTS.get(str(row["part_of_day"]), 0.5)
        size = 2.6 * sqrt(float(row["n_articles"]))
        axes.plot(
            [x + (0.5 if repeats else 0)], [float(row["value"])], ls="none", marker="o",
            ms=min(size, 14), mec=theme.SOFT if repeats else style.colour,
            mfc="none" if repeats else style.colour, mew=0.7, alpha=0.9, zorder=2 if repeats else 3,
        )  # fmt: skip


def _names(axes: Axes, claims: pd.DataFrame, size: tuple[float, float], lang: str) -> None:
    """What conflicts by value and outlet, then the value of each new state where it has room."""
    torn = _conflicts(axes, claims)
    for row in torn:
        at = ([_time(row)], [float(row["value"])])
        axes.plot(*at, marker="x", ms=6, mew=1.3, color=keys.CONFLICT, zorder=4)
    (x0, x1), (y0, y1) = axes.get_xlim(), axes.get_ylim()
    per_x, per_y = (x1 - x0) / size[0], (y1 - y0) / size[1]
    step, taken = layout.line_mm(), []
    wanted = [(float(row["value"]) - y0) / per_y for row in torn[:_LABELS]]
    heights = layout.spread(wanted, step * 1.02, low=step / 2, high=size[1] - step / 2)
    for row, y in zip(torn, heights, strict=False):
        words = layout.shorten(_named(row, lang), size[0] * 0.45)
        x, width = (_time(row) - x0) / per_x, layout.width_mm(words)
        x += 2.0 if x < size[0] * 0.5 else -2.0 - width
        taken.append((x, y, width, words))
    for row in _states(claims):
        words = marks.short(row, lang)
        width = layout.width_mm(words)
        x = min(max((_time(row) - x0) / per_x - width / 2, 0.0), size[0] - width)
        y = (float(row["value"]) - y0) / per_y + step * 0.85
        if y < size[1] and not any(_touch((x, y, width), box, step) for box in taken):
            taken.append((x, y, width, words))
    for x, y, _, words in taken:
        place = (x0 + x * per_x, y0 + y * per_y)
        axes.text(*place, words, fontsize="small", va="center_baseline", zorder=6)


def _states(claims: pd.DataFrame) -> list[Row]:
    """The first claim of the series and those that revise what was before."""
    own = claims[claims["restates"].isna() & claims["conflicts_with"].isna()]
    rows = sorted(own.to_dict("records"), key=lambda row: (_time(row), str(row["claim_id"])))
    return rows[:1] + [row for row in rows[1:] if isinstance(row["revises"], str)]


def _touch(
    one: tuple[float, float, float], box: tuple[float, float, float, str], step: float
) -> bool:
    apart = one[0] > box[0] + box[2] + 0.6 or box[0] > one[0] + one[2] + 0.6
    return not apart and abs(one[1] - box[1]) < step * 1.05


def _conflicts(axes: Axes, claims: pd.DataFrame) -> list[Row]:
    """Join what conflicts; answers the claims printed in no more articles than the other."""
    by_id = {str(row["claim_id"]): row for row in claims.to_dict("records")}
    out: dict[str, Row] = {}
    for row in by_id.values():
        others = str(row["conflicts_with"]).split("; ")
        for other in (by_id[name] for name in others if name in by_id):
            pair = [float(row["value"]), float(other["value"])]
            axes.plot([_time(row), _time(row)], pair, color=keys.CONFLICT, lw=0.9, zorder=2)
            if row["n_articles"] <= other["n_articles"]:
                out[str(row["claim_id"])] = row
    return sorted(out.values(), key=lambda row: (int(row["n_articles"]), str(row["claim_id"])))


def _named(row: Row, lang: str) -> str:
    outlets = str(row["outlets"]).split("; ") if isinstance(row["outlets"], str) else []
    source = formats.pick(lang, f"{len(outlets)} outlets", f"{len(outlets)} báo")
    if len(outlets) < 2:
        source = outlets[0] if outlets else formats.pick(lang, "outlet unknown", "không rõ báo")
    return f"{formats.number(int(row['value']), lang)}, {source}"


def _late(axes: Axes, late: pd.DataFrame) -> None:
    """A tick for every article that prints a number after a later one was in print."""
    axes.set_ylim(0, 1)
    axes.set_yticks([])
    axes.spines["left"].set_visible(False)
    for day, n in late["printed_on"].value_counts().sort_index().items():
        for k in range(min(int(n), 6)):
            x = number(day) + 0.5 + (k - (min(int(n), 6) - 1) / 2) * 0.14
            axes.plot([x, x], [0.15, 0.85], color=theme.INK, lw=0.8)


def _heights(panel: Panel) -> tuple[float, float]:
    values = panel.claims["value"].astype(float)
    ends = panel.claims["value_max"].astype("Float64").dropna().astype(float)
    low, high = float(values.min()), float(max([values.max(), *ends]))
    room = max((high - low) * 0.18, high * 0.06, 1.0)
    return max(0.0, low - room), high + room


def _ticks(span: tuple[float, float], most: int) -> list[float]:
    first, last = int(span[0]) + 1, int(span[1]) - 1
    step = next(
        (s for s in (1, 2, 3, 7, 14, 28, 56, 91, 182, 364) if (last - first) / s < most), 728
    )
    return [day + 0.5 for day in range(first, last + 1, step)]


def _day(tick: float, lang: str) -> str:
    return formats.day(date.fromordinal(int(tick)), lang, year=False)


def write(canvas: theme.Canvas, text: str, at: tuple[float, float], weight: int = 400) -> None:
    """Small words on the canvas, soft unless they are heavy."""
    if text:
        x, y = canvas.point(*at)
        colour = theme.INK if weight > 400 else theme.SOFT
        canvas.figure.text(
            x, y, text, fontsize="small", color=colour, fontweight=weight, va="baseline"
        )


def _time(row: Mapping[object, object]) -> float:
    part = row["part_of_day"]
    return number(row["as_of"]) + (_PARTS[str(part)] if isinstance(part, str) else 0.5)


def number(day: object) -> float:
    """A day as a place on the line of time."""
    return float(date.fromisoformat(str(day)[:10]).toordinal())
