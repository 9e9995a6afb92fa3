"""What joins two participation numbers, and the key to the marks that a chart uses."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from matplotlib.axes import Axes

from analysis.chart.canvas import formats, layout, theme
from analysis.chart.participation import links, wording
from analysis.chart.participation import number_marks as marks

Row = Mapping[str, Any]
CONFLICT = "#b2182b"
#: Where the dot of a sample stands, so that arrow and stub have room.
_PLACES = {"nearly": 6.2, "under": 6.2, "up_to": 6.2, "over": 2.0, "at_least": 2.0, "range": 1.5}
#: How high a line of the key stands and how wide a sample is, in lines of small type.
_STEP, _SAMPLE = 1.35, 2.76


@dataclass(frozen=True, slots=True)
class Key:
    """The marks a chart uses, laid out in lines of a width."""

    items: tuple[tuple[str, str, float, int], ...]
    styles: tuple[tuple[str, theme.Style], ...]
    height: float

    def draw(self, canvas: theme.Canvas, *, top: float) -> None:
        """The key across the canvas, its upper edge so far from the top."""
        if not self.items:
            return
        axes = canvas.axes(top=top, bottom=canvas.height_mm - top - self.height)
        axes.set_xlim(0, canvas.width_mm)
        axes.set_ylim(self.height, 0)
        axes.set_axis_off()
        styles = dict(self.styles)
        for name, words, x, line in self.items:
            step = layout.line_mm()
            y = step * (_STEP * (line + 0.5) + 0.3)
            if name != "note":
                _sample(axes, name, (x, y), styles)
                x += step * _SAMPLE
            axes.text(x, y, words, fontsize="small", color=theme.SOFT, va="center_baseline")


def key_to_rows(
    rows: Sequence[Row],
    styles: Mapping[str, theme.Style],
    joined: links.Links,
    *,
    room: float,
    lang: str,
    note: str = "",
) -> Key:
    """The key to what these rows need: qualifiers, joins, outlets; then a note of your own."""
    step = layout.line_mm()
    here = {str(row["claim_id"]) for row in rows}
    drawn = {
        relation for claim in here for relation, other in joined.get(claim, ()) if other in here
    }
    used = [name for name in wording.MEANINGS if any(_mark(row) == name for row in rows)]
    wanted = [(name, formats.pick(lang, *wording.MEANINGS[name])) for name in used]
    wanted += [
        (name, formats.pick(lang, *words))
        for name, (_, _, words) in wording.LINES.items()
        if name in drawn and not (name == "corrects" and "revises" in drawn)
    ]
    named = [name for name in styles if any(_only(row) == name for row in rows) and name]
    wanted += [(f"outlet:{name}", layout.shorten(name, room * 0.6)) for name in named]
    if any(_only(row) == "" for row in rows):
        words = formats.pick(lang, *wording.SEVERAL_OR_UNKNOWN_OUTLETS)
        wanted.append(("outlet:", words))
    wanted += [("note", note)] if note else []
    items, x, line = [], 0.0, 0
    for name, words in wanted:
        width = step * _SAMPLE * (name != "note") + layout.width_mm(words) + 4.0
        if x and x + width - 4.0 > room:
            x, line = 0.0, line + 1
        items.append((name, words, x, line))
        x += width
    return Key(tuple(items), tuple(styles.items()), step * (_STEP * (line + 1) + 0.45))


def style(row: Row, styles: Mapping[str, theme.Style]) -> theme.Style:
    """The style of the one outlet that prints a claim; the neutral one for several."""
    return styles.get(_only(row), styles[""])


def relations(
    axes: Axes,
    own: Sequence[tuple[str, str]],
    at: tuple[float, float],
    places: Mapping[str, tuple[float, float]],
) -> None:
    """Lines from a claim to those it stands in a relation to, where they are drawn here."""
    for relation, other in own:
        if other in places and relation in wording.LINES:
            line, arrow, _ = wording.LINES[relation]
            _join(axes, (places[other], at), line, arrow, relation)


def line_ends(
    claim: str, joined: links.Links, places: Mapping[str, tuple[float, float]]
) -> list[float]:
    """Where the lines from and to a claim end, on the axis of numbers."""
    out = [o for r, o in joined.get(claim, ()) if r in wording.LINES and o in places]
    into = [
        c for c, own in joined.items() if any(o == claim and r in wording.LINES for r, o in own)
    ]
    return [places[name][0] for name in (*out, *into) if name in places]


def crossings(
    y: float, joined: links.Links, places: Mapping[str, tuple[float, float]]
) -> list[float]:
    """Where lines between a claim above a height and one below pass it, on the axis of numbers."""
    found = []
    for claim, own in joined.items():
        for relation, other in own:
            if relation in wording.LINES and claim in places and other in places:
                (x0, y0), (x1, y1) = places[other], places[claim]
                if min(y0, y1) < y < max(y0, y1):
                    found.append(x0 + (x1 - x0) * (y - y0) / (y1 - y0))
    return found


def _join(axes: Axes, ends: Any, line: Any, arrow: str, name: str) -> None:
    colour = CONFLICT if name == "conflicts" else theme.INK
    head = f"{arrow},head_width=0.14,head_length=0.3" if arrow != "-" else arrow
    axes.annotate(
        "",
        xy=ends[1],
        xytext=ends[0],
        annotation_clip=False,
        arrowprops={
            "arrowstyle": head, "color": colour, "lw": 0.9, "ls": line,
            "shrinkA": 4.0, "shrinkB": 4.0, "fill": True,
        },
        zorder=2,
    )  # fmt: skip
    if name == "conflicts":
        x, y = ((a + b) / 2 for a, b in zip(*ends, strict=True))
        axes.plot([x], [y], marker="x", ms=5, mew=1.4, color=colour, ls="none", zorder=5)


def _sample(
    axes: Axes, name: str, at: tuple[float, float], styles: Mapping[str, theme.Style]
) -> None:
    x, y = at
    if name.startswith("outlet:"):
        one = styles[name.removeprefix("outlet:")]
        axes.plot([x + 5], [y], marker=one.marker, ms=5, color=one.colour, ls="none")
    elif name in wording.LINES:
        line, arrow, _ = wording.LINES[name]
        _join(axes, ((x - 0.8, y), (x + 8.6, y)), line, arrow, name)
    else:
        scale = 0.75 if name == "about" else 1.0
        place = x + _PLACES.get(name, 4.2 if name == "about" else 5.0)
        row = {"qualifier": name, "value": place, "value_max": x + 7 if name == "range" else None}
        marks.draw_number(axes, row, at=(place, y), style=theme.Style(theme.INK, "o"), per_mm=scale)


def _mark(row: Row) -> str:
    return "range" if marks.is_range(row) else str(row["qualifier"])


def _only(row: Row) -> str:
    name = row["outlet"]
    return name if isinstance(name, str) else ""
