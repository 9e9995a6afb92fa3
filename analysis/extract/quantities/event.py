"""Whose number it is: the study's event, another event, or another edition of it."""

import re
from bisect import bisect_left
from collections.abc import Sequence, Set
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache

from analysis.extract.quantities.clause import Clause, listed_pattern, listed_words
from analysis.extract.quantities.evidence import Evidence
from analysis.extract.wording import any_of
from analysis.study import Event, Study
from analysis.text import normalise, phrases, place_names, whole_word_find
from analysis.text.numbers import numbers

_YEAR = re.compile(r"(?<![\d.])(?:19|20)\d\d(?!\d)")
_NUMBERED = re.compile(r"(?: [^\W\d]+){0,5} lần thứ \w+")
_FEW = 12
NOTHING = Evidence()
_FOLLOWING = re.compile(r"(?: \w[\w-]*){1,6}")


@dataclass(frozen=True, slots=True)
class EventMention:
    """A place that names an event; `own` when it is the study's, `edition` when it names it
    only as another year's (`lễ hội ... 2019`) or as what is remembered, `listed` when the study
    names it or it is one of a numbered series with the study's (`bão số 14` beside `bão số 12`),
    which `numbered` says."""

    start: int
    end: int
    own: bool
    edition: bool = False
    listed: bool = False
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class _Names:
    """A study's event as it is looked for: folded names, other events, known words, years.

    `numbered` are the names that have a digit in them, `siblings` what finds those of the same
    series with another number.
    """

    own: tuple[str, ...]
    other: tuple[str, ...]
    known: str
    years: frozenset[str]
    numbered: tuple[str, ...]
    siblings: re.Pattern[str]


@lru_cache(maxsize=16)
def _names(event: Event, variants: tuple[str, ...]) -> _Names:
    own = tuple(normalise.folded(name) for name in (*event.names, event.name_vi) if name)
    other = tuple(normalise.folded(name) for name in event.other_events)
    terms = [normalise.folded(name) for name in variants]
    years = frozenset(day[:4] for day in (event.starts_on, event.ends_on) if day)
    numbered = tuple(name for name in own if any(c.isdigit() for c in name))
    known = "\n".join([*own, *terms])
    return _Names(own, other, known, years, numbered, _siblings(numbered))


#: A name that is one of a numbered series: `bão số 12`, `chuyến bay QV217`.
_OF_SERIES = re.compile(r"(?P<before>\D*[^\W\d_]{2}\D?)(?P<number>\d{1,4})(?P<behind>\D*)")


def _siblings(numbered: Sequence[str]) -> re.Pattern[str]:
    """What finds the names of the same series with another number; a year is no such number."""
    shapes = []
    for name in numbered:
        one = _OF_SERIES.fullmatch(name)
        if one and not _YEAR.search(name):
            shapes.append(rf"{re.escape(one['before'])}\d{{1,4}}{re.escape(one['behind'])}")
    return re.compile(rf"(?<!\w)(?:{'|'.join(sorted(shapes)) or '(?!)'})(?![\w])")


def own_names(study: Study) -> str:
    """The folded names of the study's event, a line each."""
    return "\n".join(_names(study.event, ()).own)


def is_printed_name(words: str, study: Study) -> bool:
    """Whether folded words are the event's name as printed, or open as a name does; the words of
    a name in another order are said of somebody and hide no predicate."""
    names = _names(study.event, ())
    return words in names.known or words.startswith(listed_words("event_words", "head"))


def own_places(folded: str, study: Study) -> list[tuple[int, int]]:
    """Where the names of the study's event stand that have a digit in them."""
    return whole_word_find.whole_words(folded, _names(study.event, ()).numbered)


