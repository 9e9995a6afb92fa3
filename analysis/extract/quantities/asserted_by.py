"""Who says a number: the speaker of the words it stands in, else the outlet."""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from analysis.corpus.article import Article, Sentence
from analysis.extract.quantities.clause import pattern
from analysis.text import normalise

Row = Mapping[str, object]
#: What a source of quoted words is as the one who asserts a number.
TYPES = {
    "person": "person",
    "institution": "institution",
    "document": "institution",
    "unnamed": "unnamed",
    "generic": "unnamed",
}
_FEW, _REACH = 24, 200
_THEO = re.compile(
    r"(?<!\w)theo (?:thống kê |số liệu |báo cáo |thông tin |ước tính )?(?:của |từ )?"
)
_CLOSES = re.compile(r",| thì | có | đã | cho | tính | đến ")
_OFFICE = re.compile(r" (?:trưởng|phó|viên)\b")
_ADVERB = re.compile(r" (?:cũng|đã|vừa|mới|hiện|đang|tạm)$")
_FIRST = {"direct": 0, "answer": 1, "indirect": 2}


@dataclass(frozen=True, slots=True)
class Voices:
    """The quotations of one article in order of where they begin."""

    rows: tuple[Row, ...]
    starts: tuple[int, ...]


def voices(quotations: Sequence[Row]) -> Voices:
    """The quotations made ready to be looked up by place."""
    rows = sorted(quotations, key=lambda row: (_int(row["start"]), _int(row["end"])))
    return Voices(tuple(rows), tuple(_int(row["start"]) for row in rows))


def asserted(
    said: Voices, article: Article, *, folded: str, sentence: Sentence, span: tuple[int, int]
) -> tuple[str, str, str]:
    """Who asserts the number at a span, of what type, and in which quotation.

    Words in quotation marks count before an interview turn, and that before a reporting
    sentence; of two of one kind the shorter. Outside of all of them it is an institution
    whose figure the sentence says it is, else the outlet. Who tells of three captains is not
    those three captains.
    """
    start, end = span
    n = bisect_right(said.starts, start)
    counted = folded[start:end]
    holding = [
        q
        for q in said.rows[max(0, n - _FEW) : n]
        if end <= _int(q["end"]) and not _is_source(counted, q)
    ]
    if not holding:
        body = _institution(article.text, folded, sentence, start)
        return (body, "institution", "") if body else (article.outlet, "outlet", "")
    quotation = min(
        holding, key=lambda q: (_FIRST.get(str(q["kind"]), 3), _int(q["end"]) - _int(q["start"]))
    )
    speaker = str(quotation.get("speaker") or "")
    kind = TYPES.get(str(quotation.get("speaker_type") or ""), "person")
    return speaker, kind if speaker else "unnamed", str(quotation.get("row_id") or "")


def _is_source(counted: str, quotation: Row) -> bool:
    """Whether those counted are the source itself: `ba thuyền trưởng cho biết`."""
    printed = str(quotation.get("source_as_printed") or quotation.get("speaker") or "")
    return counted in normalise.folded(printed)


def _institution(text: str, folded: str, sentence: Sentence, at: int) -> str:
    """The body whose figure it is: `Theo Cục Thống kê`, `Ban tổ chức ghi nhận 97 nước`."""
    heads = pattern("institutions", "head")
    begin = max(sentence.start, at - _REACH)
    if led := _THEO.search(folded, begin, at):
        head = heads.match(folded, led.end())
        if head and led.start() <= sentence.start + 1 and not _OFFICE.match(folded, head.end()):
            stop = _CLOSES.search(folded, head.end(), sentence.end)
            return text[head.start() : stop.start() if stop else sentence.end].strip()
    verb = None
    for match in pattern("institutions", "counts").finditer(folded, begin, at):
        verb = match
    if verb is None:
        return ""
    comma = folded.rfind(", ", sentence.start, verb.start())
    opens = sentence.start if comma < 0 else comma + 2
    head = heads.match(folded, opens)
    if head is None or _OFFICE.match(folded, head.end()):
        return ""
    return _ADVERB.sub("", text[head.start() : verb.start()].strip())


def _int(value: object) -> int:
    assert isinstance(value, int)
    return value
