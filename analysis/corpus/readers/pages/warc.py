"""WARC: pages as a crawler stored them, one record after another, packed or not."""

import zlib
from collections.abc import Iterator
from hashlib import sha256
from typing import BinaryIO

from analysis.corpus.article import LoadIssue
from analysis.corpus.metadata.manifest import Manifest
from analysis.corpus.readers import bounded
from analysis.corpus.readers.finding import LEFT_OUT, Found, FoundArticle, unread
from analysis.corpus.readers.pages import html
from analysis.tables.errors import InputError

_MAGIC = b"WARC/"
_LONGEST_LINE = 64 << 10
_LARGEST = 32 << 20
_SAVE = "Look at the file: it should begin with WARC/1.0."
_ENCODINGS = ("gzip", "x-gzip", "deflate")


def read(found: Found, manifest: Manifest) -> Iterator[FoundArticle | LoadIssue]:
    """The articles of the pages in the file, each named by its record's place."""
    n = pages = others = 0
    with found.open() as stream:
        for headers, body in _records(stream):
            n += 1
            if headers.get("warc-type") not in ("response", "resource"):
                continue
            page = _page(headers, body)
            if page is None:
                others += 1
                continue
            pages += 1
            content, charset = page
            url = headers.get("warc-target-uri", "").strip("<>")
            name = f"{found.name}#{n:06}"
            text = html.decoded(content, charset)
            digest = sha256(content).hexdigest()
            yield from html.page_article(found, text, digest=digest, url=url, name=name)
    if not n:
        yield unread(found, "it holds no record of a crawl", _SAVE)
    elif not pages and not others:
        yield unread(found, "no page stands in it", "Leave it out.")
    elif others:
        said = f"{found.shown}: {others:,} records are no page (pictures, scripts, errors)"
        yield LoadIssue(LEFT_OUT, "records", said, "", found.name)


def _records(stream: BinaryIO) -> Iterator[tuple[dict[str, str], bytes]]:
    while True:
        line = stream.readline(_LONGEST_LINE)
        while line in (b"\r\n", b"\n"):
            line = stream.readline(_LONGEST_LINE)
        if not line.startswith(_MAGIC):
            return
        headers = _headers(stream)
        try:
            length = int(headers.get("content-length", "0"))
        except ValueError:
            return
        if length < 0:
            return
        yield headers, stream.read(min(length, _LARGEST))
        rest = length - _LARGEST
        while rest > 0 and (skipped := stream.read(min(rest, 1 << 20))):
            rest -= len(skipped)


def _headers(stream: BinaryIO) -> dict[str, str]:
    found: dict[str, str] = {}
    while (line := stream.readline(_LONGEST_LINE)).strip():
        name, _, value = line.decode("utf-8", "replace").partition(":")
        found[name.strip().lower()] = value.strip()
    return found


def _page(headers: dict[str, str], body: bytes) -> tuple[bytes, str] | None:
    """The HTML of a record and the encoding that its server named; None for another thing."""
    kind = headers.get("content-type", "")
    if headers["warc-type"] == "response" and body.startswith(b"HTTP/"):
        head, _, body = body.partition(b"\r\n\r\n")
        lines = head.decode("latin-1").split("\r\n")
        status = lines[0].split(" ")
        if len(status) < 2 or status[1] != "200":
            return None
        said = dict(line.lower().split(":", 1) for line in lines[1:] if ":" in line)
        kind = said.get("content-type", "")
        if "chunked" in said.get("transfer-encoding", ""):
            body = _joined(body)
        if said.get("content-encoding", "").strip() in _ENCODINGS:
            body = _unpacked(body)
    if "html" not in kind.lower():
        return None
    charset = kind.lower().partition("charset=")[2].split(";")[0].strip("\"' ")
    return body, charset


def _joined(body: bytes) -> bytes:
    """A body that its server sent in pieces."""
    pieces = []
    at = 0
    while (end := body.find(b"\r\n", at)) > 0:
        try:
            size = int(body[at:end].split(b";")[0], 16)
        except ValueError:
            return body
        if size <= 0:
            break
        pieces.append(body[end + 2 : end + 2 + size])
        at = end + 2 + size + 2
    return b"".join(pieces)


def _unpacked(body: bytes) -> bytes:
    for window in (47, -15):
        try:
            reader = zlib.decompressobj(window)
            said = reader.decompress(body, _LARGEST)
            bounded.check_unpacked(len(said) + len(reader.unconsumed_tail), len(body), "a record")
            return said
        except (zlib.error, InputError):
            continue
    return b""
