"""The tables are a contract: typed, complete, written down where people look."""

from pathlib import Path

import pandas as pd
import pytest

from analysis.tables import schema

DICTIONARY = Path(__file__).resolve().parent.parent / "analysis" / "DATA_DICTIONARY.md"


def test_the_data_dictionary_says_what_the_schema_says():
    assert DICTIONARY.read_text(encoding="utf-8") == schema.dictionary()


def test_a_table_without_rows_has_every_column_and_its_type():
    for name, table in schema.TABLES.items():
        empty = schema.frame(name, [])
        assert empty.columns.tolist() == table.names
        assert [str(t) for t in empty.dtypes] == [schema.DTYPES[c.kind] for c in table.columns]


def test_what_is_not_known_is_missing_and_never_empty_text_or_zero():
    row = schema.frame("quantities", [{"article_id": "a", "noun": ""}]).iloc[0]
    assert pd.isna(row["noun"])
    assert pd.isna(row["value"])


def test_a_column_the_schema_does_not_know_is_not_dropped_silently():
    with pytest.raises(ValueError, match=r"^dates has no column printed$"):
        schema.frame("dates", [{"printed": "25/10"}])
