"""What people reported of other programs, a row each: where its test is, and variants of our own.

Rows are those of a list of public reports (1 to 23) and of the kinds of fault they were traced to
(F1 to F16). Rows F13 and F14 ask who speaks and are tested with quotations.
"""

from pathlib import Path

import pandas as pd
import pytest

from analysis import pipeline

TESTS = Path(__file__).parents[1]
#: Row -> a file of tests and a test in it.
ROWS = {
    "1": "text/test_numerals.py", "F1": "text/test_numerals.py",
    "2": "text/test_weekdays.py", "F2": "text/test_weekdays.py",
    "3": "corpus/test_several.py::test_an_export_gives_each_article_with_its_own_outlet_and_day",
    "F3": "corpus/test_several.py::test_articles_parted_by_rules_with_headline_and_day_of_their_own_are_split",
    "4": "corpus/test_text_layout.py::test_a_quotation_and_a_number_survive_lines_broken_at_a_width",
    "F6": "corpus/test_text_layout.py::test_paragraphs_without_blank_lines_between_them_are_found_again",
    "5": "corpus/test_public_reports.py::test_a_time_of_another_zone_is_the_moment_in_viet_nam",
    "F8": "corpus/test_public_reports.py::test_a_time_of_another_zone_is_the_moment_in_viet_nam",
    "6": "corpus/test_tables.py::test_the_text_is_the_column_that_holds_it",
    "F7": "corpus/test_tables.py::test_the_text_is_the_column_that_holds_it",
    "7": "corpus/test_tables.py::test_a_csv_is_read_in_every_dialect",
    "F10": "corpus/test_tables.py::test_a_csv_of_windows_1258_is_read_with_its_vietnamese_header",
    "8": "corpus/test_tables.py::test_a_csv_is_read_in_every_dialect",
    "F11": "corpus/test_tables.py::test_a_csv_is_read_in_every_dialect",
    "9": "text/test_columns.py",
    "F9": "corpus/test_tables.py::test_rows_that_are_no_articles_are_counted_by_reason_in_one_line_each",
    "10": "corpus/test_text_layout.py::test_an_entry_of_a_live_blog_has_its_own_day",
    "11": "corpus/test_text_layout.py::test_the_time_is_that_of_publication_and_not_of_the_update",
    "12": "corpus/test_text_layout.py::test_the_marks_of_markdown_are_no_text",
    "13": "corpus/test_text_layout.py::test_what_was_escaped_twice_is_read_twice",
    "15": "corpus/test_text_layout.py::test_words_in_any_pair_of_marks_are_direct_and_without_the_marks",
    "17": "corpus/test_tables.py::test_the_outlet_is_found_under_the_names_services_use",
    "18": "corpus/test_public_reports.py::test_what_already_passed_goes_on_passing",
    "19": "corpus/test_public_reports.py::test_what_already_passed_goes_on_passing",
    "20": "corpus/test_public_reports.py::test_decomposed_text_and_odd_spaces_are_one_article_with_one_person",
    "21": "corpus/test_public_reports.py::test_a_shortened_word_ends_no_sentence",
    "22": "corpus/test_tables.py::test_a_csv_is_read_in_every_dialect",
    "23": "corpus/test_public_reports.py::test_plates_trains_and_scores_are_counted_as_nothing",
    "F4": "corpus/test_tables.py::test_naming_one_column_leaves_the_others_guessed",
    "F5": "corpus/test_outlets.py::test_a_word_that_opens_a_sentence_is_no_outlet_and_nothing_is_cut",
    "F12": "corpus/test_tables.py::test_json_is_read_in_every_shape",
    "F15": "corpus/test_public_reports.py::test_a_count_behind_a_label_and_a_comma_is_a_count",
    "F16": "corpus/test_tables.py::test_the_headline_of_a_record_is_kept_whatever_the_text_opens_with",
    "bilingual": "corpus/test_public_reports.py::test_a_page_in_two_languages_counts_once",
    "gallery": "corpus/test_text_layout.py::test_the_short_captions_of_a_gallery_are_captions",
    "interview": "corpus/test_public_reports.py::test_a_turn_with_a_label_is_its_speakers_without_the_label",
    "twice": "corpus/test_text_layout.py::test_a_text_printed_twice_counts_once",
}  # fmt: skip


