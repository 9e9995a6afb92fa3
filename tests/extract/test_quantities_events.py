"""Whose number it is and what it states: the kinds of sentence on other people's events."""

import json

import pytest
from measure.claim_cases import STUDIES

import analysis as an
from analysis import study as studies
from analysis.extract.quantities import families

#: Study, day of printing, text below the event's name; then value, measure, status of each row
#: with a measure, and why the others have none.
CASES = {
    "the noun swallows its verb": (
        "march", "2025-05-11", "Có 2.500 người tham dự cuộc tuần hành.", ["2500 marchers actual"]),
    "agents are what they do": (
        "march", "2025-05-11", "3.000 người biểu tình đã đi qua cầu.", ["3000 marchers actual"]),
    "what befell agents is told of them": (
        "march", "2025-05-11", "36 người biểu tình bị bắt.", ["36 arrested actual"]),
    "taking part in what the event is called": (
        "march", "2025-05-11", "Khoảng 3.000 người tham gia tuần hành vì sông Lam Thủy.",
        ["3000 marchers actual"]),
    "ellipsis: the true number": (
        "march", "2025-05-11",
        "Ban tổ chức nói 9.000 người xuống đường, nhưng con số thực chỉ khoảng 1.500.",
        ["9000 marchers actual", "1500 marchers actual"]),
    "a list with words between its members": (
        "summit", "2025-06-11",
        "Hội nghị có sự tham dự của lãnh đạo gần 50 nước thành viên khối và hơn 30 tổ chức.",
        ["50 countries actual", "30: no noun of the study"]),
    "a list that shares what is expected": (
        "summit", "2025-06-08", "Hội nghị dự kiến đón 40 nước và khoảng 10.000 đại biểu.",
        ["40 countries expected", "10000 delegates expected"]),
    "a list behind gồm": (
        "flood", "2025-10-02", "Lũ làm 52 người chết, gồm 30 người ở Mây Hà và 22 người ở Gió Lộng.",
        ["52 dead actual", "30 dead actual", "22 dead actual"]),
    "a number behind its noun": (
        "flood", "2025-10-02", "Số người chết vì lũ đã lên tới 52.", ["52 dead actual"]),
    "two measures under one number": (
        "flood", "2025-10-02", "82 người chết và mất tích, gồm 52 người chết, 30 người mất tích.",
        ["82: two measures together", "52 dead actual", "30 missing actual"]),
    "denied": (
        "flood", "2025-10-02", "Công an bác bỏ tin 100 người thiệt mạng.", ["100 dead denied"]),
    "on a condition": (
        "flood", "2025-10-02", "Nếu có 300 người chết, huyện sẽ báo động.", ["300: not done"]),
    "capacity is no attendance": (
        "summit", "2025-06-11", "Nhà hát đủ sức đón 3.000 đại biểu.", ["3000 delegates capacity"]),
    "before the event nothing is actual": (
        "summit", "2025-06-08", "Khoảng 3.000 đại biểu tham dự hội nghị tuần này.",
        ["3000 delegates expected"]),
    "the same done to something else": (
        "treaty", "2025-03-13", "Bên lề, 12 nước ký bản ghi nhớ song phương.",
        ["12: another event"]),
    "the noun is not cut": (
        "summit", "2025-06-11", "Có 900 đại biểu trong nước và quốc tế tham dự.",
        ["900 delegates actual"]),
    "an everyday verb of a family": (
        "summit", "2025-06-11", "Có 64 nước cử đoàn.", ["64 countries actual"]),
    "an edition before": (
        "festival", "2025-04-11", "Kỳ trước lễ hội đón 8.000 khách.", ["8000: another edition"]),
    "an older year opens the paragraph": (
        "match", "2025-08-10", "Năm 2018, giải có 12 đội tranh tài. Khi đó 9.000 khán giả đến sân.",
        ["12: another year", "9000: another year"]),
    "bodies found are dead": (
        "flood", "2025-10-02", "Đội cứu hộ tìm thấy 34 thi thể nạn nhân, không phải 40 thi thể.",
        ["34 dead actual", "40 dead denied"]),
    "a toll of one": (
        "flood", "2025-10-02", "Xã có một người chết, hai người bị thương.",
        ["1 dead actual", "2 injured actual"]),
    "somebody is no toll of one": (
        "flood", "2025-10-02", "Một người bị thương kể rằng nước lên nhanh; 9 người chết.",
        ["9 dead actual"]),
    "a short noun stands for the study's": (
        "flood", "2025-10-02", "Huyện đã sơ tán 900 hộ dân; xã Gió sơ tán thêm được 40 hộ.",
        ["900 evacuated actual", "40: a rate, an average, an increment or an ordinal"]),
    "what is done to them, right before their number": (
        "march", "2025-05-11", "Cảnh sát bắt giữ 36 người biểu tình.", ["36 arrested actual"]),
    "each of a list has its own": (
        "flood", "2025-10-02", "Có 217 hộ dân phải di dời đến nơi an toàn, 230 hộ khác bị cô lập.",
        ["217 evacuated actual", "230: another predicate is nearer"]),
    "those who come in the way of it": (
        "flood", "2025-10-02", "Một thanh niên thiệt mạng khi cùng 300 người xông vào kho gạo.",
        ["300: another predicate is nearer"]),
    "the bodies of others": (
        "flood", "2025-10-02", "Thi thể anh Hòa và hai người sống sót đã về quê.",
        ["2: no predicate"]),
    "a figure another voice gives": (
        "march", "2025-05-11",
        "Ban tổ chức nói 23.000 người tuần hành, còn cảnh sát đưa ra con số 9.000 người.",
        ["23000 marchers actual", "9000 marchers actual"]),
    "what it is compared with is another edition's": (
        "summit", "2025-06-11", "Có 1.500 đại biểu tham dự, gấp đôi con số 750 đại biểu lần đầu.",
        ["1500 delegates actual", "750: another edition"]),
    "the fifth to ratify makes five": (
        "treaty", "2025-03-13", "Nước Mây trở thành nước thứ 5 phê chuẩn Công ước Thủy Vân.",
        ["5 acceded actual"]),
    "how many a treaty needs": (
        "treaty", "2025-03-13", "Công ước Thủy Vân sẽ có hiệu lực khi có 40 nước phê chuẩn.",
        ["40 acceded required"]),
    "who takes part, whatever the last of the list does": (
        "summit", "2025-06-11",
        "Hội nghị có sự tham dự của 21 nước và 1.300 đại biểu đăng ký trước.",
        ["21 countries actual", "1300 delegates registered"]),
    "nobody was there yet": (
        "treaty", "2025-03-13", "47 nước chưa ký Công ước Thủy Vân.", ["47: not done"]),
}  # fmt: skip


