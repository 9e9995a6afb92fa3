"""Real processes and real signals: a command stops at once and leaves what was there."""

import contextlib
import json
import os
import re
import signal
import statistics
import subprocess
import sys
import threading
import time
import urllib.request
from pathlib import Path

import many_articles
import nbformat
import pytest
from jupyter_client import BlockingKernelClient

from analysis.report import project_folder

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals are sent as on POSIX")
ROOT = Path(__file__).resolve().parent.parent
#: The promise, in seconds of a machine that does nothing else (see `stop`).
SECONDS = 2.0


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
    project_folder.make_project(folder, [tmp_path / "bài"], command="run")
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


def hears_signals():
    """A shell lets what it runs in the background ignore Ctrl-C, and that is inherited."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


def begin(room, *arguments, stdin=None, out=None, **surroundings):
    """A command of ours as a process of its own; what it says goes to pipes, or to a file."""
    room.mkdir(exist_ok=True)
    environment = {k: v for k, v in os.environ.items() if not k.startswith("ANALYSIS_")}
    with contextlib.ExitStack() as closing:
        heard = subprocess.PIPE if out is None else closing.enter_context(out.open("w"))
        return subprocess.Popen(
            [sys.executable, "-P", "-m", "analysis", *arguments],
            env={**environment, "TMPDIR": str(room), **surroundings}, start_new_session=True,
            text=True, stdin=stdin, stdout=heard, stderr=heard, preexec_fn=hears_signals,
        )  # fmt: skip


def spin():
    """How many times slower than alone this machine is at this moment: 1 when it is quiet."""
    began, mine = time.monotonic(), time.thread_time()
    while time.thread_time() - mine < 0.01:
        pass
    return max(1.0, (time.monotonic() - began) / 0.01)


def stop(process, *, times=1, how=signal.SIGINT):
    """Send the signal as a terminal does, and say how long the process takes to end.

    On a machine that is busy with other things the seconds are divided by how much slower it
    is, measured while we wait: the promise is about the program.
    """
    for _ in range(times):
        process.send_signal(how)
        told = time.monotonic()
        time.sleep(0.15 if times > 1 else 0)
    ended, slower = [], [spin()]
    waiting = threading.Thread(target=lambda: ended.append((process.wait(90), time.monotonic())))
    waiting.start()
    while waiting.is_alive():
        slower.append(spin())
        time.sleep(0.02)
    out, said = process.communicate(timeout=60)
    return (ended[0][1] - told) / statistics.median(slower), out, said


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
    gone(room)
    again = begin(room, "figures", str(project))
    wait_for(room, "BEGUN", again)
    assert len(list(room.iterdir())) == 1
    stop(again)


#: Every other command that works on articles: how it is called, and how impatient its reader is.
WORKING = {
    "tables": (["tables", "{articles}", "--out", "{out}"], 2),
    "tables, two processes": (["tables", "{articles}", "--out", "{out}", "--workers", "2"], 1),
    "check": (["check", "{articles}"], 1),
    "new-study": (["new-study", "{out}/của tôi", "{articles}"], 1),
    "figures that still read": (["figures", "{articles}", "--out", "{out}/hình"], 1),
}


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL], ids=["Ctrl-C", "killed"])
@pytest.mark.parametrize("command", WORKING)
def test_other_commands_stop_at_once_too(articles, tmp_path, command, how):
    out, room = tmp_path / "ra", tmp_path / "tmp"
    out.mkdir()
    (out / "ghi chú.csv").write_text("của tôi", "utf-8")
    called, times = WORKING[command]
    process = begin(room, *(word.format(articles=articles, out=out) for word in called))
    line = process.stderr.readline()
    assert re.search(r"\d of 900", line), line
    seconds, _, said = stop(process, times=times if how == signal.SIGINT else 1, how=how)
    assert list(files(out)) == ["ghi chú.csv"]
    gone(room)
    gone(articles)
    if how == signal.SIGINT:
        assert process.returncode == 130
        assert seconds < SECONDS
        assert said.splitlines()[-1] == "Stopped; nothing half written is left behind."
        assert "Traceback" not in said
        assert list(room.iterdir()) == []


def gone(room):
    """No process is left that works with files of that folder."""
    for _ in range(100):
        if not descendants(room):
            return
        time.sleep(0.1)
    assert descendants(room) == []


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL], ids=["Ctrl-C", "killed"])
def test_a_score_stops_while_its_annotated_articles_are_read(tmp_path, how):
    """The annotated set is so large that reading it takes longer than the test."""
    (tmp_path / "bảng").mkdir()
    gold = tmp_path / "vàng.jsonl"
    line = '{"article_id": "a%d", "quotations": []}\n'
    gold.write_text("".join(line % n for n in range(400_000)), "utf-8")
    process = begin(tmp_path / "tmp", "score", str(tmp_path / "bảng"), str(gold))
    wait_for_open(process, gold)
    process.send_signal(signal.SIGSTOP)  # it waits for us, however long we are kept waiting
    before = files(tmp_path)
    process.send_signal(signal.SIGCONT)
    seconds, _, said = stop(process, how=how)
    assert files(tmp_path) == before
    if how == signal.SIGINT:
        assert process.returncode == 130, said
        assert seconds < SECONDS
        assert said == "Stopped; nothing half written is left behind.\n"


def wait_for_open(process, path):
    """Until the process holds that file open."""
    for _ in range(3000):
        folder = Path(f"/proc/{process.pid}/fd")
        try:
            if any(str(path) == os.readlink(one) for one in folder.iterdir()):
                return
        except OSError:
            pass
        assert process.poll() is None, process.communicate()
        time.sleep(0.01)
    pytest.fail(f"{path} was never opened")


@pytest.mark.parametrize(
    ("busy", "how"),
    [(False, signal.SIGINT), (True, signal.SIGINT), (True, signal.SIGKILL)],
    ids=["idle", "busy", "killed"],
)
def test_jupyterlab_stops_without_a_question_and_ends_its_kernels(project, tmp_path, busy, how):
    """In a terminal, where Jupyter of itself asks whether it is meant."""
    room, before = tmp_path / "tmp", files(project)
    ours, theirs = os.openpty()
    places = ("JUPYTER_RUNTIME_DIR", "JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "IPYTHONDIR", "HOME")
    where = {name: str(tmp_path / "home" / name) for name in places}
    process = begin(
        room, "lab", str(project), "--no-browser", "--IdentityProvider.token=secret",
        "--ServerApp.port_retries=50", stdin=theirs, out=tmp_path / "said", **where,
    )  # fmt: skip
    os.close(theirs)
    try:
        runtime = Path(where["JUPYTER_RUNTIME_DIR"])
        wait_for(tmp_path, "jpserver-*.json", process)
        server = json.loads(next(runtime.glob("jpserver-*.json")).read_text("utf-8"))
        asked = urllib.request.Request(
            f"http://127.0.0.1:{server['port']}/api/kernels", data=b"{}", method="POST",
            headers={"Authorization": "token secret"},
        )  # fmt: skip
        with urllib.request.urlopen(asked, timeout=60) as answer:
            assert answer.status == 201
        client = BlockingKernelClient(connection_file=str(next(runtime.glob("kernel-*.json"))))
        client.load_connection_file()
        client.start_channels()
        code = f"open({str(tmp_path / 'BEGUN')!r}, 'w').close()"
        client.execute(code + ("; import time; time.sleep(60)" if busy else ""))
        wait_for(tmp_path, "BEGUN", process)
        client.stop_channels()
        client.context.destroy(linger=0)
        seconds, _, _ = stop(process, how=how)
    finally:
        os.close(ours)
        if process.poll() is None:
            process.kill()
            process.wait()
    said = (tmp_path / "said").read_text("utf-8")
    if how == signal.SIGINT:
        assert process.returncode == 0, said
        assert seconds < SECONDS
    assert "(y/[n])" not in said
    gone(tmp_path)
    assert files(project) == before


#: Exports a facet of the explorer twice, the second time on a disk so slow that it never ends.
EXPORTING = """
import sys, time
from pathlib import Path
import analysis as an
from analysis.explore.panels import export
from analysis.explore.view import View
from analysis.report import atomic_write, figures

