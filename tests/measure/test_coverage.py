"""Articles are placed in time as far as their day is known, and no further."""

import pandas as pd
import pytest

from analysis.measure.coverage import article_timeline, coverage
from analysis.report.words import coverage_words
from analysis.tables import schema

ARTICLES = schema.frame(
    "articles",
    [
        {
            "article_id": "ben-do",
            "label": "Bến đò mở lại",
            "outlet": "Báo Sông",
            "outlet_basis": "stated",
            "published_on": "2025-03-08",
            "published_at": "2025-03-08T06:30",
            "published_basis": "stated",
        },
        {
            "article_id": "cho-hoa",
            "label": "Chợ hoa khai trương",
            "outlet": "Báo Núi",
            "outlet_basis": "inferred",
            "published_on": "2025-03-06",
            "published_earliest": "2025-03-05",
            "published_basis": "header",
        },
        {"article_id": "den-hoa", "label": "Đèn hoa đăng", "published_earliest": "2025-03-09"},
        {"article_id": "gao", "label": "Gạo mới", "published_latest": "2025-03-01"},
        {
            "article_id": "hoi-lang",
            "label": "Hội làng",
            "published_earliest": "2024-08-01",
            "published_latest": "2024-08-20",
        },
        {"article_id": "khong-ro", "label": "Không rõ ngày"},
    ],
)
DATES = schema.frame(
    "dates",
    [
        {"article_id": "ben-do", "date_from": "2025-03-01", "date_to": "2025-03-02"},
        {"article_id": "ben-do", "date_from": "2025-03-01", "date_to": "2025-03-02"},
        {"article_id": "gao", "date_from": "--10-08", "date_to": "--10-08"},
        {"article_id": "khac", "date_from": "2025-03-01"},
    ],
)
MILESTONES = pd.DataFrame(
    [{"label": "Opening", "label_vi": "Khai mạc", "date_from": "2025-03-08", "date_to": ""}]
)
YEAR = {"date_from": "2024-01-01", "date_to": "2025-12-31", "collected": True, "outlet": None}
GAP = {"date_from": "2024-09-01", "date_to": "2025-02-15", "collected": False, "outlet": None}
ALL_BUT_WINTER = pd.DataFrame([YEAR, GAP])


def marks(table, *names):
    return [list(row) for row in table[list(names)].fillna("").itertuples(index=False)]


def test_each_article_is_placed_by_what_is_known_of_its_day():
    table = coverage.timeline(ARTICLES, pd.DataFrame())
    own = table[table["row"].notna()]
    assert marks(own, "row", "article_id", "mark", "date_from", "date_to") == [
        [0, "hoi-lang", "bounds", "2024-08-01", "2024-08-20"],
        [1, "gao", "not_after", "", "2025-03-01"],
        [2, "cho-hoa", "stated", "2025-03-06", "2025-03-06"],
        [2, "cho-hoa", "conflict", "2025-03-05", "2025-03-06"],
        [3, "ben-do", "stated", "2025-03-08", "2025-03-08"],
        [4, "den-hoa", "not_before", "2025-03-09", ""],
        [5, "khong-ro", "unknown", "", ""],
    ]
    assert own.loc[own["article_id"] == "ben-do", "time"].tolist() == ["06:30"]


def test_a_date_spoken_of_twice_is_one_tick_and_one_without_a_year_is_none():
    table = coverage.timeline(ARTICLES, DATES)
    spoken = table[table["mark"] == "spoken"]
    assert marks(spoken, "row", "date_from", "date_to") == [[3, "2025-03-01", "2025-03-02"]]


@pytest.mark.parametrize(
    ("collected", "basis"),
    [(None, "unknown"), (ALL_BUT_WINTER, "no"), (ALL_BUT_WINTER.head(1), "yes")],
    ids=["nobody recorded it", "a gap", "the whole year"],
)
def test_a_long_empty_stretch_is_a_break_that_says_whether_it_was_collected(collected, basis):
    table = coverage.timeline(ARTICLES, pd.DataFrame(), milestones=MILESTONES, collected=collected)
    panels = table[table["mark"].isin(["panel", "break"])]
    assert marks(panels, "mark", "date_from", "date_to", "basis") == [
        ["panel", "2024-08-01", "2024-08-20", ""],
        ["break", "2024-08-21", "2025-02-28", basis],
        ["panel", "2025-03-01", "2025-03-09", ""],
    ]


def test_articles_of_one_week_are_one_panel_without_a_break():
    week = ARTICLES[ARTICLES["article_id"].isin(["ben-do", "cho-hoa"])]
    table = article_timeline.article_lines(week, pd.DataFrame())
    assert marks(table[table["row"].isna()], "mark", "date_from", "date_to") == [
        ["panel", "2025-03-05", "2025-03-08"]
    ]


def test_the_finding_counts_what_is_known_and_claims_no_trend():
    assert coverage_words.timeline_sentences(coverage.timeline(ARTICLES, DATES)) == (
        "Of 6 articles, 1 states its day, 1 has sources that disagree about its day, 3 can only "
        "be placed between bounds and 1 has no day at all. So few show when, not how much."
    )


def test_no_article_is_said_so_and_milestones_are_still_there():
    table = coverage.timeline(ARTICLES.head(0), DATES.head(0), milestones=MILESTONES)
    assert coverage_words.timeline_sentences(table) == "There is no article to place in time."
    assert coverage.how_many_placed(table) == 0
    assert table["mark"].tolist() == ["milestone", "panel"]


def test_the_order_of_the_input_changes_nothing():
    shuffled = coverage.timeline(ARTICLES[::-1], DATES[::-1], milestones=MILESTONES)
    pd.testing.assert_frame_equal(
        shuffled, coverage.timeline(ARTICLES, DATES, milestones=MILESTONES)
    )


def test_the_days_table_has_a_row_an_article_and_one_more_for_a_conflict():
    table = coverage.day_basis(coverage.timeline(ARTICLES, DATES))
    assert table["day"].value_counts().to_dict() == {
        "stated": 2,
        "bounds": 1,
        "not_after": 1,
        "conflict": 1,
        "not_before": 1,
        "unknown": 1,
    }
