"""What is chosen in the explorer, as a value that can be written down and given again."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace

import numpy as np

from analysis.explore import days, places
from analysis.explore.index import FACETS, Mask, SentenceIndex
from analysis.explore.places import Nodes
from analysis.tables.errors import AnalysisError, unknown_choice

#: Whole sentences, or words in context in the order of time and place, or of what stands left
#: or right of them.
CONTEXTS = ("", "place", "left", "right")


@dataclass(frozen=True, slots=True)
class View:
    """A choice of sentences. Nothing chosen in a facet means all of them.

    `date_from` and `date_to` are ISO days, both counted in; an article of which only bounds are
    known is in where both lie between them, one without any is out. `copies` false leaves out
    later copies of earlier passages. `context` shows the words searched for, or the terms
    chosen, between what stands left and right of them, in one of the orders `CONTEXTS`; empty
    shows whole sentences.
    """

    outlet: tuple[str, ...] = ()
    date: tuple[str, ...] = ()
    speaker: tuple[str, ...] = ()
    measure: tuple[str, ...] = ()
    claim: tuple[str, ...] = ()
    term: tuple[str, ...] = ()
    part: tuple[str, ...] = ()
    date_from: str = ""
    date_to: str = ""
    query: str = ""
    exact_marks: bool = False
    copies: bool = True
    context: str = ""

    @property
    def has_words(self) -> bool:
        """Whether there are words that can be shown in context."""
        return bool(self.query.strip() or self.term)

    @property
    def in_context(self) -> bool:
        """Whether words are shown in context, and hits counted, not sentences."""
        return bool(self.context) and self.has_words

    @property
    def narrows(self) -> bool:
        """Whether anything is chosen that leaves sentences out."""
        return replace(self, context="", exact_marks=False) != View()

    def with_(self, **changes: object) -> "View":
        """The same view with something else chosen."""
        return replace(self, **changes)  # type: ignore[arg-type]

    def code(self) -> str:
        """One line of Python that opens exactly this view.

        >>> View(term=("tội phạm mạng",), copies=False).code()
        "explore.open(tables, term=('tội phạm mạng',), copies=False)"
        """
        changed = [
            f"{field.name}={getattr(self, field.name)!r}"
            for field in fields(self)
            if getattr(self, field.name) != field.default
        ]
        return f"explore.open({', '.join(['tables', *changed])})"


def parse_view(chosen: Mapping[str, object]) -> View:
    """The view a mapping describes; lists become tuples, an unknown name is an error."""
    kinds = {field.name: field.default for field in fields(View)}
    values: dict[str, object] = {}
    for name, value in chosen.items():
        if name not in kinds:
            raise unknown_choice("filter", name, kinds)
        wanted = type(kinds[name])
        value = tuple(map(str, value)) if isinstance(value, list | tuple) else value
        if not isinstance(value, wanted):
            raise AnalysisError(
                f"The filter {name} is {value!r}; wanted is "
                f"{'a list of texts' if wanted is tuple else wanted.__name__}."
            )
        if name == "context" and value not in CONTEXTS:
            raise unknown_choice("order of words in context", str(value), CONTEXTS)
        values[name] = value
    return View(**values)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Kept:
    """The sentences a view keeps, and what each facet would count.

    `places` are the hits in them, where words are shown in context.
    """

    keep: Mask
    counts: Mapping[str, dict[str, int]]
    places: Nodes | None = None

    @property
    def n_lines(self) -> int:
        """How many lines are listed: hits, or sentences."""
        return int(self.keep.sum()) if self.places is None else len(self.places)


def _chosen(index: SentenceIndex, view: View, name: str) -> tuple[str, ...] | None:
    """The values chosen in a facet; a span of days chooses the days of the corpus in it."""
    listed: tuple[str, ...] = getattr(view, name)
    if name == "date" and (view.date_from or view.date_to):
        ends = view.date_from, view.date_to
        known = index.facets["date"].values
        return listed + tuple(day for day in known if days.day_within(day, *ends))
    return listed or None


def apply_view(index: SentenceIndex, view: View) -> Kept:
    """Which sentences the view keeps, and for each facet how many lines each value would list.

    A value's count is the number of lines listed when that value alone is chosen in its facet
    and everything else stays as it is: sentences, or hits where words are shown in context.
    """
    n = len(index)
    common = np.ones(n, dtype=bool)
    if not view.copies:
        common &= ~index.copied
    found: Nodes | None = None
    if view.query.strip():
        found = places.of_words(index, view.query, exact_marks=view.exact_marks)
        common &= found.a_sentence(n) > 0
    elif view.in_context:
        found = places.places_of_terms(index, view.term)
    lines = found.a_sentence(n) if found is not None and view.in_context else None
    masks = {
        name: index.facets[name].mask(chosen, n)
        for name in FACETS
        if (chosen := _chosen(index, view, name)) is not None
    }
    keep = common.copy()
    for mask in masks.values():
        keep &= mask
    counts = {}
    for name in FACETS:
        others = common.copy()
        for other, mask in masks.items():
            if other != name:
                others &= mask
        if name == "term" and lines is not None and not view.query.strip():
            counts[name] = places.a_term(index, others)
            continue
        facet = index.facets[name]
        numbers = facet.counts(others, lines)
        counts[name] = {facet.values[i]: int(numbers[i]) for i in np.flatnonzero(numbers)}
    if found is None or lines is None:
        return Kept(keep, counts)
    return Kept(keep, counts, found.taken(keep[found.sentence]))
