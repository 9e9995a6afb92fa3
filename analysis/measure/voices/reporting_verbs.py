"""With which verbs outlets report speech: neutral, asserting or distancing.

*Cho biết* hands on; *khẳng định* lends weight; *phân trần* keeps away. The list of verbs is
`lexicons/reporting_verbs.txt`; a cue that is not in it, or no cue at all, has no stance.
"""

from functools import cache

import pandas as pd

from analysis.measure import copies, intervals, policy
from analysis.measure.policy import Least
from analysis.tables import vocabulary
from analysis.tables.checked import checked
from analysis.text import normalise, wordlist


def stance_of(cue: str) -> str:
    """The stance of a cue as printed; empty where the list does not know it.

    Parameters
    ----------
    cue
        the reporting words as printed; the longest part of them that is listed decides

    Returns
    -------
    str
        the stance the list gives, or an empty text

    Examples
    --------
    >>> stance_of("Khẳng định"), stance_of("")
    ('asserting', '')
    """
    known = _known()
    words = normalise.folded(cue).split()
    for k in range(len(words), 0, -1):
        for begin in range(len(words) - k + 1):
            if found := known.get(" ".join(words[begin : begin + k])):
                return found
    return ""


@checked
def table(
    quotations: pd.DataFrame,
    articles: pd.DataFrame,
    *,
    by: str = "outlet",
    passages: pd.DataFrame | None = None,
    most: int = 12,
    stories: pd.DataFrame | None = None,
    least: Least = policy.LEAST,
) -> pd.DataFrame:
    """Of the quotations reported with a known verb, how many with each stance.

    Parameters
    ----------
    quotations
        the table of that name; answers and captions are left out
    articles
        the table of that name: `article_id`, `outlet`, `n_words`
    by
        outlet or speaker (people)
    passages
        the shared passages; articles that print the same text are one draw
    most
        how many outlets or speakers are listed at most
    stories
        the table of that name; articles of one story are one draw
    least
        what is enough: `least.share` independent articles

    Returns
    -------
    pandas.DataFrame
        one row an outlet or speaker (`item`, the `most` with most cues) and stance (`panel`). `n`
        of `n_of` quotations and reporting sentences; `share` with `low` and `high`
        (`intervals.shares`) where they stand in `least.share` independent articles (`enough`, else
        `reason`); `form` is many where the corpus has so many

    Notes
    -----
    A stance is the verb's, not the reporter's intention.

    Examples
    --------
    >>> articles = pd.DataFrame({"article_id": ["a"], "outlet": ["Báo Sông"], "n_words": [50]})
    >>> said = pd.DataFrame({"article_id": "a", "part": "body", "kind": "indirect",
    ...                      "cue": ["cho biết", "khẳng định", "cho biết"]})
    >>> table(said, articles)[["panel", "n", "n_of"]].values.tolist()
    [['neutral', 2, 3], ['asserting', 1, 3], ['distancing', 0, 3]]
    """
    rows = known_cues(quotations)
    if by == "outlet":
        outlets = articles.set_index("article_id")["outlet"].fillna("unknown")
        rows = rows.assign(item=rows["article_id"].map(outlets))
    else:
        rows = rows[rows["speaker_type"] == "person"].assign(item=lambda table: table["speaker"])
    sizes = rows["item"].value_counts()
    chosen = sorted(sizes.index, key=lambda name: (-int(sizes[name]), str(name)))[:most]
    clusters = copies.draws(articles, passages, stories)
    form = "few" if policy.share_reason(len(articles), clusters.nunique(), least) else "many"
    listed: list[dict[str, object]] = []
    for name in chosen:
        own = rows[rows["item"] == name]
        each = pd.crosstab(own["article_id"], own["stance"]).reindex(
            columns=list(vocabulary.STANCES), fill_value=0
        )
        total = each.sum(axis=1)
        reason = policy.share_reason(len(each), clusters.reindex(each.index).nunique(), least)
        many = not reason
        for stance in vocabulary.STANCES:
            found = intervals.share(each[stance], total, clusters=clusters.reindex(each.index))
            listed.append(
                {
                    "item": name,
                    "panel": stance,
                    "n": int(each[stance].sum()),
                    "n_of": int(total.sum()),
                    "share": found.estimate if many else None,
                    "low": found.low if many else None,
                    "high": found.high if many else None,
                    "form": form,
                    "enough": many,
                    "reason": reason,
                }
            )
    columns = ["item", "panel", "n", "n_of", "share", "low", "high", "form", "enough", "reason"]
    return pd.DataFrame(listed, columns=columns)


