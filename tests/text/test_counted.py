"""What a number counts."""

import pytest

from analysis.text.numbers import counted


def found(text, extra=()):
    return [
        (text[c.start : c.end], c.number.value, c.qualifier, text[c.noun_start : c.noun_end])
        for c in counted.find_counted(text, extra)
    ]


def test_a_list_gives_each_number_its_noun():
    assert found("Có 65 nước và hơn 20 tổ chức quốc tế.") == [
        ("65 nước", 65, "exact", "nước"),
        ("hơn 20 tổ chức quốc tế", 20, "over", "tổ chức quốc tế"),
    ]


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("119 quốc gia và vùng lãnh thổ dự", "quốc gia và vùng lãnh thổ"),
        ("40 tổ chức quốc tế, khu vực dự", "tổ chức quốc tế, khu vực"),
        ("40 tổ chức quốc tế và khu vực dự", "tổ chức quốc tế và khu vực"),
        (
            "40 tổ chức quốc tế và doanh nghiệp công nghệ",
            "tổ chức quốc tế và doanh nghiệp công nghệ",
        ),
        ("193 nước thành viên", "nước thành viên"),
        ("12 đoàn đại biểu", "đoàn đại biểu"),
        ("2 nữ kiểm sát viên", "kiểm sát viên"),
        ('hai "đại sứ" của hội', "đại sứ"),
    ],
)
def test_the_noun_phrase_is_taken_whole(text, noun):
    assert [row[3] for row in found(text)] == [noun]


def test_a_part_of_a_whole_shares_its_noun():
    assert [row[:2] for row in found("423 trong tổng số 466 đại biểu tán thành")] == [
        ("423", 423),
        ("466 đại biểu", 466),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "gần 5 năm, 08 kỳ họp, hơn 100.000 vụ việc",
        "ngày 25/10 có tỉ số 2-1",
        "Điều 12 nước này ký",
        "hằng năm nước này tổ chức",
        "ấp 19, 20, 21 xã Hòa Lộc",
        "9 trong 10 người",
        "hai bộ phim, ba hội nghị, hai tên lửa",
        "cư dân phường 5 người đông",
        "xe chở 57 tấn",
        "24/7",
    ],
)
def test_what_is_no_count_of_anybody_gives_nothing(text):
    assert found(text) == []


def test_a_study_adds_nouns_of_its_own():
    assert found("có 300 ghe bầu") == []
    assert found("có 300 ghe bầu", ("ghe bầu",)) == [("300 ghe bầu", 300, "exact", "ghe bầu")]


def test_words_behind_the_noun_belong_to_the_span():
    assert found("từ 100 đại biểu trở lên") == [
        ("100 đại biểu trở lên", 100, "at_least", "đại biểu")
    ]


def test_a_number_called_con_so_is_a_count_and_one_called_so_is_a_name():
    assert [row[1] for row in found("con số 72 nước; xe số 40 đội cứu hộ")] == [72]


@pytest.mark.parametrize(
    ("text", "printed", "value"),
    [
        ("Thứ Hai, 12 đại biểu tham dự.", "12 đại biểu", 12),
        ("Thứ Hai, ba đại biểu tham dự.", "ba đại biểu", 3),
        ("Chiều thứ Bảy, 40 đoàn tham dự.", "40 đoàn", 40),
        ("Chủ Nhật, 40 đoàn tham dự.", "40 đoàn", 40),
        ("Quận 1, 30 đoàn tham dự.", "30 đoàn", 30),
        ("Quận 1 và 30 đoàn tham dự.", "30 đoàn", 30),
        ("Khóa 15, 45 đoàn tham dự.", "45 đoàn", 45),
        ("Khóa 14, 15, 45 đoàn tham dự.", "45 đoàn", 45),
        ("Tháng Hai, 45 đoàn tham dự.", "45 đoàn", 45),
        ("Tháng 2, 5 đoàn tham dự.", "5 đoàn", 5),
        ("Quý 3, 45 đoàn tham dự.", "45 đoàn", 45),
        ("Vòng 2, 16 đội tham dự.", "16 đội", 16),
        ("Chiều 16/5, 40 đoàn tham dự.", "40 đoàn", 40),
        ("Năm 2025, 45 đoàn tham dự.", "45 đoàn", 45),
    ],
)
def test_a_count_behind_a_name_and_a_comma_is_a_count(text, printed, value):
    assert [row[:2] for row in found(text)] == [(printed, value)]


