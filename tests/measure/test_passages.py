"""Text reuse: what counts as a passage that two articles share, and who was first."""

import random

import pandas as pd
import pytest
from planted_copies import invented

from analysis.measure.reuse import passages, syllables
from analysis.report.words import reuse_words

SENTENCE = (
    "Bến tàu cũ sẽ được sửa lại trước mùa mưa để bà con hai bờ đi chợ, "
    "trẻ em qua sông tới trường mà không phải chờ con đò nhỏ mỗi sáng."
)
OTHER = "Hôm qua trời nắng đẹp, nhiều gia đình ra bờ kè phơi lúa và vá lại lưới cũ."


def articles(*texts: str, **columns: list[object]) -> pd.DataFrame:
    names = [chr(ord("a") + n) for n in range(len(texts))]
    base = {"article_id": names, "text": list(texts), "label": [t[:20] for t in texts]}
    frame = pd.DataFrame({**base, **columns})
    for column in ("outlet", "agency", "published_on", "published_at"):
        if column not in frame:
            frame[column] = None
    return frame.assign(n_words=[len(text.split()) for text in texts])


def shown(found: pd.DataFrame, table: pd.DataFrame) -> list[tuple[str, str]]:
    texts = table.set_index("article_id")["text"]
    return [(r.article_id, texts[r.article_id][r.start : r.end]) for r in found.itertuples()]


def test_a_sentence_in_two_articles_is_one_passage_with_exact_offsets() -> None:
    table = articles(f"{OTHER} {SENTENCE}", f"{SENTENCE} Ông Bảy kể vậy.")
    found = passages.find_passages(table)
    assert shown(found, table) == [("a", SENTENCE[:-1]), ("b", SENTENCE[:-1])]
    assert found["passage_id"].nunique() == 1
    assert found["n_edits"].tolist() == [0, 0]
    assert found["nth_copy"].tolist() == [1, 2]


def test_eleven_words_in_common_are_no_passage_and_twelve_are() -> None:
    words = "chị vừa mua thêm mấy giỏ cam cho em nhỏ rồi đi ngay"
    ends = ("trước cổng làng", "ở đầu phố")
    for n, expected in ((11, 0), (12, 2)):
        said = " ".join(words.split()[:n])
        table = articles(f"Sáng nay {said} {ends[0]}.", f"Chiều qua, {said} {ends[1]}.")
        assert len(passages.find_passages(table)) == expected, n


@pytest.mark.parametrize(
    ("edited", "n_edits"),
    [
        (SENTENCE.replace("mùa mưa", "mùa lũ"), 1),
        (SENTENCE.replace("cũ sẽ", "cũ của xã sẽ"), 2),
        (SENTENCE.replace("con đò nhỏ", "con đò"), 1),
        (SENTENCE.replace("Bến tàu cũ", "BẾN TÀU CŨ"), 0),
    ],
    ids=["a word changed", "words added", "a word dropped", "capitals are no edit"],
)
def test_small_edits_are_tolerated_and_counted(edited: str, n_edits: int) -> None:
    found = passages.find_passages(articles(SENTENCE, edited))
    assert found["n_edits"].tolist() == [0, n_edits]


def test_the_place_of_a_tone_mark_is_no_edit() -> None:
    said = "hoà vào dòng người đi chợ, bà con vừa thuỷ chung vừa vui vẻ chờ mùa hoa khoẻ mạnh"
    other = said.replace("hoà", "hòa").replace("thuỷ", "thủy").replace("khoẻ", "khỏe")
    assert passages.find_passages(articles(said, other))["n_edits"].tolist() == [0, 0]


def test_names_and_numbers_that_everybody_prints_are_no_passage() -> None:
    office = (
        "Phó Chủ tịch Hội Làng nghề Sông Lim Trần Thị Bưởi, Giám đốc Trung tâm Khuyến ngư Cửa "
        "Biển Lê Văn Cam, Chủ nhiệm Hợp tác xã Núi Mơ Phạm Thị Quýt, ngày 12/3/2026, 45 đại biểu"
    )
    table = articles(f"{office} cùng dự họp.", f"Có mặt buổi sáng: {office} và bà con.")
    assert passages.find_passages(table).empty


def test_masked_terms_do_not_count_and_do_not_join() -> None:
    slogan = "cùng nhau giữ lấy dòng sông xanh cho con cháu mai sau được tắm mát mỗi chiều hè"
    table = articles(f"Lễ hội mang tên {slogan} bắt đầu.", f"Chủ đề {slogan} được chọn.")
    assert len(passages.find_passages(table)) == 2
    masked = passages.masks(table, [slogan.upper()])
    assert passages.find_passages(table, terms=masked).empty


