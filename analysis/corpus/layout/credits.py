"""Credits: who made a photograph, a drawing or a film, as the end of a caption says."""

import re
from functools import lru_cache, partial

from analysis.corpus.metadata import outlets
from analysis.text.wordlist import either, shapes

_either = partial(either, "caption_words.txt")
_shapes = partial(shapes, "caption_words.txt")
_KIND = f"(?:{_shapes('made')})"
_CREDIT = re.compile(
    rf"(?:[(\[]\s*)?(?<!\w){_KIND}(?: (?:{_shapes('how')}))?"  # (Ảnh tư liệu
    r"\s*[:：]\s*[^\n]{1,70}$"  # : Lê Quế
)
_ORIGIN = f"{_either('origin')}|{_either('origin_of', end='[ ]')}"
_CREDIT_BARE = re.compile(
    rf"(?:[(\[]\s*(?:{_KIND})\b[^()\n]{{0,60}}[)\]]|"  # (Ảnh Lê Quế)
    rf"(?<=[.!?”\"–—/-])\s*[(\[]?{_KIND} (?:[A-ZĐ]|{_ORIGIN})[^\n]{{0,50}}|"  # . Ảnh do Lê Quế
    r"[(\[]\s*Nguồn\b[^()\n]{1,50}[)\]])\s*[.)]*$"  # (Nguồn BBC)
)
_SOURCE = re.compile(r"(?<=[.\s(])Nguồn(?: tin)?\s*:\s*[A-ZĐ][^.\n]{1,40}\)?\.?$")
_ONLY = re.compile(
    rf"[(\[]?\s*{_KIND}[^:：\n]{{0,25}}[:：]\s*(?P<who>[^\n]{{1,60}})$|"
    rf"[(\[]{_KIND} [^()\n]{{1,40}}[)\]]$"
)
#: `Ảnh 4: Đội vô địch nhận cúp.` opens a caption of a gallery.
_NUMBERED = re.compile(rf"\W*(?:{_shapes('numbered')}) (?:số )?\d{{1,3}}\s*[:.：]")
#: What `_CREDIT_BARE` begins with, near the end.
_STARTS = re.compile(rf"[.!?”\"–—/(\[-]\s*[(\[]?(?:{_KIND}|Nguồn)")
_CLOSING = " \t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0.)"
_LONGEST_CREDIT = 160
_INSIDE = re.compile(rf"(?<=[.”\"(]) ?{_KIND}\s*[:：]\s*")


def bare(text: str) -> str:
    """The caption without its credit.

    >>> bare("Lễ khai mạc. (Ảnh: Như Ý)")
    'Lễ khai mạc.'
    """
    for pattern in (_CREDIT, _CREDIT_BARE, _SOURCE):
        text = pattern.sub("", text).rstrip(" -–—/(") or text
    return text


@lru_cache(maxsize=4_096)
def may_end(text: str) -> bool:
    """Whether words or marks stand where a credit has them: a quick first look."""
    return _may_name(text) or _may_close(text)


def _may_name(text: str) -> bool:
    """Whether a colon stands where `_CREDIT` has one."""
    colon = max(text.rfind(":"), text.rfind("："))
    return colon >= 0 and len(text[colon + 1 :].lstrip()) <= 70


def _may_close(text: str) -> bool:
    """Whether words begin near the end as they do in `_CREDIT_BARE`."""
    last = max(0, len(text.rstrip(_CLOSING)) - _LONGEST_CREDIT)
    return bool(_STARTS.search(text, last))


def ends_in_credit(text: str) -> bool:
    """Whether the words end in the credit of a photograph, drawing or film.

    >>> ends_in_credit("Lễ khai mạc sáng 5/3. Ảnh: TTXVN"), ends_in_credit("Ảnh: TTXVN")
    (True, True)
    """
    if not may_end(text):
        return False
    return bool((_may_name(text) and _CREDIT.search(text)) or _CREDIT_BARE.search(text))


def is_all(text: str) -> bool:
    """Whether a line holds a photograph's credit and nothing else."""
    found = _ONLY.fullmatch(text) if len(text) <= 90 else None
    if not found or _NUMBERED.match(text):
        return False
    who = re.findall(r"[^\W\d_][\w.]*", found["who"] or "")
    capitals = sum(word[0].isupper() for word in who)
    return len(who) <= 3 or capitals * 2 >= len(who)


def caption_end(text: str) -> int:
    """Where a caption ends whose paragraph runs on behind its credit; 0 when it does not.

    >>> text = "Lễ khai mạc sáng 5/3. Ảnh: TTXVN Hội chợ có 300 gian hàng."
    >>> text[: caption_end(text)]
    'Lễ khai mạc sáng 5/3. Ảnh: TTXVN'
    """
    found = _INSIDE.search(text) if ":" in text or "：" in text else None
    if not found or found.start() > 400:
        return 0
    following = text[found.end() :].split(" ")
    for n in range(min(4, len(following) - 1), 0, -1):
        name = " ".join(following[:n])
        if following[n][:1].isupper() and outlets.agency(name.strip(").")) and "," not in name:
            return found.end() + len(name)
    return 0
