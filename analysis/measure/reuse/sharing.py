"""Who shares passages with whom: articles by articles, outlets by outlets, and in words."""

from collections.abc import Iterable
from itertools import combinations
from typing import Any

import pandas as pd

from analysis.measure import copies as counting
from analysis.measure import policy
from analysis.measure.reuse import cluster as groups
from analysis.measure.reuse import word_differences as wording
from analysis.measure.reuse.side_by_side import EXCERPT
from analysis.tables.checked import checked

#: Up to so many articles a finding names them; with more it speaks of shares.
FEW = policy.EACH
#: An outlet whose name is not known.
UNKNOWN = "outlet unknown"

Row = dict[str, Any]
Span = tuple[int, int]


@checked
def pairs(passages: pd.DataFrame, articles: pd.DataFrame) -> pd.DataFrame:
    """How many words each two articles share in passages, and who was first where days decide.

    Parameters
    ----------
    passages
        the table of `find_passages`
    articles
        the table of that name: `article_id`, `text`, `n_words` and the days where known

    Returns
    -------
    pandas.DataFrame
        one row a pair that shares a passage: `article_id`, `other_id`, `order` (known, unknown),
        `n_passages`, `n_words` (words of the other article that both print, in the same order) and
        `share` (of the words of the shorter article). Ordered by words, most first

    Notes
    -----
    `article_id` stands before `other_id`: the earlier one where `order` is *known*; else by what is
    known of the days and then by id, which says nothing. Earlier is not source: both may print the
    same press release.

    Examples
    --------
    >>> articles = pd.DataFrame({"article_id": ["a", "b"], "text": "Chợ hoa mở sớm", "n_words": 4,
    ...                          "published_on": ["2026-03-02", "2026-03-03"]})
    >>> table = pd.DataFrame({"passage_id": "p", "article_id": ["a", "b"], "start": 0, "end": 14,
    ...                       "nth_copy": [1, 2]})
    >>> pairs(table, articles)[["article_id", "other_id", "order", "n_words"]].values.tolist()
    [['a', 'b', 'known', 4]]
    """
    when = dict(zip(articles["article_id"], groups.published(articles), strict=True))
    words = dict(zip(articles["article_id"], articles["n_words"], strict=True))
    shared: dict[tuple[str, str], set[Span]] = {}
    passages_of: dict[tuple[str, str], set[str]] = {}
    for name, copies in _copies(passages, articles):
        copies.sort(key=lambda copy: (when[copy["article_id"]][0] or "9999", copy["article_id"]))
        for first, later in combinations(copies, 2):
            pair = (first["article_id"], later["article_id"])
            if pair[0] != pair[1]:
                shared.setdefault(pair, set()).update(_common(first, later))
                passages_of.setdefault(pair, set()).add(name)
    rows = []
    for (one, other), spans in shared.items():
        known = when[one][1] and when[other][0] and when[one][1] < when[other][0]
        shorter = min(int(words[one]), int(words[other]))
        order = "known" if known else "unknown"
        n_passages = len(passages_of[one, other])
        rows.append((one, other, order, n_passages, len(spans), len(spans) / max(shorter, 1)))
    rows.sort(key=lambda row: (-row[4], row[0], row[1]))
    columns = ["article_id", "other_id", "order", "n_passages", "n_words", "share"]
    return pd.DataFrame(rows, columns=columns)


def _copies(passages: pd.DataFrame, articles: pd.DataFrame) -> Iterable[tuple[str, list[Row]]]:
    """The copies of each passage, with their words and what is matched of them."""
    texts = dict(zip(articles["article_id"], articles["text"], strict=True))
    rows: list[Row] = passages.sort_values(["passage_id", "nth_copy"]).to_dict("records")  # type: ignore[assignment]
    printed = [texts[row["article_id"]][row["start"] : row["end"]] for row in rows]
    together: dict[str, list[Row]] = {}
    for row, text, spans in zip(rows, printed, wording.words_of_texts(printed), strict=True):
        more = {"spans": spans, "folded": wording.folded_words(text, spans)}
        together.setdefault(row["passage_id"], []).append({**row, **more})
    return together.items()


