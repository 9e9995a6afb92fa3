"""Sentences that report what somebody said or wrote without quoting the words."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from analysis.corpus.article import Sentence
from analysis.extract.coreference.resolve import Discourse
from analysis.extract.coreference.sources import PRESS, Source
from analysis.extract.document import Cue, Document
from analysis.extract.mentions import triggers
from analysis.extract.mentions.adverbials import is_governed
from analysis.extract.mentions.mention import PERSON, Mention
from analysis.extract.speech import named_sources, open_subjects
from analysis.extract.speech.subjects import subject
from analysis.extract.wording import any_of

#: So soon after `được cho là` a verb is part of what is thought.
MOST_AFTER = 12
#: After the verb that closes a sentence stands at most when or where it was said.
MOST_CLOSING = 90
_WHEN = re.compile(rf"(?:{any_of('adverbial_opener')})(?!\w)")
#: Kinds of reporting words that name the speaker behind them; of the others the subject speaks.
_BEHIND = frozenset(("according", "relay"))
#: No sentence of the news reports with more verbs; beyond, a file repeats itself.
MOST_CUES = 40
REPORTS = frozenset(("say", "feel", "urge", "judge"))
_CLAUSE = re.compile(
    rf"(?:{any_of('clause_opener')}|;)\W*$",
    re.IGNORECASE,
)
_SEE = re.compile(
    rf"\W{{0,9}}(?:{any_of('see_also')}|>>)",
    re.IGNORECASE,
)
_THAT = re.compile(r"[^,.;:“\"]{0,70}\srằng\s")
_CHAINED = re.compile(rf"[^.;:“\"]{{0,70}}(?:,| (?:{any_of('second_verb')}))?\s*")
_CONCEDES = re.compile(
    rf"\W{{0,9}}(?:{any_of('although')}|trong khi(?! đó)|{any_of('when_or_if')})\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Reported:
    """A sentence that reports a speaker's words."""

    sentence: Sentence
    source: Source
    cue: str
    rule: str


@dataclass(slots=True)
class _Report:
    """A sentence, and what its reporting words have told so far.

    No further speaker is looked for before `floor`; `carrier` is the last subject, which a verb
    behind `carried_to` may share; `by_press` says that another paper is the one that reports.
    """

    document: Document
    discourse: Discourse
    sentence: Sentence
    quoted: frozenset[str]
    asks: bool
    floor: int
    seen: set[str]
    found: list[Reported] = field(default_factory=list)
    named: bool = False
    by_press: bool = False
    carrier: Mention | None = None
    carried_to: int = -1

    def told(self, cue: Cue, source: Source, rule: str) -> Reported:
        """One source of the sentence, with the reporting word as printed."""
        return Reported(self.sentence, source, self.document.text[cue.start : cue.end], rule)

    def add(self, cue: Cue, sources: list[Source], rule: str) -> None:
        """Keep the sources a reporting word has; a paper that is only cited is none."""
        if triggers.does(cue.entry.phrase, "comments"):
            sources = [replace(s, head="") if s.head == PRESS else s for s in sources]
        embedded = any(s.head == PRESS for s in sources)
        if embedded and cue.entry.report not in _BEHIND and not self.found:
            self.floor = max(self.floor, cue.end)
            self.by_press = True
        for source in sources:
            if source.head == PRESS or (source.kind == "document" and self.named):
                continue
            self.named = True
            self.floor = max(self.floor, cue.end)
            if source.speaker in self.seen:
                continue
            self.seen.add(source.speaker)
            self.discourse.spoke(source)
            self.found.append(self.told(cue, source, rule))


def reported(
    document: Document, discourse: Discourse, sentence: Sentence, quoted: list[str], used: set[int]
) -> list[Reported]:
    """One for each speaker a sentence reports.

    `quoted` are those the sentence quotes directly, `used` where the reporting words stand
    that attribute quotations.
    """
    if _announces(document, sentence) or _SEE.match(document.text, sentence.start):
        return []
    cues = [
        cue
        for cue in document.cues_in(sentence.start, sentence.end)
        if not document.is_quoted(cue.start)
    ][:MOST_CUES]
    asks = document.text[sentence.end - 1] == "?"
    report = _Report(
        document, discourse, sentence, frozenset(quoted), asks, sentence.start, set(quoted)
    )
    for cue in _reporting(document, sentence, cues, used):
        sources, rule = _SOURCES[cue.entry.report](report, cue)
        report.add(cue, sources, rule)
    found = report.found
    if not found and not quoted:
        found = [
            Reported(sentence, source, words, "said_so")
            for source, words in named_sources.said_so(document, discourse, sentence)
        ]
    if not found and not quoted and not used.intersection(cue.start for cue in cues):
        found = _elided(document, discourse, sentence, cues)
    persons = [one for one in found if one.source.kind != "document"]
    return persons or found


