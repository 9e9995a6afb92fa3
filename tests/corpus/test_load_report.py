"""The load report: what was read, left out, repaired, printed twice, by outlet and day."""

import pytest

from analysis import pipeline
from analysis.corpus import check, corpus, load_report

BODY = (
    "Sáng nay, chợ cá Lạc Hải mở cửa trở lại sau ba tháng sửa chữa mái và nền.\n\nHơn 120 tiểu thương đã nhận "
    "chỗ bán, ban quản lý chợ cho biết trong buổi sáng đầu tiên, nhiều người mang hoa đến tặng."
)
MANIFEST = """
[collection]
period_from = 2026-05-10
period_to = 2026-05-13
outlets = ["Tin Ven Đô"]
[[collection.gaps]]
outlet = "Báo Sao Mai"
date_from = 2026-05-12
date_to = 2026-05-12
reason = "mất mạng"
"""


def folder(tmp_path):
    rows = [
        ("Báo Sao Mai", "2026-05-11", BODY),
        (
            "Báo Sao Mai",
            "2026-05-13",
            BODY + " Hết.",
        ),
        ("Báo Sao Mai", "2026-05-11", BODY),
        ("Báo Sao Mai", "2026-05-11", ""),
        (
            "",
            "hôm nào",
            "Thư viện xã Mây Trắng cho mượn nông cụ từ đầu tháng này, kể cả máy cắt cỏ.",
        ),
        ("", "", ""),
    ]
    lines = ["source,date,content"] + [f'{o},{d},"{t}"' for o, d, t in rows]
    (tmp_path / "in.csv").write_text("\n".join(lines), "utf-8")
    (tmp_path / "empty.txt").write_text("", "utf-8")
    (tmp_path / "corpus.toml").write_text(MANIFEST, "utf-8")
    return tmp_path


def rows(read):
    return [
        (r["what"], r["reason"], r["outlet"], r["published_on"], r["n"], r["out_of"])
        for r in load_report.load_rows(read)
    ]


def test_every_count_of_loading_is_in_the_report(tmp_path):
    assert rows(corpus.read_corpus([folder(tmp_path)])) == [
        ("read", "", "", "", 4, 7),
        ("left out", "files: it is empty", "", "", 1, None),
        ("left out", "rows: blank", "", "", 1, None),
        ("left out", "rows: without a text", "", "", 1, None),
        ("twice", "word for word", "", "", 1, 4),
        ("twice", "nearly", "", "", 1, 4),
        ("dates", "missing", "", "", 1, 4),
        ("dates", "in doubt", "", "", 0, 4),
        ("outlets", "unknown", "", "", 1, 4),
        ("articles", "", "", "", 1, None),
        ("articles", "no article", "Báo Sao Mai", "2026-05-10", 0, None),
        ("articles", "", "Báo Sao Mai", "2026-05-11", 2, None),
        ("articles", "not collected", "Báo Sao Mai", "2026-05-12", None, None),
        ("articles", "", "Báo Sao Mai", "2026-05-13", 1, None),
        ("articles", "no article", "Tin Ven Đô", "2026-05-10", 0, None),
        ("articles", "no article", "Tin Ven Đô", "2026-05-11", 0, None),
        ("articles", "no article", "Tin Ven Đô", "2026-05-12", 0, None),
        ("articles", "no article", "Tin Ven Đô", "2026-05-13", 0, None),
    ]


def test_the_report_is_a_table_among_the_others(tmp_path):
    table = pipeline.load(folder(tmp_path)).load_report
    assert table[table["reason"] == "not collected"]["n"].isna().all()
    assert table["n"].dtype == "Int64"


def test_a_check_of_an_article_at_a_time_says_what_one_of_the_whole_says(tmp_path):
    folder(tmp_path)
    whole, status = check.report(corpus.read_corpus([tmp_path]))
    streamed, again = check.check_inputs([tmp_path])
    assert status == again == 1

    def lines(text):
        return [
            line for line in text.split("\n") if "twice" not in line and "to look at" not in line
        ]

    assert set(lines(streamed)) <= set(lines(whole)) | {
        line for line in lines(streamed) if "Disagreements" in line
    }
    assert streamed.split("\n\n")[0] == whole.split("\n\n")[0]


def test_a_check_of_nothing_is_one_sentence(tmp_path):
    from analysis.tables.errors import InputError

    (tmp_path / "a.txt").write_text("", "utf-8")
    with pytest.raises(InputError, match=r"a\.txt: it is empty"):
        check.check_inputs([tmp_path])


def table_of(n):
    """A table of articles; some without an outlet, some without a day, one twice, one blank."""
    rows = ["id,date,source,content"]
    for k in range(n):
        day = "" if k % 11 == 3 else f"{k % 28 + 1:02}/05/2026"
        outlet = "" if k % 13 == 5 else f"Báo Núi {k % 3}"
        words = f"Bến đò số {k % (n - 1)} mở cửa sáng nay sau ba tháng sửa chữa và có {k % (n - 1)} người đến."
        rows.append(f"b{k},{day},{outlet},{words}")
    return "\n".join([*rows[:9], ",,,", *rows[9:]])


def test_a_check_that_takes_few_apart_counts_all_the_same_and_says_so(tmp_path):
    (tmp_path / "bang.csv").write_text(table_of(90), "utf-8")
    all_of_them, status = check.check_inputs([tmp_path])
    few, again = check.check_inputs([tmp_path], whole=7)
    assert status == again == 1
    assert "were taken apart" not in all_of_them
    # The first 7, then those that lack an outlet or a day, then one of twenty: 20, 40, 60, 80.
    lacking = [k for k in range(90) if k % 11 == 3 or k % 13 == 5]
    n = len(set(range(7)) | set(lacking) | {20, 40, 60, 80})
    assert f"Only {n} were taken apart (the first 7," in few
    counted = ("articles read", "  Báo Núi", "Published", "(unknown outlet)", "Printed before", "rows are", "row is")  # fmt: skip

    def lines(text):
        return [line for line in text.split("\n") if any(one in line for one in counted)]

    assert len(lines(few)) > 5
    assert lines(few) == lines(all_of_them)