def test_captions_are_left_out() -> None:
    table = articles(f"{OTHER}\n{SENTENCE}", f"Tin vắn.\n{SENTENCE}")
    parts = pd.DataFrame(
        {
            "article_id": ["a", "b"],
            "part": ["caption", "caption"],
            "start": [len(OTHER) + 1, len("Tin vắn.") + 1],
            "end": [len(text) for text in table["text"]],
        }
    )
    assert len(passages.find_passages(table)) == 2
    assert passages.find_passages(table, parts=parts).empty


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (["2026-03-02", "2026-03-05"], ["yes", "no"]),
        (["2026-03-05", "2026-03-02"], ["no", "yes"]),
        (["2026-03-02", "2026-03-02"], ["unknown", "unknown"]),
        (["2026-03-02", None], ["unknown", "unknown"]),
    ],
    ids=["the first is earlier", "the second is earlier", "the same day", "one without a day"],
)
def test_direction_is_said_only_where_the_days_decide(
    days: list[object], expected: list[str]
) -> None:
    found = passages.find_passages(articles(SENTENCE, SENTENCE, published_on=days))
    assert found["is_earliest"].tolist() == expected


def test_hours_decide_on_one_day_and_bounds_decide_where_they_do_not_meet() -> None:
    hours = ["2026-03-02T06:10", "2026-03-02T05:50"]
    found = passages.find_passages(articles(SENTENCE, SENTENCE, published_at=hours))
    assert found["is_earliest"].tolist() == ["no", "yes"]
    bounds = {"published_latest": ["2026-03-02", None], "published_earliest": [None, "2026-03-04"]}
    found = passages.find_passages(articles(SENTENCE, SENTENCE, **bounds))
    assert found["is_earliest"].tolist() == ["yes", "no"]


def test_articles_far_apart_in_time_are_not_compared() -> None:
    table = articles(SENTENCE, SENTENCE, published_on=["2026-01-02", "2026-06-02"])
    assert passages.find_passages(table).empty
    assert len(passages.find_passages(table, window_days=200)) == 2
    assert (
        len(passages.find_passages(articles(SENTENCE, SENTENCE, published_on=["2026-01-02", None])))
        == 2
    )


def test_a_page_shared_by_two_and_a_sentence_of_it_shared_by_three() -> None:
    page = f"{SENTENCE} {OTHER} {invented(30)}"
    table = articles(f"Tin một. {page}", f"Tin hai. {page}", f"Tin ba. {SENTENCE}")
    found = passages.find_passages(table)
    sizes = found.groupby("passage_id")["article_id"].apply(list)
    assert sorted(map(len, sizes)) == [2, 3]


def test_a_report_that_fifty_outlets_reprint_is_found_in_all_of_them() -> None:
    random.seed(3)
    texts = [f"{invented(40)} {SENTENCE} {OTHER} {invented(30)}" for _ in range(50)]
    names = [f"n{n:02}" for n in range(50)]
    found = passages.find_passages(articles(*texts).assign(article_id=names))
    printed = found[found["n_words"] >= 25]
    assert printed["passage_id"].nunique() == 1
    assert sorted(printed["article_id"]) == names


def test_the_order_of_the_articles_changes_nothing() -> None:
    random.seed(5)
    texts = [f"{invented(30)} {random.choice([SENTENCE, OTHER])} {invented(20)}" for _ in range(12)]
    table = articles(*texts)
    shuffled = table.sample(frac=1, random_state=1)
    pd.testing.assert_frame_equal(passages.find_passages(table), passages.find_passages(shuffled))


def test_no_article_and_one_article_share_nothing() -> None:
    assert passages.find_passages(articles()).empty
    assert passages.find_passages(articles(SENTENCE)).empty
    assert passages.find_passages(articles("", " ", "x")).empty


def test_different_syllables_have_different_hashes() -> None:
    said = "hoa hoà hòa hoá hỏa họa ma má mà mả mã mạ đa da ươn uơn 1 12 21 Ð đ"
    hashes = syllables.hashed_syllables([said]).hashes.tolist()
    words = said.lower().replace("hòa", "hoà").replace("ð", "đ").split()
    words = [w if w != "Ð" else "đ" for w in words]
    assert len(set(hashes)) == len(set(words))


