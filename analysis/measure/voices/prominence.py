"""Where in an article a speaker is heard: in the headline, in the lead, before all others."""

import pandas as pd

from analysis.measure import copies, intervals, policy
from analysis.measure.policy import Least
from analysis.tables.checked import checked

PLACES = {"headline": "title", "lead": "lead"}
COLUMNS = ["item", "panel", "n", "n_of", "share", "low", "high", "form", "enough", "reason"]


@checked
def table(
    quotations: pd.DataFrame,
    articles: pd.DataFrame,
    *,
    passages: pd.DataFrame | None = None,
    most: int = 15,
    stories: pd.DataFrame | None = None,
    least: Least = policy.LEAST,
) -> pd.DataFrame:
    """Of the articles that hear a speaker, in how many at a prominent place.

    One row a speaker (`item`: people, the `most` heard in most articles) and place (`panel`):
    headline, lead, first (nobody is heard before). `n` of `n_of` articles, `share` with `low`
    and `high` where these are `least.share` independent articles (`enough`, else `reason`);
    `form` is many where the corpus has so many. Words in a headline need not be in
    quotation marks: a reported headline counts. Captions are left out.
    """
    rows = quotations[
        (quotations["part"] != "caption")
        & (quotations["speaker_type"] == "person")
        & quotations["speaker"].notna()
    ]
    heard = rows.groupby("speaker")["article_id"].nunique()
    chosen = sorted(heard.index, key=lambda name: (-int(heard[name]), str(name)))[:most]
    anyone = quotations[quotations["part"] != "caption"]
    first = anyone.groupby("article_id")["start"].min()
    clusters = copies.draws(articles, passages, stories)
    form = "few" if policy.share_reason(len(articles), clusters.nunique(), least) else "many"
    listed: list[dict[str, object]] = []
    for name in chosen:
        own = rows[rows["speaker"] == name]
        ids = sorted(set(own["article_id"]))
        there = {
            place: set(own.loc[own["part"] == part, "article_id"]) for place, part in PLACES.items()
        }
        reason = policy.share_reason(len(ids), clusters.reindex(ids).nunique(), least)
        begins = own.groupby("article_id")["start"].min()
        there["first"] = {one for one in ids if begins[one] == first[one]}
        for place, where in there.items():
            hits = [one in where for one in ids]
            found = intervals.share(hits, [1] * len(ids), clusters=clusters.reindex(ids))
            many = not reason
            listed.append(
                {
                    "item": name,
                    "panel": place,
                    "n": sum(hits),
                    "n_of": len(ids),
                    "share": found.estimate if many else None,
                    "low": found.low if many else None,
                    "high": found.high if many else None,
                    "form": form,
                    "enough": many,
                    "reason": reason,
                }
            )
    return pd.DataFrame(listed, columns=COLUMNS)
