"""The form for one row: what was extracted, and what may be decided about it."""

from collections.abc import Iterable, Mapping

import pandas as pd

from analysis import markup
from analysis.explore import labels, session
from analysis.explore.correct import decisions
from analysis.markup import Markup
from analysis.pipeline import Tables
from analysis.review import corrections

#: The words of a row, by table.
PRINTED = {"quotations": "content"}
#: What is most often wrong or missing, and so asked first.
_FIRST = {"quotations": "speaker", "quantities": "value", "dates": "date_from", "terms": "term"}
#: How many of them the form shows.
_WORDS = 40
Given = Mapping[str, str]


def form(tables: Tables, given: Given, *, lang: str = "en") -> Markup:
    """The form for the row that `given` names, filled in as far as `given` says."""
    said = labels.of(lang)
    table, row_id = given["table"], given["row_id"]
    row = decisions.found(tables, table, row_id)
    fields = corrections.FIELDS[table]
    action = given.get("action", "correct")
    field = given.get("field") or _FIRST[table]
    e = markup.element
    asks = action == "correct"
    now = _text(row[field])
    value = given.get("value", now) if given.get("changed") != "field" else now
    return e(
        "section",
        _head(said, "review", table, _text(row[PRINTED.get(table, "as_printed")])),
        e("dl", [_fact(said, name, row[name]) for name in (*fields, "review")]),
        e("label", said["action"], for_="vnc-action"),
        _select("action", _named(said, ("correct", "accept", "reject")), action, said["action"]),
        _field(said, fields, field) if asks else None,
        _value(tables, field, value, said) if asks else None,
        _who(said, given),
        e("input", type="hidden", name="table", value=table),
        e("input", type="hidden", name="row_id", value=row_id),
        _buttons(said),
        class_="vnc-form",
        aria_label=said["review"],
    )


def added(tables: Tables, given: Given, *, lang: str = "en") -> Markup:
    """The form for a row that extraction missed, at the place that `given` names."""
    said = labels.of(lang)
    article_id, start, end = given["article_id"], int(given["start"]), int(given["end"])
    texts = tables.articles.loc[tables.articles["article_id"] == article_id, "text"]
    table = given.get("table") or "quotations"
    fields = corrections.FIELDS[table]
    field = given.get("field", "")
    field = field if field in fields else _FIRST[table]
    value = given.get("value", "") if not given.get("changed") else ""
    e = markup.element
    tables_named = [(name, said[f"table_{name}"]) for name in corrections.FIELDS]
    return e(
        "section",
        _head(said, "add", "", texts.iloc[0][start:end]),
        e("label", said["table"], for_="vnc-table"),
        _select("table", tables_named, table, said["table"]),
        _field(said, fields, field),
        _value(tables, field, value, said),
        _who(said, given),
        e("input", type="hidden", name="action", value="add"),
        e("input", type="hidden", name="article_id", value=article_id),
        e("input", type="hidden", name="start", value=start),
        e("input", type="hidden", name="end", value=end),
        _buttons(said),
        class_="vnc-form",
        aria_label=said["add"],
    )


def _text(value: object) -> str:
    return "" if value is None or pd.isna(value) else str(value)  # type: ignore[call-overload]


def _head(said: Given, what: str, table: str, words: str) -> Markup:
    kind = f" ({said[f'table_{table}']})" if table else ""
    return markup.element(
        "p",
        markup.element("strong", f"{said[what]}{kind}: "),
        f"“{session.shortened(words, _WORDS)}”",
        class_="vnc-wide",
    )


def _fact(said: Given, name: str, value: object) -> Markup | None:
    shown = _text(value)
    if not shown:
        return None
    if name in corrections.VALUES or name == "review":
        shown = _called(said, shown)
    pair = markup.element("dt", said[f"column_{name}"]), markup.element("dd", shown)
    return markup.joined(pair)


def _called(said: Given, word: str) -> str:
    """How one of the few words that a column can hold is shown."""
    return said.get(f"is_{word}") or said.get(word, word)


def _named(said: Given, names: Iterable[str]) -> list[tuple[str, str]]:
    return [(name, said[name]) for name in names]


def _select(name: str, options: Iterable[tuple[str, str]], chosen: str, label: str) -> Markup:
    listed = [
        markup.element("option", shown, value=value, selected=value == chosen)
        for value, shown in options
    ]
    return markup.element("select", listed, name=name, id=f"vnc-{name}", aria_label=label)


def _field(said: Given, fields: Iterable[str], field: str) -> Markup:
    options = [(name, said[f"column_{name}"]) for name in fields]
    label = markup.element("label", said["field"], for_="vnc-field")
    return markup.joined([label, _select("field", options, field, said["field"])])


def _value(tables: Tables, field: str, value: str, said: Given) -> Markup:
    """A list where a column holds one of a few words, else a line to write on."""
    allowed = corrections.VALUES.get(field, ())
    if field == "measure":
        allowed = tuple(measure.name for measure in tables.study.measures)
    label = markup.element("label", said["value"], for_="vnc-value")
    if allowed:
        empty = () if field in corrections.NEEDED else ("",)
        other = () if value in (*allowed, "") else (value,)
        words = (*empty, *other, *allowed)
        options = [(word, _called(said, word) if word else said["nothing_said"]) for word in words]
        return markup.joined([label, _select("value", options, value, said["value"])])
    kind = {"name": "value", "id": "vnc-value", "value": value, "aria_label": said["value"]}
    return markup.joined([label, markup.element("input", type="text", **kind)])


def _who(said: Given, given: Given) -> list[Markup]:
    made = []
    for name in ("reviewer", "reason", "reviewed_on"):
        made.append(markup.element("label", said[name], for_=f"vnc-{name}"))
        made.append(
            markup.element(
                "input",
                type="date" if name == "reviewed_on" else "text",
                name=name,
                id=f"vnc-{name}",
                value=given.get(name, ""),
                aria_label=said[name],
            )
        )
    return made


def _buttons(said: Given) -> Markup:
    return markup.element(
        "div",
        markup.element("button", said["save"], type="button", data_do="decide"),
        markup.element("button", said["cancel_form"], type="button", data_do="cancel"),
        class_="vnc-bar vnc-wide",
    )
