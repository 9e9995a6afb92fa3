"""Participation numbers: who said, of what time, that how many took part.

With few claims a table-plot, a row a claim, its words beside its mark; with many a panel a
series, time against value. Nothing is joined that cannot be compared: a line leads from a
number to its revision, dots from a number to a later article that repeats it.
"""

from collections.abc import Sequence
from typing import Any

import pandas as pd
from matplotlib.figure import Figure

from analysis.chart.canvas import formats, layout, theme
from analysis.chart.participation import few, many, wording

#: A chart of more claims than this shows series instead of claims.
MANY = 24
ASKED = theme.Labels("How many took part, and who says so?")


@theme.styled
def draw(
    data: pd.DataFrame,
    *,
    labels: theme.Labels = ASKED,
    width: float = theme.TWO_COLUMNS,
    lang: str = "en",
    outlets: Sequence[str] = (),
) -> Figure:
    """Every claim with what it rests on, or, where they are many, every series over time.

    `data` is what `report.participation.rows` gives: rows of kind `claim`, `relation`, `band`
    and `late`.
    `outlets` is the order in which outlets get their colours. In the form for few, read a row as:
    at that time, so many, says that source; a hollow dot means that the number itself is left
    out by its words. In the form for many, the area of a dot is the number of articles, the
    band what suits every claim of the time, and it breaks where nothing does.
    """
    claims = data[data["kind"] == "claim"]
    order = list(outlets) or sorted(set(claims["outlet"].dropna()))
    styles = theme.outlet_styles(order)
    if claims.empty:
        return _nothing(labels, width=width, lang=lang)
    if participation_form(len(claims)) == "few":
        return few.draw(data, styles, labels=labels, width=width, lang=lang)
    return many.draw(data, styles, labels=labels, width=width, lang=lang)


def participation_form(n_claims: int) -> str:
    """Which form so many claims take: `few` or `many`."""
    return "few" if n_claims <= MANY else "many"


@theme.styled
def _nothing(labels: theme.Labels, *, width: float, lang: str) -> Figure:
    canvas = theme.figure(labels, height_mm=12, width=width)
    words: Any = formats.pick(lang, *wording.NO_ARTICLE_PRINTS_NUMBER)
    for k, line in enumerate(layout.wrap(words, canvas.width_mm)):
        x, y = canvas.point(0, 4 + k * layout.line_mm())
        canvas.figure.text(x, y, line, fontsize="small", color=theme.SOFT, va="baseline")
    return canvas.figure
