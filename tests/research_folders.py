"""What else lies in the folder of somebody who collects articles: exports, leftovers, and odd files.

The same two invented articles as in `other_files`, each file as the program named writes it.
"""

import email.message
import io
import pickle
import zipfile
from datetime import datetime

from file_formats import as_docx, zipped
from other_files import (
    BOTH,
    DATED,
    DAYS,
    HEAD,
    HOST,
    LEADS,
    ONE,
    OUTLETS,
    TEXTS,
    TITLES,
    Case,
    Right,
    book,
    csv,
    csv_of,
    dumps,
    html_of,
    lines,
    page,
    paragraphs,
    record,
    rows,
    sheet,
    tcvn3,
    vni,
)

TXT = "\n\n".join((TITLES[0], "12/08/2025 10:30", TEXTS[0]))
AT = (Right(0, f"{DAYS[0]}T10:30"),)
BARE = (Right(0, "", ""), Right(1, "", ""))
REFUSED = {"refused": True}


def crowdtangle():
    head = ["Page Name", "User Name", "Facebook Id", "Page Category", "Page Created", "Likes at Posting", "Post Created", "Post Created Date", "Post Created Time", "Type", "Total Interactions", "Likes", "Comments", "URL", "Message", "Link", "Final Link", "Image Text", "Link Text", "Description"]  # fmt: skip
    made = [[OUTLETS[n], "saomai", "1001", "MEDIA_NEWS_COMPANY", "2012-01-01", "1000", f"{DAYS[n]} 10:30:00 ICT", DAYS[n], "10:30:00", "Link", "1,204", "800", "44", f"https://www.facebook.com/1001/posts/{n}", TEXTS[n], f"{HOST}/{n}.html", f"{HOST}/{n}.html", "", TITLES[n], LEADS[n]] for n in (0, 1)]  # fmt: skip
    return csv_of([head, *made])


def telegram():
    def message(n):
        return {"id": n + 1, "type": "message", "date": f"{DAYS[n]}T10:30:00", "date_unixtime": str(int(datetime.fromisoformat(f"{DAYS[n]}T10:30:00+07:00").timestamp())), "from": OUTLETS[n], "from_id": "channel1", "text": [{"type": "bold", "text": TITLES[n]}, "\n\n" + TEXTS[n]], "text_entities": []}  # fmt: skip

    return dumps({"name": "Tin sớm", "type": "public_channel", "id": 1, "messages": [{"id": 0, "type": "service", "date": "2025-01-01T00:00:00", "action": "create_channel", "title": "Tin sớm", "text": ""}, message(0), message(1)]})  # fmt: skip


def wxr():
    def item(n, kind="post"):
        return f"<item><title>{TITLES[n]}</title><link>{HOST}/{n}.html</link><pubDate>Tue, {DAYS[n][8:]} Aug 2025 03:30:00 +0000</pubDate><dc:creator><![CDATA[anbinh]]></dc:creator><content:encoded><![CDATA[{html_of(n)}]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded><wp:post_type>{kind}</wp:post_type><wp:status>publish</wp:status></item>"  # fmt: skip

    spaces = 'xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"'
    menu = "<item><title>Trang chủ</title><wp:post_type>nav_menu_item</wp:post_type><content:encoded><![CDATA[]]></content:encoded></item>"
    return f'<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" {spaces}><channel><title>Báo Sao Mai</title><wp:wxr_version>1.2</wp:wxr_version>{item(0)}{menu}{item(1)}</channel></rss>'


def enex():
    def note(n):
        inner = "".join(f"<div>{p}</div>" for p in paragraphs(n))
        return f'<note><title>{TITLES[n]}</title><content><![CDATA[<?xml version="1.0"?><!DOCTYPE en-note SYSTEM "http://xml.evernote.com/pub/enml2.dtd"><en-note>{inner}</en-note>]]></content><created>202508{DAYS[n][8:]}T033000Z</created><note-attributes><source-url>{HOST}/{n}.html</source-url></note-attributes></note>'

    return f'<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE en-export SYSTEM "http://xml.evernote.com/pub/evernote-export3.dtd"><en-export>{note(0)}{note(1)}</en-export>'


