"""The dates an article speaks of, with the years its own dates allow."""

import calendar
from bisect import bisect_right
from dataclasses import replace
from datetime import date, timedelta
from operator import itemgetter

from analysis.corpus.article import Article
from analysis.extract.document import Document
from analysis.extract.records import DateExpression
from analysis.study import Event
from analysis.text import normalise
from analysis.text.dates import weekdays
from analysis.text.dates.date_spans import NO_DAY, DateSpan, Day

_PAST, _FUTURE, _QUOTE = 240, 125, 600
#: How many days before and after a study's event a day without a year is taken for one of it.
_BEFORE_EVENT, _AFTER_EVENT = 45, 200
_FIRST = itemgetter(0)


def find(document: Document) -> list[DateExpression]:
    """Which days the article speaks of: one record a date expression, ordered by `start`.

    `date_from` and `date_to` are its first and last day, ISO 8601, the same for one day. A
    year that is not printed is taken from the day of publication, else from the study's event
    where the article names it, else from the full dates the article prints; where nothing
    gives it, it stays out (`--10-25`). Words that only the
    day of publication could resolve (`hôm qua`) keep empty dates when it is not known.
    A year alone (`năm 2024`) is no row: it names no day.
    Impossible dates are in `impossible_dates`, not here.

    >>> from analysis.corpus.layout import layout
    >>> article = layout.lay_out("a", "Bà Sáu kể hội chợ mở cửa từ 28/12/2025 đến 3/1/2026.")
    >>> [(one.date_from, one.date_to) for one in find(Document(article))]
    [('2025-12-28', '2026-01-03')]
    """
    listed = []
    for span, first, last in resolved(document):
        made = DateExpression(
            document.article.article_id,
            span.start,
            span.end,
            document.text[span.start : span.end],
            first,
            last,
            edtf(first, last),
        )
        if sentence := document.sentence_at(span.start):
            made.part, made.sentence_id = sentence.part, sentence.sentence_id
            made.sentence = document.words_of(sentence)
        listed.append(made)
    return listed


def edtf(first: str, last: str) -> str:
    """One or two days in the Extended Date/Time Format (EDTF): a day, a month or an interval.

    A year that is not known is written `XXXX`, so that day and month are kept and the value
    stays a valid one.

    References
    ----------
    ISO 8601-2:2019, annex A; Library of Congress, Extended Date/Time Format (EDTF)
    Specification, level 1.

    >>> edtf("2025-10-25", "2025-10-25"), edtf("--04-26", "--04-26"), edtf("", "")
    ('2025-10-25', 'XXXX-04-26', '')
    >>> edtf("2025-02-01", "2025-02-28"), edtf("--10-25", "--10-26")
    ('2025-02', 'XXXX-10-25/XXXX-10-26')
    """
    if not first:
        return ""
    if first == last:
        return _written(first)
    if first[:-2] == last[:-2] and first.endswith("-01") and last[-2:] == _last_of(last):
        return _written(first)[:-3]
    return f"{_written(first)}/{_written(last)}"


def _written(day: str) -> str:
    return f"XXXX{day[1:]}" if day.startswith("--") else day


def _last_of(day: str) -> str:
    """The last day of the month of a day; of a February without a year the 28th."""
    year, month = (2001, int(day[2:4])) if day.startswith("-") else (int(day[:4]), int(day[5:7]))
    return f"{calendar.monthrange(year, month)[1]:02d}"


def impossible_dates(document: Document) -> list[dict[str, object]]:
    """Dates that no calendar has (31/2, 15/13): rows for `load_issues`, none is guessed at."""
    return [
        {
            "article_id": document.article.article_id,
            "severity": "conflict",
            "what": "impossible date",
            "found": document.text[span.start : span.end],
            "remedy": "left out of the dates; day and month are read in this order",
        }
        for span in document.days
        if span.kind == "impossible"
    ]


