"""Terms over time: each article by itself while few, shares of a period's articles when many."""

import numpy as np
import pandas as pd
import pytest

from analysis.measure import permutation
from analysis.measure.terms import usage_time

NONE = pd.DataFrame(columns=["article_id", "term", "start", "end"])


def articles_on(days, *, n_words=200):
    rows = [
        {
            "article_id": f"a{k:04}",
            "label": f"Bài {k}",
            "outlet": "Báo Sông",
            "outlet_basis": "manifest",
            "published_on": day,
            "published_basis": "stated",
            "text": "",
            "n_words": n_words,
        }
        for k, day in enumerate(days)
    ]
    return pd.DataFrame(rows)


def terms_in(articles, uses, term="dam"):
    rows = [
        {"article_id": name, "term": term, "start": 10 * k, "end": 10 * k + 3}
        for name, n in zip(articles["article_id"], uses, strict=True)
        for k in range(n)
    ]
    return pd.DataFrame(rows, columns=NONE.columns)


def shares(table, term="dam"):
    return table[(table["mark"] == "share") & (table["term"] == term)]


def verdict(table, term="dam"):
    (row,) = table[(table["mark"] == "term") & (table["term"] == term)].to_dict("records")
    return row


def test_few_articles_stand_by_themselves_with_their_words():
    articles = articles_on(["2026-03-09", "2026-03-04", None], n_words=100)
    terms = terms_in(articles, [1, 3, 0])
    table = usage_time.table(terms, articles, names=["dam"])
    uses = table[table["mark"] == "use"]
    assert uses[["row", "article_id", "n", "n_words", "per_1000"]].values.tolist() == [
        [0, "a0001", 3, 100, 30.0],
        [1, "a0000", 1, 100, 10.0],
        [2, "a0002", 0, 100, 0.0],
    ]
    assert table.loc[table["row"] == 2, "mark"].tolist() == ["unknown", "use"]
    assert "share" not in table


def test_a_period_has_its_share_its_words_and_what_they_are_out_of():
    articles = articles_on(["2026-03-04"] * 20 + ["2026-03-12"] * 30 + [None] * 3)
    terms = terms_in(articles, [2] * 5 + [0] * 15 + [1] * 30 + [4, 0, 0])
    table = usage_time.table(terms, articles, names=["dam"])
    columns = ["date_from", "date_to", "n", "n_words", "per_1000", "n_articles_with", "n_articles"]
    first, *between, last = shares(table)[[*columns, "share"]].values.tolist()
    assert first == ["2026-03-04", "2026-03-04", 10, 4000, 2.5, 5, 20, 0.25]
    assert last == ["2026-03-12", "2026-03-12", 30, 6000, 5.0, 30, 30, 1.0]
    assert [row[-2] for row in between] == [0] * 7
    assert table.loc[table["mark"] == "undated", "n_articles"].tolist() == [3]
    assert set(table["period"]) == {"day"}
    assert shares(table)["n"].sum() + 4 == len(terms)


def test_an_interval_holds_its_share_and_is_never_empty():
    articles = articles_on(["2026-03-04"] * 40 + ["2026-03-05"] * 40 + ["2026-03-06"] * 40)
    terms = terms_in(articles, [1] * 20 + [0] * 20 + [0] * 40 + [1] * 40)
    some, none, all_ = shares(usage_time.table(terms, articles, names=["dam"])).to_dict("records")
    assert 0.3 < some["share_low"] < 0.5 < some["share_high"] < 0.7
    assert (none["share_low"], round(none["share_high"], 3)) == (0.0, 0.088)
    assert (round(all_["share_low"], 3), all_["share_high"]) == (0.912, 1.0)
    assert none["low"] == 0 < none["high"]  # no use is no proof that there is none


def test_below_the_least_number_of_articles_a_period_has_no_interval_and_says_why():
    articles = articles_on(["2026-03-04"] * 19 + ["2026-03-12"] * 20)
    table = usage_time.table(NONE, articles, names=["dam"])
    found = shares(table)
    few, enough = found[found["n_articles"] > 0].to_dict("records")
    assert few["reason"] == "only 19 articles; a share of a period needs 20"
    assert np.isnan(few["share_low"])
    assert enough["enough"]
    assert np.isnan(verdict(table)["p"])
    assert not verdict(table)["claim"]


def test_an_empty_period_is_a_zero_or_a_gap_as_the_collection_says():
    articles = articles_on(["2026-03-04"] * 15 + ["2026-03-25"] * 15)
    collected = pd.DataFrame(
        {
            "outlet": [None, None],
            "date_from": ["2026-03-01", "2026-03-16"],
            "date_to": ["2026-04-30", "2026-03-22"],
            "collected": [True, False],
        }
    )
    table = usage_time.table(NONE, articles, names=["dam"], around=(None, collected))
    found = shares(table)
    assert found["n_articles"].tolist() == [15, *[0] * 20, 15]
    assert found["collected"].tolist() == ["yes"] * 12 + ["no"] * 7 + ["yes"] * 3
    assert found["share"].isna().tolist() == [False, *[True] * 20, False]


