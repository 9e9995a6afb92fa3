"""Whoever hands a function the wrong table gets a sentence, never a bare KeyError."""

import ast
import importlib
from pathlib import Path

import pandas as pd
import pytest

import analysis as an
from analysis.measure.terms import word_index
from analysis.measure.voices import reporting_verbs, voices
from analysis.tables.checked import checked
from analysis.tables.errors import InputError

PACKAGE = Path(an.__file__).parent


@pytest.fixture(scope="module")
def tables():
    return an.load("demo")


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda t: voices.table(t.articles, t.articles),
         r"^voices\.table: `quotations` has no column '\w+' \(it has article_id, label, outlet,"),
        (lambda t: reporting_verbs.table(t.dates, t.articles), r"^reporting_verbs\.table: .*; give it tables\.quotations\."),
        (lambda t: word_index.build(t.dates), "`articles` has no column"),
    ],
    ids=["articles for quotations", "dates for quotations", "dates for articles"],
)  # fmt: skip
def test_a_wrong_table_is_told_in_a_sentence(tables, call, said):
    with pytest.raises(InputError, match=said):
        call(tables)


def of_tables():
    """Every public function of the measures that takes a table: module, name."""
    for path in sorted((PACKAGE / "measure").rglob("*.py")):
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
                kinds = [ast.unparse(a.annotation) for a in node.args.args if a.annotation]
                if any("DataFrame" in kind for kind in kinds):
                    module = ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts)
                    yield pytest.param(module, node.name, id=f"{module}.{node.name}")


@pytest.mark.parametrize(("module", "name"), list(of_tables()))
def test_every_public_function_of_tables_is_checked(module, name):
    function = getattr(importlib.import_module(module), name)
    assert hasattr(function, "__wrapped__")


def test_other_errors_stay_what_they_are(tables):
    @checked
    def broken(articles: pd.DataFrame) -> object:
        return {"a": articles}["b"]

    with pytest.raises(KeyError):
        broken(tables.articles)
