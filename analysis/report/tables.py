"""The tables as files, with a manifest of what made them."""

import tempfile
from collections.abc import Callable
from hashlib import sha256
from importlib.resources import files
from pathlib import Path

import pandas as pd

from analysis import __version__
from analysis.pipeline import Tables
from analysis.report import atomic_write, outputs, spreadsheet
from analysis.tables import schema
from analysis.tables.errors import AnalysisError, missing_package, unknown_choice

MANIFEST = "manifest.json"
_ROOM = "viet-news-tables-"


def _csv(data: pd.DataFrame, path: Path) -> None:
    data.to_csv(path, index=False, lineterminator="\n", encoding="utf-8")


def _parquet(data: pd.DataFrame, path: Path) -> None:
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError:
        raise missing_package("pyarrow", "Writing Parquet", "parquet") from None
    kinds = {c.name: c.kind for c in schema.TABLES[path.stem].columns}
    types = {
        "text": pa.string(),
        "integer": pa.int64(),
        "number": pa.float64(),
        "date": pa.date32(),
        "truth": pa.bool_(),
    }
    arrays = [
        pa.array(
            [pd.Timestamp(v).date() if kind == "date" else v for v in data[name].dropna()]
            if not data[name].isna().any()
            else [
                None if pd.isna(v) else pd.Timestamp(v).date() if kind == "date" else v
                for v in data[name]
            ],
            type=types[kind],
        )
        for name, kind in kinds.items()
    ]
    pq.write_table(pa.table(dict(zip(kinds, arrays, strict=True))), path)


FORMATS: dict[str, Callable[[pd.DataFrame, Path], None]] = {"csv": _csv, "parquet": _parquet}


def names(form: str = "csv") -> list[str]:
    """The files that `write` writes, in order. Raises `UnknownChoiceError` for another form."""
    if form not in FORMATS:
        raise unknown_choice("format", form, FORMATS)
    return [*sorted(f"{name}.{form}" for name in schema.TABLES), MANIFEST]


def write(
    tables: Tables,
    out: str | Path,
    *,
    form: str = "csv",
    raw: bool = False,
    say: outputs.Say = lambda line: None,
) -> list[Path]:
    """Write every table and `manifest.json` into a folder; the paths written.

    Text cells that a spreadsheet would run as a formula get an apostrophe in front, unless
    `raw`. Everything is made aside and moved into place, so a failure leaves the folder as it
    was. Files of other names in the folder are not touched, a file of one of these names that
    this program did not write is never written over (`AnalysisError`), and one that was changed
    since is put aside, of which `say` is told.
    """
    out = Path(out)
    made = names(form)
    outputs.check(out, made, manifest=MANIFEST)
    try:
        with atomic_write.room(Path(tempfile.gettempdir()), _ROOM) as aside:
            for name in schema.TABLES:
                data = tables.table(name)
                if form == "csv" and not raw:
                    data = spreadsheet.safe(data)
                FORMATS[form](data, aside / f"{name}.{form}")
            files = {name: (aside / name).read_bytes() for name in made if name != MANIFEST}
    except OSError as error:
        raise AnalysisError(
            f"The tables cannot be made: {error.strerror or error}. Make room on the disk of "
            f"{tempfile.gettempdir()} and run the same command again."
        ) from None
    outputs.write(out, files, manifest=MANIFEST, facts=_facts(tables), drops=_is_table, say=say)
    return [out / name for name in made]


def _is_table(name: str) -> bool:
    """Whether an earlier output is a table, perhaps in the other format."""
    stem, _, ending = name.rpartition(".")
    return stem in schema.TABLES and ending in FORMATS


def lexicon_digest() -> str:
    """A digest of every word list; it changes when any of them does."""
    digest = sha256()
    folder = files("analysis").joinpath("lexicons")
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.is_file() and not entry.name.endswith((".py", ".pyc")):
            digest.update(entry.name.encode() + b"\0" + entry.read_bytes() + b"\0")
    return digest.hexdigest()


def _facts(tables: Tables) -> dict[str, object]:
    return {
        "library": __version__,
        "schema": schema.SCHEMA_VERSION,
        "study": tables.study.name,
        "study_sha256": sha256(repr(tables.study).encode()).hexdigest(),
        "lexicons_sha256": lexicon_digest(),
        "corpus_sha256": tables.corpus.digest,
        "n_articles": len(tables.corpus.articles),
        "tables": {name: len(tables.table(name)) for name in schema.TABLES},
    }
