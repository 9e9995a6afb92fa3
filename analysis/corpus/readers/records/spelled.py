"""Texts that a program wrote into a cell in its own way: as a list, with `\\n`, or cut off."""

import ast
import json
import re

from analysis.corpus.article import LoadIssue

_BREAK = re.compile(r"(?<!\\)(?:\\r)?\\n")
_CUT = re.compile(
    r"""
      (?P<mark>\[\+?[\d.,]+[ ]?(?:chars?|characters|ký[ ]tự)\]   # … [+2113 chars]
      | \[(?:…|\.\.\.|&hellip;)\])                              # […]
      \s*$
    """,
    re.VERBOSE,
)
#: Spreadsheets keep no more characters in a cell.
LONGEST_CELL = 32_767
#: What is said of a text of that length.
AT_LIMIT = "32,767 characters, where spreadsheets cut a text"
#: A list in a cell is one of paragraphs where one of them has so many letters.
_PARAGRAPH = 40


def broken_paragraphs(text: str) -> str:
    """A text whose paragraphs a program wrote as a list of JSON or Python, or parted by `\\n`.

    >>> broken_paragraphs('["Sáng 5/3, cầu mới qua sông Lim đã thông xe.", "Hết."]')
    'Sáng 5/3, cầu mới qua sông Lim đã thông xe.\\n\\nHết.'
    >>> broken_paragraphs("Cầu mở." + chr(92) + "nHết."), broken_paragraphs("[Ảnh] Cầu mở.")
    ('Cầu mở.\\nHết.', '[Ảnh] Cầu mở.')
    """
    bare = text.strip()
    if bare[:1] == "[" and bare[-1:] == "]" and (listed := _listed(bare)):
        return "\n\n".join(listed)
    return _BREAK.sub("\n", text) if "\\n" in text and "\n" not in bare else text


def _listed(text: str) -> list[str]:
    for read in (json.loads, ast.literal_eval):
        try:
            value = read(text)
        except (ValueError, SyntaxError, RecursionError, MemoryError):
            continue
        if isinstance(value, list) and all(isinstance(one, str) for one in value):
            pieces = [one.strip() for one in value if one.strip()]
            return pieces if any(len(one) >= _PARAGRAPH for one in pieces) else []
    return []


def cut_off(text: str) -> tuple[str, str]:
    """A text without the mark of a service that cut it, and that mark; empty where none is.

    >>> cut_off("Sáng 5/3, cầu mới… [+2113 chars]"), cut_off("Cầu mở [ảnh]")
    (('Sáng 5/3, cầu mới… ', '[+2113 chars]'), ('Cầu mở [ảnh]', ''))
    """
    found = _CUT.search(text) if "]" in text[-60:] else None
    return (text[: found.start()], found["mark"]) if found else (text, "")


def is_at_limit(cell: str) -> bool:
    """Whether a cell is as long as the programs of spreadsheets let one be, and cut a text."""
    return LONGEST_CELL - 2 <= len(cell) <= LONGEST_CELL


def ends_in_dots(text: str) -> bool:
    """Whether a text ends in three dots, as one that somebody cut does, and few others.

    >>> ends_in_dots("Sáng 5/3, cầu mới qua sông..."), ends_in_dots("Cầu đã thông xe.")
    (True, False)
    """
    return text.rstrip().endswith(("...", "…"))


def issue(article_id: str, mark: str) -> LoadIssue:
    """The issue for a text that was cut off where it came from."""
    found = f"its text is cut off: it ends in {mark!r}"
    remedy = "Get the whole text from its address, or leave the article out."
    return LoadIssue("conflict", "text", found, remedy, article_id)
