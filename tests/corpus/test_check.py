"""What `check` says, and the study that `new-study` starts."""

import pytest

from analysis import study
from analysis.corpus import check, corpus, starter
from analysis.corpus.metadata import manifest
from analysis.tables.errors import InputError

PAGE = "Cầu mới thông xe\n\n06:19 05/03/2026\n\n(Dân trí) - Sáng 5/3, cầu thông xe.\n\nCầu dài 300 m.\n"


def test_a_corpus_without_doubts_has_status_zero(tmp_path):
    (tmp_path / "a.txt").write_text(PAGE, "utf-8")
    assert check.report(corpus.read([tmp_path])) == (
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
    text, status = check.report(corpus.read([tmp_path]))
    assert status == 1
    assert text.split("\n\n")[2:] == [
        "Left out (1):\n  b: b.txt: it is empty. Save it again as text in UTF-8.",
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
    text, status = check.report(corpus.read([tmp_path]))
    assert status == 1
    days = [line for line in text.splitlines() if "calendar" in line]
    assert len(days) == 1
    assert days[0].startswith("  30 times, first b01: the date line '06:19 31/02/2001' is no day")
    assert "b03" in days[0]
    assert "b04" not in days[0]


def test_a_started_study_can_be_read_at_once(tmp_path):
    paths = starter.write(tmp_path / "mới")
    assert [path.name for path in paths] == ["study.toml", "corpus.toml"]
    assert study.load(paths[0]).name == "my-study"
    assert manifest.load(paths[1]).articles == {}


def test_a_manifest_started_from_a_table_names_its_columns(tmp_path):
    source = tmp_path / "in.csv"
    source.write_text("mã,nội dung\nx1,Cầu mới thông xe sáng nay ở Lạc Hải.\n", "utf-8")
    paths = starter.write(tmp_path / "mới", [source])
    found = manifest.load(paths[1])
    assert dict(found.columns) == {"id": "mã", "text": "nội dung"}
    assert not found.articles


def test_nothing_is_ever_written_over(tmp_path):
    path = tmp_path / "corpus.toml"
    path.write_text("mine", "utf-8")
    with pytest.raises(InputError) as caught:
        starter.write(tmp_path)
    assert str(caught.value) == (f"{path} is there already. Name another folder, or move the file.")
    assert not (tmp_path / "study.toml").exists()
    assert path.read_text("utf-8") == "mine"
