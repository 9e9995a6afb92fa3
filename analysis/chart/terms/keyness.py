"""Which words set outlets apart: the words claimed, how much more often, in how many articles."""

from math import isfinite, log2
from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from analysis.chart.canvas import formats, layout, legend, theme
from analysis.chart.canvas.formats import pick
from analysis.chart.terms import wording
from analysis.tables.errors import AnalysisError

QUESTION = theme.Labels("Which words set outlets apart?")
_ROW, _BETWEEN, _WORDS, _OUTLETS = 4.4, 8.0, 8, 12
#: How much of a block's width the name of its outlet may take, so that the heads have room.
_NAME = 0.5
#: Where the scale of the effect may end: so many times less and so many times more often. The
#: first that holds every estimate is taken; an interval beyond it ends in an arrow.
_LIMITS = (1.5, 2.0, 4.0, 8.0, 16.0)


@theme.styled
def draw(
    table: pd.DataFrame,
    *,
    labels: theme.Labels = QUESTION,
    width: float = theme.TWO_COLUMNS,
    lang: str = "en",
    outlets: tuple[str, ...] = (),
) -> Figure:
    """The claims of a `keyness` table as lists: an outlet, its words, the surest first.

    A dot is how many times as often the outlet prints the word as all others, with its interval,
    on one scale for all, logarithmic and as wide as the words drawn ask for; beside it the number,
    and in how many articles of the outlet and of the others the word stands. Words that do
    not fit are counted. Raises `AnalysisError` where nothing is claimed: then there is no figure
    to draw, and the notebook says why.
    """
    claims = table[table["claim"].astype(bool)] if len(table) else table
    if claims.empty:
        raise AnalysisError(
            "No word is claimed to set an outlet apart, so there is nothing to draw; the sentence "
            "of the table says why."
        )
    room, step = theme.plot_width(width), layout.line_mm()
    columns = 1 if width == theme.ONE_COLUMN else 2
    found = [name for name in outlets if name in set(claims["outlet"])]
    found += [name for name in dict.fromkeys(claims["outlet"]) if name not in found]
    columns = min(columns, len(found))
    entries = _entries(lang)
    scale = pick(lang, *wording.ONE_LOGARITHMIC_SCALE_FOR)
    foot = legend.height_mm(list(entries), room) + step * (len(layout.wrap(scale, room)) + 1) + 2.0
    space = theme.plot_height(labels, width) - foot
    rows = -(-min(len(found), _OUTLETS) // columns)
    most = _WORDS
    while most > 2 and rows * (most * _ROW + 2 * step + 5.0) > space:
        most -= 1
    rows = max(1, min(rows, int(space // (most * _ROW + 2 * step + 5.0))))
    shown = found[: rows * columns]
    blocks = [claims[claims["outlet"] == name].head(most) for name in shown]
    bands = [blocks[k * columns : (k + 1) * columns] for k in range(-(-len(blocks) // columns))]
    heights = [max(map(len, band)) * _ROW + 2 * step + 5.0 for band in bands]
    canvas = theme.figure(labels, height_mm=sum(heights) + foot, width=width)
    sheet = canvas.sheet()
    styles = theme.outlet_styles(outlets or found)
    limit = _limit(pd.concat(blocks))
    wide = (room - _BETWEEN * (columns - 1)) / columns
    told = {
        name: pick(lang, *wording.OUTLET_UNKNOWN) if name == "unknown" else name for name in shown
    }
    cut = layout.distinct(list(told.values()), wide * _NAME)
    told = {name: cut[words] for name, words in told.items()}
    y = 0.0
    for band, height in zip(bands, heights, strict=True):
        for k, block in enumerate(band):
            name = str(block["outlet"].iloc[0])
            colour = styles.get(name, styles[""]).colour
            _block(
                sheet, block, (k * (wide + _BETWEEN), y, wide), (told[name], colour, limit), lang
            )
        y += height
    legend.draw_legend(sheet, entries, (0, y), room)
    if (n := len(claims) - sum(map(len, blocks))) > 0:
        n_told = formats.number(n, lang)
        scale += pick(lang, *wording.NOT_SHOWN_MORE_CLAIMS).format(n_told=n_told)
    sheet.text(
        0,
        canvas.height_mm,
        "\n".join(layout.wrap(scale, room)),
        fontsize="small",
        va="bottom",
        color=theme.SOFT,
    )
    return canvas.figure


def _limit(rows: pd.DataFrame) -> float:
    """Where the scale ends, in doublings."""
    ends = [log2(limit) for limit in _LIMITS]
    most = max((abs(float(value)) for value in rows["log_ratio"] if isfinite(value)), default=0.0)
    return next((end for end in ends if most <= end), ends[-1])


def _block(
    sheet: Axes,
    rows: pd.DataFrame,
    at: tuple[float, float, float],
    how: tuple[str, str, float],
    lang: str,
) -> None:
    """One outlet: its name, a line a word, the scale below."""
    (x, y, wide), (told, colour, limit) = at, how
    step = layout.line_mm()
    heads = (pick(lang, *wording.TIMES), pick(lang, *wording.ARTICLES))
    counts = [_articles(row, lang) for row in rows.to_dict("records")]
    right = max(map(layout.width_mm, [*counts, heads[1]])) + 1.0
    times = max(layout.width_mm(_times(value, lang)) for value in rows["log_ratio"])
    times = max(times, layout.width_mm(heads[0])) + 2.0
    left = min(wide * 0.34, max(layout.width_mm(str(word)) for word in rows["item"]) + 2.0)
    panel = (x + left, x + wide - right - times - 1.0)
    space = wide - right - times - 2.0
    sheet.text(x, y + step / 2, layout.shorten(told, space, weight=600), fontsize="small",
               fontweight=600, va="center_baseline")  # fmt: skip
    for head, end in zip(heads, (x + wide - right, x + wide), strict=True):
        sheet.text(end, y + step / 2, head, fontsize="small", ha="right", va="center_baseline",
                   color=theme.SOFT)  # fmt: skip
    y += step + 1.0
    bottom = y + len(rows) * _ROW
    middle = _place(0.0, panel, limit)
    sheet.plot([middle, middle], [y, bottom], color=theme.FAINT, lw=0.6, zorder=0)
    for k, row in enumerate(rows.to_dict("records")):
        line = y + (k + 0.5) * _ROW
        word = layout.shorten(str(row["item"]), left - 1.5)
        sheet.text(x, line, word, fontsize="small", va="center_baseline")
        ends = [float(row[f"log_ratio_{end}"]) for end in ("low", "high")]
        places = [_place(end, panel, limit) for end in ends]
        sheet.plot(places, [line, line], color=colour, lw=1.0, solid_capstyle="butt")
        for end, place in zip(ends, places, strict=True):
            if abs(end) > limit:
                sheet.plot(place, line, ">" if end > 0 else "<", ms=3.4, mew=0, color=colour)
        sheet.plot(_place(float(row["log_ratio"]), panel, limit), line, "o", ms=4.2, color=colour)
        sheet.text(x + wide - right, line, _times(float(row["log_ratio"]), lang), fontsize="small",
                   ha="right", va="center_baseline")  # fmt: skip
        sheet.text(x + wide, line, counts[k], fontsize="small", ha="right",
                   va="center_baseline", color=theme.SOFT)  # fmt: skip
    sheet.plot(panel, [bottom + 0.4] * 2, color=theme.SOFT, lw=0.6)
    most = formats.number(2**limit, lang, decimals=0 if 2**limit >= 2 else 1)
    marks = {-limit: f"1/{most}", 0.0: "1", limit: most}
    for value, words in marks.items():
        place = _place(value, panel, limit)
        sheet.plot([place, place], [bottom + 0.4, bottom + 1.1], color=theme.SOFT, lw=0.6)
        sheet.text(place, bottom + 0.6 + step, words, fontsize="small", ha="center",
                   va="baseline")  # fmt: skip


def _place(value: float, panel: tuple[float, float], limit: float) -> float:
    """Where a log ratio lies; beyond the scale it lies at its end."""
    value = max(-limit, min(limit, value if isfinite(value) else limit))
    return panel[0] + (panel[1] - panel[0]) * (value + limit) / (2 * limit)


def _times(value: float, lang: str) -> str:
    """How many times as often; below 1 as a fraction, so that both directions read alike.

    >>> _times(2.0, "en"), _times(-1.0, "en")
    ('4.0', '1/2.0')
    """
    words = formats.number(2 ** abs(value), lang, decimals=1)
    return words if value >= 0 else f"1/{words}"


def _articles(row: dict[Any, Any], lang: str) -> str:
    target, other = (
        f"{formats.number(int(row[f'n_articles_with_{side}']), lang)}/"
        f"{formats.number(int(row[f'n_articles_{side}']), lang)}"
        for side in ("target", "reference")
    )
    return f"{target} · {other}"


def _entries(lang: str) -> dict[str, legend.Glyph]:
    def dot(axes: Axes, x: float, y: float) -> None:
        axes.plot([x, x + legend.GLYPH], [y, y], color=theme.INK, lw=1.0)
        axes.plot([x + legend.GLYPH / 2], [y], "o", ms=4.2, color=theme.INK)

    def numbers(axes: Axes, x: float, y: float) -> None:
        axes.plot([x + 1.5, x + 4.5], [y, y], color=theme.SOFT, lw=0)

    return {
        pick(lang, *wording.TIMES_AS_OFTEN_AS): dot,
        pick(lang, *wording.ARTICLES_HERE_IN_OTHERS): numbers,
    }
