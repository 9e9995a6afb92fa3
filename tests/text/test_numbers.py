"""Numbers in Vietnamese words and digits, and what qualifies them."""

import pytest

from analysis.text.numbers import numbers


@pytest.mark.parametrize(
    ("text", "value", "value_max", "qualifier"),
    [
        ("2.500 người", 2500, None, "exact"),
        ("1,2 triệu người", 1_200_000, None, "exact"),
        ("1.5 triệu người", 1_500_000, None, "exact"),
        ("100.000 người", 100_000, None, "exact"),
        ("10 000 người", 10_000, None, "exact"),
        ("10 ngàn người", 10_000, None, "exact"),
        ("2 triệu rưỡi người", 2_500_000, None, "exact"),
        ("hai mươi mốt đội", 21, None, "exact"),
        ("sáu mươi lăm nước", 65, None, "exact"),
        ("hai trăm lẻ năm em", 205, None, "exact"),
        ("một trăm hai em", 120, None, "exact"),
        ("một trăm hai mươi ba nghìn bốn trăm dân", 123_400, None, "exact"),
        ("hơn ba chục thuyền", 30, None, "over"),
        ("gần trăm thuyền", 100, None, "nearly"),
        ("khoảng 42 đội", 42, None, "about"),
        ("xấp xỉ 42 đội", 42, None, "about"),
        ("trên dưới 42 đội", 42, None, "about"),
        ("trên 42 đội", 42, None, "over"),
        ("dưới 42 đội", 42, None, "under"),
        ("chưa đến 42 đội", 42, None, "under"),
        ("ít nhất 42 đội", 42, None, "at_least"),
        ("không dưới 42 đội", 42, None, "at_least"),
        ("tối đa 42 đội", 42, None, "up_to"),
        ("lên tới 42 đội", 42, None, "up_to"),
        ("có đến 42 đội", 42, None, "up_to"),
        ("từ 157 đến 42 đội", 157, None, "exact"),
        ("4.000 - 5.000 người", 4000, 5000, "range"),
        ("ít nhất 108 đến 110 nước", 108, 110, "range"),
        ("4-5 triệu người", 4_000_000, 5_000_000, "range"),
        ("hai đến ba nghìn người", 2000, 3000, "range"),
        ("năm bảy người", 5, 7, "range"),
        ("hai, ba đội", 2, 3, "range"),
        ("vài chục người", None, None, "vague"),
        ("hàng trăm người", None, None, "vague"),
        ("cả trăm người", None, None, "vague"),
        ("dăm bảy người", None, None, "vague"),
    ],
)
def test_a_number_is_read_as_it_is_printed(text, value, value_max, qualifier):
    found = numbers.find_numbers(text)[0]
    assert (found.value, found.value_max, found.qualifier) == (value, value_max, qualifier)


def test_the_qualifier_belongs_to_the_span_and_the_number_can_be_found_in_it():
    text = "Có không dưới 40 thuyền."
    found = numbers.find_numbers(text)[0]
    assert text[found.start : found.end] == "không dưới 40"
    assert text[found.at : found.end] == "40"


def test_a_single_mot_is_an_article_and_no_number():
    assert numbers.find_numbers("một con thuyền của một người") == []


def test_a_bare_scale_word_is_no_number_without_a_qualifier():
    assert numbers.find_numbers("trăm người bán vạn người mua") == []


def test_den_leads_to_a_number_and_does_not_qualify_it_behind_other_words():
    assert [n.qualifier for n in numbers.find_numbers("tăng đến 50 đội, có đến 50 đội")] == [
        "exact",
        "up_to",
    ]


def test_parts_of_longer_numbers_and_names_are_none():
    assert [n.value for n in numbers.find_numbers("A380-800, F.16, tàu K9, Covid-19")] == []


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("100 người trở lên", "at_least"),
        ("100 người trở xuống", "up_to"),
        ("100 người đổ lại", "up_to"),
    ],
)
def test_words_behind_the_noun_qualify_too(text, says):
    assert numbers.qualifier_after(text, 9) == (len(text), says)


def test_a_number_beyond_all_counting_is_none():
    assert numbers.find_numbers("99999999999999999999 tỷ người") == []
