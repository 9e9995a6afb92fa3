"""What is proposed: a line, the count it rests on, and whether it is sure enough to be used."""

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.corpus.article import Article

#: The headline and lead of an article: where an event is named by whoever reports it.
_HEAD_WORDS = 60


@dataclass(frozen=True, slots=True)
class ProposedLine:
    """One proposal: words, in how many articles, and whether it is written uncommented."""

    words: str
    n_articles: int
    sure: bool
    variants: tuple[str, ...] = ()
    more: str = ""


def least(n: int, share: float) -> int:
    """In how many of `n` articles something must stand to be proposed: a share, two at least.

    >>> least(3, 0.2), least(400, 0.2)
    (2, 80)
    """
    return max(2, round(n * share))


def head(article: Article) -> str:
    """The headline, the lead and how the text begins."""
    if article.title or article.lead:
        first = "\n".join(filter(None, (article.title, article.lead)))
        if len(first.split()) >= _HEAD_WORDS // 3:
            return first
    words = article.text.split(" ")
    return " ".join(words[:_HEAD_WORDS])


def without_shorter(lines: Sequence[ProposedLine], kept: float = 0.7) -> list[ProposedLine]:
    """The lines without those that a longer one says nearly as often.

    `Vịnh Xanh` goes where `giải chạy Vịnh Xanh` stands in seven of ten of its articles.
    """
    found: list[ProposedLine] = []
    for line in sorted(lines, key=lambda one: (-len(one.words.split()), -one.n_articles)):
        padded = f" {line.words.lower()} "
        longer = [
            one
            for one in found
            if padded in f" {one.words.lower()} " and one.n_articles >= kept * line.n_articles
        ]
        if not longer:
            found.append(line)
    return sorted(found, key=lambda one: lines.index(one))
