"""Text reuse: what is own wording, and what is a form or a formula of everybody."""

import random

import pandas as pd
import planted_copies
import pytest
from planted_copies import invented

from analysis.measure.reuse import passages

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
        for _, rows in passages.find_passages(table).groupby("passage_id")
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
    assert passages.find_passages(table).empty
    again = articles(said.format("32.000", "45.000", "500"), said.format("32.000", "45.000", "500"))
    assert len(passages.find_passages(again)) == 2


def test_a_formula_whose_phrases_many_articles_print_is_no_copy_and_own_wording_is() -> None:
    formula = (
        "hàng về khá nhiều, cam bưởi giữ nguyên giá, sạp cá sông đóng cửa sớm, khách mua thưa dần "
        "từ trưa, chiều muộn chợ vãn"
    )
    pieces = formula.split(", ")
    one = [f"Chợ Mai Khê {formula}.", f"Bến Lác {formula}."]
    # forty notices print two pieces of it each, one after the other or not
    random.seed(2)
    firsts = [random.randrange(4) for _ in range(40)]
    other = [f"{invented(12)} {pieces[n]}, {pieces[n + 1]}." for n in firsts]
    alone = articles(*one)
    assert len(passages.find_passages(alone)) == 2
    assert passages.find_passages(articles(*one, *other)).empty
    own = passages.find_passages(articles(*one, *other, SENTENCE, SENTENCE))
    assert own["article_id"].tolist() == ["042", "043"]


def test_a_line_at_the_end_of_very_many_pages_is_everybodys() -> None:
    random.seed(4)
    last = (
        "Ảnh chợ quê trong bài do bà con gửi về, nhà in chọn lại từ những phiên chợ xưa ven sông."
    )
    table = articles(*(f"{invented(50)}\n{last}" for _ in range(12)))
    assert passages.find_passages(table).empty
    assert len(passages.find_passages(table.head(3))) == 3


def test_a_statement_in_quotation_marks_is_somebodys_own_however_often_parts_of_it_are_quoted() -> (
    None
):
    said = "bà con cứ yên tâm vụ này nước về đủ, trạm bơm chạy cả đêm, không ruộng nào phải chờ"
    random.seed(6)
    parts = [
        f"{invented(12)} Bà Sáu nói “{said[n : n + 40]}”." for n in (0, 20, 40) for _ in range(6)
    ]
    whole = [f"{invented(20)} Bà Sáu nói: “{said}”.", f"{invented(20)} “{said}”, bà Sáu cho hay."]
    found = passages.find_passages(articles(*whole, *parts))
    assert {"000", "001"} <= {*found["article_id"]}


def parts(table: pd.DataFrame) -> pd.DataFrame:
    """The first line of each article as its headline."""
    ends = [text.index("\n") for text in table["text"]]
    return pd.DataFrame(
        {"article_id": table["article_id"], "part": "title", "start": 0, "end": ends}
    )


def test_notices_that_are_one_form_share_its_standing_sentences_and_no_passage() -> None:
    standing = (
        "Bà con mua bán tại chợ xin giữ phiếu cân đến cuối phiên để đổi trả khi thấy hàng ôi."
    )
    rows = (
        "Sáng nay cam giá {} đồng một cân, bưởi {} đồng một quả, tăng {} đồng so với phiên trước."
    )
    one = [rows.format("32.000", "45.000", "500"), rows.format("35.500", "41.000", "700")]
    random.seed(8)
    table = articles(*(f"{invented(40)}\n{said}\n{standing}" for said in one))
    assert passages.find_passages(table).empty
    alone = articles(*(f"{invented(40)}\n{standing}" for _ in one))
    assert len(passages.find_passages(alone)) == 2


