import pandas as pd
import pytest

from analysis.chart.canvas import layout, theme
from analysis.chart.speakers import speakers, verbs

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
        {"mark": "article", "column": k, "letter": "ABC"[k], "article_id": one, "label": label, "outlet": outlet}
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
         "n_speakers": 9, "enough": True}
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
    assert "Nhật báo Sông Lim" in " ".join(" ".join(words).split())
    assert "nguồn không nêu tên" in words


def test_sources_described_alike_share_a_row_that_says_they_need_not_be_the_same():
    table = _few(4).astype({"speaker_type": "object"})
    speakers_ = table["mark"] == "speaker"
    table.loc[speakers_ & (table["row"] >= 2), ["group", "speaker", "speaker_type"]] = [
        "other", "một tiểu thương", "unnamed",
    ]  # fmt: skip
    words = _words(speakers.draw(table))
    assert words.count("một tiểu thương") == 1
    assert "not the same source" in words
    assert "2,468" in words


def _classes():
    rows = [
        {"mark": mark, "row": k, "speaker_class": name, "n_articles": 60 - 20 * k,
         "n_articles_of": 100, "share_articles": 0.6 - 0.2 * k, "low": 0.5 - 0.2 * k,
         "high": 0.7 - 0.2 * k, "outlet": outlet}
        for mark, outlet in (("class", None), ("class_outlet", "Tin Ven Đô"))
        for k, name in enumerate(["police", "citizens", "not stated"])
    ]  # fmt: skip
    return pd.DataFrame(rows)


def test_classes_of_sources_stand_below_the_speakers_on_the_same_scale():
    words = _words(speakers.draw(pd.concat([_many(), _classes()], ignore_index=True)))
    assert words.index("Trần Thị Lan") < words.index("police") < words.index("citizens")
    assert words.index("citizens") < words.index("capacity not stated")
    assert words.index("capacity not stated") < words.index("unnamed sources")
    assert [words.count(end) for end in ("0%", "30%", "60%", "40%", "80%")] == [2, 0, 0, 2, 2]


def test_a_scale_too_wide_for_the_speakers_is_the_classes_own_and_said_so():
    shares = ["share_articles", "low", "high", "share_articles_once", "low_once", "high_once"]
    few = _many()
    few[shares] /= 10
    words = _words(speakers.draw(pd.concat([few, _classes()], ignore_index=True)))
    assert "The same by class of source, on a scale of its own" in words


@pytest.mark.parametrize(
    ("lang", "said"),
    [("en", "4 articles whose outlet is unknown are in no column."),
     ("vi", "4 bài không rõ báo không nằm trong cột nào.")],
)  # fmt: skip
def test_articles_without_an_outlet_are_counted_where_outlets_have_columns(lang, said):
    table = _many()
    table.loc[table["mark"] == "outlet", "n_articles_of"] = 32
    note = " ".join(" ".join(_words(speakers.draw(table, lang=lang))).split())
    assert said in note
    assert ("shaded" in note, "tô đậm" in note) == (lang == "en", lang == "vi")
    note = " ".join(_words(speakers.draw(table.assign(enough=False), lang=lang)))
    assert "shaded" not in note
    assert "tô đậm" not in note


def test_what_is_left_out_is_said_with_the_most_articles_it_stands_in():
    classes = _classes()
    more = [classes.assign(speaker_class=classes["speaker_class"] + str(k)) for k in range(6)]
    note = " ".join(_words(speakers.draw(pd.concat([_many(), *more], ignore_index=True))))
    assert (
        "7 speakers (at most 30 articles each), 9 classes (at most 40 articles each)"
        in " ".join(note.split())
    )


def test_an_outlet_keeps_the_colour_it_has_in_other_charts():
    figure = speakers.draw(_few(), outlets=("Thời báo Núi Mơ", "Báo Sông"))
    colours = {line.get_markeredgecolor() for axes in figure.axes for line in axes.lines}
    assert {theme.COLOURS[0], theme.COLOURS[1], theme.SOFT} <= colours


def test_no_article_and_no_quotation_still_make_a_figure():
    empty = _few().head(0)
    assert "nobody is quoted" in _words(speakers.draw(empty))


def _verbs(outlets=2):
    rows = [
        {"cue": cue, "stance": stance, "outlet": f"Báo Sông {k}", "n": n, "n_of": 40}
        for cue, stance, n in [("cho biết", "neutral", 9), ("khẳng định", "asserting", 30),
                               ("thổ lộ", "", 2)]
        for k in range(outlets)
    ]  # fmt: skip
    return pd.DataFrame(rows)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("outlets", [1, 2, 60])
def test_no_text_of_the_verbs_collides(outlets, width):
    assert layout.check(verbs.draw(_verbs(outlets), labels=LABELS, width=width, lang="vi")) == []


def test_the_verbs_are_named_by_stance_with_their_uses_by_outlet():
    words = _words(verbs.draw(_verbs()))
    assert words.index("neutral: hands the words on") < words.index("cho biết")
    assert words.index("asserting: lends weight") < words.index("khẳng định")
    assert [words.count(n) for n in ("9", "18", "30", "60")] == [2, 1, 2, 1]


def test_no_verb_still_makes_a_figure():
    assert "no reporting verb" in _words(verbs.draw(_verbs().head(0)))


def test_the_office_stands_under_the_name_and_places_in_their_columns():
    table = _few()
    speaker = table["mark"] == "speaker"
    table.loc[speaker, "office"] = "Giám đốc Sở Nông nghiệp"
    table.loc[speaker, "n_lead"] = 2
    words = _words(speakers.draw(table))
    assert "Giám đốc Sở Nông nghiệp" in words
    assert "lead" in words
    assert "headline" not in words


def test_a_share_of_few_articles_is_hollow_and_has_no_interval():
    table = _many().assign(n_articles_of=13, enough=False)
    axes = speakers.draw(table).axes[0]
    dots = [line for line in axes.lines if line.get_marker() == "o"]
    assert {line.get_markerfacecolor() for line in dots} == {"white"}
    assert "share of articles; too few for an interval" in _words(axes.figure)
