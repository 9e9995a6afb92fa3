"""What a researcher asks: the event, its milestones, measures, terms and people.

Everything that knows an event lives in a `study.toml`; this module reads it into a frozen
value and answers every mistake with the file, the key, what was found and what is allowed.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from functools import cache, cached_property, partial
from importlib.resources import files
from pathlib import Path
from typing import TypeVar

from analysis.tables import vocabulary
from analysis.tables.keys import Keys, read_toml

T = TypeVar("T")

#: Other words for a unit; two words for one unit would put one thing on two axes.
ONE_UNIT = {
    **dict.fromkeys(("person", "persons", "human", "humans", "individuals", "người"), "people"),
    **dict.fromkeys(("country", "state", "states", "nation", "nations", "nước", "quốc gia"),
                    "countries"),
    **dict.fromkeys(("organization", "organizations", "organisation", "tổ chức"), "organisations"),
    **dict.fromkeys(("delegation", "đoàn"), "delegations"),
    **dict.fromkeys(("company", "firm", "firms", "công ty"), "companies"),
    **dict.fromkeys(("house", "nhà"), "houses"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Event:
    """What the study is about. `names` are its printed names, `places` where it happens;
    `other_events` are not it."""

    name: str = ""
    name_vi: str = ""
    starts_on: str = ""
    ends_on: str = ""
    names: tuple[str, ...] = ()
    other_events: tuple[str, ...] = ()
    places: tuple[str, ...] = ()


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
    `predicates` (no predicates and no families: the noun suffices), or one of the predicates
    of its `families` (`attend`, `sign`, `die`, ...; all in `predicate_families.txt`). A noun of
    `bare_nouns` (`người biểu tình`) needs no predicate beside it. `unit` puts measures on one
    axis.

    `kind` is what a later number is to an earlier one. *total*: a running count, which a later
    number revises. *each*: a count of each occasion; another day is another occasion. *level*:
    how many there are at a time, rising and falling. Empty lets it be guessed from the words
    (`families.measure_kind`), and the guess is shown.
    """

    name: str
    nouns: tuple[str, ...]
    predicates: tuple[str, ...] = ()
    label: str = ""
    label_vi: str = ""
    unit: str = ""
    status: str = ""
    kind: str = ""
    families: tuple[str, ...] = ()
    bare_nouns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Term:
    """A term and the ways it is written; `case` asks for the case as given.

    It is found wherever its syllables stand (`marathon` in `giải marathon`); `whole_words`
    asks that it be no part of a longer word of the dictionary.
    """

    name: str
    variants: tuple[str, ...]
    label_vi: str = ""
    case: bool = False
    whole_words: bool = False


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
class Least:
    """How much must have been drawn before anything is said of it; a study may ask for more.

    `share` independent articles of an outlet, a period or a corpus for a share with its
    interval, `difference` of them on each side for a comparison, `association` articles in
    which two words meet, `description` articles and `uses` for how evenly a term is spread.
    """

    share: int = 20
    difference: int = 20
    association: int = 3
    description: int = 20
    uses: int = 10


@dataclass(frozen=True)
class Study:
    """The question as data; changing it returns a new one (`dataclasses.replace`).

    What is made ready of a study is kept by the study itself, so its hash is asked for with
    every number of every article: it is worked out once.
    """

    name: str = ""
    event: Event = field(default_factory=Event)
    milestones: tuple[Milestone, ...] = ()
    measures: tuple[Measure, ...] = ()
    terms: tuple[Term, ...] = ()
    people: tuple[Person, ...] = ()
    occasions: tuple[Occasion, ...] = ()
    nouns: tuple[str, ...] = ()
    cues: tuple[str, ...] = ()
    least: Least = field(default_factory=Least)
    path: str = ""

    @cached_property
    def _hash(self) -> int:
        return hash(tuple(getattr(self, one.name) for one in fields(self)))

    def __hash__(self) -> int:
        return self._hash

    def __getstate__(self) -> dict[str, object]:
        """The fields alone: another process hashes strings otherwise."""
        return {one.name: getattr(self, one.name) for one in fields(self)}

    @property
    def whole(self) -> tuple[str, ...]:
        """Names of the event as a whole: its own, and those of occasions as long as it."""
        first, last = self.event.starts_on, self.event.ends_on
        spans = [
            occasion.name
            for occasion in self.occasions
            if occasion.date_from and occasion.date_from <= first and last <= occasion.date_to
        ]
        return (*self.event.names, *spans)

    @property
    def everyone_prints(self) -> tuple[str, ...]:
        """What everybody prints who reports the event: its names, milestones and sessions."""
        event = self.event
        labels = [label for stage in self.milestones for label in (stage.label, stage.label_vi)]
        sessions = [name for one in self.occasions for name in (one.name, *one.variants)]
        return (event.name, event.name_vi, *event.names, *event.other_events, *labels, *sessions)


EMPTY = Study()


def read_study(path: str | Path) -> Study:
    """The study in a file; a `StudyError` names file, key, what was found, what is allowed.

    Parameters
    ----------
    path
        of a `study.toml`, in UTF-8

    Returns
    -------
    Study
        a frozen value; what the file leaves out is empty, or for `least` what the library asks

    Raises
    ------
    StudyError
        that names the file, the key, what was found and what is allowed; also where there is no
        such file or it is no TOML in UTF-8

    Examples
    --------
    >>> from analysis.pipeline import DEMO
    >>> study = read_study(DEMO / "study.toml")
    >>> [term.name for term in study.terms]
    ['mangrove', 'declaration', 'nursery']
    >>> study.event.starts_on
    '2026-03-19'
    """
    path = Path(path)
    return parse_study(read_toml(path, "study"), path=path.name)


