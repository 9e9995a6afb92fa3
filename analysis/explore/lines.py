"""What is listed of a view: its sentences, or its words in context, a page at a time."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from analysis import markup
from analysis.chart import formats
from analysis.explore import context, labels, live, reader
from analysis.explore.context import Nodes
from analysis.explore.index import Index
from analysis.explore.marks import Marks
from analysis.explore.view import CONTEXTS, Kept, View
from analysis.markup import Child, Markup

PER_PAGE = 20


@dataclass(frozen=True)
class Lines:
    """The lines of one corpus in one language; `words` shortens what is shown of a text."""

    index: Index
    marks: Marks
    lang: str = "en"
    words: int | None = None

    @property
    def still(self) -> bool:
        """Whether this is a picture that nobody can act on."""
        return self.words is not None

    @property
    def _said(self) -> Mapping[str, str]:
        return labels.of(self.lang)

    def _n(self, n: int) -> str:
        return formats.number(n, self.lang)

    def page(self, view: View, kept: Kept, page: int) -> Markup:
        """One page of what the view keeps, in the order chosen, with how many there are."""
        chosen = np.flatnonzero(kept.keep)
        said = self._said
        if not len(chosen):
            return markup.element("p", said["nothing"], class_="vnc-note")
        in_context = bool(view.context) and context.has_words(view)
        found = context.nodes(self.index, view, kept) if in_context else None
        n = len(chosen) if found is None else len(found)
        last = max(n - 1, 0) // PER_PAGE
        page = min(max(page, 0), last)
        part = slice(page * PER_PAGE, (page + 1) * PER_PAGE)
        if found is None:
            listed = [self._line(int(sentence)) for sentence in chosen[part]]
        else:
            listed = self._in_context(found.taken(part))
        bar = [*self._turn(page, last), self._shown(part, n, found is not None)]
        if context.has_words(view) and not self.still:
            bar.append(self._orders(view.context))
        if not self.still:
            bar.append(_button(said["export_lines"], data_do="export_lines"))
        return markup.element(
            "section",
            _bar(*bar),
            markup.element("ul", listed, class_="vnc-lines"),
            _bar(*self._turn(page, last)) if last else None,
            self._code(view.code()),
        )

    def _turn(self, page: int, last: int) -> list[Markup]:
        if not last or self.still:
            return []
        return [
            markup.element("button", self._said[name], type="button", data_page=at, disabled=off)
            for name, at, off in (
                ("previous", page - 1, page == 0),
                ("next", page + 1, page == last),
            )
        ]

    def _shown(self, part: slice, n: int, in_context: bool) -> Markup:
        words = self._said["shown_places" if in_context else "shown"].format(
            first=self._n(min(part.start + 1, n)),
            last=self._n(min(part.stop, n)),
            n=self._n(n),
        )
        return markup.element("span", words, class_="vnc-shown")

    def _orders(self, now: str) -> Markup:
        options = [
            markup.element(
                "option", self._said[f"context_{c}" if c else "whole"], value=c, selected=c == now
            )
            for c in CONTEXTS
        ]
        chosen = markup.element("select", options, name="context")
        return markup.element("label", self._said["context"], " ", chosen)

    def _code(self, code: str) -> Markup:
        said = self._said
        shown = markup.element("span", code, class_="vnc-code")
        copy = _button(said["copy"], data_do="copy", data_value=code, aria_label=said["copy_code"])
        if self.still:
            return _bar(markup.element("span", said["code"] + ":"), shown)
        return _bar(markup.element("span", said["code"] + ":"), shown, copy)

    def _place(self, sentence: int) -> tuple[int, int, int]:
        """The article of a sentence, and where in it the sentence begins and ends."""
        article = int(self.index.article[sentence])
        base = int(self.index.base[article])
        return article, int(self.index.start[sentence]) - base, int(self.index.end[sentence]) - base

    def reference(self, sentence: int, span: tuple[int, int] | None = None) -> str:
        """Where a sentence stands, to be cited: label, outlet, day, article, characters."""
        article, *whole = self._place(sentence)
        row = self.index.articles.iloc[article]
        start, end = span or whole
        day = row["published_on"]
        facts = [
            self._cut(str(row["label"])),
            row["outlet"],
            formats.day(day, self.lang) if isinstance(day, str) else "",
            f"{row['article_id']}[{start}:{end}]",
        ]
        return ", ".join(fact for fact in facts if isinstance(fact, str) and fact)

    def _cut(self, text: str) -> str:
        return live.shortened(text, self.words)

    def _line(self, sentence: int) -> Markup:
        article, start, end = self._place(sentence)
        text = self.index.texts[article][start:end]
        cut = self._cut(text)
        stop = end if cut == text else start + len(" ".join(text.split()[: self.words]))
        segments = self.marks.segments(article, start, min(stop, end))
        pieces = reader.segment_markup(segments, start)
        shown = markup.element("div", pieces, None if cut == text else " …")
        where = self.reference(sentence)
        return self._item(shown, sentence, f"“{cut}” ({where})", where)

    def _in_context(self, some: Nodes) -> list[Markup]:
        table = context.lines(self.index, some)
        items = []
        columns = (table[name] for name in ("left", "node", "right", "start", "end"))
        for n, (left, node, right, start, end) in enumerate(zip(*columns, strict=True)):
            shown = markup.element(
                "div",
                markup.element("span", self._cut(left), class_="vnc-left"),
                markup.element("strong", node, class_="vnc-node"),
                markup.element("span", self._cut(right), class_="vnc-right"),
                class_="vnc-kwic",
            )
            sentence = int(some.sentence[n])
            where = self.reference(sentence, (int(start), int(end)))
            words = self._cut(f"{left} {node} {right}".strip())
            items.append(self._item(shown, sentence, f"“{words}” ({where})", where))
        return items

    def _item(self, shown: Markup, sentence: int, quoted: str, reference: str) -> Markup:
        said = self._said
        acts = [
            _button(said["read"], data_do="read", data_value=sentence),
            _button(said["reference"], data_do="copy", data_value=quoted),
        ]
        return markup.element(
            "li",
            shown,
            _bar(
                markup.element("span", reference, class_="vnc-ref"),
                None if self.still else acts,
            ),
            class_="vnc-line",
            data_sentence=sentence,
        )


def _button(words: str, **attributes: object) -> Markup:
    return markup.element("button", words, type="button", **attributes)


def _bar(*children: Child) -> Markup:
    return markup.element("div", children, class_="vnc-bar")
