"""Participation numbers become claims, and the claims of the seeds tell their story."""

import number_cases as cases
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.measure.claims import claims, relations
from analysis.tables import schema


def reconciled(quantities: pd.DataFrame, articles: pd.DataFrame, **options: object) -> pd.DataFrame:
    return claims.reconcile(quantities, articles, **options)


def one(table: pd.DataFrame, **values: object) -> pd.Series:
    """The only claim with these values."""
    found = table
    for name, value in values.items():
        found = found[found[name].isna()] if value is None else found[found[name] == value]
    assert len(found) == 1, found
    return found.iloc[0]


@pytest.fixture(scope="module")
def seeds() -> pd.DataFrame:
    return reconciled(cases.SEEDS, cases.SEED_ARTICLES, whole=cases.WHOLE)


def test_fourteen_printed_numbers_of_the_seeds_are_twelve_claims(seeds):
    columns = ["measure", "value", "qualifier", "status", "as_of", "part_of_day", "relation"]
    found = seeds[columns].astype("object").where(seeds[columns].notna(), None)
    a, s, o = "countries_attending", "countries_signed", "organizations_attending"
    assert found.values.tolist() == [
        [a, 100, "nearly", "confirmed", "2025-10-06", None, "new"],
        [a, 100, "nearly", "actual", "2025-10-25", "morning", "restates"],
        [a, 100, "over", "actual", "2025-10-25", "afternoon", "new"],
        [a, 110, "over", "actual", "2025-10-25", "afternoon", "new"],
        [a, 119, "exact", "actual", "2025-10-26", None, "new"],
        [s, 65, "exact", "actual", "2025-10-25", "afternoon", "new"],
        [s, 72, "exact", "actual", "2025-10-26", None, "revises"],
        ["countries_speaking", 18, "exact", "actual", "2025-10-25", "afternoon", "new"],
        ["delegates_attending", 2500, "over", "actual", "2025-10-26", None, "new"],
        [o, 100, "over", "confirmed", "2025-10-06", None, "new"],
        [o, 100, "over", "actual", "2025-10-25", "morning", "restates"],
        [o, 100, "over", "actual", "2025-10-26", None, "new"],
    ]


def test_65_signatories_are_an_earlier_state_of_72_and_no_conflict(seeds):
    first, last = one(seeds, value=65), one(seeds, value=72)
    assert last["revises"] == first["claim_id"]
    assert seeds["conflicts_with"].isna().all()
    assert (first["asserted_by"], last["asserted_by"]) == ("Phạm Minh Chính", "Lương Tam Quang")
    assert (last["n_mentions"], last["n_articles"]) == (3, 1)


def test_nearly_100_of_the_opening_morning_repeats_the_number_of_6_october(seeds):
    first = one(seeds, measure="countries_attending", as_of="2025-10-06")
    again = one(seeds, measure="countries_attending", as_of="2025-10-25", qualifier="nearly")
    assert again["restates"] == first["claim_id"]
    assert first["articles"] == "004"
    assert again["articles"] == "000"


def test_nothing_is_said_against_the_119_of_the_whole_event(seeds):
    pairs = relations.relations_between(seeds)
    last = one(seeds, value=119)["claim_id"]
    about = pairs[(pairs["claim_id"] == last) | (pairs["other_id"] == last)]
    assert set(about["relation"]) == {"apart"}
    session = one(seeds, occasion="high-level session", measure="countries_attending")["claim_id"]
    reasons = pairs[(pairs["claim_id"] == session) | (pairs["other_id"] == session)]["reason"]
    assert set(reasons) == {"noun", "occasion"}


def test_a_number_printed_three_times_in_one_article_is_one_claim_with_one_speaker():
    rows = cases.quantities(
        cases.quantity("a", 0, part="title"),
        cases.quantity("a", 50, as_of="2025-05-01", as_of_basis="stated"),
        cases.quantity("a", 90, asserted_by="Lê Thị Mây", asserted_by_type="person"),
    )
    found = reconciled(rows, cases.articles(("a", "Báo Sông", "2025-05-02")))
    assert found[["n_mentions", "as_of", "as_of_basis", "asserted_by"]].values.tolist() == [
        [3, "2025-05-01", "stated", "Lê Thị Mây"]
    ]
    assert found["row_ids"].tolist() == ["a-0000; a-0050; a-0090"]


