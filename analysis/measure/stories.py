"""Which articles tell the same event of a few days: stories, the unit in which news comes in.

Articles of one story are not independent: when a bridge falls, every outlet prints *cầu* for
three days. Measures take the table as `stories=` and count a story as one draw
(`copies.counted`), so that one running story is no change of wording and no habit of an outlet.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise
from math import log2
from typing import Any

import numpy as np
import pandas as pd

from analysis.measure import copies, distributions
from analysis.measure.terms import word_index
from analysis.tables import schema
from analysis.tables.checked import checked

Array = np.ndarray[Any, np.dtype[np.float64]]

#: An article joins a story when it is at least so much like its articles on the average (cosine
#: of their weighted words, 0 to 1), the last of them is at most so many days old, and the first
#: at most so many.
ALIKE, DAYS, SPAN = 0.11, 3, 10
#: The most alike of many stories is more alike by chance than the most alike of few: above so many
#: stories that are still told, each doubling asks for so much more.
CROWD, CROWDED = 8, 0.02
#: It must also be more like them than this share of pairs of articles that are further apart:
#: what is printed alike at any time is the corpus, not a story. Looked at in so many articles.
#: Where fewer than `_PAIRS` pairs are so far apart, it is extrapolated from the median of all pairs
#: and their quantile `_MIDDLE`, as if they were normal; in a small corpus from a lower quantile,
#: above which `_MATES` articles of an article's own story may stand.
FAR, _LOOKED_AT, _PAIRS, _MIDDLE, _MATES = 0.99, 300, 300, 0.9, 10
#: So many words speak for an article: those it uses most and other articles least.
_WORDS = 80


@dataclass(slots=True)
class _Story:
    """A story while it is told: its articles, the sum of their words' weights, its last day."""

    articles: list[int] = field(default_factory=list)
    sums: dict[int, float] = field(default_factory=dict)
    first: int = 0
    last: int = 0


@checked
def find_stories(
    articles: pd.DataFrame,
    *,
    passages: pd.DataFrame | None = None,
    terms: pd.DataFrame | None = None,
    alike: float = ALIKE,
    days: int = DAYS,
) -> pd.DataFrame:
    """The story each article belongs to, one row an article; most stories have one.

    Articles are taken in the order of their days. Each joins the story whose articles it is
    most like, if it is at least `alike` on the average and the last of them is at most `days`
    days old and the first at most `SPAN`, and begins one of its own otherwise. Where more than
    `CROWD` stories are being told, each doubling of them asks for `CROWDED` more. Likeness is that
    of words, names and terms, each weighing more the fewer articles have it. In a corpus about one
    event, where articles weeks apart are alike too, `alike` is raised to what 99 of 100 such pairs
    do not reach, so that the subject of the corpus makes no story; in a corpus of a few days, to
    what the bulk of all pairs makes likely. Articles that print the same
    text (`intervals.copies`) are one story whatever their days. An article without a day is alone,
    but for copies.

    Parameters
    ----------
    articles
        the table `articles`: `article_id`, `text`, `n_words` and, where known, `published_on`
    passages
        the shared passages; without them no article is a copy
    terms
        stretches that are one word each, such as the study's terms
    alike
        the least likeness to the articles of a story on the average, from 0 to 1
    days
        how many days after the last article of a story another can join it

    Returns
    -------
    pandas.DataFrame
        the table `stories`: `story_id` (the least `article_id` of the story), `article_id`,
        `published_on`, `nth` (from 1, by day), `n_articles`, `date_from`, `date_to`, `joined_by`
        (first, words or passage), `likeness` (to the articles before it; missing for the first).
        Ordered by the first day of the story, then `nth`

    Notes
    -----
    A long event is many stories, one for each turn that brings new words. Measured on planted
    stories in `tests/measure/test_stories.py`; on real ones nobody has marked, not measured.

    References
    ----------
    Single-pass clustering of news as in Allan, Papka and Lavrenko 1998, SIGIR;
    weights: Salton and Buckley 1988, Information Processing and Management 24.

    Examples
    --------
    >>> texts = ["Cầu tre ở bến sập sáng nay, hai người bị thương.",
    ...          "Cầu tre ở bến sập: hai người bị thương đã về nhà.",
    ...          "Chợ hoa mở sớm, khách mua đào và quất.", "Đội bóng làng thắng trận đầu."]
    >>> articles = pd.DataFrame({"article_id": list("abcd"), "text": texts, "n_words": 9,
    ...     "published_on": ["2026-03-02", "2026-03-03", "2026-03-03", "2026-03-04"]})
    >>> find_stories(articles)[["story_id", "article_id", "joined_by"]].values.tolist()
    [['a', 'a', 'first'], ['a', 'b', 'words'], ['c', 'c', 'first'], ['d', 'd', 'first']]
    """
    ids = articles["article_id"].astype(str).to_list()
    day = _days(articles)
    weights = _weights(articles, terms)
    draws = copies.draws(articles, passages)
    where = {name: k for k, name in enumerate(ids)}
    copied = [where[draws[name]] for name in ids]
    order = _order(day, ids)
    alike = max(alike, _usual(order, weights, day, days))
    story_of, likeness = _told(order, weights, day, (alike, days, copied))
    joined = _together(story_of, copied)
    return _table(ids, day, joined, (likeness, copied))


