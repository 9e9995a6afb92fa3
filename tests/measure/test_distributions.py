"""Distributions and bounds beside scipy, at their edges, and what intervals promise."""

import sys
from pathlib import Path

import numpy as np
import pytest
from scipy import special, stats

from analysis.measure import distributions, intervals, power

sys.path.append(str(Path(__file__).resolve().parents[1] / "benchmarks"))
import coverage_of_intervals


def test_the_incomplete_beta_function_is_scipys():
    chance = np.random.default_rng(1)
    a, b = 10 ** chance.uniform(-1, 3.5, (2, 500))
    x = chance.beta(a, b)
    assert np.abs(distributions.beta_cdf(x, a, b) - special.betainc(a, b, x)).max() < 1e-9
    assert distributions.beta_cdf([-1.0, 0.0, 1.0, 2.0], 2, 3).tolist() == [0, 0, 1, 1]


def test_quantiles_are_scipys():
    for df in (1, 2, 3, 5, 12, 29, 30, 31, 100, 5000):
        expected = stats.t.ppf(0.975, df)
        assert distributions.t_quantile(0.975, df) == pytest.approx(expected, abs=1e-7)
    assert distributions.t_quantile(0.025, 7) == pytest.approx(stats.t.ppf(0.025, 7))
    assert distributions.t_quantile(0.5, 3) == 0
    assert np.isinf(distributions.t_quantiles(0.975, [0])).all()
    found = distributions.beta_quantile(0.3, [2, 40], [5, 0.5])
    assert found == pytest.approx(stats.beta.ppf(0.3, [2, 40], [5, 0.5]), abs=1e-9)


def test_exact_bounds_are_those_of_scipy_and_mid_p_bounds_solve_their_equation():
    x = np.arange(41)
    low, high = intervals.binomial(x, 40)
    for k in x.tolist():
        sure = stats.binomtest(k, 40).proportion_ci(method="exact")
        assert (low[k], high[k]) == pytest.approx((sure.low, sure.high), abs=1e-9)
    low, high = intervals.binomial([7], [40], exact=False)
    for p, tail in ((float(low[0]), stats.binom.sf(7, 40, low[0])), (float(high[0]), None)):
        less = stats.binom.cdf(6, 40, p) if tail is None else tail
        assert less + stats.binom.pmf(7, 40, p) / 2 == pytest.approx(0.025, abs=1e-9)


@pytest.mark.parametrize("n", [1, 2, 5, 13, 20, 50, 100, 400])
def test_shares_are_exact_at_none_and_all_and_no_bound_falls_when_the_count_rises(n):
    counts = sorted({*range(min(n, 30) + 1), *range(0, n + 1, 7), n})
    having = np.column_stack([np.arange(n) < k for k in counts])
    table = intervals.shares(having, np.ones(having.shape), clusters=range(n))
    assert table["low"].is_monotonic_increasing
    assert table["high"].is_monotonic_increasing
    assert table["low"].iloc[0] == 0
    assert table["high"].iloc[-1] == 1
    assert table["high"].iloc[0] == pytest.approx(1 - 0.025 ** (1 / n))
    assert table["low"].iloc[-1] == pytest.approx(0.025 ** (1 / n))
    inside = (table["low"] <= table["estimate"]) & (table["estimate"] <= table["high"])
    assert inside.all()


def test_ten_copies_are_one_witness():
    names = [str(k) for k in range(20)]
    one = intervals.share([1, 0] * 10, [1] * 20, clusters=names)
    ten = intervals.share([1, 0] * 100, [1] * 200, clusters=names * 10)
    assert (ten.low, ten.high) == pytest.approx((one.low, one.high))


def test_a_share_by_hand():
    # four draws of one article, three of which have it: below FEW, so Clopper and Pearson
    found = intervals.share([1, 1, 0, 1], [1] * 4, clusters="abcd")
    sure = stats.binomtest(3, 4).proportion_ci(method="exact")
    assert (found.low, found.high) == pytest.approx((sure.low, sure.high))


def test_wilson_is_exactly_none_at_none_and_all_at_all():
    for n in (1, 7, 100, 4321):
        assert intervals.wilson(0, n).low == 0.0
        assert intervals.wilson(n, n).high == 1.0


def test_nothing_asked_has_no_interval():
    found = intervals.share([0, 0], [0, 0], clusters="ab")
    assert np.isnan([found.estimate, found.low, found.high]).all()
    assert intervals.shares(np.empty((0, 2)), np.empty((0, 2)), clusters=[])["low"].isna().all()


@pytest.mark.parametrize(("n", "copied"), [(20, False), (30, True), (100, True), (400, False)])
def test_intervals_hold_the_true_share(n, copied):
    found = coverage_of_intervals.cells(n, copied=copied, n_intervals=400)
    # four hundred intervals: the promise less three standard errors
    for what in ("coverage", "rate_coverage"):
        assert min(cell[what] for cell in found) >= coverage_of_intervals.LEAST - 0.033


def test_the_power_of_a_difference_is_that_of_simulated_fisher_tests():
    chance = np.random.default_rng(5)
    p, q, n, m = 0.5, 0.25, 60, 80
    a, b = chance.binomial(n, p, 600), chance.binomial(m, q, 600)
    seen = [
        stats.fisher_exact([[x, n - x], [y, m - y]])[1] < 0.05 for x, y in zip(a, b, strict=True)
    ]
    assert float(power.chance_of_finding(p, q, (n, m))) == pytest.approx(np.mean(seen), abs=0.06)


def test_the_smallest_difference_is_found_four_times_of_five():
    step = power.smallest([0.2], (100, 100), level=0.01)[0]
    ways = [
        float(power.chance_of_finding(0.2 + k * step, 0.2, (100, 100), level=0.01)) for k in (-1, 1)
    ]
    assert min(ways) == pytest.approx(0.8, abs=1e-6)
    above = power.smallest([0.8], (100, 100), level=0.01, more=True)[0]
    assert float(
        power.chance_of_finding(0.8 + above, 0.8, (100, 100), level=0.01)
    ) == pytest.approx(0.8)
    assert above < power.smallest([0.8], (100, 100), level=0.01)[0]
    assert np.isnan(power.smallest([0.2], (5, 5), level=0.001)[0])
    assert power.smallest([0.2], (400, 400))[0] < power.smallest([0.2], (100, 100))[0]


def test_a_planted_difference_of_the_stated_size_is_found_whichever_way_it_goes():
    # of .2 in 150 articles only a fall is found so easily; it was stated for a rise too
    chance = np.random.default_rng(9)
    for share in (0.2, 0.5, 0.8):
        step = float(power.smallest([share], (150, 150), level=0.002)[0])
        for way in (share + step, share - step):
            if not 0 <= way <= 1:
                continue
            a, b = chance.binomial(150, way, 400), chance.binomial(150, share, 400)
            p = [
                stats.fisher_exact([[x, 150 - x], [y, 150 - y]])[1]
                for x, y in zip(a, b, strict=True)
            ]
            assert np.mean(np.array(p) < 0.002) >= 0.73, (share, way)
