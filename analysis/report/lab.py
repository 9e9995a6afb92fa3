"""JupyterLab on a project's notebooks, or on its explorer alone."""

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from analysis import project as projects
from analysis.report import project_folder, runner
from analysis.tables.errors import InputError, no_such_path

#: Ctrl-C is not asked about, and a kernel that does not answer is ended after a second.
_ENDS_AT_ONCE = ["--ServerApp.answer_yes=True", "--KernelManager.shutdown_wait_time=1"]


def arguments(
    folder: str | Path | None, *, explorer: bool = False, command: str = "viet-news-coverage"
) -> list[str]:
    """What JupyterLab is called with for a project, or without one for the package's notebooks.

    What is saved stays, and so do corrections, which are written as they are decided.

    Raises `InputError` for a folder that is no project, with what to do.
    """
    if folder is None:
        notebooks = runner.notebooks_folder()
        chosen = ["--notebook-dir", str(notebooks)]
        opened = "/doc/tree/7_explore.ipynb" if explorer else ""
    else:
        path = Path(folder)
        project = projects.project_named([path])
        if project is None:
            if not path.exists():
                raise no_such_path(folder)
            raise InputError(
                f"{folder} is no project. Make one of these articles: {command} new-study my-study "
                f"{project_folder.as_typed(path)}"
            )
        chosen = ["--notebook-dir", str(project.folder)]
        opened = "/lab/tree/notebooks"
        if explorer:
            opened = f"/doc/tree/{_explorer(project)}"
    chosen += _ENDS_AT_ONCE
    if opened:
        chosen += [f"--LabApp.default_url={opened}"]
    return chosen


def _explorer(project: projects.Project) -> str:
    own = project.folder / project_folder.EXPLORER
    if not own.exists():
        own.write_bytes(project_folder.explorer())
    return own.name


def is_root() -> bool:
    """Whether the program runs as root, for whom Jupyter wants a word of its own."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def start(
    folder: str | Path | None,
    rest: Sequence[str] = (),
    *,
    explorer: bool = False,
    command: str = "viet-news-coverage",
    say: Callable[[str], None] = lambda line: None,
) -> int:
    """Open JupyterLab until it is stopped; its exit status. `rest` are options of its own."""
    chosen = arguments(folder, explorer=explorer, command=command)
    if is_root() and "--allow-root" not in rest:
        say("You are root: Jupyter is started with --allow-root. An ordinary user is safer.")
        chosen.append("--allow-root")
    say("Opening JupyterLab; stop it with Ctrl+C in this terminal.")
    called = [sys.executable, "-P", "-m", "jupyterlab", *chosen, *rest]
    return _replace(called) if os.name == "posix" else subprocess.call(called)


def _replace(called: list[str]) -> int:
    """Let it take the place of this process, so that Ctrl-C reaches it and nobody else."""
    sys.stderr.flush()
    os.execv(called[0], called)
