"""Words in context: the count and the lines are one number, and offsets hold."""

import pandas as pd
import pytest
import random_texts

from analysis.measure.terms import concordance, word_index
from analysis.tables.errors import UnknownChoiceError
from analysis.text import normalise

TEXTS = {
    "a": "Hợp tác về nước sạch.\nHai tỉnh hợp tác; hợp tác xã Hoa Lúa không hợp tác.",
    "b": "Đội phòng, chống lũ và đội phòng chống cháy.",
}


def built(texts=TEXTS):
    return word_index.build(pd.DataFrame({"article_id": list(texts), "text": list(texts.values())}))


def test_lines_by_article_with_their_context():
    table = concordance.lines(built(), "hợp tác", whole_words=True)
    assert table.drop(columns=["start", "end"]).values.tolist() == [
        ["a", "", "Hợp tác", "về nước sạch.", 3],
        ["a", "Hai tỉnh", "hợp tác", "; hợp tác xã Hoa Lúa không hợp tác.", 3],
        ["a", "Hai tỉnh hợp tác; hợp tác xã Hoa Lúa không", "hợp tác", ".", 3],
    ]
    for row in table.itertuples():
        assert TEXTS[row.article_id][row.start : row.end] == row.node


@pytest.mark.parametrize(
    ("query", "tolerant", "expected"),
    [
        pytest.param("HỢP TÁC", False, 4, id="letter case does not matter"),
        pytest.param("hop tac", False, 0, id="diacritics matter"),
        pytest.param("hop tac", True, 4, id="unless asked otherwise"),
        pytest.param("hợp tác xã", False, 1, id="a longer word is found too"),
        pytest.param("tỉnh hợp", False, 1, id="part of a word behind a whole one"),
        pytest.param("phòng, chống", False, 1, id="a comma is part of the phrase"),
        pytest.param("phòng chống", False, 1, id="and its absence too"),
        pytest.param("về nước sạch", False, 1, id="a phrase of several words"),
        pytest.param("tác xã", False, 1, id="syllables inside a longer word"),
        pytest.param("xã hoa", False, 1, id="the end of one word, the beginning of another"),
        pytest.param("ợp tác", False, 0, id="half a syllable is none"),
        pytest.param("", False, 0, id="nothing asked"),
        pytest.param("?!", False, 0, id="marks alone"),
    ],
)
def test_the_count_is_the_number_of_lines(query, tolerant, expected):
    table = concordance.lines(built(), query, tolerant=tolerant)
    assert len(table) == expected
    assert concordance.count_lines(built(), query, tolerant=tolerant) == expected


def test_a_first_page_says_how_many_there_are():
    table = concordance.lines(built(), "hợp tác", first=2)
    assert table["n_found"].tolist() == [4, 4]


@pytest.mark.parametrize(("query", "n"), [("hợp tác", 3), ("tác xã", 0), ("xã hoa", 0)])
def test_whole_words_only_where_asked(query, n):
    assert concordance.count_lines(built(), query, whole_words=True) == n


def test_lines_sorted_to_the_right_and_to_the_left():
    right = concordance.lines(built(), "hợp tác", sort="right", whole_words=True)
    assert right["right"].tolist() == [".", "; hợp tác xã Hoa Lúa không hợp tác.", "về nước sạch."]
    left = concordance.lines(built(), "hợp tác", sort="left", whole_words=True)
    assert left["left"].tolist() == ["", "Hai tỉnh hợp tác; hợp tác xã Hoa Lúa không", "Hai tỉnh"]


def test_no_phrase_runs_from_one_article_into_the_next():
    assert concordance.count_lines(built({"a": "xã Mường", "b": "Pồn vui"}), "mường pồn") == 0


def test_an_order_nobody_knows_is_refused():
    with pytest.raises(UnknownChoiceError) as error:
        concordance.lines(built(), "lũ", sort="date")
    assert str(error.value) == (
        "There is no order of lines 'date'. Choose one of: article, left, node, right."
    )


def test_rows_of_any_table_become_lines():
    rows = pd.DataFrame({"article_id": ["b", "a"], "start": [0, 0], "end": [3, 7]})
    articles = pd.DataFrame({"article_id": list(TEXTS), "text": list(TEXTS.values())})
    table = concordance.rows_in_context(rows, articles, width=14)
    assert table[["node", "right"]].values.tolist() == [
        ["Đội", "phòng, chống"],
        ["Hợp tác", "về nước sạch."],
    ]


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_on_random_texts_counts_are_those_of_the_index_and_nodes_are_the_query(seed):
    texts = random_texts.make(seed)
    corpus = built(texts)
    counts = word_index.word_counts(corpus)
    for number, word in enumerate(corpus.vocabulary):
        table = concordance.lines(corpus, word)
        n = counts.n[counts.item == number].sum()
        assert len(table) == concordance.count_lines(corpus, word)
        whole = concordance.count_lines(corpus, word, whole_words=True)
        assert whole == n if " " not in word else whole >= n
        assert len(table) >= whole
        assert {normalise.folded(node) for node in table["node"]} == {word}
