import pandas as pd
import pytest

from analysis.measure.voices import gender, prominence, reporting_verbs, voices
from analysis.report.words import speakers as speaker_words
from analysis.tables import schema

ARTICLES = [
    {"article_id": "a", "label": "Chợ nổi", "outlet": "Báo Sông", "n_words": 100,
     "published_on": "2026-05-02", "text": "một hai"},
    {"article_id": "b", "label": "Chợ đêm", "outlet": "Báo Sông", "n_words": 100,
     "published_on": "2026-05-01", "text": "ba bốn"},
    {"article_id": "c", "label": "Chợ quê", "n_words": 100, "text": "năm sáu"},
]  # fmt: skip


def _articles(rows=ARTICLES):
    return schema.frame("articles", rows)


def _said(article_id, speaker, kind="direct", **facts):
    row = {
        "article_id": article_id, "kind": kind, "speaker": speaker, "speaker_type": "person",
        "part": "body", "start": 0, "end": 5, "n_words": 10, "cue": "nói",
    }  # fmt: skip
    return row | facts


def _quotations(*rows):
    return schema.frame("quotations", rows)


SAID = _quotations(
    _said("a", "Trần Thị Lan", source_as_printed="bà Lan", part="title", n_words=7),
    _said("a", "Trần Thị Lan", "indirect", start=9, n_words=20, cue="khẳng định"),
    _said("b", "Trần Thị Lan", "indirect", start=4, n_words=12, cue="cho biết"),
    _said("b", "Lê Văn Tâm", source_as_printed="ông Tâm", n_words=30, cue="phân trần"),
    _said("c", "Lê Văn Tâm", "answer", n_words=40, cue=None),
    _said("a", "một tiểu thương", speaker_type="unnamed", start=30),
    _said("b", "một tiểu thương", speaker_type="unnamed", start=30),
    _said("b", "Đỗ Mơ", part="caption"),
)


def test_each_speaker_has_a_row_and_each_article_a_column_in_the_order_of_days():
    table = voices.cells(SAID, _articles())
    assert list(table.loc[table["mark"] == "article", "article_id"]) == ["b", "a", "c"]
    rows = table[table["mark"] == "speaker"].set_index("speaker")
    assert list(rows.index) == ["Lê Văn Tâm", "Trần Thị Lan", "một tiểu thương", "một tiểu thương"]
    columns = ["n_articles", "n_direct", "n_indirect", "n_answers", "words_direct"]
    assert rows.loc["Trần Thị Lan", columns].tolist() == [2, 1, 2, 0, 7]
    assert rows.loc["Lê Văn Tâm", columns].tolist() == [2, 1, 0, 1, 30]


def test_answers_are_never_added_to_quotations():
    row = voices.cells(SAID, _articles()).query("mark == 'speaker' and row == 0").iloc[0]
    assert (row["words_direct"], row["words_indirect"], row["words_answers"]) == (30, 0, 40)


def test_captions_are_left_out_unless_asked_for():
    assert "Đỗ Mơ" not in set(voices.cells(SAID, _articles())["speaker"])
    assert "Đỗ Mơ" in set(voices.cells(SAID, _articles(), captions=True)["speaker"])


def test_unnamed_sources_described_alike_in_two_articles_stay_two():
    table = voices.cells(SAID, _articles())
    unnamed = table[(table["mark"] == "speaker") & (table["group"] == "other")]
    assert unnamed["n_articles"].tolist() == [1, 1]


def test_those_who_do_not_fit_are_counted():
    table = voices.cells(SAID, _articles(), most=2)
    assert table.loc[table["mark"] == "rest", "n_articles"].tolist() == [2]


def test_a_share_is_of_articles_not_of_quotations():
    table = voices.speaker_shares(SAID, _articles()).set_index("speaker")
    assert table.loc["Trần Thị Lan", ["n_articles", "n_articles_of"]].tolist() == [2, 3]
    assert table.loc["Trần Thị Lan", "share_articles"] == pytest.approx(2 / 3)
    assert table.loc["Trần Thị Lan", "share_direct"] == pytest.approx(1 / 3)
    assert table.index[-1] == "unnamed sources"
    assert table.loc["unnamed sources", "n_articles"] == 2


def test_an_outlet_is_measured_against_its_own_articles():
    table = voices.speaker_shares(SAID, _articles(), by="outlet").set_index("outlet")
    assert table[["n_articles", "n_articles_of"]].to_dict("index") == {
        "Báo Sông": {"n_articles": 2, "n_articles_of": 2},
        "unknown": {"n_articles": 1, "n_articles_of": 1},
    }


def test_without_copies_a_reprinted_quotation_counts_once():
    passages = schema.frame(
        "passages",
        [
            {"passage_id": "p", "article_id": name, "start": 0, "end": 6, "n_words": 2,
             "nth_copy": n}
            for n, name in enumerate(["b", "a"], start=1)
        ],
    )  # fmt: skip
    table = voices.speaker_shares(SAID, _articles(), passages=passages).set_index("speaker")
    lan = table.loc["Trần Thị Lan"]
    assert (lan["n_articles"], lan["n_articles_once"]) == (2, 2)
    without_title = SAID[SAID["start"] != 9]
    lan = voices.speaker_shares(without_title, _articles(), passages=passages).set_index("speaker")
    assert lan.loc["Trần Thị Lan", ["n_articles", "n_articles_once"]].tolist() == [2, 1]


