"""Older Vietnamese encodings: TCVN3 (ABC) and VNI, and UTF-8 that was taken for something else."""

import re
import unicodedata
from functools import cache

from analysis.text.wordlist import entries

#: TCVN3 puts each letter with its tone on one code of a Western font; capitals with tones were
#: a font of their own, so only seven capitals have codes.
_TCVN3_LETTERS = (
    "µà ¶ả ·ã ¸á ¹ạ ¨ă »ằ ¼ẳ ½ẵ ¾ắ Æặ ©â Çầ Èẩ Éẫ Êấ Ëậ ®đ Ìè Îẻ Ïẽ Ðé Ñẹ ªê Òề Óể Ôễ Õế Öệ "
    "×ì Øỉ Üĩ Ýí Þị ßò áỏ âõ ãó äọ «ô åồ æổ çỗ èố éộ ¬ơ êờ ëở ìỡ íớ îợ ïù ñủ òũ óú ôụ "
    "\xadư õừ öử ÷ữ øứ ùự úỳ ûỷ üỹ ýý þỵ ¡Ă ¢Â §Đ £Ê ¤Ô ¥Ơ ¦Ư"
)
_TCVN3 = {ord(pair[0]): pair[1] for pair in _TCVN3_LETTERS.split(" ")}

#: VISCII (RFC 1456) has a code for each letter; six capitals stand among the control codes.
_VISCII_LETTERS = (
    "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"
    "Õắằặấầẩậẽẹếềểễệốồổỗ"
    "ỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ"
)
_VISCII = {0x80 + k: letter for k, letter in enumerate(_VISCII_LETTERS)} | {
    0x02: "Ẳ", 0x05: "Ẵ", 0x06: "Ẫ", 0x14: "Ỷ", 0x19: "Ỹ", 0x1E: "Ỵ",
}  # fmt: skip

#: VNI writes a letter and then a sign for its tone, its hat or both.
_VNI_SIGNS = {
    "ø": "\u0300", "ù": "\u0301", "û": "\u0309", "õ": "\u0303", "ï": "\u0323",
    "â": "\u0302", "ê": "\u0306",
    "á": "\u0302\u0301", "à": "\u0302\u0300", "å": "\u0302\u0309", "ã": "\u0302\u0303",
    "ä": "\u0302\u0323", "é": "\u0306\u0301", "è": "\u0306\u0300", "ú": "\u0306\u0309",
    "ü": "\u0306\u0303", "ë": "\u0306\u0323",
}  # fmt: skip
_VNI_ALONE = {
    "ñ": "đ", "Ñ": "Đ", "ô": "ơ", "Ô": "Ơ", "ö": "ư", "Ö": "Ư", "í": "í", "ì": "ì", "æ": "ỉ",
    "ó": "ĩ", "ò": "ị", "î": "ỵ", "Í": "Í", "Ì": "Ì", "Æ": "Ỉ", "Ó": "Ĩ", "Ò": "Ị", "Î": "Ỵ",
}  # fmt: skip
_VNI_MARKS = "".join(_VNI_SIGNS) + "".join(_VNI_SIGNS).upper()
_VNI_PAIR = re.compile(rf"([aeouyAEOUYôÔöÖ])([{_VNI_MARKS}])")

_WRITTEN = re.compile(r"\w+")
_SAMPLE = 40_000


def tcvn3(text: str) -> str:
    """Text whose letters are TCVN3 codes read as Western ones, put right.

    >>> tcvn3("H«m nay, héi chî më cöa")
    'Hôm nay, hội chợ mở cửa'
    """
    return text.translate(_TCVN3)


def viscii(text: str) -> str:
    """Text whose letters are VISCII codes read as those of Latin-1, put right.

    >>> viscii("H\u00f4m nay, h\u00b5i ch\u00fe m\u00b7 c\u00d8a")
    'Hôm nay, hội chợ mở cửa'
    """
    return text.translate(_VISCII)


def vni(text: str) -> str:
    """Text whose letters are VNI codes read as Western ones, put right.

    >>> vni("Hoâm nay, hoäi chôï môû cöûa")
    'Hôm nay, hội chợ mở cửa'
    """
    paired = _VNI_PAIR.sub(lambda m: _VNI_ALONE.get(m[1], m[1]) + _VNI_SIGNS[m[2].lower()], text)
    return unicodedata.normalize("NFC", "".join(_VNI_ALONE.get(c, c) for c in paired))


def mojibake(text: str) -> str:
    """Text that was UTF-8 and was read as Western (cp1252), put right; else the same text.

    >>> mojibake("Há»™i chá»£ má»Ÿ cá»\xada")
    'Hội chợ mở cửa'
    """
    codes = bytearray()
    for character in text:
        try:
            codes += character.encode("cp1252")
        except UnicodeEncodeError:
            if ord(character) > 0xFF:
                return text
            codes.append(ord(character))
    try:
        return codes.decode("utf-8")
    except UnicodeDecodeError:
        return text


def sounds_vietnamese(text: str) -> float:
    """How much a text looks like Vietnamese: common words in a hundred words.

    >>> sounds_vietnamese("Hội chợ được mở cửa và có nhiều người đến") > 30
    True
    """
    sample = unicodedata.normalize("NFC", text[:_SAMPLE])
    n = len(sample.split())
    common = _common()
    return 100 * sum(map(common.__contains__, _WRITTEN.findall(sample))) / n if n else 0.0


def surely_vietnamese(text: str, share: float) -> bool:
    """Whether a text has at least such a share of common words between spaces alone.

    Most texts have, and splitting at spaces takes a fifth of the time of looking for words.
    """
    printed = text[:_SAMPLE].split()
    return 100 * sum(map(_common().__contains__, printed)) >= share * max(1, len(printed))


@cache
def _common() -> frozenset[str]:
    return frozenset(
        way(word) for word in entries("common_words.txt") for way in (str, str.title, str.upper)
    )
