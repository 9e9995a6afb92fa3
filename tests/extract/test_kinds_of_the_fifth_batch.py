"""Kinds met in the fifth batch of real events, in invented words."""

import pytest

import analysis as an
from analysis.study import Event, Measure, Study

DAY = Study(
    name="day",
    event=Event(names=("tai nạn ở cầu Mây",), starts_on="2026-05-10", ends_on="2026-05-10"),
    measures=(
        Measure("dead", ("người", "nạn nhân"), families=("die",)),
        Measure("injured", ("người", "nạn nhân"), families=("injure",)),
        Measure("missing", ("người", "nạn nhân"), families=("missing",)),
    ),
)
ENVOYS = Study(
    name="envoys",
    event=Event(names=("vụ đầu độc Ranos", "Ranos"), starts_on="2026-03-04", ends_on="2026-04-30"),
    measures=(Measure("envoys", ("nhà ngoại giao",), ("trục xuất",), kind="each"),),
)
MIGRANTS = Study(
    name="migrants",
    event=Event(names=("đoàn di cư",), starts_on="2026-05-01", ends_on="2026-06-30"),
    measures=(
        Measure("on_the_way", ("người di cư", "người"), ("di cư", "tập trung"), kind="level"),
        Measure("expelled", ("người di cư", "người"), ("trục xuất", "bị bắt")),
        Measure("returned", ("người di cư", "người"), ("trở về", "quay về")),
    ),
)


@pytest.mark.parametrize(
    ("text", "published", "day"),
    [
        ("Tài xế gây tai nạn ở cầu Mây làm 4 người chết ngày 10/5/2026 ra tòa.", None, ""),
        ("Tai nạn ở cầu Mây khiến 4 người chết vào chiều 10/5/2026.", None, ""),
        ("Tai nạn ở cầu Mây khiến 4 người chết vào chiều 10/5/2026.", "2026-05-14", "2026-05-14"),
        ("Ngày 10/5/2026, công an cho biết tai nạn ở cầu Mây làm 4 người chết.", None,
         "2026-05-10"),
        ("Công an báo cáo ngày 10/5/2026: tai nạn ở cầu Mây làm 4 người chết.", None,
         "2026-05-10"),
        ("Trong ngày 10/5/2026, tai nạn ở cầu Mây làm 4 người chết.", None, "2026-05-10"),
    ],
    ids=["behind it", "of the hour", "printed later", "said that day", "reported", "that day"],
)  # fmt: skip
def test_the_one_day_of_an_event_is_no_day_of_its_toll(text, published, day):
    found = an.quantities(text, DAY, published_on=published)
    assert found["as_of"].fillna("").tolist() == [day]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Nam Hải nói về Ranos\n\nNgày 18/4/2026, bà Ly họp báo về thuế.\n\n"
         "Trước đó, vì vụ đầu độc Ranos, Nam Hải trục xuất 60 nhà ngoại giao.", ""),
        ("Bà Ly họp báo về thuế\n\nNgày 18/4/2026, bà Ly họp báo.\n\nBà nói về thuế. Thuế sẽ "
         "tăng. Thuế xe tăng. Thuế nhà tăng. Thuế đất tăng.\n\nVì vụ đầu độc Ranos, Nam Hải trục "
         "xuất 60 nhà ngoại giao.", ""),
        ("Vụ đầu độc Ranos\n\nNgày 18/4/2026, Nam Hải lên tiếng về vụ đầu độc Ranos.\n\n"
         "Vụ việc gây xôn xao. Báo chí bình luận. Dân chúng lo ngại. Hội đồng họp. Hai bên nói.\n\n"
         "Nam Hải trục xuất 60 nhà ngoại giao.", "2026-04-18"),
    ],
    ids=["looked back to", "the news is another", "the news is the event"],
)  # fmt: skip
def test_the_day_of_the_news_dates_a_count_only_where_the_news_is_the_event(text, day):
    assert an.quantities(text, ENVOYS)["as_of"].fillna("").tolist() == [day]


