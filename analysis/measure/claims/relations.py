"""How two claims stand to each other, by few rules.

The first line of this table that applies decides; `a` and `b` are claims of one measure.

| # | when | relation |
|---|---|---|
| 0 | the study names no event, and they are of two articles | apart: event |
| 1 | one is a part of a number (`trong đó 30`), or of one place of several | apart: part, place |
| 2 | they count different things (`quốc gia`; `quốc gia và vùng lãnh thổ`) | apart: noun |
| 3 | they speak of other occasions (a session; the whole event) | apart: occasion |
| 4 | one of them names no number (`hàng trăm`) | apart: vague |
| 5 | same number and words, and the one printed later has no date of its own | restates |
| 6 | one of them restates a third | apart: repeat |
| 7 | invited, confirmed, attending, ...: the status differs; one is denied | apart: status |
| 8 | one counts a day and one several days together | apart: several days |
| 9 | of *each* occasion, or a *level*, and of other days or hours | apart: another day, hour |
| 10 | the likely bands meet (72; `hơn 70`) | agrees |
| 11 | which of them is later is not known | apart: date |
| 12 | one is later: another day, a later hour, or its words say so (`lên 52`): more | revises |
| 12a | the same, but so much more that another thing was counted | apart: more, not explained |
| 13 | one is later and less, and its words, its voice or stated days bear it out | corrects |
| 14 | one is later and less, and nothing explains it | apart: less, not explained |
| 15 | same time and the same number, one of them rounded | agrees |
| 16 | same time, both stated, and even read loosely no number suits both | conflicts |
| 17 | same time, but it is stated for one of them at most | apart: time not known |
| 18 | same time, but the words are too rough to tell | apart: wording |

What is denied stands *apart* from the same number where it is asserted: denied.
Lines 12 to 14 are for running
totals alone (`kind`): only a total is revised. Two numbers of two
voices in one article speak of one time, stated or not: *organisers say 9,000, police 1,500* is a
conflict. For numbers of *each* occasion the day of the occasion is their time.

Line 5 comes before the status on purpose: who copies "gần 100 nước" from last week's
announcement into a report of the opening has not counted the guests. A date of its own is one
that is stated with the number. The day of printing is none, and the day of what the sentence
tells of (`event`) is none either: it dates the happening, not the counting. So the same number
at the opening and at the close counts once, which may be too cautious and is never too bold.

What holds parts and wholes together is told by `analysis.measure.claims.parts`.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from analysis.measure.claims import bounds, doubt, noun_class, part_of_day, told_as
from analysis.tables import vocabulary
from analysis.tables.checked import checked

_PAIRS = ["claim_id", "other_id", "measure", "relation", "reason"]
_ROUNDED = ("about", "nearly", "over", "under", "at_least", "up_to")
_OWN = ("stated", "event")
#: The minutes of a day, at the end of which `hết ngày` counts.
_DAY = 1440
#: A claim is told apart from so many of its series at most.
_NEAREST = 2
#: These outrank the time: claims that differ in them are never put on one line.
_SCOPE = ("noun", "occasion", "vague", "part", "place", "measure", "several days")


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
    reading: bounds.NumberBands | None = None
    kind: str = "total"
    place: str = ""
    clock: int = -1
    subset: bool = False
    doubt: str = ""
    voice: str = ""
    articles: frozenset[str] = frozenset()
    told_as: str = ""
    has_hour: bool = False
    compared_within: str = ""

    @property
    def series(self) -> tuple[object, ...]:
        """Claims of one series may be compared; no others are."""
        counts = noun_class.class_of_noun(self.noun)
        several = self.told_as == told_as.SUM
        return (self.measure, counts, self.occasion, self.status, self.place, self.subset, several,
                self.compared_within)  # fmt: skip

    @property
    def time(self) -> tuple[str, int]:
        """For sorting: the day, then the minute of it; not known comes first."""
        if self.told_as == told_as.OVER and self.clock < 0:
            return (self.as_of, _DAY)
        if self.clock >= 0 or not self.part_of_day:
            return (self.as_of, self.clock)
        return (self.as_of, part_of_day.clock(self.part_of_day))

    @property
    def exact(self) -> bool:
        """Whether it names a number, not a rounding of one."""
        return self.said[2] not in _ROUNDED

    @property
    def middle(self) -> float:
        """The number, or the middle of a range."""
        value, value_max, _ = self.said
        return ((value or 0) + (value_max or value or 0)) / 2

    @property
    def is_of_whole_day(self) -> bool:
        """Whether it speaks of a day without an hour, and was printed when that day was over."""
        return self.clock < 0 and bool(self.as_of) and self.printed_first > self.as_of


@checked
def claims_of_table(claims: pd.DataFrame, evidence: pd.DataFrame | None = None) -> list[Claim]:
    """The rows of a `claims_of_rows` table as the rules look at them, in the table's order.

    Parameters
    ----------
    claims
        the table `claims`
    evidence
        the table `claim_evidence`; with it, it is known which claims one article prints

    Returns
    -------
    list of Claim
        one a row

    Examples
    --------
    >>> from analysis.tables import schema
    >>> table = schema.frame("claims", [
    ...     {"claim_id": "c", "measure": "teams", "noun": "đội", "value": 40,
    ...      "qualifier": "exact"}])
    >>> [(claim.claim_id, claim.said) for claim in claims_of_table(table)]
    [('c', (40, None, 'exact'))]
    """
    rows = [{str(k): v for k, v in row.items()} for row in claims.to_dict("records")]
    if evidence is not None:
        articles = evidence.groupby("claim_id")["article_id"].agg(frozenset).to_dict()
        for row in rows:
            row["article_set"] = articles.get(row["claim_id"], frozenset())
    return [_claim(row) for row in rows]


def claims_of_rows(rows: Iterable[Mapping[str, object]]) -> list[Claim]:
    """Rows that are not yet a table, as the rules look at them.

    Parameters
    ----------
    rows
        mappings with the columns of the table `claims`

    Returns
    -------
    list of Claim
        one a row

    Examples
    --------
    >>> from analysis.tables import schema
    >>> table = schema.frame("claims", [{"claim_id": "c", "measure": "teams", "value": 40}])
    >>> [claim.measure for claim in claims_of_rows(table.to_dict("records"))]
    ['teams']
    """
    return [_claim(dict(row)) for row in rows]


def judge(a: Claim, b: Claim) -> tuple[str, str]:
    """The relation of `b` to `a` and, for claims that are apart, the reason.

    Parameters
    ----------
    a, b
        two claims

    Returns
    -------
    tuple of str
        the relation, and the reason or an empty text. It reads "b restates a", "b revises a";
        agreement and conflict have no direction. `("revises", "")` is answered only where `b` is
        the later one, `("revised", "")` where `a` is; in the same way `restated` and `corrected`

    Notes
    -----
    The rules are the lines of the table of this module. Line 6 needs the other claims: see
    `relations_between`.

    Examples
    --------
    >>> from analysis.measure.claims import bounds
    >>> a, b = (Claim(str(n), "teams", "đội", "actual", "", (n, None, "exact"), as_of=day,
    ...               reading=bounds.number_bands(n, "exact"))
    ...         for n, day in [(40, "2025-05-01"), (52, "2025-05-03")])
    >>> judge(a, b), judge(b, a)
    (('revises', ''), ('revised', ''))
    """
    if reason := _scope(a, b):
        return ("apart", reason)
    if prints_again(b, a):
        return ("restates", "")
    if prints_again(a, b):
        return ("restated", "")
    if a.status != b.status or a.status == "denied":
        return ("apart", "status")
    if a.doubt or b.doubt:
        return ("apart", "doubt")
    assert a.reading is not None
    assert b.reading is not None
    if a.kind == "each" and _may_be_of_one_day(a, b):
        return ("agrees", "")
    if a.kind != "total" and (not a.as_of or a.as_of != b.as_of):
        return ("apart", "another day" if a.as_of and b.as_of else "date")
    if a.reading.likely.meets(b.reading.likely):
        return ("agrees", "")
    order = later(a, b)
    if order is None:
        if a.as_of and a.as_of == b.as_of and _say_against(a, b):
            return _at_one_time(a, b)
        return ("apart", "date")
    return _at_one_time(a, b) if order == 0 else _in_order(a, b, order)


def _may_be_of_one_day(a: Claim, b: Claim) -> bool:
    """Whether two crowds are one for all that is said: the numbers meet, one of them a rounding,
    and one of them has no day but that of the paper."""
    undated = "published" in (a.basis, b.basis) or not (a.as_of and b.as_of)
    return undated and (a.exact != b.exact) and _meets(a, b)


def _at_one_time(a: Claim, b: Claim) -> tuple[str, str]:
    """What two numbers of one time are to each other that do not agree."""
    assert a.reading is not None
    assert b.reading is not None
    if a.said[:2] == b.said[:2]:
        return ("agrees", "")
    if not _same_time_is_known(a, b):
        return ("apart", "time not known")
    contradicts = a.voice != b.voice or not a.articles & b.articles
    if contradicts and not _may_be_one(a, b) and not _one_rounding(a, b):
        return ("conflicts", "")
    return ("apart", "wording")


def _in_order(a: Claim, b: Claim, order: int) -> tuple[str, str]:
    """What the later of two numbers is to the earlier; only a running total is revised."""
    if a.kind != "total":
        return ("apart", "another hour")
    first, last = (a, b) if order > 0 else (b, a)
    if last.middle >= first.middle:
        told = "corrects" if _puts_right(first, last) else "revises"
        if told == "revises" and _is_beyond(first, last):
            return ("apart", "more, not explained")
    elif _is_borne_out(first, last):
        told = "corrects"
    else:
        return ("apart", "less, not explained")
    return (told if order > 0 else _TURNED[told], "")


def _puts_right(first: Claim, last: Claim) -> bool:
    """Whether a greater number is one that should have stood there before: of the same time, in
    words of correction."""
    return last.told_as == told_as.CORRECTED and first.as_of == last.as_of


def _is_borne_out(first: Claim, last: Claim) -> bool:
    """Whether a total that falls is a correction, and not a count of something less.

    Its words say so, it is the same voice that counts again, or both say their day. Less than
    half of it is a count of something less unless its words say that the number was wrong.
    """
    if last.told_as in (told_as.FALLEN, told_as.CORRECTED):
        return True
    if last.middle * 2 < first.middle:
        return False
    if first.told_as == told_as.FIRST:
        return True
    if first.voice == last.voice and not first.voice.startswith("outlet"):
        return True
    return all(
        one.basis == "stated" or (one.basis in _OWN and one.has_hour) for one in (first, last)
    )


def _is_beyond(first: Claim, last: Claim) -> bool:
    """Whether people are so many more that others were counted before: those of one province.

    Their words may say that they have risen, or one voice count again. What is planted or given
    grows by any factor.
    """
    if last.told_as == told_as.RISEN or last.middle - first.middle < doubt.LEAST:
        return False
    if first.voice == last.voice and not last.voice.startswith("outlet"):
        return False
    people = noun_class.class_of_noun(last.noun) == "people"
    return people and last.middle >= doubt.VOICED * first.middle


_TURNED = {"revises": "revised", "corrects": "corrected"}


def _scope(a: Claim, b: Claim) -> str:
    """In what two claims speak of other things; empty where they may be compared."""
    if a.measure != b.measure:
        return "measure"
    if a.compared_within != b.compared_within:
        return "event"
    if a.reading is None or b.reading is None:
        return (
            "noun"
            if noun_class.class_of_noun(a.noun) != noun_class.class_of_noun(b.noun)
            else "vague"
        )
    if a.subset or b.subset:
        return "part"
    if noun_class.class_of_noun(a.noun) != noun_class.class_of_noun(b.noun):
        return "noun"
    if a.occasion != b.occasion:
        return "occasion"
    if a.place != b.place:
        return "place"
    return "several days" if (a.told_as == told_as.SUM) != (b.told_as == told_as.SUM) else ""


def _same_time_is_known(a: Claim, b: Claim) -> bool:
    """Whether two claims speak of one time for sure: both say it, or one article has both from
    two voices."""
    if _say_against(a, b):
        return True
    if a.basis == b.basis == "stated":
        return True
    own = a.basis in _OWN and b.basis in _OWN
    return own and (a.kind != "total" or (a.time[1] >= 0 and a.time == b.time))


def _may_be_one(a: Claim, b: Claim) -> bool:
    """Whether the words of two numbers leave it open that they are one: `hơn 20.000` beside
    45.000 of another voice in the same article does not."""
    assert a.reading is not None
    assert b.reading is not None
    if not a.reading.loose.meets(b.reading.loose):
        return False
    low, high = sorted((a.middle, b.middle))
    over = a if a.middle <= b.middle else b
    return not (over.said[2] == "over" and _say_against(a, b) and high > _FAR_OVER * low)


#: Nobody says `hơn` of a number that is half as much again.
_FAR_OVER = 1.5


def _say_against(a: Claim, b: Claim) -> bool:
    """Whether one article has both numbers, each from somebody of its own."""
    voices = {a.voice.split(" ", 1)[0], b.voice.split(" ", 1)[0]}
    return bool(a.articles & b.articles) and a.voice != b.voice and "outlet" not in voices


def _one_rounding(a: Claim, b: Claim) -> bool:
    """Whether two roundings may be of one number: `gần 100` and `hơn 100` of 98 to 103."""
    if a.exact or b.exact or not (a.said[0] and b.said[0]):
        return False
    return abs(a.said[0] - b.said[0]) <= bounds.TENTH * max(a.said[0], b.said[0])


def later(a: Claim, b: Claim) -> int | None:
    """1 when `b` speaks of a later time than `a`, -1 of an earlier, 0 of the same; None when
    a day is missing, or one of two claims of a day does not say which part of it.

    Parameters
    ----------
    a, b
        two claims

    Returns
    -------
    int or None
        1, -1, 0, or None where the words do not tell

    Notes
    -----
    Of two totals of a day without their hours the one is later whose words say that it stands
    above or below an earlier number, and one printed when the day was over than one of an hour.

    Examples
    --------
    >>> a, b = (Claim(str(n), "teams", "đội", "actual", "", (n, None, "exact"), as_of=day)
    ...         for n, day in [(40, "2025-05-01"), (52, "2025-05-03")])
    >>> later(a, b), later(b, a), later(a, a)
    (1, -1, 0)
    """
    if not a.as_of or not b.as_of:
        return None
    known = a.time[1] >= 0 and b.time[1] >= 0
    if known and a.as_of == b.as_of and _is_within(a, b):
        known = False
    if known or a.as_of != b.as_of:
        order = (b.time > a.time) - (b.time < a.time)
        if order or a.has_hour or b.has_hour:
            return order
    if a.kind == b.kind == "total" and (turn := _turn(a, b) - _turn(b, a)):
        corrects = told_as.CORRECTED in (a.told_as, b.told_as)
        if corrects or not _say_against(a, b):
            return turn
    if known:
        return 0
    if "each" in (a.kind, b.kind) and a.articles & b.articles:
        return 0  # of one occasion an article has one crowd, whether or not one says the hour
    return 0 if a.time[1] < 0 and b.time[1] < 0 else None


def _is_within(a: Claim, b: Claim) -> bool:
    """Whether one of two claims of a day has an hour that the other's part of the day holds."""
    if a.has_hour == b.has_hour:
        return False
    hour, part = (a, b) if a.has_hour else (b, a)
    return part_of_day.holds(part.part_of_day, hour.clock)


