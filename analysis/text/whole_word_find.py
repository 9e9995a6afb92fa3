"""Where words open in a text, by plain search: quicker than a pattern while hits are rare."""

from collections.abc import Iterable

#: What may stand before a word that opens something.
BEFORE = frozenset(" \n\t({[“\"'‘«…–—•;")


def whole_words(folded: str, phrases: Iterable[str]) -> list[tuple[int, int]]:
    """The places where one of the phrases stands as whole words; they may overlap.

    >>> whole_words("hội nghị, hội nghị viện", ["hội nghị", "nghị viện"])
    [(0, 8), (10, 18), (14, 23)]
    """
    places = []
    for phrase in phrases:
        size = len(phrase)
        at = folded.find(phrase)
        while at >= 0:
            end = at + size
            if not (folded[end : end + 1].isalnum() or (at and folded[at - 1].isalnum())):
                places.append((at, end))
            at = folded.find(phrase, end)
    places.sort()
    return places
