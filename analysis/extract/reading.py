"""One article as the rules read it: its mentions, reporting words, marks and people."""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

from analysis.corpus.article import Article, Sentence
from analysis.extract import lexicon, marks, mentions, names
from analysis.extract.lexicon import Entry
from analysis.extract.marks import Marked
from analysis.extract.mentions import BODY, DOCUMENT, PERSON, PROPER, Mention
from analysis.extract.who import Cast, Person
from analysis.study import Study


@dataclass(slots=True)
class Cue:
    """A reporting word in use: where, which, and whether it is passive (`được cho là`)."""

    start: int
    end: int
    entry: Entry
    passive: bool = False
    noun: bool = False


_DENIED = re.compile(
    r"(?<!\w)(?:để|nhằm|cần|phải|nên|hãy|có thể|muốn|xin|không|chưa|chẳng|đừng|chớ|không ai|dễ|khó|"
    r"chưa từng|không hề|dám|lời|sự|đáng|điều|cách|việc)\s+$"
)
_NOUN_BEFORE = re.compile(
    r"(?<!\w)(?:cuộc|bản|những|các|mọi|ý|đơn|(?<!bí )thư|buổi|bài|về|của|dùng|câu|(?<!lên )tiếng|"
    r"giọng|giới|nhà|người|một|nhiều|mức|hệ thống|phí|sàn|đang được|bảng|từ|trong|đài|sách|số|"
    r"phòng|ban|sẽ|tự|ngành|công tác|chương trình|hiện thực hóa|hiện thực hoá)\s+$"
)
#: So begin reporting words that are never nouns.
_VERBS = (
    "cho ", "nói", "khẳng định", "nhấn mạnh", "nêu ", "kể", "trả lời", "tiết lộ", "thừa nhận",
    "bày tỏ", "hỏi", "đáp", "viết", "tâm sự", "bộc bạch", "khai", "tin rằng", "lưu ý",
)  # fmt: skip
_NOUN_AFTER = re.compile(
    r"\s(?:này(?! là)|của|đó(?! là)|ấy|nói trên|trên(?=[,.]| (?:của|được|là|đã|từng|do|gây|khiến|chỉ)))"
    r"(?!\w)"
)
_PASSIVE = re.compile(r"(?<!\w)(?:được|bị)\s+$")
_DOUBLE_NEGATION = re.compile(r"không (?:quên|ngừng|ngớt|khỏi|ngần ngại|giấu|thể không)\s+$")


@dataclass(slots=True)
class Reading:
    """Everything the rules look at; offsets are those of the article's text."""

    article: Article
    text: str
    mentions: list[Mention]
    mention_starts: list[int]
    cues: list[Cue]
    cue_starts: list[int]
    marks: list[Marked]
    cast: Cast
    sentence_starts: list[int]
    resolved: dict[int, tuple[Mention, Person]] = field(default_factory=dict)
    spoken: set[str] = field(default_factory=set)
    settled: bool = False

    def sentence(self, place: int) -> Sentence | None:
        """The sentence that holds a place, or the one before it."""
        at = bisect_right(self.sentence_starts, place) - 1
        return self.article.sentences[at] if at >= 0 else None

    def mentions_in(self, start: int, end: int) -> list[Mention]:
        """The mentions that begin in a stretch."""
        a = bisect_left(self.mention_starts, start)
        return self.mentions[a : bisect_left(self.mention_starts, end)]

    def cues_in(self, start: int, end: int, *, nouns: bool = False) -> list[Cue]:
        """The reporting words that begin in a stretch; those that look like nouns if asked."""
        a = bisect_left(self.cue_starts, start)
        found = self.cues[a : bisect_left(self.cue_starts, end)]
        return found if nouns else [cue for cue in found if not cue.noun]


_last: tuple[Article, Study, Reading] | None = None


def read(article: Article, study: Study) -> Reading:
    """The reading of an article; the last one is kept, so that two callers share it."""
    global _last
    if _last and _last[0] is article and _last[1] is study:
        return _last[2]
    text = article.text
    listed = lexicon.read(tuple(study.cues))
    found = listed.scan(lexicon.lowered(text))
    merged = mentions.items(text, found)
    cues = [
        cue
        for item in merged
        if item.entry.report and (cue := _cue(text, item.start, item.end, item.entry))
    ]
    made = mentions.build(text, merged)
    made.sort(key=lambda mention: mention.start)
    reading = Reading(
        article=article,
        text=text,
        mentions=made,
        mention_starts=[mention.start for mention in made],
        cues=cues,
        cue_starts=[cue.start for cue in cues],
        marks=marks.spans(text, article.parts),
        cast=Cast(made),
        sentence_starts=[sentence.start for sentence in article.sentences],
    )
    _last = (article, study, reading)
    return reading


