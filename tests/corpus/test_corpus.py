"""From files and folders to a corpus: what is read, what is left out, what disagrees."""

import gzip
import json
import os
from pathlib import Path

import pytest

from analysis.corpus import corpus, tables
from analysis.corpus.readers import readers
from analysis.tables.errors import InputError, StudyError

PAGE = "Cầu {n} thông xe\n\n06:19 0{n}/03/2026\n\nSáng 5/3, cầu {n} thông xe.\n\nCầu dài 300 m, rộng 12 m.\n"


def folder(tmp_path, **files):
    """A folder of files; a double underscore is a folder, `_d_` a full stop."""
    for name, content in files.items():
        path = tmp_path / name.replace("__", "/").replace("_d_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        data = content if isinstance(content, bytes) else content.encode()
        path.write_bytes(data)
    return tmp_path


def issues(read):
    return [(issue.article_id, issue.severity, issue.what) for issue in read.all_issues]


def test_an_article_is_called_by_its_path_below_the_input(tmp_path):
    read = corpus.read_corpus(
        [folder(tmp_path, b__Cầu_d_txt=PAGE.format(n=2), a_d_txt=PAGE.format(n=1))]
    )
    assert [article.article_id for article in read.articles] == ["a", "b/Cầu"]
    assert [article.source_path for article in read.articles] == ["a.txt", "b/Cầu.txt"]


def test_one_file_is_a_corpus_too(tmp_path):
    read = corpus.read_corpus([folder(tmp_path, a_d_txt=PAGE.format(n=1)) / "a.txt"])
    assert [article.title for article in read.articles] == ["Cầu 1 thông xe"]


def test_the_order_of_inputs_and_the_place_change_nothing(tmp_path):
    one = folder(tmp_path / "một", a_d_txt=PAGE.format(n=1), same_d_txt=PAGE.format(n=3))
    two = folder(tmp_path / "hai", b_d_txt=PAGE.format(n=2), same_d_txt=PAGE.format(n=4))
    forth, back = corpus.read_corpus([one, two]), corpus.read_corpus([two, one])
    assert forth.articles == back.articles
    assert forth.digest == back.digest


def test_articles_of_one_name_are_numbered_and_reported(tmp_path):
    one = folder(tmp_path / "1", a_d_txt=PAGE.format(n=1))
    two = folder(tmp_path / "2", a_d_txt=PAGE.format(n=2))
    read = corpus.read_corpus([one, two])
    assert [article.article_id for article in read.articles] == ["a", "a~2"]
    assert ("a~2", "conflict", "article_id") in issues(read)


def test_a_bad_file_is_left_out_with_its_reason_and_stops_nothing(tmp_path):
    folder(
        tmp_path,
        good_d_txt=PAGE.format(n=1),
        empty_d_txt="",
        blank_d_txt=" \n\n ",
        photo_d_txt=b"\x89PNG\r\n\x1a\n" + bytes(100),
        noise_d_txt=bytes(range(256)) * 4,
        page_d_html="<html>",
        lines_d_jsonl='{"text": 1\n[1]\n',
        packed_d_jsonl_d_gz=b"\x1f\x8b broken",
    )
    read = corpus.read_corpus([tmp_path])
    found = sorted((i.found, i.severity) for i in read.issues if i.severity == "left out")
    assert [article.article_id for article in read.articles] == ["good"]
    assert [text.split(":")[0] for text, _ in found] == [
        "blank.txt",
        "empty.txt",
        "lines.jsonl",
        "lines.jsonl",
        "noise.txt",
        "packed.jsonl.gz",
        "page.html",
        "photo.txt",
    ]


def test_a_readme_is_no_article_and_the_corpus_says_so(tmp_path):
    read = corpus.read_corpus(
        [folder(tmp_path, a_d_txt=PAGE.format(n=1), README_d_txt="x", NOTICE_d_md="y")]
    )
    assert read.notes == ("NOTICE.md", "README.txt")
    assert len(read.articles) == 1


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root reads everything")
def test_a_file_nobody_may_read_is_left_out(tmp_path):
    folder(tmp_path, a_d_txt=PAGE.format(n=1), b_d_txt=PAGE.format(n=2))
    (tmp_path / "b.txt").chmod(0)
    assert [i.article_id for i in corpus.read_corpus([tmp_path]).issues] == ["b"]


def test_a_missing_folder_is_one_sentence():
    with pytest.raises(InputError) as caught:
        corpus.read_corpus(["không-có"])
    assert str(caught.value) == "There is no file or folder 'không-có'. Check the path."


def test_a_folder_without_articles_says_what_would_be_one(tmp_path):
    with pytest.raises(InputError) as caught:
        corpus.read_corpus([tmp_path])
    assert str(caught.value) == (
        f"{str(tmp_path)!r} holds no articles: no file ends in {', '.join(readers.READERS)}."
    )


def test_a_file_that_is_no_text_names_the_file_and_the_remedy(tmp_path):
    path = folder(tmp_path, a_d_txt=b"%PDF-1.7") / "a.txt"
    with pytest.raises(InputError) as caught:
        corpus.read_corpus([path])
    assert str(caught.value) == (
        f"No article could be read from {str(path)!r}: a.txt: it is a PDF document, not text. "
        "Save it again as text in UTF-8."
    )


ROWS = [
    {"Mã": "x1", "Nguồn": "vnexpress.net", "Ngày": "05/03/2026", "Nội dung": "Cầu Lạc Hải thông xe sáng nay."},
    {"Mã": "x2", "Nguồn": "Báo Lạ", "Ngày": "hôm qua", "Nội dung": "Chợ Lạc Hải đóng cửa tối qua."},
]  # fmt: skip


def as_csv(rows, mark=","):
    lines = [mark.join(rows[0])] + [mark.join(f'"{v}"' for v in row.values()) for row in rows]
    return "\n".join(lines).encode()


def as_lines(rows):
    return "\n".join(json.dumps(row, ensure_ascii=False) for row in rows).encode()


def as_parquet(rows, tmp_path):
    parquet = pytest.importorskip("pyarrow.parquet")
    table = pytest.importorskip("pyarrow").Table.from_pylist(rows)
    parquet.write_table(table, tmp_path / "made")
    return (tmp_path / "made").read_bytes()


@pytest.mark.parametrize("ending", ["csv", "tsv", "semicolons", "jsonl", "jsonl.gz", "parquet"])
def test_a_table_of_articles_reads_the_same_in_every_format(tmp_path, ending):
    made = {
        "csv": as_csv(ROWS),
        "tsv": as_csv(ROWS, "\t"),
        "semicolons": as_csv(ROWS, ";"),
        "jsonl": as_lines(ROWS),
        "jsonl.gz": gzip.compress(as_lines(ROWS)),
    }
    data = as_parquet(ROWS, tmp_path) if ending == "parquet" else made[ending]
    path = tmp_path / f"in.{'csv' if ending == 'semicolons' else ending}"
    path.write_bytes(data)
    read = corpus.read_corpus([path])
    assert [(a.article_id, a.outlet, a.outlet_basis, a.published_on) for a in read.articles] == [
        ("x1", "VnExpress", "manifest", "2026-03-05"),
        ("x2", "Báo Lạ", "manifest", ""),
    ]
    assert issues(read) == [
        ("in", "note", "columns"),
        ("in", "unknown", "published_on"),
        ("x2", "unknown", "published_on"),
        ("x2", "unknown", "published_on"),
    ]


def test_columns_are_those_the_manifest_names(tmp_path):
    rows = [{"a": "x1", "b": "Cầu Lạc Hải thông xe sáng nay.", "text": "không phải bài"}]
    folder(tmp_path, in_d_jsonl=as_lines(rows), corpus_d_toml='[columns]\nid = "a"\ntext = "b"\n')
    read = corpus.read_corpus([tmp_path])
    assert [(a.article_id, a.text) for a in read.articles] == [("x1", rows[0]["b"])]


def test_a_column_that_is_not_there_is_answered_with_those_that_are(tmp_path):
    rows = [{"a": "x1", "b": "Cầu thông xe sáng nay."}]
    folder(tmp_path, in_d_jsonl=as_lines(rows), corpus_d_toml='[columns]\nid = "a"\ntext = "c"\n')
    with pytest.raises(StudyError) as caught:
        corpus.read_corpus([tmp_path])
    assert str(caught.value) == "corpus.toml: columns.text: found 'c'; in.jsonl has only: a, b."


def test_headline_and_text_in_columns_of_their_own_become_one_page(tmp_path):
    rows = [{"title": "Cầu mới thông xe.", "text": "Sáng 5/3, cầu thông xe.\nCầu dài 300 m."}]
    read = corpus.read_corpus([folder(tmp_path, in_d_jsonl=as_lines(rows)) / "in.jsonl"])
    assert read.articles[0].title == "Cầu mới thông xe."
    assert [part.part for part in read.articles[0].parts] == ["title", "lead", "body"]


MANIFEST = """
[collection]
period_from = 2026-03-01
period_to = 2026-03-04
[outlets]
"" = "Báo Lạ"
[[articles]]
id = "a"
outlet = "Báo Xa"
published_on = 2026-03-02
[[articles]]
id = "không có"
"""


def test_the_manifest_goes_first_and_every_disagreement_is_shown(tmp_path):
    text = PAGE.format(n=1).replace("Sáng 5/3", "(Dân trí) - Sáng 5/3")
    read = corpus.read_corpus(
        [folder(tmp_path, a_d_txt=text, b_d_txt=PAGE.format(n=5), corpus_d_toml=MANIFEST)]
    )
    first, second = read.articles
    assert (first.outlet, first.published_on, first.published_basis) == (
        "Báo Xa",
        "2026-03-02",
        "manifest",
    )
    assert (first.published_earliest, first.published_latest) == ("2026-03-01", "2026-03-02")
    assert second.outlet == "Báo Lạ"
    assert issues(read) == [
        ("a", "conflict", "outlet"),
        ("a", "conflict", "published_on"),
        ("b", "conflict", "period"),
        ("không có", "conflict", "manifest"),
    ]
    conflict = [issue.found for issue in first.issues]
    assert conflict == [
        "the text says Dân trí, corpus.toml says Báo Xa",
        "corpus.toml says 2026-03-02; the text says 2026-03-01",
    ]


def test_an_outlet_is_inferred_from_the_folder_an_article_lies_in(tmp_path):
    read = corpus.read_corpus([folder(tmp_path, tuoitre__a_d_txt=PAGE.format(n=1))])
    assert (read.articles[0].outlet, read.articles[0].outlet_basis) == ("Tuổi Trẻ", "inferred")


def test_changing_a_corpus_leaves_the_old_one_as_it_was(tmp_path):
    old = corpus.read_corpus([folder(tmp_path, a_d_txt=PAGE.format(n=1))])
    new = old.with_(articles=())
    assert (len(old.articles), len(new.articles)) == (1, 0)
    assert old.digest != new.digest


def test_rows_of_an_article_have_the_columns_of_the_schema(tmp_path):
    from analysis.tables import schema

    read = corpus.read_corpus([folder(tmp_path, a_d_txt=PAGE.format(n=1))])
    for name, rows in tables.article_rows(read.articles[0]).items():
        own = schema.OF_ARTICLE if name != "articles" else ()
        wanted = [column for column in schema.TABLES[name].names if column not in own]
        assert [list(row) for row in rows] == [wanted] * len(rows)


def test_a_repaired_encoding_is_an_issue(tmp_path):
    data = "Hội chợ mở cửa sáng nay và có nhiều người đến.".encode("utf-16")
    read = corpus.read_corpus([folder(tmp_path, a_d_txt=data)])
    assert read.articles[0].text == "Hội chợ mở cửa sáng nay và có nhiều người đến."
    assert ("a", "repaired", "encoding") in issues(read)


def test_four_hundred_articles_are_read_with_their_outlets_and_days(tmp_path):
    import many_articles

    read = corpus.read_corpus([many_articles.write(tmp_path)])
    assert len(read.articles) == 400
    assert {a.outlet for a in read.articles} == {n for n, _, _ in many_articles.OUTLETS.values()}
    assert sum(not a.published_on for a in read.articles) == 10
    assert {a.agency for a in read.articles} == {"", many_articles.AGENCY}
    assert Path(read.root) == tmp_path


@pytest.mark.parametrize(
    ("line", "moment"),
    [
        ("2026-05-11T22:30:00Z", "2026-05-12T05:30"),
        ("2026-05-11T22:30:00.000+0000", "2026-05-12T05:30"),
        ("2026-05-11T22:30:00-05:00", "2026-05-12T10:30"),
        ("2026-05-11T22:30:00+07:00", "2026-05-11T22:30"),
        ("Mon, 11 May 2026 22:30:00 GMT", "2026-05-12T05:30"),
        ("Mon, 11 May 2026 22:30:00 EST", "2026-05-12T10:30"),
        ("22:30 11/05/2026 (GMT)", "2026-05-12T05:30"),
        ("22:30 11/05/2026 (GMT+7)", "2026-05-11T22:30"),
    ],
)
def test_a_time_that_says_its_zone_is_one_of_viet_nam_in_lines_and_in_records(
    tmp_path, line, moment
):
    page = f"Hội chợ mở cửa\n\n{line}\n\nHội nghị có 20 đoàn tham dự hôm nay. Trời mưa to.\n"
    record = json.dumps({"date": line, "text": "Hội nghị có 20 đoàn tham dự hôm nay. Mưa to."})
    read = corpus.read_corpus([folder(tmp_path, a_d_txt=page, b_d_jsonl=record + "\n")])
    assert [(one.published_on, one.published_at) for one in read.articles] == [
        (moment[:10], moment)
    ] * 2
    assert [one.byline for one in read.articles] == ["", ""]


def test_a_record_that_gives_a_time_adds_it_to_the_day_its_text_states(tmp_path):
    record = {"date": "2026-03-04T23:19:00Z", "text": PAGE.format(n=5)}
    read = corpus.read_corpus([folder(tmp_path, a_d_jsonl=json.dumps(record) + "\n")])
    assert read.articles[0].published_at == "2026-03-05T06:19"
    record["text"] = record["text"].replace("06:19 ", "")
    read = corpus.read_corpus([folder(tmp_path, a_d_jsonl=json.dumps(record) + "\n")])
    assert read.articles[0].published_at == "2026-03-05T06:19"
