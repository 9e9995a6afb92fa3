"""Files as other programs, services and people write them, each with what is right about it.

The articles are invented. A case is some files and what has to come of them: articles with headline,
day (or moment) and outlet, or nothing, with a sentence that says why.
"""

import base64
import gzip
import io
import json
import quopri
import sqlite3
import unicodedata
import zipfile
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from file_formats import as_docx, as_parquet, as_rtf, tarred, zipped

LEADS = (
    "Sáng 12/8, bến phà Lạc Hải chạy lại sau bốn tháng nghỉ để sửa cầu dẫn và thay hai máy cũ.",
    "Chiều 20/8, trường Gò Sậy đón 340 học sinh mới vào ba dãy nhà vừa được xây lại từ mùa hè.",
)
BODIES = (
    (
        "“Chúng tôi mừng vì không còn phải đi vòng 30 km”, bà Nguyễn Thị Hoà, tiểu thương ở chợ Cửa Lạch, nói.",
        "Hơn 1.200 lượt khách đã qua sông trong buổi sáng đầu tiên, theo ban quản lý bến phà cho biết.",
    ),
    (
        "Thầy Trần Văn Mẫn, hiệu trưởng, cho biết mỗi lớp năm nay có không quá 35 em và đủ bàn ghế mới.",
        "Phụ huynh ở ba xã ven sông góp hơn 200 ngày công để sửa đường vào trường trước ngày khai giảng.",
    ),
)
TITLES = ("Bến phà Lạc Hải chạy lại", "Trường Gò Sậy đón học sinh mới")
DAYS = ("2025-08-12", "2025-08-20")
OUTLETS = ("Báo Sao Mai", "Tin Ven Đô")
TEXTS = tuple("\n\n".join((LEADS[n], *BODIES[n])) for n in (0, 1))
HOST = "https://saomai.example"


@dataclass(frozen=True)
class Right:
    """What one article has to be."""

    n: int
    at: str = ""
    outlet: str = ""
    title: str = ""


@dataclass(frozen=True)
class Case:
    """Files, and what is right about them.

    `stray` are words that are none of an article's. `refused`: no article is as good an answer as the
    right ones, if a sentence says what to do. `warns`: words that an issue has to say.
    """

    name: str
    files: dict
    right: tuple = ()
    stray: tuple = ()
    refused: bool = False
    warns: str = ""


BOTH = (Right(0, DAYS[0], OUTLETS[0]), Right(1, DAYS[1], OUTLETS[1]))
DATED = (Right(0, DAYS[0]), Right(1, DAYS[1]))
ONE = (Right(0, DAYS[0]),)


def book(fill):
    """A workbook that somebody fills."""
    import openpyxl

    made = openpyxl.Workbook()
    fill(made)
    held = io.BytesIO()
    made.save(held)
    return held.getvalue()


def rows(day=lambda n: DAYS[n]):
    return [[day(n), OUTLETS[n], TITLES[n], TEXTS[n]] for n in (0, 1)]


HEAD = ["Ngày", "Báo", "Tiêu đề", "Nội dung"]


def sheet(fill):
    def made(workbook):
        fill(workbook.active)

    return book(made)


def merged(s):
    s.append(["Thông tin chung", None, "Bài viết", None])
    s.merge_cells("A1:B1")
    s.merge_cells("C1:D1")
    for row in [HEAD, *rows()]:
        s.append(row)


def merged_down(s):
    s.append([*HEAD[:3], "Bài viết", None])
    s.append([None, None, None, "Nội dung", "Ghi chú"])
    for col in "ABC":
        s.merge_cells(f"{col}1:{col}2")
    s.merge_cells("D1:E1")
    for row in rows():
        s.append([*row, "đã đọc"])


def merged_outlet(s):
    """The outlet stands once for the articles under it."""
    s.append(HEAD)
    for n, row in enumerate(rows()):
        s.append([row[0], OUTLETS[0] if n == 0 else None, *row[2:]])
    s.merge_cells("B2:B3")


def two_tables(s):
    for row in [HEAD, *rows()]:
        s.append(row)
    s.append([])
    s.append(["Tổng hợp", "Số bài"])
    s.append(["Báo Sao Mai", 1])
    s.append(["Tin Ven Đô", 1])


def two_article_tables(s):
    s.append(HEAD)
    s.append(rows()[0])
    s.append([])
    s.append([HEAD[2], HEAD[3], HEAD[0], HEAD[1]])
    r = rows()[1]
    s.append([r[2], r[3], r[0], r[1]])


def beside(s):
    for k, row in enumerate([HEAD, *rows()]):
        s.append([*row, None, *(["Báo", "Số bài"] if k == 0 else [OUTLETS[k - 1], 1])])


def hidden(s):
    for row in [HEAD, *rows()]:
        s.append(row)
    s.row_dimensions[3].hidden = True


def formulas(s):
    s.append([*HEAD, "Liên kết"])
    for n, row in enumerate(rows()):
        s.append([*row, f'=HYPERLINK("{HOST}/bai-{n}.html","xem")'])
    s["C2"] = '="Bến phà "&"Lạc Hải"'


def low_header(s):
    for row in [["DANH MỤC BÀI BÁO"], ["Người lập: Mai"], [], ["Kỳ: tháng 8/2025"], [], HEAD]:
        s.append(row)
    for row in rows():
        s.append(row)


def serials(s):
    for row in [HEAD, *rows(lambda n: (date.fromisoformat(DAYS[n]) - date(1899, 12, 30)).days)]:
        s.append(row)


def moments(s):
    for row in [HEAD, *rows(lambda n: datetime.fromisoformat(DAYS[n] + "T10:30"))]:
        s.append(row)


def totals(s):
    for row in [HEAD, *rows(), ["Tổng cộng", None, "2 bài", None]]:
        s.append(row)


def sideways(s):
    for name, *cells in zip(HEAD, *rows(), strict=True):
        s.append([name, *cells])


def x000d(s):
    s.append(HEAD)
    for row in rows():
        s.append([*row[:3], row[3].replace("\n\n", "_x000D_\n")])


def by_sheet(workbook):
    for n in (0, 1):
        s = workbook.active if n == 0 else workbook.create_sheet()
        s.title = OUTLETS[n]
        s.append(["Ngày", "Tiêu đề", "Nội dung"])
        s.append([DAYS[n], TITLES[n], TEXTS[n]])


def day_and_hour(s):
    s.append(["Ngày đăng", "Giờ đăng", *HEAD[1:]])
    for n, row in enumerate(rows()):
        s.append([f"{DAYS[n][8:]}/08/2025", "10:30", *row[1:]])


def csv_of(cells, mark=",", quote=True, end="\n"):
    def one(cell):
        said = str(cell)
        marked = quote or any(c in said for c in f'"{mark}\n')
        return '"' + said.replace('"', '""') + '"' if marked else said

    return end.join(mark.join(map(one, row)) for row in cells) + end


def csv(day=lambda n: DAYS[n], **how):
    return csv_of([HEAD, *rows(day)], **how)


def with_scores():
    """A European spreadsheet: semicolons, and commas in numbers."""
    cells = [["Ngày", "Điểm", "Tỉ lệ", *HEAD[1:]]]
    cells += [[f"{DAYS[n][8:]}/08/2025", "0,85", "12,5%", *rows()[n][1:]] for n in (0, 1)]
    return csv_of(cells, ";", end="\r\n")


