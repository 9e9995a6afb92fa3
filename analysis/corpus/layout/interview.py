"""Interviews: which paragraphs ask and which answer."""

import re
from functools import partial
from itertools import pairwise

from analysis.corpus.layout import block as stretches
from analysis.corpus.layout.block import Stretch
from analysis.text import normalise
from analysis.text.wordlist import either, of_kind, shapes

_either = partial(either, "interview_words.txt")
_shapes = partial(shapes, "interview_words.txt")
_MARK = re.compile(r"(?P<mark>[-–—−]|\*{1,2}|•|\+)\s*(?=\S)")
_ASKS = re.compile(
    rf"[-–—*•]*\s*\[?(?:{_shapes('asks')})\]?\s*:\s*"  # - PV:
)
#: In so many characters the label of a question ends.
_LABEL = 120
_THANKS = re.compile(
    rf"""
    (?:{_either("warmly", end="[ ]")})*cảm[ ]ơn[ ]  # xin trân trọng cảm ơn ông
    (?!{_either("no_thanks")})                      # cảm ơn vì
    """,
    re.IGNORECASE | re.VERBOSE,
)
_ADDRESS = re.compile(
    rf"""
    (?<!\w)(?: {_either("address")}         # bác sĩ
      | (?:phó[ ])?(?:{_either("office")})  # phó giám đốc
      | quý[ ]vị )(?!\w)                    # quý vị
    """,
    re.VERBOSE,
)
_CUE = re.compile(
    rf"""
      {_shapes("interview")}                               # trò chuyện
    | (?:{_either("talk")})[ ]với[ ](?:{_either("with")})  # chia sẻ với báo
    | dành[ ]cho[ ][^.]{{0,40}}(?:{_either("held")})       # dành cho báo Sông Hồng cuộc
    """,
    re.VERBOSE,
)
#: One of these is in every cue.
_CUE_WORDS = of_kind("interview_words.txt", "hint")
_REPORTED = re.compile(
    rf"""
      [”\"],?[ ](?:theo[ ])?(?:{_either("person")})\b  # ”, theo ông
    | (?:{_either("said")})\.$                         # cho biết.
    """,
    re.VERBOSE,
)


def label(listed: list[Stretch]) -> None:
    """Say which paragraphs are question and answer, where the article is an interview."""
    rows = [s for s in listed if s.open]
    for find in (_labelled, _marked, _plain):
        asks = find(rows)
        if asks:
            _alternate(rows, asks)
            return


def _alternate(rows: list[Stretch], asks: set[int]) -> None:
    begun = False
    over = _over(rows, asks)
    for k, stretch in enumerate(rows):
        if k >= over:
            return
        if k in asks:
            begun = True
            stretch.part = "question"
        elif begun and not _stands_apart(stretch):
            stretch.part = "answer"


def _over(rows: list[Stretch], asks: set[int]) -> int:
    """Where the reporter goes on under the last answer: another block, where turns share one.

    Only a page whose questions and answers follow each other without a blank line parts them
    from the rest by one.
    """
    last = max(asks)
    if last + 1 >= len(rows) or rows[last + 1].block != rows[last].block:
        return len(rows)
    after = (k for k in range(last + 1, len(rows)) if rows[k].block != rows[last].block)
    return next(after, len(rows))


def _stands_apart(stretch: Stretch) -> bool:
    """A subheading between two turns, or what stands under the last one."""
    bare = not stretches.ends_sentence(stretch.text) and stretch.n_words <= 20
    return bare and not _MARK.match(stretch.text)


def _asks(text: str) -> bool:
    return text.rstrip(" ”\"’')*").endswith("?") or _thanks(text)


def _thanks(text: str) -> bool:
    return len(text) < 120 and bool(_THANKS.match(_MARK.sub("", text, count=1)))


