"""What a person does in the explorer: choose, wait for the answer, count what is listed."""

import os
import re

import lab
import pytest

#: Under CI a missing browser is a failure, elsewhere the tests skip and say why.
NEEDED = [
    pytest.mark.skipif(
        lab.CHROMIUM is None and not os.environ.get("CI"),
        reason="no Chromium on this machine (on Debian: apt install chromium)",
    ),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
]


def total(page) -> int:
    words = page.page.locator(".vnc-region-status .vnc-total").inner_text()
    return int(re.match(r"[\d,.]+", words)[0].replace(",", "").replace(".", ""))


def listed(page) -> int:
    """How many lines there are, turned page after page."""
    n = page.page.locator(".vnc-region-lines .vnc-line").count()
    following = page.page.locator(".vnc-region-lines button:enabled", has_text="Next")
    while following.count():
        act(page, following.first.click)
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


def choose(page, facet, name):
    """Take a value of a facet, or let it go."""
    act(page, value(page, facet, name).locator("button").click)


def search(page, words):
    """Search for some words."""
    box = page.page.locator('.vnc-region-controls input[name="query"]')
    box.fill(words)
    act(page, lambda: box.press("Enter"))


def first_screen(page):
    """Every filter let go, the sentences listed, no article or form open."""
    for what in (
        ".vnc-region-review [data-do=cancel]",
        ".vnc-region-reader [data-do=close]",
        ".vnc-region-lines [data-do=check]",
        ".vnc-region-chosen [data-do=clear]:enabled",
    ):
        found = page.page.locator(what)
        if found.count():
            act(page, found.first.click)
