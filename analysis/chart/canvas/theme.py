"""How every chart looks: type, sizes, colours, and a canvas whose texts never collide.

How a chart is written
----------------------
::

    from analysis.chart import formats, layout, theme

    QUESTION = theme.Labels("Which outlets printed what?")

    @theme.styled                                   # fonts and sizes hold inside
    def draw(table, *, labels=QUESTION, width=theme.TWO_COLUMNS, lang="en"):
        canvas = theme.figure(labels, height_mm=60, width=width)   # 60 mm for the plot alone
        axes = canvas.axes(left=22, bottom=8)       # margins in mm inside the plot area
        styles = theme.outlet_styles(outlets)       # outlet -> colour and marker, stable
        axes.text(..., fontsize="small")            # "small" is 7 pt in print, the least
        return canvas.figure

* A chart takes one DataFrame; all else is keyword-only: `labels` (`theme.Labels`: title,
  subtitle, footer), `width` (millimetres: `ONE_COLUMN` 85, `TWO_COLUMNS` 170, `SLIDE` 16:9),
  `lang` ("en" or "vi"), `outlets` (the order colours are given in). It returns a Figure and
  never counts, shows or saves; `report.figures.export` saves.
* Title, subtitle and footer are wrapped and the figure grows to hold them: `height_mm` is the
  plot's own height. On a slide the height is fixed; use `canvas.height_mm`.
* Sizes are words, so that a slide scales: "small" (7 pt, ticks and notes), "medium"
  (8.5 pt), "large" (10.2 pt). Never a smaller one.
* `canvas.axes(left, bottom, right, top)`, `canvas.grid(rows, columns, ...)`,
  `canvas.point(x_mm, y_mm)` (figure fraction of a point counted from the plot's top left).
* `canvas.sheet()` gives axes in millimetres for table-like charts; `plot_width(width)` says how
  wide they will be before the figure exists.
* `layout.wrap`, `layout.shorten`, `layout.width_mm` measure text in the real font;
  `layout.spread` moves labels apart; `layout.check(figure)` lists texts that overlap, leave
  the canvas or are set too small: each chart's test asks for an empty list at 85 and 170 mm.
* `formats.number`, `formats.day`, `formats.span_of_days`, `formats.pick(lang, "en", "vi")`.
"""

import functools
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from io import BytesIO
from math import fsum
from typing import Any, ParamSpec, TypeVar

import fontpkg
import matplotlib as mpl
import pandas as pd
from matplotlib import font_manager
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.gridspec import GridSpec

from analysis.chart.canvas import layout
from analysis.tables.errors import AnalysisError

P = ParamSpec("P")
T = TypeVar("T")

ONE_COLUMN = 85.0
TWO_COLUMNS = 170.0
SLIDE = 254.0

MARGIN = 2.0
FONT = "Be Vietnam Pro"
_WEIGHTS = (400, 500, 600, 700)

INK = "#1a1a1a"
SOFT = "#595959"
FAINT = "#b8b8b8"
GRID = "#e4e4e4"
#: The box of a text that may stand on a line: paper behind the letters.
PAPER = {"facecolor": "white", "edgecolor": "none", "pad": 0.6}
#: Okabe and Ito's colours, told apart by most colour-blind readers; markers serve grey print.
COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#882255", "#8c510a")
MARKERS = ("o", "s", "^", "D", "v", "P", "X", "p")

#: What every chart is drawn and saved with.
RC: dict[str, Any] = {
    "font.family": [FONT],
    "font.size": 8.5,
    "axes.titlesize": "medium",
    "axes.titleweight": 600,
    "axes.labelsize": "small",
    "xtick.labelsize": "small",
    "ytick.labelsize": "small",
    "legend.fontsize": "small",
    "legend.frameon": False,
    "text.color": INK,
    "axes.labelcolor": INK,
    "axes.edgecolor": SOFT,
    "xtick.color": SOFT,
    "ytick.color": SOFT,
    "xtick.labelcolor": INK,
    "ytick.labelcolor": INK,
    "axes.linewidth": 0.6,
    "xtick.major.width": 0.6,
    "ytick.major.width": 0.6,
    "lines.linewidth": 1.2,
    "lines.markersize": 4.5,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.axisbelow": True,
    "axes.formatter.use_mathtext": False,
    "axes.formatter.useoffset": False,
    "axes.formatter.use_locale": False,
    "grid.color": GRID,
    "grid.linewidth": 0.5,
    "hatch.linewidth": 0.5,
    "text.parse_math": False,
    "text.usetex": False,
    "text.hinting": "none",
    "figure.facecolor": "white",
    "savefig.facecolor": "white",
    "figure.dpi": 100,
    "svg.hashsalt": "viet-news-coverage",
    "svg.fonttype": "path",
    "pdf.fonttype": 42,
    "timezone": "UTC",
}
_SLIDE_SCALE = 1.6
#: How many times as high as needed a row on a slide may be.
_SPREAD = 1.9