def _labelled(rows: list[Stretch]) -> set[int]:
    asks = {k for k, s in enumerate(rows) if ":" in s.text[:_LABEL] and _ASKS.match(s.text)}
    questions = sum(1 for k in asks if _asks(rows[k].text) or "?" in rows[k].text)
    if len(asks) < 2 and not (asks and questions):
        return set()
    if not questions:
        return set()
    first = min(asks)
    more = {
        k for k, s in enumerate(rows) if k > first and _THANKS.match(_MARK.sub("", s.text, count=1))
    }
    return asks | {k for k in more if rows[k].n_words <= 20}


def _marked(rows: list[Stretch]) -> set[int]:
    """Turns that begin with a dash, an asterisk or a bullet."""
    marks = [k for k, s in enumerate(rows) if _MARK.match(s.text)]
    turns = [range(a, b) for a, b in pairwise([*marks, len(rows)])]
    first = [_is_question(rows[turn[0]]) for turn in turns]
    last = [_is_question(rows[turn[-1]]) or at for turn, at in zip(turns, first, strict=True)]
    begun = last.index(True) if True in last else len(turns)
    turns, first, last = turns[begun:], first[begun:], last[begun:]
    if any(_MARK.sub("", rows[turn[0]].text, count=1)[0] in "“\"‘'" for turn in turns):
        return set()
    if len(turns) < 2 or not any(_addressed(rows[k]) for turn in turns for k in turn):
        return set()
    if sum(not asks for asks in last) * 2 >= sum(last):
        return _both_marked(rows, turns, last)
    if sum(first) < 2 or any(len(turn) == 1 for turn in turns[:-1]):
        return set()
    return {turn[0] for turn, asks in zip(turns, first, strict=True) if asks}


def _is_question(stretch: Stretch) -> bool:
    return stretch.n_words <= 150 and _asks(stretch.text)


def _both_marked(rows: list[Stretch], turns: list[range], asking: list[bool]) -> set[int]:
    """Questions where answers have marks too: turn about, thanks at the end."""
    if not any("?" in rows[k].text for turn in turns for k in turn):
        return set()
    asks: set[int] = set()
    expected = True
    for turn, question in zip(turns, asking, strict=True):
        thanks = _thanks(rows[turn[0]].text)
        if thanks:
            asks.add(turn[0])
        elif question and expected:
            asks.update(turn)
        expected = not (question and expected) or thanks
    turned = sum(1 for a, b in pairwise(turns) if (a[0] in asks) != (b[0] in asks))
    return asks if turned * 2 >= len(turns) - 1 else set()


def _addressed(stretch: Stretch) -> bool:
    return bool(_ADDRESS.search(normalise.folded(stretch.text)))


def _plain(rows: list[Stretch]) -> set[int]:
    """Questions that were bold on the page and have no mark left."""
    early = " ".join(s.text for s in rows[:4])
    if not any(map(early.lower().__contains__, _CUE_WORDS)):
        return set()
    if not _CUE.search(normalise.folded(early)):
        return set()
    asks = {k for k, s in enumerate(rows) if k > 0 and _turns(s)}
    real = {k for k in asks if rows[k].text.rstrip(" ”\"’')*").endswith("?")}
    if len(real) < 2:
        return set()
    answered = [k for k in sorted(real) if k + 1 < len(rows) and k + 1 not in asks]
    first = min(real)
    turns = [s for k, s in enumerate(rows) if k > first and k not in asks]
    told = sum(1 for s in turns if _REPORTED.search(s.text))
    if len(answered) < len(real) * 0.8 or told > 0.15 * len(turns) or len(turns) > 12 * len(real):
        return set()
    return asks


def _turns(stretch: Stretch) -> bool:
    asks = _asks(stretch.text) and _addressed(stretch) and not _inside(stretch)
    return asks and (3 if _thanks(stretch.text) else 5) <= stretch.n_words <= 120


def _inside(stretch: Stretch) -> bool:
    """Whether the question is somebody's quoted words."""
    return stretch.text[:1] in "“\"'‘" and stretch.text.rstrip()[-1] in "”\"'’"
