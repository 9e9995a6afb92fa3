"""Which printed numbers are one claim: one number, one time, whoever says it and however often.

What makes a claim distinct: measure, status, occasion, place, whether it is a part of another
number, the number with its qualifier, and the time it speaks of. The noun's variants and the
voices that say it lie beneath it. A paper of the next morning that gives no day of its own
prints the number of the day before. Where the study names no event, nothing shows that two
articles speak of one, and a claim is of one article.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from analysis.measure.claims import noun_class, part_of_day
from analysis.tables import vocabulary

Row = dict[str, Any]
Scope = tuple[str, str]
#: How many days after its day a number without a day of its own is still the news of that day.
NEXT_MORNING = 1
_OWN = ("stated", "event")


def rows_of_claims(rows: Sequence[Row]) -> list[list[Row]]:
    """The rows of each claim, in the order of their first row."""
    places = _places(rows)
    _one_place(rows, places)
    same: dict[tuple[object, ...], list[Row]] = {}
    for row in rows:
        key = (row["measure"], row["status"], row["place"], row["subset"], row["value"],
               row["value_max"], row["qualifier"], row["vague_words"],
               row["compared_within"])  # fmt: skip
        same.setdefault(key, []).append(row)
    found: list[list[Row]] = []
    for some in same.values():
        _of_the_whole(some)
        for group in _by(some, _occasion):
            found += _in_time(group)
    found.sort(key=lambda group: min(map(_place_in_text, group)))
    return found


def _one_place(rows: Sequence[Row], places: Mapping[Scope, set[str]]) -> None:
    """Leave out a place that tells no numbers apart, and let a part of a place be its number.

    Where a measure knows one place alone it is the event's own, unless there is a greater number
    of the same day without it: then it is a part of that. A number that its own article prints
    for the whole as well (`trận động đất ở đảo Lum làm 20 người chết`; `20 người chết ở đảo
    Lum`) is no place's.
    """
    whole = {
        (*_scope(row), row["article_id"], row["value"])
        for row in rows
        if not row["place"] and not row["subset"] and row["value"] is not None
    }
    known = {(*_scope(row), row["place"], row["value"]) for row in rows if not row["subset"]}
    wholes: dict[tuple[str, ...], int] = {}
    for row in rows:
        if not row["place"] and not row["subset"] and row["as_of"] and row["value"] is not None:
            day = (*_scope(row), row["as_of"])
            wholes[day] = max(wholes.get(day, 0), row["value"])
    for row in rows:
        if not row["place"]:
            continue
        if not row["subset"] and (*_scope(row), row["article_id"], row["value"]) in whole:
            row["place"] = ""
        elif row["subset"]:
            row["subset"] = (*_scope(row), row["place"], row["value"]) not in known
        elif len(places[_scope(row)]) < 2 and (
            wholes.get((*_scope(row), row["as_of"]), 0) <= (row["value"] or 0)
        ):
            row["place"] = ""


def _places(rows: Sequence[Row]) -> Mapping[Scope, set[str]]:
    found: dict[Scope, set[str]] = {}
    for row in rows:
        found.setdefault(_scope(row), set()).update([row["place"]] if row["place"] else [])
    return found


def _scope(row: Row) -> Scope:
    """What is counted of what: the measure, of the one event or of the article's."""
    return (row["measure"], row["compared_within"])


def _by(rows: Iterable[Row], key: Callable[[Row], object]) -> list[list[Row]]:
    found: dict[object, list[Row]] = {}
    for row in rows:
        found.setdefault(key(row), []).append(row)
    return list(found.values())


def _of_the_whole(rows: Sequence[Row]) -> None:
    """A number that the same article, or another of that day, gives for the whole event is no
    session's: where it was said is no part of it."""
    whole = {key for row in rows if not row["occasion"] for key in _where(row)}
    for row in rows:
        if row["occasion"] and whole & set(_where(row)):
            row["occasion"] = ""


