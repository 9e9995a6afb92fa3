"""Rows of separated values, also where a quotation mark is not closed or stands for itself.

A mark that opens a cell and is not closed swallows the rows behind it: to a reader of such files
they are words of that cell. Where a row is not written as it has to be, it is asked where the next
one begins, and read again; every row is kept, and said.
"""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from analysis.corpus.article import LoadIssue
from analysis.corpus.readers.finding import Found

_QUOTE = '"'
#: Stands for a mark that opens no cell.
_SIGN = "\x1a"
#: What stands in a column of days, addresses or numbers, and in no line of running text.
_DATA = re.compile(
    r"""
      https?://\S+                     # https://saomai.example/1.html
    | \d{4}-\d\d-\d\d.{0,20}          # 2025-08-12T10:30
    | \d{1,2}[/.-]\d{1,2}[/.-]\d{4}.{0,20}  # 12/8/2025 10:30
    | \d+                             # 1042
    """,
    re.VERBOSE,
)
#: No cell of an article is longer: what goes on so far was not closed.
_LONGEST = 4_000_000
#: Within so many lines of where a row may begin it has to be whole.
_WITHIN = 50
#: Where neither the row ends there nor the next begins, so many times as many are looked at.
_FURTHER = 10
_SHOWN = 40
#: What a reader of such files says where they end inside of marks.
_AT_END = "end of data"
#: So many rows tell how the rows of a file are.
_ENOUGH = 200


@dataclass(slots=True)
class _Source:
    """Lines with those that the row at hand was made of; some may be given back."""

    lines: Iterator[str]
    taken: list[str] = field(default_factory=list)
    given_back: list[str] = field(default_factory=list)
    begins_at: int = 1
    _n_characters: int = 0

    def __iter__(self) -> "_Source":
        return self

    def __next__(self) -> str:
        if self._n_characters > _LONGEST:
            raise StopIteration
        line = self.given_back.pop() if self.given_back else next(self.lines)
        self.taken.append(line)
        self._n_characters += len(line)
        return line

    def reach(self, n: int) -> None:
        """Take so many lines in all, as far as there are."""
        while len(self.taken) < n and next(self, None) is not None:
            pass

    def done(self, n: int | None = None) -> None:
        """The row at hand is made of its first `n` lines; what else it took is given back."""
        if n is None:
            n = len(self.taken)
        self.given_back += reversed(self.taken[n:])
        self.begins_at += n
        self.taken, self._n_characters = [], 0


@dataclass(slots=True)
class _Shape:
    """How the rows are that are well written: how many cells, and which hold days or numbers."""

    sizes: Counter[int] = field(default_factory=Counter)
    data: Counter[int] = field(default_factory=Counter)

    def add(self, row: Sequence[str]) -> None:
        if self.sizes.total() < _ENOUGH:
            self.sizes[len(row)] += 1
            self.data.update(k for k, cell in enumerate(row) if _DATA.fullmatch(cell.strip()))

    @property
    def n(self) -> int:
        """How many cells most rows have."""
        return max(self.sizes, key=lambda n: (n > 1, self.sizes[n], n), default=0)

    def fits(self, row: Sequence[str]) -> bool:
        """Whether a row is like the others: as many cells, a day or number where they have one."""
        if self.n < 2 or len(row) != self.n:
            return False
        held = [k for k, times in self.data.items() if 2 * times > self.sizes.total() - 1 > 0]
        if held:
            return all(_DATA.fullmatch(row[k].strip()) or not row[k] for k in held if k < len(row))
        return any(_DATA.fullmatch(cell.strip()) for cell in row)


def read_rows(found: Found, lines: Iterator[str], mark: str) -> Iterator[list[str] | LoadIssue]:
    """The rows of lines of separated values; behind them what was wrong with their marks."""
    source, shape = _Source(lines), _Shape()
    strict = csv.reader(source, delimiter=mark, strict=True)
    unclosed: list[str] = []
    n_literal = 0
    while True:
        try:
            row = next(strict)
        except StopIteration:
            break
        except csv.Error as error:
            ended = _AT_END in str(error)
            source.done(0)
            strict = csv.reader(source, delimiter=mark, strict=True)
        else:
            shape.add(row)
            source.done()
            yield row
            continue
        row, taken, end = _as_it_stands(source, mark, shape)
        closed = _closed(source.taken[:end], mark, shape.n)
        if end < taken or (closed and (ended or end > taken or len(row) != shape.n)):
            unclosed.append(f"line {source.begins_at:,} ({_begin(source.taken)!r})")
            row = closed or row
        else:
            end = taken
            literal = _literal("".join(source.taken[:end]), mark, shape.n)
            if literal and literal != row:
                n_literal += 1
                row = literal
        source.done(end)
        yield row
    yield from _said(found, unclosed, n_literal)


