"""How much of saved pages is right, beside other programs that read pages.

    python3 run bench pages [FOLDER]

FOLDER holds pages `x.html`, each with what is right about it beside it in `x.json`: `title`, `lead`,
`body` and `captions` (lists of paragraphs), `byline`, `published` (a day, perhaps with a time). Without
a folder the invented pages of the tests are read. Peers are taken where they are installed (trafilatura,
newspaper4k, readability-lxml). A page counts where everything of that kind is right: each paragraph
in the text, each caption in it, the day, the author; and no line in the text that is nothing of these.
"""

import importlib.util
import json
import re
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

import web_pages  # noqa: E402

from analysis.corpus import corpus  # noqa: E402
from analysis.tables.errors import InputError  # noqa: E402

#: So many letters of the end of a paragraph, or of the beginning of a caption, tell it from another.
_TELLING = 60
#: Lines of fewer letters are no loss.
_SHORT = 20


@dataclass(frozen=True)
class Right:
    """What is right about a page."""

    title: str
    lead: str
    body: tuple[str, ...]
    captions: tuple[str, ...]
    byline: str
    published: str


@dataclass(frozen=True)
class Read:
    """What a program reads of a page."""

    text: str = ""
    day: str = ""
    author: str = ""


def ours(html: str) -> Read:
    """This project."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "a.html"
        path.write_text(html, "utf-8")
        try:
            article = corpus.read_corpus([path]).articles[0]
        except InputError:
            return Read()
    lines = "\n".join(article.text[p.start : p.end] for p in article.parts)
    return Read(lines, article.published_on, article.byline)


def trafilatura(html: str) -> Read:
    """The peer of crawlers."""
    from trafilatura import bare_extraction

    found = bare_extraction(html, with_metadata=True)
    if found is None:
        return Read()
    said = found if isinstance(found, dict) else found.as_dict()
    return Read(said.get("text") or "", str(said.get("date") or "")[:10], said.get("author") or "")


def newspaper(html: str) -> Read:
    """The peer of many data sets."""
    from newspaper import Article

    article = Article("https://tin.example/a.html", language="vi", fetch_images=False)
    article.download(input_html=html)
    article.parse()
    day = article.publish_date.date().isoformat() if article.publish_date else ""
    return Read(article.text, day, ", ".join(article.authors))


def readability(html: str) -> Read:
    """The peer of reading views of browsers; it tells neither day nor author."""
    from lxml import html as markup
    from readability import Document

    root = markup.fromstring(Document(html).summary())
    return Read("\n".join(" ".join(e.text_content().split()) for e in root.iter("p", "h2", "h3", "figcaption", "td", "li")))  # fmt: skip


def plain(text: str) -> str:
    """Words and marks with one space between them, nothing that nobody sees."""
    return " ".join(re.sub("[\u200b\u2060\ufeff\xad]", "", text).split())


def scores(read: Read, right: Right) -> dict[str, tuple[int, int]]:
    """What is right of a page, of how much."""
    text = plain(read.text)
    good = plain("\n".join((right.title, right.lead, *right.body, *right.captions, right.byline)))
    lines = [plain(line) for line in read.text.split("\n")]
    stray = [line for line in lines if len(line) > _SHORT and line[-40:] not in good]
    names = plain(read.author).casefold()
    kept = sum(plain(c)[:_TELLING] in text for c in right.captions)
    return {
        "body": (all(plain(p)[-_TELLING:] in text for p in right.body), 1),
        "lead": (plain(right.lead)[-_TELLING:] in text, 1),
        "captions": (kept, len(right.captions)),
        "day": (read.day == right.published[:10], 1),
        "author": (bool(right.byline) and right.byline.casefold() in names, bool(right.byline)),
        "no stray line": (bool(text) and not stray, 1),
    }


def pages(folder: str) -> list[tuple[str, Right]]:
    """Pages with what is right about them."""
    if not folder:
        return [
            (one.html, Right(one.title, one.lead, tuple(one.body), tuple(one.captions), one.byline, one.at))
            for one in web_pages.pages()
        ]  # fmt: skip
    found = []
    for path in sorted(Path(folder).glob("*.html")):
        if (beside := path.with_suffix(".json")).exists():
            said = json.loads(beside.read_text("utf-8"))
            lists = {name: tuple(said.pop(name, ())) for name in ("body", "captions")}
            known = {name: said.get(name, "") for name in ("title", "lead", "byline", "published")}
            found.append((path.read_text("utf-8", "replace"), Right(**known, **lists)))
    return found


def main() -> None:
    """Print the table."""
    given = pages(sys.argv[1] if len(sys.argv) > 1 else "")
    if not given:
        sys.exit(f"No page in {sys.argv[1]!r} has a .json beside it that says what is right.")
    programs: list[tuple[str, Callable[[str], Read]]] = [("this project", ours)]
    for name, peer in {
        "trafilatura": trafilatura,
        "newspaper": newspaper,
        "readability": readability,
    }.items():
        if importlib.util.find_spec(name):
            programs.append((name, peer))
    heads = list(scores(Read(), given[0][1]))
    print(f"{len(given)} pages")
    print(f"{'':14}" + "".join(f"{head:>15}" for head in (*heads, "ms a page")))
    for name, program in programs:
        program(given[0][0])
        total = dict.fromkeys(heads, 0)
        most = dict.fromkeys(heads, 0)
        begun = time.process_time()
        read = [program(html) for html, _ in given]
        spent = time.process_time() - begun
        for one, (_, right) in zip(read, given, strict=True):
            for head, (n, of) in scores(one, right).items():
                total[head] += n
                most[head] += of
        cells = "".join(f"{f'{total[h]} of {most[h]}':>15}" for h in heads)
        print(f"{name:14}{cells}{1000 * spent / len(given):>15.0f}")


if __name__ == "__main__":
    main()
