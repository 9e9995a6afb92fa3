"""What is counted, in one form: two numbers are compared only when they count the same thing."""

import re
from functools import cache
from importlib.resources import files

from analysis.text import normalise
from analysis.text.wordlist import either

_LEAD = re.compile(
    rf"""
    ^(?:(?: {either("claim_nouns.txt", "lead")}                      # các
          | đại[ ]diện(?:[ ](?:{either("claim_nouns.txt", "of")}))?  # đại diện của
          | thành[ ]viên[ ]là                                        # thành viên là
        )\s+)+
    """,
    re.VERBOSE,
)
_JOIN = re.compile(r"\s*(?:,|;|&|/)\s*(?:và\s+|cùng\s+)?|\s+cùng\s+|\s+-\s+")
_TAIL = re.compile(
    rf"""
    \s+(?: trên[ ](?:toàn[ ])?{either("claim_nouns.txt", "world")}  # trên toàn thế giới
         | {either("claim_nouns.txt", "home")}                     # trong và ngoài nước
         | (?:đã[ ])?tham[ ](?:dự|gia) )$                          # đã tham dự
    """,
    re.VERBOSE,
)
_KEPT = re.compile(rf"^nước (?:{either('claim_nouns.txt', 'not_country')})\b")


@cache
def equal_forms(name: str) -> dict[str, str]:
    """A lexicon of equal forms: the printed form to the form it counts as."""
    lines = (files("analysis.lexicons") / f"{name}.txt").read_text("utf-8").splitlines()
    pairs = (line.split("=", 1) for line in lines if "=" in line and not line.startswith("#"))
    return {normalise.folded(left.strip()): right.strip() for left, right in pairs}


@cache
def one_form(noun: str) -> str:
    """The counted noun in the form under which it is compared.

    Case, tone placement, commas for `và`, leading plural words and plain synonyms make no
    difference; everything else does. "quốc gia" and "quốc gia và vùng lãnh thổ" stay two
    things, because a territory is in the second alone.

    >>> one_form("nước"), one_form("Tổ chức quốc tế, khu vực")
    ('quốc gia', 'tổ chức quốc tế và khu vực')
    >>> one_form("nước, vùng lãnh thổ")
    'quốc gia và vùng lãnh thổ'
    """
    text = normalise.folded(normalise.printed(noun))
    text = " ".join(_JOIN.sub(" và ", text.strip(" .,;:")).split())
    text = _TAIL.sub("", _LEAD.sub("", text))
    same = equal_forms("counted_nouns")
    if text in same:
        return same[text]
    parts = [_head(part, same) for part in text.split(" và ")]
    joined = " và ".join(parts)
    return same.get(joined, joined)


def _head(part: str, same: dict[str, str]) -> str:
    """The part with its first words replaced when they have a plainer name."""
    if _KEPT.match(part):
        return part
    for form in sorted(same, key=len, reverse=True):
        if part == form or part.startswith(form + " "):
            return same[form] + part[len(form) :]
    return part
