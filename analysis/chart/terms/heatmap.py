"""Terms by outlet at a glance: rates that may be compared, or the counts of what was printed."""

import pandas as pd
from matplotlib.figure import Figure

from analysis.chart.canvas import cells, column_heads, formats, layout, theme
from analysis.chart.canvas import outlet_order as order
from analysis.chart.canvas.formats import pick

QUESTION = theme.Labels("Which outlet uses which terms?")
_ROW, _COLUMN, _WIDEST = 5.0, 10.5, 26.0


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

    Where two outlets have enough articles every cell is a rate, uses per 1,000 words, shaded
    against the highest of the same term; outlets with too few articles have no column.
    Else every cell is a count, unshaded, because the outlets printed different numbers of
    articles, which stand in the heads; outlets without a column are summed up in one. What is
    not drawn is counted below.
    """
    rates = is_rates(table)
    rows = table[table["enough"]] if rates else table
    room, step = theme.plot_width(width), layout.line_mm()
    terms = list(dict.fromkeys(table["term"]))
    left = layout.column_mm(terms, room * 0.34)
    sizes = rows.drop_duplicates("outlet").set_index("outlet")["n_articles"]
    listed = sorted(order.shown(rows["outlet"], outlets), key=lambda name: -int(sizes[name]))
    fit = max(1, int((room - left) // _COLUMN))
    shown, rest = listed, []
    if len(listed) > fit:
        shown, rest = listed[: fit - 1], listed[fit - 1 :]
    columns = [[name] for name in shown] + ([rest] if rest and not rates else [])
    wide = min(_WIDEST, (room - left) / max(len(columns), 1))
    heads = [_head(names, int(sizes[names].sum()), lang) for names in columns]
    head = column_heads.height_mm(heads, wide)
    space = theme.plot_height(labels, width) - head - 3 * step - 2.0
    kept = terms[: max(1, int(space // _ROW))]
    notes = layout.wrap(_note(table, shown, (len(terms) - len(kept), rates), lang), room)
    foot = step * len(notes) + 2.0
    canvas = theme.figure(labels, height_mm=head + _ROW * max(len(kept), 1) + foot, width=width)
    sheet = canvas.sheet()
    centres = [left + wide * (k + 0.5) for k in range(len(columns))]
    column_heads.draw(sheet, heads, centres, wide, head)
    for r, term in enumerate(kept):
        y = head + _ROW * r
        own = rows[rows["term"] == term].set_index("outlet")
        most = max(float(own["per_1000"].max() or 0.0), 1e-9) if len(own) else 1.0
        sheet.text(0, y + _ROW / 2, layout.shorten(term, left - 1.5), fontsize="small",
                   va="center_baseline")  # fmt: skip
        for k, names in enumerate(columns):
            here = own[own.index.isin(names)]
            box = (left + wide * k, y, wide, _ROW)
            if rates and len(here):
                rate = float(here["per_1000"].iloc[0])
                cells.draw(sheet, box, formats.number(rate, lang, decimals=2), shade=rate / most)
            elif len(here):
                cells.draw(sheet, box, formats.number(int(here["n"].sum()), lang), shade=None)
        sheet.plot([0, left + wide * len(columns)], [y + _ROW] * 2, color=theme.GRID, lw=0.4)
    if not kept:
        none = pick(lang, "none of the terms is used", "không có thuật ngữ nào")
        sheet.text(0, step, none, fontsize="small", color=theme.SOFT)
    sheet.text(0, canvas.height_mm - 0.3, "\n".join(notes), fontsize="small", va="bottom",
               color=theme.SOFT)  # fmt: skip
    return canvas.figure


def is_rates(table: pd.DataFrame) -> bool:
    """Whether the heat map of a table shows rates, which takes two outlets; else counts."""
    return len(table) > 0 and table.loc[table["enough"], "outlet"].nunique() > 1


def _head(names: list[str], n: int, lang: str) -> str:
    number = formats.number(n, lang)
    if len(names) > 1:
        return pick(lang, f"{len(names)} others ({number})", f"{len(names)} báo khác ({number})")
    unknown = pick(lang, "outlet unknown", "không rõ báo")
    return f"{unknown if names[0] == 'unknown' else names[0]} ({number})"


def _note(table: pd.DataFrame, shown: list[str], left: tuple[int, bool], lang: str) -> str:
    """How the cells are read, and what has no row or column."""
    n_terms, rates = left
    said = pick(
        lang,
        "Uses per 1,000 words, shaded within a row; in brackets the outlet's articles.",
        "Số lần trên 1.000 từ, tô đậm trong từng hàng; trong ngoặc: số bài của báo.",
    )
    if not rates:
        said = pick(
            lang,
            "Uses counted, no rates: too few articles to compare. In brackets the articles.",
            "Số lần đếm được, không phải tỉ lệ: quá ít bài để so sánh. Trong ngoặc: số bài.",
        )
    rest = table[~table["outlet"].isin(shown)].drop_duplicates("outlet")
    if rates and len(rest):
        n = formats.counted(len(rest), ("outlet", "outlets", "báo"), lang)
        of = formats.number(int(rest["n_articles"].sum()), lang)
        said += pick(lang, f" Without a column: {n} with {of} articles.",
                     f" Không có cột: {n} với {of} bài.")  # fmt: skip
    if n_terms:
        said += pick(lang, f" Not shown: {n_terms} more terms.", f" Không vẽ: {n_terms} thuật ngữ.")
    return said
