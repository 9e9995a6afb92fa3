"""Terms by outlet at a glance: rates that may be compared, or the counts of what was printed."""

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from analysis.chart.canvas import cells, column_heads, formats, layout, theme
from analysis.chart.canvas import outlet_order as order
from analysis.chart.canvas.formats import pick
from analysis.chart.terms import wording

QUESTION = theme.Labels("Which outlet uses which terms?")
_ROW, _COLUMN, _WIDEST = 5.0, 10.5, 26.0
#: How much wider the least column is on a slide, whose type is larger.
_SLIDE = 1.3
#: Bars of all uses are drawn where more than this is left beside the columns.
_LEAST_BARS = 36.0
#: With intervals a cell has two lines, and room for two numbers.
_TALL, _WIDE = 8.0, 16.0


@theme.styled
def draw(
    table: pd.DataFrame,
    *,
    labels: theme.Labels = QUESTION,
    width: float = theme.TWO_COLUMNS,
    lang: str = "en",
    outlets: tuple[str, ...] = (),
    intervals: bool = False,
) -> Figure:
    """A `frequency.rates` table as a heat map: a row a term, a column an outlet.

    Where two outlets have enough articles every cell is a rate, uses per 1,000 words, shaded
    against the highest of the same term; outlets with too few articles have no column. A table
    with `differs` (which differences a test claims) is shaded in blue in the rows with a claim,
    whose cells are bold, and in pale grey elsewhere; without a test all is grey.
    With `intervals` the 95 % interval stands below each rate. The terms used most stand first.
    Else every cell is a count, unshaded, because the outlets printed different numbers of
    articles, which stand in the heads; outlets without a column are summed up in one. What is
    not drawn is counted below.
    """
    rates = is_rates(table)
    rows = table[table["enough"]] if rates else table
    room, step = theme.plot_width(width), layout.line_mm()
    uses = table.groupby("term", sort=False)["n"].sum()
    terms = uses.sort_values(ascending=False, kind="stable").index.tolist()
    left = layout.column_mm(terms, room * 0.34)
    sizes = rows.drop_duplicates("outlet").set_index("outlet")["n_articles"]
    listed = sorted(
        order.shown_outlets(rows["outlet"], outlets), key=lambda name: -int(sizes[name])
    )
    told = rates and intervals
    high, least = (_TALL, _WIDE) if told else (_ROW, _COLUMN)
    least *= _SLIDE if width == theme.SLIDE else 1.0
    high = max(high, (2.3 if told else 1.2) * step)
    fit = max(1, int((room - left) // least))
    shown, rest = listed, []
    if len(listed) > fit:
        shown, rest = listed[: fit - 1], listed[fit - 1 :]
    columns = [[name] for name in shown] + ([rest] if rest and not rates else [])
    widest = _WIDEST * (_SLIDE if width == theme.SLIDE else 1.0)
    wide = min(widest, (room - left) / max(len(columns), 1))
    bars = _bars(left + wide * len(columns), room)
    heads = [_head(names, int(sizes[names].sum()), lang) for names in columns]
    head = column_heads.height_mm(heads, wide)
    if bars:
        head = max(head, step + 1.0)
    space = theme.plot_height(labels, width) - head - 2.0
    asked = intervals, rates
    notes = layout.wrap(_note(table, shown, (0, *asked), lang), room)
    kept = terms
    if len(terms) * high > space - step * len(notes):
        kept = terms[: max(1, int((space - step * (len(notes) + 1)) // high))]
        notes = layout.wrap(_note(table, shown, (len(terms) - len(kept), *asked), lang), room)
    foot = step * len(notes) + 2.0
    high = theme.row_height(high, len(kept), fixed=head + foot, labels=labels, width=width)
    canvas = theme.figure(labels, height_mm=head + high * max(len(kept), 1) + foot, width=width)
    sheet = canvas.sheet()
    centres = [left + wide * (k + 0.5) for k in range(len(columns))]
    column_heads.draw_heads(sheet, heads, centres, wide, head)
    for r, term in enumerate(kept):
        y = head + high * r
        own = rows[rows["term"] == term].set_index("outlet")
        most = max(float(own["per_1000"].max() or 0.0), 1e-9) if len(own) else 1.0
        claimed = _claimed(own)
        sheet.text(0, y + high / 2, layout.shorten(term, left - 1.5), fontsize="small",
                   va="center_baseline")  # fmt: skip
        for k, names in enumerate(columns):
            here = own[own.index.isin(names)]
            box = (left + wide * k, y, wide, high)
            if rates and len(here):
                rate = float(here["per_1000"].iloc[0])
                cells.draw_cell(sheet, box, _rate(here.iloc[0], lang, told), shade=rate / most,
                           grey=not claimed, bold=names[0] in claimed)  # fmt: skip
            elif len(here):
                cells.draw_cell(sheet, box, formats.number(int(here["n"].sum()), lang), shade=None)
        if bars:
            _bar(sheet, int(uses[term]), (bars, y + high / 2, int(uses.max())), lang)
        end = room if bars else left + wide * len(columns)
        sheet.plot([0, end], [y + high] * 2, color=theme.GRID, lw=0.4)
    if bars and kept:
        words = pick(lang, *wording.USES_IN_ALL)
        sheet.text(bars[0], head - 1.0, words, fontsize="small", va="bottom", color=theme.SOFT)
    if not kept:
        none = pick(lang, *wording.NONE_TERMS_IS_USED)
        sheet.text(0, step, none, fontsize="small", color=theme.SOFT)
    sheet.text(
        0, canvas.height_mm - 0.3, "\n".join(notes), fontsize="small", va="bottom", color=theme.SOFT
    )
    return canvas.figure


def _bars(end: float, room: float) -> tuple[float, float] | None:
    """From where to where the bars of all uses go; none where the columns take the width."""
    return (end + 6.0, room) if room - end > _LEAST_BARS else None


def _bar(sheet: Axes, n: int, at: tuple[tuple[float, float], float, int], lang: str) -> None:
    """The uses of a term in all outlets, as a bar and a number."""
    (begin, end), y, most = at
    words = formats.number(n, lang)
    longest = end - begin - layout.width_mm(formats.number(most, lang)) - 1.2
    reach = begin + longest * n / max(most, 1)
    sheet.plot([begin, reach], [y, y], color=theme.FAINT, lw=4.5, solid_capstyle="butt")
    sheet.text(reach + 1.0, y, words, fontsize="small", va="center_baseline")


def _claimed(own: pd.DataFrame) -> set[str]:
    """The outlets that a test sets apart in this row; none where the table has no test."""
    if "differs" not in own:
        return set()
    return set(own.index[own["differs"].fillna(False).astype(bool)])


def _rate(row: pd.Series, lang: str, told: bool) -> str:
    """The rate, and its interval where that is asked for."""
    words = formats.number(float(row["per_1000"]), lang, decimals=2)
    if not told or pd.isna(row["low"]):
        return words
    ends = (formats.number(float(row[end]), lang, decimals=2) for end in ("low", "high"))
    return f"{words}\n{'–'.join(ends)}"


def is_rates(table: pd.DataFrame) -> bool:
    """Whether the heat map of a table shows rates, which takes two named outlets; else counts."""
    named = table[table["enough"] & (table["outlet"] != "unknown")]
    return len(table) > 0 and named["outlet"].nunique() > 1


def _head(names: list[str], n: int, lang: str) -> str:
    number = formats.number(n, lang)
    if len(names) > 1:
        return pick(lang, *wording.OTHERS).format(names=len(names), number=number)
    unknown = pick(lang, *wording.OUTLET_UNKNOWN)
    return f"{unknown if names[0] == 'unknown' else names[0]} ({number})"


def _note(table: pd.DataFrame, shown: list[str], left: tuple[int, bool, bool], lang: str) -> str:
    """How the cells are read, and what has no row or column."""
    n_terms, intervals, rates = left
    said = pick(lang, *wording.USES_PER_THOUSAND)
    if not rates:
        said = pick(lang, *wording.USES_COUNTED_NO_RATES)
    said += pick(lang, *wording.MOST_USED_FIRST)
    if intervals and not rates:
        said += pick(lang, *wording.WITHOUT_RATES_THERE_IS)
    if rates and intervals:
        said += pick(lang, *wording.BELOW_95_INTERVAL)
    if rates and "differs" in table:
        some = table["differs"].fillna(False).astype(bool).any()
        said += pick(
            lang, *(wording.BLUE_ROWS_WITH_DIFFERENCE if some else wording.GREY_NO_DIFFERENCE_IS)
        )
    rest = table[~table["outlet"].isin(shown)].drop_duplicates("outlet")
    if rates and len(rest):
        n = formats.counted_noun(len(rest), wording.OUTLETS, lang)
        of = formats.number(int(rest["n_articles"].sum()), lang)
        said += pick(lang, *wording.WITHOUT_COLUMN_WITH_ARTICLES).format(n=n, of=of)
    if n_terms:
        n = formats.counted_noun(n_terms, wording.MORE_TERMS, lang)
        said += pick(lang, *wording.NOT_SHOWN).format(n=n)
    return said
