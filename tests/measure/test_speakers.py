"""One person, one speaker across outlets; two people stay two."""

import pandas as pd

from analysis.measure.voices import speakers
from analysis.study import Person, Study
from analysis.tables import schema


def people(*rows):
    names = ("article_id", "speaker", "name_as_printed", "office_as_printed", "honorific")
    return schema.frame("people", [dict(zip(names, row, strict=True)) for row in rows])


def merged(*rows, study=None):
    table = speakers.merge(people(*rows), pd.DataFrame(), study=study)
    return list(zip(table["article_id"], table["speaker"], strict=True))


def test_one_name_in_two_outlets_is_one_speaker_whatever_the_office():
    assert merged(
        ("a", "Lương Đức Bảo", "Lương Đức Bảo", "Bộ trưởng Thủy lợi", "ông"),
        ("b", "Lương Đức Bảo", "Bảo", "Phó Thủ tướng", "ông"),
    ) == [("a", "Lương Đức Bảo"), ("b", "Lương Đức Bảo")]


def test_diacritics_hyphens_and_middle_names_do_not_part_a_foreign_speaker():
    assert merged(
        ("a", "António Ferreira-Gomes", "António Ferreira-Gomes", "", ""),
        ("b", "Antonio Ferreira Gomes", "Antonio Ferreira Gomes", "", ""),
        ("c", "Maria J. Lindgren", "Maria J. Lindgren", "", ""),
        ("d", "Maria Lindgren", "Maria Lindgren", "", ""),
    ) == [
        ("a", "António Ferreira-Gomes"),
        ("b", "António Ferreira-Gomes"),
        ("c", "Maria J. Lindgren"),
        ("d", "Maria J. Lindgren"),
    ]


def test_tone_marks_part_vietnamese_names():
    assert merged(
        ("a", "Phan Văn Hưng", "Phan Văn Hưng", "", "ông"),
        ("b", "Phan Văn Hùng", "Phan Văn Hùng", "", "ông"),
    ) == [("a", "Phan Văn Hưng"), ("b", "Phan Văn Hùng")]


def test_a_man_and_a_woman_of_one_name_stay_two():
    found = merged(
        ("a", "Trần Hoài Anh", "Trần Hoài Anh", "Giám đốc Sở Du lịch", "ông"),
        ("b", "Trần Hoài Anh", "Trần Hoài Anh", "hiệu trưởng", "bà"),
    )
    assert len({speaker for _, speaker in found}) == 2


def test_local_offices_in_different_places_part_a_shared_name():
    found = merged(
        ("a", "Lê Văn Tám", "Lê Văn Tám", "Chủ tịch UBND huyện Đồng Sậy", "ông"),
        ("b", "Lê Văn Tám", "Lê Văn Tám", "trạm trưởng thú y xã Bến Gỗ", "ông"),
    )
    assert len({speaker for _, speaker in found}) == 2


def test_a_given_name_alone_never_leaves_its_article():
    found = merged(("a", "Nam", "Nam", "", "anh"), ("b", "Nam", "Nam", "", "anh"))
    assert [speaker for _, speaker in found] == ["Nam · a", "Nam · b"]


def test_an_alias_of_the_study_joins_and_names_a_speaker():
    study = Study(people=(Person("Lương Đức Bảo", ("Luong Bao",), ()),))
    assert merged(("a", "Luong Bao", "Luong Bao", "", ""), study=study) == [("a", "Lương Đức Bảo")]


def test_the_order_of_rows_changes_nothing():
    rows = [
        ("a", "Lương Đức Bảo", "Lương Đức Bảo", "Bộ trưởng", "ông"),
        ("b", "Antonio Gomes", "Antonio Gomes", "", ""),
        ("c", "António Gomes", "António Gomes", "", ""),
    ]
    assert sorted(merged(*rows)) == sorted(merged(*reversed(rows)))


def test_unnamed_sources_are_counted_apart_in_each_article():
    said = schema.frame(
        "quotations",
        [
            {"article_id": "a", "speaker": "một chuyên gia", "speaker_type": "unnamed"},
            {"article_id": "b", "speaker": "một chuyên gia", "speaker_type": "unnamed"},
            {"article_id": "b", "speaker": "Bộ Thủy lợi", "speaker_type": "institution"},
            {"article_id": "b"},
        ],
    )
    known = schema.frame("speakers", [])
    assert speakers.canonical(said, known)["speaker_key"].tolist()[:3] == [
        "một chuyên gia · a",
        "một chuyên gia · b",
        "bộ thủy lợi",
    ]
    assert speakers.canonical(said, known)["speaker_key"].isna().tolist()[3]


def test_a_quotation_carries_the_name_the_corpus_gives_its_speaker():
    said = schema.frame(
        "quotations",
        [{"article_id": "b", "speaker": "Antonio Gomes", "speaker_type": "person"}],
    )
    known = speakers.merge(
        people(
            ("a", "António Gomes", "António Gomes", "", "ông"),
            ("b", "Antonio Gomes", "Antonio Gomes", "", "ông"),
        ),
        said,
    )
    assert speakers.canonical(said, known)["speaker"].tolist() == ["António Gomes"]
