"""Where the article ends and the page goes on with other items, comments and footers."""

import re
from collections import Counter
from functools import partial

from analysis.corpus.layout import block as stretches
from analysis.corpus.layout import boilerplate, datelines
from analysis.corpus.layout.block import Stretch, folded_entries
from analysis.corpus.layout.bylines import is_name_line
from analysis.text.wordlist import either

_either = partial(either, "page_lines.txt")
_MORE = "(?:[ ]thêm)?"
_SEE = re.compile(
    rf"""
      (?:>{{1,3}}|»|▶|►|➤|→)\s*\S                             # >> Chợ cá mở cửa
    | (?: {_either("see")}                                    # xem thêm
        | mời[ ](?:{_either("reader", end="[ ]")})?(?:{_either("read")})
          (?:[ ]đọc)?{_MORE}                                  # mời bạn đọc thêm
        | (?:{_either("watch")}){_MORE}[ ](?:clip|video|ảnh)  # xem video
        | {_either("elsewhere")}                              # bài liên quan
        | \[xem[ ]thêm\]                                      # [Xem thêm]
      )\s*[:>»-]{{1,3}}\s*\S
    """,
    re.IGNORECASE | re.VERBOSE,
)
#: No page has more lines than this under its article; beyond it nothing is looked for.
_LONGEST_TAIL = 400
_COMMENTS = re.compile(_either("comments"), re.IGNORECASE)


def leave_out(listed: list[Stretch]) -> None:
    """Say of every line under the article, and of every box inside it, why it is left out."""
    end = _marked_end(listed)
    found = _unmarked_end(listed[:end])
    last = stretches.RELATED
    for stretch in listed[min(end, found) :]:
        reason, last = _reason(stretch, last)
        stretch.reason = reason if stretch.open else stretch.reason
    _boxes(listed)
    for stretch in listed:
        if stretch.open and boilerplate.is_furniture(stretch.text):
            stretch.reason = stretches.FURNITURE
        elif stretch.open and _SEE.match(stretch.text) and stretch.n_words <= 45:
            stretch.reason = stretches.RELATED


def announces(stretch: Stretch) -> bool:
    """Whether a line announces other items, comments or a footer."""
    return (
        _is_list_head(stretch, bottom=True)
        or _is_list_head(stretch, bottom=False)
        or boilerplate.ends_article(stretch.text)
        or boilerplate.is_furniture(stretch.text)
        or datelines.is_section(stretch.text)
    )


def _reason(stretch: Stretch, last: str) -> tuple[str, str]:
    """Why a line under the article is left out, and why what follows it is."""
    if _is_list_head(stretch, bottom=True) or _is_list_head(stretch, bottom=False):
        return stretches.RELATED, stretches.RELATED
    if boilerplate.ends_article(stretch.text) or boilerplate.may_end_article(stretch.text):
        comments = _COMMENTS.search(stretch.text)
        return stretches.FURNITURE, stretches.COMMENT if comments else stretches.FURNITURE
    if boilerplate.is_furniture(stretch.text):
        return stretches.FURNITURE, last
    return last, last


def _marked_end(listed: list[Stretch]) -> int:
    """The first line that stands only under an article, once an article has been read."""
    prose = 0
    paragraphs = [k for k, s in enumerate(listed) if s.open and stretches.is_prose(s)]
    last = paragraphs[-1] if paragraphs else -1
    words = total = sum(s.n_words for s in listed)
    for k, stretch in enumerate(listed):
        if stretch.open and stretches.is_prose(stretch):
            prose += 1
        short = len(stretch.text) <= boilerplate.LONGEST
        marks = (
            stretch.open
            and short
            and (
                boilerplate.ends_article(stretch.text)
                or _is_list_head(stretch, bottom=True)
                or (boilerplate.may_end_article(stretch.text) and k >= last)
            )
        )
        words -= stretch.n_words
        if marks and (prose >= 2 or (prose == 1 and words < total / 2)):
            return k
    return len(listed)


def _is_list_head(stretch: Stretch, *, bottom: bool) -> bool:
    mark = "!" if bottom else ""
    return stretch.n_words <= 9 and f"{mark}{stretch.key}" in folded_entries("related.txt")


def _boxes(listed: list[Stretch]) -> None:
    """Lists of related items inside the article or at its end, under a heading that says so."""
    rows = [s for s in listed if s.open]
    for k, stretch in enumerate(rows):
        if not (stretch.open and _is_list_head(stretch, bottom=False)):
            continue
        stretch.reason = stretches.RELATED
        end = k + 1
        while end < len(rows) and _is_item_line(rows[end]):
            end += 1
        if end < len(rows) and len(rows) - k <= _LONGEST_TAIL and _is_list(rows[k + 1 :]):
            end = len(rows)
        for item in rows[k + 1 : end]:
            item.reason = item.reason or stretches.RELATED


