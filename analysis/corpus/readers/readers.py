"""One reader a format: a file in, the articles it holds out."""

import csv
import gzip
import io
import json
import re
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from hashlib import sha256
from typing import Any

from analysis.corpus.article import LoadIssue
from analysis.corpus.metadata.manifest import COLUMNS, Manifest
from analysis.corpus.readers import encoding, finding, tags
from analysis.corpus.readers.finding import Found, Source, left_out
from analysis.tables.errors import InputError, StudyError, missing_package

Read = Iterator[Source | LoadIssue]
_SAVE = "Save it again as text in UTF-8."
_NAME = "Name the columns under [columns] in corpus.toml."
_WRITE = (
    "Say which does in a file corpus.toml beside it, in two lines: [columns] and then "
    'text = "NAME OF THE COLUMN".'
)


def text(found: Found, manifest: Manifest) -> Read:
    """A file of text is one article."""
    data = found.path.read_bytes()
    try:
        decoded = encoding.decode(data)
    except InputError as error:
        page = str(error) == encoding.WEB_PAGE
        yield left_out(found, error, finding.SAVE_PAGE if page else _SAVE)
        return
    plain = tags.plain(decoded.text)
    repairs = _repairs(found.name, decoded.repaired)
    repairs += _marked_up(found.name) if plain != decoded.text else ()
    yield Source(found.name, plain, found.below, sha256(data).hexdigest(), issues=repairs)


def _repairs(article_id: str, repaired: str) -> tuple[LoadIssue, ...]:
    if not repaired:
        return ()
    found = f"the file is not plain UTF-8: {repaired}"
    remedy = "It was read so; look at the text, and save it again as UTF-8."
    return (LoadIssue("repaired", "encoding", found, remedy, article_id),)


def _marked_up(article_id: str) -> tuple[LoadIssue, ...]:
    found = "the text held HTML markup"
    remedy = "It was taken out and paragraphs were kept; look at one or two of them."
    return (LoadIssue("repaired", "markup", found, remedy, article_id),)


Record = dict[str, str]

#: What of a record is read as words and may hold markup.
_WORDS = ("text", "title", "lead", "byline", "outlet")


def table(found: Found) -> Iterator[Record | LoadIssue]:
    """The rows of a file of comma-, semicolon- or tab-separated values."""
    try:
        decoded = encoding.decode(found.path.read_bytes())
    except InputError as error:
        yield left_out(found, error, _SAVE)
        return
    csv.field_size_limit(2**31 - 1)
    head = decoded.text.split("\n", 1)[0]
    delimiter = max("\t;|,", key=lambda mark: (head.count(mark), mark == ","))
    rows = csv.DictReader(io.StringIO(decoded.text, newline=""), delimiter=delimiter)
    try:
        for row in rows:
            yield {str(k): str(v or "") for k, v in row.items() if k}
    except csv.Error as error:
        yield left_out(found, f"it is no table from line {rows.line_num} on: {error}", _SAVE)
    yield from _repairs(found.name, decoded.repaired)


#: Half of a character that is written as two: no text can hold it alone.
_HALF = re.compile("[\ud800-\udfff]")


def lines(found: Found) -> Iterator[Record | LoadIssue]:
    """The objects of a file of JSON Lines, packed or not."""
    opened = gzip.open if found.ending.endswith(".gz") else open
    n, halved = 0, 0
    try:
        with opened(found.path, "rb") as stream:
            for n, line in enumerate(stream, start=1):
                if not line.strip():
                    continue
                one = _object(found, n, line)
                if isinstance(one, dict) and any(map(_HALF.search, (*one, *one.values()))):
                    one = {_HALF.sub("\ufffd", k): _HALF.sub("\ufffd", v) for k, v in one.items()}
                    halved += 1
                yield one
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        if not n:
            raise OSError(str(error)) from None
        reason = f"it is damaged behind line {n}: {error}"
        yield left_out(found, reason, "What stands before was read; copy or download it again.")
    if halved:
        reason = f"{found.below}: half a character, such as a cut emoji, in {halved:,} records"
        yield LoadIssue("repaired", "encoding", reason, "It is read as \ufffd.", found.name)


def _object(found: Found, n: int, line: bytes) -> Record | LoadIssue:
    """The record that a line of JSON holds, or what is wrong with the line."""
    try:
        record = json.loads(line.decode("utf-8-sig"))
        if isinstance(record, dict):
            return {str(k): _said(v) for k, v in record.items()}
    except RecursionError:
        return left_out(found, f"line {n} is nested too deeply", "Mend the line.")
    except (ValueError, UnicodeDecodeError) as error:
        return left_out(found, f"line {n} is no JSON: {error}", "Mend the line.")
    return left_out(found, f"line {n} is no JSON object", "Mend the line.")


