"""In what share of articles each speaker is heard: one panel for all, cells for the outlets."""

from dataclasses import dataclass
from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from analysis.chart.canvas import cells, column_heads, formats, layout, legend, theme
from analysis.chart.canvas.formats import pick
from analysis.chart.speakers import wording

#: The height of a row with an office and without; the width of a place's column.
_ROW, _PLAIN, _PLACE = 7.4, 4.6, 8.5
#: The widths an outlet's column may have: the first in which the heads lie, or else the last.
_CELLS, _PANEL = (17.0, 15.0, 13.0, 11.0, 9.0), 0.18
#: So many classes of sources have a row, on a page and on a slide.
_CLASS_ROWS, _SLIDE_ROWS = 10, 4
#: How wide a name is on two lines, of its width on one.
_TWO_LINES = 0.62
#: So many speakers are drawn before classes of sources are, on a page and on a slide.
_BEFORE_CLASSES, _BEFORE_ON_SLIDE = 2, 6
#: Where an axis may end.
_ENDS = (0.02, 0.04, 0.06, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8)


#: What the names take of the width, and may take where one would else be cut.
_NAMES, _NARROW_NAMES = (0.26, 0.36), (0.5, 0.62)
#: Speakers and classes share a scale while theirs differ at most so many times.
_ONE_SCALE = 3.0


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where the columns stand, in millimetres."""

    names: float
    panel: tuple[float, float]
    notes: float
    outlets: dict[str, float]
    places: dict[str, float]
    cell: float
    lang: str


@dataclass(frozen=True, slots=True)
class _Block:
    """Rows that share a scale: speakers, or classes of sources; `name` is who a row is of."""

    rows: pd.DataFrame
    outlets: pd.DataFrame
    most: float
    row: float


def draw(
    table: pd.DataFrame,
    *,
    labels: theme.Labels,
    width: float,
    lang: str,
    outlets: tuple[str, ...],
) -> Figure:
    """The many form of the speakers figure: named speakers, and below them classes of sources.

    A filled dot is the share of articles, its line the 95 % interval by resampling articles, a
    hollow one below it the share without copied passages; where the table's `enough` is false a
    dot is hollow and has no interval. Under the name the office printed most. Below, on the
    same scale where both can be read on it, the classes of sources (rows `class`), and everybody
    without a name. At the right the articles of each outlet that hear the speaker, shaded by their
    share where `enough` is true, and the articles that hear the speaker in the headline, in the
    lead, before everybody else.
    Speakers, classes and outlets that do not fit the page are counted.
    """
    room, step = theme.plot_width(width), layout.line_mm()
    told = table[table["mark"].isin(["share", "outlet"])].assign(name=table["speaker"])
    whole = told[told["mark"] == "share"].sort_values("row", ascending=True)
    alone = whole["speaker"].isin(list(wording.UNNAMED))
    facets, classes = told[told["mark"] == "outlet"], _classes(table)
    if len(classes):
        classes = pd.concat([classes, told[told["speaker"].isin(list(wording.UNNAMED))]])
        whole = whole[~alone]
    tail = classes[classes["mark"].isin(["class", "share"])] if len(classes) else classes
    tail = tail[tail["n_articles"] > 0]
    sure = bool(len(whole) + len(tail)) and _enough((whole if len(whole) else tail).iloc[0])
    copies = "share_articles_once" in table and bool(table["share_articles_once"].notna().any())
    frame = _frame(whole, tail, facets, (width, room), lang)
    entries = _entries(sure, copies and sure, lang)
    heads = [*map(_outlet_head(facets, lang), frame.outlets)]
    head = max(
        2 * step + 1.0,
        column_heads.height_mm(heads, frame.cell),
        column_heads.height_mm(_place_heads(frame, lang), _PLACE),
    )
    keys = legend.height_mm(list(entries), room)
    bottom_mm = 2.2 * step
    plain = max(_PLAIN, 1.2 * step)
    above = head + bottom_mm + keys + 1.0
    first = _BEFORE_ON_SLIDE if width == theme.SLIDE else _BEFORE_CLASSES
    for n_tail in range(
        min(len(tail), _SLIDE_ROWS if width == theme.SLIDE else _CLASS_ROWS), -1, -1
    ):
        shown = _some(tail, n_tail)
        below = (len(shown) * plain + step * 1.6 + bottom_mm) if len(shown) else 0.0
        notes = _notes((whole, whole.head(2)), (tail, shown), facets, frame, room)
        fixed = above + below + step * len(notes)
        space = theme.plot_height(labels, width) - fixed
        row = _row_height(whole, space)
        if space >= row * min(first, len(whole)):
            break
    kept = whole.head(max(2, int(space // row)))
    if (told_now := _notes((whole, kept), (tail, shown), facets, frame, room)) != notes:
        fixed += step * (len(told_now) - len(notes))
        notes = told_now
    row = theme.row_height(row, len(kept), fixed=fixed, labels=labels, width=width)
    canvas = theme.figure(labels, height_mm=fixed + row * max(len(kept), 1), width=width)
    sheet = canvas.sheet()
    if not len(whole):
        nobody = pick(lang, *wording.NOBODY_IS_QUOTED_BY)
        sheet.text(
            0, head + row / 2, nobody, fontsize="small", va="center_baseline", color=theme.SOFT
        )
    _heads(sheet, whole if len(whole) else tail, frame, (head, heads), lang)
    most, most_classes = _highest(kept, sure=sure), _highest(shown, sure=sure)
    alike = bool(len(kept)) and max(most, most_classes) <= _ONE_SCALE * min(most, most_classes)
    if alike and len(shown):
        most = most_classes = max(most, most_classes)
    block = _Block(kept, facets, most, row)
    bottom = _block(sheet, block, frame, (head, room), (sure, copies))
    if len(shown):
        words = pick(lang, *wording.SAME_BY_CLASS_SOURCE)
        if len(kept) and most != most_classes:
            words += pick(lang, *wording.ON_SCALE_ITS_OWN)
        y = bottom + bottom_mm + 0.6 * step
        sheet.text(0, y, words, fontsize="small", fontweight=600, va="center_baseline")
        block = _Block(shown, classes, most_classes, plain)
        bottom = _block(sheet, block, frame, (bottom + bottom_mm + 1.6 * step, room),
                        (sure, copies))  # fmt: skip
    legend.draw_legend(sheet, entries, (0, bottom + bottom_mm), room)
    for k, line in enumerate(notes):
        y = bottom + bottom_mm + keys + (k + 0.6) * step
        sheet.text(0, y, line, fontsize="small", va="center_baseline", color=theme.SOFT)
    return canvas.figure


def _some(tail: pd.DataFrame, n: int) -> pd.DataFrame:
    """So many of the classes: the first, and as the last what has no class."""
    return pd.concat([tail.head(n - 1), tail.tail(1)]) if n > 1 else tail.head(n)


def speaker_words(name: str, lang: str) -> str:
    """The speaker as a chart of that language calls them."""
    return wording.UNNAMED[name] if lang == "vi" and name in wording.UNNAMED else name


def class_name(name: str, lang: str) -> str:
    """The class of a source as a chart of that language calls it."""
    return pick(lang, *wording.CLASSES[name]) if name in wording.CLASSES else name.replace("_", " ")


def _classes(table: pd.DataFrame) -> pd.DataFrame:
    """The classes of sources, those heard in most articles first, what is not stated last."""
    rows = table[table["mark"].isin(["class", "class_outlet"])]
    if rows.empty:
        return rows
    rows = rows[rows["speaker_class"] != "unnamed"].assign(name=rows["speaker_class"])
    rows = rows.assign(last=rows["name"] == "not stated", n=-rows["n_articles"].astype(int))
    return rows.sort_values(["last", "n", "name"], kind="stable")


def _row_height(whole: pd.DataFrame, space: float) -> float:
    """Two lines where an office is printed and all rows fit so, else one."""
    offices = whole.get("office", pd.Series(dtype="object")).notna().any()
    fits = space >= _ROW * min(len(whole), 12)
    return _ROW if offices and fits else max(_PLAIN, 1.2 * layout.line_mm())


def _block(
    sheet: Axes,
    block: _Block,
    frame: _Frame,
    at: tuple[float, float],
    how: tuple[bool, bool],
) -> float:
    """The rows of a block from a height on, and their axis; where they end."""
    top, room = at
    sure, copies = how
    for k, record in enumerate(block.rows.to_dict("records")):
        own = block.outlets[block.outlets["name"] == record["name"]]
        y = top + k * block.row
        _row(sheet, record, own, frame, (y, block.row, room))
        _mark(sheet, record, (frame.panel, y + block.row / 2, block.most), sure=sure,
              copies=copies)  # fmt: skip
    bottom = top + block.row * max(len(block.rows), 1)
    if len(block.rows):
        _axis(sheet, frame.panel, bottom, block.most, frame.lang)
    return bottom


def _shown(record: dict[Any, Any], lang: str) -> str:
    """Who a row is of, in the language of the figure."""
    if record["mark"] == "class":
        return class_name(str(record["name"]), lang)
    return speaker_words(str(record["name"]), lang)


def _frame(
    whole: pd.DataFrame,
    tail: pd.DataFrame,
    facets: pd.DataFrame,
    size: tuple[float, float],
    lang: str,
) -> _Frame:
    width, room = size
    narrow = width == theme.ONE_COLUMN
    rows = [*whole.to_dict("records"), *tail.to_dict("records")]
    counts = [*_counts(whole, lang), *_counts(tail, lang)]
    notes = max(map(layout.width_mm, counts), default=8.0) + 1.5
    shown = [_shown(row, lang) for row in rows]
    # Who has no office may have two lines.
    single = [bool(row.get("office")) and isinstance(row.get("office"), str) for row in rows]
    lined = [layout.width_mm(name) * (1.0 if one else _TWO_LINES)
             for name, one in zip(shown, single, strict=True)]  # fmt: skip
    own = max(lined, default=20.0) + 2.0
    shown += [row["office"] for row in rows if isinstance(row.get("office"), str)]
    names = max(map(layout.width_mm, shown), default=20.0) + 2.0
    short, long = _NARROW_NAMES if narrow else _NAMES
    # A name is drawn whole where that takes no column away.
    tried = [max(min(names, room * short), min(own, room * long)), min(names, room * short)]
    places: dict[str, float] = {}
    right = room
    if not narrow and width != theme.SLIDE:
        for name in [*wording.PLACES][::-1]:
            if name in whole and (whole[name].fillna(0) > 0).any():
                right -= _PLACE
                places[name] = right
        right -= 4.0 if places else 0.0
    listed = list(dict.fromkeys(facets["outlet"])) if len(facets) and not narrow else []
    head = _outlet_head(facets, lang)
    scale = 1.5 if width == theme.SLIDE else 1.0
    widths = [wide * scale for wide in _CELLS]
    for names in tried:
        panel = room - names - notes - 2.0 if narrow else room * _PANEL
        free = right - names - panel - notes - 4.0
        lost = names - tried[-1]
        cell = column_heads.fitting_width_mm([*map(head, listed)], free, widths)
        fit = listed[: max(0, int(free // cell))] if len(listed) > 1 else []
        # A name is drawn whole also where that sums up one outlet more.
        if len(listed) < 2 or len(fit) == len(listed) or len(fit) >= int((free + lost) // cell) - 1:
            break
    panel += max(0.0, free - cell * len(fit)) if not narrow else 0.0
    ends = (names, names + panel)
    x = ends[1] + notes + 4.0
    columns = {name: x + cell * k for k, name in enumerate(fit)}
    return _Frame(names, (ends[0], ends[1] - 1.0), ends[1] + notes, columns, places, cell, lang)


def _enough(row: Any) -> bool:
    """Whether a share is estimated, as its table says."""
    return bool(pd.notna(row["enough"]) and row["enough"])


def _counts(whole: pd.DataFrame, lang: str) -> list[str]:
    return [
        f"{formats.number(n, lang)}/{formats.number(of, lang)}"
        for n, of in zip(whole["n_articles"], whole["n_articles_of"], strict=True)
    ]


def _outlet_head(facets: pd.DataFrame, lang: str) -> Any:
    sizes = dict(zip(facets["outlet"], facets["n_articles_of"], strict=True)) if len(facets) else {}
    return lambda name: f"{name} ({formats.number(int(sizes[name]), lang)})"


def _place_heads(frame: _Frame, lang: str) -> list[str]:
    return [pick(lang, *wording.PLACES[name]) for name in frame.places]


def _heads(
    sheet: Axes, whole: pd.DataFrame, frame: _Frame, head: tuple[float, list[str]], lang: str
) -> None:
    bottom, heads = head
    step = layout.line_mm()
    n = int(whole["n_articles_of"].iloc[0]) if len(whole) else 0
    title = pick(lang, *wording.ALL_OUTLETS)
    title += formats.counted_noun(n, formats.ARTICLE, lang)
    sheet.text(
        frame.panel[0],
        bottom - 0.8 * step,
        title,
        fontsize="small",
        fontweight=600,
        va="center_baseline",
    )
    centres = [x + frame.cell / 2 for x in frame.outlets.values()]
    column_heads.draw_heads(sheet, heads, centres, frame.cell, bottom)
    centres = [x + _PLACE / 2 for x in frame.places.values()]
    column_heads.draw_heads(sheet, _place_heads(frame, lang), centres, _PLACE, bottom)


def _row(
    sheet: Axes,
    record: dict[Any, Any],
    own: pd.DataFrame,
    frame: _Frame,
    at: tuple[float, float, float],
) -> None:
    top, row, room = at
    lang, y, step = frame.lang, top + row / 2, layout.line_mm()
    sheet.plot([0, room], [top + row] * 2, color=theme.GRID, linewidth=0.4, zorder=0)
    office, room_mm = record.get("office"), frame.names - 1.0
    two = isinstance(office, str) and bool(office) and row > 2 * step
    n_lines = 1 if two or row <= 2 * step else 2
    lines = layout.shorten_to(_shown(record, lang), room_mm, lines=n_lines).split("\n")
    told = [(line, theme.INK) for line in lines]
    told += [(layout.shorten(str(office), room_mm), theme.SOFT)] if two else []
    for k, (line, colour) in enumerate(told):
        at_y = y + (k - (len(told) - 1) / 2) * step
        sheet.text(0, at_y, line, fontsize="small", va="center_baseline", color=colour)
    sheet.text(frame.notes, y, _counts(pd.DataFrame([record]), lang)[0], fontsize="small",
               ha="right", va="center_baseline", color=theme.SOFT)  # fmt: skip
    for outlet in own.to_dict("records"):
        if outlet["outlet"] not in frame.outlets:
            continue
        sure = _enough(outlet)
        box = (frame.outlets[outlet["outlet"]], top, frame.cell, row)
        words = formats.number(int(outlet["n_articles"]), lang)
        cells.draw_cell(sheet, box, words, shade=float(outlet["share_articles"]) if sure else None)
    for place, x in frame.places.items():
        n = 0 if pd.isna(record[place]) else int(record[place])
        cells.draw_cell(sheet, (x, top, _PLACE, row), formats.number(n, lang), shade=None)


def _mark(
    sheet: Axes,
    record: dict[Any, Any],
    at: tuple[tuple[float, float], float, float],
    *,
    sure: bool,
    copies: bool,
) -> None:
    panel, y, most = at
    scale = (panel[1] - panel[0]) / most
    kinds = [("share_articles", "low", "high", -0.7 if copies and sure else 0.0, sure)]
    kinds += (
        [("share_articles_once", "low_once", "high_once", 0.9, False)] if copies and sure else []
    )
    for share, low, high, dy, filled in kinds:
        value = record.get(share)
        if value is None or pd.isna(value):
            continue
        ends = [record.get(low), record.get(high)]
        if sure and not any(end is None or pd.isna(end) for end in ends):
            xs = [panel[0] + float(str(end)) * scale for end in ends]
            sheet.plot(xs, [y + dy] * 2, color=theme.INK, linewidth=0.9)
        sheet.plot([panel[0] + float(value) * scale], [y + dy], marker="o", markersize=3.6,
                   markeredgecolor=theme.INK, markerfacecolor=theme.INK if filled else "white",
                   markeredgewidth=0.8, linestyle="none")  # fmt: skip


def _highest(rows: pd.DataFrame, *, sure: bool) -> float:
    columns = [name for name in ("high", "high_once", "share_articles") if name in rows]
    columns = columns if sure else ["share_articles"]
    top = float(rows[columns].max().max()) if len(rows) else 1.0
    return next((limit for limit in _ENDS if top <= limit), 1.0)


def _axis(sheet: Axes, panel: tuple[float, float], y: float, highest: float, lang: str) -> None:
    sheet.plot(panel, [y + 0.4] * 2, color=theme.SOFT, linewidth=0.6)
    middle = [highest / 2] if panel[1] - panel[0] > 24 else []
    sides = dict.fromkeys(middle, "center") | {0.0: "left", highest: "right"}
    for value in (0.0, *middle, highest):
        x = panel[0] + value / highest * (panel[1] - panel[0])
        sheet.plot([x, x], [y + 0.4, y + 1.2], color=theme.SOFT, linewidth=0.6)
        sheet.text(x, y + 0.6 + layout.line_mm(), formats.percent(value, lang), fontsize="small",
                   ha=sides[value], va="baseline")  # fmt: skip


def _notes(
    speakers: tuple[pd.DataFrame, pd.DataFrame],
    classes: tuple[pd.DataFrame, pd.DataFrame],
    facets: pd.DataFrame,
    frame: _Frame,
    room: float,
) -> list[str]:
    """What the figure leaves out, and how its cells are read."""
    lang, said = frame.lang, []
    whole, kept = speakers
    left = len(whole) - len(kept)
    if "n_speakers" in whole and len(whole):
        shown = int((~kept["speaker"].isin(list(wording.UNNAMED))).sum())
        left = int(whole["n_speakers"].iloc[0]) - shown
    gone = []
    if left > 0:
        gone.append(_not_shown(left, _bounding(whole, kept), wording.SPEAKERS, lang))
    if left := len(classes[0]) - len(classes[1]):
        hidden = classes[0][~classes[0].index.isin(classes[1].index)]
        gone.append(_not_shown(left, hidden, wording.KINDS, lang))
    if gone:
        said.append(pick(lang, *wording.NOT_SHOWN) + ", ".join(gone) + ".")
    if frame.places:
        said.append(pick(lang, *wording.FAR_RIGHT_ARTICLES_THAT))
    if frame.outlets:
        said.append(
            pick(lang, *(wording.SHADED if _any_enough(facets, frame) else wording.UNSHADED))
        )
        sizes = facets.drop_duplicates("outlet").set_index("outlet")["n_articles_of"]
        rest = sizes[~sizes.index.isin(list(frame.outlets))]
        if len(rest):
            n, of = formats.number(len(rest), lang), formats.number(int(rest.sum()), lang)
            said.append(pick(lang, *wording.WITHOUT_COLUMN_OUTLETS_WITH).format(n=n, of=of))
        everything = (whole if len(whole) else classes[0])["n_articles_of"]
        if (apart := int(everything.max()) - int(sizes.sum())) > 0:
            articles = formats.counted_noun(apart, formats.ARTICLE, lang)
            verb = "is" if apart == 1 else "are"
            said.append(
                pick(lang, *wording.WHOSE_OUTLET_IS_UNKNOWN).format(articles=articles, verb=verb)
            )
    return layout.wrap(" ".join(said), room)


def _bounding(whole: pd.DataFrame, kept: pd.DataFrame) -> pd.DataFrame:
    """Rows whose most articles no speaker left out has more of: those heard most come first."""
    named = whole[~whole["speaker"].isin(list(wording.UNNAMED))]
    hidden = named[~named.index.isin(kept.index)]
    return next((rows for rows in (hidden, named.tail(1)) if len(rows)), kept)


def _not_shown(left: int, rows: pd.DataFrame, nouns: tuple[str, str, str], lang: str) -> str:
    """How many rows are left out, and the most articles that any of them is heard in."""
    n = formats.counted_noun(left, nouns, lang)
    most = formats.counted_noun(int(rows["n_articles"].max()), formats.ARTICLE, lang)
    return pick(lang, *wording.AT_MOST_EACH).format(n=n, most=most, nouns=nouns[2])


def _any_enough(facets: pd.DataFrame, frame: _Frame) -> bool:
    """Whether a cell of a column that is drawn is shaded."""
    drawn = facets[facets["outlet"].isin(list(frame.outlets))]
    return bool(drawn["enough"].eq(True).any())


def _entries(sure: bool, copies: bool, lang: str) -> dict[str, legend.Glyph]:
    def dot(filled: bool, line: bool) -> legend.Glyph:
        def drawn(axes: Axes, x: float, y: float) -> None:
            if line:
                axes.plot([x, x + legend.GLYPH], [y, y], color=theme.INK, linewidth=0.9)
            axes.plot([x + legend.GLYPH / 2], [y], marker="o", markersize=3.6, linestyle="none",
                      markeredgecolor=theme.INK, markeredgewidth=0.8,
                      markerfacecolor=theme.INK if filled else "white")  # fmt: skip

        return drawn

    if not sure:
        words = pick(lang, *wording.SHARE_ARTICLES_TOO_FEW)
        return {words: dot(False, False)}
    words = pick(lang, *wording.SHARE_ARTICLES_95_INTERVAL)
    entries: dict[str, legend.Glyph] = {words: dot(True, True)}
    if copies:
        entries[pick(lang, *wording.WITHOUT_COPIES)] = dot(False, True)
    return entries
