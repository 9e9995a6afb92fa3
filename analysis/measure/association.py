"""The formulas of keyness, one function each, on arrays: how surprising, how large, how sure.

`a` and `b` are how often an item occurs in the target and in the reference, `c` and `d` how
many words (or articles) these hold in all.
"""

from math import lgamma
from typing import Any

import numpy as np
import numpy.typing as npt

Array = np.ndarray[Any, np.dtype[np.float64]]


def log_likelihood(a: npt.ArrayLike, b: npt.ArrayLike, c: npt.ArrayLike, d: npt.ArrayLike) -> Array:
    """G2: how hard a difference is to explain by one common rate; 0 when there is none.

    Parameters
    ----------
    a, b
        how often the item occurs in the target and in the reference; numbers or arrays
    c, d
        how many words these hold in all

    Returns
    -------
    numpy.ndarray
        G2 of each item, over the whole two by two table; it does not say which of the two uses the
        item more

    Notes
    -----
    It grows with the size of the corpus and takes words for independent, which they are not:
    it ranks, it does not test.

    References
    ----------
    Dunning 1993, Computational Linguistics 19.

    Examples
    --------
    Dunning's first example, `the swiss`:

    >>> round(float(log_likelihood(110, 2442, 221, 31556)), 2)
    270.72
    """
    used = _pair(a, b)
    both = np.stack([used, np.broadcast_to(_pair(c, d).T, used.T.shape).T - used])
    margin = both.sum(axis=1, keepdims=True)
    expected = margin * both.sum(axis=0, keepdims=True) / np.maximum(both.sum(axis=(0, 1)), 1)
    with np.errstate(divide="ignore", invalid="ignore"):
        terms = np.where(both > 0, both * np.log(both / expected), 0.0)
    answer: Array = 2 * terms.sum(axis=(0, 1))
    return answer


def log_likelihood_of_many(used: npt.ArrayLike, words: npt.ArrayLike) -> Array:
    """G2 of several corpora at once: how much they differ in an item; 0 when not at all.

    Parameters
    ----------
    used
        how often each item occurs: a row an item and a column a corpus
    words
        how many words each corpus holds: one number a corpus

    Returns
    -------
    numpy.ndarray
        one number an item. With two corpora it is `log_likelihood`

    Notes
    -----
    Like `log_likelihood` it ranks and does not test. It does not say which corpus stands apart.

    Examples
    --------
    >>> log_likelihood_of_many([[8, 2, 2], [3, 3, 3]], [1000, 1000, 1000]).round(2).tolist()
    [5.57, 0.0]
    """
    n, size = np.asarray(used, dtype=float), np.asarray(words, dtype=float)
    share = n.sum(axis=1, keepdims=True) / max(size.sum(), 1)
    with np.errstate(divide="ignore", invalid="ignore"):
        with_it = np.where(n > 0, n * np.log(n / (share * size)), 0.0)
        rest = size - n
        without = np.where(rest > 0, rest * np.log(rest / ((1 - share) * size)), 0.0)
    answer: Array = 2 * (with_it + without).sum(axis=1)
    return answer


def log_ratio(a: npt.ArrayLike, b: npt.ArrayLike, c: npt.ArrayLike, d: npt.ArrayLike) -> Array:
    """How often the rate of the reference must be doubled to give the target's.

    Parameters
    ----------
    a, b
        how often the item occurs in the target and in the reference; numbers or arrays
    c, d
        how many words these hold in all

    Returns
    -------
    numpy.ndarray
        1: twice as frequent in the target; -1: half as frequent; 0: alike

    Notes
    -----
    Half an occurrence is put where there is none.

    References
    ----------
    Hardie 2014.

    Examples
    --------
    >>> log_ratio([8, 0], [2, 4], 1000, 1000).tolist()
    [2.0, -3.0]
    """
    used = _pair(a, b)
    used = np.where(used > 0, used, 0.5)
    answer: Array = np.log2((used[0] / c) / (used[1] / d))
    return answer


