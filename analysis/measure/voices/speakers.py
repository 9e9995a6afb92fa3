"""Who is who across the corpus: one person one speaker, and why."""

import pandas as pd

from analysis.measure.voices import entity_resolution, name_forms
from analysis.measure.voices.disambiguation import Node
from analysis.tables import schema


def merge(
    people: pd.DataFrame, quotations: pd.DataFrame, *, study: entity_resolution.Study | None = None
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
    groups = entity_resolution.groups(nodes, study)
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
                "speaker_class": row.get("speaker_class"),
                "class_basis": row.get("class_basis"),
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
    names: list[str | None] = []
    keys: list[str | None] = []
    for row in _records(quotations):
        name = row.get("speaker")
        kind = row.get("speaker_type")
        if not name:
            names.append(None)
            keys.append(None)
            continue
        text = str(name)
        if kind == "person":
            text = local.get((str(row["article_id"]), name_forms.fold(text)), text)
            keys.append(text)
        elif kind == "institution":
            keys.append(name_forms.fold(text))
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
            key = (str(row["article_id"]), name_forms.fold(name))
            if key not in found or " " in name:
                found.setdefault(key, str(row["speaker"]))
    return found


def _records(table: pd.DataFrame) -> list[dict[str, object]]:
    return [
        {
            str(k): None if v is pd.NA or (isinstance(v, float) and pd.isna(v)) else v
            for k, v in row.items()
        }
        for row in table.to_dict("records")
    ]


def _nodes(people: pd.DataFrame) -> list[Node]:
    nodes: dict[tuple[str, str], Node] = {}
    for row in _records(people):
        key = (str(row["article_id"]), str(row["speaker"]))
        node = nodes.setdefault(key, Node(*key))
        node.n += 1
        if office := row.get("office_as_printed"):
            node.offices.append(str(office))
        if honorific := row.get("honorific"):
            node.honorifics.add(str(honorific))
    return [nodes[key] for key in sorted(nodes)]
