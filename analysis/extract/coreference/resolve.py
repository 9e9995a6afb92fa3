"""From the words that name a source to the speaker they mean, in the course of an article."""

import re
from bisect import bisect_left
from dataclasses import replace

from analysis.extract.coreference import pronouns
from analysis.extract.coreference.discourse_state import Memory
from analysis.extract.coreference.sources import PRESS, Source, without_press
from analysis.extract.document import Document
from analysis.extract.mentions import name_shapes, triggers
from analysis.extract.mentions.adverbials import is_beside, without_adverbs
from analysis.extract.mentions.mention import (
    BODY,
    DOCUMENT,
    LONE,
    MEDIA,
    OF_A_PLACE,
    PERSON,
    THEY,
    TITLE,
    UNNAMED,
    Mention,
)
from analysis.extract.mentions.people_index import MOST_HOLDERS
from analysis.extract.mentions.person import ArticlePerson, may_be_one, office_words, usual
from analysis.extract.wording import any_of

#: The word for what a place is stands so near before it.
MOST_BEFORE_A_PLACE = 80
_THIS_STATE = frozenset(("nước này", "quốc gia này"))
_THIS = frozenset(("người này", "vị này", "vị đại diện"))
_OF_WHERE = re.compile(rf"\s*(?:{any_of('of_where')})\s+\S+(?: [^\s,.;:()“”\"]+){{0,8}}$")
#: The demonstrative behind a noun, which belongs to it: `công ty này`.
_SHOWN = re.compile(rf" (?:{any_of('shown')}|kia)(?!\w)")
_QUOTED = re.compile(r"\s*[\"“'‘][^\"”'’]{1,40}[\"”'’]\s*$")
_GENERIC = re.compile(rf"^(?:{any_of('several', 'most')}|hầu hết|\d)", re.I)


def _is_whole(text: str, mention: Mention, stop: int) -> bool:
    """Whether the words after a source's head belong to it: they reach the verb or a comma."""
    if text[mention.end : mention.end + 1] in (",", ".", ";", ":", ")", ""):
        return True
    return stop > 0 and is_beside(text, mention.end, stop)


def _of_a_place(text: str, mention: Mention, printed: str) -> Source:
    """A place that speaks with the word for what it is: tỉnh An Hòa."""
    kind = text[max(0, mention.start - MOST_BEFORE_A_PLACE) : mention.start].split()[-1]
    name = f"{kind.lower() if kind != 'TP.' else kind} {printed}"
    return Source(name, "institution", "named", "", printed)


