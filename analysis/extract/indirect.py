"""Sentences that report what somebody said or wrote without quoting the words."""

import re
from dataclasses import dataclass, replace

from analysis.corpus.article import Sentence
from analysis.extract import context
from analysis.extract.discourse import Discourse, Source
from analysis.extract.mentions import DOCUMENT, LONE, MEDIA, PERSON, Mention
from analysis.extract.reading import Cue, Reading
from analysis.extract.subjects import is_governed, subject, without_adverbs

#: A source that no list has is looked for in so many characters before its verb.
MOST_WORDS = 240
REPORTS = frozenset(("say", "feel", "urge", "judge"))
_CLAUSE = re.compile(
    r"(?:nhưng|song|tuy nhiên|dù|mặc dù|tuy|sau khi|trong khi|trong khi đó|còn|khi|bởi|vì|;)\W*$",
    re.IGNORECASE,
)
_SEE = re.compile(r"\W*(?:xem thêm|đọc thêm|mời xem|>>)", re.IGNORECASE)
_THAT = re.compile(r"[^,.;:“\"]{0,70}\srằng\s")
_CHAINED = re.compile(r"[^.;:“\"]{0,70}(?:,| và| nhưng| đồng thời| rồi| khi)?\s*")
_CONCEDES = re.compile(r"\W*(?:mặc dù|dù|tuy|trong khi|khi|sau khi|nếu|mặc cho)\b", re.IGNORECASE)
_THEO = re.compile(r"(?:^|[,;(:–—-]\s*|(?<!\w)(?:cũng|vẫn|còn|và|song|nhưng|thì|vì|do đó|bởi)\s+)$", re.I)  # noqa: RUF001
_OF = re.compile(r"\s*(?:của|từ|do|tại|trên)\s+")


@dataclass(frozen=True, slots=True)
class Reported:
    """A sentence that reports a speaker's words."""

    sentence: Sentence
    source: Source
    cue: str


def reported(
    reading: Reading, discourse: Discourse, sentence: Sentence, quoted: list[str], used: set[int]
) -> list[Reported]:
    """One for each speaker a sentence reports.

    `quoted` are those the sentence quotes directly, `used` where the reporting words stand
    that attribute quotations.
    """
    text = reading.text
    cues = [
        cue
        for cue in reading.cues_in(sentence.start, sentence.end)
        if not reading.is_quoted(cue.start)
    ]
    found: list[Reported] = []
    seen = set(quoted)
    floor = sentence.start
    named = False
    carrier: Mention | None = None
    carried_to = -1
    reported_by_press = False
    asks = text[sentence.end - 1] == "?"
    if _announces(reading, sentence) or _SEE.match(text, sentence.start):
        return []
    for cue in cues:
        if cue.passive or cue.start in used:
            continue
        kind = cue.entry.report
        if kind == "according":
            sources = _according(reading, discourse, cue, sentence)
        elif kind == "relay":
            sources = _one(discourse, _relayed(reading, cue), 0)
        elif kind in REPORTS or kind == "quote":
            mention = subject(reading, cue, floor)
            if mention is None and carrier and not found and _CHAINED.fullmatch(
                text, carried_to, cue.start
            ):
                mention = carrier
            if mention is None and kind == "say" and not found and cue.entry.phrase.endswith("rằng"):
                mention = _first(reading, sentence, cue)
            if mention is None and kind == "say" and not found and not named:
                found += _plain_subject(reading, discourse, sentence, cue, seen)
                named = bool(found)
            if mention is None and not found and (notice := _notice(reading, discourse, cue)):
                found.append(Reported(sentence, notice[0], text[cue.start : cue.end]))
                named = True
            if mention is None or (asks and mention.address and not mention.name):
                continue
            carrier, carried_to = mention, cue.end
            shows = cue.entry.phrase == "cho thấy" and mention.writes
            if kind == "quote" and (shows or _THAT.match(text, cue.end)):
                kind = "say"
            if (found or reported_by_press) and not _new_clause(text, sentence.start, floor, mention):
                continue
            sources = _joint(reading, discourse, mention, cue, floor)
            if kind == "quote":
                for source in sources:
                    discourse.turn_to(source, mention.start)
                continue
            if kind == "feel":
                sources = [s for s in sources if s.kind in ("person", "institution")]
        else:
            continue
        embedded = [s for s in sources if s.head == "\0media"]
        if embedded and kind in REPORTS and not found:
            floor = max(floor, cue.end)
            reported_by_press = True
        for source in sources:
            if source.head == "\0media" or (source.kind == "document" and named):
                continue
            named = True
            floor = max(floor, cue.end)
            if source.speaker in seen:
                continue
            seen.add(source.speaker)
            discourse.spoke(source)
            found.append(Reported(sentence, source, text[cue.start : cue.end]))
    if not found and not quoted:
        found = _said_so(reading, discourse, sentence)
    if not found and not quoted and not used.intersection(cue.start for cue in cues):
        found = _elided(reading, discourse, sentence, cues)
    persons = [one for one in found if one.source.kind != "document"]
    return persons or found


