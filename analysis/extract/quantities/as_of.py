"""The day a number speaks of, and what that rests on."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from analysis.corpus.article import Article, Sentence
from analysis.extract.quantities.clause import listed_words
from analysis.extract.records import DateExpression
from analysis.extract.wording import any_of, words_of
from analysis.lexicons.kinds import AsOfKind
from analysis.study import Event, Study
from analysis.text import normalise, phrases

_NEAR, _CLOSE, _REACH = 18, 60, 400
_HOUR = re.compile(
    rf"""
    (?<!\w)(?:tính[ ])?(?:{any_of("until")})[ ]                  # tính đến
    \d{{1,2}}[ ]?(?:h|giờ)(?:[ ]?\d{{1,2}})?(?:[ ]phút)?(?=[ ])  # 17 giờ 30 phút
    """,
    re.VERBOSE,
)
#: A span of more days is a period, not the time of a number.
_LONG = 11
_TO_DAY = re.compile(rf"(?:{any_of('until')}|[-–—]) ?(?:hết )?(?:ngày )?(?=\d{{1,2}}[/.-]\d)")
_FEW, _DOZEN, _OPENING, _BESIDE = 6, 12, 40, 30
#: Numbers of what is still to come speak of the day they were said, not of the event's day.
_AHEAD = ("expected", "invited", "registered", "confirmed", "required")


@dataclass(frozen=True, slots=True)
class WholeDays:
    """One date as this module reads it: whole days with their year.

    `opens` is true where the day stands at the beginning of its sentence, under which a
    reporter tells what follows.
    """

    start: int
    end: int
    first: str
    last: str
    sentence_id: int
    opens: bool


@dataclass(frozen=True, slots=True)
class Calendar:
    """The days an article speaks of, in order, and the ends at which they can be found.

    `months` are the longer stretches, which are the time of a number only as a whole (`đến hết
    tháng 7`).
    """

    days: tuple[WholeDays, ...]
    ends: tuple[int, ...]
    openings: tuple[int, ...]
    months: tuple[WholeDays, ...] = ()

    def before(self, at: int, since: int = 0) -> list[WholeDays]:
        """The few days last named before a place, none before `since`."""
        n = bisect_right(self.ends, at)
        return [day for day in self.days[max(0, n - _FEW) : n] if day.start >= since]

    def behind(self, at: int, until: int) -> list[WholeDays]:
        """The few days first named behind a place."""
        n = bisect_right(self.ends, at)
        return [day for day in self.days[n : n + _FEW] if day.end <= until]


def calendar(
    article: Article, dates: Sequence[DateExpression], study: Study | None = None
) -> Calendar:
    """Those that name a day or a few days whose year is known.

    In an article that has no day itself a day without its year (`sáng 31/5`) is the one that the
    event of the `study` had, or that came soon after it, if there is but one.
    """
    listed: list[WholeDays] = []
    months: list[WholeDays] = []
    dated = article.published_on or article.published_latest
    event = study.event if study and not dated else Event()
    for one in dates:
        first, last = _whole(one.date_from, event), _whole(one.date_to, event)
        if not (first and last) or first > last:
            continue
        begins, is_long = one.start, _ordinal(last) - _ordinal(first) > _LONG
        if is_long and (to := _TO_DAY.search(one.as_printed.lower())):
            # `từ 1/7 đến 20/7` has counted to its last day.
            begins, first, is_long = one.start + to.end(), last, False
        number = one.sentence_id or 0
        opens = number > 0 and one.start - article.sentences[number - 1].start <= _OPENING
        stretch = WholeDays(begins, one.end, first, last, number, opens)
        (months if is_long else listed).append(stretch)
    listed.sort(key=lambda day: day.start)
    return Calendar(
        tuple(listed),
        tuple(day.end for day in listed),
        tuple(n for n, day in enumerate(listed) if day.opens),
        tuple(sorted(months, key=lambda day: day.start)),
    )


#: For so many days after its end an event is still written about.
_AFTER = 90


def _whole(day: str | None, event: Event) -> str:
    """A day with its year; empty where nothing gives one."""
    if not day or not day.startswith("-"):
        return day or ""
    if not (event.starts_on and _MONTH_DAY.fullmatch(day)):
        return ""
    begin, end = _ordinal(event.starts_on), _ordinal(event.ends_on or event.starts_on) + _AFTER
    found = []
    for year in range(date.fromordinal(begin).year, date.fromordinal(end).year + 1):
        try:
            one = date(year, int(day[2:4]), int(day[5:7]))
        except ValueError:
            continue
        if begin <= one.toordinal() <= end:
            found.append(one.isoformat())
    return found[0] if len(found) == 1 else ""


_MONTH_DAY = re.compile(r"--\d\d-\d\d")


def _ordinal(day: str) -> int:
    return date.fromisoformat(day).toordinal()


@cache
def _leads() -> tuple[re.Pattern[str], ...]:
    kinds: tuple[AsOfKind, ...] = ("date", "now", "first", "last")
    return tuple(phrases.pattern(listed_words("as_of_words", kind)) for kind in kinds)


@dataclass(frozen=True, slots=True)
class Near:
    """What is known of a number when its day is asked for."""

    at: int
    sentence: Sentence
    paragraph: int
    status: str
    occasion: str
    running: bool = True
    each: bool = False
    toll: bool = False

    @property
    def opens(self) -> int:
        """Where the reach before the number begins: its sentence, or not far off in a long one."""
        return max(self.sentence.start, self.at - _REACH)

    @property
    def closes(self) -> int:
        """Where the reach behind the number ends."""
        return min(self.sentence.end, self.at + _REACH)


def as_of(
    article: Article, folded: str, near: Near, *, known: Calendar, study: Study
) -> tuple[str, str]:
    """The day a number speaks of (ISO, empty when unknown) and the basis of it.

    *stated*: words such as `tính đến` say it. *event*: the day of what the sentence tells,
    or of the occasion it names. *published*: nothing says it but the day of publication.
    What is expected or announced speaks of the day it was said, not of the event's. Nothing
    speaks of a day after its article appeared: of days that still went on it is the day of
    publication.
    """
    day, basis = _as_of(article, folded, near, known=known, study=study)
    latest = article.published_on or article.published_latest
    if latest and day > latest:
        return latest, basis
    return day, basis


def _as_of(
    article: Article, folded: str, near: Near, *, known: Calendar, study: Study
) -> tuple[str, str]:
    dated, now, _, _ = _leads()
    lead = _led(folded, near, dated, known)
    if lead and _past(article, [lead]):
        # `từ 18/5 đến hết 25/5 đón 19.640 khách, ngày cao điểm là 24/5 với hơn 5.000`
        nearer = [day for day in known.before(near.at, lead.end) if near.each and day is not lead]
        if nearer and (own := _past(article, nearer[::-1])):
            return own.last, "event"
        return lead.last, "stated"
    if now.search(folded, max(near.opens, near.at - 2 * _CLOSE), near.at):
        return _now(article, folded, near, known, study.event.starts_on)
    ahead = near.status in _AHEAD
    if (beside := _beside(folded, near, known)) and _past(article, [beside]):
        return beside.last, "event"
    since = _is_since(folded, near, known)
    if (near.running or since) and not ahead and _is_of_saying(article, folded, near, known, study):
        return _day_of_saying(article, folded, near, known)
    day = "" if ahead else _day_of_event(folded, near, study)
    if not day and not (ahead and not article.published_on):
        day = _told(article, folded, near, known)
    if not day and near.occasion and not ahead:
        day = _occasion_day(article, study, near.occasion)
    if not day and not (ahead and not article.published_on):
        day = _carried(article, folded, near, known=known, study=study)
    if not day and near.each and not ahead and not since:
        day = _only_day(article, study) or _crowd_day(article, folded, near, known, study)
    if day:
        return day, "event"
    if article.published_on:
        return article.published_on, "published"
    return "", "unknown"


def _day_of_saying(article: Article, folded: str, near: Near, known: Calendar) -> tuple[str, str]:
    """The day on which it is said, behind the number (`đã tăng lên 340, ủy ban thông báo ngày
    10/9`), else that of the paper; of an article without a day of its own nothing says it."""
    said = [day for day in known.behind(near.at, near.closes) if _is_said_on(folded, day)]
    if told := _past(article, said):
        return told.last, "event"
    day = article.published_on or ""
    return (day, "published") if day else ("", "unknown")


def _carried(article: Article, folded: str, near: Near, *, known: Calendar, study: Study) -> str:
    """The day under which sentences before tell what a number tells too; empty for none."""
    if near.sentence.part in ("title", "caption") or _words().back.match(folded, near.opens):
        return ""
    told = _past(article, known.before(near.sentence.start, near.paragraph)[::-1])
    told = told or _narrated(article, folded, near, known)
    holds = _HOLDS if article.published_on else _FOLLOW
    if told and near.sentence.sentence_id - told.sentence_id > holds:
        told = None
    if told is None or only_recalls(folded, near.opens, near.at):
        return ""
    if near.running and _is_when_it_happened(article, folded, told, study):
        return ""  # that is not when they were counted
    return told.last


#: So many sentences behind it a day is no longer what is told; sooner in an article without a day
#: of its own, where nothing says how far back that was.
_HOLDS = 20


def only_recalls(folded: str, begin: int, at: int) -> bool:
    """Whether a number is of what is only recalled: `sau khi vụ nổ làm 3 người chết`."""
    return _words().recalls.search(folded, begin, at) is not None


def _is_since(folded: str, near: Near, known: Calendar) -> bool:
    """Whether a number counts from a day on: `nổ ra từ ngày 17/11 đến nay khiến 3 người chết`."""
    told = known.before(near.at, near.opens)
    return bool(told) and all(_opens_stretch(folded, day, near.opens) for day in told)


def _opens_stretch(folded: str, day: WholeDays, opens: int) -> bool:
    """Whether a day is the first of those that are counted: `từ ngày 17/11 đến nay`."""
    return _words().stretch.search(folded, max(opens, day.start - _CLOSE), day.start) is not None


def _crowd_day(article: Article, folded: str, near: Near, known: Calendar, study: Study) -> str:
    """The day of the news for those who came that day: where what the news tells of that day is
    the event, and no other day is told of between it and the number."""
    day = _news_day(article, folded, known)
    told = [one for one in _of_news(article, known) if one.last == day] if day else []
    if not any(_tells_event(article, folded, one, study) for one in told):
        return ""
    return "" if any(_is_followed(one, near, known) for one in told[-1:]) else day


def _tells_event(article: Article, folded: str, day: WholeDays, study: Study) -> bool:
    """Whether the sentence of a day tells of the event, or of what is counted of it."""
    sentence = article.sentences[day.sentence_id - 1]
    return _event_words(study).search(folded, sentence.start, sentence.end) is not None


@cache
def _event_words(study: Study) -> re.Pattern[str]:
    names = [*study.event.names, *(noun for one in study.measures for noun in one.nouns)]
    return phrases.pattern(normalise.folded(name) for name in names)


def _of_news(article: Article, known: Calendar) -> list[WholeDays]:
    """The days that headline, lead and the first sentences tell of."""
    head = [one for one in article.sentences if one.part in ("title", "lead")]
    last = head[-1].sentence_id if head else 0
    return [day for day in known.days if 0 < day.sentence_id <= last + _NEWS]


def _news_day(article: Article, folded: str, known: Calendar) -> str:
    """The one day that headline, lead and the first sentences of an article tell of, none that is
    still to come."""
    told = _of_news(article, known)
    starts = [article.sentences[day.sentence_id - 1].start for day in told]
    days = {day.last for day in told}
    if any(
        _words().to_come.search(folded, at, day.start) for at, day in zip(starts, told, strict=True)
    ):
        return ""
    day = min(days) if len(days) == 1 else ""
    latest = article.published_on or article.published_latest
    return "" if latest and day > latest else day


#: So many sentences of the text tell the news as the lead does.
_NEWS = 3
#: So many days after an event of one day its crowd is still the news.
_FRESH = 3


def _only_day(article: Article, study: Study) -> str:
    """The day of an event of one day, for a count of who came to it."""
    day, printed = study.event.starts_on, article.published_on
    if not (day and printed and day == study.event.ends_on):
        return ""
    return day if 0 <= _ordinal(printed) - _ordinal(day) <= _FRESH else ""


@dataclass(frozen=True, slots=True)
class _Words:
    """What the words of `as_of_words.txt` say of a day, as patterns over folded text.

    `happening`: something happened (`vụ cháy`). `happened`: it did, with the day behind it up to
    the end (`trận lũ hôm`). `begins`: the words for it behind a day (`một vụ cháy bùng phát`).
    `then`: what it did, right behind its day; `made`: the same up to the end, `did`: with the
    words for it. `since`: a beginning up to the end (`nổ ra lúc 5 giờ ngày`). `stretch`: of these
    the words that open a stretch of days (`từ ngày`). `risen`: words that make a number one of the
    day it is said (`đã lên tới`). `recalls`: what only recalls the toll of what happened (`sau
    khi`). `saying`: somebody tells it. `to_come`: it is still to come.
    """

    happening: re.Pattern[str]
    happened: re.Pattern[str]
    begins: re.Pattern[str]
    then: re.Pattern[str]
    did: re.Pattern[str]
    made: re.Pattern[str]
    since: re.Pattern[str]
    stretch: re.Pattern[str]
    risen: re.Pattern[str]
    recalls: re.Pattern[str]
    saying: re.Pattern[str]
    to_come: re.Pattern[str]
    back: re.Pattern[str]


@cache
def _words() -> _Words:
    def of(*kinds: AsOfKind) -> str:
        return phrases.phrases_inside(
            word for kind in kinds for word in listed_words("as_of_words", kind)
        )

    # `Cơ quan quản lý thảm họa` and `Ban Chỉ huy phòng chống lũ` are bodies; nothing happened.
    bodies = "".join(f"(?<!{word} )" for word in words_of("dealt_with"))
    what = rf"(?<!\w)(?<!chiến )(?<!giao ){bodies}{of('happening')}(?!\w)"
    on, about, makes = of("on"), of("about"), of("makes")
    clock = r"\d{1,2}(?:h|giờ|h\d{2})?"
    return _Words(
        re.compile(what),
        re.compile(rf"{what}(?: [^\W\d_]+){{0,16}} (?:{on} )*$"),
        re.compile(
            rf",? (?:(?:{any_of('at')}) [^,.;]{{2,40}},? )?(?:đã )?(?:xảy ra )?(?:một )?"
            rf"(?:{any_of('sudden_happening')}) {of('happening')}"
        ),
        re.compile(rf"[,)]? (?:đã )?{makes}(?!\w)"),
        re.compile(
            rf"{what}[^,;.]*,? (?:đã )?{makes}(?: \d[^;.]{{0,60}},)?(?: (?:{about}|chết))* $"
        ),
        re.compile(rf" {makes}(?!\w)[^,;.]{{0,60}}$"),
        re.compile(rf"(?<!\w){of('begins', 'since')}(?: (?:{of('clock')}|{clock}))* $"),
        re.compile(
            rf"(?<!\w){of('since')}(?: (?:khi|lúc|sau)(?: [^\W\d_]+){{1,10}}?)?(?: {on})* $"
        ),
        re.compile(rf"(?<!\w){of('risen')} (?:{about} )*$"),
        re.compile(
            rf"(?:(?<!\w)(?:sau|trước) (?:khi|{of('happening')})|, {of('doer')})(?!\w)"
            rf"[^,;.]*,? (?:đã )?{makes}"
            r"(?!\w)[^,;.]{0,40}$"
        ),
        re.compile(rf"(?<!\w){of('saying')}(?!\w)"),
        re.compile(rf"(?<!\w){of('ahead')}(?!\w)"),
        re.compile(rf"[\W\d]*{of('back')}(?!\w)"),
    )


_OF_DAY = re.compile(
    rf"^[^,;.:\d]{{1,30}} (?:của|hôm|vào|trong) (?:(?:{any_of('day')}) )?(?:\w+ )?$"
)


def _beside(folded: str, near: Near, known: Calendar) -> WholeDays | None:
    """The day just behind what is counted: `con số 3.000 người của ngày 10/5`."""
    digits = _DIGITS.match(folded, near.at)
    for day in known.behind(near.at, near.closes)[:1]:
        gap = folded[digits.end() if digits else near.at : day.start]
        if len(gap) <= _CLOSE and re.search(r" của (?:ngày |hôm )?$", gap) and _OF_DAY.match(gap):
            return day
    return None


_DIGITS = re.compile(r"[^\d]{0,14}\d[\d.]*")


def _is_of_saying(article: Article, folded: str, near: Near, known: Calendar, study: Study) -> bool:
    """Whether the count is of the day it is said: it has risen, or only what happened is dated.

    A day of counting named beside it (`đến chiều 1/10`) stands before this rule.
    """
    told = known.before(near.at, near.opens) or known.behind(near.at, near.closes)[:1]
    if not article.published_on:
        return bool(told) and all(_is_when_it_began(folded, near, day, study) for day in told)
    if _words().risen.search(folded, max(near.opens, near.at - _BESIDE), near.at):
        since = known.before(near.at, near.paragraph)
        return not since and _narrated(article, folded, near, known) is None
    return bool(told) and all(_is_when_it_began(folded, near, day, study) for day in told)


def _is_when_it_began(folded: str, near: Near, day: WholeDays, study: Study) -> bool:
    """Whether a day is the one on which what is counted happened or began."""
    did_it = _is_only_day(day, study) and _words().made.search(folded, near.opens, near.at)
    if did_it and not _is_day_of_count(folded, near, day):
        return True
    begin = max(near.opens, day.start - _CLOSE)
    if day.first == day.last and _words().then.match(folded, day.end):
        return _words().happening.search(folded, near.opens, day.start) is not None
    at_clock = _AT_CLOCK.search(folded, begin, day.start) if day.end <= near.at else None
    if (
        at_clock
        and not _FIGURES.search(folded, near.opens, at_clock.start())
        and not folded.endswith(_UP_TO, 0, at_clock.start())
        and _words().made.search(folded, day.end, near.at)
    ):
        return True
    if day.start > near.at and _words().did.search(folded, near.opens, near.at):
        return not _PARTS.search(folded, near.at, day.start)
    if day.start > near.at and _is_of_cause(folded, near, day, study):
        return True
    since = _words().since.search(folded, begin, day.start) if day.first == day.last else None
    return since is not None or _is_of_deed(folded, day, near.opens)


def _is_of_cause(folded: str, near: Near, day: WholeDays, study: Study) -> bool:
    """Whether a day behind a number is that of what it came of, or of the event by its name: `thiệt
    mạng do bạo lực đêm 15/7`, `trong cuộc đảo chính hôm 15/7`."""
    if day.first != day.last:
        return False
    if _CAUSE.search(folded, near.at, day.start):
        return True
    if not near.toll:
        return False  # who voted or ran `trong cuộc đua hôm 15/7` was counted that day
    named = [m.end() for m in _event_names(study).finditer(folded, near.at, day.start)]
    return bool(named) and _ON_DAY.fullmatch(folded[named[-1] : day.start]) is not None


@cache
def _event_names(study: Study) -> re.Pattern[str]:
    return phrases.pattern(normalise.folded(name) for name in study.event.names)


def _is_only_day(day: WholeDays, study: Study) -> bool:
    """Whether a day is one of an event that had but one, or one night."""
    event = study.event
    if not (event.starts_on and event.ends_on and day.first == day.last):
        return False
    short = _ordinal(event.ends_on) - _ordinal(event.starts_on) <= 1
    return short and event.starts_on <= day.last <= event.ends_on


def _is_day_of_count(folded: str, near: Near, day: WholeDays) -> bool:
    """Whether somebody says or counts it that day, and does not only recall what it came to:
    `ngày 10/5, công an cho biết 18 người chết`, `trong ngày 10/5 có 18 người chết`."""
    if only_recalls(folded, near.opens, near.at):
        return False
    if folded.endswith("trong ngày ", 0, day.start) or _is_said_on(folded, day):
        return True
    return day.end <= near.at and bool(_words().saying.search(folded, day.end, near.closes))


_CAUSE = re.compile(
    rf"(?<!\w)(?:{any_of('cause')}) [^,;.:\d]{{2,60}}(?: (?:{any_of('time_of_cause')}))+ $"
)
#: The hour of what happened: `hơn 22h ngày 1/10`.
_AT_CLOCK = re.compile(
    rf"""
    (?<!\w)\d{{1,2}}[ ]?(?:h|g|giờ|:)(?:[ ]?\d{{1,2}})?(?:[ ]phút)?   # 22 giờ 15 phút
    (?:[ ](?:{any_of("time_of_day", "noon_and_night", "day")}))*[ ]$  # đêm ngày
    """,
    re.VERBOSE,
)
#: Whose hour it is: `theo thống kê của Sở vào lúc 8h sáng 10/9`.
_FIGURES = re.compile(rf"(?<!\w)(?:{any_of('report_figures')})(?!\w)")
#: An hour up to which was counted: `từ 7h ngày 16/2 đến 7h ngày 17/2`.
_UP_TO = ("đến ", "tới ")
_PARTS = re.compile(rf";|,(?! (?:(?:{any_of('about_or_at_least')}) )?\d)")


def _told(article: Article, folded: str, near: Near, known: Calendar) -> str:
    """The day named in the number's own sentence, rather before it than behind."""
    before = known.before(near.at, near.opens)
    behind = known.behind(near.at, near.closes)
    if near.running and len(before) + len(behind) > 1:
        # `ngày 29/3 thông báo trận động đất hôm 28/3 làm 694 người chết`: counted on the 29th.
        counted = [day for day in (*before, *behind) if not _is_of_deed(folded, day, near.opens)]
        if counted:
            before = [day for day in before if day in counted]
            behind = [day for day in behind if day in counted]
    told = _past(article, before[::-1]) or _past(article, behind)
    return told.last if told else ""