@checked
def story_runs(stories: pd.DataFrame, articles: pd.DataFrame) -> pd.DataFrame:
    """How long each story runs, and in which outlets: what a figure of stories draws.

    Parameters
    ----------
    stories
        the table of `find_stories`
    articles
        the table `articles`: `article_id`, `label`, `outlet`

    Returns
    -------
    pandas.DataFrame
        one row a story and outlet: `story_id`, `label` (of its first article), `outlet` (`unknown`
        where nobody knows it), `date_from`, `date_to` (of the outlet's articles), `n_articles` (of
        the outlet in the story), `n_outlets` and `n_articles_of` (of the story). Stories of one
        article are left out. Ordered by `n_articles_of`, most first, then the story's first day,
        then the outlet's

    Examples
    --------
    >>> told = pd.DataFrame({"story_id": "s", "article_id": ["a", "b"], "n_articles": 2,
    ...     "nth": [1, 2], "date_from": "2026-03-02", "published_on": ["2026-03-02", "2026-03-03"]})
    >>> articles = pd.DataFrame({"article_id": ["a", "b"], "outlet": ["Báo Sông", "Báo Núi"],
    ...     "label": ["Cầu tre sập", "Hai người bị thương"]})
    >>> story_runs(told, articles)[["outlet", "n_articles", "n_articles_of"]].values.tolist()
    [['Báo Sông', 1, 2], ['Báo Núi', 1, 2]]
    """
    known = articles.set_index(articles["article_id"].astype(str))
    rows = stories[stories["n_articles"] > 1].copy()
    rows["outlet"] = rows["article_id"].map(known["outlet"]).fillna("unknown").astype(str)
    first = rows.sort_values("nth", kind="stable").drop_duplicates("story_id")
    label = dict(zip(first["story_id"], first["article_id"].map(known["label"]), strict=True))
    begins = dict(zip(first["story_id"], first["date_from"], strict=True))
    columns = ["story_id", "label", "outlet", "date_from", "date_to", "n_articles"]
    columns += ["n_outlets", "n_articles_of"]
    listed = []
    for (story, outlet), own in rows.groupby(["story_id", "outlet"], sort=True):
        whole = rows[rows["story_id"] == story]
        days = sorted(str(one) for one in own["published_on"].dropna())
        ends = (days[0], days[-1]) if days else (None, None)
        counts = len(own), whole["outlet"].nunique(), len(whole)
        listed.append((story, label[story], outlet, *ends, *counts))
    table = pd.DataFrame(listed, columns=columns)
    table["_begins"] = table["story_id"].map(begins).fillna("9999")
    order = ["n_articles_of", "_begins", "story_id", "date_from", "outlet"]
    table = table.sort_values(order, ascending=[False, True, True, True, True], kind="stable")
    return table.drop(columns="_begins").reset_index(drop=True)


