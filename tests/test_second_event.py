"""Another event, invented, with what is to be found in it written down before the code was.

`expected/second_event.json` holds for each article its parts by their first words, what is
left out, participation numbers, quotations and dates; `hard` are numbers that stand apart from
their noun and are neither asked for nor wrong.
"""

import json
from pathlib import Path

import pytest

import analysis as an

HERE = Path(__file__).resolve().parent
EXPECTED = json.loads((HERE / "expected" / "second_event.json").read_text("utf-8"))
BARE = " \"“”‘’'*-–"


@pytest.fixture(scope="module")
def tables():
    return an.load(HERE / "second_event")


def rows(table, name):
    return table[table.article_id == name].astype(object).fillna("").to_dict("records")


@pytest.mark.parametrize("name", EXPECTED)
def test_parts_are_those_a_reader_sees(tables, name):
    (article,) = rows(tables.articles, name)
    found = [(r["part"], article["text"][r["start"] : r["end"]]) for r in rows(tables.parts, name)]
    expected = EXPECTED[name]["parts"]
    assert len(found) == len(expected)
    for (part, text), (parts, begins) in zip(found, expected, strict=True):
        assert part in parts.split("|")
        assert text.startswith(begins)


@pytest.mark.parametrize("name", EXPECTED)
def test_what_is_left_out_has_its_reason(tables, name):
    found = [row["reason"] for row in rows(tables.left_out, name)]
    runs = [reason for k, reason in enumerate(found) if reason != found[k - 1] or k == 0]
    expected = EXPECTED[name]["left_out"]
    assert runs == [r for k, r in enumerate(expected) if r != expected[k - 1] or k == 0]


@pytest.mark.parametrize("name", EXPECTED)
def test_what_is_known_of_an_article(tables, name):
    (article,) = rows(tables.articles, name)
    columns = ("title", "published_on", "published_at", "published_basis", "outlet", "byline")
    for column in (*columns, "published_earliest", "published_latest", "agency"):
        if column in EXPECTED[name]:
            assert (column, article[column]) == (column, EXPECTED[name][column])


@pytest.mark.parametrize("name", EXPECTED)
def test_participation_numbers(tables, name):
    found = [
        (row["measure"], row["value"], row["qualifier"])
        for row in rows(tables.quantities, name)
        if row["measure"]
    ]
    hard = [tuple(row[:3]) for row in EXPECTED[name].get("hard", [])]
    expected = sorted(tuple(row[:3]) for row in EXPECTED[name]["participation"])
    assert sorted(row for row in found if row not in hard) == expected


@pytest.mark.parametrize("kind", ["direct", "indirect", "answer"])
@pytest.mark.parametrize("name", EXPECTED)
def test_quotations_with_their_speakers(tables, name, kind):
    expected = EXPECTED[name].get(kind, [])
    found = [
        (row["speaker"], row["content"].strip(BARE))
        for row in rows(tables.quotations, name)
        if row["kind"] == kind
    ]
    for speaker, begins in expected:
        assert any(
            speaker.casefold() in who.casefold() and said.startswith(begins.strip(BARE))
            for who, said in found
        ), (speaker, begins, found)
    if kind != "indirect":
        assert len(found) == len(expected)


@pytest.mark.parametrize("name", EXPECTED)
def test_dates_are_read(tables, name):
    found = [(r["as_printed"], r["date_from"], r["date_to"]) for r in rows(tables.dates, name)]
    for printed, first, last in EXPECTED[name]["dates"]:
        assert any(printed in text and (a, b) == (first, last) for text, a, b in found), printed
