"""Numbers whose noun is left out because it has just been printed.

`9.000 người xuống đường, cảnh sát nói 1.500`; `52 người chết, 10 mất tích`; `con số chính thức
là 40`; `trong đó huyện Mây Gió 22`. Such a number counts what the last counted noun of its
sentence counts, or that of the sentence before it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from analysis.tables.vocabulary import TOTALS
from analysis.text.numbers import numbers
from analysis.text.numbers.counted import Counted

#: What may stand behind a number whose noun is left out.
_CLOSES = re.compile(
    r"(?= ?[,;.)!?…](?!\d)| ?$|\n| theo | thay vì | chứ | trong khi | còn | nhưng | so với "
    r"| vào (?:sáng|trưa|chiều|tối|cuối|hôm|ngày)| tính đến | và (?=\w+ (?:nói|cho)))"
)
#: What leads to it: a number spoken of, a voice, a part of a list.
_FIGURE = re.compile(
    r"(?<!\w)(?:con số|số liệu|số này|số người|tổng số|thống kê)(?: [^\W\d_]+){0,4} "
    r"(?:là|chỉ|chỉ là|chỉ khoảng|chỉ có|lên|lên tới|lên đến|tới|đến|ở mức|đạt|vào|còn|thành|thêm)"
    r"(?: (?:khoảng|gần|hơn|là))? $"
)
_VOICE = re.compile(
    r"(?<!\w)(?:nói|cho biết|cho hay|cho rằng|khẳng định|xác nhận|đưa ra con số|đưa ra|ước tính|"
    r"ước lượng|thống kê|đếm được|đếm|ghi nhận|công bố|báo cáo|là)"
    r"(?: (?:là|có|chỉ|chỉ có|chỉ là|con số|con số là|khoảng|gần|hơn|được)){0,3} $"
)
_PART = re.compile(
    r"(?:(?<!\w)(?:riêng|trong đó(?: có)?|gồm|còn|tại|ở|và|tỉnh|huyện|xã|thành phố|quận)"
    r"(?: [^\W\d_]+){0,5}|, [^\W\d_]+(?: [^\W\d_]+){1,4}) (?:(?:có|là|với|ghi nhận) )?$"
)
#: A part told apart by the place behind it: `bao gồm 4.000 ở thủ đô`.
_OPENS_PART = re.compile(
    r"(?<!\w)(?:trong đó|bao gồm|gồm|riêng)(?: (?:có|khoảng|hơn|gần|ít nhất))* $"
)
_AT_PLACE = re.compile(r" (?:tại|ở) (?!độ |mức |tuổi |tốc )")
_LISTED = re.compile(r"(?<!\w)(?:riêng|trong đó|trong số này|trong số đó|gồm)(?!\w)")
_ADVERBS = r"(?: (?:đã|đang|còn|vẫn|đều|cũng|khác|người khác))*"
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


_CODE = re.compile(r"\d{5,}(?![\d.,])")


def _is_year(line: str, at: int) -> bool:
    if _CODE.match(line, at):
        return True  # a run of digits without its points is the number of a boat or a file
    led = re.search(
        r"(?:năm|tháng|ngày|khóa|quý|mùng|điều|khoản|(?<!con )số) $", line[max(0, at - 9) : at]
    )
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
    r"(?<!\w)(?:nói|cho biết|cho rằng|khẳng định|đưa ra|ước tính|ước lượng|thống kê|đếm được|"
    r"công bố)"
    r"(?: (?:là|có|chỉ|chỉ có|chỉ là|con số|con số là|khoảng|gần|hơn|được)){0,3} $"
)


#: A voice and how it counts, up to the number, whose noun it may name again.
_VOICED = re.compile(
    r"[^,.;:\d]{2,60} (?:nói|cho biết|cho hay|cho rằng|khẳng định|ước tính|ước lượng|thống kê|"
    r"đếm được|đếm|đưa ra con số|đưa ra|công bố|ghi nhận|xác nhận)(?: (?:rằng|là|có|chỉ|chỉ có|"
    r"chỉ là|chỉ khoảng|khoảng|gần|hơn|con số|con số này|số này|số người|đám đông|lượng người|"
    r"tổng số|quy mô|thấp hơn|cao hơn|nhiều|ít|được|vào|là|ở mức)){0,6} $"
)


def is_voiced(folded: str, sentence: int, at: int) -> bool:
    """Whether a sentence is a voice with a number and nothing else before that number."""
    told = re.sub(r"^(?:trong khi đó|tuy nhiên|ngược lại|còn|nhưng|song),? ", "",
                  folded[sentence:at])  # fmt: skip
    return _VOICED.fullmatch(told) is not None


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
    for why, led in (("figure", _FIGURE), ("voice", _VOICE), ("part", _PART)):
        if led.search(line, begin, opens):
            return why
    return ""
