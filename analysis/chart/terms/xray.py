"""Where terms stand: an x-ray of each article while these are few, dispersion when many."""

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from analysis.chart.canvas import formats, layout, legend, theme
from analysis.chart.canvas.formats import pick

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
    """An `xray.table` as a figure; the form is that of the table.

    Few articles: a panel a term, a line an article as long as its words, a tick an
    occurrence; an open circle stands in somebody's quoted words. A slide takes as many terms as
    fit it. Many: a row a term, a dot
    its dispersion over articles and a band what chance alone gives.
    """
    if (table["mark"] == "spread").any():
        return _spread(table, labels, width, lang)
    articles = table.drop_duplicates("article_id")
    letters = {name: chr(ord("A") + k) for k, name in enumerate(articles["article_id"])}
    terms = list(dict.fromkeys(table["term"]))
    room = theme.plot_width(width)
    columns = 1 if width == theme.ONE_COLUMN else 2
    wide = (room - _BETWEEN * (columns - 1)) / columns
    step = layout.line_mm()
    panel = step * (1.8 + 1.06 * len(letters))
    rows = -(-len(terms) // columns)
    names = _names(articles, letters, room, lang)
    entries = _entries(lang)
    below = len(names) * step + 2.0 + legend.height_mm(list(entries), room)
    canvas = theme.figure(labels, height_mm=max(10.0, rows * panel) + below, width=width)
    sheet = canvas.sheet()
    if width == theme.SLIDE:
        rows = max(1, min(rows, int((canvas.height_mm - below) // panel)))
        terms = terms[: rows * columns]
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
        none = pick(lang, "none of the terms is used", "không có thuật ngữ nào")
        sheet.text(0, step, none, fontsize="small", color=theme.SOFT)
    y = canvas.height_mm - below + 1.0
    for name in names:
        sheet.text(0, y + step / 2, name, fontsize="small", va="center_baseline")
        y += step
    legend.draw(sheet, entries, (0, y + 1.0), room)
    return canvas.figure


def _names(articles: pd.DataFrame, letters: dict[str, str], room: float, lang: str) -> list[str]:
    unknown = pick(lang, "outlet unknown", "không rõ báo")
    listed = []
    for name, label, outlet in zip(
        articles["article_id"], articles["label"], articles["outlet"], strict=True
    ):
        whose = unknown if outlet == "unknown" else outlet
        tail = f" ({whose})"
        space = room - layout.width_mm(f"{letters[name]}  {tail}")
        listed.append(f"{letters[name]}  {layout.shorten(str(label), space)}{tail}")
    return listed


def _entries(lang: str) -> dict[str, legend.Glyph]:
    def own(axes: Axes, x: float, y: float) -> None:
        axes.plot([x + 3, x + 3], [y - 1.1, y + 1.1], color=theme.INK, linewidth=1.0)

    def quoted(axes: Axes, x: float, y: float) -> None:
        _quoted(axes, x + 3, y, theme.INK)

    return {
        pick(lang, "in the outlet's words", "lời của báo"): own,
        pick(lang, "in quoted words", "trong lời trích dẫn"): quoted,
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
        f"{formats.number(n, lang)} {pick(lang, 'in', 'trong')} {formats.number(words, lang)}"
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


def _spread(table: pd.DataFrame, labels: theme.Labels, width: float, lang: str) -> Figure:
    room = theme.plot_width(width)
    rows = table.sort_values(["dp_norm", "term"], ascending=[False, True], kind="stable")
    notes = [
        f"{formats.number(with_it, lang)}/{formats.number(of, lang)}"
        for with_it, of in zip(rows["n_articles_with"], rows["n_articles"], strict=True)
    ]
    head = pick(lang, "articles", "số bài")
    right = layout.column_mm([*notes, head], room)
    left = layout.column_mm(rows["term"], room * 0.36)
    words = pick(
        lang,
        "0: spread evenly; 1: in one article. Grey: by chance; filled: beyond it",
        "0: rải đều; 1: dồn vào một bài. Xám: do ngẫu nhiên; đặc: vượt ngẫu nhiên",
    )
    note = layout.wrap(words, room)
    foot = 7.0 + layout.line_mm() * len(note)
    canvas = theme.figure(labels, height_mm=5.0 * (max(len(rows), 2) + 1) + foot, width=width)
    axes = theme.soften(canvas.axes(left, foot, right=right, top=5.0), grid="x")
    axes.set_ylim(max(len(rows), 1) - 0.5, -0.5)
    axes.set_xlim(0, 1)
    names = [layout.shorten(term, left - 1.5) for term in rows["term"]]
    axes.set_yticks(range(len(rows)), names)
    for y, (dp, low, high) in enumerate(
        zip(rows["dp_norm"], rows["dp_low"], rows["dp_high"], strict=True)
    ):
        axes.barh(y, high - low, left=low, height=0.5, color=theme.GRID)
        clustered = dp > high
        axes.plot([dp], [y], marker="o", color=theme.INK,
                  markerfacecolor=theme.INK if clustered else "white")  # fmt: skip
        axes.annotate(notes[y], (1, y), xycoords=("axes fraction", "data"), xytext=(4, 0),
                      textcoords="offset points", va="center", fontsize="small")  # fmt: skip
    axes.annotate(head, (1, 1), xycoords="axes fraction", xytext=(4, 3), va="bottom",
                  textcoords="offset points", fontsize="small", color=theme.SOFT)  # fmt: skip
    canvas.sheet().text(0, canvas.height_mm - 0.3, "\n".join(note),
                        fontsize="small", va="bottom", color=theme.SOFT)  # fmt: skip
    return canvas.figure
