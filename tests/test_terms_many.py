"""Many articles: a planted difference between outlets is claimed, and nothing else is."""

import many_articles
import pytest

import analysis as an
from analysis.measure.terms import frequency, keyness, vocabulary, word_index


def compared(folder, *, planted, n):
    tables = an.load(many_articles.write(folder, n=n, seed=11, planted=planted))
    heads = tables.parts[tables.parts["part"].isin(["title", "caption"])]
    words = word_index.without(word_index.build(tables.articles, whole=tables.terms), heads)
    once = word_index.index_once(words, tables.passages)
    table = keyness.compare_all(
        vocabulary.lettered(word_index.word_counts(once)),
        frequency.outlet_by_article(tables.articles),
        everywhere=word_index.word_counts(words),
    )
    return tables, table[table["claim"]].set_index(["item", "outlet"])


def test_a_planted_difference_is_claimed_with_its_size(tmp_path):
    tables, claims = compared(tmp_path, planted=True, n=400)
    row = claims.loc[(many_articles.PLANTED_TERM, many_articles.PLANTED_OUTLET)]
    assert row["log_ratio_low"] <= 2 <= row["log_ratio_high"] + 0.5
    assert row["p_corrected"] < 0.001
    rates = frequency.rates(
        tables.terms,
        tables.articles,
        names=[many_articles.PLANTED_TERM],
        passages=tables.passages,
    ).set_index("outlet")
    planted = rates.loc[many_articles.PLANTED_OUTLET]
    others = rates.drop(many_articles.PLANTED_OUTLET)
    assert planted["low"] > others["high"].max()


def test_without_a_difference_nothing_is_claimed(tmp_path):
    _, claims = compared(tmp_path, planted=False, n=250)
    assert claims.empty


@pytest.mark.parametrize("n", [3])
def test_a_handful_of_articles_is_not_compared(tmp_path, n):
    tables = an.load(many_articles.write(tmp_path, n=n, planted=True))
    reason = keyness.enough(frequency.outlet_by_article(tables.articles))
    assert reason.startswith("No outlet is compared: ")
    assert reason.endswith("; a comparison needs 20 on each side.")
