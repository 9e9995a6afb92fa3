"""What the files hold is described to the last character and ranks nobody."""

import pandas as pd

from analysis.measure.coverage import composition
from analysis.report.words import coverage_words
from analysis.tables import schema

ARTICLES = schema.frame(
    "articles",
    [
        {
            "article_id": "a",
            "label": "Chợ nổi mở lại",
            "text": "Chợ nổi mở lại\nBến tàu đã sửa xong.",
            "outlet": "Báo Sông",
            "outlet_basis": "stated",
        },
        {"article_id": "b", "label": "Tin vắn", "text": "Tin vắn", "outlet_basis": "unknown"},
    ],
)
PARTS = schema.frame(
    "parts",
    [
        {"article_id": "a", "part": "title", "start": 0, "end": 14},
        {"article_id": "a", "part": "body", "start": 15, "end": 35},
        {"article_id": "b", "part": "body", "start": 0, "end": 7},
    ],
)
LEFT_OUT = schema.frame(
    "left_out",
    [
        {"article_id": "a", "reason": "related item", "n_characters": 9},
        {"article_id": "a", "reason": "byline", "n_characters": 4},
        {"article_id": "b", "reason": "byline", "n_characters": 6},
    ],
)


def test_parts_and_what_is_left_out_make_up_the_file():
    table = composition.parts(ARTICLES, PARTS, left_out=LEFT_OUT)
    columns = ["row", "part", "n_characters", "n_total"]
    assert table[columns].values.tolist() == [
        [0, "title", 11, 40],
        [0, "body", 16, 40],
        [0, "left out", 13, 40],
        [1, "body", 6, 12],
        [1, "left out", 6, 12],
    ]
    assert coverage_words.parts_sentences(table) == (
        "The files of 2 articles hold 52 characters; 19 of them (37%) are not the article and "
        "are left out, and 22 (42%) are running text."
    )


def test_many_articles_are_added_up_by_outlet():
    many = pd.concat(
        [ARTICLES.assign(article_id=ARTICLES["article_id"] + str(n)) for n in range(20)]
    )
    spans = pd.concat([PARTS.assign(article_id=PARTS["article_id"] + str(n)) for n in range(20)])
    table = composition.parts(many, spans, left_out=LEFT_OUT.head(0))
    assert table[["label", "part", "n_characters", "n_articles"]].values.tolist() == [
        ["Báo Sông", "title", 220, 20],
        ["Báo Sông", "body", 320, 20],
        ["outlet unknown", "body", 120, 20],
    ]
    assert coverage_words.parts_unit(table) == (
        "characters without spaces; a bar an outlet, its articles added up"
    )


def test_reasons_are_ordered_by_how_often_they_occur():
    assert composition.reasons(LEFT_OUT).values.tolist() == [
        ["byline", 2, 2, 10],
        ["related item", 1, 1, 9],
    ]


def test_what_nobody_knows_is_counted_as_unknown():
    table = composition.known(ARTICLES)
    assert table[table["fact"] == "outlet"].values.tolist() == [
        ["outlet", "stated", 1, 2],
        ["outlet", "unknown", 1, 2],
    ]
    assert table[table["fact"] == "byline"].values.tolist() == [["byline", "unknown", 2, 2]]


def test_an_issue_names_its_article_by_its_first_words():
    rows = [
        {
            "article_id": "a",
            "severity": "conflict",
            "what": "day",
            "found": "hai ngày",
            "remedy": "cả hai",
        }
    ]
    table = composition.issues(schema.frame("load_issues", rows), ARTICLES)
    assert table.values.tolist() == [["Chợ nổi mở lại", "conflict", "day", "hai ngày", "cả hai"]]


def test_no_article_is_said_so():
    table = composition.parts(ARTICLES.head(0), PARTS.head(0), left_out=LEFT_OUT.head(0))
    assert coverage_words.parts_sentences(table) == "There is no article."
