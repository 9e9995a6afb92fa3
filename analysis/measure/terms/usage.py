"""How a term is used: in which part, in whose words, in which spelling; see also `usage_time`."""

from collections.abc import Mapping

import pandas as pd

from analysis.measure import copies
from analysis.measure.coverage import lettering
from analysis.measure.terms.frequency import UNKNOWN
from analysis.tables.checked import checked

#: Where an occurrence stands, in this order; the words of people come before the part.
PLACES = ("headline", "lead", "heading", "body", "caption", "quotation")
_PLACE = {"title": "headline", "question": "body", "answer": "quotation"}


@checked
def by_part(
    terms: pd.DataFrame,
    articles: pd.DataFrame,
    *,
    passages: pd.DataFrame | None = None,
    mode: str = copies.ONCE,
) -> pd.DataFrame:
    """Who says the term: the outlet in its headline, lead and body, or the people it quotes.

    An occurrence inside a direct quotation or an interview answer counts as `quotation`,
    whatever part it stands in; indirect speech is the outlet's wording.

    Parameters
    ----------
    terms
        the table of that name: `article_id`, `term`, `start`, `end`, `part`, `in_quotation`
    articles
        the table of that name: `article_id`, `outlet`, `text`, `n_words`
    passages, mode
        how copies count (`copies.counted`)

    Returns
    -------
    pandas.DataFrame
        `term`, `outlet`, one column for each of `PLACES`, `n` (their sum), `n_articles`,
        `share_quoted` (missing where `n` is 0). Ordered by `n`, most first, then term and outlet

    Notes
    -----
    `share_quoted` near 1 says that the outlet lets others use the term; near 0 that it uses it
    itself.

    Examples
    --------
    >>> terms = pd.DataFrame({"article_id": "a", "term": "chợ", "start": [0, 30], "end": [3, 33],
    ...                       "part": ["title", "body"], "in_quotation": [False, True]})
    >>> articles = pd.DataFrame({"article_id": ["a"], "outlet": ["Báo Sông"], "n_words": [50]})
    >>> by_part(terms, articles)[["headline", "quotation", "share_quoted"]].values.tolist()
    [[1.0, 1.0, 0.5]]
    """
    rows = _with_outlet(copies.counted(articles, passages, mode=mode).rows(terms), articles)
    columns = ["term", "outlet", *PLACES, "n", "n_articles", "share_quoted"]
    if rows.empty:
        return pd.DataFrame(columns=columns)
    quoted = rows["in_quotation"].fillna(False).astype(bool)
    place = rows["part"].fillna("body").map(lambda part: _PLACE.get(str(part), str(part)))
    rows = rows.assign(place=place.where(~quoted, "quotation"))
    table = rows.groupby(["term", "outlet", "place"]).size().unstack(fill_value=0)
    table = table.reindex(columns=list(PLACES), fill_value=0)
    table["n"] = table.sum(axis=1)
    table["n_articles"] = rows.groupby(["term", "outlet"])["article_id"].nunique()
    table["share_quoted"] = table["quotation"] / table["n"]
    table = table.reset_index()
    table.columns.name = None
    return table.sort_values(["n", "term", "outlet"], ascending=[False, True, True])[
        columns
    ].reset_index(drop=True)


@checked
def spellings(
    terms: pd.DataFrame,
    articles: pd.DataFrame,
    *,
    by: str = "outlet",
    least: int = 2,
    passages: pd.DataFrame | None = None,
    mode: str = copies.ONCE,
) -> pd.DataFrame:
    """How each article or outlet spells a term that is printed in several ways.

    A spelling is the term as printed; a capital that only begins a sentence is not one of
    its own where the same words stand without it elsewhere.

    Parameters
    ----------
    terms
        the table of that name: `article_id`, `term`, `as_printed`, `start`, `end`
    articles
        the table of that name: `article_id`, `n_words` and the column `by`; by article also
        `label`, `outlet` and `published_on`
    by
        a column of `articles` (`outlet`, `article_id`)
    least
        terms with fewer spellings are left out
    passages, mode
        how copies count (`copies.counted`)

    Returns
    -------
    pandas.DataFrame
        `term`, `spelling`, `by` (named as asked), `n`, `n_articles`; by article also its `letter`,
        `label`, `outlet` and `published_on`. Ordered by term as it first occurs, then how often a
        spelling is printed, then the group

    Notes
    -----
    One group with several spellings may be quoting several sources; groups with different ones have
    different house styles.

    Examples
    --------
    >>> terms = pd.DataFrame({"article_id": ["a", "b", "b"], "term": "Hà Nội",
    ...                       "as_printed": ["Hà Nội", "HN", "HN"], "start": 0, "end": 2})
    >>> articles = pd.DataFrame({"article_id": ["a", "b"], "outlet": ["Báo Sông", "Báo Núi"],
    ...                          "n_words": 50})
    >>> spellings(terms, articles).values.tolist()
    [['Hà Nội', 'HN', 'Báo Núi', 2, 1], ['Hà Nội', 'Hà Nội', 'Báo Sông', 1, 1]]
    """
    rows = copies.counted(articles, passages, mode=mode).rows(terms)
    group = dict(zip(articles["article_id"], articles[by].fillna(UNKNOWN).astype(str), strict=True))
    printed: dict[str, set[str]] = {}
    for term, spelling in zip(rows["term"], rows["as_printed"], strict=True):
        printed.setdefault(str(term), set()).add(str(spelling))
    found: dict[tuple[str, str, str], list[str]] = {}
    for name, term, spelling in zip(
        rows["article_id"], rows["term"], rows["as_printed"], strict=True
    ):
        plain = spelling[:1].lower() + spelling[1:]
        one = plain if plain in printed[term] else str(spelling)
        found.setdefault((str(term), one, group[name]), []).append(str(name))
    totals: dict[tuple[str, str], int] = {}
    for (term, spelling, _), names in found.items():
        totals[term, spelling] = totals.get((term, spelling), 0) + len(names)
    kinds: dict[str, int] = {}
    for term, _ in totals:
        kinds[term] = kinds.get(term, 0) + 1
    order = {term: k for k, term in enumerate(printed)}
    listed = [
        (term, spelling, of, len(names), len(set(names)))
        for (term, spelling, of), names in found.items()
        if kinds[term] >= least
    ]
    listed.sort(key=lambda row: (order[row[0]], -totals[row[0], row[1]], row[1], row[2]))
    table = pd.DataFrame(listed, columns=["term", "spelling", by, "n", "n_articles"])
    if by != "article_id":
        return table
    about = articles.set_index(articles["article_id"].astype(str))
    table["letter"] = table[by].map(lettering.letters(articles))
    for column in ("label", "outlet", "published_on"):
        table[column] = table[by].map(about[column])
    return table


def _with_outlet(rows: pd.DataFrame, articles: pd.DataFrame) -> pd.DataFrame:
    outlets: Mapping[str, str] = dict(
        zip(articles["article_id"], articles["outlet"].fillna(UNKNOWN).astype(str), strict=True)
    )
    return rows.assign(outlet=[outlets[name] for name in rows["article_id"]])
