"""The words beside the dots of a series: what conflicts, and each new state."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.patheffects import withStroke

from analysis.chart.canvas import formats, layout
from analysis.chart.participation import links, wording
from analysis.chart.participation import number_marks as marks
from analysis.chart.participation import relations_key as keys
from analysis.chart.participation import time_position as times

Row = Mapping[Any, Any]
#: Left, right, lower and upper edge, in millimetres from the lower left of the plot.
Box = tuple[float, float, float, float]
_MM_PER_POINT = 25.4 / 72
#: No more conflicts than this are named in one panel.
_NAMED = 6


def label_series(
    axes: Axes,
    claims: pd.DataFrame,
    joined: links.Links,
    size: tuple[float, float],
    lang: str,
) -> None:
    """Name what conflicts by value and outlet, then each new state by its value, where there is
    room beside the dots; `size` is the plot's in millimetres."""
    torn = _conflicts(axes, claims, joined)
    for row in torn:
        axes.plot(*_at(row), marker="x", ms=6, mew=1.3, color=keys.CONFLICT, zorder=4)
    (x0, x1), (y0, y1) = axes.get_xlim(), axes.get_ylim()
    per_x, per_y = (x1 - x0) / size[0], (y1 - y0) / size[1]

    def place(row: Row) -> tuple[float, float]:
        return (times.drawn(row) - x0) / per_x, (float(row["value"]) - y0) / per_y

    taken = [_dot(place(row), row) for row in claims.to_dict("records")]
    taken += [_cross(place(row)) for row in torn]
    taken += _lines(claims_of_states(claims, joined), torn, place, size[0])
    wanted = [(row, marks.short(row, lang)) for row in claims_of_states(claims, joined)]
    named: dict[str, Row] = {}
    for row in torn:
        named.setdefault(_named(row, lang), row)
    wanted += [(row, words) for words, row in list(named.items())[:_NAMED]]
    for row, words in wanted:
        words = layout.shorten(words, size[0] * 0.45)
        for box in _beside(place(row), layout.width_mm(words)):
            inside = box[0] >= 0 and box[1] <= size[0] and box[2] >= 0 and box[3] <= size[1]
            if inside and not any(_touch(box, other) for other in taken):
                taken.append(box)
                at = (x0 + box[0] * per_x, y0 + (box[2] + box[3]) / 2 * per_y)
                axes.text(
                    *at, words, fontsize="small", va="center_baseline", zorder=6,
                    path_effects=[withStroke(linewidth=2.0, foreground="white")],
                )  # fmt: skip
                break


def _at(row: Row) -> tuple[list[float], list[float]]:
    return [times.claim_position(row)], [float(row["value"])]


def _beside(at: tuple[float, float], width: float) -> Iterator[Box]:
    """Boxes for words of that width around a dot, the plainest place first."""
    x, y = at
    step = layout.line_mm()
    for up in (1.0, -1.0, 1.8, -1.8):
        for left in (x - width / 2, x, x - width):
            middle = y + up * step * 0.95
            yield (left, left + width, middle - step / 2, middle + step / 2)
    for left in (x + 2.0, x - 2.0 - width):
        yield (left, left + width, y - step / 2, y + step / 2)


def _dot(at: tuple[float, float], row: Row) -> Box:
    reach = times.size(row) / 2 * _MM_PER_POINT
    return (at[0] - reach, at[0] + reach, at[1] - reach, at[1] + reach)


def _cross(at: tuple[float, float]) -> Box:
    return (at[0] - 1.4, at[0] + 1.4, at[1] - 1.4, at[1] + 1.4)


def _lines(
    some: list[Row], torn: list[Row], place: Callable[[Row], tuple[float, float]], right: float
) -> list[Box]:
    """Where the steps of a running total and the lines of conflicts run."""
    boxes = []
    places = [place(row) for row in some if row["counts"] == "total"]
    for k, (x, y) in enumerate(places):
        end, up = places[k + 1] if k + 1 < len(places) else (right, y)
        boxes.append((x, end, y - 0.25, y + 0.25))
        boxes.append((end - 0.25, end + 0.25, min(y, up), max(y, up)))
    days: dict[str, list[tuple[float, float]]] = {}
    for row in torn:
        days.setdefault(str(row["as_of"]), []).append(place(row))
    for found in days.values():
        ys = [y for _, y in found]
        boxes.append((found[0][0] - 0.4, found[0][0] + 0.4, min(ys), max(ys)))
    return boxes


def _touch(one: Box, other: Box) -> bool:
    apart = one[0] > other[1] + 0.4 or other[0] > one[1] + 0.4
    return not apart and one[2] < other[3] and other[2] < one[3]


def claims_of_states(claims: pd.DataFrame, joined: links.Links) -> list[Row]:
    """The first claim of the series and those that revise or correct what was before; of a
    count of each occasion every day's most printed, an exact one where there is one."""
    own = claims[claims["restates"].isna()]
    listed: Sequence[Row] = own.to_dict("records")
    rows = sorted(listed, key=lambda row: (times.claim_position(row), str(row["claim_id"])))
    if rows and rows[0]["counts"] != "total":
        days: dict[str, Row] = {}
        for row in rows:
            best = days.setdefault(str(row["as_of"]), row)
            if _weight(row) > _weight(best):
                days[str(row["as_of"])] = row
        return list(days.values())
    new = [
        row
        for row in rows[1:]
        if any(r in ("revises", "corrects") for r, _ in joined.get(str(row["claim_id"]), ()))
    ]
    new = _most_printed([*rows[:1], *new])
    said = [(row["value"], row["qualifier"]) for row in new]
    return [row for k, row in enumerate(new) if not k or said[k] != said[k - 1]]


def _weight(row: Row) -> tuple[bool, int]:
    return (row["qualifier"] == "exact", int(row["n_articles"]))


def _most_printed(some: Sequence[Row]) -> list[Row]:
    """Of several states of one time the one that most articles print; one of few outlets that
    stands beside it is a dot and no step."""
    found: dict[float, Row] = {}
    for row in some:
        best = found.setdefault(times.claim_position(row), row)
        if int(row["n_articles"]) > int(best["n_articles"]):
            found[times.claim_position(row)] = row
    return list(found.values())


def _conflicts(axes: Axes, claims: pd.DataFrame, joined: links.Links) -> list[Row]:
    """Join what conflicts; answers the claims printed in no more articles than the other."""
    by_id = {str(row["claim_id"]): row for row in claims.to_dict("records")}
    out: dict[str, Row] = {}
    for row in by_id.values():
        for relation, name in joined.get(str(row["claim_id"]), ()):
            if relation != "conflicts" or name not in by_id:
                continue
            other = by_id[name]
            pair = [float(row["value"]), float(other["value"])]
            axes.plot(
                [times.claim_position(row), times.claim_position(other)],
                pair,
                color=keys.CONFLICT,
                lw=0.9,
                zorder=2,
            )
            for one, two in ((row, other), (other, row)):
                if one["n_articles"] <= two["n_articles"]:
                    out[str(one["claim_id"])] = one
    return sorted(out.values(), key=lambda row: (int(row["n_articles"]), str(row["claim_id"])))


def _named(row: Row, lang: str) -> str:
    n = int(row["n_outlets"])
    source = formats.pick(lang, *wording.OUTLETS).format(n=n)
    if n < 2:
        unknown = formats.pick(lang, *wording.OUTLET_UNKNOWN)
        source = row["outlet"] if isinstance(row["outlet"], str) else unknown
    if isinstance(row["says"], str):
        source = str(row["says"])
    return f"{formats.number(int(row['value']), lang)}, {source}"
