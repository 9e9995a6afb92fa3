"""An article drawn as a page: everything found is marked, nothing of it can run."""

import re
from html.parser import HTMLParser

import pytest

import analysis as an
from analysis.explore import session
from analysis.explore.correct import decisions
from analysis.explore.index import SentenceIndex
from analysis.explore.marks import Marks
from analysis.explore.panels import reader, still_page
from analysis.explore.view import View
from analysis.report import progress
from analysis.tables.errors import AnalysisError

HOSTILE = (
    "Chợ phiên <script>alert(1)</script>\n\n"
    'Ông Vũ Văn Đá nói: “Chợ đông <img src=x onerror="alert(2)"> hơn mọi năm nhiều lắm”.\n'
)


class Found(HTMLParser):
    """The elements and attributes a browser would make of a page."""

    def __init__(self):
        super().__init__()
        self.tags, self.attributes = set(), set()

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}


@pytest.fixture
def tables(tmp_path):
    (tmp_path / "chợ.txt").write_text(HOSTILE, encoding="utf-8")
    return an.load(tmp_path)


def test_the_text_of_an_article_is_on_the_page_whole(tables):
    made = reader.article(tables, "chợ", full=True).html()
    shown = re.sub(r'<span[^>]*role="note".*?</span>|<[^>]+>', "", made)
    for printed in tables.articles["text"][0].split("\n"):
        escaped = printed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        assert escaped.replace('"', "&quot;") in shown


def test_hostile_words_make_no_element_and_no_handler(tables):
    for made in (
        reader.article(tables, "chợ", full=True)._repr_html_(),
        still_page.Picture(tables, View(), "vi")._repr_html_(),
    ):
        found = Found()
        found.feed(made)
        assert found.tags.isdisjoint({"script", "img", "iframe", "svg", "a"})
        assert not [name for name in found.attributes if name.startswith("on")]


def test_every_mark_says_what_it_is_to_those_who_cannot_see_it(tables):
    made = reader.article(tables, "chợ").html()
    signs = re.findall(
        r'<span[^>]*vnc-sign[^>]*role="note"[^>]*>|<span[^>]*role="note"[^>]*>', made
    )
    assert signs
    assert all("aria-label=" in sign and 'tabindex="0"' in sign for sign in signs)


def test_segments_give_the_text_back(tables):
    marks = Marks(SentenceIndex(tables))
    text = tables.articles["text"][0]
    assert "".join(s.text for s in marks.segments(0, 0, len(text))) == text


def test_a_published_page_shows_at_most_25_words_of_a_paragraph(tmp_path):
    (tmp_path / "dài.txt").write_text("Tin\n\n" + "từ " * 60 + "cuối.\n", encoding="utf-8")
    tables = an.load(tmp_path)
    assert not progress.is_live()
    made = tables.article("dài")._repr_html_()
    paragraphs = re.findall(r'<p class="vnc-part.*?</p>', made, re.S)
    longest = max(len(re.sub(r"<[^>]+>", "", p).replace("…", "").split()) for p in paragraphs)
    headline = 1  # shown whole, so that it makes one passage with the paragraph behind it
    assert headline + longest == session.SHORT == 25


def test_an_article_that_is_not_there_is_named(tables):
    with pytest.raises(AnalysisError) as error:
        tables.article("hội")
    assert str(error.value) == (
        "There is no article 'hội' among 1; see tables.articles['article_id']."
    )


def test_a_correction_changes_one_row_and_everything_counted_from_it(tables):
    row = tables.quotations.iloc[0]
    given = {
        "table": "quotations", "row_id": row["row_id"], "action": "correct", "field": "speaker",
        "value": "Vũ Văn Đáp", "reviewer": "Hoa", "reason": "tên in sai",
        "reviewed_on": "2026-03-01",
    }  # fmt: skip
    after = decisions.decide(tables, given)
    assert after.quotations.iloc[0]["speaker"] == "Vũ Văn Đáp"
    same = [c for c in tables.quotations.columns if c not in ("speaker", "review")]
    assert after.quotations[same].equals(tables.quotations[same])
    for name in ("articles", "sentences", "quantities", "dates", "terms"):
        assert after.table(name).equals(tables.table(name))
    again = an.load(tables.home)
    assert again.quotations.equals(after.quotations)
    assert again.n_reviewed == {"quotations": 1, "quantities": 0, "dates": 0, "terms": 0}
    assert again.reviewed(None).quotations.equals(tables.quotations)


def test_a_correction_of_an_article_that_changed_is_reported_and_not_applied(tables):
    row = tables.quotations.iloc[0]
    given = {"table": "quotations", "row_id": row["row_id"], "action": "reject", "reviewer": "Hoa"}
    decisions.decide(tables, given)
    path = tables.home / "chợ.txt"
    path.write_text(HOSTILE + "Chợ tan lúc trưa.\n", encoding="utf-8")
    again = an.load(tables.home)
    assert len(again.quotations) == len(tables.quotations)
    issue = again.load_issues[again.load_issues["what"].str.startswith("correction of")].iloc[0]
    assert issue["severity"] == "conflict"
    assert issue["found"] == "the article chợ has changed since the review"
