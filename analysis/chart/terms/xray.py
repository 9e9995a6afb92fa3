"""Where terms stand in each of a few articles: a tick an occurrence."""

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from analysis.chart.canvas import article_key, formats, layout, legend, theme
from analysis.chart.canvas.formats import pick
from analysis.chart.terms import wording

QUESTION = theme.Labels("Where in the articles do the terms stand?")
_BETWEEN = 8.0


@theme.styled
def draw(
    table: pd.DataFrame,
    *,
    labels: theme.Labels = QUESTION,
    width: float = theme.TWO_COLUMNS,
    lang: str = "en",
    outlets: tuple[str, ...] = (),
) -> Figure:
    """The few form of an `xray.table`: where each of a few articles uses each term.

    A panel a term, a line an article as long as its words, a tick an occurrence; an open circle
    stands in somebody's quoted words; the colour is the outlet's, and stands beside its letter.
    As many terms as fit the page, the rest is counted.
    """
    articles = table.drop_duplicates("article_id")
    letters = dict(zip(articles["article_id"], articles["letter"], strict=True))
    terms = list(dict.fromkeys(table["term"]))
    room = theme.plot_width(width)
    columns, panel, below = _sizes(articles, width, lang)
    wide = (room - _BETWEEN * (columns - 1)) / columns
    step = layout.line_mm()
    keys = article_key.article_key_lines(articles, room, lang)
    entries = _entries(lang)
    kept = terms[: _fitting(articles, labels, width, lang)]
    n_left, terms = len(terms) - len(kept), kept
    rows = -(-len(terms) // columns)
    canvas = theme.figure(labels, height_mm=max(10.0, rows * panel) + below, width=width)
    sheet = canvas.sheet()
    styles = theme.outlet_styles(
        outlets or articles["outlet"].where(articles["outlet"] != "unknown")
    )
    drawn = {
        name: (letters[name], styles.get(outlet, styles[""]).colour)
        for name, outlet in zip(articles["article_id"], articles["outlet"], strict=True)
    }
    for k, term in enumerate(terms):
        at = (k // rows * (wide + _BETWEEN), k % rows * panel)
        _panel(sheet, table[table["term"] == term], (*at, wide), drawn, lang)
    if not terms:
        none = pick(lang, *wording.NONE_TERMS_IS_USED)
        sheet.text(0, step, none, fontsize="small", color=theme.SOFT)
    y = canvas.height_mm - below + 1.0
    article_key.draw_article_key(sheet, keys, y, colours=dict(drawn.values()))
    y += article_key.height_mm(keys) + 1.0
    legend.draw_legend(sheet, entries, (0, y), room)
    if n_left:
        noun = "term" if n_left == 1 else "terms"
        more = pick(lang, *wording.NOT_SHOWN_USED_LESS).format(n_left=n_left, noun=noun)
        sheet.text(0, canvas.height_mm, more, fontsize="small", va="bottom", color=theme.SOFT)
    return canvas.figure


@theme.styled
def all_fit(
    table: pd.DataFrame,
    *,
    labels: theme.Labels,
    width: float = theme.TWO_COLUMNS,
    lang: str = "en",
) -> bool:
    """Whether every term of an `xray.table` has room in a figure of this width and these words."""
    articles = table.drop_duplicates("article_id")
    return bool(table["term"].nunique() <= _fitting(articles, labels, width, lang))


def _fitting(articles: pd.DataFrame, labels: theme.Labels, width: float, lang: str) -> int:
    columns, panel, below = _sizes(articles, width, lang)
    return max(1, int((theme.plot_height(labels, width) - below + 0.01) // panel)) * columns


def _sizes(articles: pd.DataFrame, width: float, lang: str) -> tuple[int, float, float]:
    """How many panels stand side by side, how high one is, and what stands below them all."""
    room, step = theme.plot_width(width), layout.line_mm()
    keys = article_key.article_key_lines(articles, room, lang)
    below = article_key.height_mm(keys) + 2.0 + legend.height_mm(list(_entries(lang)), room) + step
    return (1 if width == theme.ONE_COLUMN else 2), step * (1.8 + 1.06 * len(articles)), below


def _entries(lang: str) -> dict[str, legend.Glyph]:
    def own(axes: Axes, x: float, y: float) -> None:
        axes.plot([x + 3, x + 3], [y - 1.1, y + 1.1], color=theme.INK, linewidth=1.0)

    def quoted(axes: Axes, x: float, y: float) -> None:
        _quoted(axes, x + 3, y, theme.INK)

    return {
        pick(lang, *wording.IN_OUTLET_WORDS): own,
        pick(lang, *wording.IN_QUOTED_WORDS): quoted,
    }


def _quoted(axes: Axes, x: float, y: float, colour: str) -> None:
    axes.plot([x], [y], marker="o", markersize=3.4, markerfacecolor="white",
              markeredgecolor=colour, markeredgewidth=0.9, linestyle="none")  # fmt: skip


def _panel(
    sheet: Axes,
    rows: pd.DataFrame,
    at: tuple[float, float, float],
    drawn: dict[str, tuple[str, str]],
    lang: str,
) -> None:
    """One term: a line an article, lettered; `drawn` holds each article's letter and colour."""
    x, y, wide = at
    step = layout.line_mm()
    articles = rows[rows["mark"] == "article"]
    most = max(int(articles["n_words"].max()), 1)
    counts = [
        f"{formats.number(n, lang)} {pick(lang, 'in', 'trong')} "
        + formats.counted_noun(words, wording.WORDS_2, lang)
        for n, words in zip(articles["n"], articles["n_words"], strict=True)
    ]
    right = max(map(layout.width_mm, counts)) + 1.5
    left = 1.4 * step
    scale = (wide - left - right) / most
    title = layout.shorten(str(rows["term"].iloc[0]), wide, weight=600)
    sheet.text(x, y + step / 2, title, fontsize="small", fontweight=600, va="center_baseline")
    columns = (articles["article_id"], articles["n_words"], counts)
    for k, (name, n_words, count) in enumerate(zip(*columns, strict=True)):
        line = y + step * (1.0 + 1.06 * (k + 0.5))
        letter, colour = drawn[name]
        sheet.text(x, line, letter, fontsize="small", va="center_baseline", color=theme.SOFT)
        sheet.plot(
            [x + left, x + left + n_words * scale], [line, line], color=theme.FAINT, linewidth=0.7
        )
        sheet.text(x + wide, line, count, fontsize="small", ha="right", va="center_baseline",
                   color=theme.SOFT if count.startswith("0 ") else theme.INK)  # fmt: skip
        uses = rows[(rows["mark"] == "use") & (rows["article_id"] == name)]
        for place, quoted in zip(uses["at"], uses["quoted"], strict=True):
            here = x + left + float(place) * scale
            if quoted:
                _quoted(sheet, here, line, colour)
            else:
                sheet.plot([here, here], [line - 1.1, line + 1.1], color=colour, linewidth=1.0)
