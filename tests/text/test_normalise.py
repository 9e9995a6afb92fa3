"""One form of text at the door, and folding that keeps offsets."""

import sys
import unicodedata

import pytest

from analysis.text import normalise

ODD = "İıſẞßǅŉΐﬁǰ\u0345Σς\u1e9e\u2126\u212aĲ"


def test_decomposed_letters_and_odd_spaces_become_one_form():
    assert normalise.printed("Ha\u0300\u00a0No\u0323\u0302i\u2003đẹp") == "Hà Nội đẹp"


def test_invisible_characters_vanish_before_letters_join():
    assert normalise.printed("a\u200b\u0301\ufeff\u00ad") == "á"


def test_every_line_break_is_one_kind():
    assert normalise.printed("a\r\nb\rc\u2028d") == "a\nb\nc\nd"


def test_printing_twice_changes_nothing():
    text = "".join(map(chr, range(0x20, 0x3100)))
    once = normalise.printed(text)
    assert normalise.printed(once) == once
    assert unicodedata.is_normalized("NFC", once)


@pytest.mark.parametrize(
    ("newer", "older"),
    [
        ("hoà", "hòa"),
        ("thuỷ", "thủy"),
        ("khoẻ", "khỏe"),
        ("HOÀ", "HÒA"),
        ("Uý", "Úy"),
        ("Ðà", "Đà"),
    ],
)
def test_two_spellings_of_one_tone_are_one(newer, older):
    assert normalise.one_tone(newer) == older
    assert normalise.folded(newer) == normalise.folded(older)


@pytest.mark.parametrize("word", ["quý", "quà", "hoàn", "toàn", "thuyền", "khuỷu", "Núñez"])
def test_what_is_spelled_one_way_stays(word):
    assert normalise.one_tone(word) == word


@pytest.mark.parametrize("fold", [normalise.one_tone, normalise.folded, normalise.without_marks])
def test_folding_keeps_every_offset(fold):
    assert len(fold(ODD)) == len(ODD)
    assert all(len(fold(character)) == 1 for character in ODD)


@pytest.mark.parametrize("fold", [normalise.folded, normalise.without_marks])
def test_no_code_point_changes_its_length_when_folded(fold):
    points = (chr(n) for n in range(sys.maxunicode + 1) if not 0xD800 <= n <= 0xDFFF)
    text = "".join(c for c in points if c.isalpha() or unicodedata.combining(c))
    assert len(fold(text)) == len(text)


def test_a_folded_text_has_no_marks_when_asked():
    assert normalise.without_marks("Đặng Thị Ngọc Thịnh") == "dang thi ngoc thinh"
