"""The tables as files, with a manifest of what made them."""

import tempfile
from collections.abc import Callable, Iterator, Sequence
from hashlib import sha256
from importlib.resources import files
from pathlib import Path

import pandas as pd

from analysis import __version__
from analysis.measure import models as models_of
from analysis.measure import robustness as choices
from analysis.pipeline import Tables
from analysis.report import atomic_write, outputs, spreadsheet
from analysis.report.words import speakers
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
    if path.stem not in schema.TABLES:
        pq.write_table(pa.Table.from_pandas(data, preserve_index=False), path)
        return
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


def models(tables: Tables) -> dict[str, pd.DataFrame]:
    """Tables for a regression: one row an article, and one a quotation.

    `models_articles` has a column `term: NAME` for each term of the study; in
    `models_quotations` each speaker has one name. See `analysis.measure.models` for the other
    columns and how they are used.
    """
    hang = {"passages": tables.passages, "stories": tables.stories}
    heard = speakers.heard(tables)
    names = [term.name for term in tables.study.terms]
    articles = models_of.articles(
        tables.articles, quotations=heard, terms=tables.terms, names=names, **hang
    )
    quotations = models_of.quotations(heard, tables.articles, **hang)
    return {"models_articles": articles, "models_quotations": quotations}


def robustness(tables: Tables) -> dict[str, pd.DataFrame]:
    """The headline results under other choices, for the appendix of a paper.

    Passages are looked for anew for each other length and window, which takes several times as
    long as they did. See `analysis.measure.robustness` for the columns.
    """
    found = choices.robustness_table(
        tables.articles, tables.terms, names=[term.name for term in tables.study.terms],
        parts=tables.parts, masked=tables.masked, stories=tables.stories,
        least=tables.study.least,
    )  # fmt: skip
    return {"robustness": found}


#: Further tables for whoever asks, and what makes them: one file each.
FURTHER: dict[str, tuple[str, Callable[[Tables], dict[str, pd.DataFrame]]]] = {
    "models": ("models_articles models_quotations", models),
    "robustness": ("robustness", robustness),
}


def file_names(form: str = "csv", further: Sequence[str] = ()) -> list[str]:
    """The files that `write_tables` writes, in order. Raises `UnknownChoiceError` for another
    form."""
    if form not in FORMATS:
        raise unknown_choice("format", form, FORMATS)
    more = [name for one in further for name in FURTHER[one][0].split()]
    return [*sorted(f"{name}.{form}" for name in (*schema.TABLES, *more)), MANIFEST]


def write_tables(
    tables: Tables,
    out: str | Path,
    *,
    form: str = "csv",
    raw: bool = False,
    further: Sequence[str] = (),
    say: outputs.Say = lambda line: None,
) -> list[Path]:
    """Write every table and `manifest.json` into a folder; the paths written.

    further: keys of `FURTHER`: tables for a regression, the headline results under other choices.

    Text cells that a spreadsheet would run as a formula get an apostrophe in front, unless
    `raw`. Everything is made aside and moved into place, so a failure leaves the folder as it
    was. Files of other names in the folder are not touched, a file of one of these names that
    this program did not write is never written over (`AnalysisError`), and one that was changed
    since is put aside, of which `say` is told.
    """
    out = Path(out)
    made = file_names(form, further)
    outputs.check_folder(out, made, manifest=MANIFEST)
    try:
        with atomic_write.room(Path(tempfile.gettempdir()), _ROOM) as aside:
            for name, data in _each(tables, further):
                if form == "csv" and not raw:
                    data = spreadsheet.safe(data)
                FORMATS[form](data, aside / f"{name}.{form}")
            files = {name: (aside / name).read_bytes() for name in made if name != MANIFEST}
    except OSError as error:
        raise AnalysisError(
            f"The tables cannot be made: {error.strerror or error}. Make room on the disk of "
            f"{tempfile.gettempdir()} and run the same command again."
        ) from None
    outputs.write_outputs(
        out, files, manifest=MANIFEST, facts=_facts(tables), drops=_is_table, say=say
    )
    return [out / name for name in made]


def _each(tables: Tables, further: Sequence[str]) -> Iterator[tuple[str, pd.DataFrame]]:
    for name in schema.TABLES:
        yield name, tables.table(name)
    for one in further:
        yield from FURTHER[one][1](tables).items()


def _is_table(name: str) -> bool:
    """Whether an earlier output is a table, perhaps in the other format."""
    stem, _, ending = name.rpartition(".")
    known = {*schema.TABLES, *(one for made, _ in FURTHER.values() for one in made.split())}
    return stem in known and ending in FORMATS


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
