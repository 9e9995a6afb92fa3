"""Whether what two articles share is their own wording, or everybody's: a form, a formula, a name.

The longer a corpus, the more often two articles print the same formula by chance: a warning of
the weather service, a position of a ministry, a section of the law. Its phrases stand in other
articles too, which print nothing else of it. A notice of prices or of a lottery is the same form
every day, with other numbers in it. And nobody copies the name of a decree (`passages_names`).
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from analysis.measure.reuse import cluster as groups
from analysis.measure.reuse import stock_phrases as names
from analysis.measure.reuse.alignment import Region
from analysis.measure.reuse.cluster import Copy
from analysis.measure.reuse.shingles import FEW, PHRASE, Shingles
from analysis.measure.reuse.stock_phrases import Span
from analysis.measure.reuse.syllables import Places, Tokens, Truths, stretches

Pair = tuple[Copy, Copy]
Likely = tuple[Region, Pair]

#: A phrase counts for one in so many articles as print it without the rest of the passage:
#: so much together is own wording, or so much and this part of all phrases where it is short.
OWN, OWN_BRIEF, OWN_PART = 12, 8, 0.6
#: So much is own wording whatever names stand in it: no name is as long.
SURELY_OWN = 60
#: What so many articles print may have another version that as many print.
VERSIONS = 4
#: A phrase that is printed more often is everybody's, whoever prints it.
OFTEN = 100
#: So many numbers that each article prints otherwise, and this part of those they share, make
#: a form; of fewer syllables than `FORM` one makes it that follows or precedes them.
FILLED, FILLED_PART, FORM = 2, 1 / 8, 30
#: So many syllables at the beginning of two headlines, and a date, make a series of notices.
SERIES = 3
#: What is so much of an article is no part of a form, and no line at its end.
MOST = 0.5
#: Fewer syllables than this are everybody's when more than `FEW` articles close with them, such
#: as the last line of a page.
BRIEF = 40
#: So little may follow the last line of a page.
NEAR_THE_END = 1

_QUOTED = re.compile(r'“[^”\n]*”|"[^"\n]*"')


@dataclass(frozen=True, slots=True)
class PrintedCorpus:
    """The corpus as it is looked at: texts, their syllables, the phrases of these in order, and
    where the headlines stand, by article."""

    texts: Sequence[str]
    tokens: Tokens
    phrases: Shingles
    headlines: Mapping[int, Sequence[Span]]


def own(corpus: PrintedCorpus, likely: Sequence[Likely]) -> list[Pair]:
    """The pairs of copies that are wording of their own, and no form, formula or name.

    What both print in quotation marks is somebody's own words, however many print a part of
    it. A few words that very many articles close with are everybody's.
    """
    likely = _no_forms(corpus, likely)
    pairs = [pair for _, pair in likely]
    articles = groups.articles_of(pairs)
    enough = _own_phrases(corpus, likely, articles)
    for n, (region, _) in enumerate(likely):
        if enough[n] and len(articles[n]) > FEW and region.n_shared < BRIEF:
            enough[n] = not _is_a_last_line(corpus.tokens, region)
    return [pair for pair, good in zip(pairs, enough, strict=True) if good]


def _is_form(tokens: Tokens, region: Region) -> bool:
    """Whether both print numbers in one form that the other does not: prices, results."""
    here, other = (
        Counter(tokens.hashes[slice(*side)][tokens.number[slice(*side)]].tolist())
        for side in (region.a, region.b)
    )
    same = (here & other).total()
    filled = min(here.total(), other.total()) - same
    beside = sum(_is_filled_in(tokens, region, place) for place in (-1, 0))
    if beside and region.n_shared < FORM:
        return True
    return filled + beside >= FILLED and filled + beside >= FILLED_PART * same


def _is_filled_in(tokens: Tokens, region: Region, place: int) -> bool:
    """Whether each article prints a number of its own just before (-1) or after (0) a region."""
    a, b = (side[0] - 1 if place else side[1] for side in (region.a, region.b))
    if min(a, b) < 0 or max(a, b) >= len(tokens.article):
        return False
    if (tokens.article[a], tokens.article[b]) != region.articles:
        return False
    return bool(tokens.number[a] and tokens.number[b] and tokens.hashes[a] != tokens.hashes[b])


def _no_forms(corpus: PrintedCorpus, likely: Sequence[Likely]) -> list[Likely]:
    """What is no form, and no part of two notices that are one form."""
    forms = [_is_form(corpus.tokens, region) for region, _ in likely]
    one_form = {
        region.articles
        for (region, _), form in zip(likely, forms, strict=True)
        if form or _is_a_series(corpus, *region.articles)
    }
    return [
        (region, pair)
        for (region, pair), form in zip(likely, forms, strict=True)
        if not form and (region.articles not in one_form or _share(corpus.tokens, region) >= MOST)
    ]


def _is_a_series(corpus: PrintedCorpus, one: int, other: int) -> bool:
    """Whether the headlines of two articles are the same up to a date."""
    if one not in corpus.headlines or other not in corpus.headlines:
        return False
    tokens = corpus.tokens
    spans = [(article, *corpus.headlines[article][0]) for article in (one, other)]
    at = [np.arange(*tokens.within(*span)) for span in spans]
    size = min(len(places) for places in at)
    hashes = [tokens.hashes[places[:size]] for places in at]
    same = int(np.argmin(np.append(hashes[0] == hashes[1], False)))
    date = slice(same, same + 2)
    return (
        same >= SERIES
        and same + 2 <= size
        and all(tokens.number[places[date]].all() for places in at)
    )


def _share(tokens: Tokens, region: Region) -> float:
    """How much of the article that is shared most is in the region."""
    sizes = (tokens.first[n + 1] - tokens.first[n] for n in region.articles)
    return float(region.n_shared / min(sizes))


def _own_phrases(
    corpus: PrintedCorpus, likely: Sequence[Likely], articles: Sequence[set[int]]
) -> list[bool]:
    """Whether enough phrases of each region are printed by hardly any but its articles."""
    tokens = corpus.tokens
    blocks = [
        (n, a, b - a, length - PHRASE + 1)
        for n, (region, _) in enumerate(likely)
        for a, b, length in region.blocks
        if length >= PHRASE
    ]
    if not blocks:
        return [False] * len(likely)
    number, start, other, length = np.array(blocks, dtype=np.int64).T
    of, other = np.repeat(number, length), np.repeat(other, length)
    at = stretches(start, length)
    said = np.logical_or.reduce([tokens.plain[at + step] for step in range(PHRASE)])
    of, at, other = of[said], at[said], at[said] + other[said]
    others = _others(corpus, at, of, articles)
    elsewhere = np.flatnonzero(others)
    quoted = [_quoted(tokens, side[elsewhere], corpus.texts) for side in (at, other)]
    others[elsewhere[quoted[0] & quoted[1]]] = 0
    weight = 1 / (1 + others)

    def n_own() -> npt.NDArray[Any]:
        return np.bincount(of, weights=weight, minlength=len(likely))

    # names take time: what is no own wording with them, or surely is, is not looked at
    with_names = n_own()
    looked_at = np.flatnonzero((with_names >= OWN_BRIEF) & (with_names < SURELY_OWN))
    named = _named(corpus, [likely[n][0] for n in looked_at.tolist()])
    outside = ~np.logical_or.reduce([named[at + step] for step in range(PHRASE)])
    weight *= outside
    n_all = np.bincount(of, weights=outside, minlength=len(likely))
    enough: list[bool] = (n_own() >= np.clip(OWN_PART * n_all, OWN_BRIEF, OWN)).tolist()
    return enough


def _named(corpus: PrintedCorpus, regions: Sequence[Region]) -> Truths:
    """Which tokens of the earlier articles stand in names and headlines, in either article."""
    tokens = corpus.tokens
    named = np.zeros(len(tokens.hashes), np.bool_)
    for region in regions:
        for side, article in enumerate(region.articles):
            first, last = (region.a, region.b)[side]
            stretch = int(tokens.start[first]), int(tokens.end[last - 1])
            spans = names.stock_spans(corpus.texts[article], *stretch)
            spans += corpus.headlines.get(article, ())
            for begin, stop in spans:
                low, high = tokens.within(article, begin, stop)
                for block in region.blocks:
                    inside = max(low - block[side], 0), min(high - block[side], block[2])
                    named[slice(*(block[0] + max(n, 0) for n in inside))] = True
    return named


def _others(corpus: PrintedCorpus, at: Places, of: Places, articles: Sequence[set[int]]) -> Places:
    """How many articles print the phrase at each token, and not the passage it stands in."""
    low, high = corpus.phrases.equal(corpus.tokens, at)
    times = high - low
    others: Places = np.where(times > OFTEN, OFTEN, 0)
    looked_at = np.flatnonzero(times <= OFTEN)
    times = times[looked_at]
    row = np.repeat(looked_at, times)
    place = corpus.phrases.places(stretches(low[looked_at], times))
    printed = corpus.tokens.article[place].astype(np.int64)
    size = len(corpus.tokens.first)
    both = np.sort(row * size + printed)
    rows, printed = np.divmod(both[np.diff(both, prepend=-1) > 0], size)
    inside = np.array(sorted(n * size + one for n, some in enumerate(articles) for one in some))
    others += np.bincount(rows[~np.isin(of[rows] * size + printed, inside)], minlength=len(at))
    copies = np.array([len(some) for some in articles])[of]
    others -= np.where(copies >= VERSIONS, np.minimum(copies, others), 0)
    return others


def _is_a_last_line(tokens: Tokens, region: Region) -> bool:
    """Whether a passage is the last both articles print, and not most of either."""
    ends = zip(region.articles, (region.a[1], region.b[1]), strict=True)
    return _share(tokens, region) < MOST and all(
        stop + NEAR_THE_END >= tokens.first[article + 1] for article, stop in ends
    )


def _quoted(tokens: Tokens, at: Places, texts: Sequence[str]) -> Truths:
    """Which of these tokens stand in quotation marks of a line."""
    found = np.zeros(len(at), np.bool_)
    order = np.argsort(tokens.article[at], kind="stable")
    articles, begins = np.unique(tokens.article[at[order]], return_index=True)
    for number, here in zip(articles.tolist(), np.split(order, begins)[1:], strict=True):
        spans = np.array([m.span() for m in _QUOTED.finditer(texts[number])]).reshape(-1, 2)
        if len(spans):
            start = tokens.start[at[here]]
            last = np.searchsorted(spans[:, 0], start, side="right") - 1
            found[here] = (last >= 0) & (start < spans[last, 1])
    return found
