"""Known copies give the exact known shares in all three modes, and copies invent no difference."""

import random

import numpy as np
import pandas as pd
import pytest

from analysis.measure import copies, intervals
from analysis.measure.terms import (
    change,
    collocation,
    differences,
    frequency,
    keyness,
    usage_time,
    vocabulary,
    word_index,
)
from analysis.measure.voices import voices
from analysis.tables import schema

N, USING, REPRINTED = 30, 12, 15


def corpus():
    """Thirty originals of Báo Núi, twelve with a term; Báo Sông reprints fifteen, six with it.

    Every second reprint has a new headline; it also prints ten articles of its own, one with it.
    """
    rows, used, shared = [], [], []

    def printed(name, outlet, day, term, *, head=""):
        text = head + ("x" * 200)
        rows.append((name, outlet, day, text, 40 + 4 * bool(head)))
        if term:
            used.append((name, "thời gian", len(head) + 10, len(head) + 19))
        return len(head)

    for k in range(N):
        printed(f"n{k:02}", "Báo Núi", "2026-03-02", k < USING)
    for k in range(REPRINTED):
        of = k if k < 6 else USING + k
        head = "Tít khác đi. " if k % 2 else ""
        at = printed(f"s{k:02}", "Báo Sông", "2026-03-03", of < USING, head=head)
        for nth, (name, start) in enumerate(((f"n{of:02}", 0), (f"s{k:02}", at)), start=1):
            shared.append((f"p{k:02}", name, start, start + 200, 40, nth))
    for k in range(10):
        printed(f"t{k:02}", "Báo Sông", "2026-03-02", k == 0)
    articles = pd.DataFrame(
        rows, columns=["article_id", "outlet", "published_on", "text", "n_words"]
    )
    terms = pd.DataFrame(used, columns=["article_id", "term", "start", "end"])
    found = pd.DataFrame(
        shared, columns=["passage_id", "article_id", "start", "end", "n_words", "nth_copy"]
    )
    return articles, terms, found


