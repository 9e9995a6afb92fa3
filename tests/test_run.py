"""The script for a bare machine: what it says when something is missing."""

import ast
import os
import re
import runpy
import shutil
import subprocess
import sys
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
