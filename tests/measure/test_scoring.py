import json

import pandas as pd
import pytest

from analysis.evaluate import matching, scoring
from analysis.tables import schema
from analysis.tables.errors import InputError, UnknownChoiceError

TEXT = (
    "Chợ mới. Bà Lan nói: “Gạo thơm bán chạy lắm, ai cũng khen ngon”. Ông Tâm cho biết có 12 quầy."
)


def _frames(texts, **rows):
    articles = [{"article_id": key, "text": text} for key, text in texts.items()]
    parts, sentences = [], []
    for key, text in texts.items():
        parts.append(
            {"article_id": key, "part": "body", "start": 0, "end": len(text), "source_start": 0}
        )
        at = 0
        for number, piece in enumerate(text.split(". "), start=1):
            where = {"start": at, "end": at + len(piece)}
            sentences.append({"article_id": key, "sentence_id": number, **where})
            at += len(piece) + 2
    given = {"articles": articles, "parts": parts, "sentences": sentences, **rows}
    names = ("articles", "parts", "sentences", "quotations", "quantities", "dates")
    return {name: schema.frame(name, given.get(name, [])) for name in names}


def _gold(tmp_path, *records):
    path = tmp_path / "gold.jsonl"
    path.write_text("\n".join(json.dumps(record) for record in records), "utf-8")
    return path


def _span(text, words):
    start = text.index(words)
    return {"start": start, "end": start + len(words)}


def _quotation(text, words, speaker, kind="direct"):
    return {
        "article_id": "a", "kind": kind, "speaker": speaker, "part": "body", **_span(text, words),
    }  # fmt: skip


def _figures(report, task):
    row = report.summary().set_index("task").loc[task]
    return tuple(round(float(row[name]), 3) for name in ("precision", "recall", "f1"))


SAID = "Gạo thơm bán chạy lắm, ai cũng khen ngon"
GOLD = {
    "id": "a",
    "outlet": "Báo Thử",
    "quotations": [
        {"kind": "direct", "speaker": "Trần Thị Lan", "speaker_type": "person", **_span(TEXT, SAID)}
    ],
}


def test_a_span_that_swallows_the_paragraph_is_wrong_though_it_covers_every_word(tmp_path):
    whole = _frames({"a": TEXT}, quotations=[_quotation(TEXT, TEXT, "Trần Thị Lan")])
    report = scoring.score(whole, _gold(tmp_path, GOLD))
    assert _figures(report, "direct, overlap") == (0.0, 0.0, 0.0)


def test_a_span_within_the_quotation_is_as_wrong_as_one_around_it(tmp_path):
    half = _frames({"a": TEXT}, quotations=[_quotation(TEXT, "Gạo thơm bán", "Trần Thị Lan")])
    report = scoring.score(half, _gold(tmp_path, GOLD))
    assert _figures(report, "direct, overlap") == (0.0, 0.0, 0.0)


def test_overlap_is_symmetric_and_counted_in_words():
    starts = matching.word_starts("a b c d e f g h i j")
    one, other = (0, 19), (0, 15)
    assert matching.jaccard(one, other, starts) == matching.jaccard(other, one, starts) == 0.8


def test_precision_and_recall_are_not_swapped(tmp_path):
    """One annotated, three found, one of them right: P is 1 in 3 and R is 1 in 1."""
    found = [
        _quotation(TEXT, SAID, "Trần Thị Lan"),
        _quotation(TEXT, "Chợ mới", "Trần Thị Lan"),
        _quotation(TEXT, "12 quầy", "Trần Thị Lan"),
    ]
    report = scoring.score(_frames({"a": TEXT}, quotations=found), _gold(tmp_path, GOLD))
    assert _figures(report, "direct, exact") == (0.333, 1.0, 0.5)
    nothing = scoring.score(_frames({"a": TEXT}), _gold(tmp_path, GOLD))
    assert nothing.summary().set_index("task").loc["direct, exact", "recall"] == 0.0


