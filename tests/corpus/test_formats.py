"""Each format gives the articles that the same text saved by hand gives; hostile files do nothing."""

import gzip
import io
import os
import tarfile

import pytest
import web_pages
from file_formats import (
    BODY,
    LEAD,
    RECORDS,
    TEXT,
    TITLE,
    as_docx,
    as_jsonl,
    as_mhtml,
    as_ods,
    as_odt,
    as_parquet,
    as_pdf,
    as_rtf,
    as_sqlite,
    as_warc,
    as_xlsx,
    odf,
    tarred,
    xlsx_of,
    zipped,
)

from analysis.corpus import check, corpus

BY_HAND = [(r["title"], r["date"], r["source"], f"{r['title']}\n\n{r['content']}") for r in RECORDS]


def read(tmp_path, name, data, **others):
    for file, held in {name: data, **others}.items():
        path = tmp_path / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(held if isinstance(held, bytes) else held.encode())
    return corpus.read_corpus([tmp_path])


def articles(found):
    return [(a.title, a.published_on, a.outlet, a.text) for a in found.articles]


@pytest.mark.parametrize(
    "made",
    [
        lambda _: ("in.xlsx", as_xlsx()),
        lambda _: ("in.xlsx", as_xlsx(top=[["Danh sách bài báo"], []])),
        lambda _: ("in.xlsx", as_xlsx(notes=True)),
        lambda _: ("in.xlsx", as_xlsx(dates=True)),
        lambda _: ("in.ods", as_ods()),
        lambda tmp_path: ("in.db", as_sqlite(tmp_path)),
        lambda _: ("in.jsonl.gz", gzip.compress(as_jsonl().encode())),
        lambda _: ("in.csv.gz", gzip.compress(b"title,date,source,content\n" + "\n".join(f'"{r["title"]}",{r["date"]},{r["source"]},"{r["content"]}"' for r in RECORDS).encode())),
        lambda _: ("in.zip", zipped({"a/in.jsonl": as_jsonl()})),
        lambda _: ("in.zip", zipped({"a/in.xlsx": as_xlsx()})),
        lambda _: ("in.tar", tarred({"a/in.jsonl": as_jsonl().encode()}, "w")),
        lambda _: ("in.tar.gz", tarred({"a/in.jsonl.gz": gzip.compress(as_jsonl().encode())})),
        lambda _: ("in.tgz", tarred({"in.jsonl": as_jsonl().encode()})),
    ],
    ids="xlsx title-above sheets real-dates ods sqlite jsonl.gz csv.gz zip zip-of-xlsx tar tar.gz tgz".split(),
)  # fmt: skip
def test_a_table_is_read_as_the_same_text_saved_by_hand(tmp_path, made):
    name, data = made(tmp_path)
    found = read(tmp_path, name, data)
    assert articles(found) == BY_HAND
    assert [i.found for i in found.all_issues if i.severity != "note"] == []


@pytest.mark.parametrize(
    ("name", "data", "ids"),
    [
        ("tin.xlsx", as_xlsx, ["tin#Tin/000001", "tin#Tin/000002"]),
        (
            "tin.zip",
            lambda: zipped({"x/tin.jsonl": as_jsonl()}),
            ["tin#x/tin/000001", "tin#x/tin/000002"],
        ),
    ],
)
def test_an_article_is_called_by_its_path_and_what_it_is_inside_of_it(tmp_path, name, data, ids):
    assert [a.article_id for a in read(tmp_path, name, data()).articles] == ids


def test_a_query_in_corpus_toml_is_what_is_read_of_a_database(tmp_path):
    toml = (
        "[database]\nquery = \"select title, content from bai_viet where source = 'Tin Ven Đô'\"\n"
    )
    found = read(tmp_path, "in.sqlite", as_sqlite(tmp_path), **{"corpus.toml": toml})
    assert [a.title for a in found.articles] == ["Bến phà An Lộc dừng"]