@pytest.mark.parametrize(
    "text",
    [
        "ấp 19, 20, 21 xã Hòa Lộc",
        "ấp 19, 20 xã Hòa Lộc",
        "các ấp 19 và 20 xã Hòa Lộc",
        "khóa 14 và 15 đại biểu Quốc hội",
        "30% đại biểu",
        "30 % đại biểu",
        "30 phần trăm đại biểu",
        "ba mươi phần trăm đại biểu",
        "một phần ba đại biểu",
        "hai phần ba đại biểu",
        "2/3 đại biểu",
        "một nửa đại biểu",
        "12,5 đại biểu",
        "1.200,5 đại biểu",
    ],
)
def test_names_in_a_list_percentages_fractions_and_decimals_count_nobody(text):
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "value", "kind"),
    [
        ("khi nước thứ 20 phê chuẩn", 20, "ordinal"),
        ("là quốc gia thứ hai mươi phê chuẩn", 20, "ordinal"),
        ("trung bình mỗi trận có 12.000 khán giả", 12_000, "average"),
        ("bình quân 37 học sinh một lớp", 37, "average"),
        ("mỗi đoàn gồm 3 vận động viên", 3, "rate"),
        ("mỗi ngày đón 300 khách", 300, "rate"),
        ("300 khách mỗi ngày", 300, "rate"),
        ("300 khách/ngày", 300, "rate"),
        ("300 khách một ngày", 300, "rate"),
        ("cứ 10 người thì", 10, "rate"),
        ("ghi nhận thêm 9 người", 9, "increment"),
        ("tăng thêm ít nhất 9 người", 9, "increment"),
        ("tăng 9 người so với hôm qua", 9, "increment"),
        ("9 người nữa được tìm thấy", 9, "increment"),
        ("giảm 9 người so với hôm qua", 9, "decrease"),
        ("nâng tổng số lên 52 người", 52, "count"),
        ("tăng lên 52 người", 52, "count"),
        ("giảm xuống 52 người", 52, "count"),
        ("tăng cường 52 người", 52, "count"),
        ("chưa có ai thiệt mạng", 0, "zero"),
        ("không có người nào thiệt mạng", 0, "zero"),
        ("chưa ghi nhận người nào thiệt mạng", 0, "zero"),
        ("không một nước nào phản đối", 0, "zero"),
    ],
)
def test_what_is_no_total_says_what_it_is(text, value, kind):
    assert [(c.number.value, c.number.kind) for c in counted.find_counted(text)] == [(value, kind)]


def test_an_average_does_not_reach_over_a_comma():
    text = "trung bình mỗi trận 12.000 khán giả, trận đông nhất có 20.000 khán giả"
    assert [c.number.kind for c in counted.find_counted(text)] == ["average", "count"]


def test_documents_are_counted_where_a_study_asks_for_them():
    assert found("đủ 20 văn kiện phê chuẩn") == []
    assert [row[:2] for row in found("đủ 20 văn kiện phê chuẩn", ("văn kiện",))] == [
        ("20 văn kiện", 20)
    ]


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("Gần 1.000 cán bộ, chiến sĩ giữ trật tự.", "cán bộ, chiến sĩ"),
        ("Có 120 y, bác sĩ trực đêm.", "y, bác sĩ"),
        ("Hơn 300 học sinh, sinh viên dự thi.", "học sinh, sinh viên"),
        ("Có 40 người, công an cho biết.", "người"),
        ("Có 12 cán bộ, hai chiến sĩ bị thương.", "cán bộ"),
    ],
    ids=["officers", "doctors", "students", "a new clause", "a new number"],
)
def test_nouns_joined_by_a_comma_under_one_number_are_one_noun(text, noun):
    found = counted.find_counted(text)[0]
    assert text[found.noun_start : found.noun_end] == noun


def test_a_noun_of_the_study_may_hold_a_comma():
    text = "Khoảng 50 chủ ghe, bạn chài dự lễ."
    found = counted.find_counted(text, ["chủ ghe, bạn chài"])[0]
    assert (text[found.noun_start : found.noun_end], found.kind) == ("chủ ghe, bạn chài", "study")
