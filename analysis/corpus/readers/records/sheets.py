"""XLSX, XLSM, XLS, ODS: the sheets of a workbook, each a table of its own."""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from functools import partial
from typing import IO, BinaryIO

from analysis.corpus.article import LoadIssue
from analysis.corpus.metadata.manifest import Manifest
from analysis.corpus.readers import bounded
from analysis.corpus.readers.finding import NOTE, Found, FoundArticle, unread
from analysis.corpus.readers.records import delimited, rows
from analysis.corpus.readers.records.columns import Record
from analysis.tables.errors import InputError, missing_package

_SAVE = "Open it and save it again, or save the sheet as .csv in UTF-8."
#: A sheet whose last cell lies so far out has a table of so many cells, nearly all empty.
_MOST_CELLS = 50_000_000
_CELL = re.compile(rb'<(?:\w+:)?c\s[^>]*?\br="([A-Z]{1,3})(\d{1,8})"')
#: What is written once and said to stand many times: cells that hold something, rows of them.
_MANY_CELLS = re.compile(
    rb"""<table:table-cell\s[^>]*columns-repeated=["'](\d{4,})["'][^>]*[^/>]>"""
)
_MANY_ROWS = re.compile(
    rb"""<table:table-row\s[^>]*rows-repeated=["']\d{5,}["'][^>]*>
    (?!(?:\s*<table:(?:covered-)?table-cell[^>]*/>)*\s*</table:table-row>)""",
    re.VERBOSE,
)
_PIECE = 1 << 20
_BROKEN = (
    OSError, ValueError, EOFError, RuntimeError, NotImplementedError, zlib.error,
    zipfile.BadZipFile,
)  # fmt: skip


def read(found: Found, manifest: Manifest) -> Iterator[FoundArticle | LoadIssue]:
    """The articles of every sheet that holds a table of them; formulas are read as their values."""
    try:
        import python_calamine as calamine
    except ImportError:
        raise missing_package("python-calamine", f"Reading {found.shown}", "sheets") from None
    try:
        with io.BytesIO(found.read()) as stream:
            _check(stream, found.shown)
            book = calamine.load_workbook(stream)
            names = list(book.sheet_names)
            visible = calamine.SheetVisibleEnum.Visible
            hidden = {sheet.name for sheet in book.sheets_metadata if sheet.visible != visible}
    except InputError as error:
        yield unread(found, str(error).removeprefix(f"{found.shown} "), _SAVE)
        return
    except (calamine.CalamineError, *_BROKEN) as error:
        yield unread(found, f"it is no workbook that can be read ({error})", _SAVE)
        return
    several = []
    for name in names:
        try:
            cells = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
        except (calamine.CalamineError, OSError, ValueError) as error:
            yield unread(found, f"sheet {name!r} cannot be read ({error})", _SAVE)
            continue
        said = [[_said(value) for value in row] for row in cells]
        if not any(cell for row in said for cell in row):
            continue
        several.append(list(rows.record_articles(found, partial(_rows, said), manifest, part=name)))
    if not several:
        yield unread(found, "no sheet holds anything", "Leave the file out.")
    some = [one for one in several if any(isinstance(item, FoundArticle) for item in one)]
    for name in sorted(hidden):
        told = f"{found.shown}: the sheet {name!r} is hidden in the workbook, and read all the same"
        remedy = "Delete it there if its rows are drafts or older copies."
        yield LoadIssue("unknown", "sheet", told, remedy, found.name)
    for one in several:
        # A sheet of notes beside the articles is passed over; it is a note, no loss.
        yield from one if one in some or not some else _passed_over(one)


def _check(stream: BinaryIO, shown: str) -> None:
    """Raise `InputError` for a workbook that holds little and would become a giant in memory."""
    if not zipfile.is_zipfile(stream):
        stream.seek(0)
        return
    with zipfile.ZipFile(stream) as archive:
        for info in archive.infolist():
            bounded.check_unpacked(info.file_size, info.compress_size, shown)
            if info.filename.startswith("xl/worksheets/") and info.filename.endswith(".xml"):
                with archive.open(info) as sheet:
                    _check_cells(sheet, shown)
            elif info.filename == "content.xml":
                with archive.open(info) as sheet:
                    _check_repeated(sheet.read(bounded.MOST // 8), shown)
    stream.seek(0)


def _check_cells(sheet: IO[bytes], shown: str) -> None:
    rest, row, column = b"", 0, 0
    while piece := sheet.read(_PIECE):
        told = rest + piece
        for found in _CELL.finditer(told):
            row = max(row, int(found[2]))
            column = max(column, int.from_bytes(found[1].rjust(3, b"\0"), "big"))
        rest = told[-64:]
    letters = [code - 64 for code in column.to_bytes(3, "big") if code]
    width = sum(n * 26**k for k, n in enumerate(reversed(letters)))
    if row * width > _MOST_CELLS:
        raise InputError(
            f"{shown} has a sheet whose last cell lies {row:,} rows down and {width:,} columns out"
        )


def _check_repeated(content: bytes, shown: str) -> None:
    if _MANY_CELLS.search(content) or _MANY_ROWS.search(content):
        raise InputError(f"{shown} says of one cell or row that it stands thousands of times")


def _passed_over(said: Sequence[FoundArticle | LoadIssue]) -> Iterator[LoadIssue]:
    for one in said:
        if isinstance(one, LoadIssue) and one.what == "file":
            yield LoadIssue(NOTE, "file", f"{one.found}; it is passed over", "", one.article_id)


def _rows(cells: Sequence[Sequence[str]], found: Found) -> Iterator[Record | LoadIssue]:
    yield from delimited.named_cells(found, iter(cells))


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