def event_mentions(
    text: str, folded: str, study: Study, shown: Evidence = NOTHING
) -> list[EventMention]:
    """The places of an article that name the study's event or another one, in order.

    Where no name is printed, the places of the evidence stand for one.
    """
    names = _names(study.event, tuple(v for term in study.terms for v in term.variants))
    found = [
        EventMention(*span, False, listed=True)
        for span in whole_word_find.whole_words(folded, names.other)
    ]
    found += [
        EventMention(*match.span(), False, listed=True, numbered=True)
        for match in names.siblings.finditer(folded)
        if match[0] not in names.numbered
    ]
    found += [
        EventMention(
            *span,
            not other,
            other,
            listed=True,
            numbered=names.siblings.fullmatch(folded, *span) is not None,
        )
        for span in whole_word_find.whole_words(folded, names.own)
        for other in (_is_other_edition(folded, span, names.years),)
    ]
    if shown.basis != "name":
        found += [EventMention(*span, True) for span in shown.places]
    for start, end in whole_word_find.whole_words(folded, listed_words("event_words", "head")):
        name = _name(text, end)
        if name and _OF_OFFICE.search(folded, max(0, start - _OFFICE), start):
            continue  # `Tổng thư ký hiệp ước Helga Norén` is somebody
        if name and normalise.folded(name) not in names.known:
            found.append(EventMention(start, end + 1 + len(name), False))
        elif not name and (numbered := _NUMBERED.match(folded, end)):
            found.append(EventMention(start, numbered.end(), False))
    alone = [word for word in listed_words("event_words", "alone") if word not in names.known]
    found += [EventMention(*span, False) for span in whole_word_find.whole_words(folded, alone)]
    return _longest(found)


#: An office of the event, behind which stands the name of who holds it.
_OF_OFFICE = re.compile(rf"(?<!\w)(?:{any_of('event_office')}) $")
_OFFICE = 24
#: The year that follows a name at once, and what makes of it something remembered.
_ITS_YEAR = re.compile(r"[”\"’']?,? (?:năm )?((?:19|20)\d\d)(?![\d.])")
_REMEMBERED = re.compile(
    rf"""
    (?<!\w)(?:{any_of("remembrance")})?(?:[ ]\w+)?[ ]?     # kỷ niệm tròn
    (?:một|hai|ba|\d+)[ ]năm[ ]                            # 10 năm
    (?:{any_of("since_what")})(?:[ ][^\W\d_]+){{0,6}}[ ]$  # sau vụ lật đò
    """,
    re.VERBOSE,
)


def _is_other_edition(folded: str, span: tuple[int, int], years: frozenset[str]) -> bool:
    """Whether the event is named with another year, or as remembered so many years later."""
    year = _ITS_YEAR.match(folded, span[1])
    if year and years and year[1] not in years:
        return True
    before = folded[max(0, span[0] - 64) : span[0]]
    return "năm" in before and _REMEMBERED.search(before) is not None


def _longest(found: list[EventMention]) -> list[EventMention]:
    """The mentions without those that lie in a longer one; the study's words win a tie."""
    kept: list[EventMention] = []
    for mention in sorted(found, key=lambda m: (m.start, -m.end, not m.own)):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
        elif mention.end - mention.start > kept[-1].end - kept[-1].start:
            kept[-1] = mention
    return kept


def _name(text: str, at: int) -> str:
    """The capitalised words that follow at once; empty for none."""
    following = _FOLLOWING.match(text, at)
    words = following[0][1:].split(" ") if following else []
    length = next((n for n, word in enumerate(words) if not word[0].isupper()), len(words))
    return " ".join(words[:length])


