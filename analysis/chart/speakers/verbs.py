"""With which verbs speech is reported: a row a verb, by stance, its uses and the outlets'."""

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from analysis.chart.canvas import cells, column_heads, formats, layout, theme
from analysis.chart.canvas.formats import pick
from analysis.chart.speakers import wording

QUESTION = theme.Labels("With which verbs is speech reported?")
_ROW, _DOT, _DOTS = 4.8, 2.1, 20
#: How far apart dots may stand where there is room, and how large they are then, in points.
_FAR, _LARGE = 3.6, 6.5
#: So many verbs, those used most, have a row.
_ROWS = 30
#: The widths an outlet's column may have: the first in which the heads lie, or else the last.
_CELLS = (24.0, 20.0, 17.0, 15.0, 13.0, 11.0, 9.0)
#: The stances in the order drawn: colour, English, Vietnamese.
_STANCES = {
    stance: (colour, *wording.STANCES[stance])
    for stance, colour in (
        ("neutral", theme.SOFT), ("asserting", theme.COLOURS[0]),
        ("distancing", theme.COLOURS[1]), ("", theme.SOFT),
    )
}  # fmt: skip


@theme.styled
def draw(
    table: pd.DataFrame,
    *,
    labels: theme.Labels = QUESTION,
    width: float = theme.TWO_COLUMNS,
    lang: str = "en",
) -> Figure:
    """A `reporting_verbs.by_outlet` table: verbs by stance, the most used first.

    A dot is one use while there are few, else a bar; at the right how many uses each outlet has.
    They are counts: outlets print different numbers of quotations (in the heads). What does not
    fit is counted in a line.
    """
    room, step = theme.plot_width(width), layout.line_mm()
    row_mm = max(_ROW, 1.2 * step)
    uses = table.groupby("cue", sort=False)["n"].sum()
    stance = table.drop_duplicates("cue").set_index("cue")["stance"]
    order = [cue for name in _STANCES for cue in uses.index if stance[cue] == name]
    left = layout.column_mm(order, room * 0.3)
    shown = [] if width == theme.ONE_COLUMN else list(dict.fromkeys(table["outlet"]))
    shown = shown[: int((room * 0.5) // _CELLS[-1])] if len(shown) > 1 else []
    sizes = table.drop_duplicates("outlet").set_index("outlet")["n_of"]
    heads = [_head(name, int(sizes[name]), lang) for name in shown]
    highest = max(int(uses.max()) if len(uses) else 1, 1)
    numbers = layout.width_mm(formats.number(highest, lang)) + 2.0
    dots = highest <= _DOTS
    panel = (highest * _DOT if dots else room * 0.25) + numbers + 3.0
    cell = column_heads.fitting_width_mm(heads, room - left - panel, _CELLS)
    head = column_heads.height_mm(heads, cell) if heads else 0.0
    groups = [name for name in _STANCES if (stance == name).any()]
    notes = layout.wrap(_note(sizes, shown, lang), room) if heads else []
    fixed = head + len(groups) * (step + 1.4) + step * (len(notes) + 1) + 2.0
    fits = max(1, int((theme.plot_height(labels, width) - fixed) // row_mm))
    kept = set(uses.sort_values(ascending=False, kind="stable").index[: min(fits, _ROWS)])
    row_mm = theme.row_height(row_mm, len(kept), fixed=fixed, labels=labels, width=width)
    left_out, order = [c for c in order if c not in kept], [c for c in order if c in kept]
    if left_out:
        n = formats.counted_noun(len(left_out), wording.VERBS, lang)
        rest = formats.counted_noun(int(uses[left_out].sum()), wording.USES, lang)
        more = pick(lang, *wording.NOT_SHOWN_WITH_TOGETHER).format(n=n, rest=rest)
        notes.append(more)
    canvas = theme.figure(labels, height_mm=fixed + row_mm * max(len(order), 1), width=width)
    sheet = canvas.sheet()
    edge = room - cell * len(shown)
    centres = [edge + cell * (k + 0.5) for k in range(len(shown))]
    column_heads.draw_heads(sheet, heads, centres, cell, head)
    y, group = head, "none yet"
    scale = (edge - left - numbers - 3.0) / highest
    for cue in order:
        if stance[cue] != group:
            group = stance[cue]
            words = pick(lang, *_STANCES[group][1:])
            sheet.text(0, y + step / 2 + 1.2, words, fontsize="small", fontweight=600,
                       va="center_baseline")  # fmt: skip
            y += step + 1.4
        name = layout.shorten(f"{cue}", left - 1.5)
        sheet.text(0, y + row_mm / 2, name, fontsize="small", va="center_baseline")
        end = _uses(sheet, int(uses[cue]), (left, y + row_mm / 2, scale), _STANCES[group][0],
                    dots=dots)  # fmt: skip
        sheet.text(end + 1.2, y + row_mm / 2, formats.number(int(uses[cue]), lang),
                   fontsize="small", va="center_baseline")  # fmt: skip
        own = table[table["cue"] == cue].set_index("outlet")["n"]
        for k, outlet in enumerate(shown):
            box = (edge + cell * k, y, cell, row_mm)
            cells.draw_cell(sheet, box, formats.number(int(own[outlet]), lang), shade=None)
        sheet.plot([0, room], [y + row_mm] * 2, color=theme.GRID, lw=0.4, zorder=0)
        y += row_mm
    if not order:
        none = pick(lang, *wording.NO_REPORTING_VERB)
        sheet.text(0, step, none, fontsize="small", color=theme.SOFT)
    for k, line in enumerate(notes):
        sheet.text(
            0, y + (k + 0.8) * step, line, fontsize="small", va="center_baseline", color=theme.SOFT
        )
    return canvas.figure


def _head(name: str, n: int, lang: str) -> str:
    told = pick(lang, *wording.OUTLET_UNKNOWN) if name == "unknown" else name
    return f"{told} ({formats.number(n, lang)})"


def _uses(sheet: Axes, n: int, at: tuple[float, float, float], colour: str, *, dots: bool) -> float:
    """The uses as dots or as a bar; returns where they end."""
    x, y, scale = at
    if dots:
        pitch = min(_FAR, scale)
        size = min(_LARGE, 4.0 * max(1.0, pitch / _DOT))
        for k in range(n):
            sheet.plot(x + (k + 0.5) * pitch, y, "o", ms=size, color=colour, mew=0)
        return x + n * pitch
    sheet.plot([x, x + n * scale], [y, y], color=colour, lw=4.0, solid_capstyle="butt")
    return x + n * scale


def _note(sizes: "pd.Series[int]", shown: list[str], lang: str) -> str:
    words = pick(lang, *wording.AT_RIGHT_USES_BY)
    rest = sizes[~sizes.index.isin(shown)]
    if len(rest):
        n = formats.counted_noun(len(rest), wording.OUTLETS, lang)
        of = formats.number(int(rest.sum()), lang)
        words += pick(lang, *wording.WITHOUT_COLUMN_OUTLETS_WITH_2).format(n=n, of=of)
    return words
