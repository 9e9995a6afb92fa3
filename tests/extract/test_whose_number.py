"""Numbers of another event of a series, of a part and of its whole, of one household."""

from dataclasses import replace

import pytest

import analysis as an
from analysis.corpus.layout import layout
from analysis.extract import annotate
from analysis.study import Event, Measure, Study

MEASURES = (
    Measure("dead", ("người",), families=("die",)),
    Measure("missing", ("người",), families=("missing",)),
    Measure("rescued", ("người", "ngư dân"), families=("rescue",)),
    Measure("provinces", ("tỉnh",), ("xuất hiện", "lan đến")),
)
EVENT = Event(
    names=("bão số 31", "bão Sao La"),
    other_events=("lũ Sông Bưởi",),
    starts_on="2026-05-10",
    ends_on="2026-05-12",
)
STUDY = Study(name="s", event=EVENT, measures=MEASURES)


def taken(text, study=STUDY):
    article = replace(layout.lay_out("a", text), published_on="2026-05-13")
    rows = annotate.annotate_article(article, study)["quantities"]
    return [(row["measure"], row["value"]) for row in rows if row["measure"]]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "8 trong số 13 người mất tích trong bão số 31 đã được cứu.",
            [("rescued", 8), ("missing", 13)],
        ),
        ("Tám trong số 13 ngư dân gặp bão số 31 đã được cứu sống.", [("rescued", 8)]),
        ("Hai trong ba tỉnh ven biển đã xuất hiện bão số 31.", [("provinces", 2)]),
        ("3 trong 24 người bị thương vì bão số 31 đã tử vong.", [("dead", 3)]),
        ("Đội cứu hộ cứu được 5 trong 7 ngư dân gặp bão số 31.", [("rescued", 5)]),
        (
            "10 trong tổng số 15 người mất tích trong bão số 31 là trẻ em.",
            [("missing", 10), ("missing", 15)],
        ),
        ("Bà Lành mất ba trong số 4 người con, cả ba thiệt mạng vì bão số 31.", []),
    ],
)
def test_of_a_part_and_its_whole_each_has_its_own_predicate(text, wanted):
    assert taken(text) == wanted


def test_a_part_named_with_its_whole_is_one():
    found = an.quantities("10 trong số 15 người mất tích vì bão số 31 là trẻ em.", STUDY)
    assert found["subset"].tolist() == [True, False]


@pytest.mark.parametrize(
    "text",
    [
        "Bão số 32 mạnh lên\n\nTỉnh Mây Hà ứng phó.\n\nTrận sạt lở tuần trước làm 19 người chết.",
        "Lũ Sông Bưởi lên nhanh\n\nHuyện Gió ngập.\n\nNước cuốn trôi nhà, 4 người chết.",
        "Hôm qua bão số 32 vào bờ.\nGió giật làm 4 người chết.",
        "Bão số 31 tan, 6 người chết trong lũ\n\nMưa lớn.\n\nLũ Sông Bưởi làm 6 người chết.",
    ],
    ids=["the article's", "the headline's", "the sentence before", "the headline has it too"],
)
def test_numbers_of_another_event_stay_out(text):
    assert taken(text) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Hôm qua bão số 32 vào bờ.\nTuần trước bão số 31 làm 4 người chết.", [("dead", 4)]),
        ("Bão số 31 vào bờ.\nSau đó 4 người chết do nhà sập.", [("dead", 4)]),
        ("Bão số 31 và bão số 32 nối nhau.\nBão Sao La làm 4 người chết.", [("dead", 4)]),
    ],
)
def test_and_those_of_the_event_itself_do_not(text, wanted):
    assert taken(text) == wanted


def test_a_name_without_its_number_is_another_of_the_series_where_the_article_is():
    event = Event(names=("chuyến bay QV217", "máy bay Quê Việt"), starts_on="2026-05-10")
    study = Study(event=event, measures=(Measure("aboard", ("người",), ("chở",)),))
    other = "Máy bay Quê Việt trượt bánh\n\nChuyến bay QV305 chở 89 người hạ cánh trong mưa."
    assert taken(other, study) == []
    own = "Máy bay Quê Việt rơi\n\nChuyến bay QV217 chở 89 người mất liên lạc."
    assert taken(own, study) == [("aboard", 89)]