def test_a_day_only_looked_back_to_dates_nothing_that_follows():
    text = (
        "Đoàn di cư\n\nĐoàn di cư tới biên giới.\n\nTrước đó, hôm 3/5/2026, đoàn di cư khởi hành."
        "\n\nKhoảng 700 người di cư đã quay về nhà."
    )
    found = an.quantities(text, MIGRANTS, published_on="2026-05-20")
    assert found["as_of"].tolist() == ["2026-05-20"]


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Đoàn di cư: Bắc Sơn sẽ trục xuất 500 người di cư vượt biên.", "expelled"),
        ("Khoảng 480 người di cư đang trên đường trở về nhà, rời đoàn di cư.", "returned"),
        ("Đoàn di cư có 7.000 người di cư từ Lam Hà.", "on_the_way"),
        ("Khoảng 900 người di cư trong đoàn di cư đang tập trung ở cửa khẩu.", "on_the_way"),
    ],
)
def test_a_predicate_beside_a_noun_says_more_than_the_verb_in_it(text, measure):
    assert an.quantities(text, MIGRANTS)["measure"].tolist() == [measure]


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Tai nạn ở cầu Mây: số mất tích giảm còn 11.", [("missing", 11)]),
        ("Tai nạn ở cầu Mây: số tử vong tăng lên 15.", [("dead", 15)]),
        ("Số mất tích trong vụ tai nạn ở cầu Mây giảm từ 14 xuống còn 11.", [("missing", 11)]),
        ("Tai nạn ở cầu Mây khiến 2 người tử vong tại chỗ, 5 người khác, trong đó có 2 trẻ em, "
         "bị thương nặng.", [("dead", 2), ("injured", 5)]),
        ("Tai nạn ở cầu Mây khiến 2 người chết, 7 người khác, phần lớn là học sinh, mất tích.",
         [("dead", 2), ("missing", 7)]),
        ("Tai nạn ở cầu Mây khiến 4 người ra đi mãi mãi.", [("dead", 4)]),
    ],
)  # fmt: skip
def test_what_became_of_people_is_read_without_their_noun_and_behind_an_aside(text, counts):
    found = an.quantities(text, DAY)
    found = found[found["measure"].notna()]
    assert list(zip(found["measure"], found["value"], strict=True)) == counts


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("Các thông tin ban đầu cho biết tai nạn ở cầu Mây làm 4 người chết.", ""),
        ("Cơ quan chức năng chưa công bố thương vong, tuy nhiên tai nạn ở cầu Mây đã làm ít nhất "
         "4 người chết.", ""),
        ("Ông Lê Hòa nói đến hết ngày 12/5 tai nạn ở cầu Mây làm 4 người chết.", "Lê Hòa"),
        ("Cơ quan chức năng công bố tai nạn ở cầu Mây làm 4 người chết.", "Cơ quan chức năng"),
    ],
)  # fmt: skip
def test_who_has_not_said_a_number_gives_none(text, voice):
    found = an.quantities(text, DAY)
    found = found[found["measure"] == "dead"]
    assert found["asserted_by"].fillna("").tolist() == [voice]


@pytest.mark.parametrize(
    "text",
    [
        "Vì vụ đầu độc Ranos, Nam Hải ra lệnh trục xuất 60 nhà ngoại giao, theo lời kêu gọi của "
        "Bắc Sơn.",
        "Nam Hải đã trục xuất 60 nhà ngoại giao với cáo buộc Bắc Sơn đứng sau vụ đầu độc Ranos.",
        "Sau vụ đầu độc Ranos, Nam Hải đáp trả bằng cách trục xuất 60 nhà ngoại giao.",
    ],
)
def test_who_does_it_or_asks_for_it_has_said_no_number(text):
    assert an.quantities(text, ENVOYS)["asserted_by"].fillna("").tolist() == [""]


def test_a_person_named_with_a_year_is_no_other_edition():
    text = (
        "Nam Hải trục xuất 23 nhà ngoại giao vì vụ đầu độc Ranos.\n\nÔng Ranos vẫn nguy kịch. "
        "Ranos năm 2004 bị bắt, Ranos được thả sau đó."
    )
    found = an.quantities(text, ENVOYS)
    assert found["measure"].tolist() == ["envoys"]


NIGHT = Study(
    name="night",
    event=Event(
        names=("đảo chính ở Lam Hà", "cuộc đảo chính"),
        starts_on="2026-05-15",
        ends_on="2026-05-16",
    ),
    measures=DAY.measures,
)
PASS = Study(
    name="pass",
    event=Event(names=("đèo Mây",), starts_on="2026-05-10", ends_on="2026-05-10"),
    measures=DAY.measures,
)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("290 người thiệt mạng do bạo lực đêm 15/5/2026 trong cuộc đảo chính.", ""),
        ("Cuộc đảo chính: 290 người thiệt mạng vì đụng độ hôm 16/5/2026.", ""),
        ("290 người thiệt mạng trong cuộc đảo chính hôm 15/5/2026.", ""),
        ("Ngày 20/5/2026, Bộ Nội vụ cho biết cuộc đảo chính làm 290 người chết.", "2026-05-20"),
    ],
)
def test_the_day_of_a_cause_is_no_day_of_its_toll(text, day):
    assert an.quantities(text, NIGHT)["as_of"].fillna("").tolist() == [day]


@pytest.mark.parametrize(
    ("text", "published", "taken"),
    [
        ("Xe rơi ở đèo Mây, nơi cách đây 2 năm xảy ra vụ tai nạn xe bồn khiến 2 người tử vong.",
         None, False),
        ("Ở đèo Mây, cách đây hai năm cũng từng xảy ra một vụ tai nạn khiến 2 người tử vong.",
         "2026-05-11", False),
        ("Cách đây 2 năm, tai nạn ở đèo Mây khiến 12 người tử vong.", None, True),
        ("Cách đây 2 năm, tai nạn ở đèo Mây khiến 12 người tử vong.", "2028-05-10", True),
    ],
)  # fmt: skip
def test_what_was_years_before_the_article_is_another_event(text, published, taken):
    found = an.quantities(text, PASS, published_on=published)
    assert found["measure"].notna().tolist() == [taken]
    assert taken or found["why_not"].tolist() == ["another year"]


def test_those_of_one_house_are_no_toll_and_first_news_is_nobody():
    assert an.quantities("Ở đèo Mây, bốn người trong nhà tôi mất tích.", PASS).empty or (
        an.quantities("Ở đèo Mây, bốn người trong nhà tôi mất tích.", PASS)["measure"].isna().all()
    )
    found = an.quantities("Theo thông tin ban đầu, ở đèo Mây 15 người bị thương.", PASS)
    assert found["asserted_by"].fillna("").tolist() == [""]
    found = an.quantities("Theo số liệu ban đầu của Sở Y tế, ở đèo Mây 15 người bị thương.", PASS)
    assert found["asserted_by"].tolist() == ["Sở Y tế"]