def _cue(text: str, start: int, end: int, entry: Entry) -> Cue | None:
    """The reporting word at a place, unless it is a noun, denied or only wished for."""
    if entry.hidden:
        return None
    if text[start].isupper() and start and text[start - 1] == " " and entry.report != "according":
        before = text[max(0, start - 3) : start].rstrip(" “\"'‘-–")
        if before and before[-1] not in ".!?:\n…”\"":
            return None
    before = text[max(0, start - 18) : start].lower()
    if _PASSIVE.search(before):
        return Cue(start, end, entry, passive=True)
    if (
        _NOUN_AFTER.match(text, end)
        and entry.report not in ("according", "relay")
        and not entry.phrase.startswith(("đưa ra", "ra ", "phát đi", "bày tỏ", "nói", "cho "))
    ):
        return None
    denied = bool(_DENIED.search(before)) and not _DOUBLE_NEGATION.search(before)
    if not denied and not entry.phrase.startswith(_VERBS):
        denied = bool(_NOUN_BEFORE.search(before))
    return Cue(start, end, entry, noun=denied)


_ADVERB = (
    r"cũng|đã|đang|còn|vẫn|lại|mới|vừa|từng|đều|luôn|chỉ|rất|thì|cùng|tự|bèn|liền|ngay|cứ|"
    r"liên tục|nhiều lần|tiếp tục|thẳng thắn|một lần nữa|hôm nay|hôm qua|mới đây|vừa qua|mới|"
    r"trước đó|sau đó|đồng thời|trực tiếp|công khai|chính thức|cụ thể|đặc biệt|nhanh chóng|"
    r"một cách|này|trên|nói trên|kia|ấy|đó|ta|thẳng|thường|khá|tỏ ra|bất ngờ|luôn luôn|kịch liệt|"
    r"mạnh mẽ|dứt khoát|gay gắt|kiên quyết|tức giận|bức xúc|vui vẻ|xúc động|hài hước|hồ hởi|"
    r"nghẹn ngào|buồn bã|lo lắng|dõng dạc|thành thật|thú thật|và|nhưng|song|nêu|thêm|rõ|tiếp|"
    r"cũng như vậy|từng|riêng|nay|nói|chia sẻ|khẳng khái|mạnh dạn|bộc bạch|phấn khởi|hào hứng|"
    r"một mực|hết lời|không quên|không ngừng|không ngớt|không khỏi|không ngần ngại|không giấu|"
    r"lên tiếng|thất vọng|tuyên bố|khi|được|hỏi|thay mặt|trao đổi|với|phóng viên|pv|báo chí|trả lời|phỏng vấn|nhắc lại|cười"
)
_TIME = (
    r"sáng|trưa|chiều|tối|đêm|rạng sáng|hôm|ngày|tháng|năm|tuần|hồi|lúc|vào|khoảng|cuối|đầu|"
    r"\d+ tuổi|giữa|mùng|qua|nay|trước|thứ \w+|chủ nhật|cùng ngày|[\d/.:hg-]+"
)
_TIGHT = re.compile(
    rf"(?:[\s,–—-]|\([^()\n]*\)|[\"“][^\"”\n]{{1,40}}[\"”]|(?:{_ADVERB}|{_TIME})(?![\w]))*", re.IGNORECASE  # noqa: RUF001
)
_LOOSE = re.compile(
    rf"(?:\s+(?:(?:{_ADVERB}|{_TIME})\s+)*(?:tại|trong|trên|ở|khi|với|qua|về|sau|trước|bên|"
    r"ngoài|nhân|cùng|hiện|hồi|hôm|ngày|dẫn|bằng|từ|dù|vì|cho|để|lên tiếng|đã|đang|vừa|của|thuộc|"
    r"chuyên|phụ trách|quê|sống|ngụ|trú|đến từ|từng|thông qua|(?:có|gửi|ra|ban hành|ký|phát|làm) (?:\w+ ){0,2}(?:văn bản|công văn|công điện|thư|"
    r"thông báo|tờ trình|quyết định|chỉ thị|đơn|báo cáo|kết luận|thông cáo|tối hậu thư))"
    r"|\s*[,(]|\s+[-–—]\s)[^;:!?“”\"\n]{0,150}",  # noqa: RUF001
    re.IGNORECASE,
)
_GOVERNED = re.compile(
    r"(?<!\w)(?:với|của|cho|về|tại|từ|đến|tới|vào|trong|trên|ở|bởi|do|giữa|cùng|như|thay|qua|"
    r"gặp|mời|gửi|hỏi|bị|được|sang|thăm|khiến|trước|nhờ|nghe|buổi|cuộc|phiên|hội nghị|lễ|"
    r"khỏi|lên|ra|giúp|bằng|vì|là|xin|so|theo lời mời của|mà|tên|tổ chức|đối với|dưới|gọi|thấy|"
    r"nhằm|để|có|phía|ngoài|cả|đưa|phỏng vấn|ủng hộ|chống|ký|báo|gia đình|quê|nhắc|nếu|khiếu nại|phép|cho phép|buộc|nhà|gần|cạnh|vai trò|chức|chức vụ|ghế|cương vị|vị trí|cho chức|gồm|bao gồm|"
    r"chờ|nhìn|yêu cầu|đề nghị|kêu gọi|giao|cảm ơn|chỉ trích|phê phán|cáo buộc|tố|tố cáo|bắt|khởi tố|"
    r"bổ nhiệm|trao|tặng|trả lời|ca ngợi|khuyên|dặn|nhắn|mắng|trách|đánh|giết|hại|chở|bán|mua)\s+$",
    re.IGNORECASE,
)


