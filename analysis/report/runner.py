"""Notebooks executed on any corpus: the same bytes each time, or one sentence about why not."""

import asyncio
import re
import signal
import tempfile
import threading
from collections.abc import Callable, Coroutine, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from analysis import pipeline
from analysis import project as projects
from analysis.corpus.metadata import manifest
from analysis.pipeline import Tables
from analysis.project import Drawing, Project
from analysis.report import atomic_write, kernel, outputs, pages
from analysis.report.figures import ENDINGS
from analysis.report.kernel import SEEDS, NotebookError, NotebookInputs
from analysis.tables import schema
from analysis.tables.errors import AnalysisError

__all__ = [
    "Made",
    "NotebookError",
    "NotebookInputs",
    "figures",
    "notebooks_folder",
    "run_notebooks",
]
AT_ONCE = 2
_LISTEN = 0.2
_ROOM = "viet-news-notebooks-"
#: What is told a step, how far it is, of how much.
Tell = Callable[[str, int, int], None]
_BEGIN = re.compile(r'an\.begin\("([^"]+)"\)')


def _silent(step: str, done: int, total: int) -> None:
    """Tell nobody."""


@dataclass(frozen=True, slots=True)
class Made:
    """What executing the notebooks of a folder made.

    `notebooks` and `pictures` are file names with their bytes, `failed` the sentence about each
    notebook that could not be finished, by its stem.
    """

    notebooks: dict[str, bytes] = field(default_factory=dict)
    pictures: dict[str, bytes] = field(default_factory=dict)
    failed: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RunReport:
    """What `figures` wrote, in a sentence, and the sentences about what it could not."""

    said: str
    failed: tuple[str, ...] = ()


def figures(
    inputs: Sequence[str | Path] | str | Path | None = None,
    *,
    study: str | Path | None = None,
    out: str | Path | None = None,
    look: Drawing | None = None,
    workers: int = 1,
    strict: bool | None = None,
    say: Callable[[str], None] = lambda line: None,
    finished: Callable[[str], None] | None = None,
    tell: Tell = _silent,
) -> RunReport:
    """Execute notebooks on a corpus and write them, their figures and pages to read.

    Of a project (a folder that `new-study` wrote) its own notebooks are executed where they
    lie, and its `figures`, `pages` and `index.html` are written. Of other articles `out` gets
    the same, and with it a `project.toml`, so that its notebooks answer about these articles
    wherever they are run again. Without either, the checkout's own notebooks are executed in
    place on the seeds and fill its `figures`.

    A notebook that fails takes no other with it: what finished is written, and the report has a
    sentence about each that did not. `look` is how figures are drawn, `say` is told what a
    reader should know, `finished` (else `say` too) of each notebook that is done, `tell` how far
    the work is. Raises `InputError`, `StudyError` or
    `AnalysisError` before anything is executed, and then nothing is changed.
    """
    project = projects.project_named(_listed(inputs))
    if project is not None:
        projects.refuse_other_study(project, study)
    target = _target(inputs, study, out, project)
    if target is None:
        return _in_place(look, finished or say, tell)
    own = project is not None and target == project.folder
    source = _source(project)
    stems = _stems(source)
    _allowed(target, stems, inputs, project)
    tables = load_telling(inputs, study, workers=workers, tell=tell, strict=strict)
    asked = replace(NotebookInputs.of(inputs, study), tables=tables)
    look = (look or Drawing()).over(project.drawing if project is not None else Drawing())
    made = execute(source, asked, look=look, strict=False, say=finished or say, tell=tell)
    files = {f"figures/{name}": data for name, data in made.pictures.items()}
    for name, data in made.notebooks.items():
        files[f"notebooks/{name}"] = data if own else addressed(data)
    tell("Writing pages", 0, len(made.notebooks))
    files |= pages.site(tables, files, made.failed, lang=look.lang)
    if not own:
        files[projects.FILE] = _project_file(target, inputs, study, tables, project, look).encode()
    outputs.write_outputs(target, files, drops=_of(stems, made.failed), say=say)
    return _report(made, f"{target}", len(stems), page=str(target / pages.INDEX))


def _listed(inputs: Sequence[str | Path] | str | Path | None) -> list[str | Path]:
    if isinstance(inputs, str) and inputs in pipeline.NAMED:
        return []
    return [inputs] if isinstance(inputs, str | Path) else list(inputs or ())


