"""Files in the encodings Vietnamese news was saved in over thirty years."""

import unicodedata

import pytest

from analysis.corpus.readers import encoding, legacy
from analysis.tables.errors import InputError

TEXT = (
    "Hội chợ mở cửa sáng nay và có nhiều người đến từ các tỉnh. Ông Đặng Văn Sửu cho biết "
    "khách sẽ được xem thuyền nan, nghe quan họ và ăn bún ở chợ nổi; vé không mất tiền.\n"
)
TONES = "\u0300\u0301\u0303\u0309\u0323"


def windows_1258(text):
    """A base letter with its hat, and the tone as a character of its own."""
    codes = []
    for character in text:
        parts = unicodedata.normalize("NFD", character)
        base = unicodedata.normalize("NFC", "".join(c for c in parts if c not in TONES))
        codes.append((base + "".join(c for c in parts if c in TONES)).encode("cp1258"))
    return b"".join(codes)


def tcvn3(text):
    """Capitals with tones are written with the codes of small letters."""
    codes = {letter: chr(code) for code, letter in legacy._TCVN3.items()}
    return "".join(codes.get(c, codes.get(c.lower(), c)) for c in text)


def vni(text):
    """A letter and the sign for its hat and tone."""
    signs = {marks: sign for sign, marks in legacy._VNI_SIGNS.items()}
    alone = {letter: code for code, letter in legacy._VNI_ALONE.items()}
    written = ""
    for character in text:
        parts = unicodedata.normalize("NFD", character)
        if character in alone or len(parts) == 1:
            written += alone.get(character, character)
            continue
        horn = unicodedata.normalize("NFC", parts[0] + "\u031b") if "\u031b" in parts else ""
        base = alone[horn] if horn else parts[0]
        marks = sorted(parts[1:].replace("\u031b", ""), key=lambda c: c not in "\u0302\u0306")
        written += base + signs.get("".join(marks), "")
    return written


def western(text):
    """UTF-8 taken for Western letters, as a careless program does."""
    return "".join(
        bytes([byte]).decode("cp1252") if byte not in b"\x81\x8d\x8f\x90\x9d" else chr(byte)
        for byte in text.encode()
    )


CASES = {
    "utf-8": (TEXT.encode(), ""),
    "utf-8 with a mark": (TEXT.encode("utf-8-sig"), ""),
    "decomposed": (unicodedata.normalize("NFD", TEXT).encode(), ""),
    "utf-16": (TEXT.encode("utf-16"), "utf-16"),
    "utf-16 without a mark": (TEXT.encode("utf-16-le"), "utf-16-le"),
    "windows-1258": (windows_1258(TEXT), "cp1258"),
    "tcvn3": (tcvn3(TEXT).encode("latin-1"), "TCVN3 (ABC)"),
    "tcvn3 saved as utf-8": (tcvn3(TEXT).encode(), "TCVN3 (ABC)"),
    "vni": (vni(TEXT).encode("cp1252"), "VNI"),
    "vni saved as utf-8": (vni(TEXT).encode(), "VNI"),
    "encoded twice": (western(TEXT).encode(), "UTF-8 read as Western (cp1252)"),
}


@pytest.mark.parametrize("case", CASES, ids=list(CASES))
def test_a_text_is_read_whatever_it_was_saved_in(case):
    data, repaired = CASES[case]
    decoded = encoding.decode(data)
    assert unicodedata.normalize("NFC", decoded.text) == TEXT
    assert decoded.repaired == repaired


def test_a_damaged_place_does_not_cost_the_article():
    data = TEXT.encode()
    decoded = encoding.decode(data[:40] + b"\xff" + data[40:])
    assert decoded.repaired == "UTF-8 with 1 damaged places"


def test_plain_english_is_left_alone():
    text = "The fair opens this morning, and the mayor said it will close on Friday.\n"
    assert encoding.decode(text.encode()) == encoding.Decoded(text)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "it is empty"),
        (b"\xef\xbb\xbf \n", "it is empty"),
        (b"%PDF-1.4 ...", "it is a PDF document, not text"),
        (b"PK\x03\x04...", "it is a zip archive or office document, not text"),
        (b"<!DOCTYPE html><html>", "it is an HTML page"),
        (b"\x00\x01\x02\x03" * 50, "it is not text: it holds control codes"),
        (bytes(range(128, 256)) * 5, "its encoding is none that Vietnamese news is saved in"),
    ],
)
def test_what_is_no_text_is_refused_with_its_reason(data, reason):
    with pytest.raises(InputError) as caught:
        encoding.decode(data)
    assert str(caught.value) == reason
