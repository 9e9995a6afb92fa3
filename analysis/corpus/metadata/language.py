"""Which language a text is in, as far as its letters tell."""

import re
from functools import cache
from typing import Any

import numpy as np

_LATIN = ("AZ", "az", "Àɏ", "Ạỹ")
_VIETNAMESE = ("ăă", "đđ", "ơơ", "ưư", "ĂĂ", "ĐĐ", "ƠƠ", "ƯƯ", "Ạỹ")
#: From which letter to which one a script goes.
_SCRIPTS = {
    "ko": ("가힣",),
    "ja": ("ぁヿ",),
    "zh": ("一鿿",),
    "ru": ("Ая", "ЁЁ", "ёё"),
    "th": ("ก๛",),
    "lo": ("ກໝ",),
    "km": ("ក៝",),
}
_ENGLISH = re.compile(
    r"\b(?:the|and|of|to|in|that|for|with|is|was|on|by|has|have)\b", re.IGNORECASE
)
_FRENCH = re.compile(r"\b(?:le|la|les|des|du|et|est|une|dans|que|pour|qui|sur)\b", re.IGNORECASE)
_BARE = re.compile(
    r"\b(?:va|cua|la|khong|duoc|nhung|trong|nguoi|voi|cho|cac|theo|ngay)\b", re.IGNORECASE
)
_SAMPLE = 3_000


def guess(text: str) -> str:
    """The ISO 639-1 code of the language, or empty when the letters do not tell.

    >>> guess("Hội chợ mở cửa sáng nay."), guess("The fair opened in the morning."), guess("12")
    ('vi', 'en', '')
    """
    text = text[:_SAMPLE]
    if not text:
        return ""
    codes = np.frombuffer(text.encode("utf-16-le", "surrogatepass"), dtype="<u2")
    found = np.bincount(_kinds()[codes], minlength=2 + len(_SCRIPTS) + 1).tolist()
    vietnamese, letters = found[2], found[1] + found[2]
    for code, n in zip(_SCRIPTS, found[3:], strict=True):
        if n > letters:
            return code
    if not letters:
        return ""
    if vietnamese >= 0.03 * letters:
        return "vi"
    counts = {
        "en": len(_ENGLISH.findall(text)),
        "fr": len(_FRENCH.findall(text)),
        "vi": len(_BARE.findall(text)),
    }
    best = max(counts, key=lambda code: (counts[code], code))
    return best if counts[best] * 60 > letters else ""


@cache
def _kinds() -> np.ndarray[Any, np.dtype[np.uint8]]:
    """What each character is: 1 a Latin letter, 2 a Vietnamese one, 3 and on another script's."""
    kinds = np.zeros(1 << 16, dtype=np.uint8)
    for kind, spans in enumerate((_LATIN, _VIETNAMESE, *_SCRIPTS.values()), start=1):
        for span in spans:
            kinds[ord(span[0]) : ord(span[1]) + 1] = kind
    return kinds
