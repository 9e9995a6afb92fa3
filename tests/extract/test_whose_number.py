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


def rows(text, study=STUDY, published="2026-05-13"):
    article = replace(layout.lay_out("a", text), published_on=published or None)
    return [
        row for row in annotate.annotate_article(article, study)["quantities"] if row["measure"]
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Hồi tháng 1, nước lũ làm 20 người chết.", []),
        ("Hồi tháng 5, bão số 31 làm 20 người chết.", [("dead", 20)]),
        ("Hồi tháng 6, thêm nhiều nơi ghi nhận 20 người chết.", [("dead", 20)]),
        ("Trận lũ ngày 3/2 làm 20 người thiệt mạng.", []),
        ("Trận lũ ngày 11/5 làm 20 người thiệt mạng.", [("dead", 20)]),
        ("Từ ngày 13/2 đến 15/2, mưa lũ làm 20 người chết.", []),
    ],
)
def test_what_happened_in_another_month_or_on_another_day_is_another_event(text, wanted):
    assert taken(f"Bão số 31 vào bờ.\n\n{text}") == wanted


@pytest.mark.parametrize(
    ("name", "text", "wanted"),
    [
        ("Bão số 31 ở Việt Nam", "Tại Nhật Bản, 20 người chết.", []),
        ("Bão số 31 ở Việt Nam", "Tại Nhật Bản, mưa to.\nTổng cộng có 20 người chết.", []),
        ("Bão số 31 ở Việt Nam", "Tại Việt Nam, 20 người chết.", [("dead", 20)]),
        ("Bão số 31", "Tại Nhật Bản, 20 người chết.", [("dead", 20)]),
    ],
    ids=["another state", "the sentence before", "its own", "a study that names no state"],
)
def test_numbers_of_another_state_than_the_events_stay_out(name, text, wanted):
    study = replace(STUDY, event=replace(EVENT, name_vi=name))
    assert taken(f"Bão số 31 vào bờ.\n{text}", study) == wanted


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Vì bão số 31 có thể có tới 100 người đã chết.", "expected"),
        ("Bão số 31 có nguy cơ làm 100 người chết.", "expected"),
        ("Bão số 31 làm 100 người chết.", "actual"),
        ("Lo ngại dư chấn, dân bỏ đi; bão số 31 làm 100 người chết.", "actual"),
    ],
)
def test_what_is_only_possible_is_not_actual(text, status):
    assert [row["status"] for row in rows(text)] == [status]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Hai người này đã chết vì bão số 31.", []),
        ("Bão số 31 làm 61 người chết, gồm xã Đồi 61, Bình Minh.", [("dead", 61)]),
        ("Bà Lành có 3 người con chết vì bão số 31.", []),
        ("Đội cứu được một người đàn ông có râu quai nón trong bão số 31.", []),
        ("4 người dân, 17 ngư dân và một thuyền viên chết vì bão số 31.", [("dead", 4)]),
        ("Số người chết trong vụ sạt lở ở thành phố Mây và vùng lân cận vì bão số 31 lên tới 29"
         " người.", [("dead", 29)]),
        ("Bão số 31 làm chết 9 người, bao gồm 4 ở Mây Hà.", [("dead", 9), ("dead", 4)]),
        ("Hai người lấy nhau nhưng đứa con chết vì bão số 31.", []),
        ("Sau bão số 31, Đội 5 Công an huyện cứu 12 người.", [("rescued", 12)]),
        ("Bão số 31 đã xuất hiện tại 440 xã của 21 tỉnh.", [("provinces", 21)]),
    ],
    ids=["pointed at", "a name", "kin", "described", "a list", "come to", "a part and its place",
         "somebody else", "a unit", "a chain of places"],
)  # fmt: skip
def test_what_is_counted_and_what_is_not(text, wanted):
    assert taken(text) == wanted


@pytest.mark.parametrize(
    ("text", "published", "wanted"),
    [
        ("Sau vụ nổ 11/5, bão số 31 đến hết tháng 4/2026 làm 9 người chết.", "", "2026-04-30"),
        ("Sáng 11/5/2026, dân đi.\nLuật sẽ đổi sau khi bão số 31 làm 9 người chết.", "", ""),
        ("Chỉ huy nói cơn bão số 31 làm 9 người chết hôm 11/5.", "2026-05-13", "2026-05-13"),
        ("Trong chiến dịch ngày 11/5 đã cứu 9 người gặp bão số 31.", "2026-05-13", "2026-05-11"),
        ("Bão số 31 từ ngày 10/5/2026 đến nay khiến 9 người chết.", "", ""),
        ("Sáng 11/5, bão số 31 làm 9 người chết.", "", "2026-05-11"),
    ],
    ids=["a whole month", "only recalled", "of what happened", "no plague", "since",
         "a day of the event's year"],
)  # fmt: skip
def test_the_day_a_number_speaks_of(text, published, wanted):
    assert {row["as_of"] or "" for row in rows(text, published=published)} == {wanted}


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("Bão số 31 làm 9 người chết, mất nhiều nhà cửa, theo Mây 3.", "Mây 3"),
        ("Mây News đưa tin bão số 31 làm 9 người chết.", "Mây News"),
        ("Thống kê của Sở Y tế Mây Hà, đến sáng nay bão số 31 làm 9 người chết.",
         "Sở Y tế Mây Hà"),
        ("Như Mây News đã đưa tin, bão số 31 làm 9 người chết.", ""),
        ("Ông Lê Văn Hòa khẳng định luật sẽ đổi sau khi bão số 31 làm 9 người chết.", ""),
    ],
)  # fmt: skip
def test_who_says_a_number(text, voice):
    assert [row["asserted_by"] or "" for row in rows(text)] == [voice]
