"""What a user types most is one obvious line, and wrong input gets a sentence."""

import copy
from datetime import date

import pandas as pd
import pytest

import analysis as an
from analysis import selection
from analysis.tables.errors import AnalysisError, InputError


@pytest.fixture(scope="module")
def demo():
    return an.load("demo")


def test_tab_shows_what_there_is():
    assert {"load", "begin", "Tables", "Study", "quotations", "quantities", "dates"} <= set(dir(an))
    assert all(getattr(an, name) is not None for name in dir(an))


def test_what_a_notebook_shows_is_typed_from_the_front_door(demo):
    assert an.listing.offices(demo)._repr_html_()
    assert an.findings(an.chart.speakers(demo).alt)._repr_html_()
    assert an.language("vi") == "vi"
    assert an.explore.article
    for ask in (an.checks.days, an.checks.claims, an.checks.speech):
        ask(demo)


def test_what_does_not_add_up_is_said(demo, monkeypatch):
    first = demo.claim_evidence.iloc[[0]]
    twice = pd.concat([demo.claim_evidence, first], ignore_index=True)
    monkeypatch.setattr(type(demo), "claim_evidence", property(lambda self: twice))
    with pytest.raises(AnalysisError, match="is evidence of exactly one claim"):
        an.checks.claims(demo)
    gone = demo.quotations.iloc[1:]
    monkeypatch.setattr(
        "analysis.measure.voices.voices.speaker_shares",
        lambda *_: gone.assign(n_direct=0, n_indirect=0),
    )
    with pytest.raises(AnalysisError, match="The shares of speech count 0 of "):
        an.checks.speech(demo)


def test_a_string_gives_its_quotations_numbers_and_dates():
    said = an.quotations("“Chợ sẽ mở lại”, bà Nguyễn Thị Lụa, chủ quán, nói.")
    assert said[["kind", "speaker", "content", "start", "end"]].values.tolist() == [
        ["direct", "Nguyễn Thị Lụa", "Chợ sẽ mở lại", 1, 14]
    ]
    counted = an.quantities("Hôm qua, hơn 2.500 khách đến chợ.", published_on="2026-03-05")
    assert counted[["value", "qualifier", "noun", "as_of"]].values.tolist() == [
        [2500, "over", "khách", "2026-03-04"]
    ]
    days = an.dates("Chợ mở ngày 5/3/2026.")
    assert days[["date_from", "date_to"]].values.tolist() == [["2026-03-05", "2026-03-05"]]


def test_a_string_is_asked_by_a_study_or_by_the_path_of_one(tmp_path):
    path = tmp_path / "study.toml"
    path.write_text(
        'name = "ghe"\n\n[[measures]]\nname = "ghe_ngo"\nnouns = ["ghe ngo"]\npredicates = ["đua"]\n',
        "utf-8",
    )
    text = "Có 42 ghe ngo dự đua."
    for given in (path, str(path)):
        assert an.quantities(text, study=given)["value"].tolist() == [42]
        assert an.quotations(text, study=given).empty
    with pytest.raises(InputError, match=r"A study is wanted, or the path of one, not int\."):
        an.quantities(text, study=3)
    with pytest.raises(AnalysisError, match=r"none\.toml"):
        an.quantities(text, study=tmp_path / "none.toml")


def test_offsets_of_a_string_of_several_lines_point_into_it():
    text = "Chợ nổi\n\n  Sáng nay, “nước lên nhanh quá, tôi không kịp dắt trâu”, ông Lê Văn Tám kể.\nHơn 40 đoàn đến."
    said, counted = an.quotations(text), an.quantities(text)
    assert [text[a:b] for a, b in zip(said["start"], said["end"], strict=True)] == [
        "nước lên nhanh quá, tôi không kịp dắt trâu"
    ]
    assert [text[a:b] for a, b in zip(counted["start"], counted["end"], strict=True)] == [
        "Hơn 40 đoàn"
    ]


def test_a_string_asked_of_something_else_gets_a_sentence(demo):
    with pytest.raises(InputError) as caught:
        an.quotations(demo.articles)
    assert str(caught.value) == (
        "A string is wanted, not DataFrame. For files, a folder or a table of articles, use "
        "tables = an.load(...)."
    )


def test_rows_carry_the_outlet_and_the_day_of_their_article(demo):
    known = demo.articles.set_index("article_id")
    for name in ("sentences", "quotations", "quantities", "dates", "people", "speakers"):
        rows = demo[name]
        for column in ("outlet", "published_on"):
            expected = rows["article_id"].map(known[column])
            pd.testing.assert_series_equal(rows[column], expected, check_names=False)


def test_a_filter_by_outlet_and_days_keeps_exactly_those_articles(demo):
    articles = demo.articles
    outlet = articles["outlet"].dropna().iloc[0]
    days = sorted(articles["published_on"].dropna())
    chosen = demo.filter(outlet=outlet, since=days[0], until=days[-1])
    expected = articles[(articles["outlet"] == outlet) & articles["published_on"].notna()]
    assert chosen.articles["article_id"].tolist() == expected["article_id"].tolist()
    for name in ("sentences", "quotations", "quantities", "dates", "terms", "people"):
        whole = demo[name]
        own = whole[whole["article_id"].isin(expected["article_id"])].reset_index(drop=True)
        pd.testing.assert_frame_equal(chosen[name], own)


