"""Dates as they are printed; what looks like one and is none."""

import pytest

from analysis.text.dates import dates


def found(text):
    return [(text[s.start : s.end], s.first, s.last) for s in dates.find_dates(text)]


@pytest.mark.parametrize(
    ("text", "printed", "first", "last"),
    [
        ("ngày 25/10, họp", "25/10", (0, 10, 25), (0, 10, 25)),
        ("Chiều 25-10, họp", "25-10", (0, 10, 25), (0, 10, 25)),
        ("sáng nay, 5.4 (theo giờ", "5.4", (0, 4, 5), (0, 4, 5)),
        ("Ngày 24.12.2024, họp", "24.12.2024", (2024, 12, 24), (2024, 12, 24)),
        ("ngày 7-2 - 2017, ông", "7-2 - 2017", (2017, 2, 7), (2017, 2, 7)),
        ("vào ngày 12 - 10 - Ảnh", "12 - 10", (0, 10, 12), (0, 10, 12)),
        ("(25 – 26/10/2025)", "25 – 26/10/2025", (2025, 10, 25), (2025, 10, 26)),
        ("ngày 25 và 26-10", "25 và 26-10", (0, 10, 25), (0, 10, 26)),
        ("từ ngày 12 đến 14-5", "12 đến 14-5", (0, 5, 12), (0, 5, 14)),
        ("từ ngày 2 - 8.4", "2 - 8.4", (0, 4, 2), (0, 4, 8)),
        ("các ngày 25, 26 và 27/10", "25, 26 và 27/10", (0, 10, 25), (0, 10, 27)),
        ("(24/10/1945-24/10/2025)", "24/10/1945-24/10/2025", (1945, 10, 24), (2025, 10, 24)),
        ("từ 28/12 đến 3/1/2026", "28/12 đến 3/1/2026", (2025, 12, 28), (2026, 1, 3)),
        ("Đêm 31-12 rạng sáng 1-1", "31-12 rạng sáng 1-1", (0, 12, 31), (0, 1, 1)),
        ("ngày 24 tháng 12 năm 2024", "24 tháng 12 năm 2024", (2024, 12, 24), (2024, 12, 24)),
        ("ngày 1 và 2 tháng 9", "1 và 2 tháng 9", (0, 9, 1), (0, 9, 2)),
        ("tháng 12/2024", "tháng 12/2024", (2024, 12, 0), (2024, 12, 0)),
        ("hồi tháng 5-2018 ở", "tháng 5-2018", (2018, 5, 0), (2018, 5, 0)),
        ("tháng 4-5/2019", "tháng 4-5/2019", (2019, 4, 0), (2019, 5, 0)),
        ("tháng 11/2024, tức", "tháng 11/2024", (2024, 11, 0), (2024, 11, 0)),
        ("từ tháng 11 đến tháng 2/2025", "tháng 11 đến tháng 2/2025", (2024, 11, 0), (2025, 2, 0)),
        ("quý III/2025", "quý III/2025", (2025, 7, 0), (2025, 9, 0)),
        ("quý 2 năm 2025", "quý 2 năm 2025", (2025, 4, 0), (2025, 6, 0)),
        ("lúc 15 giờ 24.3 và", "24.3", (0, 3, 24), (0, 3, 24)),
        ("báo cáo trước 15.5.", "15.5", (0, 5, 15), (0, 5, 15)),
        ("Đêm 23 rạng sáng 24/6, mưa", "23 rạng sáng 24/6", (0, 6, 23), (0, 6, 24)),
        ("cuối tuần này (28, 29-6) tại", "28, 29-6", (0, 6, 28), (0, 6, 29)),
        ("ra bến từ sáng sớm 1-2 (27 tết)", "1-2", (0, 2, 1), (0, 2, 1)),
        ("giá chốt phiên 1/3.", "1/3", (0, 3, 1), (0, 3, 1)),
        ("Ngày hội tư vấn 19-4 có", "19-4", (0, 4, 19), (0, 4, 19)),
    ],
)
def test_a_printed_date_is_read_day_first(text, printed, first, last):
    assert found(text) == [(printed, first, last)]