def _where(row: Row) -> list[tuple[str, str]]:
    own = [("day", row["as_of"])] if row["as_of"] else []
    return [("article", row["article_id"]), *own]


def _occasion(row: Row) -> object:
    return row["occasion"]


def _in_time(rows: Sequence[Row]) -> list[list[Row]]:
    """The rows of one number, apart where they speak of other times."""
    dated = sorted(
        (row for row in rows if row["as_of"] and row["as_of_basis"] in _OWN),
        key=lambda row: (row["as_of"], row["clock"] < 0, row["clock"], _place_in_text(row)),
    )
    found: list[list[Row]] = []
    for row in dated:
        home = next((some for some in found if _same_time(row, some)), None)
        if home is None:
            found.append([row])
        else:
            home.append(row)
    rest = sorted(
        (row for row in rows if not (row["as_of"] and row["as_of_basis"] in _OWN)),
        key=lambda row: (row["as_of"] or row["printed"] or "9", _place_in_text(row)),
    )
    for row in rest:
        home = next((some for some in reversed(found) if _next_morning(row, some)), None)
        if home is None:
            found.append([row])
        else:
            home.append(row)
    return found


def _same_time(row: Row, group: Sequence[Row]) -> bool:
    if row["as_of"] != group[0]["as_of"]:
        return False
    known = [other for other in group if other["clock"] >= 0]
    return row["clock"] < 0 or not known or any(_is_one_clock(row, other) for other in known)


def _is_one_clock(one: Row, other: Row) -> bool:
    """Whether two times of a day may be one: the same, or an hour within a part of the day."""
    if one["clock"] == other["clock"]:
        return True
    if bool(one["as_of_time"]) == bool(other["as_of_time"]):
        return False
    hour, part = (one, other) if one["as_of_time"] else (other, one)
    return part_of_day.holds(part["part_of_day"], hour["clock"])


def _next_morning(row: Row, group: Sequence[Row]) -> bool:
    """Whether a row without a day of its own prints their number on their day or the next."""
    day = row["as_of"] or row["printed"]
    if not day:
        return True
    last = max((other["as_of"] or other["printed"] for other in group), default="")
    return not last or 0 <= _ordinal(day) - _ordinal(last) <= NEXT_MORNING


def _ordinal(day: str) -> int:
    return date.fromisoformat(day[:10]).toordinal()


def _place_in_text(row: Row) -> tuple[str, int, str]:
    return (row["article_id"], row["start"], str(row["row_id"]))


def noun(rows: Sequence[Row]) -> str:
    """The noun most of the rows print, in one form; of two the shorter."""
    counts = Counter(row["noun"] for row in rows)
    return str(min(counts, key=lambda one: (one in _DEEDS, -counts[one], len(one), one)))


#: What those counted have done, said for themselves: `38 chữ ký` are 38 states.
_DEEDS = ("chữ ký", "phiếu")


def of_nouns(rows: Sequence[Row]) -> str:
    """What the claim counts: the class of its widest noun."""
    found = {noun_class.class_of_noun(row["noun"]) for row in rows}
    return min(found, key=lambda one: (one in _DEEDS, len(one), one))


#: Of two voices printed as often the one that can be asked.
_TYPES = vocabulary.ASSERTER_TYPES


def voice(rows: Sequence[Row]) -> tuple[str, str, str]:
    """Who says so: a person or a body where one does, else the outlets; with type and class."""
    named = [row for row in rows if row["voice"]]
    if not named:
        return "", "outlet", ""
    counts = Counter((row["asserted_by"], row["asserted_by_type"]) for row in named)
    who, kind = min(counts, key=lambda one: (-counts[one], _TYPES.index(one[1]), one[0]))
    classes = [r["asserted_by_class"] for r in named if r["asserted_by"] == who]
    return str(who), str(kind), str(classes[0]) if classes else ""
