"""Words in their context (KWIC): left, node, right, and where each line stands in print.

The count and the lines come from one search, so they are always the same number.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from analysis.measure.terms import word_index as indexes
from analysis.measure.terms.word_index import WordIndex
from analysis.tables.checked import checked
from analysis.tables.errors import unknown_choice
from analysis.text import normalise

Numbers = np.ndarray[Any, np.dtype[np.int64]]
#: What lines can be ordered by.
SORTS = ("article", "left", "node", "right")
COLUMNS = ["article_id", "left", "node", "right", "start", "end", "n_found"]
_WIDTH = 60
_MARKS = " .,;:!?…\"'“”‘’()[]–-"


@dataclass(frozen=True, slots=True, eq=False)
class Hits:
    """Where a query was found: numbers of articles, and characters in them."""

    articles: Numbers
    starts: Numbers
    ends: Numbers
    first: Numbers
    last: Numbers

    def __len__(self) -> int:
        """How often it was found."""
        return len(self.articles)


def lines(
    index: WordIndex,
    query: str,
    *,
    tolerant: bool = False,
    whole_words: bool = False,
    sort: str = "article",
    first: int | None = None,
) -> pd.DataFrame:
    """Every place of a word or phrase with what stands around it.

    Parameters
    ----------
    index
        the words of some articles (`word_index.build`)
    query
        a word or a phrase, found wherever its syllables stand, as a reader would find it:
        `marathon` also in `giải marathon`; letter case and tone placement do not matter
    tolerant
        no diacritics matter (`toi pham mang`)
    whole_words
        not inside a longer word of the dictionary: `hợp tác` not in `hợp tác xã`
    sort
        one of `SORTS`: by article and place, by the words to the left (nearest first), the node or
        the words to the right
    first
        only so many lines; None for all

    Returns
    -------
    pandas.DataFrame
        a row a place: `article_id`, `left`, `node`, `right` (as printed; context stops at the
        paragraph), `start`, `end` (characters of the text), `n_found` (how many there are in all)

    Raises
    ------
    UnknownChoiceError
        for a sort that is not in `SORTS`

    Examples
    --------
    >>> table = pd.DataFrame({"article_id": ["a"], "text": ["Lễ ký mở ra hợp tác. Hợp tác xã."]})
    >>> lines(indexes.build(table), "hợp tác")[["left", "node", "right", "start"]].values.tolist()
    [['Lễ ký mở ra', 'hợp tác', '. Hợp tác xã.', 12], \
['Lễ ký mở ra hợp tác.', 'Hợp tác', 'xã.', 21]]
    """
    if sort not in SORTS:
        raise unknown_choice("order of lines", sort, SORTS)
    found = find_places(index, query, tolerant=tolerant, whole_words=whole_words)
    shown = slice(None, first if sort == "article" else None)
    places = zip(
        found.articles[shown].tolist(),
        found.starts[shown].tolist(),
        found.ends[shown].tolist(),
        strict=True,
    )
    rows = [
        _line(index.articles[a], index.texts[a], (start, end), _WIDTH) for a, start, end in places
    ]
    table = pd.DataFrame(rows, columns=COLUMNS[:-1]).assign(n_found=len(found))
    return ordered(table, sort)[:first]


def count_lines(
    index: WordIndex, query: str, *, tolerant: bool = False, whole_words: bool = False
) -> int:
    """How many lines `lines` lists for this query.

    Parameters
    ----------
    index, query, tolerant, whole_words
        as in `lines`

    Returns
    -------
    int
        how many there are in all, whatever `first` is there

    Examples
    --------
    >>> table = pd.DataFrame({"article_id": ["a"], "text": ["Lễ ký mở ra hợp tác. Hợp tác xã."]})
    >>> index = indexes.build(table)
    >>> count_lines(index, "hợp tác"), count_lines(index, "hop tac", tolerant=True)
    (2, 2)
    """
    return len(find_places(index, query, tolerant=tolerant, whole_words=whole_words))


@checked
def rows_in_context(
    rows: pd.DataFrame, articles: pd.DataFrame, *, sort: str = "article", width: int = _WIDTH
) -> pd.DataFrame:
    """Any rows with `article_id`, `start`, `end` as concordance lines: terms, quotations, ...

    One line a row, so the count of the rows is the count of the lines.

    Parameters
    ----------
    rows
        any table of `article_id`, `start`, `end` in characters of the text
    articles
        the table of that name: `article_id`, `text`
    sort
        one of `SORTS`, as in `lines`; *article* leaves the rows in their order
    width
        how many characters of context there are on each side at most

    Returns
    -------
    pandas.DataFrame
        columns as `lines`; `n_found` is the number of rows

    Examples
    --------
    >>> articles = pd.DataFrame({"article_id": ["a"], "text": ["Sáng nay chợ hoa mở sớm."]})
    >>> rows = pd.DataFrame({"article_id": ["a"], "start": [9], "end": [16]})
    >>> rows_in_context(rows, articles)[["left", "node", "right"]].values.tolist()
    [['Sáng nay', 'chợ hoa', 'mở sớm.']]
    """
    texts: Mapping[str, str] = dict(zip(articles["article_id"], articles["text"], strict=True))
    listed = [
        _line(name, texts[name], (int(start), int(end)), width)
        for name, start, end in zip(rows["article_id"], rows["start"], rows["end"], strict=True)
    ]
    table = pd.DataFrame(listed, columns=COLUMNS[:-1]).assign(n_found=len(listed))
    return ordered(table, sort)


@checked
def ordered(table: pd.DataFrame, sort: str) -> pd.DataFrame:
    """The lines in another order; a table of `lines`, not changed itself.

    Parameters
    ----------
    table
        the table of `lines` or `rows_in_context`
    sort
        one of `SORTS`: *article* as they are; by the words to the *left* (nearest first), the
        *node* or the words to the *right*

    Returns
    -------
    pandas.DataFrame
        the same rows; lines that are alike in what is sorted by keep their order

    Raises
    ------
    UnknownChoiceError
        for a sort that is not in `SORTS`

    Examples
    --------
    >>> table = pd.DataFrame({"left": ["đi", "ở"], "node": "chợ", "right": ["xa", "hoa"]})
    >>> ordered(table, "right")["left"].tolist()
    ['ở', 'đi']
    """
    if sort not in SORTS:
        raise unknown_choice("order of lines", sort, SORTS)
    if sort == "article" or table.empty:
        return table
    keys = [normalise.folded(text).split() for text in table[sort]]
    if sort == "left":
        keys = [key[::-1] for key in keys]
    order = sorted(range(len(keys)), key=lambda k: (keys[k], k))
    return table.iloc[order].reset_index(drop=True)


def find_places(
    index: WordIndex, query: str, *, tolerant: bool = False, whole_words: bool = False
) -> Hits:
    """The places of a query, however its words were cut; what `lines` and `count_lines` rest on.

    Parameters
    ----------
    index, query, tolerant, whole_words
        as in `lines`

    Returns
    -------
    Hits
        for each place its article (a number), `starts` and `ends` in characters, and `first` and
        `last`: the words of the index that hold its beginning and its end. No two places overlap;
        the first of them counts

    Examples
    --------
    >>> index = indexes.build(pd.DataFrame({"article_id": ["a"], "text": ["Đi chợ hoa, chợ hoa."]}))
    >>> found = find_places(index, "chợ hoa")
    >>> len(found), found.starts.tolist()
    (2, [3, 12])
    """
    fold = normalise.without_marks if tolerant else normalise.folded
    wanted = " ".join(fold(query).split()).strip(_MARKS)
    syllables = _SYLLABLE.findall(wanted)
    if not syllables:
        return Hits(*(np.zeros(0, dtype=np.int64) for _ in range(5)))
    spelled = _spelled(index, syllables, tolerant)
    same = [n for n, word in spelled.items() if fold(index.vocabulary[n]) == wanted]
    alone = _places(index, [np.array(same, dtype=np.int64)])
    found = [_exactly(index, alone)]
    for cut in _cuts(syllables, spelled, frozenset(same), whole_words):
        found.append(_literally(index, _places(index, cut), (fold, _pattern(wanted))))
    return _apart(found)


#: Where the parts of hits come from: article, start, end, first and last word of the index.
_Found = tuple[Numbers, Numbers, Numbers, Numbers, Numbers]
_SYLLABLE = re.compile(r"[^\W_]+")


def _spelled(index: WordIndex, syllables: list[str], tolerant: bool) -> dict[int, str]:
    """The words of the corpus that hold any of these syllables, each as its own syllables."""
    fold = normalise.without_marks if tolerant else str
    wanted = set(syllables)
    found = {}
    for number, word in enumerate(index.vocabulary):
        printed = fold(word)
        if any(syllable in printed for syllable in wanted):
            found[number] = " ".join(_SYLLABLE.findall(printed))
    return found


def _cuts(
    syllables: list[str], spelled: Mapping[int, str], same: frozenset[int], whole_words: bool
) -> list[list[Numbers]]:
    """Every way in which words of the corpus, side by side, hold the syllables of a query.

    One word may hold them all; else the first ends with some of them, the last begins with
    some, and those between are nothing else. With `whole_words` neither first nor last is more
    than them either. `same` are the words that are the query and need no look.
    """
    wanted = " ".join(syllables)
    exact: dict[str, list[int]] = {}
    for number, word in spelled.items():
        exact.setdefault(word, []).append(number)
    padded = [(number, f" {word} ") for number, word in spelled.items()]
    held = exact.get(wanted, [])
    if not whole_words:
        held = [number for number, word in padded if f" {wanted} " in word]
    cuts = [[_numbers(n for n in held if n not in same)]]
    for size in range(1, len(syllables)):
        head = " ".join(syllables[:size])
        first = exact.get(head, [])
        if not whole_words:
            first = [number for number, word in padded if word.endswith(f" {head} ")]
        if first:
            rests = _rests(syllables[size:], exact, None if whole_words else padded)
            cuts += [[_numbers(first), *rest] for rest in rests]
    return [cut for cut in cuts if all(map(len, cut))]


def _rests(
    syllables: list[str],
    exact: Mapping[str, list[int]],
    padded: list[tuple[int, str]] | None,
) -> list[list[Numbers]]:
    """The ways to go on behind the first word: words that are the syllables, and a last one."""
    tail = " ".join(syllables)
    last = exact.get(tail, [])
    if padded is not None:
        last = [number for number, word in padded if word.startswith(f" {tail} ")]
    found = [[_numbers(last)]] if last else []
    for size in range(1, len(syllables)):
        if here := exact.get(" ".join(syllables[:size])):
            rests = _rests(syllables[size:], exact, padded)
            found += [[_numbers(here), *rest] for rest in rests]
    return found


def _numbers(words: Iterable[int]) -> Numbers:
    return np.array(sorted(words), dtype=np.int64)


def _places(index: WordIndex, cut: list[Numbers]) -> tuple[Numbers, Numbers]:
    """First and last places in the index of words that follow one another."""
    sizes = [int((index.heads[numbers + 1] - index.heads[numbers]).sum()) for numbers in cut]
    at = min(range(len(cut)), key=sizes.__getitem__)
    listed = [index.places[index.heads[n] : index.heads[n + 1]] for n in cut[at]]
    found = (np.concatenate(listed) if listed else np.zeros(0)).astype(np.int64) - at
    found = found[(found >= 0) & (found + len(cut) <= len(index.ids))]
    for k, these in enumerate(cut):
        if k != at:
            found = found[np.isin(index.ids[found + k], these)]
    found.sort()
    last = found + len(cut) - 1
    within = indexes.article_of(index, found) == indexes.article_of(index, last)
    return found[within], last[within]


def _exactly(index: WordIndex, places: tuple[Numbers, Numbers]) -> _Found:
    first, last = places
    starts, ends = index.starts[first].astype(np.int64), index.ends[last].astype(np.int64)
    return indexes.article_of(index, first), starts, ends, first, last


def _pattern(wanted: str) -> re.Pattern[str]:
    """The query as it may stand in print: as parted, and no part of a longer syllable."""
    inside = " +".join(map(re.escape, wanted.split(" ")))
    return re.compile(rf"(?<!\w){inside}(?!\w)")


def _literally(
    index: WordIndex,
    places: tuple[Numbers, Numbers],
    wanted: tuple[Callable[[str], str], re.Pattern[str]],
) -> _Found:
    """The places where the words print the query, from its first character to its last."""
    fold, pattern = wanted
    rows: list[tuple[int, int, int, int, int]] = []
    articles, starts, ends, firsts, lasts = _exactly(index, places)
    columns = (articles, starts, ends, firsts, lasts, index.ends[firsts], index.starts[lasts])
    for a, start, end, first, last, in_first, in_last in zip(
        *(column.tolist() for column in columns), strict=True
    ):
        for match in pattern.finditer(fold(index.texts[a][start:end])):
            begins, stops = start + match.start(), start + match.end()
            if begins < in_first and stops > in_last:
                rows.append((a, begins, stops, first, last))
    made = np.array(rows, dtype=np.int64).reshape(-1, 5)
    return made[:, 0], made[:, 1], made[:, 2], made[:, 3], made[:, 4]


def _apart(found: list[_Found]) -> Hits:
    """All the places in the order of the text, none overlapping the one before it."""
    articles, starts, ends, first, last = (
        np.concatenate(part) for part in zip(*found, strict=True)
    )
    order = np.lexsort((ends, starts, articles))
    columns = tuple(column[order] for column in (articles, starts, ends, first, last))
    articles, starts, ends = columns[:3]
    if len(starts) > 1 and ((starts[1:] < ends[:-1]) & (articles[1:] == articles[:-1])).any():
        keep, article, stop = np.ones(len(starts), dtype=bool), -1, 0
        for k, (a, start, end) in enumerate(
            zip(articles.tolist(), starts.tolist(), ends.tolist(), strict=True)
        ):
            keep[k] = a != article or start >= stop
            if keep[k]:
                article, stop = a, end
        columns = tuple(column[keep] for column in columns)
    return Hits(*columns)


def _line(name: str, text: str, span: tuple[int, int], width: int) -> tuple[object, ...]:
    start, end = span
    left = text[max(0, start - width) : start].rpartition("\n")[2]
    if len(left) == width and text[max(0, start - width - 1) : start - width].strip():
        left = left.partition(" ")[2]
    right = text[end : end + width].partition("\n")[0]
    if len(right) == width and text[end + width : end + width + 1].strip():
        right = right.rpartition(" ")[0]
    return (name, left.strip(), text[start:end], right.strip(), start, end)
