"""Articles made up for a test: paragraphs in, an `Article` out."""

from dataclasses import replace

from analysis.corpus.article import Article, Part, Sentence
from analysis.text import sentences


def article(*paragraphs, **known):
    """An invented article of body paragraphs."""
    text, parts, listed = "\n".join(paragraphs), [], []
    at = 0
    for number, paragraph in enumerate(paragraphs, start=1):
        parts.append(Part("body", at, at + len(paragraph), at, at + len(paragraph)))
        for start, end in sentences.split_sentences(text, at, at + len(paragraph)):
            listed.append(Sentence(len(listed) + 1, start, end, "body", number))
        at += len(paragraph) + 1
    return replace(Article("a", text, tuple(parts), tuple(listed)), **known)
