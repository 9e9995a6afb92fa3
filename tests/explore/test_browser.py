"""The explorer as a person meets it: in JupyterLab, in a real browser, offline."""

import csv
import re

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


def test_no_key_pressed_here_cuts_or_runs_a_cell(page):
    cells = "() => window.jupyterapp.shell.currentWidget.content.widgets.length"
    before = page.page.evaluate(cells)
    page.page.locator('[data-facet="term"] li button').first.focus()
    for key in ("d", "d", "x", "a", "b", "m", "0", "0"):
        page.page.keyboard.press(key)
    assert page.page.evaluate(cells) == before
    assert page.page.locator(".jp-Dialog").count() == 0


def test_escape_closes_the_form_and_the_article_and_leads_back(page):
    act(page, value(page, "speaker", "Lê Thị Sen").locator("button").click)
    sign = page.page.locator('.vnc-line .vnc-sign[data-table="quotations"]').first
    act(page, sign.click)
    assert page.page.evaluate("() => document.activeElement.dataset.key") == "1"
    act(page, lambda: page.page.keyboard.press("Escape"))
    assert page.page.locator(".vnc-form").count() == 0
    assert page.page.evaluate("() => document.activeElement.dataset.table") == "quotations"
    act(page, page.page.get_by_role("button", name="Read there").first.click)
    assert not page.page.locator(".vnc-region-lines").is_visible()
    assert page.page.evaluate("() => document.activeElement.dataset.do") == "close"
    act(page, lambda: page.page.keyboard.press("Escape"))
    assert page.page.locator(".vnc-region-lines").is_visible()
    assert page.page.evaluate("() => document.activeElement.dataset.sentence")


def test_a_form_opens_where_it_is_seen(page):
    act(page, value(page, "speaker", "Lê Thị Sen").locator("button").click)
    sign = page.page.locator(".vnc-line .vnc-sign[data-row]").last
    act(page, sign.click)
    assert page.page.evaluate("""() => {
        const form = document.querySelector('.vnc-form').getBoundingClientRect();
        const list = document.querySelector('.vnc-list').getBoundingClientRect();
        return form.top >= list.top - 1 && form.bottom <= list.bottom; }""")


def test_the_last_choice_and_the_last_decision_are_undone(page, corpus):
    everything = total(page)
    act(page, value(page, "term", "lễ hội").locator("button").click)
    act(page, page.page.get_by_role("button", name="Undo the last choice").click)
    assert total(page) == everything
    act(page, page.page.get_by_role("button", name=re.compile("Check these first")).click)
    n = page.page.locator(".vnc-region-lines .vnc-line").count()
    first = page.page.locator(".vnc-region-lines li[tabindex]").first
    first.focus()
    act(page, lambda: page.page.keyboard.press("1"))
    form = page.page.locator(".vnc-region-review")
    form.get_by_text("Reviewer is empty; write who decided.").wait_for()
    assert page.page.evaluate("() => document.activeElement.name") == "reviewer"
    form.locator('input[name="reviewer"]').fill("Hoa")
    act(page, lambda: form.locator('input[name="reviewer"]').press("Enter"))
    left = page.page.locator(".vnc-checked")
    assert left.inner_text() == f"1 row decided on so far, {n - 1} to check"
    with (corpus / "corrections.csv").open(encoding="utf-8", newline="") as file:
        (line,) = csv.DictReader(file)
    assert (line["action"], line["reviewer"]) == ("accept", "Hoa")
    assert line["reviewed_on"] == page.page.evaluate(
        "() => new Date(Date.now() - new Date().getTimezoneOffset() * 6e4).toISOString().slice(0, 10)"
    )
    act(page, page.page.get_by_role("button", name="Undo the last decision").click)
    assert left.inner_text() == f"0 rows decided on so far, {n} to check"
    assert not (corpus / "corrections.csv").exists()
    first.focus()
    act(page, lambda: page.page.keyboard.press("1"))
    assert left.inner_text() == f"1 row decided on so far, {n - 1} to check"
    assert page.page.evaluate("() => document.activeElement.matches('li[tabindex]')")
    act(page, page.page.get_by_role("button", name="Undo the last decision").click)


def test_hostile_words_are_shown_and_run_nowhere(page):
    search = page.page.locator('.vnc-region-controls input[name="query"]')
    search.fill("PWNED")
    act(page, lambda: search.press("Enter"))
    assert total(page) > 0
    act(page, lambda: page.page.get_by_role("button", name="Read there").first.click())
    region = page.page.locator(".vnc-region-reader")
    assert "<svg onload=" in region.inner_text()
    made = "img, svg, video, script, a, b, [onerror], [onload], [onmouseover]"
    found = f"() => [typeof window.PWNED, document.querySelectorAll('.vnc :is({made})').length]"
    assert page.page.evaluate(found) == ["undefined", 0]


def test_a_correction_changes_the_counts_and_is_found_again(page, corpus, address):
    act(page, value(page, "speaker", "Lê Thị Sen").locator("button").click)
    before = total(page)
    sign = page.page.locator('.vnc-line .vnc-sign[data-table="quotations"]').first
    act(page, sign.click)
    form = page.page.locator(".vnc-region-review")
    form.locator("summary").click()
    assert form.locator('select[name="field"]').input_value() == "speaker"
    form.locator('input[name="value"]').fill("Lê Thị Súng")
    form.locator('input[name="reviewer"]').fill("")
    act(page, lambda: form.get_by_role("button", name="Save the decision").click())
    assert "Reviewer is empty; write who decided." in form.inner_text()
    assert form.locator('select[name="field"]').input_value() == "speaker"
    form.locator('input[name="value"]').fill("Lê Thị Súng")
    form.locator('input[name="reviewer"]').fill("Hoa")
    form.locator('input[name="reviewed_on"]').fill("2026-03-01")
    act(page, lambda: form.get_by_role("button", name="Save the decision").click())
    said = page.page.locator(".vnc-region-message")
    assert "1 row decided on, 1 of them corrected" in said.inner_text()
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
    facet.hover()
    act(page, lambda: facet.get_by_role("button", name="Export as figure").click())
    assert "Exported: " in page.page.locator(".vnc-region-message").inner_text()
    made = sorted(path.name for path in (address[2] / "figures").iterdir())
    assert [f"7_explore_term{ending}" for ending in (".csv", ".png", ".svg", ".txt")] == [
        name for name in made if name.startswith("7_explore_term")
    ]
    said = (address[2] / "figures" / "7_explore_term.txt").read_text("utf-8")
    assert said.startswith("Sentences by: Terms: ")
    assert "explore.open" not in said
