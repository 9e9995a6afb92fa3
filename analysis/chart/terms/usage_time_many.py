"""Many articles: a panel a term, the share of each period's articles that use it."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from analysis.chart.canvas import formats, layout, legend, theme, time_axis
from analysis.chart.canvas.formats import pick
from analysis.chart.canvas.time_axis import AxisSpan
from analysis.chart.terms import wording
from analysis.chart.timeline import marks

_PANEL, _LEAST, _BETWEEN, _STRIP = 14.0, 8.0, 7.0, 8.0
#: How many lines of type the two ends of a panel's scale need.
_SCALE_LINES = 2.0
#: The articles of a period that do not use the term.
_PALE = "#cfd6dd"


@dataclass(frozen=True, slots=True)
class _PanelColumn:
    """One column of panels: its stretch of time and the labels of its milestones."""

    span: AxisSpan
    flags: list[time_axis.Flag]


def draw(
    table: pd.DataFrame,
    *,
    labels: theme.Labels,
    width: float = theme.TWO_COLUMNS,
    lang: str = "en",
) -> Figure:
    """The many-article form of a `usage_time.table`: small multiples on one axis and one scale.

    Where two periods have enough articles a dot with a band is a share with its interval and a
    hollow dot comes from too few articles for one; coloured, the term's shares differ between
    periods beyond chance. Else nothing is estimated: a dark bar are the articles
    of the period that use the term, the pale one above it the others. Where a period has no
    article nothing is drawn and nothing is joined. Terms that do not fit the page are counted.
    """
    shares = table[table["mark"] == "share"]
    judged = table[table["mark"] == "term"].set_index("term")
    terms = list(dict.fromkeys(table.loc[table["mark"] == "term", "term"]))
    room, step = theme.plot_width(width), layout.line_mm()
    title = step * 1.6
    columns = 1 if width == theme.ONE_COLUMN else 2
    sides = _sides(table, shares, (room, columns), lang)
    head = max((flag.level + 1 for side in sides for flag in side.flags), default=0) * step + 1.5
    entries = _entries(table, lang)
    notes = [line for words in _notes(table, lang) for line in layout.wrap(words, room)]
    estimated = _estimated(shares)
    strip = (_STRIP + title) if estimated else 0.0
    foot = strip + 2 * step + 4.0 + legend.height_mm(list(entries), room)
    foot += step * (len(notes) + 1)
    space = theme.plot_height(labels, width) - head - foot
    fits = max(1, int((space + 0.01) // (max(_LEAST, _SCALE_LINES * step) + title)))
    kept = terms[: fits * columns]
    rows = max(-(-len(kept) // columns), 1)
    panel = max(_PANEL, _SCALE_LINES * step)
    row_mm = min(panel + title, space / rows)
    if n := len(terms) - len(kept):
        left = formats.counted_noun(n, wording.TERMS, lang)
        notes.append(pick(lang, *wording.TERMS_USED_LESS).format(terms=left))
    canvas = theme.figure(labels, height_mm=head + row_mm * rows + foot, width=width)
    sheet = canvas.sheet()
    terms = kept
    row_mm = (canvas.height_mm - head - foot) / rows
    bottom = canvas.height_mm - foot + strip
    for side in sides if len(shares) else []:
        bases = [head + row_mm * (k + 1) - 0.8 for k in range(rows)]
        panels = [(base - (row_mm - title), base) for base in bases]
        panels += [(bottom - _STRIP, bottom)] if estimated else []
        time_axis.draw_flags(sheet, side.flags, head, bottom, panels=panels)
        time_axis.draw_axis(sheet, side.span, bottom, lang)
        if estimated:
            _strip(sheet, shares, side.span, (bottom, _STRIP), lang)
    most = _most(shares[shares["term"].isin(terms)])
    highest = int(shares["n_articles"].max()) if len(shares) else 1
    for k, term in enumerate(terms):
        span = sides[k // rows].span
        base = head + row_mm * (k % rows + 1) - 0.8
        own = shares[shares["term"] == term]
        box = (span, base, row_mm - title)
        _title(sheet, judged.loc[term], int(own["n_articles_with"].sum()), box, lang)
        if estimated:
            _panel(sheet, own, (*box, most), judged.loc[term, "claim"], lang)
        else:
            _counts(sheet, own, (*box, max(highest, 1)), lang)
    if not terms:
        none = pick(lang, *wording.NONE_TERMS_IS_USED)
        sheet.text(0, head + step, none, fontsize="small", color=theme.SOFT)
    y = bottom + 2 * step + 3.0
    legend.draw_legend(sheet, entries, (0, y), room)
    y += legend.height_mm(list(entries), room)
    for line in notes:
        sheet.text(0, y + step / 2, line, fontsize="small", va="center_baseline", color=theme.SOFT)
        y += step
    return canvas.figure


def _sides(
    table: pd.DataFrame, shares: pd.DataFrame, box: tuple[float, int], lang: str
) -> list[_PanelColumn]:
    room, columns = box
    ends = ("2000-01-01", "2000-01-01")
    if len(shares):
        ends = shares["date_from"].min(), shares["date_to"].max()
    wide = (room - _BETWEEN * (columns - 1)) / columns
    left = layout.width_mm(formats.percent(1, lang)) + 1.5
    sides = []
    for k in range(columns):
        x = k * (wide + _BETWEEN)
        span = time_axis.axis_span(*ends, x + left, x + wide)
        listed = [
            (span.x(row["date_from"], 0.0), row["label_vi" if lang == "vi" else "label"])
            for row in table[table["mark"] == "milestone"].to_dict("records")
            if span.holds(row["date_from"])
        ]
        sides.append(_PanelColumn(span, time_axis.flags(listed, low=x, high=x + wide)))
    return sides


def _title(
    sheet: Axes, judged: Any, n_drawn: int, box: tuple[AxisSpan, float, float], lang: str
) -> None:
    """The name of a panel's term, and in how many articles it stands."""
    span, base, high = box
    step = layout.line_mm()
    begin = span.left - layout.width_mm(formats.percent(1, lang)) - 1.5
    n = formats.number(int(judged["n_articles_with"]), lang)
    of = formats.number(int(judged["n_articles"]), lang)
    words = pick(lang, *wording.ARTICLES_2).format(n=n, of=of)
    if n_drawn < int(judged["n_articles_with"]):  # the others have no day, or a far one
        k = formats.number(n_drawn, lang)
        words += pick(lang, *wording.DRAWN).format(k=k)
    room = span.right - begin - layout.width_mm(words) - 2.0
    name = sheet.text(
        begin,
        base - high - step * 0.7,
        layout.shorten(str(judged.name), room, weight=600),
        fontsize="small",
        fontweight=600,
        va="center_baseline",
    )
    note = sheet.text(span.right, base - high - step * 0.7, words, fontsize="small", ha="right",
                      va="center_baseline", color=theme.SOFT)  # fmt: skip
    for text in (name, note):
        text.set_bbox(theme.PAPER)


