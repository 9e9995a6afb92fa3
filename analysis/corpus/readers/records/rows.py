"""From the rows of a table to articles: which column holds what, which rows are none."""

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from hashlib import sha256

from analysis.corpus.article import LoadIssue
from analysis.corpus.layout import credits
from analysis.corpus.metadata.manifest import Manifest
from analysis.corpus.readers import finding, markdown, tags
from analysis.corpus.readers.finding import Found, FoundArticle, unread
from analysis.corpus.readers.records import columns, days, spelled
from analysis.corpus.readers.records.columns import Mapped, Record
from analysis.text import normalise
from analysis.text.wordlist import entries

#: The rows of a file, and what had to be said while they were read; asked for twice.
Rows = Callable[[Found], Iterator[Record | LoadIssue]]
Read = Iterator[FoundArticle | LoadIssue]

_NAME = "Name the columns under [columns] in corpus.toml when that is wrong."
_WRITE = (
    "Say which does in a file corpus.toml beside it, in two lines: [columns] and then "
    'text = "NAME OF THE COLUMN".'
)
_COLLECT = (
    "It lists articles and their addresses: save their pages (as .html), or a table with their "
    "texts. Where a column does hold the texts, name it in a file corpus.toml beside it, in two "
    'lines: [columns] and then text = "NAME OF THE COLUMN".'
)
#: What of a record is read as words and may hold markup.
_WORDS = ("text", "title", "lead", "byline", "outlet")
_SHORT = 40
_FEW = 25
_MOST_UNUSED = 12
#: So much longer than four times a headline a line may be by space and marks nobody sees.
_SLACK = 100
_ENCODED = json.JSONEncoder(ensure_ascii=False, sort_keys=True)
_MARKS = re.compile(r"[\W_]+")
#: Of so many texts and more that end in three dots, nearly all, somebody cut them.
_CUT_FROM, _CUT_SHARE = 2, 0.8
_VIDEO = re.compile(r"(?:^|[/.])video[./-]|/(?:clip|tv)/", re.IGNORECASE)

BLANK = "blank"
HEADER = "the header again"
_NOTICE = "not the article but the notice of a page"
NO_TEXT = "without a text"
HEADLINE = "only a headline"
#: What to do about rows left out for a reason; the others need nothing.
_REMEDIES = {
    HEADLINE: "Their texts are elsewhere: save the pages at their addresses.",
    NO_TEXT: "Nothing is counted of them: collect their text, or leave the rows out.",
    "only a caption": "Look at one or two of them.",
}


def record_articles(found: Found, read: Rows, manifest: Manifest, *, part: str = "") -> Read:
    """The articles of a table: each row with a text is one.

    The table is read twice, so that its columns are chosen by all that stands in them and no
    more than a row is held at a time. `part` names the sheet or table of a file of several.
    """
    name = f"{found.name}#{part}" if part else found.name
    shown = f"{found.shown}, {part}" if part else found.shown
    kept: list[LoadIssue] = []
    profiles = columns.profiles(_said(read(found), kept))
    yield from kept
    if not profiles:
        if not any(issue.severity == finding.LEFT_OUT for issue in kept):
            yield unread(found, "it holds no records", "Leave the file out.")
        return
    mapped = columns.choose(profiles, manifest, shown)
    if "text" not in mapped.columns:
        names = list(profiles)
        reason = f"no column of {', '.join(names[:12])} is known to hold the text"
        remedy = _COLLECT if "url" in mapped.columns and "title" in mapped.columns else _WRITE
        yield LoadIssue(finding.LEFT_OUT, "file", f"{shown}: {reason}", remedy, name)
        return
    yield _mapping(mapped, shown, name)
    moments = _moments(read, found, mapped)
    out: Counter[str] = Counter()
    n_kept = n_dots = 0
    header = {columns.folded_header(column) for column in profiles}
    for n, row in enumerate(_said(read(found), []), start=1):
        reason, record = _record(row, mapped, header)
        if reason:
            out[reason] += 1
            continue
        n_kept += 1
        n_dots += spelled.ends_in_dots(record["text"]) and "cut" not in record
        own = record.pop("id", "").strip()
        yield _source(own or f"{name}/{n:06}", record, row, shown=shown, said=moments)
    yield from _left(out, shown, name)
    if n_dots >= max(_CUT_FROM, _CUT_SHARE * n_kept):
        told = f"{shown}: {n_dots:,} of {n_kept:,} texts end in three dots, as if they were cut off"
        remedy = (
            "Get the whole texts from their addresses; counts of these are of their beginnings."
        )
        yield LoadIssue("conflict", "text", told, remedy, name)
    yield from _doubts(moments, shown, name)


