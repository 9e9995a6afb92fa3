"""Real processes and real signals: a command stops at once and leaves what was there."""

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import many_articles
import nbformat
import pytest

from analysis.report import project_folder

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals are sent as on POSIX")
ROOT = Path(__file__).resolve().parent.parent
#: The promise is two seconds; a machine that is busy with other tests is given the same again.
SECONDS = 4.0


@pytest.fixture(scope="module")
def articles(tmp_path_factory):
    """So many articles that no command is done before it is stopped."""
    folder = tmp_path_factory.mktemp("nhiều") / "bài"
    folder.mkdir()
    many_articles.write(folder, n=900)
    return folder


@pytest.fixture
def project(tmp_path):
    """A project whose one notebook runs for a minute, with figures from before."""
    (tmp_path / "bài").mkdir()
    (tmp_path / "bài" / "a.txt").write_text("Tin\n\nĐường lên đèo mở lại sáng nay.\n", "utf-8")
    folder = tmp_path / "dự án"
    folder.mkdir()
    project_folder.write(folder, [tmp_path / "bài"], command="run")
    for path in (folder / "notebooks").glob("*.ipynb"):
        path.unlink()
    new = nbformat.v4
    code = ["open('BEGUN', 'w').close()", "import time\ntime.sleep(60)"]
    book = new.new_notebook(
        cells=[new.new_code_cell(one, id=f"c{n}") for n, one in enumerate(code)]
    )
    (folder / "notebooks" / "1_lau.ipynb").write_text(nbformat.writes(book), "utf-8")
    (folder / "figures").mkdir()
    (folder / "figures" / "0_cu.png").write_bytes(b"old")
    return folder


def files(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def begin(room, *arguments):
    room.mkdir(exist_ok=True)
    environment = {k: v for k, v in os.environ.items() if not k.startswith("ANALYSIS_")}
    return subprocess.Popen(
        [sys.executable, "-P", "-m", "analysis", *arguments],
        env={**environment, "TMPDIR": str(room)}, start_new_session=True, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


def stop(process, *, times=1, how=signal.SIGINT):
    """Send the signal as a terminal does, and say how long the process takes to end."""
    for _ in range(times):
        process.send_signal(how)
        told = time.monotonic()
        time.sleep(0.15 if times > 1 else 0)
    out, said = process.communicate(timeout=60)
    return time.monotonic() - told, out, said


def descendants(room):
    """Processes that still run with files of that room in their command."""
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if str(room).encode() in path.read_bytes():
                found.append(path.parent.name)
        except OSError:
            continue
    return found


def wait_for(room, pattern, process):
    for _ in range(600):
        if next(room.rglob(pattern), None) is not None:
            return
        assert process.poll() is None, process.communicate()
        time.sleep(0.1)
    pytest.fail(f"{pattern} never came")


@pytest.mark.parametrize("times", [1, 2])
def test_figures_stop_at_once_and_leave_the_old_ones(project, tmp_path, times):
    room, before = tmp_path / "tmp", files(project)
    process = begin(room, "figures", str(project))
    wait_for(room, "BEGUN", process)
    seconds, _, said = stop(process, times=times)
    assert process.returncode == 130
    assert seconds < SECONDS
    assert said.splitlines()[-1] == "Stopped; nothing half written is left behind."
    assert "Traceback" not in said
    assert files(project) == before
    assert list(room.iterdir()) == []
    assert descendants(room) == []


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGKILL])
def test_figures_that_are_ended_or_killed_leave_the_old_ones_and_nothing_for_long(
    project, tmp_path, how
):
    room, before = tmp_path / "tmp", files(project)
    process = begin(room, "figures", str(project))
    wait_for(room, "BEGUN", process)
    stop(process, how=how)
    assert files(project) == before
    for _ in range(100):
        if not descendants(room):
            break
        time.sleep(0.1)
    assert descendants(room) == []
    again = begin(room, "figures", str(project))
    wait_for(room, "BEGUN", again)
    assert len(list(room.iterdir())) == 1
    stop(again)


@pytest.mark.parametrize(("command", "times"), [("tables", 2), ("check", 1)])
def test_other_commands_stop_at_once_too(articles, tmp_path, command, times):
    out, room = tmp_path / "ra", tmp_path / "tmp"
    out.mkdir()
    (out / "ghi chú.csv").write_text("của tôi", "utf-8")
    rest = ["--out", str(out)] if command == "tables" else []
    process = begin(room, command, str(articles), *rest)
    line = process.stderr.readline()
    assert re.search(r"\d of 900", line), line
    seconds, _, said = stop(process, times=times)
    assert process.returncode == 130
    assert seconds < SECONDS
    assert said.splitlines()[-1] == "Stopped; nothing half written is left behind."
    assert "Traceback" not in said
    assert list(files(out)) == ["ghi chú.csv"]
    assert list(room.iterdir()) == []


def test_whoever_has_read_enough_is_not_answered_with_a_traceback(tmp_path):
    folder = tmp_path / "bài"
    folder.mkdir()
    for n in range(200):
        (folder / f"{n}.txt").write_bytes(b"")
    (folder / "a.txt").write_text("Tin\n\nMưa to.\n", "utf-8")
    command = f'"{sys.executable}" -P -m analysis check --quiet "{folder}" | head -n 1'
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=False)
    assert done.stdout.startswith("1 article read")
    assert done.stderr == ""


@pytest.mark.skipif(not hasattr(os, "statvfs"), reason="a disk is filled as on POSIX")
def test_a_full_disk_is_one_sentence_and_the_old_tables_stay(tmp_path):
    import resource

    folder = tmp_path / "bài"
    folder.mkdir()
    (folder / "a.txt").write_text("Tin\n\n" + "Mưa to trên đèo. " * 400, "utf-8")
    room, out = tmp_path / "tmp", tmp_path / "ra"
    first = begin(room, "tables", str(folder), "--out", str(out))
    first.communicate(timeout=120)
    assert first.returncode == 0
    before = files(out)

    def small():
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

    command = [
        sys.executable,
        "-P",
        "-B",
        "-m",
        "analysis",
        "tables",
        str(folder),
        "--out",
        str(out),
    ]
    done = subprocess.run(command, preexec_fn=small, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert "File too large" in done.stderr
    assert files(out) == before