_SENTENCE_ENDS = (". ", "! ", "? ", "… ")
#: A sentence that goes on about what the paragraph before was about.
_GOES_ON = re.compile(rf"(?:{any_of('back_then')})(?!\w)")
_OF_MONTH = r"tháng[ ]\d{1,2}(?:/|[ ]năm[ ])"
#: A sentence or paragraph that opens with another year: `Năm 2018,`, `Hồi tháng 9/2018,`.
_OPENS_YEAR = re.compile(
    rf"""
    [“\"(]?(?:(?:{any_of("earlier_or_contrary")})?,?[ ]?)  # Trước đó,
    (?:(?:{any_of("opens_time", "since_time")})[ ])*       # vào đầu
    (?:năm[ ]                                              # năm 2018
    |{_OF_MONTH}                                           # tháng 9/2018
    |ngày[ ]\d{{1,2}}/\d{{1,2}}/)                          # ngày 4/9/2018
    (?P<year>(?:19|20)\d\d)(?!\d)
    """,
    re.VERBOSE,
)
#: An event of the same kind that the words themselves call another one.
_SAME_KIND = re.compile(
    rf"""
    (?<!\w)(?:{any_of("firm")})[ ](?:{any_of("rival")})(?!\w)   # hãng đối thủ
    |(?<!\w)(?:{any_of("happening")})(?:[ ][^\W\d_]+){{0,3}}[ ]  # vụ lật đò
    (?:{any_of("of_before")})(?!\w)                             # gần đây nhất
    """,
    re.VERBOSE,
)


def is_background(
    text: str, clause: Clause, study: Study, *, sentence: int, paragraph: int, before: int
) -> bool:
    """Whether the sentence, or the paragraph it goes on in, opens on another year.

    `before` is where the paragraph before begins: it counts only where the sentence says that
    it goes on about it (`Khi đó, ...`).
    """
    years = _names(study.event, ()).years
    if not years:
        return False
    begins = sentence
    opened = None
    if _is_of_years(text, clause, study):
        return True
    if (same := _SAME_KIND.search(text, sentence, clause.at)) and not _own_year(
        text, same.end(), clause.at, years
    ):
        return True
    stop = min(len(text), sentence + 60)
    years_printed = text.find("20", paragraph, stop) >= 0 or text.find("19", paragraph, stop) >= 0
    for match in _OPENS_YEAR.finditer(text, paragraph, stop) if years_printed else ():
        at = match.start() + (text[match.start()] == " ")
        if at in (paragraph, sentence) or (at < sentence and text[at - 2 : at] in _SENTENCE_ENDS):
            opened, begins = match, at
    if opened is None and before < paragraph and _GOES_ON.match(text, sentence):
        opened, begins = _OPENS_YEAR.match(text, before), before
    if opened is None or opened["year"] in years:
        return False
    return not _own_year(text, opened.end(), clause.at, years) and not any(
        name in text[begins : clause.at] for name in _names(study.event, ()).own
    )


def _is_of_years(text: str, clause: Clause, study: Study) -> bool:
    """Whether a sentence sums up years, or events, of one that lasted days: `5 năm qua đã xảy ra
    13 vụ tai nạn, làm 22 người chết`."""
    event = study.event
    if not event.starts_on:
        return False
    if _ordinal(event.ends_on or event.starts_on) - _ordinal(event.starts_on) > _MONTH:
        return False
    told = _OF_YEARS.search(text, clause.sentence, clause.at) or _EVENTS.search(
        text, clause.sentence, clause.at
    )
    return (
        told is not None
        and not _own_year(text, told.end(), clause.at, _names(event, ()).years)
        and not any(name in text[told.end() : clause.at] for name in _names(event, ()).own)
    )


_MONTH = 31
_OF_YEARS = re.compile(
    rf"(?<!\w)(?:(?:\d{{1,3}}|{any_of('many_years')}) năm (?:{any_of('years_past')})"
    rf"|{any_of('each_year')})(?!\w)"
)


def is_years_ago(clause: Clause, study: Study, published: str | None) -> bool:
    """Whether a number is of what was years before the article, and not of the event: `nơi cách
    đây 2 năm xảy ra vụ tai nạn khiến 2 người tử vong`.

    Where the article has no day, years ago is another event unless the event is named behind it.
    """
    led = None
    for match in _YEARS_AGO.finditer(clause.text, clause.opening, clause.at):
        led = match
    names = _names(study.event, ())
    if led is None or "đến nay" in clause.text[led.end() : clause.at]:
        return False
    ago = numbers.at(clause.text, led.start("n"))
    if published and ago and ago.value:
        return str(int(published[:4]) - int(ago.value)) not in names.years and bool(names.years)
    return not any(name in clause.text[led.end() : clause.at] for name in names.own)


