"""Who and what is named in an article: people, bodies, writings, unnamed sources.

One pass over listed phrases and capitalised runs makes phrases of them: "Thứ trưởng Bộ
Ngoại giao Nguyễn Văn An" is one mention with an office and a name.
"""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field, replace

from analysis.extract import names
from analysis.extract.lexicon import Entry
from analysis.text import wordlist

PERSON, TITLE, BODY, UNNAMED, DOCUMENT, MEDIA, PROPER = (
    "person", "title", "body", "unnamed", "document", "media", "proper",
)  # fmt: skip
_FOLLOWING = re.compile(rf" ([^\W\d_{names.UPPER}]+)")
_BREAK = re.compile(r"(?<!TP)(?<!Tp)(?<!TX)(?<!\bQ)(?<!\bP)\.|[,:;?!“”\"‘’()\[\]\n…]| [-–—]+ ")  # noqa: RUF001
_MODIFIER = re.compile(
    r"(?<!\w)((?:tân|cựu|cố|nguyên|quyền|đồng|vị|ngài|nữ|nam|chính|tổng|đương kim|"
    r"một số|một vài|một|hai|ba|bốn|các|những|nhiều|mỗi|cả|hầu hết|đa số|phần lớn|không ít|"
    r"vài|hàng trăm|hàng nghìn|hàng chục|tất cả|toàn bộ|đông đảo|\d+(?:\.\d+)*) +)+$",
    re.IGNORECASE,
)
_PLURAL = re.compile(
    r"^(?:một số|một vài|hai|ba|bốn|các|những|nhiều|mỗi|cả|hầu hết|đa số|phần lớn|không ít|"
    r"vài|hàng|tất cả|toàn bộ|đông đảo|\d|số)\b",
    re.IGNORECASE,
)
_OFFICIAL = frozenset("bộ sở phòng ban cục vụ viện ủy ban hội liên hiệp trường khoa đại học".split()) | {
    "ủy ban", "tổng cục", "trung tâm", "học viện", "chi cục", "hiệp hội", "văn phòng",
}  # fmt: skip
_WORDS = rf"[{names.UPPER}][^\W\d_]*(?: [^\W\d_{names.UPPER}]+){{0,3}}?"
_SERIES = re.compile(rf", {_WORDS}(?:, {_WORDS})* (?:và|&) [{names.UPPER}][^\W\d_]*(?: (?!của|tỉnh|thành|huyện|quận|cho|đã|sẽ|có|nói|vừa|cũng)[^\W\d_{names.UPPER}]+)?")
_TAILS = re.compile(
    r" (?:phòng, chống|phòng chống|xã hội|thú y|công nghệ|đào tạo|đầu tư|thể thao|du lịch|môi trường|truyền thông|bảo vệ|"
    r"phát triển|nhân văn|xây dựng|an toàn|quản lý|kinh doanh|phòng|hợp tác|dịch vụ|sản xuất|nhân dân|"
    r"thương mại|tư vấn|ứng dụng|đời sống|gia đình|trẻ em|giám sát|đánh giá|chế biến|bảo tồn)(?!\w)"
)
_JOINED = re.compile(rf"và [{names.UPPER}]")
#: Bodies with a name of their own after words that say of what kind they are.
_PRIVATE = frozenset(
    ("công ty", "công ty cp", "tập đoàn", "tổng công ty", "trường", "doanh nghiệp", "hợp tác xã",
     "bệnh viện", "ngân hàng", "quỹ", "nhà máy", "clb", "câu lạc bộ", "hãng", "xí nghiệp",
     "trường tiểu học", "trường thpt", "trường thcs", "trường mầm non", "bệnh viện đa khoa")
)  # fmt: skip
#: After these a foreign name is that of a body: lãnh đạo Điện Quang.
_OF_BODIES = frozenset(
    ("lãnh đạo", "đại diện", "quan chức", "nhân viên", "người dân", "fan", "cđv", "cổ động viên",
     "thành viên", "cư dân", "người hâm mộ", "cầu thủ", "công nhân", "khách hàng", "hành khách")
)  # fmt: skip
_KIN = frozenset("mẹ bố cha vợ chồng".split()) | {
    "con trai", "con gái", "em trai", "em gái", "anh trai", "chị gái", "người thân", "người nhà",
    "gia đình", "bạn gái", "bạn trai", "cha mẹ", "bạn thân", "trợ lý", "luật sư",
}  # fmt: skip