folder = Path(sys.argv[1])
one = an.explore.Explorer(an.load(folder / "bài"), View())
figures.export_to(folder / "hình", "explorer")
export.write_lines(one.panels.lines, one.view, one.kept)
print("first", flush=True)
whole = Path.write_bytes

def slow(path, data):
    whole(path, data[: len(data) // 2])
    print("second", flush=True)
    time.sleep(60)

Path.write_bytes = slow
export.write_lines(one.panels.lines, one.view, one.kept)
"""


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL], ids=["Ctrl-C", "killed"])
def test_an_export_that_is_stopped_leaves_the_old_one(tmp_path, how):
    """How soon Ctrl-C is answered there is up to JupyterLab, above."""
    (tmp_path / "bài").mkdir()
    (tmp_path / "bài" / "a.txt").write_text("Tin\n\nĐường lên đèo mở lại sáng nay.\n", "utf-8")
    process = subprocess.Popen(
        [sys.executable, "-P", "-c", EXPORTING, str(tmp_path)], text=True, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, start_new_session=True, preexec_fn=hears_signals,
    )  # fmt: skip
    assert process.stdout.readline() == "first\n", process.communicate()
    assert process.stdout.readline() == "second\n", process.communicate()
    before = {name: data for name, data in files(tmp_path).items() if ".making-" not in name}
    stop(process, how=how)
    after = {name: data for name, data in files(tmp_path).items() if ".making-" not in name}
    assert after == before
    assert [name for name in after if name.startswith("hình/")] != []
    if how == signal.SIGINT:
        assert files(tmp_path) == after


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
