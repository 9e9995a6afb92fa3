"""What a reviewer decided about extracted rows, applied on top of them.

Corrections live in a `corrections.csv` beside the corpus: one line a decision, so that two
reviewers' files can be compared and merged as text. A line finds its row by `row_id`; when a
newer rule set gave the row another place in its sentence, by its offsets. A line whose article
has changed since is reported and not applied.
"""

import csv
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pandas as pd

from analysis.tables import schema, vocabulary
from analysis.tables.errors import InputError, unknown_choice

#: What a line can say about a row.
ACTIONS = ("accept", "reject", "correct", "add")
COLUMNS = (
    "article_id", "table", "row_id", "action", "field", "value", "start", "end",
    "reviewer", "reason", "reviewed_on", "source_sha256",
)  # fmt: skip
#: Which columns of which tables a reviewer may set.
FIELDS: dict[str, tuple[str, ...]] = {
    "quotations": ("kind", "speaker", "speaker_type", "role", "cue"),
    "quantities": (
        "value", "value_max", "qualifier", "noun", "measure", "status", "occasion",
        "as_of", "as_of_basis", "asserted_by", "asserted_by_type",
    ),
    "dates": ("date_from", "date_to"),
    "terms": ("term",),
}  # fmt: skip
#: What a column can hold, where it holds one of a few words.
VALUES: dict[str, tuple[str, ...]] = {
    field: words
    for table, fields in FIELDS.items()
    for field in fields
    if (words := schema.choices(table, field))
}
#: Columns without which a row says nothing.
NEEDED = ("kind", "term")
REVIEWED = dict(zip(("accept", "correct", "add"), vocabulary.REVIEWED, strict=True))


@dataclass(frozen=True, slots=True)
class Outcome:
    """A table after review: the rows, how many were touched, and the lines not applied."""

    rows: pd.DataFrame
    n_accepted: int
    n_rejected: int
    n_corrected: int
    n_added: int
    not_applied: tuple[tuple[str, str], ...]


def empty() -> pd.DataFrame:
    """No decisions: a table with the columns of `corrections.csv` and no row.

    Returns
    -------
    pandas.DataFrame
        the columns of `COLUMNS`, of text, without a row

    Examples
    --------
    >>> len(empty()), empty().columns[:4].tolist()
    (0, ['article_id', 'table', 'row_id', 'action'])
    """
    return pd.DataFrame({name: pd.Series(dtype="str") for name in COLUMNS})


def read_corrections(path: str | Path) -> pd.DataFrame:
    """The decisions in a file, checked line by line; no file is no decision.

    Parameters
    ----------
    path
        of a `corrections.csv` in UTF-8, its columns parted by commas, or by semicolons or tabs as
        spreadsheets write them; no file is no decision

    Returns
    -------
    pandas.DataFrame
        a row a decision, in the order of `decisions_in_order`; every cell text, empty where nothing
        is said

    Raises
    ------
    InputError
        that names file, line, what was found and what is allowed, at the first line that is wrong;
        for a missing column, for a file that is not CSV in UTF-8 or cannot be read

    Examples
    --------
    >>> read_corrections("no-such-file.csv").empty
    True
    """
    path = Path(path)
    if not path.is_file():
        return empty()
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            mark = _parted_by(file.readline())
            file.seek(0)
            reader = csv.DictReader(file, delimiter=mark, strict=True)
            missing = [name for name in COLUMNS if name not in (reader.fieldnames or [])]
            if missing:
                raise InputError(
                    f"{path.name}: line 1: the columns {', '.join(missing)} are missing; "
                    f"wanted are {', '.join(COLUMNS)}."
                )
            lines = [{name: (line[name] or "").strip() for name in COLUMNS} for line in reader]
    except UnicodeDecodeError:
        raise InputError(
            f"{path.name}: this is not a CSV file in UTF-8. Save it again as one; in a spreadsheet "
            "that is “CSV UTF-8”, and letters are lost in any other."
        ) from None
    except csv.Error as error:
        raise InputError(f"{path.name}: this is not a CSV file in UTF-8: {error}.") from None
    except OSError as error:
        raise InputError(f"{path.name}: it cannot be read: {error.strerror}.") from None
    for number, line in enumerate(lines, start=2):
        if not any(line.values()):  # a spreadsheet leaves the separators of an emptied row
            continue
        if problem := mistake(line):
            raise InputError(f"{path.name}: line {number}: {problem}")
    lines = [line for line in lines if any(line.values())]
    return decisions_in_order(pd.DataFrame(lines, columns=list(COLUMNS), dtype="str"))


