"""How numbers and days are written on a chart, in English and in Vietnamese."""

from collections.abc import Sequence
from datetime import date

from analysis.tables.errors import unknown_choice

LANGUAGES = ("en", "vi")
#: An article as a counted noun: one, several, Vietnamese.
ARTICLE = ("article", "articles", "bài")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def pick(lang: str, english: str, vietnamese: str) -> str:
    """The wording in the language of the chart.

    >>> pick("vi", "undated", "không rõ ngày")
    'không rõ ngày'
    """
    if lang not in LANGUAGES:
        raise unknown_choice("language", lang, LANGUAGES)
    return vietnamese if lang == "vi" else english


def number(value: float, lang: str = "en", *, decimals: int = 0) -> str:
    """A number as the language prints it: 1,234.5 in English, 1.234,5 in Vietnamese.

    >>> number(1234.5, "vi", decimals=1), number(1234.5, decimals=1)
    ('1.234,5', '1,234.5')
    """
    text = f"{value:,.{decimals}f}"
    return pick(lang, text, text.translate(str.maketrans(",.", ".,")))


def percent(share: float, lang: str = "en", *, decimals: int = 0) -> str:
    """A share from 0 to 1 as a percentage.

    >>> percent(0.125, "vi", decimals=1)
    '12,5 %'
    """
    return number(share * 100, lang, decimals=decimals) + pick(lang, "%", " %")


def small_percent(share: float, lang: str = "en") -> str:
    """A share that may be small, with the decimals that leave something of it.

    >>> [small_percent(share) for share in (0.4, 0.031, 0.0004, 0.0)]
    ['40%', '3.1%', '0.04%', '0%']
    """
    if share >= 0.0995 or not share:
        return percent(share, lang)
    return percent(share, lang, decimals=1 if share >= 0.00095 else 2)


def day(value: str | date, lang: str = "en", *, year: bool = True) -> str:
    """A day as a reader of the language expects it.

    >>> day("2025-03-04"), day("2025-03-04", "vi"), day("2025-03-04", "vi", year=False)
    ('4 Mar 2025', '4/3/2025', '4/3')
    """
    on = value if isinstance(value, date) else date.fromisoformat(value[:10])
    english = f"{on.day} {_MONTHS[on.month - 1]}" + (f" {on.year}" if year else "")
    return pick(lang, english, f"{on.day}/{on.month}" + (f"/{on.year}" if year else ""))


def month(value: str | date, lang: str = "en", *, year: bool = True) -> str:
    """The month of a day.

    >>> month("2025-03-04"), month("2025-03-04", "vi")
    ('Mar 2025', '3/2025')
    """
    on = value if isinstance(value, date) else date.fromisoformat(value[:10])
    english = _MONTHS[on.month - 1] + (f" {on.year}" if year else "")
    return pick(lang, english, f"{on.month}/{on.year}" if year else f"T{on.month}")


def span_of_days(first: str, last: str, lang: str = "en") -> str:
    """Two days as one span; one day when they are the same; the year said once.

    >>> span_of_days("2025-03-04", "2025-04-06"), span_of_days("2025-03-04", "2025-03-04", "vi")
    ('4 Mar – 6 Apr 2025', '4/3/2025')
    >>> span_of_days("2025-03-04", "2025-03-06", "vi")
    '4–6/3/2025'
    """
    if first[:10] == last[:10]:
        return day(first, lang)
    if first[:7] == last[:7]:
        return f"{int(first[8:10])}–{day(last, lang)}"
    return f"{day(first, lang, year=first[:4] != last[:4])} – {day(last, lang)}"


def capital(text: str) -> str:
    """The text with a capital at its beginning.

    >>> capital("ban tổ chức is heard")
    'Ban tổ chức is heard'
    """
    return text[:1].upper() + text[1:]


def counted_noun(value: int, words: Sequence[str], lang: str = "en") -> str:
    """A number with its noun; `words` are singular, plural and Vietnamese.

    >>> (counted_noun(1, ("article", "articles", "bài")),
    ...  counted_noun(1200, ("article", "articles", "bài")))
    ('1 article', '1,200 articles')
    """
    singular, plural, vietnamese = words
    return f"{number(value, lang)} {pick(lang, singular if value == 1 else plural, vietnamese)}"
