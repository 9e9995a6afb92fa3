"""One form of text at the door, and folded forms for matching.

The printed text is kept in NFC with one kind of space. Everything else here is for matching
only and keeps the length, so that a match in the folded text has the offsets of the printed one.
"""

import re
import unicodedata

#: Every kind of space that is one character and no line break.
SPACES = re.compile(r"[\t\x0b\x0c\x85\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")
#: What nobody sees: soft hyphens, joiners, marks of direction, byte order marks, control codes.
INVISIBLE = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffc]"
)
_BREAKS = re.compile(r"\r\n?|[\u2028\u2029]")
#: Anything at all of the three above; most texts hold none.
_ODD = re.compile(rf"[{SPACES.pattern[1:-1]}{INVISIBLE.pattern[1:-1]}\r\u2028\u2029]")

_TONES = {
    "oà": "òa", "oá": "óa", "oả": "ỏa", "oã": "õa", "oạ": "ọa",
    "oè": "òe", "oé": "óe", "oẻ": "ỏe", "oẽ": "õe", "oẹ": "ọe",
    "uỳ": "ùy", "uý": "úy", "uỷ": "ủy", "uỹ": "ũy", "uỵ": "ụy",
}  # fmt: skip
_TONES |= {k.capitalize(): v.capitalize() for k, v in _TONES.items()} | {
    k.upper(): v.upper() for k, v in _TONES.items()
}
_TONE = re.compile(rf"[oOuU][{''.join(sorted({k[1] for k in _TONES}))}](?![^\W\d_])")


def printed(text: str) -> str:
    """The text in NFC, with one kind of space, one kind of line break and nothing invisible.

    >>> printed("Hà\\u00a0Nội\\r\\n")
    'Hà Nội\\n'
    """
    if not _ODD.search(text):
        return unicodedata.normalize("NFC", text)
    seen = INVISIBLE.sub("", text)
    return SPACES.sub(" ", _BREAKS.sub("\n", unicodedata.normalize("NFC", seen)))


def one_tone(text: str) -> str:
    """The text with tone marks where the older spelling puts them, same length.

    `hoà` and `hòa` are one word; NFC alone does not make them equal.

    >>> one_tone("hoà bình, Thuỷ, quý, hoàn")
    'hòa bình, Thủy, quý, hoàn'
    """
    return _TONE.sub(_moved, text).replace("Ð", "Đ")


def _moved(match: re.Match[str]) -> str:
    """The two letters with their tone where the older spelling has it; not behind a `q`."""
    at = match.start()
    if at and match.string[at - 1] in "qQ":
        return match[0]
    return _TONES.get(match[0], match[0])


def folded(text: str) -> str:
    """The text as it is matched: one tone placement, lower case, same length.

    >>> folded("Liên HỢP Quốc")
    'liên hợp quốc'
    """
    lower = one_tone(text).lower()
    return lower if len(lower) == len(text) else "".join(c.lower()[:1] for c in one_tone(text))


class _Plain(dict[int, str]):
    """Each character without its marks, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        plain = "d" if character in "đĐ" else unicodedata.normalize("NFD", character)[:1]
        self[code] = plain
        return plain


_WITHOUT_MARKS = _Plain()


def without_marks(text: str) -> str:
    """The folded text without any diacritics, same length: how people type in a hurry.

    >>> without_marks("Tội phạm mạng, Đà Nẵng")
    'toi pham mang, da nang'
    """
    return folded(text).translate(_WITHOUT_MARKS)
