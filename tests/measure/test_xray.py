"""Where in the articles terms stand, few and many."""

import pandas as pd

from analysis.measure.terms import xray


def articles(n):
    text = "Đập cũ đã vỡ trong đêm mưa lớn, con đập mới chưa xong"
    return pd.DataFrame(
        {
            "article_id": [f"a{k}" for k in range(n)],
            "label": [f"Bài {k}" for k in range(n)],
            "outlet": ["Báo Sông", None] * (n // 2) + ["Báo Núi"] * (n % 2),
            "published_on": None,
            "text": text,
            "n_words": 13,
        }
    )


def terms(n):
    rows = [(f"a{k}", "dam", at, at + 3, at > 0) for k in range(n) for at in (0, 36)]
    return pd.DataFrame(rows, columns=["article_id", "term", "start", "end", "in_quotation"])


def test_with_few_articles_each_use_has_its_place_in_words():
    table = xray.table(terms(2), articles(2), names=["dam", "rain"])
    shown = table[["mark", "term", "article_id", "outlet", "n", "n_words"]]
    assert shown.values.tolist() == [
        ["article", "dam", "a0", "Báo Sông", 2, 13],
        ["use", "dam", "a0", "Báo Sông", 2, 13],
        ["use", "dam", "a0", "Báo Sông", 2, 13],
        ["article", "dam", "a1", "unknown", 2, 13],
        ["use", "dam", "a1", "unknown", 2, 13],
        ["use", "dam", "a1", "unknown", 2, 13],
    ]
    uses = table[table["mark"] == "use"]
    assert uses["at"].tolist()[:2] == [0, 9]
    assert uses["quoted"].tolist()[:2] == [False, True]


def test_articles_stand_in_the_order_of_the_timeline_with_their_letters():
    dated = articles(2).assign(published_on=["2031-03-05", "2031-03-01"])
    table = xray.table(terms(2), dated, names=["dam"])
    rows = table[table["mark"] == "article"]
    assert rows[["letter", "article_id"]].values.tolist() == [["A", "a1"], ["B", "a0"]]


def test_with_many_articles_terms_are_summed_up():
    table = xray.table(terms(15), articles(15), names=["dam", "rain"])
    assert table[["mark", "term", "n", "n_articles_with", "n_articles"]].values.tolist() == [
        ["spread", "dam", 30, 15, 15]
    ]


def test_only_the_terms_used_most_are_shown_and_those_not_used_are_not():
    used = pd.concat([terms(2), terms(1).assign(term="storm")], ignore_index=True)
    table = xray.table(used, articles(2), names=["storm", "dam"], most=1)
    assert set(table["term"]) == {"dam"}
    assert xray.table(terms(0), articles(2), names=["dam"]).empty