@cache
def coded(name):
    """A letter in an old Vietnamese encoding."""
    from analysis.corpus.readers import legacy

    if name == "TCVN3":
        return {new: chr(old) for old, new in legacy._TCVN3.items()}
    return {}


def tcvn3(text):
    table = coded("TCVN3")
    return "".join(table.get(c, table.get(c.lower(), c)) for c in text).encode("latin-1", "replace")


def vni(text):
    from analysis.corpus.readers import legacy

    marks = {sign: mark for mark, sign in legacy._VNI_SIGNS.items()}
    alone = {new: old for old, new in legacy._VNI_ALONE.items()}
    out = []
    for c in text:
        if c in alone:
            out.append(alone[c])
            continue
        plain = unicodedata.normalize("NFD", c)
        if "\u031b" in plain:  # ơ, ư with a tone: their sign and then the tone
            base = alone[unicodedata.normalize("NFC", plain[0] + "\u031b")]
            rest = "".join(m for m in plain[1:] if m != "\u031b")
            out.append(base + (marks[rest] if rest else ""))
        elif len(plain) > 1 and c.isalpha():
            hats = [m for m in plain[1:] if m in "\u0302\u0306"]
            tones = [m for m in plain[1:] if m not in "\u0302\u0306"]
            out.append(plain[0] + marks["".join(hats + tones)])
        else:
            out.append(c)
    return "".join(out).encode("cp1252", "replace")


#: VISCII, from RFC 1456: the letters of its codes 0x80 to 0xff, and six below 0x20.
VISCII = (
    "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"
    "Õắằặấầẩậẽẹếềểễệốồổỗ"
    "ỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ"
)
VISCII_LOW = {"Ẳ": 0x02, "Ẵ": 0x05, "Ẫ": 0x06, "Ỷ": 0x14, "Ỹ": 0x19, "Ỵ": 0x1E}


def cp1258(text):
    """As Windows writes Vietnamese: the tones behind their letters."""
    out = []
    for c in text:
        marks = unicodedata.normalize("NFD", c)
        tones = [m for m in marks[1:] if m in "\u0300\u0301\u0303\u0309\u0323"]
        base = unicodedata.normalize("NFC", "".join(m for m in marks if m not in tones))
        out.append(base + "".join(tones))
    return "".join(out).encode("cp1258", "replace")


def viscii(text):
    table = {letter: 0x80 + k for k, letter in enumerate(VISCII)} | VISCII_LOW
    return bytes(table.get(c, ord(c) if ord(c) < 128 else ord("?")) for c in text)


def record(n, **more):
    return {"title": TITLES[n], "date": DAYS[n], "source": OUTLETS[n], "content": TEXTS[n], **more}


def dumps(value, **how):
    return json.dumps(value, ensure_ascii=False, **how)


def lines(*values):
    return "\n".join(map(dumps, values)) + "\n"


def paragraphs(n):
    return [LEADS[n], *BODIES[n]]


def html_of(n):
    return "".join(f"<p>{p}</p>" for p in paragraphs(n))


def epoch(n, times=1):
    return int(datetime.fromisoformat(DAYS[n] + "T03:30+00:00").timestamp()) * times


def sqlite(*statements):
    with TemporaryDirectory() as folder:
        path = Path(folder) / "a.bin"
        base = sqlite3.connect(path)
        for statement, *values in statements:
            base.execute(statement, values)
        base.commit()
        base.close()
        return path.read_bytes()


def table(name, columns="title, date, source, content", values=None):
    said = values or [[TITLES[n], DAYS[n], OUTLETS[n], TEXTS[n]] for n in (0, 1)]
    marks = ", ".join("?" * len(said[0]))
    return [
        (f"create table {name} ({columns})",),
        *[(f"insert into {name} values ({marks})", *one) for one in said],
    ]


def page(n=0, *, head="", date_line="", before="", after="", inside="", body=None, title=""):
    """A page of a paper that nobody knows."""
    said = body if body is not None else "".join(f"<p>{p}</p>" for p in BODIES[n])
    return (
        f'<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{title or TITLES[n]} - Báo Sao Mai</title>{head}</head><body>'
        f'<header><nav><a href="/">Trang chủ</a><a href="/thoi-su">Thời sự</a><a href="/the-gioi">Thế giới</a></nav></header>{before}'
        f'<main><article><h1 class="title">{TITLES[n]}</h1>{date_line}<p class="sapo">{LEADS[n]}</p><div class="content">{said}{inside}</div></article>{after}</main>'
        "<footer><p>© Báo Sao Mai. Giấy phép số 12/GP-BTTTT. Tổng biên tập: Lê Văn Tám. Liên hệ quảng cáo.</p></footer></body></html>"
    )


FURNITURE = ("Trang chủ", "Giấy phép", "Tổng biên tập")


def dated(line):
    return page(date_line=f'<span class="date">{line}</span>')


def og(n=0, time="10:30:00+07:00", **more):
    said = {
        "og:title": TITLES[n],
        "article:published_time": f"{DAYS[n]}T{time}",
        "og:site_name": OUTLETS[n],
        **more,
    }
    return "".join(f'<meta property="{k}" content="{v}">' for k, v in said.items())


def chrome(html):
    """As Chrome saves a page: quoted-printable, the subject and the words encoded."""
    body = quopri.encodestring(html.encode()).replace(b"\n", b"\r\n")
    return (
        b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://saomai.example/a.html\r\n"
        b"Subject: =?utf-8?Q?B=E1=BA=BFn_ph=C3=A0?=\r\nDate: Fri, 5 Sep 2025 02:00:00 -0000\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----MultipartBoundary--x----"\r\n\r\n\r\n'
        b"------MultipartBoundary--x----\r\nContent-Type: text/html\r\nContent-ID: <frame-1@mhtml.blink>\r\n"
        b"Content-Transfer-Encoding: quoted-printable\r\nContent-Location: https://saomai.example/a.html\r\n\r\n"
    ) + body + (
        b"\r\n------MultipartBoundary--x----\r\nContent-Type: text/html\r\nContent-ID: <frame-2@mhtml.blink>\r\n"
        b"Content-Transfer-Encoding: quoted-printable\r\n\r\n<html><body><p>Qu=E1=BA=A3ng c=C3=A1o: mua ngay h=C3=B4m nay, gi=E1=BA=A3m nhi=E1=BB=81u cho ng=C6=B0=E1=BB=9Di mua s=E1=BB=9Bm.</p></body></html>\r\n"
        b"------MultipartBoundary--x----\r\nContent-Type: text/css\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\np { color: red }\r\n------MultipartBoundary--x------\r\n"
    )  # fmt: skip


def edge(html):
    """As older programs of Windows save it: UTF-16 inside of base64, a name of the character set."""
    body = base64.encodebytes(
        html.replace('charset="utf-8"', 'charset="unicode"').encode("utf-16")
    ).replace(b"\n", b"\r\n")
    return (
        b'From: "Saved by Windows Internet Explorer 11"\r\nSubject: Ben pha\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----=_NextPart_0"\r\n\r\n'
        b'This is a multi-part message in MIME format.\r\n\r\n------=_NextPart_0\r\nContent-Type: text/html;\r\n\tcharset="unicode"\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://saomai.example/a.html\r\n\r\n'
        + body + b"\r\n------=_NextPart_0--\r\n"
    )  # fmt: skip


