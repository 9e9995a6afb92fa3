"""The day of what happened is not the day of its toll."""

import pytest

import analysis as an
from analysis.study import Event, Measure, Study

STUDY = Study(
    name="s",
    event=Event(names=("sập khán đài",), starts_on="2026-05-10", ends_on="2026-05-20"),
    measures=(Measure("dead", ("người",), families=("die",)),),
)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Công an công bố: 18 người chết trong vụ sập khán đài ngày 10/5.", "2026-05-14"),
        ("18 người chết trong vụ sập khán đài chiều 10/5.", "2026-05-14"),
        ("Vụ sập khán đài hôm 10/5 làm 18 người chết.", "2026-05-14"),
        ("Trong ngày 10/5, vụ sập khán đài làm 18 người chết.", "2026-05-10"),
        ("Tính đến chiều 11/5, vụ sập khán đài hôm 10/5 làm 16 người chết.", "2026-05-11"),
    ],
    ids=["behind, announced", "behind", "before", "of that day", "as of another day"],
)
def test_a_toll_is_of_the_day_it_is_told(text, day):
    found = an.quantities(text, STUDY, published_on="2026-05-14")
    assert found["as_of"].tolist() == [day]


@pytest.mark.parametrize(
    ("text", "day", "basis"),
    [
        ("Vụ sập khán đài xảy ra tối 10/5/2026 làm 18 người chết.", "", "unknown"),
        ("Từ hôm 10/5/2026, vụ sập khán đài khiến 18 người chết.", "", "unknown"),
        ("Vụ sập khán đài đến nay làm 18 người chết.", "", "unknown"),
        ("Tính đến chiều 11/5/2026, vụ sập khán đài làm 16 người chết.", "2026-05-11", "stated"),
        ("Sáng 12/5/2026, công an cho biết đến nay vụ sập khán đài làm 17 người chết.",
         "2026-05-12", "stated"),
    ],
    ids=["happened", "since", "until now, undated", "as of", "said that day"],
)  # fmt: skip
def test_the_day_it_happened_dates_no_toll_of_an_undated_article(text, day, basis):
    found = an.quantities(text, STUDY)
    assert found["as_of"].fillna("").tolist() == [day]
    assert found["as_of_basis"].tolist() == [basis]


def test_the_injured_of_a_disaster_are_a_running_total_whatever_else_is_counted():
    from analysis.extract.quantities import families

    hurt = Measure("hurt", ("người",), families=("injure",))
    crowd = Measure("crowd", ("khán giả",), families=("watch",))
    march = Measure("march", ("người",), families=("march",))
    assert families.measure_kind(hurt, Study(measures=(hurt, crowd, *STUDY.measures))) == "total"
    assert families.measure_kind(hurt, Study(measures=(hurt, march))) == "each"
