"""Listed phrases and capitalised names of a text in one order, before phrases are made of them."""

import math
import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cache

from analysis.extract.mentions import name_shapes, triggers
from analysis.extract.mentions.boundaries import is_begun, is_piece, opens
from analysis.extract.mentions.gazetteer import Entry
from analysis.extract.mentions.mention import BODY, LONE, PERSON
from analysis.extract.wording import any_of
from analysis.text import wordlist

Found = list[tuple[int, int, Entry]]
Word = tuple[int, int]
NAME, PROPER = Entry("\0name", kind=PERSON), Entry("\0proper", kind=LONE)
PLACE = Entry("\0place", place=True, kind=BODY)
_HOUSE = re.compile(rf"(?:{any_of('house')})(?: số)? \d+[\w/.-]* $", re.I)
#: Quận, phường, huyện ... shortened before the name of one.
_WARDS = frozenset(("Q.", "P.", "H.", "X.", "TX.", "TT.", "TP."))
#: The cost of a word that is one of a hundred thousand; *Ian* and *Mike* are rarer.
_RARE = math.log(100_000)
_OF_AN_OFFICE = re.compile(
    rf"""
    (?:{any_of("local_office")})\s+                                # UBND
    (?:{any_of("unit", "town_unit", "small_town")}|TP|khu)\.?\s+$  # huyện
    """,
    re.IGNORECASE | re.VERBOSE,
)


@dataclass(slots=True)
class Item:
    """A listed phrase or a run of capitals."""

    start: int
    end: int
    entry: Entry
    name: str = ""


@dataclass(frozen=True, slots=True)
class _Scan:
    """What the scan found, to be asked for what stands at a place."""

    text: str
    found: Found
    starts: list[int]

    def covering(self, place: int) -> tuple[int, int, Entry] | None:
        """The listed phrase that holds a place, if any."""
        at = bisect_right(self.starts, place) - 1
        return self.found[at] if at >= 0 and self.found[at][1] > place else None

    def holds(self, start: int, end: int) -> bool:
        """Whether a run of capitals lies in one listed phrase and is more than that one word."""
        at = bisect_right(self.starts, start) - 1
        if at < 0 or self.found[at][1] < end:
            return False
        return self.found[at][:2] != (start, end) or self.text.find(" ", start, end) > 0

    def reports(self, place: int) -> bool:
        """Whether a reporting verb begins at a place: ông Quang lý giải."""
        at = bisect_left(self.starts, place)
        return at < len(self.found) and self.starts[at] == place and bool(self.found[at][2].report)

    def addressed(self, place: int) -> str:
        """The kind of title right before: ông Tuy is a name, Tuy a conjunction."""
        at = bisect_left(self.starts, place) - 1
        beside = at >= 0 and self.found[at][1] == place - 1
        return self.found[at][2].title if beside else ""


def items(text: str, found: Found, runs: list[Word]) -> list[Item]:
    """Listed phrases and names in one order; what lies inside a name is dropped."""
    scan = _Scan(text, found, [start for start, _, _ in found])
    named: list[Item] = []
    doubtful: list[Item] = []
    for start, end in runs:
        if scan.holds(start, end):
            continue
        words = name_shapes.words_of_run(text, start, end)
        spoken = scan.addressed(start) == "address" and scan.reports(words[-1][1] + 1)
        if not spoken and is_begun(text, *words[-1]):
            words.pop()
        i = 0
        while i < len(words):
            item, i = _read(scan, words, i)
            if item:
                (named if item.end else doubtful).append(item)
    given = {
        item.name.rsplit(" ", 1)[-1]
        for item in (named if doubtful else ())
        if item.entry is NAME or (item.entry is PROPER and scan.addressed(item.start))
    }
    pairs = {" ".join(item.name.split(" ")[-2:]) for item in named if item.name.count(" ") > 1}
    for start, end in runs if pairs else ():
        listed = scan.covering(start) if text[start:end] in pairs else None
        if listed and listed[2].place:  # Nhật Anh, where the article names Mai Nhật Anh
            named.append(Item(start, end, PROPER, text[start:end]))
    for item in doubtful:
        if item.name in given:
            named.append(Item(item.start, item.start + len(item.name), PROPER, item.name))
    if doubtful or pairs:
        named.sort(key=lambda item: item.start)
    _cut_openings(text, named)
    return _merge(text, found, named)


