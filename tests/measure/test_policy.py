"""One policy for small corpora: every figure and sentence reads it, and the study's word counts."""

import ast
import importlib
import inspect
import pkgutil
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

import analysis.measure
from analysis.measure import policy
from analysis.measure.policy import Least
from analysis.measure.terms import dispersion, word_index
from analysis.report.words import term_words, titles

HERE = Path(analysis.measure.__file__).resolve().parents[1]
#: Who speaks to readers; measures are asked by these.
SPEAKING = ("chart", "report", "explore", "pipeline.py", "asked.py")


def sources():
    for name in SPEAKING:
        place = HERE / name
        yield from sorted(place.rglob("*.py")) if place.is_dir() else [place]


def asking():
    """The functions of `measure` that ask for a policy, and what they call it."""
    found = {}
    for info in pkgutil.walk_packages(analysis.measure.__path__, "analysis.measure."):
        module = importlib.import_module(info.name)
        for name, function in inspect.getmembers(module, inspect.isfunction):
            if function.__module__ != info.name or name.startswith("_"):
                continue
            for parameter in inspect.signature(function).parameters.values():
                if isinstance(parameter.default, Least):
                    found[info.name.rsplit(".", 1)[1], name] = parameter.name
    return found


def calls(path):
    """The calls of functions of modules, with the modules' own names."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    renamed = {
        one.asname or one.name: one.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for one in node.names
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            module = getattr(node.func.value, "id", "")
            yield renamed.get(module, module), node.func.attr, node


def test_whoever_asks_a_measure_hands_on_what_the_study_asks_for():
    known, seen, silent = asking(), 0, []
    assert known["keyness", "compare_all"] == "least"
    for path in sources():
        for module, name, call in calls(path):
            wanted = known.get((module, name))
            if wanted is None or module == "policy":
                continue
            seen += 1
            given = {one.arg for one in call.keywords}
            positional = (module, name) == ("keyness", "enough") and len(call.args) > 1
            if not ({wanted, None} & given or positional):
                silent.append(f"{path.name}: {module}.{name} without {wanted}")
    assert seen >= 10
    # the sentence has the table, which says why; this is asked of an empty one alone
    assert silent == ["term_words.py: keyness.enough without least"]


def test_nobody_who_speaks_to_readers_has_a_least_number_of_articles():
    for path in sources():
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and getattr(node.value, "id", "") == "policy":
                # how figures are laid out is no claim
                assert node.attr in {"EACH", "LINES", "COUNTED"}, f"{path}: {ast.unparse(node)}"
            if isinstance(node, ast.Compare) and isinstance(node.left, ast.Call | ast.Subscript):
                against = [one for one in node.comparators if isinstance(one, ast.Constant)]
                text = ast.unparse(node.left)
                if "n_articles" in text or "n_draws" in text:
                    numbers = [one.value for one in against if isinstance(one.value, int)]
                    assert all(number <= 1 for number in numbers), f"{path}: {ast.unparse(node)}"


@pytest.mark.parametrize("least", [Least(), Least(share=40, difference=50, description=60, uses=9)])
def test_each_question_has_its_least_number_in_independent_articles(least):
    for ask, needed in (
        (lambda n: policy.share_reason(n, n, least), least.share),
        (lambda n: policy.difference_reason(((n, n), (500, 500)), least), least.difference),
        (lambda n: policy.spread_reason(10_000, (n, n), least), least.description),
    ):
        assert ask(needed) == ""
        assert ask(needed - 1).endswith(f"needs {needed}")
    assert policy.share_reason(400, least.share - 1, least).startswith(
        f"only {least.share - 1} of 400 articles are independent"
    )


def test_a_term_of_copied_articles_has_no_spread():
    texts = ["Đê cao. Đê dài. Chợ hoa."] * 30
    frame = pd.DataFrame({"article_id": [f"a{k:02}" for k in range(30)], "text": texts})
    counts = word_index.word_counts(word_index.build(frame))
    alone = dispersion.table(counts, items=["đê"]).iloc[0]
    assert (alone["enough"], alone["spread"]) == (True, "even")
    draws = {name: f"d{k // 2}" for k, name in enumerate(frame["article_id"])}
    told = dispersion.table(counts, items=["đê"], draws=draws).iloc[0]
    assert (told["enough"], told["spread"]) == (False, "")
    assert told["reason"] == "only 15 of 30 articles are independent; a spread needs 20"


def test_a_title_says_who_is_heard_most_only_where_its_table_says_enough():
    rows = pd.DataFrame(
        {
            "mark": "share",
            "row": [0, 1],
            "speaker": ["Lê Mận", "Vũ Sửu"],
            "n_articles": [80, 2],
            "n_articles_of": 100,
            "low": [0.7, 0.0],
            "high": [0.9, 0.1],
        }
    )
    assert titles.speakers(rows.assign(enough=True), "en").endswith("more than any other speaker")
    assert "too close" in titles.speakers(rows.assign(enough=False), "en")


def test_a_finding_of_words_says_the_reason_of_its_table():
    table = pd.DataFrame(
        {"enough": [False], "reason": ["only 25 articles; a comparison needs 50"], "p": [np.nan]}
    )
    outlets = {f"a{k}": "Báo Núi" if k < 25 else "Báo Sông" for k in range(50)}
    assert term_words.keyness_sentences(table, outlets) == (
        "No outlet is compared: only 25 articles; a comparison needs 50."
    )
