"""Who speaks, how often, in whose pages: quotations added up by speaker, office and outlet.

Direct quotations, reported sentences and interview answers are three things and are never
added together; captions are left out unless asked for. An unnamed source belongs to its
article alone and is never joined with one described alike elsewhere.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from analysis.measure import copies, intervals

#: Up to so many articles each is drawn as a column; above, articles are counted.
MOST_ARTICLES = 12
KINDS = {"direct": "direct", "indirect": "indirect", "answer": "answers"}
NOBODY = "nobody named"
UNNAMED = "unnamed sources"
_NAMED = ("person",)
_SUMS = [f"n_{kind}" for kind in KINDS.values()] + [f"words_{kind}" for kind in KINDS.values()]
_EARLIEST = ["published_on", "published_earliest", "published_latest"]


@dataclass(frozen=True, slots=True)
class Voices:
    """Quotations and articles that belong together, and how articles are resampled."""

    rows: pd.DataFrame
    articles: pd.DataFrame
    clusters: pd.Series


def cells(
    quotations: pd.DataFrame, articles: pd.DataFrame, *, captions: bool = False, most: int = 24
) -> pd.DataFrame:
    """Which speaker speaks in which article, as marks that can be counted; for few articles.

    `mark` says what a row is. `article`: a column of the figure, in the order of the earliest
    day it can have (`column` from 0). `speaker`: a row (`row` from 0), with what the speaker is
    given over all articles; `group` is named (people) or other (institutions, documents,
    unnamed and collective sources). `cell`: what that speaker is given in that article. `rest`:
    how many more speakers there are than `most` rows (`n_articles` is their number).

    Counts are quotations (`n_direct`), reporting sentences (`n_indirect`), interview turns
    (`n_answers`) and the words of each. Words of reporting sentences are the reporter's; words
    of direct quotations are the speaker's. Rows are ordered by articles, then words, then name.
    """
    rows = _said(quotations, captions)
    columns = _columns(articles)
    together = _sums(rows, ["key", "article_id"])
    whole = _sums(rows, ["key"])
    whole["n_articles"] = rows.groupby("key")["article_id"].nunique()
    facts = rows.drop_duplicates("key").set_index("key")[["speaker", "speaker_type", "group"]]
    whole = whole.join(facts).reset_index()
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
    names = ["mark", "row", "column", "speaker", "speaker_type", "group", "article_id", "label",
             "outlet", "n_articles", *_SUMS]  # fmt: skip
    table = table.reindex(columns=names)
    whole_numbers = ["row", "column", "n_articles", *_SUMS]
    return table.astype(dict.fromkeys(whole_numbers, "Int64")).sort_values(
        ["mark", "row", "column"], kind="stable", ignore_index=True
    )


def shares(
    quotations: pd.DataFrame,
    articles: pd.DataFrame,
    *,
    by: str = "speaker",
    passages: pd.DataFrame | None = None,
    captions: bool = False,
) -> pd.DataFrame:
    """In what share of articles each speaker is quoted or reported, with how sure that is.

    `by` is speaker, office (the role printed) or outlet. A high share: the speaker is heard in
    many articles, be it once in each; it says nothing of length or praise. The last row of
    speakers, "unnamed sources", counts articles with at least one.

    Columns: the key, `n_articles` out of `n_articles_of`, `share_articles` with `low` and
    `high` (95 %, whole articles resampled, copies together), the same `_once` without copied
    passages when `passages` are given, `n_direct`, `n_indirect`, `n_answers` and their words,
    `share_direct` (of direct and indirect rows) with its `low` and `high`. By outlet the
    denominator is the outlet's own articles and the share is of those that quote anybody.
    """
    if by not in ("speaker", "office", "outlet"):
        raise ValueError(f"voices.shares counts by speaker, office or outlet; found {by!r}")
    rows = _by(_said(quotations, captions), articles, by)
    clusters = intervals.copies(articles, passages)
    whole = Voices(rows, articles, clusters)
    table = _shared(whole, by)
    if passages is not None and len(table):
        left = copies.words_left(articles, passages)
        own = articles["article_id"].map(left).astype(float) >= 0.5 * articles["n_words"].astype(
            float
        )
        without = Voices(copies.once(rows, passages), articles[own], clusters)
        once = _shared(without, by).set_index(by)
        for name in ("n_articles", "n_articles_of", "share_articles", "low", "high"):
            table[f"{name}_once"] = table[by].map(once[name])
        table["n_articles_once"] = table["n_articles_once"].fillna(0)
    return table


def by_outlet(
    quotations: pd.DataFrame,
    articles: pd.DataFrame,
    *,
    speakers: list[str],
    passages: pd.DataFrame | None = None,
) -> pd.DataFrame:
    """The share of each outlet's articles in which each of these speakers is heard.

    Columns as in `shares`, with `outlet`; every speaker has a row for every outlet, so that a
    silence is seen. An outlet nobody knows is left out. Ordered by outlet (most articles
    first), then as `speakers` are given.
    """
    tables = []
    named = articles[articles["outlet"].notna()]
    sizes = named["outlet"].value_counts()
    order = sorted(sizes.index, key=lambda name: (-int(sizes[name]), str(name)))
    clusters = intervals.copies(articles, passages)
    rows = _by(_said(quotations, captions=False), articles, "speaker")
    for outlet in order:
        own = named[named["outlet"] == outlet]
        said = rows[rows["article_id"].isin(own["article_id"])]
        table = _shared(Voices(said, own, clusters), "speaker").set_index("speaker")
        missing = [name for name in speakers if name not in table.index]
        silent = pd.DataFrame(index=pd.Index(missing, name="speaker"))
        table = pd.concat([table, silent]).loc[speakers].reset_index()
        table["n_articles_of"] = len(own)
        empty = table["n_articles"].isna()
        table.loc[empty, ["n_articles", "share_articles"]] = 0
        high = intervals.wilson(0, own["article_id"].map(clusters).nunique()).high
        table.loc[empty, ["low", "high"]] = [0.0, high]
        tables.append(table.assign(outlet=outlet))
    return pd.concat(tables, ignore_index=True) if tables else pd.DataFrame()


def _said(quotations: pd.DataFrame, captions: bool) -> pd.DataFrame:
    """The rows that count, each with the key of its speaker."""
    rows = quotations if captions else quotations[quotations["part"] != "caption"]
    rows = rows.copy()
    rows["speaker"] = rows["speaker"].fillna(NOBODY)
    rows["speaker_type"] = rows["speaker_type"].fillna("unnamed")
    alone = rows["speaker_type"].isin(["unnamed", "generic"]) | (rows["speaker"] == NOBODY)
    own = rows["speaker"] + "\x1f" + rows["article_id"]
    rows["key"] = rows["speaker"].where(~alone, own).astype("str")
    rows["alone"] = alone
    rows["group"] = np.where(rows["speaker_type"].isin(_NAMED), "named", "other")
    return rows


def _sums(rows: pd.DataFrame, keys: list[str]) -> pd.DataFrame:
    columns = {}
    for kind, name in KINDS.items():
        ours = rows["kind"] == kind
        columns[f"n_{name}"] = ours.astype("int64")
        columns[f"words_{name}"] = rows["n_words"].fillna(0).astype("int64").where(ours, 0)
    counted = pd.DataFrame(columns, index=rows.index)
    return counted.groupby([rows[key] for key in keys], sort=True)[_SUMS].sum()


def _columns(articles: pd.DataFrame) -> pd.DataFrame:
    """The articles in the order of the earliest day each can have."""
    earliest = articles[_EARLIEST].bfill(axis=1).iloc[:, 0].fillna("9999")
    order = articles.assign(earliest=earliest).sort_values(
        ["earliest", "article_id"], kind="stable"
    )
    found = order[["article_id", "label", "outlet"]].reset_index(drop=True)
    return found.assign(column=range(len(found)))


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


def _by(rows: pd.DataFrame, articles: pd.DataFrame, by: str) -> pd.DataFrame:
    if by == "outlet":
        outlets = articles.set_index("article_id")["outlet"]
        return rows.assign(by=rows["article_id"].map(outlets).fillna("unknown"))
    if by == "office":
        return rows[rows["role"].notna()].assign(by=lambda table: table["role"])
    return rows.assign(by=rows["speaker"].where(~rows["alone"], UNNAMED))


def _shared(voices: Voices, by: str) -> pd.DataFrame:
    rows = voices.rows[voices.rows["article_id"].isin(voices.articles["article_id"])]
    ids = [str(name) for name in voices.articles["article_id"]]
    clusters = list(voices.clusters.reindex(ids))
    table = _sums(rows, ["by"])
    outlets = voices.articles["outlet"].fillna("unknown").to_numpy(dtype=object)
    names = list(table.index)
    out_of = np.column_stack(
        [outlets == name if by == "outlet" else np.ones(len(ids), dtype=bool) for name in names]
        or [np.empty((len(ids), 0))]
    )
    heard = _matrix(rows, ids, names) > 0
    direct = _matrix(rows[rows["kind"] == "direct"], ids, names)
    either = _matrix(rows[rows["kind"] != "answer"], ids, names)
    table["n_articles"] = (heard & out_of.astype(bool)).sum(axis=0)
    table["n_articles_of"] = out_of.sum(axis=0)
    found = intervals.ratios(heard & out_of.astype(bool), out_of, clusters=clusters)
    table[["share_articles", "low", "high"]] = found.to_numpy()
    found = intervals.ratios(direct, either, clusters=clusters)
    table[["share_direct", "share_direct_low", "share_direct_high"]] = found.to_numpy()
    _widen(table, len(set(clusters)))
    columns = ["n_articles", "n_articles_of", "share_articles", "low", "high", *_SUMS,
               "share_direct", "share_direct_low", "share_direct_high"]  # fmt: skip
    table = table[columns].rename_axis(by).reset_index()
    last = table[by].isin([UNNAMED, NOBODY, "unknown"])
    return (
        table.assign(last=last)
        .sort_values(["last", "n_articles", by], ascending=[True, False, True], kind="stable")
        .drop(columns="last")
        .reset_index(drop=True)
    )


def _matrix(rows: pd.DataFrame, ids: list[str], names: list[str]) -> npt.NDArray[np.float64]:
    """How many of the rows stand in each article (down) for each name (across)."""
    counted = pd.crosstab(rows["article_id"], rows["by"])
    return counted.reindex(index=ids, columns=names, fill_value=0).to_numpy(dtype=np.float64)


def _widen(table: pd.DataFrame, n_draws: int) -> None:
    """A share of all articles, or of none, cannot vary when resampled: Wilson's interval."""
    certain = table["share_articles"].isin([0.0, 1.0]) & (n_draws > 1)
    for name in table.index[certain]:
        n = int(min(n_draws, table["n_articles_of"][name]))
        sure = intervals.wilson(round(table["share_articles"][name] * n), n)
        table.loc[name, "low"], table.loc[name, "high"] = sure.low, sure.high
