"""The registry of formats: a file in, the articles it holds out."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from hashlib import sha256

from analysis.corpus.article import LoadIssue
from analysis.corpus.layout import block
from analysis.corpus.metadata.manifest import Manifest
from analysis.corpus.readers import encoding, finding, front_matter, hard_wraps, markdown, tags
from analysis.corpus.readers.documents import documents
from analysis.corpus.readers.finding import Found, FoundArticle, unread
from analysis.corpus.readers.pages import feeds, html, mhtml, warc
from analysis.corpus.readers.records import columns as tables
from analysis.corpus.readers.records import delimited, json_records, parquet, rows, sheets, sqlite
from analysis.tables.errors import InputError

Read = Iterator[FoundArticle | LoadIssue]
Reader = Callable[[Found, Manifest], Read]
_SAVE = "Save it again as text in UTF-8."
#: A list of addresses has one in its first letters, and is of little else.
_TOP, _MOSTLY = 400, 0.8
#: So many lines of which none is a sentence are a list.
_MANY = 10
#: How a list of references for a program begins: `TY  - NEWS`, `@article{`.
_REFERENCE = re.compile(r"\s*(?:TY  - \w|@(?:article|misc|online|book)\s*\{)", re.IGNORECASE)


def read_text(found: Found, manifest: Manifest) -> Read:
    """A file of text is one article, unless it holds records or several articles."""
    data = found.read()
    try:
        decoded = encoding.decode(data)
    except InputError as error:
        if str(error) == encoding.WEB_PAGE:
            yield from html.read(found, manifest)
        else:
            yield unread(found, error, _SAVE)
        return
    if records := _records_in(decoded.text):
        yield from rows.record_articles(found, records, manifest)
        return
    if _REFERENCE.match(decoded.text):
        yield unread(found, finding.REFERENCES, finding.GET_TEXTS)
        return
    if _are_addresses(decoded.text):
        yield unread(found, "it is a list of addresses, and holds no texts", finding.GET_TEXTS)
        return
    record, below = front_matter.cut_front_matter(decoded.text)
    plain = tags.plain(below)
    unmarked = markdown.plain(plain)
    repairs = [encoding.encoding_issue(found.name, decoded.repaired)] if decoded.repaired else []
    repairs += [rows.marked_up(found.name)] if plain != below else []
    repairs += [_unmarked(found.name)] if unmarked != plain else []
    repairs += [_list(found.name)] if _is_list(unmarked) else []
    plain = unmarked
    digest = sha256(data).hexdigest()
    if parted := documents.pieces(found, plain, digest=digest):
        yield from repairs
        yield from parted
        return
    whole = hard_wraps.undone(plain)
    repairs += [_joined(found.name)] if whole != plain else []
    if record:
        whole = rows.record_page(record | {"text": whole})
    yield FoundArticle(found.name, whole, found.shown, digest, record, tuple(repairs))


def _are_addresses(text: str) -> bool:
    """Whether nearly all lines of a text are addresses and nothing else."""
    if "://" not in text[:_TOP]:
        return False
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    n = sum(line.startswith(("http://", "https://")) and " " not in line for line in lines)
    return len(lines) > 1 and n >= _MOSTLY * len(lines)


def _is_list(text: str) -> bool:
    """Whether no line of many ends as a sentence does."""
    lines = [line.rstrip() for line in text.split("\n") if line and not line.isspace()]
    return len(lines) >= _MANY and not any(map(block.ends_sentence, lines))


def _list(article_id: str) -> LoadIssue:
    found = "none of its lines ends as a sentence does: it may be a list of words or headlines"
    return LoadIssue("unknown", "text", found, "Leave the file out where it is one.", article_id)


def _unmarked(article_id: str) -> LoadIssue:
    found = "the text was written in Markdown"
    remedy = "Its marks were taken out; look at one or two of them."
    return LoadIssue("repaired", "markup", found, remedy, article_id)


def _joined(article_id: str) -> LoadIssue:
    found = "its lines were broken at a width, as a program does"
    remedy = "They were put together to paragraphs; look at one or two of them."
    return LoadIssue("repaired", "layout", found, remedy, article_id)


def _records_in(text: str) -> rows.Rows | None:
    """How the records of a text are read that is saved as `.txt` and holds a table or JSON."""
    if json_records.looks_so(text):
        return json_records.rows
    if delimited.looks_so(text):
        return delimited.rows
    return None


#: How the records of a file are found, by its ending: a record an article.
RECORDS: dict[str, rows.Rows] = {
    ".csv": delimited.rows,
    ".tsv": delimited.rows,
    ".jsonl": json_records.rows,
    ".ndjson": json_records.rows,
    ".json": json_records.rows,
    ".parquet": parquet.rows,
    ".rss": feeds.rows,
    ".atom": feeds.rows,
    ".xml": feeds.rows,
}


def _records(found: Found, manifest: Manifest, *, read: rows.Rows) -> Read:
    return rows.record_articles(found, read, manifest)


#: How a file is read, by its ending. Each also packed with gzip.
READERS: dict[str, Reader] = {
    ".txt": read_text,
    ".md": read_text,
    ".markdown": read_text,
    ".html": html.read,
    ".htm": html.read,
    ".xhtml": html.read,
    ".mhtml": mhtml.read,
    ".mht": mhtml.read,
    ".warc": warc.read,
    **dict.fromkeys(documents.TEXTS, documents.read),
    **dict.fromkeys((".xlsx", ".xlsm", ".xls", ".ods"), sheets.read),
    **dict.fromkeys((".sqlite", ".sqlite3", ".db"), sqlite.read),
    **{ending: partial(_records, read=read) for ending, read in RECORDS.items()},
}


def header(found: Found) -> list[str]:
    """The columns of a file of records, in the order they first appear."""
    said = (one for one in RECORDS[found.ending](found) if not isinstance(one, LoadIssue))
    return list(dict.fromkeys(name for row in said for name in row))


def columns(names: Sequence[str], manifest: Manifest, path: str) -> dict[str, str]:
    """Which column holds what: as the manifest says, else by the names in the header."""
    return tables.columns_by_name(names, manifest, path)