def letter(n):
    made = email.message.EmailMessage()
    made["From"], made["To"], made["Subject"] = f"{OUTLETS[n]} <tin@saomai.example>", "a@b.example", TITLES[n]  # fmt: skip
    made["Date"] = f"Tue, {DAYS[n][8:]} Aug 2025 10:30:00 +0700"
    made.set_content(TEXTS[n])
    made.add_alternative(f"<html><body>{html_of(n)}</body></html>", subtype="html")
    return made.as_bytes()


def mbox():
    return b"".join(b"From tin@saomai.example Tue Aug 12 10:30:00 2025\n" + letter(n) + b"\n" for n in (0, 1))  # fmt: skip


def alert():
    """A feed of Google Alerts: a link, a headline in bold, and a snippet."""
    entry = "".join(f'<entry><id>tag:{n}</id><title type="html">{TITLES[n].replace("Bến", "&lt;b&gt;Bến&lt;/b&gt;")}</title><link href="https://www.google.com/url?rct=j&amp;url={HOST}/{n}.html&amp;ct=ga"/><published>{DAYS[n]}T03:30:00Z</published><content type="html">{LEADS[n][:60]}&amp;nbsp;...</content></entry>' for n in (0, 1))  # fmt: skip
    return f'<feed xmlns="http://www.w3.org/2005/Atom"><title>Google Alert - bến phà</title>{entry}</feed>'


def google_news():
    item = "".join(f'<item><title>{TITLES[n]} - {OUTLETS[n]}</title><link>https://news.google.com/rss/articles/CBMi{n}</link><pubDate>Tue, {DAYS[n][8:]} Aug 2025 03:30:00 GMT</pubDate><description>&lt;a href="https://news.google.com/rss/articles/CBMi{n}"&gt;{TITLES[n]}&lt;/a&gt;&amp;nbsp;&lt;font color="#6f6f6f"&gt;{OUTLETS[n]}&lt;/font&gt;</description><source url="{HOST}">{OUTLETS[n]}</source></item>' for n in (0, 1))  # fmt: skip
    return (
        f'<rss version="2.0"><channel><title>"bến phà" - Google News</title>{item}</channel></rss>'
    )


def opml():
    return f'<?xml version="1.0"?><opml version="1.0"><head><title>Feedly</title></head><body><outline text="Báo"><outline type="rss" text="{OUTLETS[0]}" xmlUrl="{HOST}/rss"/></outline></body></opml>'


def pocket():
    links = "".join(f'<li><a href="{HOST}/{n}.html" time_added="175496{n}000" tags="">{TITLES[n]}</a></li>' for n in (0, 1))  # fmt: skip
    return f"<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul>{links}</ul></body></html>"


def google_doc():
    body = "".join(f'<p class="c1"><span class="c0">{p}</span></p>' for p in ("12/08/2025 10:30", *paragraphs(0)))  # fmt: skip
    return zipped({"Bai.html": f'<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style type="text/css">@import url(x.css);.c0{{color:#000}}</style></head><body class="doc-content"><p class="c3 title"><span>{TITLES[0]}</span></p>{body}</body></html>', "images/image1.png": b"\x89PNG"})  # fmt: skip


def epub():
    def chapter(n):
        return f'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>{TITLES[n]}</title></head><body><h1>{TITLES[n]}</h1><p>{DAYS[n][8:]}/08/2025 10:30</p>{html_of(n)}</body></html>'

    return zipped({"mimetype": "application/epub+zip", "META-INF/container.xml": "<container/>", "OEBPS/content.opf": "<package/>", "OEBPS/c1.xhtml": chapter(0), "OEBPS/c2.xhtml": chapter(1)})  # fmt: skip


def word_table():
    """A table of articles in a document: a row an article."""

    def cell(text):
        inner = "".join(f"<w:p><w:r><w:t>{p}</w:t></w:r></w:p>" for p in text.split("\n\n"))
        return f"<w:tc>{inner}</w:tc>"

    body = "".join("<w:tr>" + "".join(map(cell, row)) + "</w:tr>" for row in [HEAD, *rows()])
    files = {}
    with zipfile.ZipFile(io.BytesIO(as_docx(("x",)))) as held:
        files = {name: held.read(name) for name in held.namelist()}
    word = files["word/document.xml"].decode()
    begin = word.index("<w:body>") + len("<w:body>")
    files["word/document.xml"] = f"{word[:begin]}<w:tbl>{body}</w:tbl></w:body></w:document>"
    return zipped(files)


