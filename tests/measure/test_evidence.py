"""The sentence behind every number, in few words."""

import number_cases as cases
import pytest

from analysis.measure.claims import claims, evidence

LONG = " ".join(f"từ{k}" for k in range(40))


def test_every_printing_of_every_claim_is_listed_once():
    read = claims.read_claims(cases.SEEDS, cases.SEED_ARTICLES, whole=cases.WHOLE)
    table, found = read.claims, evidence.mentions(read.claims, cases.SEEDS, read.evidence)
    assert sorted(found["row_id"]) == sorted(cases.SEEDS["row_id"])
    assert list(dict.fromkeys(found["claim_id"])) == list(table["claim_id"])


@pytest.mark.parametrize("words", [1, 2, 5, 25])
def test_an_excerpt_has_no_more_words_than_allowed_and_holds_the_number(words):
    sentence = f"{LONG}, 40 đội, {LONG}"
    found = evidence.excerpt(sentence, "40 đội", words=words)
    assert len(found.replace("…", "").split()) == words
    assert "40" in found


def test_a_short_sentence_is_shown_whole():
    assert evidence.excerpt("Có 40 đội tham dự.", "40 đội") == "Có 40 đội tham dự."


def test_numbers_of_one_sentence_share_its_words():
    sentence = f"{LONG} 40 đội và 60 đội cùng 80 đội {LONG}"
    rows = [
        cases.quantity("a", 10 * k, value=n, as_printed=f"{n} đội", sentence=sentence)
        for k, n in enumerate((40, 60, 80))
    ]
    quantities = cases.quantities(*rows)
    read = claims.read_claims(quantities, cases.articles(("a", "Báo Sông", "2025-05-02")))
    found = evidence.mentions(read.claims, quantities, read.evidence)
    shown = sum(len(text.replace("…", "").split()) for text in found["excerpt"])
    assert shown <= evidence.WORDS


def test_no_claims_have_no_evidence():
    read = claims.read_claims(cases.quantities(), cases.articles())
    found = evidence.mentions(read.claims, cases.quantities(), read.evidence)
    assert found.empty
    assert list(found.columns)[:3] == ["claim_id", "as_printed", "article_id"]
    assert evidence.printing_lines(found) == "No participation number is printed."
