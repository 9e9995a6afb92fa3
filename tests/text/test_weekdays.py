"""Every weekday, in every printed form, seen from every weekday of publication."""

from datetime import date, timedelta

import extracted
import pytest
from invented import article

from analysis.study import EMPTY
from analysis.text.dates import dates as printed

DAYS = {
    0: ("thứ Hai", "Thứ hai", "thứ 2"),
    1: ("thứ Ba", "thứ ba", "thứ 3"),
    2: ("thứ Tư", "thứ tư", "thứ 4"),
    3: ("thứ Năm", "thứ năm", "thứ 5"),
    4: ("thứ Sáu", "thứ sáu", "thứ 6"),
    5: ("thứ Bảy", "thứ bẩy", "thứ 7"),
    6: ("Chủ Nhật", "chủ nhật", "Chúa nhật", "Chúa Nhật"),
}
PUBLISHED = [date(2025, 12, 29) + timedelta(days=n) for n in range(14)]


def week(day):
    return day.isocalendar()[:2]


def in_week(shift):
    return lambda found, day: week(found) == week(day + timedelta(weeks=shift))


def within(first, last):
    return lambda found, day: first <= (found - day).days <= last


#: The words around a weekday, and where the day lies seen from publication.
FORMS = [
    ("Hôm {}, đoàn đến.", within(-6, 0)),
    ("Đoàn đến hôm {}.", within(-6, 0)),
    ("Sáng {}, đoàn đến.", within(-6, 0)),
    ("Đoàn đến vào {}.", within(-6, 0)),
    ("Tối {}, đoàn đến.", within(-6, 0)),
    ("Rạng sáng {}, đoàn đến.", within(-6, 0)),
    ("{} tuần trước, đoàn đến.", in_week(-1)),
    ("Hôm {} tuần trước, đoàn đến.", in_week(-1)),
    ("Chiều {} tuần rồi, đoàn đến.", in_week(-1)),
    ("Từ {} tuần trước nữa, đoàn đến.", in_week(-2)),
    ("{} tuần này, đoàn đến.", in_week(0)),
    ("Đoàn đến vào {} tuần này.", in_week(0)),
    ("{} tuần sau, đoàn đến.", in_week(1)),
    ("Ngày {} tuần tới, đoàn đến.", in_week(1)),
    ("{} vừa qua, đoàn đến.", within(-7, -1)),
    ("Đoàn đến hôm {} vừa rồi.", within(-7, -1)),
    ("{} tuần qua, đoàn đến.", within(-7, -1)),
    ("{} tới, đoàn đến.", within(1, 7)),
    ("Sáng {} tới, đoàn đến.", within(1, 7)),
    ("{} này, đoàn đến.", within(0, 6)),
    ("Đoàn sẽ đến vào {}.", within(1, 7)),
    ("Đoàn dự kiến đến sáng {}.", within(1, 7)),
]


@pytest.mark.parametrize(("form", "lies"), FORMS, ids=[form for form, _ in FORMS])
def test_a_weekday_becomes_that_weekday_from_every_day_of_publication(form, lies):
    wrong = []
    for day in PUBLISHED:
        for number, names in DAYS.items():
            for name in names:
                one = article(form.format(name), published_on=day.isoformat())
                found = [
                    date.fromisoformat(row["date_from"]) for row in extracted.dates(one, EMPTY)
                ]
                right = len(found) == 1 and found[0].weekday() == number and lies(found[0], day)
                wrong += [] if right else [(day.isoformat(), name, found)]
    assert wrong == []


@pytest.mark.parametrize(
    ("published", "text", "day"),
    [
        ("2026-01-02", "Thứ Sáu tuần trước, đoàn đến.", "2025-12-26"),
        ("2026-05-18", "Hội nghị khai mạc hôm thứ Năm với 120 đại biểu.", "2026-05-14"),
        ("2026-01-02", "Thứ Tư tuần trước, đoàn đến.", "2025-12-24"),
        ("2026-01-02", "Thứ Ba tuần này, đoàn đến.", "2025-12-30"),
        ("2026-01-02", "Đoàn đến thứ sáu tuần sau.", "2026-01-09"),
        ("2026-01-02", "Đoàn đến hôm thứ Tư.", "2025-12-31"),
        ("2026-01-02", "Sáng Chúa nhật, đoàn đến.", "2025-12-28"),
        ("2026-01-02", "Chủ nhật, đoàn đến.", "2025-12-28"),
        ("2026-01-02", "Thứ Bảy tới, đoàn đến.", "2026-01-03"),
        ("2026-01-02", "Hôm  thứ  Tư  tuần  trước, đoàn đến.", "2025-12-24"),
    ],
)
def test_weekdays_that_somebody_looked_for(published, text, day):
    rows = extracted.dates(article(text, published_on=published), EMPTY)
    assert [row["date_from"] for row in rows] == [day]


@pytest.mark.parametrize(
    "text",
    [
        "Thứ hai, đoàn cần xe.",
        "Ngày thứ hai bán vé",
        "đoàn thứ hai đến sau",
        "lần thứ năm, khóa thứ 7",
        "đêm thứ ba của hội chợ",
        "mỗi sáng thứ hai, tư, sáu",
        "vào thứ Sáu hằng tuần",
        "các ngày thứ 7",
        "vào thứ 7 đầu tiên của tháng",
        "hôm thứ Năm tuần trước đó",
        "chuyến bay vào thứ ba, thứ năm và chủ nhật",
        "ngày hội rơi vào thứ Bảy",
        "đội thứ hai này đến sau",
        "một tối thứ Sáu",
    ],
)
def test_orders_and_days_of_every_week_are_no_dates(text):
    assert printed.find_dates(text) == []


def test_a_verb_behind_a_weekday_names_no_week():
    one = article("Hôm thứ Hai tới Huế, đoàn nghỉ.", published_on="2026-01-02")
    assert [(r["as_printed"], r["date_from"]) for r in extracted.dates(one, EMPTY)] == [
        ("Hôm thứ Hai", "2025-12-29")
    ]


def test_a_printed_date_behind_a_weekday_goes_first():
    one = article("Sáng thứ Hai, 22/12, đoàn đến.", published_on="2026-01-02")
    assert [row["date_from"] for row in extracted.dates(one, EMPTY)] == ["2025-12-22"]
