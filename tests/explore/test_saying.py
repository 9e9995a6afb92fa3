"""What the explorer says in words: numbers with their nouns, captions, signs that keep their words."""

import re

import pytest

import analysis as an
from analysis.explore import labels, view
from analysis.explore.correct import decisions
from analysis.explore.explorer import Explorer
from analysis.explore.index import SentenceIndex
from analysis.explore.marks import Marks
from analysis.explore.panels import export, reader
from analysis.explore.panels.still_page import Picture
from analysis.explore.view import View
from analysis.report import figures

TEXT = (
    "Bến mới mở cửa đón khách (10 đại biểu)\n\n"
    "Ông Lê Văn Bến, Giám đốc Sở Giao thông, nói: “Chúng tôi chờ 12 đại biểu nữa”.\n"
    "Bà Vũ Thị Chài, Chủ tịch Hội Ngư dân, nói: “Sóng còn to lắm”.\n"
    "“Ngày mai sẽ ra khơi”, ông Bến nói.\n"
)


@pytest.fixture
def tables(tmp_path):
    (tmp_path / "bến.txt").write_text(TEXT, encoding="utf-8")
    return an.load(tmp_path)


def asked(one, **what):
    one.request = {**what, "number": 1}
    return one.regions


def test_one_of_a_thing_is_said_in_the_singular(tables):
    one = Explorer(tables, View(query="sóng"))
    assert (
        re.search(r"total\">(.*?)<", one.regions["status"])[1] == "1 of 4 sentences, in 1 article"
    )
    made = asked(one, do="arrange", value="place")
    assert ">1 hit in 1 of 4 sentences, in 1 article<" in made["status"]
    assert labels.counted_label("n_decided", 1, "en") == "1 row decided on"
    assert (
        labels.counted_label("corrected", 1, "en") == "1 row corrected, added or rejected by hand"
    )


def test_clear_is_active_only_when_there_is_something_to_clear(tables):
    one = Explorer(tables, View())
    button = r'<button type="button" data-do="clear"[^>]*>'
    assert "disabled" in re.search(button, one.regions["chosen"])[0]
    made = asked(one, do="choose", facet="part", value="body")
    assert "disabled" not in re.search(button, made["chosen"])[0]


def test_a_figure_taken_away_has_a_title_and_a_caption_in_words(tables, tmp_path):
    figures.export_to(tmp_path / "figures", "explorer")
    one = Explorer(tables, View(query="bến"))
    path = export.facet(one.panels.filters, one.view, one.kept, "speaker")
    assert path.startswith(str(tmp_path / "figures"))
    said = (tmp_path / "figures" / "explorer_speaker.txt").read_text("utf-8")
    drawn = (tmp_path / "figures" / "explorer_speaker.svg").read_text("utf-8")
    assert said.startswith(
        "Sentences by: Speakers: 3 of 4 sentences, in 1 article. Chosen: words: bến."
    )
    for text in (said, drawn):
        assert "explore.open" not in text
        assert "context" not in text


def test_nothing_to_draw_is_said_and_not_drawn(tables):
    one = Explorer(tables, View(query="không có từ này"))
    made = asked(one, do="export", value="speaker")
    assert "There is nothing to draw" in made["message"]


def test_a_sign_stands_with_what_is_printed_before_it_and_the_word_behind(tables):
    index = SentenceIndex(tables)
    made = reader.Reader(index, Marks(index), "bến", still=False).html()
    held = re.findall(r'<span class="vnc-keep">(.*?</span>(?:</mark>)?)</span>', made)
    shown = [re.sub(r"<[^>]+>", "", one) for one in held]
    assert "(#10" in shown
    assert all("<button" in one for one in held)
    assert not any(one.strip() in "“‹—#◷◆" for one in shown)
    assert made.count("<button") == sum(one.count("<button") for one in held)


def test_the_signs_say_what_they_stand_for_in_the_language_of_the_reader(tables):
    index = SentenceIndex(tables)
    for lang, direct, number in (("en", "direct quotation", "counted number"),
                                 ("vi", "trích dẫn trực tiếp", "con số đếm được")):  # fmt: skip
        made = reader.Reader(index, Marks(index), "bến", lang).html()
        told = re.findall(r'aria-label="([^"]*)"', made)
        assert any(one.startswith(f"{direct}: Vũ Thị Chài") for one in told)
        assert any(one.startswith(f"{number}: ") and "12" in one for one in told)
        assert not any("exact" in one for one in told if lang == "vi")


def test_doubtful_rows_are_shown_with_sentence_and_headline_and_no_hash(tables):
    shown = Picture(tables, View(), "en").check_first()
    assert list(shown.rows.columns) == [
        "article", "headline", "what", "words", "sentence", "why",
    ]  # fmt: skip
    row = shown.rows.iloc[0]
    assert row["sentence"] == "“Ngày mai sẽ ra khơi”, ông Bến nói."
    assert row["headline"] == "Bến mới mở cửa đón khách (10 đại biểu)"
    assert not re.search(
        r"[0-9a-f]{12}", repr(shown) + shown._repr_html_().partition("</style>")[2]
    )


def test_another_speaker_takes_along_the_office_that_goes_with_the_name(tables):
    rows = tables.quotations
    (row_id,) = rows[rows["content"].str.contains("Sóng còn to")]["row_id"]
    given = {
        "action": "correct", "table": "quotations", "row_id": row_id, "field": "speaker",
        "value": "Lê Văn Bến", "reviewer": "Hoa", "quick": "speaker",
    }  # fmt: skip
    lines = decisions.decision_lines(tables, given)
    assert {line["field"]: line["value"] for line in lines} == {
        "speaker": "Lê Văn Bến", "role": "Giám đốc Sở Giao thông",
    }  # fmt: skip
    after = tables.reviewed(decisions.with_lines(decisions.kept_decisions(tables), lines))
    row = after.quotations.set_index("row_id").loc[row_id]
    assert (row["speaker"], row["role"]) == ("Lê Văn Bến", "Giám đốc Sở Giao thông")
    nobody = decisions.decision_lines(tables, {**given, "value": ""})
    assert {line["field"]: line["value"] for line in nobody} == {
        "speaker": "", "role": "", "speaker_type": "",
    }  # fmt: skip
    assert sum(after.n_reviewed.values()) == 1


def test_bars_and_status_add_up_to_the_lines(tables):
    index = SentenceIndex(tables)
    for chosen in (View(), View(query="bến"), View(query="bến", context="left")):
        kept = view.apply_view(index, chosen)
        for name in ("date", "outlet", "part"):
            assert sum(kept.counts[name].values()) == kept.n_lines