def _cut_openings(text: str, named: list[Item]) -> None:
    """Cut a word from names that has its capital only from the sentence it opens.

    *Việc Azwan trở về* names Azwan, where the article prints *Azwan* by itself and *Việc Azwan*
    nowhere inside a sentence; *Ban Ki-moon* and *Tim Cook* stand inside one somewhere, or are
    called by no other name.
    """
    alone = {item.name for item in named}
    inside = {item.name for item in named if " " in item.name and not opens(text, item.start)}
    for item in named:
        first, _, rest = item.name.partition(" ")
        if (
            rest in alone
            and item.entry is PROPER
            and item.name not in inside
            and opens(text, item.start)
            and _is_common(first)
            and item.name.lower() not in wordlist.read_wordlist().costs
        ):
            item.start += len(first) + 1
            item.name = rest


def _is_common(word: str) -> bool:
    """Whether a syllable is an everyday word that is nobody's name."""
    known, lower = wordlist.read_wordlist(), word.lower()
    return (
        name_shapes.is_syllable(word)
        and known.costs.get(lower, _RARE) < _RARE
        and lower not in known.names
        and word not in name_shapes.surnames()
    )


def _read(scan: _Scan, words: list[Word], i: int) -> tuple[Item | None, int]:
    """The name that begins at word i of a run, if one does, and where to go on."""
    start, end = words[i]
    listed = scan.covering(start)
    addressed = scan.addressed(start) if listed else ""
    if addressed and listed and listed[:2] == (start, end):
        entry = listed[2]
        body = entry.body and addressed != "address"
        if addressed in ("address", "occupation", "kin") and _is_first_of_two(scan, words, i):
            return _item(scan, words, i, i + 2, PROPER), i + 2
        if not (body or entry.place or entry.title):
            listed = None
    if listed and (listed[1] > end or listed[0] < start):
        while i < len(words) and words[i][0] < listed[1]:
            i += 1
        return None, i
    if i + 1 < len(words):
        if _opens_no_name(scan, words, i):
            return None, i + 1
        j = _full_name_end(scan, words, i)
        if j > i + 1:
            return _item(scan, words, i, j, NAME), j
    if listed:
        return None, i + 1
    return _proper(scan, words, i, addressed=bool(addressed))


def _opens_no_name(scan: _Scan, words: list[Word], i: int) -> bool:
    """Whether the name begins behind a word with a capital that another word follows."""
    text = scan.text
    start, end = words[i]
    word, following = text[start:end], scan.covering(words[i + 1][0])
    if opens(text, start) and word.lower() in triggers.context_words("clause"):
        return True  # Riêng ông An, Còn Bình
    if (
        len(word) == 2
        and word[1] == "."
        and following
        and (following[2].end or following[2].report)
    ):
        return True  # a sentence that ends in a letter: béo phì độ I. Trong khi
    return word in _WARDS and name_shapes.is_syllable(text[slice(*words[i + 1])])


def _full_name_end(scan: _Scan, words: list[Word], i: int) -> int:
    """Where a name ends that begins with a surname or has a middle name; i if none does."""
    text = scan.text
    middle = text[slice(*words[i + 1])] if i + 2 < len(words) else ""
    if text[slice(*words[i])] in name_shapes.surnames() or middle in ("Thị", "Văn"):
        return _name_end(scan, words, i)
    return i


def _proper(scan: _Scan, words: list[Word], i: int, *, addressed: bool) -> tuple[Item | None, int]:
    """The words with capitals from word i on as a name of somebody or something."""
    text = scan.text
    start, end = words[i]
    word, j = text[start:end], _proper_end(scan, words, i)
    alone = j == i + 1 and not addressed and opens(text, start)
    if alone and name_shapes.is_syllable(word) and not name_shapes.is_acronym(word):
        return Item(start, 0, PROPER, word), j  # somebody's given name, or nobody's
    item = _item(scan, words, i, j, PROPER)
    if item.entry is PLACE and j > i + 2:
        # bang Indiana Mike Pence: the land, then the person
        return Item(start, end, PLACE, word), i + 1
    return item, j