def warc(*records):
    made = b""
    for kind, url, http in records:
        made += gzip.compress(
            f"WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2025-09-05T00:00:00Z\r\n"
            f"Content-Type: application/http;msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n".encode()
            + http
            + b"\r\n\r\n"
        )
    return made


def http(body, status="200 OK", **headers):
    said = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
    return f"HTTP/1.1 {status}\r\n{said}\r\n".encode() + body


def chunks(body, size=700):
    parts = [body[k : k + size] for k in range(0, len(body), size)]
    return b"".join(b"%x\r\n" % len(one) + one + b"\r\n" for one in parts) + b"0\r\n\r\n"


def crawl():
    first, second = (page(n, head=og(n)).encode() for n in (0, 1))
    u = HOST
    return warc(
        ("warcinfo", "", b"software: crawler\r\n"),
        ("request", f"{u}/0.html", b"GET /0.html HTTP/1.1\r\n\r\n"),
        ("response", f"{u}/old.html", http(b"<html><body>Moved</body></html>", "301 Moved Permanently", Location=f"{u}/0.html", Content_Type="text/html")),
        ("response", f"{u}/0.html", http(chunks(gzip.compress(first)), Content_Type="text/html; charset=utf-8", Content_Encoding="gzip", Transfer_Encoding="chunked")),
        ("revisit", f"{u}/0.html", http(b"", Content_Type="text/html")),
        ("response", f"{u}/1.html", http(second, Content_Type="text/html")),
        ("response", f"{u}/x.html", http(b"<html><body><h1>404</h1><p>Trang khong ton tai</p></body></html>", "404 Not Found", Content_Type="text/html")),
        ("response", f"{u}/a.jpg", http(b"\xff\xd8\xff", Content_Type="image/jpeg")),
        ("metadata", f"{u}/0.html", b"fetchTimeMs: 120\r\n"),
    )  # fmt: skip


def wayback(html):
    """As the Wayback Machine gives it: its own head, bar and comments, addresses led through it."""
    bar = (
        '<!-- BEGIN WAYBACK TOOLBAR INSERT --><div id="wm-ipp-base" lang="en"><div id="wm-ipp"><p>31 captures</p><p>12 Aug 2025 - 05 Sep 2025</p>'
        '<div id="wm-ipp-inside"><p>About this capture. COLLECTED BY Archive Team. The Wayback Machine - https://web.archive.org/web/20250905000000/https://saomai.example/a.html</p></div></div></div><!-- END WAYBACK TOOLBAR INSERT -->'
    )
    head = '<script src="//archive.org/includes/athena.js"></script><link rel="canonical" href="https://web.archive.org/web/20250905000000/https://saomai.example/a.html"/>'
    return html.replace("<head>", "<head>" + head).replace("<body>", "<body>" + bar) + (
        "<!--\n     FILE ARCHIVED ON 00:00:00 Sep 05, 2025 AND RETRIEVED FROM THE\n     INTERNET ARCHIVE ON 01:02:03 Nov 01, 2025.\n-->"
    )


def amp():
    said = dumps(
        {
            "@context": "http://schema.org",
            "@type": "NewsArticle",
            "headline": TITLES[0],
            "datePublished": f"{DAYS[0]}T10:30:00+07:00",
            "publisher": {"@type": "Organization", "name": OUTLETS[0]},
        }
    )
    return (
        f'<!doctype html><html ⚡ lang="vi"><head><meta charset="utf-8"><title>{TITLES[0]}</title><link rel="canonical" href="{HOST}/a.html"><script type="application/ld+json">{said}</script>'
        f'<style amp-boilerplate>body{{}}</style></head><body><amp-sidebar id="s"><ul><li><a href="/a">Thời sự trong nước</a></li><li><a href="/b">Trang chủ</a></li></ul></amp-sidebar>'
        f"<article><h1>{TITLES[0]}</h1><h2>{LEADS[0]}</h2><amp-img src='a.jpg' width=600 height=400></amp-img><div>{''.join(f'<p>{p}</p>' for p in BODIES[0])}</div>"
        '<amp-ad>Quảng cáo</amp-ad><amp-accordion><section><h4>Bài liên quan</h4><div><a href="/c">Phà Cửa Lạch sắp đóng thêm một bến nữa</a></div></section></amp-accordion></article></body></html>'
    )


def printed():
    return (
        f'<html><head><meta charset="utf-8"><title>In bài: {TITLES[0]}</title></head><body onload="window.print()"><div><img src="logo.png"></div>'
        f"<div><b>{TITLES[0]}</b></div><div>Thứ ba, 12/8/2025, 10:30 (GMT+7)</div><div><b>{LEADS[0]}</b></div>"
        + "".join(f"<div>{p}</div>" for p in BODIES[0])
        + f'<div>Nguồn: {HOST}/a.html</div><div><a href="javascript:window.print()">In trang này</a></div></body></html>'
    )


def graph():
    said = dumps({"@context": "https://schema.org", "@graph": [
        {"@type": "WebSite", "name": OUTLETS[0], "url": HOST},
        {"@type": ["Article", "NewsArticle"], "headline": TITLES[0], "datePublished": "2025-08-12T03:30:00Z", "dateModified": "2025-08-15T03:30:00Z", "author": [{"@type": "Person", "name": "Vũ An Bình"}], "publisher": {"@id": "#org"}},
        {"@type": "Organization", "@id": "#org", "name": OUTLETS[0]},
    ]})  # fmt: skip
    return page(head=f'<script type="application/ld+json">{said}</script>')


def drawn():
    """A page whose text a script would draw: what is seen is nothing."""
    said = dumps(
        {
            "props": {
                "pageProps": {
                    "post": {
                        "title": TITLES[0],
                        "body": html_of(0),
                        "publishedAt": f"{DAYS[0]}T10:30:00+07:00",
                    }
                }
            }
        }
    )
    return (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{TITLES[0]}</title>{og()}</head><body><div id="__next"></div><noscript>Hãy bật JavaScript để đọc bài viết này trên trang của chúng tôi.</noscript>'
        f'<script id="__NEXT_DATA__" type="application/json">{said}</script></body></html>'
    )


def body_in_data():
    said = dumps(
        {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": TITLES[0],
            "articleBody": TEXTS[0],
            "datePublished": f"{DAYS[0]}T10:30:00+07:00",
        }
    )
    return f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{TITLES[0]}</title><script type="application/ld+json">{said}</script></head><body><div id="app"></div></body></html>'


COMMENTS = (
    '<section id="comments" class="box-comment"><h3>Bình luận (2)</h3><div class="comment"><b>Lê Tí</b><p>Nhà tôi ở ngay đầu bến, sáng nay đông quá, chờ cả tiếng mới qua được sông.</p><span>2 giờ trước</span></div>'
    '<div class="comment"><b>Hồ Tèo</b><p>Mong bến làm thêm mái che cho bà con đỡ nắng mưa khi chờ phà buổi trưa.</p><a>Trả lời</a></div></section>'
)
PAYWALL = '<div class="paywall"><p>Bạn đã đọc hết số bài miễn phí trong tháng. Đăng nhập hoặc mua gói để đọc tiếp bài viết này.</p><button>Đăng ký ngay</button></div>'
LIVE = "".join(
    f'<div class="live-item"><span class="live-time">{t}</span><p>{p}</p></div>'
    for t, p in (("10:50", BODIES[0][0]), ("11:45", BODIES[0][1]))
)
GALLERY = "".join(
    f'<figure><img src="{k}.jpg"><figcaption>{c}</figcaption></figure>'
    for k, c in enumerate(
        (
            "Chuyến phà đầu tiên cập bến. Ảnh: An Bình",
            "Bà con lên phà. Ảnh: An Bình",
            "Cầu dẫn mới.",
        )
    )
)


