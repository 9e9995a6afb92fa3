"""The figure of participation numbers on six kinds of event fits its page and collides nowhere."""

import event_articles
import pytest
from measure.claim_cases import STUDIES

import analysis as an
from analysis import study as studies
from analysis.chart.canvas import layout, theme
from analysis.chart.participation import participation as chart
from analysis.report.words import participation


@pytest.mark.parametrize("n", [10, 50])
@pytest.mark.parametrize("event", event_articles.EVENTS)
def test_the_figure_of_an_event_fits_one_page(event, n, tmp_path):
    tables = an.load(
        event_articles.write(tmp_path, event, n=n), studies.parse_study(STUDIES[event])
    )
    more = {"relations": tables.claim_relations, "quantities": tables.quantities}
    rows = participation.figure_rows(
        tables.claims, tables.articles, tables.study, evidence=tables.claim_evidence, **more
    )
    labels = theme.Labels(participation.title(tables.claims, tables.study, **more))
    for width in (theme.ONE_COLUMN, theme.TWO_COLUMNS, theme.SLIDE):
        figure = chart.draw(rows, labels=labels, width=width)
        assert layout.check(figure) == []
        assert figure.get_size_inches()[1] * layout.MM <= layout.PAGE_MM + 0.5
