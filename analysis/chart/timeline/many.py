"""Many articles: small multiples, a row an outlet, articles a day on one scale."""

from dataclasses import dataclass
from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from analysis.chart.canvas import formats, layout, legend, theme, time_axis
from analysis.chart.canvas.formats import pick
from analysis.chart.canvas.time_axis import Span
from analysis.chart.timeline import marks

_ROW_MM, _GAP_MM = 9.0, 2.5


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where things stand from left to right: time, the rate, the undated."""

    span: Span
    rate: tuple[float, float] | None
    most: float
    most_rate: float


@theme.styled
def draw(
    table: pd.DataFrame,
    *,
    labels: theme.Labels,
    width: float = theme.TWO_COLUMNS,
    lang: str = "en",
    outlets: tuple[str, ...] = (),
) -> Figure:
    """A table of `periods.by_period` as small multiples, an outlet a row.

    The height is articles a day (in a week: the mean of its days), so equal areas are equally
    many articles. The line leaves out copies where that is known; hatched periods were not
    collected; a period whose collection is unknown has no zero. Articles without a day are
    numbers at the right. Where totals are known a second panel is per 1,000 published.
    """
    counts = table[table["mark"] == "count"].assign(
        per_day=lambda rows: rows["n_articles"] / rows["n_days"],
        once_per_day=lambda rows: rows["n_without_copies"] / rows["n_days"],
    )
    names = table.loc[table["row"].notna()].drop_duplicates("row").sort_values("row")["outlet"]
    styles = theme.outlet_styles([*outlets, *names])
    room, step = theme.plot_width(width), layout.line_mm()
    above = width == theme.ONE_COLUMN
    undated = table[table["mark"] == "undated"].set_index("outlet")["n_articles"]
    rates = table[table["mark"] == "rate"].groupby("outlet")["per_1000"].last()
    columns = _columns(counts, rates, (above, len(undated) > 0), (room, lang))
    span = columns.span
    flags = time_axis.flags(_places(table, span, lang), low=span.left, high=span.right + 1)
    titles = _titles(columns, (room, above, len(undated) > 0), lang)
    above_flags = max((len(words) for _, _, words in titles), default=1) * step
    head = above_flags + max((flag.level + 1 for flag in flags), default=0) * step + 2.0
    row_mm = _ROW_MM + _GAP_MM + (step if above else 0.0)
    entries = _key(counts, lang)
    foot = 2 * step + 3.0 + legend.height_mm(list(entries), room)
    canvas = theme.figure(labels, height_mm=head + row_mm * len(names) + foot, width=width)
    sheet = canvas.sheet()
    bottom = canvas.height_mm - foot
    row_mm = (bottom - head) / max(1, len(names))
    for x, side, listed in titles:
        for n, line in enumerate(listed):
            title = sheet.text(x, n * step, line, fontsize="small", va="top", ha=side)
            title.set_color(theme.SOFT)
    time_axis.draw_flags(sheet, flags, head, bottom)
    time_axis.draw_axis(sheet, span, bottom, lang)
    for n, name in enumerate(map(str, names)):
        base = head + (n + 1) * row_mm - 0.5
        _name(sheet, name, counts, (base, row_mm, span.left, above), lang)
        own = counts[counts["outlet"] == name]
        _draw_row(sheet, own, columns, styles[name].colour, (base, row_mm, above))
        if name in rates.index:
            _draw_rate(sheet, float(rates[name]), columns, styles[name], (base, row_mm, lang))
        if name in undated.index:
            words = f"+{formats.number(int(undated[name]), lang)}"
            words += f" {_undated_words(lang)}" if above else ""
            y = base - row_mm + 1.0 + step if above else base
            note = sheet.text(room, y, words, fontsize="small", ha="right", va="bottom")
            note.set_bbox(theme.PAPER)
    legend.draw(sheet, entries, (0, bottom + 2 * step + 2.5), room)
    return canvas.figure


def _undated_words(lang: str) -> str:
    return pick(lang, "undated", "không rõ ngày")


def _columns(
    counts: pd.DataFrame, rates: "pd.Series[float]", has: tuple[bool, bool], box: tuple[float, str]
) -> _Columns:
    """The columns of the figure: `has` says whether names stand above and undated exist."""
    (above, undated), (room, lang) = has, box
    left = 7.0 if above else room * 0.26
    right = room - (layout.width_mm(_undated_words(lang)) + 3 if undated and not above else 1.0)
    rate = None
    if len(rates):
        rate = (right - room * 0.2, right - layout.width_mm(formats.number(99, decimals=1)) - 2)
        right = rate[0] - 6.0
    ends = ("2000-01-01", "2000-01-01")
    if len(counts):
        ends = counts["date_from"].min(), counts["date_to"].max()
    most = float(counts["per_day"].max()) if len(counts) else 1.0
    top = float(rates.max()) if len(rates) else 1.0
    return _Columns(time_axis.span(*ends, left, right), rate, most or 1.0, top or 1.0)


def _titles(
    columns: _Columns, box: tuple[float, bool, bool], lang: str
) -> list[tuple[float, str, list[str]]]:
    """The head of each column: its place, the side it is set to, its lines."""
    room, above, undated = box
    titles = [(columns.span.left, "left", [pick(lang, "articles a day", "bài mỗi ngày")])]
    if columns.rate:
        words = pick(lang, "per 1,000 articles published", "trên 1.000 bài đã đăng")
        titles.append((columns.rate[0], "left", layout.wrap(words, room * 0.2)))
    if undated and not above:
        titles.append((room, "right", [_undated_words(lang)]))
    return titles


def _draw_rate(
    sheet: Axes,
    rate: float,
    columns: _Columns,
    style: theme.Style,
    box: tuple[float, float, str],
) -> None:
    """The outlet's rate as a dot on a scale from zero that all outlets share."""
    base, row_mm, lang = box
    left, right = columns.rate or (0.0, 0.0)
    y = base - (row_mm - _GAP_MM) / 3
    x = left + (right - left) * rate / columns.most_rate
    sheet.plot([left, x], [y, y], color=theme.FAINT, lw=0.8)
    sheet.plot(x, y, style.marker, color=style.colour, ms=4.5)
    words = formats.number(rate, lang, decimals=1)
    sheet.text(x + 1.5, y, words, fontsize="small", va="center_baseline")


