"""What a page says about its article outside of its words: JSON-LD, OpenGraph, `meta`, `time`.

Order of trust, the first that says something: for the day and the author JSON-LD of the article,
then OpenGraph and `meta`, then `time` and `itemprop`; for the address the canonical link, then
OpenGraph, JSON-LD, and where the browser says it saved the page from. What is printed is read with
the article and compared.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from analysis.corpus.metadata import addresses as archived
from analysis.corpus.metadata import outlets
from analysis.corpus.readers.records import days
from analysis.text import normalise
from analysis.text.wordlist import either

_ARTICLES = re.compile(r"article|posting|report", re.IGNORECASE)
_SAVED = re.compile(r"<!--\s*saved from url=\(\d+\)(?P<url>https?://[^\s>]+)", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x1f]")
_DEEPEST = 12
_PUBLISHED = (
    "article:published_time", "og:article:published_time", "article:published", "pubdate",
    "publishdate", "publish-date", "publish_date", "datepublished", "date_published",
    "published_at", "dc.date.issued", "dc.date", "dcterms.created", "dcterms.date",
    "cxenseparse:recs:publishtime", "cms-date", "date", "sailthru.date", "parsely-pub-date",
    "its_publication",
)  # fmt: skip
_UPDATED = (
    "article:modified_time", "og:updated_time", "lastmod", "datemodified", "last-modified",
)  # fmt: skip
_AUTHOR = ("article:author", "author", "dc.creator", "dable:author", "parsely-author")
_NO_NAME = re.compile(
    rf"https?://|@|^\W*$|admin|^báo |^{either('page_lines.txt', 'magazine')} |toà? soạn",
    re.IGNORECASE,
)
#: How a headline goes on with its outlet: `... - VnExpress`, `... | Báo Tin`.
_SUFFIX = re.compile(r"\s+(?:[-–|•»]|::)\s+(?P<who>[^-–|•»]{2,60})$")


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What the page's data say; an empty string where they say nothing."""

    title: str = ""
    lead: str = ""
    published: str = ""
    updated: str = ""
    author: str = ""
    outlet: str = ""
    url: str = ""
    section: str = ""
    body: str = ""
    kind: str = ""


def page_facts(root: Any, source: str, *, url: str = "") -> PageFacts:
    """The facts in a page's head and data; `url` is where it was fetched, when that is known."""
    metas = _metas(root)
    linked = _linked(root)
    article = _article(linked)
    saved = _SAVED.search(source, 0, 4_000)
    canonical = [e.get("href") or "" for e in root.iter("link") if _rel(e) == "canonical"]
    addresses = [
        *canonical,
        metas.get("og:url", ""),
        _address(article),
        saved["url"] if saved else "",
        url,
    ]
    address = archived.original(next((one.strip() for one in addresses if outlets.domain(one)), ""))
    times = [e.get("datetime") or "" for e in root.iter("time")]
    first = next((t for t in times if t), "")
    published = [
        _said(article.get("datePublished")),
        *(metas.get(n, "") for n in _PUBLISHED),
        first,
    ]
    updated = [_said(article.get("dateModified")), *(metas.get(n, "") for n in _UPDATED)]
    title = next((e.text or "" for e in root.iter("title")), "")
    outlet = metas.get("og:site_name", "") or _publisher(article, linked) or _behind(title)
    titles = (metas.get("og:title", ""), _said(article.get("headline")), title)
    return PageFacts(
        title=next((bare for one in titles if (bare := _bare(_plain(one), outlet))), ""),
        lead=_plain(metas.get("og:description", "") or metas.get("description", "")),
        published=_moment(published),
        updated=_moment(updated),
        author=_author(article, metas, outlet),
        outlet=_plain(outlet),
        url=address,
        section=_plain(_said(article.get("articleSection")) or metas.get("article:section", "")),
        body=_said(article.get("articleBody")),
        kind=metas.get("og:type", ""),
    )


def _rel(element: Any) -> str:
    return (element.get("rel") or "").strip().lower()


def _metas(root: Any) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        content = (element.get("content") or "").strip()
        for name in ("property", "name", "itemprop"):
            key = (element.get(name) or "").strip().lower()
            if key and content:
                found.setdefault(key, content)
    for element in root.iter("span", "div", "time"):
        key = (element.get("itemprop") or "").lower()
        if key in ("datepublished", "datemodified"):
            said = element.get("content") or element.get("datetime") or ""
            if said:
                found.setdefault(key, said)
    return found