def _many():
    articles = [
        {"article_id": f"x{n:02d}", "outlet": "Báo Sông" if n < 20 else "Báo Núi", "n_words": 50,
         "text": "chữ"}
        for n in range(40)
    ]  # fmt: skip
    said = [_said(f"x{n:02d}", "Trần Thị Lan") for n in range(30)]
    said += [_said(f"x{n:02d}", "Lê Văn Tâm", start=9) for n in range(4)]
    return _quotations(*said), _articles(articles)


def test_with_many_articles_the_finding_names_the_one_heard_most_only_beyond_doubt():
    said, articles = _many()
    table = voices.table(said, articles)
    assert set(table["mark"]) == {"share", "outlet", "class", "class_outlet"}
    assert speaker_words.finding(table) == (
        "Trần Thị Lan is heard in 75% of 40 articles (95% interval 60% to 87%), "
        "more than any other speaker."
    )
    close = pd.concat([said, said.assign(speaker="Vũ Thị Na")], ignore_index=True)
    assert "nobody is said to be heard most" in speaker_words.finding(voices.table(close, articles))


def test_a_silent_outlet_has_a_zero_with_an_interval():
    said, articles = _many()
    table = voices.heard_by_outlet(said, articles, speakers=["Lê Văn Tâm"]).set_index("outlet")
    silent = table.loc["Báo Núi"]
    assert (silent["n_articles"], silent["n_articles_of"], silent["low"]) == (0, 20, 0.0)
    assert 0.1 < silent["high"] < 0.2


def test_with_few_articles_nobody_is_ranked():
    said = speaker_words.finding(voices.table(SAID, _articles()))
    assert said == (
        "2 people are quoted or reported by name in 3 articles; in more than one: "
        "Lê Văn Tâm (2), Trần Thị Lan (2). 37 of their words stand in quotation marks; sentences "
        "that report them hold 32 words, which are the reporters'. Interview turns hold 40 words."
    )


def test_nobody_quoted_is_said():
    assert speaker_words.finding(voices.table(SAID.head(0), _articles())) == (
        "In 3 articles nobody is quoted by name."
    )


def test_prominence_counts_the_articles_of_the_speaker():
    table = prominence.table(SAID, _articles()).set_index(["item", "panel"])
    assert table.loc[("Trần Thị Lan", "headline"), ["n", "n_of"]].tolist() == [1, 2]
    assert table.loc[("Trần Thị Lan", "first"), ["n", "n_of"]].tolist() == [1, 2]
    assert table.loc[("Lê Văn Tâm", "first"), ["n", "n_of"]].tolist() == [2, 2]
    assert speaker_words.prominent(table.reset_index()) == (
        "Heard by name in the headline: Trần Thị Lan (1) (articles)."
    )


@pytest.mark.parametrize(
    ("cue", "stance"),
    [("cho biết", "neutral"), ("Khẳng định", "asserting"), ("phân trần", "distancing"),
     ("cho biết thêm", "neutral"), ("hát", "")],
    ids=["neutral", "asserting, capital", "distancing", "with an addition", "no reporting verb"],
)  # fmt: skip
def test_a_reporting_verb_has_the_stance_of_the_list(cue, stance):
    assert reporting_verbs.stance_of(cue) == stance


def test_stances_are_counted_by_outlet_over_known_verbs():
    table = reporting_verbs.table(SAID, _articles()).set_index(["item", "panel"])
    assert table.loc[("Báo Sông", "asserting"), ["n", "n_of"]].tolist() == [1, 6]
    assert table.loc[("Báo Sông", "distancing"), ["n", "n_of"]].tolist() == [1, 6]


def test_women_and_men_are_counted_only_where_the_text_says_so():
    extra = _quotations(_said("c", "Phạm Minh", source_as_printed="Phạm Minh"))
    table = gender.women_and_men(pd.concat([SAID, extra], ignore_index=True), _articles())
    assert table.set_index("sex")["n_speakers"].to_dict() == {"women": 1, "men": 1, "not said": 1}
    assert speaker_words.sexes(table) == (
        "Of 3 people quoted or reported by name the text says that 1 is a woman and 1 is a man; "
        "of 1 it does not say."
    )


def test_a_person_addressed_both_ways_is_not_said():
    assert gender.gender_of(pd.Series(["ông Hà", "bà Hà"])) == ""


def test_an_office_is_counted_whoever_holds_it():
    said = _quotations(
        _said("a", "Trần Thị Lan", role="Chủ tịch xã"), _said("b", "Lê Văn Tâm", role="Chủ tịch xã")
    )
    table = voices.offices(said, _articles())
    assert table[["item", "n", "n_of", "form"]].values.tolist() == [["Chủ tịch xã", 2, 3, "few"]]


def test_an_unknown_way_to_count_is_an_error():
    with pytest.raises(ValueError, match=r"by speaker, office, class or outlet; found 'age'"):
        voices.speaker_shares(SAID, _articles(), by="age")


def test_one_institution_in_two_spellings_is_one_and_documents_stay_apart():
    body = {"speaker_type": "institution"}
    paper = {"speaker_type": "document"}
    said = _quotations(
        _said("a", "Bộ Nội vụ", **body), _said("b", "bộ Nội vụ", **body),
        _said("c", "Bộ Nội vụ", **body), _said("a", "nghị quyết", **paper),
        _said("b", "nghị quyết", **paper),
    )  # fmt: skip
    table = voices.cells(said, _articles()).query("mark == 'speaker'")
    assert table[["speaker", "n_articles"]].values.tolist() == [
        ["Bộ Nội vụ", 3], ["nghị quyết", 1], ["nghị quyết", 1],
    ]  # fmt: skip
    shared = voices.speaker_shares(said, _articles())
    assert shared[["speaker", "n_articles"]].values.tolist() == [["Bộ Nội vụ", 3], ["documents", 2]]
