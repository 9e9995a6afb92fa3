"""Who says a number: the speaker of the words it stands in, else the outlet."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from analysis.corpus.article import Article, Sentence
from analysis.extract.quantities.clause import pattern
from analysis.extract.records import Quotation
from analysis.text import normalise

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

    said: tuple[Quotation, ...]
    starts: tuple[int, ...]


def voices(quotations: Sequence[Quotation]) -> Voices:
    """The quotations made ready to be looked up by place."""
    said = sorted(quotations, key=lambda one: (one.start, one.end))
    return Voices(tuple(said), tuple(one.start for one in said))


def asserted(
    said: Voices,
    article: Article,
    *,
    folded: str,
    sentence: Sentence,
    span: tuple[int, int],
    clause: tuple[int, int] | None = None,
) -> tuple[str, str, str]:
    """Who asserts the number at a span, of what type, and in which quotation.

    Words in quotation marks count before an interview turn, and that before a reporting
    sentence; of two of one kind the shorter. Outside of all of them it is an institution
    whose figure the sentence says it is, else the outlet. Who tells of three captains is not
    those three captains.

    Where a sentence has two voices (`ban tổ chức nói 9.000, cảnh sát nói 1.500`) each number has
    the voice of its own clause; `clause` is its reach, from the number before it to its end.
    """
    start, end = span
    n = bisect_right(said.starts, start)
    counted = folded[start:end]
    holding = [
        q for q in said.said[max(0, n - _FEW) : n] if end <= q.end and not _is_source(counted, q)
    ]
    direct = [q for q in holding if q.kind in ("direct", "answer")]
    if not direct and (
        own := _of_clause(article.text, folded, sentence, span, clause, alone=not holding)
    ):
        same = [q for q in holding if _is_named(own, q)]
        if not same:
            return own, "institution", ""
        holding = same
    holding = [q for q in holding if not _is_nobody(q.speaker)]
    if not holding:
        body = _institution(article.text, folded, sentence, start)
        return (body, "institution", "") if body else (article.outlet, "outlet", "")
    quotation = min(
        _nearest(holding, article.text, sentence, start),
        key=lambda q: (_FIRST.get(q.kind, 3), q.end - q.start),
    )
    kind = TYPES.get(quotation.speaker_type, "person") if quotation.speaker else "unnamed"
    return quotation.speaker, kind, quotation.row_id


#: Words that say nobody: what is told, a place, a crowd.
_NOBODY = re.compile(
    r"(?:khu|thông tin|tin|tin tức|số liệu|thống kê|con số|nguồn|nguồn tin|báo cáo|đám đông|"
    r"hàng (?:trăm|nghìn|ngàn|vạn|chục)\b.*|nhiều người|người ta|dòng người|sự kiện|buổi lễ)"
)
_SPEAKS = re.compile(
    r"(?:cũng |lại |thì |chỉ |đã |vừa )*(?:nói|cho biết|cho hay|cho rằng|khẳng định|xác nhận|"
    r"đưa ra con số|đưa ra|ước tính|ước lượng|thống kê|đếm được|ghi nhận|công bố|thông báo|báo cáo|"
    r"là)(?!\w)"
)
_THEO_BEHIND = re.compile(
    r",? theo (?:số liệu |thống kê |ước tính |con số |báo cáo )?(?:của |từ )?"
)


def _is_nobody(speaker: str) -> bool:
    return _NOBODY.fullmatch(normalise.folded(speaker)) is not None


def _is_named(body: str, quotation: Quotation) -> bool:
    spoken = normalise.folded(quotation.speaker)
    own = normalise.folded(body)
    return own in spoken or (bool(spoken) and spoken in own)


def _of_clause(
    text: str,
    folded: str,
    sentence: Sentence,
    span: tuple[int, int],
    clause: tuple[int, int] | None,
    *,
    alone: bool,
) -> str:
    """The body that asserts the number in its own clause, where another number stands before
    it in the sentence, or that `theo` names just behind it; empty for none."""
    if clause is None:
        return ""
    heads = pattern("institutions", "head")
    if clause[0] > sentence.start or alone:
        for head in heads.finditer(folded, clause[0], span[0]):
            verb = _SPEAKS.search(folded, head.end(), span[0])
            if verb and "," not in folded[head.end() : verb.start()] and _is_body(folded, head):
                name = text[head.start() : verb.start()].strip()
                if len(name.split()) <= _WORDS:
                    return name
    stop = min(clause[1], sentence.end)
    for led in _THEO_BEHIND.finditer(folded, span[1], min(sentence.end, stop + _BESIDE)):
        named = heads.match(folded, led.end())
        if (
            named
            and _is_body(folded, named)
            and not re.search(r"\d", folded[span[1] : led.start()])
        ):
            end = _ENDS.search(folded, named.end(), sentence.end)
            name = text[named.start() : end.start() if end else sentence.end].strip(" .")
            return name if len(name.split()) <= _WORDS else ""
    return ""


_WORDS, _BESIDE = 8, 60
_ENDS = re.compile(r"[,.;:]| thì | có | đã | cho | tính | đến | còn | nhưng | trong khi ")


def _is_body(folded: str, head: re.Match[str]) -> bool:
    """Whether the words are a body and no event (`hội nghị`) or office (`bộ trưởng`)."""
    event = pattern("event_words", "head").match(folded, head.start())
    return (event is None or event.end() <= head.end()) and not _OFFICE.match(folded, head.end())


def _nearest(holding: list[Quotation], text: str, sentence: Sentence, at: int) -> list[Quotation]:
    """Of several speakers of one sentence the one named last before the number."""
    if len(holding) < 2:
        return holding
    placed = [
        (text.rfind(printed, sentence.start, at), q)
        for q in holding
        if (printed := q.source_as_printed or q.speaker) and q.kind == "indirect"
    ]
    before = [(place, q) for place, q in placed if place >= 0]
    if len(before) < 2 or len(placed) < len(holding):
        return holding
    return [max(before, key=lambda pair: pair[0])[1]]


def _is_source(counted: str, quotation: Quotation) -> bool:
    """Whether those counted are the source itself: `ba thuyền trưởng cho biết`."""
    return counted in normalise.folded(quotation.source_as_printed or quotation.speaker)


def _institution(text: str, folded: str, sentence: Sentence, at: int) -> str:
    """The body whose figure it is: `Theo Cục Thống kê`, `Ban tổ chức ghi nhận 97 nước`."""
    heads = pattern("institutions", "head")
    begin = max(sentence.start, at - _REACH)
    if led := _THEO.search(folded, begin, at):
        head = heads.match(folded, led.end())
        if head and led.start() <= sentence.start + 1 and _is_body(folded, head):
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
    if head is None or not _is_body(folded, head):
        return ""
    return _ADVERB.sub("", text[head.start() : verb.start()].strip())
