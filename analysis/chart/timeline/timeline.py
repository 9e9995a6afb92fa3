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
from analysis.chart.canvas.time_axis import AxisSpan
from analysis.chart.timeline import many, marks, wording

QUESTION = theme.Labels("When did the articles appear?")
_BREAK_MM, _LETTER_MM = 9.0, 4.2
#: With less room than this beside its day no outlet is named.
_OUTLET_MM = 9.0
#: With less room than this before outlet and day a headline is left out of its line.
_HEADLINE_MM = 20.0
#: More outlets than this are not listed in the key.
_KEY_OUTLETS = 6
#: Two stretches whose days differ less than so many times in width look to be on one scale.
_ALIKE = 1.2


@dataclass(frozen=True, slots=True)
class _Form:
    """How much of an article its line says: lines of the headline and of outlet and day, how
    much of the width they take, and whether they may stand above the marks in one column."""

    headline: int
    below: int
    left: float
    above: bool


#: From full to short: the first that fits the page is drawn.
_FORMS = (
    _Form(2, 2, 0.4, above=True),
    _Form(1, 1, 0.4, above=True),
    _Form(1, 1, 0.5, above=False),
    _Form(0, 1, 0.5, above=False),
)


@dataclass(frozen=True, slots=True)
class _ArticleLine:
    """One article's line: its words, its marks, and the style of its outlet."""

    letter: str
    label: str
    outlet: str
    name: str
    day: str
    short: str
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
    if "unit" in table:
        return many.draw(table, labels=labels, width=width, lang=lang, outlets=outlets)
    lines = _lines(table, lang, outlets)
    room = theme.plot_width(width)
    step = layout.line_mm()
    own = marks.legend_entries(table, lang, with_break=True)
    note = layout.wrap(_scales(panels(table, 0.0, room), lang), room)
    for form in _FORMS:
        left = 0.0 if width == theme.ONE_COLUMN and form.above else room * form.left
        spans = panels(table, left, room)
        flags = time_axis.flags(_milestones(table, spans, lang), low=0.0, high=room)
        head = (max((flag.level for flag in flags), default=-1) + 1) * step + 1.0
        above = not left and bool(lines)
        texts = [_wrapped(line, form, (left or room) - 3.0) for line in lines]
        heights = [_height(text, above=above) for text in texts]
        entries = own | _outlet_entries(lines, texts)
        foot = 2 * step + 3.0 + legend.height_mm(list(entries), room) + step * len(note)
        if head + fsum(heights) + foot <= theme.plot_height(labels, width):
            break
    tall = fsum(heights) or 12.0
    canvas = theme.figure(labels, height_mm=head + tall + foot, width=width)
    sheet = canvas.sheet()
    squeeze = (canvas.height_mm - head - foot) / tall
    bottom = canvas.height_mm - foot
    marks.draw_break(sheet, table, spans, (head, bottom))
    draw_milestones(sheet, table, spans, (head, bottom))
    time_axis.draw_flags(sheet, flags, head, bottom)
    y = head
    for line, text, height in zip(lines, texts, heights, strict=True):
        _draw_line(sheet, line, text, spans, (y, height * squeeze, above))
        y += height * squeeze
    for span in spans:
        time_axis.draw_axis(sheet, span, bottom, lang)
    if not lines:
        words = pick(lang, *wording.NO_ARTICLE)
        sheet.text(0, (head + bottom) / 2, words, fontsize="small", bbox=theme.PAPER)
    legend.draw_legend(sheet, entries, (0, bottom + 2 * step + 2.5), room)
    sheet.text(
        0, canvas.height_mm, "\n".join(note), fontsize="small", va="bottom", color=theme.SOFT
    )
    return canvas.figure


