"""Shared passages: two lines aligned while articles are few, the most reprinted of many."""

from dataclasses import dataclass, replace
from math import fsum

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from analysis.chart.canvas import formats, layout, legend, theme
from analysis.chart.canvas.formats import pick
from analysis.chart.reuse import reprints, wording

QUESTION = theme.Labels("Which passages do several articles print?")
SHADE = "#d3e3f1"
EDIT = theme.COLOURS[1]
_TAG, _SPACE, _BETWEEN = 6.4, 0.9, 4.0


@dataclass(frozen=True, slots=True)
class PlacedWord:
    """One word beside another, and where they stand: millimetres from the left, line."""

    change: str
    first: str
    here: str
    x: float = 0.0
    line: int = 0

    @property
    def width(self) -> float:
        """How wide the wider of the two is."""
        return max(layout.width_mm(self.first), layout.width_mm(self.here))


@theme.styled
def draw(
    table: pd.DataFrame,
    *,
    labels: theme.Labels = QUESTION,
    width: float = theme.TWO_COLUMNS,
    lang: str = "en",
) -> Figure:
    """A table of `passages.shown`: the passages themselves, or a list of the most reprinted.

    Few: the first copy stands above, the other below; shared words are shaded, changed and
    dropped ones underlined. An arrow stands only where the days say which was first. Many: a
    line a passage, as many dots as articles print it.
    """
    if "step" not in table:
        return reprints.draw(table, labels=labels, width=width, lang=lang)
    room = theme.plot_width(width)
    copies = [rows for _, rows in table.groupby(["rank", "article_id"], sort=True)]
    blocks = [(rows, _placed(_steps(rows), room - _TAG)) for rows in copies]
    entries = _entries(blocks, lang)
    foot = legend.height_mm(list(entries), room) + 1.5
    step = layout.line_mm()
    heights = [_height(steps, step) for _, steps in blocks]
    space = theme.plot_height(labels, width) - foot - step
    kept = sum(fsum(heights[: k + 1]) <= space for k in range(len(heights)))
    n_left = len(blocks) - kept
    blocks, heights = blocks[:kept], heights[:kept]
    entries = _entries(blocks, lang)
    tall = max(fsum(heights), 8.0) + foot + (step if n_left else 0.0)
    canvas = theme.figure(labels, height_mm=tall, width=width)
    sheet = canvas.sheet()
    y = 0.0
    for (rows, steps), height in zip(blocks, heights, strict=True):
        if y:  # a rule between passages: what is wrapped is no passage of its own
            line = y - _BETWEEN / 2 - 0.4
            sheet.plot([0, room], [line, line], color=theme.GRID, lw=0.6)
        _head(sheet, rows, (y, room), lang)
        _lines(sheet, steps, y + 2 * step + 1.2, _tags(rows))
        y += height
    if n_left:
        noun = "passage" if n_left == 1 else "passages"
        more = pick(lang, *wording.NOT_SHOWN_MORE_2).format(n_left=n_left, noun=noun)
        sheet.text(0, y, more, fontsize="small", va="top", color=theme.SOFT)
    if not copies:
        none = pick(lang, *wording.NO_TWO_ARTICLES_SHARE)
        sheet.text(0, 1, none, fontsize="medium", va="top", color=theme.SOFT)
    else:
        legend.draw_legend(sheet, entries, (0, canvas.height_mm - foot + 1.5), room)
    return canvas.figure


def _entries(
    blocks: list[tuple[pd.DataFrame, list[PlacedWord]]], lang: str
) -> dict[str, legend.Glyph]:
    """The marks that the passages drawn have, and no others."""
    changes = {step.change for _, steps in blocks for step in steps} - {""}
    entries: dict[str, legend.Glyph] = {pick(lang, *wording.IN_BOTH): _shade}
    if changes - {"shared"}:
        entries[pick(lang, *wording.ONLY_IN_ONE_OR)] = _underline
    return entries


def _steps(rows: pd.DataFrame) -> list[PlacedWord]:
    columns = (rows["change"], rows["first_words"].fillna(""), rows["words"].fillna(""))
    steps = [PlacedWord(*words) for words in zip(*columns, strict=True)]
    dots = PlacedWord("", "…", "…")
    before = [dots] if rows["cut_before"].iloc[0] else []
    return [*before, *steps, *([dots] if rows["cut_after"].iloc[0] else [])]


