"""Reuse prints at every width, draws no arrow where nobody knows who was first, and hides none."""

import pandas as pd
import pytest
from matplotlib.text import Annotation

from analysis.chart.canvas import layout, theme
from analysis.chart.reuse import matrix, reuse, taken
from analysis.measure.reuse import passages
from analysis.report.words import reuse_words, titles

SENTENCE = (
    "Bến tàu cũ sẽ được sửa lại trước mùa mưa để bà con hai bờ đi chợ, "
    "trẻ em qua sông tới trường mà không phải chờ con đò nhỏ mỗi sáng."
)
WIDTHS = [theme.ONE_COLUMN, theme.TWO_COLUMNS, theme.SLIDE]
LABELS = theme.Labels("Who prints the same?", "passages", "Corpus: invented.")


def corpus(n, *, days=True, agency=None):
    texts = [
        (SENTENCE if k % 2 else SENTENCE.replace(" hai bờ đi chợ", "")) + f" Tin số {k}."
        for k in range(n)
    ]
    return pd.DataFrame(
        {
            "article_id": [f"a{k:02}" for k in range(n)],
            "label": [
                f"Chuyện bến tàu cũ bên sông và những người chờ đò, kỳ {k}" for k in range(n)
            ],
            "outlet": [[None, "Báo Núi Mơ", "Tin Ven Đô", "Sông Lim"][k % 4] for k in range(n)],
            "agency": [agency if k == 1 else None for k in range(n)],
            "text": texts,
            "n_words": [30] * n,
            "published_on": [f"2026-03-{k + 1:02}" if days else None for k in range(n)],
            "published_at": None,
        }
    )


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize(
    ("n", "lang"), [(0, "en"), (1, "vi"), (2, "vi"), (5, "en"), (12, "en"), (30, "vi")]
)
def test_reuse_prints_without_collisions(n, width, lang):
    articles = corpus(n, agency="Thông tấn Duyên Hải")
    found = passages.find_passages(articles)
    for chart, table in (
        (reuse, passages.shown(found, articles)),
        (matrix, passages.matrix(found, articles)),
    ):
        figure = chart.draw(table, labels=LABELS, width=width, lang=lang)
        assert layout.check(figure) == []


def arrows(figure):
    return [a for axes in figure.axes for a in axes.texts if isinstance(a, Annotation)]


@pytest.mark.parametrize("chart", [reuse, matrix], ids=["side by side", "triangle"])
def test_an_arrow_stands_only_where_the_days_decide(chart):
    for days, expected in ((True, 1), (False, 0)):
        articles = corpus(2, days=days)
        table = (passages.shown if chart is reuse else passages.matrix)(
            passages.find_passages(articles), articles
        )
        assert len(arrows(chart.draw(table))) == expected


def test_the_words_of_both_copies_are_drawn_and_only_edits_are_underlined():
    articles = corpus(2)
    table = passages.shown(passages.find_passages(articles), articles)
    figure = reuse.draw(table)
    drawn = [text.get_text() for text in layout.texts(figure)]
    for column in ("first_words", "words"):
        assert set(table[column]) - {""} <= set(drawn)
    assert len(figure.axes[0].lines) == 1 + (table["change"] != "shared").sum()


def test_the_triangle_holds_every_pair():
    articles = corpus(5)
    table = passages.matrix(passages.find_passages(articles), articles)
    assert len(table) == 10
    assert (table["column"] < table["row"]).all()


def test_agencies_stand_first_in_the_matrix_of_outlets():
    articles = corpus(20, agency="Thông tấn Duyên Hải")
    articles.loc[0, "agency"] = "Thông tấn Duyên Hải"
    table = passages.matrix(passages.find_passages(articles), articles)
    texts = matrix.draw(table).axes[0].texts
    assert table["is_agency"].iloc[0]
    rows = [text.get_text() for text in texts if text.get_position()[0] == 0]
    assert rows[1] == "Thông tấn Duyên Hải (agency)"


