"""How the explorer looks and feels in a real browser: aligned, compact, quick to decide in."""

import csv
import json
import os

import explorer_page
import lab
import many_articles
import pytest
from explorer_page import act, choose, listed, search, total, value

import analysis as an
from analysis.explore.panels.lines import PER_PAGE

pytestmark = explorer_page.NEEDED

#: A sentence of a common length in Vietnamese news, thirty-odd syllables.
SENTENCE = (
    "Ông Trần Văn Lúa cho biết đến cuối tháng này ba xã ven sông sẽ nối xong đường ống dẫn nước "
    "sạch, còn trạm đo số {n} phải chờ thêm một mùa mưa nữa mới chạy. "
)
BOXES = """(selector) => [...document.querySelectorAll(selector)].map((one) => {
  const box = one.getBoundingClientRect();
  return [box.left, box.right, box.height]; })"""
SEEN = """(selector) => { const list = document.querySelector('.vnc-list').getBoundingClientRect();
  return [...document.querySelectorAll(selector)].filter((one) => {
    const box = one.getBoundingClientRect();
    return box.top >= list.top - 1 && box.bottom <= Math.min(list.bottom, innerHeight) + 1;
  }).length; }"""
TOP = """() => document.querySelector('.vnc-region').closest('.vnc')
  .scrollIntoView({ block: 'start' })"""
#: Signs whose first word stands on another line than they do.
LEFT_BEHIND = """() => [...document.querySelectorAll('.vnc-line .vnc-sign')].filter((sign) => {
  let next = sign.nextSibling;
  while (next && !next.textContent) next = next.nextSibling;
  if (!next || next.matches?.('.vnc-sign')) return false;
  const word = next.getClientRects()[0], box = sign.getBoundingClientRect();
  return !word || word.top >= box.bottom || word.bottom <= box.top;
}).length"""
HIT, LINE = ".vnc-line.vnc-kwic", ".vnc-line"


