"""What terms over time say in words: counts while few, changes with their intervals when many."""

import pandas as pd

from analysis.report.words import term_time


def test_few_articles_are_said_one_by_one_with_their_words():
    common = {"row": 0, "article_id": "a"}
    table = pd.DataFrame(
        [
            {
                **common,
                "mark": "stated",
                "date_from": "2026-03-04",
                "date_to": "2026-03-04",
                "time": "",
                "basis": "stated",
            },
            {**common, "mark": "use", "term": "dam", "n": 2, "n_words": 310},
            {**common, "mark": "use", "term": "rain", "n": 3, "n_words": 310},
            {**common, "mark": "use", "term": "snow", "n": 0, "n_words": 310},
        ]
    )
    table = table.astype({"n": "Int64", "n_words": "Int64"})
    assert term_time.finding(table) == (
        "1 article, each by itself: no share of a period is estimated of so few, and "
        "nothing is known of the days between. A (4 Mar 2026) has 5 uses of 2 terms in 310 "
        "words, most often rain (3)."
    )


def share(begins, share, n, *, sure=True, term="dam"):
    row = {"mark": "share", "period": "week", "term": term, "date_from": begins, "n_articles": n}
    ends = {"share_low": share - 0.1, "share_high": share + 0.1} if sure else {}
    reason = "" if sure else f"only {n} articles; a share of a period needs 20"
    return row | {"share": share, "enough": sure, "reason": reason, **ends}


def many(rows, *, claim):
    judged = {"mark": "term", "period": "week", "term": "dam", "claim": claim}
    undated = {"mark": "undated", "period": "week", "n_articles": 7}
    return pd.DataFrame([*rows, judged, undated]).astype({"n_articles": "Int64"})


def test_a_change_is_said_with_its_ends_their_intervals_and_what_they_are_out_of():
    rows = [share("2026-03-02", 0.2, 40), share("2026-03-09", 0.6, 30), share("2026-03-16", 0.9, 3)]
    rows[-1] = share("2026-03-16", 0.9, 3, sure=False)
    assert term_time.finding(many(rows, claim=True)) == (
        "1 of 1 terms change over the 2 weeks with enough articles by more than chance "
        "gives. dam: highest in the week from 9 Mar 2026, 60 % of 30 articles (50 to 70); "
        "lowest in the week from 2 Mar 2026, 20 % of 40 articles (10 to 30). 7 articles have no "
        "day."
    )


def test_what_chance_gives_is_not_said_to_be_a_change():
    rows = [share("2026-03-02", 0.2, 40), share("2026-03-09", 0.3, 30)]
    assert term_time.finding(many(rows, claim=False)) == (
        "For none of 1 terms does the share of articles change over the 2 weeks with enough "
        "articles by more than chance gives. 7 articles have no day."
    )


def test_too_few_articles_a_period_are_said_to_be_too_few():
    rows = [share("2026-03-02", 0.2, 19, sure=False), share("2026-03-09", 0.3, 4, sure=False)]
    assert term_time.finding(many(rows, claim=False)) == (
        "Too few articles to speak of a change over time: no week has enough "
        "(only 19 articles; a share of a period needs 20). 7 articles have no day."
    )


def test_no_term_used_is_said():
    assert term_time.finding(pd.DataFrame({"mark": ["panel"]})) == (
        "None of the study's terms is used in these articles."
    )
