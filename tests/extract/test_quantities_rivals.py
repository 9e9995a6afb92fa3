"""What became of people is one thing or another, also where a study asks only for one of them."""

import pytest

import analysis as an
from analysis.study import Event, Measure, Study

DIE = Measure("dead", ("người",), families=("die",))
ARREST = Measure("arrested", ("người",), families=("arrest",))
VOTE = Measure("voted", ("cử tri", "người"), families=("vote",))


def taken(text, *measures):
    study = Study(name="s", event=Event(names=("lũ Sông Bưởi",)), measures=measures)
    found = an.quantities(text, study, published_on="2026-05-12")
    return found[found["measure"].notna()][["measure", "value"]].values.tolist()


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("Trận lũ Sông Bưởi làm 5 người chết, 2 người mất tích.", [5]),
        ("Lũ Sông Bưởi khiến 12 người thiệt mạng và 30 người bị thương.", [12]),
        ("Lũ Sông Bưởi khiến 30 người bị thương, 12 người thiệt mạng.", [12]),
        ("Lũ Sông Bưởi làm 7 người chết, 40 người phải sơ tán.", [7]),
        ("Do lũ Sông Bưởi, hai người tử vong và ba người được cứu sống.", [2]),
        ("Lũ Sông Bưởi làm 5 người chết và mất tích.", []),
        ("Lũ Sông Bưởi cướp đi sinh mạng của 61 người, 250 người nhập viện.", [61]),
    ],
    ids=["missing", "injured", "injured first", "evacuated", "rescued", "together", "in hospital"],
)
def test_a_study_that_asks_only_for_the_dead_gets_only_the_dead(text, dead):
    assert taken(text, DIE) == [["dead", n] for n in dead]


def test_other_outcomes_keep_out_of_arrests_too():
    text = "Sau lũ Sông Bưởi, công an bắt 9 người, 14 người bị thương."
    assert taken(text, ARREST) == [["arrested", 9]]


def test_a_deed_of_another_kind_is_no_rival():
    text = "Sau lũ Sông Bưởi, 900 cử tri bị thương nhẹ hay khỏe mạnh đều đi bỏ phiếu."
    assert taken(text, VOTE) == [["voted", 900]]


MARCH = Measure("marchers", ("người",), families=("march",))


def said(text, *measures, names=("lũ Sông Bưởi",)):
    study = Study(name="s", event=Event(names=names), measures=measures)
    found = an.quantities(text, study, published_on="2026-05-12")
    return found[found["measure"].notna()][["value", "qualifier"]].values.tolist()


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Số người chết vì lũ Sông Bưởi đã vượt 1.600.", [[1600, "over"]]),
        ("Số người chết do lũ Sông Bưởi đã lên tới 1.865.", [[1865, "exact"]]),
        ("Số người chết do lũ Sông Bưởi đã lên tới 1.865 người.", [[1865, "exact"]]),
    ],
    ids=["beyond", "come to", "come to, with its noun"],
)
def test_a_total_behind_its_noun_is_read_as_it_is_meant(text, wanted):
    assert said(text, DIE) == wanted


def test_the_name_of_a_march_says_what_those_before_it_do():
    text = "Khoảng 80.000 người tuần hành Hoa Sen hôm qua."
    assert said(text, MARCH, names=("tuần hành Hoa Sen",)) == [[80000, "about"]]


def test_a_toll_that_a_ministry_confirms_is_a_toll():
    study = Study(name="s", event=Event(names=("lũ Sông Bưởi",)), measures=(DIE,))
    text = "Bộ Y tế xác nhận 241 người chết trong lũ Sông Bưởi."
    assert an.quantities(text, study)["status"].tolist() == ["actual"]
