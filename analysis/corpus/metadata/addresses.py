"""What the address of a page says about the day it was published."""

import re
from datetime import date
from functools import cache
from pathlib import PurePosixPath

from analysis.text import normalise
from analysis.text.wordlist import entries

_PATH = re.compile(r"/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?!\d)")
_FULL = re.compile(r"(?<!\d)(20\d\d)(\d\d)(\d\d)([01]\d|2[0-3])([0-5]\d)\d*(?!\d)")
_ITEM = re.compile(r"(?<!\d)\d{3}(\d\d)(\d\d)(\d\d)([01]\d|2[0-3])([0-5]\d)[0-5]\d\d{0,6}(?!\d)")


#: An archive, a cache or a copy for phones that stands before the address of the page itself.
_ARCHIVED = re.compile(
    r"""
    ^\s*https?://(?:
        (?:web|wayback)\.archive\.org/web/\d{4,14}[a-z_*]{0,4}/   # .../web/20250905/https://a.vn/b
      | [\w-]+\.cdn\.ampproject\.org/[a-z]/(?P<s>s/)?       # a-vn.cdn.ampproject.org/c/s/a.vn/b
      | (?:webcache\.googleusercontent\.com/search\?q=cache:(?:[\w-]+:)?)
    )(?P<own>(?:https?:/{1,2})?[^\s/]+\.[^\s]+)$
    """,
    re.VERBOSE | re.IGNORECASE,
)


def original(address: str) -> str:
    """The address of a page itself, where it was saved from an archive or a cache.

    >>> original("https://web.archive.org/web/20250905000000/https://sao.vn/a.html")
    'https://sao.vn/a.html'
    >>> original("https://sao-vn.cdn.ampproject.org/c/s/sao.vn/a.html"), original("https://sao.vn/a")
    ('https://sao.vn/a.html', 'https://sao.vn/a')
    """
    found = _ARCHIVED.match(address)
    if not found:
        return address
    own = re.sub(r"^(https?):/+", r"\1://", found["own"])
    return own if "://" in own else f"http{'s' * bool(found['s'])}://{own}"


def section(said: str, address: str) -> str:
    """The section of an article: as it is said, else the first part of its address that is one.

    A number is no section. Of an address it is the name that the lexicon of sections has.

    >>> section("Thời sự ", ""), section("4, 5", "https://sao.vn/the-gioi/a-1.html")
    ('Thời sự', 'thế giới')
    >>> section("", "https://sao.vn/cho-mo-cua.html"), section("", "https://thethao.sao.vn/a")
    ('', 'thể thao')
    """
    plain = " ".join(said.split())
    if any(c.isalpha() for c in plain):
        return plain
    host, _, path = address.partition("://")[2].partition("/")
    parts = [*path.split("/")[:-1], host.partition(".")[0]]
    known = _sections()
    return next(
        (known[key] for part in parts if (key := part.replace("-", "").lower()) in known), ""
    )


@cache
def _sections() -> dict[str, str]:
    """Names of sections by how addresses spell them: no marks, no spaces."""
    found: dict[str, str] = {}
    for name in entries("sections.txt"):
        key = re.sub(r"[^a-z0-9]", "", normalise.without_marks(name))
        if len(key) > 3:
            found.setdefault(key, name)
    return found


def day_in(address: str) -> str:
    """The day an address carries, as many Vietnamese sites number items by their time; or empty.

    It is the moment the item was made, which can be hours before it was published.

    >>> day_in("https://example.vn/hoi-cho-mo-cua-123260512094011222.htm")
    '2026-05-12'
    >>> day_in("https://example.vn/2026/05/12/hoi-cho"), day_in("https://example.vn/post1790631")
    ('2026-05-12', '')
    """
    for pattern, century in ((_PATH, 0), (_FULL, 0), (_ITEM, 2000)):
        for found in pattern.finditer(address):
            try:
                return date(century + int(found[1]), int(found[2]), int(found[3])).isoformat()
            except ValueError:
                continue
    return ""


_NAMED = re.compile(
    r"""
      (?<!\d)(?P<y>20\d\d)[-_. ]?(?P<m>[01]\d)[-_. ]?(?P<d>[0-3]\d)(?!\d)     # 20251114
    | (?<!\d)(?P<d2>[0-3]?\d)[-_. ](?P<m2>[01]?\d)[-_. ](?P<y2>20\d\d)(?!\d)  # 14.11.2025
    """,
    re.VERBOSE,
)


def day_of_file(path: str) -> str:
    """The day that the name of a file, or of the folder it lies in, begins or ends with; or empty.

    >>> day_of_file("tin/2025-11-14-hoi-cho.txt"), day_of_file("bao/14.11.2025/bai-3.txt")
    ('2025-11-14', '2025-11-14')
    >>> day_of_file("bai-1.txt"), day_of_file("20259911.txt")
    ('', '')
    """
    parts = PurePosixPath(path.replace("#", "/")).parts
    names = [PurePosixPath(parts[-1]).stem, *parts[-2:-1]] if parts else []
    for name in names:
        for found in _NAMED.finditer(name):
            y, m, d = (found[k] or found[f"{k}2"] for k in "ymd")
            try:
                return date(int(y), int(m), int(d)).isoformat()
            except ValueError:
                continue
    return ""