@dataclass(frozen=True, slots=True)
class Labels:
    """The words around a chart: the question or finding, the unit, and the caveats.

    `lang` and `width` are what a chart is drawn with when its caller names neither: so one
    wish reaches every chart without a word in any notebook.
    """

    title: str
    subtitle: str = ""
    footer: str = ""
    lang: str = ""
    width: float = 0.0


@dataclass(frozen=True, slots=True)
class Style:
    """How an outlet is drawn: a colour, and a marker that tells it apart in grey."""

    colour: str
    marker: str


class Chart(Figure):
    """A figure that shows itself in a notebook without any plotting state behind it."""

    def _repr_png_(self) -> bytes:
        with settings():
            buffer = BytesIO()
            self.savefig(buffer, format="png", dpi=144, metadata={"Software": None})
        return buffer.getvalue()


@dataclass(frozen=True, slots=True)
class Canvas:
    """A figure and its plot area; lengths in millimetres, the area counted from its edges."""

    figure: Figure
    left_mm: float
    bottom_mm: float
    width_mm: float
    height_mm: float

    def axes(self, left: float = 0, bottom: float = 0, *, right: float = 0, top: float = 0) -> Axes:
        """Axes that fill the plot area but for these margins, which hold labels and ticks."""
        x0, y0 = self.point(left, self.height_mm - bottom)
        x1, y1 = self.point(self.width_mm - right, top)
        if x1 <= x0 or y1 <= y0:
            raise AnalysisError(
                f"The margins leave nothing of a plot of {self.width_mm:.0f} by "
                f"{self.height_mm:.0f} mm. Make the margins smaller or the plot larger."
            )
        return self.figure.add_axes((x0, y0, x1 - x0, y1 - y0))

    def sheet(self) -> Axes:
        """Invisible axes over the plot area whose coordinates are millimetres from its top
        left, for charts that place every word themselves."""
        axes = self.axes()
        axes.set_axis_off()
        axes.set_xlim(0, self.width_mm)
        axes.set_ylim(self.height_mm, 0)
        return axes

    def grid(self, rows: int, columns: int, **options: Any) -> GridSpec:
        """A grid over the plot area for small multiples; `left`, `bottom`, `right`, `top`
        are margins in millimetres, all else goes to the grid (`hspace`, `width_ratios`)."""
        x0, y0 = self.point(options.pop("left", 0), self.height_mm - options.pop("bottom", 0))
        x1, y1 = self.point(self.width_mm - options.pop("right", 0), options.pop("top", 0))
        return self.figure.add_gridspec(
            rows, columns, left=x0, bottom=y0, right=x1, top=y1, **options
        )

    def point(self, x_mm: float, y_mm: float) -> tuple[float, float]:
        """Where a point of the plot area, counted from its top left, lies in the figure."""
        width, height = (inches * layout.MM for inches in self.figure.get_size_inches())
        return (
            (self.left_mm + x_mm) / width,
            (self.bottom_mm + self.height_mm - y_mm) / height,
        )


def settings(width: float = TWO_COLUMNS) -> AbstractContextManager[None]:
    """The theme's settings at a width, as a context to draw or save in."""
    _load_fonts()
    scale = _SLIDE_SCALE if width == SLIDE else 1.0
    chosen: Any = {**RC, "font.size": RC["font.size"] * scale}
    return mpl.rc_context(chosen)


def font_path(weight: int = 400) -> str:
    """The file of the chart's font in a weight, for programs that want a file."""
    return str(fontpkg.path(FONT, weight=weight))


def styled(draw: Callable[P, T]) -> Callable[P, T]:
    """The chart function, drawn with the theme whatever settings the session has.

    Names come from strangers' files: in the table, the labels and the outlets a line break or a
    control character becomes a space, so that every chart can print them.
    """

    @functools.wraps(draw)
    def drawn(*args: P.args, **kwargs: P.kwargs) -> T:
        labels = kwargs.get("labels")
        if isinstance(labels, Labels):
            wished = {"lang": labels.lang, "width": labels.width}
            for name, wish in wished.items():
                if wish:
                    kwargs.setdefault(name, wish)
        width = kwargs.get("width", TWO_COLUMNS)
        handed: Any = [_printable(value) for value in args]
        named: Any = {name: _printable(value) for name, value in kwargs.items()}
        with settings(width if isinstance(width, (int, float)) else TWO_COLUMNS):
            return draw(*handed, **named)

    return drawn


def _printable(value: object) -> object:
    """The table, the words or the names with every text on one line and fit for a font."""
    if isinstance(value, str):
        return layout.printable(value)
    if isinstance(value, tuple):
        return tuple(map(_printable, value))
    if isinstance(value, Labels):
        title, subtitle, footer = map(layout.printable, (value.title, value.subtitle, value.footer))
        return Labels(title, subtitle, footer, lang=value.lang, width=value.width)
    if not isinstance(value, pd.DataFrame):
        return value
    mended = {}
    for name, column in value.items():
        if column.dtype == object or pd.api.types.is_string_dtype(column):
            texts = {cell for cell in column.array if isinstance(cell, str)}
            if changed := {cell: new for cell in texts if (new := layout.printable(cell)) != cell}:
                mended[str(name)] = column.map(
                    lambda cell, changed=changed: changed.get(cell, cell)
                )
    return value.assign(**mended) if mended else value