def _said(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(_said(item) for item in value)
    return "" if value is None else str(value)


def parquet(found: Found) -> Iterator[Record | LoadIssue]:
    """The rows of a Parquet file."""
    try:
        import pyarrow.parquet as pq
    except ImportError:
        raise missing_package("pyarrow", f"Reading {found.below}", "parquet") from None
    try:
        read = pq.read_table(found.path)
    except (OSError, ValueError) as error:
        yield left_out(found, f"it is no Parquet file: {error}", "Write it again.")
        return
    columns = {str(name): read.column(name) for name in read.column_names}
    for n in range(read.num_rows):
        yield {name: _value(column[n]) for name, column in columns.items()}


def _value(scalar: Any) -> str:
    """What a field of a Parquet file says; a day no calendar has as the number it is kept as."""
    try:
        return _said(scalar.as_py())
    except (OverflowError, ValueError):
        return str(getattr(scalar, "value", ""))


#: How the records of a file are found, by its ending: a record an article.
RECORDS: dict[str, Callable[[Found], Iterator[Record | LoadIssue]]] = {
    ".csv": table,
    ".tsv": table,
    ".jsonl": lines,
    ".ndjson": lines,
    ".jsonl.gz": lines,
    ".parquet": parquet,
}


def records(found: Found, manifest: Manifest) -> Read:
    """A file of records: each with a text is an article."""
    rows: list[Record] = []
    for one in RECORDS[found.ending](found):
        if isinstance(one, LoadIssue):
            yield one
        else:
            rows.append(one)
    yield from _articles(found, rows, manifest)


#: How a file is read, by its ending.
READERS: dict[str, Callable[[Found, Manifest], Read]] = {
    ".txt": text,
    **dict.fromkeys(RECORDS, records),
}


def header(found: Found) -> list[str]:
    """The columns of a file of records, in the order they first appear."""
    rows = (one for one in RECORDS[found.ending](found) if not isinstance(one, LoadIssue))
    return list(dict.fromkeys(name for row in rows for name in row))


def columns(names: Sequence[str], manifest: Manifest, path: str) -> dict[str, str]:
    """Which column holds what: as the manifest says, else by the names in the header.

    A file that has none of the columns the manifest names is a table of another kind.
    Raises `StudyError` when the manifest names a column that is not there.
    """
    found: dict[str, str] = {}
    named_here = set(manifest.columns.values()) & set(names)
    for what, known in COLUMNS.items():
        named = manifest.columns.get(what) if named_here else None
        if named is not None:
            if named not in names:
                raise StudyError(
                    f"{manifest.path}: columns.{what}: found {named!r}; {path} has only: "
                    f"{', '.join(names)}."
                )
            found[what] = named
        elif not named_here:
            by_name = {name.strip().lower(): name for name in reversed(names)}
            match = next((by_name[word] for word in known if word in by_name), "")
            if match and match not in found.values():
                found[what] = match
    return found


def _articles(found: Found, rows: list[Record], manifest: Manifest) -> Read:
    if not rows:
        yield left_out(found, "it holds no records", "Leave the file out.")
        return
    names = list(dict.fromkeys(name for row in rows for name in row))
    chosen = columns(names, manifest, found.below)
    if "text" not in chosen:
        reason = f"no column of {', '.join(names[:12])} is known to hold the text"
        yield left_out(found, reason, _WRITE)
        return
    guessed = {what: name for what, name in chosen.items() if what != name}
    if guessed and not set(guessed.values()) & set(manifest.columns.values()):
        pairs = ", ".join(f"{what} from {name!r}" for what, name in guessed.items())
        yield LoadIssue("unknown", "columns", f"{found.below}: taken {pairs}", _NAME, found.name)
    for n, row in enumerate(rows, start=1):
        record = {what: row.get(name, "").strip("\r") for what, name in chosen.items()}
        name = record.pop("id", "").strip() or f"{found.name}/{n:06}"
        plain = record | {what: tags.plain(record[what]) for what in _WORDS if what in record}
        repairs = _marked_up(name) if plain != record else ()
        body = _page(plain)
        if not body.strip():
            yield LoadIssue("left out", "file", f"{found.below}: record {n} has no text", "", name)
            continue
        yield Source(name, body, found.below, _digest(row), plain, repairs)


def _page(record: Mapping[str, str]) -> str:
    """The record as a page: headline, lead and text, each once."""
    body = record["text"]
    pieces = [body]
    for what in ("lead", "title"):
        said = record.get(what, "").strip()
        if (
            said
            and not pieces[0].lstrip().startswith(said)
            and said not in body[: 2 * len(said) + 200]
        ):
            pieces.insert(0, said)
    return "\n\n".join(pieces)


def _digest(row: Mapping[str, str]) -> str:
    written = json.dumps(row, ensure_ascii=False, sort_keys=True)
    return sha256(written.encode("utf-8", "surrogatepass")).hexdigest()
