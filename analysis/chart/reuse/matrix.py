"""Who shares with whom: a triangle of articles while they are few, outlets by outlets then."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import fsum
from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from analysis.chart.canvas import cells, column_heads, formats, layout, theme
from analysis.chart.canvas.formats import pick
from analysis.chart.reuse import wording

QUESTION = theme.Labels("Who prints the same passages?")
#: What the measure calls the outlets it sums up, and an outlet nobody knows.
OTHERS, UNKNOWN = "other outlets", "outlet unknown"
_ROW, _WIDEST = 5.4, 16.0


@theme.styled
def draw(
    table: pd.DataFrame,
    *,
    labels: theme.Labels = QUESTION,
    width: float = theme.TWO_COLUMNS,
    lang: str = "en",
) -> Figure:
    """A table of `passages.matrix`, as a triangle of articles or a matrix of outlets.

    Few: the number is words both articles print; an arrow from the earlier to the later stands
    only where the days are known. Many: earlier in rows, later in columns, the share of the
    later outlet's words; agencies first; a triangle of its own where the order is not known.
    """
    if "row" in table:
        return _triangle(table, labels, width, lang)
    return _matrix(table, labels, width, lang)


def _triangle(table: pd.DataFrame, labels: theme.Labels, width: float, lang: str) -> Figure:
    room, step = theme.plot_width(width), layout.line_mm()
    columns = ("_letter", "_label", "_outlet", "_day", "")
    ends = [table[[f"{end}{x}" for x in columns]] for end in _ENDS]
    facts = ["letter", "label", "outlet", "day", "n"]
    names = pd.concat([end.set_axis(facts, axis=1) for end in ends])
    articles = names.drop_duplicates("n").sort_values("n").to_dict("records")
    n = len(articles)
    cell = min(_WIDEST, room * (0.5 if n < 8 else 0.6) / max(n - 1, 1))
    left = room - cell * max(n - 1, 1)
    row = 2 * step + 1.4
    note = pick(lang, *wording.ARROW_FROM_ARTICLE_THAT)
    lines = layout.wrap(note, room)
    height = step + 1.0 + row * max(n, 1) + step * len(lines) + 2.0
    canvas = theme.figure(labels, height_mm=height, width=width)
    sheet, top = canvas.sheet(), step + 1.0
    row = min(row, (canvas.height_mm - top - step * len(lines) - 2.0) / max(n, 1))
    most = max(int(table["n_words"].max()) if n else 0, 1)
    for k, article in enumerate(articles):
        y = top + row * k
        sheet.plot([0, room], [y, y], color=theme.GRID, lw=0.5)
        _name(sheet, article, (y, left - 2.0, row), lang)
        if k < n - 1:
            x = left + cell * (k + 0.5)
            sheet.text(
                x, top - 1.0, str(article["letter"]), fontsize="small", ha="center", va="bottom"
            )
    for one in table.to_dict("records"):
        at = (left + cell * (one["column"] - 1), top + row * (one["row"] - 1))
        words, share = int(one["n_words"]), int(one["n_words"]) / most
        known = one["order"] == "known" and words > 0
        height = row * (0.33 if known else 0.5)
        colour = _cell(sheet, (*at, cell, row), share, (_short(words, cell), height))
        if known:
            both = (str(one["column_letter"]), str(one["row_letter"]))
            fits = row > 2 * step and cell > 4.6 + fsum(map(layout.width_mm, both))
            middle = (at[0] + cell / 2, at[1] + row * (0.72 if row > 2 * step else 0.85))
            _arrow(sheet, middle, both if fits else ("", ""), colour)
    sheet.text(0, canvas.height_mm, "\n".join(lines), fontsize="small", va="bottom",
               color=theme.SOFT)  # fmt: skip
    return canvas.figure


_ENDS = ("row", "column")


def _short(n: int, room: float) -> str:
    """A number, in thousands where it is wider than its cell."""
    return str(n) if layout.width_mm(str(n)) <= room - 0.6 else f"{n / 1000:.0f}k"


def _name(
    sheet: Axes, article: Mapping[Any, Any], at: tuple[float, float, float], lang: str
) -> None:
    """Number and headline of an article, and below it, where there is room, outlet and day."""
    y, room, height = at
    day = formats.day(str(article["day"]), lang) if article["day"] else ""
    outlet = str(article["outlet"])
    if outlet == UNKNOWN:
        outlet = pick(lang, outlet, "không rõ báo")
    step, x = layout.line_mm(), layout.width_mm("00") + 1.5
    lines = [str(article["label"]), ", ".join(filter(None, (outlet, day)))]
    lines = lines if height > 2 * step else lines[:1]
    top = y + (height - len(lines) * step) / 2
    sheet.text(x - 1.5, top, str(article["letter"]), fontsize="small", va="top", ha="right")
    for k, (line, colour) in enumerate(zip(lines, (theme.INK, theme.SOFT), strict=False)):
        words = layout.shorten(line, room - x)
        sheet.text(x, top + k * step, words, fontsize="small", va="top", color=colour)


def _cell(
    sheet: Axes, box: tuple[float, float, float, float], share: float, words: tuple[str, float]
) -> str:
    """A cell shaded by a share of the darkest, its words at a height; the colour of its words."""
    x, y, wide, high = box
    fill = cells.tone(share) if share else "white"
    sheet.add_patch(Rectangle((x + 0.2, y + 0.2), wide - 0.4, high - 0.4, fc=fill,
                              ec=theme.GRID, lw=0.4))  # fmt: skip
    colour = cells.ink(fill) if share else theme.SOFT
    sheet.text(x + wide / 2, y + words[1], words[0], fontsize="small", ha="center",
               va="center_baseline", color=colour)  # fmt: skip
    return colour


def _arrow(sheet: Axes, at: tuple[float, float], ends: tuple[str, str], colour: str) -> None:
    """From the number of the earlier article to that of the later."""
    x, y = at
    for n, align, shift in ((ends[0], "right", -1.9), (ends[1], "left", 1.9)):
        sheet.text(x + shift, y, n, fontsize="small", ha=align, va="center_baseline",
                   color=colour)  # fmt: skip
    sheet.annotate("", xy=(x + 1.6, y), xytext=(x - 1.6, y),
                   arrowprops={"arrowstyle": "-|>", "color": colour, "lw": 0.7,
                               "mutation_scale": 5, "shrinkA": 0, "shrinkB": 0})  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Panel:
    """One panel: its cells, the outlets down and across, its title, and the heads as printed."""

    rows: pd.DataFrame
    down: list[str]
    across: list[str]
    title: str
    heads: list[str]


@dataclass(frozen=True, slots=True)
class _Layout:
    """How the panels stand: below each other, or `beside` each other at that distance."""

    panels: list[_Panel]
    cell: float
    row: float
    heads: list[float]
    beside: float
    height: float


def _matrix(table: pd.DataFrame, labels: theme.Labels, width: float, lang: str) -> Figure:
    """Two panels: who was first is known (or credited), and where it is not."""
    room, step = theme.plot_width(width), layout.line_mm()
    agencies = list(dict.fromkeys(table.loc[table["is_agency"], "source"]))
    outlets = list(dict.fromkeys([*table.loc[~table["is_agency"], "source"], *table["outlet"]]))
    outlets = [*(n for n in outlets if n != OTHERS), *(n for n in outlets if n == OTHERS)]
    told = {name: _told(name, name in agencies, lang) for name in [*agencies, *outlets]}
    left = min(room * 0.4, max((layout.width_mm(t) + 3.0 for t in told.values()), default=10.0))
    named = layout.distinct(list(told.values()), left - 2.0)
    order = [*agencies, *(name for name in outlets if name not in agencies)]
    ranked = sorted(order, key=lambda name: -_words_of(table, name))
    least = (1.1 * step, layout.width_mm("88") + 0.6)
    for n in range(len(ranked), 0, -1):
        kept = [name for name in order if name in ranked[:n]]
        shown = table[table["source"].isin(kept) & table["outlet"].isin(kept)]
        panels = _panels(shown, kept, agencies, told, lang)
        note = layout.wrap(_note(panels, table, len(table) - len(shown), lang), room)
        space = theme.plot_height(labels, width) - step * len(note)
        placed = _placed(panels, (room, left), space, width == theme.SLIDE)
        if (placed.row >= least[0] and placed.cell >= least[1]) or n == 1:
            break
    tall = min(max(8.0, placed.height + step * len(note)), theme.plot_height(labels, width))
    canvas = theme.figure(labels, height_mm=tall, width=width)
    sheet = canvas.sheet()
    if not panels:
        none = pick(lang, *wording.NO_TWO_ARTICLES_SHARE)
        sheet.text(0, 1, none, fontsize="medium", va="top", color=theme.SOFT)
    most = max(float(table["share"].max()) if len(table) else 0.0, 1e-9)
    x = y = 0.0
    for panel, above in zip(panels, placed.heads, strict=True):
        sheet.text(x, y, panel.title, fontsize="small", va="top", fontweight=600)
        y += step + 2.0 + above
        centres = [x + left + placed.cell * (k + 0.5) for k in range(len(panel.across))]
        column_heads.draw_heads(sheet, panel.heads, centres, placed.cell, y)
        for k, name in enumerate(panel.down):
            middle = y + placed.row * (k + 0.5)
            sheet.text(x, middle, named[told[name]], fontsize="small", va="center_baseline")
        _shaded(sheet, panel, (x + left, y, placed.cell, placed.row), most, lang)
        y += placed.row * len(panel.down) + 3.5
        x, y = (x + placed.beside, 0.0) if placed.beside else (x, y)
    sheet.text(0, canvas.height_mm - 0.3, "\n".join(note), fontsize="small", va="bottom",
               color=theme.SOFT)  # fmt: skip
    return canvas.figure


def _words_of(table: pd.DataFrame, name: str) -> int:
    """How many shared words an outlet has a part in."""
    return int(table.loc[(table["source"] == name) | (table["outlet"] == name), "n_words"].sum())


def _panels(
    table: pd.DataFrame, order: list[str], agencies: list[str], told: dict[str, str], lang: str
) -> list[_Panel]:
    """The panels that have something to show."""
    known, unknown = table[table["basis"] != "unknown"], table[table["basis"] == "unknown"]
    either = {*unknown["source"], *unknown["outlet"]}
    sides = [
        (
            known,
            [name for name in order if name in set(known["source"])],
            [name for name in order if name in set(known["outlet"])],
            pick(lang, *wording.EARLIER_ROW_AND_LATER),
        ),
        (
            unknown,
            [name for name in order if name in either],
            [name for name in order if name in either],
            pick(lang, *wording.ORDER_NOT_KNOWN),
        ),
    ]
    return [
        _Panel(rows, down, across, title, [told[name] for name in across])
        for rows, down, across, title in sides
        if len(rows)
    ]


def _placed(panels: list[_Panel], size: tuple[float, float], space: float, slide: bool) -> _Layout:
    """The panels below each other, or side by side where that leaves the rows too low."""
    room, left = size
    step, widest = layout.line_mm(), _WIDEST * (1.6 if slide else 1.0)
    cell = min(widest, (room - left) / max((len(p.across) for p in panels), default=1))
    heads = [column_heads.height_mm(p.heads, cell) for p in panels]
    rows, beside = sum(len(p.down) for p in panels), 0.0
    fixed = fsum(heads) + len(panels) * (step + 5.5)
    if rows and len(panels) > 1:
        half = room / len(panels)
        narrower = min(widest, (half - left - 4.0) / max(len(p.across) for p in panels))
        beside = half * ((space - fixed) / rows < 1.1 * step or (slide and narrower > 0.8 * cell))
    if beside:
        cell = narrower
        heads = [max(column_heads.height_mm(p.heads, cell) for p in panels)] * len(panels)
        rows = max(len(p.down) for p in panels)
        fixed = heads[0] + step + 5.5
    highest = _ROW * (1.9 if slide else 1.0)
    row = min(max(highest, 1.2 * step), (space - fixed) / max(rows, 1))
    return _Layout(panels, cell, row, heads, beside, fixed + rows * row)


def _shaded(
    sheet: Axes, panel: _Panel, box: tuple[float, float, float, float], most: float, lang: str
) -> None:
    """The cells of a panel; without their percent sign where that would not fit."""
    x, y, cell, row = box
    unknown = bool((panel.rows["basis"] == "unknown").all())
    shares = _shares(panel.rows, panel.down if unknown else [])
    words = {pair: formats.small_percent(share, lang) for pair, share in shares.items()}
    if any(layout.width_mm(text) > cell - 0.5 for text in words.values()):
        words = {pair: formats.number(share * 100, lang) for pair, share in shares.items()}
    for (name, other), share in shares.items():
        at = (x + cell * panel.across.index(other), y + row * panel.down.index(name), cell, row)
        _cell(sheet, at, max(share / most, 0.02), (words[name, other], row / 2))


def _note(panels: list[_Panel], table: pd.DataFrame, n_left: int, lang: str) -> str:
    """How a cell is read, and what has none."""
    largest = formats.small_percent(float(table["share"].max()) if len(table) else 0.0, lang)
    unknown = [bool((panel.rows["basis"] == "unknown").all()) for panel in panels]
    whose = pick(lang, *wording.OF_LATER)
    if any(unknown):
        both = pick(lang, *wording.OF_BOTH)
        where = pick(lang, *wording.WHERE_ORDER_IS_NOT)
        whose = both if all(unknown) else f"{whose}, {both}{where}"
    said = pick(lang, *wording.CELL_IS_SHARE).format(whose=whose, largest=largest)
    if n_left:
        pairs = formats.counted_noun(n_left, wording.MORE_PAIRS, lang)
        said += pick(lang, *wording.NOT_SHOWN_PAIRS).format(pairs=pairs)
    return said


def _told(name: str, is_agency: bool, lang: str) -> str:
    """The name of a row or column as the figure's language has it."""
    if is_agency:
        return f"{name} ({pick(lang, *wording.AGENCY)})"
    unknown = {UNKNOWN: "không rõ báo", OTHERS: "các báo khác"}
    return unknown.get(name, name) if lang == "vi" else name


def _shares(table: pd.DataFrame, order: list[str]) -> dict[tuple[str, str], float]:
    """The share of each cell; with an `order`, two names meet below the diagonal."""
    words: dict[tuple[str, str], float] = {}
    totals: dict[tuple[str, str], float] = {}
    for row in table.to_dict("records"):
        pair = (str(row["source"]), str(row["outlet"]))
        if order and order.index(pair[0]) < order.index(pair[1]):
            pair = (pair[1], pair[0])
        words[pair] = words.get(pair, 0.0) + float(row["n_words"])
        totals[pair] = max(totals.get(pair, 1.0), float(row["n_outlet_words"]))
    return {pair: n / totals[pair] for pair, n in words.items()}
