"""Real Vietnamese words, which may hold several syllables, with exact offsets.

A dictionary and a search for the cheapest way to cut a clause (unigram Viterbi). Names are
kept whole: a surname with what follows it in capitals, and unknown capitalised syllables side
by side. Numbers, dates, abbreviations and addresses on the web are one word each.
"""

import re
from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from itertools import pairwise

import numpy as np

from analysis.tables.errors import missing_package, unknown_choice
from analysis.text import blocks, char_arrays, names, wordlist
from analysis.text.char_arrays import Letters, Places

Span = tuple[int, int]

_MARK = re.compile(r"\.{2,}|…+|-{2,}|[^\w\s]|_")
_SPACE, _STOP = ord(" "), ord(".")
_MOST_AT_ONCE = 1 << 20


def word_spans(text: str, *, segmenter: str = "dictionary") -> list[Span]:
    """The words of a text as (start, end) offsets; punctuation is no word.

    A word is what a Vietnamese dictionary lists, of one syllable or several; a name is one
    word. Offsets are exact: nothing is changed before cutting. Words do not overlap and
    never cross a line break.

    segmenter: a key of `SEGMENTERS`. Raises `UnknownChoiceError` for any other, and
    `MissingPackageError` when the package it needs is not installed.

    >>> text = "Ông Trần Văn Bách phòng chống tội phạm ở TP.HCM ngày 24.12.2024."
    >>> [text[a:b] for a, b in word_spans(text)]
    ['Ông', 'Trần Văn Bách', 'phòng chống', 'tội phạm', 'ở', 'TP.HCM', 'ngày', '24.12.2024']
    """
    if segmenter not in SEGMENTERS:
        raise unknown_choice("segmenter", segmenter, SEGMENTERS)
    return SEGMENTERS[segmenter](text)


def count_words(text: str) -> int:
    """How many words (not syllables, not punctuation marks) a text holds.

    >>> count_words("Công ước Hà Nội: 72 quốc gia đã ký.")
    6
    """
    return len(word_bounds(text)[0])


def is_listed(word: str) -> bool:
    """Whether the dictionary lists these syllables as one word.

    >>> is_listed("hợp tác xã"), is_listed("hợp tác với")
    (True, False)
    """
    return word.lower() in wordlist.read_wordlist().costs


@lru_cache(maxsize=1 << 16)
def may_join(one: str, other: str) -> bool:
    """Whether two syllables may stand side by side in a word of the dictionary.

    False is certain; true asks for a closer look (a few pairs are true without need).

    >>> may_join("tác", "xã"), may_join("tác", "với")
    (True, False)
    """
    words = wordlist.read_wordlist()
    a, b = (words.syllables.get(syllable.lower(), 0) for syllable in (one, other))
    return bool(a and b and words.linked[(a * words.step + b) & words.mask])


def words_of_syllables(syllables: list[str]) -> list[Span]:
    """The words in some syllables that stand side by side, as (from, to) places in the list.

    >>> words_of_syllables(["làm", "hợp", "tác", "xã"])
    [(0, 1), (1, 4)]
    """
    return list(pairwise((0, *blocks.words_inside(syllables), len(syllables))))


def tokens(text: str, *, segmenter: str = "dictionary") -> list[Span]:
    """The words and the punctuation marks of a text, in order, as treebanks count them.

    >>> text = "Có 2.500 đại biểu (gần 100 nước)..."
    >>> [text[a:b] for a, b in tokens(text)]
    ['Có', '2.500', 'đại biểu', '(', 'gần', '100', 'nước', ')', '...']
    """
    found = word_spans(text, segmenter=segmenter)
    listed, at = [], 0
    for start, end in [*found, (len(text), len(text))]:
        listed += [match.span() for match in _MARK.finditer(text, at, start)]
        if start < end:
            listed.append((start, end))
        at = end
    return listed


def counts_in(text: str, stretches: Sequence[Span]) -> list[int]:
    """How many words begin in each stretch of a text, which is segmented once.

    >>> counts_in("Tội phạm mạng. Công ước Hà Nội.", [(0, 14), (15, 31)])
    [2, 2]
    """
    starts, _ = word_bounds(text)
    edges = np.searchsorted(starts, np.array(stretches, dtype=np.int64).reshape(-1, 2))
    return [int(n) for n in edges[:, 1] - edges[:, 0]]


