"""How small a difference could have been found: what makes "no difference" mean something."""

from math import erf, sqrt
from typing import Any

import numpy as np
import numpy.typing as npt

from analysis.measure import distributions

Array = npt.NDArray[np.float64]

#: A difference could have been found when that many of a hundred such corpora would show it.
POWER = 0.8
_STEPS = 40
_erf = np.frompyfunc(erf, 1, 1)


def chance_of_finding(
    share: npt.ArrayLike, other: npt.ArrayLike, sizes: tuple[Any, Any], *, level: float = 0.05
) -> Array:
    """How likely a two-sided test of two shares finds that they differ, when they do.

    Parameters
    ----------
    share, other
        the true shares of the two sides, from 0 to 1; numbers or arrays
    sizes
        independent articles a side
    level
        the level of the test

    Returns
    -------
    numpy.ndarray
        a probability for each pair of shares

    Notes
    -----
    The normal approximation with a continuity correction, which is close to Fisher's exact test.

    References
    ----------
    Casagrande, Pike and Smith 1978, Biometrics 34.

    Examples
    --------
    >>> round(float(chance_of_finding(0.5, 0.2, (100, 100))), 2)
    0.99
    """
    p, q = np.asarray(share, dtype=np.float64), np.asarray(other, dtype=np.float64)
    n, m = (np.maximum(np.asarray(size, dtype=np.float64), 1e-9) for size in sizes)
    pooled = (n * p + m * q) / (n + m)
    none = np.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m))
    some = np.sqrt(np.maximum(p * (1 - p) / n + q * (1 - q) / m, 1e-12))
    z = distributions.normal_quantile(1 - level / 2)
    return _normal_cdf((np.abs(p - q) - (1 / n + 1 / m) / 2 - z * none) / some)


def smallest(
    other: npt.ArrayLike,
    sizes: tuple[Any, Any],
    *,
    level: float = 0.05,
    power: float = POWER,
    more: bool = False,
) -> Array:
    """The least difference from a share that would be found `power` of the time; NaN if none.

    Parameters
    ----------
    other
        the share on the one side, from 0 to 1; a number or an array
    sizes
        independent articles of the asked side and of the one with the share `other`
    level
        that of one test after correction (.05 through the number of tests)
    power
        how often such a difference is to be found, from 0 to 1
    more
        true: only shares above `other` are asked for

    Returns
    -------
    numpy.ndarray
        how far the share of the asked side would have to lie above `other`, or below, whichever is
        further: differences of that size are found whichever way they go. Where there is no room
        for one on the one side, it is that of the other side

    References
    ----------
    Casagrande, Pike and Smith 1978, turned round (see `chance_of_finding`).

    Examples
    --------
    >>> smallest([0.1, 0.9], (50, 50)).round(2).tolist(), smallest([0.5], (4, 4)).tolist()
    ([0.25, 0.25], [nan])
    >>> smallest([0.2, 0.8], (150, 150)).round(2).tolist()
    [0.15, 0.15]
    >>> smallest([0.2, 0.8], (150, 150), more=True).round(2).tolist()
    [0.15, 0.12]
    """
    base = np.atleast_1d(np.asarray(other, dtype=np.float64))
    sides = tuple(np.broadcast_to(np.asarray(size, dtype=np.float64), base.shape) for size in sizes)
    ways = []
    for far in (np.ones_like(base), np.zeros_like(base))[: 1 if more else 2]:
        low, high = np.zeros_like(base), np.abs(far - base)
        reached = chance_of_finding(far, base, (sides[0], sides[1]), level=level) >= power
        sign = np.where(far > base, 1.0, -1.0)
        for _ in range(_STEPS):
            middle = (low + high) / 2
            at = np.clip(base + sign * middle, 0, 1)
            enough = chance_of_finding(at, base, (sides[0], sides[1]), level=level) >= power
            low, high = np.where(enough, low, middle), np.where(enough, middle, high)
        ways.append(np.where(reached, high, np.nan))
    answer: Array = np.fmax(ways[0], ways[-1])
    return answer


def _normal_cdf(z: Array) -> Array:
    """How likely a standard normal falls below each value."""
    answer: Array = 0.5 * (1 + np.asarray(_erf(z / sqrt(2)), dtype=np.float64))
    return answer
