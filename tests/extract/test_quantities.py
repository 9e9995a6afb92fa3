"""Participation numbers of an invented convention: what each states, when, and who says so."""

from dataclasses import replace
from pathlib import Path

import extracted
import pytest
from invented import article

from analysis import pipeline, study
from analysis.study import EMPTY

SEEDS = Path(__file__).resolve().parents[2] / "seeds"
PEOPLE = ["tham dự", "dự", "tham gia", "đến từ", "góp mặt", "quy tụ", "đại diện", "đến", "mời", "đăng ký", "xác nhận", "thu hút", "có mặt"]  # fmt: skip
STUDY = study.parse_study(
    {
        "name": "Công ước Thủy Vân",
        "event": {
            "name_vi": "Công ước Thủy Vân",
            "names": ["Công ước Thủy Vân", "Lễ ký Thủy Vân"],
            "starts_on": "2025-03-12",
            "ends_on": "2025-03-13",
            "other_events": ["Công ước của Hội Sông về cát"],
        },
        "measures": [
            {"name": "attending", "nouns": ["quốc gia", "nước"], "predicates": PEOPLE},
            {"name": "signed", "nouns": ["quốc gia", "nước"], "predicates": ["ký", "ký kết", "đặt bút ký"]},
            {"name": "speaking", "nouns": ["quốc gia", "nước"], "predicates": ["phát biểu", "bài phát biểu"]},
            {"name": "negotiating", "nouns": ["quốc gia", "nước"], "predicates": ["đàm phán"]},
            {"name": "organizations", "nouns": ["tổ chức"], "predicates": PEOPLE},
            {"name": "delegates", "nouns": ["đại biểu"], "predicates": PEOPLE},
            {"name": "delegations", "nouns": ["đoàn"], "predicates": PEOPLE},
            {"name": "ratifications", "nouns": ["quốc gia", "nước"], "predicates": ["phê chuẩn"], "status": "required"},
        ],
        "occasions": [
            {"name": "ceremony", "variants": ["lễ ký", "lễ mở ký"], "date_from": "2025-03-12", "date_to": "2025-03-13"},
            {"name": "session", "variants": ["phiên thảo luận"], "date_from": "2025-03-12"},
        ],
    }
)  # fmt: skip


def rows(*paragraphs, published="2025-03-14", quotations=(), outlet="Báo Sông"):
    one = article(*paragraphs, published_on=published, outlet=outlet)
    return extracted.quantities(one, STUDY, quotations=quotations)


