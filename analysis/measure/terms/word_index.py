"""Every word of a corpus by number and place: what counting and concordances rest on.

An `WordIndex` holds real words, not syllables, with their offsets. It is built in one scan and
then answers without reading the texts again.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pandas as pd

from analysis.measure import copies
from analysis.tables.checked import checked
from analysis.text import char_arrays, normalise, words

Numbers = np.ndarray[Any, np.dtype[np.int64]]
Small = np.ndarray[Any, np.dtype[np.int32]]
#: Characters cut at once.
_BATCH = 1 << 20
#: So many places of a word say how it is printed.
_LOOKED_AT = 400
#: What a sentence or a quotation begins behind, and the marks that may stand before a word.
_SENTENCE_ENDS = frozenset('.!?…\n\r:“"')
_MARKS = " \t.!?…\n\r:“”\"'‘’–—-()*•"


@dataclass(frozen=True, slots=True, eq=False)
class WordIndex:
    """The words of a corpus.

    `ids[k]` is the number of the k-th word in `vocabulary`, `starts[k]` and `ends[k]` its
    characters in its article; the words of article i are `offsets[i]` to `offsets[i + 1]`.
    `places` lists the words' places ordered by number: those of word w are
    `places[heads[w]:heads[w + 1]]`.
    """

    articles: tuple[str, ...]
    texts: tuple[str, ...]
    vocabulary: tuple[str, ...]
    numbers: dict[str, int]
    ids: Small
    starts: Small
    ends: Small
    offsets: Numbers
    places: Small
    heads: Numbers

    @property
    def n_words(self) -> Numbers:
        """The number of words of each article."""
        return np.diff(self.offsets)


@dataclass(frozen=True, slots=True, eq=False)
class Counts:
    """How often each article uses each item: only what is not zero, ordered by article.

    An item is a word or a term of the study. Entry k says that article `article[k]` uses
    `items[item[k]]` `n[k]` times; `n_words` holds the words of every article. One of which no
    word counts is not asked (`asked`): its words are all copies, or left out.
    """

    articles: tuple[str, ...]
    items: tuple[str, ...]
    article: Numbers
    item: Numbers
    n: Numbers
    n_words: Numbers

    @property
    def asked(self) -> np.ndarray[Any, np.dtype[np.bool_]]:
        """Which articles count as articles: those of which a word does."""
        answer: np.ndarray[Any, np.dtype[np.bool_]] = self.n_words > 0
        return answer


@checked
def build(articles: pd.DataFrame, *, whole: pd.DataFrame | None = None) -> WordIndex:
    """The index of a table of articles (`article_id`, `text`), in the table's order.

    Words are folded: lower case, one placement of tone marks.

    Parameters
    ----------
    articles
        the table `articles`: `article_id`, `text`
    whole
        stretches (`article_id`, `start`, `end`) that are one word each, such as the `terms` of a
        study; a dictionary of news in general does not know its compounds. Where the dictionary's
        words reach beyond a stretch their rest is a word, so that a term is counted as often here
        as in the table of terms; of two stretches that overlap the first listed stands. None: the
        dictionary's words alone

    Returns
    -------
    WordIndex
        the words by number and place

    Examples
    --------
    >>> table = pd.DataFrame({"article_id": ["a"], "text": ["Hợp tác và hợp tác."]})
    >>> index = build(table)
    >>> index.vocabulary, index.ids.tolist(), index.starts.tolist()
    (('hợp tác', 'và'), [0, 1, 0], [0, 8, 11])
    """
    texts = tuple(str(text) for text in articles["text"])
    known: defaultdict[str, int] = defaultdict()
    known.default_factory = known.__len__
    batches = [_batch(some, known) for some in _batches(texts)]
    ids, starts, ends, lengths = (np.concatenate(parts) for parts in zip(*batches, strict=True))
    offsets = np.concatenate(([0], np.cumsum(lengths, dtype=np.int64)))
    names = tuple(str(name) for name in articles["article_id"])
    if whole is not None and len(whole):
        ids, starts, ends, offsets = _merge(
            names, texts, whole, (ids, starts, ends, offsets, known)
        )
    vocabulary, number = _folded(known)
    numbered = number[ids]
    places, heads = _postings(numbered, len(vocabulary))
    return WordIndex(
        articles=names,
        texts=texts,
        vocabulary=vocabulary,
        numbers={word: n for n, word in enumerate(vocabulary)},
        ids=numbered,
        starts=starts,
        ends=ends,
        offsets=offsets,
        places=places,
        heads=heads,
    )


def _batches(texts: Sequence[str]) -> Iterator[Sequence[str]]:
    """The texts in order, as many at once as make arrays of a good size; at least one batch."""
    begin = size = 0
    for at, text in enumerate(texts):
        if size and size + len(text) > _BATCH:
            yield texts[begin:at]
            begin, size = at, 0
        size += len(text) + 1
    yield texts[begin:]


def _batch(
    texts: Sequence[str], known: defaultdict[str, int]
) -> tuple[Small, Small, Small, Numbers]:
    """Numbers, starts and ends of the words of some texts, and how many words each has."""
    joined = char_arrays.read_letters("\n".join(texts))
    begins = np.cumsum([0, *(len(text) + 1 for text in texts)], dtype=np.int64)
    starts, ends = words.words_within(joined)
    ids = _numbered(joined, starts, ends, known=known)
    edges = np.searchsorted(starts, begins)
    article = np.repeat(begins[:-1], np.diff(edges))
    return (
        ids,
        (starts - article).astype(np.int32),
        (ends - article).astype(np.int32),
        np.diff(edges),
    )


def _numbered(
    text: char_arrays.Letters, starts: Numbers, ends: Numbers, *, known: defaultdict[str, int]
) -> Small:
    """The number of each word in `known`, where new words are added in the order of the text.

    Words are brought together by their hash, so that each is looked up once.
    """
    order, heads = char_arrays.equal_together(text.hashes(starts, ends))
    rank = np.argsort(order[heads])
    first = order[heads][rank]
    places = zip(starts[first].tolist(), ends[first].tolist(), strict=True)
    numbers = np.empty(len(heads), dtype=np.int32)
    numbers[rank] = [known[text.lowered[a:b]] for a, b in places]
    ids = np.empty(len(order), dtype=np.int32)
    ids[order] = np.repeat(numbers, np.diff(heads, append=len(order)))
    return ids


def _merge(
    names: tuple[str, ...],
    texts: tuple[str, ...],
    whole: pd.DataFrame,
    arrays: tuple[Small, Small, Small, Numbers, defaultdict[str, int]],
) -> tuple[Small, Small, Small, Numbers]:
    """The words with each stretch as one of them; what it cuts off its neighbours are words."""
    ids, starts, ends, offsets, known = arrays
    number = {name: k for k, name in enumerate(names)}
    keep = np.ones(len(ids), dtype=bool)
    taken = np.zeros(len(ids), dtype=bool)
    more: list[tuple[int, int, int, int]] = []
    columns = (whole["article_id"], whole["start"], whole["end"])
    for name, start, end in zip(*columns, strict=True):
        if (k := number.get(str(name))) is None:
            continue
        a, b = int(offsets[k]), int(offsets[k + 1])
        first = a + int(np.searchsorted(ends[a:b], start, side="right"))
        last = a + int(np.searchsorted(starts[a:b], end)) - 1
        if last < first or taken[first : last + 1].any():
            continue
        if _cuts_letters(texts[k], int(start)) or _cuts_letters(texts[k], int(end)):
            continue
        taken[first : last + 1] = True
        keep[first : last + 1] = False
        pieces = [
            (int(starts[first]), int(start)),
            (int(start), int(end)),
            (int(end), int(ends[last])),
        ]
        for begin, stop in (_trimmed(texts[k], *piece) for piece in pieces):
            if begin < stop:
                word = known[normalise.folded(texts[k][begin:stop])]
                more.append((k, begin, stop, word))
    article = np.repeat(np.arange(len(names), dtype=np.int64), np.diff(offsets))[keep]
    added = np.array(more, dtype=np.int64).reshape(-1, 4)
    article = np.concatenate([article, added[:, 0]])
    begins = np.concatenate([starts[keep], added[:, 1]])
    order = np.lexsort((begins, article))
    counted = np.bincount(article, minlength=len(names))
    return (
        np.concatenate([ids[keep], added[:, 3]])[order].astype(np.int32),
        begins[order].astype(np.int32),
        np.concatenate([ends[keep], added[:, 2]])[order].astype(np.int32),
        np.concatenate(([0], np.cumsum(counted, dtype=np.int64))),
    )


def _cuts_letters(text: str, at: int) -> bool:
    """Whether a place lies inside a syllable or a number."""
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A stretch without the marks and spaces at its ends.

    >>> _trimmed("bến, đò", 3, 7)
    (5, 7)
    """
    while start < end and not text[start].isalnum():
        start += 1
    while start < end and not text[end - 1].isalnum():
        end -= 1
    return start, end


