"""Every shape by which speech or a number is found has a name, an example, and fires on it."""

import extracted
import pytest

from analysis.corpus.layout import layout
from analysis.extract.quantities import rules as quantity_rules
from analysis.extract.speech import rules
from analysis.study import EMPTY, Event, Measure, Study


def found(example):
    page = example if "\n" in example else f"Tin chợ nổi\n\n{example}"
    return extracted.quotations(layout.lay_out("a", page), EMPTY)


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


FLOOD = Study(
    name="s",
    event=Event(names=("lũ Sông Bưởi", "tuần hành vì sông Lam Thủy")),
    measures=(
        Measure("dead", ("người",), families=("die",)),
        Measure("rescued", ("em nhỏ",), predicates=("đưa ra", "cứu được")),
        Measure("killed", ("tay súng",), predicates=("bị tiêu diệt",)),
        Measure("teams", ("đội cứu hộ",)),
        Measure("visitors", ("khách",), families=("attend",)),
        Measure("crowd", ("khán giả",), families=("watch",)),
        Measure("marchers", ("người",), families=("march",)),
    ),
)


def counted(example):
    page = example if "\n" in example else f"Tin chợ nổi\n\n{example}"
    return extracted.quantities(layout.lay_out("a", page), FLOOD)


@pytest.mark.parametrize("rule", quantity_rules.RULES)
def test_a_rule_of_numbers_fires_on_its_example(rule):
    assert rule in {row["rule"] for row in counted(quantity_rules.RULES[rule])}


def test_every_number_has_a_rule_and_only_those_of_a_measure_have_one_of_a_measure():
    rows = [row for example in quantity_rules.RULES.values() for row in counted(example)]
    for row in rows:
        kind = quantity_rules.MEASURED if row["measure"] else quantity_rules.COUNTED
        assert row["rule"] in kind