def feed():
    items = "".join(
        f'<item><title><![CDATA[{TITLES[n]}]]></title><link>{HOST}/{n}.html</link><guid isPermaLink="false">{n}</guid><pubDate>{d}</pubDate><dc:creator>Vũ An Bình</dc:creator>'
        f"<description><![CDATA[<a href='{HOST}/{n}.html'><img src='{n}.jpg'></a></br>{LEADS[n]}]]></description><content:encoded><![CDATA[{html_of(n)}<p>The post <a href='{HOST}/{n}.html'>{TITLES[n]}</a> appeared first on <a href='{HOST}'>Báo Sao Mai</a>.</p>]]></content:encoded></item>"
        for n, d in enumerate(
            ("Tue, 12 Aug 2025 03:30:00 +0000", "Wed, 20 Aug 2025 10:30:00 +0700")
        )
    )
    return f'<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Báo Sao Mai</title><link>{HOST}</link>{items}</channel></rss>'


def atom():
    entries = "".join(
        f'<entry><title type="html">{TITLES[n]}</title><link rel="alternate" href="{HOST}/{n}.html"/><id>tag:{n}</id><published>{DAYS[n]}T03:30:00Z</published><updated>2025-09-01T00:00:00Z</updated><author><name>Vũ An Bình</name></author>'
        f'<summary>{LEADS[n]}</summary><content type="html">{html_of(n).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")}</content></entry>'
        for n in (0, 1)
    )
    return f'<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Báo Sao Mai</title><updated>2025-09-01T00:00:00Z</updated>{entries}</feed>'


def sitemap():
    return f'<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>{HOST}/0.html</loc><lastmod>2025-08-12</lastmod></url></urlset>'


def nexis_paragraphs():
    said = []
    for n, day in enumerate(
        ("August 12, 2025 Tuesday 10:30 AM GMT+7", "August 20, 2025 Wednesday")
    ):
        said += [TITLES[n], f"{OUTLETS[n]} (Vietnamese)", day, f"Copyright 2025 {OUTLETS[n]} All Rights Reserved", "Length: 210 words", "Byline: Vũ An Bình", "Body", *paragraphs(n), "Load-Date: September 1, 2025", "End of Document"]  # fmt: skip
    return said


def factiva_paragraphs():
    said = []
    for n in (0, 1):
        said += [TITLES[n], "Vũ An Bình", "210 words", f"{int(DAYS[n][8:])} August 2025", "10:30", OUTLETS[n], "BSM", "Vietnamese", f"Copyright 2025. {OUTLETS[n]}", "", *paragraphs(n), "", f"Document BSM0000020250812el8c0000{n}", ""]  # fmt: skip
    return said


def labelled(n, names=("Tiêu đề", "Báo", "Ngày đăng", "Nội dung")):
    said = (TITLES[n], OUTLETS[n], f"{DAYS[n][8:]}/08/2025", "\n" + TEXTS[n])
    return "\n".join(f"{name}: {value}" for name, value in zip(names, said, strict=True))


def front_matter(n):
    return f'---\ntitle: "{TITLES[n]}"\ndate: {DAYS[n]}\nsource: {OUTLETS[n]}\nurl: {HOST}/{n}.html\n---\n\n{TEXTS[n]}\n'


def tracked():
    """A document with changes that are marked: what was taken out is no text."""
    w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

    def p(inside):
        return f"<w:p>{inside}</w:p>"

    def r(text, tag="t"):
        return f'<w:r><w:{tag} xml:space="preserve">{text}</w:{tag}></w:r>'

    body = p(r(TITLES[0])) + p(r("12/08/2025")) + p(r(LEADS[0])) + p(r(BODIES[0][0]))
    begin, _, end = BODIES[0][1].partition("1.200")
    body += p(
        r(begin)
        + f'<w:del w:id="1" w:author="x">{r("9.900", "delText")}</w:del><w:ins w:id="2" w:author="x">{r("1.200")}</w:ins>'
        + r(end)
    )
    return zipped({"[Content_Types].xml": "<Types/>", "word/document.xml": f'<?xml version="1.0"?><w:document {w}><w:body>{body}</w:body></w:document>',
        "word/comments.xml": f'<?xml version="1.0"?><w:comments {w}><w:comment w:id="0">{p(r("Xem lại con số này nhé."))}</w:comment></w:comments>'})  # fmt: skip


def wrapped(n, width=70):
    import textwrap

    return [line for paragraph in paragraphs(n) for line in textwrap.wrap(paragraph, width)]


def epub():
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": "<container/>",
            "OEBPS/a.xhtml": dated("12/08/2025"),
        }
    )


