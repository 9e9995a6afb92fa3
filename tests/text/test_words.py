"""Words: what is one word, with exact offsets, on text nobody has cleaned."""

import random
import re
import sys

import pytest

from analysis.tables.errors import MissingPackageError, UnknownChoiceError
from analysis.text import blocks, names, wordlist, words


def cut(text, **options):
    return [text[a:b] for a, b in words.word_spans(text, **options)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Hội nghị bàn về hợp tác quốc tế.",
            ["Hội nghị", "bàn", "về", "hợp tác", "quốc tế"],
            id="compounds of the dictionary",
        ),
        pytest.param(
            "Bà Đỗ Thị Lựu gặp ông Trần Văn Bách.",
            ["Bà", "Đỗ Thị Lựu", "gặp", "ông", "Trần Văn Bách"],
            id="a surname keeps the name whole",
        ),
        pytest.param(
            "Chủ tịch Lê Thái Bình nói",
            ["Chủ tịch", "Lê Thái Bình", "nói"],
            id="a name whose given name is a known word",
        ),
        pytest.param(
            "xã Mường Pồn và bản Nậm Xe",
            ["xã", "Mường Pồn", "và", "bản", "Nậm Xe"],
            id="unknown capitalised syllables side by side",
        ),
        pytest.param(
            "Thủ tướng Anh Boris Walker đến",
            ["Thủ tướng", "Anh", "Boris Walker", "đến"],
            id="a country of one syllable before a foreign name",
        ),
        pytest.param(
            "Thu 2.500 đồng, 3,5% ngày 24.12.2024, lúc 8h30",
            ["Thu", "2.500", "đồng", "3,5", "ngày", "24.12.2024", "lúc", "8h30"],
            id="numbers and dates",
        ),
        pytest.param(
            "TP.HCM, TS. Lan, 25-26/10 và chobaomoi.vn",
            ["TP.HCM", "TS.", "Lan", "25-26/10", "và", "chobaomoi.vn"],
            id="abbreviations, ranges and sites",
        ),
        pytest.param("Huế-Đà Nẵng", ["Huế", "Đà Nẵng"], id="a dash between two places"),
        pytest.param("In-đô-nê-xi-a", ["In-đô-nê-xi-a"], id="a dashed foreign name"),
        pytest.param(
            "họp hôm nay.Ông nói", ["họp", "hôm nay", "Ông", "nói"], id="a space was forgotten"
        ),
        pytest.param("hợp\ntác", ["hợp", "tác"], id="no word crosses a line break"),
        pytest.param("", [], id="nothing"),
        pytest.param("… – ?!", [], id="marks alone"),
    ],
)
def test_a_text_is_cut_into_real_words(text, expected):
    assert cut(text) == expected


def test_a_word_of_grammar_at_the_beginning_is_not_part_of_a_name():
    assert cut("Trong Bách khoa. Ông Xuyên đến.") == [
        *("Trong", "Bách khoa"),
        *("Ông", "Xuyên", "đến"),
    ]


def test_either_placement_of_the_tone_mark_finds_the_same_words():
    assert cut("hoà bình và thuỷ lợi") == ["hoà bình", "và", "thuỷ lợi"]
    assert cut("hòa bình và thủy lợi") == ["hòa bình", "và", "thủy lợi"]


def test_a_name_of_the_list_needs_its_capital():
    listed = wordlist.prepare({"hà": 50, "nội": 50, "hà nội": 100}, ["hà nội"])
    assert blocks.cheapest(["Hà", "Nội"], listed) == [(0, 2)]
    assert blocks.cheapest(["hà", "nội"], listed) == [(0, 1), (1, 2)]


def test_the_cheapest_cut_by_hand():
    # shares: học sinh 4/16, sinh học 4/16, học 4/16, sinh 4/16; two words beat three
    listed = wordlist.prepare({"học sinh": 4, "sinh học": 4, "học": 4, "sinh": 4})
    assert blocks.cheapest(["học", "sinh", "học"], listed) in ([(0, 2), (2, 3)], [(0, 1), (1, 3)])
    assert blocks.cheapest(["học", "sinh", "học", "sinh"], listed) == [(0, 2), (2, 4)]


