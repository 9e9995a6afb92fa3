"""How loading went, counted: read, left out, repaired, twice, by outlet and day, in doubt."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta

from analysis.corpus.article import Article, LoadIssue
from analysis.corpus.corpus import Corpus
from analysis.corpus.duplicates import Seen
from analysis.corpus.metadata.manifest import UNKNOWN, Collection

Row = dict[str, object]

_COUNTED = re.compile(r": (?P<n>[\d,]+) (?:rows? (?:is|are)|records are) (?P<why>.+)$")
#: A calendar of more days than these is not drawn up day by day.
_MOST_DAYS = 3_700

READ, LEFT_OUT, REPAIRED = "read", "left out", "repaired"
TWICE, ARTICLES, DATES, OUTLETS = "twice", "articles", "dates", "outlets"
NOT_COLLECTED, NO_ARTICLE = "not collected", "no article"


class LoadCounts:
    """What is counted while articles are read; no article is kept."""

    def __init__(self) -> None:
        self.n = 0
        self.seen = Seen()
        self.by_day: Counter[tuple[str, str]] = Counter()
        self.left_out: Counter[str] = Counter()
        self.repaired: Counter[str] = Counter()
        self.dates: Counter[str] = Counter()
        self.bases: Counter[str] = Counter()

    def add(self, article: Article, said: str = "") -> None:
        """Count one article and what is said of it; `said` are its words where not its text."""
        self.n += 1
        self.seen.add(said or article.text)
        self.by_day[article.outlet, article.published_on] += 1
        self.bases[article.outlet_basis] += 1
        doubts = {issue.what for issue in article.issues if issue.severity == "conflict"}
        self.dates["in doubt"] += bool(article.published_on and "published_on" in doubts)
        self.dates["missing"] += not article.published_on
        for issue in article.issues:
            self.issue(issue)

    def issue(self, issue: LoadIssue) -> None:
        """Count what is said of a file or article; rows left out by how many they are."""
        if issue.severity == REPAIRED:
            self.repaired[issue.what] += 1
        elif issue.severity == LEFT_OUT:
            counted = _COUNTED.search(issue.found)
            if counted:
                self.left_out[f"rows: {counted['why']}"] += int(counted["n"].replace(",", ""))
            else:
                self.left_out[_reason(issue.found)] += 1


def _reason(found: str) -> str:
    """Why a file was left out, without its name and what is its own."""
    said = found.rpartition(": ")[2] if ": " in found else found
    return "files: " + re.sub(r"\d[\d,.]*|'[^']*'", "…", said)[:80]


def load_rows(corpus: Corpus) -> list[Row]:
    """The rows of `load_report` of a corpus."""
    counts = LoadCounts()
    for article in corpus.articles:
        counts.add(article)
    for issue in corpus.issues:
        counts.issue(issue)
    return list(counted_rows(counts, corpus.collection))


def counted_rows(counts: LoadCounts, collection: Collection = UNKNOWN) -> Iterator[Row]:
    """The rows of `load_report` of what was counted."""
    yield _row(READ, n=counts.n, out_of=counts.n + sum(counts.left_out.values()))
    for reason, n in sorted(counts.left_out.items()):
        yield _row(LEFT_OUT, reason=reason, n=n)
    for what, n in sorted(counts.repaired.items()):
        yield _row(REPAIRED, reason=what, n=n, out_of=counts.n)
    yield _row(TWICE, reason="word for word", n=counts.seen.exact, out_of=counts.n)
    yield _row(TWICE, reason="nearly", n=counts.seen.near, out_of=counts.n)
    for reason in ("missing", "in doubt"):
        yield _row(DATES, reason=reason, n=counts.dates[reason], out_of=counts.n)
    unknown = sum(n for (outlet, _), n in counts.by_day.items() if not outlet)
    yield _row(OUTLETS, reason="unknown", n=unknown, out_of=counts.n)
    yield from _days(counts, collection)


def _days(counts: LoadCounts, collection: Collection) -> Iterator[Row]:
    """Articles by outlet and day; in a known period also the days without any, and why."""
    outlets = {outlet for outlet, _ in counts.by_day} | set(collection.outlets)
    calendar = _calendar(collection)
    for outlet in sorted(outlets):
        own = {day for known, day in counts.by_day if known == outlet}
        # Of articles whose outlet nobody knows, no day can lack one.
        for day in sorted(own | set(calendar if outlet else ())):
            n: int | None = counts.by_day[outlet, day]
            reason = ""
            if not n:
                gap = _gap(collection, outlet, day)
                n, reason = (None, NOT_COLLECTED) if gap else (0, NO_ARTICLE)
            yield _row(ARTICLES, reason=reason, outlet=outlet, day=day, n=n)


def _calendar(collection: Collection) -> list[str]:
    """Every day of the period that was collected; none where it is not known."""
    if not (collection.period_from and collection.period_to):
        return []
    first, last = map(date.fromisoformat, (collection.period_from, collection.period_to))
    n = (last - first).days + 1
    return [(first + timedelta(k)).isoformat() for k in range(n)] if n <= _MOST_DAYS else []


def _gap(collection: Collection, outlet: str, day: str) -> bool:
    return any(
        gap.outlet in ("", outlet) and gap.date_from <= day <= gap.date_to
        for gap in collection.gaps
    )


def _row(
    what: str,
    *,
    reason: str = "",
    outlet: str = "",
    day: str = "",
    n: int | None = None,
    out_of: int | None = None,
) -> Row:
    return {
        "what": what,
        "reason": reason,
        "outlet": outlet,
        "published_on": day,
        "n": n,
        "out_of": out_of,
    }