RIS = f"TY  - NEWS\nTI  - {TITLES[0]}\nT2  - {OUTLETS[0]}\nDA  - 2025/08/12\nAB  - {LEADS[0]}\nER  - \n"
BIB = f"@article{{a1,\n  title = {{{TITLES[0]}}},\n  journal = {{{OUTLETS[0]}}},\n  date = {{2025-08-12}},\n  abstract = {{{LEADS[0]}}}\n}}\n"
MEDIA_CLOUD = csv_of([
    ["id", "indexed_date", "language", "media_name", "media_url", "publish_date", "title", "url"],
    *[[f"x{n}", "2025-09-01 01:02:03", "vi", OUTLETS[n], "saomai.example", DAYS[n], TITLES[n], f"{HOST}/{n}.html"] for n in (0, 1)],
])  # fmt: skip
FUNDUS = dumps([
    {"title": TITLES[n], "authors": ["Vũ An Bình"], "publishing_date": f"{DAYS[n]} 10:30:00+07:00", "lang": "vi", "publisher": OUTLETS[n], "topics": ["Phà"],
     "body": {"summary": [LEADS[n]], "sections": [{"headline": [], "paragraphs": list(BODIES[n])}]}}
    for n in (0, 1)
])  # fmt: skip
NEWSPAPER = dumps([
    {"url": f"{HOST}/{n}.html", "read_more_link": "", "title": TITLES[n], "top_image": "a.jpg", "meta_img": "a.jpg", "images": ["a.jpg", "b.jpg"], "movies": [], "keywords": ["phà", "bến"], "keyword_scores": {"phà": 1.5},
     "meta_keywords": [""], "tags": [], "authors": ["Vũ An Bình"], "publish_date": f"{DAYS[n]}T10:30:00+07:00", "summary": "", "meta_description": LEADS[n], "meta_lang": "vi", "meta_site_name": OUTLETS[n], "canonical_link": f"{HOST}/{n}.html", "text": TEXTS[n], "text_cleaned": TEXTS[n], "is_parsed": True}
    for n in (0, 1)
])  # fmt: skip
NEWS_PLEASE = {
    f"{n}_{HOST[8:]}.json": dumps({"authors": ["Vũ An Bình"], "date_download": "2025-09-05 10:00:00", "date_modify": "2025-09-01 10:00:00", "date_publish": f"{DAYS[n]} 10:30:00", "description": LEADS[n], "filename": "x.json", "image_url": "a.jpg", "language": "vi", "localpath": None, "maintext": TEXTS[n], "source_domain": "saomai.example", "title": TITLES[n], "title_page": None, "title_rss": None, "url": f"{HOST}/{n}.html"})
    for n in (0, 1)
}  # fmt: skip
WORDPRESS = dumps([
    {"id": 10 + n, "date": f"{DAYS[n]}T10:30:00", "date_gmt": f"{DAYS[n]}T03:30:00", "guid": {"rendered": f"{HOST}/?p={n}"}, "modified": "2025-09-01T00:00:00", "slug": "x", "status": "publish", "type": "post", "link": f"{HOST}/{n}.html",
     "title": {"rendered": TITLES[n]}, "content": {"rendered": html_of(n), "protected": False}, "excerpt": {"rendered": f"<p>{LEADS[n]}</p>", "protected": False}, "author": 3, "categories": [4, 5]}
    for n in (0, 1)
])  # fmt: skip
NEWSAPI = dumps({"status": "ok", "totalResults": 2, "articles": [
    {"source": {"id": None, "name": OUTLETS[n]}, "author": "Vũ An Bình", "title": TITLES[n], "description": LEADS[n], "url": f"{HOST}/{n}.html", "urlToImage": None, "publishedAt": f"{DAYS[n]}T03:30:00Z", "content": TEXTS[n][:200] + "… [+2113 chars]"}
    for n in (0, 1)
]})  # fmt: skip
ELASTIC = dumps(
    {
        "took": 3,
        "hits": {
            "total": {"value": 2},
            "hits": [
                {"_index": "news", "_id": f"k{n}", "_score": 1.0, "_source": record(n)}
                for n in (0, 1)
            ],
        },
    }
)
MONGO = lines(
    *[
        {
            "_id": {"$oid": f"64b000000000000000000{n:03}"},
            "title": TITLES[n],
            "source": OUTLETS[n],
            "published": {"$date": f"{DAYS[n]}T03:30:00Z"},
            "content": TEXTS[n],
        }
        for n in (0, 1)
    ]
)
MONGO_LONG = lines(
    *[
        {
            "_id": {"$oid": f"64b000000000000000000{n:03}"},
            "title": TITLES[n],
            "source": OUTLETS[n],
            "published": {"$date": {"$numberLong": str(epoch(n, 1000))}},
            "content": TEXTS[n],
        }
        for n in (0, 1)
    ]
)
ZOTERO = csv_of([
    ["Key", "Item Type", "Publication Year", "Author", "Title", "Publication Title", "Url", "Abstract Note", "Date", "Date Added"],
    *[[f"AB{n}", "newspaperArticle", "2025", "Bình, Vũ An", TITLES[n], OUTLETS[n], f"{HOST}/{n}.html", LEADS[n], DAYS[n], "2025-09-05 10:00:00"] for n in (0, 1)],
])  # fmt: skip
EMAIL = f"From: tin@saomai.example\r\nTo: a@b.example\r\nSubject: Ban tin\r\nDate: Tue, 12 Aug 2025 10:30:00 +0700\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{TEXTS[0]}\r\n"


def tables_cases():
    yield Case("xlsx: a row of merged cells above the header", {"a.xlsx": sheet(merged)}, BOTH)
    yield Case("xlsx: a header of two rows", {"a.xlsx": sheet(merged_down)}, BOTH, ("đã đọc",))
    yield Case(
        "xlsx: an outlet merged over its articles",
        {"a.xlsx": sheet(merged_outlet)},
        (BOTH[0], Right(1, DAYS[1])),
    )
    yield Case("xlsx: a table of counts under the articles", {"a.xlsx": sheet(two_tables)}, BOTH)
    yield Case(
        "xlsx: two tables of articles in a sheet", {"a.xlsx": sheet(two_article_tables)}, BOTH
    )
    yield Case("xlsx: a table beside the articles", {"a.xlsx": sheet(beside)}, BOTH)
    yield Case("xlsx: hidden rows", {"a.xlsx": sheet(hidden)}, BOTH)
    yield Case(
        "xlsx: formulas nobody computed",
        {"a.xlsx": sheet(formulas)},
        (Right(0, DAYS[0], OUTLETS[0], title="?"), BOTH[1]),
    )
    yield Case("xlsx: the header in the sixth row", {"a.xlsx": sheet(low_header)}, BOTH)
    yield Case("xlsx: days as serial numbers", {"a.xlsx": sheet(serials)}, BOTH)
    yield Case(
        "xlsx: days with hours",
        {"a.xlsx": sheet(moments)},
        (Right(0, DAYS[0] + "T10:30", OUTLETS[0]), Right(1, DAYS[1] + "T10:30", OUTLETS[1])),
    )
    yield Case("xlsx: a row of totals", {"a.xlsx": sheet(totals)}, BOTH, ("Tổng cộng",))
    yield Case("xlsx: an article a column", {"a.xlsx": sheet(sideways)}, BOTH, refused=True)
    yield Case("xlsx: _x000D_ in cells", {"a.xlsx": sheet(x000d)}, BOTH, ("x000D",))
    yield Case("xlsx: a sheet an outlet", {"a.xlsx": book(by_sheet)}, DATED)
    yield Case("xlsx: day and hour in two columns", {"a.xlsx": sheet(day_and_hour)}, BOTH)
    yield Case("csv: semicolons and decimal commas", {"a.csv": with_scores()}, BOTH)
    yield Case(
        "csv: line breaks in quotes, CRLF",
        {"a.csv": csv(end="\r\n").replace("\n\n", "\r\n\r\n")},
        BOTH,
    )
    yield Case("csv: TCVN3", {"a.csv": tcvn3(csv().replace("“", "''").replace("”", "''"))}, DATED)
    yield Case("csv: VNI", {"a.csv": vni(csv())}, BOTH)
    yield Case("csv: VISCII", {"a.csv": viscii(csv())}, BOTH)
    yield Case(
        "txt: VISCII",
        {"a.txt": viscii(f"{TITLES[0]}\n\n12/08/2025\n\n{TEXTS[0]}")},
        ONE,
    )
    yield Case(
        "csv: one row in cp1258 among UTF-8",
        {"a.csv": csv_of([HEAD, rows()[0]]).encode() + cp1258(csv_of([rows()[1]]))},
        BOTH,
        warns="UTF-8",
    )
    yield Case(
        "csv: NFD and CR",
        {"a.csv": unicodedata.normalize("NFD", csv(end="\r").replace("\n\n", "\r\r"))},
        BOTH,
    )
    yield Case(
        "csv: quotes escaped by a backslash",
        {
            "a.csv": "title,date,source,content\n"
            + "".join(
                f'"{TITLES[n]}","{DAYS[n]}","{OUTLETS[n]}","'
                + TEXTS[n].replace("“", '\\"').replace("”", '\\"')
                + '"\n'
                for n in (0, 1)
            )
        },
        BOTH,
    )
    yield Case(
        "csv: an index of pandas",
        {"a.csv": csv_of([["", *HEAD], *[[k, *r] for k, r in enumerate(rows())]])},
        BOTH,
    )
    yield Case(
        "tsv: line breaks written as \\n",
        {
            "a.tsv": "title\tdate\tsource\tcontent\n"
            + "".join(
                f"{TITLES[n]}\t{DAYS[n]}\t{OUTLETS[n]}\t" + TEXTS[n].replace("\n", "\\n") + "\n"
                for n in (0, 1)
            )
        },
        BOTH,
        ("\\n",),
    )
    yield Case("csv: parted by |", {"a.csv": csv(mark="|")}, BOTH)
    yield Case(
        "csv: a list of paragraphs as JSON in a cell",
        {"a.csv": csv_of([HEAD, *[[*r[:3], dumps(paragraphs(n))] for n, r in enumerate(rows())]])},
        BOTH,
        ('["', '"]'),
    )
    yield Case(
        "csv: a list of paragraphs as Python prints it",
        {"a.csv": csv_of([HEAD, *[[*r[:3], repr(paragraphs(n))] for n, r in enumerate(rows())]])},
        BOTH,
        ("['", "']", "', '"),
    )
    yield Case(
        "csv: markup in a cell",
        {"a.csv": csv_of([HEAD, *[[*r[:3], html_of(n)] for n, r in enumerate(rows())]])},
        BOTH,
        ("<p>",),
    )
    yield Case(
        "csv: paragraphs of CR CR",
        {"a.csv": csv_of([HEAD, *[[*r[:3], r[3].replace("\n\n", "\r\r")] for r in rows()]])},
        BOTH,
    )
    yield Case(
        "csv: milliseconds since 1970",
        {"a.csv": csv(lambda n: epoch(n, 1000))},
        (Right(0, DAYS[0] + "T10:30", OUTLETS[0]), Right(1, DAYS[1] + "T10:30", OUTLETS[1])),
    )
    yield Case(
        "csv: days of spreadsheets with a fraction",
        {"a.csv": csv(lambda n: f"{(date.fromisoformat(DAYS[n]) - date(1899, 12, 30)).days}.4375")},
        BOTH,
    )
    yield Case("csv: years of two digits", {"a.csv": csv(lambda n: f"{DAYS[n][8:]}/08/25")}, BOTH)
    yield Case(
        "csv: English days", {"a.csv": csv(lambda n: f"Aug {DAYS[n][8:]}, 2025 10:30 AM")}, BOTH
    )
    yield Case(
        "csv: moments of another zone",
        {"a.csv": csv(lambda n: f"{DAYS[n]} 17:30:00+00:00")},
        (Right(0, "2025-08-13T00:30", OUTLETS[0]), Right(1, "2025-08-21T00:30", OUTLETS[1])),
    )
    yield Case(
        "csv: the month first",
        {"a.csv": csv_of([HEAD, *rows(lambda n: f"08/{DAYS[n][8:]}/2025 10:30 PM")])},
        (BOTH[0], BOTH[1]),
    )
    yield Case(
        "csv: Vietnamese weekdays",
        {"a.csv": csv(lambda n: f"{('Thứ Ba', 'Thứ tư')[n]}, {DAYS[n][8:]}/8/2025, 10:30 (GMT+7)")},
        BOTH,
    )
    yield Case("csv: addresses alone, of Media Cloud", {"a.csv": MEDIA_CLOUD}, (), warns="text")
    yield Case("csv: a library of Zotero", {"a.csv": ZOTERO}, (), warns="text")
    yield Case(
        "csv: NaN, None and NULL where nothing is",
        {
            "a.csv": csv_of(
                [
                    HEAD,
                    *rows(),
                    [DAYS[0], OUTLETS[0], "Bài hỏng", "NaN"],
                    [DAYS[0], OUTLETS[0], "Bài hỏng hai", "None"],
                    ["NULL", "NULL", "NULL", "NULL"],
                ]
            )
        },
        BOTH,
    )
    yield Case(
        "csv: an error of the crawler in place of the text",
        {
            "a.csv": csv_of(
                [
                    HEAD,
                    *rows(),
                    [DAYS[0], OUTLETS[0], "Lỗi", "403 Forbidden"],
                    [DAYS[0], OUTLETS[0], "Lỗi hai", "Không tìm thấy trang"],
                ]
            )
        },
        BOTH,
    )


