"""The first pass: every row of an article, from that article and the study alone."""

from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial

from analysis.corpus import net
from analysis.corpus import tables as loaded
from analysis.corpus.article import Article
from analysis.extract import dates, people, source_classes, terms
from analysis.extract.quantities import quantities
from analysis.extract.speech import quotations
from analysis.study import Study
from analysis.tables import schema

Rows = dict[str, list[dict[str, object]]]


def rows(article: Article, study: Study) -> Rows:
    """Every row of one article, by table.

    The rows depend on nothing but the article and the study, so adding an article to a
    corpus changes no other article's rows.
    """
    told, cast = quotations.rows(article, study), people.rows(article, study)
    source_classes.classify(article.text, told, cast)
    said = schema.number_rows("quotations", told)
    days = schema.number_rows("dates", dates.rows(article, study))
    counted = quantities.rows(article, study, quotations=said, dates=days)
    source_classes.of_numbers(article.text, counted, said)
    named = terms.rows(article, study, quotations=said)
    read = loaded.rows(article)
    numbered = schema.number_rows("quantities", counted)
    for listed in (said, days, numbered):
        _shorten(article, listed)
    return {
        **read,
        "load_issues": read["load_issues"] + dates.problems(article),
        "quotations": said,
        "dates": days,
        "quantities": numbered,
        "terms": schema.number_rows("terms", named),
        "people": cast,
    }


#: How much of its sentence a row carries at most: one of a form or a list may have no end.
LONGEST_WRITTEN = 1000


def _shorten(article: Article, listed: list[dict[str, object]]) -> None:
    """Leave of a very long sentence what stands around the row that names it."""
    for row in listed:
        sentence = str(row.get("sentence") or "")
        if len(sentence) <= LONGEST_WRITTEN:
            continue
        at = article.text.find(sentence, max(0, int(str(row["start"])) - len(sentence)))
        start, end = int(str(row["start"])) - at, int(str(row["end"])) - at
        room = max(0, LONGEST_WRITTEN - (end - start)) // 2
        first = max(0, min(start - room, len(sentence) - LONGEST_WRITTEN))
        row["sentence"] = sentence[first : first + LONGEST_WRITTEN].strip()


def kept(article: Article, study: Study, *, strict: bool = True) -> Rows:
    """The rows of one article; without `strict` one that raises gives a load issue alone."""
    if strict:
        return rows(article, study)
    try:
        return rows(article, study)
    except Exception as error:
        name, path = article.article_id, article.source_path
        issue = net.caught(error, net.EXTRACTION, article_id=name, path=path)
        return {"load_issues": [loaded.issue(issue)]}


def all_rows(
    articles: Iterable[Article], study: Study, *, workers: int = 1, strict: bool = True
) -> Rows:
    """The rows of many articles in their order, whatever the number of worker processes."""
    together: Rows = {}
    for some in each(articles, study, workers=workers, strict=strict):
        add(together, some)
    return together


def each(
    articles: Iterable[Article], study: Study, *, workers: int = 1, strict: bool = True
) -> Iterator[Rows]:
    """The rows of one article after another, in the order of the articles."""
    one = partial(kept, study=study, strict=strict)
    if workers > 1:
        with ProcessPoolExecutor(workers) as pool:
            yield from pool.map(one, articles, chunksize=32)
    else:
        yield from map(one, articles)


def add(together: Rows, more: Rows) -> None:
    """Put the rows of another article behind those there are."""
    for name, some in more.items():
        together.setdefault(name, []).extend(some)
