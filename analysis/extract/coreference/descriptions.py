"""Whom a phrase without a name describes: An, giám đốc công ty X, nói."""

import re

from analysis.extract.document import Cue, Document
from analysis.extract.mentions import name_shapes, triggers
from analysis.extract.mentions.adverbials import DASH, begins_clause, is_governed, without_adverbs
from analysis.extract.mentions.mention import (
    BODY,
    LONE,
    OF_A_PLACE,
    PERSON,
    THEY,
    TITLE,
    UNNAMED,
    Mention,
)
from analysis.extract.wording import any_of

_JOINS = re.compile(rf"\s*[,({DASH}]\s*(?:(?:{any_of('lives_in')})\.?\s+)?")
_DESCRIPTION = re.compile(
    rf"""
    \s*[,({DASH}]                                                               # ,
    (?:(?!(?<!\w)(?:{any_of("no_description")})(?!\w))[^.;:?!“”\"\n]){{0,140}}  # chủ sạp rau
    [,({DASH}]\s*(?:TP\.?\s*)?                                                  # ,
    """,
    re.VERBOSE,
)
_OPENS_DESCRIPTION = re.compile(
    rf"\s*[,({DASH}]\s*(?:\d+ tuổi,? )?(?:(?:{any_of('was_or_is')}) )?| (?:{any_of('belongs_to')}) "
)
_PARTS = re.compile(r"(?<!TP)(?<!\bQ)(?<!\bP)(?<!TX)[.;:?!“”\"\n](?!\w)")
#: A description of a name is at most so long.
MOST_DESCRIBED = 260


def at_length(document: Document, nearby: list[Mention], cue: Cue, floor: int) -> Mention | None:
    """A name far from its verb, with nothing but its description between: An, giám đốc ..., nói."""
    text = document.text
    for named in nearby:
        if named.kind not in (PERSON, LONE) or cue.start - named.end > MOST_DESCRIBED:
            continue
        known = name_shapes.is_full(named.name) or named.address
        if not known or is_governed(text, named):
            continue
        opening = _OPENS_DESCRIPTION.match(text, named.end, cue.start)
        if opening is None or not begins_clause(text, named, floor):
            continue
        begins = document.mention_at(opening.end())
        between = text[opening.end() : without_adverbs(text, opening.end(), cue.start)]
        if _PARTS.search(between):
            return None
        closed = "," in text[cue.start - 20 : cue.start] or text[cue.start - 2 : cue.start] == ") "
        dashed = text[named.end : opening.end()].strip() in ("-", "–", "—")
        if begins and begins.kind == BODY and dashed and not triggers.bars().search(between):
            return named
        if begins is None or begins.kind == BODY:
            first = between.split(" ", 1)[0]
            lower = first.islower() or text[named.end] == " "
            if closed and lower and not triggers.bars().match(between):
                return named
            continue
        if begins.kind not in (TITLE, UNNAMED) or begins.name or begins.plural:
            continue
        if closed or not triggers.bars().search(between):
            return named
    return None


def described_body(text: str, nearby: list[Mention], k: int, floor: int) -> Mention | None:
    """The body a phrase in lower case describes: Tập đoàn A, doanh nghiệp lớn nhất nước, ..."""
    mention = nearby[k]
    before = nearby[k + 1] if k + 1 < len(nearby) else None
    if (
        before is None
        or before.kind != BODY
        or before.start < floor
        or before.head == OF_A_PLACE
        or text[mention.start].isupper()
        or not text[before.start].isupper()
        or text[before.end : mention.start] != ", "
        or text[mention.end : mention.end + 1] != ","
    ):
        return None
    return None if is_governed(text, before) else before


def described(document: Document, nearby: list[Mention], k: int, floor: int) -> Mention | None:
    """Whom a phrase without a name describes: An, sinh viên năm cuối, Đại học X, ..."""
    text = document.text
    mention = nearby[k]
    if mention.head in THEY:
        return None
    before = nearby[k + 1] if k + 1 < len(nearby) else None
    if before and _JOINS.fullmatch(text, before.end, mention.start):
        base = before.apposed_to or before
        if base.kind == PERSON and base.start >= floor and not is_governed(text, base):
            return base
    after = text[mention.end : mention.end + 2].strip()[:1]
    enclosed = after != "" and after in f",){DASH}"
    for named in nearby[k + 1 : k + 6]:
        if named.start < floor or mention.plural:
            break
        if named.kind == PERSON or (enclosed and named.kind in (TITLE, UNNAMED, BODY)):
            if _is_described(text, named, mention, floor):
                return named.apposed_to or named
            if named.kind == PERSON:
                break
    return None


def _is_described(text: str, named: Mention, mention: Mention, floor: int) -> bool:
    return (
        triggers.last(text, named.start) != "theo"
        and not is_governed(text, named)
        and begins_clause(text, named, floor)
        and bool(_DESCRIPTION.fullmatch(text, named.end, mention.start))
    )
