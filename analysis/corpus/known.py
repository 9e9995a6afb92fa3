"""What is known of an article from several sides, joined without a silent disagreement."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from types import MappingProxyType

from analysis.corpus import outlet_folders
from analysis.corpus.article import Article, LoadIssue
from analysis.corpus.layout import block, datelines
from analysis.corpus.metadata import addresses, language, outlets
from analysis.corpus.metadata.manifest import Manifest, ManifestFacts
from analysis.corpus.readers.finding import FoundArticle
from analysis.text.dates import columns

#: No folder is called after an outlet.
NOTHING: Mapping[str, str] = MappingProxyType({})
#: JSON-LD, OpenGraph and the like, in which a page says what it is.
_PAGE = "the page's data"
_ADDRESS = "the item number in the address"
#: So many days before it is published an item may have been begun.
_BEGUN = 7
_SAID = {"header": "the header of the file", "stated": "the text", "manifest": "corpus.toml"}


@dataclass(frozen=True, slots=True)
class _StatedDay:
    """A day of publication, who says so, and how that is called in the tables."""

    on: str
    basis: str
    who: str
    at: str = ""


def named_outside(source: FoundArticle, manifest: Manifest) -> str:
    """The outlet that manifest, record or address name, without a look at the text."""
    told = manifest.articles.get(source.article_id, ManifestFacts(source.article_id)).outlet
    record = source.record
    url = addresses.original(record.get("url", ""))
    return (
        told
        or manifest.outlet_of(source.article_id)
        or _outlet_in(record.get("outlet", ""))
        or outlets.by_address(url)
        or outlets.domain(url)
    )


def _outlet_in(record: str) -> str:
    """The outlet a record names, under the name of the lexicon when that has one."""
    known = outlets.by_name(record) or outlets.by_address(record)
    return known or outlets.domain(record) or record.strip()


def join_known(
    article: Article,
    source: FoundArticle,
    manifest: Manifest,
    *,
    folders: Mapping[str, str] = NOTHING,
) -> Article:
    """The article with what its record, its address, its folder and the manifest say of it.

    Where two disagree the manifest goes first, then what the text states, and a load issue
    names both. A text that says nothing and a manifest that says nothing is an issue too.
    `folders` names the outlets that folders are called after.
    """
    facts = manifest.articles.get(article.article_id, ManifestFacts(article.article_id))
    record = source.record
    joined = replace(
        article,
        url=addresses.original(facts.url or record.get("url", "") or article.url),
        byline=article.byline or " ".join(record.get("byline", "").split()),
        collected_on=facts.collected_on or _moment(record.get("collected_on", "")).on,
        source_path=source.path,
        source_sha256=source.sha256,
        section=addresses.section(record.get("section", ""), record.get("url", "") or article.url),
        issues=(*source.issues, *article.issues),
    )
    by_folder = outlet_folders.outlet_of_path(source.path, folders)
    joined = _outlet(joined, facts, manifest, record=record.get("outlet", ""), folder=by_folder)
    who = _PAGE if record.get("published_by") else "the record"
    day = record.get("published_on", "")
    joined = _published(joined, facts, manifest, record=day, who=who)
    return _spoken(joined)


def glance(source: FoundArticle, manifest: Manifest, folders: Mapping[str, str]) -> Article | None:
    """What is known of an article without a look into its text, which has no parts here.

    None where that leaves its outlet or its day open: then its text must be asked.
    """
    name = source.article_id
    bare = Article(name, source.text, (), (), language=language.guess(source.text))
    known = join_known(bare, source, manifest, folders=folders)
    return known if known.outlet and known.published_on else None


def _with(article: Article, severity: str, what: str, *, found: str, remedy: str) -> Article:
    issue = LoadIssue(severity, what, found, remedy, article.article_id)
    return replace(article, issues=(*article.issues, issue))


@lru_cache(maxsize=4_096)
def _moment(printed: str) -> columns.ColumnDay:
    """The day a record's value names, and its time in Việt Nam; one that is no column's."""
    (read,), _ = columns.read_days([printed])
    if read.on:
        return read
    stamp = datelines.stamp(printed.strip())
    return columns.ColumnDay(stamp.on, stamp.at) if stamp else read


def _outlet(
    article: Article, facts: ManifestFacts, manifest: Manifest, *, record: str, folder: str
) -> Article:
    stated = article.outlet
    record = " ".join(_outlet_in(record).split())
    told = facts.outlet or manifest.outlet_of(article.article_id) or record
    if told:
        basis = facts.outlet_basis if facts.outlet else ""
        kept = replace(article, outlet=told, outlet_basis=basis or "manifest")
        kept = replace(kept, issues=tuple(i for i in kept.issues if i.what != "outlet"))
        if stated and stated != told:
            return _with(
                kept,
                "conflict",
                "outlet",
                found=f"the text says {stated}, {_who(facts, record, manifest)} says {told}",
                remedy=f"{told} is used; correct the one that is wrong.",
            )
        return kept
    address = outlets.by_address(article.url)
    if stated and address and address != stated:
        return _with(
            replace(article, outlet=address, outlet_basis="inferred"),
            "conflict",
            "outlet",
            found=f"the text says {stated}, its address says {address}",
            remedy=f"{address} is used; name the outlet in corpus.toml when that is wrong.",
        )
    if stated:
        return article
    inferred = address or outlets.domain(article.url) or folder
    if inferred:
        return replace(article, outlet=inferred, outlet_basis="inferred")
    if any(issue.what == "outlet" for issue in article.issues):
        return article
    return _with(
        article,
        "unknown",
        "outlet",
        found="neither the text nor corpus.toml names the outlet",
        remedy="Name it in corpus.toml when it is known.",
    )


def _who(facts: ManifestFacts, record: str, manifest: Manifest) -> str:
    return "corpus.toml" if facts.outlet or manifest.outlets or not record else "the record"


def _published(
    article: Article, facts: ManifestFacts, manifest: Manifest, *, record: str, who: str
) -> Article:
    said = _dates(article, facts, record, who)
    first, last = facts.published_earliest, facts.published_latest
    if record.strip() and not _moment(record).on:
        article = _with(
            article,
            "unknown",
            "published_on",
            found=f"the record's date {record.strip()[:40]!r} is none that is understood",
            remedy="Write days as 2025-10-25 or 25/10/2025.",
        )
    if not said:
        basis = facts.published_basis or ("inferred" if first or last else "unknown")
        article = replace(
            article, published_basis=basis, published_earliest=first, published_latest=last
        )
        remedy = "Give the day, or bounds with a reason, in corpus.toml."
        found = _unread(article) + (f"; {_bounds(first, last)}" if first or last else "")
        return _with(article, "unknown", "published_on", found=found, remedy=remedy)
    best = said[0]
    at = next((dated.at for dated in said if dated.at and dated.on == best.on), "")
    article = replace(article, published_on=best.on, published_basis=best.basis, published_at=at)
    others = [d for d in said[1:] if d.on != best.on and not _was_made(d, best)]
    outside = bool((first and best.on < first) or (last and best.on > last))
    days = sorted([dated.on for dated in (best, *others)] + [day for day in (first, last) if day])
    if others or outside:
        article = replace(article, published_earliest=days[0], published_latest=days[-1])
        article = _disagree(article, best, others, outside=_bounds(first, last) if outside else "")
    return _in_period(article, manifest)


def _unread(article: Article) -> str:
    """Why a text gives no day: it prints none, or one that is in no calendar."""
    lines = (left.begins for left in article.left_out if left.reason == block.DATE_LINE)
    line = next(lines, "")
    if datelines.is_of_other_year(line):
        return f"the date line {line!r} is of no year that has news"
    return f"the date line {line!r} is no day of the calendar" if line else "no date is stated"


def _bounds(first: str, last: str) -> str:
    earliest = f"not before {first}" if first else ""
    latest = f"not after {last}" if last else ""
    return ", ".join(bound for bound in (earliest, latest) if bound)


def _dates(
    article: Article, facts: ManifestFacts, record: str, who_records: str
) -> list[_StatedDay]:
    """Every day of publication anybody gives, the one to go by first."""
    said = []
    if facts.published_on:
        said.append(
            _StatedDay(facts.published_on, facts.published_basis or "manifest", "corpus.toml")
        )
    if article.published_on:
        basis = article.published_basis
        who = _SAID.get(basis, basis)
        said.append(_StatedDay(article.published_on, basis, who, article.published_at))
    if (moment := _moment(record)).on:
        basis = "header" if who_records == _PAGE else "manifest"
        said.append(_StatedDay(moment.on, basis, who_records, moment.at))
    if day := addresses.day_in(article.url):
        said.append(_StatedDay(day, "inferred", _ADDRESS))
    if not said and (day := addresses.day_of_file(article.source_path)):
        said.append(_StatedDay(day, "inferred", "the name of the file"))
    order = {
        "corpus.toml": 0,
        _PAGE: 1,
        "the text": 2,
        "the record": 3,
        "the header of the file": 4,
    }
    return sorted(said, key=lambda dated: order.get(dated.who, 9))


def _was_made(dated: _StatedDay, best: _StatedDay) -> bool:
    """Whether an address only tells that the item was begun some days before it was published.

    So where the page itself says the moment; a day alone may as well be that of an update.
    """
    if dated.who != _ADDRESS or best.who != _PAGE or not best.at:
        return False
    days = (date.fromisoformat(best.on) - date.fromisoformat(dated.on)).days
    return 0 <= days <= _BEGUN


def _disagree(
    article: Article, best: _StatedDay, others: list[_StatedDay], *, outside: str
) -> Article:
    parts = [f"{dated.who} says {dated.on}" for dated in others]
    if outside:
        parts.append(f"corpus.toml says {outside}")
    return _with(
        article,
        "conflict",
        "published_on",
        found="; ".join([f"{best.who} says {best.on}", *parts]),
        remedy=f"{best.on} is used, the others are kept as bounds; settle it in corpus.toml.",
    )


def _in_period(article: Article, manifest: Manifest) -> Article:
    begin, end = manifest.collection.period_from, manifest.collection.period_to
    if (begin and article.published_on < begin) or (end and article.published_on > end):
        return _with(
            article,
            "conflict",
            "period",
            found=f"published on {article.published_on}, outside the period that was collected",
            remedy="Widen the period in corpus.toml, or leave the article out.",
        )
    return article


def _spoken(article: Article) -> Article:
    if article.language == "vi":
        return article
    return _with(
        article,
        "unknown",
        "language",
        found=f"the text is not Vietnamese but {article.language or 'unknown'}",
        remedy="Quotations, numbers and words are read by Vietnamese rules: doubt its rows.",
    )