def test_words_are_in_order_apart_and_inside_the_text_whatever_it_is():
    chance = random.Random(7)
    letters = "aăâđeêioôơuưyắộệỳÁĐ bcd\n\t .,-–/:’&%“”()0123456789İıẞﬁ😀\u0301"
    for _ in range(300):
        text = "".join(chance.choices(letters, k=chance.randint(0, 60)))
        found = words.word_spans(text)
        edges = [edge for span in found for edge in span]
        assert edges == sorted(edges)
        assert all(0 <= a < b <= len(text) and text[a:b].strip() for a, b in found)
        assert words.count_words(text) == len(found)


def test_words_and_marks_cover_every_character_that_is_no_space():
    text = "“Được!”, bà Lựu nói: 95% (2.500 hộ)... _hết_"
    covered = "".join(text[a:b] for a, b in words.tokens(text))
    assert covered.replace(" ", "") == text.replace(" ", "")


def test_words_of_stretches_are_those_that_begin_in_them():
    text = "Hội chợ mở cửa. Hội chợ đóng cửa lúc 17h."
    assert words.counts_in(text, [(0, 15), (16, len(text))]) == [2, 4]
    assert words.counts_in(text, []) == []


def test_joined_texts_are_cut_like_each_alone():
    texts = ["Lễ ký mở ra", "hợp tác mới.", "Ông Vũ", "Ngọc Tầm ở Mai Khê"]
    joined = "\n".join(texts)
    assert cut(joined) == [word for text in texts for word in cut(text)]


def test_an_unknown_segmenter_is_answered_with_those_there_are():
    with pytest.raises(UnknownChoiceError) as error:
        words.word_spans("a", segmenter="pyvi")
    assert str(error.value) == (
        "There is no segmenter 'pyvi'. Choose one of: dictionary, underthesea."
    )


def test_underthesea_that_is_not_installed_is_named_with_its_install_line(monkeypatch):
    monkeypatch.setitem(sys.modules, "underthesea", None)
    words._underthesea_cut.cache_clear()
    with pytest.raises(MissingPackageError) as error:
        words.word_spans("Hội nghị", segmenter="underthesea")
    assert str(error.value) == (
        "The segmenter underthesea needs the package underthesea. "
        'Install it with: pip install "viet-news-coverage[underthesea]"'
    )


def test_tokens_of_another_tool_are_found_again_in_the_text(monkeypatch):
    class Tool:
        @staticmethod
        def word_tokenize(text, use_token_normalize):
            assert use_token_normalize is False
            return ["Hội nghị", "(", "mở rộng", ")", "ở", "TP.HCM", "."]

    monkeypatch.setitem(sys.modules, "underthesea", Tool)
    words._underthesea_cut.cache_clear()
    assert cut("Hội  nghị (mở rộng) ở TP.HCM.", segmenter="underthesea") == [
        *("Hội  nghị", "mở rộng"),
        *("ở", "TP.HCM"),
    ]
    words._underthesea_cut.cache_clear()


def test_the_list_is_built_without_full_names_rare_names_and_numbers():
    rows = [
        "hợp tác\t90\t80\n",
        "hoà bình\t30\t20\n",
        "hòa bình\t10\t10\n",
        "hà nội\t500\t0\n",
        "trần văn bách\t60\t0\n",
        "mường pồn\t7\t0\n",
        "mỹ walker\t40\t0\n",
        "a b c d e\t50\t50\n",
        "24h\t50\t50\n",
    ]
    assert list(wordlist.wordlist_lines(rows)) == [
        "hà nội\t500\tN",
        "hòa bình\t40\t",
        "hợp tác\t90\t",
    ]


def test_marks_that_part_words_are_told_from_those_inside_one():
    assert names.breaks("GD-ĐT") == ()
    assert names.breaks("km/h") == ()
    assert names.breaks("Lào/Việt") == (3,)
    assert names.breaks("D'Artagnan") == ()


def test_the_word_lists_say_where_they_come_from():
    for name in ("words.txt", "function_words.txt", "surnames.txt", "short_country_names.txt"):
        head = wordlist.list_header(name)
        assert "# Origin: " in head
        assert "Licence: MIT" in head
        assert "Date: 2026-11" in head


def test_the_function_words_are_folded_and_stand_once():
    listed = wordlist.entries("function_words.txt")
    assert len(listed) == len(set(listed))
    assert all(word == word.lower() for word in listed)


def test_the_class_of_capitals_holds_every_capital_and_no_small_letter():
    letters = (
        "ABCDĐEGHIKLMNOPQRSTUVXYÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ"
    )
    assert re.findall(f"[{names.UPPER}]", letters + letters.lower()) == list(letters)