def nexis_uni(n):
    return "\n\n".join((TITLES[n], OUTLETS[n], f"August {int(DAYS[n][8:])}, 2025 Tuesday", "Copyright 2025 Báo Sao Mai All Rights Reserved", "Length: 72 words", "Byline: Vũ An Bình", "Body", TEXTS[n], "Classification", "Language: VIETNAMESE; TIẾNG VIỆT", "Publication-Type: Newspaper", "Subject: BOATING & RAFTING (78%)", "Load-Date: August 13, 2025", "End of Document"))  # fmt: skip


def obsidian():
    linked = TEXTS[0].replace("chợ Cửa Lạch", "[[cho-cua-lach|chợ Cửa Lạch]]")
    linked = linked.replace("bến phà", "[[bến phà]]")
    return f"---\ntags:\n  - phà\n  - clippings\naliases: []\nsource: {HOST}/0.html\npublished: 2025-08-12\nauthor:\n  - \"[[Vũ An Bình]]\"\ntitle: {TITLES[0]}\n---\n{linked}\n"  # fmt: skip


def hidden_sheet(workbook):
    s = workbook.active
    s.title = "Tin"
    for row in [HEAD, *rows()]:
        s.append(row)
    other = workbook.create_sheet("Nháp")
    other.append(HEAD)
    other.append([DAYS[0], OUTLETS[0], "Bản nháp cũ", LEADS[0] + " Bản nháp cũ."])
    other.sheet_state = "hidden"


def two_headers(s):
    s.append(["Bài viết", None, "Nội dung đầy đủ", None])
    s.append(["Ngày", "Báo", "Tiêu đề", "Nội dung"])
    for row in rows():
        s.append(row)


def numbers_for_outlets(s):
    s.append(["Mã báo", "Tiêu đề", "Ngày", "Nội dung"])
    for n in (0, 1):
        s.append([n + 1, TITLES[n], DAYS[n], TEXTS[n]])


def cut_cells():
    """Texts as long as a cell may be, which a spreadsheet cut."""
    long = (TEXTS[0] + " " + "Bến phà chạy lại từ sáng. " * 1_500)[:32_767]
    return csv_of([HEAD, [DAYS[0], OUTLETS[0], TITLES[0], long], rows()[1]])


def with_comments(n):
    return page(n, date_line=f"<time>{DAYS[n][8:]}/08/2025 10:30</time>")


def cases():
    yield from tables()
    yield from services()
    yield from texts()
    yield from leftovers()