def _joint(
    reading: Reading, discourse: Discourse, mention: Mention, cue: Cue, floor: int
) -> list[Source]:
    """The speakers of one verb: ông An và bà Bình make two, a name and "các cộng sự" one."""
    text = reading.text
    own = _one(discourse, mention, cue.start)
    if not own:
        return own
    first = mention
    others: list[Mention] = []
    several = False
    while joined := _AND.search(text, max(floor, first.start - 6), first.start):
        before = [m for m in reading.mentions_in(floor, joined.start()) if m.end == joined.start()]
        if not before or before[-1].kind in (DOCUMENT, MEDIA):
            break
        if "," in joined[0] and before[-1].kind not in (PERSON, LONE):
            break
        several = several or "," not in joined[0] or before[-1].plural
        first = before[-1]
        others.append(first.apposed_to or first)
    if not others or not several:
        return own
    if is_governed(text, first):
        mains = [m for m in reading.mentions_in(floor, first.start) if not is_governed(text, m)]
        return _one(discourse, mains[0], mains[0].end) if mains else []
    found = [s for m in reversed(others) for s in _one(discourse, m, m.end)]
    if found and own[0].kind in ("unnamed", "generic"):
        if found[0].kind in ("unnamed", "generic"):
            printed = text[first.start : mention.start] + own[0].printed
            return [replace(found[0], speaker=printed, printed=printed)]
        return found
    return [s for s in found if s.kind in ("person", "institution")] + own


_SOMEBODY = re.compile(
    r"(?:[^,“\"]{0,60}, )?((?:Nhiều|Một số|Các|Những|Một|Hai|Ba|Đa số|Phần lớn|Không ít|Hầu hết)\s"
    r"(?:[^,.;:“\"()]|, (?=(?:xã|huyện|tỉnh|quận|phường|TP|thành phố) )|, (?=[A-ZĐ]\w+(?: [A-ZĐ]\w+)*,))"
    r"{3,110})$",
    re.IGNORECASE,
)
_SAID_SO = re.compile(
    r"\W*(?:Đó|Đây|Trên đây|Trên) (?:cũng |chính )?là (?:một (?:trong )?|những |các )?(?:lời )?"
    r"(?:chia sẻ|nhận định|đánh giá|ý kiến|khẳng định|cảnh báo|thông tin|phát biểu|nhận xét|quan điểm|"
    r"khuyến cáo|tuyên bố|câu trả lời|giải thích|lý giải|tâm sự|bộc bạch|đề xuất|kiến nghị|đề nghị|"
    r"phát ngôn|lời|khuyên|câu nói|yêu cầu|trăn trở)[^.;:]{0,60}?\s(?:của|do|mà|từ)\s+",
    re.IGNORECASE,
)


def _plain_subject(
    reading: Reading, discourse: Discourse, sentence: Sentence, cue: Cue, seen: set[str]
) -> list[Reported]:
    """Nhiều chủ vườn ở xã An cho biết ...: a source in words that no list has."""
    text = reading.text
    end = without_adverbs(text, sentence.start, cue.start)
    if end - sentence.start > MOST_WORDS:
        return []
    match = _SOMEBODY.match(text[sentence.start : end])
    if not match or len(match[1].split()) > 16 or match[1] in seen:
        return []
    kind = "unnamed" if match[1].lower().startswith("một ") else "generic"
    source = Source(match[1], kind, "named", "", match[1], head=" ".join(match[1].split()[1:3]))
    seen.add(match[1])
    discourse.spoke(source)
    return [Reported(sentence, source, text[cue.start : cue.end])]


def _said_so(reading: Reading, discourse: Discourse, sentence: Sentence) -> list[Reported]:
    """Đó là nhận định của ông An ...: the sentence says whose the words before it are."""
    match = _SAID_SO.match(reading.text, sentence.start, sentence.end)
    near = reading.mentions_in(match.end(), match.end() + 2) if match else []
    if not match or not near or near[0].kind in (DOCUMENT, MEDIA):
        return []
    found = _one(discourse, near[0], 0)
    for source in found:
        discourse.spoke(source)
    return [Reported(sentence, source, match[0].strip().split(" của")[0]) for source in found]


_AND = re.compile(r"(?:\s+(?:và|cùng)|,)\s+$")


