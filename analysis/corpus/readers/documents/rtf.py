"""RTF: the words of a document; what is embedded in it or linked to is not looked at."""

import re
from dataclasses import dataclass, field

from analysis.corpus.readers.finding import Found
from analysis.tables.errors import InputError

_TOKEN = re.compile(
    rb"\\'(?P<hex>[0-9a-fA-F]{2})|\\(?P<word>[a-z]{1,32})(?P<n>-?\d{1,10})? ?|\\(?P<sign>[^a-z])"
    rb"|(?P<brace>[{}])|(?P<end>[\r\n]+)|(?P<text>[^\\{}\r\n]+)",
    re.DOTALL,
)
_SKIPPED = frozenset(
    b"fonttbl colortbl stylesheet info pict object header footer headerl headerr headerf footerl "
    b"footerr footerf footnote annotation field fldinst themedata datastore generator listtable "
    b"listoverridetable xmlnstbl rsidtbl latentstyles nonshppict bkmkstart bkmkend filetbl".split()
)
_SAYS = {
    b"par": "\n\n", b"line": "\n", b"tab": " ", b"cell": "\n", b"row": "\n\n", b"sect": "\n\n",
    b"page": "\n\n", b"emdash": "—", b"endash": "–", b"lquote": "‘", b"rquote": "’",
    b"ldblquote": "“", b"rdblquote": "”", b"bullet": "•",
}  # fmt: skip
_SIGNS = {b"~": "\xa0", b"_": "-", b"-": ""}
_CODECS = {1252: "cp1252", 1258: "cp1258", 65001: "utf-8", 936: "gbk", 932: "cp932", 949: "cp949"}


def text(found: Found) -> str:
    """The words of the document, a blank line between paragraphs.

    Raises `InputError` for a file that is none.
    """
    data = found.read()
    if not data.startswith(b"{\\rtf"):
        raise InputError("it is no RTF document")
    return _RtfWords().read(data).encode("utf-16", "surrogatepass").decode("utf-16", "replace")


@dataclass(slots=True)
class _RtfWords:
    """The words of a document as its tokens are read one by one.

    A group between braces has what it changed put back at its end. A sign of Unicode is followed
    by `uc` characters for old readers, of which `owed` are still to come; `raw` are bytes of
    `codec` that wait for the rest of their character.
    """

    said: list[str] = field(default_factory=list)
    groups: list[tuple[bool, int]] = field(default_factory=list)
    skipped: bool = False
    uc: int = 1
    codec: str = "cp1252"
    owed: int = 0
    raw: bytearray = field(default_factory=bytearray)

    def read(self, data: bytes) -> str:
        """Everything the document says."""
        for token in _TOKEN.finditer(data):
            if self.raw and not token["hex"]:
                self.said.append(self.raw.decode(self.codec, "replace"))
                self.raw.clear()
            if token["brace"]:
                self._brace(token["brace"])
            elif not self._controls(token) and not self.skipped:
                self._prints(token)
        return "".join(self.said)

    def _brace(self, brace: bytes) -> None:
        if brace == b"{":
            self.groups.append((self.skipped, self.uc))
        elif self.groups:
            self.skipped, self.uc = self.groups.pop()

    def _controls(self, token: re.Match[bytes]) -> bool:
        """Whether a token says how to read on, and no word."""
        word = token["word"]
        if word in _SKIPPED or token["sign"] == b"*":
            self.skipped = self.skipped or word != b"field"
        elif word == b"fldrslt":
            self.skipped = False
        elif word == b"uc":
            self.uc = int(token["n"] or 1)
        elif word == b"ansicpg":
            self.codec = _CODECS.get(int(token["n"] or 1252), "cp1252")
        else:
            return False
        return True

    def _prints(self, token: re.Match[bytes]) -> None:
        word, sign = token["word"], token["sign"]
        if word == b"u":
            self.said.append(chr(int(token["n"] or 0) % 0x10000))
            self.owed = self.uc
        elif word is not None:
            self.said.append(_SAYS.get(word, ""))
        elif token["hex"] and self.owed:
            self.owed -= 1
        elif token["hex"]:
            self.raw.append(int(token["hex"], 16))
        elif sign:
            self.said.append(_SIGNS.get(sign, sign.decode("latin-1")))
        elif token["text"]:
            words = token["text"].decode(self.codec, "replace")
            self.said.append(words[self.owed :])
            self.owed = max(0, self.owed - len(words))
