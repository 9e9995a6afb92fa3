"""Who speaks, as a value: the speaker, how that was decided, the words on the page."""

import re
from dataclasses import dataclass

from analysis.extract.mentions.person import ArticlePerson
from analysis.extract.wording import any_of

#: The head of a newspaper, which is no speaker where it only brings the news.
PRESS = "\0media"
_PRESS_WORD = re.compile(
    rf"(?:(?:{any_of('press_word')}) )+",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Source:
    """Who speaks, how that was decided and the words on the page."""

    speaker: str
    kind: str
    basis: str
    role: str = ""
    printed: str = ""
    person: ArticlePerson | None = None
    gender: str = ""
    head: str = ""


def without_press(printed: str) -> str:
    """A newspaper's name without the word for what it is: tờ Global Times của Trung Quốc."""
    name = _PRESS_WORD.sub("", printed.split(" của ")[0])
    return name if name[:1].isupper() or "." in name else printed
