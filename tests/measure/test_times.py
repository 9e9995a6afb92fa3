"""The part of the day a number speaks of."""

import pytest

from analysis.measure.claims import part_of_day


@pytest.mark.parametrize(
    ("sentence", "as_of", "part"),
    [
        ("Chiều 5/3, 40 đội đã đến.", "2025-03-05", "afternoon"),
        ("Sáng nay, 40 đội đã đến.", "2025-03-05", "morning"),
        ("40 đội đã đến tối 5-3.", "2025-03-05", "evening"),
        ("Trưa ngày 5 tháng 3, 40 đội đã đến.", "2025-03-05", "noon"),
        ("Chiều tối 5.3, 40 đội đã đến.", "2025-03-05", "evening"),
        ("Chiều 4/3, 40 đội đã đến.", "2025-03-05", ""),
        ("Sáng kiến của 40 đội được khen.", "2025-03-05", ""),
        ("Tối đa 40 đội được dự.", "2025-03-05", ""),
        ("40 đội đã đến.", "", ""),
    ],
)
def test_a_part_of_the_day_stands_before_a_date(sentence, as_of, part):
    assert part_of_day.part_of_printing({"sentence": sentence, "as_of": as_of}) == part


def test_the_nearest_part_of_the_day_before_the_number_counts():
    sentence = "Sáng 5/3 có 30 đội, chiều cùng ngày có 40 đội."
    row = {"sentence": sentence, "as_of": "2025-03-05", "start": sentence.index("40")}
    assert part_of_day.part_of_printing(row, sentence) == "afternoon"
    row = {"sentence": sentence, "as_of": "2025-03-05", "start": sentence.index("30")}
    assert part_of_day.part_of_printing(row, sentence) == "morning"


def test_the_sentences_before_in_the_paragraph_may_say_it():
    text = "Tối 4/3 trời mưa.\nChiều 5/3, giải khai mạc. Có 40 đội tham dự.\nSáng 6/3 trời nắng."
    row = {"sentence": "Có 40 đội tham dự.", "as_of": "2025-03-05", "start": text.index("40")}
    assert part_of_day.part_of_printing(row, text) == "afternoon"


def test_another_paragraph_says_nothing():
    text = "Chiều 5/3, giải khai mạc.\nCó 40 đội tham dự."
    row = {"sentence": "Có 40 đội tham dự.", "as_of": "2025-03-05", "start": text.index("40")}
    assert part_of_day.part_of_printing(row, text) == ""
