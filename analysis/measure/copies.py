"""The one rule for copies: counted everywhere, once where they stood first, or for nobody.

`counted` answers for a corpus what every measure asks: which articles count, with how many
words, which rows of a table count, and which articles are one draw. In the modes without
copies an article counts only where at least half of its words are its own (`HALF`), and one
that does not count gives neither rows nor words: numerators and denominators speak of the same
articles. `mask` says which stretches are left out, `effect` how much stands in them.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from analysis.measure import intervals
from analysis.tables.checked import checked
from analysis.text import words

Spans = dict[str, list[tuple[int, int]]]

#: *with copies*: every passage counts wherever it is printed; *once*: where it stood first;
#: *own words*: a shared passage belongs to nobody.
WITH, ONCE, OWN = MODES = ("with copies", "once", "own words")
#: A row lies in a copy when at least this much of it does.
INSIDE = 0.5
#: An article counts as one when at least this much of its words is its own.
HALF = 0.5


@dataclass(frozen=True, slots=True, eq=False)
class CountedCorpus:
    """What counts of a corpus in one mode.

    `articles`: a row an article in the order of their table, with `article_id`, `n_words` (its
    words that count; 0 where it does not), `counts`, and `draw`: articles of one draw are one
    case wherever chance is spoken of. `left_out`: the stretches that do not count.
    """

    mode: str
    articles: pd.DataFrame
    left_out: pd.DataFrame

    def rows(self, table: pd.DataFrame) -> pd.DataFrame:
        """The rows of a table with `article_id`, `start`, `end` that count."""
        if self.mode == WITH or not len(table):
            return table
        silent = self.articles.loc[~self.articles["counts"], "article_id"]
        kept = table[~table["article_id"].astype(str).isin(set(silent))]
        return kept[~_within(kept, self.left_out)] if len(self.left_out) else kept


@checked
def counted(
    articles: pd.DataFrame,
    passages: pd.DataFrame | None = None,
    *,
    mode: str = ONCE,
    stories: pd.DataFrame | None = None,
    half: float = HALF,
) -> CountedCorpus:
    """Which articles, words and rows of a corpus count, and which articles are one draw.

    Parameters
    ----------
    articles
        the table `articles`: `article_id`, `text`, `n_words`
    passages
        the shared passages; without them (or without any) every article counts whole, whatever the
        mode
    mode
        one of `MODES`: *with copies*, *once* or *own words*
    stories
        the table of that name; articles of one story are one draw, as are articles that print the
        same text
    half
        an article counts when at least this part of its words is its own, from 0 to 1

    Returns
    -------
    CountedCorpus
        the mode; a table of the articles in their order with `article_id`, `n_words` (words that
        count), `counts` and `draw`; and the stretches left out. Its `rows` answers which rows of a
        table count

    Raises
    ------
    ValueError
        for a mode that is none of `MODES`

    Examples
    --------
    >>> texts = ["Chợ hoa mở sớm.", "Tin vắn: chợ hoa mở sớm."]
    >>> articles = pd.DataFrame({"article_id": ["a", "b"], "text": texts, "n_words": [4, 6]})
    >>> table = pd.DataFrame({"passage_id": "p", "article_id": ["a", "b"], "start": [0, 9],
    ...                       "end": [14, 23], "n_words": 4, "nth_copy": [1, 2]})
    >>> counted(articles, table).articles.values.tolist()
    [['a', 4, True, 'a'], ['b', 0, False, 'a']]
    >>> counted(articles, table, mode="own words").articles["counts"].tolist()
    [False, False]
    """
    if mode not in MODES:
        raise ValueError(f"copies are counted in the modes {', '.join(MODES)}; found {mode!r}")
    if passages is None or not len(passages):
        mode = WITH
    ids = articles["article_id"].astype(str).to_list()
    every = articles["n_words"].fillna(0).to_numpy(dtype=np.int64)
    left = every
    hidden = merged(pd.DataFrame({"article_id": [], "start": [], "end": []}))
    if passages is not None and mode != WITH:
        hidden = mask(passages, mode)
        left = words_left(articles, passages, mode).to_numpy(dtype=np.int64)
    counts = left >= half * every
    table = pd.DataFrame(
        {
            "article_id": pd.Series(ids, dtype="str"),
            "n_words": np.where(counts, left, 0),
            "counts": counts,
            "draw": draws(articles, passages, stories).to_numpy(),
        }
    )
    return CountedCorpus(mode, table, hidden)


@checked
def draws(
    articles: pd.DataFrame,
    passages: pd.DataFrame | None = None,
    stories: pd.DataFrame | None = None,
) -> pd.Series:
    """The draw each article belongs to, by `article_id` in the order of the table.

    Articles that print the same text (`intervals.copies`) and articles of one story are one
    draw, and what is one with a third is one.

    Parameters
    ----------
    articles
        the table `articles`: `article_id`, `n_words`
    passages
        the shared passages; without them no two articles print the same text
    stories
        the table of that name; without it no two articles tell the same story. Articles of it that
        are not in `articles` are passed over

    Returns
    -------
    pandas.Series
        indexed by `article_id`; the value is the least `article_id` of the draw

    Examples
    --------
    >>> articles = pd.DataFrame({"article_id": ["c", "a", "b"], "n_words": 9})
    >>> told = pd.DataFrame({"story_id": ["s", "s", "t"], "article_id": ["b", "c", "a"]})
    >>> draws(articles, stories=told).to_dict()
    {'c': 'b', 'a': 'a', 'b': 'b'}
    """
    ids = articles["article_id"].astype(str).to_list()
    found = intervals.copies(articles, passages)
    if stories is None or not len(stories):
        return found.reindex(ids).rename("draw")
    leader = {name: name for name in ids}
    told = stories[stories["article_id"].astype(str).isin(set(ids))]
    first = told.drop_duplicates("story_id").set_index("story_id")["article_id"].astype(str)
    pairs = [(name, str(other)) for name, other in found.items() if name in leader]
    pairs += zip(told["article_id"].astype(str), told["story_id"].map(first), strict=True)
    for name, other in pairs:
        one, two = sorted((_led(leader, str(name)), _led(leader, str(other))))
        leader[two] = one
    return pd.Series({name: _led(leader, name) for name in ids}, name="draw", dtype="str")


def _led(leader: dict[str, str], name: str) -> str:
    while leader[name] != name:
        leader[name] = leader[leader[name]]
        name = leader[name]
    return name


@checked
def mask(passages: pd.DataFrame, mode: str = ONCE) -> pd.DataFrame:
    """Which stretches of which articles do not count: `article_id`, `start`, `end`.

    Parameters
    ----------
    passages
        the shared passages: `article_id`, `start`, `end`, `nth_copy`
    mode
        *once*: every copy but the first (`nth_copy` 1) is left out; *own words*: the first too;
        *with copies*: none

    Returns
    -------
    pandas.DataFrame
        `article_id`, `start`, `end` in characters; stretches that overlap or touch are one row.
        Ordered by article and position

    Notes
    -----
    Where the days are not known, which copy is the first is a choice for counting and says nothing
    of who copied.

    Examples
    --------
    >>> table = pd.DataFrame({"article_id": ["a", "b"], "start": [0, 5], "end": [9, 14],
    ...                       "nth_copy": [1, 2]})
    >>> mask(table).values.tolist()
    [['b', 5, 14]]
    """
    first = {WITH: float("inf"), ONCE: 1.0, OWN: 0.0}[mode]
    return merged(passages[passages["nth_copy"] > first])


@checked
def merged(stretches: pd.DataFrame) -> pd.DataFrame:
    """Stretches of articles, those that overlap or touch as one: `article_id`, `start`, `end`.

    Parameters
    ----------
    stretches
        a table of `article_id`, `start`, `end` in characters, in any order

    Returns
    -------
    pandas.DataFrame
        the same three columns, ordered by article and position

    Examples
    --------
    >>> merged(pd.DataFrame({"article_id": "a", "start": [4, 0, 9], "end": [6, 5, 12]})
    ...     ).values.tolist()
    [['a', 0, 6], ['a', 9, 12]]
    """
    rows: list[tuple[str, int, int]] = []
    ordered = stretches.sort_values(["article_id", "start", "end"])
    columns = (ordered["article_id"], ordered["start"], ordered["end"])
    for name, start, end in zip(*columns, strict=True):
        if rows and rows[-1][0] == name and start <= rows[-1][2]:
            rows[-1] = (name, rows[-1][1], max(rows[-1][2], int(end)))
        else:
            rows.append((str(name), int(start), int(end)))
    return pd.DataFrame(rows, columns=["article_id", "start", "end"])


@checked
def inside_copies(rows: pd.DataFrame, passages: pd.DataFrame) -> pd.Series:
    """For each row of a table with `article_id`, `start`, `end`: whether it is a later copy.

    Parameters
    ----------
    rows
        any table of `article_id`, `start`, `end` in characters, such as `terms` or `quotations`
    passages
        the shared passages: `article_id`, `start`, `end`, `nth_copy`

    Returns
    -------
    pandas.Series
        truth values with the index of `rows`: true when at least half of the row's characters
        (`INSIDE`) lie in a stretch of `mask`. A row without offsets is none

    Examples
    --------
    >>> table = pd.DataFrame({"article_id": ["a", "b"], "start": [0, 5], "end": [9, 14],
    ...                       "nth_copy": [1, 2]})
    >>> rows = pd.DataFrame({"article_id": ["a", "b", "b"], "start": [1, 6, 12],
    ...                      "end": [4, 9, 30]})
    >>> inside_copies(rows, table).tolist()
    [False, True, False]
    """
    return _within(rows, mask(passages))


def _within(rows: pd.DataFrame, stretches: pd.DataFrame) -> pd.Series:
    masked = spans_by_article(stretches)
    found = []
    for name, start, end in zip(rows["article_id"], rows["start"], rows["end"], strict=True):
        listed = masked.get(str(name), [])
        if not listed or pd.isna(start) or pd.isna(end):
            found.append(False)
            continue
        common = sum(max(0, min(end, b) - max(start, a)) for a, b in listed)
        found.append(bool(common and common >= INSIDE * (end - start)))
    return pd.Series(found, index=rows.index, dtype="bool")


@checked
def once(rows: pd.DataFrame, passages: pd.DataFrame | None) -> pd.DataFrame:
    """The rows of a table without those that stand in later copies, whatever their articles.

    For what speaks of passages; measures ask `counted`, which also leaves out articles that
    are copies for the most part.

    Parameters
    ----------
    rows
        any table with `article_id`, `start` and `end`: terms, quotations, quantities, sentences,
        words
    passages
        the shared passages: `article_id`, `start`, `end`, `nth_copy`; without them the rows come
        back as they are, so that a measure needs no second path

    Returns
    -------
    pandas.DataFrame
        the rows of `rows` that `inside_copies` does not name

    Notes
    -----
    It can only leave out: no count over the rows ever rises.

    Examples
    --------
    >>> table = pd.DataFrame({"article_id": ["a", "b"], "start": [0, 5], "end": [9, 14],
    ...                       "nth_copy": [1, 2]})
    >>> rows = pd.DataFrame({"article_id": ["a", "b"], "start": [1, 6], "end": [4, 9],
    ...                      "term": ["chợ hoa", "chợ hoa"]})
    >>> once(rows, table)["article_id"].tolist()
    ['a']
    """
    if passages is None or not len(passages) or not len(rows):
        return rows
    return rows[~inside_copies(rows, passages)]


@checked
def words_left(
    articles: pd.DataFrame, passages: pd.DataFrame | None, mode: str = ONCE
) -> pd.Series:
    """How many words of each article are no later copy: a Series by `article_id`.

    Parameters
    ----------
    articles
        the table `articles`: `article_id`, `text`, `n_words`
    passages
        the shared passages; without them the answer is `n_words` itself
    mode
        one of `MODES`; *once* is the denominator that belongs to `once`; in *own words* no word of
        a shared passage is left

    Returns
    -------
    pandas.Series
        `n_words`, whole numbers indexed by `article_id`, in the order of the table; never below 0

    Examples
    --------
    >>> texts = ["Chợ hoa mở sớm.", "Tin vắn: chợ hoa mở sớm."]
    >>> articles = pd.DataFrame({"article_id": ["a", "b"], "text": texts, "n_words": [4, 6]})
    >>> table = pd.DataFrame({"article_id": ["a", "b"], "start": [0, 9], "end": [14, 23],
    ...                       "nth_copy": [1, 2]})
    >>> words_left(articles, table).to_dict()
    {'a': 4, 'b': 2}
    """
    masked = (
        spans_by_article(mask(passages, mode)) if passages is not None and len(passages) else {}
    )
    left = {}
    columns = (articles["article_id"], articles["text"], articles["n_words"])
    for name, text, total in zip(*columns, strict=True):
        copied = sum(words.count_words(text[start:end]) for start, end in masked.get(str(name), []))
        left[name] = max(0, int(total) - copied)
    return pd.Series(left, name="n_words", dtype="Int64").rename_axis("article_id")


@checked
def effect(
    articles: pd.DataFrame, passages: pd.DataFrame, rows: Mapping[str, pd.DataFrame]
) -> pd.DataFrame:
    """What is counted with every copy, and with each passage counted once.

    Parameters
    ----------
    articles
        the table `articles`: `article_id`, `text`, `n_words`
    passages
        the shared passages
    rows
        tables with `article_id`, `start`, `end` by the name they are to have, such as
        `{"quotations": tables.quotations}`

    Returns
    -------
    pandas.DataFrame
        `what` (words, then the names of `rows`), `n` (with every copy), `n_once`, `n_in_copies`
        (their difference) and `share_in_copies` (of `n`, from 0 to 1)

    Notes
    -----
    A high share says that a count of it speaks of reprinting as much as of reporting.

    Examples
    --------
    >>> articles = pd.DataFrame({"article_id": ["a"], "text": ["Chợ hoa"], "n_words": [2]})
    >>> effect(articles, pd.DataFrame(), {"terms": articles.head(0)}).values.tolist()
    [['words', 2, 2, 0, 0.0], ['terms', 0, 0, 0, 0.0]]
    """
    counts = [("words", int(articles["n_words"].sum()), int(words_left(articles, passages).sum()))]
    counts += [(name, len(table), len(once(table, passages))) for name, table in rows.items()]
    return pd.DataFrame(
        [(what, n, kept, n - kept, (n - kept) / max(n, 1)) for what, n, kept in counts],
        columns=["what", "n", "n_once", "n_in_copies", "share_in_copies"],
    )


@checked
def spans_by_article(table: pd.DataFrame) -> Spans:
    """A table of `article_id`, `start`, `end` as a dict of (start, end) by article.

    Parameters
    ----------
    table
        `article_id`, `start`, `end` in characters

    Returns
    -------
    dict of str to list of (int, int)
        the stretches of each article in the order of the rows

    Examples
    --------
    >>> spans_by_article(pd.DataFrame({"article_id": ["a", "a"], "start": [9, 0], "end": [12, 5]}))
    {'a': [(9, 12), (0, 5)]}
    """
    found: Spans = {}
    for name, start, end in zip(table["article_id"], table["start"], table["end"], strict=True):
        found.setdefault(str(name), []).append((int(start), int(end)))
    return found
