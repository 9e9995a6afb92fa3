"""One notebook in one kernel: the same surroundings and the same stored bytes each time."""

import asyncio
import atexit
import json
import os
import pickle
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from jupyter_client.kernelspec import KernelSpecManager
from jupyter_client.manager import AsyncKernelManager

from analysis import pipeline
from analysis.project import Drawing
from analysis.report import notebook as beginning
from analysis.report.shown import translated
from analysis.tables.errors import AnalysisError


@contextmanager
def _doing_without(name: str) -> Iterator[None]:
    """While this lasts, whoever tries to import that module does as if it were not installed."""
    there = name in sys.modules
    if not there:
        sys.modules[name] = None  # type: ignore[assignment]
    try:
        yield
    finally:
        if not there:
            del sys.modules[name]


# What checks notebooks would first build a grammar of international addresses, for more than two
# seconds of every command; no notebook holds such an address, and without it none is checked.
with _doing_without("rfc3987_syntax"):
    import nbformat as _nbformat
    from nbclient import NotebookClient
    from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

CELL_SECONDS = 1800
#: What the session of whoever calls may have set, and must not reach a kernel.
_NOT_INHERITED = (
    beginning.INPUT, beginning.STUDY, beginning.TABLES, beginning.DRAWING,
    "PYTHONWARNINGS", "MPLBACKEND", "JPY_SESSION_NAME",
)  # fmt: skip
_KERNEL = "analysis"
nbformat: Any = _nbformat
SPEC = {"display_name": "Python 3", "language": "python", "name": "python3"}


class NotebookError(AnalysisError):
    """A notebook stopped; the message names it, the cell and the reason."""


@dataclass(frozen=True, slots=True)
class NotebookInputs:
    """Which corpus the notebooks read: files or folders and a study; nothing is the seeds.

    With `tables` they are handed these, computed once, instead of each computing its own.
    """

    inputs: tuple[str, ...] | str = ()
    study: str = ""
    tables: pipeline.Tables | None = None

    @classmethod
    def of(
        cls, inputs: Sequence[str | Path] | str | Path | None, study: str | Path | None
    ) -> "NotebookInputs":
        """The same with every path made absolute, because kernels stand elsewhere."""
        chosen = str(Path(study).resolve()) if study else ""
        if isinstance(inputs, str) and inputs in pipeline.NAMED:
            return cls(inputs, chosen)
        listed = [inputs] if isinstance(inputs, str | Path) else list(inputs or ())
        return cls(tuple(str(Path(path).resolve()) for path in listed), chosen)


#: Nothing was named: the project's own seeds.
SEEDS = NotebookInputs()


async def run(
    path: Path,
    aside: Path,
    settings: dict[str, str],
    *,
    strict: bool = True,
    at_cell: Callable[[int, int], None] = lambda begun, total: None,
) -> Any:
    """The notebook executed in a kernel of its own, which is ended on every path.

    `NotebookError` names the cell that stopped by its heading, and why; with `strict` a cell
    that only warned stops it too. `at_cell` is told how many code cells have begun, of how many.
    """
    book = _read(path)
    translated.set_language(book, _language(settings))
    total = sum(cell.cell_type == "code" for cell in book.cells)
    manager = AsyncKernelManager(
        kernel_name=_KERNEL,
        kernel_spec_manager=KernelSpecManager(
            kernel_dirs=[str(aside / "kernels")], ensure_native_kernel=False
        ),
        connection_file=str(aside / f"{path.stem}.json"),
    )
    begun: list[int] = []

    def begins(cell: Any, cell_index: int) -> None:
        begun.append(cell_index)
        at_cell(len(begun), total)

    client = NotebookClient(
        book,
        km=manager,
        timeout=CELL_SECONDS,
        record_timing=False,
        on_cell_execute=begins,
        resources={"metadata": {"path": str(aside)}},
    )
    try:
        await client.async_execute(env=settings)
    except CellExecutionError as error:
        raise _stopped(path, book, begun, _reason(book, error)) from None
    except CellTimeoutError:
        reason = f"it took longer than {CELL_SECONDS // 60} minutes. Try a smaller corpus."
        raise _stopped(path, book, begun, reason) from None
    except DeadKernelError:
        reason = "its Python process died, most often because memory ran out. Try a smaller corpus."
        raise _stopped(path, book, begun, reason) from None
    finally:
        await _whatever_happens(_end(client, manager))
    if strict:
        _check(path, book)
    return book


async def _whatever_happens(ending: Any) -> None:
    """Wait until something is done, also when told to stop meanwhile; then stop."""
    task, told = asyncio.ensure_future(ending), False
    while not task.done():
        try:
            await asyncio.shield(task)
        except asyncio.CancelledError:
            told = True
    if told:
        raise asyncio.CancelledError