@pytest.mark.parametrize(
    "query",
    [
        "drop table bai_viet",
        "attach 'x.db' as x",
        "insert into bai_viet values (1, 2, 3, 4)",
        "select load_extension('x')",
        "pragma writable_schema = 1",
    ],
)
def test_a_query_can_do_nothing_but_read(tmp_path, query):
    data = as_sqlite(tmp_path)
    toml = f'[database]\nquery = "{query}"\n'
    found = read(tmp_path, "in.sqlite", data, **{"corpus.toml": toml, "a.txt": TEXT})
    assert len(found.articles) == 1
    assert any("cannot be read" in i.found for i in found.issues)
    assert (tmp_path / "in.sqlite").read_bytes() == data
    assert sorted(os.listdir(tmp_path)) == ["a.txt", "corpus.toml", "in.sqlite"]


DOCUMENT = (TITLE, "09:15 11/05/2026", LEAD, *BODY)


@pytest.mark.parametrize(
    "made",
    [
        lambda: ("a.docx", as_docx(DOCUMENT)),
        lambda: ("a.docx", as_docx([(TITLE, "Title"), *DOCUMENT[1:]])),
        lambda: ("a.docx", as_docx([(TITLE, "Heading1"), *DOCUMENT[1:]])),
        lambda: ("a.rtf", as_rtf(DOCUMENT)),
        lambda: ("a.pdf", as_pdf([DOCUMENT])),
        lambda: (
            "a.pdf",
            as_pdf([DOCUMENT[:3], DOCUMENT[3:]], running="Báo cáo tuần của tổ theo dõi"),
        ),
    ],
    ids="docx docx-title docx-heading rtf pdf pdf-running-heads".split(),
)
def test_a_document_is_read_as_the_same_text_saved_by_hand(tmp_path, made):
    (tmp_path / "hand").mkdir()
    (tmp_path / "made").mkdir()
    (right,) = read(tmp_path / "hand", "a.txt", "\n\n".join(DOCUMENT)).articles
    (article,) = read(tmp_path / "made", *made()).articles
    assert article.text == right.text
    assert article.parts == right.parts or article.text == right.text
    assert (article.title, article.lead, article.published_at) == (
        right.title,
        right.lead,
        right.published_at,
    )


def test_the_columns_of_a_pdf_are_read_one_after_the_other(tmp_path):
    left = [LEAD, BODY[0], "Việc sửa chữa tốn 12 tỷ đồng, một nửa do tiểu thương góp."]
    right = [
        BODY[1],
        "Chợ mở từ bốn giờ sáng đến sáu giờ chiều mỗi ngày.",
        "Ban quản lý mời bà con góp ý.",
    ]
    mixed = [p for pair in zip(left, right, strict=True) for p in pair]
    (article,) = read(tmp_path, "a.pdf", as_pdf([mixed], columns=2)).articles
    assert article.text.split("\n\n") == [*left, *right]


def test_a_scanned_pdf_is_refused_with_advice(tmp_path):
    found = read(tmp_path, "scan.pdf", as_pdf([["1"]]), **{"a.txt": TEXT})
    (issue,) = [i for i in found.issues if i.severity == "left out"]
    assert (issue.found, issue.remedy) == (
        "scan.pdf: it holds pictures of pages and no text",
        "Read its letters first (OCR, Vietnamese), and save the text as .txt; look it through.",
    )


@pytest.mark.parametrize("kind", ["mhtml", "warc", "warc.gz", "warc chunked"])
def test_a_page_is_the_same_in_every_container(tmp_path, kind):
    pages = web_pages.pages()[:4]
    for n, page in enumerate(pages):
        (tmp_path / "hand").mkdir(exist_ok=True)
        (tmp_path / "hand" / f"{n}.html").write_text(page.html, "utf-8")
    right = corpus.read_corpus([tmp_path / "hand"]).articles
    held = tmp_path / "held"
    held.mkdir()
    if kind == "mhtml":
        for n, page in enumerate(pages):
            (held / f"{n}.mhtml").write_bytes(as_mhtml(page.html, "https://a.example/"))
    else:
        data = as_warc(
            [("https://a.example/", p.html) for p in pages],
            packed="gz" in kind,
            chunked="chunked" in kind,
        )
        (held / f"in.{kind.split()[0]}").write_bytes(data)
    found = corpus.read_corpus([held]).articles
    assert [(a.text, a.outlet, a.published_at, a.byline) for a in found] == [
        (a.text, a.outlet, a.published_at, a.byline) for a in right
    ]