def _common(first: Row, other: Row) -> set[Span]:
    """Where the words stand in the other copy that both print."""
    found = set()
    for _, b, length in wording.shared_blocks(first["folded"], other["folded"]):
        found |= {(other["start"] + start, end) for start, end in other["spans"][b : b + length]}
    return found


@checked
def copied_between_outlets(passages: pd.DataFrame, articles: pd.DataFrame) -> pd.DataFrame:
    """What outlets print after others: for each two outlets, words of the later that are copies.

    Parameters
    ----------
    passages
        the table of `find_passages`
    articles
        the table of that name: `article_id`, `outlet`, `agency`, `text`, `n_words`

    Returns
    -------
    pandas.DataFrame
        `source`, `is_agency`, `outlet`, `basis`, `n_passages`, `n_articles` (articles of
        the outlet with such copies), `n_words` (words in them), `n_outlet_words` (all words of the
        outlet's articles; of both outlets where the basis is unknown) and `share` of these.
        Agencies first, then by words, most first

    Notes
    -----
    `basis` says why the source stands first. *credit*: the first copy, or half of them, credits
    an agency, which is then the source of every copy. *time*: the days or times decide. *unknown*:
    they do not, and `source` and `outlet` are in the order of their names; such rows belong in
    a triangle of their own. Earlier is not source: both may print the same press release.

    Examples
    --------
    >>> articles = pd.DataFrame({"article_id": ["a", "b"], "outlet": ["Báo Sông", "Báo Núi"],
    ...                          "agency": None, "text": ["Chợ hoa mở sớm"] * 2, "n_words": 4})
    >>> table = pd.DataFrame({"passage_id": "p", "article_id": ["a", "b"], "start": 0, "end": 14,
    ...                       "nth_copy": [1, 2], "is_earliest": ["yes", "no"]})
    >>> found = copied_between_outlets(table, articles)
    >>> found[["source", "outlet", "basis", "n_words"]].values.tolist()
    [['Báo Sông', 'Báo Núi', 'time', 4]]
    """
    outlet = dict(zip(articles["article_id"], articles["outlet"].fillna(UNKNOWN), strict=True))
    agency = dict(zip(articles["article_id"], articles["agency"].fillna(""), strict=True))
    totals = articles.assign(outlet=articles["outlet"].fillna(UNKNOWN))
    words = totals.groupby("outlet")["n_words"].sum().to_dict()
    found: dict[tuple[bool, str, str, str], list[Row]] = {}
    ordered = passages.sort_values(["passage_id", "nth_copy"])
    for _, rows in ordered.groupby("passage_id", sort=False):
        copies: list[Row] = rows.to_dict("records")  # type: ignore[assignment]
        credited = _credited([agency[copy["article_id"]] for copy in copies])
        first = outlet[copies[0]["article_id"]]
        for copy in copies if credited else copies[1:]:
            here = outlet[copy["article_id"]]
            key = (False, *sorted((first, here)), "unknown")
            if credited:
                key = (True, credited, here, "credit")
            elif copies[0]["is_earliest"] == "yes":
                key = (False, first, here, "time")
            found.setdefault(key, []).append(copy)
    listed = []
    for (is_agency, source, here, basis), copies in found.items():
        table = pd.DataFrame(copies)
        total = int(words[here])
        if basis == "unknown" and source != here:
            total += int(words[source])
        n_words = _words(table, articles)
        n = (table["passage_id"].nunique(), table["article_id"].nunique(), n_words, total)
        listed.append((source, is_agency, here, basis, *n, n_words / max(total, 1)))
    listed.sort(key=lambda row: (not row[1], -row[6], row[0], row[2], row[3]))
    columns = ["source", "is_agency", "outlet", "basis", "n_passages", "n_articles", "n_words"]
    return pd.DataFrame(listed, columns=[*columns, "n_outlet_words", "share"])


def _credited(agencies: list[str]) -> str:
    """The agency a passage is taken from: credited by its first copy or by half of them."""
    if agencies[0]:
        return agencies[0]
    named = sorted(set(agencies) - {""}, key=lambda name: (-agencies.count(name), name))
    return named[0] if named and 2 * agencies.count(named[0]) >= len(agencies) else ""