def _is_when_it_happened(article: Article, folded: str, day: WholeDays, study: Study) -> bool:
    """Whether a day told of in a sentence before is that of the event and of no count: inside
    the words for what happened or, where the article has no day, the event's first."""
    first = not article.published_on and day.last == study.event.starts_on
    return first or _is_of_deed(folded, day)


def _is_of_deed(folded: str, day: WholeDays, opens: int = 0) -> bool:
    """Whether a day stands inside the words for what happened on it."""
    if _words().happened.search(folded, max(opens, day.start - 2 * _CLOSE), day.start):
        return True
    whole = folded.endswith("trong ngày ", 0, day.start)
    return not whole and _words().begins.match(folded, day.end) is not None


def _day_of_event(folded: str, near: Near, study: Study) -> str:
    """The first or last day of the event where the words beside the number say so."""
    _, _, first, last = _leads()
    begin, end = max(near.opens, near.at - _BESIDE), min(near.closes, near.at + 2 * _BESIDE)
    for words, day in ((first, study.event.starts_on), (last, study.event.ends_on)):
        for match in words.finditer(folded, begin, end):
            of_another = match.end() <= near.at and folded.endswith("của ", 0, match.start())
            if day and not of_another:
                return day
    return ""


def _led(folded: str, near: Near, dated: re.Pattern[str], known: Calendar) -> WholeDays | None:
    """The day that words such as `tính đến` lead to, rather before the number than behind."""
    lead = None
    until = near.closes + _NEAR + 24
    months = [month for month in known.months if near.opens < month.start < until]
    if not (months or known.behind(near.opens, until)):
        return None
    leads = [*dated.finditer(folded, near.opens, near.closes)]
    for match in leads if months else ():
        whole = [m for m in months if 0 <= m.start - match.end() <= 1 and m.end <= near.at]
        if whole and match[0].endswith("hết"):
            return whole[0]
    for match in leads or _HOUR.finditer(folded, near.opens, near.closes):
        days = known.behind(match.end(), match.end() + _NEAR + 24)
        led_so = days and days[0].start - match.end() <= _NEAR
        if led_so and (lead is None or match.end() <= near.at):
            lead = days[0]
    return lead


