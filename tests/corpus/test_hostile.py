"""Nothing in a file is run, fetched or followed: every format with links, scripts and commands in it.

While a file is read the interpreter tells of each file that is opened, each address that is looked up
and each program that is begun. Nothing but what the library itself is made of may be among them.
"""

import io
import os
import sqlite3
import sys
import sysconfig
import tarfile
import zipfile
from pathlib import Path

import pytest
from file_formats import (
    BODY,
    LEAD,
    RECORDS,
    TEXT,
    TITLE,
    as_docx,
    as_mhtml,
    as_parquet,
    as_pdf,
    as_rtf,
    as_warc,
    as_xlsx,
    odf,
    zipped,
)

from analysis.corpus import check, corpus
from analysis.corpus.readers import archives, readers

AWAY = "http://nobody.invalid/a"
SECRET = "bi-mat-khong-ai-doc-4711"
PARAGRAPHS = (TITLE, "09:15 11/05/2026", LEAD, *BODY)
#: What is told of what Python does, and may never be.
NEVER = ("socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.startfile", "urllib.", "ftplib.", "http.", "webbrowser.", "ctypes.dlopen", "pickle.find_class", "exec_code")  # fmt: skip
HEARD: list[str] | None = None


def hear(event, args):
    if HEARD is None:
        return
    if event.startswith(NEVER):
        HEARD.append(f"{event} {args!r}"[:200])
    if event == "open" and isinstance(args[0], str | bytes | os.PathLike):
        HEARD.append(f"open {os.fsdecode(args[0])}")


sys.addaudithook(hear)


def page(*, head="", inside=""):
    body = "".join(f"<p>{p}</p>" for p in (LEAD, *BODY))
    return f'<html><head>{head}<meta charset="utf-8"></head><body><article><h1>{TITLE}</h1><time datetime="2026-05-11T09:15:00+07:00"></time>{body}{inside}</article></body></html>'


def full_of_links(secret):
    return page(
        head=f'<base href="file://{secret}"><link rel="stylesheet" href="{AWAY}.css"><meta http-equiv="refresh" content="0;url=file://{secret}"><script src="{AWAY}.js"></script>',
        inside=f'<iframe src="file://{secret}"></iframe><object data="file://{secret}"></object><img src="{AWAY}.png" onerror="x()"><xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file://{secret}" parse="text"/>',
    )


def entity(secret):
    return f'<!DOCTYPE x [<!ENTITY e SYSTEM "file://{secret}">]>'


def feed(secret, kind):
    doctype = entity(secret)
    item = f'<title>{TITLE}</title><link>file://{secret}</link><enclosure url="{AWAY}"/>'
    if kind == "atom":
        return f'{doctype}<feed xmlns="http://www.w3.org/2005/Atom"><entry>{item}<content>&e;</content></entry></feed>'
    return f"{doctype}<rss><channel><item>{item}<description>&e;</description></item></channel></rss>"  # fmt: skip


def csv(mark, secret):
    cells = [f"=cmd|'/C touch {secret}.x'!A0", "2026-05-11", f'=WEBSERVICE(""{AWAY}"")', TEXT]
    return mark.join(["title", "date", "source", "content"]) + "\n" + mark.join(f'"{c}"' for c in cells)  # fmt: skip


def database(folder, secret):
    path = folder.parent / "made.db"
    path.unlink(missing_ok=True)
    with sqlite3.connect(path) as made:
        made.execute("create table posts(title text, date text, source text, content text)")
        made.execute("insert into posts values(?, ?, ?, ?)", list(RECORDS[0].values())[-4:])
        made.execute(f"create view v as select load_extension('{secret}') as title, readfile('{secret}') as content from posts")  # fmt: skip
        made.execute("create view endless as with recursive x(n) as (select 1 union all select n + 1 from x) select n as title, 'a' as content from x")  # fmt: skip
        made.execute("create trigger t after insert on posts begin delete from posts; end")
    made.close()
    return path.read_bytes()


def workbook(secret):
    records = [{**RECORDS[0], "source": f'=HYPERLINK("file://{secret}","Báo")'}, RECORDS[1]]
    files = {}
    with zipfile.ZipFile(io.BytesIO(as_xlsx(records))) as held:
        files = {name: held.read(name) for name in held.namelist()}
    files["xl/externalLinks/externalLink1.xml"] = f'<externalLink><externalBook r:id="rId1"/><ddeLink ddeService="cmd" ddeTopic="/C touch {secret}.x"/></externalLink>'  # fmt: skip
    files["xl/vbaProject.bin"] = b"\xd0\xcf\x11\xe0" + bytes(200)
    return zipped(files)


