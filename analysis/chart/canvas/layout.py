"""Text on paper: how wide it is, where it breaks, and whether any of it collides.

Lengths are added by `math.fsum`, because what `sum` makes of them changed with Python 3.12 and a
figure has the same bytes on every version.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from math import fsum

import matplotlib as mpl
from matplotlib.artist import Artist
from matplotlib.axis import Axis
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.text import Text
from matplotlib.textpath import TextToPath
from matplotlib.transforms import Bbox

MM = 25.4
_LINE = 1.32
#: Rounding to whole pixels makes a line a little wider on screen than in the font.
_RASTER = 1.015
_SMALLEST_PT = 7.0
_measure = TextToPath()


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of words set in one size and weight, wrapped to the room it is given."""

    words: str
    size: str
    weight: int
    colour: str

    def lines(self, room_mm: float) -> list[str]:
        """Its lines at that width."""
        return wrap(self.words, room_mm, size=self.size, weight=self.weight)

    def height_mm(self, room_mm: float) -> float:
        """How high it stands at that width."""
        return len(self.lines(room_mm)) * line_mm(self.size)


def points(size: str | float) -> float:
    """A size in points: a number, or a word relative to the theme's base size."""
    return float(FontProperties(size=size).get_size_in_points())


def line_mm(size: str | float = "small") -> float:
    """How high one line of text stands, in millimetres."""
    return points(size) * _LINE / 72 * MM


def width_mm(text: str, *, size: str | float = "small", weight: int = 400) -> float:
    """How wide the text is on paper, in millimetres, in the theme's font."""
    family = tuple(mpl.rcParams["font.family"])
    return _width_pt(" ".join(text.splitlines()), family, points(size), weight) / 72 * MM * _RASTER


@lru_cache(maxsize=20_000)
def _width_pt(text: str, family: tuple[str, ...], size: float, weight: int) -> float:
    font = FontProperties(family=list(family), size=size, weight=weight)
    width: float = _measure.get_text_width_height_descent(text, font, ismath=False)[0]
    return width


def column_mm(words: Iterable[str], most_mm: float) -> float:
    """How wide a column of words stands with the air beside it, but no wider than that."""
    return min(most_mm, max(map(width_mm, words), default=20.0) + 2.0)


def wrap(text: str, room_mm: float, *, size: str | float = "small", weight: int = 400) -> list[str]:
    """The text in lines no wider than the room; a line break in the text is kept.

    A word wider than the room is broken, so that nothing leaves the canvas.
    """
    lines = []
    for paragraph in text.split("\n") if text.strip() else []:
        line = ""
        for word in paragraph.split(" "):
            tried = f"{line} {word}" if line else word
            if width_mm(tried, size=size, weight=weight) <= room_mm:
                line = tried
                continue
            if line:
                lines.append(line)
            line = word
            while len(line) > 1 and width_mm(line, size=size, weight=weight) > room_mm:
                cut = _longest(line, room_mm, size, weight)
                lines.append(line[:cut])
                line = line[cut:]
        lines.append(line)
    return lines


def shorten(text: str, room_mm: float, *, size: str | float = "small", weight: int = 400) -> str:
    """The text, or as many whole words of it as fit the room before an ellipsis."""
    text = " ".join(text.split())
    if width_mm(text, size=size, weight=weight) <= room_mm:
        return text
    words = text.split(" ")
    while len(words) > 1:
        words.pop()
        tried = " ".join(words).rstrip(" ,;:–-") + "…"
        if width_mm(tried, size=size, weight=weight) <= room_mm:
            return tried
    room = room_mm - width_mm("…", size=size, weight=weight)
    return words[0][: _longest(words[0], room, size, weight)] + "…"


def shorten_to(text: str, room_mm: float, *, lines: int, size: str | float = "small") -> str:
    """The text wrapped to at most so many lines, the last one shortened."""
    wrapped = wrap(" ".join(text.split()), room_mm, size=size)
    if len(wrapped) <= lines:
        return "\n".join(wrapped)
    rest = " ".join(wrapped[lines - 1 :])
    return "\n".join([*wrapped[: lines - 1], shorten(rest, room_mm, size=size)])


