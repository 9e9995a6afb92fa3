"""One annotated article beside what was found in it, and how the two are compared.

A row that is annotated as optional is neither required nor wrong: missing it costs nothing,
and a found row that falls on it is not counted.
"""

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import pandas as pd

from analysis.evaluate import matching
from analysis.evaluate.gold import GoldArticle, GoldRow

Row = Mapping[str, object]
Outcome = dict[str, object]


@dataclass(frozen=True)
class Case:
    """One article: what was annotated, its text, and the rows found, by table."""

    gold: GoldArticle
    text: str
    rows: Mapping[str, Sequence[Row]]

    @cached_property
    def word_starts(self) -> list[int]:
        """Where the words begin."""
        return matching.word_starts(self.text)

    @cached_property
    def sentence_starts(self) -> list[int]:
        """Where the sentences begin."""
        return sorted(int(str(row["start"])) for row in self.rows["sentences"])

    def sentence(self, at: int) -> int:
        """The sentence a place stands in, by number."""
        return bisect_right(self.sentence_starts, at)

    def wanted(self, *what: str) -> list[GoldRow]:
        """The annotated rows of these kinds that are required."""
        return [row for row in self.gold.rows if row.what in what and not row.optional]

    def allowed(self, *what: str) -> list[GoldRow]:
        """The annotated rows of these kinds that are neither required nor wrong."""
        return [row for row in self.gold.rows if row.what in what and row.optional and row.placed]

    def said(self, kind: str) -> list[Row]:
        """The quotations found of one kind, captions left out."""
        return [r for r in self.rows["quotations"] if r["kind"] == kind and r["part"] != "caption"]


def compare_rows(
    wanted: Sequence[GoldRow],
    found: Sequence[Row],
    fit: Callable[[GoldRow, Row], float],
    excused: Callable[[Row], bool],
) -> list[Outcome]:
    """What was hit, missed and wrongly found; a found row that is `excused` is none of them."""
    chosen = matching.matched_pairs(wanted, found, fit)
    hit_gold, hit_found = {i for i, _ in chosen}, {j for _, j in chosen}
    outcomes = [outcome("hit", wanted[i], found[j]) for i, j in chosen]
    outcomes += [outcome("missed", row, None) for i, row in enumerate(wanted) if i not in hit_gold]
    outcomes += [
        outcome("false", None, row)
        for j, row in enumerate(found)
        if j not in hit_found and not excused(row)
    ]
    return sorted(outcomes, key=lambda one: (one["start"], one["end"], one["outcome"]))


def outcome(outcome: str, gold: GoldRow | None, row: Row | None, key: str = "") -> Outcome:
    """One line of the table of outcomes."""
    start, end = (
        (gold.start, gold.end)
        if gold
        else (number_of(row or {}, "start"), number_of(row or {}, "end"))
    )
    return {
        "outcome": outcome,
        "start": start,
        "end": end,
        "expected": _shown(dict(gold.facts) | {"starts": gold.starts}, key) if gold else "",
        "found": _shown(row, key) if row else "",
        "rule": text_of(row, "rule") if row else "",
    }


_SHOWN = ("speaker", "value", "value_max", "qualifier", "measure", "iso", "date_from", "date_to")


def _shown(row: Row, key: str) -> str:
    """A row in few words, to read a miss by."""
    begins = text_of(row, "starts") or text_of(row, "as_printed") or text_of(row, "content")
    facts = [text_of(row, name) for name in ((key,) if key else _SHOWN)]
    if row.get("kind") == "indirect" and not text_of(row, "starts"):
        begins = text_of(row, "sentence") or begins
    return " | ".join(part for part in (*facts, " ".join(begins.split()[:8])) if part)


def text_of(row: Row, key: str) -> str:
    """A value of a row as text; missing is empty."""
    value = row.get(key)
    return "" if value is None or pd.isna(value) else str(value)  # type: ignore[call-overload]


def number_of(row: Row, key: str) -> int:
    """A value of a row as a whole number; missing is 0."""
    return int(text_of(row, key) or 0)


def touch(gold: GoldRow, row: Row) -> bool:
    """Whether the two share a character."""
    return gold.placed and number_of(row, "start") < gold.end and gold.start < number_of(row, "end")


def speaker_fit(gold: GoldRow, row: Row) -> float:
    """How surely the found speaker is the annotated one: 0, .5 or 1."""
    names = [str(gold.facts.get("speaker") or ""), *accepted_names(gold, "alt_speaker")]
    if not any(names):
        return float(not text_of(row, "speaker"))
    kind = str(gold.facts.get("speaker_type") or "")
    return matching.same_speaker(names, text_of(row, "speaker"), kind)


def accepted_names(gold: GoldRow, key: str) -> list[str]:
    """Further names an annotation accepts."""
    value = gold.facts.get(key) or []
    return [value] if isinstance(value, str) else [str(name) for name in value]  # type: ignore[attr-defined]


def overlap(case: Case, gold: GoldRow, row: Row) -> float:
    """The words the two share out of all the words either has."""
    if not gold.placed:
        return 0.0
    span = (number_of(row, "start"), number_of(row, "end"))
    if gold.facts.get("end", 0) is None:  # a mark is missing: where it ends is anyone's guess
        return float(abs(span[0] - gold.start) <= 3)
    return matching.jaccard((gold.start, gold.end), span, case.word_starts)