def _target(
    inputs: Sequence[str | Path] | str | Path | None,
    study: str | Path | None,
    out: str | Path | None,
    project: Project | None,
) -> Path | None:
    """The folder that is written; none: the checkout's own notebooks, in place."""
    if out is not None:
        return Path(out).resolve()
    if project is not None:
        return project.folder
    if inputs or study or not pipeline.SEEDS.is_dir():
        raise AnalysisError(
            "Say with --out DIR where the notebooks and figures go, or make a project of these "
            "articles with new-study."
        )
    return None


def _source(project: Project | None) -> Path:
    """The project's own notebooks, and the package's where it has none."""
    if project is not None and any((project.folder / "notebooks").glob("*.ipynb")):
        return project.folder / "notebooks"
    return notebooks_folder()


def _allowed(
    target: Path,
    stems: Sequence[str],
    inputs: Sequence[str | Path] | str | Path | None,
    project: Project | None,
) -> None:
    """Refuse what would mix with the articles or stand in the way of somebody else's files."""
    articles: list[str | Path] = _listed(inputs)
    if project is not None:
        articles = list(project.articles)
    if project is not None and target == project.folder:
        for name in ("figures", "notebooks", "pages"):
            outputs.refuse_overlap(target / name, articles)
        names = [pages.INDEX]
    else:
        outputs.refuse_overlap(target, articles)
        for one in (target, *map(Path, articles)):
            projects.can_be_written(one.resolve())
        if (
            projects.FILE not in outputs.recorded(target)
            and projects.enclosing_project(target) == target
        ):
            raise AnalysisError(
                f"{target} is a project of its own. Run figures on it without other articles, or "
                "name another folder with --out."
            )
        names = [projects.FILE, pages.INDEX, *(f"notebooks/{stem}.ipynb" for stem in stems)]
    names += [f"pages/{stem}.html" for stem in stems]
    names += [f"figures/{path.name}" for path in _drawn(target / "figures", stems)]
    outputs.check_folder(target, names)


def _drawn(folder: Path, stems: Sequence[str]) -> list[Path]:
    """What lies in a folder under a name that a figure of these notebooks can have."""
    begins = tuple(f"{stem}_" for stem in stems)
    found = sorted(folder.iterdir()) if folder.is_dir() else []
    return [
        path
        for path in found
        if path.suffix in ENDINGS
        and path.name.startswith(begins)
        and not outputs.is_yours(path.name)
        if not path.name.endswith("_lines.csv")
    ]


def _of(stems: Sequence[str], failed: Iterable[str]) -> Callable[[str], bool]:
    """Whether an earlier output belongs to a notebook that is finished now."""
    kinds = (("figures", "_"), ("notebooks", "."), ("pages", "."))
    finished = [stem for stem in stems if stem not in failed]
    done = tuple(f"{folder}/{stem}{end}" for stem in finished for folder, end in kinds)
    return lambda name: name.startswith(done) and not name.endswith("_lines.csv")


def load_telling(
    inputs: Sequence[str | Path] | str | Path | None,
    study: str | Path | None,
    *,
    workers: int = 1,
    tell: Tell = _silent,
    strict: bool | None = None,
) -> Tables:
    """The tables of a corpus with every one of them computed, telling how far it is."""
    tables = pipeline.load(
        inputs or None,
        study,
        workers=workers,
        tell=lambda done, total: tell("Reading articles", done, total),
        strict=strict,
    )
    n = len(tables.corpus.articles)
    for done in tables.extracting():
        tell("Finding words, numbers, days and terms", done, n)
    for done, name in enumerate(schema.TABLES):
        tell("Comparing articles", done, len(schema.TABLES))
        tables.table(name)
    tell("Comparing articles", len(schema.TABLES), len(schema.TABLES))
    return tables


def _project_file(
    target: Path,
    inputs: Sequence[str | Path] | str | Path | None,
    study: str | Path | None,
    tables: Tables,
    project: Project | None,
    look: Drawing,
) -> str:
    """What the written notebooks are about, as a `project.toml` for that folder."""
    if project is not None:
        return projects.project_text(
            target, project.articles, study=project.study, corpus=project.corpus,
            corrections=project.corrections, look=look,
        )  # fmt: skip
    if isinstance(inputs, str) and inputs in pipeline.NAMED:
        inputs = pipeline.NAMED[inputs]
    articles = _listed(inputs) or [pipeline.SEEDS]
    chosen = Path(study) if study else pipeline.file_beside(articles, projects.STUDY_FILE)
    corpus = pipeline.file_beside(articles, manifest.FILE)
    home = tables.home or target
    return projects.project_text(
        target, articles, study=chosen, corpus=corpus,
        corrections=home / projects.CORRECTIONS_FILE, look=look,
    )  # fmt: skip