def read(study: str, day: str, text: str, tmp_path, headline: str | None = None) -> an.Tables:
    title = STUDIES[study]["event"]["name_vi"] if headline is None else headline
    record = {"id": "a", "outlet": "Báo Sông", "published_on": day, "text": f"{title}\n\n{text}"}
    (tmp_path / "a.jsonl").write_text(json.dumps(record, ensure_ascii=False), encoding="utf-8")
    return an.load(tmp_path / "a.jsonl", studies.parse_study(STUDIES[study]))


@pytest.mark.parametrize("case", CASES)
def test_a_number_states_what_a_reader_takes_from_it(case, tmp_path):
    study, day, text, expected = CASES[case]
    rows = read(study, day, text, tmp_path).quantities.to_dict("records")
    assert [
        f"{row['value']} {row['measure']} {row['status']}"
        if isinstance(row["measure"], str)
        else f"{row['value']}: {row['why_not']}"
        for row in rows
    ] == expected


@pytest.mark.parametrize(
    ("text", "voices"),
    [
        ("Ban tổ chức nói có 9.000 người xuống đường, cảnh sát nói 1.500.",
         ["Ban tổ chức", "cảnh sát"]),
        ("Ban tổ chức cho biết 9.000 người xuống đường, nhưng con số thực chỉ khoảng 1.500, theo "
         "cảnh sát.", ["Ban tổ chức", "cảnh sát"]),
        ("Hội nghị dự kiến đón 9.000 người tham gia.", ["Báo Sông"]),
    ],
)  # fmt: skip
def test_each_number_has_the_voice_of_its_own_clause(text, voices, tmp_path):
    found = read("march", "2025-05-11", text, tmp_path).quantities
    assert found["asserted_by"].tolist() == voices


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("Theo Reuters, lũ làm 8 người chết.", "Reuters"),
        ("Lũ làm 8 người chết, TTXVN đưa tin.", "TTXVN"),
        ("Nguồn tin từ CNN cho biết lũ làm 8 người chết.", "CNN"),
        ("Như Tiền Phong đã đưa tin, lũ làm 8 người chết.", "Báo Sông"),
        ("Theo thống kê ban đầu của Sở Y tế tỉnh Mây, lũ làm 8 người chết.", "Sở Y tế tỉnh Mây"),
        ("Ban tổ chức xin lỗi gia đình 8 người chết.", "Báo Sông"),
        ("Trước tin 8 người chết, Bộ Thủy lợi kêu gọi chung tay.", "Báo Sông"),
        ("Bộ Thủy lợi cho biết lũ làm 8 người chết, theo AFP.", "Bộ Thủy lợi"),
    ],
)
def test_who_says_a_number_and_who_only_speaks_of_it(text, voice, tmp_path):
    rows = read("flood", "2025-10-02", text, tmp_path).quantities
    assert rows["asserted_by"].tolist() == [voice]


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Thứ Hai, 12 đại biểu tham dự.", "12 đại biểu"),
        ("Chiều thứ Bảy, 40 đại biểu tham dự.", "40 đại biểu"),
        ("Quận 1, 30 đại biểu tham dự.", "30 đại biểu"),
        ("Khóa 15, 45 đại biểu tham dự.", "45 đại biểu"),
        ("Tháng Hai, 45 đại biểu tham dự.", "45 đại biểu"),
        ("Chiều 16/5, 40 đại biểu tham dự.", "40 đại biểu"),
        ("Năm 2025, 45 đại biểu tham dự.", "45 đại biểu"),
    ],
)
def test_a_count_behind_a_day_or_a_label_and_a_comma_is_a_row(text, printed, tmp_path):
    """The list of names (`ấp 19, 20, 21`) does not reach over the comma of another clause."""
    rows = read("summit", "2025-06-11", text, tmp_path).quantities
    assert rows["as_printed"].tolist() == [printed]