def _turn(a: Claim, b: Claim) -> int:
    """1 where the words of one of two claims of a day say that `b` is the later."""
    more = b.middle - a.middle
    if more > 0 and b.told_as == told_as.RISEN != a.told_as:
        return 1
    if b.told_as == told_as.CORRECTED != a.told_as or (
        more < 0 and b.told_as == told_as.FALLEN != a.told_as
    ):
        return 1
    before = bool(a.articles & b.articles) or bool(
        a.printed_first and a.printed_first < b.printed_first
    )
    if a.told_as == told_as.FIRST != b.told_as and before:
        return 1
    return int(more > 0 and a.time[1] >= 0 and not a.is_of_whole_day and b.is_of_whole_day)


def prints_again(b: Claim, a: Claim) -> bool:
    """Whether `b` prints the number of `a` again, later, without a date of its own.

    Parameters
    ----------
    b
        the claim that may repeat
    a
        the claim that may be repeated

    Returns
    -------
    bool
        false where one of them is denied, where they speak of other things, or where `a` has no day

    Examples
    --------
    >>> from analysis.measure.claims import bounds
    >>> a, b = (Claim(day, "teams", "đội", "actual", "", (40, None, "exact"), as_of=day,
    ...               basis=basis, reading=bounds.number_bands(40, "exact"))
    ...         for day, basis in [("2025-05-01", "stated"), ("2025-05-03", "published")])
    >>> prints_again(b, a), prints_again(a, b)
    (True, False)
    """
    if b.basis == "stated" or "denied" in (a.status, b.status):
        return False
    if (a.status == "required") != (b.status == "required"):
        return False  # how many it takes is no count that somebody copies
    if b.said != a.said or _scope(a, b):
        return False
    if not a.as_of or (b.as_of and b.as_of <= a.as_of):
        return False
    return not (b.printed_first and a.printed_first and b.printed_first < a.printed_first)


