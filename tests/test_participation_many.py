"""Participation numbers of many invented articles, from their text to the chart."""

from itertools import pairwise

import many_articles
import pytest

import analysis as an
from analysis.chart.canvas import layout, theme
from analysis.chart.participation import participation
from analysis.measure.claims import relations, superseded
from analysis.pipeline import Tables
from analysis.report.words import participation as ready

VALUES = [value for _, value in many_articles.REGISTERED]


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> Tables:
    return an.load(many_articles.write(tmp_path_factory.mktemp("many"), n=160))


def registered(tables: Tables):
    found = tables.claims
    return found[found["measure"] == "provinces_registered"]


def test_every_number_put_in_is_found_and_no_other(tables):
    assert sorted(set(registered(tables)["value"])) == VALUES


def test_no_number_is_claimed_before_it_was_true(tables):
    own = registered(tables)
    since = {value: day.isoformat() for day, value in many_articles.REGISTERED}
    dated = own[own["as_of"].notna()]
    assert all(row.as_of >= since[row.value] for row in dated.itertuples())


def test_each_number_revises_the_one_before(tables):
    own = registered(tables).set_index("claim_id")
    steps = {
        (int(own.loc[earlier, "value"]), int(own.loc[row.claim_id, "value"]))
        for row in tables.claim_relations.itertuples()
        if row.relation == "revises" and row.claim_id in own.index
        for earlier in [row.other_id]
    }
    assert steps <= {(a, b) for a in VALUES for b in VALUES if a != b}
    assert set(pairwise(VALUES)) & steps


def test_an_article_that_prints_an_old_number_without_a_day_is_late(tables):
    late = superseded.late(
        tables.claims, tables.articles, tables.claim_evidence, tables.claim_relations
    )
    since = {value: day.isoformat() for day, value in many_articles.REGISTERED}
    mine = late[late["measure"] == "provinces_registered"]
    assert all(
        row.printed_on > since[VALUES[VALUES.index(row.value) + 1]] for row in mine.itertuples()
    )


def test_the_chart_of_many_articles_has_panels_and_no_collision(tables):
    rows = ready.figure_rows(
        tables.claims,
        tables.articles,
        tables.study,
        evidence=tables.claim_evidence,
        relations=tables.claim_relations,
    )
    assert participation.participation_form((rows["kind"] == "claim").sum()) == "many"
    for width in (theme.ONE_COLUMN, theme.TWO_COLUMNS):
        labels = theme.Labels(
            ready.title(tables.claims, tables.study, relations=tables.claim_relations),
            ready.subtitle(tables.claims),
        )
        assert layout.check(participation.draw(rows, labels=labels, width=width)) == []


def test_pairs_of_claims_are_all_accounted_for(tables):
    sizes = tables.claims.groupby("measure").size()
    counted = relations.relation_counts(tables.claims)["n_pairs"].sum()
    assert counted == sum(n * (n - 1) // 2 for n in sizes)
