"""One notebook in one kernel: the same surroundings and the same stored bytes each time."""

import json
import os
import pickle
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nbformat as _nbformat
from jupyter_client.kernelspec import KernelSpecManager
from jupyter_client.manager import AsyncKernelManager
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

from analysis import pipeline
from analysis.report import notebook as beginning
from analysis.tables.errors import AnalysisError

CELL_SECONDS = 1800
_KERNEL = "analysis"
nbformat: Any = _nbformat
_SPEC = {"display_name": "Python 3", "language": "python", "name": "python3"}


class NotebookError(AnalysisError):
    """A notebook stopped; the message names it, the cell and the reason."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Which corpus the notebooks read: files or folders and a study; nothing is the seeds.

    With `tables` they are handed these, computed once, instead of each computing its own.
    """

    inputs: tuple[str, ...] | str = ()
    study: str = ""
    tables: pipeline.Tables | None = None

    @classmethod
    def of(
        cls, inputs: Sequence[str | Path] | str | Path | None, study: str | Path | None
    ) -> "Asked":
        """The same with every path made absolute, because kernels stand elsewhere."""
        chosen = str(Path(study).resolve()) if study else ""
        if isinstance(inputs, str) and inputs in pipeline.NAMED:
            return cls(inputs, chosen)
        listed = [inputs] if isinstance(inputs, str | Path) else list(inputs or ())
        return cls(tuple(str(Path(path).resolve()) for path in listed), chosen)


#: Nothing was named: the project's own seeds.
SEEDS = Asked()


async def run(path: Path, aside: Path, settings: dict[str, str]) -> Any:
    """The notebook executed in a kernel of its own; `NotebookError` names the cell that stopped."""
    book = _read(path)
    manager = AsyncKernelManager(
        kernel_name=_KERNEL,
        kernel_spec_manager=KernelSpecManager(
            kernel_dirs=[str(aside / "kernels")], ensure_native_kernel=False
        ),
        connection_file=str(aside / f"{path.stem}.json"),
    )
    begun: list[int] = []
    client = NotebookClient(
        book,
        km=manager,
        timeout=CELL_SECONDS,
        record_timing=False,
        on_cell_execute=lambda cell, cell_index: begun.append(cell_index),
        resources={"metadata": {"path": str(aside)}},
    )
    try:
        await client.async_execute(env=settings)
    except CellExecutionError as error:
        raise NotebookError(
            f"{path.name} stopped in {_stopped(book, begun)}: {_reason(book, error)}. "
            "Run that cell in JupyterLab to see the whole trace."
        ) from None
    except CellTimeoutError:
        raise NotebookError(
            f"{path.name} stopped in {_stopped(book, begun)}: it took longer than "
            f"{CELL_SECONDS} s. Try a smaller corpus."
        ) from None
    except DeadKernelError:
        raise NotebookError(
            f"{path.name} stopped in {_stopped(book, begun)}: its Python process died, most often "
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


def _stopped(book: Any, begun: Sequence[int]) -> str:
    """The cell that stopped: the last one begun, counted among the code cells."""
    if not begun:
        return "its first cell"
    code = [k for k, cell in enumerate(book.cells) if cell.cell_type == "code"]
    first_line = book.cells[begun[-1]].source.splitlines()[0][:60]
    return f"code cell {code.index(begun[-1]) + 1} ({first_line!r})"


def _reason(book: Any, error: CellExecutionError) -> str:
    """What went wrong; for a value that cannot be shown only its output says so."""
    told = [(error.ename, error.evalue)]
    told += [
        (output.ename, output.evalue)
        for cell in book.cells
        for output in cell.get("outputs", [])
        if output.output_type == "error"
    ]
    name, value = told[-1]
    return f"{name}: {str(value).strip().rstrip('.')}"


def _check(path: Path, book: Any) -> None:
    code = [cell for cell in book.cells if cell.cell_type == "code"]
    for n, cell in enumerate(code, start=1):
        for output in cell.outputs:
            if output.output_type == "stream" and output.name == "stderr":
                said = " ".join(output.text.split())[:300]
                raise NotebookError(f"{path.name} warned in code cell {n}: {said}")


def settings(aside: Path, made: Path, asked: Asked) -> dict[str, str]:
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
    here.pop(beginning.TABLES, None)
    if asked.tables is not None:
        here[beginning.TABLES] = str(aside / "tables")
        (aside / "tables").write_bytes(pickle.dumps(asked.tables))
    if asked.inputs:
        here[beginning.INPUT] = json.dumps(asked.inputs)
    if asked.study:
        here[beginning.STUDY] = asked.study
    return here


def text(book: Any) -> bytes:
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
