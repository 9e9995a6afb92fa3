"""Keyness: a planted difference is found, chance is not, and every warning is one that holds."""

import numpy as np
import pandas as pd
import pytest
from scipy import stats

from analysis.measure import intervals
from analysis.measure.terms import dispersion, keyness, word_index

N, WORDS, VOCABULARY = 400, 150, 600


def corpus(seed, planted=1.0):
    """Counts of 400 made articles: words come in bursts, article by article, as they do.

    Word 5 is used `planted` times as often in the first half of the articles.
    """
    chance = np.random.default_rng(seed)
    base = 1 / np.arange(3, VOCABULARY + 3)
    base /= base.sum()
    rates = np.tile(base, (N, 1)) * chance.gamma(0.6, 1 / 0.6, size=(N, VOCABULARY))
    rates[: N // 2, 5] *= planted
    lengths = chance.integers(WORDS // 2, 2 * WORDS, size=N)
    table = chance.poisson(rates * lengths[:, None])
    article, item = np.nonzero(table)
    return word_index.Counts(
        articles=tuple(f"a{k:03}" for k in range(N)),
        items=tuple(f"từ{k}" for k in range(VOCABULARY)),
        article=article,
        item=item,
        n=table[article, item],
        n_words=table.sum(axis=1),
    )


def halves(counts):
    return {name: "Báo Núi" if k < N // 2 else "Báo Sông" for k, name in enumerate(counts.articles)}


def test_a_planted_difference_is_claimed_with_its_size_and_interval():
    counts = corpus(1, planted=3.0)
    table = keyness.compare(counts, halves(counts), target="Báo Núi")
    first = table.iloc[0]
    assert (first["item"], first["claim"], first["reason"]) == ("từ5", True, "")
    assert first["log_ratio_low"] < np.log2(3) < first["log_ratio_high"]
    assert first["p_corrected"] < 0.01
    assert table.loc[table["claim"], "item"].tolist() == ["từ5"]


def test_without_a_difference_at_least_95_of_100_draws_are_silent():
    counts = corpus(2)
    chance = np.random.default_rng(3)
    loud = 0
    for _ in range(100):
        names = chance.permutation(list(counts.articles))
        outlets = {name: "Báo Núi" if k < 160 else "Báo Sông" for k, name in enumerate(names)}
        loud += bool(keyness.compare(counts, outlets, target="Báo Núi")["claim"].any())
    assert loud <= 5


def test_g2_alone_would_have_found_differences_that_are_none():
    counts = corpus(2)
    table = keyness.compare(counts, halves(counts), target="Báo Núi")
    naive = stats.false_discovery_control(stats.chi2.sf(table["g2"], 1))
    assert (naive < 0.05).sum() >= 2  # words taken for independent
    assert not table["claim"].any()


def test_few_articles_are_not_compared_and_say_why():
    counts = corpus(1, planted=5.0)
    outlets = {name: "Báo Núi" if k < 3 else "Báo Sông" for k, name in enumerate(counts.articles)}
    table = keyness.compare(counts, outlets, target="Báo Núi")
    assert table["p"].isna().all()
    assert set(table["reason"]) == {"only 3 articles; a comparison needs 20"}
    assert keyness.enough(outlets) == (
        "No outlet is compared: Báo Núi has 3 articles, Báo Sông has 397; "
        "a comparison needs 20 on each side."
    )
    assert keyness.enough(halves(counts)) == ""
    assert keyness.enough({}) == "No outlet is compared: there is no article."


def made(rows, n_articles=60, n_words=100):
    """Counts from (article, word, n)."""
    items = sorted({word for _, word, _ in rows})
    rows = sorted((a, items.index(word), n) for a, word, n in rows)
    article, item, n = (np.array(column, dtype=np.int64) for column in zip(*rows, strict=True))
    return word_index.Counts(
        tuple(f"a{k}" for k in range(n_articles)),
        tuple(items),
        article,
        item,
        n,
        np.full(n_articles, n_words, dtype=np.int64),
    )


def by_thirty(n=60):
    return {f"a{k}": "Báo Núi" if k < 30 else "Báo Sông" for k in range(n)}


def test_a_row_by_hand():
    counts = made([(k, "lũ", 2) for k in range(12)] + [(k, "lũ", 1) for k in range(30, 36)])
    row = keyness.compare(counts, by_thirty(), target="Báo Núi").iloc[0]
    assert (row["n_target"], row["n_reference"]) == (24, 6)
    assert (row["per_1000_target"], row["per_1000_reference"]) == (8.0, 2.0)
    assert row["log_ratio"] == 2.0
    assert (row["n_articles_with_target"], row["n_articles_with_reference"]) == (12, 6)
    assert row["largest_article"] == pytest.approx(2 / 24)
    expected = dispersion.deviation([2] * 12 + [0] * 18, [100] * 30)[1]
    assert row["dp_norm_target"] == pytest.approx(expected)


def test_the_interval_of_the_log_ratio_is_close_to_that_of_resampled_articles():
    counts = corpus(4, planted=2.0)
    table = keyness.compare(counts, halves(counts), target="Báo Núi").set_index("item")
    used = np.zeros(N)
    chosen = counts.item == 5
    used[counts.article[chosen]] = counts.n[chosen]
    first = np.arange(N) < N // 2
    words = counts.n_words
    sums = np.column_stack([used * first, words * first, used * ~first, words * ~first])
    expected = intervals.bootstrap(sums, lambda s: np.log2(s[:, 0] / s[:, 1] / (s[:, 2] / s[:, 3])))
    row = table.loc["từ5"]
    assert row["log_ratio"] == pytest.approx(expected.estimate)
    assert row["log_ratio_low"] == pytest.approx(expected.low, abs=0.08)
    assert row["log_ratio_high"] == pytest.approx(expected.high, abs=0.08)


@pytest.mark.parametrize(("n", "shares"), [(20, (0.4, 0.4)), (50, (0.3, 0.15)), (200, (0.05, 0.1))])
def test_the_interval_of_the_log_ratio_holds_the_truth(n, shares):
    # a thousand words used in those shares of articles, once or more; it held it in .911 to .945
    chance = np.random.default_rng(n)
    truth = np.log2(shares[0] / shares[1])
    sides = [
        (chance.random((n, 1000)) < share) * chance.geometric(0.5, (n, 1000)) for share in shares
    ]
    table = np.vstack(sides)
    article, item = np.nonzero(table)
    names = tuple(f"a{k:03}" for k in range(2 * n))
    counts = word_index.Counts(
        names, tuple(f"từ{k}" for k in range(1000)), article, item,
        table[article, item].astype(np.int64), chance.integers(300, 801, 2 * n),
    )  # fmt: skip
    outlets = {name: "Báo Núi" if k < n else "Báo Sông" for k, name in enumerate(names)}
    found = keyness.compare(counts, outlets, target="Báo Núi", against="Báo Sông")
    asked = found[~found["few_articles"]]
    held = (asked["log_ratio_low"] <= truth) & (truth <= asked["log_ratio_high"])
    assert held.mean() >= 0.93


def test_one_article_that_drives_a_word_is_named():
    rows = [(0, "lũ", 80)] + [(k, "lũ", 1) for k in range(1, 25)]
    row = keyness.compare(made(rows), by_thirty(), target="Báo Núi").iloc[0]
    assert row["one_article"]
    assert not row["claim"]
    assert row["reason"] == "driven by one article"


def test_copies_that_drive_a_word_are_named():
    once = made([(k, "lũ", 1) for k in range(0, 24)])
    everywhere = made([(k, "lũ", 3) for k in range(0, 24)])
    row = keyness.compare(once, by_thirty(), target="Báo Núi", everywhere=everywhere).iloc[0]
    assert (row["n_in_copies"], row["repeated_copy"], row["claim"]) == (48, True, False)
    assert row["reason"] == "driven by repeated copy"
    plain = keyness.compare(once, by_thirty(), target="Báo Núi").iloc[0]
    assert plain["claim"]


def test_a_word_of_few_articles_is_not_tested():
    rows = [(k, "lũ", 1) for k in range(0, 4)]
    row = keyness.compare(made(rows), by_thirty(), target="Báo Núi").iloc[0]
    assert (row["few_articles"], row["reason"]) == (True, "too few articles")
    assert np.isnan(row["p"])


def test_many_outlets_are_corrected_together_and_unknown_ones_are_no_target():
    counts = corpus(1, planted=4.0)
    names = ["Báo Núi", "Báo Sông", "Báo Biển", None]
    outlets = {name: names[k * 4 // N] for k, name in enumerate(counts.articles)}
    table = keyness.compare_all(counts, outlets)
    assert set(table["outlet"]) == {"Báo Núi", "Báo Sông", "Báo Biển"}
    assert len(table) == 3 * VOCABULARY
    assert set(table.loc[table["claim"], "item"]) == {"từ5"}
    alone = keyness.compare(counts, outlets, target="Báo Núi").set_index("item")
    together = table[table["outlet"] == "Báo Núi"].set_index("item")
    assert (together["p_corrected"].dropna() >= alone["p_corrected"].dropna() - 1e-12).mean() > 0.9
    assert table.groupby("item")["g2_outlets"].nunique().max() == 1


def test_one_outlet_is_compared_with_nobody():
    counts = corpus(1)
    table = keyness.compare_all(counts, dict.fromkeys(counts.articles, "Báo Núi"))
    assert table.empty
    assert table.columns.tolist() == [*keyness.COLUMNS, "g2_outlets"]


def test_the_order_of_articles_does_not_matter():
    texts = {f"a{k}": "lũ về " * (k % 3 + 1) + "đê vỡ" for k in range(50)}
    tables = []
    for names in (list(texts), list(texts)[::-1]):
        frame = pd.DataFrame({"article_id": names, "text": [texts[name] for name in names]})
        outlets = {name: "Báo Núi" if int(name[1:]) < 25 else "Báo Sông" for name in names}
        tables.append(keyness.compare_all(word_index.word_counts(word_index.build(frame)), outlets))
    pd.testing.assert_frame_equal(*tables)
