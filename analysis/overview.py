"""What some tables hold, drawn in a notebook: what was read, each table, what needs attention."""

from collections import Counter
from typing import TYPE_CHECKING

from analysis.markup import Markup, element
from analysis.tables import schema

if TYPE_CHECKING:
    from analysis.pipeline import Tables

#: Kinds of notes about files listed with a count and the first place.
_KINDS = 6


def overview_page(tables: "Tables", most: int) -> Markup:
    """The corpus in one line, a row a table, and the notes about files, counted by kind.

    With more than `most` articles only tables that were asked for before are counted: to
    show the value of a variable must not start an hour's work.
    """
    return element(
        "section",
        element("p", _read(tables)),
        _contents(tables, most),
        _attention(tables),
        class_="tex2jax_ignore mathjax_ignore",
    )


def _read(tables: "Tables") -> str:
    articles = tables.articles
    n = len(articles)
    outlets = articles["outlet"].nunique()
    days = articles["published_on"].dropna()
    said = [f"{n:,} article{'s' * (n != 1)}", f"{outlets:,} known outlet{'s' * (outlets != 1)}"]
    if len(days):
        said.append(f"{min(days)} to {max(days)}")
    if undated := n - len(days):
        said.append(f"{undated:,} without a day")
    said.append(f"study: {tables.study.name or 'none'}")
    if tables.selection:
        said.append(f"only {tables.selection}")
    return " · ".join(said)


def _contents(tables: "Tables", most: int) -> Markup:
    every = len(tables.articles) <= most
    rows = []
    for name, table in schema.TABLES.items():
        counted = every or name in tables.kept or name in ("articles", "load_issues")
        n = f"{len(tables.table(name)):,}" if counted else "not counted yet"
        cells = [element("td", element("code", f"tables.{name}")), element("td", n)]
        rows.append(element("tr", *cells, element("td", f"one row: {table.row}")))
    head = element("tr", *(element("th", word) for word in ("table", "rows", "what it holds")))
    return element("table", element("thead", head), element("tbody", *rows))


def _attention(tables: "Tables") -> Markup:
    issues = tables.load_issues
    issues = issues[issues["severity"] != "note"]
    if issues.empty:
        return element("p", "Nothing about the files needs attention.")
    kinds = Counter(zip(issues["severity"], issues["what"], strict=True))
    first = issues.drop_duplicates(["severity", "what"]).set_index(["severity", "what"])
    items = [
        element("li", f"{n:,} × {severity}: {what} – first: {first.loc[(severity, what), 'found']}")
        for (severity, what), n in sorted(kinds.items(), key=lambda one: (-one[1], one[0]))[:_KINDS]
    ]
    return element("details", element("summary", f"{len(issues):,} notes about the files"),
                   element("ul", *items))  # fmt: skip
