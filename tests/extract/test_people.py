"""Whom names, offices and pronouns mean within one article."""

import extracted
import invented

from analysis.study import EMPTY


def speakers(*paragraphs):
    return [row["speaker"] for row in extracted.quotations(invented.article(*paragraphs), EMPTY)]


def test_given_name_office_and_pronoun_mean_the_person_named_in_full():
    assert (
        speakers(
            "Thứ trưởng Bộ Thủy lợi Nguyễn Hoàng Dự cho biết đê an toàn.",
            "Ông Dự khẳng định nước đang rút.",
            "Thứ trưởng nhấn mạnh không được chủ quan.",
            "Vị này nói thêm rằng kho còn đủ đá.",
        )
        == ["Nguyễn Hoàng Dự"] * 4
    )


def test_two_people_with_one_given_name_are_told_apart_by_who_spoke_near():
    assert speakers(
        "Giáo sư Phan Hữu Đạt cho rằng mưa sẽ dứt.",
        "Ông Đạt nói gió đã đổi hướng.",
        "Sinh viên Trần Quốc Đạt cho biết ký túc xá ngập.",
        "Sinh viên Đạt nói nước đã rút.",
    ) == ["Phan Hữu Đạt", "Phan Hữu Đạt", "Trần Quốc Đạt", "Trần Quốc Đạt"]


def test_two_people_with_the_same_office_are_told_apart_by_the_rest_of_it():
    assert speakers(
        "Thủ tướng Lào Khamphet Vongsa cho biết đường đã mở.",
        "Thủ tướng Thái Lan Somsak Chaiyo cho rằng cần thêm cầu.",
        "Thủ tướng Lào khẳng định sẽ góp vốn.",
    ) == ["Khamphet Vongsa", "Somsak Chaiyo", "Khamphet Vongsa"]


def test_a_woman_is_not_meant_by_ong():
    assert speakers(
        "Ông Lục Văn Bình cho biết trường đã xây xong.",
        "Bà Sầm Thị Én cho rằng cần thêm giáo viên.",
        "Ông nói học sinh sẽ về trường mới.",
    ) == ["Lục Văn Bình", "Sầm Thị Én", "Lục Văn Bình"]


def test_a_source_described_before_it_is_named_is_the_one_named_later():
    assert (
        speakers(
            "Luật sư bào chữa cho ông Tòng cho biết: “Thân chủ tôi không có mặt ở đó”.",
            "Luật sư Khuất Thị Hải Vân nói phiên tòa sẽ mở lại.",
        )
        == ["Khuất Thị Hải Vân"] * 2
    )


def test_a_representative_is_the_one_person_introduced_of_a_body():
    assert (
        speakers(
            "Đại tá Hà Quang Tiệp, Cục trưởng Cục Đê điều (Bộ Thủy lợi), cho biết đê đã vá.",
            "Đại diện Bộ Thủy lợi nhấn mạnh nước còn lên.",
        )
        == ["Hà Quang Tiệp"] * 2
    )


def test_a_representative_stays_unnamed_where_two_people_could_be_meant():
    rows = extracted.quotations(
        invented.article(
            "Ông Hà Quang Tiệp, Cục trưởng Cục Đê điều, Bộ Thủy lợi, cho biết đê đã vá.",
            "Bà Lương Thị Mơ, Vụ trưởng Vụ Kế hoạch, Bộ Thủy lợi, cho biết đã có tiền.",
            "Đại diện Bộ Thủy lợi nhấn mạnh nước còn lên.",
        ),
        EMPTY,
    )
    assert (rows[-1]["speaker"], rows[-1]["speaker_type"]) == ("Đại diện Bộ Thủy lợi", "unnamed")


def test_an_unnamed_source_keeps_its_description():
    assert speakers(
        "Một cán bộ thủy nông giấu tên cho biết cống đã hỏng từ lâu.",
    ) == ["Một cán bộ thủy nông giấu tên"]


def test_foreign_names_are_one_with_and_without_marks_and_hyphens():
    assert (
        speakers(
            "Ông António Ferreira-Gomes cho biết tàu đã rời cảng.",
            "Ông Antonio Ferreira Gomes khẳng định hàng còn nguyên.",
        )
        == ["António Ferreira-Gomes"] * 2
    )


def test_every_printing_of_a_name_or_office_is_a_row_and_says_why():
    article = invented.article(
        "Thứ trưởng Nguyễn Hoàng Dự đến đê từ sáng.",
        "Ông Dự cho biết đê an toàn.",
    )
    rows = extracted.people(article, EMPTY)
    assert [
        (
            r["speaker"],
            r["name_as_printed"],
            r["office_as_printed"],
            r["honorific"],
            r["decided_by"],
        )
        for r in rows
    ] == [
        ("Nguyễn Hoàng Dự", "Nguyễn Hoàng Dự", "Thứ trưởng", "", "full name"),
        ("Nguyễn Hoàng Dự", "Dự", "", "ông", "part of the name"),
    ]
