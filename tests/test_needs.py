"""What the library imports: loading and every table need numpy, pandas and Python alone."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

#: Notes who of ours imports what that is neither ours nor Python's own, in a fresh interpreter.
WATCHED = """
import builtins, sys
plain, asked = builtins.__import__, set()

def watched(name, globals=None, locals=None, fromlist=(), level=0):
    by = str((globals or {{}}).get("__name__", ""))
    top = name.partition(".")[0]
    if by.partition(".")[0] == "analysis" and level == 0:
        if top != "analysis" and top not in sys.stdlib_module_names:
            asked.add(top)
    return plain(name, globals, locals, fromlist, level)

builtins.__import__ = watched
{code}
print(sorted(asked))
print(sorted({{name.partition(".")[0] for name in sys.modules}} & {heavy!r}))
"""
#: What only a figure, a notebook or one kind of file needs.
HEAVY = {
    "matplotlib", "IPython", "ipywidgets", "anywidget", "jupyterlab", "nbclient", "nbformat",
    "wordcloud", "lxml", "python_calamine", "pdfminer", "docx", "warcio", "underthesea", "PIL",
}  # fmt: skip
TABLES = """
import analysis as an
from analysis.tables import schema
tables = an.load("demo")
for name in schema.TABLES:
    tables.table(name)
an.quotations("“Chợ mở lại”, bà Lụa nói.")
"""


def imported(code: str) -> list[str]:
    """What the code makes the library import, and which heavy packages are then there."""
    told = subprocess.run(
        [sys.executable, "-P", "-c", WATCHED.format(code=code, heavy=HEAVY)],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    return told.stdout.splitlines()


def test_loading_and_every_table_import_numpy_pandas_and_the_standard_library_alone() -> None:
    assert imported(TABLES) == ["['numpy', 'pandas']", "[]"]


def test_the_package_alone_imports_nothing() -> None:
    assert imported("import analysis as an\ndir(an)") == ["[]", "[]"]


def test_what_a_figure_needs_is_seen() -> None:
    asked, heavy = imported("import analysis as an\nan.chart.speakers")
    assert "'matplotlib'" in heavy
    assert "'matplotlib'" in asked
