"""Real Vietnamese words, which may hold several syllables, with exact offsets.

A dictionary and a search for the cheapest way to cut a clause (unigram Viterbi). Names are
kept whole: a surname with what follows it in capitals, and unknown capitalised syllables side
by side. Numbers, dates, abbreviations and addresses on the web are one word each.
"""

import re
from collections.abc import Callable, Sequence
from functools import cache
from itertools import pairwise, repeat
from typing import Any

import numpy as np

from analysis.errors import missing_package, unknown_choice
from analysis.text import names, wordlist
from analysis.text.wordlist import Wordlist

Span = tuple[int, int]
Places = np.ndarray[Any, np.dtype[np.int64]]
Flags = np.ndarray[Any, np.dtype[np.bool_]]

_TOKEN = re.compile(r"([^\W_]+(?:[-–./,:'’&][^\W_]+)*)")
_MARK = re.compile(r"\.{2,}|…+|-{2,}|[^\w\s]|_")
_SENTENCE_START = frozenset(".!?…:;“\"‘'”’-–•*\n([")
_SPACE, _STOP = ord(" "), ord(".")
_MOST_REMEMBERED = 300_000


def spans(text: str, *, segmenter: str = "dictionary") -> list[Span]:
    """The words of a text as (start, end) offsets; punctuation is no word.

    A word is what a Vietnamese dictionary lists, of one syllable or several; a name is one
    word. Offsets are exact: nothing is changed before cutting. Words do not overlap and
    never cross a line break.

    segmenter: a key of `SEGMENTERS`. Raises `UnknownChoiceError` for any other, and
    `MissingPackageError` when the package it needs is not installed.

    >>> text = "Ông Trần Văn Bách phòng chống tội phạm ở TP.HCM ngày 24.12.2024."
    >>> [text[a:b] for a, b in spans(text)]
    ['Ông', 'Trần Văn Bách', 'phòng chống', 'tội phạm', 'ở', 'TP.HCM', 'ngày', '24.12.2024']
    """
    if segmenter not in SEGMENTERS:
        raise unknown_choice("segmenter", segmenter, SEGMENTERS)
    return SEGMENTERS[segmenter](text)


def count(text: str) -> int:
    """How many words (not syllables, not punctuation marks) a text holds.

    >>> count("Công ước Hà Nội: 72 quốc gia đã ký.")
    6
    """
    return len(bounds(text)[0])


def is_listed(word: str) -> bool:
    """Whether the dictionary lists these syllables as one word.

    >>> is_listed("hợp tác xã"), is_listed("hợp tác với")
    (True, False)
    """
    return word.lower() in wordlist.read().costs


def may_join(one: str, other: str) -> bool:
    """Whether two syllables may stand side by side in a word of the dictionary.

    False is certain; true asks for a closer look (a few pairs are true without need).

    >>> may_join("tác", "xã"), may_join("tác", "với")
    (True, False)
    """
    words = wordlist.read()
    a, b = (words.syllables.get(syllable.lower(), 0) for syllable in (one, other))
    return bool(a and b and words.linked[(a * words.step + b) & words.mask])


def cut(syllables: list[str]) -> list[Span]:
    """The words in some syllables that stand side by side, as (from, to) places in the list.

    >>> cut(["làm", "hợp", "tác", "xã"])
    [(0, 1), (1, 4)]
    """
    places = (0, *_cut(" ".join(syllables), False), len(syllables))
    return list(pairwise(places))


def tokens(text: str, *, segmenter: str = "dictionary") -> list[Span]:
    """The words and the punctuation marks of a text, in order, as treebanks count them.

    >>> text = "Có 2.500 đại biểu (gần 100 nước)..."
    >>> [text[a:b] for a, b in tokens(text)]
    ['Có', '2.500', 'đại biểu', '(', 'gần', '100', 'nước', ')', '...']
    """
    found = spans(text, segmenter=segmenter)
    listed, at = [], 0
    for start, end in [*found, (len(text), len(text))]:
        listed += [match.span() for match in _MARK.finditer(text, at, start)]
        if start < end:
            listed.append((start, end))
        at = end
    return listed


def counts(text: str, stretches: Sequence[Span]) -> list[int]:
    """How many words begin in each stretch of a text, which is segmented once.

    >>> counts("Tội phạm mạng. Công ước Hà Nội.", [(0, 14), (15, 31)])
    [2, 2]
    """
    starts, _ = bounds(text)
    edges = np.searchsorted(starts, np.array(stretches, dtype=np.int64).reshape(-1, 2))
    return [int(n) for n in edges[:, 1] - edges[:, 0]]


