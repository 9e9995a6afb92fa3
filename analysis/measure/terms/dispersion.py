"""How evenly a term is spread over articles: Gries's deviation of proportions.

Ten uses in one article and one use in each of ten articles are the same frequency and not the
same finding. DP says which it is. S. Th. Gries, 2008, Dispersions and adjusted frequencies in
corpora, IJCL 13; normalised as in Lijffijt and Gries, 2012, IJCL 17.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from analysis.measure import policy
from analysis.measure.policy import Least
from analysis.measure.terms.word_index import Counts

Array = np.ndarray[Any, np.dtype[np.float64]]
SEED = 20251025
DRAWS = 500


def deviation(n: npt.ArrayLike, sizes: npt.ArrayLike) -> tuple[float, float]:
    """DP and its normalised form for occurrences `n` in parts of `sizes` words.

    Parameters
    ----------
    n
        how often the term occurs in each part
    sizes
        the words of each part, in the same order

    Returns
    -------
    tuple of float
        DP and its normalised form; missing (NaN) without an occurrence or with fewer than two parts

    Notes
    -----
    0: the term is used everywhere in proportion to the length of the parts. Towards 1: it is
    used in few parts only. The normalised form reaches 1 when the smallest part holds all of
    it.

    Examples
    --------
    The example of the paper: `a` in five parts.

    >>> dp, normalised = deviation([1, 2, 3, 4, 5], [9, 10, 10, 10, 11])
    >>> round(dp, 2), round(normalised, 2)
    (0.18, 0.22)
    """
    used, words = np.asarray(n, dtype=float), np.asarray(sizes, dtype=float)
    if not used.sum() or len(words) < 2 or not words.sum():
        return float("nan"), float("nan")
    expected = words / words.sum()
    dp = float(np.abs(used / used.sum() - expected).sum() / 2)
    return dp, dp / float(1 - expected[expected > 0].min())


def noise(n: int, sizes: npt.ArrayLike, *, level: float = 0.95) -> tuple[float, float]:
    """The range in which the normalised DP of a term used `n` times falls by chance alone.

    Parameters
    ----------
    n
        how often the term is used in all
    sizes
        the words of each part
    level
        how much of what chance gives lies within the range, from 0 to 1

    Returns
    -------
    tuple of float
        the ends of the range; NaN where DP itself is missing

    Notes
    -----
    A rare term cannot be spread evenly: with 3 uses in 50 articles a DP near 1 says nothing.
    Only a DP above the upper end says that the term is clustered. By 500 draws in which every
    word of the corpus is equally likely to be the term.

    Examples
    --------
    >>> low, high = noise(3, [100] * 50)
    >>> round(low, 2), round(high, 2)
    (0.96, 0.98)
    """
    words = np.sort(np.asarray(sizes, dtype=float))
    if not n or len(words) < 2 or not words.sum():
        return float("nan"), float("nan")
    expected = words / words.sum()
    chance = np.random.default_rng(SEED)
    drawn = np.concatenate(
        [
            np.abs(chance.multinomial(n, expected, size=50) / n - expected).sum(axis=1) / 2
            for _ in range(DRAWS // 50)
        ]
    )
    drawn /= 1 - expected[expected > 0].min()
    low, high = np.quantile(drawn, [(1 - level) / 2, (1 + level) / 2])
    return float(low), float(high)


def table(
    counts: Counts,
    outlets: Mapping[str, str] | None = None,
    *,
    items: Sequence[str] | None = None,
    draws: Mapping[str, str] | None = None,
    least: Least = policy.LEAST,
) -> pd.DataFrame:
    """How evenly each item is spread over the articles, of each outlet or of all.

    Parameters
    ----------
    counts
        how often each article uses each item (`word_index.word_counts`, `frequency.term_counts`)
    outlets
        the outlet of each article by its id; without it the corpus is one
    items
        the items asked for, in order; None: all of `counts`, by name
    draws
        the draw of each article (`copies.draws`), so that copies and stories count once among those
        a spread needs; without it each article is its own
    least
        what a spread needs, see `policy.spread_reason`

    Returns
    -------
    pandas.DataFrame
        a row an item and outlet: `item`, `outlet` (empty for the whole corpus), `n`,
        `n_articles_with`, `n_articles`, `dp`, `dp_norm`, `dp_low`, `dp_high` (the noise band of
        `dp_norm`), `spread` (even, clustered: above the band, or empty where nothing can be said),
        `enough` and `reason`. Articles that do not count are no parts. Ordered as `items` are
        given, or by name

    Examples
    --------
    >>> from analysis.measure.terms import word_index
    >>> texts = ["Chợ hoa mở sớm.", "Mưa lớn ở bến."]
    >>> counts = word_index.word_counts(
    ...     word_index.build(pd.DataFrame({"article_id": ["a", "b"], "text": texts})))
    >>> table(counts, items=["mưa"])[["item", "n", "n_articles", "reason"]].values.tolist()
    [['mưa', 1, 2, 'only 2 articles; a spread needs 20']]
    """
    wanted = list(items) if items is not None else sorted(counts.items)
    number = {item: k for k, item in enumerate(counts.items)}
    of = np.array([str((outlets or {}).get(name, "")) for name in counts.articles], dtype=object)
    draw = np.array([str((draws or {}).get(name) or name) for name in counts.articles])
    rows = []
    for item in wanted:
        chosen = counts.item == number.get(item, -1)
        used = np.zeros(len(counts.articles))
        used[counts.article[chosen]] = counts.n[chosen]
        for outlet in sorted(set(of.tolist())):
            here = (of == outlet) & counts.asked
            needed = int(here.sum()), len(set(draw[here].tolist()))
            found = _row(
                used, counts, here, policy.spread_reason(int(used[here].sum()), needed, least)
            )
            rows.append({"item": item, "outlet": outlet, **found})
    return pd.DataFrame(rows, columns=_COLUMNS)


_COLUMNS = [
    *("item", "outlet", "n", "n_articles_with", "n_articles"),
    *("dp", "dp_norm", "dp_low", "dp_high", "spread", "enough", "reason"),
]


def _row(
    used: Array, counts: Counts, here: npt.NDArray[np.bool_], reason: str
) -> dict[str, object]:
    n = int(used[here].sum())
    dp, dp_norm = deviation(used[here], counts.n_words[here])
    low, high = noise(n, counts.n_words[here])
    spread = "clustered" if dp_norm > high else "even"
    return {
        "n": n,
        "n_articles_with": int((used[here] > 0).sum()),
        "n_articles": int(here.sum()),
        "dp": dp,
        "dp_norm": dp_norm,
        "dp_low": low,
        "dp_high": high,
        "spread": "" if reason or np.isnan(dp_norm) else spread,
        "enough": not reason,
        "reason": reason,
    }
