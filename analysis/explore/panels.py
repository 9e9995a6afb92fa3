"""What the explorer shows of a view: the sentences kept, their references, their articles.

Each function makes the markup of one region. Every count is the number of sentences that would
be listed, because both come from the same mask.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from analysis import markup
from analysis.chart import formats
from analysis.explore import doubts, labels, reader
from analysis.explore.filters import Filters, button
from analysis.explore.index import Index
from analysis.explore.marks import Marks
from analysis.explore.view import Kept, View
from analysis.markup import Markup

PER_PAGE = 20
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
        return Filters(self.index, self.lang)

    @property
    def _said(self) -> Mapping[str, str]:
        return labels.of(self.lang)

    def _n(self, n: int) -> str:
        return formats.number(n, self.lang)

    def lines(self, view: View, kept: Kept, page: int) -> Markup:
        """One page of the sentences kept, in the order of the corpus."""
        chosen = np.flatnonzero(kept.keep)
        said = self._said
        if not len(chosen):
            return markup.element("p", said["nothing"], class_="vnc-note")
        last_page = (len(chosen) - 1) // PER_PAGE
        page = min(max(page, 0), last_page)
        rows = chosen[page * PER_PAGE : (page + 1) * PER_PAGE]
        shown = said["shown"].format(
            first=self._n(page * PER_PAGE + 1),
            last=self._n(page * PER_PAGE + len(rows)),
            n=self._n(len(chosen)),
        )
        code = view.code()
        turn = [
            button(said[name], data_page=at, disabled=off)
            for name, at, off in (
                ("previous", page - 1, page == 0),
                ("next", page + 1, page == last_page),
            )
        ]
        return markup.element(
            "section",
            markup.element(
                "div", turn, markup.element("span", shown, class_="vnc-shown"), class_="vnc-bar"
            ),
            markup.element("ul", [self._line(int(n)) for n in rows], class_="vnc-lines"),
            markup.element(
                "div",
                markup.element("span", said["code"] + ":"),
                markup.element("span", code, class_="vnc-code"),
                markup.element(
                    "button",
                    "⧉",
                    type="button",
                    data_do="copy",
                    data_value=code,
                    aria_label=said["code"],
                ),
                class_="vnc-bar",
            ),
        )

    def reference(self, sentence: int) -> str:
        """Where a sentence stands, to be cited: label, outlet, day, article, characters."""
        article = int(self.index.article[sentence])
        row = self.index.articles.iloc[article]
        base = int(self.index.base[article])
        start, end = int(self.index.start[sentence]) - base, int(self.index.end[sentence]) - base
        facts = [
            self._cut(str(row["label"])),
            row["outlet"],
            self._day(row["published_on"]),
            f"{row['article_id']}[{start}:{end}]",
        ]
        return ", ".join(fact for fact in facts if isinstance(fact, str) and fact)

    def _day(self, day: object) -> str:
        return formats.day(day, self.lang) if isinstance(day, str) else ""

    def _cut(self, text: str) -> str:
        every = text.split()
        if self.words is None or len(every) <= self.words:
            return text
        return " ".join(every[: self.words]) + " …"

    def _line(self, sentence: int) -> Markup:
        article = int(self.index.article[sentence])
        base = int(self.index.base[article])
        start, end = int(self.index.start[sentence]) - base, int(self.index.end[sentence]) - base
        text = self.index.texts[article][start:end]
        cut = self._cut(text)
        stop = end if cut == text else start + len(" ".join(text.split()[: self.words]))
        segments = self.marks.segments(article, start, min(stop, end))
        reference = self.reference(sentence)
        return markup.element(
            "li",
            markup.element(
                "div", reader.segment_markup(segments, start), None if cut == text else " …"
            ),
            markup.element(
                "div",
                markup.element("span", reference, class_="vnc-ref"),
                markup.element(
                    "button", self._said["read"], type="button", data_do="read", data_value=sentence
                ),
                markup.element(
                    "button",
                    self._said["reference"],
                    type="button",
                    data_do="copy",
                    data_value=f"“{cut}” ({reference})",
                ),
                class_="vnc-bar",
            ),
            class_="vnc-line",
            data_sentence=sentence,
        )

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
