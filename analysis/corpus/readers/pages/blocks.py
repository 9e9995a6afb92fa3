"""The visible words of a page, block by block, with what their elements say they are."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from analysis.corpus.readers.pages import marks

#: What no reader sees, or cannot read as words.
_UNSEEN = frozenset(
    "script style noscript template iframe svg object head math canvas audio video map "
    "select option datalist textarea input".split()
)
_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s "
    "samp small span strike strong sub sup tt u var wbr img picture source meta link".split()
)
_HEADINGS = frozenset("h2 h3 h4 h5 h6".split())
_BOLD, _ITALIC = frozenset(("b", "strong")), frozenset(("i", "em"))
#: Elements that hold what stands around an article, whatever they are called.
_AROUND = frozenset("nav footer form button dialog menu".split())
#: Of these, those that never hold an article.
_NEVER = _AROUND - {"form"}
#: Inline elements by whose name a site may say that they hold a day or an author.
_NAMING = frozenset("span a b strong em i cite".split())
#: What is no article by the name of its element.
LEAVING = frozenset((marks.RELATED, marks.COMMENT, marks.PAYWALL, marks.FURNITURE))
#: So many characters in a row are something to read.
_READ = 40
_SEVERAL = 4
#: What an element is called that never holds an article, however much there is to read in it.
_SHUT = re.compile(
    r"foot|copyright|cookie|toasoan|popup|modal|login|signin|comment|binhluan|binh-luan|menu|nav"
)
_SPACE = re.compile(r"[ \t\r\n\f\v\xa0]+")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_RIGHT = re.compile(r"text-align\s*:\s*(?:right|end)", re.IGNORECASE)


@dataclass(slots=True)
class PageBlock:
    """Words that stand by themselves on the page.

    `chain` are its elements from the outermost to its own, `said` what each of them says it is,
    `kinds` all of that together.
    """

    text: str
    element: Any
    chain: tuple[Any, ...]
    said: tuple[frozenset[str], ...]
    kinds: frozenset[str]
    own: frozenset[str]
    tag: str
    n_linked: int = 0
    n_bold: int = 0
    n_italic: int = 0
    after_image: bool = False
    right: bool = False

    @property
    def linked(self) -> float:
        """How much of it is links."""
        return self.n_linked / len(self.text) if self.text else 0.0


@dataclass(slots=True)
class _Open:
    """The words of the block that is being read."""

    pieces: list[str] = field(default_factory=list)
    n_linked: int = 0
    n_bold: int = 0
    n_italic: int = 0


class PageWalk:
    """Walks a page once and keeps its blocks in the order they are read."""

    def __init__(self) -> None:
        self.blocks: list[PageBlock] = []
        self._open = _Open()
        self._image = False
        self._chain: list[tuple[Any, frozenset[str], str]] = []
        self._inside = {"a": 0, "bold": 0, "italic": 0}

    def read(self, root: Any) -> list[PageBlock]:
        """The blocks below an element."""
        from lxml import etree

        skipped: Any = None
        for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
            if event in ("comment", "pi"):
                self._words(element.tail, skipped)
            elif event == "start":
                if skipped is None and self._begin(element):
                    skipped = element
            elif skipped is None:
                self._end(element)
                self._words(element.tail, None)
            elif element is skipped:
                skipped = None
                self._words(element.tail, None)
        self._flush()
        return self.blocks

    def _begin(self, element: Any) -> bool:
        """Take in what an element begins; True when nothing in it is seen."""
        tag = element.tag
        if not isinstance(tag, str) or tag in _UNSEEN:
            self._flush_before(tag)
            return True
        if tag == "br":
            self._open.pieces.append("\n")
        elif tag == "img":
            self._image = True
        elif _stands_alone(element, tag):
            self._flush()
            self._chain.append((element, _kinds(element, tag), tag))
        self._count(tag, 1)
        self._words(element.text, None)
        return False

    def _flush_before(self, tag: Any) -> None:
        if tag in ("iframe", "video", "audio", "object"):
            self._flush()

    def _count(self, tag: str, by: int) -> None:
        if tag == "a":
            self._inside["a"] += by
        elif tag in _BOLD:
            self._inside["bold"] += by
        elif tag in _ITALIC:
            self._inside["italic"] += by

    def _end(self, element: Any) -> None:
        tag = element.tag
        self._count(tag, -1)
        if self._chain and self._chain[-1][0] is element:
            self._flush()
            self._chain.pop()

    def _words(self, text: str | None, skipped: Any) -> None:
        if not text or skipped is not None:
            return
        said = _SPACE.sub(" ", text)
        now = self._open
        now.pieces.append(said)
        n = len(said.strip())
        now.n_linked += n if self._inside["a"] else 0
        now.n_bold += n if self._inside["bold"] else 0
        now.n_italic += n if self._inside["italic"] else 0

    def _flush(self) -> None:
        now, self._open = self._open, _Open()
        text = "".join(now.pieces)
        if not text or text.isspace():
            return
        if not self._chain:
            return
        element, own, tag = self._chain[-1]
        said = tuple(one for _, one, _ in self._chain)
        lines = [" ".join(line.split()) for line in text.split("\n")]
        for line in lines:
            if line:
                self.blocks.append(
                    PageBlock(
                        text=line,
                        element=element,
                        chain=tuple(e for e, _, _ in self._chain),
                        said=said,
                        kinds=frozenset().union(*said),
                        own=own,
                        tag=tag,
                        n_linked=min(now.n_linked, len(line)),
                        n_bold=min(now.n_bold, len(line)),
                        n_italic=min(now.n_italic, len(line)),
                        after_image=self._image,
                        right=bool(_RIGHT.search(element.get("style") or ""))
                        or (element.get("align") or "").lower() == "right",
                    )
                )
        self._image = False


def believed(listed: Sequence[PageBlock], title: str) -> None:
    """Take back the marks of elements that hold the article itself.

    A site may call what holds its whole page `wrap-popup` or `sticky-menu-page`, or put all of it
    into one form: nothing that holds the headline (`title`, or the page's own) or the element of
    the text, and half of all there is to read, is what its name says; nor is what holds half of
    it in several paragraphs, unless it is called after a footer or a form to fill in.
    """
    held: dict[Any, int] = {}
    several: dict[Any, int] = {}
    holds: set[Any] = set()
    total = 0
    for block in listed:
        worth = len(block.text) if len(block.text) >= _READ and block.linked < 0.5 else 0
        total += worth
        text = headline = block.tag == "h1" or (bool(title) and block.text == title)
        for element, said in zip(reversed(block.chain), reversed(block.said), strict=True):
            if said & LEAVING and element.tag not in _NEVER:
                held[element] = held.get(element, 0) + worth
                several[element] = several.get(element, 0) + (worth > 2 * _READ)
                if headline or (text and not said & {marks.RELATED, marks.COMMENT}):
                    holds.add(element)
            text = text or marks.BODY in said
    holds |= {one for one, n in several.items() if n >= _SEVERAL and not _is_shut(one)}
    wrong = {one for one in holds if 2 * held[one] >= total}
    for block in listed if wrong else ():
        if not wrong.isdisjoint(block.chain):
            paired = zip(block.chain, block.said, strict=True)
            block.said = tuple(s - LEAVING if e in wrong else s for e, s in paired)
            block.kinds = frozenset().union(*block.said)


def _is_shut(element: Any) -> bool:
    names = f"{element.get('class') or ''} {element.get('id') or ''}".lower()
    return bool(_SHUT.search(names))


def _stands_alone(element: Any, tag: str) -> bool:
    """Whether an element begins words of their own: a block, or the day or author of a line."""
    if tag not in _INLINE:
        return True
    if tag not in _NAMING or not (names := element.get("class")):
        return False
    return bool(marks.element_kinds(names) & {marks.DATE, marks.BYLINE})


def _kinds(element: Any, tag: str) -> frozenset[str]:
    """What an element says it is."""
    if tag == "figcaption":
        return frozenset((marks.CAPTION,))
    names = " ".join(filter(None, (element.get("class"), element.get("id"), element.get("type"))))
    said = marks.element_kinds(names) if names else frozenset()
    if element.get("itemprop") == "articleBody":
        said |= {marks.BODY}
    elif element.get("itemprop") == "description":
        said |= {marks.LEAD}
    if tag in _AROUND:
        said |= {marks.FURNITURE}
    if element.get("hidden") is not None or _HIDDEN.search(element.get("style") or ""):
        said |= {marks.FURNITURE}
    return said


def is_heading(block: PageBlock) -> bool:
    """Whether the block is a heading of the page's own."""
    return block.tag in _HEADINGS
