"""Each statistic: by hand, beside an independent implementation, at its ends, with its source."""

import importlib
import inspect
import re
from pathlib import Path

import pytest
from measure.four_ways import DOCTEST, NO_FORMULA, OTHERS, STATISTICS

HERE = Path(__file__).resolve().parent
MODULES = (
    *("intervals", "distributions", "permutation", "power", "copies", "stories", "timing"),
    *("models", "terms.change", "terms.differences", "terms.keyness", "terms.collocation"),
)
#: Somebody's work and its year, or where in a handbook.
SOURCE = re.compile(r"[A-Z]\w+,? (?:18|19|20)\d\d\b|[A-Z]\w+, section \d|[A-Z]\w+ \d+(?:\.\d+)+")


def function(name):
    module, _, one = name.partition(":")
    return getattr(importlib.import_module(f"analysis.measure.{module}"), one)


def test_no_statistic_is_without_its_ways():
    known = {
        f"{module}:{name}"
        for module in MODULES
        for name, one in vars(importlib.import_module(f"analysis.measure.{module}")).items()
        if inspect.isfunction(one)
        and one.__module__ == f"analysis.measure.{module}"
        and not name.startswith("_")
    }
    assert not set(STATISTICS) & set(OTHERS)
    assert known <= set(STATISTICS) | set(OTHERS)
    assert all(callable(function(name)) for name in {*STATISTICS, *OTHERS})


@pytest.mark.parametrize("name", STATISTICS)
def test_a_statistic_is_held_in_four_ways(name):
    ways, text = STATISTICS[name], inspect.getdoc(function(name))
    for named in (ways.by_hand, ways.beside, ways.at_ends):
        if named == DOCTEST:
            assert ">>> " in text, name
            continue
        path, _, test = named.partition("::")
        assert f"\ndef {test}(" in (HERE / path).read_text(encoding="utf-8"), named
    assert (SOURCE.search(text) is None) == (name in NO_FORMULA), f"{name} names no source"
