"""How evenly terms are spread over many articles: dispersion against what chance gives."""

from math import floor

import pandas as pd
from matplotlib.figure import Figure

from analysis.chart.canvas import formats, layout, theme
from analysis.chart.canvas.formats import pick
from analysis.chart.terms import wording

QUESTION = theme.Labels("Is a term spread over the articles or bunched in a few?")


@theme.styled
def draw(
    table: pd.DataFrame,
    *,
    labels: theme.Labels = QUESTION,
    width: float = theme.TWO_COLUMNS,
    lang: str = "en",
) -> Figure:
    """The many form of an `xray.table`: a row a term, the most clustered first.

    A dot is the dispersion over articles, a band what chance alone gives; a filled dot is a
    term the table calls `clustered`, and lies beyond it. As many terms as fit the page.
    """
    room = theme.plot_width(width)
    rows = table.sort_values(["dp_norm", "term"], ascending=[False, True], kind="stable")
    notes = [
        f"{formats.number(with_it, lang)}/{formats.number(of, lang)}"
        for with_it, of in zip(rows["n_articles_with"], rows["n_articles"], strict=True)
    ]
    head = pick(lang, *wording.ARTICLES)
    right = layout.column_mm([*notes, head], room)
    left = layout.column_mm(rows["term"], room * 0.36)
    words = pick(lang, *wording.WOULD_BE_SPREAD)
    note = layout.wrap(words, room)
    foot = 7.0 + layout.line_mm() * len(note)
    row = max(5.0, 1.2 * layout.line_mm())
    rows = rows.head(max(2, int((theme.plot_height(labels, width) - foot) // row) - 1))
    canvas = theme.figure(labels, height_mm=row * (max(len(rows), 2) + 1) + foot, width=width)
    axes = theme.soften(canvas.axes(left, foot, right=right, top=row), grid="x")
    axes.set_ylim(max(len(rows), 1) - 0.5, -0.5)
    lowest = float(rows[["dp_norm", "dp_low"]].min().min()) if len(rows) else 0.0
    axes.set_xlim(max(0.0, floor(10 * lowest - 0.5) / 10), 1.01)
    names = [layout.shorten(term, left - 1.5) for term in rows["term"]]
    axes.set_yticks(range(len(rows)), names)
    columns = (rows[name] for name in ("dp_norm", "dp_low", "dp_high", "spread"))
    for y, (dp, low, high, spread) in enumerate(zip(*columns, strict=True)):
        axes.barh(y, high - low, left=low, height=0.5, color=theme.GRID)
        axes.plot([dp], [y], marker="o", color=theme.INK,
                  markerfacecolor=theme.INK if spread == "clustered" else "white")  # fmt: skip
        axes.annotate(notes[y], (1, y), xycoords=("axes fraction", "data"), xytext=(4, 0),
                      textcoords="offset points", va="center", fontsize="small")  # fmt: skip
    axes.annotate(head, (1, 1), xycoords="axes fraction", xytext=(4, 3), va="bottom",
                  textcoords="offset points", fontsize="small", color=theme.SOFT)  # fmt: skip
    canvas.sheet().text(0, canvas.height_mm - 0.3, "\n".join(note),
                        fontsize="small", va="bottom", color=theme.SOFT)  # fmt: skip
    return canvas.figure