@pytest.mark.parametrize(
    ("headline", "text", "taken"),
    [
        ("Trận lũ Bình Châu", "Trận lũ Bình Châu năm 2019 làm 9 người chết. Có 4 người bị thương.",
         []),
        ("Một năm ngày xảy ra trận lũ Bình Châu",
         "Trận lũ Bình Châu làm 52 người chết. Ở lễ tưởng niệm có 9 người bị thương.", [52]),
    ],
)  # fmt: skip
def test_an_article_of_another_edition_keeps_its_numbers(headline, text, taken, tmp_path):
    rows = read("flood", "2026-09-30", text, tmp_path, headline).quantities
    assert rows[rows["measure"].notna()]["value"].tolist() == taken


def test_a_headline_takes_what_the_text_says_of_another_noun_of_the_measure(tmp_path):
    text = "Lễ hội đèn sông Thảo đón 40.000 lượt khách."
    rows = read(
        "festival", "2025-04-11", text, tmp_path, "Lễ hội đèn sông Thảo: 40.000 du khách"
    ).quantities
    assert rows["measure"].tolist() == ["visitors", "visitors"]


@pytest.mark.parametrize(
    ("headline", "text", "basis"),
    [
        ("Tin lũ", "Trận lũ Bình Châu làm 40 người chết.", "name, in the sentence"),
        ("Tin lũ", "Mưa lũ tại Bình Châu trong trận này làm 40 người chết.",
         "words, in the sentence"),
        ("Tin lũ", "Trận lũ ở Mường Hoa làm 40 người chết.", ""),
    ],
)  # fmt: skip
def test_an_article_only_has_to_show_evidence(headline, text, basis, tmp_path):
    rows = read("flood", "2025-10-02", text, tmp_path, headline).quantities
    assert rows["event_basis"].dropna().tolist() == ([basis] if basis else [])


def test_the_day_in_the_events_own_words_is_not_the_day_of_the_count(tmp_path):
    rows = read("flood", "2025-10-02", "Trận lũ hôm 28/9 làm 40 người chết.", tmp_path).quantities
    assert rows[["as_of", "as_of_basis"]].values.tolist() == [["2025-10-02", "published"]]


def test_where_somebody_speaks_is_not_the_occasion_of_the_number(tmp_path):
    text = "Phát biểu tại lễ khai mạc, ông Trần Văn Mây cho biết 72 nước tham dự."
    rows = read("summit", "2025-06-11", text, tmp_path).quantities
    assert rows["occasion"].isna().all()


@pytest.mark.parametrize(
    ("study", "kinds"),
    [
        ("march", ["each", "each"]),
        ("flood", ["total", "level", "total", "total"]),
        ("treaty", ["total", "total", "total"]),
        ("epidemic", ["total", "total", "level"]),
    ],
)
def test_what_kind_of_count_a_measure_is_has_a_sensible_default(study, kinds):
    asked = studies.parse_study(STUDIES[study])
    assert [families.measure_kind(measure, asked) for measure in asked.measures] == kinds


def test_a_study_names_a_family_and_gains_no_word_another_measure_asks_for():
    asked = studies.parse_study({
        "name": "s",
        "measures": [
            {"name": "guests", "nouns": ["người"], "families": ["attend"]},
            {"name": "racers", "nouns": ["người"], "predicates": ["đăng ký"]},
        ],
    })  # fmt: skip
    brought = families.predicates_of(asked.measures[0], asked)
    assert "tham dự" in brought
    assert "đăng ký" not in brought
