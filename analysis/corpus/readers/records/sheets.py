"""XLSX, XLSM, XLS, ODS: the sheets of a workbook, each a table of its own."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from functools import partial

from analysis.corpus.article import LoadIssue
from analysis.corpus.metadata.manifest import Manifest
from analysis.corpus.readers.finding import NOTE, Found, Source, left_out
from analysis.corpus.readers.records import delimited, rows
from analysis.corpus.readers.records.columns import Record
from analysis.tables.errors import missing_package

_SAVE = "Open it and save it again, or save the sheet as .csv in UTF-8."
#: Excel keeps no more characters in a cell; a text of this length was cut by it.
_LONGEST_CELL = 32_767


def read(found: Found, manifest: Manifest) -> Iterator[Source | LoadIssue]:
    """The articles of every sheet that holds a table of them; formulas are read as their values."""
    try:
        import python_calamine as calamine
    except ImportError:
        raise missing_package("python-calamine", f"Reading {found.shown}", "sheets") from None
    try:
        with found.open() as stream:
            book = calamine.load_workbook(stream)
            names = list(book.sheet_names)
    except (calamine.CalamineError, OSError, ValueError) as error:
        yield left_out(found, f"it is no workbook that can be read ({error})", _SAVE)
        return
    several = []
    for name in names:
        try:
            cells = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
        except (calamine.CalamineError, OSError, ValueError) as error:
            yield left_out(found, f"sheet {name!r} cannot be read ({error})", _SAVE)
            continue
        said = [[_said(value) for value in row] for row in cells]
        if not any(cell for row in said for cell in row):
            continue
        several.append(list(rows.articles(found, partial(_rows, said), manifest, part=name)))
    if not several:
        yield left_out(found, "no sheet holds anything", "Leave the file out.")
    some = [one for one in several if any(isinstance(item, Source) for item in one)]
    for one in several:
        # A sheet of notes beside the articles is passed over; it is a note, no loss.
        yield from one if one in some or not some else _passed_over(one)


def _passed_over(said: Sequence[Source | LoadIssue]) -> Iterator[LoadIssue]:
    for one in said:
        if isinstance(one, LoadIssue) and one.what == "file":
            yield LoadIssue(NOTE, "file", f"{one.found}; it is passed over", "", one.article_id)


def _rows(cells: Sequence[Sequence[str]], found: Found) -> Iterator[Record | LoadIssue]:
    yield from delimited.named(found, iter(cells))
    cut = sum(len(cell) >= _LONGEST_CELL for row in cells for cell in row)
    if cut:
        said = f"{found.shown}: {cut:,} cells hold 32,767 characters, where spreadsheets cut a text"
        remedy = "Their articles lack an end: get the texts from where they came from."
        yield LoadIssue("conflict", "text", said, remedy, found.name)


def _said(value: object) -> str:
    """A cell as it would be printed: days as ISO 8601, whole numbers without a point."""
    if isinstance(value, datetime):
        return (
            value.isoformat(sep="T", timespec="minutes")
            if value.time() != time()
            else (value.date().isoformat())
        )
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return "" if value is None else str(value)
