"""People who share a name: the persons of single articles, and what tells them apart."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache

from analysis.measure.voices import name_forms
from analysis.text import normalise, wordlist

_MALE, _FEMALE = frozenset(("ông", "anh", "chú", "cậu")), frozenset(("bà", "chị", "cô"))
_LOCAL = re.compile(rf"(?<!\w)(?:{wordlist.either('local_bodies.txt', 'local')})(?!\w)")
_WORD = re.compile(r"\w+")
_PROPER = re.compile(r"(?<!^)(?<!\w)[^\W\d_a-zà-ỹ]\w*(?: [^\W\d_a-zà-ỹ]\w*)*")


@cache
def _private_roles() -> tuple[str, ...]:
    """Roles in a story that no holder of a public office is printed under."""
    return tuple(normalise.folded(role) for role in wordlist.entries("private_roles.txt"))


@cache
def _common() -> frozenset[str]:
    """Words so common in offices that sharing them says nothing."""
    return frozenset(normalise.folded(word) for word in wordlist.entries("office_words.txt"))


@dataclass(slots=True)
class Node:
    """One person of one article."""

    article_id: str
    name: str
    offices: list[str] = field(default_factory=list)
    honorifics: set[str] = field(default_factory=set)
    n: int = 0

    @property
    def gender(self) -> str:
        """m or f where the text says ông or bà, else empty."""
        male, female = bool(self.honorifics & _MALE), bool(self.honorifics & _FEMALE)
        return "" if male == female else ("m" if male else "f")

    @property
    def profile(self) -> tuple[str, tuple[str, ...], bool]:
        """What tells people of one name apart; nodes of one profile are compared once."""
        return self.gender, tuple(sorted(set(self.offices))), name_forms.is_vietnamese(self.name)


@dataclass(slots=True)
class Group:
    """The persons of several articles taken for one, and one of them for each profile."""

    nodes: list[Node]
    why: dict[int, str]
    label: str = ""
    profiles: dict[object, Node] = field(default_factory=dict)

    def takes(self, node: Node) -> bool:
        """Whether nothing tells the node apart from anybody of the group."""
        profile = node.profile
        return profile in self.profiles or not any(
            differ(node, other) for other in self.profiles.values()
        )

    def add(self, node: Node) -> None:
        """Take the node in."""
        self.nodes.append(node)
        self.profiles.setdefault(node.profile, node)


def differ(one: Node, other: Node) -> bool:
    """Whether two articles show that a shared name is of two people."""
    if one.gender and other.gender and one.gender != other.gender:
        return True
    roles = _private(one.offices), _private(other.offices)
    if roles[0] != roles[1] and one.offices and other.offices:
        return not _shared(one.offices, other.offices)
    places = _places(one.offices), _places(other.offices)
    if name_forms.is_vietnamese(one.name) and all(places):
        return not (places[0] & places[1]) and not _shared(one.offices, other.offices)
    return False


def _private(offices: Iterable[str]) -> bool:
    return any(name_forms.fold(office).startswith(_private_roles()) for office in offices)


def _places(offices: Iterable[str]) -> frozenset[str]:
    """Names of places or bodies within offices, where an office is of one (huyện Ba Vì)."""
    return frozenset(
        match[0].lower()
        for office in offices
        if _LOCAL.search(office.lower())
        for match in _PROPER.finditer(office)
    )


def _shared(one: Iterable[str], other: Iterable[str]) -> bool:
    words = [
        frozenset(_WORD.findall(name_forms.fold(" ".join(offices)))) - _common()
        for offices in (one, other)
    ]
    return bool(words[0] & words[1])