def _scales(spans: list[AxisSpan], lang: str) -> str:
    """That the stretches of time are not drawn on one scale, where they are not."""
    days = [(span.right - span.left) / ((span.last - span.first).days + 1) for span in spans]
    if not days or max(days) < _ALIKE * min(days):
        return ""
    return pick(lang, *wording.SEVERAL_SCALES)


def _lines(table: pd.DataFrame, lang: str, outlets: tuple[str, ...]) -> list[_ArticleLine]:
    own = table[table["row"].notna()]
    styles = theme.outlet_styles([*outlets, *own["outlet"].dropna()])
    lines, year = [], _only_year(table)
    for _, group in own.groupby("row", sort=True):
        marks = [
            {str(k): "" if pd.isna(v) else v for k, v in row.items()}
            for row in group.to_dict("records")
        ]
        first = marks[0]
        style = styles.get(first["outlet"], styles[""])
        name = outlet_words({**first, "outlet_basis": ""}, lang)
        about = outlet_words(first, lang), name, day_words(marks, lang)
        short = about[2].replace(f" {year}", "").replace(f"/{year}", "") if year else about[2]
        lines.append(_ArticleLine(first["letter"], first["label"], *about, short, marks, style))
    return lines


def _only_year(table: pd.DataFrame) -> str:
    """The year that the axis of every panel names, where it is one; else nothing."""
    ends = table.loc[table["mark"] == "panel", ["date_from", "date_to"]].values.tolist()
    years = {str(day)[:4] for pair in ends for day in pair}
    return years.pop() if len(years) == 1 else ""


def outlet_words(mark: dict[str, Any], lang: str) -> str:
    """The outlet of an article, and whether it is only inferred."""
    if not mark["outlet"]:
        return pick(lang, *wording.OUTLET_UNKNOWN)
    guessed = mark["outlet_basis"] == "inferred"
    return f"{mark['outlet']}{pick(lang, *wording.INFERRED) if guessed else ''}"


def day_words(marks: list[dict[str, Any]], lang: str) -> str:
    """The day in words, as far as it is known."""
    by = {mark["mark"]: mark for mark in marks}
    if found := by.get("conflict"):
        days = formats.span_of_days(found["date_from"], found["date_to"], lang)
        return days + pick(lang, *wording.SOURCES_DISAGREE)
    if found := by.get("stated"):
        guessed = pick(lang, *wording.INFERRED) if found["basis"] == "inferred" else ""
        time = f", {found['time']}" if found["time"] else ""
        return formats.day(found["date_from"], lang) + time + guessed
    if found := by.get("bounds"):
        first, last = found["date_from"], found["date_to"]
        begin = formats.day(first, lang, year=first[:4] != last[:4])
        between = pick(lang, *wording.BETWEEN_AND)
        return between.format(begin, formats.day(last, lang))
    if found := by.get("not_before"):
        return pick(lang, *wording.NOT_BEFORE) + formats.day(found["date_from"], lang)
    if found := by.get("not_after"):
        return pick(lang, *wording.NOT_AFTER) + formats.day(found["date_to"], lang)
    return pick(lang, *wording.DAY_UNKNOWN)


def panels(table: pd.DataFrame, left: float, right: float) -> list[AxisSpan]:
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
        spans.append(time_axis.axis_span(first, last, x, x + wide))
        x += wide + _BREAK_MM
    return spans


def _milestones(table: pd.DataFrame, spans: list[AxisSpan], lang: str) -> list[tuple[float, str]]:
    rows = table[table["mark"] == "milestone"].to_dict("records")
    places = []
    for row in rows:
        days = formats.span_of_days(row["date_from"], row["date_to"], lang)
        name = row["label_vi"] if lang == "vi" else row["label"]
        places += [
            (span.x(row["date_from"], 0.0), f"{name}, {days}")
            for span in spans
            if span.holds(row["date_from"])
        ]
    return places


