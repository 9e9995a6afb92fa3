"""How often outlets use a term, with articles as the unit.

Words of one article are not independent: whoever writes `hợp tác` once writes it again. So
every interval takes whole articles for cases, and a corpus too small to compare says so.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd

from analysis.measure import association, copies, distributions, intervals, policy
from analysis.measure.policy import Least
from analysis.measure.terms import dispersion
from analysis.measure.terms.word_index import Counts
from analysis.tables.checked import checked

Array = np.ndarray[Any, np.dtype[np.float64]]

#: Below so many independent articles with a term its rate has the interval of their share too:
#: of so few the variance is not known well.
FEW_USING = 20
#: What stands for an outlet that is not known.
UNKNOWN = "unknown"
_RATES = [
    *("term", "outlet", "n", "n_words", "per_1000", "low", "high"),
    *("n_articles_with", "n_articles", "share", "share_low", "share_high"),
    *("dp_norm", "dp_low", "dp_high", "first_on", "last_on", "enough", "reason"),
    *("n_draws", "counted"),
]


@checked
def term_counts(
    terms: pd.DataFrame,
    articles: pd.DataFrame,
    *,
    names: Sequence[str] | None = None,
    passages: pd.DataFrame | None = None,
    mode: str = copies.ONCE,
) -> Counts:
    """How often each article uses each term; the articles in the order of their table.

    Parameters
    ----------
    terms
        the table of that name: `article_id`, `term`, `start`, `end`
    articles
        the table of that name: `article_id`, `text`, `n_words`
    names
        the terms asked for, so that a term nobody uses is a zero; None: those found, by name
    passages, mode
        how copies count (see `copies.counted`)

    Returns
    -------
    Counts
        an article that does not count has no words and no uses

    Examples
    --------
    >>> terms = pd.DataFrame({"article_id": ["a", "a"], "term": ["chợ", "chợ"]})
    >>> articles = pd.DataFrame({"article_id": ["a", "b"], "n_words": [50, 70]})
    >>> found = term_counts(terms, articles, names=["chợ", "mưa"])
    >>> found.items, found.n.tolist(), found.n_words.tolist()
    (('chợ', 'mưa'), [2], [50, 70])
    """
    return counts_of_terms(terms, copies.counted(articles, passages, mode=mode), names)


@checked
def counts_of_terms(
    terms: pd.DataFrame, counted: copies.CountedCorpus, names: Sequence[str] | None
) -> Counts:
    """As `term_counts`, where it is known already what counts.

    Parameters
    ----------
    terms
        the table of that name
    counted
        what counts of the corpus (`copies.counted`)
    names
        the terms asked for; None: those found, by name

    Returns
    -------
    Counts
        as of `term_counts`

    Examples
    --------
    >>> terms = pd.DataFrame({"article_id": ["a", "a"], "term": ["chợ", "chợ"]})
    >>> articles = pd.DataFrame({"article_id": ["a", "b"], "n_words": [50, 70]})
    >>> counts_of_terms(terms, copies.counted(articles), ["chợ"]).n.tolist()
    [2]
    """
    rows = counted.rows(terms)
    items = tuple(names) if names is not None else tuple(sorted(set(terms["term"])))
    article = {str(name): k for k, name in enumerate(counted.articles["article_id"])}
    item = {name: k for k, name in enumerate(items)}
    places = [
        article[a] * len(items) + item[t]
        for a, t in zip(rows["article_id"], rows["term"], strict=True)
        if a in article and t in item
    ]
    pairs, n = np.unique(np.array(places, dtype=np.int64), return_counts=True)
    size = max(1, len(items))
    left = counted.articles["n_words"].to_numpy(dtype=np.int64)
    return Counts(tuple(article), items, pairs // size, pairs % size, n.astype(np.int64), left)


@checked
def outlet_by_article(articles: pd.DataFrame) -> dict[str, str]:
    """The outlet of each article by its id; `unknown` where nobody knows it.

    Parameters
    ----------
    articles
        the table of that name: `article_id`, `outlet`

    Returns
    -------
    dict of str to str
        in the order of the table

    Examples
    --------
    >>> outlet_by_article(pd.DataFrame({"article_id": ["a", "b"], "outlet": ["Báo Sông", None]}))
    {'a': 'Báo Sông', 'b': 'unknown'}
    """
    named = articles["outlet"].fillna(UNKNOWN).astype(str)
    return dict(zip(articles["article_id"].astype(str), named, strict=True))


@checked
def by_article(
    terms: pd.DataFrame, articles: pd.DataFrame, *, names: Sequence[str] | None = None
) -> pd.DataFrame:
    """The term-by-article table: one row an article, one column a term, and `n_words`.

    Parameters
    ----------
    terms
        the table of that name: `article_id`, `term`
    articles
        the table of that name: `article_id`, `outlet`, `n_words`
    names
        the terms that get a column, in this order; None: those found, by name

    Returns
    -------
    pandas.DataFrame
        `article_id`, `outlet` (`unknown` where nobody knows it), `n_words`, and for each term how
        often the article uses it, copies included; in the order of `articles`

    Notes
    -----
    Read it along a row for what an article speaks of; its columns add up to the number of
    rows of `terms`.

    Examples
    --------
    >>> terms = pd.DataFrame({"article_id": ["a", "a"], "term": ["trust", "trust"]})
    >>> articles = pd.DataFrame({"article_id": ["a", "b"], "outlet": ["X", "X"],
    ...                          "n_words": [50, 70]})
    >>> by_article(terms, articles)
      article_id outlet  n_words  trust
    0          a      X       50      2
    1          b      X       70      0
    """
    found = term_counts(terms, articles, names=names)
    table = np.zeros((len(found.articles), len(found.items)), dtype=np.int64)
    table[found.article, found.item] = found.n
    columns = {name: table[:, k] for k, name in enumerate(found.items)}
    head = {
        "article_id": articles["article_id"].tolist(),
        "outlet": articles["outlet"].fillna(UNKNOWN).astype(str).tolist(),
    }
    return pd.DataFrame({**head, "n_words": found.n_words, **columns})


@checked
def rates(
    terms: pd.DataFrame,
    articles: pd.DataFrame,
    *,
    names: Sequence[str] | None = None,
    passages: pd.DataFrame | None = None,
    mode: str = copies.ONCE,
    stories: pd.DataFrame | None = None,
    by: str = "outlet",
    least: Least = policy.LEAST,
) -> pd.DataFrame:
    """How often each outlet uses each term, per 1,000 words and by article.

    Parameters
    ----------
    terms
        the table of that name: `article_id`, `term`, `start`, `end`
    articles
        the table of that name: `article_id`, `text`, `n_words`, the column `by` and, where there is
        one, `published_on`
    names
        the terms asked for, in order; None: those found, by name
    passages, mode
        how copies count (`copies.counted`); articles that do not count are in no column
    stories
        the table of that name; articles of one story are one draw
    by
        the column of `articles` that parts them; the answer calls it `outlet`
    least
        what is enough (see `policy`): `least.difference` independent articles

    Returns
    -------
    pandas.DataFrame
        a row a term and outlet: `term`, `outlet`, `n`, `n_words`, `per_1000` with `low` and `high`,
        `n_articles_with` of `n_articles`, `share` with `share_low` and `share_high`, `dp_norm` with
        `dp_low` and `dp_high`, `first_on`, `last_on` (days of the first and last dated article with
        the term), `enough`, `reason`, `n_draws` (independent articles), `counted` (the mode).
        Ordered by term as given, then outlet. The sum of `n` over outlets is the total

    Notes
    -----
    `per_1000` is high where a term is used much, `share` where many articles use it at all;
    a high rate with a low share is one article's habit. Whether outlets differ is not read from
    intervals that stand apart: `differences` tests it. `dp_norm` is the dispersion over the
    outlet's articles, above `dp_high` it is clustered beyond chance. Below `least.difference`
    independent articles there is no interval: `enough` is false and `reason` says why.

    `share_low` and `share_high` are those of `intervals.shares`. `low` and `high` of the rate are
    those of its logarithm over draws (`rate_ends`); where fewer than `FEW_USING` of them use the
    term, they reach at least as far as the share of articles does, times the uses in an article
    with the term (in this outlet or in all, whichever is further): no use in 20 articles is no
    proof of none. What that covers is in `figures/benchmarks`.

    Examples
    --------
    >>> terms = pd.DataFrame({"article_id": ["a", "a"], "term": ["chợ", "chợ"]})
    >>> articles = pd.DataFrame({"article_id": ["a", "b"], "outlet": ["Báo Sông", "Báo Núi"],
    ...                          "n_words": [50, 80]})
    >>> rates(terms, articles)[["term", "outlet", "n", "per_1000", "enough"]].values.tolist()
    [['chợ', 'Báo Núi', 0, 0.0, False], ['chợ', 'Báo Sông', 2, 40.0, False]]
    """
    counted = copies.counted(articles, passages, mode=mode, stories=stories)
    found = counts_of_terms(terms, counted, names)
    outlets = articles[by].fillna(UNKNOWN).astype(str).to_numpy()
    days = articles["published_on"].to_numpy() if "published_on" in articles else None
    cluster = counted.articles["draw"].to_numpy()
    counts_ = counted.articles["counts"].to_numpy(dtype=bool)
    table = np.zeros((len(found.articles), len(found.items)))
    table[found.article, found.item] = found.n
    usual = table.sum(axis=0) / np.maximum((table > 0).sum(axis=0), 1)
    rows: list[dict[str, object]] = []
    for outlet in sorted(set(outlets)):
        here = (outlets == outlet) & counts_
        n_draws = len(set(cluster[here]))
        reason = policy.lacking(int(here.sum()), n_draws, least.difference, "a comparison")
        sides = table[here], found.n_words[here]
        drawn = np.full((4, len(found.items)), np.nan)
        if not reason:
            drawn = _drawn(*sides, cluster[here], usual)
        for k, term in enumerate(found.items):
            row = _rate(table[here, k], found.n_words[here], drawn[:, k])
            seen = sorted(
                str(day)
                for day in (days[here][table[here, k] > 0] if days is not None else ())
                if not pd.isna(day)
            )
            first_on, last_on = (seen[0], seen[-1]) if seen else (None, None)
            rows.append({"term": term, "outlet": outlet, **row, "first_on": first_on})
            rows[-1] |= {"last_on": last_on, "enough": not reason, "reason": reason}
            rows[-1] |= {"n_draws": n_draws, "counted": counted.mode}
    order = {term: k for k, term in enumerate(found.items)}
    rows.sort(key=lambda row: (order[str(row["term"])], str(row["outlet"])))
    return pd.DataFrame(rows, columns=_RATES)


@checked
def by_difference(table: pd.DataFrame) -> pd.DataFrame:
    """A `rates` table with the terms first in which the outlets differ most (by G2).

    Parameters
    ----------
    table
        the table of `rates`

    Returns
    -------
    pandas.DataFrame
        the same rows in another order

    Notes
    -----
    The order is a help for reading, not a test: G2 takes words for independent. Where no
    outlet has articles enough the order stays as it is, because an order would be a claim.

    Examples
    --------
    >>> table = pd.DataFrame({"term": ["chợ", "chợ", "mưa", "mưa"], "outlet": ["Sông", "Núi"] * 2,
    ...                       "n": [5, 5, 9, 1], "n_words": 1000, "enough": True})
    >>> by_difference(table)["term"].tolist()
    ['mưa', 'mưa', 'chợ', 'chợ']
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


