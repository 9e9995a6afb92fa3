"""The gallery of the documentation: every chart at five, fifty and more than a thousand articles.

`python tests/figure_gallery.py docs` writes `docs/gallery.md` and the pictures beside it. The
articles are invented, so the pictures say nothing of any newspaper.
"""

import sys
from io import BytesIO
from pathlib import Path

import figure_grid
from invented_tables import tables
from PIL import Image

from analysis.chart.canvas import theme
from analysis.pipeline import Tables

SIZES = {"five": (5, 4), "fifty": (50, 4), "thousand": (1200, 12)}
#: What is said of each chart, in the order of the notebooks.
WORDS = {
    "parts": "What the files hold, and what was left out of them.",
    "timeline": "When the articles appeared: a line each, then a dot each, then bars.",
    "speakers": "Who speaks: marks that can be counted, then shares with intervals.",
    "verbs": "With which verbs speech is reported.",
    "xray": "Where in each of a few articles the terms stand.",
    "dispersion": "Whether a term is spread over many articles or bunched in a few.",
    "spellings": "How a term is spelled, by article or by outlet.",
    "heatmap": "Which outlet uses which terms: counts, or rates where they can be compared.",
    "rates": "Rates with intervals, of outlets with enough articles.",
    "time": "When the terms are used: by article, by day as counts, by period as shares.",
    "keyness": "Words claimed to set an outlet apart (the claims here are drawn by lot).",
    "cloud": "The words printed most, beside their table.",
    "reprints": "The passages that most articles print.",
    "taken": "Who printed after whom, by name and time; agencies first.",
    "matrix": "Who shares with whom.",
}
COLOURS = 64


def pictures(whole: Tables, names: tuple[str, ...]) -> dict[str, bytes]:
    """The charts of a corpus as small pictures by name; absent ones are left out."""
    found = {}
    for name in names:
        figure = figure_grid.CHARTS[name](whole, theme.TWO_COLUMNS, "en")
        if figure is None:
            continue
        buffer = BytesIO()
        with theme.settings():
            figure.savefig(buffer, format="png", dpi=110, metadata={"Software": None})
        small = BytesIO()
        Image.open(buffer).convert("RGB").quantize(COLOURS).save(small, format="png")
        found[name] = small.getvalue()
    return found


def main(folder: str) -> int:
    """Write the page and its pictures; how many there are."""
    out = Path(folder) / "gallery"
    out.mkdir(parents=True, exist_ok=True)
    drawn: dict[str, list[str]] = {name: [] for name in WORDS}
    for size, (n, of) in SIZES.items():
        made = tables(n, of)
        known = made.articles["outlet"].nunique()
        title = f"{n:,} invented articles of {known} outlet{'s' * (known != 1)}"
        for name, data in pictures(figure_grid.told(made), tuple(WORDS)).items():
            (out / f"{name}_{size}.png").write_bytes(data)
            drawn[name].append(f"![{WORDS[name]} {title}.](gallery/{name}_{size}.png)")
    lines = ["# Gallery", "", " ".join(__doc__.split("\n\n")[0].split()),
             "The same function draws all sizes: it looks at its table and changes form. Where a",
             "chart would have nothing honest to show it is absent. Made by `tests/figure_gallery.py`.",
             ""]  # fmt: skip
    for name, shown in drawn.items():
        lines += [
            f"## {name.capitalize()}",
            "",
            WORDS[name],
            "",
            *(line for picture in shown for line in (picture, "")),
        ]
    (Path(folder) / "gallery.md").write_text("\n".join(lines).rstrip() + "\n", encoding="utf-8")
    return sum(map(len, drawn.values()))


if __name__ == "__main__":
    print(f"{main(*sys.argv[1:])} pictures")
