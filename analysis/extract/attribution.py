"""Whose the words in quotation marks are, or that they are nobody's: names, slogans, terms."""

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache

from analysis.extract import lexicon
from analysis.extract.discourse import Discourse, Source
from analysis.extract.marks import Marked
from analysis.extract.mentions import (
    BODY,
    DOCUMENT,
    MEDIA,
    PERSON,
    LONE,
    TITLE,
    Mention,
)
from analysis.extract.reading import Cue, Reading
from analysis.extract.subjects import is_beside, is_governed, subject, without_adverbs
from analysis.text import wordlist

LEAST_WOVEN = 4
#: So far before the marks their announcement may begin, in a sentence without end.
MOST_BEFORE = 1200
#: So many characters may stand between a reporting verb and words woven into its sentence.
MOST_BETWEEN = 150
_TAIL = re.compile(r"[\s.,!?…]*[-–—]?\s*")  # noqa: RUF001
_UTTERANCE = re.compile(
    r"(?<!\w)(?:lời|thư|bức thư|tin nhắn|câu hỏi|câu|bài phát biểu|nội dung|lời nhắn|giấy nhắn|"
    r"tuyên bố|thông cáo|thông báo|phát biểu|phát ngôn|bình luận|ý kiến|nhận định|câu trả lời|"
    r"status|dòng trạng thái|lý do|quan điểm|đại ý|khẩu cung|lời khai|lời thề|nguyên văn|như sau|"
    r"chú thích|rằng|mạng xã hội|facebook|twitter|instagram|trang cá nhân)(?!\w)",
    re.IGNORECASE,
)
_SLOGAN = re.compile(
    r"(?<!\w)(?:chủ đề|khẩu hiệu|slogan|phương châm|tiêu đề|biểu ngữ|dòng chữ|thông điệp chính|"
    r"tấm biển|biển hiệu|câu hát|câu thơ|tục ngữ|thành ngữ)(?!\w)[^,:.]{0,40}:\s*$",
    re.IGNORECASE,
)
_PARTED = re.compile(r"\s*[,–—-][^“”\"\n]{4,90}[,:–—-]\s*")  # noqa: RUF001
_DASH = re.compile(r"[.,!?…]*\s+[-–—]\s")  # noqa: RUF001
_OF = re.compile(r"\s*(?:của|từ|do)\s+")
_SPOKEN_OF = re.compile(
    r"(?<!\w)(?:phát ngôn|câu nói|tuyên bố|phát biểu|nhận định|câu|lời|ý kiến|bình luận|câu hỏi|"
    r"lời nói|nhận xét|lời kêu gọi|lời khuyên|cảnh báo|thông điệp|khẳng định)\s*:?\s*$",
    re.IGNORECASE,
)
_FIRST_PERSON = re.compile(
    r"(?<!\w)(?:tôi|chúng tôi|mình|chúng ta|em|con|cháu|ta|bọn tôi|tụi tôi)(?!\w)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Attributed:
    """Words in marks with their speaker, or with none when nobody is named."""

    start: int
    end: int
    source: Source | None
    cue: str
    fragment: bool = False
    cue_start: int = -1


@cache
def _names() -> re.Pattern[str]:
    nouns = lexicon.trie(wordlist.lines("quoted_names.txt"))
    return re.compile(
        rf"(?<!\w){nouns}(?: (?:số|thứ|chính|mang tên|có tên|tên|nổi tiếng|gọi là|\d+))*"
        r"\s*(?::|là|là:)?\s*$",
        re.IGNORECASE,
    )


def _is_named(reading: Reading, begin: int, end: int) -> bool:
    """Whether the words before marks make what stands in them a name, title or slogan."""
    if any(cue.end >= end - 3 for cue in reading.cues_in(begin, end)):
        return False
    return bool(_names().search(reading.text[begin:end]))


def attribute(
    reading: Reading, discourse: Discourse, mark: Marked, since: int
) -> Attributed | None:
    """Who is quoted in these marks; None when the words are nobody's speech.

    `since` is where the text before the marks begins to matter.
    """
    text = reading.text
    sentence = reading.sentence(mark.opens)
    if sentence is None:
        return None
    floor = max(sentence.start, mark.opens - MOST_BEFORE)
    begin = max(floor, since)
    lead = text[begin : mark.opens]
    words = len(text[mark.start : mark.end].split())
    colon = lead.rstrip().endswith(":")
    alone = begin == sentence.start and not lead.strip(" -–—,.“\"")  # noqa: RUF001
    if alone and (made := _after_a_colon(reading, discourse, mark)):
        return made
    if begin == since and since == discourse.closed and _PARTED.fullmatch(lead):
        return _made(discourse, mark, None, None, text)
    whole = text[floor : mark.opens]
    if colon and (made := _announced(reading, discourse, mark, floor, whole)):
        return made
    if (
        not (alone or colon)
        and _is_named(reading, max(begin, mark.opens - 40), mark.opens)
        and not _DASH.match(text, mark.closes)
    ):
        return None
    if (alone or not colon) and (made := _followed(reading, discourse, mark, alone, words)):
        return made
    if sentence.part == "title" and words >= LEAST_WOVEN and (
        made := _headed(reading, discourse, mark, sentence.start)
    ):
        return made
    if alone:
        return _alone(reading, discourse, mark, words)
    if colon:
        return None
    return _woven(reading, discourse, mark, floor, words)


def _made(
    discourse: Discourse, mark: Marked, mention: Mention | None, cue: Cue | None, text: str,
    *, fragment: bool = False, stop: int = 0,
) -> Attributed | None:
    """The words with the speaker a mention means, who is then the last to have spoken."""
    source = discourse.resolve(mention, stop) if mention else discourse.implied()
    if source is None:
        return None
    discourse.spoke(source)
    discourse.closed = mark.closes
    shown = text[cue.start : cue.end] if cue else ""
    return Attributed(mark.start, mark.end, source, shown, fragment, cue.start if cue else -1)


def _after_a_colon(
    reading: Reading, discourse: Discourse, mark: Marked
) -> Attributed | None:
    """Ông An nói: and the quotation on a line of its own."""
    text = reading.text
    before = text[max(0, mark.opens - 4) : mark.opens].rstrip(" \n“\"")
    if not before.endswith(":"):
        return None
    end = text.rindex(":", 0, mark.opens) + 1
    announcing = reading.sentence(end - 1)
    if announcing is None or announcing.start >= mark.opens:
        return None
    lead = text[announcing.start : end]
    return _announced(reading, discourse, mark, announcing.start, lead)


def _announced(
    reading: Reading, discourse: Discourse, mark: Marked, floor: int, lead: str
) -> Attributed | None:
    """Ông An nói: “...”."""
    text = reading.text
    begin = max(floor, mark.opens - 40)
    if _is_named(reading, begin, mark.opens) or _SLOGAN.search(lead):
        return None
    cues = [cue for cue in reading.cues_in(floor, mark.opens) if not reading.is_quoted(cue.start)]
    for cue in reversed(cues):
        if cue.entry.report == "according":
            continue
        mention = subject(reading, cue, floor)
        if mention and mention.kind == DOCUMENT:
            mention = _owner(reading, mention, mark.opens) or _main(reading, floor, mark.opens) or mention
        if mention:
            return _made(discourse, mark, mention, cue, text, stop=cue.start)
    for cue in cues:
        if cue.entry.report in ("according", "relay") and (after := _after(reading, cue)):
            return _made(discourse, mark, after, cue, text)
    first = _main(reading, floor, mark.opens)
    if first and (cues or len(lead) < 80 or _UTTERANCE.search(lead)):
        return _made(discourse, mark, first, cues[-1] if cues else None, text)
    if cues or _UTTERANCE.search(lead):
        return _made(discourse, mark, None, cues[-1] if cues else None, text)
    return None


def _headed(
    reading: Reading, discourse: Discourse, mark: Marked, start: int
) -> Attributed | None:
    """A headline that opens with its speaker and a colon: Thủ tướng: ... “...”."""
    text = reading.text
    colon = text.find(":", start, mark.opens)
    before = text[max(start, mark.opens - 40) : mark.opens]
    if colon < 0 or _is_named(reading, mark.opens - len(before), mark.opens):
        return None
    first = reading.mentions_in(start, start + 1)
    if not first or first[0].end != colon or first[0].kind not in (PERSON, TITLE, BODY, LONE):
        return None
    return _made(discourse, mark, first[0], None, text, fragment=True)


def _owner(reading: Reading, mention: Mention, end: int) -> Mention | None:
    """Whose letter, message or statement a document is: tin nhắn của ông An."""
    text = reading.text
    of = text.find(" của ", mention.start, min(end, mention.end + 40))
    near = reading.mentions_in(of + 5, of + 6) if of >= 0 else []
    return near[0] if near else None


def _after(reading: Reading, cue: Cue) -> Mention | None:
    """The mention that follows a word such as `theo` or `dẫn lời`."""
    near = reading.mentions_in(cue.end, cue.end + 4)
    return near[0] if near else None


def _main(reading: Reading, start: int, end: int) -> Mention | None:
    """The first mention that could be the subject of a clause."""
    for mention in reading.mentions_in(start, end):
        if mention.kind in (MEDIA,) or mention.end > end:
            continue
        if not is_governed(reading.text, mention):
            return mention.apposed_to or mention
    return None


def _followed(
    reading: Reading, discourse: Discourse, mark: Marked, alone: bool, words: int
) -> Attributed | None:
    """“...”, ông An nói."""
    text = reading.text
    tail = _TAIL.match(text, mark.closes)
    begin = tail.end() if tail else mark.closes
    between = text[mark.end : begin]
    parted = any(sign in between for sign in ",.!?…-–—") or "\n" in between  # noqa: RUF001
    if not parted and not alone:
        return None
    if "\n" in text[mark.closes : begin] and not re.search(r"\n\s*[-–—]", text[mark.closes : begin]):  # noqa: RUF001
        return None
    ending = reading.sentence(begin)
    if ending is None or ending.start > begin + 1:
        return None
    limit = ending.end
    at = bisect_left(reading.mark_starts, begin)
    if at < len(reading.marks):
        limit = min(limit, reading.marks[at].opens)
    if ending.start >= begin - 1 and "\n" not in between and not _ends_soon(
        reading, begin, ending.end
    ):
        return None
    if alone and (parted or words >= LEAST_WOVEN):
        return _tail_of_alone(reading, discourse, mark, begin, limit, parted)
    for cue in reading.cues_in(begin, min(limit, begin + 170)):
        if cue.entry.report in ("according", "relay"):
            if cue.start > begin + 40:
                break
            mention = _after(reading, cue)
            if mention and mention.kind == MEDIA:
                break
            if mention and cue.entry.report == "according" and cue.start == begin:
                return _made(discourse, mark, mention, cue, text)
            continue
        mention = subject(reading, cue, begin)
        if mention is None:
            continue
        early = mention.start - begin < 6 or (
            mention.start - begin < 60 and _relayed(reading, begin, mention.start)
        )
        if not early or words < LEAST_WOVEN:
            break
        return _made(discourse, mark, mention, cue, text, stop=cue.start)
    return None


def _ends_soon(reading: Reading, begin: int, end: int) -> bool:
    """Whether a sentence after the marks is an attribution alone: Ông An nói."""
    cues = reading.cues_in(begin, end, nouns=True)
    return bool(cues) and end - cues[-1].end < 45 and end - begin < 160


def _tail_of_alone(
    reading: Reading, discourse: Discourse, mark: Marked, begin: int, limit: int, parted: bool
) -> Attributed | None:
    """The clause after a quotation that is a sentence of its own attributes it."""
    text = reading.text
    cues = reading.cues_in(begin, min(limit, begin + 240), nouns=True)
    first = reading.mentions_in(begin, begin + 3)
    mention = first[0] if first else None
    if cues and cues[0].start == begin and cues[0].entry.report == "according":
        whose = _after(reading, cues[0])
        if whose is None or whose.kind == MEDIA:
            return None
        return _made(discourse, mark, whose, cues[0], text)
    relays = [cue for cue in cues if cue.entry.report == "relay"]
    if relays and (relayed := _after(reading, relays[0])):
        return _made(discourse, mark, relayed, relays[0], text)
    verbs = [cue for cue in cues if cue.entry.report not in ("relay", "according")]
    if mention is not None:
        mention = _named_next(reading, mention, verbs[0] if verbs else None)
        verbs = [cue for cue in verbs if cue.start >= mention.end] or (
            verbs if limit - begin < 80 else []
        )
        if not parted and (not verbs or verbs[0].noun or verbs[0].start - mention.end > 30):
            return None
        if verbs or limit - begin < 70:
            verb = verbs[0] if verbs else None
            return _made(
                discourse, mark, mention, verb, text, stop=verb.start if verb else 0
            )
        return None
    if not verbs or not parted or text[begin : begin + 1].isupper() and len(text[begin : verbs[0].start]) < 2:
        return None
    verb = verbs[0]
    inner = subject(reading, verb, begin)
    if inner is not None and inner.kind == PERSON and inner.start - begin < 90:
        return _made(discourse, mark, inner, verb, text, stop=verb.start)
    end = without_adverbs(text, begin, verb.start)
    printed = text[begin:end].strip(" ,-–")  # noqa: RUF001
    if not 1 <= len(printed.split()) <= 14 or "\n" in printed:
        return None
    kind = "generic" if _PLURAL.match(printed) else "unnamed"
    source = Source(printed, kind, "named", "", printed, head=" ".join(printed.split()[:2]))
    discourse.spoke(source)
    return Attributed(
        mark.start, mark.end, source, text[verb.start : verb.end], False, verb.start
    )


_PLURAL = re.compile(r"(?:các|những|nhiều|một số|một vài|hai|ba|\d)(?!\w)", re.IGNORECASE)


def _named_next(reading: Reading, mention: Mention, verb: Cue | None) -> Mention:
    """The name after an office: đại sứ Việt Nam tại Lào, ông An, nói."""
    if mention.apposed_to:
        return mention.apposed_to
    if mention.kind in (PERSON, MEDIA) or mention.address:
        return mention
    near = reading.mentions_in(mention.end, mention.end + 4)
    if near and near[0].kind == PERSON and reading.text[mention.end : near[0].start] in (", ", " "):
        return near[0]
    for later in reading.mentions_in(mention.end, verb.start) if verb else []:
        parting = reading.text[mention.end : later.start]
        if later.kind in (PERSON, LONE) and not set(parting) & set(",.;:") and is_beside(
            reading.text, later.end, verb.start if verb else 0
        ):
            return mention if is_governed(reading.text, later) else later
    return mention


def _relayed(reading: Reading, begin: int, end: int) -> bool:
    return any(cue.entry.report == "relay" for cue in reading.cues_in(begin, end))


def _alone(
    reading: Reading, discourse: Discourse, mark: Marked, words: int
) -> Attributed | None:
    """A quotation that is a paragraph or sentence of its own goes on with the last speaker."""
    text = reading.text
    rest = text[mark.closes : mark.closes + 3].strip(" .,;…!?")
    if rest and not rest.startswith("\n") and text[mark.end - 1] not in ".!?…":
        return None
    if words < LEAST_WOVEN:
        return None
    if inner := _attributed_within(reading, discourse, mark):
        return inner
    return _made(discourse, mark, None, None, text)


def _attributed_within(
    reading: Reading, discourse: Discourse, mark: Marked
) -> Attributed | None:
    """“... - ông An nói - ...”: the attribution stands inside the marks."""
    text = reading.text
    for cue in reading.cues_in(mark.start, mark.end):
        mention = subject(reading, cue, mark.start)
        if mention is None:
            continue
        before = text[max(mark.start, mention.start - 3) : mention.start]
        after = text[cue.end : cue.end + 40]
        if re.search(r"[-–—]\s*$", before) and re.match(r"[^,.“”]{0,36}\s[-–—]\s", after):  # noqa: RUF001
            return _made(discourse, mark, mention, cue, text, stop=cue.start)
        if re.search(r",\s*$", before) and re.match(r"(?: thêm| tiếp)?,\s", after) and (
            mention.kind == PERSON or mention.address
        ) and _FIRST_PERSON.search(text, mark.start, mention.start):
            return _made(discourse, mark, mention, cue, text, stop=cue.start)
    return None


def _trailing(reading: Reading, discourse: Discourse, mark: Marked) -> Attributed | None:
    """A sentence that ends in its attribution: ... “...” ..., Reuters dẫn lời ông An."""
    sentence = reading.sentence(mark.opens)
    if sentence is None or reading.text[mark.start].isupper():
        return None
    text = reading.text
    for cue in reading.cues_in(mark.closes, min(sentence.end, mark.closes + MOST_BEFORE)):
        if cue.entry.report == "relay":
            mention = _after(reading, cue)
        else:
            mention = subject(reading, cue, mark.closes)
            if mention and text[mention.start - 2 : mention.start] != ", ":
                mention = None
        if mention and sentence.end - cue.end < 90:
            return _made(discourse, mark, mention, cue, text, fragment=True, stop=cue.start)
    return None


def _woven(
    reading: Reading, discourse: Discourse, mark: Marked, floor: int, words: int
) -> Attributed | None:
    """Words in marks inside the reporter's sentence: speech, or a name or scare quote."""
    text = reading.text
    before = text[max(floor, mark.opens - 60) : mark.opens]
    after = text[mark.closes : mark.closes + 60]
    if words < LEAST_WOVEN:
        return None
    if _OF.match(after) and _SPOKEN_OF.search(before):
        of = _OF.match(after)
        near = reading.mentions_in(mark.closes, mark.closes + (of.end() if of else 0) + 1)
        if near:
            return _made(discourse, mark, near[0], None, text, fragment=True)
    if _is_named(reading, max(floor, mark.opens - 40), mark.opens):
        return None
    cues = [cue for cue in reading.cues_in(floor, mark.opens) if not reading.is_quoted(cue.start)]
    cues = [cue for cue in cues if cue.entry.report != "according"] or cues
    if not cues:
        return _trailing(reading, discourse, mark)
    last = cues[-1]
    gap = text[last.end : mark.opens].strip(" ,")
    close = gap in ("", "rằng", "là", "rằng:", "đây là", "đó là")
    if len(gap) > MOST_BETWEEN or (gap == "" and last.entry.phrase in ("thông tin", "biết")):
        return None
    if text[mark.start].isupper() and not close:
        return None
    if last.passive:
        return Attributed(mark.start, mark.end, None, text[last.start : last.end], True)
    if close and re.search(r"(?<!\w)khi\s+$", text[max(0, last.start - 5) : last.start]):
        follows = reading.mentions_in(mark.closes, mark.closes + 4)
        if follows:
            return _made(discourse, mark, follows[0], last, text, fragment=True)
    for cue in reversed(cues):
        if cue.entry.report == "according":
            mention = _after(reading, cue)
        else:
            mention = subject(reading, cue, floor)
        if mention:
            return _made(discourse, mark, mention, cue, text, fragment=True, stop=cue.start)
    first = _main(reading, floor, cues[0].start)
    if first:
        return _made(discourse, mark, first, last, text, fragment=True)
    if close:
        return _made(discourse, mark, None, last, text, fragment=True)
    return None
