"""Words in marks in a headline, heading or caption that the body attributes."""

import re

from analysis.extract.document import Document
from analysis.extract.quotation_marks import Marked
from analysis.extract.speech.attribute_to import LEAST_WOVEN, Attributed
from analysis.text import normalise

#: A headline is looked for among so many quotations, however long the article.
MOST = 300
SHOWN = ("title", "heading", "caption")
_WORD = re.compile(r"\w+")


def headline_attributions(
    document: Document, direct: list[Attributed], left: list[Marked]
) -> list[Attributed]:
    """The marks left over whose words stand in somebody's quotation elsewhere."""
    text = document.text
    known = [(_plain(text[one.start : one.end]), one) for one in direct[:MOST] if one.source]
    found = []
    for mark in left:
        sentence = document.sentence(mark.opens)
        if sentence is None or sentence.part not in SHOWN:
            continue
        plain = _plain(text[mark.start : mark.end])
        if plain.count(" ") < LEAST_WOVEN - 1:
            continue
        for other, one in known:
            if f" {plain} " in f" {other} ":
                found.append(Attributed(mark.start, mark.end, one.source, "", "echo", True))
                break
    return found


def _plain(text: str) -> str:
    return " ".join(_WORD.findall(normalise.folded(text)))
