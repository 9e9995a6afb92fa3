"""The frozen corpus: articles and how they came to be, nothing extracted."""

import os
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b
from pathlib import Path

from analysis.corpus import known, net, outlet_folders
from analysis.corpus.article import Article, LoadIssue
from analysis.corpus.layout import layout
from analysis.corpus.metadata import manifest
from analysis.corpus.metadata.manifest import Collection, Manifest
from analysis.corpus.readers import archives, finding, readers
from analysis.corpus.readers.finding import FoundArticle
from analysis.corpus.readers.records import json_records
from analysis.corpus.readers.records import rows as of_rows
from analysis.tables.errors import AnalysisError, InputError, MissingPackageError

#: What is told how many articles are read, of how many.
Tell = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Corpus:
    """Articles in the order of their ids, and what a reader should know of the files.

    `issues` are those of files and records that are no article here; an article carries its
    own. `notes` are files beside the articles that are about them. `with_` returns a new one.
    """

    articles: tuple[Article, ...]
    issues: tuple[LoadIssue, ...] = ()
    collection: Collection = manifest.UNKNOWN
    root: str = ""
    notes: tuple[str, ...] = ()

    @property
    def digest(self) -> str:
        """A short name for exactly these articles and what is known of them."""
        digest = blake2b(digest_size=8)
        for article in self.articles:
            parts = (article.text, *map(str, _metadata(article)))
            digest.update("\x1f".join(parts).encode("utf-8", "surrogatepass") + b"\x1e")
        digest.update(repr(self.collection).encode())
        return digest.hexdigest()

    @property
    def all_issues(self) -> tuple[LoadIssue, ...]:
        """The issues of files left out and of every article, by article."""
        each = [issue for article in self.articles for issue in article.issues]
        return tuple(sorted([*self.issues, *each], key=lambda issue: issue.article_id))

    def with_(self, **changes: object) -> "Corpus":
        """The same corpus with something else in it; the old one stays as it was."""
        return replace(self, **changes)  # type: ignore[arg-type]


def _metadata(article: Article) -> tuple[object, ...]:
    return (
        article.article_id,
        article.outlet,
        article.outlet_basis,
        article.published_on,
        article.published_at,
        article.published_basis,
        article.published_earliest,
        article.published_latest,
        article.collected_on,
        article.byline,
        article.agency,
        article.url,
        article.source_sha256,
    )


def read_corpus(
    inputs: Sequence[str | Path],
    *,
    manifest: str | Path | None = None,
    tell: Tell | None = None,
    strict: bool = True,
) -> Corpus:
    """The articles of files and folders, by id; what cannot be read is left out with its reason.

    `manifest` is a `corpus.toml`; without one, the one beside the first input that has one.
    One bad file among many never stops the others; without `strict` neither does one that a
    rule of ours cannot stand. `tell` is called with how many articles
    are read, of how many. Raises `InputError` when an input does
    not exist or no article at all could be read.
    """
    known_facts = _manifest(inputs, manifest)
    found: list[FoundArticle] = []
    issues: list[LoadIssue] = []
    notes: list[str] = []
    for given, once in _each_once(inputs):
        issues += finding.closed(given)
        for file in once(_files(given, issues), issues):
            if finding.is_note(file):
                notes.append(file.shown)
            elif file.ending not in readers.READERS:
                issues.append(finding.unreadable(file))
            else:
                _take(file, known_facts, found, issues, strict=strict)
    folders = outlet_folders.folders_of_outlets({source.path for source in found})
    articles, empty = _articles(found, known_facts, tell, folders=folders, strict=strict)
    issues += empty + outlet_folders.doubts(folders, articles)
    if not articles:
        raise InputError(_nothing(inputs, issues))
    issues += _unmatched(known_facts, articles) + _again(articles)
    issues.sort(key=lambda issue: (issue.article_id, issue.what, issue.found))
    return Corpus(
        tuple(articles),
        issues=tuple(issues),
        collection=known_facts.collection,
        root=str(inputs[0]),
        notes=tuple(sorted(notes)),
    )


@dataclass(frozen=True, slots=True)
class PassedArticle:
    """One article as it goes by: what is known of it, and the words of its source.

    One that is not `taken_apart` has no parts: what is known of it is what its record, its
    address and corpus.toml say.
    """

    article: Article
    said: str
    taken_apart: bool = True


#: Of more articles than these, so large files hold, one in so many is taken apart.
WHOLE, ONE_IN = 20_000, 20


