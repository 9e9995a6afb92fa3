"""Cutting blocks of syllables that may hang together: the cheapest way, and names made whole.

News repeats itself: of 17 blocks of many articles one is new. So equal blocks are cut once, and
what was found is remembered by the hash of the block.
"""

from functools import cache

import numpy as np

from analysis.text import names, wordlist
from analysis.text.char_arrays import Flags, Hashes, Letters, Places, equal_together
from analysis.text.wordlist import Wordlist

Span = tuple[int, int]

_SENTENCE_START = frozenset(".!?…:;“\"‘'”’-–•*\n([")
_SPACE, _LAST_MARK = ord(" "), 0x2100
_OPENING = np.uint64(0xD6E8FEB86659FD93)
_MOST_REMEMBERED = 300_000
#: From so many blocks on, equal ones are brought together before they are looked up.
_MANY = 1000

_remembered: dict[int, tuple[int, ...]] = {}


def mark(letters: Letters, spans: tuple[Places, Places], capital: Flags, begins: Flags) -> None:
    """Mark in `begins` where words begin inside blocks, which run from one mark to the next.

    spans: starts and ends of the tokens; capital: which of them begin with a capital letter.
    A block that begins a sentence may be cut otherwise.
    """
    first = begins.nonzero()[0]
    last = np.concatenate((first[1:], [len(begins)])) - 1
    many = last > first
    first, last = first[many], last[many]
    starts, ends = spans[0][first], spans[1][last]
    opening = capital[first]
    opening[opening] = _start_sentences(letters, starts[opening])
    keys = letters.hashes(starts, ends, printed=True)
    keys[opening] ^= _OPENING
    if len(keys) < _MANY:
        cuts = _cuts(letters.text, keys, (starts, ends), opening)
        both = zip(first.tolist(), cuts, strict=True)
        begins[[i + place for i, places in both for place in places]] = True
        return
    order, heads = equal_together(keys)
    one = order[heads]
    cuts = _cuts(letters.text, keys[one], (starts[one], ends[one]), opening[one])
    inside = np.array([place for places in cuts for place in places], dtype=np.int64)
    sizes = np.array([len(places) for places in cuts], dtype=np.int64)
    times = np.diff(heads, append=len(order))
    each = np.repeat(sizes, times)
    # the places of a block stand together in `words_inside`: from where, for each of its printings
    since = np.repeat(sizes.cumsum() - sizes, times) - (each.cumsum() - each)
    at = inside[np.arange(each.sum()) + np.repeat(since, each)]
    begins[np.repeat(first[order], each) + at] = True


def _start_sentences(letters: Letters, starts: Places) -> Flags:
    """Which of these places begin a sentence, by the mark before the spaces before them."""
    before = starts - 1
    before -= letters.codes[before] == _SPACE  # before the first character is a line break
    found = _sentence_marks()[np.minimum(letters.codes[before], _LAST_MARK)]
    for i in (letters.codes[before] == _SPACE).nonzero()[0].tolist():
        at = int(before[i])
        while at >= 0 and letters.text[at] == " ":
            at -= 1
        found[i] = at < 0 or letters.text[at] in _SENTENCE_START
    return found


@cache
def _sentence_marks() -> Flags:
    marks = np.zeros(_LAST_MARK + 1, dtype=np.bool_)
    marks[[ord(mark) for mark in _SENTENCE_START]] = True
    return marks


def _cuts(
    text: str, keys: Hashes, spans: tuple[Places, Places], opening: Flags
) -> list[tuple[int, ...]]:
    """At which syllables of each block a further word begins."""
    if len(_remembered) >= _MOST_REMEMBERED:
        _remembered.clear()
    found = []
    for i, key in enumerate(keys.tolist()):
        places = _remembered.get(key)
        if places is None:
            printed = text[spans[0][i] : spans[1][i]].split(" ")
            places = _remembered[key] = words_inside(printed, bool(opening[i]))
        found.append(places)
    return found


def words_inside(printed: list[str], first: bool = False) -> tuple[int, ...]:
    """At which syllables of a block further words begin; `first`: it begins a sentence.

    >>> words_inside(["làm", "hợp", "tác", "xã"])
    (1,)
    """
    cut = cheapest(printed, wordlist.read_wordlist())
    block = " ".join(printed)
    if block != block.lower():
        cut = names.joined_names(printed, cut, first)
    return tuple(start for start, _ in cut[1:])


def cheapest(printed: list[str], words: Wordlist) -> list[Span]:
    """The cheapest way to cut syllables into words, as (from, to) places in the list.

    A word costs minus the logarithm of its share among all words; an unknown syllable costs
    as much as a word printed half a time. A name of the list needs its capital.
    """
    cost_of, marked, unknown = words.costs.get, words.names, words.unknown
    lower = " ".join(printed).lower().split(" ")
    n = len(lower)
    best, back = [0.0], [0]
    for j, word in enumerate(lower):
        least, since = best[j] + cost_of(word, unknown), j
        for i in range(j - 1, max(-1, j - wordlist.MOST_SYLLABLES), -1):
            word = f"{lower[i]} {word}"
            cost = cost_of(word)
            if cost is None or best[i] + cost >= least:
                continue
            if word not in marked or printed[i] != lower[i]:
                least, since = best[i] + cost, i
        best.append(least)
        back.append(since)
    cut, j = [], n
    while j:
        cut.append((back[j], j))
        j = back[j]
    return cut[::-1]