def _parted_by(header: str) -> str:
    """What stands between the columns: a spreadsheet makes semicolons or tabs of the commas.

    >>> _parted_by("article_id;table;row_id"), _parted_by("article_id,table")
    (';', ',')
    """
    return max(",;\t", key=header.count)


def mistake(line: Mapping[str, str]) -> str:
    """What is wrong with one line, as a sentence; empty when nothing is.

    Parameters
    ----------
    line
        a decision, by the columns of `COLUMNS`; every value text

    Returns
    -------
    str
        the first thing that is wrong; empty when nothing is

    Examples
    --------
    >>> line = dict.fromkeys(COLUMNS, "") | {"table": "terms", "reviewer": "LTV"}
    >>> mistake(line | {"action": "accept"})
    ''
    >>> mistake(line | {"action": "delete"})
    "action is 'delete'; allowed is one of: accept, reject, correct, add."
    """
    for column, allowed in (("table", tuple(FIELDS)), ("action", ACTIONS)):
        if line[column] not in allowed:
            return f"{column} is {line[column]!r}; allowed is one of: {', '.join(allowed)}."
    fields = FIELDS[line["table"]]
    if line["action"] in ("correct", "add") and line["field"] not in fields:
        allowed_here = f"allowed for {line['table']} is one of: {', '.join(fields)}"
        return f"field is {line['field']!r}; {allowed_here}."
    if problem := _wrong_value(line):
        return problem
    if problem := _wrong_stretch(line):
        return problem
    if line["reviewed_on"] and not _is_day(line["reviewed_on"], yearless=False):
        return _NO_DAY.format("reviewed_on", line["reviewed_on"])
    if not line["reviewer"]:
        return "reviewer is empty; write who decided."
    return ""


#: A place in a text and a counted number, as they are written in a line: plain digits.
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_PLACE = re.compile(r"[0-9]{1,9}")
_WHOLE = re.compile(r"-?[0-9]{1,18}")


def _wrong_stretch(line: Mapping[str, str]) -> str:
    """What is wrong with the stretch a line names; empty when nothing is, or it names none."""
    start, end = line["start"], line["end"]
    if not start and not end:
        return "an added row needs start and end, as whole numbers." * (line["action"] == "add")
    for name in ("start", "end"):
        if not _PLACE.fullmatch(line[name]):
            return f"{name} is {line[name][:20]!r}; a whole number of characters is wanted."
    if int(start) >= int(end):
        return f"start is {start} and end is {end}; end must lie behind start."
    return ""


_NO_DAY = "{} is {!r}; a day such as 2025-10-25 is wanted (a spreadsheet may have rewritten it)."


def _wrong_value(line: Mapping[str, str]) -> str:
    """What is wrong with the value a line gives; empty when nothing is, or it gives none."""
    field, value = line["field"], line["value"]
    if line["action"] not in ("correct", "add"):
        return ""
    if not value:
        return f"value is empty; {field} must say something." if field in NEEDED else ""
    allowed = VALUES.get(field, (value,))
    if value not in allowed:
        return f"{field} is {value!r}; allowed is one of: {', '.join(allowed)}."
    kinds = {column.name: column.kind for column in schema.TABLES[line["table"]].columns}
    kind = kinds[field]
    if kind == "integer" and not _WHOLE.fullmatch(value):
        return f"{field} is {value[:20]!r}; a whole number is wanted."
    if kind == "date" or line["table"] == "dates":
        return "" if _is_day(value, yearless=kind != "date") else _NO_DAY.format("value", value)
    return ""


def _is_day(text: str, *, yearless: bool) -> bool:
    """Whether a text is an ISO day, or with `yearless` a day of no known year (--10-25)."""
    if yearless and text.startswith("--"):
        text = f"2000{text[1:]}"
    try:
        return bool(_DAY.fullmatch(text)) and bool(date.fromisoformat(text))
    except ValueError:
        return False


