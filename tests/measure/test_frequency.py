"""Term rates: articles are the unit, outlets add up, copies never raise a count."""

import random

import numpy as np
import pandas as pd
import pytest
from scipy import stats

from analysis.measure import intervals
from analysis.measure.terms import frequency


def articles(rows):
    table = pd.DataFrame(rows, columns=["article_id", "outlet", "published_on", "n_words"])
    return table.assign(text=["nước " * n for n in table["n_words"]])


def terms(rows):
    return pd.DataFrame(rows, columns=["article_id", "term", "start", "end"])


ARTICLES = articles(
    [
        ("a", "Báo Sông", "2026-03-02", 100),
        ("b", "Báo Sông", None, 300),
        ("c", None, "2026-03-05", 200),
    ]
)
TERMS = terms([("a", "lũ", 0, 2), ("a", "lũ", 5, 7), ("b", "lũ", 0, 2), ("c", "đê", 0, 2)])


def test_rates_by_outlet_as_a_whole_table():
    table = frequency.rates(TERMS, ARTICLES, names=["lũ", "đê", "mưa"])
    columns = ["term", "outlet", "n", "n_words", "per_1000", "n_articles_with", "n_articles"]
    assert table[columns].values.tolist() == [
        ["lũ", "Báo Sông", 3, 400, 7.5, 2, 2],
        ["lũ", "unknown", 0, 200, 0.0, 0, 1],
        ["đê", "Báo Sông", 0, 400, 0.0, 0, 2],
        ["đê", "unknown", 1, 200, 5.0, 1, 1],
        ["mưa", "Báo Sông", 0, 400, 0.0, 0, 2],
        ["mưa", "unknown", 0, 200, 0.0, 0, 1],
    ]
    assert table["first_on"].tolist()[:1] == ["2026-03-02"]
    assert table["share"].tolist() == [1, 0, 0, 1, 0, 0]


def test_few_articles_have_no_interval_and_say_why():
    table = frequency.rates(TERMS, ARTICLES, names=["lũ"])
    assert table[["low", "high", "share_low", "share_high"]].isna().all().all()
    assert not table["enough"].any()
    assert table["reason"].tolist() == [
        "only 2 articles; a comparison needs 20",
        "only 1 article; a comparison needs 20",
    ]


def many(seed, n=60):
    chance = random.Random(seed)
    listed = articles(
        [
            (f"a{k}", chance.choice(["Báo Núi", "Báo Sông", None]), None, chance.randint(20, 400))
            for k in range(n)
        ]
    )
    used = [
        (f"a{k}", chance.choice(["lũ", "đê"]), 5 * j, 5 * j + 4)
        for k in range(n)
        for j in range(chance.choice([0, 0, 1, 2, 9]))
    ]
    return terms(used), listed


def copied(listed, seed):
    chance = random.Random(seed)
    names = listed["article_id"].tolist()
    rows = [
        (f"p{k}", chance.choice(names), start, start + chance.randint(10, 60), 12, copy)
        for k in range(15)
        for copy, start in ((1, 0), (2, chance.randint(0, 30)))
    ]
    columns = ["passage_id", "article_id", "start", "end", "n_words", "nth_copy"]
    return pd.DataFrame(rows, columns=columns)


@pytest.mark.parametrize("seed", range(5))
def test_the_outlets_add_up_to_the_total(seed):
    used, listed = many(seed)
    table = frequency.rates(used, listed)
    assert table["n"].sum() == len(used)
    for term, rows in table.groupby("term"):
        here = used[used["term"] == term]
        assert rows["n"].sum() == len(here)
        assert rows["n_articles_with"].sum() == here["article_id"].nunique()
        assert rows["n_words"].sum() == listed["n_words"].sum()
    matrix = frequency.by_article(used, listed)
    assert matrix[["lũ", "đê"]].to_numpy().sum() == len(used)