_YEARS_AGO = re.compile(rf"(?<!\w)(?:{any_of('years_ago')}) (?P<n>\d{{1,2}}|[^\W\d_]+) năm(?!\w)")


def is_elsewhere(text: str, study: Study, *, sentence: int, before: int) -> bool:
    """Whether a sentence opens on another state than those the study says its event is in, or
    goes on about what such a sentence before it tells (`Tại nước Mây, ... . Tổng cộng có ...`).

    A study that names no state is told apart from none.
    """
    own = _states(study.event)
    if not own:
        return False
    found = _opens_on_state().match(text, sentence)
    if found is None and before < sentence and _SUMS_UP.match(text, sentence):
        found = _opens_on_state().match(text, before)
    return found is not None and found["state"] not in own


@lru_cache(maxsize=16)
def _states(event: Event) -> frozenset[str]:
    """The states that a study's words for its event name."""
    told = (event.name, event.name_vi, *event.names, *event.places)
    words = "\n".join(normalise.folded(name) for name in told if name)
    named = {
        words[a:b]
        for a, b in whole_word_find.whole_words(words, sorted(place_names.names_of_states()))
    }
    home = {"việt nam", "vn"} if re.search(r"(?<!\w)viet ?nam(?!\w)", words) else set()
    return frozenset(named | home)


@cache
def _opens_on_state() -> re.Pattern[str]:
    states = phrases.phrases_inside(sorted(place_names.names_of_states()))
    return re.compile(
        rf"(?:còn |riêng )?(?:{any_of('at')}) (?:nước )?(?P<state>{states})(?:,| (?!và ))"
    )


#: What goes on about the place of the sentence before.
_SUMS_UP = re.compile(rf"(?:{any_of('sums_up')})(?!\w)")
#: A month without its year that opens a sentence or tells of before: `Hồi tháng 5, ...`.
_OPENS_MONTH = re.compile(
    rf"""
    (?:{any_of("earlier_or_contrary")})?,?[ ]?         # Trước đó,
    (?:(?:{any_of("opens_time")})[ ])+                 # hồi đầu
    tháng[ ](?P<month>1[0-2]|[1-9])(?![\d/.-]|[ ]năm)  # tháng 5
    """,
    re.VERBOSE,
)
_SINCE_MONTH = re.compile(
    rf"(?<!\w)hồi (?:(?:{any_of('part_of_month')}) )?"
    r"tháng (?P<month>1[0-2]|[1-9])(?![\d/.-]| năm)"
)
#: So many events are summed up, and the number is of them all: `4 vụ nổ gas, làm 6 người chết`.
_EVENTS = re.compile(
    rf"(?<!\w)(?:{any_of('tells_of_before')})(?!\w)[^.;:]{{0,40}} xảy ra"
    rf"(?: (?:{any_of('about_or_at_least', 'until')}|tổng cộng))* (?:[3-9]|[1-9]\d+|"
    rf"{any_of('many_years')}|hàng [^\W\d_]+) (?:{any_of('sudden_happening')})(?!\w)"
)
#: What happened, with its day in digits, and what it did: `trận lũ hôm 3/8 làm 20 người chết`.
_DATED_DEED = re.compile(
    rf"""
    (?:{any_of("sudden_happening")}|đợt)(?:[ ][^\W\d_]+){{1,8}}[ ]  # trận lũ ở Mây Gió
    (?:(?:{any_of("happens_on")})[ ])*                              # xảy ra hôm
    (?P<day>\d{{1,2}})[ ]?[/-][ ]?(?P<month>\d{{1,2}})              # 3/8
    (?:[/-](?P<year>(?:19|20)\d\d))?(?![\d/-])                      # /2021
    (?:[ ]đã)?(?:[ ](?:{any_of("makes")}|cướp))                     # đã làm
    """,
    re.VERBOSE,
)
#: So many days of something that happened: `từ ngày 13/8 đến 15/8, mưa lũ làm 5 người chết`.
_DATED_DAYS = re.compile(
    rf"""
    (?<!\w)từ[ ](?:(?:{any_of("day")}|đêm|sáng)[ ])*                        # từ đêm
    \d{{1,2}}(?:[ ]?[/-][ ]?\d{{1,2}})?                                     # 13/8
    (?:[ ](?:{any_of("until")})|-)[ ]?(?:(?:{any_of("day")}|đêm|sáng)[ ])*  # đến ngày
    (?P<day>\d{{1,2}})[ ]?[/-][ ]?(?P<month>\d{{1,2}})                      # 15/8
    (?:[/-](?P<year>(?:19|20)\d\d))?(?![\d/-])                              # /2021
    [^.;\d]{{0,60}}[ ](?:{any_of("makes")}|cướp)(?!\w)                      # , mưa lũ làm
    """,
    re.VERBOSE,
)
#: For so many months, or days, after its end an event is still counted, or still goes on.
_MONTHS_AFTER, _DAYS_AFTER = 3, 7


