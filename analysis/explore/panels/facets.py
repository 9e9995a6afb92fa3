"""The lists of values to choose from, each with the number of sentences it would list."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from analysis import markup
from analysis.chart.canvas import formats
from analysis.explore import histogram, labels
from analysis.explore.index import FACETS, Index
from analysis.explore.view import Kept, View
from analysis.markup import Markup
from analysis.text import normalise

#: How many values a list shows at first, and how many more it shows each time.
VALUES, MORE = 8, 24


@dataclass(frozen=True, slots=True)
class Looking:
    """What is looked for among the values of each list, and how many of them are shown."""

    words: Mapping[str, str] = field(default_factory=dict)
    most: Mapping[str, int] = field(default_factory=dict)

    def finding(self, facet: str, words: str) -> "Looking":
        """The same with some words looked for in one list."""
        return replace(self, words={**self.words, facet: words})

    def showing_more(self, facet: str) -> "Looking":
        """The same with more values of one list."""
        return replace(self, most={**self.most, facet: self.most.get(facet, VALUES) + MORE})


@dataclass(frozen=True)
class Facets:
    """The lists of one corpus in one language; `still` where nobody can choose."""

    index: Index
    lang: str = "en"
    still: bool = False

    @property
    def _said(self) -> Mapping[str, str]:
        return labels.of(self.lang)

    def _n(self, n: int) -> str:
        return formats.number(n, self.lang)

    def all(self, view: View, kept: Kept, looking: Looking | None = None) -> Markup:
        """Every list, the most frequent value first, days in their order."""
        some = looking or Looking()
        return markup.joined([self._facet(name, view, kept, some) for name in FACETS])

    def _facet(self, name: str, view: View, kept: Kept, looking: Looking) -> Markup:
        counts = kept.counts[name]
        if name == "date":
            rows = histogram.of(counts)
            ends = (view.date_from, view.date_to)
            picked = {b.key for b in rows if b.key in view.date or b.is_span(*ends)}
            listed = [
                (b.key, histogram.label(b, self.lang) or self._said["undated"], b.n) for b in rows
            ]
            more = 0
        else:
            picked = set(getattr(view, name))
            listed, more = self._most(name, view, counts, looking)
        words = looking.words.get(name, "")
        if not listed and not words:
            return Markup("")
        top = max((n for _, _, n in listed), default=0) or 1
        e = markup.element
        items = [
            e(
                "li",
                self._value(name, value, shown, value in picked),
                e("span", self._n(n), class_="vnc-n"),
                e("progress", value=n, max=top, aria_hidden="true"),
            )
            for value, shown, n in listed
        ]
        return e(
            "fieldset",
            e("legend", self._said[name]),
            self._find(name, words) if more or words else None,
            e("ul", items) if items else e("p", self._said["none_called"], class_="vnc-note"),
            None if self.still else self._below(name, more),
            class_="vnc-facet",
            data_facet=name,
        )

    def _most(
        self, name: str, view: View, counts: Mapping[str, int], looking: Looking
    ) -> tuple[list[tuple[str, str, int]], int]:
        """The values to show, those chosen first, and how many more there are."""
        chosen: tuple[str, ...] = getattr(view, name)
        if name == "claim":
            counts = self._claims_of(view, counts)
        order = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
        first = [item for item in order if item[0] in chosen]
        first += [(value, 0) for value in chosen if value not in counts]
        rest = [item for item in order if item[0] not in chosen]
        if words := _bare(looking.words.get(name, "")):
            rest = [(v, n) for v, n in rest if words in _bare(self.called(name, v))]
        room = max(looking.most.get(name, VALUES) - len(first), 0)
        listed = [(v, self.called(name, v), n) for v, n in first + rest[:room]]
        return listed, max(len(rest) - room, 0)

    def _find(self, name: str, words: str) -> Markup | None:
        if self.still:
            return None
        said = self._said["find_value"]
        return markup.element(
            "input",
            type="search",
            name=f"find_{name}",
            value=words,
            placeholder=said,
            aria_label=f"{said}: {self._said[name]}",
            data_find=name,
        )

    def _below(self, name: str, more: int) -> Markup:
        further = self._said["more"].format(n=self._n(more))
        return markup.element(
            "div",
            button(further, data_do="more", data_value=name) if more else None,
            button(self._said["export"], data_do="export", data_value=name, class_="vnc-quiet"),
            class_="vnc-bar",
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
        if facet == "date" and value:
            return formats.day(value, self.lang)
        if facet == "part":
            return self._said.get(f"part_{value}", value)
        if facet == "measure":
            for measure in study.measures:
                if measure.name == value:
                    return (measure.label_vi if self.lang == "vi" else measure.label) or value
        if facet == "term" and self.lang == "vi":
            for term in study.terms:
                if term.name == value:
                    return term.label_vi or value
        return value or self._said["unknown"]


def _bare(words: str) -> str:
    return normalise.without_marks(normalise.printed(words)).strip()


def button(words: str, **attributes: object) -> Markup:
    """A button that says something and tells the page what was asked."""
    return markup.element("button", words, type="button", **attributes)
