"""Every number written out in all its spoken forms is read back, alone and within a sentence."""

import random

import pytest
import speller

from analysis.text import normalise
from analysis.text.numbers import counted, numbers

DRAWN = random.Random(20261127)
SENTENCES = (
    "Sáng nay có {} đại biểu đến dự.",
    "Ban tổ chức đón khoảng {} đại biểu, thuyền về bến trước trưa.",
    "{} đại biểu đã về, theo ông Tám.",
    "Năm 2025, có {} đại biểu dự.",
)


def value(words):
    found = numbers.find_numbers(f"{words} ")
    return found[0].value if len(found) == 1 and found[0].end == len(words) else found


def wrong(told):
    """Of numbers and their forms those that are read otherwise; many are read in one text."""
    told = list(told)
    bad = []
    for k in range(0, len(told), 400):
        some = told[k : k + 400]
        text, starts = "", []
        for _, form in some:
            starts.append(len(text))
            text += f"{form} ; "
        found = [(n.start, n.end, n.value) for n in numbers.find_numbers(text)]
        right = [(s, s + len(f), n) for s, (n, f) in zip(starts, some, strict=True)]
        if found != right:
            bad += [(n, f, value(f)) for n, f in some if value(f) != n] or [some]
    return bad


def within(n, form, sentence):
    text = sentence.format(form)
    return [(c.number.value, c.number.value_max) for c in counted.find_counted(text)] == [(n, None)]


def test_every_number_up_to_ten_thousand_is_read_back_in_all_its_forms():
    assert wrong((n, form) for n in range(2, 10_001) for form in speller.forms(n)) == []


def test_numbers_drawn_up_to_a_million_millions_are_read_back():
    drawn = [int(10 ** DRAWN.uniform(4, 12)) for _ in range(10_000)]
    drawn += [
        round(int(10 ** DRAWN.uniform(4, 12)), -DRAWN.randint(2, 9)) or 10 for _ in range(10_000)
    ]
    assert wrong((n, form) for n in drawn for form in speller.draw(n, DRAWN, 2)) == []


def test_numbers_are_read_in_the_middle_of_sentences():
    bad = []
    for n in [*range(2, 2_000), *(int(10 ** DRAWN.uniform(3, 12)) for _ in range(3_000))]:
        form = speller.draw(n, DRAWN, 1)[0]
        sentence = DRAWN.choice(SENTENCES)
        if not within(n, form, sentence):
            bad.append((n, sentence.format(form)))
    assert bad == []


def test_digits_with_scales_and_marks_are_read_back():
    told = []
    for _ in range(5_000):
        n = int(10 ** DRAWN.uniform(3, 12))
        n = n if DRAWN.random() < 0.5 else round(n, -3) or 1_000
        told += [(n, form) for form in speller.mixed(n)]
    assert wrong(told) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("hai triệu năm trăm nghìn", 2_500_000),
        ("hai nghìn không trăm linh năm", 2_005),
        ("mười hai triệu ba trăm nghìn", 12_300_000),
        ("hai triệu không nghìn không trăm linh năm", 2_000_005),
        ("2 triệu 300 nghìn", 2_300_000),
        ("12 triệu 300", 12_300_000),
        ("1 nghìn 200", 1_200),
        ("3 trăm nghìn", 300_000),
        ("1,2 triệu", 1_200_000),
        ("97,338 triệu", 97_338_000),
        ("1.200,5 tỷ", 1_200_500_000_000),
        ("1 200", 1_200),
        ("nửa triệu", 500_000),
        ("hai tá", 24),
        ("một tá", 12),
        ("nửa tá", 6),
        ("một chục", 10),
        ("ba vạn năm nghìn", 35_000),
        ("hai vạn rưỡi", 25_000),
        ("hai nghìn ba trăm tỷ", 2_300_000_000_000),
        ("trăm hai", 120),
        ("nghìn rưỡi", 1_500),
    ],
)
def test_a_numeral_is_worth_what_it_says(words, expected):
    assert value(words) == expected


@pytest.mark.parametrize(
    ("words", "low", "high"),
    [
        ("hai ba chục", 20, 30),
        ("ba bốn mươi", 30, 40),
        ("hai ba trăm nghìn", 200_000, 300_000),
        ("năm bảy", 5, 7),
        ("chín mười", 9, 10),
        ("20-25.000", 20_000, 25_000),
        ("1,2-1,5 triệu", 1_200_000, 1_500_000),
        ("năm đến bảy trăm", 500, 700),
        ("hai mươi đến hai mươi lăm nghìn", 20_000, 25_000),
    ],
)
def test_an_estimate_between_two_numbers_keeps_both(words, low, high):
    found = numbers.find_numbers(f"{words} người")
    assert [(n.value, n.value_max, n.qualifier) for n in found] == [(low, high, "range")]


@pytest.mark.parametrize(
    "words",
    ["vài ba chục", "một vài", "dăm bảy chục", "đôi ba", "hàng trăm nghìn", "cả tá", "mươi lăm"],
)
def test_what_names_no_number_is_vague(words):
    found = numbers.find_numbers(f"{words} người")
    assert [(n.value, n.qualifier) for n in found] == [(None, "vague")]


@pytest.mark.parametrize(
    "text",
    ["hai trăm năm ròng", "mười năm qua", "hai mươi năm sau", "Đại tá Ba", "0912.345.678 là số"],
)
def test_years_ranks_and_strings_of_digits_are_not_drawn_into_a_number(text):
    found = [(n.value, text[n.at : n.end]) for n in numbers.find_numbers(normalise.printed(text))]
    assert found in (
        [(200, "hai trăm")],
        [(10, "mười")],
        [(20, "hai mươi")],
        [(3, "Ba")],
        [],
    )


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [("trên 300 bài thi", "over"), ("trên 309 bài thi", "exact"), ("trên 12 bài thi", "over")],
)
def test_tren_before_an_uneven_number_is_a_place(text, qualifier):
    assert [n.qualifier for n in numbers.find_numbers(text)] == [qualifier]