def is_of_another_month(clause: Clause, study: Study, *, sentence: int) -> bool:
    """Whether a sentence opens on a month in which the event was not, nor soon after."""
    first, last = study.event.starts_on, study.event.ends_on or study.event.starts_on
    if not first:
        return False
    opened = _OPENS_MONTH.match(clause.text, sentence)
    past = None if opened else _SINCE_MONTH.search(clause.text, sentence, clause.at)
    opened = opened or past
    if opened is None or opened.end() > clause.at:
        return False
    begin, end = (12 * int(day[:4]) + int(day[5:7]) for day in (first, last))
    near = {month % 12 for month in range(begin, end + (0 if past else _MONTHS_AFTER) + 1)}
    return int(opened["month"]) % 12 not in near and not any(
        name in clause.text[sentence : clause.at] for name in _names(study.event, ()).own
    )


def is_of_another_deed(clause: Clause, study: Study, *, sentence: int) -> bool:
    """Whether what the number came of is dated, and on no day of the event."""
    first, last = study.event.starts_on, study.event.ends_on or study.event.starts_on
    if not first:
        return False
    begin = max(sentence, clause.begin)
    told = [
        *_DATED_DAYS.finditer(clause.text, sentence, clause.at),
        *_DATED_DEED.finditer(clause.text, begin, clause.at),
    ]
    if not told:
        return False
    deed = told[-1]
    years = [deed["year"]] if deed["year"] else sorted({first[:4], last[:4]})
    days = [_day(year, deed["month"], deed["day"]) for year in years]
    begin, end = _ordinal(first) - 1, _ordinal(last) + _DAYS_AFTER
    return not any(day is None or begin <= day <= end for day in days)


def _day(year: str, month: str, day: str) -> int | None:
    try:
        return date(int(year), int(month), int(day)).toordinal()
    except ValueError:
        return None


def _ordinal(day: str) -> int:
    return date.fromisoformat(day).toordinal()


def _own_year(text: str, start: int, end: int, years: frozenset[str]) -> bool:
    """Whether the words between come back to the event: its year, or `năm nay`, `lần này`."""
    told = text[start:end]
    return any(year in told for year in years) or _NOW.search(told) is not None


_NOW = re.compile(rf"(?<!\w)(?:{any_of('this_time')})(?!\w)")


def is_other(
    clause: Clause,
    named: list[EventMention],
    *,
    paragraph: int,
    recent: int,
    elsewhere: bool = False,
) -> bool:
    """Whether the event a number is of is another one.

    That is the nearest event named in the clause, or else before it in the paragraph; else the
    last that the study knows in the few sentences before (from `recent`); else that of the
    article, which is another one where `elsewhere` (`opens_on_another`).
    """
    first, last = (bisect_left(named, at, key=_start) for at in (paragraph, clause.end))
    few = named[max(first, last - _FEW) : last]
    near = [m for m in few if clause.begin <= m.start and m.end <= clause.behind]
    if not near:
        near = [m for m in few if m.end <= clause.at]
    if near:
        return not min(near, key=lambda m: _gap(m, clause)).own
    earlier = bisect_left(named, min(recent, paragraph), key=_start)
    told = [m for m in named[max(earlier, first - _FEW) : first] if m.listed and not m.edition]
    return not told[-1].own if told else elsewhere