def decisions_in_order(decisions: pd.DataFrame) -> pd.DataFrame:
    """The decisions in the order they are kept in, the last word on a field winning.

    Parameters
    ----------
    decisions
        the columns of `COLUMNS`, a row a decision, in the order they were made

    Returns
    -------
    pandas.DataFrame
        one row for a field of a row, the last that was made; ordered by `article_id`, `table`,
        `row_id`, `action`, `field`

    Examples
    --------
    >>> line = dict.fromkeys(COLUMNS, "") | {"article_id": "a", "table": "terms", "row_id": "1"}
    >>> made = pd.DataFrame([line | {"action": action} for action in ("accept", "reject")])
    >>> decisions_in_order(made)["action"].tolist()
    ['reject']
    """
    keys = ["article_id", "table", "row_id", "action", "field"]
    kept = decisions.drop_duplicates(["article_id", "table", "row_id", "field"], keep="last")
    return kept.sort_values(keys, kind="stable").reset_index(drop=True)


def apply(
    name: str, rows: pd.DataFrame, decisions: pd.DataFrame, articles: pd.DataFrame
) -> Outcome:
    """The table after review; `rows` is left as it was.

    Parameters
    ----------
    name
        of a table a reviewer can decide on: quotations, quantities, dates, terms
    rows
        the table of that name, as extracted; it is left as it was
    decisions
        as `read_corrections` gives them: the columns of `COLUMNS`, all text
    articles
        the table of that name; its digests and texts decide whether a decision still stands

    Returns
    -------
    Outcome
        `rows` after review (`review` says which are accepted, corrected or added); `n_accepted`,
        `n_rejected`, `n_corrected`, `n_added`; `not_applied`, a pair of row id and reason for each
        decision that no longer stands

    Raises
    ------
    UnknownChoiceError
        for a table that cannot be reviewed

    Notes
    -----
    A decision whose article has changed since, or whose row cannot be found again, is not applied.
    A decision that says where its row stands finds the row there; else that of its `row_id`; else
    the one row that shares at least half of the stretch.

    Examples
    --------
    >>> import analysis as an
    >>> tables = an.load("demo")
    >>> said, article = tables.quotations.iloc[0], tables.articles.set_index("article_id")
    >>> line = dict.fromkeys(COLUMNS, "") | {"table": "quotations", "action": "reject"}
    >>> line |= {"row_id": said["row_id"], "article_id": said["article_id"]}
    >>> line["source_sha256"] = article.loc[said["article_id"], "source_sha256"]
    >>> done = apply("quotations", tables.quotations, pd.DataFrame([line]), tables.articles)
    >>> done.n_rejected, len(tables.quotations) - len(done.rows)
    (1, 1)
    """
    if name not in FIELDS:
        raise unknown_choice("reviewable table", name, FIELDS)
    mine = decisions[decisions["table"] == name]
    digests = dict(zip(articles["article_id"], articles["source_sha256"], strict=True))
    texts = dict(zip(articles["article_id"], articles["text"], strict=True))
    if mine.empty:
        return Outcome(rows, 0, 0, 0, 0, ())
    result = rows.copy()
    near = dict(list(rows.groupby("article_id", sort=False)))
    known = set(rows["row_id"])
    counts = dict.fromkeys(ACTIONS, 0)
    left: list[tuple[str, str]] = []
    rejected: list[int] = []
    added: dict[str, dict[str, object]] = {}
    touched: set[tuple[str, str]] = set()
    for record in mine.to_dict("records"):
        line = {str(name): str(value) for name, value in record.items()}
        article = line["article_id"]
        if why := _stale(line, digests, texts, known):
            left.append((line["row_id"], why))
            continue
        if line["action"] == "add":
            row = added.setdefault(line["row_id"], _new_row(line, texts[article]))
            row[line["field"]] = _value(name, line)
            continue
        at = _find(near.get(article, rows.head(0)), line)
        if at is None:
            left.append((line["row_id"], f"no such row is extracted from {article} any more"))
            continue
        if line["action"] == "reject":
            rejected.append(at)
        else:
            if line["action"] == "correct":
                result.at[at, line["field"]] = _value(name, line)  # type: ignore[assignment]
            result.loc[at, "review"] = REVIEWED[line["action"]]
        if (key := (line["row_id"], line["action"])) not in touched:
            touched.add(key)
            counts[line["action"]] += 1
    result = result.drop(index=rejected)
    if added:
        more = schema.frame(name, added.values())
        result = pd.concat([result, more], ignore_index=True)
        result = schema.located(schema.typed(name, result), articles)
        result = result.sort_values(["article_id", "start"], kind="stable")
        counts["add"] = len(added)
    return Outcome(
        result.reset_index(drop=True),
        counts["accept"], counts["reject"], counts["correct"], counts["add"], tuple(left),
    )  # fmt: skip


