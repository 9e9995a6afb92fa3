"""Which language a text is in, as far as its letters tell."""

import re

_VIETNAMESE = re.compile(r"[ăđơưĂĐƠƯảạẠ-ỹ]")
_LATIN = re.compile(r"[A-Za-zÀ-ɏẠ-ỹ]")
_SCRIPTS = {
    "ko": re.compile(r"[가-힣]"),
    "ja": re.compile(r"[ぁ-ヿ]"),
    "zh": re.compile(r"[一-鿿]"),
    "ru": re.compile(r"[А-яЁё]"),
    "th": re.compile(r"[ก-๛]"),
    "lo": re.compile(r"[ກ-ໝ]"),
    "km": re.compile(r"[ក-៝]"),
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
    letters = len(_LATIN.findall(text))
    for code, script in _SCRIPTS.items():
        if len(script.findall(text)) > letters:
            return code
    if not letters:
        return ""
    if len(_VIETNAMESE.findall(text)) >= 0.03 * letters:
        return "vi"
    counts = {
        "en": len(_ENGLISH.findall(text)),
        "fr": len(_FRENCH.findall(text)),
        "vi": len(_BARE.findall(text)),
    }
    best = max(counts, key=lambda code: (counts[code], code))
    return best if counts[best] * 60 > letters else ""