def _linked(root: Any) -> list[Mapping[str, Any]]:
    found: list[Mapping[str, Any]] = []
    for element in root.iter("script"):
        if (element.get("type") or "").strip().lower() == "application/ld+json":
            text = _CONTROL.sub(" ", element.text or "").strip().rstrip(";")
            try:
                found += _nodes(json.loads(text), 0)
            except (ValueError, RecursionError):
                continue
    return found


def _nodes(value: object, depth: int) -> Iterator[Mapping[str, Any]]:
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for one in value:
            yield from _nodes(one, depth + 1)
    elif isinstance(value, dict):
        yield value
        yield from _nodes(value.get("@graph"), depth + 1)


def _article(nodes: list[Mapping[str, Any]]) -> Mapping[str, Any]:
    """The node of the article among those of breadcrumbs, sites and organisations."""
    for node in nodes:
        if _ARTICLES.search(_said(node.get("@type"))):
            return node
    return next((node for node in nodes if "datePublished" in node), {})


def _said(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(filter(None, map(_said, value)))
    if isinstance(value, dict):
        return _said(value.get("name") or value.get("@value") or "")
    return "" if value is None else str(value).strip()


def _publisher(article: Mapping[str, Any], nodes: list[Mapping[str, Any]]) -> str:
    """Who publishes the article: by name, by another node that is named, or as the site."""
    said = article.get("publisher")
    if isinstance(said, dict) and not said.get("name") and (own := said.get("@id")):
        said = next((node for node in nodes if node.get("@id") == own and node.get("name")), said)
    return _name(said) or next((_name(n) for n in nodes if n.get("@type") == "WebSite"), "")


def _name(value: object) -> str:
    return _said(value) if isinstance(value, dict | list | str) else ""


def _address(article: Mapping[str, Any]) -> str:
    page = article.get("mainEntityOfPage")
    said = page.get("@id") or page.get("url") if isinstance(page, dict) else page
    return _said(said or article.get("url"))


def _plain(text: str) -> str:
    from html import unescape

    return " ".join(normalise.printed(unescape(unescape(text))).split())


def _bare(title: str, outlet: str) -> str:
    """A headline without the name of its outlet behind it.

    >>> _bare("Cầu thông xe - VnExpress", ""), _bare("Cầu A - Cầu B thông xe", "")
    ('Cầu thông xe', 'Cầu A - Cầu B thông xe')
    """
    found = _SUFFIX.search(title)
    while found:
        who = found["who"].strip()
        known = outlets.by_name(who) or outlets.by_address(who) or outlets.by_footer(who)
        if not (known or normalise.folded(who) == normalise.folded(outlet)):
            break
        title = title[: found.start()].strip()
        found = _SUFFIX.search(title)
    return title


def _behind(title: str) -> str:
    """The outlet whose name the title of the page ends in."""
    found = _SUFFIX.search(title.strip())
    who = found["who"].strip() if found else ""
    return outlets.by_name(who) or outlets.by_footer(who) if who else ""


def _moment(printed: list[str]) -> str:
    """The first of some machine dates that is one, as it is written."""
    for value in printed:
        if value and days.days_of_values([value])[0][0]:
            return value
    return ""


def _author(article: Mapping[str, Any], metas: Mapping[str, str], outlet: str) -> str:
    for said in (_said(article.get("author")), *(metas.get(name, "") for name in _AUTHOR)):
        names = [name.strip() for name in _plain(said).split(",")]
        people = [name for name in names if is_person(name, outlet)]
        if people:
            return ", ".join(dict.fromkeys(people))
    return ""


def is_person(name: str, outlet: str = "") -> bool:
    """Whether an author is no outlet, desk, address or account.

    >>> [is_person(name) for name in ("An Bình", "VnExpress", "toasoan@tin.vn", "Báo Lạ")]
    [True, False, False, False]
    """
    folded = normalise.folded(name)
    if not name or _NO_NAME.search(folded) or len(name) > 60 or folded == normalise.folded(outlet):
        return False
    return not (outlets.by_name(name) or outlets.by_address(name) or outlets.by_footer(name))
