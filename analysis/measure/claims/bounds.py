"""What the words of a number allow: "hơn 70" is not 70, "gần 100" is not 100.

Three readings of one printed number, each wider than the one before:

- the *likely* band, in which somebody who chose these words would expect the number to lie;
- the *loose* band, outside of which the words would be wrong;
- the *words* alone: what they exclude by their meaning. Where they name no end there is none.

| qualifier | words | likely | loose |
|---|---|---|---|
| exact (72) | 72 | 72 | 72 |
| over (hơn 110) | from 111 on | 111 to 121 | from 111 on |
| at_least (ít nhất 110) | from 110 on | 110 to 121 | from 110 on |
| under (dưới 110) | to 109 | 99 to 109 | to 109 |
| up_to (tối đa 110) | to 110 | 99 to 110 | to 110 |
| nearly (gần 100) | to 99 | 90 to 99 | 80 to 99 |
| about (khoảng 100) | 90 to 110 | 90 to 110 | 80 to 120 |
| range (20 - 25) | 20 to 25 | 20 to 25 | 20 to 25 |
| vague (hàng trăm) | none | none | none |

The likely band of "hơn" and its kin ends one step away: the place of the last digit that is not
zero, at least a tenth ("hơn 70" is below 80, "hơn 100" below 200). The tolerances are a
convention, kept in `TENTH` and stated wherever they decide.
"""

from collections.abc import Callable
from dataclasses import dataclass
from math import ceil, floor, inf

#: How far a rounded number may lie from what is meant; the loose band takes it twice.
TENTH = 0.1


@dataclass(frozen=True, slots=True)
class Bounds:
    """From `low` to `high`, both included; an infinite end is open."""

    low: float = -inf
    high: float = inf

    def meets(self, other: "Bounds") -> bool:
        """Whether a number lies in both."""
        return not self.with_(other).empty

    def with_(self, other: "Bounds") -> "Bounds":
        """What lies in both."""
        return Bounds(max(self.low, other.low), min(self.high, other.high))

    @property
    def empty(self) -> bool:
        """Whether no number lies in it."""
        return self.low > self.high


@dataclass(frozen=True, slots=True)
class NumberBands:
    """The three bands of one printed number."""

    words: Bounds
    likely: Bounds
    loose: Bounds


#: Fewer than so many are counted one by one, and not rounded.
FEW = 10


def number_bands(
    value: int | None, qualifier: str, value_max: int | None = None
) -> NumberBands | None:
    """How the printed number may be read; None when it names no number (`hàng trăm`).

    Parameters
    ----------
    value
        the number, or the lower end of a range; None where no number is named
    qualifier
        one of the qualifiers of the module's table. An unknown one is read as exact, because the
        number stands there as printed
    value_max
        the upper end of a range; None for a single number

    Returns
    -------
    NumberBands or None
        what the `words` exclude, the `likely` and the `loose` band

    Examples
    --------
    >>> number_bands(100, "nearly").words
    Bounds(low=-inf, high=99)
    >>> number_bands(70, "over").likely
    Bounds(low=71, high=80)
    """
    if value is None or qualifier == "vague":
        return None
    if value_max is not None and value_max > value:
        return _same(Bounds(value, value_max))
    return READINGS.get(qualifier, _exact)(value)


def step(value: int) -> int:
    """The place of the last digit that is not zero, at least a tenth: how coarsely a number is
    rounded.

    Parameters
    ----------
    value
        a whole number, 0 or more

    Returns
    -------
    int
        at least 1

    Examples
    --------
    >>> step(100), step(110), step(2500), step(65)
    (100, 11, 250, 7)
    """
    place = 1
    while value and value % (place * 10) == 0:
        place *= 10
    return max(place, ceil(value * TENTH))


def _same(bounds: Bounds) -> NumberBands:
    return NumberBands(bounds, bounds, bounds)


def _exact(value: int) -> NumberBands:
    return _same(Bounds(value, value))


def _over(value: int) -> NumberBands:
    words = Bounds(value + 1)
    return NumberBands(words, Bounds(value + 1, value + max(1, step(value))), words)


def _at_least(value: int) -> NumberBands:
    words = Bounds(value)
    more = step(value) if value >= FEW else 0  # of two dead at least the third is news
    return NumberBands(words, Bounds(value, value + more), words)


def _under(value: int) -> NumberBands:
    words = Bounds(high=value - 1)
    return NumberBands(words, Bounds(_less(value, TENTH), value - 1), words)


def _up_to(value: int) -> NumberBands:
    words = Bounds(high=value)
    return NumberBands(words, Bounds(_less(value, TENTH), value), words)


def _nearly(value: int) -> NumberBands:
    likely = Bounds(min(_less(value, TENTH), value - 1), value - 1)
    loose = Bounds(min(_less(value, 2 * TENTH), value - 1), value - 1)
    return NumberBands(Bounds(high=value - 1), likely, loose)


def _about(value: int) -> NumberBands:
    likely = Bounds(_less(value, TENTH), _more(value, TENTH))
    loose = Bounds(_less(value, 2 * TENTH), _more(value, 2 * TENTH))
    return NumberBands(likely, likely, loose)


def _less(value: int, share: float) -> int:
    return floor(round(value * (1 - share), 9))


def _more(value: int, share: float) -> int:
    return ceil(round(value * (1 + share), 9))


#: How each qualifier is read; `range` without a second number is the number as printed.
READINGS: dict[str, Callable[[int], NumberBands]] = {
    "exact": _exact,
    "range": _exact,
    "about": _about,
    "nearly": _nearly,
    "over": _over,
    "under": _under,
    "at_least": _at_least,
    "up_to": _up_to,
}
