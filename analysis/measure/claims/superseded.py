"""Which articles still print a number after a later one had been printed."""

from collections.abc import Sequence
from typing import Any

import pandas as pd

from analysis.tables.checked import checked

_COLUMNS = [
    "claim_id", "measure", "noun", "occasion", "status", "value", "article_id", "outlet",
    "printed_on", "superseded_by", "n_days_late",
]  # fmt: skip


@checked
def late(
    claims: pd.DataFrame,
    articles: pd.DataFrame,
    evidence: pd.DataFrame,
    relations: pd.DataFrame,
    *,
    quantities: pd.DataFrame | None = None,
) -> pd.DataFrame:
    """Articles that repeat an earlier state when a later one was already in print.

    One row an article and a claim that restates another without a date of its own, where a
    claim that revises or corrects the one it restates had been printed on an earlier day and
    the article does not print that one as well. `evidence` and `relations` are the tables
    `claim_evidence` and `claim_relations`. With `quantities` an article of the next morning that
    gives the number no day of its own, and so stands in the claim itself, is late as well. A
    high `n_days_late` is a number long out of date. An
    article without a day of publication is never late; that an article says "a month ago"
    without naming the day cannot be seen. Columns: claim_id, measure, noun, occasion, status,
    value, article_id, outlet, printed_on, superseded_by (a claim_id), n_days_late.
    """
    known = {str(row["article_id"]): row for row in _records(articles)}
    by_id = {str(row["claim_id"]): row for row in _records(claims)}
    told = list(relations[["claim_id", "relation", "other_id"]].itertuples(index=False, name=None))
    original = {claim: other for claim, relation, other in told if relation == "restates"}
    after = _revisions([(a, b) for a, relation, b in told if relation in ("revises", "corrects")])
    prints = list(evidence[["claim_id", "article_id"]].drop_duplicates().itertuples(index=False))
    printed: dict[str, set[str]] = {}
    for claim_id, article_id in prints:
        printed.setdefault(article_id, set()).add(original.get(claim_id, claim_id))
    undated = _undated(evidence, quantities)
    rows = []
    for claim_id, article_id in prints:
        article = known.get(article_id, {})
        day = article.get("published_on")
        repeats = claim_id in original or (claim_id, article_id) in undated
        if not repeats or not isinstance(day, str):
            continue
        newer = after.get(original.get(claim_id, claim_id), set())
        before = [by_id[one] for one in newer if isinstance(by_id[one]["printed_first"], str)]
        before = [claim for claim in before if claim["printed_first"] < day]
        if printed[article_id] & newer or not before:
            continue
        first = min(before, key=lambda c: (c["printed_first"], c["claim_id"]))
        rows.append(
            {name: by_id[claim_id][name] for name in _COLUMNS[:6]}
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


def _undated(evidence: pd.DataFrame, quantities: pd.DataFrame | None) -> set[tuple[str, str]]:
    """The claims that an article prints without a day of their own, by claim and article."""
    if quantities is None:
        return set()
    basis = dict(zip(quantities["row_id"], quantities["as_of_basis"], strict=True))
    own: dict[tuple[str, str], bool] = {}
    for claim, row, article in evidence[["claim_id", "row_id", "article_id"]].itertuples(
        index=False
    ):
        dated = basis.get(row) in ("stated", "event")
        own[(claim, article)] = own.get((claim, article), False) or dated
    return {key for key, dated in own.items() if not dated}


def _records(table: pd.DataFrame) -> list[dict[str, Any]]:
    return [{str(name): value for name, value in row.items()} for row in table.to_dict("records")]


def _revisions(pairs: Sequence[tuple[str, str]]) -> dict[str, set[str]]:
    """For each claim the claims of later states, however many states later."""
    next_ones: dict[str, list[str]] = {}
    for later, earlier in pairs:
        next_ones.setdefault(earlier, []).append(later)
    found: dict[str, set[str]] = {}
    for start in next_ones:
        seen: set[str] = set()
        waiting = list(next_ones[start])
        while waiting:
            one = waiting.pop()
            if one not in seen and one != start:
                seen.add(one)
                waiting += next_ones.get(one, [])
        found[start] = seen
    return found
