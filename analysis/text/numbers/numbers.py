"""Numbers as Vietnamese news prints them: digits, words, ranges, and how they are meant."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from analysis.text import normalise, whole_word_find
from analysis.text.numbers import number_scan
from analysis.text.wordlist import lines

#: What a printed number can claim to be.
QUALIFIERS = (
    "exact", "about", "nearly", "over", "under", "at_least", "up_to", "range", "vague",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Number:
    """One number; `text[start:end]` with its qualifier, `text[at:end]` without it.

    `value` is None when the words name no number ("hàng trăm"); `value_max` is the upper
    end of a range.
    """

    start: int
    at: int
    end: int
    value: int | None
    value_max: int | None
    qualifier: str


@cache
def _words() -> dict[str, tuple[str, int]]:
    rows = (line.split("\t") for line in lines("number_words.txt"))
    return {word: (kind, int(value)) for word, kind, value in rows}


@cache
def _qualifiers(side: str) -> dict[str, str]:
    rows = (line.split("\t") for line in lines("qualifiers.txt"))
    return {normalise.folded(words): says for words, says, where in rows if where == side}


def _of(*kinds: str) -> str:
    listed = sorted((w for w, (kind, _) in _words().items() if kind in kinds), key=len)
    return "|".join(reversed(listed))


@cache
def scanner() -> re.Pattern[str]:
    """The pattern of a number or a range in folded text; groups `low`, `join`, `high`."""
    scale = rf"(?: (?:{_of('scale', 'half')})\b)*"
    digits = (
        r"(?:\d{1,3}(?:\.\d{3})+(?!\d)|\d{1,3}(?:,\d{3})+(?![\d,])|\d{1,3}(?: \d{3})+(?![\d.])"
        r"|\d+(?:[.,]\d{1,2}(?= (?:(?:trong|trên) |" + _of("scale") + r")\b))?)" + scale
    )
    inner = _of("unit", "inner", "ten", "scale", "half", "zero")
    spelled = (
        rf"(?:(?:{_of('of')})(?: (?:{_of('scale')}))+|(?:{_of('some')}|{_of('unit', 'scale')})"
        rf"(?: (?:{inner}))*)(?!\w)"
    )
    one = rf"(?:{digits}|{spelled})"
    join = r" ?[-–—] ?| (?:đến|tới|hoặc|hay) |, (?=[^\W\d])"
    return re.compile(rf"(?P<low>{one})(?:(?P<join>{join})(?P<high>{one}))?")


def find(text: str) -> list[Number]:
    """The numbers of a text, in order, with their qualifiers.

    Every run of digits or number words is here, what is counted or not; dates, scores and
    names with numbers in them are for the caller to leave out. A single `một` is an article
    more often than a number and is not one.

    >>> [(n.value, n.value_max, n.qualifier) for n in find("hơn 2.500 đại biểu, vài chục đoàn")]
    [(2500, None, 'over'), (None, None, 'vague')]
    >>> [(n.value, n.value_max) for n in find("sáu mươi lăm nước, 1,2 triệu dân, 3-4 đoàn")]
    [(65, None), (1200000, None), (3, 4)]
    """
    return list(scan(normalise.folded(text)))


def scan(folded: str) -> Iterator[Number]:
    """The same over a text that is folded already."""
    for match in matches(folded):
        number = read(folded, match)
        if number is not None:
            yield number


def matches(folded: str) -> Iterator[re.Match[str]]:
    """The places of `scanner` in folded text; what is a part of a longer word is none."""
    exact = scanner().match
    stop = -1
    for at in number_scan.find(folded).numbers:
        if folded.startswith(", ", at - 2):
            at = _listed(folded, at)
        if at >= stop and (match := exact(folded, at)):
            if folded[at] in _ARABIC and not _DIGITS.match(folded, at):
                continue
            stop = match.end()
            yield match


def _listed(folded: str, at: int) -> int:
    """Where `hai, ba` begins when `ba` stands at `at`."""
    word = folded[max(0, at - 8) : at - 2].split(" ")[-1]
    begin = at - 2 - len(word)
    opens = begin == 0 or folded[begin - 1] in whole_word_find.BEFORE
    return begin if opens and word in number_scan.number_openings() else at


#: More than this counts nothing on earth, and would not fit a table.
_MOST = 10**15
_ARABIC = frozenset("0123456789")
#: Digits that something may follow which is counted; no hour, date, share or unit.
_DIGITS = re.compile(r"\d+(?=[ .,–—-])")


def read(folded: str, match: re.Match[str]) -> Number | None:
    """The number a match of `scanner` stands for, or None for words that count nothing."""
    at, end = match.span("low")
    low = parse(match["low"])
    if low is None:
        return None
    high = parse(match["high"]) if match["high"] else None
    start, says = qualifier(folded, at)
    value, value_max = low
    if high is not None and value is not None and high[0] is not None:
        value = _scaled(value, match["low"], match["high"])
        listed = match["join"] == ", "
        if high[0] > value and not (listed and (high[0] != value + 1 or value > 9)):
            value_max, end = high[1] or high[0], match.end("high")
    if value is None:
        return Number(start, at, end, None, None, "vague")
    if max(value, value_max or 0) > _MOST:
        return None
    if match["low"].split(" ")[0] in _scales() and not says:
        return None
    if value_max is not None:
        return Number(start, at, end, value, value_max, "range")
    return Number(start if says else at, at, end, value, None, says or "exact")


@cache
def _scales() -> frozenset[str]:
    return frozenset(word for word, (kind, _) in _words().items() if kind == "scale")


def _scaled(value: int, low: str, high: str) -> int:
    """`4 - 5 triệu` and `hai đến ba nghìn`: the scale of the upper end is the lower's too."""
    first, last = low.split(" ")[-1], high.split(" ")[-1]
    if last in _scales() and first not in _scales() and value < 1000:
        return value * _words()[last][1]
    return value


