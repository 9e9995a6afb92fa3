"""Notebooks executed on any corpus: the same bytes each time, or one sentence about why not."""

import asyncio
import json
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nbformat as _nbformat
from jupyter_client.kernelspec import KernelSpecManager
from jupyter_client.manager import AsyncKernelManager
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

from analysis import pipeline
from analysis.errors import AnalysisError
from analysis.report import notebook as beginning
from analysis.report.figures import ENDINGS

CELL_SECONDS = 1800
AT_ONCE = 2
_KERNEL = "analysis"
nbformat: Any = _nbformat
_SPEC = {"display_name": "Python 3", "language": "python", "name": "python3"}


class NotebookError(AnalysisError):
    """A notebook stopped; the message names it, the cell and the reason."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Which corpus the notebooks read: files or folders and a study; nothing is the seeds."""

    inputs: tuple[str, ...] = ()
    study: str = ""

    @classmethod
    def of(
        cls, inputs: Sequence[str | Path] | str | Path | None, study: str | Path | None
    ) -> "Asked":
        """The same with every path made absolute, because kernels stand elsewhere."""
        listed = [inputs] if isinstance(inputs, str | Path) else list(inputs or ())
        named = [
            str(path) if str(path) in pipeline.NAMED else str(Path(path).resolve())
            for path in listed
        ]
        return cls(tuple(named), str(Path(study).resolve()) if study else "")


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
    if out is None and (asked != Asked() or not pipeline.SEEDS.is_dir()):
        raise AnalysisError("Say with --out DIR where the notebooks and figures go.")
    pipeline.load(list(asked.inputs) or None, asked.study or None)
    target = source if out is None else Path(out).resolve() / "notebooks"
    pictures = (source.parent if out is None else Path(out).resolve()) / "figures"
    names = run_notebooks(source, out=target, figures=pictures, asked=asked, say=say)
    made = len([path for path in pictures.glob("*.png") if path.stem.startswith(tuple(names))])
    return f"Executed {len(names)} notebooks into {target} and drew {made} figures into {pictures}."


def notebooks_folder() -> Path:
    """Where the notebooks are: beside the package in a checkout, inside it in a wheel."""
    package = Path(beginning.__file__).resolve().parent.parent
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
    asked: Asked = Asked(),
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
    with tempfile.TemporaryDirectory(prefix="notebooks-") as room:
        aside = Path(room)
        made = aside / "figures"
        made.mkdir()
        settings = _settings(aside, made, asked)
        done = asyncio.run(_run_all(paths, aside, settings, say))
        texts = {path.name: _text(done[path]) for path in paths}
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
            done[path] = await _run(path, aside, settings)
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


async def _run(path: Path, aside: Path, settings: dict[str, str]) -> Any:
    book = _read(path)
    manager = AsyncKernelManager(
        kernel_name=_KERNEL,
        kernel_spec_manager=KernelSpecManager(
            kernel_dirs=[str(aside / "kernels")], ensure_native_kernel=False
        ),
        connection_file=str(aside / f"{path.stem}.json"),
    )
    client = NotebookClient(
        book,
        km=manager,
        timeout=CELL_SECONDS,
        record_timing=False,
        resources={"metadata": {"path": str(aside)}},
    )
    try:
        await client.async_execute(env=settings)
    except CellExecutionError as error:
        raise NotebookError(
            f"{path.name} stopped in {_stopped(book)}: {error.ename}: "
            f"{str(error.evalue).strip().rstrip('.')}. "
            "Run that cell in JupyterLab to see the whole trace."
        ) from None
    except CellTimeoutError:
        raise NotebookError(
            f"{path.name} stopped in {_stopped(book)}: it took longer than {CELL_SECONDS} s. "
            "Try a smaller corpus."
        ) from None
    except DeadKernelError:
        raise NotebookError(
            f"{path.name} stopped in {_stopped(book)}: its Python process died, most often "
            "because memory ran out. Try a smaller corpus."
        ) from None
    finally:
        if client.kc is not None:
            client.kc.stop_channels()
        if manager.has_kernel:
            await manager.shutdown_kernel(now=True)
    _check(path, book)
    return book


