"""Where and how a term is printed."""

import pandas as pd

from analysis.measure.terms import usage

ARTICLES = pd.DataFrame(
    {
        "article_id": ["a", "b", "c"],
        "outlet": ["Báo Sông", "Báo Sông", None],
        "published_on": ["2026-03-04", "2026-03-09", None],
        "n_words": [100, 200, 50],
        "text": ["", "", ""],
    }
)
TERMS = pd.DataFrame(
    [
        ("a", "assembly", "Hội Đồng", 0, "title", False),
        ("a", "assembly", "hội đồng", 50, "body", True),
        ("a", "assembly", "Hội đồng", 90, "body", False),
        ("b", "assembly", "Hội đồng", 0, "answer", True),
        ("c", "assembly", "HĐ", 0, "caption", False),
        ("c", "dam", "đập", 9, "body", pd.NA),
    ],
    columns=["article_id", "term", "as_printed", "start", "part", "in_quotation"],
).assign(end=lambda table: table["start"] + 8)


def test_who_says_a_term_and_in_which_part():
    table = usage.by_part(TERMS, ARTICLES)
    assert table.drop(columns=["heading", "lead"]).values.tolist() == [
        ["assembly", "Báo Sông", 1, 1, 0, 2, 4, 2, 0.5],
        ["assembly", "unknown", 0, 0, 1, 0, 1, 1, 0.0],
        ["dam", "unknown", 0, 1, 0, 0, 1, 1, 0.0],
    ]
    assert table["n"].sum() == len(TERMS)


def test_a_capital_that_begins_a_sentence_is_no_spelling_of_its_own():
    table = usage.spellings(TERMS, ARTICLES)
    assert table.values.tolist() == [
        ["assembly", "hội đồng", "Báo Sông", 3, 2],
        ["assembly", "HĐ", "unknown", 1, 1],
        ["assembly", "Hội Đồng", "Báo Sông", 1, 1],
    ]


def test_spellings_by_article_and_terms_with_one_spelling_on_request():
    known = ARTICLES.assign(label="Bài", published_on=None)
    table = usage.spellings(TERMS, known, by="article_id", least=1)
    assert table.columns.tolist() == [
        "term", "spelling", "article_id", "n", "n_articles", "letter", "label", "outlet",
        "published_on",
    ]  # fmt: skip
    assert table["n"].sum() == len(TERMS)
    assert table.iloc[-1].tolist()[:6] == ["dam", "đập", "c", 1, 1, "C"]


def test_no_term_gives_empty_tables_with_their_columns():
    none = TERMS.head(0)
    assert usage.by_part(none, ARTICLES).empty
    assert usage.spellings(none, ARTICLES).empty