def without_adverbs(text: str, start: int, end: int) -> int:
    """Where a phrase ends once the adverbs and times before a verb are taken away."""
    while match := _LAST_ADVERB.search(text, max(start, end - 20), end):
        end = match.start()
    return end


_LAST_ADVERB = re.compile(rf"(?:[\s,–—-]+(?:{_ADVERB}|{_TIME})|[\s,–—-]+)$", re.IGNORECASE)  # noqa: RUF001


def is_beside(text: str, start: int, end: int) -> bool:
    """Whether nothing but adverbs, times and asides part two places."""
    return bool(_TIGHT.fullmatch(text, start, end))


def is_governed(text: str, mention: Mention) -> bool:
    """Whether a preposition or verb before a mention keeps it from being the subject."""
    return bool(_GOVERNED.search(text, max(0, mention.start - 20), mention.start))


def subject(reading: Reading, cue: Cue, floor: int) -> Mention | None:
    """Who speaks by a reporting verb: the nearest mention before it that is no object."""
    text = reading.text
    at = bisect_left(reading.mention_starts, cue.start) - 1
    nearby: list[Mention] = []
    while at >= 0 and reading.mentions[at].start >= floor and len(nearby) < 12:
        mention = reading.mentions[at]
        at -= 1
        if mention.end <= cue.start and not _in_brackets(text, mention.end, cue.start):
            nearby.append(mention)
    for k, mention in enumerate(nearby):
        if cue.start - mention.end > 120:
            break
        if not _TIGHT.fullmatch(text, mention.end, cue.start):
            continue
        if _AGENT.search(text, max(0, mention.start - 6), mention.start):
            return None
        if cue.entry.phrase == "thông tin" and "," in text[mention.end : cue.start]:
            continue
        if found := _whole(reading, nearby, k, floor):
            return found
    for k, mention in enumerate(nearby):
        if cue.start - mention.end > 170:
            break
        if mention.kind in (DOCUMENT, "media") or mention.head == "\0place":
            continue
        if mention.kind == PROPER and not _is_known(reading, mention):
            continue
        if not _begins_clause(text, mention, floor) or is_governed(text, mention):
            continue
        if any(_stands_between(text, m, floor) for m in nearby[:k]):
            continue
        if _LOOSE.fullmatch(text, mention.end, cue.start):
            return _whole(reading, nearby, k, floor)
    if nearby and _ALSO.search(text, max(floor, cue.start - 24), cue.start):
        first = nearby[-1]
        if (
            len(nearby) < 8
            and first.start <= floor + 18
            and (first.kind in (PERSON, BODY, "title", "unnamed") or _is_known(reading, first))
            and first.head != "\0place"
            and not is_governed(text, first)
            and _begins_clause(text, first, floor)
        ):
            return first.apposed_to or first
    return None


