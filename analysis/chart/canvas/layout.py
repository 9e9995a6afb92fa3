"""Text on paper: how wide it is, where it breaks, and whether a figure is fit to print.

Lengths are added by `math.fsum`, because what `sum` makes of them changed with Python 3.12 and a
figure has the same bytes on every version.
"""

import re
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, combinations, islice, pairwise, takewhile
from math import fsum, hypot

import matplotlib as mpl
import numpy as np
from matplotlib import colors
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.axis import Axis
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.text import Text
from matplotlib.textpath import TextToPath
from matplotlib.transforms import Bbox

MM = 25.4
_LINE = 1.32
#: How wide a letter is on the average, in parts of the size of its type.
_LETTER = 0.5
#: Rounding to whole pixels makes a line wider on screen than in the font, up to so many times.
_RASTER = 1.03
#: The page a report gives a figure: no figure for print is higher.
PAGE_MM = 230.0
_SMALLEST_PT = 7.0
#: The least contrast of small type against what lies behind it (WCAG 2.1, level AA), and the
#: least distance of two colours that stand for two things, in CIE Lab as the colour-blind see.
_CONTRAST, _APART = 4.5, 11.0
#: Linear RGB as the two common kinds of colour blindness see it (Machado, Oliveira and
#: Fernandes 2009, severity 1.0).
_BLIND = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
}
_measure = TextToPath()
#: A name and how many there are of it, as a head says it: "Báo Sông (12)".
_COUNTED = re.compile(r"(.*\S)( \([\d.,]+\))")
#: What ends a line badly left behind: the sign of a percentage, a count in brackets.
_TAIL = re.compile(r"%[^\w\s]*(?: |$)|\([\d.,]+\)$")
#: What no font has a letter for: line breaks, tabs, control and direction characters, halves
#: of a pair. A name that holds one is printed with a space there.
_UNPRINTABLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u2028\u2029\u200b-\u200f\u202a-\u202e\u2060-\u2069\ud800-\udfff\ufeff\ufffe\uffff]+"
)


def printable(text: str) -> str:
    """The text on one line, without a character that no font can print.

    >>> printable("Báo\\nSông\\x07 Lim")
    'Báo Sông Lim'
    """
    return " ".join(_UNPRINTABLE.sub(" ", text).split()) if _UNPRINTABLE.search(text) else text


@dataclass(frozen=True, slots=True)
class TextBlock:
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
    return _points(size, float(mpl.rcParams["font.size"]))


