"""What a reader of an article has in mind at a place: who spoke last, whom the text is about."""

from dataclasses import replace

from analysis.extract.coreference.sources import Source
from analysis.extract.document import Document
from analysis.extract.mentions.person import office_words


class Memory:
    """Who spoke last, whom the text is about, which bodies and descriptions were met."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.last: Source | None = None
        self.topic: Source | None = None
        self.body: Source | None = None
        self.group: Source | None = None
        self.at = self.topic_at = self.topic_from = 0
        self.last_at = -1
        self.before: Source | None = None
        self.closed = -1
        self.seen: set[str] = set()
        self.paragraph = 0
        self.described: list[tuple[str, frozenset[str], Source]] = []

    def spoke(self, source: Source) -> None:
        """Remember who spoke."""
        self.last = self.topic = source
        self.last_at = self.topic_at = self.at
        self.topic_from = 0
        self.notice(source)

    def turn_to(self, source: Source, place: int) -> None:
        """Remember whom the text is about from a place on."""
        if self.topic_at != self.at:
            self.before = self.topic
        self.topic, self.topic_at, self.topic_from = source, self.at, place

    def notice(self, source: Source) -> None:
        """Remember a source a later word may mean."""
        if source.kind == "institution":
            self.body = source
        if source.kind == "generic":
            self.group = source
        if source.kind in ("unnamed", "generic") and source.head:
            words = office_words(source.speaker)
            if source.speaker not in self.seen:
                self.seen.add(source.speaker)
                self.described.append((source.head, words, source))

    def implied(self) -> Source | None:
        """Whoever spoke last, for words that name nobody."""
        return replace(self.last, basis="implied", printed="") if self.last else None