@checked
def first_movers(stories: pd.DataFrame, articles: pd.DataFrame) -> pd.DataFrame:
    """Which article was first to tell a story that another outlet tells too.

    Parameters
    ----------
    stories
        the table of `find_stories`: `story_id`, `article_id`, `n_articles`
    articles
        the table `articles`: `article_id`, `outlet`, `published_on` and, where there is one,
        `published_at`

    Returns
    -------
    pandas.DataFrame
        one row a story that has a first mover: `story_id`, `article_id`, `outlet`, `published_on`,
        `n_outlets`, `n_articles` (of the story). Ordered by day, then the story

    Notes
    -----
    First says when, not from whom: others may have had the same call. A story has a first mover
    only where one outlet stands alone before all others, by day, or by the hour where every article
    of the first day states one; a story in which any article is undated has none.

    Examples
    --------
    >>> told = pd.DataFrame({"story_id": ["s", "s"], "article_id": ["a", "b"], "n_articles": 2})
    >>> articles = pd.DataFrame({"article_id": ["a", "b"], "outlet": ["Báo Sông", "Báo Núi"],
    ...     "published_on": ["2031-03-04", "2031-03-03"]})
    >>> first_movers(told, articles)[["article_id", "outlet"]].values.tolist()
    [['b', 'Báo Núi']]
    """
    known = articles.set_index(articles["article_id"].astype(str))
    rows = stories[stories["n_articles"] > 1][["story_id", "article_id"]].copy()
    rows["article_id"] = rows["article_id"].astype(str)
    rows["outlet"] = rows["article_id"].map(known["outlet"])
    rows["published_on"] = rows["article_id"].map(known["published_on"])
    at = known["published_at"] if "published_at" in known else known["published_on"]
    rows["hour"] = rows["article_id"].map(at).fillna("").astype(str).str[11:16]
    found = []
    for story, own in rows.groupby("story_id", sort=True):
        if own["outlet"].nunique() < 2 or own["published_on"].isna().any():
            continue
        begins = own[own["published_on"] == own["published_on"].min()]
        if begins["outlet"].nunique(dropna=False) > 1:
            if (begins["hour"] == "").any():
                continue
            begins = begins[begins["hour"] == begins["hour"].min()]
        if begins["outlet"].isna().any() or begins["outlet"].nunique() > 1:
            continue
        first = begins.sort_values(["hour", "article_id"]).iloc[0]
        named = (story, first["article_id"], first["outlet"], first["published_on"])
        found.append((*named, own["outlet"].nunique(), len(own)))
    columns = ["story_id", "article_id", "outlet", "published_on", "n_outlets", "n_articles"]
    table = pd.DataFrame(found, columns=columns)
    return table.sort_values(["published_on", "story_id"], ignore_index=True)


def _days(articles: pd.DataFrame) -> list[int | None]:
    known = articles["published_on"] if "published_on" in articles else [None] * len(articles)
    return [
        None if pd.isna(one) else date.fromisoformat(str(one)[:10]).toordinal() for one in known
    ]


def _order(day: list[int | None], ids: list[str]) -> list[int]:
    """The articles with a day, by day and id."""
    dated = [k for k, one in enumerate(day) if one is not None]
    return sorted(dated, key=lambda k: (day[k] or 0, ids[k]))


def _weights(articles: pd.DataFrame, terms: pd.DataFrame | None) -> list[dict[int, float]]:
    """The words that speak for each article, with their weights; their squares add up to 1."""
    counts = word_index.word_counts(word_index.build(articles, whole=terms))
    n_articles = len(counts.articles)
    in_ = np.bincount(counts.item, minlength=len(counts.items))
    rare = np.log(max(n_articles, 1) / np.maximum(in_, 1))
    weight = (1 + np.log(counts.n)) * rare[counts.item]
    edges = np.searchsorted(counts.article, np.arange(n_articles + 1))
    found = []
    for begin, end in pairwise(edges.tolist()):
        own, items = weight[begin:end], counts.item[begin:end]
        best = np.lexsort((items, -own))[:_WORDS]
        length = float(np.sqrt((own[best] ** 2).sum()))
        found.append(
            dict(zip(items[best].tolist(), (own[best] / length).tolist(), strict=True))
            if length > 0
            else {}
        )
    return found


