"""Who says a number: the speaker of the words it stands in, else the outlet."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from analysis.corpus.article import Article, Sentence
from analysis.extract.quantities import as_of
from analysis.extract.quantities.clause import listed_pattern, listed_words
from analysis.extract.records import Quotation
from analysis.extract.wording import any_of, words_of
from analysis.lexicons.kinds import InstitutionKind
from analysis.text import normalise, phrases, words
from analysis.text.names import UPPER
from analysis.text.wordlist import entries

#: What a source of quoted words is as the one who asserts a number.
TYPES = {
    "person": "person",
    "institution": "institution",
    "document": "institution",
    "unnamed": "unnamed",
    "generic": "unnamed",
}
_FEW, _REACH = 24, 200


@cache
def _any(*kinds: InstitutionKind) -> str:
    """The words of `institutions.txt` of some kinds, as the inside of a pattern."""
    return phrases.phrases_inside(
        word for kind in kinds for word in listed_words("institutions", kind)
    )


@cache
def _figures() -> str:
    """Words for figures, and `của` or `từ` that leads to whose they are; all may be left out."""
    return rf"(?:{_any('figures')}(?: {_any('fresh')})* )?(?:của |từ )?"


_UPDATED = r"cập nhật[^:;]{0,40}"


@cache
def _theo() -> re.Pattern[str]:
    """`Theo`, or another word for whose figures they are, up to the name."""
    return re.compile(
        rf"(?<!\w)(?:theo {_figures()}"
        rf"|(?:thông tin|tin|nguồn tin)(?: {_any('fresh')})? từ |{_UPDATED} từ )"
    )


_CLOSES = re.compile(rf"[,:]| (?:{any_of('source_cut')}) ")
_OFFICE = re.compile(r" (?:trưởng|phó|viên)\b")
_ADVERB = re.compile(rf"(?: (?:{any_of('source_now')}))+$")
_FIRST = {"direct": 0, "answer": 1, "indirect": 2}


@dataclass(frozen=True, slots=True)
class ArticleQuotations:
    """The quotations of one article in order of where they begin."""

    said: tuple[Quotation, ...]
    starts: tuple[int, ...]


def voices(quotations: Sequence[Quotation]) -> ArticleQuotations:
    """The quotations made ready to be looked up by place."""
    said = sorted(quotations, key=lambda one: (one.start, one.end))
    return ArticleQuotations(tuple(said), tuple(one.start for one in said))


def asserted(
    said: ArticleQuotations,
    article: Article,
    *,
    folded: str,
    sentence: Sentence,
    span: tuple[int, int],
    clause: tuple[int, int] | None = None,
    event: str = "",
) -> tuple[str, str, str]:
    """Who asserts the number at a span, of what type, and in which quotation.

    Words in quotation marks count before an interview turn, and that before a reporting
    sentence; of two of one kind the shorter. Outside of all of them it is an institution
    whose figure the sentence says it is, else the outlet. Who tells of three captains is not
    those three captains.

    Where a sentence has two voices (`ban tổ chức nói 9.000, cảnh sát nói 1.500`) each number has
    the voice of its own clause; `clause` is its reach, from the number before it to its end.
    `event` are the folded names of the event: a name within them (`kỳ thi vào lớp 10 Hải An ghi
    nhận 141 thí sinh`) has said nothing.
    """
    start, end = span
    n = bisect_right(said.starts, start)
    counted = folded[start:end]
    holding = [
        q
        for q in said.said[max(0, n - _FEW) : n]
        if end <= q.end
        and not _is_source(counted, q)
        and not _is_event(q, event, folded)
        and _asserts(q)
    ]
    direct = [q for q in holding if q.kind in ("direct", "answer")]
    if not direct and (
        own := _of_clause(
            article.text,
            folded,
            sentence,
            span,
            clause,
            alone=all(_is_nobody(one.speaker) for one in holding),
        )
    ):
        same = [q for q in holding if _is_named(own, q)]
        if not same:
            return own, "institution", ""
        holding = same
    holding = [q for q in holding if not _is_nobody(q.speaker)]
    holding = [q for q in holding if q.kind != "indirect" or not _recalled(q, folded, start)]
    if not holding and (beside := _before_its_words(said, sentence, start, article.text)):
        holding = [beside]
    if not holding:
        told = not as_of.only_recalls(folded, sentence.start, start)
        body = _institution(article.text, folded, sentence, start) if told else ""
        body = body or _medium(article.text, folded, sentence, span)
        return (body, "institution", "") if body else (article.outlet, "outlet", "")
    quotation = min(
        _nearest(holding, article.text, sentence, start),
        key=lambda q: (
            _FIRST.get(q.kind, 3),
            q.end - q.start,
            article.text.find(q.source_as_printed or "", sentence.start, sentence.end),
        ),
    )
    if relayed := _relayed(quotation, article.text, folded, sentence, span):
        return relayed, "institution", quotation.row_id
    speaker, kind = _whole(quotation, article.text, folded, sentence)
    return speaker, kind if speaker else "unnamed", quotation.row_id


def _recalled(quotation: Quotation, folded: str, at: int) -> bool:
    """Whether who speaks only recalls what happened, with its toll, as everybody knows it:
    `khẳng định luật sẽ đổi sau vụ nổ làm 3 người chết`."""
    return as_of.only_recalls(folded, quotation.start, at)


def _before_its_words(
    said: ArticleQuotations, sentence: Sentence, at: int, text: str
) -> Quotation | None:
    """The direct words of somebody behind a number that he is told to have said before them:
    `Ông Vinh nói diện tích cháy đã là 78 ha và "có thể lên đến 100 ha"`."""
    n = bisect_right(said.starts, at)
    for one in said.said[n : n + 2]:
        printed, cue = one.source_as_printed or "", one.cue or ""
        if one.kind != "direct" or one.start >= sentence.end or not (printed and cue):
            continue
        who = text.find(printed, sentence.start, at)
        if who >= 0 and text.find(f" {cue} ", who + len(printed), at) >= 0:
            return one
    return None


def _is_event(quotation: Quotation, event: str, folded: str) -> bool:
    """Whether the source of words is a piece of the event's name, and no one's office.

    A place that says something itself (`Ludova xác nhận`) is one that the event's name has, where
    that name does not stand there.
    """
    printed = normalise.folded(quotation.source_as_printed or "")
    told = folded[quotation.start : quotation.end]
    if quotation.cue and f"{printed} {normalise.folded(quotation.cue)}" in told:
        event = "\n".join(name for name in event.split("\n") if name and name in told)
    return bool(printed) and re.search(rf"(?<!\w){re.escape(printed)}(?!\w)", event) is not None


_SYLLABLE = re.compile(r" ([a-zà-ỹđ]+)")
_GOES_ON = re.compile(rf"(?: [{UPPER}][^\W\d_]*){{1,3}}")


#: The rest of a body's name behind `theo`, up to the mark that closes it.
_REST = re.compile(
    rf"""
    (?P<rest>(?:[ ](?!(?:{any_of("source_cut", "day", "contrast")}|trong|là|vào)[ ])  # không là đã
    [^\W\d_]+){{1,7}})(?=[.,;:\n]|$)                                          # huyện Mây Gió
    """,
    re.VERBOSE,
)


def _whole(quotation: Quotation, text: str, folded: str, sentence: Sentence) -> tuple[str, str]:
    """The speaker and its type; of a body its whole name (`Cảnh sát Nordhaven`, not the town)."""
    speaker = quotation.speaker or ""
    kind = TYPES.get(quotation.speaker_type or "", "person")
    printed = quotation.source_as_printed or ""
    head = (
        listed_pattern("institutions", "head").match(normalise.folded(printed)) if printed else None
    )
    if kind == "person" and _OF_PLACE.search(printed.removesuffix(speaker)) and " " not in speaker:
        return printed, kind  # `Người phát ngôn nước chủ nhà Baruna`: the name is the state's
    if head is None or not _is_body(normalise.folded(printed), head):
        return speaker, kind
    if speaker != printed and not (printed.endswith(f" {speaker}") and kind == "person"):
        return speaker, kind
    if kind == "person":
        speaker, kind = printed, "institution"
    at = text.find(printed, sentence.start, sentence.end)
    if at >= 0 and folded.endswith("theo ", 0, at):
        rest = _REST.match(text, at + len(printed), sentence.end)
        return speaker + (rest["rest"] if rest else ""), kind
    return speaker + (_named_behind(text, at + len(printed)) if at >= 0 else ""), kind


#: What stands before the name of a place, and not of a person.
_OF_PLACE = re.compile(rf" (?:{any_of('state_or_unit')}) $")


def _named_behind(text: str, at: int) -> str:
    """The name a body goes on with (`Cảnh sát | Nordhaven`), and not half a word of what follows
    (`ban tổ chức | Đại hội`)."""
    more = _GOES_ON.match(text, at)
    if more is None:
        return ""
    name, behind = more[0].split(), _SYLLABLE.match(text, more.end())
    while name and behind and words.is_listed(f"{name[-1].lower()} {behind[1]}"):
        name.pop()
        behind = None
    return "".join(f" {word}" for word in name)


@cache
def _no_assertion() -> frozenset[str]:
    return frozenset(entries("no_assertion.txt"))


def _asserts(quotation: Quotation) -> bool:
    """Whether who speaks says how things are; who apologises or demands says it of nothing."""
    if quotation.kind != "indirect":
        return True
    return normalise.folded(quotation.cue or "") not in _no_assertion()


@cache
def _media() -> str:
    """The names of papers, agencies and stations, with the words that open such a name."""
    opens = rf"(?:(?:{any_of('news_medium')})(?: \w+)? )?"
    return rf"{opens}(?P<name>{phrases.phrases_inside(map(normalise.folded, _relays()))})(?![\w])"


@cache
def _relays() -> tuple[str, ...]:
    """Names of media, without the words that only open one."""
    named = [line for line in entries("media.txt") if line not in _OPENING]
    forms = [form for line in entries("agencies.txt") for form in line.split("|")[1].split(";")]
    return tuple(dict.fromkeys([*named, *forms]))


_OPENING = words_of("medium_opening")


@cache
def _medium_says() -> tuple[re.Pattern[str], ...]:
    """`Theo Reuters`, `CNN:` in a headline, `AFP đưa tin`: before the number or behind it."""
    medium = _media()
    says = (
        rf"(?: (?:{any_of('time_of_day', 'noon_and_night', 'day')}|\d[\d/-]*|nay|qua))*"
        rf"(?: (?:vừa|cũng|đã))* {_any('relays')}(?!\w)"
    )
    return (
        re.compile(rf"(?<!\w){medium}(?: ?:(?= )|{says})"),
        re.compile(rf"(?<!\w)theo {_figures()}{medium}"),
    )


@cache
def _of_media() -> re.Pattern[str]:
    return re.compile(rf"(?:{any_of('news_source')}) (?:từ|của) {_media()}")


def _relayed(
    quotation: Quotation, text: str, folded: str, sentence: Sentence, span: tuple[int, int]
) -> str:
    """The medium whose unnamed source is said to speak: `Nguồn tin từ CNN`, `Báo Mai dẫn nguồn
    tin riêng`."""
    speaker = quotation.speaker or ""
    found = _of_media().fullmatch(normalise.folded(speaker))
    if found:
        return speaker[found.start("name") : found.end("name")]
    unnamed = normalise.folded(speaker).startswith(_SOURCE)
    return _medium(text, folded, sentence, span) if unnamed else ""


_SOURCE = ("nguồn tin", "một nguồn tin", "các nguồn tin", "nguồn thạo tin")


def _medium(text: str, folded: str, sentence: Sentence, span: tuple[int, int]) -> str:
    """The paper, agency or station that a sentence says tells the number; empty for none."""
    says, after = _medium_says()
    for pattern_of in (after, says):
        for found in pattern_of.finditer(folded, sentence.start, sentence.end):
            name = text[found.start("name") : found.end("name")]
            itself = folded.endswith("như ", sentence.start, found.start())
            apart = found.end() <= span[0] or found.start() >= span[1]
            if apart and name[0].isupper() and not itself:
                return name
    begin, end = sentence.start, sentence.end
    told = _THEO_NAME.search(text, span[1], end) or _TELLS_NEWS.search(text, begin, span[0])
    if told is None or told["name"].startswith("Như") or folded.endswith("như ", 0, told.start()):
        return ""  # the paper speaks of itself: `Như Mây News đã đưa tin`
    return told["name"]


#: A name behind the whole sentence, whatever it is of: `..., theo Đài Mây 3.`
_THEO_NAME = re.compile(rf",? theo (?P<name>[{UPPER}][\w-]*(?: [{UPPER}\d][\w-]*){{0,4}})[.”\"]*$")
#: Who has news to tell is a medium: `Mây News đưa tin`, `truyền hình Sông Mây đưa tin`.
_TELLS_NEWS = re.compile(
    rf"""
    (?<!\w)(?P<name>(?:(?:{any_of("medium_name")})[ ])?                       # truyền hình
    [{UPPER}][\w-]*(?:[ ][{UPPER}\d][\w-]*){{0,3}})                           # Sông Mây 3
    (?:[ ](?:{any_of("time_of_day", "day")}|nay|qua|\d[\d/-]*|vừa|đã|cũng))*  # sáng nay vừa
    [ ](?:{any_of("reports_news")})(?!\w)                                     # đưa tin
    """,
    re.VERBOSE,
)


@cache
def _nobody() -> re.Pattern[str]:
    """What a speaker is that is nobody: what is told (`thông tin ban đầu`), a place, a crowd."""
    told = rf"(?:(?:{any_of('plural')}|một số|theo) )*{_any('nobody')}(?: {_any('fresh')}| ban)*"
    return re.compile(rf"(?:{told}|hàng (?:{any_of('hundreds')})\b.*)")


@cache
def _speaks() -> re.Pattern[str]:
    """A body gives a number, its adverbs before it: `cũng ước tính`."""
    return re.compile(rf"(?:(?:{any_of('also_only')}) )*{_any('gives')}(?!\w)")


@cache
def _theo_behind() -> re.Pattern[str]:
    return re.compile(rf",? theo {_figures()}")


def _is_nobody(speaker: str) -> bool:
    return _nobody().fullmatch(normalise.folded(speaker)) is not None


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
    heads = listed_pattern("institutions", "head")
    if clause[0] > sentence.start or alone:
        for head in heads.finditer(folded, clause[0], span[0]):
            verb = _speaks().search(folded, head.end(), span[0])
            opens = _OPENS_CLAUSE.search(folded, max(0, head.start() - 24), head.start())
            if verb and not _gives_it(folded, verb, head.end(), span[0]):
                verb = None
            if (
                verb
                and opens
                and "," not in folded[head.end() : verb.start()]
                and _is_body(folded, head)
            ):
                name = text[head.start() : verb.start()].strip()
                if len(name.split()) <= _WORDS:
                    return name
    if alone and (body := _trailing(text, folded, sentence, span[1])):
        return body
    stop = min(clause[1], sentence.end)
    for led in _theo_behind().finditer(folded, span[1], min(sentence.end, stop + _BESIDE)):
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


def _gives_it(folded: str, verb: re.Match[str], begin: int, at: int) -> bool:
    """Whether a verb of giving gives the number at a place; who `chưa công bố` gives none."""
    if verb[0].endswith("là") and not _NUMBER_NEXT.fullmatch(folded, verb.end(), at):
        return False
    return not folded.endswith(_GIVES_NONE, begin, verb.start())


_GIVES_NONE = tuple(f" {phrase} " for phrase in words_of("gives_none"))
#: A body begins a clause; in the middle of one it belongs to somebody (`chỉ huy quân đội`).
_OPENS_CLAUSE = re.compile(rf"(?:^|[\n.,;:!?(“\"–-] ?|(?<!\w)(?:{any_of('before_source')}) )$")
_NUMBER_NEXT = re.compile(rf"(?: (?:{any_of('about_or_at_least')}|chỉ|có|trên))* ?")


@cache
def _trails() -> re.Pattern[str]:
    """Who reports it behind a comma: `..., đài truyền hình quốc gia đưa tin`."""
    return re.compile(rf", (?P<who>[^,;.\d]{{3,60}}?) {_any('reports')}(?= |[,.]|$)")


def _trailing(text: str, folded: str, sentence: Sentence, at: int) -> str:
    """The body that reports the whole sentence at its end."""
    for found in _trails().finditer(folded, at, sentence.end):
        head = listed_pattern("institutions", "head").match(folded, found.start("who"))
        closes = folded[found.end() : found.end() + 1] in (".", "") or found.end() == sentence.end
        if (
            head
            and _is_body(folded, head)
            and (closes or not re.search(r"\d", folded[at : found.start()]))
        ):
            return text[found.start("who") : found.end("who")]
    return ""


_WORDS, _BESIDE = 10, 60
_ENDS = re.compile(rf"[,.;:]| (?:{any_of('source_cut', 'contrast')}|trong khi) ")


#: No body: `theo thông tin ban đầu`.
_AT_FIRST = "ban đầu"


def _is_body(folded: str, head: re.Match[str]) -> bool:
    """Whether the words are a body and no event (`hội nghị`) or office (`bộ trưởng`)."""
    event = listed_pattern("event_words", "head").match(folded, head.start())
    if folded.startswith(_AT_FIRST, head.start()):
        return False
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
    heads = listed_pattern("institutions", "head")
    begin = max(sentence.start, at - _REACH)
    if led := _theo().search(folded, begin, at):
        head = heads.match(folded, led.end())
        if head and led.start() <= sentence.start + 1 and _is_body(folded, head):
            stop = _CLOSES.search(folded, head.end(), sentence.end)
            return text[head.start() : stop.start() if stop else sentence.end].strip()
    if of := _figures_of().match(folded, sentence.start, at):
        head = heads.match(folded, of.end())
        if head and _is_body(folded, head):
            if shows := _shows().search(folded, head.end(), at):
                return text[head.start() : shows.start()].strip()
            if above := _ABOVE.match(folded, head.end(), at):
                return text[head.start() : above.end("name")].strip()
            comma = folded.find(", ", head.end(), at)
            if comma >= 0:
                return text[head.start() : comma].strip()
    verb = None
    for match in listed_pattern("institutions", "counts").finditer(folded, begin, at):
        verb = match
    if verb is None:
        return ""
    opens = max(
        sentence.start,
        *(folded.rfind(mark, sentence.start, verb.start()) + 2 for mark in (", ", ". ")),
    )
    head = heads.match(folded, opens)
    if head is None or not _is_body(folded, head):
        return ""
    return _ADVERB.sub("", _ON_DAY.sub("", text[head.start() : verb.start()]).strip())


#: When they say it, behind their name: `Giới chức Qasira ngày 8/6 chốt số người chết`.
_ON_DAY = re.compile(
    rf"(?: (?:{any_of('when_said')}))+(?: (?:nay|qua|\d[\d/.-]*))?(?: (?:vừa|đã|cũng))* ?$"
)


@cache
def _figures_of() -> re.Pattern[str]:
    """Whose figures they are: `Thống kê của Sở Y tế cho thấy ...`, `Thống kê Sở Y tế, ...`."""
    figures, fresh = _any("figures"), _any("fresh")
    return re.compile(
        rf"(?:theo )?(?:các )?{figures}(?: [^\W\d_]+){{0,3}}? (?:của|từ|do) "
        rf"|(?:theo )?{_any('compiled')}(?: {fresh})? (?!ban đầu|bước đầu)"
    )


#: A report that opens a list: `Báo cáo nhanh của Ban Chỉ huy tỉnh lúc 8h ngày 20/10: ...`.
_ABOVE = re.compile(
    rf"""
    (?P<name>(?:[ ](?!(?:{any_of("no_source_time")})[ ])[^\W\d_]+){{0,8}})  # Ban Chỉ huy tỉnh
    (?:[ ](?:{any_of("no_source_time")})(?!\w)[^:;.]{{0,40}})?:[ ]          # lúc 8h ngày 20/10:
    """,
    re.VERBOSE,
)


@cache
def _shows() -> re.Pattern[str]:
    return re.compile(rf" {_any('shows')}(?!\w)")
