"""Who is quoted: words in quotation marks, reported speech and interview answers."""

from analysis.corpus.article import Article, Sentence
from analysis.extract import document as documents
from analysis.extract.coreference.resolve import Discourse
from analysis.extract.coreference.sources import Source
from analysis.extract.document import Document
from analysis.extract.mentions.adverbials import is_governed
from analysis.extract.mentions.mention import BODY, LONE, PERSON
from analysis.extract.quotation_marks import Marked
from analysis.extract.speech import attribution, headline_quotes, indirect, interview
from analysis.extract.speech.attribute_to import Attributed
from analysis.study import Study
from analysis.text import words


def rows(article: Article, study: Study) -> list[dict[str, object]]:
    """Words presented as someone's in an article, ordered by where they begin.

    Direct: words in quotation marks that are someone's own; indirect: a sentence that
    reports speech, one row a speaker; answer: an interview turn without marks. The columns
    are those of the `quotations` table without `row_id`; a speaker is empty when the words
    are someone's but nobody is named.
    """
    document = documents.read(article, study)
    discourse = Discourse(document)
    turns = interview.turns(document, discourse)
    direct: list[Attributed] = []
    left: list[Marked] = []
    reports: list[indirect.Reported] = []
    marks = iter(document.marks)
    mark = next(marks, None)
    since = 0
    paragraph = -1
    for number, sentence in enumerate(article.sentences):
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
    document.settled = True
    direct += headline_quotes.attributed(document, direct, left)
    found = [_direct(document, one) for one in direct]
    found += [_indirect(document, one) for one in reports]
    found += [_answer(document, turn) for turn in turns if not turn.asks]
    document.spoken = {str(row["speaker"]) for row in found if row["speaker_type"] == "person"}
    _count_words(found)
    found.sort(key=lambda row: (row["start"], row["end"], str(row["speaker"])))
    return found


def _count_words(found: list[dict[str, object]]) -> None:
    """Count the words of all rows at once: the segmenter reads one long text fastest."""
    contents = list(dict.fromkeys(str(row["content"]) for row in found))
    stretches, at = [], 0
    for content in contents:
        stretches.append((at, at + len(content)))
        at += len(content) + 1
    n_words = dict(zip(contents, words.counts("\n".join(contents), stretches), strict=True))
    for row in found:
        row["n_words"] = n_words[str(row["content"])]


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


def _row(
    document: Document, kind: str, source: Source | None, start: int, end: int, *, rule: str
) -> dict[str, object]:
    text = document.text
    sentence = document.sentence(start)
    return {
        "article_id": document.article.article_id,
        "kind": kind,
        "speaker": source.speaker if source else "",
        "speaker_type": source.kind if source else "",
        "speaker_basis": source.basis if source else "",
        "role": source.role if source else "",
        "source_as_printed": source.printed if source else "",
        "cue": "",
        "rule": rule,
        "start": start,
        "end": end,
        "content": text[start:end],
        "n_words": 0,
        "part": sentence.part if sentence else "",
        "sentence_id": sentence.sentence_id if sentence else None,
        "sentence": document.words_of(sentence) if sentence else "",
    }


def _direct(document: Document, one: Attributed) -> dict[str, object]:
    return {
        **_row(document, "direct", one.source, one.start, one.end, rule=one.rule),
        "cue": one.cue,
    }


def _indirect(document: Document, one: indirect.Reported) -> dict[str, object]:
    within = one.sentence
    row = _row(document, "indirect", one.source, within.start, within.end, rule=one.rule)
    return {**row, "cue": one.cue}


def _answer(document: Document, turn: interview.Turn) -> dict[str, object]:
    return _row(document, "answer", turn.source, turn.start, turn.end, rule="interview_turn")
