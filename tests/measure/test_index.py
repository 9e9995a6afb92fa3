"""The word index: the same counts as counting by hand, with offsets that hold."""

import itertools
import random
import re

import pandas as pd
import random_texts
from sklearn.feature_extraction.text import CountVectorizer

from analysis.measure.terms import word_index
from analysis.text import normalise, words

TEXTS = {
    "a": "Hội chợ mở cửa. Bà Đỗ Thị Lựu khai mạc hội chợ.",
    "b": "Hoà bình ở xã Mường Pồn",
    "c": "",
    "d": "hòa bình, hội chợ; 2.500 người",
}


def table(texts=TEXTS):
    return pd.DataFrame({"article_id": list(texts), "text": list(texts.values())})


def test_every_word_stands_where_the_index_says():
    built = word_index.build(table())
    for k, text in enumerate(TEXTS.values()):
        a, b = built.offsets[k], built.offsets[k + 1]
        spans = list(zip(built.starts[a:b].tolist(), built.ends[a:b].tolist(), strict=True))
        assert spans == words.word_spans(text)
        folded = [normalise.folded(text[s:e]) for s, e in spans]
        assert [built.vocabulary[i] for i in built.ids[a:b]] == folded
    assert built.n_words.tolist() == [words.count_words(text) for text in TEXTS.values()]


def test_both_placements_of_a_tone_are_one_word():
    built = word_index.build(table())
    number = built.numbers["hòa bình"]
    assert built.heads[number + 1] - built.heads[number] == 2


def test_counts_agree_with_another_library_given_the_same_words():
    texts = random_texts.make(1)
    counts = word_index.word_counts(word_index.build(table(texts)))
    peer = CountVectorizer(
        analyzer=lambda text: [normalise.folded(text[a:b]) for a, b in words.word_spans(text)]
    )
    expected = peer.fit_transform(texts.values())
    names = peer.get_feature_names_out()
    found = {
        (int(a), counts.items[i]): int(n)
        for a, i, n in zip(counts.article, counts.item, counts.n, strict=True)
    }
    rows, columns = expected.nonzero()
    assert found == {
        (int(r), names[c]): int(expected[r, c]) for r, c in zip(rows, columns, strict=True)
    }


def test_the_words_of_a_study_are_whole():
    text = "Nước sạch về bản. Nước sạch!"
    stretches = pd.DataFrame({"article_id": ["a", "a"], "start": [0, 18], "end": [9, 27]})
    built = word_index.build(table({"a": text}), whole=stretches)
    assert [built.vocabulary[i] for i in built.ids] == ["nước sạch", "về", "bản", "nước sạch"]
    assert (built.starts[3], built.ends[3]) == (18, 27)
    assert built.offsets.tolist() == [0, 4]


def test_a_stretch_that_cuts_a_syllable_changes_nothing():
    stretches = pd.DataFrame({"article_id": ["a"], "start": [1], "end": [9]})
    plain, asked = word_index.build(table()), word_index.build(table(), whole=stretches)
    assert asked.ids.tolist() == plain.ids.tolist()


def test_a_term_within_a_longer_word_is_counted_and_its_rest_is_a_word():
    text = "Trưởng ban tổ chức giải marathon; ban tổ chức họp."
    asked = ["ban tổ chức", "marathon"]
    places = [(m.start(), m.end()) for word in asked for m in re.finditer(word, text)]
    stretches = pd.DataFrame(places, columns=["start", "end"]).assign(article_id="a")
    built = word_index.build(table({"a": text}), whole=stretches)
    found = word_index.word_counts(built)
    counted = {found.items[i]: int(n) for i, n in zip(found.item, found.n, strict=True)}
    assert (counted["ban tổ chức"], counted["marathon"], counted["trưởng"]) == (2, 1, 1)
    printed = [text[a:b].lower() for a, b in zip(built.starts, built.ends, strict=True)]
    assert [built.vocabulary[i] for i in built.ids] == printed
    assert " ".join(printed) == text.lower().replace(";", "").rstrip(".")


def test_every_stretch_between_words_is_counted_wherever_the_dictionary_cuts():
    chance = random.Random(9)
    for name, text in random_texts.make(3).items():
        edges = [(m.start(), m.end()) for m in re.finditer(r"\w+", text)]
        if len(edges) < 3:
            continue
        first = chance.randrange(len(edges) - 1)
        last = min(len(edges) - 1, first + chance.randrange(4))
        span = {"article_id": name, "start": edges[first][0], "end": edges[last][1]}
        built = word_index.build(table({name: text}), whole=pd.DataFrame([span]))
        spans = list(zip(built.starts.tolist(), built.ends.tolist(), strict=True))
        assert (span["start"], span["end"]) in spans
        assert spans == sorted(spans)
        assert all(a[1] <= b[0] for a, b in itertools.pairwise(spans))


def test_leaving_out_copies_never_raises_a_count():
    chance = random.Random(4)
    texts = random_texts.make(2)
    built = word_index.build(table(texts))
    stretches = pd.DataFrame(
        [(name, 0, chance.randint(0, max(1, len(text)))) for name, text in texts.items()],
        columns=["article_id", "start", "end"],
    )
    less = word_index.without(built, stretches)
    before, after = (
        {(int(a), c.items[i]): int(n) for a, i, n in zip(c.article, c.item, c.n, strict=True)}
        for c in (word_index.word_counts(built), word_index.word_counts(less))
    )
    assert all(n <= before[key] for key, n in after.items())
    assert less.n_words.sum() < built.n_words.sum()
    assert word_index.index_once(built, None) is built


def test_an_empty_corpus_has_an_index():
    built = word_index.build(table({}))
    assert (len(built.ids), built.vocabulary, built.offsets.tolist()) == (0, (), [0])
    assert len(word_index.word_counts(built).n) == 0


def test_a_word_is_shown_as_it_is_printed_inside_sentences():
    texts = {
        "a": "Mỹ nói vậy. Ông đến Mỹ hôm qua, rời Mỹ hôm nay. Thóc mỹ hương được mùa.",
        "b": "Nước dâng. Nước rút chậm, nước đục. “Nước này trong”, bà nói ở TP. Sông Lim, TP. Mơ.",
        "c": "Chuyện cũ.\nChuyện mới.",
    }
    built = word_index.build(table(texts))
    asked = ["mỹ", "nước", "tp", "chuyện", "không có"]
    assert word_index.as_printed(built, asked) == {
        "mỹ": "Mỹ",
        "nước": "nước",
        "tp": "TP",
        "chuyện": "Chuyện",
        "không có": "không có",
    }
