"""Who wrote it and where it was taken from: lines and endings that name a person or a source."""

import re
from functools import lru_cache, partial

from analysis.corpus.layout import block as stretches
from analysis.corpus.layout.block import Stretch
from analysis.corpus.metadata import outlets
from analysis.text.wordlist import either

_either = partial(either, "page_lines.txt")
_CAP = r"[A-ZĐÀ-ỸÂÊÔĂƯƠ][\w.’'-]*"
_NAME = rf"(?:{_CAP}\.?)(?: {_CAP}\.?){{0,4}}"
_JOIN = r" ?(?:[-–—,;/&|+]|và) ?"
_AND_PHOTO = "(?:,? (?:và )?ảnh)?"
_LABEL = rf"(?:tin{_AND_PHOTO}|bài{_AND_PHOTO}|{_either('label')})"
_SOURCE = rf"(?:{_either('source')})"
_PEOPLE = re.compile(rf"{_NAME}(?:{_JOIN}{_NAME}){{0,4}}")
_LABELLED = re.compile(rf"\(?{_LABEL} ?(?::| ?- )? ?(?P<who>\S.{{0,60}}?)\)?", re.IGNORECASE)
_SOURCED = re.compile(rf"\(?{_SOURCE} ?:? ?(?P<who>\S.{{0,45}}?)\)?\.?", re.IGNORECASE)
_DID = re.compile(
    rf"\s*[-–,(/]?\s*\b(?:{_either('did')})\)?$",  # (tổng hợp)
    re.IGNORECASE,
)
_WORK = re.compile(
    rf"(?<=\w)\s*\(\s*(?:{_either('in_brackets')})"  # (ghi
    r"[^()]{0,30}\)\s*$",
    re.IGNORECASE,
)
_TAIL_SOURCE = re.compile(r"\s*\(\s*(?:theo\s+)?(?P<who>[^()]{2,40})\)\s*\.?$", re.IGNORECASE)
_GATHERED = _either("gathered")
_ROLE = re.compile(
    rf"""
    (?: nhóm[ ](?:{_either("team")})      # nhóm phóng viên
      | pv|p\.v\.?|{_either("staff")}     # P.V.
      | ban[ ][\w-]+(?:[ ][\w-]+){{0,3}}  # ban thời sự
      | {_GATHERED}                       # tổng hợp
      | theo[ ][\w-]+[ ]{_GATHERED} )     # theo Reuters tổng hợp
    """,
    re.IGNORECASE | re.VERBOSE,
)
_AUTHOR = re.compile(rf"(?:{_either('author')}) ?:? (?P<who>.+)", re.I)
_INITIALS = re.compile(r"[A-ZĐ](?:\.? ?[A-ZĐ]){0,3}\.?")
_WROTE = re.compile(rf"\(?(?:{_either('wrote')})\b", re.I)
_END_PAREN = re.compile(
    r"(?<=[.!?…”\"’])\s*\(\s*(?:(?:theo|nguồn)\b:?\s*)?(?P<who>[^()]{2,40})\s*\)\s*[./]*$",
    re.IGNORECASE,
)
_END_PLAIN = re.compile(
    r"(?<=[.!?…”\"])\s+(?:Theo|Nguồn:|Nguồn)\s+(?P<who>[A-ZĐ][^.,!?]{1,35})\.?$"
)
_DRAWN = "[Đđ]ồ họa"
_PHOTO = re.compile(rf"\s*[;,.–-]?\s*(?:\(?\s*[Ảả]nh|ẢNH|[Vv]ideo|{_DRAWN})\s*[:：].*$")


def is_labelled(text: str) -> bool:
    """Whether a line says by its first word that it names who wrote: `Tin, ảnh: ...`.

    >>> is_labelled("Tin, ảnh: Lê Quế"), is_labelled("Ảnh: Lê Quế")
    (True, False)
    """
    return bool(_WROTE.match(text)) and is_name_line(text)