def test_a_person_keeps_one_name_whatever_is_chosen(demo):
    one = demo.articles["article_id"].iloc[0]
    chosen = demo.filter(where=lambda articles: articles["article_id"] == one)
    whole = demo.speakers[demo.speakers["article_id"] == one].reset_index(drop=True)
    pd.testing.assert_frame_equal(chosen.speakers, whole)
    assert set(chosen.passages["article_id"]) <= {one}


def test_a_filter_by_part_keeps_the_rows_of_that_part_and_the_articles(demo):
    heads = demo.filter(part="title")
    assert set(heads.sentences["part"]) == {"title"}
    assert len(heads.articles) == len(demo.articles)
    assert heads.articles["n_words"].tolist() == demo.articles["n_words"].tolist()


def test_a_filter_of_a_filter_is_both(demo):
    outlet = demo.articles["outlet"].dropna().iloc[0]
    both = demo.filter(outlet=outlet).filter(part="body")
    at_once = demo.filter(outlet=outlet, part="body")
    pd.testing.assert_frame_equal(both.quotations, at_once.quotations)


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        ({"since": "hôm qua"}, "since is 'hôm qua', which is no day. Write it as year-month-day"),
        ({"since": "01/06/2019"}, "which is 2019-01-06 or 2019-06-01, as one reads it"),
        ({"until": "31/02/2019"}, "until is '31/02/2019', which is no day"),
        ({"until": pd.NaT}, "until is NaT, which is no day"),
        ({"part": "titel"}, "There is no part of an article 'titel'. Choose one of: title, lead"),
        ({"outlet": "Báo Không Có"}, "No article is of the outlet 'Báo Không Có'."),
        ({"since": "2999-01-01"}, "is left by: from 2999-01-01. Articles without a known day"),
        ({"where": lambda articles: True}, "where= must answer for every article"),
    ],
    ids=[
        "no day",
        "two days",
        "no such day",
        "no time",
        "no part",
        "no outlet",
        "nothing left",
        "no answer",
    ],
)
def test_a_filter_that_cannot_be_gets_a_sentence(demo, asked, message):
    with pytest.raises(AnalysisError) as caught:
        demo.filter(**asked)
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("given", "since", "until"),
    [
        ("2019", "2019-01-01", "2019-12-31"),
        ("2019-02", "2019-02-01", "2019-02-28"),
        ("2019-02-03", "2019-02-03", "2019-02-03"),
        ("25/10/2025", "2025-10-25", "2025-10-25"),
        ("10-25-2025", "2025-10-25", "2025-10-25"),
        ("07.07.2025", "2025-07-07", "2025-07-07"),
        (date(2019, 2, 3), "2019-02-03", "2019-02-03"),
        (pd.Timestamp("2019-02-03 17:00"), "2019-02-03", "2019-02-03"),
        ("", "", ""),
        (None, "", ""),
    ],
)
def test_a_period_holds_the_whole_of_its_last_month_or_year(demo, given, since, until):
    chosen = selection.choose_articles(None, given, given, None, demo.articles)
    assert (chosen.since, chosen.until) == (since, until)


@pytest.mark.parametrize("asked", [lambda t, q: t.kwic(q), lambda t, q: t.collocates(q)])
@pytest.mark.parametrize(
    ("query", "said"),
    [(["khí hậu"], "One word or phrase"), (None, "found NoneType"), (" ", "There is no word in")],
)
def test_what_is_no_word_to_look_for_gets_a_sentence(demo, asked, query, said):
    with pytest.raises(AnalysisError, match=said):
        asked(demo, query)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (pd.Series(["Chợ mở lại."]), "Give the whole DataFrame"),
        (7, "found int"),
        (lambda: None, "found function"),
    ],
)
def test_what_is_no_corpus_gets_a_sentence(given, said):
    with pytest.raises(AnalysisError, match=said):
        an.load(given)


def test_a_table_there_is_none_of_is_answered_with_those_there_are(demo):
    misspelt = "quotation"
    with pytest.raises(AttributeError, match="Did you mean 'quotations'"):
        getattr(demo, misspelt)
    assert not hasattr(demo, "nothing_of_the_kind")
    assert copy.copy(demo).articles.equals(demo.articles)


def test_a_figure_is_saved_at_another_width_and_in_another_language(demo, tmp_path):
    drawn = an.chart.parts(demo, lang="en")
    narrow = drawn.save(tmp_path / "narrow.svg", width="column", lang="vi")
    wide = drawn.save(tmp_path / "wide.svg")
    assert 'width="240.9' in narrow.read_text(encoding="utf-8")[:2000]
    assert narrow.read_bytes() != wide.read_bytes()
    assert (
        an.chart.parts(demo, width="column", lang="vi").save(tmp_path / "same.svg").read_bytes()
        == narrow.read_bytes()
    )


