"""From the bytes of a file to its text, and what had to be repaired on the way."""

import codecs
import io
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from analysis.corpus.article import LoadIssue
from analysis.corpus.readers import legacy
from analysis.corpus.readers.finding import Found
from analysis.tables.errors import InputError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MAGIC = {
    b"%PDF": "a PDF document",
    b"PK\x03\x04": "a zip archive or office document",
    b"\x1f\x8b": "a gzip archive",
    b"\x89PNG": "a PNG image",
    b"\xff\xd8\xff": "a JPEG image",
    b"GIF8": "a GIF image",
    b"\xd0\xcf\x11\xe0": "an office document",
    b"{\\rtf": "a rich text document",
    b"PAR1": "a Parquet file",
}
#: What is said of a text that is a whole web page.
WEB_PAGE = "it is an HTML page"
_HTML = re.compile(rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype html|<html|<head|<body)", re.IGNORECASE)
#: Codes that no text holds but for a few.
_CONTROL = bytes([*range(0x09), *range(0x0E, 0x1B), 0x7F])
#: Up to so many bytes a file is read at once, and the whole of it decides on its encoding.
_LARGE = 64 << 20
_CODECS = {"utf-16": "utf-16", "utf-32": "utf-32", "cp1258": "cp1258"}
_UTF8 = "UTF-8"
#: A text sounds Vietnamese from so many common words in a hundred.
_SOUNDS = 5
#: And needs no repair from so many on. Its beginning tells, where nothing in it looks like an
#: older encoding read as another.
_SURELY, _BEGIN = 8, 1_000
_SIGNS = ("á»", "áº", "Ã", "Æ°", "®", "µ", "¬", "ñ", "ö")
_SLIGHTLY, _DAMAGED = 0.002, 0.02


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file, and how it was read when that was not plain UTF-8."""

    text: str
    repaired: str = ""


VISCII = "VISCII"
#: What may lie behind Western letters, and how to put it right.
REPAIRS: dict[str, Callable[[str], str]] = {
    "UTF-8 read as Western (cp1252)": legacy.mojibake,
    "TCVN3 (ABC)": legacy.tcvn3,
    "VNI": legacy.vni,
    VISCII: legacy.viscii,
}


def decode(data: bytes, *, page: bool = False) -> Decoded:
    """The text of a file's bytes, whatever encoding Vietnamese news was saved in.

    UTF-8 and UTF-16 are read as they are; cp1258, TCVN3, VNI and doubly encoded text are
    recognised by how Vietnamese the result sounds. Raises `InputError` with a reason for
    bytes that are no text, and for a web page where none is looked for (`page`).

    >>> decode("Hội chợ".encode()).text
    'Hội chợ'
    """
    if not data.strip():
        raise InputError("it is empty")
    for magic, kind in _MAGIC.items():
        if data.startswith(magic):
            raise InputError(f"it is {kind}, not text")
    for bom, name in _BOMS:
        if data.startswith(bom):
            return _marked(data, name)
    if not page and _HTML.match(data[:400]):
        raise InputError(WEB_PAGE)
    try:
        return _repaired(_checked(data.decode("utf-8")))
    except UnicodeDecodeError:
        return _guessed(data)


@dataclass(frozen=True, slots=True)
class DecodedFile:
    """The lines of a file, line breaks kept, and how they were read when not as plain UTF-8."""

    lines: Iterator[str]
    repaired: str = ""


def opened(found: Found) -> DecodedFile:
    """The lines of a file in whatever encoding it was saved, a large one little by little.

    Raises `InputError` as `decode` does; of a large file its beginning decides.
    """
    with found.open() as stream:
        head = stream.read(_LARGE)
    if len(head) < _LARGE:
        decoded = decode(head)
        return DecodedFile(iter(io.StringIO(decoded.text, newline="")), decoded.repaired)
    decoded = decode(head[: head.rfind(b"\n") + 1] or head)
    repair = REPAIRS.get(decoded.repaired)
    codec = _codec(decoded.repaired, head)
    text = io.TextIOWrapper(found.open(), codec, errors="replace", newline="")
    return DecodedFile(map(repair, text) if repair else iter(text), decoded.repaired)


def _codec(repaired: str, head: bytes) -> str:
    """In which codec the lines of a large file are read, before they are put right."""
    if repaired in REPAIRS and not _is_utf8(head):
        return "latin-1" if b"\xad" in head or repaired == VISCII else "cp1252"
    if not repaired or repaired in REPAIRS or repaired.startswith(_UTF8):
        return "utf-8-sig"
    return _CODECS.get(repaired, repaired)


def _is_utf8(head: bytes) -> bool:
    """Whether the beginning of a file is UTF-8; its last letter may be cut."""
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        return False
    return True


def encoding_issue(article_id: str, repaired: str) -> LoadIssue:
    """What to know about a file that was not plain UTF-8."""
    found = f"the file is not plain UTF-8: {repaired}"
    remedy = "It was read so; look at the text, and save it again as UTF-8."
    return LoadIssue("repaired", "encoding", found, remedy, article_id)


def _marked(data: bytes, name: str) -> Decoded:
    try:
        text = _checked(data.decode(name))
    except UnicodeDecodeError as error:
        if name == "utf-8-sig":
            return _guessed(data[3:])
        raise InputError(f"it begins as {name} but does not go on so ({error.reason})") from None
    return _repaired(text) if name == "utf-8-sig" else Decoded(text, name)


def _checked(text: str) -> str:
    sample = text[:100_000]
    coded = sample.encode("utf-8", "surrogatepass")
    if len(coded) - len(coded.translate(None, _CONTROL)) > 0.005 * len(sample) + 1:
        raise InputError("it is not text: it holds control codes")
    if not text.strip():
        raise InputError("it is empty")
    return text


def _repaired(text: str) -> Decoded:
    """Text in UTF-8 whose letters are those of an older encoding, put right."""
    begin = text[:_BEGIN]
    if not any(sign in text for sign in _SIGNS) and (
        legacy.surely_vietnamese(begin, _SURELY) or legacy.sounds_vietnamese(begin) >= _SURELY
    ):
        return Decoded(text)
    best, reads = "", legacy.sounds_vietnamese(text)
    found = text
    for name, repair in REPAIRS.items():
        if reads >= _SURELY:
            break
        tried = repair(text)
        sounds = legacy.sounds_vietnamese(tried)
        if tried != text and sounds > max(2 * reads, reads + 6):
            best, found, reads = name, tried, sounds
    return Decoded(found, best)


def _guessed(data: bytes) -> Decoded:
    """The reading of bytes that are no UTF-8 which sounds most Vietnamese."""
    if mixed := _mixed(data):
        return mixed
    damaged = data.decode("utf-8", "replace")
    n_damaged = damaged.count("\ufffd")
    share = n_damaged / max(1, len(damaged))
    if share <= _SLIGHTLY or (share <= _DAMAGED and legacy.sounds_vietnamese(damaged) > 5):
        return Decoded(_checked(damaged), f"{_UTF8} with {n_damaged} damaged places")
    best, text = _best(data)
    if legacy.sounds_vietnamese(text) < _SOUNDS:
        raise InputError("its encoding is none that Vietnamese news is saved in")
    return Decoded(_checked(text), best)


def _best(data: bytes) -> tuple[str, str]:
    """The older encoding under which bytes sound most Vietnamese, and the text they are in it."""
    western = data.decode("cp1252", "replace") if b"\xad" not in data else data.decode("latin-1")
    readings = {"cp1258": _windows_1258(data)}
    readings |= {name: repair(western) for name, repair in REPAIRS.items()}
    readings[VISCII] = legacy.viscii(data.decode("latin-1"))
    for name in ("utf-16-le", "utf-16-be"):
        if b"\x00" in data[:200]:
            readings[name] = data.decode(name, "replace")
    best = max(
        readings, key=lambda name: (legacy.sounds_vietnamese(readings[name]), name == "cp1258")
    )
    return best, readings[best]


def _mixed(data: bytes) -> Decoded | None:
    """A file put together from others: some of its lines are UTF-8, some an older encoding.

    A line is of another encoding where most of its letters beyond ASCII are none in UTF-8;
    a few damaged letters in a line make none.
    """
    lines = data.split(b"\n")
    texts: list[str] = []
    foreign: list[int] = []
    n_plain = 0
    for n, line in enumerate(lines):
        texts.append(line.decode("utf-8", "replace"))
        n_lost = texts[-1].count("\ufffd")
        n_kept = sum(c > "\x7f" for c in texts[-1]) - n_lost
        n_plain += n_kept > n_lost
        if n_lost > n_kept:
            foreign.append(n)
    if not n_plain or not foreign:
        return None
    best, text = _best(b"\n".join(lines[n] for n in foreign))
    repaired = text.split("\n")
    if legacy.sounds_vietnamese(text) < _SOUNDS or len(repaired) != len(foreign):
        return None
    for n, said in zip(foreign, repaired, strict=True):
        texts[n] = said
    text = "\n".join(texts)
    return Decoded(_checked(text), f"{_UTF8}, and {len(foreign):,} lines of it {best}")


def _windows_1258(data: bytes) -> str:
    return data.decode("cp1258", "replace")
