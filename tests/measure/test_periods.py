"""Articles are counted by outlet and period; nothing collected is never a zero."""

import pandas as pd
import pytest

from analysis.measure.coverage import coverage, periods
from analysis.report.words import coverage_words
from analysis.tables import schema

MILESTONES = pd.DataFrame(
    [{"label": "Opening", "label_vi": "Khai mạc", "date_from": "2025-03-12", "date_to": ""}]
)


def articles(*days, outlet="Báo Sông"):
    return schema.frame(
        "articles",
        [
            {
                "article_id": f"{outlet}-{n}",
                "outlet": outlet,
                "published_on": day,
                "text": "Chợ nổi mở cửa từ sáng sớm.",
                "n_words": 6,
            }
            for n, day in enumerate(days)
        ],
    )


def collected(*rows):
    return pd.DataFrame(rows, columns=["outlet", "date_from", "date_to", "collected"])


def counts(table, *names):
    own = table[table["mark"] == "count"]
    return [list(row) for row in own[list(names)].itertuples(index=False)]


def test_every_period_of_a_table_has_the_same_length():
    table = periods.by_period(articles("2025-03-03", "2025-03-05", "2025-03-05"))
    assert counts(table, "date_from", "date_to", "unit", "n_articles") == [
        ["2025-03-03", "2025-03-03", "day", 1],
        ["2025-03-04", "2025-03-04", "day", 0],
        ["2025-03-05", "2025-03-05", "day", 2],
    ]
    weeks = periods.by_period(articles("2025-03-05", "2025-07-01"))
    own = weeks[weeks["mark"] == "count"]
    begun = pd.to_datetime(own["date_from"])
    assert set(own["unit"]) == {"week"}
    assert begun.diff().dropna().dt.days.unique().tolist() == [7]
    assert own["n_articles"].sum() == 2


@pytest.mark.parametrize(
    ("first", "last", "unit"),
    [
        ("2025-03-03", "2025-03-03", "day"),
        ("2025-03-03", "2025-05-16", "day"),
        ("2025-03-03", "2025-05-17", "week"),
        ("2025-03-03", "2026-09-01", "month"),
        ("2001-03-03", "2026-09-01", "year"),
    ],
)
def test_the_length_of_a_period_follows_the_span(first, last, unit):
    table = periods.by_period(articles(first, last))
    assert set(table["unit"]) == {unit}
    assert len(counts(table, "date_from")) <= periods.MOST_PERIODS + 1
    assert sum(n for (n,) in counts(table, "n_articles")) == 2


def test_hours_are_counted_where_every_article_of_a_short_event_states_one():
    two = articles("2025-03-03", "2025-03-04")
    two["published_at"] = ["2025-03-03T06:40", "2025-03-04T17:05"]
    table = periods.by_period(two)
    own = table[(table["mark"] == "count") & (table["n_articles"] > 0)]
    assert own[["date_from", "hour", "unit"]].values.tolist() == [
        ["2025-03-03", 6, "hour"],
        ["2025-03-04", 17, "hour"],
    ]
    two.loc[0, "published_at"] = None
    assert set(periods.by_period(two)["unit"]) == {"day"}


def test_the_row_of_all_outlets_adds_up_the_others():
    both = pd.concat([articles("2025-03-03"), articles("2025-03-03", outlet="Báo Núi")])
    table = periods.by_period(both)
    total = table[table["mark"] == "total"]
    assert total[["outlet", "n_articles"]].values.tolist() == [["all outlets", 2]]
    assert not (periods.by_period(articles("2025-03-03"))["mark"] == "total").any()