def _past(article: Article, days: Sequence[WholeDays]) -> WholeDays | None:
    """The first of the days that had come when the article was printed."""
    latest = article.published_on or article.published_latest
    return next((day for day in days if not latest or day.first <= latest), None)


def _narrated(article: Article, folded: str, near: Near, known: Calendar) -> WholeDays | None:
    """The day under which the article tells its events: the last that opened a sentence.

    It holds for the few sentences that follow, and as long as no other day is told of.
    """
    n = bisect_right(known.ends, near.sentence.start)
    before = bisect_right(known.openings, n - 1)
    days = [known.days[i] for i in known.openings[max(0, before - _FEW) : before]][::-1]
    first = near.sentence.sentence_id - _FOLLOW
    days = [
        day
        for day in days
        if not _looks_back(article, folded, day)
        and (day.sentence_id >= first or not _is_followed(day, near, known))
    ]
    return _past(article, days)


def _looks_back(article: Article, folded: str, day: WholeDays) -> bool:
    """Whether a day is only looked back to before the tale goes on: `Trước đó, hôm 3/7, ...`."""
    return _words().back.match(folded, article.sentences[day.sentence_id - 1].start) is not None


def _is_followed(day: WholeDays, near: Near, known: Calendar) -> bool:
    """Whether another day is told of between a day and a number."""
    between = known.before(near.at, day.end)
    return any(other.last != day.last for other in between)


