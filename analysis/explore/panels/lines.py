"""What is listed of a view: its sentences, or its words in context, a page at a time."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from analysis import markup
from analysis.chart.canvas import formats
from analysis.explore import labels, session
from analysis.explore.index import Index
from analysis.explore.marks import Marks
from analysis.explore.panels import reader, words_in_context
from analysis.explore.panels.words_in_context import Nodes
from analysis.explore.view import CONTEXTS, Kept, View
from analysis.markup import Child, Markup

PER_PAGE = 20
#: How much of an article's name stands above its sentences.
_LABEL_WORDS = 16


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
        in_context = bool(view.context) and words_in_context.has_words(view)
        found = words_in_context.nodes(self.index, view, kept) if in_context else None
        n = len(chosen) if found is None else len(found)
        last = max(n - 1, 0) // PER_PAGE
        page = min(max(page, 0), last)
        part = slice(page * PER_PAGE, (page + 1) * PER_PAGE)
        if found is None:
            listed = self._sentences(chosen[part].tolist(), view)
        else:
            listed = self._in_context(found.taken(part))
        bar = [*self.turn(page, last), self._shown(part, n, found is not None)]
        if words_in_context.has_words(view) and not self.still:
            bar.append(self._orders(view.context))
        if not self.still:
            bar.append(_button(said["export_lines"], data_do="export_lines"))
        return markup.element(
            "section",
            _bar(*bar),
            markup.element("ul", listed, class_="vnc-lines"),
            _bar(*self.turn(page, last)) if last else None,
            self._code(view.code()),
        )

    def turn(self, page: int, last: int) -> list[Markup]:
        """The buttons that turn the page; none where there is one page only."""
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

    def where(self, sentence: int) -> str:
        """Where a sentence stands, to be read: what the article is called, outlet, day."""
        label, outlet, day = self.index.facts(int(self.index.article[sentence]))
        short = session.shortened(label, _LABEL_WORDS)
        day = formats.day(day, self.lang) if day else ""
        return " · ".join(fact for fact in (short, outlet, day) if fact)

    def reference(self, sentence: int, span: tuple[int, int] | None = None) -> str:
        """Where a sentence stands, to be cited: label, outlet, day, article, characters."""
        article, *whole = self._place(sentence)
        label, outlet, day = self.index.facts(article)
        start, end = span or whole
        facts = [
            self._cut(label),
            outlet,
            formats.day(day, self.lang) if day else "",
            f"{self.index.article_ids[article]}[{start}:{end}]",
        ]
        return ", ".join(fact for fact in facts if fact)

    def _cut(self, text: str) -> str:
        return session.shortened(text, self.words)

    def _sentences(self, chosen: list[int], view: View) -> list[Markup]:
        """The sentences, under the name of their article where another one begins."""
        made, before = [], -1
        for sentence in chosen:
            article = int(self.index.article[sentence])
            if article != before:
                made.append(markup.element("li", self.where(sentence), class_="vnc-of"))
                before = article
            made.append(self._line(sentence, view))
        return made

    def _line(self, sentence: int, view: View) -> Markup:
        article, start, end = self._place(sentence)
        text = self.index.texts[article][start:end]
        cut = self._cut(text)
        stop = end if cut == text else start + len(" ".join(text.split()[: self.words]))
        hits = self._hits(sentence, view)
        segments = self.marks.segments(article, start, min(stop, end), hits)
        pieces = reader.segment_markup(segments, start, hits=hits, still=self.still)
        shown = markup.element("div", pieces, None if cut == text else " …")
        where = self.reference(sentence)
        return self._item(shown, sentence, f"“{cut}” ({where})")

    def _hits(self, sentence: int, view: View) -> list[tuple[int, int]]:
        """Where the words searched for stand in a sentence, in characters of its article."""
        if not view.query.strip():
            return []
        start, end = int(self.index.start[sentence]), int(self.index.end[sentence])
        base = int(self.index.base[self.index.article[sentence]])
        found, n = self.index.hits(view.query, exact_marks=view.exact_marks, within=(start, end))
        return [(at - base, at - base + n) for at in found.tolist()]

    def _in_context(self, some: Nodes) -> list[Markup]:
        table = words_in_context.lines(self.index, some)
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
            words = self._cut(self._printed(sentence, left, (int(start), int(end)), right))
            items.append(self._item(shown, sentence, f"“{words}” ({where})", self.where(sentence)))
        return items

    def _printed(self, sentence: int, left: str, node: tuple[int, int], right: str) -> str:
        """The words in context as they are printed, from the first of the left to the last."""
        text = self.index.texts[int(self.index.article[sentence])]
        first = text.rfind(left, 0, node[0]) if left else node[0]
        last = text.find(right, node[1]) + len(right) if right else node[1]
        return text[first:last] if first >= 0 and node[1] <= last else text[node[0] : node[1]]

    def _item(self, shown: Markup, sentence: int, quoted: str, where: str = "") -> Markup:
        said = self._said
        acts = [
            _button(said["read"], data_do="read", data_value=sentence),
            _button(said["reference"], data_do="copy", data_value=quoted),
        ]
        return markup.element(
            "li",
            shown,
            _bar(
                markup.element("span", where, class_="vnc-ref"),
                None if self.still else acts,
            )
            if where or not self.still
            else None,
            class_="vnc-line",
            data_sentence=sentence,
        )


def _button(words: str, **attributes: object) -> Markup:
    return markup.element("button", words, type="button", **attributes)


def _bar(*children: Child) -> Markup:
    return markup.element("div", children, class_="vnc-bar")
