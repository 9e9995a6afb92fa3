"""What the page can ask of the explorer, and what each answer changes."""

from collections.abc import Callable, Mapping
from typing import Any, Protocol

import pandas as pd

from analysis import markup
from analysis.explore import days, view
from analysis.explore.correct import decisions as review
from analysis.explore.correct import forms
from analysis.explore.counting import CountedTables
from analysis.explore.index import FACETS
from analysis.explore.panels import export
from analysis.explore.panels.facets import Looking
from analysis.explore.panels.panels import Panels
from analysis.explore.view import Kept, View
from analysis.markup import Markup
from analysis.pipeline import Tables
from analysis.tables.errors import AnalysisError

Request = Mapping[str, object]
#: Regions made anew; nothing at all where the answer comes later.
Answer = dict[str, Markup] | None
#: The article and the form are closed where something else is looked at.
_CLOSED = {"reader": Markup(""), "review": Markup("")}


class Explored(Protocol):
    """What the actions know of an explorer: what it shows now, and what it can be told to do."""

    said: Mapping[str, str]
    lang: str
    tables: Tables
    view: View
    page: int
    checking: bool
    looking: Looking
    before: list[View]
    decided: list[tuple[list[review.Line], pd.DataFrame]]
    who: dict[str, str]
    open_sentence: int | None
    counted: CountedTables | None
    panels: Panels
    kept: Kept

    def choose(self, chosen: View, *, undone: bool = False) -> None:
        """Take another view."""

    def read_on(self) -> None:
        """Read the corpus beside the page."""

    def recount(
        self, decisions: pd.DataFrame, answered: object, said: Callable[[], Markup]
    ) -> None:
        """Count again under other decisions and then keep them."""

    def send(self, content: Any, buffers: Any = None) -> None:
        """Hand something to the page."""

    def so_far(self, label: str) -> Markup:
        """How many rows were decided on so far, under a label."""

    def stop(self) -> None:
        """Stop what is being computed."""


def refusal(one: Explored, asked: Request, words: str) -> dict[str, Markup]:
    """What was wrong, above the form as it was filled in."""
    said = markup.element("p", words, role="alert", class_="vnc-alert")
    given = _given(asked)
    if given.get("do") != "decide":
        return {"message": said}
    return {"review": markup.joined([said, _form(one, given)])}


def _given(asked: Request) -> dict[str, str]:
    return {name: str(value) for name, value in asked.items()}


def _form(one: Explored, given: Mapping[str, str]) -> Markup:
    """The form as it is filled in; who decides is asked once, the day the browser proposes."""
    make = forms.added if given.get("action") == "add" else forms.form
    return make(one.tables, {**one.who, **given}, lang=one.lang)


def _left(one: Explored) -> dict[str, Markup]:
    """The article and the form closed."""
    one.open_sentence = None
    return dict(_CLOSED)


def choose(one: Explored, asked: Request) -> Answer:
    """Take a value of a facet, or let it go when it is chosen already."""
    facet, value = str(asked["facet"]), str(asked["value"])
    if facet not in FACETS:
        return {}
    if facet == "date" and "/" in value:
        first, last = value.split("/", 1)
        same = (one.view.date_from, one.view.date_to) == (first, last)
        ends = ("", "") if same else (first, last)
        one.choose(one.view.with_(date_from=ends[0], date_to=ends[1]))
        return _left(one)
    now: tuple[str, ...] = getattr(one.view, facet)
    now = tuple(v for v in now if v != value) if value in now else (*now, value)
    one.choose(one.view.with_(**{facet: now}))
    return _left(one)


def narrow(one: Explored, asked: Request) -> Answer:
    """Take what the controls say: words, days, copies."""
    names = ("query", "exact_marks", "date_from", "date_to", "copies")
    given = {name: asked[name] for name in names}
    for end in ("date_from", "date_to"):
        given[end] = days.read_day(str(asked[end]), one.lang)
    one.choose(view.parse_view({**_as_dict(one.view), **given}))
    return _left(one)


def drop(one: Explored, asked: Request) -> Answer:
    """Let go of the words searched for, of the days, or of leaving copies out."""
    gone = _DROPPED.get(str(asked["value"]), {})
    one.choose(one.view.with_(**gone))
    return _left(one)


_DROPPED: dict[str, dict[str, object]] = {
    "query": {"query": "", "context": "", "exact_marks": False},
    "date": {"date_from": "", "date_to": ""},
    "copies": {"copies": True},
}


def arrange(one: Explored, asked: Request) -> Answer:
    """Show whole sentences, or words in context in some order."""
    now = view.parse_view({**_as_dict(one.view), "context": asked["value"]})
    one.page, one.checking = 0, False
    counted_alike = now.in_context == one.view.in_context
    one.view = now
    if not counted_alike:
        one.kept = view.apply_view(one.panels.index, now)
    return {}


def clear(one: Explored, asked: Request) -> Answer:
    """Let go of every filter."""
    one.choose(View())
    return _left(one)


def back(one: Explored, asked: Request) -> Answer:
    """Take back the last choice."""
    if one.before:
        one.choose(one.before.pop(), undone=True)
    return _left(one)


def find(one: Explored, asked: Request) -> Answer:
    """Look for words among the values of one list."""
    one.looking = one.looking.finding(str(asked["value"]), str(asked["words"]))
    return {}