def _said(rows: Iterator[Record | LoadIssue], kept: list[LoadIssue]) -> Iterator[Record]:
    for one in rows:
        if isinstance(one, LoadIssue):
            kept.append(one)
        else:
            yield one


def _mapping(mapped: Mapped, shown: str, name: str) -> LoadIssue:
    """What each column was taken for, and which were not used."""
    pairs = [
        f"{what} from {' or '.join(map(repr, names))}"
        + (" (by what it holds)" if what in mapped.guessed else "")
        for what, names in mapped.columns.items()
    ]
    found = f"{shown}: {', '.join(pairs)}"
    if mapped.unused:
        rest = len(mapped.unused) - _MOST_UNUSED
        listed = ", ".join(map(repr, mapped.unused[:_MOST_UNUSED]))
        found += f"; not used: {listed}" + (f" and {rest} more" if rest > 0 else "")
    return LoadIssue(finding.NOTE, "columns", found, _NAME, name)


def _moments(read: Rows, found: Found, mapped: Mapped) -> dict[str, tuple[str, str]]:
    """What each printed date of the table says, the whole column read together."""
    printed: dict[str, None] = {}
    if "published_on" in mapped.columns or "collected_on" in mapped.columns:
        for row in _said(read(found), []):
            printed[mapped.of(row, "published_on").strip()] = None
    values = [value for value in printed if value and len(value) < 100]
    return dict(zip(values, days.days_of_values(values), strict=True))


def _record(row: Record, mapped: Mapped, header: set[str]) -> tuple[str, Record]:
    """Why a row is no article, or what it says by what its columns were taken for."""
    if all(map(columns.is_empty, row.values())):
        return BLANK, {}
    if _is_header(row, header):
        return HEADER, {}
    record = {what: filled(mapped.of(row, what).strip("\r")) for what in mapped.columns}
    if "text" in record:
        record["text"] = spelled.broken_paragraphs(record["text"])
    record |= {w: normalise.printed(told) for w, told in record.items() if w not in ("id", "text")}
    plain = record | {
        what: markdown.plain(tags.plain(record[what])) for what in _WORDS if what in record
    }
    plain["text"], cut = spelled.cut_off(plain["text"])
    if not cut and spelled.is_at_limit(mapped.of(row, "text")):
        cut = spelled.AT_LIMIT
    text = plain["text"].strip()
    if not text:
        return NO_TEXT, {}
    if _is_headline(text, plain.get("title", ""), plain.get("outlet", "")):
        return HEADLINE, {}
    if reason := no_article(text, plain.get("title", ""), plain.get("url", "")):
        return reason, {}
    marked = any(plain[what] != record[what] for what in _WORDS if what in record and not cut)
    return "", plain | ({"markup": "yes"} if marked else {}) | ({"cut": cut} if cut else {})


def _is_headline(text: str, title: str, outlet: str) -> bool:
    """Whether a text is no more than the headline once more, perhaps with the outlet's name.

    >>> _is_headline("Cầu thông xe  Báo Sao Mai", "Cầu thông xe - Báo Sao Mai", "Báo Sao Mai")
    True
    """
    if not title or len(text) > len(title) + len(outlet) + _SLACK:
        return False
    said, head, name = (_MARKS.sub(" ", _key(one)).strip() for one in (text, title, outlet))
    return said in (head, f"{head} {name}") or (said == head.removesuffix(name).strip() != "")


#: What a cell holds that says nothing; `NA` so alone, because Na is a word.
_NOTHING = columns.NOTHING | {"-", "–", "—"}


def filled(cell: str) -> str:
    """What a cell says; empty for the mark of a program that it says nothing.

    >>> [filled(cell) for cell in ("NaN", "NULL", "NA", "-", "Na chín", "null 5")]
    ['', '', '', '', 'Na chín', 'null 5']
    """
    bare = cell.strip()
    return "" if bare == "NA" or bare.lower() in _NOTHING else cell


def _is_header(row: Record, header: set[str]) -> bool:
    said = [value for value in row.values() if value and not value.isspace()]
    if len(said) < 2 or any(len(value) > 60 for value in said):
        return False
    return all(columns.folded_header(value) in header for value in said)


