"""Words by size, as an illustration, beside the table that says the same in numbers."""

from math import sqrt

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.patches import PathPatch
from matplotlib.textpath import TextPath
from matplotlib.transforms import Affine2D
from wordcloud import WordCloud

from analysis.chart.canvas import formats, layout, theme
from analysis.chart.canvas.formats import pick
from analysis.chart.terms import wording

QUESTION = theme.Labels("Which words are printed most?")
_HEIGHT, _LARGEST_PT, _SMALLEST_PT, _LISTED = 40.0, 18.0, 7.2, 10
#: The air around a word, in millimetres, wider than a space: two words never read as one.
_AIR = 2.2
#: Millimetres of a point, dots of a millimetre while words are placed, weight, and the seed
#: that makes the same table the same picture.
_MM, _DOTS, _WEIGHT, _SEED = 25.4 / 72, 12, 500, 7


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

    The size of a word follows the square root of how often it is printed, as far as there is
    room; place and neighbours mean nothing. Words are whole and never turned; those without
    room are left out (the table has them). The same table gives the same picture. Coloured
    words are those that `keyness` claims the outlet prints more (`claimed`); in the cloud of a
    corpus taken whole all have one colour. The outlets with most words are drawn, as many as
    fit the page.
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
    space = theme.plot_height(labels, width) - step
    sizes = table.groupby("outlet")["n"].sum()
    fits = max(1, int(space // (panel if width != theme.SLIDE else step * (_LISTED + 2.5))))
    largest = sorted(shown, key=lambda name: (-int(sizes[name]), name))[:fits]
    n_left = len(shown) - len(largest)
    shown = [name for name in shown if name in largest]
    panel = space if width == theme.SLIDE else panel
    panel = min(panel, space / max(len(shown), 1))
    more = step if n_left else 0.0
    canvas = theme.figure(labels, height_mm=max(panel * len(shown), 12.0) + more, width=width)
    sheet = canvas.sheet()
    high = panel - head - below - 3.0
    for k, outlet in enumerate(shown):
        rows = table[table["outlet"] == outlet]
        y = k * panel
        if head:
            unknown = pick(lang, *wording.OUTLET_UNKNOWN)
            sheet.text(
                0,
                y + step / 2,
                unknown if outlet == "unknown" else outlet,
                fontsize="small",
                fontweight=600,
                va="center_baseline",
            )
        box = (0.0, y + head, room - side - 4.0 * bool(side), high)
        _cloud(sheet, rows, box, styles.get(outlet, styles[""]).colour)
        corner = (0.0, y + head + high + 2) if narrow else (room - side, y + head)
        _listed(sheet, rows, (*corner, room if narrow else side), lang)
    if n_left:
        noun = "outlet" if n_left == 1 else "outlets"
        words = pick(lang, *wording.NOT_SHOWN_WITH_FEWER).format(n_left=n_left, noun=noun)
        sheet.text(0, canvas.height_mm, words, fontsize="small", va="bottom", color=theme.SOFT)
    if not shown:
        sheet.text(0, step, pick(lang, *wording.NO_WORD), fontsize="small")
    return canvas.figure


def _cloud(
    sheet: Axes, rows: pd.DataFrame, box: tuple[float, float, float, float], colour: str
) -> None:
    """Words placed by the wordcloud package and drawn as outlines, so that they stay sharp."""
    left, top, wide, high = box
    if rows.empty:
        return
    claimed = rows["claimed"] | rows["more"].isna() if "claimed" in rows else rows["more"].isna()
    told = {
        w: (int(n), bool(more)) for w, n, more in zip(rows["word"], rows["n"], claimed, strict=True)
    }
    font = FontProperties(fname=theme.font_path(_WEIGHT))
    for word, size, (row, column) in _placed({w: n for w, (n, _) in told.items()}, wide, high):
        outline = TextPath((0, 0), word, size=size, prop=font)
        ink = outline.get_extents()
        x, y = left + column - ink.x0 * _MM, top + row + ink.y1 * _MM
        patch = PathPatch(
            outline,
            transform=Affine2D().scale(_MM, -_MM).translate(x, y) + sheet.transData,
            facecolor=colour if told[word][1] else theme.SOFT,
            linewidth=0,
        )
        patch.set_gid(word)
        sheet.add_artist(patch)


def _placed(
    counts: dict[str, int], wide: float, high: float
) -> list[tuple[str, float, tuple[float, float]]]:
    """Each word that has room: its size in points, and the top left of its ink in mm."""
    scale = layout.points("medium") / theme.RC["font.size"]  # larger on a slide
    largest = _LARGEST_PT * min(scale, wide / 90.0)
    cloud = WordCloud(
        font_path=theme.font_path(_WEIGHT),
        width=round(wide * _DOTS),
        height=round(high * _DOTS),
        margin=round(_AIR * _DOTS),
        max_font_size=round(largest * _MM * _DOTS),
        min_font_size=round(_SMALLEST_PT * scale * _MM * _DOTS),
        max_words=len(counts),
        prefer_horizontal=1.0,
        relative_scaling=1,
        random_state=_SEED,
    )
    order = sorted(counts, key=lambda word: (-counts[word], word))
    cloud.generate_from_frequencies({word: sqrt(counts[word]) for word in order})
    return [
        (word, size / _DOTS / _MM, (int(row) / _DOTS, int(column) / _DOTS))
        for (word, _), size, (row, column), _, _ in cloud.layout_
    ]


def _listed(sheet: Axes, rows: pd.DataFrame, at: tuple[float, float, float], lang: str) -> None:
    """The ten first words with how often and in how many articles they stand."""
    x, y, wide = at
    step = layout.line_mm()
    heads = (pick(lang, *wording.TIMES), pick(lang, *wording.ARTICLES))
    ends = (x + wide - layout.width_mm(heads[1]) - 3.0, x + wide)
    for end, head in zip(ends, heads, strict=True):
        sheet.text(
            end,
            y + step / 2,
            head,
            fontsize="small",
            ha="right",
            va="center_baseline",
            color=theme.SOFT,
        )
    for k, (word, n, with_it) in enumerate(
        zip(rows["word"][:_LISTED], rows["n"], rows["n_articles_with"], strict=False)
    ):
        line = y + step * (k + 1.5)
        space = ends[0] - x - layout.width_mm(heads[0]) - 2
        sheet.text(x, line, layout.shorten(word, space), fontsize="small", va="center_baseline")
        for end, value in zip(ends, (n, with_it), strict=True):
            sheet.text(end, line, formats.number(int(value), lang), fontsize="small", ha="right",
                       va="center_baseline")  # fmt: skip