def _drawn(table: Array, n_words: Array, cluster: Any, usual: Array) -> Array:
    """The ends of rates and shares of resampled draws: 4 numbers a term."""
    having = table > 0
    shares = intervals.shares(having, np.ones(having.shape), clusters=cluster)
    ends = shares[["low", "high"]].to_numpy().T
    low, high = rate_ends(table, n_words, cluster, (ends, usual))
    return np.vstack([low, high, ends])


def _spread(table: Array, n_words: Array, place: Any) -> tuple[Array, Array]:
    """The variance of the logarithm of each rate, and how many draws have each term."""
    size = np.bincount(place).astype(np.float64)
    drawn, words = np.zeros((len(size), table.shape[1])), np.bincount(place, weights=n_words)
    np.add.at(drawn, place, table)
    n = table.sum(axis=0)
    rate = n / max(float(n_words.sum()), 1.0)
    having = (drawn > 0).sum(axis=0)
    both = []
    for used, long in ((drawn, words), (table, n_words)):
        rest = ((used - rate * np.asarray(long)[:, None]) ** 2).sum(axis=0)
        both.append(rest / np.maximum(n, 1) ** 2 * len(used) / max(len(used) - 1, 1))
    by_size = both[1] * float((size**2).sum() / max(size.sum(), 1.0))
    weight = having / (having + intervals.LENT)
    return weight * both[0] + (1 - weight) * by_size, having