def spread(positions: Sequence[float], gap: float, *, low: float, high: float) -> list[float]:
    """Positions moved as little as needed so that neighbours stand `gap` apart.

    The order is kept; all lie from `low` to `high` where there is room for them at all.

    >>> spread([1.0, 1.2, 5.0], 1.0, low=0.0, high=10.0)
    [0.6, 1.6, 5.0]
    """
    order = sorted(range(len(positions)), key=lambda i: (positions[i], i))
    clusters: list[tuple[float, list[int]]] = []
    for i in order:
        start, members = positions[i], [i]
        while clusters and clusters[-1][0] + gap * len(clusters[-1][1]) > start:
            members = clusters.pop()[1] + members
            ideal = [positions[j] - gap * k for k, j in enumerate(members)]
            start = fsum(ideal) / len(ideal)
        start = max(low, min(start, high - gap * (len(members) - 1)))
        clusters.append((start, members))
    placed = list(positions)
    floor = low
    for start, members in clusters:
        start = max(start, floor)
        for k, i in enumerate(members):
            placed[i] = round(start + gap * k, 9)
        floor = start + gap * len(members)
    return placed


def put(figure: Figure, block: Block, *, at: tuple[float, float], room: float) -> float:
    """The block on the figure with its top left at a point in millimetres from the bottom
    left; returns where its lower edge lies."""
    width, height = (inches * MM for inches in figure.get_size_inches())
    x, y = at
    step = line_mm(block.size)
    for line in block.lines(room):
        figure.text(
            x / width,
            (y - step * 0.76) / height,
            line,
            fontsize=block.size,
            fontweight=block.weight,
            color=block.colour,
            va="baseline",
        )
        y -= step
    return y


def check(figure: Figure) -> list[str]:
    """What is wrong with the texts of a figure: overlaps, texts off the canvas, small type.

    An empty list is a figure fit to print. Each entry names the texts it speaks of.
    """
    figure.draw_without_rendering()
    boxes = [(text, _box(text, figure.dpi)) for text in texts(figure)]
    canvas = figure.bbox
    found = []
    for text, box in boxes:
        if (size := points(text.get_fontsize())) < _SMALLEST_PT - 1e-6:
            found.append(f"{_name(text)} is set in {size:.1f} pt")
        if (
            box.x0 < canvas.x0 - 0.5
            or box.x1 > canvas.x1 + 0.5
            or box.y0 < canvas.y0 - 0.5
            or box.y1 > canvas.y1 + 0.5
        ):
            found.append(f"{_name(text)} leaves the canvas")
    for (one, a), (other, b) in combinations(boxes, 2):
        if a.x0 < b.x1 and b.x0 < a.x1 and a.y0 < b.y1 and b.y0 < a.y1:
            found.append(f"{_name(one)} overlaps {_name(other)}")
    return found


def texts(figure: Figure) -> list[Text]:
    """Every text a reader of the figure sees."""
    return [text for text in _texts(figure) if text.get_text().strip() and text.get_visible()]


def _texts(artist: Artist) -> Iterator[Text]:
    if not artist.get_visible():
        return
    if isinstance(artist, Text):
        yield artist
        return
    if isinstance(artist, Axis):
        yield from _axis_texts(artist)
        return
    for child in artist.get_children():
        yield from _texts(child)


def _axis_texts(axis: Axis) -> Iterator[Text]:
    low, high = sorted(axis.get_view_interval())
    slack = (high - low) * 1e-9
    for ticks in (axis.get_major_ticks(), axis.get_minor_ticks()):
        for tick in ticks:
            if tick.get_visible() and low - slack <= tick.get_loc() <= high + slack:
                yield from (t for t in (tick.label1, tick.label2) if t.get_visible())
    yield axis.label
    yield axis.get_offset_text()


def _box(text: Text, dpi: float) -> Bbox:
    box = text.get_window_extent()
    inset = min(0.12 * points(text.get_fontsize()) * dpi / 72, box.height / 4)
    return Bbox.from_extents(box.x0 + 0.5, box.y0 + inset, box.x1 - 0.5, box.y1 - inset)


def _name(text: Text) -> str:
    words = " ".join(text.get_text().split())
    return repr(words if len(words) <= 40 else words[:39] + "…")


def _longest(word: str, room_mm: float, size: str | float, weight: int) -> int:
    low, high = 1, len(word)
    while low < high:
        middle = (low + high + 1) // 2
        if width_mm(word[:middle], size=size, weight=weight) <= room_mm:
            low = middle
        else:
            high = middle - 1
    return low
