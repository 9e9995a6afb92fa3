"""Notebooks are executed alike everywhere, and a failure is one sentence that changes nothing."""

import gc
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
import warnings
from pathlib import Path

import nbformat
import pytest

from analysis.report import runner
from analysis.tables.errors import AnalysisError

FIGURE = """\
import os
import pandas as pd
from analysis.chart.canvas import theme
from analysis.report import figures
figures.export_to(os.environ["ANALYSIS_FIGURES"], "8_ghe")
data = pd.DataFrame({"ghe": [1, 2]})
canvas = theme.figure(theme.Labels("Bao nhiêu ghe?"), height_mm=20)
"""
EXPORT = 'figures.export(canvas.figure, "ghe", data=data, caption="Ghe.", alt="Trống.")'


def write(folder, name, *sources):
    folder.mkdir(parents=True, exist_ok=True)
    cells = [nbformat.v4.new_markdown_cell("# Bao nhiêu ghe?", id="question")]
    cells += [nbformat.v4.new_code_cell(source, id=f"c{n}") for n, source in enumerate(sources)]
    book = nbformat.v4.new_notebook(cells=cells)
    path = folder / f"{name}.ipynb"
    path.write_text(nbformat.writes(book) + "\n", "utf-8")
    return path


def files(folder):
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_two_runs_through_a_vietnamese_path_write_the_same_bytes(tmp_path):
    source = tmp_path / "Sổ tay của tôi"
    write(source, "8_ghe", FIGURE, EXPORT)
    write(source, "9_ben", "print('một')\nprint('hai')", "import os\nsorted(os.listdir()) and None")
    said = []
    for name in ("lần 1", "lần 2"):
        out = tmp_path / name
        stems = runner.run_notebooks(
            source, out=out / "notebooks", figures=out / "figures", say=said.append
        )
        assert stems == ["8_ghe", "9_ben"]
    first = files(tmp_path / "lần 1")
    assert first == files(tmp_path / "lần 2")
    assert sorted(first) == [
        "figures/8_ghe_ghe.csv",
        "figures/8_ghe_ghe.png",
        "figures/8_ghe_ghe.svg",
        "figures/8_ghe_ghe.txt",
        "notebooks/8_ghe.ipynb",
        "notebooks/9_ben.ipynb",
    ]
    assert said[1].endswith("(2 of 2)")
    book = json.loads(first["notebooks/9_ben.ipynb"])
    assert book["cells"][1]["outputs"] == [
        {"name": "stdout", "output_type": "stream", "text": ["một\n", "hai\n"]}
    ]
    assert book["metadata"] == {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"file_extension": ".py", "name": "python"},
    }
    assert str(tmp_path) not in json.dumps(book, ensure_ascii=False)


FAILING = {
    "an error": (
        ["ghe = 1", "# đếm ghe\nghe + thuyền"],
        "9_ben.ipynb stopped under “Bao nhiêu ghe?” (code cell 2): its code failed (NameError: "
        "name 'thuyền' is not defined). If you did not change that cell, this is a fault of the "
        "program and not of your articles: please report it with this sentence.",
    ),
    "a sentence for the reader": (
        ["from analysis.tables.errors import InputError\nraise InputError('Bến không có ghe.')"],
        "9_ben.ipynb stopped under “Bao nhiêu ghe?” (code cell 1): Bến không có ghe.",
    ),
    "a value that cannot be shown": (
        ["class Ghe:\n    def __repr__(self):\n        raise ValueError('thủng')\nGhe()"],
        "9_ben.ipynb stopped under “Bao nhiêu ghe?” (code cell 1): its code failed (ValueError: "
        "thủng). If you",
    ),
    "memory": (
        ["raise MemoryError"],
        "9_ben.ipynb stopped under “Bao nhiêu ghe?” (code cell 1): memory ran out. Try a",
    ),
    "a warning": (
        ["import warnings", "warnings.warn('ghe rò nước')"],
        "9_ben.ipynb warned under “Bao nhiêu ghe?” (code cell 2): ",
    ),
    "a process that dies": (
        ["import os", "os._exit(3)"],
        "9_ben.ipynb stopped under “Bao nhiêu ghe?” (code cell 2): its Python process died, most "
        "often because memory ran out. Try a smaller corpus.",
    ),
    "a process that cannot begin": (
        ["pass"],
        "9_ben.ipynb is not a notebook: ",
    ),
}


