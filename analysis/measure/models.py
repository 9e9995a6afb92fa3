"""Tables for a regression: one row an article or a quotation, with all that it hangs on.

Written for mixed models and for cluster-robust errors: `story` and `copy_cluster` are the
groups, `weight` counts a draw once, `n_own_words` is the offset of a count of words.
"""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from analysis.measure import copies
from analysis.measure.terms import frequency
from analysis.tables.checked import checked

ARTICLES = [
    *("article_id", "outlet", "published_on", "day", "story", "copy_cluster", "draw", "weight"),
    *("n_words", "n_own_words", "counts_once", "counts_own_words", "n_quotations", "n_direct"),
]
QUOTATIONS = [
    *("row_id", "article_id", "outlet", "published_on", "day", "story", "copy_cluster", "draw"),
    *("weight", "kind", "speaker", "speaker_type", "part", "n_words", "in_copy"),
]


@checked
def articles(
    table: pd.DataFrame,
    *,
    passages: pd.DataFrame | None = None,
    stories: pd.DataFrame | None = None,
    quotations: pd.DataFrame | None = None,
    terms: pd.DataFrame | None = None,
    names: Sequence[str] = (),
) -> pd.DataFrame:
    """One row an article, ready for a model.

    Parameters
    ----------
    table
        the table `articles`: `article_id`, `outlet`, `published_on`, `text`, `n_words`
    passages
        the shared passages; without them no article is a copy
    stories
        the table of that name; without it each article is a story of its own
    quotations
        the table of that name; without it `n_quotations` and `n_direct` are 0
    terms
        the table of that name, for the columns of `names`
    names
        terms that get a column each; none without `terms`

    Returns
    -------
    pandas.DataFrame
        a row an article in the order of `table`: `article_id`, `outlet` (`unknown` where nobody
        knows it), `published_on`, `day` (days since the first article; missing without a day),
        `story`, `copy_cluster` (articles of the same text) and `draw` (both together) as names of
        groups, `weight` (one through the articles of the draw: their sum is the number of draws),
        `n_words`, `n_own_words` (no later copy), `counts_once` and `counts_own_words` (whether it
        is an article in those modes), `n_quotations` and `n_direct` outside captions, and for each
        of `names` a column `term: NAME` with its uses, copies included

    Notes
    -----
    To use it: `statsmodels` or R's `lme4` with `(1 | draw)`, or a regression with errors clustered
    by `draw` and `log(n_own_words)` as offset.

    Examples
    --------
    >>> table = pd.DataFrame({"article_id": ["a", "b"], "outlet": ["X", None], "n_words": [9, 8],
    ...                       "published_on": ["2026-03-02", "2026-03-05"], "text": ["", ""]})
    >>> articles(table)[["outlet", "day", "draw", "weight"]].values.tolist()
    [['X', 0, 'a', 1.0], ['unknown', 3, 'b', 1.0]]
    """
    once = copies.counted(table, passages, stories=stories).articles
    own = copies.counted(table, passages, mode=copies.OWN, stories=stories).articles
    known = _known(table, passages, stories)
    found = known.assign(
        n_words=table["n_words"].to_numpy(),
        n_own_words=copies.words_left(table, passages).to_numpy(),
        counts_once=once["counts"].to_numpy(),
        counts_own_words=own["counts"].to_numpy(),
        n_quotations=0,
        n_direct=0,
    )
    if quotations is not None and len(quotations):
        said = quotations[quotations["part"] != "caption"]
        for name, rows in (("n_quotations", said), ("n_direct", said[said["kind"] == "direct"])):
            n = rows["article_id"].value_counts()
            found[name] = found["article_id"].map(n).fillna(0).astype("int64")
    found = found[ARTICLES]
    if terms is not None and len(names):
        used = frequency.by_article(terms, table, names=list(names))
        columns = {f"term: {name}": used[name].to_numpy() for name in names}
        found = pd.concat([found, pd.DataFrame(columns, index=found.index)], axis=1)
    return found


@checked
def quotations(
    said: pd.DataFrame,
    table: pd.DataFrame,
    *,
    passages: pd.DataFrame | None = None,
    stories: pd.DataFrame | None = None,
) -> pd.DataFrame:
    """One row a quotation, with the groups of its article; captions are left out.

    Parameters
    ----------
    said
        the quotations, each speaker under one name where they come from `speakers.canonical`
    table
        the articles: `article_id`, `outlet`, `published_on`, `n_words`
    passages
        the shared passages; without them `in_copy` is false throughout
    stories
        the table of that name; without it each article is a story of its own

    Returns
    -------
    pandas.DataFrame
        the columns `QUOTATIONS`, ordered as `said`: those of the quotation, the groups of its
        article as in `articles`, `weight` (one through the quotations of the draw) and `in_copy`
        (whether it stands in a later copy of a shared passage)

    Examples
    --------
    >>> table = pd.DataFrame({"article_id": ["a"], "outlet": ["Báo Sông"], "n_words": [9],
    ...                       "published_on": ["2026-03-02"]})
    >>> said = pd.DataFrame({"row_id": ["q", "r", "s"], "article_id": "a", "kind": "direct",
    ...     "speaker": "Phạm Thị Quýt", "speaker_type": "person", "n_words": [5, 7, 3],
    ...     "part": ["body", "body", "caption"]})
    >>> quotations(said, table)[["row_id", "outlet", "draw", "weight"]].values.tolist()
    [['q', 'Báo Sông', 'a', 0.5], ['r', 'Báo Sông', 'a', 0.5]]
    """
    rows = said[said["part"] != "caption"].reset_index(drop=True)
    known = _known(table, passages, stories).drop(columns="weight").set_index("article_id")
    own = rows.drop(columns=[name for name in known if name in rows])
    joined = own.join(known, on="article_id")
    joined["in_copy"] = False
    if passages is not None and len(passages) and len(rows):
        joined["in_copy"] = copies.inside_copies(rows, passages).to_numpy()
    joined["weight"] = 1.0 / joined.groupby("draw")["draw"].transform("size")
    return joined[QUOTATIONS]


def _known(
    table: pd.DataFrame, passages: pd.DataFrame | None, stories: pd.DataFrame | None
) -> pd.DataFrame:
    """What an article hangs on: outlet, day, story, copies, draw, and its weight."""
    ids = table["article_id"].astype(str)
    day = pd.to_datetime(table["published_on"].astype("object"), errors="coerce")
    told = ids
    if stories is not None and len(stories):
        of = dict(zip(stories["article_id"].astype(str), stories["story_id"], strict=True))
        told = ids.map(of).fillna(ids)
    draw = copies.draws(table, passages, stories).to_numpy()
    size = pd.Series(draw).map(pd.Series(draw).value_counts()).to_numpy(dtype=np.float64)
    return pd.DataFrame(
        {
            "article_id": ids.to_numpy(),
            "outlet": table["outlet"].fillna(frequency.UNKNOWN).astype(str).to_numpy(),
            "published_on": table["published_on"].to_numpy(),
            "day": (day - day.min()).dt.days.astype("Int64").array,
            "story": told.to_numpy(),
            "copy_cluster": copies.draws(table, passages).to_numpy(),
            "draw": draw,
            "weight": 1 / size,
        }
    )
