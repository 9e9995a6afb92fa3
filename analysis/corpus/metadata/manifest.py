"""What is known of articles from outside their text: `corpus.toml`, read strictly."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from analysis.tables import vocabulary
from analysis.tables.keys import Keys, read_toml

FILE = "corpus.toml"
#: What a manifest may say of a day: no header is read from it.
_DATE_BASES = tuple(basis for basis in vocabulary.DATE_BASES if basis != "header")

#: What a column of a table of articles may hold; which names mean what is in `columns.txt`.
COLUMNS = (
    "id", "text", "title", "lead", "outlet", "published_on", "url", "byline", "collected_on",
    "section",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Gap:
    """Days in which an outlet (or, without one, nothing at all) was not collected."""

    date_from: str
    date_to: str
    outlet: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Collection:
    """What was collected; without it nothing can be said about what is absent.

    `totals` are articles an outlet published in the period, collected or not, when known.
    """

    period_from: str = ""
    period_to: str = ""
    outlets: tuple[str, ...] = ()
    query: str = ""
    as_of: str = ""
    gaps: tuple[Gap, ...] = ()
    totals: tuple[tuple[str, int], ...] = ()


#: Nothing was written down about what was collected.
UNKNOWN = Collection()


@dataclass(frozen=True, slots=True)
class ManifestFacts:
    """What the manifest says of one article; an empty string means it says nothing."""

    id: str
    outlet: str = ""
    outlet_basis: str = ""
    published_on: str = ""
    published_basis: str = ""
    published_earliest: str = ""
    published_latest: str = ""
    collected_on: str = ""
    url: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Manifest:
    """A whole `corpus.toml`; changing it returns a new one (`dataclasses.replace`).

    `table` and `query` say what is read of a database.
    """

    collection: Collection = UNKNOWN
    columns: Mapping[str, str] = field(default_factory=dict)
    outlets: tuple[tuple[str, str], ...] = ()
    articles: Mapping[str, ManifestFacts] = field(default_factory=dict)
    path: str = ""
    table: str = ""
    query: str = ""

    def outlet_of(self, article_id: str) -> str:
        """The outlet whose folder (the longest that fits) an article lies in."""
        fitting = [
            (len(begin), name) for begin, name in self.outlets if article_id.startswith(begin)
        ]
        return max(fitting)[1] if fitting else ""


EMPTY = Manifest()


def read_manifest(path: str | Path) -> Manifest:
    """The manifest in a file; a `StudyError` names file, key, what was found, what is allowed."""
    path = Path(path)
    return parse_manifest(read_toml(path, "manifest"), path=path.name)


def parse_manifest(table: Mapping[str, object], *, path: str = FILE) -> Manifest:
    """The manifest that a parsed TOML table describes; every key is checked.

    >>> parse_manifest({"articles": [{"id": "a", "outlet": "Tin Ven Đô"}]}).articles["a"].outlet
    'Tin Ven Đô'
    """
    top = Keys(path, "", dict(table))
    manifest = Manifest(
        collection=_collection(top.table("collection")),
        columns=_columns(top.table("columns")),
        outlets=tuple(sorted(_pairs(top.table("outlets")).items())),
        articles=_articles(top),
        path=path,
        **_database(top.table("database")),
    )
    top.done("collection, columns, outlets, articles, database")
    return manifest


def _pairs(keys: Keys) -> dict[str, str]:
    return {name: keys.text(name, required=True) for name in list(keys.left)}


def _columns(keys: Keys) -> dict[str, str]:
    pairs = {name: keys.text(name, required=True) for name in COLUMNS if name in keys.left}
    keys.done(", ".join(COLUMNS))
    return pairs


def _database(keys: Keys) -> dict[str, str]:
    found = {"table": keys.text("table"), "query": keys.text("query")}
    keys.done("table, query")
    if found["table"] and found["query"]:
        keys.fail(keys.where("query"), found["query"], "either a table or a query")
    return found


def _period(keys: Keys, first: str, last: str) -> tuple[str, str]:
    begin, end = keys.day(first), keys.day(last)
    if begin and end and end < begin:
        keys.fail(keys.where(last), end, f"a day from {begin} on")
    return begin, end


def _collection(keys: Keys) -> Collection:
    begin, end = _period(keys, "period_from", "period_to")
    collection = Collection(
        period_from=begin,
        period_to=end,
        outlets=keys.texts("outlets"),
        query=keys.text("query"),
        as_of=keys.day("as_of"),
        gaps=tuple(_gap(gap) for gap in keys.tables("gaps")),
        totals=_totals(keys.table("totals")),
    )
    keys.done("period_from, period_to, outlets, query, as_of, gaps, totals")
    return collection


def _gap(keys: Keys) -> Gap:
    begin, end = _period(keys, "date_from", "date_to")
    for name, value in (("date_from", begin), ("date_to", end)):
        if not value:
            keys.fail(keys.where(name), value, "a day such as 2025-10-25")
    gap = Gap(begin, end, outlet=keys.text("outlet"), reason=keys.text("reason"))
    keys.done("date_from, date_to, outlet, reason")
    return gap


def _totals(keys: Keys) -> tuple[tuple[str, int], ...]:
    totals = []
    for name, value in keys.left.items():
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            keys.fail(
                keys.where(name), value, "how many articles the outlet published in the period"
            )
        totals.append((name, int(str(value))))
    return tuple(sorted(totals))


def _articles(top: Keys) -> dict[str, ManifestFacts]:
    """`[[articles]]` with an `id` each, or `[articles."id"]`."""
    found = top.left.get("articles")
    if isinstance(found, dict):
        table = top.table("articles")
        readers = [(name, Keys(top.path, f'articles."{name}"', table.left[name])) for name in found]
    else:
        readers = [("", keys) for keys in top.tables("articles")]
    articles: dict[str, ManifestFacts] = {}
    for name, keys in readers:
        facts = _facts(name, keys)
        if facts.id in articles:
            keys.fail(keys.where("id"), facts.id, "an article named once only")
        articles[facts.id] = facts
    return articles


def _facts(name: str, keys: Keys) -> ManifestFacts:
    facts = ManifestFacts(
        id=name or keys.text("id", required=True),
        outlet=keys.text("outlet"),
        outlet_basis=keys.choice("outlet_basis", vocabulary.OUTLET_BASES),
        published_on=keys.day("published_on"),
        published_basis=keys.choice("published_basis", _DATE_BASES),
        published_earliest=keys.day("published_earliest"),
        published_latest=keys.day("published_latest"),
        collected_on=keys.day("collected_on"),
        url=keys.text("url"),
        reason=keys.text("reason"),
    )
    keys.done(
        "id, outlet, outlet_basis, published_on, published_basis, published_earliest, "
        "published_latest, collected_on, url, reason"
    )
    if facts.published_latest and facts.published_latest < facts.published_earliest:
        keys.fail(
            keys.where("published_latest"),
            facts.published_latest,
            f"a day from {facts.published_earliest} on",
        )
    bounds = facts.published_earliest or facts.published_latest
    if bounds and not facts.reason:
        keys.fail(keys.where("reason"), "", "a sentence that says how the bounds are known")
    return facts


def manifest_beside(path: Path) -> Manifest:
    """The manifest that lies with the articles, or an empty one."""
    candidate = (path if path.is_dir() else path.parent) / FILE
    return read_manifest(candidate) if candidate.is_file() else EMPTY