def originals(claims: Sequence[Claim]) -> dict[str, str]:
    """For each claim that restates another, the one it restates: the last one with a state of
    its own before it.

    Parameters
    ----------
    claims
        claims in any order

    Returns
    -------
    dict of str to str
        the `claim_id` of the claim restated by that of the one that restates it

    Examples
    --------
    >>> from analysis.measure.claims import bounds
    >>> told = [Claim(day, "teams", "đội", "actual", "", (40, None, "exact"), as_of=day,
    ...               basis=basis, reading=bounds.number_bands(40, "exact"))
    ...         for day, basis in [("2025-05-01", "stated"), ("2025-05-03", "published")]]
    >>> originals(told)
    {'2025-05-03': '2025-05-01'}
    """
    same: dict[object, list[Claim]] = {}
    for claim in claims:
        if claim.reading is not None:
            key = (claim.measure, noun_class.class_of_noun(claim.noun), claim.occasion, claim.said,
                   claim.compared_within)  # fmt: skip
            same.setdefault(key, []).append(claim)
    found: dict[str, str] = {}
    for group in same.values():
        ordered = sorted(group, key=lambda c: (not c.as_of, c.time, c.printed_first, c.claim_id))
        firsts: list[Claim] = []
        for claim in ordered:
            earlier = next(
                (first for first in reversed(firsts) if prints_again(claim, first)), None
            )
            if earlier is None:
                firsts.append(claim)
            else:
                found[claim.claim_id] = earlier.claim_id
    return found


