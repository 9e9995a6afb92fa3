"""Numbers as Vietnamese news prints them: digits, words, ranges, and how they are meant."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from analysis.text import normalise, whole_word_find
from analysis.text.numbers import grammar, number_scan
from analysis.text.wordlist import either, entries


@dataclass(frozen=True, slots=True)
class Number:
    """One number; `text[start:end]` with its qualifier, `text[at:end]` without it.

    `value` is None when the words name no number ("hàng trăm") or a part of a whole ("một
    phần ba"); `value_max` is the upper end of a range. `kind` is one of `NUMBER_KINDS`; of a
    decimal `value` is the whole part.
    """

    start: int
    at: int
    end: int
    value: int | None
    value_max: int | None
    qualifier: str
    kind: str = "count"


@dataclass(frozen=True, slots=True)
class BareNumber:
    """A number before its qualifier is asked for: where it stands and what it is worth."""

    at: int
    end: int
    value: int | None
    value_max: int | None
    kind: str
    bare: bool


def _is_on(words: str, value: int | None) -> bool:
    """Whether `trên` means on and not over: nobody counts over 309 (`trên 309 bài thi`)."""
    return words == "trên " and value is not None and value > _UNEVEN and value % 5 != 0


@cache
def _qualifiers(side: str) -> dict[str, str]:
    rows = (line.split("\t") for line in entries("qualifiers.txt"))
    return {normalise.folded(words): says for words, says, where in rows if where == side}


@cache
def label_words(does: str) -> frozenset[str]:
    """The words before a number that make it no count, by what they do."""
    rows = (line.split("\t") for line in entries("number_labels.txt"))
    return frozenset(word for word, what in rows if what == does)


def find_numbers(text: str) -> list[Number]:
    """The numbers of a text, in order, with their qualifiers.

    Parameters
    ----------
    text
        any text

    Returns
    -------
    list[Number]
        a number each: `start`, `at`, `end` (characters of the text, with the qualifier and
        without), `value`, `value_max` (of a range, else None), `qualifier` and `kind`. `value` is
        None where the words name no number or a part of a whole

    Notes
    -----
    Every run of digits or number words is here, what is counted or not; dates, scores and names
    with numbers in them are for the caller to leave out. A single `một` is an article more often
    than a number and is not one. What is no number of things (`thứ 20`, `30%`, `một phần ba`) says
    so in its `kind`.

    Examples
    --------
    >>> [(n.value, n.value_max, n.qualifier)
    ... for n in find_numbers("hơn 2.500 đại biểu, vài chục đoàn")]
    [(2500, None, 'over'), (None, None, 'vague')]
    >>> [(n.value, n.value_max) for n in find_numbers("sáu mươi lăm nước, 1,2 triệu dân, 3-4 đoàn")]
    [(65, None), (1200000, None), (3, 4)]
    >>> [(n.value, n.kind) for n in find_numbers("nước thứ 20, 30% dân, hai phần ba đại biểu")]
    [(20, 'ordinal'), (30, 'percentage'), (None, 'fraction')]
    """
    folded = normalise.folded(text)
    return [number for found in bare_numbers(folded) if (number := qualified(folded, found))]


@cache
def _runs() -> re.Pattern[str]:
    """A run of what numbers are made of; how much of it is one number the grammar says."""
    word = "|".join(sorted(grammar.number_words(), key=len, reverse=True))
    piece = rf"(?:\d+(?:[.,]\d+)*|(?:{word})(?!\w))"
    return re.compile(rf"{piece}(?: +{piece})*")


_THOUSAND, _UNEVEN = 1000, 100
_ARABIC = frozenset("0123456789")
#: Digits that something may follow which is counted; no hour, date or unit.
_DIGITS = re.compile(r"\d+(?=[ .,;)–—%”\"’»!?…-]|\n|$)")
_JOIN = re.compile(r" ?[-–—] ?| (?:đến|tới|hoặc|hay) |, (?=[^\W\d])")
_JOINS = frozenset(" -–—,")
#: What stands behind a number of years: `mười năm` is no five.
_YEARS = re.compile(r" năm(?!\w)")
_HALF = re.compile(
    rf"một (?:nửa|phần (?:{'|'.join(sorted(grammar.number_words(), key=len, reverse=True))}"
    r"|\d+))(?!\w)"
)
_PERCENT = re.compile(rf" ?%| phần (?:{either('around_numbers.txt', 'part_of')})(?!\w)")


def bare_numbers(folded: str, openings: list[int] | None = None) -> Iterator[BareNumber]:
    """The numbers of folded text without their qualifiers; parts of longer words are none.

    `openings` are the places where one may begin, where `number_scan` has found them already.
    """
    stop = -1
    for at in number_scan.number_places(folded).numbers if openings is None else openings:
        if folded.startswith(", ", at - 2):
            at = _listed(folded, at)
        if at < stop or (folded[at] in _ARABIC and not _DIGITS.match(folded, at)):
            continue
        found, stop = _at(folded, at, stop)
        if found is not None:
            yield found


def _at(folded: str, at: int, stop: int) -> tuple[BareNumber | None, int]:
    """The number at a place, and where the next may begin."""
    half = _HALF.match(folded, at)
    if half and not _PERCENT.match(folded, at + len("một")):
        return BareNumber(at, half.end(), None, None, "fraction", bare=False), half.end()
    low = _worth(folded, at)
    if low is None:
        return None, stop
    end = at + low.end
    if folded.startswith((" phần ", " %", "%"), end):
        return _part(folded, at, end, low)
    if folded[end : end + 1] in _JOINS and (join := _JOIN.match(folded, end)):
        if found := _range(folded, at, low, join):
            return found, found.end
        if join[0].strip() in ("-", "–", "—"):
            high = _worth(folded, join.end())
            return _plain(at, end, low), join.end() + (high.end if high else 0)
    years = _YEARS.match(folded, end)
    return _plain(at, end, low), years.end() if years else end


def at(folded: str, place: int) -> BareNumber | None:
    """The number that begins at a place, or None."""
    return _at(folded, place, -1)[0]


def _worth(folded: str, at: int) -> grammar.Worth | None:
    run = _runs().match(folded, at)
    return grammar.read_run(run[0]) if run else None


def _plain(at: int, end: int, low: grammar.Worth) -> BareNumber | None:
    if max(low.value or 0, low.high or 0) > grammar.MOST:
        return None
    return BareNumber(at, end, low.value, low.high, "count" if low.whole else "decimal", low.bare)


def _part(folded: str, at: int, end: int, low: grammar.Worth) -> tuple[BareNumber | None, int]:
    """A part of a hundred or of a whole: `30%`, `ba phần tư`."""
    if percent := _PERCENT.match(folded, end):
        return BareNumber(
            at, percent.end(), low.value, low.high, "percentage", low.bare
        ), percent.end()
    whole = _worth(folded, end + len(" phần ")) if folded.startswith(" phần ", end) else None
    if whole is None:
        return _plain(at, end, low), end
    end += len(" phần ") + whole.end
    return BareNumber(at, end, None, None, "fraction", low.bare), end


def _range(folded: str, at: int, low: grammar.Worth, join: re.Match[str]) -> BareNumber | None:
    """The range or the estimate two numbers make: `4-5 triệu`, `hai, ba đội`; None if none."""
    high = _worth(folded, join.end())
    if high is None or high.value is None or low.value is None:
        return None
    size, most = low.size, high.high or high.value
    if low.scale < high.scale and size * high.scale < high.value:
        size *= high.scale
    elif low.scale == 1 and _shortened(folded, join, low.value, high):
        size *= _THOUSAND
    value = int(size)
    if size != value or not high.whole:
        return None
    if join[0] == ", ":
        named = folded[max(0, at - 16) : at].split(" ")[-2:-1]
        if (
            high.value != value + 1
            or value > 9
            or label_words("name") & {*named}
            or "tháng" in named
        ):
            return None
    if high.value <= value or most > grammar.MOST:
        return None
    return BareNumber(at, join.end() + high.end, value, most, "count", bare=False)


def _shortened(folded: str, join: re.Match[str], value: int, high: grammar.Worth) -> bool:
    """Whether the lower end lacks the thousands of the upper: `20-25.000`."""
    last = folded[join.end() : join.end() + high.end]
    thousands = last.removesuffix(".000")
    dashed = join[0].strip() in ("-", "–", "—")
    return dashed and thousands != last and thousands.isdigit() and value < int(thousands)


def _listed(folded: str, at: int) -> int:
    """Where `hai, ba` begins when `ba` stands at `at`; `at` where the two are no estimate."""
    word = folded[max(0, at - 8) : at - 2].split(" ")[-1]
    begin = at - 2 - len(word)
    opens = begin == 0 or folded[begin - 1] in whole_word_find.BEFORE
    if not opens or word not in number_scan.number_openings():
        return at
    low, join = grammar.read_run(word), _JOIN.match(folded, at - 2)
    return begin if low and join and _range(folded, begin, low, join) else at


def qualified(folded: str, found: BareNumber) -> Number | None:
    """The number with the words that qualify it; None for a scale alone that nothing leads."""
    start, says = qualifier(folded, found.at)
    if says == "over" and _is_on(folded[start : found.at], found.value):
        start, says = found.at, ""
    kind = found.kind
    if kind == "count" and folded.endswith("thứ ", 0, found.at):
        kind = "ordinal"
    if found.value is None:
        qualifies = "vague" if kind == "count" else says or "exact"
        return Number(start, found.at, found.end, None, None, qualifies, kind)
    if found.bare and not says:
        return None
    if found.value_max is not None:
        return Number(start, found.at, found.end, found.value, found.value_max, "range", kind)
    return Number(start, found.at, found.end, found.value, None, says or "exact", kind)


def scaled(part: Number, whole: Number, folded: str) -> Number:
    """The part in the scale its whole is printed in: `63,3 trong số 69 triệu`."""
    scale = folded[whole.at : whole.end].split(" ")[-1]
    kind, size = grammar.number_words().get(scale, ("", 0))
    text = folded[part.at : part.end]
    if kind != "scale" or not text[-1:].isdigit() or " " in text:
        return part
    value = grammar.digits(text, scaled=True) * size
    return replace(part, value=int(value), kind="count")


def parse_number(words: str) -> tuple[int | None, int | None] | None:
    """The value of folded number words or digits, and the upper value of `hai ba`.

    None when they are no number (a single `một`); `(None, None)` when they are indefinite.

    >>> (parse_number("hai trăm lẻ năm"), parse_number("2 triệu rưỡi"),
    ...  parse_number("dăm bảy"), parse_number("năm bảy"))
    ((205, None), (2500000, None), (None, None), (5, 7))
    """
    found = grammar.read_run(words)
    return None if found is None or found.end != len(words) else (found.value, found.high)


_SIDE = 34
#: Marks that open what is said: `"Hơn 3.700 ngôi nhà đã sập"`.
_OPENS = "\"“‘'(["
_FORCED = frozenset(
    ("có", "lên", "với", "gồm", "hút", "đạt", "tụ", "là", "mời", "được", "thu", "đón", "cử")
)


def qualifier(folded: str, at: int) -> tuple[int, str]:
    """Where the words begin that qualify the number at `at`, and what they say.

    `tới` and `đến` qualify a number only after a word such as `có`; else they lead to it.

    >>> qualifier("có khoảng 20 đoàn", 10)
    (3, 'about')
    """
    if at == 0 or folded[at - 1] != " ":
        return at, ""
    begin = max(0, at - _SIDE)
    begin = max(begin, folded.rfind("\n", begin, at) + 1)
    words = [word.lstrip(_OPENS) for word in folded[begin : at - 1].split(" ")]
    known = _qualifiers("before")
    for k in range(min(4, len(words)), 0, -1):
        phrase = " ".join(words[-k:])
        says = known.get(phrase)
        if says is None or (k == len(words) and begin and folded[begin - 1].isalnum()):
            continue
        if says == "from" or (phrase == "trên" and words[-2:-1] and words[-2][-1:].isdigit()):
            return at, ""
        if phrase in ("tới", "đến") and (k == len(words) or words[-2] not in _FORCED):
            return at, ""
        return at - 1 - len(phrase), "up_to" if says == "to" else says
    return at, ""


def qualifier_after(folded: str, end: int) -> tuple[int, str]:
    """Where the words end that qualify a number from behind (`100 người trở lên`).

    >>> qualifier_after("100 người trở lên", 9)
    (17, 'at_least')
    """
    for words, says in _qualifiers("after").items():
        stop = end + 1 + len(words)
        if folded.startswith(words, end + 1) and folded[end : end + 1] == " ":
            if says == "back" or folded[stop : stop + 1].isalnum():
                continue
            return stop, says
    return end, ""
