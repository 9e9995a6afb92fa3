"""The timeline in both its forms prints at every width, in both languages, without collisions."""

import many_articles
import pandas as pd
import pytest

from analysis.chart.canvas import layout, theme, time_axis
from analysis.chart.timeline import timeline
from analysis.measure.coverage import coverage, periods
from analysis.tables import schema

ONE, TWO = theme.ONE_COLUMN, theme.TWO_COLUMNS
LABELS = theme.Labels(
    "When did the articles on the floating market appear, and what is not known of it?",
    "a line an article, by the earliest day it can have; grey lines are milestones",
    "Corpus: floating market, invented articles, 24 Dec 2024 – 26 Oct 2025.",
)
MILESTONES = pd.DataFrame(
    [
        {"label": "Bridge closed", "label_vi": "Cầu đóng", "date_from": "2024-12-24"},
        {"label": "Press tour", "label_vi": "Họp báo ở bến", "date_from": "2025-10-08"},
        {"label": "Market reopens", "label_vi": "Chợ nổi mở lại", "date_from": "2025-10-25"},
        {"label": "Boat race", "label_vi": "Đua thuyền", "date_from": "2025-10-26"},
    ]
).assign(date_to="")
LONG = "Chợ nổi mở lại sau một năm sửa bến: hàng trăm ghe xuồng từ các xã ven sông về từ rạng sáng"


def articles(n):
    known = [
        {"published_on": "2025-10-25", "published_at": "2025-10-25T06:19"},
        {"published_earliest": "2025-10-26"},
        {"published_on": "2025-10-26", "published_earliest": "2025-10-25"},
        {"published_earliest": "2024-12-24", "published_latest": "2025-04-05"},
        {"published_on": "2025-10-08"},
        {"published_latest": "2025-10-09"},
        {},
    ]
    outlets = ["", "Nhật báo Sông Lim", "Tạp chí Người làm vườn Cửa Biển Xanh", "Báo Núi"]
    rows = [
        {
            "article_id": f"a{k:02}",
            "label": LONG[k % 5 :],
            "outlet": outlets[k % 4],
            "outlet_basis": "inferred" if k % 3 else "stated",
            **known[k % len(known)],
        }
        for k in range(n)
    ]
    return schema.frame("articles", rows)


def dates(n):
    rows = [
        {"article_id": f"a{k:02}", "date_from": first, "date_to": last}
        for k in range(n)
        for first, last in [("2025-10-25", "2025-10-26"), ("2025-01-01", "2025-12-31")]
    ]
    return schema.frame("dates", rows)


def few(n=7):
    gap = [(None, "2024-12-01", "2025-10-31", True), (None, "2025-04-06", "2025-10-07", False)]
    collected = pd.DataFrame(gap, columns=["outlet", "date_from", "date_to", "collected"])
    return coverage.timeline(articles(n), dates(n), milestones=MILESTONES, collected=collected)


@pytest.fixture(scope="module")
def many():
    """Counts as the four hundred invented articles have them, by the days they were given."""
    outlets = [name for name, _, _ in many_articles.OUTLETS.values()]
    days = pd.date_range(many_articles.FROM, many_articles.TO).strftime("%Y-%m-%d")
    rows = [
        {
            "article_id": f"{n}",
            "outlet": outlets[n % len(outlets)],
            "published_on": None if n % 40 == 0 else days[(n * n) % len(days)],
        }
        for n in range(400)
    ]
    milestones = pd.DataFrame(
        [
            {"label": name, "label_vi": name, "date_from": f"{a}", "date_to": f"{b}"}
            for name, (a, b) in many_articles.MILESTONES.items()
        ]
    )
    whole = (f"{many_articles.FROM}", f"{many_articles.TO}", True)
    gap = tuple(map(str, many_articles.GAP))
    spans = [(name, *whole) for name in outlets] + [(outlets[-1], *gap, False)]
    collected = pd.DataFrame(spans, columns=["outlet", "date_from", "date_to", "collected"])
    collected["n_published"] = [3000, 2500, None, 1200, 900, 800, None]
    table = schema.frame("articles", rows)
    return periods.by_period(table, milestones=milestones, collected=collected)


