"""Why a row is to be looked at first: each reason on tables made for it."""

from types import SimpleNamespace

import pandas as pd
import pytest

from analysis.explore.correct import review_queue
from analysis.tables import schema

TEXT = "“Suối đã trong”, bà nói. «Cá đã về”, ông nói."


def frame(table, *rows):
    return schema.frame(table, [{"article_id": "a", "start": 0, "end": 9, **row} for row in rows])


@pytest.fixture
def tables():
    """One article whose rows each have one thing to doubt, or nothing."""
    texts = pd.DataFrame({"article_id": ["a"], "text": [TEXT]})
    quoted = {"kind": "direct", "start": 1, "end": 14, "speaker": "Lê Thị Sen"}
    return SimpleNamespace(
        articles=texts,
        quotations=frame(
            "quotations",
            {**quoted, "row_id": "named", "speaker_basis": "named"},
            {**quoted, "row_id": "worked out", "speaker_basis": "resolved"},
            {**quoted, "row_id": "nobody", "speaker": None},
            {**quoted, "row_id": "odd", "start": 26, "end": 35, "speaker_basis": "named"},
        ),
        quantities=frame(
            "quantities",
            {"row_id": "clear", "measure": "m", "as_of": "2026-03-01", "sentence_id": 1},
            {"row_id": "undated", "measure": "m", "sentence_id": 2},
            {"row_id": "near", "measure": "m", "as_of": "2026-03-01", "sentence_id": 3},
            {"row_id": "other", "sentence_id": 3},
            {"row_id": "denied", "measure": "m", "as_of": "2026-03-01", "sentence_id": 4},
        ),
        claim_evidence=pd.DataFrame({"claim_id": ["c1", "c3"], "row_id": ["denied", "clear"]}),
        claim_relations=pd.DataFrame(
            {"claim_id": ["c1"], "relation": ["conflicts"], "other_id": ["c2"]}
        ),
        load_issues=pd.DataFrame({"article_id": ["b"], "severity": ["repaired"]}),
    )


@pytest.mark.parametrize(
    ("reason", "rows"),
    [
        ("resolved speakers", ["worked out"]),
        ("unattributed", ["nobody"]),
        ("repaired marks", ["odd"]),
        ("conflicts", ["denied"]),
        ("near distractors", ["near"]),
        ("undated numbers", ["undated"]),
        ("rare layouts", []),
    ],
)
def test_each_reason_names_the_rows_it_is_about(tables, reason, rows):
    assert review_queue.REASONS[reason](tables)["row_id"].tolist() == rows


def test_every_reason_is_tried_here():
    tried = test_each_reason_names_the_rows_it_is_about.pytestmark[0].args[1]
    assert {reason for reason, _ in tried} == set(review_queue.REASONS)


def test_an_article_that_was_repaired_puts_its_quotations_in_doubt(tables):
    tables.load_issues = pd.DataFrame({"article_id": ["a"], "severity": ["repaired"]})
    assert len(review_queue.rare_layouts(tables)) == 4


def test_reasons_add_up_and_the_most_doubtful_comes_first(tables):
    tables.load_issues = pd.DataFrame({"article_id": ["a"], "severity": ["conflict"]})
    listed = review_queue.check_first(tables)
    assert listed["weight"].tolist() == [4, 4, 4, 3, 2, 2, 1]
    (why,) = listed[listed["row_id"] == "nobody"]["why"]
    assert why == (
        "nobody is named as the speaker; its article was repaired or doubted when it was read"
    )


def test_a_row_that_was_accepted_is_not_listed_again(tables):
    tables.quotations["review"] = "accepted"
    tables.quantities["review"] = "accepted"
    assert review_queue.check_first(tables).empty