def json_cases():
    yield Case(
        "json: lists two levels down",
        {"a.json": dumps({"status": 200, "data": {"page": 1, "articles": [record(0), record(1)]}})},
        BOTH,
    )
    yield Case(
        "json: by address", {"a.json": dumps({f"{HOST}/{n}.html": record(n) for n in (0, 1)})}, BOTH
    )
    yield Case(
        "json: by outlet and then by number",
        {
            "a.json": dumps(
                {
                    OUTLETS[n]: {"1": {k: v for k, v in record(n).items() if k != "source"}}
                    for n in (0, 1)
                }
            )
        },
        DATED,
    )
    yield Case(
        "json: lists by outlet",
        {
            "a.json": dumps(
                {
                    OUTLETS[n]: [{k: v for k, v in record(n).items() if k != "source"}]
                    for n in (0, 1)
                }
            )
        },
        DATED,
    )
    yield Case(
        "json: bodies that are null",
        {
            "a.json": dumps(
                [record(0), record(1), record(0, content=None, title="Bài không có thân")]
            )
        },
        BOTH,
    )
    yield Case(
        "jsonl: a BOM", {"a.jsonl": b"\xef\xbb\xbf" + lines(record(0), record(1)).encode()}, BOTH
    )
    yield Case("jsonl: UTF-16", {"a.jsonl": lines(record(0), record(1)).encode("utf-16")}, BOTH)
    yield Case(
        "jsonl: a cut last line",
        {"a.jsonl": lines(record(0), record(1)) + dumps(record(0))[:90]},
        BOTH,
        warns="line 3",
    )
    yield Case(
        "json: columns of pandas",
        {"a.json": dumps({k: {str(n): record(n)[k] for n in (0, 1)} for k in record(0)})},
        BOTH,
    )
    yield Case(
        "json: lists a column",
        {"a.json": dumps({k: [record(n)[k] for n in (0, 1)] for k in record(0)})},
        BOTH,
    )
    yield Case(
        "json: columns and data of pandas",
        {
            "a.json": dumps(
                {
                    "columns": list(record(0)),
                    "index": [0, 1],
                    "data": [list(record(n).values()) for n in (0, 1)],
                }
            )
        },
        BOTH,
    )
    yield Case(
        "json: rows under a header row",
        {"a.json": dumps([list(record(0)), *[list(record(n).values()) for n in (0, 1)]])},
        BOTH,
    )
    yield Case("json: hits of Elasticsearch", {"a.json": ELASTIC}, BOTH)
    yield Case("json: NewsAPI, cut after 200 characters", {"a.json": NEWSAPI}, (), warns="cut")
    yield Case(
        "json: newspaper4k",
        {"a.json": NEWSPAPER},
        tuple(Right(n, DAYS[n] + "T10:30", OUTLETS[n]) for n in (0, 1)),
    )
    yield Case(
        "json: fundus",
        {"a.json": FUNDUS},
        tuple(Right(n, DAYS[n] + "T10:30", OUTLETS[n]) for n in (0, 1)),
    )
    yield Case(
        "json: news-please, a file an article",
        NEWS_PLEASE,
        tuple(Right(n, DAYS[n] + "T10:30") for n in (0, 1)),
    )
    yield Case(
        "json: WordPress",
        {"a.json": WORDPRESS},
        tuple(Right(n, DAYS[n] + "T10:30") for n in (0, 1)),
    )
    yield Case(
        "jsonl: MongoDB",
        {"a.jsonl": MONGO},
        tuple(Right(n, DAYS[n] + "T10:30", OUTLETS[n]) for n in (0, 1)),
    )
    yield Case(
        "jsonl: MongoDB in milliseconds",
        {"a.jsonl": MONGO_LONG},
        tuple(Right(n, DAYS[n] + "T10:30", OUTLETS[n]) for n in (0, 1)),
    )
    yield Case(
        "json: objects one after another, indented",
        {"a.json": "\n".join(dumps(record(n), indent=2) for n in (0, 1))},
        BOTH,
    )
    yield Case(
        "json: a page's own data",
        {
            "a.json": dumps(
                {
                    "@context": "https://schema.org",
                    "@type": "NewsArticle",
                    "headline": TITLES[0],
                    "datePublished": f"{DAYS[0]}T10:30:00+07:00",
                    "articleBody": TEXTS[0],
                    "publisher": {"@type": "Organization", "name": OUTLETS[0]},
                }
            )
        },
        (BOTH[0],),
    )
    yield Case(
        "json: seconds since 1970",
        {"a.json": dumps([{**record(n), "date": epoch(n)} for n in (0, 1)])},
        BOTH,
    )
    yield Case(
        "json: paragraphs as objects",
        {
            "a.json": dumps(
                [
                    {
                        **record(n),
                        "content": [{"type": "paragraph", "text": p} for p in paragraphs(n)],
                    }
                    for n in (0, 1)
                ]
            )
        },
        BOTH,
    )
    yield Case(
        "json: comments beside the article",
        {
            "a.json": dumps(
                [
                    {
                        **record(n),
                        "comments": [
                            {"user": "x", "content": "Nhà tôi ở ngay đầu bến, sáng nay đông quá."}
                        ],
                    }
                    for n in (0, 1)
                ]
            )
        },
        BOTH,
        ("Nhà tôi ở",),
    )