def test_words_in_context_say_where_they_stand(demo):
    lines = demo.kwic("và", first=5)
    assert len(lines) == 5
    assert {"left", "node", "right", "outlet", "published_on"} <= set(lines.columns)


def test_tables_draw_themselves_with_every_table_and_its_rows(demo):
    page = demo._repr_html_()
    assert f"<td><code>tables.quotations</code></td><td>{len(demo.quotations)}</td>" in page
    assert "<script" not in page


def test_an_unknown_table_is_named_with_those_there_are(demo):
    with pytest.raises(AnalysisError, match="There is no table 'claim'"):
        demo["claim"]


TEXT = "Sáng 5/3, hơn 2.500 khách đến chợ nổi. “Tôi bán hết từ sớm”, bà Nguyễn Thị Lụa nói."


@pytest.mark.parametrize(
    "given",
    [
        pd.DataFrame({"noi_dung": [TEXT, None], "bao": ["Báo Sông Hồng", "Báo Chợ"]}),
        pd.DataFrame({"text": [TEXT], "outlet": ["Báo Sông Hồng"]}),
        [{"content": TEXT, "source": "Báo Sông Hồng"}],
    ],
    ids=["Vietnamese names and an empty row", "our names", "dictionaries"],
)
def test_a_table_in_memory_is_read_as_a_file_would_be(given):
    tables = an.load(given)
    assert tables.articles[["text", "outlet"]].values.tolist() == [[TEXT, "Báo Sông Hồng"]]
    assert tables.quotations["speaker"].tolist() == ["Nguyễn Thị Lụa"]


def test_days_of_a_data_frame_are_days():
    given = pd.DataFrame({"text": [TEXT], "date": pd.to_datetime(["2026-03-05"])})
    assert an.load(given).articles["published_on"].tolist() == ["2026-03-05"]


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (
            pd.DataFrame({"a": [1], "b": [2]}),
            "No article could be read from 1 rows with the columns a, b: none of them is known to "
            "hold the text of an article, or it is empty. Call the column with the article's "
            "words 'text'.",
        ),
        (
            {"text": TEXT},
            "One dictionary is one article, or a table by columns: give a list of dictionaries, or "
            "pandas.DataFrame(...) of it.",
        ),
        ([], "The list of inputs is empty. Name a folder or a file of articles."),
        (
            [3],
            "A path, several paths, a DataFrame or a list of dictionaries is wanted; found int.",
        ),
        ("dem", "There is no file or folder 'dem'. Did you mean load('demo')?"),
    ],
    ids=["no text", "one dictionary", "nothing", "numbers", "almost demo"],
)
def test_what_cannot_be_loaded_gets_a_sentence(given, message):
    with pytest.raises(InputError) as caught:
        an.load(given)
    assert str(caught.value) == message


@pytest.mark.parametrize("name", sorted(dir(an.chart)))
def test_each_figure_is_one_call_that_says_its_finding(demo, name, tmp_path):
    made = getattr(an.chart, name)(demo)
    assert made.title
    if made.figure is None:
        with pytest.raises(AnalysisError, match="There is no figure to save"):
            made.save(tmp_path / "f.png")
    else:
        assert made.save(tmp_path / "f.svg").read_text("utf-8").lstrip().startswith("<?xml")
        assert made.caption.startswith(made.title)
        assert made.alt


def test_a_figure_of_a_selection_says_how_many_articles_it_is_of(demo):
    outlet = demo.articles["outlet"].dropna().iloc[0]
    chosen = demo.filter(outlet=outlet)
    assert f"{len(chosen.articles)} article" in an.chart.timeline(chosen).caption


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        (lambda t: an.chart.speakers(t.articles), "drawn of all tables of a corpus, not of DataFr"),
        (lambda t: an.chart.speakers(t, width="wide"), "There is no width 'wide'. Choose one of"),
        (lambda t: an.chart.speakers(t, lang="fr"), "There is no language 'fr'. Choose one of"),
    ],
    ids=["one table", "no width", "no language"],
)
def test_a_figure_that_cannot_be_gets_a_sentence(demo, asked, message):
    with pytest.raises(AnalysisError) as caught:
        asked(demo)
    assert message in str(caught.value)


def test_a_corpus_without_a_day_has_no_timeline_but_a_sentence():
    undated = an.load([{"text": TEXT.replace("Sáng 5/3, h", "H")}])
    assert an.chart.timeline(undated).figure is None
    assert an.chart.timeline(undated).title.startswith("None of 1 articles says on which day")


def test_two_outlets_words_are_compared_or_it_is_said_why_not(demo):
    one, other = demo.articles["outlet"].dropna().unique()[:2]
    table = demo.keyness(one, against=other)
    assert not table["claim"].any()
    assert table["reason"].str.contains("a comparison needs").all()
    with pytest.raises(AnalysisError, match="No article is of the outlet"):
        demo.keyness("Báo Không Có")
    assert len(demo.collocates("và")) > 0