def kernels():
    """The processes that descend from this one and still run."""
    found = []
    for status in Path("/proc").glob("[0-9]*/status"):
        try:
            facts = dict(line.split(":", 1) for line in status.read_text().splitlines())
        except (OSError, ValueError):
            continue
        if int(facts["PPid"]) == os.getpid():
            found.append(facts["Name"].strip())
    return found


def sockets():
    """How many sockets and pipes this process holds open."""
    links = [os.readlink(one) for one in Path("/proc/self/fd").iterdir() if one.is_symlink()]
    return len([link for link in links if link.startswith(("socket:", "anon_inode:[eventfd]"))])


@pytest.fixture
def nothing_left():
    """No kernel and no socket more than before, and no context that somebody must collect."""
    if not Path("/proc/self/fd").is_dir():
        yield
        return
    gc.collect()
    before = kernels(), sockets()
    yield
    assert (kernels(), sockets()) == before
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        gc.collect()
    assert (kernels(), sockets()) == before


@pytest.mark.usefixtures("nothing_left")
@pytest.mark.parametrize("how", FAILING)
def test_a_failing_notebook_is_named_with_its_cell_and_takes_no_other(tmp_path, how):
    sources, message = FAILING[how]
    write(tmp_path / "in", "8_ghe", FIGURE, EXPORT)
    path = write(tmp_path / "in", "9_ben", *sources)
    if how == "a process that cannot begin":
        path.write_text("{}", "utf-8")
    (tmp_path / "figures").mkdir()
    (tmp_path / "figures" / "8_ghe_cu.csv").write_text("cũ\n", "utf-8")
    (tmp_path / "figures" / "9_ben_cu.csv").write_text("cũ\n", "utf-8")
    failing = path.read_bytes()
    with pytest.raises(runner.NotebookError) as caught:
        runner.run_notebooks(tmp_path / "in", out=tmp_path / "in", figures=tmp_path / "figures")
    assert str(caught.value).startswith(message)
    assert path.read_bytes() == failing
    now = sorted(one.name for one in (tmp_path / "figures").iterdir())
    assert now == [f"8_ghe_ghe.{end}" for end in ("csv", "png", "svg", "txt")] + ["9_ben_cu.csv"]


@pytest.mark.usefixtures("nothing_left")
def test_every_kernel_is_ended_when_all_goes_well(tmp_path):
    for n in range(3):
        write(tmp_path / "in", f"{n}_ghe", "ghe = 1")
    runner.run_notebooks(tmp_path / "in", out=tmp_path / "out", figures=tmp_path / "figures")


@pytest.mark.usefixtures("nothing_left")
def test_an_interrupted_run_ends_its_kernels_at_once_and_writes_nothing(tmp_path):
    write(tmp_path / "in", "8_ghe", "import time", "time.sleep(60)")
    write(tmp_path / "in", "9_ben", "import time", "time.sleep(60)")
    begun, told = threading.Event(), []

    def interrupts():
        begun.wait(30)
        for _ in range(2):
            told.append(time.monotonic())
            signal.raise_signal(signal.SIGINT)
            time.sleep(0.05)

    def tell(step, done, total):
        if done == 2:
            begun.set()

    threading.Thread(target=interrupts, daemon=True).start()
    with pytest.raises(KeyboardInterrupt):
        runner.execute(tmp_path / "in", tell=tell)
    assert begun.is_set()
    assert time.monotonic() - told[0] < 2
    assert not list(Path(tempfile.gettempdir()).glob(f"{runner._ROOM}*/8_ghe.json"))


