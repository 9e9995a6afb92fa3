"""Which articles still print a number after a later one had been printed."""

from collections.abc import Sequence
from typing import Any

import pandas as pd

_COLUMNS = [
    "claim_id", "measure", "noun", "occasion", "status", "value", "article_id", "outlet",
    "printed_on", "superseded_by", "n_days_late",
]  # fmt: skip


def late(claims: pd.DataFrame, articles: pd.DataFrame) -> pd.DataFrame:
    """Articles that repeat an earlier state when a later one was already in print.

    One row an article and a claim that restates another without a date of its own, where a
    claim that revises the one it restates had been printed on an earlier day and the article
    does not print that one as well. A high `n_days_late` is a number long out of date. An
    article without a day of publication is never late; that an article says "a month ago"
    without naming the day cannot be seen. Columns: claim_id, measure, noun, occasion, status,
    value, article_id, outlet, printed_on, superseded_by (a claim_id), n_days_late.
    """
    known = {str(row["article_id"]): row for row in _records(articles)}
    everyone = _records(claims)
    after, printed = _revisions(everyone), _printed(everyone)
    rows = []
    for claim in everyone:
        if pd.isna(claim["restates"]):
            continue
        newer = after.get(str(claim["restates"]), [])
        for article_id in str(claim["articles"]).split("; "):
            article = known.get(article_id, {})
            day = article.get("published_on")
            if not isinstance(day, str):
                continue
            told = printed[article_id] & {str(c["claim_id"]) for c in newer}
            before = [c for c in newer if isinstance(c["printed_first"], str)]
            before = [c for c in before if c["printed_first"] < day]
            if told or not before:
                continue
            first = min(before, key=lambda c: (c["printed_first"], c["claim_id"]))
            rows.append(
                {name: claim[name] for name in _COLUMNS[:6]}
                | {
                    "article_id": article_id,
                    "outlet": article.get("outlet"),
                    "printed_on": day,
                    "superseded_by": first["claim_id"],
                    "n_days_late": (pd.Timestamp(day) - pd.Timestamp(first["printed_first"])).days,
                }
            )
    rows.sort(
        key=lambda row: (row["measure"], row["printed_on"], row["article_id"], row["claim_id"])
    )
    numbers = {"value": "Int64", "n_days_late": "Int64"}
    text = {name: "str" for name in _COLUMNS if name not in numbers}
    return pd.DataFrame(rows, columns=_COLUMNS).astype(text | numbers)


def _printed(claims: Sequence[dict[str, Any]]) -> dict[str, set[str]]:
    """The claims each article prints, a repeat standing for the one it repeats."""
    found: dict[str, set[str]] = {}
    for claim in claims:
        original = claim["restates"] if isinstance(claim["restates"], str) else claim["claim_id"]
        for article_id in str(claim["articles"]).split("; "):
            found.setdefault(article_id, set()).add(str(original))
    return found


def _records(table: pd.DataFrame) -> list[dict[str, Any]]:
    return [{str(name): value for name, value in row.items()} for row in table.to_dict("records")]


def _revisions(claims: Sequence[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    """For each claim the claims of later states, however many states later."""
    by_id = {str(claim["claim_id"]): claim for claim in claims}
    next_ones: dict[str, list[str]] = {}
    for claim in claims:
        if isinstance(claim["revises"], str):
            for earlier in claim["revises"].split("; "):
                next_ones.setdefault(earlier, []).append(str(claim["claim_id"]))
    found: dict[str, list[dict[str, Any]]] = {}
    for start in by_id:
        seen: list[str] = []
        waiting = list(next_ones.get(start, []))
        while waiting:
            one = waiting.pop()
            if one not in seen and one != start:
                seen.append(one)
                waiting += next_ones.get(one, [])
        found[start] = [by_id[one] for one in sorted(seen)]
    return found
