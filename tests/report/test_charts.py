"""A figure in one call: a finding with its number as title, tidy data, and silence where due."""

import copy

import pandas as pd
import pytest

import analysis as an
from analysis.chart.canvas import layout
from analysis.chart.terms import heatmap
from analysis.report import figures
from analysis.report.shown import charts, layers, listings, prose
from analysis.report.words import titles
from analysis.tables.errors import AnalysisError, UnknownChoiceError

NAMES = ("parts", "load_report", "timeline", "speakers", "verbs", "xray", "dispersion", "spellings", "terms",
         "rates", "terms_time", "keyness", "cloud", "passages", "taken", "matrix")  # fmt: skip


@pytest.fixture(scope="module")
def tables():
    return an.load("demo")


@pytest.mark.parametrize("name", NAMES)
def test_every_figure_says_a_finding_and_never_asks_a_question(tables, name):
    drawn = getattr(charts, name)(tables)
    assert drawn.title
    assert not drawn.title.endswith("?")
    assert drawn.alt
    if drawn.figure is None:
        assert drawn.data == {}
        return
    assert layout.check(drawn.figure) == []
    assert drawn.caption.startswith(drawn.title)
    for rows in drawn.data.values():
        assert "mark" not in rows
        assert not rows.isna().all().any()


@pytest.mark.parametrize("name", ["timeline", "speakers", "terms"])
def test_a_figure_is_drawn_in_the_language_and_width_asked_for(tables, name):
    drawn = getattr(charts, name)(tables, width=85, lang="vi")
    assert drawn.figure.get_size_inches()[0] * layout.MM == pytest.approx(85)
    assert "Ngữ liệu" in " ".join(text.get_text() for text in layout.texts(drawn.figure))


def test_a_figure_saves_itself_and_its_data(tables, tmp_path):
    drawn = charts.timeline(tables)
    for ending in ("png", "svg", "pdf"):
        assert drawn.save(tmp_path / f"lần.{ending}").stat().st_size > 1000
    again = charts.timeline(tables).save(tmp_path / "khác.svg")
    assert again.read_bytes() == (tmp_path / "lần.svg").read_bytes()
    drawn.save(tmp_path / "lần.csv")
    written = sorted(path.name for path in tmp_path.glob("lần*.csv"))
    assert written == sorted(f"lần_{layer}.csv" for layer in drawn.data)
    with pytest.raises(UnknownChoiceError):
        drawn.save(tmp_path / "lần.gif")


def test_what_is_not_drawn_says_why_and_saves_nothing(tables, tmp_path):
    silent = charts.keyness(tables)
    assert silent.figure is None
    with pytest.raises(AnalysisError) as caught:
        silent.save(tmp_path / "a.png")
    assert str(caught.value) == f"There is no figure to save: {silent.alt}"


def test_an_article_has_one_letter_in_every_figure(tables):
    known = {}
    for name in ("parts", "timeline", "speakers", "xray", "terms_time"):
        for rows in getattr(charts, name)(tables).data.values():
            if {"letter", "label"} <= set(rows):
                named = rows.dropna(subset=["letter", "label"])
                for letter, label in zip(named["letter"], named["label"], strict=True):
                    assert known.setdefault(letter, label) == label
    assert len(known) == len(tables.articles)


def test_counts_of_a_term_agree_in_every_figure(tables):
    uses = tables.terms["term"].value_counts().to_dict()
    xray = charts.xray(tables).data
    drawn = xray["uses"]["term"].value_counts().to_dict()
    assert drawn == {term: uses[term] for term in drawn}
    cells = charts.terms(tables).data[""].groupby("term")["n"].sum()
    assert {term: int(cells[term]) for term in uses} == uses
    time = charts.terms_time(tables).data["uses"].groupby("term")["n"].sum()
    assert {term: int(n) for term, n in time.items()} == {term: uses[term] for term in time.index}
    spelled = charts.spellings(tables)
    if spelled.figure is not None:
        printed = spelled.data[""].groupby("term")["n"].sum()
        assert all(int(n) == uses[term] for term, n in printed.items())


def test_rows_of_one_kind_stand_in_one_table_without_empty_columns():
    table = pd.DataFrame(
        {
            "mark": ["stated", "bounds", "milestone", "milestone"],
            "label": ["Chợ", "Đò", "Mở", "Đóng"],
            "outlet": ["Báo Sông", "Báo Núi", None, None],
        }
    )
    found = layers.tidy(table)
    assert list(found) == ["articles", "milestones"]
    assert list(found["articles"].columns) == ["kind", "label", "outlet"]
    assert list(found["milestones"].columns) == ["label"]


