"""What a researcher asks: the event, its milestones, measures, terms and people.

Everything that knows an event lives in a `study.toml`; this module reads it into a frozen
value and answers every mistake with the file, the key, what was found and what is allowed.
"""

import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TypeVar

from analysis.errors import StudyError

T = TypeVar("T")
STATUSES = ("invited", "registered", "expected", "confirmed", "actual", "required")


@dataclass(frozen=True, slots=True)
class Event:
    """What the study is about. `names` are its printed names; `other_events` are not it."""

    name: str = ""
    name_vi: str = ""
    starts_on: str = ""
    ends_on: str = ""
    names: tuple[str, ...] = ()
    other_events: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Milestone:
    """A dated stage of the event, drawn as a thin labelled line."""

    label: str
    date_from: str
    date_to: str = ""
    label_vi: str = ""


@dataclass(frozen=True, slots=True)
class Measure:
    """A participation number the study asks for.

    A quantity states it when its noun is one of `nouns` and its clause holds one of
    `predicates` (no predicates: the noun suffices). `unit` puts measures on one axis.
    """

    name: str
    nouns: tuple[str, ...]
    predicates: tuple[str, ...] = ()
    label: str = ""
    label_vi: str = ""
    unit: str = ""
    status: str = ""


@dataclass(frozen=True, slots=True)
class Term:
    """A term and the ways it is written; `case` asks for the case as given."""

    name: str
    variants: tuple[str, ...]
    label_vi: str = ""
    case: bool = False


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody the study knows already; extraction never needs it."""

    name: str
    aliases: tuple[str, ...] = ()
    offices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Occasion:
    """A session of the event and the words that name it."""

    name: str
    variants: tuple[str, ...]
    date_from: str = ""
    date_to: str = ""


@dataclass(frozen=True, slots=True)
class Study:
    """The question as data; changing it returns a new one (`dataclasses.replace`)."""

    name: str = ""
    event: Event = field(default_factory=Event)
    milestones: tuple[Milestone, ...] = ()
    measures: tuple[Measure, ...] = ()
    terms: tuple[Term, ...] = ()
    people: tuple[Person, ...] = ()
    occasions: tuple[Occasion, ...] = ()
    nouns: tuple[str, ...] = ()
    cues: tuple[str, ...] = ()
    path: str = ""


EMPTY = Study()


class _Reader:
    """Takes keys from one table of the file and complains of what it does not know."""

    def __init__(self, path: str, key: str, table: object) -> None:
        self.path, self.key = path, key
        if not isinstance(table, dict):
            self.fail(key, table, "a table of keys")
        self.left: dict[str, object] = dict(table)

    def fail(self, key: str, found: object, allowed: str) -> None:
        raise StudyError(f"{self.path}: {key}: found {found!r}; allowed is {allowed}.")

    def where(self, key: str) -> str:
        return f"{self.key}.{key}" if self.key else key

    def text(self, key: str, *, required: bool = False) -> str:
        value = self.left.pop(key, "")
        if not isinstance(value, str) or (required and not value.strip()):
            self.fail(self.where(key), value, "a text in quotation marks that is not empty")
        return str(value)

    def choice(self, key: str, choices: Iterable[str]) -> str:
        value = self.text(key)
        if value and value not in (allowed := tuple(choices)):
            self.fail(self.where(key), value, f"one of: {', '.join(allowed)}")
        return value

    def day(self, key: str, *, required: bool = False) -> str:
        value = self.left.pop(key, "")
        if isinstance(value, date):
            return value.isoformat()[:10]
        try:
            return date.fromisoformat(str(value)).isoformat() if value or required else ""
        except ValueError:
            self.fail(self.where(key), value, "a day such as 2025-10-25")
        return ""

    def texts(self, key: str, *, required: bool = False) -> tuple[str, ...]:
        value = self.left.pop(key, [])
        if (
            not isinstance(value, list)
            or not all(isinstance(item, str) and item.strip() for item in value)
            or (required and not value)
        ):
            self.fail(self.where(key), value, "a list of texts that are not empty")
        return tuple(value)  # type: ignore[arg-type]

    def truth(self, key: str) -> bool:
        value = self.left.pop(key, False)
        if not isinstance(value, bool):
            self.fail(self.where(key), value, "true or false")
        return bool(value)

    def tables(self, key: str) -> list["_Reader"]:
        value = self.left.pop(key, [])
        if not isinstance(value, list):
            self.fail(self.where(key), value, f"a list of tables, each headed [[{key}]]")
        return [
            _Reader(self.path, f"{self.where(key)}[{n}]", item)
            for n, item in enumerate(value, start=1)  # type: ignore[arg-type]
        ]

    def table(self, key: str) -> "_Reader":
        return _Reader(self.path, self.where(key), self.left.pop(key, {}))

    def done(self, known: str) -> None:
        for key, value in self.left.items():
            self.fail(self.where(key), value, f"no such key; known here are {known}")


def load(path: str | Path) -> Study:
    """The study in a file; a `StudyError` names file, key, what was found, what is allowed."""
    path = Path(path)
    try:
        table = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        raise StudyError(
            f"{path}: there is no such study. `new-study DIR` writes one to start from."
        ) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        raise StudyError(f"{path}: this is not a study in TOML: {error}.") from None
    return parse(table, path=path.name)


def parse(table: Mapping[str, object], *, path: str = "study.toml") -> Study:
    """The study that a parsed TOML table describes; every key is checked."""
    top = _Reader(path, "", dict(table))
    study = Study(
        path=path,
        name=top.text("name", required=True),
        event=_event(top.table("event")),
        milestones=_each(top, "milestones", _milestone),
        measures=_each(top, "measures", _measure),
        terms=_each(top, "terms", _term),
        people=_each(top, "people", _person),
        occasions=_each(top, "occasions", _occasion),
        nouns=top.texts("nouns"),
        cues=top.texts("cues"),
    )
    top.done("name, event, milestones, measures, terms, people, occasions, nouns, cues")
    return study


def _each(top: _Reader, key: str, read: Callable[[_Reader], T]) -> tuple[T, ...]:
    values = [(reader, read(reader)) for reader in top.tables(key)]
    seen: set[str] = set()
    for reader, value in values:
        name = str(getattr(value, "name", "") or "")
        if name and name in seen:
            reader.fail(reader.where("name"), name, "a name given once only")
        seen.add(name)
    return tuple(value for _, value in values)


def _event(r: _Reader) -> Event:
    event = Event(
        name=r.text("name"),
        name_vi=r.text("name_vi"),
        starts_on=r.day("starts_on"),
        ends_on=r.day("ends_on"),
        names=r.texts("names"),
        other_events=r.texts("other_events"),
    )
    r.done("name, name_vi, starts_on, ends_on, names, other_events")
    if event.ends_on and event.ends_on < event.starts_on:
        r.fail(r.where("ends_on"), event.ends_on, f"a day from {event.starts_on} on")
    return event


def _milestone(r: _Reader) -> Milestone:
    milestone = Milestone(
        label=r.text("label", required=True),
        label_vi=r.text("label_vi"),
        date_from=r.day("date_from", required=True),
        date_to=r.day("date_to"),
    )
    r.done("label, label_vi, date_from, date_to")
    if milestone.date_to and milestone.date_to < milestone.date_from:
        r.fail(r.where("date_to"), milestone.date_to, f"a day from {milestone.date_from} on")
    return milestone


def _measure(r: _Reader) -> Measure:
    measure = Measure(
        name=r.text("name", required=True),
        label=r.text("label"),
        label_vi=r.text("label_vi"),
        unit=r.text("unit"),
        nouns=r.texts("nouns", required=True),
        predicates=r.texts("predicates"),
        status=r.choice("status", STATUSES),
    )
    r.done("name, label, label_vi, unit, nouns, predicates, status")
    return measure


def _term(r: _Reader) -> Term:
    term = Term(
        name=r.text("name", required=True),
        label_vi=r.text("label_vi"),
        variants=r.texts("variants", required=True),
        case=r.truth("case"),
    )
    r.done("name, label_vi, variants, case")
    return term


def _person(r: _Reader) -> Person:
    person = Person(
        name=r.text("name", required=True),
        aliases=r.texts("aliases"),
        offices=r.texts("offices"),
    )
    r.done("name, aliases, offices")
    return person


def _occasion(r: _Reader) -> Occasion:
    occasion = Occasion(
        name=r.text("name", required=True),
        variants=r.texts("variants", required=True),
        date_from=r.day("date_from"),
        date_to=r.day("date_to"),
    )
    r.done("name, variants, date_from, date_to")
    return occasion
