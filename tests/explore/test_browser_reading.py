"""Reading, adding and leaving in a real browser: what a patient reader does after the first look."""

import csv
import json
from pathlib import Path

import explorer_page
import lab
import pytest
from explorer_page import act, choose, listed, search, total, value

from analysis.text import normalise

pytestmark = explorer_page.NEEDED

#: The lowest contrast of any word with what is behind it, and which word.
FAINTEST = """() => {
  const parse = (c) => { const n = c.match(/[\\d.]+/g).map(Number); return [n[0], n[1], n[2], n[3] ?? 1]; };
  const over = (a, b) => a.slice(0, 3).map((x, i) => x * a[3] + b[i] * (1 - a[3])).concat(1);
  const light = (c) => { const [r, g, b] = c.slice(0, 3).map((v) => { v /= 255;
    return v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
  const behind = (el) => { const all = [];
    for (let e = el; e; e = e.parentElement) all.unshift(parse(getComputedStyle(e).backgroundColor));
    return all.reduce((under, c) => over(c, under), [255, 255, 255, 1]); };
  let worst = [99, ''];
  for (const el of document.querySelectorAll('.vnc-region *')) {
    if (el.disabled || !el.getClientRects().length) continue;
    if (![...el.childNodes].some((n) => n.nodeType === 3 && n.data.trim())) continue;
    const paper = behind(el), ink = over(parse(getComputedStyle(el).color), paper);
    const [a, b] = [light(ink), light(paper)].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    if (ratio < worst[0]) worst = [ratio, el.className + ': ' + el.textContent.slice(0, 40)];
  }
  return worst; }"""
SELECT = """() => {
  const runs = [...document.querySelectorAll('.vnc-region-reader [data-part=body] [data-start]')];
  const run = runs.find((one) => one.textContent.includes('kéo dài'));
  const at = run.textContent.indexOf('kéo dài'), range = document.createRange();
  range.setStart(run.firstChild, at); range.setEnd(run.firstChild, at + 'kéo dài'.length);
  document.getSelection().removeAllRanges(); document.getSelection().addRange(range); }"""


def test_a_missed_row_is_added_by_selecting_its_words(page, corpus):
    search(page, "keo dai")
    act(page, page.page.get_by_role("button", name="Read there").first.click)
    page.page.evaluate(SELECT)
    act(page, page.page.get_by_role("button", name="Add a missed row").click)
    form = page.page.locator(".vnc-region-review")
    act(page, lambda: form.locator('select[name="table"]').select_option("terms"))
    assert form.locator('select[name="field"]').input_value() == "term"
    form.locator('input[name="value"]').fill("thời gian")
    form.locator('input[name="reviewer"]').fill("Hoa")
    act(page, form.get_by_role("button", name="Save the decision").click)
    assert value(page, "term", "thời gian").locator(".vnc-n").inner_text() == "1"
    with (corpus / "corrections.csv").open(encoding="utf-8", newline="") as file:
        (line,) = csv.DictReader(file)
    text = (corpus / "lễ hội.txt").read_text(encoding="utf-8")
    assert text[int(line["start"]) : int(line["end"])] == "kéo dài"
    (corpus / "corrections.csv").unlink()
    page.run_all()


def test_days_and_copies_can_be_left_out(page):
    everything = total(page)
    first = page.page.locator('input[name="date_from"]')
    first.fill("5/2/2024")
    act(page, lambda: first.press("Enter"))
    last_day = total(page)
    assert last_day == listed(page) == 27
    act(page, page.page.locator('input[name="copies"]').uncheck)
    assert total(page) == last_day - 1
    act(page, page.page.locator("[data-do=clear]").click)
    assert total(page) == everything


def test_pages_are_turned_and_signs_are_opened_by_keyboard(page):
    onward = page.page.locator(".vnc-region-lines button", has_text="Next").first
    onward.focus()
    act(page, lambda: page.page.keyboard.press("Enter"))
    assert page.page.locator(".vnc-shown").inner_text().startswith("sentences 26–")
    act(page, lambda: page.page.keyboard.press("Enter"))
    assert page.page.locator(".vnc-shown").inner_text().startswith("sentences 1–25")
    choose(page, "speaker", "Lê Thị Sen")
    act(page, page.page.get_by_role("button", name="Read there").first.click)
    page.page.locator(".vnc-region-reader [data-do=add]").focus()
    page.page.keyboard.press("Tab")
    assert page.page.evaluate("() => document.activeElement.dataset.row")
    act(page, lambda: page.page.keyboard.press("Enter"))
    assert "Review this row" in page.page.locator(".vnc-region-review").inner_text()


