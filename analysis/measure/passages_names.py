"""Where a passage prints names that everybody prints: writings, offences, themes, calls to readers.

Nobody copies the name of a decree, of an offence or of a conference from somebody else's report.
They are long, and written in small letters, so that their words look like wording.
"""

import re
from functools import cache

from analysis.text import normalise, phrases, wordlist

Span = tuple[int, int]

#: How far from a passage the words may stand that make a part of it a name, in characters.
AROUND = 150

#: What comes before the name of an offence, and before the number of a section of the law.
OFFENCE = frozenset({"tội", "tội danh", "hành vi", "vụ án", "vụ án hình sự"})
SECTION = "điều"

_TASKS = "sửa đổi|xử lý|giải quyết|thực hiện|triển khai|phòng chống|phòng, chống|tổng kết|sơ kết"
_ON = r"[^.;:()\n“”\"]"
_IN_MARKS = re.compile(rf"[“\"'‘]{_ON}{{4,220}}[”\"'’]")
_COMMAS = re.compile(r"[,;“”\"'‘’]")
_COMMA = re.compile(r",\s+(\w)")
_ANOTHER = re.compile(r"[”\"'’]\s*(?:,|;|và)\s*$")
_TO_OFFENCE = re.compile(r"(?: *:| +là| +về)? *[“\"'‘]?")
_TO_NEXT = re.compile(r"[”\"'’]? *(?:(?:,|;|và|hoặc) *)?[“\"'‘]?")


def found(text: str, start: int, end: int) -> list[Span]:
    """The names that a stretch of a text holds or lies in, as characters of the text.

    >>> said = "Hội thảo bàn về nghị định số 12 của Chính phủ về bến đò ngang. Bà Sáu phản đối."
    >>> [said[slice(*span)] for span in found(said, 0, len(said))]
    ['nghị định số 12 của Chính phủ về bến đò ngang']
    """
    low = max(text.rfind("\n", 0, start) + 1, start - AROUND)
    line = text.find("\n", end)
    near = normalise.folded(text[low : min(end + AROUND, line if line >= 0 else len(text))])
    spans = _official(near) + _in_marks(near) + _invitations(near)
    spans += [(match.start(), len(near)) for match in _teaser().finditer(near)]
    spans += phrases.find(_formulas(), _COMMAS.sub(" ", near))
    cut = ((low + begin, _without_the_rest(text, low + begin, low + stop)) for begin, stop in spans)
    return sorted((begin, stop) for begin, stop in cut if begin < end and start < stop)


def _without_the_rest(text: str, begin: int, end: int) -> int:
    """Where a name ends: before a comma after which a sentence goes on with its subject."""
    commas = (comma for comma in _COMMA.finditer(text, begin, end) if comma[1].isupper())
    return next((comma.start() for comma in commas), end)


def _official(near: str) -> list[Span]:
    """The names of writings, plans, meetings, offences and sections of the law."""
    spans = []
    for begin, end in phrases.find(_heads(), near):
        if near[begin:end] in OFFENCE:
            if (stop := _after_offences(near, end)) > end:
                spans.append((begin, stop))
        else:
            matches = (pattern.match(near, begin) for pattern in _patterns())
            spans += [match.span() for match in matches if match]
    return spans


def _after_offences(near: str, end: int) -> int:
    """Where the offences end that are named from here on; `end` itself where none is."""
    opening = _TO_OFFENCE
    while True:
        at = opening.match(near, end).end()  # type: ignore[union-attr]
        word = near[at : at + 20].partition(" ")[0]
        listed = (name for name in _offences().get(word, ()) if near.startswith(name, at))
        if not (name := next(listed, "")):
            return end
        end, opening = at + len(name), _TO_NEXT


