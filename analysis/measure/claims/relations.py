"""How two claims stand to each other, by few rules.

The first line of this table that applies decides; `a` and `b` are claims of one measure.

| # | when | relation |
|---|---|---|
| 1 | they count different things (`quốc gia`; `quốc gia và vùng lãnh thổ`) | not comparable: noun |
| 2 | they speak of other occasions (a session; the whole event) | not comparable: occasion |
| 3 | one of them names no number (`hàng trăm`) | not comparable: vague |
| 4 | same number and words, and the one printed later has no date of its own | restates |
| 5 | one of them restates a third | not comparable: repeat |
| 6 | invited, confirmed, attending, ...: the status differs | not comparable: status |
| 7 | the likely bands meet (72; `hơn 70`) | agrees |
| 8 | which of them is later is not known | not comparable: date |
| 9 | one is later: another day, or a later part of the day | revises |
| 10 | same time, and even read loosely no number suits both | conflicts |
| 11 | same time, but the words are too rough to tell | not comparable: wording |

Line 4 comes before the status on purpose: who copies "gần 100 nước" from last week's
announcement into a report of the opening has not counted the guests. A date of its own is one
that is stated with the number. The day of printing is none, and the day of what the sentence
tells of (`event`) is none either: it dates the happening, not the counting. So the same number
at the opening and at the close counts once, which may be too cautious and is never too bold.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import pandas as pd

from analysis.measure.claims import bounds

PARTS_OF_DAY = ("morning", "noon", "afternoon", "evening")
#: Relations from the one that says most about a claim to the one that says least.
RELATIONS = ("restates", "conflicts", "revises", "agrees", "not comparable")
_PAIRS = ["claim_id", "other_id", "measure", "relation", "reason"]


@dataclass(frozen=True, slots=True)
class Claim:
    """What the rules look at; an empty string is not known."""

    claim_id: str
    measure: str
    noun: str
    status: str
    occasion: str
    said: tuple[int | None, int | None, str]
    as_of: str = ""
    part_of_day: str = ""
    basis: str = "stated"
    printed_first: str = ""
    reading: bounds.Reading | None = None

    @property
    def series(self) -> tuple[str, str, str, str]:
        """Claims of one series may be compared; no others are."""
        return (self.measure, self.noun, self.occasion, self.status)

    @property
    def time(self) -> tuple[str, int]:
        """For sorting: the day, then the part of the day; not known comes first."""
        part = PARTS_OF_DAY.index(self.part_of_day) if self.part_of_day else -1
        return (self.as_of, part)


def listed(claims: pd.DataFrame) -> list[Claim]:
    """The rows of a `claims` table as the rules look at them, in the table's order."""
    return [_claim(row) for row in claims.to_dict("records")]  # type: ignore[arg-type]


def judge(a: Claim, b: Claim) -> tuple[str, str]:
    """The relation of `b` to `a` and, for claims that are not comparable, the reason.

    It reads "b restates a", "b revises a"; agreement and conflict have no direction.
    `("revises", "")` is answered only where `b` is the later one, `("revised", "")` where `a`
    is; in the same way `restated`. Line 5 of the table needs the other claims: see `between`.
    """
    if a.measure != b.measure:
        return ("not comparable", "measure")
    if a.noun != b.noun:
        return ("not comparable", "noun")
    if a.occasion != b.occasion:
        return ("not comparable", "occasion")
    if a.reading is None or b.reading is None:
        return ("not comparable", "vague")
    if repeats(b, a):
        return ("restates", "")
    if repeats(a, b):
        return ("restated", "")
    if a.status != b.status:
        return ("not comparable", "status")
    if a.reading.likely.meets(b.reading.likely):
        return ("agrees", "")
    order = later(a, b)
    if order is None:
        return ("not comparable", "date")
    if order:
        return ("revises", "") if order > 0 else ("revised", "")
    if not a.reading.loose.meets(b.reading.loose):
        return ("conflicts", "")
    return ("not comparable", "wording")


