"""The few distributions that intervals and tests rest on: beta, Student's t, the normal.

Written out with numpy, so that the library needs nothing more; the tests hold them against an
independent implementation.
"""

from collections.abc import Callable
from functools import cache
from math import lgamma
from statistics import NormalDist

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]

_TINY, _EXACT, _TERMS = 1e-300, 1e-13, 20_000
#: From so many degrees of freedom on the expansion of t is right to eight digits.
_LARGE = 30
#: Solutions are this near the true ones; so many steps are tried at most.
_NEAR, _STEPS = 1e-11, 100
_lgamma = np.frompyfunc(lgamma, 1, 1)


def normal_quantile(p: float) -> float:
    """The value below which a standard normal falls with probability p.

    >>> round(normal_quantile(0.975), 4)
    1.96
    """
    return NormalDist().inv_cdf(p)


def beta_cdf(x: npt.ArrayLike, a: npt.ArrayLike, b: npt.ArrayLike) -> Array:
    """The regularised incomplete beta function: how much of Beta(a, b) lies below x.

    By its continued fraction, on the side where that converges. Press et al., Numerical
    Recipes, section 6.4.

    >>> beta_cdf([0.0, 0.5, 1.0], 2, 2).tolist()
    [0.0, 0.5, 1.0]
    """
    asked, one, other = np.broadcast_arrays(*(np.asarray(v, dtype=np.float64) for v in (x, a, b)))
    z, p, q = (v.astype(np.float64).ravel() for v in (asked, one, other))
    turned = z > (p + 1) / (p + q + 2)
    z, p, q = np.where(turned, 1 - z, z), np.where(turned, q, p), np.where(turned, p, q)
    inside = (z > 0) & (z < 1)
    answer = np.where(z >= 1, 1.0, 0.0)
    if inside.any():
        zi, pi, qi = z[inside], p[inside], q[inside]
        logs = _log_gamma(pi + qi) - _log_gamma(pi) - _log_gamma(qi)
        front = np.exp(logs + pi * np.log(zi) + qi * np.log1p(-zi)) / pi
        answer[inside] = front * _fraction(zi, pi, qi)
    found: Array = np.clip(np.where(turned, 1 - answer, answer), 0, 1).reshape(asked.shape)
    return found


def _log_gamma(values: Array) -> Array:
    answer: Array = np.asarray(_lgamma(values), dtype=np.float64)
    return answer


def _fraction(x: Array, a: Array, b: Array) -> Array:
    """The continued fraction of the incomplete beta function, by Lentz's method."""
    c = np.ones_like(x)
    d = 1 / _away(1 - (a + b) * x / (a + 1))
    answer: Array = d.copy()
    for m in range(1, _TERMS):
        even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        d, c = 1 / _away(1 + even * d), _away(1 + even / c)
        answer = answer * d * c
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        d, c = 1 / _away(1 + odd * d), _away(1 + odd / c)
        step = d * c
        answer = answer * step
        if np.abs(step - 1).max() < _EXACT:
            break
    return answer


def _away(values: Array) -> Array:
    """The values, those next to 0 moved off it."""
    answer: Array = np.where(np.abs(values) < _TINY, _TINY, values)
    return answer


def solved(probability: Callable[[Array], Array], wanted: float, size: int) -> Array:
    """Where rising functions reach a value on [0, 1], many at once.

    `probability` takes one argument a function and answers one value each. The method is that
    of Chandrupatla 1997, Advances in Engineering Software 28: bisection, sped up by inverse
    quadratic steps where these are safe.
    """
    a, b = np.ones(size), np.zeros(size)
    fa, fb = probability(a) - wanted, probability(b) - wanted
    t = np.full(size, 0.5)
    for _ in range(_STEPS if size else 0):
        x = a + t * (b - a)
        fx = probability(x) - wanted
        same = np.sign(fx) == np.sign(fa)
        c, fc = np.where(same, a, b), np.where(same, fa, fb)
        b, fb = np.where(same, b, a), np.where(same, fb, fa)
        a, fa = x, fx
        limit = _NEAR / np.maximum(np.abs(b - a), _TINY)
        if ((limit > 0.5) | (fa == 0)).all():
            break
        with np.errstate(divide="ignore", invalid="ignore"):
            xi, phi = (a - b) / (c - b), (fa - fb) / (fc - fb)
            t = fa / (fb - fa) * fc / (fb - fc) + (c - a) / (b - a) * fa / (fc - fa) * fb / (
                fc - fb
            )
        safe = (phi**2 < xi) & ((1 - phi) ** 2 < 1 - xi) & np.isfinite(t)
        t = np.clip(np.where(safe, t, 0.5), np.minimum(limit, 0.5), 1 - np.minimum(limit, 0.5))
    answer: Array = np.where(np.abs(fa) < np.abs(fb), a, b)
    return answer


def beta_quantile(p: float, a: npt.ArrayLike, b: npt.ArrayLike) -> Array:
    """The value below which Beta(a, b) falls with probability p.

    >>> round(float(beta_quantile(0.025, 9, 2)[0]), 4)
    0.555
    """
    one, other = np.broadcast_arrays(
        np.atleast_1d(np.asarray(a, float)), np.atleast_1d(np.asarray(b, float))
    )
    return solved(lambda x: beta_cdf(x, one, other), p, len(one))


@cache
def t_quantile(p: float, df: int) -> float:
    """The value below which Student's t with `df` degrees of freedom falls with probability p.

    Through the quantile of the beta distribution (Abramowitz and Stegun 26.5.27); from `_LARGE`
    degrees of freedom on by the expansion 26.7.5 of the same.

    >>> round(t_quantile(0.975, 4), 3), round(t_quantile(0.975, 10_000), 3)
    (2.776, 1.96)
    """
    if df < 1:
        return float("inf") if p > 0.5 else float("-inf")
    if p == 0.5:
        return 0.0
    if df >= _LARGE:
        return _expanded(normal_quantile(p), df)
    tail = 2 * min(p, 1 - p)
    x = float(beta_quantile(tail, df / 2, 0.5)[0])
    size = float(np.sqrt(df * (1 - x) / x)) if x > 0 else float("inf")
    return size if p > 0.5 else -size


def _expanded(z: float, df: int) -> float:
    """The quantile of t from that of the normal: Abramowitz and Stegun 26.7.5."""
    terms = (
        (z**3 + z) / 4,
        (5 * z**5 + 16 * z**3 + 3 * z) / 96,
        (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384,
        (79 * z**9 + 776 * z**7 + 1482 * z**5 - 1920 * z**3 - 945 * z) / 92160,
    )
    return float(z + sum(term / float(df) ** k for k, term in enumerate(terms, start=1)))


def t_quantiles(p: float, df: npt.ArrayLike) -> Array:
    """`t_quantile` for many degrees of freedom, rounded down; infinite below one."""
    whole = np.floor(np.asarray(df, dtype=np.float64))
    whole = np.where(np.isfinite(whole), np.clip(whole, 0, 1000), 0).astype(np.int64)
    known, place = np.unique(whole, return_inverse=True)
    values = np.array([t_quantile(p, int(one)) for one in known])
    answer: Array = values[place].reshape(whole.shape)
    return answer
