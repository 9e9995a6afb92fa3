"""Who is quoted in invented articles, phenomenon by phenomenon."""

from dataclasses import replace

import extracted
import invented
import pytest

from analysis.extract import annotate
from analysis.study import EMPTY, Person, Study


def said(*paragraphs, study=EMPTY, **known):
    """The rows of an article as (kind, speaker, words)."""
    article = invented.article(*paragraphs, **known)
    rows = extracted.quotations(article, study)
    return [(row["kind"], row["speaker"], row["content"]) for row in rows]


def direct(*paragraphs):
    return [(who, words) for kind, who, words in said(*paragraphs) if kind == "direct"]


def reported(*paragraphs):
    return [(who, words) for kind, who, words in said(*paragraphs) if kind == "indirect"]


MARKS = {
    "curly": ("“", "”"),
    "straight": ('"', '"'),
    "single": ("‘", "’"),
    "opened curly and closed straight": ("“", '"'),
    "opened straight and closed curly": ('"', "”"),
    "angled": ("«", "»"),
}


@pytest.mark.parametrize(("opens", "closes"), MARKS.values(), ids=list(MARKS))
def test_a_quotation_is_found_between_any_marks(opens, closes):
    words = "Chúng tôi sẽ sửa xong cây cầu trước Tết"
    text = f"Ông Lại Văn Sáu, trưởng thôn, nói: {opens}{words}{closes}."
    assert direct(text) == [("Lại Văn Sáu", words)]


def test_a_mark_never_closed_costs_its_paragraph_and_no_more():
    first = "Bà Tạ Thị Mùi nói: “Chợ vắng từ đầu tháng."
    second = "Ông Lò Văn Pản nói: “Năm nay được mùa”."
    assert direct(first, second) == [
        ("Tạ Thị Mùi", "Chợ vắng từ đầu tháng."),
        ("Lò Văn Pản", "Năm nay được mùa"),
    ]


def test_a_quotation_within_a_quotation_is_part_of_it():
    words = "Mẹ tôi bảo ‘đi học đi con’ nên tôi đi"
    assert direct(f"“{words}”, chị Vi Thị Nhàn kể.") == [("Vi Thị Nhàn", words)]


def test_a_quotation_over_several_paragraphs_is_one():
    rows = direct(
        "Ông Ngô Bá Khởi nói: “Mùa này nước về sớm.",
        "“Bà con phải gặt chạy lũ”.",
    )
    assert rows == [("Ngô Bá Khởi", "Mùa này nước về sớm.\n“Bà con phải gặt chạy lũ")]


def test_a_quotation_parted_by_its_attribution_is_two():
    text = "“Tôi không bán đất”, bà Mạc Thị Lựu nói khi mở cổng, “đất này của ông bà để lại”."
    assert direct(text) == [
        ("Mạc Thị Lựu", "Tôi không bán đất"),
        ("Mạc Thị Lựu", "đất này của ông bà để lại"),
    ]


def test_an_attribution_inside_the_marks_leaves_one_quotation():
    words = "Tôi đếm đủ rồi - ông Phùng Văn Quý nói - và thiếu hai con trâu"
    assert direct(f"“{words}”.") == [("Phùng Văn Quý", words)]


def test_a_quotation_without_a_verb_goes_on_with_the_last_speaker():
    rows = direct(
        "“Chúng tôi vá lưới cả đêm”, ông Đinh Công Tráng nói.",
        "“Sáng mai thuyền lại ra khơi”.",
    )
    assert [who for who, _ in rows] == ["Đinh Công Tráng", "Đinh Công Tráng"]


def test_a_quotation_without_a_named_source_has_no_speaker():
    text = "Cây cầu được kỳ vọng “sẽ nối hai bờ sông trước mùa lũ năm sau”."
    rows = extracted.quotations(invented.article(text), EMPTY)
    assert [(r["kind"], r["speaker"], r["speaker_type"]) for r in rows] == [("direct", "", "")]


NOT_SPEECH = {
    "a theme": "Ông Bạch Văn Cẩn cho biết hội thi có chủ đề “Sông quê ta xanh mãi ngàn năm”.",
    "a film": "Ông Bạch Văn Cẩn cho biết bộ phim “Người lái đò trên bến vắng” sắp chiếu.",
    "a book": "Bà Đàm Thị Lê giới thiệu cuốn “Những mùa cá không về nữa”.",
    "a slogan on a banner": "Trước cổng treo tấm biển: “Ra vào nhớ đóng cổng giùm tôi”.",
    "a nickname": "Ông được gọi là “vua cá của vùng Đồng Sậy” từ lâu.",
    "a scare quote": "Dòng kênh “chết” ấy chảy qua ba xã.",
    "a proverb": "Người làng hay nhắc câu tục ngữ “đói cho sạch rách cho thơm” với con cháu.",
}


@pytest.mark.parametrize("text", NOT_SPEECH.values(), ids=list(NOT_SPEECH))
def test_marks_around_what_nobody_says_are_no_quotation(text):
    assert direct(text) == []


