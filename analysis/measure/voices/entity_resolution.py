"""The persons of single articles joined into the persons of a corpus, each with the reason."""

from collections import Counter
from typing import Protocol

from analysis.measure.voices import name_forms
from analysis.measure.voices.disambiguation import Group, Node, differ


class KnownPerson(Protocol):
    """Somebody a study knows by several spellings."""

    @property
    def name(self) -> str:
        """The name to be shown."""

    @property
    def aliases(self) -> tuple[str, ...]:
        """Other spellings."""


class KnownPeople(Protocol):
    """What joining needs of a study: its people."""

    @property
    def people(self) -> tuple[KnownPerson, ...]:
        """Whom it knows."""


def person_groups(nodes: list[Node], study: KnownPeople | None) -> list[Group]:
    """The nodes of each person, in an order that does not depend on the input's."""
    aliases = _aliases(study)
    by_key: dict[str, list[Node]] = {}
    for node in nodes:
        name = aliases.get(name_forms.plain_name(node.name), node.name)
        key = name_forms.printings_key(name)
        if name == node.name and not name_forms.can_travel(node.name):
            key = f"{key}\0{node.article_id}"
        by_key.setdefault(key, []).append(node)
    _join_plain(by_key)
    _join_middle(by_key)
    found: list[Group] = []
    for key in sorted(by_key):
        found += _apart(by_key[key])
    found = _with_last_names(found)
    for group in found:
        group.label = _label(group, aliases)
    _tell_apart(found)
    return found


def _aliases(study: KnownPeople | None) -> dict[str, str]:
    if study is None:
        return {}
    return {
        name_forms.plain_name(printed): person.name
        for person in study.people
        for printed in (person.name, *person.aliases)
    }


def _join_plain(by_key: dict[str, list[Node]]) -> None:
    """A Vietnamese name printed without any mark joins the one marked name it can be."""
    marked: dict[str, list[str]] = {}
    for key in by_key:
        if not key.isascii():
            marked.setdefault(name_forms.plain_name(key), []).append(key)
    for key in sorted(by_key):
        if "\0" not in key and key.isascii() and len(marked.get(key, [])) == 1 and " " in key:
            by_key[marked[key][0]] += by_key.pop(key)


def _join_middle(by_key: dict[str, list[Node]]) -> None:
    """First and last name join the one longer name that has a middle between them."""
    longer: dict[tuple[str, str], list[str]] = {}
    for key in by_key:
        words = key.split(" ")
        if len(words) == 3 and key.isascii() and "\0" not in key:
            longer.setdefault((words[0], words[-1]), []).append(key)
    for (first, last), keys in sorted(longer.items()):
        short = f"{first} {last}"
        if (
            len(keys) == 1
            and short in by_key
            and not name_forms.is_vietnamese(by_key[keys[0]][0].name)
        ):
            by_key[short] += by_key.pop(keys[0])


def _apart(nodes: list[Node]) -> list[Group]:
    """One group, or several where the text shows that people only share a name."""
    found: list[Group] = []
    for node in sorted(nodes, key=lambda n: (-len(n.offices), n.article_id, n.name)):
        for group in found:
            if group.takes(node):
                group.add(node)
                break
        else:
            found.append(Group([], {}))
            found[-1].add(node)
    for group in found:
        first = Counter(n.name for n in group.nodes).most_common(1)[0][0]
        for k, node in enumerate(group.nodes):
            if len(group.nodes) == 1:
                group.why[k] = ""
            elif node.name == first:
                group.why[k] = "same name in other articles"
            else:
                group.why[k] = f"a way of writing {first}"
    return found


def _with_last_names(groups: list[Group]) -> list[Group]:
    """A foreign last name alone joins the only person of the corpus who bears it."""
    full: dict[str, list[Group]] = {}
    for group in groups:
        words = name_forms.plain_name(group.nodes[0].name).split()
        if len(words) > 1 and not name_forms.is_vietnamese(group.nodes[0].name):
            full.setdefault(words[-1], []).append(group)
    left = []
    for group in groups:
        name = group.nodes[0].name
        bearers = full.get(name_forms.plain_name(name), [])
        if " " in name or len(bearers) != 1:
            left.append(group)
            continue
        bearer = bearers[0]
        if any(differ(a, b) for a in group.profiles.values() for b in bearer.profiles.values()):
            left.append(group)
            continue
        for node in group.nodes:
            bearer.why[len(bearer.nodes)] = "last name of one person only in the corpus"
            bearer.add(node)
    return left


def _label(group: Group, aliases: dict[str, str]) -> str:
    for node in group.nodes:
        if known := aliases.get(name_forms.plain_name(node.name)):
            return known
    counted: Counter[str] = Counter()
    for node in group.nodes:
        counted[node.name] += node.n
    return min(
        counted,
        key=lambda n: (" " not in n, n.isascii(), n.isupper(), -counted[n], -len(n), n),
    )


def _tell_apart(groups: list[Group]) -> None:
    """People who only share a name are labelled with an office, else with their article."""
    by_label: dict[str, list[Group]] = {}
    for group in groups:
        by_label.setdefault(group.label, []).append(group)
    for label, same in by_label.items():
        if len(same) < 2:
            continue
        if not name_forms.can_travel(same[0].nodes[0].name):
            for group in same:
                group.label = f"{label} · {group.nodes[0].article_id}"
            continue
        for group in same:
            offices = sorted(
                {o for n in group.nodes for o in n.offices}, key=lambda o: (-len(o), o)
            )
            told = offices[0] if offices else group.nodes[0].article_id
            group.label = f"{label} ({told})"
        if len({group.label for group in same}) < len(same):
            for group in same:
                group.label = f"{group.label} · {group.nodes[0].article_id}"
