"""What the explorer says, in English and in Vietnamese."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from analysis.chart.canvas import formats
from analysis.tables.errors import unknown_choice


@cache
def _all() -> Mapping[str, Mapping[str, str]]:
    text = files("analysis").joinpath("explore/labels.toml").read_text("utf-8")
    return tomllib.loads(text)


def languages() -> tuple[str, ...]:
    """The languages on offer."""
    return tuple(_all())


def labels_in(lang: str) -> Mapping[str, str]:
    """Every label in one language.

    >>> labels_in("vi")["term"]
    'Thuật ngữ'
    """
    if lang not in _all():
        raise unknown_choice("language", lang, _all())
    return _all()[lang]


def counted_label(name: str, n: int, lang: str) -> str:
    """A number with its noun: the label of that name, or `<name>_one` for one.

    >>> counted_label("n_articles", 1, "en"), counted_label("n_articles", 1200, "en")
    ('1 article', '1,200 articles')
    """
    said = labels_in(lang)
    return said[f"{name}_one" if n == 1 else name].format(n=formats.number(n, lang))
