"""Subheadings: on lines of their own, or run into the sentence after them."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import groupby

from analysis.corpus.layout import block as stretches
from analysis.corpus.layout.block import Stretch, folded_entries
from analysis.text import normalise, phrases
from analysis.text.wordlist import entries

_LIST_MARK = re.compile(r"[-–—*•+·▪]\s*|[a-zđ]\)\s|\(\w\)\s")
_STOPS = re.compile(r"[.!?…;:”\"](?:\s|$)")
_MOST = 20
#: A subheading that ran into its paragraph ends within so many characters.
_REACH = 170

_TIME = r"(?:[01]?\d|2[0-3])(?:[:h]|[ ]?giờ[ ]?)[0-5]\d(?:[ ]?phút)?"
_DAY = r"(?:ngày[ ])?\d{1,2}[/.-]\d{1,2}(?:[/.-](?:20)?\d\d)?"
_AT = "lúc[ ]"
_STAMP = re.compile(
    rf"""
      [\[(]?[ ]?(?:{_AT}|cập[ ]nhật[ ](?:{_AT})?)?
      (?: {_TIME}(?:[ ]?[,|–—-]?[ ]?{_DAY})?        # 21:30; 18h45; 09:00, 11/5; 10:00 | 11/05
        | {_DAY}[ ]?[,|–—-]?[ ]?{_TIME} )           # 11/5 - 20:15
      [ ]?[\])]?[ ]?:?
    """,
    re.VERBOSE | re.IGNORECASE,
)
#: So many such lines make a live blog; one alone is the page's own.
_ENTRIES = 2


def label(listed: list[Stretch], *, apart: bool = True) -> None:
    """Say which of the short lines without a stop are subheadings.

    Where a line is a sentence and not a paragraph (not `apart`), a question is no subheading.
    """
    rows = [s for s in listed if s.open or s.part in ("question", "answer")]
    shapes = [
        s.open and has_shape(s.text, s.n_words) and (apart or s.text[-1] not in "?!") for s in rows
    ]
    runs = _runs(shapes)
    for k, stretch in enumerate(rows):
        if k == 0 or not shapes[k]:
            continue
        run = runs[k]
        following = rows[k + 1] if k + 1 < len(rows) else None
        if following is None or run > 2:
            continue
        after = rows[k + 2] if run == 2 and k + 2 < len(rows) and shapes[k + 1] else following
        if shapes[k + 1] and (not shapes[k - 1] and after is following):
            continue
        if stretches.is_prose(after) or after.part or after.n_words > 1.5 * stretch.n_words:
            stretch.part = "heading"


def _runs(shapes: list[bool]) -> list[int]:
    """How many lines of that shape stand together around each line."""
    runs: list[int] = []
    for shape, together in groupby(shapes):
        n = len(list(together))
        runs += [n if shape else 0] * n
    return runs


def has_shape(text: str, n_words: int) -> bool:
    """Whether a line could be a subheading: short, begins large, has no stop but ? or !.

    >>> has_shape("Tội phạm mạng diễn biến phức tạp", 7), has_shape("Ông đồng ý.", 3)
    (True, False)
    """
    if not 1 <= n_words <= _MOST or len(text) > 140 or _LIST_MARK.match(text):
        return False
    bare = text.rstrip("”\"’')»")
    first = next((c for c in text if c.isalnum()), "")
    if not (first.isupper() or first.isdigit()) or not any(c.isalpha() for c in text):
        return False
    return bare[-1:] not in (".", ";", ":", ",", "…") and not text.endswith("...")


@cache
def _openers() -> re.Pattern[str]:
    written = sorted(
        (re.escape(line).replace(r"\#", r"\d{1,2}") for line in entries("openers.txt")), key=len
    )
    return re.compile(rf"(?<=[^\W_] )(?:{'|'.join(reversed(written))})(?!\w)")


@cache
def _first_words() -> re.Pattern[str]:
    """What the openers begin with: most lines hold none of it before their first stop."""
    return re.compile(
        f" {phrases.phrases_inside(line.split()[0] for line in entries('openers.txt'))}"
    )


def glued(text: str) -> int:
    """Where the sentence begins that a subheading ran into; 0 when there is none.

    >>> text = "Người dân đổ về từ rất sớm Chiều cùng ngày, các tuyến phố đã kín người."
    >>> text[: glued(text)]
    'Người dân đổ về từ rất sớm '
    """
    if not text[:1].isupper():
        return 0
    stop = _STOPS.search(text, 0, _REACH)
    end = 0
    for may in _first_words().finditer(text, 0, stop.start() if stop else _REACH):
        found = _openers().match(text, may.start() + 1, _REACH)
        if not found or found.start() < end:
            continue
        end = found.end()
        before = text[: found.start()]
        if _STOPS.search(before) or "," in text[found.start() - 2 : found.start()]:
            return 0
        said = before.split()
        word = said[-1]
        if not 3 <= len(said) <= 20 or not word[0].islower() or word.endswith(","):
            continue
        if normalise.folded(word) in folded_entries("heading_ends.txt"):
            continue
        if _goes_on(text[found.end() :]) and text[0].isupper():
            return found.start()
    return 0


def _goes_on(rest: str) -> bool:
    """Whether a whole sentence follows: enough words, and a comma or a clause at once."""
    if len(rest.split()) < 5:
        return False
    head = rest[:90]
    return "," in head or bool(re.match(r"\s+[a-zđà-ỹ]", head))


def label_entries(listed: Sequence[Stretch]) -> None:
    """Say that lines of a time, each over words of its own, are headings of a live blog.

    They stay in the text, so that what an entry says is dated by its own day. One such line
    alone is the page's own and no live blog.
    """
    rows = [s for s in listed if s.open or s.part == "body"]
    stamps = [
        s
        for k, s in enumerate(rows)
        if s.open
        and is_stamp(s.text)
        and k + 1 < len(rows)
        and not is_stamp(rows[k + 1].text)
        and stretches.is_prose(rows[k + 1])
    ]
    if len(stamps) >= _ENTRIES:
        for stretch in stamps:
            stretch.part = "heading"


def is_stamp(text: str) -> bool:
    """Whether a line holds the time of an entry, with or without its day, and nothing else.

    >>> [is_stamp(t) for t in ("21:30", "18h45", "09:00, 11/5", "[11/5 - 20:15]", "Tỉ số 2:1")]
    [True, True, True, True, False]
    """
    return len(text) < 40 and bool(_STAMP.fullmatch(text))
