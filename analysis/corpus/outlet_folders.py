"""Folders that are called after outlets, as people sort what they collect."""

import re
from collections.abc import Collection, Mapping, Sequence
from functools import cache
from pathlib import PurePosixPath

from analysis.corpus.article import Article, LoadIssue
from analysis.corpus.layout import block, datelines
from analysis.corpus.metadata import outlets
from analysis.text import normalise

#: What folders hold that is no outlet: kinds of files, states of work.
_GENERIC = re.compile(
    r"""(?:
        data|raw|txt|text|texts|html|csv|json|pdf|docx?|news|articles?|corpus|files?|new|old|all
      | bai|bai[ ]?(?:viet|bao)|tin|tin[ ]?tuc|du[ ]?lieu|bao|bao[ ]?chi|the[ ]?loai|moi|cu|khac
      | thang|nam|quy|tuan|ngay|dot|lan|phan|folder|thu[ ]?muc|test|train|dev|sample|mau|pages?
    )?[ \d._-]*""",
    re.VERBOSE,
)


def folders_of_outlets(paths: Collection[str]) -> dict[str, str]:
    """The outlets that the folders of a corpus are called after, by folder.

    Folders side by side are outlets when one of them is called after an outlet of the
    lexicon; where none is, when each could be a name: no section, number, day or kind of file.
    A folder beside no other is an outlet only when the lexicon has it.

    >>> folders_of_outlets(["vnexpress/a.txt", "bao-la/b.txt"])
    {'bao-la': 'bao-la', 'vnexpress': 'VnExpress'}
    >>> folders_of_outlets(["Nhật Báo Lạc Hải/a.txt", "Tin Ven Đô/b.txt"])
    {'Nhật Báo Lạc Hải': 'Nhật Báo Lạc Hải', 'Tin Ven Đô': 'Tin Ven Đô'}
    >>> (folders_of_outlets(["kinh-te/a.txt", "thoi-su/b.txt"]),
    ...  folders_of_outlets(["dot 1/a.txt", "dot 2/b.txt"]))
    ({}, {})
    """
    folders = {str(parent) for path in paths for parent in PurePosixPath(_file(path)).parents}
    folders.discard(".")
    beside: dict[str, list[str]] = {}
    for folder in sorted(folders):
        beside.setdefault(str(PurePosixPath(folder).parent), []).append(folder)
    found: dict[str, str] = {}
    for group in beside.values():
        known = {f: outlets.by_folder(PurePosixPath(f).name) for f in group}
        found |= {folder: name for folder, name in known.items() if name}
        rest = [f for f, name in known.items() if not name and _may_be(PurePosixPath(f).name)]
        others = [f for f, name in known.items() if not name and f not in rest]
        if rest and len(group) > 1 and (any(known.values()) or not others):
            found |= {folder: " ".join(PurePosixPath(folder).name.split()) for folder in rest}
    return dict(sorted(found.items()))


def _file(path: str) -> str:
    return path.partition("#")[0]


def _may_be(name: str) -> bool:
    spaced = re.sub(r"[-_.]+", " ", name)
    plain = " ".join(normalise.without_marks(spaced).split())
    return (
        len(plain) > 2
        and not _GENERIC.fullmatch(plain)
        and not datelines.is_section(spaced)
        and plain not in _sections()
        and not re.search(r"\d{4}|^\d+$|^(?:thang|nam|quy|tuan) \d", plain)
    )


@cache
def _sections() -> frozenset[str]:
    return frozenset(map(normalise.without_marks, block.folded_entries("sections.txt")))


def outlet_of_path(path: str, folders: Mapping[str, str]) -> str:
    """The outlet of a file by the folder it lies in, the nearest that is one."""
    if not folders:
        return ""
    parents = map(str, PurePosixPath(_file(path)).parents)
    return next((folders[folder] for folder in parents if folder in folders), "")


def doubts(folders: Mapping[str, str], articles: Sequence[Article]) -> list[LoadIssue]:
    """One line on the outlets that only folders name and no lexicon knows."""
    used = {a.outlet for a in articles if a.outlet_basis == "inferred" and not a.url}
    unknown = [
        folder
        for folder, name in folders.items()
        if name in used and not outlets.by_folder(PurePosixPath(folder).name)
    ]
    if not unknown:
        return []
    listed = ", ".join(map(repr, unknown[:6])) + (", ..." if len(unknown) > 6 else "")
    found = f"outlets were called after their folders: {listed}"
    remedy = "Name them under [outlets] in corpus.toml when they are others or none."
    return [LoadIssue("unknown", "outlet", found, remedy, unknown[0])]
