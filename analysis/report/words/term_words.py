"""What the tables of terms say, in sentences whose numbers are computed."""

import pandas as pd

from analysis.measure.terms import frequency, keyness

_NOTHING = "None of the study's terms is used in these articles."


def xray(table: pd.DataFrame) -> str:
    """The finding of an `xray.table`: how much is drawn, and the term used most."""
    if table.empty:
        return _NOTHING
    if (table["mark"] == "spread").any():
        clustered = table.loc[table["spread"] == "clustered", "term"].tolist()
        said = (
            f"beyond chance in few articles: {', '.join(clustered)}"
            if clustered
            else ("none is bunched in few articles beyond what chance gives")
        )
        return f"{len(table)} terms over {table['n_articles'].max():,} articles; {said}."
    articles = table[table["mark"] == "article"]
    uses = table[table["mark"] == "use"]
    first = str(articles["term"].iloc[0])
    of_first = articles.loc[articles["term"] == first, "n"]
    quoted = int(uses["quoted"].fillna(False).astype(bool).sum())
    return (
        f"{len(uses)} uses of {articles['term'].nunique()} terms in "
        f"{articles['article_id'].nunique()} articles; most often {first} "
        f"({int(of_first.sum())} uses in {int((of_first > 0).sum())} articles). "
        f"{quoted} of them stand in quoted words."
    )


def spellings(table: pd.DataFrame) -> str:
    """The finding of a `usage.spellings` table: which terms are spelled in several ways."""
    if table.empty:
        return "No term is printed in two spellings in these articles."
    said = []
    for term, rows in table.groupby("term", sort=False):
        totals = rows.groupby("spelling", sort=False)["n"].sum()
        said.append(f"{term}: " + ", ".join(f"{s} {n}" for s, n in totals.items()))
    return "Printed in several ways. " + "; ".join(said) + "."


def rates(table: pd.DataFrame) -> str:
    """The finding of a `frequency.rates` table: whose intervals stand apart, or why none is."""
    if table.empty:
        return _NOTHING
    sure = table[table["enough"]]
    if sure["outlet"].nunique() < 2:
        sizes = table.drop_duplicates("outlet")
        listed = ", ".join(
            f"{o} {n}" for o, n in zip(sizes["outlet"], sizes["n_articles"], strict=True)
        )
        return (
            f"Too few articles to compare outlets ({listed}; a comparison needs "
            f"{frequency.LEAST_ARTICLES} of each). What was printed: {int(table['n'].sum())} uses "
            f"of {table.loc[table['n'] > 0, 'term'].nunique()} terms."
        )
    apart = [
        said for term, rows in sure.groupby("term", sort=False) if (said := _apart(str(term), rows))
    ]
    if not apart:
        return "No outlet's interval stands apart from all others, for any term."
    return "Intervals that stand apart from all other outlets. " + "; ".join(apart) + "."


def _apart(term: str, rows: pd.DataFrame) -> str:
    """The outlet whose interval lies above or below those of all others, in words."""
    for sign, word in ((1, "more"), (-1, "less")):
        ordered = rows.sort_values("per_1000", ascending=sign < 0)
        one, others = ordered.iloc[0], ordered.iloc[1:]
        above = one["low"] > others["high"].max() if sign > 0 else one["high"] < others["low"].min()
        if above:
            return (
                f"{term}: {one['outlet']} uses it {word}, {one['per_1000']:.2f} per 1,000 words "
                f"({one['low']:.2f} to {one['high']:.2f})"
            )
    return ""


def words(table: pd.DataFrame, outlets: dict[str, str], *, most: int = 8) -> str:
    """The finding of a `keyness` table: its claims, surest first, or why there is none."""
    if reason := keyness.enough(outlets):
        return reason
    tested = int(table["p"].notna().sum())
    claims = table[table["claim"]]
    warned = table[
        (table["p_corrected"] < keyness.LEVEL) & ~table["claim"] & table["reason"].ne("")
    ]
    tail = f" {len(warned)} more carry a warning and are not claimed." if len(warned) else ""
    if claims.empty:
        return f"No difference among {tested:,} comparisons is beyond what chance gives.{tail}"
    said = [_claim(row) for _, row in claims.head(most).iterrows()]
    left = f"; and {len(claims) - most} more" if len(claims) > most else ""
    return (
        f"{len(claims)} of {tested:,} comparisons are claims. "
        + "; ".join(said)
        + left
        + "."
        + tail
    )


def _claim(row: pd.Series) -> str:
    """One claim: whose, which word, how many times as often, and between what."""
    if not row["n_target"]:
        return f"{row['outlet']} never prints {row['item']}, the others {row['n_reference']} times"
    if not row["n_reference"]:
        return f"only {row['outlet']} prints {row['item']}, {row['n_target']} times"
    low, middle, high = (2 ** row[f"log_ratio{end}"] for end in ("_low", "", "_high"))
    return (
        f"{row['outlet']} prints {row['item']} {middle:.1f} times as often as the others "
        f"({low:.1f} to {high:.1f})"
    )


def copies(everywhere: pd.DataFrame, once: pd.DataFrame) -> str:
    """Where counting each shared passage once changes a count of a `rates` table."""
    both = everywhere.merge(once, on=["term", "outlet"], suffixes=("", "_once"))
    changed = both[both["n"] != both["n_once"]]
    if changed.empty:
        return "No count changes when each shared passage counts once."
    said = [f"{r.term} in {r.outlet} {r.n} to {r.n_once}" for r in changed.itertuples()]
    shown = "; ".join(said[:12]) + (f"; and {len(said) - 12} more" if len(said) > 12 else "")
    return f"{len(changed)} counts change when each shared passage counts once: {shown}."


def cloud(table: pd.DataFrame) -> str:
    """What a word cloud shows, for those who cannot see it."""
    said = []
    for outlet, rows in table.groupby("outlet", sort=False):
        listed = ", ".join(f"{w} {n}" for w, n in zip(rows["word"][:5], rows["n"], strict=False))
        said.append(f"{outlet!s}: {listed}" if outlet else listed)
    return "Most printed. " + "; ".join(said) + "." if said else "There is no word to show."