def test_the_same_quotation_found_twice_is_one_hit_and_one_error(tmp_path):
    twice = [_quotation(TEXT, SAID, "Trần Thị Lan")] * 2
    report = scoring.score(_frames({"a": TEXT}, quotations=twice), _gold(tmp_path, GOLD))
    assert _figures(report, "direct, span and speaker") == (0.5, 1.0, 0.667)


def test_a_right_span_with_the_wrong_speaker_is_missed_and_false(tmp_path):
    found = [_quotation(TEXT, SAID, "Lê Văn Tâm")]
    report = scoring.score(_frames({"a": TEXT}, quotations=found), _gold(tmp_path, GOLD))
    assert _figures(report, "direct, overlap") == (1.0, 1.0, 1.0)
    misses = report.misses("direct, span and speaker")
    assert misses[["outcome", "expected", "found"]].to_dict("records") == [
        {"outcome": "false", "expected": "", "found": "Lê Văn Tâm"},
        {"outcome": "missed", "expected": "Trần Thị Lan", "found": ""},
    ]


def test_an_optional_row_is_neither_required_nor_wrong(tmp_path):
    optional = {**GOLD, "quotations": [{**GOLD["quotations"][0], "optional": True}]}
    for found in ([], [_quotation(TEXT, SAID, "Trần Thị Lan")]):
        report = scoring.score(_frames({"a": TEXT}, quotations=found), _gold(tmp_path, optional))
        assert report.outcomes.empty


@pytest.mark.parametrize(
    ("name", "kind", "right"),
    [
        ("Trần Thị Lan", "person", True),
        ("bà Trần Thị Lan", "person", True),
        ("TRAN THI LAN", "person", True),
        ("Lan", "person", False),
        ("Trần Thị Lam", "person", False),
    ],
    ids=["full name", "title in front", "no diacritics", "last name alone", "another name"],
)
def test_a_person_is_known_by_the_full_name(name, kind, right):
    assert bool(matching.same_speaker(["Trần Thị Lan"], name, kind)) is right


def test_two_vietnamese_names_that_differ_in_a_tone_are_two_people():
    assert matching.same_speaker(["Hoàng Văn Páo"], "Hoàng Văn Pao", "person") == 0.0


def test_a_hyphen_makes_no_other_person():
    assert matching.same_speaker(["Kim Min-ji"], "Kim Min Ji", "person") == 1.0


def test_an_institution_may_be_named_shorter_but_not_be_another():
    body = ["Sở Y tế tỉnh Thanh Lâm"]
    assert matching.same_speaker(body, "Sở Y tế", "institution") == 0.5
    assert matching.same_speaker(body, "Công an huyện Mai Khê", "institution") == 0.0


def test_two_speakers_of_one_sentence_are_two_rows(tmp_path):
    where = _span(TEXT, "Ông Tâm cho biết có 12 quầy.")
    gold = {
        "id": "a",
        "quotations": [
            {"kind": "indirect", "speaker": name, "speaker_type": "person", **where}
            for name in ("Lê Văn Tâm", "Đỗ Thị Mơ")
        ],
    }
    found = [_quotation(TEXT, "Ông Tâm cho biết", "Lê Văn Tâm", kind="indirect")]
    report = scoring.score(_frames({"a": TEXT}, quotations=found), _gold(tmp_path, gold))
    assert _figures(report, "indirect, sentence") == (1.0, 1.0, 1.0)
    assert _figures(report, "indirect, sentence and speaker") == (1.0, 0.5, 0.667)


NUMBERS = "Hội thảo ngày 5/3 có hơn 40 nước dự, 12 đoàn vắng."


def _number(words, **facts):
    return {"article_id": "a", **_span(NUMBERS, words), **facts}


