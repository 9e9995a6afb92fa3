"""What the explorer shows of a view: filters with counts, the sentences kept, their references.

Each function makes the markup of one region. Every count is the number of sentences that would
be listed, because both come from the same mask.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from analysis import markup
from analysis.chart import formats
from analysis.explore import bins, doubts, labels, reader
from analysis.explore.index import FACETS, Index
from analysis.explore.marks import Marks
from analysis.explore.view import Kept, View
from analysis.markup import Child, Markup

PER_PAGE = 20
VALUES = 12
LISTED_DOUBTS = 40


@dataclass(frozen=True)
class Panels:
    """The regions of one corpus in one language; `words` shortens what is shown of a text."""

    index: Index
    marks: Marks
    lang: str = "en"
    words: int | None = None

    @property
    def _said(self) -> Mapping[str, str]:
        return labels.of(self.lang)

    def _n(self, n: int) -> str:
        return formats.number(n, self.lang)

    def controls(self, view: View) -> Markup:
        """The search box, the span of days, the switch for copies, and clearing it all."""
        said = self._said
        e = markup.element
        days = [d for d in self.index.facets["date"].values if d]
        span = {"min": days[0], "max": days[-1]} if days else {}
        corrected = sum(self.index.tables.n_reviewed.values())
        return e(
            "div",
            e("p", said["help"], class_="vnc-note"),
            e(
                "div",
                e(
                    "label",
                    said["search"],
                    " ",
                    e("input", type="search", name="query", value=view.query, size=24),
                ),
                e(
                    "label",
                    e("input", type="checkbox", name="exact_marks", checked=view.exact_marks),
                    " ",
                    said["exact_marks"],
                ),
                e(
                    "label",
                    said["from"],
                    " ",
                    e("input", type="date", name="date_from", value=view.date_from, **span),
                ),
                e(
                    "label",
                    said["to"],
                    " ",
                    e("input", type="date", name="date_to", value=view.date_to, **span),
                ),
                e(
                    "label",
                    e("input", type="checkbox", name="copies", checked=view.copies),
                    " ",
                    said["copies"],
                ),
                e("button", said["clear"], type="button", data_do="clear"),
                class_="vnc-bar",
            ),
            e("p", said["corrected"].format(n=self._n(corrected)), class_="vnc-note")
            if corrected
            else None,
        )

    def status(self, kept: Kept) -> Markup:
        """How many sentences are kept, of how many, in how many articles."""
        chosen = np.flatnonzero(kept.keep)
        articles = len(np.unique(self.index.article[chosen]))
        sentence = self._said["sentences_of"].format(
            n=self._n(len(chosen)), total=self._n(len(self.index)), articles=self._n(articles)
        )
        return markup.element("p", markup.element("strong", sentence, class_="vnc-total"))

    def facets(self, view: View, kept: Kept) -> Markup:
        """Every filter with its values, the most frequent first, days in their order."""
        return markup.joined([self._facet(name, view, kept) for name in FACETS])

    def _facet(self, name: str, view: View, kept: Kept) -> Markup:
        counts = kept.counts[name]
        chosen: tuple[str, ...] = getattr(view, name)
        if name == "date":
            rows = bins.of(counts)
            picked = {
                b.key for b in rows if b.key in chosen or b.is_span(view.date_from, view.date_to)
            }
            listed = [(b.key, bins.label(b, self.lang) or self._said["undated"], b.n) for b in rows]
        else:
            order = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
            first = [item for item in order if item[0] in chosen]
            first += [(value, 0) for value in chosen if value not in counts]
            rest = [item for item in order if item[0] not in chosen][: max(VALUES - len(first), 0)]
            picked = set(chosen)
            listed = [(v, self._called(name, v), n) for v, n in first + rest]
        if not listed:
            return Markup("")
        top = max(n for _, _, n in listed) or 1
        more = len(counts) - len(listed) if name != "date" else 0
        items = [
            markup.element(
                "li",
                markup.element(
                    "button",
                    shown,
                    type="button",
                    data_choose=name,
                    data_value=value,
                    aria_pressed="true" if value in picked else "false",
                ),
                markup.element("span", self._n(n), class_="vnc-n"),
                markup.element("progress", value=n, max=top, aria_hidden="true"),
            )
            for value, shown, n in listed
        ]
        return markup.element(
            "fieldset",
            markup.element("legend", self._said[name]),
            markup.element("ul", items),
            markup.element("p", self._said["more"].format(n=self._n(more)), class_="vnc-note")
            if more > 0
            else None,
            markup.element(
                "button", self._said["export"], type="button", data_do="export", data_value=name
            ),
            class_="vnc-facet",
            data_facet=name,
        )

    def _called(self, facet: str, value: str) -> str:
        """How a value is shown: a measure or term by the study's label in this language."""
        study = self.index.tables.study
        if facet == "measure":
            for measure in study.measures:
                if measure.name == value:
                    return (measure.label_vi if self.lang == "vi" else measure.label) or value
        if facet == "term" and self.lang == "vi":
            for term in study.terms:
                if term.name == value:
                    return term.label_vi or value
        return value or self._said["unknown"]

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


def button(words: str, **attributes: object) -> Markup:
    """A button that says something and tells the page what was asked."""
    return markup.element("button", words, type="button", **attributes)


def _labelled(words: str, kind: str, name: str, **attributes: object) -> Markup:
    made = markup.element("input", type=kind, name=name, **attributes)
    return markup.element("label", [made, " ", words] if kind == "checkbox" else [words, " ", made])


def _bar(*children: Child) -> Markup:
    return markup.element("div", children, class_="vnc-bar")
