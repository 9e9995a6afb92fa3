"""Which words outlets print most: the table that a word cloud illustrates."""

from collections.abc import Iterable, Mapping
from functools import cache

import numpy as np
import pandas as pd

from analysis.measure.terms.frequency import UNKNOWN
from analysis.measure.terms.word_index import Counts
from analysis.tables.checked import checked
from analysis.text import normalise, wordlist

COLUMNS = ["outlet", "word", "n", "per_1000", "n_articles_with", "n_articles", "n_words", "more"]
COLUMNS += ["claimed", "enough", "reason"]


@cache
def function_words() -> frozenset[str]:
    """Words of grammar, as the lexicon lists them, folded.

    Returns
    -------
    frozenset of str
        the entries of `function_words.txt`

    Examples
    --------
    >>> "và" in function_words(), "chợ" in function_words()
    (True, False)
    """
    return frozenset(normalise.folded(word) for word in wordlist.entries("function_words.txt"))


def content(counts: Counts) -> Counts:
    """The counts of words that carry a subject: no words of grammar, no numbers.

    Parameters
    ----------
    counts
        how often each article uses each word (`word_index.word_counts`)

    Returns
    -------
    Counts
        fewer items. The words of the articles stay what they were, so rates keep their denominator

    Examples
    --------
    >>> from analysis.measure.terms import word_index
    >>> texts = pd.DataFrame({"article_id": ["a"], "text": ["Chợ và bến, 2.500 khách."]})
    >>> content(word_index.word_counts(word_index.build(texts))).items
    ('chợ', 'bến', 'khách')
    """
    skip = function_words()
    return only(counts, [w for w in counts.items if has_letter(w) and w not in skip])


def lettered(counts: Counts) -> Counts:
    """The counts of everything but numbers and dates: what keyness compares.

    Parameters
    ----------
    counts
        how often each article uses each word (`word_index.word_counts`)

    Returns
    -------
    Counts
        the items that hold a letter; the words of the articles stay what they were

    Examples
    --------
    >>> from analysis.measure.terms import word_index
    >>> texts = pd.DataFrame({"article_id": ["a"], "text": ["Chợ và bến, 2.500 khách."]})
    >>> lettered(word_index.word_counts(word_index.build(texts))).items
    ('chợ', 'và', 'bến', 'khách')
    """
    return only(counts, [word for word in counts.items if has_letter(word)])


def has_letter(word: str) -> bool:
    """Whether a word is more than digits and marks (`2.500`, `24.12.2024`).

    Parameters
    ----------
    word
        a word as printed or folded

    Returns
    -------
    bool
        true where any of its characters is a letter

    Examples
    --------
    >>> has_letter("2.500"), has_letter("chợ")
    (False, True)
    """
    return any(character.isalpha() for character in word)


def only(counts: Counts, items: Iterable[str]) -> Counts:
    """The counts of some items alone, in the order given.

    Parameters
    ----------
    counts
        how often each article uses each item
    items
        the items to keep; those that `counts` does not hold are passed over

    Returns
    -------
    Counts
        the words of the articles stay what they were

    Examples
    --------
    >>> from analysis.measure.terms import word_index
    >>> texts = pd.DataFrame({"article_id": ["a"], "text": ["Chợ hoa, chợ đêm."]})
    >>> found = only(word_index.word_counts(word_index.build(texts)), ["chợ", "mưa"])
    >>> found.items, found.n.tolist(), found.n_words.tolist()
    (('chợ',), [2], [4])
    """
    number = {item: k for k, item in enumerate(counts.items)}
    items = [item for item in items if item in number]
    new = np.full(len(counts.items) + 1, -1, dtype=np.int64)
    new[[number[item] for item in items]] = np.arange(len(items))
    keep = new[counts.item] >= 0
    return Counts(
        articles=counts.articles,
        items=tuple(items),
        article=counts.article[keep],
        item=new[counts.item[keep]],
        n=counts.n[keep],
        n_words=counts.n_words,
    )


@checked
def spelled(terms: pd.DataFrame) -> dict[str, str]:
    """How each term of a study is printed most often, by the name it has there.

    Parameters
    ----------
    terms
        the table of that name: `term`, `as_printed`

    Returns
    -------
    dict of str to str
        the printing of each term; of several as frequent the first in order

    Examples
    --------
    >>> spelled(pd.DataFrame({"term": ["UN", "UN"], "as_printed": ["LHQ", "LHQ"]}))
    {'UN': 'LHQ'}
    """
    pairs = terms[["term", "as_printed"]].astype(str).value_counts().reset_index()
    ordered = pairs.sort_values(["count", "as_printed"], ascending=[False, True], kind="stable")
    first = ordered.drop_duplicates("term").sort_values("term")
    return dict(zip(first["term"], first["as_printed"], strict=True))


