"""Who is quoted: words in quotation marks, reported speech and interview answers."""

import re

from analysis.corpus.article import Article
from analysis.study import Study
from analysis.text import words

_QUOTE = re.compile(
    r"((?:[Ôô]ng|[Bb]à) [^\s,.:]+(?: [^\s,.:]+){0,4})? ?(cho biết|nói|khẳng định|nhấn mạnh): [“\"]([^”\"]+)"
)


def rows(article: Article, study: Study) -> list[dict[str, object]]:
    """Words presented as someone's, ordered by where they begin."""
    found: list[dict[str, object]] = []
    for match in _QUOTE.finditer(article.text):
        start, end = match.span(3)
        inside = [s for s in article.sentences if s.start <= start < s.end]
        if not inside:
            continue
        sentence = inside[0]
        found.append(
            {
                "article_id": article.article_id,
                "kind": "direct",
                "speaker": " ".join((match[1] or "").split()[1:]),
                "speaker_type": "person",
                "speaker_basis": "named",
                "role": "",
                "source_as_printed": match[1] or "",
                "cue": match[2],
                "start": start,
                "end": end,
                "content": article.text[start:end],
                "n_words": words.count(match[3]),
                "part": sentence.part,
                "sentence_id": sentence.sentence_id,
                "sentence": article.text[sentence.start : sentence.end],
            }
        )
    return found