def _usual(
    order: list[int], weights: list[dict[int, float]], day: list[int | None], days: int
) -> float:
    """How alike articles are that do not tell one story: less than this, in 99 of 100 pairs.

    From pairs too far apart for one story; in a corpus of a few days from all pairs, of which
    those of one story are the most alike and few.
    """
    step = -(-len(order) // _LOOKED_AT) if order else 1
    some = order[::step]
    known = {word: k for k, word in enumerate(sorted({w for one in some for w in weights[one]}))}
    rows = np.zeros((len(some), len(known)), dtype=np.float32)
    for k, one in enumerate(some):
        rows[k, [known[word] for word in weights[one]]] = list(weights[one].values())
    when = np.array([day[one] or 0 for one in some], dtype=np.int64)
    far = np.abs(when[:, None] - when[None]) > max(days, SPAN)
    alike, once = rows @ rows.T, np.triu(np.ones_like(far), 1)
    apart = alike[far & once]
    seen = float(np.quantile(apart, FAR)) if len(apart) else 0.0
    level = min(_MIDDLE, 1 - _MATES / max(len(some), 1))
    if len(apart) >= _PAIRS or level <= 0.5:
        return seen
    middle, upper = np.quantile(alike[once], [0.5, level])
    reach = distributions.normal_quantile(FAR) / distributions.normal_quantile(level)
    return max(seen, float(middle + (upper - middle) * reach))


def _told(
    order: Iterable[int],
    weights: list[dict[int, float]],
    day: list[int | None],
    how: tuple[float, int, list[int]],
) -> tuple[dict[int, int], dict[int, float]]:
    """The story each dated article is told in, by number, and how much it is like the others."""
    alike, days, copied = how
    stories: list[_Story] = []
    told: list[int] = []
    having: defaultdict[int, list[int]] = defaultdict(list)
    story_of: dict[int, int] = {}
    likeness: dict[int, float] = {}
    of_copy: dict[int, int] = {}
    for k in order:
        today = day[k] or 0
        sums: defaultdict[int, float] = defaultdict(float)
        for word, weight in weights[k].items():
            having[word] = [one for one in having[word] if _is_told(stories[one], today, days)]
            for one in having[word]:
                sums[one] += weight * stories[one].sums[word]
        told = [one for one in told if _is_told(stories[one], today, days)]
        needed = alike + CROWDED * log2(max(len(told), CROWD) / CROWD)
        means = {one: total / len(stories[one].articles) for one, total in sums.items()}
        best = min(means, key=lambda one: (-means[one], one), default=None)
        if copied[k] in of_copy:
            best = of_copy[copied[k]]
            likeness[k] = means.get(best, 1.0)
        elif best is None or means[best] < needed:
            best = len(stories)
            stories.append(_Story(first=today))
            told.append(best)
        else:
            likeness[k] = means[best]
        of_copy.setdefault(copied[k], best)
        story_of[k] = best
        _add(stories[best], k, weights[k], today)
        for word in weights[k]:
            if best not in having[word]:
                having[word].append(best)
    return story_of, likeness


def _is_told(story: _Story, today: int, days: int) -> bool:
    """Whether an article of today can still join a story."""
    return story.last >= today - days and story.first >= today - SPAN


def _add(story: _Story, article: int, weights: dict[int, float], today: int) -> None:
    story.articles.append(article)
    story.last = max(story.last, today)
    for word, weight in weights.items():
        story.sums[word] = story.sums.get(word, 0.0) + weight


def _together(story_of: dict[int, int], copied: list[int]) -> list[int]:
    """A number for the story of each article; copies are one story, undated ones too."""
    named: dict[tuple[str, int], int] = {}
    of_copy: dict[int, tuple[str, int]] = {}
    for k, story in story_of.items():
        of_copy.setdefault(copied[k], ("told", story))
    keys = [
        ("told", story_of[k]) if k in story_of else of_copy.get(one, ("alone", one))
        for k, one in enumerate(copied)
    ]
    return [named.setdefault(key, len(named)) for key in keys]


def _table(
    ids: list[str],
    day: list[int | None],
    joined: list[int],
    told: tuple[dict[int, float], list[int]],
) -> pd.DataFrame:
    likeness, copied = told
    members: defaultdict[int, list[int]] = defaultdict(list)
    for k, story in enumerate(joined):
        members[story].append(k)
    rows = []
    for group in members.values():
        group.sort(key=lambda k: (day[k] is None, day[k] or 0, ids[k]))
        known = [day[k] or 0 for k in group if day[k] is not None]
        seen: set[int] = set()
        ends = {
            "date_from": date.fromordinal(min(known)).isoformat() if known else None,
            "date_to": date.fromordinal(max(known)).isoformat() if known else None,
        }
        for nth, k in enumerate(group, start=1):
            how = "first" if nth == 1 else "passage" if copied[k] in seen else "words"
            seen.add(copied[k])
            today = day[k]
            rows.append(
                {
                    "story_id": min(ids[one] for one in group),
                    "article_id": ids[k],
                    "published_on": None if today is None else date.fromordinal(today).isoformat(),
                    "nth": nth,
                    "n_articles": len(group),
                    **ends,
                    "joined_by": how,
                    "likeness": likeness.get(k) if nth > 1 else None,
                }
            )
    rows.sort(key=lambda row: (str(row["date_from"] or "9999"), str(row["story_id"]), row["nth"]))
    return schema.frame("stories", rows)
