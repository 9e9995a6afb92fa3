"""A project: a folder that says which articles it is about, and holds what a reader made of them.

A project holds `project.toml` (where the articles lie), `study.toml` (what is looked for),
`corpus.toml` (what is known of the articles from outside), `corrections.csv` (what was put
right), its notebooks, and what was made: figures and tables. Its own files are the ones that
are read, wherever the articles lie.
"""

import os
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from analysis.corpus.metadata import manifest
from analysis.tables.errors import InputError, StudyError, unknown_choice
from analysis.tables.keys import Keys, read_toml, toml_string

FILE = "project.toml"
STUDY_FILE = "study.toml"
CORRECTIONS_FILE = "corrections.csv"
#: How wide figures are, by name, in millimetres; `slide` is 16:9.
WIDTHS = {"column": 85.0, "page": 170.0, "slide": 254.0}
LANGUAGES = ("en", "vi")
FORMATS = ("png", "svg", "pdf")


@dataclass(frozen=True, slots=True)
class Drawing:
    """How figures are drawn: language, width by name, file formats; empty is the usual."""

    lang: str = ""
    width: str = ""
    formats: tuple[str, ...] = ()

    def over(self, other: "Drawing") -> "Drawing":
        """These wishes, and the other's where this one has none."""
        return Drawing(
            self.lang or other.lang, self.width or other.width, self.formats or other.formats
        )

    @property
    def width_mm(self) -> float:
        """The width in millimetres; 0 where nobody said."""
        return WIDTHS.get(self.width, 0.0)


def drawing(lang: str = "", width: str = "", formats: Sequence[str] = ()) -> Drawing:
    """How figures are to be drawn. Raises `UnknownChoiceError` for what is not on offer.

    >>> drawing("vi", "column", ["pdf", "png"]).width_mm
    85.0
    """
    for kind, found, choices in (("language", lang, LANGUAGES), ("width", width, WIDTHS)):
        if found and found not in choices:
            raise unknown_choice(kind, found, choices)
    for one in formats:
        if one not in FORMATS:
            raise unknown_choice("figure format", one, FORMATS)
    return Drawing(lang, width, tuple(one for one in FORMATS if one in formats))


@dataclass(frozen=True, slots=True)
class Project:
    """What a `project.toml` says; every path absolute.

    `study`, `corpus` are the files that are read, where there are any; `corrections` is where
    decisions are kept.
    """

    folder: Path
    articles: tuple[Path, ...]
    corrections: Path
    study: Path | None = None
    corpus: Path | None = None
    drawing: Drawing = field(default_factory=Drawing)

    @property
    def notes(self) -> tuple[str, ...]:
        """What a reader should know: files beside the articles that this project's replace."""
        said = self._missing_study()
        beside = {one if one.is_dir() else one.parent for one in self.articles}
        own = {
            manifest.FILE: self.corpus,
            STUDY_FILE: self.study,
            CORRECTIONS_FILE: self.corrections,
        }
        for name, used in own.items():
            for folder in sorted(beside):
                other = folder / name
                if used and other.is_file() and used.resolve() != other.resolve():
                    said.append(f"{used} is read, and {other} is not: the project's own counts.")
        return tuple(said)

    def _missing_study(self) -> list[str]:
        """A sentence where nothing says what is looked for, with the file that may be meant."""
        if self.study is not None:
            return []
        near = sorted(
            one.name
            for one in self.folder.iterdir()
            if one.is_file() and one.name.lower().startswith("study")
        )
        meant = f" Is {near[0]} meant? Then call it {STUDY_FILE}." if near else ""
        return [f"{self.folder} holds no {STUDY_FILE}, so nothing is looked for.{meant}"]


def project_named(inputs: Iterable[str | Path]) -> Project | None:
    """The project that was named as input: its folder or its `project.toml`, and nothing else.

    None for articles that are no project. Raises `StudyError` and `InputError` as `open_` does.
    """
    given = list(inputs)
    for one in given:
        _refuse_part(Path(one))
    found = [path for one in given if (path := _file(Path(one))) is not None]
    if found and len(given) > 1:
        raise InputError(f"{found[0].parent} is a project; name it alone.")
    return open_(found[0]) if found else None


def _file(path: Path) -> Path | None:
    candidate = path / FILE if path.is_dir() else path
    return candidate if candidate.name == FILE and _is_project(candidate) else None


def _refuse_part(path: Path) -> None:
    """Raise for what belongs to a project and is no article: one of its files, or the folder of
    one that has lost its `project.toml`."""
    if path.name in (STUDY_FILE, manifest.FILE, CORRECTIONS_FILE) and path.is_file():
        if _file(path.parent) is not None:
            raise InputError(f"{path} is a file of the project {path.parent}. Name the project.")
        if path.name == STUDY_FILE:
            raise InputError(
                f"{path} is a study and no article. Name the articles, and behind them "
                f"--study {path}."
            )
    made = ("explorer.ipynb", "notebooks", STUDY_FILE, manifest.FILE)
    if not (path / FILE).exists() and all((path / name).exists() for name in made):
        raise InputError(
            f"{path} was a project, and its {FILE} is gone. Put it back, or write one that says "
            f'where the articles are, in one line: articles = ["../my-articles"]'
        )


def _is_project(path: Path) -> bool:
    """Whether it is a file of ours, also a damaged one: other programs have a `project.toml` of
    their own."""
    try:
        lines = path.read_text("utf-8-sig").splitlines()
    except UnicodeDecodeError:
        lines = []
    except OSError:
        return False
    says = any(line.replace(" ", "").startswith("articles=") for line in lines)
    return says or all((path.parent / name).exists() for name in (STUDY_FILE, manifest.FILE))


