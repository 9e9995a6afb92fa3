"""Pages as browsers and crawlers save them: every field right, nothing around the article in it."""

import re

import pytest
import web_pages

from analysis.corpus import corpus

pytest.importorskip("lxml", reason="pages need the extra `pages`")
PAGES = web_pages.pages()


def part(article, name):
    return tuple(article.text[p.start : p.end] for p in article.parts if p.part == name)


def test_there_are_pages_in_the_markup_of_twenty_outlets():
    assert len(PAGES) >= 24
    assert len({page.outlet for page in PAGES}) >= 20


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_page_is_right_in_every_field(tmp_path, page):
    (tmp_path / "bai.html").write_text(page.html, "utf-8")
    (article,) = corpus.read_corpus([tmp_path]).articles
    said = {
        "title": article.title,
        "lead": article.lead,
        "body": part(article, "body"),
        "captions": part(article, "caption"),
        "byline": article.byline,
        "at": article.published_at,
        "outlet": article.outlet,
        "stray": [words for words in page.out if words in article.text],
    }
    assert said == {
        "title": page.title,
        "lead": page.lead,
        "body": page.body,
        "captions": page.captions,
        "byline": page.byline,
        "at": page.at,
        "outlet": page.outlet,
        "stray": [],
    }
    # A notice that the rest is for subscribers is said, and nothing else contradicts.
    doubts = {issue.what for issue in article.issues if issue.severity == "conflict"}
    assert doubts == ({"text"} if "để đọc tiếp" in page.html else set())


def fields(tmp_path, html):
    """What is read of a page: everything that a table shows of it."""
    (tmp_path / "bai.html").write_text(html, "utf-8")
    (article,) = corpus.read_corpus([tmp_path]).articles
    words = [(p.part, article.text[p.start : p.end]) for p in article.parts]
    return article.title, article.byline, article.published_at, article.outlet, words


def inside(html, opens, closes):
    """The page with all that is in its body in one more element."""
    opened = re.sub(r"<body[^>]*>", lambda found: found[0] + opens, html, count=1)
    return opened.replace("</body>", f"{closes}</body>")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
@pytest.mark.parametrize(
    "opens",
    [
        "<div id='admWrapsite'>",
        "<form id='aspnetForm' method='post'>",
        "<div class='page sticky-menu has-banner'>",
        "<div class='wrap-popup login'><div class='main-section adm-mainsection'>",
        "<div class='story-page tag-page'>",
    ],
    ids="ads form banner popup story".split(),
)
def test_what_holds_the_whole_page_is_not_what_its_name_says(tmp_path, page, opens):
    right = fields(tmp_path, page.html)
    closes = "</div>" * opens.count("<div") + "</form>" * opens.count("<form")
    assert fields(tmp_path, inside(page.html, opens, closes)) == right


CLOCKS = (
    "<div class='top-bar'><span class='time' id='today'>Thứ Sáu, 27/11/2026</span></div>",
    "<div class='date_top'>Thứ Sáu, Ngày 27 tháng 11 năm 2026, 10:15</div>",
)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
@pytest.mark.parametrize("clock", CLOCKS, ids=["today", "words"])
def test_the_day_on_which_a_page_was_opened_is_not_that_of_its_article(tmp_path, page, clock):
    menu = "<div class='menu-top'><a href='/a'>Trang chủ Thời sự</a> <a href='/b'>Kinh tế Văn hóa Thể thao Giáo dục</a></div>"
    right = fields(tmp_path, page.html)
    assert fields(tmp_path, inside(page.html, clock + menu, "")) == right


@pytest.mark.parametrize(
    ("line", "byline", "at"),
    [
        ("<div class='author-share-top'><a class='author'>Lê Quế Mai</a><span class='post-time'> - 11/05/2026 09:15</span></div>", "Lê Quế Mai", "2026-05-11T09:15"),
        ("<div class='detail-author two'><div class='author-info'>LÊ QUẾ và 1 tác giả khác</div><div class='author-item-name'>LÊ QUẾ</div><div class='author-item-name'>HỒ SƠN</div></div><div class='time'>11/05/2026 09:15</div>", "LÊ QUẾ, HỒ SƠN", "2026-05-11T09:15"),
        ("<div class='article-author'><p class='info'>Lê Quế</p><div class='link'><a href='/x'>Xem các bài viết của tác giả</a></div></div><div class='time'>11/05/2026 09:15</div>", "Lê Quế", "2026-05-11T09:15"),
        ("<p class='author'>Bài và ảnh: Lê Quế</p><p class='time'>11/05/2026 | 09:15</p>", "Lê Quế", "2026-05-11T09:15"),
    ],
    ids="in-a-share-bar two-shown-twice link-to-more label".split(),
)  # fmt: skip
def test_authors_are_named_once_and_without_what_stands_around_them(tmp_path, line, byline, at):
    story = web_pages.STORIES[0]
    body = "".join(f"<p>{text}</p>" for text in story["p"])
    html = (
        f"<html><head><title>{story['title']}</title></head><body>{web_pages.MENU}<div class='detail-page'>"
        f"<h1>{story['title']}</h1>{line}<h2 class='sapo'>{story['lead']}</h2><div class='detail-content'>{body}</div></div>{web_pages.FOOT}</body></html>"
    )
    title, said, when, _, words = fields(tmp_path, html)
    assert (title, said, when) == (story["title"], byline, at)
    assert words[2:] == [("body", text) for text in story["p"]]


