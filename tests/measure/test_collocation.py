"""Which words keep company: by hand on four sentences."""

import random
from itertools import pairwise
from math import log2

import pandas as pd
import pytest

from analysis.measure.terms import collocation, word_index

TEXT = "Chợ hoa vui. Chợ hoa đông. Chợ cá xa. Hoa đẹp."


def built(texts=(TEXT,)):
    names = [f"a{k}" for k in range(len(texts))]
    return word_index.build(pd.DataFrame({"article_id": names, "text": texts}))


def test_the_neighbours_by_hand():
    found = collocation.collocates(built(), "chợ", span=1, least=1).set_index("word")
    # 11 words; chợ 3 times, hoa 3 times; 5 places lie next to a chợ, 2 of them hoa
    hoa = found.loc["hoa"]
    assert (hoa["n_together"], hoa["n_node"], hoa["n_word"], hoa["n_words"]) == (2, 3, 3, 11)
    assert hoa["log_dice"] == pytest.approx(14 + log2(2 * 2 / (3 + 3)))
    assert hoa["pmi"] == pytest.approx(log2((2 / 5) / (3 / 11)))
    assert hoa["delta_p_word"] == pytest.approx(2 / 5 - 1 / 6)
    assert hoa["delta_p_node"] == pytest.approx(2 / 3 - 3 / 8)
    assert found["n_together"].sum() == 5


def test_what_meets_once_is_left_out_unless_asked():
    assert collocation.collocates(built(), "chợ", span=1, least=2)["word"].tolist() == ["hoa"]


def test_company_may_be_kept_to_the_sentence():
    edges = [(0, 12), (13, 26), (27, 37), (38, 46)]
    sentences = pd.DataFrame(
        [("a0", start, end) for start, end in edges], columns=["article_id", "start", "end"]
    )
    found = collocation.collocates(built(), "chợ", sentences=sentences, least=1)
    assert dict(zip(found["word"], found["n_together"], strict=True)) == {
        "hoa": 2,
        "vui": 1,
        "đông": 1,
        "cá": 1,
        "xa": 1,
    }


def test_company_never_crosses_from_one_article_to_the_next():
    found = collocation.collocates(built(("Chợ hoa", "Vui chợ")), "hoa", least=1)
    assert found["word"].tolist() == ["chợ"]


def test_a_word_nobody_prints_has_no_company():
    assert collocation.collocates(built(), "voi").empty


def test_a_place_near_two_nodes_is_one_place():
    # hoa stands between two chợ, three times over: 6 meetings, 3 places; delta P was above 1
    found = collocation.collocates(built(("chợ hoa chợ. " * 3 + "xa xôi lắm",)), "chợ", span=1)
    hoa = found.set_index("word").loc["hoa"]
    assert (hoa["n_together"], hoa["n_near"], hoa["n_word"]) == (6, 3, 3)
    assert -1 <= hoa["delta_p_node"] <= 1
    assert hoa["log_dice"] == pytest.approx(14 + log2(2 * 3 / (6 + 3)))


def by_brute_force(index, node, span):
    """Delta P, log Dice and PMI of every word from the four cells, place by place."""
    every, near, n_node = [], [], 0
    for begin, end in pairwise(index.offsets.tolist()):
        listed = [index.vocabulary[k] for k in index.ids[begin:end]]
        places = [k for k, word in enumerate(listed) if word == node]
        n_node += len(places)
        for k, word in enumerate(listed):
            every.append(word)
            near.append(any(0 < abs(k - at) <= span for at in places))
    found = {}
    total, window = len(every), sum(near)
    for word in set(every):
        y = every.count(word)
        both = sum(a == word and b for a, b in zip(every, near, strict=True))
        if not both:
            continue
        found[word] = (
            both / window - (y - both) / (total - window),
            both / y - (window - both) / (total - y),
            14 + log2(2 * min(both, n_node, y) / (n_node + y)),
            log2(both * total / (window * y)),
        )
    return found


@pytest.mark.parametrize("seed", range(4))
def test_every_word_agrees_with_counting_place_by_place(seed):
    chance = random.Random(seed)
    known = "chợ hoa cá đê lũ mưa sông gió".split()
    texts = [" ".join(chance.choices(known, range(8, 0, -1), k=50)) for _ in range(5)]
    index = built(texts)
    table = collocation.collocates(index, "chợ", span=3, least=1).set_index("word")
    expected = by_brute_force(index, "chợ", 3)
    assert set(table.index) == set(expected)
    for word, values in expected.items():
        row = table.loc[word, ["delta_p_word", "delta_p_node", "log_dice", "pmi"]]
        assert row.tolist() == pytest.approx(values)


def test_pmi_is_below_that_of_church_and_hanks_by_the_span():
    # where no two nodes are near each other, their value counts meetings and leaves the span out
    filler = [f"từ{k}" for k in range(40)]
    text = " ".join([*filler[:12], "chợ", "hoa", *filler[12:26], "chợ", "hoa", *filler[26:]])
    index = word_index.build(pd.DataFrame({"article_id": ["a"], "text": [text]}))
    row = collocation.collocates(index, "chợ", span=5, least=1).set_index("word").loc["hoa"]
    church = log2(row["n_together"] * row["n_words"] / (row["n_node"] * row["n_word"]))
    assert church - row["pmi"] == pytest.approx(log2(2 * 5))
