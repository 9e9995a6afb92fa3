"""Scores of annotated events on an invented flood: right, and wrong in every way there is."""

import hashlib
import json
import types
from pathlib import Path

import pytest

from analysis import cli, pipeline
from analysis.evaluate import events
from analysis.tables import schema
from analysis.tables.errors import InputError, UnknownChoiceError

TEXT = (
    "Lũ Sông Bạc làm 12 người chết\n\n"
    "Tính đến sáng 5/9, hơn 40 người chết, theo Đài Sông Bạc.\n\n"
    "Ông Lê Văn Mẫu cho biết 300 hộ đã di dời. Trận lũ hôm 3/9 làm 7 người bị thương. "
    "Năm 1999, một cơn bão làm 90 người chết. Khoảng 25 người mất tích."
)
STUDY = """
name = "lu-song-bac"
nouns = ["hộ"]
[event]
names = ["Lũ Sông Bạc", "lũ"]
starts_on = 2024-09-03
[[measures]]
name = "dead"
nouns = ["người"]
predicates = ["chết"]
[[measures]]
name = "moved"
nouns = ["hộ"]
predicates = ["di dời"]
"""
DEAD, MANY, MOVED, HURT, GONE, STORM = (
    "12 người", "hơn 40 người", "300 hộ", "7 người", "Khoảng 25 người", "90 người",
)  # fmt: skip


def _span(words):
    start = TEXT.index(words)
    return {"start": start, "end": start + len(words)}


def _name(words):
    return [TEXT.index(words), TEXT.index(words) + len(words)]


def _number(words, value, measure="dead", **facts):
    return {
        **_span(words), "value": value, "value_max": None, "qualifier": "exact",
        "measure": measure, **facts,
    }  # fmt: skip


GOLD = {
    "id": "a1",
    "sha256": hashlib.sha256(TEXT.encode()).hexdigest(),
    "published_on": None,
    "numbers": [
        _number(DEAD, 12, asserted_by="outlet"),
        _number(
            MANY, 40, qualifier="over", as_of="2024-09-05", as_of_basis="stated",
            asserted_by=_name("Đài Sông Bạc"),
        ),
        _number(MOVED, 300, "moved", asserted_by=_name("Lê Văn Mẫu"), also_by=["outlet"]),
        _number(HURT, 7, "hurt", as_of=None, as_of_basis="unknown", asserted_by="outlet"),
        _number(GONE, 25, "gone", also_measure=["dead"], qualifier="about", optional=True),
    ],
    "negatives": [{**_span(STORM), "reason": "another event: a storm"}],
}  # fmt: skip


def _row(words, value, measure="dead", qualifier="exact", who="", kind="outlet", as_of=None):
    return {
        "article_id": "a1", "value": value, "qualifier": qualifier, "measure": measure,
        "asserted_by": who, "asserted_by_type": kind, "as_of": as_of, "as_printed": words,
        **_span(words),
    }  # fmt: skip


RIGHT = [
    _row(DEAD, 12, who="Báo Bạc"),
    _row(MANY, 40, "dead", "over", "Đài Sông Bạc", "institution", "2024-09-05"),
    _row(MOVED, 300, "moved", who="Lê Văn Mẫu", kind="person"),
    _row(HURT, 7, "hurt"),
]


def _tables(rows):
    parts = [{"article_id": "a1", "start": 0, "end": len(TEXT), "source_start": 0, "part": "body"}]
    return types.SimpleNamespace(
        articles=schema.frame("articles", [{"article_id": "a1", "text": TEXT}]),
        parts=schema.frame("parts", parts),
        quantities=schema.frame("quantities", rows),
    )


def _folder(tmp_path, gold=GOLD):
    folder = tmp_path / "events"
    folder.mkdir()
    (folder / "halves.toml").write_text('worked = ["flood"]\nunread = []\n', "utf-8")
    (folder / "flood.study.toml").write_text(STUDY, "utf-8")
    (folder / "flood.jsonl").write_text(json.dumps(gold) + "\n", "utf-8")
    return folder


def _texts(tmp_path, text=TEXT):
    path = tmp_path / "texts.jsonl"
    rows = [{"id": "other", "text": "Không ai hỏi."}, {"id": "a1", "text": text}]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    return path


def _score(tmp_path, rows, gold=GOLD):
    return events.score_events(
        _texts(tmp_path), _folder(tmp_path, gold), lambda path, study: _tables(rows)
    )


def _figures(report, task):
    table = report.summary()
    row = table[(table["event"] == "together") & (table["task"] == task)].iloc[0]
    return row["n_hits"], row["n_expected"], row["n_found"]


def _replaced(n, **changed):
    return [{**row, **(changed if i == n else {})} for i, row in enumerate(RIGHT)]


