"""Shared passages as the charts draw them: themselves while articles are few, sums when many."""

from statistics import median
from typing import Any

import pandas as pd

from analysis.measure.coverage import lettering
from analysis.measure.reuse import cluster as groups
from analysis.measure.reuse.sharing import FEW, UNKNOWN, copied_between_outlets, pairs, reprinted
from analysis.measure.reuse.side_by_side import aligned, excerpts
from analysis.tables.checked import checked

#: How many passages are shown word by word, and how many outlets a matrix holds by name.
MOST_SHOWN, MOST_OUTLETS = 6, 12
#: What outlets beyond those are summed under.
OTHERS = "other outlets"

Row = dict[str, Any]


@checked
def shown(passages: pd.DataFrame, articles: pd.DataFrame) -> pd.DataFrame:
    """The passages to look at: word by word while articles are few, the most reprinted of many.

    With up to 12 articles the rows of `excerpts` (25 words a copy) of the longest passages, the
    first copy beside the most edited one, with label, outlet and day of both articles
    (`first_label`, `label`, ...), `order` (*known* where the days of the two articles, or their
    hours, say that the first copy was first, *same day* where both have one day and no more is
    known, else *unknown*), `n_words` of this copy, `n_edits`, and `rank`, `n_passages`,
    `n_articles` (that print the passage). With more, the table `reprinted`, and `n_passages`.
    """
    if len(articles) > FEW:
        listed = reprinted(passages, articles)
        return listed.assign(n_passages=passages["passage_id"].nunique())
    later = passages[passages["nth_copy"] > 1]
    order = ["n_words", "passage_id", "n_edits", "nth_copy"]
    copies = later.sort_values(order, ascending=[False, True, False, True])
    copies = copies.drop_duplicates("passage_id").head(MOST_SHOWN)
    ranked = copies["passage_id"].tolist()
    firsts = passages[(passages["nth_copy"] == 1) & passages["passage_id"].isin(ranked)]
    rows = excerpts(aligned(pd.concat([firsts, copies]), articles))
    counts = copies[["passage_id", "article_id", "n_words", "n_edits"]]
    rows = rows.merge(counts, on=["passage_id", "article_id"], how="left")
    when = dict(zip(articles["article_id"], groups.published(articles), strict=True))
    names, outlets, days = _about(articles)
    both = zip(rows["first_id"], rows["article_id"], strict=True)
    rows = rows.assign(
        order=[_order(when[one], when[other]) for one, other in both],
        rank=[ranked.index(name) + 1 for name in rows["passage_id"]],
        n_passages=passages["passage_id"].nunique(),
        n_articles=rows["passage_id"].map(passages.groupby("passage_id")["article_id"].nunique()),
    )
    texts = dict(zip(articles["article_id"], articles["text"], strict=True))
    letters = lettering.letters(articles)
    for prefix, column in (("first_", "first_id"), ("", "article_id")):
        ends = zip(rows[column], rows[f"{prefix}start"], rows[f"{prefix}end"], strict=True)
        rows[f"{prefix}words"] = [
            "" if pd.isna(start) else _verbatim(texts[name], int(start), int(end))
            for name, start, end in ends
        ]
        rows[f"{prefix}letter"] = rows[column].map(letters)
        rows[f"{prefix}label"] = rows[column].map(names)
        rows[f"{prefix}outlet"] = rows[column].map(outlets)
        rows[f"{prefix}day"] = rows[column].map(days)
    return rows.sort_values(["rank", "article_id", "step"], ignore_index=True)


def _order(first: groups.When, here: groups.When) -> str:
    """Whether the days or hours of two articles say that the first was first.

    >>> day, next_day = (("2031-03-03T00:00", "2031-03-03T23:59"), ("2031-03-04T08:10",) * 2)
    >>> _order(day, next_day), _order(day, day), _order(next_day, day), _order(day, ("", ""))
    ('known', 'same day', 'unknown', 'unknown')
    """
    if first[1] and here[0] and first[1] < here[0]:
        return "known"
    one_day = {end[:10] for end in (*first, *here)}
    return "same day" if len(one_day) == 1 and "" not in one_day else "unknown"


def _verbatim(text: str, start: int, end: int) -> str:
    """A word as printed, with the marks that stand at it: its commas, its quotation marks.

    >>> _verbatim("chợ, bến “đò” cũ", 0, 3), _verbatim("chợ, bến “đò” cũ", 10, 12)
    ('chợ,', '“đò”')
    """
    while start and not text[start - 1].isalnum() and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isalnum() and not text[end].isspace():
        end += 1
    return text[start:end]


def _about(articles: pd.DataFrame) -> tuple[dict[str, str], dict[str, str], dict[str, str]]:
    ids = articles["article_id"].tolist()
    labels = dict(zip(ids, articles["label"].fillna("").tolist(), strict=True))
    outlets = dict(zip(ids, articles["outlet"].fillna(UNKNOWN).tolist(), strict=True))
    days = dict(zip(ids, articles["published_on"].fillna("").tolist(), strict=True))
    return labels, outlets, days