def figure(labels: Labels, *, height_mm: float, width: float = TWO_COLUMNS) -> Canvas:
    """A canvas of a width whose plot area is `height_mm` high, its words laid out around it.

    The figure is as high as title, subtitle, plot and footer need together. A slide is 16:9
    and its plot takes what the words leave.
    """
    with settings(width):
        return _figure(labels, height_mm, width)


def plot_height(labels: Labels, width: float = TWO_COLUMNS) -> float:
    """How high the plot area may be: what the words of the figure leave of a page, or of a slide.

    A chart with more rows than fit draws the first and counts the rest in a line.
    """
    with settings(width):
        return _page(width) - _around(labels, width)[2]


def row_height(
    row_mm: float, n: int, *, fixed: float, labels: Labels, width: float = TWO_COLUMNS
) -> float:
    """How high each of `n` rows is, `fixed` being what stands above and below them.

    A slide is as high as it is: few rows spread over it, each at most `_SPREAD` times as high.
    """
    if width != SLIDE or not n:
        return row_mm
    free = (plot_height(labels, width) - fixed) / n
    return max(row_mm, min(free, row_mm * _SPREAD))


def plot_width(width: float = TWO_COLUMNS) -> float:
    """How wide the plot area of a figure of that width is, in millimetres."""
    return width - 2 * MARGIN * (_SLIDE_SCALE if width == SLIDE else 1.0)


def outlet_styles(outlets: Iterable[str | None]) -> dict[str, Style]:
    """A colour and a marker for each outlet, in the order given; grey for an unknown one.

    Pass every outlet of the corpus in one declared order to every chart, and an outlet keeps
    its colour from figure to figure. Past eight outlets colours repeat with other markers.

    >>> outlet_styles(["Báo Sông", "Báo Núi"])["Báo Núi"]
    Style(colour='#d55e00', marker='s')
    """
    names = [name for name in dict.fromkeys(outlets) if isinstance(name, str) and name]
    n = len(COLOURS)
    styles = {
        name: Style(COLOURS[i % n], MARKERS[(i + i // n) % n]) for i, name in enumerate(names)
    }
    return {**styles, "": Style(SOFT, "o")}


def soften(axes: Axes, *, grid: str = "", ticks: bool = True) -> Axes:
    """The axes without left spine; with `grid` "x" or "y", faint lines along it."""
    axes.spines["left"].set_visible(False)
    axes.tick_params(axis="y", length=0)
    if grid:
        axes.grid(axis=grid)  # type: ignore[arg-type]
    if not ticks:
        axes.tick_params(axis="x", length=0)
    return axes


@functools.cache
def _load_fonts() -> None:
    for weight in _WEIGHTS:
        font_manager.fontManager.addfont(font_path(weight))
    font_manager.fontManager.addfont(str(fontpkg.path(FONT, weight=400, style="italic")))


def _page(width: float) -> float:
    return width * 9 / 16 if width == SLIDE else layout.PAGE_MM


def _around(labels: Labels, width: float) -> tuple[list[layout.TextBlock], layout.TextBlock, float]:
    """The words above and below the plot, and how much height they and the margins take."""
    scale = float(mpl.rcParams["font.size"]) / RC["font.size"]
    margin, gap = MARGIN * scale, 2.2 * scale
    room = width - 2 * margin
    head = [
        layout.TextBlock(labels.title, "large", 600, INK),
        layout.TextBlock(labels.subtitle, "small", 400, SOFT),
    ]
    foot = layout.TextBlock(labels.footer, "small", 400, SOFT)
    head_mm, foot_mm = fsum(block.height_mm(room) for block in head), foot.height_mm(room)
    gaps = gap * (bool(head_mm) + bool(foot_mm))
    return head, foot, margin * 2 + 0.8 * scale + head_mm + foot_mm + gaps


def _figure(labels: Labels, height_mm: float, width: float) -> Canvas:
    scale = float(mpl.rcParams["font.size"]) / RC["font.size"]
    margin, gap = MARGIN * scale, 2.2 * scale
    room = width - 2 * margin
    head, foot, around = _around(labels, width)
    foot_mm = foot.height_mm(room)
    height = width * 9 / 16 if width == SLIDE else height_mm + around
    inside = height - around
    if width == SLIDE and inside < 10:
        raise AnalysisError(
            f"The words around the chart leave {inside:.0f} mm for the plot. "
            "Shorten title, subtitle or footer."
        )
    canvas = Chart(figsize=(width / layout.MM, height / layout.MM))
    y = height - margin
    for block in head:
        y = layout.put(canvas, block, at=(margin, y), room=room) - 0.4 * scale
    layout.put(canvas, foot, at=(margin, margin + foot_mm), room=room)
    return Canvas(canvas, margin, margin + foot_mm + gap * bool(foot_mm), room, inside)