def resolved(document: Document) -> list[tuple[DateSpan, str, str]]:
    """The date spans of an article with their first and last day as far as they are known."""
    article = document.article
    spans = [span for span in document.days if span.kind != "impossible"]
    published = _published(article)
    event = None if published else _event_of(document)
    years = _years(spans)
    found: list[tuple[DateSpan, str, str]] = []
    before = ("", "")
    told: date | None = None
    for span in spans:
        if span.kind == "same":
            days = before
        elif span.first == NO_DAY or span.kind == "weekday":
            span = _to_come(article.text, span)
            spoken = _spoken_on(article.text, span, told)
            days = _relative(span, spoken or (published if article.published_on else None))
        else:
            dated = _with_year(article.text, span, published, years)
            days = _printed(_of_event(span, dated, event) if event else dated)
            before = days if span.kind == "range" else before
            told = _full(days[1]) or told
        if span.kind == "day":
            before = days
        found.append((span, *days))
    return found


def _to_come(text: str, span: DateSpan) -> DateSpan:
    """A weekday of no named week is the next one where the words before speak of the future."""
    last = span.kind == "weekday" and span.shift == weekdays.LAST
    if not last or text[span.start : span.start + 3].lower() == "hôm" or not _ahead(text, span):
        return span
    return replace(span, shift=weekdays.NEXT)


def _full(day: str) -> date | None:
    return date.fromisoformat(day) if day and not day.startswith("-") else None


def _spoken_on(text: str, span: DateSpan, told: date | None) -> date | None:
    """The day on which quoted words were said: the last one told before them."""
    reach = max(0, span.start - _QUOTE)
    before = text[max(reach, text.rfind("\n", reach, span.start) + 1) : span.start]
    return told if before.rfind("“") > before.rfind("”") else None


def _published(article: Article) -> date | None:
    """The day of publication, or the bound of it that is known, for telling years."""
    for known in (article.published_on, article.published_earliest, article.published_latest):
        if known:
            return date.fromisoformat(known[:10])
    return None


def _event_of(document: Document) -> Event | None:
    """The study's event, for telling the years of an article that names it."""
    event = document.study.event
    if event.starts_on and event_is_named(document.folded, event):
        return event
    return None


def event_is_named(text: str, event: Event) -> bool:
    """Whether the name of an event stands anywhere in folded text."""
    return any(normalise.folded(name) in text for name in (*event.names, event.name_vi) if name)


def _of_event(span: DateSpan, dated: DateSpan, event: Event) -> DateSpan:
    """The span with the year in which the study's event took place, if it lies near the event.

    `dated` is the span as the article's own full dates give it a year. It stays so within the
    event, or where no year puts the day there. Where two years do, none is proven. Of an
    article without full dates a day far from the event keeps its year out.
    """
    first, last = event.starts_on, event.ends_on or event.starts_on
    if span.last[0]:
        return span
    days = _in_years(span, range(int(first[:4]) - 1, int(last[:4]) + 2))
    inside = [year for year, day in days.items() if first <= day <= last]
    if dated.last[0] and (dated.last[0] in inside or len(inside) != 1):
        return dated
    if inside:
        return _in_year(span, inside[0]) if len(inside) == 1 else span
    began = date.fromisoformat(first)
    for year in (began.year, began.year + 1, began.year - 1):
        gap = (date.fromisoformat(days[year]) - began).days if year in days else _PAST
        if -_BEFORE_EVENT <= gap <= _AFTER_EVENT:
            return _in_year(span, year)
    return span


def _in_years(span: DateSpan, years: range) -> dict[int, str]:
    """The day of a span in each of some years, where the calendar has it."""
    found = {}
    for year in years:
        try:
            found[year] = date(year, span.last[1], span.last[2] or 15).isoformat()
        except ValueError:
            continue
    return found


def _in_year(span: DateSpan, year: int) -> DateSpan:
    first = year if span.first[1:] <= span.last[1:] else year - 1
    return replace(span, first=(first, *span.first[1:]), last=(year, *span.last[1:]))