def later(a: Claim, b: Claim) -> int | None:
    """1 when `b` speaks of a later time than `a`, -1 of an earlier, 0 of the same; None when
    a day is missing, or one of two claims of a day does not say which part of it."""
    if not a.as_of or not b.as_of:
        return None
    if a.as_of == b.as_of and bool(a.part_of_day) != bool(b.part_of_day):
        return None
    return (b.time > a.time) - (b.time < a.time)


def repeats(b: Claim, a: Claim) -> bool:
    """Whether `b` prints the number of `a` again, later, without a date of its own."""
    if b.basis == "stated":
        return False
    if b.said != a.said or (a.measure, a.noun, a.occasion) != (b.measure, b.noun, b.occasion):
        return False
    if not a.as_of or (b.as_of and b.as_of <= a.as_of):
        return False
    return not (b.printed_first and a.printed_first and b.printed_first < a.printed_first)


def originals(claims: Sequence[Claim]) -> dict[str, str]:
    """For each claim that restates another, the one it restates: the last one with a state of
    its own before it."""
    same: dict[object, list[Claim]] = {}
    for claim in claims:
        if claim.reading is not None:
            same.setdefault((claim.measure, claim.noun, claim.occasion, claim.said), []).append(
                claim
            )
    found: dict[str, str] = {}
    for group in same.values():
        ordered = sorted(group, key=lambda c: (not c.as_of, c.time, c.printed_first, c.claim_id))
        firsts: list[Claim] = []
        for claim in ordered:
            earlier = next((first for first in reversed(firsts) if repeats(claim, first)), None)
            if earlier is None:
                firsts.append(claim)
            else:
                found[claim.claim_id] = earlier.claim_id
    return found


def between(claims: pd.DataFrame) -> pd.DataFrame:
    """How every claim stands to every other claim of its measure, one row a pair.

    Read a row from left to right: `claim_id` *restates* or *revises* `other_id`; agreement,
    conflict and "not comparable" have no direction. `reason` says why two claims are not
    comparable: noun, occasion, vague, repeat, status, date or wording.
    Columns: claim_id, other_id, measure, relation, reason.
    """
    return pd.DataFrame(_pairs(claims), columns=_PAIRS).astype("str")


def tally(claims: pd.DataFrame) -> pd.DataFrame:
    """How many pairs of claims stand in which relation, and why others cannot be compared.

    It counts what `between` lists, without holding the list. Columns: relation, reason, n_pairs.
    """
    counted = Counter((relation, reason) for _, _, _, relation, reason in _pairs(claims))
    rows = [(relation, reason, n) for (relation, reason), n in counted.items()]
    rows.sort(key=lambda row: (RELATIONS.index(row[0]), -row[2], row[1]))
    return pd.DataFrame(rows, columns=["relation", "reason", "n_pairs"])


def related(claims: Iterable[Claim]) -> dict[str, dict[str, list[str]]]:
    """For each claim what it restates, revises, agrees with and conflicts with.

    A claim is held against those of its own time and of the last time before it in its series,
    so that a long series is a chain and not a net. It revises that earlier state only where it
    agrees with none of its claims and conflicts with none of its own time: one outlier is
    neither a revision nor revised when everybody else goes on as before.
    """
    everyone = sorted(claims, key=_order)
    repeated = originals(everyone)
    found: dict[str, dict[str, list[str]]] = {
        claim.claim_id: {name: [] for name in RELATIONS[:-1]} for claim in everyone
    }
    for claim_id, original in repeated.items():
        found[claim_id]["restates"].append(original)
    series: dict[object, list[Claim]] = {}
    for claim in everyone:
        if claim.claim_id not in repeated and claim.reading is not None:
            series.setdefault(claim.series, []).append(claim)
    for group in series.values():
        goes_on = set()
        for a, b in _neighbours(group):
            relation, _ = judge(a, b)
            if relation in ("agrees", "conflicts"):
                found[a.claim_id][relation].append(b.claim_id)
                found[b.claim_id][relation].append(a.claim_id)
                if relation == "agrees" and later(a, b) != 0:
                    goes_on.add(max(a, b, key=lambda claim: claim.time).claim_id)
            elif relation == "revises":
                found[b.claim_id]["revises"].append(a.claim_id)
        for claim in group:
            if claim.claim_id in goes_on or found[claim.claim_id]["conflicts"]:
                found[claim.claim_id]["revises"] = []
    return {claim: {k: sorted(v) for k, v in names.items()} for claim, names in found.items()}


