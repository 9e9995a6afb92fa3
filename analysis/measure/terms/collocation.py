"""Which words keep company with a word, more than their frequency explains."""

from typing import Any

import numpy as np
import pandas as pd

from analysis.measure import policy
from analysis.measure.policy import Least
from analysis.measure.terms import concordance
from analysis.measure.terms.word_index import WordIndex

Numbers = np.ndarray[Any, np.dtype[np.int64]]
COLUMNS = [
    *("word", "n_together", "n_articles", "n_node", "n_word", "n_words"),
    *("log_dice", "pmi", "delta_p_word", "delta_p_node"),
    *("n_near", "n_places", "enough", "reason"),
]
#: Fewer meetings than this are left out: PMI is highest for what met once.
LEAST_TOGETHER = 3


def collocates(
    index: WordIndex,
    query: str,
    *,
    span: int = 5,
    sentences: pd.DataFrame | None = None,
    least: int = LEAST_TOGETHER,
    asked: Least = policy.LEAST,
) -> pd.DataFrame:
    """The words near a word or phrase, by how strongly they belong together.

    Near means within `span` words to either side in the same article or, when the table of
    `sentences` is given, in the same sentence.

    Parameters
    ----------
    index
        the words of some articles (`word_index.build`)
    query
        a word or a phrase, found as `concordance.lines` finds it
    span
        how many words to either side are near
    sentences
        the table of that name; with it `span` is not read: near is what stands in the same sentence
    least
        words met less often are left out
    asked
        what is enough: `asked.association` articles in which the two meet

    Returns
    -------
    pandas.DataFrame
        a row a word with the columns `COLUMNS`: `word`, `n_together` (meetings), `n_articles` (in
        how many articles they meet), `n_node`, `n_word`, `n_words` (of the corpus), `log_dice`,
        `pmi`, `delta_p_word`, `delta_p_node`, `n_near`, `n_places`, `enough`, `reason`. Ordered by
        `log_dice`, those without articles enough last

    Notes
    -----
    `log_dice` (at most 14; one more is twice as strong; comparable between corpora) orders
    the table. `pmi` in bits is high for rare words that hardly occur elsewhere, which is why
    words met fewer than `least` times are left out. `delta_p_word` is how much likelier the
    word is at a place near the node than elsewhere, `delta_p_node` how much likelier a place is
    near the node where the word stands than where it does not, both from -1 to 1: a difference
    between them says which of the two calls for the other.

    A *place* is a word of the corpus where it stands. Log Dice, PMI and Delta P count places, each
    once however many nodes it is near (`n_near` are near the word, of `n_places` near the node at
    all); `n_together` counts meetings, a place near two nodes twice. A company kept in fewer than
    `asked.association` articles is one author's: `enough` is false, `reason` says so, and it stands
    last.

    References
    ----------
    Log Dice: Rychlý 2008, with the places near for the meetings. PMI: the
    span-corrected form (Evert 2008, Corpora and collocations, section 4), whose expectation is
    that of the places near; Church and Hanks 1990 leave the span out, so their value is higher
    by about the logarithm of twice the span (3.3 bits for five words to each side), as are
    those of tools that follow them. Delta P: Gries 2013, IJCL 18, over the four cells near or
    not, the word or another.

    Examples
    --------
    >>> from analysis.measure.terms import word_index as indexes
    >>> table = pd.DataFrame({"article_id": ["a"], "text": ["chợ hoa vui. chợ hoa xa. đi chợ hoa"]})
    >>> found = collocates(indexes.build(table), "chợ", span=1, least=2)
    >>> found[["word", "n_together", "n_word", "log_dice"]].values.tolist()
    [['hoa', 3, 3, 14.0]]
    """
    found = concordance.find_places(index, query)
    near, owner = _near(index, found, span, sentences)
    ids = index.ids[near].astype(np.int64)
    size = len(index.vocabulary)
    together = np.bincount(ids, minlength=size)
    n_word = np.diff(index.heads)
    chosen = np.flatnonzero(together >= max(least, 1))
    pairs = np.unique(np.stack([ids, found.articles[owner]]), axis=1)[0]
    articles = np.bincount(pairs, minlength=size)[chosen]
    places = np.unique(near)
    total, window = float(len(index.ids)), float(len(places))
    here = np.bincount(index.ids[places], minlength=size)[chosen]
    x, y, both = float(len(found)), n_word[chosen].astype(float), here.astype(float)
    with np.errstate(divide="ignore", invalid="ignore"):
        table = pd.DataFrame(
            {
                "word": [index.vocabulary[k] for k in chosen.tolist()],
                "n_together": together[chosen],
                "n_articles": articles,
                "n_node": len(found),
                "n_word": n_word[chosen],
                "n_words": len(index.ids),
                "log_dice": log_dice(both, x, y),
                "pmi": np.log2(both * total / (window * y)),
                "delta_p_word": both / window - (y - both) / max(total - window, 1.0),
                "delta_p_node": both / y - (window - both) / np.maximum(total - y, 1.0),
                "n_near": here,
                "n_places": len(places),
                "reason": [
                    policy.lacking(n, n, asked.association, "a collocation")
                    for n in articles.tolist()
                ],
            },
            columns=COLUMNS,
        )
    table["enough"] = (table["reason"] == "").astype(bool)
    return table.sort_values(
        ["enough", "log_dice", "n_together", "word"],
        ascending=[False, False, False, True],
        kind="stable",
    ).reset_index(drop=True)