def _folded(known: dict[str, int]) -> tuple[tuple[str, ...], Small]:
    """The vocabulary with one tone placement, and for each old number the new one."""
    folded: dict[str, int] = {}
    words = normalise.one_tone("\n".join(known)).split("\n") if known else []
    number = [folded.setdefault(word.rstrip("."), len(folded)) for word in words]
    return tuple(folded), np.array(number, dtype=np.int32)


def _postings(ids: Small, size: int) -> tuple[Small, Numbers]:
    high = np.uint64(64 - size.bit_length())
    places, _ = char_arrays.equal_together(ids.astype(np.uint64) << high)
    heads = np.concatenate(([0], np.cumsum(np.bincount(ids, minlength=size), dtype=np.int64)))
    return places.astype(np.int32), heads


@checked
def without(index: WordIndex, stretches: pd.DataFrame) -> WordIndex:
    """The index with the words left out that stand in some stretches of the articles.

    Parameters
    ----------
    index
        the words of some articles (`build`)
    stretches
        `article_id`, `start`, `end` in characters, such as `copies.mask(passages)`; those of
        articles that are not in the index are passed over

    Returns
    -------
    WordIndex
        the same articles and vocabulary with fewer places

    Notes
    -----
    A word is left out when it begins inside a stretch, so that no count ever rises.

    Examples
    --------
    >>> index = build(pd.DataFrame({"article_id": ["a"], "text": ["Hợp tác và hợp tác."]}))
    >>> rest = without(index, pd.DataFrame({"article_id": ["a"], "start": [8], "end": [18]}))
    >>> rest.ids.tolist(), rest.n_words.tolist()
    ([0], [1])
    """
    number = {name: n for n, name in enumerate(index.articles)}
    keep = np.ones(len(index.ids), dtype=bool)
    columns = (stretches["article_id"], stretches["start"], stretches["end"])
    for name, start, end in zip(*columns, strict=True):
        if (n := number.get(str(name))) is not None:
            a, b = index.offsets[n], index.offsets[n + 1]
            inside = np.searchsorted(index.starts[a:b], [int(start), int(end)])
            keep[a + inside[0] : a + inside[1]] = False
    kept = np.concatenate(([0], np.cumsum(keep, dtype=np.int64)))
    ids = index.ids[keep]
    places, heads = _postings(ids, len(index.vocabulary))
    return replace(
        index,
        ids=ids,
        starts=index.starts[keep],
        ends=index.ends[keep],
        offsets=kept[index.offsets],
        places=places,
        heads=heads,
    )


