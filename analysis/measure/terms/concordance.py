"""Words in their context (KWIC): left, node, right, and where each line stands in print.

The count and the lines come from one search, so they are always the same number.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from analysis.measure.terms import word_index as indexes
from analysis.measure.terms.word_index import Index
from analysis.tables.errors import unknown_choice
from analysis.text import normalise, words

Numbers = np.ndarray[Any, np.dtype[np.int64]]
#: What lines can be ordered by.
SORTS = ("article", "left", "node", "right")
COLUMNS = ["article_id", "left", "node", "right", "start", "end", "n_found"]
_WIDTH = 60
_NONE = (np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64))
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
    index: Index,
    query: str,
    *,
    tolerant: bool = False,
    sort: str = "article",
    first: int | None = None,
) -> pd.DataFrame:
    """Every place of a word or phrase with what stands around it.

    The query means whole words: `hợp tác` is not found in `hợp tác xã`. Letter case and tone
    placement do not matter; with `tolerant` no diacritics matter (`toi pham mang`). Lines are
    ordered by article and place, or by the words to the left (nearest first), the node or the
    words to the right. first: only so many lines; `n_found` on each line is still how many
    there are in all. Context stops at the paragraph.

    Columns: `article_id`, `left`, `node`, `right` (as printed), `start`, `end`, `n_found`.
    Raises `UnknownChoiceError` for a sort that is not in `SORTS`.

    >>> table = pd.DataFrame({"article_id": ["a"], "text": ["Lễ ký mở ra hợp tác. Hợp tác xã."]})
    >>> lines(indexes.build(table), "hợp tác")[["left", "node", "right", "start"]].values.tolist()
    [['Lễ ký mở ra', 'hợp tác', '. Hợp tác xã.', 12]]
    """
    if sort not in SORTS:
        raise unknown_choice("order of lines", sort, SORTS)
    found = find(index, query, tolerant=tolerant)
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


def count(index: Index, query: str, *, tolerant: bool = False) -> int:
    """How many lines `lines` lists for this query."""
    return len(find(index, query, tolerant=tolerant))


def around(
    rows: pd.DataFrame, articles: pd.DataFrame, *, sort: str = "article", width: int = _WIDTH
) -> pd.DataFrame:
    """Any rows with `article_id`, `start`, `end` as concordance lines: terms, quotations, ...

    One line a row, so the count of the rows is the count of the lines. width: how many
    characters of context there are on each side. Columns as `lines`.
    """
    texts: Mapping[str, str] = dict(zip(articles["article_id"], articles["text"], strict=True))
    listed = [
        _line(name, texts[name], (int(start), int(end)), width)
        for name, start, end in zip(rows["article_id"], rows["start"], rows["end"], strict=True)
    ]
    table = pd.DataFrame(listed, columns=COLUMNS[:-1]).assign(n_found=len(listed))
    return ordered(table, sort)


def ordered(table: pd.DataFrame, sort: str) -> pd.DataFrame:
    """The lines in another order; a table of `lines`, not changed itself."""
    if sort not in SORTS:
        raise unknown_choice("order of lines", sort, SORTS)
    if sort == "article" or table.empty:
        return table
    keys = [normalise.folded(text).split() for text in table[sort]]
    if sort == "left":
        keys = [key[::-1] for key in keys]
    order = sorted(range(len(keys)), key=lambda k: (keys[k], k))
    return table.iloc[order].reset_index(drop=True)


def find(index: Index, query: str, *, tolerant: bool = False) -> Hits:
    """The places of a query, however its words were cut; what `lines` and `count` rest on."""
    fold = normalise.without_marks if tolerant else normalise.folded
    known = _by_spelling(index, tolerant)
    found: list[tuple[Any, Any]] = []
    for syllables in (_by_space(query), _by_word(query)):
        found = found or [
            _places(index, cut, known) for cut in _cuts([fold(s) for s in syllables], known)
        ]
    wanted = " ".join(fold(query).split()).strip(_MARKS)
    hits = [_checked(index, first, last, (fold, wanted)) for first, last in found]
    first, last = (np.concatenate(part) for part in zip(*hits, strict=True)) if hits else _NONE
    order = np.argsort(first, kind="stable")
    first, last = first[order], last[order]
    starts, ends = index.starts[first].astype(np.int64), index.ends[last].astype(np.int64)
    return Hits(indexes.article_of(index, first), starts, ends, first, last)


def _checked(
    index: Index, first: Numbers, last: Numbers, wanted: tuple[Callable[[str], str], str]
) -> tuple[Numbers, Numbers]:
    """The places where several words stand in one article and are parted as in the query."""
    fold, words_wanted = wanted
    if not len(first):
        return first, last
    if first[0] == last[0]:
        return (first, last) if words_wanted == " ".join(_by_space(words_wanted)) else _NONE
    articles = indexes.article_of(index, first)
    within = articles == indexes.article_of(index, last)
    first, last, articles = first[within], last[within], articles[within]
    columns = (articles.tolist(), index.starts[first].tolist(), index.ends[last].tolist())
    same = [
        (printed := index.texts[a][start:end]).lower() == words_wanted
        or fold(printed) == words_wanted
        for a, start, end in zip(*columns, strict=True)
    ]
    keep = np.array(same, dtype=bool)
    return first[keep], last[keep]


def _by_space(query: str) -> list[str]:
    """The syllables of a query as they are typed, without the marks around them."""
    return [bare for syllable in query.split() if (bare := syllable.strip(_MARKS))]


def _by_word(query: str) -> list[str]:
    """The syllables of a query as the segmenter parts them (`Hà Nội-Huế`)."""
    return [s for start, end in words.spans(query) for s in query[start:end].split(" ")]


def _by_spelling(index: Index, tolerant: bool) -> Mapping[str, list[int]]:
    if not tolerant:
        return _Exact(index.numbers)
    spelled: dict[str, list[int]] = {}
    for word, number in index.numbers.items():
        spelled.setdefault(normalise.without_marks(word), []).append(number)
    return spelled


class _Exact(dict[str, list[int]]):
    """The numbers of the vocabulary, each as a list of one, made when asked for."""

    def __init__(self, numbers: Mapping[str, int]) -> None:
        self.numbers = numbers

    def __missing__(self, word: str) -> list[int]:
        return [self.numbers[word]]

    def __contains__(self, word: object) -> bool:
        return word in self.numbers


def _cuts(syllables: list[str], known: Mapping[str, list[int]]) -> list[list[str]]:
    """Every way to cut the query into words that the corpus prints."""
    if not syllables:
        return []
    cuts = []
    for size in range(1, len(syllables) + 1):
        word = " ".join(syllables[:size]).rstrip(".")
        if word in known:
            rest = syllables[size:]
            cuts += [[word]] if not rest else [[word, *more] for more in _cuts(rest, known)]
    return cuts


def _places(index: Index, cut: list[str], known: Mapping[str, list[int]]) -> tuple[Any, Any]:
    """First and last places in the index of words that follow one another."""
    numbers = [np.array(known[word], dtype=np.int64) for word in cut]
    at = min(
        range(len(cut)),
        key=lambda k: int((index.heads[numbers[k] + 1] - index.heads[numbers[k]]).sum()),
    )
    found = (
        np.concatenate(
            [index.places[index.heads[n] : index.heads[n + 1]] for n in numbers[at]]
        ).astype(np.int64)
        - at
    )
    found = found[(found >= 0) & (found + len(cut) <= len(index.ids))]
    for k, these in enumerate(numbers):
        if k != at:
            found = found[np.isin(index.ids[found + k], these)]
    found.sort()
    return found, found + len(cut) - 1


def _line(name: str, text: str, span: tuple[int, int], width: int) -> tuple[object, ...]:
    start, end = span
    left = text[max(0, start - width) : start].rpartition("\n")[2]
    if len(left) == width and text[max(0, start - width - 1) : start - width].strip():
        left = left.partition(" ")[2]
    right = text[end : end + width].partition("\n")[0]
    if len(right) == width and text[end + width : end + width + 1].strip():
        right = right.rpartition(" ")[0]
    return (name, left.strip(), text[start:end], right.strip(), start, end)
