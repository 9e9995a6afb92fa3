"""Parts and wholes: `52 người, trong đó 30 do sạt lở`; Lào Cai 30, Yên Bái 22, together 52."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from analysis.measure.claims import told_as

Row = dict[str, Any]
Relation = tuple[str, str, str, str]


def part_relations(claims: Sequence[Row], evidence: Mapping[str, Sequence[Row]]) -> list[Relation]:
    """What is a part of what, and which parts together bear out their whole.

    `evidence` holds the rows of each claim. A part (`trong đó`, `gồm`, `riêng`) belongs to the
    number before it in its article; a number of one place to the number of all places of that
    day. Parts that add up to their whole *support* it. Rows (claim_id, relation, other_id,
    reason): `claim_id` is the part.
    """
    by_id = {claim["claim_id"]: claim for claim in claims}
    of_row = {row["row_id"]: claim for claim, rows in evidence.items() for row in rows}
    found: dict[tuple[str, str], str] = {}
    for claim in claims:
        if claim["subset"]:
            for row in evidence[claim["claim_id"]]:
                whole = _before(row, evidence, of_row, by_id)
                if whole and whole != claim["claim_id"]:
                    found.setdefault((claim["claim_id"], whole), "words")
            continue
        for reason, others in (("place", _everywhere), ("noun", _of_wider), ("day", _of_days)):
            for other in others(claim, claims):
                found.setdefault((claim["claim_id"], other["claim_id"]), reason)
    told = [(part, "part_of", whole, reason) for (part, whole), reason in found.items()]
    return told + list(_sums(found, by_id))


def _before(
    row: Row,
    evidence: Mapping[str, Sequence[Row]],
    of_row: Mapping[str, str],
    by_id: Mapping[str, Row],
) -> str:
    """The claim of the last whole printed before a part in its article, else of the first behind
    it."""
    wholes = [
        other
        for claim_id, rows in evidence.items()
        if by_id[claim_id]["measure"] == row["measure"] and not by_id[claim_id]["subset"]
        for other in rows
        if other["article_id"] == row["article_id"]
        and other["place"] in ("", row["place"])
        and (other["value"] is None or row["value"] is None or other["value"] >= row["value"])
    ]
    before = [one for one in wholes if one["start"] < row["start"]]
    if before:
        return of_row[max(before, key=lambda one: int(one["start"]))["row_id"]]
    # A sum stands behind what it adds up.
    return of_row[min(wholes, key=lambda one: int(one["start"]))["row_id"]] if wholes else ""


def _of_wider(claim: Row, claims: Sequence[Row]) -> Iterator[Row]:
    """The claims of one article whose noun says more than a claim's: `350 đại biểu`, `120 đại
    biểu quốc tế`."""
    wide, _, narrowed = claim["noun_class"].partition("; ")
    if not narrowed or claim["value"] is None:
        return
    for other in claims:
        same = all(other[n] == claim[n] for n in ("measure", "status", "occasion", "place"))
        if same and other["noun_class"] == wide and not other["subset"]:
            together = bool(other["article_set"] & claim["article_set"])
            if together and other["value"] is not None and other["value"] > claim["value"]:
                yield other


def _of_days(claim: Row, claims: Sequence[Row]) -> Iterator[Row]:
    """The claims that count several days, for a number of one of them in the same article."""
    if claim["kind"] != "each" or claim["told_as"] == told_as.SUM or claim["value"] is None:
        return
    for other in claims:
        same = all(other[n] == claim[n] for n in ("measure", "status", "noun_class", "place"))
        together = bool(other["article_set"] & claim["article_set"])
        several = other["told_as"] == told_as.SUM
        if same and together and several and (other["value"] or 0) > claim["value"]:
            yield other


def _everywhere(claim: Row, claims: Sequence[Row]) -> Iterator[Row]:
    """The claims of all places that a claim of one place is a part of."""
    for other in claims if claim["place"] else ():
        same = all(other[n] == claim[n] for n in ("measure", "status", "occasion", "noun_class"))
        if not same or other["place"] or other["subset"] or other["value"] is None:
            continue
        near = other["as_of"] == claim["as_of"] or bool(other["article_set"] & claim["article_set"])
        if near and claim["value"] is not None and claim["value"] < other["value"]:
            yield other


def _sums(found: Mapping[tuple[str, str], str], by_id: Mapping[str, Row]) -> Iterator[Relation]:
    wholes: dict[str, list[str]] = {}
    for part, whole in found:
        wholes.setdefault(whole, []).append(part)
    for whole, parts in wholes.items():
        if len(parts) < 2 or by_id[whole]["qualifier"] != "exact":
            continue
        for some in _together(parts, by_id):
            if sum(by_id[part]["value"] or 0 for part in some) == by_id[whole]["value"]:
                yield from ((part, "supports", whole, "sum") for part in some)
                break


def _together(parts: Sequence[str], by_id: Mapping[str, Row]) -> Iterator[list[str]]:
    """All parts; else those of one article, which were printed to be added up."""
    yield list(parts)
    articles = sorted({name for part in parts for name in by_id[part]["article_set"]})
    for name in articles:
        some = [part for part in parts if name in by_id[part]["article_set"]]
        if 1 < len(some) < len(parts):
            yield some