def scaled(part: Number, whole: Number, folded: str) -> Number:
    """The part in the scale its whole is printed in: `63,3 trong số 69 triệu`."""
    scale = folded[whole.at : whole.end].split(" ")[-1]
    printed = folded[part.at : part.end].replace(",", ".")
    if scale not in _scales() or printed.count(".") != 1:
        return part
    return replace(part, value=int(Decimal(printed) * _words()[scale][1]))


def parse(words: str) -> tuple[int | None, int | None] | None:
    """The value of folded number words or digits, and the upper value of `hai ba`.

    None when they are no number (a single `một`); `(None, None)` when they are indefinite.

    >>> parse("hai trăm lẻ năm"), parse("2 triệu rưỡi"), parse("dăm bảy"), parse("năm bảy")
    ((205, None), (2500000, None), (None, None), (5, 7))
    """
    tokens = words.split(" ")
    if tokens[0][0].isdigit():
        return _digits(tokens), None
    kinds = [_words()[token] for token in tokens]
    if words == "một" or not any(kind in ("unit", "scale", "some", "of") for kind, _ in kinds):
        return None
    if kinds[0][0] in ("some", "of"):
        return None, None
    for n in range(len(kinds) - 1):
        (first, low), (second, high) = kinds[n : n + 2]
        if first == second == "unit" and low < 10 and high < 10:
            if high != low + 1 and (low, high) != (5, 7):
                return None
            return _spelled(kinds[: n + 1] + kinds[n + 2 :]), _spelled(kinds[:n] + kinds[n + 1 :])
    return _spelled(kinds), None


def _digits(tokens: list[str]) -> int:
    number = 0
    while number < len(tokens) and tokens[number][0].isdigit():
        number += 1
    printed = "".join(tokens[:number])
    whole = re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+|\d+", printed)
    value = Decimal(re.sub(r"[.,]", "", printed) if whole else printed.replace(",", "."))
    last = Decimal(1)
    for token in tokens[number:]:
        kind, size = _words()[token]
        if kind == "half":
            value += last / 2
        else:
            value *= size
            last = Decimal(size)
    return int(value)


def _spelled(kinds: list[tuple[str, int]]) -> int:
    total = group = digit = 0
    last, empty = 1, False
    for kind, size in kinds:
        if kind == "zero":
            empty = True
        elif kind == "ten":
            group, digit = group + digit * 10, 0
        elif kind == "half":
            total += last // 2
        elif kind != "scale":
            group, digit = (group + size, 0) if size >= 10 else (group, size)
        elif size < 1000:
            group, digit, last = group + (digit or 1) * size, 0, size
        else:
            more = group + digit
            total = (
                (total + more) * size if 1 < last < size and total else total + (more or 1) * size
            )
            group, digit, last, empty = 0, 0, size, False
    if digit and last >= 100 and not empty and kinds[-2][0] == "scale":
        digit *= last // 10
    return total + group + digit


_SIDE = 34
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
    words = folded[begin : at - 1].split(" ")
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