@dataclass(slots=True, eq=False)
class Mention:
    """One phrase that could be a source; `text[start:end]`, its name and office within it."""

    kind: str
    start: int
    end: int
    head: str
    name: str = ""
    name_start: int = -1
    office: str = ""
    gender: str = ""
    address: bool = False
    title: str = ""
    determiner: str = ""
    plural: bool = False
    demonstrative: bool = False
    aside: str = ""
    core: int = -1
    writes: bool = False
    apposed_to: "Mention | None" = None
    heads: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Item:
    """A listed phrase or a run of capitals, before phrases are made of them."""

    start: int
    end: int
    entry: Entry
    name: str = ""


_NAME, _PROPER = Entry("\0name"), Entry("\0proper")
_PLACE = Entry("\0place", place=True)
_OF_AN_OFFICE = re.compile(
    r"(?:UBND|HĐND|MTTQ|ủy|uỷ|công an|hội|đoàn|ban|phòng|nhân dân|sở|chi cục|tòa án|toà án)\s+"
    r"(?:tỉnh|huyện|quận|xã|phường|thành phố|thị xã|thị trấn|TP|khu)\.?\s+$",
    re.IGNORECASE,
)
_OF_A_PLACE = re.compile(
    r"(?<!\w)(?:đường|phố|quận|huyện|xã|phường|thôn|ấp|buôn|khu|tỉnh|thành phố|tp|tp\.|làng|(?<!nhật )bản|sông|"
    r"núi|đảo|hang|cầu|chợ|đại lộ|ngõ|bang|thị trấn|thị xã|hồ|đèo|vịnh|biển|sân|kcn|ga|bến|cảng|"
    r"trường|thcs|thpt|tiểu học|mầm non|lễ|giải|cúp|dự án|(?<!hoan )phim|ca khúc|bài hát|cuộc thi|mv|gameshow|"
    r"tàu|xe|vườn quốc gia|khu công nghiệp|vòng|luật|chương trình|nhà hàng|khách sạn|quán|sân bay|"
    r"sân vận động|tòa nhà|chung cư|căn cứ|vùng|eo biển|bán đảo|quần đảo|rừng|đập|hồ chứa|nhà máy|"
    r"tên lửa|tiêm kích|máy bay|siêu bão|bão|cơn bão|hiệp định|hội nghị|hội thảo|bệnh viện|album|"
    r"thủ đô|quốc lộ|tỉnh lộ|cao tốc|ấp|hẻm|thôn|xóm|tổ|khóm|đền|chùa|nhà thờ|cửa khẩu)\s+$",
    re.IGNORECASE,
)


def items(text: str, found: list[tuple[int, int, Entry]]) -> list[Item]:
    """Listed phrases and names in one order; what lies inside a name is dropped."""
    starts = [start for start, _, _ in found]
    known = names.surnames()
    named: list[Item] = []
    for a, b in names.runs(text):
        words = names.tokens(text, a, b)
        if _is_half_a_word(text, *words[-1]):
            words.pop()
        i = 0
        while i < len(words):
            start, end = words[i]
            listed = _covering(start, found, starts)
            addressed = listed is not None and _follows_title(start, found, starts)
            if (
                addressed
                and listed
                and listed[:2] == (start, end)
                and not (listed[2].body or listed[2].place or listed[2].title)
            ):
                listed = None
            if listed and (listed[1] > end or listed[0] < start):
                while i < len(words) and words[i][0] < listed[1]:
                    i += 1
                continue
            j = i + 1
            kind = _PROPER
            if text[start:end] in known and j < len(words):
                j = _name_end(text, words, i, found, starts)
                kind = _NAME if j > i + 1 else _PROPER
            if kind is _PROPER and listed:
                i += 1
                continue
            if kind is _PROPER:
                j = i + 1
                while j < len(words) and _is_free(words, j, found, starts):
                    if text[words[j][0] : words[j][1]] in known and j + 1 < len(words):
                        break
                    j += 1
                if (
                    j == i + 1
                    and not addressed
                    and _opens(text, start)
                    and _is_common(text[start:end])
                ):
                    i = j
                    continue
            stop = words[j - 1][1]
            if _OF_A_PLACE.search(text, max(0, start - 16), start) and not (
                j - i > 2 and _OF_AN_OFFICE.search(text, max(0, start - 34), start)
            ):
                kind = _PLACE
            named.append(Item(start, stop, kind, text[start:stop]))
            i = j
    return _merge(text, found, named)


