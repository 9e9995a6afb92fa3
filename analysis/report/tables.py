"""The tables as files, with a manifest of what made them."""

import json
import os
import shutil
import tempfile
from collections.abc import Callable
from hashlib import sha256
from importlib.resources import files
from pathlib import Path

import pandas as pd

from analysis import __version__
from analysis.pipeline import Tables
from analysis.report import spreadsheet
from analysis.tables import schema
from analysis.tables.errors import AnalysisError, missing_package, unknown_choice

MANIFEST = "manifest.json"


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


def write(tables: Tables, out: str | Path, *, form: str = "csv", raw: bool = False) -> list[Path]:
    """Write every table and `manifest.json` into a folder; the paths written.

    Text cells that a spreadsheet would run as a formula get an apostrophe in front, unless
    `raw`. Everything is made aside and moved into place, so a failure leaves the folder as it
    was. Files of other names in the folder are not touched.
    """
    if form not in FORMATS:
        raise unknown_choice("format", form, FORMATS)
    out = Path(out)
    if out.exists() and not out.is_dir():
        raise AnalysisError(f"{out} is a file; name a folder for the tables with --out.")
    try:
        out.mkdir(parents=True, exist_ok=True)
        aside = Path(tempfile.mkdtemp(prefix=".tables-", dir=out))
    except OSError as error:
        raise AnalysisError(
            f"{out} cannot be written: {error.strerror}. Name another folder with --out."
        ) from None
    try:
        for name in schema.TABLES:
            data = tables.table(name)
            if form == "csv" and not raw:
                data = spreadsheet.safe(data)
            FORMATS[form](data, aside / f"{name}.{form}")
        _manifest(tables, aside)
        written = []
        for made in sorted(aside.iterdir()):
            os.replace(made, out / made.name)
            written.append(out / made.name)
        return written
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def lexicon_digest() -> str:
    """A digest of every word list; it changes when any of them does."""
    digest = sha256()
    folder = files("analysis").joinpath("lexicons")
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.is_file() and not entry.name.endswith((".py", ".pyc")):
            digest.update(entry.name.encode() + b"\0" + entry.read_bytes() + b"\0")
    return digest.hexdigest()


def _manifest(tables: Tables, folder: Path) -> None:
    facts = {
        "library": __version__,
        "schema": schema.SCHEMA_VERSION,
        "study": tables.study.name,
        "study_sha256": sha256(repr(tables.study).encode()).hexdigest(),
        "lexicons_sha256": lexicon_digest(),
        "corpus_sha256": tables.corpus.digest,
        "n_articles": len(tables.corpus.articles),
        "tables": {name: len(tables.table(name)) for name in schema.TABLES},
    }
    text = json.dumps(facts, ensure_ascii=False, indent=2) + "\n"
    (folder / MANIFEST).write_text(text, encoding="utf-8", newline="\n")
