"""The people of one article: every name and office they are printed under."""

from bisect import bisect_left
from functools import lru_cache

from analysis.extract.mentions import gazetteer, name_shapes, triggers
from analysis.extract.mentions.mention import LONE, PERSON, Mention
from analysis.extract.mentions.person import (
    ArticlePerson,
    Key,
    heads_of,
    may_be_one,
    office_words,
    usual,
)
from analysis.text import normalise

#: No office is looked for among more people than this, however long the article.
MOST_HOLDERS = 200
#: Part of a name is looked for in so many names, however long the article.
MOST_NAMESAKES = 60


#: Nobody's name has more words; a list of initials may.
MOST_WORDS = 16


@lru_cache(maxsize=65536)
def _key(name: str) -> Key:
    """The words of a name as they are compared."""
    return tuple(name_shapes.name_key(name).split())


class Cast:
    """The people of an article, and which of them each named mention means."""

    def __init__(self, mentions: list[Mention]) -> None:
        self.people: list[ArticlePerson] = []
        self.of: dict[Mention, ArticlePerson] = {}
        self._by_name: dict[Key, list[ArticlePerson]] = {}
        self._by_end: dict[Key, list[ArticlePerson]] = {}
        self._by_part: dict[Key, list[ArticlePerson]] = {}
        self._by_word: dict[str, list[ArticlePerson]] = {}
        self._by_head: dict[str, list[ArticlePerson]] | None = None
        named = [
            m
            for m in mentions
            if m.name and m.kind in (PERSON, LONE) and m.name.count(" ") < MOST_WORDS
        ]
        described = [m for m in mentions if m.apposed_to]
        keys = {m: _key(m.name) for m in named}
        self._trim(named, keys)
        self._register(named, keys, {m.apposed_to for m in described if m.apposed_to})
        for mention in named:
            person = self._find(mention, keys[mention])
            if person:
                self._note(mention, person)
        for mention in described:
            person = self.of.get(mention.apposed_to) if mention.apposed_to else None
            if person:
                self.of[mention] = person
                if mention.office:
                    self._office(person, mention.start, mention)

    @staticmethod
    def _trim(named: list[Mention], keys: dict[Mention, Key]) -> None:
        """Take from a name what the article prints alone, a land or firm before the name."""
        alone = {keys[m][0] for m in named if m.kind == LONE and len(keys[m]) == 1}
        addressed = {keys[m][0] for m in named if m.kind == PERSON and len(keys[m]) == 1}
        for mention in named:
            key = keys[mention]
            if (
                mention.kind == PERSON
                and mention.office
                and len(key) > 2
                and key[0] in alone - addressed
                and not (len(key) < 5 and mention.name.split(" ")[0] in name_shapes.surnames())
                and " " in mention.name
            ):
                first, rest = mention.name.split(" ", 1)
                mention.office = f"{mention.office} {first}"
                mention.name_start += len(first) + 1
                mention.name, keys[mention] = rest, _key(rest)

    def _register(
        self, named: list[Mention], keys: dict[Mention, Key], described: set[Mention]
    ) -> None:
        """People by their longest names; a shorter form of a known name adds nobody."""
        pieces = {word for m in named if m.kind == PERSON for word in keys[m]}
        first: dict[Key, Mention] = {}
        for mention in named:
            key = keys[mention]
            if mention.kind == LONE and len(key) == 1 and key[0] not in pieces:
                continue
            first.setdefault(key, mention)
        others = _namesakes(named, keys, described)
        parts: set[Key] = set()
        longest: dict[Key, int] = {}  # by first and last word
        for key in sorted(first, key=lambda k: (-len(k), first[k].start)):
            ends = key[:1] + key[-1:]
            if not key or key in parts or (len(key) > 1 and longest.get(ends, 0) > len(key)):
                continue
            longest.setdefault(ends, len(key))
            for name in (first[key].name, *others.get(key, ())):
                self._add(ArticlePerson(name, key))
            for n in range(1, len(key)):
                parts.update((key[:n], key[n:], key[n : n + 1]))

    def _add(self, person: ArticlePerson) -> None:
        words = person.words
        self.people.append(person)
        self._by_name.setdefault(words, []).append(person)
        for n in range(1, len(words)):
            self._by_end.setdefault(words[n:], []).append(person)
            if n > 1:
                self._by_part.setdefault(words[:n], []).append(person)
        if len(words) > 2:
            self._by_part.setdefault(words[:1] + words[-1:], []).append(person)
        for word in set(words):
            self._by_word.setdefault(word, []).append(person)

    def _sharing(self, key: Key) -> list[ArticlePerson]:
        """Whose longer name holds a word, or begins or begins and ends as several do."""
        if len(key) == 1:
            found = self._by_word.get(key[0], [])[:MOST_NAMESAKES]
        else:
            around = self._by_part.get(key[:1] + key[-1:], [])[:MOST_NAMESAKES]
            found = self._by_part.get(key, [])[:MOST_NAMESAKES] + around
        return [p for p in found if len(p.words) > len(key)]

    def _find(self, mention: Mention, key: Key) -> ArticlePerson | None:
        """The person a printed name means: the same name, or the nearest it is part of."""
        found = self._by_name.get(key)
        if found:
            if len(found) == 1:
                return found[0]
            folded = normalise.folded(mention.name)
            same = [p for p in found if normalise.folded(p.name) == folded]
            return (same or found)[0]
        fitting = [p for p in self._by_end.get(key, [])[:MOST_NAMESAKES] if _fits(p, mention)]
        fitting = fitting or [p for p in self._sharing(key) if _fits(p, mention)]
        if len(fitting) < 2:
            return fitting[0] if fitting else None
        heads = {usual(head) for head in mention.heads} - triggers.context_words("pronoun")
        last = normalise.folded(mention.name).rsplit(" ", 1)[-1]

        def near(person: ArticlePerson) -> tuple[bool, bool, int, int]:
            place = person.places[-1] if person.places else -1
            spelled = normalise.folded(person.name).endswith(last)
            return spelled, bool(heads & person.heads), place, -len(person.words)

        return max(fitting, key=near)

    def _note(self, mention: Mention, person: ArticlePerson) -> None:
        self.of[mention] = person
        person.places.append(mention.start)
        if mention.gender and not person.gender:
            person.gender = mention.gender
        if mention.office:
            self._office(person, mention.start, mention)
        else:
            person.heads.update(*map(heads_of, mention.heads))

    @staticmethod
    def _office(person: ArticlePerson, place: int, mention: Mention) -> None:
        words = office_words(f"{mention.office} {mention.aside}")
        person.offices[words] = min(place, person.offices.get(words, place))
        person.introduced.append((place, mention.office))
        person.heads.update(*map(heads_of, mention.heads))
        if mention.gender and not person.gender and mention.apposed_to:
            person.gender = mention.gender

    def given(self, word: str, before: int) -> ArticlePerson | None:
        """Who was introduced before with this given name, a place's name too (Đức, Vinh)."""
        key = name_shapes.name_key(word)
        found = [
            person
            for person in self._by_word.get(key, [])[:MOST_HOLDERS]
            if person.words[-1] == key and person.places and person.places[0] < before
        ]
        near = [(p.last_before(before), p) for p in found]
        return max(near, key=lambda item: item[0])[1] if near else None

    def holding(self, mention: Mention, *, after: bool = True) -> ArticlePerson | None:
        """The one person who holds the office named, nearest before, else first after."""
        head = usual(mention.head)
        said = office_words(mention.office or mention.head)
        wanted = (said - office_words(mention.head)) | office_words(head)
        scored: list[tuple[int, int, ArticlePerson]] = []
        for person in self._holders(head):
            if not _fits(person, mention):
                continue
            best = max((_agree(wanted, words) for words in person.offices), default=-1)
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

    def _holders(self, head: str) -> list[ArticlePerson]:
        """Those who are printed under an office, looked up when one is asked for."""
        if self._by_head is None:
            self._by_head = {}
            for person in self.people:
                for one in person.heads:
                    self._by_head.setdefault(one, []).append(person)
        return self._by_head.get(head, [])[:MOST_HOLDERS]

    def of_body(self, words: frozenset[str], before: int) -> ArticlePerson | None:
        """The person introduced for a body, when there is exactly one."""
        found = [
            p
            for p in self.people[:MOST_HOLDERS]
            if any(place < before and words <= office for office, place in p.offices.items())
        ]
        return found[0] if len(found) == 1 else None


