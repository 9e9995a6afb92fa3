"""Deciding about an extracted row: the line it makes, the file it is kept in, taking it back."""

from collections.abc import Mapping, Sequence
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
        row = row_named(tables, line["table"], line["row_id"])
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


def decision_lines(tables: Tables, given: Mapping[str, str]) -> list[Line]:
    """The lines that a decision makes: one, or with another speaker what goes with the name.

    Another speaker has another office and may be of another kind: what the same article says of
    that speaker is taken over, and what it does not say is left empty.
    """
    first = decision(tables, given)
    if given.get("quick") != "speaker" or first["field"] != "speaker":
        return [first]
    row = row_named(tables, "quotations", first["row_id"])
    same = tables.quotations[
        (tables.quotations["article_id"] == row["article_id"])
        & (tables.quotations["speaker"] == first["value"])
    ]
    names = tables.speakers
    known = names[(names["article_id"] == row["article_id"]) & (names["speaker"] == first["value"])]
    offices = pd.concat([same["role"], known["office_as_printed"]]).dropna()
    kinds = [*same["speaker_type"].dropna(), *(["person"] if len(known) else [])]
    goes_with = {
        "role": offices.iloc[0] if len(offices) else "",
        "speaker_type": kinds[0] if kinds else "",
    }
    more = [
        decision(tables, {**given, "field": field, "value": value})
        for field, value in goes_with.items()
        if value != ("" if pd.isna(row[field]) else row[field])
    ]
    return [first, *more]


def other_speakers(tables: Tables, row: "pd.Series", most: int = 6) -> list[str]:
    """Who else may have spoken: those named or quoted in the same article, the most often first."""
    names = tables.speakers
    named = names[names["article_id"] == row["article_id"]]["speaker"].value_counts()
    rows = tables.quotations
    quoted = rows[rows["article_id"] == row["article_id"]]["speaker"].dropna().value_counts()
    listed = [str(name) for name in [*named.index, *quoted.index] if name != row["speaker"]]
    return list(dict.fromkeys(listed))[:most]


def row_named(tables: Tables, table: str, row_id: str) -> "pd.Series":
    """The row of that name; there is none any more is an `AnalysisError`."""
    rows = tables.table(table)
    same = rows[rows["row_id"] == row_id]
    if same.empty:
        raise AnalysisError(f"There is no row {row_id} in {table} any more.")
    return same.iloc[0]


def kept_decisions(tables: Tables) -> pd.DataFrame:
    """The decisions kept beside the corpus now, whoever made them."""
    return corrections.read_corrections(_file(tables))


def with_lines(decisions: pd.DataFrame, some: Sequence[Line]) -> pd.DataFrame:
    """The decisions with more; each takes the place of an earlier one on the same field."""
    more = pd.DataFrame(some, columns=list(corrections.COLUMNS), dtype="str")
    return corrections.decisions_in_order(pd.concat([decisions, more], ignore_index=True))


def taken_back(
    decisions: pd.DataFrame, lines: Sequence[Line], before: pd.DataFrame
) -> pd.DataFrame:
    """The decisions without those lines, and with those whose place they had in `before`."""
    gone = {tuple(line[name] for name in _KEY) for line in lines}

    def same(some: pd.DataFrame) -> "pd.Series[bool]":
        keys = [tuple(key) in gone for key in some[_KEY].itertuples(index=False, name=None)]
        return pd.Series(keys, index=some.index, dtype=bool)

    together = pd.concat([decisions[~same(decisions)], before[same(before)]], ignore_index=True)
    return corrections.decisions_in_order(together)


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
            atomic_write.write_whole({path.name: text.encode()}, path.parent)
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
    together = with_lines(kept_decisions(tables), [line])
    keep(tables, together)
    return tables.reviewed(together)


def _file(tables: Tables) -> Path:
    if tables.home is None:
        raise AnalysisError("These tables were not read from a folder; a decision has no home.")
    return tables.home / CORRECTIONS_FILE
