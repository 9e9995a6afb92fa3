"""What stands before a mention or between it and its verb: prepositions, adverbs, clause heads."""

import re
from functools import cache

from analysis.extract.mentions import triggers
from analysis.extract.mentions.mention import Mention

DASH = "–—-"
#: No writer puts more adverbs and times before a verb; a file of nothing else may.
_MOST_ADVERBS = 12


@cache
def tight() -> re.Pattern[str]:
    """What may stand between a subject and its verb: adverbs, times, asides in brackets."""
    small = triggers.alternatives("adverb", "time")
    return re.compile(
        rf"(?:[\s,{DASH}]|\([^()\n]*\)|[\"“][^\"”\n]{{1,40}}[\"”]|"
        rf"(?:{small}|thứ \w+|\d+ tuổi|[\d/.:hg-]+)(?!\w))*",
        re.IGNORECASE,
    )


@cache
def _last_adverb() -> re.Pattern[str]:
    small = triggers.alternatives("adverb", "time")
    return re.compile(
        rf"(?:[\s,{DASH}]+(?:{small}|thứ \w+|[\d/.:hg-]+)|[\s,{DASH}]+)$", re.IGNORECASE
    )


def without_adverbs(text: str, start: int, end: int) -> int:
    """Where a phrase ends once the adverbs and times before a verb are taken away."""
    if text[start:end] == " ":
        return start
    for _ in range(_MOST_ADVERBS):
        if not (match := _last_adverb().search(text[max(start, end - 20) : end])):
            break
        end -= len(match[0])
    return end


def is_beside(text: str, start: int, end: int) -> bool:
    """Whether nothing but adverbs, times and asides part two places."""
    return text[start:end] == " " or bool(tight().fullmatch(text, start, end))


def is_governed(text: str, mention: Mention) -> bool:
    """Whether a preposition or verb before a mention keeps it from being the subject."""
    if mention.governed is None:
        mention.governed = triggers.precedes(text, mention.start, "governs")
    return mention.governed


def begins_clause(text: str, mention: Mention, floor: int) -> bool:
    """Whether a mention stands where a clause may begin."""
    if mention.start <= floor + 1:
        return True
    before = text[max(floor, mention.start - 3) : mention.start].rstrip()
    if not before or before[-1] in f',.:;!?…\n(”"{DASH}':
        return True
    return triggers.precedes(text, mention.start, "clause")