def addressed(notebook: bytes) -> bytes:
    """A notebook that names the project it is put into, wherever it is run from there on."""
    book = kernel.nbformat.reads(notebook.decode("utf-8"), as_version=4)
    for cell in book.cells:
        if cell.cell_type == "code":
            cell.source = _BEGIN.sub(r'an.begin("\1", project="..")', cell.source)
    return f"{kernel.nbformat.writes(book)}\n".encode()


def _in_place(look: Drawing | None, say: Callable[[str], None], tell: Tell) -> RunReport:
    """The checkout's own notebooks on its own seeds."""
    source = notebooks_folder()
    asked = replace(SEEDS, tables=load_telling(None, None, tell=tell))
    target = source.parent / "figures"
    made = execute(source, asked, look=look, say=say, tell=tell)
    _move(made, out=source, figures=target, stems=_stems(source))
    return _report(made, str(target), len(_stems(source)))


def _report(made: Made, where: str, n_notebooks: int, *, page: str = "") -> RunReport:
    n_figures = len([name for name in made.pictures if name.endswith(".txt")])
    said = (
        f"Executed {len(made.notebooks)} of {n_notebooks} notebooks and drew {n_figures} figures "
        f"into {where}."
    )
    if page:
        said += f" Begin with {page}."
    return RunReport(said, tuple(made.failed[stem] for stem in sorted(made.failed)))


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


def _notebooks(folder: Path) -> list[Path]:
    """The notebooks of a folder in order, without those kept aside for their reader."""
    return [path for path in sorted(folder.glob("*.ipynb")) if not outputs.is_yours(path.name)]


def _stems(folder: Path) -> list[str]:
    return [path.stem for path in _notebooks(folder)]


def run_notebooks(
    notebooks: str | Path,
    *,
    out: str | Path,
    figures: str | Path,
    asked: NotebookInputs = SEEDS,
    say: Callable[[str], None] = lambda line: None,
) -> list[str]:
    """Execute every notebook of a folder; the stems, in order.

    Executed notebooks go to `out`, their figures to `figures`; both are made aside and moved
    into place, and figures these notebooks no longer make are removed. One that fails is left
    as it was, with its figures, and the others are written; then `NotebookError` says which.
    """
    source = Path(notebooks)
    made = execute(source, asked, say=say)
    _move(made, out=Path(out), figures=Path(figures), stems=_stems(source))
    if made.failed:
        raise NotebookError(" ".join(made.failed[stem] for stem in sorted(made.failed)))
    return _stems(source)


def execute(
    notebooks: Path,
    asked: NotebookInputs = SEEDS,
    *,
    look: Drawing | None = None,
    strict: bool = True,
    say: Callable[[str], None] = lambda line: None,
    tell: Tell = _silent,
) -> Made:
    """Execute every notebook of a folder and say what came of each; nothing is written.

    Every kernel is ended when this returns or raises, on `KeyboardInterrupt` too.
    """
    paths = _notebooks(notebooks)
    if not paths:
        raise AnalysisError(f"There are no notebooks in {notebooks}.")
    before = {path: path.read_bytes() for path in paths}
    with _heard_once() as stop, atomic_write.room(Path(tempfile.gettempdir()), _ROOM) as aside:
        drawn = aside / "figures"
        drawn.mkdir()
        one = _Runs(
            paths, aside, kernel.kernel_settings(aside, drawn, asked, look), strict, say, tell
        )
        done, failed = _apart(one.all(), stop)
        for path, source in before.items():
            if path in done and (not path.exists() or path.read_bytes() != source):
                del done[path]
                failed[path.stem] = (
                    f"{path.name} was changed while it was executed, so it was not written. "
                    "Run the same command again."
                )
        texts = {path.name: kernel.notebook_bytes(book) for path, book in sorted(done.items())}
        begins = tuple(f"{path.stem}_" for path in done)
        pictures = {
            path.name: path.read_bytes()
            for path in sorted(drawn.iterdir())
            if path.is_file() and path.name.startswith(begins)
        }
    return Made(texts, pictures, failed)