def opens_on_another(
    named: Sequence[EventMention], opening: int
) -> tuple[list[EventMention], bool]:
    """Whether an article opens (up to `opening`) on an event the study knows that is not its own,
    and what it names as read so.

    Its numbers are the study's only where they stand beside the study's name. Where it opens on
    another of a numbered series (`chuyến bay QV305`), a name without the number (`máy bay Quê
    Việt`) is no longer the study's.
    """
    told = [m for m in named if m.start < opening and m.listed]
    series = any(m.numbered and not m.own for m in told)
    if series and not any(m.numbered and m.own for m in told):
        return [m for m in named if m.numbered or not m.own], True
    return list(named), bool(told) and not any(m.own for m in told)


def tells_another_edition(
    folded: str, named: list[EventMention], study: Study, *, title: int, published: str | None
) -> bool:
    """Whether an article tells of another edition of the event, or of its anniversary; only
    a sentence that names the event itself tells of it there.

    It names the event with another year and never prints the event's own, or its headline names
    the event only as what is remembered. An article of the event's own year tells of the event,
    and so does one that names it first, and more often, without a year (`vụ đầu độc An ... An năm
    2004 bị bắt`).
    """
    years = _names(study.event, ()).years
    editions = [m for m in named if m.edition]
    if not editions or not years or (published and published[:4] in years):
        return False
    headed = [m for m in named if m.start < title and (m.own or m.edition)]
    if headed and all(m.edition for m in headed):
        return True
    dated = [m for m in editions if _ITS_YEAR.match(folded, m.end)]
    own = [m for m in named if m.own]
    if dated and len(own) > len(dated) and own[0].start < dated[0].start:
        return False
    return bool(dated) and not any(year in folded for year in years)


def mentions_near(named: list[EventMention], clause: Clause) -> list[EventMention]:
    """The mentions that reach into the clause."""
    first, last = (bisect_left(named, at, key=_start) for at in (clause.begin, clause.end))
    return named[max(0, first - 1) : last]


def _start(mention: EventMention) -> int:
    return mention.start


def _gap(mention: EventMention, clause: Clause) -> int:
    if mention.end <= clause.at:
        return clause.at - mention.end
    return mention.start - clause.stop


def is_other_edition(clause: Clause, study: Study, published: str | None) -> bool:
    """Whether the clause speaks of an earlier or later edition, or of what was surpassed.

    `năm ngoái` is the year before the article appeared; where that is the event's own year, it
    is the event that is spoken of.
    """
    if _COMPARED.search(clause.text, max(clause.begin, clause.at - _COMPARES), clause.at):
        return True
    own = _names(study.event, ()).years
    year = int(published[:4]) if published else 0
    for match in listed_pattern("event_words", "edition").finditer(
        clause.text, clause.begin, clause.behind
    ):
        if _is_aside(clause, match) or clause.text.endswith("cuối ", 0, match.start()):
            continue  # `buổi thi cuối cùng kỳ thi`
        last = year - 1 if match[0] in ("năm ngoái", "năm trước") else None
        if last is None or str(last) not in own:
            return True
    return False


def _is_aside(clause: Clause, match: re.Match[str]) -> bool:
    """Whether another edition is only what this one is compared with: in brackets behind the
    number, or before a comma (`gấp 3 lần so với năm ngoái, trong đó 6 ca`)."""
    if match.start() >= clause.stop:
        told = clause.text[clause.stop : match.start()]
        return "(" in told or _AFTER_ANOTHER.search(told) is not None
    begin = max(clause.begin, match.start() - _VERSUS)
    compared = match[0].startswith("so với") or "so với" in clause.text[begin : match.start()]
    return compared and "," in clause.text[match.end() : clause.opens]


