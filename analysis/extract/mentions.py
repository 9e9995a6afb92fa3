"""Who and what is named in an article: people, bodies, writings, unnamed sources.

One pass over listed phrases and capitalised runs makes phrases of them: "Thứ trưởng Bộ
Ngoại giao Nguyễn Văn An" is one mention with an office and a name.
"""

import re
from functools import cache

from analysis.extract import context, names
from analysis.extract.items import NAME, PROPER, Item
from analysis.extract.kinds import (
    BODY,
    DOCUMENT,
    LONE,
    MEDIA,
    PERSON,
    TITLE,
    UNNAMED,
    Mention,
)
from analysis.extract.phrases import Phrase


def build(text: str, merged: list[Item]) -> list[Mention]:
    """The phrases that name somebody or something, in order."""
    mentions: list[Mention] = []
    i, n = 0, len(merged)
    while i < n:
        kind = _kind(merged[i])
        if not kind:
            i += 1
            continue
        phrase = Phrase(text, merged, i, kind)
        mentions.append(phrase.read())
        i = phrase.i
    mentions.sort(key=lambda mention: mention.start)
    return mentions


@cache
def _press() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{context.alternatives('press')})\b|\.(?:com|vn|net|org)$")


def _kind(item: Item) -> str:
    entry = item.entry
    if entry is NAME:
        return PERSON
    if entry is PROPER:
        if _press().search(item.name):
            return MEDIA
        return BODY if all(map(names.is_acronym, item.name.split(" "))) else LONE
    if entry.place:
        return BODY
    if entry.title:
        return TITLE
    if entry.unnamed and not entry.body:
        return UNNAMED
    if entry.media:
        return MEDIA
    if entry.body:
        return BODY
    return DOCUMENT if entry.document else ""