#: For how many sentences a day that opened one holds.
_FOLLOW = 4


def _now(article: Article, folded: str, near: Near, known: Calendar, first: str) -> tuple[str, str]:
    """The day of speaking: that of the sentence, or one on which somebody said something in the
    paragraph, else that of publication."""
    days = known.before(near.at, near.opens)[::-1]
    since = [
        day
        for day in days
        if _opens_stretch(folded, day, near.opens) or _is_of_deed(folded, day, near.opens)
    ]
    told = _past(article, [day for day in days if day not in since])
    if told is None:
        said_on = [day for day in known.behind(near.at, near.closes) if _is_said_on(folded, day)]
        told = _past(article, said_on)
    if told is None:
        days = known.before(near.opens, near.paragraph)[::-1]
        told = _past(article, [day for day in days if _says(article, folded, day)])
        said = _narrated(article, folded, near, known)
        told = told or (said if said and _says(article, folded, said) else None)
    day = told.last if told else article.published_on or _news_day(article, folded, known)
    if told is None and not article.published_on and day == first and near.running:
        day = ""  # `đến nay` is after the day on which it began
    return (day, "stated") if day else ("", "unknown")


def _is_said_on(folded: str, day: WholeDays) -> bool:
    """Whether somebody says it on a day: `..., Chi cục Kiểm lâm báo cáo ngày 16/2`."""
    before = folded[max(0, day.start - _NEAR) : day.start]
    said = [m.end() for m in _words().saying.finditer(before)]
    return bool(said) and _ON_DAY.fullmatch(before, said[-1]) is not None


_ON_DAY = re.compile(rf"(?: (?:{any_of('time_of_day', 'day')}|trưa|vào))* ")


def _says(article: Article, folded: str, day: WholeDays) -> bool:
    if not day.sentence_id:
        return False
    sentence = article.sentences[day.sentence_id - 1]
    return _words().saying.search(folded, sentence.start, sentence.end) is not None


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
    """Where the paragraph of a sentence begins, at most a dozen sentences before it."""
    first = sentence.start
    n = sentence.sentence_id - 1
    while n > max(0, sentence.sentence_id - _DOZEN):
        n -= 1
        if article.sentences[n].paragraph != sentence.paragraph:
            break
        first = article.sentences[n].start
    return first


def paragraph_before(article: Article, sentence: Sentence, paragraph: int) -> int:
    """Where the paragraph before that of a sentence begins; its own beginning where none is."""
    n = sentence.sentence_id - 1
    while n > 0 and article.sentences[n].start > paragraph:
        n -= 1
    if n == 0:
        return paragraph
    return paragraph_start(article, article.sentences[n - 1])
