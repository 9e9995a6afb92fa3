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
    }


def test_few_articles_are_not_compared_in_words_either():
    table = pd.DataFrame([rate("dam", "Báo Núi", 3), rate("dam", "Báo Sông", 0)])
    assert term_words.rates(table) == (
        "Too few articles to compare outlets (Báo Núi 2, Báo Sông 2; a comparison needs 20 of "
        "each). What was printed: 3 uses of 1 terms."
    )


def test_an_interval_that_stands_apart_is_said_with_its_numbers():
    table = pd.DataFrame(
        [
            rate("dam", "Báo Núi", 6, low=5.0, high=7.0),
            rate("dam", "Báo Sông", 2, low=1.0, high=3.0),
            rate("rain", "Báo Núi", 2, low=1.0, high=4.0),
            rate("rain", "Báo Sông", 3, low=2.0, high=5.0),
        ]
    )
    assert term_words.rates(table) == (
        "Intervals that stand apart from all other outlets. "
        "dam: Báo Núi uses it more, 6.00 per 1,000 words (5.00 to 7.00)."
    )


def test_copies_are_named_where_they_change_a_count():
    everywhere = pd.DataFrame([rate("dam", "Báo Núi", 3), rate("rain", "Báo Núi", 2)])
    once = pd.DataFrame([rate("dam", "Báo Núi", 1), rate("rain", "Báo Núi", 2)])
    assert term_words.copies(everywhere, once) == (
        "1 counts change when each shared passage counts once: dam in Báo Núi 3 to 1."
    )
    assert term_words.copies(once, once) == (
        "No count changes when each shared passage counts once."
    )


def test_keyness_says_why_it_is_silent():
    table = pd.DataFrame(columns=[*keyness.COLUMNS])
    assert term_words.words(table, {"a": "Báo Núi"}) == (
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
    }
    only = {**row, "item": "kênh", "n_reference": 0}
    never = {**row, "item": "lũ", "n_target": 0}
    assert term_words.words(pd.DataFrame([row, only, never]), outlets) == (
        "3 of 3 comparisons are claims. Báo Núi prints đập 4.0 times as often as the others "
        "(2.0 to 8.0); only Báo Núi prints kênh, 40 times; Báo Núi never prints lũ, the others "
        "10 times."
    )
    quiet = pd.DataFrame([{**row, "claim": False, "p_corrected": 0.4, "reason": "chance"}])
    assert term_words.words(quiet, outlets) == (
        "No difference among 1 comparisons is beyond what chance gives."
    )


def test_nothing_used_and_nothing_to_show_is_said():
    assert term_words.rates(pd.DataFrame()) == (
        "None of the study's terms is used in these articles."
    )
    assert term_words.cloud(pd.DataFrame(columns=["outlet", "word", "n"])) == (
        "There is no word to show."
    )
    assert term_words.spellings(pd.DataFrame()) == (
        "No term is printed in two spellings in these articles."
    )
