"""How two claims stand to each other: one case for every line of the rules."""

import number_cases as cases
import pytest

from analysis.measure.claims import bounds, claims, relations
from analysis.measure.claims.relations import Claim


def claim(name: str, said: str | int, **values: object) -> Claim:
    """A claim of forty teams; `said` may be "gần 100", a number, or vague words."""
    words = {"gần": "nearly", "hơn": "over", "khoảng": "about", "dưới": "under"}
    first, _, rest = str(said).partition(" ")
    if first in words:
        number, qualifier = int(rest), words[first]
    elif isinstance(said, int):
        number, qualifier = said, "exact"
    else:
        number, qualifier = None, "vague"
    kept = {
        "measure": "teams",
        "noun": "đội",
        "status": "actual",
        "occasion": "",
        "as_of": "2025-03-05",
    }
    reading = bounds.number_bands(number, qualifier)
    return Claim(claim_id=name, said=(number, None, qualifier), reading=reading, **(kept | values))


CASES = {
    "the same number of the same day agrees": (
        claim("a", 72), claim("b", 72), ("agrees", "")),
    "72 agrees with more than 70": (
        claim("a", "hơn 70"), claim("b", 72), ("agrees", "")),
    "97 agrees with nearly 100": (
        claim("a", "gần 100"), claim("b", 97), ("agrees", "")),
    "119 conflicts with nearly 100 on the same occasion and day": (
        claim("a", "gần 100"), claim("b", 119), ("conflicts", "")),
    "119 agrees with more than 110": (
        claim("a", "hơn 110"), claim("b", 119), ("agrees", "")),
    "two exact numbers of one afternoon conflict": (
        claim("a", 65, part_of_day="afternoon"), claim("b", 72, part_of_day="afternoon"),
        ("conflicts", "")),
    "a later day revises": (
        claim("a", 65), claim("b", 72, as_of="2025-03-06"), ("revises", "")),
    "a later part of the day revises": (
        claim("a", 65, part_of_day="morning"), claim("b", 72, part_of_day="evening"),
        ("revises", "")),
    "an earlier day is revised": (
        claim("a", 72, as_of="2025-03-06"), claim("b", 65), ("revised", "")),
    "a later smaller number corrects": (
        claim("a", 72), claim("b", 65, as_of="2025-03-06"), ("corrects", "")),
    "marchers of another day are another occasion": (
        claim("a", 3000, kind="each"), claim("b", 5000, kind="each", as_of="2025-03-06"),
        ("apart", "another day")),
    "marchers of one day told in two ways conflict": (
        claim("a", 3000, kind="each", basis="event"), claim("b", 9000, kind="each", basis="event"),
        ("conflicts", "")),
    "a level of another day is neither revised nor corrected": (
        claim("a", 57, kind="level"), claim("b", 31, kind="level", as_of="2025-03-06"),
        ("apart", "another day")),
    "two numbers of one day of which one has no stated time": (
        claim("a", 40), claim("b", 52, basis="published"), ("apart", "time not known")),
    "two voices in one article speak of one time": (
        claim("a", 9000, basis="published", voice="police", articles=frozenset("x")),
        claim("b", 1500, basis="published", voice="organisers", articles=frozenset("x")),
        ("conflicts", "")),
    "a part is held against nothing": (
        claim("a", 52), claim("b", 30, subset=True), ("apart", "part")),
    "what is denied is nobody's number": (
        claim("a", 40), claim("b", 100, status="denied"), ("apart", "status")),
    "of other places": (
        claim("a", 30, place="Lào Cai"), claim("b", 22, place="Yên Bái"), ("apart", "place")),
    "another hour of the day": (
        claim("a", 40, clock=540), claim("b", 52, clock=1020), ("revises", "")),
    "gần 100 and hơn 100 may be roundings of one number": (
        claim("a", "gần 100"), claim("b", "hơn 100"), ("agrees", "")),
    "what is in doubt is held against nothing": (
        claim("a", 40), claim("b", 5200, doubt="130 times"), ("apart", "doubt")),
    "a later day with a number that fits agrees": (
        claim("a", "hơn 70"), claim("b", 72, as_of="2025-03-06"), ("agrees", "")),
    "the same words without a date of their own restate": (
        claim("a", "gần 100", printed_first="2025-03-06"),
        claim("b", "gần 100", as_of="2025-03-20", basis="published", printed_first="2025-03-20"),
        ("restates", "")),
    "a restatement may have dropped that the number was only confirmed": (
        claim("a", "gần 100", status="confirmed"),
        claim("b", "gần 100", as_of="2025-03-20", basis="published"), ("restates", "")),
    "the day of the event is no date of its own": (
        claim("a", "gần 100"), claim("b", "gần 100", as_of="2025-03-20", basis="event"),
        ("restates", "")),
    "the same number at the opening and at the close counts once": (
        claim("a", 16, basis="event"),
        claim("b", 16, as_of="2025-03-20", basis="event"),
        ("restates", ""),
    ),
    "the same words with a date of their own agree": (
        claim("a", "gần 100"), claim("b", "gần 100", as_of="2025-03-20"), ("agrees", "")),
    "the same number in other words is no restatement": (
        claim("a", "gần 100"), claim("b", 100, as_of="2025-03-20", basis="published"),
        ("revises", "")),
    "what was printed before restates nothing": (
        claim("a", 40, printed_first="2025-03-09"),
        claim("b", 40, as_of="2025-03-08", basis="published", printed_first="2025-03-08"),
        ("agrees", "")),
    "countries are not countries and territories": (
        claim("a", 100, noun="quốc gia"), claim("b", 119, noun="quốc gia và vùng lãnh thổ"),
        ("apart", "noun")),
    "a session is not the whole event": (
        claim("a", "hơn 110", occasion="session"), claim("b", 119), ("apart", "occasion")),
    "confirmed is not attending": (
        claim("a", 90, status="confirmed"), claim("b", 119), ("apart", "status")),
    "hundreds name no number": (
        claim("a", "hàng trăm"), claim("b", 119), ("apart", "vague")),
    "a claim without a day is neither before nor after": (
        claim("a", 65, as_of=""), claim("b", 72), ("apart", "date")),
    "of one day but one without its part": (
        claim("a", 65, part_of_day="afternoon"), claim("b", 72), ("apart", "date")),
    "too rough to tell": (
        claim("a", "gần 100"), claim("b", 85), ("apart", "wording")),
    "another measure": (
        claim("a", 65), claim("b", 65, measure="guests"), ("apart", "measure")),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_two_claims_stand_to_each_other_by_rule(case):
    a, b, expected = CASES[case]
    assert relations.judge(a, b) == expected


@pytest.mark.parametrize("case", CASES)
def test_the_rules_read_the_same_from_both_sides(case):
    a, b, (relation, reason) = CASES[case]
    turned = {"revises": "revised", "revised": "revises", "restates": "restated",
              "corrects": "corrected"}  # fmt: skip
    assert relations.judge(b, a) == (turned.get(relation, relation), reason)


def test_a_long_series_is_a_chain_and_not_a_net():
    days = [claim(str(day), day * 10, as_of=f"2025-03-0{day}") for day in range(1, 5)]
    assert relations.related(days) == [
        ("2", "revises", "1", ""), ("3", "revises", "2", ""), ("4", "revises", "3", ""),
    ]  # fmt: skip


def test_neither_a_rounding_nor_a_conflict_between_hides_a_revision():
    claims = [
        claim("afternoon", 65, part_of_day="afternoon"),
        claim("evening", "khoảng 70", part_of_day="evening"),
        claim("close", 72, as_of="2025-03-06"),
        claim("slip", 64, as_of="2025-03-06"),
    ]
    found = relations.related(claims)
    assert ("close", "revises", "afternoon", "") in found
    assert ("slip", "conflicts", "close", "") in found
    assert ("close", "agrees", "evening", "") in found


def test_one_outlier_revises_nothing_and_is_not_revised_when_others_go_on():
    claims = [
        claim("monday", 40, as_of="2025-03-03"),
        claim("tuesday", 40, as_of="2025-03-04"),
        claim("outlier", 55, as_of="2025-03-04"),
        claim("wednesday", 40, as_of="2025-03-05"),
    ]
    assert relations.related(claims) == [
        ("tuesday", "conflicts", "outlier", ""),
        ("tuesday", "agrees", "monday", ""),
        ("wednesday", "agrees", "tuesday", ""),
    ]


def test_what_only_repeats_is_held_against_nothing_else():
    claims = [
        claim("first", 40, as_of="2025-03-03"),
        claim("later", 55, as_of="2025-03-09"),
        claim("copy", 40, as_of="2025-03-09", basis="published"),
    ]
    assert relations.related(claims) == [
        ("copy", "restates", "first", ""), ("later", "revises", "first", ""),
    ]  # fmt: skip


def test_a_repeat_leads_to_the_last_observation_and_not_to_another_repeat():
    claims = [
        claim("first", 40, as_of="2025-03-03"),
        claim("copy", 40, as_of="2025-03-05", basis="published"),
        claim("again", 40, as_of="2025-03-07"),
        claim("late copy", 40, as_of="2025-03-09", basis="published"),
    ]
    assert relations.originals(claims) == {"copy": "first", "late copy": "again"}


def test_pairs_are_counted_by_relation_and_reason():
    table = claims.reconcile(cases.SEEDS, cases.SEED_ARTICLES, whole=cases.WHOLE)
    assert relations.relation_counts(table).values.tolist() == [
        ["restates", "", 2],
        ["revises", "", 1],
        ["apart", "noun", 6],
        ["apart", "occasion", 3],
        ["apart", "repeat", 1],
        ["apart", "status", 1],
    ]
    assert relations.relation_counts(table)["n_pairs"].sum() == len(
        relations.relations_between(table)
    )


def test_less_than_half_is_no_correction_unless_its_words_say_so():
    first = claim("a", 447, basis="stated", as_of="2025-03-25")
    less = claim("b", 142, basis="stated", as_of="2025-03-26")
    said = claim("c", 142, basis="stated", as_of="2025-03-26", told_as="corrected")
    some = claim("d", 400, basis="stated", as_of="2025-03-26")
    assert relations.judge(first, less) == ("apart", "less, not explained")
    assert relations.judge(first, said) == ("corrects", "")
    assert relations.judge(first, some) == ("corrects", "")


def test_a_piece_of_an_earlier_day_is_no_state_that_is_revised():
    pieces = [claim("a", 20, as_of="2025-03-04", voice="outlet A"),
              claim("b", 3, as_of="2025-03-04", voice="outlet B")]  # fmt: skip
    voiced = [pieces[0], claim("b", 3, as_of="2025-03-04", voice="institution Sở Y tế")]
    last = claim("c", 55, as_of="2025-03-07", voice="outlet A")

    def revised(some):
        told = relations.related(some)
        return sorted(row[2] for row in told if row[0] == "c" and row[1] == "revises")

    assert revised([*pieces, last]) == ["a"]
    assert revised([*voiced, last]) == ["a", "b"]


def test_twenty_times_as_many_people_revise_nothing_unless_their_words_say_so():
    first = claim("a", 3, noun="người", as_of="2025-03-04", voice="institution Sở Y tế")
    last = claim("b", 89, noun="người", as_of="2025-03-07", voice="outlet A")
    said = claim("c", 89, noun="người", as_of="2025-03-07", voice="outlet A", told_as="risen")
    some = claim("d", 35, noun="người", as_of="2025-03-07", voice="outlet A")
    things = [claim("e", 12, noun="cây", as_of="2025-03-04"),
              claim("f", 860, noun="cây", as_of="2025-03-07")]  # fmt: skip
    assert relations.judge(first, last) == ("apart", "more, not explained")
    assert relations.judge(first, said) == ("revises", "")
    assert relations.judge(first, some) == ("revises", "")
    assert relations.judge(*things) == ("revises", "")