def other_tables():
    yield Case(
        "sqlite: a table and an older one",
        {"a.db": sqlite(*table("articles"), *table("articles_backup"))},
        (*BOTH, *BOTH),
        warns="its words are those of",
    )
    yield Case(
        "sqlite: articles and comments",
        {
            "a.db": sqlite(
                *table("articles"),
                *table(
                    "comments",
                    "id, article_id, user, content",
                    [[1, 1, "x", "Nhà tôi ở ngay đầu bến, sáng nay đông quá."]],
                ),
            )
        },
        BOTH,
        ("Nhà tôi ở",),
    )
    yield Case(
        "sqlite: a view on it",
        {"a.db": sqlite(*table("articles"), ("create view latest as select * from articles",))},
        BOTH,
    )
    yield Case(
        "sqlite: outlets by number in another table",
        {
            "a.db": sqlite(
                *table("sources", "id, name", [[1, OUTLETS[0]], [2, OUTLETS[1]]]),
                *table(
                    "articles",
                    "title, published, source_id, body",
                    [[TITLES[n], epoch(n), n + 1, html_of(n)] for n in (0, 1)],
                ),
            )
        },
        DATED,
    )
    yield Case(
        "parquet: paragraphs as a list",
        {
            "a.parquet": as_parquet(
                {
                    "title": list(TITLES),
                    "date": list(DAYS),
                    "source": list(OUTLETS),
                    "paragraphs": [paragraphs(0), paragraphs(1)],
                }
            )
        },
        BOTH,
    )
    yield Case(
        "parquet: content as a list",
        {
            "a.parquet": as_parquet(
                {
                    "title": list(TITLES),
                    "date": list(DAYS),
                    "source": list(OUTLETS),
                    "content": [paragraphs(0), paragraphs(1)],
                }
            )
        },
        BOTH,
    )
    yield Case(
        "parquet: a column of objects",
        {
            "a.parquet": as_parquet(
                {
                    "meta": [
                        {
                            "title": TITLES[n],
                            "source": OUTLETS[n],
                            "date": datetime.fromisoformat(DAYS[n] + "T17:30:00+00:00").astimezone(
                                UTC
                            ),
                        }
                        for n in (0, 1)
                    ],
                    "text": list(TEXTS),
                }
            )
        },
        (Right(0, "2025-08-13T00:30", OUTLETS[0]), Right(1, "2025-08-21T00:30", OUTLETS[1])),
    )


def archives():
    plain = f"{TITLES[0]}\n\n12/08/2025\n\n{TEXTS[0]}"
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        info = zipfile.ZipInfo("Bài báo/bến phà.txt")
        archive.writestr(info, plain)
    yield Case(
        "zip: a zip inside",
        {"a.zip": zipped({"in.zip": zipped({"a.txt": plain})})},
        ONE,
        refused=True,
    )
    yield Case(
        "tar.gz: pages",
        {"a.tar.gz": tarred({f"trang/{n}.html": page(n, head=og(n)).encode() for n in (0, 1)})},
        BOTH,
        FURNITURE,
    )
    yield Case("zip: names with marks", {"a.zip": held.getvalue()}, ONE)
    yield Case(
        "zip: what a Mac adds",
        {
            "a.zip": zipped(
                {"a.txt": plain, "__MACOSX/._a.txt": b"\x00\x05\x16\x07", ".DS_Store": b"\x00"}
            )
        },
        ONE,
    )
    yield Case("txt.gz", {"a.txt.gz": gzip.compress(plain.encode())}, ONE)