def log_odds(
    a: npt.ArrayLike, b: npt.ArrayLike, prior: npt.ArrayLike, *, totals: tuple[float, float]
) -> tuple[Array, Array]:
    """Log odds of the target against the reference with an informative Dirichlet prior, and z.

    The prior pulls rare words towards what the whole corpus does, so that neither very rare
    nor very frequent words lead the list by themselves.

    Parameters
    ----------
    a, b
        how often each word occurs in the target and in the reference
    prior
        pseudo-counts by word
    totals
        the words of target and reference

    Returns
    -------
    tuple of numpy.ndarray
        the difference of the log odds (natural logarithm; above 0: more in the target), and that
        difference divided by its standard error, z

    Notes
    -----
    |z| above 2 is more than chance would give if words were independent.

    References
    ----------
    Monroe, Colaresi and Quinn 2008, Political Analysis 16, equations 16 and 20 to 22.

    Examples
    --------
    >>> delta, z = log_odds([8, 2], [2, 8], [1.0, 1.0], totals=(100, 100))
    >>> delta.round(2).tolist(), z.round(2).tolist()
    ([1.16, -1.16], [1.74, -1.74])
    """
    used, alpha = _pair(a, b), np.asarray(prior, dtype=float)
    words, mass = np.asarray(totals, dtype=float).reshape(2, 1), float(alpha.sum())
    odds = np.log((used + alpha) / (words + mass - used - alpha))
    delta: Array = odds[0] - odds[1]
    z: Array = delta / np.sqrt((1 / (used + alpha)).sum(axis=0))
    return delta, z


def exact(a: npt.ArrayLike, b: npt.ArrayLike, c: int, d: int) -> Array:
    """The chance of a split at least as uneven if articles fell to the sides by lot alone.

    Parameters
    ----------
    a, b
        in how many articles of the one side and of the other each item stands; whole numbers
    c, d
        how many articles the sides have

    Returns
    -------
    numpy.ndarray
        Fisher's exact p, both tails, one an item: the sum over all tables with the same margins
        that are no more likely than the one seen

    Notes
    -----
    Articles are the unit, so a word repeated in one article counts once.

    Examples
    --------
    >>> [round(float(p), 4) for p in exact([8, 5, 0], [2, 5, 0], 10, 10)]
    [0.023, 1.0, 1.0]
    """
    ones, others = np.asarray(a, dtype=np.int64), np.asarray(b, dtype=np.int64)
    answers = np.ones(ones.shape)
    log = np.array([lgamma(k + 1) for k in range(c + d + 1)])
    for total in np.unique(ones + others).tolist():
        low, high = max(0, total - d), min(c, total)
        k = np.arange(low, high + 1)
        ways = log[c] - log[k] - log[c - k] + log[d] - log[total - k] - log[d - total + k]
        share = np.exp(ways - (log[c + d] - log[total] - log[c + d - total]))
        here = ones + others == total
        rising = np.sort(share)
        no_likelier = np.searchsorted(rising, share * (1 + 1e-7), side="right")
        answers[here] = np.cumsum(rising)[no_likelier - 1][ones[here] - low]
    return np.minimum(answers, 1.0)


def corrected(p: npt.ArrayLike) -> Array:
    """The p values corrected for their number, by false discovery rate.

    Parameters
    ----------
    p
        the p values of all that was tried; none missing

    Returns
    -------
    numpy.ndarray
        the corrected p in the same order, at most 1

    Notes
    -----
    Of the findings called at .05, one in twenty is expected to be none, however many words
    were tried.

    References
    ----------
    Benjamini and Hochberg 1995, JRSS B 57.

    Examples
    --------
    >>> corrected([0.01, 0.04, 0.03, 0.005]).round(3).tolist()
    [0.02, 0.04, 0.04, 0.02]
    """
    values = np.asarray(p, dtype=float)
    order = np.argsort(-values, kind="stable")
    ranks = np.arange(len(values), 0, -1)
    answer = np.empty(len(values))
    answer[order] = np.minimum.accumulate(np.minimum(values[order] * len(values) / ranks, 1.0))
    return answer


def _pair(one: npt.ArrayLike, other: npt.ArrayLike) -> Array:
    return np.stack(np.broadcast_arrays(np.asarray(one, float), np.asarray(other, float)))