def rate_ends(
    table: Array, n_words: Array, cluster: Any, known: tuple[Any, Array]
) -> tuple[Array, Array]:
    """The ends of rates per 1,000 words, a term a column of `table`.

    Parameters
    ----------
    table
        how often each article uses each term: a row an article, a column a term
    n_words
        the words of each article
    cluster
        the draw of each article
    known
        the ends of the share of articles with each term, and how often an article that has it uses
        it elsewhere: of few articles here it is not known well, so the ends take the one or the
        other, whichever is further

    Returns
    -------
    tuple of numpy.ndarray
        the lower and the upper ends, per 1,000 words, one a term

    Notes
    -----
    By the delta method on the logarithm of the rate, with the draws as cases and the t quantile
    of those that have the term less one. As for shares, their variance is averaged with what the
    sizes of the draws alone make of that of the articles.

    References
    ----------
    The delta method, Oehlert 1992, The American Statistician 46; the variance of a
    ratio over draws, Kish 1965, Survey Sampling. What the widening covers is measured in
    `figures/benchmarks/coverage_of_intervals.csv`.

    Examples
    --------
    >>> used = np.array([[2.0], [1.0], [0.0], [3.0]])
    >>> ends = np.array([[0.2], [0.99]]), np.array([1.5])
    >>> low, high = rate_ends(used, np.array([100, 100, 100, 100]), list("abcd"), ends)
    >>> low.round(1).tolist(), high.round(1).tolist()
    ([3.0], [34.9])
    """
    (share_low, share_high), usual = known
    used, words = np.asarray(table, dtype=np.float64), np.asarray(n_words, dtype=np.float64)
    _, place = np.unique(np.asarray(cluster, dtype=str), return_inverse=True)
    variance, draws = _spread(used, words, place.reshape(-1))
    n, n_with = used.sum(axis=0), (used > 0).sum(axis=0)
    few = draws < FEW_USING
    variance = np.where(few, np.fmax(variance, 1 / (n + 0.5)), variance)
    t = distributions.t_quantiles(0.975, np.maximum(draws - 1, 1))
    t = np.where(draws < intervals.FEW, distributions.normal_quantile(0.975), t)
    rate, far = 1000 * n / max(float(words.sum()), 1.0), np.exp(t * np.sqrt(variance))
    often = np.where(n_with > 0, n / np.maximum(n_with, 1), np.maximum(usual, 1))
    scale = 1000 * len(used) / max(float(words.sum()), 1.0)
    least, most = scale * np.fmin(often, usual), scale * np.fmax(often, usual)
    low = np.where(few, np.fmin(rate / far, share_low * least), rate / far)
    return low, np.where(few, np.fmax(rate * far, share_high * most), rate * far)


def _rate(used: Array, n_words: Array, drawn: Array) -> dict[str, object]:
    n, total, n_articles = int(used.sum()), int(n_words.sum()), len(used)
    dp_low, dp_high = dispersion.noise(n, n_words)
    with_it = int((used > 0).sum())
    return {
        "n": n,
        "n_words": total,
        "per_1000": 1000 * n / total if total else np.nan,
        "low": drawn[0],
        "high": drawn[1],
        "n_articles_with": with_it,
        "n_articles": n_articles,
        "share": with_it / n_articles if n_articles else np.nan,
        "share_low": drawn[2],
        "share_high": drawn[3],
        "dp_norm": dispersion.deviation(used, n_words)[1],
        "dp_low": dp_low,
        "dp_high": dp_high,
    }
