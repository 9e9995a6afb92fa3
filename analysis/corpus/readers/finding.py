"""Finding articles below an input: which files are read, by which reader, under which ids."""

import io
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import BinaryIO

from analysis.corpus.article import LoadIssue
from analysis.corpus.readers import bounded
from analysis.tables.errors import no_such_path
from analysis.text import normalise

LEFT_OUT = "left out"
#: What a reader may know and need not look at: how columns were taken.
NOTE = "note"
_NOTES = re.compile(
    r"(?:read_?me|notice|licen[cs]e|copying|changelog|contributing|authors|codebook|manifest|"
    r"requirements|metadata)(?:[._-].*)?",
    re.IGNORECASE,
)
_DOCUMENTS = (".doc", ".pages", ".wps")
_SHEETS = (".numbers",)
#: What programs of statistics keep their own tables in.
_DATA = tuple(".rds .rdata .rda .dta .sav .sas7bdat .feather .arrow .npy .mat .orc".split())
_PICKLED = (".pkl", ".pickle", ".joblib")
_LETTERS = (".eml", ".mbox", ".msg", ".emlx", ".pst")
_NOTEBOOKS = (".enex", ".opml", ".one")
_REFERENCES = (".ris", ".bib", ".enw", ".nbib")
#: What is said of a list of references, and what to do.
REFERENCES = "it is a list of references, and holds no texts of articles"
GET_TEXTS = "Save the articles themselves: their pages as .html, or a table with their texts."
_ARCHIVES = (".zip", ".tar", ".tgz", ".7z", ".rar", ".bz2", ".xz", ".zst")
#: What lies beside articles, or in the folder that a browser saves with a page.
_BESIDE = frozenset(
    ".jpg .jpeg .png .gif .webp .avif .svg .bmp .tif .tiff .ico .mp3 .mp4 .m4a .wav .webm .avi "
    ".mov .css .js .mjs .map .woff .woff2 .ttf .eot .download .ds_store".split()
)
#: What to do with a file that no reader takes: the formats people know, of all that are read.
SAVE_AS = (
    "Save it as text (.txt), a page (.html), a document (.docx, .pdf) or a table (.csv, .xlsx, "
    ".jsonl)."
)
#: How the name of a file begins that is nobody's article.
HIDDEN_MARKS = (".", "~", "__")
HIDDEN = "is hidden"
_SETTINGS = ("corpus.toml", "study.toml", "corrections.csv")


@dataclass(frozen=True, slots=True)
class FoundArticle:
    """The text of one article as it was found, and what its record says of it.

    `given` says of lines of the text (counted without blank ones) which part of the article
    they are, or why they are none of it, where the file itself says so.
    """

    article_id: str
    text: str
    path: str
    sha256: str
    record: dict[str, str] = field(default_factory=dict)
    issues: tuple[LoadIssue, ...] = ()
    given: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Found:
    """A file to be read: where it is, and its path below the input.

    One that lies in an archive has its path there in `inside` and its bytes in `data`.
    """

    path: Path
    below: str
    inside: str = ""
    data: bytes | None = field(default=None, repr=False)

    @property
    def shown(self) -> str:
        """What the file is called in a message."""
        return f"{self.below}#{self.inside}" if self.inside else self.below

    @property
    def name(self) -> str:
        """The path below the input without its ending: the id of a single article."""
        return f"{_stem(self.below)}#{_stem(self.inside)}" if self.inside else _stem(self.below)

    def open(self) -> BinaryIO:
        """The bytes of the file as a stream, unpacked where it ends in `.gz`."""
        held = io.BytesIO(self.data) if self.data is not None else self.path.open("rb")
        packed = (self.inside or self.path.name).lower().endswith(".gz")
        return bounded.unpacked(held, self.shown) if packed else held

    def read(self) -> bytes:
        """The bytes of the file, unpacked where it ends in `.gz`."""
        with self.open() as stream:
            return stream.read()

    @property
    def ending(self) -> str:
        """The ending that says how the file is read: `.txt`, `.jsonl`, ...; not `.gz`."""
        lower = (self.inside or self.path.name).lower()
        return _suffix(lower.removesuffix(".gz"))


def _suffix(path: str) -> str:
    """The ending of a path, as `Path` has it and in a tenth of the time."""
    name = path.rpartition("/")[2]
    at = name.rfind(".")
    return name[at:] if 0 < at < len(name) - 1 else ""


def _stem(path: str) -> str:
    for ending in (".gz", _suffix(path.removesuffix(".gz"))):
        path = path.removesuffix(ending) or path
    return path


def input_files(given: str | Path) -> list[Found]:
    """Every file of an input in a fixed order; hidden files are passed over.

    Folders that cannot be looked into are named by `closed`. Raises `InputError` when there
    is nothing at the path.
    """
    return _listed(given)[0]


def closed(given: str | Path) -> list[LoadIssue]:
    """The issues for the folders of an input that cannot be looked into, in a fixed order."""
    remedy = "Its articles are missing here; make the folder readable."
    return [
        LoadIssue(LEFT_OUT, "folder", f"{name}: it cannot be opened: {reason}", remedy, name)
        for name, reason in _listed(given)[1]
    ]


