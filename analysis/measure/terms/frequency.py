"""How often outlets use a term, with articles as the unit.

Words of one article are not independent: whoever writes `hợp tác` once writes it again. So
every interval comes from resampling whole articles, and a corpus too small to compare says so.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd

from analysis.measure import association, copies, intervals
from analysis.measure.terms import dispersion
from analysis.measure.terms.word_index import Counts

Array = np.ndarray[Any, np.dtype[np.float64]]

#: Fewer articles of an outlet than this carry no interval and no comparison. With 20 articles
#: a term half of them use has an interval some 40 points wide; below, hardly a finding is left.
LEAST_ARTICLES = 20
#: What stands for an outlet that is not known.
UNKNOWN = "unknown"
_RATES = [
    *("term", "outlet", "n", "n_words", "per_1000", "low", "high"),
    *("n_articles_with", "n_articles", "share", "share_low", "share_high"),
    *("dp_norm", "dp_low", "dp_high", "first_on", "last_on", "enough", "reason"),
]


def counts(
    terms: pd.DataFrame,
    articles: pd.DataFrame,
    *,
    names: Sequence[str] | None = None,
    passages: pd.DataFrame | None = None,
) -> Counts:
    """How often each article uses each term; the articles in the order of their table.

    names: the terms asked for, so that a term nobody uses is a zero; without it those found.
    passages: the shared passages; with it each passage counts once, where it stands first.
    """
    n_words = articles["n_words"] if passages is None else copies.words_left(articles, passages)
    left = n_words.to_numpy(dtype=np.int64)
    rows = copies.once(terms, passages)
    items = tuple(names) if names is not None else tuple(sorted(set(terms["term"])))
    article = {str(name): k for k, name in enumerate(articles["article_id"])}
    item = {name: k for k, name in enumerate(items)}
    places = [
        article[a] * len(items) + item[t]
        for a, t in zip(rows["article_id"], rows["term"], strict=True)
        if a in article and t in item
    ]
    pairs, n = np.unique(np.array(places, dtype=np.int64), return_counts=True)
    size = max(1, len(items))
    return Counts(tuple(article), items, pairs // size, pairs % size, n.astype(np.int64), left)


def outlets(articles: pd.DataFrame) -> dict[str, str]:
    """The outlet of each article by its id; `unknown` where nobody knows it."""
    named = articles["outlet"].fillna(UNKNOWN).astype(str)
    return dict(zip(articles["article_id"].astype(str), named, strict=True))


def by_article(
    terms: pd.DataFrame, articles: pd.DataFrame, *, names: Sequence[str] | None = None
) -> pd.DataFrame:
    """The term-by-article table: one row an article, one column a term, and `n_words`.

    Read it along a row for what an article speaks of; its columns add up to the number of
    rows of `terms`.

    >>> terms = pd.DataFrame({"article_id": ["a", "a"], "term": ["trust", "trust"]})
    >>> articles = pd.DataFrame({"article_id": ["a", "b"], "outlet": ["X", "X"],
    ...                          "n_words": [50, 70]})
    >>> by_article(terms, articles)
      article_id outlet  n_words  trust
    0          a      X       50      2
    1          b      X       70      0
    """
    found = counts(terms, articles, names=names)
    table = np.zeros((len(found.articles), len(found.items)), dtype=np.int64)
    table[found.article, found.item] = found.n
    columns = {name: table[:, k] for k, name in enumerate(found.items)}
    head = {
        "article_id": articles["article_id"].tolist(),
        "outlet": articles["outlet"].fillna(UNKNOWN).astype(str).tolist(),
    }
    return pd.DataFrame({**head, "n_words": found.n_words, **columns})


def rates(
    terms: pd.DataFrame,
    articles: pd.DataFrame,
    *,
    names: Sequence[str] | None = None,
    passages: pd.DataFrame | None = None,
    by: str = "outlet",
) -> pd.DataFrame:
    """How often each outlet uses each term, per 1,000 words and by article.

    `per_1000` is high where a term is used much, `share` where many articles use it at all;
    a high rate with a low share is one article's habit. Two outlets differ only where their
    intervals (`low` to `high`, 95 of 100 resampled sets of articles) hardly overlap, and the
    tables of `keyness` say so with a test. `dp_norm` is the dispersion over the outlet's
    articles, above `dp_high` it is clustered beyond chance. Below `LEAST_ARTICLES` articles
    there is no interval: `enough` is false and `reason` says why.

    passages: with it each shared passage counts once and copied articles are drawn together.
    by: the column of `articles` that parts them.

    Columns: `term`, `outlet`, `n`, `n_words`, `per_1000`, `low`, `high`, `n_articles_with`,
    `n_articles`, `share`, `share_low`, `share_high`, `dp_norm`, `dp_low`, `dp_high`,
    `first_on`, `last_on` (days of the first and last dated article with the term), `enough`,
    `reason`. Ordered by term as given, then outlet. The sum of `n` over outlets is the total.
    """
    found = counts(terms, articles, names=names, passages=passages)
    outlets = articles[by].fillna(UNKNOWN).astype(str).to_numpy()
    days = articles["published_on"].to_numpy() if "published_on" in articles else None
    draws = intervals.copies(articles, passages)
    cluster = draws.reindex([str(name) for name in articles["article_id"]]).to_numpy()
    table = np.zeros((len(found.articles), len(found.items)))
    table[found.article, found.item] = found.n
    rows: list[dict[str, object]] = []
    for outlet in sorted(set(outlets)):
        here = outlets == outlet
        drawn = _drawn(table[here], found.n_words[here], cluster[here])
        for k, term in enumerate(found.items):
            row = _rate(table[here, k], found.n_words[here], drawn[:, k])
            seen = sorted(
                str(day)
                for day in (days[here][table[here, k] > 0] if days is not None else ())
                if not pd.isna(day)
            )
            first_on, last_on = (seen[0], seen[-1]) if seen else (None, None)
            rows.append({"term": term, "outlet": outlet, **row})
            rows[-1] |= {"first_on": first_on, "last_on": last_on}
    order = {term: k for k, term in enumerate(found.items)}
    rows.sort(key=lambda row: (order[str(row["term"])], str(row["outlet"])))
    return pd.DataFrame(rows, columns=_RATES)


def by_difference(table: pd.DataFrame) -> pd.DataFrame:
    """A `rates` table with the terms first in which the outlets differ most (by G2).

    The order is a help for reading, not a test: G2 takes words for independent. Where no
    outlet has articles enough the order stays as it is, because an order would be a claim.
    """
    if not table["enough"].any():
        return table
    used = table.pivot(index="term", columns="outlet", values="n")
    words = table.drop_duplicates("outlet").set_index("outlet")["n_words"][used.columns]
    g2 = association.log_likelihood_of_many(used.to_numpy(), words.to_numpy())
    order = dict(zip(used.index, -g2, strict=True))
    return table.sort_values("term", key=lambda names: names.map(order), kind="stable").reset_index(
        drop=True
    )


def _drawn(table: Array, n_words: Array, cluster: Any) -> Array:
    """Quantiles of rates and shares of resampled articles: 4 numbers a term; NaN if too few."""
    quantiles = np.full((4, table.shape[1]), np.nan)
    if len(table) < LEAST_ARTICLES or len(set(cluster)) < 2:
        return quantiles
    size = table.shape[1]
    sums = np.column_stack([table, table > 0, n_words, np.ones(len(table))])
    samples = intervals.resamples(sums, clusters=cluster)
    with np.errstate(divide="ignore", invalid="ignore"):
        rate = 1000 * samples[:, :size] / samples[:, [2 * size]]
        share = samples[:, size : 2 * size] / samples[:, [2 * size + 1]]
    quantiles[:2] = np.nanquantile(rate, [0.025, 0.975], axis=0)
    quantiles[2:] = np.nanquantile(share, [0.025, 0.975], axis=0)
    return quantiles


def _rate(used: Array, n_words: Array, drawn: Array) -> dict[str, object]:
    n, total, n_articles = int(used.sum()), int(n_words.sum()), len(used)
    dp_low, dp_high = dispersion.noise(n, n_words)
    with_it = int((used > 0).sum())
    enough = n_articles >= LEAST_ARTICLES
    return {
        "n": n,
        "n_words": total,
        "per_1000": 1000 * n / total if total else np.nan,
        "low": drawn[0],
        "high": drawn[1],
        "n_articles_with": with_it,
        "n_articles": n_articles,
        "share": with_it / n_articles,
        "share_low": drawn[2],
        "share_high": drawn[3],
        "dp_norm": dispersion.deviation(used, n_words)[1],
        "dp_low": dp_low,
        "dp_high": dp_high,
        "enough": enough,
        "reason": "" if enough else too_few(n_articles),
    }


def too_few(n_articles: int) -> str:
    """Why nothing is claimed of so few articles.

    >>> too_few(3)
    'only 3 articles; a comparison needs 20'
    """
    noun = "article" if n_articles == 1 else "articles"
    return f"only {n_articles} {noun}; a comparison needs {LEAST_ARTICLES}"
