"""Files made aside and moved into place, so that a failure leaves the old ones whole."""

import os
import re
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

try:
    import fcntl
except ImportError:  # on Windows nothing of a killed run is swept
    fcntl = None  # type: ignore[assignment]

MAKING = ".making-"
_LOCK = ".held"


@contextmanager
def room(parent: Path, prefix: str = MAKING) -> Iterator[Path]:
    """A folder to make files in, which is gone in the end.

    Whoever makes files holds a lock in it, so a room whose lock nobody holds was left by a
    process that was killed: it is removed here, by the next one that comes.
    """
    parent.mkdir(parents=True, exist_ok=True)
    sweep(parent, prefix)
    with tempfile.TemporaryDirectory(prefix=prefix, dir=parent) as made, _held(Path(made)):
        yield Path(made)


def sweep(parent: Path, prefix: str = MAKING) -> None:
    """Remove the rooms of this prefix that killed processes left in a folder."""
    name = re.compile(re.escape(prefix) + r"[a-z0-9_]{8}")
    with os.scandir(parent) as found:
        rooms = [Path(one) for one in found if name.fullmatch(one.name)]
    for left in rooms:
        if _abandoned(left):
            shutil.rmtree(left, ignore_errors=True)


@contextmanager
def _held(made: Path) -> Iterator[None]:
    with (made / _LOCK).open("w") as lock:
        if fcntl is not None:
            with suppress(OSError):
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield


def _abandoned(made: Path) -> bool:
    """Whether a room is ours, has a lock, and nobody holds it."""
    if fcntl is None:
        return False
    try:
        if made.is_symlink() or made.stat().st_uid != os.getuid():
            return False
        with (made / _LOCK).open("r+") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return True
    except OSError:
        return False


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Hold the folder for oneself: another process of ours that writes there waits."""
    folder.mkdir(parents=True, exist_ok=True)
    if fcntl is None:
        yield
        return
    holding = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):  # a folder on a network may know no locks
            fcntl.flock(holding, fcntl.LOCK_EX)
        yield
    finally:
        os.close(holding)


def write_whole(
    files: Mapping[str, bytes], folder: Path, *, first: Callable[[], None] = lambda: None
) -> None:
    """Every file into the folder under its name, each replaced whole; raises `OSError`.

    A name may hold folders: `figures/parts.png`. What is to be done `first` is done once all
    files are made and before any is moved.
    """
    for name in files:
        if (folder / name).is_dir():
            raise IsADirectoryError(21, f"{name} is a folder there", str(folder / name))
    with room(folder) as made:
        for n, content in enumerate(files.values()):
            (made / str(n)).write_bytes(content)
        first()
        for n, name in enumerate(files):
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            os.replace(made / str(n), folder / name)