def test_everything_right_is_a_hit_and_nothing_is_left_to_read(tmp_path):
    report = _score(tmp_path, RIGHT)
    assert _figures(report, "number") == (4, 4, 4)
    assert _figures(report, "as of") == (1, 1, 1)
    assert _figures(report, "as of, unknown") == (1, 1, 1)
    assert _figures(report, "voice") == (4, 4, 4)
    assert report.misses().empty
    assert report.n_not_placed == 0


@pytest.mark.parametrize(
    ("rows", "why"),
    [
        (RIGHT[1:], "not found"),
        (_replaced(0, value=13), "wrong value"),
        (_replaced(0, value_max=14), "wrong value"),
        (_replaced(0, qualifier="about"), "wrong qualifier"),
        (_replaced(0, measure="moved"), "wrong measure"),
        (_replaced(0, measure=""), "no measure"),
        (_replaced(0, **_span(STORM)), "not found"),
    ],
)
def test_a_number_is_missed_for_a_reason(tmp_path, rows, why):
    report = _score(tmp_path, rows)
    missed = report.misses("number").query("outcome == 'missed'")
    assert list(missed["why"]) == [why]
    assert _figures(report, "number")[:2] == (3, 4)
    assert _figures(report, "voice")[1] == 3, "days and voices are asked of what was found"


@pytest.mark.parametrize(
    ("extra", "why"),
    [
        (_row(STORM, 90), "another event: a storm"),
        (_row(DEAD, 12), "a number read wrongly or twice"),
        (_row("3/9", 3), "not annotated"),
    ],
)
def test_a_false_number_is_named(tmp_path, extra, why):
    report = _score(tmp_path, [*RIGHT, extra])
    false = report.misses("number")
    assert list(false["outcome"]) == ["false"]
    assert list(false["why"]) == [why]
    assert _figures(report, "number") == (4, 4, 5)


@pytest.mark.parametrize(
    "extra",
    [
        _row(GONE, 25, "gone", "about"),
        _row(GONE, 26, "dead"),
        _row(STORM, 90, measure=""),
        _row(STORM, None),
    ],
    ids=["optional", "optional, misread", "of no measure", "vague"],
)
def test_what_is_neither_required_nor_wrong_is_not_counted(tmp_path, extra):
    assert _figures(_score(tmp_path, [*RIGHT, extra]), "number") == (4, 4, 4)


@pytest.mark.parametrize(
    ("n", "as_of", "task", "why"),
    [
        (1, "2024-09-03", "as of", "another day"),
        (1, None, "as of", "no day"),
        (3, "2024-09-03", "as of, unknown", "a day"),
    ],
)
def test_a_day_is_wrong(tmp_path, n, as_of, task, why):
    report = _score(tmp_path, _replaced(n, as_of=as_of))
    assert _figures(report, task) == (0, 1, 1)
    assert set(report.misses()["why"]) == {why}


@pytest.mark.parametrize(
    ("n", "who", "kind", "why"),
    [
        (0, "Lê Văn Mẫu", "person", "somebody for the outlet"),
        (1, "", "outlet", "the outlet for somebody"),
        (1, "Lê Văn Mẫu", "person", "somebody else"),
        (2, "Đài Sông Bạc", "institution", "somebody else"),
    ],
)
def test_a_voice_is_wrong(tmp_path, n, who, kind, why):
    report = _score(tmp_path, _replaced(n, asserted_by=who, asserted_by_type=kind))
    assert _figures(report, "voice") == (3, 4, 4)
    assert set(report.misses()["why"]) == {why}


def test_another_measure_qualifier_or_voice_that_is_also_right_is_a_hit(tmp_path):
    also = {"also_measure": ["gone"], "also_qualifier": ["about"], "also_by": [_name("Lê Văn Mẫu")]}
    gold = {**GOLD, "numbers": [{**GOLD["numbers"][0], **also}, *GOLD["numbers"][1:]]}
    changed = {"measure": "gone", "qualifier": "about", "asserted_by_type": "person"}
    report = _score(tmp_path, _replaced(0, **changed, asserted_by="ông Lê Văn Mẫu"), gold)
    assert report.misses().empty


@pytest.mark.parametrize(("day", "asked"), [(None, 0), ("2024-09-05", 1)])
def test_a_day_taken_from_the_publication_is_asked_only_where_that_is_known(tmp_path, day, asked):
    first = {**GOLD["numbers"][0], "as_of": "2024-09-05", "as_of_basis": "published"}
    gold = {**GOLD, "published_on": day, "numbers": [first]}
    report = _score(tmp_path, [{**RIGHT[0], "as_of": "2024-09-05"}], gold)
    assert _figures(report, "as of") == (asked, asked, asked)


