"""How a term is spelled: counts that can be read off, by article or by outlet."""

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from analysis.chart.canvas import formats, layout, theme
from analysis.chart.canvas.formats import pick

QUESTION = theme.Labels("How is one term spelled?")
_ROW, _LEAST_COLUMN, _MOST_COLUMN = 6.0, 9.0, 24.0


@theme.styled
def draw(
    table: pd.DataFrame,
    *,
    labels: theme.Labels = QUESTION,
    width: float = theme.TWO_COLUMNS,
    lang: str = "en",
    names: tuple[str, ...] = (),
) -> Figure:
    """A `usage.spellings` table as a figure: a row a spelling, a column an article or outlet.

    The area of a dot and the number beside it are how often the spelling is printed there; no
    dot is never. `names` are the columns in the order wanted, where the table's own order is
    not; several articles are lettered and named below.
    """
    by = next(name for name in table.columns if name not in ("term", "spelling", "n", "n_articles"))
    columns = list(names) or list(dict.fromkeys(table[by]))
    room = theme.plot_width(width)
    step = layout.line_mm()
    rows = table[["term", "spelling"]].drop_duplicates()
    left = min(room * 0.42, max(map(layout.width_mm, rows["spelling"]), default=20.0) + 4.0)
    wide = min(_MOST_COLUMN, (room - left) / max(len(columns), 1))
    coded = wide < max(map(layout.width_mm, columns), default=0.0) + 1.0
    codes = {name: chr(ord("A") + k % 26) + "′" * (k // 26) if coded else name
             for k, name in enumerate(columns)}  # fmt: skip
    named = (
        [f"{codes[name]}  {layout.shorten(name, room - 6)}" for name in columns] if coded else []
    )
    heads = rows["term"].nunique()
    height = step * (heads + 1) + _ROW * len(rows) + 2.0 * heads + 2.0
    canvas = theme.figure(labels, height_mm=max(height + step * len(named), 12.0), width=width)
    sheet = canvas.sheet()
    centres = {name: left + wide * (k + 0.5) for k, name in enumerate(columns)}
    for name, x in centres.items():
        sheet.text(x, step / 2, codes[name], fontsize="small", ha="center",
                   va="center_baseline", color=theme.SOFT)  # fmt: skip
    y = step
    most = max(table["n"], default=1)
    for term in dict.fromkeys(rows["term"]):
        sheet.text(0, y + step / 2, layout.shorten(term, room, weight=600), fontsize="small",
                   fontweight=600, va="center_baseline")  # fmt: skip
        y += step
        for spelling in rows.loc[rows["term"] == term, "spelling"]:
            here = table[(table["term"] == term) & (table["spelling"] == spelling)]
            counts = dict(zip(here[by], here["n"], strict=True))
            sheet.text(2, y + _ROW / 2, layout.shorten(spelling, left - 4), fontsize="small",
                       va="center_baseline")  # fmt: skip
            sheet.plot([left, left + wide * len(columns)], [y + _ROW / 2] * 2,
                       color=theme.GRID, linewidth=0.5, zorder=0)  # fmt: skip
            for name, x in centres.items():
                if n := int(counts.get(name, 0)):
                    _dot(sheet, (x, y + _ROW / 2), n / most, formats.number(n, lang))
            y += _ROW
        y += 2.0
    if rows.empty:
        none = pick(lang, "every term has one spelling", "mỗi thuật ngữ chỉ có một cách viết")
        sheet.text(0, step * 1.5, none, fontsize="small", color=theme.SOFT)
    for k, name in enumerate(named):
        below = canvas.height_mm - step * (len(named) - k - 0.5)
        sheet.text(0, below, name, fontsize="small", va="center_baseline")
    return canvas.figure


def _dot(sheet: Axes, at: tuple[float, float], share: float, words: str) -> None:
    """A dot whose area is the count, the number to its right."""
    x, y = at
    size = 2.0 + 7.5 * share**0.5
    sheet.plot([x - 1.8], [y], marker="o", markersize=size, color=theme.COLOURS[0],
               markeredgewidth=0, linestyle="none", zorder=2)  # fmt: skip
    sheet.text(
        x + 0.4, y, words, fontsize="small", va="center_baseline", bbox=theme.PAPER, zorder=1
    )
