"""Which words keep company: by hand on four sentences."""

from math import log2

import pandas as pd
import pytest

from analysis.measure.terms import collocation, word_index

TEXT = "Chợ hoa vui. Chợ hoa đông. Chợ cá xa. Hoa đẹp."


def built(texts=(TEXT,)):
    names = [f"a{k}" for k in range(len(texts))]
    return word_index.build(pd.DataFrame({"article_id": names, "text": texts}))


def test_the_neighbours_by_hand():
    found = collocation.around(built(), "chợ", span=1, least=1).set_index("word")
    # 11 words; chợ 3 times, hoa 3 times; 5 places lie next to a chợ, 2 of them hoa
    hoa = found.loc["hoa"]
    assert (hoa["n_together"], hoa["n_node"], hoa["n_word"], hoa["n_words"]) == (2, 3, 3, 11)
    assert hoa["log_dice"] == pytest.approx(14 + log2(2 * 2 / (3 + 3)))
    assert hoa["pmi"] == pytest.approx(log2((2 / 5) / (3 / 11)))
    assert hoa["delta_p_word"] == pytest.approx(2 / 5 - 1 / 6)
    assert hoa["delta_p_node"] == pytest.approx(2 / 3 - 3 / 8)
    assert found["n_together"].sum() == 5


def test_what_meets_once_is_left_out_unless_asked():
    assert collocation.around(built(), "chợ", span=1, least=2)["word"].tolist() == ["hoa"]


def test_company_may_be_kept_to_the_sentence():
    edges = [(0, 12), (13, 26), (27, 37), (38, 46)]
    sentences = pd.DataFrame(
        [("a0", start, end) for start, end in edges], columns=["article_id", "start", "end"]
    )
    found = collocation.around(built(), "chợ", sentences=sentences, least=1)
    assert dict(zip(found["word"], found["n_together"], strict=True)) == {
        "hoa": 2,
        "vui": 1,
        "đông": 1,
        "cá": 1,
        "xa": 1,
    }


def test_company_never_crosses_from_one_article_to_the_next():
    found = collocation.around(built(("Chợ hoa", "Vui chợ")), "hoa", least=1)
    assert found["word"].tolist() == ["chợ"]


def test_a_word_nobody_prints_has_no_company():
    assert collocation.around(built(), "voi").empty
