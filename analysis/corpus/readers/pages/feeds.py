"""RSS and Atom as saved to disk: an item a record."""

from collections.abc import Iterator
from html import unescape
from typing import Any

from analysis.corpus.article import LoadIssue
from analysis.corpus.readers.finding import Found, unread
from analysis.corpus.readers.records.columns import Record
from analysis.tables.errors import missing_package

_ITEMS = ("item", "entry")
_NAMES = {"encoded": "content", "creator": "author", "updated": "updated", "id": "guid"}
_SAVE = "Save the feed again; of other XML, save the articles as .txt or .csv."


def rows(found: Found) -> Iterator[Record | LoadIssue]:
    """The items of a feed; without the whole text, its summary is the text."""
    try:
        from lxml import etree
    except ImportError:
        raise missing_package("lxml", f"Reading {found.shown}", "pages") from None
    # Entities are not resolved, nothing is fetched, and a document type is not looked at.
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True
    )
    data = found.read()
    if b"<!ENTITY" in data:
        yield unread(found, "it defines entities of its own, which no feed does", _SAVE)
        return
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        yield unread(found, f"it is no XML: {error.msg}", _SAVE)
        return
    items = [e for e in root.iter() if _name(e) in _ITEMS] if root is not None else []
    if not items:
        yield unread(found, "it is no feed of articles", _SAVE)
        return
    outlet = _channel(root)
    for item in items:
        row: Record = {"source_name": outlet}
        for child in item:
            name = _NAMES.get(_name(child), _name(child))
            said = "".join(child.itertext()).strip()
            if name == "link" and not said:
                if child.get("rel", "alternate") != "alternate":
                    continue
                said = child.get("href") or ""
            row.setdefault(name, unescape(said))
        text = row.get("content") or row.pop("description", "") or row.pop("summary", "")
        yield row | {"content": text}


def _name(element: Any) -> str:
    return element.tag.rpartition("}")[2].lower() if isinstance(element.tag, str) else ""


def _channel(root: Any) -> str:
    """What the feed calls itself, before what it says of the section."""
    for element in root.iter():
        if _name(element) == "title":
            return (element.text or "").split(" - ")[0].split(" | ")[0].strip()
    return ""
