"""Whether what two articles share is their own wording, or a form and a formula of everybody.

The longer a corpus, the more often two articles print the same formula by chance: a warning of
the weather service, a position of a ministry, a section of the law. Its phrases stand in other
articles too, which print nothing else of it. And a notice of prices or of a lottery is the same
form every day, with other numbers in it.
"""

import re
from collections import Counter
from collections.abc import Sequence

import numpy as np

from analysis.measure import passages_groups as groups
from analysis.measure.passages_alignment import Region
from analysis.measure.passages_groups import Copy
from analysis.measure.passages_index import FEW
from analysis.measure.passages_tokens import Hashes, Places, Tokens, Truths, mixed

Pair = tuple[Copy, Copy]

#: Syllables in a phrase: two or three words, which are seldom together by chance.
PHRASE = 5
#: So many phrases that no other article prints, or this share of all, make a passage its own.
OWN, OWN_SHARE = 16, 0.7
#: A phrase is everybody's when more articles than this print it beside those of the passage.
OTHERS = 3
#: So many syllables in the same order are nobody's formula.
LONG = 48
#: So many numbers that each article prints otherwise, and this part of those they share, make
#: a form.
FILLED, FILLED_PART = 2, 1 / 8
#: Fewer syllables than this are everybody's when more than `FEW` articles close with them, such
#: as the last line of a page.
BRIEF = 40

#: What is so much of an article is no line at its end.
MOST = 0.8
#: So little may follow the last line of a page.
NEAR_THE_END = 1

_QUOTED = re.compile(r'“[^”\n]*”|"[^"\n]*"')
_SLOTS, _AT_ONCE = 22, 1 << 15
_STEP = 0xD6E8FEB86659FD93


def is_form(tokens: Tokens, region: Region) -> bool:
    """Whether both print numbers in one form that the other does not: prices, results."""
    here, other = (
        Counter(tokens.hashes[slice(*side)][tokens.number[slice(*side)]].tolist())
        for side in (region.a, region.b)
    )
    same = (here & other).total()
    filled = min(here.total(), other.total()) - same
    return filled >= FILLED and filled >= FILLED_PART * same


def own(tokens: Tokens, likely: Sequence[tuple[Region, Pair]], texts: Sequence[str]) -> list[Pair]:
    """The pairs of copies made of phrases that hardly any but their articles print.

    What stands in quotation marks is somebody's own words, however many print a part of it.
    Very many syllables are no formula, whatever else prints parts of them; a few words that
    very many articles print are everybody's.
    """
    pairs = [pair for _, pair in likely]
    blocks = [
        (n, a, length - PHRASE + 1)
        for n, (region, _) in enumerate(likely)
        for a, _, length in region.blocks
        if length >= PHRASE
    ]
    if not blocks:
        return []
    number, start, length = np.array(blocks, dtype=np.int64).T
    of = np.repeat(number, length)
    at = np.arange(length.sum()) + np.repeat(start - (length.cumsum() - length), length)
    printed, n_all = _articles(tokens, at), np.bincount(of, minlength=len(likely))
    copies = np.array(groups.n_articles(pairs), dtype=np.int64)
    others = np.maximum(copies[of], OTHERS)  # another version may have as many copies
    alone = (printed <= copies[of] + others) | _quoted(tokens, at, texts)
    n_own = np.bincount(of, weights=alone, minlength=len(likely))
    shared = np.array([region.n_shared for region, _ in likely])
    enough = (n_own >= OWN) | (n_own > OWN_SHARE * n_all) | (shared >= LONG)
    for n in np.flatnonzero(enough & (copies > FEW) & (shared < BRIEF)).tolist():
        enough[n] = not _is_a_last_line(tokens, likely[n][0])
    return [pair for pair, good in zip(pairs, enough, strict=True) if good]


def _is_a_last_line(tokens: Tokens, region: Region) -> bool:
    """Whether a passage is the last both articles print, and not most of either."""
    article = tokens.article
    for begin, stop in (region.a, region.b):
        end = int(np.searchsorted(article, article[begin], side="right"))
        first = int(np.searchsorted(article, article[begin], side="left"))
        if stop + NEAR_THE_END < end or region.n_shared >= MOST * (end - first):
            return False
    return True


def _quoted(tokens: Tokens, at: Places, texts: Sequence[str]) -> Truths:
    """Which of these tokens stand in quotation marks of a line."""
    found = np.zeros(len(at), np.bool_)
    article = tokens.article[at]
    for number in np.unique(article):
        spans = np.array([m.span() for m in _QUOTED.finditer(texts[number])]).reshape(-1, 2)
        if len(spans):
            here = article == number
            start = tokens.start[at[here]]
            last = np.searchsorted(spans[:, 0], start, side="right") - 1
            found[here] = (last >= 0) & (start < spans[last, 1])
    return found


def _articles(tokens: Tokens, at: Places) -> Places:
    """How many articles print the phrase that begins at each of these tokens.

    One look through the corpus at the phrases asked for: most others are passed over by a few
    bits of their hash.
    """
    wanted, which = np.unique(_phrases(tokens, at), return_inverse=True)
    shift = np.uint64(64 - _SLOTS)
    asked = np.zeros(1 << _SLOTS, np.bool_)
    asked[wanted >> shift] = True
    article = tokens.article
    found = []
    for begin in range(0, max(0, len(article) - PHRASE + 1), _AT_ONCE):
        places = np.arange(begin, min(begin + _AT_ONCE, len(article) - PHRASE + 1))
        keys = _phrases(tokens, places)
        likely = np.flatnonzero(asked[keys >> shift])
        keys, places = keys[likely], places[likely]
        number = np.searchsorted(wanted, keys).clip(max=len(wanted) - 1)
        good = (wanted[number] == keys) & (article[places] == article[places + PHRASE - 1])
        found.append(np.column_stack((number[good], article[places[good]])))
    together = np.concatenate(found)
    printed = np.unique(together[:, 0] * len(tokens.first) + together[:, 1]) // len(tokens.first)
    times: Places = np.bincount(printed, minlength=len(wanted))[which]
    return times


def _phrases(tokens: Tokens, at: Places) -> Hashes:
    """The hash of the phrase that begins at each of these tokens."""
    keys = tokens.hashes[at]
    for step in range(1, PHRASE):
        keys = keys * np.uint64(_STEP) + tokens.hashes[at + step]
    return mixed(keys)
