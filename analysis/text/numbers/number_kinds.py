"""What a counted number is: a total, or a rate, an average, what is added or taken away."""

import re
from functools import cache

from analysis.text import phrases
from analysis.text.numbers.numbers import Number
from analysis.text.wordlist import either, entries

_REACH = 70
#: What leads to a new total behind `tăng` and `giảm`: `tăng lên 20 đoàn`.
_TO = ("lên", "tới", "đến", "còn", "xuống")


@cache
def _words(where: str) -> dict[str, str]:
    rows = (line.split("\t") for line in entries("number_kinds.txt"))
    return {words: kind for words, kind, place in rows if place == where}


@cache
def _clause() -> re.Pattern[str]:
    """`trung bình mỗi trận có`: no mark stands between it and the number."""
    return re.compile(
        rf"(?<!\w)(?P<words>{phrases.phrases_inside(_words('clause'))})(?!\w)[^,.;:!?\n]*$"
    )


@cache
def _right_before() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?P<words>{phrases.phrases_inside(_words('before'))}) $")


@cache
def _each() -> re.Pattern[str]:
    """`mỗi đoàn gồm`, `mỗi ngày bệnh viện tiếp nhận`, `mỗi bảng đấu`."""
    verbs = phrases.phrases_inside(_words("verb"))
    return re.compile(
        rf"(?<!\w)(?P<words>{phrases.phrases_inside(_words('each'))})"
        rf"(?: (?!{verbs} )[^\W\d_]+){{1,2}}(?: {verbs})* $"
        r"|(?<!\w)cứ (?:\d+ [^,.;:!?\n]{1,20} thì (?:có )?)?$"
    )


@cache
def _behind() -> re.Pattern[str]:
    """`300 khách mỗi ngày`, `300 khách/ngày`, `300 khách một ngày`, `9 người nữa`."""
    one = phrases.phrases_inside(_words("per_one"))
    any_of = phrases.phrases_inside({**_words("per_one"), **_words("per")})
    each = either("around_numbers.txt", "rate")
    one_each = either("around_numbers.txt", "one_rate")
    of_day = either("around_numbers.txt", "of_day")
    return re.compile(
        rf"(?P<rate>(?: ?/ ?| (?:{each}) ){any_of}(?!\w)"  # /ngày, mỗi ngày
        rf"| (?:{one_each}) {one}(?!\w)(?! (?:{of_day})))"  # một ngày
        rf"| (?P<words>{phrases.phrases_inside(_words('behind'))})(?!\w)"  # nữa
    )


def number_kind(folded: str, number: Number, noun_end: int) -> str:
    """What a number before its noun counts: count, average, rate, increment or decrease.

    Only a count is a total. `tăng lên 20 đoàn` is one, `tăng 20 đoàn` an increment.

    >>> from analysis.text.numbers import numbers
    >>> def of(text):
    ...     number = numbers.find_numbers(text)[0]
    ...     return number_kind(text, number, number.end + len(" khách"))
    >>> of("trung bình mỗi trận có 900 khách"), of("đón thêm khoảng 9 khách"), of("9 khách/ngày")
    ('average', 'increment', 'rate')
    >>> of("tăng lên 90 khách"), of("tăng lên tới 90 khách"), of("90 khách một ngày sau đó")
    ('count', 'count', 'count')
    """
    if number.kind != "count":
        return number.kind
    before = folded[max(0, number.start - _REACH) : number.start]
    if "bình" in before and (match := _clause().search(before)):
        return _words("clause")[match["words"]]
    if match := _behind().match(folded, noun_end):
        return "rate" if match["rate"] else _words("behind")[match["words"]]
    if _each().search(before):
        return "rate"
    match = _right_before().search(before)
    cut = match is not None and before.endswith("cắt ", 0, match.start())
    if match and not cut and not folded.startswith(_TO, number.start):
        return _words("before")[match["words"]]
    return "count"