_VERSUS = 12
#: What another year dates is what those counted came out of: `mất nhà sau vụ cháy năm ngoái`.
_AFTER_ANOTHER = re.compile(
    rf"(?<!\w)(?:{any_of('after_or_of')}) (?:{any_of('sudden_happening')}|đợt) [^,.;]*$"
)
_NO_CROWD = r"(?<!đám[ ])(?<!số[ ])"
#: What a number is compared with was counted another time: `gấp đôi con số 750 đại biểu`.
_COMPARED = re.compile(
    rf"""
    (?<!\w)(?:gấp[ ](?:{any_of("times_as_many")}|\d+)(?:[ ]lần)?      # gấp 3 lần
    |{any_of("higher_or_lower")}                                      # cao hơn
    |{_NO_CROWD}đông[ ]hơn                                            # đông hơn
    |{any_of("compared_amount")}                                      # vượt xa
    |(?<!tàn[ ])phá)                                                  # phá
    (?:[ ](?:{any_of("compared_figure")}))*[ ]$                       # con số
    |(?<!\w)(?:{any_of("compared_to_other_day")})(?:[ ]so[ ]với)?[ ]  # kém so với
    (?:{any_of("compared_count")})(?:[ ][^\W\d_]+){{0,3}}             # thống kê của xã
    (?:[ ](?:{any_of("until")}))?[ ]$                                 # tới
    """,
    re.VERBOSE,
)
_COMPARES = 40


def is_other_year(clause: Clause, study: Study) -> bool:
    """Whether the clause names years and none of them is the event's."""
    years = _names(study.event, ()).years
    printed = [
        match[0]
        for start, end in ((clause.begin, clause.at), (clause.stop, clause.behind))
        for match in _YEAR.finditer(clause.text, start, end)
        if not _MADE.search(clause.text, max(start, match.start() - _SINCE), match.start())
    ]
    return bool(years and printed and not years & set(printed))


#: Years that tell what is counted, not when: `12.400 xe sản xuất từ 2021 đến 2023`.
_MADE = re.compile(
    rf"""
    (?<!\w)(?:{any_of("made_in_year")})(?:[ ][^\W\d_]+){{0,3}}  # sản xuất từ
    (?:[ ](?:19|20)\d\d(?:[ ][^\W\d_]+){{1,3}})?[ ]$            # 2021 đến
    """,
    re.VERBOSE,
)
_SINCE = 48


def _ahead(clause: Clause) -> str:
    return clause.text[clause.begin : clause.at].rstrip(" ").split(",")[-1].split(";")[-1].strip()


def is_added_number(clause: Clause) -> bool:
    """Whether the number is only what came on top of another: `thêm 7 nước`."""
    ahead = _ahead(clause)
    added = listed_words("event_words", "added")
    return any(ahead.endswith(f" {words}") or ahead == words for words in added)


def is_subset(clause: Clause, head: str, nouns: Sequence[str] = ()) -> bool:
    """Whether the words just before make the number a part of one named before.

    `trong đó có 40 nước` is a part of the countries before it; `gồm 97 nước và 17 tổ chức`
    behind a number of delegations is not. `nouns` are those one measure counts: behind `242
    người, gồm 230 hành khách` the passengers are a part of the people.
    """
    ahead = _ahead(clause)
    if led := _CONSISTS.search(ahead):
        ahead = led["part"]
    listed = {head, *nouns}
    if _OF_NUMBER.fullmatch(clause.text, clause.sentence, clause.at):
        return True
    if not listed & set(clause.earlier) and not _counted_before(clause, listed):
        return False
    known = listed_words("event_words", "subset")
    return any(ahead == words or ahead.startswith(f"{words} ") for words in known)


#: What a number counted before consists of: `hơn 800 người gồm 350 chiến sĩ`.
_CONSISTS = re.compile(r"\d (?:[^\W\d_]+ ){1,5}(?P<part>(?:bao )?gồm(?: có| cả)?)$")
#: How many of one household: `trong đó có hai gia đình có 3 người tử vong`.
_IN_A_HOUSE = re.compile(
    rf"""
    (?:{any_of("household")})(?:[ ][^\W\d_]+){{0,3}}[ ]có  # gia đình chị Lụa có
    (?:[ ](?:{any_of("as_many_as")}))?$                    # tới
    """,
    re.VERBOSE,
)


