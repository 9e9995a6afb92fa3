"""The quotations that count as somebody's voice, and their sums."""

import numpy as np
import pandas as pd

from analysis.measure import policy
from analysis.tables.checked import checked
from analysis.text import normalise

#: Up to so many articles each is shown by itself; above, articles are counted.
MOST_ARTICLES = policy.EACH
KINDS = {"direct": "direct", "indirect": "indirect", "answer": "answers"}
NOBODY = "nobody named"
UNNAMED = "unnamed sources"
DOCUMENTS = "documents"
#: The class of a source of which the article does not say in which capacity it speaks.
UNSTATED = "not stated"
#: Rows that stand for many sources and come after those with a name.
LAST = (DOCUMENTS, UNNAMED, NOBODY, "unknown")
SUMS = [f"n_{kind}" for kind in KINDS.values()] + [f"words_{kind}" for kind in KINDS.values()]


@checked
def counted_quotations(quotations: pd.DataFrame, captions: bool) -> pd.DataFrame:
    """The rows that count, each with the `key` of its speaker, its `group`, and the
    name it is counted `by`, and the `class` of the source."""
    rows = quotations if captions else quotations[quotations["part"] != "caption"]
    rows = rows.copy()
    rows["speaker"] = rows["speaker"].fillna(NOBODY)
    rows["speaker_type"] = rows["speaker_type"].fillna("unnamed")
    types = rows["speaker_type"]
    alone = types.isin(["unnamed", "generic", "document"]) | (rows["speaker"] == NOBODY)
    own = rows["speaker"] + "\x1f" + rows["article_id"]
    folded = rows["speaker"].map(normalise.folded).where(types == "institution", rows["speaker"])
    rows["key"] = folded.where(~alone, own).astype("str")
    bodies = rows[types == "institution"]
    spelled = _usual(bodies)
    rows["speaker"] = pd.Series(
        [spelled.get(key, name) for key, name in zip(rows["key"], rows["speaker"], strict=True)],
        index=rows.index,
        dtype="str",
    )
    together = pd.Series(UNNAMED, index=rows.index).where(types != "document", DOCUMENTS)
    rows["by"] = rows["speaker"].where(~alone, together).astype("str")
    classes = rows["speaker_class"] if "speaker_class" in rows else pd.Series(pd.NA, rows.index)
    rows["class"] = classes.fillna(UNSTATED).astype("str")
    rows["group"] = np.where(rows["speaker_type"].eq("person"), "named", "other")
    return rows


def _usual(bodies: pd.DataFrame) -> dict[str, str]:
    """The spelling of each body printed most; of equals, the first in order."""
    counts = bodies.groupby(["key", "speaker"], sort=True).size().rename("n").reset_index()
    best = counts.sort_values(["key", "n", "speaker"], ascending=[True, False, True])
    best = best.drop_duplicates("key")
    return dict(zip(best["key"].astype(str), best["speaker"].astype(str), strict=True))


@checked
def sums(rows: pd.DataFrame, keys: list[str]) -> pd.DataFrame:
    """Quotations, reporting sentences, turns and the words of each, for each of the keys."""
    columns = {}
    for kind, name in KINDS.items():
        ours = rows["kind"] == kind
        columns[f"n_{name}"] = ours.astype("int64")
        columns[f"words_{name}"] = rows["n_words"].fillna(0).astype("int64").where(ours, 0)
    counted = pd.DataFrame(columns, index=rows.index)
    return counted.groupby([rows[key] for key in keys], sort=True)[SUMS].sum()