def _neighbours(group: Sequence[Claim]) -> list[tuple[Claim, Claim]]:
    """Pairs of one time, pairs of a time and the time before it, and pairs with no known order."""
    states: dict[tuple[str, int], list[Claim]] = {}
    for claim in group:
        states.setdefault(claim.time, []).append(claim)
    pairs = []
    times = sorted(states)
    for k, time in enumerate(times):
        here = states[time]
        pairs += [(a, b) for i, a in enumerate(here) for b in here[i + 1 :]]
        for before in _before(times, k):
            pairs += [(a, b) for a in states[before] for b in here]
    return pairs


def _before(times: Sequence[tuple[str, int]], k: int) -> list[tuple[str, int]]:
    """The last time before, and, within a day, the claims that do not say which part of it."""
    day, _ = times[k]
    undated = [time for time in times[:k] if not time[0]]
    if not day:
        return []
    same_day = [time for time in times[:k] if time[0] == day]
    earlier = [time for time in times[:k] if time[0] and time[0] < day]
    nearest = [time for time in same_day if time[1] >= 0][-1:]
    whole_day = [time for time in same_day if time[1] < 0]
    last_day = [time for time in earlier if time[0] == earlier[-1][0]]
    clear = [time for time in last_day if time[1] == last_day[-1][1] or time[1] < 0]
    return undated + whole_day + (nearest or clear)


def _pairs(claims: pd.DataFrame) -> Iterator[tuple[str, str, str, str, str]]:
    """Every pair of claims of a measure, as a row of `between`."""
    everyone = sorted(listed(claims), key=_order)
    repeated = originals(everyone)
    for measure in dict.fromkeys(claim.measure for claim in everyone):
        group = [claim for claim in everyone if claim.measure == measure]
        for i, a in enumerate(group):
            for b in group[i + 1 :]:
                yield _pair(a, b, repeated)


def _pair(a: Claim, b: Claim, repeated: dict[str, str]) -> tuple[str, str, str, str, str]:
    relation, reason = judge(a, b)
    if repeated.get(b.claim_id) == a.claim_id:
        relation, reason = "restates", ""
    elif repeated.get(a.claim_id) == b.claim_id:
        relation, reason = "restated", ""
    elif reason not in ("noun", "occasion", "vague") and (
        a.claim_id in repeated or b.claim_id in repeated
    ):
        relation, reason = "not comparable", "repeat"
    if relation in ("restated", "revised"):
        a, b, relation = b, a, {"restated": "restates", "revised": "revises"}[relation]
    return (b.claim_id, a.claim_id, a.measure, relation, reason)


def _order(claim: Claim) -> tuple[object, ...]:
    return (claim.measure, claim.time, claim.printed_first, claim.claim_id)


def _claim(row: dict[str, object]) -> Claim:
    value, value_max = _whole(row["value"]), _whole(row["value_max"])
    qualifier = _text(row["qualifier"])
    return Claim(
        claim_id=_text(row["claim_id"]),
        measure=_text(row["measure"]),
        noun=_text(row["noun"]),
        status=_text(row["status"]),
        occasion=_text(row["occasion"]),
        said=(value, value_max, qualifier),
        as_of=_text(row["as_of"]),
        part_of_day=_text(row["part_of_day"]),
        basis=_text(row["as_of_basis"]),
        printed_first=_text(row["printed_first"]),
        reading=bounds.read(value, qualifier, value_max),
    )


def _text(value: object) -> str:
    return "" if value is None or value is pd.NA or value != value else str(value)


def _whole(value: object) -> int | None:
    return None if value is None or value is pd.NA or value != value else int(str(value))
