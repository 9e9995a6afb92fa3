"""What the words of a number allow."""

from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.measure.claims import bounds
from analysis.measure.claims.bounds import Bounds


@pytest.mark.parametrize(
    ("value", "qualifier", "words", "likely", "loose"),
    [
        (72, "exact", (72, 72), (72, 72), (72, 72)),
        (70, "over", (71, inf), (71, 80), (71, inf)),
        (110, "over", (111, inf), (111, 121), (111, inf)),
        (2500, "over", (2501, inf), (2501, 2750), (2501, inf)),
        (100, "nearly", (-inf, 99), (90, 99), (80, 99)),
        (100, "under", (-inf, 99), (90, 99), (-inf, 99)),
        (60, "at_least", (60, inf), (60, 70), (60, inf)),
        (300, "up_to", (-inf, 300), (270, 300), (-inf, 300)),
        (50, "about", (45, 55), (45, 55), (40, 60)),
    ],
    ids=["bare", "hơn 70", "hơn 110", "hơn 2.500", "gần", "dưới", "ít nhất", "tối đa", "khoảng"],
)
def test_a_number_is_read_as_its_words_allow(value, qualifier, words, likely, loose):
    reading = bounds.number_bands(value, qualifier)
    assert reading == bounds.NumberBands(Bounds(*words), Bounds(*likely), Bounds(*loose))


def test_a_range_has_both_its_ends():
    reading = bounds.number_bands(20, "range", 25)
    assert reading is not None
    assert reading.words == reading.likely == reading.loose == Bounds(20, 25)


@pytest.mark.parametrize(("value", "qualifier"), [(None, "vague"), (100, "vague"), (None, "exact")])
def test_a_vague_number_has_no_bounds(value, qualifier):
    assert bounds.number_bands(value, qualifier) is None


def test_nearly_names_no_lower_end():
    reading = bounds.number_bands(100, "nearly")
    assert reading is not None
    assert reading.words.low == -inf


@given(st.integers(1, 10**6), st.sampled_from(sorted(bounds.READINGS)))
def test_each_band_lies_within_the_next_and_none_is_empty(value, qualifier):
    reading = bounds.number_bands(value, qualifier)
    assert reading is not None
    for band in (reading.words, reading.likely, reading.loose):
        assert not band.empty
    assert reading.likely.with_(reading.loose) == reading.likely
    assert reading.likely.meets(reading.words)