def _placed(steps: list[PlacedWord], room: float) -> list[PlacedWord]:
    """The words one after another in pairs of lines no wider than the room."""
    placed, x, line = [], 0.0, 0
    for step in steps:
        if x and x + step.width > room:
            x, line = 0.0, line + 1
        placed.append(replace(step, x=x, line=line))
        x += step.width + _SPACE
    return placed


def _height(steps: list[PlacedWord], step: float) -> float:
    return 2 * step + 1.2 + (steps[-1].line + 1) * (2 * step + 1.6) + _BETWEEN


def _head(sheet: Axes, rows: pd.DataFrame, at: tuple[float, float], lang: str) -> None:
    """Which two articles: a line each, and an arrow where the order is known."""
    y, room = at
    row, step = rows.iloc[0], layout.line_mm()
    known = row["order"] == "known"
    first = pick(lang, *wording.EARLIER) if known else ""
    later = pick(lang, "later", "sau")
    if not known:
        later = pick(lang, *wording.ORDER_UNKNOWN)
        if row["order"] == "same day":
            later = pick(lang, *wording.SAME_DAY)
    tags = _tags(rows)
    for n, (tag, prefix, when) in enumerate(zip(tags, ("first_", ""), (first, later), strict=True)):
        day = formats.day(row[f"{prefix}day"], lang) if row[f"{prefix}day"] else ""
        outlet = str(row[f"{prefix}outlet"])
        if outlet == "outlet unknown":
            outlet = pick(lang, outlet, "không rõ báo")
        about = "".join(f", {words}" for words in (day, when) if words)
        if (more := int(row["n_articles"]) - 2) > 0 and not prefix:
            prints = "prints" if more == 1 else "print"
            about += pick(lang, *wording.MORE_IT).format(more=more, prints=prints)
        # Only the name of the outlet is shortened: day and order are what the line is read for.
        about = layout.shorten(outlet, room * 0.6 - layout.width_mm(about)) + about
        left = room - _TAG - layout.width_mm(about) - 3.0
        label = layout.shorten(str(row[f"{prefix}label"]), left, weight=500)
        line = y + n * step
        sheet.text(0, line, tag, fontsize="small", va="top", fontweight=700)
        sheet.text(_TAG, line, label, fontsize="small", va="top", fontweight=500)
        sheet.text(room, line, about, fontsize="small", va="top", ha="right", color=theme.SOFT)
    if known:
        arrow = {"arrowstyle": "-|>", "color": theme.SOFT, "lw": 0.7, "mutation_scale": 5}
        ends = (_TAG - 1.4, y + step * 0.35), (_TAG - 1.4, y + step * 1.65)
        sheet.annotate(
            "", xy=ends[1], xytext=ends[0], arrowprops={**arrow, "shrinkA": 0, "shrinkB": 0}
        )


def _tags(rows: pd.DataFrame) -> tuple[str, str]:
    """The letters of the two articles, the same as in every figure."""
    return str(rows["first_letter"].iloc[0]), str(rows["letter"].iloc[0])


def _lines(sheet: Axes, steps: list[PlacedWord], top: float, tags: tuple[str, str]) -> None:
    """The two lines word under word: shaded where both print it, underlined where not."""
    step = layout.line_mm()
    pair = 2 * step + 1.6
    for line in range(steps[-1].line + 1):
        for n, tag in enumerate(tags):
            y = top + line * pair + (n + 0.5) * step
            sheet.text(0, y, tag, fontsize="small", va="center_baseline", color=theme.SOFT)
    for one, following in zip(steps, [*steps[1:], None], strict=True):
        x, y = _TAG + one.x, top + one.line * pair
        if one.change == "shared":
            joined = following and following.change == "shared" and following.line == one.line
            wide = one.width + (_SPACE if joined else 0.0)
            box = Rectangle((x - 0.3, y), wide + 0.3, 2 * step, fc=SHADE, ec="none", lw=0)
            sheet.add_patch(box)
        for n, words in enumerate((one.first, one.here)):
            if not words:
                continue
            base = y + (n + 0.5) * step
            sheet.text(x, base, words, fontsize="small", va="center_baseline")
            if one.change not in ("shared", ""):
                ends = [x, x + layout.width_mm(words)]
                sheet.plot(ends, [base + 0.42 * step] * 2, color=EDIT, lw=1.1)


def _shade(sheet: Axes, x: float, y: float) -> None:
    sheet.add_patch(Rectangle((x, y - 1.3), legend.GLYPH, 2.6, fc=SHADE, ec="none"))


def _underline(sheet: Axes, x: float, y: float) -> None:
    sheet.plot([x, x + legend.GLYPH], [y + 0.8] * 2, color=EDIT, lw=1.1)
