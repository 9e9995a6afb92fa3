"""The explorer as a person meets it: in JupyterLab, in a real browser, offline."""

import csv
import json
import os
import re
import shutil
from pathlib import Path

import lab
import pytest

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
pytestmark = [
    pytest.mark.skipif(
        lab.CHROMIUM is None and not os.environ.get("CI"),
        reason="no Chromium on this machine (on Debian: apt install chromium)",
    ),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
]

NOTEBOOKS = Path(__file__).resolve().parents[2] / "notebooks"
HOSTILE = (
    '<script>window.PWNED=1</script><img src=x onerror="window.PWNED=2"> lễ hội đón khách\n\n'
    'Ông Trần Văn Bền nói: “Chúng tôi đón <b onmouseover="window.PWNED=3">250</b> khách mời '
    'từ 12 tỉnh <a href="javascript:window.PWNED=4">ở đây</a>”.\n'
    "Theo ông Bền, lễ hội sẽ kéo dài ba ngày.\n"
)
CALM = (
    "Làng nghề mở hội đầu xuân\n\n"
    "Ngày 3/2/2024, bà Lê Thị Sen, Chủ tịch làng nghề, cho biết có 40 nghệ nhân tham dự.\n"
    "Bà Sen nói: “Năm nay khách đông hơn mọi năm, ai cũng muốn tự tay làm thử”.\n"
)


@pytest.fixture(scope="module")
def corpus(tmp_path_factory):
    folder = tmp_path_factory.mktemp("ngữ liệu thử")
    (folder / "lễ hội.txt").write_text(HOSTILE, encoding="utf-8")
    (folder / "làng nghề.txt").write_text(CALM, encoding="utf-8")
    (folder / "study.toml").write_text(
        'name = "Lễ hội"\n[[terms]]\nname = "lễ hội"\nvariants = ["lễ hội", "mở hội"]\n',
        encoding="utf-8",
    )
    return folder


@pytest.fixture(scope="module")
def address(tmp_path_factory, corpus):
    home = tmp_path_factory.mktemp("home")
    folder = home / "notebooks"
    shutil.copytree(NOTEBOOKS, folder, ignore=shutil.ignore_patterns(".ipynb_checkpoints"))
    settings = {
        "ANALYSIS_INPUT": json.dumps([str(corpus)]),
        "ANALYSIS_FIGURES": str(home / "figures"),
    }
    with lab.server(folder, home, **settings) as found:
        yield *found, home


@pytest.fixture(scope="module")
def browser():
    with playwright.sync_playwright() as player:
        one = player.chromium.launch(executable_path=lab.CHROMIUM, args=lab.ARGUMENTS)
        yield one
        one.close()


@pytest.fixture(scope="module")
def opened(browser, address):
    base, token, _ = address
    context = browser.new_context(viewport={"width": 1280, "height": 1000}, locale="en-US")
    one = lab.Page(context.new_page(), base, token)
    one.page.set_default_timeout(30_000)
    one.open("7_explore.ipynb")
    one.run_all()
    yield one
    one.close()
    context.close()


@pytest.fixture
def page(opened):
    """The open notebook with every filter let go; nothing may have left or gone wrong."""
    act(opened, lambda: opened.page.get_by_role("button", name="Clear all filters").click())
    yield opened
    assert opened.outside == []
    assert opened.errors == []


def total(page) -> int:
    words = page.page.locator(".vnc-region-status .vnc-total").inner_text()
    return int(re.match(r"[\d,.]+", words)[0].replace(",", "").replace(".", ""))


def listed(page) -> int:
    """How many lines there are, turned page after page."""
    n = page.page.locator(".vnc-region-lines .vnc-line").count()
    following = page.page.locator(".vnc-region-lines button", has_text="Next")
    while following.is_enabled():
        act(page, following.click)
        n += page.page.locator(".vnc-region-lines .vnc-line").count()
    return n


def act(page, do):
    """Do something and wait until the library has answered."""
    box = page.page.locator(".vnc:has(.vnc-region)")
    before = box.get_attribute("data-asked") or "0"
    do()
    page.page.wait_for_function(
        """(before) => { const el = document.querySelector('.vnc-region').closest('.vnc');
        return el.dataset.asked !== before && el.dataset.asked === el.dataset.answered; }""",
        arg=before,
    )


def value(page, facet, name):
    return page.page.locator(f'[data-facet="{facet}"] li', has_text=name)


def test_a_count_beside_a_value_is_the_number_of_lines_listed(page):
    everything = total(page)
    row = value(page, "term", "lễ hội")
    shown = int(row.locator(".vnc-n").inner_text())
    act(page, row.locator("button").click)
    assert total(page) == shown == listed(page)
    assert shown < everything