@checked
def relations_between(claims: pd.DataFrame, evidence: pd.DataFrame | None = None) -> pd.DataFrame:
    """How every claim stands to every other claim of its measure, one row a pair.

    Parameters
    ----------
    claims
        the table of that name
    evidence
        the table `claim_evidence`; with it, it is known which claims one article prints

    Returns
    -------
    pandas.DataFrame
        `claim_id`, `other_id`, `measure`, `relation`, `reason` (why two claims are apart: part,
        noun, occasion, place, vague, repeat, status, doubt, another day, date, time not known or
        wording, among others)

    Notes
    -----
    Read a row from left to right: `claim_id` *restates* or *revises* `other_id`; agreement,
    conflict and *apart* have no direction.

    Examples
    --------
    >>> from analysis.tables import schema
    >>> table = schema.frame("claims", [
    ...     {"claim_id": f"c{n}", "measure": "teams", "noun": "đội", "value": n,
    ...      "qualifier": "exact", "as_of": day, "as_of_basis": "stated"}
    ...     for n, day in [(40, "2025-05-01"), (52, "2025-05-03")]])
    >>> relations_between(table)[["claim_id", "relation", "other_id"]].values.tolist()
    [['c52', 'revises', 'c40']]
    """
    return pd.DataFrame(_pairs(claims, evidence), columns=_PAIRS).astype("str")


