"""Correcting an extracted row on the spot: the form, the decision, the file it is kept in."""

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

import pandas as pd

from analysis import markup
from analysis.errors import AnalysisError
from analysis.explore import labels
from analysis.markup import Markup
from analysis.measure import corrections
from analysis.pipeline import CORRECTIONS_FILE, Tables

#: What the form shows of a row before anything is decided.
_HIDDEN = ("sentence", "content", "row_id", "review")


def form(
    tables: Tables,
    table: str,
    row_id: str,
    *,
    lang: str = "en",
    chosen: Mapping[str, str] | None = None,
) -> Markup:
    """The form for one row: what was extracted, and what may be decided about it."""
    said, chosen = labels.of(lang), chosen or {}
    rows = tables.table(table)
    found = rows[rows["row_id"] == row_id]
    if found.empty:
        raise AnalysisError(f"There is no row {row_id} in {table} any more.")
    row = found.iloc[0]
    facts = [
        (markup.element("dt", str(name)), markup.element("dd", str(value)))
        for name, value in row.items()
        if name not in _HIDDEN and not pd.isna(value)
    ]
    e = markup.element
    action = chosen.get("action", "correct")
    fields = corrections.FIELDS[table]
    asks = action == "correct"
    return e(
        "section",
        e("strong", f"{said['review']}: {table} {row_id}", class_="vnc-wide"),
        e("dl", facts),
        e("label", said["action"], for_="vnc-action"),
        _select("action", ("accept", "reject", "correct"), action, said),
        e("label", said["field"]) if asks else None,
        _select("field", fields, chosen.get("field", fields[0])) if asks else None,
        *_inputs(said, chosen, ("value",) if asks else ()),
        *_inputs(said, chosen, ("reviewer", "reason", "reviewed_on")),
        e("input", type="hidden", name="table", value=table),
        e("input", type="hidden", name="row_id", value=row_id),
        e("button", said["save"], type="button", data_do="decide", class_="vnc-wide"),
        class_="vnc-form",
    )


def added(
    article_id: str,
    span: tuple[int, int],
    *,
    lang: str = "en",
    chosen: Mapping[str, str] | None = None,
) -> Markup:
    """The form for a row that extraction missed, at the place selected in the article."""
    said, chosen = labels.of(lang), chosen or {}
    table = chosen.get("table", "quotations")
    fields = corrections.FIELDS[table]
    e = markup.element
    return e(
        "section",
        e("strong", f"{said['add']}: {article_id}[{span[0]}:{span[1]}]", class_="vnc-wide"),
        e("label", "table"),
        _select("table", tuple(corrections.FIELDS), table),
        e("label", said["field"]),
        _select("field", fields, chosen.get("field", fields[0])),
        *_inputs(said, chosen, ("value", "reviewer", "reason", "reviewed_on")),
        e("input", type="hidden", name="action", value="add"),
        e("input", type="hidden", name="article_id", value=article_id),
        e("input", type="hidden", name="start", value=span[0]),
        e("input", type="hidden", name="end", value=span[1]),
        e("button", said["save"], type="button", data_do="decide", class_="vnc-wide"),
        class_="vnc-form",
    )


def _select(
    name: str, options: tuple[str, ...], chosen: str, said: Mapping[str, str] | None = None
) -> Markup:
    listed = [
        markup.element("option", (said or {}).get(o, o), value=o, selected=o == chosen)
        for o in options
    ]
    return markup.element("select", listed, name=name, id=f"vnc-{name}", aria_label=name)


def _inputs(
    said: Mapping[str, str], chosen: Mapping[str, str], names: tuple[str, ...]
) -> list[Markup]:
    made = []
    for name in names:
        made.append(markup.element("label", said[name]))
        kind = "date" if name == "reviewed_on" else "text"
        made.append(
            markup.element(
                "input", type=kind, name=name, value=chosen.get(name, ""), aria_label=said[name]
            )
        )
    return made


def decision(tables: Tables, given: Mapping[str, str]) -> dict[str, str]:
    """A line of `corrections.csv` from what the form says; a mistake is an `AnalysisError`."""
    line = {name: str(given.get(name, "") or "").strip() for name in corrections.COLUMNS}
    if line["action"] == "add":
        line["row_id"] = line["row_id"] or f"added-{line['table']}-{line['start']}-{line['end']}"
    elif line["table"] in corrections.FIELDS:
        rows = tables.table(line["table"])
        found = rows[rows["row_id"] == line["row_id"]]
        if found.empty:
            raise AnalysisError(f"There is no row {line['row_id']} in {line['table']} any more.")
        row = found.iloc[0]
        line |= {
            "article_id": row["article_id"],
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


def decide(tables: Tables, given: Mapping[str, str]) -> Tables:
    """Keep a decision beside the corpus and count again: the tables under all decisions so far.

    The file is written aside and moved into place. Raises `AnalysisError` when the decision is
    incomplete or the folder cannot be written.
    """
    line = decision(tables, given)
    if tables.home is None:
        raise AnalysisError("These tables were not read from a folder; a decision has no home.")
    path = tables.home / CORRECTIONS_FILE
    kept = corrections.read(path)
    more = pd.DataFrame([line], columns=list(corrections.COLUMNS), dtype="str")
    together = corrections.ordered(pd.concat([kept, more], ignore_index=True))
    _write(together, path)
    return tables.reviewed(together)


def _write(decisions: pd.DataFrame, path: Path) -> None:
    text = decisions.to_csv(index=False, lineterminator="\n")
    try:
        handle, aside = tempfile.mkstemp(prefix=".corrections-", dir=path.parent)
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        os.replace(aside, path)
    except OSError as error:
        raise AnalysisError(
            f"The decision cannot be kept in {path}: {error.strerror}. Copy the articles to a "
            "folder of your own and load them from there."
        ) from None