def _namesakes(
    named: list[Mention], keys: dict[Mention, Key], described: set[Mention]
) -> dict[Key, list[str]]:
    """Names that only tone marks tell apart, each printed with an office of its own."""
    offices: dict[Key, dict[str, set[str]]] = {}
    for mention in named:
        key = keys[mention]
        known = mention.office or ("described" if mention in described else "")
        if len(key) > 2 and known and not mention.name.isascii():
            offices.setdefault(key, {}).setdefault(mention.name, set()).add(known)
    found: dict[Key, list[str]] = {}
    for key, spelled in offices.items():
        spellings = list(spelled)
        for name in spellings[1:]:
            if normalise.folded(name) != normalise.folded(spellings[0]) and not (
                spelled[name] & spelled[spellings[0]]
            ):
                found.setdefault(key, []).append(name)
    return found


def _fits(person: ArticlePerson, mention: Mention) -> bool:
    return may_be_one(person.gender, mention.gender)


def _is_abroad(person: ArticlePerson, wanted: frozenset[str]) -> bool:
    """Whether a person's office names a state that the office looked for does not."""
    return any(
        state <= words and not state <= wanted
        for words in person.offices
        for state in gazetteer.state_names()
        if state
    )


def _agree(wanted: frozenset[str], office: frozenset[str]) -> int:
    """How well two offices agree: -1 when each says something the other does not."""
    if wanted <= office or office <= wanted:
        return len(wanted & office) * 2 - (office < wanted)
    return -1
