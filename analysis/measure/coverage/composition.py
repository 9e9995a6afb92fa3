"""What the files hold: how much of each is headline, lead, body, captions, and how much is left
out because it is not the article; and what is known of each article and how.

A description of the collection, not of the outlets: a long file may be a page with many related
items. Nothing here is a ranking.
"""

from collections.abc import Mapping
from typing import Any

import pandas as pd

from analysis.measure import policy
from analysis.measure.coverage import lettering
from analysis.tables.checked import checked

#: Up to so many articles each one is shown by itself; more are added up by outlet.
FEW = policy.COUNTED
#: The parts in the order a reader meets them; what is not the article comes last.
PARTS = ("title", "lead", "heading", "body", "question", "answer", "caption", "left out")
UNKNOWN_OUTLET = "outlet unknown"
#: What may be known of an article: the column, and the column that says how, where there is one.
FACTS = {
    "outlet": "outlet_basis",
    "published_on": "published_basis",
    "title": "",
    "byline": "",
    "agency": "",
    "url": "",
}


@checked
def parts(articles: pd.DataFrame, parts: pd.DataFrame, *, left_out: pd.DataFrame) -> pd.DataFrame:
    """How many characters (spaces not counted) of each file are what; a row a part of a file.

    While the articles are few a row stands for one of them, else for all articles of an outlet.

    Parameters
    ----------
    articles
        the table of that name: `article_id`, `label`, `text`, `outlet`
    parts
        the table of that name: `article_id`, `part`, `start`, `end`
    left_out
        the table of that name: `article_id`, `n_characters`

    Returns
    -------
    pandas.DataFrame
        `row` (from 0, in the order of the timeline, or in which the articles name the
        outlets), `letter` (of an article), `label`, `outlet`, `part` (of `PARTS`), `n_characters`,
        `n_total` of the row, `share`, `n_articles`

    Notes
    -----
    A large share of *left out* is a page saved with much around the article; a large share of
    captions a picture story. It says nothing of quality.

    Examples
    --------
    >>> articles = pd.DataFrame({"article_id": ["a"], "label": ["Chợ hoa"], "text": ["Chợ hoa"],
    ...                          "outlet": ["Báo Sông"]})
    >>> spans = pd.DataFrame({"article_id": ["a"], "part": ["title"], "start": [0], "end": [7]})
    >>> out = pd.DataFrame({"article_id": ["a"], "n_characters": [6]})
    >>> parts(articles, spans, left_out=out)[["part", "n_characters", "share"]].values.tolist()
    [['title', 6, 0.5], ['left out', 6, 0.5]]
    """
    sizes = _sizes(articles, parts, left_out)
    few = len(articles) <= FEW
    rows: dict[tuple[str, str], dict[str, int]] = {}
    members: dict[tuple[str, str], int] = {}
    for record in articles.to_dict("records"):
        name = str(record["article_id"])
        outlet = _text(record, "outlet") or UNKNOWN_OUTLET
        key = (name, outlet) if few else ("", outlet)
        members[key] = members.get(key, 0) + 1
        totals = rows.setdefault(key, {})
        for part, n in sizes.get(name, {}).items():
            totals[part] = totals.get(part, 0) + n
    labels = {str(r["article_id"]): _text(r, "label") for r in articles.to_dict("records")}
    letters = lettering.letters(articles) if few else {}
    order = sorted(rows, key=lambda key: list(letters).index(key[0])) if few else list(rows)
    found = [
        {
            "row": n,
            "letter": letters.get(key[0], ""),
            "label": labels.get(key[0], key[1]),
            "outlet": key[1],
            "part": part,
            "n_characters": rows[key][part],
            "n_total": sum(rows[key].values()),
            "share": rows[key][part] / sum(rows[key].values()),
            "n_articles": members[key],
        }
        for n, key in enumerate(order)
        for part in PARTS
        if rows[key].get(part)
    ]
    columns = [
        "row",
        "letter",
        "label",
        "outlet",
        "part",
        "n_characters",
        "n_total",
        "share",
        "n_articles",
    ]
    return pd.DataFrame(found, columns=columns)


@checked
def known(articles: pd.DataFrame) -> pd.DataFrame:
    """Of how many articles each fact is known, and how: a row a fact and a basis.

    Parameters
    ----------
    articles
        the table of that name; facts of `FACTS` that it has no column of are passed over

    Returns
    -------
    pandas.DataFrame
        `fact`, `basis` (how it is known: manifest, header, stated, inferred; `given` for
        facts that are read from the page only; `unknown`), `n_articles`, `out_of`

    Examples
    --------
    >>> basis = ["stated", "unknown"]
    >>> articles = pd.DataFrame({"outlet": ["Báo Sông", None], "outlet_basis": basis})
    >>> known(articles).head(2).values.tolist()
    [['outlet', 'stated', 1, 2], ['outlet', 'unknown', 1, 2]]
    """
    rows = []
    for fact, how in FACTS.items():
        if fact not in articles:
            continue
        basis = articles[how].fillna("unknown") if how in articles else "given"
        said = articles[fact].map(lambda value: "" if pd.isna(value) else "given")
        said = said.where(said == "", basis).replace("", "unknown")
        counts = said.value_counts()
        order = sorted(counts.index, key=lambda name: (name == "unknown", str(name)))
        rows += [(fact, str(name), int(counts[name]), len(articles)) for name in order]
    return pd.DataFrame(rows, columns=["fact", "basis", "n_articles", "out_of"])