def _follows_title(
    start: int, found: list[tuple[int, int, Entry]], starts: list[int]
) -> bool:
    """Whether a title stands right before a place: ông Tuy is a name, Tuy a conjunction."""
    at = bisect_left(starts, start) - 1
    return at >= 0 and found[at][1] == start - 1 and bool(found[at][2].title)


def _is_free(
    words: list[tuple[int, int]],
    j: int,
    found: list[tuple[int, int, Entry]],
    starts: list[int],
) -> bool:
    """Whether a word may belong to the name before it; Nhật in Thích Nhật Từ may."""
    covering = _covering(words[j][0], found, starts)
    if covering is None:
        return True
    start, end, entry = covering
    if (start, end) != words[j] or entry.body:
        return False
    return not entry.place or j + 1 < len(words)


def _merge(text: str, found: list[tuple[int, int, Entry]], named: list[Item]) -> list[Item]:
    """Listed phrases that lie in no name, and the names."""
    merged: list[Item] = list(named)
    k = 0
    for start, end, entry in found:
        while k < len(named) and named[k].end <= start:
            k += 1
        if k < len(named) and named[k].start < end:
            continue
        if entry.place and " " not in entry.phrase and text[start].isupper() and _ADDRESSED.search(
            text, max(0, start - 6), start
        ):
            merged.append(Item(start, end, _PROPER, text[start:end]))
            continue
        if entry.place:
            upper = text[start].isupper()
            if upper and not (entry.title and _opens(text, start)):
                entry = entry if entry.body else Entry(entry.phrase, place=True, state=entry.state)
            elif not (entry.title or entry.end or entry.report):
                continue
            else:
                entry = replace(entry, place=False)
        if " " not in entry.phrase and _is_piece(text, start, end, entry):
            continue
        merged.append(Item(start, end, entry))
    merged.sort(key=lambda item: item.start)
    return merged


_ADDRESSED = re.compile(r"(?<!\w)(?:ông|bà|anh|chị|cô|em|chú|bác|cụ) $", re.IGNORECASE)
_POINTING = frozenset("này ta ấy đó kia nói cho đã cũng còn".split())
_GROUPS = frozenset("tòa nhóm hãng đoàn đội phía đảng".split())
_PREVIOUS = re.compile(r"([^\W\d_]+) $")


def _is_piece(text: str, start: int, end: int, entry: Entry) -> bool:
    """Whether one syllable is only a piece of a longer word (hội in xã hội, hội chợ)."""
    if text[start].isupper() and entry.body and (following := _FOLLOWING.match(text, end)):
        return f"{entry.phrase} {following[1]}" in wordlist.read().costs
    if text[start].isupper() or not (
        entry.body or entry.title or entry.unnamed or entry.report or entry.media
    ):
        return False
    if entry.body and entry.phrase not in _GROUPS and not text[end + 1 : end + 2].isupper():
        return True
    costs = wordlist.read().costs
    word = text[start:end]
    if following := _FOLLOWING.match(text, end):
        longer = f"{word} {following[1]}"
        if longer in costs and not (entry.title == "address" and following[1] in _POINTING):
            return True
    previous = _PREVIOUS.search(text, max(0, start - 9), start)
    return bool(previous) and f"{previous[1].lower()} {word}" in costs  # type: ignore[index]


def _is_half_a_word(text: str, start: int, end: int) -> bool:
    """Whether a capitalised syllable goes on in lower case as one word (Quốc gia)."""
    following = _FOLLOWING.match(text, end)
    if not following:
        return False
    costs = wordlist.read().costs
    return f"{text[start:end].lower()} {following[1]}" in costs


def _is_common(word: str) -> bool:
    return names.is_syllable(word) and not names.is_acronym(word)


