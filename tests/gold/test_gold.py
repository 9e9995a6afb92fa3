"""The annotated set itself: compiled from its sources, varied, and where it says it is."""

import importlib.util
import json
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
_spec = importlib.util.spec_from_file_location("gold_compile", HERE / "compile.py")
gold = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(gold)
SOURCES = sorted((HERE / "sources").glob("*.txt"))
RECORDS = [json.loads(line) for line in (HERE / "gold.jsonl").read_text("utf-8").splitlines()]


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_the_articles_and_annotations_are_those_of_the_marked_sources(path):
    text, record = gold.compiled(gold.read(path))
    assert (HERE / "articles" / path.name).read_text("utf-8") == text
    assert record == next(one for one in RECORDS if one["id"] == path.stem)


def test_there_are_forty_articles_in_twelve_house_styles():
    assert len(RECORDS) >= 40
    assert len({record["outlet"] for record in RECORDS}) >= 12


def test_every_kind_of_row_is_there_in_numbers():
    def count(table, **wanted):
        return sum(
            all(row.get(key) == value for key, value in wanted.items())
            for record in RECORDS
            for row in record[table]
            if not row.get("optional")
        )

    assert count("quotations", kind="direct") >= 100
    assert count("quotations", kind="indirect") >= 120
    assert count("quotations", kind="answer") >= 15
    assert count("quotations", speaker_type="institution") >= 20
    assert count("quotations", speaker_type="unnamed") >= 20
    assert count("quotations", speaker_type="document") >= 4
    assert count("quantities") >= 150
    assert count("dates") >= 90


def test_the_seeds_are_annotated_by_offsets_and_cues_of_eight_words_at_most():
    lines = (HERE / "seeds.jsonl").read_text("utf-8").splitlines()
    records = [json.loads(line) for line in lines]
    assert len(records) == 5
    for record in records:
        for table in ("quotations", "not_quotations", "quantities", "dates"):
            for row in record[table]:
                assert len(row["starts"].split()) <= 8


def test_the_annotation_of_real_articles_holds_facts_and_no_sentences():
    lines = (HERE / "vietnews_more.jsonl").read_text("utf-8").splitlines()
    facts = [json.loads(line) for line in lines]
    assert len({fact["id"] for fact in facts}) == 240
    assert sorted({fact["half"] for fact in facts}) == sorted(f"set{n}" for n in range(1, 11))

    def strings(value):
        if isinstance(value, str):
            yield value
        elif isinstance(value, dict | list):
            for inner in value.values() if isinstance(value, dict) else value:
                yield from strings(inner)

    assert max(len(text.split()) for text in strings(facts)) <= 20
    read = (HERE / "vietnews_reuse.jsonl").read_text("utf-8").splitlines()
    passages = [json.loads(line) for line in read]
    assert len(passages) == 991
    assert {len(text.split()) for text in strings(passages)} == {1}
    assert "starts" not in {key for fact in facts for row in fact["direct_quotes"] for key in row}