def _is_item_line(stretch: Stretch) -> bool:
    return (
        (stretches.is_headline(stretch) and stretch.n_words <= 30)
        or datelines.stamp(stretch.text) is not None
        or datelines.is_section(stretch.text)
        or boilerplate.is_furniture(stretch.text)
    )


def _kind(stretch: Stretch, often: set[str]) -> str:
    """S for a section name or date line, H for a headline, P for running text."""
    if stretch.text in often or (
        len(stretch.text) <= boilerplate.LONGEST and _is_mark(stretch.text)
    ):
        return "S"
    if boilerplate.is_furniture(stretch.text):
        return "F"
    return "P" if stretches.is_prose(stretch) or not stretches.is_headline(stretch) else "H"


def _is_mark(text: str) -> bool:
    """Whether a line is the name of a section, or a date line with little else in it."""
    if datelines.is_section(text):
        return True
    found = datelines.stamp(text)
    if found is None:
        return False
    return not found.rest or datelines.is_section(found.rest) or len(found.rest) < 25


def _kinds(listed: list[Stretch]) -> str:
    seen = Counter(s.text for s in listed if s.n_words <= 5)
    often = {text for text, n in seen.items() if n >= 3}
    return "".join(_kind(s, often) for s in listed)


def _is_list(listed: list[Stretch], kinds: str = "") -> bool:
    """Whether these lines are items (headlines, teasers, sections, dates), not running text."""
    kinds = (kinds or _kinds(listed)).replace("F", "")
    if "PPP" in kinds or len(kinds) < 2:
        return False
    headlines, marks, prose = kinds.count("H"), kinds.count("S"), kinds.count("P")
    seen = Counter(s.key for s in listed if s.n_words > 5)
    twice = sum(1 for n in seen.values() if n > 1)
    return headlines >= 1 and marks + twice >= 2 and prose <= 1.5 * headlines + 1


def _unmarked_end(listed: list[Stretch]) -> int:
    """The first line of a list of items that nothing announces but its own shape."""
    at = [k for k, s in enumerate(listed) if s.open]
    rows = [listed[k] for k in at]
    kinds = _kinds(rows)
    first_prose = kinds.find("P")
    if first_prose < 0:
        return len(listed)
    byline = _after_byline(rows, kinds)
    if byline < len(rows):
        return at[byline]
    first = max(first_prose, kinds.rfind("PPP"), len(rows) - _LONGEST_TAIL)
    for k in range(first + 1, len(rows)):
        if kinds[k] != "S" or not _is_list(rows[k:], kinds[k:]):
            continue
        begin = k - _period(kinds[k:]) if kinds.rstrip("F").endswith("S") else k
        while begin > first_prose + 1 and begin < k and kinds[begin] not in "H":
            begin += 1
        return at[max(begin, first_prose + 1)]
    return len(listed)


def _period(kinds: str) -> int:
    """How many lines stand before the date that closes an item."""
    second = kinds.find("S", 1)
    return second - 1 if second > 0 else kinds.count("H")


def _after_byline(rows: list[Stretch], kinds: str) -> int:
    """The line after a byline, where only headlines and teasers follow it."""
    for k in range(len(rows) - 1, max(0, len(rows) - _LONGEST_TAIL), -1):
        rest = kinds[k + 1 :].replace("F", "")
        if "PPP" in rest:
            break
        text = rows[k].text
        if not (is_name_line(text) and rows[k].n_words <= 8 and stretches.is_prose(rows[k - 1])):
            continue
        headlines = rest.count("H")
        opens = rest[:1] in ("H", "S")
        if not opens or headlines < rest.count("P") or "PP" in rest or not headlines:
            continue
        if rest.count("P") < headlines or rest.count("S") or headlines > 1:
            return k + 1
    return len(rows)


def trailing(listed: list[Stretch]) -> None:
    """Two and more headlines after the last paragraph are other items, announced or not."""
    rows = [s for s in listed if s.open]
    run = 0
    while run < len(rows) and stretches.is_headline(rows[-1 - run]):
        run += 1
    above = rows[-1 - run] if run < len(rows) else None
    if run < 2 or above is None or above.text.endswith(":") or not stretches.is_prose(above):
        return
    if all(s.text[:1] not in "-–+•" for s in rows[-run:]):
        for stretch in rows[-run:]:
            stretch.reason = stretches.RELATED
