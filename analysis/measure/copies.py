"""With and without copies: each passage counted everywhere it is printed, or once.

One switch for every measure. `mask` says which stretches are later copies; `once` leaves out
the rows that stand in them; `words_left` gives the words that remain, as denominators.
"""

from collections.abc import Mapping

import pandas as pd

from analysis.text import words

Spans = dict[str, list[tuple[int, int]]]

#: A row lies in a copy when at least this much of it does.
INSIDE = 0.5


def mask(passages: pd.DataFrame) -> pd.DataFrame:
    """Which stretches of which articles are later copies: `article_id`, `start`, `end`.

    Every copy but the first (`nth_copy` 1) is masked; stretches that touch are one row.
    Ordered by article and position. Where the days are not known, which copy is the first is
    a choice for counting and says nothing of who copied.

    >>> table = pd.DataFrame({"article_id": ["a", "b"], "start": [0, 5], "end": [9, 14],
    ...                       "nth_copy": [1, 2]})
    >>> mask(table).values.tolist()
    [['b', 5, 14]]
    """
    return merged(passages[passages["nth_copy"] > 1])


def merged(stretches: pd.DataFrame) -> pd.DataFrame:
    """Stretches of articles, those that overlap or touch as one: `article_id`, `start`, `end`.

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


def inside(rows: pd.DataFrame, passages: pd.DataFrame) -> pd.Series:
    """For each row of a table with `article_id`, `start`, `end`: whether it is a later copy.

    True when at least half of its characters lie in a stretch of `mask`; a Series of truth
    values with the index of `rows`. A row without offsets is none.

    >>> table = pd.DataFrame({"article_id": ["a", "b"], "start": [0, 5], "end": [9, 14],
    ...                       "nth_copy": [1, 2]})
    >>> rows = pd.DataFrame({"article_id": ["a", "b", "b"], "start": [1, 6, 12],
    ...                      "end": [4, 9, 30]})
    >>> inside(rows, table).tolist()
    [False, True, False]
    """
    masked = spans(mask(passages))
    found = []
    for name, start, end in zip(rows["article_id"], rows["start"], rows["end"], strict=True):
        listed = masked.get(str(name), [])
        if not listed or pd.isna(start) or pd.isna(end):
            found.append(False)
            continue
        common = sum(max(0, min(end, b) - max(start, a)) for a, b in listed)
        found.append(bool(common and common >= INSIDE * (end - start)))
    return pd.Series(found, index=rows.index, dtype="bool")


def once(rows: pd.DataFrame, passages: pd.DataFrame | None) -> pd.DataFrame:
    """The rows of a table, each passage counted once: rows in later copies are left out.

    Works on any table with `article_id`, `start` and `end`: terms, quotations, quantities,
    sentences, words. Without `passages` the rows come back as they are, so that a measure
    needs no second path. It can only leave out: no count over the rows ever rises.
    """
    if passages is None or not len(passages) or not len(rows):
        return rows
    return rows[~inside(rows, passages)]


def words_left(articles: pd.DataFrame, passages: pd.DataFrame | None) -> pd.Series:
    """How many words of each article are no later copy: a Series by `article_id`.

    The denominator that belongs to `once`. Without `passages` it is `n_words` itself.

    >>> texts = ["Chợ hoa mở sớm.", "Tin vắn: chợ hoa mở sớm."]
    >>> articles = pd.DataFrame({"article_id": ["a", "b"], "text": texts, "n_words": [4, 6]})
    >>> table = pd.DataFrame({"article_id": ["a", "b"], "start": [0, 9], "end": [14, 23],
    ...                       "nth_copy": [1, 2]})
    >>> words_left(articles, table).to_dict()
    {'a': 4, 'b': 2}
    """
    masked = spans(mask(passages)) if passages is not None and len(passages) else {}
    left = {}
    columns = (articles["article_id"], articles["text"], articles["n_words"])
    for name, text, total in zip(*columns, strict=True):
        copied = sum(words.count(text[start:end]) for start, end in masked.get(str(name), []))
        left[name] = max(0, int(total) - copied)
    return pd.Series(left, name="n_words", dtype="Int64").rename_axis("article_id")


def effect(
    articles: pd.DataFrame, passages: pd.DataFrame, rows: Mapping[str, pd.DataFrame]
) -> pd.DataFrame:
    """What is counted with every copy, and with each passage counted once.

    rows: tables with `article_id`, `start`, `end` by the name they are to have, such as
    `{"quotations": tables.quotations}`. Columns: `what` (words, then those names), `n`
    everywhere, `n_once`, `n_in_copies` and `share_in_copies` of n. A high share says that a
    count of it speaks of reprinting as much as of reporting.

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


def spans(table: pd.DataFrame) -> Spans:
    """A table of `article_id`, `start`, `end` as a dict of (start, end) by article."""
    found: Spans = {}
    for name, start, end in zip(table["article_id"], table["start"], table["end"], strict=True):
        found.setdefault(str(name), []).append((int(start), int(end)))
    return found
