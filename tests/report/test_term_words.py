"""What the tables of terms say: sentences whose numbers are computed, silent where few."""

import pandas as pd

from analysis.measure.terms import keyness
from analysis.report.words import term_words


def rate(term, outlet, n, *, low=None, high=None):
    enough = low is not None
    return {
        "term": term,
        "outlet": outlet,
        "n": n,
        "per_1000": float(n),
        "low": low,
        "high": high,
        "n_articles": 40 if enough else 2,
        "enough": enough,
        "reason": "" if enough else "only 2 articles; a comparison needs 20",
    }


def test_few_articles_are_not_compared_in_words_either():
    table = pd.DataFrame([rate("dam", "Báo Núi", 3), rate("dam", "Báo Sông", 0)])
    assert term_words.rates_sentences(table) == (
        "Too few articles to compare outlets: 2 of 2 are too small, the largest of them Báo Núi "
        "(only 2 articles; a comparison needs 20). What was printed: 3 uses of 1 term."
    )


def test_intervals_that_stand_apart_are_no_claim():
    table = pd.DataFrame(
        [
            rate("dam", "Báo Núi", 6, low=5.0, high=7.0),
            rate("dam", "Báo Sông", 2, low=1.0, high=3.0),
        ]
    )
    assert term_words.rates_sentences(table) == (
        "8 uses of 1 term were printed; intervals alone claim no difference between outlets."
    )


def difference(term, claim, **facts):
    row = {
        "term": term,
        "outlet": "Báo Núi",
        "against": "Báo Sông",
        "counted": "once",
        "share": 0.5,
        "share_against": 0.2,
        "n_articles": 60,
        "n_articles_against": 50,
        "low": 0.1,
        "high": 0.45,
        "p": 0.001,
        "p_corrected": 0.002,
        "detectable": 0.24,
        "claim": claim,
        "reason": "",
    }
    return row | facts


def test_a_difference_is_said_with_shares_counts_and_interval():
    table = pd.DataFrame([difference("dam", True), difference("rain", False, detectable=0.281)])
    assert term_words.differing(table) == (
        "1 of 2 comparisons of terms are claims: dam in 50% of 60 articles of Báo Núi, in 20% of "
        "50 of Báo Sông (+10 to +45 points). For the others differences of 28 points and more "
        "would mostly have been found."
    )


def test_no_difference_is_never_said_without_what_could_have_been_found():
    table = pd.DataFrame([difference("dam", False), difference("rain", False, detectable=None)])
    assert term_words.differing(table) == (
        "No difference among 2 comparisons of terms is beyond what chance gives; differences of "
        "24 points and more would mostly have been found (and none at all in 1 of them)."
    )
    none = table.assign(detectable=float("nan"))
    assert "with so few articles none could have been found" in term_words.differing(none)


def test_the_modes_of_counting_copies_stand_side_by_side():
    both = [difference("dam", True), difference("dam", False, counted="own words")]
    said = term_words.differing(pd.DataFrame(both))
    assert said.startswith("Once: 1 of 1 comparisons")
    assert "Own words: No difference" in said


def test_copies_are_named_where_they_change_a_count():
    everywhere = pd.DataFrame([rate("dam", "Báo Núi", 3), rate("rain", "Báo Núi", 2)])
    once = pd.DataFrame([rate("dam", "Báo Núi", 1), rate("rain", "Báo Núi", 2)])
    assert term_words.copy_effects(everywhere, once) == (
        "1 counts change when each shared passage counts once: dam in Báo Núi 3 to 1."
    )
    assert term_words.copy_effects(once, once) == (
        "No count changes when each shared passage counts once."
    )


def test_keyness_says_why_it_is_silent():
    table = pd.DataFrame(columns=[*keyness.COLUMNS])
    assert term_words.keyness_sentences(table, {"a": "Báo Núi"}) == (
        "No outlet is compared: Báo Núi has 1 article; a comparison needs 20 on each side."
    )


def test_keyness_says_its_claims_with_their_intervals():
    outlets = {f"a{k}": "Báo Núi" if k < 30 else "Báo Sông" for k in range(60)}
    row = {
        "item": "đập",
        "outlet": "Báo Núi",
        "n_target": 40,
        "n_reference": 10,
        "log_ratio": 2.0,
        "log_ratio_low": 1.0,
        "log_ratio_high": 3.0,
        "p": 0.001,
        "p_corrected": 0.002,
        "claim": True,
        "reason": "",
        "against": "the others",
        "enough": True,
        "n_draws_target": 30,
        "n_draws_reference": 30,
    }
    only = {**row, "item": "kênh", "n_reference": 0}
    never = {**row, "item": "lũ", "n_target": 0}
    assert term_words.keyness_sentences(pd.DataFrame([row, only, never]), outlets) == (
        "3 of 3 comparisons are claims. Báo Núi prints đập 4.0 times as often as the others "
        "(2.0 to 8.0); only Báo Núi prints kênh, 40 times; Báo Núi never prints lũ, the others "
        "10 times."
    )
    quiet = pd.DataFrame([{**row, "claim": False, "p_corrected": 0.4, "reason": "chance"}])
    assert term_words.keyness_sentences(quiet, outlets) == (
        "No difference among 1 comparisons of words is beyond what chance gives; a word in 10% of "
        "the other articles would have had to stand in 45% of those of Báo Núi to be found."
    )


def test_nothing_used_and_nothing_to_show_is_said():
    assert term_words.rates_sentences(pd.DataFrame()) == (
        "None of the study's terms is used in these articles."
    )
    assert term_words.cloud_words(pd.DataFrame(columns=["outlet", "word", "n"])) == (
        "There is no word to show."
    )
    assert term_words.spellings_sentences(pd.DataFrame()) == (
        "No term is printed in two spellings in these articles."
    )