def log_dice(together: Any, n_node: Any, n_word: Any) -> Any:
    """14 plus the logarithm to base 2 of Dice's coefficient; 14 when neither is ever alone.

    Parameters
    ----------
    together
        how often the two meet; counted at most as often as the rarer of them occurs
    n_node, n_word
        how often each of them occurs

    Returns
    -------
    float or numpy.ndarray
        at most 14; one less is half as strong

    Examples
    --------
    >>> float(log_dice(10, 40, 40))
    12.0
    """
    return 14 + np.log2(2 * np.minimum(together, np.minimum(n_node, n_word)) / (n_node + n_word))


def _near(
    index: WordIndex, found: concordance.Hits, span: int, sentences: pd.DataFrame | None
) -> tuple[Numbers, Numbers]:
    """The places near each hit, and the number of the hit."""
    low, high = index.offsets[found.articles], index.offsets[found.articles + 1]
    if sentences is None:
        low, high = np.maximum(low, found.first - span), np.minimum(high, found.last + span + 1)
    else:
        low, high = _sentences(index, found, sentences)
    left, right = found.first - low, high - found.last - 1
    owner = np.repeat(np.arange(len(found)), left + right)
    within = np.arange(len(owner)) - np.repeat(np.cumsum(left + right) - left - right, left + right)
    skip = np.where(within >= left[owner], (found.last - found.first + 1)[owner], 0)
    return low[owner] + within + skip, owner


def _sentences(
    index: WordIndex, found: concordance.Hits, sentences: pd.DataFrame
) -> tuple[Numbers, Numbers]:
    """The first place of each hit's sentence and one past its last."""
    spans: dict[str, list[tuple[int, int]]] = {}
    for name, start, end in zip(
        sentences["article_id"], sentences["start"], sentences["end"], strict=True
    ):
        spans.setdefault(str(name), []).append((int(start), int(end)))
    low, high = [], []
    for article, start, first, last in zip(
        found.articles.tolist(),
        found.starts.tolist(),
        found.first.tolist(),
        found.last.tolist(),
        strict=True,
    ):
        a, b = index.offsets[article], index.offsets[article + 1]
        inside = [s for s in spans.get(index.articles[article], []) if s[0] <= start < s[1]]
        edges = a + np.searchsorted(index.starts[a:b], inside[0]) if inside else (first, last + 1)
        low.append(int(edges[0]))
        high.append(max(int(edges[1]), last + 1))
    return np.array(low, dtype=np.int64), np.array(high, dtype=np.int64)