def is_in_a_house(clause: Clause) -> bool:
    """Whether the number tells how many of one household they are, and no total."""
    led = clause.text[clause.opening : clause.at].rstrip(" ")
    if _OF_MY_HOUSE.match(clause.text, clause.stop):
        return True
    return _IN_A_HOUSE.search(led) is not None


#: `bốn người trong nhà tôi`
_OF_MY_HOUSE = re.compile(rf" (?:{any_of('of_house')}) (?:{any_of('my_house')})(?!\w)")


def _counted_before(clause: Clause, nouns: Set[str]) -> bool:
    """Whether one of the nouns is counted before in the same list: `242 người, gồm 230 ...`."""
    told = clause.text[clause.begin : clause.at]
    return any(re.search(rf"\d {re.escape(noun)}(?!\w)", told) for noun in sorted(nouns))


#: A sentence that gives the share of one kind of those who were counted before it.
_CATEGORY = re.compile(
    rf"(?:(?:{any_of('category')})(?: [^\W_]+){{1,5}} có|(?:{any_of('district')})(?: [^\W\d_]+)"
    rf"{{1,4}} (?:{any_of('leads_list')})(?: [^\W\d_]+){{0,3}} (?:với|là))"
    rf"(?: (?:{any_of('approximation')}))? $"
)
#: A sentence that gives the share of one of those who were counted before it.
_SHARE_OF = re.compile(
    rf"""
    (?:(?:riêng[ ])?(?:{any_of("team")})(?:[ ][^\W\d_]+){{0,4}}[ ]  # riêng đoàn Mây Gió
    (?:{any_of("team_has")})                                        # góp mặt với
    |riêng(?:[ ][^\W\d_]+){{1,5}}[ ](?:{any_of("has_is")}))         # riêng Mây Gió có
    (?:[ ](?:{any_of("approximation")}))?[ ]$                       # khoảng
    """,
    re.VERBOSE,
)


def tells_a_category(text: str, sentence: int, at: int) -> bool:
    """Whether a sentence opens on one kind of those counted before: `Cự ly 42 km có 986 người`."""
    return _CATEGORY.fullmatch(text, sentence, at) is not None


#: `Trong số 19 nạn nhân có 11 người ở xã Hòa Thịnh.`
_OF_NUMBER = re.compile(
    rf"""
    trong(?:[ ]tổng)?[ ]số[ ](?:\d[\d.]*|[^\W\d_]+)[ ]       # trong số 19
    [^,.;\d]{{2,40}}?(?:[ ](?:{any_of("this")}|trên))?,?[ ]  # nạn nhân nói trên,
    (?:{any_of("opens_share")})                              # có
    (?:[ ](?:{any_of("about_or_at_least")}|tới))?[ ]$        # ít nhất
    """,
    re.VERBOSE,
)


#: A line of a list, or a sentence, that begins with a part: `- trong đó 1.400 học sinh.`
_OPENS_PART = re.compile(rf"[-–•*+ ]{{0,3}}(?:{any_of('including')}|bao gồm)(?: có)?,? ")


def goes_on(clause: Clause) -> bool:
    """Whether the sentence goes on about the number before it: `Trong số này, 58 nước ...`."""
    opening = clause.text[max(clause.begin, clause.at - 40) : clause.at]
    led = clause.text[clause.sentence : clause.at]
    if (
        _SHARE_OF.fullmatch(led)
        or _CATEGORY.fullmatch(led)
        or _OF_NUMBER.fullmatch(led)
        or _OPENS_PART.match(led)
    ):
        return True
    return any(
        f" {words} " in f" {opening} " or opening.startswith((f"{words},", f"{words} "))
        for words in listed_words("event_words", "subset")
        if words.startswith("trong số")
    )
