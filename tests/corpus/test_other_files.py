"""Files of other programs and services: read right, or refused with a sentence; never wrong in silence."""

import io
import unicodedata

import other_files
import pytest
import research_folders
from other_files import BODIES, LEADS, TITLES

from analysis.corpus import corpus
from analysis.corpus.readers import encoding
from analysis.corpus.readers.finding import Found
from analysis.tables.errors import InputError

CASES = other_files.cases()
FOLDERS = list(research_folders.cases())
#: Marks that old encodings do not have, and that a program changes.
MARKS = str.maketrans("", "", "“”\"?'")


def plain(text):
    return " ".join(text.translate(MARKS).split())


def read(folder, case):
    """The articles of a case, and all that is said of its files."""
    for name, data in case.files.items():
        (folder / name).write_bytes(data if isinstance(data, bytes) else data.encode())
    try:
        found = corpus.read_corpus([folder])
    except InputError as error:
        return (), [f"left out: {error}"]
    return found.articles, [f"{i.severity}: {i.found}. {i.remedy}" for i in found.all_issues]


def wrong(article, right, case):
    """What of an article is not as it has to be."""
    n = right.n
    paragraphs = [plain(p) for p in (LEADS[n], *BODIES[n])]
    lines = [plain(article.text[p.start : p.end]) for p in article.parts if p.part != "caption"]
    got = {
        "title": (article.title, right.title if right.title else TITLES[n]),
        "lead": (plain(article.lead), paragraphs[0]),
        "at": ((article.published_at if "T" in right.at else article.published_on), right.at),
        "outlet": (article.outlet, right.outlet or article.outlet),
        "stray": ([s for s in case.stray if s in article.text], []),
    }
    if right.title == "?":
        got.pop("title")
        lines = [line for line in lines if line in paragraphs]
    else:
        paragraphs.insert(0, plain(TITLES[n]))
    got["lines"] = (lines, paragraphs)
    return {what: pair for what, pair in got.items() if pair[0] != pair[1]}


@pytest.mark.parametrize("case", [*CASES, *FOLDERS], ids=lambda case: case.name)
def test_a_file_of_another_program_is_right_or_refused(tmp_path, case):
    articles, said = read(tmp_path, case)
    if case.refused and not articles:
        assert any(line.startswith("left out") and len(line) > 60 for line in said)
        return
    assert not case.warns or any(case.warns in line for line in said), said
    if not case.right:
        assert not articles or case.warns not in ("left out", "text")
        assert not [s for s in case.stray for a in articles if s in a.text]
        return
    assert len(articles) == len(case.right)
    left = list(articles)
    for right in case.right:
        key = plain(BODIES[right.n][0])[:40]
        article = next(a for a in left if key in plain(a.text))
        left.remove(article)
        assert wrong(article, right, case) == {}


def test_most_of_them_are_read_and_not_refused():
    assert len(CASES) > 120
    assert sum(case.refused for case in CASES) < 13
    assert len(FOLDERS) > 60
    assert sum(bool(case.right) and not case.refused for case in FOLDERS) > 30


@pytest.mark.parametrize("name", ["tcvn3", "vni", "viscii", "cp1258"])
def test_a_large_file_in_an_old_encoding_is_read_as_a_small_one(tmp_path, monkeypatch, name):
    coded = getattr(other_files, name)
    text = other_files.csv().replace("“", "").replace("”", "")
    path = tmp_path / "a.csv"
    path.write_bytes(coded(text))
    small = "".join(encoding.opened(Found(path, "a.csv")).lines)
    monkeypatch.setattr(encoding, "_LARGE", 1_500)
    large = encoding.opened(Found(path, "a.csv"))
    assert large.repaired
    assert "".join(large.lines) == small
    assert "bến phà" in unicodedata.normalize("NFC", small).lower()


def test_a_large_file_that_is_damaged_is_read_to_its_end(tmp_path, monkeypatch):
    path = tmp_path / "a.csv"
    path.write_bytes(other_files.csv().encode().replace("phà".encode(), b"ph\xe3", 1))
    monkeypatch.setattr(encoding, "_LARGE", 1_500)
    opened = encoding.opened(Found(path, "a.csv"))
    lines = list(opened.lines)
    assert "damaged" in opened.repaired
    assert len(io.StringIO("".join(lines)).readlines()) == len(other_files.csv().splitlines())
