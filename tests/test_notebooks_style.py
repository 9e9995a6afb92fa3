"""Every notebook asks one question, computes its numbers, and prints little of anyone's text."""

import ast
import json
import re
from itertools import pairwise
from pathlib import Path

import pytest

from analysis import pipeline
from analysis.text import words

ROOT = Path(__file__).resolve().parent.parent
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))
#: What a notebook may not hold: code that wants to be in the library, with a test.
FORBIDDEN = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda, ast.Try)
LINES, SHOWN_WORDS = 10, 25
TOKEN = re.compile(r"\w+")
#: Numbers that are no results: code, printed examples, rules, scales and units, numbered lists.
NOT_RESULTS = re.compile(
    r"`[^`]*`( \d+)?|\*[^*]*\*|^\d+\. |\b25 words|\bat most 14\b|per 1,000|95 ?%|UTF-8",
    re.MULTILINE,
)

each = pytest.mark.parametrize("path", NOTEBOOKS, ids=[path.stem for path in NOTEBOOKS])


def cells(path, kind=None):
    book = json.loads(path.read_text("utf-8"))
    return [cell for cell in book["cells"] if kind in (None, cell["cell_type"])]


def source(cell):
    return "".join(cell["source"])


def printed(cell):
    """The text of a code cell's outputs; pictures are not text."""
    found = []
    for output in cell["outputs"]:
        found.append("".join(output.get("text", "")))
        data = output.get("data", {})
        found += ["".join(value) for kind, value in data.items() if not kind.startswith("image/")]
    return "\n".join(found)


def test_there_are_notebooks_to_look_at():
    assert {"1_corpus", "2_timeline"} <= {path.stem for path in NOTEBOOKS}


@each
def test_a_notebook_begins_with_its_question_and_ends_with_where_to_look_next(path):
    first, last = cells(path)[0], cells(path)[-1]
    assert first["cell_type"] == last["cell_type"] == "markdown"
    title = source(first).splitlines()[0]
    assert title.startswith("# ")
    assert title.endswith("?")
    assert source(last).startswith("## Where to look next")


@each
def test_the_first_code_cell_begins_the_notebook_under_its_own_name(path):
    assert f'an.begin("{path.stem}")' in source(cells(path, "code")[0])


@each
def test_a_code_cell_is_short_and_shows_one_thing(path):
    for cell in cells(path, "code"):
        assert len(source(cell).splitlines()) <= LINES, source(cell)
        assert len(cell["outputs"]) <= 1, source(cell)


@each
def test_a_notebook_defines_nothing_and_calls_no_shell(path):
    for cell in cells(path, "code"):
        assert not re.search(r"^\s*[%!]", source(cell), re.MULTILINE), source(cell)
        for node in ast.walk(ast.parse(source(cell))):
            assert not isinstance(node, FORBIDDEN), source(cell)


@each
def test_a_notebook_needs_nothing_but_the_front_door(path):
    """What its reader sees there they can type on articles of their own."""
    for cell in cells(path, "code"):
        for node in ast.walk(ast.parse(source(cell))):
            if isinstance(node, ast.Import | ast.ImportFrom):
                assert ast.unparse(node) == "import analysis as an"


def test_all_notebooks_together_are_as_long_as_a_script():
    lines = [
        line for path in NOTEBOOKS for c in cells(path, "code") for line in source(c).split("\n")
    ]
    assert len([line for line in lines if line.strip()]) <= 120


@each
def test_a_notebook_is_stored_executed_from_top_to_bottom_without_errors(path):
    code = cells(path, "code")
    assert [cell["execution_count"] for cell in code] == list(range(1, len(code) + 1))
    for cell in code:
        for output in cell["outputs"]:
            assert output["output_type"] != "error"
            assert output.get("name") != "stderr"


