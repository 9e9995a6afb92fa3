"""One letter for each article, the same in every figure and notebook of a corpus.

The letters follow the timeline: the earliest day an article can have, then its hour, then its
identifier. A letter means nothing outside its corpus.
"""

import pandas as pd

from analysis.tables.checked import checked

_DAYS = ("published_on", "published_earliest", "published_latest", "published_at")


@checked
def letters(articles: pd.DataFrame) -> dict[str, str]:
    """The letter of each article by its `article_id`: A is the earliest, after Z comes AA.

    >>> articles = pd.DataFrame({"article_id": ["x", "y"], "published_on": ["2031-03-05", None],
    ...                          "published_earliest": [None, "2031-03-01"]})
    >>> letters(articles)
    {'y': 'A', 'x': 'B'}
    """
    return {name: letter(k) for k, name in enumerate(order(articles))}


@checked
def order(articles: pd.DataFrame) -> list[str]:
    """The identifiers of the articles in the order of the timeline."""
    keys = []
    for row in articles.to_dict("records"):
        on, first, last, at = (_text(row.get(name)) for name in _DAYS)
        earliest = min(filter(None, (on, first)), default="") or last or "9999"
        keys.append((earliest, at or on or "9999", str(row["article_id"])))
    return [name for _, _, name in sorted(keys)]


def letter(k: int) -> str:
    """The k-th letter, counted from 0, as a spreadsheet letters its columns.

    >>> letter(0), letter(25), letter(26), letter(27)
    ('A', 'Z', 'AA', 'AB')
    """
    return letter(k // 26 - 1) + chr(ord("A") + k % 26) if k >= 26 else chr(ord("A") + k)


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
