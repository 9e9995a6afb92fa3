"""What is found in an article, as values, and as rows of its table."""

import pytest

from analysis.extract import records
from analysis.extract.records import (
    DateExpression,
    NamedPerson,
    Quantity,
    Quotation,
    TermUse,
)
from analysis.tables import schema


@pytest.mark.parametrize(
    ("kind", "table"),
    [
        (Quotation, "quotations"),
        (NamedPerson, "people"),
        (DateExpression, "dates"),
        (Quantity, "quantities"),
        (TermUse, "terms"),
    ],
)
def test_what_a_record_holds_are_columns_of_its_table_and_all_that_an_article_fills(kind, table):
    of_a_corpus = {"review", *schema.OF_ARTICLE}
    assert set(records.COLUMNS[kind]) == set(schema.TABLES[table].names) - of_a_corpus


def test_rows_of_one_sentence_are_numbered_and_rows_of_another_are_not_moved():
    one, same = (DateExpression("a", 0, 1, sentence="Ngày 5/3 và 6/3.") for _ in range(2))
    other, alone = (DateExpression("a", 0, 1, sentence="Ngày 7/3.") for _ in range(2))
    records.number_rows("dates", [one, same, other])
    records.number_rows("dates", [alone])
    assert len({one.row_id, same.row_id, other.row_id}) == 3
    assert other.row_id == alone.row_id == schema.row_id("a", "dates", "Ngày 7/3.", 0)
    assert same.row_id == schema.row_id("a", "dates", "Ngày 5/3 và 6/3.", 1)
