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
from analysis.measure.voices.shares import ENDINGS, heard_by_outlet, offices, speaker_shares
from analysis.tables.checked import checked

__all__ = ["cells", "heard_by_outlet", "offices", "speaker_shares", "table"]


@checked
def table(
    quotations: pd.DataFrame,
    articles: pd.DataFrame,
    *,
    passages: pd.DataFrame | None = None,
    most: int = 15,
    stories: pd.DataFrame | None = None,
    least: Least = policy.LEAST,
) -> pd.DataFrame:
    """What the speakers figure draws: `cells` while articles are few, else `speaker_shares`.

    Parameters
    ----------
    quotations
        the table of that name, each speaker under one name (`speakers.canonical`)
    articles
        the table of that name
    passages
        the shared passages; with them there are the shares of all three modes of `copies`
    most
        how many speakers have a row of their own at most when articles are many
    stories
        the table of that name; articles of one story are one draw
    least
        what is enough, see `policy`

    Returns
    -------
    pandas.DataFrame
        the table of `cells`, or with many articles the columns of `speaker_shares` with `mark`:
        share (a speaker over all articles, the `most` heard in most of them, and unnamed sources
        last), outlet (the same speakers in the pages of one outlet, as `heard_by_outlet`), class or
        class_outlet (the same of sources by `speaker_class`: government, police, citizens, ...).
        `row` is the place of the speaker or class, the same in both. `office` and the articles that
        hear it at a prominent place are those of `standing.speaker_standing`. With `passages` the
        shares of the modes without copies are columns ending in `_once` and `_own`

    Notes
    -----
    One article hears several classes, so that shares do not add up to one. A speaker heard in one
    article alone has a row only where fewer than `_LEAST` are heard in more; `n_speakers` counts
    all.

    Examples
    --------
    >>> articles = pd.DataFrame({"article_id": ["a"], "label": ["Chợ hoa"], "outlet": ["Báo Sông"],
    ...                          "published_on": ["2026-03-02"]})
    >>> from analysis.tables import schema
    >>> said = schema.frame("quotations", [
    ...     {"row_id": "q", "article_id": "a", "start": 0, "end": 9, "kind": "direct",
    ...      "part": "body", "speaker": "Phạm Thị Quýt", "speaker_type": "person",
    ...      "n_words": 5}])
    >>> found = table(said, articles)
    >>> found.loc[found["mark"] == "cell", ["article_id", "speaker", "n_direct"]].values.tolist()
    [['a', 'Phạm Thị Quýt', 1]]
    """
    if len(articles) <= rows_of.MOST_ARTICLES:
        return cells(quotations, articles)
    told: dict[str, Any] = {"passages": passages, "stories": stories, "least": least}
    whole = speaker_shares(quotations, articles, **told)
    last = whole["speaker"].isin(rows_of.LAST)
    named = whole[~last]
    several = named[named["n_articles"] > 1]
    named = named if len(several) < _LEAST else several
    kept = pd.concat([named.head(most), whole[whole["speaker"] == rows_of.UNNAMED]])
    speakers = _both(kept, (quotations, articles), "speaker", told)
    speakers["n_speakers"] = len(whole[~last])
    places = standing.speaker_standing(quotations)
    speakers = speakers.merge(places, left_on="speaker", right_index=True, how="left")
    classes = speaker_shares(quotations, articles, by="class", **told)
    classes = _both(classes, (quotations, articles), "class", told)
    places = standing.speaker_standing(quotations, key="class").drop(columns="office")
    classes = classes.merge(places, left_on="class", right_index=True, how="left")
    return pd.concat(
        [speakers, classes.rename(columns={"class": "speaker_class"})], ignore_index=True
    )


#: So many speakers who are heard in more than one article are enough to leave out the others.
_LEAST = 5


def _both(
    kept: pd.DataFrame, of: tuple[pd.DataFrame, pd.DataFrame], by: str, told: dict[str, Any]
) -> pd.DataFrame:
    """The shares over all articles and below them those of each outlet, with their rows."""
    names = list(kept[by])
    how = {**told, "speakers": names, "by": by}
    outlets = heard_by_outlet(*of, **how)
    modes = ENDINGS if told["passages"] is not None and len(outlets) else {}
    for mode, ending in modes.items():
        outlets = _beside(outlets, heard_by_outlet(*of, **how, mode=mode), (by, ending))
    marks = ("share", "outlet") if by == "speaker" else ("class", "class_outlet")
    parts = [kept.assign(mark=marks[0]), outlets.assign(mark=marks[1])]
    both = pd.concat(parts, ignore_index=True)
    both["row"] = both[by].map({name: k for k, name in enumerate(names)}).astype("Int64")
    return both


