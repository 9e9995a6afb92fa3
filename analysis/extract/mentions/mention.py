"""What a phrase can name, and the phrase as a value."""

from dataclasses import dataclass, field

PERSON, TITLE, BODY, UNNAMED, DOCUMENT, MEDIA = (
    "person", "title", "body", "unnamed", "document", "media",
)  # fmt: skip
#: A name in capitals that no title shows to be a person's.
LONE = "lone"
#: The heads of words that mean several named before.
THEY = frozenset(("họ", "hai bên", "các bên", "hai nước"))
#: The head of a mention that is a place and cannot speak.
OF_A_PLACE = "\0place"


@dataclass(slots=True, eq=False)
class Mention:
    """One phrase that could be a source; `text[start:end]`, its name and office within it.

    `core` is where the words surely belonging to it end; `aside` stands in brackets after it.
    `governed` is kept by `subjects.is_governed`, once asked.
    """

    kind: str
    start: int
    end: int
    head: str
    name: str = ""
    name_start: int = -1
    office: str = ""
    gender: str = ""
    address: bool = False
    title: str = ""
    determiner: str = ""
    plural: bool = False
    demonstrative: bool = False
    aside: str = ""
    core: int = -1
    writes: bool = False
    apposed_to: "Mention | None" = None
    heads: list[str] = field(default_factory=list)
    governed: bool | None = None
