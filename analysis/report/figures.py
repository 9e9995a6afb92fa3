"""A figure leaves a notebook as files: PNG, SVG or PDF, the CSV it draws, and its caption."""

import base64
import re
import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any

import pandas as pd
from matplotlib.figure import Figure

from analysis import pipeline
from analysis.chart.canvas import formats, theme
from analysis.project import FORMATS, Drawing
from analysis.report import atomic_write, outputs, spreadsheet
from analysis.report.shown import prose
from analysis.tables.errors import AnalysisError, unknown_choice

PRINT_DPI = 300
SCREEN_DPI = 144
ENDINGS = (".png", ".svg", ".pdf", ".csv", ".txt")
#: The formats a figure is written in when nobody said.
USUAL = ("png", "svg")
#: The checkout's own figures, which are committed.
_COMMITTED = pipeline.SEEDS.resolve().parent / "figures"
_NAME = re.compile(r"[a-z0-9][a-z0-9_]*")
_METADATA: dict[str, dict[str, Any]] = {
    "png": {"Software": None},
    "svg": {"Date": None, "Creator": None, "Format": None, "Type": None},
    "pdf": {"CreationDate": None, "ModDate": None, "Producer": None, "Creator": None},
}


@dataclass(frozen=True, slots=True)
class FiguresFolder:
    """Where a notebook's figures go, and the notebook's stem, which begins their names.

    `look` is how they are wished; `record` is the folder whose manifest remembers them, so that
    they are told from the files of others.
    """

    folder: Path
    stem: str
    look: Drawing = field(default_factory=Drawing)
    record: Path | None = None


@dataclass(frozen=True, slots=True)
class Exported:
    """A figure that was written: its stem, its rows, the digest of its CSV, its caption.

    In a notebook it shows the picture; its text form is the same on every machine, so that
    re-execution has something to compare.
    """

    stem: str
    n_rows: int
    digest: str
    caption: str
    alt: str
    png: bytes = field(repr=False)

    def __repr__(self) -> str:
        rows = f"{self.n_rows} row" + ("" if self.n_rows == 1 else "s")
        return f"{self.stem}: {rows} drawn, CSV digest {self.digest}\n{self.caption}"

    def _repr_mimebundle_(
        self, include: object = None, exclude: object = None
    ) -> tuple[dict[str, str], dict[str, dict[str, str]]]:
        image = base64.b64encode(self.png).decode("ascii")
        return {"text/plain": repr(self), "image/png": image}, {"image/png": {"alt": self.alt}}


@dataclass(frozen=True, slots=True)
class Drawn:
    """A figure with its words and its data; without a figure, the sentence that says why.

    `data` holds the tables drawn, one kind of row each. It shows itself in a notebook, `show`
    writes it among the notebook's figures, `save` writes it anywhere.
    """

    name: str
    figure: Figure | None = field(repr=False)
    title: str
    subtitle: str = field(repr=False)
    caption: str = field(repr=False)
    alt: str = field(repr=False)
    data: Mapping[str, pd.DataFrame] = field(repr=False)
    again: Callable[..., "Drawn"] | None = field(default=None, repr=False, compare=False)

    def save(self, path: str | Path, *, width: float | str = 0, lang: str = "") -> Path:
        """Write the figure (.png, .svg, .pdf) or its data (.csv); the path of what was asked for.

        Data of several kinds become several files, `<name>_<kind>.csv`. With a `width` (in
        millimetres, or `column`, `page`, `slide`) or a `lang` ("en", "vi") it is drawn anew for
        them; this figure stays as it is.
        """
        asked = {name: value for name, value in (("width", width), ("lang", lang)) if value}
        if asked and self.again is not None:
            return self.again(**asked).save(path)
        path = Path(path)
        form = path.suffix.lower().removeprefix(".")
        if form not in (*FORMATS, "csv"):
            raise unknown_choice("figure format", form, (*FORMATS, "csv"))
        if self.figure is None:
            raise AnalysisError(f"There is no figure to save: {self.alt}")
        if form == "csv":
            made = {
                f"{path.stem}{end}.csv": csv_bytes(rows) for end, rows in _ends(self.data).items()
            }
        else:
            made = {path.name: image(self.figure, form, title=self.alt)}
        atomic_write.write_whole(made, path.parent)
        return path

    def _repr_mimebundle_(
        self, include: object = None, exclude: object = None
    ) -> tuple[dict[str, str], dict[str, dict[str, str]]]:
        if self.figure is None:
            return {"text/plain": self.alt}, {}
        shown = image(self.figure, "png", dpi=SCREEN_DPI)
        encoded = base64.b64encode(shown).decode("ascii")
        return {"text/plain": self.title, "image/png": encoded}, {"image/png": {"alt": self.alt}}


_here: list[FiguresFolder] = []


def export_to(
    folder: str | Path, stem: str, *, look: Drawing | None = None, record: Path | None = None
) -> FiguresFolder:
    """Set where `export` writes from now on; `notebook.begin` calls it."""
    _here[:] = [FiguresFolder(Path(folder), stem, look or Drawing(), record)]
    return _here[0]


def here() -> FiguresFolder:
    """Where `export` writes now; a folder where one stands when no notebook was begun."""
    folder = Path.cwd() / "figures"
    return _here[0] if _here else export_to(folder, "corpus", record=folder)


