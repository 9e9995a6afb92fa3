"""The most reprinted passages: a line a passage, a dot an article that prints it."""

from collections.abc import Mapping
from typing import Any

import pandas as pd
from matplotlib.figure import Figure

from analysis.chart.canvas import formats, layout, theme
from analysis.chart.canvas.formats import pick
from analysis.chart.reuse import wording

QUESTION = theme.Labels("Which passages are printed most often?")
#: Where a passage has more articles than these, every row has a bar.
_DOTS = 30


@theme.styled
def draw(
    table: pd.DataFrame,
    *,
    labels: theme.Labels = QUESTION,
    width: float = theme.TWO_COLUMNS,
    lang: str = "en",
) -> Figure:
    """A table of `passages.reprinted`: most printed on top, its first words and where it began.

    Each dot is one article; where a passage has more than a row of dots holds, every row has a
    bar on one scale instead. As many passages as fit the page. The outlet named is that of the
    copy counted first, or the agency that is credited.
    """
    room, step = theme.plot_width(width), layout.line_mm()
    narrow = width == theme.ONE_COLUMN
    lines = 1 if width == theme.SLIDE else 2
    row = step * (lines + (2 if narrow else 1)) + 1.6
    space = theme.plot_height(labels, width)
    total = int(table["n_passages"].max()) if "n_passages" in table and len(table) else len(table)
    fits = int((space + 0.1) // row)
    if total > min(fits, len(table)):
        fits = int((space - step - 0.9) // row)
    shown = table.head(max(fits, 1))
    n_left = total - len(shown)
    tall = max(row * len(shown), 8.0) + (step + 1.0 if n_left else 0.0)
    canvas = theme.figure(labels, height_mm=tall, width=width)
    sheet = canvas.sheet()
    number = layout.width_mm("000") + 1.0
    dots = 0.0 if narrow else room * 0.3
    most = int(table["n_articles"].max()) if len(table) else 1
    for n, one in enumerate(shown.to_dict("records")):
        y = n * row
        sheet.plot([0, room], [y, y], color=theme.GRID, lw=0.5)
        y += 0.8
        sheet.text(number - 1.0, y, str(one["rank"]), fontsize="small", va="top", ha="right",
                   color=theme.SOFT)  # fmt: skip
        x = number + 1.0
        wide = room - x - dots - 2.0
        begins = layout.shorten_to(f"“{one['begins']}”", wide, lines=lines).split("\n")
        for k, line in enumerate(begins):
            sheet.text(x, y + k * step, line, fontsize="small", va="top")
        about = layout.shorten(_about(one, lang), wide)
        sheet.text(x, y + len(begins) * step, about, fontsize="small", va="top", color=theme.SOFT)
        at = (x, y + (lines + 1.5) * step) if narrow else (room - dots, y + step * 0.5)
        n_articles = int(one["n_articles"])
        words = formats.counted_noun(n_articles, formats.ARTICLE, lang)
        sheet.text(*at, words, fontsize="small", va="center_baseline")
        begin = (
            at[0]
            + max(
                layout.width_mm(words),
                layout.width_mm(formats.counted_noun(most, formats.ARTICLE, lang)),
            )
            + 1.5
        )
        if most <= _DOTS:
            gap = min(1.9, (room - begin - 1.0) / most)
            places = [begin + gap * (k + 0.5) for k in range(n_articles)]
            sheet.plot(places, [at[1]] * n_articles, ".", color=theme.COLOURS[0], ms=4.0)
        else:
            end = begin + (room - begin - 1.0) * n_articles / most
            sheet.plot([begin, end], [at[1]] * 2, color=theme.COLOURS[0], lw=4.0,
                       solid_capstyle="butt")  # fmt: skip
    if n_left:
        noun = "passage" if n_left == 1 else "passages"
        said = pick(lang, *wording.NOT_SHOWN_MORE).format(
            n_left=formats.number(n_left), noun=noun, n_left2=formats.number(n_left, lang)
        )
        sheet.text(0, canvas.height_mm, said, fontsize="small", va="bottom", color=theme.SOFT)
    if table.empty:
        none = pick(lang, *wording.NO_TWO_ARTICLES_SHARE)
        sheet.text(0, 1, none, fontsize="medium", va="top", color=theme.SOFT)
    return canvas.figure


def _about(one: Mapping[Any, Any], lang: str) -> str:
    """Where the copy counted first stands: agency or outlet, its day, its length."""
    source = str(one["agency"] or "") or (str(one["outlet"]) if pd.notna(one["outlet"]) else "")
    day = formats.day(str(one["published_on"]), lang) if pd.notna(one["published_on"]) else ""
    n_words = formats.counted_noun(int(str(one["n_words"])), wording.WORDS, lang)
    unknown = pick(lang, *wording.OUTLET_UNKNOWN)
    return ", ".join(filter(None, (source or unknown, day, n_words)))
