"""One JupyterLab and one browser for every test of the explorer, on a corpus of three articles."""

import importlib
import json
import os
import shutil
from pathlib import Path

import explorer_page
import lab
import pytest

NOTEBOOKS = Path(__file__).resolve().parents[2] / "notebooks"
#: Tags that are never closed are no markup to a reader of texts, and all the more to a browser.
HOSTILE = (
    '<script>window.PWNED=1 <svg onload="window.PWNED=2"> lễ hội đón khách\n\n'
    'Ông Trần Văn Bền nói: “Chúng tôi đón <b onmouseover="window.PWNED=3">250 khách mời '
    'từ 12 tỉnh <a href="javascript:window.PWNED=4">ở đây <video src=x onerror="window.PWNED=5">”.\n'
    "Theo ông Bền, lễ hội sẽ kéo dài ba ngày.\n"
)
CALM = (
    "Làng nghề mở hội đầu xuân\n\n"
    "Ngày 3/2/2024, bà Lê Thị Sen, Chủ tịch làng nghề, cho biết có 40 nghệ nhân tham dự.\n"
    "Bà Sen nói: “Năm nay khách đông hơn mọi năm, ai cũng muốn tự tay làm thử”.\n"
)
#: Long enough for a second page of lines, and a copy of a passage of the article before.
LONG = (
    "Chợ cá họp sớm\n\n"
    + "".join(f"Thuyền thứ {n} cập bến cá trước giờ họp chợ. " for n in range(1, 25))
    + "\nNgày 5/2/2024, ban quản lý chợ cho biết có 24 thuyền vào bến.\n"
)
PASSAGE = (
    "Bến mới dài hơn bến cũ một quãng chèo, đủ chỗ cho thuyền của ba làng neo lại khi có gió lớn "
    "thổi từ ngoài cửa sông vào, và bà con góp mỗi nhà một ngày công để kè lại bờ đất.\n"
)
#: What nobody could read from the articles: the days they appeared.
DAYS = """
[[articles]]
id = "lễ hội"
published_on = 2024-02-01
published_basis = "manifest"

[[articles]]
id = "làng nghề"
published_on = 2024-02-03
published_basis = "manifest"

[[articles]]
id = "chợ cá"
published_on = 2024-02-05
published_basis = "manifest"
"""


def pytest_collection_modifyitems(items):
    """The tests with a browser last: its driver leaves an event loop running in this thread."""
    items.sort(key=lambda item: "browser" in getattr(item, "fixturenames", ()))


@pytest.fixture(scope="session")
def corpus(tmp_path_factory):
    folder = tmp_path_factory.mktemp("ngữ liệu thử")
    (folder / "lễ hội.txt").write_text(HOSTILE, encoding="utf-8")
    (folder / "làng nghề.txt").write_text(CALM + PASSAGE, encoding="utf-8")
    (folder / "chợ cá.txt").write_text(LONG + PASSAGE, encoding="utf-8")
    (folder / "corpus.toml").write_text(DAYS, encoding="utf-8")
    (folder / "study.toml").write_text(
        'name = "Lễ hội"\n[[terms]]\nname = "lễ hội"\nvariants = ["lễ hội", "mở hội"]\n',
        encoding="utf-8",
    )
    return folder


@pytest.fixture(scope="session")
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


@pytest.fixture(scope="session")
def browser():
    if not os.environ.get("CI"):
        pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    with importlib.import_module("playwright.sync_api").sync_playwright() as player:
        one = player.chromium.launch(executable_path=lab.CHROMIUM, args=lab.ARGUMENTS)
        yield one
        one.close()


@pytest.fixture(scope="session")
def opened(browser, address):
    base, token, _ = address
    context = browser.new_context(viewport={"width": 1280, "height": 1000}, locale="en-US")
    one = lab.Page(context.new_page(), base, token)
    one.page.set_default_timeout(15_000)
    one.open("7_explore.ipynb")
    one.run_all()
    yield one
    one.close()
    context.close()


@pytest.fixture
def page(opened):
    """The open notebook with every filter let go; nothing may have left or gone wrong."""
    explorer_page.first_screen(opened)
    yield opened
    assert opened.outside == []
    assert opened.errors == []
