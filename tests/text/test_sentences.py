"""Sentence boundaries as Vietnamese news prints them."""

import pytest

from analysis.text import sentences

CASES = {
    "a title before a name": "TS. Lan nói với PGS.TS. Bình. | Ông gật đầu.",
    "a city in short": "Xe về TP.HCM lúc 5 giờ. | Trời mưa.",
    "a city in short at the end": "Họ sống ở TP.HCM. | Con gái học ở TP. Huế.",
    "numbers with points": "Có 2.500 người đến ngày 24.12.2024. | Phí là 1.234,5 đồng.",
    "a point in a date at the end": "Hội chợ mở ngày 5.4. | Khách đến đông.",
    "an initial in a name": "Ông Donald J. Trump đến muộn. | Anh N.T.B. Hùng chờ.",
    "initials before a new sentence": "Công an bắt N.V.T. | Theo cảnh sát, đây là lần thứ hai.",
    "initials before a name go on": "Công an bắt N.V.T. Hùng.",
    "a quotation that ends its sentence": "Bà nói: “Tôi đồng ý.” | Mọi người vỗ tay.",
    "only who said it follows": "“Chúng tôi sẽ hành động.” Ông Minh nói.",
    "more than who said it follows": "“Xong rồi.” | Ông Minh nói rồi bước ra cửa cùng hai người.",
    "a question goes on": "“Vì sao thế?” bà hỏi. | Không ai đáp.",
    "two sentences in a quotation": "“Đó là bước đầu. | Giờ đây, ta đi tiếp,” bà nói.",
    "dots that trail off": "Anh im lặng… rồi nói tiếp. | Sau đó… | Ông đi.",
    "a numbered line": "1. Mở cửa lúc 8 giờ. | 2. Đóng cửa lúc 17 giờ.",
    "an article of a law": "Điều 5. Phạm vi áp dụng. | Luật có 12 chương.",
    "a number at the end": "Đội thắng 5. | Đội kia thua.",
    "lower case goes on": "Hãng Lotus Inc. của ông v.v. và các bên.",
    "a stop without a space": "Hội chợ mở cửa sáng nay.Ông Nam đến sớm. | Trời nắng.",
    "an address": "Xem Chinhphu.vn và VnExpress.Net đưa tin. | Hết.",
    "exclamations": "Vui quá! | Ai cũng cười?! | Ừ.",
    "line breaks always end": "Dòng một\n|Dòng hai",
    "an ending in brackets": "Giá tăng (theo hãng tin.) | Dân lo.",
}


@pytest.mark.parametrize("case", CASES, ids=list(CASES))
def test_a_sentence_ends_where_a_reader_ends_it(case):
    marked = CASES[case].replace("sáng nay.Ông", "sáng nay.|Ông")
    text = marked.replace("| ", "").replace("|", "")
    expected = [piece.strip() for piece in marked.split("|")]
    assert [text[a:b] for a, b in sentences.split_sentences(text)] == expected


def test_offsets_are_kept_inside_a_longer_text():
    text = "Bỏ qua. Một câu. Hai câu. Bỏ qua."
    assert sentences.split_sentences(text, 8, 25) == [(8, 16), (17, 25)]


def test_a_text_without_a_stop_is_one_sentence():
    assert sentences.split_sentences("không có dấu chấm") == [(0, 17)]


def test_nothing_has_no_sentences():
    assert sentences.split_sentences("") == []
    assert sentences.split_sentences(" \n ") == []


def test_sentences_cover_every_character_that_is_no_space():
    text = "A. B… “C?” d! E.F 1. 2\n\n.\n”. ’ G.Hà"
    covered = "".join(text[a:b] for a, b in sentences.split_sentences(text))
    assert "".join(covered.split()) == "".join(text.split())