CASES = [
    ("72 quốc gia đã đặt bút ký Công ước Thủy Vân.", [(72, "signed", "actual")]),
    ("Công ước Thủy Vân được ký bởi 72 quốc gia.", [(72, "signed", "actual")]),
    ("Số nước ký Công ước Thủy Vân là 72 quốc gia, con số kỷ lục.", [(72, "signed", "actual")]),
    ("Việt Nam là một trong 72 nước đầu tiên ký Công ước Thủy Vân.", [(72, "signed", "actual")]),
    ("Hơn 60 nước xác nhận sẽ ký Công ước Thủy Vân.", [(60, "signed", "confirmed")]),
    ("Dự kiến 60 nước sẽ ký Công ước Thủy Vân.", [(60, "signed", "expected")]),
    ("60 nước ký Công ước Thủy Vân là nhiều hơn chúng tôi dám mong.", [(60, "signed", "actual")]),
    ("60 nước ký Công ước Thủy Vân, vượt xa kỳ vọng.", [(60, "signed", "actual")]),
    ("60 nước ký Công ước Thủy Vân đúng như dự kiến.", [(60, "signed", "actual")]),
    ("Ban tổ chức mong 60 nước ký Công ước Thủy Vân.", [(60, "signed", "expected")]),
    (
        "Công ước Thủy Vân có 72 nước ký, vượt mục tiêu 40 nước.",
        [(72, "signed", "actual"), (40, None, None)],
    ),
    (
        "Từ 65 nước, số nước ký Công ước Thủy Vân tăng lên 72 nước.",
        [(65, "signed", "actual"), (72, "signed", "actual")],
    ),
    (
        "Công ước Thủy Vân có hiệu lực sau khi có 40 quốc gia phê chuẩn.",
        [(40, "ratifications", "required")],
    ),
    ("Đến nay 3 quốc gia đã phê chuẩn Công ước Thủy Vân.", [(3, None, None)]),
    (
        "Muốn có hiệu lực, Công ước Thủy Vân cần 35 nước phê chuẩn, hiện mới hai nước xong thủ tục.",
        [(35, "ratifications", "required"), (2, None, None)],
    ),
    ("Dự kiến hơn 100 đoàn sẽ dự Lễ ký Thủy Vân.", [(100, "delegations", "expected")]),
    (
        "Gần 1.000 đại biểu từ 110 quốc gia đã đăng ký dự Lễ ký Thủy Vân.",
        [(1000, "delegates", "registered"), (110, "attending", "registered")],
    ),
    ("Thư mời dự Lễ ký Thủy Vân đã gửi tới 193 nước.", [(193, "attending", "invited")]),
    (
        "Quá trình đàm phán Công ước Thủy Vân có sự tham gia của hơn 150 quốc gia.",
        [(150, "negotiating", "actual")],
    ),
    (
        "Hơn 150 nước đã tham gia đàm phán Công ước Thủy Vân.",
        [(150, "negotiating", "actual")],
    ),
    (
        "Phiên họp về Công ước Thủy Vân mở đầu với bài phát biểu của đại diện 30 nước.",
        [(30, "speaking", "actual")],
    ),
    (
        "43 nước đã đăng ký phát biểu và 39 nước phát biểu trực tiếp về Công ước Thủy Vân.",
        [(43, "speaking", "registered"), (39, "speaking", "actual")],
    ),
    (
        "114 đoàn đại biểu có mặt tại Lễ ký Thủy Vân, gồm 97 quốc gia và 17 tổ chức quốc tế.",
        [(114, "delegations", "actual"), (97, "attending", "actual"), (17, "organizations", "actual")],
    ),
    (
        "Với hơn 100 nước đến dự và 65 nước đã ký, Công ước Thủy Vân lập kỷ lục.",
        [(100, "attending", "actual"), (65, "signed", "actual")],
    ),
    (
        "Lễ ký Thủy Vân thu hút 97 quốc gia, 68 quốc gia trong số đó đã ký.",
        [(97, "attending", "actual"), (68, "signed", "actual")],
    ),
    (
        "119 nước dự Lễ ký Thủy Vân, trong đó có 40 nước vùng núi.",
        [(119, "attending", "actual"), (40, "attending", "actual")],
    ),
    ("Hơn 1/3 số nước dự Lễ ký Thủy Vân là đảo quốc.", []),
    ("47 nước chưa ký Công ước Thủy Vân.", [(47, None, None)]),
    (
        "65 nước đã ký Công ước Thủy Vân; hôm sau, thêm 7 nước ký.",
        [(65, "signed", "actual"), (7, None, None)],
    ),
    (
        "Lễ ký Thủy Vân có 110 đoàn dự, trong số đó 64 đoàn ký ngay.",
        [(110, "delegations", "actual"), (64, None, None)],
    ),
    ("Đoàn khách sẽ đi tới 5 nước trước Lễ ký Thủy Vân.", [(5, None, None)]),
    (
        "Công ước Thủy Vân để ngỏ ký đến ngày 31/12/2026 và cần 40 nước phê chuẩn.",
        [(40, "ratifications", "required")],
    ),
    (
        "Lễ ký Thủy Vân có 90 đại biểu đến từ 40 nước.",
        [(90, "delegates", "actual"), (40, "attending", "actual")],
    ),
    ("Khác với Công ước Thủy Vân, Công ước Bạch Mã có 81 nước tham gia.", [(81, None, None)]),
    (
        "Công ước Thủy Vân ra đời muộn. Năm 2003, 95 nước ký Công ước của Hội Sông về cát.",
        [(95, None, None)],
    ),
    ("So với Công ước Thủy Vân, lần trước chỉ có 30 nước dự.", [(30, None, None)]),
    ("Công ước Thủy Vân gồm 71 điều, do 6 chuyên gia viết trong 5 năm.", [(6, None, None)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:40] for text, _ in CASES])
def test_a_number_states_what_its_clause_says_of_it(text, expected):
    found = [(row["value"], row["measure"] or None, row["status"] or None) for row in rows(text)]
    assert found == expected


