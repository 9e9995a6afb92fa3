"""When terms are used: each article at its day while these are few, shares by period when many."""

from dataclasses import dataclass
from math import sqrt
from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Circle

from analysis.chart.canvas import formats, layout, legend, theme, time_axis
from analysis.chart.canvas.formats import pick
from analysis.chart.canvas.time_axis import Span
from analysis.chart.terms import usage_time_many
from analysis.chart.timeline import marks, timeline

QUESTION = theme.Labels("When are the terms used?")
_LEVELS, _LEVEL, _ROW, _LEADER = 21.0, 3.0, 5.2, 7.0


@dataclass(frozen=True, slots=True)
class _Column:
    """One article: its letter, its marks in time, its style, its words, its column's middle."""

    letter: str
    article_id: str
    marks: list[dict[str, Any]]
    style: theme.Style
    x: float


@theme.styled
def draw(
    table: pd.DataFrame,
    *,
    labels: theme.Labels = QUESTION,
    width: float = theme.TWO_COLUMNS,
    lang: str = "en",
    outlets: tuple[str, ...] = (),
) -> Figure:
    """A `usage_time.table` as a figure; the form is that of the table.

    Few articles: a column an article in the order of the earliest day it can have, a row a term;
    below, where each article stands in time, to scale. The number is how many uses the article
    has, the area of the disc how many that is in 1,000 of its words. Nothing is joined: between
    two articles nobody knows what was printed. Many: a panel a term, the share of each period's
    articles; see `usage_time_many`. On a slide as many terms are drawn as fit it.
    """
    if "share" in table.columns:
        return usage_time_many.draw(table, labels=labels, width=width, lang=lang)
    uses = table[table["mark"] == "use"]
    terms = list(dict.fromkeys(uses["term"]))
    room, step = theme.plot_width(width), layout.line_mm()
    left = layout.column_mm(terms, room * 0.34)
    right = layout.width_mm(_with_head(lang)) + 1.0
    columns = _columns(table, (left, room - right), outlets)
    spans = timeline.panels(table, left, room - right)
    head = step * 2.3
    lines = max(_levels(columns, spans), default=0) + 1
    level_mm = min(_LEVEL, _LEVELS / lines)
    under = _LEADER + level_mm * lines
    beside = 2 if width == theme.SLIDE and len(columns) > 5 else 1
    notes = _notes(table, columns, (room / beside - 2.0, width == theme.ONE_COLUMN), lang)
    deep = -(-len(notes) // beside)
    entries = _entries(uses, table, lang)
    foot = under + 2 * step + 3.0 + step * deep + legend.height_mm(list(entries), room) + 2.0
    rows = max(len(terms), 1)
    canvas = theme.figure(labels, height_mm=head + _ROW * rows + foot, width=width)
    sheet = canvas.sheet()
    if width == theme.SLIDE:
        rows = min(rows, max(1, int((canvas.height_mm - head - foot) // (step * 1.1))))
        uses = uses[uses["term"].isin(terms[:rows])]
    row_mm = (canvas.height_mm - head - foot) / rows
    body = head + row_mm * rows
    _heads(sheet, uses, columns, lang)
    _matrix(sheet, uses, columns, (head, row_mm, left, room), lang)
    bottom = body + under
    _strip(sheet, table, (columns, spans), (body, level_mm, bottom))
    for span in spans:
        time_axis.draw_axis(sheet, span, bottom, lang)
    y = bottom + 2 * step + 3.0
    for k, (words, colour) in enumerate(notes):
        at = (k // deep * room / beside, y + step * (k % deep + 0.5))
        sheet.text(*at, words, fontsize="small", va="center_baseline", color=colour)
    y += step * deep
    legend.draw(sheet, entries, (0, y + 1.5), room)
    return canvas.figure


def _columns(
    table: pd.DataFrame, ends: tuple[float, float], outlets: tuple[str, ...]
) -> list[_Column]:
    own = table[table["row"].notna() & (table["mark"] != "use")]
    styles = theme.outlet_styles([*outlets, *own["outlet"].dropna()])
    groups = list(own.groupby("row", sort=True))
    wide = (ends[1] - ends[0]) / max(len(groups), 1)
    columns = []
    for k, (_, group) in enumerate(groups):
        listed = [
            {str(name): "" if pd.isna(v) else v for name, v in row.items()}
            for row in group.to_dict("records")
        ]
        style = styles.get(listed[0]["outlet"], styles[""])
        x = ends[0] + wide * (k + 0.5)
        name = str(listed[0]["article_id"])
        columns.append(_Column(chr(ord("A") + k % 26), name, listed, style, x))
    return columns


def _reach(column: _Column, spans: list[Span]) -> tuple[float, float] | None:
    """From where to where an article's marks stand in time, in millimetres."""
    ends: list[float] = []
    for mark in column.marks:
        first, last = mark["date_from"], mark["date_to"]
        for span in spans:
            if first and span.holds(first):
                moment = mark["mark"] == "stated"
                hour = (int(mark["time"][:2]) / 24 if mark["time"] else 0.5) if moment else 0.0
                ends.append(span.x(first, hour))
            if last and span.holds(last) and mark["mark"] != "stated":
                ends.append(span.x(last, 1.0))
    return (min(ends), max(ends)) if ends else None


def _anchors(columns: list[_Column], spans: list[Span]) -> list[float | None]:
    """The places in time that the lines from the columns lead to: where an article's days
    begin, or as little later as keeps the lines from crossing."""
    found: list[float | None] = []
    last = 0.0
    for column in columns:
        reach = _reach(column, spans)
        if reach:
            last = min(max(reach[0], last + 1.0), reach[1])
        found.append(last if reach else None)
    return found


def _levels(columns: list[_Column], spans: list[Span]) -> list[int]:
    """For each article the line of the strip on which its marks touch no other's."""
    taken: list[float] = []
    levels = []
    for column in columns:
        low, high = _reach(column, spans) or (0.0, 0.0)
        kinds = {mark["mark"] for mark in column.marks}
        low = spans[0].left if "not_after" in kinds else low
        high = spans[-1].right if "not_before" in kinds else high
        level = next((k for k, end in enumerate(taken) if end + 2.5 < low), len(taken))
        taken[level : level + 1] = [high]
        levels.append(level)
    return levels


def _strip(
    sheet: Axes,
    table: pd.DataFrame,
    drawn: tuple[list[_Column], list[Span]],
    box: tuple[float, float, float],
) -> None:
    """Where each article stands in time, with a line from its column."""
    columns, spans = drawn
    body, level_mm, bottom = box
    marks.draw_break(sheet, table, spans, (body + 1.0, bottom))
    timeline.draw_milestones(sheet, table, spans, (body + 1.0, bottom))
    places = zip(columns, _levels(columns, spans), _anchors(columns, spans), strict=True)
    for column, level, x in places:
        y = body + _LEADER + level_mm * (level + 0.5)
        if x is not None:
            line = ([column.x, x, x], [body + 0.8, body + _LEADER - 1.0, y])
            sheet.plot(*line, color=theme.FAINT, lw=0.6, zorder=1)
        for mark in column.marks:
            marks.draw(sheet, mark, column.style, spans, y)


def _with_head(lang: str) -> str:
    return pick(lang, "articles", "số bài")


def _heads(sheet: Axes, uses: pd.DataFrame, columns: list[_Column], lang: str) -> None:
    """The letters of the columns, and how many words each article has."""
    step = layout.line_mm()
    words = uses.drop_duplicates("article_id").set_index("article_id")["n_words"]
    numbers = [formats.number(int(words.get(column.article_id, 0)), lang) for column in columns]
    wide = columns[1].x - columns[0].x if len(columns) > 1 else 99.0
    fits = max(map(layout.width_mm, numbers), default=0.0) + 0.8 <= wide
    for column, number in zip(columns, numbers, strict=True):
        sheet.text(column.x, step * 0.6, column.letter, fontsize="small", fontweight=600,
                   ha="center", va="center_baseline")  # fmt: skip
        if fits:
            sheet.text(column.x, step * 1.6, number, fontsize="small", ha="center",
                       va="center_baseline", color=theme.SOFT)  # fmt: skip
    if fits and columns:
        sheet.text(0, step * 1.6, pick(lang, "words", "số từ"), fontsize="small",
                   va="center_baseline", color=theme.SOFT)  # fmt: skip


def _matrix(
    sheet: Axes,
    uses: pd.DataFrame,
    columns: list[_Column],
    box: tuple[float, float, float, float],
    lang: str,
) -> None:
    head, row_mm, left, room = box
    wide = columns[1].x - columns[0].x if len(columns) > 1 else row_mm
    most = max(float(uses["per_1000"].max()) if len(uses) else 0.0, 1e-9)
    radius = min(row_mm, wide, 7.0) * 0.49
    sheet.text(room, layout.line_mm() * 1.6, _with_head(lang), fontsize="small", ha="right",
               va="center_baseline", color=theme.SOFT)  # fmt: skip
    if uses.empty:
        none = pick(lang, "none of the terms is used", "không có thuật ngữ nào")
        sheet.text(0, head + row_mm / 2, none, fontsize="small", color=theme.SOFT)
    for r, (term, rows) in enumerate(uses.groupby("term", sort=False)):
        y = head + row_mm * (r + 0.5)
        sheet.plot([0, room], [y + row_mm / 2] * 2, color=theme.GRID, lw=0.4, zorder=0)
        sheet.text(0, y, layout.shorten(str(term), left - 1.5), fontsize="small",
                   va="center_baseline")  # fmt: skip
        found = rows.set_index("article_id")
        for column in columns:
            n = int(found["n"][column.article_id])
            if n:
                part = float(found["per_1000"][column.article_id]) / most
                disc = Circle((column.x, y), radius * sqrt(part))
                disc.set(facecolor=column.style.colour, alpha=0.3, linewidth=0, zorder=1)
                sheet.add_patch(disc)
            sheet.text(column.x, y, formats.number(n, lang), fontsize="small", ha="center",
                       va="center_baseline", color=theme.INK if n else theme.SOFT)  # fmt: skip
        share = f"{formats.number(int((rows['n'] > 0).sum()), lang)}/{len(rows)}"
        sheet.text(room, y, share, fontsize="small", ha="right", va="center_baseline")


def _notes(
    table: pd.DataFrame, columns: list[_Column], box: tuple[float, bool], lang: str
) -> list[tuple[str, str]]:
    """The lines below: which article a letter is, and which milestones the pale bands are."""
    room, narrow = box
    notes = []
    for column in columns:
        first = column.marks[0]
        tail = f" ({timeline.outlet_words(first, lang)} · {timeline.day_words(column.marks, lang)})"
        space = room - layout.width_mm(f"{column.letter}  {tail}")
        if narrow or space < 12.0:
            label = layout.shorten(f"{column.letter}  {first['label']}", room)
            tail = layout.shorten(f"     {tail.strip(' ()')}", room)
            notes += [(label, theme.INK), (f"     {tail}", theme.SOFT)]
            continue
        notes.append((f"{column.letter}  {layout.shorten(first['label'], space)}{tail}", theme.INK))
    name = "label_vi" if lang == "vi" else "label"
    listed = [
        f"{row[name]}, {formats.span(row['date_from'], row['date_to'], lang)}"
        for row in table[table["mark"] == "milestone"].to_dict("records")
    ]
    if listed:
        words = pick(lang, "Pale bands: ", "Dải nhạt: ") + "; ".join(listed)
        notes += [(line, theme.SOFT) for line in layout.wrap(words, room)]
    return notes


def _entries(uses: pd.DataFrame, table: pd.DataFrame, lang: str) -> dict[str, legend.Glyph]:
    most = formats.number(float(uses["per_1000"].max()), lang, decimals=1) if len(uses) else "0"

    def disc(axes: Axes, x: float, y: float) -> None:
        round_ = Circle((x + legend.GLYPH / 2, y), 1.8)
        round_.set(facecolor=theme.COLOURS[0], alpha=0.3, linewidth=0)
        axes.add_patch(round_)

    words = pick(
        lang,
        f"number: uses; area: uses per 1,000 words (largest {most})",
        f"số: lần dùng; diện tích: trên 1.000 từ (lớn nhất {most})",
    )
    return {words: disc} | marks.entries(table, lang, with_break=True)
