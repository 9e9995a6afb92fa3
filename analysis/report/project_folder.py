"""A folder for one's own articles, made by `new-study`: study, manifest, notebooks, a README."""

import os
import shlex
import shutil
from collections.abc import Iterable, Sequence
from pathlib import Path

from analysis import pipeline
from analysis import project as projects
from analysis.chart.canvas import formats
from analysis.corpus import starter
from analysis.corpus.metadata import manifest
from analysis.project import Drawing
from analysis.report import atomic_write, kernel, outputs, runner
from analysis.report.shown import translated
from analysis.report.words import coverage_words
from analysis.tables.errors import InputError, no_such_path

README = "README.md"
EXPLORER = "explorer.ipynb"
#: Files a researcher may have written beside the articles already; they are taken over.
_TAKEN = (projects.STUDY_FILE, manifest.FILE, projects.CORRECTIONS_FILE)


def check_new_project(folder: str | Path, articles: Sequence[str | Path]) -> None:
    """Refuse, before anything is read, a folder that cannot become a project of these articles.

    Raises `InputError` for one that is a project already, lies in the articles' folder, or
    holds a file that would be written over.
    """
    folder = Path(folder)
    for name in (projects.FILE, README, EXPLORER, "notebooks", *_TAKEN):
        if (folder / name).exists():
            raise InputError(
                f"{folder / name} is there already. Name another folder, or move the file."
            )
    here = folder.resolve()
    projects.can_be_written(here)
    for given in articles:
        one = Path(given)
        if not one.exists():
            raise no_such_path(given)
        projects.can_be_written(one.resolve())
        if projects.project_named([one]) is not None:
            raise InputError(f"{one} is a project itself. Name the folder of its articles.")
        if one.is_dir() and (one.resolve() == here or one.resolve() in here.parents):
            raise InputError(
                f"{folder} lies in the articles' folder {one}, and what is made there would be "
                "read as articles. Name a folder beside it."
            )
    outputs.writable(folder)


def make(
    folder: str | Path,
    articles: Sequence[str | Path],
    *,
    study: str = "",
    known: str = "",
    command: str,
    lang: str = "",
) -> list[Path]:
    """Make a project of some articles, aside and then moved into place; the paths written.

    study, known: see `starter.write_starter`; command, lang: see `make_project`. Whoever stops it
    before the moves finds nothing half made.
    """
    folder = Path(folder)
    with atomic_write.room(folder if folder.is_dir() else folder.parent) as aside:
        made = aside / "project"
        written = starter.write_starter(made, articles, study=study, known=known)
        written += make_project(made, articles, command=command, lang=lang, at=folder)
        folder.mkdir(parents=True, exist_ok=True)
        for one in sorted(made.iterdir()):
            os.replace(one, folder / one.name)
    return [folder / path.relative_to(made) for path in dict.fromkeys(written)]


def make_project(
    folder: str | Path,
    articles: Sequence[str | Path],
    *,
    command: str,
    lang: str = "",
    at: Path | None = None,
) -> list[Path]:
    """Make a project of a folder that `starter.write_starter` filled; the paths written.

    The notebooks are about these articles and the folder's own study wherever they are run.
    Where a study, a manifest or corrections lie beside the articles already, the project
    begins with copies of those. `command` is how its reader calls the program, `lang` the
    language of its figures and of the words in its notebooks, `at` where the folder will lie,
    when it is made elsewhere.
    """
    folder = Path(folder)
    at = at or folder
    written = [folder / projects.FILE, folder / README, folder / EXPLORER]
    taken = _take_over(folder, articles)
    (folder / "notebooks").mkdir(parents=True)
    text = projects.project_text(at, articles, look=Drawing(lang))
    written[0].write_text(text, encoding="utf-8", newline="\n")
    readme = formats.pick(lang or "en", *coverage_words.README).format(
        command=command, folder=as_typed(at)
    )
    written[1].write_text(readme, encoding="utf-8", newline="\n")
    written[2].write_bytes(explorer(lang))
    for path in sorted(runner.notebooks_folder().glob("*.ipynb")):
        target = folder / "notebooks" / path.name
        target.write_bytes(_cleared(runner.addressed(path.read_bytes()), lang))
        written.append(target)
    return [*taken, *written]


def _take_over(folder: Path, articles: Iterable[str | Path]) -> list[Path]:
    """Copy what its reader wrote beside the articles; the paths."""
    taken = []
    for name in _TAKEN:
        found = pipeline.file_beside(list(articles), name)
        if found is not None:
            shutil.copyfile(found, folder / name)
            taken.append(folder / name)
    return taken


def as_typed(folder: Path) -> str:
    """A folder as one types it in a command."""
    words = str(folder)
    if words.replace("/", "").replace("-", "").isalnum():
        return words
    return shlex.quote(words) if set(words) & set('"$`!\\') and os.name == "posix" else f'"{words}"'


def _cleared(notebook: bytes, lang: str) -> bytes:
    """A notebook without the outputs of other articles, its words in the project's language."""
    book = kernel.nbformat.reads(notebook.decode("utf-8"), as_version=4)
    translated.set_language(book, lang)
    for cell in book.cells:
        if cell.cell_type == "code":
            cell["outputs"], cell["execution_count"] = [], None
    return f"{kernel.nbformat.writes(book)}\n".encode()


def explorer(lang: str = "") -> bytes:
    """A notebook that is the explorer and nothing else."""
    new = kernel.nbformat.v4
    asked = formats.pick(lang or "en", *coverage_words.PRESS_RESTART_KERNEL_AND)
    code = (
        "import analysis as an\n\n"
        'tables = an.begin("explorer", project=".")\n'
        'LANG = an.language()  # of the project; or "vi", "en"\n'
        "an.explore.open(tables, lang=LANG)"
    )
    cells = [new.new_markdown_cell(asked, id="asked"), new.new_code_cell(code, id="explorer")]
    book = new.new_notebook(cells=cells, metadata={"kernelspec": dict(kernel.SPEC)})
    return f"{kernel.nbformat.writes(book)}\n".encode()
