"""Two passages word by word: what is shared, added, dropped or changed, in real words."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

import numpy as np
import numpy.typing as npt

from analysis.text import normalise, words

Block = tuple[int, int, int]
Span = tuple[int, int]
Places = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class EditStep:
    """One step of reading two passages side by side; `first` and `here` are (start, end) of
    a word in the first text and in this one, None where the other has no such word."""

    change: str
    first: Span | None
    here: Span | None


def joined_bounds(texts: Sequence[str]) -> tuple[Places, Places, Places]:
    """The words of many short texts joined by line breaks: starts, ends, and where each text
    begins; one more at the end."""
    starts, ends = words.word_bounds("\n".join(texts))
    return starts, ends, np.cumsum([0] + [len(text) + 1 for text in texts])


def words_of_texts(texts: Sequence[str]) -> list[list[Span]]:
    """The words of many short texts, segmented at once: a list of (start, end) for each."""
    starts, ends, offsets = joined_bounds(texts)
    edges = np.searchsorted(starts, offsets)
    return [
        list(zip((starts[a:b] - at).tolist(), (ends[a:b] - at).tolist(), strict=True))
        for at, a, b in zip(offsets, edges, edges[1:], strict=False)
    ]


def steps(first: str, here: str, *, words: tuple[list[Span], list[Span]]) -> list[EditStep]:
    """Two passages word by word: *shared*, *changed* for another word, *added* in the second
    or *dropped* from the first. Case and the place of a tone mark are no change.

    words: what `words_of_texts` says of the two.

    >>> texts = ["chị bán 20 con gà", "Chị vừa bán 30 con"]
    >>> [step.change for step in steps(*texts, words=tuple(words_of_texts(texts)))]
    ['shared', 'added', 'shared', 'changed', 'shared', 'dropped']
    """
    left, right = words
    blocks = shared_blocks(folded_words(first, left), folded_words(here, right))
    listed, at_a, at_b = [], 0, 0
    for a, b, length in [*blocks, (len(left), len(right), 0)]:
        gone, come = left[at_a:a], right[at_b:b]
        both = min(len(gone), len(come))
        listed += [
            EditStep("changed", *pair) for pair in zip(gone[:both], come[:both], strict=True)
        ]
        listed += [EditStep("dropped", word, None) for word in gone[both:]]
        listed += [EditStep("added", None, word) for word in come[both:]]
        listed += [EditStep("shared", left[a + n], right[b + n]) for n in range(length)]
        at_a, at_b = a + length, b + length
    return listed


def count_edits(first: list[str], here: list[str]) -> tuple[int, int]:
    """How many words two lists share in order, and how many are added, dropped or changed.

    >>> count_edits(["chị", "bán", "20", "con", "gà"], ["chị", "vừa", "bán", "30", "con"])
    (3, 3)
    """
    shared = edits = at_a = at_b = 0
    for a, b, length in [*shared_blocks(first, here), (len(first), len(here), 0)]:
        shared, edits = shared + length, edits + max(a - at_a, b - at_b)
        at_a, at_b = a + length, b + length
    return shared, edits


def folded_words(text: str, spans: Sequence[Span]) -> list[str]:
    """The words at these places as they are matched: lower case, one tone placement."""
    whole = normalise.folded(text)
    return [whole[start:end] for start, end in spans]


def shared_blocks(left: list[str], right: list[str]) -> list[Block]:
    """The blocks (place in the one, place in the other, length) that two lists of words share.

    Equal beginnings and ends are not searched.
    """
    head, least = 0, min(len(left), len(right))
    while head < least and left[head] == right[head]:
        head += 1
    tail = 0
    while tail < least - head and left[-1 - tail] == right[-1 - tail]:
        tail += 1
    a, b = left[head : len(left) - tail], right[head : len(right) - tail]
    found = SequenceMatcher(None, a, b, autojunk=False).get_matching_blocks() if a and b else []
    blocks = [(head + block.a, head + block.b, block.size) for block in found if block.size]
    ends = [(len(left) - tail, len(right) - tail, tail)] if tail else []
    return ([(0, 0, head)] if head else []) + blocks + ends
