"""The whole way of a new user, once, in a real browser: articles, project, correction, figures."""

import csv
import json

import explorer_page
import lab
import nbformat
import pytest
from explorer_page import act

from analysis import cli
from analysis.report import notebook

pytestmark = explorer_page.NEEDED
PRICES = "giá từ $10 tỷ đến $20 tỷ"
#: A number that one article prints wrongly.
WRONG, RIGHT = 120, 125
#: What is looked for, as a reader writes it below what was proposed.
ASKED = """
[[measures]]
name = "boats"
label = "Boats"
nouns = ["ghe"]
"""
#: A notebook of one's own, as a reader puts it beside those of the project.
OWN = (
    "import analysis as an\nfrom analysis.chart.canvas import bar_panel\n"
    'from analysis.report import figures, notebook\n\ntables = an.begin("9_own")',
    'data = tables.quantities[["as_printed", "value"]].set_axis(["value", "n_sentences"], axis=1)\n'
    "data = data.assign(n_sentences_kept=1)\n"
    'figure = bar_panel.draw(data, labels=notebook.labels(tables, "How many boats?"))\n'
    'figures.export(figure, "boats", data=data, caption="Boats.", alt="Boats as printed.")',
    'from IPython.display import HTML\n\nHTML("<p>$x_1$ and $x_2$</p>")',
)
ARTICLES = [
    ("Chợ nổi Vàm Lụa họp sớm", f"Ông Đỗ Văn Bến nói: “Chợ {PRICES} mỗi năm, ghe nào cũng đông”."),
    ("Bến mới của chợ nổi", f"Chợ nổi Vàm Lụa có {WRONG} ghe về họp mỗi sáng."),
    ("Ghe về chợ", "Chợ nổi Vàm Lụa năm nay có 40 ghe mới về bán hàng."),
]


@pytest.fixture
def project(tmp_path, monkeypatch):
    """A project of a CSV, with the explorer and a notebook of one's own alone."""
    monkeypatch.delenv(notebook.FIGURES, raising=False)
    folder = tmp_path / "chợ nổi"
    folder.mkdir()
    with (folder / "articles.csv").open("w", encoding="utf-8", newline="") as file:
        lines = csv.writer(file)
        lines.writerow(["id", "title", "content", "date", "source"])
        for n, (title, text) in enumerate(ARTICLES):
            lines.writerow([n, title, text, f"2025-11-0{n + 1}", "Báo Vàm Lụa"])
    made = tmp_path / "nghiên cứu"
    assert cli.main(["new-study", str(made), str(folder / "articles.csv")]) == 0
    for path in (made / "notebooks").glob("*.ipynb"):
        if path.stem != "7_explore":
            path.unlink()
    new = nbformat.v4
    cells = [new.new_code_cell(code, id=f"own{n}") for n, code in enumerate(OWN)]
    study = (made / "study.toml").read_text("utf-8")
    (made / "study.toml").write_text(study + ASKED, "utf-8")
    spec = {"display_name": "Python 3", "language": "python", "name": "python3"}
    cells.insert(0, new.new_markdown_cell("# How many boats?", id="q"))
    own = new.new_notebook(cells=cells, metadata={"kernelspec": spec})
    (made / "notebooks" / "9_own.ipynb").write_text(nbformat.writes(own), "utf-8")
    return made


def numbers(project):
    """The numbers as the data of the figure says them."""
    with (project / "figures" / "9_own_boats.csv").open(encoding="utf-8", newline="") as file:
        return [int(float(line["n_sentences"])) for line in csv.DictReader(file)]


def test_from_ones_own_articles_to_figures_with_the_correction_in_them(
    project, browser, tmp_path, capsys
):
    with lab.server(project, tmp_path / "home") as (base, token):
        context = browser.new_context(viewport={"width": 1280, "height": 1000}, locale="en-US")
        page = lab.Page(context.new_page(), base, token)
        page.page.set_default_timeout(15_000)
        page.open("notebooks/9_own.ipynb")
        page.run_all()
        # JupyterLab does set formulas, where nobody says that the words are none.
        page.page.wait_for_selector("mjx-container")
        assert WRONG in numbers(project)
        page.close()
        page.open("notebooks/7_explore.ipynb")
        page.run_all()
        shown = page.page.locator(".jp-Notebook").inner_text()
        assert PRICES in shown
        assert page.page.locator("mjx-container").count() == 0
        correct(page)
        assert page.outside == []
        page.close()
        context.close()
    kept = (project / "corrections.csv").read_text("utf-8")
    assert f",value,{RIGHT}," in kept
    assert not (project.parent / "chợ nổi" / "corrections.csv").exists()
    assert cli.main(["figures", str(project), "--quiet"]) == 0, capsys.readouterr().err
    assert RIGHT in numbers(project)
    assert WRONG not in numbers(project)
    book = json.loads((project / "notebooks" / "7_explore.ipynb").read_bytes())
    assert "quantities" in json.dumps(book["cells"][-2]["outputs"], ensure_ascii=False)
    read(project, browser)


def correct(page):
    """Put a number right, as a reader does."""
    explorer_page.search(page, f"{WRONG} ghe")
    line = page.page.locator(".vnc-region-lines .vnc-line").first
    act(page, line.locator('.vnc-sign[data-table="quantities"]').first.click)
    form = page.page.locator(".vnc-region-review")
    form.locator("summary").click()
    form.locator('select[name="action"]').select_option("correct")
    form.locator('select[name="field"]').select_option("value")
    form.locator('input[name="value"]').fill(str(RIGHT))
    form.locator('input[name="reviewer"]').fill("Hoa")
    act(page, lambda: form.get_by_role("button", name="Save the decision").click())
    assert "1 of them corrected" in page.page.locator(".vnc-region-message").inner_text()


def read(project, browser):
    """Open the first page with a double click: nothing is asked of the network, all is there."""
    context = browser.new_context()
    page = context.new_page()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto((project / "index.html").as_uri())
    sizes = page.evaluate("[...document.images].map((i) => i.naturalWidth)")
    assert sizes
    assert 0 not in sizes
    page.locator('a[href="./pages/7_explore.html"]').click()
    assert PRICES in page.inner_text("main")
    assert page.locator("mjx-container").count() == 0
    assert all(one.startswith(("file:", "data:")) for one in asked), asked
    context.close()
