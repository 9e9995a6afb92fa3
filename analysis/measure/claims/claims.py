"""Participation numbers as claims: somebody said, at a time, that so many took part.

A claim is not a mention. "72" in the headline, in the text and under a photograph of one article
is one claim printed three times; "72" printed by ten outlets as of one day is one claim with ten
outlets, whoever of them quotes a minister for it. What makes a claim distinct is told by
`analysis.measure.claims.distinct`: measure, status, occasion, place, the number with its
qualifier, and the time it speaks of. Variants of the noun and the voices lie beneath it, row by
row, as its evidence.

**Within an article** a number is given its date, its status and its speaker once. A row of the
same number, noun and occasion without a stated date takes them over from the row that has most
of them; so a headline says what its article says.

**Across articles** claims are related by the rules of `analysis.measure.claims.relations`: a
later state of a running total *revises* the one before or, where it is less, *corrects* it; the
same number printed later without a date of its own *restates*; two numbers of one time *agree*
or *conflict*; a part is *part of* its whole and parts that add up *support* it; and what counts
other things, elsewhere, on other occasions or at another stage stands *apart*, with the reason.

**Where the study names no event** its numbers are of whatever event an article speaks of. Nothing
shows that two articles speak of one, so claims are made and related within an article alone
(`compared_within`), and none is doubted for what another article prints.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

import pandas as pd

from analysis.measure.claims import (
    bounds,
    distinct,
    doubt,
    noun_class,
    noun_forms,
    part_of_day,
    parts,
    relations,
    told_as,
)
from analysis.tables import schema, vocabulary
from analysis.tables.checked import checked
from analysis.text import normalise

#: How good a date's basis is, best first.
_BASES = vocabulary.AS_OF_BASES
_SAME = ("measure", "noun", "value", "value_max", "qualifier")
_LABELS = ("title", "heading", "caption")
_COMPATIBLE = [
    "measure", "noun", "status", "occasion", "as_of", "part_of_day",
    "n_claims", "n_articles", "low", "high", "is_empty", "claim_ids",
]  # fmt: skip
Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Read:
    """The claims of a corpus with their evidence and relations: the tables of those names."""

    claims: pd.DataFrame
    evidence: pd.DataFrame
    relations: pd.DataFrame


@checked
def reconcile(
    quantities: pd.DataFrame,
    articles: pd.DataFrame,
    *,
    passages: pd.DataFrame | None = None,
    whole: Iterable[str] = (),
    kinds: Mapping[str, str] | None = None,
) -> pd.DataFrame:
    """Which distinct claims of participation numbers a corpus holds, and how they relate.

    Parameters
    ----------
    quantities, articles, passages, whole, kinds
        as in `read_claims`

    Returns
    -------
    pandas.DataFrame
        the table `claims` of what `read_claims` answers

    Examples
    --------
    >>> quantities = schema.frame("quantities", [
    ...     {"row_id": "r1", "article_id": "a", "start": 4, "end": 10, "as_printed": "40 đội",
    ...      "value": 40, "qualifier": "exact", "noun": "đội", "measure": "teams",
    ...      "as_of": "2025-05-01", "as_of_basis": "stated"}])
    >>> articles = schema.frame("articles", [
    ...     {"article_id": "a", "outlet": "Báo Sông", "published_on": "2025-05-02"}])
    >>> reconcile(quantities, articles)[["value", "outlets", "relation"]].values.tolist()
    [[40, 'Báo Sông', 'new']]
    """
    return read_claims(quantities, articles, passages=passages, whole=whole, kinds=kinds).claims


@checked
def read_claims(
    quantities: pd.DataFrame,
    articles: pd.DataFrame,
    *,
    passages: pd.DataFrame | None = None,
    whole: Iterable[str] = (),
    kinds: Mapping[str, str] | None = None,
) -> Read:
    """Which distinct claims of participation numbers a corpus holds, and how they relate.

    Parameters
    ----------
    quantities
        the table of that name; rows without a measure are not participation numbers and are passed
        over, and so are those that are no totals (`number_kind`: rates, averages, increments,
        ordinals; an ordinal with a measure counts)
    articles
        the table of that name
    passages
        the shared passages; with them, `n_independent` counts articles that print the number in one
        copied passage once; without, it is missing
    whole
        names under which the event as a whole is printed: an occasion of that name is no session of
        its own
    kinds
        says of each measure whether it is a *total* (which a later number revises), of *each*
        occasion, or a *level*; a measure it does not name is a total

    Returns
    -------
    Read
        the tables `claims`, `claim_evidence` and `claim_relations` of the schema, as `claims`,
        `evidence` and `relations`

    Notes
    -----
    Read a row of `claims` as: so many (`low` to `high` as the words allow) were, `as_of` that time,
    according to `asserted_by`. A high `n_articles` means often printed, not more certain. A
    `doubt` says why nothing should be built on it. `relation` is the first that holds of
    restates, conflicts, corrects, revises, agrees, part_of, new. The order of the rows given
    makes no difference.

    Examples
    --------
    >>> quantities = schema.frame("quantities", [
    ...     {"row_id": name, "article_id": "a", "start": start, "end": start + 6, "value": value,
    ...      "as_printed": f"{value} đội", "qualifier": "exact", "noun": "đội", "measure": "teams",
    ...      "as_of": day, "as_of_basis": "stated"}
    ...     for name, start, value, day in [
    ...         ("r", 4, 40, "2025-05-01"), ("s", 40, 52, "2025-05-03")]])
    >>> articles = schema.frame("articles", [
    ...     {"article_id": "a", "outlet": "Báo Sông", "published_on": "2025-05-04"}])
    >>> found = read_claims(quantities, articles)
    >>> found.claims[["value", "as_of", "relation"]].values.tolist()
    [[40, '2025-05-01', 'new'], [52, '2025-05-03', 'revises']]
    """
    known = {str(row["article_id"]): row for row in _records(articles)}
    names = {_folded(name) for name in whole}
    # The 24th state to ratify makes them 24: only such an ordinal is given a measure.
    totals = (
        quantities["number_kind"].fillna(vocabulary.TOTALS[0]).isin((*vocabulary.TOTALS, "ordinal"))
    )
    stated = quantities[quantities["measure"].notna() & totals]
    rows = [_row(row, known, names) for row in _records(stated)]
    rows.sort(key=lambda row: (row["article_id"], row["start"], row["row_id"]))
    _complete(rows)
    _settle(rows)
    copies = _copies(passages)
    evidence: dict[str, list[Row]] = {}
    claims = []
    for found in distinct.rows_of_claims(rows):
        claim = _claim(found, copies, kinds or {})
        if claim["claim_id"] in evidence:
            claim["claim_id"] = _digest(claim["claim_id"], len(evidence))
        evidence[claim["claim_id"]] = found
        claims.append(claim)
    doubt.flag(claims)
    told = parts.part_relations(claims, evidence)
    joined = {frozenset((a, b)) for a, _, b, _ in told}
    for row in relations.related(relations.claims_of_rows(claims)):
        if row[1] != "apart" or frozenset((row[0], row[2])) not in joined:
            told.append(row)
    _write(claims, told)
    claims.sort(key=_order)
    place = {claim["claim_id"]: k for k, claim in enumerate(claims)}
    told.sort(key=lambda row: (place[row[0]], vocabulary.RELATIONS.index(row[1]), place[row[2]]))
    columns = schema.TABLES["claims"].names
    return Read(
        schema.frame("claims", [{n: c[n] for n in columns if n in c} for c in claims]),
        schema.frame(
            "claim_evidence",
            [
                {"claim_id": claim["claim_id"], "row_id": row["row_id"],
                 "article_id": row["article_id"]}
                for claim in claims
                for row in sorted(evidence[claim["claim_id"]], key=lambda row: str(row["row_id"]))
            ],
        ),
        schema.frame(
            "claim_relations",
            [
                dict(zip(("claim_id", "relation", "other_id", "reason"), row, strict=True))
                for row in told
            ],
        ),
    )  # fmt: skip


@checked
def compatible(claims: pd.DataFrame) -> pd.DataFrame:
    """The numbers that suit every claim made of one thing at one time.

    Parameters
    ----------
    claims
        the table `claims` (`reconcile`). Claims that restate an earlier one speak of no time of
        their own and are left out, as are those without a number or a day, and all where the
        study names no event

    Returns
    -------
    pandas.DataFrame
        one row a `measure`, `noun`, `status`, `occasion`, `as_of` and `part_of_day` (missing where
        no claim says it): `n_claims`, `n_articles`, `low` to `high` (what all its claims allow
        together; an end is missing where no claim names one), `is_empty` (true where no number
        suits them all, read loosely: then the sources conflict) and `claim_ids`

    Notes
    -----
    It cannot tell which of two conflicting claims is right.

    Examples
    --------
    >>> quantities = schema.frame("quantities", [
    ...     {"row_id": "r1", "article_id": "a", "start": 4, "end": 10, "as_printed": "hơn 40 đội",
    ...      "value": 40, "qualifier": "over", "noun": "đội", "measure": "teams",
    ...      "as_of": "2025-05-01", "as_of_basis": "stated"}])
    >>> articles = schema.frame("articles", [
    ...     {"article_id": "a", "outlet": "Báo Sông", "published_on": "2025-05-02"}])
    >>> compatible(reconcile(quantities, articles))[["as_of", "low", "high"]].values.tolist()
    [['2025-05-01', 41.0, <NA>]]
    """
    own = claims[claims["restates"].isna() & claims["value"].notna() & claims["as_of"].notna()]
    if "compared_within" in own:
        own = own[own["compared_within"].isna()]
    keys = _COMPATIBLE[:6]
    groups: dict[tuple[str, ...], list[Row]] = {}
    for row in _records(own):
        if row["qualifier"] != "vague":
            groups.setdefault(tuple(_text(row[key]) for key in keys), []).append(row)
    ordered = sorted(
        groups.items(), key=lambda group: _in_time(dict(zip(keys, group[0], strict=True)))
    )
    rows = [dict(zip(keys, key, strict=True)) | _together(found) for key, found in ordered]
    kinds = {"n_claims": "Int64", "n_articles": "Int64", "low": "Float64", "high": "Float64"}
    data = pd.DataFrame(rows, columns=_COMPATIBLE, dtype="object")
    text = [*keys, "claim_ids"]
    data[text] = data[text].where(data[text] != "", None)
    return data.astype(dict.fromkeys(text, "str") | kinds | {"is_empty": "boolean"})


def _records(table: pd.DataFrame) -> list[Row]:
    return [{str(name): value for name, value in row.items()} for row in table.to_dict("records")]


def _row(row: Row, known: Mapping[str, Row], whole: set[str]) -> Row:
    article = known.get(str(row["article_id"]), {})
    occasion = _text(row["occasion"])
    kind = _text(row["asserted_by_type"]) or "outlet"
    noun = noun_forms.one_form(_text(row["noun"]))
    basis = _text(row["as_of_basis"]) or "unknown"
    part = (
        part_of_day.part_of_printing(row, _text(article.get("text")))
        if basis in _BASES[:2]
        else part_of_day.part_of_today(row)
    )
    return row | {
        "article_id": str(row["article_id"]),
        "noun": noun,
        "place": _text(row.get("place")),
        "compared_within": (
            str(row["article_id"])
            if _text(row.get("event_basis")) == vocabulary.NO_EVENT_NAMED
            else ""
        ),
        "subset": _text(row.get("subset")) == "True",
        "as_of_time": _text(row.get("as_of_time")),
        "asserted_by": _text(row["asserted_by"]),
        "asserted_by_class": _text(row.get("asserted_by_class")),
        "value": _whole(row["value"]),
        "value_max": _whole(row["value_max"]),
        "qualifier": _text(row["qualifier"]) or "exact",
        "status": _text(row["status"]),
        "occasion": "" if _folded(occasion) in whole else occasion,
        "as_of": _text(row["as_of"]),
        "as_of_basis": basis,
        "part_of_day": part,
        "clock": part_of_day.clock(part, _text(row.get("as_of_time"))),
        "vague_words": _text(row["as_printed"]).lower() if pd.isna(row["value"]) else "",
        "asserted_by_type": kind,
        "voice": "" if kind == "outlet" else f"{kind}\x1f{_text(row['asserted_by'])}",
        "outlet": _text(article.get("outlet")),
        "printed": _text(article.get("published_on")) or _text(article.get("published_earliest")),
        "part": _text(row["part"]),
    }


def _complete(rows: Sequence[Row]) -> None:
    """Give a noun that is short for another of its measure (`con`, of `con lợn`) as that one."""
    nouns: dict[str, set[str]] = {}
    for row in rows:
        nouns.setdefault(row["measure"], set()).add(row["noun"])
    whole = {measure: noun_class.completed(some) for measure, some in nouns.items()}
    for row in rows:
        row["noun"] = whole[row["measure"]].get(row["noun"], row["noun"])


def _settle(rows: Sequence[Row]) -> None:
    """Let the rows of one number in one article share its date, status and speaker."""
    _say_as_below(rows)
    groups: dict[tuple[object, ...], list[Row]] = {}
    for row in rows:
        groups.setdefault((row["article_id"], *(row[name] for name in _SAME)), []).append(row)
    for group in groups.values():
        ranked = sorted(
            group,
            key=lambda row: (
                _BASES.index(row["as_of_basis"]), row["clock"] < 0, not row["voice"],
                row["part"] in _LABELS,
            ),
        )  # fmt: skip
        best = ranked[0]
        for row in group:
            if row["as_of_basis"] != "stated" and _joins(row, best):
                for name in ("occasion", "status", *_TIME):
                    row[name] = best[name]
        places = {row["place"] for row in group if row["place"]}
        for row in group:
            if row["part"] in _LABELS and not row["place"] and len(places) == 1:
                row["place"] = next(iter(places))
        named = next((row for row in group if row["voice"]), None)
        for row in group:
            if named is not None and not row["voice"]:
                for name in ("voice", "asserted_by", "asserted_by_type", "asserted_by_class"):
                    row[name] = named[name]

    _round_headlines(rows)


def _say_as_below(rows: Sequence[Row]) -> None:
    """Give a headline that leaves out how a number of its article is rounded (`2.000 người`, of
    `khoảng 2.000`) the words of the text."""
    below: dict[tuple[object, ...], set[str]] = {}
    for row in rows:
        if row["part"] not in _LABELS and row["value"] is not None and not row["subset"]:
            key = (row["article_id"], row["measure"], row["status"], row["value"])
            below.setdefault(key, set()).add(row["qualifier"])
    for row in rows:
        if row["part"] not in _LABELS or row["qualifier"] != "exact" or row["value_max"]:
            continue
        said = below.get((row["article_id"], row["measure"], row["status"], row["value"]), set())
        if len(said) == 1 and said <= _ROUNDED:
            row["qualifier"] = next(iter(said))


_ROUNDED = frozenset(("about", "nearly", "over", "at_least", "up_to"))


def _round_headlines(rows: Sequence[Row]) -> None:
    """Give a headline that rounds a number of its article (`hơn 1.200`, of 1.237) its day."""
    below: dict[tuple[object, ...], list[Row]] = {}
    for row in rows:
        if row["part"] not in _LABELS and row["qualifier"] == "exact" and row["value"] is not None:
            below.setdefault(_kin(row), []).append(row)
    for row in rows:
        if row["part"] not in _LABELS or row["as_of_basis"] == "stated":
            continue
        reading = bounds.number_bands(row["value"], row["qualifier"], row["value_max"])
        if reading is None or row["qualifier"] == "exact":
            continue
        meant = [
            other
            for other in below.get(_kin(row), ())
            if not other["subset"] and reading.likely.low <= other["value"] <= reading.likely.high
        ]
        if len({other["value"] for other in meant}) == 1:
            best = min(meant, key=lambda other: _BASES.index(other["as_of_basis"]))
            for name in _TIME:
                row[name] = best[name]


_TIME = ("as_of", "as_of_basis", "part_of_day", "as_of_time", "clock")


def _kin(row: Row) -> tuple[object, ...]:
    """What a headline and its article have in common where they tell one number."""
    return (row["article_id"], row["measure"], row["status"], noun_class.class_of_noun(row["noun"]))


def _joins(row: Row, best: Row) -> bool:
    same_occasion = row["occasion"] in ("", best["occasion"])
    same_status = row["status"] in ("", best["status"]) or row["part"] in _LABELS
    return same_occasion and same_status


def _claim(rows: Sequence[Row], copies: Mapping[str, Any], kinds: Mapping[str, str]) -> Row:
    first = min(rows, key=lambda row: (row["printed"] or "9", row["article_id"], row["start"]))
    best = min(rows, key=lambda row: (_BASES.index(row["as_of_basis"]), row["clock"] < 0,
                                      row["article_id"], row["start"]))  # fmt: skip
    outlets = sorted({row["outlet"] for row in rows if row["outlet"]})
    articles = sorted({row["article_id"] for row in rows})
    speaker, kind, source_class = distinct.voice(rows)
    reading = bounds.number_bands(first["value"], first["qualifier"], first["value_max"])
    scope = ("measure", "status", "occasion", "place", "value", "value_max", "qualifier")
    values = {name: first[name] for name in (*scope, "subset", "compared_within")}
    values |= {name: best[name] for name in ("as_of", "part_of_day", "as_of_time", "clock")}
    noun = distinct.noun(rows)
    key = (*(values[name] for name in scope), values["subset"], values["as_of"],
           values["part_of_day"], values["as_of_time"], noun_class.class_of_noun(noun),
           first["vague_words"], *filter(None, [values["compared_within"]]))  # fmt: skip
    kind_of_count = kinds.get(str(first["measure"]), "total")
    return (
        values
        | _ends(reading)
        | {
            "claim_id": _digest(*key),
            "kind": kind_of_count,
            "told_as": told_as.how_told(rows, kind=kind_of_count),
            "noun": noun,
            "noun_class": distinct.of_nouns(rows),
            "as_of_basis": best["as_of_basis"],
            "asserted_by": speaker or "; ".join(outlets),
            "asserted_by_type": kind,
            "asserted_by_class": source_class,
            "as_printed": first["as_printed"],
            "printed_first": min((row["printed"] for row in rows if row["printed"]), default=""),
            "outlets": "; ".join(outlets),
            "n_outlets": len(outlets),
            "articles": "; ".join(articles),
            "article_set": frozenset(articles),
            "n_articles": len(articles),
            "n_independent": len({_source(row, copies) for row in rows}) if copies else None,
            "n_mentions": len(rows),
            "row_ids": "; ".join(sorted(str(row["row_id"]) for row in rows)),
        }
    )


def _digest(*key: object) -> str:
    return blake2b("\x1f".join(map(str, key)).encode(), digest_size=6).hexdigest()


def _ends(reading: bounds.NumberBands | None) -> Row:
    if reading is None:
        return {}
    ends = (reading.words.low, reading.words.high, reading.likely.low, reading.likely.high)
    names = ("low", "high", "likely_low", "likely_high")
    return {name: _finite(end) for name, end in zip(names, ends, strict=True)}


#: The joined columns of the written table: the relation, and whether it is read both ways.
_JOINED = {"restates": ("restates", False), "revises": ("revises", False),
           "agrees": ("agrees_with", True), "conflicts": ("conflicts_with", True)}  # fmt: skip


def _write(claims: Sequence[Row], told: Sequence[tuple[str, str, str, str]]) -> None:
    """Write into each claim the first relation that holds of it, and the joined columns."""
    found: dict[tuple[str, str], set[str]] = {}
    for claim_id, relation, other_id, _ in told:
        found.setdefault((claim_id, relation), set()).add(other_id)
        if _JOINED.get(relation, ("", False))[1]:
            found.setdefault((other_id, relation), set()).add(claim_id)
    for claim in claims:
        own = claim["claim_id"]
        claim["relation"] = next(
            (name for name in vocabulary.CLAIM_RELATIONS if (own, name) in found), "new"
        )
        for relation, (column, _) in _JOINED.items():
            claim[column] = "; ".join(sorted(found.get((own, relation), ())))


def _together(rows: Sequence[Row]) -> Row:
    words, loose = bounds.Bounds(), bounds.Bounds()
    for row in rows:
        reading = bounds.number_bands(
            _whole(row["value"]), row["qualifier"], _whole(row["value_max"])
        )
        if reading is not None:
            words, loose = words.with_(reading.words), loose.with_(reading.loose)
    empty = words.empty or loose.empty
    articles = {name for row in rows for name in _text(row["articles"]).split("; ")}
    return {
        "n_claims": len(rows),
        "n_articles": len(articles),
        "low": None if empty else _finite(words.low),
        "high": None if empty else _finite(words.high),
        "is_empty": empty,
        "claim_ids": "; ".join(sorted(row["claim_id"] for row in rows)),
    }


def _copies(passages: pd.DataFrame | None) -> dict[str, list[tuple[int, int, str]]]:
    """The copied passages of each article; an empty one where passages were not looked for."""
    if passages is None:
        return {}
    found: dict[str, list[tuple[int, int, str]]] = {"": []}
    for row in passages.sort_values(["passage_id", "article_id", "start"]).to_dict("records"):
        span = (int(row["start"]), int(row["end"]), str(row["passage_id"]))
        found.setdefault(str(row["article_id"]), []).append(span)
    return found


def _source(row: Row, copies: Mapping[str, Sequence[tuple[int, int, str]]]) -> str:
    for start, end, passage in copies.get(row["article_id"], ()):
        if start <= row["start"] and row["end"] <= end:
            return f"passage {passage}"
    return f"article {row['article_id']}"


def _order(claim: Mapping[str, Any]) -> tuple[object, ...]:
    return (*_in_time(claim), claim["printed_first"] or "9", claim["value"] or 0, claim["claim_id"])


def _in_time(row: Mapping[str, Any]) -> tuple[object, ...]:
    part = row["part_of_day"]
    place = vocabulary.PARTS_OF_DAY.index(part) if part else -1
    return (row["measure"], row["as_of"] or "9", place, row["noun"], row["occasion"], row["status"])


def _finite(end: float) -> float | None:
    return None if end in (float("inf"), float("-inf")) else float(end)


def _folded(text: str) -> str:
    return normalise.folded(normalise.printed(text)).strip()


def _text(value: object) -> str:
    return "" if value is None or value is pd.NA or value != value else str(value)


def _whole(value: object) -> int | None:
    return None if value is None or value is pd.NA or value != value else int(str(value))
