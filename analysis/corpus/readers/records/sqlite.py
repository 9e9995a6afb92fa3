"""SQLite: the tables of a database, or the query that `corpus.toml` asks of it."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from analysis.corpus.article import LoadIssue
from analysis.corpus.metadata.manifest import Manifest
from analysis.corpus.readers.finding import Found, FoundArticle, unread
from analysis.corpus.readers.records import columns, json_records, rows
from analysis.corpus.readers.records.columns import Record

_MAGIC = b"SQLite format 3\x00"
_NAME = 'Name one in corpus.toml: [database] and then table = "..." or query = "select ...".'
#: What a query may do: read rows and columns, call functions of SQLite that read.
_ALLOWED = {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_RECURSIVE}
_REFUSED = {"load_extension", "readfile", "writefile", "fts3_tokenizer", "edit"}


def read(found: Found, manifest: Manifest) -> Iterator[FoundArticle | LoadIssue]:
    """The articles of a table or query; of all tables that have a text, where none is named."""
    if found.data is None:
        yield from _read(found, found.path, manifest)
        return
    with TemporaryDirectory() as folder:
        path = Path(folder) / "held.sqlite"
        path.write_bytes(found.data)
        yield from list(_read(found, path, manifest))


def _read(found: Found, path: Path, manifest: Manifest) -> Iterator[FoundArticle | LoadIssue]:
    with path.open("rb") as stream:
        if stream.read(16) != _MAGIC:
            yield unread(found, "it is no SQLite database", "Check the file.")
            return
    # Read only, and as it lies: no journal is made or played back, nothing is written.
    uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(uri, uri=True)) as base:
            base.text_factory = lambda held: held.decode("utf-8", "replace")
            kinds = dict(base.execute(
                "select name, type from sqlite_master where type in ('table', 'view') "
                "and name not like 'sqlite_%' order by name"
            ))  # fmt: skip
            names = list(kinds)
            base.set_authorizer(_authorize)
            asked = _asked(base, kinds, manifest)
            if not asked:
                listed = ", ".join(map(repr, names[:12])) or "no table"
                yield unread(found, f"no table has a text, of {listed}", _NAME)
            for part, query in asked.items():
                yield from rows.record_articles(
                    found, partial(_rows, base, query), manifest, part=part
                )
    except sqlite3.Error as error:
        yield unread(found, f"the database cannot be read: {error}", _NAME)


def _authorize(action: int, one: str | None, two: str | None, *_: object) -> int:
    if action in _ALLOWED:
        return sqlite3.SQLITE_OK
    if action == sqlite3.SQLITE_FUNCTION and (two or "").lower() not in _REFUSED:
        return sqlite3.SQLITE_OK
    return sqlite3.SQLITE_DENY


def _asked(base: sqlite3.Connection, kinds: dict[str, str], manifest: Manifest) -> dict[str, str]:
    """The query for each table that holds articles: a text, and a headline, day or address.

    Without such a table those that have a text are read; a view only where no table is.
    """
    if manifest.query:
        return {"query": manifest.query}
    if manifest.table:
        return {manifest.table: f"select * from {_quoted(manifest.table)}"}
    asked: dict[str, str] = {}
    whole: set[str] = set()
    for name in kinds:
        query = f"select * from {_quoted(name)}"
        try:
            described = base.execute(f"{query} limit 0").description
        except sqlite3.Error:
            continue
        header = [column[0] for column in described]
        means = {what for column in header for what in columns.meanings(column)}
        if "text" in means:
            asked[name] = query
            if means & {"title", "published_on", "url"}:
                whole.add(name)
    fit = whole or set(asked)
    tables = {name for name in fit if kinds[name] == "table"}
    return {name: query for name, query in asked.items() if name in (tables or fit)}


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _rows(base: sqlite3.Connection, query: str, found: Found) -> Iterator[Record | LoadIssue]:
    cursor = base.execute(query)
    header = [column[0] for column in cursor.description]
    for row in cursor:
        held = [v.decode("utf-8", "replace") if isinstance(v, bytes) else v for v in row]
        yield json_records.record(dict(zip(header, held, strict=True)))
