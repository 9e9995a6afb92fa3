"""Captions: printed twice, with a credit, repeating the text, or known by what they show."""

import re
from difflib import SequenceMatcher
from functools import cache, partial
from itertools import pairwise

from analysis.corpus.layout import block as stretches
from analysis.corpus.layout import credits
from analysis.corpus.layout.block import Stretch
from analysis.corpus.layout.bylines import is_labelled, is_name_line
from analysis.text import normalise, phrases
from analysis.text.wordlist import either, entries

_either = partial(either, "caption_words.txt")
_SHOWS = re.compile(
    rf"""
      (?:{_either("picture")})[ ](?:{_either("of_sort")})              # ảnh tư liệu
    | trong[ ]ảnh                                                      # trong ảnh
    | (?:{_either("place")})[ ]ảnh                                     # giữa ảnh
    | từ[ ](?:{_either("edge")})[ ](?:sang|qua)                        # từ trái sang
    | \((?:[^()]{{0,30}}\b(?:{_either("standing")})\b[^()]{{0,30}})\)  # (bìa trái)
    | (?:{_either("posture")})[ ](?:{_either("beside")})               # đứng giữa
    | ^(?:{_either("scene")})\b                                        # toàn cảnh
    """,
    re.VERBOSE,
)
_GOES_ON = re.compile(rf"(?<!\w)(?:{_either('goes_on')})(?!\w)")
#: What makes a sentence tell and not only show.
_TELLS = re.compile(
    rf"""
      (?<!\w)(?:{_either("tells")})(?!\w)  # đã
    | (?<![\d/.-])\d+(?![\d/.-])           # 12
    """,
    re.VERBOSE,
)
_QUOTED = re.compile(r"[“”\"«»]")


def label(listed: list[Stretch], *, apart: bool) -> None:
    """Say which lines are captions; `apart` when a line is a paragraph and not a sentence."""
    _twice(listed)
    _credited(listed)
    if not apart:
        return
    _repeating(listed)
    _showing(listed)
    _after_headings(listed)


def alike(first: str, second: str) -> bool:
    """Whether two captions are one caption printed twice, perhaps spelled differently."""
    if not _overlap(set(first.split()), set(second.split())):
        return False
    one, two = (
        stretches.written_words(credits.bare(first)),
        stretches.written_words(credits.bare(second)),
    )
    if min(len(one), len(two)) < 3:
        return one == two and bool(one)
    if abs(len(one) - len(two)) > 0.2 * max(len(one), len(two)) + 1:
        return False
    if len(set(one) & set(two)) < 0.5 * len(set(one) | set(two)):
        return False
    a, b = normalise.without_marks(" ".join(one)), normalise.without_marks(" ".join(two))
    matcher = SequenceMatcher(None, a, b, autojunk=False)
    return a == b or (matcher.quick_ratio() > 0.9 and matcher.ratio() > 0.9)


def _unlike(one: Stretch, two: Stretch) -> bool:
    """Whether their lengths alone tell two lines apart, neither of which holds a credit."""
    if abs(one.n_words - two.n_words) <= 0.2 * max(one.n_words, two.n_words) + 1:
        return False
    return not (credits.may_end(one.text) or credits.may_end(two.text))


def _overlap(one: set[str], two: set[str]) -> bool:
    """Whether two lines share words enough to be one line spelled in two ways."""
    sizes = len(one) + len(two) - 8
    if 3 * min(len(one), len(two)) < sizes:
        return False
    return 3 * len(one & two) >= sizes


def _twice(listed: list[Stretch]) -> None:
    rows = [s for s in listed if s.open and s.n_words <= 90]
    printed: dict[int, set[str]] = {}
    for (k, one), (j, two) in pairwise(enumerate(rows)):
        if two.n - one.n > 4 or one.reason == stretches.REPEATED or _unlike(one, two):
            continue
        for at, stretch in ((k, one), (j, two)):
            if at not in printed:
                printed[at] = set(stretch.text.split())
        if _overlap(printed[k], printed[j]) and alike(one.text, two.text):
            one.part, two.reason = "caption", stretches.REPEATED


def _credited(listed: list[Stretch]) -> None:
    rows = [s for s in listed if s.open or s.part == "caption"]
    prose = [k for k, s in enumerate(rows) if s.open and stretches.is_prose(s)]
    last = prose[-1] if prose else -1
    for k, stretch in enumerate(rows):
        if not stretch.open or stretch.n_words > 110:
            continue
        if credits.is_all(stretch.text):
            stretch.reason = stretches.PHOTO_CREDIT
            before = rows[k - 1] if k else None
            if before and before.open and _shows_alone(before) and stretch.n - before.n <= 2:
                before.part = "caption"
        elif is_labelled(stretch.text) or (is_name_line(stretch.text) and k >= last):
            continue
        elif credits.ends_in_credit(stretch.text) and (
            _short(stretch) or _SHOWS.search(stretch.text)
        ):
            stretch.part = "caption"


def _short(stretch: Stretch) -> bool:
    return stretches.n_sentences(credits.bare(stretch.text)) <= 3


def _shows_alone(stretch: Stretch) -> bool:
    """Whether a line can be the caption of the credit that follows it on a line of its own."""
    if not stretches.ends_sentence(stretch.text):
        return stretch.n_words <= 40
    if stretch.n_words > 24 or stretches.n_sentences(stretch.text) != 1:
        return False
    text, folded = stretch.text, _folded(stretch)
    told = _QUOTED.search(text) or _GOES_ON.search(folded) or reports_speech(folded)
    return not told and not opens_sentence(text)


