"""Days on a horizontal line: where a day lies, which days are labelled, where labels stand."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from matplotlib.axes import Axes

from analysis.chart.canvas import formats, layout, theme

_DAY_STEPS = (1, 2, 3, 7, 14)
_MONTH_STEPS = (1, 2, 3, 6, 12, 24, 60, 120)


@dataclass(frozen=True, slots=True)
class AxisSpan:
    """A stretch of days drawn from `left` to `right` (millimetres)."""

    first: date
    last: date
    left: float
    right: float
    pad: float = 0.0

    def x(self, day: str | date, fraction: float = 0.5) -> float:
        """Where a moment of a day lies; `fraction` 0 is its beginning, 1 its end."""
        on = day if isinstance(day, date) else date.fromisoformat(day)
        days = (self.last - self.first).days + 1 + 2 * self.pad
        return self.left + (self.right - self.left) * (
            ((on - self.first).days + self.pad + fraction) / days
        )

    def holds(self, day: str) -> bool:
        """Whether the day is drawn here."""
        return self.first <= date.fromisoformat(day) <= self.last


def axis_span(first: str, last: str, left: float, right: float) -> AxisSpan:
    """The span from one day to another, with a little air at both ends."""
    a, b = date.fromisoformat(first), date.fromisoformat(last)
    return AxisSpan(a, b, left, right, pad=max(1.0, 0.04 * (b - a).days))


def ticks(span: AxisSpan, lang: str = "en") -> list[tuple[date, str]]:
    """The days to label, as close together as their labels allow."""
    room = span.right - span.left
    days = (span.last - span.first).days + 1
    for step in _DAY_STEPS:
        chosen = [
            span.first + timedelta(k)
            for k in range(days)
            if (span.first + timedelta(k)).toordinal() % step == (1 if step >= 7 else 0)
        ]
        labels = [(day, formats.day(day, lang, year=False)) for day in chosen]
        if labels and _fits(labels, room / (days + 2 * span.pad) * step):
            return labels
    for step in _MONTH_STEPS:
        chosen = [day for day in _month_starts(span) if (day.year * 12 + day.month - 1) % step == 0]
        labels = [
            (day, str(day.year) if step >= 12 else formats.month(day, lang, year=False))
            for day in chosen
        ]
        if labels and _fits(labels, room / days * 30 * step):
            return labels
    return [(span.first, formats.day(span.first, lang, year=False))]


def draw_axis(axes: Axes, span: AxisSpan, y: float, lang: str = "en") -> float:
    """The line with its ticks, and the years below; returns how far down it reaches."""
    axes.plot([span.left, span.right], [y, y], color=theme.SOFT, lw=0.6, clip_on=False)
    line = layout.line_mm()
    labels = ticks(span, lang)
    months = all(day.day == 1 for day, _ in labels) and len(labels) > 1
    years: list[tuple[float, str]] = []
    for day, label in labels:
        x = span.x(day, 0.0 if months else 0.5)
        axes.plot([x, x], [y, y + 0.9], color=theme.SOFT, lw=0.6, clip_on=False)
        axes.text(_kept(axes, x, label), y + 1.2, label, fontsize="small", ha="center", va="top")
        if len(label) < 4 or not label.isdigit():
            years.append((x, str(day.year)))
    shown = ""
    for x, year in years:
        if year != shown:
            words = axes.text(_kept(axes, x, year), y + 1.2 + line, year, fontsize="small")
            words.set(color=theme.SOFT, ha="center", va="top")
        shown = year
    return y + 1.2 + 2 * line


@dataclass(frozen=True, slots=True)
class Flag:
    """A label at a place, its reach to the left and right, and its level above the rows."""

    x: float
    words: str
    left: float
    right: float
    level: int


def flags(places: Sequence[tuple[float, str]], *, low: float, high: float) -> list[Flag]:
    """Labels for lines at `places`, lifted so that no label stands on another or on a line
    it need not cross; each lies between `low` and `high`, shortened if it must be.

    A label stands right of its line where it fits and crosses none whose own label has to stand
    left of it; else left.
    """
    right: list[Flag] = []
    left: list[Flag] = []
    for x, words in sorted(places, reverse=True):
        words = layout.shorten(words, high - low)
        wide = layout.width_mm(words)
        end = x + 0.8 + wide
        if end <= high and not any(other.x <= end + 0.5 for other in left):
            right.append(Flag(x, words, x + 0.8, end, 0))
        else:
            begin = max(low, min(x - 0.8, high) - wide)
            left.append(Flag(x, words, begin, begin + wide, 0))
    placed: list[Flag] = []
    for flag in [*right, *left[::-1]]:
        level = max((other.level + 1 for other in placed if _meet(flag, other)), default=0)
        placed.append(replace(flag, level=level))
    return sorted(placed, key=lambda flag: flag.x)


def _meet(flag: Flag, other: Flag) -> bool:
    """Whether a label stands on another, or on the line of another, at the same level."""
    apart = flag.right + 1.5 < other.left or other.right + 1.5 < flag.left
    return not apart or flag.left - 0.5 <= other.x <= flag.right + 0.5


def _kept(axes: Axes, x: float, label: str) -> float:
    """Where the middle of a label stands so that the label stays on the sheet."""
    half = layout.width_mm(label) / 2
    return min(max(x, half), max(axes.get_xlim()) - half)


def draw_flags(
    axes: Axes,
    flags: Sequence[Flag],
    head: float,
    bottom: float,
    *,
    panels: Sequence[tuple[float, float]] = (),
) -> None:
    """The labels above `head` and their lines down to `bottom`, or through `panels` alone.

    A panel is its top and its base: between two stands the name of the lower one, which no line
    may strike.
    """
    step = layout.line_mm()
    for flag in flags:
        y = head - flag.level * step - 1.0
        for top, base in [(head, head), *panels] if panels else [(head, bottom)]:
            begin = y - step * 0.85 if top == head else top
            axes.plot([flag.x, flag.x], [begin, base], color=theme.SOFT, lw=0.5, zorder=1)
    for flag in flags:
        y = head - flag.level * step - 1.0
        axes.text(flag.left, y, flag.words, fontsize="small", va="bottom", bbox=theme.PAPER)


def _fits(labels: Sequence[tuple[date, str]], step_mm: float) -> bool:
    return max(layout.width_mm(label) for _, label in labels) + 2.0 <= step_mm


def _month_starts(span: AxisSpan) -> list[date]:
    day, found = span.first.replace(day=1), []
    while day <= span.last:
        if day >= span.first:
            found.append(day)
        day = (day + timedelta(32)).replace(day=1)
    return found