def test_two_stated_days_in_one_article_are_two_claims():
    rows = cases.quantities(
        cases.quantity("a", 0, as_of="2025-05-01", as_of_basis="stated"),
        cases.quantity("a", 50, as_of="2025-05-02", as_of_basis="stated"),
    )
    found = reconciled(rows, cases.articles(("a", "Báo Sông", "2025-05-03")))
    assert found["as_of"].tolist() == ["2025-05-01", "2025-05-02"]
    assert found["relation"].tolist() == ["agrees", "agrees"]


def test_outlets_and_the_person_they_quote_make_one_claim_with_a_voice():
    day = {"as_of": "2025-05-01", "as_of_basis": "stated"}
    person = {"asserted_by": "Lê Thị Mây", "asserted_by_type": "person"}
    rows = cases.quantities(
        cases.quantity("a", 0, **day),
        cases.quantity("b", 0, **day),
        cases.quantity("c", 0, **day, **person),
    )
    about = [(name, f"Báo {name}", "2025-05-02") for name in "abc"]
    found = reconciled(rows, cases.articles(*about))
    assert found[["asserted_by", "outlets", "n_mentions"]].values.tolist() == [
        ["Lê Thị Mây", "Báo a; Báo b; Báo c", 3]
    ]


def test_articles_that_print_one_copied_passage_are_one_independent_source():
    day = {"as_of": "2025-05-01", "as_of_basis": "stated"}
    rows = cases.quantities(*(cases.quantity(name, 10, **day) for name in "abc"))
    passages = schema.frame(
        "passages",
        [{"passage_id": "p", "article_id": name, "start": 0, "end": 60} for name in "ab"],
    )
    about = cases.articles(*((name, f"Báo {name}", "2025-05-02") for name in "abc"))
    found = reconciled(rows, about, passages=passages)
    assert found[["n_articles", "n_independent"]].values.tolist() == [[3, 2]]
    assert reconciled(rows, about)["n_independent"].isna().all()


def test_numbers_without_a_measure_are_passed_over():
    rows = cases.quantities(cases.quantity("a", 0, measure=None))
    assert reconciled(rows, cases.articles(("a", "Báo Sông", "2025-05-02"))).empty


def test_no_numbers_give_an_empty_table_with_its_columns():
    empty = schema.frame("quantities", [])
    found = reconciled(empty, schema.frame("articles", []))
    assert list(found.columns) == schema.TABLES["claims"].names
    assert claims.compatible(found).empty


def _day(name: str, value: int, qualifier: str = "exact", **more: object) -> dict[str, object]:
    kept = {"as_of": "2025-05-01", "as_of_basis": "stated", "sentence": f"{name} {value}"}
    return cases.quantity(name, 0, value=value, qualifier=qualifier, **(kept | more))


@pytest.mark.parametrize(
    ("rows", "low", "high", "empty"),
    [
        ([_day("a", 70, "over"), _day("b", 72)], 72, 72, False),
        ([_day("a", 70, "over"), _day("b", 80, "nearly")], 71, 79, False),
        ([_day("a", 100, "nearly")], None, 99, False),
        ([_day("a", 100, "over")], 101, None, False),
        ([_day("a", 100, "nearly"), _day("b", 119)], None, None, True),
        ([_day("a", 65), _day("b", 72)], None, None, True),
        ([_day("a", 20, "range", value_max=25), _day("b", 24, "at_least")], 24, 25, False),
        ([_day("a", 100, "nearly"), _day("b", 60)], None, None, True),
    ],
    ids=["hơn 70 and 72", "between", "gần alone", "hơn alone", "gần 100 and 119", "65 and 72",
         "a range", "far below gần"],
)  # fmt: skip
def test_what_suits_all_claims_of_a_day(rows, low, high, empty):
    about = cases.articles(("a", "Báo Sông", "2025-05-02"), ("b", "Báo Núi", "2025-05-02"))
    found = claims.compatible(reconciled(cases.quantities(*rows), about))
    assert len(found) == 1
    row = found.iloc[0].astype("object")
    seen = [None if pd.isna(row[name]) else row[name] for name in ("low", "high", "is_empty")]
    assert seen == [low, high, empty]


