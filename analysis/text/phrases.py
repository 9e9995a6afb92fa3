"""Many phrases found in one scan: a trie written as a regular expression.

A plain alternation tries phrase after phrase at every place; a trie shares what they begin
with and is several times faster. It takes the longest phrase at a place.
"""

import re
from collections.abc import Iterable, Iterator

_Trie = dict[str, "_Trie"]
_END = ""
_DEPTH = 3


def pattern(phrases: Iterable[str], *, as_spaced: bool = False) -> re.Pattern[str]:
    """A pattern that finds the longest of the phrases at a place, as whole words.

    The phrases are taken as they are: fold them and the text alike to ignore case and the
    placement of tone marks (`normalise.folded` keeps offsets). A space stands for any number
    of spaces, or for one where `as_spaced`. Without phrases the pattern finds nothing.

    >>> found = pattern(["an ninh", "an ninh mạng", "mạng"])
    >>> [match[0] for match in found.finditer("an ninh mạng, mạng lưới, anh")]
    ['an ninh mạng', 'mạng']
    """
    trie = _trie(phrases)
    if not trie:
        return re.compile(r"(?!)")
    written = rf"{_guarded(trie, 0)}(?!\w)"
    return re.compile(written.replace(" +", " ") if as_spaced else written)


def _guarded(node: _Trie, depth: int) -> str:
    """The pattern below a node that also asks that no letter stands before the whole.

    It asks so behind the first letters: a pattern that begins with letters is searched for
    faster than one that begins with a question.
    """
    if depth == _DEPTH or (depth and (_END in node or " " in node)):
        return rf"(?<!\w{'.' * depth}){_written(node)}"
    letters = [re.escape(c) + _guarded(below, depth + 1) for c, below in sorted(node.items())]
    return letters[0] if len(letters) == 1 else f"(?:{'|'.join(letters)})"


def phrases_inside(phrases: Iterable[str]) -> str:
    """The same as the inside of a larger pattern, whatever stands around a phrase.

    >>> phrases_inside(["hai", "hai mươi", "ba"])
    '(?:ba|hai(?: +mươi)?)'
    """
    trie = _trie(phrases)
    return _written(trie) if trie else r"(?!)"


def _trie(phrases: Iterable[str]) -> _Trie:
    trie: _Trie = {}
    for phrase in phrases:
        node = trie
        for character in " ".join(phrase.split()):
            node = node.setdefault(character, {})
        node[_END] = {}
    trie.pop(_END, None)
    return trie


def find_phrases(found: re.Pattern[str], text: str) -> Iterator[tuple[int, int]]:
    """The places of a pattern's phrases in a text, from left to right, without overlap."""
    return (match.span() for match in found.finditer(text))


def _written(node: _Trie) -> str:
    """The pattern below a node; longer phrases are tried before the end of a shorter one."""
    straight, node = _straight(node)
    letters = [_letter(c) + _written(below) for c, below in sorted(node.items()) if c != _END]
    if not letters:
        return straight
    one = len(letters) == 1
    below = letters[0] if one else f"(?:{'|'.join(letters)})"
    if _END not in node:
        return straight + below
    return f"{straight}(?:{below})?" if one else f"{straight}{below}?"


def _straight(node: _Trie) -> tuple[str, _Trie]:
    """The letters below a node as far as there is one way only, and the node behind them: a
    phrase may be longer than functions may call themselves."""
    letters = []
    while len(node) == 1 and _END not in node:
        ((character, node),) = node.items()
        letters.append(_letter(character))
    return "".join(letters), node


def _letter(character: str) -> str:
    return " +" if character == " " else re.escape(character)
