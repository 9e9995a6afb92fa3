"""Whose the words in quotation marks are, or that they are nobody's: names, slogans, terms."""

import re
from functools import cache

from analysis.extract import lexicon
from analysis.extract.discourse import Discourse
from analysis.extract.kinds import (
    BODY,
    DOCUMENT,
    LONE,
    MEDIA,
    PERSON,
    TITLE,
    Mention,
)
from analysis.extract.marks import Marked
from analysis.extract.quoted import LEAST_WOVEN, Attributed, made, mention_after
from analysis.extract.reading import Reading
from analysis.extract.subjects import is_governed, subject
from analysis.extract.tails import followed
from analysis.text import wordlist

#: So far before the marks their announcement may begin, in a sentence without end.
MOST_BEFORE = 1200
#: So many characters may stand between a reporting verb and words woven into its sentence.
MOST_BETWEEN = 150
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
_PARTED = re.compile(r"\s*[,–—-][^“”\"\n]{4,90}[,:–—-]\s*")
_DASH = re.compile(r"[.,!?…]*\s+[-–—]\s")
_OF = re.compile(r"\s*(?:của|từ|do)\s+")
_SPOKEN_OF = re.compile(
    r"(?<!\w)(?:phát ngôn|câu nói|tuyên bố|phát biểu|nhận định|câu|lời|ý kiến|bình luận|câu hỏi|"
    r"lời nói|nhận xét|lời kêu gọi|lời khuyên|cảnh báo|thông điệp|khẳng định)\s*:?\s*$",
    re.IGNORECASE,
)
_FIRST_PERSON = re.compile(
    r"(?<!\w)(?:tôi|chúng tôi|mình|chúng ta|em|con|cháu|ta|bọn tôi|tụi tôi)(?!\w)", re.IGNORECASE
)


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
    alone = begin == sentence.start and not lead.strip(' -–—,.“"')
    if alone and (found := _after_a_colon(reading, discourse, mark)):
        return found
    if begin == since and since == discourse.closed and _PARTED.fullmatch(lead):
        return made(discourse, mark, None, None)
    whole = text[floor : mark.opens]
    if colon and (found := _announced(reading, discourse, mark, floor, whole)):
        return found
    if (
        not (alone or colon)
        and _is_named(reading, max(begin, mark.opens - 40), mark.opens)
        and not _DASH.match(text, mark.closes)
    ):
        return None
    if (alone or not colon) and (found := followed(reading, discourse, mark, alone, words)):
        return found
    if (
        sentence.part == "title"
        and words >= LEAST_WOVEN
        and (found := _headed(reading, discourse, mark, sentence.start))
    ):
        return found
    if alone:
        return _alone(reading, discourse, mark, words)
    if colon:
        return None
    return _woven(reading, discourse, mark, floor, words)


def _after_a_colon(reading: Reading, discourse: Discourse, mark: Marked) -> Attributed | None:
    """Ông An nói: and the quotation on a line of its own."""
    text = reading.text
    before = text[max(0, mark.opens - 4) : mark.opens].rstrip(' \n“"')
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
    begin = max(floor, mark.opens - 40)
    if _is_named(reading, begin, mark.opens) or _SLOGAN.search(lead):
        return None
    cues = [cue for cue in reading.cues_in(floor, mark.opens) if not reading.is_quoted(cue.start)]
    for cue in reversed(cues):
        if cue.entry.report == "according":
            continue
        mention = subject(reading, cue, floor)
        if mention and mention.kind == DOCUMENT:
            mention = (
                _owner(reading, mention, mark.opens) or _main(reading, floor, mark.opens) or mention
            )
        if mention:
            return made(discourse, mark, mention, cue)
    for cue in cues:
        if cue.entry.report in ("according", "relay") and (after := mention_after(reading, cue)):
            return made(discourse, mark, after, cue)
    first = _main(reading, floor, mark.opens)
    if first and (cues or len(lead) < 80 or _UTTERANCE.search(lead)):
        return made(discourse, mark, first, cues[-1] if cues else None)
    if cues or _UTTERANCE.search(lead):
        return made(discourse, mark, None, cues[-1] if cues else None)
    return None


