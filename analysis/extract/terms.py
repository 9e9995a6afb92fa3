"""Where an article uses a term of the study, and whether in somebody's words or its own."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from re import Pattern

from analysis.extract.document import Document
from analysis.extract.records import Quotation, TermUse
from analysis.study import Term
from analysis.text import normalise, phrases, words

_AROUND = 28
_BEFORE = re.compile(r"(?:(?<!\w)\w+ ){1,3}$")
_AFTER = re.compile(r"^(?: \w+(?!\w)){1,3}")
_SPOKEN = frozenset(("direct", "answer"))


@dataclass(frozen=True, slots=True)
class _Search:
    """One scan: its pattern and, for each folded variant, the name of its term."""

    case: bool
    whole_words: bool
    pattern: Pattern[str]
    names: Mapping[str, str]


def find(document: Document, said: Sequence[Quotation] = ()) -> list[TermUse]:
    """Every occurrence of a term of the study, in the order of the text.

    At a place the longest variant of any term wins, so the words of one occurrence are never
    counted twice. A variant matches whatever its letter case and tone placement, unless its
    term asks for the case as given. It matches wherever its syllables stand, whatever longer
    word of the dictionary they are part of, as a reader counts and a search in the text does:
    `marathon` in `giải marathon`. A term with `whole_words` is not found inside a longer word:
    `hợp tác` not in `hợp tác xã`. Offsets speak of the printed text. `in_quotation` is true
    inside the direct quotations and interview answers among those `said`; indirect speech is
    the outlet's wording.

    The fields are columns of the `terms` table; the sentence is found by the offsets.

    >>> from analysis.corpus.layout import layout
    >>> from analysis.study import Study, Term
    >>> study = Study(terms=(Term("cooperation", ("hợp tác",)),))
    >>> article = layout.lay_out("a1", "Hai nước Hợp tác\\n\\nHợp tác xã Hoa Lúa mở cửa.")
    >>> found = find(Document(article, study))
    >>> [(one.term, one.as_printed, one.start) for one in found]
    [('cooperation', 'Hợp tác', 9), ('cooperation', 'Hợp tác', 18)]
    >>> study = Study(terms=(Term("cooperation", ("hợp tác",), whole_words=True),))
    >>> [one.start for one in find(Document(article, study))]
    [9]
    """
    article = document.article
    found = places(document.text, document.study.terms, folded=document.folded)
    if not found:
        return []
    spoken = [(one.start, one.end) for one in said if one.kind in _SPOKEN]
    starts = [part.start for part in article.parts]
    return [
        TermUse(
            article.article_id,
            term,
            document.text[start:end],
            start,
            end,
            article.parts[max(bisect_right(starts, start) - 1, 0)].part if starts else "",
            any(a <= start and end <= b for a, b in spoken),
        )
        for start, end, term in found
    ]


def places(text: str, terms: Sequence[Term], *, folded: str = "") -> list[tuple[int, int, str]]:
    """Where a text uses the terms: (start, end, name of the term), longest match first.

    `folded` is the text folded, where it is at hand.
    """
    found: list[tuple[int, int, str]] = []
    for search in _searches(tuple(terms)):
        matched = normalise.one_tone(text) if search.case else folded or normalise.folded(text)
        for start, end in phrases.find_phrases(search.pattern, matched):
            name = search.names[" ".join(matched[start:end].split())]
            if not (search.whole_words and _cuts_a_word(text, start, end)):
                found.append((start, end, name))
    return _longest(found)


def _longest(found: Iterable[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    kept: list[tuple[int, int, str]] = []
    for place in sorted(found, key=lambda place: (place[0], -place[1], place[2])):
        if not kept or place[0] >= kept[-1][1]:
            kept.append(place)
    return kept


def _cuts_a_word(text: str, start: int, end: int) -> bool:
    """Whether a match begins or ends inside a word of the dictionary (`hợp tác` | `xã`)."""
    match = text[start:end].split()
    left, right = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
    beside = left[:-1].rpartition(" ")[2], right[1:].partition(" ")[0]
    if all(syllable.isalnum() for syllable in beside) and not (
        (left[-1] == " " and words.may_join(beside[0], match[0]))
        or (right[0] == " " and words.may_join(match[-1], beside[1]))
    ):
        return False
    before, after = _syllables(_BEFORE, left), _syllables(_AFTER, right)
    if not (
        (before and words.may_join(before[-1], match[0]))
        or (after and words.may_join(match[-1], after[0]))
    ):
        return False
    near = before + match + after
    edges = (len(before), len(before) + len(match))
    return any(
        any(a < edge < b for edge in edges) and words.is_listed(" ".join(near[a:b]))
        for a, b in words.words_of_syllables(near)
    )


def _syllables(pattern: Pattern[str], text: str) -> list[str]:
    """Up to three syllables next to a match, with nothing but a space between them."""
    found = pattern.search(text)
    return found[0].split() if found else []


@lru_cache(maxsize=64)
def _searches(terms: tuple[Term, ...]) -> list[_Search]:
    searches = []
    for case, whole in product((False, True), (False, True)):
        fold = normalise.one_tone if case else normalise.folded
        names: dict[str, str] = {}
        for term in terms:
            asked = (term.case, term.whole_words) == (case, whole)
            for variant in term.variants if asked else ():
                names.setdefault(" ".join(fold(variant).split()), term.name)
        if names:
            searches.append(_Search(case, whole, phrases.pattern(names), names))
    return searches
