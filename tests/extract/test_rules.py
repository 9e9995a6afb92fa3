"""Every shape by which speech is found has a name, an example, and fires on it."""

import extracted
import pytest

from analysis.corpus.layout import layout
from analysis.extract.speech import rules
from analysis.study import EMPTY


def found(example):
    page = example if "\n" in example else f"Tin chợ nổi\n\n{example}"
    return extracted.quotations(layout.article("a", page), EMPTY)


@pytest.mark.parametrize("rule", rules.RULES)
def test_a_rule_fires_on_its_example(rule):
    assert rule in {row["rule"] for row in found(rules.RULES[rule])}


@pytest.mark.parametrize(
    ("kind", "own"),
    [("direct", rules.DIRECT), ("indirect", rules.REPORTED), ("answer", rules.ANSWERED)],
    ids=["direct", "indirect", "answer"],
)
def test_a_rule_makes_rows_of_one_kind(kind, own):
    rows = [row for example in rules.RULES.values() for row in found(example)]
    assert {row["rule"] for row in rows if row["kind"] == kind} <= set(own)