@lru_cache(maxsize=1_000)
def _points(size: str | float, base: float) -> float:
    """The same, kept for each base size, which `FontProperties` takes from the settings."""
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

    A word wider than the room is broken, so that nothing leaves the canvas; a percent sign and a
    count in brackets stay with the word before them where both fit a line.
    """
    return _joined_tails(_wrapped(text, room_mm, size, weight), room_mm, size, weight)


def _joined_tails(lines: list[str], room_mm: float, size: str | float, weight: int) -> list[str]:
    """The lines, none of which begins with what belongs to the word before."""
    for k in range(1, len(lines)):
        before, _, last = lines[k - 1].rpartition(" ")
        moved = f"{last} {lines[k]}"
        tail = before and _TAIL.match(lines[k])
        if tail and width_mm(moved, size=size, weight=weight) <= room_mm:
            lines[k - 1 : k + 1] = [before, moved]
    return lines


def _wrapped(text: str, room_mm: float, size: str | float, weight: int) -> list[str]:
    """The text in lines, each as long as fits."""
    lines = []
    for paragraph in text.split("\n") if text.strip() else []:
        line, words = "", deque(paragraph.split(" "))
        while words:
            n = _taken(line, words, room_mm, size, weight)
            more = [words.popleft() for _ in range(max(n, 1))]
            if n:
                line = " ".join([line, *more] if line else more)
                continue
            if line:
                lines.append(line)
            line = more[0]
            while len(line) > 1 and width_mm(line, size=size, weight=weight) > room_mm:
                cut = _longest(line, room_mm, size, weight)
                lines.append(line[:cut])
                line = line[cut:]
        lines.append(line)
    return lines


def _taken(line: str, words: Sequence[str], room_mm: float, size: str | float, weight: int) -> int:
    """How many of the words fit on the line behind what stands there.

    About so many as have letters for the room are tried first, then one more or fewer at a time:
    to set a line of words again for each of them takes most of the time of a figure's words.
    """
    if not line and not words[0]:
        return 1

    def fits(n: int) -> bool:
        some = islice(words, n)
        tried = " ".join([line, *some] if line else some)
        return width_mm(tried, size=size, weight=weight) <= room_mm

    room = room_mm / (points(size) * _LETTER / 72 * MM) - len(line)
    ends = accumulate(len(word) + 1 for word in words)
    n = max(1, sum(1 for _ in takewhile(lambda end: end <= room, ends)))
    if not fits(n):
        while n and not fits(n):
            n -= 1
        return n
    while n < len(words) and fits(n + 1):
        n += 1
    return n


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


def distinct(names: Iterable[str], room_mm: float, *, lines: int = 1) -> dict[str, str]:
    """Each name as it fits so many lines of the room, no two of them cut to the same words.

    Names of outlets begin alike and differ at their end: words go from behind the first word,
    then the first. A count in brackets behind a name is kept.

    >>> list(distinct(["Đài Phát thanh Vịnh Lá", "Đài Phát thanh Núi Mơ"], 20.0).values())
    ['Đài…Vịnh Lá', 'Đài…Núi Mơ']
    """
    told = {name: _fitted(name, room_mm, lines) for name in names}
    seen: dict[str, int] = {}
    for name, cut in told.items():
        body = " ".join(_parted(" ".join(cut.split()))[0].split())
        seen[body] = n = seen.get(body, 0) + 1
        told[name] = cut if n == 1 or "…" not in body else f"{cut} {n}"
    return told


def _parted(name: str) -> tuple[str, str]:
    """A name, and the count in brackets behind it."""
    found = _COUNTED.fullmatch(name)
    return (found[1], found[2]) if found else (name, "")


def _fitted(name: str, room_mm: float, lines: int) -> str:
    """A name without the words behind its first for which there is no room, its count kept."""
    body, count = _parted(" ".join(name.split()))
    first, *rest = body.split(" ")
    ends = [" ".join(rest[k:]) for k in range(1, len(rest))]
    forms = [body, *(f"{first}…{end}" for end in ends), *(f"…{end}" for end in ends)]
    for form in forms:
        if len(wrapped := wrap(f"{form}{count}", room_mm)) <= lines:
            return "\n".join(wrapped)
    last = ends[-1] if ends else body
    return f"{shorten(last, room_mm - width_mm(count))}{count}"


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


def put(figure: Figure, block: TextBlock, *, at: tuple[float, float], room: float) -> float:
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


def check(
    figure: Figure,
    *,
    words: AbstractSet[str] = frozenset(),
    names: AbstractSet[str] = frozenset(),
) -> list[str]:
    """What keeps a figure from being printed; an empty list is a figure fit to print.

    It fits a page; no text overlaps another, leaves the canvas, is smaller than 7 pt or has too
    little contrast; two series are told apart by the colour-blind, by colour or by marker. With
    the `words` a figure may print, none of them is cut in the middle; with the `names` it may
    print, none is cut to what could be another. Each entry names the texts it speaks of.
    """
    if figure.stale:  # a chart is laid out already
        figure.draw_without_rendering()
    boxes = [(text, _box(text, figure.dpi)) for text in texts(figure)]
    surfaces = {axes: _surfaces(axes) for axes in figure.axes}
    canvas = figure.bbox
    found = []
    width, height = (inches * MM for inches in figure.get_size_inches())
    if height > PAGE_MM + 0.05 and abs(height / width - 9 / 16) > 1e-3:
        found.append(f"the figure is {height:.0f} mm high; a page holds {PAGE_MM:.0f}")
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
        if (least := _contrast(text, box, surfaces)) < _CONTRAST:
            found.append(f"{_name(text)} has a contrast of {least:.1f} to 1")
        if _UNPRINTABLE.search(text.get_text().replace("\n", " ")):
            found.append(f"{_name(text)} holds a character no font can print")
        found += [f"{_name(text)} cuts a word: {part!r}" for part in _cut(text, words)]
        if len(meant := _meant(text, names)) > 1:
            found.append(f"{_name(text)} may be {' or '.join(map(repr, meant[:2]))}")
    for (one, a), (other, b) in combinations(boxes, 2):
        if a.x0 < b.x1 and b.x0 < a.x1 and a.y0 < b.y1 and b.y0 < a.y1:
            found.append(f"{_name(one)} overlaps {_name(other)}")
    return found + _alike(figure)


def distance(one: str, other: str) -> float:
    """How far apart two colours are for those who see them closest: CIE Lab, colour-blind or not.

    >>> distance("#d55e00", "#d55e00"), distance("#0072b2", "#d55e00") > 30
    (0.0, True)
    """
    pair = [_linear(colour) for colour in (one, other)]
    eyes = [np.eye(3), *(np.array(matrix) for matrix in _BLIND.values())]
    seen = [[_lab(np.clip(eye @ rgb, 0, 1)) for rgb in pair] for eye in eyes]
    return round(min(hypot(*(a - b)) for a, b in seen), 6)


def luminance(colour: str | tuple[float, ...]) -> float:
    """How light a colour is, from 0 to 1 (relative luminance, WCAG 2.1).

    >>> luminance("#ffffff"), luminance("black")
    (1.0, 0.0)
    """
    return float(_linear(colour) @ (0.2126, 0.7152, 0.0722))


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
        if artist.axes.axison:
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


def _cut(text: Text, words: AbstractSet[str]) -> list[str]:
    """The pieces of words that stand in a text instead of them: before an ellipsis that cuts a
    word, or on both sides of a line break."""
    shown = [word.strip("“”\"'()[],.;:!?") for word in text.get_text().split()] if words else []
    begun = [word for word in shown if word.endswith("…") and len(word) > 2]
    found = [
        word
        for word in begun
        if word.rstrip("…") not in words and any(w.startswith(word.rstrip("…")) for w in words)
    ]
    lines = text.get_text().split("\n")
    for line, following in pairwise(lines) if words else []:
        ends = (line.split()[-1:], following.split()[:1])
        if all(ends) and "".join(map("".join, ends)) in words:
            found.append(ends[0][0])
    return found


def _meant(text: Text, names: AbstractSet[str]) -> list[str]:
    """The names that a text with an ellipsis may be cut from."""
    shown = _parted(" ".join(text.get_text().split()))[0]
    begin, cut, end = shown.partition("…")
    if not cut or not (begin or end):
        return []
    return sorted(name for name in names if name.startswith(begin) and name.endswith(end))


def _surfaces(axes: Axes) -> list[tuple[Bbox, str]]:
    """The opaque surfaces of some axes, the lowest first."""
    return [
        (patch.get_window_extent(), colors.to_hex(patch.get_facecolor()))
        for patch in sorted(axes.patches, key=lambda patch: patch.get_zorder())
        if patch.get_visible()
        and colors.to_rgba(patch.get_facecolor())[3] > 0.5
        and patch.get_gid() is None
    ]


def _contrast(text: Text, box: Bbox, surfaces: Mapping[Axes, list[tuple[Bbox, str]]]) -> float:
    """The contrast of a text against the paper or the surface that lies behind its middle."""
    behind = "#ffffff"
    place = ((box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2)
    for surface, colour in surfaces.get(text.axes, []) if isinstance(text.axes, Axes) else []:
        behind = colour if surface.contains(*place) else behind
    if (paper := text.get_bbox_patch()) is not None:
        behind = colors.to_hex(paper.get_facecolor())
    pair = (colors.to_hex(text.get_color()), behind)
    ink, ground = map(luminance, pair)
    return (max(ink, ground) + 0.05) / (min(ink, ground) + 0.05)


def _alike(figure: Figure) -> list[str]:
    """Marks of two colours that the colour-blind take for one, and that have one shape."""
    drawn: dict[str, set[str]] = {}
    for axes in figure.axes:
        for line in axes.lines:
            if line.get_gid() == "series":
                drawn.setdefault(colors.to_hex(line.get_color()), set()).add(str(line.get_marker()))
    found = []
    for one, other in combinations(sorted(drawn), 2):
        if drawn[one] & drawn[other] and distance(one, other) < _APART:
            found.append(f"{one} and {other} look alike to the colour-blind")
    return found


def _linear(colour: str | tuple[float, ...]) -> "np.ndarray[tuple[int], np.dtype[np.float64]]":
    red, green, blue = colors.to_rgb(colour)  # type: ignore[arg-type]
    rgb = np.array([red, green, blue], dtype=np.float64)
    return np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)


def _lab(
    rgb: "np.ndarray[tuple[int], np.dtype[np.float64]]",
) -> "np.ndarray[tuple[int], np.dtype[np.float64]]":
    """CIE Lab of linear RGB, white D65."""
    to_xyz = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
    part = np.array(to_xyz) @ rgb / (0.95047, 1.0, 1.08883)
    f = np.where(part > 0.008856, np.cbrt(part), 7.787 * part + 16 / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def _longest(word: str, room_mm: float, size: str | float, weight: int) -> int:
    low, high = 1, len(word)
    while low < high:
        middle = (low + high + 1) // 2
        if width_mm(word[:middle], size=size, weight=weight) <= room_mm:
            low = middle
        else:
            high = middle - 1
    return low
