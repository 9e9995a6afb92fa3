"""What a score asks of numbers and dates: an article's case to its outcomes."""

from collections.abc import Callable

from analysis.evaluate import matching
from analysis.evaluate.case import (
    Case,
    Outcome,
    Row,
    accepted_names,
    compare_rows,
    outcome,
    text_of,
    touch,
)
from analysis.evaluate.gold import GoldRow


def counts(case: Case) -> list[Outcome]:
    """The number is found where it stands, with its value (and its upper end)."""
    return _counted(case, _same_value)


def counts_qualified(case: Case) -> list[Outcome]:
    """The number is found with its value and its qualifier."""
    return _counted(case, lambda gold, row: _same_value(gold, row) * _same(gold, row, "qualifier"))


def participation(case: Case) -> list[Outcome]:
    """A number of the study's event is found with value, qualifier and measure."""
    return compare_rows(
        [row for row in case.wanted("quantity") if row.facts.get("measure")],
        [row for row in case.rows["quantities"] if text_of(row, "measure")],
        lambda gold, row: (
            _same_value(gold, row) * _same(gold, row, "qualifier") * _same(gold, row, "measure")
        ),
        lambda row: any(
            touch(gold, row) and gold.facts.get("measure") for gold in case.allowed("quantity")
        ),
    )


def status(case: Case) -> list[Outcome]:
    """Invited, registered, expected, ... of the numbers found."""
    return _asked(case, "status", lambda gold, row: _same(gold, row, "status"))


def as_of(case: Case) -> list[Outcome]:
    """The day the number speaks of, of the numbers found."""
    return _asked(case, "as_of", lambda gold, row: _same(gold, row, "as_of"))


def asserted_by(case: Case) -> list[Outcome]:
    """Who says so, of the numbers found; any outlet is "outlet"."""

    def fit(gold: GoldRow, row: Row) -> float:
        if gold.facts["asserted_by"] == "outlet":
            return float(text_of(row, "asserted_by_type") == "outlet")
        names = [str(gold.facts["asserted_by"]), *accepted_names(gold, "alt_asserted_by")]
        return matching.same_speaker(names, text_of(row, "asserted_by"), "")

    return _asked(case, "asserted_by", fit)


def dates(case: Case) -> list[Outcome]:
    """The day or span of days is found where it stands; a yearless one by month and day."""
    if not case.gold.only_calendar_days:
        return compare_rows(
            case.wanted("date"),
            case.rows["dates"],
            lambda gold, row: float(
                touch(gold, row) and all(_same(gold, row, key) for key in ("date_from", "date_to"))
            ),
            lambda row: any(touch(gold, row) for gold in case.allowed("date")),
        )
    ends = []
    for row in case.rows["dates"]:
        ends.append({**row, "day": text_of(row, "date_from")})
        if text_of(row, "date_to") != text_of(row, "date_from"):
            ends.append({**row, "day": text_of(row, "date_to")})
    return compare_rows(
        case.wanted("date"),
        ends,
        lambda gold, row: float(touch(gold, row) and _same_day(gold, row)),
        lambda row: (
            not _is_calendar_day(row) or any(touch(gold, row) for gold in case.allowed("date"))
        ),
    )


def _counted(case: Case, fit: Callable[[GoldRow, Row], float]) -> list[Outcome]:
    allowed = case.allowed("quantity")
    return compare_rows(
        case.wanted("quantity"),
        [row for row in case.rows["quantities"] if not _vague(row)],
        fit,
        lambda row: any(touch(gold, row) for gold in allowed),
    )


def _asked(case: Case, key: str, fit: Callable[[GoldRow, Row], float]) -> list[Outcome]:
    """Only numbers that were found and whose annotation says something of `key`."""
    wanted = [row for row in case.wanted("quantity") if row.facts.get(key)]
    chosen = matching.matched_pairs(wanted, case.rows["quantities"], _same_value)
    outcomes = []
    for i, j in chosen:
        gold, row = wanted[i], case.rows["quantities"][j]
        if fit(gold, row):
            outcomes.append(outcome("hit", gold, row, key))
        else:
            outcomes.append(outcome("missed", gold, None, key))
            outcomes.append(outcome("false", None, row, key))
    return outcomes


def _same(gold: GoldRow, row: Row, key: str) -> float:
    wanted = gold.facts.get(key)
    return float(("" if wanted is None else str(wanted)) == text_of(row, key))


def _same_value(gold: GoldRow, row: Row) -> float:
    return float(touch(gold, row)) * _same(gold, row, "value") * _same(gold, row, "value_max")


def _vague(row: Row) -> bool:
    return not text_of(row, "value")


def _same_day(gold: GoldRow, row: Row) -> bool:
    iso, day = str(gold.facts["iso"]), text_of(row, "day")
    return day.endswith(iso[1:]) if iso.startswith("--") else day == iso


def _is_calendar_day(row: Row) -> bool:
    digits = matching.numbers(text_of(row, "as_printed"))
    single = text_of(row, "date_from") == text_of(row, "date_to")
    return len(digits) >= (2 if single else 3)
