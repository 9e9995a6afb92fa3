"""PDF with a text layer: columns in order, lines as paragraphs, heads and feet of pages out."""

import io
import logging
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from analysis.corpus.readers.finding import Found
from analysis.tables.errors import InputError, missing_package

_MOST_PAGES = 2_000
#: Fewer letters than these on a page are no text layer but a stamp on a picture.
_FEWEST = 40
_EDGE = 0.08
_DIGITS = re.compile(r"\d+")
_HYPHEN = re.compile(r"([^\W\d_])[-\u00ad]$")
_NUMBER = re.compile(r"(?<!\d)\d{1,3}(?:[.,]\d{3})*[.,]$")
_THOUSAND = re.compile(r"\d{3}(?!\d)")
_STOPS = (".", "!", "?", "…", ":", "”", '"', "»")
SCANNED = "it holds pictures of pages and no text"


@dataclass(slots=True)
class _PdfLine:
    """A printed line and where it stands on its page, counted from the bottom left."""

    text: str
    left: float
    right: float
    bottom: float
    top: float

    @property
    def height(self) -> float:
        return self.top - self.bottom


@dataclass(slots=True)
class _PdfPage:
    """The lines of a page, and its size."""

    width: float
    height: float
    lines: list[_PdfLine]


def text(found: Found) -> str:
    """The words of the document, a blank line between paragraphs.

    Nothing in it is run or followed: scripts, actions, links and embedded files are not read.
    Raises `InputError` for a file that is no PDF, is locked, or holds only pictures.
    """
    sheets = list(_sheets(found))
    if sum(len(line.text) for sheet in sheets for line in sheet.lines) < _FEWEST * len(sheets):
        raise InputError(SCANNED)
    running = _running(sheets)
    paragraphs: list[str] = []
    heights: list[float] = []
    for sheet in sheets:
        for column in _columns(sheet, running):
            _join(column, paragraphs, heights)
    return "\n\n".join(paragraphs)


def _sheets(found: Found) -> Iterator[_PdfPage]:
    try:
        from pdfminer.high_level import extract_pages
        from pdfminer.layout import LAParams
        from pdfminer.pdfdocument import PDFPasswordIncorrect
    except ImportError:
        raise missing_package("pdfminer.six", f"Reading {found.shown}", "documents") from None
    logging.getLogger("pdfminer").setLevel(logging.ERROR)
    if not found.read()[:1024].lstrip().startswith(b"%PDF"):
        raise InputError("it is no PDF document")
    with io.BytesIO(found.read()) as stream:
        try:
            for page in extract_pages(stream, laparams=LAParams(), maxpages=_MOST_PAGES):
                yield _PdfPage(page.width, page.height, list(_lines(page)))
        except PDFPasswordIncorrect:
            raise InputError("it is locked with a password") from None
        except InputError:
            raise
        except Exception as error:  # the parser raises whatever a broken file makes it stumble on
            raise InputError(f"it is damaged ({type(error).__name__})") from None


def _lines(holder: Any) -> Iterator[_PdfLine]:
    from pdfminer.layout import LTFigure, LTTextBox, LTTextLine

    for element in holder:
        if isinstance(element, LTTextLine):
            said = " ".join(element.get_text().split())
            if said:
                yield _PdfLine(said, element.x0, element.x1, element.y0, element.y1)
        elif isinstance(element, LTTextBox | LTFigure):
            yield from _lines(element)


def _running(sheets: Sequence[_PdfPage]) -> set[str]:
    """Lines at the head or foot of most pages, numbers apart."""
    seen: Counter[str] = Counter()
    for sheet in sheets:
        seen.update({_bare(line) for line in sheet.lines if _at_edge(line, sheet)})
    least = max(2, len(sheets) // 2)
    return {said for said, n in seen.items() if n >= least or not said.strip(" #|/–-")}


def _bare(line: _PdfLine) -> str:
    return _DIGITS.sub("#", line.text)


def _at_edge(line: _PdfLine, sheet: _PdfPage) -> bool:
    return line.top > (1 - _EDGE) * sheet.height or line.bottom < _EDGE * sheet.height


def _columns(sheet: _PdfPage, running: set[str]) -> Iterator[list[_PdfLine]]:
    """The lines of a page in the order they are read: bands, and the columns of each."""
    lines = [line for line in sheet.lines if not (_at_edge(line, sheet) and _bare(line) in running)]
    lines.sort(key=lambda line: (-line.top, line.left))
    band: list[_PdfLine] = []
    middle = _gutter(lines, sheet.width)
    for line in lines:
        if middle and line.left < middle - 2 and line.right > middle + 2:
            yield from _parted(band, middle)
            band = []
            yield [line]
        else:
            band.append(line)
    yield from _parted(band, middle)


def _parted(band: list[_PdfLine], middle: float) -> Iterator[list[_PdfLine]]:
    if not middle:
        yield band
        return
    yield [line for line in band if line.left < middle]
    yield [line for line in band if line.left >= middle]


def _gutter(lines: Sequence[_PdfLine], width: float) -> float:
    """Where a page is parted into two columns; 0 where it is not."""
    if len(lines) < 6:
        return 0.0
    best, fewest = 0.0, len(lines)
    for step in range(35, 66):
        at = width * step / 100
        across = sum(line.left < at < line.right for line in lines)
        left = sum(line.right <= at for line in lines)
        right = sum(line.left >= at for line in lines)
        if across < fewest and min(left, right) >= max(3, 0.25 * len(lines)):
            best, fewest = at, across
    return best if fewest <= 0.25 * len(lines) else 0.0


def _join(lines: Sequence[_PdfLine], paragraphs: list[str], heights: list[float]) -> None:
    """Put the lines of a column together to paragraphs; the first may go on from before."""
    if not lines:
        return
    rights = sorted(line.right for line in lines)
    edge = rights[int(0.9 * (len(rights) - 1))]
    left = min(line.left for line in lines)
    width = max(edge - left, 1.0)
    before: _PdfLine | None = None
    for line in lines:
        if before is None:
            goes_on = bool(paragraphs) and _runs_over(paragraphs[-1], line.text, heights, line)
        else:
            goes_on = _goes_on(before, line, edge=edge, width=width)
        if goes_on:
            paragraphs[-1] = _glue(paragraphs[-1], line.text)
        else:
            paragraphs.append(line.text)
            heights.append(line.height)
        before = line


def _runs_over(last: str, text: str, heights: Sequence[float], line: _PdfLine) -> bool:
    """Whether a paragraph goes on in the next column or on the next page."""
    same = abs(heights[-1] - line.height) < 0.2 * line.height
    return same and not last.endswith(_STOPS) and (text[:1].islower() or text[:1].isdigit())


def _goes_on(before: _PdfLine, line: _PdfLine, *, edge: float, width: float) -> bool:
    gap = before.bottom - line.top
    if gap > 0.9 * line.height or abs(before.height - line.height) > 0.2 * line.height:
        return False
    if line.left > before.left + 0.02 * width and before.right < edge - 0.02 * width:
        return False
    short = before.right < edge - 0.15 * width
    indented = line.left > before.left + 6 and before.text.endswith(_STOPS)
    return not short and not indented


def _glue(before: str, after: str) -> str:
    """Two lines as one; a word or number that was broken is whole again."""
    if _NUMBER.search(before) and _THOUSAND.match(after):
        return before + after
    if _HYPHEN.search(before) and after[:1].islower():
        # Vietnamese syllables are never broken; a hyphen at the end of a line is the word's own.
        return before + after if before[-1] != "\u00ad" else before[:-1] + after
    return f"{before} {after}"
