"""Everything an explorer counts from, made at once or again after a decision."""

from dataclasses import dataclass

import pandas as pd

from analysis.explore.background import Work
from analysis.explore.correct import review_queue as doubts
from analysis.explore.index import SentenceIndex
from analysis.explore.marks import Marks
from analysis.pipeline import Tables


@dataclass(frozen=True, slots=True)
class CountedTables:
    """Some tables with their sentences, their marks and the rows to check first."""

    tables: Tables
    index: SentenceIndex
    marks: Marks
    doubts: pd.DataFrame


def count_first(
    tables: Tables, lang: str, work: "Work[CountedTables] | None" = None
) -> CountedTables:
    """Read and count from nothing, telling each step."""
    say = work.at if work else _nobody
    total = len(tables.corpus.articles)
    for done in tables.extracting():
        say("step_reading", done, total)
    say("step_tables")
    index = SentenceIndex(tables)
    for step in index.prepared():
        say(f"step_{step}")
    say("step_marks")
    marks = Marks(index)
    say("step_doubts")
    return CountedTables(tables, index, marks, doubts.check_first(tables, lang=lang))


def again(
    before: CountedTables, tables: Tables, lang: str, work: Work[CountedTables]
) -> CountedTables:
    """Count again under other decisions what they can touch, telling each step."""
    work.at("step_tables")
    index = SentenceIndex(tables, before.index)
    for step in index.prepared():
        work.at(f"step_{step}")
    work.at("step_marks")
    marks = Marks(index, before.marks)
    work.at("step_doubts")
    return CountedTables(tables, index, marks, doubts.check_first(tables, lang=lang))


def _nobody(step: str, done: int = 0, total: int = 0) -> None:
    """Nobody waits to be told."""