def _panel(
    sheet: Axes,
    own: pd.DataFrame,
    box: tuple[AxisSpan, float, float, float],
    claim: object,
    lang: str,
) -> None:
    """One term: its shares over time, on the scale of all."""
    span, base, high, most = box
    colour = theme.COLOURS[0] if claim is True else theme.SOFT
    for share, place, side in ((0.0, base, "bottom"), (most, base - high, "top")):
        sheet.plot([span.left, span.right], [place, place], color=theme.GRID, lw=0.5, zorder=0)
        sheet.text(span.left - 0.8, place, formats.percent(share, lang), fontsize="small",
                   ha="right", va=side, color=theme.SOFT)  # fmt: skip
    rows = [
        {str(k): v for k, v in row.items()} | {"x": _middle(span, row)}
        for row in own.sort_values("date_from").to_dict("records")
    ]
    for row in rows:
        _period(sheet, row, (span, base, high, most), colour)
    for one, other in pairwise(rows):
        if one["enough"] and other["enough"]:
            _join(sheet, (one, other), (base, high / most), colour)


def _counts(
    sheet: Axes, own: pd.DataFrame, box: tuple[AxisSpan, float, float, int], lang: str
) -> None:
    """One term: the articles of each period, dark those that use it."""
    span, base, high, most = box
    for n, place, side in ((0, base, "bottom"), (most, base - high, "top")):
        sheet.plot([span.left, span.right], [place, place], color=theme.GRID, lw=0.5, zorder=0)
        sheet.text(span.left - 0.8, place, formats.number(n, lang), fontsize="small", ha="right",
                   va=side, color=theme.SOFT)  # fmt: skip
    for row in own.to_dict("records"):
        x0, x1 = span.x(row["date_from"], 0.0), span.x(row["date_to"], 1.0)
        if not row["n_articles"]:
            if row["collected"] == "no":
                marks.hatch(sheet, (x0, base - high), x1 - x0, high)
            continue
        used, n = int(row["n_articles_with"]), int(row["n_articles"])
        for low, top, colour in ((0, used, theme.COLOURS[0]), (used, n, _PALE)):
            _stack(sheet, (x0, x1, base, high / most), (low, top), colour)


