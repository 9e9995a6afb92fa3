"""In what share of other news a word stands: what is common there says nothing of an event."""

from math import exp, log2

from analysis.text import normalise, wordlist

#: How many words an article has that everything is compared with, and the share of one whose
#: word the list does not know: rarer than its rarest.
_LENGTH = 400
_RAREST = 1e-5


def chance_share(words: str) -> float:
    """In about what share of news articles the words stand, were they printed by chance.

    Of a phrase the share of its rarest word: an upper bound, so that nothing is called rare
    that is not. Words of a phrase are what the list holds, syllables where it holds no more.
    """
    costs = wordlist.read_wordlist().costs
    folded = normalise.folded(words)
    known = [folded] if folded in costs else folded.split()
    rate = min(exp(-costs[word]) if word in costs else _RAREST / _LENGTH for word in known)
    return max(_RAREST, 1 - exp(-rate * _LENGTH))


def times(words: str, n: int, n_of: int) -> float:
    """How many times as many articles as in other news hold the words, as a logarithm to base 2.

    >>> times("chợ", 1, 10) < times("marathon", 1, 10)
    True
    """
    return log2(max(n, 0.5) / max(n_of, 1) / chance_share(words))
