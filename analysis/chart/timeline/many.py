"""Many articles: small multiples, a row an outlet; dots while they can be counted, else bars."""

from dataclasses import dataclass
from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from analysis.chart.canvas import formats, layout, legend, theme, time_axis
from analysis.chart.canvas.formats import pick
from analysis.chart.canvas.time_axis import AxisSpan
from analysis.chart.timeline import marks, wording

#: The height of a row, the most and the least; the air between two; the size of a dot.
_ROW_MM, _LEAST_MM, _GAP_MM, _DOT_MM, _CLOSEST_MM = 11.0, 6.2, 1.6, 2.2, 1.1
#: So many dots are stacked at most; higher stacks are bars.
_STACK = 12
#: How a table names the outlets it sums up: "41 other outlets".
_REST = " other outlets"


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where things stand from left to right, and what is drawn in a row."""

    span: AxisSpan
    rate: tuple[float, float] | None
    most: int
    most_rate: float
    dot_mm: float
    above: bool
    lang: str
    first: str = ""


@dataclass(frozen=True, slots=True)
class _Row:
    """One outlet, or all of them: its periods, its undated articles, its rate."""

    name: str
    counts: pd.DataFrame
    colour: str
    undated: int
    rate: float | None
    is_sum: bool = False

    @property
    def most(self) -> int:
        """The fullest period."""
        return int(self.counts["n_articles"].max()) if len(self.counts) else 0

    @property
    def n(self) -> int:
        """All articles of the row, with and without a day."""
        return int(self.counts["n_articles"].sum()) + self.undated


@theme.styled
def draw(
    table: pd.DataFrame,
    *,
    labels: theme.Labels,
    width: float = theme.TWO_COLUMNS,
    lang: str = "en",
    outlets: tuple[str, ...] = (),
) -> Figure:
    """A table of `periods.by_period` as small multiples, an outlet a row, all of them on top.

    The rows of single outlets share one scale; sums, in grey, have their own. While no stack is
    higher than `_STACK` a dot is an article, open where it mostly copies an earlier one; beyond, a
    bar is as high as they are many and its pale top are the copies. Hatched periods were not
    wholly collected; a period whose collection is unknown has no zero. Articles without a day are
    numbers at the right. Where totals are known a second panel is per 1,000 published. Outlets
    that do not fit the page are counted in a line.
    """
    rows = _rows(table, outlets)
    room, step = theme.plot_width(width), layout.line_mm()
    columns = _columns(table, rows, (width == theme.ONE_COLUMN, room), lang)
    span = columns.span
    flags = time_axis.flags(_places(table, span, lang), low=span.left, high=span.right + 1)
    titles = _titles(columns, rows, room, lang)
    levels = max((flag.level + 1 for flag in flags), default=0)
    head = max((len(words) for _, _, words in titles), default=1) * step + levels * step + 2.0
    entries = _key(table, columns, lang)
    foot = 2 * step + 3.0 + legend.height_mm(list(entries), room) + step
    name_mm = step if columns.above else 0.0
    space = theme.plot_height(labels, width) - head - foot
    kept = rows[: max(1, int((space + 0.01) // (_LEAST_MM + _GAP_MM + name_mm)))]
    row_mm = min(_ROW_MM + _GAP_MM + name_mm, space / max(len(kept), 1))
    canvas = theme.figure(labels, height_mm=head + row_mm * max(len(kept), 1) + foot, width=width)
    sheet = canvas.sheet()
    bottom = canvas.height_mm - foot
    row_mm = (bottom - head) / max(1, len(kept))
    for x, side, listed in titles:
        for n, line in enumerate(listed):
            title = sheet.text(x, n * step, line, fontsize="small", va="top", ha=side)
            title.set_color(theme.SOFT)
    if table["mark"].eq("count").any():
        time_axis.draw_flags(sheet, flags, head, bottom)
        time_axis.draw_axis(sheet, span, bottom, lang)
    for n, row in enumerate(kept):
        base = head + (n + 1) * row_mm - 0.3
        _draw_row(sheet, row, columns, (base, row_mm, room))
    y = bottom + 2 * step + 2.5
    legend.draw_legend(sheet, entries, (0, y), room)
    if len(kept) < len(rows):
        n_left = formats.number(sum(row.n for row in rows[len(kept) :]), lang)
        words = pick(lang, *wording.NOT_DRAWN_ARTICLES_OTHER).format(n_left=n_left)
        sheet.text(0, canvas.height_mm, words, fontsize="small", va="bottom", color=theme.SOFT)
    return canvas.figure


def _rows(table: pd.DataFrame, outlets: tuple[str, ...]) -> list[_Row]:
    own = table[table["row"].notna()].drop_duplicates("row").sort_values("row")
    names = own["outlet"].astype(str).tolist()
    unknown = {"outlet unknown": theme.Style(theme.SOFT, "o")}
    listed = list(dict.fromkeys([*outlets, *(n for n in names if n not in unknown)]))
    styles = theme.outlet_styles(listed) | unknown
    if len(listed) > len(theme.COLOURS):  # a colour that returns would say that two are one
        styles |= {name: theme.Style(theme.COLOURS[0], "o") for name in listed}
    undated = table[table["mark"] == "undated"].groupby("outlet")["n_articles"].sum()
    rates = table[table["mark"] == "rate"].groupby("outlet")["per_1000"].last()
    rows = [
        _Row(
            name,
            table[(table["mark"] == "count") & (table["outlet"] == name)],
            theme.SOFT if name.endswith(_REST) else styles[name].colour,
            int(undated.get(name, 0)),
            float(rates[name]) if name in rates.index else None,
            name.endswith(_REST),
        )
        for name in names
    ]
    total = table[table["mark"] == "total"]
    if len(total):
        rows.insert(0, _Row("", total, theme.SOFT, int(undated.sum()), None, is_sum=True))
    return rows


def _columns(table: pd.DataFrame, rows: list[_Row], box: tuple[bool, float], lang: str) -> _Columns:
    above, room = box
    left = 0.0 if above else room * 0.27
    right = room - 1.0
    if any(row.undated for row in rows) and not above:
        right = room - layout.width_mm(_undated_words(lang)) - 3
    most_rate = max((row.rate or 0.0 for row in rows), default=0.0)
    rate = None
    if most_rate:
        rate = (right - room * 0.2, right - layout.width_mm(formats.number(99, decimals=1)) - 2)
        right = rate[0] - 6.0
    counts = table[table["mark"].isin(["count", "total"])]
    ends = ("2000-01-01", "2000-01-01")
    if len(counts):
        ends = counts["date_from"].min(), counts["date_to"].max()
    highest = max((row.most for row in rows), default=1)
    most = max((row.most for row in rows if not row.is_sum), default=1)
    left += layout.width_mm(formats.number(highest, lang)) + 2.0
    span = time_axis.axis_span(*ends, left, right)
    wide = 0.0
    if len(counts):
        wide = _reach(span, counts.iloc[0].to_dict())[1] - _reach(span, counts.iloc[0].to_dict())[0]
    first = next((row.name for row in rows if not row.is_sum), "")
    dot = min(_DOT_MM, wide) if wide >= _CLOSEST_MM else 0.0
    return _Columns(span, rate, most or 1, most_rate or 1.0, dot, above, lang, first)


def _reach(span: AxisSpan, row: dict[Any, Any]) -> tuple[float, float]:
    """From where to where a period goes."""
    if pd.isna(row["hour"]):
        return span.x(row["date_from"], 0.0), span.x(row["date_to"], 1.0)
    hour = int(row["hour"])
    return span.x(row["date_from"], hour / 24), span.x(row["date_from"], (hour + 1) / 24)


def _undated_words(lang: str) -> str:
    return pick(lang, *wording.UNDATED)


def _titles(
    columns: _Columns, rows: list[_Row], room: float, lang: str
) -> list[tuple[float, str, list[str]]]:
    """The head of each column: its place, the side it is set to, its lines."""
    counts = rows[0].counts if rows else pd.DataFrame({"unit": []})
    unit = str(counts["unit"].iloc[0]) if len(counts) else "day"
    titles = (
        [(columns.span.left, "left", [pick(lang, *wording.HEADS[unit])])] if len(counts) else []
    )
    if columns.rate:
        words = pick(lang, *wording.PER_THOUSAND_ARTICLES)
        titles.append((columns.rate[0], "left", layout.wrap(words, room * 0.2)))
    if any(row.undated for row in rows) and not columns.above:
        titles.append((room, "right", [_undated_words(lang)]))
    return titles


def _places(table: pd.DataFrame, span: AxisSpan, lang: str) -> list[tuple[float, str]]:
    return [
        (
            span.x(row["date_from"], 0.0),
            f"{row['label_vi'] if lang == 'vi' and row['label_vi'] else row['label']}, "
            + formats.day(row["date_from"], lang, year=False),
        )
        for row in table[table["mark"] == "milestone"].to_dict("records")
        if span.holds(row["date_from"])
    ]


def _draw_row(sheet: Axes, row: _Row, columns: _Columns, box: tuple[float, float, float]) -> None:
    base, row_mm, room = box
    lang, span, step = columns.lang, columns.span, layout.line_mm()
    _name(sheet, row, columns, box)
    high = row_mm - _GAP_MM - (step if columns.above else 0.0)
    if row.undated:
        words = f"+{formats.number(row.undated, lang)}"
        words += f" {_undated_words(lang)}" if columns.above else ""
        y = base - row_mm + 1.0 + step if columns.above else base
        note = sheet.text(room, y, words, fontsize="small", ha="right", va="bottom")
        note.set_bbox(theme.PAPER)
    if row.rate is not None and columns.rate:
        left, right = columns.rate
        y, x = base - high / 3, left + (right - left) * row.rate / columns.most_rate
        sheet.plot([left, x], [y, y], color=theme.FAINT, lw=0.8)
        sheet.plot(x, y, "o", color=row.colour, ms=4.5)
        words = formats.number(row.rate, lang, decimals=1)
        sheet.text(x + 1.5, y, words, fontsize="small", va="center_baseline")
    if not len(row.counts):
        return
    sheet.plot([span.left, span.right], [base, base], color=theme.FAINT, lw=0.5, zorder=1)
    most = row.most if row.is_sum else columns.most
    dots = most <= _STACK and columns.dot_mm > 0
    if not dots and (row.is_sum or row.name == columns.first):
        words = formats.number(most, lang)
        sheet.plot([span.left, span.right], [base - high] * 2, color=theme.GRID, lw=0.4, zorder=0)
        sheet.text(span.left - 0.8, base - high, words, va="top", ha="right", fontsize="small",
                   color=theme.SOFT)  # fmt: skip
    size = min(columns.dot_mm, high / max(most, 1))
    for record in row.counts.to_dict("records"):
        reach = _reach(span, record)
        if record["collected"] == "no":
            marks.hatch(sheet, (reach[0], base - high), reach[1] - reach[0], high)
        if not record["n_articles"]:
            continue
        n = int(record["n_articles"])
        once = n if pd.isna(record["n_without_copies"]) else int(record["n_without_copies"])
        first = 0 if pd.isna(record.get("n_first")) else int(record["n_first"])
        if dots:
            _dots(sheet, (n, once, first), (sum(reach) / 2, base), (size, row.colour))
        else:
            _bar(sheet, (n, once, first), (*reach, base, high / most), row.colour)


def _dots(
    sheet: Axes, n: tuple[int, int, int], at: tuple[float, float], style: tuple[float, str]
) -> None:
    """A dot an article, from the base upwards; open ones are copies, rimmed ones were first."""
    size, colour = style
    for k in range(n[0]):
        face = colour if k < n[1] else "white"
        edge, wide = (theme.INK, 1.3) if k < n[2] else (colour, 0.7)
        sheet.plot(at[0], at[1] - size * (k + 0.5), "o", ms=size * 0.8 * 72 / layout.MM,
                   color=colour, mfc=face, mec=edge, mew=wide, zorder=3)  # fmt: skip


def _bar(
    sheet: Axes, n: tuple[int, int, int], at: tuple[float, float, float, float], colour: str
) -> None:
    """A bar as high as articles are many; its pale top are copies, its dark foot was first."""
    x0, x1, base, per = at
    gap = min(0.25, (x1 - x0) * 0.1)
    foot = min(n[2], n[1])
    parts = ((0, foot, theme.INK, 1.0), (foot, n[1], colour, 0.9), (n[1], n[0], colour, 0.35))
    for low, high, ink, alpha in parts:
        if high > low:
            box = Rectangle((x0 + gap, base - high * per), x1 - x0 - 2 * gap, (high - low) * per)
            box.set(facecolor=ink, alpha=alpha, linewidth=0, zorder=2)
            sheet.add_patch(box)


def _name(sheet: Axes, row: _Row, columns: _Columns, box: tuple[float, float, float]) -> None:
    base, row_mm, room = box
    lang, step = columns.lang, layout.line_mm()
    name = row.name or pick(lang, *wording.ALL_OUTLETS)
    if name == "outlet unknown":
        name = pick(lang, name, "không rõ báo")
    if row.name.endswith(_REST):
        name = pick(lang, name, name.replace(_REST, " báo khác"))
    words = formats.counted_noun(row.n, formats.ARTICLE, lang)
    weight = 600 if row.is_sum else 400
    if columns.above:
        tail = f" · {words}"
        undated = layout.width_mm(f"+{row.undated} {_undated_words(lang)}") + 3.0
        wide = room - layout.width_mm(tail, weight=weight) - undated
        text = layout.shorten(name, wide, weight=weight) + tail
        sheet.text(0, base - row_mm + 1.0 + step, text, fontsize="small", va="bottom",
                   fontweight=weight, bbox=theme.PAPER)  # fmt: skip
        return
    wide = columns.span.left - layout.width_mm(formats.number(columns.most, lang)) - 4.0
    if row_mm < 2.2 * step:
        tail = f" · {words}"
        space = wide - layout.width_mm(tail, weight=weight)
        text = layout.shorten(name, space, weight=weight) + tail
        sheet.text(0, base, text, fontsize="small", va="bottom", fontweight=weight)
        return
    lines = layout.shorten_to(name, wide, lines=2 if row_mm > 3.2 * step else 1).split("\n")
    for k, line in enumerate(reversed(lines)):
        sheet.text(0, base - step * 0.92 * (k + 1), line, fontsize="small", va="bottom",
                   fontweight=weight)  # fmt: skip
    sheet.text(0, base, words, fontsize="small", va="bottom", color=theme.SOFT)


def _key(table: pd.DataFrame, columns: _Columns, lang: str) -> dict[str, legend.Glyph]:
    counts = table[table["mark"] == "count"]
    once = counts["n_without_copies"]
    copies = once.notna().any() and int(once.sum()) < int(counts["n_articles"].sum())
    entries: dict[str, legend.Glyph] = {}
    highest = [columns.most, *table.loc[table["mark"] == "total", "n_articles"]]
    dots = [columns.dot_mm > 0 and most <= _STACK for most in (highest[0], max(highest))]
    if any(dots) and len(counts):
        entries[pick(lang, *wording.ARTICLE)] = _dot_glyph("full")
        if copies:
            words = pick(lang, *wording.ONE_THAT_MOSTLY_COPIES)
            entries[words] = _dot_glyph("open")
    if not all(dots) and len(counts):
        entries[pick(lang, *wording.ARTICLES)] = _bar_glyph(0.9)
        if copies:
            words = pick(lang, *wording.THOSE_THAT_MOSTLY_COPY)
            entries[words] = _bar_glyph(0.35)
    if "n_first" in counts and int(counts["n_first"].fillna(0).sum()):
        glyph = _dot_glyph("first") if any(dots) else _bar_glyph(1.0, theme.INK)
        entries[pick(lang, *wording.FIRST)] = glyph
    if (counts["collected"] == "no").any():
        entries[pick(lang, *wording.NOT_WHOLLY_COLLECTED)] = _hatched
    return entries


def _dot_glyph(kind: str) -> legend.Glyph:
    def drawn(axes: Axes, x: float, y: float) -> None:
        edge, wide = (theme.INK, 1.3) if kind == "first" else (theme.SOFT, 0.7)
        axes.plot(
            x + legend.GLYPH / 2,
            y,
            "o",
            ms=5,
            mec=edge,
            mew=wide,
            mfc="white" if kind == "open" else theme.FAINT if kind == "first" else theme.SOFT,
        )

    return drawn


def _bar_glyph(alpha: float, colour: str = theme.SOFT) -> legend.Glyph:
    def drawn(axes: Axes, x: float, y: float) -> None:
        box = Rectangle((x + 1, y - 1.2), legend.GLYPH - 2, 2.4)
        box.set(facecolor=colour, alpha=alpha, linewidth=0)
        axes.add_patch(box)

    return drawn


def _hatched(axes: Axes, x: float, y: float) -> None:
    marks.hatch(axes, (x, y - 1.2), legend.GLYPH, 2.4)