def taken_away() -> FiguresFolder:
    """Where goes what a reader takes away from the explorer: where the notebook's figures go,
    but never among the committed figures of the checkout; there a folder `exported` beside the
    notebook gets it."""
    place = here()
    if place.record is not None or place.folder != _COMMITTED:
        return place
    folder = Path.cwd() / "exported"
    return replace(place, folder=folder, record=folder)


def look() -> Drawing:
    """How figures are wished from outside: by the command, or by the project."""
    return _here[0].look if _here else Drawing()


def language(lang: str = "") -> str:
    """The language asked for here, else by the command or the project, else English."""
    if lang not in ("", *formats.LANGUAGES):
        raise unknown_choice("language", lang, formats.LANGUAGES)
    return lang or look().lang or "en"


def show(drawn: Drawn) -> Exported | prose.Prose:
    """Write a figure of this notebook and show it; where there is none, its sentence alone."""
    if drawn.figure is None:
        return prose.findings(drawn.alt)
    figure, caption, alt = drawn.figure, drawn.caption, drawn.alt
    return export(figure, drawn.name, data=drawn.data, caption=caption, alt=alt)


def export(
    figure: Figure,
    name: str,
    *,
    data: pd.DataFrame | Mapping[str, pd.DataFrame],
    caption: str,
    alt: str,
    place: FiguresFolder | None = None,
) -> Exported:
    """Write a figure of this notebook and return what shows it.

    Files `<notebook>_<name>` with the endings .png (300 dots an inch at print size) and .svg,
    or the formats that were wished from outside (`figures --format pdf`), .csv (`data`, the very
    table that was drawn, safe to open in a spreadsheet; of several kinds of rows one file each,
    `<notebook>_<name>_<kind>.csv`) and .txt (the caption and the alternative text, which says
    the finding to those who cannot see it). The bytes depend on the arguments alone. Raises
    `AnalysisError` when `begin` was not called, the name is not a plain word, or caption or
    alternative text is empty.
    """
    if not (place or _here):
        raise AnalysisError(
            "Nobody said which notebook this figure belongs to. Begin the notebook with "
            'tables = an.begin("3_participation"), with its own name.'
        )
    if not _NAME.fullmatch(name):
        raise AnalysisError(
            f"A figure's name is small letters, digits and _, because it becomes a file name; "
            f"found {name!r}."
        )
    for what, words in (("caption", caption), ("alternative text", alt)):
        if not words.strip():
            raise AnalysisError(f"The figure {name!r} has no {what}. Say in it what is seen.")
    here = place or _here[0]
    stem = f"{here.stem}_{name}"
    layers = {"": data} if isinstance(data, pd.DataFrame) else data
    written = {f"{stem}{end}.csv": csv_bytes(rows) for end, rows in _ends(layers).items()}
    digest = sha256(b"".join(written.values())).hexdigest()[:12]
    chosen = here.look.formats or USUAL
    made = {f"{stem}.{form}": image(figure, form, title=alt) for form in FORMATS if form in chosen}
    made |= written
    made[f"{stem}.txt"] = f"{caption}\n\nAlternative text: {alt}\n".encode()
    write_figures(here, made)
    shown = image(figure, "png", dpi=SCREEN_DPI)
    n_rows = sum(map(len, layers.values()))
    return Exported(stem, n_rows, digest, caption, alt, shown)


def _ends(layers: Mapping[str, pd.DataFrame]) -> dict[str, pd.DataFrame]:
    """The tables by what their file's name ends in; a table alone has the figure's own name."""
    if len(layers) == 1:
        return {"": next(iter(layers.values()))}
    return {f"_{name}" if name else "": rows for name, rows in layers.items()}


def image(figure: Figure, form: str, *, dpi: int = PRINT_DPI, title: str = "") -> bytes:
    """The figure as PNG, SVG or PDF; the same figure gives the same bytes.

    The `title` of an SVG is what a screen reader says for it.
    """
    buffer = BytesIO()
    metadata = _METADATA[form] | ({"Title": title} if form == "svg" and title else {})
    with theme.settings():
        figure.savefig(buffer, format=form, dpi=dpi, metadata=metadata)
    return buffer.getvalue()


def csv_bytes(data: pd.DataFrame) -> bytes:
    """A table as CSV: UTF-8, LF, a header row, no index, harmless in a spreadsheet.

    >>> csv_bytes(pd.DataFrame({"a": ["=1+1"], "n": [-2]}))
    b"a,n\\n'=1+1,-2\\n"
    """
    text: str = spreadsheet.safe(data).to_csv(index=False, lineterminator="\n")
    return text.encode()


def write_figures(place: FiguresFolder, files: dict[str, bytes]) -> None:
    """All files, made aside and moved into place; a failure leaves the old ones whole.

    Where a manifest remembers them, a file that its reader changed is put aside first.
    """
    if place.record is not None:
        below = place.folder.relative_to(place.record)
        named = {(below / name).as_posix(): data for name, data in files.items()}
        outputs.write_outputs(
            place.record, named, say=lambda line: warnings.warn(line, stacklevel=4)
        )
        return
    try:
        atomic_write.write_whole(files, place.folder)
    except OSError as error:
        raise AnalysisError(
            f"The figures cannot be written to {place.folder}: {error.strerror}. "
            "Make the folder writable or name another."
        ) from None
