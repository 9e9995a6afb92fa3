"""Which extracted rows to look at first: those most likely to be wrong, each with why."""

from collections.abc import Callable

import pandas as pd

from analysis.explore import labels
from analysis.pipeline import Tables

#: How many characters from its words a quotation mark may stand.
_NEAR = 8
COLUMNS = ("weight", "why", "table", "row_id", "article_id", "start", "end")


def check_first(tables: Tables, *, lang: str = "en") -> pd.DataFrame:
    """Rows worth a look, the most doubtful first.

    Parameters
    ----------
    tables
        of a corpus, as `an.load` gives them
    lang
        "en" or "vi", of the reasons

    Returns
    -------
    pandas.DataFrame
        a row an extracted row: `weight` (higher is more doubtful; reasons add up), `why` (the
        reasons, joined by '; '), `table`, `row_id`, `article_id`, `start`, `end`; ordered by
        weight, then article and place

    Notes
    -----
    A row a reviewer has accepted or corrected is not listed again. The weights order, they are no
    probability of a mistake.

    Examples
    --------
    >>> import analysis as an
    >>> found = check_first(an.load("demo"))
    >>> found.columns.tolist(), bool(found["weight"].is_monotonic_decreasing)
    (['weight', 'why', 'table', 'row_id', 'article_id', 'start', 'end'], True)
    """
    weights: dict[tuple[object, ...], int] = {}
    whys: dict[tuple[object, ...], list[str]] = {}
    for reason in REASONS.values():
        for weight, why, *key in reason(tables, lang).itertuples(index=False, name=None):
            place = tuple(key)
            weights[place] = weights.get(place, 0) + weight
            told = whys.setdefault(place, [])
            if why not in told:
                told.append(why)
    listed = pd.DataFrame(
        [(weight, "; ".join(whys[place]), *place) for place, weight in weights.items()],
        columns=list(COLUMNS),
    )
    return listed.sort_values(
        ["weight", "article_id", "start", "table"],
        ascending=[False, True, True, True],
        kind="stable",
    ).reset_index(drop=True)


def n_decided(tables: Tables) -> int:
    """How many rows somebody has decided on already, whatever the decision."""
    return len(tables.decisions[["article_id", "table", "row_id"]].drop_duplicates())


def _rows(rows: pd.DataFrame, table: str, weight: int, why: "str | pd.Series") -> pd.DataFrame:
    still_open = rows["review"].isna()
    if not still_open.all():
        rows = rows[still_open]
    return pd.DataFrame(
        {
            "weight": weight,
            "why": why if isinstance(why, str) else why.loc[rows.index],
            "table": table,
            "row_id": rows["row_id"],
            "article_id": rows["article_id"],
            "start": rows["start"],
            "end": rows["end"],
        }
    )


def resolved_speakers(tables: Tables, lang: str = "en") -> pd.DataFrame:
    """A speaker who was not named at the place but worked out from the text before."""
    rows = tables.quotations
    rows = rows[rows["speaker_basis"].isin(["resolved", "implied"])]
    said = labels.labels_in(lang)
    basis = rows["speaker_basis"].map(
        {"resolved": said["speaker_resolved"], "implied": said["speaker_implied"]}
    )
    why = basis + ": " + rows["speaker"].fillna(said["unknown"])
    return _rows(rows, "quotations", 2, why)


def unattributed(tables: Tables, lang: str = "en") -> pd.DataFrame:
    """Words in quotation marks that nobody is said to have spoken."""
    rows = tables.quotations
    return _rows(
        rows[rows["speaker"].isna()], "quotations", 3, labels.labels_in(lang)["why_unattributed"]
    )


def repaired_marks(tables: Tables, lang: str = "en") -> pd.DataFrame:
    """A quotation whose marks do not match: opened with one kind and closed with another."""
    rows = tables.quotations[tables.quotations["kind"] == "direct"]
    texts = dict(zip(tables.articles["article_id"], tables.articles["text"], strict=True))
    pairs = {"“": "”", '"': '"', "‘": "’", "«": "»", "'": "'"}
    odd = []
    for article_id, start, end in zip(rows["article_id"], rows["start"], rows["end"], strict=True):
        text = texts[article_id]
        before = text[max(0, start - _NEAR) : start].rstrip()[-1:]
        after = text[end : end + _NEAR].lstrip()[:1]
        odd.append(pairs.get(before) != after)
    return _rows(rows.loc[odd], "quotations", 3, labels.labels_in(lang)["why_odd_marks"])


def conflicts(tables: Tables, lang: str = "en") -> pd.DataFrame:
    """Numbers whose claim conflicts with another claim."""
    related = tables.claim_relations
    torn = related[related["relation"] == "conflicts"]
    claims = {*torn["claim_id"], *torn["other_id"]}
    evidence = tables.claim_evidence
    ids = set(evidence[evidence["claim_id"].isin(claims)]["row_id"])
    rows = tables.quantities
    return _rows(
        rows[rows["row_id"].isin(ids)], "quantities", 4, labels.labels_in(lang)["why_conflict"]
    )


def near_distractors(tables: Tables, lang: str = "en") -> pd.DataFrame:
    """A participation number whose sentence holds counted numbers of something else."""
    rows = tables.quantities
    key = ["article_id", "sentence_id"]
    other = rows[rows["measure"].isna()][key].drop_duplicates()
    mine = rows[rows["measure"].notna()].reset_index().merge(other, on=key).set_index("index")
    why = labels.labels_in(lang)["why_distractor"]
    return _rows(rows.loc[sorted(mine.index)], "quantities", 2, why)


def undated_numbers(tables: Tables, lang: str = "en") -> pd.DataFrame:
    """A participation number that no day could be given to."""
    rows = tables.quantities
    mine = rows[rows["measure"].notna() & rows["as_of"].isna()]
    return _rows(mine, "quantities", 2, labels.labels_in(lang)["why_undated_number"])


def rare_layouts(tables: Tables, lang: str = "en") -> pd.DataFrame:
    """Rows of articles whose loading was repaired or is in conflict."""
    issues = tables.load_issues
    doubted = set(issues[issues["severity"].isin(["repaired", "conflict"])]["article_id"].dropna())
    rows = tables.quotations
    mine = rows[rows["article_id"].isin(doubted)]
    return _rows(mine, "quotations", 1, labels.labels_in(lang)["why_doubted_file"])


#: Every reason to look at a row again.
REASONS: dict[str, Callable[[Tables, str], pd.DataFrame]] = {
    "conflicts": conflicts,
    "unattributed": unattributed,
    "repaired marks": repaired_marks,
    "resolved speakers": resolved_speakers,
    "near distractors": near_distractors,
    "undated numbers": undated_numbers,
    "rare layouts": rare_layouts,
}
