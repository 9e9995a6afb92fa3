"""On which day, and when, the records of one column were published."""

from collections.abc import Sequence

from analysis.corpus.layout import datelines
from analysis.text.dates import columns


def days_of_values(values: Sequence[str]) -> list[tuple[str, str]]:
    """The day or moment of each value as ISO 8601 in Việt Nam, and what is in doubt about it.

    >>> days_of_values(["25/03/2026", "2026-04-02T23:30:00Z", "1775255400"])
    [('2026-03-25', ''), ('2026-04-03T06:30', ''), ('2026-04-04T05:30', '')]
    """
    days, doubts = columns.read_days(list(values))
    found = []
    for value, day, doubt in zip(values, days, doubts, strict=True):
        moment = day.at or day.on
        if not moment and (stamp := datelines.stamp(value.strip())):
            # A line around the day, as pages print it: `Tin tức - 07:10 25/10/2025`.
            moment, doubt = stamp.at or stamp.on, ""
        found.append((moment, doubt if moment else ""))
    return found