def _in_marks(near: str) -> list[Span]:
    """What stands in quotation marks after the word for a thing that has a name."""
    spans: list[Span] = []
    for match in _IN_MARKS.finditer(near):
        before = near[max(0, match.start() - 40) : match.start()]
        behind_one = bool(spans) and _ANOTHER.search(near[spans[-1][1] - 1 : match.start()])
        if behind_one or _named().search(before):
            spans.append(match.span())
    return spans


def _invitations(near: str) -> list[Span]:
    """The sentences that ask the reader for something."""
    spans = []
    for begin, end in phrases.find(_inviting(), near):
        stop = re.compile(r"[.\n]").search(near, end)
        begin = max(near.rfind(mark, 0, begin) for mark in ".\n") + 1
        spans.append((begin, stop.start() if stop else len(near)))
    return spans


@cache
def _entries(name: str, tag: str = "") -> str:
    """The entries of a lexicon, or those with a tag, as the inside of a pattern."""
    rows = (line.partition("\t") for line in wordlist.lines(name))
    return phrases.inside(
        normalise.folded(entry.strip()) for entry, _, tags in rows if not tag or tag in tags.split()
    )


@cache
def _teaser() -> re.Pattern[str]:
    """An outlet and a dash within a line: what follows is the lead of a related item."""
    codes = (line.split("|")[1].split(";")[0] for line in wordlist.lines("outlets.txt"))
    codes_in_one = phrases.inside(normalise.folded(code) for code in codes if code)
    return re.compile(rf"(?<=\S) {codes_in_one} +[-–] ")


@cache
def _formulas() -> re.Pattern[str]:
    return phrases.pattern(map(normalise.folded, wordlist.lines("formulas.txt")))


@cache
def _inviting() -> re.Pattern[str]:
    return phrases.pattern(map(normalise.folded, wordlist.lines("invitations.txt")))


@cache
def _named() -> re.Pattern[str]:
    nouns = _entries("quoted_names.txt")
    return re.compile(rf"(?<!\w){nouns}(?: +(?:hình sự|số|về))?\s*(?::|là|là:)?\s*$")


@cache
def _offences() -> dict[str, list[str]]:
    """The names of offences by their first word, the longest first."""
    listed: dict[str, list[str]] = {}
    names = map(normalise.folded, wordlist.lines("offences.txt"))
    for name in sorted(names, key=len, reverse=True):
        listed.setdefault(name.partition(" ")[0], []).append(name)
    return listed


@cache
def _heads() -> re.Pattern[str]:
    """How the names of `_official` begin."""
    rows = (line.partition("\t")[0] for line in wordlist.lines("official_names.txt"))
    return phrases.pattern([*map(normalise.folded, rows), *OFFENCE, SECTION])


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    number, about, task, years = (
        _entries("official_names.txt", tag) for tag in ("number", "about", "task", "years")
    )
    of = r"(?: +(?:của|do) [^.;:()\n“”\",]{2,70}?)?"
    return (
        re.compile(
            rf"{number}(?: +số)? +\d[\w/.–-]*(?: *[-–] *[\w/-]+)?(?:,? +(?:ngày|năm) +[\d/.-]+)?"
            rf"(?:{of} +(?:ban hành|về|quy định về|hướng dẫn|thuộc)(?!\w){_ON}{{3,220}})?"
        ),
        re.compile(rf"{about}{of} +(?:về|góp ý|quản lý|việc)(?!\w){_ON}{{4,220}}"),
        re.compile(rf"{task}{of} +(?:{_TASKS})(?!\w){_ON}{{4,160}}"),
        re.compile(
            rf"{years}(?!\w){_ON}{{4,220}}? (?:giai đoạn|đến năm|tầm nhìn)"
            r" *(?:(?:từ|đến|năm) +)*\d{4}(?: *[-–] *\d{4})?"
        ),
        re.compile(
            rf"{SECTION} +\d+{_ON}{{0,12}}?(?:bộ luật|luật|nghị định|blhs|bltths)(?!\w)"
            rf"{_ON}{{0,25}}"
        ),
    )