async def _end(client: Any, manager: AsyncKernelManager) -> None:
    """The kernel's process killed and waited for, its sockets and their context closed."""
    # What the client would do once more when the interpreter ends, and keep itself alive for.
    atexit.unregister(client._cleanup_kernel)
    process = getattr(manager.provisioner, "process", None)
    if client.kc is not None:
        client.kc.stop_channels()
    with suppress(Exception):
        await manager.shutdown_kernel(now=True)
    if process is not None and process.returncode is None:
        process.kill()
        while process.poll() is None:
            await asyncio.sleep(0.02)
    for pipe in (process.stdin, process.stdout, process.stderr) if process is not None else ():
        if pipe is not None:
            pipe.close()
    if not manager.context.closed:
        manager.context.destroy(linger=0)


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


def _language(settings: dict[str, str]) -> str:
    """The language the figures are drawn in, as the notebook is told it."""
    drawn = settings.get(beginning.DRAWING)
    return json.loads(drawn)[0] if drawn else ""


def _stopped(path: Path, book: Any, begun: Sequence[int], reason: str) -> NotebookError:
    return NotebookError(f"{path.name} stopped {_place(book, begun)}: {reason}")


def _place(book: Any, begun: Sequence[int]) -> str:
    """Where the cell stands that was begun last: its heading, and its number of the code cells."""
    if not begun:
        return "before its first cell"
    code = [k for k, cell in enumerate(book.cells) if cell.cell_type == "code"]
    number = f"code cell {code.index(begun[-1]) + 1}"
    headings = [
        line.lstrip("#").strip()
        for cell in book.cells[: begun[-1]]
        if cell.cell_type == "markdown"
        for line in cell.source.splitlines()
        if re.match(r"#{1,6} ", line)
    ]
    return f"under “{headings[-1]}” ({number})" if headings else f"in {number}"


def _reason(book: Any, error: CellExecutionError) -> str:
    """What went wrong, for a reader who is no programmer; for a value that cannot be shown only
    its output says so."""
    told = [(error.ename, error.evalue)]
    told += [
        (output.ename, output.evalue)
        for cell in book.cells
        for output in cell.get("outputs", [])
        if output.output_type == "error"
    ]
    name, value = told[-1]
    said = " ".join(str(value).split()).rstrip(".")[:400]
    if name in _SENTENCES:
        return f"{said}."
    if name == "MemoryError" or name.endswith("ArrowMemoryError"):
        return "memory ran out. Try a smaller corpus."
    if name == "KeyboardInterrupt":
        return "it was interrupted. Run the same command again."
    return (
        f"its code failed ({name}: {said}). If you did not change that cell, this is a fault of "
        "the program and not of your articles: please report it with this sentence."
    )


#: Errors whose message is a sentence for the reader already.
_SENTENCES = {"AnalysisError"} | {kind.__name__ for kind in AnalysisError.__subclasses__()}


def _check(path: Path, book: Any) -> None:
    code = [k for k, cell in enumerate(book.cells) if cell.cell_type == "code"]
    for k in code:
        for output in book.cells[k].outputs:
            if output.output_type == "stream" and output.name == "stderr":
                said = " ".join(output.text.split())[:300]
                where = _place(book, [k])
                raise NotebookError(f"{path.name} warned {where}: {said}")


def kernel_settings(
    aside: Path, made: Path, asked: NotebookInputs, look: Drawing | None = None
) -> dict[str, str]:
    """The kernel's surroundings: its own folders, and nothing of the session's settings."""
    folder = aside / "kernels" / _KERNEL
    folder.mkdir(parents=True)
    quiet = "--IPKernelApp.log_level=40"
    argv = [sys.executable, "-P", "-m", "ipykernel_launcher", "-f", "{connection_file}", quiet]
    spec = {"argv": argv, "display_name": SPEC["display_name"], "language": "python"}
    (folder / "kernel.json").write_text(json.dumps(spec), "utf-8")
    library = str(Path(beginning.__file__).resolve().parent.parent.parent)
    here = dict(os.environ)
    for name in _NOT_INHERITED:
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
    if asked.tables is not None:
        data = pickle.dumps(asked.tables)
        (aside / "tables").touch(mode=0o600)
        (aside / "tables").write_bytes(data)
        here[beginning.TABLES] = f"{sha256(data).hexdigest()} {aside / 'tables'}"
    if look is not None:
        here[beginning.DRAWING] = json.dumps([look.lang, look.width, list(look.formats)])
    if asked.inputs:
        here[beginning.INPUT] = json.dumps(asked.inputs)
    if asked.study:
        here[beginning.STUDY] = asked.study
    return here


def notebook_bytes(book: Any) -> bytes:
    """The notebook as it is stored: no timings, no versions, sorted keys."""
    book.metadata = nbformat.from_dict(
        {"kernelspec": SPEC, "language_info": {"file_extension": ".py", "name": "python"}}
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
