"""What a score asks of quotations and speakers: an article's case to its outcomes."""

from collections.abc import Callable

from analysis.evaluate import matching
from analysis.evaluate.case import (
    Case,
    Outcome,
    Row,
    accepted_names,
    compare_rows,
    number_of,
    overlap,
    speaker_fit,
    text_of,
)
from analysis.evaluate.gold import GoldRow
from analysis.tables import vocabulary

#: Spans that share this much of their words count as the same quotation.
ENOUGH = 0.8


def direct_exact(case: Case) -> list[Outcome]:
    """The same words, none more or less; punctuation at the ends is free."""
    return _direct(case, lambda gold, row: float(overlap(case, gold, row) == 1.0))


def direct_overlap(case: Case) -> list[Outcome]:
    """At least eight words of ten in common, of all the words either has."""
    return _direct(case, lambda gold, row: _enough(case, gold, row))


def direct_speaker(case: Case) -> list[Outcome]:
    """The words overlap enough and the speaker is the one who spoke."""
    return _direct(case, lambda gold, row: _enough(case, gold, row) * speaker_fit(gold, row))


def _direct(case: Case, fit: Callable[[GoldRow, Row], float]) -> list[Outcome]:
    def excused(row: Row) -> bool:
        return any(overlap(case, gold, row) >= 0.5 for gold in case.allowed("direct")) or (
            _is_media(case, row)
        )

    return compare_rows(case.wanted("direct"), case.said("direct"), fit, excused)


def indirect_sentence(case: Case) -> list[Outcome]:
    """The sentence is one that reports speech, whoever speaks."""
    wanted = {case.sentence(row.start): row for row in reversed(case.wanted("indirect"))}
    found = {case.sentence(number_of(row, "start")): row for row in reversed(case.said("indirect"))}
    allowed = {case.sentence(row.start) for row in case.allowed("indirect")}
    return compare_rows(
        [wanted[n] for n in sorted(wanted)],
        [found[n] for n in sorted(found)],
        lambda gold, row: float(
            gold.placed and case.sentence(gold.start) == case.sentence(number_of(row, "start"))
        ),
        lambda row: case.sentence(number_of(row, "start")) in allowed or _is_media(case, row),
    )


def indirect_speaker(case: Case) -> list[Outcome]:
    """The sentence reports speech of this speaker; a row for each speaker in it."""
    allowed = {case.sentence(row.start) for row in case.allowed("indirect")}

    def fit(gold: GoldRow, row: Row) -> float:
        together = case.sentence(gold.start) == case.sentence(number_of(row, "start"))
        return speaker_fit(gold, row) if gold.placed and together else 0.0

    return compare_rows(
        case.wanted("indirect"),
        case.said("indirect"),
        fit,
        lambda row: case.sentence(number_of(row, "start")) in allowed or _is_media(case, row),
    )


def answers(case: Case) -> list[Outcome]:
    """The interview turn is found, with who gives it."""

    def fit(gold: GoldRow, row: Row) -> float:
        if not gold.placed:
            return 0.0
        begins = abs(number_of(row, "start") - gold.start) <= 3
        if case.gold.only_calendar_days:
            near = float(begins or number_of(row, "start") <= gold.start < number_of(row, "end"))
        else:
            near = _enough(case, gold, row)
        return near * speaker_fit(gold, row)

    allowed = case.allowed("answer")
    return compare_rows(
        case.wanted("answer"),
        case.said("answer"),
        fit,
        lambda row: any(overlap(case, gold, row) >= 0.5 for gold in allowed),
    )


def speakers(case: Case) -> list[Outcome]:
    """Who speaks in the article, each once; headlines and captions are not looked at."""
    wanted: list[GoldRow] = []
    again: list[GoldRow] = []
    said = vocabulary.QUOTATION_KINDS
    for row in case.wanted(*said):
        if row.facts.get("where") != "title":
            (again if any(_one(row, other) for other in wanted) else wanted).append(row)
    found: dict[str, Row] = {}
    for one in case.rows["quotations"]:
        if one["part"] not in ("caption", "title") and text_of(one, "speaker"):
            found.setdefault(text_of(one, "speaker"), one)
    maybe = [row for row in case.gold.rows if row.what in said and row.optional]
    maybe += [row for row in again if accepted_names(row, "alt_speaker")]

    def excused(row: Row) -> bool:
        return any(speaker_fit(gold, row) for gold in maybe) or _is_media(case, row)

    wanted = [row for row in wanted if row.facts.get("speaker")]
    return compare_rows(wanted, list(found.values()), speaker_fit, excused)


def _enough(case: Case, gold: GoldRow, row: Row) -> float:
    shared = overlap(case, gold, row)
    return shared if shared >= ENOUGH else 0.0


def _one(gold: GoldRow, other: GoldRow) -> bool:
    name = str(other.facts.get("speaker") or "")
    return gold.facts.get("speaker") == name or name in accepted_names(gold, "alt_speaker")


def _is_media(case: Case, row: Row) -> bool:
    return bool(case.gold.media) and bool(
        matching.same_speaker(case.gold.media, text_of(row, "speaker"), "institution")
    )
