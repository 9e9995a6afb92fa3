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

    Parameters
    ----------
    quotations
        the table of that name, each speaker under one name; captions are left out
    articles
        the table of that name: `article_id`, `n_words`
    passages
        the shared passages; articles that print the same text are one draw
    most
        how many people are listed at most
    stories
        the table of that name; articles of one story are one draw
    least
        what is enough: `least.share` independent articles that hear the speaker

    Returns
    -------
    pandas.DataFrame
        one row a speaker (`item`: people, the `most` heard in most articles) and place (`panel`):
        headline, lead, first (nobody is heard before). `n` of `n_of` articles, `share` with `low`
        and `high` where these are `least.share` independent articles (`enough`, else `reason`);
        `form` is many where the corpus has so many

    Notes
    -----
    Words in a headline need not be in quotation marks: a reported headline counts.

    Examples
    --------
    >>> articles = pd.DataFrame({"article_id": ["a"], "n_words": [50]})
    >>> said = pd.DataFrame({"article_id": "a", "part": ["lead", "body"], "start": [20, 90],
    ...     "speaker_type": "person", "speaker": ["Phạm Thị Quýt", "Lê Minh"]})
    >>> found = table(said, articles)
    >>> found.loc[found["n"] > 0, ["item", "panel", "n", "n_of"]].values.tolist()
    [['Phạm Thị Quýt', 'lead', 1, 1], ['Phạm Thị Quýt', 'first', 1, 1]]
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
