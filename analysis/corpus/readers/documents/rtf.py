"""RTF: the words of a document; what is embedded in it or linked to is not looked at."""

import re

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
_CODECS = {1252: "cp1252", 1258: "cp1258", 65001: "utf-8", 936: "gbk", 932: "cp932", 949: "cp949"}


def text(found: Found) -> str:
    """The words of the document, a blank line between paragraphs.

    Raises `InputError` for a file that is none.
    """
    data = found.read()
    if not data.startswith(b"{\\rtf"):
        raise InputError("it is no RTF document")
    return "".join(_pieces(data)).encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _pieces(data: bytes) -> list[str]:
    said: list[str] = []
    stack: list[tuple[bool, int]] = []
    skipped, uc, codec, owed = False, 1, "cp1252", 0
    raw = bytearray()
    for token in _TOKEN.finditer(data):
        if raw and not token["hex"]:
            said.append(raw.decode(codec, "replace"))
            raw.clear()
        if brace := token["brace"]:
            if brace == b"{":
                stack.append((skipped, uc))
            elif stack:
                skipped, uc = stack.pop()
            continue
        word = token["word"]
        if word in _SKIPPED or token["sign"] == b"*":
            skipped = skipped or word != b"field"
        elif word == b"fldrslt":
            skipped = False
        elif word == b"uc":
            uc = int(token["n"] or 1)
        elif word == b"ansicpg":
            codec = _CODECS.get(int(token["n"] or 1252), "cp1252")
        elif skipped:
            continue
        elif word == b"u":
            said.append(chr(int(token["n"] or 0) % 0x10000))
            owed = uc
        elif word is not None:
            said.append(_SAYS.get(word, ""))
        elif token["hex"]:
            if owed:
                owed -= 1
            else:
                raw.append(int(token["hex"], 16))
        elif token["sign"]:
            said.append(
                {b"~": "\xa0", b"_": "-", b"-": ""}.get(
                    token["sign"], token["sign"].decode("latin-1")
                )
            )
        elif token["text"]:
            words = token["text"].decode(codec, "replace")
            said.append(words[owed:])
            owed = max(0, owed - len(words))
    return said
