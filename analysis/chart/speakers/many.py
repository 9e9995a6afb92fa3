"""In what share of articles each speaker is heard: dots with intervals, outlet by outlet."""

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from analysis.chart.canvas import formats, layout, legend, theme
from analysis.chart.canvas.formats import pick

_ROW = 4.6
_FACETS = 4
#: How `voices` names the sources it does not tell apart.
_UNNAMED = {
    "unnamed sources": "nguồn không nêu tên",
    "nobody named": "không nêu ai",
    "documents": "văn bản",
}


def draw(
    table: pd.DataFrame,
    *,
    labels: theme.Labels,
    width: float,
    lang: str,
    outlets: tuple[str, ...],
) -> Figure:
    """The many form of the speakers figure, from the rows `share` and `outlet`.

    A filled dot is the share of articles, its line the 95 % interval by resampling articles;
    a hollow one below it the share without copied passages. Facets are outlets, each with its
    articles, in the same order of speakers; only the two-column form has room for them.
    """
    whole = table[table["mark"] == "share"].sort_values("row", ascending=True)
    facets = table[table["mark"] == "outlet"]
    names = list(dict.fromkeys(facets["outlet"]))[:_FACETS] if width != theme.ONE_COLUMN else []
    room = theme.plot_width(width)
    shown = [named(str(name), lang) for name in whole["speaker"]]
    left = min(
        max(map(layout.width_mm, shown), default=20.0) + 2.0, room * (0.4 if not names else 0.2)
    )
    notes = [
        f"{formats.number(n, lang)}/{formats.number(of, lang)}"
        for n, of in zip(whole["n_articles"], whole["n_articles_of"], strict=True)
    ]
    right = max(map(layout.width_mm, notes), default=8.0) + 1.5
    step = layout.line_mm()
    copies = "share_articles_once" in whole and bool(whole["share_articles_once"].notna().any())
    entries = _entries(copies, lang)
    left_out = _left_out(whole, lang)
    foot = legend.height_mm(list(entries), room) + 2.4 * step + len(left_out) * step + 3.0
    head = 2 * step + 1.0
    rows = max(len(whole), 2)
    canvas = theme.figure(labels, height_mm=head + rows * _ROW + foot, width=width)
    sheet = canvas.sheet()
    row = min(_ROW, (canvas.height_mm - head - foot) / rows)
    panels = _panels(left, room, right, len(names))
    for k, name in enumerate(shown):
        y = head + (k + 0.5) * row
        sheet.text(0, y, layout.shorten(name, left - 1.0), fontsize="small", va="center_baseline")
        sheet.text(panels[0][1] + right, y, notes[k], fontsize="small", ha="right",
                   va="center_baseline", color=theme.SOFT)  # fmt: skip
    highest = _highest(pd.concat([whole, facets[facets["outlet"].isin(names)]]))
    styles = theme.outlet_styles([*outlets, *names])
    tables = [whole, *(facets[facets["outlet"] == name] for name in names)]
    for panel, own, name in zip(panels, tables, ["", *names], strict=True):
        n = int(own["n_articles_of"].iloc[0]) if len(own) else 0
        title = name or pick(lang, "all outlets", "mọi báo")
        _title(sheet, (title, formats.counted(n, ("article", "articles", "bài"), lang)), panel)
        colour = styles[name].colour if name else theme.INK
        _panel(sheet, own, panel, (head, row, highest, colour))
        _axis(sheet, panel, head + rows * row, highest, lang)
    at = canvas.height_mm - foot + 2.4 * step
    legend.draw(sheet, entries, (0, at), room)
    for k, line in enumerate(left_out):
        y = at + legend.height_mm(list(entries), room) + (k + 0.6) * step
        sheet.text(0, y, line, fontsize="small", va="center_baseline", color=theme.SOFT)
    return canvas.figure


def named(name: str, lang: str) -> str:
    """The speaker as a chart of that language calls them."""
    return _UNNAMED[name] if lang == "vi" and name in _UNNAMED else name


def _panels(left: float, room: float, right: float, n: int) -> list[tuple[float, float]]:
    """From where to where each panel goes; the first is wider and has its counts beside it."""
    gap = 4.0
    free = room - left - right - gap * n
    first = free if not n else free * 1.5 / (n + 1.5)
    panels = [(left, left + first)]
    wide = (free - first) / n if n else 0.0
    x = left + first + right + gap
    for _ in range(n):
        panels.append((x, x + wide))
        x += wide + gap
    return panels


