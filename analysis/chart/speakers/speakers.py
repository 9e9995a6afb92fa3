"""Who speaks: marks by speaker and article while articles are few, shares when many."""

from dataclasses import dataclass
from math import fsum

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from analysis.chart.canvas import article_key, formats, layout, legend, theme
from analysis.chart.canvas.formats import pick
from analysis.chart.speakers import many, wording

QUESTION = theme.Labels("Who speaks in which article?")
_MARK, _LEAST, _MOST_MARKS, _ROOMY, _NARROW = 2.1, 4.6, 12, 8.0, 120.0
_KINDS = ("direct", "indirect", "answers")


@dataclass(frozen=True, slots=True)
class _TableSheet:
    """Where the table's columns stand, in millimetres, and the language of its words."""

    names: float
    cell: float
    numbers: dict[str, float]
    per_line: int
    colours: dict[int, str]
    lang: str


@theme.styled
def draw(
    table: pd.DataFrame,
    *,
    labels: theme.Labels = QUESTION,
    width: float = theme.TWO_COLUMNS,
    lang: str = "en",
    outlets: tuple[str, ...] = (),
) -> Figure:
    """A `voices.table` as a figure; the form is that of the table.

    Few articles: a row a speaker, a column an article; a filled dot is a direct quotation, an
    open one a sentence that reports the speaker, a square an interview turn. At the right the
    words in quotation marks and the words of reporting sentences, which are two things and
    stand apart. Institutions, documents and unnamed sources below a rule. Many: the share of
    articles that hear a speaker; see `speakers_many`.
    """
    if "column" not in table.columns:  # also where nobody speaks
        return many.draw(table, labels=labels, width=width, lang=lang, outlets=outlets)
    articles = table[table["mark"] == "article"].sort_values("column")
    rows = table[table["mark"] == "speaker"].sort_values("row")
    rows, cells = _together(rows, table[table["mark"] == "cell"])
    room = theme.plot_width(width)
    sheet = _sheet(rows, articles, room, outlets, lang)
    letters = articles["letter"].astype(str).tolist()
    heights = [
        max(_height(cells[cells["row"] == row], sheet), 2.2 * layout.line_mm() * bool(office))
        for row, office in zip(rows["row"], _offices(rows, sheet), strict=True)
    ]
    step, n_rows = layout.line_mm(), len(rows)
    between = step * 1.6 if rows["group"].nunique() > 1 else 0.0
    keys = article_key.article_key_lines(articles, room, lang)
    entries = _entries(cells, lang)
    left = table.loc[table["mark"] == "rest", "n_articles"]
    below = [*_rest(left, lang), *_defined(rows, room, lang)]
    foot = legend.height_mm(list(entries), room) + (len(below) + len(keys)) * step + 3.5
    body = fsum(heights) if heights else step
    fixed = 2 * step + 2 + between + foot
    space = theme.plot_height(labels, width) - fixed
    if body > space:
        heights = [_height(cells[cells["row"] == row], sheet) for row in rows["row"]]
    kept = _fitting(heights, space)
    body = fsum(heights[:kept]) + (step if kept < n_rows else 0.0) if heights else step
    canvas = theme.figure(labels, height_mm=fixed + body, width=width)
    axes = canvas.sheet()
    below += [_more(len(rows) - kept, lang)] if kept < len(rows) else []
    rows, heights = rows.head(kept), heights[:kept]
    _head(axes, sheet, letters, (room, _heads(rows, lang, places=room > _NARROW)), lang)
    y = 2 * step + 1.5
    group = None
    for (_, row), height in zip(rows.iterrows(), heights, strict=True):
        if group not in (None, row["group"]):
            _rule(axes, y + between * 0.25, room, lang)
            y += between
        group = row["group"]
        _row(axes, row, cells[cells["row"] == row["row"]], sheet, (y, height, room))
        y += height
    if not len(rows):
        axes.text(
            0,
            y + step / 2,
            pick(lang, *wording.NOBODY_IS_QUOTED),
            fontsize="small",
            color=theme.SOFT,
            va="center_baseline",
        )
    at = canvas.height_mm - foot + 2.0 - (step if kept < n_rows else 0.0)
    legend.draw_legend(axes, entries, (0, at), room)
    at += legend.height_mm(list(entries), room) + 1.0
    inks = {letter: sheet.colours[k] for k, letter in enumerate(letters) if k in sheet.colours}
    article_key.draw_article_key(axes, keys, at, colours=inks)
    at += article_key.height_mm(keys)
    for k, line in enumerate(below):
        axes.text(0, at + (k + 0.5) * step, line, fontsize="small", va="center_baseline",
                  color=theme.SOFT)  # fmt: skip
    return canvas.figure


