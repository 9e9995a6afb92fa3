"""In which order a chart shows outlets."""

from collections.abc import Iterable, Sequence

#: What a table calls the outlet that nobody knows.
UNKNOWN = "unknown"


def coloured_outlets(found: Iterable[str], declared: Sequence[str] = ()) -> list[str]:
    """The outlets that have colours: those declared, else those found whose name is known.

    >>> coloured_outlets(["unknown", "Báo Sông", "Báo Núi"])
    ['Báo Núi', 'Báo Sông']
    """
    return list(declared) or sorted(set(found) - {UNKNOWN})


def shown_outlets(found: Iterable[str], declared: Sequence[str] = ()) -> list[str]:
    """The outlets found, in the order declared; then the others by name.

    >>> shown_outlets(["unknown", "Báo Núi", "Báo Sông"], ["Báo Sông", "Báo Rừng", "Báo Núi"])
    ['Báo Sông', 'Báo Núi', 'unknown']
    """
    there = set(found)
    return [
        name
        for name in dict.fromkeys([*coloured_outlets(there, declared), *sorted(there)])
        if name in there
    ]
