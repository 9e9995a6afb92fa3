"""Terms over time as a figure: nothing collides, and no line joins what is not known."""

from functools import cache

import numpy as np
import pandas as pd
import pytest

from analysis.chart.canvas import layout, theme
from analysis.chart.terms import usage_time
from analysis.measure.terms import usage_time as measured

WIDTHS = [theme.ONE_COLUMN, theme.TWO_COLUMNS, theme.SLIDE]
LABELS = theme.Labels("When are the terms used?", "Invented articles", "Corpus: invented")
NAMES = ["nước sạch", "an toàn hồ đập và vùng hạ du", "hợp tác"]
MILESTONES = pd.DataFrame(
    {
        "label": ["Announcement", "Forum"],
        "label_vi": ["Công bố", "Diễn đàn"],
        "date_from": ["2026-03-04", "2026-03-17"],
        "date_to": ["2026-03-04", "2026-03-18"],
    }
)


def articles_on(days):
    rows = [
        {
            "article_id": f"a{k:04}",
            "label": f"Bài số {k}: ba tỉnh miền núi bàn cách giữ nguồn nước sạch trong mùa khô",
            "outlet": ["Báo Núi Mơ", "Thời báo Cửa Biển Xanh", None][k % 3],
            "outlet_basis": "manifest",
            "published_on": day,
            "published_at": None,
            "published_basis": "stated",
            "published_earliest": "2026-03-02" if k == 3 else None,
            "published_latest": None,
            "text": "",
            "n_words": 300 + k,
        }
        for k, day in enumerate(days)
    ]
    return pd.DataFrame(rows) if rows else articles_on(["2026-03-04"]).head(0)


def made(days, *, change=False):
    articles = articles_on(days)
    chance = np.random.default_rng(3)
    rows = []
    for k, (name, day) in enumerate(zip(articles["article_id"], days, strict=True)):
        for t, term in enumerate(NAMES):
            often = 0.8 if change and t == 0 and day and day > "2026-03-15" else 0.3
            n = int(chance.random() < often) * (1 + k % 3)
            rows += [{"article_id": name, "term": term, "start": 9 * j, "end": 9} for j in range(n)]
    terms = pd.DataFrame(rows, columns=["article_id", "term", "start", "end"])
    return measured.table(terms, articles, names=NAMES, around=(MILESTONES, None))


FEW = ["2026-03-04", "2026-03-04", "2026-03-05", None, "2025-11-20"]
MANY = [f"2026-03-{d:02}" for d in range(2, 30) for _ in range(12)] + [None] * 4
TABLES = {
    "five": lambda: made(FEW),
    "twelve on one day": lambda: made(["2026-03-04"] * 12),
    "without days": lambda: made([None] * 3),
    "one": lambda: made(FEW[:1]),
    "none": lambda: made([]),
    "too few a period": lambda: made(MANY[::15]),
    "many": lambda: made(MANY),
    "many that change": lambda: made(MANY, change=True),
}


@cache
def table(name):
    return TABLES[name]()


def words(figure):
    return [text.get_text() for text in layout.texts(figure)]


@pytest.mark.parametrize("lang", ["en", "vi"])
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", TABLES)
def test_no_text_overlaps_or_leaves_the_canvas(name, width, lang):
    figure = usage_time.draw(table(name), labels=LABELS, width=width, lang=lang)
    assert layout.check(figure) == []


def test_each_of_few_articles_has_its_column_its_day_its_words_and_its_counted_uses():
    five = table("five")
    shown = words(usage_time.draw(five, labels=LABELS))
    heads = [text for text in shown if text in "ABCDE"]
    assert heads[:5] == list("ABCDE")
    assert [text for text in shown if text.endswith((" Mar", " Nov"))] == [
        "20 Nov", "from 2 Mar", "4 Mar", "4 Mar", "5 Mar",
    ]  # fmt: skip
    uses = five.loc[five["mark"] == "use", "n"].astype(str).tolist()
    printed = [text for text in shown if text.isdigit() and int(text) < 300]
    assert printed == uses
    assert "A" in heads[5:]


def test_neither_a_line_nor_a_band_crosses_a_gap():
    days = [d for d in MANY if d and not "2026-03-09" <= d <= "2026-03-15"]
    figure = usage_time.draw(made(days * 2), labels=LABELS)
    bands = [c for axes in figure.axes for c in axes.collections]
    assert len(bands) == len(NAMES) * (6 + 13)  # seven days, a week without any, fourteen days


def test_too_few_articles_are_counted_and_no_share_is_drawn():
    shown = words(usage_time.draw(table("too few a period"), labels=LABELS))
    assert "articles that use it" in shown
    assert not any("%" in text or text.startswith("share") for text in shown)


def test_only_a_term_that_changes_is_coloured():
    shown = words(usage_time.draw(table("many that change"), labels=LABELS))
    assert "share and interval: changes beyond chance" in shown
    assert "share and interval: within chance" in shown
    still = words(usage_time.draw(table("many"), labels=LABELS))
    assert "share and interval: changes beyond chance" not in still


def test_articles_without_a_day_are_said_and_not_drawn():
    assert "Not drawn: 4 articles without a day." in words(
        usage_time.draw(table("many"), labels=LABELS)
    )
