"""Counted numbers of people, states and bodies as typed, dated, attributed facts."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from analysis.corpus.article import Article, Sentence
from analysis.extract import dates as dates_of_text
from analysis.extract.quantities import as_of, asserted_by, measure_match, participants
from analysis.extract.quantities import event as quantities_event
from analysis.extract.quantities.clause import Clause, clauses
from analysis.extract.quantities.measure_match import NONE, Verdict
from analysis.study import Study
from analysis.text.numbers import counted
from analysis.text.numbers.counted import Counted

Row = Mapping[str, object]
_NEAR = 400
_OWN = ("stated", "event")
_LABELS = ("title", "heading", "caption")


@dataclass(frozen=True, slots=True)
class Found:
    """One counted noun in its sentence, and what it states."""

    counted: Counted
    sentence: Sentence
    clause: Clause
    verdict: Verdict = NONE
    day: str = ""
    basis: str = "unknown"


def rows(
    article: Article, study: Study, *, quotations: Sequence[Row] = (), dates: Sequence[Row] = ()
) -> list[dict[str, object]]:
    """Which numbers of people, states and bodies the article prints: one row a mention.

    `value` is missing where the words are vague; `value_max` is the end of a range. A row
    with a `measure` is a participation number of the study; it alone has a `status` and an
    `occasion`. `quotations` and `dates` are the rows of the same article, with their
    `row_id`s; without them the outlet says everything and only publication dates it. Columns:
    the table `quantities` of the schema. It cannot tell a number the reporter got wrong.

    >>> from analysis.corpus.layout import layout
    >>> from analysis.study import EMPTY
    >>> article = layout.article("a", "Hội chợ\\n\\nHội chợ đón hơn 2.500 khách và 40 đoàn.")
    >>> [(row["value"], row["qualifier"], row["noun"]) for row in rows(article, EMPTY)]
    [(2500, 'over', 'khách'), (40, 'exact', 'đoàn')]
    """
    folded = dates_of_text.folded(article.text)
    found = _apart(_found(article, folded, study=study), dates)
    if study.measures and found and quantities_event.is_spoken_of(folded, study):
        found = _measured(article, folded, found, study=study)
    found = [one for one in found if one.verdict.measure or _may_take_part(one)]
    found = _dated(article, folded, found, dates=dates, study=study)
    said = asserted_by.voices(quotations)
    printed = {one.sentence.sentence_id: one.sentence for one in found}
    sentences = {key: article.text[s.start : s.end] for key, s in printed.items()}
    listed = []
    for one in found:
        number = one.counted
        span = number.number.at, number.noun_end
        speaker, kind, quotation = asserted_by.asserted(
            said, article, folded=folded, sentence=one.sentence, span=span
        )
        row = _row(article, one, sentences[one.sentence.sentence_id])
        row |= {"asserted_by": speaker, "asserted_by_type": kind, "quotation_id": quotation}
        listed.append(row)
    return listed


def _apart(found: list[Found], dates: Sequence[Row]) -> list[Found]:
    """The counted nouns whose number is no part of a date (`chiều 2-7 hội đồng xét xử`)."""
    if not found or not dates:
        return found
    days = {at for row in dates for at in range(_int(row["start"]), _int(row["end"]))}
    return [one for one in found if one.counted.number.at not in days]


def _int(value: object) -> int:
    assert isinstance(value, int)
    return value


def _found(article: Article, folded: str, *, study: Study) -> list[Found]:
    together: dict[int, tuple[Sentence, list[Counted]]] = {}
    for one in counted.scan(folded, counted.nouns(study.nouns)):
        sentence = dates_of_text.sentence_at(article, one.number.at)
        if sentence is not None and one.end <= sentence.end:
            together.setdefault(sentence.sentence_id, (sentence, []))[1].append(one)
    return [
        Found(one, sentence, clause)
        for sentence, some in together.values()
        for one, clause in zip(
            some, clauses(folded, some, start=sentence.start, end=sentence.end), strict=True
        )
    ]


def _measured(article: Article, folded: str, found: list[Found], *, study: Study) -> list[Found]:
    named = quantities_event.mentions(article.text, folded, study)
    listed = []
    for one in found:
        paragraph = as_of.paragraph_start(article, one.sentence)
        says = measure_match.verdict(
            one.counted, one.clause, study, named=named, paragraph=paragraph
        )
        if says.measure and says.status == "actual" and not says.occasion:
            says = replace(says, occasion=measure_match.carried(one.clause, study))
        listed.append(replace(one, verdict=says))
    return _settled(listed)


def _may_take_part(found: Found) -> bool:
    return participants.takes_part(found.counted, found.clause)


def _settled(found: list[Found]) -> list[Found]:
    """A headline's number states what the same number states in the text below it."""
    said: dict[tuple[object, ...], tuple[Verdict, set[str]]] = {}
    for one in found:
        says = one.verdict
        if says.measure and not says.weak and one.sentence.part not in _LABELS:
            said.setdefault(_same(one.counted), (says, set()))[1].add(says.measure)
    listed = []
    for one in found:
        says, (other, measures) = one.verdict, said.get(_same(one.counted), (NONE, ()))
        labelled = one.sentence.part in _LABELS
        if says.weak and len(measures) == 1 and (labelled or not says.measure):
            inherited = other.occasion if labelled else ""
            says = replace(other, occasion=says.occasion or inherited)
        listed.append(replace(one, verdict=says if says.measure else NONE))
    return listed


