"""DOCX, ODT, PDF and RTF: a document is one article, unless it is an export of several."""

from collections.abc import Callable, Iterator
from hashlib import sha256

from analysis.corpus.article import LoadIssue
from analysis.corpus.metadata.manifest import Manifest
from analysis.corpus.readers import hard_wraps
from analysis.corpus.readers.documents import docx, pdf, rtf, several
from analysis.corpus.readers.finding import LEFT_OUT, Found, FoundArticle, unread
from analysis.corpus.readers.records import columns, rows
from analysis.tables.errors import InputError

Read = Iterator[FoundArticle | LoadIssue]
#: So many cells of a table at the top of a document tell that it is one.
_TOP = 12
_SAVE = "Open it and save its text as .txt in UTF-8, one article a file."
_TABLE = "it holds a table of articles and not an article"
_AS_TABLE = "Copy the table to a sheet and save it as .xlsx, or as .csv in UTF-8."
_SCAN = "Read its letters first (OCR, Vietnamese), and save the text as .txt; look it through."
_PART = (
    "Save each article as a file of its own, or give each its own headline and date under a rule "
    "(-----)."
)


def _paged(read: Callable[[Found], str]) -> Callable[[Found], tuple[str, dict[int, str]]]:
    return lambda found: (read(found), {})


def _unbroken(found: Found) -> tuple[str, dict[int, str]]:
    """A document whose lines are paragraphs of their own, and an empty one parts paragraphs."""
    text = rtf.text(found)
    as_lines = text.replace("\n\n", "\n")
    if "\n\n" in as_lines and hard_wraps.width(as_lines):
        return hard_wraps.undone(as_lines), {}
    return text, {}


def _styled(found: Found) -> tuple[str, dict[int, str]]:
    read = docx.paragraphs(found)
    titles = [n for n, (_, part) in enumerate(read) if part == "title"]
    given = {
        n: part for n, (_, part) in enumerate(read) if part and (part != "title" or n in titles[:1])
    }
    # A first heading in the place of a headline is one.
    if not titles and given.get(0) == "heading":
        given[0] = "title"
    as_lines = "\n".join(words for words, _ in read)
    if columns.is_header([words for words, _ in read[:_TOP]]):
        raise InputError(_TABLE)
    if not any(part for _, part in read) and hard_wraps.width(as_lines):
        return hard_wraps.undone(as_lines), {}
    return "\n\n".join(words for words, _ in read), given


#: How the words of a document are read, by its ending.
TEXTS: dict[str, Callable[[Found], tuple[str, dict[int, str]]]] = {
    ".docx": _styled,
    ".odt": _styled,
    ".pdf": _paged(pdf.text),
    ".rtf": _unbroken,
}


def read(found: Found, manifest: Manifest) -> Read:
    """The article or articles of a document."""
    digest = sha256(found.read()).hexdigest()
    try:
        text, given = TEXTS[found.ending](found)
    except InputError as error:
        remedies = {pdf.SCANNED: _SCAN, _TABLE: _AS_TABLE}
        yield unread(found, error, remedies.get(str(error), _SAVE))
        return
    if not text.strip():
        yield unread(found, "it holds no words", _SAVE)
        return
    yield from pieces(found, text, digest=digest) or [
        FoundArticle(found.name, text, found.shown, digest, given=given)
    ]


def pieces(found: Found, text: str, *, digest: str) -> list[FoundArticle | LoadIssue]:
    """The articles of a text that holds several, or why it is refused; empty for a single one."""
    parted = several.split_articles(text)
    if parted.refused:
        name = found.name
        return [LoadIssue(LEFT_OUT, "file", f"{found.shown}: {parted.refused}", _PART, name)]
    made: list[FoundArticle | LoadIssue] = []
    for n, piece in enumerate(parted.pieces, start=1):
        record = dict(piece.record)
        name = f"{found.name}#{n:03}"
        if reason := rows.no_article(piece.text, piece.record.get("title", "")):
            made.append(unread(found, f"article {n} is {reason}", ""))
            continue
        made.append(FoundArticle(name, piece.text, found.shown, digest, record, given=piece.given))
    return made