@checked
def matrix(passages: pd.DataFrame, articles: pd.DataFrame) -> pd.DataFrame:
    """Who shares with whom: articles by articles while they are few, outlets by outlets then.

    With up to 12 articles every pair has a row: `row` and `column` (places in the order of the
    timeline) with their letters, `row_label`, `row_outlet`, `row_day` and the same of the column,
    `n_words` both print (0 where none), `n_passages`, `order`. With more, the table
    `copied_between_outlets`, outlets beyond the twelve with the most such words summed as *other
    outlets*.
    """
    if len(articles) > FEW:
        return _outlets(copied_between_outlets(passages, articles))
    names, outlets, days = _about(articles)
    ids = lettering.order(articles)
    told: dict[frozenset[str], Row] = {
        frozenset((row["article_id"], row["other_id"])): row  # type: ignore[misc]
        for row in pairs(passages, articles).to_dict("records")
    }
    rows = []
    for n, one in enumerate(ids):
        for m, other in enumerate(ids[:n]):
            shared = told.get(frozenset((one, other)), {})
            rows.append(
                {
                    "row": n + 1,
                    "column": m + 1,
                    "row_letter": lettering.letter(n),
                    "column_letter": lettering.letter(m),
                    "row_label": names[one],
                    "row_outlet": outlets[one],
                    "row_day": days[one],
                    "column_label": names[other],
                    "column_outlet": outlets[other],
                    "column_day": days[other],
                    "n_words": shared.get("n_words", 0),
                    "n_passages": shared.get("n_passages", 0),
                    "order": shared.get("order", "unknown"),
                }
            )
    return pd.DataFrame(rows, columns=_TRIANGLE)


@checked
def taken(passages: pd.DataFrame, articles: pd.DataFrame) -> pd.DataFrame:
    """Who printed after whom, how much and when: a row an earlier and a later outlet.

    The rows of `copied_between_outlets` between two outlets, or an agency and an outlet (what an
    outlet prints twice itself is left out), with `first_on` and `last_on`, the days of the first
    and the last such copy, and `lag_days`, the median of the days between the first copy of a
    passage and the later one (both missing where no day is known). Earlier is not source: both
    may print the same press release. Agencies first, then by words, the unknown order last.
    """
    table = copied_between_outlets(passages, articles)
    table = table[table["source"] != table["outlet"]].reset_index(drop=True)
    outlet = dict(zip(articles["article_id"], articles["outlet"].fillna(UNKNOWN), strict=True))
    day = dict(zip(articles["article_id"], articles["published_on"], strict=True))
    agency = dict(zip(articles["article_id"], articles["agency"].fillna(""), strict=True))
    seen: dict[tuple[str, str, str], list[tuple[str, int]]] = {}
    for _, rows in passages.sort_values(["passage_id", "nth_copy"]).groupby("passage_id"):
        names = rows["article_id"].tolist()
        credited = {agency[name] for name in names} - {""}
        sources = {(name, "credit") for name in credited}
        if rows["is_earliest"].iloc[0] == "yes":
            sources.add((outlet[names[0]], "time"))
        begun = day[names[0]]
        for name in names:
            if pd.isna(begun) or pd.isna(day[name]):
                continue
            lag = (pd.Timestamp(str(day[name])) - pd.Timestamp(str(begun))).days
            for source, basis in sources:
                seen.setdefault((source, outlet[name], basis), []).append((str(day[name]), lag))
    pairs = zip(table["source"], table["outlet"], table["basis"], strict=True)
    when = [seen.get(pair, []) for pair in pairs]
    table["first_on"] = [min(days)[0] if days else None for days in when]
    table["last_on"] = [max(days)[0] if days else None for days in when]
    lags = [float(median(lag for _, lag in days)) if days else None for days in when]
    table["lag_days"] = pd.array(lags, dtype="Float64")
    order = (table["basis"] == "unknown").argsort(kind="stable")
    return table.iloc[order][_TAKEN].reset_index(drop=True)


_TAKEN = ["source", "is_agency", "outlet", "basis", "n_words", "share", "n_articles", "n_passages"]
_TAKEN += ["first_on", "last_on", "lag_days"]
_TRIANGLE = ["row", "column", "row_letter", "column_letter", "row_label", "row_outlet", "row_day"]
_TRIANGLE += ["column_label", "column_outlet", "column_day", "n_words", "n_passages", "order"]


def _outlets(table: pd.DataFrame) -> pd.DataFrame:
    """The table with outlets beyond those with the most shared words under one name."""
    both = pd.concat([table["outlet"], table.loc[~table["is_agency"], "source"]])
    words = pd.concat([table["n_words"], table.loc[~table["is_agency"], "n_words"]])
    weight = words.groupby(both).sum().reset_index(name="n")
    weight.columns = pd.Index(["name", "n"])
    ranked = weight.sort_values(["n", "name"], ascending=[False, True])["name"].tolist()
    if len(ranked) <= MOST_OUTLETS:
        return table
    rest = dict.fromkeys(ranked[MOST_OUTLETS - 1 :], OTHERS)
    named = table.assign(
        source=table["source"].where(table["is_agency"], table["source"].replace(rest)),
        outlet=table["outlet"].replace(rest),
    )
    keys = ["source", "is_agency", "outlet", "basis"]
    sums = named.groupby(keys, as_index=False)[["n_passages", "n_articles", "n_words"]].sum()
    totals = named.drop_duplicates([*keys, "n_outlet_words"]).groupby(keys, as_index=False)
    merged = sums.merge(totals["n_outlet_words"].sum(), on=keys)
    merged["share"] = merged["n_words"] / merged["n_outlet_words"].clip(lower=1)
    order = ["is_agency", "n_words", "source", "outlet", "basis"]
    return merged.sort_values(order, ascending=[False, False, True, True, True], ignore_index=True)
