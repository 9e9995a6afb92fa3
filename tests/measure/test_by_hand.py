"""Statistics on a few numbers, beside implementations that share no line with them, at their ends.

What other files already hold is named with this in `four_ways.py`.
"""

from math import log, sqrt

import numpy as np
import pandas as pd
import pytest
from scipy import sparse, stats

from analysis.measure import (
    copies,
    distributions,
    intervals,
    models,
    permutation,
    power,
    stories,
    timing,
)
from analysis.measure.terms import change, differences, frequency, keyness


def by_loops(found, asked, draws):
    """The effective size of a share, draw by draw, as Korn and Graubard and Kish write it."""
    sums = {}
    for x, n, draw in zip(found, asked, draws, strict=True):
        have, of = sums.get(draw, (0.0, 0.0))
        sums[draw] = have + x, of + n
    asked_ones = [one for one in sums.values() if one[1] > 0]
    total = sum(n for _, n in asked_ones)
    p = sum(x for x, _ in asked_ones) / total
    m = len(asked_ones)
    kish = total**2 / sum(n**2 for _, n in asked_ones)
    variance = sum((x - p * n) ** 2 for x, n in asked_ones) / total**2 * m / (m - 1)
    worth = min(p * (1 - p) / variance, m) if variance else m
    worth *= (stats.norm.ppf(0.975) / stats.t.ppf(0.975, m - 1)) ** 2
    having = min(sum(x > 0 for x, _ in asked_ones), sum(x < n for x, n in asked_ones))
    if having < intervals.FEW:
        return kish
    weight = having / (having + intervals.LENT)
    return 1 / (weight / worth + (1 - weight) / kish)


@pytest.mark.parametrize("seed", range(6))
def test_the_effective_size_of_a_share_is_that_of_loops(seed):
    chance = np.random.default_rng(seed)
    draws = chance.integers(0, 25, 60)
    asked = chance.integers(1, 4, 60).astype(float)
    found = np.minimum(chance.binomial(3, 0.3 + 0.4 * (draws % 2)), asked)
    table = intervals.shares(found[:, None], asked[:, None], clusters=draws).iloc[0]
    assert table["n_effective"] == pytest.approx(by_loops(found, asked, draws), rel=1e-6)


def test_wilsons_interval_by_hand():
    # 1 of 4 with z = 2: middle (.25 + 4/8) / 2, half 2 * sqrt(.1875/4 + 4/64) / 2
    found = intervals.wilson(1, 4, z=2.0)
    half = sqrt(0.1875 / 4 + 4 / 64)
    assert (found.low, found.high) == pytest.approx((0.375 - half, 0.375 + half))


def test_binomial_bounds_by_hand():
    # none of two: 1 - sqrt(.025); all of two: sqrt(.025); one of one is between .025 and 1
    low, high = intervals.binomial([0, 2, 1], [2, 2, 1])
    assert low.tolist() == pytest.approx([0, sqrt(0.025), 0.025])
    assert high.tolist() == pytest.approx([1 - sqrt(0.025), 1, 1])


def test_beta_and_t_by_hand_and_at_their_ends():
    # Beta(1, b) has the cumulative 1 - (1 - x)**b; t with one degree of freedom is Cauchy's
    assert distributions.beta_cdf(0.3, 1, 4) == pytest.approx(1 - 0.7**4)
    assert distributions.beta_quantile(0.25, 1, 2)[0] == pytest.approx(1 - sqrt(0.75))
    assert distributions.t_quantile(0.75, 1) == pytest.approx(1)
    assert distributions.beta_cdf([0, 1], 3, 2).tolist() == [0, 1]
    assert distributions.t_quantile(0.5, 3) == 0
    assert distributions.t_quantile(0.9, 0) == np.inf
    assert distributions.t_quantiles(0.975, [np.nan, 1e9])[0] == np.inf


def test_the_interval_of_a_rate_at_its_ends():
    uses, words = np.zeros((20, 1)), np.full(20, 100.0)
    low, high = frequency.rate_ends(uses, words, range(20), (([0.0], [0.17]), np.zeros(1)))
    # none: from none to one use in each article of the share's upper end
    assert (low[0], high[0]) == pytest.approx((0, 1000 * 0.17 / 100))
    every = frequency.rate_ends(uses + 1, words, range(20), (([1.0], [1.0]), np.ones(1)))
    assert every[0][0] <= 10 <= every[1][0]


def test_the_interval_of_a_difference_by_hand_and_at_its_ends():
    sides = pd.DataFrame(
        {"estimate": [0.8, 0.5, 1.0, 0.0], "low": [0.7, 0.3, 0.9, 0.0], "high": [0.9, 0.6, 1, 0.1]}
    )
    one, two, every, none = (sides.iloc[k] for k in range(4))
    assert differences.apart_by(one, two) == pytest.approx((0.3 - sqrt(0.02), 0.3 + sqrt(0.05)))
    low, high = differences.apart_by(every, none)
    assert (low, high) == pytest.approx((1 - sqrt(0.02), 1))
    low, high = differences.apart_by(none, every)
    assert (low, high) == pytest.approx((-1, -1 + sqrt(0.02)))


