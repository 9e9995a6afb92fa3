"""How the claims of a chart stand to each other, read from its rows of kind `relation`."""

from collections.abc import Mapping

import pandas as pd

#: For each claim: the relations it stands in and the claims it stands in them to.
Links = Mapping[str, tuple[tuple[str, str], ...]]


def links_of(data: pd.DataFrame) -> Links:
    """The relations of each claim, in the order of the table.

    Of several numbers of one time that all conflict, the two farthest apart are joined: the
    others lie between them.
    """
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    rows = data[data["kind"] == "relation"]
    hidden = _narrower(data, rows)
    for claim, relation, other in zip(
        rows["claim_id"], rows["relation"], rows["other_id"], strict=True
    ):
        if (relation, claim, other) in hidden:
            continue
        found[str(claim)] = (*found.get(str(claim), ()), (str(relation), str(other)))
    return found


def _narrower(data: pd.DataFrame, rows: pd.DataFrame) -> set[tuple[str, str, str]]:
    claims = data[data["kind"] == "claim"]
    value = dict(zip(claims["claim_id"], claims["value"], strict=True))
    time = dict(zip(claims["claim_id"], claims["as_of"].fillna(""), strict=True))
    scope = dict(zip(claims["claim_id"], claims["measure"], strict=True))
    groups: dict[tuple[str, str], list[tuple[str, str, str]]] = {}
    torn = rows[rows["relation"] == "conflicts"]
    for claim, other in zip(torn["claim_id"], torn["other_id"], strict=True):
        if claim in value and other in value:
            key = (str(scope[claim]), str(time[claim]))
            groups.setdefault(key, []).append(("conflicts", claim, other))
    hidden: set[tuple[str, str, str]] = set()
    for pairs in groups.values():
        widest = max(pairs, key=lambda pair: (abs(value[pair[1]] - value[pair[2]]), pair))
        hidden |= {pair for pair in pairs if pair != widest}
    return hidden


def weights(links: Links) -> Mapping[str, int]:
    """How much a claim matters to the finding: what changed, what is disputed, what repeats."""
    worth = {"revises": 3, "corrects": 3, "conflicts": 2, "part_of": 1, "restates": 1}
    found: dict[str, int] = {}
    for claim, pairs in links.items():
        for relation, other in pairs:
            weight = worth.get(relation, 0)
            other_weight = 0 if relation == "part_of" else weight
            found[claim] = max(found.get(claim, 0), 0 if relation == "restates" else weight)
            found[other] = max(found.get(other, 0), other_weight)
    return found