def linked_tar(secret):
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode="w") as made:
        for name, kind in (("l.txt", tarfile.SYMTYPE), ("h.txt", tarfile.LNKTYPE), ("p.txt", tarfile.FIFOTYPE), ("c.txt", tarfile.CHRTYPE)):  # fmt: skip
            info = tarfile.TarInfo(name)
            info.type, info.linkname = kind, str(secret)
            made.addfile(info)
        info = tarfile.TarInfo("b.txt")
        info.size = len(TEXT.encode())
        made.addfile(info, io.BytesIO(TEXT.encode()))
    return held.getvalue()


def linked_zip(secret):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as made:
        info = zipfile.ZipInfo("l.txt")
        info.create_system, info.external_attr = 3, 0o120777 << 16
        made.writestr(info, str(secret))
        made.writestr("b.txt", TEXT)
        made.writestr("../ra-ngoai.txt", TEXT)
    return held.getvalue()


def printed(secret):
    made = as_pdf([PARAGRAPHS])
    act = f"/OpenAction << /S /Launch /F ({secret}.x) >> /AA << /O << /S /URI /URI ({AWAY}) >> >>"
    return made.replace(b"/Type /Catalog", b"/Type /Catalog " + act.encode())


def document(secret):
    links = f'<w:fldSimple w:instr="INCLUDETEXT {secret}"/><w:p><w:hyperlink><w:r><w:t>Xem</w:t></w:r></w:hyperlink></w:p>'
    made = {}
    with zipfile.ZipFile(io.BytesIO(as_docx(PARAGRAPHS))) as held:
        made = {name: held.read(name) for name in held.namelist()}
    made["word/document.xml"] = made["word/document.xml"].replace(b"</w:body>", links.encode() + b"</w:body>")  # fmt: skip
    made["word/_rels/settings.xml.rels"] = f'<Relationships><Relationship Type="attachedTemplate" Target="{AWAY}.dotm" TargetMode="External"/></Relationships>'  # fmt: skip
    return zipped(made)


def rich(secret):
    act = f'{{\\object\\objautlink{{\\*\\objdata 0102}}}}{{\\field{{\\*\\fldinst INCLUDETEXT "{secret}"}}}}{{\\*\\template {AWAY}}}'
    return as_rtf(PARAGRAPHS)[:-1] + act.encode() + b"}"


def front(secret):
    return f'---\ntitle: !!python/object/apply:os.system ["touch {secret}.x"]\ndate: 2026-05-11\nsource: !include {secret}\n---\n{TEXT}\n\n![x]({AWAY}) [[{secret}]]\n'


def old_workbook(secret):
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2_000)


def external_parts(secret):
    return f'Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: message/external-body; access-type=local-file; name="{secret}"\r\n\r\n\r\n--x--\r\n'


def sheet(secret):
    cell = f'<table:table-cell office:value-type="string" table:formula="of:=DDE(&quot;cmd&quot;;&quot;/C touch {secret}.x&quot;)"><text:p>{{}}</text:p></table:table-cell>'
    rows = [list(RECORDS[0]), *(list(r.values()) for r in RECORDS)]
    inside = "".join("<table:table-row>" + "".join(cell.format(c) for c in row) + "</table:table-row>" for row in rows)  # fmt: skip
    return odf("spreadsheet", inside)


def text_document(secret):
    body = "".join(f"<text:p>{p}</text:p>" for p in PARAGRAPHS)
    return odf("text", f'{body}<text:section text:name="s"><text:section-source xlink:href="file://{secret}"/></text:section><text:p><text:a xlink:href="{AWAY}">Xem</text:a></text:p>')  # fmt: skip