def test_power_by_hand_and_at_its_ends():
    # .5 against .2, 100 each: pooled .35
    none = sqrt(0.35 * 0.65 * 0.02)
    some = sqrt(0.25 / 100 + 0.16 / 100)
    z = (0.3 - 0.01 - stats.norm.ppf(0.975) * none) / some
    assert float(power.chance_of_finding(0.5, 0.2, (100, 100))) == pytest.approx(stats.norm.cdf(z))
    assert float(power.chance_of_finding(0.3, 0.3, (10, 10))) < 0.05
    assert float(power.chance_of_finding(1.0, 0.0, (400, 400))) == pytest.approx(1)
    assert np.isnan(power.smallest([0.0, 1.0], (2, 2))).all()


def test_the_sign_test_by_hand_and_at_its_ends():
    assert timing.sign_test(4, 4) == 2 / 16
    assert timing.sign_test(3, 4) == 2 * 5 / 16
    assert timing.sign_test(0, 0) == 1.0


def test_the_lead_of_one_outlet_over_another_by_hand():
    days = [("s", "Núi", 1), ("s", "Sông", 2), ("t", "Núi", 4), ("t", "Sông", 3)]
    days += [("u", "Núi", 5), ("u", "Sông", 7), ("v", "Núi", 9), ("v", "Sông", 9)]
    frame = pd.DataFrame(days, columns=["story_id", "outlet", "day"])
    frame["article_id"] = [f"a{k}" for k in range(8)]
    frame["published_on"] = frame["day"].map("2026-03-{:02}".format)
    row = timing.leads(frame[["story_id", "article_id"]], frame).iloc[0]
    assert (row["n_stories"], row["n_first"], row["n_later"], row["n_unknown"]) == (4, 2, 1, 1)
    assert not row["enough"]


def test_who_leads_is_counted_as_by_merging():
    chance = np.random.default_rng(3)
    rows = [
        (f"s{s:02}", outlet, f"2026-03-{1 + int(chance.integers(0, 9)):02}")
        for s in range(60)
        for outlet in ("Biển", "Núi", "Sông")
    ]
    frame = pd.DataFrame(rows, columns=["story_id", "outlet", "published_on"])
    frame["article_id"] = [f"a{k:03}" for k in range(len(frame))]
    table = timing.leads(frame[["story_id", "article_id"]], frame)
    first = frame.groupby(["story_id", "outlet"])["published_on"].min().unstack()
    for row in table.itertuples():
        ahead = (first[row.outlet] < first[row.other]).sum()
        behind = (first[row.outlet] > first[row.other]).sum()
        assert (row.n_first, row.n_later) == (ahead, behind)
        assert row.p == pytest.approx(stats.binomtest(int(ahead), int(ahead + behind)).pvalue)
    corrected = stats.false_discovery_control(table["p"].to_numpy(float))
    assert table["p_corrected"].tolist() == pytest.approx(corrected.tolist())


def test_an_event_by_hand():
    # thirty usual days of 2 articles, one of 6 on the milestone: three times as many
    names = pd.date_range("2026-01-01", periods=51).strftime("%Y-%m-%d")
    days = pd.Series([2.0] * 51, index=names)
    days.iloc[25] = 6.0
    table = timing.around_milestone(days, str(names[25]), before=0, after=0).iloc[0]
    assert (table["usual"], table["ratio"], table["low"], table["high"]) == (2, 3, 3, 3)
    assert table["p"] == pytest.approx(1 / 31)


@pytest.mark.parametrize("seed", range(4))
def test_draws_are_the_connected_parts_of_a_graph(seed):
    chance = np.random.default_rng(seed)
    ids = [f"a{k:02}" for k in range(30)]
    articles = pd.DataFrame({"article_id": ids, "n_words": 100})
    pairs = [tuple(sorted(chance.choice(30, 2, replace=False))) for _ in range(8)]
    passages = pd.DataFrame(
        [
            (f"p{k}", ids[one], words)
            for k, (pair, words) in enumerate(
                zip(pairs, chance.choice([20, 80], len(pairs)), strict=True)
            )
            for one in pair
        ],
        columns=["passage_id", "article_id", "n_words"],
    )
    told = pd.DataFrame({"article_id": ids, "story_id": chance.integers(0, 22, 30).astype(str)})
    near = np.zeros((30, 30))
    place = {name: k for k, name in enumerate(ids)}
    for _, rows in passages.groupby("passage_id"):
        one, other = (place[name] for name in rows["article_id"])
        near[one, other] += rows["n_words"].min()
    near = (near + near.T) >= 50  # half of the shorter one's hundred words
    near |= told["story_id"].to_numpy()[:, None] == told["story_id"].to_numpy()[None]
    _, part = sparse.csgraph.connected_components(sparse.csr_array(near), directed=False)
    least = {p: min(name for name in ids if part[place[name]] == p) for p in set(part)}
    expected = {name: least[part[place[name]]] for name in ids}
    assert copies.draws(articles, passages, told).to_dict() == expected


