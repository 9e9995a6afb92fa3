"""What one can choose: the search box, the span of days, and each facet with its counts.

Every count is the number of sentences that would be listed, because both come from one mask.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from analysis import markup
from analysis.chart import formats
from analysis.explore import bins, labels
from analysis.explore.index import FACETS, Index
from analysis.explore.view import Kept, View
from analysis.markup import Child, Markup

VALUES = 12


@dataclass(frozen=True)
class Filters:
    """What can be chosen in one corpus, in one language; `still` where nobody can choose."""

    index: Index
    lang: str = "en"
    still: bool = False

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
            if name == "claim":
                counts = self._claims_of(view, counts)
            order = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
            first = [item for item in order if item[0] in chosen]
            first += [(value, 0) for value in chosen if value not in counts]
            rest = [item for item in order if item[0] not in chosen][: max(VALUES - len(first), 0)]
            picked = set(chosen)
            listed = [(v, self.called(name, v), n) for v, n in first + rest]
        if not listed:
            return Markup("")
        top = max(n for _, _, n in listed) or 1
        more = len(counts) - len(listed) if name != "date" else 0
        items = [
            markup.element(
                "li",
                self._value(name, value, shown, value in picked),
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
            None if self.still else button(self._said["export"], data_do="export", data_value=name),
            class_="vnc-facet",
            data_facet=name,
        )

    def _value(self, facet: str, value: str, shown: str, picked: bool) -> Markup:
        if self.still:
            return markup.element("strong" if picked else "span", shown)
        pressed = "true" if picked else "false"
        return button(shown, data_choose=facet, data_value=value, aria_pressed=pressed)

    def _claims_of(self, view: View, counts: Mapping[str, int]) -> dict[str, int]:
        """Only the claims of the measures chosen, where any is."""
        claims = self.index.claims
        return {
            value: n
            for value, n in counts.items()
            if not view.measure or claims[value].measure in view.measure
        }

    def _claim(self, value: str) -> str:
        claim = self.index.claims.get(value)
        if claim is None:
            return value
        day = formats.day(claim.as_of, self.lang) if claim.as_of else self._said["undated"]
        first, *more = (claim.asserted_by or self._said["unknown"]).split("; ")
        who = f"{first} +{len(more)}" if more else first
        return f"{claim.as_printed} · {day} · {who}"

    def called(self, facet: str, value: str) -> str:
        """How a value is shown: a measure or term by the study's label in this language."""
        study = self.index.tables.study
        if facet == "claim":
            return self._claim(value)
        if facet == "measure":
            for measure in study.measures:
                if measure.name == value:
                    return (measure.label_vi if self.lang == "vi" else measure.label) or value
        if facet == "term" and self.lang == "vi":
            for term in study.terms:
                if term.name == value:
                    return term.label_vi or value
        return value or self._said["unknown"]


def progress(lang: str, done: int, total: int) -> Markup:
    """How far reading is, with the button that ends it."""
    said = labels.of(lang)
    far = [formats.number(n, lang) for n in (done, total)]
    return markup.element(
        "p",
        said["working"],
        f" {far[0]} / {far[1]} " if total else " ",
        markup.element("progress", value=done, max=total) if total else None,
        button(said["cancel"], data_do="stop"),
    )


def button(words: str, **attributes: object) -> Markup:
    """A button that says something and tells the page what was asked."""
    return markup.element("button", words, type="button", **attributes)


def _labelled(words: str, kind: str, name: str, **attributes: object) -> Markup:
    made = markup.element("input", type=kind, name=name, **attributes)
    return markup.element("label", [made, " ", words] if kind == "checkbox" else [words, " ", made])


def bar(*children: Child) -> Markup:
    """Pieces side by side."""
    return markup.element("div", children, class_="vnc-bar")
