"""Claims told in sentences: every sentence is computed from the table."""

import number_cases as cases
import pandas as pd
import pytest

from analysis.measure.claims import claims
from analysis.report.words import claim_sentences, participation
from analysis.study import Event, Measure, Study

STUDY = Study(
    event=Event(starts_on="2025-10-25", ends_on="2025-10-26"),
    measures=tuple(
        Measure(name, ("x",), label=label, label_vi=cases.LABELS_VI[name])
        for name, label in cases.LABELS.items()
    ),
)


@pytest.fixture(scope="module")
def seeds():
    return claims.read_claims(cases.SEEDS, cases.SEED_ARTICLES, whole=cases.WHOLE)


def title(read: claims.Read, study: Study, **more: object) -> str:
    return participation.title(read.claims, study, relations=read.relations, **more)


def sentences(read: claims.Read, study: Study, **more: object) -> list[str]:
    return claim_sentences.sentences(
        read.claims, study, relations=read.relations, evidence=read.evidence, **more
    )


def drawn(read: claims.Read, articles: pd.DataFrame, study: Study) -> pd.DataFrame:
    return participation.figure_rows(
        read.claims, articles, study, evidence=read.evidence, relations=read.relations
    )


def test_the_title_tells_the_revision_of_the_seeds(seeds):
    assert title(seeds, STUDY) == (
        "Countries that signed: 65 by the afternoon of 25 Oct, 72 at the close on 26 Oct"
    )
    assert title(seeds, STUDY, lang="vi") == (
        "Quốc gia đã ký: 65 đến chiều 25/10, 72 khi bế mạc 26/10"
    )


def test_the_sentences_tell_the_story_of_the_seeds(seeds):
    assert sentences(seeds, STUDY) == [
        "14 printed numbers in 4 articles come down to 12 distinct claims of 5 measures.",
        "Countries attending: from nearly 100 quốc gia (6 Oct 2025, Tiền Phong) to 119 quốc gia "
        "và vùng lãnh thổ (26 Oct 2025, Tiền Phong); they differ in noun and status, so no line "
        "joins them.",
        "Countries that signed: 65 quốc gia (25 Oct 2025, afternoon, Phạm Minh Chính) is an "
        "earlier state of 72 quốc gia (26 Oct 2025, Lương Tam Quang), not a conflict.",
        "“nearly 100 quốc gia”, printed 25 Oct 2025, repeats the number of 6 Oct 2025 without a "
        "date of its own: no new observation.",
        "“more than 100 tổ chức quốc tế và khu vực”, printed 25 Oct 2025, repeats the number of "
        "6 Oct 2025 without a date of its own: no new observation.",
        "No two claims conflict.",
        "“more than 110 quốc gia” counts the high-level session alone and is compared with "
        "nothing else.",
        "“18 quốc gia” counts the high-level session alone and is compared with nothing else.",
    ]


def test_sources_that_differ_are_the_finding_where_nothing_was_revised():
    day = {"as_of": "2025-05-01", "as_of_basis": "stated"}
    rows = cases.quantities(
        cases.quantity("a", 0, value=40, **day), cases.quantity("b", 0, value=55, **day)
    )
    about = cases.articles(("a", "Báo Sông", "2025-05-02"), ("b", "Báo Núi", "2025-05-02"))
    table = claims.read_claims(rows, about)
    assert title(table, Study()) == "Teams on 1 May: 55 (Báo Núi) against 40 (Báo Sông)"
    told = sentences(table, Study())
    assert len([one for one in told if "conflicts with" in one]) == 1
    assert "No two claims conflict." not in told


def test_no_numbers_are_said_to_be_none():
    empty = claims.read_claims(cases.quantities(), cases.articles())
    assert title(empty, STUDY) == "No participation numbers are printed"
    assert sentences(empty, STUDY) == ["No participation numbers are printed."]
    assert (
        participation.alt(empty.claims, STUDY, relations=empty.relations)
        == "No participation numbers are printed."
    )


def test_many_of_a_kind_are_counted_after_a_few_are_told():
    quantities, articles = cases.many()
    table = claims.read_claims(quantities, articles)
    told = sentences(table, Study())
    assert len(told) < 25
    assert any(one.startswith("(") and "more of the kind" in one for one in told)


def test_the_drawn_table_follows_the_measures_of_the_study(seeds):
    rows = drawn(seeds, cases.SEED_ARTICLES, STUDY)
    assert list(dict.fromkeys(rows["measure"])) == list(cases.LABELS)
    assert set(rows["kind"]) == {"claim", "relation"}


def test_many_claims_are_drawn_with_bands_and_late_articles():
    quantities, articles = cases.many()
    table = claims.read_claims(quantities, articles)
    rows = drawn(table, articles, Study())
    assert set(rows["kind"]) == {"claim", "relation", "band", "late"}