def test_headlines_that_differ_in_their_date_alone_make_a_series() -> None:
    standing = (
        "Bà con mua bán tại chợ xin giữ phiếu cân đến cuối phiên để đổi trả khi thấy hàng ôi."
    )
    random.seed(9)
    heads = ["Giá cam hôm nay 3/5: tăng nhẹ", "Giá cam hôm nay 4/5: đứng yên"]
    table = articles(*(f"{head}\n{invented(40)}\n{standing}" for head in heads))
    assert passages.find_passages(table, parts=parts(table)).empty
    other = articles(*(f"{head}\n{invented(40)}\n{standing}" for head in ("Chợ đông", "Chợ vắng")))
    assert len(passages.find_passages(other, parts=parts(other))) == 2
    whole = [f"{head}\n{SENTENCE} {standing}" for head in heads]
    same = articles(*whole)
    assert len(passages.find_passages(same, parts=parts(same))) == 2


@pytest.mark.parametrize(
    "name",
    [
        "nghị định số 12/2031/NĐ-CP của Chính phủ về điều kiện kinh doanh bến đò ngang, bến khách "
        "ven sông và việc cấp phép cho người lái đò",
        "đề án xây dựng đội thuyền chở khách nhỏ chạy điện, bến đỗ và trạm sạc dọc các nhánh sông "
        "giai đoạn 2031-2035",
        "tội vi phạm quy định về quản lý, sử dụng tài sản nhà nước gây thất thoát, lãng phí và lợi "
        "dụng chức vụ, quyền hạn trong khi thi hành công vụ",
        "tội bắt, giữ hoặc giam người trái pháp luật và tội làm, tàng trữ, vận chuyển, lưu hành "
        "tiền giả",
        "chủ đề “Bến nước quê ta, con đò nối những bờ vui và ngày mai của bà con ven sông”",
    ],
    ids=["a decree", "a plan", "offences", "offences with a list in them", "a theme"],
)
def test_the_name_of_a_thing_is_nobodys_wording(name: str) -> None:
    random.seed(10)
    table = articles(*(f"{invented(20)} Bà con bàn về {name}. {invented(20)}" for _ in range(2)))
    assert passages.find_passages(table).empty
    both = articles(*(f"{text} {SENTENCE}" for text in table["text"]))
    assert len(passages.find_passages(both)) == 2


def test_a_call_to_readers_is_no_passage() -> None:
    random.seed(12)
    call = "Mời bạn đọc gửi ảnh chợ quê về tòa soạn để cùng bà con xem lại những phiên chợ xưa."
    assert passages.find_passages(articles(*(f"{invented(30)}\n{call}" for _ in range(3)))).empty


@pytest.mark.parametrize(
    "formula",
    [
        "có mưa vừa, mưa to, có nơi mưa rất to và dông, trong cơn dông có khả năng xảy ra lốc, sét, "
        "mưa đá và gió giật mạnh",
        "ra quyết định khởi tố vụ án hình sự, khởi tố bị can và lệnh bắt tạm giam để điều tra làm rõ",
    ],
    ids=["a forecast", "a prosecution"],
)
def test_a_formula_of_forecasts_or_courts_is_known_in_two_articles_already(formula: str) -> None:
    random.seed(13)
    table = articles(*(f"{invented(20)} Hôm qua {formula}. {invented(20)}" for _ in range(2)))
    assert passages.find_passages(table).empty


def test_a_teaser_within_a_line_is_no_copy_of_the_article_it_leads_to() -> None:
    random.seed(14)
    lead = "Từ tháng sau bà con hai bờ sông đi chợ bằng đò điện, vé ba nghìn đồng một lượt qua bến."
    full = f"Đò điện về bến Mai Khê\n{lead}\n{invented(40)}"
    teased = f"Chợ nổi đông khách\n{invented(30)} Đò điện về bến Mai Khê TTO - {lead}"
    table = articles(full, teased)
    assert passages.find_passages(table, parts=parts(table)).empty
    copied = articles(full, f"Chợ nổi đông khách\n{invented(30)} {lead}")
    assert len(passages.find_passages(copied, parts=parts(copied))) == 2


def test_a_report_in_two_versions_of_many_outlets_each_is_no_formula() -> None:
    shorter = SENTENCE.replace(" hai bờ đi chợ", "")
    table = articles(*(f"{SENTENCE if n % 2 else shorter} Tin số {n}." for n in range(20)))
    assert set(passages.find_passages(table)["article_id"]) == set(table["article_id"])
