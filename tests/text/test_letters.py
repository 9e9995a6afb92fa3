"""Letters: what is a token and what a stretch reads, beside the plain way to say it."""

import random
import re

import numpy as np

from analysis.text import char_arrays, words

TOKEN = re.compile(r"[^\W_]+(?:[-–./,:'’&][^\W_]+)*")
ALPHABET = "aăâđeêioôơuưyắộệỳÁĐ bcd\n\t .,-–/:’&%“”()_0123456789İıẞﬁ😀\u0301漢"


def invented(seed, n=200):
    chance = random.Random(seed)
    return ["".join(chance.choices(ALPHABET, k=chance.randint(0, 60))) for _ in range(n)]


def test_tokens_are_letters_and_digits_with_single_marks_between_them():
    for text in [*invented(3), "", "-a", "a-", "a..b", "Ông", "."]:
        read = char_arrays.read_letters(text)
        starts, ends, _ = char_arrays.token_bounds(read)
        found = list(zip(starts.tolist(), ends.tolist(), strict=True))
        assert found == [match.span() for match in TOKEN.finditer(read.lowered)], text


def test_equal_stretches_have_one_hash_and_others_another():
    text = "chợ hoa mở. Chợ hoa đóng, chợ hóa"
    read = char_arrays.read_letters(text)
    starts = np.array([text.index(part) for part in ("chợ hoa", "Chợ hoa", "chợ hóa")])
    plain = read.hashes(starts, starts + 7).tolist()
    assert plain[0] == plain[1] != plain[2]
    printed = read.hashes(starts, starts + 7, printed=True).tolist()
    assert len(set(printed)) == 3


def test_a_hash_does_not_depend_on_what_stands_around_or_on_the_length_of_the_text():
    alone = char_arrays.read_letters("hợp tác").hashes(np.array([0]), np.array([7]))
    within = char_arrays.read_letters(f"{'x ' * 9000}Hợp tác").hashes(
        np.array([18000]), np.array([18007])
    )
    assert alone.tolist() == within.tolist()


def test_numbers_of_strings_are_found_again_and_nothing_else_is():
    known = sorted({text.strip().lower() for text in invented(5, 400) if "\n" not in text} - {""})
    known = [text for text in known if len(text.lower()) == len(text) and "İ" not in text]
    numbers = char_arrays.numbering(known)
    for expected, text in enumerate(known, 1):
        found = char_arrays.read_letters(text)
        assert numbers.find(found.hashes(np.array([0]), np.array([len(text)]))) == [expected]
    assert numbers.find(char_arrays.read_letters("zzz").hashes(np.array([0]), np.array([3]))) == [0]


def test_equal_keys_stand_together_in_their_first_order():
    keys = np.random.default_rng(1).integers(0, 40, 300).astype(np.uint64) << np.uint64(50)
    order, heads = char_arrays.equal_together(keys)
    assert order.tolist() == np.argsort(keys, kind="stable").tolist()
    assert keys[order[heads]].tolist() == sorted(set(keys.tolist()))
    assert [len(part) for part in char_arrays.equal_together(keys[:0])] == [0, 0]


def test_many_pages_at_once_are_cut_like_each_alone():
    pages = [
        "Bà Đỗ Thị Lựu bàn hợp tác xã ở Mai Khê. Trong Bách khoa có hội chợ hoa quốc tế.",
        "Thủ tướng Anh Boris Walker đến họp; công ước phòng chống tội phạm mạng mở ký.",
        "Hoà bình và thuỷ lợi: TS. Lan nói “Hợp tác quốc tế” trên chobaomoi.vn hôm nay.Ông đi.",
    ] * 7000
    joined = "\n".join(pages)
    assert len(joined) > 1 << 20
    starts, ends = words.word_bounds(joined)
    at, found = 0, list(zip(starts.tolist(), ends.tolist(), strict=True))
    alone = {page: words.word_spans(page) for page in pages[:3]}
    expected = []
    for page in pages:
        expected += [(at + a, at + b) for a, b in alone[page]]
        at += len(page) + 1
    assert found == expected