def more(one: Explored, asked: Request) -> Answer:
    """Show more values of one list."""
    one.looking = one.looking.showing_more(str(asked["value"]))
    return {}


def check(one: Explored, asked: Request) -> Answer:
    """Show the rows to check first in place of the sentences, or the sentences again."""
    one.checking, one.page = not one.checking, 0
    return _left(one)


def turn(one: Explored, asked: Request) -> Answer:
    """Another page of the same list."""
    one.page = max(int(str(asked["page"])), 0)
    return {}


def read(one: Explored, asked: Request) -> Answer:
    """Open the article of a sentence there."""
    sentence = int(str(asked["value"]))
    if not 0 <= sentence < len(one.panels.index):
        raise AnalysisError(f"There is no sentence {sentence}.")
    one.open_sentence = sentence
    return {"reader": one.panels.read(sentence), "review": Markup("")}


def close(one: Explored, asked: Request) -> Answer:
    """Close the article."""
    return _left(one)


def cancel(one: Explored, asked: Request) -> Answer:
    """Close the form; nothing is decided."""
    return {"review": Markup("")}


def row(one: Explored, asked: Request) -> Answer:
    """Show the form for one row."""
    given = {"table": str(asked["table"]), "row_id": str(asked["row_id"])}
    return {"review": _form(one, given)}


def add(one: Explored, asked: Request) -> Answer:
    """Show the form for a row that was missed, at the words selected in the article."""
    if one.open_sentence is None or "start" not in asked:
        raise AnalysisError(one.said["select_first"])
    index = one.panels.index
    article = index.article_ids[int(index.article[one.open_sentence])]
    given = {"action": "add", "article_id": article}
    return {"review": _form(one, {**given, "start": str(asked["start"]), "end": str(asked["end"])})}


def form(one: Explored, asked: Request) -> Answer:
    """Draw the form again for another decision."""
    return {"review": _form(one, _given(asked))}


def decide(one: Explored, asked: Request) -> Answer:
    """Count everything again under one more decision, and keep it."""
    given = {**one.who, **_given(asked)}
    lines = review.decision_lines(one.tables, given)
    before = review.kept_decisions(one.tables)

    def said() -> Markup:
        one.decided.append((lines, before))
        one.who = {"reviewer": lines[0]["reviewer"]}
        return one.so_far("saved")

    one.recount(review.with_lines(before, lines), asked.get("number", 0), said)
    return None


def undo(one: Explored, asked: Request) -> Answer:
    """Take back the last decision made here, and count everything again without it."""
    if not one.decided:
        raise AnalysisError(one.said["no_decision"])
    lines, before = one.decided[-1]

    def said() -> Markup:
        one.decided.pop()
        return one.so_far("undone")

    decisions = review.taken_back(review.kept_decisions(one.tables), lines, before)
    one.recount(decisions, asked.get("number", 0), said)
    return None


def export_facet(one: Explored, asked: Request) -> Answer:
    """Write one list as a figure with its data and caption."""
    facet = str(asked["value"])
    if facet not in FACETS:
        return {}
    path = export.facet(one.panels.filters, one.view, one.kept, facet)
    return {"message": _exported(one, path)}


def export_lines(one: Explored, asked: Request) -> Answer:
    """Write every line listed, with its reference, for a spreadsheet."""
    path = export.write_lines(one.panels.lines, one.view, one.kept)
    return {"message": _exported(one, path)}


def download(one: Explored, asked: Request) -> Answer:
    """Hand every line listed to the browser, as a file."""
    data = export.csv_of_lines(one.panels.lines, one.view, one.kept)
    one.send({"download": export.FILE, "text": data.decode("utf-8")})
    said = one.said["downloaded"].format(file=export.FILE)
    return {"message": markup.element("span", said, class_="vnc-saved")}


def _exported(one: Explored, path: str) -> Markup:
    return markup.element("span", one.said["exported"].format(path=path), class_="vnc-saved")


def copied(one: Explored, asked: Request) -> Answer:
    """Say what was copied, or show it where the browser does not allow copying."""
    words = str(asked["value"])
    said = one.said["copied" if asked.get("done") else "copy_yourself"]
    return {"message": markup.joined([said, " ", markup.element("q", words, class_="vnc-code")])}


def stop(one: Explored, asked: Request) -> Answer:
    """Stop what is being computed."""
    one.stop()
    return {"message": markup.escaped(one.said["stopping"])} if one.counted is not None else None


def again(one: Explored, asked: Request) -> Answer:
    """Begin to read anew after it was stopped."""
    if one.counted is None:
        one.read_on()
    return None


def _as_dict(chosen: View) -> dict[str, object]:
    return {name: getattr(chosen, name) for name in View.__slots__}


Action = Callable[[Explored, Request], Answer]
#: What the page can ask for. Anything else is ignored.
ACTIONS: dict[str, Action] = {
    "choose": choose,
    "filter": narrow,
    "drop": drop,
    "arrange": arrange,
    "clear": clear,
    "back": back,
    "find": find,
    "more": more,
    "check": check,
    "page": turn,
    "read": read,
    "close": close,
    "cancel": cancel,
    "row": row,
    "add": add,
    "form": form,
    "decide": decide,
    "undo": undo,
    "export": export_facet,
    "export_lines": export_lines,
    "download": download,
    "copied": copied,
    "stop": stop,
    "again": again,
}
#: What can be asked before there is anything to show.
WHILE_READING = (stop, again)
