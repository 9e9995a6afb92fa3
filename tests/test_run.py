"""The script for a bare machine: what it says when something is missing."""

import ast
import os
import re
import runpy
import shutil
import signal
import subprocess
import sys
import threading
import time
import types
import venv
from pathlib import Path

import pytest

from analysis import cli

RUN = Path(__file__).resolve().parent.parent / "run"


@pytest.fixture
def script():
    return runpy.run_path(str(RUN))


def call(*arguments, folder):
    return subprocess.run(
        [sys.executable, str(RUN), *arguments],
        cwd=folder, capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_without_a_command_it_says_what_there_is(tmp_path):
    done = call(folder=tmp_path)
    assert done.returncode == 0
    assert "python3 run figures" in done.stdout


def test_an_unknown_command_is_answered_with_those_there_are(tmp_path):
    done = call("figure", folder=tmp_path)
    assert done.returncode == 2
    assert done.stderr.startswith(
        "There is no command 'figure'. Did you mean 'figures'? Choose one of: new-study, check, "
    )


def test_an_old_python_is_told_what_to_do(script, monkeypatch, capsys):
    monkeypatch.setitem(script["make_environment"].__globals__, "NEEDED", (9, 9))
    with pytest.raises(SystemExit) as stop:
        script["make_environment"]()
    assert stop.value.code == 2
    assert capsys.readouterr().err.startswith("This needs Python 9.9 or newer; ")


def test_without_the_venv_package_a_debian_user_is_told_its_name(script, monkeypatch, capsys):
    known = script["make_environment"].__globals__
    monkeypatch.setitem(known, "STAMP", str(RUN) + " not there")
    monkeypatch.setitem(sys.modules, "ensurepip", None)
    with pytest.raises(SystemExit) as stop:
        script["make_environment"]()
    assert stop.value.code == 2
    assert capsys.readouterr().err == (
        "This Python cannot make environments: the package python3-venv is missing. "
        "On Debian or Ubuntu: sudo apt install python3-venv\n"
    )


def test_the_lock_names_no_place_to_download_from():
    lock = (RUN.parent / "requirements.lock").read_text(encoding="utf-8")
    assert "://" not in lock
    lines = [line for line in lock.splitlines() if line and not line.startswith((" ", "#"))]
    assert lines
    assert all("==" in line for line in lines)


def test_every_declared_dependency_is_locked():
    import tomllib

    declared = tomllib.loads((RUN.parent / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = list(declared["dependencies"])
    for extra in declared["optional-dependencies"].values():
        wanted += extra
    lock = (RUN.parent / "requirements.lock").read_text(encoding="utf-8")
    locked = {line.split("==")[0] for line in lock.splitlines() if "==" in line}
    names = {re.split(r">=|\[", name)[0].lower().replace(".", "-") for name in wanted}
    assert names <= locked


def test_an_old_python_can_read_it_whatever_it_knows():
    """Python 2.7 must parse it to say what it needs: ASCII, and no grammar that came later."""
    source = RUN.read_bytes()
    source.decode("ascii")
    tree = ast.parse(source)
    later = (
        ast.JoinedStr, ast.AnnAssign, ast.AsyncFunctionDef, ast.Await, ast.NamedExpr,
        ast.Nonlocal, ast.YieldFrom,
    )  # fmt: skip
    for node in ast.walk(tree):
        assert not isinstance(node, later), ast.dump(node)
        if isinstance(node, ast.List | ast.Tuple | ast.Set):
            assert not any(isinstance(one, ast.Starred) for one in node.elts), node.lineno
        if isinstance(node, ast.FunctionDef):
            assert not node.args.kwonlyargs, node.name
            assert node.returns is None, node.name
        if isinstance(node, ast.Raise):
            assert node.cause is None, node.lineno
        if isinstance(node, ast.Dict):
            assert None not in node.keys, node.lineno


@pytest.mark.parametrize("name", ["python2.7", "python2", "python3.6", "python3.9"])
def test_an_old_python_says_what_is_needed(name, tmp_path):
    found = shutil.which(name)
    works = found and subprocess.run(
        [found, "-c", "pass"], capture_output=True, check=False
    ).returncode == 0  # fmt: skip
    if not works:
        pytest.skip(f"there is no {name} here")
    done = subprocess.run(
        [found, str(RUN), "figures"], capture_output=True, cwd=tmp_path, check=False
    )
    assert done.returncode == 2
    assert done.stderr.startswith(b"This needs Python 3.11 or newer; ")
    assert b"Traceback" not in done.stderr


@pytest.fixture
def checkout(tmp_path):
    """The script in a checkout that has no environment yet."""
    folder = tmp_path / "checkout"
    folder.mkdir()
    for name in ("run", "requirements.lock", "pyproject.toml"):
        (folder / name).write_bytes((RUN.parent / name).read_bytes())
    return runpy.run_path(str(folder / "run"))


def test_an_unwritable_checkout_is_not_answered_with_a_package(checkout, monkeypatch, capsys):
    monkeypatch.setattr("os.access", lambda path, mode: False)
    with pytest.raises(SystemExit) as stop:
        checkout["make_environment"]()
    assert stop.value.code == 2
    said = capsys.readouterr().err
    assert "cannot be written" in said
    assert "Copy the checkout to a folder of your own" in said
    assert "apt" not in said


def test_a_full_disk_is_not_answered_with_a_package(checkout, monkeypatch, capsys):
    def full(self, where):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(venv.EnvBuilder, "create", full)
    with pytest.raises(SystemExit):
        checkout["make_environment"]()
    said = capsys.readouterr().err
    assert "No space left on device" in said
    assert "apt" not in said


def test_a_whole_environment_serves_whichever_python_calls(checkout, monkeypatch, tmp_path):
    known = checkout["make_environment"].__globals__
    stamp = tmp_path / "complete"
    monkeypatch.setitem(known, "STAMP", str(stamp))
    monkeypatch.setitem(known, "PYTHON", sys.executable)
    stamp.write_text(checkout["environment_digest"]() + "\n" + sys.version, encoding="utf-8")
    for caller in ("/usr/bin/python3", "/opt/python3.13"):
        monkeypatch.setattr(sys, "executable", caller)
        assert checkout["make_environment"]() is None
    stamp.write_text("another lock\n" + sys.version, encoding="utf-8")
    assert not checkout["is_complete"](checkout["environment_digest"]())
    stamp.write_text(checkout["environment_digest"]() + "\n3.9", encoding="utf-8")
    assert not checkout["is_complete"](checkout["environment_digest"]())


#: Calls the script whose environment is made as slowly as a real one; two makers would collide.
#: `killed`: its packages come from a process that goes on when the maker is killed.
MAKING = """
import os, runpy, subprocess, sys, time, venv
from pathlib import Path

known = runpy.run_path(sys.argv[1])["make_environment"].__globals__
killed = sys.argv[2] == "killed"
at_work = Path(sys.argv[1]).with_name("at work")

def create(self, where):
    at_work.touch(exist_ok=False)
    Path(where).mkdir(exist_ok=True)
    Path(where, "made by").write_text(str(os.getpid()))
    print("making", flush=True)
    sys.stdin.readline()

def call(command, **options):
    at_work.unlink(missing_ok=True)
    if killed:
        waits = [sys.executable, "-c", "input(); print('installed', flush=True)"]
        installing = subprocess.Popen(waits, **options)
        print("installing", flush=True)
        installing.wait()
    return 0

known["PYTHON"] = sys.executable
venv.EnvBuilder.create = create
known["subprocess"] = type(sys)("subprocess")
vars(known["subprocess"]).update(vars(subprocess), call=call)
known["make_environment"]()
print("done", flush=True)
"""


@pytest.fixture
def makers(tmp_path, checkout):
    """Begins calls that make the environment of one fresh checkout."""
    begun = []
    reading, writing = os.pipe()

    def begin(how="whole"):
        command = [sys.executable, "-c", MAKING, str(tmp_path / "checkout" / "run"), how]
        one = subprocess.Popen(
            command, stdin=reading, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        begun.append(one)
        return one

    begin.go_on = lambda: os.write(writing, b"\n")
    yield begin
    for one in begun:
        one.kill()
        one.communicate()
    os.close(reading)
    os.close(writing)


def waits(process):
    """Until that call says that it waits."""
    said = ""
    while "Another call is making the environment in .venv; waiting" not in said:
        line = process.stderr.readline()
        assert line, f"it ended: {said}{process.stdout.read()}"
        said += line


@pytest.mark.skipif(os.name != "posix", reason="stdin is shared as on POSIX")
def test_two_calls_in_a_fresh_clone_make_one_environment(makers, tmp_path):
    first = makers()
    assert first.stdout.readline() == "making\n", first.stderr.read()
    second, third = makers(), makers()
    waits(second)
    waits(third)
    makers.go_on()
    for one in (first, second, third):
        out, said = one.communicate(timeout=60)
        assert one.returncode == 0, said
        assert out == "done\n"
    made_by = tmp_path / "checkout" / ".venv" / "made by"
    assert made_by.read_text() == str(first.pid)


@pytest.mark.skipif(os.name != "posix", reason="stdin is shared as on POSIX")
def test_a_call_that_was_killed_keeps_nobody_waiting_once_its_packages_are_in(makers, tmp_path):
    first = makers("killed")
    assert first.stdout.readline() == "making\n"
    second = makers()
    waits(second)
    makers.go_on()
    assert first.stdout.readline() == "installing\n"
    first.kill()
    first.wait(60)
    time.sleep(0.5)
    assert second.poll() is None
    made_by = tmp_path / "checkout" / ".venv" / "made by"
    assert made_by.read_text() == str(first.pid), "it was emptied while pip filled it"
    makers.go_on()
    assert second.stdout.readline() == "making\n"
    makers.go_on()
    assert second.communicate(timeout=60)[0] == "done\n"
    assert made_by.read_text() == str(second.pid)


def test_on_windows_a_call_waits_too(checkout, monkeypatch, capsys, tmp_path):
    known = checkout["wait_for_turn"].__globals__
    held = threading.Event()
    held.set()

    def locking(descriptor, mode, size):
        assert (mode, size) == ("not blocking", 1)
        if held.is_set():
            raise PermissionError(13, "Permission denied")

    windows = types.SimpleNamespace(locking=locking, LK_NBLCK="not blocking")
    monkeypatch.setitem(sys.modules, "msvcrt", windows)
    monkeypatch.setitem(known, "fcntl", None)
    monkeypatch.setattr(known["time"], "sleep", lambda seconds: held.clear())
    checkout["wait_for_turn"]().close()
    assert "waiting until it is done" in capsys.readouterr().err


def test_where_nothing_can_be_locked_the_environment_is_made_all_the_same(checkout, monkeypatch):
    known = checkout["wait_for_turn"].__globals__

    def no_locks(descriptor, operation):
        raise OSError(37, "No locks available")

    monkeypatch.setattr(known["fcntl"], "flock", no_locks)
    checkout["wait_for_turn"]().close()
    monkeypatch.setitem(known, "TURN", str(RUN / "no folder"))
    assert checkout["wait_for_turn"]() is None


def test_an_environment_that_goes_while_it_is_looked_at_is_not_there(checkout, monkeypatch):
    known = checkout["is_complete"].__globals__
    monkeypatch.setitem(known, "STAMP", str(RUN.parent))
    assert not checkout["is_complete"]("x")


#: Every way the script itself writes something.
TALKING = (["--help"], [], ["figure"], ["--help", "2>&1"], ["figure", "2>&1"], ["figure", "2>&-"])


@pytest.mark.skipif(os.name != "posix", reason="pipes are closed as on POSIX")
@pytest.mark.parametrize("arguments", TALKING, ids=" ".join)
def test_whoever_has_read_enough_of_the_script_is_not_answered_with_a_traceback(
    tmp_path, arguments
):
    """The reader is gone before a word is written; `fail` and `step` write like the help."""
    words = " ".join(arguments)
    command = f'(sleep 0.2; exec "{sys.executable}" "{RUN}" {words}; ) | true'
    done = subprocess.run(
        ["bash", "-c", command + '; echo "${PIPESTATUS[0]}"'],
        capture_output=True, text=True, check=False, cwd=tmp_path,
        preexec_fn=lambda: signal.signal(signal.SIGPIPE, signal.SIG_DFL),
    )  # fmt: skip
    assert "Traceback" not in done.stderr
    assert "Exception ignored" not in done.stderr
    assert done.stdout == ("2\n" if "figure" in arguments else "0\n")


@pytest.mark.skipif(os.name != "posix", reason="pipes are closed as on POSIX")
def test_whoever_has_read_enough_of_a_script_among_the_tests_neither(tmp_path, script):
    written = tmp_path / "viết.py"
    written.write_text(
        "import sys\nprint(*sys.argv[1:])\nfor n in range(99999): print(n)\n", "utf-8"
    )
    command = f'"{sys.executable}" -P "{script["SCRIPT"]}" "{written}" một hai | head -1'
    done = subprocess.run(
        ["bash", "-c", command + '; echo "${PIPESTATUS[0]}"'],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.stdout == "một hai\n141\n"
    assert done.stderr == ""


def test_every_command_of_the_library_can_be_called():
    known = runpy.run_path(str(RUN))["COMMANDS"]
    assert set(cli.COMMANDS) <= set(known)
    assert set(known) - set(cli.COMMANDS) == {
        "test",
        "coverage",
        "lint",
        "grid",
        "route",
        "bench",
        "docs",
    }


def test_messages_name_the_command_as_it_was_typed(tmp_path):
    known = runpy.run_path(str(RUN))
    assert known["surroundings"]()["ANALYSIS_CALLED"].startswith(("python3 ", "py "))
    done = subprocess.run(
        [sys.executable, "-P", "-m", "analysis", "figures", "--studdy=x"],
        env={**os.environ, "ANALYSIS_CALLED": "python3 run"},
        cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr == ("Unrecognized arguments: --studdy=x. See: python3 run figures --help\n")


def test_what_the_quick_tests_name_is_there(script):
    quick, left_out = script["QUICK"], script["NOT_QUICK"]
    assert all(Path(script["ROOT"], path).exists() for path in (*quick, *left_out))
    assert all(path.startswith(quick) for path in left_out)


def test_a_benchmark_that_is_none_is_answered_with_those_there_are(script, capsys):
    """And `--help` measures nothing: all of them take hours."""
    assert script["bench"](["--help"]) == 0
    assert "explorer, false_claims, figures" in capsys.readouterr().out
    with pytest.raises(SystemExit) as stopped:
        script["bench"](["figure"])
    assert stopped.value.code == 2
    assert "There is no benchmark 'figure'." in capsys.readouterr().err
