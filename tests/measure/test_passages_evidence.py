"""Text reuse: what is own wording, and what is a form or a formula of everybody."""

import random

import pandas as pd
import planted_copies
import pytest
from planted_copies import invented

from analysis.measure import passages

SENTENCE = (
    "Bến tàu cũ sẽ được sửa lại trước mùa mưa để bà con hai bờ đi chợ, "
    "trẻ em qua sông tới trường mà không phải chờ con đò nhỏ mỗi sáng."
)


def articles(*texts: str) -> pd.DataFrame:
    names = [f"{n:03}" for n in range(len(texts))]
    return pd.DataFrame({"article_id": names, "text": list(texts)})


@pytest.mark.parametrize("n", [20, 400], ids=["twenty articles", "four hundred articles"])
def test_planted_copies_are_found_with_harsh_edits_and_nothing_else_is(n: int) -> None:
    random.seed(11)
    size = 6 if n < 100 else 3
    texts = {f"{k:03}": "\n".join(invented(70) for _ in range(size)) for k in range(n)}
    printed, planted = planted_copies.plant(texts)
    assert len(planted) == 100
    table = articles(*printed.values())
    pairs = {
        frozenset((one, other))
        for _, rows in passages.find(table).groupby("passage_id")
        for one in rows["article_id"]
        for other in rows["article_id"]
        if one < other
    }
    assert sum(pair in pairs for pair in planted) >= 99
    # a paragraph copied on from a copy makes a pair that was not planted, but no other does
    reached = {a | b for a in planted for b in planted if a & b}
    together = [pair for pair in pairs - {*planted} if not any(pair <= three for three in reached)]
    assert len(together) <= 0.01 * len(pairs)


def test_a_notice_with_other_numbers_in_it_is_a_form_and_no_copy() -> None:
    said = "Sáng nay chợ Mai Khê bán cam giá {} đồng một cân, bưởi {} đồng một quả, tăng {} đồng "
    said += "so với phiên trước, lúc mở cửa từ sáng sớm."
    table = articles(said.format("32.000", "45.000", "500"), said.format("35.500", "41.000", "700"))
    assert passages.find(table).empty
    again = articles(said.format("32.000", "45.000", "500"), said.format("32.000", "45.000", "500"))
    assert len(passages.find(again)) == 2


def test_a_formula_whose_phrases_many_articles_print_is_no_copy_and_own_wording_is() -> None:
    formula = (
        "nhiều mây, có mưa nhỏ vài nơi, sáng sớm có sương mù nhẹ, trưa và chiều trời hửng nắng, "
        "đêm trời rét"
    )
    pieces = formula.split(", ")
    one = [f"Vùng núi {formula}.", f"Ven biển {formula}."]
    # forty bulletins print two pieces of it each, one after the other or not
    random.seed(2)
    firsts = [random.randrange(4) for _ in range(40)]
    other = [f"{invented(12)} {pieces[n]}, {pieces[n + 1]}." for n in firsts]
    alone = articles(*one)
    assert len(passages.find(alone)) == 2
    assert passages.find(articles(*one, *other)).empty
    own = passages.find(articles(*one, *other, SENTENCE, SENTENCE))
    assert own["article_id"].tolist() == ["042", "043"]


def test_a_line_at_the_end_of_very_many_pages_is_everybodys() -> None:
    random.seed(4)
    last = "Mời bạn đọc gửi ảnh chợ quê về tòa soạn để cùng bà con xem lại những phiên chợ xưa."
    table = articles(*(f"{invented(50)}\n{last}" for _ in range(12)))
    assert passages.find(table).empty
    assert len(passages.find(table.head(3))) == 3


def test_a_statement_in_quotation_marks_is_somebodys_own_however_often_parts_of_it_are_quoted() -> (
    None
):
    said = "bà con cứ yên tâm vụ này nước về đủ, trạm bơm chạy cả đêm, không ruộng nào phải chờ"
    random.seed(6)
    parts = [
        f"{invented(12)} Bà Sáu nói “{said[n : n + 40]}”." for n in (0, 20, 40) for _ in range(6)
    ]
    whole = [f"{invented(20)} Bà Sáu nói: “{said}”.", f"{invented(20)} “{said}”, bà Sáu cho hay."]
    found = passages.find(articles(*whole, *parts))
    assert {"000", "001"} <= {*found["article_id"]}
