"""Interviews: which paragraphs ask and which answer."""

import re
from itertools import pairwise

from analysis.corpus import stretch as stretches
from analysis.corpus.stretch import Stretch
from analysis.text import normalise

_MARK = re.compile(r"(?P<mark>[-–—−]|\*{1,2}|•|\+)\s*(?=\S)")
_ASKS = re.compile(
    r"[-–—*•]*\s*\[?(?:PV|P\.V\.?|P/V|Phóng viên(?: [^:\n]{2,30})?|Hỏi|MC|BTV|"
    r"Nhà báo(?: [^:\n]{2,30})?|Q|NPV|Người dẫn|Báo [^:\n]{2,30}|Câu hỏi(?: \d+)?)\]?\s*:\s*"
)
_ANSWERS = re.compile(
    r"[-–—*•]*\s*(?:Đáp|Trả lời|A|(?:[A-ZĐÀ-Ỹ][\w.’]*(?:[ -]|$)){1,9}?(?:[^:\n]{0,40}?))\s*:\s*\S"
)
_THANKS = re.compile(r"(?:xin |trân trọng |chân thành |rất )*cảm ơn (?!vì|sự|các)", re.IGNORECASE)
_ADDRESS = re.compile(
    r"(?<!\w)(?:thưa|ông|bà|anh|chị|cô|thầy|bác sĩ|đồng chí|giáo sư|tiến sĩ|luật sư|"
    r"huấn luyện viên|đại sứ|"
    r"(?:phó )?(?:thủ tướng|bộ trưởng|thứ trưởng|chủ tịch|giám đốc|tổng giám đốc)|"
    r"bạn|quý vị|mình|em)(?!\w)"
)
_CUE = re.compile(
    r"phỏng vấn|trò chuyện|cuộc trao đổi|trao đổi với|trả lời|hỏi đáp|đối thoại|dành cho|"
    r"chia sẻ với|giao lưu|cuộc nói chuyện|pv |phóng viên"
)
_REPORTED = re.compile(
    r"[”\"],? (?:theo )?(?:ông|bà|anh|chị|cô|thầy|bác|em)\b|(?:nói|cho biết|chia sẻ)\.$"
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
    for k, stretch in enumerate(rows):
        if k in asks:
            begun = True
            stretch.part = "question"
        elif begun and not _stands_apart(stretch, rows[k + 1 :]):
            stretch.part = "answer"


def _stands_apart(stretch: Stretch, following: list[Stretch]) -> bool:
    """A subheading between two turns, or what stands under the last one."""
    bare = not stretches.ends_sentence(stretch.text) and stretch.n_words <= 20
    return bare and not _MARK.match(stretch.text)


def _asks(text: str) -> bool:
    last = text.rstrip(" ”\"’')*")
    return last.endswith("?") or bool(
        _THANKS.match(_MARK.sub("", text, count=1)) and len(text) < 120
    )


def _labelled(rows: list[Stretch]) -> set[int]:
    asks = {k for k, s in enumerate(rows) if _ASKS.match(s.text)}
    questions = sum(1 for k in asks if _asks(rows[k].text) or "?" in rows[k].text)
    if len(asks) < 2 and not (asks and questions):
        return set()
    if not questions:
        return set()
    more = {
        k
        for k, s in enumerate(rows)
        if k > min(asks) and _THANKS.match(_MARK.sub("", s.text, count=1))
    }
    return asks | {k for k in more if rows[k].n_words <= 20}


def _marked(rows: list[Stretch]) -> set[int]:
    marks = {k: found["mark"] for k, s in enumerate(rows) if (found := _MARK.match(s.text))}
    questions = [k for k in marks if _asks(rows[k].text) and rows[k].n_words <= 150]
    real = [k for k in questions if "?" in rows[k].text]
    if not real or len(marks) < 2:
        return set()
    by_mark = {marks[k] for k in questions}
    answering = [k for k in marks if k not in questions]
    if len(real) < 2 and not (answering and _addressed(rows[real[0]])):
        return set()
    if len(by_mark) == 1 and answering and not by_mark & {marks[k] for k in answering}:
        mark = next(iter(by_mark))
        return {k for k in marks if marks[k] == mark and k >= min(real)}
    between = all(b - a > 1 for a, b in pairwise(real))
    if not between or not any(_addressed(rows[k]) for k in real):
        return set()
    asks: set[int] = set()
    asked = False
    for k in sorted(marks):
        question = k in questions and not (asked and k - 1 in asks and k not in real)
        if question and not (asked and k - 1 in asks and answering):
            asks.add(k)
            asked = True
        elif k > min(real):
            asked = False
    return asks


def _addressed(stretch: Stretch) -> bool:
    return bool(_ADDRESS.search(normalise.folded(stretch.text)))


def _plain(rows: list[Stretch]) -> set[int]:
    """Questions that were bold on the page and have no mark left."""
    early = normalise.folded(" ".join(s.text for s in rows[:4]))
    if not _CUE.search(early):
        return set()
    asks = {
        k
        for k, s in enumerate(rows)
        if k > 0 and _asks(s.text) and 5 <= s.n_words <= 120 and _addressed(s) and not _inside(s)
    }
    real = {k for k in asks if rows[k].text.rstrip(" ”\"’')*").endswith("?")}
    if len(real) < 2:
        return set()
    answered = [k for k in sorted(real) if k + 1 < len(rows) and k + 1 not in asks]
    turns = [s for k, s in enumerate(rows) if k > min(real) and k not in asks]
    told = sum(1 for s in turns if _REPORTED.search(s.text))
    if len(answered) < len(real) * 0.8 or told > 0.15 * len(turns) or len(turns) > 12 * len(real):
        return set()
    return asks


def _inside(stretch: Stretch) -> bool:
    """Whether the question is somebody's quoted words."""
    return stretch.text[:1] in "“\"'‘" and stretch.text.rstrip()[-1] in "”\"'’"
