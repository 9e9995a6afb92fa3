"""Who is quoted: words in quotation marks, reported speech and interview answers."""

from collections.abc import Mapping
from dataclasses import dataclass

from analysis.corpus.article import Sentence
from analysis.extract.coreference.resolve import Discourse
from analysis.extract.coreference.sources import Source
from analysis.extract.document import Document
from analysis.extract.mentions.adverbials import is_governed
from analysis.extract.mentions.mention import BODY, LONE, PERSON, Mention
from analysis.extract.mentions.person import ArticlePerson
from analysis.extract.quotation_marks import Marked
from analysis.extract.records import Quotation
from analysis.extract.speech import attribution, headline_quotes, indirect, interview
from analysis.extract.speech.attribute_to import Attributed


@dataclass(frozen=True, slots=True)
class Heard:
    """The quotations of one article, and who was meant by an office alone, by its place."""

    said: list[Quotation]
    holders: Mapping[int, tuple[Mention, ArticlePerson]]


def find(document: Document) -> Heard:
    """Words presented as someone's in an article, ordered by where they begin.

    Direct: words in quotation marks that are someone's own; indirect: a sentence that
    reports speech, one row a speaker; answer: an interview turn without marks. The fields
    are columns of the `quotations` table, whose words `annotate` counts; a speaker is empty when
    the words are someone's but nobody is named.

    >>> from analysis.corpus.layout import layout
    >>> article = layout.lay_out("a", "Chợ nổi\\n\\n“Chợ mở lại rồi”, bà Lê Thị Lụa nói.")
    >>> [(one.speaker, one.content) for one in find(Document(article)).said]
    [('Lê Thị Lụa', 'Chợ mở lại rồi')]
    """
    discourse = Discourse(document)
    turns = interview.turns(document, discourse)
    direct: list[Attributed] = []
    left: list[Marked] = []
    reports: list[indirect.Reported] = []
    marks = iter(document.marks)
    mark = next(marks, None)
    since = 0
    paragraph = -1
    for number, sentence in enumerate(document.sentences):
        discourse.at = number
        discourse.paragraph = int(sentence.paragraph == paragraph)
        paragraph = sentence.paragraph
        if turns and interview.covers(turns, sentence.start):
            while mark is not None and mark.opens < sentence.end:
                mark = next(marks, None)
            continue
        _turn_to(document, discourse, sentence)
        here: list[str] = [
            one.source.speaker
            for one in direct[-4:]
            if one.source and one.end > sentence.start and one.start < sentence.end
        ]
        while mark is not None and mark.opens < sentence.end:
            made = attribution.attribute(document, discourse, mark, since)
            if made:
                direct.append(made)
                if made.source:
                    here.append(made.source.speaker)
            else:
                left.append(mark)
            since = mark.closes if not made or not made.fragment else since
            mark = next(marks, None)
        cues = document.cues_in(sentence.start, sentence.end)
        if not cues and (here or not _may_say_so(document.text, sentence.start)):
            continue
        if sentence.part in ("title", "caption", "heading") or not _within(direct, sentence):
            used = {one.cue_start for one in direct[-4:]}
            made_here = indirect.reported(document, discourse, sentence, here, used)
            if sentence.part != "title":  # a headline sums up what the text reports
                reports += made_here
    direct += headline_quotes.headline_attributions(document, direct, left)
    found = [
        _quotation(document, "direct", one.source, one.start, one.end, rule=one.rule, cue=one.cue)
        for one in direct
    ]
    for one in reports:
        span = one.sentence.start, one.sentence.end
        found.append(
            _quotation(document, "indirect", one.source, *span, rule=one.rule, cue=one.cue)
        )
    found += [
        _quotation(document, "answer", turn.source, turn.start, turn.end, rule="interview_turn")
        for turn in turns
        if not turn.asks
    ]
    found.sort(key=lambda one: (one.start, one.end, one.speaker))
    return Heard(found, discourse.holders)


def _turn_to(document: Document, discourse: Discourse, sentence: Sentence) -> None:
    """The first person a sentence names freely is whom it is about."""
    for mention in document.mentions_in(sentence.start, sentence.end)[:4]:
        if document.is_quoted(mention.start):
            continue
        if mention.kind in (PERSON, LONE):
            person = None if mention.apposed_to else document.cast.of.get(mention)
            if person and not is_governed(document.text, mention):
                discourse.turn_to(discourse.known(person), mention.start)
                return
        elif mention.determiner.startswith("một") or (
            mention.kind == BODY and not is_governed(document.text, mention)
        ):
            other = discourse.resolve(mention)
            if other:
                discourse.notice(other)


def _may_say_so(text: str, start: int) -> bool:
    """Whether a sentence may begin as `sourcing.SAID_SO` does, by its first letter alone."""
    return not text[start].isalnum() or text[start] in "ĐđTtLl"


def _within(direct: list[Attributed], sentence: Sentence) -> bool:
    """Whether a sentence stands wholly inside quoted words."""
    return any(one.start <= sentence.start and sentence.end <= one.end + 2 for one in direct[-3:])


def _quotation(
    document: Document,
    kind: str,
    source: Source | None,
    start: int,
    end: int,
    *,
    rule: str,
    cue: str = "",
) -> Quotation:
    sentence = document.sentence(start)
    made = Quotation(
        document.article.article_id,
        kind,
        start,
        end,
        cue=cue,
        rule=rule,
        content=document.text[start:end],
    )
    if source:
        made.speaker, made.speaker_type = source.speaker, source.kind
        made.speaker_basis, made.role = source.basis, source.role
        made.source_as_printed = source.printed
    if sentence:
        made.part, made.sentence_id = sentence.part, sentence.sentence_id
        made.sentence = document.words_of(sentence)
    return made
