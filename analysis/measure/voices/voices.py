"""Who speaks, how often, in whose pages: quotations added up by speaker, office and outlet.

Direct quotations, reported sentences and interview answers are three things and are never
added together; captions are left out unless asked for. An unnamed source belongs to its
article alone and is never joined with one described alike elsewhere.
"""

from typing import Any

import pandas as pd

from analysis.measure import policy
from analysis.measure.coverage import lettering
from analysis.measure.policy import Least
from analysis.measure.voices import countable as rows_of
from analysis.measure.voices import standing
from analysis.measure.voices.shares import ENDINGS, by_outlet, offices, shares

__all__ = ["by_outlet", "cells", "offices", "shares", "table"]


def table(
    quotations: pd.DataFrame,
    articles: pd.DataFrame,
    *,
    passages: pd.DataFrame | None = None,
    most: int = 15,
    stories: pd.DataFrame | None = None,
    least: Least = policy.LEAST,
) -> pd.DataFrame:
    """What the speakers figure draws: `cells` while articles are few, else `shares`.

    With many articles `mark` is share (a speaker over all articles, the `most` heard in most
    of them, and unnamed sources last) or outlet (the same speakers in the pages of one outlet,
    as `by_outlet`); `row` is the speaker's place, the same in both. `office` and the articles
    that hear the speaker at a prominent place are those of `standing.table`. When `passages`
    are given both have the shares of all three modes of `copies` (columns ending in `_once` and
    `_own`).
    """
    if len(articles) <= rows_of.MOST_ARTICLES:
        return cells(quotations, articles)
    whole = shares(quotations, articles, passages=passages, stories=stories, least=least)
    last = whole["speaker"].isin(rows_of.LAST)
    kept = pd.concat([whole[~last].head(most), whole[whole["speaker"] == rows_of.UNNAMED]])
    names = list(kept["speaker"])
    how: dict[str, Any] = {
        "speakers": names,
        "passages": passages,
        "stories": stories,
        "least": least,
    }
    outlets = by_outlet(quotations, articles, **how)
    for mode, ending in ENDINGS.items() if passages is not None and len(outlets) else ():
        without = by_outlet(quotations, articles, **how, mode=mode)
        outlets = _beside(outlets, without, ending)
    both = pd.concat([kept.assign(mark="share"), outlets.assign(mark="outlet")], ignore_index=True)
    both["row"] = both["speaker"].map({name: k for k, name in enumerate(names)}).astype("Int64")
    both["n_speakers"] = len(whole[~last])
    return both.merge(standing.table(quotations), left_on="speaker", right_index=True, how="left")


def _beside(outlets: pd.DataFrame, without: pd.DataFrame, ending: str) -> pd.DataFrame:
    """The shares of another mode as columns of their own, outlet by outlet."""
    key = ["outlet", "speaker"]
    shown = ["n_articles", "n_articles_of", "share_articles", "low", "high"]
    if not len(without):
        without = pd.DataFrame(columns=[*key, *shown])
    renamed = without[[*key, *shown]].rename(columns={name: f"{name}_{ending}" for name in shown})
    return outlets.merge(renamed, on=key, how="left")


def cells(
    quotations: pd.DataFrame, articles: pd.DataFrame, *, captions: bool = False, most: int = 24
) -> pd.DataFrame:
    """Which speaker speaks in which article, as marks that can be counted; for few articles.

    `mark` says what a row is. `article`: a column of the figure, in the order of the timeline
    (`column` from 0) and with its `letter`. `speaker`: a row (`row` from 0), with what the speaker
    is given over all articles; `group` is named (people) or other (institutions, documents,
    unnamed and collective sources). `cell`: what that speaker is given in that article. `rest`:
    how many more speakers there are than `most` rows (`n_articles` is their number).

    Counts are quotations (`n_direct`), reporting sentences (`n_indirect`), interview turns
    (`n_answers`) and the words of each. Words of reporting sentences are the reporter's; words
    of direct quotations are the speaker's. Rows are ordered by articles, then words, then name.
    """
    rows = rows_of.said(quotations, captions)
    columns = _columns(articles)
    together = rows_of.sums(rows, ["key", "article_id"])
    whole = rows_of.sums(rows, ["key"])
    whole["n_articles"] = rows.groupby("key")["article_id"].nunique()
    facts = rows.drop_duplicates("key").set_index("key")[["speaker", "speaker_type", "group"]]
    places = standing.table(quotations, key="key", captions=captions)
    whole = whole.join(facts).join(places).reset_index()
    whole["words"] = whole["words_direct"] + whole["words_indirect"] + whole["words_answers"]
    whole = whole.sort_values(
        ["group", "n_articles", "words", "speaker", "key"],
        ascending=[True, False, False, True, True],
        kind="stable",
    )
    kept = _kept(whole, most).assign(row=lambda table: range(len(table)), mark="speaker")
    listed = together.reset_index().merge(kept[["key", "row", "speaker"]], on="key")
    listed = listed.merge(columns[["article_id", "column"]], on="article_id").assign(mark="cell")
    left = len(whole) - len(kept)
    rest = pd.DataFrame([{"mark": "rest", "n_articles": left}] if left else [])
    table = pd.concat([columns.assign(mark="article"), kept, listed, rest], ignore_index=True)
    names = ["mark", "row", "column", "letter", "speaker", "speaker_type", "group", "article_id",
             "label", "outlet", "published_on", "n_articles", *rows_of.SUMS,
             *standing.COLUMNS]  # fmt: skip
    table = table.reindex(columns=names)
    whole_numbers = ["row", "column", "n_articles", *rows_of.SUMS, *standing.COLUMNS[1:]]
    return table.astype(dict.fromkeys(whole_numbers, "Int64")).sort_values(
        ["mark", "row", "column"], kind="stable", ignore_index=True
    )


def _columns(articles: pd.DataFrame) -> pd.DataFrame:
    """The articles in the order of the timeline, each with its letter."""
    letters = lettering.letters(articles)
    found = articles.set_index("article_id").loc[list(letters)].reset_index()
    found = found[["article_id", "label", "outlet", "published_on"]]
    return found.assign(column=range(len(found)), letter=list(letters.values()))


def _kept(whole: pd.DataFrame, most: int) -> pd.DataFrame:
    """As many speakers as fit, of both groups: those in most articles and words."""
    if len(whole) <= most:
        return whole
    best = whole.sort_values(
        ["n_articles", "words", "speaker", "key"],
        ascending=[False, False, True, True],
        kind="stable",
    )
    return whole[whole["key"].isin(best["key"].head(most))]