@pytest.fixture(scope="module")
def articles(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sáu mươi bài")
    many_articles.write(folder, n=60)
    first = min(folder.glob("*/*.txt"))
    long = "".join(SENTENCE.format(n=n) for n in range(1, 40))
    first.write_text(f"Nước về làng\n\n08:00 02/03/2026\n\n{long}\n", encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def many(browser, address, articles):
    """The explorer alone on sixty articles."""
    base, token, home = address
    code = (
        "import analysis as an\nfrom analysis import explore\n"
        f"explore.open(an.load({os.fspath(articles)!r}))"
    )
    cell = {"cell_type": "code", "id": "one", "metadata": {}, "source": code, "outputs": [],
            "execution_count": None}  # fmt: skip
    kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
    book = {"cells": [cell], "metadata": kernel, "nbformat": 4, "nbformat_minor": 5}
    (home / "notebooks" / "alone.ipynb").write_text(json.dumps(book), encoding="utf-8")
    context = browser.new_context(viewport={"width": 1600, "height": 1000}, locale="en-US")
    one = lab.Page(context.new_page(), base, token)
    one.page.set_default_timeout(15_000)
    one.open("alone.ipynb")
    one.run_all()
    one.page.wait_for_selector(".vnc-help[open]")
    one.run_all()
    one.page.wait_for_selector(".vnc-help:not([open])")
    yield one
    one.page.evaluate("() => window.jupyterapp.shell.currentWidget.sessionContext.shutdown()")
    context.close()


@pytest.fixture
def page(many, articles):
    explorer_page.first_screen(many)
    yield many
    assert many.outside == []
    assert many.errors == []
    (articles / "corrections.csv").unlink(missing_ok=True)


def sized(page, width, height):
    page.page.set_viewport_size({"width": width, "height": height})
    page.page.evaluate(TOP)
    page.page.wait_for_timeout(400)


def in_context(page, words, order):
    search(page, words)
    act(page, page.page.get_by_role("button", name="Hits in context").click)
    if order != "place":
        act(page, page.page.locator(f'[data-do=arrange][data-value="{order}"]').click)


@pytest.mark.parametrize("order", ["place", "left", "right"])
def test_hits_stand_below_one_another_each_on_one_line(page, order):
    sized(page, 1600, 1000)
    in_context(page, "nước", order)
    nodes = page.page.evaluate(BOXES, f"{HIT} .vnc-node")
    assert len(nodes) == 50
    assert len({tuple(box) for box in nodes}) == 1
    assert len({box[2] for box in page.page.evaluate(BOXES, HIT)}) == 1
    lefts = page.page.evaluate(BOXES, f"{HIT} .vnc-left > span")
    assert len({round(right) for _, right, _ in lefts}) == 1
    rights = page.page.evaluate(BOXES, f"{HIT} .vnc-right")
    assert len({left for left, _, _ in rights}) == 1
    assert page.page.evaluate(SEEN, HIT) >= 25


def test_at_least_eight_sentences_are_seen_on_a_small_screen(page):
    sized(page, 1366, 768)
    assert page.page.locator(".vnc-help").get_attribute("open") is None
    search(page, "trạm đo số")
    assert page.page.evaluate(SEEN, LINE) >= 8
    shown = page.page.evaluate(BOXES, LINE)
    assert max(height for _, _, height in shown) > 30, "the sentences take two lines"
    assert page.page.locator(".vnc-has-more").count() > 0, "a list that goes on says so"


def test_the_instructions_are_closed_after_the_first_time_and_open_when_asked_for(page):
    box, summary = page.page.locator(".vnc-help"), page.page.locator(".vnc-help summary")
    assert "1 right, 2 wrong" not in box.inner_text()
    summary.click()
    assert "1 right, 2 wrong" in box.inner_text()
    summary.click()


def test_no_sign_is_left_behind_at_the_end_of_a_line(page):
    for width in (1366, 1440, 1600):
        sized(page, width, 900)
        assert page.page.evaluate(LEFT_BEHIND) == 0


def test_a_bar_of_a_day_or_an_outlet_filters_when_it_is_pressed(page):
    in_context(page, "nước", "place")
    everything = total(page)
    column = page.page.locator(".vnc-columns-of-days button:enabled").first
    said = int(column.get_attribute("aria-label").rpartition(": ")[2].replace(",", ""))
    act(page, column.click)
    assert total(page) == listed(page) == said < everything
    act(page, page.page.locator(".vnc-columns-of-days button[aria-pressed=true]").click)
    assert total(page) == everything
    row = page.page.locator('[data-facet="outlet"] li').first
    said = int(row.locator(".vnc-n").inner_text())
    act(page, row.locator("button").click)
    assert total(page) == listed(page) == said < everything


def test_what_can_be_done_is_shown_on_the_line_that_is_pointed_at_or_has_the_focus(page):
    lines = page.page.locator(LINE)
    seen = "(one) => getComputedStyle(one.querySelector('.vnc-acts')).opacity"
    page.page.mouse.move(1, 1)
    assert lines.nth(3).evaluate(seen) == "0"
    lines.nth(3).hover()
    assert lines.nth(3).evaluate(seen) == "1"
    page.page.mouse.move(1, 1)
    lines.nth(1).focus()
    page.page.keyboard.press("ArrowDown")
    assert lines.nth(2).evaluate(seen) == "1"
    act(page, lambda: page.page.keyboard.press("Enter"))
    assert page.page.locator(".vnc-region-reader .vnc-article").count() == 1


def test_from_a_term_to_who_said_what_in_three_clicks(page):
    choose(page, "term", "nước sạch")
    said = page.page.locator(f"{LINE} .vnc-who").first
    assert said.inner_text()
    name = page.page.locator('[data-facet="speaker"] li button').first
    act(page, name.click)
    who = name.inner_text()
    texts = page.page.locator(f"{LINE} .vnc-who").all_inner_texts()
    assert len(texts) == min(total(page), PER_PAGE)
    assert all(who in text for text in texts)
    act(page, page.page.get_by_role("button", name="Read there").first.click)
    assert page.page.locator(".vnc-article .vnc-focus").count() > 0


def test_another_speaker_in_two_keys_changes_the_table_and_the_figure(page, articles):
    named = an.load(articles)
    act(page, page.page.locator('[data-choose=speaker][data-value="Lê Văn Thụ"]').click)
    before = total(page)
    sign = page.page.locator('.vnc-line .vnc-sign[data-table="quotations"]').first
    row_id = sign.get_attribute("data-row")
    page.page.evaluate("() => localStorage.setItem('vnc-reviewer', 'Hoa')")
    sign.focus()
    act(page, lambda: page.page.keyboard.press("Enter"))
    other = page.page.locator('.vnc-quick [data-key="3"]').get_attribute("data-value")
    act(page, lambda: page.page.keyboard.press("3"))
    assert total(page) < before
    with (articles / "corrections.csv").open(encoding="utf-8", newline="") as file:
        lines = {line["field"]: line for line in csv.DictReader(file)}
    assert (lines["speaker"]["value"], lines["speaker"]["reviewer"]) == (other, "Hoa")
    assert lines["speaker"]["reviewed_on"]
    changed = an.load(articles)

    def said(tables):
        return tables.quotations.set_index("row_id").loc[row_id]

    assert (said(named)["speaker"], said(changed)["speaker"]) == ("Lê Văn Thụ", other)
    assert said(changed)["role"] != said(named)["role"], "the office goes with the name"
    heard = [voices_of(tables) for tables in (named, changed)]
    assert heard[1]["Lê Văn Thụ"] < heard[0]["Lê Văn Thụ"]
    act(page, page.page.get_by_role("button", name="Undo the last decision").click)
    assert not (articles / "corrections.csv").exists()


def voices_of(tables):
    return tables.quotations["speaker"].value_counts()


def test_wrong_in_two_keys_takes_a_row_away(page, articles):
    choose(page, "term", "quan trắc")
    before = total(page)
    page.page.evaluate("() => localStorage.setItem('vnc-reviewer', 'Hoa')")
    page.page.locator('.vnc-line .vnc-sign[data-table="terms"]').first.focus()
    act(page, lambda: page.page.keyboard.press("Enter"))
    act(page, lambda: page.page.keyboard.press("2"))
    assert total(page) == before - 1
    act(page, page.page.get_by_role("button", name="Undo the last decision").click)
    assert int(value(page, "term", "quan trắc").locator(".vnc-n").inner_text()) == before