class Discourse(Memory):
    """Resolves the words that name a source with what the reader has in mind."""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self.about: dict[ArticlePerson, Source] = {}
        #: Who was meant by an office alone, by where it stands.
        self.holders: dict[int, tuple[Mention, ArticlePerson]] = {}

    def known(self, person: ArticlePerson) -> Source:
        """A person the text is about, made once; the words that name them come later."""
        source = self.about.get(person)
        if source is None:
            source = self.about[person] = pronouns.of_a_person(person, "resolved", "")
        return source

    def resolve(self, mention: Mention, stop: int = 0) -> Source | None:
        """The speaker a mention means; None for a newspaper or a word that means nobody."""
        printed = self._printed(mention, stop)
        source = self._meant(mention, printed, stop)
        if source and mention.demonstrative and source.printed == printed:
            pointing = _SHOWN.match(self.document.text, mention.start + len(printed))
            return replace(source, printed=printed + pointing[0]) if pointing else source
        return source

    def _meant(self, mention: Mention, printed: str, stop: int) -> Source | None:
        person = self.document.cast.of.get(mention)
        if person:
            full = name_shapes.is_full(mention.name) or len(person.words) == 1
            return pronouns.of_a_person(person, "named" if full else "resolved", printed)
        if mention.kind == PERSON:
            return Source(mention.name, "person", "named", mention.office, printed)
        if mention.head == OF_A_PLACE:
            return _of_a_place(self.document.text, mention, printed) if stop else None
        if mention.kind == LONE:
            many = " " in mention.name
            return Source(mention.name, "person" if many else "institution", "named", "", printed)
        if mention.kind == BODY:
            return self._of_body(mention, printed)
        if mention.kind == MEDIA:
            return Source(without_press(printed), "institution", "named", "", printed, head=PRESS)
        if mention.kind == DOCUMENT:
            return self._described(mention, printed, "document")
        if mention.kind == TITLE and pronouns.means_somebody_named(self, mention, printed):
            if pronouns.means_a_state(self.document.text, printed):
                return Source(printed, "institution", "named", "", printed)
            return pronouns.pronoun(self, mention, printed)
        return self._titled(mention, printed) if mention.kind in (TITLE, UNNAMED) else None

    def _printed(self, mention: Mention, stop: int) -> str:
        """The words of a mention that belong to it, up to the verb at `stop`."""
        text = self.document.text
        end = min(mention.end, stop) if stop > mention.start else mention.end
        if mention.core > mention.start and not _is_whole(text, mention, stop):
            end = min(end, max(mention.core, mention.start + 1))
            last = without_adverbs(text, end, stop) if stop > end else end
            where = last > end and _OF_WHERE.match(text, mention.end, last)
            if where and mention.kind in (UNNAMED, TITLE):
                end = last
        elif mention.kind in (BODY, TITLE) and mention.core > mention.start:
            end = without_adverbs(text, min(mention.core, end), end)
        if stop > end and mention.kind in (UNNAMED, TITLE) and _QUOTED.match(text, end, stop):
            end = stop
        return text[mention.start : end].strip(" ,-–")

    def _of_body(self, mention: Mention, printed: str) -> Source | None:
        person = (
            self.document.cast.given(mention.head, mention.start) if " " not in printed else None
        )
        if person:
            return pronouns.of_a_person(person, "resolved", printed)
        if mention.head in _THIS_STATE:
            state = pronouns.last_state(self, mention)
            return replace(state, basis="resolved", printed=printed) if state else None
        shown = mention.demonstrative or printed.lower() in ("đơn vị", "cơ quan")
        if shown and (known := self._shown_body(mention)):
            return replace(known, basis="resolved", printed=printed)
        return Source(printed, "institution", "named", "", printed, head=mention.head)

    def _shown_body(self, mention: Mention) -> Source | None:
        """The body that công ty này means: the last of its kind, else the last spoken of."""
        mentions = self.document.mentions
        at = bisect_left(self.document.mention_starts, mention.start)
        for other in reversed(mentions[max(0, at - pronouns.MOST_LOOKED_BACK) : at]):
            longer = other.core - other.start > len(mention.head) + 2
            if other.kind == BODY and other.head == mention.head and longer:
                return self.resolve(replace(other, end=max(other.core, other.start + 1)))
        return self.body

    def _described(self, mention: Mention, printed: str, kind: str) -> Source:
        words = office_words(printed[len(mention.determiner) :])
        if not mention.determiner.startswith("một"):
            for head, known, source in reversed(self.described[-MOST_HOLDERS:]):
                several = source.kind == "generic"
                if head == mention.head and words <= known and several >= mention.plural:
                    return replace(source, basis="resolved", printed=printed)
        return Source(printed, kind, "named", "", printed, gender=mention.gender, head=mention.head)

    def _holds(self, mention: Mention, person: ArticlePerson, printed: str) -> Source:
        """A person by an office alone, remembered for the table of people."""
        self.holders[mention.start] = (mention, person)
        return pronouns.of_a_person(person, "resolved", printed)

    def _titled(self, mention: Mention, printed: str) -> Source | None:
        """An office or a description without a name."""
        if mention.head in THEY:
            return self._they(mention, printed)
        shown = mention.demonstrative and not mention.plural
        if mention.head in _THIS or (shown and not mention.determiner.startswith("một")):
            known = self._this_one(mention, printed)
            if known:
                return known
        definite = not mention.plural and not mention.determiner.startswith("một ")
        if definite and mention.determiner != "một":
            person = self._in_office(mention, printed)
            if person:
                return self._holds(mention, person, printed)
        kind = "generic" if mention.plural or _GENERIC.match(printed.lower()) else "unnamed"
        return self._described(mention, printed, kind)

    def _they(self, mention: Mention, printed: str) -> Source | None:
        """A plural pronoun: `họ` is the last group; nobody in particular for the others."""
        if mention.head != "họ":
            return Source(printed, "generic", "named", "", printed, head=mention.head)
        known = self.group or self.last
        return replace(known, basis="resolved", printed=printed) if known else None

    def _this_one(self, mention: Mention, printed: str) -> Source | None:
        """Who is pointed at (`người này`, `vị luật sư này`): the antecedent, if there is one."""
        ahead = self.topic_at == self.at and self.topic_from > mention.start
        if mention.head in _THIS and self.topic_at > self.last_at and self.topic and not ahead:
            return replace(self.topic, basis="resolved", printed=printed)
        last = self.last.person if self.last else None
        if last and self.last and usual(mention.head) in last.heads:
            return replace(self.last, basis="resolved", printed=printed)
        for head, _, known in reversed(self.described[-MOST_HOLDERS:]):
            same = head in (mention.head, mention.head.removeprefix("vị "))
            if same and known.kind != "generic":
                return replace(known, basis="resolved", printed=printed)
        person = self.document.cast.holding(mention, after=False) if mention.title else None
        if person:
            return self._holds(mention, person, printed)
        if self.last and self.last.kind in ("person", "unnamed"):
            return replace(self.last, basis="resolved", printed=printed)
        return None

    def _in_office(self, mention: Mention, printed: str) -> ArticlePerson | None:
        """The one person an office without a name can mean: `Giám đốc Sở` after her name."""
        cast = self.document.cast
        if mention.head in triggers.context_words("stands_for"):
            body = office_words(printed) - office_words(mention.head)
            return cast.of_body(body, mention.start) if body else None
        if not mention.title:
            return None
        if person := cast.holding(mention):
            return person
        return self.last.person if self.last and self._continues(mention) else None

    def _continues(self, mention: Mention) -> bool:
        """Whether an office nobody was given can be that of the last speaker."""
        if not self.last or self.last.person is None or self.at - self.last_at > 2:
            return False
        if mention.title not in ("office", "occupation", "rank") or (
            mention.head.split(" ")[0] in triggers.context_words("other")
            or mention.head in triggers.context_words("other")
        ):
            return False
        known = self.last.person
        if not may_be_one(known.gender, mention.gender):
            return False
        heads = {usual(head) for head in known.heads}
        return not known.offices or usual(mention.head) in heads
