"""In what share of articles a speaker, an office or anybody is heard, and how sure that is."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from analysis.measure import copies, intervals, policy
from analysis.measure.policy import Least
from analysis.measure.voices import countable as rows_of
from analysis.tables.checked import checked

#: What the columns of the modes without copies end in.
ENDINGS = {copies.ONCE: "once", copies.OWN: "own"}
#: The speakers heard in most articles get an interval; the many heard once need none.
MOST_INTERVALS = 60
#: What can be counted by.
_BY = ("speaker", "office", "outlet", "class")
_ENDS = ["low", "high", "share_direct_low", "share_direct_high"]
_COLUMNS = ["n_articles", "n_articles_of", "share_articles", "low", "high", *rows_of.SUMS,
            "share_direct", "share_direct_low", "share_direct_high",
            "n_draws_of", "enough", "reason"]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Voices:
    """Quotations and articles that belong together, and the draw of each article."""

    rows: pd.DataFrame
    articles: pd.DataFrame
    clusters: pd.Series
    least: Least


@checked
def speaker_shares(
    quotations: pd.DataFrame,
    articles: pd.DataFrame,
    *,
    by: str = "speaker",
    passages: pd.DataFrame | None = None,
    captions: bool = False,
    stories: pd.DataFrame | None = None,
    least: Least = policy.LEAST,
) -> pd.DataFrame:
    """In what share of articles each speaker is quoted or reported, with how sure that is.

    Parameters
    ----------
    quotations
        the table of that name, each speaker under one name (`speakers.canonical`)
    articles
        the table of that name
    by
        speaker, office (the role printed), class (the capacity in which a source speaks,
        `countable.UNSTATED` where the article does not say) or outlet
    passages
        the shared passages; with them the shares of the modes without copies are told too
    captions
        whether quotations in captions count
    stories
        the table of that name; articles of one story are one draw
    least
        what is enough: `least.share` independent articles

    Returns
    -------
    pandas.DataFrame
        the key, `n_articles` out of `n_articles_of`, `share_articles` with `low` and `high` (95 %,
        `intervals.shares`; copies and stories are one draw); when `passages` are given the same
        `_once` (each passage where it stood first) and `_own` (own words only; see
        `copies.counted`); `n_direct`, `n_indirect`, `n_answers` and their words, `share_direct` (of
        direct and indirect rows) with its `low` and `high`, `n_draws_of` (independent articles),
        `enough` and `reason`: below `least.share` of them the shares are what was printed, without
        an interval

    Raises
    ------
    ValueError
        for a `by` that is none of the four

    Notes
    -----
    A high share: the speaker is heard in many articles, be it once in each; it says nothing of
    length or praise. The last row of speakers, "unnamed sources", counts articles with at least
    one. Only the 60 heard in most articles have intervals. By outlet the denominator is the
    outlet's own articles, and the share is of those that quote anybody.

    Examples
    --------
    >>> articles = pd.DataFrame({"article_id": ["a", "b"], "outlet": ["Báo Sông", "Báo Núi"],
    ...                          "n_words": 50})
    >>> from analysis.tables import schema
    >>> said = schema.frame("quotations", [
    ...     {"row_id": "q", "article_id": "a", "start": 0, "end": 9, "kind": "direct",
    ...      "part": "body", "speaker": "Phạm Thị Quýt", "speaker_type": "person",
    ...      "n_words": 5}])
    >>> speaker_shares(said, articles)[["speaker", "n_articles", "share_articles"]].values.tolist()
    [['Phạm Thị Quýt', 1, 0.5]]
    """
    if by not in _BY:
        raise ValueError(f"voices.shares counts by speaker, office, class or outlet; found {by!r}")
    rows = _by(rows_of.counted_quotations(quotations, captions), articles, by)
    clusters = copies.draws(articles, passages, stories)
    table = _shared(Voices(rows, articles, clusters, least), by)
    if passages is not None and len(table):
        for mode, ending in ENDINGS.items():
            counted = copies.counted(articles, passages, mode=mode, stories=stories)
            own = counted.articles["counts"].to_numpy(dtype=bool)
            without = Voices(counted.rows(rows), articles[own], clusters, least)
            kept = _shared(without, by).set_index(by)
            for name in ("n_articles", "n_articles_of", "share_articles", "low", "high"):
                table[f"{name}_{ending}"] = table[by].map(kept[name])
            table[f"n_articles_{ending}"] = table[f"n_articles_{ending}"].fillna(0)
            table[f"n_articles_of_{ending}"] = int(own.sum())
            share = table[f"share_articles_{ending}"]
            table[f"share_articles_{ending}"] = share.fillna(0.0) if own.any() else share
    return table.astype({name: "Int64" for name in table if str(name).startswith("n_")})


@checked
def heard_by_outlet(
    quotations: pd.DataFrame,
    articles: pd.DataFrame,
    *,
    speakers: list[str],
    by: str = "speaker",
    passages: pd.DataFrame | None = None,
    mode: str = copies.WITH,
    stories: pd.DataFrame | None = None,
    least: Least = policy.LEAST,
) -> pd.DataFrame:
    """The share of each outlet's articles in which each of these speakers is heard.

    Parameters
    ----------
    quotations
        the table of that name, each speaker under one name (`speakers.canonical`)
    articles
        the table of that name; an outlet nobody knows is left out
    speakers
        the speakers asked for, or what else `by` names
    by
        speaker, or class (`speakers` are then classes of sources)
    passages, mode
        how copies count, one of `copies.MODES`
    stories
        the table of that name; articles of one story are one draw
    least
        what is enough: `least.share` independent articles of an outlet; below, it has no intervals
        (`enough`, `reason`)

    Returns
    -------
    pandas.DataFrame
        columns as in `speaker_shares`, with `outlet`; every speaker has a row for every outlet, so
        that a silence is seen. Ordered by outlet (most articles first), then as `speakers` are
        given

    Examples
    --------
    >>> articles = pd.DataFrame({"article_id": ["a", "b"], "outlet": ["Báo Sông", "Báo Núi"],
    ...                          "n_words": 50})
    >>> from analysis.tables import schema
    >>> said = schema.frame("quotations", [
    ...     {"row_id": "q", "article_id": "a", "start": 0, "end": 9, "kind": "direct",
    ...      "part": "body", "speaker": "Phạm Thị Quýt", "speaker_type": "person",
    ...      "n_words": 5}])
    >>> found = heard_by_outlet(said, articles, speakers=["Phạm Thị Quýt"])
    >>> found[["outlet", "n_articles", "share_articles", "enough"]].values.tolist()
    [['Báo Núi', 0, 0.0, False], ['Báo Sông', 1, 1.0, False]]
    """
    counted = copies.counted(articles, passages, mode=mode, stories=stories)
    counts = counted.articles["counts"].to_numpy(dtype=bool)
    named = articles[articles["outlet"].notna().to_numpy(dtype=bool) & counts]
    sizes = named["outlet"].value_counts()
    order = sorted(sizes.index, key=lambda name: (-int(sizes[name]), str(name)))
    clusters = copies.draws(articles, passages, stories)
    rows = _by(counted.rows(rows_of.counted_quotations(quotations, captions=False)), articles, by)
    if not order:
        return _shared(Voices(rows.head(0), named, clusters, least), by).assign(outlet="")
    of = dict(zip(named["article_id"], named["outlet"].astype(str), strict=True))
    rows = rows.assign(outlet=rows["article_id"].map(of).astype("object"))
    rows = rows[rows["by"].isin(speakers) & rows["outlet"].notna()]
    every = pd.MultiIndex.from_product([order, speakers], names=["outlet", by])
    table = rows_of.sums(rows, ["outlet", "by"]).rename_axis(["outlet", by])
    heard = rows.groupby(["outlet", "by"])["article_id"].nunique().rename_axis(["outlet", by])
    table = table.assign(n_articles=heard).reindex(every, fill_value=0).reset_index()
    table["n_articles_of"] = table["outlet"].map(sizes)
    table["share_articles"] = table["n_articles"] / table["n_articles_of"]
    reported = table["n_direct"] + table["n_indirect"]
    table["share_direct"] = (table["n_direct"] / reported).where(reported > 0)
    draws = named["article_id"].map(clusters).groupby(named["outlet"].astype(str)).nunique()
    table["n_draws_of"] = table["outlet"].map(draws)
    reasons = {
        name: policy.share_reason(int(sizes[name]), int(draws[name]), least) for name in order
    }
    table["reason"] = table["outlet"].map(reasons)
    table["enough"] = table["reason"] == ""
    table[_ENDS] = np.nan
    for outlet in (name for name in order if not reasons[name]):
        own = named[named["outlet"] == outlet]
        here = Voices(rows[rows["outlet"] == outlet], own, clusters, least)
        table.loc[table["outlet"] == outlet, _ENDS] = _ends(here, speakers)
    whole = ["n_articles", "n_articles_of", *rows_of.SUMS]
    return table[[by, *_COLUMNS, "outlet"]].astype(dict.fromkeys(whole, "int64"))


def _ends(voices: Voices, names: list[str]) -> npt.NDArray[np.float64]:
    """The ends of the shares of articles and of direct quotations of some speakers, a row each."""
    ids = [str(name) for name in voices.articles["article_id"]]
    rows = voices.rows
    heard = _matrix(rows, ids, names) > 0
    direct = _matrix(rows[rows["kind"] == "direct"], ids, names)
    either = _matrix(rows[rows["kind"] != "answer"], ids, names)
    asked = np.hstack([np.ones(heard.shape), either])
    clusters = list(voices.clusters.reindex(ids))
    found = intervals.shares(np.hstack([heard, direct]), asked, clusters=clusters)
    edges = found[["low", "high"]].to_numpy()
    return np.hstack([edges[: len(names)], edges[len(names) :]])


@checked
def offices(
    quotations: pd.DataFrame,
    articles: pd.DataFrame,
    *,
    passages: pd.DataFrame | None = None,
    most: int = 12,
    stories: pd.DataFrame | None = None,
    least: Least = policy.LEAST,
) -> pd.DataFrame:
    """In how many articles an office is heard, whoever holds it, as printed.

    Parameters
    ----------
    quotations
        the table of that name
    articles
        the table of that name
    passages
        the shared passages; articles that print the same text are one draw
    most
        how many offices are listed at most
    stories
        the table of that name; articles of one story are one draw
    least
        what is enough: `least.share` independent articles

    Returns
    -------
    pandas.DataFrame
        one row an office (`item`; the `most` heard in most articles), `panel`, `n` of `n_of`
        articles, `share` with `low` and `high` when there are independent articles enough
        (`enough`, `reason`; then `form` is many)

    Notes
    -----
    An office is what the article prints: one body under two names is two offices.

    Examples
    --------
    >>> articles = pd.DataFrame({"article_id": ["a", "b"], "outlet": ["Báo Sông", "Báo Núi"],
    ...                          "n_words": 50})
    >>> from analysis.tables import schema
    >>> said = schema.frame("quotations", [
    ...     {"row_id": "q", "article_id": "a", "start": 0, "end": 9, "kind": "direct",
    ...      "part": "body", "speaker": "Phạm Thị Quýt", "role": "Trưởng ban chợ",
    ...      "speaker_type": "person"}])
    >>> offices(said, articles)[["item", "n", "n_of", "form"]].values.tolist()
    [['Trưởng ban chợ', 1, 2, 'few']]
    """
    found = speaker_shares(
        quotations, articles, by="office", passages=passages, stories=stories, least=least
    ).head(most)
    n_draws = copies.draws(articles, passages, stories).nunique()
    reason = policy.share_reason(len(articles), n_draws, least)
    table = pd.DataFrame({"item": found["office"], "panel": "articles"})
    table["n"], table["n_of"] = found["n_articles"], found["n_articles_of"]
    for name, column in (("share", "share_articles"), ("low", "low"), ("high", "high")):
        table[name] = np.nan if reason else found[column].to_numpy()
    return table.assign(form="few" if reason else "many", enough=not reason, reason=reason)


def _by(rows: pd.DataFrame, articles: pd.DataFrame, by: str) -> pd.DataFrame:
    if by == "outlet":
        outlets = articles.set_index("article_id")["outlet"]
        return rows.assign(by=rows["article_id"].map(outlets).fillna("unknown"))
    if by == "office":
        return rows[rows["role"].notna()].assign(by=lambda table: table["role"])
    if by == "class":
        return rows.assign(by=rows["class"])
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
    reason = policy.share_reason(len(ids), len(set(clusters)), voices.least)
    table["share_direct"] = (table["n_direct"] / reported).where(reported > 0)
    table[_ENDS] = np.nan
    names = list(table["n_articles"].nlargest(MOST_INTERVALS, keep="first").index)
    out_of = np.column_stack(
        [outlets == name if by == "outlet" else np.ones(len(ids), dtype=bool) for name in names]
        or [np.empty((len(ids), 0))]
    ).astype(bool)
    heard = (_matrix(rows, ids, names) > 0) & out_of
    direct = _matrix(rows[rows["kind"] == "direct"], ids, names)
    either = _matrix(rows[rows["kind"] != "answer"], ids, names)
    if names and not reason:
        found = intervals.shares(
            np.hstack([heard, direct]), np.hstack([out_of, either]), clusters=clusters
        )
        edges = found[["low", "high"]].to_numpy()
        table.loc[names, _ENDS] = np.hstack([edges[: len(names)], edges[len(names) :]])
    table["n_draws_of"], table["enough"], table["reason"] = len(set(clusters)), not reason, reason
    table = table[_COLUMNS].rename_axis(by).reset_index()
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