@checked
def index_once(
    index: WordIndex, passages: pd.DataFrame | None, mode: str = copies.ONCE
) -> WordIndex:
    """The index with each shared passage where it stands first, and nowhere else.

    Parameters
    ----------
    index
        the words of some articles (`build`)
    passages
        the shared passages; without them the index comes back as it is
    mode
        one of `copies.MODES`; in *own words* no shared passage is left, *with copies* leaves all

    Returns
    -------
    WordIndex
        the same articles and vocabulary with fewer places. An article that keeps fewer than half of
        its words (`copies.HALF`) keeps none: it does not count as an article

    Examples
    --------
    >>> texts = ["Chợ hoa mở sớm.", "Tin vắn: chợ hoa mở sớm."]
    >>> index = build(pd.DataFrame({"article_id": ["a", "b"], "text": texts}))
    >>> table = pd.DataFrame({"article_id": ["a", "b"], "start": [0, 9], "end": [14, 23],
    ...                       "nth_copy": [1, 2]})
    >>> index.n_words.tolist(), index_once(index, table).n_words.tolist()
    ([4, 6], [4, 0])
    """
    if passages is None or not len(passages) or mode == copies.WITH:
        return index
    rest = without(index, copies.mask(passages, mode))
    silent = np.flatnonzero(rest.n_words < copies.HALF * index.n_words)
    if not len(silent):
        return rest
    whole = [(index.articles[k], 0, len(index.texts[k]) + 1) for k in silent.tolist()]
    return without(rest, pd.DataFrame(whole, columns=["article_id", "start", "end"]))


