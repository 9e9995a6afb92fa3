"""The day a number speaks of, and what that rests on."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from analysis.corpus.article import Article, Sentence
from analysis.extract.quantities_clause import lexicon
from analysis.study import Study
from analysis.text import phrases

Row = Mapping[str, object]
_NEAR, _CLOSE = 18, 60
_LONG = 31
#: Numbers of what is still to come speak of the day they were said, not of the event's day.
_AHEAD = ("expected", "invited", "registered", "confirmed", "required")


@dataclass(frozen=True, slots=True)
class Day:
    """One date row as this module reads it: whole days with their year."""

    start: int
    end: int
    first: str
    last: str
    sentence_id: int


def days(dates: Sequence[Row]) -> list[Day]:
    """The rows that name a day or a few days whose year is known, in order."""
    listed = []
    for row in dates:
        first, last = str(row.get("date_from") or ""), str(row.get("date_to") or "")
        if not first or first.startswith("-") or _ordinal(last) - _ordinal(first) > _LONG - 20:
            continue
        sentence = row.get("sentence_id")
        start, end = row["start"], row["end"]
        assert isinstance(start, int) and isinstance(end, int)
        listed.append(Day(start, end, first, last, sentence if isinstance(sentence, int) else 0))
    return listed


def _ordinal(day: str) -> int:
    return int(day[:4]) * 372 + int(day[5:7]) * 31 + int(day[8:10])


@cache
def _leads() -> tuple[re.Pattern[str], frozenset[str], re.Pattern[str]]:
    dated, now = lexicon("as_of_words", "date"), lexicon("as_of_words", "now")
    return phrases.pattern(dated), frozenset(now), phrases.pattern(now)


def as_of(
    article: Article,
    folded: str,
    sentence: Sentence,
    *,
    at: int,
    near: tuple[Sequence[Day], Study, str, str],
) -> tuple[str, str]:
    """The day a number at `at` speaks of (ISO, empty when unknown) and the basis of it.

    `near` holds the article's days, the study, and the status and occasion of the number.
    *stated*: words such as `tính đến` say it. *event*: the day of what the sentence tells,
    or of the occasion it names. *published*: nothing says it but the day of publication.
    """
    known, study, status, occasion = near
    dated, _, now = _leads()
    paragraph = paragraph_start(article, sentence)
    lead = None
    for match in dated.finditer(folded, sentence.start, sentence.end):
        day = next((d for d in known if 0 <= d.start - match.end() <= _NEAR), None)
        if day and (lead is None or match.end() <= at):
            lead = day
    if lead:
        return lead.last, "stated"
    here = [d for d in known if d.sentence_id == sentence.sentence_id]
    told = _told(article, here, at)
    if now.search(folded, max(sentence.start, at - _CLOSE), at):
        return _now(article, known, sentence, paragraph)
    if told and status not in _AHEAD:
        return told.last, "event"
    if status not in _AHEAD and occasion:
        day = _occasion_day(article, study, occasion)
        if day:
            return day, "event"
    if status not in _AHEAD and sentence.part not in ("title", "caption"):
        before = [d for d in known if d.end <= sentence.start and d.start >= paragraph]
        told = _told(article, before, at) or _narrated(article, folded, known, sentence)
        if told:
            return told.last, "event"
    if article.published_on:
        return article.published_on, "published"
    return "", "unknown"


def _told(article: Article, found: Sequence[Day], at: int) -> Day | None:
    """The nearest day before the number, else behind it, that had come when it was printed."""
    latest = article.published_on or article.published_latest
    past = [d for d in found if not latest or d.first <= latest]
    before = [d for d in past if d.end <= at]
    if before:
        return before[-1]
    return past[0] if past else None


def _narrated(
    article: Article, folded: str, known: Sequence[Day], sentence: Sentence
) -> Day | None:
    """The day under which the article tells its events: the last that opened a sentence."""
    opened = {s.sentence_id: s.start for s in article.sentences}
    for day in reversed([d for d in known if d.end <= sentence.start]):
        start = opened.get(day.sentence_id)
        if start is None or day.start - start > 40:
            continue
        latest = article.published_on or article.published_latest
        if not latest or day.first <= latest:
            return day
    return None


def _now(
    article: Article, known: Sequence[Day], sentence: Sentence, paragraph: int
) -> tuple[str, str]:
    before = [d for d in known if paragraph <= d.start and d.end <= sentence.end]
    told = _told(article, before, sentence.end)
    if told:
        return told.last, "stated"
    if article.published_on:
        return article.published_on, "stated"
    return "", "unknown"


def _occasion_day(article: Article, study: Study, occasion: str) -> str:
    """The last day of the occasion that had come when the article appeared."""
    for known in study.occasions:
        if known.name == occasion and known.date_from:
            last = known.date_to or known.date_from
            if article.published_on and article.published_on < last:
                return article.published_on if article.published_on >= known.date_from else ""
            return last
    return ""


def paragraph_start(article: Article, sentence: Sentence) -> int:
    """Where the paragraph of a sentence begins."""
    first = sentence.start
    for other in article.sentences[max(0, sentence.sentence_id - 12) : sentence.sentence_id]:
        if other.paragraph == sentence.paragraph:
            return min(first, other.start)
    return first