def test_the_texts_and_their_days_go_to_the_loader_and_nothing_else_does(tmp_path):
    seen = []

    def load(path, study):
        seen.extend(json.loads(line) for line in path.read_text("utf-8").splitlines())
        assert study.name == "flood.study.toml"
        return _tables(RIGHT)

    gold = {**GOLD, "published_on": "2024-09-05"}
    events.score_events(_texts(tmp_path), _folder(tmp_path, gold), load)
    assert seen == [{"id": "a1", "text": TEXT, "published_on": "2024-09-05"}]


def test_absent_and_changed_texts_are_said(tmp_path):
    folder = _folder(tmp_path)
    with pytest.raises(InputError, match="the texts are absent, so nothing can be scored"):
        events.score_events(tmp_path / "nowhere.jsonl", folder, pipeline.load)
    with pytest.raises(InputError, match=r"0 are absent .* 1 have another text"):
        events.score_events(_texts(tmp_path, TEXT + " Hết."), folder, pipeline.load)


@pytest.mark.parametrize(
    ("file", "content", "says"),
    [
        ("flood.jsonl", "không\n", "line 1 is not an annotated article"),
        ("flood.jsonl", '{"id": "a", "numbers": [{"start": 1}]}\n', "KeyError"),
        ("flood.jsonl", '{"id": "a", "numbers": 3}\n', "numbers is not a list"),
        ("halves.toml", 'worked = ["drought"]\n', "there is no such annotated event"),
    ],
)
def test_a_broken_annotation_is_said(tmp_path, file, content, says):
    folder = _folder(tmp_path)
    (folder / file).write_text(content, "utf-8")
    with pytest.raises(InputError, match=says):
        events.read_events(folder)


def test_a_folder_without_events_and_an_unknown_half_or_task_are_said(tmp_path):
    with pytest.raises(InputError, match=r"there is no halves\.toml"):
        events.read_events(tmp_path)
    with pytest.raises(UnknownChoiceError, match="worked, unread"):
        events.read_events(_folder(tmp_path), "best")
    report = events.score_events(_texts(tmp_path), tmp_path / "events", lambda *_: _tables(RIGHT))
    with pytest.raises(UnknownChoiceError, match="as of"):
        report.misses("days")


def test_a_half_without_events_scores_nothing(tmp_path):
    report = events.score_events(_texts(tmp_path), _folder(tmp_path), pipeline.load, "unread")
    assert report.n_articles == 0
    assert _figures(report, "number") == (0, 0, 0)


def test_the_command_scores_an_invented_event_from_end_to_end(tmp_path, capsys):
    arguments = ["score", "--articles", str(_texts(tmp_path)), str(_folder(tmp_path)), "--misses"]
    assert cli.main(arguments) == 0
    said = capsys.readouterr().out
    assert "1 articles of 1 events" in said
    assert "together" in said
    assert cli.main(["score", "--articles", str(tmp_path / "nowhere.jsonl")]) == 2
    assert "the texts are absent" in capsys.readouterr().err
    assert cli.main(["score"]) == 2
    assert "score needs TABLES and GOLD" in capsys.readouterr().err


REAL = Path(__file__).resolve().parents[1] / "gold" / "events"
#: Longest of any text in the annotation of real events: reasons, nouns, names of measures.
WORDS = 8


@pytest.mark.parametrize("event", events.read_events(REAL), ids=lambda event: event.name)
def test_the_annotation_of_real_events_is_sound_and_holds_no_sentence(event):
    from analysis import study

    measures = {measure.name for measure in study.read_study(event.study).measures}
    assert len(event.articles) >= 4  # as few as tell of a coach that fell in one day
    for record in event.articles.values():
        assert len(record["sha256"]) == 64
        last = 0
        for row in sorted(record["numbers"] + record["negatives"], key=lambda one: one["start"]):
            assert last <= row["start"] < row["end"] <= row["start"] + 90
            last = row["end"]
            texts = [value for value in row.values() if isinstance(value, str)]
            assert all(len(text.split()) <= WORDS for text in texts)
        for row in record["numbers"]:
            assert {row["measure"], *row.get("also_measure", [])} <= measures
            assert row["qualifier"] in schema_values("qualifier")
            assert row["status"] in schema_values("status")


def schema_values(column):
    return {
        "qualifier": {"exact", "about", "nearly", "over", "under", "at_least", "up_to", "range"},
        "status": {
            "invited", "registered", "expected", "confirmed", "actual", "required", "capacity",
            "denied",
        },
    }[column]  # fmt: skip


def test_real_events_are_halved_without_rest():
    worked, unread = events.read_events(REAL, "worked"), events.read_events(REAL, "unread")
    studies = sorted(path.name.removesuffix(".study.toml") for path in REAL.glob("*.study.toml"))
    assert sorted(event.name for event in worked + unread) == studies
    # what no batch has left unread is scored as what it is: read
    assert len(worked) >= 5
