"""Who is who across the corpus: one person one speaker, and why."""

import pandas as pd

from analysis.measure.voices import entity_resolution, name_forms
from analysis.measure.voices.disambiguation import Node
from analysis.tables import schema
from analysis.tables.checked import checked


@checked
def merge(
    people: pd.DataFrame,
    quotations: pd.DataFrame,
    *,
    study: entity_resolution.KnownPeople | None = None,
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
    groups = entity_resolution.person_groups(nodes, study)
    found = {}
    for group in groups:
        for k, node in enumerate(group.nodes):
            found[node.article_id, node.name] = (group.label, group.why[k])
    labels, reasons = [], []
    for article_id, speaker, here in schema.each_row(people, "article_id", "speaker", "decided_by"):
        label, why = found[article_id, speaker]
        here = here or "full name"
        labels.append(label)
        reasons.append(f"{here}; {why}" if why else here)
    columns = {name: schema.values(people, name) for name in _AS_PRINTED}
    columns |= {"speaker": labels, "decided_by": reasons}
    return schema.of_columns("speakers", columns)


#: What a row of the people of an article says that holds in the corpus too.
_AS_PRINTED = (
    "name_as_printed", "office_as_printed", "speaker_class", "class_basis", "article_id", "start",
    "end",
)  # fmt: skip


@checked
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
    names: list[str | None] = []
    keys: list[str | None] = []
    for article_id, name, kind in schema.each_row(
        quotations, "article_id", "speaker", "speaker_type"
    ):
        if not name:
            names.append(None)
            keys.append(None)
            continue
        if kind == "person":
            name = local.get((article_id, name_forms.fold(name)), name)
            keys.append(name)
        elif kind == "institution":
            keys.append(name_forms.fold(name))
        else:
            keys.append(f"{name} · {article_id}")
        names.append(name)
    result["speaker"] = pd.Series(names, index=result.index, dtype="str")
    result["speaker_key"] = pd.Series(keys, index=result.index, dtype="str")
    return result


@checked
def local_names(speakers: pd.DataFrame) -> dict[tuple[str, str], str]:
    """For an article and a printed full name (folded), the speaker it means."""
    found: dict[tuple[str, str], str] = {}
    asked = ("article_id", "name_as_printed", "speaker")
    for article_id, name, speaker in schema.each_row(speakers, *asked):
        if name:
            found.setdefault((article_id, name_forms.fold(name)), speaker)
    return found


def _nodes(people: pd.DataFrame) -> list[Node]:
    nodes: dict[tuple[str, str], Node] = {}
    asked = ("article_id", "speaker", "office_as_printed", "honorific")
    for article_id, speaker, office, honorific in schema.each_row(people, *asked):
        node = nodes.get((article_id, speaker))
        if node is None:
            node = nodes[article_id, speaker] = Node(article_id, speaker)
        node.n += 1
        if office:
            node.offices.append(office)
        if honorific:
            node.honorifics.add(honorific)
    return [nodes[key] for key in sorted(nodes)]