def enclosing_project(place: Path) -> Path | None:
    """The folder of the project that a place lies in: it or the nearest above; or none."""
    return next((one for one in (place, *place.parents) if _file(one) is not None), None)


def open_(path: str | Path) -> Project:
    """The project in a folder or `project.toml`.

    Raises `StudyError` for a mistake in it and `InputError` that names the path for articles,
    a study or a manifest that are not where it says.
    """
    path = Path(path)
    path = path / FILE if path.is_dir() or path.name != FILE else path
    if not path.is_file():
        raise InputError(
            f"There is no {FILE} in {path.parent.resolve()}, so nothing says which articles are "
            "meant. Put the notebook back into its project, or make one with new-study."
        )
    folder = path.parent.resolve()
    top = Keys(str(path), "", read_toml(path, "project", as_written=True))
    listed = top.texts("articles", required=True)
    named = {key: top.text(key) for key in ("study", "corpus", "corrections")}
    if named["corrections"] and Path(named["corrections"]).name != CORRECTIONS_FILE:
        top.fail("corrections", named["corrections"], f"a path that ends in {CORRECTIONS_FILE}")
    look = _drawing(top.table("figures"))
    top.done("articles, study, corpus, corrections, figures")
    articles = tuple(_there(folder, one, path, "articles") for one in listed)
    return Project(
        folder,
        articles,
        (folder / (named["corrections"] or CORRECTIONS_FILE)).resolve(),
        study=_own(folder, named["study"], STUDY_FILE, path, "study"),
        corpus=_own(folder, named["corpus"], manifest.FILE, path, "corpus"),
        drawing=look,
    )


def _drawing(keys: Keys) -> Drawing:
    made = Drawing(
        keys.choice("lang", LANGUAGES), keys.choice("width", WIDTHS), keys.texts("formats")
    )
    if wrong := [one for one in made.formats if one not in FORMATS]:
        keys.fail(keys.where("formats"), wrong[0], f"one of: {', '.join(FORMATS)}")
    keys.done("lang, width, formats")
    return drawing(made.lang, made.width, made.formats)


def _there(folder: Path, given: str, path: Path, key: str) -> Path:
    # A file system gives names back as they were written, and editors may compose letters.
    spelled = (given, *(unicodedata.normalize(form, given) for form in ("NFC", "NFD")))
    places = [(folder / name).resolve() for name in spelled]
    found = next((place for place in places if place.exists()), places[0])
    if not found.exists():
        raise InputError(
            f"{path}: {key}: {given!r} is not there (looked for {found}). Put it back, or write "
            f"in {FILE} where it is now."
        )
    return found


def _own(folder: Path, given: str, usual: str, path: Path, key: str) -> Path | None:
    if given:
        return _there(folder, given, path, key)
    return folder / usual if (folder / usual).is_file() else None


def project_text(
    folder: Path,
    articles: Iterable[str | Path],
    *,
    study: Path | None = None,
    corpus: Path | None = None,
    corrections: Path | None = None,
    look: Drawing | None = None,
) -> str:
    """What `project.toml` in that folder says of these articles.

    Paths are written from the folder, so that both can be moved together, unless they have
    nothing but the root in common.
    """
    lines = [
        "# What this project is about. Paths count from this folder.",
        f"articles = [{', '.join(toml_string(relative(Path(one), folder)) for one in articles)}]",
    ]
    for key, file in (("study", study), ("corpus", corpus), ("corrections", corrections)):
        if file is not None:
            lines.append(f"{key} = {toml_string(relative(file, folder))}")
    look = look or Drawing()
    formats = f"[{', '.join(toml_string(one) for one in look.formats or ('png', 'svg'))}]"
    lines += [
        "",
        "# How figures are drawn, wherever a notebook of this project is run.",
        "[figures]",
        f"{'' if look.lang else '# '}lang = {toml_string(look.lang or 'en')}  # or vi",
        f"{'' if look.width else '# '}width = {toml_string(look.width or 'page')}"
        "  # column (85 mm), page (170 mm) or slide (16:9)",
        f"{'' if look.formats else '# '}formats = {formats}  # any of png, svg, pdf",
    ]
    return "\n".join(lines) + "\n"


def can_be_written(path: Path) -> None:
    """Refuse a path that no `project.toml` can name. Raises `InputError`."""
    try:
        str(path).encode()
    except UnicodeEncodeError:
        shown = str(path).encode("utf-8", "surrogateescape").decode("utf-8", "replace")
        raise InputError(
            f"The name {shown} is not in UTF-8, and a project is read on any system. Rename that "
            "file or folder first."
        ) from None


def relative(path: Path, folder: Path) -> str:
    """A path as it is written into a project in that folder.

    >>> relative(Path("/data/tin/bai.csv"), Path("/data/cua-toi"))
    '../tin/bai.csv'
    >>> relative(Path("/data/tin"), Path("/home/lan"))
    '/data/tin'
    """
    there, here = path.resolve(), folder.resolve()
    try:
        together = Path(os.path.commonpath([there, here]))
    except ValueError:  # another drive
        return there.as_posix()
    if together == Path(together.anchor):
        return there.as_posix()
    return Path(os.path.relpath(there, here)).as_posix()


def refuse_other_study(project: Project, study: str | Path | None) -> None:
    """Refuse another study than the project's own. Raises `StudyError`."""
    if study is not None and (
        project.study is None or Path(study).resolve() != project.study.resolve()
    ):
        raise StudyError(
            f"{project.folder} is a project with a study of its own, and --study names "
            f"{study}. Leave --study out, or name the articles instead of the project."
        )