def _read(path: Path) -> Any:
    try:
        book = nbformat.read(path, as_version=4)
    except Exception as error:
        raise NotebookError(f"{path.name} is not a notebook: {error}") from None
    for n, cell in enumerate(book.cells, start=1):
        cell["id"] = cell.get("id") or f"cell-{n}"
        if cell.cell_type == "code":
            cell["outputs"], cell["execution_count"] = [], None
    return book


def _stopped(book: Any) -> str:
    """The cell that stopped: the last code cell with a number, or the first."""
    code = [cell for cell in book.cells if cell.cell_type == "code"]
    begun = [n for n, cell in enumerate(code, 1) if cell.execution_count or cell.outputs]
    n = begun[-1] if begun else 1
    return f"code cell {n} ({code[n - 1].source.splitlines()[0][:60]!r})" if code else "no cell"


def _check(path: Path, book: Any) -> None:
    code = [cell for cell in book.cells if cell.cell_type == "code"]
    for n, cell in enumerate(code, start=1):
        for output in cell.outputs:
            if output.output_type == "stream" and output.name == "stderr":
                said = " ".join(output.text.split())[:300]
                raise NotebookError(f"{path.name} warned in code cell {n}: {said}")


def _settings(aside: Path, made: Path, asked: Asked) -> dict[str, str]:
    """The kernel's surroundings: its own folders, and nothing of the session's settings."""
    folder = aside / "kernels" / _KERNEL
    folder.mkdir(parents=True)
    quiet = "--IPKernelApp.log_level=40"
    argv = [sys.executable, "-P", "-m", "ipykernel_launcher", "-f", "{connection_file}", quiet]
    spec = {"argv": argv, "display_name": _SPEC["display_name"], "language": "python"}
    (folder / "kernel.json").write_text(json.dumps(spec), "utf-8")
    library = str(Path(beginning.__file__).resolve().parent.parent.parent)
    here = dict(os.environ)
    for name in (beginning.INPUT, beginning.STUDY, "PYTHONWARNINGS", "MPLBACKEND"):
        here.pop(name, None)
    here |= {
        beginning.FIGURES: str(made),
        "PYTHONPATH": os.pathsep.join(filter(None, [library, os.environ.get("PYTHONPATH")])),
        "PYTHONHASHSEED": "0",
        "PYTHONUTF8": "1",
        "TZ": "Asia/Ho_Chi_Minh",
    }
    for name in ("IPYTHONDIR", "JUPYTER_RUNTIME_DIR", "JUPYTER_DATA_DIR", "JUPYTER_CONFIG_DIR"):
        here[name] = str(aside / name.lower())
    if asked.inputs:
        here[beginning.INPUT] = json.dumps(asked.inputs)
    if asked.study:
        here[beginning.STUDY] = asked.study
    return here


def _text(book: Any) -> bytes:
    """The notebook as it is stored: no timings, no versions, sorted keys."""
    book.metadata = nbformat.from_dict(
        {"kernelspec": _SPEC, "language_info": {"file_extension": ".py", "name": "python"}}
    )
    for cell in book.cells:
        cell.metadata.pop("execution", None)
        if cell.cell_type == "code":
            cell["outputs"] = _joined(cell.outputs)
    return f"{nbformat.writes(book)}\n".encode()


def _joined(outputs: list[Any]) -> list[Any]:
    """The outputs with neighbouring pieces of one stream put together."""
    joined: list[Any] = []
    for output in outputs:
        last = joined[-1] if joined else None
        if output.output_type == "stream" and last is not None and last.get("name") == output.name:
            last["text"] += output.text
        else:
            joined.append(output)
    return joined


def _move(files: dict[str, bytes], folder: Path) -> None:
    """All the files into the folder, each replaced whole."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".making-", dir=folder) as aside:
            for name, content in files.items():
                (Path(aside) / name).write_bytes(content)
            for name in files:
                os.replace(Path(aside) / name, folder / name)
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
