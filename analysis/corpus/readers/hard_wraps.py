"""Lines that a program broke at a width: put together again, every character kept in its place."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from analysis.text.wordlist import entries

#: Nobody sees it, and it parts no word: what stands for a line break inside of a number.
_JOINER = "\u2060"
_LINES = re.compile(r"([^\n]*?)([ \t]*\r?\n|\Z)")
#: Widths at which programs break lines; longer lines are paragraphs.
_NARROW, _WIDE = 16, 132
_FEWEST = 3
_FIT = 0.7
_INSIDE = 0.4
#: Of the lines over whose end a sentence goes on, so many are full where a width broke them.
_SURE = 0.9
#: A paragraph begins at most so much further in than its other lines.
_INDENT = 8
#: Where letters have many widths, a line of so much of the width is full.
_NEARLY = 0.97
#: In a text that nobody broke, next to no line goes on in a small letter; so many do in others.
_SOME = 0.15
#: Where blank lines part the paragraphs, so few of their lines end a sentence before they are full.
_RARE = 0.06
#: And a line of them is at least so much of the width.
_HALF = 0.5
_SLIM = re.compile(r"[iìíỉĩịljtfrI.,:;'“”‘’()\[\]! ]")
_BROAD = re.compile(r"[mwA-HJ-ZĐÀ-ÝĂĐƠƯẠ-Ỹ—…%&@]")
_NUMBER = re.compile(r"(?<!\d)\d{1,3}(?:[.,]\d{3})*[.,]$")
_THOUSAND = re.compile(r"\d{3}(?!\d)")
_HYPHEN = re.compile(r"[^\W_]-$")
#: The end of a sentence inside of a line.
_ENDS = re.compile(r"[.!?…][”\"’»)]*[ ](?=[“\"«(]?[A-ZĐÀ-ỸÂÊÔĂƯƠ])")
_BULLET = re.compile(r"\s*(?:[-–—*•+▪]\s|\d{1,2}[.)]\s|[a-zđ]\)\s|>|#|\|)")
_CLOSING = ("”", '"', "»", "’")
#: Who said what stands in marks before: a dash and a small letter.
_SAYS = re.compile(r"[-–—] ?[^\W\d_A-ZĐÀ-ỸÂÊÔĂƯƠ]")
_STOPS = (".", "!", "?", "…", ":", ";", "”", '"', "»")


@dataclass(frozen=True, slots=True)
class _WrappedLine:
    """A line: where it begins, its words, and the break behind it."""

    start: int
    text: str
    end: str

    @property
    def words(self) -> str:
        return self.text.strip()

    @property
    def length(self) -> int:
        return len(self.text.rstrip())

    @property
    def indent(self) -> int:
        return len(self.text) - len(self.text.lstrip())


_Pair = tuple[_WrappedLine, _WrappedLine]


@dataclass(frozen=True, slots=True)
class _WrapShape:
    """How a text was broken: at which width (0: not at all), and what tells its paragraphs apart.

    `exact`: each line is full, the next word would not have fitted. `indented`: each paragraph
    begins further in than its other lines. `parted`: blank lines stand between them. `single`:
    most paragraphs hold one sentence.
    """

    width: float = 0
    exact: bool = False
    indented: bool = False
    parted: bool = False
    single: bool = False


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
    return round(_shape(_blocks(_split(text))).width) if _may_be_broken(text) else 0


def _may_be_broken(text: str) -> bool:
    """Whether lines over other lines are as long as a program breaks them: most texts have none."""
    longest, above = 0, ""
    for line in text.split("\n"):
        if not line or line.isspace():
            above = ""
            continue
        if len(above) > longest and " " in above.strip():
            longest = max(longest, len(above.rstrip()))
            if longest > _WIDE:
                return False
        above = line
    return longest >= _NARROW


def _shape(blocks: Sequence[Sequence[_WrappedLine]]) -> _WrapShape:
    """How the lines were broken, by their lengths, indents, and what stands at their ends."""
    pairs = [(a, b) for block in blocks for a, b in pairwise(block)]
    lengths = [a.length for a, _ in pairs if " " in a.words]
    longest: float = max(lengths, default=0)
    if not _NARROW <= longest <= _WIDE or _any_longer(blocks, longest):
        return _WrapShape()
    exact = len(pairs) >= _FEWEST and _is_exact(pairs, longest)
    if not exact:
        # By hand, or by a page of letters of many widths: sentences go on in small letters.
        broken = sorted(_measured(a.text) for a, b in pairs if _certain(a, b))
        if not _is_by_hand(pairs, len(broken), parted=len(blocks) > 1):
            return _WrapShape()
        longest = broken[int(0.9 * (len(broken) - 1))]
    within = sum(len(_ENDS.findall(a.words)) for a, _ in pairs)
    ended = sum(_ended(a, b) and not _full(a, b, longest, exact) for a, b in pairs)
    return _WrapShape(
        longest,
        exact,
        indented=_is_indented(blocks),
        parted=len(blocks) >= _FEWEST and ended <= _RARE * len(pairs),
        # A line that ends a sentence and is full may end a paragraph or not. Of so many sentences
        # that end inside of lines, and paragraphs that end in a line that is not full, each falls
        # there as often by chance; and two paragraphs taken for one are two mistakes.
        single=2 * ended > within,
    )


def _is_by_hand(pairs: Sequence[_Pair], certain: int, *, parted: bool) -> bool:
    """Whether sentences go on over so many breaks that somebody or something made them."""
    inside = sum(_goes_on(a, b) for a, b in pairs)
    if parted and certain >= max(1, 0.4 * len(pairs)) and inside >= 0.6 * len(pairs):
        return True
    return certain >= max(_FEWEST, _SOME * len(pairs))


def _measured(text: str) -> float:
    """How wide a text is set, in letters of middle width; most have a width of their own.

    >>> _measured("lít") < _measured("nhà") < _measured("MẪU")
    True
    """
    text = text.rstrip()
    narrow, wide = len(_SLIM.findall(text)), len(_BROAD.findall(text))
    return len(text) - 0.5 * narrow + 0.4 * wide


def _is_indented(blocks: Sequence[Sequence[_WrappedLine]]) -> bool:
    """Whether some lines begin further in than most, as the first of a paragraph does."""
    rows = [line for block in blocks for line in block if not _BULLET.match(line.text)]
    margin = min((line.indent for line in rows), default=0)
    further = sum(margin < line.indent <= margin + _INDENT for line in rows)
    return further >= 2 and 2 * further <= len(rows) + 2


def _certain(line: _WrappedLine, following: _WrappedLine) -> bool:
    """Whether a sentence goes on over the break beyond doubt."""
    if _SAYS.match(following.words) and line.words.endswith(_CLOSING):
        return True
    if _BULLET.match(following.text) or line.words.endswith((";", ":")):
        return False
    if _glued(line.words, following.words):
        return True
    first = next((c for c in following.words if c.isalnum()), "")
    return not line.words.endswith((".", "!", "?", ":", ";")) and first.islower()


def _ended(line: _WrappedLine, following: _WrappedLine) -> bool:
    """Whether a sentence, or what stands for one, may end with a line."""
    if not line.words.endswith(_STOPS):
        return False
    if line.words.endswith((":", ";")):
        return bool(_BULLET.match(following.text))
    if _SAYS.match(following.words) and line.words.endswith(_CLOSING):
        return False  # “Giá còn tăng” / - chị Tú nói
    last = line.words.rsplit(None, 1)[-1].strip('(“"').lower()
    return last not in _shortened() and not (len(last) == 2 and last[0].isalpha())


@cache
def _shortened() -> frozenset[str]:
    return frozenset(line.split("|")[0].strip().lower() for line in entries("abbreviations.txt"))


def _is_exact(pairs: Sequence[_Pair], longest: float) -> bool:
    sure = [_full(a, b, longest, True) for a, b in pairs if _certain(a, b)]
    if len(sure) >= max(_FEWEST, 0.1 * len(pairs)) and sum(sure) >= _SURE * len(sure):
        return True
    fits = sum(_full(a, b, longest, True) for a, b in pairs)
    inside = sum(_goes_on(a, b) for a, b in pairs)
    # Where paragraphs follow without a blank line, their last lines are short.
    short = sum(not _full(a, b, longest, True) and a.words.endswith(_STOPS) for a, b in pairs)
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
    if not _may_be_broken(text):
        return text
    blocks = _blocks(_split(text))
    shape = _shape(blocks)
    if not shape.width:
        return text
    pieces = list(text)
    for block in blocks:
        margin = min(line.indent for line in block)
        opened, straight = 0, False
        headline = block is blocks[0]
        for a, b in pairwise(block):
            headline = headline and not a.words.endswith(_STOPS) and not _ENDS.search(a.words)
            if headline and _begins_text(b):
                headline = False
                continue
            opened = max(0, opened + _marks(a.words))
            straight = straight != (a.words.count('"') % 2 == 1)
            if not _is_one(a, b, shape, margin, within=opened > 0 or straight):
                opened, straight = 0, False
                continue
            at = a.start + len(a.text)
            glued = _glued(a.words, b.words)
            filling = (_JOINER if glued else " ") + _JOINER * (len(a.end) - 1)
            pieces[at : at + len(a.end)] = filling
            if glued and b.indent:
                pieces[b.start : b.start + b.indent] = _JOINER * b.indent
    return "".join(pieces)


def _is_one(
    line: _WrappedLine, following: _WrappedLine, shape: _WrapShape, margin: int, *, within: bool
) -> bool:
    """Whether two lines are of one paragraph; `within` says that a quotation is open."""
    ended = _ended(line, following)
    if ended and ((_begins(following) and not shape.indented) or _BULLET.match(following.text)):
        return False
    if _certain(line, following):
        return True
    if shape.indented and margin < following.indent <= margin + _INDENT:
        return False
    if shape.parted and _measured(line.text) >= _HALF * shape.width:
        return True
    if not _full(line, following, shape.width, shape.exact):
        return False
    return not ended or within or shape.indented or not shape.single


def _begins_text(line: _WrappedLine) -> bool:
    """Whether a line begins as no name and no second line of a headline does: `Trong hai ngày`."""
    first = line.words.split(None, 1)[0]
    return first[:1].isupper() and first.lower() in _grammar()


@cache
def _grammar() -> frozenset[str]:
    return frozenset(line for line in entries("function_words.txt") if " " not in line)


def _marks(words: str) -> int:
    """How many quotations more are opened than closed."""
    return words.count("“") + words.count("«") - words.count("”") - words.count("»")


def _split(text: str) -> list[_WrappedLine]:
    return [
        _WrappedLine(m.start(), m[1], m[2])
        for m in _LINES.finditer(text)
        if m.start() < len(text) or m[1]
    ]


def _blocks(lines: Sequence[_WrappedLine]) -> list[list[_WrappedLine]]:
    blocks: list[list[_WrappedLine]] = [[]]
    for line in lines:
        if line.words:
            blocks[-1].append(line)
        elif blocks[-1]:
            blocks.append([])
    return [block for block in blocks if block]


def _any_longer(blocks: Sequence[Sequence[_WrappedLine]], longest: float) -> bool:
    """Whether other lines are longer by far: then nobody broke them."""
    longer = [line for block in blocks for line in block if line.length > longest + 2]
    return sum(" " in line.words for line in longer) > 0.1 * sum(map(len, blocks))


def _full(line: _WrappedLine, following: _WrappedLine, longest: float, exact: bool) -> bool:
    """Whether the next word would not have fitted into a line, as far as can be told."""
    first = following.words.split(" ", 1)[0]
    if not exact:
        return _measured(f"{line.text.rstrip()} {first}") > _NEARLY * longest
    return line.length + 1 + len(first) > longest


def _goes_on(line: _WrappedLine, following: _WrappedLine) -> bool:
    if _glued(line.words, following.words):
        return True
    return not line.words.endswith(_STOPS) and not _BULLET.match(following.text)


def _begins(line: _WrappedLine) -> bool:
    """Whether a line begins something by its mark or indent."""
    return bool(_BULLET.match(line.text)) or line.text.startswith(("   ", "\t"))


def _glued(before: str, after: str) -> bool:
    """Whether no space belongs between two lines: inside a number or behind a hyphen."""
    if _NUMBER.search(before) and _THOUSAND.match(after):
        return True
    return bool(_HYPHEN.search(before)) and after[:1].isalnum()
