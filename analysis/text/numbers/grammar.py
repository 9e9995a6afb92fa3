"""What a run of number words and digits is worth: the grammar of Vietnamese numerals.

A number is a row of terms that grow smaller: `hai triệu | năm trăm nghìn | linh ba`. A term is
a group up to 999, in words or in digits, and the scales behind it. A scale greater than the
terms before it multiplies them all (`hai nghìn ba trăm tỷ`). Speech shortens: the zero of a
tens place is said (`linh`, `lẻ`), a place is left out with its scale (`trăm hai`, `nghìn rưỡi`).
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache

from analysis.text.wordlist import entries

#: More than this counts nothing on earth, and would not fit a table.
MOST = 10**15
_HUNDRED, _THOUSAND, _MILLION = 100, 1_000, 1_000_000
#: Pairs of units that are an estimate though they do not follow one another.
_ABOUT = ((5, 7), (5, 10))
_VAGUE = re.compile(r"một +vài|mươi")


@dataclass(frozen=True, slots=True)
class Token:
    """One word or one run of digits: its kind in the lexicon (or digits), what it is worth."""

    kind: str
    size: Decimal
    end: int
    printed: str


@dataclass(frozen=True, slots=True)
class Worth:
    """What the words up to `end` stand for; `value` is None for no number in particular.

    `high` is the upper value of an estimate (`hai ba`), `scale` the last scale, 1 for none;
    `bare` is true for a scale alone, `whole` false where the value was cut (`12,5`), and
    `size` is the value uncut.
    """

    end: int
    value: int | None = None
    high: int | None = None
    scale: int = 1
    bare: bool = False
    whole: bool = True
    size: Decimal = Decimal(0)


@cache
def number_words() -> dict[str, tuple[str, int]]:
    """The number words of the lexicon: kind and value."""
    rows = (line.split("\t") for line in entries("number_words.txt"))
    return {word: (kind, int(value)) for word, kind, value in rows}


@lru_cache(maxsize=8_192)
def read_run(run: str) -> Worth | None:
    """What the longest number at the beginning of a folded run of number words is worth.

    None where the run begins with no number: a single `một` is an article, and what cannot
    be composed ends the number.

    >>> read_run("hai triệu năm trăm nghìn").value, read_run("hai nghìn không trăm linh năm").value
    (2500000, 2005)
    >>> read_run("bốn mốt").value, read_run("nửa triệu").value, read_run("1 nghìn 200").value
    (41, 500000, 1200)
    >>> about = read_run("hai ba chục")
    >>> (about.value, about.high), read_run("mười năm").value
    ((20, 30), 10)
    """
    tokens = _tokens(run)
    if not tokens:
        return None
    if tokens[0].kind in ("some", "of") or _VAGUE.match(run):
        return _indefinite(tokens)
    pair = _pair(tokens)
    if pair is None:
        return _NumberReader(tokens).number()
    n, low, high = pair
    least = _NumberReader([*tokens[:n], low, *tokens[n + 2 :]]).number()
    most = _NumberReader([*tokens[:n], high, *tokens[n + 2 :]]).number()
    if least is None or most is None or least.value is None or most.value is None:
        return least
    if most.value <= least.value:
        return least
    return Worth(most.end, least.value, most.value, most.scale, size=least.size)


def _tokens(run: str) -> list[Token]:
    known, tokens = number_words(), []
    pieces = [(match[0], match.end()) for match in _PIECE.finditer(run)]
    n = 0
    while n < len(pieces):
        piece, end = pieces[n]
        n += 1
        if piece[:1].isdigit():
            while n < len(pieces) and _is_group(piece, pieces[n][0]):
                piece, end = f"{piece}.{pieces[n][0]}", pieces[n][1]
                n += 1
            if not _SHAPE.fullmatch(piece):
                break
            size = digits(piece, scaled=n < len(pieces) and _multiplies(pieces[n][0]))
            tokens.append(Token("digits", size, end, piece))
        elif piece in known:
            kind, value = known[piece]
            tokens.append(Token(kind, Decimal(value), end, piece))
        else:
            break
    return tokens


_PIECE = re.compile(r"\S+")
#: Digits as a number prints them; what is none (`1.2.3`, `0912.345.678`) counts nothing.
_SHAPE = re.compile(
    r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d{1,3})?"
)


def _is_group(digits_before: str, piece: str) -> bool:
    """Whether three digits go on a number that parts its thousands with spaces: `1 200`."""
    if len(piece) != 3 or not piece.isdigit():
        return False
    groups = digits_before.split(".")
    return len(groups[0]) <= 3 and groups[0] != "0" and all(len(g) == 3 for g in groups[1:])


def _multiplies(word: str) -> bool:
    return number_words().get(word, ("", 0))[0] in ("scale", "dozen")


def digits(printed: str, *, scaled: bool = False) -> Decimal:
    """The value of digits as printed, `1.200`, `1,200`, `1.200,5` or `12,5`.

    One comma with three digits behind it parts thousands, but before a scale (`97,338
    triệu`) and behind stops it is the comma of a decimal.

    >>> digits("1.200"), digits("1,200"), digits("1.200,5"), digits("97,338", scaled=True)
    (Decimal('1200'), Decimal('1200'), Decimal('1200.5'), Decimal('97.338'))
    """
    stops, commas = printed.count("."), printed.count(",")
    mark = max(printed.rfind("."), printed.rfind(","))
    if mark < 0:
        return Decimal(printed)
    tail = len(printed) - mark - 1
    plain = printed.replace(".", "").replace(",", "")
    if stops and commas:
        parts = min(stops, commas) == 1 and printed.count(printed[mark]) == 1
    elif tail != 3 or printed.startswith(("0,", "0.")):
        parts = True
    else:
        parts = commas == 1 and scaled
    return Decimal(plain).scaleb(-tail) if parts else Decimal(plain)


def _indefinite(tokens: list[Token]) -> Worth | None:
    """`vài`, `hàng trăm`, `dăm bảy chục`, `một vài`: all that belongs to the vague words."""
    n = 1
    if tokens[0].kind == "of":
        while n < len(tokens) and (tokens[n].kind in ("scale", "dozen", "ten")):
            n += 1
        if n == 1 and not (tokens[0].printed == "đôi" and _is(tokens, 1, "unit", 3)):
            return None
    kinds = ("some", "unit", "inner", "ten", "scale", "dozen", "half", "zero")
    while n < len(tokens) and tokens[n].kind in kinds:
        n += 1
    return Worth(tokens[n - 1].end)


def _is(tokens: list[Token], n: int, kind: str, size: int) -> bool:
    return n < len(tokens) and tokens[n].kind == kind and tokens[n].size == size


def _pair(tokens: list[Token]) -> tuple[int, Token, Token] | None:
    """Two units side by side that are an estimate: where, and the two."""
    for n in range(len(tokens) - 1):
        first, second = tokens[n], tokens[n + 1]
        if first.kind != "unit" or second.kind != "unit" or first.size > 9:
            continue
        about = (int(first.size), int(second.size))
        if second.size == first.size + 1 or about in _ABOUT:
            low = Token("unit", first.size, second.end, first.printed)
            return n, low, second
    return None


class _NumberReader:
    """Reads the terms of one number from the left and stops at what does not go on."""

    def __init__(self, tokens: list[Token]) -> None:
        self._tokens = tokens
        self._at = 0

    def number(self) -> Worth | None:
        """The number at the beginning, or None."""
        terms: list[tuple[Decimal, int]] = []
        end, last = 0, 1
        while self._at < len(self._tokens):
            begun = self._at
            term = self._term(terms, last)
            if term is None:
                self._at = begun
                break
            terms, last = term
            end = self._tokens[self._at - 1].end
        if not terms:
            return None
        value = sum((size for size, _ in terms), Decimal(0))
        bare = len(self._tokens[: self._at]) == 1 and self._tokens[0].kind == "scale"
        if self._at == 1 and self._tokens[0].printed == "một":
            return None
        whole = value == value.to_integral_value()
        return Worth(end, int(value), None, last, bare, whole, value)

    def _term(
        self, terms: list[tuple[Decimal, int]], last: int
    ) -> tuple[list[tuple[Decimal, int]], int] | None:
        """The terms with one more, and its scale; None where none goes on."""
        if self._kind() == "half":
            if not terms or last < _HUNDRED:
                return None
            self._at += 1
            return [*terms, (Decimal(last) / 2, 1)], 1
        if terms and last == 1:
            return None
        empty = self._empty(bool(terms))
        group, least = self._group(bool(terms))
        if group is None:
            return None
        scale = self._scales()
        if scale == 1:
            return self._ended(terms, last, group, least, empty=empty)
        kept = [term for term in terms if term[1] >= scale]
        below = sum((size for size, of in terms if of < scale), Decimal(0))
        size = (below + group) * scale
        if kept and size >= kept[-1][1]:
            return None
        if size > MOST * 1_000:
            return None
        return [*kept, (size, scale)], scale

    def _ended(
        self,
        terms: list[tuple[Decimal, int]],
        last: int,
        group: Decimal,
        least: int,
        *,
        empty: bool,
    ) -> tuple[list[tuple[Decimal, int]], int] | None:
        """The last term, which has no scale: `hai nghìn | ba` is 2,300, `| linh ba` 2,003."""
        if not terms:
            return [(group, least)], least
        before = self._tokens[self._at - 1]
        if last < _HUNDRED:
            return None
        if not empty and group < 10 and least == 1:
            if before.printed == "năm":
                return None
            group *= last // 10
        elif before.kind == "digits" and last >= _MILLION and len(before.printed) == 3:
            group *= last // _THOUSAND
        if group >= last:
            return None
        return [*terms, (group, 1)], 1

    def _empty(self, inside: bool) -> bool:
        """Whether words for an empty place open the term: `linh`, `lẻ`, `không trăm`."""
        if inside and self._kind() == "zero" and self._at + 1 < len(self._tokens):
            self._at += 1
            return True
        return inside and self._printed() == "không"

    def _kind(self, ahead: int = 0) -> str:
        n = self._at + ahead
        return self._tokens[n].kind if n < len(self._tokens) else ""

    def _printed(self, ahead: int = 0) -> str:
        n = self._at + ahead
        return self._tokens[n].printed if n < len(self._tokens) else ""

    def _size(self, ahead: int = 0) -> Decimal:
        return self._tokens[self._at + ahead].size

    def _scales(self) -> int:
        """The product of the scales that stand here: `nghìn tỷ`; 1 for none."""
        product = last = 1
        while self._kind() == "scale" and last < self._size() and self._size() >= _THOUSAND:
            last = int(self._size())
            product *= last
            self._at += 1
        return product

    def _group(self, inside: bool) -> tuple[Decimal | None, int]:
        """A group up to 999, in words or digits, and the least place it names."""
        kind = self._kind()
        if kind == "half of":
            return self._half()
        if kind == "digits":
            return self._of_digits()
        if kind == "scale":
            return self._without_unit(inside)
        if kind in ("unit", "inner") or (kind == "ten" and not inside):
            return self._spelled(inside)
        return None, 1

    def _half(self) -> tuple[Decimal | None, int]:
        """`nửa triệu`: the scales are taken here, half of them is what stands before none."""
        if self._kind(1) not in ("scale", "dozen"):
            return None, 1
        self._at += 1
        size = self._size()
        if size >= _THOUSAND:
            return Decimal("0.5"), 1
        self._at += 1
        return size / 2, int(size)

    def _of_digits(self) -> tuple[Decimal | None, int]:
        size = self._size()
        self._at += 1
        least = 1
        while self._kind() in ("scale", "dozen") and self._size() < _THOUSAND:
            least = int(self._size())
            size *= least
            self._at += 1
        if least == _HUNDRED:
            size += self._below_hundred() or 0
        return size, least

    def _without_unit(self, inside: bool) -> tuple[Decimal | None, int]:
        """A scale that nothing counts: `trăm hai`, `nghìn rưỡi`; alone it is `bare`."""
        if inside:
            return None, 1
        size = self._size()
        if size >= _THOUSAND:
            return Decimal(1), 1
        self._at += 1
        if size == _HUNDRED:
            return size + (self._below_hundred() or 0), int(size)
        return size, int(size)

    def _spelled(self, inside: bool) -> tuple[Decimal | None, int]:
        if self._kind(1) == "scale" and self._size(1) == _HUNDRED and self._size() < 10:
            size = self._size() * _HUNDRED
            self._at += 2
            below = self._below_hundred()
            return size + (below or 0), _HUNDRED if below is None else 1
        if self._kind(1) == "dozen" and self._kind() == "unit" and not inside:
            size = self._size() * self._size(1)
            self._at += 2
            return size, 12
        if inside and self._kind() == "inner" and self._printed() == "không":
            self._at += 1
            return Decimal(0), 1
        before = self._at
        tens = self._tens(alone=inside)
        if tens is None:
            self._at = before
            return None, 1
        return tens, 10 if self._tokens[self._at - 1].kind == "scale" else 1

    def _below_hundred(self) -> Decimal | None:
        """What stands behind `trăm`: `linh ba`, `mười hai`, `bốn mốt`, `hai` for twenty."""
        if self._kind() == "zero" and self._kind(1) in ("unit", "inner"):
            self._at += 1
            return self._tens(alone=True)
        if self._kind() == "half":
            self._at += 1
            return Decimal(50)
        begun = self._at
        size = self._tens(alone=True)
        if size is None:
            return None
        behind = self._kind(), self._printed()
        if behind[0] == "scale" and self._size() == _HUNDRED:
            self._at = begun
            return None
        single = self._at == begun + 1 and size < 10
        if single and self._tokens[begun].printed == "năm" and not self._counts_on():
            self._at = begun
            return None
        return size * 10 if single else size

    def _counts_on(self) -> bool:
        """Whether a scale goes on, so that `năm` is five and no year."""
        return self._kind() == "scale" and self._size() >= _THOUSAND

    def _tens(self, *, alone: bool = False) -> Decimal | None:
        """A number below a hundred: `bốn mươi lăm`, `mười hai`, `bốn mốt`, `ba`, `hai chục`."""
        kind = self._kind()
        if kind == "inner" and not alone:
            return None
        if kind not in ("unit", "inner") or self._printed() == "không":
            return None
        size = self._size()
        self._at += 1
        if size == 10:
            return size + self._last()
        if self._closes_tens():
            self._at += 1
            return size * 10 + self._last()
        if self._shortens(size, kind):
            size = size * 10 + self._size()
            self._at += 1
        return size

    def _shortens(self, size: Decimal, kind: str) -> bool:
        """Whether the next word is the unit of a ten that is not said: `bốn mốt`, `hai tám`."""
        if self._kind() == "inner":
            return kind == "unit" and self._printed() != "không"
        return self._kind() == "unit" and self._size() < 10 and self._joins(size)

    def _joins(self, size: Decimal) -> bool:
        """Whether two units side by side are tens and units, as in `hai tám`.

        Not `ba năm`, three years, `cả năm hai bố con`, `hai một` nor the turtle, `ba ba`.
        """
        pair = self._printed(-1), self._printed()
        if size == 10 or pair[1] in ("năm", "một") or pair == ("ba", "ba"):
            return False
        if pair[0] == "năm" and self._at == 1:
            return False
        if self._kind(1) == "scale":
            return self._size(1) >= _THOUSAND
        return self._kind(1) not in ("ten", "dozen", "unit", "inner")

    def _closes_tens(self) -> bool:
        return self._kind() == "ten" or (self._kind() == "scale" and self._size() == 10)

    def _last(self) -> Decimal:
        """The unit behind a ten; not one that opens tens of its own, and no year."""
        if self._kind() not in ("unit", "inner") or self._printed() in ("không", "năm"):
            return Decimal(0)
        opens = self._kind(1) == "ten" or (self._kind(1) == "scale" and self._size(1) < _THOUSAND)
        if self._size() > 9 or opens:
            return Decimal(0)
        self._at += 1
        return self._tokens[self._at - 1].size
