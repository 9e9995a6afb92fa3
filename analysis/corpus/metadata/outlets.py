"""Which outlet or news agency a prefix, a footer, an address or a credit means."""

import re
from dataclasses import dataclass
from functools import cache

from analysis.text import normalise
from analysis.text.wordlist import lines

_DOMAIN = re.compile(
    r"(?:https?://|www\.|(?<![\w@.]))((?:[a-z0-9-]+\.)+[a-z]{2,6})(/[\w/.-]*)?", re.I
)


@dataclass(frozen=True, slots=True)
class Outlet:
    """An outlet and how it shows itself on a page."""

    name: str
    prefixes: tuple[str, ...]
    domains: tuple[str, ...]
    names: tuple[str, ...]


def _listed(field: str) -> tuple[str, ...]:
    return tuple(item for item in field.split(";") if item)


@cache
def known() -> tuple[Outlet, ...]:
    """Every outlet of the lexicon."""
    rows = [line.split("|") for line in lines("outlets.txt")]
    return tuple(Outlet(r[0], _listed(r[1]), _listed(r[2]), _listed(r[3])) for r in rows)


@cache
def _prefixes() -> dict[str, str]:
    found: dict[str, str] = {}
    for outlet in known():
        for prefix in (*outlet.prefixes, outlet.name, *outlet.names):
            folded = normalise.folded(prefix)
            found[folded] = "" if found.get(folded, outlet.name) != outlet.name else outlet.name
    return found


@cache
def _domains() -> dict[str, str]:
    return {domain: outlet.name for outlet in known() for domain in outlet.domains}


@cache
def _agencies() -> dict[str, str]:
    rows = [line.split("|") for line in lines("agencies.txt")]
    return {normalise.folded(form): name for name, forms in rows for form in _listed(forms)}


def by_prefix(printed: str) -> str:
    """The outlet that opens its first paragraph like this; empty when nobody knows.

    >>> by_prefix("TPO"), by_prefix("Dân trí"), by_prefix("QQQ")
    ('Tiền Phong', 'Dân trí', '')
    """
    return _prefixes().get(normalise.folded(printed.strip()), "")


def by_address(text: str) -> str:
    """The outlet of the first web address in the words; empty when none is known.

    >>> by_address("https://tienphong.vn/bai-viet-post1.tpo")
    'Tiền Phong'
    """
    for match in _DOMAIN.finditer(text):
        host = match[1].lower().removeprefix("www.").removeprefix("m.")
        path = (match[2] or "").lower()
        for candidate in (host + path, host, host.partition(".")[2]):
            for domain, name in _domains().items():
                if candidate == domain or ("/" in domain and candidate.startswith(domain)):
                    return name
    return ""


def by_footer(text: str) -> str:
    """The outlet a line under an article names as its own.

    >>> by_footer("Theo dõi Báo Tiền Phong trên Google News")
    'Tiền Phong'
    """
    folded = normalise.folded(text)
    for outlet in known():
        for name in outlet.names:
            if re.search(rf"(?<!\w){re.escape(normalise.folded(name))}(?!\w)", folded):
                return outlet.name
    return by_address(text)


def by_folder(path: str) -> str:
    """The outlet a folder on the way to a file is called after.

    >>> by_folder("2025/vnexpress/bai-1.txt"), by_folder("bai-1.txt")
    ('VnExpress', '')
    """
    for folder in path.split("/")[:-1][::-1]:
        bare = _bare(folder)
        for outlet in known():
            owns = {_bare(domain.split("/")[0]) for domain in outlet.domains}
            hosts = {_bare(domain.split(".")[0]) for domain in outlet.domains[:1]}
            if bare in {_bare(outlet.name), *owns, *hosts} and len(bare) > 2:
                return outlet.name
    return ""


def _bare(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", normalise.without_marks(text))


def agency(printed: str) -> str:
    """The news agency these words name, under one name; empty when they name none.

    >>> agency("TTXVN/Vietnam+"), agency("Tân Hoa xã"), agency("Tuổi Trẻ")
    ('TTXVN', 'Xinhua', '')
    """
    found = _agencies()
    folded = normalise.folded(printed.strip(" .()"))
    if folded in found:
        return found[folded]
    pieces = re.split(r"\s*(?:[/,&;]|\s[-–]\s|\svà\s)\s*", folded)
    for piece in pieces:
        if piece in found:
            return found[piece]
    if re.match(r"(?:hãng )?thông tấn|hãng tin|ttx\b", folded):
        return re.sub(r"^(?:[Hh]ãng tin|[Hh]ãng) ", "", printed.strip(" .()"))
    return ""