def _is_first_of_two(scan: _Scan, words: list[Word], i: int) -> bool:
    """Whether a place's name is the first half of somebody's: nghệ sĩ Đức Khuê, chị Mỹ Linh."""
    if i + 2 != len(words):
        return False
    word, last = (scan.text[slice(*span)] for span in words[i : i + 2])
    return (
        name_shapes.is_syllable(word)
        and name_shapes.is_syllable(last)
        and not name_shapes.is_acronym(last)
        and not last.isascii()
        and scan.covering(words[i + 1][0]) is None
    )


def _item(scan: _Scan, words: list[Word], i: int, j: int, kind: Entry) -> Item:
    text = scan.text
    start, stop = words[i][0], words[j - 1][1]
    if scan.addressed(start):
        return Item(start, stop, kind, text[start:stop])
    before = text[text.rfind(" ", 0, max(0, start - 1)) + 1]
    if (before.isdigit() and _HOUSE.search(text[max(0, start - 20) : start])) or (
        triggers.precedes(text, start, "place")
        and not before.isupper()
        and not triggers.precedes(text, start, "not_place")
        and not (j - i > 2 and _OF_AN_OFFICE.search(text[max(0, start - 34) : start]))
    ):
        kind = PLACE
    return Item(start, stop, kind, text[start:stop])


def _name_end(scan: _Scan, words: list[Word], i: int) -> int:
    """One past the last word of the Vietnamese name that begins at word i."""
    text = scan.text
    j = i + 1
    while j < len(words) and j - i < name_shapes.MOST_TOKENS:
        start, end = words[j]
        listed = scan.covering(start)
        if listed and listed[0] == start and listed[1] > end:
            middle = j == i + 2 and text[slice(*words[i + 1])] in ("Thị", "Văn")
            if not listed[2].place or (j > i + 1 and not middle):
                return j
            while j < len(words) and words[j][0] < listed[1]:
                j += 1
            return j
        if (
            name_shapes.is_acronym(text[start:end])
            and not text[words[i][0] : words[i][1]].isupper()
        ):
            return j
        j += 1
    return j


def _proper_end(scan: _Scan, words: list[Word], i: int) -> int:
    """One past the last word of a foreign or unknown name that begins at word i."""
    j = i + 1
    while j < len(words) and _is_free(scan, words, j):
        word = scan.text[words[j][0] : words[j][1]]
        if word in name_shapes.surnames() and j + 1 < len(words):
            break
        j += 1
    return j


def _is_free(scan: _Scan, words: list[Word], j: int) -> bool:
    """Whether a word may belong to the name before it; Nhật in Thích Nhật Từ may."""
    covering = scan.covering(words[j][0])
    if covering is None:
        return True
    start, end, entry = covering
    if (start, end) != words[j] or entry.body:
        return False
    return not entry.place or j + 1 < len(words)


def _merge(text: str, found: Found, named: list[Item]) -> list[Item]:
    """Listed phrases that lie in no name, and the names."""
    merged: list[Item] = []
    put = merged.append
    k, n = 0, len(named)
    for start, end, entry in found:
        while k < n and named[k].end <= start:
            put(named[k])
            k += 1
        if k < n and named[k].start < end:
            continue
        if entry.place:
            placed = _placed(text, start, end, entry)
            if placed:
                put(placed)
            continue
        if entry.single and is_piece(text, start, end, entry):
            continue
        if not entry.idle:
            put(Item(start, end, entry))
    merged += named[k:]
    return merged


@cache
def _place(phrase: str, state: bool) -> Entry:
    return Entry(phrase, place=True, state=state, kind=BODY)


def _placed(text: str, start: int, end: int, entry: Entry) -> Item | None:
    """A place, unless it is somebody's name (ông Vinh) or an everyday word (anh, áo)."""
    upper = text[start].isupper()
    alone = upper and " " not in entry.phrase
    if alone and triggers.last(text, start) in triggers.context_words("pronoun"):
        return Item(start, end, PROPER, text[start:end])
    if upper and not (entry.title and opens(text, start)):
        if not entry.body:
            entry = _place(entry.phrase, entry.state)
    elif entry.everyday is None:
        return None
    else:
        entry = entry.everyday
    if entry.single and is_piece(text, start, end, entry):
        return None
    return Item(start, end, entry)
