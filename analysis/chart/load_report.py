"""How loading went: what was counted, and a calendar of articles by outlet."""

from math import fsum

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from analysis.chart import wording
from analysis.chart.canvas import formats, layout, legend, theme
from analysis.chart.canvas.formats import pick
from analysis.chart.timeline import marks

QUESTION = theme.Labels("What was read, and what was not?")
#: What a stretch of days is, as `loading_summary` says it.
_HAS, _NONE, _NOT_COLLECTED, _UNKNOWN = "articles", "no article", "not collected", "not known"
_BAR_MM = 2.6
_ROW_MM = 4.6
_GAP_MM = 3.0
#: The fewest articles of a shade, and the shade.
_SHADES = ((1, "#c6dbef"), (2, "#7fb0d6"), (5, "#3d7eb3"), (10, "#16486f"))
_COLOURS = {"read": "#2f6690", "left out": "#b05a00"}


@theme.styled
def draw(
    table: pd.DataFrame,
    *,
    labels: theme.Labels = QUESTION,
    width: float = theme.TWO_COLUMNS,
    lang: str = "en",
) -> Figure:
    """A table of `loading_summary`: counts as bars of one scale, then a calendar.

    A row of the calendar is an outlet, a box a stretch of days: darker with more articles, a
    point where none was published, hatched where none was collected, empty where nobody says.
    Outlets beyond what the page holds are one row together.
    """
    room, step = theme.plot_width(width), layout.line_mm()
    counts = table[table["section"] == "count"]
    days = table[table["section"] == "calendar"]
    lines = _lines(counts, lang)
    top = len(lines) * (step + 1.4) + _GAP_MM
    dated = days[days["date_from"].notna()]
    entries = _entries(dated, int(dated["n"].sum()), lang)
    foot = legend.height_mm(list(entries), room) + step + 4.5 if len(days) else 0.0
    space = theme.plot_height(labels, width) - top - foot - step - 2.5
    row_mm = max(_ROW_MM, 1.15 * step)
    rows = _rows(days, max(1, int(space / row_mm)), lang)
    # The row of all other outlets may be darker than any outlet is.
    boxes = [n for _, held, _, _ in rows for _, n in held.values()]
    entries = _entries(dated, max(boxes, default=0), lang)
    head = step + 2.5 if rows else 0.0
    canvas = theme.figure(
        labels, height_mm=max(8.0, top + head + len(rows) * row_mm + foot), width=width
    )
    sheet = canvas.sheet()
    _draw_counts(sheet, lines, room)
    if rows:
        _draw_calendar(sheet, days, rows, (top + head, room), lang)
        legend.draw_legend(sheet, entries, (0, canvas.height_mm - foot + step + 3.5), room)
    return canvas.figure


def _lines(counts: pd.DataFrame, lang: str) -> list[tuple[str, str, int | None]]:
    """What is counted, in words; how many, or None where it was not looked for."""
    found: list[tuple[str, str, int | None]] = []
    for what, reason, n in counts[["what", "reason", "n"]].itertuples(index=False):
        pair = wording.WHAT.get((what, reason))
        said = pick(lang, *pair) if pair else pick(lang, *wording.OTHER.get(what, ("{}", "{}")))
        found.append((said.format(reason), what, None if pd.isna(n) else int(n)))
    return found


def _draw_counts(sheet: Axes, lines: list[tuple[str, str, int | None]], room: float) -> None:
    step = layout.line_mm()
    left = min(room * 0.6, layout.column_mm((said for said, _, _ in lines), room) + 2.0)
    most = max((n or 0 for _, _, n in lines), default=0) or 1
    wide = max((layout.width_mm(f"{n or 0:,}") for _, _, n in lines), default=0.0)
    y = 0.0
    for said, what, n in lines:
        sheet.text(0, y, layout.shorten(said, left - 2), fontsize="small", va="top")
        length = (room - left - wide - 2) * (n or 0) / most
        middle = y + step / 2
        if n:
            colour = _COLOURS.get(what, theme.FAINT)
            sheet.add_patch(
                Rectangle((left, middle - _BAR_MM / 2), length, _BAR_MM, fc=colour, lw=0)
            )
        number = "–" if n is None else formats.number(n)
        sheet.text(left + length + 1.2, middle, number, fontsize="small", va="center_baseline")
        y += step + 1.4


#: An outlet's row: its name, its boxes by their column, all its articles, those without a day.
_Row = tuple[str, dict[int, tuple[str, int]], int, int]


def _rows(days: pd.DataFrame, most: int, lang: str) -> list[_Row]:
    rows: list[_Row] = []
    for outlet, own in days.groupby("outlet", sort=False):
        boxes: dict[int, tuple[str, int]] = {}
        undated = 0
        for column, state, n in own[["column", "state", "n"]].itertuples(index=False):
            if pd.isna(column):
                undated += int(n)
            else:
                boxes[int(column)] = (state, int(n))
        name = str(outlet) or pick(lang, *wording.OUTLET_UNKNOWN)
        rows.append((name, boxes, int(own["n"].sum()), undated))
    if len(rows) <= most:
        return rows
    rest = rows[most - 1 :]
    together: dict[int, tuple[str, int]] = {}
    for column in sorted({column for _, boxes, _, _ in rest for column in boxes}):
        held = [boxes[column] for _, boxes, _, _ in rest if column in boxes]
        n = sum(k for _, k in held)
        states = {state for state, _ in held}
        state = _HAS if n else states.pop() if len(states) == 1 else _UNKNOWN
        together[column] = (state, n)
    name = pick(lang, *wording.OTHER_OUTLETS).format(rest=len(rest))
    last = (name, together, sum(r[2] for r in rest), sum(r[3] for r in rest))
    return [*rows[: most - 1], last]


