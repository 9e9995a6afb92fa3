"""An article as a frozen value: its text, its parts, and how it came to be."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Part:
    """One stretch of the article; `text[start:end]` is a paragraph of this part."""

    part: str
    start: int
    end: int
    source_start: int
    source_end: int


@dataclass(frozen=True, slots=True)
class LeftOut:
    """One stretch of the file that is not the article, and why."""

    reason: str
    source_start: int
    source_end: int
    n_characters: int
    begins: str


@dataclass(frozen=True, slots=True)
class LoadIssue:
    """Something a reader of the tables should know about a file."""

    severity: str
    what: str
    found: str
    remedy: str
    article_id: str = ""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence; `sentence_id` and `paragraph` count from 1 in each article."""

    sentence_id: int
    start: int
    end: int
    part: str
    paragraph: int


@dataclass(frozen=True, slots=True)
class Article:
    """One article: what a reader would read, and what is known about it.

    `text` holds headline, lead, body in reading order and captions, in NFC; paragraphs are
    parted by line breaks that belong to no part. An empty string means not known.
    """

    article_id: str
    text: str
    parts: tuple[Part, ...]
    sentences: tuple[Sentence, ...]
    left_out: tuple[LeftOut, ...] = ()
    issues: tuple[LoadIssue, ...] = ()
    label: str = ""
    outlet: str = ""
    outlet_basis: str = "unknown"
    title: str = ""
    lead: str = ""
    language: str = "vi"
    published_on: str = ""
    published_at: str = ""
    published_basis: str = "unknown"
    published_earliest: str = ""
    published_latest: str = ""
    collected_on: str = ""
    byline: str = ""
    agency: str = ""
    url: str = ""
    source_path: str = ""
    source_sha256: str = ""
    section: str = ""