def each_article(
    inputs: Sequence[str | Path], *, manifest: str | Path | None = None, whole: int = WHOLE
) -> Iterator[PassedArticle | LoadIssue | str]:
    """Every article, issue and name of a note as it is found, none of them kept.

    The articles are those of `read_corpus`, in the order of the files; what shares an id is only
    numbered by how often it came before. Behind the first `whole` articles, of those whose
    outlet and day stand beside their text only one in `ONE_IN` is taken apart. Raises
    `InputError` as `read_corpus` does.
    """
    facts = _manifest(inputs, manifest)
    folders = outlet_folders.folders_of_outlets(
        {file.below for one in inputs for file in finding.input_files(one)}
    )
    named: set[int] = set()
    again: dict[int, int] = {}
    first: LoadIssue | None = None
    n = 0
    for one in _every(inputs, facts):
        if not isinstance(one, FoundArticle):
            first = first or (one if isinstance(one, LoadIssue) else None)
            yield one
            continue
        told = one.article_id.encode("utf-8", "surrogatepass")
        key = int.from_bytes(blake2b(told, digest_size=8).digest(), "big")
        if key in named:
            again[key] = again.get(key, 1) + 1
        named.add(key)
        times = again.get(key, 1)
        source = finding.renamed(one, f"{one.article_id}~{times}") if times > 1 else one
        if n >= whole and n % ONE_IN and (glanced := known.glance(source, facts, folders)):
            n += 1
            yield PassedArticle(glanced, source.text, taken_apart=False)
            continue
        made, empty = _articles([source], facts, None, folders=folders, strict=True)
        n += len(made)
        yield from empty
        yield from (PassedArticle(article, source.text) for article in made)
    if not n:
        raise InputError(_nothing(inputs, [first] if first else []))


def _every(
    inputs: Sequence[str | Path], facts: Manifest
) -> Iterator[FoundArticle | LoadIssue | str]:
    for given, once in _each_once(inputs):
        yield from finding.closed(given)
        shut: list[LoadIssue] = []
        for file in once(_files(given, shut), shut):
            if finding.is_note(file):
                yield file.shown
            elif file.ending not in readers.READERS:
                yield finding.unreadable(file)
            else:
                yield from _reading(file, facts)
        yield from shut


def _reading(file: finding.Found, facts: Manifest) -> Iterator[FoundArticle | LoadIssue]:
    """What a reader finds in a file; why it stopped, where it did."""
    try:
        yield from readers.READERS[file.ending](file, facts)
    except (InputError, MissingPackageError) as error:
        yield LoadIssue(finding.LEFT_OUT, "file", str(error), "", file.name)
    except (OSError, EOFError, zlib.error) as error:
        reason = f"it cannot be read: {getattr(error, 'strerror', None) or error}"
        yield finding.unread(file, reason, "Check the file and its permissions.")


def of_records(
    records: Iterable[Mapping[str, object]],
    *,
    manifest: str | Path | None = None,
    strict: bool = True,
) -> Corpus:
    """The articles of rows that are in memory, chosen and read as those of a file are.

    Raises `InputError` when no column is known to hold the text, or no row has one.
    """
    facts = _manifest((), manifest)
    rows = [json_records.record(row) for row in records]
    found: list[FoundArticle] = []
    issues: list[LoadIssue] = []
    table = finding.Found(Path("table"), "table", data=b"")
    for one in of_rows.record_articles(table, lambda _: iter(rows), facts):
        if isinstance(one, FoundArticle):
            found.append(one)
        else:
            issues.append(one)
    articles, empty = _articles(found, facts, None, strict=strict)
    if not articles:
        names = ", ".join(list(dict.fromkeys(name for row in rows for name in row))[:12])
        raise InputError(
            f"No article could be read from {len(rows)} rows with the columns {names or 'none'}: "
            "none of them is known to hold the text of an article, or it is empty. Call the "
            "column with the article's words 'text'."
        )
    issues += empty + _unmatched(facts, articles) + _again(articles)
    issues.sort(key=lambda issue: (issue.article_id, issue.what, issue.found))
    return Corpus(tuple(articles), issues=tuple(issues), collection=facts.collection, root="table")


def _manifest(inputs: Sequence[str | Path], given: str | Path | None) -> Manifest:
    if given is not None:
        return manifest.read_manifest(given)
    for one in inputs:
        beside = manifest.manifest_beside(Path(one))
        if beside is not manifest.EMPTY:
            return beside
    return manifest.EMPTY


_Once = Callable[[Iterator[finding.Found], list[LoadIssue]], Iterator[finding.Found]]