def word_counts(index: WordIndex) -> Counts:
    """How often each article uses each word.

    Parameters
    ----------
    index
        the words of some articles (`build`)

    Returns
    -------
    Counts
        only what is not zero, with the words of each article

    Examples
    --------
    >>> table = pd.DataFrame({"article_id": ["a", "b"], "text": ["Hội chợ, hội chợ", "Chợ"]})
    >>> found = word_counts(build(table))
    >>> [(found.articles[a], found.items[i], int(n))
    ...  for a, i, n in zip(found.article, found.item, found.n)]
    [('a', 'hội chợ', 2), ('b', 'chợ', 1)]
    """
    size = max(1, len(index.vocabulary))
    article = np.repeat(np.arange(len(index.articles), dtype=np.int64), index.n_words)
    pairs, n = np.unique(article * size + index.ids, return_counts=True)
    return Counts(
        articles=index.articles,
        items=index.vocabulary,
        article=pairs // size,
        item=pairs % size,
        n=n.astype(np.int64),
        n_words=index.n_words.astype(np.int64),
    )


def as_printed(index: WordIndex, words: Iterable[str]) -> dict[str, str]:
    """How each word is printed most often (`LHQ`, `Hà Nội`); a capital only at the beginning of
    sentences does not win over the small letter.

    Parameters
    ----------
    index
        the words of some articles (`build`)
    words
        words of the vocabulary, folded

    Returns
    -------
    dict of str to str
        the form of each word; one that the index does not hold stays as it is given

    Notes
    -----
    The first 400 places of a word decide.

    Examples
    --------
    >>> table = pd.DataFrame({"article_id": ["a"], "text": ["Hà Nội họp. Họp ở Hà Nội, họp."]})
    >>> as_printed(build(table), ["hà nội", "họp"])
    {'hà nội': 'Hà Nội', 'họp': 'họp'}
    """
    return {word: _form(index, index.numbers.get(word)) or word for word in words}


def _form(index: WordIndex, number: int | None) -> str:
    """The form printed most inside sentences; of a word that only begins them, that one."""
    if number is None:
        return ""
    places = index.places[index.heads[number] : index.heads[number + 1]][:_LOOKED_AT]
    inside: dict[str, int] = {}
    begins: dict[str, int] = {}
    for place, article in zip(places, article_of(index, places), strict=True):
        text, start = index.texts[article], int(index.starts[place])
        form = text[start : index.ends[place]].rstrip(".")
        counted = begins if _begins_sentence(text, start) else inside
        counted[form] = counted.get(form, 0) + 1
    forms = inside or begins
    return min(forms, key=lambda form: (-forms[form], form), default="")


def _begins_sentence(text: str, start: int) -> bool:
    """Whether nothing but marks and spaces stands between a place and a sentence's end."""
    before = text[max(0, start - 6) : start]
    return start < 1 or any(mark in _SENTENCE_ENDS for mark in before[len(before.rstrip(_MARKS)) :])


def article_of(index: WordIndex, places: Any) -> Numbers:
    """The number of the article each place of a word belongs to.

    Parameters
    ----------
    index
        the words of some articles (`build`)
    places
        places of words in `index.ids`, one or an array

    Returns
    -------
    numpy.ndarray
        for each place its article, as a place in `index.articles`

    Examples
    --------
    >>> table = pd.DataFrame({"article_id": ["a", "b"], "text": ["Hội chợ, hội chợ", "Chợ"]})
    >>> article_of(build(table), [0, 1, 2]).tolist()
    [0, 0, 1]
    """
    found: Numbers = np.searchsorted(index.offsets, places, side="right") - 1
    return found
