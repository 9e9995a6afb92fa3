"""In what share of articles a speaker, an office or anybody is heard, and how sure that is."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from analysis.measure import copies, intervals
from analysis.measure.voices import countable as rows_of

#: The speakers heard in most articles get an interval; the many heard once need none.
MOST_INTERVALS = 60


@dataclass(frozen=True, slots=True)
class Voices:
    """Quotations and articles that belong together, and how articles are resampled."""

    rows: pd.DataFrame
    articles: pd.DataFrame
    clusters: pd.Series


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
    `share_direct` (of direct and indirect rows) with its `low` and `high`. Only the
    60 heard in most articles have intervals. By outlet the denominator is the outlet's own
    articles, and the share is of those that quote anybody.
    """
    if by not in ("speaker", "office", "outlet"):
        raise ValueError(f"voices.shares counts by speaker, office or outlet; found {by!r}")
    rows = _by(rows_of.said(quotations, captions), articles, by)
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
        table["n_articles_of_once"] = int(own.sum())
        table["share_articles_once"] = table["share_articles_once"].fillna(0.0)
    return table.astype({name: "Int64" for name in table if str(name).startswith("n_")})


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
    rows = _by(rows_of.said(quotations, captions=False), articles, "speaker")
    for outlet in order:
        own = named[named["outlet"] == outlet]
        said = rows[rows["by"].isin(speakers) & rows["article_id"].isin(own["article_id"])]
        table = _shared(Voices(said, own, clusters), "speaker").set_index("speaker")
        missing = [name for name in speakers if name not in table.index]
        silent = pd.DataFrame(index=pd.Index(missing, name="speaker"))
        table = pd.concat([table, silent]).loc[speakers].reset_index()
        table["n_articles_of"] = len(own)
        empty = table["n_articles"].isna()
        table.loc[empty, ["n_articles", "share_articles", *rows_of.SUMS]] = 0
        high = intervals.wilson(0, own["article_id"].map(clusters).nunique()).high
        table.loc[empty, ["low", "high"]] = [0.0, high]
        tables.append(table.assign(outlet=outlet))
    if not tables:
        return _shared(Voices(rows.head(0), named, clusters), "speaker").assign(outlet="")
    whole = ["n_articles", "n_articles_of", *rows_of.SUMS]
    return pd.concat(tables, ignore_index=True).astype(dict.fromkeys(whole, "int64"))


def offices(
    quotations: pd.DataFrame,
    articles: pd.DataFrame,
    *,
    passages: pd.DataFrame | None = None,
    most: int = 12,
) -> pd.DataFrame:
    """In how many articles an office is heard, whoever holds it, as printed.

    One row an office (`item`; the `most` heard in most articles), `n` of `n_of` articles,
    `share` with `low` and `high` when articles are many (`form`). An office is what the
    article prints: one body under two names is two offices.
    """
    found = shares(quotations, articles, by="office", passages=passages).head(most)
    few = len(articles) <= rows_of.MOST_ARTICLES
    table = pd.DataFrame({"item": found["office"], "panel": "articles"})
    table["n"], table["n_of"] = found["n_articles"], found["n_articles_of"]
    for name, column in (("share", "share_articles"), ("low", "low"), ("high", "high")):
        table[name] = np.nan if few else found[column].to_numpy()
    return table.assign(form="few" if few else "many")


def _by(rows: pd.DataFrame, articles: pd.DataFrame, by: str) -> pd.DataFrame:
    if by == "outlet":
        outlets = articles.set_index("article_id")["outlet"]
        return rows.assign(by=rows["article_id"].map(outlets).fillna("unknown"))
    if by == "office":
        return rows[rows["role"].notna()].assign(by=lambda table: table["role"])
    return rows


def _shared(voices: Voices, by: str) -> pd.DataFrame:
    rows = voices.rows[voices.rows["article_id"].isin(voices.articles["article_id"])]
    ids = [str(name) for name in voices.articles["article_id"]]
    clusters = list(voices.clusters.reindex(ids))
    table = rows_of.sums(rows, ["by"])
    table["n_articles"] = rows.groupby("by")["article_id"].nunique().astype("int64")
    outlets = voices.articles["outlet"].fillna("unknown")
    sizes = outlets.value_counts()
    own = [int(sizes.get(name, 0)) if by == "outlet" else len(ids) for name in table.index]
    table["n_articles_of"] = np.array(own, dtype="int64")
    table["share_articles"] = table["n_articles"] / table["n_articles_of"]
    reported = table["n_direct"] + table["n_indirect"]
    table["share_direct"] = (table["n_direct"] / reported).where(reported > 0)
    ends = ["low", "high", "share_direct_low", "share_direct_high"]
    table[ends] = np.nan
    names = list(table["n_articles"].nlargest(MOST_INTERVALS, keep="first").index)
    out_of = np.column_stack(
        [outlets == name if by == "outlet" else np.ones(len(ids), dtype=bool) for name in names]
        or [np.empty((len(ids), 0))]
    ).astype(bool)
    heard = (_matrix(rows, ids, names) > 0) & out_of
    direct = _matrix(rows[rows["kind"] == "direct"], ids, names)
    either = _matrix(rows[rows["kind"] != "answer"], ids, names)
    found = intervals.ratios(
        np.hstack([heard, direct]), np.hstack([out_of, either]), clusters=clusters
    )
    edges = found[["low", "high"]].to_numpy()
    table.loc[names, ends] = np.hstack([edges[: len(names)], edges[len(names) :]])
    _widen(table, len(set(clusters)))
    columns = ["n_articles", "n_articles_of", "share_articles", "low", "high", *rows_of.SUMS,
               "share_direct", "share_direct_low", "share_direct_high"]  # fmt: skip
    table = table[columns].rename_axis(by).reset_index()
    last = table[by].isin(rows_of.LAST)
    return (
        table.assign(last=last)
        .sort_values(["last", "n_articles", by], ascending=[True, False, True], kind="stable")
        .drop(columns="last")
        .reset_index(drop=True)
    )


def _matrix(rows: pd.DataFrame, ids: list[str], names: list[str]) -> npt.NDArray[np.float64]:
    """How many of the rows stand in each article (down) for each name (across)."""
    down = pd.Index(ids, dtype="object").get_indexer(pd.Index(rows["article_id"], dtype="object"))
    across = pd.Index(names, dtype="object").get_indexer(pd.Index(rows["by"], dtype="object"))
    counted = np.zeros((len(ids), len(names)))
    there = (down >= 0) & (across >= 0)
    np.add.at(counted, (down[there], across[there]), 1.0)
    return counted


def _widen(table: pd.DataFrame, n_draws: int) -> None:
    """A share of all articles, or of none, cannot vary when resampled: Wilson's interval."""
    certain = table["share_articles"].isin([0.0, 1.0]) & (n_draws > 1)
    for name in table.index[certain]:
        n = int(min(n_draws, table["n_articles_of"][name]))
        sure = intervals.wilson(round(table["share_articles"][name] * n), n)
        table.loc[name, "low"], table.loc[name, "high"] = sure.low, sure.high