def _stale(
    line: Mapping[str, str], digests: Mapping[str, str], texts: Mapping[str, str], known: set[str]
) -> str:
    """Why a decision no longer stands, before its row is looked for; empty where it does."""
    article = line["article_id"]
    if article not in digests:
        return f"the article {article} is not in the corpus"
    if line["source_sha256"] != digests[article]:
        return f"the article {article} has changed since the review"
    if line["end"] and int(line["end"]) > len(texts[article]):
        return f"its place lies beyond the end of {article}"
    if line["action"] == "add" and line["row_id"] in known:
        return "a row to be added bears the id of one there is"
    return ""


def not_applied(
    outcomes: Mapping[str, Outcome], decisions: pd.DataFrame
) -> list[dict[str, object]]:
    """The lines that were not applied, as rows of `load_issues`.

    Parameters
    ----------
    outcomes
        what `apply` gave, by the name of its table
    decisions
        as `read_corrections` gives them: the columns of `COLUMNS`, all text

    Returns
    -------
    list[dict]
        a row a decision that was not applied: `article_id`, `severity` (conflict), `what`, `found`
        (why), `remedy`

    Examples
    --------
    >>> line = dict.fromkeys(COLUMNS, "") | {"article_id": "a", "table": "terms", "row_id": "1"}
    >>> gone = Outcome(pd.DataFrame(), 0, 0, 0, 0, (("1", "the article a is not in the corpus"),))
    >>> not_applied({"terms": gone}, pd.DataFrame([line]))[0]["what"]
    'correction of terms row 1'
    """
    articles = dict(zip(decisions["row_id"], decisions["article_id"], strict=True))
    return [
        {
            "article_id": articles[row_id],
            "severity": "conflict",
            "what": f"correction of {name} row {row_id}",
            "found": why,
            "remedy": "not applied; look at the row again and decide anew",
        }
        for name, outcome in outcomes.items()
        for row_id, why in outcome.not_applied
    ]


def _new_row(line: Mapping[str, str], text: str) -> dict[str, object]:
    start, end = int(line["start"]), min(int(line["end"]), len(text))
    printed = text[start:end]
    content = {"quotations": "content"}.get(line["table"], "as_printed")
    return {
        "row_id": line["row_id"], "article_id": line["article_id"], "start": start, "end": end,
        content: printed, "review": "added", **_USUAL.get(line["table"], {}),
    }  # fmt: skip


#: What an added row is as long as nothing else is said of it.
_USUAL: dict[str, dict[str, object]] = {
    "quotations": {"kind": "direct"},
    "quantities": {"qualifier": "exact"},
}


def _value(name: str, line: Mapping[str, str]) -> object:
    kinds = {column.name: column.kind for column in schema.TABLES[name].columns}
    if not line["value"]:
        return None
    return int(line["value"]) if kinds[line["field"]] == "integer" else line["value"]


def _find(same: pd.DataFrame, line: Mapping[str, str]) -> int | None:
    """The row of an article a line speaks of: where its offsets say, else by its id."""
    if line["start"] and line["end"]:
        start, end = int(line["start"]), int(line["end"])
        exact = same[(same["start"] == start) & (same["end"] == end)]
        if len(exact) == 1:
            return int(exact.index[0])
        named = same[same["row_id"] == line["row_id"]]
        if len(named) == 1:
            return int(named.index[0])
        shared = same["end"].clip(upper=end) - same["start"].clip(lower=start)
        either = same["end"].clip(lower=end) - same["start"].clip(upper=start)
        near = same[(shared / either) >= 0.5]
        return int(near.index[0]) if len(near) == 1 else None
    named = same[same["row_id"] == line["row_id"]]
    return int(named.index[0]) if len(named) == 1 else None