@checked
def cues(quotations: pd.DataFrame, *, most: int = 20) -> pd.DataFrame:
    """The reporting words used most: `cue`, `stance`, `n` of `n_of`, `n_articles`.

    Parameters
    ----------
    quotations
        the table of that name: `article_id`, `part`, `cue`; captions are left out
    most
        how many words are listed at most

    Returns
    -------
    pandas.DataFrame
        `cue` (folded), `stance` (empty where the list does not know it), `n` of `n_of` (all rows
        that have a cue), `n_articles`. Ordered by `n`, most first, then the cue

    Examples
    --------
    >>> said = pd.DataFrame({"article_id": ["a", "b", "b"], "part": "body",
    ...                      "cue": ["cho biết", "Khẳng định", "cho biết"]})
    >>> cues(said).values.tolist()
    [['cho biết', 'neutral', 2, 3, 2], ['khẳng định', 'asserting', 1, 3, 1]]
    """
    rows = quotations[(quotations["part"] != "caption") & quotations["cue"].notna()]
    rows = rows.assign(cue=[normalise.folded(str(cue)) for cue in rows["cue"]])
    counted = rows.groupby("cue").agg(n=("cue", "size"), n_articles=("article_id", "nunique"))
    counted = counted.reset_index()
    counted["stance"] = [stance_of(cue) for cue in counted["cue"]]
    counted["n_of"] = len(rows)
    counted = counted.sort_values(["n", "cue"], ascending=[False, True], kind="stable")
    return counted[["cue", "stance", "n", "n_of", "n_articles"]].head(most).reset_index(drop=True)


@checked
def by_outlet(quotations: pd.DataFrame, articles: pd.DataFrame, *, most: int = 0) -> pd.DataFrame:
    """With which reporting words each outlet hands speech on: the verbs, one row an outlet.

    Parameters
    ----------
    quotations
        the table of that name: `article_id`, `part`, `cue`; captions are left out
    articles
        the table of that name: `article_id`, `outlet`
    most
        how many words are listed, those used most; 0: all, as `cues` lists them

    Returns
    -------
    pandas.DataFrame
        a row a word and outlet, those without a use too: `cue`, `stance` (empty where the list does
        not know it), `outlet` (the one with most articles first), `n` of `n_of` quotations and
        reporting sentences of the outlet that have any such word, `n_articles`

    Notes
    -----
    Of words that are frequent in few articles one article may be the habit.

    Examples
    --------
    >>> articles = pd.DataFrame({"article_id": ["a", "b"], "outlet": ["Báo Sông", "Báo Núi"]})
    >>> said = pd.DataFrame({"article_id": ["a", "b", "b"], "part": "body",
    ...                      "cue": ["cho biết", "khẳng định", "cho biết"]})
    >>> by_outlet(said, articles, most=1)[["cue", "outlet", "n", "n_of"]].values.tolist()
    [['cho biết', 'Báo Núi', 1, 2], ['cho biết', 'Báo Sông', 1, 1]]
    """
    chosen = cues(quotations, most=most or len(quotations))
    rows = quotations[(quotations["part"] != "caption") & quotations["cue"].notna()]
    outlets = articles.set_index("article_id")["outlet"].fillna("unknown")
    rows = rows.assign(
        cue=[normalise.folded(str(cue)) for cue in rows["cue"]],
        outlet=rows["article_id"].map(outlets),
    )
    of_outlet = rows.groupby("outlet").size()
    found = rows.groupby(["cue", "outlet"])["article_id"].agg(["size", "nunique"])
    counted = {pair: (int(n), int(k)) for pair, n, k in found.itertuples()}
    sizes = outlets.value_counts()
    order = sorted(sizes.index, key=lambda name: (name == "unknown", -int(sizes[name]), str(name)))
    listed = [
        {
            "cue": cue,
            "stance": stance,
            "outlet": outlet,
            "n": n,
            "n_of": int(of_outlet.get(outlet, 0)),
            "n_articles": n_articles,
        }
        for cue, stance in zip(chosen["cue"], chosen["stance"], strict=True)
        for outlet in order
        for n, n_articles in [counted.get((cue, outlet), (0, 0))]
    ]
    columns = ["cue", "stance", "outlet", "n", "n_of", "n_articles"]
    return pd.DataFrame(listed, columns=columns)


@checked
def known_cues(quotations: pd.DataFrame) -> pd.DataFrame:
    """The quotations whose reporting verb the list knows, with its `stance`; no answers.

    Parameters
    ----------
    quotations
        the table of that name: `part`, `kind`, `cue`; captions are left out

    Returns
    -------
    pandas.DataFrame
        those rows with the column `stance`

    Examples
    --------
    >>> said = pd.DataFrame({"part": "body", "kind": ["direct", "answer"], "cue": "khẳng định"})
    >>> known_cues(said)[["kind", "stance"]].values.tolist()
    [['direct', 'asserting']]
    """
    rows = quotations[(quotations["part"] != "caption") & (quotations["kind"] != "answer")]
    rows = rows.assign(stance=[stance_of("" if pd.isna(cue) else str(cue)) for cue in rows["cue"]])
    return rows[rows["stance"] != ""]


@cache
def _known() -> dict[str, str]:
    rows = [line.split("\t") for line in wordlist.entries("reporting_verbs.txt")]
    return {normalise.folded(row[0]): row[1] for row in rows}
