"""What the claims amount to: which revision, which conflict, which count a title may name."""

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from analysis.report.words import claim_words as words
from analysis.study import Study
from analysis.tables import vocabulary

Claim = Mapping[str, Any]
_OWN = ("stated", "event")
_SERIES = ("measure", "occasion", "status", "place")


def chain(
    claims: pd.DataFrame, relations: pd.DataFrame, study: Study
) -> tuple[Claim, Claim] | None:
    """First and last state of the running total that most articles tell; None for none.

    Both have a day that is said, neither is vague, doubted, a part or from before the event.
    """
    by_id = {str(row["claim_id"]): row for row in _records(claims)}
    steps = [
        (by_id[row["claim_id"]], by_id[row["other_id"]])
        for row in _records(relations)
        if row["relation"] in ("revises", "corrects")
    ]
    series: dict[tuple[str, ...], list[tuple[Claim, Claim]]] = {}
    for later, earlier in steps:
        if _may_be_named(later, study) and _may_be_named(earlier, study):
            series.setdefault(_key(later), []).append((later, earlier))
    if not series:
        return None

    def weight(key: tuple[str, ...]) -> tuple[int, int, tuple[str, ...]]:
        own = {str(c["claim_id"]): int(c["n_articles"]) for pair in series[key] for c in pair}
        return (sum(own.values()), len(own), key)

    own = series[max(series, key=weight)]
    first = min((earlier for _, earlier in own), key=_when)
    last = max((later for later, _ in own), key=lambda c: (*_when(c), int(c["n_articles"])))
    if words.said_number(first) == words.said_number(last) or int(first["value"]) == int(
        last["value"]
    ):
        return None
    return first, last


def _may_be_named(claim: Claim, study: Study) -> bool:
    if (
        words.is_known(claim["doubt"])
        or claim["subset"] is True
        or not words.is_known(claim["value"])
    ):
        return False
    if claim["told_as"] == "sum":  # several days together are no day
        return False
    if claim["as_of_basis"] not in _OWN or not words.is_known(claim["as_of"]):
        return False
    begins = study.event.starts_on
    ahead = claim["status"] in ("registered", "confirmed", "invited", "expected")
    return ahead or not begins or str(claim["as_of"]) >= begins


def torn(claims: pd.DataFrame, relations: pd.DataFrame) -> list[Claim]:
    """The conflict that most articles stand behind, the greater number first; empty for none.

    Two named counters come before two outlets.
    """
    by_id = {str(row["claim_id"]): row for row in _records(claims)}
    pairs = [
        (by_id[row["claim_id"]], by_id[row["other_id"]])
        for row in _records(relations)
        if row["relation"] == "conflicts"
    ]
    pairs = [pair for pair in pairs if not any(words.is_known(c["doubt"]) for c in pair)]
    if not pairs:
        return []

    def weight(pair: tuple[Claim, Claim]) -> tuple[int, int, str]:
        named = sum(c["asserted_by_type"] in ("person", "institution") for c in pair)
        n = sum(int(c["n_articles"]) for c in pair)
        return (named, n, "".join(sorted(str(c["claim_id"]) for c in pair)))

    best = max(pairs, key=weight)
    return sorted(best, key=lambda c: -int(c["value"]))


def peak(claims: pd.DataFrame, study: Study) -> list[Claim]:
    """First and greatest of the occasions that are most printed; one where there is one."""
    series: dict[tuple[str, ...], list[Claim]] = {}
    for claim in _records(claims):
        if _may_be_named(claim, study) and claim["status"] == "actual":
            series.setdefault(_key(claim), []).append(claim)
    if not series:
        return []
    own = max(series.values(), key=lambda some: sum(int(c["n_articles"]) for c in some))
    most = max(own, key=lambda c: (int(c["value"]), *_plain(c)))
    first = max((c for c in own if c["as_of"] == min(own, key=_when)["as_of"]), key=_plain)
    return [most] if first is most or first["as_of"] == most["as_of"] else [first, most]


def _plain(claim: Claim) -> tuple[bool, int, str]:
    """Of several numbers of an occasion the exact one, then the most printed."""
    return (claim["qualifier"] == "exact", int(claim["n_articles"]), str(claim["claim_id"]))


def _key(claim: Claim) -> tuple[str, ...]:
    return tuple(str(claim[name]) if words.is_known(claim[name]) else "" for name in _SERIES)


def _when(claim: Claim) -> tuple[str, str, str]:
    time = str(claim["as_of_time"]) if words.is_known(claim["as_of_time"]) else ""
    part = str(claim["part_of_day"]) if words.is_known(claim["part_of_day"]) else ""
    order = vocabulary.PARTS_OF_DAY
    return (str(claim["as_of"]), time or str(order.index(part) if part in order else ""), part)


def _records(table: pd.DataFrame) -> Sequence[dict[str, Any]]:
    return [{str(name): value for name, value in row.items()} for row in table.to_dict("records")]
