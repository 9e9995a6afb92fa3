"""How fast saved pages become articles, beside other ways to get at their text.

    python3 run bench loading [ARTICLES.jsonl[.gz]] [--beside CHECKOUT]

With `--beside`, files of text are loaded by this checkout and by another in turn, each reading a
process of its own: the ratio is the median of the ratios of neighbours.

Processor time on one core, the files already read. Ours finds headline, lead, body, captions,
subheadings, bylines, dates and what is left out, with offsets; markup is what `corpus.tags` takes
out of a text full of it. The peers give less: plain splitting gives lines, trafilatura (where it is
installed: pip install trafilatura) gives the text of a web page, here the same articles set as one.
"""

import gzip
import importlib.util
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

import many_articles  # noqa: E402
import web_pages  # noqa: E402

from analysis import markup  # noqa: E402
from analysis.corpus import tables  # noqa: E402
from analysis.corpus.layout import layout  # noqa: E402
from analysis.corpus.metadata import manifest  # noqa: E402
from analysis.corpus.readers import tags  # noqa: E402
from analysis.corpus.readers.finding import Found, FoundArticle  # noqa: E402
from analysis.corpus.readers.pages import html  # noqa: E402

ROUNDS, MOST, WARM = 3, 1_500, 20
TURNS = 3
#: What a checkout does to be measured: files of text to articles with their tables.
LOADING = """
import sys, time
from analysis.corpus import corpus, tables
# An older checkout has other names for the same.
read = getattr(corpus, "read_corpus", None) or corpus.read
rows = getattr(tables, "article_rows", None) or tables.rows
for article in read([sys.argv[2]]).articles:
    rows(article)
begun = time.process_time()
found = read([sys.argv[1]])
for article in found.articles:
    rows(article)
print(len(found.articles) / (time.process_time() - begun))
"""


def texts(path: str) -> list[str]:
    """The texts of a file of records, or of invented articles."""
    if not path:
        return list(many_articles.pages(n=MOST).values())
    opened = gzip.open if path.endswith(".gz") else open
    with opened(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line)["text"] for _, line in zip(range(MOST), lines, strict=False)]


def plain(text: str) -> list[str]:
    """The peer: every line that is not empty, without the space around it."""
    return [line.strip() for line in text.splitlines() if line.strip()]


def page(text: str) -> str:
    """The text as a web page: a paragraph a line, in an article, in a body."""
    rows = plain(text) or [""]
    body = "".join(f"<p>{markup.escaped(row)}</p>" for row in rows[1:])
    head = markup.escaped(rows[0])
    return f"<html><body><article><h1>{head}</h1>{body}</article></body></html>"


def saved_page(text: str) -> None:
    """A page with all that surrounds its article, to headline, lead, body, captions and day."""
    found = Found(Path("a.html"), "a.html", data=text.encode())
    for one in html.read(found, manifest.EMPTY):
        if isinstance(one, FoundArticle):
            layout.lay_out(one.article_id, one.text, given=one.given)


def loaded(checkout: Path, folder: str, warm: str) -> float:
    """How many articles a second a checkout loads."""
    told = subprocess.run(
        [sys.executable, "-P", "-c", LOADING, folder, warm],
        env={**os.environ, "PYTHONPATH": str(checkout)},
        cwd=checkout, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return float(told.stdout)


def beside(given: list[str], other: Path) -> None:
    """Print how fast this checkout and another load the same files, one after the other."""
    with TemporaryDirectory() as warm, TemporaryDirectory() as folder:
        for n, text in enumerate(given):
            Path(folder, f"a{n:05}.txt").write_text(text, "utf-8")
        for n, text in enumerate(given[:WARM]):
            Path(warm, f"a{n:05}.txt").write_text(text, "utf-8")
        pairs = [(loaded(ROOT, folder, warm), loaded(other, folder, warm)) for _ in range(TURNS)]
    mine, before = (statistics.median(one) for one in zip(*pairs, strict=True))
    ratio = statistics.median(a / b for a, b in pairs)
    print(f"files of text with their tables: this {mine:,.0f}, beside it {before:,.0f} articles/s; {ratio:.2f} times as fast")  # fmt: skip


def seconds(do: Callable[[str], object], given: list[str]) -> float:
    """The least processor time of some rounds over all texts, once some have been done."""
    for text in given[:WARM]:
        do(text)
    best = float("inf")
    for _ in range(ROUNDS):
        begun = time.process_time()
        for text in given:
            do(text)
        best = min(best, time.process_time() - begun)
    return best


def main() -> None:
    """Print the table."""
    asked = sys.argv[1:]
    other = Path(asked.pop(asked.index("--beside") + 1)) if "--beside" in asked else None
    asked = [one for one in asked if one != "--beside"]
    given = texts(asked[0] if asked else "")
    pages = [page(text) for text in given]
    size = sum(len(text.encode()) for text in given) / 1e6
    saved = [one.html for one in web_pages.pages()] * 10
    ways: list[tuple[str, Callable[[str], object], list[str]]] = [
        ("layout", lambda text: layout.lay_out("a", text), given),
        (
            "layout and its tables",
            lambda text: tables.article_rows(layout.lay_out("a", text)),
            given,
        ),
        ("markup taken out", tags.plain, pages),
        ("plain splitting", plain, given),
        ("saved pages", saved_page, saved),
    ]
    if importlib.util.find_spec("trafilatura"):
        from trafilatura import extract

        ways.append(("trafilatura on pages", extract, pages))
        ways.append(("trafilatura on saved pages", extract, saved))
    print(f"{len(given):,} articles, {size:.1f} MB")
    print(f"{'':26}{'articles/s':>12}{'MB/s':>8}{'times layout':>14}")
    ours = 0.0
    for name, do, of in ways:
        took = seconds(do, of)
        ours = ours or took
        print(f"{name:26}{len(of) / took:>12,.0f}{size / took:>8.2f}{took / ours:>14.2f}")
    if other:
        beside(given, other.resolve())
    if not importlib.util.find_spec("trafilatura"):
        print("trafilatura is not installed; pip install trafilatura lxml_html_clean to see it.")


if __name__ == "__main__":
    main()