def test_numbers_are_asked_for_value_then_qualifier_then_measure(tmp_path):
    gold = {
        "id": "a",
        "quantities": [
            _number("hơn 40 nước", value=40, value_max=None, qualifier="over", measure="attending"),
            _number("12 đoàn", value=12, value_max=None, qualifier="exact"),
        ],
    }
    found = [
        _number("40 nước", value=40, qualifier="exact", measure="attending"),
        _number("12 đoàn", value=12, qualifier="exact", measure="attending"),
    ]
    report = scoring.score(_frames({"a": NUMBERS}, quantities=found), _gold(tmp_path, gold))
    assert _figures(report, "counts") == (1.0, 1.0, 1.0)
    assert _figures(report, "counts with qualifier") == (0.5, 0.5, 0.5)
    assert _figures(report, "participation") == (0.0, 0.0, 0.0)


def test_as_of_and_asserted_by_are_asked_of_the_numbers_found(tmp_path):
    fact = {"value": 40, "value_max": None, "qualifier": "over"}
    gold = {
        "id": "a",
        "quantities": [
            _number("hơn 40 nước", **fact, as_of="2026-03-05", asserted_by="outlet"),
            _number("12 đoàn", value=12, value_max=None, qualifier="exact", as_of="2026-03-05"),
        ],
    }
    found = [_number("hơn 40 nước", **fact, as_of="2026-03-06", asserted_by_type="outlet")]
    report = scoring.score(_frames({"a": NUMBERS}, quantities=found), _gold(tmp_path, gold))
    assert _figures(report, "as of") == (0.0, 0.0, 0.0)
    assert _figures(report, "asserted by") == (1.0, 1.0, 1.0)
    assert report.summary().set_index("task").loc["as of", "n_expected"] == 1


OTHER = {
    "id": "a", "outlet": "Báo Thử", "half": "work", "speakers": [], "direct_quotes": [],
    "dates": [{"text": "5/3", "iso": "--03-05", "offset": NUMBERS.index("5/3")}],
    "counts": [
        {"value": 40, "value_max": None, "qualifier": "over", "cue": "có hơn 40 nước",
         "offset": NUMBERS.index("có hơn")}
    ],
}  # fmt: skip


def test_the_other_format_is_read_and_a_yearless_day_matches_by_month_and_day(tmp_path):
    found = _frames(
        {"a": NUMBERS},
        quantities=[_number("hơn 40 nước", value=40, qualifier="over")],
        dates=[_number("5/3", date_from="2026-03-05", date_to="2026-03-05", as_printed="5/3")],
    )
    report = scoring.score(found, _gold(tmp_path, OTHER), half="work")
    assert _figures(report, "counts with qualifier") == (1.0, 1.0, 1.0)
    assert _figures(report, "dates") == (1.0, 1.0, 1.0)


def test_annotations_move_with_the_text_the_loader_moved(tmp_path):
    source = "Đầu trang. " + NUMBERS
    gold = {"id": "a", "dates": [{**_span(source, "5/3"), "starts": "5/3",
                                  "date_from": "2026-03-05", "date_to": "2026-03-05"}]}  # fmt: skip
    frames = _frames({"a": NUMBERS}, dates=[_number("5/3", date_from="2026-03-05",
                                                    date_to="2026-03-05")])  # fmt: skip
    frames["parts"]["source_start"] = pd.array([len("Đầu trang. ")], dtype="Int64")
    report = scoring.score(frames, _gold(tmp_path, gold))
    assert _figures(report, "dates") == (1.0, 1.0, 1.0)


def test_what_the_loader_left_out_counts_as_missed(tmp_path):
    gold = {"id": "a", "dates": [{"start": 0, "end": 4, "starts": "25/4",
                                  "date_from": "2026-04-25", "date_to": "2026-04-25"}]}  # fmt: skip
    report = scoring.score(_frames({"a": NUMBERS}), _gold(tmp_path, gold))
    assert report.n_not_placed == 1
    assert _figures(report, "dates")[1] == 0.0


