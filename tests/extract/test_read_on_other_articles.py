"""Kinds of mistakes seen when rules were read on articles nobody wrote them for."""

from dataclasses import replace

import pytest

import analysis as an
from analysis.corpus.layout import layout
from analysis.extract import annotate
from analysis.study import Measure, Study

STUDY = Study(
    name="s",
    measures=(
        Measure("dead", ("người",), families=("die",)),
        Measure("injured", ("người",), families=("injure",)),
        Measure("missing", ("người",), families=("missing",)),
    ),
)
PRINTED = "2026-09-01"


def found(text, *columns, study=STUDY):
    rows = an.quantities(text, study, published_on=PRINTED)
    rows = rows[rows["measure"].notna()][list(columns)].astype("object")
    return [tuple(row) for row in rows.where(rows.notna(), "").itertuples(index=False)]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("8 người bị thương đang nằm tại Trung tâm y tế huyện Mây.", [("",)]),
        ("8 người bị thương được điều trị tại Bệnh viện Sông Mây.", [("",)]),
        ("Vụ nổ làm chết 18 người và làm đổ nhiều nhà ở Thủ đô nước này.", [("",)]),
        ("8 người bị thương được điều trị tại thành phố Sông Mây.", [("Sông Mây",)]),
        ("18 người thiệt mạng trong vụ nổ ở Huế.", [("Huế",)]),
        ("18 người thiệt mạng trong vụ nổ ở ấp Sông Mây.", [("Sông Mây",)]),
        ("18 người thiệt mạng trong vụ nổ ở ầm ầm.", [("",)]),
    ],
    ids=["centre", "hospital", "capital", "a name", "a short name", "a hamlet", "small letters"],
)
def test_the_capital_of_a_common_word_is_no_place(text, places):
    assert found(text, "place") == places


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        (
            "Bệnh nhân Lê Văn Sáu (nghi phạm trong vụ án khiến 2 người chết, 3 người bị thương) "
            "đã tử vong.",
            [("dead", 2), ("injured", 3)],
        ),
        ("Ba ngày sau, 3 người bị thương đã tử vong.", [("dead", 3)]),
        ("Vụ nổ khiến 4 người nguy kịch, 2 người thương nặng.", [("injured", 4), ("injured", 2)]),
        ("Vụ cháy đã lấy đi mạng sống của bốn người.", [("dead", 4)]),
        ("Giết 2 người trở lên có thể bị phạt tù 12 năm.", []),
        (
            "Mưa lũ đã khiến 7 người chết, trong đó 4 người do sạt lở đất, 3 người do lũ cuốn trôi.",
            [("dead", 7), ("dead", 4), ("dead", 3)],
        ),
    ],
    ids=["outside brackets", "of those counted", "badly hurt", "took lives", "law", "causes"],
)
def test_a_predicate_is_that_of_those_counted(text, measures):
    assert found(text, "measure", "value") == measures


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "Ủy ban cho biết từ 7h ngày 16-8 đến 7h ngày 17-8 tức từ sáng mùng 1 đến sáng mùng 2, "
            "cả nước xảy ra 54 vụ tai nạn, làm 34 người chết.",
            [("2026-08-17",)],
        ),
        (
            "Ông Sáu cho biết kể từ khi mưa bắt đầu trút xuống tuần trước, tới nay đã có 76 người "
            "thiệt mạng. Hơn 50 người vẫn mất tích.",
            [(PRINTED,), (PRINTED,)],
        ),
        (
            "Sau khi vụ nổ xảy ra ngày 12/8, sứ quán được biết: Tới nay có 2 người thiệt mạng.",
            [(PRINTED,)],
        ),
        ("Sáng 30/8, ông Sáu cho biết tới nay có 2 người thiệt mạng.", [("2026-08-30",)]),
        (
            "Vụ tai nạn khiến 2 người chết, 3 người bị thương gần cầu Mây hôm 27/8.",
            [(PRINTED,), (PRINTED,)],
        ),
    ],
    ids=["up to an hour", "since it began", "after it happened", "said that day", "a list"],
)
def test_until_now_is_not_the_day_it_began(text, days):
    assert found(text, "as_of") == days


def values(text):
    article = replace(layout.lay_out("a", text), published_on=PRINTED)
    rows = annotate.annotate_article(article, STUDY)["quantities"]
    return [row["value"] for row in rows if row["measure"]]


def test_one_dead_in_the_headline_is_counted_where_the_text_counts_him_too():
    head = "Sạt lở ở Sông Mây khiến một người chết\n\nMưa lớn gây sạt lở ở nhiều nơi.\n\n"
    below = "Mưa làm chết một người. Trong khi đó tại huyện Mai, lũ làm ít nhất năm người chết."
    assert values(head + below) == [1, 1, 5]
    one_more = "Một người chết thêm vì lở đất\n\nMưa lớn.\n\nĐến nay đã có 5 người chết."
    assert values(one_more) == [5]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Truyền hình Sông Mây đưa tin vụ va chạm khiến 31 người tử vong.", "Truyền hình Sông Mây"),
        ("Hôm qua, tờ Sông Mây đưa tin vụ va chạm khiến 31 người tử vong.", "Sông Mây"),
        ("Giải ở hạng mục đưa tin nóng là bài về vụ nổ khiến 31 người tử vong.", ""),
        ("Hôm qua, mục sự việc đưa tin vụ nổ khiến 31 người tử vong.", ""),
    ],
    ids=["broadcaster", "paper", "inside a word", "no name"],
)
def test_who_has_news_to_tell_is_a_whole_name(text, who):
    assert found(text, "asserted_by") == [(who,)]
