"""The quotations that count as somebody's voice, and their sums."""

import numpy as np
import pandas as pd

#: Up to so many articles each is shown by itself; above, articles are counted.
MOST_ARTICLES = 12
KINDS = {"direct": "direct", "indirect": "indirect", "answer": "answers"}
NOBODY = "nobody named"
UNNAMED = "unnamed sources"
SUMS = [f"n_{kind}" for kind in KINDS.values()] + [f"words_{kind}" for kind in KINDS.values()]


def said(quotations: pd.DataFrame, captions: bool) -> pd.DataFrame:
    """The rows that count, each with the `key` of its speaker and its `group`."""
    rows = quotations if captions else quotations[quotations["part"] != "caption"]
    rows = rows.copy()
    rows["speaker"] = rows["speaker"].fillna(NOBODY)
    rows["speaker_type"] = rows["speaker_type"].fillna("unnamed")
    alone = rows["speaker_type"].isin(["unnamed", "generic"]) | (rows["speaker"] == NOBODY)
    own = rows["speaker"] + "\x1f" + rows["article_id"]
    rows["key"] = rows["speaker"].where(~alone, own).astype("str")
    rows["alone"] = alone
    rows["group"] = np.where(rows["speaker_type"].eq("person"), "named", "other")
    return rows


def sums(rows: pd.DataFrame, keys: list[str]) -> pd.DataFrame:
    """Quotations, reporting sentences, turns and the words of each, for each of the keys."""
    columns = {}
    for kind, name in KINDS.items():
        ours = rows["kind"] == kind
        columns[f"n_{name}"] = ours.astype("int64")
        columns[f"words_{name}"] = rows["n_words"].fillna(0).astype("int64").where(ours, 0)
    counted = pd.DataFrame(columns, index=rows.index)
    return counted.groupby([rows[key] for key in keys], sort=True)[SUMS].sum()
