"""Counted numbers of people, states and bodies as typed, dated, attributed facts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from analysis.corpus.article import Article, Sentence
from analysis.extract import quantities_asof, quantities_event, quantities_measure, quantities_said
from analysis.extract.dates import sentence_at
from analysis.extract.quantities_clause import Clause, clauses, lexicon, pattern
from analysis.extract.quantities_measure import NONE, Verdict
from analysis.study import Study
from analysis.text import counted, normalise
from analysis.text.counted import Counted

Row = Mapping[str, object]
_VICTIMS = 70
_LABELS = ("title", "heading", "caption")


@dataclass(frozen=True, slots=True)
class Found:
    """One counted noun in its sentence, and what it states."""

    counted: Counted
    sentence: Sentence
    clause: Clause
    verdict: Verdict = NONE


def rows(
    article: Article, study: Study, *, quotations: Sequence[Row] = (), dates: Sequence[Row] = ()
) -> list[dict[str, object]]:
    """Which numbers of people, states and bodies the article prints: one row a mention.

    `value` is missing where the words are vague; `value_max` is the end of a range. A row
    with a `measure` is a participation number of the study; it alone has a `status` and an
    `occasion`. `quotations` and `dates` are the rows of the same article, with their
    `row_id`s; without them the outlet says everything and only publication dates it. Columns:
    the table `quantities` of the schema. It cannot tell a number the reporter got wrong.

    >>> from analysis.corpus import layout
    >>> from analysis.study import EMPTY
    >>> article = layout.article("a", "Hội chợ\\n\\nHội chợ đón hơn 2.500 khách và 40 đoàn.")
    >>> [(row["value"], row["qualifier"], row["noun"]) for row in rows(article, EMPTY)]
    [(2500, 'over', 'khách'), (40, 'exact', 'đoàn')]
    """
    folded = normalise.folded(article.text)
    found = _found(article, folded, study=study)
    if study.measures and found and quantities_event.is_spoken_of(folded, study):
        found = _measured(article, folded, found, study=study)
    found = [one for one in found if one.verdict.measure or _takes_part(one, study)]
    known = quantities_asof.days(dates)
    return [_row(article, folded, one, context=(study, known, quotations)) for one in found]


def _found(article: Article, folded: str, *, study: Study) -> list[Found]:
    together: dict[int, tuple[Sentence, list[Counted]]] = {}
    for one in counted.scan(folded, counted.nouns(study.nouns)):
        sentence = sentence_at(article, one.number.at)
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
        paragraph = quantities_asof.paragraph_start(article, one.sentence)
        says = quantities_measure.verdict(
            one.counted, one.clause, study, named=named, paragraph=paragraph
        )
        listed.append(replace(one, verdict=says))
    return _settled(listed)


def _takes_part(found: Found, study: Study) -> bool:
    """Whether the people counted may be participants, not victims, inhabitants or vacancies."""
    one, clause = found.counted, found.clause
    if one.kind not in ("person", "household"):
        return True
    before = clause.text[max(clause.begin, one.start - 24) : one.start].rstrip(" ")
    if any(before.endswith(f" {words}") for words in lexicon("not_participants", "before")):
        return False
    behind = clause.text[one.end : min(clause.behind, one.end + _VICTIMS)]
    return pattern("not_participants", "after").search(behind) is None


def _settled(found: list[Found]) -> list[Found]:
    """A headline's number states what the same number states in the text below it."""
    said: dict[tuple[object, ...], list[Verdict]] = {}
    for one in found:
        says = one.verdict
        if says.measure and not says.weak and one.sentence.part not in _LABELS:
            said.setdefault(_same(one.counted), []).append(says)
    listed = []
    for one in found:
        says, others = one.verdict, said.get(_same(one.counted), [])
        labelled = one.sentence.part in _LABELS
        if says.weak and not says.refused and others and (labelled or not says.measure):
            if len({other.measure for other in others}) == 1:
                says = replace(
                    others[0], occasion=says.occasion or ("" if not labelled else others[0].occasion)
                )
        listed.append(replace(one, verdict=says if says.measure else NONE))
    return listed


def _same(one: Counted) -> tuple[object, ...]:
    return (one.number.value, one.number.value_max, one.head)


def _row(
    article: Article,
    folded: str,
    found: Found,
    *,
    context: tuple[Study, Sequence[quantities_asof.Day], Sequence[Row]],
) -> dict[str, object]:
    study, known, quotations = context
    one, sentence, says = found.counted, found.sentence, found.verdict
    day, basis = quantities_asof.as_of(
        article, folded, sentence, at=one.start, near=(known, study, says.status, says.occasion)
    )
    speaker, kind, quotation = quantities_said.asserted(
        quotations, article.outlet, start=one.number.at, end=one.noun_end
    )
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
        "as_of": day,
        "as_of_basis": basis,
        "asserted_by": speaker,
        "asserted_by_type": kind,
        "quotation_id": quotation,
        "part": sentence.part,
        "sentence_id": sentence.sentence_id,
        "sentence": article.text[sentence.start : sentence.end],
    }
