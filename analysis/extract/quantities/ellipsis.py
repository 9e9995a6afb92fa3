"""Numbers whose noun is left out because it has just been printed.

`9.000 người xuống đường, cảnh sát nói 1.500`; `52 người chết, 10 mất tích`; `con số chính thức
là 40`; `trong đó huyện Mây Gió 22`. Such a number counts what the last counted noun of its
sentence counts, or that of the sentence before it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from analysis.extract.wording import any_of
from analysis.tables.vocabulary import TOTALS
from analysis.text.numbers import numbers
from analysis.text.numbers.counted import Counted

#: What may stand behind a number whose noun is left out.
_CLOSES = re.compile(
    rf"""
    (?=[ ]?[,;.)!?…](?!\d)|[ ]?$|\n             # , hoặc hết dòng
    |[ ](?:{any_of("follows_bare_number")})[ ]  # thay vì
    |[ ]vào[ ](?:{any_of("on_part_of_day")})    # vào sáng
    |[ ]và[ ](?=\w+[ ](?:nói|cho)))             # và xã nói
    """,
    re.VERBOSE,
)
#: What leads to it: a number spoken of, a voice, a part of a list.
_FIGURE = re.compile(
    rf"""
    (?<!\w)(?:{any_of("figure_noun")})(?:[ ][^\W\d_]+){{0,4}}                 # con số chính thức
    [ ](?:{any_of("figure_is")})(?:[ ](?:{any_of("approximation")}|là))?[ ]$  # lên tới gần
    """,
    re.VERBOSE,
)
_VOICE = re.compile(
    rf"(?<!\w)(?:{any_of('states_figure')}|báo cáo|là)(?: (?:{any_of('stated_as')})){{0,3}} $"
)
_PART = re.compile(
    rf"""
    (?:(?<!\w)(?:riêng|trong[ ]đó(?:[ ]có)?|{any_of("place_opener")})  # trong đó có
    (?:[ ][^\W\d_]+){{0,5}}                                            # huyện Mây Gió
    |,[ ][^\W\d_]+(?:[ ][^\W\d_]+){{1,4}})                             # , huyện Mây Gió
    [ ](?:(?:{any_of("has_is")}|ghi[ ]nhận)[ ])?$                      # ghi nhận
    """,
    re.VERBOSE,
)
#: A part told apart by the place behind it: `bao gồm 4.000 ở thủ đô`.
_OPENS_PART = re.compile(
    rf"(?<!\w)(?:{any_of('including')}|bao gồm|riêng)(?: (?:{any_of('about_or_at_least')}|có))* $"
)
_AT_PLACE = re.compile(rf" (?:{any_of('at')}) (?!(?:{any_of('height_or_age')}) )")
_LISTED = re.compile(rf"(?<!\w)(?:{any_of('of_these')})(?!\w)")
_ADVERBS = rf"(?: (?:{any_of('aspect', 'others_too')}))*"
_BACK = 60


@dataclass(frozen=True, slots=True)
class Elliptic:
    """A number without its noun; `why` says what makes it one: done, figure, voice or part."""

    counted: Counted
    why: str


def elliptic_numbers(
    folded: str, start: int, end: int, counted: Sequence[Counted], *, deeds: re.Pattern[str]
) -> Iterator[Elliptic]:
    """The numbers of one sentence, `folded[start:end]`, that leave their noun out.

    `counted` are the counted nouns of the sentence before and of this one, in order; `deeds`
    are the predicates of the study.
    """
    line = folded[start:end]
    if not any(c.isdigit() for c in line):
        return
    done = re.compile(rf"{_ADVERBS} (?={deeds.pattern})") if deeds.pattern else None
    for printed in numbers.bare_numbers(line):
        at = start + printed.at
        if any(c.start <= at < c.end or c.number.at <= at < c.noun_end for c in counted):
            continue
        before = [c for c in counted if c.number.end <= at]
        if not before or not line[printed.at].isdigit() or _is_year(line, printed.at):
            continue
        number = numbers.qualified(line, printed)
        if number is None or number.value is None or number.kind not in TOTALS:
            continue
        why = _why(line, number.start, number.end, done)
        if not why or (why == "part" and not _LISTED.search(folded, before[-1].start, at)):
            continue
        last = before[-1]
        moved = replace(
            number, start=number.start + start, at=number.at + start, end=number.end + start
        )
        yield Elliptic(
            Counted(
                moved.start, moved.end, moved, moved.qualifier,
                last.noun_start, last.noun_end, last.head, last.kind,
            ),
            why,
        )  # fmt: skip


#: What is numbered, not counted: `năm 2019`, `khoản 2`, `bão số 5`.
_NUMBERED = re.compile(rf"(?:{any_of('numbered_thing')}|(?<!con )số) $")
_CODE = re.compile(r"\d{5,}(?![\d.,])")


def _is_year(line: str, at: int) -> bool:
    if _CODE.match(line, at):
        return True  # a run of digits without its points is the number of a boat or a file
    led = _NUMBERED.search(line[max(0, at - 9) : at])
    return led is not None or re.match(r"(?:19|20)\d\d(?![\d.])", line[at:]) is not None


def is_figure(folded: str, at: int, *, said: bool = False) -> bool:
    """Whether words before a number make it one more word on the count before it.

    `said`: another voice that gives it (`cảnh sát đưa ra con số 9.000 người`) does so too.
    """
    begin = max(0, at - _BACK)
    if _FIGURE.search(folded, begin, at) is not None:
        return True
    return said and _OTHER_VOICE.search(folded, begin, at) is not None


_OTHER_VOICE = re.compile(
    rf"(?<!\w)(?:{any_of('states_estimate')})(?: (?:{any_of('stated_as')})){{0,3}} $"
)


_TURNS = re.compile(rf"^(?:{any_of('turns_to_other_source')}),? ")
#: A voice and how it counts, up to the number, whose noun it may name again.
_VOICED = re.compile(
    rf"""
    [^,.;:\d]{{2,60}}[ ](?:{any_of("states_figure")})  # bệnh viện huyện ước tính
    (?:[ ](?:{any_of("stated_of_crowd")})){{0,6}}[ ]$  # con số này là
    """,
    re.VERBOSE,
)


def is_voiced(folded: str, sentence: int, at: int) -> bool:
    """Whether a sentence is a voice with a number and nothing else before that number."""
    told = _TURNS.sub("", folded[sentence:at])
    return _VOICED.fullmatch(told) is not None


#: Who estimates, where the word for it qualifies the number: `; cảnh sát chỉ ước chừng 5.000`.
_WHO_ESTIMATES = re.compile(r"(?:[;,]|(?<!\w)(?:còn|nhưng|song|trong khi)) (?:[^\W\d_]+ ){1,6}$")


def _why(
    line: str,
    opens: int,
    stop: int,
    done: re.Pattern[str] | None,
) -> str:
    if line[stop : stop + 1] in ("%", "/", "h", "-") or line[opens - 1 : opens] in ("/", "-"):
        return ""
    begin = max(0, opens - _BACK)
    if done is not None and done.match(line, stop):
        return "done"
    if _OPENS_PART.search(line, begin, opens) and _AT_PLACE.match(line, stop):
        return "part"
    if not _CLOSES.match(line, stop):
        return ""
    if line[opens:stop].startswith("ước") and _WHO_ESTIMATES.search(line, begin, opens):
        return "voice"
    for why, led in (("figure", _FIGURE), ("voice", _VOICE), ("part", _PART)):
        if led.search(line, begin, opens):
            return why
    return ""
