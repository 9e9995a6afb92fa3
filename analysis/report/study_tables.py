"""What a study and a manifest say, as the tables that measures take."""

import pandas as pd

from analysis.corpus.metadata.manifest import Collection
from analysis.study import Study


def milestones(study: Study) -> pd.DataFrame:
    """The milestones: `label`, `label_vi`, `date_from`, `date_to`, in the study's order."""
    rows = [
        {
            "label": milestone.label,
            "label_vi": milestone.label_vi or milestone.label,
            "date_from": milestone.date_from,
            "date_to": milestone.date_to or milestone.date_from,
        }
        for milestone in study.milestones
    ]
    return pd.DataFrame(rows, columns=["label", "label_vi", "date_from", "date_to"], dtype="object")


def collected(collection: Collection) -> pd.DataFrame:
    """What was collected, a row a stretch of time: `outlet` (missing: every outlet),
    `date_from`, `date_to`, `collected` (false for a gap), `n_published` (all that the outlet
    published then, on any subject; missing where unknown). Empty where nobody recorded it."""
    rows: list[dict[str, object]] = []
    if collection.period_from and collection.period_to:
        totals = dict(collection.totals)
        ends = {"date_from": collection.period_from, "date_to": collection.period_to}
        for outlet in collection.outlets or (None,):
            published = totals.get(outlet or "")
            rows.append({"outlet": outlet, **ends, "collected": True, "n_published": published})
    for gap in collection.gaps:
        ends = {"date_from": gap.date_from, "date_to": gap.date_to}
        rows.append({"outlet": gap.outlet or None, **ends, "collected": False})
    columns = ["outlet", "date_from", "date_to", "collected", "n_published"]
    return pd.DataFrame(rows, columns=columns, dtype="object")