def _together(rows: pd.DataFrame, cells: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Sources without a name that are described alike in one row, marked `alike`: what they are
    given is added up, and nobody says that they are the same."""
    nameless = rows["speaker_type"].isin(["unnamed", "generic", "document"])
    if not nameless.any():
        return rows, cells
    described = (
        rows["speaker"].astype(str).str.casefold() + "\x1f" + rows["speaker_type"].astype(str)
    )
    first = rows["row"].where(~nameless, rows.groupby(described)["row"].transform("min"))
    counts = [str(name) for name in rows if str(name).startswith(("n_", "words_"))]
    summed = rows.groupby(first)[counts].transform("sum")
    alike = rows.groupby(first)["row"].transform("size") > 1
    joined = rows.assign(**{name: summed[name] for name in counts}, alike=alike)
    moved = cells.assign(row=cells["row"].map(dict(zip(rows["row"], first, strict=True))))
    return joined[rows["row"] == first], moved


def _sheet(
    rows: pd.DataFrame, articles: pd.DataFrame, room: float, outlets: tuple[str, ...], lang: str
) -> _TableSheet:
    heads = _heads(rows, lang, places=room > _NARROW)
    wide = {
        column: max(layout.width_mm(word), *map(layout.width_mm, _numbers(rows[column], lang)))
        + 2.0
        for column, word in heads.items()
    }
    ends, right = {}, room
    for column in reversed(list(heads)):
        ends[column] = right
        right -= wide[column]
    told = [str(name) for name in rows["speaker"]]
    told += [about for about in (_about(row, lang) for _, row in rows.iterrows()) if about]
    widest = max(map(layout.width_mm, told), default=20.0) + 2.0
    n = max(len(articles), 1)
    names = min(widest, room * 0.38, right - n * 3.2)
    cell = min((right - names) / n, 24.0)
    styles = theme.outlet_styles([*outlets, *articles["outlet"].dropna()])
    colours = {
        int(column): styles.get(outlet, styles[""]).colour
        for column, outlet in zip(articles["column"], articles["outlet"].fillna(""), strict=True)
    }
    return _TableSheet(names, cell, ends, max(1, int((cell - 0.6) / _MARK)), colours, lang)


def _offices(rows: pd.DataFrame, sheet: _TableSheet) -> list[str]:
    """The line under each name, as far as the column holds it; empty where there is none."""
    told = [_about(row, sheet.lang) for _, row in rows.iterrows()]
    return [layout.shorten(words, sheet.names - 1.0) if words else "" for words in told]


def _about(row: pd.Series, lang: str) -> str:
    """The office of a person; of other sources their class, and that alike is not the same."""
    office = row.get("office")
    if isinstance(office, str) and office:
        return office
    said = []
    kind = row.get("speaker_class")
    if row.get("group") == "other" and isinstance(kind, str) and kind in wording.CLASSES:
        said.append(many.class_name(kind, lang))
    if row.get("alike") is True:
        said.append(pick(lang, *wording.NOT_SAME_SOURCE))
    return ", ".join(said)


def _heads(rows: pd.DataFrame, lang: str, places: bool = True) -> dict[str, str]:
    """The columns at the right: answers and places only where there are any."""
    always = ("words_direct", "words_indirect")
    listed = {**wording.WORDS, **(wording.PLACES if places else {})}
    return {
        column: pick(lang, *words)
        for column, words in listed.items()
        if column in always or (column in rows and rows[column].fillna(0).sum() > 0)
    }


def _defined(rows: pd.DataFrame, room: float, lang: str) -> list[str]:
    """What the columns of prominent places mean, where they are drawn."""
    if "n_first" not in _heads(rows, lang, places=room > _NARROW):
        return []
    return [pick(lang, *wording.HEARD_FIRST)]


def _grouped(heads: dict[str, str], lang: str) -> list[tuple[str, list[str]]]:
    """What stands above several heads together, and which those are."""
    groups = ((wording.WORDS, wording.WORDS_2), (wording.PLACES, wording.ARTICLES))
    found = [(pick(lang, *words), [n for n in heads if n in group]) for group, words in groups]
    return [(words, own) for words, own in found if own]


def _numbers(words: pd.Series, lang: str) -> list[str]:
    return [formats.number(int(number), lang) if number else "–" for number in words] or ["–"]


def _marks(cell: pd.DataFrame) -> list[tuple[str, int]]:
    """The marks of a cell: each kind, and how many; a kind of too many is one mark and a number."""
    return [
        (kind, int(number))
        for kind in _KINDS
        if len(cell) and (number := cell[f"n_{kind}"].iloc[0]) > 0
    ]


def _height(cells: pd.DataFrame, sheet: _TableSheet) -> float:
    heights = [_LEAST, layout.line_mm() * 1.25]
    for _, cell in cells.groupby("column"):
        marks = _marks(cell)
        lines = -(-sum(n for _, n in marks) // sheet.per_line)
        full = len(marks) * (1 if sheet.cell >= _ROOMY else 2) * layout.line_mm()
        heights.append((full if _is_full(marks) else lines * _MARK) + 1.6)
    return max(heights)


def _is_full(marks: list[tuple[str, int]]) -> bool:
    """Whether a cell has too many marks to count by eye."""
    return any(n > _MOST_MARKS for _, n in marks)


def _fitting(heights: list[float], room: float) -> int:
    """How many rows the page or the slide holds."""
    if fsum(heights) <= room + 0.01:
        return len(heights)
    room -= layout.line_mm()
    return sum(fsum(heights[: k + 1]) <= room for k in range(len(heights)))


def _head(
    axes: Axes,
    sheet: _TableSheet,
    letters: list[str],
    right: tuple[float, dict[str, str]],
    lang: str,
) -> None:
    step = layout.line_mm()
    room, heads = right
    for k, letter in enumerate(letters):
        x = sheet.names + (k + 0.5) * sheet.cell
        axes.text(x, 1.5 * step, letter, fontsize="small", fontweight=600, ha="center",
                  va="center_baseline")  # fmt: skip
    for words, own in _grouped(heads, lang):
        last = sheet.numbers[own[-1]]
        first = sheet.numbers[own[0]] - layout.width_mm(heads[own[0]])
        first = min(first, last - layout.width_mm(words))
        axes.text((first + last) / 2, 0.5 * step, words, fontsize="small",
                  ha="center", va="center_baseline", color=theme.SOFT)  # fmt: skip
        axes.plot([first, last], [step, step], color=theme.FAINT, linewidth=0.5)
    for column, word in heads.items():
        axes.text(sheet.numbers[column], 1.5 * step, word, fontsize="small", ha="right",
                  va="center_baseline", color=theme.SOFT)  # fmt: skip
    axes.plot([0, room], [2 * step + 0.8] * 2, color=theme.FAINT, linewidth=0.6)


def _rule(axes: Axes, y: float, room: float, lang: str) -> None:
    words = pick(lang, *wording.INSTITUTIONS_DOCUMENTS_UNNAMED_SOURCES)
    axes.plot([0, room], [y, y], color=theme.FAINT, linewidth=0.6)
    axes.text(
        0,
        y + layout.line_mm() * 0.75,
        words,
        fontsize="small",
        color=theme.SOFT,
        style="italic",
        va="center_baseline",
    )


def _row(
    axes: Axes,
    row: pd.Series,
    cells: pd.DataFrame,
    sheet: _TableSheet,
    box: tuple[float, float, float],
) -> None:
    """One speaker's row of the table."""
    y, height, room = box
    middle, step = y + height / 2, layout.line_mm()
    name = layout.shorten(many.speaker_words(str(row["speaker"]), sheet.lang), sheet.names - 1.0)
    office = _offices(row.to_frame().T, sheet)[0] if height >= 2.2 * step - 0.01 else ""
    line = middle - step / 2 if office else middle
    axes.text(0, line, name, fontsize="small", va="center_baseline")
    axes.text(0, line + step, office, fontsize="small", va="center_baseline", color=theme.SOFT)
    axes.plot([sheet.names, room], [y + height] * 2, color=theme.GRID, linewidth=0.4, zorder=0)
    for _, cell in cells.groupby("column"):
        x = sheet.names + (float(cell["column"].iloc[0]) + 0.5) * sheet.cell
        _cell(axes, _marks(cell), sheet, (x, middle, int(cell["column"].iloc[0])))
    for column, x in sheet.numbers.items():
        number = 0 if pd.isna(row[column]) else int(row[column])
        shown = formats.number(number, sheet.lang) if number else "–"
        ink = theme.INK if number else theme.SOFT
        axes.text(x, middle, shown, fontsize="small", ha="right", va="center_baseline", color=ink)


def _cell(
    axes: Axes, marks: list[tuple[str, int]], sheet: _TableSheet, at: tuple[float, float, int]
) -> None:
    if _is_full(marks):
        _numbered(axes, marks, sheet, at)
        return
    listed = [kind for kind, n in marks for _ in range(n)]
    per_line = sheet.per_line
    lines = [listed[k : k + per_line] for k in range(0, len(listed), per_line)]
    for n, line in enumerate(lines):
        y = at[1] + (n - (len(lines) - 1) / 2) * _MARK
        for k, kind in enumerate(line):
            x = at[0] + (k - (len(line) - 1) / 2) * _MARK
            glyph(axes, kind, (x, y), sheet.colours[at[2]])


def _numbered(
    axes: Axes, marks: list[tuple[str, int]], sheet: _TableSheet, at: tuple[float, float, int]
) -> None:
    """One mark a kind and its number: beside it where the cell is wide enough, else below."""
    step, colour = layout.line_mm(), sheet.colours[at[2]]
    beside = sheet.cell >= _ROOMY
    lines = len(marks) * (1 if beside else 2)
    y = at[1] - (lines - 1) / 2 * step
    for kind, n in marks:
        text = layout.width_mm(str(n))
        glyph(axes, kind, (at[0] - (text / 2 + 0.4 if beside else 0.0), y), colour)
        x = at[0] + (_MARK / 2 + 0.4 if beside else 0.0)
        y += 0.0 if beside else step
        axes.text(x, y, str(n), fontsize="small", ha="center", va="center_baseline")
        y += step


def glyph(axes: Axes, kind: str, at: tuple[float, float], colour: str) -> None:
    """One mark: filled for direct, open for reported, a square for an interview turn."""
    axes.plot(
        [at[0]], [at[1]], marker="s" if kind == "answers" else "o", linestyle="none",
        markersize=4.2, markeredgewidth=0.8, markeredgecolor=colour,
        markerfacecolor=colour if kind == "direct" else "white",
    )  # fmt: skip


def _entries(cells: pd.DataFrame, lang: str) -> dict[str, legend.Glyph]:
    words = {
        "direct": pick(lang, *wording.DIRECT_QUOTATION),
        "indirect": pick(lang, *wording.SENTENCE_THAT_REPORTS),
        "answers": pick(lang, *wording.INTERVIEW_TURN),
    }

    def shown(kind: str) -> legend.Glyph:
        return lambda axes, x, y: glyph(axes, kind, (x + 4.0, y), theme.INK)

    return {
        word: shown(kind)
        for kind, word in words.items()
        if kind != "answers" or (len(cells) and cells["n_answers"].sum() > 0)
    }


def _rest(left: pd.Series, lang: str) -> list[str]:
    if not len(left) or not int(left.iloc[0]):
        return []
    return [_more(int(left.iloc[0]), lang)]


def _more(n: int, lang: str) -> str:
    return pick(lang, *wording.AND_MORE_WHO_ARE).format(n=n)