@checked
def reasons(left_out: pd.DataFrame) -> pd.DataFrame:
    """What was left out of the articles, by reason, the most frequent first.

    Parameters
    ----------
    left_out
        the table of that name: `article_id`, `reason`, `n_characters`

    Returns
    -------
    pandas.DataFrame
        `reason`, `n_stretches`, `n_articles`, `n_characters` (spaces not counted)

    Examples
    --------
    >>> out = pd.DataFrame({"article_id": ["a", "a", "b"], "n_characters": [6, 9, 4],
    ...                     "reason": ["menu", "advert", "menu"]})
    >>> reasons(out).values.tolist()
    [['menu', 2, 2, 10], ['advert', 1, 1, 9]]
    """
    grouped = left_out.groupby("reason", sort=False)
    table = pd.DataFrame(
        {
            "n_stretches": grouped.size(),
            "n_articles": grouped["article_id"].nunique(),
            "n_characters": grouped["n_characters"].sum(),
        }
    ).reset_index(names="reason")
    order = ["n_stretches", "reason"]
    return table.sort_values(order, ascending=[False, True]).reset_index(drop=True)


@checked
def issues(load_issues: pd.DataFrame, articles: pd.DataFrame) -> pd.DataFrame:
    """What was repaired, doubted or in conflict: each one while they are few, else counted.

    Parameters
    ----------
    load_issues
        the table of that name; mere notes are passed over
    articles
        the table of that name: `article_id`, `label`

    Returns
    -------
    pandas.DataFrame
        while there are at most `FEW`: `article` (its first words), `severity`, `what`,
        `found` (shortened), `remedy`. Else: `severity`, `what`, `n_articles`, `out_of`

    Examples
    --------
    >>> found = pd.DataFrame({"article_id": ["a", "a"], "severity": ["note", "conflict"],
    ...     "what": ["encoding", "day"], "found": "2 ngày", "remedy": "ghi vào corpus.toml"})
    >>> articles = pd.DataFrame({"article_id": ["a"], "label": ["Chợ hoa"]})
    >>> issues(found, articles)[["article", "what", "found"]].values.tolist()
    [['Chợ hoa', 'day', '2 ngày']]
    """
    load_issues = load_issues[load_issues["severity"] != "note"]
    if len(load_issues) > FEW:
        counts = load_issues.groupby(["severity", "what"])["article_id"].nunique()
        return counts.reset_index(name="n_articles").assign(out_of=len(articles))
    labels = dict(zip(articles["article_id"], articles["label"], strict=True))
    names = load_issues["article_id"].map(labels).fillna(load_issues["article_id"])
    return pd.DataFrame(
        {
            "article": names.map(lambda text: _begins(text, 7)),
            "severity": load_issues["severity"],
            "what": load_issues["what"],
            "found": load_issues["found"].map(lambda text: _begins(text, 15)),
            "remedy": load_issues["remedy"],
        }
    ).reset_index(drop=True)


def _sizes(
    articles: pd.DataFrame, parts: pd.DataFrame, left_out: pd.DataFrame
) -> dict[str, dict[str, int]]:
    texts = dict(zip(articles["article_id"].astype(str), articles["text"], strict=True))
    sizes: dict[str, dict[str, int]] = {}
    columns = (parts["article_id"], parts["part"], parts["start"], parts["end"])
    for name, part, start, end in zip(*columns, strict=True):
        printed = str(texts.get(str(name), ""))[int(start) : int(end)]
        own = sizes.setdefault(str(name), {})
        own[str(part)] = own.get(str(part), 0) + sum(not c.isspace() for c in printed)
    for name, n in zip(left_out["article_id"], left_out["n_characters"], strict=True):
        own = sizes.setdefault(str(name), {})
        own["left out"] = own.get("left out", 0) + int(n)
    return sizes


def _begins(text: object, n: int) -> str:
    words = "" if pd.isna(text) else str(text).split()  # type: ignore[call-overload]
    return " ".join(words[:n]) + "…" * (len(words) > n)


def _text(record: Mapping[Any, Any], name: str) -> str:
    value = record.get(name)
    return "" if value is None or pd.isna(value) else str(value)