def tables():
    yield Case("csv: CrowdTangle", {"a.csv": crowdtangle()}, DATED)
    yield Case(
        "csv: scraped posts with scores",
        {
            "a.csv": csv_of(
                [
                    ["post_id", "created_time", "page", "message", "reactions", "shares"],
                    *[
                        [
                            f"1_{n}",
                            f"{DAYS[n]}T03:30:00+0000",
                            OUTLETS[n],
                            f"{TITLES[n]}\n\n{TEXTS[n]}",
                            "12",
                            "3",
                        ]
                        for n in (0, 1)
                    ],
                ]
            )
        },
        (),
        warns="not used: 'page'",
    )
    yield Case(
        "csv: no header, address first",
        {"a.csv": csv_of([[f"{HOST}/{n}.html", TITLES[n], DAYS[n], TEXTS[n]] for n in (0, 1)])},
        (),
        warns="no header",
    )
    yield Case(
        "csv: every article twice",
        {"a.csv": csv_of([HEAD, *rows(), *rows()])},
        (*BOTH, *BOTH),
        warns="words are those of",
    )
    yield Case(
        "csv: the header again at the end",
        {"a.csv": csv_of([HEAD, *rows(), HEAD])},
        BOTH,
        warns="the header again",
    )
    yield Case("csv: texts cut at 32,767 characters", {"a.csv": cut_cells()}, (), warns="32,767")
    yield Case(
        "csv: texts cut with three dots",
        {
            "a.csv": csv_of(
                [HEAD, *[[DAYS[n], OUTLETS[n], TITLES[n], TEXTS[n][:150] + "..."] for n in (0, 1)]]
            )
        },
        (),
        warns="cut",
    )
    yield Case(
        "csv: a column of sentiment called label",
        {"a.csv": csv_of([["label", *HEAD], *[["positive", *row] for row in rows()]])},
        BOTH,
    )
    yield Case(
        "csv: two columns of days",
        {
            "a.csv": csv_of(
                [["crawled_at", *HEAD], *[["2025-09-01 08:00:00", *row] for row in rows()]]
            )
        },
        BOTH,
    )
    yield Case(
        "csv: unnamed column of numbers first",
        {"a.csv": csv_of([["", *HEAD], *[[str(n), *row] for n, row in enumerate(rows())]])},
        BOTH,
    )
    yield Case(
        "csv: a BOM in the middle",
        {"a.csv": (csv_of([HEAD, rows()[0]]) + "\ufeff" + csv_of([HEAD, rows()[1]]))},
        BOTH,
    )
    yield Case(
        "csv: HTML escaped",
        {
            "a.csv": csv_of(
                [
                    HEAD,
                    *[
                        [*row[:3], html_of(n).replace("<", "&lt;").replace(">", "&gt;")]
                        for n, row in enumerate(rows())
                    ],
                ]
            )
        },
        BOTH,
    )
    yield Case(
        "csv: names of columns in capitals with spaces",
        {
            "A.CSV": csv_of(
                [["NGÀY ĐĂNG ", " TÊN BÁO", "TIÊU ĐỀ BÀI", "NỘI DUNG BÀI VIẾT"], *rows()]
            )
        },
        BOTH,
    )
    yield Case(
        "csv: VNI in a table with English names",
        {
            "a.csv": vni(
                csv_of(
                    [
                        ["date", "source", "title", "content"],
                        *[
                            [c.translate(str.maketrans("", "", "“”")) for c in row]
                            for row in rows()
                        ],
                    ]
                )
            )
        },
        DATED,
    )
    yield Case(
        "tsv: marks inside of texts",
        {
            "a.tsv": "\n".join(
                "\t".join(row)
                for row in [
                    ["date", "source", "title", "content"],
                    *[
                        [
                            DAYS[n],
                            OUTLETS[n],
                            TITLES[n],
                            TEXTS[n].replace("\n\n", " ").replace("“", '"').replace("”", '"'),
                        ]
                        for n in (0, 1)
                    ],
                ]
            )
        },
        (),
        warns="",
    )
    yield Case(
        "xlsx: a hidden sheet of drafts",
        {"a.xlsx": book(hidden_sheet)},
        (),
        warns="hidden in the workbook",
    )
    yield Case("xlsx: two header rows, the first of groups", {"a.xlsx": sheet(two_headers)}, BOTH)
    yield Case(
        "xlsx: outlets as numbers",
        {"a.xlsx": sheet(numbers_for_outlets)},
        DATED,
        warns="names the outlet",
    )
    yield Case(
        "xlsx: saved with the ending .csv",
        {"a.csv": sheet(two_headers)},
        (),
        warns="office document",
    )
    yield Case(
        "xls that is a page",
        {
            "a.xls": "<html><head><meta charset='utf-8'></head><body><table><tr>"
            + "".join(f"<th>{h}</th>" for h in HEAD)
            + "</tr>"
            + "".join("<tr>" + "".join(f"<td>{c}</td>" for c in row) + "</tr>" for row in rows())
            + "</table></body></html>"
        },
        BOTH,
        **REFUSED,
    )
    yield Case(
        "jsonl: Scrapy",
        {
            "a.jsonl": lines(
                *[
                    {
                        "url": f"{HOST}/{n}.html",
                        "title": [TITLES[n]],
                        "date": [DAYS[n]],
                        "site": OUTLETS[n],
                        "paragraphs": [f"{p}\n" for p in paragraphs(n)],
                        "_scraped": "2025-09-01",
                    }
                    for n in (0, 1)
                ]
            )
        },
        BOTH,
    )
    yield Case(
        "json: tweets",
        {
            "a.json": dumps(
                {
                    "data": [
                        {
                            "id": str(n),
                            "created_at": f"{DAYS[n]}T03:30:00.000Z",
                            "text": f"{TITLES[n]}\n\n{TEXTS[n]}",
                            "author_id": "9",
                            "public_metrics": {"like_count": 3},
                        }
                        for n in (0, 1)
                    ]
                }
            )
        },
        DATED,
    )
    yield Case(
        "json with comments on top",
        {"a.json": "// tải ngày 1/9/2025\n" + dumps([record(0), record(1)])},
        BOTH,
        **REFUSED,
    )
    yield Case(
        "jsonl: single marks of Python",
        {"a.jsonl": "\n".join(repr(record(n)) for n in (0, 1))},
        BOTH,
        **REFUSED,
    )
    yield Case(
        "parquet-like name, a pickle inside",
        {"a.parquet": pickle.dumps([record(0)])},
        (),
        warns="Parquet",
    )
    yield Case("pickle", {"a.pkl": pickle.dumps([record(0)])}, (), warns="pickle")
    yield Case(
        "R data",
        {"a.rds": b"\x1f\x8b\x08" + bytes(60), "b.RData": b"RDX3\n" + bytes(60)},
        (),
        warns=".csv in UTF-8",
    )
    yield Case(
        "Stata and SPSS",
        {"a.dta": b"<stata_dta>" + bytes(60), "b.sav": b"$FL2" + bytes(60)},
        (),
        warns=".csv",
    )
    yield Case("feather and arrow", {"a.feather": b"ARROW1\0\0" + bytes(60)}, (), warns=".feather")


