"""Files of every format, made of the same few invented articles."""

import gzip
import io
import json
import sqlite3
import tarfile
import zipfile

import pytest

TITLE = "Chợ cá Lạc Hải mở cửa"


LEAD = "Sáng 11/5, chợ cá Lạc Hải mở cửa trở lại sau ba tháng sửa chữa."


BODY = (
    "“Chúng tôi chờ ngày này đã lâu, khách quen gọi điện hỏi mãi”, bà Nguyễn Thị Hoà, tiểu thương, nói.",
    "Hơn 1.200 người đã đến chợ trong buổi sáng đầu tiên, theo ban quản lý chợ.",
)


TEXT = "\n\n".join((LEAD, *BODY))


RECORDS = (
    {"title": TITLE, "date": "2026-05-11", "source": "Báo Sao Mai", "content": TEXT},
    {
        "title": "Bến phà An Lộc dừng",
        "date": "2026-05-12",
        "source": "Tin Ven Đô",
        "content": TEXT + "\n\nHết.",
    },
)


def as_jsonl():
    return "\n".join(json.dumps(r, ensure_ascii=False) for r in RECORDS)


def as_xlsx(records=RECORDS, *, top=(), notes=False, dates=False):
    openpyxl = pytest.importorskip("openpyxl")
    from datetime import datetime

    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Tin"
    for row in top:
        sheet.append(row)
    sheet.append(list(records[0]))
    for record in records:
        row = dict(record)
        if dates:
            row["date"] = datetime.fromisoformat(row["date"])
        sheet.append(list(row.values()))
    if notes:
        book.create_sheet("Ghi chú").append(["Người nhập", "Mai"])
        book.create_sheet("Trống")
    held = io.BytesIO()
    book.save(held)
    return held.getvalue()


def as_ods(records=RECORDS):
    cells = [list(records[0]), *[list(r.values()) for r in records]]
    rows = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string">{"".join(f"<text:p>{p}</text:p>" for p in str(c).split(chr(10)))}</table:table-cell>'
            for c in row
        )
        + "</table:table-row>"
        for row in cells
    )
    content = (
        '<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">'
        f'<office:body><office:spreadsheet><table:table table:name="Tin">{rows}</table:table></office:spreadsheet></office:body></office:document-content>'
    )
    return zipped({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": content,
                   "META-INF/manifest.xml": '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'})  # fmt: skip


def zipped(files):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return held.getvalue()


def tarred(files, mode="w:gz"):
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode=mode) as archive:
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return held.getvalue()


def as_sqlite(tmp_path, *, table="bai_viet", other=True):
    path = tmp_path / "made.bin"
    with sqlite3.connect(path) as base:
        base.execute(f"create table {table} (title, date, source, content)")
        base.executemany(
            f"insert into {table} values (?, ?, ?, ?)", [tuple(r.values()) for r in RECORDS]
        )
        if other:
            base.execute("create table nguoi_dung (ten, email)")
            base.execute("insert into nguoi_dung values ('Mai', 'mai@tin.example')")
    base.close()
    data = path.read_bytes()
    path.unlink()
    return data


def as_docx(paragraphs, *, extra=""):
    def one(text, style=""):
        said = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
        return f'<w:p>{said}<w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'

    body = "".join(one(*p) if isinstance(p, tuple) else one(p) for p in paragraphs)
    return zipped({"[Content_Types].xml": "<Types/>", "word/document.xml":
        f'<?xml version="1.0"?>{extra}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>'})  # fmt: skip


def as_rtf(paragraphs):
    def escaped(text):
        return "".join(
            c
            if ord(c) < 128 and c not in "\\{}"
            else f"\\u{ord(c) if ord(c) < 32768 else ord(c) - 65536}?"
            for c in text
        )

    return (
        "{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0 Arial;}}{\\info{\\author Ai Do}}{\\*\\generator x;}\\pard "
        + "\\par\n".join(escaped(p) for p in paragraphs)
        + "\\par{\\object\\objemb{\\*\\objdata 0102}}}"
    ).encode("ascii")


def as_pdf(pages, *, columns=1, running=""):
    """Pages of paragraphs broken at a width, as a program prints them."""
    import textwrap

    import matplotlib as mpl
    from matplotlib.backends.backend_pdf import PdfPages
    from matplotlib.figure import Figure

    held = io.BytesIO()
    with mpl.rc_context({"pdf.fonttype": 42, "font.family": "DejaVu Sans"}), PdfPages(held) as book:
        for number, page in enumerate(pages, start=1):
            figure = Figure(figsize=(8.27, 11.69))
            if running:
                figure.text(0.1, 0.965, running, fontsize=8)
                figure.text(0.5, 0.02, f"Trang {number}", fontsize=8)
            for column in range(columns):
                y = 0.92
                for paragraph in page[column::columns] if columns > 1 else page:
                    for line in textwrap.wrap(paragraph, 80 if columns == 1 else 40):
                        figure.text(0.08 + 0.46 * column, y, line, fontsize=10)
                        y -= 0.016
                    y -= 0.016
            book.savefig(figure)
    return held.getvalue()


def as_mhtml(html, url):
    return (
        f"From: <Saved by Blink>\r\nSnapshot-Content-Location: {url}\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; type="text/html"; boundary="----x"\r\n\r\n------x\r\n'
        f"Content-Type: text/html\r\nContent-Transfer-Encoding: 8bit\r\nContent-Location: {url}\r\n\r\n{html}\r\n"
        "------x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n------x--\r\n"
    ).encode()


def as_warc(pages, *, packed=False, chunked=False):
    records = []
    for url, html in pages:
        body = html.encode()
        if chunked:
            body = b"%x\r\n" % len(body) + body + b"\r\n0\r\n\r\n"
        head = "Transfer-Encoding: chunked\r\n" if chunked else ""
        http = (
            f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n{head}\r\n".encode()
            + body
        )
        record = (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nContent-Length: {len(http)}\r\n\r\n".encode()
            + http
            + b"\r\n\r\n"
        )
        records.append(gzip.compress(record) if packed else record)
    return b"".join(records)


SPACES = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"'
)


def odf(kind, body, *, extra=""):
    """An office document with whatever is put into it."""
    inner = f'<table:table table:name="T">{body}</table:table>' if kind == "spreadsheet" else body
    content = (
        f'<?xml version="1.0"?>{extra}<office:document-content {SPACES}><office:body><office:{kind}>'
        f"{inner}</office:{kind}></office:body></office:document-content>"
    )
    return zipped(
        {"mimetype": f"application/vnd.oasis.opendocument.{kind}", "content.xml": content}
    )


def as_odt(paragraphs, *, extra=""):
    return odf("text", "".join(f"<text:p>{p}</text:p>" for p in paragraphs), extra=extra)


def xlsx_of(sheet):
    """A workbook of one sheet, as raw as it gets."""
    made = as_xlsx()
    files = {}
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        for name in archive.namelist():
            files[name] = archive.read(name)
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    files["xl/worksheets/sheet1.xml"] = (
        f'<worksheet xmlns="{space}"><sheetData>{sheet}</sheetData></worksheet>'
    )
    return zipped(files)


def as_parquet(table):
    pa, pq = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    held = io.BytesIO()
    pq.write_table(pa.table(table), held)
    return held.getvalue()
