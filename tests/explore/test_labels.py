"""Everything the explorer says, it says in every language."""

import re
from pathlib import Path

import analysis as an
from analysis.explore import histogram, labels, view
from analysis.explore.index import FACETS, SentenceIndex
from analysis.explore.marks import SIGNS
from analysis.explore.panels import filters
from analysis.review import corrections

PARTS = ("title", "lead", "heading", "body", "caption", "question", "answer")
SOURCES = Path(labels.__file__).parent


def test_every_language_has_the_same_labels_and_none_is_empty():
    english = labels.labels_in("en")
    for lang in labels.languages():
        assert set(labels.labels_in(lang)) == set(english)
        assert all(words.strip() for words in labels.labels_in(lang).values())


def test_every_language_fills_in_the_same_places():
    places = {name: re.findall(r"{\w+}", words) for name, words in labels.labels_in("en").items()}
    for name, words in labels.labels_in("vi").items():
        assert sorted(re.findall(r"{\w+}", words)) == sorted(places[name]), name


def test_every_label_is_used():
    written = "".join(path.read_text("utf-8") for path in SOURCES.rglob("*.py"))
    named = set(re.findall(r"""["'](\w+)["']""", written))
    made = {*FACETS, *SIGNS, *(f"sort_{order}" for order in view.CONTEXTS if order)}
    made |= {f"one_{name}" for name in FACETS} | {f"columns_{unit}" for unit in histogram.UNITS}
    made |= {f"{name}_one" for name in named} | {"download_help", "export_lines_help"}
    made |= {f"table_{table}" for table in corrections.FIELDS} | {"column_review"}
    made |= {f"column_{name}" for names in corrections.FIELDS.values() for name in names}
    made |= {f"step_{step}" for step in SentenceIndex(an.load("demo")).prepared()}
    made |= {f"help_{name}" for name in filters.HELP}
    made |= {f"part_{name}" for name in PARTS}
    made |= {f"is_{word}" for words in corrections.VALUES.values() for word in words}
    made |= {f"is_{word}" for word in corrections.REVIEWED.values()}
    unused = [name for name in labels.labels_in("en") if name not in made | named]
    assert unused == []


def test_every_word_a_column_can_hold_is_said_in_both_languages():
    for words in (*corrections.VALUES.values(), tuple(corrections.REVIEWED.values())):
        for word in words:
            assert f"is_{word}" in labels.labels_in("vi") or word in labels.labels_in("vi"), word


def test_every_promise_of_the_page_names_a_test_there_is():
    here = Path(__file__).parent
    page = (here.parent.parent / "docs" / "explorer.md").read_text("utf-8")
    named = re.findall(r"`(test_\w+)`", page)
    code = "".join(path.read_text("utf-8") for path in here.glob("test_*.py"))
    assert len(named) > 15
    assert [name for name in named if f"def {name}(" not in code] == []
