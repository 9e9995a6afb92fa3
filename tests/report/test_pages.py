"""Pages for readers without Jupyter: one file each, nothing fetched, nothing run, no formulas."""

import base64
import re

import nbformat
import pytest

from analysis import pipeline
from analysis.report import pages

HOSTILE = '<script>window.PWNED=1</script><img src="http://evil.example/x.png">'
PRICES = "Giá $10 tỷ đến $20 tỷ"
PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


def book(*outputs):
    new = nbformat.v4
    cells = [new.new_markdown_cell(f"# Bao nhiêu? {PRICES}", id="a")]
    cells += [new.new_code_cell("f(1) # $x$ < y", id="b", outputs=list(outputs))]
    return nbformat.writes(new.new_notebook(cells=cells)).encode()


@pytest.fixture(scope="module")
def made():
    new = nbformat.v4
    outputs = [
        new.new_output("stream", name="stdout", text=f"{HOSTILE} {PRICES}\n"),
        new.new_output("execute_result", {"text/plain": HOSTILE}),
        new.new_output("display_data", {"image/png": base64.b64encode(PNG).decode()}),
    ]
    files = {
        "notebooks/1_bai.ipynb": book(*outputs),
        "figures/1_bai_so.png": PNG,
        "figures/1_bai_so.csv": b"a\n1\n",
        "figures/1_bai_so_claims.csv": b"a\n1\n",
        "figures/1_bai_so.txt": f"Đắt nhất là {PRICES}. Chú thích {HOSTILE}\n\nAlternative text: {PRICES}.\n".encode(),
        "figures/10_khac_so.txt": b"x\n\nAlternative text: y\n",
    }
    failed = {"2_hong": f"2_hong.ipynb stopped: {HOSTILE}"}
    return {
        name: data.decode("utf-8")
        for name, data in pages.site(pipeline.load("demo"), files, failed).items()
    }


def test_there_is_a_page_a_notebook_and_one_to_begin_with(made):
    assert sorted(made) == ["index.html", "pages/1_bai.html"]


def test_the_same_notebooks_give_the_same_bytes(made):
    files = {"notebooks/1_bai.ipynb": book()}
    tables = pipeline.load("demo")
    assert pages.site(tables, files, {}) == pages.site(tables, files, {})


@pytest.mark.parametrize("name", ["index.html", "pages/1_bai.html"])
def test_nothing_is_fetched_and_nothing_runs(made, name):
    page = made[name]
    assert "<script" not in page
    assert not re.search(r"<[^<>]*(?:src|href)=[\"']?(?:https?:)?//", page)
    assert "MathJax" not in page
    assert "require" not in page
    assert "default-src 'none'" in page


def test_words_are_escaped_and_dollars_stay(made):
    for page in made.values():
        assert "&lt;script&gt;window.PWNED" in page
        assert PRICES in page
        assert 'class="tex2jax_ignore mathjax_ignore"' in page


def test_the_first_page_shows_findings_figures_and_links(made):
    page = made["index.html"]
    assert f"<strong>Đắt nhất là {PRICES}.</strong>" in page
    assert f'alt="{PRICES}."' in page
    assert '<img src="./figures/1_bai_so.png"' in page
    assert 'href="./figures/1_bai_so.csv"' in page
    assert 'href="./figures/1_bai_so_claims.csv">claims CSV' in page
    assert 'href="./pages/1_bai.html"' in page
    assert 'role="alert"' in page
    assert "10_khac" not in page


def test_a_notebooks_page_holds_its_pictures_and_hides_its_code(made):
    page = made["pages/1_bai.html"]
    assert "data:image/png;base64," in page
    assert '<details class="code">' in page
    assert 'href="./../index.html"' in page
    assert "@media print" in page
