"""Which words set outlets apart: how large the difference is against how many articles carry it."""

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from analysis.chart.canvas import formats, layout, legend, theme
from analysis.chart.canvas.formats import pick

QUESTION = theme.Labels("Which words set outlets apart?")
_PANEL, _NAMED = 46.0, 9


@theme.styled
def draw(
    table: pd.DataFrame,
    *,
    labels: theme.Labels = QUESTION,
    width: float = theme.TWO_COLUMNS,
    lang: str = "en",
    outlets: tuple[str, ...] = (),
) -> Figure:
    """A `keyness` table as a figure: a panel an outlet, a dot a word.

    To the right the outlet uses the word more than the others, one step is twice as often;
    upwards more articles use it. Coloured and named: a claim, after correction for all words
    tried. Hollow: a warning stands against it. Grey: within what chance gives. Where no
    outlet has enough articles the figure says so and shows no dot.
    """
    room = theme.plot_width(width)
    tested = table[table["p"].notna()] if len(table) else table
    shown = [o for o in outlets if o in set(tested["outlet"])] or sorted(set(tested["outlet"]))
    if not shown:
        return _silent(table, labels, width, lang)
    columns = 1 if width == theme.ONE_COLUMN else min(2, len(shown))
    rows = -(-len(shown) // columns)
    entries = _entries(lang)
    foot = legend.height_mm(list(entries), room)
    canvas = theme.figure(labels, height_mm=rows * (_PANEL + 18) + foot + 2, width=width)
    styles = theme.outlet_styles(outlets or shown)
    wide = (room - 6.0 * (columns - 1)) / columns
    high = (canvas.height_mm - foot - 2) / rows
    limit = max(2.0, float(np.ceil(tested["log_ratio"].abs().quantile(0.995))))
    for k, outlet in enumerate(shown):
        left, top = k % columns * (wide + 6.0), k // columns * high
        axes = canvas.axes(
            left + 9, canvas.height_mm - top - high + 14, right=room - left - wide, top=top + 5
        )
        _panel(axes, tested[tested["outlet"] == outlet], styles[outlet].colour, limit, lang)
        axes.set_title(outlet, loc="left", fontsize="small", fontweight=600)
    legend.draw(canvas.sheet(), entries, (0, canvas.height_mm - foot), room)
    return canvas.figure


def _panel(axes: Axes, rows: pd.DataFrame, colour: str, limit: float, lang: str) -> None:
    theme.soften(axes, grid="y")
    axes.axvline(0, color=theme.FAINT, linewidth=0.6)
    axes.set_xlim(-limit * 1.05, limit * 1.05)
    share = rows["n_articles_with_target"] + rows["n_articles_with_reference"]
    axes.set_yscale("log")
    axes.set_ylim(max(1, share.min() * 0.8), share.max() * 1.5)
    ticks = [10**k for k in range(6) if axes.get_ylim()[0] <= 10**k <= axes.get_ylim()[1]]
    axes.set_yticks(ticks or [int(share.max())])
    axes.set_yticklabels([formats.number(tick, lang) for tick in axes.get_yticks()])
    axes.minorticks_off()
    x = rows["log_ratio"].clip(-limit, limit)
    warned = (rows["one_article"] | rows["repeated_copy"]) & ~rows["claim"]
    plain = ~rows["claim"] & ~warned
    axes.plot(x[plain], share[plain], ".", color=theme.FAINT, markersize=2.5, rasterized=True)
    axes.plot(x[warned], share[warned], "o", markerfacecolor="white", markeredgecolor=theme.SOFT,
              markersize=3.2, markeredgewidth=0.6)  # fmt: skip
    claims = rows[rows["claim"]]
    axes.plot(x[claims.index], share[claims.index], "o", color=colour, markersize=4.2)
    low, high = pick(lang, "less here", "ít hơn"), pick(lang, "more here", "nhiều hơn")
    words = pick(lang, "log ratio", "tỷ số log")
    axes.set_xlabel(f"{low}  ‹  {words}  ›  {high}")
    _name(axes, claims.head(_NAMED), x, share)


def _name(axes: Axes, claims: pd.DataFrame, x: pd.Series, share: pd.Series) -> None:
    """The strongest claims by name, where there is room for them."""
    box = axes.get_window_extent()
    per_mm = axes.figure.dpi / layout.MM
    taken: list[tuple[float, float, float, float]] = []
    for index, word in zip(claims.index, claims["item"], strict=True):
        px, py = axes.transData.transform((x[index], share[index]))
        wide, high = layout.width_mm(str(word)) * per_mm, layout.line_mm() * per_mm
        for dx, dy in ((1, 0), (-1, 0), (1, 0.9), (1, -0.9), (-1, 0.9), (-1, -0.9)):
            left = px + 1.3 * per_mm if dx > 0 else px - 1.3 * per_mm - wide
            bottom = py + dy * high - high / 2
            spot = (left, bottom, left + wide, bottom + high)
            inside = (
                box.x0 <= spot[0] and spot[2] <= box.x1 and box.y0 <= spot[1] and spot[3] <= box.y1
            )
            if inside and not any(_meet(spot, other) for other in taken):
                taken.append(spot)
                at = axes.transData.inverted().transform((left, bottom + high / 2))
                axes.text(
                    float(at[0]), float(at[1]), str(word), fontsize="small", va="center_baseline"
                )
                break


def _meet(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _entries(lang: str) -> dict[str, legend.Glyph]:
    def dot(**options: object) -> legend.Glyph:
        def drawn(axes: Axes, x: float, y: float) -> None:
            axes.plot([x + 3], [y], linestyle="none", **options)  # type: ignore[arg-type]

        return drawn

    return {
        pick(lang, "claim (named: the surest)", "kết luận (ghi tên: chắc nhất)"): dot(
            marker="o", color=theme.INK, markersize=4.2
        ),
        pick(lang, "warning", "có cảnh báo"): dot(
            marker="o", markerfacecolor="white", markeredgecolor=theme.SOFT, markersize=3.2
        ),
        pick(lang, "within chance", "do ngẫu nhiên"): dot(
            marker=".", color=theme.FAINT, markersize=3.5
        ),
        pick(lang, "upwards: articles with the word", "trục đứng: số bài có từ"): dot(
            marker="^", color=theme.SOFT, markersize=3.5
        ),
    }


def _silent(table: pd.DataFrame, labels: theme.Labels, width: float, lang: str) -> Figure:
    """No dots: why nothing can be claimed, outlet by outlet."""
    reasons = table.drop_duplicates("outlet")[["outlet", "reason"]] if len(table) else table
    head = pick(
        lang,
        "Too few articles to compare outlets. Nothing is drawn, because a difference drawn is "
        "a difference claimed.",
        "Quá ít bài để so sánh các báo. Không vẽ gì, vì vẽ ra một khác biệt là khẳng định nó.",
    )
    room = theme.plot_width(width)
    lines = layout.wrap(head, room)
    for outlet, reason in zip(reasons.get("outlet", ()), reasons.get("reason", ()), strict=True):
        lines += layout.wrap(f"{outlet}: {reason}", room)
    step = layout.line_mm()
    canvas = theme.figure(labels, height_mm=max(12.0, step * len(lines) + 3), width=width)
    sheet = canvas.sheet()
    for k, line in enumerate(lines):
        sheet.text(0, step * (k + 0.5) + 1, line, fontsize="small", va="center_baseline",
                   color=theme.SOFT)  # fmt: skip
    return canvas.figure
