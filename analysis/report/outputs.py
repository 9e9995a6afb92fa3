"""What a command wrote, remembered with digests, so that nothing of anybody else is replaced.

A folder of outputs holds a small manifest: each file's name and digest. A file that is there
and not in it is somebody else's and is never written over; one that is in it and has another
digest was changed since by its reader, and is put aside under the name `claims.yours.csv`
before the new one takes its place.
"""

import json
import os
from collections.abc import Callable, Iterable, Mapping
from hashlib import sha256
from pathlib import Path, PurePosixPath

from analysis.report import atomic_write
from analysis.tables.errors import AnalysisError

MANIFEST = "outputs.json"
_ABOUT = "Files written by viet-news-coverage. Delete this list and they count as your own."
_YOURS = ".yours"
#: How many bytes the name of a file or folder may have on the usual file systems.
_LONGEST = 255
Say = Callable[[str], None]


def check_folder(folder: Path, names: Iterable[str], *, manifest: str = MANIFEST) -> None:
    """Refuse, before any work, a folder in which somebody else's file is in the way.

    Raises `AnalysisError` for a file of one of these names that no earlier command wrote, for a
    folder of that name, and for a folder that cannot be written.
    """
    writable(folder)
    known = recorded(folder, manifest)
    for name in [manifest, *names]:
        path = folder / name
        if path.is_dir():
            raise AnalysisError(
                f"{path} is a folder, and a file of that name is to be written. Move it, or "
                "name another folder with --out."
            )
        if name in known or not os.path.lexists(path):
            continue
        raise AnalysisError(
            f"{path} is there already and was not written by this program, so nothing is "
            "written over it. Name another folder with --out, or move the file."
        )


def refuse_overlap(folder: Path, inputs: Iterable[str | Path]) -> None:
    """Refuse an output folder that is, holds or lies in what is read.

    Outputs among the articles would be read as articles the next time. Raises `AnalysisError`.
    """
    out = folder.resolve()
    for given in inputs:
        read = Path(given).resolve()
        if out == read or read in out.parents:
            how = "is the folder the articles are read from" if out == read else f"lies in {given}"
        elif out in read.parents:
            how = f"holds {given}"
        else:
            continue
        raise AnalysisError(
            f"{folder} {how}. What is written there would mix with the articles: name a folder "
            "apart from them with --out."
        )


def writable(folder: Path) -> None:
    """Complain before the work, and not after it, of a folder nobody may write into."""
    if "\0" in str(folder) or any(len(os.fsencode(name)) > _LONGEST for name in folder.parts):
        raise AnalysisError(
            f"No folder can be called {str(folder)[:60]!r}: it holds a zero byte or a name longer "
            f"than {_LONGEST} bytes. Name another folder with --out."
        )
    there = next(place for place in (folder, *folder.absolute().parents) if os.path.lexists(place))
    if not there.is_dir() or not os.access(there, os.W_OK):
        raise AnalysisError(
            f"{folder} cannot be written: {there} is {'read-only' if there.is_dir() else 'a file'}."
            " Name another folder with --out."
        )


def recorded(folder: Path, manifest: str = MANIFEST) -> dict[str, set[str]]:
    """The files an earlier command wrote here, each with the digests it may have."""
    try:
        facts = json.loads((folder / manifest).read_text("utf-8"))
        listed = [facts["files"], facts.get("replaced", {})]
        known: dict[str, set[str]] = {manifest: set()}
        for some in listed:
            for name, digest in some.items():
                known.setdefault(name, set()).add(str(digest))
        return known
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return {}


def write_outputs(
    folder: Path,
    files: Mapping[str, bytes],
    *,
    manifest: str = MANIFEST,
    facts: Mapping[str, object] | None = None,
    drops: Callable[[str], bool] = lambda name: False,
    say: Say = lambda line: None,
) -> None:
    """Write files into a folder and remember them.

    Of the earlier outputs those that `drops` names and that are not written again are removed.
    What its reader changed is put aside first, and `say` is told. Raises `AnalysisError` when
    the folder cannot be written; then the old files are still there.
    """
    try:
        with atomic_write.alone(folder):
            _write(folder, files, manifest, facts, drops, say)
    except OSError as error:
        raise AnalysisError(
            f"{folder} cannot be written: {error.strerror or error}. Nothing there was replaced "
            "by half a file; make room or name another folder with --out."
        ) from None


def _write(
    folder: Path,
    files: Mapping[str, bytes],
    manifest: str,
    facts: Mapping[str, object] | None,
    drops: Callable[[str], bool],
    say: Say,
) -> None:
    known = recorded(folder, manifest)
    stale = [n for n in known if n != manifest and n not in files and drops(n)]
    ours = {name: digest(name, data) for name, data in files.items()}
    before = {n: max(d) for n, d in known.items() if d}
    kept = {n: d for n, d in before.items() if n not in stale and n not in ours}

    def remembered() -> None:
        atomic_write.write_whole({manifest: _listed(facts, kept | ours, before)}, folder)
        for name in [*stale, *files]:
            _put_aside(folder, name, known.get(name, set()), files.get(name), say)

    atomic_write.write_whole(files, folder, first=remembered)
    for name in stale:
        (folder / name).unlink(missing_ok=True)
    atomic_write.write_whole({manifest: _listed(facts, kept | ours, {})}, folder)


def _listed(
    facts: Mapping[str, object] | None, files: Mapping[str, str], before: Mapping[str, str]
) -> bytes:
    """The manifest. While files are moved it knows the old digests too, so that a run that is
    killed between two moves leaves nothing the next one would take for a stranger's."""
    told: dict[str, object] = {
        **(facts or {}),
        "about": _ABOUT,
        "files": dict(sorted(files.items())),
    }
    if before:
        told["replaced"] = dict(sorted(before.items()))
    return (json.dumps(told, ensure_ascii=False, indent=2) + "\n").encode()


def digest(name: str, data: bytes) -> str:
    """What a file's content is known by; of a notebook, its cells without their outputs, because
    running it again changes nothing of its reader's."""
    if name.endswith(".ipynb"):
        try:
            cells = json.loads(data)["cells"]
            data = json.dumps(
                [[cell["cell_type"], "".join(cell["source"])] for cell in cells]
            ).encode()
        except (ValueError, KeyError, TypeError):
            pass
    return sha256(data).hexdigest()


def _put_aside(folder: Path, name: str, known: set[str], new: bytes | None, say: Say) -> None:
    """Rename a file that is not as it was written, or not ours at all."""
    path = folder / name
    if not path.is_file():
        return
    there = digest(name, path.read_bytes())
    if there in known or (new is not None and there == digest(name, new)):
        return
    aside = yours(path)
    path.rename(aside)
    say(f"{path} was changed since it was written; yours is kept as {aside.name}.")


def yours(path: Path) -> Path:
    """A free name for a changed file to be kept under: `claims.yours.csv`.

    >>> yours(Path("nowhere/claims.csv")).name
    'claims.yours.csv'
    """
    n = 1
    while True:
        aside = path.with_name(f"{path.stem}{_YOURS}{f'-{n}' if n > 1 else ''}{path.suffix}")
        if not os.path.lexists(aside):
            return aside
        n += 1


def is_yours(name: str) -> bool:
    """Whether a file has a name under which changed files are kept.

    >>> is_yours("5_terms.yours.ipynb"), is_yours("5_terms.ipynb")
    (True, False)
    """
    ending = PurePosixPath(PurePosixPath(name).stem).suffix
    return ending == _YOURS or ending.startswith(f"{_YOURS}-")
