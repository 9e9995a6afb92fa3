"""The lists of values to choose from, each with the number of lines it would list.

The days are columns in the order of time, everything else bars with the most frequent first.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from analysis import markup
from analysis.chart.canvas import formats
from analysis.explore import days, histogram, labels
from analysis.explore.index import FACETS, SentenceIndex
from analysis.explore.marks import Mark
from analysis.explore.view import Kept, View
from analysis.markup import Child, Markup
from analysis.text import normalise

#: How many values a list shows at first, and how many more it shows each time.
VALUES, MORE = 8, 24
#: How many heights a column can have; the style sheet knows each.
STEPS = 24
#: How a kind of mark is called, where not by its own name.
CALLED = {"date": "marked_date", "term": "marked_term"}


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

    index: SentenceIndex
    lang: str = "en"
    still: bool = False

    @property
    def _said(self) -> Mapping[str, str]:
        return labels.labels_in(self.lang)

    def _n(self, n: int) -> str:
        return formats.number(n, self.lang)

    def all(self, view: View, kept: Kept, looking: Looking | None = None) -> Markup:
        """Every list, the most frequent value first, days in their order."""
        some = looking or Looking()
        return markup.joined([self._facet(name, view, kept, some) for name in FACETS])

    def _facet(self, name: str, view: View, kept: Kept, looking: Looking) -> Markup:
        counts = kept.counts[name]
        columns = None
        if name == "date":
            columns = self._columns(view, counts)
            counts = {value: n for value, n in counts.items() if not days.is_day(value)}
        listed, more = self._most(name, view, counts, looking)
        words = looking.words.get(name, "")
        if not listed and not words and columns is None:
            return Markup("")
        e = markup.element
        items = self._rows(name, view, listed, max(kept.counts[name].values(), default=0))
        counted = self._said["hits_by" if view.in_context else "sentences_by"]
        title = e("legend", self._said[name], e("span", f" · {counted}", class_="vnc-unit"))
        return e(
            "fieldset",
            title,
            columns,
            self._find(name, words) if more or words else None,
            e("ul", items) if items else None,
            None if items or columns else e("p", self._said["none_called"], class_="vnc-note"),
            None if self.still else self._below(name, more),
            class_="vnc-facet",
            data_facet=name,
        )

    def _rows(
        self, name: str, view: View, listed: list[tuple[str, str, int]], top: int
    ) -> list[Markup]:
        """A bar a value, its name and number written over it; the longest is `top`."""
        picked = getattr(view, name)
        e = markup.element
        return [
            e(
                "li",
                e("progress", value=n, max=top or 1, aria_hidden="true"),
                self._value(name, value, shown, value in picked),
                e("span", self._n(n), class_="vnc-n"),
            )
            for value, shown, n in listed
        ]

    def _columns(self, view: View, counts: Mapping[str, int]) -> Markup | None:
        """The days as columns over one axis, which stays the same whatever is chosen."""
        known = [day for day in self.index.facets["date"].values if days.is_day(day)]
        dated = {day: n for day, n in counts.items() if days.is_day(day)}
        unit, bins = histogram.bins(dated, known)
        if not bins:
            return None
        top = max(b.n for b in bins) or 1
        ends = view.date_from, view.date_to
        picked = {b.key for b in bins if b.key in view.date or b.is_span(*ends)}
        e = markup.element
        columns = [self._column(b, top, b.key in picked) for b in bins]
        shown = [histogram.bin_label(b, self.lang) for b in bins]
        most = self._said[f"columns_{unit}"].format(n=self._n(top))
        return e(
            "div",
            e("p", most, class_="vnc-note vnc-most"),
            e("ul", columns, class_="vnc-columns-of-days", aria_label=self._said["date"]),
            e(
                "p",
                e("span", shown[0]),
                e("span", shown[-1]) if len(shown) > 1 else None,
                class_="vnc-note vnc-axis",
            ),
        )

    def _column(self, some: histogram.Bin, top: int, picked: bool) -> Markup:
        words = f"{histogram.bin_label(some, self.lang)}: {self._n(some.n)}"
        step = -(-some.n * STEPS // top)
        filled = markup.element("span", class_=f"vnc-h vnc-h{step}")
        if self.still:
            return markup.element("li", markup.element("span", filled, title=words))
        pressed = "true" if picked else "false"
        one = markup.element(
            "button", filled, type="button", title=words, aria_label=words, aria_pressed=pressed,
            data_choose="date", data_value=some.key, disabled=not some.n and not picked,
        )  # fmt: skip
        return markup.element("li", one)

    def _most(
        self, name: str, view: View, counts: Mapping[str, int], looking: Looking
    ) -> tuple[list[tuple[str, str, int]], int]:
        """The values to show, those chosen first, and how many more there are."""
        chosen: tuple[str, ...] = getattr(view, name)
        if name == "claim":
            counts = self._claims_of(view, counts)
        order = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
        first = [item for item in order if item[0] in chosen]
        if name == "date":
            chosen = tuple(value for value in chosen if not days.is_day(value))
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
        export = f"{self._said['export']}: {self._said[name]}"
        away = button(
            self._said["export"],
            data_do="export",
            data_value=name,
            aria_label=export,
            title=self._said["export_help"],
            class_="vnc-quiet vnc-export",
        )
        if not more:
            return away
        show = button(further, data_do="more", data_value=name, class_="vnc-quiet")
        return markup.joined([show, away])

    def _value(self, facet: str, value: str, shown: str, picked: bool) -> Markup:
        if self.still:
            return markup.element("strong" if picked else "span", shown)
        pressed = "true" if picked else "false"
        return button(shown, data_choose=facet, data_value=value, aria_pressed=pressed, title=shown)

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
        if facet == "date":
            return days.day_in_words(value, self.lang)
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

    def tells(self, mark: Mark) -> str:
        """What a mark is and what is known of it, in words.

        A number is written as the language writes it, a day too.
        """
        facts = [self._fact(name, value) for name, value in mark.tells]
        kind = self._said[CALLED.get(mark.kind, mark.kind)]
        return ": ".join(part for part in (kind, " · ".join(facts)) if part)

    def _fact(self, name: str, value: str) -> str:
        if name in ("measure", "term"):
            return self.called(name, value)
        if name in ("value", "value_max") and value.lstrip("-").isdigit():
            return self._n(int(value))
        if name in ("date_from", "date_to") and not value.startswith("-"):
            return formats.day(value, self.lang)
        return self._said.get(f"is_{value}", value)


def _bare(words: str) -> str:
    return normalise.without_marks(normalise.printed(words)).strip()


def button(words: Child, **attributes: object) -> Markup:
    """A button that says something and tells the page what was asked."""
    return markup.element("button", words, type="button", **attributes)