@pytest.fixture(autouse=True)
def _words(monkeypatch):
    """A made text has no words to count: a word is five characters."""
    monkeypatch.setattr(copies.words, "count_words", lambda text: len(text) // 5)


@pytest.mark.parametrize(
    ("mode", "nui", "song"),
    [
        ("with copies", (12, 30), (7, 25)),
        ("once", (12, 30), (1, 10)),
        ("own words", (6, 15), (1, 10)),
    ],
)
def test_the_shares_are_the_known_ones(mode, nui, song):
    articles, terms, shared = corpus()
    table = frequency.rates(terms, articles, passages=shared, mode=mode).set_index("outlet")
    for outlet, (n_with, n) in (("Báo Núi", nui), ("Báo Sông", song)):
        row = table.loc[outlet]
        assert (row["n_articles_with"], row["n_articles"]) == (n_with, n)
        assert row["share"] == n_with / n
        assert row["n"] == n_with
    compared = differences.between_outlets(terms, articles, passages=shared, mode=mode).iloc[0]
    assert compared["n_articles_with"] == nui[0]
    assert (compared["n_articles"], compared["n_articles_against"]) == (nui[1], song[1])
    time = usage_time.table(terms, articles, names=["thời gian"], passages=shared, mode=mode)
    judged = time[time["mark"] == "term"].iloc[0]
    assert (judged["n_articles_with"], judged["n_articles"]) == (nui[0] + song[0], nui[1] + song[1])
    moved = change.before_after(terms, articles, day="2026-03-03", passages=shared, mode=mode)
    assert int(moved["n_articles_before"].iloc[0]) + int(moved["n_articles_after"].iloc[0]) == (
        nui[1] + song[1]
    )


def test_a_speaker_has_the_known_shares_in_all_modes():
    articles, terms, shared = corpus()
    articles = schema.frame("articles", articles.assign(label="x").to_dict("records"))
    said = terms.assign(kind="direct", speaker="Lê Mận", speaker_type="person", part="body")
    said = schema.frame("quotations", said.drop(columns="term").to_dict("records"))
    row = voices.speaker_shares(said, articles, passages=shared).iloc[0]
    assert row["share_articles"] == 19 / 55
    assert row["share_articles_once"] == 13 / 40
    assert row["share_articles_own"] == 7 / 25
    assert row["low"] < row["share_articles"] < row["high"]


def test_no_use_is_no_proof_of_none():
    articles, terms, _ = corpus()
    rate = frequency.rates(terms.head(0), articles, names=["thời gian"]).iloc[0]
    assert (rate["low"], rate["share_low"]) == (0, 0)
    assert rate["share_high"] == pytest.approx(
        intervals.share([0] * N, [1] * N, clusters=range(N)).high
    )
    assert rate["high"] > 0


def test_reprints_invent_no_difference_between_outlets_that_do_not_differ():
    """One outlet reprints the other's wire texts: 26 to 30 claims once, none there are."""
    chance = random.Random(4)
    syllables = [f"{a}{b}" for a in "bcdghklmnpt" for b in ("a", "ô", "iê", "ươ")]
    weights = [1 / (k + 2) for k in range(len(syllables))]
    texts = [" ".join(chance.choices(syllables, weights, k=120)) + "." for _ in range(120)]
    rows = [(f"n{k:03}", "Báo Núi", texts[k]) for k in range(80)]
    rows += [(f"s{k:03}", "Báo Sông", texts[k]) for k in range(80, 120)]
    heads = [f"{syllables[k % 9]} {syllables[k % 7]} mới. " for k in range(40)]
    rows += [(f"w{k:03}", "Báo Sông", heads[k] + texts[k]) for k in range(40)]
    frame = pd.DataFrame(rows, columns=["article_id", "outlet", "text"])
    shared = pd.DataFrame(
        [
            (f"p{k:02}", name, at, at + len(texts[k]), 120, nth)
            for k in range(40)
            for nth, (name, at) in enumerate(
                ((f"n{k:03}", 0), (f"w{k:03}", len(heads[k]))), start=1
            )
        ],
        columns=["passage_id", "article_id", "start", "end", "n_words", "nth_copy"],
    )
    words = word_index.build(frame)
    outlets = frequency.outlet_by_article(frame)
    for mode in copies.MODES:
        index = word_index.index_once(words, shared, mode)
        counts = vocabulary.lettered(word_index.word_counts(index))
        for everywhere in (None, word_index.word_counts(words)):
            table = keyness.compare_all(counts, outlets, everywhere=everywhere)
            assert not table.loc[table["item"] != "mới", "claim"].any(), mode
            assert not table["item"].duplicated().any()  # two outlets: each word once
    sizes = {mode: int(word_index.index_once(words, shared, mode).n_words.astype(bool).sum())
             for mode in copies.MODES}  # fmt: skip
    assert sizes == {"with copies": 160, "once": 120, "own words": 80}


def test_two_named_outlets_are_compared_directly():
    chance = np.random.default_rng(1)
    outlets = {f"a{k}": ("Báo Núi", "Báo Sông", "Báo Biển")[k % 3] for k in range(180)}
    article, item = np.nonzero(chance.random((180, 20)) < 0.3)
    counts = word_index.Counts(
        tuple(outlets), tuple(f"từ{k}" for k in range(20)), article, item,
        np.ones(len(article), dtype=np.int64), np.full(180, 100),
    )  # fmt: skip
    table = keyness.compare(counts, outlets, target="Báo Núi", against="Báo Sông")
    assert set(table["against"]) == {"Báo Sông"}
    assert table["n_articles_target"].eq(60).all()
    assert table["n_articles_reference"].eq(60).all()
    both = keyness.compare(counts, outlets, target="Báo Sông", against="Báo Núi")
    one, other = (t.set_index("item") for t in (table, both))
    assert one["log_ratio"].to_dict() == pytest.approx((-other["log_ratio"]).to_dict())
    assert one["p"].to_dict() == pytest.approx(other["p"].to_dict())


def made(shares, n=100):
    """Articles of outlets (or days) with a term in the given share of each."""
    rows, used = [], []
    for place, share in shares.items():
        for k in range(n):
            rows.append((f"{place}-{k:03}", place, place if place[:2] == "20" else None, "", 100))
            if k < round(share * n):
                used.append((rows[-1][0], "đê", 0, 2))
    columns = ["article_id", "outlet", "published_on", "text", "n_words"]
    return pd.DataFrame(rows, columns=columns), pd.DataFrame(
        used, columns=["article_id", "term", "start", "end"]
    )


def test_a_planted_difference_is_claimed_and_a_small_one_says_what_was_possible():
    articles, terms = made({"Báo Núi": 0.5, "Báo Sông": 0.2})
    row = differences.between_outlets(terms, articles, names=["đê", "lũ"]).iloc[0]
    assert row["claim"]
    assert row["difference"] == pytest.approx(0.3)
    assert row["low"] < 0.3 < row["high"]
    assert row["detectable"] < 0.3
    articles, terms = made({"Báo Núi": 0.25, "Báo Sông": 0.2})
    row = differences.between_outlets(terms, articles).iloc[0]
    assert not row["claim"]
    assert row["detectable"] > 0.1
    few = differences.between_outlets(*made({"Báo Núi": 0.5, "Báo Sông": 0}, n=12)[::-1]).iloc[0]
    assert (few["enough"], few["reason"]) == (False, "only 12 articles; a comparison needs 20")


def test_outlets_that_do_not_differ_are_hardly_ever_told_apart():
    # of 25 terms the intervals of one stand apart: 62 of 100 corpora carried a false statement
    told = 0
    for seed in range(12):
        chance = np.random.default_rng(seed)
        rows = [(f"a{k:02}", ("Báo Núi", "Báo Sông")[k % 2], "", 100) for k in range(60)]
        columns = ["article_id", "outlet", "text", "n_words"]
        article, term = np.nonzero(chance.random((60, 25)) < 0.3)
        used = [(f"a{a:02}", f"từ {t:02}", 0, 2) for a, t in zip(article, term, strict=True)]
        articles = pd.DataFrame(rows, columns=columns)
        terms = pd.DataFrame(used, columns=["article_id", "term", "start", "end"])
        told += bool(differences.between_outlets(terms, articles)["claim"].any())
    assert told <= 2


def test_what_all_outlets_print_speaks_for_none():
    articles, terms = made({"Báo Núi": 0.5, "Báo Sông": 0.5}, n=60)
    told = articles.assign(story_id=articles["article_id"].str[-3:])[["article_id", "story_id"]]
    row = differences.between_outlets(terms, articles, stories=told).iloc[0]
    assert row["p"] == 1.0


def test_before_and_after_a_day_and_a_trend_are_found():
    days = {f"2026-03-{k:02}": (0.2 if k < 11 else 0.55) for k in range(1, 21)}
    articles, terms = made(days, n=10)
    moved = change.before_after(terms, articles, day="2026-03-11").iloc[0]
    assert moved["claim"]
    assert (moved["share_before"], moved["n_articles_before"]) == (pytest.approx(0.2), 100)
    rising = change.trend(terms, articles).iloc[0]
    assert rising["claim"]
    assert rising["low"] < rising["trend"] < rising["high"]
    x = pd.to_datetime(articles["published_on"]).dt.day / change.DAYS
    y = articles["article_id"].isin(terms["article_id"]).astype(float)
    assert rising["trend"] == pytest.approx(np.polyfit(x, y, 1)[0])
    assert change.before_after(terms, articles, day="2026-03-02")["reason"].iloc[0] == (
        "only 10 articles; a comparison needs 20"
    )


def test_collocations_stay_within_their_bounds_and_three_articles():
    chance = random.Random(2)
    texts = [" ".join(chance.choices(["chợ", "hoa", "đê", "lũ"], k=60)) for _ in range(6)]
    texts += ["sen sen sen ao sen sen ao"] * 2
    frame = pd.DataFrame({"article_id": [f"a{k}" for k in range(8)], "text": texts})
    index = word_index.build(frame)
    for node in ("chợ", "sen", "ao"):
        table = collocation.collocates(index, node, least=1)
        assert table[["delta_p_word", "delta_p_node"]].abs().le(1).all().all()
        assert (table["log_dice"] <= 14).all()
        assert (table["n_near"] <= table["n_word"]).all()
        assert (table["enough"] == (table["n_articles"] >= 3)).all()
