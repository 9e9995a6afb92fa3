"""Which of the study's terms outlets use in more or fewer of their articles: tested, with size.

The terms were chosen before the articles were read, so they are a family of tests of their own,
small enough that a difference can be found where `keyness` over all words must stay silent.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd

from analysis.measure import association, copies, intervals, permutation, policy, power
from analysis.measure.policy import Least
from analysis.measure.terms import frequency
from analysis.measure.terms.frequency import UNKNOWN
from analysis.tables.checked import checked

Array = np.ndarray[Any, np.dtype[np.float64]]

#: A claim at this corrected p: one in twenty claims is expected to be none.
LEVEL = 0.05
OTHERS = "the others"
#: How many independent articles each side is worth, by the sizes of its draws.
_WORTH = ["worth", "worth_against"]
#: Without independent articles enough there is no interval.
_ENDS = ("share_low", "share_high", "low", "high")
COLUMNS = [
    *("term", "outlet", "against", "counted", "n_articles_with", "n_articles", "n_draws"),
    *("share", "share_low", "share_high", "n_articles_with_against", "n_articles_against"),
    *("n_draws_against", "share_against", "difference", "low", "high", "p", "p_corrected"),
    *("detectable", "claim", "enough", "reason"),
]


@checked
def between_outlets(
    terms: pd.DataFrame,
    articles: pd.DataFrame,
    *,
    names: Sequence[str] | None = None,
    outlets: tuple[str, str] | None = None,
    passages: pd.DataFrame | None = None,
    mode: str = copies.ONCE,
    stories: pd.DataFrame | None = None,
    by: str = "outlet",
    least: Least = policy.LEAST,
    half: float = copies.HALF,
) -> pd.DataFrame:
    """In how many more of its articles each outlet uses each term than the other outlets do.

    Parameters
    ----------
    terms
        the table of that name: `article_id`, `term`, `start`, `end`
    articles
        the table of that name: `article_id`, `text`, `n_words` and the column `by`
    names
        the terms asked for, in order; None: those found, by name
    outlets
        two outlets to compare with one another alone; None: all
    passages, mode, stories
        see `copies.counted`; what is dealt out is whole draws, so a wire text that all outlets
        print speaks for none
    by
        the column of `articles` that parts them
    least
        `least.difference` independent articles on each side; below, there is no interval and
        `reason` says why
    half
        how much of an article must be its own, from 0 to 1

    Returns
    -------
    pandas.DataFrame
        a row a term and outlet with the columns `COLUMNS`: `term`, `outlet`, `against`, `counted`
        (the mode), for both sides (`_against` for the other) `n_articles_with` of `n_articles`,
        `n_draws` and `share`, for the outlet also `share_low` and `share_high`, then `difference`
        with `low` and `high`, `p`, `p_corrected`, `detectable`, `claim`, `enough`, `reason`.
        Ordered by term as given, then outlet

    Notes
    -----
    `difference` is a difference of shares of articles (0.1: ten in a hundred more), `low` to
    `high` its interval. `claim` is true where articles dealt out again hardly ever set the
    outlet so far apart (`p_corrected` below `LEVEL`, corrected for all rows) and the interval
    leaves out 0. `detectable` is the smallest difference from `share_against` that this test
    would have found in 80 of 100 such corpora, whichever way it goes: where nothing is claimed,
    only larger ones are unlikely. It is missing where no difference could have been found.

    With two outlets, or two named by `outlets`, each term is tested once: the first named (or
    first in order) against the other. Otherwise each outlet stands against all others. An
    outlet that is not known is among the others.

    References
    ----------
    The interval of the difference is that of Newcombe 1998, Statistics in Medicine
    17, from the bounds of `intervals.shares`; correction: Benjamini and Hochberg 1995, JRSS B
    57; the test: `permutation.groups_apart`.

    Examples
    --------
    >>> terms = pd.DataFrame({"article_id": ["a"], "term": ["chợ"]})
    >>> articles = pd.DataFrame({"article_id": ["a", "b"], "outlet": ["Báo Sông", "Báo Núi"],
    ...                          "n_words": [50, 80]})
    >>> found = between_outlets(terms, articles)
    >>> found[["outlet", "against", "difference", "claim", "reason"]].values.tolist()
    [['Báo Núi', 'Báo Sông', -1.0, False, 'only 1 article; a comparison needs 20']]
    """
    counted = copies.counted(articles, passages, mode=mode, stories=stories, half=half)
    found = frequency.counts_of_terms(terms, counted, names)
    of = articles[by].fillna(UNKNOWN).astype(str).to_numpy()
    here = counted.articles["counts"].to_numpy(dtype=bool)
    if outlets is not None:
        here = here & np.isin(of, list(outlets))
    having = np.zeros((len(found.articles), len(found.items)))
    having[found.article, found.item] = 1.0
    having, of = having[here], of[here]
    cluster = counted.articles["draw"].to_numpy()[here]
    pairs = _pairs(of, outlets)
    sides = {target: of == target for target, _ in pairs}
    possible = [t for t, own in sides.items() if own.any() and not own.all()]
    p = permutation.groups_apart(having, of, draws=cluster, targets=possible) if possible else None
    rows: list[dict[str, object]] = []
    for target, against in pairs:
        one = _side(having, cluster, sides[target])
        other = _side(having, cluster, ~sides[target])
        reason = policy.difference_reason((one["size"], other["size"]), least)
        sure = p[possible.index(target)] if p is not None and target in possible else None
        for k, term in enumerate(found.items):
            row = {"term": term, "outlet": target, "against": against, "counted": counted.mode}
            rows.append(row | _row(one, other, k) | {"enough": not reason, "reason": reason})
            rows[-1]["p"] = sure[k] if sure is not None and not reason else np.nan
            if reason:
                rows[-1] |= dict.fromkeys(_ENDS, np.nan)
    return _judged(pd.DataFrame(rows, columns=[*COLUMNS, *_WORTH]), found.items)


@checked
def side_by_side(
    terms: pd.DataFrame,
    articles: pd.DataFrame,
    passages: pd.DataFrame | None,
    **how: Any,
) -> pd.DataFrame:
    """The table of `between_outlets` in all three modes, one below the other (`counted`).

    Parameters
    ----------
    terms, articles, passages
        as in `between_outlets`
    how
        what else `between_outlets` takes, such as `names` or `stories`; no `mode`

    Returns
    -------
    pandas.DataFrame
        the columns of `between_outlets`, first with copies, then once, then own words

    Notes
    -----
    A difference that is claimed with copies alone is one of reprinting; one that is claimed
    for own words alone is hidden by what outlets share. Each mode is corrected by itself.

    Examples
    --------
    >>> terms = pd.DataFrame({"article_id": ["a"], "term": ["chợ"]})
    >>> articles = pd.DataFrame({"article_id": ["a", "b"], "outlet": ["Báo Sông", "Báo Núi"],
    ...                          "n_words": [50, 80]})
    >>> side_by_side(terms, articles, None)[["counted", "difference"]].values.tolist()
    [['with copies', -1.0], ['once', -1.0], ['own words', -1.0]]
    """
    tables = [
        between_outlets(terms, articles, passages=passages, mode=mode, **how).assign(counted=mode)
        for mode in copies.MODES
    ]
    return pd.concat(tables, ignore_index=True)


def _pairs(of: Any, outlets: tuple[str, str] | None) -> list[tuple[str, str]]:
    """Who is set against whom."""
    if outlets is not None:
        return [outlets]
    known = sorted(set(of.tolist()))
    named = [name for name in known if name != UNKNOWN]
    if len(known) == 2 and len(named) == 2:
        return [(named[0], named[1])]
    return [(name, OTHERS) for name in named] if len(known) > 1 else []


def _side(having: Array, cluster: Any, here: Any) -> dict[str, Any]:
    """One side: how many articles have each term, of how many, and how sure the share is."""
    own, draws = having[here], cluster[here]
    found = intervals.shares(own, np.ones(own.shape), clusters=draws)
    return {
        "with": own.sum(axis=0).astype(int),
        "size": (len(own), len(set(draws))),
        "found": found,
        "worth": _worth(draws),
    }


def _worth(draws: Any) -> float:
    """Articles squared through the squares of the draws' sizes (Kish 1965)."""
    sizes = np.unique(draws, return_counts=True)[1].astype(np.float64)
    return float(sizes.sum() ** 2 / (sizes**2).sum()) if len(sizes) else 0.0


