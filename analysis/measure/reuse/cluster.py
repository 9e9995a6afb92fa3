"""Copies of one passage together: which belong to one, which is first, what was edited."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from itertools import count
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import pandas as pd

from analysis.measure.reuse import word_differences as wording
from analysis.tables import schema
from analysis.tables.checked import checked
from analysis.text import normalise

#: Two stretches of one article are the same passage when each covers this much of the other;
#: two copies read alike when this share of their words is shared.
SAME = 0.5

#: The earliest and the latest minute at which an article can have appeared; "" unknown.
When = tuple[str, str]


class Copy(NamedTuple):
    """A stretch of one article; `article` is its place in the table of articles."""

    article: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class PrintedCopy:
    """A copy as it is printed, with its words as they are matched."""

    text: str
    words: list[str]


@checked
def published(articles: pd.DataFrame) -> list[When]:
    """When each article can have appeared: the minute or day printed, or the bounds known."""
    columns = [_as_text(articles, name) for name in WHEN]
    return [_when(*row) for row in zip(*columns, strict=True)]


def _as_text(articles: pd.DataFrame, name: str) -> list[str]:
    """A column as text, empty where it is missing or not known."""
    if name not in articles:
        return [""] * len(articles)
    known = articles[name].notna()
    return [
        str(value) if is_known else ""
        for value, is_known in zip(articles[name], known, strict=True)
    ]


def day_numbers(known: Iterable[When]) -> npt.NDArray[np.int64]:
    """The earliest days as numbers, -1 where not known."""
    numbers = [date.fromisoformat(low[:10]).toordinal() if low else -1 for low, _ in known]
    return np.array(numbers, dtype=np.int64)


#: The columns of `articles` that say when it appeared.
WHEN = ["published_at", "published_on", "published_earliest", "published_latest"]


def _when(at: str, on: str, low: str, high: str) -> When:
    if at:
        return at[:16].replace(" ", "T"), at[:16].replace(" ", "T")
    low, high = on or low, on or high
    return low and f"{low[:10]}T00:00", high and f"{high[:10]}T23:59"


def joined_copies(edges: Iterable[tuple[Copy, Copy]]) -> list[list[Copy]]:
    """Copies of one passage together: paired ones, and those that cover each other."""
    leader = _led(edges)
    together: dict[Copy, list[Copy]] = {}
    for copy in sorted(leader):
        group = together.setdefault(leader[copy], [])
        last = group[-1] if group else None
        if last and last.article == copy.article and last.end > copy.start:
            group[-1] = Copy(copy.article, last.start, max(last.end, copy.end))
        else:
            group.append(copy)
    return sorted(together.values())


def articles_of(edges: Sequence[tuple[Copy, Copy]]) -> list[set[int]]:
    """For each pair of copies the articles that print the passage it belongs to."""
    leader = _led(edges)
    articles: dict[Copy, set[int]] = {}
    for copy, first in leader.items():
        articles.setdefault(first, set()).add(copy.article)
    return [articles[leader[one]] for one, _ in edges]


def _led(edges: Iterable[tuple[Copy, Copy]]) -> dict[Copy, Copy]:
    """For each copy the one that stands for its passage."""
    leader: dict[Copy, Copy] = {}

    def lead(copy: Copy) -> Copy:
        while leader.setdefault(copy, copy) != copy:
            leader[copy] = leader[leader[copy]]
            copy = leader[copy]
        return copy

    for one, other in edges:
        leader[lead(one)] = lead(other)
    open_: list[Copy] = []
    for copy in sorted(leader):
        open_ = [o for o in open_ if o.article == copy.article and o.end > copy.start]
        for other in open_:
            common = min(copy.end, other.end) - copy.start
            if common >= SAME * max(copy.end - copy.start, other.end - other.start):
                leader[lead(copy)] = lead(other)
        open_.append(copy)
    return {copy: lead(copy) for copy in leader}


def passage_rows(
    names: Sequence[str],
    texts: Sequence[str],
    known: Sequence[When],
    groups: Iterable[list[Copy]],
) -> pd.DataFrame:
    """The rows of the groups: ids, words, edits against the first copy, and direction."""
    ordered = [sorted(group, key=lambda c: (known[c.article][0] or "9999", c)) for group in groups]
    copies = sorted({copy for group in ordered for copy in group})
    printed = _printed(copies, texts)
    rows = []
    taken: set[str] = set()
    for part in (part for group in ordered for part in _alike(group, printed)):
        first = part[0][0]
        name = _name(names[first.article], printed[first].text, taken)
        together = [copy for copy, _ in part]
        rows += [
            {
                "passage_id": name,
                "article_id": names[copy.article],
                "start": copy.start,
                "end": copy.end,
                "n_words": len(printed[copy].words),
                "n_edits": n_edits,
                "is_earliest": _is_earliest(copy, together, known),
                "nth_copy": place,
            }
            for place, (copy, n_edits) in enumerate(part, start=1)
        ]
    rows.sort(key=lambda row: (row["article_id"], row["start"], row["end"], row["passage_id"]))
    return schema.frame("passages", rows)


def _printed(copies: Sequence[Copy], texts: Sequence[str]) -> dict[Copy, PrintedCopy]:
    stretches = [texts[copy.article][copy.start : copy.end] for copy in copies]
    cut = zip(copies, stretches, wording.words_of_texts(stretches), strict=True)
    return {copy: PrintedCopy(text, wording.folded_words(text, spans)) for copy, text, spans in cut}


def _name(article_id: str, text: str, taken: set[str]) -> str:
    """A short name that rests on the words of the first copy and its article."""
    for ordinal in count():
        key = f"{article_id}\x1f{normalise.folded(text)}\x1f{ordinal}"
        name = blake2b(key.encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()
        if name not in taken:
            taken.add(name)
            break
    return name


def _alike(
    group: Sequence[Copy], printed: Mapping[Copy, PrintedCopy]
) -> list[list[tuple[Copy, int]]]:
    """The group parted so that every copy reads like the first of its part, with its edits.

    A chain of copies, each like the next, may end in words that the first never printed. A
    copy that is like none of the firsts is put beside the first copy that it is like.
    """
    parts: list[list[tuple[Copy, int]]] = []
    for copy in group:
        for part in parts:
            if (edits := _edits(printed[part[0][0]], printed[copy])) >= 0:
                part.append((copy, edits))
                break
        else:
            parts.append([(copy, 0)])
    for part in parts:
        lone = part[0][0]
        for other in group if len(part) == 1 else []:
            first, later = sorted((lone, other), key=group.index)
            edits = _edits(printed[first], printed[later])
            if other.article != lone.article and edits >= 0:
                part[:] = [(first, 0), (later, edits)]
                break
    return [part for part in parts if len({copy.article for copy, _ in part}) > 1]


def _edits(first: PrintedCopy, copy: PrintedCopy) -> int:
    """Words added, dropped or changed; -1 when less than half is shared."""
    if first.words == copy.words:
        return 0
    shared, edits = wording.count_edits(first.words, copy.words)
    return edits if edits <= SAME * (shared + edits) else -1


def _is_earliest(copy: Copy, group: Iterable[Copy], known: Sequence[When]) -> str:
    """Whether what is known of the days decides that this copy appeared first, or did not."""
    low, high = known[copy.article]
    others = [known[other.article] for other in group if other.article != copy.article]
    if low and any(latest and latest < low for _, latest in others):
        return "no"
    if high and others and all(earliest and high < earliest for earliest, _ in others):
        return "yes"
    return "unknown"
