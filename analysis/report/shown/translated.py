"""The words between a notebook's cells in the language its figures are drawn in.

A cell of words carries its Vietnamese in its metadata (`vi`) with the digest of the English it
translates (`vi_of`): words somebody changed are theirs, and stay as they are. `{contents}` in a
translation becomes links to the headings that follow.
"""

import re
from hashlib import sha256
from typing import Any

_HEADING = re.compile(r"^## +(.+)$", re.MULTILINE)


def words_key(words: str) -> str:
    """What a translation names the words by that it is of.

    >>> words_key("## What this rests on")
    '6d94073c6e7e'
    """
    return sha256(words.encode("utf-8")).hexdigest()[:12]


def set_language(book: Any, lang: str) -> None:
    """Set the words of a notebook in a language; a notebook without translations stays as it is.

    The English is kept beside (`en` in the metadata), so that the same notebook can be run in
    either language again.
    """
    cells = [cell for cell in book.cells if cell.cell_type == "markdown"]
    contents = _contents([cell.metadata.get("vi", "") for cell in cells])
    for cell in cells:
        words = cell.metadata.get("vi")
        if words is None:
            continue
        vietnamese, english = words.replace("{contents}", contents), cell.metadata.get("en")
        if lang == "vi" and words_key(cell.source) == cell.metadata.get("vi_of"):
            cell.metadata["en"], cell["source"] = cell.source, vietnamese
        elif lang != "vi" and english is not None:
            if cell.source == vietnamese:
                cell["source"] = english
            del cell.metadata["en"]


def _contents(words: list[str]) -> str:
    """Links to the headings, as JupyterLab and the pages name their places."""
    headings = [found for text in words for found in _HEADING.findall(text)]
    return " · ".join(f"[{one}](#{one.replace(' ', '-')})" for one in headings)
