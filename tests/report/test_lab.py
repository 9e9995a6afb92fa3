"""JupyterLab is opened on what was named; root is told a word, and mistakes are sentences."""

import os
import sys

import pytest

from analysis import cli
from analysis.report import lab, project_folder


@pytest.fixture
def project(tmp_path):
    (tmp_path / "bài").mkdir()
    (tmp_path / "bài" / "a.txt").write_text("Tin\n\nMưa to.\n", "utf-8")
    folder = tmp_path / "dự án"
    folder.mkdir()
    project_folder.make_project(folder, [tmp_path / "bài"], command="run")
    return folder


@pytest.fixture
def opened(monkeypatch):
    """How JupyterLab would have been called."""
    called = []
    monkeypatch.setattr(lab, "_replace", lambda command: called.append(command) or 0)
    monkeypatch.setattr(os, "execv", pytest.fail)
    return called


@pytest.mark.parametrize(
    ("command", "opens"),
    [("lab", "/lab/tree/notebooks"), ("explore", "/doc/tree/explorer.ipynb")],
)
def test_a_project_is_opened_at_its_notebooks_or_its_explorer(project, opened, command, opens):
    cli.main([command, str(project), "--port", "8899", "--no-browser"])
    (called,) = opened
    assert called[:4] == [sys.executable, "-P", "-m", "jupyterlab"]
    assert called[called.index("--notebook-dir") + 1] == str(project)
    assert f"--LabApp.default_url={opens}" in called
    assert called[-3:] == ["--port", "8899", "--no-browser"]


def test_without_a_folder_the_packages_own_notebooks_are_opened(opened):
    cli.main(["lab", "--no-browser"])
    (called,) = opened
    assert called[called.index("--notebook-dir") + 1].endswith("notebooks")
    assert called[-1] == "--no-browser"


@pytest.mark.parametrize("root", [True, False])
def test_root_is_told_and_let_in(project, opened, monkeypatch, capsys, root):
    monkeypatch.setattr(lab, "is_root", lambda: root)
    cli.main(["lab", str(project)])
    assert ("--allow-root" in opened[0]) is root
    assert ("You are root" in capsys.readouterr().err) is root


def test_the_explorer_alone_comes_back_when_it_was_deleted(project, opened):
    (project / "explorer.ipynb").unlink()
    cli.main(["explore", str(project)])
    assert (project / "explorer.ipynb").is_file()


def test_a_folder_that_is_no_project_is_answered_with_the_command_that_makes_one(
    tmp_path, monkeypatch, capsys
):
    monkeypatch.setenv(cli.CALLED, "python3 run")
    assert cli.main(["lab", str(tmp_path)]) == 2
    said = capsys.readouterr().err
    assert said.startswith(f"{tmp_path} is no project. Make one of these articles: python3 run new")
