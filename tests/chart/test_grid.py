"""Every chart fits a page and prints cleanly, from five articles to ninety, one outlet to sixty.

The whole grid is `python tests/figure_grid.py`; here a corner of it, each chart once a corpus.
"""

import figure_grid
import pytest
from invented_tables import tables

from analysis.chart.canvas import layout, theme

CORNERS = {
    "five articles of one outlet": tables(5, 1),
    "thirteen of four without a day": tables(13, 4, days=False),
    "ninety of sixty outlets": tables(90, 60),
}


@pytest.mark.parametrize("chart", figure_grid.CHARTS)
@pytest.mark.parametrize("corner", CORNERS)
def test_a_figure_prints_on_one_page_with_nothing_cut_or_covered(corner, chart):
    turn = list(CORNERS).index(corner) + list(figure_grid.CHARTS).index(chart)
    made, width = CORNERS[corner], figure_grid.WIDTHS[turn % 3]
    vocabulary = figure_grid.words(made)
    for name, figure in figure_grid.pictures(made, (chart,), (width,)):
        assert (name, layout.check(figure, words=vocabulary)) == (name, [])


@pytest.mark.parametrize("chart", figure_grid.CHARTS)
def test_a_name_with_a_line_break_is_printed_on_one_line(chart):
    made = tables(5, 1)
    for table in (made.articles, made.quotations, made.terms):
        for column in ("label", "outlet", "speaker", "as_printed", "term"):
            if column in table:
                table[column] = table[column].str.replace(" ", "\n\x07", n=1)
    for name, figure in figure_grid.pictures(made, (chart,), (theme.TWO_COLUMNS,)):
        assert (name, layout.check(figure)) == (name, [])