def test_words_stand_in_context_in_the_order_asked_for(page):
    search(page, "chợ")
    act(page, page.page.get_by_role("button", name="Hits in context").click)
    act(page, page.page.locator('[data-do=arrange][data-value="right"]').click)
    lines = page.page.locator(".vnc-line.vnc-kwic")
    words = [normalise.without_marks(w) for w in lines.locator(".vnc-sorted-1").all_inner_texts()]
    assert words == sorted(words)
    titles = lines.locator(".vnc-sorted").evaluate_all("(all) => all.map((one) => one.title)")
    assert set(titles) == {"R1", "R2", "R3"}
    n = total(page)
    assert listed(page) == n > 25
    assert "context='right'" in page.page.locator(".vnc-code").inner_text()
    act(page, page.page.locator("[data-do=export_lines]").click)
    path = page.page.locator(".vnc-region-message").inner_text().partition("Exported: ")[2]
    with open(path, encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.DictReader(file))) == n
    with page.page.expect_download() as download:
        act(page, page.page.locator("[data-do=download]").click)
    assert Path(download.value.path()).read_bytes() == Path(path).read_bytes()


@pytest.mark.parametrize("theme", ["JupyterLab Dark", "JupyterLab Light"])
def test_every_word_can_be_read_against_what_is_behind_it(page, theme):
    choose(page, "speaker", "Lê Thị Sen")
    act(page, page.page.get_by_role("button", name="Read there").first.click)
    act(page, page.page.locator(".vnc-region-reader .vnc-sign[data-row]").first.click)
    page.page.evaluate(
        "(theme) => window.jupyterapp.commands.execute('apputils:change-theme', {theme})", theme
    )
    dark = "Dark" in theme
    page.page.wait_for_selector(
        f'body[data-jp-theme-light="{str(not dark).lower()}"]', state="attached"
    )
    page.page.wait_for_timeout(300)
    ratio, word = page.page.evaluate(FAINTEST)
    assert ratio >= 4.5, word


def other(browser, address, name):
    base, token, _ = address
    context = browser.new_context(viewport={"width": 800, "height": 1000}, locale="en-US")
    one = lab.Page(context.new_page(), base, token)
    one.page.set_default_timeout(15_000)
    one.open(name)
    return one


def finished(one):
    assert one.outside == []
    assert one.errors == []
    one.page.context.close()


def test_the_explorer_speaks_vietnamese(browser, address):
    folder = address[2] / "notebooks"
    source = json.loads((folder / "7_explore.ipynb").read_text(encoding="utf-8"))
    for cell in source["cells"]:
        cell["source"] = "".join(cell["source"]).replace("LANG = an.language()", 'LANG = "vi"')
    (folder / "vi.ipynb").write_text(json.dumps(source), encoding="utf-8")
    one = other(browser, address, "vi.ipynb")
    one.run_all()
    legends = one.page.locator(".vnc-region legend").all_inner_texts()
    assert [legend.partition(" · ")[0] for legend in legends][:2] == ["Ngày", "Cơ quan báo chí"]
    act(one, value(one, "speaker", "Lê Thị Sen").locator("button").click)
    assert "câu, trong 1 bài" in one.page.locator(".vnc-total").inner_text()
    finished(one)


def test_a_saved_notebook_can_be_read_before_it_is_run(opened, browser, address):
    opened.page.evaluate("() => window.jupyterapp.commands.execute('docmanager:save')")
    one = other(browser, address, "7_explore.ipynb")
    one.page.wait_for_selector(".vnc-article")
    assert one.page.evaluate("() => typeof window.PWNED") == "undefined"
    assert one.page.locator(".jp-RenderedText[data-mime-type*=stderr]").count() == 0
    finished(one)


@pytest.mark.parametrize("name", [
    "1_corpus", "2_timeline", "3_participation", "4_speakers", "5_terms", "6_reuse",
])  # fmt: skip
def test_every_notebook_runs_in_jupyterlab_on_another_corpus(browser, address, name):
    one = other(browser, address, f"{name}.ipynb")
    one.run_all()
    assert one.page.evaluate("() => typeof window.PWNED") == "undefined"
    one.page.evaluate("() => window.jupyterapp.shell.currentWidget.sessionContext.shutdown()")
    finished(one)
