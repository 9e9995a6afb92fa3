"""The whole way of a new user, once, in a real browser: articles, project, correction, figures."""

import csv
import json

import explorer_page
import lab
import pytest
from explorer_page import act

from analysis import cli
from analysis.report import notebook

pytestmark = explorer_page.NEEDED
PRICES = "giá từ $10 tỷ đến $20 tỷ"
#: A man whom one article calls by a name that is printed wrongly.
WRONG, RIGHT = "Đỗ Văn Bền", "Đỗ Văn Bến"
ARTICLES = [
    ("Chợ nổi Vàm Lụa họp sớm", f"Ông {WRONG} nói: “Chợ {PRICES} mỗi năm, ghe nào cũng đông”."),
    ("Bến mới của chợ nổi", "Ông Lý Tư Sang nói: “Bến mới đón được 120 ghe cùng lúc mỗi sáng”."),
    ("Ghe về chợ", "Bà Ngô Thị Lành nói: “Năm nay có 40 ghe mới về bán hàng ở chợ này”."),
]


@pytest.fixture
def project(tmp_path, monkeypatch):
    """A project of a CSV, with the notebooks of this way alone, to be quick."""
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
        if path.stem not in ("4_speakers", "7_explore"):
            path.unlink()
    return made


def voices(project):
    """Who speaks, as the data of the figure and the page to read say it."""
    data = (project / "figures" / "4_speakers_voices.csv").read_text("utf-8")
    return data + (project / "pages" / "4_speakers.html").read_text("utf-8")


def test_from_ones_own_articles_to_figures_with_the_correction_in_them(
    project, browser, tmp_path, capsys
):
    with lab.server(project, tmp_path / "home") as (base, token):
        context = browser.new_context(viewport={"width": 1280, "height": 1000}, locale="en-US")
        page = lab.Page(context.new_page(), base, token)
        page.page.set_default_timeout(15_000)
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
    assert RIGHT in kept
    assert not (project.parent / "chợ nổi" / "corrections.csv").exists()
    assert cli.main(["figures", str(project), "--quiet"]) == 0, capsys.readouterr().err
    said = voices(project)
    assert RIGHT in said
    book = json.loads((project / "notebooks" / "7_explore.ipynb").read_bytes())
    assert "quotations" in json.dumps(book["cells"][-2]["outputs"], ensure_ascii=False)
    read(project, browser)


def correct(page):
    """Put the speaker of a quotation right, as a reader does."""
    explorer_page.search(page, WRONG)
    line = page.page.locator(".vnc-region-lines .vnc-line").first
    act(page, line.locator('button[data-table="quotations"]').first.click)
    form = page.page.locator(".vnc-region-review")
    form.locator("summary").click()
    form.locator('select[name="action"]').select_option("correct")
    form.locator('select[name="field"]').select_option("speaker")
    form.locator('input[name="value"]').fill(RIGHT)
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
