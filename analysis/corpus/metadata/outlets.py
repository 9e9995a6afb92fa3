"""Which outlet or news agency a prefix, a footer, an address or a credit means."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from analysis.text import normalise
from analysis.text.wordlist import either, entries

_DOMAIN = re.compile(
    r"(?:https?://|www\.|(?<![\w@.]))((?:[a-z0-9-]+\.)+[a-z]{2,6})(/[\w/.-]*)?", re.I
)


#: Parts of a host that say how a page is shown and not whose it is.
_SHOWN_AS = ("www", "m", "amp", "mobile", "wap", "beta")
_HOST = re.compile(r"(?:https?:)?//(?:[^/@\s]*@)?([^/:?#\s]+)", re.IGNORECASE)
#: A prefix marked so in the lexicon is also a word of the text.
_AMBIGUOUS = "?"

#: How a line that names an agency opens: `Hãng thông tấn Xin-ê`.
_AGENCY = re.compile(rf"(?:hãng )?thông tấn|{either('page_lines.txt', 'press')}|ttx\b")


@dataclass(frozen=True, slots=True)
class Outlet:
    """An outlet and how it shows itself on a page; an empty field is not known.

    `kind` is its reach or medium, `owner` the body that runs it, `wire` whether others print
    its items, `date_line` how it prints 06:19 of Saturday, 25 October 2025.
    """

    name: str
    prefixes: tuple[str, ...]
    domains: tuple[str, ...]
    names: tuple[str, ...]
    kind: str = ""
    owner: str = ""
    wire: bool = False
    date_line: str = ""


def _listed(field: str) -> tuple[str, ...]:
    return tuple(item for item in field.split(";") if item)


@cache
def known_outlets() -> tuple[Outlet, ...]:
    """Every outlet of the lexicon.

    >>> [(o.name, o.owner, o.wire) for o in known_outlets() if o.kind == "agency"]
    [('Thông tấn xã Việt Nam', 'Chính phủ', True)]
    """
    rows = [line.split("|") for line in entries("outlets.txt")]
    return tuple(
        Outlet(
            name=row[0],
            prefixes=_listed(row[1]),
            domains=_listed(row[2]),
            names=_listed(row[3]),
            kind=row[4],
            owner=row[5],
            wire=row[6] == "yes",
            date_line=row[7],
        )
        for row in rows
    )


@cache
def _prefixes() -> dict[str, str]:
    """What opens the first paragraph of one outlet and is no word of the text."""
    found: dict[str, str] = {}
    for outlet in known_outlets():
        # The name of a province alone is a place; its paper is called `Báo ...` on a page.
        own = () if outlet.kind == "provincial" and " " in outlet.name else (outlet.name,)
        for prefix in (*outlet.prefixes, *own, *outlet.names):
            if prefix.startswith(_AMBIGUOUS):
                continue
            folded = normalise.folded(prefix)
            found[folded] = "" if found.get(folded, outlet.name) != outlet.name else outlet.name
    return found


@cache
def _ambiguous() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for outlet in known_outlets():
        for prefix in outlet.prefixes:
            found.setdefault(prefix.lstrip(_AMBIGUOUS), set()).add(outlet.name)
    return {prefix: frozenset(names) for prefix, names in found.items()}


@cache
def _domains() -> dict[str, str]:
    return {domain: outlet.name for outlet in known_outlets() for domain in outlet.domains}


@cache
def _names() -> dict[str, str]:
    return {normalise.folded(outlet.name): outlet.name for outlet in known_outlets()} | _prefixes()


@lru_cache(maxsize=4_096)
def by_name(printed: str) -> str:
    """The outlet that a record, a folder or a field of a page names; empty when unknown.

    >>> by_name("Nghệ An"), by_name("Báo Nghệ An"), by_name("VN"), by_name("Báo Lạ")
    ('Nghệ An', 'Nghệ An', '', '')
    """
    return _names().get(normalise.folded(printed.strip()), "")


def may_open(printed: str, outlet: str) -> bool:
    """Whether an outlet opens its first paragraphs with such a prefix.

    >>> may_open("VN", "Văn nghệ"), may_open("VN", "Tiền Phong")
    (True, False)
    """
    return outlet in _ambiguous().get(printed.strip(), frozenset())


def domain(address: str) -> str:
    """The host of an address, without what says how the page is shown; empty for none.

    >>> domain("https://amp.xa-lac.vn/a.html"), domain("https://m.tin.xa-lac.vn:80/"), domain("x")
    ('xa-lac.vn', 'tin.xa-lac.vn', '')
    """
    match = _HOST.match(address.strip())
    if not match or "." not in match[1]:
        return ""
    labels = match[1].lower().strip(".").split(".")
    while len(labels) > 2 and labels[0] in _SHOWN_AS:
        labels = labels[1:]
    return ".".join(labels)


@cache
def _agencies() -> dict[str, str]:
    rows = [line.split("|") for line in entries("agencies.txt")]
    return {normalise.folded(form): name for name, forms in rows for form in _listed(forms)}


def by_prefix(printed: str) -> str:
    """The outlet that opens its first paragraph like this; empty when nobody knows.

    >>> by_prefix("TPO"), by_prefix("Dân trí"), by_prefix("QQQ")
    ('Tiền Phong', 'Dân trí', '')
    """
    return _prefixes().get(normalise.folded(printed.strip()), "")


def by_address(text: str) -> str:
    """The outlet of the first web address in the words; empty when none is known.

    >>> by_address("https://tienphong.vn/bai-viet-post1.tpo"), by_address("amp.vtv.vn/a.htm")
    ('Tiền Phong', 'VTV')
    """
    for match in _DOMAIN.finditer(text):
        host = match[1].lower()
        path = (match[2] or "").lower()
        while host:
            for known_as, name in _with_paths().items():
                if (host + path).startswith(known_as):
                    return name
            if host in _domains():
                return _domains()[host]
            host = host.partition(".")[2]
    return ""


@cache
def _with_paths() -> dict[str, str]:
    return {known_as: name for known_as, name in _domains().items() if "/" in known_as}


def by_footer(text: str) -> str:
    """The outlet a line under an article names as its own.

    >>> by_footer("Theo dõi Báo Tiền Phong trên Google News")
    'Tiền Phong'
    """
    found = _footers()[0].search(normalise.folded(text))
    if found:
        return _footers()[1][found[0]]
    return by_address(text)


@cache
def _footers() -> tuple[re.Pattern[str], dict[str, str]]:
    names = {
        normalise.folded(name): outlet.name for outlet in known_outlets() for name in outlet.names
    }
    listed = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    return re.compile(rf"(?<!\w)(?:{listed})(?!\w)"), names


def by_folder(folder: str) -> str:
    """The outlet a folder is called after; empty when it is none of the lexicon.

    >>> by_folder("vnexpress"), by_folder("Tuổi Trẻ"), by_folder("bao-nghe-an"), by_folder("2025")
    ('VnExpress', 'Tuổi Trẻ', 'Nghệ An', '')
    """
    bare = _bare(folder)
    return _folders().get(bare, "") if len(bare) > 2 else ""


@cache
def _folders() -> dict[str, str]:
    found: dict[str, str] = {}
    for outlet in known_outlets():
        hosts = [domain.split("/")[0] for domain in outlet.domains]
        own = [hosts[0].split(".")[0]] if hosts else []
        for name in (outlet.name, *outlet.names, *hosts, *own):
            found.setdefault(_bare(name), outlet.name)
    return found


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
    if _AGENCY.match(folded):
        return re.sub(r"^(?:[Hh]ãng tin|[Hh]ãng) ", "", printed.strip(" .()"))
    return ""
