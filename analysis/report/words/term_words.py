"""What the tables of terms say, in sentences whose numbers are computed."""

import pandas as pd

from analysis.measure.copies import ONCE
from analysis.measure.terms import keyness

_NOTHING = "None of the study's terms is used in these articles."


def xray(table: pd.DataFrame) -> str:
    """The finding of an `xray.table`: how much is drawn, and the term used most."""
    if table.empty:
        return _NOTHING
    if (table["mark"] == "spread").any():
        asked = int(table["enough"].eq(True).sum()) if "enough" in table else len(table)
        if not asked:
            reasons = "; ".join(dict.fromkeys(table["reason"]))
            return f"{len(table)} terms; of none is said how evenly it is spread: {reasons}."
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


def rates(table: pd.DataFrame, found: pd.DataFrame | None = None) -> str:
    """The finding of a `frequency.rates` table: what was printed, and which differences between
    outlets are claimed (`found`, a table of `differences`), or why none is."""
    if table.empty:
        return _NOTHING
    n_terms = table.loc[table["n"] > 0, "term"].nunique()
    used = f"{int(table['n'].sum()):,} uses of {n_terms} {'term' if n_terms == 1 else 'terms'}"
    if table.loc[table["enough"], "outlet"].nunique() < 2:
        lacking = table[~table["enough"].astype(bool)].drop_duplicates("outlet")
        first = lacking.sort_values(["n_articles", "outlet"], ascending=[False, True]).iloc[0]
        once = set(table["counted"].dropna()) == {ONCE} if "counted" in table else False
        how = "; each shared passage counted once" if once else ""
        k, n = lacking["outlet"].nunique(), table["outlet"].nunique()
        return (
            f"Too few articles to compare outlets: {k} of {n} {'is' if k == 1 else 'are'} too "
            f"small, the largest of them {first['outlet']} ({first['reason']}{how}). "
            f"What was printed: {used}."
        )
    if found is None:
        return f"{used} were printed; intervals alone claim no difference between outlets."
    return differing(found)


def differing(table: pd.DataFrame, *, most: int = 6) -> str:
    """The finding of a `differences` table: its claims, or how large a difference would have
    been found; one sentence a mode where it holds several."""
    modes = list(dict.fromkeys(table["counted"].dropna()))
    if len(modes) > 1 and table["p"].notna().any():
        said = [
            f"{mode[0].upper()}{mode[1:]}: {differing(table[table['counted'] == mode], most=most)}"
            for mode in modes
        ]
        return " ".join(said)
    tested = table[table["p"].notna()]
    if tested.empty:
        reasons = "; ".join(dict.fromkeys(r for r in table["reason"].dropna() if r))
        return f"No term is compared between outlets{': ' + reasons if reasons else ''}."
    claims = tested[tested["claim"]]
    if claims.empty:
        none = f"No difference among {len(tested)} comparisons of terms is beyond what chance gives"
        return f"{none}; {_could(tested)}."
    said = [_difference(row) for _, row in claims.head(most).iterrows()]
    more = f"; and {len(claims) - most} more" if len(claims) > most else ""
    head = f"{len(claims)} of {len(tested)} comparisons of terms are claims: "
    rest = tested[~tested["claim"]]
    tail = f" For the others {_could(rest)}." if len(rest) else ""
    return f"{head}{'; '.join(said)}{more}.{tail}"


def _difference(row: pd.Series) -> str:
    """One claim: the two shares with their counts, and the difference with its interval."""
    low, high = (f"{100 * row[end]:+.0f}" for end in ("low", "high"))
    return (
        f"{row['term']} in {row['share']:.0%} of {row['n_articles']} articles of {row['outlet']}, "
        f"in {row['share_against']:.0%} of {row['n_articles_against']} of {row['against']} "
        f"({low} to {high} points)"
    )


def _could(rows: pd.DataFrame) -> str:
    """How large a difference would have been found, in points."""
    known = rows["detectable"].dropna()
    if known.empty:
        return "with so few articles none could have been found"
    low, high = 100 * known.min(), 100 * known.max()
    span = f"{low:.0f}" if round(low) == round(high) else f"{low:.0f} to {high:.0f}"
    never = len(rows) - len(known)
    rest = f" (and none at all in {never} of them)" if never else ""
    return f"differences of {span} points and more would mostly have been found{rest}"


def words(table: pd.DataFrame, outlets: dict[str, str], *, most: int = 8) -> str:
    """The finding of a `keyness` table: its claims, surest first, or why there is none and how
    large a difference would have been found."""
    if reason := keyness.enough(outlets):
        return reason
    if table.empty or not table["enough"].any():
        reasons = "; ".join(dict.fromkeys(table["reason"])) if len(table) else "no words"
        return f"No outlet is compared: {reasons}."
    tested = int(table["p"].notna().sum())
    claims = table[table["claim"]]
    warned = table[
        (table["p_corrected"] < keyness.LEVEL) & ~table["claim"] & table["reason"].ne("")
    ]
    tail = f" {len(warned)} more carry a warning and are not claimed." if len(warned) else ""
    if claims.empty:
        none = f"No difference among {tested:,} comparisons of words is beyond what chance gives"
        return f"{none}; {_needed(table)}.{tail}"
    said = [_claim(row) for _, row in claims.head(most).iterrows()]
    left = f"; and {len(claims) - most} more" if len(claims) > most else ""
    return (
        f"{len(claims)} of {tested:,} comparisons are claims. "
        + "; ".join(said)
        + left
        + "."
        + tail
    )


def _needed(table: pd.DataFrame, *, most: int = 3) -> str:
    """What a word would have had to do to be claimed, outlet by outlet."""
    found = keyness.detectable(table)
    if found.empty:
        return "no word stands in articles enough to be tested"
    known = found.dropna(subset=["needed"])
    share = f"a word in {found['share'].iloc[0]:.0%} of the other articles"
    if known.empty:
        return f"with so few articles {share} could not have been claimed at all"
    each = ", ".join(
        f"{row['needed']:.0%} of those of {row['outlet']}" for _, row in known.head(most).iterrows()
    )
    return f"{share} would have had to stand in {each} to be found"


def _claim(row: pd.Series) -> str:
    """One claim: whose, which word, how many times as often, and between what."""
    others = str(row.get("against") or keyness.OTHERS)
    if not row["n_target"]:
        return f"{row['outlet']} never prints {row['item']}, {others} {row['n_reference']} times"
    if not row["n_reference"]:
        return f"only {row['outlet']} prints {row['item']}, {row['n_target']} times"
    low, middle, high = (2 ** row[f"log_ratio{end}"] for end in ("_low", "", "_high"))
    return (
        f"{row['outlet']} prints {row['item']} {middle:.1f} times as often as {others} "
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
