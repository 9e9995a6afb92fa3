"""Where sentences of Vietnamese news begin and end.

Rules rather than a model: no library was right on `TS.`, `TP.HCM`, `24.12.2024`, `2.500` and
on a closing mark after the full stop.
"""

import re
from functools import cache
from importlib.resources import files

_CANDIDATE = re.compile(r"[.!?…]+[”\"’'»)\]]*(?=\s)|\n+")
_WORD_BEFORE = re.compile(r"[^\s(“\"‘'\[]+$")
_NEXT_OPENS = re.compile(r"\s*[“\"‘'(\[\-–—•*]*\s*[^\W_]")


@cache
def _abbreviations() -> frozenset[str]:
    """Words of the lexicon that end in a full stop without ending a sentence."""
    lines = files("analysis").joinpath("lexicons/abbreviations.txt").read_text("utf-8").splitlines()
    return frozenset(line.strip() for line in lines if line.strip() and not line.startswith("#"))


def split(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """The sentences of a text as (start, end) offsets, without the space around them.

    A line break always ends a sentence. A full stop does not when it belongs to an
    abbreviation, an initial or a number, or when what follows goes on in lower case.

    >>> text = "TS. Lan nói: “Được.” Có 2.500 người."
    >>> [text[a:b] for a, b in split(text)]
    ['TS. Lan nói: “Được.”', 'Có 2.500 người.']
    """
    end = len(text) if end is None else end
    spans = []
    begin = start
    for match in _CANDIDATE.finditer(text, start, end):
        if match[0][0] == "\n" or _ends(text, match, begin):
            spans.append((begin, match.end() if match[0][0] != "\n" else match.start()))
            begin = match.end()
    spans.append((begin, end))
    return [span for a, b in spans if (span := _trim(text, a, b))[0] < span[1]]


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _ends(text: str, match: re.Match[str], begin: int) -> bool:
    following = _NEXT_OPENS.match(text, match.end())
    if following and following[0][-1].islower():
        return False
    if match[0] != ".":
        return True
    before = _WORD_BEFORE.search(text, max(begin, match.start() - 30), match.start())
    if not before:
        return True
    word = before[0]
    if word + "." in _abbreviations() or (len(word) == 1 and word.isupper()):
        return False
    return not (word.isdigit() and len(word) <= 2 and match.start() - len(word) == begin)
