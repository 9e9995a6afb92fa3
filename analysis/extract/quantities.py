"""Counted numbers of people, states and bodies as typed, dated, attributed facts."""

from collections.abc import Mapping, Sequence

from analysis.corpus.article import Article
from analysis.extract.dates import _sentence
from analysis.study import Study
from analysis.text import counted, normalise

Row = Mapping[str, object]


def rows(
    article: Article, study: Study, *, quotations: Sequence[Row] = (), dates: Sequence[Row] = ()
) -> list[dict[str, object]]:
    """Which numbers of people, states and bodies the article prints: one row a mention."""
    listed: list[dict[str, object]] = []
    for c in counted.scan(normalise.folded(article.text), counted.nouns(study.nouns)):
        sentence = _sentence(article, c.number.at)
        listed.append(
            {
                "article_id": article.article_id,
                "start": c.start,
                "end": c.end,
                "as_printed": article.text[c.start : c.end],
                "value": c.number.value,
                "value_max": c.number.value_max,
                "qualifier": c.qualifier,
                "noun": article.text[c.noun_start : c.noun_end],
                "measure": None,
                "status": "actual",
                "occasion": None,
                "as_of": article.published_on,
                "as_of_basis": "published" if article.published_on else "unknown",
                "asserted_by": article.outlet,
                "asserted_by_type": "outlet",
                "quotation_id": None,
                "part": sentence.part if sentence else None,
                "sentence_id": sentence.sentence_id if sentence else None,
                "sentence": article.text[sentence.start : sentence.end] if sentence else None,
            }
        )
    return listed
