"""The people of one article: every name and office they are printed under."""

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cache, lru_cache

from analysis.extract import context, lexicon, names
from analysis.extract.kinds import LONE, PERSON, Mention
from analysis.text import normalise, wordlist

_WORDS = re.compile(r"\w+")
_LIGHT = frozenset(
    "của tại ở thuộc và kiêm thứ người tân cựu cố nguyên quyền đương kim vị nữ".split()
)


#: No office is looked for among more people than this, however long the article.
MOST_HOLDERS = 200


@dataclass(slots=True, eq=False)
class Person:
    """Somebody the article names: the longest name printed, offices, gender if said."""

    name: str
    words: tuple[str, ...]
    gender: str = ""
    heads: set[str] = field(default_factory=set)
    offices: list[tuple[int, str, frozenset[str]]] = field(default_factory=list)
    places: list[int] = field(default_factory=list)

    def last_before(self, place: int) -> int:
        """Where the person is named last before a place; -1 when nowhere."""
        at = bisect_left(self.places, place)
        return self.places[at - 1] if at else -1

    @property
    def role(self) -> str:
        """The office under which the person is introduced, as printed beside the first name."""
        if not self.offices:
            return ""
        first = min(place for place, _, _ in self.offices)
        near = [text for place, text, _ in self.offices if place - first < 160]
        known: list[str] = []
        for text in near[1:] or near:
            if not any(text in other for other in known):
                known.append(text)
        return ", ".join(known)


@cache
def _offices() -> dict[str, str]:
    """Each office phrase with the usual name of that office."""
    return {
        normalise.folded(phrase.strip()): normalise.folded(line.split(";")[0].strip())
        for line in wordlist.lines("same_office.txt")
        for phrase in line.split(";")
    }


def usual(head: str) -> str:
    """The usual name of an office: `phát ngôn viên` is `người phát ngôn`."""
    return _offices().get(head, head)


@lru_cache(maxsize=16384)
def office_words(office: str) -> frozenset[str]:
    """The words that tell one office from another."""
    return frozenset(_WORDS.findall(normalise.folded(office))) - _LIGHT


