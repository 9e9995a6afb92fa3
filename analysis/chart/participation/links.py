"""How the claims of a chart stand to each other, read from its rows of kind `relation`."""

from collections.abc import Mapping

import pandas as pd

#: For each claim: the relations it stands in and the claims it stands in them to.
Links = Mapping[str, tuple[tuple[str, str], ...]]


def of(data: pd.DataFrame) -> Links:
    """The relations of each claim, in the order of the table."""
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    rows = data[data["kind"] == "relation"]
    for claim, relation, other in zip(
        rows["claim_id"], rows["relation"], rows["other_id"], strict=True
    ):
        found[str(claim)] = (*found.get(str(claim), ()), (str(relation), str(other)))
    return found


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
