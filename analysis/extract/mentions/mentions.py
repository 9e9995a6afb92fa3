"""Who and what is named in an article: people, bodies, writings, unnamed sources.

One pass over listed phrases and capitalised runs makes phrases of them: "Thứ trưởng Bộ
Ngoại giao Nguyễn Văn An" is one mention with an office and a name.
"""

import re
from functools import cache, lru_cache

from analysis.extract.mentions import name_shapes, triggers
from analysis.extract.mentions.candidates import PLACE, PROPER, Item
from analysis.extract.mentions.mention import BODY, LONE, MEDIA, Mention
from analysis.extract.mentions.noun_phrases import Phrase, name_mention


def build_mentions(text: str, merged: list[Item]) -> list[Mention]:
    """The phrases that name somebody or something, in order."""
    mentions: list[Mention] = []
    ends = 0
    for i, item in enumerate(merged):
        kind = item.entry.kind
        if not kind or i < ends:
            continue
        if item.entry is PROPER:
            kind = _of_a_name(item.name)
        if item.name and item.entry is not PLACE:
            mentions.append(name_mention(kind, item))
            continue
        phrase = Phrase(text, merged, i, kind)
        mentions.append(phrase.read())
        ends = phrase.i
    mentions.sort(key=lambda mention: mention.start)
    return mentions


@cache
def _press() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{triggers.alternatives('press')})\b|\.(?:com|vn|net|org)$")


@lru_cache(maxsize=65536)
def _of_a_name(name: str) -> str:
    """What capitals that are no listed person's name stand for."""
    if _press().search(name):
        return MEDIA
    return BODY if all(map(name_shapes.is_acronym, name.split(" "))) else LONE