@lru_cache(maxsize=4_096)
def is_name_line(text: str) -> bool:
    """Whether a line holds nothing but who wrote or made it.

    >>> is_name_line("Minh Minh"), is_name_line("Theo Reuters"), is_name_line("Hội chợ mở cửa")
    (True, True, False)
    """
    text = text.strip()
    if not 1 < len(text) <= 90 or len(text.split()) > 12 or text[-1] in "?!:…":
        return False
    if _SOURCED.fullmatch(text):
        return _is_source(_SOURCED.fullmatch(text)["who"])  # type: ignore[index]
    if _WROTE.match(text) and (found := _LABELLED.fullmatch(text)) and _is_people(found["who"]):
        return True
    bare = _TAIL_SOURCE.sub("", _DID.sub("", _PHOTO.sub("", text))).strip(" *()•·-–")
    if _ROLE.fullmatch(bare) and len(bare.split()) <= 5:
        return not stretches.ends_sentence(text)
    if (found := _LABELLED.fullmatch(bare)) and _is_people(found["who"]):
        return ":" in bare or not stretches.ends_sentence(text)
    return _is_people(bare)


def _is_people(text: str) -> bool:
    if _INITIALS.fullmatch(text):
        return True
    if text.endswith(".") and not re.search(r"(?:^|[ .])[A-ZĐ]\.$", text):
        return False
    pieces = [piece for piece in re.split(r" ?[-–—,;/&|+] ?| và ", text) if piece]
    if not pieces or not _PEOPLE.fullmatch(text) or len(pieces) > 5:
        return False
    return all(len(piece.split()) <= 5 for piece in pieces)


def _is_source(who: str) -> bool:
    if outlets.agency(who) or outlets.by_prefix(who) or outlets.by_address(who):
        return True
    capitals = sum(word[:1].isupper() for word in who.split())
    return len(who.split()) <= 6 and capitals * 2 >= len(who.split()) and "," not in who


def name_in(text: str) -> str:
    """The author a byline names; empty when it names only a source.

    >>> name_in("Tác giả: Văn Cò"), name_in("Lê Quế thực hiện"), name_in("Theo AFP")
    ('Văn Cò', 'Lê Quế thực hiện', '')
    """
    text = text.strip(" *•·")
    if text[:1] == "(" and text[-1:] == ")":
        text = text[1:-1]
    if _SOURCED.fullmatch(text):
        return ""
    if found := _AUTHOR.match(text):
        text = found["who"].strip()
    return without_work(text)


def without_work(text: str) -> str:
    """A byline without the work in brackets behind its name.

    >>> tuple(map(without_work, ("Mai Lan (tổng hợp)", "Mai Lan (T/h)", "(tổng hợp)")))
    ('Mai Lan', 'Mai Lan', '(tổng hợp)')
    """
    return _WORK.sub("", text) or text


def agency_in(text: str) -> str:
    """The news agency a byline or credit names for the text, not for a photograph.

    >>> agency_in("Theo Reuters"), agency_in("Mai Lan (TTXVN)"), agency_in("Ảnh: TTXVN")
    ('Reuters', 'TTXVN', '')
    """
    text = _PHOTO.sub("", text.strip())
    if found := _SOURCED.fullmatch(text):
        named = outlets.agency(found["who"])
        plain = not outlets.by_prefix(found["who"]) and not outlets.by_address(found["who"])
        return named or (
            found["who"].strip() if _sounds_like_agency(found["who"]) and plain else ""
        )
    if found := _TAIL_SOURCE.search(text):
        return outlets.agency(found["who"])
    return outlets.agency(text)


def _sounds_like_agency(who: str) -> bool:
    return bool(re.search(r"(?i)thông tấn|news\b|press\b|agency|\bttx", who))


def ending(stretch: Stretch) -> tuple[list[Stretch], str]:
    """Cut a credit off the end of a paragraph: `... mở cửa. (Theo AFP)`; the agency it names."""
    text = stretch.text
    likely = "(" in text, "Theo" in text or "Nguồn" in text
    for pattern, may in zip((_END_PAREN, _END_PLAIN), likely, strict=True):
        found = pattern.search(text) if may else None
        if not found or found.start() == 0:
            continue
        who = found["who"].strip()
        marked = re.search(r"(?i)theo|nguồn", found[0])
        if not (outlets.agency(who) or outlets.by_prefix(who) or (marked and _is_source(who))):
            continue
        pieces = stretches.cut_stretch(stretch, found.start())
        if len(pieces) == 2:
            pieces[0].part = stretch.part
            pieces[1].reason = stretches.CREDIT
            return pieces, outlets.agency(who)
    return [stretch], ""
