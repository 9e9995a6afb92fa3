"""The words printed most: a table that says what a cloud shows."""

import pandas as pd
import pytest

from analysis.measure.terms import vocabulary, word_index

TEXTS = {
    "a": "Nước sạch về bản: 2.500 hộ có nước sạch",
    "b": "Con đập và nước sạch",
    "c": "Con đập vỡ, con đập cũ",
}


def counts():
    table = pd.DataFrame({"article_id": list(TEXTS), "text": list(TEXTS.values())})
    stretches = [
        (name, at, at + len("nước sạch"))
        for name, text in TEXTS.items()
        for at in range(len(text))
        if text[at:].lower().startswith("nước sạch")
    ]
    whole = pd.DataFrame(stretches, columns=["article_id", "start", "end"])
    return word_index.word_counts(word_index.build(table, whole=whole))


def test_words_of_grammar_and_numbers_are_left_out_and_the_study_s_words_are_whole():
    table = vocabulary.table(vocabulary.content(counts()))
    assert table[["word", "n", "n_articles_with", "n_articles"]].values.tolist() == [
        ["nước sạch", 3, 2, 3],
        ["đập", 3, 2, 3],
        ["bản", 1, 1, 3],
        ["cũ", 1, 1, 3],
        ["hộ", 1, 1, 3],
        ["vỡ", 1, 1, 3],
    ]
    assert table["more"].isna().all()


def test_by_outlet_the_counts_add_up_and_more_compares_with_the_others():
    outlets = {"a": "Báo Núi", "b": "Báo Sông", "c": "Báo Sông"}
    kept = vocabulary.content(counts())
    table = vocabulary.table(kept, outlets).set_index(["outlet", "word"])
    whole = vocabulary.table(kept).set_index("word")["n"]
    assert table["n"].groupby("word").sum().to_dict() == whole.to_dict()
    row = table.loc["Báo Núi", "nước sạch"]
    others = counts().n_words[1:].sum()
    assert row["more"] == pytest.approx((2.5 / row["n_words"]) / (1.5 / others))


def test_the_most_frequent_words_only_with_ties_by_name():
    table = vocabulary.table(vocabulary.content(counts()), most=3)
    assert table["word"].tolist() == ["nước sạch", "đập", "bản"]


def test_leaving_items_out_leaves_the_words_of_the_articles():
    kept = vocabulary.only(counts(), ["đập", "không có"])
    assert kept.items == ("đập",)
    assert kept.n_words.tolist() == counts().n_words.tolist()
    assert kept.n.sum() == 3


def test_keyness_compares_everything_but_numbers():
    assert "2.500" not in vocabulary.lettered(counts()).items
    assert "về" in vocabulary.lettered(counts()).items
