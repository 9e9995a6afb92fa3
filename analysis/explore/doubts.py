"""Which extracted rows to look at first: those most likely to be wrong, each with why."""

from collections.abc import Callable

import pandas as pd

from analysis.pipeline import Tables

COLUMNS = ("weight", "why", "table", "row_id", "article_id", "start", "end")


def check_first(tables: Tables) -> pd.DataFrame:
    """Rows worth a look, the most doubtful first.

    Columns: weight (higher is more doubtful; reasons add up), why (the reasons, joined by
    '; '), table, row_id, article_id, start, end. A row a reviewer has accepted or corrected
    is not listed again.
    """
    found = [reason(tables) for reason in REASONS.values()]
    together = pd.concat(found, ignore_index=True)
    if together.empty:
        return pd.DataFrame(columns=list(COLUMNS))
    keys = ["table", "row_id", "article_id", "start", "end"]
    listed = (
        together.groupby(keys, sort=False)
        .agg(weight=("weight", "sum"), why=("why", lambda why: "; ".join(dict.fromkeys(why))))
        .reset_index()
    )
    order = listed.sort_values(
        ["weight", "article_id", "start", "table"], ascending=[False, True, True, True]
    )
    return order[list(COLUMNS)].reset_index(drop=True)


def _rows(rows: pd.DataFrame, table: str, weight: int, why: "str | pd.Series") -> pd.DataFrame:
    open_rows = rows[rows["review"].isna()]
    chosen = why if isinstance(why, str) else why.loc[open_rows.index]
    return pd.DataFrame(
        {
            "weight": weight,
            "why": chosen,
            "table": table,
            "row_id": open_rows["row_id"],
            "article_id": open_rows["article_id"],
            "start": open_rows["start"],
            "end": open_rows["end"],
        }
    )


def resolved_speakers(tables: Tables) -> pd.DataFrame:
    """A speaker who was not named at the place but worked out from the text before."""
    rows = tables.quotations
    rows = rows[rows["speaker_basis"].isin(["resolved", "implied"])]
    why = (
        "the speaker is "
        + rows["speaker_basis"]
        + ", not named here: "
        + rows["speaker"].fillna("")
    )
    return _rows(rows, "quotations", 2, why)


def unattributed(tables: Tables) -> pd.DataFrame:
    """Words in quotation marks that nobody is said to have spoken."""
    rows = tables.quotations
    return _rows(rows[rows["speaker"].isna()], "quotations", 3, "nobody is named as the speaker")


def repaired_marks(tables: Tables) -> pd.DataFrame:
    """A quotation whose marks do not match: opened with one kind and closed with another."""
    rows = tables.quotations[tables.quotations["kind"] == "direct"]
    texts = dict(zip(tables.articles["article_id"], tables.articles["text"], strict=True))
    pairs = {"“": "”", '"': '"', "‘": "’", "«": "»", "'": "'"}
    odd = []
    for row in rows.itertuples():
        text = texts[row.article_id]
        before = text[: row.start].rstrip()[-1:]
        after = text[row.end :].lstrip()[:1]
        odd.append(pairs.get(before) != after)
    return _rows(rows.loc[odd], "quotations", 3, "its quotation marks do not match")


def conflicts(tables: Tables) -> pd.DataFrame:
    """Numbers whose claim conflicts with another claim."""
    claims = tables.claims
    inside = claims[claims["conflicts_with"].notna()]["row_ids"].dropna()
    ids = {row_id for joined in inside for row_id in str(joined).split("; ")}
    rows = tables.quantities
    return _rows(rows[rows["row_id"].isin(ids)], "quantities", 4, "it conflicts with another claim")


def near_distractors(tables: Tables) -> pd.DataFrame:
    """A participation number whose sentence holds counted numbers of something else."""
    rows = tables.quantities
    key = ["article_id", "sentence_id"]
    other = rows[rows["measure"].isna()][key].drop_duplicates()
    mine = rows[rows["measure"].notna()].reset_index().merge(other, on=key).set_index("index")
    why = "its sentence holds a counted number of something else"
    return _rows(rows.loc[sorted(mine.index)], "quantities", 2, why)


def undated_numbers(tables: Tables) -> pd.DataFrame:
    """A participation number that no day could be given to."""
    rows = tables.quantities
    mine = rows[rows["measure"].notna() & rows["as_of"].isna()]
    return _rows(mine, "quantities", 2, "no day is known for it")


def rare_layouts(tables: Tables) -> pd.DataFrame:
    """Rows of articles whose loading was repaired or is in conflict."""
    issues = tables.load_issues
    doubted = set(issues[issues["severity"].isin(["repaired", "conflict"])]["article_id"].dropna())
    rows = tables.quotations
    mine = rows[rows["article_id"].isin(doubted)]
    return _rows(mine, "quotations", 1, "its article was repaired or doubted when it was read")


#: Every reason to look at a row again.
REASONS: dict[str, Callable[[Tables], pd.DataFrame]] = {
    "conflicts": conflicts,
    "unattributed": unattributed,
    "repaired marks": repaired_marks,
    "resolved speakers": resolved_speakers,
    "near distractors": near_distractors,
    "undated numbers": undated_numbers,
    "rare layouts": rare_layouts,
}
