"""Annotated articles: reading them, and finding their rows again in a loaded corpus.

Two formats are read. *Ours* (see the codebook beside the annotated set): one JSON object an
article with `quotations`, `quantities` and `dates`. The *other* names what it counts apart:
`direct_quotes`, `indirect_sentences`, `counts`, ... Both say `id` and give offsets in the
article's source; `place_in_text` moves them into `articles.text`.
"""

import json
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import pandas as pd

from analysis.tables.errors import InputError


@dataclass(frozen=True, slots=True)
class GoldRow:
    """One annotated thing. `what` is direct, indirect, answer, quantity or date.

    `starts` are its first words, to find it again; `optional` means neither required nor
    wrong; `facts` hold the rest as annotated.
    """

    what: str
    start: int
    end: int
    starts: str = ""
    optional: bool = False
    placed: bool = True
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """The annotation of one article; `media` are outlets cited, never speakers."""

    article_id: str
    outlet: str
    half: str
    rows: tuple[GoldRow, ...]
    media: tuple[str, ...] = ()
    only_calendar_days: bool = False


def read_gold(path: str | Path) -> list[GoldArticle]:
    """The annotated articles of a file, in either format, ordered by id.

    Raises `InputError` with the line where it cannot be read.
    """
    path = Path(path)
    if not path.is_file():
        raise InputError(f"{path}: there is no such annotated set. Give a .jsonl file.")
    articles = []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
            articles.append(_other(record) if "direct_quotes" in record else _ours(record))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise InputError(
                f"{path}: line {number} is not an annotated article ({error!r}). "
                "Each line is one JSON object; the codebook lists its keys."
            ) from None
    return sorted(articles, key=lambda article: article.article_id)


def _ours(record: Mapping[str, object]) -> GoldArticle:
    rows = [
        _row(str(fact.get("kind", what)), fact)
        for key, what in (("quotations", ""), ("quantities", "quantity"), ("dates", "date"))
        for fact in _list(record, key)
    ]
    return GoldArticle(
        str(record["id"]), str(record.get("outlet") or ""), str(record.get("half") or ""),
        tuple(rows),
    )  # fmt: skip


def _row(what: str, fact: Mapping[str, object]) -> GoldRow:
    return GoldRow(
        what,
        int(fact["start"]),  # type: ignore[call-overload]
        int(fact["end"]),  # type: ignore[call-overload]
        str(fact.get("starts") or ""),
        bool(fact.get("optional")),
        facts=fact,
    )


def _list(record: Mapping[str, object], key: str) -> list[Mapping[str, object]]:
    value = record.get(key) or []
    if not isinstance(value, list):
        raise TypeError(f"{key} is not a list")
    return value


def _other(record: Mapping[str, object]) -> GoldArticle:
    types = {row["name"]: row["type"] for row in _list(record, "speakers")}
    rows = []
    for key, what in (
        ("direct_quotes", "direct"),
        ("short_fragments", "direct"),
        ("indirect_sentences", "indirect"),
        ("qa_answers", "answer"),
        ("counts", "quantity"),
        ("borderline_counts", "quantity"),
        ("vague_counts", "quantity"),
        ("dates", "date"),
        ("lunar_dates", "date"),
    ):
        for fact in _list(record, key):
            words = str(fact.get("cue") or fact.get("text") or fact.get("starts") or "")
            optional = (
                key in ("short_fragments", "borderline_counts", "vague_counts", "lunar_dates")
                or bool(fact.get("weak"))
                or (what not in ("quantity", "date") and fact.get("where") == "caption")
            )
            start = int(fact["offset"])  # type: ignore[call-overload]
            end = int(str(fact.get("end") or start + len(words)))
            facts = {**fact, "speaker_type": types.get(fact.get("speaker"), "")}
            rows.append(GoldRow(what, start, end, words, optional, facts=facts))
    media = tuple(str(name) for name in record.get("media_sources") or [])  # type: ignore[attr-defined]
    return GoldArticle(
        str(record["id"]), str(record.get("outlet") or ""), str(record.get("half") or ""),
        tuple(rows), media, only_calendar_days=True,
    )  # fmt: skip


def place_in_text(article: GoldArticle, text: str, parts: pd.DataFrame) -> GoldArticle:
    """The same annotation with offsets in the loaded text instead of the source.

    `parts` are the article's rows of the `parts` table. A row is moved with the part it
    stands in and must then begin with its `starts`; failing that it is sought nearby. One
    that is not found has `placed` False: the loader has left it out, and it counts as missed.
    """
    order = parts.sort_values("source_start", kind="stable")
    sources = [int(value) for value in order["source_start"]]
    starts = [int(value) for value in order["start"]]
    rows = []
    for row in article.rows:
        moved = [_moved(at, sources, starts) for at in (row.start, max(row.end - 1, row.start))]
        start, end = moved[0], moved[1] + (row.end > row.start)
        if row.starts and not text.startswith(row.starts, start):
            found = _nearest(text, row.starts, start)
            if found < 0:
                rows.append(replace(row, placed=False))
                continue
            start, end = found, max(end + found - start, found + len(row.starts))
        rows.append(replace(row, start=start, end=min(end, len(text))))
    return replace(article, rows=tuple(rows))


def _moved(at: int, sources: list[int], starts: list[int]) -> int:
    k = bisect_right(sources, at) - 1
    return at if k < 0 else starts[k] + at - sources[k]


def _nearest(text: str, words: str, near: int) -> int:
    """Where the words stand closest to a place; -1 where they stand nowhere."""
    before = text.rfind(words, 0, max(near, 0) + len(words))
    after = text.find(words, max(near, 0))
    found = [at for at in (before, after) if at >= 0]
    return min(found, key=lambda at: (abs(at - near), at)) if found else -1


def halves(articles: Iterable[GoldArticle], half: str) -> list[GoldArticle]:
    """Only the articles of one half (`work`, `unread`); all of them for an empty name."""
    return [article for article in articles if not half or article.half == half]