class Cast:
    """The people of an article, and which of them each named mention means."""

    def __init__(self, mentions: list[Mention]) -> None:
        self.people: list[Person] = []
        self.of: dict[int, Person] = {}
        self._by_word: dict[str, list[Person]] = {}
        self._by_head: dict[str, list[Person]] = {}
        named = [m for m in mentions if m.name and m.kind in (PERSON, LONE)]
        keys = {id(m): tuple(names.key(m.name).split()) for m in named}
        self._trim(named, keys)
        self._register(named, keys, {id(m.apposed_to) for m in mentions if m.apposed_to})
        for mention in named:
            person = self._find(mention, keys[id(mention)])
            if person:
                self._note(mention, person)
        for mention in mentions:
            base = mention.apposed_to
            if base is not None and (person := self.of.get(id(base))):
                self.of[id(mention)] = person
                if mention.office:
                    self._office(person, mention.start, mention)
        for person in self.people:
            for head in sorted(person.heads):
                self._by_head.setdefault(head, []).append(person)

    @staticmethod
    def _trim(named: list[Mention], keys: dict[int, tuple[str, ...]]) -> None:
        """Take from a name what the article prints alone, a land or firm before the name."""
        alone = {keys[id(m)][0] for m in named if m.kind == LONE and len(keys[id(m)]) == 1}
        addressed = {keys[id(m)][0] for m in named if m.kind == PERSON and len(keys[id(m)]) == 1}
        for mention in named:
            key = keys[id(mention)]
            if (
                mention.kind == PERSON
                and mention.office
                and len(key) > 2
                and key[0] in alone - addressed
                and not (len(key) < 5 and mention.name.split(" ")[0] in names.surnames())
                and " " in mention.name
            ):
                first, rest = mention.name.split(" ", 1)
                mention.office = f"{mention.office} {first}"
                mention.name_start += len(first) + 1
                mention.name, keys[id(mention)] = rest, tuple(names.key(rest).split())

    def _register(
        self,
        named: list[Mention],
        keys: dict[int, tuple[str, ...]],
        described: set[int],
    ) -> None:
        """People by their longest names; a shorter form of a known name adds nobody."""
        sure = {keys[id(m)] for m in named if m.kind == PERSON}
        pieces = {word for key in sure for word in key}
        first: dict[tuple[str, ...], Mention] = {}
        for mention in named:
            key = keys[id(mention)]
            if mention.kind == LONE and len(key) == 1 and key[0] not in pieces:
                continue
            first.setdefault(key, mention)
        others = _namesakes(named, keys, described)
        for key in sorted(first, key=lambda k: (-len(k), first[k].start)):
            if not key or any(self._is_part(key, p.words) for p in self._sharing(key)):
                continue
            for name in [first[key].name, *others.get(key, [])]:
                person = Person(name, key)
                self.people.append(person)
                for word in set(key):
                    self._by_word.setdefault(word, []).append(person)

    def _sharing(self, key: tuple[str, ...]) -> list[Person]:
        return self._by_word.get(key[-1], [])

    @staticmethod
    def _is_part(key: tuple[str, ...], words: tuple[str, ...]) -> bool:
        n = len(key)
        if n >= len(words):
            return False
        if key == words[-n:] or key == words[:n] or n == 1:
            return True
        return key[0] == words[0] and key[-1] == words[-1]

    def _find(self, mention: Mention, key: tuple[str, ...]) -> Person | None:
        """The person a printed name means: the same name, or the nearest it is part of."""
        found = [p for p in self._by_word.get(key[-1], ()) if p.words == key]
        if found:
            folded = normalise.folded(mention.name)
            same = [p for p in found if normalise.folded(p.name) == folded]
            return (same or found)[0]
        sharing = [p for p in self._by_word.get(key[-1], ()) if self._is_part(key, p.words)]
        ends = [p for p in sharing if p.words[-len(key) :] == key]
        fitting = [p for p in ends if _fits(p, mention)]
        fitting = fitting or [p for p in sharing if _fits(p, mention)]
        if not fitting:
            return None
        heads = {usual(head) for head in mention.heads} - context.words("pronoun")

        last = normalise.folded(mention.name).rsplit(" ", 1)[-1]

        def near(person: Person) -> tuple[bool, bool, int, int]:
            place = person.places[-1] if person.places else -1
            spelled = normalise.folded(person.name).endswith(last)
            return spelled, bool(heads & person.heads), place, -len(person.words)

        return max(fitting, key=near)

    def _note(self, mention: Mention, person: Person) -> None:
        self.of[id(mention)] = person
        person.places.append(mention.start)
        if mention.gender and not person.gender:
            person.gender = mention.gender
        person.heads.update(_heads(mention))
        if mention.office:
            self._office(person, mention.start, mention)

    @staticmethod
    def _office(person: Person, place: int, mention: Mention) -> None:
        words = office_words(f"{mention.office} {mention.aside}")
        person.offices.append((place, mention.office, words))
        person.heads.update(_heads(mention))
        if mention.gender and not person.gender and mention.apposed_to:
            person.gender = mention.gender

    def given(self, word: str, before: int) -> Person | None:
        """Who was introduced before with this given name, a place's name too (Đức, Vinh)."""
        found = [
            person
            for person in self._by_word.get(names.key(word), ())
            if person.words[-1] == names.key(word) and person.places and person.places[0] < before
        ]
        near = [(p.last_before(before), p) for p in found]
        return max(near, key=lambda item: item[0])[1] if near else None

    def holding(self, mention: Mention, *, after: bool = True) -> Person | None:
        """The one person who holds the office named, nearest before, else first after."""
        head = usual(mention.head)
        said = office_words(mention.office or mention.head)
        wanted = (said - office_words(mention.head)) | office_words(head)
        scored: list[tuple[int, int, Person]] = []
        for person in self._by_head.get(head, [])[:MOST_HOLDERS]:
            if not _fits(person, mention):
                continue
            best = max((_agree(wanted, words) for _, _, words in person.offices), default=-1)
            if best < 0 and wanted <= office_words(head):
                best = 0
            if best < 0:
                continue
            before = bisect_left(person.places, mention.start)
            elsewhere = head == "người phát ngôn" and _is_abroad(person, wanted)
            if not before and (not after or elsewhere):
                continue
            near = person.places[before - 1] if before else -person.places[0]
            scored.append((best, near, person))
        if not scored:
            return None
        scored.sort(key=lambda item: (item[0], item[1]))
        return scored[-1][2]

    def of_body(self, words: frozenset[str], before: int) -> Person | None:
        """The person introduced for a body, when there is exactly one."""
        found = [
            p
            for p in self.people[:MOST_HOLDERS]
            if any(place < before and words <= office for place, _, office in p.offices)
        ]
        return found[0] if len(found) == 1 else None


def _namesakes(
    named: list[Mention], keys: dict[int, tuple[str, ...]], described: set[int]
) -> dict[tuple[str, ...], list[str]]:
    """Names that only tone marks tell apart, each printed with an office of its own."""
    offices: dict[tuple[str, ...], dict[str, set[str]]] = {}
    for mention in named:
        key = keys[id(mention)]
        known = mention.office or ("described" if id(mention) in described else "")
        if len(key) > 2 and known and not mention.name.isascii():
            offices.setdefault(key, {}).setdefault(mention.name, set()).add(known)
    found: dict[tuple[str, ...], list[str]] = {}
    for key, spelled in offices.items():
        spellings = list(spelled)
        for name in spellings[1:]:
            if normalise.folded(name) != normalise.folded(spellings[0]) and not (
                spelled[name] & spelled[spellings[0]]
            ):
                found.setdefault(key, []).append(name)
    return found


def _heads(mention: Mention) -> set[str]:
    """The offices of a mention; giám đốc khu vực is a giám đốc too."""
    found: set[str] = set()
    for head in mention.heads:
        if head and head not in context.words("pronoun"):
            words = head.split(" ")
            found.update(usual(" ".join(words[:n])) for n in range(1, len(words) + 1))
    return found


def _fits(person: Person, mention: Mention) -> bool:
    return not (person.gender and mention.gender and person.gender != mention.gender)


def _is_abroad(person: Person, wanted: frozenset[str]) -> bool:
    """Whether a person's office names a state that the office looked for does not."""
    return any(
        state <= words and not state <= wanted
        for _, _, words in person.offices
        for state in lexicon.states()
        if state
    )


def _agree(wanted: frozenset[str], office: frozenset[str]) -> int:
    """How well two offices agree: -1 when each says something the other does not."""
    if wanted <= office or office <= wanted:
        return len(wanted & office) * 2 - (office < wanted)
    return -1
