"""The text of a first study: every section filled with what the articles show, and its count."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from importlib.resources import files

from analysis import study as studies
from analysis.corpus.article import Article
from analysis.extract import annotate
from analysis.pipeline import Tables
from analysis.propose import days, measures, names, people, terms
from analysis.propose.measures import ProposedMeasure
from analysis.propose.proposal import ProposedLine
from analysis.study import Event, Measure, Study
from analysis.tables import keys, schema

#: At most so many articles are read for a proposal; more say nothing that these do not.
MOST_ARTICLES = 600
_HEAD = """\
# A first study, proposed from {n} articles. Nothing in it is certain: read each line, delete
# what is wrong, take the # away from what is right. The number behind a line says in how many
# of the articles what it names was found. Lines that begin with # are not used.

name = "my-study"

# More nouns to count, and more verbs that report speech, than the library knows.
nouns = []
cues = []
"""


@dataclass(frozen=True, slots=True)
class Proposed:
    """What is proposed, section by section, and how many articles it rests on."""

    n: int
    names: tuple[ProposedLine, ...]
    places: tuple[ProposedLine, ...]
    event: ProposedLine | None
    others: tuple[ProposedLine, ...]
    measures: tuple[ProposedMeasure, ...]
    terms: tuple[ProposedLine, ...]
    people: tuple[ProposedLine, ...]

    @property
    def summary(self) -> str:
        """What is proposed, in one sentence."""
        parts = [
            f"{len(sure)} {what if len(sure) != 1 else one}"
            for sure, what, one in (
                ([x for x in self.names if x.sure], "names of the event", "name of the event"),
                ([x for x in (self.event,) if x and x.sure], "days", "day or span"),
                ([x for x in self.measures if x.sure], "measures", "measure"),
                ([x for x in self.terms if x.sure], "terms", "term"),
                ([x for x in self.people if x.sure], "people", "person"),
            )
        ]
        counted = f"{self.n:,} article{'s' * (self.n != 1)}"
        return f"Proposed from {counted}: {', '.join(parts)}. All of it can be deleted."


def propose_study(tables: Tables) -> Proposed:
    """What the articles of some tables show of an event, a subject and its people.

    Parameters
    ----------
    tables
        of a corpus, as `an.load` gives them

    Returns
    -------
    Proposed
        names, places and days of an event, measures, terms and people, each with the articles it
        was found in and whether it is sure enough to be written uncommented; `summary` says it in a
        sentence

    Notes
    -----
    Of more than 600 articles some from everywhere in the corpus are read. Nothing in it is certain:
    it is for a person to read.

    Examples
    --------
    >>> import analysis as an
    >>> propose_study(an.load("demo")).n
    8
    """
    articles = _some(tables.corpus.articles)
    n = len(articles)
    ids = {article.article_id for article in articles}
    own = {
        name: (table := tables.table(name))[table["article_id"].isin(ids)]
        for name in ("speakers", "quotations", "dates")
    }
    persons = people.propose_people(own["speakers"], own["quotations"], n, frozenset())
    known = frozenset(person.words.lower() for person in persons if person.sure)
    named = names.propose_names(articles, known)
    event, others = days.propose_days(own["dates"], n)
    event = event or days.without_year(own["dates"], n)
    busy = frozenset(one.words.lower() for one in (*named.names, *named.places))
    persons = people.propose_people(own["speakers"], own["quotations"], n, busy)
    counted = measures.propose_measures(articles)
    taken = [one.words for one in (*named.names, *named.places) if one.sure]
    subject = terms.propose_terms(articles, [*taken, *(person.words for person in persons)])
    found = Proposed(
        n,
        named.names,
        named.places,
        event,
        tuple(others),
        tuple(counted),
        tuple(subject),
        tuple(persons),
    )
    return replace(found, measures=tuple(_tried(found, articles)))


def _some(articles: Sequence[Article]) -> list[Article]:
    """All the articles, or so many of them from everywhere in the corpus."""
    step = -(-len(articles) // MOST_ARTICLES)
    return list(articles[::step])


def _tried(found: Proposed, articles: Sequence[Article]) -> list[ProposedMeasure]:
    """The measures with the numbers the library takes for them under this very proposal."""
    listed = [
        Measure(name=one.name, nouns=one.nouns, predicates=one.predicates) for one in found.measures
    ]
    event = _event(found)
    tried = annotate.all_rows(articles, Study(event=event, measures=tuple(listed)), strict=False)
    rows = schema.frame("quantities", tried.get("quantities", []))
    rows = rows.dropna(subset=["measure"])
    taken = {}
    for one in found.measures:
        mine = rows[rows["measure"] == one.name]
        taken[one.name] = len(mine), int(mine["article_id"].nunique())
    made = []
    for one in found.measures:
        n_numbers, n_articles = taken[one.name]
        if not n_numbers:
            continue
        sure = one.sure and n_articles > 1
        made.append(replace(one, n_numbers=n_numbers, n_articles=n_articles, sure=sure))
    return sorted(made, key=lambda one: (not one.sure, -one.n_articles, one.name))


def _event(found: Proposed) -> Event:
    sure = tuple(name.words for name in found.names if name.sure)
    event = found.event if found.event and found.event.sure else None
    return Event(
        name=sure[0] if sure else "",
        names=sure,
        places=tuple(place.words for place in found.places if place.sure),
        starts_on=event.words if event else "",
        ends_on=event.more if event else "",
    )


def study_text(found: Proposed) -> str:
    """The file `study.toml` that says what is proposed; it is read without a mistake.

    Parameters
    ----------
    found
        what `propose_study` gave

    Returns
    -------
    str
        the text of a `study.toml`, with the count behind each line; what is not sure is commented
        out, and a section without a proposal shows how it is written

    Examples
    --------
    >>> import analysis as an
    >>> study_text(propose_study(an.load("demo"))).splitlines()[0]
    '# A first study, proposed from 8 articles. Nothing in it is certain: read each line, delete'
    """
    pieces = [_HEAD.format(n=found.n), *(section(found) for section in _SECTIONS)]
    written = "\n".join(pieces)
    studies.parse_study(_read(written))
    return written


def _read(written: str) -> dict[str, object]:
    import tomllib

    return tomllib.loads(written)


def _in(n: int, n_of: int) -> str:
    return f"in {n} of {n_of} articles"


def _written_event(found: Proposed) -> str:
    sure = [name for name in found.names if name.sure]
    first = sure[0].words if sure else ""
    lines = ["[event]", f"name = {keys.toml_string(first)}  # in English, for titles of figures"]
    lines.append(f"name_vi = {keys.toml_string(first)}")
    day = found.event
    if day and not day.more:
        said = f"{int(day.words[3:])}/{int(day.words[:2])} is named {_in(day.n_articles, found.n)}"
        lines += [f"# starts_on = 2026-{day.words}  # proposed: {said}; of which year?",
                  f"# ends_on = 2026-{day.words}"]  # fmt: skip
    elif day:
        mark = "" if day.sure else "# "
        said = f"proposed: named {_in(day.n_articles, found.n)}"
        lines += [f"{mark}starts_on = {day.words}  # {said}", f"{mark}ends_on = {day.more}"]
    else:
        lines += ["# starts_on = 2026-01-01", "# ends_on = 2026-01-02"]
    lines += ["# Every way the articles write its name; numbers count where one of them stands.",
              "names = ["]  # fmt: skip
    for name in found.names:
        mark = "" if name.sure else "# "
        told = _in(name.n_articles, found.n)
        lines.append(f"    {mark}{keys.toml_string(name.words)},  # proposed: opens {told[3:]}")
    lines.append("]")
    if found.places:
        lines += ["# Where it happens.", "places = ["]
        for place in found.places:
            mark = "" if place.sure else "# "
            told = _in(place.n_articles, found.n)
            lines.append(
                f"    {mark}{keys.toml_string(place.words)},  # proposed: opens {told[3:]}"
            )
        lines.append("]")
    lines += ["other_events = []    # events in the same articles whose numbers are not yours",
              ""]  # fmt: skip
    return "\n".join(lines)


def _written_milestones(found: Proposed) -> str:
    if not found.others:
        return _template("milestones")
    lines = ["# Dated stages of the event; these days are named too. What were they?"]
    for day in found.others:
        lines += ["# [[milestones]]", '# label = ""',
                  f"# date_from = {day.words}  # proposed: named {_in(day.n_articles, found.n)}",
                  ""]  # fmt: skip
    return "\n".join(lines)


def _written_measures(found: Proposed) -> str:
    if not found.measures:
        return _template("measures")
    lines = ["# Numbers: a counted noun with one of the predicates in its clause."]
    for one in found.measures:
        mark = "" if one.sure else "# "
        n, n_in = one.n_numbers, one.n_articles
        said = f"# proposed: {n} number{'s' * (n != 1)} in {n_in} article{'s' * (n_in != 1)}, as"
        lines += [
            f"{said} “{keys.comment(one.label_vi)}”",
            f"{mark}[[measures]]",
            f"{mark}name = {keys.toml_string(one.name)}",
            f"{mark}label = {keys.toml_string(one.label)}",
            f"{mark}label_vi = {keys.toml_string(one.label_vi)}",
            f"{mark}nouns = {_listed(one.nouns)}",
            f"{mark}predicates = {_listed(one.predicates)}",
            "",
        ]
    return "\n".join(lines)


def _written_terms(found: Proposed) -> str:
    if not found.terms:
        return _template("terms")
    lines = [
        "# Terms to count, each with all its spellings. A term is found wherever its syllables",
        "# stand; `whole_words = true` leaves out those inside a longer word.",
    ]
    for one in found.terms:
        mark = "" if one.sure else "# "
        lines += [
            f"{mark}[[terms]]  # proposed: {_in(one.n_articles, found.n)}",
            f"{mark}name = {keys.toml_string(one.words)}",
            f"{mark}variants = {_listed(one.variants)}",
            "",
        ]
    return "\n".join(lines)


def _written_people(found: Proposed) -> str:
    if not found.people:
        return _template("people")
    lines = ["# People, so that their names are joined. Extraction never needs this."]
    for one in found.people:
        mark = "" if one.sure else "# "
        lines += [
            f"{mark}[[people]]  # proposed: {_in(one.n_articles, found.n)}, quoted {one.more}×",
            f"{mark}name = {keys.toml_string(one.words)}",
            *([f"{mark}offices = {_listed(one.variants)}"] if one.variants else []),
            "",
        ]
    return "\n".join(lines)


def _template(section: str) -> str:
    """The part of the bare form that shows how a section is written."""
    bare = files("analysis.corpus").joinpath("templates/study.toml").read_text("utf-8")
    blocks = [block for block in bare.split("\n\n") if f"[[{section}]]" in block]
    return "\n\n".join(blocks) + "\n"


_SECTIONS: tuple[Callable[[Proposed], str], ...] = (
    _written_event,
    _written_milestones,
    _written_measures,
    _written_terms,
    _written_people,
    lambda found: _template("occasions"),
)


def _listed(words: Sequence[str]) -> str:
    return "[" + ", ".join(map(keys.toml_string, words)) + "]"
