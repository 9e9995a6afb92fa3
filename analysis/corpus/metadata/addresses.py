"""What the address of a page says about the day it was published."""

import re
from datetime import date

_PATH = re.compile(r"/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?!\d)")
_FULL = re.compile(r"(?<!\d)(20\d\d)(\d\d)(\d\d)([01]\d|2[0-3])([0-5]\d)\d*(?!\d)")
_ITEM = re.compile(r"(?<!\d)\d{3}(\d\d)(\d\d)(\d\d)([01]\d|2[0-3])([0-5]\d)[0-5]\d\d{0,6}(?!\d)")


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
