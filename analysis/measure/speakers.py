"""Who is who across the corpus: one person one speaker, and why."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from typing import Protocol

import pandas as pd

from analysis import schema
from analysis.text import normalise, wordlist

#: Roles in a story that no holder of a public office is printed under.
PRIVATE = frozenset(
    ("nạn nhân", "tài xế", "lái xe", "sinh viên", "học sinh", "bệnh nhân", "phụ huynh",
     "bị hại", "hành khách", "du khách", "tiểu thương", "nông dân", "ngư dân")
)  # fmt: skip
_MALE, _FEMALE = frozenset(("ông", "anh", "chú", "cậu")), frozenset(("bà", "chị", "cô"))
_WORD = re.compile(r"\w+")
_PROPER = re.compile(r"(?<!^)(?<!\w)[^\W\d_a-zà-ỹ]\w*(?: [^\W\d_a-zà-ỹ]\w*)*")


class _Person(Protocol):
    @property
    def name(self) -> str: ...
    @property
    def aliases(self) -> tuple[str, ...]: ...


class _Study(Protocol):
    @property
    def people(self) -> tuple[_Person, ...]: ...


@dataclass(slots=True)
class _Node:
    """One person of one article."""

    article_id: str
    name: str
    offices: list[str] = field(default_factory=list)
    honorifics: set[str] = field(default_factory=set)
    n: int = 0

    @property
    def gender(self) -> str:
        male, female = bool(self.honorifics & _MALE), bool(self.honorifics & _FEMALE)
        return "" if male == female else ("m" if male else "f")


    @property
    def profile(self) -> tuple[str, tuple[str, ...], bool]:
        """What tells people of one name apart; nodes of one profile are compared once."""
        return self.gender, tuple(sorted(set(self.offices))), _is_vietnamese(self.name)


@dataclass(slots=True)
class _Group:
    """The persons of several articles taken for one, and one of them for each profile."""

    nodes: list[_Node]
    why: dict[int, str]
    label: str = ""
    profiles: dict[object, _Node] = field(default_factory=dict)

    def takes(self, node: _Node) -> bool:
        """Whether nothing tells the node apart from anybody of the group."""
        profile = node.profile
        return profile in self.profiles or not any(
            _differ(node, other) for other in self.profiles.values()
        )

    def add(self, node: _Node) -> None:
        """Take the node in."""
        self.nodes.append(node)
        self.profiles.setdefault(node.profile, node)


def merge(
    people: pd.DataFrame, quotations: pd.DataFrame, *, study: _Study | None = None
) -> pd.DataFrame:
    """Every name and office under which a person was printed, under one name a person.

    Two articles mean one person when they print the same full name; the name without
    diacritics, hyphens or middle names, for names that are not Vietnamese; a name and an
    alias of the study; or a last name that only one person of the corpus bears. They stay
    apart when the text says so: one is ông, the other bà; one is on trial, the other in
    office; both hold local offices in places that have nothing in common. Unnamed sources
    are not here: nobody is taken for them. `decided_by` says why a row is this speaker's.

    Columns: those of the `speakers` table, ordered by article and place.

    >>> people = pd.DataFrame([
    ...     {"article_id": "a", "speaker": "Maria Lopéz", "name_as_printed": "Maria Lopéz"},
    ...     {"article_id": "b", "speaker": "Maria Lopez", "name_as_printed": "Lopez"},
    ... ])
    >>> merge(people, pd.DataFrame())["speaker"].tolist()
    ['Maria Lopéz', 'Maria Lopéz']
    """
    nodes = _nodes(people)
    groups = _groups(nodes, study)
    found = {}
    for group in groups:
        for k, node in enumerate(group.nodes):
            found[node.article_id, node.name] = (group.label, group.why[k])
    rows = []
    for row in _records(people):
        label, why = found[str(row["article_id"]), str(row["speaker"])]
        here = str(row.get("decided_by") or "full name")
        rows.append(
            {
                "speaker": label,
                "name_as_printed": row.get("name_as_printed"),
                "office_as_printed": row.get("office_as_printed"),
                "article_id": row["article_id"],
                "start": row.get("start"),
                "end": row.get("end"),
                "decided_by": f"{here}; {why}" if why else here,
            }
        )
    return schema.frame("speakers", rows)


def canonical(quotations: pd.DataFrame, speakers: pd.DataFrame) -> pd.DataFrame:
    """The same quotations with each speaker under the one name the corpus gives them.

    A new column `speaker_key` is what to count by: the name of a person, the folded name of
    an institution, and for unnamed, generic and documentary sources the words and the
    article, so that the expert of one article is never the expert of another. Missing where
    nobody is named.

    >>> quotations = pd.DataFrame([{"article_id": "a", "speaker": "một chuyên gia",
    ...     "speaker_type": "unnamed"}])
    >>> canonical(quotations, schema.frame("speakers", []))["speaker_key"].tolist()
    ['một chuyên gia · a']
    """
    local = local_names(speakers)
    result = quotations.copy()
    names, keys = [], []
    for row in _records(quotations):
        name = row.get("speaker")
        kind = row.get("speaker_type")
        if not name or name is pd.NA or pd.isna(name):
            names.append(None)
            keys.append(None)
            continue
        text = str(name)
        if kind == "person":
            text = local.get((str(row["article_id"]), _fold(text)), text)
            keys.append(text)
        elif kind == "institution":
            keys.append(_fold(text))
        else:
            keys.append(f"{text} · {row['article_id']}")
        names.append(text)
    result["speaker"] = pd.Series(names, index=result.index, dtype="str")
    result["speaker_key"] = pd.Series(keys, index=result.index, dtype="str")
    return result


def local_names(speakers: pd.DataFrame) -> dict[tuple[str, str], str]:
    """For an article and a printed full name (folded), the speaker it means."""
    found: dict[tuple[str, str], str] = {}
    for row in _records(speakers):
        name = row.get("name_as_printed")
        if isinstance(name, str) and name:
            key = (str(row["article_id"]), _fold(name))
            if key not in found or " " in name:
                found.setdefault(key, str(row["speaker"]))
    return found


def _records(table: pd.DataFrame) -> list[dict[str, object]]:
    return [
        {str(k): None if v is pd.NA or (isinstance(v, float) and pd.isna(v)) else v for k, v in row.items()}
        for row in table.to_dict("records")
    ]


def _nodes(people: pd.DataFrame) -> list[_Node]:
    nodes: dict[tuple[str, str], _Node] = {}
    for row in _records(people):
        key = (str(row["article_id"]), str(row["speaker"]))
        node = nodes.setdefault(key, _Node(*key))
        node.n += 1
        if office := row.get("office_as_printed"):
            node.offices.append(str(office))
        if honorific := row.get("honorific"):
            node.honorifics.add(str(honorific))
    return [nodes[key] for key in sorted(nodes)]


@cache
def _surnames() -> frozenset[str]:
    return frozenset(normalise.folded(name) for name in wordlist.lines("surnames.txt"))


def _fold(name: str) -> str:
    return " ".join(normalise.folded(name).split())


def _plain(name: str) -> str:
    return " ".join(re.sub(r"[-.'’]", " ", normalise.without_marks(name)).split())


def _is_vietnamese(name: str) -> bool:
    words = _fold(name).split()
    return len(words) > 1 and words[0] in _surnames() and not name.isascii()


_OWN_LETTERS = re.compile(r"[ăđĩũơưạ-ỹ]")


def _key(name: str) -> str:
    """What two printings of one person's name share; Vietnamese marks tell people apart."""
    folded = _fold(name)
    return folded if _is_vietnamese(name) or _OWN_LETTERS.search(folded) else _plain(name)