@checked
def gathered(counts: Counts, terms: pd.DataFrame) -> Counts:
    """The counts with the words that are uses of a study's terms under the names of the terms.

    A term in several spellings is then one item, the number of its rows, as in every other table of
    terms. Where a term's name is printed outside its uses too (a word that the study leaves out)
    those stay with it.

    Parameters
    ----------
    counts
        how often each article uses each word, of an index that was built with the terms as `whole`
    terms
        the table of that name: `article_id`, `term`, `as_printed`

    Returns
    -------
    Counts
        the items of `counts` and behind them the names of terms that are no words of it

    Examples
    --------
    >>> from analysis.measure.terms import word_index
    >>> texts = pd.DataFrame({"article_id": ["a"], "text": ["LHQ họp. Liên Hợp Quốc ký."]})
    >>> terms = pd.DataFrame({"article_id": "a", "term": "UN", "start": [0, 9], "end": [3, 22],
    ...                       "as_printed": ["LHQ", "Liên Hợp Quốc"]})
    >>> counts = gathered(word_index.word_counts(word_index.build(texts, whole=terms)), terms)
    >>> {counts.items[i]: int(n) for i, n in zip(counts.item, counts.n)}
    {'họp': 1, 'ký': 1, 'UN': 2}
    """
    article = {name: k for k, name in enumerate(counts.articles)}
    item = {name: k for k, name in enumerate(counts.items)}
    names = [n for n in dict.fromkeys(terms["term"].astype(str)) if n not in item]
    item |= {name: len(counts.items) + k for k, name in enumerate(names)}
    found = {
        (int(a), int(i)): int(n)
        for a, i, n in zip(counts.article, counts.item, counts.n, strict=True)
    }
    columns = (terms["article_id"].astype(str), terms["as_printed"], terms["term"].astype(str))
    for name, printed, term in zip(*columns, strict=True):
        if (k := article.get(name)) is None:
            continue
        as_word = (k, item.get(normalise.folded(str(printed)), -1))
        if found.get(as_word):
            found[as_word] -= 1
            found[k, item[term]] = found.get((k, item[term]), 0) + 1
    kept = sorted(pair for pair, n in found.items() if n > 0)
    pairs = np.array(kept, dtype=np.int64).reshape(-1, 2)
    return Counts(
        articles=counts.articles,
        items=(*counts.items, *names),
        article=pairs[:, 0],
        item=pairs[:, 1],
        n=np.array([found[pair] for pair in kept], dtype=np.int64),
        n_words=counts.n_words,
    )


def table(
    counts: Counts,
    outlets: Mapping[str, str] | None = None,
    *,
    most: int = 60,
    compared: pd.DataFrame | None = None,
) -> pd.DataFrame:
    """The most frequent words of each outlet, or of the corpus when no outlets are given.

    Parameters
    ----------
    counts
        how often each article uses each word, such as `content` answers
    outlets
        the outlet of each article by its id; None: the corpus is one
    most
        how many words an outlet has at most
    compared
        a table of `keyness` of the same outlets; None: nothing is claimed

    Returns
    -------
    pandas.DataFrame
        `outlet` (empty for a corpus taken whole), `word`, `n`, `per_1000`, `n_articles_with`,
        `n_articles`, `n_words` (of the outlet), `more`, `claimed`, `enough`, `reason`. Ordered by
        outlet, then `n`, then the word

    Notes
    -----
    A description of what is printed: a word is high here because the event is about it, not
    because the outlet chose it; that is what `keyness` asks. `more` is how many times as
    often the outlet uses the word as the others do, with half an occurrence added on both
    sides (missing for a corpus taken whole); it is no test. `claimed` is true only where
    `compared` claims that the outlet prints the word more; a cloud
    colours those and no others. `enough` and `reason` are those of that comparison.

    Examples
    --------
    >>> from analysis.measure.terms import word_index
    >>> texts = pd.DataFrame({"article_id": ["a"], "text": ["Chợ hoa, chợ đêm."]})
    >>> found = table(word_index.word_counts(word_index.build(texts)), most=1)
    >>> found[["word", "n", "per_1000", "reason"]].values.tolist()
    [['chợ', 2, 500.0, 'no comparison was asked for']]
    """
    of = np.array([str((outlets or {}).get(a) or UNKNOWN) for a in counts.articles], dtype=object)
    if outlets is None:
        of[:] = ""
    size = len(counts.items)
    pooled = np.bincount(counts.item, weights=counts.n, minlength=size)
    total = float(counts.n_words.sum())
    rows = []
    for outlet in sorted(set(of.tolist())):
        here = (of == outlet) & counts.asked
        claimed, reason = _claims(compared, outlet)
        chosen = here[counts.article]
        n = np.bincount(counts.item[chosen], weights=counts.n[chosen], minlength=size)
        with_it = np.bincount(counts.item[chosen], minlength=size)
        words = float(counts.n_words[here].sum())
        others = max(total - words, 1.0)
        more = ((n + 0.5) / max(words, 1.0)) / ((pooled - n + 0.5) / others)
        best = sorted(np.flatnonzero(n).tolist(), key=lambda k: (-n[k], counts.items[k]))[:most]
        for k in best:
            rows.append(
                (
                    outlet,
                    counts.items[k],
                    int(n[k]),
                    1000 * n[k] / max(words, 1.0),
                    int(with_it[k]),
                    int(here.sum()),
                    int(words),
                    float(more[k]) if outlets is not None else np.nan,
                    counts.items[k] in claimed,
                    not reason,
                    reason,
                )
            )
    return pd.DataFrame(rows, columns=COLUMNS)


def _claims(compared: pd.DataFrame | None, outlet: str) -> tuple[set[str], str]:
    """The words that keyness claims the outlet prints more, and why it claims none."""
    if compared is None:
        return set(), "no comparison was asked for"
    own = compared[compared["outlet"] == outlet]
    more = own[own["claim"].astype(bool) & (own["log_ratio"] > 0)]
    if own.empty:
        return set(), "not compared"
    return set(more["item"]), "" if own["enough"].any() else str(own["reason"].iloc[0])