def _covering(
    start: int, found: list[tuple[int, int, Entry]], starts: list[int]
) -> tuple[int, int, Entry] | None:
    """The listed phrase that holds this place, if any."""
    at = bisect_right(starts, start) - 1
    return found[at] if at >= 0 and found[at][1] > start else None


def _name_end(
    text: str,
    words: list[tuple[int, int]],
    i: int,
    found: list[tuple[int, int, Entry]],
    starts: list[int],
) -> int:
    """One past the last word of the Vietnamese name that begins at word i."""
    j = i + 1
    while j < len(words) and j - i < names.MOST_TOKENS:
        start, end = words[j]
        at = bisect_left(starts, start)
        if at < len(found) and found[at][0] == start and found[at][1] > end:
            if not found[at][2].place or j > i + 1:
                return j
            while j < len(words) and words[j][0] < found[at][1]:
                j += 1
            return j
        word = text[start:end]
        if names.is_acronym(word) and not text[words[i][0] : words[i][1]].isupper():
            return j
        j += 1
    return j


def build(text: str, merged: list[Item]) -> list[Mention]:
    """The phrases that name somebody or something, in order."""
    mentions: list[Mention] = []
    i, n = 0, len(merged)
    while i < n:
        item = merged[i]
        kind = _kind(text, item)
        if not kind:
            i += 1
            continue
        mention, i = _phrase(text, merged, i, kind)
        mentions.append(mention)
    _appose(text, mentions, [item.start for item in merged if item.entry.report])
    return mentions


_MEDIA_NAME = re.compile(
    r"\b(?:Blog|News|Post|Times|Daily|Journal|TV|Online|Press|Herald|Tribune|Magazine|Media|Network|"
    r"Radio|Insider|Weekly|Mail|Guardian|Review|Today|Standard|Chronicle|Gazette|Observer|Telegraph|"
    r"Broadcasting|Newspaper|Zeitung|Bild)\b|\.(?:com|vn|net|org)$"
)


def _kind(text: str, item: Item) -> str:
    entry = item.entry
    if entry is _NAME:
        return PERSON
    if entry is _PROPER and _MEDIA_NAME.search(item.name):
        return MEDIA
    if entry is _PROPER:
        return BODY if all(map(names.is_acronym, item.name.split(" "))) else PROPER
    if entry.place:
        return BODY
    if entry.title:
        return TITLE
    if entry.unnamed and not entry.body:
        return UNNAMED
    if entry.media:
        return MEDIA
    if entry.body:
        return BODY
    if entry.document:
        return DOCUMENT
    return ""


def _opens(text: str, start: int) -> bool:
    """Whether a word opens its sentence, so that its capital says nothing."""
    before = text[max(0, start - 3) : start].rstrip(" “\"‘'(-")
    return not before or before[-1] in ".!?:\n"