def test_texts_that_are_absent_are_an_error_that_names_them(tmp_path):
    path = _gold(tmp_path, GOLD, {"id": "b"})
    with pytest.raises(InputError) as error:
        scoring.score(_frames({"a": TEXT}), path)
    assert str(error.value) == (
        f"{path}: the texts of 1 of 2 annotated articles are not in these tables (first: b). "
        "Make the tables from the articles that were annotated."
    )


def test_a_line_that_is_no_annotation_is_named(tmp_path):
    path = tmp_path / "gold.jsonl"
    path.write_text('{"id": "a"}\n[]\n', "utf-8")
    with pytest.raises(InputError) as error:
        scoring.score(_frames({"a": TEXT}), path)
    assert str(error.value).startswith(f"{path}: line 2 is not an annotated article (")


def test_tables_are_read_back_from_the_files_they_were_written_to(tmp_path):
    frames = _frames({"a": TEXT}, quotations=[_quotation(TEXT, SAID, "Trần Thị Lan")])
    for name, table in frames.items():
        table.to_csv(tmp_path / f"{name}.csv", index=False)
    report = scoring.score(tmp_path, _gold(tmp_path, GOLD))
    assert _figures(report, "direct, exact") == (1.0, 1.0, 1.0)
    assert "direct, exact                    P 1.000  R 1.000  F1 1.000" in str(report)


def test_an_outlet_is_scored_apart(tmp_path):
    frames = _frames({"a": TEXT, "b": TEXT}, quotations=[_quotation(TEXT, SAID, "Trần Thị Lan")])
    report = scoring.score(frames, _gold(tmp_path, GOLD, {**GOLD, "id": "b", "outlet": "Tin Kia"}))
    table = report.summary(by="outlet")
    found = table[table["task"] == "direct, exact"].set_index("outlet")["recall"]
    assert found.to_dict() == {"Báo Thử": 1.0, "Tin Kia": 0.0}


def test_every_miss_can_be_read(tmp_path):
    report = scoring.score(_frames({"a": TEXT}), _gold(tmp_path, GOLD))
    assert report.listing("direct, exact") == (
        "direct, exact: 1 to read\n  a 22-62 missed: expected Trần Thị Lan"
    )
    assert report.listing("dates") == ""


def test_an_unknown_task_prints_those_there_are(tmp_path):
    report = scoring.score(_frames({"a": TEXT}), _gold(tmp_path, GOLD))
    with pytest.raises(UnknownChoiceError, match=r"There is no task 'rhymes'. Choose one of: dir"):
        report.listing("rhymes")


def test_precision_is_told_by_rule_and_a_rule_that_never_fires_is_named(tmp_path):
    found = [
        {**_quotation(TEXT, SAID, "Trần Thị Lan"), "rule": "colon_subject"},
        {**_quotation(TEXT, "12 quầy", "Lê Văn Tâm"), "rule": "alone"},
    ]
    report = scoring.score(_frames({"a": TEXT}, quotations=found), _gold(tmp_path, GOLD))
    told = report.by_rule()
    direct = told[told["task"] == "direct, span and speaker"].set_index("rule")
    rules = ["colon_subject", "alone", "woven"]
    assert direct.loc[rules, ["n_found", "n_hits"]].values.tolist() == [[1, 1], [1, 0], [0, 0]]
    assert told["rule"].tolist() == [n for names in scoring.RULES.values() for n in names]


def test_rules_that_never_fire_are_told_without_an_annotated_set():
    found = [{**_quotation(TEXT, SAID, "Trần Thị Lan"), "rule": "colon_subject"}]
    numbers = [{"article_id": "a", "rule": "counted_body"}, {"article_id": "a", "rule": "headline"}]
    told = scoring.fired(_frames({"a": TEXT}, quotations=found, quantities=numbers))
    assert told["rule"].tolist() == [n for names in scoring.RULES.values() for n in names]
    fired = told[told["n_rows"] > 0]
    assert fired.values.tolist() == [
        ["quotations", "colon_subject", 1, 1],
        ["quantities", "counted_body", 1, 1],
        ["quantities", "headline", 1, 1],
    ]
