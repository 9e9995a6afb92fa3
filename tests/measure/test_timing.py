"""Who is first: by hand, with planted leads, and silent where days cannot say."""

import numpy as np
import pandas as pd
import pytest
from scipy import stats

from analysis.measure import timing
from analysis.measure.policy import Least


def told(rows):
    """Articles and stories from (story, outlet, when)."""
    frame = pd.DataFrame(rows, columns=["story_id", "outlet", "published_at"])
    frame["article_id"] = [f"a{k:03}" for k in range(len(frame))]
    frame["published_on"] = frame["published_at"].str[:10]
    frame["published_at"] = frame["published_at"].where(frame["published_at"].str.len() > 10)
    return frame[["story_id", "article_id"]], frame


def test_who_is_first_by_hand():
    stories, articles = told(
        [
            ("s", "Núi", "2026-03-02T08:00"),
            ("s", "Sông", "2026-03-02T09:30"),
            ("t", "Núi", "2026-03-05"),
            ("t", "Sông", "2026-03-05T07:00"),
            ("u", "Sông", "2026-03-06"),
            ("u", "Núi", "2026-03-08"),
            ("v", "Núi", "2026-03-09"),
        ]
    )
    table = timing.first_prints(stories, articles)
    assert table[["story_id", "outlet", "hours_behind", "is_first"]].fillna(-1).values.tolist() == [
        ["s", "Núi", 0.0, "yes"],
        ["s", "Sông", 1.5, "no"],
        ["t", "Núi", -1, "unknown"],
        ["t", "Sông", -1, "unknown"],
        ["u", "Sông", 0.0, "yes"],
        ["u", "Núi", 48.0, "no"],
    ]


@pytest.mark.parametrize(("n_first", "n"), [(0, 4), (9, 10), (5, 10), (30, 44)])
def test_the_sign_test_is_scipys(n_first, n):
    assert timing.sign_test(n_first, n) == pytest.approx(stats.binomtest(n_first, n).pvalue)


def test_an_outlet_that_leads_is_named_and_few_stories_are_not():
    rows = [(f"s{k:02}", "Núi", f"2026-03-{1 + k % 20:02}") for k in range(24)]
    rows += [(f"s{k:02}", "Sông", f"2026-03-{2 + k % 20:02}") for k in range(24)]
    found = timing.leads(*told(rows)).iloc[0]
    assert (found["n_first"], found["hours_ahead"], found["claim"]) == (24, 24.0, True)
    assert found["low"] == pytest.approx(0.025 ** (1 / 24))
    few = timing.leads(*told(rows), least=Least(share=30)).iloc[0]
    assert (few["enough"], few["reason"]) == (
        False,
        "only 24 stories of known order; a share needs 30",
    )
    assert np.isnan(few["share_first"])


def series(seed, lead, n=80, *, alone=False):
    chance = np.random.default_rng(seed)
    world = np.convolve(chance.gamma(0.7, 6, n + 10), [1, 0.5], "same")
    other = np.convolve(chance.gamma(0.7, 6, n + 10), [1, 0.5], "same") if alone else world
    days = pd.date_range("2026-01-01", periods=n).strftime("%Y-%m-%d")
    one = chance.poisson(world[5 : 5 + n])
    return pd.DataFrame({"A": one, "B": chance.poisson(other[5 - lead : 5 - lead + n])}, index=days)


@pytest.mark.parametrize("lead", [1, -2])
def test_a_planted_lead_is_found_with_its_sign_and_size(lead):
    row = timing.lead_lag(series(3, lead)).iloc[0]
    assert (row["lag"], row["claim"]) == (lead, True)
    assert row["low"] <= lead <= row["high"]


def test_series_that_run_together_or_alone_claim_no_lead():
    assert not timing.lead_lag(series(4, 0)).iloc[0]["claim"]
    loud = [timing.lead_lag(series(s, 0, n=50, alone=True)).iloc[0]["claim"] for s in range(8)]
    assert sum(loud) <= 1


def test_few_days_and_no_change_have_no_lag():
    table = timing.lead_lag(series(1, 0, n=20))
    assert table["reason"].tolist() == ["only 20 days; a lag needs 28"]
    flat = series(1, 0).assign(B=2)
    assert timing.lead_lag(flat)["reason"].tolist() == ["a series without change has no lag"]


def test_a_great_day_stands_out_and_a_usual_one_does_not():
    days = series(8, 0, n=120)["A"]
    days[:] = np.random.default_rng(2).poisson(5, len(days))
    days.loc["2026-03-01"] = int(days.max()) * 3
    table = timing.around_milestone(days, "2026-03-01").set_index("offset")
    assert table.index[table["claim"]].tolist() == [0]
    usual = days[np.abs((pd.to_datetime(days.index) - pd.Timestamp("2026-03-01")).days) > 10]
    assert table.loc[0, "ratio"] == pytest.approx(days["2026-03-01"] / usual.mean())
    few = timing.around_milestone(days.head(30), "2026-01-15")
    assert few["claim"].eq(False).all()
    assert few["reason"].iloc[0].endswith("an event study needs 28")


def test_a_shift_of_four_days_by_hand():
    # 1 2 3 4 beside itself a day later: 1 2 3 with 2 3 4, which go along wholly
    days = np.array([1.0, 2.0, 3.0, 5.0])
    found = timing._along(days, days, np.array([-1, 0, 1]))
    assert found[1] == pytest.approx(1)
    assert found[2] == pytest.approx(np.corrcoef(days[:3], days[1:])[0, 1])
    assert found[0] == pytest.approx(np.corrcoef(days[1:], days[:3])[0, 1])
    assert timing._along(days, np.ones(4), np.array([0]))[0] == -1


@pytest.mark.parametrize("shift", [-3, 0, 2])
def test_blocks_are_correlated_as_if_each_day_were_looked_up(shift):
    table = series(5, 1, n=40)
    one, other = (table[name].to_numpy(dtype=float) for name in "AB")
    begins = np.array([[0, 7, 19], [3, 3, 3]])
    found = timing._together(timing._sums(one, other, 21, shift)[None], begins)[0]
    for row, resampled in zip(begins.tolist(), found, strict=True):
        pairs = [
            (one[begin + k], other[begin + k + shift])
            for begin in row
            for k in range(21)
            if 0 <= k + shift < 21
        ]
        assert resampled == pytest.approx(np.corrcoef(np.array(pairs).T)[0, 1])


def test_the_p_of_an_event_is_the_share_of_usual_windows_as_full():
    days = pd.Series(
        np.random.default_rng(7).poisson(4, 70),
        index=pd.date_range("2026-01-01", periods=70).strftime("%Y-%m-%d"),
    )
    table = timing.around_milestone(days, "2026-02-05").set_index("offset")
    far = np.abs((pd.to_datetime(days.index) - pd.Timestamp("2026-02-05")).days) > 10
    usual, width = days[far].to_numpy(), len(table)
    windows = [max(usual[k : k + width]) for k in range(len(usual) - width + 1)]
    for offset, row in table.iterrows():
        fuller = sum(most >= row["n_articles"] for most in windows)
        assert row["p"] == pytest.approx((1 + fuller) / (1 + len(windows))), offset