def _announces(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence ends in a colon before a quotation on the next line."""
    text = reading.text
    if not text[sentence.start : sentence.end].rstrip().endswith(":"):
        return False
    return text[sentence.end : sentence.end + 3].strip()[:1] in ("“", '"')


def _first(reading: Reading, sentence: Sentence, cue: Cue) -> Mention | None:
    """The name that opens a sentence, for a verb far from it."""
    near = reading.mentions_in(sentence.start, sentence.start + 25)
    for mention in near:
        known = mention.kind == PERSON or id(mention) in reading.cast.of
        if known and mention.end < cue.start and not is_governed(reading.text, mention):
            return mention.apposed_to or mention
    return None


def _one(discourse: Discourse, mention: Mention | None, stop: int) -> list[Source]:
    source = discourse.resolve(mention, stop) if mention else None
    return [source] if source else []


def _new_clause(text: str, start: int, floor: int, mention: Mention) -> bool:
    """Whether a second speaker stands in a clause of their own, not within the report."""
    before = text[max(floor, mention.start - 40) : mention.start]
    if _CLAUSE.search(before):
        return True
    return before.rstrip().endswith(",") and bool(_CONCEDES.match(text, start))


def _is_law(text: str, mention: Mention) -> bool:
    """Whether a writing is a rule, followed rather than heard; a board's resolution is not."""
    whose = " của " in text[mention.start : mention.end]
    return mention.head in context.words("law") and not whose


_NOTICE = re.compile(
    r"(?:thông cáo|thông báo|tuyên bố|văn bản|báo cáo)(?: báo chí)? của "
    r"(?:bộ|tập đoàn|công ty|sở|hãng|cơ quan|ngân hàng|trường|ban tổ chức|ủy ban|hiệp hội)(?: này)? $"
)


def _notice(reading: Reading, discourse: Discourse, cue: Cue) -> list[Source]:
    """..., thông cáo của bộ nêu: the body the text spoke of last."""
    before = reading.text[max(0, cue.start - 50) : cue.start].lower()
    if discourse.body is None or not _NOTICE.search(before):
        return []
    return [replace(discourse.body, basis="resolved")]


def _relayed(reading: Reading, cue: Cue) -> Mention | None:
    near = reading.mentions_in(cue.end, cue.end + 3)
    return near[0] if near else None


def _according(
    reading: Reading, discourse: Discourse, cue: Cue, sentence: Sentence
) -> list[Source]:
    """Whom a sentence follows: theo ông An, theo thông báo của Bộ X, theo A và B."""
    text = reading.text
    if not _THEO.search(text[max(sentence.start, cue.start - 12) : cue.start]):
        return []
    near = reading.mentions_in(cue.end, cue.end + 3)
    if not near:
        return []
    mention = near[0]
    while mention.kind == DOCUMENT:
        of = _OF.match(text, mention.end)
        inner = reading.mentions_in(of.end(), of.end() + 1) if of else []
        if not inner or inner[0].end > sentence.end:
            break
        mention = inner[0]
    if mention.kind == MEDIA and "nguồn tin" in text[cue.start : mention.start].lower():
        printed = text[cue.start + 5 : mention.end]
        return [Source(printed, "unnamed", "named", "", printed, head="nguồn tin")]
    if mention.kind == MEDIA or mention.end > sentence.end or _is_law(text, mention):
        return []
    if mention.kind == LONE and " " not in mention.name:
        person = reading.cast.of.get(id(mention))
        if person is None or not (person.heads or person.gender or len(person.words) > 1):
            return []
    sources = _one(discourse, mention, 0)
    joined = re.compile(r"\s*(?:và|cùng)\s+").match(text, mention.end)
    if joined and sources:
        second = reading.mentions_in(joined.end(), joined.end() + 1)
        if second and second[0].kind != DOCUMENT:
            sources += _one(discourse, second[0], 0)
    return sources


_OPENS = re.compile(
    r"\s*(?:(?:đồng thời|ngoài ra|bên cạnh đó|tuy nhiên|cũng|song|và|tiếp đó|sau đó|trước đó|"
    r"đặc biệt|qua đó|từ đó|mặt khác|do đó)[\s,]*)*",
    re.IGNORECASE,
)


def _elided(
    reading: Reading, discourse: Discourse, sentence: Sentence, cues: list[Cue]
) -> list[Reported]:
    """A sentence whose reporting verb has no subject goes on with the last speaker."""
    text = reading.text
    for cue in cues:
        if cue.entry.report not in ("say", "urge") or cue.passive:
            continue
        start = _OPENS.match(text, sentence.start)
        opens = start is not None and start.end() >= cue.start
        ends = text[cue.end : sentence.end].strip(" .") in ("như vậy", "như thế")
        if opens and cue.entry.phrase not in context.words("opening_verb"):
            continue
        if not (opens or ends) or (opens and cue.end >= sentence.end):
            continue
        following = text[cue.end : cue.end + 8].lower()
        if opens and re.match(r"\s(?:về|với|tại|của|cho)", following):
            continue
        source = discourse.implied()
        if source:
            return [Reported(sentence, source, text[cue.start : cue.end])]
    return []
