"""How often outlets use terms: dots with intervals, of outlets with enough articles."""

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from analysis.chart.canvas import column_heads, formats, layout, legend, theme
from analysis.chart.canvas import outlet_order as order
from analysis.chart.canvas.formats import pick
from analysis.chart.terms import wording

QUESTION = theme.Labels("How often do outlets use the terms?")
#: So many outlets have a panel, each at least so wide (in one column narrower, so that two stand
#: side by side); and the height of a row.
_MOST, _PANEL, _NARROW, _ROW = 6, 21.0, 14.0, 5.0
#: What stands between two panels, and how much wider a panel is on a slide.
_BETWEEN, _SLIDE = 3.0, 1.5


@theme.styled
def draw(
    table: pd.DataFrame,
    *,
    labels: theme.Labels = QUESTION,
    width: float = theme.TWO_COLUMNS,
    lang: str = "en",
    outlets: tuple[str, ...] = (),
) -> Figure:
    """A `frequency.rates` table as a figure: a row a term, a panel an outlet, one scale for all.

    A dot has its interval of 95 of 100 resampled sets of articles; it is blue where the table's
    `differs` says that a test sets the outlet apart. An outlet with too few articles has no
    panel: `heatmap` shows what it printed. To the right the lowest and highest share of an
    outlet's articles with the term. Terms keep the order of the table; the outlets with most
    articles are drawn, as many as fit the width, as many terms as fit the page, and the rest is
    counted.
    """
    sure = table[table["enough"]]
    sizes = sure.drop_duplicates("outlet").set_index("outlet")["n_articles"]
    listed = sorted(
        order.shown_outlets(sure["outlet"], outlets), key=lambda name: -int(sizes[name])
    )
    terms = list(dict.fromkeys(sure["term"]))
    room, step = theme.plot_width(width), layout.line_mm()
    scale = _SLIDE if width == theme.SLIDE else 1.0
    notes = [_share(sure[sure["term"] == term], lang) for term in terms]
    share = pick(lang, *wording.OUTLET_ARTICLES)
    tail = max(map(layout.width_mm, notes), default=10.0)
    right = max(tail, max(map(layout.width_mm, share.split()))) + 3.0
    left = layout.column_mm(terms, room * 0.32)
    across = room - left - right
    least = _NARROW if width == theme.ONE_COLUMN else _PANEL * scale
    fit = max(1, int((across + _BETWEEN) // (least + _BETWEEN)))
    shown = listed[: min(_MOST, fit)]
    n = max(1, len(shown))
    wide = (across - _BETWEEN * (n - 1)) / n
    heads = [_head(name, int(sizes[name]), lang) for name in shown]
    head = max(column_heads.height_mm(heads, wide), column_heads.height_mm([share], right))
    claimed = "differs" in sure and bool(sure["differs"].fillna(False).astype(bool).any())
    entries = _entries(lang, claimed=claimed)
    axis = 2.4 * step + 1.0
    foot = axis + legend.height_mm(list(entries), room) + 1.6 * step
    row = max(_ROW, 1.25 * step)
    fits = max(1, int((theme.plot_height(labels, width) - head - foot - 1.0) // row))
    more = _more(len(listed) - len(shown), max(0, len(terms) - fits), lang)
    terms, notes = terms[:fits], notes[:fits]
    high = head + 1.0 + row * max(len(terms), 1)
    canvas = theme.figure(labels, height_mm=high + foot, width=width)
    sheet = canvas.sheet()
    drawn = sure[sure["outlet"].isin(shown) & sure["term"].isin(terms)]
    end = max(float(drawn[["per_1000", "high"]].max().max()) if len(drawn) else 1.0, 0.1) * 1.03
    lefts = [left + k * (wide + _BETWEEN) for k in range(len(shown))]
    column_heads.draw_heads(sheet, heads, [x + wide / 2 for x in lefts], wide, head)
    if terms:
        column_heads.draw_heads(sheet, [share], [room - right / 2 + 1.0], right, head)
    for k, term in enumerate(terms):
        y = head + 1.0 + row * (k + 0.5)
        sheet.plot([0, room], [y + row / 2] * 2, color=theme.GRID, lw=0.4, zorder=0)
        sheet.text(0, y, layout.shorten(term, left - 1.5), fontsize="small", va="center_baseline")
        sheet.text(room, y, notes[k], fontsize="small", ha="right", va="center_baseline",
                   color=theme.SOFT)  # fmt: skip
        rows = drawn[drawn["term"] == term].set_index("outlet")
        for x, name in zip(lefts, shown, strict=True):
            if name in rows.index:
                _mark(sheet, rows.loc[name], (x, y, wide / end))
    for x in lefts:
        _axis(sheet, (x, x + wide), (head + 1.0, high), end, lang)
    words = pick(lang, *wording.USES_PER_THOUSAND_WORDS)
    if not terms:
        words = pick(lang, *wording.NO_OUTLET_HAS_ENOUGH)
    sheet.text(
        left if terms else 0.0, high + 2.2 * step, words, fontsize="small", va="center_baseline"
    )
    legend.draw_legend(sheet, entries, (0, high + axis + 0.4 * step), room)
    if more:
        sheet.text(0, canvas.height_mm, more, fontsize="small", va="bottom", color=theme.SOFT)
    return canvas.figure


def _head(name: str, n: int, lang: str) -> str:
    told = pick(lang, *wording.OUTLET_UNKNOWN) if name == "unknown" else name
    return f"{told} ({formats.number(n, lang)})"


def _axis(
    sheet: Axes, panel: tuple[float, float], ends: tuple[float, float], most: float, lang: str
) -> None:
    """The line of no use, and below it the two ends of the scale."""
    sheet.plot([panel[0]] * 2, ends, color=theme.FAINT, lw=0.5, zorder=0)
    sheet.plot(panel, [ends[1]] * 2, color=theme.SOFT, lw=0.6)
    whole = most >= 3
    last = float(np.floor(most)) if whole else float(np.floor(most * 10) / 10)
    y = ends[1] + 0.6 + layout.line_mm()
    for value in (0.0, last):
        x = panel[0] + (panel[1] - panel[0]) * value / most
        words = formats.number(value, lang, decimals=0 if whole or not value else 1)
        sheet.plot([x, x], [ends[1], ends[1] + 0.8], color=theme.SOFT, lw=0.6)
        sheet.text(x, y, words, fontsize="small", ha="right" if value else "left", va="baseline")


def _more(n_outlets: int, n_terms: int, lang: str) -> str:
    """What is not drawn, in a line."""
    said = []
    if n_outlets:
        n = formats.counted_noun(n_outlets, wording.OUTLETS, lang)
        said.append(n + pick(lang, *wording.WITH_FEWER_ARTICLES))
    if n_terms:
        noun = wording.MORE_TERMS_2
        said.append(formats.counted_noun(n_terms, noun, lang))
    return pick(lang, *wording.NOT_SHOWN_2) + "; ".join(said) + "." if said else ""


def _share(rows: pd.DataFrame, lang: str) -> str:
    """The lowest and highest share of articles."""
    ends = [formats.percent(share, lang) for share in (rows["share"].min(), rows["share"].max())]
    return "–".join(dict.fromkeys(ends))


def _mark(sheet: Axes, row: pd.Series, at: tuple[float, float, float]) -> None:
    left, y, scale = at
    told = row.get("differs")
    colour = theme.COLOURS[0] if told is not None and pd.notna(told) and told else theme.SOFT
    if not np.isnan(row["low"]):
        ends = [left + float(row[end]) * scale for end in ("low", "high")]
        sheet.plot(ends, [y, y], color=colour, linewidth=1.1, solid_capstyle="butt")
    sheet.plot([left + float(row["per_1000"]) * scale], [y], marker="o", markersize=4.0, mew=0,
               linestyle="none", color=colour, zorder=3, gid="rate")  # fmt: skip


def _entries(lang: str, *, claimed: bool) -> dict[str, legend.Glyph]:
    def glyph(colour: str) -> legend.Glyph:
        def drawn(axes: Axes, x: float, y: float) -> None:
            axes.plot([x, x + legend.GLYPH], [y, y], color=colour, lw=1.1)
            axes.plot([x + legend.GLYPH / 2], [y], "o", ms=4.0, mew=0, color=colour)

        return drawn

    within = pick(lang, *wording.RATE_95_INTERVAL)
    found = {within: glyph(theme.SOFT)}
    if claimed:
        beyond = pick(lang, *wording.DIFFERS_FROM_OTHERS_BEYOND)
        found[beyond] = glyph(theme.COLOURS[0])
    return found
