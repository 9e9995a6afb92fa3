"""Random splits claim nothing, and the fast simulation says what the product would print."""

import sys
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from analysis.measure import association, copies, permutation
from analysis.measure.terms import differences, keyness, vocabulary, word_index

sys.path.append(str(Path(__file__).resolve().parents[1] / "benchmarks"))
import false_claims


@pytest.fixture(scope="module")
def listed():
    return false_claims.texts("", 260)


@pytest.fixture(scope="module")
def known(listed):
    return false_claims.pool_of(listed)


def product(known, listed, dealt, mode, *, names):
    """What the product claims of the articles as they are printed, with passages and texts."""
    rows, of, nth = dealt
    ids = [f"p{k:05}" for k in range(len(rows))]
    articles = pd.DataFrame({"article_id": ids, "outlet": of})
    articles["text"] = [listed[row] for row in rows]
    articles["n_words"] = known.counts.n_words[rows]
    wire = {row for row, k in zip(rows, nth, strict=True) if k > 1}
    shared = pd.DataFrame(
        [
            (f"w{row}", name, 0, len(listed[row]), int(known.counts.n_words[row]), k)
            for name, row, k in zip(ids, rows, nth, strict=True)
            if row in wire
        ],
        columns=["passage_id", "article_id", "start", "end", "n_words", "nth_copy"],
    )
    index = word_index.index_once(word_index.build(articles), shared, mode)
    counts = vocabulary.only(word_index.word_counts(index), known.counts.items)
    draws = copies.draws(articles, shared).to_dict()
    words = keyness.compare_all(counts, dict(zip(ids, of, strict=True)), draws=draws)
    used = [
        (ids[a], known.counts.items[i], 0, 1)
        for a, row in enumerate(rows)
        for i in np.flatnonzero(known.used[row])
        if known.counts.items[i] in names
    ]
    terms = pd.DataFrame(used, columns=["article_id", "term", "start", "end"])
    # each term stands somewhere in the article, in a copy where the article is one
    compared = differences.between_outlets(terms, articles, names=names, passages=shared, mode=mode)
    return words, compared


def uneven(known, design, *, seed):
    """Articles dealt by a word that stands for a term, so that there are true claims; wire texts at random."""
    chance = np.random.default_rng(seed)
    rows, of, nth = false_claims.corpus(chance, len(known.counts.articles), design, wire=True)
    modes = [false_claims.in_mode(rows, of, nth, mode) for mode in copies.MODES]
    chosen = [false_claims.middling(known, printed) for printed in modes]
    word = next(k for k in chosen[0] if all(k in some for some in chosen))
    n = design[0] * design[1]
    order = np.argsort(known.used[rows[:n], word] > 0, kind="stable")
    outlets = np.repeat([f"Báo {k:02}" for k in range(design[0])], design[1])
    rows[:n], of[:n] = np.array(rows)[order].tolist(), outlets.tolist()
    return rows, of, nth


@pytest.mark.parametrize("mode", copies.MODES)
@pytest.mark.parametrize("design", [(2, 30), (5, 24)])
def test_the_fast_claims_are_those_of_the_product(known, listed, design, mode):
    dealt = uneven(known, design, seed=1)
    printed = false_claims.in_mode(*dealt, mode)
    tested, said = false_claims.words_said(known, printed)
    n_terms, terms = false_claims.terms_said(known, printed)
    names = [known.counts.items[k] for k in false_claims.middling(known, printed)]
    words, compared = product(known, listed, dealt, mode, names=names)
    assert tested == words["p"].notna().sum()
    claimed = words[words["claim"]]
    assert said == set(zip(claimed["item"], claimed["outlet"], strict=True))
    assert said
    assert n_terms == compared["p"].notna().sum()
    claimed = compared[compared["claim"]]
    assert terms == set(zip(claimed["term"], claimed["outlet"], strict=True))
    assert terms
    # and every p of a word, not only the small ones
    fast = np.sort(false_claims.word_tests(known, printed))
    assert fast == pytest.approx(np.sort(words["p"].dropna().to_numpy()), abs=1e-12)


def test_orders_left_untried_change_no_claim():
    chance = np.random.default_rng(4)
    said = {True: 0, False: 0}
    for _ in range(6):
        groups = chance.choice(["a", "b", "c"], 60)
        used = (chance.random((60, 6)) < np.where(groups == "a", 0.55, 0.25)[:, None]).astype(float)
        used[:, 3:] = chance.random((60, 3)) < 0.4
        how = {"draws": [str(k) for k in range(60)], "targets": ["a", "b", "c"]}
        whole = association.corrected(permutation.groups_apart(used, groups, **how).ravel())
        early = permutation.groups_apart(used, groups, level=0.01, **how).ravel()
        early = association.corrected(early)
        assert ((early < 0.01) == (whole < 0.01)).all()
        said[bool((whole < 0.01).any())] += 1
    assert min(said.values()) > 0


def test_random_splits_hardly_ever_claim_anything(known):
    table = false_claims.splits(known, 12, ((2, 40),))
    # more than 3 of 12 happen twice in a thousand at one in twenty; 36 splits of two families
    found = table.loc[table["wire"], ["splits_with_a_word", "splits_with_a_term"]].to_numpy()
    assert found.max() <= 3
    assert found.sum() <= 8
