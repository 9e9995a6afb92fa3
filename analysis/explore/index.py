"""Every sentence of a corpus with what stands in it: the one thing the explorer counts.

A filter keeps sentences; every view counts the sentences kept; a list shows exactly those
sentences. So a count shown and the lines behind it are the same number by construction.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from analysis.explore import days
from analysis.measure import copies
from analysis.measure.coverage import lettering
from analysis.measure.voices import speakers
from analysis.pipeline import Tables
from analysis.tables.kept import once
from analysis.text import normalise

Ints = NDArray[np.int64]
Mask = NDArray[np.bool_]

#: What sentences can be filtered by, in the order the explorer shows them.
FACETS = ("date", "outlet", "speaker", "measure", "claim", "term", "part")
UNDATED = ""


#: The tables that each facet rests on, where a reviewer can change them.
_RESTS_ON = {
    "outlet": (),
    "date": (),
    "speaker": ("quotations", "speakers"),
    "measure": ("quantities",),
    "claim": ("quantities", "claims"),
    "term": ("terms",),
    "part": (),
}
#: What is known of when an article appeared.
_DAYS = ("published_on", "published_earliest", "published_latest")
#: What else an index computes from rows that a reviewer can change.
_DECIDED = ("speakers", "facets", "claims")
#: What of an index rests on the texts alone.
_OF_ARTICLES = (
    "articles", "texts", "article_ids", "letters", "_facts", "days", "base", "_number", "article",
    "start", "end", "_sentences",
)  # fmt: skip


@dataclass(frozen=True)
class Facet:
    """Values and which sentences have them: pairs of (sentence, value), each pair once."""

    values: tuple[str, ...]
    sentence: Ints
    value: Ints

    def mask(self, chosen: Iterable[str], n_sentences: int) -> Mask:
        """Which sentences have at least one of the chosen values."""
        wanted = np.isin(np.array(self.values, dtype=object), list(chosen))
        kept = np.zeros(n_sentences, dtype=bool)
        kept[self.sentence[wanted[self.value]]] = True
        return kept

    def counts(self, keep: Mask, lines: Ints | None = None) -> Ints:
        """How many of the kept sentences have each value; with `lines`, how many lines each
        sentence is worth, the lines they make."""
        kept = keep[self.sentence]
        weights = None if lines is None else lines[self.sentence[kept]]
        numbers = np.bincount(self.value[kept], weights, minlength=len(self.values))
        return numbers.astype(np.int64)

    def of(self, sentence: int) -> list[str]:
        """The values of one sentence."""
        first, last = np.searchsorted(self.sentence, [sentence, sentence + 1])
        return [self.values[n] for n in self.value[first:last].tolist()]


@dataclass(frozen=True, slots=True)
class ClaimFacets:
    """What a claim says: the measure, the number as printed, as of which day, on whose word."""

    measure: str
    as_printed: str
    as_of: str
    asserted_by: str


class SentenceIndex:
    """The sentences of some tables, their facets and their searchable text.

    The articles are in the order of time. `letters` are their names, where these tables are a
    part of a corpus.
    """

    def __init__(
        self,
        tables: Tables,
        before: "SentenceIndex | None" = None,
        *,
        letters: Mapping[str, str] | None = None,
    ) -> None:
        self.tables = tables
        self._before: Mapping[str, Facet] = {}
        self._kept: set[str] = set()
        self.kept: dict[str, Any] = {}
        if before is not None:
            self._take(before)
            return
        named = letters or lettering.letters(tables.articles)
        order = {name: n for n, name in enumerate(named)}
        place = tables.articles["article_id"].map(order)
        self.articles = tables.articles.iloc[np.argsort(place, kind="stable")]
        self.articles = self.articles.reset_index(drop=True)
        self.texts: list[str] = self.articles["text"].fillna("").tolist()
        self.article_ids: list[str] = self.articles["article_id"].tolist()
        self.letters = [named[name] for name in self.article_ids]
        facts = self.articles[["label", "outlet", *_DAYS]].astype(object)
        self._facts: list[list[str]] = facts.where(facts.notna(), "").to_numpy().tolist()
        self.days = [days.day_value(*map(str, row[2:])) for row in self._facts]
        lengths = np.array([len(text) + 1 for text in self.texts], dtype=np.int64)
        self.base: Ints = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64)
        self._number = {name: n for n, name in enumerate(self.article_ids)}
        sentences = tables.sentences
        self.article: Ints = self.articles_of(sentences)
        self.start: Ints = sentences["start"].to_numpy(np.int64) + self.base[self.article]
        self.end: Ints = sentences["end"].to_numpy(np.int64) + self.base[self.article]
        by_place = np.argsort(self.start, kind="stable")
        self.article, self.start = self.article[by_place], self.start[by_place]
        self.end = self.end[by_place]
        self._sentences = sentences.iloc[by_place]

    def _take(self, before: "SentenceIndex") -> None:
        """Keep what rests on the texts alone, and what rests on rows that are the very same."""
        for name in _OF_ARTICLES:
            setattr(self, name, getattr(before, name))
        kept = {name: value for name, value in before.kept.items() if name not in _DECIDED}
        if not self._same(before, "passages"):
            kept.pop("copied", None)
        if self._same(before, "claims") and "claims" in before.kept:
            kept["claims"] = before.kept["claims"]
        self.kept = kept
        self._before = before.facets
        self._kept = {n for n, on in _RESTS_ON.items() if self._same(before, *on)}
        if "speakers" in before.kept:
            self.kept["speakers"] = self._speakers(before)

    def _same(self, before: "SentenceIndex", *names: str) -> bool:
        return all(before.tables.table(name) is self.tables.table(name) for name in names)

    def _speakers(self, before: "SentenceIndex") -> pd.DataFrame:
        """The names of before, and those of the articles decided on found again."""
        if self._same(before, "quotations", "speakers"):
            return before.speakers
        rows, names = self.tables.quotations, self.tables.speakers
        if not self._same(before, "speakers"):
            return speakers.canonical(rows, names)
        lines = pd.concat([before.tables.decisions, self.tables.decisions])
        touched = set(lines.drop_duplicates(keep=False)["article_id"])
        mine, old = rows["article_id"].isin(touched), before.speakers
        found = speakers.canonical(rows[mine], names[names["article_id"].isin(touched)])
        result = rows.assign(speaker_key=pd.Series(index=rows.index, dtype="str"))
        for column in ("speaker", "speaker_key"):
            values = result[column].to_numpy(object, copy=True)
            values[~mine.to_numpy()] = old.loc[~old["article_id"].isin(touched), column]
            values[mine.to_numpy()] = found[column]
            result[column] = pd.Series(values, index=rows.index, dtype="str")
        return result

    def __len__(self) -> int:
        return len(self.start)

    def articles_of(self, rows: pd.DataFrame) -> Ints:
        """The number of the article each row stands in."""
        numbers: Ints = np.asarray(rows["article_id"].map(self._number), dtype=np.int64)
        return numbers

    def touched(self, rows: pd.DataFrame) -> tuple[Ints, Ints]:
        """Pairs (sentence, row) for every sentence a row's span reaches into."""
        if rows.empty:
            return np.zeros(0, np.int64), np.zeros(0, np.int64)
        base = self.base[self.articles_of(rows)]
        starts = rows["start"].to_numpy(np.int64) + base
        ends = rows["end"].to_numpy(np.int64) + base
        first = np.searchsorted(self.end, starts, side="right")
        last = np.searchsorted(self.start, ends, side="left")
        n = np.maximum(last - first, 0)
        row = np.repeat(np.arange(len(rows)), n)
        offset = np.arange(n.sum()) - np.repeat(np.cumsum(n) - n, n)
        return np.repeat(first, n) + offset, row

    def _facet(self, rows: pd.DataFrame, column: str) -> Facet:
        named = rows[rows[column].notna() & (rows[column] != "")]
        sentence, row = self.touched(named)
        codes, values = pd.factorize(named[column], sort=True)
        n = max(len(values), 1)
        pairs = np.unique(sentence * n + codes[row])
        return Facet(tuple(map(str, values)), pairs // n, pairs % n)

    def _of_articles(self, column: pd.Series) -> Facet:
        codes, values = pd.factorize(column.fillna(UNDATED), sort=True)
        return Facet(tuple(map(str, values)), np.arange(len(self)), codes[self.article])

    def facts(self, article: int) -> tuple[str, str, str]:
        """What an article is called, who published it and when, as `days` writes it."""
        label, outlet = self._facts[article][:2]
        return str(label), str(outlet), self.days[article]

    def number(self, article_id: str) -> int:
        """The place of an article in the index."""
        return self._number[article_id]

    @once
    def _parts(self) -> dict[str, list[tuple[str, int, int]]]:
        grouped: dict[str, list[tuple[str, int, int]]] = {}
        rows = self.tables.parts.sort_values(["article_id", "start"], kind="stable")
        columns = (rows["article_id"], rows["part"], rows["start"], rows["end"])
        for article_id, part, start, end in zip(*columns, strict=True):
            grouped.setdefault(article_id, []).append((part, int(start), int(end)))
        return grouped

    def parts_of(self, article_id: str) -> list[tuple[str, int, int]]:
        """The parts of an article in reading order: name, start, end."""
        return self._parts.get(article_id, [])

    @once
    def _left_out(self) -> dict[str, list[tuple[str, int, str]]]:
        grouped: dict[str, list[tuple[str, int, str]]] = {}
        rows = self.tables.left_out
        columns = (rows["article_id"], rows["reason"], rows["n_characters"], rows["begins"])
        for article_id, reason, n, begins in zip(*columns, strict=True):
            grouped.setdefault(article_id, []).append((reason, int(n), str(begins)))
        return grouped

    def left_out_of(self, article_id: str) -> list[tuple[str, int, str]]:
        """What of the article's file is not the article: reason, characters, first words."""
        return self._left_out.get(article_id, [])

    def prepared(self) -> Iterator[str]:
        """Do what the first questions would wait for, telling before each step what it is."""
        for step, part in (
            ("passages", lambda: self.copied),
            ("speakers", lambda: self.facets),
            ("claims", lambda: self.claims),
            ("parts", lambda: (self._parts, self._left_out)),
            ("search", lambda: (self._folded, self._bare)),
        ):
            yield step
            part()

    @once
    def speakers(self) -> pd.DataFrame:
        """The quotations with one name a speaker across the corpus."""
        return speakers.canonical(self.tables.quotations, self.tables.speakers)

    @once
    def claims(self) -> Mapping[str, ClaimFacets]:
        """What each claim says, by its id."""
        rows = self.tables.claims
        columns = ("claim_id", "measure", "as_printed", "as_of", "asserted_by")
        plain = rows[list(columns)].astype(object).where(rows[list(columns)].notna(), "")
        return {
            str(row[0]): ClaimFacets(*map(str, row[1:])) for row in plain.itertuples(index=False)
        }

    def _claimed(self) -> pd.DataFrame:
        """The counted numbers that bear a claim, each with its claim."""
        rows = self.tables.claim_evidence
        of = dict(zip(rows["row_id"], rows["claim_id"], strict=True))
        quantities = self.tables.quantities
        return quantities.assign(claim=quantities["row_id"].map(of))

    @once
    def facets(self) -> Mapping[str, Facet]:
        """Every facet by name; a sentence may have several values of one facet."""
        made = {
            "outlet": lambda: self._of_articles(self.articles["outlet"]),
            "date": lambda: self._of_articles(pd.Series(self.days)),
            "speaker": lambda: self._facet(self.speakers, "speaker"),
            "measure": lambda: self._facet(self.tables.quantities, "measure"),
            "claim": lambda: self._facet(self._claimed(), "claim"),
            "term": lambda: self._facet(self.tables.terms, "term"),
            "part": self._parts_facet,
        }
        return {n: self._before[n] if n in self._kept else make() for n, make in made.items()}

    def _parts_facet(self) -> Facet:
        codes, parts = pd.factorize(self._sentences["part"], sort=True)
        return Facet(tuple(map(str, parts)), np.arange(len(self)), codes)

    @once
    def copied(self) -> Mask:
        """Which sentences stand, at least half, in a later copy of an earlier passage."""
        inside = copies.inside_copies(self._sentences, self.tables.passages)
        return np.asarray(inside.to_numpy(bool))

    @once
    def _folded(self) -> str:
        return "\n".join(normalise.folded(text) for text in self.texts)

    @once
    def _bare(self) -> str:
        return "\n".join(normalise.without_marks(text) for text in self.texts)

    def folded(self, *, exact_marks: bool = True) -> str:
        """The whole corpus as it is searched; every character stands where it was printed."""
        return self._folded if exact_marks else self._bare

    def sentence_of(self, places: Ints) -> Ints:
        """The sentence each place stands in; `len(self)` for what is behind the last."""
        return np.searchsorted(self.end, places, side="right").astype(np.int64)

    def hits(
        self, query: str, *, exact_marks: bool = True, within: tuple[int, int] | None = None
    ) -> tuple[Ints, int]:
        """Where in the corpus the words stand as whole words, and how long they are."""
        fold = normalise.folded if exact_marks else normalise.without_marks
        wanted = " ".join(fold(normalise.printed(query)).split())
        text = self.folded(exact_marks=exact_marks)
        first, last = within or (0, len(text))
        hits, at = [], text.find(wanted, first, last) if wanted else -1
        while at >= 0:
            end = at + len(wanted)
            if not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum()):
                hits.append(at)
            at = text.find(wanted, end, last)
        return np.array(hits, dtype=np.int64), len(wanted)

    def search(self, query: str, *, exact_marks: bool = True) -> Mask:
        """Which sentences hold the words; without `exact_marks`, diacritics do not matter."""
        kept = np.zeros(len(self), dtype=bool)
        found = self.sentence_of(self.hits(query, exact_marks=exact_marks)[0])
        kept[found[found < len(self)]] = True
        return kept