def _highest(rows: pd.DataFrame) -> float:
    columns = [name for name in ("high", "high_once", "share_articles") if name in rows]
    top = float(rows[columns].max().max()) if len(rows) else 1.0
    for limit in (0.1, 0.2, 0.4, 0.6, 0.8):
        if top <= limit:
            return limit
    return 1.0


def _title(sheet: Axes, words: tuple[str, str], panel: tuple[float, float]) -> None:
    step = layout.line_mm()
    room = panel[1] - panel[0] + 2.0
    for k, word in enumerate(words):
        sheet.text(panel[0], (k + 0.5) * step, layout.shorten(word, room), fontsize="small",
                   va="center_baseline", fontweight=600 if not k else 400,
                   color=theme.INK if not k else theme.SOFT)  # fmt: skip


def _panel(
    sheet: Axes,
    own: pd.DataFrame,
    panel: tuple[float, float],
    frame: tuple[float, float, float, str],
) -> None:
    head, row, highest, colour = frame
    scale = (panel[1] - panel[0]) / highest
    for record in own.to_dict("records"):
        y = head + (float(record["row"]) + 0.5) * row
        sheet.plot(panel, [y, y], color=theme.GRID, linewidth=0.4, zorder=0)
        once = record.get("share_articles_once")
        both = once is not None and not pd.isna(once)
        for share, ends, dy, filled in (
            ("share_articles", ("low", "high"), -0.14 * row if both else 0.0, True),
            ("share_articles_once", ("low_once", "high_once"), 0.2 * row, False),
        ):
            value = record.get(share)
            if value is None or pd.isna(value) or record.get("enough") is False:
                continue
            interval = [record.get(end) for end in ends]
            if not pd.isna(pd.Series(interval, dtype="float64")).any():
                xs = [panel[0] + float(str(end)) * scale for end in interval]
                sheet.plot(xs, [y + dy] * 2, color=colour, linewidth=0.9)
            sheet.plot(
                [panel[0] + float(value) * scale], [y + dy], marker="o", markersize=3.6,
                markeredgecolor=colour, markerfacecolor=colour if filled else "white",
                markeredgewidth=0.8, linestyle="none",
            )  # fmt: skip


def _axis(sheet: Axes, panel: tuple[float, float], y: float, highest: float, lang: str) -> None:
    sheet.plot(panel, [y + 0.4] * 2, color=theme.SOFT, linewidth=0.6)
    middle = [highest / 2] if panel[1] - panel[0] > 24 else []
    sides = dict.fromkeys(middle, "center") | {0.0: "left", highest: "right"}
    for value in (0.0, *middle, highest):
        x = panel[0] + value / highest * (panel[1] - panel[0])
        sheet.plot([x, x], [y + 0.4, y + 1.2], color=theme.SOFT, linewidth=0.6)
        sheet.text(x, y + 0.6 + layout.line_mm(), formats.percent(value, lang), fontsize="small",
                   ha=sides[value], va="baseline")  # fmt: skip


def _left_out(whole: pd.DataFrame, lang: str) -> list[str]:
    if "n_speakers" not in whole or not len(whole):
        return []
    shown = int((~whole["speaker"].isin(list(_UNNAMED))).sum())
    left = int(whole["n_speakers"].iloc[0]) - shown
    if left <= 0:
        return []
    return [pick(lang, f"{left:,} speakers heard in fewer articles are not shown",
                 f"không vẽ {left} nguồn có ít bài hơn")]  # fmt: skip


def _entries(copies: bool, lang: str) -> dict[str, legend.Glyph]:
    def dot(filled: bool) -> legend.Glyph:
        def drawn(axes: Axes, x: float, y: float) -> None:
            axes.plot([x, x + legend.GLYPH], [y, y], color=theme.INK, linewidth=0.9)
            axes.plot([x + legend.GLYPH / 2], [y], marker="o", markersize=3.6, linestyle="none",
                      markeredgecolor=theme.INK, markeredgewidth=0.8,
                      markerfacecolor=theme.INK if filled else "white")  # fmt: skip

        return drawn

    words = pick(lang, "share of articles, 95% interval", "tỉ lệ số bài, khoảng tin cậy 95 %")
    entries: dict[str, legend.Glyph] = {words: dot(True)}
    if copies:
        entries[pick(lang, "without copies", "không tính bài chép lại")] = dot(False)
    return entries
