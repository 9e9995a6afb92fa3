"""One phrase that names a source, read word by word until something ends it."""

import re
from functools import cache

from analysis.extract.mentions import name_shapes, phrase_edges, triggers
from analysis.extract.mentions.boundaries import is_begun, opens
from analysis.extract.mentions.candidates import NAME, PROPER, Item
from analysis.extract.mentions.mention import (
    BODY,
    DOCUMENT,
    MEDIA,
    OF_A_PLACE,
    PERSON,
    TITLE,
    Mention,
)
from analysis.extract.wording import any_of
from analysis.text.names import UPPER

BREAK = re.compile(r"(?<!TP)(?<!Tp)(?<!TX)(?<!\bQ)(?<!\bP)\.|[,:;?!“”\"‘’()\[\]\n…]| [-–—]+ ")
_CAPITALISED = rf"[{UPPER}][^\W\d_]*(?: [^\W\d_{UPPER}]+){{0,3}}?"
_SERIES = re.compile(
    rf", {_CAPITALISED}(?:, {_CAPITALISED}){{0,40}} (?:và|&) [{UPPER}][^\W\d_]*"
    rf"(?: (?!{any_of('ends_series')})[^\W\d_{UPPER}]+)?"
)
_FIRM = re.compile(rf" (?:[^\W\d_{UPPER}]+ ){{1,4}}[{UPPER}]")
_JOINED = re.compile(rf"và [{UPPER}]")
_POINTS = re.compile(rf"\s(?:{any_of('shown')}|kia)\b")


@cache
def _tails() -> re.Pattern[str]:
    return re.compile(rf" (?:{triggers.alternatives('tail')})(?!\w)")


def name_mention(kind: str, item: Item) -> Mention:
    """The mention that a name is by itself."""
    heads = [item.entry.phrase]
    return Mention(kind, item.start, item.end, "", item.name, item.start, heads=heads)


