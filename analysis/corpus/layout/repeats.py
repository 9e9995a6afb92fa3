"""What a page prints twice: the whole text once more, a paragraph of it, or a translation."""

import re
from collections.abc import Sequence

from analysis.corpus.layout import block as stretches
from analysis.corpus.layout.block import Stretch
from analysis.corpus.metadata import language

#: A paragraph of so many words stands twice by mistake; a shorter line may be a caption.
_LONG = 25
#: So many lines that follow each other as they did before are the text once more.
_RUN = 3
#: A line that stands again within so many lines may be a caption under its picture.
_BESIDE = 4
#: A page is in two languages when each has so much of its words, in so many paragraphs.
_SHARE, _SEVERAL = 0.25, 2
#: A letter that Vietnamese has and its neighbours on such a page have not.
_VIETNAMESE = re.compile("[ăâđêôơưĂÂĐÊÔƠƯẠ-ỹàáãèéìíòóõùúýĩũ]")


def leave_out_translation(listed: Sequence[Stretch]) -> None:
    """Leave the other language out of a page that prints its text in Vietnamese and in another.

    Without it each number and quotation would count twice, and people have two names.
    """
    rows = [s for s in listed if s.open or s.part in ("title", "lead", "body")]
    bare = [not _VIETNAMESE.search(s.text) for s in rows]
    if sum(bare) < _SEVERAL:
        return
    prose = [stretches.is_prose(s) and s.n_words > 5 for s in rows]
    foreign = [b and p and language.guess(s.text) not in ("vi", "") for b, p, s in
               zip(bare, prose, rows, strict=True)]  # fmt: skip
    words = sum(s.n_words for s, p in zip(rows, prose, strict=True) if p)
    other = sum(s.n_words for s, f in zip(rows, foreign, strict=True) if f)
    if sum(foreign) < _SEVERAL or not _SHARE * words <= other <= (1 - _SHARE) * words:
        return
    for k, stretch in enumerate(rows):
        beside = any(foreign[k + 1 : k + 3]) and bare[k] and stretch.n_words > 2
        if foreign[k] or (beside and not prose[k]):
            stretch.part, stretch.reason = "", stretches.TRANSLATION


def leave_out(listed: Sequence[Stretch]) -> None:
    """Leave out what stands on the page before, word for word, and is no short line.

    Without it the words, numbers and quotations of a page that shows its text twice (for a
    phone and for a screen) would be counted twice.
    """
    rows = [s for s in listed if s.open or s.part in ("title", "lead", "body")]
    first: dict[str, int] = {}
    k = 0
    while k < len(rows):
        at = first.setdefault(rows[k].text, k)
        n = _same(rows, at, k) if at < k else 0
        if n >= _RUN or (n > 1 and _is_text(rows[k : k + n])):
            for stretch in rows[k : k + n]:
                if stretch.open or stretch.part == "body":
                    stretch.part, stretch.reason = "", stretches.REPEATED_TEXT
            k += n
            continue
        if n and (rows[k].open or rows[k].part == "body") and _is_long(rows[at], rows[k]):
            rows[k].part, rows[k].reason = "", stretches.REPEATED_TEXT
        k += 1


def _same(rows: Sequence[Stretch], at: int, k: int) -> int:
    """How many lines from `k` on are those from `at` on."""
    n = 0
    while k + n < len(rows) and at + n < k and rows[at + n].text == rows[k + n].text:
        n += 1
    return n


def _is_text(rows: Sequence[Stretch]) -> bool:
    """Whether few lines are paragraphs, and together too long for captions of pictures."""
    return all(map(stretches.is_prose, rows)) and sum(s.n_words for s in rows) >= _LONG


def _is_long(first: Stretch, again: Stretch) -> bool:
    """Whether a line is too long for a caption, which pages print twice side by side."""
    if again.n - first.n <= _BESIDE:
        return again.n_words >= 2 * _LONG
    several = stretches.is_prose(again) and stretches.n_sentences(again.text) > 1
    return several or again.n_words >= _LONG