def test_a_feed_saved_to_disk_gives_its_items(tmp_path):
    items = "".join(
        f"<item><title>{r['title']}</title><link>https://tuoitre.vn/{n}.htm</link><pubDate>Mon, 11 May 2026 22:30:00 GMT</pubDate>"
        f"<description><![CDATA[<a href='x'><img src='y'></a>{LEAD}]]></description><content:encoded><![CDATA[{''.join(f'<p>{p}</p>' for p in r['content'].split(chr(10) * 2))}]]></content:encoded></item>"
        for n, r in enumerate(RECORDS)
    )
    feed = f'<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Tin mới - Tuổi Trẻ</title>{items}</channel></rss>'
    found = read(tmp_path, "tin.rss", feed)
    assert [(a.title, a.outlet, a.published_at) for a in found.articles] == [
        (r["title"], "Tuổi Trẻ", "2026-05-12T05:30") for r in RECORDS
    ] or [(a.title, a.published_at) for a in found.articles] == [
        (r["title"], "2026-05-12T05:30") for r in RECORDS
    ]


BOMB = b"0" * (64 << 20)
XXE = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>'
LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha ha ha ha ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'


CELL = '<table:table-cell office:value-type="string"{}><text:p>{}</text:p></table:table-cell>'


def one_cell(at, text):
    return (
        f'<row r="{at.lstrip("ABCDFX")}"><c r="{at}" t="inlineStr"><is><t>{text}</t></is></c></row>'
    )


def repeated(rows="", columns=""):
    row = f' table:number-rows-repeated="{rows}"' if rows else ""
    cell = f' table:number-columns-repeated="{columns}"' if columns else ""
    return f"<table:table-row{row}>{CELL.format(cell, LEAD)}</table:table-row>"