def services():
    yield Case("json: Telegram", {"result.json": telegram()}, DATED)
    yield Case("xml: WordPress export", {"a.xml": wxr()}, DATED)
    yield Case("enex: Evernote", {"a.enex": enex()}, DATED, **REFUSED)
    yield Case("eml: a newsletter", {"a.eml": letter(0)}, ONE, **REFUSED)
    yield Case("mbox: newsletters", {"a.mbox": mbox()}, DATED, **REFUSED)
    yield Case("atom: Google Alerts", {"a.atom": alert()}, (), warns="cut off")
    yield Case("rss: Google News", {"a.rss": google_news()}, (), warns="only a headline")
    yield Case("opml: Feedly", {"a.opml": opml()}, (), warns=".opml")
    yield Case("html: Pocket", {"a.html": pocket()}, (), warns="no article")
    yield Case(
        "html: bookmarks of a browser",
        {
            "bookmarks.html": f'<!DOCTYPE NETSCAPE-Bookmark-file-1><TITLE>Bookmarks</TITLE><H1>Bookmarks</H1><DL><p><DT><A HREF="{HOST}/0.html" ADD_DATE="1754969400">{TITLES[0]}</A><DT><A HREF="{HOST}/1.html">{TITLES[1]}</A></DL>'
        },
        (),
        warns="no article",
    )
    yield Case("zip: Google Docs as a page", {"a.zip": google_doc()}, AT)
    yield Case("epub: two chapters", {"a.epub": epub()}, DATED, **REFUSED)
    yield Case("epub called .zip", {"a.zip": epub()}, DATED)
    yield Case("docx: a table of articles", {"a.docx": word_table()}, BOTH, **REFUSED)
    yield Case("txt: Nexis Uni", {"a.txt": "\n\n\n".join(map(nexis_uni, (0, 1)))}, BOTH)
    yield Case(
        "nbib and enw",
        {"a.enw": f"%0 Newspaper Article\n%T {TITLES[0]}\n%D 2025\n"},
        (),
        warns="references",
    )
    yield Case(
        "html: a page saved by SingleFile",
        {
            "a.html": page(
                head="<!--\n Page saved with SingleFile \n url: https://saomai.example/0.html \n saved date: Mon Sep 01 2025\n--><link rel=canonical href=https://saomai.example/0.html>",
                date_line="<time>12/08/2025 10:30</time>",
            )
        },
        AT,
    )
    yield Case(
        "html: view-source",
        {
            "a.html": "<html><body><table><tr><td class='line-number' value='1'></td><td class='line-content'><span class='html-tag'>&lt;p&gt;</span></td></tr></table></body></html>"
        },
        (),
        warns="no article",
    )
    yield Case(
        "html: an error of the server",
        {
            "a.html": "<html><head><title>504 Gateway Time-out</title></head><body><center><h1>504 Gateway Time-out</h1></center><hr><center>nginx</center></body></html>"
        },
        (),
        warns="no article",
    )
    yield Case(
        "html: the wall of a guard",
        {
            "a.html": "<html><head><title>Just a moment...</title></head><body><h1>Checking your browser before accessing saomai.example.</h1><p>This process is automatic. Your browser will redirect to your requested content shortly. Please allow up to 5 seconds.</p></body></html>"
        },
        (),
        warns="left out",
    )


