"""How many of something there are for each value: dots that can be read off, in a given order."""

import pandas as pd
from matplotlib.figure import Figure

from analysis.chart.canvas import formats, layout, theme
from analysis.tables.errors import AnalysisError

ROW_MM = 5.2


@theme.styled
def draw(
    table: pd.DataFrame,
    *,
    labels: theme.Labels,
    width: float = theme.TWO_COLUMNS,
    lang: str = "en",
) -> Figure:
    """A row a value with a dot at its count and the count beside it.

    `table` has `value` (text) and `n_sentences` (whole numbers), in the order to draw. Raises
    `AnalysisError` when there is nothing to draw.
    """
    if table.empty:
        raise AnalysisError("There is nothing to draw: the view keeps no value. Let a filter go.")
    values = [str(v) or formats.pick(lang, "not known", "không rõ") for v in table["value"]]
    room = width * 0.42
    shown = [layout.shorten(value, room, size="small") for value in values]
    canvas = theme.figure(labels, height_mm=ROW_MM * len(table) + 6, width=width)
    axes = canvas.axes(left=room + 3, bottom=6, right=12)
    counts = table["n_sentences"].astype(int).tolist()
    places = range(len(counts))
    axes.hlines(places, 0, counts, color=theme.FAINT, linewidth=0.8)
    axes.plot(counts, places, "o", color=theme.COLOURS[0])
    for place, n in zip(places, counts, strict=True):
        axes.annotate(
            formats.number(n, lang), (n, place), xytext=(5, 0), textcoords="offset points",
            va="center", fontsize="small",
        )  # fmt: skip
    axes.set_yticks(list(places), shown)
    axes.set_ylim(len(counts) - 0.5, -0.5)
    axes.set_xlim(0, max(counts) * 1.05 or 1)
    theme.soften(axes, grid="x", ticks=False)
    axes.set_xticks([])
    return canvas.figure
