"""The names of `lexicons/places.txt`, folded: of places, and of those that are states."""

from functools import cache

from analysis.text import normalise, wordlist


@cache
def place_names() -> frozenset[str]:
    """Every listed name of a place, folded.

    >>> "hà nội" in place_names(), "Hà Nội" in place_names()
    (True, False)
    """
    return frozenset(normalise.folded(name) for name, _ in _rows())


@cache
def names_of_states() -> frozenset[str]:
    """Every listed name of a state, folded; Việt Nam and its capital among them where listed.

    >>> "ba lan" in names_of_states()
    True
    """
    return frozenset(normalise.folded(name) for name, kind in _rows() if kind == "state")


def _rows() -> list[tuple[str, str]]:
    lines = (line.partition("\t") for line in wordlist.entries("places.txt"))
    return [(name, kind) for name, _, kind in lines]
