"""Comma-, semicolon- or tab-separated values in the dialects that spreadsheets write."""

import csv
import io
import re
from collections.abc import Iterator, Sequence
from itertools import chain, islice

from analysis.corpus.article import LoadIssue
from analysis.corpus.readers import encoding
from analysis.corpus.readers.finding import Found, unread
from analysis.corpus.readers.records import columns, quoted_rows
from analysis.corpus.readers.records.columns import Record
from analysis.tables.errors import InputError

_SAVE = "Save it again as text in UTF-8."
_MARKS = "\t;|,"
#: The first line in which Excel says what parts the cells: `sep=;`, also in marks.
_SEP = re.compile(r'"?sep=(?P<mark>.)"?\r?\n?', re.IGNORECASE)
#: A quotation mark inside of a cell, as databases escape it: `"Ông nói \\"vâng\\"."`
_ESCAPED = re.compile(r'(?<![\\])\\"[^\s,;|]')
#: So many rows are looked at for the mark and for the header.
_HEAD = 20
_LARGEST = 2**31 - 1
_DATA = re.compile(r"https?://\S|\d{4}-\d\d-\d\d|\d{1,2}/\d{1,2}/\d{4}")
_LONGEST_NAME = 60


def rows(found: Found) -> Iterator[Record | LoadIssue]:
    """The rows of a file of separated values, by the names in its header."""
    try:
        opened = encoding.opened(found)
    except InputError as error:
        yield unread(found, error, _SAVE)
        return
    csv.field_size_limit(_LARGEST)
    mark, stream = _dialect(opened.lines)
    yield from named_cells(found, _parsed(found, stream, mark))
    if opened.repaired:
        yield encoding.encoding_issue(found.name, opened.repaired)


def _parsed(found: Found, lines: Iterator[str], mark: str) -> Iterator[list[str] | LoadIssue]:
    try:
        yield from quoted_rows.read_rows(found, lines, mark)
    except csv.Error as error:
        yield unread(found, f"it is no table to its end: {error}", _SAVE)


def _dialect(lines: Iterator[str]) -> tuple[str, Iterator[str]]:
    """What parts the cells, as the first line says or as the first rows look."""
    head = list(islice(lines, _HEAD))
    if _ESCAPED.search("".join(head)):
        lines = (line.replace('\\"', '""') for line in chain(head, lines))
        head = list(islice(lines, _HEAD))
    if head and (said := _SEP.fullmatch(head[0])):
        return said["mark"], chain(head[1:], lines)
    return parted_by("".join(head)), chain(head, lines)


def parted_by(head: str) -> str:
    """The mark that parts the cells of the first rows of a table.

    The one under which a row names the most columns that are known; among those that name as
    many, the one that parts the first row into the most cells.

    >>> parted_by("Ngày;Báo;Nội dung\\n1/2/2026;Tin, tức;Cầu, đường, sông"), parted_by("Báo, Tin")
    (';', ',')
    """

    def fits(mark: str) -> tuple[int, int, bool]:
        parsed = [row for row in csv.reader(io.StringIO(head, newline=""), delimiter=mark) if row]
        known = max((_n_known(row) for row in parsed), default=0)
        return known, len(parsed[0]) if parsed else 0, mark == ","

    csv.field_size_limit(_LARGEST)
    return max(_MARKS, key=fits)


def looks_so(text: str) -> bool:
    """Whether a text is a table of articles: a header that names a text and two things more.

    >>> looks_so("title\\tdate\\tcontent\\nCầu\\t1/2/2026\\tCầu thông xe."), looks_so("Cầu.")
    (True, False)
    """
    head = text.lstrip("\ufeff").split("\n", 3)[:3]
    if len(head) < 2 or len(head[0]) > 2_000:
        return False
    first = head[1] if _SEP.fullmatch(head[0]) else head[0]
    cells = next(csv.reader([first], delimiter=parted_by(first)), [])
    means = {what for cell in cells for what in columns.meanings(cell)}
    return _n_known(cells) >= 3 and "text" in means


def _n_known(cells: Sequence[str]) -> int:
    if any(len(cell) > _LONGEST_NAME for cell in cells):
        return 0
    return len({columns.folded_header(cell) for cell in cells if columns.meanings(cell)})


