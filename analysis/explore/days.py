"""When an article appeared, as far as it is known: a day, or the bounds it lies between.

A value is an ISO day; two days with `..` between them, either of which may be missing, are the
bounds of a day that is not known; empty says that nothing is known.
"""

import re
from datetime import date

from analysis.chart.canvas import formats
from analysis.explore import labels
from analysis.tables.errors import AnalysisError

_TO = ".."
#: A day as it is written by hand.
_WRITTEN = re.compile(
    r"""
    (?P<day>[0-9]{1,2}) [/.-] (?P<month>[0-9]{1,2}) [/.-] (?P<year>[0-9]{4})  # 5/2/2024
    """,
    re.VERBOSE,
)


def day_value(on: str, earliest: str, latest: str) -> str:
    """What is known of a day.

    >>> (day_value("2026-03-04", "", ""), day_value("", "2026-03-19", "2026-03-21"),
    ...  day_value("", "", ""))
    ('2026-03-04', '2026-03-19..2026-03-21', '')
    """
    if on or not (earliest or latest):
        return on
    return f"{earliest}{_TO}{latest}"


def is_day(known: str) -> bool:
    """Whether the day itself is known."""
    return bool(known) and _TO not in known


def day_within(known: str, first: str, last: str) -> bool:
    """Whether it certainly lies between two days; an end that is empty is open.

    >>> (day_within("2026-03-19..2026-03-21", "2026-03-20", ""),
    ...  day_within("2026-03-20", "", "2026-03-20"))
    (False, True)
    """
    earliest, latest = _ends(known)
    after = not first or (bool(earliest) and first <= earliest)
    before = not last or (bool(latest) and latest <= last)
    return bool(known) and after and before


def day_in_words(known: str, lang: str, *, year: bool = True) -> str:
    """How it is written: the day, both bounds, or the one there is.

    >>> day_in_words("2026-03-19..2026-03-21", "en"), day_in_words("..2026-03-21", "en", year=False)
    ('19–21 Mar 2026', 'by 21 Mar')
    """
    said = labels.labels_in(lang)
    if not known:
        return said["undated"]
    earliest, latest = _ends(known)
    if earliest and latest:
        if earliest == latest:
            return formats.day(earliest, lang, year=year)
        return formats.span_of_days(earliest, latest, lang)
    day = formats.day(earliest or latest, lang, year=year)
    return said["since_day" if earliest else "by_day"].format(day=day)


def day_as_typed(day: str) -> str:
    """A day as it stands in a field where it can be written over.

    >>> day_as_typed("2024-02-05")
    '5/2/2024'
    """
    return formats.day(day, "vi") if day else ""


def read_day(words: str, lang: str) -> str:
    """The ISO day somebody wrote, with the day before the month; empty for nothing.

    Raises `AnalysisError` for what is no day.

    >>> read_day("5/2/2024", "en"), read_day(" 2024-02-05", "en"), read_day("", "en")
    ('2024-02-05', '2024-02-05', '')
    """
    given = words.strip()
    if not given:
        return ""
    match = _WRITTEN.fullmatch(given)
    try:
        if match is None:
            return date.fromisoformat(given).isoformat()
        return date(int(match["year"]), int(match["month"]), int(match["day"])).isoformat()
    except ValueError:
        raise AnalysisError(labels.labels_in(lang)["no_day"].format(words=given[:30])) from None


def _ends(known: str) -> tuple[str, str]:
    if _TO not in known:
        return known, known
    earliest, _, latest = known.partition(_TO)
    return earliest, latest
