"""The days an article speaks of, once its own day is known or not."""

from dataclasses import replace

import extracted
import pytest
from invented import article

from analysis import study as studies
from analysis.study import EMPTY


def days(one, study=EMPTY):
    return [
        (row["as_printed"], row["date_from"], row["date_to"]) for row in extracted.dates(one, study)
    ]


def test_every_column_of_a_row_is_about_the_printed_words():
    text = "Hội chợ mở cửa. Ngày 5/3, 40 đội đến."
    assert extracted.dates(article(text, published_on="2025-03-06"), EMPTY) == [
        {
            "article_id": "a",
            "start": 21,
            "end": 24,
            "as_printed": "5/3",
            "date_from": "2025-03-05",
            "date_to": "2025-03-05",
            "date_edtf": "2025-03-05",
            "part": "body",
            "sentence_id": 2,
            "sentence": "Ngày 5/3, 40 đội đến.",
        }
    ]


@pytest.mark.parametrize(
    ("published", "text", "day"),
    [
        ("2025-10-26", "Chiều 25-10, thuyền về.", "2025-10-25"),
        ("2026-01-03", "Ngày 30/12, thuyền về.", "2025-12-30"),
        ("2025-12-20", "Hội chợ sẽ mở ngày 10/1.", "2026-01-10"),
        ("2025-10-26", "Hội chợ mở ngày 8/4.", "2025-04-08"),
        ("2025-10-26", "Hội chợ dự kiến mở ngày 8/4.", "2026-04-08"),
    ],
)
def test_a_year_that_is_not_printed_is_the_nearest_to_publication(published, text, day):
    assert [row[1] for row in days(article(text, published_on=published))] == [day]


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("Chiều nay", "2025-10-22", "2025-10-22"),
        ("Hôm qua", "2025-10-21", "2025-10-21"),
        ("Sáng mai", "2025-10-23", "2025-10-23"),
        ("Cuối tuần qua", "2025-10-18", "2025-10-19"),
        ("Cuối tuần này", "2025-10-25", "2025-10-26"),
        ("Tuần trước", "2025-10-13", "2025-10-19"),
        ("Tuần tới", "2025-10-27", "2025-11-02"),
        ("Tháng trước", "2025-09-01", "2025-09-30"),
        ("Từ hôm thứ Hai", "2025-10-20", "2025-10-20"),
        ("Từ 3 ngày trước", "2025-10-19", "2025-10-19"),
    ],
)
def test_words_for_days_count_from_the_day_of_publication(words, first, last):
    # 22 October 2025 is a Wednesday.
    one = article(f"{words}, thuyền về bến.", published_on="2025-10-22")
    assert [row[1:] for row in days(one)] == [(first, last)]


def test_a_weekend_seen_from_monday_is_the_one_just_over():
    one = article("Cuối tuần qua, thuyền về bến.", published_on="2025-10-20")
    assert [row[1:] for row in days(one)] == [("2025-10-18", "2025-10-19")]


def test_without_publication_words_for_days_keep_empty_dates_and_years_stay_out():
    one = article("Hôm qua và ngày 25/10, thuyền về.")
    assert days(one) == [("Hôm qua", "", ""), ("25/10", "--10-25", "--10-25")]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Ngày 26/4, thuyền về.", "XXXX-04-26"),
        ("Ngày 29/2, thuyền về.", "XXXX-02-29"),
        ("Từ ngày 26 đến 28/4, thuyền về.", "XXXX-04-26/XXXX-04-28"),
        ("Hồi tháng 2, thuyền về.", "XXXX-02"),
        ("Hồi tháng 2/2024, thuyền về.", "2024-02"),
        ("Trong quý IV/2025, bến đóng.", "2025-10-01/2025-12-31"),
        ("Từ 28/12 đến 3/1/2026, bến đóng.", "2025-12-28/2026-01-03"),
        ("Hôm qua, thuyền về.", ""),
    ],
)
def test_a_day_without_its_year_is_kept_in_the_extended_form(text, edtf):
    assert [row["date_edtf"] for row in extracted.dates(article(text), EMPTY)] == [edtf]


def test_a_full_date_of_the_article_gives_its_year_to_the_others():
    one = article("Ngày 25/10/2025, hội chợ mở. Đến 2/11, hội chợ đóng.")
    assert [row[1] for row in days(one)] == ["2025-10-25", "2025-11-02"]


def test_an_article_on_the_event_of_the_study_takes_its_year():
    study = replace(
        EMPTY, event=studies.Event(starts_on="2026-06-20", ends_on="2026-06-27", names=("Hội Vạn",))
    )
    assert days(article("Hội Vạn mở ngày 20/6."), study) == [("20/6", "2026-06-20", "2026-06-20")]
    assert days(article("Hội khác mở ngày 20/6."), study) == [("20/6", "--06-20", "--06-20")]


def test_a_day_far_from_the_event_of_an_undated_article_keeps_its_year_out():
    study = replace(
        EMPTY, event=studies.Event(starts_on="2026-06-20", ends_on="2026-06-27", names=("Hội Vạn",))
    )
    found = [day for _, day, _ in days(article("Hội Vạn họp ngày 8/4, 1/6 và 20/12."), study)]
    assert found == ["--04-08", "2026-06-01", "2026-12-20"]


def test_of_a_long_event_only_the_year_that_can_be_is_taken():
    study = replace(
        EMPTY, event=studies.Event(starts_on="2025-06-20", ends_on="2026-12-31", names=("Hội Vạn",))
    )
    found = [day for _, day, _ in days(article("Hội Vạn họp ngày 8/4, rồi ngày 20/7."), study)]
    assert found == ["2026-04-08", "--07-20"]


def test_cung_ngay_is_the_day_spoken_of_before():
    one = article("Ngày 25/10, hội chợ mở. Chiều cùng ngày, thuyền về.", published_on="2025-10-27")
    assert [row[1] for row in days(one)] == ["2025-10-25", "2025-10-25"]


def test_today_in_quoted_words_is_the_day_they_were_said():
    one = article(
        "Bế mạc ngày 13/3, ông Tám nói: “Hôm nay, 68 thuyền đã về”.",
        "Hôm nay, bến vắng.",
        published_on="2026-03-14",
    )
    assert [row[1] for row in days(one)] == ["2026-03-13", "2026-03-13", "2026-03-14"]


def test_a_span_over_the_end_of_a_year_has_both_years():
    one = article("Hội chợ mở từ 28/12 đến 3/1/2026.")
    assert days(one) == [("28/12 đến 3/1/2026", "2025-12-28", "2026-01-03")]


def test_months_and_quarters_run_from_their_first_to_their_last_day():
    one = article("Từ tháng 2/2024 và quý IV/2025, bến đóng.")
    assert [row[1:] for row in days(one)] == [
        ("2024-02-01", "2024-02-29"),
        ("2025-10-01", "2025-12-31"),
    ]


def test_impossible_dates_are_reported_and_give_no_row():
    one = article("Ngày 31/2, hội chợ mở. Ngày 10/25/2025, hội chợ đóng.")
    assert days(one) == []
    assert [problem["found"] for problem in extracted.problems(one)] == ["31/2", "10/25/2025"]
