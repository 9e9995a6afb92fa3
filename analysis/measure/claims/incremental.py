"""Claims counted one measure at a time, and kept where nothing they rest on has changed.

A claim belongs to one measure, and no claim is related to one of another measure. So when a
reviewer puts a number right, only the claims of its measure are counted again, and the result
is the table that counting everything again would give.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import pandas as pd

from analysis.measure.claims.claims import Read
from analysis.tables import schema
from analysis.tables.checked import checked

Reconcile = Callable[[pd.DataFrame], Read]


@dataclass(frozen=True, slots=True)
class CountedMeasure:
    """The counted numbers of one measure and the claims they make."""

    quantities: pd.DataFrame
    read: Read


@checked
def by_measure(
    reconcile: Reconcile, quantities: pd.DataFrame, before: Mapping[str, CountedMeasure]
) -> dict[str, CountedMeasure]:
    """The claims of each measure; those of `before` where its numbers are the very same.

    `reconcile` is what makes claims of counted numbers. Rows without a measure make none.

    >>> rows = schema.frame("quantities", [{"row_id": "r", "measure": "teams", "value": 40}])
    >>> from analysis.measure.claims.claims import read_claims
    >>> about = schema.frame("articles", [])
    >>> first = by_measure(lambda some: read_claims(some, about), rows, {})
    >>> again = by_measure(lambda some: read_claims(some, about), rows.copy(), first)
    >>> again["teams"] is first["teams"]
    True
    """
    counted = {}
    named = quantities[quantities["measure"].notna()]
    for measure in sorted(map(str, named["measure"].unique())):
        rows = named[named["measure"] == measure].reset_index(drop=True)
        kept = before.get(measure)
        if kept is None or not kept.quantities.equals(rows):
            kept = CountedMeasure(rows, reconcile(rows))
        counted[measure] = kept
    return counted


def tables_together(counted: Mapping[str, CountedMeasure], table: str = "claims") -> pd.DataFrame:
    """One table of every measure: `claims`, `claim_evidence` or `claim_relations`.

    Its order is that in which all are counted at once.
    """
    name = table.removeprefix("claim_")
    tables = [getattr(counted[measure].read, name) for measure in sorted(counted)]
    if not tables:
        return schema.frame(table, [])
    joined: pd.DataFrame = pd.concat(tables, ignore_index=True)
    return joined