def _groups(nodes: list[_Node], study: _Study | None) -> list[_Group]:
    """The nodes of each person, in an order that does not depend on the input's."""
    aliases = _aliases(study)
    by_key: dict[str, list[_Node]] = {}
    for node in nodes:
        name = aliases.get(_plain(node.name), node.name)
        key = _key(name)
        if name == node.name and not _can_travel(node):
            key = f"{key}\0{node.article_id}"
        by_key.setdefault(key, []).append(node)
    _join_plain(by_key)
    _join_middle(by_key)
    groups: list[_Group] = []
    for key in sorted(by_key):
        groups += _apart(by_key[key])
    groups = _with_last_names(groups)
    for group in groups:
        group.label = _label(group, aliases)
    _tell_apart(groups)
    return groups


def _aliases(study: _Study | None) -> dict[str, str]:
    if study is None:
        return {}
    return {
        _plain(printed): person.name
        for person in study.people
        for printed in (person.name, *person.aliases)
    }


_INITIALS = re.compile(r"(?:\w{1,2}[.\s]+)*\w{1,2}\.?$")
_SYLLABLE = re.compile(r"[bcdđghklmnpqrstvx]{0,3}[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$")


def _can_travel(node: _Node) -> bool:
    """Whether a name can mean one person in two articles: no initials, no given name alone."""
    if _INITIALS.match(node.name):
        return False
    return " " in node.name or not _SYLLABLE.match(_plain(node.name))


def _join_plain(by_key: dict[str, list[_Node]]) -> None:
    """A Vietnamese name printed without any mark joins the one marked name it can be."""
    marked: dict[str, list[str]] = {}
    for key in by_key:
        if not key.isascii():
            marked.setdefault(_plain(key), []).append(key)
    for key in sorted(by_key):
        if "\0" not in key and key.isascii() and len(marked.get(key, [])) == 1 and " " in key:
            by_key[marked[key][0]] += by_key.pop(key)


