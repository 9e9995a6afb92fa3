"""What a page prints twice: the whole text once more, or a paragraph of it."""

from collections.abc import Sequence

from analysis.corpus.layout import block as stretches
from analysis.corpus.layout.block import Stretch

#: A paragraph of so many words stands twice by mistake; a shorter line may be a caption.
_LONG = 25
#: So many lines that follow each other as they did before are the text once more.
_RUN = 3
#: A line that stands again within so many lines may be a caption under its picture.
_BESIDE = 4


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
        if n >= _RUN:
            for stretch in rows[k : k + n]:
                if stretch.open or stretch.part == "body":
                    stretch.part, stretch.reason = "", stretches.REPEATED_TEXT
            k += n
            continue
        if n and rows[k].open and _is_long(rows[at], rows[k]):
            rows[k].reason = stretches.REPEATED_TEXT
        k += 1


def _same(rows: Sequence[Stretch], at: int, k: int) -> int:
    """How many lines from `k` on are those from `at` on."""
    n = 0
    while k + n < len(rows) and at + n < k and rows[at + n].text == rows[k + n].text:
        n += 1
    return n


def _is_long(first: Stretch, again: Stretch) -> bool:
    """Whether a line is too long for a caption, which pages print twice side by side."""
    if again.n - first.n <= _BESIDE:
        return again.n_words >= 2 * _LONG
    several = stretches.is_prose(again) and stretches.n_sentences(again.text) > 1
    return several or again.n_words >= _LONG
