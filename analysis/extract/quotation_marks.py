"""Where words stand in quotation marks, with marks that are missing, mixed or displaced.

A mark that is never closed costs at most its own paragraph, never the rest of the article.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from analysis.corpus.article import Part

_MARK = re.compile(r"[\"“”„‟«»＂‘’']")
_SINGLE = re.compile(r"(?<!\w)[‘'](?=\S)|(?<=[^\s‘'(])[’'](?!\w)")
_OPENING, _CLOSING, _STRAIGHT = "“„‟«‘", "”»’", "\"＂'"
_FAMILY = {"‘": "single", "’": "single", "'": "single"}
_BEFORE_OPEN = " \n([{:-–—/,“\"‘'"
_TRAILING = " \n\u2060"
#: Rarer marks, each for the one it stands for; the two of a kind open and close.
_RARE = str.maketrans(dict(zip("″‶〝〞「」『』‹›❝❞‚", '""“”“”“”“”“”„', strict=True)))
_ANY_RARE = re.compile(f"[{''.join(map(chr, _RARE))}]")
#: Marks of two signs: two apostrophes, two grave accents, two commas.
_DOUBLE = re.compile(r"(?<![’'])(?:''|’’)(?!['’])|‘‘|``|(?<![\w,]),,(?=\S)")
#: One of these stands where a mark of two signs does.
_PAIRS = ("''", "’’", "‘‘", "``", ",,")
_REST = re.compile(r"[ .,]*")
MOST_PARAGRAPHS = 12
#: No quotation holds more marks than this; text that is all marks stays cheap.
MOST_MARKS = 80
MOST_CHARACTERS = 6000


@dataclass(frozen=True, slots=True)
class Marked:
    """Words in marks: `text[start:end]`; `opens` and `closes` take in the marks.

    `closed` and `opened` are false where that mark is missing in print.
    """

    start: int
    end: int
    opens: int
    closes: int
    opened: bool = True
    closed: bool = True


@dataclass(slots=True)
class _Mark:
    at: int
    sign: str
    role: str  # open, close or either
    family: str


def marked_spans(text: str, parts: Sequence[Part]) -> list[Marked]:
    """Every outermost stretch of words in quotation marks, in order.

    >>> text = "Ông nói: “Tôi đọc ‘Sóng’ rồi”."
    >>> [text[m.start:m.end] for m in marked_spans(text, [Part("body", 0, len(text), 0, 0)])]
    ['Tôi đọc ‘Sóng’ rồi']
    """
    text = _usual(text)
    found = [
        _mark(text, match.start())
        for match in _MARK.finditer(text)
        if match[0] not in _FAMILY or _SINGLE.match(text, match.start())
    ]
    if not found:
        return []
    ends = [part.start for part in parts]
    out: list[Marked] = []
    i = 0
    while i < len(found):
        mark = found[i]
        at = bisect_right(ends, mark.at) - 1
        if at < 0 or mark.at >= parts[at].end:
            i += 1
            continue
        if mark.role == "close":
            made, i = _without_opening(
                text, found, i, parts[at : at + 2], out[-1].closes if out else 0
            )
        else:
            made, i = _from_opening(text, found, i, parts, at)
        if made and made.end > made.start:
            out.append(made)
    return out


def _usual(text: str) -> str:
    """The text with rarer marks as the usual ones, every character in its place.

    >>> _usual("''Bàn mới'', ``sách cũ'', 「vui」").replace("\u2060", "")
    '“Bàn mới”, “sách cũ”, “vui”'
    """
    if _ANY_RARE.search(text):
        text = text.translate(_RARE)
    if any(pair in text for pair in _PAIRS):
        text = _DOUBLE.sub(_single_mark, text)
    return text


def _single_mark(match: re.Match[str]) -> str:
    at, end = match.span()
    before = match.string[at - 1] if at else "\n"
    after = match.string[end] if end < len(match.string) else "\n"
    opens = match[0] in (",,", "``", "‘‘") or (before in _BEFORE_OPEN and not after.isspace())
    # What fills the place of the second sign is no word: it is left out of the quoted words.
    return "“\u2060" if opens else "\u2060”"


def _mark(text: str, at: int) -> _Mark:
    sign = text[at]
    before = text[at - 1] if at else "\n"
    after = text[at + 1] if at + 1 < len(text) else "\n"
    if sign in _OPENING:
        role = "open"
    elif sign in _CLOSING or (not before.isspace() and (after.isspace() or after in ",.;:!?)…”’")):
        role = "close"
    elif before in _BEFORE_OPEN and not after.isspace():
        role = "open"
    elif not before.isspace() and (after.isspace() or not after.isalnum()):
        role = "close"
    else:
        role = "either"
    return _Mark(at, sign, role, _FAMILY.get(sign, "double"))


def _from_opening(
    text: str, found: list[_Mark], i: int, parts: Sequence[Part], at: int
) -> tuple[Marked | None, int]:
    """The words from an opening mark to the mark that closes it."""
    first = found[i]
    single = first.family == "single"
    depth = [first]
    k = i + 1
    limit = parts[at].end if single else _limit(parts, at)
    paragraph = opened_in = at
    last = min(len(found), i + MOST_MARKS)
    while k < last and found[k].at < limit:
        mark = found[k]
        while paragraph + 1 < len(parts) and mark.at >= parts[paragraph + 1].start:
            paragraph += 1
        passed = _past_others(found, k, last, limit, single=single)
        if passed is None:
            break
        if passed > k:
            k = passed
            continue
        runs_on = paragraph > at
        if mark.role == "open" or (mark.role == "either" and _is_nested(text, depth, mark)):
            if runs_on and mark.at == parts[paragraph].start and len(depth) == 1:
                # Each paragraph of a long quotation opens with a mark of its own.
                if paragraph > opened_in + 1:
                    break
                opened_in = paragraph
            elif _lost_its_closing(found, k, depth, limit) or (
                runs_on and text[max(0, mark.at - 2) : mark.at].strip() == ":"
            ):
                break
            elif (
                not runs_on
                and _is_straight_end(depth, mark)
                and not _nests(found, k, parts[at].end)
            ):
                return _closed(text, first.at, mark.at), k + 1
            else:
                depth.append(mark)
        elif _is_last_closing(found, k, depth, limit):
            return _closed(text, first.at, mark.at), k + 1
        k += 1
    if single:
        return None, i + 1
    return _unclosed(text, found, i, parts[at])


def _past_others(found: list[_Mark], k: int, last: int, limit: int, *, single: bool) -> int | None:
    """The mark to go on with where the k-th is of the other family, which is k where it is not.

    Single marks inside double ones say nothing; double ones inside single ones are passed as a
    pair. None where that pair is never closed.
    """
    mark = found[k]
    if not single:
        return k + 1 if mark.family == "single" else k
    if mark.family == "single" or mark.role != "open":
        return k
    inner = next((n for n in range(k + 1, last) if found[n].role == "close"), None)
    if inner is None or found[inner].at >= limit or found[inner].family == "single":
        return None
    return inner + 1


def _is_straight_end(depth: list[_Mark], mark: _Mark) -> bool:
    """Whether a straight mark that could open ends the only quotation that is open."""
    return mark.sign in _STRAIGHT and len(depth) == 1 and mark.sign == depth[0].sign


def _is_last_closing(found: list[_Mark], k: int, depth: list[_Mark], limit: int) -> bool:
    """Whether a closing mark leaves no quotation open; what it closes is taken off `depth`."""
    if len(depth) > 1 and _closes_outer(found, k, depth, limit):
        depth.clear()
    else:
        depth.pop()
    return not depth


def _limit(parts: Sequence[Part], at: int) -> int:
    """How far a quotation may run on: some paragraphs of the same kind."""
    last = at
    kind = parts[at].part
    if kind in ("title", "caption", "heading"):
        return parts[at].end
    while (
        last + 1 < len(parts)
        and last - at < MOST_PARAGRAPHS
        and parts[last + 1].part in (kind, "body")
        and parts[last + 1].end - parts[at].start < MOST_CHARACTERS
    ):
        last += 1
    return parts[last].end


def _is_nested(text: str, depth: list[_Mark], mark: _Mark) -> bool:
    return depth[-1].sign != mark.sign and text[mark.at - 1].isspace()


def _nests(found: list[_Mark], k: int, end: int) -> bool:
    """Whether straight marks stand inside of straight ones: two that open, then two that close."""
    sign = found[k].sign
    same = [mark for mark in found[k + 1 : k + 6] if mark.sign == sign and mark.at < end]
    return len(same) >= 2 and same[0].role == same[1].role == "close"


def _lost_its_closing(found: list[_Mark], k: int, depth: list[_Mark], limit: int) -> bool:
    """Whether a second opening mark shows that the first was never closed."""
    if len(depth) > 1:
        return False
    level, closers = 2, 0
    for mark in found[k + 1 : k + 12]:
        if mark.at >= limit or mark.family == "single":
            if mark.at >= limit:
                break
            continue
        level += 1 if mark.role == "open" else -1
        closers += mark.role != "open"
        if level == 0:
            return False
    return closers > 0


def _closes_outer(found: list[_Mark], k: int, depth: list[_Mark], limit: int) -> bool:
    """Whether a closing mark ends the whole quotation though an inner one is open."""
    mark = found[k]
    if mark.sign == "”" and depth[-1].sign in _STRAIGHT and depth[0].sign == "“":
        following = found[k + 1] if k + 1 < len(found) else None
        return not (following and following.at < limit and following.role == "close")
    return False


def _closed(text: str, opens: int, closing: int) -> Marked:
    start, end = opens + 1, closing
    while start < end and text[start] in _TRAILING:
        start += 1
    while end > start and text[end - 1] in _TRAILING:
        end -= 1
    return Marked(start, end, opens, closing + 1)


def _unclosed(text: str, found: list[_Mark], i: int, part: Part) -> tuple[Marked | None, int]:
    """An opening mark without its closing: the words to the end of the paragraph at most."""
    first = found[i]
    end, k = part.end, i + 1
    while k < len(found) and found[k].family == "single":
        k += 1
    if k < len(found) and found[k].at < part.end:
        breaks = [m.end() for m in re.finditer(r"[.!?…]\s", text[first.at : found[k].at])]
        end = first.at + breaks[-1] if breaks else found[k].at
    start = first.at + 1
    while start < end and text[start] in _TRAILING:
        start += 1
    while end > start and text[end - 1] in _TRAILING:
        end -= 1
    if end - start < 12:
        return None, i + 1
    return Marked(start, end, first.at, end, closed=False), i + 1


def _without_opening(
    text: str,
    found: list[_Mark],
    i: int,
    parts: Sequence[Part],
    since: int,
) -> tuple[Marked | None, int]:
    """A closing mark with nothing open: displaced to a line's end, or its opening is missing.

    `parts` are its paragraph and the next; `since` is where the words before it ended.
    """
    mark, part = found[i], parts[0]
    if mark.family == "single":
        return None, i + 1
    following = found[i + 1] if i + 1 < len(found) else None
    if (
        following
        and following.role == "close"
        and len(parts) > 1
        and _REST.fullmatch(text, mark.at + 1, part.end)
    ):
        after = parts[1]
        if after.start <= following.at < after.end and mark.sign in _STRAIGHT:
            return Marked(after.start, following.at, after.start, following.at + 1), i + 2
    if (
        mark.sign in _STRAIGHT
        and following
        and following.role == "close"
        and following.at < part.end
        and text[mark.at + 1 : mark.at + 2] == " "
        and following.at - mark.at > 12
    ):
        return _closed(text, mark.at, following.at), i + 2
    since = max(part.start, since)
    if since > part.start or mark.at - since < 24 or part.part in ("title", "caption"):
        return None, i + 1
    colon = text.find(": ", since, mark.at)
    start = colon + 2 if 0 <= colon - since < 160 else since
    return Marked(start, mark.at, start, mark.at + 1, opened=False), i + 1