def _as_it_stands(source: _Source, mark: str, shape: _Shape) -> tuple[list[str], int, int]:
    """A row as other programs read it, of how many lines; and behind how many the next begins.

    No more lines are looked at than it takes to find either.
    """
    within = _WITHIN
    while True:
        source.reach(within)
        n = len(source.taken)
        reader = csv.reader(iter(source.taken), delimiter=mark)
        row = next(reader)
        end = _next_row(source.taken, mark, shape)
        if end < n or reader.line_num < n or n < within:
            return row, reader.line_num, end
        within *= _FURTHER


def _next_row(raw: Sequence[str], mark: str, shape: _Shape) -> int:
    """Which of the lines of a row that is not well written begins the next one."""
    for k in range(1, len(raw)):
        if mark in raw[k] and any(map(shape.fits, _begun(raw, k, mark))):
            return k
    return len(raw)


def _begun(raw: Sequence[str], k: int, mark: str) -> Iterator[list[str]]:
    """What the row may be that a line begins: of that line, open at its end, or of several."""
    bare = raw[k].rstrip("\r\n")
    for lines in ([bare], [bare + _QUOTE], raw[k : k + _WITHIN]):
        try:
            yield next(csv.reader(iter(lines), delimiter=mark, strict=True), [])
        except csv.Error:
            continue


def _literal(raw: str, mark: str, n: int) -> list[str]:
    """The cells of a row in which a mark closes a cell only where the cell ends; none or `n`."""
    cells = []
    raw, at = raw.rstrip("\r\n"), 0
    while at <= len(raw):
        match = _cell(mark).match(raw, at)
        if match is None:
            return []
        said = match["quoted"]
        cells.append(match["plain"] if said is None else said.replace(_QUOTE * 2, _QUOTE))
        at = match.end() + 1
    return cells if len(cells) == n else []


@cache
def _cell(mark: str) -> re.Pattern[str]:
    end = rf"(?={re.escape(mark)}|\Z)"
    return re.compile(
        rf"""
          "(?P<quoted>(?:[^"]|"(?!{re.escape(mark)}|\Z))*+)"{end}
        | (?P<plain>[^{re.escape(mark)}]*+){end}
        """,
        re.VERBOSE,
    )


def _closed(raw: Sequence[str], mark: str, n: int) -> list[str]:
    """The cells of a row whose mark is not closed: closed at its end, or a mark that opens none."""
    text = "".join(raw).rstrip("\r\n")
    tries = [text + _QUOTE]
    opens = re.finditer(rf'(?:^|(?<={re.escape(mark)}))"', text)
    tries += [text[: m.start()] + _SIGN + text[m.end() :] for m in opens]
    for tried in tries:
        try:
            rows = list(csv.reader(io.StringIO(tried, newline=""), delimiter=mark, strict=True))
        except csv.Error:
            continue
        if len(rows) == 1 and len(rows[0]) == n:
            return [cell.replace(_SIGN, _QUOTE if _QUOTE in cell else "") for cell in rows[0]]
    return []


def _begin(raw: Sequence[str]) -> str:
    words = " ".join(raw[0].split())
    return words[:_SHOWN] + ("…" if len(words) > _SHOWN else "")


def _said(found: Found, unclosed: Sequence[str], n_literal: int) -> Iterator[LoadIssue]:
    if unclosed:
        n = len(unclosed)
        rows = "1 row" if n == 1 else f"{n:,} rows"
        where = ", ".join(unclosed[:3]) + (f" and {n - 3:,} more" if n > 3 else "")
        told = f"{found.shown}: a quotation mark is opened and not closed in {rows}: {where}"
        remedy = (
            "Each was taken to end where the next row begins, and no row is lost; look at them, "
            "and close the marks."
        )
        yield LoadIssue("repaired", "rows", told, remedy, found.name)
    if n_literal:
        rows = "1 row has" if n_literal == 1 else f"{n_literal:,} rows have"
        told = f"{found.shown}: {rows} quotation marks inside of a text that are not doubled"
        remedy = "They were read as words of the text; look at one or two of them."
        yield LoadIssue("repaired", "rows", told, remedy, found.name)