def _listed(given: str | Path) -> tuple[list[Found], list[tuple[str, str]]]:
    """The files of an input, and its folders that cannot be looked into, each with the reason."""
    top = Path(given)
    if not str(given).strip() or not top.exists():
        raise no_such_path(given)
    if top.is_file():
        return [Found(top, clean_path(top.name))], []
    found: list[Found] = []
    shut: list[tuple[str, str]] = []
    folders = [(str(top), "")]
    while folders:
        folder, below = folders.pop()
        try:
            with os.scandir(folder) as entries:
                for entry in entries:
                    name = f"{below}{entry.name}"
                    if entry.name.startswith(HIDDEN_MARKS):
                        continue
                    if entry.is_dir(follow_symlinks=False):
                        folders.append((entry.path, f"{name}/"))
                    elif entry.is_file():
                        found.append(Found(Path(entry.path), clean_path(name)))
        except OSError as error:
            shut.append((clean_path(below.rstrip("/")) or str(top), error.strerror or str(error)))
    return sorted(found, key=lambda file: file.below), sorted(shut)


def clean_path(path: str) -> str:
    """A path every table can hold: NFC, without broken characters."""
    return normalise.printed(path.encode("utf-8", "surrogateescape").decode("utf-8", "replace"))


def is_note(found: Found) -> bool:
    """Whether a file is about the articles and none itself: README, NOTICE, corpus.toml.

    >>> [is_note(Found(Path(name), name)) for name in ("README.txt", "corpus.toml", "bai-1.txt")]
    [True, True, False]
    """
    name = (found.inside or found.path.name).rpartition("/")[2]
    return name.lower() in _SETTINGS or bool(_NOTES.fullmatch(name))


def unreadable(found: Found) -> LoadIssue:
    """The issue for a file that no reader takes."""
    if found.ending in _BESIDE:
        reason = f"{found.shown}: a picture, sound, style or script, which holds no article"
        return LoadIssue(NOTE, "file", reason, "", found.below)
    reason = f"{found.shown}: no reader takes files that end in {found.ending or 'nothing'!r}"
    remedy = SAVE_AS
    if found.ending in _DOCUMENTS:
        remedy = "Open it and save its text as .txt in UTF-8, one article a file."
    elif found.ending in _REFERENCES:
        reason = f"{found.shown}: {REFERENCES}"
        remedy = GET_TEXTS
    elif found.ending in _ARCHIVES:
        inside = " inside of another" if found.inside else ""
        reason = f"{found.shown}: an archive{inside}, which is not opened"
        remedy = "Unpack it yourself and name the folder."
    elif found.ending in _PICKLED:
        reason = f"{found.shown}: a pickle, which runs what stands in it when it is opened"
        remedy = "In Python save the table again: to_csv('articles.csv') or to_parquet(...)."
    elif found.ending in _DATA:
        reason = f"{found.shown}: a table in the own format of a program ({found.ending})"
        remedy = "Open it there and save it as .csv in UTF-8 or as .parquet."
    elif found.ending in _LETTERS:
        reason = f"{found.shown}: letters, of which a newsletter may hold several articles"
        remedy = "Save each article as .txt, or its page as .html."
    elif found.ending in _NOTEBOOKS:
        reason = f"{found.shown}: notes or subscriptions of a program, which no reader opens"
        remedy = "Export the notes as .html or .md, one article a file."
    elif found.ending in _SHEETS:
        remedy = "Save the sheet as .csv in UTF-8, one article a row, names of columns on top."
    return LoadIssue(LEFT_OUT, "file", reason, remedy, found.below)


def unread(found: Found, reason: object, remedy: str) -> LoadIssue:
    """The issue for a file or record that could not be read."""
    return LoadIssue(LEFT_OUT, "file", f"{found.shown}: {reason}", remedy, found.name)


def named_once(sources: Iterable[FoundArticle]) -> Iterator[FoundArticle]:
    """The sources in the order of their ids, each id once; what shares an id is numbered.

    A number that would make the id of another article is passed over.
    """
    lines = (replace(source, article_id=" ".join(source.article_id.split())) for source in sources)
    ordered = sorted(lines, key=lambda s: (s.article_id, s.sha256, s.path))
    taken = {source.article_id for source in ordered}
    seen: dict[str, int] = {}
    for source in ordered:
        n = seen[source.article_id] = seen.get(source.article_id, 0) + 1
        if n == 1:
            yield source
            continue
        while (name := f"{source.article_id}~{n}") in taken:
            n = seen[source.article_id] = n + 1
        taken.add(name)
        yield renamed(source, name)


def renamed(source: FoundArticle, name: str) -> FoundArticle:
    """A source under another id, because its own is another article's too."""
    issue = LoadIssue(
        "conflict",
        "article_id",
        f"several articles are called {source.article_id!r}; this one is {name!r} here",
        "Give each article an id of its own.",
        name,
    )
    return replace(source, article_id=name, issues=(*source.issues, issue))
