"""When a found row is the annotated one: words shared, names that mean one person, pairs.

Overlap is symmetric: the words two spans share out of all the words either has. A span that
swallows a paragraph around a quotation does not match it, however much of it it covers.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from analysis.text import normalise

Gold = TypeVar("Gold")
Found = TypeVar("Found")
Span = tuple[int, int]

_WORD = re.compile(r"\w+")
_ASIDE = re.compile(r"\([^)]*\)")
_DIGITS = re.compile(r"\d+")


def word_starts(text: str) -> list[int]:
    """Where each word (unbroken run of letters and digits) of the text begins."""
    return [match.start() for match in _WORD.finditer(text)]


def jaccard(one: Span, other: Span, starts: Sequence[int]) -> float:
    """The words two spans share out of the words either holds; 1 is the same words.

    Punctuation and quotation marks at the ends do not matter. `starts` come from
    `word_starts`.

    >>> starts = word_starts("một hai ba bốn năm")
    >>> jaccard((0, 10), (4, 14), starts)
    0.5
    """
    a, b = bisect_left(starts, one[0]), bisect_left(starts, one[1])
    c, d = bisect_left(starts, other[0]), bisect_left(starts, other[1])
    shared = max(0, min(b, d) - max(a, c))
    either = (b - a) + (d - c) - shared
    return shared / either if either else 0.0


def matched_pairs(
    gold: Sequence[Gold], found: Sequence[Found], fit: Callable[[Gold, Found], float]
) -> list[tuple[int, int]]:
    """Which found row answers which annotated one: each at most once, the best fit first.

    `fit` answers how well two belong together; 0 means not at all.

    >>> matched_pairs([10, 20], [19, 11, 12], lambda g, f: max(0, 3 - abs(g - f)))
    [(0, 1), (1, 0)]
    """
    fits = [
        (-score, i, j)
        for i, one in enumerate(gold)
        for j, other in enumerate(found)
        if (score := fit(one, other)) > 0
    ]
    used_gold: set[int] = set()
    used_found: set[int] = set()
    chosen = []
    for _, i, j in sorted(fits):
        if i not in used_gold and j not in used_found:
            used_gold.add(i)
            used_found.add(j)
            chosen.append((i, j))
    return sorted(chosen)


def same_speaker(names: Iterable[str], found: str, kind: str) -> float:
    """How surely a found speaker is the annotated one, which has these names: 0, .5 or 1.

    Hyphens, case and words in brackets do not matter; diacritics do not where one of the two
    is printed without any, but they tell Páo from Pao. A person printed with the title in
    front still is that person; a last name alone is not a full name. Descriptions (`kind`
    other than person) match when one holds the other or they share half their words.

    >>> same_speaker(["António Lima"], "Antonio Lima", "person")
    1.0
    >>> same_speaker(["Trần Thu Nam"], "luật sư Trần Thu Nam", "person")
    0.5
    >>> same_speaker(["Trần Thu Nam"], "Nam", "person")
    0.0
    """
    return max((_same(name, found, kind) for name in names if name), default=0.0)


def _same(name: str, found: str, kind: str) -> float:
    plain = name.isascii() or found.isascii()
    fold = normalise.without_marks if plain else normalise.folded
    left, right = _tokens(fold(name)), _tokens(fold(found))
    if not left or not right:
        return 0.0
    if left == right:
        return 1.0
    if kind in ("person", "") and len(left) > 1 and right[-len(left) :] == left:
        return 0.5
    if kind == "person":
        return 0.0
    one, other = set(left), set(right)
    shared = len(one & other)
    held = shared == min(len(one), len(other)) >= 2
    return 0.5 if held or shared / len(one | other) >= 0.5 else 0.0


def _tokens(name: str) -> list[str]:
    return _WORD.findall(_ASIDE.sub(" ", name).replace("_", " "))


def numbers(text: str) -> list[str]:
    """The runs of digits in a text.

    >>> numbers("ngày 25 và 26-10")
    ['25', '26', '10']
    """
    return _DIGITS.findall(text)
