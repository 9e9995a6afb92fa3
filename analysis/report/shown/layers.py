"""The table behind a figure as tidy tables: one kind of row each, no cell empty by design."""

import pandas as pd

#: Which rows of a chart's table belong in one file, by their mark; another mark is its own.
_LAYERS = {
    **dict.fromkeys(("stated", "conflict", "bounds", "not_before", "not_after"), "articles"),
    **dict.fromkeys(("unknown", "article"), "articles"),
    "spoken": "dates_spoken_of",
    "milestone": "milestones",
    **dict.fromkeys(("panel", "break"), "stretches"),
    "count": "outlets",
    "total": "all_outlets",
    "rate": "rates",
    "speaker": "speakers",
    "share": "shares",
    "outlet": "outlets",
    "class": "classes",
    "class_outlet": "classes_by_outlet",
    "cell": "quotations",
    "rest": "not_shown",
    "use": "uses",
    "term": "terms",
}


def tidy(table: pd.DataFrame) -> dict[str, pd.DataFrame]:
    """The rows of a chart's table by kind, each without the columns it leaves empty.

    Where a layer holds several marks its column `kind` says which; the marks that lay out the
    picture are in no column. A table without marks is one layer named "".

    >>> table = pd.DataFrame({"mark": ["article", "use"], "label": ["Chợ", None], "at": [None, 3]})
    >>> {name: list(rows.columns) for name, rows in tidy(table).items()}
    {'articles': ['label'], 'uses': ['at']}
    """
    if "mark" not in table:
        return {"": table.dropna(axis=1, how="all") if len(table) else table}
    layer = table["mark"].map(lambda mark: _LAYERS.get(str(mark), str(mark)))
    found = {}
    for name in dict.fromkeys(layer):
        rows = table[layer == name].dropna(axis=1, how="all")
        several = rows["mark"].nunique() > 1
        rows = rows.rename(columns={"mark": "kind"}) if several else rows.drop(columns="mark")
        found[str(name)] = rows.reset_index(drop=True)
    return found
