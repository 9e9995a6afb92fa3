"""Which articles and rows of a corpus a question is asked of: outlets, days, parts."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches

import pandas as pd

from analysis.tables import vocabulary
from analysis.tables.errors import AnalysisError, unknown_choice

#: Tables whose rows stand in a part of an article.
IN_PARTS = ("parts", "sentences", "quotations", "quantities", "dates", "terms")
Where = Callable[[pd.DataFrame], "pd.Series[bool]"]


@dataclass(frozen=True, slots=True)
class Selection:
    """What was chosen of a corpus, in the words of whoever chose; empty is everything."""

    outlets: tuple[str, ...] = ()
    since: str = ""
    until: str = ""
    parts: tuple[str, ...] = ()
    condition: str = ""

    def __bool__(self) -> bool:
        """Whether anything was chosen."""
        return any((self.outlets, self.since, self.until, self.parts, self.condition))

    def __str__(self) -> str:
        """The choice in words, for captions.

        >>> str(Selection(outlets=("Báo Sông Hồng",), since="2025-10-01"))
        'Báo Sông Hồng; from 2025-10-01'
        """
        said = [", ".join(self.outlets)] if self.outlets else []
        said += [f"from {self.since}"] if self.since else []
        said += [f"to {self.until}"] if self.until else []
        said += [f"only {', '.join(self.parts)}"] if self.parts else []
        said += [self.condition] if self.condition else []
        return "; ".join(said)


def choose_articles(
    outlet: str | Sequence[str] | None,
    since: object,
    until: object,
    part: str | Sequence[str] | None,
    articles: pd.DataFrame,
) -> Selection:
    """The choice, checked against the articles there are.

    Raises `UnknownChoiceError` for an outlet or a part there is none of, and `AnalysisError`
    for a day that is none.
    """
    there = sorted(set(articles["outlet"].dropna()))
    for name in _several(outlet):
        if name not in there:
            raise _no_outlet(name, there)
    for name in _several(part):
        if name not in vocabulary.PARTS:
            raise unknown_choice("part of an article", name, vocabulary.PARTS)
    return Selection(
        _several(outlet), _day("since", since), _day("until", until, last=True), _several(part)
    )


def _several(given: str | Sequence[str] | None) -> tuple[str, ...]:
    if given is None:
        return ()
    return (given,) if isinstance(given, str) else tuple(given)


def _no_outlet(name: str, there: Sequence[str]) -> AnalysisError:
    near = get_close_matches(name, there, n=1, cutoff=0.5)
    if not there:
        return AnalysisError(
            f"No article is of the outlet {name!r}: no outlet of this corpus is known. Name "
            "outlets under [outlets] in corpus.toml."
        )
    meant = f" Did you mean {near[0]!r}?" if near else ""
    listed = ", ".join(repr(one) for one in there[:12])
    more = f" and {len(there) - 12} more" if len(there) > 12 else ""
    return AnalysisError(f"No article is of the outlet {name!r}.{meant} There are {listed}{more}.")


def _day(name: str, given: object, *, last: bool = False) -> str:
    """A day as it was given; of a year or a month its first day, or its `last`."""
    if given is None or given == "":
        return ""
    written = str(given).strip() if isinstance(given, str) else ""
    if turned := _TURNED.fullmatch(written):
        return _turned(name, *turned.groups())
    try:
        day = pd.Timestamp(given)  # type: ignore[arg-type]
        if pd.isna(day):
            raise ValueError
        if last and (part := _PART.fullmatch(written)):
            day = day.to_period("M" if part["month"] else "Y").end_time
        return str(day.date().isoformat())
    except (ValueError, TypeError, OverflowError):
        raise _no_day(name, given) from None


_PART = re.compile(r"\d{4}(?P<month>-\d{1,2})?")
_TURNED = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")


def _turned(name: str, first: str, second: str, year: str) -> str:
    """A day written with its year behind, where only one number of it can be the month."""
    readings = []
    for day, month in {(first, second), (second, first)}:
        try:
            readings.append(date(int(year), int(month), int(day)).isoformat())
        except ValueError:
            continue
    written = f"{first}/{second}/{year}"
    if not readings:
        raise _no_day(name, written)
    if len(readings) > 1:
        raise AnalysisError(
            f"{name} is {written!r}, which is {' or '.join(sorted(readings))}, as one reads it. "
            "Write it as year-month-day."
        )
    return readings[0]


def _no_day(name: str, given: object) -> AnalysisError:
    return AnalysisError(
        f"{name} is {given!r}, which is no day. Write it as year-month-day: 2025-10-25."
    )


def chosen_articles(
    articles: pd.DataFrame, chosen: Selection, where: Where | None
) -> "pd.Series[bool]":
    """Which articles are chosen. One without a day is in no period, and so never in `since`.

    Raises `AnalysisError` when `where` gives no answer for each article, or nothing is left.
    """
    keep = pd.Series(True, index=articles.index)
    if chosen.outlets:
        keep &= articles["outlet"].isin(chosen.outlets)
    days = articles["published_on"].fillna("").astype(str)
    if chosen.since:
        keep &= (days != "") & (days >= chosen.since)
    if chosen.until:
        keep &= (days != "") & (days <= chosen.until)
    if where is not None:
        keep &= _asked(articles, where)
    if not keep.any():
        raise AnalysisError(
            f"No article of {len(articles)} is left by: {chosen or 'the condition'}. "
            "Articles without a known day belong to no period; see tables.articles."
        )
    return keep


def _asked(articles: pd.DataFrame, where: Where) -> "pd.Series[bool]":
    answer = where(articles)
    if not isinstance(answer, pd.Series) or len(answer) != len(articles):
        raise AnalysisError(
            "where= must answer for every article with true or false, for example: "
            'where=lambda articles: articles["n_words"] > 300.'
        )
    return answer.fillna(False).astype(bool).set_axis(articles.index)
