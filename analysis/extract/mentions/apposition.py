"""Offices beside names: "ông An, Giám đốc Sở X" and "Giám đốc Sở X, ông An" are one person."""

import re
from bisect import bisect_left
from itertools import pairwise

from analysis.extract.mentions import name_shapes, triggers
from analysis.extract.mentions.mention import LONE, PERSON, TITLE, UNNAMED, Mention
from analysis.extract.wording import any_of

_BESIDE = re.compile(rf"\s*(?:[,(]|[-–—])\s*(?:(?:{any_of('in_office')}) )?")
_AFTER = re.compile(r"\s*(?:[,)–—-]|$)")
_ALIAS = re.compile(
    rf"\s*[(,]\s*(?:{any_of('alias')})(?: là|:)?\s*",
    re.IGNORECASE,
)
_CALLED = re.compile(rf"\s+(?:{any_of('called')})\s+")
_MOST_APART = 14
_NEAR_THE_VERB = 60


def join_appositions(text: str, mentions: list[Mention], reports: list[int]) -> None:
    """Tie each description to the name it stands beside; `reports` is where verbs begin."""
    for left, right in pairwise(mentions):
        if right.start - left.end > _MOST_APART + 16 or right.start < left.end:
            continue
        if _ALIAS.fullmatch(text, left.end, right.start) and right.kind in (PERSON, LONE):
            right.kind, right.name = TITLE, ""
            right.apposed_to = left.apposed_to or left
        elif (
            left.kind in (TITLE, UNNAMED)
            and right.kind in (PERSON, LONE)
            and _CALLED.fullmatch(text, left.end, right.start)
        ):
            left.apposed_to = right
        elif right.start - left.end <= _MOST_APART and _BESIDE.fullmatch(
            text, left.end, right.start
        ):
            _tie(text, left, right, reports)


def _tie(text: str, left: Mention, right: Mention, reports: list[int]) -> None:
    """Tie two mentions that only a comma, a bracket or a dash parts, if one describes the other."""
    base = left.apposed_to or left
    if base.kind in (PERSON, LONE) and right.kind in (TITLE, UNNAMED) and not right.name:
        if _is_described(text, left, right, reports):
            right.apposed_to = base
            right.office = right.office or text[right.start : right.end]
    elif _may_be_described(base) and right.kind == PERSON and right.office:
        if (not left.office or left.title == "rank") and _is_of_a_body(text, left, right):
            right.kind, right.name = TITLE, ""
            right.office = text[right.start : right.end]
            right.apposed_to = base
    elif _is_fronted(text, left, right):
        left.apposed_to = right


def _is_described(text: str, left: Mention, right: Mention, reports: list[int]) -> bool:
    """Whether a description without a name, behind a name, is of who bears it."""
    base = left.apposed_to or left
    if base.title == "office" and right.head in triggers.context_words("company"):
        return False
    if triggers.last(text, left.start) in ("ở", "tại"):
        return False  # a place, whatever its name looks like
    if right.address or right.plural:
        return False
    return _is_closed(text, left, right, reports)


def _may_be_described(mention: Mention) -> bool:
    """Whether a mention is a person's: by a title, or by a name of several words."""
    return mention.kind == PERSON or (mention.kind == LONE and " " in mention.name)


def _is_closed(text: str, left: Mention, right: Mention, reports: list[int]) -> bool:
    """Whether a description after a name ends as one: at a comma, a dash or the verb."""
    if text[left.end : right.start].strip().startswith("("):
        return True
    if _AFTER.match(text, right.end):
        return True
    if triggers.last(text, left.start) == "theo":
        return False
    if text[right.start].isupper():
        return True
    at = bisect_left(reports, right.end)
    return (
        at < len(reports)
        and reports[at] - right.end < _NEAR_THE_VERB
        and "," not in text[right.end : reports[at]]
    )


def _is_of_a_body(text: str, left: Mention, right: Mention) -> bool:
    """Whether the name in a description is no person's: ông An - phó chủ tịch Vesak 2019."""
    if right.name.split(" ")[0] in name_shapes.surnames():
        return False
    if name_shapes.is_full(left.name) and text[left.end : right.start].strip() in ("-", "–", "—"):
        return True
    after = text[right.end : right.end + 2].strip()[:1]
    if after != "" and after in ",(-–":
        return True
    return " " not in right.name and text[left.end : right.start].strip() in ("-", "–", "—")


def _is_fronted(text: str, left: Mention, right: Mention) -> bool:
    return (
        left.kind == TITLE
        and not left.address
        and not left.plural
        and left.title != "occupation"
        and right.kind == PERSON
        and text[left.end] == ","
        and (right.head == "" or right.address)
    )
