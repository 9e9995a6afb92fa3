"""Classes of sources in the annotated articles: a floor that only rises."""

import json
from pathlib import Path

import pytest

from analysis.corpus import corpus
from analysis.extract import annotate
from analysis.study import EMPTY
from analysis.tables import vocabulary

HERE = Path(__file__).parent
FLOOR = 0.89


def labels(name):
    return [json.loads(line) for line in (HERE / name).read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("name", ["classes.jsonl", "vietnews_classes.jsonl"])
def test_labels_are_classes_and_those_of_public_articles_hold_no_text(name):
    rows = labels(name)
    assert {row["class"] for row in rows} <= {"", *vocabulary.SPEAKER_CLASSES}
    if name.startswith("vietnews"):
        assert {tuple(row) for row in rows} == {("id", "start", "class")}


def test_speakers_of_the_annotated_articles_have_their_class():
    wanted = {(row["id"], row["speaker"]): row["class"] for row in labels("classes.jsonl")}
    right = asked = 0
    for one in corpus.read_corpus([HERE / "articles"]).articles:
        said = annotate.annotate_article(one, EMPTY)["quotations"]
        classes = {(one.article_id, row["speaker"]): row["speaker_class"] for row in said}
        for key, name in classes.items():
            if wanted.get(key):
                asked += 1
                right += name == wanted[key]
    assert asked > 100
    assert right / asked >= FLOOR