#: Ending -> a file of it that asks to be run, fetched or followed; the folder is for making it.
MADE = {
    ".txt": lambda s, _: f"{TEXT}\n\nfile://{s}\n\n{AWAY}\n",
    **dict.fromkeys((".md", ".markdown"), lambda s, _: front(s)),
    **dict.fromkeys((".html", ".htm", ".xhtml"), lambda s, _: full_of_links(s)),
    **dict.fromkeys((".mhtml", ".mht"), lambda s, _: as_mhtml(full_of_links(s), AWAY)),
    ".warc": lambda s, _: as_warc([(f"file://{s}", full_of_links(s))]) + b"WARC/1.0\r\nContent-Length: 99999999999\r\n\r\n",
    **dict.fromkeys((".rss", ".xml"), lambda s, _: feed(s, "rss")),
    ".atom": lambda s, _: feed(s, "atom"),
    ".csv": lambda s, _: csv(",", s),
    ".tsv": lambda s, _: csv("\t", s),
    ".json": lambda s, _: '[{"$ref": "file://%s", "title": "%s", "content": "%s", "__reduce__": "os.system"}]' % (s, TITLE, LEAD),
    **dict.fromkeys((".jsonl", ".ndjson"), lambda s, _: '{"url": "file://%s", "title": "%s", "content": "%s"}\n{"title": %s}\n' % (s, TITLE, LEAD, "9" * 5_000)),
    **dict.fromkeys((".xlsx", ".xlsm"), lambda s, _: workbook(s)),
    ".xls": lambda s, _: old_workbook(s),
    ".ods": lambda s, _: sheet(s),
    ".parquet": lambda s, _: as_parquet({"title": [TITLE], "content": [LEAD], "url": [f"file://{s}"]}),
    **dict.fromkeys((".sqlite", ".sqlite3", ".db"), lambda s, folder: database(folder, s)),
    ".docx": lambda s, _: document(s),
    ".odt": lambda s, _: text_document(s),
    ".rtf": lambda s, _: rich(s),
    ".pdf": lambda s, _: printed(s),
    **dict.fromkeys((".zip", ".epub"), lambda s, _: linked_zip(s)),
    **dict.fromkeys((".tar", ".tgz"), lambda s, _: linked_tar(s)),
}  # fmt: skip


def test_every_format_has_a_hostile_file():
    assert set(MADE) == {*readers.READERS, *archives.ENDINGS}


def own(path, folder):
    """Whether a file is one of the library, of Python and its packages, or of the folder that is read."""
    places = (folder, Path(corpus.__file__).parents[2], sys.prefix, sys.base_prefix, *sysconfig.get_paths().values())  # fmt: skip
    if path.startswith(("/proc/", "/sys/", "/usr/share/zoneinfo", "/dev/null")) or not path:
        return True
    real = os.path.realpath(path)
    return any(real.startswith(f"{os.path.realpath(place)}{os.sep}") for place in places)


def heard(folder):
    """What reading a folder does that no reader may do, and what it reads."""
    global HEARD
    HEARD = []
    try:
        found = corpus.read_corpus([folder])
    finally:
        told, HEARD = HEARD, None
    opened = [line for line in told if line.startswith("open ")]
    away = [line for line in opened if not own(line.removeprefix("open "), folder)]
    return found, away + [line for line in told if not line.startswith("open ")]


@pytest.mark.parametrize("ending", MADE)
def test_nothing_in_a_file_is_run_fetched_or_followed(tmp_path, ending):
    secret = tmp_path / "ngoai" / "bi-mat.txt"
    folder = tmp_path / "bai"
    for one in (secret.parent, folder):
        one.mkdir()
    secret.write_text(SECRET, "utf-8")
    data = MADE[ending](secret, folder)
    (folder / f"b{ending}").write_bytes(data if isinstance(data, bytes) else data.encode())
    (folder / "a.txt").write_text(TEXT, "utf-8")
    found, told = heard(folder)
    assert told == []
    assert "a" in [one.article_id for one in found.articles]
    page = check.report(found)[0]
    assert SECRET not in page
    assert not [one for one in found.articles if SECRET in one.text or SECRET in one.title]
    assert sorted(os.listdir(folder)) == sorted(["a.txt", f"b{ending}"])
    assert os.listdir(secret.parent) == ["bi-mat.txt"]


def test_what_is_heard_would_be_heard(tmp_path):
    """The check can fail: a reader that opened a file elsewhere would be told of."""
    global HEARD
    HEARD = []
    with open("/etc/hostname", encoding="utf-8"):
        pass
    told, HEARD = HEARD, None
    assert told == ["open /etc/hostname"]
    assert not own("/etc/hostname", tmp_path)


@pytest.mark.parametrize("ending", [".zip", ".tar"])
def test_links_in_an_archive_are_counted_and_said(tmp_path, ending):
    (tmp_path / f"b{ending}").write_bytes(MADE[ending](tmp_path / "x", tmp_path))
    found = corpus.read_corpus([tmp_path])
    assert [one.article_id for one in found.articles] == ["b#b"]
    (said,) = [one.found for one in found.issues if "nothing follows" in one.found]
    assert said.startswith("b.zip: 1 link in" if ending == ".zip" else "b.tar: 4 links or devices")
