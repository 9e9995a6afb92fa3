"""Which person or state a small word means: ông, nữ diễn viên, bị cáo, nước này."""

import re
from bisect import bisect_left
from dataclasses import replace

from analysis.extract.coreference.discourse_state import Memory
from analysis.extract.coreference.sources import Source
from analysis.extract.mentions import gazetteer, triggers
from analysis.extract.mentions.mention import Mention
from analysis.extract.mentions.people_index import MOST_HOLDERS
from analysis.extract.mentions.person import ArticlePerson, may_be_one
from analysis.extract.wording import any_of, words_of

#: Among so many mentions before a word what it means is looked for.
MOST_LOOKED_BACK = 60
#: For so many sentences a pronoun still means whoever spoke last.
NEAR = 3
#: What stands before the subject of a sentence is at most so long.
LONGEST_ADVERBIAL = 400
_ADVERBIAL = re.compile(rf"(?:{any_of('opens_adverbial')})\s", re.IGNORECASE)


def of_a_person(person: ArticlePerson, basis: str, printed: str) -> Source:
    """A person of the article as a speaker."""
    return Source(person.name, "person", basis, person.role, printed, person, person.gender)


def means_somebody_named(memory: Memory, mention: Mention, printed: str) -> bool:
    """Whether a word means somebody named before: ông, nữ diễn viên, bị cáo."""
    if _is_pronoun(mention, printed):
        return True
    alone = mention.end - mention.start == len(mention.determiner) + len(mention.head) + (
        1 if mention.determiner else 0
    )
    if mention.plural or not alone or mention.determiner not in ("", "nam", "nữ", "vị"):
        return False
    if mention.head not in triggers.context_words("stand_in") and not _is_played(mention):
        return False
    holder = memory.document.cast.holding(mention, after=False) if mention.title else None
    return holder is None and bool(memory.last or memory.topic)


def _is_pronoun(mention: Mention, printed: str) -> bool:
    words = printed.lower().split()
    return (
        mention.address
        and not mention.plural
        and not mention.determiner
        and words[0] in triggers.context_words("pronoun")
        and (len(words) == 1 or (len(words) == 2 and words[1] in ("này", "ấy", "ta", "cụ")))
    )


def means_a_state(text: str, printed: str) -> bool:
    """Whether `Anh` is the state: the article prints it so within its sentences, and calls nobody
    anh.

    >>> means_a_state("Thủ tướng Anh họp báo. Anh cho biết sẽ đàm phán.", "Anh")
    True
    >>> means_a_state("Thủ tướng Anh đón anh Hòa. Anh cho biết sẽ ở lại.", "Anh")
    False
    """
    return printed == "Anh" and bool(_STATE.search(text)) and not _HE.search(text)


#: `Thủ tướng Anh`, but neither `Nguyễn Anh` nor `chị Anh`.
_STATE = re.compile(
    rf"(?<=[a-zà-ỹđ]) {''.join(f'(?<!{word} )' for word in words_of('before_anh'))}Anh(?!\w)"
)
_HE = re.compile(r"(?<!\w)anh(?! (?:em|hùng|chị|dũng|linh)\b)(?!\w)")


def _is_played(mention: Mention) -> bool:
    """Whether words such as nam ca sĩ or nữ diễn viên mean somebody named before."""
    return mention.title == "occupation" and mention.determiner in ("nam", "nữ")


def pronoun(memory: Memory, mention: Mention, printed: str) -> Source | None:
    """Ông, bà, anh: the person the text is about, if the word fits."""
    if ahead := _named_ahead(memory, mention):
        return of_a_person(ahead, "resolved", printed)
    order = [memory.last, memory.topic]
    if memory.topic_at == memory.at - 1 and memory.paragraph and memory.topic_at > memory.last_at:
        order.reverse()
    elif memory.topic_at == memory.at and memory.topic_from > mention.start:
        order = [memory.last, memory.before]
    elif memory.topic_at == memory.at or (
        memory.at - memory.last_at > NEAR and memory.topic_at > memory.last_at
    ):
        order.reverse()
    for known in order:
        if (
            known
            and known.kind in ("person", "unnamed")
            and may_be_one(known.gender, mention.gender)
        ):
            return replace(known, basis="resolved", printed=printed)
    before = [
        p
        for p in memory.document.cast.people[:MOST_HOLDERS]
        if p.places and p.places[0] < mention.start and may_be_one(p.gender, mention.gender)
    ]
    if before:
        near = max(before, key=lambda p: p.last_before(mention.start))
        return of_a_person(near, "resolved", printed)
    later = [
        p for p in memory.document.cast.people[:MOST_HOLDERS] if p.places and (p.heads or p.gender)
    ]
    return of_a_person(later[0], "resolved", printed) if len(later) == 1 else None


def _named_ahead(memory: Memory, mention: Mention) -> ArticlePerson | None:
    """Whom an adverbial at the head of the sentence names: Trong chuyến thăm của ông An, ông"""
    document = memory.document
    sentence = document.sentence(mention.start)
    if sentence is None or not _ADVERBIAL.match(document.text, sentence.start, mention.start):
        return None
    if document.text[mention.start - 2 : mention.start] != ", ":
        return None
    if mention.start - sentence.start > LONGEST_ADVERBIAL:
        return None
    named = [
        document.cast.of[other]
        for other in document.mentions_in(sentence.start, mention.start)
        if other in document.cast.of
    ]
    alone = len({person for person in named}) == 1
    return named[0] if alone and may_be_one(named[0].gender, mention.gender) else None


def last_state(memory: Memory, mention: Mention) -> Source | None:
    """The state nước này means: the last one named before."""
    at = bisect_left(memory.document.mention_starts, mention.start)
    for other in reversed(memory.document.mentions[max(0, at - MOST_LOOKED_BACK) : at]):
        if frozenset(other.head.split(" ")) in gazetteer.state_names():
            name = memory.document.text[other.start : other.core]
            return Source(name, "institution", "named", "", name, head=other.head)
    return None
