"""Permutation tests, Newcombe's interval and slopes: on four numbers, beside others, at edges."""

from itertools import permutations

import numpy as np
import pandas as pd
import pytest
from scipy import stats

from analysis.measure import association, intervals, permutation
from analysis.measure.policy import Least
from analysis.measure.terms import change, differences

#: Monte Carlo: three standard errors of 999 orders at .3.
NEAR = 0.045


def every_order(statistic, order):
    """The share of all orders in which a statistic is at least as large: the exact p."""
    seen = statistic(order)
    listed = [statistic(np.array(one)) >= seen - 1e-12 for one in permutations(order)]
    return np.mean(listed)


def test_along_of_four_numbers_is_that_of_all_their_orders():
    values, scores = np.array([0.0, 1.0, 0.5, 1.0]), np.array([1.0, 2.0, 3.0, 5.0])
    exact = every_order(lambda s: abs((s - s.mean()) @ (values - values.mean())), scores)
    assert permutation.along(values[:, None], scores)[0] == pytest.approx(exact, abs=NEAR)


def test_apart_of_four_numbers_is_that_of_all_their_orders():
    values = np.array([1.0, 1.0, 0.0, 0.5])
    here = np.array([True, True, False, False])
    exact = every_order(lambda h: abs(values[h].mean() - values[~h].mean()), here)
    p = permutation.groups_apart(values[:, None], "aabb", draws="wxyz", targets=["a"])
    assert p[0, 0] == pytest.approx(exact, abs=NEAR)


def test_between_of_four_numbers_is_that_of_all_their_orders():
    having = pd.DataFrame({"đê": [True, True, False, False]})

    def chi_square(groups):
        table = [[(having["đê"][groups == g] == v).sum() for g in (0, 1)] for v in (True, False)]
        return stats.chi2_contingency(table, correction=False).statistic

    exact = every_order(chi_square, np.array([0, 0, 1, 1]))
    p = permutation.between_groups(having, ["a", "a", "b", "b"], draws="wxyz")
    assert p[0] == pytest.approx(exact, abs=NEAR)


@pytest.mark.parametrize("seed", range(3))
def test_along_and_apart_are_near_scipys_permutation_test(seed):
    chance = np.random.default_rng(seed)
    values = (chance.random(40) < 0.4).astype(float)
    days = chance.integers(0, 30, 40).astype(float)
    how = {"n_resamples": 4999, "rng": np.random.default_rng(1), "vectorized": False}
    peer = stats.permutation_test(
        (days,), lambda d: abs(np.corrcoef(d, values)[0, 1]), permutation_type="pairings",
        alternative="greater", **how,
    )  # fmt: skip
    assert permutation.along(values[:, None], days)[0] == pytest.approx(peer.pvalue, abs=NEAR)
    here = np.arange(40) < 15
    peer = stats.permutation_test(
        (values[here], values[~here]), lambda a, b: abs(a.mean() - b.mean()),
        alternative="greater", **how,
    )  # fmt: skip
    groups = ["a" if one else "b" for one in here]
    draws = [str(k) for k in range(40)]
    p = permutation.groups_apart(values[:, None], groups, draws=draws, targets=["a"])
    assert p[0, 0] == pytest.approx(peer.pvalue, abs=NEAR)
    # of whether an article has a thing, it is near Fisher's exact test
    a, b = int(values[here].sum()), int(values[~here].sum())
    assert p[0, 0] == pytest.approx(float(association.exact([a], [b], 15, 25)[0]), abs=2 * NEAR)


def test_where_nothing_can_differ_p_is_one():
    alike = np.ones((12, 1))
    assert permutation.along(alike, np.arange(12.0))[0] == 1
    assert (
        permutation.groups_apart(alike, "ab" * 6, draws=map(str, range(12)), targets=["a"])[0, 0]
        == 1
    )
    having = pd.DataFrame({"đê": [True] * 12})
    assert permutation.between_groups(having, "ab" * 6, draws=map(str, range(12)))[0] == 1
    # one draw in both groups can be dealt out in no other way that matters
    both = permutation.groups_apart(
        np.array([[1.0], [1.0]]), "ab", draws=["x", "x"], targets=["a"]
    )  # fmt: skip
    assert both[0, 0] == 1
    assert permutation.along(np.empty((0, 2)), np.empty(0)).tolist() == [1, 1]


def test_the_interval_of_a_difference_is_newcombes_published_one():
    # Newcombe 1998, table II, method 10: 56 of 70 less 48 of 80 has .0524 to .3339
    sides = pd.DataFrame(
        [
            {"estimate": one.estimate, "low": one.low, "high": one.high}
            for one in (intervals.wilson(56, 70), intervals.wilson(48, 80))
        ]
    )
    low, high = differences.apart_by(sides.iloc[0], sides.iloc[1])
    assert (round(low, 4), round(high, 4)) == (0.0524, 0.3339)


def test_a_slope_and_its_hc3_error_are_those_of_matrices():
    chance = np.random.default_rng(2)
    days = np.sort(chance.integers(0, 60, 50)).astype(float)
    used = (chance.random((50, 1)) < 0.2 + 0.008 * days[:, None]).astype(float)
    found = change.slopes(used, days, [str(k) for k in range(50)]).iloc[0]
    x = np.column_stack([np.ones(50), days / change.DAYS])
    inverse = np.linalg.inv(x.T @ x)
    beta = inverse @ x.T @ used[:, 0]
    rest = used[:, 0] - x @ beta
    lever = np.einsum("ij,jk,ik->i", x, inverse, x)
    cover = inverse @ (x.T * (rest / (1 - lever)) ** 2) @ x @ inverse
    far = stats.t.ppf(0.975, 48) * np.sqrt(cover[1, 1])
    assert found["trend"] == pytest.approx(beta[1])
    assert (found["low"], found["high"]) == pytest.approx((beta[1] - far, beta[1] + far))


def test_a_slope_by_hand_on_four_days():
    least = Least()
    few = change.slopes(np.array([[0.0], [0], [1], [1]]), [0, 10, 20, 30], "wxyz", least).iloc[0]
    assert few["reason"] == "only 4 articles; a trend needs 40"
    # forty of the same: 0 0 1 1 on days 0 10 20 30 rises by 1.2 in thirty days
    days = [0.0, 10, 20, 30] * 10
    found = change.slopes(np.tile([[0.0], [0], [1], [1]], (10, 1)), days, range(40), least).iloc[0]
    assert found["trend"] == pytest.approx(1.2)
    one = change.slopes(np.ones((40, 1)), [5.0] * 40, range(40), least).iloc[0]
    assert one["reason"] == "all of one day; a trend needs two"
