"""From raw text to headline, lead, body, captions and what is left out.

The rules are about how Vietnamese news pages look when they are saved as text. Every line is
asked a few questions in turn (is it the top of the page, the list under the article, a
caption, a byline, a turn of an interview, a subheading); what nobody claims is body, so that
running text is never lost.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from types import MappingProxyType

from analysis.corpus.article import Article, LeftOut, LoadIssue, Part, Sentence
from analysis.corpus.layout import block as stretches
from analysis.corpus.layout import (
    bylines,
    captions,
    closing,
    credits,
    headings,
    interview,
    masthead,
    page,
    page_end,
    repeats,
)
from analysis.corpus.layout.block import Stretch
from analysis.corpus.layout.masthead import Masthead
from analysis.corpus.layout.page import Page
from analysis.corpus.metadata import language, outlets
from analysis.tables import vocabulary
from analysis.text import sentences

#: Nothing is given of a page but its text.
NOTHING: Mapping[int, str] = MappingProxyType({})
#: What is marked as a day or an author is read for it all the same.
_READ_ANYWAY = (stretches.DATE_LINE,)
_LABEL_WORDS = 12
_BEGINS_WORDS = 8


def lay_out(
    article_id: str,
    raw: str,
    *,
    title: str = "",
    lead: str = "",
    outlet: str = "",
    given: Mapping[int, str] = NOTHING,
) -> Article:
    """The article a reader would read, found in the text of a saved page.

    Paragraphs keep their printed words; what stands between them is kept too, unless
    something between them was left out. Nothing of the file vanishes: every character that
    is no space is in exactly one part or one row of `left_out`. `title` and `lead` are lines
    of the page that a record names as such, `outlet` the one that its address or record names.
    `given` says of lines, counted from 0 without blank ones, which part they are or why they
    are left out; then the rules decide on the lines it leaves open.

    >>> found = lay_out("a", "Hội chợ mở cửa\\n\\n06:19 25/10/2025\\n\\nSáng nay, hội chợ mở.")
    >>> found.title, found.published_at, [left.reason for left in found.left_out]
    ('Hội chợ mở cửa', '2025-10-25T06:19', ['date line'])
    """
    saved = page.read_page(raw)
    lines = [stretches.whole_line(line) for line in saved.lines]
    around = _given(lines, given)
    lines = [s for s in lines if not s.reason or s.reason in _READ_ANYWAY]
    shape = replace(_shape(lines), marked=bool(given))
    named = {line: "title" for line in _printed_lines(title)}
    named |= {line: "lead" for line in _printed_lines(lead)}
    listed, head = _read(lines, shape, {} if given else named, outlet)
    _fill(listed, shape)
    everything = sorted([*listed, *around], key=lambda s: s.start)
    return _article(article_id, saved, everything, head, marked=bool(given))


def _given(lines: Sequence[Stretch], given: Mapping[int, str]) -> list[Stretch]:
    """Label the lines that are given; those that are left out, in the order of the page."""
    for stretch in lines if given else ():
        what = given.get(stretch.n, "")
        if what in vocabulary.PARTS:
            stretch.part = what
        elif what not in _READ_ANYWAY:
            stretch.reason = what
    return [s for s in lines if s.reason]


def _printed_lines(text: str) -> list[str]:
    return [line.text for line in page.read_page(text).lines] if text else []


@dataclass(frozen=True, slots=True)
class _PageShape:
    """How the page sets its paragraphs.

    `packed`: blank lines part headline, lead, body and captions, and nothing else; `apart`:
    a line is a paragraph and not a sentence.
    """

    packed: bool
    apart: bool
    lead_block: int
    caption_block: int
    marked: bool = False


def _shape(lines: Sequence[Stretch]) -> _PageShape:
    sizes = list(Counter(line.block for line in lines).values())
    packed = len(sizes) in (3, 4) and sizes[0] == 1 and sizes[1] <= 4 and sizes[2] >= 2
    alone = sizes.count(1) > 0.5 * len(sizes) and len(sizes) > 4
    apart = alone or (not packed and _several(lines))
    return _PageShape(packed, apart, 1, 3 if packed and len(sizes) == 4 else -1)


def _several(lines: Sequence[Stretch]) -> bool:
    """Whether many a line that reads like a paragraph holds more sentences than one."""
    prose = [s for s in lines if stretches.is_prose(s)]
    several = sum(1 for s in prose if stretches.n_sentences(s.text) > 1)
    return several >= 0.25 * len(prose)


def _read(
    listed: list[Stretch], shape: _PageShape, given: Mapping[str, str], outlet: str
) -> tuple[list[Stretch], Masthead]:
    for stretch in listed[: len(given)]:
        stretch.part = given.get(stretch.text, "")
    listed, head = masthead.take_header(listed)
    listed = [piece for stretch in listed for piece in _pieces(stretch)]
    head = masthead.headline(listed, head)
    listed, head = masthead.prefix(listed, head, outlet=outlet)
    if shape.caption_block > 0:
        _packed_captions(listed, shape.caption_block)
    headings.label_entries(listed)
    page_end.leave_out(listed)
    repeats.leave_out(listed)
    repeats.leave_out_translation(listed)
    captions.label(listed, apart=shape.apart and not shape.marked)
    listed, head = _signed(listed, head)
    if shape.apart:
        page_end.trailing(listed)
    interview.label(listed)
    headings.label(listed, apart=shape.apart)
    return listed, head


def _pieces(stretch: Stretch) -> list[Stretch]:
    """A line cut where a caption or a subheading ran into the paragraph after it."""
    if not stretch.open or stretch.n_words < 12:
        return [stretch]
    if at := credits.caption_end(stretch.text):
        pieces = stretches.cut_stretch(stretch, at)
        pieces[0].part = "caption"
        return pieces
    if at := headings.glued(stretch.text):
        pieces = stretches.cut_stretch(stretch, at)
        pieces[0].part = "heading"
        return pieces
    return [stretch]


def _packed_captions(listed: list[Stretch], block: int) -> None:
    """The last block of a packed page is its captions, unless it says what else it is."""
    rows = [s for s in listed if s.block == block and s.open]
    if not rows or page_end.announces(rows[0]) or closing.runs_on(rows):
        return
    for stretch in rows:
        only = credits.is_all(stretch.text)
        stretch.part = "" if only else "caption"
        stretch.reason = stretches.PHOTO_CREDIT if only else ""


def _signed(listed: list[Stretch], head: Masthead) -> tuple[list[Stretch], Masthead]:
    """Take byline and credit off the end of the article."""
    rows = [s for s in listed if s.open or s.part == "body"]
    names: list[Stretch] = []
    while rows and rows[-1].open and bylines.is_name_line(rows[-1].text):
        names.append(rows.pop())
    if rows and len(names) <= 3:
        head = _by(names, head)
    last = rows[-1] if rows else None
    if last is not None and len(rows) > 1:
        pieces, agency = bylines.ending(last)
        k = listed.index(last)
        listed = listed[:k] + pieces + listed[k + 1 :]
        head = replace(head, agency=head.agency or agency)
    return listed, head


def _by(names: list[Stretch], head: Masthead) -> Masthead:
    for stretch in reversed(names):
        name, agency = bylines.name_in(stretch.text), bylines.agency_in(stretch.text)
        if credits.is_all(stretch.text):
            stretch.reason = stretches.PHOTO_CREDIT
            continue
        stretch.reason = stretches.BYLINE if name else stretches.CREDIT
        only = name and outlets.agency(name) and agency
        head = replace(head, agency=head.agency or agency)
        head = replace(head, byline=head.byline or ("" if only else name))
    return head


def _fill(listed: list[Stretch], shape: _PageShape) -> None:
    """What nobody claimed is body; the first of it under the headline is the lead."""
    rows = [s for s in listed if s.open]
    reading = [s for s in listed if s.part not in ("", "title", "caption") or s.open]
    if reading and reading[0].open and (len(reading) > 1 or any(s.part == "title" for s in listed)):
        first = reading[0]
        packed = shape.packed and first.block == shape.lead_block
        for stretch in rows:
            if stretch is first or (packed and stretch.block == shape.lead_block):
                stretch.part = "lead"
    for stretch in rows:
        stretch.part = stretch.part or "body"


def _article(
    article_id: str, saved: Page, listed: list[Stretch], head: Masthead, *, marked: bool
) -> Article:
    text, parts = _assembled(saved, listed)
    left = _left_out(saved, listed)
    title = _joined(text, parts, "title")
    lead = _joined(text, parts, "lead")
    found = Article(
        article_id,
        text,
        parts,
        _sentences(text, parts),
        left_out=left,
        label=title or _first_words(text, _LABEL_WORDS),
        title=title,
        lead=lead,
        language=language.guess(text),
        published_on=head.published_on,
        published_at=head.published_at,
        published_basis=head.published_basis or "unknown",
        byline=head.byline,
        agency=head.agency,
        url=head.url,
    )
    return _with_outlet(found, listed, head, marked=marked)


def _with_outlet(found: Article, listed: list[Stretch], head: Masthead, *, marked: bool) -> Article:
    # What stands around the text of a web page names other outlets too; its address is known.
    footers = () if marked else (s.text for s in listed if s.reason == stretches.FURNITURE)
    outlet = head.outlet or next((name for t in footers if (name := outlets.by_footer(t))), "")
    if outlet:
        return replace(found, outlet=outlet, outlet_basis="stated")
    if head.unknown_prefix:
        issue = LoadIssue(
            "unknown",
            "outlet",
            f"the text opens with {head.unknown_prefix!r}, which names no outlet of the lexicon",
            "Name the outlet in corpus.toml.",
            found.article_id,
        )
        return replace(found, issues=(*found.issues, issue))
    return found


def _assembled(saved: Page, listed: list[Stretch]) -> tuple[str, tuple[Part, ...]]:
    kept = [s for s in listed if s.part]
    ordered = [s for s in kept if s.part != "caption"] + [s for s in kept if s.part == "caption"]
    blank = "\n\n" if any(a.block != b.block for a, b in pairwise(listed)) else "\n"
    pieces: list[str] = []
    parts: list[Part] = []
    at = 0
    for k, stretch in enumerate(ordered):
        if k:
            gap = _gap(saved.text, ordered[k - 1], stretch) or blank
            pieces.append(gap)
            at += len(gap)
        end = at + len(stretch.text)
        source = saved.source_start(stretch.start), saved.source_end(stretch.end)
        parts.append(Part(stretch.part, at, end, *source))
        pieces.append(stretch.text)
        at = end
    return "".join(pieces), tuple(parts)


def _gap(text: str, before: Stretch, after: Stretch) -> str:
    """What the page has between two parts that follow each other on it; a line break at least."""
    if after.start < before.end:
        return ""
    gap = text[before.end : after.start]
    if gap.strip():
        return ""
    return gap if "\n" in gap else "\n"


def _left_out(saved: Page, listed: list[Stretch]) -> tuple[LeftOut, ...]:
    rows = [
        (saved.source_start(s.start), saved.source_end(s.end), s.reason if not s.part else "")
        for s in listed
    ]
    tiled: list[tuple[int, int, str]] = []
    at, raw = 0, saved.raw
    for start, end, reason in [*rows, (len(raw), len(raw), "")]:
        if start > at and not raw[at:start].isspace():
            tiled += [(a, b, stretches.UNSEEN) for a, b in _unseen(raw, at, start)]
        if reason:
            tiled.append((start, end, reason))
        at = max(at, end)
    return tuple(_left(saved.raw, *row) for row in tiled)


def _unseen(raw: str, start: int, end: int) -> list[tuple[int, int]]:
    """The stretches between two rows that are no space: characters nobody sees."""
    found = [k for k in range(start, end) if not raw[k].isspace()]
    return [(found[0], found[-1] + 1)] if found else []


def _left(raw: str, start: int, end: int, reason: str) -> LeftOut:
    words = raw[start:end]
    n = sum(not c.isspace() for c in words)
    begins = page.printed_text(words[:200]).split()[:_BEGINS_WORDS]
    return LeftOut(reason, start, end, n, " ".join(begins))


def _sentences(text: str, parts: tuple[Part, ...]) -> tuple[Sentence, ...]:
    listed: list[Sentence] = []
    for paragraph, part in enumerate(parts, start=1):
        for start, end in sentences.split_sentences(text, part.start, part.end):
            listed.append(Sentence(len(listed) + 1, start, end, part.part, paragraph))
    return tuple(listed)


def _joined(text: str, parts: tuple[Part, ...], name: str) -> str:
    found = [part for part in parts if part.part == name]
    return " ".join(text[part.start : part.end] for part in found)


def _first_words(text: str, n: int) -> str:
    words = text.split(maxsplit=n)
    return " ".join(words[:n]) + ("…" if len(words) > n else "")
