"""How often outlets use terms: dots with intervals, or counts where nothing can be estimated."""

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from analysis.chart.canvas import formats, layout, legend, theme
from analysis.chart.canvas import outlet_order as order
from analysis.chart.canvas.formats import pick

QUESTION = theme.Labels("How often do outlets use the terms?")


@theme.styled
def draw(
    table: pd.DataFrame,
    *,
    labels: theme.Labels = QUESTION,
    width: float = theme.TWO_COLUMNS,
    lang: str = "en",
    outlets: tuple[str, ...] = (),
) -> Figure:
    """A `frequency.rates` table as a figure: a row a term, a mark an outlet.

    A filled mark has its interval of 95 of 100 resampled sets of articles. A hollow one
    comes from too few articles for any claim: it is what was printed, no more. To the right
    the lowest and highest share of articles with the term. Terms keep the order of the table.
    """
    terms = list(dict.fromkeys(table["term"]))
    named = order.named(table["outlet"], outlets)
    styles = {**theme.outlet_styles(named), "": theme.Style(theme.SOFT, "*")}
    shown = order.shown(table["outlet"], outlets)
    sure = bool(table["enough"].any())
    room = theme.plot_width(width)
    notes = [_share(table[table["term"] == term], lang) for term in terms]
    head = pick(lang, "articles with it", "số bài có")
    right = layout.column_mm([*notes, head], room)
    left = layout.column_mm(terms, room * 0.36)
    row = max(5.0, 1.5 * len(shown) + 1.5)
    certain = set(table.loc[table["enough"], "outlet"])
    entries = {
        pick(lang, "outlet unknown", "không rõ báo") if name == "unknown" else name: _glyph(
            styles.get(name, styles[""]), name in certain
        )
        for name in shown
    }
    if not table["enough"].all() and len(table):
        entries[pick(lang, "hollow: too few articles", "rỗng: quá ít bài")] = _hollow
    foot, step = legend.height_mm(list(entries), room), layout.line_mm()
    around = 5.0 * step + foot
    canvas = theme.figure(labels, height_mm=row * max(len(terms), 1) + around, width=width)
    margin = foot + 3.4 * step
    axes = theme.soften(canvas.axes(left, margin, right=right, top=1.5 * step), grid="x")
    axes.set_ylim(max(len(terms), 1) - 0.5, -0.5)
    axes.set_yticks(range(len(terms)), [layout.shorten(term, left - 1.5) for term in terms])
    high = table[["per_1000", "high"]].max().max() if len(table) else 1.0
    axes.set_xlim(0, max(float(high), 0.1) * 1.05)
    axes.set_xlabel(pick(lang, "uses per 1,000 words", "số lần trên 1.000 từ"))
    offsets = np.linspace(-0.5, 0.5, len(shown) + 2)[1:-1] * min(0.8, 0.25 * len(shown))
    for y, term in enumerate(terms):
        if y % 2:
            axes.axhspan(y - 0.5, y + 0.5, color="#f6f6f6", zorder=0)
        rows = table[table["term"] == term].set_index("outlet")
        for offset, name in zip(offsets, shown, strict=True):
            if name in rows.index:
                _mark(axes, rows.loc[name], y + offset, styles.get(name, styles[""]))
        axes.annotate(notes[y], (1, y), xycoords=("axes fraction", "data"), xytext=(4, 0),
                      textcoords="offset points", va="center", fontsize="small")  # fmt: skip
    axes.annotate(head if sure or len(terms) else "", (1, 1), xycoords="axes fraction",
                  xytext=(4, 3), textcoords="offset points", va="bottom", fontsize="small",
                  color=theme.SOFT)  # fmt: skip
    legend.draw(canvas.sheet(), entries, (0, canvas.height_mm - foot), room)
    return canvas.figure


def _share(rows: pd.DataFrame, lang: str) -> str:
    """The lowest and highest share of articles, or the count where shares say nothing."""
    sure = rows[rows["enough"]]
    if sure.empty:
        return (
            f"{formats.number(int(rows['n_articles_with'].sum()), lang)}/"
            f"{formats.number(int(rows['n_articles'].sum()), lang)}"
        )
    ends = [formats.percent(share, lang) for share in (sure["share"].min(), sure["share"].max())]
    return "–".join(dict.fromkeys(ends))


def _mark(axes: Axes, row: pd.Series, y: float, style: theme.Style) -> None:
    colour = style.colour
    if row["enough"] and not np.isnan(row["low"]):
        axes.plot([row["low"], row["high"]], [y, y], color=colour, linewidth=1.1)
    axes.plot([row["per_1000"]], [y], marker=style.marker, markersize=4.2, linestyle="none",
              markeredgecolor=colour, markerfacecolor=colour if row["enough"] else "white",
              clip_on=False, zorder=3)  # fmt: skip


def _glyph(style: theme.Style, sure: bool) -> legend.Glyph:
    def drawn(axes: Axes, x: float, y: float) -> None:
        axes.plot([x + 3], [y], marker=style.marker, markersize=4.2, color=style.colour,
                  markerfacecolor=style.colour if sure else "white")  # fmt: skip

    return drawn


def _hollow(axes: Axes, x: float, y: float) -> None:
    axes.plot([x + 3], [y], marker="o", markersize=4.2, markerfacecolor="white",
              markeredgecolor=theme.SOFT)  # fmt: skip
