"""The frozen corpus: articles and how they came to be, nothing extracted."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b, sha256
from pathlib import Path

from analysis.corpus import layout
from analysis.corpus.article import Article, LoadIssue
from analysis.errors import InputError


@dataclass(frozen=True, slots=True)
class Collection:
    """What was collected: without it, nothing can be said about what is absent."""

    period_from: str = ""
    period_to: str = ""
    outlets: tuple[str, ...] = ()
    query: str = ""
    gaps: tuple[tuple[str, str], ...] = ()
    as_of: str = ""


@dataclass(frozen=True, slots=True)
class Corpus:
    """Articles in the order of their ids, and what a reader should know of the files."""

    articles: tuple[Article, ...]
    issues: tuple[LoadIssue, ...] = ()
    collection: Collection = Collection()
    root: str = ""

    @property
    def digest(self) -> str:
        """A short name for exactly these articles and what is known of them."""
        digest = blake2b(digest_size=8)
        for article in self.articles:
            digest.update(repr(article).encode())
        return digest.hexdigest()

    def with_(self, **changes: object) -> "Corpus":
        """The same corpus with something else in it; the old one stays as it was."""
        return replace(self, **changes)  # type: ignore[arg-type]


def read(inputs: Sequence[str | Path], *, manifest: str | Path | None = None) -> Corpus:
    """The articles of files and folders, sorted by id; unreadable files are left out with reason.

    Raises `InputError` when an input does not exist or holds no article.
    """
    articles: list[Article] = []
    for one in map(Path, inputs):
        if not one.exists():
            raise InputError(f"There is no file or folder {str(one)!r}. Check the path.")
        for path in sorted(one.rglob("*")) if one.is_dir() else [one]:
            data = path.read_bytes() if path.is_file() else b""
            if path.suffix == ".txt":
                base = one if one.is_dir() else one.parent
                name = path.relative_to(base).with_suffix("").as_posix()
                articles.append(_article(name, data.decode("utf-8"), data, path.name))
            elif path.suffix == ".jsonl":
                for line in data.splitlines():
                    record = json.loads(line)
                    articles.append(_article(record["id"], record["text"], line, path.name))
    articles.sort(key=lambda article: article.article_id)
    return Corpus(tuple(articles), root=str(inputs[0]))


def _article(name: str, text: str, data: bytes, path: str) -> Article:
    article = layout.article(name, text)
    return replace(article, source_path=path, source_sha256=sha256(data).hexdigest())
