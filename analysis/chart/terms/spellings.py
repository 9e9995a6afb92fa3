"""How a term is spelled: counts that can be read off, by article or by outlet."""

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from analysis.chart.canvas import article_key, column_heads, formats, layout, theme
from analysis.chart.canvas.formats import pick
from analysis.chart.terms import wording

QUESTION = theme.Labels("How is one term spelled?")
_ROW, _LEAST_COLUMN, _MOST_COLUMN = 4.8, 9.0, 24.0
#: Up to so many columns share the whole width, a bar in each instead of a dot.
_BARS = 3
#: The dots of the largest count and of the smallest that can be seen, in points across.
_MOST_DOT, _LEAST_DOT = 9.5, 1.6


@theme.styled
def draw(
    table: pd.DataFrame,
    *,
    labels: theme.Labels = QUESTION,
    width: float = theme.TWO_COLUMNS,
    lang: str = "en",
    outlets: tuple[str, ...] = (),
) -> Figure:
    """A `usage.spellings` table as a figure: a row a spelling, a column an article or outlet.

    The area of a dot, or with few columns the length of a bar, and the number beside it are how
    often the spelling is printed there; no mark is never. Articles are lettered and named
    below; of many outlets those that print most have a column and the others one together. The
    terms printed most are drawn, as many as fit the page, and the rest is counted.
    """
    room, step = theme.plot_width(width), layout.line_mm()
    row_mm = max(_ROW, 1.2 * step)
    lettered = "letter" in table
    by = "letter" if lettered else "outlet"
    spelled = table.groupby(["term", "spelling"], sort=False)["n"].sum().reset_index()
    left = min(room * 0.42, max(map(layout.width_mm, spelled["spelling"]), default=20.0) + 4.0)
    most = int(table["n"].max()) if len(table) else 0
    least = max(_LEAST_COLUMN, 2 * (layout.width_mm(formats.number(most, lang)) + 2.5))
    fit = max(1, int((room - left) // least))
    columns = _columns(table, by, fit, outlets)
    most = _most(table, by, columns)
    wide = (room - left) / max(len(columns), 1)
    bars = not lettered and len(columns) <= _BARS and wide > 1.2 * _MOST_COLUMN
    wide = wide if bars else min(_MOST_COLUMN, wide)
    heads = [_head(names, lang) for names in columns]
    keys = article_key.article_key_lines(_articles(table), room, lang) if lettered else []
    head = column_heads.height_mm(heads, wide) + 0.5
    space = theme.plot_height(labels, width) - head - article_key.height_mm(keys)
    space -= (3 if lettered else 2) * step
    terms: list[str] = []
    tall = 0.0
    for term in spelled.groupby("term", sort=False)["n"].sum().sort_values(
        ascending=False, kind="stable"
    ).index:  # fmt: skip
        own = (spelled["term"] == term).sum() * row_mm + step + 2.0
        if terms and tall + own > space:
            continue
        terms.append(term)
        tall += own
    n_left = spelled["term"].nunique() - len(terms)
    notes = layout.wrap(_left(n_left, lettered=lettered, lang=lang), room)
    n_rows = int(spelled["term"].isin(terms).sum())
    tall = max(tall, len(terms) * (step + 2.0) + n_rows * theme.row_height(
        row_mm, n_rows, fixed=theme.plot_height(labels, width) - space + len(terms) * (step + 2.0),
        labels=labels, width=width))  # fmt: skip
    row_mm = max(row_mm, (min(tall, space) - len(terms) * (step + 2.0)) / max(n_rows, 1))
    foot = article_key.height_mm(keys) + step * len(notes) + 1.0
    canvas = theme.figure(labels, height_mm=max(head + min(tall, space) + foot, 12.0), width=width)
    sheet = canvas.sheet()
    centres = [left + wide * (k + 0.5) for k in range(len(columns))]
    column_heads.draw_heads(sheet, heads, centres, wide, head)
    y = head
    for term in terms:
        sheet.text(0, y + step / 2, layout.shorten(term, room, weight=600), fontsize="small",
                   fontweight=600, va="center_baseline")  # fmt: skip
        y += step
        own = spelled[spelled["term"] == term].sort_values("n", ascending=False, kind="stable")
        for spelling in own["spelling"].head(max(1, int((space - step) // row_mm))):
            here = table[(table["term"] == term) & (table["spelling"] == spelling)]
            counts = here.groupby(by)["n"].sum()
            sheet.text(2, y + row_mm / 2, layout.shorten(spelling, left - 4), fontsize="small",
                       va="center_baseline")  # fmt: skip
            sheet.plot([left, left + wide * len(columns)], [y + row_mm / 2] * 2,
                       color=theme.GRID, linewidth=0.5, zorder=0)  # fmt: skip
            for names, x in zip(columns, centres, strict=True):
                if n := int(counts[counts.index.isin(names)].sum()):
                    share, words = n / max(most, 1), formats.number(n, lang)
                    if bars:
                        _bar(sheet, (x - wide / 2 + 2.0, y + row_mm / 2), wide - 4.0, share, words)
                    else:
                        _dot(sheet, (x, y + row_mm / 2), share, words)
            y += row_mm
        y += 2.0
    if spelled.empty:
        none = pick(lang, *wording.EVERY_TERM_HAS_ONE)
        sheet.text(0, step * 1.5, none, fontsize="small", color=theme.SOFT)
    article_key.draw_article_key(sheet, keys, canvas.height_mm - foot + 1.0)
    if notes:
        sheet.text(0, canvas.height_mm, "\n".join(notes), fontsize="small", va="bottom",
                   color=theme.SOFT)  # fmt: skip
    return canvas.figure


def _left(n_left: int, *, lettered: bool, lang: str) -> str:
    """What has no row, and which articles have no column."""
    said = [pick(lang, *wording.WITHOUT_COLUMN)] if lettered else []
    if n_left:
        terms = formats.counted_noun(n_left, wording.TERMS, lang)
        said.append(pick(lang, *wording.NOT_SHOWN_TERMS_PRINTED).format(terms=terms))
    return " ".join(said)


def _columns(table: pd.DataFrame, by: str, fit: int, outlets: tuple[str, ...]) -> list[list[str]]:
    """What each column holds: an article or an outlet, and the last one all that do not fit."""
    totals = table.groupby(by)["n"].sum()
    if by == "letter":
        return [[name] for name in sorted(totals.index, key=lambda name: (len(name), name))]
    ranked = sorted(totals.index, key=lambda name: (-int(totals[name]), str(name)))
    kept = set(ranked if len(ranked) <= fit else ranked[: fit - 1])
    order = [name for name in dict.fromkeys([*outlets, *ranked]) if name in kept]
    rest = [name for name in ranked if name not in kept]
    return [[name] for name in order] + ([rest] if rest else [])


def _most(table: pd.DataFrame, by: str, columns: list[list[str]]) -> int:
    """The largest number a dot stands for, be it of outlets taken together."""
    at = {name: k for k, names in enumerate(columns) for name in names}
    totals = table.groupby(["term", "spelling", table[by].map(at)], sort=False)["n"].sum()
    return int(totals.max()) if len(totals) else 0


def _head(names: list[str], lang: str) -> str:
    if len(names) > 1:
        return pick(lang, *wording.OTHERS_2).format(names=len(names))
    return pick(lang, *wording.OUTLET_UNKNOWN) if names[0] == "unknown" else names[0]


def _articles(table: pd.DataFrame) -> pd.DataFrame:
    found = table.drop_duplicates("letter")
    order = sorted(found["letter"], key=lambda name: (len(name), name))
    return found.set_index("letter", drop=False).loc[order]


def _bar(sheet: Axes, at: tuple[float, float], room: float, share: float, words: str) -> None:
    """A bar as long as the count, the number behind it."""
    x, y = at
    end = x + (room - layout.width_mm(words) - 1.0) * share
    sheet.plot([x, end], [y, y], color=theme.COLOURS[0], lw=4.5, solid_capstyle="butt", zorder=2)
    sheet.text(end + 1.0, y, words, fontsize="small", va="center_baseline", bbox=theme.PAPER,
               zorder=1)  # fmt: skip


def _dot(sheet: Axes, at: tuple[float, float], share: float, words: str) -> None:
    """A dot whose area is the count, the number to its right."""
    x, y = at
    size = max(_LEAST_DOT, _MOST_DOT * share**0.5)
    sheet.plot([x - 2.0], [y], marker="o", markersize=size, color=theme.COLOURS[0],
               markeredgewidth=0, linestyle="none", zorder=2)  # fmt: skip
    sheet.text(
        x + 0.7, y, words, fontsize="small", va="center_baseline", bbox=theme.PAPER, zorder=1
    )