def test_a_peak_is_named_only_where_it_stands_alone():
    rows = [("count", "Báo Sông", f"2031-03-0{d}", n) for d, n in ((3, 4), (4, 2), (5, 2))]
    table = pd.DataFrame(rows, columns=["mark", "outlet", "date_from", "n_articles"])
    table = table.assign(unit="day", hour=pd.NA)
    assert titles.timeline(table, "en") == (
        "More articles appeared on 3 Mar 2031 than at any other time: 4 of 8 articles with a day"
    )
    level = table.assign(n_articles=2)
    assert titles.timeline(level, "en") == (
        "No day stands out: 3 have 2 each of 6 articles with a day"
    )


def test_nobody_is_said_to_be_heard_most_where_intervals_overlap():
    rows = [
        {"mark": "share", "row": k, "speaker": name, "n_articles": n, "n_articles_of": 40,
         "low": low, "high": high, "enough": True}
        for k, (name, n, low, high) in enumerate(
            [("ban tổ chức", 12, 0.16, 0.45), ("Lê Thị Quýt", 10, 0.12, 0.4)]
        )
    ]  # fmt: skip
    said = titles.speakers(pd.DataFrame(rows), "en")
    assert said == (
        "Ban tổ chức is heard in 12 of 40 articles, Lê Thị Quýt in 10: too close to say who is "
        "heard most"
    )
    rows[0]["low"] = 0.41
    assert titles.speakers(pd.DataFrame(rows), "en").endswith("more than any other speaker")


def test_a_table_for_readers_has_labels_and_nothing_for_what_is_missing():
    table = pd.DataFrame(
        {
            "article_id": ["004_0ef2", "x"],
            "n_articles": [3, 1200],
            "share_quoted": [0.25, 0.0],
            "speaker": ["<b>Lê</b>", None],
            "passage_id": ["p1", "p2"],
            "empty": [None, None],
        }
    )
    shown = prose.readable_table(table, most=1)
    assert shown.heads == ("articles", "share quoted", "speaker")
    assert shown.rows == (("3", "25.0%", "<b>Lê</b>"),)
    html = shown._repr_html_()
    assert "&lt;b&gt;Lê&lt;/b&gt;" in html
    assert "and 1 more row" in html
    assert "0ef2" not in html
    assert prose.readable_table(table).rows[1] == ("1,200", "0.0%", "–")
    articles = pd.DataFrame(
        {"article_id": ["004_0ef2", "x"], "outlet": ["Báo Sông", None],
         "published_on": ["2031-03-05", None]}
    )  # fmt: skip
    named = prose.readable_table(table, articles)
    assert [row[0] for row in named.rows] == ["A · Báo Sông, 5 Mar 2031", "B · outlet unknown"]


def test_findings_are_sentences_each_said_once():
    said = prose.findings("A bài", "", "A bài.", "Hai  bài")
    assert repr(said) == "A bài. Hai bài."
    assert said._repr_html_() == "<div><p>A bài. Hai bài.</p></div>"


def test_many_claims_without_a_day_are_a_sentence_and_no_empty_axes(tables):
    few = tables.claims
    many = pd.concat([few.assign(claim_id=few["claim_id"] + str(k)) for k in range(9)])
    undated = copy.copy(tables)
    none = {"claims": many.assign(as_of=None).reset_index(drop=True)}
    undated.kept = {**tables.kept, **none, "claim_relations": tables.claim_relations.head(0)}
    drawn = charts.claims(undated)
    assert drawn.figure is None
    assert drawn.alt.startswith(f"None of {len(many)} claims says as of which day")


def test_a_heat_map_is_blue_only_where_a_difference_is_claimed():
    rows = [
        {"term": term, "outlet": outlet, "n": 9, "n_words": 900, "per_1000": 10.0 * k, "low": 1.0,
         "high": 20.0, "n_articles": 40, "enough": True, "differs": term == "dam" and k == 2}
        for term in ("dam", "rain") for k, outlet in enumerate(["Báo Núi", "Báo Sông"], start=1)
    ]  # fmt: skip
    figure = heatmap.draw(pd.DataFrame(rows), intervals=True)
    fills = [patch.get_facecolor() for axes in figure.axes for patch in axes.patches]
    blue = [r != b for r, _, b, _ in fills]
    assert blue == [True, True, False, False]
    bold = [t for t in layout.texts(figure) if t.get_fontweight() == 700]
    assert [text.get_text() for text in bold if text.get_text()[0].isdigit()] == ["20.00"]
    assert sum(text.get_text() == "1.00–20.00" for text in layout.texts(figure)) == 4