def test_a_bold_line_between_paragraphs_is_a_heading_and_a_bold_name_is_none(tmp_path):
    story = web_pages.STORIES[0]
    one, two, *rest = (f"<p>{text}</p>" for text in story["p"])
    html = (
        f"<html><head><title>{story['title']}</title></head><body><h1>{story['title']}</h1><p class='sapo'>{story['lead']}</p>"
        f"<div class='detail-content'>{one}<p><strong>Chỗ bán rộng hơn trước</strong></p>{two}{''.join(rest)}<p><strong>Lê Quế Mai</strong></p></div></body></html>"
    )
    _, byline, _, _, words = fields(tmp_path, html)
    assert byline == "Lê Quế Mai"
    assert [text for part, text in words if part == "heading"] == ["Chỗ bán rộng hơn trước"]


@pytest.mark.parametrize(("made", "doubted"), [("260509", False), ("260511", False), ("260401", True), ("260520", True)])  # fmt: skip
def test_an_item_begun_some_days_before_it_is_published_is_no_disagreement(tmp_path, made, doubted):
    story = web_pages.STORIES[0]
    url = f"https://tin-ven-do.example/cho-ca-102{made}093004191.htm"
    html = (
        web_pages._head(story, url, ld=web_pages._ld(story, url, "2026-05-11T09:15:00+07:00"))
        + f"<body><h1>{story['title']}</h1><div class='detail-content'>{web_pages._ps(story)}</div></body></html>"
    )
    (tmp_path / "bai.html").write_text(html, "utf-8")
    (article,) = corpus.read_corpus([tmp_path]).articles
    assert article.published_on == "2026-05-11"
    assert bool([i for i in article.issues if i.severity == "conflict"]) is doubted


def told(tmp_path, body, *, title="Chợ cá Lạc Hải mở cửa trở lại", head=""):
    """The article of a page with so much around it as every page has."""
    html = f"<html><head><title>{title}</title>{head}</head><body>{web_pages.MENU}{body}{web_pages.FOOT}</body></html>"
    return fields(tmp_path, html)


PROSE = [*web_pages.STORIES[0]["p"], *web_pages.STORIES[1]["p"]]


@pytest.mark.parametrize(
    "markup",
    [
        "<div class='row storyItem'>{}</div>",
        "<div class='main-story-wrapper'><div class='column-item story'>{}</div></div>",
        "<div class='story-body'><div class='story-body__inner'>{}</div></div>",
        "<div class='elementor-element elementor-widget'><div class='elementor-widget-container'>{}</div></div>",
        "<section class='related-topic-detail'>{}</section>",
    ],
)
def test_what_holds_most_of_what_there_is_to_read_is_the_article(tmp_path, markup):
    text = "".join(f"<p>{words}</p>" for words in PROSE)
    *_, words = told(tmp_path, f"<h2>Tin trong ngày</h2>{markup.format(text)}")
    assert [one for part, one in words if part in ("lead", "body")] == PROSE


def test_a_footer_with_much_to_read_is_no_article(tmp_path):
    foot = "".join(f"<p>Giấy phép số {n} do nơi có thẩm quyền cấp cho toà soạn ở đường Bến Cá, phường Lạc Hải, từ năm 2012.</p>" for n in range(6))  # fmt: skip
    page = f"<html><body><h1>Video</h1>{web_pages.MENU}<div class='site-footer-info'>{foot}</div></body></html>"
    (tmp_path / "a.html").write_text(page, "utf-8")
    (tmp_path / "b.txt").write_text("Sáng nay, chợ mở.", "utf-8")
    assert [a.article_id for a in corpus.read_corpus([tmp_path]).articles] == ["b"]


def test_what_stands_behind_a_paywall_is_read_and_its_notice_is_not(tmp_path):
    notice = "Đăng ký gói hội viên để đọc tiếp bài viết này và hơn 1.000 bài khác."
    text = "".join(f"<p>{words}</p>" for words in PROSE[:4])
    more = "".join(f"<p>{words}</p>" for words in PROSE[4:])
    *_, words = told(
        tmp_path,
        f"<h1>Chợ cá Lạc Hải mở cửa trở lại</h1><div class='detail-content'>{text}<div class='paywall'>{more}<p>{notice}</p></div></div>",
    )
    assert [one for part, one in words if part in ("lead", "body")] == PROSE
