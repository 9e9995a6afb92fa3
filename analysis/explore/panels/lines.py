"""What is listed of a view: its sentences, or its words in context, a page at a time.

A sentence stands under the name of its article, with who speaks in it. Words in context stand
on one line each, their hits below one another.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from analysis import markup
from analysis.chart.canvas import formats
from analysis.explore import days, labels, session
from analysis.explore.index import SentenceIndex
from analysis.explore.marks import Marks
from analysis.explore.panels import reader, words_in_context
from analysis.explore.panels.facets import Facets, button
from analysis.explore.panels.filters import bar
from analysis.explore.places import Nodes
from analysis.explore.view import Kept, View
from analysis.markup import Child, Markup

#: How many sentences are on a page, and how many hits.
PER_PAGE, HITS = 25, 50
#: How much of an article's name stands above its sentences.
_LABEL_WORDS = 16
#: How many characters stand beside a hit: more than the widest screen shows.
_BESIDE = 140
#: The columns of a concordance whose heads put its lines in an order.
_HEADS = {"place": "vnc-ref", "left": "vnc-left", "right": "vnc-right"}


@dataclass(frozen=True)
class Lines:
    """The lines of one corpus in one language; `words` shortens what is shown of a text."""

    index: SentenceIndex
    marks: Marks
    lang: str = "en"
    words: int | None = None

    @property
    def still(self) -> bool:
        """Whether this is a picture that nobody can act on."""
        return self.words is not None

    @property
    def _said(self) -> Mapping[str, str]:
        return labels.labels_in(self.lang)

    @property
    def _facets(self) -> Facets:
        return Facets(self.index, self.lang, still=self.still)

    def _n(self, n: int) -> str:
        return formats.number(n, self.lang)

    def page(self, view: View, kept: Kept, page: int) -> Markup:
        """One page of what the view keeps, in the order chosen, with how many there are."""
        n, size = kept.n_lines, HITS if view.in_context else PER_PAGE
        if not n:
            return markup.element("p", self._said["nothing"], class_="vnc-note")
        last = (n - 1) // size
        page = min(max(page, 0), last)
        part = slice(page * size, (page + 1) * size)
        if view.in_context:
            found = words_in_context.nodes(self.index, view, kept).taken(part)
            listed = self._in_context(found, view)
        else:
            listed = self._sentences(np.flatnonzero(kept.keep)[part].tolist(), view)
        e = markup.element
        kind = " vnc-kwics" if view.in_context else ""
        return e(
            "section",
            bar(
                None if self.still else self._shapes(view),
                self._shown(part, n, view),
                self.turn(page, last),
                None if self.still else self._away(),
                class_="vnc-bar vnc-head",
            ),
            e("ul", listed, class_=f"vnc-lines{kind}"),
            bar(self.turn(page, last)) if last else None,
            self._code(view.code()),
        )

    def turn(self, page: int, last: int) -> list[Markup]:
        """The buttons that turn the page; none where there is one page only."""
        if not last or self.still:
            return []
        return [
            button(self._said[name], data_page=at, disabled=off)
            for name, at, off in (
                ("previous", page - 1, page == 0),
                ("next", page + 1, page == last),
            )
        ]

    def _shown(self, part: slice, n: int, view: View) -> Markup:
        words = self._said["shown_places" if view.in_context else "shown"].format(
            first=self._n(min(part.start + 1, n)),
            last=self._n(min(part.stop, n)),
            n=self._n(n),
        )
        return markup.element("span", words, class_="vnc-shown")

    def _shapes(self, view: View) -> list[Markup]:
        """Whole sentences, or words in context where there are words."""
        said, now = self._said, view.in_context
        help_ = None if view.has_words else said["context_needs"]
        return [
            self._order("", said["whole"], not now),
            self._order("place", said["context"], now, disabled=not view.has_words, title=help_),
        ]

    def _order(self, value: str, words: Child, pressed: bool, **attributes: object) -> Markup:
        state = "true" if pressed else "false"
        return button(words, data_do="arrange", data_value=value, aria_pressed=state, **attributes)

    def _away(self) -> Markup:
        made = [
            button(
                self._said[name],
                data_do=name,
                title=self._said[f"{name}_help"],
                class_="vnc-quiet",
            )
            for name in ("download", "export_lines")
        ]
        return markup.element("span", made, class_="vnc-away")

    def _code(self, code: str) -> Markup:
        said = self._said
        shown = markup.element("span", code, class_="vnc-code")
        label = markup.element("span", said["code"] + ":")
        if self.still:
            return bar(label, shown)
        copy = button(said["copy"], data_do="copy", data_value=code, aria_label=said["copy_code"])
        return bar(label, shown, copy)

    def _place(self, sentence: int) -> tuple[int, int, int]:
        """The article of a sentence, and where in it the sentence begins and ends."""
        article = int(self.index.article[sentence])
        base = int(self.index.base[article])
        return article, int(self.index.start[sentence]) - base, int(self.index.end[sentence]) - base

    def named(self, article: int) -> str:
        """What an article is called in every figure: its letter, its outlet, its day."""
        _, outlet, day = self.index.facts(article)
        facts = self.index.letters[article], outlet, days.day_in_words(day, self.lang)
        return " · ".join(fact for fact in facts if fact)

    def headline(self, article: int) -> str:
        """The headline of an article, cut behind a word."""
        return session.shortened(self.index.facts(article)[0], _LABEL_WORDS)

    def where(self, sentence: int) -> str:
        """Where a sentence stands, to be read: the article's letter, outlet, day, headline."""
        article = int(self.index.article[sentence])
        return f"{self.named(article)} · {self.headline(article)}"

    def reference(self, sentence: int) -> str:
        """Where a sentence stands, to be cited: headline, outlet, day."""
        label, outlet, day = self.index.facts(int(self.index.article[sentence]))
        facts = self._cut(label), outlet, days.day_in_words(day, self.lang)
        return ", ".join(fact for fact in facts if fact)

    def _cut(self, text: str) -> str:
        return session.shortened(text, self.words)

    def _sentences(self, chosen: list[int], view: View) -> list[Markup]:
        """The sentences, under the name of their article where another one begins."""
        made, before = [], -1
        for sentence, words in zip(chosen, self._allowed(chosen), strict=True):
            article = int(self.index.article[sentence])
            if article != before:
                named = markup.element("strong", self.named(article))
                headline = f" · {self.headline(article)}"
                made.append(markup.element("li", named, headline, class_="vnc-of"))
                before = article
            made.append(self._line(sentence, view, words))
        return made

    def _allowed(self, chosen: list[int]) -> list[int | None]:
        """How many words of each sentence may be shown: neighbours together are one passage."""
        if self.words is None:
            return [None] * len(chosen)
        allowed: list[int | None] = []
        run, before = 0, -2
        for sentence in chosen:
            article, start, end = self._place(sentence)
            beside = sentence == before + 1 and article == self._place(before)[0]
            run = run if beside else 0
            allowed.append(self.words - run)
            n = len(self.index.texts[article][start:end].split())
            run = run + n if n <= self.words - run else 0
            before = sentence
        return allowed

    def _line(self, sentence: int, view: View, words: int | None) -> Markup:
        article, start, end = self._place(sentence)
        text = self.index.texts[article][start:end]
        cut = session.shortened(text, words)
        stop = end if cut == text else start + len(" ".join(text.split()[:words]))
        hits = self._hits(sentence, view)
        segments = self.marks.segments(article, start, min(stop, end), hits)
        pieces = reader.segment_markup(
            segments, start, told=self._facets.tells, hits=hits, still=self.still
        )
        shown = markup.element(
            "div", self._who(sentence), pieces, None if cut == text else " …", class_="vnc-text"
        )
        return self._item(shown, sentence, f"“{cut}” ({self.reference(sentence)})")

    def _who(self, sentence: int) -> Markup | None:
        """Who speaks in a sentence."""
        names = self.index.facets["speaker"].of(sentence)
        if not names:
            return None
        label = f"{self._said['one_speaker']}: {', '.join(names)}"
        return markup.element("span", ", ".join(names), class_="vnc-who", title=label)

    def _hits(self, sentence: int, view: View) -> list[tuple[int, int]]:
        """Where the words searched for stand in a sentence, in characters of its article."""
        if not view.query.strip():
            return []
        start, end = int(self.index.start[sentence]), int(self.index.end[sentence])
        base = int(self.index.base[self.index.article[sentence]])
        found, n = self.index.hits(view.query, exact_marks=view.exact_marks, within=(start, end))
        return [(at - base, at - base + n) for at in found.tolist()]

    def _in_context(self, some: Nodes, view: View) -> list[Markup]:
        wide = words_in_context.context_lines(self.index, some, width=60 if self.still else _BESIDE)
        items = [] if self.still else [self._heads(view)]
        e = markup.element
        columns = (wide[name] for name in ("left", "node", "right", "start", "end"))
        for n, (left, node, right, start, end) in enumerate(zip(*columns, strict=True)):
            sentence = int(some.sentence[n])
            article = int(self.index.article[sentence])
            shown = [
                self._of(article, self.where(sentence)),
                e("span", e("span", self._beside(left, "left", view)), class_="vnc-left"),
                e("strong", node, class_="vnc-node"),
                e("span", self._beside(right, "right", view), class_="vnc-right"),
            ]
            words = self._cut(self._printed(sentence, left, (int(start), int(end)), right))
            quoted = f"“{words}” ({self.reference(sentence)})"
            items.append(self._item(markup.joined(shown), sentence, quoted, "vnc-line vnc-kwic"))
        return items

    def _of(self, article: int, title: str) -> Markup:
        """The article of a hit in a narrow column: its letter and day whole, its outlet cut."""
        _, outlet, day = self.index.facts(article)
        e = markup.element
        return e(
            "span",
            e("span", self.index.letters[article], class_="vnc-letter"),
            e("span", outlet, class_="vnc-outlet"),
            e("span", days.day_in_words(day, self.lang, year=False)),
            class_="vnc-ref",
            title=title,
        )

    def _heads(self, view: View) -> Markup:
        """The heads of the columns; each puts the lines in the order of its column."""
        said, e = self._said, markup.element
        near = [
            e("span", str(n), class_=f"vnc-sorted vnc-sorted-{n}")
            for n in range(1, words_in_context.SORTED_BY + 1)
        ]
        words: dict[str, list[Child]] = {
            "place": [said["sort_place"]],
            "left": ["◂ ", said["sort_left"], [[" L", n] for n in reversed(near)]],
            "right": [said["sort_right"], [[" R", n] for n in near], " ▸"],
        }
        heads = [
            e("span", self._order(order, words[order], view.context == order), class_=name)
            for order, name in _HEADS.items()
        ]
        node = e("span", class_="vnc-node")
        return e("li", [*heads[:2], node, *heads[2:]], class_="vnc-kwic vnc-heads")

    def _beside(self, text: str, side: str, view: View) -> list[Markup]:
        """What stands beside a hit, with the words that it is sorted by marked L1, L2, L3."""
        if view.context != side:
            return [markup.escaped(text)]
        made, at = [], 0
        near = list(enumerate(words_in_context.nearest_words(text, side), start=1))
        for n, (start, end) in sorted(near, key=lambda one: one[1]):
            label = f"{'L' if side == 'left' else 'R'}{n}"
            word = markup.element(
                "span", text[start:end], class_=f"vnc-sorted vnc-sorted-{n}", title=label
            )
            made += [markup.escaped(text[at:start]), word]
            at = end
        return [*made, markup.escaped(text[at:])]

    def _printed(self, sentence: int, left: str, node: tuple[int, int], right: str) -> str:
        """The words in context as they are printed, from the first of the left to the last."""
        text = self.index.texts[int(self.index.article[sentence])]
        first = text.rfind(left, 0, node[0]) if left else node[0]
        last = text.find(right, node[1]) + len(right) if right else node[1]
        return text[first:last] if first >= 0 and node[1] <= last else text[node[0] : node[1]]

    def _item(self, shown: Markup, sentence: int, quoted: str, class_: str = "vnc-line") -> Markup:
        said = self._said
        if self.still:
            return markup.element("li", shown, class_=class_)
        acts = markup.element(
            "div",
            button(said["read"], data_do="read", data_value=sentence, tabindex=-1),
            button(said["reference"], data_do="copy", data_value=quoted, tabindex=-1),
            class_="vnc-acts",
        )
        return markup.element(
            "li",
            shown,
            acts,
            class_=class_,
            tabindex=0,
            data_sentence=sentence,
            aria_keyshortcuts="Enter C ArrowDown ArrowUp",
        )