def parse_study(table: Mapping[str, object], *, path: str = "study.toml") -> Study:
    """The study that a parsed TOML table describes; every key is checked.

    Parameters
    ----------
    table
        as a TOML parser gives it; days may be dates or text
    path
        what errors call the file; it is also kept in the study

    Returns
    -------
    Study
        a frozen value; what the table leaves out is empty, or for `least` what the library asks

    Raises
    ------
    StudyError
        that names the file, the key, what was found and what is allowed; a key that is not known is
        a mistake

    Examples
    --------
    >>> term = {"name": "chợ", "variants": ["chợ nổi"]}
    >>> parse_study({"name": "chợ-nổi", "terms": [term]}).terms[0].variants
    ('chợ nổi',)
    >>> parse_study({"name": ""})
    Traceback (most recent call last):
        ...
    analysis.tables.errors.StudyError: study.toml: name: found ''; allowed is a text ...
    """
    top = Keys(path, "", dict(table))
    study = Study(
        path=path,
        name=top.text("name", required=True),
        event=_event(top.table("event")),
        milestones=_each(top, "milestones", _milestone),
        measures=_each(top, "measures", _measure),
        terms=_each(top, "terms", partial(_term, whole_words=top.truth("whole_words"))),
        people=_each(top, "people", _person),
        occasions=_each(top, "occasions", _occasion),
        nouns=top.texts("nouns"),
        cues=top.texts("cues"),
        least=_least(top.table("least")),
    )
    top.done(
        "name, event, milestones, measures, terms, people, occasions, nouns, cues, least, "
        "whole_words"
    )
    return study


def _each(top: Keys, key: str, read: Callable[[Keys], T]) -> tuple[T, ...]:
    values = [(reader, read(reader)) for reader in top.tables(key)]
    seen: set[str] = set()
    for reader, value in values:
        name = str(getattr(value, "name", "") or "")
        if name and name in seen:
            reader.fail(reader.where("name"), name, "a name given once only")
        seen.add(name)
    return tuple(value for _, value in values)


def _least(r: Keys) -> Least:
    """What the study asks for; less than the library does is refused."""
    names = [entry.name for entry in fields(Least)]
    asked = {name: r.number(name, at_least=getattr(Least(), name)) for name in names}
    r.done(", ".join(names))
    return Least(**{name: n for name, n in asked.items() if n is not None})


def _event(r: Keys) -> Event:
    event = Event(
        name=r.text("name"),
        name_vi=r.text("name_vi"),
        starts_on=r.day("starts_on"),
        ends_on=r.day("ends_on"),
        names=r.texts("names"),
        other_events=r.texts("other_events"),
        places=r.texts("places"),
    )
    r.done("name, name_vi, starts_on, ends_on, names, other_events, places")
    if event.ends_on and event.ends_on < event.starts_on:
        r.fail(r.where("ends_on"), event.ends_on, f"a day from {event.starts_on} on")
    return event


def _milestone(r: Keys) -> Milestone:
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


def _measure(r: Keys) -> Measure:
    measure = Measure(
        name=r.text("name", required=True),
        label=r.text("label"),
        label_vi=r.text("label_vi"),
        unit=r.text("unit"),
        nouns=r.texts("nouns", required=True),
        predicates=r.texts("predicates"),
        status=r.choice("status", vocabulary.STATED_STATUSES),
        kind=r.choice("kind", vocabulary.CLAIM_KINDS),
        families=r.texts("families"),
        bare_nouns=r.texts("bare_nouns"),
    )
    if measure.unit in ONE_UNIT:
        r.fail(r.where("unit"), measure.unit, f"{ONE_UNIT[measure.unit]!r} for the same thing")
    for family in measure.families:
        if family not in predicate_families():
            allowed = "one of " + ", ".join(sorted(predicate_families()))
            r.fail(r.where("families"), family, allowed)
    r.done("name, label, label_vi, unit, nouns, predicates, status, kind, families, bare_nouns")
    return measure


@cache
def predicate_families() -> dict[str, tuple[str, ...]]:
    """The families of predicates the library knows, and the words of each."""
    found: dict[str, list[str]] = {}
    text = (files("analysis.lexicons") / "predicate_families.txt").read_text("utf-8")
    for line in text.splitlines():
        if line.startswith("#"):
            continue
        word, family = line.split("\t")
        found.setdefault(family, []).append(word)
    return {family: tuple(words) for family, words in found.items()}


def _term(r: Keys, *, whole_words: bool) -> Term:
    term = Term(
        name=r.text("name", required=True),
        label_vi=r.text("label_vi"),
        variants=r.texts("variants", required=True),
        case=r.truth("case"),
        whole_words=r.truth("whole_words", default=whole_words),
    )
    r.done("name, label_vi, variants, case, whole_words")
    return term


def _person(r: Keys) -> Person:
    person = Person(
        name=r.text("name", required=True),
        aliases=r.texts("aliases"),
        offices=r.texts("offices"),
    )
    r.done("name, aliases, offices")
    return person


def _occasion(r: Keys) -> Occasion:
    occasion = Occasion(
        name=r.text("name", required=True),
        variants=r.texts("variants", required=True),
        date_from=r.day("date_from"),
        date_to=r.day("date_to"),
    )
    r.done("name, variants, date_from, date_to")
    return occasion
