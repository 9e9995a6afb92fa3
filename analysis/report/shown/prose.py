"""Sentences and tables as a reader reads them: set as prose, with labels instead of columns.

Built from `markup`, which escapes every word. A package for tables was weighed: it brings ten
more, for what is a table element with right-aligned numbers.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import pandas as pd

from analysis import markup
from analysis.chart.canvas import formats
from analysis.chart.canvas.formats import pick
from analysis.measure.coverage import lettering
from analysis.report.words import column_labels, coverage_words, not_taken, reasons

MISSING = "–"
#: A word of the program where a reader expects one of a language: `not_before`.
_KEY = re.compile("[a-z]+(?:_[a-z]+)+")


@dataclass(frozen=True, slots=True)
class Prose:
    """Sentences, a paragraph each; in a notebook they are set as prose."""

    paragraphs: tuple[str, ...]

    def __repr__(self) -> str:
        return "\n".join(self.paragraphs)

    def _repr_html_(self) -> str:
        return markup.element("div", *(markup.element("p", words) for words in self.paragraphs))


@dataclass(frozen=True, slots=True)
class OpeningLines:
    """Lines that open on a click: a line, where its example is from, its left, word and right."""

    lines: tuple[tuple[str, str, tuple[str, str, str]], ...]

    def __repr__(self) -> str:
        return "\n".join(
            f"{line}: {''.join(words)} ({source})" for line, source, words in self.lines
        )

    def _repr_html_(self) -> str:
        return markup.element("div", *map(self._line, self.lines))

    @staticmethod
    def _line(told: tuple[str, str, tuple[str, str, str]]) -> markup.Markup:
        line, source, (left, node, right) = told
        words = markup.element("p", left, markup.element("mark", node), right, f" ({source})")
        return markup.element("details", markup.element("summary", line), words)


@dataclass(frozen=True, slots=True)
class Readable:
    """A table for readers: labels as heads, nothing for what is missing, no identifiers."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numeric: tuple[bool, ...]
    more: int = 0
    lang: str = "en"

    def __repr__(self) -> str:
        if not self.rows:
            return pick(self.lang, *coverage_words.EMPTY)
        lines = [" | ".join(self.heads), *(" | ".join(row) for row in self.rows)]
        return "\n".join(lines + [self._left()] * bool(self.more))

    def _left(self) -> str:
        return pick(self.lang, *coverage_words.AND_MORE_ROW).format(
            more=self.more, s="s" * (self.more != 1), more_vi=formats.number(self.more, "vi")
        )

    def _repr_html_(self) -> str:
        if not self.rows:
            return markup.element("p", pick(self.lang, *coverage_words.EMPTY))
        head = markup.element(
            "tr", *(markup.element("th", word, scope="col") for word in self.heads)
        )
        body = [
            markup.element(
                "tr",
                *(self._cell(word, right) for word, right in zip(row, self.numeric, strict=True)),
            )
            for row in self.rows
        ]
        table = markup.element(
            "table", markup.element("thead", head), markup.element("tbody", *body)
        )
        left = [markup.element("p", self._left())] if self.more else []
        return markup.element("div", table, *left)

    @staticmethod
    def _cell(word: str, right: bool) -> markup.Markup:
        return markup.element("td", word, class_="number" if right else "words")


def findings(*sentences: str) -> Prose:
    """The findings of a notebook: each sentence once, with a stop at its end."""
    said = [" ".join(sentence.split()).rstrip(".") + "." for sentence in sentences if sentence]
    return Prose((" ".join(dict.fromkeys(said)),))


def readable_table(
    data: pd.DataFrame,
    articles: pd.DataFrame | None = None,
    *,
    most: int = 20,
    drop: Iterable[str] = (),
    lang: str = "en",
) -> Readable:
    """A table as a reader reads it.

    Parameters
    ----------
    data
        any table of the library
    articles
        the table of that name; with it an article is called by its letter, outlet and day
        (`article_names`), None leaves its identifier out
    most
        how many rows are shown; the rest is counted
    drop
        names of columns to leave out
    lang
        "en" or "vi"

    Returns
    -------
    Readable
        it shows itself in a notebook; `heads`, `rows` (each value as text) and `more`, the rows not
        shown

    Notes
    -----
    Labels stand for the names of columns. Identifiers of rows are left out, and columns that are
    empty in every row. A missing value is a dash; a column whose name begins with `share` is in per
    cent; a truth is yes or no.

    Examples
    --------
    >>> table = pd.DataFrame({"row_id": ["a1"], "outlet": ["Báo Sông"], "n": [1200]})
    >>> readable_table(table)
    outlet | number
    Báo Sông | 1,200
    >>> readable_table(table, lang="vi").rows
    (('Báo Sông', '1.200'),)
    """
    told = {} if articles is None else article_names(articles, lang)
    gone = {*drop, *column_labels.IDENTIFIERS} - ({"article_id"} if told else set())
    shown = data.drop(columns=[name for name in data.columns if name in gone])
    shown = shown.dropna(axis=1, how="all") if len(shown) else shown
    rows = shown.head(most)
    numeric = tuple(pd.api.types.is_numeric_dtype(dtype) for dtype in rows.dtypes)
    columns = [[_told(name, value, told, lang) for value in rows[name]] for name in rows.columns]
    heads = tuple(column_labels.column_label(str(name), lang) for name in rows.columns)
    return Readable(heads, tuple(zip(*columns, strict=True)), numeric, len(data) - len(rows), lang)


def article_names(articles: pd.DataFrame, lang: str = "en") -> dict[str, str]:
    """What each article is called in a table: its letter, its outlet, its day."""
    found, letters = {}, lettering.letters(articles)
    for row in articles.to_dict("records"):
        outlet = (
            row["outlet"]
            if isinstance(row["outlet"], str)
            else pick(lang, *coverage_words.NO_OUTLET)
        )
        day = row["published_on"]
        when = f", {formats.day(day, lang)}" if isinstance(day, str) else ""
        name = str(row["article_id"])
        found[name] = f"{letters[name]} · {outlet}{when}"
    return found


def _told(name: object, value: object, articles: Mapping[str, str], lang: str) -> str:
    if name == "article_id":
        return articles.get(str(value), MISSING)
    if value is None or pd.isna(value):  # type: ignore[call-overload]
        return MISSING
    if isinstance(value, bool) or type(value).__name__ == "bool":
        return formats.pick(lang, *(coverage_words.YES if value else coverage_words.NO))
    if str(name).startswith("share") and pd.api.types.is_number(value):
        return formats.percent(float(str(value)), lang, decimals=1)
    if isinstance(value, float) and not float(value).is_integer():
        return formats.number(value, lang, decimals=2)
    if isinstance(value, (int, float)) or pd.api.types.is_number(value):
        return formats.number(float(str(value)), lang)
    text = column_labels.cell_words(str(name), " ".join(str(value).split()), lang)
    if name == "reason":
        text = reasons.told(text, lang)
    if name == "why_not" and text in not_taken.REASONS:
        text = pick(lang, *not_taken.REASONS[text])
    if len(text) == 10 and text[4] == text[7] == "-" and text[:4].isdigit():
        return formats.day(text, lang)
    return text.replace("_", " ") if _KEY.fullmatch(text) else text or MISSING
