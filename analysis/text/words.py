"""Real Vietnamese words, which may hold several syllables, with exact offsets.

A dictionary and a search for the cheapest way to cut a clause (unigram Viterbi). Names are
kept whole: a surname with what follows it in capitals, and unknown capitalised syllables side
by side. Numbers, dates, abbreviations and addresses on the web are one word each.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache

from analysis.errors import missing_package, unknown_choice
from analysis.text import names, wordlist
from analysis.text.wordlist import Wordlist

Span = tuple[int, int]

_TOKEN = r"[^\W_]+(?:[-–./,:'’&][^\W_]+)*"
_CLAUSE = re.compile(rf"{_TOKEN}(?: {_TOKEN})*")
_MARK = re.compile(r"\.{2,}|…+|-{2,}|[^\w\s]|_")
_SENTENCE_START = frozenset(".!?…:;“\"‘'”’-–•*\n([")
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
    return len(_dictionary(text))


def is_listed(word: str) -> bool:
    """Whether the dictionary lists these syllables as one word.

    >>> is_listed("hợp tác xã"), is_listed("hợp tác với")
    (True, False)
    """
    return word.lower() in wordlist.read().costs


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


def _dictionary(text: str) -> list[Span]:
    """The words by the project's own list."""
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(character.lower()[:1] for character in text)
    links = wordlist.read().links
    found: list[Span] = []
    for clause in _CLAUSE.finditer(text):
        for start, end in _pieces(text, *clause.span()):
            _cut_clause(text, lowered, (start, end), links, found)
    return found


def _cut_clause(
    text: str, lowered: str, span: Span, links: frozenset[str], found: list[Span]
) -> None:
    """Append the words of one clause: blocks that may hang together are looked at closely."""
    start, end = span
    printed = text[start:end].split(" ")
    lower = lowered[start:end].split(" ")
    begin = at = start
    block = 0
    last = len(printed) - 1
    for i, syllable in enumerate(printed):
        stop = at + len(syllable)
        if i < last and (
            f"{lower[i]} {lower[i + 1]}" in links
            or (syllable != lower[i] and printed[i + 1] != lower[i + 1])
        ):
            at = stop + 1
            continue
        if block == i:
            found.append((begin, stop))
        else:
            first = begin == start and _starts_sentence(text, begin)
            for length in _cut(text[begin:stop], first):
                found.append((begin, begin + length))
                begin += length + 1
        at = begin = stop + 1
        block = i + 1
    if text[end : end + 1] == "." and found:
        start, end = found[-1]
        if names.is_abbreviation(text[start : end + 1]) and text[end + 1 : end + 2] == " ":
            found[-1] = (start, end + 1)


def _starts_sentence(text: str, at: int) -> bool:
    while at and text[at - 1] == " ":
        at -= 1
    return not at or text[at - 1] in _SENTENCE_START


_remembered: dict[tuple[str, bool], tuple[int, ...]] = {}


def _cut(block: str, first: bool) -> tuple[int, ...]:
    """The lengths of the words in a block of syllables; remembered, blocks come again."""
    key = (block, first)
    lengths = _remembered.get(key)
    if lengths is None:
        if len(_remembered) >= _MOST_REMEMBERED:
            _remembered.clear()
        printed = block.split(" ")
        cut = names.joined(printed, cheapest(printed, wordlist.read()), first)
        lengths = _remembered[key] = tuple(len(" ".join(printed[a:b])) for a, b in cut)
    return lengths


def cheapest(printed: list[str], words: Wordlist) -> list[Span]:
    """The cheapest way to cut syllables into words, as (from, to) places in the list.

    A word costs minus the logarithm of its share among all words; an unknown syllable costs
    as much as a word printed half a time. A name of the list needs its capital.
    """
    costs, marked = words.costs, words.names
    lower = [syllable.lower() for syllable in printed]
    n = len(lower)
    best = [0.0] + [float("inf")] * n
    back = [0] * (n + 1)
    for i in range(n):
        word, capitals = lower[i], printed[i] != lower[i]
        cost = best[i] + costs.get(word, words.unknown)
        if cost < best[i + 1]:
            best[i + 1], back[i + 1] = cost, i
        for j in range(i + 1, min(n, i + wordlist.MOST_SYLLABLES)):
            word = f"{word} {lower[j]}"
            if word in costs and (capitals or word not in marked):
                cost = best[i] + costs[word]
                if cost < best[j + 1]:
                    best[j + 1], back[j + 1] = cost, i
    cut, j = [], n
    while j:
        cut.append((back[j], j))
        j = back[j]
    return cut[::-1]


def _pieces(text: str, start: int, end: int) -> Iterator[Span]:
    """The stretches of a clause between marks that part words (`Nội-Huế`, `nay.Ông`)."""
    clause = text[start:end]
    if clause.replace(" ", "").isalnum():
        yield start, end
        return
    begin = at = start
    for token in clause.split(" "):
        if not token.isalnum():
            for cut in names.breaks(token):
                yield begin, at + cut
                begin = at + cut + 1
        at += len(token) + 1
    yield begin, end


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
