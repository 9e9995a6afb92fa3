"""The code of the notebooks run without kernels: every cell, in one namespace a notebook.

What a cell would show is asked for as JupyterLab asks for it, and kept. Warnings are errors,
as in every test here: a letter no font has, a mean of nothing.
"""

import ast
import contextlib
import io
import json
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from unittest.mock import patch

import pandas as pd

import analysis
from analysis.chart.canvas import layout
from analysis.pipeline import Tables
from analysis.report import figures
from analysis.report.notebook import NotebookTables

NOTEBOOKS = Path(__file__).resolve().parent.parent / "notebooks"
STEMS = tuple(sorted(path.stem for path in NOTEBOOKS.glob("*.ipynb")))


@dataclass
class Shown:
    """What one notebook printed and showed, by cell, and the figures it drew."""

    printed: dict[str, str] = field(default_factory=dict)
    results: dict[str, str] = field(default_factory=dict)

    @property
    def words(self) -> str:
        """Everything it says."""
        return "\n".join([*self.printed.values(), *self.results.values()])


class CellError(AssertionError):
    """A cell stopped: which, and why."""


def cells(stem: str) -> Iterator[tuple[str, str]]:
    """The code cells of a notebook: id, source."""
    document = json.loads((NOTEBOOKS / f"{stem}.ipynb").read_text("utf-8"))
    for cell in document["cells"]:
        if cell["cell_type"] == "code":
            yield str(cell["id"]), "".join(cell["source"])


def _run(source: str, space: dict[str, object]) -> object:
    """Run a cell; the value of its last line, when that is one."""
    tree = ast.parse(source)
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
    exec(compile(tree, "<cell>", "exec"), space)
    if last is None:
        return None
    return eval(compile(ast.Expression(last.value), "<cell>", "eval"), space)


def _shown(value: object) -> str:
    """What JupyterLab would show of a value, as words."""
    if value is None:
        return ""
    html = getattr(value, "_repr_html_", None)
    bundle = getattr(value, "_repr_mimebundle_", None)
    parts = [repr(value), str(html() or "") if html else ""]
    if bundle and (data := bundle()):
        kinds = data[0] if isinstance(data, tuple) else data
        parts += [str(kinds[kind]) for kind in sorted(kinds) if kind.startswith("text/html")]
    return "\n".join(filter(None, parts))


def _drawn_once(  # type: ignore[no-untyped-def]
    figure, name: str, *, data: object, caption: str, alt: str
) -> str:
    """What `figures.export` asks of a figure; drawing it has laid out every letter already."""
    assert caption.strip(), f"{name} has no caption"
    assert alt.strip(), f"{name} has no alternative text"
    for rows in [data] if isinstance(data, pd.DataFrame) else dict(data).values():  # type: ignore[call-overload]
        figures.csv_bytes(rows)
    assert layout.texts(figure), f"{name} shows nothing"
    return alt


def run(tables: Tables, folder: Path, stem: str, *, quick: bool = False) -> Shown:
    """Run the code of one notebook on some tables; figures go to a folder.

    quick: figures are laid out and not written. Raises `CellError` when a cell stops.
    """
    own = NotebookTables(tables.corpus, tables.study)
    vars(own).update(vars(tables))

    def begin(name: str) -> NotebookTables:
        figures.export_to(folder, name)
        return own

    shown = Shown()
    space: dict[str, object] = {"__name__": "notebook"}
    with contextlib.ExitStack() as stack:
        stack.enter_context(patch.object(analysis, "begin", begin, create=True))
        if quick:
            stack.enter_context(patch.object(figures, "export", _drawn_once))
        stack.enter_context(warnings.catch_warnings())
        warnings.simplefilter("error")
        for name, source in cells(stem):
            said = io.StringIO()
            try:
                with contextlib.redirect_stdout(said):
                    value = _run(source, space)
                shown.results[name] = _shown(value)
            except Exception as error:
                reason = f"{type(error).__name__}: {error}"
                raise CellError(f"{stem}, cell {name!r}: {reason}") from error
            shown.printed[name] = said.getvalue()
    vars(tables).update({k: v for k, v in vars(own).items() if k not in vars(tables)})
    return shown
