"""In what share of articles each speaker is heard: one panel for all, cells for the outlets."""

from dataclasses import dataclass
from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from analysis.chart.canvas import cells, column_heads, formats, layout, legend, theme
from analysis.chart.canvas.formats import pick

#: The height of a row with an office and without; the width of an outlet's or a place's column.
_ROW, _PLAIN, _CELL, _PLACE = 7.4, 4.6, 9.0, 8.5
#: Columns for the prominent places: what the table calls them, English, Vietnamese.
_PLACES = {
    "n_headline": ("headline", "tít"),
    "n_lead": ("lead", "sa-pô"),
    "n_first": ("first", "nói đầu"),
}
#: How `voices` names the sources it does not tell apart.
_UNNAMED = {
    "unnamed sources": "nguồn không nêu tên",
    "nobody named": "không nêu ai",
    "documents": "văn bản",
}


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where the columns stand, in millimetres."""

    names: float
    panel: tuple[float, float]
    notes: float
    outlets: dict[str, float]
    places: dict[str, float]
    row: float
    lang: str


def draw(
    table: pd.DataFrame,
    *,
    labels: theme.Labels,
    width: float,
    lang: str,
    outlets: tuple[str, ...],
) -> Figure:
    """The many form of the speakers figure, from the rows `share` and `outlet`.

    A filled dot is the share of articles, its line the 95 % interval by resampling articles, a
    hollow one below it the share without copied passages; where the table's `enough` is false a
    dot is hollow and has no interval. Under the name the office printed most. At the right the
    articles of each outlet that hear the speaker, shaded by their share where `enough` is true, and
    the articles that hear the speaker in the headline, in the lead, before everybody else.
    Speakers and outlets that do not fit the page are counted.
    """
    whole = table[table["mark"] == "share"].sort_values("row", ascending=True)
    facets = table[table["mark"] == "outlet"]
    room, step = theme.plot_width(width), layout.line_mm()
    offices = whole.get("office", pd.Series(dtype="object")).notna().any()
    frame = _frame(whole, facets, (width, room, _ROW if offices else _PLAIN), lang)
    copies = "share_articles_once" in whole and bool(whole["share_articles_once"].notna().any())
    sure = bool(len(whole)) and _enough(whole.iloc[0].to_dict())
    entries = _entries(sure, copies and sure, lang)
    heads = [*map(_outlet_head(facets, lang), frame.outlets), *_place_heads(frame, lang)]
    head = max(2 * step + 1.0, column_heads.height_mm(heads, _CELL) if heads else 0.0)
    keys = legend.height_mm(list(entries), room)
    fixed = head + 2.2 * step + keys + 3 * step + 1.0
    space = theme.plot_height(labels, width) - fixed
    row = frame.row if space >= frame.row * len(whole) else _PLAIN
    kept = whole.head(max(2, int(space // row)))
    notes = _notes(whole, kept, facets, frame, room)
    fixed += step * (len(notes) - 3)
    canvas = theme.figure(labels, height_mm=fixed + row * max(len(kept), 2), width=width)
    sheet = canvas.sheet()
    _heads(sheet, whole, frame, (head, heads), lang)
    most = _highest(kept, sure=sure)
    for k, record in enumerate(kept.to_dict("records")):
        own = facets[facets["speaker"] == record["speaker"]]
        at = (head + k * row, row, room)
        _row(sheet, record, own, frame, at)
        _mark(sheet, record, (frame.panel, at[0] + row / 2, most), sure=sure, copies=copies)
    bottom = head + row * max(len(kept), 2)
    _axis(sheet, frame.panel, bottom, most, lang)
    legend.draw(sheet, entries, (0, bottom + 2.2 * step), room)
    for k, line in enumerate(notes):
        y = bottom + 2.2 * step + keys + (k + 0.6) * step
        sheet.text(0, y, line, fontsize="small", va="center_baseline", color=theme.SOFT)
    return canvas.figure


def named(name: str, lang: str) -> str:
    """The speaker as a chart of that language calls them."""
    return _UNNAMED[name] if lang == "vi" and name in _UNNAMED else name


def _frame(
    whole: pd.DataFrame, facets: pd.DataFrame, size: tuple[float, float, float], lang: str
) -> _Frame:
    width, room, row = size
    narrow = width == theme.ONE_COLUMN
    notes = max(map(layout.width_mm, _counts(whole, lang)), default=8.0) + 1.5
    shown = [named(str(name), lang) for name in whole["speaker"]]
    names = min(
        max(map(layout.width_mm, shown), default=20.0) + 2.0, room * (0.5 if narrow else 0.27)
    )
    panel = room - names - notes - 2.0 if narrow else room * 0.2
    x = names + panel + notes + 4.0
    places: dict[str, float] = {}
    right = room
    if not narrow:
        for name in [*_PLACES][::-1]:
            if name in whole and (whole[name].fillna(0) > 0).any():
                right -= _PLACE
                places[name] = right
        right -= 4.0 if places else 0.0
    listed = list(dict.fromkeys(facets["outlet"])) if len(facets) and not narrow else []
    fit = listed[: max(0, int((right - x) // _CELL))] if len(listed) > 1 else []
    columns = {name: x + _CELL * k for k, name in enumerate(fit)}
    free = right - x - _CELL * len(fit)
    panel += max(0.0, free)
    columns = {name: at + max(0.0, free) for name, at in columns.items()}
    ends = (names, names + panel)
    return _Frame(names, ends, ends[1] + notes, columns, places, row, lang)


def _enough(row: dict[Any, Any]) -> bool:
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
    return [pick(lang, *_PLACES[name]) for name in frame.places]


def _heads(
    sheet: Axes, whole: pd.DataFrame, frame: _Frame, head: tuple[float, list[str]], lang: str
) -> None:
    bottom, heads = head
    step = layout.line_mm()
    n = int(whole["n_articles_of"].iloc[0]) if len(whole) else 0
    title = pick(lang, "all outlets, ", "mọi báo, ")
    title += formats.counted(n, ("article", "articles", "bài"), lang)
    sheet.text(frame.panel[0], bottom - 0.8 * step, title, fontsize="small", fontweight=600,
               va="center_baseline")  # fmt: skip
    centres = [x + _CELL / 2 for x in frame.outlets.values()]
    centres += [x + _PLACE / 2 for x in frame.places.values()]
    column_heads.draw(sheet, heads, centres, _CELL, bottom)


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
    name = layout.shorten(named(str(record["speaker"]), lang), frame.names - 1.0)
    office = record.get("office")
    two = isinstance(office, str) and bool(office) and row > 2 * step
    line = y - step / 2 if two else y
    sheet.text(0, line, name, fontsize="small", va="center_baseline")
    if two:
        words = layout.shorten(str(office), frame.names - 1.0)
        sheet.text(0, line + step, words, fontsize="small", va="center_baseline", color=theme.SOFT)
    sheet.text(frame.notes, y, _counts(pd.DataFrame([record]), lang)[0], fontsize="small",
               ha="right", va="center_baseline", color=theme.SOFT)  # fmt: skip
    for outlet in own.to_dict("records"):
        if outlet["outlet"] not in frame.outlets:
            continue
        sure = _enough(outlet)
        box = (frame.outlets[outlet["outlet"]], top, _CELL, row)
        words = formats.number(int(outlet["n_articles"]), lang)
        cells.draw(sheet, box, words, shade=float(outlet["share_articles"]) if sure else None)
    for place, x in frame.places.items():
        n = 0 if pd.isna(record[place]) else int(record[place])
        cells.draw(sheet, (x, top, _PLACE, row), formats.number(n, lang), shade=None)


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
    return next((limit for limit in (0.1, 0.2, 0.4, 0.6, 0.8) if top <= limit), 1.0)


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
    whole: pd.DataFrame, kept: pd.DataFrame, facets: pd.DataFrame, frame: _Frame, room: float
) -> list[str]:
    """What the figure leaves out, and how its cells are read."""
    lang, said = frame.lang, []
    left = len(whole) - len(kept)
    if "n_speakers" in whole and len(whole):
        shown = int((~kept["speaker"].isin(list(_UNNAMED))).sum())
        left = int(whole["n_speakers"].iloc[0]) - shown
    if left > 0:
        n = formats.number(left, lang)
        said.append(pick(lang, f"Not shown: {n} speakers heard in fewer articles.",
                         f"Không vẽ: {n} nguồn có ít bài hơn."))  # fmt: skip
    if frame.outlets:
        said.append(pick(
            lang,
            "Cells: articles, shaded by share where the outlet has enough of them for one.",
            "Ô: số bài, tô đậm theo tỉ lệ khi báo có đủ bài để tính.",
        ))  # fmt: skip
        sizes = facets.drop_duplicates("outlet").set_index("outlet")["n_articles_of"]
        rest = sizes[~sizes.index.isin(list(frame.outlets))]
        if len(rest):
            n, of = formats.number(len(rest), lang), formats.number(int(rest.sum()), lang)
            said.append(pick(lang, f"Without a column: {n} outlets with {of} articles.",
                             f"Không có cột riêng: {n} báo với {of} bài."))  # fmt: skip
    return layout.wrap(" ".join(said), room)


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
        words = pick(lang, "share of articles; too few for an interval",
                     "tỉ lệ số bài; quá ít bài để có khoảng")  # fmt: skip
        return {words: dot(False, False)}
    words = pick(lang, "share of articles, 95% interval", "tỉ lệ số bài, khoảng tin cậy 95 %")
    entries: dict[str, legend.Glyph] = {words: dot(True, True)}
    if copies:
        entries[pick(lang, "without copies", "không tính bài chép lại")] = dot(False, True)
    return entries
