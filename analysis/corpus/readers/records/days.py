"""On which day, and when, the records of one column were published."""

from collections.abc import Sequence

from analysis.corpus.layout import datelines


def read(values: Sequence[str]) -> list[tuple[str, str]]:
    """The day or moment of each value as ISO 8601 in Việt Nam, and what is in doubt about it.

    >>> read(["05/03/2026", "hôm nào"])
    [('2026-03-05', ''), ('', '')]
    """
    stamps = [datelines.stamp(value.strip()) for value in values]
    return [((stamp.at or stamp.on) if stamp else "", "") for stamp in stamps]