def named_cells(
    found: Found, cells: Iterator[Sequence[str] | LoadIssue]
) -> Iterator[Record | LoadIssue]:
    """Rows of cells under the names of the header, which need not be the first row.

    The header is the first row that names more of the columns that are known than any other
    of the first rows, at least two; else the first row that is filled. A table whose first
    row holds an article has no header; its columns are numbered.
    """
    issues: list[LoadIssue] = []
    plain = _kept(cells, issues)
    head = list(islice(plain, _HEAD))
    at = _header(head)
    if at is None:
        yield from issues
        return
    if at >= 0:
        names = head[at]
        if at + 1 < len(head) and _goes_on(names, head[at + 1]):
            below = [*head[at + 1], *[""] * len(names)]
            names = [own.strip() or above for above, own in zip(names, below, strict=False)]
            head[at + 1] = names
        header = _once([cell.strip().strip("\ufeff\"'") for cell in names])
        above = sum(any(cell.strip() for cell in row) for row in head[:at])
        if above:
            found_so = f"{found.shown}: {above} line{'s' * (above > 1)} above the header"
            yield LoadIssue("note", "columns", f"{found_so}, passed over", "", found.name)
    else:
        header = [f"column {n}" for n in range(1, max(map(len, head)) + 1)]
        said = f"{found.shown}: its first row is no header; the columns are numbered"
        yield LoadIssue("unknown", "columns", said, "Write their names on top.", found.name)
    beyond = 0
    for row in chain(head[at + 1 :], plain):
        if _is_header(row):
            header = _once([cell.strip() for cell in row])
        beyond += any(cell.strip() for cell in row[len(header) :])
        yield dict(zip(header, [*row, *[""] * (len(header) - len(row))], strict=False))
    yield from issues
    if beyond:
        said = f"{found.shown}: {beyond:,} rows hold more cells than the header names"
        remedy = "What stands beyond it is not read; put texts in quotation marks, or name it."
        yield LoadIssue("conflict", "columns", said, remedy, found.name)


def _goes_on(above: Sequence[str], row: Sequence[str]) -> bool:
    """Whether a header goes on in the row under it, as where cells of a sheet are merged."""
    filled = [k for k, cell in enumerate(row) if cell.strip()]
    if not filled or len(filled) >= sum(bool(cell.strip()) for cell in above):
        return False
    return all(len(row[k]) < _LONGEST_NAME and columns.meanings(row[k]) for k in filled)


def _is_header(row: Sequence[str]) -> bool:
    """Whether a row among articles is the header of another table of them."""
    if len(row) < 3 or any(len(cell) > _LONGEST_NAME for cell in row):
        return False
    said = [columns.meanings(cell) for cell in row if cell.strip()]
    return len(said) > 2 and all(said) and any("text" in one for one in said)


def _kept(
    cells: Iterator[Sequence[str] | LoadIssue], issues: list[LoadIssue]
) -> Iterator[Sequence[str]]:
    for row in cells:
        if isinstance(row, LoadIssue):
            issues.append(row)
        else:
            yield row


def _header(head: Sequence[Sequence[str]]) -> int | None:
    """Which of the first rows is the header; -1 for none, and None where all are empty."""
    filled = [k for k, row in enumerate(head) if any(cell.strip() for cell in row)]
    if not filled:
        return None
    known = {k: _n_known(head[k]) for k in filled}
    best = max(filled, key=lambda k: (known[k], -k))
    if known[best] >= 2:
        return best
    first = filled[0]
    if len(head[first]) > 1 and any(len(c) > 2 * _LONGEST_NAME for c in head[first]):
        return -1
    if known[best] == 0 and sum(bool(_DATA.search(cell)) for cell in head[first]) >= 1:
        return -1
    return best if known[best] else first


def _once(names: Sequence[str]) -> list[str]:
    """The names of a header, each once; those that are empty are numbered."""
    seen: dict[str, int] = {}
    listed = []
    for n, name in enumerate(names, start=1):
        name = name or f"column {n}"
        seen[name] = seen.get(name, 0) + 1
        listed.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return listed
