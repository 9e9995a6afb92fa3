"""What belongs to a phrase that names a source: numbers before it, capitals after it, giấu tên."""

import re
from functools import cache

from analysis.extract.mentions import name_shapes, triggers
from analysis.extract.mentions.boundaries import is_begun
from analysis.extract.mentions.candidates import Item
from analysis.extract.mentions.mention import Mention
from analysis.extract.wording import any_of
from analysis.text.names import UPPER

_CAPITAL = re.compile(rf" ([{UPPER}]\w*)")
_SYLLABLE = re.compile(r" [^\W\d_]+")
UNNAMED = re.compile(rf" (?:(?:{any_of('asks_to')}) )?(?:được )?(?:{any_of('unnamed')})(?!\w)")
#: No name goes on in more words; a text without small letters would be one name.
_MOST_CAPITALS = 16
_NUMBER = re.compile(r"\d+(?:\.\d+)*$")


def capitals(text: str, end: int) -> int:
    """Where a name goes on in capitals after its first words: Bộ Công thương."""
    for _ in range(_MOST_CAPITALS):
        if not (match := _CAPITAL.match(text, end)):
            break
        end = match.end()
        if is_begun(text, *match.span(1)):
            following = _SYLLABLE.match(text, end)
            end = following.end() if following else end
    return end


@cache
def _determining() -> frozenset[str]:
    """The last words of what may stand before a phrase and belong to it."""
    both = triggers.context_words("determiner") | triggers.context_words("modifier")
    return frozenset(word.rsplit(" ", 1)[-1] for word in both)


def determine(text: str, mention: Mention) -> None:
    """Take in the words that say how many, and cựu, tân, nữ, before a phrase."""
    start = mention.start
    word = triggers.last(text, start)
    if word not in _determining() and not word[:1].isdigit():
        return
    while before := triggers.words_before(text, start):
        number = bool(_NUMBER.match(before[-1]))
        two = " ".join(before[-2:])
        if len(before) > 1 and two in triggers.context_words("determiner"):
            start -= len(two) + 1
            mention.plural = True
        elif number or before[-1] in triggers.context_words("determiner"):
            start -= len(before[-1]) + 1
            mention.plural = mention.plural or before[-1] != "một"
        elif before[-1] in triggers.context_words("modifier"):
            start -= len(before[-1]) + 1
            if before[-1] == "nữ":
                mention.gender = mention.gender or "f"
        else:
            break
    mention.determiner = text[start : mention.start].strip().lower()
    mention.start = start


def without_acronym(item: Item) -> tuple[str, int]:
    """A name after an office without the acronym of the body before it (CIA Mike Pompeo)."""
    words = item.name.split(" ")
    if (
        len(words) > 1
        and name_shapes.is_acronym(words[0])
        and not name_shapes.is_acronym(words[-1])
    ):
        cut = len(words[0]) + 1
        return item.name[cut:], item.start + cut
    return item.name, item.start
