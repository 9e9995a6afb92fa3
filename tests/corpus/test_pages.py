"""Pages as browsers and crawlers save them: every field right, nothing around the article in it."""

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
    (article,) = corpus.read([tmp_path]).articles
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
    assert not [issue for issue in article.issues if issue.severity == "conflict"]
