"""HTML inside the text of an article: what is markup is taken out, paragraphs are kept.

A text holds markup when it has an end tag or an empty tag of HTML (`</p>`, `<br>`), two
paragraph tags, or a character written as `&nbsp;`. A `<`, a `>` or an `&` that is none of these
is a sign of the text and stays, whatever stands around it.
"""

import re
from html import entities, unescape
from html.parser import HTMLParser

_BLOCKS = frozenset(
    "address article aside blockquote body center dd details dialog div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html main nav ol p pre section "
    "summary table tbody tfoot thead ul".split()
)
_LINES = frozenset("br caption li option tr".split())
_CELLS = frozenset("td th".split())
_INLINE = frozenset(
    "a abbr acronym b bdi bdo big button cite code data del dfn em font i img input ins kbd "
    "label link mark meta meter nobr output picture q s samp small source span strike strong "
    "sub sup time tt u var wbr audio video track embed param base col colgroup".split()
)
_EMPTY = ("br", "hr", "img", "wbr")
#: What no reader sees: the element with all that is in it.
_UNSEEN = "script style noscript template iframe svg object head select textarea math".split()

_NAME = "|".join(sorted([*_BLOCKS, *_LINES, *_CELLS, *_INLINE, *_UNSEEN], key=len, reverse=True))
_OWN = r"[a-z][a-z0-9]*[:-][a-z0-9:-]*"
_END = re.compile(rf"</(?:{_NAME})\s*>", re.IGNORECASE)
_ALONE = re.compile(rf"<(?:{'|'.join(_EMPTY)})(?:\s[^<>]*|/)?>", re.IGNORECASE)
_OPENS = re.compile(r"<p(?:\s[^<>]*)?>", re.IGNORECASE)
_CONTAINS = re.compile(
    rf"</?(?:{'|'.join(sorted(_BLOCKS - {'hr', 'pre'} | {'li', 'tr'}))})\b[^<>]*>", re.IGNORECASE
)
_REFERENCE = re.compile(r"&(#\d{2,7}|#[xX][0-9a-fA-F]{2,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_CDATA = re.compile(r"<!\[CDATA\[|\]\]>")
_HIDDEN = re.compile(
    rf"<!--.*?(?:-->|\Z)|<!doctype[^<>]*>|<\?xml[^<>]*>|<({'|'.join(_UNSEEN)})\b.*?(?:</\1\s*>|\Z)",
    re.IGNORECASE | re.DOTALL,
)
_SIGN = re.compile(rf"<(?!/?(?:{_NAME}|{_OWN})(?:\s[^<>]*|/)?>)", re.IGNORECASE)
#: Signs for "a new line at least" and "a blank line at least", while a text is collected.
_LINE, _BLANK = "\x1d", "\x1e"
_SPACE = re.compile(r"\s+")
_BROKEN = re.compile(r"(<br\s*/?>)[ \t]*\r?\n", re.IGNORECASE)


def plain(text: str) -> str:
    """The text without markup, a blank line between paragraphs; the same text if it has none.

    >>> plain("<p>Giá&nbsp;&lt; 5 triệu.</p><p>Hết.</p>")
    'Giá\\xa0< 5 triệu.\\n\\nHết.'
    >>> plain("Nếu a<b và b>c thì a<c")
    'Nếu a<b và b>c thì a<c'
    """
    if "<" not in text and "&" not in text:
        return text
    if _has_tags(text):
        return _without_tags(text)
    seen = _REFERENCE.sub(_character, text)
    if seen == text:
        return text
    # Feeds escape twice: `&amp;nbsp;` is `&nbsp;`, and that a space.
    return _without_tags(seen) if _has_tags(seen) else _REFERENCE.sub(_character, seen)


def _has_tags(text: str) -> bool:
    """Whether the text holds tags of HTML, and not only signs that look like one."""
    found = _END.search(text) or _ALONE.search(text) or _CDATA.search(text)
    return bool(found) or len(_OPENS.findall(text)) > 1


def _character(match: re.Match[str]) -> str:
    """The character that a reference stands for; what is none stays as it is."""
    known = match[1].startswith("#") or f"{match[1]};" in entities.html5
    return unescape(match[0]) if known else match[0]


def _without_tags(text: str) -> str:
    text = _HIDDEN.sub("\n", _CDATA.sub("", text))
    text = _BROKEN.sub(r"\1", text)
    text = _SIGN.sub("&lt;", text)
    text = re.sub(rf"&(?!{_REFERENCE.pattern[1:]})", "&amp;", text)
    reader = _TagReader(folds=bool(_CONTAINS.search(text)))
    reader.feed(text)
    reader.close()
    return _REFERENCE.sub(_character, reader.text())


class _TagReader(HTMLParser):
    """Collects what is seen of a text, with a break where a block begins or ends."""

    def __init__(self, *, folds: bool) -> None:
        super().__init__(convert_charrefs=True)
        self._folds, self._typed = folds, 0
        self._pieces: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._typed += tag == "pre"
        if tag in _CELLS:
            self._pieces.append(" ")
        self._break(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._break(tag)

    def handle_endtag(self, tag: str) -> None:
        self._typed -= tag == "pre" and self._typed > 0
        if tag != "br":
            self._break(tag)

    def handle_data(self, data: str) -> None:
        folded = self._folds and not self._typed
        self._pieces.append(re.sub(r"[ \t\r\n]+", " ", data) if folded else data)

    def _break(self, tag: str) -> None:
        if tag == "br":
            self._pieces.append("\n")
        elif tag in _BLOCKS:
            self._pieces.append(_BLANK)
        elif tag in _LINES:
            self._pieces.append(_LINE)

    def text(self) -> str:
        """What was collected: no space at the ends of lines, one blank line at most."""
        return _SPACE.sub(_parted, "".join(self._pieces)).strip()


def _parted(match: re.Match[str]) -> str:
    """The space between two words, as a paragraph, a line, or what it was."""
    space = match[0]
    if _BLANK in space or space.count("\n") > 1:
        return "\n\n"
    return "\n" if _LINE in space or "\n" in space else space
