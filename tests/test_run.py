"""The script for a bare machine: what it says when something is missing."""

import runpy
import subprocess
import sys
from pathlib import Path

import pytest

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
        "There is no command 'figure'. Choose one of: new-study, check, figures, "
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
    assert {name.split(">=")[0].lower() for name in wanted} <= locked
