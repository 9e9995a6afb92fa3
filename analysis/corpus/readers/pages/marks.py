"""What the markup of an element says it is: a caption, a list of other items, a share button."""

import re
from functools import cache, lru_cache

from analysis.text.wordlist import entries

CAPTION, CREDIT, RELATED, COMMENT = "caption", "credit", "related", "comment"
FURNITURE, PAYWALL, BYLINE, DATE = "furniture", "paywall", "byline", "date"
LEAD, BOX, BODY = "lead", "box", "body"

_WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
#: In which order the kinds are asked: what leaves words out goes after what names them.
_ORDER = (CREDIT, CAPTION, PAYWALL, COMMENT, RELATED, BODY, LEAD, BYLINE, DATE, BOX, FURNITURE)


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    listed: dict[str, list[str]] = {}
    for line in entries("page_marks.txt"):
        kind, _, words = line.partition("|")
        for word in words.split(";"):
            listed.setdefault(kind, []).append(
                re.escape(word).replace(r"\*", r"[a-z]*").replace(r"\+", " ")
            )
    return tuple((kind, re.compile(rf"(?<= )(?:{'|'.join(listed[kind])})(?= )")) for kind in _ORDER)


@lru_cache(maxsize=8_192)
def element_kinds(names: str) -> frozenset[str]:
    """What an element is by its class, id and type, written one after another.

    >>> (sorted(element_kinds("PhotoCMS_Caption")), sorted(element_kinds("detail-sapo")),
    ...  sorted(element_kinds("col-md-8")))
    (['caption'], ['lead'], [])
    """
    said = f" {' '.join(_WORDS.findall(names)).lower()} "
    return frozenset(kind for kind, pattern in _patterns() if pattern.search(said))