def _beside(outlets: pd.DataFrame, without: pd.DataFrame, how: tuple[str, str]) -> pd.DataFrame:
    """The shares of another mode as columns of their own, outlet by outlet."""
    by, ending = how
    key = ["outlet", by]
    shown = ["n_articles", "n_articles_of", "share_articles", "low", "high"]
    if not len(without):
        without = pd.DataFrame(columns=[*key, *shown])
    renamed = without[[*key, *shown]].rename(columns={name: f"{name}_{ending}" for name in shown})
    return outlets.merge(renamed, on=key, how="left")


@checked
def cells(
    quotations: pd.DataFrame, articles: pd.DataFrame, *, captions: bool = False, most: int = 24
) -> pd.DataFrame:
    """Which speaker speaks in which article, as marks that can be counted; for few articles.

    Parameters
    ----------
    quotations
        the table of that name, each speaker under one name (`speakers.canonical`)
    articles
        the table of that name: `article_id`, `label`, `outlet`, `published_on`
    captions
        whether quotations in captions count
    most
        how many speakers have a row at most

    Returns
    -------
    pandas.DataFrame
        `mark` says what a row is. `article`: a column of the figure, in the order of the timeline
        (`column` from 0) and with its `letter`. `speaker`: a row (`row` from 0), with what the
        speaker is given over all articles; `group` is named (people) or other (institutions,
        documents, unnamed and collective sources, by `speaker_class`, that heard in most articles
        first). `cell`: what that speaker is given in that article. `rest`: how many more speakers
        there are than `most` rows (`n_articles` is their number)

    Notes
    -----
    Counts are quotations (`n_direct`), reporting sentences (`n_indirect`), interview turns
    (`n_answers`) and the words of each. Words of reporting sentences are the reporter's; words
    of direct quotations are the speaker's. Rows are ordered by articles, then words, then name.

    Examples
    --------
    >>> articles = pd.DataFrame({"article_id": ["a"], "label": ["Chợ hoa"], "outlet": ["Báo Sông"],
    ...                          "published_on": ["2026-03-02"]})
    >>> from analysis.tables import schema
    >>> said = schema.frame("quotations", [
    ...     {"row_id": "q", "article_id": "a", "start": 0, "end": 9, "kind": "direct",
    ...      "part": "body", "speaker": "Phạm Thị Quýt", "speaker_type": "person",
    ...      "n_words": 5}])
    >>> cells(said, articles)[["mark", "row", "column", "n_direct"]].values.tolist()
    [['article', <NA>, 0, <NA>], ['cell', 0, 0, 1], ['speaker', 0, <NA>, 1]]
    """
    rows = rows_of.counted_quotations(quotations, captions)
    columns = _columns(articles)
    together = rows_of.sums(rows, ["key", "article_id"])
    whole = rows_of.sums(rows, ["key"])
    whole["n_articles"] = rows.groupby("key")["article_id"].nunique()
    facts = rows.drop_duplicates("key").set_index("key")
    facts = facts[["speaker", "speaker_type", "group", "class"]]
    whole = whole.join(facts).join(standing.standing_of(rows, key="key")).reset_index()
    whole["speaker_class"] = whole["class"].where(whole["class"] != rows_of.UNSTATED)
    other = whole["group"] == "other"
    heard = rows[rows["group"] == "other"].groupby("class")["article_id"].nunique().to_dict()
    last = (rows_of.UNSTATED, "unnamed")
    whole["place"] = [
        0 if group != "other" else 1 if name in last else -int(heard[name])
        for group, name in zip(whole["group"], whole["class"], strict=True)
    ]
    whole["words"] = whole["words_direct"] + whole["words_indirect"] + whole["words_answers"]
    whole = whole.sort_values(
        ["group", "place", "class", "n_articles", "words", "speaker", "key"],
        ascending=[True, True, True, False, False, True, True],
        kind="stable",
        key=lambda column: column.where(other, "") if column.name == "class" else column,
    )
    kept = _kept(whole, most).assign(row=lambda table: range(len(table)), mark="speaker")
    listed = together.reset_index().merge(kept[["key", "row", "speaker"]], on="key")
    listed = listed.merge(columns[["article_id", "column"]], on="article_id").assign(mark="cell")
    left = len(whole) - len(kept)
    rest = pd.DataFrame([{"mark": "rest", "n_articles": left}] if left else [])
    table = pd.concat([columns.assign(mark="article"), kept, listed, rest], ignore_index=True)
    names = ["mark", "row", "column", "letter", "speaker", "speaker_type", "group",
             "speaker_class", "article_id", "label", "outlet", "published_on",
             "n_articles", *rows_of.SUMS,
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