def _stack(
    sheet: Axes, at: tuple[float, float, float, float], ends: tuple[int, int], colour: str
) -> None:
    x0, x1, base, per = at
    gap = min(0.3, (x1 - x0) * 0.12)
    if ends[1] > ends[0]:
        corner = (x0 + gap, base - ends[1] * per)
        box = Rectangle(corner, x1 - x0 - 2 * gap, (ends[1] - ends[0]) * per)
        box.set(facecolor=colour, edgecolor="white", linewidth=0.3)
        sheet.add_patch(box)


def _estimated(shares: pd.DataFrame) -> bool:
    """Whether shares are drawn: where two periods or more have enough articles for one."""
    return shares.loc[shares["enough"].eq(True), "date_from"].nunique() > 1


def _most(own: pd.DataFrame) -> float:
    """The upper end of the scale: what it must hold, to the next step of a tenth."""
    held = own[["share", "share_high"]].max().max() if len(own) else 0.0
    steps = (0.02, 0.05, *(k / 10 for k in range(1, 11)))
    return next((step for step in steps if not held > step), 1.0)


def _middle(span: AxisSpan, row: Any) -> float:
    return (span.x(row["date_from"], 0.0) + span.x(row["date_to"], 1.0)) / 2


def _period(
    sheet: Axes, row: dict[str, Any], box: tuple[AxisSpan, float, float, float], colour: str
) -> None:
    """One period: a dot, hollow where there is no interval; a gap where there is no article."""
    span, base, high, most = box
    x0, x1 = span.x(row["date_from"], 0.0), span.x(row["date_to"], 1.0)
    if not row["n_articles"]:
        if row["collected"] == "no":
            marks.hatch(sheet, (x0, base - high), x1 - x0, high)
        return
    y = base - high * float(row["share"]) / most
    if not row["enough"]:
        sheet.plot(row["x"], y, "o", ms=2.6, mfc="white", mec=colour, mew=0.6, zorder=4)
        return
    low, up = (base - high * float(row[end]) / most for end in ("share_low", "share_high"))
    sheet.plot([row["x"]] * 2, [low, up], color=colour, lw=1.6, alpha=0.35, zorder=2,
               solid_capstyle="butt")  # fmt: skip
    sheet.plot(row["x"], y, "o", ms=2.6, color=colour, zorder=4)


def _join(
    sheet: Axes,
    pair: tuple[dict[str, Any], dict[str, Any]],
    scale: tuple[float, float],
    colour: str,
) -> None:
    """Line and band between two periods that follow each other and both have an interval."""
    base, per = scale
    x = [row["x"] for row in pair]
    low, middle, up = (
        [base - per * float(row[name]) for row in pair]
        for name in ("share_low", "share", "share_high")
    )
    sheet.fill_between(x, low, up, color=colour, alpha=0.18, lw=0, zorder=1)
    sheet.plot(x, middle, color=colour, lw=0.9, zorder=3)