@pytest.mark.parametrize(
    "made",
    [
        lambda: ("b.ods", odf("spreadsheet", repeated("1048576"))),
        lambda: ("b.ods", odf("spreadsheet", repeated("", "100000000"))),
        lambda: ("b.ods", odf("spreadsheet", repeated("1048576", "16384"))),
        lambda: ("b.ods", odf("spreadsheet", repeated().replace(LEAD, "&e;"), extra=XXE)),
        lambda: ("b.ods", zipped({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": BOMB})),
        lambda: ("b.odt", as_odt(["&e;"], extra=XXE)),
        lambda: ("b.odt", as_odt(["&b;"], extra=LAUGHS)),
        lambda: ("b.odt", zipped({"content.xml": BOMB})),
        lambda: ("b.odt", odf("text", "<text:section text:name='s'>" * 3_000)),
        lambda: ("b.xlsx", xlsx_of(one_cell("A1", "text") + one_cell("XFD1048576", LEAD))),
        lambda: ("b.xlsx", zipped({"xl/workbook.xml": "<x/>", "xl/worksheets/sheet1.xml": BOMB})),
        lambda: ("b.parquet", b"PAR1" + bytes(64) + b"\xff\xff\xff\x7fPAR1"),
        lambda: ("b.parquet", as_parquet({"text": [LEAD] * 3})[:-40] + b"PAR1"),
        lambda: ("b.parquet", as_parquet({"file": ["/etc/hostname"], "link": ["file:///etc/hostname"]})),
        lambda: ("b.db", b"SQLite format 3\x00" + bytes(4_000)),
        lambda: ("b.tar", b"x" * 10_000),
        lambda: ("b.rtf", b"{\\rtf1{\\object\\objautlink{\\*\\objdata 00}}{\\field{\\*\\fldinst DDEAUTO c:/x.exe}}}"),
        lambda: ("b.docx", as_docx(['<w:fldSimple w:instr="INCLUDETEXT /etc/hostname"/>'])),
        lambda: ("b.rss", f"{LAUGHS}<rss><channel><item><title>&b;</title></item></channel></rss>"),
        lambda: ("b.mhtml", b"Content-Type: multipart/related; boundary=x\r\n\r\n" + b"--x\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n" * 500),
    ],
    ids="ods-rows ods-columns ods-both ods-xxe ods-bomb odt-xxe odt-laughs odt-bomb odt-deep xlsx-far xlsx-bomb parquet-length "
    "parquet-cut parquet-links sqlite-empty tar-noise rtf-links docx-field feed-laughs mhtml-deep".split(),
)  # fmt: skip
def test_a_hostile_office_file_is_left_out_in_a_sentence_and_stops_nothing(tmp_path, made):
    name, data = made()
    found = read(tmp_path, name, data, **{"a.txt": TEXT})
    assert [a.article_id for a in found.articles] == ["a"]
    assert [i for i in found.issues if i.severity == "left out"]
    with open("/etc/hostname", encoding="utf-8") as stream:
        host = stream.read().strip()
    assert host not in check.report(found)[0]
    assert sorted(os.listdir(tmp_path)) == sorted(["a.txt", name])


def test_what_an_office_document_points_to_is_not_opened(tmp_path):
    link = '<text:p><text:a xlink:href="file:///etc/hostname">Xem</text:a> chợ cá Lạc Hải mở cửa.</text:p>'
    image = '<draw:frame xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"><draw:image xlink:href="http://x.example/a.png"/></draw:frame>'
    body = "".join(f"<text:p>{p}</text:p>" for p in DOCUMENT)
    (article,) = read(tmp_path, "a.odt", odf("text", body + link + image)).articles
    assert article.title == TITLE
    assert article.text.endswith("Xem chợ cá Lạc Hải mở cửa.")


@pytest.mark.parametrize(
    "made",
    [
        lambda: ("a.odt", as_odt(DOCUMENT)),
        lambda: ("a.odt", odf("text", f"<text:h>{TITLE}</text:h>" + "".join(f"<text:p>{p}</text:p>" for p in DOCUMENT[1:]))),
        lambda: ("a.odt", odf("text", f"<text:p text:style-name='Title'>{TITLE}</text:p>" + "".join(f"<text:p>{p}</text:p>" for p in DOCUMENT[1:]))),
    ],
    ids="plain heading title".split(),
)  # fmt: skip
def test_an_open_document_is_read_as_the_same_text_saved_by_hand(tmp_path, made):
    (tmp_path / "hand").mkdir()
    (tmp_path / "made").mkdir()
    (right,) = read(tmp_path / "hand", "a.txt", "\n\n".join(DOCUMENT)).articles
    (article,) = read(tmp_path / "made", *made()).articles
    assert (article.text, article.title, article.published_at) == (
        right.text,
        right.title,
        right.published_at,
    )


def test_parquet_is_read_as_the_same_table_saved_by_hand(tmp_path):
    table = {name: [r[name] for r in RECORDS] for name in RECORDS[0]}
    assert articles(read(tmp_path, "in.parquet", as_parquet(table))) == BY_HAND


@pytest.mark.parametrize(
    "made",
    [
        lambda: ("b.txt.gz", gzip.compress(BOMB)),
        lambda: ("b.jsonl.gz", gzip.compress(BOMB)),
        lambda: ("b.zip", zipped({"x.txt": BOMB})),
        lambda: ("b.zip", zipped({"../../x.txt": TEXT, "/etc/x.txt": TEXT, "C:/x.txt": TEXT})),
        lambda: ("b.zip", zipped({"in.zip": zipped({"x.txt": TEXT})})),
        lambda: ("b.zip", b"PK\x03\x04" + bytes(200)),
        lambda: ("b.tar.gz", gzip.compress(BOMB)),
        lambda: ("b.docx", as_docx(["&e;"], extra=XXE)),
        lambda: ("b.docx", as_docx(["&b;"], extra=LAUGHS)),
        lambda: ("b.docx", zipped({"word/document.xml": BOMB})),
        lambda: ("b.rtf", b"{\\rtf1 " + b"{" * 5_000),
        lambda: ("b.rtf", b"{\\rtf1{\\field{\\*\\fldinst INCLUDETEXT \"/etc/hostname\"}}}"),
        lambda: ("b.pdf", b"%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj"),
        lambda: ("b.html", "<div>" * 20_000 + "x"),
        lambda: ("b.html", f"{XXE}<html><body><p>&e;</p></body></html>"),
        lambda: ("b.mhtml", b"Content-Type: message/external-body; access-type=local-file; name=\"/etc/hostname\"\r\n\r\n"),
        lambda: ("b.warc", b"WARC/1.0\r\nContent-Length: 99999999999\r\n\r\n"),
        lambda: ("b.warc", b"WARC/1.0\r\nContent-Length: -5\r\n\r\nx"),
        lambda: ("b.xml", f'{XXE}<rss><channel><item><title>&e;</title><description>&e;</description></item></channel></rss>'),
        lambda: ("b.xlsx", zipped({"xl/workbook.xml": XXE + "<x>&e;</x>"})),
        lambda: ("b.json", "[" * 100_000),
    ],
    ids="gzip gzip-lines zip-bomb paths zip-in-zip broken-zip tar-bomb docx-xxe docx-laughs docx-bomb rtf-deep rtf-field "
    "pdf-script deep-html html-xxe mhtml-external warc-long warc-negative feed-xxe xlsx-xxe deep-json".split(),
)  # fmt: skip
def test_a_hostile_file_is_left_out_in_a_sentence_and_stops_nothing(tmp_path, made):
    name, data = made()
    found = read(tmp_path, name, data, **{"a.txt": TEXT})
    assert [a.article_id for a in found.articles] == ["a"]
    assert [i for i in found.issues if i.severity == "left out"]
    with open("/etc/hostname", encoding="utf-8") as stream:
        host = stream.read().strip()
    assert host not in check.report(found)[0]
    assert sorted(os.listdir(tmp_path)) == sorted(["a.txt", name])


def test_a_link_in_an_archive_is_not_followed(tmp_path):
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode="w") as archive:
        info = tarfile.TarInfo("link.txt")
        info.type, info.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(info)
        info = tarfile.TarInfo("a.txt")
        info.size = len(TEXT.encode())
        archive.addfile(info, io.BytesIO(TEXT.encode()))
    found = read(tmp_path, "in.tar", held.getvalue())
    assert [a.article_id for a in found.articles] == ["in#a"]


def test_a_formula_is_its_value_and_never_computed(tmp_path):
    records = [dict(RECORDS[0], source='=HYPERLINK("http://x.example","Báo")'), RECORDS[1]]
    found = read(tmp_path, "in.xlsx", as_xlsx(records))
    assert len(found.articles) == 2
    assert "=HYPERLINK" not in {a.outlet for a in found.articles}


def test_a_missing_package_leaves_one_file_out_and_says_what_to_install(tmp_path, monkeypatch):
    import builtins

    real = builtins.__import__

    def without(name, *rest, **named):
        if name.split(".")[0] in ("lxml", "python_calamine", "pdfminer", "pyarrow"):
            raise ImportError(name)
        return real(name, *rest, **named)

    monkeypatch.setattr(builtins, "__import__", without)
    found = read(
        tmp_path,
        "b.html",
        "<p>x",
        **{"a.txt": TEXT, "c.xlsx": b"PK", "d.pdf": b"%PDF", "e.parquet": b"PAR1"},
    )
    assert [a.article_id for a in found.articles] == ["a"]
    assert sorted(i.found.rpartition("pip install")[2] for i in found.issues) == [
        ' "viet-news-coverage[documents]"',
        ' "viet-news-coverage[pages]"',
        ' "viet-news-coverage[parquet]"',
        ' "viet-news-coverage[sheets]"',
    ]
