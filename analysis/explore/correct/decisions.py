"""Deciding about an extracted row: the line it makes, the file it is kept in, taking it back."""

from collections.abc import Mapping
from pathlib import Path

import pandas as pd

from analysis.pipeline import Tables
from analysis.project import CORRECTIONS_FILE
from analysis.report import atomic_write
from analysis.review import corrections
from analysis.tables.errors import AnalysisError

Line = dict[str, str]
_KEY = ["article_id", "table", "row_id", "field"]


def decision(tables: Tables, given: Mapping[str, str]) -> Line:
    """A line of `corrections.csv` from what the form says; a mistake is an `AnalysisError`."""
    line = {name: str(given.get(name, "") or "").strip() for name in corrections.COLUMNS}
    if line["action"] == "add":
        line["row_id"] = line["row_id"] or f"added-{line['table']}-{line['start']}-{line['end']}"
    elif line["table"] in corrections.FIELDS:
        row = found(tables, line["table"], line["row_id"])
        line |= {
            "article_id": str(row["article_id"]),
            "start": str(row["start"]),
            "end": str(row["end"]),
        }
        if line["action"] != "correct":
            line |= {"field": "", "value": ""}
    articles = tables.articles
    digests = dict(zip(articles["article_id"], articles["source_sha256"], strict=True))
    line["source_sha256"] = digests.get(line["article_id"], "")
    if problem := corrections.mistake(line):
        raise AnalysisError(problem[:1].upper() + problem[1:])
    return line


def found(tables: Tables, table: str, row_id: str) -> "pd.Series":
    """The row of that name; there is none any more is an `AnalysisError`."""
    rows = tables.table(table)
    same = rows[rows["row_id"] == row_id]
    if same.empty:
        raise AnalysisError(f"There is no row {row_id} in {table} any more.")
    return same.iloc[0]


def kept(tables: Tables) -> pd.DataFrame:
    """The decisions kept beside the corpus now, whoever made them."""
    return corrections.read(_file(tables))


def with_line(decisions: pd.DataFrame, line: Line) -> pd.DataFrame:
    """The decisions with one more; it takes the place of an earlier one on the same field."""
    more = pd.DataFrame([line], columns=list(corrections.COLUMNS), dtype="str")
    return corrections.ordered(pd.concat([decisions, more], ignore_index=True))


def taken_back(decisions: pd.DataFrame, line: Line, before: pd.DataFrame) -> pd.DataFrame:
    """The decisions without that line, and with the one whose place it had taken in `before`."""

    def same(some: pd.DataFrame) -> "pd.Series[bool]":
        return (some[_KEY] == pd.Series({name: line[name] for name in _KEY})).all(axis=1)

    together = pd.concat([decisions[~same(decisions)], before[same(before)]], ignore_index=True)
    return corrections.ordered(together)


def keep(tables: Tables, decisions: pd.DataFrame) -> None:
    """Write the decisions beside the corpus: aside first, then moved into place.

    Where none is left, the file goes. Raises `AnalysisError` when it cannot be written.
    """
    path = _file(tables)
    text = decisions.to_csv(index=False, lineterminator="\n")
    try:
        if decisions.empty:
            path.unlink(missing_ok=True)
        else:
            atomic_write.write({path.name: text.encode()}, path.parent)
    except OSError as error:
        raise AnalysisError(
            f"The decision cannot be kept in {path}: {error.strerror}. Copy the articles to a "
            "folder of your own and load them from there."
        ) from None


def decide(tables: Tables, given: Mapping[str, str]) -> Tables:
    """Keep a decision beside the corpus and count again: the tables under all decisions so far.

    Raises `AnalysisError` when the decision is incomplete or the folder cannot be written.
    """
    line = decision(tables, given)
    together = with_line(kept(tables), line)
    keep(tables, together)
    return tables.reviewed(together)


def _file(tables: Tables) -> Path:
    if tables.home is None:
        raise AnalysisError("These tables were not read from a folder; a decision has no home.")
    return tables.home / CORRECTIONS_FILE
