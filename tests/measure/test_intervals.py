import numpy as np
import pandas as pd
import pytest
from scipy import stats

from analysis.measure import intervals


def test_articles_that_all_agree_leave_no_width():
    found = intervals.ratio([1, 1, 1, 1], [2, 2, 2, 2])
    assert (found.estimate, found.low, found.high, found.n_units) == (0.5, 0.5, 0.5, 4)


def test_one_article_is_no_sample_and_has_no_interval():
    found = intervals.ratio([1], [2])
    assert found.estimate == 0.5
    assert np.isnan([found.low, found.high]).all()


def test_an_empty_corpus_has_no_share_at_all():
    found = intervals.ratio([], [])
    assert np.isnan(found.estimate)
    assert found.n_units == 0


def test_copies_are_one_draw_so_the_interval_is_wider():
    yes, all_ = [1] * 10 + [0] * 10, [1] * 20
    alone = intervals.ratio(yes, all_)
    copied = intervals.ratio(yes, all_, clusters=["a"] * 10 + ["b"] * 5 + ["c"] * 5)
    assert copied.estimate == alone.estimate
    assert copied.n_units == 3
    assert copied.high - copied.low > alone.high - alone.low


def test_the_order_of_articles_does_not_matter_when_they_have_names():
    names = [f"a{n}" for n in range(12)]
    hits = [3, 1, 0, 2, 5, 0, 1, 1, 4, 0, 0, 2]
    words = [90, 80, 120, 60, 100, 70, 90, 50, 110, 95, 85, 60]
    turned = slice(None, None, -1)
    assert intervals.ratio(hits, words, clusters=names) == intervals.ratio(
        hits[turned], words[turned], clusters=names[turned]
    )


def test_the_interval_of_a_mean_agrees_with_scipy():
    values = np.arange(30) % 7
    found = intervals.ratio(values, np.ones(30))
    peer = stats.bootstrap(
        (values,), np.mean, method="percentile", n_resamples=9999, rng=np.random.default_rng(1)
    ).confidence_interval
    assert found.low == pytest.approx(peer.low, abs=0.1)
    assert found.high == pytest.approx(peer.high, abs=0.1)


@pytest.mark.parametrize(("k", "n"), [(0, 10), (10, 10), (3, 17), (1, 1)])
def test_wilson_agrees_with_scipy(k, n):
    peer = stats.binomtest(k, n).proportion_ci(method="wilson")
    found = intervals.wilson(k, n)
    assert (found.low, found.high) == pytest.approx((peer.low, peer.high))


def test_wilson_without_any_case_says_nothing():
    assert np.isnan(intervals.wilson(0, 0).estimate)


def test_copies_of_copies_are_one_cluster_and_a_shared_sentence_is_not_a_copy():
    articles = pd.DataFrame({"article_id": list("abcd"), "n_words": [100, 100, 100, 300]})
    passages = pd.DataFrame(
        {
            "passage_id": ["p", "p", "q", "q", "r", "r"],
            "article_id": ["a", "b", "b", "c", "a", "d"],
            "n_words": [70, 70, 60, 60, 20, 20],
        }
    )
    found = intervals.copies(articles, passages)
    assert found.to_dict() == {"a": "a", "b": "a", "c": "a", "d": "d"}


def test_a_name_missing_for_an_article_is_an_error_that_counts_both():
    with pytest.raises(ValueError, match=r"^2 rows of sums but 1 cluster names; give one each\.$"):
        intervals.ratio([1, 2], [3, 4], clusters=["a"])


def test_many_ratios_at_once_are_the_same_as_each_alone():
    above = np.array([[3, 0], [1, 2], [0, 1], [2, 2], [4, 0]])
    below = np.array([[9, 0], [8, 4], [7, 0], [9, 3], [8, 0]])
    names = ["a", "b", "b", "c", "d"]
    together = intervals.ratios(above, below, clusters=names)
    for column in range(2):
        alone = intervals.ratio(above[:, column], below[:, column], clusters=names)
        assert together.loc[column].tolist() == [alone.estimate, alone.low, alone.high]
