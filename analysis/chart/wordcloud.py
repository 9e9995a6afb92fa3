"""Words by size, as an illustration, beside the table that says the same in numbers."""

from math import cos, pi, sin, sqrt

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from analysis.chart import formats, layout, theme
from analysis.chart.formats import pick

QUESTION = theme.Labels("Which words are printed most?")
_HEIGHT, _LARGEST_PT, _SMALLEST_PT, _LISTED = 58.0, 24.0, 7.2, 10
#: Places tried, as the seeds of a sunflower lie: evenly, from the middle outwards.
_PLACES, _GOLDEN = 2500, pi * (3 - sqrt(5))


@theme.styled
def draw(
    table: pd.DataFrame,
    *,
    labels: theme.Labels = QUESTION,
    width: float = theme.TWO_COLUMNS,
    lang: str = "en",
    outlets: tuple[str, ...] = (),
) -> Figure:
    """A `vocabulary.table` as word clouds, one an outlet, each beside its ten first words.

    The size of a word is the square root of how often it is printed; place and neighbours
    mean nothing. Words are whole and never turned; those without room are left out (the table
    has them). The same table
    gives the same picture. Coloured words are those the outlet uses at least twice as often as
    the others do: a comparison cloud, and no test. A slide takes as many outlets as fit it.
    """
    named = [name for name in outlets if name in set(table["outlet"])]
    shown = list(dict.fromkeys([*named, *table["outlet"]]))
    styles = theme.outlet_styles(outlets or [name for name in shown if name != "unknown"])
    room = theme.plot_width(width)
    narrow = width == theme.ONE_COLUMN
    side = 0.0 if narrow else 0.31 * room
    step = layout.line_mm()
    head = step + 1.0 if shown != [""] else 0.0
    below = step * (_LISTED + 1) + 2 if narrow else 0.0
    panel = head + _HEIGHT + below + 3.0
    canvas = theme.figure(labels, height_mm=max(panel * len(shown), 12.0), width=width)
    sheet = canvas.sheet()
    if width == theme.SLIDE:
        shown = shown[: max(1, int(canvas.height_mm // (step * (_LISTED + 2.5))))]
        panel = canvas.height_mm / max(len(shown), 1)
    high = panel - head - below - 3.0
    for k, outlet in enumerate(shown):
        rows = table[table["outlet"] == outlet]
        y = k * panel
        if head:
            unknown = pick(lang, "outlet unknown", "không rõ báo")
            sheet.text(0, y + step / 2, unknown if outlet == "unknown" else outlet,
                       fontsize="small", fontweight=600, va="center_baseline")  # fmt: skip
        box = (0.0, y + head, room - side - 4.0 * bool(side), high)
        _cloud(sheet, rows, box, styles.get(outlet, styles[""]).colour)
        corner = (0.0, y + head + high + 2) if narrow else (room - side, y + head)
        _listed(sheet, rows, (*corner, room if narrow else side), lang)
    if not shown:
        sheet.text(0, step, pick(lang, "no word", "không có từ nào"), fontsize="small")
    return canvas.figure


def _cloud(
    sheet: Axes, rows: pd.DataFrame, box: tuple[float, float, float, float], colour: str
) -> None:
    """Words from the middle outwards, the most frequent first."""
    left, top, wide, high = box
    most = float(rows["n"].max()) if len(rows) else 1.0
    room = _LARGEST_PT * min(1.0, wide / 90.0)
    taken: list[tuple[float, float, float, float]] = []
    for word, n, more in zip(rows["word"], rows["n"], rows["more"], strict=True):
        size = max(_SMALLEST_PT, room * sqrt(n / most))
        w, h = layout.width_mm(word, size=size, weight=500) + 1.2, layout.line_mm(size) * 0.98
        spot = _spot(taken, (w, h), (wide, high))
        if spot is None:
            continue
        taken.append((*spot, spot[0] + w, spot[1] + h))
        ink = colour if pd.isna(more) or more >= 2 else "#7a7a7a"
        sheet.text(left + spot[0] + w / 2, top + spot[1] + h / 2, word, fontsize=size,
                   fontweight=500, ha="center", va="center", color=ink)  # fmt: skip


def _spot(
    taken: list[tuple[float, float, float, float]],
    size: tuple[float, float],
    room: tuple[float, float],
) -> tuple[float, float] | None:
    """The first free place from the middle outwards, or None where none is left."""
    (w, h), (wide, high) = size, room
    for k in range(_PLACES):
        far, turn = sqrt(k / _PLACES), k * _GOLDEN
        x = wide / 2 * (1 + far * cos(turn)) - w / 2
        y = high / 2 * (1 + far * sin(turn)) - h / 2
        if x < 0 or y < 0 or x + w > wide or y + h > high:
            continue
        if not any(x < c and a < x + w and y < d and b < y + h for a, b, c, d in taken):
            return x, y
    return None


def _listed(sheet: Axes, rows: pd.DataFrame, at: tuple[float, float, float], lang: str) -> None:
    """The ten first words with how often and in how many articles they stand."""
    x, y, wide = at
    step = layout.line_mm()
    heads = (pick(lang, "times", "số lần"), pick(lang, "articles", "số bài"))
    ends = (x + wide - layout.width_mm(heads[1]) - 3.0, x + wide)
    for end, head in zip(ends, heads, strict=True):
        sheet.text(end, y + step / 2, head, fontsize="small", ha="right", va="center_baseline",
                   color=theme.SOFT)  # fmt: skip
    for k, (word, n, with_it) in enumerate(
        zip(rows["word"][:_LISTED], rows["n"], rows["n_articles_with"], strict=False)
    ):
        line = y + step * (k + 1.5)
        space = ends[0] - x - layout.width_mm(heads[0]) - 2
        sheet.text(x, line, layout.shorten(word, space), fontsize="small", va="center_baseline")
        for end, value in zip(ends, (n, with_it), strict=True):
            sheet.text(end, line, formats.number(int(value), lang), fontsize="small", ha="right",
                       va="center_baseline")  # fmt: skip
