"""When terms are used: article by article while these are few, by period when many."""

from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from analysis.chart.canvas import article_key, cells, formats, layout, theme
from analysis.chart.canvas.formats import pick
from analysis.chart.terms import usage_time_many, wording

QUESTION = theme.Labels("When are the terms used?")
_ROW, _COLUMN = 5.0, 16.0


@theme.styled
def draw(
    table: pd.DataFrame,
    *,
    labels: theme.Labels = QUESTION,
    width: float = theme.TWO_COLUMNS,
    lang: str = "en",
) -> Figure:
    """A `usage_time.table` as a figure; the form is that of the table.

    Few articles: a column an article in the order of the timeline with the day it states, a row
    a term; the number is how many uses the article has, below its words. Nothing is joined: of
    the days between two articles nobody knows what was printed. Many: a panel a term, by period;
    see `usage_time_many`. As many terms are drawn as fit the page.
    """
    if "share" in table.columns:  # also where no term is used
        return usage_time_many.draw(table, labels=labels, width=width, lang=lang)
    uses = table[table["mark"] == "use"]
    terms = list(dict.fromkeys(uses["term"]))
    room, step = theme.plot_width(width), layout.line_mm()
    columns = _columns(table, lang)
    right = layout.width_mm(_with_head(lang)) + 1.0
    left = layout.column_mm([*terms, pick(lang, *wording.WORDS)], room * 0.34)
    wide = min(_COLUMN, (room - left - right) / max(len(columns), 1))
    keys = article_key.article_key_lines(_articles(columns), room, lang)
    days = [_day(column, wide) for column in columns]
    lines = max(map(len, days), default=0) if all(days) else 0
    head, row = (2 + lines) * step + 1.0, max(_ROW, 1.2 * step)
    fixed = head + article_key.height_mm(keys) + step + 3.0
    kept = terms[: max(1, int((theme.plot_height(labels, width) - fixed) // row))]
    canvas = theme.figure(labels, height_mm=fixed + row * max(len(kept), 1), width=width)
    sheet = canvas.sheet()
    _heads(sheet, columns, (left, wide), (uses, lang))
    if not kept:
        none = pick(lang, *wording.NONE_TERMS_IS_USED)
        sheet.text(0, head + step, none, fontsize="small", color=theme.SOFT)
    edge = left + wide * len(columns)
    for r, term in enumerate(kept):
        y = head + row * r
        own = uses[uses["term"] == term].set_index("article_id")["n"]
        sheet.plot([0, edge + right], [y + row] * 2, color=theme.GRID, lw=0.4, zorder=0)
        name = layout.shorten(term, left - 1.5)
        sheet.text(0, y + row / 2, name, fontsize="small", va="center_baseline")
        for k, column in enumerate(columns):
            words = formats.number(int(own[column["article_id"]]), lang)
            cells.draw_cell(sheet, (left + wide * k, y, wide, row), words, shade=None)
        share = f"{formats.number(int((own > 0).sum()), lang)}/{len(own)}"
        sheet.text(edge + right, y + row / 2, share, fontsize="small", ha="right",
                   va="center_baseline")  # fmt: skip
    if kept:
        sheet.text(edge + right, head - 1.0 - step / 2, _with_head(lang), fontsize="small",
                   ha="right", va="center_baseline", color=theme.SOFT)  # fmt: skip
    y = head + row * max(len(kept), 1) + 2.0
    article_key.draw_article_key(sheet, keys, y)
    if n := len(terms) - len(kept):
        more = pick(lang, *wording.NOT_SHOWN_TERMS_USED).format(n=n)
        sheet.text(0, canvas.height_mm, more, fontsize="small", va="bottom", color=theme.SOFT)
    return canvas.figure


def _columns(table: pd.DataFrame, lang: str) -> list[dict[str, Any]]:
    """The articles in the order of the timeline, each with the day it states or its bounds."""
    own = table[table["row"].notna() & ~table["mark"].isin(["use", "spoken"])]
    found = []
    for _, marks in own.groupby("row", sort=True):
        first = {str(k): None if pd.isna(v) else v for k, v in marks.iloc[0].items()}
        stated = marks.loc[marks["mark"] == "stated", "date_from"]
        first["published_on"] = str(stated.iloc[0]) if len(stated) else None
        first["day"] = _told(marks.to_dict("records"), lang)
        found.append(first)
    return found


def _told(marks: list[dict[Any, Any]], lang: str) -> str:
    """The day an article states, in short, or what is known of it."""
    by = {str(mark["mark"]): mark for mark in marks}
    known = next((by[kind] for kind in ("conflict", "stated", "bounds") if kind in by), None)
    if known is not None:
        ends = [str(known[f"date_{end}"]) for end in ("from", "to")]
        days = dict.fromkeys(formats.day(day, lang, year=False) for day in ends)
        return " –\n".join(days)
    if "not_before" in by:
        day = formats.day(str(by["not_before"]["date_from"]), lang, year=False)
        return pick(lang, *wording.FROM).format(day=day)
    if "not_after" in by:
        day = formats.day(str(by["not_after"]["date_to"]), lang, year=False)
        return pick(lang, *wording.UNTIL).format(day=day)
    return pick(lang, *wording.NO_DAY)


def _day(column: dict[str, Any], wide: float) -> list[str]:
    """The day over a column in the lines it takes there; nothing where a word does not fit."""
    lines = layout.wrap(column["day"], wide - 0.8)
    fits = all(layout.width_mm(word) + 0.8 <= wide for word in column["day"].split())
    return lines if fits else []


def _articles(columns: list[dict[str, Any]]) -> pd.DataFrame:
    names = ["letter", "label", "outlet", "published_on"]
    return pd.DataFrame([[column[name] for name in names] for column in columns], columns=names)


def _with_head(lang: str) -> str:
    return pick(lang, *wording.ARTICLES)


def _heads(
    sheet: Axes,
    columns: list[dict[str, Any]],
    at: tuple[float, float],
    told: tuple[pd.DataFrame, str],
) -> None:
    """Over each column its letter, its day, its words; days and words only where they fit."""
    (left, wide), (uses, lang) = at, told
    step = layout.line_mm()
    words = uses.drop_duplicates("article_id").set_index("article_id")["n_words"]
    days = [_day(column, wide) for column in columns]
    days = days if all(days) else [[] for _ in columns]
    numbers = [[formats.number(int(words.get(c["article_id"], 0)), lang)] for c in columns]
    if max((layout.width_mm(text) for (text,) in numbers), default=0.0) + 0.8 > wide:
        numbers = [[] for _ in columns]
    high = max(map(len, days), default=0)
    for k, column in enumerate(columns):
        sheet.text(left + wide * (k + 0.5), step * 0.5, str(column["letter"]), fontsize="small",
                   fontweight=600, ha="center", va="center_baseline")  # fmt: skip
    rows = ((pick(lang, *wording.DAY), days, 1), (pick(lang, *wording.WORDS), numbers, 1 + high))
    for head, texts, top in rows:
        if not any(texts):
            continue
        sheet.text(0, step * (top + 0.5), head, fontsize="small", va="center_baseline",
                   color=theme.SOFT)  # fmt: skip
        for k, lines in enumerate(texts):
            for n, text in enumerate(lines):
                sheet.text(left + wide * (k + 0.5), step * (top + n + 0.5), text, fontsize="small",
                           ha="center", va="center_baseline", color=theme.SOFT)  # fmt: skip