def _places(table: pd.DataFrame, span: Span, lang: str) -> list[tuple[float, str]]:
    return [
        (
            span.x(row["date_from"], 0.0),
            f"{row['label_vi'] if lang == 'vi' and row['label_vi'] else row['label']}, "
            + formats.day(row["date_from"], lang, year=False),
        )
        for row in table[table["mark"] == "milestone"].to_dict("records")
        if span.holds(row["date_from"])
    ]


def _name(
    sheet: Axes,
    name: str,
    counts: pd.DataFrame,
    box: tuple[float, float, float, bool],
    lang: str,
) -> None:
    base, row_mm, left, above = box
    n = int(counts.loc[counts["outlet"] == name, "n_articles"].sum())
    words = formats.counted(n, ("article", "articles", "bài"), lang)
    step = layout.line_mm()
    if above:
        text = layout.shorten(f"{name} · {words}", sheet.get_xlim()[1] - 28)
        y = base - row_mm + 1.0 + step
        sheet.text(0, y, text, fontsize="small", va="bottom", bbox=theme.PAPER)
        return
    room = left - 9
    if row_mm < 2.2 * step:
        wide = room - layout.width_mm(f" · {words}")
        text = f"{layout.shorten(name, max(wide, 8))} · {words}"
        sheet.text(0, base, layout.shorten(text, room), fontsize="small", va="bottom")
        return
    lines = layout.shorten_to(name, room, lines=2 if row_mm > 3.2 * step else 1).split("\n")
    for k, line in enumerate(reversed(lines)):
        sheet.text(0, base - step * 0.92 * (k + 1), line, fontsize="small", va="bottom")
    sheet.text(0, base, words, fontsize="small", va="bottom", color=theme.SOFT)


def _draw_row(
    sheet: Axes, own: pd.DataFrame, columns: _Columns, colour: str, box: tuple[float, float, bool]
) -> None:
    base, row_mm, above = box
    high = row_mm - _GAP_MM - (layout.line_mm() if above else 0.0)
    span = columns.span
    sheet.plot(
        [span.left, span.right], [base - high, base - high], color=theme.GRID, lw=0.4, zorder=0
    )
    most = formats.number(columns.most, decimals=0 if columns.most >= 10 else 1)
    style: dict[str, Any] = {"fontsize": "small", "ha": "right", "color": theme.SOFT}
    sheet.text(span.left - 0.8, base - high, most, va="top", **style)
    if high > 2 * layout.line_mm():
        sheet.text(span.left - 0.8, base, "0", va="bottom", **style)
    for row in own.to_dict("records"):
        x0, x1 = span.x(row["date_from"], 0.0), span.x(row["date_to"], 1.0)
        if row["collected"] == "no":
            marks.hatch(sheet, (x0, base - high), x1 - x0, high)
        value = row["per_day"]
        if pd.isna(value) or (not value and row["collected"] != "yes"):
            continue
        y = base - high * float(value) / columns.most
        if value:
            sheet.add_patch(
                Rectangle((x0, y), x1 - x0, base - y, fc=colour, alpha=0.45, lw=0, zorder=2)
            )
        sheet.plot([x0, x1], [y, y], color=colour, lw=0.9, solid_capstyle="butt", zorder=3)
        once = row["once_per_day"]
        if not pd.isna(once) and value:
            y = base - high * float(once) / columns.most
            sheet.plot([x0, x1], [y, y], color=theme.INK, lw=1.0, solid_capstyle="butt", zorder=4)


def _key(counts: pd.DataFrame, lang: str) -> dict[str, legend.Glyph]:
    entries: dict[str, legend.Glyph] = {pick(lang, "all articles", "mọi bài"): _area}
    if counts["n_without_copies"].notna().any():
        entries[pick(lang, "without copies", "không tính bài chép lại")] = _stroke
    if (counts["collected"] == "no").any():
        entries[pick(lang, "not collected", "không thu thập")] = _hatched
    return entries


def _area(axes: Axes, x: float, y: float) -> None:
    axes.add_patch(
        Rectangle((x, y - 1.0), legend.GLYPH, 2.0, fc=theme.COLOURS[0], alpha=0.45, lw=0)
    )
    axes.plot([x, x + legend.GLYPH], [y - 1.0, y - 1.0], color=theme.COLOURS[0], lw=0.9)


def _stroke(axes: Axes, x: float, y: float) -> None:
    axes.plot([x, x + legend.GLYPH], [y, y], color=theme.INK, lw=1.0)


def _hatched(axes: Axes, x: float, y: float) -> None:
    marks.hatch(axes, (x, y - 1.2), legend.GLYPH, 2.4)