def test_days_that_do_not_follow_one_another_are_two_dates():
    assert found("các ngày 5 và 12/10") == [
        ("5", (0, 10, 5), (0, 10, 5)),
        ("12/10", (0, 10, 12), (0, 10, 12)),
    ]


def test_a_list_of_dates_goes_on_without_further_cues():
    assert [row[0] for row in found("nghỉ lễ ngày 30/4, 1/5 và 2/5")] == ["30/4", "1/5", "2/5"]


@pytest.mark.parametrize(
    "text",
    [
        "đội chủ nhà thắng 2-1",
        "tỉ số trận cuối là 3-2",
        "hơn 1/3 số nước",
        "9/12 cầu thủ lọt vào bán kết",
        "trực 24/7",
        "Nghị định 57/2024/NĐ-CP",
        "giá 25.000 đồng, 2.500 người",
        "lúc 9h45, từ 2-3 người",
        "điện thoại 0912-345-678",
        "giai đoạn 2017-2018",
        "mùng 5 tháng Giêng",
        "ngày 20 tháng 1 âm lịch",
        "trong năm 2024",
        "ba tháng, 12 tháng, nhiều tháng",
        "Ngày thứ hai bán vé",
        "mỗi tháng 1 triệu đồng",
        "Công viên 23/9 và quảng trường 23 tháng 9",
        "theo thông tư 10/2018",
        "căn nhà có từ 1-3 phòng ngủ",
        "Hai hôm nay, bến vắng",
        "hai tuần trước cuộc đua",
        "những tuần trước lễ hội",
        "cùng số, cùng ngày tháng năm ký",
    ],
)
def test_scores_shares_laws_times_and_lunar_days_are_no_dates(text):
    assert found(text) == []


def test_a_printed_date_takes_the_words_for_its_day_along():
    assert [row[0] for row in found("Sáng nay 25/10 và hôm qua, ngày 24/10")] == ["25/10", "24/10"]


@pytest.mark.parametrize(
    ("text", "printed", "kind", "shift"),
    [
        ("Chiều nay, hội chợ mở cửa", "Chiều nay", "day", 0),
        ("từ hôm qua", "hôm qua", "day", -1),
        ("đến ngày mai", "ngày mai", "day", 1),
        ("hồi cuối tuần qua", "cuối tuần qua", "weekend", -1),
        ("vào tuần tới", "tuần tới", "week", 1),
        ("hồi tháng trước", "tháng trước", "month", -1),
        ("họp hôm thứ Năm tuần trước", "hôm thứ Năm tuần trước", "weekday", -1),
        ("từ thứ Bảy tuần trước", "thứ Bảy tuần trước", "weekday", -1),
        ("mở từ 3 ngày trước", "3 ngày trước", "ago", -3),
        ("xảy ra cách đây hai tuần", "cách đây hai tuần", "ago", -14),
        ("đến chiều cùng ngày", "chiều cùng ngày", "same", 0),
    ],
)
def test_words_for_days_are_found_with_their_relation_to_publication(text, printed, kind, shift):
    span = dates.find_dates(text)[0]
    assert (text[span.start : span.end], span.kind, span.shift) == (printed, kind, shift)


@pytest.mark.parametrize("text", ["ngày 31/2", "ngày 15/13/2020", "ngày 29/2/2019"])
def test_a_day_no_calendar_has_is_marked_and_not_guessed(text):
    assert [span.kind for span in dates.find_dates(text)] == ["impossible"]


def test_the_part_of_the_day_before_a_date_is_kept():
    spans = dates.find_dates("rạng sáng 12-6 và tối ngày 13-6")
    assert [span.part_of_day for span in spans] == ["rạng sáng", "tối"]


def test_months_of_two_years_are_one_span():
    text = "từ tháng 11/2024 đến tháng 4/2025"
    assert found(text) == [("tháng 11/2024 đến tháng 4/2025", (2024, 11, 0), (2025, 4, 0))]