def test_choosing_again_lets_go(page):
    everything = total(page)
    row = value(page, "term", "lễ hội").locator("button")
    act(page, row.click)
    assert row.get_attribute("aria-pressed") == "true"
    act(page, value(page, "term", "lễ hội").locator("button").click)
    assert total(page) == everything


def test_words_are_found_without_diacritics(page):
    search = page.page.locator('.vnc-region-controls input[name="query"]')
    search.fill("le hoi")
    act(page, lambda: search.press("Enter"))
    assert total(page) == listed(page) > 0
    marks = page.page.locator('.vnc-region-controls input[name="exact_marks"]')
    act(page, marks.check)
    assert total(page) == 0
    act(page, marks.uncheck)


def test_a_view_is_one_line_of_python(page):
    act(page, value(page, "term", "lễ hội").locator("button").click)
    words = page.page.locator(".vnc-region-lines .vnc-code").inner_text()
    assert words == "explore.open(tables, term=('lễ hội',))"


def test_a_sentence_opens_its_article_there(page):
    line = page.page.locator(".vnc-line").first
    printed = line.locator("[data-start]").first.inner_text()
    act(page, lambda: line.get_by_role("button", name="Read there").click())
    focus = page.page.locator(".vnc-region-reader .vnc-focus").first
    assert focus.inner_text().startswith(printed[:10])


def test_every_control_can_be_reached_and_used_by_keyboard(page):
    first = page.page.locator('[data-facet="term"] li button').first
    first.focus()
    act(page, lambda: page.page.keyboard.press("Enter"))
    assert page.page.evaluate("() => document.activeElement.dataset.choose") == "term"
    sign = page.page.locator(".vnc-line .vnc-sign").first
    assert sign.get_attribute("aria-label")


def test_hostile_words_are_shown_and_run_nowhere(page):
    search = page.page.locator('.vnc-region-controls input[name="query"]')
    search.fill("PWNED")
    act(page, lambda: search.press("Enter"))
    assert total(page) > 0
    act(page, lambda: page.page.get_by_role("button", name="Read there").first.click())
    region = page.page.locator(".vnc-region-reader")
    assert "<img src=x" in region.inner_text()
    found = "() => [typeof window.PWNED, document.querySelectorAll("
    found += "'.vnc img, .vnc script, .vnc a, .vnc [onerror], .vnc [onmouseover]').length]"
    assert page.page.evaluate(found) == ["undefined", 0]


def test_a_correction_changes_the_counts_and_is_found_again(page, corpus, address):
    act(page, value(page, "speaker", "Lê Thị Sen").locator("button").click)
    before = total(page)
    sign = page.page.locator('.vnc-line .vnc-sign[data-table="quotations"]').first
    act(page, sign.click)
    form = page.page.locator(".vnc-region-review")
    form.locator('select[name="field"]').select_option("speaker")
    form.locator('input[name="value"]').fill("Lê Thị Súng")
    act(page, lambda: form.get_by_role("button", name="Save the decision").click())
    assert "Reviewer is empty; write who decided." in form.inner_text()
    form.locator('select[name="field"]').select_option("speaker")
    form.locator('input[name="value"]').fill("Lê Thị Súng")
    form.locator('input[name="reviewer"]').fill("Hoa")
    form.locator('input[name="reviewed_on"]').fill("2026-03-01")
    act(page, lambda: form.get_by_role("button", name="Save the decision").click())
    assert "1 rows of this corpus are corrected" in form.inner_text()
    assert total(page) == before - 1
    assert value(page, "speaker", "Lê Thị Súng").locator(".vnc-n").inner_text() == "1"
    with (corpus / "corrections.csv").open(encoding="utf-8", newline="") as file:
        (line,) = csv.DictReader(file)
    assert (line["action"], line["value"], line["reviewer"]) == ("correct", "Lê Thị Súng", "Hoa")
    page.run_all()
    assert value(page, "speaker", "Lê Thị Súng").locator(".vnc-n").inner_text() == "1"
    (corpus / "corrections.csv").unlink()


def test_a_view_is_exported_as_a_figure_with_its_data(page, address):
    facet = page.page.locator('[data-facet="term"]')
    act(page, lambda: facet.get_by_role("button", name="Export as figure").click())
    assert "Exported: " in page.page.locator(".vnc-region-review").inner_text()
    made = sorted(path.name for path in (address[2] / "figures").iterdir())
    assert [f"7_explore_term{ending}" for ending in (".csv", ".png", ".svg", ".txt")] == [
        name for name in made if name.startswith("7_explore_term")
    ]