def _reporting(
    document: Document, sentence: Sentence, cues: list[Cue], used: set[int]
) -> Iterator[Cue]:
    """The words of a sentence that may report somebody here, in order."""
    feels = any(cue.entry.report == "feel" for cue in cues)
    closing = feels and _closing(document, sentence, cues)
    last_passive = -99
    for cue in cues:
        if cue.passive:
            last_passive = cue.end
        if cue.passive or cue.start in used or cue.entry.report not in _SOURCES:
            continue
        if cue.start - last_passive < MOST_AFTER or (closing and cue.entry.report == "feel"):
            continue  # được cho là vẫn lo lắng; A hy vọng ..., ông B nói.
        if cue.entry.phrase == "giao" and not document.mentions_in(cue.end, cue.end + 6):
            continue
        yield cue


def _according(report: _Report, cue: Cue) -> tuple[list[Source], str]:
    """Theo bà Lụa, ..."""
    found = named_sources.according(report.document, report.discourse, cue, report.sentence)
    return found, "according"


def _relayed(report: _Report, cue: Cue) -> tuple[list[Source], str]:
    """... dẫn lời bà Lụa rằng ..."""
    mention = report.document.mention_at(cue.end, within=3)
    return named_sources.one(report.discourse, mention, 0), "relay"


def _by_subject(report: _Report, cue: Cue) -> tuple[list[Source], str]:
    """Bà Lụa cho biết ...: the subject of the verb speaks."""
    document, discourse, kind = report.document, report.discourse, cue.entry.report
    mention, rule = _subject_of(report, cue)
    if mention is None:
        _without_subject(report, cue)
        return [], rule
    if report.asks and mention.address and not mention.name:
        return [], rule
    report.carrier, report.carried_to = mention, cue.end
    shows = cue.entry.phrase == "cho thấy" and mention.writes
    if _relays(discourse, report.found, mention, cue):
        report.found, report.seen, report.named = [], set(report.quoted), False
    elif (report.found or report.by_press) and not _new_clause(
        document.text, report.sentence.start, report.floor, mention
    ):
        return [], rule
    sources = named_sources.joint(document, discourse, mention, cue, report.floor)
    if kind == "quote" and not (shows or _THAT.match(document.text, cue.end)):
        for source in sources:
            discourse.turn_to(source, mention.start)
        return [], rule
    if kind == "feel":
        sources = [s for s in sources if s.kind in ("person", "institution")]
    return sources, rule


def _subject_of(report: _Report, cue: Cue) -> tuple[Mention | None, str]:
    """The subject of a verb: its own, the one before it in a chain, or the name in front."""
    document = report.document
    if (mention := subject(document, cue, report.floor)) or report.found:
        return mention, "subject"
    if report.carrier and _CHAINED.fullmatch(document.text, report.carried_to, cue.start):
        return report.carrier, "chained_verb"
    if cue.entry.report == "say" and cue.entry.phrase.endswith("rằng"):
        return _first(document, report.sentence, cue), "opening_name"
    return None, "subject"


def _without_subject(report: _Report, cue: Cue) -> None:
    """Keep who is meant by a verb without a subject of its own, where anybody is."""
    if report.found:
        return
    if not report.named and not report.asks:
        plain = _in_plain_words(report.document, report.discourse, report.sentence, cue)
        plain = [source for source in plain if source.speaker not in report.seen]
        if plain:
            report.found += [report.told(cue, source, "unlisted_subject") for source in plain]
            report.named = True
            report.floor = max(report.floor, cue.end)
            report.seen.add(plain[-1].speaker)
            report.discourse.spoke(plain[-1])
            return
    if notice := named_sources.notice(report.document, report.discourse, cue):
        report.found.append(report.told(cue, notice[0], "notice"))
        report.named = True


#: Who is meant by a reporting word, by its kind.
_SOURCES: dict[str, Callable[[_Report, Cue], tuple[list[Source], str]]] = {
    "according": _according,
    "relay": _relayed,
    **dict.fromkeys(sorted(REPORTS | {"quote"}), _by_subject),
}


