"""When the articles appeared: a line an article while they are few, counts when many."""

from dataclasses import dataclass
from math import fsum
from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from analysis.chart.canvas import formats, layout, legend, theme, time_axis
from analysis.chart.canvas.formats import pick
from analysis.chart.canvas.time_axis import Span
from analysis.chart.timeline import many, marks

QUESTION = theme.Labels("When did the articles appear?")
_BREAK_MM = 9.0


@dataclass(frozen=True, slots=True)
class _Line:
    """One article's line: its words, its marks, and the style of its outlet."""

    label: str
    below: str
    marks: list[dict[str, Any]]
    style: theme.Style


@theme.styled
def draw(
    table: pd.DataFrame,
    *,
    labels: theme.Labels = QUESTION,
    width: float = theme.TWO_COLUMNS,
    lang: str = "en",
    outlets: tuple[str, ...] = (),
) -> Figure:
    """A `coverage.timeline` table as a figure; the form is that of the table.

    Few articles: a line each, ordered by the earliest day they can have. A filled mark is a
    stated day, a whisker without mark a pair of bounds, an arrow an open bound, a short thick
    bar two sources that disagree; grey ticks are days the article speaks of. Many: a row an
    outlet, articles a day on one scale; see `timeline_many`. `outlets` is the declared order
    that colours follow.
    """
    if (table["mark"] == "count").any():
        return many.draw(table, labels=labels, width=width, lang=lang, outlets=outlets)
    lines = _lines(table, lang, outlets)
    room = theme.plot_width(width)
    left = 0.0 if width == theme.ONE_COLUMN else room * 0.38
    spans = panels(table, left, room)
    flags = time_axis.flags(_milestones(table, spans, lang), low=left, high=room)
    entries = marks.entries(table, lang, with_break=not left)
    step = layout.line_mm()
    texts = [_wrapped(line, left or room, width) for line in lines]
    heights = [_height(text, width) for text in texts]
    head = (max((flag.level for flag in flags), default=-1) + 1) * step + 1.0
    foot = 2 * step + 3.0 + legend.height_mm(list(entries), room)
    tall = fsum(heights) or 12.0
    canvas = theme.figure(labels, height_mm=head + tall + foot, width=width)
    sheet = canvas.sheet()
    squeeze = (canvas.height_mm - head - foot) / tall
    bottom = canvas.height_mm - foot
    marks.draw_break(sheet, table, spans, (head, bottom), lang if left else "")
    draw_milestones(sheet, table, spans, (head, bottom))
    time_axis.draw_flags(sheet, flags, head, bottom)
    y = head
    for line, text, height in zip(lines, texts, heights, strict=True):
        _draw_line(sheet, line, text, spans, (y, height * squeeze, width))
        y += height * squeeze
    for span in spans:
        time_axis.draw_axis(sheet, span, bottom, lang)
    if not lines:
        words = pick(lang, "no article", "không có bài")
        sheet.text(0, (head + bottom) / 2, words, fontsize="small", bbox=theme.PAPER)
    legend.draw(sheet, entries, (0, bottom + 2 * step + 2.5), room)
    return canvas.figure


def _lines(table: pd.DataFrame, lang: str, outlets: tuple[str, ...]) -> list[_Line]:
    own = table[table["row"].notna()]
    styles = theme.outlet_styles([*outlets, *own["outlet"].dropna()])
    lines = []
    for _, group in own.groupby("row", sort=True):
        marks = [
            {str(k): "" if pd.isna(v) else v for k, v in row.items()}
            for row in group.to_dict("records")
        ]
        first = marks[0]
        words = f"{outlet_words(first, lang)} · {day_words(marks, lang)}"
        lines.append(_Line(first["label"], words, marks, styles.get(first["outlet"], styles[""])))
    return lines


def outlet_words(mark: dict[str, Any], lang: str) -> str:
    """The outlet of an article, and whether it is only inferred."""
    if not mark["outlet"]:
        return pick(lang, "outlet unknown", "không rõ báo")
    guessed = mark["outlet_basis"] == "inferred"
    return f"{mark['outlet']}{pick(lang, ' (inferred)', ' (suy đoán)') if guessed else ''}"


