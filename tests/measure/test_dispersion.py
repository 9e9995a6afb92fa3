"""How evenly a term is spread: by hand, on the paper's corpus, and at the edges."""

from math import isnan

import numpy as np
import pandas as pd
import pytest

from analysis.measure.terms import dispersion, frequency

#: Gries 2008: how often five words stand in the five parts of his small corpus.
SIZES = [9, 10, 10, 10, 11]


@pytest.mark.parametrize(
    ("counts", "dp"),
    [
        pytest.param([1, 2, 3, 4, 5], 0.18, id="a, in every part"),
        pytest.param([2, 2, 1, 1, 0], 0.29, id="spread with a gap"),
        pytest.param([0, 0, 0, 0, 2], 0.78, id="in one part only"),
    ],
)
def test_dp_by_hand(counts, dp):
    shares = [size / 50 for size in SIZES]
    by_hand = sum(abs(n / sum(counts) - s) for n, s in zip(counts, shares, strict=True)) / 2
    found, normalised = dispersion.deviation(counts, SIZES)
    assert found == pytest.approx(by_hand)
    assert normalised == pytest.approx(by_hand / (1 - 9 / 50))
    assert round(found, 2) == pytest.approx(dp, abs=0.011)


def test_dp_is_0_where_uses_follow_length_and_1_where_the_smallest_part_has_all():
    assert dispersion.deviation([2, 4], [100, 200]) == (0, 0)
    assert dispersion.deviation([5, 0], [100, 300])[1] == pytest.approx(1)


@pytest.mark.parametrize(("n", "sizes"), [([0, 0], [5, 5]), ([3], [9]), ([], [])])
def test_dp_is_missing_where_nothing_can_be_said(n, sizes):
    assert all(isnan(value) for value in dispersion.deviation(n, sizes))
    assert all(isnan(value) for value in dispersion.noise(sum(n), sizes))


def test_the_noise_band_holds_a_word_that_falls_by_chance():
    sizes = [100] * 60
    low, high = dispersion.noise(40, sizes)
    chance = np.random.default_rng(11)
    inside = [
        low <= dispersion.deviation(chance.multinomial(40, [1 / 60] * 60), sizes)[1] <= high
        for _ in range(200)
    ]
    assert sum(inside) >= 180
    assert dispersion.noise(40, sizes) == (low, high)


def test_a_term_of_one_article_is_clustered_and_a_term_of_all_is_even():
    articles = pd.DataFrame(
        {
            "article_id": [f"a{k}" for k in range(30)],
            "outlet": "Báo Sông",
            "n_words": 200,
        }
    )
    everywhere = [(f"a{k}", "nước") for k in range(30)]
    once = [("a3", "lũ")] * 30
    terms = pd.DataFrame(everywhere + once, columns=["article_id", "term"])
    table = dispersion.table(frequency.term_counts(terms, articles))
    assert table[["item", "n", "n_articles_with", "spread"]].values.tolist() == [
        ["lũ", 30, 1, "clustered"],
        ["nước", 30, 30, "even"],
    ]