class Phrase:
    """Reads one mention from its first item on, word by word until something ends it."""

    __slots__ = (
        "body", "end", "i", "item", "joined", "kind", "linked", "mention", "merged", "nameless",
        "office_start", "official", "private", "text",
    )  # fmt: skip

    def __init__(self, text: str, merged: list[Item], i: int, kind: str) -> None:
        self.text, self.merged, self.kind = text, merged, kind
        self.item = item = merged[i]
        entry = item.entry
        self.i = i + 1
        self.end = item.end
        self.office_start = item.start
        self.linked = self.joined = False
        self.body = kind == BODY and not entry.whole
        self.official, self.private = entry.official, entry.private
        self.nameless = entry.nameless
        self.mention = Mention(kind, item.start, item.end, entry.phrase, writes=entry.text)
        self.mention.heads.append(entry.phrase)
        if entry.place and not (entry.state or entry.body) and not opens(text, item.start):
            self.mention.head = OF_A_PLACE

    def read(self) -> Mention:
        """The mention, as far as its words go."""
        mention, entry = self.mention, self.item.entry
        mention.title, mention.gender = entry.title, entry.gender
        mention.address = entry.title == "address"
        while self.i < len(self.merged):
            if not self._goes_on(self.merged[self.i]):
                break
        else:
            stop = BREAK.search(self.text, self.end)
            self.end = stop.start() if stop else len(self.text)
        self._finish()
        return mention

    def _take(self, item: Item, *, more: int = 1) -> bool:
        self.end = item.end
        self.i += more
        return True

    def _stop(self, at: int) -> bool:
        self.end = at
        return False

    def _goes_on(self, item: Item) -> bool:
        """Whether the phrase goes on with an item, which it then takes in."""
        if item.start > self.end + 1:
            gap = BREAK.search(self.text, self.end, item.start)
            if gap:
                return self._over(gap, item)
        entry = item.entry
        if self.kind == MEDIA:
            return self._media(item)
        if entry is NAME or entry is PROPER:
            return self._name(item)
        if entry.end == "link" and not entry.title:
            return self._link(item)
        if entry.title:
            return self._title(item)
        if (entry.report and not entry.hidden) or entry.end:
            return self._small(item)
        self.body = entry.body and not entry.place and not entry.whole
        self.official = self.official or entry.official
        self.private, self.nameless = entry.private, entry.nameless
        return self._take(item)

    def _media(self, item: Item) -> bool:
        """The name of a newspaper and where it is from: tờ Global Times của Trung Quốc."""
        entry = item.entry
        if self.end + 1 != item.start:
            return False
        if item.name or entry.place or entry.media:
            return self._take(item)
        following = self.merged[self.i + 1] if self.i + 1 < len(self.merged) else None
        from_a_place = following is not None and following.entry.place
        if entry.phrase == "của" and following and from_a_place and following.start == item.end + 1:
            return self._take(following, more=2)
        return False

    def _over(self, gap: re.Match[str], item: Item) -> bool:
        """Whether the phrase goes on over a comma: Sở A, B và C; Ủy viên ..., Chủ tịch ..."""
        if self.official and (series := _SERIES.match(self.text, gap.start())):
            self.end = series.end()
            while self.i < len(self.merged) and self.merged[self.i].start < self.end:
                self.i += 1
            return True
        if self._chains(gap, item):
            self.end = item.start
            return True
        return self._stop(gap.start())

    def _chains(self, gap: re.Match[str], item: Item) -> bool:
        """Whether a comma joins two offices of one person who is named after the second."""
        mention = self.mention
        if (
            self.kind != TITLE
            or mention.title not in ("office", "rank")
            or item.entry.title not in ("office", "rank")
            or self.text[self.end : item.start].strip() != ","
            or gap[0] != ","
        ):
            return False
        for later in self.merged[self.i + 1 : self.i + 6]:
            entry = later.entry
            if BREAK.search(self.text, item.end, later.start) and entry.title != "office":
                return False
            if entry is NAME or entry is PROPER:
                return True
            if entry.report or entry.end == "stop" or entry.title == "address":
                return False
        return False

    def _name(self, item: Item) -> bool:
        """A name: the person's whose office this is, or that of the body named before it."""
        mention, entry = self.mention, item.entry
        acronym = all(map(name_shapes.is_acronym, item.name.split(" ")))
        beside = self.end + 1 == item.start
        person = self.nameless and entry is NAME and item.name.count(" ") > 1
        other = self.kind != TITLE and entry is NAME and not self.linked
        if other and (person or not (beside and self.body)):
            return self._stop(item.start)
        if self.kind != TITLE or self.linked or acronym:
            self.linked = False
            return self._take(item)
        if (
            self.body
            and not person
            and (beside or (self.private and self.text[self.end : item.start].count(" ") < 5))
        ):
            self.body = False
            return self._take(item)
        if entry is PROPER and mention.head in triggers.context_words("of_a_body"):
            return self._take(item)
        mention.kind = PERSON
        mention.name, mention.name_start = phrase_edges.without_acronym(item)
        if not mention.address:
            office = self.text[self.office_start : mention.name_start]
            mention.office = office.strip(" ,-")
        self._take(item)
        return False

    def _link(self, item: Item) -> bool:
        """A small word such as `của` that goes on to a body, place or person."""
        upper = self.text[item.end + 1 : item.end + 2].isupper()
        if item.entry.phrase == "về" and self.official and upper:
            return self._take(item)
        following = self.merged[self.i + 1] if self.i + 1 < len(self.merged) else None
        if (
            following is None
            or following.start != item.end + 1
            or (self.kind == DOCUMENT and not self.item.entry.text)
        ):
            return self._stop(item.start)
        entry = following.entry
        named = entry is NAME or entry is PROPER
        titled = entry.title not in ("", "address")
        if not (entry.body or entry.place or named or titled):
            return self._stop(item.start)
        self.linked = bool(entry.title) or named
        return self._take(following, more=2) if entry.title else self._take(item)

    def _title(self, item: Item) -> bool:
        """A second title: of the same person, of a relative, or of somebody else."""
        mention, entry = self.mention, item.entry
        beside = self.end + 1 == item.start
        if self.kind in (BODY, DOCUMENT, MEDIA) and not beside and not self.joined:
            return self._stop(item.start)
        if entry.title == "address" and self.kind == TITLE and not beside:
            return self._stop(item.start)
        if self.kind == TITLE and not self.linked:
            if mention.head in triggers.context_words("kin"):
                self.linked = True
            else:
                mention.heads.append(entry.phrase)
                if entry.title != "address" and mention.title == "address":
                    mention.title, mention.head = entry.title, entry.phrase
                    self.office_start = item.start
                mention.address = mention.address and entry.title == "address"
                mention.gender = mention.gender or entry.gender
        self.body = False
        return self._take(item)

    def _small(self, item: Item) -> bool:
        """A verb or small word, which ends a phrase unless a body's name goes on after it."""
        text = self.text
        if (
            self.official
            and item.entry.report
            and text[item.start].isupper()
            and item.start == self.end + 1
        ):
            return self._take(item)
        if self.official and item.entry.phrase == "và":
            if _tails().match(text, item.end):
                return self._take(item)
            if _JOINED.match(text, item.start):
                following = self.merged[self.i + 1] if self.i + 1 < len(self.merged) else None
                entry = following.entry if following else None
                if (
                    following is None
                    or entry is None
                    or following.start != item.end + 1
                    or not (entry.title or entry.body or entry.place or following.name)
                ):
                    self.joined = True
                    return self._take(item)
        if self.private and item.entry.phrase == "và" and _FIRM.match(text, item.end):
            return self._take(item)
        named = self.kind == BODY and text[self.item.start].isupper()
        if named and item.entry.end == "stop" and is_begun(text, item.start, item.end):
            return self._take(item)
        return self._stop(item.start)

    def _finish(self) -> None:
        text, mention = self.text, self.mention
        while self.end > mention.start and text[self.end - 1] in " \n":
            self.end -= 1
        end = mention.end = self.end
        if mention.kind == TITLE and not mention.address:
            mention.office = text[self.office_start : end]
        if text[end : end + 2] == " (":
            closing = text.find(")", end, end + 90)
            mention.aside = text[end + 2 : closing] if closing > 0 else ""
        mention.core = min(end, phrase_edges.capitals(text, self.merged[self.i - 1].end))
        if hidden := phrase_edges.UNNAMED.match(text, mention.core):
            self.end = end = mention.end = mention.core = hidden.end()
        if mention.kind != PERSON:
            mention.demonstrative = bool(_POINTS.match(text, end, end + 10))
        phrase_edges.determine(text, mention)
