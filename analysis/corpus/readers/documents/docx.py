"""DOCX and ODT: the paragraphs of a document, with what its styles say they are."""

import re
import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree

from analysis.corpus.readers import bounded
from analysis.corpus.readers.finding import Found
from analysis.tables.errors import InputError
from analysis.text.wordlist import either

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_T = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_HEADING = re.compile(r"(?:heading|tiêu đề|tieude|h)[ _]?(?:20_)?[1-6]$", re.IGNORECASE)
_TITLE = re.compile(rf"^(?:{either('field_labels.txt', 'style')})$", re.IGNORECASE)
_CAPTION = re.compile(r"caption|chú thích|chuthich|illustration|figure", re.IGNORECASE)
_LARGEST = 256 << 20
_NOT_READ = ("del", "moveFrom", "instrText", "footnoteReference", "txbxContent", "Fallback")


def paragraphs(found: Found) -> list[tuple[str, str]]:
    """The paragraphs of a document in order: the words, and the part their style names.

    Deleted words, comments, notes, heads and feet of pages are not read; nothing that the
    document points to is opened. Raises `InputError` for a file that is no document.
    """
    inside = "content.xml" if found.ending == ".odt" else "word/document.xml"
    try:
        with found.open() as stream, zipfile.ZipFile(stream) as archive:
            info = archive.getinfo(inside)
            if info.flag_bits & 0x1:
                raise InputError("it is locked with a password")
            with archive.open(info) as member:
                data = member.read(_LARGEST + 1)
    except KeyError:
        raise InputError("it holds no document of words") from None
    except (zipfile.BadZipFile, OSError, EOFError, NotImplementedError, RuntimeError) as error:
        raise InputError(f"it is damaged, or no document of its ending ({error})") from None
    bounded.check_unpacked(len(data), info.compress_size, found.shown)
    if len(data) > _LARGEST:
        raise InputError("it is larger than any article")
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise InputError("it defines entities of its own, which no office program writes")
    try:
        root = ElementTree.fromstring(data)
    except ElementTree.ParseError as error:
        raise InputError(f"its words cannot be read ({error})") from None
    read = _of_odt(root) if found.ending == ".odt" else _of_docx(root)
    return [(line, part) for words, part in read for line in _lines(words)]


def _lines(words: str) -> Iterator[str]:
    for line in words.split("\n"):
        if said := " ".join(line.split()):
            yield said


def _of_docx(root: ElementTree.Element) -> Iterator[tuple[str, str]]:
    for paragraph in root.iter(f"{_W}p"):
        style = paragraph.find(f"{_W}pPr/{_W}pStyle")
        name = style.get(f"{_W}val", "") if style is not None else ""
        yield "".join(_words(paragraph)), _part(name)


def _words(element: ElementTree.Element) -> Iterator[str]:
    for child in element:
        tag = child.tag.rpartition("}")[2] if isinstance(child.tag, str) else ""
        if tag in _NOT_READ:
            continue
        if tag == "t":
            yield child.text or ""
        elif tag == "tab":
            yield " "
        elif tag in ("br", "cr"):
            yield "\n"
        elif tag == "noBreakHyphen":
            yield "-"
        elif tag != "p":
            yield from _words(child)


def _of_odt(root: ElementTree.Element) -> Iterator[tuple[str, str]]:
    for element in root.iter():
        if element.tag in (f"{_T}p", f"{_T}h"):
            style = element.get(f"{_T}style-name", "")
            part = "heading" if element.tag == f"{_T}h" else _part(style)
            yield "".join(_odt_words(element)), part


def _odt_words(element: ElementTree.Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        tag = child.tag.rpartition("}")[2] if isinstance(child.tag, str) else ""
        if tag in ("s", "tab"):
            yield " "
        elif tag == "line-break":
            yield "\n"
        elif tag not in ("note", "annotation", "p", "h", "tracked-changes"):
            yield from _odt_words(child)
        yield child.tail or ""


def _part(style: str) -> str:
    if _TITLE.search(style):
        return "title"
    if _HEADING.search(style):
        return "heading"
    return "caption" if _CAPTION.search(style) else ""
