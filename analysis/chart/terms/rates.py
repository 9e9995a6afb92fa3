"""How often outlets use terms: dots with intervals, of outlets with enough articles."""

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from analysis.chart.canvas import formats, layout, legend, theme
from analysis.chart.canvas import outlet_order as order
from analysis.chart.canvas.formats import pick

QUESTION = theme.Labels("How often do outlets use the terms?")
#: So many outlets are told apart in one panel.
_MOST = 6


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

    A mark has its interval of 95 of 100 resampled sets of articles. An outlet with too few
    articles has no mark: `heatmap` shows what it printed. To the right the lowest and highest
    share of articles with the term. Terms keep the order of the table; the `_MOST` outlets with
    most articles are drawn, as many terms as fit the page, and the rest is counted.
    """
    sure = table[table["enough"]]
    sizes = sure.drop_duplicates("outlet").set_index("outlet")["n_articles"]
    listed = sorted(
        order.shown_outlets(sure["outlet"], outlets), key=lambda name: -int(sizes[name])
    )
    shown = [
        name for name in order.shown_outlets(sure["outlet"], outlets) if name in listed[:_MOST]
    ]
    terms = list(dict.fromkeys(sure["term"]))
    styles = {**theme.outlet_styles(order.coloured_outlets(table["outlet"], outlets))}
    styles["unknown"] = theme.Style(theme.SOFT, "*")
    room, step = theme.plot_width(width), layout.line_mm()
    notes = [_share(sure[sure["term"] == term], lang) for term in terms]
    head = pick(lang, "articles with it", "số bài có")
    right = layout.column_mm([*notes, head], room)
    left = layout.column_mm(terms, room * 0.36)
    row = max(5.0, 1.7 * len(shown) + 1.5)
    entries = {
        pick(lang, "outlet unknown", "không rõ báo") if name == "unknown" else name: _glyph(
            styles[name]
        )
        for name in shown
    }
    keys = legend.height_mm(list(entries), room)
    fits = int((theme.plot_height(labels, width) - 6.2 * step - keys) // row)
    more = _more(len(listed) - len(shown), max(0, len(terms) - max(fits, 1)), lang)
    terms, notes = terms[: max(fits, 1)], notes[: max(fits, 1)]
    foot = keys + (step if more else 0.0)
    around = 5.0 * step + foot
    canvas = theme.figure(labels, height_mm=row * max(len(terms), 1) + around, width=width)
    margin = foot + 3.4 * step
    axes = theme.soften(canvas.axes(left, margin, right=right, top=1.5 * step), grid="x")
    axes.set_ylim(max(len(terms), 1) - 0.5, -0.5)
    axes.set_yticks(range(len(terms)), [layout.shorten(term, left - 1.5) for term in terms])
    drawn = sure[sure["outlet"].isin(shown) & sure["term"].isin(terms)]
    high = drawn[["per_1000", "high"]].max().max() if len(drawn) else 1.0
    end = max(float(high), 0.1) * 1.05
    axes.set_xlim(-0.015 * end, end)  # a mark at none does not touch the name of its term
    axes.set_xlabel(pick(lang, "uses per 1,000 words", "số lần trên 1.000 từ"))
    offsets = np.linspace(-0.5, 0.5, len(shown) + 2)[1:-1] * min(0.8, 0.25 * len(shown))
    for y, term in enumerate(terms):
        if y % 2:
            axes.axhspan(y - 0.5, y + 0.5, color="#f6f6f6", zorder=0)
        rows = sure[sure["term"] == term].set_index("outlet")
        for offset, name in zip(offsets, shown, strict=True):
            if name in rows.index:
                _mark(axes, rows.loc[name], y + offset, styles[name])
        axes.annotate(notes[y], (1, y), xycoords=("axes fraction", "data"), xytext=(4, 0),
                      textcoords="offset points", va="center", fontsize="small")  # fmt: skip
    axes.annotate(head if len(terms) else "", (1, 1), xycoords="axes fraction",
                  xytext=(4, 3), textcoords="offset points", va="bottom", fontsize="small",
                  color=theme.SOFT)  # fmt: skip
    sheet = canvas.sheet()
    legend.draw_legend(sheet, entries, (0, canvas.height_mm - foot), room)
    if more:
        sheet.text(0, canvas.height_mm, more, fontsize="small", va="bottom", color=theme.SOFT)
    return canvas.figure


def _more(n_outlets: int, n_terms: int, lang: str) -> str:
    """What is not drawn, in a line."""
    said = []
    if n_outlets:
        said.append(
            pick(lang, f"{n_outlets} outlets with fewer articles", f"{n_outlets} báo ít bài")
        )
    if n_terms:
        said.append(pick(lang, f"{n_terms} more terms", f"{n_terms} thuật ngữ khác"))
    return pick(lang, "Not shown: ", "Không vẽ: ") + "; ".join(said) + "." if said else ""


def _share(rows: pd.DataFrame, lang: str) -> str:
    """The lowest and highest share of articles."""
    ends = [formats.percent(share, lang) for share in (rows["share"].min(), rows["share"].max())]
    return "–".join(dict.fromkeys(ends))


def _mark(axes: Axes, row: pd.Series, y: float, style: theme.Style) -> None:
    if not np.isnan(row["low"]):
        axes.plot([row["low"], row["high"]], [y, y], color=style.colour, linewidth=1.1)
    axes.plot([row["per_1000"]], [y], marker=style.marker, markersize=4.2, linestyle="none",
              color=style.colour, gid="series", clip_on=False, zorder=3)  # fmt: skip


def _glyph(style: theme.Style) -> legend.Glyph:
    def drawn(axes: Axes, x: float, y: float) -> None:
        axes.plot([x + 3], [y], marker=style.marker, markersize=4.2, color=style.colour)

    return drawn