def _strip(
    sheet: Axes, shares: pd.DataFrame, span: AxisSpan, box: tuple[float, float], lang: str
) -> None:
    """The articles of each period: what the shares above are out of."""
    bottom, high = box
    rows = shares.drop_duplicates("date_from")
    most = max(int(rows["n_articles"].max()), 1)
    for row in rows.to_dict("records"):
        x0, x1 = span.x(row["date_from"], 0.0), span.x(row["date_to"], 1.0)
        if not row["n_articles"] and row["collected"] == "no":
            marks.hatch(sheet, (x0, bottom - high), x1 - x0, high)
        tall = high * int(row["n_articles"]) / most
        gap = min(0.3, (x1 - x0) * 0.1)
        bar = Rectangle((x0 + gap, bottom - tall), x1 - x0 - 2 * gap, tall, fc=theme.FAINT, lw=0)
        sheet.add_patch(bar)
    step = layout.line_mm()
    begin = span.left - layout.width_mm(formats.percent(1, lang)) - 1.5
    title = pick(lang, *wording.ARTICLES_3) + pick(lang, *_words(shares))
    head = sheet.text(
        begin,
        bottom - high - step * 0.7,
        title,
        fontsize="small",
        fontweight=600,
        va="center_baseline",
    )
    head.set_bbox(theme.PAPER)
    sheet.text(span.left - 0.8, bottom - high, formats.number(most, lang), fontsize="small",
               ha="right", va="top", color=theme.SOFT)  # fmt: skip


def _words(table: pd.DataFrame) -> tuple[str, str]:
    return wording.PERIODS[str(table["period"].iloc[0])] if len(table) else wording.PERIODS["week"]


def _notes(table: pd.DataFrame, lang: str) -> list[str]:
    """What the panels leave out, in words."""
    said = []
    for mark, words in wording.LEFT.items():
        n = int(table.loc[table["mark"] == mark, "n_articles"].sum())
        if n:
            counted = formats.counted_noun(n, formats.ARTICLE, lang)
            said.append(pick(lang, *words).format(counted))
    return said


def _entries(table: pd.DataFrame, lang: str) -> dict[str, legend.Glyph]:
    """The marks this table has, each as it is drawn."""
    shares, judged = table[table["mark"] == "share"], table[table["mark"] == "term"]
    sure = shares["enough"].eq(True)
    claim = judged["claim"].eq(True)
    found: dict[str, legend.Glyph] = {}
    if claim.any() and _estimated(shares):
        found[pick(lang, *wording.CHANGES_BEYOND_CHANCE)] = _dot(theme.COLOURS[0])
    if _estimated(shares) and not claim.all():
        found[pick(lang, *wording.CHANGES_WITHIN_CHANCE)] = _dot(theme.SOFT)
    if not _estimated(shares) and len(shares):
        found[pick(lang, *wording.ARTICLES_THAT_USE_IT)] = _bar(theme.COLOURS[0])
        found[pick(lang, *wording.OTHER_ARTICLES_PERIOD)] = _bar(_PALE)
    elif (~sure & (shares["n_articles"] > 0)).any():
        found[pick(lang, *wording.TOO_FEW_ARTICLES_FOR)] = _hollow
    if ((shares["n_articles"] == 0) & (shares["collected"] == "no")).any():
        found[pick(lang, *wording.NOT_COLLECTED)] = _hatched
    return found


def _dot(colour: str) -> legend.Glyph:
    def drawn(axes: Axes, x: float, y: float) -> None:
        box = Rectangle((x, y - 1.0), legend.GLYPH, 2.0, fc=colour, alpha=0.18, lw=0)
        axes.add_patch(box)
        axes.plot([x, x + legend.GLYPH], [y, y], color=colour, lw=0.9)
        axes.plot(x + legend.GLYPH / 2, y, "o", ms=2.6, color=colour)

    return drawn


def _bar(colour: str) -> legend.Glyph:
    def drawn(axes: Axes, x: float, y: float) -> None:
        axes.add_patch(Rectangle((x + 1, y - 1.2), legend.GLYPH - 2, 2.4, fc=colour, lw=0))

    return drawn


def _hollow(axes: Axes, x: float, y: float) -> None:
    axes.plot(x + legend.GLYPH / 2, y, "o", ms=2.6, mfc="white", mec=theme.SOFT, mew=0.6)


def _hatched(axes: Axes, x: float, y: float) -> None:
    marks.hatch(axes, (x, y - 1.2), legend.GLYPH, 2.4)
