"""Many participation numbers: a panel a series, time against value."""

from collections.abc import Mapping, Sequence

import pandas as pd
from matplotlib.figure import Figure

from analysis.chart.canvas import formats, layout, theme
from analysis.chart.participation import links, wording
from analysis.chart.participation import panel as series
from analysis.chart.participation import time_position as times

_SERIES = ["label", "status", "occasion", "place"]
#: No more panels than this; what is left out is counted below them.
PANELS = {True: 6, False: 4}
#: How high the plot of a panel is, in millimetres; on a slide it takes what is left.
_PLOT = 30.0
#: How much of the span of time is left free at either end, so that no dot is cut.
_MARGIN = 0.06


@theme.styled
def draw(
    data: pd.DataFrame,
    styles: Mapping[str, theme.Style],
    *,
    labels: theme.Labels,
    width: float,
    lang: str,
) -> Figure:
    """A panel for each of the series most printed, on one common line of time."""
    wide = width > 120
    panels = _panels(data)
    slide = width == theme.SLIDE
    room = width - 4
    note = layout.wrap(_legend(panels, lang), room)
    limit = theme.plot_height(labels, width) - layout.line_mm() * (len(note) + 3)
    fit = max(1, int(limit // (series.panel_frame_mm() + _PLOT)))
    shown = panels[: PANELS[wide]]
    columns = max(1, min(len(shown), 3 if slide else 2 if wide else 1))
    lines = 1 if slide else min(-(-len(shown) // columns), fit)
    shown = shown[: lines * columns]
    each = (room - (columns - 1) * 6) / columns
    note = note + layout.wrap(_note(data, panels[len(shown) :], lang), room)
    key = layout.line_mm() * len(note)
    height = max(lines * (series.panel_frame_mm() + _PLOT) + key, 12.0)
    canvas = theme.figure(labels, height_mm=height, width=width)
    plot = canvas.height_mm - key - series.panel_frame_mm() if slide else _PLOT
    one = series.panel_frame_mm() + plot
    span = _span(shown)
    inset = max((series.numbers_inset_mm(panel, lang) for panel in shown), default=0.0)
    for k, panel in enumerate(shown):
        left, top = (k % columns) * (each + 6), (k // columns) * one
        at = series.PanelPlace(left, top, each, plot, inset, span)
        series.draw_panel(canvas, panel, styles, at=at, lang=lang)
    for k, line in enumerate(note):
        y = lines * one + layout.line_mm() * (k + 0.8)
        series.write_small(canvas, line, (0, y))
    return canvas.figure


def _panels(data: pd.DataFrame) -> list[series.Panel]:
    """Every series that has a dated number, the most printed first."""
    keyed = data.assign(series=data[_SERIES].fillna("").agg("\x1f".join, axis=1))
    claims = keyed[(keyed["kind"] == "claim") & keyed["value"].notna()]
    claims = claims[
        claims["as_of"].notna() & claims["doubt"].isna() & ~claims["subset"].fillna(False)
        & (claims["told_as"] != "sum")
    ]  # fmt: skip
    joined = links.links_of(data)
    panels = []
    weights = claims.groupby("series", sort=True)["n_articles"].sum()
    for name in sorted(weights.index, key=lambda one: (-int(weights[one]), one)):
        mine = keyed[keyed["series"] == name]
        label, status, occasion, place = str(name).split("\x1f")
        own = claims[claims["series"] == name]
        noun = str(own["noun"].value_counts().sort_index().idxmax())
        panels.append(
            series.Panel(
                label[:1].upper() + label[1:],
                " · ".join(filter(None, (noun, status, occasion, place))),
                own,
                mine[mine["kind"] == "band"],
                mine[mine["kind"] == "late"],
                joined,
            )
        )
    return panels


def _span(panels: Sequence[series.Panel]) -> tuple[float, float]:
    days = [
        times.day_position(day)
        for panel in panels
        for column in ("as_of", "printed_on")
        for table in (panel.claims, panel.late)
        for day in table[column].dropna()
    ]
    first, last = min(days, default=0.0), max(days, default=0.0)
    room = (last - first) * _MARGIN
    return first - max(0.5, room), last + 1.0 + max(0.5, room)


def _note(data: pd.DataFrame, left: Sequence[series.Panel], lang: str) -> str:
    claims = data[data["kind"] == "claim"]
    undated = int(claims["as_of"].isna().sum())
    vague = int((claims["value"].isna() & claims["as_of"].notna()).sum())
    told = []
    if left:
        n = formats.counted_noun(sum(len(panel.claims) for panel in left), wording.CLAIMS, lang)
        rest = formats.counted_noun(len(left), wording.SMALLER_SERIES, lang)
        told.append(formats.pick(lang, *wording.WITH).format(rest=rest, n=n))
    if undated:
        n = formats.counted_noun(undated, wording.CLAIMS, lang)
        told.append(formats.pick(lang, *wording.WITHOUT_DAY).format(n=n))
    if vague:
        n = formats.counted_noun(vague, wording.CLAIMS, lang)
        told.append(formats.pick(lang, *wording.WITHOUT_NUMBER).format(n=n))
    doubted = int(claims["doubt"].notna().sum())
    parts = int(claims["subset"].fillna(False).sum())
    several = int((claims["told_as"] == "sum").sum())
    if several:
        n = formats.counted_noun(several, wording.CLAIMS, lang)
        told.append(formats.pick(lang, *wording.SEVERAL_DAYS_TOGETHER).format(n=n))
    if doubted:
        n = formats.counted_noun(doubted, wording.CLAIMS, lang)
        told.append(formats.pick(lang, *wording.IN_DOUBT).format(n=n))
    if parts:
        n = formats.counted_noun(parts, wording.PARTS, lang)
        told.append(formats.pick(lang, *wording.OTHER_NUMBERS).format(n=n))
    if not told:
        return ""
    return formats.pick(lang, *wording.NOT_DRAWN) + "; ".join(told) + "."


def _legend(panels: Sequence[series.Panel], lang: str) -> str:
    """What the marks mean: those of counters where every series is drawn by its counters."""
    rows = formats.pick(lang, *wording.ROW_WHO_COUNTS_STEM)
    shown = any(panel.counters for panel in panels)
    if shown and all(panel.counters for panel in panels):
        return rows + formats.pick(lang, *wording.TICK_ARTICLE_THAT_STILL)
    return (rows if shown else "") + formats.pick(lang, *wording.DOT_CLAIM_AREA_BY)
