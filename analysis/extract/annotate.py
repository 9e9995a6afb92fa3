"""The first pass: every row of an article, from that article and the study alone."""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from itertools import chain, islice
from multiprocessing import parent_process
from multiprocessing.process import BaseProcess
from threading import Thread

from analysis.corpus import net
from analysis.corpus import tables as loaded
from analysis.corpus.article import Article
from analysis.extract import dates, people, records, source_classes, terms
from analysis.extract.document import Document
from analysis.extract.quantities import quantities
from analysis.extract.records import DateExpression, Quantity, Quotation
from analysis.extract.speech import quotations
from analysis.study import Study
from analysis.tables import memory
from analysis.text import words

Rows = dict[str, list[dict[str, object]]]


#: The words of so many articles are counted at once: the segmenter reads long texts fastest.
TOGETHER = 8


def annotate_article(article: Article, study: Study) -> Rows:
    """Every row of one article, by table.

    The rows depend on nothing but the article and the study, so adding an article to a
    corpus changes no other article's rows.
    """
    found = _found(article, study)
    _count_words([found])
    return found


def _found(article: Article, study: Study) -> Rows:
    """The rows of an article, whose words are not counted yet."""
    document = Document(article, study)
    heard = quotations.find(document)
    said, named = heard.said, people.find(document, heard)
    source_classes.classify(document, said, named)
    records.number_rows("quotations", said)
    days = dates.find(document)
    records.number_rows("dates", days)
    counted = quantities.find(document, quotations=said, dates=days)
    source_classes.of_numbers(document, counted, said)
    used = terms.find(document, said)
    records.number_rows("quantities", counted)
    records.number_rows("terms", used)
    for some in (said, days, counted):
        _shorten(document, some)
    read = loaded.article_rows(article, counted=False)
    return {
        **read,
        "load_issues": read["load_issues"] + dates.impossible_dates(document),
        "quotations": records.record_rows(said),
        "dates": records.record_rows(days),
        "quantities": records.record_rows(counted),
        "terms": records.record_rows(used),
        "people": records.record_rows(named),
    }


#: How much of its sentence a row carries at most: one of a form or a list may have no end.
LONGEST_WRITTEN = 1000


def _shorten(
    document: Document, found: Sequence[Quotation] | Sequence[DateExpression] | Sequence[Quantity]
) -> None:
    """Leave of a very long sentence what stands around the words that a record names."""
    for one in found:
        sentence = one.sentence or ""
        if len(sentence) <= LONGEST_WRITTEN:
            continue
        at = document.text.find(sentence, max(0, one.start - len(sentence)))
        start, end = one.start - at, one.end - at
        room = max(0, LONGEST_WRITTEN - (end - start)) // 2
        first = max(0, min(start - room, len(sentence) - LONGEST_WRITTEN))
        one.sentence = sentence[first : first + LONGEST_WRITTEN].strip()


def _count_words(found: Sequence[Rows]) -> None:
    """Set `n_words` of the articles, of their sentences and of what is quoted."""
    texts: list[str] = []
    spans: list[tuple[int, int]] = []
    whose: list[dict[str, object]] = []
    at = 0
    for some in found:
        for article in some.get("articles", ()):
            whose.append(article)
            spans.append((at, at + len(str(article["text"]))))
            for row in some["sentences"]:
                whose.append(row)
                spans.append((at + int(str(row["start"])), at + int(str(row["end"]))))
            texts.append(str(article["text"]))
            at += len(texts[-1]) + 1
        for row in some.get("quotations", ()):
            whose.append(row)
            texts.append(str(row["content"]))
            spans.append((at, at + len(texts[-1])))
            at += len(texts[-1]) + 1
    for row, n_words in zip(whose, words.counts_in("\n".join(texts), spans), strict=True):
        row["n_words"] = n_words


def several(articles: Sequence[Article], study: Study, *, strict: bool = True) -> list[Rows]:
    """The rows of some articles; without `strict` one that raises gives a load issue alone."""
    found = [_kept(article, partial(_found, article, study), strict) for article in articles]
    try:
        _count_words(found)
    except Exception:
        if strict:
            raise
        found = [
            _kept(article, partial(annotate_article, article, study), strict)
            for article in articles
        ]
    return found


def _kept(article: Article, do: Callable[[], Rows], strict: bool) -> Rows:
    if strict:
        return do()
    try:
        return do()
    except Exception as error:
        name, path = article.article_id, article.source_path
        issue = net.caught(error, net.EXTRACTION, article_id=name, path=path)
        return {"load_issues": [loaded.issue_row(issue)]}


def all_rows(
    articles: Iterable[Article], study: Study, *, workers: int = 1, strict: bool = True
) -> Rows:
    """The rows of many articles in their order, whatever the number of worker processes."""
    together: Rows = {}
    for some in annotate_each(articles, study, workers=workers, strict=strict):
        add(together, some)
    return together


def annotate_each(
    articles: Iterable[Article], study: Study, *, workers: int = 1, strict: bool = True
) -> Iterator[Rows]:
    """The rows of one article after another, in the order of the articles."""
    do = partial(several, study=study, strict=strict)
    listed = iter(articles)
    some = iter(lambda: list(islice(listed, TOGETHER)), [])
    if workers > 1:
        with ProcessPoolExecutor(workers, initializer=_end_with_parent) as pool:
            yield from chain.from_iterable(pool.map(do, some, chunksize=4))
    else:
        yield from chain.from_iterable(map(do, some))


def _end_with_parent() -> None:
    """In a worker: end when the process that began it is gone, also where that was killed.

    A worker that waits for its next articles would wait for ever: it holds the other end itself.
    """
    memory.collect_rarely()
    if (parent := parent_process()) is not None:
        Thread(target=_end_behind, args=(parent,), daemon=True).start()


def _end_behind(parent: BaseProcess) -> None:
    parent.join()
    os._exit(1)


def add(together: Rows, more: Rows) -> None:
    """Put the rows of another article behind those there are."""
    for name, some in more.items():
        together.setdefault(name, []).extend(some)
