"""Notebooks executed on any corpus: the same bytes each time, or one sentence about why not."""

import asyncio
import os
import tempfile
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

from analysis import pipeline
from analysis.report import atomic_write as placing
from analysis.report import kernel
from analysis.report.figures import ENDINGS
from analysis.report.kernel import SEEDS, Asked, NotebookError
from analysis.tables import schema
from analysis.tables.errors import AnalysisError

__all__ = ["Asked", "NotebookError", "figures", "notebooks_folder", "run_notebooks"]
AT_ONCE = 2


def figures(
    inputs: Sequence[str | Path] | str | Path | None = None,
    *,
    study: str | Path | None = None,
    out: str | Path | None = None,
    say: Callable[[str], None] = lambda line: None,
) -> str:
    """Execute the project's notebooks on a corpus; a sentence about what was made.

    Without `out` (and so without `inputs`) the project's own notebooks are executed in place
    on the seeds and fill the checkout's `figures`. With it, `out/notebooks` and `out/figures`
    are written. `say` is told of each notebook as it finishes. Raises `InputError` or
    `StudyError` before anything is executed, `NotebookError` when a cell fails; then nothing
    is changed.
    """
    asked = Asked.of(inputs, study)
    source = notebooks_folder()
    if out is None and (asked != SEEDS or not pipeline.SEEDS.is_dir()):
        raise AnalysisError("Say with --out DIR where the notebooks and figures go.")
    tables = pipeline.load(asked.inputs or None, asked.study or None)
    if out is not None:
        _writable(Path(out).resolve())
    n = len(tables.corpus.articles)
    say(f"Reading {n:,} article{'s' * (n != 1)}.")
    for name in schema.TABLES:
        tables.table(name)
    asked = replace(asked, tables=tables)
    target = source if out is None else Path(out).resolve() / "notebooks"
    pictures = (source.parent if out is None else Path(out).resolve()) / "figures"
    names = run_notebooks(source, out=target, figures=pictures, asked=asked, say=say)
    made = len([path for path in pictures.glob("*.png") if path.stem.startswith(tuple(names))])
    return f"Executed {len(names)} notebooks into {target} and drew {made} figures into {pictures}."


def _writable(folder: Path) -> None:
    """Complain before the work, and not after it, of a folder nobody may write into."""
    there = next(place for place in (folder, *folder.parents) if place.exists())
    if not there.is_dir() or not os.access(there, os.W_OK):
        raise AnalysisError(
            f"{folder} cannot be written: {there} is {'read-only' if there.is_dir() else 'a file'}."
            " Name another folder with --out."
        )


def notebooks_folder() -> Path:
    """Where the notebooks are: beside the package in a checkout, inside it in a wheel."""
    package = Path(__file__).resolve().parent.parent
    for folder in (package.parent / "notebooks", package / "notebooks"):
        if any(folder.glob("*.ipynb")):
            return folder
    raise AnalysisError(
        "The notebooks are missing from this installation. Install the package again, or run "
        "from a checkout of the project."
    )


def run_notebooks(
    notebooks: str | Path,
    *,
    out: str | Path,
    figures: str | Path,
    asked: Asked = SEEDS,
    say: Callable[[str], None] = lambda line: None,
) -> list[str]:
    """Execute every notebook of a folder; the stems, in order.

    Executed notebooks go to `out`, their figures to `figures`; both are made aside and moved
    into place once all have succeeded, and figures these notebooks no longer make are removed.
    """
    paths = sorted(Path(notebooks).glob("*.ipynb"))
    if not paths:
        raise AnalysisError(f"There are no notebooks in {notebooks}.")
    out, figures = Path(out), Path(figures)
    before = {path: path.read_bytes() for path in paths}
    with tempfile.TemporaryDirectory(prefix="notebooks-") as room:
        aside = Path(room)
        made = aside / "figures"
        made.mkdir()
        settings = kernel.settings(aside, made, asked)
        with ThreadPoolExecutor(1) as apart:  # a loop may be running here, as in a notebook
            done = apart.submit(asyncio.run, _run_all(paths, aside, settings, say)).result()
        for path, source in before.items():
            if not path.exists() or path.read_bytes() != source:
                raise NotebookError(
                    f"{path.name} was changed while it was executed, so nothing was written. "
                    "Run the same command again."
                )
        texts = {path.name: kernel.text(done[path]) for path in paths}
        _move(texts, out)
        _move({path.name: path.read_bytes() for path in sorted(made.iterdir())}, figures)
        _remove_stale(figures, [path.stem for path in paths], {p.name for p in made.iterdir()})
    return [path.stem for path in paths]


async def _run_all(
    paths: Sequence[Path], aside: Path, settings: dict[str, str], say: Callable[[str], None]
) -> dict[Path, Any]:
    gate = asyncio.Semaphore(AT_ONCE)
    done: dict[Path, Any] = {}

    async def one(path: Path) -> None:
        async with gate:
            done[path] = await kernel.run(path, aside, settings)
            say(f"{path.stem} done ({len(done)} of {len(paths)})")

    tasks = [asyncio.create_task(one(path)) for path in paths]
    try:
        await asyncio.gather(*tasks)
    except BaseException:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        raise
    return done


def _move(files: dict[str, bytes], folder: Path) -> None:
    """All the files into the folder, each replaced whole."""
    try:
        placing.write(files, folder)
    except OSError as error:
        raise AnalysisError(
            f"{folder} cannot be written: {error.strerror}. Make it writable or name another "
            "folder with --out."
        ) from None


def _remove_stale(folder: Path, stems: Sequence[str], made: set[str]) -> None:
    """Remove the figures that these notebooks made once and no longer make."""
    for path in sorted(folder.iterdir()):
        ours = path.suffix in ENDINGS and path.stem.startswith(tuple(f"{s}_" for s in stems))
        if ours and path.name not in made:
            path.unlink()
