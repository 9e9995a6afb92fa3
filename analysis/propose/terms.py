"""Words of the subject: what many articles print and other news seldom does, as terms to count."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from analysis.corpus.article import Article
from analysis.propose import background
from analysis.propose.proposal import ProposedLine, least, without_shorter
from analysis.text import normalise, place_names, wordlist, words

_SHARE, _SURE = 0.1, 0.2
_TIMES = 2.0
_MOST, _SURELY = 14, 8
_SHORT = re.compile(r"((?:[^\W\d_]+ ){2,8})\(([A-ZĐÂÊÔƯ]{2,7})\)")


def propose_terms(articles: Sequence[Article], taken: Iterable[str] = ()) -> list[ProposedLine]:
    """Terms for the study, best first, with how many articles use each and its spellings.

    A term is a word of two syllables or more in small letters that the dictionary lists,
    frequent here and rare in other news. `taken` are names that are proposed elsewhere.
    Abbreviations that articles explain in brackets, and what they stand for, are one term.
    """
    skip = frozenset(normalise.folded(word) for word in wordlist.entries("function_words.txt"))
    skip |= place_names.place_names()
    busy = " ".join(f" {normalise.folded(name)} " for name in taken)
    counts: Counter[str] = Counter()
    small: Counter[str] = Counter()
    for article in articles:
        text = article.text
        found = {text[a:b] for a, b in words.word_spans(text) if " " in text[a:b]}
        folded = {normalise.folded(word) for word in found}
        counts.update(folded)
        small.update(folded & {word for word in found if word == word.lower()})
    n = len(articles)
    fewest = min(3, max(2, n // 2))
    lines = []
    for word, k in counts.items():
        if k < fewest or word in skip or f" {word} " in busy:
            continue
        if small[word] < 0.5 * k or not word.replace(" ", "").isalpha():
            continue
        gain = background.times(word, k, n)
        if gain >= _TIMES:
            lines.append((k**1.5 * gain, ProposedLine(word, k, k >= least(n, _SURE), (word,))))
    lines.sort(key=lambda item: (-item[0], item[1].words))
    ranked = [line for _, line in lines][:_MOST]
    kept = [ProposedLine(one.words, one.n_articles, one.sure and k < _SURELY, one.variants)
            for k, one in enumerate(without_shorter(ranked))]  # fmt: skip
    return [*kept, *_abbreviated(articles)]


def _abbreviated(articles: Sequence[Article]) -> list[ProposedLine]:
    """What articles print in full with its abbreviation in brackets: `Liên hợp quốc (LHQ)`."""
    where: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for article in articles:
        for match in _SHORT.finditer(article.text):
            short = match[2]
            full = match[1].split()[-len(short) :]
            if "".join(word[0].upper() for word in full) == short:
                where[" ".join(full), short].add(article.article_id)
    every = least(len(articles), _SHARE)
    found = [
        ProposedLine(full, len(ids), len(ids) >= every, (full, short))
        for (full, short), ids in where.items()
        if len(ids) >= min(every, 3)
    ]
    return sorted(found, key=lambda one: (-one.n_articles, one.words))[:4]