def _phrase(text: str, merged: list[Item], i: int, kind: str) -> tuple[Mention, int]:
    """The mention that begins at item i, and the item after it."""
    item = merged[i]
    mention = Mention(kind, item.start, item.end, item.entry.phrase)
    if item.entry.place and not item.entry.state and not item.entry.body:
        mention.head = "\0place" if not _opens(text, item.start) else item.entry.phrase
    mention.heads.append(item.entry.phrase)
    mention.writes = item.entry.text
    if item.name and item.entry is not _PLACE:
        mention.name, mention.name_start, mention.head = item.name, item.start, ""
        return mention, i + 1
    mention.title, mention.gender = item.entry.title, item.entry.gender
    mention.address = item.entry.title == "address"
    offices = "" if mention.address else item.entry.phrase
    office_start = item.start
    end, i, linked, body = item.end, i + 1, False, kind == BODY and not item.entry.whole
    office_body = item.entry.phrase in _OFFICIAL
    private = item.entry.phrase in _PRIVATE
    joined = False
    while i < len(merged):
        following = merged[i]
        gap = _BREAK.search(text, end, following.start)
        if gap and office_body and (series := _SERIES.match(text, gap.start())):
            end = series.end()
            while i < len(merged) and merged[i].start < end:
                i += 1
            continue
        if gap:
            if not _chains(text, merged, i, end, mention, gap):
                end = gap.start()
                break
            end = following.start
            continue
        entry = following.entry
        if entry is _NAME or entry is _PROPER:
            if kind != TITLE or linked or all(map(names.is_acronym, following.name.split(" "))):
                end = following.end
                i += 1
                linked = False
                continue
            if body and kind == TITLE and entry is _PROPER and end + 1 != following.start and not private:
                body = False
            if body and (end + 1 == following.start or (
                private and text[end : following.start].count(" ") < 5
            )):
                end, i, body = following.end, i + 1, False
                continue
            if entry is _PROPER and mention.head in _OF_BODIES:
                end, i = following.end, i + 1
                continue
            name, start = _without_acronym(following)
            mention.kind, mention.name, mention.name_start = PERSON, name, start
            if not mention.address:
                mention.office = text[office_start : start].strip(" ,-")
            end = following.end
            i += 1
            break
        if entry.end == "link" and not entry.title and entry.phrase == "về" and office_body and (
            text[following.end + 1 : following.end + 2].isupper()
        ):
            end, i = following.end, i + 1
            continue
        if entry.end == "link" and not entry.title:
            nxt = merged[i + 1] if i + 1 < len(merged) else None
            if (
                nxt is None
                or nxt.start != following.end + 1
                or (kind == DOCUMENT and not item.entry.text)
                or not (nxt.entry.body or nxt.entry.place or nxt.entry in (_PROPER, _NAME)
                        or (nxt.entry.title and nxt.entry.title != "address"))
            ):
                end = following.start
                break
            linked = nxt.entry.title != "" or nxt.entry is _NAME or nxt.entry is _PROPER
            if nxt.entry.title:
                end, i = nxt.end, i + 2
                continue
            end, i = following.end, i + 1
            continue
        if entry.title:
            if kind in (BODY, DOCUMENT, MEDIA) and end + 1 != following.start and not joined:
                end = following.start
                break
            if entry.title == "address" and kind == TITLE and end + 1 != following.start:
                end = following.start
                break
            if kind == TITLE and not linked and mention.head in _KIN and entry.title:
                linked = True
            elif kind == TITLE and not linked:
                mention.heads.append(entry.phrase)
                mention.address = mention.address and entry.title == "address"
                if entry.title != "address" and mention.title == "address":
                    mention.title, mention.head = entry.title, entry.phrase
                    office_start = following.start
                mention.gender = mention.gender or entry.gender
            end, i, body = following.end, i + 1, False
            continue
        if (entry.report and not entry.hidden) or entry.end:
            if office_body and entry.phrase == "và" and _TAILS.match(text, following.end):
                end, i = following.end, i + 1
                continue
            if office_body and entry.phrase == "và" and _JOINED.match(text, following.start):
                after = merged[i + 1] if i + 1 < len(merged) else None
                if not (after and after.start == following.end + 1 and (
                    after.entry.title or after.entry.body or after.entry.place or after.name
                )):
                    end, i, joined = following.end, i + 1, True
                    continue
            if kind == BODY and entry.end == "stop" and _is_begun(text, mention, following):
                end, i = following.end, i + 1
                continue
            end = following.start
            break
        body = entry.body and not entry.place and not entry.whole
        office_body = office_body or entry.phrase in _OFFICIAL
        private = entry.phrase in _PRIVATE
        end = following.end
        i += 1
    else:
        stop = _BREAK.search(text, end)
        end = stop.start() if stop else len(text)
    while end > mention.start and text[end - 1] in " \n":
        end -= 1
    if mention.kind == TITLE and not mention.address:
        mention.office = text[office_start:end]
    mention.end = end
    if text[end : end + 2] == " (" and (closing := text.find(")", end, end + 90)) > 0:
        mention.aside = text[end + 2 : closing]
    mention.core = min(end, merged[i - 1].end) if i else end
    if mention.kind != PERSON and re.match(r"\s(?:này|nói trên|trên|ấy|đó|kia)\b", text[end : end + 10]):
        mention.demonstrative = True
    before = _MODIFIER.search(text, max(0, mention.start - 24), mention.start)
    if before:
        mention.determiner = before[0].strip().lower()
        mention.plural = bool(_PLURAL.match(mention.determiner))
        mention.gender = mention.gender or ("f" if "nữ" in mention.determiner.split() else "")
        mention.start = before.start()
    return mention, i


