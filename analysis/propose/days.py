"""On which days it happened: those that many articles name."""

from collections import Counter
from datetime import date, timedelta

import pandas as pd

from analysis.propose.proposal import ProposedLine, least

_SHARE, _SURE = 0.15, 0.3
#: A day beside the one named most belongs to the event when so many of its articles name it.
_BESIDE = 0.6


def without_year(dates: pd.DataFrame, n: int) -> ProposedLine | None:
    """The day most articles name without a year (`words` is month and day), when many do."""
    known = dates.dropna(subset=["date_from"])
    known = known[(known["date_from"] == known["date_to"])]
    known = known.assign(day=known["date_from"].str.extract(r"(\d\d-\d\d)$")[0])
    known = known.dropna(subset=["day"]).drop_duplicates(["article_id", "day"])
    counts = Counter(known["day"].tolist())
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    if not ordered or ordered[0][1] < least(n, _SHARE):
        return None
    return ProposedLine(ordered[0][0], ordered[0][1], sure=False)


def propose_days(dates: pd.DataFrame, n: int) -> tuple[ProposedLine | None, list[ProposedLine]]:
    """The day or days of the event (`words` is from, `more` to) and other days often named.

    A day counts once an article; only whole days that are printed or meant for certain count.
    """
    known = dates.dropna(subset=["date_from"])
    known = known[(known["date_from"] == known["date_to"]) & (known["date_from"].str.len() == 10)]
    counts = Counter(known.drop_duplicates(["article_id", "date_from"])["date_from"].tolist())
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    ordered = [(day, k) for day, k in ordered if k >= least(n, _SHARE)]
    if not ordered:
        return None, []
    first, most = ordered[0]
    begins = ends = date.fromisoformat(first)
    named = dict(ordered)
    while named.get((begins - timedelta(1)).isoformat(), 0) >= _BESIDE * most:
        begins -= timedelta(1)
    while named.get((ends + timedelta(1)).isoformat(), 0) >= _BESIDE * most:
        ends += timedelta(1)
    sure = most >= max(least(n, _SURE), min(3, n // 2))
    event = ProposedLine(begins.isoformat(), most, sure, more=ends.isoformat())
    others = [
        ProposedLine(day, k, sure=False)
        for day, k in ordered
        if not event.words <= day <= event.more
    ]
    return event, others[:4]