def test_an_article_that_does_not_name_the_event_has_no_participation_numbers():
    assert [row["measure"] for row in rows("Lễ hội Bạch Mã có 40 nước tham dự.")] == [""]


def test_a_headline_states_what_the_text_says_of_the_same_number():
    one = article(
        "72 nước tham gia ngay tại Lễ ký Thủy Vân",
        "Chiều 13/3, 72 nước đã ký Công ước Thủy Vân.",
        published_on="2025-03-15",
    )
    head = [replace(s, part="title") if s.paragraph == 1 else s for s in one.sentences]
    one = replace(one, sentences=tuple(head))
    found = extracted.quantities(one, STUDY)
    assert [(row["part"], row["measure"], row["as_of"], row["as_of_basis"]) for row in found] == [
        ("title", "signed", "2025-03-13", "event"),
        ("body", "signed", "2025-03-13", "event"),
    ]


@pytest.mark.parametrize(
    ("paragraphs", "day", "basis"),
    [
        (["Tính đến ngày 6/3, Công ước Thủy Vân có 90 nước đăng ký dự."], "2025-03-06", "stated"),
        (["Đến nay, 90 nước đã ký Công ước Thủy Vân."], "2025-03-14", "stated"),
        (["Chiều 12/3, 65 nước đã ký Công ước Thủy Vân."], "2025-03-12", "event"),
        (["Tại lễ ký, 65 nước đã ký Công ước Thủy Vân."], "2025-03-13", "event"),
        (["65 nước ký Công ước Thủy Vân trong ngày đầu."], "2025-03-12", "event"),
        (["Chiều 12/3, mưa lớn.", "65 nước đã ký Công ước Thủy Vân."], "2025-03-12", "event"),
        (["65 nước đã ký Công ước Thủy Vân."], "2025-03-14", "published"),
        (["Ngày 20/5 tới, 90 nước sẽ dự họp về Công ước Thủy Vân."], "2025-03-14", "published"),
    ],
)
def test_a_number_speaks_of_the_day_its_words_give(paragraphs, day, basis):
    row = rows(*paragraphs)[-1]
    assert (row["as_of"], row["as_of_basis"]) == (day, basis)


def test_without_any_day_the_day_is_unknown_and_never_the_clock_s():
    row = rows("65 nước đã ký Công ước Thủy Vân.", published="")[0]
    assert (row["as_of"], row["as_of_basis"]) == ("", "unknown")


def test_a_number_that_goes_on_about_another_shares_its_day():
    found = rows(
        "Tính đến 10/3, 95 nước đăng ký dự Lễ ký Thủy Vân.", "Trong số này, 58 nước sẽ ký."
    )
    assert [row["as_of"] for row in found] == ["2025-03-10", "2025-03-10"]


def test_a_number_of_a_day_outside_the_event_is_not_the_event_s():
    found = rows(
        "Công ước Thủy Vân đã mở.", "Hội thảo hôm 18/3 quy tụ 11 nước.", published="2025-03-20"
    )
    assert [row["measure"] for row in found] == [""]


def test_the_occasion_is_the_one_the_sentence_names():
    found = rows(
        "Phiên thảo luận về Công ước Thủy Vân có 110 quốc gia dự. 72 nước đã ký Công ước Thủy Vân."
    )
    assert [row["occasion"] for row in found] == ["session", ""]


@pytest.mark.parametrize(
    ("opening", "occasion"),
    [
        ("Phát biểu tại phiên thảo luận về Công ước Thủy Vân", "session"),
        ("Tại phiên thảo luận về Công ước Thủy Vân, sau lời chào, phát biểu trước tiên", "session"),
        ("Bàn về phiên thảo luận của Công ước Thủy Vân", ""),
    ],
)
def test_what_follows_on_a_speech_belongs_to_the_occasion_of_the_speech(opening, occasion):
    found = rows(
        f"{opening}, ông Tám kêu gọi giữ sông và nhắc đến lễ ký.",
        "Sau phát biểu của ông Tám, đại diện của 18 nước đã phát biểu.",
    )
    assert [(row["measure"], row["occasion"]) for row in found] == [("speaking", occasion)]


