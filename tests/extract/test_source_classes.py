"""In which capacity a source speaks, from its office, its body and what stands beside it."""

import pytest
from invented import article

from analysis.extract import annotate, source_classes
from analysis.study import EMPTY
from analysis.tables import vocabulary
from analysis.text.wordlist import entries


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Phó giám đốc Sở Y tế", "government"),
        ("Chủ tịch UBND xã Mây", "government"),
        ("Thứ trưởng Bộ Môi trường", "government"),
        ("Trưởng Công an huyện Mường Pha", "police"),
        ("Cơ quan điều tra", "police"),
        ("Phó Tư lệnh Quân khu 5", "military"),
        ("Bí thư Tỉnh ủy", "party"),
        ("Trưởng ban Tổ chức Tỉnh ủy", "party"),
        ("Phó chủ tịch HĐND tỉnh", "parliament"),
        ("Viện trưởng VKSND huyện", "court"),
        ("Tổng giám đốc Công ty May Sông Trà", "business"),
        ("GS.TS, chuyên gia thủy lợi", "experts"),
        ("Chủ tịch Hiệp hội Thủy sản", "civil_society"),
        ("Bí thư huyện đoàn", "civil_society"),
        ("nạn nhân", "citizens"),
        ("phóng viên", "media"),
        ("Bộ trưởng Môi trường Thụy Điển", "foreign_government"),
        ("Cảnh sát Malaysia", "foreign_government"),
        ("Tổng thống", "foreign_government"),
        ("Đại sứ Mỹ tại Việt Nam", "foreign_government"),
        ("Đại sứ Việt Nam tại Mỹ", "government"),
        ("Tổng thư ký Liên Hợp Quốc", "international_body"),
        ("Trưởng ban tổ chức hội đua", "organiser"),
        ("bác sĩ, Phó giám đốc Bệnh viện huyện", "hospital"),
        ("Hiệu trưởng Trường tiểu học Mây", "school"),
        ("HLV đội tuyển", "culture_and_sport"),
    ],
)
def test_the_body_decides_and_else_the_office(words, name):
    assert source_classes.source_class([words], kind="person").name == name


@pytest.mark.parametrize("words", ["hiện trường", "thị trường", "báo cáo", "cán bộ phận", "lễ hội"])
def test_longer_words_that_hold_one_of_the_list_are_no_body(words):
    assert source_classes.source_class([words], kind="person").name in ("", "government")
    assert source_classes.source_class([words], kind="person").basis.lower() not in (
        "trường",
        "báo",
        "hội",
    )


def test_what_decides_is_words_of_the_article():
    one = article(
        "Theo Công an huyện Mây, đoàn về đến bến. Ông Lê Văn Tám (67 tuổi, ngụ xã Gió) nói: "
        "“Tôi chờ từ sáng, nước lên nhanh lắm”. Bà Maria Berg, Bộ trưởng Môi trường, nói: "
        "“Chúng tôi sẽ trở lại vào năm sau”.",
        published_on="2026-03-14",
    )
    rows = annotate.annotate_article(one, EMPTY)["quotations"]
    found = {(q["speaker"], q["speaker_class"], q["class_basis"]) for q in rows}
    assert found == {
        ("Công an huyện Mây", "police", "Công an"),
        ("Lê Văn Tám", "citizens", "tuổi"),
        ("Maria Berg", "foreign_government", "Bộ trưởng"),
    }


def test_a_number_has_the_class_of_who_asserts_it():
    one = article(
        "Theo Công an huyện Mây, 40 đội đã về. Có 52 đội đua thuyền.",
        published_on="2026-03-14",
        outlet="Báo Sông",
    )
    rows = annotate.annotate_article(one, EMPTY)["quantities"]
    assert [(row["value"], row["asserted_by_class"]) for row in rows] == [
        (40, "police"),
        (52, "media"),
    ]


def test_every_class_of_the_list_is_one_of_the_tables():
    named = {line.split("\t")[1] for line in entries("source_classes.txt")} - {""}
    assert named <= set(vocabulary.SPEAKER_CLASSES)
