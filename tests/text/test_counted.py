"""What a number counts."""

import pytest

from analysis.text.numbers import counted


def found(text, extra=()):
    return [
        (text[c.start : c.end], c.number.value, c.qualifier, text[c.noun_start : c.noun_end])
        for c in counted.find(text, extra)
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
