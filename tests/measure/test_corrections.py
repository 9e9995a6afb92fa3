"""A reviewer's decision changes the row it speaks of and no other."""

import pandas as pd
import pytest

from analysis.review import corrections
from analysis.tables import schema
from analysis.tables.errors import InputError

ARTICLES = schema.frame(
    "articles",
    [
        {
            "article_id": "a",
            "text": "Có 40 thợ gốm và 12 nghệ nhân đến hội.",
            "source_sha256": "aa",
        },
        {"article_id": "b", "text": "Hội có 7 gian hàng.", "source_sha256": "bb"},
    ],
)
ROWS = schema.frame(
    "quantities",
    [
        {"row_id": "r1", "article_id": "a", "start": 3, "end": 13, "as_printed": "40 thợ gốm",
         "value": 40, "noun": "thợ gốm"},
        {"row_id": "r2", "article_id": "a", "start": 17, "end": 29, "as_printed": "12 nghệ nhân",
         "value": 12, "noun": "nghệ nhân"},
        {"row_id": "r3", "article_id": "b", "start": 7, "end": 18, "as_printed": "7 gian hàng",
         "value": 7, "noun": "gian hàng"},
    ],
)  # fmt: skip
HEADER = ",".join(corrections.COLUMNS)


def decided(**line):
    blank = dict.fromkeys(corrections.COLUMNS, "")
    given = {"table": "quantities", "article_id": "a", "reviewer": "Hoa", "source_sha256": "aa"}
    return pd.DataFrame([{**blank, **given, **line}], dtype="str")


def after(*lines):
    return corrections.apply("quantities", ROWS, pd.concat(lines, ignore_index=True), ARTICLES)


def test_without_a_decision_every_row_stays_as_it_was():
    result = corrections.apply("quantities", ROWS, corrections.empty(), ARTICLES)
    pd.testing.assert_frame_equal(result.rows, ROWS)


def test_a_rejected_row_is_gone_and_the_others_are_untouched():
    result = after(decided(row_id="r1", action="reject", start="3", end="13"))
    pd.testing.assert_frame_equal(result.rows, ROWS.iloc[1:].reset_index(drop=True))
    assert result.n_rejected == 1


def test_a_corrected_value_changes_one_cell_and_says_so():
    result = after(
        decided(row_id="r2", action="correct", field="value", value="21", start="17", end="29")
    )
    changed = ROWS.copy()
    changed.loc[1, "value"] = 21
    changed.loc[1, "review"] = "corrected"
    pd.testing.assert_frame_equal(result.rows, changed)
    assert (result.n_corrected, result.n_rejected, result.n_added) == (1, 0, 0)


def test_the_table_given_is_left_as_it_was():
    before = ROWS.copy()
    after(decided(row_id="r2", action="correct", field="value", value="21"))
    pd.testing.assert_frame_equal(ROWS, before)


def test_a_missed_row_is_added_with_the_words_at_its_place():
    result = after(
        decided(row_id="new", table="quantities", action="add", field="value", value="9",
                start="0", end="13")
    )  # fmt: skip
    row = result.rows.iloc[0]
    assert (row["as_printed"], row["value"], row["review"]) == ("Có 40 thợ gốm", 9, "added")
    assert result.n_added == 1


def test_a_decision_about_an_article_that_changed_is_reported_and_not_applied():
    result = after(decided(row_id="r1", action="reject", source_sha256="old"))
    pd.testing.assert_frame_equal(result.rows, ROWS)
    assert result.not_applied == (("r1", "the article a has changed since the review"),)


def test_a_decision_survives_a_new_row_id_when_the_place_is_the_same():
    result = after(decided(row_id="older", action="reject", start="17", end="29"))
    assert result.rows["row_id"].tolist() == ["r1", "r3"]


def test_a_decision_survives_a_span_that_grew_a_little():
    result = after(decided(row_id="older", action="reject", start="17", end="32"))
    assert result.rows["row_id"].tolist() == ["r1", "r3"]


def test_a_decision_whose_row_is_gone_is_reported():
    result = after(decided(row_id="older", action="reject", start="30", end="37"))
    assert result.not_applied == (("older", "no such row is extracted from a any more"),)


def test_an_accepted_row_is_marked_and_not_counted_as_corrected():
    result = after(decided(row_id="r1", action="accept", start="3", end="13"))
    assert result.rows["review"].tolist()[0] == "accepted"
    assert (result.n_accepted, result.n_corrected) == (1, 0)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("a,speakers,r1,accept,,,,,Hoa,,,aa",
         "line 2: table is 'speakers'; allowed is one of: quotations, quantities, dates, terms."),
        ("a,terms,r1,delete,,,,,Hoa,,,aa",
         "line 2: action is 'delete'; allowed is one of: accept, reject, correct, add."),
        ("a,terms,r1,correct,start,5,,,Hoa,,,aa",
         "line 2: field is 'start'; allowed for terms is one of: term."),
        ("a,quantities,r1,correct,value,=1+1,,,Hoa,,,aa",
         "line 2: value is '=1+1'; a whole number is wanted."),
        ("a,dates,r1,correct,date_from,3/2,,,Hoa,,,aa",
         "line 2: value is '3/2'; a day such as 2025-10-25 is wanted (a spreadsheet may have "
         "rewritten it)."),
        ("a,terms,r1,accept,,,,,,,,aa", "line 2: reviewer is empty; write who decided."),
        ("a,terms,,add,term,x,,,Hoa,,,aa",
         "line 2: an added row needs start and end, as whole numbers."),
    ],
    ids=["table", "action", "field", "number", "day", "reviewer", "place"],
)  # fmt: skip
def test_a_mistake_in_the_file_is_answered_with_line_and_remedy(tmp_path, line, message):
    path = tmp_path / "corrections.csv"
    path.write_text(f"{HEADER}\n{line}\n", encoding="utf-8")
    with pytest.raises(InputError) as error:
        corrections.read_corrections(path)
    assert str(error.value) == f"corrections.csv: {message}"


def test_two_reviewers_files_can_be_joined_in_any_order(tmp_path):
    one = decided(row_id="r1", action="reject")
    two = decided(row_id="r2", action="accept")
    both = [corrections.decisions_in_order(pd.concat(pair)) for pair in ((one, two), (two, one))]
    pd.testing.assert_frame_equal(*both)


@pytest.mark.parametrize(("field", "value", "said"), [
    ("qualifier", "many", "qualifier is 'many'; allowed is one of: exact, about, nearly, over, "
     "under, at_least, up_to, range, vague."),
    ("value", "mười", "value is 'mười'; a whole number is wanted."),
    ("as_of", "hôm qua", "value is 'hôm qua'; a day such as 2025-10-25 is wanted."),
])  # fmt: skip
def test_a_value_that_its_column_cannot_hold_is_answered(field, value, said):
    line = decided(action="correct", field=field, value=value, row_id="r1").iloc[0]
    assert corrections.mistake(line) == said


def test_a_quotation_of_no_kind_is_answered():
    line = decided(table="quotations", action="correct", field="kind").iloc[0]
    assert corrections.mistake(line) == "value is empty; kind must say something."


def test_an_added_quotation_is_direct_until_somebody_says_otherwise():
    articles, line = ARTICLES, {"table": "quotations", "action": "add", "row_id": "new"}
    some = decided(field="speaker", value="bà Hoa", start="0", end="13", **line)
    rows = schema.frame("quotations", [])
    result = corrections.apply("quotations", rows, some, articles).rows.iloc[0]
    assert (result["kind"], result["speaker"]) == ("direct", "bà Hoa")
