"""The explorer as a person meets it: in JupyterLab, in a real browser, offline."""

import csv

import explorer_page
from explorer_page import act, listed, total, value

pytestmark = explorer_page.NEEDED


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