def _join_middle(by_key: dict[str, list[_Node]]) -> None:
    """First and last name join the one longer name that has a middle between them."""
    longer: dict[tuple[str, str], list[str]] = {}
    for key in by_key:
        words = key.split(" ")
        if len(words) == 3 and key.isascii() and "\0" not in key:
            longer.setdefault((words[0], words[-1]), []).append(key)
    for (first, last), keys in sorted(longer.items()):
        short = f"{first} {last}"
        if len(keys) == 1 and short in by_key and not _is_vietnamese(by_key[keys[0]][0].name):
            by_key[short] += by_key.pop(keys[0])


def _apart(nodes: list[_Node]) -> list[_Group]:
    """One group, or several where the text shows that people only share a name."""
    groups: list[_Group] = []
    for node in sorted(nodes, key=lambda n: (-len(n.offices), n.article_id, n.name)):
        for group in groups:
            if group.takes(node):
                group.add(node)
                break
        else:
            groups.append(_Group([], {}))
            groups[-1].add(node)
    for group in groups:
        first = Counter(n.name for n in group.nodes).most_common(1)[0][0]
        for k, node in enumerate(group.nodes):
            if len(group.nodes) == 1:
                group.why[k] = ""
            elif node.name == first:
                group.why[k] = "same name in other articles"
            else:
                group.why[k] = f"a way of writing {first}"
    return groups


def _differ(one: _Node, other: _Node) -> bool:
    """Whether two articles show that a shared name is of two people."""
    if one.gender and other.gender and one.gender != other.gender:
        return True
    roles = _private(one.offices), _private(other.offices)
    if roles[0] != roles[1] and one.offices and other.offices:
        return not _shared(one.offices, other.offices)
    places = _places(one.offices), _places(other.offices)
    if _is_vietnamese(one.name) and all(places):
        return not (places[0] & places[1]) and not _shared(one.offices, other.offices)
    return False


def _private(offices: Iterable[str]) -> bool:
    return any(_fold(office).startswith(role) for office in offices for role in PRIVATE)


def _places(offices: Iterable[str]) -> frozenset[str]:
    """Names of places or bodies within offices, where an office is of one (huyện Ba Vì)."""
    return frozenset(
        match[0].lower()
        for office in offices
        if re.search(r"(?<!\w)(?:huyện|tỉnh|xã|phường|quận|thị xã|trường|bệnh viện)(?!\w)", office.lower())
        for match in _PROPER.finditer(office)
    )


_COMMON = frozenset("chủ tịch phó giám đốc trưởng phòng ban tỉnh huyện xã ubnd công an ông bà".split())


def _shared(one: Iterable[str], other: Iterable[str]) -> bool:
    words = [
        frozenset(_WORD.findall(_fold(" ".join(offices)))) - _COMMON for offices in (one, other)
    ]
    return bool(words[0] & words[1])


def _with_last_names(groups: list[_Group]) -> list[_Group]:
    """A foreign last name alone joins the only person of the corpus who bears it."""
    full: dict[str, list[_Group]] = {}
    for group in groups:
        words = _plain(group.nodes[0].name).split()
        if len(words) > 1 and not _is_vietnamese(group.nodes[0].name):
            full.setdefault(words[-1], []).append(group)
    left = []
    for group in groups:
        name = group.nodes[0].name
        bearers = full.get(_plain(name), [])
        if " " in name or len(bearers) != 1:
            left.append(group)
            continue
        bearer = bearers[0]
        if any(_differ(a, b) for a in group.profiles.values() for b in bearer.profiles.values()):
            left.append(group)
            continue
        for node in group.nodes:
            bearer.why[len(bearer.nodes)] = "last name of one person only in the corpus"
            bearer.add(node)
    return left


def _label(group: _Group, aliases: dict[str, str]) -> str:
    for node in group.nodes:
        if known := aliases.get(_plain(node.name)):
            return known
    counted: Counter[str] = Counter()
    for node in group.nodes:
        counted[node.name] += node.n
    return min(
        counted,
        key=lambda n: (" " not in n, n.isascii(), n.isupper(), -counted[n], -len(n), n),
    )


def _tell_apart(groups: list[_Group]) -> None:
    """People who only share a name are labelled with an office, else with their article."""
    by_label: dict[str, list[_Group]] = {}
    for group in groups:
        by_label.setdefault(group.label, []).append(group)
    for label, same in by_label.items():
        if len(same) < 2:
            continue
        if not _can_travel(same[0].nodes[0]):
            for group in same:
                group.label = f"{label} · {group.nodes[0].article_id}"
            continue
        for group in same:
            offices = sorted({o for n in group.nodes for o in n.offices}, key=lambda o: (-len(o), o))
            told = offices[0] if offices else group.nodes[0].article_id
            group.label = f"{label} ({told})"
        if len({group.label for group in same}) < len(same):
            for group in same:
                group.label = f"{group.label} · {group.nodes[0].article_id}"