@checked
def relation_counts(claims: pd.DataFrame, evidence: pd.DataFrame | None = None) -> pd.DataFrame:
    """How many pairs of claims stand in which relation, and why others cannot be compared.

    It counts what `relations_between` lists, without holding the list.

    Parameters
    ----------
    claims, evidence
        as in `relations_between`

    Returns
    -------
    pandas.DataFrame
        `relation`, `reason`, `n_pairs`; ordered by relation as the vocabulary lists them, then
        `n_pairs`, most first, then reason

    Examples
    --------
    >>> from analysis.tables import schema
    >>> table = schema.frame("claims", [
    ...     {"claim_id": f"c{n}", "measure": "teams", "noun": "đội", "value": n,
    ...      "qualifier": "exact", "as_of": day, "as_of_basis": "stated"}
    ...     for n, day in [(40, "2025-05-01"), (52, "2025-05-03")]])
    >>> relation_counts(table).values.tolist()
    [['revises', '', 1]]
    """
    counted = Counter((relation, reason) for _, _, _, relation, reason in _pairs(claims, evidence))
    rows = [(relation, reason, n) for (relation, reason), n in counted.items()]
    rows.sort(key=lambda row: (vocabulary.RELATIONS.index(row[0]), -row[2], row[1]))
    return pd.DataFrame(rows, columns=["relation", "reason", "n_pairs"])


