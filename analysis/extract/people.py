"""Who is named in an article, under which name and office."""

from analysis.corpus.article import Article
from analysis.study import Study


def rows(article: Article, study: Study) -> list[dict[str, object]]:
    """Every printed name or office of a person, and whom it means within the article."""
    return []
