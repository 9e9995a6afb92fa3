"""Lines that belong to the page and not to the article: sharing, players, footers."""

import re
from functools import cache

from analysis.corpus.stretch import key
from analysis.text import normalise
from analysis.text.wordlist import lines

_LONGEST = 200
_MARKS = re.compile(r"[\W\d_]+")
_NUMBER = re.compile(r"[\d.,:/ ]+(?: ?(?:likes?|views?|k))?", re.IGNORECASE)


@cache
def _patterns(bottom: bool) -> re.Pattern[str]:
    listed = [
        line.removeprefix("!") for line in lines("furniture.txt") if line[0] == "!" or not bottom
    ]
    written = sorted({normalise.folded(line) for line in listed})
    return re.compile("|".join(re.escape(line).replace(r"\*", ".*") for line in written))


@cache
def _exact(bottom: bool) -> frozenset[str]:
    listed = [line for line in lines("furniture.txt") if "*" not in line]
    return frozenset(
        normalise.folded(line.removeprefix("!")).strip(" :")
        for line in listed
        if line[0] == "!" or not bottom
    )


def matches(text: str) -> bool:
    """Whether a whole line is page furniture.

    >>> matches("Chia sẻ"), matches("Chia sẻ với chúng tôi, ông nói.")
    (True, False)
    """
    return _is(text, bottom=False) or (
        not _MARKS.sub("", text) and len(text) < 40 and _is_noise(text)
    )


def ends_article(text: str) -> bool:
    """Whether a line stands only under an article: tags, comments, footers.

    >>> ends_article("Bình luận (4)"), ends_article("Chia sẻ")
    (True, False)
    """
    return _is(text, bottom=True)


def _is(text: str, *, bottom: bool) -> bool:
    if len(text) > _LONGEST:
        return False
    bare = key(text).strip(" :")
    if bare in _exact(bottom):
        return True
    folded = normalise.folded(text).strip()
    match = _patterns(bottom).fullmatch(folded)
    return bool(match) and (len(folded.split()) <= 30)


def _is_noise(text: str) -> bool:
    """Rules, lone numbers and counters: nothing anybody wrote."""
    return (bool(_NUMBER.fullmatch(text)) and len(text) <= 12) or not any(c.isalnum() for c in text)