def day_words(marks: list[dict[str, Any]], lang: str) -> str:
    """The day in words, as far as it is known."""
    by = {mark["mark"]: mark for mark in marks}
    if found := by.get("conflict"):
        days = formats.span(found["date_from"], found["date_to"], lang)
        return days + pick(lang, ": sources disagree", ": nguồn ghi khác nhau")
    if found := by.get("stated"):
        guessed = pick(lang, " (inferred)", " (suy đoán)") if found["basis"] == "inferred" else ""
        time = f", {found['time']}" if found["time"] else ""
        return formats.day(found["date_from"], lang) + time + guessed
    if found := by.get("bounds"):
        first, last = found["date_from"], found["date_to"]
        begin = formats.day(first, lang, year=first[:4] != last[:4])
        between = pick(lang, "between {} and {}", "từ {} đến {}")
        return between.format(begin, formats.day(last, lang))
    if found := by.get("not_before"):
        return pick(lang, "not before ", "không trước ") + formats.day(found["date_from"], lang)
    if found := by.get("not_after"):
        return pick(lang, "not after ", "không sau ") + formats.day(found["date_to"], lang)
    return pick(lang, "day unknown", "không rõ ngày")


def panels(table: pd.DataFrame, left: float, right: float) -> list[Span]:
    """The panels side by side; the one with more marks is wider, so that they can be told apart."""
    ends = table.loc[table["mark"] == "panel", ["date_from", "date_to"]].values.tolist()
    if not ends:
        return []
    room = right - left - _BREAK_MM * (len(ends) - 1) - 1.0
    own = table[table["row"].notna() & (table["mark"] != "spoken")]
    starts = own["date_from"].fillna(own["date_to"])
    weights = [2.0 + sum(a <= day <= b for day in starts.dropna()) for a, b in ends]
    spans, x = [], left
    for (first, last), weight in zip(ends, weights, strict=True):
        wide = room * weight / fsum(weights)
        spans.append(time_axis.span(first, last, x, x + wide))
        x += wide + _BREAK_MM
    return spans


def _milestones(table: pd.DataFrame, spans: list[Span], lang: str) -> list[tuple[float, str]]:
    rows = table[table["mark"] == "milestone"].to_dict("records")
    places = []
    for row in rows:
        days = formats.span(row["date_from"], row["date_to"], lang)
        name = row["label_vi"] if lang == "vi" else row["label"]
        places += [
            (span.x(row["date_from"], 0.0), f"{name}, {days}")
            for span in spans
            if span.holds(row["date_from"])
        ]
    return places


def draw_milestones(
    sheet: Axes, table: pd.DataFrame, spans: list[Span], ends: tuple[float, float]
) -> None:
    """The days of each milestone as a pale band."""
    for row in table[table["mark"] == "milestone"].to_dict("records"):
        for span in spans:
            if span.holds(row["date_from"]):
                x0, x1 = span.x(row["date_from"], 0.0), span.x(row["date_to"], 1.0)
                box = ((x0, ends[0]), x1 - x0, ends[1] - ends[0])
                sheet.add_patch(Rectangle(*box, fc="#efefef", lw=0, zorder=0))


def _wrapped(line: _Line, room: float, width: float) -> list[tuple[str, bool]]:
    """The words of a line, each with whether it belongs to the headline."""
    head, below = (2, 2) if width == theme.TWO_COLUMNS else (1, 2)
    label = layout.shorten_to(line.label, room - 3.0, lines=head).split("\n")
    words = layout.shorten_to(line.below, room - 3.0, lines=below).split("\n")
    return [(text, True) for text in label] + [(text, False) for text in words]


def _height(text: list[tuple[str, bool]], width: float) -> float:
    return len(text) * layout.line_mm() + (7.0 if width == theme.ONE_COLUMN else 2.2)


def _draw_line(
    sheet: Axes,
    line: _Line,
    texts: list[tuple[str, bool]],
    spans: list[Span],
    box: tuple[float, float, float],
) -> None:
    top, height, width = box
    step = layout.line_mm()
    sheet.plot([0, sheet.get_xlim()[1]], [top, top], color=theme.GRID, lw=0.5, zorder=0)
    for n, (words, head) in enumerate(texts):
        colour = theme.INK if head else theme.SOFT
        text = sheet.text(0, top + 0.8 + n * step, words, fontsize="small", va="top", color=colour)
        text.set_bbox(theme.PAPER)
    y = top + height / 2
    if width == theme.ONE_COLUMN:
        y = top + height - 3.6
    for span in spans:
        sheet.plot([span.left, span.right], [y, y], color=theme.GRID, lw=0.8, zorder=1)
    if any(mark["mark"] == "unknown" for mark in line.marks) and spans:
        sheet.plot(
            [spans[0].left, spans[-1].right], [y, y], color=line.style.colour, lw=0.8, ls=":"
        )
    for mark in line.marks:
        marks.draw(sheet, mark, line.style, spans, y)