def test_a_gap_is_not_collected_and_an_unlisted_outlet_is_unknown():
    known = collected(
        ("Báo Sông", "2025-03-03", "2025-03-06", True),
        ("Báo Sông", "2025-03-05", "2025-03-05", False),
    )
    both = pd.concat([articles("2025-03-03"), articles("2025-03-04", outlet="Báo Núi")])
    table = periods.by_period(both, collected=known)
    assert counts(table, "outlet", "date_from", "collected", "n_articles") == [
        ["Báo Sông", "2025-03-03", "yes", 1],
        ["Báo Sông", "2025-03-04", "yes", 0],
        ["Báo Sông", "2025-03-05", "no", 0],
        ["Báo Sông", "2025-03-06", "yes", 0],
        ["Báo Núi", "2025-03-03", "unknown", 0],
        ["Báo Núi", "2025-03-04", "unknown", 1],
        ["Báo Núi", "2025-03-05", "unknown", 0],
        ["Báo Núi", "2025-03-06", "unknown", 0],
    ]


def test_articles_without_a_day_are_counted_apart_and_in_no_period():
    table = periods.by_period(articles("2025-03-03", None, None))
    undated = table[table["mark"] == "undated"]
    assert undated[["outlet", "n_articles"]].values.tolist() == [["Báo Sông", 2]]
    assert counts(table, "n_articles") == [[1]]
    assert coverage.how_many_placed(table) == 3


def test_an_article_mostly_printed_before_is_no_article_without_copies():
    passages = schema.frame(
        "passages",
        [
            {"passage_id": "p", "article_id": f"Báo Sông-{n}", "start": 0, "end": 20}
            | {"nth_copy": n + 1}
            for n in range(2)
        ],
    )
    table = periods.by_period(articles("2025-03-03", "2025-03-04"), passages=passages)
    assert counts(table, "n_articles", "n_without_copies") == [[1, 1], [1, 0]]
    without = periods.by_period(articles("2025-03-03", "2025-03-04"))
    assert counts(without, "n_without_copies") == [[pd.NA], [pd.NA]]


def test_a_gap_is_known_even_where_the_period_collected_is_not():
    gap = collected((None, "2025-03-10", "2025-03-20", False))
    assert periods.collected_status(gap, None, "2025-03-10", "2025-03-16") == "no"
    assert periods.collected_status(gap, "Báo Sông", "2025-03-12", "2025-03-20") == "no"
    assert periods.collected_status(gap, None, "2025-03-17", "2025-03-23") == "unknown"
    assert periods.collected_status(gap, None, "2025-03-01", "2025-03-02") == "unknown"


def test_the_rate_is_out_of_all_the_outlet_published_in_the_collected_period():
    known = collected(
        ("Báo Sông", "2025-03-03", "2025-03-16", True),
        ("Báo Núi", "2025-03-03", "2025-03-16", True),
    ).assign(n_published=[280, None])
    both = pd.concat(
        [articles("2025-03-03", "2025-03-09", "2025-03-20", None), articles(None, outlet="Báo Núi")]
    )
    table = periods.by_period(both, collected=known)
    rates = table[table["mark"] == "rate"]
    columns = ["outlet", "date_from", "date_to", "n_articles", "n_published", "per_1000"]
    assert rates[columns].values.tolist() == [
        ["Báo Sông", "2025-03-03", "2025-03-16", 2, 280, 1000 * 2 / 280]
    ]
    assert coverage.how_many_placed(table) == 5


def test_outlets_beyond_the_largest_are_counted_together():
    many = pd.concat([articles(*["2025-03-03"] * (n + 1), outlet=f"Báo {n:02}") for n in range(20)])
    table = periods.by_period(many)
    names = table.loc[table["mark"] == "count", "outlet"].unique().tolist()
    assert len(names) == periods.OUTLETS + 1
    assert names[-1] == "5 other outlets"
    own = table[table["mark"] == "count"]
    assert own["n_articles"].sum() == sum(range(1, 21))


def test_the_finding_says_its_denominators():
    table = periods.by_period(
        articles("2025-03-12", "2025-03-12", "2025-03-20", None), milestones=MILESTONES
    )
    assert coverage_words.period_sentences(table) == (
        "4 articles of 1 outlet; 1 states no day. The fullest day is "
        "12 Mar 2025, with 2 articles (67% of those dated). What was collected is not recorded, "
        "so an empty period is not a zero."
    )
