"""What is found in an article, as values: one class for each table of rows.

An extractor returns them and another reads them; they become rows of a table at the end, in
`analysis.extract.annotate`. Their fields are columns of the schema, under its names.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from hashlib import blake2b
from operator import attrgetter
from typing import Protocol


@dataclass(slots=True)
class Quotation:
    """Words presented as someone's, or a sentence that reports them."""

    article_id: str
    kind: str
    start: int
    end: int
    speaker: str = ""
    speaker_type: str = ""
    speaker_basis: str = ""
    role: str = ""
    source_as_printed: str = ""
    cue: str = ""
    rule: str = ""
    content: str = ""
    n_words: int = 0
    part: str = ""
    sentence_id: int | None = None
    sentence: str = ""
    speaker_class: str = ""
    class_basis: str = ""
    row_id: str = ""


@dataclass(slots=True)
class NamedPerson:
    """A printed name or office of a person, and whom it means."""

    article_id: str
    speaker: str
    start: int
    end: int
    name_as_printed: str = ""
    office_as_printed: str = ""
    honorific: str = ""
    decided_by: str = ""
    speaker_type: str = "person"
    speaker_class: str = ""
    class_basis: str = ""


@dataclass(slots=True)
class DateExpression:
    """Words for a day or a stretch of days; ISO days, empty where they are not known."""

    article_id: str
    start: int
    end: int
    as_printed: str = ""
    date_from: str = ""
    date_to: str = ""
    date_edtf: str = ""
    part: str | None = None
    sentence_id: int | None = None
    sentence: str | None = None
    row_id: str = ""


@dataclass(slots=True)
class Quantity:
    """A counted number of people, states or bodies."""

    article_id: str
    start: int
    end: int
    as_printed: str
    value: int | None
    value_max: int | None
    qualifier: str
    number_kind: str
    noun: str
    measure: str
    status: str
    occasion: str
    place: str
    subset: bool | None
    as_of: str
    as_of_basis: str
    as_of_time: str
    part: str
    sentence_id: int
    sentence: str
    event_basis: str = ""
    why_not: str = ""
    asserted_by: str = ""
    asserted_by_type: str = ""
    asserted_by_class: str = ""
    quotation_id: str = ""
    rule: str = ""
    row_id: str = ""


@dataclass(slots=True)
class TermUse:
    """An occurrence of a term of the study."""

    article_id: str
    term: str
    as_printed: str
    start: int
    end: int
    part: str
    in_quotation: bool
    row_id: str = ""


Record = Quotation | NamedPerson | DateExpression | Quantity | TermUse


class InSentence(Protocol):
    """A record that stands in a sentence and can be numbered there."""

    article_id: str
    row_id: str


#: The columns each kind of record fills, in their order.
COLUMNS: dict[type, tuple[str, ...]] = {
    kind: tuple(field.name for field in fields(kind))
    for kind in (Quotation, NamedPerson, DateExpression, Quantity, TermUse)
}


def record_rows(found: Sequence[Record]) -> list[dict[str, object]]:
    """The records as rows of their table.

    >>> record_rows([TermUse("a", "market", "chợ", 0, 3, "body", False)])[0]["as_printed"]
    'chợ'
    """
    if not found:
        return []
    names = COLUMNS[type(found[0])]
    values = attrgetter(*names)
    return [dict(zip(names, values(one), strict=True)) for one in found]


def number_rows(table: str, found: Iterable[InSentence]) -> None:
    """Give each record its `row_id`: those of one sentence are numbered in their order.

    The id is that of `analysis.tables.schema.row_id`; it survives re-extraction.
    """
    begun: dict[tuple[str, str], tuple[blake2b, int]] = {}
    for one in found:
        key = (one.article_id, getattr(one, "sentence", None) or "")
        known = begun.get(key)
        if known is None:
            words = "\x1f".join((key[0], table, key[1], ""))
            known = blake2b(words.encode(), digest_size=6), 0
        digest, ordinal = known
        begun[key] = digest, ordinal + 1
        name = digest.copy()
        name.update(str(ordinal).encode())
        one.row_id = name.hexdigest()
