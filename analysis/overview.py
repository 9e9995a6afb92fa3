"""What some tables hold, drawn in a notebook: what was read, each table, what needs attention."""

from collections import Counter
from typing import Any, Protocol

import pandas as pd

from analysis.markup import Markup, element
from analysis.tables import schema

#: Kinds of notes about files listed with a count and the first place.
_KINDS = 6


class HasName(Protocol):
    """What has a name, as a study."""

    @property
    def name(self) -> str:
        """What it is called."""


class Overviewed(Protocol):
    """What an overview reads of some tables: the tables, those made already, what was chosen."""

    kept: dict[str, Any]

    @property
    def articles(self) -> pd.DataFrame:
        """The table `articles`."""

    @property
    def load_issues(self) -> pd.DataFrame:
        """The table `load_issues`."""

    @property
    def study(self) -> HasName:
        """The question that is asked of them."""

    @property
    def selection(self) -> object:
        """What was chosen of them, false where all is there."""

    def table(self, name: str) -> pd.DataFrame:
        """The table of that name."""


def overview_page(tables: Overviewed, most: int) -> Markup:
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


def _read(tables: Overviewed) -> str:
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


def _contents(tables: Overviewed, most: int) -> Markup:
    every = len(tables.articles) <= most
    rows = []
    for name, table in schema.TABLES.items():
        counted = every or name in tables.kept or name in ("articles", "load_issues")
        n = f"{len(tables.table(name)):,}" if counted else "not counted yet"
        cells = [element("td", element("code", f"tables.{name}")), element("td", n)]
        rows.append(element("tr", *cells, element("td", f"one row: {table.row}")))
    head = element("tr", *(element("th", word) for word in ("table", "rows", "what it holds")))
    return element("table", element("thead", head), element("tbody", *rows))


def _attention(tables: Overviewed) -> Markup:
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
