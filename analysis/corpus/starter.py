"""A commented study and manifest to start from, filled in as far as an input tells."""

from collections.abc import Iterable, Sequence
from importlib.resources import files
from pathlib import Path

from analysis.corpus.metadata import manifest
from analysis.corpus.readers import finding, readers
from analysis.tables import keys
from analysis.tables.errors import InputError

_TEMPLATES = ("study.toml", "corpus.toml")


def write_starter(
    folder: str | Path, inputs: Sequence[str | Path] = (), *, study: str = "", known: str = ""
) -> list[Path]:
    """Write `study.toml` and `corpus.toml` into a folder; the paths written.

    study: its text, as `propose` makes it; without one it is the bare form. known: what the
    manifest is to say besides. With inputs it names the columns of their tables. Raises
    `InputError` when either file is there already: nothing is ever written over.
    """
    folder = Path(folder)
    targets = [folder / name for name in _TEMPLATES]
    if folder.exists() and not folder.is_dir():
        raise InputError(f"{folder} is a file. Name a folder to write a study into.")
    for target in targets:
        if target.exists():
            raise InputError(f"{target} is there already. Name another folder, or move the file.")
    filled = _columns(inputs) + known
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"{folder} cannot be made: {error.strerror}. Name another.") from None
    for target in targets:
        text = files("analysis.corpus").joinpath(f"templates/{target.name}").read_text("utf-8")
        if target.name == manifest.FILE:
            text = text.rstrip("\n") + "\n" + filled
        elif study:
            text = study
        target.write_text(text, encoding="utf-8", newline="\n")
    return targets


def _columns(inputs: Iterable[str | Path]) -> str:
    """The columns of the first table among the inputs, as they were guessed."""
    for given in inputs:
        for file in finding.input_files(given):
            if file.ending in readers.RECORDS:
                chosen = readers.columns(readers.header(file), manifest.EMPTY, file.below)
                lines = [f"{what} = {keys.toml_string(name)}" for what, name in chosen.items()]
                name = keys.comment(file.below)
                told = f"\n# Guessed from the header of {name}; correct what is wrong.\n"
                return told + "[columns]\n" + "\n".join(lines) + "\n"
    return ""
