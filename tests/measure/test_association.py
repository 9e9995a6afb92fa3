"""The formulas of keyness: by hand, on the papers' examples, against other implementations."""

from math import log, sqrt

import numpy as np
import pytest
from scipy import stats

from analysis.measure import association


def test_g2_is_that_of_dunnings_table():
    # Dunning 1993, table of bigrams: `the swiss` 110 2442 111 29114, and the next ones
    for both, first, second, neither, score in (
        (110, 2442, 111, 29114, 270.72),
        (29, 13, 123, 31612, 263.90),
        (31, 23, 139, 31584, 256.84),
        (10, 0, 3, 31764, 167.23),
    ):
        g2 = association.log_likelihood(both, first, both + second, first + neither)
        assert round(float(g2), 2) == score


def test_g2_agrees_with_the_likelihood_ratio_test_of_another_library():
    chance = np.random.default_rng(3)
    for _ in range(50):
        a, b = chance.integers(0, 40, 2)
        c, d = chance.integers(50, 400, 2)
        if a + b == 0:
            continue
        expected = stats.chi2_contingency(
            [[a, b], [c - a, d - b]], correction=False, lambda_="log-likelihood"
        ).statistic
        assert float(association.log_likelihood(a, b, c, d)) == pytest.approx(expected, abs=1e-9)
        many = association.log_likelihood_of_many([[a, b]], [c, d])
        assert float(many[0]) == pytest.approx(expected, abs=1e-9)


def test_g2_of_three_outlets_agrees_with_another_library():
    expected = stats.chi2_contingency(
        [[8, 2, 5], [92, 98, 195]], correction=False, lambda_="log-likelihood"
    ).statistic
    found = association.log_likelihood_of_many([[8, 2, 5]], [100, 100, 200])
    assert float(found[0]) == pytest.approx(expected)


def test_g2_of_equal_rates_and_of_no_use_is_nothing():
    assert association.log_likelihood([5, 0], [10, 0], 100, 200).tolist() == pytest.approx([0, 0])


def test_the_log_odds_are_those_of_the_papers_equations():
    y, other = [12.0, 3.0, 0.0], [4.0, 3.0, 9.0]
    prior = [2.0, 1.0, 1.5]
    n, m, a0 = 100.0, 80.0, sum(prior)
    delta, z = association.log_odds(y, other, prior, totals=(n, m))
    for k in range(3):
        one = (y[k] + prior[k]) / (n + a0 - y[k] - prior[k])
        two = (other[k] + prior[k]) / (m + a0 - other[k] - prior[k])
        expected = log(one) - log(two)
        spread = sqrt(1 / (y[k] + prior[k]) + 1 / (other[k] + prior[k]))
        assert delta[k] == pytest.approx(expected)
        assert z[k] == pytest.approx(expected / spread)


def test_a_larger_prior_draws_the_log_odds_towards_nothing():
    small, _ = association.log_odds([9], [1], [1.0], totals=(100, 100))
    large, _ = association.log_odds([9], [1], [100.0], totals=(100, 100))
    assert 0 < large[0] < small[0]


@pytest.mark.parametrize("sizes", [(10, 10), (7, 30), (40, 5), (1, 1)])
def test_the_exact_test_agrees_with_another_library(sizes):
    c, d = sizes
    a, b = (grid.ravel() for grid in np.meshgrid(np.arange(c + 1), np.arange(d + 1)))
    expected = [
        stats.fisher_exact([[x, y], [c - x, d - y]]).pvalue for x, y in zip(a, b, strict=True)
    ]
    assert association.exact(a, b, c, d).tolist() == pytest.approx(expected)


def test_corrected_p_agrees_with_another_library():
    p = np.random.default_rng(5).random(200) ** 3
    expected = stats.false_discovery_control(p)
    assert association.corrected(p).tolist() == pytest.approx(expected.tolist())
    assert association.corrected([]).tolist() == []
