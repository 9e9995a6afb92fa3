"""What `check` says, and the study that `new-study` starts."""

import pytest
import web_pages
from file_formats import (
    BODY,
    LEAD,
    RECORDS,
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
    zipped,
)

from analysis import study
from analysis.corpus import check, corpus, starter
from analysis.corpus.metadata import manifest
from analysis.tables.errors import InputError

PAGE = "Cầu mới thông xe\n\n06:19 05/03/2026\n\n(Dân trí) - Sáng 5/3, cầu thông xe.\n\nCầu dài 300 m.\n"


def test_a_corpus_without_doubts_has_status_zero(tmp_path):
    (tmp_path / "a.txt").write_text(PAGE, "utf-8")
    assert check.report(corpus.read_corpus([tmp_path])) == (
        "1 article read from 1 file.\n"
        "      1  Dân trí\n"
        "Published 2026-03-05 to 2026-03-05; 0 without a day.\n"
        "\n"
        "Kept: 1 body, 1 lead, 1 title.\n"
        "\n"
        "Set aside inside files: 1 date line, 1 outlet prefix.\n"
        "\n"
        "Nothing to look at.",
        0,
    )


def test_what_needs_a_look_sets_the_status(tmp_path):
    (tmp_path / "a.txt").write_text("Cầu mới thông xe sáng nay ở Lạc Hải.\n", "utf-8")
    (tmp_path / "b.txt").write_text("", "utf-8")
    (tmp_path / "README.md").write_text("x", "utf-8")
    text, status = check.report(corpus.read_corpus([tmp_path]))
    assert status == 1
    assert text.split("\n\n")[2:] == [
        "Left out (1):\n  b.txt: it is empty. Save it again as text in UTF-8.",
        "Not known (2):\n"
        "  a: neither the text nor corpus.toml names the outlet. "
        "Name it in corpus.toml when it is known.\n"
        "  a: no date is stated. Give the day, or bounds with a reason, in corpus.toml.",
        "Not articles, by their names:\n  README.md",
        "3 things to look at.",
    ]


def test_notes_of_one_kind_are_one_line_with_a_count_and_the_first_three(tmp_path):
    for k in range(1, 31):
        page = f"Cầu số {k} thông xe\n\n06:19 31/02/20{k:02}\n\nSáng nay cầu {k} thông xe."
        (tmp_path / f"b{k:02}.txt").write_text(page, "utf-8")
    text, status = check.report(corpus.read_corpus([tmp_path]))
    assert status == 1
    days = [line for line in text.splitlines() if "calendar" in line]
    assert len(days) == 1
    assert days[0].startswith("  30 times, first b01: the date line '06:19 31/02/2001' is no day")
    assert "b03" in days[0]
    assert "b04" not in days[0]


def test_a_started_study_can_be_read_at_once(tmp_path):
    paths = starter.write_starter(tmp_path / "mới")
    assert [path.name for path in paths] == ["study.toml", "corpus.toml"]
    assert study.read_study(paths[0]).name == "my-study"
    assert manifest.read_manifest(paths[1]).articles == {}


def test_a_manifest_started_from_a_table_names_its_columns(tmp_path):
    source = tmp_path / "in.csv"
    source.write_text("mã,nội dung\nx1,Cầu mới thông xe sáng nay ở Lạc Hải.\n", "utf-8")
    paths = starter.write_starter(tmp_path / "mới", [source])
    found = manifest.read_manifest(paths[1])
    assert dict(found.columns) == {"id": "mã", "text": "nội dung"}
    assert not found.articles


def test_nothing_is_ever_written_over(tmp_path):
    path = tmp_path / "corpus.toml"
    path.write_text("mine", "utf-8")
    with pytest.raises(InputError) as caught:
        starter.write_starter(tmp_path)
    assert str(caught.value) == (f"{path} is there already. Name another folder, or move the file.")
    assert not (tmp_path / "study.toml").exists()
    assert path.read_text("utf-8") == "mine"


DOCUMENT = (TITLE, "09:15 11/05/2026", LEAD, *BODY)
#: What is wrong with each file that cannot be read, in the words an analyst reads.
BROKEN = {
    "hong.docx": (b"PK\x03\x04", "it is damaged, or no document of its ending"),
    "hong.pdf": (b"%PDF", "it is damaged"),
    "hong.xlsx": (b"x", "it is no workbook that can be read"),
    "hong.zip": (b"PK\x03\x04" + bytes(50), "the archive cannot be read"),
    "hong.jsonl": (b"{", "line 1 is no JSON"),
    "hong.html": (b"<p>x</p>", "no article stands in it"),
    "trong.txt": (b"", "it is empty"),
    "bai.pages": (b"PK", "no reader takes files that end in '.pages'"),
}


