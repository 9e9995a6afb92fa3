"""Which stretches of an article are worth reading closely.

One scan finds every listed phrase. Only a sentence that reports or quotes, and the words
around somebody's name, can change what is extracted; the rest is not looked at again.
"""

from bisect import bisect_left
from collections.abc import Sequence

from analysis.corpus.article import Sentence
from analysis.extract.mentions import name_shapes
from analysis.extract.mentions.candidates import Found, Word
from analysis.extract.quotation_marks import Marked

#: So many characters before and after a name may hold its office.
AROUND = 70
#: So far after a title its name may stand.
REACH = 64


def attended(
    text: str, sentences: Sequence[Sentence], *, found: Found, runs: list[Word], marks: list[Marked]
) -> tuple[Found, list[Word]]:
    """The listed phrases and capitalised runs that are worth reading closely."""
    mask = bytearray(len(text) + 1)
    begins = [sentence.start for sentence in sentences]
    _mark_sentences(mask, text, sentences, found)
    filled = 0  # sentences before this one need no second look
    for mark in marks:
        at = max(filled, bisect_left(begins, mark.opens + 1) - 1)
        while at < len(sentences) and sentences[at].start < mark.closes + 2:
            _fill(mask, sentences[at].start, sentences[at].end)
            at = filled = at + 1
    _mark_names(mask, text, found, runs)
    if " này" in text:
        _mark_bodies(mask, found, runs)
    return (
        [entry for entry in found if mask[entry[0]]],
        [run for run in runs if mask[run[0]]],
    )


def _fill(mask: bytearray, start: int, end: int) -> None:
    mask[start:end] = b"\x01" * (end - start)


def _mark_sentences(
    mask: bytearray, text: str, sentences: Sequence[Sentence], found: Found
) -> None:
    """The sentences in which a word may report speech; words too weak need `rằng` after them."""
    begins = [sentence.start for sentence in sentences]
    last = -1
    for start, end, entry in found:
        if entry.report and not entry.hidden and start > last:
            weak = entry.report == "quote" and entry.phrase != "cho thấy"
            if weak and text.find(" rằng", end, end + REACH) < 0:
                continue
            at = bisect_left(begins, start + 1) - 1
            if at >= 0:
                sentence = sentences[at]
                _fill(mask, sentence.start, sentence.end)
                last = sentence.end


def _mark_bodies(mask: bytearray, found: Found, runs: list[Word]) -> None:
    """States and named bodies, which "nước này" or "công ty này" may mean later."""
    starts = [start for start, _ in runs]
    for start, end, entry in found:
        if entry.state:
            _fill(mask, start, end)
        elif entry.body and not entry.place:
            at = bisect_left(starts, end)
            if at < len(runs) and starts[at] == end + 1:
                _fill(mask, start, runs[at][1])


def _mark_names(mask: bytearray, text: str, found: Found, runs: list[Word]) -> None:
    """The words around names that may be people's."""
    end_of_text = len(text)
    starts = [start for start, _ in runs]
    for start, end, entry in found:
        if entry.title and not mask[start]:
            at = bisect_left(starts, start)
            if at < len(runs) and runs[at][0] < end + REACH:
                first, last = max(0, start - 24), min(end_of_text, runs[at][1] + AROUND)
                _fill(mask, first, last)
            elif text[max(0, start - 4) : start] in ("một ", "Một "):
                _fill(mask, start, min(end_of_text, end + AROUND))
    known = name_shapes.surnames()
    for start, end in runs:
        if mask[start]:
            continue
        words = text[start:end].split(" ")
        if len(words) > 1 and not all(
            name_shapes.is_syllable(word) and word not in known for word in words
        ):
            _fill(mask, start, min(end_of_text, end + AROUND))
