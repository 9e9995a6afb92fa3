"""The regions of the explorer: what can be chosen, what is listed, what to check, the article."""

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from analysis import markup
from analysis.explore import labels
from analysis.explore.index import SentenceIndex
from analysis.explore.marks import Marks
from analysis.explore.panels import reader
from analysis.explore.panels.checking import Checking
from analysis.explore.panels.facets import Facets, button
from analysis.explore.panels.filters import Filters
from analysis.explore.panels.lines import Lines
from analysis.markup import Markup


@dataclass(frozen=True)
class Panels:
    """The regions of one corpus in one language; `words` shortens what is shown of a text."""

    index: SentenceIndex
    marks: Marks
    lang: str = "en"
    words: int | None = None

    @property
    def facets(self) -> Facets:
        """The lists of values to choose from."""
        return Facets(self.index, self.lang, still=self.words is not None)

    @property
    def filters(self) -> Filters:
        """What has been chosen, and what else narrows a view."""
        return Filters(self.facets)

    @property
    def _said(self) -> Mapping[str, str]:
        return labels.labels_in(self.lang)

    @property
    def lines(self) -> Lines:
        """What is listed of a view."""
        return Lines(self.index, self.marks, self.lang, self.words)

    def checking(self, rows: pd.DataFrame) -> Checking:
        """The rows to look at first."""
        return Checking(self.lines, rows)

    def read(self, sentence: int) -> Markup:
        """The article a sentence stands in, with the sentence brought into view."""
        article = int(self.index.article[sentence])
        base = int(self.index.base[article])
        focus = int(self.index.start[sentence]) - base, int(self.index.end[sentence]) - base
        name = self.index.article_ids[article]
        shown = reader.Reader(self.index, self.marks, name, self.lang, self.words, still=False)
        return markup.element(
            "section",
            markup.element(
                "div",
                button(self._said["close"], data_do="close"),
                button(self._said["add"], data_do="add"),
                markup.element("span", self._said["add_help"], class_="vnc-note"),
                class_="vnc-bar vnc-stays",
            ),
            shown.html(focus=focus),
        )