def related(claims: Iterable[Claim]) -> list[tuple[str, str, str, str]]:
    """How claims stand to those of their own time and of the states before it.

    Parameters
    ----------
    claims
        claims in any order

    Returns
    -------
    list of tuple of str
        rows (claim_id, relation, other_id, reason) in the order of the claims; `claim_id` is the
        later one

    Notes
    -----
    A long series is a chain and not a net: a claim is held against those of its own
    time and against the state before it. That state is the last earlier time with an exact
    number, where there is one: a rounded number between two exact ones (65, about 70, 72) hides
    no revision, and neither does a conflict beside them. What goes on as before, or is doubted,
    revises nothing.

    Examples
    --------
    >>> from analysis.measure.claims import bounds
    >>> told = [Claim(f"c{n}", "teams", "đội", "actual", "", (n, None, "exact"), as_of=day,
    ...               reading=bounds.number_bands(n, "exact"))
    ...         for n, day in [(40, "2025-05-01"), (52, "2025-05-03"), (60, "2025-05-05")]]
    >>> related(told)
    [('c52', 'revises', 'c40', ''), ('c60', 'revises', 'c52', '')]
    """
    everyone = sorted(claims, key=_order)
    repeated = originals(everyone)
    rows = [(claim_id, "restates", original, "") for claim_id, original in repeated.items()]
    series: dict[object, list[Claim]] = {}
    for claim in everyone:
        if claim.claim_id not in repeated and claim.reading is not None and not claim.doubt:
            series.setdefault(claim.series, []).append(claim)
    for group in series.values():
        rows += _within(group)
    rank = {claim.claim_id: k for k, claim in enumerate(everyone)}
    corrected = {(name, other) for name, relation, other, _ in rows if relation == "corrects"}
    denials = list(_denials(everyone, corrected))
    told = {frozenset((row[0], row[2])) for row in denials}
    rows += denials
    rows += [r for r in _across(everyone, repeated) if frozenset((r[0], r[2])) not in told]
    order = vocabulary.RELATIONS.index
    return sorted(set(rows), key=lambda row: (rank[row[0]], order(row[1]), rank[row[2]]))


def _denials(
    everyone: Sequence[Claim], corrected: set[tuple[str, str]]
) -> Iterator[tuple[str, str, str, str]]:
    """Denied numbers and the claims that assert them.

    `19 người chứ không phải 21` corrects the 21; that says more than that they are denied.
    """
    articles = {claim.claim_id: claim.articles for claim in everyone}
    for claim in everyone:
        if claim.status != "denied":
            continue
        for other in everyone:
            pair = _denial(claim, other)
            put_right = any(
                name != claim.claim_id and articles[name] & claim.articles
                for name, wrong in corrected
                if wrong == other.claim_id
            )
            if pair and pair[0] is claim and not put_right:
                yield (claim.claim_id, "apart", other.claim_id, "denied")


def _denial(a: Claim, b: Claim) -> tuple[Claim, Claim] | None:
    """The claim that denies and the one denied, where two claims are of one number."""
    if (a.status == "denied") == (b.status == "denied"):
        return None
    no, yes = (a, b) if a.status == "denied" else (b, a)
    same = (
        no.measure, no.said[:2], no.place, noun_class.class_of_noun(no.noun), no.compared_within,
    ) == (
        yes.measure, yes.said[:2], yes.place, noun_class.class_of_noun(yes.noun),
        yes.compared_within,
    )  # fmt: skip
    return (no, yes) if same and no.said[0] is not None and yes.status == "actual" else None


def _within(group: Sequence[Claim]) -> list[tuple[str, str, str, str]]:
    """The relations within one series."""
    rows = []
    days: dict[str, list[Claim]] = {}
    for claim in group:
        days.setdefault(claim.as_of, []).append(claim)
    ended = {day: _at_the_end(some) for day, some in days.items() if day}
    rank = {claim.claim_id: k for k, claim in enumerate(group)}
    for k, b in enumerate(group):
        # Two claims with a day are of one time on one day only.
        known = days.get("", []) + days[b.as_of] if b.as_of else group[:k]
        beside = [a for a in known if rank[a.claim_id] < k and later(a, b) in (0, None)]
        for n, a in enumerate(beside):
            told = _told(a, b)
            near = n >= len(beside) - _NEAREST and told[2] != "part"
            if told[0] != "apart" or near:
                rows.append((b.claim_id, *told))
        own = [a for a in days[b.as_of] if a is not b] if b.as_of else []
        states = _state_before(b, own, ended)
        if not _is_outlier(b, states, own, group) and not _is_of_another_counter(b, states, own):
            rows += [(b.claim_id, *_told(a, b)) for a in states]
    return rows