def test_aligned_copies_say_what_was_dropped() -> None:
    table = articles(SENTENCE, SENTENCE.replace(" hai bờ đi chợ", ""))
    rows = passages.aligned(passages.find_passages(table), table)
    edits = rows[rows["change"] != "shared"]
    assert edits["first_words"].tolist() == ["hai", "bờ", "đi", "chợ"]
    assert set(edits["words"]) == {""}
    text = table["text"].iloc[1]
    same = rows[rows["change"] == "shared"]
    assert [text[a:b] for a, b in zip(same["start"], same["end"], strict=True)] == [*same["words"]]


def test_an_excerpt_shows_no_more_than_twenty_five_words_of_a_copy() -> None:
    table = articles(f"{SENTENCE} {OTHER}", f"{SENTENCE} {OTHER}")
    rows = passages.excerpts(passages.aligned(passages.find_passages(table), table))
    assert len(rows) == 25
    assert rows["cut_after"].all()
    assert not rows["cut_before"].any()


def test_pairs_say_how_many_words_two_articles_share_and_which_was_first() -> None:
    table = articles(
        OTHER, SENTENCE, SENTENCE, published_on=["2026-03-01", "2026-03-05", "2026-03-02"]
    )
    told = passages.pairs(passages.find_passages(table), table)
    assert told[["article_id", "other_id", "order", "n_passages"]].values.tolist() == [
        ["c", "b", "known", 1]
    ]
    assert told["n_words"].tolist() == passages.find_passages(table)["n_words"].unique().tolist()


def test_an_agency_credited_by_one_copy_is_the_source_of_all() -> None:
    table = articles(
        SENTENCE,
        SENTENCE,
        outlet=["Báo Núi Mơ", "Tin Ven Đô"],
        agency=[None, "Thông tấn Duyên Hải"],
    )
    told = passages.copied_between_outlets(passages.find_passages(table), table)
    assert told[["source", "is_agency", "outlet", "basis"]].values.tolist() == [
        ["Thông tấn Duyên Hải", True, "Báo Núi Mơ", "credit"],
        ["Thông tấn Duyên Hải", True, "Tin Ven Đô", "credit"],
    ]


def test_outlets_without_known_direction_stand_apart() -> None:
    outlets = ["Tin Ven Đô", "Báo Núi Mơ"]
    table = articles(SENTENCE, SENTENCE, outlet=outlets)
    told = passages.copied_between_outlets(passages.find_passages(table), table)
    assert told[["source", "outlet", "basis"]].values.tolist() == [
        ["Báo Núi Mơ", "Tin Ven Đô", "unknown"]
    ]
    table = articles(SENTENCE, SENTENCE, outlet=outlets, published_on=["2026-03-02", "2026-03-03"])
    told = passages.copied_between_outlets(passages.find_passages(table), table)
    assert told[["source", "outlet", "basis"]].values.tolist() == [
        ["Tin Ven Đô", "Báo Núi Mơ", "time"]
    ]


def test_one_quotation_in_two_articles_shows_who_trimmed_it() -> None:
    said = "Bến tàu cũ sẽ được sửa lại trước mùa mưa để bà con hai bờ đi chợ"
    quoted = pd.DataFrame(
        {
            "row_id": ["q1", "q2", "q3"],
            "article_id": ["a", "b", "b"],
            "content": [said[: said.index(" để")], said, OTHER],
            "kind": "direct",
            "speaker": [None, "Phạm Thị Quýt", "Phạm Thị Quýt"],
            "source_as_printed": ["", "bà Quýt", "bà Quýt"],
            "start": [0, 5, 90],
            "end": [40, 70, 160],
            "part": "body",
            "sentence_id": [1, 1, 2],
        }
    )
    told = passages.shared_quotations(quoted, articles("x", "y"))
    columns = ["article_id", "quotation_id", "speaker", "n_words", "n_shared", "n_trimmed"]
    assert told[columns].fillna("").values.tolist() == [
        ["b", "q2", "Phạm Thị Quýt", 15, 15, 0],
        ["a", "q1", "", 9, 9, 6],
    ]


def test_the_finding_counts_what_the_table_holds() -> None:
    days = ["2026-03-05", "2026-03-02"]
    table = articles(SENTENCE, SENTENCE, published_on=days)
    found = passages.find_passages(table)
    n_words = found["n_words"].iloc[0]
    said = reuse_words.finding(found, table)
    assert said.startswith(f"2 of 2 articles share 1 passage; later copies are {n_words} of ")
    assert said.endswith(
        "The days say for 1 of 1 pair which article was first, "
        "not who copied: both may print the same statement."
    )


def test_the_finding_holds_without_any_passage() -> None:
    table = articles(OTHER)
    assert reuse_words.finding(passages.find_passages(table), table) == (
        "No two of the 1 articles share a passage of 12 words or more, names and numbers left out."
    )
