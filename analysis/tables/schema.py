"""Every table the library passes around: its columns, their types, and what a row is.

This is the contract. The command line writes these tables, measures and charts read them,
and the data dictionary in the README is checked against them. Columns may be added in a
later version; none is renamed or dropped.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import blake2b
from typing import Any

import pandas as pd

from analysis.tables.declared import TABLES, Column, Table

__all__ = ["DTYPES", "SCHEMA_VERSION", "TABLES", "Column", "Table"]

SCHEMA_VERSION = "1.0"

#: How a column is held in pandas. Missing is missing, never 0 or "".
DTYPES = {"text": "str", "integer": "Int64", "number": "Float64", "date": "str", "truth": "boolean"}


#: Columns that hold running text as it stands in print, line breaks and all; any other text
#: is a name, an office, a word: one line, however the file was wrapped.
_AS_IT_STANDS = frozenset(
    ("article_id", "text", "title", "lead", "begins", "content", "sentence", "as_printed")
) | frozenset(("source_as_printed", "name_as_printed", "found", "remedy", "source_path", "url"))


def frame(name: str, rows: Iterable[Mapping[str, object]]) -> pd.DataFrame:
    """The rows as a typed table with exactly the columns of the schema, in its order.

    A column a row does not mention is missing; a column the schema does not know is an
    error, because it would vanish silently.

    >>> frame("left_out", [{"article_id": "a", "reason": "byline"}]).shape
    (1, 6)
    """
    table = TABLES[name]
    listed = [dict(row) for row in rows]
    known = frozenset(table.names)
    for row in listed:
        if not row.keys() <= known:
            unknown = ", ".join(sorted(row.keys() - known))
            raise ValueError(f"{name} has no column {unknown}")
    return of_columns(name, {c: [row.get(c) for row in listed] for c in table.names})


def of_columns(name: str, columns: Mapping[str, Sequence[object]]) -> pd.DataFrame:
    """The same from columns of equal length, where those are at hand.

    >>> of_columns("left_out", {"article_id": ["a"], "reason": ["byline"]}).shape
    (1, 6)
    """
    table = TABLES[name]
    if unknown := columns.keys() - frozenset(table.names):
        raise ValueError(f"{name} has no column {', '.join(sorted(unknown))}")
    missing = [None] * len(next(iter(columns.values()), ()))
    held = {}
    for column in table.columns:
        told: list[Any] = list(columns.get(column.name, missing))
        if column.kind in ("text", "date"):
            one_line = column.kind == "text" and column.name not in _AS_IT_STANDS
            told = [_text(value, one_line=one_line) for value in told]
        held[column.name] = pd.array(told, dtype=DTYPES[column.kind])  # type: ignore[call-overload]
    return pd.DataFrame(held, columns=table.names)


def values(table: pd.DataFrame, name: str) -> list[Any]:
    """The values of a column, None where one is missing or there is no such column.

    >>> values(frame("terms", [{"term": "chợ"}, {"term": ""}]), "term")
    ['chợ', None]
    """
    if name not in table:
        return [None] * len(table)
    column = table[name]
    told: list[Any] = column.astype("object").where(column.notna(), None).tolist()
    return told


def each_row(table: pd.DataFrame, *names: str) -> Iterator[tuple[Any, ...]]:
    """The values of some columns, row after row; see `values`."""
    return zip(*(values(table, name) for name in names), strict=True)


def _text(value: object, *, one_line: bool) -> object:
    """The text as it is held: none where it is missing or empty."""
    if isinstance(value, str):
        if one_line and not value.isprintable():
            value = " ".join(value.split())
        return value or None
    return None if pd.isna(value) else value  # type: ignore[call-overload]


def typed(name: str, data: pd.DataFrame) -> pd.DataFrame:
    """The same table with the schema's types; an empty text becomes missing."""
    table = TABLES[name]
    columns = {}
    for column in table.columns:
        values = data[column.name]
        if column.kind in ("text", "date"):
            values = values.where(values.notna() & (values != ""), None)
        columns[column.name] = values.astype(DTYPES[column.kind])  # type: ignore[call-overload]
    return pd.DataFrame(columns, columns=table.names)


#: What every table of rows repeats of the article it stands in, so that a question by outlet or
#: by day needs no join.
OF_ARTICLE = ("outlet", "published_on")


def located(rows: pd.DataFrame, articles: pd.DataFrame) -> pd.DataFrame:
    """The same rows with the outlet and the day of their articles; a new table.

    >>> rows = frame("terms", [{"article_id": "a", "term": "hội chợ"}])
    >>> articles = frame("articles", [{"article_id": "a", "outlet": "Báo Sông Hồng"}])
    >>> located(rows, articles)["outlet"].tolist()
    ['Báo Sông Hồng']
    """
    known = articles.set_index("article_id")[list(OF_ARTICLE)]
    told = {name: rows["article_id"].map(known[name]).astype("str") for name in OF_ARTICLE}
    return rows.assign(**told)


def row_id(article_id: str, table: str, sentence: str, ordinal: int) -> str:
    """A short name for a row that survives re-extraction: 12 hexadecimal digits.

    It rests on the article, the table, the words of the sentence and the row's place
    among the rows of that sentence; not on offsets, which move when a headline is added.

    >>> row_id("a1", "dates", "Ngày 5/3, hội chợ mở cửa.", 0)
    'acb33ab7690f'
    """
    key = "\x1f".join((article_id, table, sentence, str(ordinal)))
    return blake2b(key.encode(), digest_size=6).hexdigest()


def dictionary() -> str:
    """The data dictionary as Markdown: every table, what a row is, every column."""
    lines = [
        "# The tables",
        "",
        f"Schema {SCHEMA_VERSION}, written from `analysis/tables/declared.py`. Every `start` and",
        "`end` counts characters of `articles.text`, half open: `text[start:end]` is exactly the",
        "printed words.",
    ]
    for table in TABLES.values():
        lines += ["", f"## {table.name}", f"One row: {table.row}.", ""]
        lines += ["| column | kind | meaning |", "|---|---|---|"]
        lines += [f"| `{c.name}` | {c.kind} | {_meaning(c)} |" for c in table.columns]
    return "\n".join(lines) + "\n"


def _meaning(column: Column) -> str:
    """What a column means and, where it holds one of a few words, which."""
    if not column.choices:
        return column.meaning
    return f"{column.meaning}: {', '.join(f'`{word}`' for word in column.choices)}"


def choices(table: str, column: str) -> tuple[str, ...]:
    """The words a column can hold; empty where it holds any.

    >>> choices("quotations", "kind")
    ('direct', 'indirect', 'answer')
    """
    return next(c.choices for c in TABLES[table].columns if c.name == column)
