"""Whether a word stands for itself: it opens its sentence, or is a piece of a longer word."""

import re

from analysis.extract.mentions import triggers
from analysis.extract.mentions.gazetteer import Entry
from analysis.text import wordlist
from analysis.text.names import UPPER

_FOLLOWING = re.compile(rf" ([^\W\d_{UPPER}]+)")


def opens(text: str, start: int) -> bool:
    """Whether a word opens its sentence, so that its capital says nothing."""
    before = text[max(0, start - 3) : start].rstrip(" “\"‘'(-")
    return not before or before[-1] in ".!?:\n"


def is_begun(text: str, start: int, end: int) -> bool:
    """Whether a syllable goes on in lower case as one word (Quốc gia, không gian)."""
    following = _following(text, end)
    return (
        bool(following)
        and f"{text[start:end].lower()} {following}" in wordlist.read_wordlist().costs
    )


def _following(text: str, end: int) -> str:
    """The syllable in lower case that stands right after a place."""
    if text[end : end + 1] != " " or not text[end + 1 : end + 2].islower():
        return ""
    stop = text.find(" ", end + 1, end + 9)
    if stop > 0 and text[end + 1 : stop].isalpha() and text[end + 1 : stop].islower():
        return text[end + 1 : stop]
    match = _FOLLOWING.match(text, end)
    return match[1] if match else ""


def is_piece(text: str, start: int, end: int, entry: Entry) -> bool:
    """Whether one syllable is only a piece of a longer word (hội in xã hội, hội chợ)."""
    if text[start].isupper():
        return entry.body and is_begun(text, start, end)
    generic = entry.body and entry.phrase not in triggers.context_words("group")
    if generic and not text[end + 1 : end + 2].isupper() and text[end : end + 4] != " này":
        return True
    costs = wordlist.read_wordlist().costs
    word = text[start:end]
    following = _following(text, end)
    if following and f"{word} {following}" in costs:
        pointing = following in triggers.context_words("pointing")
        if not (entry.title == "address" and pointing):
            return True
    if text[start - 1 : start] != " ":
        return False
    previous = text[max(0, start - 9) : start - 1].rsplit(" ", 1)[-1].rsplit("\n", 1)[-1]
    return f"{previous.lower()} {word}" in costs