def _row(one: dict[str, Any], other: dict[str, Any], k: int) -> dict[str, object]:
    if not one["size"][0] or not other["size"][0]:
        return {"n_articles": one["size"][0], "n_articles_against": other["size"][0]}
    mine, theirs = one["found"].iloc[k], other["found"].iloc[k]
    low, high = apart_by(mine, theirs)
    return {
        "n_articles_with": one["with"][k],
        "n_articles": one["size"][0],
        "n_draws": one["size"][1],
        "share": mine["estimate"],
        "share_low": mine["low"],
        "share_high": mine["high"],
        "n_articles_with_against": other["with"][k],
        "n_articles_against": other["size"][0],
        "n_draws_against": other["size"][1],
        "share_against": theirs["estimate"],
        "difference": mine["estimate"] - theirs["estimate"],
        "low": low,
        "high": high,
        "worth": one["worth"],
        "worth_against": other["worth"],
    }


def apart_by(one: pd.Series, other: pd.Series) -> tuple[float, float]:
    """The interval of the difference of two shares, from the bounds of each.

    Parameters
    ----------
    one, other
        a share with its bounds: `estimate`, `low`, `high`, such as a row of `intervals.shares`

    Returns
    -------
    tuple of float
        the lower and the upper bound of the first share less the second, from -1 to 1

    References
    ----------
    Newcombe 1998, Statistics in Medicine 17, method 10, with the bounds of `intervals.shares`.

    Examples
    --------
    >>> sides = pd.DataFrame({"estimate": [0.5, 0.5], "low": [0.4, 0.3], "high": [0.6, 0.7]})
    >>> [round(end, 3) for end in apart_by(sides.iloc[0], sides.iloc[1])]
    [-0.224, 0.224]
    """
    middle = float(one["estimate"] - other["estimate"])
    below = np.hypot(one["estimate"] - one["low"], other["high"] - other["estimate"])
    above = np.hypot(one["high"] - one["estimate"], other["estimate"] - other["low"])
    return max(-1.0, middle - float(below)), min(1.0, middle + float(above))


