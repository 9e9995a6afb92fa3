"""Which article a letter is: headline, outlet and day in a line, the same under every figure."""

from collections.abc import Mapping

import pandas as pd
from matplotlib.axes import Axes

from analysis.chart.canvas import formats, layout, theme
from analysis.chart.canvas.formats import pick

_LETTER_MM = 6.4


def article_key_lines(articles: pd.DataFrame, room_mm: float, lang: str) -> list[tuple[str, str]]:
    """A letter and its words for each row of `letter`, `label`, `outlet`, `published_on`."""
    rows = articles.drop_duplicates("letter").to_dict("records")
    return [(str(row["letter"]), _words(row, room_mm - _letter_mm(), lang)) for row in rows]


def _letter_mm() -> float:
    """Where the words begin, right of the letter and its bar."""
    return max(_LETTER_MM, layout.width_mm("M", weight=600) + 3.6)


def _words(row: dict[object, object], room: float, lang: str) -> str:
    outlet = row.get("outlet")
    known = isinstance(outlet, str) and outlet not in ("", "unknown")
    tail = str(outlet) if known else pick(lang, "outlet unknown", "không rõ báo")
    day = row.get("published_on")
    if isinstance(day, str) and day:
        tail += f", {formats.day(day, lang)}"
    if (space := room - layout.width_mm(f" ({tail})")) < 20.0:
        return layout.shorten(tail, room)
    return f"{layout.shorten(str(row['label']), space)} ({tail})"


def height_mm(keys: list[tuple[str, str]]) -> float:
    """How high they stand."""
    return len(keys) * layout.line_mm()


def draw_article_key(
    sheet: Axes,
    keys: list[tuple[str, str]],
    top: float,
    *,
    colours: Mapping[str, str] | None = None,
) -> None:
    """The lines, their first below `top`; with `colours`, a bar in that of each letter's marks,
    unless all have one colour, which then tells nothing apart."""
    step = layout.line_mm()
    told = colours if colours and len(set(colours.values())) > 1 else {}
    for k, (letter, words) in enumerate(keys):
        y = top + (k + 0.5) * step
        sheet.text(0, y, letter, fontsize="small", fontweight=600, va="center_baseline")
        if colour := told.get(letter):
            bar = [y - 0.32 * step, y + 0.32 * step]
            sheet.plot([_letter_mm() - 1.7] * 2, bar, color=colour, lw=1.8, solid_capstyle="butt")
        sheet.text(_letter_mm(), y, words, fontsize="small", va="center_baseline", color=theme.INK)
