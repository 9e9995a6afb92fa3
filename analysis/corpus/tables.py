"""The tables an article gives without anything being extracted from it."""

from collections.abc import Callable

from analysis.corpus.article import Article, LoadIssue
from analysis.corpus.corpus import Corpus
from analysis.text import words

Row = dict[str, object]


def article_rows(article: Article, *, counted: bool = True) -> dict[str, list[Row]]:
    """The rows of `articles`, `parts`, `left_out`, `sentences` and `load_issues` of one article.

    Words are left at 0 where they are not to be `counted`: those of many articles are
    counted faster together.
    """
    spans = [(0, len(article.text)), *((one.start, one.end) for one in article.sentences)]
    n_words = words.counts_in(article.text, spans) if counted else [0] * len(spans)
    return {name: make(article, n_words) for name, make in TABLES.items()}


def corpus_issues(corpus: Corpus) -> list[Row]:
    """The rows of `load_issues` that belong to no article: files left out, columns guessed."""
    return [issue_row(one) for one in corpus.issues]


def _articles(article: Article, n_words: list[int]) -> list[Row]:
    return [
        {
            "article_id": article.article_id,
            "label": article.label,
            "outlet": article.outlet,
            "outlet_basis": article.outlet_basis,
            "title": article.title,
            "lead": article.lead,
            "text": article.text,
            "language": article.language,
            "published_on": article.published_on,
            "published_at": article.published_at,
            "published_basis": article.published_basis,
            "published_earliest": article.published_earliest,
            "published_latest": article.published_latest,
            "collected_on": article.collected_on,
            "byline": article.byline,
            "agency": article.agency,
            "url": article.url,
            "n_words": n_words[0],
            "n_sentences": len(article.sentences),
            "source_path": article.source_path,
            "source_sha256": article.source_sha256,
            "section": article.section,
        }
    ]


def _parts(article: Article, n_words: list[int]) -> list[Row]:
    return [
        {
            "article_id": article.article_id,
            "part": part.part,
            "start": part.start,
            "end": part.end,
            "source_start": part.source_start,
            "source_end": part.source_end,
        }
        for part in article.parts
    ]


def _left_out(article: Article, n_words: list[int]) -> list[Row]:
    return [
        {
            "article_id": article.article_id,
            "reason": left.reason,
            "source_start": left.source_start,
            "source_end": left.source_end,
            "n_characters": left.n_characters,
            "begins": left.begins,
        }
        for left in article.left_out
    ]


def _sentences(article: Article, n_words: list[int]) -> list[Row]:
    return [
        {
            "article_id": article.article_id,
            "sentence_id": sentence.sentence_id,
            "start": sentence.start,
            "end": sentence.end,
            "part": sentence.part,
            "paragraph": sentence.paragraph,
            "n_words": n,
        }
        for sentence, n in zip(article.sentences, n_words[1:], strict=True)
    ]


def _load_issues(article: Article, n_words: list[int]) -> list[Row]:
    return [{**issue_row(one), "article_id": article.article_id} for one in article.issues]


def issue_row(one: LoadIssue) -> Row:
    """The row of `load_issues` that an issue is."""
    return {
        "article_id": one.article_id,
        "severity": one.severity,
        "what": one.what,
        "found": one.found,
        "remedy": one.remedy,
    }


#: What fills each table, given how many words the article has, then each of its sentences.
TABLES: dict[str, Callable[[Article, list[int]], list[Row]]] = {
    "articles": _articles,
    "parts": _parts,
    "left_out": _left_out,
    "sentences": _sentences,
    "load_issues": _load_issues,
}
