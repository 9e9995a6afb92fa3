"""What a speaker is heard as and where: the office printed most, and the prominent places."""

import pandas as pd

from analysis.measure.voices import countable as rows_of
from analysis.tables.checked import checked

COLUMNS = ["office", "n_headline", "n_lead", "n_first"]
_PLACES = {"n_headline": "title", "n_lead": "lead"}


@checked
def speaker_standing(
    quotations: pd.DataFrame, *, key: str = "by", captions: bool = False
) -> pd.DataFrame:
    """The office and the places of each speaker, by the key they are counted by.

    `office` is the one printed most (of equals the first in order; missing where none is).
    `n_headline`, `n_lead`, `n_first`: articles that hear the speaker in the headline, in the
    lead, before everybody else. A high number is prominence, not length.
    """
    return standing_of(rows_of.counted_quotations(quotations, captions), key=key)


@checked
def standing_of(rows: pd.DataFrame, *, key: str) -> pd.DataFrame:
    """As `speaker_standing`, of the rows that count (`countable.counted_quotations`)."""
    found = pd.DataFrame(index=sorted(set(rows[key])), columns=COLUMNS)
    if rows.empty:
        return found
    offices = rows.dropna(subset="role").groupby([key, "role"]).size().rename("n").reset_index()
    offices = offices.sort_values(["n", "role"], ascending=[False, True], kind="stable")
    found["office"] = offices.drop_duplicates(key).set_index(key)["role"]
    for name, part in _PLACES.items():
        found[name] = rows[rows["part"] == part].groupby(key)["article_id"].nunique()
    begins = rows.groupby("article_id")["start"].transform("min")
    found["n_first"] = rows[rows["start"] == begins].groupby(key)["article_id"].nunique()
    counts = COLUMNS[1:]
    return found.assign(**{name: found[name].fillna(0).astype("Int64") for name in counts})
