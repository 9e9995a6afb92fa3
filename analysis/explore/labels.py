"""What the explorer says, in English and in Vietnamese, and how it writes numbers."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from analysis.errors import unknown_choice


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


def number(n: int, lang: str) -> str:
    """A whole number as the language groups it.

    >>> number(12000, "vi"), number(12000, "en")
    ('12.000', '12,000')
    """
    return f"{n:,}".replace(",", "." if lang == "vi" else ",")


def day(iso: str, lang: str) -> str:
    """A day as the language writes it; an empty one stays empty.

    >>> day("2025-10-08", "vi"), day("2025-10-08", "en")
    ('8/10/2025', '2025-10-08')
    """
    if lang != "vi" or not iso:
        return iso
    year, month, of_month = iso.split("-")
    return f"{int(of_month)}/{int(month)}/{year}"
