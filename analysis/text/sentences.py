"""Where sentences of Vietnamese news begin and end.

Rules rather than a model: no library was right on `TS.`, `TP.HCM`, `24.12.2024`, `2.500` and
on a closing mark after the full stop.
"""

import re
from collections.abc import Iterator
from functools import cache

from analysis.text.wordlist import either, entries

_CLOSING = "”\"’'»)\\]"
#: Begins with a set of characters, which the search can skip to.
_CANDIDATE = re.compile(
    rf"[.!?…\n](?:(?<=\n)\n*|(?<![.!?…][.!?…])(?<!\n)[.!?…]*+[{_CLOSING}]*+"
    r"(?=\s|[A-ZĐÀ-ÝĂÂÊÔƠƯ“][^\W\d_]))"
)
_OPENING = "(“\"‘'["
_NEXT_OPENS = re.compile(r"\s*[“\"‘'(\[\-–—•*]*\s*[^\W_]")
_NEXT_WORD = re.compile(r"\s*[“\"‘'(\[]*([^\W\d_]+)")
_INITIALS = re.compile(r"[^\W\d_](?:\.[^\W\d_])*")
_NUMBERED = re.compile(rf"(?<!\w)(?:{either('around_numbers.txt', 'numbered')})\s+\d+$")
_STOP = re.compile(r"[.!?…\n]")
_LONGEST_SAYING = 90
#: No writer's sentence is longer: of 233,487 in the news the longest had 1,107. What
#: goes on beyond (a list, a form, a file without full stops) is cut at its weaker marks, so
#: that the work and the memory a sentence takes are bounded, whatever file it comes from.
LONGEST = 2000
_WEAKER = (";", ",", " ")


@cache
def _abbreviations() -> frozenset[str]:
    """Words of the lexicon that end in a full stop without ending a sentence; without it."""
    return frozenset(line.strip().removesuffix(".") for line in entries("abbreviations.txt"))


@cache
def _openers() -> frozenset[str]:
    """Words that begin sentences: after initials, they tell a full stop from an abbreviation."""
    return frozenset(line.split()[0] for line in entries("openers.txt"))


@cache
def _saying() -> re.Pattern[str]:
    """A clause that ends in a verb of saying: what may follow a quotation inside its sentence."""
    listed = {line.split("\t")[0].strip() for line in entries("reporting_verbs.txt")}
    verbs = "|".join(sorted(map(re.escape, sorted(listed)), key=len, reverse=True))
    return re.compile(rf"\s*[^\W\d_][^.!?…:“”\"]*\s(?:{verbs})(?:\s+(?:thêm|lại|rõ))?")


def split_sentences(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """The sentences of a text as (start, end) offsets, without the space around them.

    A line break always ends a sentence. A full stop does not when it belongs to an
    abbreviation, an initial or a number, when what follows goes on in lower case, or when
    only who said it follows a quotation. Where the space after a stop is missing, two
    sentences are still two.

    >>> text = "TS. Lan nói: “Được.” Có 2.500 người."
    >>> [text[a:b] for a, b in split_sentences(text)]
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
    found = []
    for begin, stop in spans:
        if stop - begin > LONGEST:
            found += [_trim(text, a, b) for a, b in _bounded(text, begin, stop)]
        else:
            found.append(_trim(text, begin, stop))
    return [span for span in found if span[0] < span[1]]


def _bounded(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence, or the pieces of one that no writer wrote: none longer than `LONGEST`."""
    while end - start > LONGEST:
        half, limit = start + LONGEST // 2, start + LONGEST
        found = (text.rfind(mark, half, limit) for mark in _WEAKER)
        cut = next((at + 1 for at in found if at >= 0), limit)
        yield start, cut
        start = cut
    yield start, end


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    if start < end and not (text[start].isspace() or text[end - 1].isspace()):
        return start, end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _word_before(text: str, begin: int, stop: int) -> str:
    """The word a stop stands behind, without what opens it."""
    space = text.rfind(" ", max(begin, stop - 30), stop)
    return text[max(begin, space + 1, stop - 30) : stop].lstrip(_OPENING)


def _ends(text: str, match: re.Match[str], begin: int) -> bool:
    stop, after = match.span()
    following = _NEXT_OPENS.match(text, after)
    if following and text[following.end() - 1].islower():
        return False
    if after < len(text) and not text[after].isspace():
        return _runs_on(text, _word_before(text, begin, stop), after)
    if after - stop > 1:
        return text[after - 1] not in '”"' or not _is_said(text, after)
    if text[stop] != ".":
        return True
    word = _word_before(text, begin, stop)
    return not word or not _is_abbreviation(text, word, begin, stop=stop)


def _is_abbreviation(text: str, word: str, begin: int, *, stop: int) -> bool:
    """Whether the full stop after a word is the word's own."""
    if word in _abbreviations():
        return True
    if len(word) > 2 and "." not in word:
        return False
    if _INITIALS.fullmatch(word) and (word.isupper() or "." in word):
        following = _NEXT_WORD.match(text, stop + 1)
        return not (following and following[1] in _openers())
    if not (word.isdigit() and len(word) <= 2):
        return False
    before = stop - len(word)
    alone = not text[begin:before].strip() if before - begin < 4 else False
    return alone or bool(_NUMBERED.search(text, max(begin, before - 12), stop))


def _is_said(text: str, after: int) -> bool:
    """Whether nothing but who said it follows a quotation, up to the next full stop."""
    stop = _STOP.search(text, after, after + _LONGEST_SAYING)
    return stop is not None and bool(_saying().fullmatch(text, after, stop.start()))


def _runs_on(text: str, word: str, after: int) -> bool:
    """Whether a stop without a space after it parts two sentences and is no name or address."""
    following = _NEXT_WORD.match(text, after)
    if not following or len(word) < 2 or not word[-1].islower():
        return False
    if word in _abbreviations() or following[1].isupper():
        return False
    plain = word.isascii() and following[1].isascii()
    return not (plain and (len(following[1]) <= 3 or "." in word or word[0].isupper()))