def test_a_warning_does_not_stop_the_notebook_of_a_reader(tmp_path):
    write(tmp_path / "in", "9_ben", "import warnings", "warnings.warn('ghe rò nước')")
    made = runner.execute(tmp_path / "in", strict=False)
    assert list(made.notebooks) == ["9_ben.ipynb"]
    assert made.failed == {}


def test_figures_a_notebook_no_longer_makes_are_removed_and_others_kept(tmp_path):
    write(tmp_path / "in", "8_ghe", "ghe = 1")
    kept = tmp_path / "figures"
    kept.mkdir()
    for name in ("8_ghe_cu.svg", "8_ghe_cu.html", "7_khac_cu.svg", "ghe.svg"):
        (kept / name).write_text("", "utf-8")
    runner.run_notebooks(tmp_path / "in", out=tmp_path / "out", figures=kept)
    assert sorted(path.name for path in kept.iterdir()) == [
        "7_khac_cu.svg",
        "8_ghe_cu.html",
        "ghe.svg",
    ]


def test_a_notebook_edited_while_it_runs_is_not_overwritten(tmp_path):
    path = tmp_path / "in" / "9_ben.ipynb"
    write(tmp_path / "in", "9_ben", f"open({str(path)!r}, 'a').write(' ') and None")
    with pytest.raises(runner.NotebookError) as caught:
        runner.run_notebooks(tmp_path / "in", out=tmp_path / "in", figures=tmp_path / "figures")
    assert str(caught.value) == (
        "9_ben.ipynb was changed while it was executed, so it was not written. "
        "Run the same command again."
    )
    assert path.read_text("utf-8").endswith("\n ")


def test_a_folder_without_notebooks_is_answered(tmp_path):
    with pytest.raises(AnalysisError) as caught:
        runner.run_notebooks(tmp_path, out=tmp_path, figures=tmp_path)
    assert str(caught.value) == f"There are no notebooks in {tmp_path}."


def test_a_file_that_is_no_notebook_is_named(tmp_path):
    (tmp_path / "9_ben.ipynb").write_text("ghe", "utf-8")
    with pytest.raises(runner.NotebookError) as caught:
        runner.run_notebooks(tmp_path, out=tmp_path, figures=tmp_path / "figures")
    assert str(caught.value).startswith("9_ben.ipynb is not a notebook: ")


def test_paths_are_made_absolute_because_kernels_stand_elsewhere(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    asked = runner.NotebookInputs.of(["bài báo"], "study.toml")
    assert asked.inputs == (str(tmp_path / "bài báo"),)
    assert runner.NotebookInputs.of("demo", None).inputs == "demo"
    assert Path(asked.study) == tmp_path / "study.toml"


def test_a_corpus_of_ones_own_needs_a_place_for_its_figures(tmp_path):
    with pytest.raises(AnalysisError) as caught:
        runner.figures([tmp_path])
    assert str(caught.value).startswith("Say with --out DIR where the notebooks and figures go, ")


def test_a_folder_that_cannot_be_written_is_told_before_the_work(tmp_path):
    (tmp_path / "tệp").write_text("x", "utf-8")
    with pytest.raises(AnalysisError) as caught:
        runner.figures("demo", out=tmp_path / "tệp" / "ra", say=pytest.fail)
    assert str(caught.value) == (
        f"{tmp_path / 'tệp' / 'ra'} cannot be written: {tmp_path / 'tệp'} is a file. "
        "Name another folder with --out."
    )


def test_no_command_waits_for_what_it_does_not_use():
    """A grammar of international addresses took more than two seconds of every command."""
    code = (
        "import sys, analysis.cli, analysis.report.runner; print('rfc3987_syntax' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-P", "-c", code], capture_output=True, text=True, check=False
    )
    assert done.stdout == "False\n", done.stderr
