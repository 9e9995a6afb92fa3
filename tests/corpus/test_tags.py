"""Markup inside the text of a record: taken out where it is markup, left where it is a sign."""

import json

import pytest

from analysis.corpus import check, corpus
from analysis.corpus.layout import layout
from analysis.corpus.readers import tags

PARAGRAPHS = ["Sáng 5/3, hội chợ Lạc Hải mở cửa.", "Hơn 300 gian hàng đã đăng ký.", "Ảnh: Tố Như"]


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        pytest.param("<p>Một.</p><p>Hai.</p>", "Một.\n\nHai.", id="paragraphs"),
        pytest.param("<p>Một\n  dòng.</p>\n\n<p>Hai.</p>", "Một dòng.\n\nHai.", id="folded lines"),
        pytest.param("<P CLASS=a>Một.<p>Hai.", "Một.\n\nHai.", id="capitals, and never closed"),
        pytest.param("Một.<br>Hai.<br/><br />Ba.", "Một.\nHai.\n\nBa.", id="line breaks"),
        pytest.param("Một.<br />\nHai.\n\nBa.", "Một.\nHai.\n\nBa.", id="breaks beside new lines"),
        pytest.param("Một.\n<b>Hai</b>.\n\nBa.", "Một.\nHai.\n\nBa.", id="only inline tags"),
        pytest.param(
            "Hà&nbsp;Nội &amp; Huế &#7843; &#x1EA3;", "Hà\xa0Nội & Huế ả ả", id="entities"
        ),
        pytest.param("&lt;p&gt;Một.&lt;/p&gt;", "Một.", id="escaped as a whole"),
        pytest.param(
            "<p>Thẻ &lt;p&gt;&lt;/p&gt; là gì?</p>", "Thẻ <p></p> là gì?", id="escaped once"
        ),
        pytest.param(
            "<p>Giá <5 triệu, x <y và z</p>", "Giá <5 triệu, x <y và z", id="a sign inside"
        ),
        pytest.param("<p>a=1&copy=2 và R&D</p>", "a=1&copy=2 và R&D", id="ampersands"),
        pytest.param("<h2>Mục</h2>Chữ <i>nghiêng</i>.", "Mục\n\nChữ nghiêng.", id="a heading"),
        pytest.param("<ul><li>Một</li><li>Hai</li></ul>Ba.", "Một\nHai\n\nBa.", id="a list"),
        pytest.param(
            "<table><tr><td>Vàng</td><td>3</td></tr><tr><td>Bạc</td><td>5</td></tr></table>",
            "Vàng 3\nBạc 5",
            id="a table",
        ),
        pytest.param(
            "<p>Một.</p><script>if (a<b) {x('</p>')}</script><style>p{}</style><!-- <p>x</p> -->",
            "Một.",
            id="what no reader sees",
        ),
        pytest.param("<p>Một.</p><script>var x = '<p>", "Một.", id="a script cut off"),
        pytest.param('<img alt="a > b" src="x.jpg"><p>Một.</p>', "Một.", id="a sign in quotes"),
        pytest.param("<![CDATA[<p>Một.</p>]]>", "Một.", id="a feed"),
        pytest.param(
            "<p>Một.</p><o:p></o:p><zing-video>x</zing-video>", "Một.\n\nx", id="own tags"
        ),
        pytest.param(
            "<html><head><title>Báo</title></head><body><p>Một.</p></body></html>",
            "Một.",
            id="a whole page",
        ),
        pytest.param("<p>&nbsp;</p><div><div>Một.</div></div>", "Một.", id="empty blocks"),
        pytest.param("<pre>a\n b</pre><p>Một.</p>", "a\nb\n\nMột.", id="set as typed"),
    ],
)
def test_markup_is_taken_out_and_paragraphs_stay(markup, text):
    assert tags.plain(markup) == text


@pytest.mark.parametrize(
    "text",
    [
        "Giá < 5 triệu, lãi > 3 %",
        "Nếu a<b và b>c thì a<c",
        "Nhóm <b> thắng",
        "Mục <Phụ lục> ở cuối",
        "<3 cả nhà",
        "AT&T; Q&A; R&D",
        "a=1&copy=2&amp=3",
        "Gửi về <toasoan@baosong.vn>",
        "<https://baosong.vn/bai-1>",
        "«Bài <p ...",
        "",
    ],
)
def test_a_text_that_only_holds_signs_is_left_as_it_is(text):
    assert tags.plain(text) == text


def test_taking_markup_out_of_what_has_none_changes_nothing():
    for text in ("Một.\n\n  Hai.  \n", "\tMột \xa0 hai\r\n"):
        assert tags.plain(text) is text


def written(tmp_path, rows):
    lines = [json.dumps(row, ensure_ascii=False) for row in rows]
    (tmp_path / "tin.jsonl").write_text("\n".join(lines), "utf-8")
    return corpus.read_corpus([tmp_path])


def test_a_record_with_markup_reads_as_the_same_record_without(tmp_path):
    plain = {
        "id": "1",
        "title": "Hội chợ Lạc Hải & làng nghề",
        "text": "\n\n".join(PARAGRAPHS),
        "author": "Tố Như",
    }
    marked = {
        "id": "1",
        "title": "<b>Hội chợ Lạc Hải &amp; làng nghề</b>",
        "text": "".join(f"<p>{p}</p>\n" for p in PARAGRAPHS),
        "author": "<a href='/to-nhu'>Tố Như</a>",
    }
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    (one,), (two,) = (
        written(tmp_path / "a", [plain]).articles,
        written(tmp_path / "b", [marked]).articles,
    )
    assert (
        one.text == two.text == layout.lay_out("1", "\n\n".join([plain["title"], *PARAGRAPHS])).text
    )
    assert (one.title, one.byline, one.parts) == (two.title, two.byline, two.parts)


def test_the_report_says_that_markup_was_taken_out_and_of_how_many_articles(tmp_path):
    rows = [{"id": str(k), "outlet": "Báo Sông", "date": "2026-03-05"} for k in range(4)]
    texts = [
        "<p>Sáng nay.</p><p>Chợ mở.</p>",
        "Sáng nay, a < b.",
        "Sáng&nbsp;nay.",
        "Tối nay.<br>Mưa.",
    ]
    read = written(tmp_path, [row | {"text": text} for row, text in zip(rows, texts, strict=True)])
    found = [
        (issue.article_id, issue.severity) for issue in read.all_issues if issue.what == "markup"
    ]
    assert found == [("0", "repaired"), ("2", "repaired"), ("3", "repaired")]
    said, status = check.report(read)
    assert (
        "Repaired (3):\n  3 articles (0, 2, 3): the text held HTML markup. It was taken out and "
        "paragraphs were kept; look at one or two of them."
    ) in said
    assert status == 1


def test_a_text_file_with_markup_is_read_without_it(tmp_path):
    (tmp_path / "a.txt").write_text("".join(f"<p>{p}</p>" for p in PARAGRAPHS), "utf-8")
    (article,) = corpus.read_corpus([tmp_path]).articles
    assert "<" not in article.text
    assert any(issue.what == "markup" for issue in article.issues)


def test_a_web_page_without_an_article_is_left_out_and_the_message_says_what_to_do(tmp_path):
    (tmp_path / "a.txt").write_text("Chợ Lạc Hải mở cửa sáng nay.", "utf-8")
    (tmp_path / "b.html").write_text("<html><body><p>Một.</p></body></html>", "utf-8")
    (issue,) = corpus.read_corpus([tmp_path]).issues
    assert issue.found == "b.html: no article stands in it"
    assert issue.remedy == "Leave it out, or save the article's text as .txt."
