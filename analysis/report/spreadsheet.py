"""Text that a spreadsheet would run as a formula, made harmless."""

import re

import pandas as pd

#: What a spreadsheet may take for a formula: these signs (full-width forms too) after any
#: space, or a cell that begins with a tab or a line break.
_FORMULA = re.compile(r"\s*[=+\-@＝＋－＠]|[\t\r\n]")
#: A list item or an interview turn: a dash or plus, a space, and running words. It cannot be
#: read as a formula unless it holds a call, a link to a program or a comparison.
_LIST_ITEM = re.compile(r"[-+] [^\W\d_][^|=@!(]*(?:\s\([^|=@!(]*)*")


def harmless(text: str) -> str:
    """The text, with an apostrophe in front when a spreadsheet would take it for a formula.

    >>> harmless("=HYPERLINK(1)"), harmless("hội nghị"), harmless("- Ông nghĩ gì?")
    ("'=HYPERLINK(1)", 'hội nghị', '- Ông nghĩ gì?')
    """
    if _FORMULA.match(text) and not _LIST_ITEM.fullmatch(text):
        return f"'{text}"
    return text


def safe(data: pd.DataFrame) -> pd.DataFrame:
    """The same table with every text cell harmless; numbers are left alone."""
    changed = {
        str(name): column.map(harmless, na_action="ignore")
        for name, column in data.items()
        if pd.api.types.is_string_dtype(column)
    }
    return data.assign(**changed)