@pytest.mark.parametrize("row", ROWS)
def test_every_row_has_its_test(row):
    file, _, name = ROWS[row].partition("::")
    assert f"def {name or 'test_'}" in (TESTS / file).read_text("utf-8")


def test_no_row_is_left_without_one():
    rows = {str(n) for n in range(1, 24)} | {f"F{n}" for n in range(1, 17)}
    assert rows - set(ROWS) == {"14", "16", "F13", "F14"}


def tables(tmp_path, text, name="a.txt"):
    (tmp_path / name).write_text(text, "utf-8")
    return pipeline.load(tmp_path)


def said(found, kind=""):
    """Who says what, in the words of the article."""
    texts = {a.article_id: a.text for a in found.corpus.articles}
    rows = found.quotations.to_dict("records")
    return [
        (None if pd.isna(r["speaker"]) else r["speaker"], texts[r["article_id"]][r["start"] : r["end"]])
        for r in rows
        if kind in ("", r["kind"])
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("line", "at"),
    [
        ("2026-05-11T22:30:00Z", "2026-05-12T05:30"),
        ("2026-05-11T22:30:00.000+0000", "2026-05-12T05:30"),
        ("Mon, 11 May 2026 22:30:00 GMT", "2026-05-12T05:30"),
        ("Mon, 11 May 2026 22:30:00 UTC", "2026-05-12T05:30"),
        ("Mon, 11 May 2026 22:30:00 EST", "2026-05-12T10:30"),
        ("Mon, 11 May 2026 22:30:00 +0700", "2026-05-11T22:30"),
        ("May 11, 2026 22:30 EST", "2026-05-12T10:30"),
        ("11/05/2026 22:30 UTC", "2026-05-12T05:30"),
        ("Thứ Hai, 11/05/2026 22:30 EST", "2026-05-12T10:30"),
        ("22:30 (GMT+7), 11/05/2026", "2026-05-11T22:30"),
        ("11/05/2026 22:30 ICT", "2026-05-11T22:30"),
    ],
)
@pytest.mark.parametrize("where", ["text", "record"])
def test_a_time_of_another_zone_is_the_moment_in_viet_nam(tmp_path, line, at, where):
    body = "Hội nghị có 20 đoàn tham dự hôm nay.\n\nBà con rất vui, ban tổ chức nói."
    if where == "text":
        found = tables(tmp_path, f"Hội nghị nghề cá\n\n{line}\n\n{body}")
    else:
        pd.DataFrame([{"date": line, "title": "Hội nghị nghề cá", "text": body}]).to_csv(tmp_path / "r.csv", index=False)  # fmt: skip
        found = pipeline.load(tmp_path)
    (article,) = found.corpus.articles
    assert (article.published_at, article.byline) == (at, "")
    assert {str(day) for day in found.quantities["as_of"]} == {at[:10]}


VIETNAMESE = (
    "Ngư dân vay vốn đổi máy tàu",
    "Bà Nguyễn Thị Hoà, Giám đốc Sở Thuỷ sản, nói: “Chúng tôi sẽ hỗ trợ ngư dân đổi máy tàu”.",
    "Ông Lê Quý Tuỳ, ngư dân, nói: “Dầu đắt quá, có 200 ngư dân tham gia vay vốn”.",
)
ENGLISH = (
    "Fishermen get loans for new engines",
    "Ms Nguyen Thi Hoa, director of the fisheries department, said: “We will help the fishermen to change their engines”.",
    "Mr Le Quy Tuy, a fisherman, said: “Fuel is too expensive and 200 fishermen took part”.",
)