def no_article(text: str, title: str = "", url: str = "") -> str:
    """Why a text is no article although it is not empty; empty when it may be one.

    >>> no_article("Mời quý độc giả đón đọc báo ngày mai."), no_article("Cầu đã thông xe.")
    ('only an invitation', '')
    >>> no_article("Lễ khai mạc sáng 5/3. Ảnh: An Bình")
    'only a caption'
    """
    if len(text) > 400 or (n := len(text.split())) > _SHORT:
        return ""
    folded = " ".join(normalise.folded(text).strip(" .!>»").split())
    for reason, pattern in _patterns():
        if pattern.fullmatch(folded) and folded.count(". ") < (5 if reason == _NOTICE else 2):
            return reason
    if n <= _FEW and (
        _VIDEO.search(url) or normalise.folded(title).startswith(("video", "[video"))
    ):
        return "a video page"
    if "\n" not in text and (credits.is_all(text) or credits.ends_in_credit(text)):
        return "only a caption"
    return ""


def no_notice(text: str) -> str:
    """Why a headline with its text is the notice of a site and no article; else empty.

    >>> no_notice("Just a moment... Checking your browser.") != "", no_notice("Cầu thông xe. Hết.")
    (True, '')
    """
    reason = no_article(text)
    return reason if reason == _NOTICE else ""


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    rows = [line.split("|") for line in entries("no_articles.txt")]
    return tuple(
        (reason, re.compile(re.escape(normalise.folded(words)).replace(r"\*", ".*"), re.DOTALL))
        for reason, words in rows
    )


def _source(
    name: str, record: Record, row: Record, *, shown: str, said: Mapping[str, tuple[str, str]]
) -> FoundArticle:
    issues: list[LoadIssue] = []
    if record.pop("markup", ""):
        issues.append(marked_up(name))
    if cut := record.pop("cut", ""):
        issues.append(spelled.issue(name, cut))
    if printed := record.get("published_on", "").strip():
        record["published_on"] = said.get(printed, ("", ""))[0] or printed
    return FoundArticle(name, record_page(record), shown, _digest(row), record, tuple(issues))


def _left(out: Counter[str], shown: str, name: str) -> Iterator[LoadIssue]:
    for reason, n in sorted(out.items()):
        is_are = "row is" if n == 1 else "rows are"
        found = f"{shown}: {n:,} {is_are} {reason}"
        yield LoadIssue(finding.LEFT_OUT, "records", found, _REMEDIES.get(reason, ""), name)


def _doubts(moments: Mapping[str, tuple[str, str]], shown: str, name: str) -> Iterator[LoadIssue]:
    """Days that could be read in another way: a line for each reason, with one of them."""
    why: dict[str, list[str]] = {}
    for _, doubt in moments.values():
        if doubt:
            why.setdefault(doubt.rpartition("; ")[2], []).append(doubt)
    for doubts in why.values():
        like = "" if len(doubts) == 1 else f"{len(doubts):,} different dates such as this one: "
        remedy = "Write days as 2025-10-25 where that is wrong."
        yield LoadIssue("unknown", "published_on", f"{shown}: {like}{doubts[0]}", remedy, name)


def marked_up(article_id: str) -> LoadIssue:
    """The issue for a text that held markup."""
    found = "the text held HTML markup"
    remedy = "It was taken out and paragraphs were kept; look at one or two of them."
    return LoadIssue("repaired", "markup", found, remedy, article_id)


def record_page(record: Mapping[str, str]) -> str:
    """The record as a page: headline, lead and text, each on lines of its own and once.

    A headline that the text's first paragraph only begins with is a headline all the same.

    >>> record_page({"title": "Hội chợ sách", "text": "Hội chợ sách mở cửa sáng 5/3."})
    'Hội chợ sách\\n\\nHội chợ sách mở cửa sáng 5/3.'
    """
    pieces = [record["text"]]
    printed = [record.get(what, "").strip() for what in ("lead", "title")]
    # A line so much longer than both is neither: only that it is one has to be known.
    longest = 4 * max(map(len, printed)) + _SLACK
    first = [
        _key(line) if len(line) <= longest else line
        for line in record["text"].split("\n", 8)[:8]
        if line and not line.isspace()
    ]
    first = [key for key in first if key]
    for what, said in zip(("lead", "title"), printed, strict=True):
        key = _key(said)
        # In the first lines of the text, or under a headline there, it is printed already.
        if said and key not in first[: 1 if what == "title" else 3]:
            pieces.insert(0, said)
    return "\n\n".join(pieces)


def _key(text: str) -> str:
    return " ".join(normalise.folded(normalise.printed(text)).split())


def _digest(row: Mapping[str, str]) -> str:
    return sha256(_ENCODED.encode(row).encode("utf-8", "surrogatepass")).hexdigest()