def _is_begun(text: str, mention: Mention, item: Item) -> bool:
    """Whether a small word only begins a longer one in a body's name (Viện ... không gian)."""
    following = _FOLLOWING.match(text, item.end)
    if not following or not text[mention.start].isupper():
        return False
    return f"{item.entry.phrase} {following[1]}" in wordlist.read().costs


def _without_acronym(item: Item) -> tuple[str, int]:
    """A name after an office without the acronym of the body before it (CIA Mike Pompeo)."""
    words = item.name.split(" ")
    if len(words) > 1 and names.is_acronym(words[0]) and not names.is_acronym(words[-1]):
        cut = len(words[0]) + 1
        return item.name[cut:], item.start + cut
    return item.name, item.start


def _chains(
    text: str, merged: list[Item], i: int, end: int, mention: Mention, gap: re.Match[str]
) -> bool:
    """Whether a comma joins two offices of one person: "Ủy viên ..., Chủ tịch nước ..."."""
    following = merged[i]
    if (
        mention.kind != TITLE
        or mention.title not in ("office", "rank")
        or gap[0] != ","
        or text[end : following.start].strip() != ","
        or following.entry.title not in ("office", "rank")
    ):
        return False
    for later in merged[i + 1 : i + 6]:
        if _BREAK.search(text, following.end, later.start) and later.entry.title != "office":
            return False
        if later.entry is _NAME or later.entry is _PROPER:
            return True
        if later.entry.report or later.entry.end == "stop" or later.entry.title == "address":
            return False
    return False


#: These open the next of several guests rather than describe the last one.
_COMPANY = frozenset(("lãnh đạo", "đại diện", "quan chức", "đại biểu", "thành viên", "cán bộ"))
_AFTER = re.compile(r"\s*(?:[,)–—-]|$)")  # noqa: RUF001
_THEO = re.compile(r"(?<!\w)theo $", re.IGNORECASE)


def _is_closed(text: str, left: Mention, right: Mention, reports: list[int]) -> bool:
    """Whether a description after a name ends as one: at a comma, a dash or the verb."""
    if text[left.end : right.start].strip().startswith("("):
        return True
    if _AFTER.match(text, right.end):
        return True
    if _THEO.search(text, max(0, left.start - 5), left.start):
        return False
    at = bisect_left(reports, right.end)
    return text[right.start].isupper() or (
        at < len(reports) and reports[at] - right.end < 60 and "," not in text[right.end : reports[at]]
    )


_APPOSES = re.compile(r"\s*(?:[,(]|[-–—])\s*(?:hiện là |là |nguyên |hiện |tân |cựu )?")  # noqa: RUF001


def _appose(text: str, mentions: list[Mention], reports: list[int]) -> None:
    """Join "ông An, Giám đốc Sở X" and "Giám đốc Sở X, ông An" into one person each."""
    for left, right in zip(mentions, mentions[1:], strict=False):
        if right.start - left.end > 14 or right.start < left.end:
            continue
        if not _APPOSES.fullmatch(text, left.end, right.start):
            continue
        base = left.apposed_to or left
        if base.kind in (PERSON, PROPER) and right.kind in (TITLE, UNNAMED) and not right.name:
            if base.office and right.head in _COMPANY:
                continue
            if right.address or right.plural or not _is_closed(text, left, right, reports):
                continue
            right.apposed_to = base
            right.office = right.office or text[right.start : right.end]
        elif (
            base.kind == PERSON and right.kind == PERSON and not left.office and right.office
            and right.name.split(" ")[0] not in names.surnames()
            and (" " not in right.name or text[right.end : right.end + 2].strip()[:1] in tuple(",(-–"))  # noqa: RUF001
        ):
            right.kind, right.office, right.name = TITLE, text[right.start : right.end], ""
            right.apposed_to = base
        elif (
            left.kind == TITLE and not left.address and right.kind == PERSON
            and text[left.end] == "," and not left.plural and left.title != "occupation"
            and (right.head == "" or right.address)
        ):
            left.apposed_to = right