@pytest.mark.parametrize(
    "lines",
    [
        (VIETNAMESE[0], "08:00 12/5/2026", *VIETNAMESE[1:], *ENGLISH),
        (VIETNAMESE[0], "08:00 12/5/2026", VIETNAMESE[1], ENGLISH[1], VIETNAMESE[2], ENGLISH[2]),
        (VIETNAMESE[0], "08:00 12/5/2026", *ENGLISH, *VIETNAMESE[1:]),
    ],
    ids=["one after the other", "paragraph by paragraph", "English first"],
)
def test_a_page_in_two_languages_counts_once(tmp_path, lines):
    found = tables(tmp_path, "\n\n".join(lines))
    assert [who for who, _ in said(found, "direct")] == ["Nguyễn Thị Hoà", "Lê Quý Tuỳ"]
    assert found.quantities["value"].tolist().count(200) == 1
    assert {left.reason for left in found.corpus.articles[0].left_out} == {"date line", "other language"}  # fmt: skip


def test_one_foreign_paragraph_is_part_of_the_article(tmp_path):
    text = "\n\n".join((VIETNAMESE[0], "08:00 12/5/2026", *VIETNAMESE[1:], ENGLISH[2]))
    assert ENGLISH[2] in tables(tmp_path, text).corpus.articles[0].text


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ('"Bố tôi dặn "đừng vay" nhưng tôi vẫn vay", ông Lê Quý Tuỳ nói.', 'Bố tôi dặn "đừng vay" nhưng tôi vẫn vay'),
        ('Ông Lê Quý Tuỳ nói: "Bố tôi dặn "đừng vay", tôi vẫn vay".', 'Bố tôi dặn "đừng vay", tôi vẫn vay'),
        ('"Tôi gọi đó là "mùa vàng"", ông Lê Quý Tuỳ nói.', 'Tôi gọi đó là "mùa vàng"'),
        ("“Bố tôi dặn “đừng vay” nhưng tôi vẫn vay”, ông Lê Quý Tuỳ nói.", "Bố tôi dặn “đừng vay” nhưng tôi vẫn vay"),
        ("“Bố tôi dặn 'đừng vay' nhưng tôi vẫn vay”, ông Lê Quý Tuỳ nói.", "Bố tôi dặn 'đừng vay' nhưng tôi vẫn vay"),
    ],
)  # fmt: skip
def test_a_quotation_inside_of_another_is_part_of_it(tmp_path, line, words):
    found = tables(tmp_path, f"Chuyện nhà ông Tuỳ\n\n{line}\n\nBà con rất vui trong ngày đầu tuần.")
    assert said(found, "direct") == [("Lê Quý Tuỳ", words)]


@pytest.mark.parametrize(
    "label",
    [
        "- Ông Lê Quý Tuỳ, chủ tịch hội nghề cá: ",
        "- Ông Lê Quý Tuỳ (chủ tịch hội nghề cá): ",
        "- Ông Lê Quý Tuỳ: ",
        "Ông Lê Quý Tuỳ - chủ tịch hội nghề cá: ",
        "Ông Lê Quý Tuỳ: ",
    ],
)
@pytest.mark.parametrize("asks", ["- ", "PV: ", "Hỏi: "])
def test_a_turn_with_a_label_is_its_speakers_without_the_label(tmp_path, label, asks):
    text = (
        "Nghề cá cần thêm vốn\n\n08:00 12/5/2026\n\nPhóng viên có cuộc trao đổi với ông Lê Quý Tuỳ về nghề cá.\n\n"
        f"{asks}Thưa ông, nghề cá năm nay ra sao?\n\n{label}Năm nay dầu đắt, nhiều tàu nằm bờ.\n\n"
        f"{asks}Ông có đề nghị gì với thành phố?\n\n{label}Tôi mong bà con được vay vốn.\n\n"
    )
    assert said(tables(tmp_path, text), "answer") == [
        ("Lê Quý Tuỳ", "Năm nay dầu đắt, nhiều tàu nằm bờ."),
        ("Lê Quý Tuỳ", "Tôi mong bà con được vay vốn."),
    ]


