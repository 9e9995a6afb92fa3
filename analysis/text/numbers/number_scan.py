"""Where a number, a date or a word for a day may begin: all such places of a text in one scan."""

import re
from dataclasses import dataclass
from functools import cache

from analysis.text import phrases, whole_word_find
from analysis.text.wordlist import entries

#: What may stand before digits that begin a number or a date: any mark but those that join
#: them to what stands before (`.,:/+`).
_APART = re.escape(" \n\t\"#$%&'()*-;<=>?@[\\]^`{|}~\xa0«»°") + "\u2010-\u2bff"


@dataclass(frozen=True, slots=True)
class Places:
    """The places of a text, each kind in order.

    `digits` go on no longer number or word; `numbers` are digits and number words behind a
    space or an opening mark; `days` begin words for a day (`hôm`, `ngày`, `cuối`).
    """

    digits: list[int]
    numbers: list[int]
    days: list[int]


@cache
def number_openings() -> tuple[str, ...]:
    """The words a number can begin with; `một`, `hàng`, `nửa` only with more behind them."""
    kinds: dict[str, list[str]] = {}
    for line in entries("number_words.txt"):
        word, kind, _ = line.split("\t")
        kinds.setdefault(kind, []).append(word)
    scales = [*kinds["scale"], *kinds["dozen"]]
    plain = [word for kind in ("unit", "scale", "some", "ten") for word in kinds[kind]]
    led = [
        f"{word} {scale}" for word in ("một", *kinds["of"], *kinds["half of"]) for scale in scales
    ]
    return (*(word for word in plain if word != "một"), *led, *_LED)


#: What `một` and `đôi` open a number with, besides a scale.
_LED = ("một hai", "một vài", "một phần", "một nửa", "đôi ba")


@cache
def day_openings() -> frozenset[str]:
    """The first words of all words for days."""
    return frozenset(line.split(" ")[0] for line in entries("relative_dates.txt"))


@cache
def _pattern() -> re.Pattern[str]:
    words = phrases.phrases_inside([*number_openings(), *day_openings()])
    return re.compile(rf"[{_APART}](?=[0-9]|({words}) )")


def number_places(folded: str) -> Places:
    """The places of a folded text, which dates and numbers share.

    >>> number_places("hôm nay, 40 đội (hai mươi xã) đua; đến 5/3, ba đội về.")
    Places(digits=[9, 39], numbers=[9, 17, 21, 39, 44], days=[0])
    """
    digits: list[int] = []
    numbers: list[int] = []
    days: list[int] = []
    known, before = day_openings(), whole_word_find.BEFORE
    for match in _pattern().finditer(f" {folded}"):
        at, word = match.start(), match[1]
        if word is None:
            digits.append(at)
        if match[0] not in before:
            continue
        if word in known:
            days.append(at)
        else:
            numbers.append(at)
    return Places(digits, numbers, days)
