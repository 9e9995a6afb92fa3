"""Who shares with whom: a triangle of articles while they are few, outlets by outlets then."""

from collections.abc import Mapping
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


def _matrix(table: pd.DataFrame, labels: theme.Labels, width: float, lang: str) -> Figure:
    """Two panels: who was first is known (or credited), and where it is not."""
    room, step = theme.plot_width(width), layout.line_mm()
    known, unknown = table[table["basis"] != "unknown"], table[table["basis"] == "unknown"]
    agencies = list(dict.fromkeys(table.loc[table["is_agency"], "source"]))
    outlets = list(dict.fromkeys([*table.loc[~table["is_agency"], "source"], *table["outlet"]]))
    outlets = [*(n for n in outlets if n != OTHERS), *(n for n in outlets if n == OTHERS)]
    panels = [
        (
            known,
            agencies + [name for name in outlets if name in set(known["source"])],
            [name for name in outlets if name in set(known["outlet"])],
            pick(lang, *wording.EARLIER_ROW_AND_LATER),
        ),
        (
            unknown,
            [name for name in outlets if name in {*unknown["source"], *unknown["outlet"]}],
            [name for name in outlets if name in {*unknown["source"], *unknown["outlet"]}],
            pick(lang, *wording.ORDER_NOT_KNOWN),
        ),
    ]
    panels = [panel for panel in panels if len(panel[0])]
    told = {name: _told(name, name in agencies, lang) for name in [*agencies, *outlets]}
    rows = sum(len(names) for _, names, _, _ in panels)
    left = min(room * 0.4, max((layout.width_mm(t) + 3.0 for t in told.values()), default=10.0))
    named = layout.distinct(list(told.values()), left - 2.0)
    cell = min(_WIDEST, (room - left) / max((len(p[2]) for p in panels), default=1))
    heads = [[told[name] for name in across] for _, _, across, _ in panels]
    high = [column_heads.height_mm(names, cell) for names in heads]
    most = max(float(table["share"].max()) if len(table) else 0.0, 1e-9)
    largest = formats.small_percent(most, lang)
    said = pick(lang, *wording.CELL_IS_SHARE_LATER).format(largest=largest)
    note = layout.wrap(said, room)
    fixed = fsum(high) + len(panels) * (step + 5.5) + step * len(note)
    beside = 0.0
    if rows and (theme.plot_height(labels, width) - fixed) / rows < 1.1 * step:
        # Too many rows for a page this low: the two panels stand side by side.
        beside = room / len(panels)
        cell = min(_WIDEST, (beside - left - 4.0) / max(len(p[2]) for p in panels))
        high = [max(column_heads.height_mm(names, cell) for names in heads)] * len(panels)
        rows = max(len(down) for _, down, _, _ in panels)
        fixed = high[0] + step + 5.5 + step * len(note)
    tall = min(max(8.0, fixed + rows * _ROW), theme.plot_height(labels, width))
    canvas = theme.figure(labels, height_mm=tall, width=width)
    sheet = canvas.sheet()
    if not panels:
        none = pick(lang, *wording.NO_TWO_ARTICLES_SHARE)
        sheet.text(0, 1, none, fontsize="medium", va="top", color=theme.SOFT)
    row = min(_ROW, (canvas.height_mm - fixed) / max(rows, 1))
    x = y = 0.0
    for (some, down, across, title), names, above in zip(panels, heads, high, strict=True):
        sheet.text(x, y, title, fontsize="small", va="top", fontweight=600)
        y += step + 2.0 + above
        centres = [x + left + cell * (k + 0.5) for k in range(len(across))]
        column_heads.draw_heads(sheet, names, centres, cell, y)
        shares = _shares(some, down if some is unknown else [])
        for k, name in enumerate(down):
            middle = y + row * (k + 0.5)
            sheet.text(x, middle, named[told[name]], fontsize="small", va="center_baseline")
            for m, other in enumerate(across):
                if (share := shares.get((name, other))) is not None:
                    words = formats.small_percent(share, lang)
                    box = (x + left + cell * m, y + row * k, cell, row)
                    short = words if layout.width_mm(words) <= cell - 0.5 else ""
                    _cell(sheet, box, max(share / most, 0.02), (short, row / 2))
        y += row * len(down) + 3.5
        x, y = (x + beside, 0.0) if beside else (x, y)
    sheet.text(0, canvas.height_mm - 0.3, "\n".join(note), fontsize="small", va="bottom",
               color=theme.SOFT)  # fmt: skip
    return canvas.figure


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