def _headed(reading: Reading, discourse: Discourse, mark: Marked, start: int) -> Attributed | None:
    """A headline that opens with its speaker and a colon: Thủ tướng: ... “...”."""
    text = reading.text
    colon = text.find(":", start, mark.opens)
    before = text[max(start, mark.opens - 40) : mark.opens]
    if colon < 0 or _is_named(reading, mark.opens - len(before), mark.opens):
        return None
    first = reading.mentions_in(start, start + 1)
    if not first or first[0].end != colon or first[0].kind not in (PERSON, TITLE, BODY, LONE):
        return None
    return made(discourse, mark, first[0], None, fragment=True)


def _owner(reading: Reading, mention: Mention, end: int) -> Mention | None:
    """Whose letter, message or statement a document is: tin nhắn của ông An."""
    text = reading.text
    of = text.find(" của ", mention.start, min(end, mention.end + 40))
    near = reading.mentions_in(of + 5, of + 6) if of >= 0 else []
    return near[0] if near else None


def _main(reading: Reading, start: int, end: int) -> Mention | None:
    """The first mention that could be the subject of a clause."""
    for mention in reading.mentions_in(start, end):
        if mention.kind in (MEDIA,) or mention.end > end:
            continue
        if not is_governed(reading.text, mention):
            return mention.apposed_to or mention
    return None


def _alone(reading: Reading, discourse: Discourse, mark: Marked, words: int) -> Attributed | None:
    """A quotation that is a paragraph or sentence of its own goes on with the last speaker."""
    text = reading.text
    rest = text[mark.closes : mark.closes + 3].strip(" .,;…!?")
    if rest and not rest.startswith("\n") and text[mark.end - 1] not in ".!?…":
        return None
    if words < LEAST_WOVEN:
        return None
    if inner := _attributed_within(reading, discourse, mark):
        return inner
    return made(discourse, mark, None, None)


def _attributed_within(reading: Reading, discourse: Discourse, mark: Marked) -> Attributed | None:
    """“... - ông An nói - ...”: the attribution stands inside the marks."""
    text = reading.text
    for cue in reading.cues_in(mark.start, mark.end):
        mention = subject(reading, cue, mark.start)
        if mention is None:
            continue
        before = text[max(mark.start, mention.start - 3) : mention.start]
        after = text[cue.end : cue.end + 40]
        if re.search(r"[-–—]\s*$", before) and re.match(r"[^,.“”]{0,36}\s[-–—]\s", after):
            return made(discourse, mark, mention, cue)
        if (
            re.search(r",\s*$", before)
            and re.match(r"(?: thêm| tiếp)?,\s", after)
            and (mention.kind == PERSON or mention.address)
            and _FIRST_PERSON.search(text, mark.start, mention.start)
        ):
            return made(discourse, mark, mention, cue)
    return None


def _trailing(reading: Reading, discourse: Discourse, mark: Marked) -> Attributed | None:
    """A sentence that ends in its attribution: ... “...” ..., Reuters dẫn lời ông An."""
    sentence = reading.sentence(mark.opens)
    if sentence is None or reading.text[mark.start].isupper():
        return None
    text = reading.text
    for cue in reading.cues_in(mark.closes, min(sentence.end, mark.closes + MOST_BEFORE)):
        if cue.entry.report == "relay":
            mention = mention_after(reading, cue)
        else:
            mention = subject(reading, cue, mark.closes)
            if mention and text[mention.start - 2 : mention.start] != ", ":
                mention = None
        if mention and sentence.end - cue.end < 90:
            return made(discourse, mark, mention, cue, fragment=True)
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
            return made(discourse, mark, near[0], None, fragment=True)
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
    if last.passive and last.entry.phrase.startswith(("gọi", "ví", "so sánh")):
        return None
    if last.passive:
        return Attributed(mark.start, mark.end, None, text[last.start : last.end], True)
    if close and re.search(r"(?<!\w)khi\s+$", text[max(0, last.start - 5) : last.start]):
        follows = reading.mentions_in(mark.closes, mark.closes + 4)
        if follows:
            return made(discourse, mark, follows[0], last, fragment=True)
    for cue in reversed(cues):
        if cue.entry.report == "according":
            mention = mention_after(reading, cue)
        else:
            mention = subject(reading, cue, floor)
        if mention:
            return made(discourse, mark, mention, cue, fragment=True)
    first = _main(reading, floor, cues[0].start)
    if first:
        return made(discourse, mark, first, last, fragment=True)
    if close:
        return made(discourse, mark, None, last, fragment=True)
    return None
