"""Terms by outlet at a glance: darker is more often."""

import pandas as pd
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from analysis.chart.canvas import formats, layout, theme
from analysis.chart.canvas import outlet_order as order
from analysis.chart.canvas.formats import pick

QUESTION = theme.Labels("Which outlet uses which terms?")
_ROW = 5.0
_DARKEST = (0.0, 0.302, 0.502)


@theme.styled
def draw(
    table: pd.DataFrame,
    *,
    labels: theme.Labels = QUESTION,
    width: float = theme.TWO_COLUMNS,
    lang: str = "en",
    outlets: tuple[str, ...] = (),
) -> Figure:
    """A `frequency.rates` table as a heat map: a row a term, a column an outlet.

    The shade is the rate against the highest of the same term, so that rare and frequent
    terms can both be read along their rows; the number is uses per 1,000 words. Where an
    outlet has too few articles the cell has no shade and its number is the count.
    """
    terms = list(dict.fromkeys(table["term"]))
    shown = order.shown(table["outlet"], outlets)
    room = theme.plot_width(width)
    step = layout.line_mm()
    left = layout.column_mm(terms, room * 0.38)
    wide = min(26.0, (room - left) / max(len(shown), 1))
    wrapped = [layout.shorten_to(name, wide - 1.0, lines=4) for name in shown]
    head = step * max((text.count("\n") + 1 for text in wrapped), default=1) + 1.0
    note = pick(
        lang,
        "Shade: against the row's highest rate. In grey: counts, too few articles for a rate.",
        "Độ đậm: so với mức cao nhất của hàng. Chữ xám: số lần, quá ít bài để tính tỷ lệ.",
    )
    lines = layout.wrap(note, room)
    foot = step * len(lines) + 2.0
    canvas = theme.figure(labels, height_mm=head + _ROW * max(len(terms), 1) + foot, width=width)
    sheet = canvas.sheet()
    for k, text in enumerate(wrapped):
        sheet.text(left + wide * (k + 0.5), head - 1.0, text, fontsize="small", ha="center",
                   va="bottom", linespacing=1.15)  # fmt: skip
    for r, term in enumerate(terms):
        y = head + _ROW * r
        rows = table[table["term"] == term].set_index("outlet")
        most = max(float(rows.loc[rows["enough"], "per_1000"].max() or 0.0), 1e-9)
        sheet.text(0, y + _ROW / 2, layout.shorten(term, left - 1.5), fontsize="small",
                   va="center_baseline")  # fmt: skip
        for k, name in enumerate(shown):
            if name not in rows.index:
                continue
            row, x = rows.loc[name], left + wide * k
            share = float(row["per_1000"]) / most if row["enough"] else 0.0
            fill = tuple(1 - (1 - c) * share for c in _DARKEST)
            sheet.add_patch(Rectangle((x + 0.2, y + 0.2), wide - 0.4, _ROW - 0.4, facecolor=fill,
                                      edgecolor=theme.GRID, linewidth=0.4))  # fmt: skip
            words = (
                formats.number(float(row["per_1000"]), lang, decimals=2)
                if row["enough"]
                else formats.number(int(row["n"]), lang)
            )
            colour = "white" if share > 0.62 else theme.INK if row["enough"] else theme.SOFT
            sheet.text(x + wide / 2, y + _ROW / 2, words, fontsize="small", ha="center",
                       va="center_baseline", color=colour)  # fmt: skip
    sheet.text(0, canvas.height_mm - 0.3, "\n".join(lines), fontsize="small", va="bottom",
               color=theme.SOFT)  # fmt: skip
    return canvas.figure