def _words(stretches: pd.DataFrame, articles: pd.DataFrame) -> int:
    """Words in stretches that may overlap."""
    texts = dict(zip(articles["article_id"], articles["text"], strict=True))
    merged = counting.merged(stretches)
    columns = (merged["article_id"], merged["start"], merged["end"])
    printed = [texts[name][a:b] for name, a, b in zip(*columns, strict=True)]
    return sum(map(len, wording.words_of_texts(printed)))


@checked
def reprinted(passages: pd.DataFrame, articles: pd.DataFrame, *, most: int = 20) -> pd.DataFrame:
    """The passages that the most articles print; a part of one that is listed is not listed.

    Parameters
    ----------
    passages
        the table of `find_passages`
    articles
        the table of that name: `article_id`, `outlet`, `agency`, `published_on`, `text`
    most
        how many passages are listed at most

    Returns
    -------
    pandas.DataFrame
        `rank`, `passage_id`, `n_articles`, `n_outlets` (named ones), `n_words` and
        `article_id` of the first copy, its `outlet`, `agency` (of all copies, parted by `; `),
        `published_on` and `begins`: its first words, at most 25

    Examples
    --------
    >>> articles = pd.DataFrame({"article_id": ["a", "b"], "outlet": ["Báo Sông", "Báo Núi"],
    ...     "agency": None, "text": "Chợ hoa mở sớm", "published_on": "2026-03-02"})
    >>> table = pd.DataFrame({"passage_id": "p", "article_id": ["a", "b"], "start": 0, "end": 14,
    ...                       "nth_copy": [1, 2], "n_words": 4})
    >>> reprinted(table, articles)[["rank", "n_articles", "n_outlets", "begins"]].values.tolist()
    [[1, 2, 2, 'Chợ hoa mở sớm']]
    """
    about: dict[str, Row] = articles.set_index("article_id").to_dict("index")  # type: ignore[assignment]
    rows: list[Row] = []
    taken: dict[str, list[Span]] = {}
    sizes = passages.groupby("passage_id").agg(n=("article_id", "nunique"), long=("n_words", "max"))
    ranked = sizes.reset_index().sort_values(
        ["n", "long", "passage_id"], ascending=[False, False, True]
    )
    groups_of = dict(list(passages.sort_values("nth_copy").groupby("passage_id")))
    for name in ranked["passage_id"]:
        copies = groups_of[name]
        first = copies.iloc[0]
        span = (int(first["start"]), int(first["end"]))
        before = taken.setdefault(first["article_id"], [])
        if any(min(span[1], b) - max(span[0], a) > (span[1] - span[0]) / 2 for a, b in before):
            continue
        before.append(span)
        printed = [about[one] for one in copies["article_id"].unique()]
        article = about[first["article_id"]]
        words = article["text"][slice(*_whole(article["text"], span))].split()
        rows.append(
            {
                "rank": len(rows) + 1,
                "passage_id": name,
                "n_articles": len(printed),
                "n_outlets": len({one["outlet"] for one in printed if pd.notna(one["outlet"])}),
                "n_words": int(first["n_words"]),
                "article_id": first["article_id"],
                "outlet": article["outlet"],
                "agency": "; ".join(
                    sorted({x["agency"] for x in printed if pd.notna(x["agency"])})
                ),
                "published_on": article["published_on"],
                "begins": " ".join(words[:EXCERPT]) + (" …" if len(words) > EXCERPT else ""),
            }
        )
        if len(rows) == most:
            break
    return pd.DataFrame(rows, columns=_REPRINTED)


def _whole(text: str, span: Span) -> Span:
    """The span from the beginning of its first word or number to the end of its last.

    >>> text = "Bến đón 40.000 khách mỗi ngày"
    >>> text[slice(*_whole(text, (11, 17)))]
    '40.000 khách'
    """
    start, end = span
    while start and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return start, end


_REPRINTED = ["rank", "passage_id", "n_articles", "n_outlets", "n_words", "article_id", "outlet"]
_REPRINTED += ["agency", "published_on", "begins"]