def test_likeness_within_a_story_is_the_cosine_of_weighted_words():
    texts = [
        "cầu, sập, sông, lũ, hồ, gió", "cầu, sập, sông, hồ, gió, người", "chợ, hoa, xuân, vui", "đê, vỡ, mưa, lớn",
    ]  # fmt: skip
    frame = pd.DataFrame(
        {"article_id": list("abcd"), "text": texts, "n_words": 6,
         "published_on": ["2026-03-02", "2026-03-03", "2026-03-03", "2026-03-04"]}
    )  # fmt: skip
    told = stories.find_stories(frame, alike=0.05).set_index("article_id")
    assert told.loc["a", "story_id"] == told.loc["b", "story_id"] == "a"
    assert told["story_id"].nunique() == 3
    words = sorted({word for text in texts for word in text.split(", ")})
    found = np.array([[text.split(", ").count(word) for word in words] for text in texts], float)
    rare = [log(4 / (found[:, k] > 0).sum()) for k in range(len(words))]
    weighted = found * rare  # each word once in a text: one plus the logarithm of one
    weighted /= np.sqrt((weighted**2).sum(axis=1, keepdims=True))
    assert told.loc["b", "likeness"] == pytest.approx(weighted[0] @ weighted[1])


def test_before_and_after_on_four_articles_repeated():
    # before: 1 of 4 in each ten; after: 3 of 4; the difference and the sides by hand
    rows, used = [], []
    for k in range(80):
        late = k >= 40
        rows.append((f"a{k:02}", "Núi", "2026-03-12" if late else "2026-03-02", "", 100))
        if k % 4 < (3 if late else 1):
            used.append((f"a{k:02}", "đê", 0, 2))
    articles = pd.DataFrame(
        rows, columns=["article_id", "outlet", "published_on", "text", "n_words"]
    )
    terms = pd.DataFrame(used, columns=["article_id", "term", "start", "end"])
    row = change.before_after(terms, articles, day="2026-03-10").iloc[0]
    assert (row["share_before"], row["share_after"]) == pytest.approx((0.25, 0.75))
    assert row["difference"] == pytest.approx(0.5)
    # the p is that of dealing articles out, near Fisher's
    assert row["p"] < 0.001
    assert stats.fisher_exact([[30, 10], [10, 30]])[1] < 0.001
    having = articles["article_id"].isin(terms["article_id"]).to_numpy(float)[:, None]
    after = (articles["published_on"] > "2026-03-10").to_numpy(float)
    assert row["p"] == permutation.along(having, after)[0]
    nobody = change.before_after(terms.head(0), articles, day="2026-03-10", names=["đê"]).iloc[0]
    assert (nobody["difference"], nobody["p"], nobody["claim"]) == (0, 1, False)


def test_what_could_have_been_found_of_a_change_is_the_power_of_its_two_sides():
    # 30 before and 300 after: the sizes stood the wrong way round, .253 for .271
    rows, used = [], []
    for k in range(330):
        rows.append((f"a{k:03}", "Núi", "2026-03-12" if k >= 30 else "2026-03-02", "", 100))
        if k % 5 == 0:
            used.append((f"a{k:03}", "đê", 0, 2))
    articles = pd.DataFrame(
        rows, columns=["article_id", "outlet", "published_on", "text", "n_words"]
    )
    terms = pd.DataFrame(used, columns=["article_id", "term", "start", "end"])
    row = change.before_after(terms, articles, day="2026-03-10").iloc[0]
    base, step = row["share_before"], row["detectable"]
    at = float(power.chance_of_finding(base + step, base, (300, 30), level=change.LEVEL))
    assert at == pytest.approx(power.POWER, abs=1e-6)


def test_what_keyness_could_have_found_is_the_power_of_its_sizes():
    table = pd.DataFrame(
        {"outlet": "Núi", "against": "Sông", "p": [0.2, 0.4], "n_draws_target": 50,
         "n_draws_reference": 60}
    )  # fmt: skip
    row = keyness.detectable(table, share=0.1).iloc[0]
    at = float(power.chance_of_finding(row["needed"], 0.1, (50, 60), level=keyness.LEVEL / 2))
    assert at == pytest.approx(power.POWER)
    assert keyness.detectable(table.assign(p=np.nan)).empty


def test_weights_of_a_model_add_up_to_the_draws():
    frame = pd.DataFrame(
        {"article_id": list("abcd"), "outlet": "Núi", "n_words": 9, "text": "",
         "published_on": "2026-03-02"}
    )  # fmt: skip
    told = pd.DataFrame({"article_id": list("abcd"), "story_id": list("ssst")})
    rows = models.articles(frame, stories=told)
    assert rows["weight"].tolist() == pytest.approx([1 / 3, 1 / 3, 1 / 3, 1])
    assert rows["weight"].sum() == pytest.approx(rows["draw"].nunique())