def test_an_article_that_was_printed_before_is_in_no_share():
    articles = articles_on(["2026-03-04"] * 30, n_words=100).assign(text="nước sạch " * 100)
    terms = terms_in(articles, [1] * 30)
    copied = pd.DataFrame(
        {
            "passage_id": "p",
            "article_id": articles["article_id"][:11],
            "start": 0,
            "end": 900,
            "n_words": 90,
            "nth_copy": range(1, 12),
        }
    )
    (row,) = shares(usage_time.table(terms, articles, names=["dam"], passages=copied)).to_dict(
        "records"
    )
    assert (row["n"], row["n_articles_with"], row["n_articles"]) == (20, 20, 20)


@pytest.mark.parametrize(
    ("days", "kind"),
    [
        pytest.param(["2026-03-02"] * 30 + ["2026-03-03"] * 30, "day", id="full days"),
        pytest.param([f"2026-03-{d:02}" for d in range(1, 29)] * 5, "week", id="full weeks"),
        pytest.param([f"2026-{m:02}-10" for m in range(1, 13)] * 9, "quarter", id="a few a month"),
        pytest.param([f"{y}-05-10" for y in range(1990, 2026)] * 30, "year", id="a long time"),
        pytest.param(["2026-03-02", "2026-04-03"], "day", id="hardly any"),
        pytest.param(["2026-03-02"] * 44 + ["2026-04-03"] * 6, "day", id="one full month of two"),
        pytest.param([], "week", id="no day"),
    ],
)
def test_the_period_is_the_finest_that_articles_fill(days, kind):
    assert usage_time.period(days) == kind


def test_a_planted_change_is_claimed():
    chance = np.random.default_rng(5)
    days = [f"2026-03-{d:02}" for d in range(2, 30) for _ in range(15)]
    late = np.array([day >= "2026-03-16" for day in days])
    articles = articles_on(days)
    uses = (chance.random(len(days)) < np.where(late, 0.5, 0.25)).astype(int)
    steady = (chance.random(len(days)) < 0.4).astype(int)
    terms = pd.concat([terms_in(articles, uses), terms_in(articles, steady, "rain")])
    table = usage_time.table(terms, articles, names=["dam", "rain"])
    assert verdict(table)["claim"]
    assert not verdict(table, "rain")["claim"]


def test_where_nothing_changes_nothing_is_claimed_in_95_of_100_draws():
    chance = np.random.default_rng(7)
    weeks = np.repeat(["w1", "w2", "w3", "w4"], 30)
    quiet = 0
    for _ in range(100):
        having = pd.DataFrame(chance.random((len(weeks), 5)) < chance.random(5))
        p = permutation.between_groups(having, weeks, draws=map(str, range(len(weeks))))
        quiet += bool((usage_time.association.corrected(p) >= usage_time.LEVEL).all())
    assert quiet >= 95


def test_one_change_among_many_terms_is_still_one_after_correction():
    chance = np.random.default_rng(9)
    groups = ["early"] * 400 + ["late"] * 400
    having = pd.DataFrame(chance.random((800, 30)) < 0.3)
    having[7] = chance.random(800) < np.repeat([0.2, 0.5], 400)
    p = permutation.between_groups(having, groups, draws=map(str, range(800)))
    claimed = np.nonzero(usage_time.association.corrected(p) < usage_time.LEVEL)[0]
    assert claimed.tolist() == [7]


def test_copies_are_one_case_when_change_is_judged():
    having = pd.DataFrame({"dam": [True] * 12 + [False] * 12})
    groups = ["May"] * 12 + ["June"] * 12
    alone = permutation.between_groups(having, groups, draws=map(str, range(24)))
    copied = permutation.between_groups(
        having, groups, draws=["one"] * 12 + [str(k) for k in range(12)]
    )
    assert alone[0] == 0.0001
    assert copied[0] > 0.05


def test_change_agrees_with_the_chi_square_of_scipy_where_counts_are_large():
    stats = pytest.importorskip("scipy.stats")
    having = pd.DataFrame({"dam": [True] * 130 + [False] * 170 + [True] * 155 + [False] * 145})
    p = permutation.between_groups(
        having, ["May"] * 300 + ["June"] * 300, draws=map(str, range(600))
    )
    exact = stats.chi2_contingency([[130, 170], [155, 145]], correction=False).pvalue
    assert abs(p[0] - exact) < 0.02


def test_the_terms_used_most_come_first_and_ties_keep_the_study_order():
    terms = pd.DataFrame({"term": ["b", "a", "c", "c"]})
    assert usage_time.most_used(terms, ["a", "b", "c", "d"]) == ["c", "a", "b"]
    assert usage_time.most_used(terms, ["a", "b", "c", "d"], most=1) == ["c"]


def test_without_articles_there_is_nothing_and_nothing_fails():
    articles = articles_on(["2026-03-04"]).head(0)
    assert usage_time.table(NONE, articles, names=["dam"]).empty
    undated = articles_on([None] * 30)
    table = usage_time.table(NONE, undated, names=["dam"])
    assert table["mark"].tolist() == ["term", "undated"]
