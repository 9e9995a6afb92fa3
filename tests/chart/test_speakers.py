import pandas as pd
import pytest

from analysis.chart.canvas import layout, theme
from analysis.chart.speakers import dot_panels, speakers

WIDTHS = [theme.ONE_COLUMN, theme.TWO_COLUMNS, theme.SLIDE]
LABELS = theme.Labels(
    "Who speaks in which article?",
    "Direct quotations and sentences that report a speaker",
    "Corpus: an invented one, 3 articles.",
)


def _few(n_speakers=3):
    names = [
        "Trần Thị Lan",
        "Nguyễn Hoàng Khánh Thư",
        "Sở Nông nghiệp và Môi trường tỉnh Thanh Lâm",
    ]
    rows = [
        {"mark": "article", "column": k, "article_id": one, "label": label, "outlet": outlet}
        for k, (one, label, outlet) in enumerate(
            [("b", "Chợ đêm mở lại sau ba tháng sửa chữa và chờ đợi của bà con", "Báo Sông"),
             ("a", "Chợ nổi", None), ("c", "Chợ quê", "Thời báo Núi Mơ")]
        )
    ]  # fmt: skip
    for k in range(n_speakers):
        group = "named" if k < n_speakers - 1 else "other"
        total = {"n_direct": 2, "n_indirect": 14, "n_answers": 1, "words_direct": 1234,
                 "words_indirect": 0, "words_answers": 310}  # fmt: skip
        rows.append({"mark": "speaker", "row": k, "speaker": names[k % 3], "group": group} | total)
        cell = {"mark": "cell", "row": k, "column": k % 3, "n_direct": 2, "n_indirect": 14}
        rows.append(cell | {"n_answers": 1})
    rows.append({"mark": "rest", "n_articles": 7})
    table = pd.DataFrame(rows)
    return table.reindex(columns=[*table.columns, "speaker_type"])


def _many():
    names = ["Trần Thị Lan", "Lê Văn Tâm", "unnamed sources"]
    share = [
        {"mark": "share", "row": k, "speaker": name, "n_articles": 40 - 10 * k,
         "n_articles_of": 100, "share_articles": 0.4 - 0.1 * k, "low": 0.3 - 0.1 * k,
         "high": 0.5 - 0.1 * k, "share_articles_once": 0.2, "low_once": 0.1, "high_once": 0.3,
         "n_speakers": 9}
        for k, name in enumerate(names)
    ]  # fmt: skip
    outlets = [
        {**row, "mark": "outlet", "outlet": outlet, "n_articles_of": 50}
        for outlet in ("Nhật báo Sông Lim", "Thời báo Cửa Biển Xanh", "Tin Ven Đô")
        for row in share
    ]
    return pd.DataFrame(share + outlets)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize(
    ("table", "lang"),
    [(_few(), "en"), (_few(30), "vi"), (_many(), "en"), (_many(), "vi")],
    ids=["few", "thirty speakers", "many", "many in Vietnamese"],
)
def test_no_text_of_the_speakers_figure_collides(table, lang, width):
    assert layout.check(speakers.draw(table, labels=LABELS, width=width, lang=lang)) == []


def _words(figure):
    return [text.get_text() for text in layout.texts(figure)]


def test_a_cell_too_full_to_count_says_its_number():
    assert _words(speakers.draw(_few())).count("14") == 3


def test_words_quoted_and_words_of_reports_stand_apart():
    words = _words(speakers.draw(_few()))
    assert [word for word in words if word in ("quoted", "reporting", "answering")] == [
        "quoted", "reporting", "answering",
    ]  # fmt: skip
    assert "1,234" in words


def test_institutions_stand_below_a_rule_and_the_rest_is_counted():
    words = _words(speakers.draw(_few()))
    assert "institutions, documents, unnamed sources" in words
    assert "and 7 more who are not shown" in words


def test_many_articles_are_drawn_as_shares_with_their_counts_and_outlets():
    words = _words(speakers.draw(_many(), lang="vi"))
    assert "40/100" in words
    assert "Nhật báo Sông Lim" in " ".join(words)
    assert "nguồn không nêu tên" in words


def test_an_outlet_keeps_the_colour_it_has_in_other_charts():
    figure = speakers.draw(_few(), outlets=("Thời báo Núi Mơ", "Báo Sông"))
    colours = {line.get_markeredgecolor() for axes in figure.axes for line in axes.lines}
    assert {theme.COLOURS[0], theme.COLOURS[1], theme.SOFT} <= colours


def test_no_article_and_no_quotation_still_make_a_figure():
    empty = _few().head(0)
    assert "nobody is quoted" in _words(speakers.draw(empty))


def _companion(form, n_items=4):
    return pd.DataFrame(
        [
            {"item": f"Nguyễn Hoàng Khánh Thư {k}", "panel": panel, "n": k, "n_of": 30 * (k + 1),
             "share": 0.1 * k, "low": 0.05 * k, "high": 0.2 * k, "form": form}
            for k in range(n_items)
            for panel in ("headline", "lead", "first")
        ]
    )  # fmt: skip


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("form", ["few", "many"])
def test_no_text_of_a_companion_collides(form, width):
    figure = dot_panels.draw(_companion(form), labels=LABELS, width=width, lang="vi")
    assert layout.check(figure) == []


def test_a_companion_counts_what_it_draws():
    words = _words(dot_panels.draw(_companion("few", 2)))
    assert words.count("1/60") == 3


def test_a_companion_of_nothing_says_so():
    assert "nothing to show" in _words(dot_panels.draw(_companion("few").head(0)))