def a_folder_of_everything(root):
    """A file of every format, good, odd and broken."""
    pages = web_pages.pages()
    table = {name: [r[name] for r in RECORDS] for name in RECORDS[0]}
    files = {
        "bai-1.txt": "\n\n".join(DOCUMENT),
        "bai-2.html": pages[0].html,
        "bai-3.mhtml": as_mhtml(pages[1].html, "https://tuoitre.vn/a.htm"),
        "quet.warc": as_warc([("https://thanhnien.vn/a.htm", pages[2].html)]),
        "bang.xlsx": as_xlsx(),
        "bang-2.ods": as_ods(),
        "bang-3.jsonl": as_jsonl(),
        "bang-4.parquet": as_parquet(table),
        "bang-5.csv": "sep=;\nNgày;Báo;Tiêu đề;Nội dung\n12/05/2026;Báo Sao Mai;Chợ mở cửa sáng nay;Sáng nay chợ mở cửa đón khách ở Lạc Hải.\n;;;\nNgày;Báo;Tiêu đề;Nội dung\n",
        "kho.db": as_sqlite(root),
        "goi.zip": zipped({"a/b.txt": "\n\n".join(DOCUMENT)}),
        "bao-cao-1.docx": as_docx(DOCUMENT),
        "bao-cao-2.odt": as_odt(DOCUMENT),
        "bao-cao-3.rtf": as_rtf(DOCUMENT),
        "bao-cao-4.pdf": as_pdf([DOCUMENT]),
        "cu.txt": "\n\n".join((*DOCUMENT, "Bà con rất vui.")).encode("cp1258", "ignore"),
        "anh.jpg": b"\xff\xd8\xff",
        "README.md": "x",
    }  # fmt: skip
    for name, data in {**files, **{name: data for name, (data, _) in BROKEN.items()}}.items():
        (root / name).write_bytes(data if isinstance(data, bytes) else data.encode())


def test_a_folder_of_everything_reads_as_a_page(tmp_path):
    for package in ("lxml", "openpyxl", "python_calamine", "pyarrow", "pdfminer"):
        pytest.importorskip(package)
    a_folder_of_everything(tmp_path)
    text, status = check.report(corpus.read_corpus([tmp_path]))
    blocks = text.split("\n\n")
    assert status == 1
    assert blocks[0].startswith("21 articles read from 16 files (")
    assert "2 .txt" in blocks[0]
    assert "Published 2026-05-11 to 2026-05-12; 0 without a day." in blocks[0]
    left = next(block for block in blocks if block.startswith("Left out"))
    for name, (_, why) in BROKEN.items():
        (line,) = [one for one in left.splitlines() if one.strip().startswith(f"{name}: ")][:1]
        assert why in line
        assert line.count(name) == 1
    assert "bang-5.csv: 1 row is blank" in left
    assert "bang-5.csv: 1 row is the header again" in left
    # A page that somebody reads: headings, short lines, nothing that only a program would say.
    assert [block.split(" (")[0] for block in blocks[3:]] == [
        f"Set aside inside files: {blocks[3].partition(': ')[2].split(' (')[0]}",
        "Left out", "Repaired", "Disagreements", "Not known", "How files were read",
        "Not articles, by their names:\n  README.md", blocks[-1],
    ]  # fmt: skip
    assert blocks[-1].endswith("things to look at.")
    assert len(text.splitlines()) < 70
    assert not [line for line in text.splitlines() if len(line) > 500]
    assert "Traceback" not in text
    assert "\x00" not in text


def test_what_lies_beside_a_saved_page_is_one_line_and_no_doubt(tmp_path):
    (tmp_path / "a.txt").write_text(PAGE, "utf-8")
    (tmp_path / "a_files").mkdir()
    for k in range(40):
        (tmp_path / "a_files" / f"x{k}.{('js', 'css', 'png')[k % 3]}").write_text("x", "utf-8")
    text, status = check.report(corpus.read_corpus([tmp_path]))
    assert status == 0
    assert next(line for line in text.splitlines() if "picture" in line).startswith("  40 times, ")