def _is_of_another_counter(b: Claim, states: Sequence[Claim], own: Sequence[Claim]) -> bool:
    """Whether who counted the state before `b` has another number at its time: that one goes on,
    and `b` is another counter's, told as a conflict with it. `own` are the others of its day."""
    if any(_is_one_voice(a, b) for a in states):
        return False
    beside = [c for c in own if later(c, b) == 0 and judge(c, b)[0] == "conflicts"]
    if not b.exact and any(c.exact for c in beside):
        return True  # as any rounding beside an exact number, it leaves it to that one
    return any(_is_one_voice(a, c) for a in states for c in beside)


def _is_one_voice(a: Claim, b: Claim) -> bool:
    """Whether two numbers have one voice, under its whole or its short name."""
    (kind, _, one), (other_kind, _, other) = (c.voice.casefold().partition(" ") for c in (a, b))
    if "outlet" in (kind, other_kind) or not (one and other):
        return False
    return one in other or other in one


def _is_outlier(
    b: Claim, states: Sequence[Claim], own: Sequence[Claim], group: Sequence[Claim]
) -> bool:
    """Whether everybody else goes on as before `b`: at its own time and in the next state."""
    assert b.reading is not None
    old = [a for a in states if a.reading and not a.reading.likely.meets(b.reading.likely)]
    beside = [c for c in own if later(c, b) == 0] if old else []
    if not any(_meets(c, a) for c in beside for a in old):
        return False
    coming = [c for c in group if later(b, c) == 1]
    soonest = min((one.time for one in coming), default=("", 0))
    following = [c for c in coming if c.time == soonest]
    return bool(following) and all(
        any(_meets(c, a) for a in old) and not _meets(c, b) for c in following
    )


def _meets(a: Claim, b: Claim) -> bool:
    return bool(a.reading and b.reading and a.reading.likely.meets(b.reading.likely))


def _told(a: Claim, b: Claim) -> tuple[str, str, str]:
    relation, reason = judge(a, b)
    return (relation, a.claim_id, reason)


def _at_the_end(some: Sequence[Claim]) -> list[Claim]:
    """Of the claims of a day those that can be the state it ended in.

    A number that its words put behind another of the day leaves that one behind, and a rounding
    of another is none of its own.
    """
    last = [a for a in some if not any(c.exact and later(a, c) == 1 for c in some)]
    return [a for a in last if not any(_is_rounder(a, c) for c in last)]


def _state_before(
    b: Claim, own: Sequence[Claim], ended: Mapping[str, Sequence[Claim]]
) -> list[Claim]:
    """The claims of the state before `b` that it is held against.

    `own` are the others of its day, `ended` those that can be the state a day ended in.

    That is the last earlier time that says something of its own. A rounded number that suits
    `b`, or the exact numbers before it, says nothing of its own (65, about 70, 72); one that
    suits neither is a state (694, more than 1,600, 2,719). A rounding that stands beside an
    exact number of its own time leaves it to that one to revise.
    """
    earlier = [a for day, some in ended.items() if day < b.as_of for a in some]
    earlier += _at_the_end([a for a in own if later(a, b) == 1])
    if not earlier or _is_rounding_of(b, own):
        return []
    near: list[Claim] = []
    for time in sorted({_placed(a) for a in earlier}, reverse=True):
        some = [a for a in earlier if _placed(a) == time]
        exact = [a for a in some if a.exact]
        if exact:
            same = [a for a in exact if _meets(a, b)]
            return near + (same or _without_pieces(exact))
        suits = [a for a in some if _meets(a, b)]
        older = [a for a in earlier if a.exact and _placed(a) < time]
        if suits and not (b.exact and older):
            return near + suits
        last = max(map(_placed, older), default=time)
        if not suits and not any(_meets(a, c) for a in some for c in older if _placed(c) == last):
            return near + some
        near += suits if not near else []
    return near


#: A number of a day that is so many times less than another of that day is a piece of it.
_PIECE = 3