@each
def test_cell_ids_are_words_and_no_cell_remembers_a_time(path):
    ids = [cell["id"] for cell in cells(path)]
    assert len(set(ids)) == len(ids)
    for name in ids:
        assert re.fullmatch(r"[a-z]+(-[a-z0-9]+)*", name), name
        assert not re.fullmatch(r"[0-9a-f-]{8,}", name), name
    assert all("execution" not in cell["metadata"] for cell in cells(path))


@each
def test_outputs_name_no_place_on_this_machine(path):
    for cell in cells(path, "code"):
        said = printed(cell)
        assert not re.search(r"(/home/|/root/|/tmp/|/Users/|[A-Z]:\\)", said), said
        assert not re.search(r"\b0x[0-9a-f]{6,}\b", said), said


@each
def test_every_picture_has_a_digest_and_an_alternative_text_beside_it(path):
    for cell in cells(path, "code"):
        for output in cell["outputs"]:
            if "image/png" in output.get("data", {}):
                assert "CSV digest" in "".join(output["data"]["text/plain"]), source(cell)
                assert output["metadata"]["image/png"]["alt"], source(cell)


@each
def test_prose_holds_no_number_that_a_cell_should_compute(path):
    for cell in cells(path, "markdown"):
        prose = NOT_RESULTS.sub("", source(cell))
        assert not re.search(r"\d", prose), prose


@each
def test_every_figure_is_explained_before_and_after(path):
    listed = cells(path)
    for n, cell in enumerate(listed):
        if re.search(r"(figures\.export|an\.show)\(", "".join(cell["source"])):
            before = [c["cell_type"] for c in listed[max(0, n - 3) : n]]
            after = [c["cell_type"] for c in listed[n + 1 : n + 4]]
            assert "markdown" in before, source(cell)
            assert "markdown" in after, source(cell)


def shingles(text, n):
    tokens = [match.group().lower() for match in TOKEN.finditer(text)]
    return {tuple(tokens[k : k + n]) for k in range(len(tokens) - n + 1)}


@pytest.fixture(scope="module")
def seeds():
    """Every run of `SHOWN_WORDS` + 1 tokens of the seed articles."""
    if not pipeline.SEEDS.is_dir():
        pytest.skip("the seeds are only in a checkout")
    texts = [path.read_text("utf-8") for path in sorted(pipeline.SEEDS.glob("*.txt"))]
    return set().union(*(shingles(text, SHOWN_WORDS + 1) for text in texts))


def longest(text, seeds):
    """The longest passage of a seed article that the text shows, in words."""
    matches = list(TOKEN.finditer(text))
    tokens = [match.group().lower() for match in matches]
    size = SHOWN_WORDS + 1
    hits = [k for k in range(len(tokens) - size + 1) if tuple(tokens[k : k + size]) in seeds]
    most, start = 0, hits[0] if hits else 0
    for k, following in pairwise([*hits, -9]):
        if following != k + 1:
            passage = text[matches[start].start() : matches[k + size - 1].end()]
            most = max(most, words.count_words(passage))
            start = following
    return most


@each
def test_a_notebook_shows_at_most_twenty_five_words_of_a_passage(path, seeds):
    for cell in cells(path, "code"):
        said = re.sub(r"<[^>]*>", " ", printed(cell))
        assert longest(said, seeds) <= SHOWN_WORDS, source(cell)


def test_a_figure_shows_at_most_twenty_five_words_of_a_passage(seeds):
    for path in sorted((ROOT / "figures").glob("*.[ct][sx][vt]")):
        for line in path.read_text("utf-8").splitlines():
            assert longest(line, seeds) <= SHOWN_WORDS, path.name


def test_the_measure_of_shown_words_finds_a_passage_that_is_too_long(seeds):
    text = (sorted(pipeline.SEEDS.glob("*.txt"))[0]).read_text("utf-8")
    assert longest(text, seeds) > 200
    assert longest("Chợ nổi mở lại sau một năm sửa bến.", seeds) == 0
