"""Where in each article a term stands: what an x-ray plot is drawn from."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from analysis.measure import copies, policy
from analysis.measure.coverage import lettering
from analysis.measure.policy import Least
from analysis.measure.terms import dispersion, frequency
from analysis.measure.terms.frequency import UNKNOWN
from analysis.tables.checked import checked
from analysis.text import words

#: Up to so many articles each is drawn as a row; above, terms are summed up.
MOST_ARTICLES = policy.EACH
COLUMNS = [
    *(
        "mark",
        "term",
        "article_id",
        "letter",
        "label",
        "outlet",
        "published_on",
        "n",
        "n_words",
        "at",
        "quoted",
    ),
    *("dp_norm", "dp_low", "dp_high", "spread", "n_articles_with", "n_articles"),
    *("enough", "reason"),
]


@checked
def table(
    terms: pd.DataFrame,
    articles: pd.DataFrame,
    *,
    names: Sequence[str],
    most: int = 10,
    passages: pd.DataFrame | None = None,
    mode: str = copies.ONCE,
    stories: pd.DataFrame | None = None,
    least: Least = policy.LEAST,
) -> pd.DataFrame:
    """Where the terms stand, article by article while these are few, summed up when many.

    Parameters
    ----------
    terms
        the table of that name: `article_id`, `term`, `start`, `end`, `in_quotation`
    articles
        the table of that name
    names
        the terms in the study's order
    most
        as many of them as are used most; a tie is decided by that order
    passages, mode
        how copies count (`copies.counted`)
    stories, least
        what is one draw, and how many a spread needs

    Returns
    -------
    pandas.DataFrame
        `mark` is the form. Few (at most `MOST_ARTICLES`): `article` (one row a term and article,
        with its `n` in `n_words` words) and `use` (one row an occurrence; `at` is the word of the
        article it stands at, from 0; `quoted` whether in somebody's words); articles stand in the
        order of the timeline, with their letters. Many: `spread` (one row a term with its
        dispersion over articles as in `dispersion.table`). A term that is never used has no row

    Examples
    --------
    >>> terms = pd.DataFrame({"article_id": ["a"], "term": ["chợ"], "start": [9], "end": [12],
    ...                       "in_quotation": [False]})
    >>> articles = pd.DataFrame({"article_id": ["a"], "label": ["Chợ hoa"], "n_words": [5],
    ...     "outlet": ["Báo Sông"], "published_on": ["2026-03-02"],
    ...     "text": ["Sáng nay chợ mở sớm."]})
    >>> table(terms, articles, names=["chợ", "mưa"])[["mark", "term", "n", "at"]].values.tolist()
    [['article', 'chợ', 1, nan], ['use', 'chợ', 1, 2.0]]
    """
    counted = copies.counted(articles, passages, mode=mode, stories=stories)
    found = frequency.term_counts(terms, articles, names=names, passages=passages, mode=mode)
    total = np.bincount(found.item, weights=found.n, minlength=len(found.items))
    chosen = sorted(range(len(found.items)), key=lambda k: (-total[k], k))[:most]
    kept = [found.items[k] for k in chosen if total[k]]
    if len(articles) > MOST_ARTICLES:
        draws = dict(counted.articles[["article_id", "draw"]].itertuples(index=False, name=None))
        spread = dispersion.table(found, items=kept, draws=draws, least=least)
        spread = spread.rename(columns={"item": "term"})
        return spread.assign(mark="spread").reindex(columns=COLUMNS)
    rows = counted.rows(terms)
    letters = lettering.letters(articles)
    ordered = articles.set_index("article_id", drop=False).loc[list(letters)]
    listed: list[dict[str, object]] = []
    columns = ("article_id", "label", "outlet", "published_on", "text", "n_words")
    for term in kept:
        for name, label, outlet, day, text, n_words in zip(
            *(ordered[column] for column in columns), strict=True
        ):
            here = rows[(rows["term"] == term) & (rows["article_id"] == name)]
            shared = {
                "term": term,
                "article_id": name,
                "letter": letters[str(name)],
                "label": label,
                "outlet": UNKNOWN if pd.isna(outlet) else outlet,
                "published_on": day,
                "n": len(here),
                "n_words": int(n_words),
            }
            listed.append({"mark": "article", **shared})
            places = _places(str(text), here["start"])
            for at, quoted in zip(places, here["in_quotation"].fillna(False), strict=True):
                listed.append({"mark": "use", **shared, "at": at, "quoted": bool(quoted)})
    return pd.DataFrame(listed, columns=COLUMNS)


def _places(text: str, starts: pd.Series) -> list[int]:
    """At which word of a text each character stands."""
    if not len(starts):
        return []
    begins, _ = words.word_bounds(text)
    at = np.searchsorted(begins, starts.to_numpy(dtype=np.int64), side="right") - 1
    return [int(k) for k in at]
