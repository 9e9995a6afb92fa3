"""A newcomer's mistakes: each is answered with what was found and what to do."""

import pytest

from analysis.corpus import corpus, starter
from analysis.corpus.readers import finding
from analysis.tables.errors import InputError

PAGE = (
    "Hội chợ Lạc Hải mở cửa\n\n06:19 {day}\n\nSáng nay, hội chợ Lạc Hải mở cửa.\n\n"
    "Hơn 300 gian hàng đã đăng ký, ban tổ chức cho biết.\n"
)


def said(tmp_path, files, what="file"):
    for name, content in files.items():
        data = content if isinstance(content, bytes) else content.encode()
        (tmp_path / name).write_bytes(data)
    read = corpus.read_corpus([tmp_path])
    return [
        (issue.article_id, f"{issue.found}. {issue.remedy}")
        for issue in read.all_issues
        if issue.what == what
    ]


@pytest.mark.parametrize(
    ("name", "remedy"),
    [
        ("bai.pages", "Open it and save its text as .txt in UTF-8, one article a file."),
        (
            "bang.numbers",
            "Save the sheet as .csv in UTF-8, one article a row, names of columns on top.",
        ),
        ("bai.xyz", finding.SAVE_AS),
    ],
)
def test_a_file_of_another_kind_is_told_how_to_be_saved(tmp_path, name, remedy):
    ending = name[name.index(".") :]
    assert said(tmp_path, {"a.txt": PAGE.format(day="05/03/2026"), name: b"PK\x03\x04"}) == [
        (name, f"{name}: no reader takes files that end in {ending!r}. {remedy}")
    ]


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("b.docx", "it is damaged, or no document of its ending (File is not a zip file). Open it and "
         "save its text as .txt in UTF-8, one article a file."),
        ("b.pdf", "it is no PDF document. Open it and save its text as .txt in UTF-8, one article a file."),
        ("b.rtf", "it is no RTF document. Open it and save its text as .txt in UTF-8, one article a file."),
        ("b.xlsx", "it is no workbook that can be read (Cannot detect file format). Open it and save it "
         "again, or save the sheet as .csv in UTF-8."),
        ("b.html", "no article stands in it. Leave it out, or save the article's text as .txt."),
        ("b.db", "it is no SQLite database. Check the file."),
        ("b.parquet", "it is no Parquet file: Parquet file size is 4 bytes, smaller than the minimum file "
         "footer (8 bytes). Write it again."),
    ],
)  # fmt: skip
def test_a_file_that_is_not_what_its_ending_says_is_one_sentence(tmp_path, name, told):
    found = said(tmp_path, {"a.txt": PAGE.format(day="05/03/2026"), name: b"PK\x03\x04"})
    assert ("b", f"{name}: {told}") in found


def test_a_web_page_saved_as_text_is_read_as_a_web_page(tmp_path):
    page = (
        "<!doctype html><h1>Hội chợ</h1>"
        + "<p>Hội chợ Lạc Hải mở cửa với 300 gian hàng của 12 tỉnh.</p>" * 2
    )
    (tmp_path / "b.txt").write_text(page, "utf-8")
    (article,) = corpus.read_corpus([tmp_path]).articles
    assert article.text.startswith("Hội chợ")
    assert "<" not in article.text


def test_a_table_without_a_text_column_is_told_the_two_lines_to_write(tmp_path):
    (tmp_path / "tin.csv").write_text("ma,ten,link\n1,Hội chợ,https://a.vn\n", "utf-8")
    with pytest.raises(InputError) as caught:
        corpus.read_corpus([tmp_path])
    assert str(caught.value) == (
        f"No article could be read from {str(tmp_path)!r}: tin.csv: no column of ma, ten, link is "
        "known to hold the text. Say which does in a file corpus.toml beside it, in two lines: "
        '[columns] and then text = "NAME OF THE COLUMN".'
    )


def test_an_article_saved_twice_is_reported_and_kept(tmp_path):
    page = PAGE.format(day="05/03/2026")
    files = {"a.txt": page, "b.txt": page, "c.txt": page.replace("300", "400")}
    assert said(tmp_path, files, "twice") == [
        (
            "b",
            "its words are those of 'a', from the same outlet as far as is known. Take one out, "
            "or name their outlets in corpus.toml.",
        )
    ]


def test_the_same_words_in_two_outlets_are_no_mistake(tmp_path):
    page = PAGE.format(day="05/03/2026")
    named = '[outlets]\n"a" = "Báo Sông"\n"b" = "Báo Núi"\n'
    assert said(tmp_path, {"a.txt": page, "b.txt": page, "corpus.toml": named}, "twice") == []


def test_a_day_that_is_in_no_calendar_is_named_and_is_no_paragraph(tmp_path):
    assert said(tmp_path, {"a.txt": PAGE.format(day="31/02/2026")}, "published_on") == [
        (
            "a",
            "the date line '06:19 31/02/2026' is no day of the calendar. Give the day, or bounds "
            "with a reason, in corpus.toml.",
        )
    ]
    (article,) = corpus.read_corpus([tmp_path]).articles
    assert "31/02" not in article.text
    assert [left.reason for left in article.left_out] == ["date line"]


@pytest.mark.parametrize("day", ["06:19 05/03/2126", "05/03/1825", "Thứ Năm, 2126-03-05"])
def test_a_day_of_a_year_without_news_is_named_and_is_no_paragraph(tmp_path, day):
    page = PAGE.format(day="05/03/2026").replace("06:19 05/03/2026", day)
    assert said(tmp_path, {"a.txt": page}, "published_on") == [
        (
            "a",
            f"the date line {day!r} is of no year that has news. Give the day, or bounds with a "
            "reason, in corpus.toml.",
        )
    ]
    (article,) = corpus.read_corpus([tmp_path]).articles
    assert [left.reason for left in article.left_out] == ["date line"]


def test_a_study_cannot_be_begun_where_nothing_can_be_made(tmp_path):
    (tmp_path / "tệp").write_text("x", "utf-8")
    with pytest.raises(InputError) as caught:
        starter.write_starter(tmp_path / "tệp" / "mới", [])
    assert str(caught.value) == (
        f"{tmp_path / 'tệp' / 'mới'} cannot be made: Not a directory. Name another."
    )