def _draw_calendar(
    sheet: Axes, days: pd.DataFrame, rows: list[_Row], at: tuple[float, float], lang: str
) -> None:
    top, room = at
    step = layout.line_mm()
    heads = (pick(lang, *wording.ALL), pick(lang, *wording.NO_DAY))
    wide = [
        max(layout.width_mm(said) for said in (head, *(formats.number(n, lang) for n in held)))
        for head, held in zip(heads, ([r[2] for r in rows], [r[3] for r in rows]), strict=True)
    ]
    left = min(room * 0.34, max(layout.width_mm(row[0]) for row in rows) + 2)
    right = room - fsum(wide) - 6
    dated = days[days["column"].notna()]
    n_columns = int(dated["column"].max()) + 1 if len(dated) else 0
    row_mm = max(_ROW_MM, 1.15 * step)
    box = min(row_mm - 0.4, (right - left) / max(1, n_columns))
    named = layout.distinct([row[0] for row in rows], left - 1.5)
    ends = (room - wide[1] - 3, room)
    for head, x in zip(heads, ends, strict=True):
        sheet.text(
            x, top - step - 0.8, head, fontsize="small", va="top", ha="right", color=theme.SOFT
        )
    y = top
    for name, boxes, n, undated in rows:
        middle = y + row_mm / 2
        sheet.text(0, middle, named[name], fontsize="small", va="center_baseline")
        for k, held in boxes.items():
            _box(sheet, held, (left + k * box, y + 0.4), (box, row_mm - 0.8))
        for value, x in zip((n, undated), ends, strict=True):
            sheet.text(
                x,
                middle,
                formats.number(value, lang),
                fontsize="small",
                ha="right",
                va="center_baseline",
            )
        y += row_mm
    if n_columns:
        ends_of = str(dated["date_from"].min()), str(dated["date_to"].max())
        _days(sheet, ends_of, (left, left + n_columns * box, right), y + 0.6, lang)


def _days(
    sheet: Axes, days: tuple[str, str], at: tuple[float, float, float], y: float, lang: str
) -> None:
    """The first and the last day under the calendar, or both as one where there is no room."""
    left, end, right = at
    first, last = (formats.day(day, lang) for day in days)
    both = formats.span_of_days(*days, lang)
    if layout.width_mm(first) + layout.width_mm(last) + 4 < end - left:
        sheet.text(left, y, first, fontsize="small", va="top", color=theme.SOFT)
        sheet.text(end, y, last, fontsize="small", va="top", ha="right", color=theme.SOFT)
    elif layout.width_mm(both) < right - left:
        sheet.text(left, y, both, fontsize="small", va="top", color=theme.SOFT)
    else:
        sheet.text(0, y, layout.shorten(both, right), fontsize="small", va="top", color=theme.SOFT)


def _box(
    sheet: Axes, held: tuple[str, int], at: tuple[float, float], size: tuple[float, float]
) -> None:
    state, n = held
    wide, high = max(0.3, size[0] - 0.25), size[1]
    if state == _HAS:
        colour = [shade for least, shade in _SHADES if n >= least][-1]
        sheet.add_patch(Rectangle(at, wide, high, fc=colour, lw=0))
    elif state == _NOT_COLLECTED:
        marks.hatch(sheet, at, wide, high)
    elif state == _NONE:
        sheet.plot(
            [at[0] + wide / 2], [at[1] + high / 2], marker=".", ms=2.2, color=theme.SOFT, lw=0
        )


def _entries(dated: pd.DataFrame, most: int, lang: str) -> dict[str, legend.Glyph]:
    """The key: the shades up to `most` articles, and what a point and a hatched box mean."""
    entries: dict[str, legend.Glyph] = {}
    if dated.empty:
        return entries
    unit = str(dated["unit"].iloc[0])
    each = pick(
        lang,
        f"a {unit}",
        {"day": "mỗi ngày", "week": "mỗi tuần", "month": "mỗi tháng"}.get(unit, "mỗi năm"),
    )
    for k, (least, _) in enumerate(_SHADES):
        if least > most and k:
            continue
        above = _SHADES[k + 1][0] - 1 if k + 1 < len(_SHADES) else 0
        span = f"{least}+" if not above else str(least) if above == least else f"{least}–{above}"
        said = pick(lang, *wording.ARTICLE).format(span=span, each=each) if k == 0 else span
        entries[said] = _glyph((_HAS, least))
    for state, pair in (
        (_NONE, wording.COLLECTED_NO_ARTICLE),
        (_NOT_COLLECTED, wording.NOT_COLLECTED),
    ):
        if (dated["state"] == state).any():
            entries[pick(lang, *pair)] = _glyph((state, 0))
    return entries


def _glyph(held: tuple[str, int]) -> legend.Glyph:
    return lambda axes, x, y: _box(axes, held, (x + 1, y - 1.4), (legend.GLYPH - 2, 2.8))
