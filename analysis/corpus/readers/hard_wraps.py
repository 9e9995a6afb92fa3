"""Lines that a program broke at a width: put together again, every character kept in its place."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

#: Nobody sees it, and it parts no word: what stands for a line break inside of a number.
_JOINER = "\u2060"
_LINES = re.compile(r"([^\n]*?)([ \t]*\r?\n|\Z)")
#: Widths at which programs break lines; longer lines are paragraphs.
_NARROW, _WIDE = 16, 132
_FEWEST = 3
_FIT = 0.7
_INSIDE = 0.4
_NUMBER = re.compile(r"(?<!\d)\d{1,3}(?:[.,]\d{3})*[.,]$")
_THOUSAND = re.compile(r"\d{3}(?!\d)")
_HYPHEN = re.compile(r"[^\W_]-$")
_BULLET = re.compile(r"\s*(?:[-–—*•+▪]\s|\d{1,2}[.)]\s|[a-zđ]\)\s|>|#|\|)")
_STOPS = (".", "!", "?", "…", ":", ";", "”", '"', "»")


@dataclass(frozen=True, slots=True)
class _Line:
    """A line: where it begins, its words, and the break behind it."""

    start: int
    text: str
    end: str

    @property
    def words(self) -> str:
        return self.text.strip()


def width(text: str) -> int:
    """At how many characters a program broke the lines of a text; 0 when none did.

    In such a text the first word of a line would not have fitted into the line before it,
    and sentences go on from line to line.

    >>> width("Sáng 5/3, hội chợ Lạc Hải mở cửa với\\nhơn 300 gian hàng của 12 tỉnh, trong\\n"
    ...       "đó có nhiều làng nghề ở miền núi và\\nhải đảo.")
    36
    >>> width("Hội chợ mở cửa\\nSáng 5/3, hội chợ Lạc Hải mở cửa với hơn 300 gian hàng.")
    0
    """
    return _wrap(_blocks(_split(text)))[0]


def _wrap(blocks: Sequence[Sequence[_Line]]) -> tuple[int, bool]:
    """The width, and whether the lines were broken just where the next word did not fit."""
    pairs = [(a, b) for block in blocks for a, b in pairwise(block)]
    lengths = [len(a.words) for a, _ in pairs if " " in a.words]
    longest = max(lengths, default=0)
    if not _NARROW <= longest <= _WIDE or _any_longer(blocks, longest):
        return 0, False
    if len(pairs) >= _FEWEST and _is_exact(pairs, longest):
        return longest, True
    # By hand, or by a page of another width: sentences go on in small letters, and blank lines
    # part the paragraphs.
    certain = sum(_certain(a, b) for a, b in pairs)
    inside = sum(_goes_on(a, b) for a, b in pairs)
    by_hand = len(blocks) > 1 and certain >= max(1, 0.4 * len(pairs))
    return (longest, False) if by_hand and inside >= 0.6 * len(pairs) else (0, False)


def _certain(line: _Line, following: _Line) -> bool:
    """Whether a sentence goes on over the break beyond doubt."""
    if _BULLET.match(following.text) or line.words.endswith((";", ":")):
        return False
    if _glued(line.words, following.words):
        return True
    first = next((c for c in following.words if c.isalnum()), "")
    return not line.words.endswith(_STOPS) and first.islower()


def _is_exact(pairs: Sequence[tuple[_Line, _Line]], longest: int) -> bool:
    fits = sum(_full(a, b, longest) for a, b in pairs)
    inside = sum(_goes_on(a, b) for a, b in pairs)
    # Where paragraphs follow without a blank line, their last lines are short.
    short = sum(not _full(a, b, longest) and a.words.endswith(_STOPS) for a, b in pairs)
    right = fits + short >= _FIT * len(pairs) and fits >= 0.4 * len(pairs)
    return right and inside >= _INSIDE * len(pairs)


def undone(text: str) -> str:
    """The text with the line breaks of a width as spaces; its length and its places stay.

    >>> text = (
    ...     "Trong hai ngày, có khoảng 1.\\n200 ngư dân phường Lạc Hải\\n"
    ...     "và vùng An Lộc đã đăng ký\\nvay."
    ... )
    >>> undone(text) == text.replace("\\n", "\\u2060", 1).replace("\\n", " ")
    True
    """
    blocks = _blocks(_split(text))
    longest, exact = _wrap(blocks)
    if not longest:
        return text
    pieces = list(text)
    for block in blocks:
        for a, b in pairwise(block):
            joined = _full(a, b, longest) if exact else _one_paragraph(a, b, longest)
            if not joined or (_begins(b) and a.words.endswith(_STOPS)):
                continue
            at = a.start + len(a.text)
            glued = _glued(a.words, b.words)
            filling = (_JOINER if glued else " ") + _JOINER * (len(a.end) - 1)
            pieces[at : at + len(a.end)] = filling
            indent = len(b.text) - len(b.text.lstrip())
            if glued and indent:
                pieces[b.start : b.start + indent] = _JOINER * indent
    return "".join(pieces)


def _split(text: str) -> list[_Line]:
    return [
        _Line(m.start(), m[1], m[2]) for m in _LINES.finditer(text) if m.start() < len(text) or m[1]
    ]


def _blocks(lines: Sequence[_Line]) -> list[list[_Line]]:
    blocks: list[list[_Line]] = [[]]
    for line in lines:
        if line.words:
            blocks[-1].append(line)
        elif blocks[-1]:
            blocks.append([])
    return [block for block in blocks if block]


def _any_longer(blocks: Sequence[Sequence[_Line]], longest: int) -> bool:
    """Whether other lines are longer by far: then nobody broke them."""
    longer = [line for block in blocks for line in block if len(line.words) > longest + 2]
    return sum(" " in line.words for line in longer) > 0.1 * sum(map(len, blocks))


def _full(line: _Line, following: _Line, longest: int) -> bool:
    """Whether the next word would not have fitted into a line."""
    first = following.words.split(" ", 1)[0]
    return len(line.words) + 1 + len(first) > longest


def _one_paragraph(line: _Line, following: _Line, longest: int) -> bool:
    """Whether two lines of a block that was broken by hand are one paragraph."""
    return _certain(line, following) or len(line.words) >= 0.6 * longest


def _goes_on(line: _Line, following: _Line) -> bool:
    if _glued(line.words, following.words):
        return True
    return not line.words.endswith(_STOPS) and not _BULLET.match(following.text)


def _begins(line: _Line) -> bool:
    """Whether a line begins something by its mark or indent."""
    return bool(_BULLET.match(line.text)) or line.text.startswith(("   ", "\t"))


def _glued(before: str, after: str) -> bool:
    """Whether no space belongs between two lines: inside a number or behind a hyphen."""
    if _NUMBER.search(before) and _THOUSAND.match(after):
        return True
    return bool(_HYPHEN.search(before)) and after[:1].isalnum()
