"""Nothing of anybody's is written over: a stranger's file is refused, a changed one put aside."""

import json
import os
import signal
import subprocess
import sys
import time

import pytest

from analysis import pipeline
from analysis.report import atomic_write, outputs, tables
from analysis.tables.errors import AnalysisError


def files(folder):
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_a_strangers_file_is_refused_before_anything_is_written(tmp_path):
    (tmp_path / "articles.csv").write_text("id,text\n1,của tôi\n", "utf-8")
    before = files(tmp_path)
    with pytest.raises(AnalysisError) as caught:
        outputs.check_folder(tmp_path, ["articles.csv", "claims.csv"])
    assert str(caught.value).startswith(f"{tmp_path / 'articles.csv'} is there already and was not")
    assert files(tmp_path) == before


@pytest.mark.parametrize("name", ["outputs.json", "claims.csv", "figures/a.png"])
def test_a_strangers_file_of_any_name_we_write_is_refused(tmp_path, name):
    path = tmp_path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("{}", "utf-8")
    with pytest.raises(AnalysisError):
        outputs.check_folder(tmp_path, ["claims.csv", "figures/a.png"])


def test_a_folder_named_like_an_output_is_one_sentence(tmp_path):
    (tmp_path / "claims.csv").mkdir()
    with pytest.raises(AnalysisError) as caught:
        outputs.check_folder(tmp_path, ["claims.csv"])
    assert " is a folder, and a file of that name is to be written." in str(caught.value)


def test_ones_own_earlier_outputs_are_replaced_without_a_word(tmp_path):
    for content in (b"1", b"2"):
        outputs.check_folder(tmp_path, ["a.csv"])
        outputs.write_outputs(tmp_path, {"a.csv": content}, say=pytest.fail)
    assert (tmp_path / "a.csv").read_bytes() == b"2"
    assert sorted(files(tmp_path)) == ["a.csv", "outputs.json"]


def test_a_changed_output_is_put_aside_as_often_as_it_is_changed(tmp_path):
    said = []
    outputs.write_outputs(tmp_path, {"a.csv": b"1"})
    for words in ("ghi chú", "ghi chú nữa"):
        (tmp_path / "a.csv").write_text(words, "utf-8")
        outputs.check_folder(tmp_path, ["a.csv"])
        outputs.write_outputs(tmp_path, {"a.csv": b"1"}, say=said.append)
    assert (tmp_path / "a.csv").read_bytes() == b"1"
    assert (tmp_path / "a.yours.csv").read_text("utf-8") == "ghi chú"
    assert (tmp_path / "a.yours-2.csv").read_text("utf-8") == "ghi chú nữa"
    assert len(said) == 2
    assert said[0].endswith("was changed since it was written; yours is kept as a.yours.csv.")


def test_a_changed_output_that_is_no_longer_made_is_kept_too(tmp_path):
    outputs.write_outputs(tmp_path, {"a.csv": b"1", "b.csv": b"1"})
    (tmp_path / "a.csv").write_bytes(b"x")
    outputs.write_outputs(tmp_path, {"c.csv": b"1"}, drops=lambda name: True)
    assert sorted(files(tmp_path)) == ["a.yours.csv", "c.csv", "outputs.json"]


def notebook(source, output):
    cell = {"cell_type": "code", "source": [source], "outputs": [output]}
    return json.dumps({"cells": [cell]}).encode()


def test_a_notebook_run_again_is_not_a_changed_one_and_an_edited_one_is(tmp_path):
    outputs.write_outputs(tmp_path, {"1.ipynb": notebook("a", "1")})
    (tmp_path / "1.ipynb").write_bytes(notebook("a", "run in JupyterLab"))
    outputs.write_outputs(tmp_path, {"1.ipynb": notebook("a", "2")}, say=pytest.fail)
    (tmp_path / "1.ipynb").write_bytes(notebook("mine", "1"))
    outputs.write_outputs(tmp_path, {"1.ipynb": notebook("a", "2")})
    assert (tmp_path / "1.yours.ipynb").read_bytes() == notebook("mine", "1")
    assert outputs.is_yours("1.yours.ipynb")
    assert not outputs.is_yours("1.ipynb")


