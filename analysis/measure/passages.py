"""Text reuse: passages that several articles print.

A passage is the same running words in two articles or more, small edits allowed. What
everybody prints (names, titles, slogans, formulas) is no passage: the occurrences of the
study's terms do not count, and a phrase that stands in very many articles counts only as
part of something longer.
"""

import re
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from typing import Any

import numpy as np
import pandas as pd

from analysis import schema
from analysis.measure import passages_alignment as alignment
from analysis.measure import passages_index as index
from analysis.text import normalise, words

#: Articles published further apart than this are not compared, where both days are known.
WINDOW_DAYS = 60
#: The least number of words two articles must have in common, masked words not counted.
MIN_WORDS = 12
#: The least number of those that must follow one another without an edit.
MIN_RUN = 5
#: Parts of an article that are not compared: a caption travels with its picture.
LEFT_OUT = ("caption",)
#: Two stretches of one article are the same passage when each covers this much of the other.
SAME = 0.5

Spans = dict[str, list[tuple[int, int]]]


@dataclass(frozen=True, order=True, slots=True)
class Copy:
    """A stretch of one article; `article` is its place in the table of articles."""

    article: int
    start: int
    end: int


def find(
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
    what stands between may be edited. It does not tell who copied: both may print the same
    press release. `is_earliest` is *yes* or *no* only where the printed days or times decide.

    articles: the table `articles`. parts: the table of that name; with it, captions are left
    out. terms: any table of `article_id`, `start`, `end` whose words do not count, such as
    `terms`; see `masks` for more names. window_days: articles published further apart are not
    compared (an article without a day is compared with all).

    Columns as in the schema's `passages`, ordered by article and position. Rows of different
    passages may overlap: two articles share a page, and a third only a sentence of it.
    `nth_copy` orders the copies by what is known of their days, then by `article_id`.

    >>> said = "Chợ nổi sẽ mở lại vào đầu tháng tới sau khi bến tàu được sửa xong, bà Sáu cho hay."
    >>> table = pd.DataFrame({"article_id": ["a", "b"], "text": [said, "Tin vắn. " + said]})
    >>> find(table)[["article_id", "start", "n_edits", "is_earliest"]].values.tolist()
    [['a', 0, 0, 'unknown'], ['b', 9, 0, 'unknown']]
    """
    ordered = articles.sort_values("article_id", kind="stable").reset_index(drop=True)
    names = ordered["article_id"].astype(str).tolist()
    texts = _blanked(ordered, _spans(parts, only=LEFT_OUT))
    tokens = index.tokens(texts)
    known = [_published(row) for row in ordered.reindex(columns=_WHEN).to_dict("records")]
    days = np.array([_day(first) for first, _ in known], dtype=np.int64)
    runs = index.runs(tokens, days=days, window=window_days)
    masked = _spans(terms)
    edges = []
    for region in alignment.regions(tokens, runs, least=min_words):
        copies = _copies(tokens, region)
        if _is_passage(tokens, region, texts, masked.get(names[region.article_a], []), min_words):
            edges.append(copies)
    return _table(names, texts, known, _groups(edges))


def masks(articles: pd.DataFrame, phrases: Iterable[str]) -> pd.DataFrame:
    """Where the articles print any of the phrases: `article_id`, `start`, `end`.

    For names of an event, titles and slogans that everybody prints; `find` and `quotations`
    take such a table as `terms`. Case and the place of a tone mark do not matter.

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


_WHEN = ["published_at", "published_on", "published_earliest", "published_latest"]


def _published(row: Mapping[Hashable, Any]) -> tuple[str, str]:
    """The earliest and the latest minute at which an article can have appeared; "" unknown."""
    at, on, low, high = ("" if pd.isna(row[name]) else str(row[name]) for name in _WHEN)
    if at:
        return at[:16].replace(" ", "T"), at[:16].replace(" ", "T")
    low, high = on or low, on or high
    return low and f"{low[:10]}T00:00", high and f"{high[:10]}T23:59"


def _day(minute: str) -> int:
    return date.fromisoformat(minute[:10]).toordinal() if minute else -1


def _spans(table: pd.DataFrame | None, *, only: Sequence[str] = ()) -> Spans:
    """The stretches a table speaks of, by article, in order."""
    found: Spans = {}
    if table is not None:
        rows = table[table["part"].isin(only)] if only else table
        for name, start, end in zip(rows["article_id"], rows["start"], rows["end"], strict=True):
            found.setdefault(str(name), []).append((int(start), int(end)))
    return {name: sorted(spans) for name, spans in found.items()}


def _blanked(articles: pd.DataFrame, spans: Spans) -> list[str]:
    """The texts with the given stretches blanked, so that every offset stays."""
    texts = []
    for name, text in zip(articles["article_id"], articles["text"], strict=True):
        for start, end in spans.get(str(name), []):
            text = text[:start] + " " * (end - start) + text[end:]
        texts.append(text)
    return texts


def _copies(tokens: index.Tokens, region: alignment.Region) -> tuple[Copy, Copy]:
    (a, a_end), (b, b_end) = region.a, region.b
    return (
        Copy(region.article_a, int(tokens.start[a]), int(tokens.end[a_end - 1])),
        Copy(region.article_b, int(tokens.start[b]), int(tokens.end[b_end - 1])),
    )


def _is_passage(
    tokens: index.Tokens,
    region: alignment.Region,
    texts: Sequence[str],
    masked: Sequence[tuple[int, int]],
    least: int,
) -> bool:
    """Whether enough real words are shared that are no masked name, some of them in one run."""
    copy, _ = _copies(tokens, region)
    ends = tokens.end[region.a[0] : region.a[1]].tolist()
    block = [-1] * len(ends)
    for number, (a, _, length) in enumerate(region.blocks):
        first = a - region.a[0]
        block[first : first + length] = [number] * length
    shared = [0] * len(region.blocks)
    at = 0
    for start, end in words.spans(texts[copy.article][copy.start : copy.end]):
        held = []
        while at < len(ends) and ends[at] <= copy.start + end:
            held.append(block[at])
            at += 1
        inside = any(a < copy.start + end and copy.start + start < b for a, b in masked)
        if held and min(held) >= 0 and not inside:
            shared[held[0]] += 1
    return sum(shared) >= least and max(shared) >= MIN_RUN


def _groups(edges: Iterable[tuple[Copy, Copy]]) -> list[list[Copy]]:
    """Copies of one passage together: paired ones, and those that cover each other."""
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
    together: dict[Copy, list[Copy]] = {}
    for copy in sorted(leader):
        group = together.setdefault(lead(copy), [])
        last = group[-1] if group else None
        if last and last.article == copy.article and last.end > copy.start:
            group[-1] = Copy(copy.article, last.start, max(last.end, copy.end))
        else:
            group.append(copy)
    return sorted(together.values())


def _table(
    names: Sequence[str],
    texts: Sequence[str],
    known: Sequence[tuple[str, str]],
    groups: Iterable[list[Copy]],
) -> pd.DataFrame:
    """The rows of the groups: ids, edits against the first copy, and direction."""
    rows = []
    seen: dict[str, int] = {}
    for group in groups:
        ordered = sorted(group, key=lambda c: (known[c.article][0] or "9999", c))
        first = ordered[0]
        printed = texts[first.article][first.start : first.end]
        key = f"{names[first.article]}\x1f{normalise.folded(printed)}"
        seen[key] = seen.get(key, 0) + 1
        name = blake2b(f"{key}\x1f{seen[key]}".encode(), digest_size=6).hexdigest()
        for place, copy in enumerate(ordered, start=1):
            text = texts[copy.article][copy.start : copy.end]
            changes = [] if copy == first else alignment.steps(printed, text)
            rows.append(
                {
                    "passage_id": name,
                    "article_id": names[copy.article],
                    "start": copy.start,
                    "end": copy.end,
                    "n_words": words.count(text),
                    "n_edits": sum(step.change != "shared" for step in changes),
                    "is_earliest": _is_earliest(copy, group, known),
                    "nth_copy": place,
                }
            )
    rows.sort(key=lambda row: (row["article_id"], row["start"], row["end"], row["passage_id"]))
    return schema.frame("passages", rows)


def _is_earliest(copy: Copy, group: Iterable[Copy], known: Sequence[tuple[str, str]]) -> str:
    """Whether what is known of the days decides that this copy appeared first, or did not."""
    low, high = known[copy.article]
    others = [known[other.article] for other in group if other.article != copy.article]
    if low and any(latest and latest < low for _, latest in others):
        return "no"
    if high and others and all(earliest and high < earliest for earliest, _ in others):
        return "yes"
    return "unknown"
