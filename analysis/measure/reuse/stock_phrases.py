"""Where a passage prints what everybody prints: names of writings and offences, themes, formulas.

Nobody copies the name of a decree, of an offence or of a conference from somebody else's report,
and nobody who reports a forecast words it. Such names and formulas are long, and written in small
letters, so that they look like wording.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache, partial

from analysis.text import normalise, phrases, wordlist

Span = tuple[int, int]

#: How far from a passage the words may stand that make a part of it a name, in characters.
AROUND = 150

#: What comes before the name of an offence, and before the number of a section of the law.
OFFENCE = wordlist.of_kind("stock_words.txt", "offence")
SECTION = ("điều",)

_ON = r"[^.;:()\n“”\"]"
_OF = r"(?: +(?:của|do) [^.;:()\n“”\",]{2,70}?)?"
#: What follows on the kind of a writing or a meeting where its name begins, by the lexicon's tags.
_either = partial(wordlist.either, "stock_words.txt")
_REST = {
    "number": rf"(?: +số)? +\d[\w/.–-]*(?: *[-–] *[\w/-]+)?(?:,? +(?:ngày|năm) +[\d/.-]+)?"
    rf"(?:{_OF} +(?:{_either('made')})(?!\w){_ON}{{3,220}})?",
    "about": rf"{_OF} +(?:{_either('about')})(?!\w){_ON}{{4,220}}",
    "task": rf"{_OF} +(?:{_either('task')}|phòng,? chống|{_either('review')})(?!\w){_ON}{{4,160}}",
    "years": rf"{_ON}{{4,220}}? (?:{_either('period')}) *(?:(?:{_either('to_year')}) +)*\d{{4}}"
    r"(?: *[-–] *\d{4})?",
    "section": rf" +\d+{_ON}{{0,12}}?(?:{_either('law')})(?!\w){_ON}{{0,25}}",
}
_TO_OFFENCE = re.compile(r"(?: *:| +(?:là|về)(?!\w))? *[“\"'‘]?")
_TO_NEXT = re.compile(r"[”\"'’]? *(?:(?:,|;|và|hoặc) *)?[“\"'‘]?")
_IN_MARKS = re.compile(rf"[“\"'‘]{_ON}{{4,220}}[”\"'’]")
_ANOTHER = re.compile(r"[”\"'’]\s*(?:,|;|và)\s*$")
_COMMA = re.compile(r",\s+(\w)")
_WORD, _STOP = re.compile(r"\w+"), re.compile(r"[.\n]")


def stock_spans(text: str, start: int, end: int) -> list[Span]:
    """The names and formulas that a stretch of a text holds or lies in, as characters of it.

    >>> said = "Hội thảo bàn về nghị định số 12 của Chính phủ về bến đò ngang. Bà Sáu phản đối."
    >>> [said[slice(*span)] for span in stock_spans(said, 0, len(said))]
    ['nghị định số 12 của Chính phủ về bến đò ngang']
    """
    low = max(text.rfind("\n", 0, start) + 1, start - AROUND)
    line = text.find("\n", end)
    near = normalise.folded(text[low : min(end + AROUND, line if line >= 0 else len(text))])
    spans = _in_marks(near) + [(m.start(), len(near)) for m in _teaser().finditer(near)]
    for begin, stop, kinds in _opened(near):
        spans += [span for kind in kinds if (span := _whole(near, begin, stop, kind))]
    cut = ((low + begin, _without_the_rest(text, low + begin, low + stop)) for begin, stop in spans)
    return sorted((begin, stop) for begin, stop in cut if begin < end and start < stop)


def _without_the_rest(text: str, begin: int, end: int) -> int:
    """Where a name ends: before a comma after which a sentence goes on with its subject."""
    commas = (comma for comma in _COMMA.finditer(text, begin, end) if comma[1].isupper())
    return next((comma.start() for comma in commas), end)


def _opened(near: str) -> Iterator[tuple[int, int, list[str]]]:
    """The phrases with which something of everybody's may begin, and what that is."""
    kinds, listed = _openings()
    for word in _WORD.finditer(near):
        if phrase := _longest(listed, near, word.start()):
            yield word.start(), word.start() + len(phrase), kinds[phrase]


def _longest(listed: dict[str, list[str]], near: str, at: int) -> str:
    """The longest listed phrase that is printed here; "" where none is."""
    word = _WORD.match(near, at)
    for phrase in listed.get(word[0], ()) if word else ():
        end = at + len(phrase)
        if near.startswith(phrase, at) and not near[end : end + 1].isalnum():
            return phrase
    return ""


def _whole(near: str, begin: int, end: int, kind: str) -> Span | None:
    """All of what a phrase of this kind opens; None where it opens nothing."""
    if kind == "formula":
        return begin, end
    if kind == "invitation":
        stop = _STOP.search(near, end)
        sentence = max(near.rfind(mark, 0, begin) for mark in ".\n") + 1
        return sentence, stop.start() if stop else len(near)
    if kind == "offence":
        last = _after_offences(near, end)
        return (begin, last) if last > end else None
    rest = _rest(kind).match(near, end)
    return (begin, rest.end()) if rest else None


def _after_offences(near: str, end: int) -> int:
    """Where the offences end that are named from here on; `end` itself where none is."""
    opening = _TO_OFFENCE
    while True:
        at = opening.match(near, end).end()  # type: ignore[union-attr]
        if not (name := _longest(_offences(), near, at)):
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


@cache
def _openings() -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """What each phrase of `_opened` is, and these phrases by their first word."""
    kinds: dict[str, list[str]] = {}
    rows = [line.partition("\t")[::2] for line in wordlist.entries("official_names.txt")]
    rows += [(entry, "formula") for entry in wordlist.entries("formulas.txt")]
    rows += [(entry, "invitation") for entry in wordlist.entries("invitations.txt")]
    rows += [(entry, "offence") for entry in OFFENCE] + [(entry, "section") for entry in SECTION]
    for entry, tags in rows:
        kinds.setdefault(normalise.folded(entry.strip()), []).extend(tags.split())
    return kinds, _by_first_word(kinds)


@cache
def _offences() -> dict[str, list[str]]:
    """The names of offences by their first word."""
    return _by_first_word(map(normalise.folded, wordlist.entries("offences.txt")))


def _by_first_word(entries: Iterable[str]) -> dict[str, list[str]]:
    """The phrases that begin with a word, the longest first."""
    listed: dict[str, list[str]] = {}
    for phrase in sorted(entries, key=lambda phrase: (-len(phrase), phrase)):
        listed.setdefault(_WORD.findall(phrase)[0], []).append(phrase)
    return listed


@cache
def _rest(kind: str) -> re.Pattern[str]:
    return re.compile(_REST[kind])


@cache
def _named() -> re.Pattern[str]:
    nouns = phrases.phrases_inside(map(normalise.folded, wordlist.entries("quoted_names.txt")))
    of_case = _either("of_case")
    return re.compile(rf"(?<!\w){nouns}(?: +(?:{of_case}))?\s*(?::|là|là:)?\s*$")


@cache
def _teaser() -> re.Pattern[str]:
    """An outlet and a dash within a line: what follows is the lead of a related item."""
    codes = (
        line.split("|")[1].split(";")[0].lstrip("?") for line in wordlist.entries("outlets.txt")
    )
    listed = phrases.phrases_inside(normalise.folded(code) for code in codes if code)
    return re.compile(rf"(?<=\S) {listed} +[-–] ")