def test_a_number_in_quoted_or_reported_words_is_its_speaker_s():
    text = "“Đã có 65 nước ký Công ước Thủy Vân”, bà Lê Thị Sáu nói."
    said = {
        "row_id": "q1", "kind": "direct", "speaker": "Lê Thị Sáu", "speaker_type": "person",
        "start": 1, "end": 36,
    }  # fmt: skip
    row = rows(text, quotations=[said])[0]
    assert (row["asserted_by"], row["asserted_by_type"], row["quotation_id"]) == (
        "Lê Thị Sáu",
        "person",
        "q1",
    )


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ban tổ chức ghi nhận 97 nước dự Lễ ký Thủy Vân.", ("Ban tổ chức", "institution")),
        ("Theo Bộ Sông, 97 nước dự Lễ ký Thủy Vân.", ("Bộ Sông", "institution")),
        ("97 nước dự Lễ ký Thủy Vân.", ("Báo Sông", "outlet")),
    ],
)
def test_an_institution_asserts_its_own_figures_and_else_the_outlet(text, who):
    row = rows(text)[0]
    assert (row["asserted_by"], row["asserted_by_type"]) == who


def test_victims_vacancies_and_populations_are_no_participants():
    one = article(
        "Vụ cháy làm 5 người chết, 7 người bị thương. Nhà máy cần tuyển 300 thợ hàn.",
        "Cả vùng có 2 triệu người. Có 80 người dự lễ.",
    )
    assert [row["value"] for row in extracted.quantities(one, EMPTY, dated=False)] == [80]


#: What the five seeds print: article, a cue, value, qualifier, measure, status, occasion,
#: as of, basis, who says so.
PRINTED = [
    ("000", "gần 100", 100, "nearly", "countries_attending", "actual", "signing ceremony", "2025-10-25", "event", None),
    ("000", "hơn 100 tổ", 100, "over", "organizations_attending", "actual", "signing ceremony", "2025-10-25", "event", None),
    ("001", "hơn 2.500", 2500, "over", "delegates_attending", "actual", "signing ceremony", "2025-10-26", "event", "Tiền Phong"),
    ("001", "119 quốc", 119, "exact", "countries_attending", "actual", "signing ceremony", "2025-10-26", "event", "Tiền Phong"),
    ("001", "hơn 100 tổ", 100, "over", "organizations_attending", "actual", "signing ceremony", "2025-10-26", "event", "Tiền Phong"),
    ("001", "72 quốc", 72, "exact", "countries_signed", "actual", "signing ceremony", "2025-10-26", "event", "Tiền Phong"),
    ("001", "72 quốc", 72, "exact", "countries_signed", "actual", "signing ceremony", "2025-10-26", "event", "Tiền Phong"),
    ("001", "72 quốc", 72, "exact", "countries_signed", "actual", "signing ceremony", "2025-10-26", "event", "Tiền Phong"),
    ("002", "hơn 110", 110, "over", "countries_attending", "actual", "high-level session", "2025-10-25", "event", "Người Lao Động"),
    ("002", "18 quốc", 18, "exact", "countries_speaking", "actual", "high-level session", "2025-10-25", "event", "Người Lao Động"),
    ("002", "hơn 100 nước", 100, "over", "countries_attending", "actual", None, "2025-10-25", "event", "Phạm Minh Chính"),
    ("002", "65 nước", 65, "exact", "countries_signed", "actual", None, "2025-10-25", "event", "Phạm Minh Chính"),
    ("004", "gần 100", 100, "nearly", "countries_attending", "confirmed", None, "2025-10-06", "stated", "Tiền Phong"),
    ("004", "hơn 100 tổ", 100, "over", "organizations_attending", "confirmed", None, "2025-10-06", "stated", "Tiền Phong"),
]  # fmt: skip


def test_the_seed_articles_print_these_numbers_and_no_others():
    if not (SEEDS / "study.toml").is_file():
        pytest.skip("the seed articles are only in the project's checkout")
    table = pipeline.load(SEEDS).quantities
    columns = ["value", "qualifier", "measure", "status", "occasion", "as_of", "as_of_basis", "asserted_by"]  # fmt: skip
    found = [
        (row["article_id"][:3], row["as_printed"], *(None if row[c] != row[c] else row[c] for c in columns))
        for row in table.to_dict("records")
    ]  # fmt: skip
    assert [(row[0], *row[2:]) for row in found] == [(row[0], *row[2:]) for row in PRINTED]
    assert all(row[1].startswith(cue[1]) for row, cue in zip(found, PRINTED, strict=True))