CUES = [
    ("Ông Lý A Sình cho biết đường vào bản đã thông.", "Lý A Sình"),
    ("Theo ông Lý A Sình, đường vào bản đã thông.", "Lý A Sình"),
    ("Đường vào bản đã thông, theo lời ông Lý A Sình.", "Lý A Sình"),
    ("Tại cuộc họp chiều qua, ông Lý A Sình, trưởng bản, nhấn mạnh đường đã thông.", "Lý A Sình"),
    ("Đường đã thông, ông Lý A Sình nói với phóng viên.", "Lý A Sình"),
    ("Báo Sông Xanh dẫn lời ông Lý A Sình cho biết đường đã thông.", "Lý A Sình"),
    ("Theo thông báo của Sở Giao thông vận tải, đường đã thông.", "Sở Giao thông vận tải"),
    ("Nhiều chủ vườn ở xã Đồng Sậy cho biết bưởi mất mùa.", "Nhiều chủ vườn ở xã Đồng Sậy"),
    ("Đó là nhận định của bà Tống Thị Khuê về vụ lúa.", "Tống Thị Khuê"),
    ("Ông Lý A Sình hy vọng đường sẽ thông trước Tết.", "Lý A Sình"),
]


@pytest.mark.parametrize(("text", "speaker"), CUES, ids=[text[:24] for text, _ in CUES])
def test_a_sentence_with_a_reporting_word_reports_its_source(text, speaker):
    assert reported(text) == [(speaker, text)]


NOT_REPORTS = [
    "Lời đề nghị của xã nằm trên bàn từ tháng trước.",
    "Nói chung, vụ này bà con thu khá.",
    "Cây cầu có thể nói là dài nhất vùng.",
    "Ông Lý A Sình không nói gì.",
    "Theo quy định, thuyền phải có áo phao.",
    "Trẻ chạy theo đoàn xe đến tận đầu làng.",
]


@pytest.mark.parametrize("text", NOT_REPORTS, ids=[text[:20] for text in NOT_REPORTS])
def test_words_that_only_look_like_reporting_report_nobody(text):
    assert reported(text) == []


def test_two_sources_in_one_sentence_make_a_row_each():
    text = "Ông Cù Huy Tạc cho rằng lúa sẽ chín sớm, nhưng bà Lã Thị Tươi khẳng định còn nửa tháng."
    assert [who for who, _ in reported(text)] == ["Cù Huy Tạc", "Lã Thị Tươi"]


def test_two_names_before_one_verb_make_a_row_each():
    text = "Ông Cù Huy Tạc và bà Lã Thị Tươi cho biết nước đang rút."
    assert [who for who, _ in reported(text)] == ["Cù Huy Tạc", "Lã Thị Tươi"]


def test_a_sentence_without_a_subject_goes_on_with_the_last_speaker():
    rows = reported(
        "Bà Lã Thị Tươi cho biết kho còn ba tấn thóc.",
        "Đồng thời, khẳng định thóc đủ ăn đến tháng năm.",
    )
    assert [who for who, _ in rows] == ["Lã Thị Tươi", "Lã Thị Tươi"]


def test_a_newspaper_that_passes_words_on_is_not_their_source():
    text = "Theo Reuters, cơn bão sẽ vào bờ đêm nay."
    assert reported(text) == []


def test_a_sentence_that_quotes_a_speaker_does_not_also_report_them():
    rows = said("Ông Cù Huy Tạc cho biết: “Lúa sẽ chín sớm hơn mọi năm”.")
    assert [kind for kind, _, _ in rows] == ["direct"]


def test_questions_are_the_outlets_and_answers_the_interviewees():
    rows = said(
        "Nhân mùa gặt, kỹ sư Hứa Văn Điền trả lời phỏng vấn của chúng tôi.",
        "PV: Thưa ông, vì sao lúa đổ?",
        "Kỹ sư Hứa Văn Điền: Vì gió to quá. Tôi đã đi xem ba cánh đồng.",
        "PV: Ông khuyên bà con điều gì?",
        "Kỹ sư Hứa Văn Điền: Gặt sớm, đừng chờ.",
    )
    assert rows == [
        ("answer", "Hứa Văn Điền", "Vì gió to quá. Tôi đã đi xem ba cánh đồng."),
        ("answer", "Hứa Văn Điền", "Gặt sớm, đừng chờ."),
    ]


def test_a_study_adds_reporting_words_of_its_own():
    text = "Ông Cù Huy Tạc rao rằng gạo mới về."
    assert reported(text) == []
    rows = said(text, study=replace(EMPTY, cues=("rao rằng",)))
    assert [(kind, who) for kind, who, _ in rows] == [("indirect", "Cù Huy Tạc")]


def test_the_studys_people_are_never_needed():
    text = "Bộ trưởng Lương Đức Bảo cho biết đê đã vá xong. “Dân có thể về”, ông Bảo nói."
    knowing = Study(people=(Person("Lương Đức Bảo", ("ông Bảo",), ("Bộ trưởng",)),))
    assert said(text, study=knowing) == said(text, study=EMPTY)
    assert len(said(text)) == 2


def test_every_row_is_exactly_the_printed_words():
    article = invented.article("“Nước lên rồi”, anh Kha nói. Theo anh, đêm nay còn lên nữa.")
    for row in annotate.annotate_article(article, EMPTY)["quotations"]:
        assert article.text[row["start"] : row["end"]] == row["content"]
        assert row["n_words"] > 0