def pages():
    one = (Right(0, DAYS[0] + "T10:30", OUTLETS[0]),)
    timed = (Right(0, DAYS[0] + "T10:30"),)
    yield Case(
        "mhtml: Chrome", {"a.mhtml": chrome(page(head=og()))}, one, (*FURNITURE, "Quảng cáo: mua")
    )
    yield Case("mht: Internet Explorer", {"a.mht": edge(page(head=og()))}, one, FURNITURE)
    yield Case(
        "warc: redirect, revisit, packed pieces",
        {"a.warc.gz": crawl()},
        tuple(Right(n, DAYS[n] + "T10:30", OUTLETS[n]) for n in (0, 1)),
        FURNITURE,
    )
    yield Case(
        "html: the Wayback Machine",
        {"a.html": wayback(page(head=og()))},
        one,
        (*FURNITURE, "captures", "capture"),
    )
    yield Case(
        "html: AMP", {"a.html": amp()}, one, ("Trang chủ", "Thời sự trong nước", "Phà Cửa Lạch")
    )
    yield Case("html: printed", {"a.html": printed()}, timed, ("In trang này",))
    yield Case("html: data as a graph", {"a.html": graph()}, one, FURNITURE)
    yield Case("html: drawn by a script", {"a.html": drawn()}, (), refused=True, warns="left out")
    yield Case(
        "html: the body in the page's data alone",
        {"a.html": body_in_data()},
        (Right(0, DAYS[0]),),
        refused=True,
    )
    yield Case(
        "html: comments",
        {"a.html": page(head=og(), after=COMMENTS)},
        one,
        (*FURNITURE, "đầu bến", "mái che"),
    )
    yield Case(
        "html: a paywall",
        {"a.html": page(head=og(), body=f"<p>{BODIES[0][0]}</p>", inside=PAYWALL)},
        (),
        ("miễn phí", "Đăng nhập"),
        warns="paywall",
    )
    yield Case("html: a live blog", {"a.html": page(head=og(), body=LIVE)}, one, FURNITURE)
    yield Case("html: a gallery", {"a.html": page(head=og(), inside=GALLERY)}, one, FURNITURE)
    yield Case(
        "html: printed twice, for desk and phone",
        {
            "a.html": page(
                head=og(),
                inside="<div class='mobile'>"
                + "".join(f"<p>{p}</p>" for p in BODIES[0])
                + "</div>",
            )
        },
        one,
        FURNITURE,
    )
    yield Case(
        "html: an English version below",
        {
            "a.html": page(
                head=og(),
                inside="<div><p>The Lac Hai ferry has been running again since the morning of 12 August after four months of repairs to its ramp.</p><p>More than 1,200 passengers crossed the river on the first morning, the management of the ferry said.</p></div>",
            )
        },
        one,
        ("The Lac Hai",),
    )
    yield Case(
        "html: cp1258 by meta",
        {"a.html": cp1258(page(head=og()).replace('charset="utf-8"', 'charset="windows-1258"'))},
        one,
        FURNITURE,
    )
    yield Case(
        "html: a note of the browser on top",
        {
            "a.html": page(head=og()).replace(
                "<html", "<!-- saved from url=(0030)https://saomai.example/a.html -->\r\n<html"
            )
        },
        one,
        FURNITURE,
    )
    yield Case(
        "html: several headlines with teasers, no article",
        {
            "a.html": "<!doctype html><html><head><meta charset='utf-8'><title>Thời sự - Báo Sao Mai</title></head><body>"
            + "".join(
                f"<article class='item-news'><h3><a href='/{n}-{k}.html'>{TITLES[n]} lần thứ {k}</a></h3><p class='description'>{LEADS[n]}</p></article>"
                for k in range(6)
                for n in (0, 1)
            )
            + "</body></html>"
        },
        (),
        refused=True,
        warns="left out",
    )
    for line, at in (
        ("Thứ ba, 12/8/2025, 10:30 (GMT+7)", "T10:30"), ("10:30 12/08/2025", "T10:30"), ("12 tháng 8 năm 2025", ""),
        ("Ngày 12 tháng 8 năm 2025, 10:30", ""), ("Tuesday, August 12, 2025 10:30", "T10:30"), ("Thứ Ba, ngày 12/08/2025 - 10:30", "T10:30"),
        ("12-08-2025 10:30 SA", "T10:30"), ("12/08/2025 | 10:30 (GMT+7)", "T10:30"), ("10h30, 12/8/2025", "T10:30"), ("Aug 12, 2025, 10:30 AM", "T10:30"),
        ("T3, 12/08/2025 10:30", "T10:30"), ("12.08.2025, 10:30 PM", "T22:30"), ("Đăng ngày: 12/08/25 10:30", ""), ("Cập nhật: 15/08/2025 09:00 | Xuất bản: 12/08/2025 10:30", "T10:30"),
        ("2025-08-12 10:30:00", "T10:30"), ("12 thg 8, 2025, 10:30", ""), ("12.8.2025 | 10:30", ""), ("Tue, 12 Aug 2025 03:30 GMT", "T10:30"),
    ):  # fmt: skip
        yield Case(f"html: {line}", {"a.html": dated(line)}, (Right(0, DAYS[0] + at),), FURNITURE)
        yield Case(
            f"txt: {line}",
            {"a.txt": f"{TITLES[0]}\n{line}\n{TEXTS[0]}\n"},
            (Right(0, DAYS[0] + at),),
        )


def exports():
    both = tuple(Right(n, DAYS[n], OUTLETS[n]) for n in (0, 1))
    timed = tuple(Right(n, DAYS[n] + "T10:30") for n in (0, 1))
    yield Case(
        "docx: Nexis",
        {"a.docx": as_docx(nexis_paragraphs())},
        both,
        ("Load-Date", "End of Document"),
    )
    yield Case(
        "txt: Nexis",
        {"a.txt": "\n\n".join(nexis_paragraphs())},
        both,
        ("Load-Date", "End of Document"),
    )
    yield Case(
        "rtf: Factiva", {"a.rtf": as_rtf(factiva_paragraphs())}, both, ("Document BSM", "210 words")
    )
    yield Case("rss: content:encoded", {"a.rss": feed()}, timed, ("appeared first",))
    yield Case("atom: content in HTML", {"a.atom": atom()}, timed, ("<p>",))
    yield Case("xml: a sitemap", {"a.xml": sitemap()}, (), warns="left out")
    yield Case("epub", {"a.epub": epub()}, ONE)
    yield Case("ris", {"a.ris": RIS}, (), refused=True, warns="left out")
    yield Case("txt: RIS", {"a.txt": RIS}, (), refused=True, warns="left out")
    yield Case("bib", {"a.bib": BIB}, (), refused=True, warns="left out")
    yield Case("eml", {"a.eml": EMAIL}, ONE, refused=True)
    yield Case(
        "txt: labels in front",
        {f"{n}.txt": labelled(n) for n in (0, 1)},
        both,
        ("Tiêu đề:", "Nội dung:", "Ngày đăng:"),
    )
    yield Case(
        "txt: English labels in front",
        {f"{n}.txt": labelled(n, ("Title", "Source", "Date", "Content")) for n in (0, 1)},
        both,
        ("Title:", "Content:", "Source:"),
    )
    yield Case(
        "txt: several with labels",
        {"a.txt": "\n\n\n".join(labelled(n) for n in (0, 1))},
        both,
        ("Tiêu đề:", "Nội dung:"),
    )
    yield Case(
        "txt: front matter",
        {f"{n}.txt": front_matter(n) for n in (0, 1)},
        both,
        ("title:", "---", "source:"),
    )
    yield Case(
        "md: front matter",
        {f"{n}.md": front_matter(n) for n in (0, 1)},
        both,
        ("title:", "---", "source:"),
    )
    yield Case(
        "txt: parted by ====",
        {
            "a.txt": f"\n\n{'=' * 40}\n\n".join(
                f"{TITLES[n]}\n\n{DAYS[n][8:]}/08/2025\n\n{TEXTS[n]}" for n in (0, 1)
            )
        },
        DATED,
        ("====",),
    )
    yield Case(
        "txt: parted by numbers",
        {
            "a.txt": "\n\n".join(
                f"Bài {n + 1}\n\n{TITLES[n]}\n\n{DAYS[n][8:]}/08/2025\n\n{TEXTS[n]}" for n in (0, 1)
            )
        },
        DATED,
        ("Bài 1", "Bài 2"),
        refused=True,
    )
    yield Case(
        "docx: several with headings",
        {
            "a.docx": as_docx(
                [
                    x
                    for n in (0, 1)
                    for x in ((TITLES[n], "Heading1"), f"{DAYS[n][8:]}/08/2025", *paragraphs(n))
                ]
            )
        },
        DATED,
        refused=True,
    )
    yield Case("docx: changes that are marked", {"a.docx": tracked()}, ONE, ("9.900", "Xem lại"))
    yield Case(
        "docx: lines broken at a width",
        {"a.docx": as_docx([TITLES[0], "12/08/2025", *wrapped(0)])},
        ONE,
    )
    yield Case(
        "txt: lines broken at a width",
        {"a.txt": "\n".join([TITLES[0], "12/08/2025", "", *wrapped(0)])},
        ONE,
    )


def cases():
    return [*tables_cases(), *json_cases(), *other_tables(), *archives(), *pages(), *exports()]