def test_what_already_passed_goes_on_passing(tmp_path):
    text = (
        "Chuyện ở bến cá\n\n08:00 12/5/2026\n\nÔng Lê Văn Tám kể: “Năm ấy nước lên nhanh.\n\n“Chúng tôi chèo thuyền đi cứu người.\n\n"
        "“Đến sáng thì nước rút”.\n\nBà Hai “bánh mì” nói: “Tôi bán ở đây đã lâu”.\n"
    )
    found = said(tables(tmp_path, text), "direct")
    assert [who for who, _ in found] == ["Lê Văn Tám", "Hai “bánh mì”"] or len(found) == 2
    assert found[0][1].endswith("nước rút")
    assert all(words != "bánh mì" for _, words in found)


def test_decomposed_text_and_odd_spaces_are_one_article_with_one_person(tmp_path):
    import unicodedata

    text = (
        "Hội chợ Lạc Hải mở cửa\n\n08:00 12/5/2026\n\nBà Nguyễn Thị Hoà nói: “Chợ đông lắm”.\n\n"
        "Bà Hòa cho biết có 1.200 khách tham dự trong buổi sáng.\n"
    )
    odd = unicodedata.normalize("NFD", text).replace(" ", "\u00a0")
    found = tables(tmp_path, odd)
    assert found.corpus.articles[0].title == "Hội chợ Lạc Hải mở cửa"
    assert set(found.quotations["speaker"].dropna()) == {"Nguyễn Thị Hoà"}
    assert 1200 in found.quantities["value"].tolist()


def test_a_shortened_word_ends_no_sentence(tmp_path):
    text = (
        "Bệnh nhân đã ổn\n\n08:00 12/5/2026\n\nBệnh nhân được chuyển về TP.HCM. Tình trạng ổn định.\n\n"
        "PGS.TS. Trần An khám ở Q.1. Ông mang theo thuốc, sách, v.v. Hết."
    )
    article = tables(tmp_path, text).corpus.articles[0]
    assert [article.text[s.start : s.end] for s in article.sentences if s.part != "title"] == [
        "Bệnh nhân được chuyển về TP.HCM.", "Tình trạng ổn định.",
        "PGS.TS. Trần An khám ở Q.1.", "Ông mang theo thuốc, sách, v.v. Hết.",
    ]  # fmt: skip


def test_plates_trains_and_scores_are_counted_as_nothing(tmp_path):
    text = (
        "Tin trong ngày ở bến\n\n08:00 12/5/2026\n\nXe biển số 49X-6666 đỗ ở bến, tàu SE-4 đến muộn.\n\n"
        "U23 thắng 3-0 ở trận cuối. Bệnh nhân 91 đã về nhà.\n"
    )
    found = tables(tmp_path, text)
    counted = found.quantities[found.quantities["noun"].notna()] if len(found.quantities) else []
    assert len(counted) == 0


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("Thứ Hai, 12 đại biểu tham dự hội nghị.", 12),
        ("Chiều thứ Bảy, 40 đoàn tham dự hội nghị.", 40),
        ("Quận 1, 30 đoàn tham dự hội nghị.", 30),
        ("Khóa 15, 45 đoàn tham dự hội nghị.", 45),
        ("Tháng Hai, 45 đoàn tham dự hội nghị.", 45),
        ("Chiều 16/5, 40 đoàn tham dự hội nghị.", 40),
        ("Năm 2025, 45 đoàn tham dự hội nghị.", 45),
    ],
)
def test_a_count_behind_a_label_and_a_comma_is_a_count(tmp_path, line, value):
    text = f"Hội nghị nghề cá khai mạc\n\n08:00 12/5/2026\n\nHội nghị mở ở Lạc Hải.\n\n{line}\n"
    assert tables(tmp_path, text).quantities["value"].tolist() == [value]