def draw_milestones(
    sheet: Axes, table: pd.DataFrame, spans: list[AxisSpan], ends: tuple[float, float]
) -> None:
    """The days of each milestone as a pale band."""
    for row in table[table["mark"] == "milestone"].to_dict("records"):
        for span in spans:
            if span.holds(row["date_from"]):
                x0, x1 = span.x(row["date_from"], 0.0), span.x(row["date_to"], 1.0)
                box = ((x0, ends[0]), x1 - x0, ends[1] - ends[0])
                sheet.add_patch(Rectangle(*box, fc="#efefef", lw=0, zorder=0))


def _letter_mm() -> float:
    """How much room the letter of an article takes before its words."""
    return max(_LETTER_MM, layout.width_mm("M", weight=600) + 1.4)


def _wrapped(line: _ArticleLine, form: _Form, room: float) -> list[tuple[str, bool]]:
    """The words of a line, each with whether it belongs to the headline."""
    room -= _letter_mm()
    day = line.day
    words = layout.wrap(f"{line.outlet} · {day}", room)
    if len(words) > form.below:  # the year stands below the axis
        day = line.short
        words = layout.wrap(f"{line.outlet} · {day}", room)
    if len(words) > form.below:  # the outlet is cut, the day stays
        left = room - layout.width_mm(f" · {day}")
        both = f"{layout.shorten(line.outlet, left)} · {day}" if left > _OUTLET_MM else day
        words = layout.shorten_to(both, room, lines=form.below).split("\n")
    if not form.headline and len(words) == 1:
        left = room - layout.width_mm(f" · {words[0]}")
        if left > _HEADLINE_MM:
            words = [f"{layout.shorten(line.label, left)} · {words[0]}"]
    if not form.headline:
        return [(text, True) for text in words]
    label = layout.shorten_to(line.label, room, lines=form.headline).split("\n")
    return [(text, True) for text in label] + [(text, False) for text in words]


def _outlet_entries(
    lines: list[_ArticleLine], texts: list[list[tuple[str, bool]]]
) -> dict[str, legend.Glyph]:
    """The outlets by their marks, where a line had no room for the name of one and they are few."""
    said = [" ".join(words for words, _ in text) for text in texts]
    cut = any(line.outlet not in text for line, text in zip(lines, said, strict=True))
    styles = {line.name: line.style for line in lines}
    if not cut or not 1 < len(styles) <= _KEY_OUTLETS:
        return {}
    return {name: marks.outlet_glyph(styles[name]) for name in sorted(styles)}


def _height(text: list[tuple[str, bool]], *, above: bool) -> float:
    return len(text) * layout.line_mm() + (7.0 if above else 2.2 if len(text) > 1 else 1.0)


def _draw_line(
    sheet: Axes,
    line: _ArticleLine,
    texts: list[tuple[str, bool]],
    spans: list[AxisSpan],
    box: tuple[float, float, bool],
) -> None:
    top, height, above = box
    step = layout.line_mm()
    sheet.plot([0, sheet.get_xlim()[1]], [top, top], color=theme.GRID, lw=0.5, zorder=0)
    begin = top + (height - len(texts) * step) / 2 if len(texts) == 1 else top + 0.8
    sheet.text(0, begin, line.letter, fontsize="small", va="top", fontweight=600)
    for n, (words, head) in enumerate(texts):
        at, colour = (_letter_mm(), begin + n * step), theme.INK if head else theme.SOFT
        sheet.text(*at, words, fontsize="small", va="top", color=colour, bbox=theme.PAPER)
    y = top + height - 3.6 if above else top + height / 2
    for span in spans:
        sheet.plot([span.left, span.right], [y, y], color=theme.GRID, lw=0.8, zorder=1)
    if any(mark["mark"] == "unknown" for mark in line.marks) and spans:
        sheet.plot(
            [spans[0].left, spans[-1].right], [y, y], color=line.style.colour, lw=0.8, ls=":"
        )
    for mark in line.marks:
        marks.draw_mark(sheet, mark, line.style, spans, y)
