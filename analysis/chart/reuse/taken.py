"""Who printed after whom, by name and time: a line two outlets, agencies first."""

from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from analysis.chart.canvas import formats, layout, theme
from analysis.chart.canvas.formats import pick
from analysis.chart.reuse import wording

QUESTION = theme.Labels("Who printed after whom?")
_ROW = 4.8


@theme.styled
def draw(
    table: pd.DataFrame,
    *,
    labels: theme.Labels = QUESTION,
    width: float = theme.TWO_COLUMNS,
    lang: str = "en",
) -> Figure:
    """A table of `passages.taken` as a list: the earlier outlet, the later one, how many words.

    At the right the share of the later outlet's text, its articles, and when: the day of the first
    such copy, and how long behind the first print of a passage copies usually were. What does not
    fit is counted.
    """
    room, step = theme.plot_width(width), layout.line_mm()
    narrow = width == theme.ONE_COLUMN
    row = 2 * step + 1.6 if narrow else max(_ROW, 1.25 * step)
    groups = [name for name in wording.GROUPS if (table["basis"] == name).any()]
    head = (2 if narrow else 1) * step + 1.0
    fixed = head + len(groups) * (step + 2.0) + step
    fits = max(1, int((theme.plot_height(labels, width) - fixed) // row))
    rows = _kept(table, groups, fits)
    groups = [name for name in groups if (rows["basis"] == name).any()]
    row = theme.row_height(row, len(rows), fixed=fixed, labels=labels, width=width)
    canvas = theme.figure(labels, height_mm=fixed + row * max(len(rows), 1), width=width)
    sheet = canvas.sheet()
    columns = _columns(rows, room, lang, narrow=narrow)
    _heads(sheet, columns, head, lang)
    most = max(int(rows["n_words"].max()) if len(rows) else 1, 1)
    y = head
    for name in groups:
        sheet.text(0, y + step / 2 + 1.0, _group(name, rows, lang), fontsize="small",
                   fontweight=600, va="center_baseline")  # fmt: skip
        y += step + 2.0
        for record in rows[rows["basis"] == name].to_dict("records"):
            _line(sheet, record, columns, (y, row, room, most), lang)
            y += row
    if not len(rows):
        none = pick(lang, *wording.NO_TWO_OUTLETS_SHARE)
        sheet.text(0, y + step, none, fontsize="small", color=theme.SOFT)
    if left := len(table) - len(rows):
        n = formats.number(left, lang)
        noun = "pair" if left == 1 else "pairs"
        said = pick(lang, *wording.NOT_SHOWN_MORE_WITH).format(n=n, noun=noun)
        sheet.text(0, canvas.height_mm, said, fontsize="small", va="bottom", color=theme.SOFT)
    return canvas.figure


def _group(name: str, rows: pd.DataFrame, lang: str) -> str:
    """What is known of the order of a group; no day is named where none is stated."""
    own = rows[rows["basis"] == name]
    if name == "time" and own["first_on"].isna().all():
        return pick(lang, *wording.WHAT_IS_KNOWN_DAYS)
    if name == "time" and (own["lag_days"] == 0).any():
        return pick(lang, *wording.DAYS_OR_HOURS_SAY)
    return pick(lang, *wording.GROUPS[name])


def _kept(table: pd.DataFrame, groups: list[str], fits: int) -> pd.DataFrame:
    """As many rows as fit, of every group the first: a short group leaves its room to the next."""
    parts, left = [], fits
    for k, name in enumerate(groups):
        own = table[table["basis"] == name]
        fair = max(1, left // (len(groups) - k))
        parts.append(own.head(max(fair, left - sum(
            min(int((table["basis"] == other).sum()), fair) for other in groups[k + 1 :]
        ))))  # fmt: skip
        left -= len(parts[-1])
    return pd.concat(parts).head(fits) if parts else table


def _columns(rows: pd.DataFrame, room: float, lang: str, *, narrow: bool) -> dict[str, Any]:
    """Where the columns stand, in millimetres."""
    told = [_name(row, lang) for row in rows.to_dict("records")]
    later = [_told(str(name), lang) for name in rows["outlet"]]
    widest = room * (0.4 if narrow else 0.2)
    left = layout.column_mm(told, widest)
    right = layout.column_mm(later, widest)
    names = {"source": layout.distinct([*told, *later], left - 1.0),
             "outlet": layout.distinct([*told, *later], right)}  # fmt: skip
    days = [_when(row, lang) for row in rows.to_dict("records")]
    dated = rows["first_on"].notna().any()
    head = pick(lang, *wording.WHEN)
    when = layout.column_mm([*days, head], 60.0) if dated and not narrow else 0.0
    share, articles = (
        layout.width_mm(pick(lang, *wording.OF)) + 2.0,
        layout.width_mm("articles") + 3.0,
    )
    end = room - (when + 3.0 if when else 0.0)
    first = left + 6.0 + right
    bar = (0.0 if narrow else first + 2.0, end - share - (0.0 if narrow else articles))
    share = end - (0.0 if narrow else articles)
    return {"left": left, "later": left + 6.0, "bar": bar, "narrow": narrow, "share": share,
            "articles": end, "when": room if when else None, "names": names}  # fmt: skip


def _heads(sheet: Axes, columns: dict[str, Any], head: float, lang: str) -> None:
    step, low = layout.line_mm(), head - layout.line_mm() / 2 - 1.0
    high = low - step if columns["narrow"] else low
    words = [
        (0.0, high, pick(lang, *wording.EARLIER), "left"),
        (columns["later"], high, pick(lang, "later", "sau"), "left"),
        (columns["bar"][0], low, pick(lang, *wording.WORDS_2), "left"),
        (columns["share"], low, pick(lang, *wording.OF), "right"),
    ]
    if not columns["narrow"]:
        words.append((columns["articles"], low, pick(lang, *wording.ARTICLES), "right"))
    if columns["when"]:
        words.append((columns["when"], low, pick(lang, *wording.WHEN), "right"))
    for x, y, text, side in words:
        sheet.text(x, y, text, fontsize="small", ha=side, va="center_baseline", color=theme.SOFT)


def _line(
    sheet: Axes,
    record: dict[Any, Any],
    columns: dict[str, Any],
    at: tuple[float, float, float, int],
    lang: str,
) -> None:
    """One pair: names, a bar of words, and what it is of the later outlet's text."""
    top, row, room, most = at
    step, narrow = layout.line_mm(), columns["narrow"]
    sheet.plot([0, room], [top, top], color=theme.GRID, lw=0.4, zorder=0)
    y = top + (step / 2 + 0.6 if narrow else row / 2)
    source = columns["names"]["source"][_name(record, lang)]
    sheet.text(0, y, source, fontsize="small", va="center_baseline")
    later = columns["names"]["outlet"][_told(str(record["outlet"]), lang)]
    sheet.text(columns["later"], y, later, fontsize="small", va="center_baseline")
    known = record["basis"] != "unknown"
    x = columns["left"] + 0.6
    arrow = {"arrowstyle": "-|>" if known else "-", "color": theme.SOFT, "lw": 0.7}
    arrow |= {"mutation_scale": 5, "shrinkA": 0, "shrinkB": 0}
    sheet.annotate("", xy=(x + 3.6, y), xytext=(x, y), arrowprops=arrow)
    y += step if narrow else 0.0
    number = formats.number(int(record["n_words"]), lang)
    begin, end = columns["bar"]
    room_mm = end - begin - layout.width_mm(formats.number(most, lang)) - 2.0
    wide = room_mm * record["n_words"] / most
    sheet.plot([begin, begin + wide], [y, y], color=theme.COLOURS[0] if known else theme.SOFT,
               lw=4.0, solid_capstyle="butt")  # fmt: skip
    sheet.text(begin + wide + 1.2, y, number, fontsize="small", va="center_baseline")
    share = float(record["share"])
    words = formats.small_percent(share, lang)
    sheet.text(columns["share"], y, words, fontsize="small", ha="right", va="center_baseline")
    if narrow:
        return
    sheet.text(columns["articles"], y, formats.number(int(record["n_articles"]), lang),
               fontsize="small", ha="right", va="center_baseline")  # fmt: skip
    if columns["when"]:
        sheet.text(columns["when"], y, _when(record, lang), fontsize="small", ha="right",
                   va="center_baseline", color=theme.SOFT)  # fmt: skip


def _name(record: dict[Any, Any], lang: str) -> str:
    return _told(str(record["source"]), lang)


def _told(name: str, lang: str) -> str:
    return pick(lang, name, "không rõ báo") if name == "outlet unknown" else name


def _when(record: dict[Any, Any], lang: str) -> str:
    """The day of the first such copy, and how long behind the first copies usually were."""
    if not isinstance(record["first_on"], str):
        return "–"
    days = formats.day(record["first_on"], lang)
    if pd.isna(record["lag_days"]) or record["lag_days"] < 0:
        return days
    lag = round(float(record["lag_days"]))
    if not lag:
        return f"{days}, {pick(lang, *wording.SAME_DAY)}"
    return f"{days}, {formats.counted_noun(lag, wording.DAYS, lang)}"
