"""Quotations, numbers and dates of a string: to try a sentence, or to teach with one.

The string is taken for the body of an article, as it is: no headline is looked for and
nothing is left out. Offsets count in the string, half open: `text[start:end]`; in one with
decomposed letters or invisible characters, in `analysis.text.normalise.printed(text)`.
"""

from pathlib import Path

import pandas as pd

from analysis.corpus.article import Article, Part, Sentence
from analysis.extract import annotate
from analysis.study import EMPTY, Study, read_study
from analysis.tables import schema
from analysis.tables.errors import InputError
from analysis.text import normalise, sentences

#: Columns of an article's rows that a string has nothing to say for.
_OF_A_CORPUS = ("row_id", "article_id", "review", *schema.OF_ARTICLE)


def _rows(
    name: str, text: str, study: Study | str | Path | None = None, *, published_on: str = ""
) -> pd.DataFrame:
    if not isinstance(text, str):
        raise InputError(
            f"A string is wanted, not {type(text).__name__}. For files, a folder or a table of "
            "articles, use tables = an.load(...)."
        )
    rows = annotate.annotate_article(_article(text, published_on), _study(study))
    table = schema.frame(name, rows[name])
    return table.drop(columns=[column for column in _OF_A_CORPUS if column in table])


def _study(study: Study | str | Path | None) -> Study:
    if study is None or isinstance(study, Study):
        return study or EMPTY
    if isinstance(study, str | Path):
        return read_study(study)
    raise InputError(
        f"A study is wanted, or the path of one, not {type(study).__name__}. "
        "Name its file: study='study.toml'."
    )


def _article(text: str, published_on: str) -> Article:
    """The string as an article of one part a line."""
    text = normalise.printed(text)
    parts, told, start = [], [], 0
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            begin = start + len(line) - len(line.lstrip())
            end = start + len(line.rstrip())
            parts.append(Part("body", begin, end, begin, end))
            told += [
                (begin + a, begin + b, number)
                for a, b in sentences.split_sentences(text[begin:end])
            ]
        start += len(line) + 1
    each = tuple(
        Sentence(n, begin, end, "body", paragraph)
        for n, (begin, end, paragraph) in enumerate(told, start=1)
    )
    basis = "manifest" if published_on else "unknown"
    return Article(
        "text",
        text,
        tuple(parts),
        each,
        published_on=published_on,
        published_basis=basis,
    )


def quotations(text: str, study: Study | str | Path | None = None) -> pd.DataFrame:
    """Who says what in a string: quotations and reported speech, with their speakers.

    Parameters
    ----------
    text
        the string, read as the body of an article
    study
        a study or the path of one, whose reporting verbs and people are known besides the
        library's own

    Returns
    -------
    pandas.DataFrame
        a row a find, in the order of the text; the columns of `quotations` in the data dictionary,
        but those that need a corpus. No row: nothing of the kind is found. An empty cell (NA): the
        string does not say it

    Examples
    --------
    >>> said = quotations("“Chợ sẽ mở lại”, bà Nguyễn Thị Lụa, chủ quán, nói.")
    >>> said[["kind", "speaker", "content"]].values.tolist()
    [['direct', 'Nguyễn Thị Lụa', 'Chợ sẽ mở lại']]
    """
    return _rows("quotations", text, study)


def quantities(
    text: str, study: Study | str | Path | None = None, *, published_on: str = ""
) -> pd.DataFrame:
    """How many of whom a string counts: value, qualifier, noun, as of which day, who says so.

    Parameters
    ----------
    text
        the string, read as the body of an article
    study
        a study or the path of one, whose measures and nouns are looked for besides the library's
        own nouns
    published_on
        ISO day on which `hôm nay` and days without a year rest

    Returns
    -------
    pandas.DataFrame
        a row a find, in the order of the text; the columns of `quantities` in the data dictionary,
        but those that need a corpus. No row: nothing of the kind is found. An empty cell (NA): the
        string does not say it

    Examples
    --------
    >>> quantities("Hơn 2.500 khách đến hội chợ.")[["value", "qualifier", "noun"]].values.tolist()
    [[2500, 'over', 'khách']]
    """
    return _rows("quantities", text, study, published_on=published_on)


def dates(text: str, *, published_on: str = "") -> pd.DataFrame:
    """Which days a string speaks of.

    Parameters
    ----------
    text
        the string, read as the body of an article
    published_on
        ISO day on which `hôm nay` and days without a year rest

    Returns
    -------
    pandas.DataFrame
        a row a find, in the order of the text; the columns of `dates` in the data dictionary,
        but those that need a corpus. No row: nothing of the kind is found. An empty cell (NA): the
        string does not say it

    Examples
    --------
    >>> dates("Hội chợ mở cửa ngày 5/3/2026.")[["as_printed", "date_from"]].values.tolist()
    [['5/3/2026', '2026-03-05']]
    """
    return _rows("dates", text, published_on=published_on)