def _same(one: Counted) -> tuple[object, ...]:
    return (one.number.value, one.number.value_max, one.head)


def _dated(
    article: Article, folded: str, found: list[Found], *, dates: Sequence[Row], study: Study
) -> list[Found]:
    """Each number with its day; one of a day outside the event is not the event's."""
    known = as_of.calendar(article, dates)
    listed: list[Found] = []
    for one in found:
        near = as_of.Near(
            one.counted.start,
            one.sentence,
            as_of.paragraph_start(article, one.sentence),
            one.verdict.status,
            one.verdict.occasion,
        )
        day, basis = as_of.as_of(article, folded, near, known=known, study=study)
        carried = listed and basis != "stated" and quantities_event.goes_on(one.clause)
        if carried and listed[-1].basis in _OWN:
            day, basis = listed[-1].day, listed[-1].basis
        listed.append(replace(one, day=day, basis=basis))
    listed = [
        replace(one, verdict=NONE) if _is_elsewhere(one, folded, study) else one for one in listed
    ]
    return _with_days_of_text(listed)


def _is_elsewhere(found: Found, folded: str, study: Study) -> bool:
    """Whether a number that was counted then and there has a day outside of the event."""
    event, day = study.event, found.day
    if not (found.verdict.measure and event.starts_on and found.basis == "event"):
        return False
    if found.verdict.status != "actual" or event.starts_on <= day <= (event.ends_on or day):
        return False
    if any(m.date_from <= day <= (m.date_to or m.date_from) for m in study.milestones):
        return False
    told = found.clause.text[max(found.clause.begin, found.clause.at - _NEAR) : found.clause.at]
    if re.search(r"\d", told) is None:
        return False
    return not quantities_event.is_spoken_of(_around(found), study)


def _with_days_of_text(found: list[Found]) -> list[Found]:
    """A headline's number speaks of the day of the same number in the text below it."""
    below: dict[tuple[object, ...], tuple[str, str]] = {}
    for one in found:
        if one.sentence.part not in _LABELS and one.basis in _OWN:
            below.setdefault((one.verdict.measure, *_same(one.counted)), (one.day, one.basis))
    listed = []
    for one in found:
        key = (one.verdict.measure, *_same(one.counted))
        if one.sentence.part in _LABELS and key in below and not _names_a_day(one):
            day, basis = below[key]
            one = replace(one, day=day, basis=basis)
        listed.append(one)
    return listed


def _names_a_day(found: Found) -> bool:
    return found.basis in _OWN and re.search(r"\d ?[/.-] ?\d", _around(found)) is not None


def _around(found: Found) -> str:
    """The number's sentence, or what is near it in a very long one."""
    start = max(found.sentence.start, found.counted.start - _NEAR)
    return found.clause.text[start : min(found.sentence.end, found.counted.end + _NEAR)]


def _row(article: Article, found: Found, sentence: str) -> dict[str, object]:
    one, says = found.counted, found.verdict
    return {
        "article_id": article.article_id,
        "start": one.start,
        "end": one.end,
        "as_printed": article.text[one.start : one.end],
        "value": one.number.value,
        "value_max": one.number.value_max,
        "qualifier": one.qualifier,
        "noun": article.text[one.noun_start : one.noun_end],
        "measure": says.measure,
        "status": says.status,
        "occasion": says.occasion,
        "as_of": found.day,
        "as_of_basis": found.basis,
        "part": found.sentence.part,
        "sentence_id": found.sentence.sentence_id,
        "sentence": sentence,
    }