def texts():
    yield Case("md: Obsidian", {"a.md": obsidian()}, ONE)
    yield Case("a file without an ending", {"bai-1": TXT}, AT, **REFUSED)
    yield Case("TXT in capitals", {"BAI-1.TXT": TXT}, AT)
    yield Case(
        "txt: only addresses",
        {"urls.txt": "\n".join(f"{HOST}/bai-{n}.html" for n in range(40))},
        (),
        warns="address",
    )
    yield Case(
        "txt: mixed line breaks",
        {"a.txt": TXT.replace("\n\n", "\r\n\r\n", 1).replace("\n\n", "\r\r", 1)},
        AT,
    )
    yield Case("txt: a BOM in the middle", {"a.txt": TXT.replace("\n\n“", "\n\n\ufeff“")}, AT)
    yield Case("txt: TCVN3", {"a.txt": tcvn3(TXT.replace("“", '"').replace("”", '"'))}, AT)
    yield Case(
        "txt: empty, and of spaces alone",
        {"a.txt": b"", "b.txt": b"  \n\n ", "c.txt": TXT},
        AT,
        warns="empty",
    )
    yield Case(
        "txt: one line of 100,000 letters",
        {"a.txt": TXT, "b.txt": "Bến phà " * 12_500},
        (),
        warns="",
    )
    yield Case(
        "txt: printed from the browser",
        {
            "a.txt": f"8/13/25, 9:14 AM\t{TITLES[0]} - Báo Sao Mai\n\n{TXT}\n\n{HOST}/bai-0.html\t1/2\n"
        },
        AT,
        ("9:14 AM", "1/2"),
    )
    yield Case(
        "txt: a list of headlines",
        {"a.txt": "\n".join(f"Bến phà số {n} chạy lại từ sáng nay" for n in range(30))},
        (),
        warns="a list of words or headlines",
    )
    yield Case(
        "txt: code",
        {"a.py": "import os\n", "b.ipynb": "{}", "c.R": "x <- 1\n", "d.txt": TXT},
        AT,
        warns="a.py",
    )
    yield Case(
        "txt: a log of the crawler",
        {"crawl.log": "2025-08-12 10:30:00 INFO Spider opened\n", "a.txt": TXT},
        AT,
        warns="crawl.log",
    )


def leftovers():
    lock = {
        "~$bao-cao.docx": bytes(162),
        ".DS_Store": bytes(80),
        "Thumbs.db": b"\xd0\xcf\x11\xe0" + bytes(600),
        "desktop.ini": "[.ShellClassInfo]\n",
        "._a.txt": bytes(80),
        "a.txt": TXT,
    }
    yield Case("what systems leave in folders", lock, AT)
    yield Case(
        "copies of an editor", {"a.txt": TXT, "a.txt~": TXT, "a.bak": TXT, "#a.txt#": TXT}, AT
    )
    yield Case(
        "a half download",
        {"a.html.crdownload": page()[:400], "a.part": b"x", "a.txt": TXT},
        AT,
        warns="a.part",
    )
    yield Case(
        "one article in three formats",
        {"a.txt": TXT, "a.docx": as_docx((TITLES[0], "12/08/2025 10:30", *paragraphs(0)))},
        (*AT, *AT),
        warns="words are those of",
    )
    yield Case(
        "a spreadsheet beside its own CSV",
        {"a.csv": csv(), "a.xlsx": sheet(two_headers)},
        (*BOTH, *BOTH),
        warns="words are those of",
    )
    yield Case(
        "lists of words",
        {"stopwords.txt": "và\ncủa\nlà\ncó\ncho\n" * 20, "a.txt": TXT},
        (),
        warns="a list of words or headlines",
    )
    yield Case(
        "a picture with a text's ending",
        {"a.txt": b"\x89PNG\r\n\x1a\n" + bytes(200), "b.txt": TXT},
        AT,
        warns="PNG",
    )
