"""The words that name sources and report speech, found in one scan of the text.

All word lists stand in one pattern (`analysis.text.phrases`): at every word the longest
phrase of any list wins, so "lời đề nghị" hides the reporting verb "đề nghị" inside it.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cache

from analysis.extract.mentions import triggers
from analysis.extract.mentions.mention import BODY, DOCUMENT, MEDIA, TITLE, UNNAMED
from analysis.lexicons.kinds import ListName
from analysis.text import normalise, phrases, place_names, wordlist

#: Lists whose lines are phrases alone, and the mark an entry gets from each.
PLAIN: dict[ListName, str] = {
    "media.txt": "media",
    "unnamed_sources.txt": "unnamed",
    "not_reporting.txt": "hidden",
}


@dataclass(slots=True)
class Entry:
    """What the lists say of one phrase; a phrase may stand in several of them."""

    phrase: str
    stance: str = ""
    report: str = ""
    title: str = ""
    gender: str = ""
    end: str = ""
    body: bool = False
    whole: bool = False
    media: bool = False
    place: bool = False
    state: bool = False
    unnamed: bool = False
    document: bool = False
    text: bool = False
    hidden: bool = False
    official: bool = False
    private: bool = False
    nameless: bool = False
    parts: bool = False
    single: bool = False
    idle: bool = False
    kind: str = ""
    everyday: "Entry | None" = None

    def kind_named(self) -> str:
        """What a phrase that begins with this one names; empty when it names nobody."""
        if self.place:
            return BODY
        if self.title:
            return TITLE
        if self.unnamed and not self.body:
            return UNNAMED
        if self.media:
            return MEDIA
        if self.body:
            return BODY
        return DOCUMENT if self.document else ""


Listed = tuple[int, int, Entry]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The lists as one pattern over folded text and what each phrase means."""

    pattern: re.Pattern[str]
    entries: dict[str, Entry]

    def scan(self, lower: str) -> list[Listed]:
        """Every listed phrase of a text in lower case, in order; the longest wins."""
        entries = self.entries
        return [(*match.span(), entries[match[0]]) for match in self.pattern.finditer(lower)]

    def parted(self, lower: str, text: str, found: list[Listed]) -> list[Listed]:
        """The same, with phrases parted whose first word is somebody's name or `theo`.

        In "ông Giao cho rằng" a name stands before the verb, not "giao cho"; in "theo luật sư
        Bình" a lawyer, not the law.
        """
        out: list[Listed] = []
        last = 0
        for one in found:
            start, end, entry = one
            if start < last:
                continue
            last = end
            if not entry.parts or not (entry.hidden or text[start].isupper()):
                out.append(one)
                continue
            first = start + entry.phrase.index(" ")
            named = text[start].isupper() and not entry.kind and _is_addressed(out, start)
            follows = entry.hidden and entry.phrase.startswith("theo ")
            rest = self.pattern.match(lower, first + 1) if named or follows else None
            if named or (rest and rest.end() > end and self.entries[rest[0]].kind):
                if follows:
                    out.append((start, first, self.entries["theo"]))
                if rest:
                    out.append((*rest.span(), self.entries[rest[0]]))
                last = max(end if not named else first, rest.end() if rest else 0)
            else:
                out.append(one)
        return out


def _is_addressed(found: list[Listed], start: int) -> bool:
    """Whether a title stands right before a place."""
    return bool(found) and found[-1][1] == start - 1 and bool(found[-1][2].title)


@cache
def read_lexicon(cues: tuple[str, ...] = ()) -> Lexicon:
    """The lists as they ship, with the reporting verbs a study adds."""
    entries: dict[str, Entry] = {}

    def entry(phrase: str) -> Entry:
        key = normalise.folded(phrase)
        return entries.setdefault(key, Entry(key))

    for name, note in _COLUMNS.items():
        for line in wordlist.entries(name):
            phrase, *columns = line.split("\t")
            note(entry(phrase), *columns)
        if name == "reporting_verbs.txt":
            for phrase in cues:
                item = entry(phrase)
                item.stance, item.report = item.stance or "neutral", item.report or "say"
    for name, mark in PLAIN.items():
        for phrase in wordlist.entries(name):
            setattr(entry(phrase), mark, True)
    for item in list(entries.values()):
        _settle(item, entries)
    spelled = {spelling: item for key, item in entries.items() for spelling in _spellings(key)}
    return Lexicon(phrases.pattern(spelled, as_spaced=True), spelled)


def _verb(item: Entry, stance: str, report: str) -> None:
    item.stance, item.report = stance, report


def _title(item: Entry, kind: str, gender: str) -> None:
    item.title, item.gender = kind, gender


def _body(item: Entry, whole: str) -> None:
    item.body, item.whole = True, bool(whole)


def _place(item: Entry, state: str) -> None:
    item.place, item.state = True, bool(state)


def _document(item: Entry, text: str) -> None:
    item.document, item.text = True, bool(text)


def _end(item: Entry, end: str) -> None:
    item.end = end


#: What the columns of each list say of a phrase.
_COLUMNS: dict[ListName, Callable[..., None]] = {
    "reporting_verbs.txt": _verb,
    "titles.txt": _title,
    "bodies.txt": _body,
    "places.txt": _place,
    "documents.txt": _document,
    "phrase_ends.txt": _end,
}


def _settle(item: Entry, entries: Mapping[str, Entry]) -> None:
    """Set what follows from all that the lists say of a phrase."""
    key = item.phrase
    first = entries.get(" ".join(key.split(" ")[:2]))
    if item.hidden and first and first.document and first.text and first is not item:
        item.document = item.text = True  # báo cáo kinh tế is a báo cáo
    names_one = item.body or item.title or item.unnamed or item.report or item.media
    item.official, item.private, item.nameless = (
        key in triggers.context_words(kind) for kind in ("official", "private", "nameless")
    )
    item.single = bool(names_one) and " " not in key
    item.idle = not (names_one or item.document or item.end or item.place or "," in key)
    item.kind = item.kind_named()
    item.parts = " " in key and (not item.kind or item.hidden)
    if item.place and (item.title or item.end or item.report):
        item.everyday = replace(item, place=False)  # anh, áo, pháp in lower case
        item.everyday.kind = item.everyday.kind_named()


@cache
def state_names() -> frozenset[frozenset[str]]:
    """The words of each listed state but Việt Nam, whose own offices need not say so."""
    found = {frozenset(name.split(" ")) for name in place_names.names_of_states()}
    return frozenset(
        found - {frozenset(("việt", "nam")), frozenset(("vn",)), frozenset(("hà", "nội"))}
    )


def lowered(text: str) -> str:
    """The text in lower case, as long as it was: what `Lexicon.scan` reads."""
    lower = text.lower()
    return lower if len(lower) == len(text) else normalise.folded(text)


_OLDER = re.compile(r"(?<!q)(?:([òóỏõọ])([ae])|([ùúủũụ])(y))(?!\w)")
_MOVED = {
    "òa": "oà", "óa": "oá", "ỏa": "oả", "õa": "oã", "ọa": "oạ",
    "òe": "oè", "óe": "oé", "ỏe": "oẻ", "õe": "oẽ", "ọe": "oẹ",
    "ùy": "uỳ", "úy": "uý", "ủy": "uỷ", "ũy": "uỹ", "ụy": "uỵ",
}  # fmt: skip


def _spellings(phrase: str) -> set[str]:
    """The phrase with its tone marks in both places (`hòa`, `hoà`); the scan need not fold."""
    return {phrase, _OLDER.sub(lambda match: _MOVED[match[0]], phrase)}
