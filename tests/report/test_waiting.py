"""Whoever looks on is told how far reading is; a page that is published holds none of it."""

import json

import many_articles
import pytest
from IPython import display

from analysis.report import notebook, progress


class Shown:
    def __init__(self, said):
        self.said = said

    def update(self, data, raw):
        self.said.append(data["text/plain"])


@pytest.fixture
def said(monkeypatch, tmp_path):
    """What a cell shows while a notebook begins on articles, forty of them being many."""
    many_articles.write(tmp_path, n=40)
    words = []

    def first(data, raw, display_id):
        words.append(data["text/plain"])
        return Shown(words)

    monkeypatch.setattr(display, "display", first)
    monkeypatch.setattr(display, "clear_output", lambda wait: words.append(""))
    monkeypatch.setattr(progress, "QUICK", 30)
    monkeypatch.setattr(progress, "_EVERY", 20)
    monkeypatch.setenv(notebook.INPUT, json.dumps([str(tmp_path)]))
    monkeypatch.delenv(notebook.TABLES, raising=False)
    return words


def test_reading_many_articles_is_told_and_leaves_nothing_in_the_cell(monkeypatch, said):
    monkeypatch.setenv("JPY_SESSION_NAME", "7_explore.ipynb")
    notebook.begin("7_explore")
    steps = ("Reading articles", "Finding words, numbers, days and terms")
    assert said == [
        *(f"{step}: {n} of 40. The ■ button above stops it." for step in steps for n in (20, 40)),
        "",
    ]


def test_few_articles_are_read_without_a_word(monkeypatch, said):
    monkeypatch.setenv("JPY_SESSION_NAME", "7_explore.ipynb")
    monkeypatch.setattr(progress, "QUICK", 150)
    notebook.begin("7_explore")
    assert said == []


def test_a_notebook_executed_to_be_published_says_nothing(monkeypatch, said):
    monkeypatch.delenv("JPY_SESSION_NAME", raising=False)
    notebook.begin("7_explore")
    assert said == []