@pytest.mark.parametrize("seed", range(5))
def test_counting_each_passage_once_never_raises_a_count(seed):
    used, listed = many(seed)
    passages = copied(listed, seed)
    everywhere = frequency.rates(used, listed, names=["lũ", "đê"])
    once = frequency.rates(used, listed, names=["lũ", "đê"], passages=passages)
    for column in ("n", "n_words", "n_articles_with"):
        assert (once[column] <= everywhere[column]).all()
    assert once["n"].sum() < everywhere["n"].sum()


def test_the_order_of_the_articles_does_not_matter():
    used, listed = many(3)
    mixed = listed.sample(frac=1, random_state=1).reset_index(drop=True)
    one, other = frequency.rates(used, listed), frequency.rates(used, mixed)
    pd.testing.assert_frame_equal(one, other)


def test_the_interval_is_close_to_that_of_resampled_articles():
    used, listed = many(6, n=200)
    row = frequency.rates(used, listed, names=["lũ"]).iloc[0]
    here = listed[listed["outlet"] == row["outlet"]]
    n = used[used["term"] == "lũ"].groupby("article_id").size()
    counts = here["article_id"].map(n).fillna(0).to_numpy(float)
    expected = intervals.ratio(1000 * counts, here["n_words"], clusters=here["article_id"])
    assert (row["low"], row["high"]) == pytest.approx((expected.low, expected.high), rel=0.08)
    assert row["low"] < row["per_1000"] < row["high"]


def test_the_interval_of_a_rate_by_hand():
    # uses 2 0 1 1 in 100 words each: rate 10; rest 1 -1 0 0; twenty articles of each kind
    uses, words = np.array([[2.0], [0.0], [1.0], [1.0]] * 20), np.full(80, 100.0)
    low, high = frequency.rate_ends(uses, words, range(80), (([0.0], [1.0]), np.ones(1)))
    variance = 40 / 80**2 * 80 / 79  # of the logarithm; alike by draws and by sizes
    far = np.exp(stats.t.ppf(0.975, 59) * np.sqrt(variance))  # sixty draws have it
    assert (low[0], high[0]) == pytest.approx((10 / far, 10 * far))
    # ten printings of each are the same evidence
    again = frequency.rate_ends(
        np.repeat(uses, 10, axis=0), np.repeat(words, 10), np.repeat(np.arange(80), 10),
        (([0.0], [1.0]), np.ones(1)),
    )  # fmt: skip
    assert again[0][0] == pytest.approx(low[0], rel=0.01)


def test_a_term_used_alike_everywhere_has_a_narrow_interval_and_a_bunched_one_a_wide_one():
    listed = articles([(f"a{k}", "Báo Sông", None, 100) for k in range(40)])
    even = [(f"a{k}", "đê", 0, 2) for k in range(40)]
    bunched = [("a0", "lũ", 5 * k, 5 * k + 2) for k in range(40)]
    table = frequency.rates(terms(even + bunched), listed).set_index("term")
    widths = table["high"] - table["low"]
    assert widths["đê"] == 0
    assert widths["lũ"] > 20


def test_terms_in_which_outlets_differ_come_first_where_there_are_articles_enough():
    outlets = ["Báo Núi", "Báo Sông"]
    listed = articles([(f"a{k}", outlets[k % 2], None, 100) for k in range(60)])
    used = [(f"a{k}", "đê", 0, 2) for k in range(60)] + [
        (f"a{k}", "lũ", 9, 11) for k in range(0, 60, 2)
    ]
    table = frequency.by_difference(frequency.rates(terms(used), listed, names=["đê", "lũ"]))
    assert table["term"].tolist() == ["lũ", "lũ", "đê", "đê"]
    few = frequency.rates(TERMS, ARTICLES, names=["lũ", "đê"])
    assert frequency.by_difference(few)["term"].tolist() == few["term"].tolist()


def test_a_corpus_without_articles_or_terms_gives_an_empty_table():
    assert frequency.rates(terms([]), ARTICLES).empty
    assert frequency.rates(terms([]), ARTICLES.head(0), names=["lũ"]).empty
    assert np.array_equal(frequency.term_counts(terms([]), ARTICLES).n_words, [100, 300, 200])
