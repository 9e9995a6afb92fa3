"""A function of tables that says in a sentence which column is missing, and where it is.

Whoever hands over the wrong table, or one of their own making, is told what is wanted; the
columns that a function needs are those it asks for, so that no list of them can go stale.
"""

import re
from collections.abc import Callable
from functools import wraps
from inspect import signature
from typing import Any, ParamSpec, TypeVar

import pandas as pd

from analysis.tables.declared import TABLES
from analysis.tables.errors import InputError

P = ParamSpec("P")
R = TypeVar("R")
_NAMED = re.compile(r"'([^']+)'")
#: So many of the columns that are there are named.
_SHOWN = 8


class MissingColumnError(InputError):
    """A table lacks a column; the outermost function that was given it tells so."""

    def __init__(self, sentence: str, column: str) -> None:
        super().__init__(sentence)
        self.column = column


def checked(function: Callable[P, R]) -> Callable[P, R]:
    """The function, but a column that one of its tables lacks is named in a sentence.

    Parameters
    ----------
    function
        Anything that takes DataFrames.

    Returns
    -------
    The same function. Where it asks a table for a column that is not there, an `InputError`
    tells the function, the parameter, the column, and which table has it.

    Examples
    --------
    >>> @checked
    ... def loudest(quotations: pd.DataFrame) -> str:
    ...     return str(quotations["speaker"].mode()[0])
    >>> try:
    ...     loudest(pd.DataFrame({"article_id": ["a"], "title": ["Chợ nổi"]}))
    ... except InputError as error:
    ...     print(error)  # doctest: +NORMALIZE_WHITESPACE
    loudest: `quotations` has no column 'speaker' (it has article_id, title). The tables
    quotations, people and speakers have it; give it tables.quotations.
    """

    @wraps(function)
    def asked(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return function(*args, **kwargs)
        except (KeyError, AttributeError, MissingColumnError) as error:
            given = signature(function).bind(*args, **kwargs).arguments
            if missing := _missing(function, given, error):
                raise missing from error
            raise

    return asked


def _missing(
    function: Callable[..., Any], given: dict[str, object], error: Exception
) -> MissingColumnError | None:
    """What is missing in which table; None where the error is about something else."""
    tables = {name: value for name, value in given.items() if isinstance(value, pd.DataFrame)}
    known = {column for table in TABLES.values() for column in table.names}
    for column in _asked_for(error):
        lacking = [name for name, table in tables.items() if column not in table]
        if not lacking or (column not in known and not _is_of_pandas(error)):
            continue
        home = next((n for n in lacking if n in TABLES and column in TABLES[n].names), "")
        name = home or lacking[0]
        return MissingColumnError(_sentence(function, name, column, tables[name]), column)
    return None


def _asked_for(error: Exception) -> list[str]:
    """The names an error speaks of: a column, several of them, or a field of a row."""
    if isinstance(error, MissingColumnError):
        return [error.column]
    if isinstance(error, AttributeError):
        return [error.name] if isinstance(error.name, str) else []
    key = error.args[0] if error.args else None
    if not isinstance(key, str):
        return []
    listed = "not in index" in key or "are in the [" in key
    return _NAMED.findall(key) if listed else [key]


def _is_of_pandas(error: Exception) -> bool:
    """Whether the error comes out of pandas, and so is about a column or a row."""
    last = error.__traceback__
    while last is not None and last.tb_next is not None:
        last = last.tb_next
    return last is not None and str(last.tb_frame.f_globals.get("__name__", "")).startswith(
        "pandas"
    )


def _sentence(function: Callable[..., Any], name: str, column: str, table: pd.DataFrame) -> str:
    there = [str(one) for one in table.columns]
    shown = ", ".join(there[:_SHOWN]) + (", ..." if len(there) > _SHOWN else "")
    homes = [one.name for one in TABLES.values() if column in one.names]
    module = function.__module__.rsplit(".", 1)[-1]
    called = function.__qualname__ if module == "checked" else f"{module}.{function.__qualname__}"
    told = f"{called}: `{name}` has no column {column!r} (it has {shown or 'none'})."
    if name in homes:
        return f"{told} {_have(homes)}; give it tables.{name}."
    return f"{told} {_have(homes)}." if homes else told


def _have(homes: list[str]) -> str:
    """Which tables have a column.

    >>> _have(["terms"]), _have(["people", "speakers"])
    ('The table terms has it', 'The tables people and speakers have it')
    """
    if len(homes) == 1:
        return f"The table {homes[0]} has it"
    if len(homes) > 4:
        return "Most tables have it"
    return f"The tables {', '.join(homes[:-1])} and {homes[-1]} have it"