def bounds(text: str) -> tuple[Places, Places]:
    """Where the words of the dictionary segmenter start and end, as two arrays.

    The form for large texts: many articles may be joined by line breaks and cut at once.
    """
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(character.lower()[:1] for character in text)
    pieces = _TOKEN.split(lowered)
    if len(pieces) < 3:
        return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
    words = wordlist.read()
    edges, known = _measured(pieces, words)
    if _part(text, pieces, edges, known):
        edges, known = _measured(pieces, words)
    starts, ends = edges[0:-1:2], edges[1::2]
    codes = np.frombuffer((text + "\n\n").encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    lower = np.frombuffer(lowered.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    capital = codes[starts] != lower[starts]
    hangs = words.linked[(known[:-1] * words.step + known[1:]) & words.mask]
    hangs |= capital[:-1] & capital[1:]
    hangs &= (starts[1:] - ends[:-1] == 1) & (codes[ends[:-1]] == _SPACE)
    begins = np.concatenate(([True], ~hangs))
    _cut_blocks(text, (starts, ends), capital, begins)
    first = np.flatnonzero(begins)
    last = np.append(first[1:], len(known)) - 1
    starts, ends = starts[first], ends[last].copy()
    for i in np.flatnonzero((codes[ends] == _STOP) & (codes[ends + 1] == _SPACE)):
        ends[i] += names.is_abbreviation(text[starts[i] : ends[i] + 1])
    return starts, ends


def _measured(pieces: list[str], words: Wordlist) -> tuple[Places, Places]:
    """Where the pieces of a text end, and the numbers of its syllables (0: in no compound)."""
    numbers = map(words.syllables.get, pieces[1::2], repeat(0))
    lengths = np.fromiter(map(len, pieces), dtype=np.int64)
    return lengths.cumsum(), np.fromiter(numbers, dtype=np.int64)


def _part(text: str, pieces: list[str], edges: Places, known: Places) -> bool:
    """Part the tokens that hold a mark between two words, in place; whether there were any."""
    parted = False
    for i in np.flatnonzero(known == 0)[::-1].tolist():
        if pieces[2 * i + 1].isalnum():
            continue
        token = text[edges[2 * i] : edges[2 * i + 1]]
        if cuts := names.breaks(token):
            places = [-1, *cuts, len(token)]
            lower = pieces[2 * i + 1]
            between = [[lower[a + 1 : b], lower[b : b + 1]] for a, b in pairwise(places)]
            pieces[2 * i + 1 : 2 * i + 2] = [part for two in between for part in two][:-1]
            parted = True
    return parted


def _cut_blocks(text: str, spans: tuple[Places, Places], capital: Flags, begins: Flags) -> None:
    """Mark in `begins` where words begin inside the blocks of syllables that may hang together."""
    starts, ends = spans
    first = np.flatnonzero(begins)
    last = np.append(first[1:], len(begins)) - 1
    many = last > first
    first, last = first[many], last[many]
    opening = capital[first].tolist()
    inside: list[int] = []
    for i, start, end, named in zip(
        first.tolist(), starts[first].tolist(), ends[last].tolist(), opening, strict=True
    ):
        for place in _cut(text[start:end], named and _starts_sentence(text, start)):
            inside.append(i + place)
    begins[inside] = True


def _starts_sentence(text: str, at: int) -> bool:
    while at and text[at - 1] == " ":
        at -= 1
    return not at or text[at - 1] in _SENTENCE_START


_remembered: tuple[dict[str, tuple[int, ...]], dict[str, tuple[int, ...]]] = ({}, {})


def _cut(block: str, first: bool) -> tuple[int, ...]:
    """At which syllables of a block a further word begins; remembered, blocks come again."""
    known = _remembered[first]
    places = known.get(block)
    if places is None:
        if len(known) >= _MOST_REMEMBERED:
            known.clear()
        printed = block.split(" ")
        cut = cheapest(printed, wordlist.read())
        if block != block.lower():
            cut = names.joined(printed, cut, first)
        places = known[block] = tuple(start for start, _ in cut[1:])
    return places


def cheapest(printed: list[str], words: Wordlist) -> list[Span]:
    """The cheapest way to cut syllables into words, as (from, to) places in the list.

    A word costs minus the logarithm of its share among all words; an unknown syllable costs
    as much as a word printed half a time. A name of the list needs its capital.
    """
    costs, marked, unknown = words.costs, words.names, words.unknown
    lower = [syllable.lower() for syllable in printed]
    n = len(lower)
    best, back = [0.0], [0]
    for j in range(1, n + 1):
        word = lower[j - 1]
        least, since = best[j - 1] + costs.get(word, unknown), j - 1
        for i in range(j - 2, max(-1, j - 1 - wordlist.MOST_SYLLABLES), -1):
            word = f"{lower[i]} {word}"
            if word in costs:
                cost = best[i] + costs[word]
                if cost < least and (word not in marked or printed[i] != lower[i]):
                    least, since = cost, i
        best.append(least)
        back.append(since)
    cut, j = [], n
    while j:
        cut.append((back[j], j))
        j = back[j]
    return cut[::-1]


def _dictionary(text: str) -> list[Span]:
    """The words by the project's own list."""
    starts, ends = bounds(text)
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