def _folded(stretch: Stretch) -> str:
    return normalise.folded(stretch.text)


def _repeating(listed: list[Stretch]) -> None:
    """A sentence on a line of its own most of which its neighbour says again."""
    rows = [s for s in listed if s.open]
    said = [stretches.written_words(s.text) for s in rows]
    for k, stretch in enumerate(rows):
        if not (5 <= len(said[k]) <= 45 and stretches.ends_sentence(stretch.text)):
            continue
        if stretches.n_sentences(stretch.text) != 1 or _QUOTED.search(stretch.text):
            continue
        for j in (k - 1, k + 1, k + 2):
            longer = 0 <= j < len(rows) and len(said[j]) > 1.15 * len(said[k])
            if longer and rows[j].open and _shared(said[k], said[j]) >= _enough(len(said[k])):
                stretch.part = "caption"


def _shared(one: list[str], two: list[str]) -> int:
    """The longest run of words both have."""
    matcher = SequenceMatcher(None, one, two, autojunk=False)
    return matcher.find_longest_match().size


def _enough(n: int) -> float:
    return n if n < 12 else max(11, 0.6 * n)


@cache
def _verbs() -> re.Pattern[str]:
    return phrases.pattern(normalise.folded(verb) for verb in entries("caption_verbs.txt"))


@cache
def _reports() -> re.Pattern[str]:
    return phrases.pattern(normalise.folded(verb) for verb in entries("reporting_verbs.txt"))


def _points(stretch: Stretch, *, typical: float, beside_heading: bool, others: bool) -> int:
    """How much speaks for a sentence on a line of its own being a caption."""
    text, folded = stretch.text, _folded(stretch)
    if stretches.n_sentences(text) != 1 or stretch.n_words > 45 or stretch.n_words < 5:
        return 0
    if _QUOTED.search(text) or text[:1] in "-–*•+" or text.rstrip()[-1] in ":;?!…,":
        return 0
    points = 0
    if _SHOWS.search(folded):
        points += 3
    shown = [m for m in _verbs().finditer(folded) if m.start() > 3]
    last = len(stretches.written_words(folded[shown[-1].end() :])) if shown else 99
    told = _GOES_ON.search(folded) or _TELLS.search(folded)
    if shown and last <= 16 and not told and text[0].isupper():
        subject = stretches.written_words(folded[: shown[0].start()])
        points += 2 if len(subject) <= 22 and "," not in _clause(text, shown[0].start()) else 0
    if not points or opens_sentence(text):
        return 0
    if points < 3 and reports_speech(folded):
        return 0
    short = stretch.n_words <= 0.62 * typical
    return points + short + beside_heading + others


def reports_speech(folded: str) -> bool:
    """Whether folded words hold a reporting verb that captions do not use."""
    return any(m[0] not in _verbs_set() for m in _reports().finditer(folded))


def _clause(text: str, end: int) -> str:
    """The subject without what brackets and dashes put beside a name."""
    return re.sub(r"\([^()]*\)|[–—-] [^–—-]*$", "", text[:end])


@cache
def _verbs_set() -> frozenset[str]:
    return frozenset(normalise.folded(verb) for verb in entries("caption_verbs.txt"))


@cache
def _openers() -> re.Pattern[str]:
    written = [re.escape(line).replace(r"\#", r"\d") for line in entries("openers.txt")]
    setting = _either("setting", end="[ ]")
    return re.compile(rf"(?:{'|'.join(written)}|Sau khi|{setting})")


def opens_sentence(text: str) -> bool:
    """Whether words open a sentence that tells: `Sáng nay`, `Theo`, `Tại`."""
    return bool(_openers().match(text))


def _typical(listed: list[Stretch]) -> float:
    sizes = sorted(s.n_words for s in listed if s.open and stretches.is_prose(s))
    return float(sizes[len(sizes) // 2]) if sizes else 0.0


def _showing(listed: list[Stretch]) -> None:
    rows = [s for s in listed if s.open or s.part == "caption"]
    typical = _typical(listed)
    for _ in range(2):
        others = any(s.part == "caption" for s in rows)
        for k, stretch in enumerate(rows):
            if not stretch.open or k == 0:
                continue
            beside = looks_like_heading(rows[k - 1])
            found = _points(stretch, typical=typical, beside_heading=beside, others=others)
            if found >= 3 and (stretches.ends_sentence(stretch.text) or found >= 4):
                stretch.part = "caption"


def looks_like_heading(stretch: Stretch) -> bool:
    """Whether a line has the shape of a subheading."""
    last = stretch.text.rstrip("”\"’')")[-1:]
    return stretch.open and 2 <= stretch.n_words <= 20 and last not in (".", ":", ";", ",", "…")


def _after_headings(listed: list[Stretch]) -> None:
    """Where all other subheadings have a caption under them, so has the one that is left."""
    rows = [s for s in listed if s.open or s.part == "caption"]
    heads = [k for k in range(1, len(rows) - 1) if looks_like_heading(rows[k])]
    under = [rows[k + 1] for k in heads]
    captions = [s for s in under if s.part == "caption"]
    if len(captions) < 2 or len(captions) < len(under) - 1:
        return
    typical = _typical(listed)
    for stretch in under:
        one = stretches.n_sentences(stretch.text) == 1 and stretch.n_words <= 0.75 * typical
        plain = stretch.text.endswith(".") and not _QUOTED.search(stretch.text)
        if stretch.open and one and plain and not opens_sentence(stretch.text):
            stretch.part = "caption"