@pytest.mark.parametrize(
    ("out", "read", "says"),
    [
        ("csv", "csv", "is the folder the articles are read from"),
        ("csv/ra", "csv", "lies in"),
        ("csv", "csv/articles.csv", "holds"),
        (".", "csv", "holds"),
    ],
)
def test_an_output_folder_that_mixes_with_the_input_is_refused(
    tmp_path, monkeypatch, out, read, says
):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "csv").mkdir()
    (tmp_path / "csv" / "articles.csv").write_text("id,text\n", "utf-8")
    with pytest.raises(AnalysisError) as caught:
        outputs.refuse_overlap(tmp_path / out, [read])
    assert says in str(caught.value)
    (tmp_path / "link").symlink_to(tmp_path / "csv")
    with pytest.raises(AnalysisError):
        outputs.refuse_overlap(tmp_path / "link", ["csv"])


def test_an_output_folder_beside_the_input_is_taken(tmp_path):
    outputs.refuse_overlap(tmp_path / "csv-tables", [tmp_path / "csv"])
    outputs.refuse_overlap(tmp_path / "tables", [tmp_path / "articles.csv"])


def test_a_run_killed_while_it_moves_leaves_nothing_a_stranger_would_have(tmp_path, monkeypatch):
    outputs.write_outputs(tmp_path, {"a.csv": b"1", "b.csv": b"1"})
    real, moved = os.replace, []

    def killed(source, target):
        if str(target).endswith(".csv") and moved:
            raise KeyboardInterrupt
        moved.append(target) if str(target).endswith(".csv") else None
        real(source, target)

    monkeypatch.setattr(os, "replace", killed)
    with pytest.raises(KeyboardInterrupt):
        outputs.write_outputs(tmp_path, {"a.csv": b"2", "b.csv": b"2"})
    monkeypatch.undo()
    outputs.check_folder(tmp_path, ["a.csv", "b.csv"])
    outputs.write_outputs(tmp_path, {"a.csv": b"3", "b.csv": b"3"}, say=pytest.fail)
    assert files(tmp_path)["a.csv"] == files(tmp_path)["b.csv"] == b"3"


def test_a_disk_that_is_full_is_one_sentence_and_leaves_the_old_files(tmp_path, monkeypatch):
    outputs.write_outputs(tmp_path, {"a.csv": b"1"})
    before = files(tmp_path)

    def full(self, data):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pathlib.Path.write_bytes", full)
    with pytest.raises(AnalysisError) as caught:
        outputs.write_outputs(tmp_path, {"a.csv": b"2"})
    assert "No space left on device" in str(caught.value)
    assert files(tmp_path) == before


KILLED = """
import sys, time
from pathlib import Path
from analysis.report import atomic_write
with atomic_write.room(Path(sys.argv[1])) as made:
    (made / "half.csv").write_text("half")
    print("made", flush=True)
    time.sleep(60)
"""


def test_what_a_killed_run_left_is_removed_by_the_next_and_a_living_one_left_alone(tmp_path):
    command = [sys.executable, "-P", "-c", KILLED, str(tmp_path)]
    living, dying = (subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2))
    try:
        assert living.stdout.readline() == dying.stdout.readline() == "made\n"
        dying.send_signal(signal.SIGKILL)
        dying.wait()
        assert len(list(tmp_path.iterdir())) == 2
        with atomic_write.room(tmp_path):
            pass
        assert len(list(tmp_path.iterdir())) == 1
        (tmp_path / ".making-abcdefgh").mkdir()
        (tmp_path / ".making-abcdefgh" / "thư").write_text("của ai đó", "utf-8")
        atomic_write.sweep(tmp_path)
        assert (tmp_path / ".making-abcdefgh" / "thư").is_file()
    finally:
        living.kill()
        for process in (living, dying):
            process.wait()
            process.stdout.close()
    time.sleep(0)


def test_tables_never_write_over_the_articles_of_their_reader(tmp_path):
    (tmp_path / "articles.csv").write_text("id,text\n1,của tôi\n", "utf-8")
    before = files(tmp_path)
    with pytest.raises(AnalysisError):
        tables.write_tables(pipeline.load("demo"), tmp_path)
    assert files(tmp_path) == before


def test_the_tables_of_the_other_format_go_and_notes_in_them_stay(tmp_path):
    made = pipeline.load("demo")
    said = []
    tables.write_tables(made, tmp_path)
    (tmp_path / "claims.csv").write_text("ghi chú", "utf-8")
    tables.write_tables(made, tmp_path, form="parquet", say=said.append)
    names = sorted(path.name for path in tmp_path.iterdir())
    assert [name for name in names if name.endswith(".csv")] == ["claims.yours.csv"]
    assert len(said) == 1
    assert tables.file_names("parquet")[-1] == "manifest.json"
