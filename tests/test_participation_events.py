"""The claims of real text: the seeds' story, and another event's, from file to sentence."""

from pathlib import Path

import pytest

import analysis as an
from analysis.measure.claims import evidence, relations
from analysis.pipeline import Tables
from analysis.report.words import claim_sentences
from analysis.report.words import participation as ready

SECOND = Path(__file__).parent / "second_event"


@pytest.fixture(scope="module")
def seeds() -> Tables:
    return an.load()


@pytest.fixture(scope="module")
def second() -> Tables:
    return an.load(SECOND)


def one(tables: Tables, **values: object):
    found = tables.claims
    for name, value in values.items():
        found = found[found[name] == value]
    assert len(found) == 1, found.to_string()
    return found.iloc[0]


def test_65_signatories_of_the_afternoon_are_an_earlier_state_of_72_at_the_close(seeds):
    first = one(seeds, measure="countries_signed", value=65)
    last = one(seeds, measure="countries_signed", value=72)
    assert (first["as_of"], first["part_of_day"]) == ("2025-10-25", "afternoon")
    assert first["asserted_by"] == "Phạm Minh Chính"
    assert (last["as_of"], last["n_mentions"]) == ("2025-10-26", 3)
    assert last["revises"] == first["claim_id"]


def test_nearly_100_of_the_opening_restates_what_was_known_on_6_october(seeds):
    first = one(seeds, measure="countries_attending", as_of="2025-10-06")
    again = one(seeds, measure="countries_attending", as_of="2025-10-25", qualifier="nearly")
    assert (first["value"], first["status"]) == (100, "confirmed")
    assert again["restates"] == first["claim_id"]


def test_nothing_conflicts_and_the_sessions_number_is_compared_with_nothing(seeds):
    assert seeds.claims["conflicts_with"].isna().all()
    session = one(seeds, value=110)
    assert session["occasion"] == "high-level session"
    pairs = relations.relations_between(seeds.claims)
    mine = pairs[
        (pairs["claim_id"] == session["claim_id"]) | (pairs["other_id"] == session["claim_id"])
    ]
    assert set(mine["relation"]) == {"apart"}


def test_119_counts_territories_too_and_agrees_or_disagrees_with_nobody(seeds):
    last = one(seeds, value=119)
    assert last["noun"] == "quốc gia và vùng lãnh thổ"
    assert last["relation"] == "new"


def test_the_title_is_the_revision_of_the_signatories(seeds):
    assert ready.title(seeds.claims, seeds.study, relations=seeds.claim_relations) == (
        "Countries that signed: 65 by the afternoon of 25 Oct, 72 at the close on 26 Oct"
    )


def test_another_event_tells_its_own_revision(second):
    volunteers = second.claims[second.claims["measure"] == "volunteers_serving"]
    assert volunteers["value"].tolist() == [400, 600, 650]
    assert volunteers["relation"].tolist() == ["new", "revises", "agrees"]


@pytest.mark.parametrize("name", ["seeds", "second"])
def test_every_number_is_evidence_and_is_printed_where_it_is_said_to_be(name, request):
    tables: Tables = request.getfixturevalue(name)
    mentions = evidence.mentions(tables.claims, tables.quantities, tables.claim_evidence)
    printed = tables.quantities.dropna(subset="measure")
    assert sorted(mentions["row_id"]) == sorted(printed["row_id"])
    text = dict(zip(tables.articles["article_id"], tables.articles["text"], strict=True))
    for row in printed.itertuples():
        assert text[row.article_id][row.start : row.end] == row.as_printed
    assert mentions["excerpt"].str.replace("…", "").str.split().str.len().max() <= 25


@pytest.mark.parametrize("name", ["seeds", "second"])
@pytest.mark.parametrize("lang", ["en", "vi"])
def test_the_sentences_name_no_column_and_no_missing_value(name, lang, request):
    tables: Tables = request.getfixturevalue(name)
    told = " ".join(
        claim_sentences.sentences(
            tables.claims,
            tables.study,
            relations=tables.claim_relations,
            evidence=tables.claim_evidence,
            quantities=tables.quantities,
            lang=lang,
        )
    )
    for odd in ("nan", "None", "<NA>", "_"):
        assert odd not in told