def _without_pieces(some: Sequence[Claim]) -> list[Claim]:
    """Of the numbers of one time of a running total those that can be its state: a province's 3
    beside the 20 of them all is none, unless somebody is named who counts so few."""
    most = max(a.middle for a in some)
    return [
        a
        for a in some
        if a.kind != "total" or a.middle * _PIECE > most or not a.voice.startswith("outlet")
    ]


def _is_rounder(a: Claim, c: Claim) -> bool:
    """Whether a rounded number of an article only rounds another that it prints, of that day:
    the headline's `hơn 100` above `ít nhất 117`."""
    if a.exact or c.exact or a.as_of != c.as_of or not a.articles & c.articles:
        return False
    return _meets(a, c) and _figures(a) < _figures(c)


def _figures(claim: Claim) -> int:
    return len(str(claim.said[0] or 0).rstrip("0"))


def _placed(claim: Claim) -> tuple[str, int]:
    """Where a claim stands in its series: a day told when it was over stands at its end."""
    return (claim.as_of, _DAY) if claim.is_of_whole_day else claim.time


def _is_rounding_of(b: Claim, own: Sequence[Claim]) -> bool:
    """Whether an exact number of the same time or article is what a rounded one rounds."""
    return not b.exact and any(
        a.exact and _meets(a, b) and (later(a, b) == 0 or a.articles & b.articles) for a in own
    )


def _across(
    everyone: Sequence[Claim], repeated: Mapping[str, str]
) -> Iterator[tuple[str, str, str, str]]:
    """Why the nearest claims of a measure that are in other series are not compared.

    Of each series only its first claim is told apart from the first of another, so that the
    list says why and does not grow with the square of the claims.
    """
    firsts: dict[tuple[str, str], dict[object, Claim]] = {}
    for claim in everyone:
        if claim.claim_id not in repeated and not claim.doubt:
            kin = (claim.measure, claim.compared_within)
            firsts.setdefault(kin, {}).setdefault(claim.series, claim)
    for some in firsts.values():
        listed = list(some.values())
        for k, b in enumerate(listed):
            for a in listed[:k]:
                relation, reason = judge(a, b)
                if relation == "apart" and reason != "part":
                    yield (b.claim_id, "apart", a.claim_id, reason)
    for claim in everyone:
        if claim.doubt:
            others = [c for c in everyone if c.series == claim.series and not c.doubt]
            for other in others[:1]:
                yield (claim.claim_id, "apart", other.claim_id, "doubt")


def _pairs(
    claims: pd.DataFrame, evidence: pd.DataFrame | None
) -> Iterator[tuple[str, str, str, str, str]]:
    """Every pair of claims of a measure, as a row of `relations_between`."""
    everyone = sorted(claims_of_table(claims, evidence), key=_order)
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
    elif reason not in _SCOPE and (a.claim_id in repeated or b.claim_id in repeated):
        relation, reason = "apart", "repeat"
    turned = {"restated": "restates", "revised": "revises", "corrected": "corrects"}
    if relation in turned:
        a, b, relation = b, a, turned[relation]
    if denied := _denial(a, b):
        b, a, relation, reason = *denied, "apart", "denied"
    return (b.claim_id, a.claim_id, a.measure, relation, reason)


def _order(claim: Claim) -> tuple[object, ...]:
    return (claim.measure, claim.time, claim.printed_first, claim.claim_id)


def _claim(row: dict[str, object]) -> Claim:
    articles = row.get("article_set")
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
        reading=bounds.number_bands(value, qualifier, value_max),
        kind=_text(row.get("kind")) or "total",
        place=_text(row.get("place")),
        clock=part_of_day.clock(_text(row["part_of_day"]), _text(row.get("as_of_time"))),
        subset=_text(row.get("subset")) == "True",
        doubt=_text(row.get("doubt")),
        voice=f"{_text(row.get('asserted_by_type'))} {_text(row.get('asserted_by'))}",
        articles=articles if isinstance(articles, frozenset) else frozenset(),
        told_as=_text(row.get("told_as")),
        has_hour=bool(_text(row.get("as_of_time"))),
        compared_within=_text(row.get("compared_within")),
    )


def _text(value: object) -> str:
    return "" if value is None or value is pd.NA or value != value else str(value)


def _whole(value: object) -> int | None:
    return None if value is None or value is pd.NA or value != value else int(str(value))