def _each_once(inputs: Sequence[str | Path]) -> Iterator[tuple[str | Path, _Once]]:
    """Each input with what passes over a file that an earlier input held already."""
    taken: set[str] = set()

    def once(found: Iterator[finding.Found], issues: list[LoadIssue]) -> Iterator[finding.Found]:
        here: set[str] = set()
        for file in found:
            place = os.path.realpath(file.path)
            if place in taken:
                told = f"{file.shown}: it was named more than once and is read once"
                issues.append(LoadIssue(finding.NOTE, "file", told, "", file.name))
                continue
            here.add(place)
            yield file
        taken.update(here)

    for given in inputs:
        yield given, once if len(inputs) > 1 else _all


def _all(found: Iterator[finding.Found], issues: list[LoadIssue]) -> Iterator[finding.Found]:
    return found


def _files(given: str | Path, issues: list[LoadIssue]) -> Iterator[finding.Found]:
    """The files of an input and of the archives in it, in a fixed order."""
    for file in finding.input_files(given):
        if file.ending not in archives.ENDINGS:
            yield file
            continue
        for one in archives.archived_files(file):
            if isinstance(one, LoadIssue):
                issues.append(one)
            else:
                yield one


def _take(
    file: finding.Found,
    facts: Manifest,
    found: list[FoundArticle],
    issues: list[LoadIssue],
    *,
    strict: bool,
) -> None:
    try:
        for one in _reading(file, facts):
            if isinstance(one, FoundArticle):
                found.append(one)
            else:
                issues.append(one)
    except AnalysisError:
        raise
    except Exception as error:
        if strict:
            raise
        issues.append(net.caught(error, net.READING, article_id=file.name, path=file.below))


def _articles(
    found: Sequence[FoundArticle],
    facts: Manifest,
    tell: Tell | None,
    *,
    folders: Mapping[str, str] = known.NOTHING,
    strict: bool,
) -> tuple[list[Article], list[LoadIssue]]:
    articles: list[Article] = []
    empty: list[LoadIssue] = []
    for done, source in enumerate(finding.named_once(found), start=1):
        if tell is not None:
            tell(done, len(found))
        try:
            article = _article(source, facts, folders)
        except Exception as error:
            if strict:
                raise
            name = source.article_id
            empty.append(net.caught(error, net.LAYOUT, article_id=name, path=source.path))
            continue
        if article.parts:
            articles.append(article)
            continue
        reason = f"{source.path}: nothing in it reads like an article"
        remedy = "Look at the file."
        empty.append(LoadIssue(finding.LEFT_OUT, "file", reason, remedy, source.article_id))
    return articles, empty


def _article(source: FoundArticle, facts: Manifest, folders: Mapping[str, str]) -> Article:
    article = layout.lay_out(
        source.article_id,
        source.text,
        title=source.record.get("title", ""),
        lead=source.record.get("lead", ""),
        outlet=known.named_outside(source, facts),
        given=source.given,
    )
    return known.join_known(article, source, facts, folders=folders) if article.parts else article


def _nothing(inputs: Sequence[str | Path], issues: Sequence[LoadIssue]) -> str:
    where = ", ".join(repr(str(one)) for one in inputs)
    if not issues:
        return f"{where} holds no articles: no file ends in {', '.join(readers.READERS)}."
    first = next((one for one in issues if one.severity == finding.LEFT_OUT), issues[0])
    n = len({issue.article_id for issue in issues} - {first.article_id})
    more = f" (and {n} more file{'s' * (n != 1)} that cannot be read)" if n else ""
    return f"No article could be read from {where}: {first.found}{more}. {first.remedy}".strip()


def _again(articles: Sequence[Article]) -> list[LoadIssue]:
    """Articles whose every word an earlier one of the same outlet has: one saved twice."""
    first: dict[tuple[str, str], str] = {}
    issues = []
    for article in articles:
        name = first.setdefault((article.outlet, article.text), article.article_id)
        if name != article.article_id:
            found = f"its words are those of {name!r}, from the same outlet as far as is known"
            remedy = "Take one out, or name their outlets in corpus.toml."
            issues.append(LoadIssue("conflict", "twice", found, remedy, article.article_id))
    return issues


def _unmatched(facts: Manifest, articles: Sequence[Article]) -> list[LoadIssue]:
    """Articles the manifest describes, or says the outlet of, and nobody found."""
    names = {article.article_id for article in articles}
    silent = [begin for begin, _ in facts.outlets if not any(n.startswith(begin) for n in names)]
    return [
        LoadIssue(
            "conflict",
            "manifest",
            f"{facts.path} names the outlet of {begin!r}, and no article's id begins so",
            "Write the folder as it is called, or take the line out.",
            begin,
        )
        for begin in silent
    ] + [
        LoadIssue(
            "conflict",
            "manifest",
            f"{facts.path} describes {name!r}, which is not among the articles",
            "Correct the id, or take the entry out.",
            name,
        )
        for name in facts.articles
        if name not in names
    ]
