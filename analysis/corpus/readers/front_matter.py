"""What stands over a text between two lines of hyphens: `title: ...`, `date: ...`."""

import re

from analysis.corpus.readers.records import columns

_FRONT = re.compile(
    r"\ufeff?---[ \t]*\n(?P<front>.{1,6000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL
)
_LINE = re.compile(r"(?P<name>[^\W\d][\w .-]{0,40}?)[ \t]*:(?:[ \t]+(?P<said>.*))?")
_MORE = re.compile(r"[ \t]+.*|-[ \t].*|[ \t]*|#.*")
_BLOCK = (">", "|", ">-", "|-")


def cut_front_matter(text: str) -> tuple[dict[str, str], str]:
    """What a text says of itself on top, by what it is, and the text without it.

    Lists and blocks of several lines are passed over. Where what stands there is no such head,
    nothing is taken.

    >>> text = '---\\ntitle: "Cầu thông xe"\\ndate: 2026-03-05\\n---\\nSáng 5/3, cầu thông xe.'
    >>> cut_front_matter(text)
    ({'title': 'Cầu thông xe', 'published_on': '2026-03-05'}, 'Sáng 5/3, cầu thông xe.')
    """
    found = _FRONT.match(text)
    said = _fields(found["front"]) if found else {}
    if not found or not {"title", "published_on", "url", "outlet"} & set(said):
        return {}, text
    return said, text[found.end() :]


def _fields(front: str) -> dict[str, str]:
    said: dict[str, str] = {}
    for line in front.split("\n"):
        match = _LINE.fullmatch(line.rstrip())
        if match is None:
            if _MORE.fullmatch(line.rstrip()) is None:
                return {}
            continue
        value = (match["said"] or "").strip().strip("\"'")
        meant = columns.meanings(match["name"])
        what = min(meant, key=lambda one: meant[one], default="")
        if value and value not in _BLOCK and what not in ("", "none", "id", "text"):
            said.setdefault(what, value)
    return said