def _relays(discourse: Discourse, found: list[Reported], mention: Mention, cue: Cue) -> bool:
    """Whether a body only passes on what a person said: Theo cơ quan điều tra, ông An khai ..."""
    if not found or any(one.source.kind != "institution" for one in found):
        return False
    if not triggers.does(cue.entry.phrase, "sure") and not cue.entry.phrase.startswith("khai"):
        return False
    if not found[0].cue.lower().startswith("theo"):
        return False
    return mention.kind == PERSON or mention in discourse.document.cast.of


def _closing(document: Document, sentence: Sentence, cues: list[Cue]) -> bool:
    """Whether a sentence ends in its attribution: ..., ông An nói."""
    text = document.text
    for cue in cues:
        if cue.entry.report != "say" or sentence.end - cue.end > 2 * MOST_CLOSING:
            continue
        rest = text[cue.end : sentence.end].strip(" .")
        if rest and (len(rest) >= MOST_CLOSING or not _WHEN.match(rest)):
            continue
        mention = subject(document, cue, sentence.start)
        if mention and text[mention.start - 2 : mention.start] == ", ":
            return True
    return False


def _in_plain_words(
    document: Document, discourse: Discourse, sentence: Sentence, cue: Cue
) -> list[Source]:
    """The source of a verb without a mention before it that could be its subject."""
    kind = cue.entry.report
    if cue.entry.phrase == "giao":
        return []
    if kind == "quote" and not _THAT.match(document.text, cue.end):
        return []
    plain = named_sources.plain_subject(document, sentence, cue) if kind == "say" else []
    return plain or open_subjects.unlisted_subject(document, discourse, cue, sentence)


def _announces(document: Document, sentence: Sentence) -> bool:
    """Whether a sentence ends in a colon before a quotation on the next line."""
    text = document.text
    if not text[sentence.start : sentence.end].rstrip().endswith(":"):
        return False
    return text[sentence.end : sentence.end + 3].strip()[:1] in ("“", '"')


def _first(document: Document, sentence: Sentence, cue: Cue) -> Mention | None:
    """The name that opens a sentence, for a verb far from it."""
    near = document.mentions_in(sentence.start, sentence.start + 25)
    for mention in near:
        known = mention.kind == PERSON or mention in document.cast.of
        if known and mention.end < cue.start and not is_governed(document.text, mention):
            return mention.apposed_to or mention
    return None


def _new_clause(text: str, start: int, floor: int, mention: Mention) -> bool:
    """Whether a second speaker stands in a clause of their own, not within the report."""
    before = text[max(floor, mention.start - 40) : mention.start]
    if _CLAUSE.search(before):
        return True
    return before.rstrip().endswith(",") and bool(_CONCEDES.match(text, start))


_OPENS = re.compile(
    rf"\s*(?:(?:{any_of('moreover')})[\s,]*)*",
    re.IGNORECASE,
)


def _main_subject(
    document: Document, discourse: Discourse, sentence: Sentence, cue: Cue
) -> Source | None:
    """Whose view opens a sentence: Cho rằng giá còn thấp, ông An chưa bán."""
    text = document.text
    if cue.entry.phrase not in triggers.context_words("view"):
        return None
    for mention in document.mentions_in(cue.end, sentence.end):
        if text[mention.start - 2 : mention.start] == ", " and not is_governed(text, mention):
            source = discourse.resolve(mention, mention.end)
            if source and source.kind != "document":
                return source
    return None


_OF_NOUN = re.compile(rf"\s(?:{any_of('noun_complement')})")
_SO = re.compile(rf"[ .]*(?:{any_of('thus')})[ .]*")


def _elided(
    document: Document, discourse: Discourse, sentence: Sentence, cues: list[Cue]
) -> list[Reported]:
    """A sentence whose reporting verb has no subject goes on with the last speaker."""
    if not cues:
        return []
    text = document.text
    start = _OPENS.match(text, sentence.start)
    opened = start.end() if start else -1
    for cue in cues:
        if cue.entry.report not in ("say", "urge") or cue.passive:
            continue
        opens = opened >= cue.start
        ends = _SO.fullmatch(text, cue.end, sentence.end) is not None
        if opens and cue.entry.phrase not in triggers.context_words("opening_verb"):
            continue
        if not (opens or ends) or (opens and cue.end >= sentence.end):
            continue
        following = text[cue.end : cue.end + 8].lower()
        if opens and _OF_NOUN.match(following):
            continue
        source = (_main_subject(document, discourse, sentence, cue) if opens else None) or (
            discourse.implied()
        )
        if source:
            return [Reported(sentence, source, text[cue.start : cue.end], "elided_subject")]
    return []
