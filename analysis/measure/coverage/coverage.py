"""When outlets printed what: each article with the day it states, or the days it can have.

With few articles (`FEW`) `timeline` gives each a line of its own (see `measure.lines`); with many
it counts by period (see `measure.periods`). Nothing here says why an outlet was silent, and a
period that was not collected is never a zero.
"""

import pandas as pd

from analysis.measure import policy
from analysis.measure.coverage import article_timeline, periods
from analysis.measure.stories import first_movers
from analysis.tables.checked import checked

#: Up to so many articles each one is shown by itself.
FEW = policy.LINES


@checked
def timeline(
    articles: pd.DataFrame,
    dates: pd.DataFrame,
    *,
    milestones: pd.DataFrame | None = None,
    collected: pd.DataFrame | None = None,
    passages: pd.DataFrame | None = None,
    stories: pd.DataFrame | None = None,
) -> pd.DataFrame:
    """What the timeline draws: a line an article while they are few, counts when they are many.

    Parameters
    ----------
    articles, dates
        the tables of those names
    milestones
        `label`, `label_vi`, `date_from`, `date_to`
    collected
        what was collected, see `periods.collected_status`; without it no zero is claimed
    passages
        the shared passages, read when articles are many; see `periods.by_period`
    stories
        the table of that name; with it the first mover of each story that several outlets tell is
        marked (`stories.first_movers`)

    Returns
    -------
    pandas.DataFrame
        the table of `article_timeline.article_lines` for at most `FEW` articles, of
        `periods.by_period` for more. The column `unit` tells the two forms apart: only the second
        has it

    Notes
    -----
    Nothing is counted as covered or missed on the strength of few articles.

    Examples
    --------
    >>> articles = pd.DataFrame({"article_id": ["a"], "label": ["Chợ hoa"],
    ...                          "outlet": ["Báo Sông"], "published_on": ["2026-03-02"]})
    >>> found = timeline(articles, pd.DataFrame())
    >>> found[["mark", "row", "date_from"]].values.tolist(), "unit" in found
    ([['stated', 0, '2026-03-02'], ['panel', <NA>, '2026-03-02']], False)
    """
    told = None if stories is None else first_movers(stories, articles)
    firsts = frozenset() if told is None else frozenset(told["article_id"])
    if len(articles) > FEW:
        return periods.by_period(
            articles, milestones=milestones, collected=collected, passages=passages, firsts=firsts
        )
    return article_timeline.article_lines(
        articles, dates, milestones=milestones, collected=collected, firsts=firsts
    )


@checked
def day_basis(table: pd.DataFrame) -> pd.DataFrame:
    """How the day of each article is known, from a `timeline` table; by outlet when many.

    Parameters
    ----------
    table
        the table of `timeline`

    Returns
    -------
    pandas.DataFrame
        while few: `label` (its first words), `outlet`, `day` (a key of `article_timeline.MARKS`),
        `date_from`, `date_to`, `basis`. Many: `outlet`, `n_articles`, `n_undated`, `first_period`,
        `last_period` (the first and last with an article)

    Examples
    --------
    >>> articles = pd.DataFrame({"article_id": ["a"], "label": ["Chợ hoa"],
    ...                          "outlet": ["Báo Sông"], "published_on": ["2026-03-02"]})
    >>> day_basis(timeline(articles, pd.DataFrame()))[["label", "day", "date_from"]].values.tolist()
    [['Chợ hoa', 'stated', '2026-03-02']]
    """
    if "unit" not in table:
        own = table[table["row"].notna() & (table["mark"] != "spoken")]
        short = own["label"].map(lambda text: " ".join(str(text).split()[:7]))
        columns = ["label", "outlet", "mark", "date_from", "date_to", "basis"]
        named = own.assign(label=short)[columns].rename(columns={"mark": "day"})
        return named.reset_index(drop=True)
    full = table[(table["mark"] == "count") & (table["n_articles"] > 0)].groupby("row")
    undated = table[table["mark"] == "undated"].groupby("row")["n_articles"].sum()
    names = table[table["row"].notna()].groupby("row")["outlet"].first()
    counted = pd.DataFrame({"outlet": names, "n_articles": full["n_articles"].sum()})
    counted["n_undated"] = undated
    counted = counted.assign(
        first_period=full["date_from"].min(), last_period=full["date_to"].max()
    )
    numbers = {"n_articles": "Int64", "n_undated": "Int64"}
    return counted.fillna({name: 0 for name in numbers}).astype(numbers).reset_index(drop=True)


@checked
def how_many_placed(table: pd.DataFrame) -> int:
    """How many articles a `timeline` table holds: on a line of their own, counted, or undated.

    Parameters
    ----------
    table
        the table of `timeline`

    Returns
    -------
    int
        the number of articles

    Examples
    --------
    >>> articles = pd.DataFrame({"article_id": ["a"], "label": ["Chợ hoa"],
    ...                          "outlet": ["Báo Sông"], "published_on": ["2026-03-02"]})
    >>> how_many_placed(timeline(articles, pd.DataFrame()))
    1
    """
    if "unit" in table:
        return int(table.loc[table["mark"].isin(["count", "undated"]), "n_articles"].sum())
    return int(table.loc[table["mark"] != "spoken", "row"].nunique())