def _years(spans: list[DateSpan]) -> list[tuple[int, Day]]:
    """The full dates of an article in order; none where they are of several years."""
    full = [(s.start, s.last) for s in spans if s.kind in ("range", "month") and s.last[0]]
    return full if len({day[0] for _, day in full}) == 1 else []


def _with_year(
    text: str, span: DateSpan, published: date | None, years: list[tuple[int, Day]]
) -> DateSpan:
    """The span with the year that publication or the article's full dates give it."""
    if span.last[0]:
        return span
    year = 0
    if published:
        year = _nearest_year(span.last, published, ahead=_ahead(text, span))
    elif years:
        n = bisect_right(years, span.start, key=_FIRST)
        beside = years[max(0, n - 1) : n + 1]
        _, full = min(beside, key=lambda item: abs(item[0] - span.start))
        year = _nearest_year(span.last, date(full[0], full[1], full[2] or 15), ahead=None)
    if not year:
        return span
    return _in_year(span, year)


def _ahead(text: str, span: DateSpan) -> bool:
    """Whether the words just before speak of the future."""
    before = f" {normalise.folded(text[max(0, span.start - 45) : span.start])} "
    return any(word in before for word in (" sẽ ", " dự kiến ", " sắp "))


def _nearest_year(day: Day, near: date, *, ahead: bool | None) -> int:
    """The year that puts the day closest to `near`, rather before than after it.

    Half a year either way where `ahead` is None.
    """
    past, future = (183, 183) if ahead is None else (_FUTURE, _PAST) if ahead else (_PAST, _FUTURE)
    for year in (near.year, near.year - 1, near.year + 1):
        try:
            gap = (date(year, day[1], day[2] or 15) - near).days
        except ValueError:
            continue
        if -past <= gap <= future:
            return year
    return near.year if day[1:] != (2, 29) else 0


def _printed(span: DateSpan) -> tuple[str, str]:
    if span.kind == "range":
        return _iso(span.first), _iso(span.last)
    year, month, _ = span.last
    length = calendar.monthrange(year or 2001, month)[1]
    return _iso((span.first[0], span.first[1], 1)), _iso((year, month, length))


def _iso(day: Day) -> str:
    """ISO 8601; a year that is not known is left out, as in `--10-25`."""
    return f"{day[0]:04d}-{day[1]:02d}-{day[2]:02d}" if day[0] else f"--{day[1]:02d}-{day[2]:02d}"


def _relative(span: DateSpan, published: date | None) -> tuple[str, str]:
    if published is None:
        return "", ""
    first, last = RELATIONS[span.kind](published, span)
    return first.isoformat(), last.isoformat()


def _week(published: date, span: DateSpan) -> tuple[date, date]:
    monday = published - timedelta(days=published.weekday()) + timedelta(weeks=span.shift)
    return monday, monday + timedelta(days=6)


def _weekend(published: date, span: DateSpan) -> tuple[date, date]:
    saturday = published - timedelta(days=published.weekday()) + timedelta(days=5)
    if span.shift < 0 and saturday + timedelta(days=1) >= published:
        saturday -= timedelta(weeks=1)
    elif span.shift > 0 and saturday <= published:
        saturday += timedelta(weeks=1)
    return saturday, saturday + timedelta(days=1)


def _weekday(published: date, span: DateSpan) -> tuple[date, date]:
    """The named day, of the week its words name, or the last or the next from publication."""
    day = weekdays.resolve(published, span.last[2], span.shift)
    return day, day


def _month(published: date, span: DateSpan) -> tuple[date, date]:
    months = published.year * 12 + published.month - 1 + span.shift
    year, month = months // 12, months % 12 + 1
    return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])


def _day(published: date, span: DateSpan) -> tuple[date, date]:
    day = published + timedelta(days=span.shift)
    return day, day


#: How words that rest on the day of publication become days.
RELATIONS = {
    "day": _day,
    "ago": _day,
    "seven": lambda published, span: (published + timedelta(days=span.shift), published),
    "week": _week,
    "weekend": _weekend,
    "weekday": _weekday,
    "month": _month,
}