@pytest.mark.parametrize(
    ("n", "width", "lang"),
    [(0, ONE, "en"), (0, TWO, "vi"), (1, ONE, "vi"), (1, TWO, "en")]
    + [(5, width, lang) for width in (ONE, TWO) for lang in ("en", "vi")]
    + [(5, theme.SLIDE, "en")],
)
def test_few_articles_print_without_collisions(n, width, lang):
    figure = timeline.draw(few(n), labels=LABELS, width=width, lang=lang)
    assert layout.check(figure) == []


@pytest.mark.parametrize("width", [ONE, TWO])
def test_twenty_five_articles_still_have_a_line_each(width):
    figure = timeline.draw(few(25), labels=LABELS, width=width)
    assert layout.check(figure) == []


@pytest.mark.parametrize(
    ("width", "lang"),
    [(ONE, "en"), (ONE, "vi"), (TWO, "en"), (TWO, "vi"), (theme.SLIDE, "vi")],
)
def test_many_articles_print_without_collisions(many, width, lang):
    figure = timeline.draw(many, labels=LABELS, width=width, lang=lang)
    assert layout.check(figure) == []


def words(figure):
    return [text.get_text() for text in layout.texts(figure)]


def test_a_line_says_in_words_what_is_known_of_its_day():
    printed = words(timeline.draw(few()))
    said = " ".join(printed)
    for phrase in (
        "Báo Núi · between 24 Dec 2024 and 5 Apr 2025",
        "outlet unknown · 8 Oct 2025",
        "not after 9 Oct 2025",
        "outlet unknown · 25 Oct 2025, 06:19",
        "25–26 Oct 2025: sources disagree",
        "Nhật báo Sông Lim (inferred) · not before 26 Oct 2025",
        "day unknown",
    ):
        assert phrase in said


def test_the_break_is_labelled_only_as_the_collection_says():
    assert "not collected" in words(timeline.draw(few()))
    unrecorded = coverage.timeline(articles(5), dates(5), milestones=MILESTONES)
    printed = words(timeline.draw(unrecorded))
    assert "not collected" not in printed
    assert "collection not recorded" in printed


def test_the_key_explains_only_marks_that_are_there():
    printed = words(timeline.draw(few(1)))
    assert "stated day" in printed
    assert "that day or later" not in printed


def test_every_mark_of_a_stated_day_is_drawn_with_its_outlet_and_place():
    table = few(5)
    figure = timeline.draw(table, width=theme.TWO_COLUMNS, outlets=("Báo Núi",))
    drawn = [line for line in figure.axes[0].lines if line.get_marker() not in ("None", None)]
    in_key = 1
    assert len(drawn) - in_key == (table["mark"] == "stated").sum()


def test_many_articles_show_gaps_undated_and_rates(many):
    printed = words(timeline.draw(many))
    assert {"not wholly collected", "undated"} <= set(printed)
    assert any(word.startswith("articles a") for word in printed)
    assert "per 1,000 articles published" in " ".join(printed)
    assert many.loc[many["mark"] == "undated", "n_articles"].sum() == 10


def test_the_chart_leaves_its_table_as_it_was(many):
    before = many.copy(deep=True)
    timeline.draw(many)
    pd.testing.assert_frame_equal(many, before)


def test_no_label_of_a_milestone_stands_on_the_line_of_another():
    places = [(45.0, "Bridge closed, 3 Mar 2031"), (50.0, "Market reopens, 5 Mar 2031")]
    for low, high in ((0.0, 81.0), (0.0, 120.0)):
        flags = time_axis.flags(places, low=low, high=high)
        for flag in flags:
            assert flag.left > flag.x or flag.right < flag.x
            for other in flags:
                over = flag.left <= other.x <= flag.right
                assert not (over and other.level >= flag.level and other != flag)


def test_the_key_names_the_line_of_an_article_whose_day_is_unknown():
    assert words(timeline.draw(few(7))).count("day unknown") == 1