@dataclass
class _Runs:
    """The notebooks of a folder, two at a time, each in a kernel of its own."""

    paths: Sequence[Path]
    aside: Path
    settings: dict[str, str]
    strict: bool
    say: Callable[[str], None]
    tell: Tell
    done: dict[Path, Any] = field(default_factory=dict)
    failed: dict[str, str] = field(default_factory=dict)
    begun: dict[Path, tuple[int, int]] = field(default_factory=dict)

    async def all(self) -> tuple[dict[Path, Any], dict[str, str]]:
        """What each became, and the sentences about those that failed."""
        gate = asyncio.Semaphore(AT_ONCE)

        async def one(path: Path) -> None:
            async with gate:
                await self._one(path)

        tasks = [asyncio.create_task(one(path)) for path in self.paths]
        try:
            await asyncio.gather(*tasks)
        except BaseException:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            raise
        return self.done, self.failed

    async def _one(self, path: Path) -> None:
        def at_cell(begun: int, total: int) -> None:
            self.begun[path] = (begun - 1, total)
            self._told()

        try:
            self.done[path] = await kernel.run(
                path, self.aside, self.settings, strict=self.strict, at_cell=at_cell
            )
        except NotebookError as error:
            self.failed[path.stem] = str(error)
            return
        n = len(self.done) + len(self.failed)
        self.begun[path] = (self.begun.get(path, (0, 1))[1],) * 2
        self.say(f"{path.stem} done ({n} of {len(self.paths)})")
        self._told()

    def _told(self) -> None:
        """How many cells of all notebooks have run; of one not begun the number is not known
        yet, and counted like the others'."""
        done, known = (sum(pair[k] for pair in self.begun.values()) for k in (0, 1))
        unknown = len(self.paths) - len(self.begun)
        total = known + unknown * max(known // max(len(self.begun), 1), 1)
        self.tell("Running notebooks", done, total)


class _Stop:
    """What Ctrl-C, or a request to end, does while notebooks run: it is heard once.

    The work is cancelled and waited for, so that it ends what it began; that takes no longer
    than a moment, and whoever is impatient changes nothing.
    """

    def __init__(self) -> None:
        self.told = False
        self.cancel: Callable[[], object] | None = None

    def __call__(self, *_: object) -> None:
        if self.told:
            return
        self.told = True
        if self.cancel is None:
            raise KeyboardInterrupt
        with suppress(RuntimeError):  # it ended this very moment
            self.cancel()


def _apart(work: Coroutine[Any, Any, Any], stop: _Stop) -> Any:
    """Run it in a thread of its own, because a loop may be running here, as in a notebook."""

    async def main() -> Any:
        task, loop = asyncio.current_task(), asyncio.get_running_loop()
        assert task is not None
        stop.cancel = lambda: loop.call_soon_threadsafe(task.cancel)
        if stop.told:
            work.close()
            raise asyncio.CancelledError
        return await work

    with ThreadPoolExecutor(1) as apart:
        running = apart.submit(asyncio.run, main())
        try:
            while not wait([running], timeout=_LISTEN).done:
                pass  # a signal that another thread took is heard here
            return running.result()
        except asyncio.CancelledError:
            raise KeyboardInterrupt from None
        finally:
            stop.cancel = None


@contextmanager
def _heard_once() -> Iterator[_Stop]:
    """Meanwhile Ctrl-C and a request to end are heard once, where signals can be caught."""
    stop = _Stop()
    if threading.current_thread() is not threading.main_thread():
        yield stop
        return
    told = (signal.SIGINT, signal.SIGTERM)
    before = [signal.signal(one, stop) for one in told]
    try:
        yield stop
    finally:
        for one, handler in zip(told, before, strict=True):
            signal.signal(one, handler)


def _move(made: Made, *, out: Path, figures: Path, stems: Sequence[str]) -> None:
    """All the files into their folders, each replaced whole; figures no longer made go."""
    for files, folder in ((made.notebooks, out), (made.pictures, figures)):
        try:
            atomic_write.write_whole(files, folder)
        except OSError as error:
            raise AnalysisError(
                f"{folder} cannot be written: {error.strerror or error}. Make it writable or "
                "name another folder with --out."
            ) from None
    finished = [stem for stem in stems if stem not in made.failed]
    for path in _drawn(figures, finished):
        if path.name not in made.pictures:
            path.unlink()
