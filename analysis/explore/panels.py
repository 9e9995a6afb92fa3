"""The regions of the explorer: what can be chosen, what is listed, what to check, the article."""

from collections.abc import Mapping
from dataclasses import dataclass

from analysis import markup
from analysis.chart import formats
from analysis.explore import doubts, labels, reader
from analysis.explore.filters import Filters, button
from analysis.explore.index import Index
from analysis.explore.lines import Lines
from analysis.explore.marks import Marks
from analysis.markup import Markup

LISTED_DOUBTS = 40


@dataclass(frozen=True)
class Panels:
    """The regions of one corpus in one language; `words` shortens what is shown of a text."""

    index: Index
    marks: Marks
    lang: str = "en"
    words: int | None = None

    @property
    def filters(self) -> Filters:
        """What can be chosen."""
        return Filters(self.index, self.lang, still=self.words is not None)

    @property
    def _said(self) -> Mapping[str, str]:
        return labels.of(self.lang)

    def _n(self, n: int) -> str:
        return formats.number(n, self.lang)

    @property
    def lines(self) -> Lines:
        """What is listed of a view."""
        return Lines(self.index, self.marks, self.lang, self.words)

    def doubts(self) -> Markup:
        """The rows to look at first, folded away; each opens its form."""
        rows = doubts.check_first(self.index.tables)
        first = rows.head(LISTED_DOUBTS)
        columns = ("table", "row_id", "article_id", "start", "end", "why")
        items = [
            markup.element(
                "li",
                button(f"{table} · {article}[{start}:{end}]", data_row=row_id, data_table=table),
                " ",
                str(why),
            )
            for table, row_id, article, start, end, why in zip(
                *(first[c] for c in columns), strict=True
            )
        ]
        title = f"{self._said['doubts']} ({self._n(len(rows))})"
        listed = markup.element("ul", items, class_="vnc-doubts")
        return markup.element("details", markup.element("summary", title), listed)

    def read(self, sentence: int) -> Markup:
        """The article a sentence stands in, with the sentence brought into view."""
        article = int(self.index.article[sentence])
        base = int(self.index.base[article])
        focus = int(self.index.start[sentence]) - base, int(self.index.end[sentence]) - base
        shown = reader.Reader(
            self.index, self.marks, self.index.article_ids[article], self.lang, self.words
        )
        return markup.element(
            "section",
            markup.element(
                "div",
                button(self._said["close"], data_do="close"),
                button(self._said["add"], data_do="add"),
                class_="vnc-bar",
            ),
            shown.html(focus=focus),
        )