def test_a_word_that_sets_an_outlet_apart_opens_to_an_example_of_that_outlet(tables):
    outlet = tables.articles["outlet"].dropna().iloc[0]
    own = tables.articles[tables.articles["outlet"] == outlet]["text"].iloc[0]
    word = next(word for word in own.split() if word.isalpha() and len(word) > 3).lower()
    rows = [(word, outlet, 2.0), ("không có từ này đâu", outlet, 1.0)]
    claims = pd.DataFrame(rows, columns=["item", "outlet", "log_ratio"])
    drawn = figures.Drawn("keyness", None, "", "", "", "", {"": claims})
    told = listings.words_apart(tables, drawn)
    assert len(told.lines) == 1
    line, source, (_, node, _) = told.lines[0]
    assert line == f"{outlet} · “{word}” · 4.0× more often"
    assert source.startswith(outlet)
    assert node.lower() == word
    html = told._repr_html_()
    assert html.count("<details>") == html.count("<summary>") == html.count("<mark>") == 1
    silent = listings.words_apart(tables, charts.keyness(tables))
    assert (repr(silent), silent.lines) == ("", ())


def test_no_sentence_says_that_nothing_is_shared_where_passages_are(tmp_path):
    """Neither outlets nor days are known, so nobody printed after anybody; still they share."""
    told = (
        "Sáng nay, đoàn thuyền của làng Bến Vạn rời cửa sông trong sương dày để ra bãi cá phía đông, "
        "nơi mùa này năm nào cũng có đàn trích lớn kéo về trú lạnh."
    )
    for k in range(24):
        own = f"Chuyện thứ {k} của làng kể rằng {'gió ' * (k % 5 + 1)}thổi suốt đêm qua mái nhà số {k}."
        (tmp_path / f"{k:02}.txt").write_text(
            f"Bến Vạn {k}\n\n{own}\n\n{told if k < 6 else ''}\n", "utf-8"
        )
    tables = an.load(tmp_path)
    assert len(tables.passages)
    for drawn in (an.chart.taken(tables), an.chart.matrix(tables), an.chart.passages(tables)):
        assert "No two" not in drawn.alt + drawn.title


def test_where_no_day_is_known_the_number_told_is_the_one_printed_most(tmp_path):
    (tmp_path / "study.toml").write_text(
        'name = "x"\n[event]\nname = "cháy Bến Vạn"\nnames = ["Bến Vạn"]\n[[measures]]\nname = "d"\n'
        'label = "Deaths"\nnouns = ["người"]\npredicates = ["thiệt mạng"]\n',
        "utf-8",
    )
    for k in range(6):
        n = 40 if k == 5 else 13
        (tmp_path / f"{k}.txt").write_text(
            f"Cháy chợ Bến Vạn {k}\n\nCháy chợ Bến Vạn làm {n} người thiệt mạng.\n", "utf-8"
        )
    told = an.chart.claims(an.load(tmp_path)).alt
    assert "13 người" in told
    assert "40 người" not in told
    assert "?." not in told


@pytest.mark.parametrize(
    ("days", "said"),
    [(["03", "03", "05"], "2 of 3 articles appeared on 3 Mar 2031, more than on any other day"),
     (["03", "03"], "2 articles appeared on one day, 3 Mar 2031"),
     (["03", "05"], "2 articles appeared on 2 days, 3–5 Mar 2031; no day has most")],
)  # fmt: skip
def test_a_timeline_of_few_articles_says_its_fullest_day_where_there_is_one(days, said):
    table = pd.DataFrame(
        [{"mark": "stated", "row": k, "date_from": f"2031-03-{day}"} for k, day in enumerate(days)]
    )
    assert titles.timeline(table, "en") == said


@pytest.mark.parametrize(
    ("counts", "said"),
    [((3, 3), "“vé” is printed in 2 ways, 3 of 6 times each"),
     ((4, 4, 1), "“vé” is printed in 3 ways, 2 of them 4 of 9 times each"),
     ((4, 1), "“vé” is printed in 2 ways, 4 of 5 times as “a”")],
)  # fmt: skip
def test_of_spellings_printed_as_often_none_is_named(counts, said):
    rows = [{"term": "vé", "spelling": "abc"[k], "n": n} for k, n in enumerate(counts)]
    assert titles.spellings(pd.DataFrame(rows), "en") == said
