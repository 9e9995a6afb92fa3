"""What has been chosen, and what else narrows a view: words, days, copies, each to be let go."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from analysis import markup
from analysis.chart.canvas import formats
from analysis.explore import days, labels
from analysis.explore.index import FACETS
from analysis.explore.marks import SIGNS
from analysis.explore.panels.facets import CALLED, Facets, button
from analysis.explore.view import Kept, View
from analysis.markup import Child, Markup

#: What can be done here, in the order it is told.
HELP = ("choose", "search", "read", "sign", "check", "keys", "away")


@dataclass(frozen=True)
class Filters:
    """What narrows a view of one corpus, in one language."""

    facets: Facets

    @property
    def _said(self) -> Mapping[str, str]:
        return labels.labels_in(self.facets.lang)

    def _n(self, n: int) -> str:
        return formats.number(n, self.facets.lang)

    def help(self) -> Markup:
        """What can be done here; the page opens it the first time, and then who asks."""
        said = self._said
        e = markup.element
        steps = [e("li", said[f"help_{name}"]) for name in HELP]
        return e(
            "div",
            e(
                "details",
                e("summary", said["help"]),
                e("ul", steps),
                legend(said),
                class_="vnc-help",
            ),
            e("p", said["late"], class_="vnc-late", role="alert"),
        )

    def controls(self, view: View) -> Markup:
        """The search box, the span of days, the switch for copies."""
        said = self._said
        search = markup.element(
            "input",
            type="search",
            name="query",
            value=view.query,
            size=20,
            placeholder=said["search"],
            aria_label=said["search"],
        )
        form = said["day_form"]
        ends = [
            _input(said[end], "text", f"date_{end}", value=days.day_as_typed(day), placeholder=form)
            for end, day in (("from", view.date_from), ("to", view.date_to))
        ]
        return bar(
            search,
            button(said["search_now"], data_do="filter"),
            _input(said["exact_marks"], "checkbox", "exact_marks", checked=view.exact_marks),
            ends,
            _input(
                said["copies"],
                "checkbox",
                "copies",
                checked=view.copies,
                title=said["copies_help"],
            ),
        )

    def narrowed(self, view: View) -> list[tuple[str, dict[str, str]]]:
        """Everything that narrows a view, in words, each with what lets it go."""
        said = self._said
        made: list[tuple[str, dict[str, str]]] = []
        for name in FACETS:
            for value in getattr(view, name):
                words = f"{said[f'one_{name}']}: {self.facets.called(name, value)}"
                made.append((words, {"data_choose": name, "data_value": value}))
        if view.query.strip():
            words = f"{said['searched']}: {view.query.strip()}"
            made.append((words, {"data_do": "drop", "data_value": "query"}))
        if view.date_from or view.date_to:
            words = f"{said['one_date']}: {self._span(view.date_from, view.date_to)}"
            made.append((words, {"data_do": "drop", "data_value": "date"}))
        if not view.copies:
            made.append((said["no_copies"], {"data_do": "drop", "data_value": "copies"}))
        return made

    def chosen(self, view: View, *, undo: bool) -> Markup:
        """Everything that narrows the view, each a button that lets it go."""
        said = self._said
        made = [_let_go(words, said, **drop) for words, drop in self.narrowed(view)]
        return bar(
            markup.element("span", said["chosen"] if made else said["nothing_chosen"]),
            made,
            button(
                said["undo"],
                data_do="back",
                title=said["undo_help"],
                aria_label=said["undo_help"],
                class_="vnc-quiet",
                disabled=not undo,
            ),
            button(said["clear"], data_do="clear", class_="vnc-quiet", disabled=not view.narrows),
        )

    def _span(self, first: str, last: str) -> str:
        """The days chosen; an end that is open is a bound."""
        if first and last and first <= last:
            return formats.span_of_days(first, last, self.facets.lang)
        ends = [formats.day(day, self.facets.lang) if day else "…" for day in (first, last)]
        return " – ".join(ends)

    def counted(self, kept: Kept) -> str:
        """How many sentences are kept, of how many, in how many articles; hits first."""
        index = self.facets.index
        chosen = np.bincount(index.article[kept.keep], minlength=len(index.articles))
        lang = self.facets.lang
        words = self._said["sentences_of"].format(
            n=self._n(int(chosen.sum())),
            total=labels.counted_label("n_sentences", len(index), lang),
            articles=labels.counted_label("n_articles", int(np.count_nonzero(chosen)), lang),
        )
        if kept.places is None:
            return words
        hits = labels.counted_label("n_hits", len(kept.places), lang)
        return self._said["hits_in"].format(hits=hits, sentences=words)

    def status(self, kept: Kept, n_doubts: int | None = None, *, undo: bool = False) -> Markup:
        """How many lines there are, of how many, in how many articles; what to check."""
        said, index = self._said, self.facets.index
        corrected = sum(index.tables.n_reviewed.values())
        check = f"{said['doubts']} ({self._n(n_doubts or 0)})"
        lang = self.facets.lang
        return bar(
            markup.element("strong", self.counted(kept), class_="vnc-total"),
            markup.element(
                "span", labels.counted_label("corrected", corrected, lang), class_="vnc-note"
            )
            if corrected
            else None,
            None if n_doubts is None else button(check, data_do="check"),
            button(said["undo_decision"], data_do="undo", class_="vnc-quiet") if undo else None,
        )


def legend(said: Mapping[str, str]) -> Markup:
    """The signs and what each says."""
    entries = [
        markup.element(
            "li",
            markup.element("span", sign, class_=f"vnc-sign vnc-{kind}", aria_hidden="true"),
            " " + said[CALLED.get(kind, kind)],
        )
        for kind, sign in SIGNS.items()
    ]
    return markup.element("ul", entries, class_="vnc-legend", aria_label=said["legend"])


def progress_bar(lang: str, step: str, done: int, total: int) -> Markup:
    """How far a long computation is, with the button that ends it."""
    said = labels.labels_in(lang)
    far = [formats.number(n, lang) for n in (done, total)]
    return markup.element(
        "p",
        said[step] if step else said["working"],
        f" {far[0]} / {far[1]} " if total else " ",
        markup.element("progress", value=done, max=total) if total else markup.element("progress"),
        " ",
        button(said["cancel"], data_do="stop"),
    )


def _let_go(words: str, said: Mapping[str, str], **attributes: object) -> Markup:
    label = f"{said['let_go']}: {words}"
    return button(f"{words} ✕", class_="vnc-chip", aria_label=label, title=label, **attributes)


def _input(words: str, kind: str, name: str, **attributes: object) -> Markup:
    made = markup.element("input", type=kind, name=name, **attributes)
    return markup.element("label", [made, " ", words] if kind == "checkbox" else [words, " ", made])


def bar(*children: Child, class_: str = "vnc-bar") -> Markup:
    """Pieces side by side."""
    return markup.element("div", children, class_=class_)
