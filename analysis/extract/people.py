"""Who is named in an article, under which name and office."""

import re

from analysis.extract.document import Document
from analysis.extract.mentions import name_shapes
from analysis.extract.mentions.mention import Mention
from analysis.extract.mentions.person import ArticlePerson
from analysis.extract.records import NamedPerson
from analysis.extract.speech.quotations import Heard
from analysis.extract.wording import any_of

_HONORIFIC = re.compile(rf"(?:{any_of('address', 'more_address')})(?!\w)", re.IGNORECASE)


def find(document: Document, heard: Heard) -> list[NamedPerson]:
    """Every printed name or office of a person, and whom it means within the article.

    A high number of rows for one `speaker` says that the article names this person often,
    not that it quotes them. `decided_by` says why the words are taken for the person: a full
    name, a part of one, an office beside a name, or an office alone that one person holds.
    Ordered by `start`; the fields are columns of the `people` table.

    Parameters
    ----------
    document
        the article as it is read
    heard
        what `quotations.find` made of the same document: who speaks is somebody, and who was
        meant by an office alone was settled there
    """
    spoken = {one.speaker for one in heard.said if one.speaker_type == "person"}
    found = []
    for mention in document.mentions:
        person = document.cast.of.get(mention)
        if person is not None and _is_somebody(person, spoken):
            found.append(_named(document, mention, person, _named_by(mention, person)))
        elif person is None and mention.start in heard.holders:
            held, holder = heard.holders[mention.start]
            found.append(_named(document, held, holder, "office held in the article"))
    found.sort(key=lambda one: (one.start, one.end))
    return found


def _is_somebody(person: ArticlePerson, spoken: set[str]) -> bool:
    """Whether the article shows that a name is a person's: a title, a surname, their words."""
    return bool(
        person.gender
        or person.heads
        or person.name in spoken
        or (len(person.words) > 1 and person.name.split(" ")[0] in name_shapes.surnames())
    )


def _named_by(mention: Mention, person: ArticlePerson) -> str:
    if not mention.name:
        return "office beside the name"
    if mention.name == person.name:
        return "full name"
    return "form of the name" if name_shapes.is_full(mention.name) else "part of the name"


def _named(
    document: Document, mention: Mention, person: ArticlePerson, decided_by: str
) -> NamedPerson:
    honorific = _HONORIFIC.match(document.text, mention.start)
    return NamedPerson(
        document.article.article_id,
        person.name,
        mention.start,
        mention.end,
        name_as_printed=mention.name,
        office_as_printed=mention.office,
        honorific=honorific[0].lower() if honorific else "",
        decided_by=decided_by,
    )
