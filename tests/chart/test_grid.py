"""Every chart fits a page and prints cleanly, from five articles to sixty, one outlet to sixty.

The whole grid is `python tests/figure_grid.py`; here a corner of it, each chart once a corpus.
"""

import figure_grid
import pytest
from invented_tables import tables

from analysis.chart.canvas import layout, theme

CORNERS = {
    "five articles of one outlet": tables(5, 1),
    "thirteen of four without a day": tables(13, 4, days=False),
    "sixty of sixty outlets": tables(60, 60),
}


@pytest.mark.parametrize("chart", figure_grid.CHARTS)
@pytest.mark.parametrize("corner", CORNERS)
def test_a_figure_prints_on_one_page_with_nothing_cut_or_covered(corner, chart):
    turn = list(CORNERS).index(corner) + list(figure_grid.CHARTS).index(chart)
    made, width = CORNERS[corner], figure_grid.WIDTHS[turn % 3]
    for name, found in figure_grid.findings(made, (chart,), (width,)):
        assert (name, found) == (name, [])


@pytest.mark.parametrize("chart", figure_grid.CHARTS)
def test_a_name_with_a_line_break_is_printed_on_one_line(chart):
    made = tables(5, 1)
    for table in (made.articles, made.quotations, made.terms):
        for column in ("label", "outlet", "speaker", "as_printed"):
            if column in table:
                table[column] = table[column].str.replace(" ", "\n\x07", n=1)
    for name, figure in figure_grid.pictures(
        figure_grid.told(made), (chart,), (theme.TWO_COLUMNS,)
    ):
        assert (name, layout.check(figure)) == (name, [])


def test_the_titles_of_the_grid_are_findings_and_no_questions():
    whole = figure_grid.told(CORNERS["sixty of sixty outlets"])
    for chart in figure_grid.CALLED.values():
        for lang in ("en", "vi"):
            drawn = chart(whole, lang=lang)
            assert drawn.title
            assert "?" not in drawn.title
            assert drawn.subtitle.count("?") == (drawn.figure is not None)


NAMES = ["Đài Phát thanh Truyền hình Vịnh Lá", "Đài Phát thanh Truyền hình Núi Mơ", "Báo Gỗ"]


@pytest.mark.parametrize("room", [12.0, 18.0, 26.0, 34.0, 60.0])
@pytest.mark.parametrize("lines", [1, 2])
def test_names_that_are_cut_are_never_cut_to_the_same_words(room, lines):
    with theme.settings():
        counted = [f"{name} ({n})" for n, name in enumerate(NAMES, start=7)]
        for names in (NAMES, counted):
            cut = layout.distinct(names, room, lines=lines)
            assert len({text.split(" (")[0] for text in cut.values()}) == len(names)
            assert all(name.endswith(text[-3:]) for name, text in cut.items() if "(" in name)


def test_a_label_that_could_be_two_names_is_found():
    figure = theme.figure(theme.Labels("A finding"), height_mm=20).figure
    figure.text(0.1, 0.5, "Đài Phát thanh…")
    assert layout.check(figure, names=frozenset(NAMES)) == [
        f"'Đài Phát thanh…' may be {NAMES[1]!r} or {NAMES[0]!r}"
    ]
