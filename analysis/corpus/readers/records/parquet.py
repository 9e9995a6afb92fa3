"""Parquet: the rows of a file, some at a time."""

from collections.abc import Iterator
from typing import Any

from analysis.corpus.article import LoadIssue
from analysis.corpus.readers.finding import Found, unread
from analysis.corpus.readers.records import json_records
from analysis.corpus.readers.records.columns import Record
from analysis.tables.errors import missing_package

_ROWS = 1_000


def rows(found: Found) -> Iterator[Record | LoadIssue]:
    """The rows of a Parquet file; what is nested becomes columns of its own."""
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError:
        raise missing_package("pyarrow", f"Reading {found.shown}", "parquet") from None
    try:
        with found.open() as stream, pq.ParquetFile(stream) as file:
            for batch in file.iter_batches(batch_size=_ROWS):
                yield from _batch(batch)
    except (OSError, ValueError, pa.ArrowException) as error:
        said = str(error).split("\n")[0][:200].rstrip(".")
        yield unread(found, f"it is no Parquet file: {said}", "Write it again.")


def _batch(batch: Any) -> Iterator[Record]:
    columns = {name: _values(batch.column(k)) for k, name in enumerate(batch.schema.names)}
    for n in range(batch.num_rows):
        yield json_records.record({name: values[n] for name, values in columns.items()})


def _values(column: Any) -> list[object]:
    """The values of a column; days that no calendar here reaches are left as they are written."""
    try:
        return list(column.to_pylist())
    except (OverflowError, ValueError):
        import pyarrow as pa

        try:
            return list(column.cast(pa.string()).to_pylist())
        except (pa.ArrowException, OverflowError, ValueError):
            return [None] * len(column)
