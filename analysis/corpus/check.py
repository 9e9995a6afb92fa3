"""What was read, left out, repaired and doubted, in words."""

from collections import Counter
from collections.abc import Iterable

from analysis.corpus.article import Article, LoadIssue
from analysis.corpus.corpus import Corpus

_SEVERITIES = {
    "left out": "Left out",
    "repaired": "Repaired",
    "conflict": "Disagreements",
    "unknown": "Not known",
    "note": "How columns were read",
}
_SHOWN = 12
_NAMED = 3
#: How much of a note is shown where it stands for many.
_LONG = 120


def report(corpus: Corpus) -> tuple[str, int]:
    """What a person should look at before trusting the tables, and an exit status.

    The status is 0 when every file was read and nothing is doubted, 1 when something was left
    out, repaired, contradictory or unknown.
    """
    issues = corpus.all_issues
    pieces = [_read(corpus), _parts(corpus.articles), _removed(corpus.articles)]
    for severity, heading in _SEVERITIES.items():
        pieces.append(_issues(heading, [i for i in issues if i.severity == severity]))
    if corpus.notes:
        pieces.append("Not articles, by their names:\n  " + ", ".join(corpus.notes))
    doubts = tuple(issue for issue in issues if issue.severity != "note")
    pieces.append(_verdict(doubts))
    return "\n\n".join(piece for piece in pieces if piece), int(bool(doubts))


def _read(corpus: Corpus) -> str:
    articles = corpus.articles
    files = len({article.source_path for article in articles})
    lines = [f"{_n(len(articles), 'article')} read from {_n(files, 'file')}."]
    outlets = Counter(article.outlet or "(unknown outlet)" for article in articles)
    ordered = sorted(outlets.items(), key=lambda item: (-item[1], item[0]))
    lines += [f"  {n:>5}  {outlet}" for outlet, n in ordered[:_SHOWN]]
    if len(ordered) > _SHOWN:
        lines.append(f"         and {len(ordered) - _SHOWN} more outlets")
    days = sorted(article.published_on for article in articles if article.published_on)
    if days:
        lines.append(
            f"Published {days[0]} to {days[-1]}; {len(articles) - len(days)} without a day."
        )
    else:
        lines.append("No day of publication is known.")
    return "\n".join(lines)


def _n(n: int, noun: str) -> str:
    return f"{n:,} {noun}" + ("" if n == 1 else "s")


def _parts(articles: Iterable[Article]) -> str:
    counts = Counter(part.part for article in articles for part in article.parts)
    return "Kept: " + ", ".join(f"{n:,} {part}" for part, n in _most(counts)) + "."


def _removed(articles: Iterable[Article]) -> str:
    counts = Counter(left.reason for article in articles for left in article.left_out)
    listed = ", ".join(f"{n:,} {reason}" for reason, n in _most(counts))
    return f"Set aside inside files: {listed}." if listed else ""


def _most(counts: Counter[str]) -> list[tuple[str, int]]:
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def _issues(heading: str, issues: list[LoadIssue]) -> str:
    if not issues:
        return ""
    kinds: dict[tuple[str, str], dict[str, list[str]]] = {}
    for issue in issues:
        kind = kinds.setdefault((issue.what, issue.remedy), {})
        kind.setdefault(issue.found, []).append(issue.article_id)
    told = [line for (_, remedy), kind in kinds.items() for line in _kind(kind, remedy)]
    lines = [f"{heading} ({len(issues):,}):", *told[:_SHOWN]]
    if len(told) > _SHOWN:
        kept = f"{len(told) - _SHOWN:,} more kinds; `tables` writes them all to load_issues"
        lines.append(f"  and {kept}.")
    return "\n".join(lines)


def _kind(kind: dict[str, list[str]], remedy: str) -> list[str]:
    """What is said of one kind of note: each while they are few, else one line with a count
    and the first three places."""
    if len(kind) <= _NAMED:
        said = kind.items()
        return [f"  {_named(names)}: {found}. {remedy}".rstrip() for found, names in said]
    n = sum(map(len, kind.values()))
    first = list(kind.items())[:_NAMED]
    listed = "; ".join(f"{names[0]}: {found[:_LONG]}" for found, names in first)
    return [f"  {n:,} times, first {listed}. {remedy}".rstrip()]


def _named(names: list[str]) -> str:
    """The articles of which one thing is said: each while they are few, else how many."""
    if len(names) == 1:
        return names[0]
    listed = ", ".join(names[:_NAMED]) + (", ..." if len(names) > _NAMED else "")
    return f"{len(names):,} articles ({listed})"


def _verdict(issues: tuple[LoadIssue, ...]) -> str:
    if not issues:
        return "Nothing to look at."
    return f"{_n(len(issues), 'thing')} to look at."