def test_who_printed_after_whom_says_names_words_and_days():
    articles = corpus(20)
    table = passages.taken(passages.find_passages(articles), articles)
    assert (table["source"] != table["outlet"]).all()
    known = table[table["basis"] != "unknown"]
    assert known["first_on"].le(known["last_on"]).all()
    assert (known["lag_days"] >= 0).all()
    drawn = [text.get_text() for text in layout.texts(taken.draw(table))]
    for row in table.itertuples():
        assert {row.source, row.outlet, f"{row.n_words:,}"} <= set(drawn)


def test_an_agency_that_is_credited_stands_first_in_the_list():
    articles = corpus(20, agency="Thông tấn Duyên Hải")
    table = passages.taken(passages.find_passages(articles), articles)
    assert table["basis"].tolist() == sorted(
        table["basis"], key=["credit", "time", "unknown"].index
    )
    drawn = [text.get_text() for text in layout.texts(taken.draw(table))]
    after = drawn.index("taken from an agency that is credited") + 1
    assert drawn[after] == "Thông tấn Duyên Hải"


def test_every_column_of_the_matrix_bears_the_name_of_its_outlet():
    articles = corpus(20)
    table = passages.matrix(passages.find_passages(articles), articles)
    drawn = {" ".join(t.get_text().split()) for t in layout.texts(matrix.draw(table))}
    assert set(table["outlet"]) <= drawn


def test_the_excerpt_that_is_drawn_is_at_most_twenty_five_words_of_a_copy():
    articles = corpus(2)
    table = passages.shown(passages.find_passages(articles), articles)
    assert (table.groupby("article_id").size() <= 25).all()
    many = corpus(20)
    listed = passages.shown(passages.find_passages(many), many)
    assert (listed["begins"].str.split().map(len) <= 26).all()


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (("2026-03-02", "2026-03-04"), {"earlier", "later"}),
        (("2026-03-02", "2026-03-02"), {"same day"}),
        (("2026-03-02", None), {"order unknown"}),
        ((None, None), {"order unknown"}),
        # A table of passages made elsewhere that ranks the copies against their days.
        (("2026-03-04", "2026-03-02"), {"order unknown"}),
    ],
)
def test_copies_are_called_earlier_and_later_by_their_days_alone(days, said):
    articles = corpus(2)
    found = passages.find_passages(articles)
    table = passages.shown(found, articles.assign(published_on=days))
    drawn = " ".join(text.get_text() for text in layout.texts(reuse.draw(table)))
    words = {"earlier", "later", "same day", "order unknown"}
    assert {word for word in words if word in drawn} == said


def test_a_list_of_passages_says_how_many_it_does_not_show():
    articles = corpus(30)
    table = passages.shown(passages.find_passages(articles), articles)
    drawn = " ".join(text.get_text() for text in layout.texts(reuse.draw(table)))
    assert "Not shown" not in drawn
    many = reuse.draw(table.assign(n_passages=len(table) + 3))
    drawn = " ".join(text.get_text() for text in layout.texts(many))
    assert "Not shown: 3 more passages." in drawn


def test_a_cell_of_an_outlet_and_itself_is_said_in_the_subtitle():
    table = pd.DataFrame({"source": ["Sông Lim"], "outlet": ["Sông Lim"]})
    assert "or it itself printed before" in reuse_words.unit(table)
    assert "itself" not in reuse_words.unit(table.assign(outlet="Báo Núi Mơ"))


def test_the_title_of_clouds_is_of_the_highest_count_of_all_outlets():
    columns = ["outlet", "word", "n", "n_articles_with", "n_articles"]
    rows = [("Báo Núi Mơ", "bưởi", 11, 2, 2), ("Sông Lim", "dòng", 23, 6, 6)]
    title = titles.cloud(pd.DataFrame(rows, columns=columns), "en")
    assert "“dòng”: 23 times in 6 of 6 articles of Sông Lim" in title


def test_the_title_of_an_xray_says_that_uses_not_drawn_are_counted():
    row = {"term": "ghe", "article_id": "a", "n": 1, "quoted": False}
    table = pd.DataFrame([{**row, "mark": "article"}, {**row, "mark": "use"}])
    assert "0 of 1 use of all terms drawn" in titles.xray(table, "en")
    two = pd.concat([table, table.assign(term="thuyền")])
    assert "0 of 2 uses of all 2 terms, drawn or not" in titles.xray(two, "en", all_drawn=False)
