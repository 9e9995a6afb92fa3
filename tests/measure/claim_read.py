"""Claims and relations as lines that a person can write down."""

import pandas as pd

_QUALIFIERS = {"exact": "", "about": "~", "nearly": "<", "over": ">", "range": "", "up_to": "<="}


def told(claims: pd.DataFrame, relations: pd.DataFrame) -> tuple[list[str], list[str]]:
    """The claims and the relations of a corpus, each a line; `apart` is told with its reason."""
    names: dict[str, str] = {}
    lines = []
    for row in claims.to_dict("records"):
        number = row["as_printed"] if pd.isna(row["value"]) else str(row["value"])
        if not pd.isna(row["value_max"]):
            number += f"-{row['value_max']}"
        name = f"{row['measure']} {_QUALIFIERS.get(row['qualifier'], row['qualifier'])}{number}"
        if row["status"] != "actual":
            name += f" {row['status']}"
        if name in names.values():
            name += " again"
        names[row["claim_id"]] = name
        more = [
            "part" if row["subset"] else "",
            *(row[c] if isinstance(row[c], str) else "" for c in ("occasion", "place")),
            row["as_of"] if isinstance(row["as_of"], str) else "undated",
            row["as_of_time"] if isinstance(row["as_of_time"], str) else "",
            row["part_of_day"] if isinstance(row["part_of_day"], str) else "",
            row["asserted_by"] if row["asserted_by_type"] != "outlet" else "",
            f"x{row['n_mentions']}" if row["n_mentions"] > 1 else "",
            "doubt" if isinstance(row["doubt"], str) else "",
        ]
        lines.append(", ".join([name, *filter(None, more)]))
    pairs = [
        f"{names[row['claim_id']]} {row['relation']} {names[row['other_id']]}"
        + (f" ({row['reason']})" if row["relation"] == "apart" else "")
        for row in relations.to_dict("records")
    ]
    return sorted(lines), sorted(pairs)
