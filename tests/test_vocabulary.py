"""Each vocabulary is declared once, and everything that speaks of it knows all its words."""

import ast
from pathlib import Path
from typing import get_args

import pytest

import analysis as an
from analysis.chart.participation import wording as of_numbers
from analysis.chart.speakers import verbs
from analysis.corpus import check
from analysis.lexicons import kinds
from analysis.report.words import claim_words
from analysis.review import corrections
from analysis.tables import schema, vocabulary

ROOT = Path(__file__).resolve().parent.parent
DECLARED = {
    name: words
    for name, words in vars(vocabulary).items()
    if name.isupper() and isinstance(words, tuple)
}
CLOSED = [
    (table.name, column)
    for table in schema.TABLES.values()
    for column in table.columns
    if column.choices
]


#: The vocabularies themselves, and a type of names, which only a literal can be.
MAY_REPEAT = ("tables/vocabulary.py", "lexicons/kinds.py")


def literals(path):
    """The lists of words that a source writes down: line, words."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, (ast.Tuple, ast.List, ast.Set)):
            words = [one.value for one in node.elts if isinstance(one, ast.Constant)]
            if words and len(words) == len(node.elts):
                yield node.lineno, words


def repeated(words):
    """The vocabulary that a list is, or all but a few words of it."""
    for name, known in DECLARED.items():
        if len(known) > 2 and set(words) <= set(known) and len(words) > 0.75 * len(known):
            return name
    return ""


def test_no_other_module_repeats_a_vocabulary():
    found = [
        f"{path.relative_to(ROOT)}:{line} repeats {name}"
        for path in sorted((ROOT / "analysis").rglob("*.py"))
        if path.relative_to(ROOT / "analysis").as_posix() not in MAY_REPEAT
        for line, words in literals(path)
        if (name := repeated(words))
    ]
    assert found == []


def test_the_stages_that_words_tell_are_those_of_the_vocabulary():
    # what may have come is no stage of its own: it is expected
    assert set(get_args(kinds.StatusKind)) == {*vocabulary.STATUS_FIRST, "possible"}


def test_a_list_that_repeats_one_is_seen():
    assert repeated(["exact", "about", "nearly", "over", "under", "at_least", "up_to"])
    assert not repeated(["nearly", "under"])


@pytest.mark.parametrize(("table", "column"), CLOSED, ids=lambda one: getattr(one, "name", one))
def test_the_data_dictionary_lists_the_words_of_a_column(table, column):
    part = schema.dictionary().split(f"## {table}\n")[1].split("\n## ")[0]
    line = next(line for line in part.splitlines() if line.startswith(f"| `{column.name}` |"))
    assert all(f"`{word}`" in line for word in column.choices)


@pytest.fixture(scope="module")
def corpora():
    second = ROOT / "tests" / "second_event"
    return [an.load("demo"), an.load(second, study=second / "study.toml")]


@pytest.mark.parametrize(("table", "column"), CLOSED, ids=lambda one: getattr(one, "name", one))
def test_a_column_holds_only_the_words_it_declares(corpora, table, column):
    for tables in corpora:
        held = set(tables.table(table)[column.name].dropna())
        assert held <= set(column.choices)


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (claim_words.STATUSES, vocabulary.STATUSES),
        (claim_words.QUALIFIERS, [q for q in vocabulary.QUALIFIERS if q != "vague"]),
        (claim_words.PARTS, vocabulary.PARTS_OF_DAY),
        (claim_words.BASES, [b for b in vocabulary.AS_OF_BASES if b != "stated"]),
        (of_numbers.MEANINGS, [q for q in vocabulary.QUALIFIERS if q != "vague"]),
        (verbs._STANCES, (*vocabulary.STANCES, "")),
        (corrections.REVIEWED.values(), vocabulary.REVIEWED),
    ],
    ids=["statuses", "qualifiers", "parts of day", "bases", "marks", "stances", "reviewed"],
)
def test_what_is_told_of_a_vocabulary_leaves_no_word_out(told, words):
    assert set(told) == set(words)


def test_a_reviewer_may_set_every_word_of_a_column():
    for table, fields in corrections.FIELDS.items():
        for field in fields:
            assert corrections.VALUES.get(field, ()) == schema.choices(table, field)


def test_what_is_drawn_of_relations_and_severities_is_declared():
    assert set(of_numbers.LINES) <= set(vocabulary.RELATIONS)
    assert set(check._SEVERITIES) == set(vocabulary.SEVERITIES)