def _judged(table: pd.DataFrame, items: Sequence[str]) -> pd.DataFrame:
    """The table with p corrected, claims, and what could have been found."""
    p = table["p"].to_numpy(dtype=np.float64)
    tested = ~np.isnan(p)
    corrected = np.full(len(p), np.nan)
    corrected[tested] = association.corrected(p[tested])
    table["p_corrected"] = corrected
    table["p"] = p
    beyond = (table["low"].astype(float) > 0) | (table["high"].astype(float) < 0)
    table["claim"] = tested & (corrected < LEVEL) & beyond.to_numpy()
    detectable = np.full(len(p), np.nan)
    if tested.any():
        sizes = [table.loc[tested, name].to_numpy(dtype=np.float64) for name in _WORTH]
        share = table.loc[tested, "share_against"].to_numpy(dtype=np.float64)
        detectable[tested] = power.smallest(share, (sizes[0], sizes[1]), level=LEVEL / tested.sum())
    table["detectable"] = detectable
    silent = tested & ~table["claim"].to_numpy()
    table.loc[silent, "reason"] = "within what chance gives"
    order = {term: k for k, term in enumerate(items)}
    whole = [name for name in COLUMNS if name.startswith("n_")]
    table = table[COLUMNS].astype(dict.fromkeys(whole, "Int64"))
    return table.sort_values(
        ["term", "outlet"],
        key=lambda c: c.map(order) if c.name == "term" else c,
        kind="stable",
        ignore_index=True,
    )
