"""What each extractor finds in one article, as rows: what the tests of one table ask for."""

from collections.abc import Mapping, Sequence

from analysis.corpus.article import Article
from analysis.extract import dates as days
from analysis.extract import people as persons
from analysis.extract import records
from analysis.extract import terms as uses
from analysis.extract.document import Document
from analysis.extract.quantities import quantities as numbers
from analysis.extract.records import Quotation
from analysis.extract.speech import quotations as speech
from analysis.study import EMPTY, Study

Row = dict[str, object]


def _rows(found: Sequence[records.Record]) -> list[Row]:
    """The rows without ids, which are given when all tables of an article are made."""
    return [{k: v for k, v in row.items() if k != "row_id"} for row in records.record_rows(found)]


def quotations(article: Article, study: Study = EMPTY) -> list[Row]:
    return _rows(speech.find(Document(article, study)).said)


def people(article: Article, study: Study = EMPTY) -> list[Row]:
    document = Document(article, study)
    return _rows(persons.find(document, speech.find(document)))


def dates(article: Article, study: Study = EMPTY) -> list[Row]:
    return _rows(days.find(Document(article, study)))


def problems(article: Article) -> list[Row]:
    return days.impossible_dates(Document(article))


def quantities(
    article: Article,
    study: Study = EMPTY,
    *,
    quotations: Sequence[Mapping[str, object]] = (),
    dated: bool = True,
) -> list[Row]:
    """The numbers beside given quotations, each with the days of the article where `dated`."""
    document = Document(article, study)
    said = [Quotation(article_id=article.article_id, **row) for row in quotations]  # type: ignore[arg-type]
    told = days.find(document) if dated else []
    return _rows(numbers.find(document, quotations=said, dates=told))


def terms(
    article: Article, study: Study = EMPTY, *, quotations: Sequence[Mapping[str, object]] = ()
) -> list[Row]:
    said = [Quotation(article_id=article.article_id, **row) for row in quotations]  # type: ignore[arg-type]
    return _rows(uses.find(Document(article, study), said))