_ALSO = re.compile(r"(?:,|(?<!\w)(?:và|nhưng|song))\s+(?:đồng thời |cũng |còn |lại |đã )*$", re.I)


def _in_brackets(text: str, start: int, end: int) -> bool:
    closing = text.find(")", start, end)
    return closing >= 0 and text.find("(", start, closing) < 0


def _is_known(reading: Reading, mention: Mention) -> bool:
    person = reading.cast.of.get(id(mention))
    return person is not None and len(person.words) > 1


def _whole(reading: Reading, nearby: list[Mention], k: int, floor: int) -> Mention | None:
    """The mention a phrase beside the verb belongs to: itself, or the name it describes."""
    text = reading.text
    mention = nearby[k]
    base = mention.apposed_to
    if base is not None and base.start >= floor:
        return base
    if mention.kind != PERSON:
        before = nearby[k + 1] if k + 1 < len(nearby) else None
        if before and _JOINS.fullmatch(text, before.end, mention.start):
            base = before.apposed_to or before
            if base.kind == PERSON and base.start >= floor and not is_governed(text, base):
                return base
        enclosed = text[mention.end : mention.end + 2].strip()[:1] in (",", "-", "–", ")")  # noqa: RUF001
        for named in nearby[k + 1 : k + 6]:
            if named.start < floor:
                break
            if named.kind == PERSON or (enclosed and named.kind in ("title", "unnamed", BODY)):
                if _described_by(text, named, mention, floor):
                    return named.apposed_to or named
                if named.kind == PERSON:
                    break
    if is_governed(text, mention) or mention.head == "\0place":
        return None
    person = reading.cast.of.get(id(mention))
    if person and (person.gender or person.heads):
        return mention
    if mention.kind == DOCUMENT and not mention.writes:
        return None
    if mention.kind in (BODY, DOCUMENT, PROPER) and not _begins_clause(text, mention, floor):
        return None
    return mention


_DESCRIPTION = re.compile(
    r"\s*[,(–—-](?:(?!(?<!\w)(?:đã|đang|sẽ|vừa|bị|được|khi|nhưng|thì|mà|và|cho|nói)(?!\w))"  # noqa: RUF001
    r"[^.;:?!“”\"\n]){0,140}[,(–—-]\s*(?:TP\.?\s*)?"  # noqa: RUF001
)
_THEO = re.compile(r"(?<!\w)theo $", re.IGNORECASE)


def _described_by(text: str, named: Mention, mention: Mention, floor: int) -> bool:
    """Whether a phrase ends a chain of descriptions: An, sinh viên năm cuối, Đại học X."""
    return (
        not is_governed(text, named)
        and not _THEO.search(text, max(0, named.start - 5), named.start)
        and _begins_clause(text, named, floor)
        and bool(_DESCRIPTION.fullmatch(text, named.end, mention.start))
    )


_AGENT = re.compile(r"(?<!\w)(?:được|bị) $", re.IGNORECASE)
_JOINS = re.compile(r"\s*[,(–—-]\s*(?:(?:TP|tỉnh|huyện|quận|thuộc|ở|tại|ngụ|trú)\.?\s+)?")  # noqa: RUF001
_CLAUSE = re.compile(
    r"(?:[,.:;!?…\n–—(”\"-]|(?<!\w)(?:và|nhưng|rằng|dù|khi|mà|thì|song|còn|do|bởi|vì|nếu|tin|lời|"  # noqa: RUF001
    r"nguồn|nhiên|đó|khi|theo|nay|cũng|tin từ|cả|chính|riêng|phía))\s*$",
    re.IGNORECASE,
)


def _begins_clause(text: str, mention: Mention, floor: int) -> bool:
    if mention.start <= floor + 1:
        return True
    return bool(_CLAUSE.search(text, max(floor, mention.start - 8), mention.start))


def _stands_between(text: str, mention: Mention, floor: int) -> bool:
    return (
        mention.kind in ("person", "title")
        and not is_governed(text, mention)
        and not mention.apposed_to
        and _begins_clause(text, mention, floor)
    )


def names_it_fully(mention: Mention) -> bool:
    """Whether a mention prints more than a given name."""
    return len(names.key(mention.name).split()) > 1
