"""The hour a number speaks of."""

import extracted
import pytest
from invented import article

from analysis.extract.quantities import hours


def hour(text, number="40"):
    folded = text.lower()
    at = folded.index(number)
    return hours.hour_of(folded, (at, at + len(number)), (0, len(folded)))


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Đến 9h, 40 đội đã về.", "09:00"),
        ("Tính đến 17 giờ, 40 đội đã về.", "17:00"),
        ("Tính đến 17h30 ngày 5/3, 40 đội đã về.", "17:30"),
        ("Lúc 6 giờ 30 phút sáng, 40 đội đã về.", "06:30"),
        ("Lúc 22h đêm, 40 đội đã về.", "22:00"),
        ("Lúc 10 giờ đêm, 40 đội đã về.", "22:00"),
        ("Lúc 1 giờ đêm, 40 đội đã về.", "01:00"),
        ("Chiều nay, lúc 5 giờ, 40 đội đã về.", "17:00"),
        ("Tối 5/3, đến 8 giờ, 40 đội đã về.", "20:00"),
        ("5h chiều qua, 40 đội đã về.", "17:00"),
        ("1 giờ trưa, 40 đội đã về.", "13:00"),
        ("17h ngày 5/3, 40 đội đã về.", "17:00"),
        ("19:30, 40 đội đã về.", "19:30"),
        ("Đến 9g15, 40 đội đã về.", "09:15"),
        ("Cho đến 10 giờ rưỡi, 40 đội đã về.", "10:30"),
        ("Lúc 8h có 20 đội, đến 11h có 40 đội.", "11:00"),
        ("40 đội đã về, tính đến 9h.", "09:00"),
        ("Mở cửa từ 8h đến 17h, 40 đội đã về.", ""),
        ("Sau 3 giờ, 40 đội đã về.", ""),
        ("Cuộc đua kéo dài 3 giờ, 40 đội đã về.", ""),
        ("9 giờ đồng hồ, 40 đội đã về.", ""),
        ("Thắng 2:1, 40 đội đã về.", ""),
        ("Lúc 12 giờ đêm, 40 đội đã về.", ""),
    ],
)
def test_an_hour_is_one_of_the_day_and_no_stretch_of_time(text, says):
    assert hour(text) == says


def rows(text, published):
    one = article(text, published_on=published)
    return [
        (row["value"], row["as_of"], row["as_of_basis"], row["as_of_time"])
        for row in extracted.quantities(one)
    ]


def test_hours_part_two_numbers_of_one_day():
    text = "Đến 9h sáng 5/3, 40 đội đã về. Đến 17h cùng ngày, 52 đội đã về."
    assert rows(text, "2025-03-06") == [
        (40, "2025-03-05", "stated", "09:00"),
        (52, "2025-03-05", "stated", "17:00"),
    ]


@pytest.mark.parametrize("published", [f"2025-03-{day:02d}" for day in range(1, 15)])
@pytest.mark.parametrize(
    "text",
    [
        "Từ ngày 5 đến 10/3/2025, 40 đội đua thuyền.",
        "Tính đến ngày 10/3/2025, 40 đội đăng ký.",
        "Ngày mai, 40 đội đua thuyền.",
        "Thứ Sáu tuần sau, 40 đội đua thuyền.",
        "Hội đua mở ngày 10/3/2025. 40 đội đua thuyền.",
    ],
)
def test_nothing_is_as_of_a_day_after_its_article_appeared(text, published):
    assert all(row[1] <= published for row in rows(text, published))
