"""Who is named in an article, under which name and office."""

import re

from analysis.corpus.article import Article
from analysis.extract import document as documents
from analysis.extract.document import Document
from analysis.extract.mentions import name_shapes
from analysis.extract.mentions.mention import Mention
from analysis.extract.mentions.person import Person
from analysis.extract.speech import quotations
from analysis.study import Study

_HONORIFIC = re.compile(r"(?:ông|bà|anh|chị|cô|chú|bác|cụ|em|cậu|ngài)(?!\w)", re.IGNORECASE)


def rows(article: Article, study: Study) -> list[dict[str, object]]:
    """Every printed name or office of a person, and whom it means within the article.

    A high number of rows for one `speaker` says that the article names this person often,
    not that it quotes them. `decided_by` says why the words are taken for the person: a full
    name, a part of one, an office beside a name, or an office alone that one person holds.
    Ordered by `start`; the columns are those of the `people` table.
    """
    document = documents.read(article, study)
    if not document.settled:
        quotations.rows(article, study)
    found = []
    for mention in document.mentions:
        person = document.cast.of.get(mention)
        if person is not None and _is_somebody(person, document):
            found.append(_row(document, mention, person, _named_by(mention, person)))
        elif person is None and mention.start in document.resolved:
            found.append(
                _row(document, *document.resolved[mention.start], "office held in the article")
            )
    found.sort(key=lambda row: (row["start"], row["end"]))
    return found


def _is_somebody(person: Person, document: Document) -> bool:
    """Whether the article shows that a name is a person's: a title, a surname, their words."""
    return bool(
        person.gender
        or person.heads
        or person.name in document.spoken
        or (len(person.words) > 1 and person.name.split(" ")[0] in name_shapes.surnames())
    )


def _named_by(mention: Mention, person: Person) -> str:
    if not mention.name:
        return "office beside the name"
    if mention.name == person.name:
        return "full name"
    return "form of the name" if name_shapes.is_full(mention.name) else "part of the name"


def _row(
    document: Document, mention: Mention, person: Person, decided_by: str
) -> dict[str, object]:
    text = document.text
    honorific = _HONORIFIC.match(text, mention.start)
    return {
        "article_id": document.article.article_id,
        "speaker": person.name,
        "speaker_type": "person",
        "name_as_printed": mention.name,
        "office_as_printed": mention.office,
        "honorific": honorific[0].lower() if honorific else "",
        "start": mention.start,
        "end": mention.end,
        "decided_by": decided_by,
    }
