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
    said = labels.labels_in(lang)
    table, row_id = given["table"], given["row_id"]
    row = decisions.row_named(tables, table, row_id)
    fields = corrections.FIELDS[table]
    action = given.get("action", "correct")
    field = given.get("field") or _FIRST[table]
    e = markup.element
    asks = action == "correct"
    now = _text(row[field])
    value = given.get("value", now) if given.get("changed") != "field" else now
    facts = [_fact(said, name, row[name]) for name in (*fields, "review")]
    named = _named(said, ("correct", "accept", "reject"))
    behind = e(
        "details",
        e("summary", said["behind"]),
        e(
            "div",
            e("label", said["action"], for_="vnc-action"),
            _select("action", named, action, said["action"]),
            _field(said, fields, field) if asks else None,
            _value(tables, field, value, said) if asks else None,
            _line(said, given, "reason"),
            _buttons(said),
            class_="vnc-fields",
        ),
        open=bool(given.get("action") or given.get("changed")),
    )
    return e(
        "section",
        _head(said, "review", table, _text(row[PRINTED.get(table, "as_printed")])),
        e("dl", facts),
        _quick(tables, row, table, said),
        e("div", _who(said, given), class_="vnc-fields"),
        behind,
        e("input", type="hidden", name="table", value=table),
        e("input", type="hidden", name="row_id", value=row_id),
        e("input", type="hidden", name="quick", value=given["quick"]) if given.get("quick") else "",
        class_="vnc-form",
        aria_label=said["review"],
    )


def _quick(tables: Tables, row: "pd.Series", table: str, said: Given) -> Markup:
    """What is decided most often, each by a digit: right, wrong, somebody else said it."""
    e = markup.element
    of = {"type": "button", "data_row": row["row_id"], "data_table": table}
    made = [
        e("button", e("strong", "1"), f" {said['right']}", data_quick="accept", data_key=1, **of),
        e("button", e("strong", "2"), f" {said['wrong']}", data_quick="reject", data_key=2, **of),
    ]
    if table == "quotations":
        names = decisions.other_speakers(tables, row)
        made.append(e("span", said["other_speaker"]))
        made += [
            e(
                "button", e("strong", str(key)), f" {name}",
                data_quick="speaker", data_key=key, data_value=name, **of,
            )
            for key, name in enumerate(names, start=3)
        ]  # fmt: skip
        if _text(row["speaker"]):
            nobody = f" {said['nobody']}"
            made.append(
                e("button", e("strong", "0"), nobody, data_quick="speaker", data_key=0,
                  data_value="", **of)
            )  # fmt: skip
    close = e("button", said["cancel_form"], type="button", data_do="cancel", class_="vnc-quiet")
    return e("div", made, close, class_="vnc-bar vnc-quick", aria_label=said["quick"], role="group")


def added(tables: Tables, given: Given, *, lang: str = "en") -> Markup:
    """The form for a row that extraction missed, at the place that `given` names."""
    said = labels.labels_in(lang)
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
        e(
            "div",
            e("label", said["table"], for_="vnc-table"),
            _select("table", tables_named, table, said["table"]),
            _field(said, fields, field),
            _value(tables, field, value, said),
            _who(said, given),
            _line(said, given, "reason"),
            _buttons(said),
            class_="vnc-fields",
        ),
        e("input", type="hidden", name="action", value="add"),
        e("input", type="hidden", name="article_id", value=article_id),
        e("input", type="hidden", name="start", value=start),
        e("input", type="hidden", name="end", value=end),
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
    e = markup.element
    return e("div", e("dt", said[f"column_{name}"]), e("dd", shown))


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
    """Who decides, and the day, which the browser fills in where it is empty."""
    return [_line(said, given, "reviewer"), _line(said, given, "reviewed_on", kind="date")]


def _line(said: Given, given: Given, name: str, *, kind: str = "text") -> Markup:
    label = markup.element("label", said[name], for_=f"vnc-{name}")
    value = given.get(name, "")
    written = {"type": kind, "name": name, "id": f"vnc-{name}", "value": value}
    return markup.joined([label, markup.element("input", aria_label=said[name], **written)])


def _buttons(said: Given) -> Markup:
    return markup.element(
        "div",
        markup.element("button", said["save"], type="button", data_do="decide"),
        markup.element("button", said["cancel_form"], type="button", data_do="cancel"),
        class_="vnc-bar vnc-wide",
    )
