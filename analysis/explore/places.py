"""Where words stand in the corpus: the hits that a concordance lists and bars count."""

from dataclasses import dataclass

import numpy as np

from analysis.explore.index import Ints, Mask, SentenceIndex


@dataclass(frozen=True, slots=True)
class Nodes:
    """The places of some words in the corpus, in some order, each with its sentence."""

    start: Ints
    end: Ints
    sentence: Ints

    def __len__(self) -> int:
        return len(self.start)

    def taken(self, order: "Ints | Mask | slice") -> "Nodes":
        """Some of the places, or the same in another order."""
        return Nodes(self.start[order], self.end[order], self.sentence[order])

    def a_sentence(self, n_sentences: int) -> Ints:
        """How many of the places begin in each sentence."""
        return np.bincount(self.sentence, minlength=n_sentences).astype(np.int64)


def of_words(index: SentenceIndex, words: str, *, exact_marks: bool) -> Nodes:
    """Every place of the words, in the order of the text."""
    start, length = index.hits(words, exact_marks=exact_marks)
    return _in_sentences(index, start, start + length)


def places_of_terms(index: SentenceIndex, chosen: tuple[str, ...]) -> Nodes:
    """Every place of the terms, in the order of the text."""
    rows = index.tables.terms
    rows = rows[rows["term"].isin(chosen)]
    base = index.base[index.articles_of(rows)]
    start = rows["start"].to_numpy(np.int64) + base
    end = rows["end"].to_numpy(np.int64) + base
    order = np.lexsort((end, start))
    return _in_sentences(index, start[order], end[order])


def a_term(index: SentenceIndex, keep: Mask) -> dict[str, int]:
    """How many places each term has in the sentences kept."""
    rows = index.tables.terms
    starts = rows["start"].to_numpy(np.int64) + index.base[index.articles_of(rows)]
    sentence = index.sentence_of(starts)
    inside = sentence < len(index)
    inside[inside] = keep[sentence[inside]]
    counted = rows["term"][inside].value_counts(sort=False)
    return {str(term): int(n) for term, n in counted.items()}


def _in_sentences(index: SentenceIndex, start: Ints, end: Ints) -> Nodes:
    sentence = index.sentence_of(start)
    return Nodes(start, end, sentence).taken(sentence < len(index))
