"""MHTML: a page as a browser saves it with its pictures, in one file."""

import email
import email.policy
from collections.abc import Iterator
from email.message import EmailMessage
from hashlib import sha256

from analysis.corpus.article import LoadIssue
from analysis.corpus.metadata.manifest import Manifest
from analysis.corpus.readers.finding import Found, FoundArticle, unread
from analysis.corpus.readers.pages import html

_SAVE = "Save the page again, as HTML."


def read(found: Found, manifest: Manifest) -> Iterator[FoundArticle | LoadIssue]:
    """The article of the first page in the file; pictures and frames are not looked at."""
    data = found.read()
    message = email.message_from_bytes(data, policy=email.policy.default)
    for part in message.walk():
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            url = str(
                part.get("Content-Location") or message.get("Snapshot-Content-Location") or ""
            )
            text = _text(part)
            yield from html.page_article(found, text, digest=sha256(data).hexdigest(), url=url)
            return
    yield unread(found, "no page stands in it", _SAVE)


def _text(part: EmailMessage) -> str:
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    return html.decoded(data, part.get_content_charset() or "")
