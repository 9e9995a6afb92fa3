"""What the explorer says, in English and in Vietnamese."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from analysis.tables.errors import unknown_choice


@cache
def _all() -> Mapping[str, Mapping[str, str]]:
    text = files("analysis").joinpath("explore/labels.toml").read_text("utf-8")
    return tomllib.loads(text)


def languages() -> tuple[str, ...]:
    """The languages on offer."""
    return tuple(_all())


def of(lang: str) -> Mapping[str, str]:
    """Every label in one language.

    >>> of("vi")["term"]
    'Thuật ngữ'
    """
    if lang not in _all():
        raise unknown_choice("language", lang, _all())
    return _all()[lang]