def test_parts_of_a_day_are_times_of_their_own():
    rows = cases.quantities(
        _day("a", 65, sentence="Sáng 1/5, 65 đội."), _day("b", 72, sentence="Chiều 1/5, 72 đội.")
    )
    about = cases.articles(("a", "Báo Sông", "2025-05-02"), ("b", "Báo Núi", "2025-05-02"))
    table = reconciled(rows, about)
    assert claims.compatible(table)["is_empty"].tolist() == [False, False]
    assert table["relation"].tolist() == ["new", "revises"]


VALUES = st.sampled_from([40, 41, 45, 60])
QUALIFIERS = st.sampled_from(["exact", "over", "nearly", "about", "vague"])
DAYS = st.sampled_from(["2025-05-01", "2025-05-02", "2025-05-03", None])
ROWS = st.lists(
    st.tuples(
        st.sampled_from("abcde"), VALUES, QUALIFIERS, DAYS,
        st.sampled_from(["stated", "event", "published", "unknown"]),
        st.sampled_from(["", "Lê Thị Mây"]), st.sampled_from([None, "khai mạc"]),
    ),
    max_size=12,
)  # fmt: skip


def _tables(drawn: list[tuple[object, ...]]) -> tuple[pd.DataFrame, pd.DataFrame]:
    rows = [
        cases.quantity(
            str(name), 10 * k, value=None if qualifier == "vague" else value, qualifier=qualifier,
            as_of=day, as_of_basis=basis, asserted_by=who, occasion=occasion,
            asserted_by_type="person" if who else "outlet",
        )
        for k, (name, value, qualifier, day, basis, who, occasion) in enumerate(drawn)
    ]  # fmt: skip
    about = [(name, f"Báo {name}", f"2025-05-0{k}") for k, name in enumerate("abcde", start=1)]
    return cases.quantities(*rows), cases.articles(*about)


@settings(max_examples=12, deadline=None)
@given(ROWS, st.randoms(use_true_random=False))
def test_the_order_of_the_rows_makes_no_difference(drawn, chance):
    quantities, articles = _tables(drawn)
    order = list(range(len(quantities)))
    chance.shuffle(order)
    turned = quantities.iloc[order].reset_index(drop=True)
    expected = reconciled(quantities, articles)
    found = reconciled(turned, articles.iloc[::-1].reset_index(drop=True))
    pd.testing.assert_frame_equal(found, expected)
    pd.testing.assert_frame_equal(claims.compatible(found), claims.compatible(expected))
    pd.testing.assert_frame_equal(
        relations.relations_between(found), relations.relations_between(expected)
    )


@settings(max_examples=12, deadline=None)
@given(ROWS)
def test_every_number_is_evidence_of_one_claim_and_relations_name_claims(drawn):
    quantities, articles = _tables(drawn)
    found = reconciled(quantities, articles)
    rows = [row for ids in found["row_ids"] for row in ids.split("; ")]
    assert sorted(rows) == sorted(quantities["row_id"])
    assert found["n_mentions"].sum() == len(quantities)
    assert found["claim_id"].is_unique
    known = set(found["claim_id"])
    for name in ("restates", "revises", "agrees_with", "conflicts_with"):
        for ids in found[name].dropna():
            assert set(ids.split("; ")) <= known
    both = {(row.claim_id, other) for row in found.itertuples()
            if isinstance(row.conflicts_with, str) for other in row.conflicts_with.split("; ")}  # fmt: skip
    assert both == {(b, a) for a, b in both}


def test_the_callers_tables_stay_as_they_were():
    before = cases.SEEDS.copy()
    reconciled(cases.SEEDS, cases.SEED_ARTICLES)
    pd.testing.assert_frame_equal(cases.SEEDS, before)
