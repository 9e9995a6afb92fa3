"""Which article a letter is: headline, outlet and day in a line, the same under every figure."""

import pandas as pd
from matplotlib.axes import Axes

from analysis.chart.canvas import formats, layout, theme
from analysis.chart.canvas.formats import pick

_LETTER_MM = 5.0


def article_key_lines(articles: pd.DataFrame, room_mm: float, lang: str) -> list[tuple[str, str]]:
    """A letter and its words for each row of `letter`, `label`, `outlet`, `published_on`."""
    rows = articles.drop_duplicates("letter").to_dict("records")
    return [(str(row["letter"]), _words(row, room_mm - _LETTER_MM, lang)) for row in rows]


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


def draw_article_key(sheet: Axes, keys: list[tuple[str, str]], top: float) -> None:
    """The lines, their first below `top`."""
    step = layout.line_mm()
    for k, (letter, words) in enumerate(keys):
        y = top + (k + 0.5) * step
        sheet.text(0, y, letter, fontsize="small", fontweight=600, va="center_baseline")
        sheet.text(_LETTER_MM, y, words, fontsize="small", va="center_baseline", color=theme.INK)
