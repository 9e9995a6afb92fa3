"""ZIP and tar: the files in an archive, read as they would be in a folder."""

import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import PurePosixPath
from typing import IO

from analysis.corpus.article import LoadIssue
from analysis.corpus.readers import bounded, finding
from analysis.corpus.readers.finding import Found, unread
from analysis.tables.errors import InputError

_MEND = "Unpack it yourself and name the folder."
_MOST_FILES = 200_000
#: Bytes of one file in an archive, and of all of them together.
_LARGEST, _LARGEST_ALL = 512 << 20, 4 << 30
#: A book (`.epub`) is a ZIP of pages.
ENDINGS = (".zip", ".tar", ".tgz", ".epub")
_ZIPPED = (".zip", ".epub")
#: What of a book is its text; the rest says how it is bound.
_CHAPTERS = (".xhtml", ".html", ".htm")

#: What opens an archive's files one by one: the path inside, the size packed, the bytes; a link or
#: a device is opened by nothing.
_Members = Iterator[tuple[str, int, Callable[[], IO[bytes] | None] | None]]


def archived_files(found: Found) -> Iterator[Found | LoadIssue]:
    """The files of an archive in the order of their paths; what is none of a folder is left out.

    Nothing is written to disk. Links, devices and paths that lead out of the archive are not
    followed, an archive inside is not opened, and what unpacks to more than texts do is
    refused.
    """
    try:
        with found.open() as stream:
            yield from _listed(found, stream)
    except (
        zipfile.BadZipFile, tarfile.TarError, zlib.error, OSError, EOFError, RuntimeError,
        NotImplementedError, ValueError,
    ) as error:  # fmt: skip
        yield unread(found, f"the archive cannot be read: {error}", _MEND)
    except InputError as error:
        yield LoadIssue(finding.LEFT_OUT, "file", str(error), "", found.name)


def _listed(found: Found, stream: IO[bytes]) -> Iterator[Found | LoadIssue]:
    members = _zip if found.ending in _ZIPPED else _tar
    total = 0
    taken: list[Found] = []
    links: list[str] = []
    for n, (path, packed, opened) in enumerate(members(stream)):
        if n >= _MOST_FILES:
            yield unread(found, f"it holds more than {_MOST_FILES:,} files", _MEND)
            break
        if reason := _refused(path):
            if reason != finding.HIDDEN:
                yield unread(found, f"{path[:80]!r} {reason}", "")
            continue
        if found.ending == ".epub" and not path.lower().endswith(_CHAPTERS):
            continue
        if opened is None:
            links.append(path)
            continue
        with opened() or _nothing() as member:
            data = _read(member, packed, f"{found.shown}#{path}")
        total += len(data)
        if total > _LARGEST_ALL:
            yield unread(found, "its files are larger than 4 GB together", _MEND)
            break
        taken.append(Found(found.path, found.below, inside=finding.clean_path(path), data=data))
    if links:
        many = "1 link" if len(links) == 1 else f"{len(links):,} links or devices"
        reason = f"{many} in the archive, which nothing follows: {links[0][:80]!r}"
        yield unread(found, reason, "Put the files themselves into it.")
    yield from sorted(taken, key=lambda one: one.inside)


def _nothing() -> IO[bytes]:
    raise InputError("a file in the archive cannot be opened")


def _refused(path: str) -> str:
    parts = PurePosixPath(path.replace("\\", "/")).parts
    if not parts or path.startswith("/") or ".." in parts or ":" in parts[0]:
        return "leads out of the archive and is not read"
    if any(part.startswith(finding.HIDDEN_MARKS) for part in parts):
        return finding.HIDDEN
    return ""


def _read(member: IO[bytes], packed: int, name: str) -> bytes:
    pieces = []
    n = 0
    while piece := member.read(1 << 20):
        n += len(piece)
        bounded.check_unpacked(n, packed, name)
        if n > _LARGEST:
            raise InputError(f"{name} is larger than 512 MB. Unpack it yourself.")
        pieces.append(piece)
    return b"".join(pieces)


def _zip(stream: IO[bytes]) -> _Members:
    with zipfile.ZipFile(stream) as archive:
        for info in archive.infolist():
            link = (info.external_attr >> 16) & 0o170000 == 0o120000
            if info.is_dir():
                continue
            if link:
                yield _name(info), 0, None
                continue
            if info.flag_bits & 0x1:
                raise InputError(
                    f"{info.filename!r} in the archive is locked with a password. Unpack it "
                    "yourself and name the folder."
                )
            yield _name(info), info.compress_size, lambda info=info: archive.open(info)  # type: ignore[misc]


def _name(info: zipfile.ZipInfo) -> str:
    """A path inside a ZIP; those of Windows that do not say their letters are UTF-8 or cp1258."""
    if info.flag_bits & 0x800:
        return info.filename
    raw = info.filename.encode("cp437", "replace")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return info.filename


def _tar(stream: IO[bytes]) -> _Members:
    with tarfile.open(fileobj=stream, mode="r|*") as archive:
        for info in archive:
            if not (info.isfile() or info.isdir()):
                yield info.name, 0, None
            elif info.isfile():
                # A tar is not packed itself; what packs it is counted as it is read.
                yield info.name, info.size, lambda info=info: archive.extractfile(info)  # type: ignore[misc]