def word_bounds(text: str) -> tuple[Places, Places]:
    """Where the words of the dictionary segmenter start and end, as two arrays.

    The form for large texts: many articles may be joined by line breaks and cut at once.
    """
    if len(text) <= _MOST_AT_ONCE:
        return words_within(char_arrays.read_letters(text))
    found, at = [], 0
    while at < len(text):
        stop = at + _MOST_AT_ONCE
        stop = (text.rfind("\n", at, stop) + 1 or text.find("\n", stop) + 1) or len(text)
        starts, ends = words_within(char_arrays.read_letters(text[at:stop]))
        found.append((starts + at, ends + at))
        at = stop
    starts, ends = (np.concatenate(parts) for parts in zip(*found, strict=True))
    return starts, ends


def words_within(read: Letters) -> tuple[Places, Places]:
    """The words of a text that has been read by `char_arrays`; see `word_bounds`.

    >>> starts, ends = words_within(char_arrays.read_letters("Hợp tác xã mở cửa"))
    >>> starts.tolist(), ends.tolist()
    ([0, 11], [10, 17])
    """
    starts, ends = _tokens(read)
    if not len(starts):
        return starts, ends
    words, codes = wordlist.read_wordlist(), read.codes
    known = words.numbers.find(read.hashes(starts, ends))
    capital = codes[starts] != read.lower[starts]
    hangs = words.linked[(known[:-1] * words.step + known[1:]) & words.mask]
    hangs |= capital[:-1] & capital[1:]
    hangs &= (starts[1:] - ends[:-1] == 1) & (codes[ends[:-1]] == _SPACE)
    begins = np.concatenate(([True], ~hangs))
    blocks.mark(read, (starts, ends), capital, begins)
    starts, ends = starts[begins], ends[np.concatenate((begins[1:], [True]))]
    for i in ((codes[ends] == _STOP) & (codes[ends + 1] == _SPACE)).nonzero()[0].tolist():
        ends[i] += names.is_abbreviation(read.text[starts[i] : ends[i] + 1])
    return starts, ends


def _tokens(read: Letters) -> tuple[Places, Places]:
    """Where the tokens start and end, those parted that hold a mark between two words."""
    starts, ends, marks = char_arrays.token_bounds(read)
    compounds = wordlist.read_wordlist().syllables
    parted = []
    for i in dict.fromkeys((np.searchsorted(starts, marks, side="right") - 1).tolist()):
        start, end = int(starts[i]), int(ends[i])
        if read.lowered[start:end] not in compounds:
            parted += [start + cut for cut in names.breaks(read.text[start:end])]
    if not parted:
        return starts, ends
    return (
        np.sort(np.append(starts, [mark + 1 for mark in parted]), kind="stable"),
        np.sort(np.append(ends, parted), kind="stable"),
    )


def _dictionary(text: str) -> list[Span]:
    """The words by the project's own list."""
    starts, ends = word_bounds(text)
    return list(zip(starts.tolist(), ends.tolist(), strict=True))


def _underthesea(text: str) -> list[Span]:
    """The words by underthesea, found again in the text so that offsets are exact."""
    cut = _underthesea_cut()
    found, at = [], 0
    for token in cut(text):
        pieces = token.split()
        if not pieces or (start := text.find(pieces[0], at)) < 0:
            continue
        end = start + len(pieces[0])
        for piece in pieces[1:]:
            step = text.find(piece, end)
            end = step + len(piece) if step >= 0 else end
        if any(character.isalnum() for character in token):
            found.append((start, end))
        at = end
    return found


@cache
def _underthesea_cut() -> Callable[[str], list[str]]:
    try:
        from underthesea import word_tokenize
    except ImportError:
        raise missing_package("underthesea", "The segmenter underthesea", "underthesea") from None
    return lambda text: list(word_tokenize(text, use_token_normalize=False))


#: The ways to find words, by name.
SEGMENTERS: dict[str, Callable[[str], list[Span]]] = {
    "dictionary": _dictionary,
    "underthesea": _underthesea,
}
