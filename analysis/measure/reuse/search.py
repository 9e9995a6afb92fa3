"""Finding the passages that several articles print.

A passage is the same running words in two articles or more, small edits allowed. What
everybody prints (names, titles, slogans, formulas) is no passage: occurrences of the study's
terms, names and numbers do not count, and a phrase that very many articles print counts only
as part of something long.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import compress

import numpy as np
import pandas as pd

from analysis.measure.reuse import alignment, syllables
from analysis.measure.reuse import boilerplate as evidence
from analysis.measure.reuse import cluster as groups
from analysis.measure.reuse import shingles as index
from analysis.measure.reuse import word_differences as wording
from analysis.measure.reuse.cluster import Copy
from analysis.measure.reuse.syllables import Tokens, Truths, stretches
from analysis.tables.checked import checked
from analysis.text import normalise

#: Articles published further apart than this are not compared, where both days are known.
WINDOW_DAYS = 60
#: The least number of words two articles must have in common, those not counted left out.
MIN_WORDS = 12
#: The least number of them that must follow one another without an edit.
MIN_RUN = 5
#: Parts of an article that are not compared: a caption travels with its picture.
LEFT_OUT = ("caption",)

Spans = dict[str, list[tuple[int, int]]]


@checked
def find_passages(
    articles: pd.DataFrame,
    *,
    parts: pd.DataFrame | None = None,
    terms: pd.DataFrame | None = None,
    window_days: int = WINDOW_DAYS,
    min_words: int = MIN_WORDS,
) -> pd.DataFrame:
    """The passages that several articles print, one row for each article's copy.

    Two articles share a passage when they have at least `min_words` real words in common in
    the same order, `MIN_RUN` of them in one run, and at least half of the stretch is shared;
    what stands between may be edited. No passage is what everybody prints: notices that are one
    form with other numbers in it (prices, results), names of writings, offences and themes,
    formulas of `lexicons/formulas.txt`, and what is made of phrases that other articles print as
    well: the more articles, the more of these are known.

    Parameters
    ----------
    articles
        the table `articles`
    parts
        the table of that name; with it, captions are left out, and a headline is no evidence
    terms
        any table of `article_id`, `start`, `end` whose words do not count, such as `terms`; see
        `masks` for more names
    window_days
        articles published further apart are not compared (an article without a day is compared with
        all)
    min_words
        the least number of words two articles must have in common, those not counted left out

    Returns
    -------
    pandas.DataFrame
        columns as in the schema's `passages`, ordered by article and position. Rows of different
        passages may overlap: two articles share a page, and a third only a sentence of it.
        `nth_copy` orders the copies by what is known of their days, then by `article_id`

    Notes
    -----
    It does not tell who copied: both may print the same press release. `is_earliest` is *yes* or
    *no* only where the printed days or times decide.

    Examples
    --------
    >>> said = "Chợ nổi sẽ mở lại vào đầu tháng tới sau khi bến tàu được sửa xong, bà Sáu cho hay."
    >>> table = pd.DataFrame({"article_id": ["a", "b"], "text": [said, "Tin vắn. " + said]})
    >>> find_passages(table)[["article_id", "start", "n_edits", "is_earliest"]].values.tolist()
    [['a', 0, 0, 'unknown'], ['b', 9, 0, 'unknown']]
    """
    ordered = articles.sort_values("article_id", kind="stable").reset_index(drop=True)
    texts = compared(ordered, parts)
    likely, tokens, phrases = _likely(
        ordered, texts, terms=_spans(terms), limits=(window_days, min_words)
    )
    titles = _spans(parts, only=("title",))
    names = enumerate(ordered["article_id"].astype(str))
    headlines = {number: titles[name] for number, name in names if name in titles}
    edges = evidence.own(evidence.PrintedCorpus(texts, tokens, phrases, headlines), likely)
    return _table(ordered, texts, edges)


@checked
def quoted(articles: pd.DataFrame, *, min_words: int) -> pd.DataFrame:
    """The passages of a table of quotations: `find_passages` for texts that are somebody's own
    words.

    Parameters
    ----------
    articles
        a row a quotation: `article_id` (a name of the row), `text`, and the days where known
    min_words
        the least number of words two of them must have in common

    Returns
    -------
    pandas.DataFrame
        columns as `find_passages`; what everybody prints is not left out

    Examples
    --------
    >>> said = "Chợ nổi sẽ mở lại vào đầu tháng tới sau khi bến tàu được sửa xong"
    >>> table = pd.DataFrame({"article_id": ["q", "r"], "text": [said, said]})
    >>> quoted(table, min_words=8)[["article_id", "start", "nth_copy"]].values.tolist()
    [['q', 0, 1], ['r', 0, 2]]
    """
    ordered = articles.sort_values("article_id", kind="stable").reset_index(drop=True)
    texts = compared(ordered, None)
    likely, *_ = _likely(ordered, texts, terms={}, limits=(WINDOW_DAYS, min_words))
    return _table(ordered, texts, [pair for _, pair in likely])


def _table(ordered: pd.DataFrame, texts: list[str], edges: list[evidence.Pair]) -> pd.DataFrame:
    known = groups.published(ordered)
    return groups.passage_rows(
        ordered["article_id"].tolist(), texts, known, groups.joined_copies(edges)
    )


def _likely(
    ordered: pd.DataFrame, texts: list[str], *, terms: Spans, limits: tuple[int, int]
) -> tuple[list[evidence.Likely], Tokens, index.Shingles]:
    """The regions in which enough is shared, with the syllables and phrases of the corpus.

    limits: days apart and words, as in `find_passages`.
    """
    window, least = limits
    tokens = syllables.hashed_syllables(texts)
    whole = index.shingles(tokens, index.SHINGLE)
    days = groups.day_numbers(groups.published(ordered))
    runs = index.runs(tokens, whole, days=days, window=window)
    masked = _masked(tokens, ordered, terms)
    phrases = index.shingles(tokens, index.PHRASE)
    counts = index.counting(tokens, whole, phrases)
    regions = list(alignment.regions(tokens, runs, counts=counts, masked=masked, least=least))
    copies = [_copies(tokens, region) for region in regions]
    enough = _enough(tokens, regions, texts, counts=(counts, masked), least=least)
    likely = list(compress(zip(regions, copies, strict=True), enough))
    return likely, tokens, phrases


@checked
def masks(articles: pd.DataFrame, phrases: Iterable[str]) -> pd.DataFrame:
    """Where the articles print any of the phrases: `article_id`, `start`, `end`.

    For names of an event, titles and slogans that everybody prints; `find_passages` and
    `quotations` take such a table as `terms`.

    Parameters
    ----------
    articles
        the table of that name: `article_id`, `text`
    phrases
        what to look for; case and the place of a tone mark do not matter

    Returns
    -------
    pandas.DataFrame
        a row a printing: `article_id`, `start`, `end` in characters; of two phrases that begin at
        one place the longer

    Examples
    --------
    >>> table = pd.DataFrame({"article_id": ["a"], "text": ["Hội chợ Mùa Xuân mở cửa"]})
    >>> masks(table, ["hội chợ mùa xuân"]).values.tolist()
    [['a', 0, 16]]
    """
    wanted = sorted({normalise.folded(phrase).strip() for phrase in phrases} - {""})
    pattern = re.compile("|".join(map(re.escape, sorted(wanted, key=len, reverse=True))))
    rows = [
        (article_id, *match.span())
        for article_id, text in zip(articles["article_id"], articles["text"], strict=True)
        if wanted
        for match in pattern.finditer(normalise.folded(text))
    ]
    return pd.DataFrame(rows, columns=["article_id", "start", "end"])


def _spans(table: pd.DataFrame | None, *, only: Sequence[str] = ()) -> Spans:
    """The stretches a table speaks of, by article, in order."""
    found: Spans = {}
    if table is not None:
        rows = table[table["part"].isin(only)] if only else table
        for name, start, end in zip(rows["article_id"], rows["start"], rows["end"], strict=True):
            found.setdefault(str(name), []).append((int(start), int(end)))
    return {name: sorted(spans) for name, spans in found.items()}


@checked
def compared(articles: pd.DataFrame, parts: pd.DataFrame | None) -> list[str]:
    """The texts with the parts that are not compared blanked, so that every offset stays.

    Parameters
    ----------
    articles
        the table of that name: `article_id`, `text`
    parts
        the table of that name: `article_id`, `part`, `start`, `end`; None: nothing is blanked

    Returns
    -------
    list of str
        the texts in the order of the table, with spaces in place of the parts in `LEFT_OUT`

    Examples
    --------
    >>> articles = pd.DataFrame({"article_id": ["a"], "text": ["Chợ hoa. Ảnh: Sáu"]})
    >>> parts = pd.DataFrame({"article_id": ["a"], "part": ["caption"], "start": [9], "end": [17]})
    >>> compared(articles, parts)
    ['Chợ hoa.         ']
    """
    texts: list[str] = articles["text"].tolist()
    if spans := _spans(parts, only=LEFT_OUT):
        for number, name in enumerate(articles["article_id"].astype(str)):
            for start, end in spans.get(name, ()):
                text = texts[number]
                texts[number] = text[:start] + " " * (end - start) + text[end:]
    return texts


def _copies(tokens: Tokens, region: alignment.Region) -> tuple[Copy, Copy]:
    (a, a_end), (b, b_end) = region.a, region.b
    return (
        Copy(region.article_a, int(tokens.start[a]), int(tokens.end[a_end - 1])),
        Copy(region.article_b, int(tokens.start[b]), int(tokens.end[b_end - 1])),
    )


def _masked(tokens: Tokens, articles: pd.DataFrame, spans: Spans) -> Truths:
    """Which tokens lie in the given stretches of their article."""
    found = np.zeros(len(tokens.hashes), np.bool_)
    for article, name in enumerate(articles["article_id"].astype(str)):
        for start, end in spans.get(name, []):
            found[slice(*tokens.within(article, start, end))] = True
    return found


def _enough(
    tokens: Tokens,
    regions: Sequence[alignment.Region],
    texts: Sequence[str],
    *,
    counts: tuple[Truths, Truths],
    least: int,
) -> list[bool]:
    """Whether enough real words of each region are shared that count, some of them in one run.

    counts: which tokens are evidence, and which never count.
    """
    if not regions:
        return []
    begin, stop = np.array([region.a for region in regions]).T
    size = stop - begin
    of = np.repeat(np.arange(len(regions)), size)
    at = stretches(begin, size)
    blocks = [(n, a, k) for n, region in enumerate(regions) for a, _, k in region.blocks]
    owner, start, length = np.array(blocks).T
    block = np.full(len(of), -1)
    here = start - begin[owner] + (size.cumsum() - size)[owner]
    block[stretches(here, length)] = np.repeat(np.arange(len(blocks)), length)
    evidence, masked = counts
    sure = np.array([region.sure for region in regions])[of]
    counted = (block >= 0) & ~masked[at] & (evidence[at] | tokens.plain[at] & sure)

    printed = [
        texts[region.article_a][tokens.start[region.a[0]] : tokens.end[region.a[1] - 1]]
        for region in regions
    ]
    word_start, word_end, printed_at = wording.joined_bounds(printed)
    offset = printed_at[:-1] - tokens.start[begin]
    word = np.searchsorted(word_start, tokens.start[at] + offset[of], side="right") - 1
    inside = (word >= 0) & (tokens.end[at] + offset[of] <= word_end[word])
    number = len(word_start)
    n_inside = np.bincount(word[inside], minlength=number)
    n_counted = np.bincount(word[inside & counted], minlength=number)
    whole = inside & ((n_inside > 0) & (n_inside == n_counted))[word]
    first = whole & np.append(True, word[1:] != word[:-1])
    shared = np.bincount(block[first], minlength=len(blocks))
    edges = np.flatnonzero(np.append(True, owner[1:] != owner[:-1]))
    enough = (np.add.reduceat(shared, edges) >= least) & (
        np.maximum.reduceat(shared, edges) >= MIN_RUN
    )
    found: list[bool] = enough.tolist()
    return found
